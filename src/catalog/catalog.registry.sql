-- Fields, catalogue editions, items and their fields (Articles 10-12, 19, 20).

CREATE TABLE credit.field (
	code text PRIMARY KEY
		CHECK (code ~ '^[a-z][a-z_]*$' AND pg_catalog.length(code) <= 40),
	label_zh text NOT NULL CHECK (label_zh <> ''),
	article integer CHECK (article BETWEEN 1 AND 51),
	special boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE credit.field IS
	'Fields of conduct. Articles 10 to 12 and 15 list some and end in "and so on", so an administrator may add others.';
COMMENT ON COLUMN credit.field.article IS
	'Article that names the field, null for one that none names.';
COMMENT ON COLUMN credit.field.special IS
	'Whether Article 44 gives its penalties at least one year of publication.';

CREATE TABLE credit.prohibited_category (
	code text PRIMARY KEY CHECK (code ~ '^[a-z][a-z_]*$'),
	label_zh text NOT NULL CHECK (label_zh <> ''),
	keys text[] NOT NULL DEFAULT '{}',
	basis text NOT NULL CHECK (basis <> '')
);
COMMENT ON TABLE credit.prohibited_category IS
	'What may never be collected (Article 28). The regulation names no list of its own; the shipped one is that of the Regulation on the Administration of the Credit Reporting Industry, which several provinces apply to everybody.';
COMMENT ON COLUMN credit.prohibited_category.keys IS
	'Other field names under which such information would arrive.';

CREATE TABLE credit.catalog_class (
	code text PRIMARY KEY CHECK (code ~ '^[a-z][a-z_]*$'),
	number integer NOT NULL UNIQUE,
	label_zh text NOT NULL CHECK (label_zh <> ''),
	certainty text NOT NULL CHECK (certainty IN ('text', 'report', 'check'))
);
COMMENT ON TABLE credit.catalog_class IS
	'Classes of the national basic catalogue.';
COMMENT ON COLUMN credit.catalog_class.certainty IS
	'How sure the shipped row is: text (read in the primary text), report (in a notice or news), check (general knowledge, to be checked).';

CREATE TABLE credit.catalog_maker (
	division credit.division PRIMARY KEY,
	level credit.edition_level NOT NULL CHECK (level <> 'national'),
	kind text NOT NULL CHECK (kind IN
		('region', 'autonomous_prefecture', 'prefecture_level_city')),
	government text NOT NULL CHECK (government <> ''),
	filing_days integer CHECK (filing_days > 0),
	certainty text NOT NULL CHECK (certainty IN ('text', 'report', 'check')),
	CHECK ((level = 'regional') = (kind = 'region')),
	CHECK ((level = 'prefecture') = (filing_days IS NOT NULL))
);
COMMENT ON TABLE credit.catalog_maker IS
	'Who may have a supplementary catalogue (Article 20): the region, its autonomous prefectures and its prefecture-level cities.';
COMMENT ON COLUMN credit.catalog_maker.government IS
	'The people''s government whose approval an edition needs, by its full name.';
COMMENT ON COLUMN credit.catalog_maker.filing_days IS
	'Calendar days after publication in which a prefecture''s edition is to be filed with the region. The regulation names no number: change it where the region does.';

CREATE TABLE credit.catalog_edition (
	edition_id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	level credit.edition_level NOT NULL,
	division credit.division NOT NULL,
	title text NOT NULL CHECK (title <> ''),
	number integer NOT NULL CHECK (number > 0),
	basis text CHECK (basis <> ''),
	status credit.edition_status NOT NULL DEFAULT 'draft',
	predecessor_id integer REFERENCES credit.catalog_edition,
	compiled_by text CHECK (compiled_by <> ''),
	consultation_from date,
	consultation_until date,
	approved_on date,
	approved_by text,
	published_on date,
	in_force_from date,
	superseded_on date,
	filing_due date,
	filed_on date,
	certainty text NOT NULL DEFAULT 'text'
		CHECK (certainty IN ('text', 'report', 'check')),
	UNIQUE (level, division, number),
	CHECK (predecessor_id <> edition_id),
	CHECK (consultation_until >= consultation_from),
	CHECK (approved_on > consultation_until),
	CHECK (published_on >= approved_on),
	CHECK (in_force_from >= published_on),
	CHECK (superseded_on > in_force_from),
	CHECK (filed_on >= published_on),
	CHECK (status <> 'published' OR in_force_from IS NOT NULL),
	EXCLUDE USING btree (level WITH OPERATOR(pg_catalog.=),
		(division::text) WITH OPERATOR(pg_catalog.=))
		WHERE (status = 'published' AND superseded_on IS NULL)
		DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE credit.catalog_edition IS
	'Editions of catalogues: the national basic one and supplementary ones (Article 20). They walk from draft over consultation and approval to publication; a published one is succeeded, never edited.';
COMMENT ON COLUMN credit.catalog_edition.division IS
	'000000 for the national catalogue, else the division that it is for.';
COMMENT ON COLUMN credit.catalog_edition.basis IS
	'The State''s document for a national edition; the local regulation for a supplementary one.';
COMMENT ON COLUMN credit.catalog_edition.compiled_by IS
	'The competent department, with the departments that took part.';
COMMENT ON COLUMN credit.catalog_edition.consultation_until IS
	'Last day on which the public may comment.';
COMMENT ON COLUMN credit.catalog_edition.superseded_on IS
	'First day on which its successor is in force instead; set when that is published.';
COMMENT ON COLUMN credit.catalog_edition.filing_due IS
	'Last day for filing a prefecture''s edition with the region; set at publication from credit.catalog_maker where none is given.';

CREATE TABLE credit.catalog_comment (
	comment_id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	edition_id integer NOT NULL REFERENCES credit.catalog_edition,
	received_on date NOT NULL DEFAULT credit.today(),
	author text NOT NULL CHECK (author <> ''),
	comment text NOT NULL CHECK (comment <> ''),
	answer text CHECK (answer <> ''),
	answered_on date,
	CHECK ((answer IS NULL) = (answered_on IS NULL)),
	CHECK (answered_on >= received_on)
);
CREATE INDEX catalog_comment_edition_idx ON credit.catalog_comment (edition_id);
COMMENT ON TABLE credit.catalog_comment IS
	'What was said about an edition in its consultation, and the answers; kept for good (Article 20).';

CREATE TABLE credit.catalog_item (
	item_id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	edition_id integer NOT NULL
		REFERENCES credit.catalog_edition ON DELETE CASCADE,
	code text NOT NULL
		CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$' AND pg_catalog.length(code) <= 60),
	title text NOT NULL CHECK (title <> ''),
	class text NOT NULL REFERENCES credit.catalog_class,
	effect credit.effect NOT NULL,
	nature credit.nature NOT NULL DEFAULT 'public',
	window_kind text NOT NULL CHECK (window_kind IN ('none', 'penalty',
		'listing', 'enforcement', 'commitment', 'other', 'until_withdrawn')),
	openness credit.openness[] NOT NULL,
	subject_kinds credit.subject_kind[] NOT NULL,
	field text REFERENCES credit.field,
	document_kinds credit.document_kind[],
	severity credit.severity,
	natural_person_open_basis text CHECK (natural_person_open_basis <> ''),
	provision text CHECK (provision <> ''),
	frequency text,
	certainty text NOT NULL DEFAULT 'text'
		CHECK (certainty IN ('text', 'report', 'check')),
	UNIQUE (edition_id, code),
	CHECK (pg_catalog.cardinality(openness) > 0
		AND pg_catalog.array_position(openness, NULL) IS NULL),
	CHECK (pg_catalog.cardinality(subject_kinds) > 0
		AND pg_catalog.array_position(subject_kinds, NULL) IS NULL),
	CHECK (pg_catalog.cardinality(document_kinds) > 0
		AND pg_catalog.array_position(document_kinds, NULL) IS NULL),
	CONSTRAINT catalog_item_adverse_window_check CHECK (effect <> 'adverse'
		OR window_kind NOT IN ('none', 'until_withdrawn')
		OR NOT ('open' = ANY (openness))),
	CONSTRAINT catalog_item_adverse_document_check CHECK (effect <> 'adverse'
		OR nature <> 'public' OR document_kinds IS NULL
		OR document_kinds <@ ARRAY['judgment', 'arbitral_award',
			'penalty_decision', 'administrative_ruling', 'other_decision',
			'other_named_document']::credit.document_kind[]),
	CHECK (severity IS NULL OR effect = 'adverse')
);
COMMENT ON TABLE credit.catalog_item IS
	'What may be recorded, item by item (Article 20).';
COMMENT ON COLUMN credit.catalog_item.window_kind IS
	'Which rules limit its publication: penalty, listing, enforcement, commitment or other rules; until_withdrawn (none ends it); none (for adverse items: never open, Article 22).';
COMMENT ON COLUMN credit.catalog_item.openness IS
	'Ways of disclosure of which the provider chooses one (Article 22).';
COMMENT ON COLUMN credit.catalog_item.field IS
	'Field of conduct; null where each record names its own.';
COMMENT ON COLUMN credit.catalog_item.document_kinds IS
	'Kinds of document that a record may rest on; null for any that Article 37 allows.';
COMMENT ON COLUMN credit.catalog_item.severity IS
	'Weight of its records where they do not state one.';
COMMENT ON COLUMN credit.catalog_item.natural_person_open_basis IS
	'The law that lets a natural person''s record be open; null: never open.';
COMMENT ON COLUMN credit.catalog_item.provision IS
	'The local regulation''s provision that a supplementary item rests on (Article 20).';

CREATE TABLE credit.catalog_field (
	item_id integer NOT NULL
		REFERENCES credit.catalog_item ON DELETE CASCADE,
	name text NOT NULL
		CHECK (name ~ '^[a-z][a-z0-9_]*$' AND pg_catalog.length(name) <= 60),
	label_zh text NOT NULL CHECK (label_zh <> ''),
	type credit.field_type NOT NULL,
	required boolean NOT NULL DEFAULT false,
	open boolean NOT NULL DEFAULT false,
	shared boolean NOT NULL DEFAULT true,
	secrecy text CHECK (secrecy IN ('state_secret', 'trade_secret', 'privacy')),
	category text REFERENCES credit.prohibited_category,
	codes text[],
	PRIMARY KEY (item_id, name),
	CHECK (shared OR NOT open),
	CONSTRAINT catalog_field_secret_open_check CHECK (secrecy IS NULL OR NOT open),
	CHECK (codes IS NULL OR (type IN ('code', 'list')
		AND pg_catalog.cardinality(codes) > 0
		AND pg_catalog.array_position(codes, NULL) IS NULL))
);
COMMENT ON TABLE credit.catalog_field IS
	'The fields that a record of an item may hold, and no others (Article 19).';
COMMENT ON COLUMN credit.catalog_field.open IS
	'Whether the public may see it in an open record.';
COMMENT ON COLUMN credit.catalog_field.shared IS
	'Whether public bodies may see it in an open or shared record.';
COMMENT ON COLUMN credit.catalog_field.secrecy IS
	'Why it is never open: a state secret, a trade secret or privacy (Article 28).';
COMMENT ON COLUMN credit.catalog_field.category IS
	'Prohibited category that it belongs to: its edition can''t be published (Article 28).';
COMMENT ON COLUMN credit.catalog_field.codes IS
	'For code and list: the values allowed; null for any.';

CREATE TABLE credit.provider_item (
	organisation_id integer NOT NULL REFERENCES credit.organisation,
	item_id integer NOT NULL REFERENCES credit.catalog_item,
	nature credit.nature NOT NULL,
	basis text NOT NULL CHECK (basis <> ''),
	PRIMARY KEY (organisation_id, item_id)
);
COMMENT ON TABLE credit.provider_item IS
	'Where an organisation provides an item as another nature than the catalogue says: one body may have both kinds of information (Article 18).';
COMMENT ON COLUMN credit.provider_item.basis IS
	'Why it arises in, or outside, this organisation''s public duty.';

-- Workflow.  Deleting a draft takes its items and their fields along.
CREATE TRIGGER workflow BEFORE INSERT OR UPDATE OR DELETE
	ON credit.catalog_edition FOR EACH ROW
	EXECUTE FUNCTION credit.catalog_edition_workflow();
CREATE TRIGGER succession AFTER UPDATE OF status
	ON credit.catalog_edition FOR EACH ROW
	WHEN (new.status = 'published' AND old.status <> 'published')
	EXECUTE FUNCTION credit.catalog_edition_published();
CREATE TRIGGER workflow BEFORE INSERT OR UPDATE OR DELETE
	ON credit.catalog_comment FOR EACH ROW
	EXECUTE FUNCTION credit.catalog_comment_workflow();
CREATE TRIGGER workflow BEFORE INSERT OR UPDATE OR DELETE
	ON credit.catalog_item FOR EACH ROW
	EXECUTE FUNCTION credit.catalog_content_guard();
CREATE TRIGGER workflow BEFORE INSERT OR UPDATE OR DELETE
	ON credit.catalog_field FOR EACH ROW
	EXECUTE FUNCTION credit.catalog_content_guard();
-- Records name a field without a foreign key: see the admission rules.
CREATE TRIGGER kept BEFORE UPDATE OF code OR DELETE
	ON credit.field FOR EACH ROW
	EXECUTE FUNCTION credit.field_kept();

CREATE TRIGGER no_truncate BEFORE TRUNCATE ON credit.field
	EXECUTE FUNCTION credit.catalog_refuse_truncate();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON credit.catalog_edition
	EXECUTE FUNCTION credit.catalog_refuse_truncate();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON credit.catalog_comment
	EXECUTE FUNCTION credit.catalog_refuse_truncate();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON credit.catalog_item
	EXECUTE FUNCTION credit.catalog_refuse_truncate();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON credit.catalog_field
	EXECUTE FUNCTION credit.catalog_refuse_truncate();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON credit.provider_item
	EXECUTE FUNCTION credit.catalog_refuse_truncate();

CREATE TRIGGER rule_data_changed
	AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON credit.field
	FOR EACH STATEMENT EXECUTE FUNCTION credit.rule_data_changed();
ALTER TABLE credit.field ENABLE ALWAYS TRIGGER rule_data_changed;
CREATE TRIGGER rule_data_changed
	AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON credit.prohibited_category
	FOR EACH STATEMENT EXECUTE FUNCTION credit.rule_data_changed();
ALTER TABLE credit.prohibited_category
	ENABLE ALWAYS TRIGGER rule_data_changed;
CREATE TRIGGER rule_data_changed
	AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON credit.catalog_edition
	FOR EACH STATEMENT EXECUTE FUNCTION credit.rule_data_changed();
ALTER TABLE credit.catalog_edition ENABLE ALWAYS TRIGGER rule_data_changed;
CREATE TRIGGER rule_data_changed
	AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON credit.catalog_item
	FOR EACH STATEMENT EXECUTE FUNCTION credit.rule_data_changed();
ALTER TABLE credit.catalog_item ENABLE ALWAYS TRIGGER rule_data_changed;
CREATE TRIGGER rule_data_changed
	AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON credit.catalog_field
	FOR EACH STATEMENT EXECUTE FUNCTION credit.rule_data_changed();
ALTER TABLE credit.catalog_field ENABLE ALWAYS TRIGGER rule_data_changed;
CREATE TRIGGER rule_data_changed
	AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON credit.provider_item
	FOR EACH STATEMENT EXECUTE FUNCTION credit.rule_data_changed();
ALTER TABLE credit.provider_item ENABLE ALWAYS TRIGGER rule_data_changed;

-- Who reads what.  The catalogue is public law, drafts included (Article 20,
-- paragraph 2); comments carry their authors' names and are not.
ALTER TABLE credit.field ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.field FORCE ROW LEVEL SECURITY;
ALTER TABLE credit.prohibited_category ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.prohibited_category FORCE ROW LEVEL SECURITY;
ALTER TABLE credit.catalog_class ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.catalog_class FORCE ROW LEVEL SECURITY;
ALTER TABLE credit.catalog_maker ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.catalog_maker FORCE ROW LEVEL SECURITY;
ALTER TABLE credit.catalog_edition ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.catalog_edition FORCE ROW LEVEL SECURITY;
ALTER TABLE credit.catalog_comment ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.catalog_comment FORCE ROW LEVEL SECURITY;
ALTER TABLE credit.catalog_item ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.catalog_item FORCE ROW LEVEL SECURITY;
ALTER TABLE credit.catalog_field ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.catalog_field FORCE ROW LEVEL SECURITY;
ALTER TABLE credit.provider_item ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.provider_item FORCE ROW LEVEL SECURITY;

CREATE POLICY admin ON credit.field TO credit_admin
	USING (true) WITH CHECK (true);
CREATE POLICY readers ON credit.field FOR SELECT TO credit_public,
	credit_portal, credit_provider, credit_authority, credit_auditor
	USING (true);
CREATE POLICY admin ON credit.prohibited_category TO credit_admin
	USING (true) WITH CHECK (true);
CREATE POLICY readers ON credit.prohibited_category FOR SELECT TO credit_public,
	credit_portal, credit_provider, credit_authority, credit_auditor
	USING (true);
CREATE POLICY admin ON credit.catalog_class TO credit_admin
	USING (true) WITH CHECK (true);
CREATE POLICY readers ON credit.catalog_class FOR SELECT TO credit_public,
	credit_portal, credit_provider, credit_authority, credit_auditor
	USING (true);
CREATE POLICY admin ON credit.catalog_maker TO credit_admin
	USING (true) WITH CHECK (true);
CREATE POLICY readers ON credit.catalog_maker FOR SELECT TO credit_public,
	credit_portal, credit_provider, credit_authority, credit_auditor
	USING (true);
CREATE POLICY admin ON credit.catalog_edition TO credit_admin
	USING (true) WITH CHECK (true);
CREATE POLICY readers ON credit.catalog_edition FOR SELECT TO credit_public,
	credit_portal, credit_provider, credit_authority, credit_auditor
	USING (true);
CREATE POLICY admin ON credit.catalog_item TO credit_admin
	USING (true) WITH CHECK (true);
CREATE POLICY readers ON credit.catalog_item FOR SELECT TO credit_public,
	credit_portal, credit_provider, credit_authority, credit_auditor
	USING (true);
CREATE POLICY admin ON credit.catalog_field TO credit_admin
	USING (true) WITH CHECK (true);
CREATE POLICY readers ON credit.catalog_field FOR SELECT TO credit_public,
	credit_portal, credit_provider, credit_authority, credit_auditor
	USING (true);
CREATE POLICY admin ON credit.catalog_comment TO credit_admin
	USING (true) WITH CHECK (true);
CREATE POLICY readers ON credit.catalog_comment FOR SELECT
	TO credit_authority, credit_auditor USING (true);
CREATE POLICY admin ON credit.provider_item TO credit_admin
	USING (true) WITH CHECK (true);
CREATE POLICY readers ON credit.provider_item FOR SELECT
	TO credit_provider, credit_authority, credit_auditor USING (true);

GRANT SELECT ON credit.field, credit.prohibited_category, credit.catalog_class,
	credit.catalog_maker, credit.catalog_edition, credit.catalog_item,
	credit.catalog_field
	TO credit_public, credit_portal, credit_provider, credit_authority,
	credit_auditor;
GRANT SELECT ON credit.catalog_comment TO credit_authority, credit_auditor;
GRANT SELECT ON credit.provider_item
	TO credit_provider, credit_authority, credit_auditor;
GRANT SELECT, INSERT, UPDATE, DELETE ON credit.field,
	credit.prohibited_category, credit.catalog_class, credit.catalog_maker,
	credit.catalog_edition, credit.catalog_comment, credit.catalog_item,
	credit.catalog_field, credit.provider_item TO credit_admin;

CREATE VIEW credit.public_catalog
	WITH (security_invoker = true, security_barrier = true) AS
	SELECT e.level, e.division, e.number AS edition, e.title AS edition_title,
			e.status, e.consultation_from, e.consultation_until,
			e.in_force_from, e.superseded_on, i.code, i.title, i.class,
			i.effect, i.nature, i.openness, i.subject_kinds, i.field,
			i.provision, f.name AS field_name, f.label_zh AS field_label,
			f.type AS field_type, f.required, f.open
		FROM credit.catalog_edition e
		LEFT JOIN credit.catalog_item i USING (edition_id)
		LEFT JOIN credit.catalog_field f USING (item_id);
COMMENT ON VIEW credit.public_catalog IS
	'Every catalogue edition, drafts included, with its items and their fields, for everybody (Article 20, paragraph 2).';
GRANT SELECT ON credit.public_catalog TO credit_public, credit_portal,
	credit_provider, credit_authority, credit_auditor, credit_admin;

CREATE VIEW credit.overdue_filing WITH (security_invoker = true) AS
	SELECT edition_id, division, title, number, published_on, filing_due,
			filed_on,
			COALESCE(filed_on, credit.today()) - filing_due AS days_late
		FROM credit.catalog_edition
		WHERE level = 'prefecture' AND status = 'published'
			AND COALESCE(filed_on, credit.today()) > filing_due;
COMMENT ON VIEW credit.overdue_filing IS
	'Prefectures'' editions that were filed with the region too late, or are overdue today (Article 20, paragraph 2).';
GRANT SELECT ON credit.overdue_filing TO credit_authority, credit_auditor,
	credit_admin;
