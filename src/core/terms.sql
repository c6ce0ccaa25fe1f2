-- The regulation's closed vocabularies.  The C enums in terms.h have the same
-- order; new values are only ever added at the end.

CREATE TYPE credit.subject_kind AS ENUM
	('natural_person', 'legal_person', 'unincorporated_organisation',
	 'individual_business', 'government_body');
COMMENT ON TYPE credit.subject_kind IS
	'Who a record can be about (Articles 3 and 10).';

CREATE TYPE credit.nature AS ENUM ('public', 'non_public');
COMMENT ON TYPE credit.nature IS
	'Whether information arose in a public duty or elsewhere (Article 18).';

CREATE TYPE credit.effect AS ENUM ('adverse', 'positive', 'neutral');
COMMENT ON TYPE credit.effect IS
	'Whether a record speaks against its subject, for it, or neither.';

CREATE TYPE credit.severity AS ENUM ('minor', 'general', 'serious');
COMMENT ON TYPE credit.severity IS
	'Weight of adverse conduct: the three tiers of NDRC Order 36.';

CREATE TYPE credit.openness AS ENUM ('open', 'shared', 'inquiry');
COMMENT ON TYPE credit.openness IS
	'Way of disclosure: open to everybody, shared among public bodies, or by authorised inquiry only (Article 22).';

CREATE TYPE credit.circumstance AS ENUM
	('natural_disaster', 'accident', 'public_health', 'social_safety',
	 'foreign_related', 'unintentional', 'minor_occasional');
COMMENT ON TYPE credit.circumstance IS
	'Why conduct may call for leniency (Article 33).';

CREATE TYPE credit.document_kind AS ENUM
	('judgment', 'arbitral_award', 'penalty_decision',
	 'administrative_ruling', 'other_decision', 'other_named_document',
	 'permit', 'honour', 'commitment', 'registration');
COMMENT ON TYPE credit.document_kind IS
	'What a record rests on; an adverse one only on the first six (Article 37).';

CREATE TYPE credit.edition_level AS ENUM ('national', 'regional', 'prefecture');
COMMENT ON TYPE credit.edition_level IS
	'Whose catalogue an edition is (Article 20).';

CREATE TYPE credit.edition_status AS ENUM
	('draft', 'consultation', 'approved', 'published');
COMMENT ON TYPE credit.edition_status IS
	'How far a catalogue edition has come (Article 20, paragraph 2).';

CREATE TYPE credit.organisation_kind AS ENUM
	('state_organ', 'authorised_body', 'credit_service_agency',
	 'industry_association', 'enterprise', 'platform', 'other');
COMMENT ON TYPE credit.organisation_kind IS
	'What a registered organisation is (Articles 16, 18 and 23).';

CREATE TYPE credit.basis_rank AS ENUM
	('law', 'administrative_regulation', 'local_regulation',
	 'departmental_rule', 'local_rule', 'state_provision', 'other');
COMMENT ON TYPE credit.basis_rank IS
	'Rank of a legal basis; the first three from high to low, the others beside them.';

CREATE TYPE credit.field_type AS ENUM
	('text', 'number', 'amount', 'date', 'boolean', 'code', 'list');
COMMENT ON TYPE credit.field_type IS
	'Type of a catalogue field; amount is in ten thousand yuan, date is YYYY-MM-DD.';
