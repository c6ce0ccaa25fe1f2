\echo Use "CREATE EXTENSION credit" to load this file. \quit
-- Whoever owns the schema may drop what is in it, tables of the registry too.
DO $$
BEGIN
	IF EXISTS (SELECT FROM pg_catalog.pg_namespace n
			WHERE n.nspname OPERATOR(pg_catalog.=) 'credit'::pg_catalog.name
				AND NOT (SELECT r.rolsuper FROM pg_catalog.pg_roles r
					WHERE r.oid OPERATOR(pg_catalog.=) n.nspowner)) THEN
		RAISE EXCEPTION 'schema "credit" exists and belongs to a role that is no superuser'
			USING ERRCODE = 'object_not_in_prerequisite_state',
			DETAIL = 'Its owner could drop the registry''s tables.',
			HINT = 'Drop or rename the schema, and install again: the extension makes its own.';
	END IF;
END
$$;

-- The group roles.  An existing role of such a name is taken over only when it
-- holds no power that the group must not have.
DO $$
DECLARE
	wanted text;
	held text;
BEGIN
	FOREACH wanted IN ARRAY ARRAY['credit_owner', 'credit_public',
		'credit_portal', 'credit_provider', 'credit_authority',
		'credit_auditor', 'credit_admin']
	LOOP
		SELECT pg_catalog.concat_ws(', ',
				CASE WHEN r.rolsuper THEN 'SUPERUSER' END,
				CASE WHEN r.rolbypassrls THEN 'BYPASSRLS' END,
				CASE WHEN r.rolcreaterole THEN 'CREATEROLE' END,
				CASE WHEN r.rolcreatedb THEN 'CREATEDB' END,
				CASE WHEN r.rolreplication THEN 'REPLICATION' END,
				CASE WHEN r.rolcanlogin THEN 'LOGIN' END)
			INTO held
			FROM pg_catalog.pg_roles r
			WHERE r.rolname OPERATOR(pg_catalog.=) wanted::pg_catalog.name;
		IF NOT FOUND THEN
			EXECUTE pg_catalog.format('CREATE ROLE %I NOLOGIN', wanted);
		ELSIF held OPERATOR(pg_catalog.<>) '' THEN
			RAISE EXCEPTION 'role "%" exists and has more power than the extension may rest on', wanted
				USING ERRCODE = 'object_not_in_prerequisite_state',
				DETAIL = pg_catalog.format('It has %s.', held),
				HINT = pg_catalog.format('Take these away with ALTER ROLE %I, or rename the role, and install again.', wanted);
		ELSIF wanted OPERATOR(pg_catalog.=) 'credit_owner' AND EXISTS (
				SELECT FROM pg_catalog.pg_auth_members m
				WHERE m.member OPERATOR(pg_catalog.=) 'credit_owner'::pg_catalog.regrole) THEN
			RAISE EXCEPTION 'role "credit_owner" is a member of other roles'
				USING ERRCODE = 'object_not_in_prerequisite_state',
				DETAIL = 'The owner of the registry may hold only what the registry needs.',
				HINT = 'Revoke these memberships and install again.';
		END IF;
	END LOOP;
END
$$;

GRANT USAGE ON SCHEMA credit TO credit_owner, credit_public, credit_portal,
	credit_provider, credit_authority, credit_auditor, credit_admin;
GRANT CREATE ON SCHEMA credit TO credit_owner;
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

CREATE VIEW credit.term (type, code, place, label_zh)
	WITH (security_invoker = true) AS
	VALUES
	('subject_kind', 'natural_person', 1, '自然人'),
	('subject_kind', 'legal_person', 2, '法人'),
	('subject_kind', 'unincorporated_organisation', 3, '非法人组织'),
	('subject_kind', 'individual_business', 4, '个体工商户'),
	('subject_kind', 'government_body', 5, '国家机关'),
	('nature', 'public', 1, '公共信用信息'),
	('nature', 'non_public', 2, '非公共信用信息'),
	('effect', 'adverse', 1, '失信信息'),
	('effect', 'positive', 2, '守信信息'),
	('effect', 'neutral', 3, '其他信息'),
	('severity', 'minor', 1, '轻微'),
	('severity', 'general', 2, '一般'),
	('severity', 'serious', 3, '严重'),
	('openness', 'open', 1, '依法公开'),
	('openness', 'shared', 2, '政务共享'),
	('openness', 'inquiry', 3, '授权查询'),
	('circumstance', 'natural_disaster', 1, '自然灾害'),
	('circumstance', 'accident', 2, '事故灾难'),
	('circumstance', 'public_health', 3, '公共卫生事件'),
	('circumstance', 'social_safety', 4, '社会安全事件'),
	('circumstance', 'foreign_related', 5, '涉外突发事件'),
	('circumstance', 'unintentional', 6, '非主观故意'),
	('circumstance', 'minor_occasional', 7, '轻微偶发'),
	('document_kind', 'judgment', 1, '司法文书'),
	('document_kind', 'arbitral_award', 2, '仲裁文书'),
	('document_kind', 'penalty_decision', 3, '行政处罚决定书'),
	('document_kind', 'administrative_ruling', 4, '行政裁决书'),
	('document_kind', 'other_decision', 5, '其他行政决定文书'),
	('document_kind', 'other_named_document', 6, '法律法规或者国家规定的其他文书'),
	('document_kind', 'permit', 7, '行政许可决定书'),
	('document_kind', 'honour', 8, '表彰奖励决定'),
	('document_kind', 'commitment', 9, '信用承诺书'),
	('document_kind', 'registration', 10, '登记文书'),
	('edition_level', 'national', 1, '全国基础目录'),
	('edition_level', 'regional', 2, '自治区补充目录'),
	('edition_level', 'prefecture', 3, '州（市）补充目录'),
	('edition_status', 'draft', 1, '草案'),
	('edition_status', 'consultation', 2, '征求意见'),
	('edition_status', 'approved', 3, '已获同意'),
	('edition_status', 'published', 4, '已公布'),
	('organisation_kind', 'state_organ', 1, '国家机关'),
	('organisation_kind', 'authorised_body', 2, '法律法规授权的组织'),
	('organisation_kind', 'credit_service_agency', 3, '信用服务机构'),
	('organisation_kind', 'industry_association', 4, '行业协会商会'),
	('organisation_kind', 'enterprise', 5, '企业事业单位'),
	('organisation_kind', 'platform', 6, '信用信息共享平台'),
	('organisation_kind', 'other', 7, '其他组织'),
	('basis_rank', 'law', 1, '法律'),
	('basis_rank', 'administrative_regulation', 2, '行政法规'),
	('basis_rank', 'local_regulation', 3, '地方性法规'),
	('basis_rank', 'departmental_rule', 4, '部门规章'),
	('basis_rank', 'local_rule', 5, '地方政府规章'),
	('basis_rank', 'state_provision', 6, '国家规定'),
	('basis_rank', 'other', 7, '其他依据'),
	('field_type', 'text', 1, '文本'),
	('field_type', 'number', 2, '数值'),
	('field_type', 'amount', 3, '金额（万元）'),
	('field_type', 'date', 4, '日期'),
	('field_type', 'boolean', 5, '是否'),
	('field_type', 'code', 6, '代码'),
	('field_type', 'list', 7, '列表');
COMMENT ON VIEW credit.term IS
	'The closed vocabularies with Chinese labels, for user interfaces: type and code as in the enum types, place in their order.';
GRANT SELECT ON credit.term TO credit_public, credit_portal, credit_provider,
	credit_authority, credit_auditor, credit_admin;
-- Bytewise order of texts, for the B-tree families that compare codes with
-- texts (see text_order.c).  No query is meant to use these operators, so they
-- stay out of pg_catalog; the functions stay with PUBLIC as every operator's do.

CREATE FUNCTION credit.text_bytes_lt(text, text) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'text_bytes_lt';
COMMENT ON FUNCTION credit.text_bytes_lt(text, text) IS
	'Implements text #<# text.';
CREATE FUNCTION credit.text_bytes_le(text, text) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'text_bytes_le';
COMMENT ON FUNCTION credit.text_bytes_le(text, text) IS
	'Implements text #<=# text.';
CREATE FUNCTION credit.text_bytes_eq(text, text) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'text_bytes_eq';
COMMENT ON FUNCTION credit.text_bytes_eq(text, text) IS
	'Implements text #=# text.';
CREATE FUNCTION credit.text_bytes_ge(text, text) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'text_bytes_ge';
COMMENT ON FUNCTION credit.text_bytes_ge(text, text) IS
	'Implements text #>=# text.';
CREATE FUNCTION credit.text_bytes_gt(text, text) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'text_bytes_gt';
COMMENT ON FUNCTION credit.text_bytes_gt(text, text) IS
	'Implements text #># text.';
CREATE FUNCTION credit.text_bytes_cmp(text, text) RETURNS integer
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'text_bytes_cmp';
COMMENT ON FUNCTION credit.text_bytes_cmp(text, text) IS
	'Order of two texts byte by byte: below, equal to or above zero.';

CREATE OPERATOR credit.#<# (
	FUNCTION = credit.text_bytes_lt, LEFTARG = text, RIGHTARG = text,
	COMMUTATOR = OPERATOR(credit.#>#), NEGATOR = OPERATOR(credit.#>=#),
	RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
COMMENT ON OPERATOR credit.#<# (text, text) IS
	'is before, byte by byte; part of the B-tree families of the codes';
CREATE OPERATOR credit.#<=# (
	FUNCTION = credit.text_bytes_le, LEFTARG = text, RIGHTARG = text,
	COMMUTATOR = OPERATOR(credit.#>=#), NEGATOR = OPERATOR(credit.#>#),
	RESTRICT = scalarlesel, JOIN = scalarlejoinsel
);
COMMENT ON OPERATOR credit.#<=# (text, text) IS
	'is before or equal to, byte by byte; part of the B-tree families of the codes';
CREATE OPERATOR credit.#=# (
	FUNCTION = credit.text_bytes_eq, LEFTARG = text, RIGHTARG = text,
	COMMUTATOR = OPERATOR(credit.#=#),
	RESTRICT = eqsel, JOIN = eqjoinsel
);
COMMENT ON OPERATOR credit.#=# (text, text) IS
	'equals, byte by byte; part of the B-tree families of the codes';
CREATE OPERATOR credit.#>=# (
	FUNCTION = credit.text_bytes_ge, LEFTARG = text, RIGHTARG = text,
	COMMUTATOR = OPERATOR(credit.#<=#), NEGATOR = OPERATOR(credit.#<#),
	RESTRICT = scalargesel, JOIN = scalargejoinsel
);
COMMENT ON OPERATOR credit.#>=# (text, text) IS
	'is after or equal to, byte by byte; part of the B-tree families of the codes';
CREATE OPERATOR credit.#># (
	FUNCTION = credit.text_bytes_gt, LEFTARG = text, RIGHTARG = text,
	COMMUTATOR = OPERATOR(credit.#<#), NEGATOR = OPERATOR(credit.#<=#),
	RESTRICT = scalargtsel, JOIN = scalargtjoinsel
);
COMMENT ON OPERATOR credit.#># (text, text) IS
	'is after, byte by byte; part of the B-tree families of the codes';
-- credit.division: administrative division, GB/T 2260.
-- What input, output, comparison and casts need stays with PUBLIC: whoever sees
-- a column of the type needs it.  All else is granted role by role.

CREATE TYPE credit.division;

CREATE FUNCTION credit.division_in(cstring) RETURNS credit.division
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'division_in';
COMMENT ON FUNCTION credit.division_in(cstring) IS
	'Input of credit.division: six digits, of any width, blanks around them ignored. 000000 is the whole country; whether a division exists is not asked. Raises 22P02.';
CREATE FUNCTION credit.division_out(credit.division) RETURNS cstring
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'division_out';
COMMENT ON FUNCTION credit.division_out(credit.division) IS
	'Output of credit.division: its canonical text.';
CREATE FUNCTION credit.division_recv(internal) RETURNS credit.division
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'division_recv';
COMMENT ON FUNCTION credit.division_recv(internal) IS
	'Binary input of credit.division: its text, judged as strictly as text input.';
CREATE FUNCTION credit.division_send(credit.division) RETURNS bytea
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'division_send';
COMMENT ON FUNCTION credit.division_send(credit.division) IS
	'Binary output of credit.division: its canonical text.';

CREATE TYPE credit.division (
	INPUT = credit.division_in,
	OUTPUT = credit.division_out,
	RECEIVE = credit.division_recv,
	SEND = credit.division_send,
	LIKE = pg_catalog.int4
);
COMMENT ON TYPE credit.division IS
	'Administrative division (GB/T 2260): six digits, two each for region, prefecture and county; zeros mean the whole of it, 000000 the country. Four bytes.';

-- To text never implicitly: a lookup by text would silently leave the index.
CREATE FUNCTION credit.division_text(credit.division) RETURNS text
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'division_text';
COMMENT ON FUNCTION credit.division_text(credit.division) IS
	'The canonical text of a credit.division.';
CREATE CAST (credit.division AS text) WITH FUNCTION credit.division_text(credit.division)
	AS ASSIGNMENT;
COMMENT ON CAST (credit.division AS text) IS
	'The canonical text; explicit or on assignment.';
CREATE CAST (text AS credit.division) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (text AS credit.division) IS
	'As the type''s input, errors included; explicit or on assignment, so that drivers may bind strings.';
CREATE CAST (varchar AS credit.division) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (varchar AS credit.division) IS
	'As the type''s input, errors included; explicit or on assignment, so that drivers may bind strings.';
CREATE CAST (bpchar AS credit.division) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (bpchar AS credit.division) IS
	'As the type''s input, errors included; explicit or on assignment, so that drivers may bind strings.';

-- Comparison: operators in pg_catalog, so that they are found under every
-- search_path; none raises, so that row security lets them use indexes.
CREATE FUNCTION credit.division_lt(credit.division, credit.division) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'int4lt';
COMMENT ON FUNCTION credit.division_lt(credit.division, credit.division) IS
	'Implements credit.division < credit.division.';
CREATE FUNCTION credit.division_le(credit.division, credit.division) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'int4le';
COMMENT ON FUNCTION credit.division_le(credit.division, credit.division) IS
	'Implements credit.division <= credit.division.';
CREATE FUNCTION credit.division_eq(credit.division, credit.division) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'int4eq';
COMMENT ON FUNCTION credit.division_eq(credit.division, credit.division) IS
	'Implements credit.division = credit.division.';
CREATE FUNCTION credit.division_ne(credit.division, credit.division) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'int4ne';
COMMENT ON FUNCTION credit.division_ne(credit.division, credit.division) IS
	'Implements credit.division <> credit.division.';
CREATE FUNCTION credit.division_ge(credit.division, credit.division) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'int4ge';
COMMENT ON FUNCTION credit.division_ge(credit.division, credit.division) IS
	'Implements credit.division >= credit.division.';
CREATE FUNCTION credit.division_gt(credit.division, credit.division) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'int4gt';
COMMENT ON FUNCTION credit.division_gt(credit.division, credit.division) IS
	'Implements credit.division > credit.division.';
CREATE FUNCTION credit.division_text_lt(credit.division, text) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'division_text_lt';
COMMENT ON FUNCTION credit.division_text_lt(credit.division, text) IS
	'Implements credit.division < text.';
CREATE FUNCTION credit.division_text_le(credit.division, text) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'division_text_le';
COMMENT ON FUNCTION credit.division_text_le(credit.division, text) IS
	'Implements credit.division <= text.';
CREATE FUNCTION credit.division_text_eq(credit.division, text) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'division_text_eq';
COMMENT ON FUNCTION credit.division_text_eq(credit.division, text) IS
	'Implements credit.division = text.';
CREATE FUNCTION credit.division_text_ne(credit.division, text) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'division_text_ne';
COMMENT ON FUNCTION credit.division_text_ne(credit.division, text) IS
	'Implements credit.division <> text.';
CREATE FUNCTION credit.division_text_ge(credit.division, text) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'division_text_ge';
COMMENT ON FUNCTION credit.division_text_ge(credit.division, text) IS
	'Implements credit.division >= text.';
CREATE FUNCTION credit.division_text_gt(credit.division, text) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'division_text_gt';
COMMENT ON FUNCTION credit.division_text_gt(credit.division, text) IS
	'Implements credit.division > text.';
CREATE FUNCTION credit.text_division_lt(text, credit.division) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'text_division_lt';
COMMENT ON FUNCTION credit.text_division_lt(text, credit.division) IS
	'Implements text < credit.division.';
CREATE FUNCTION credit.text_division_le(text, credit.division) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'text_division_le';
COMMENT ON FUNCTION credit.text_division_le(text, credit.division) IS
	'Implements text <= credit.division.';
CREATE FUNCTION credit.text_division_eq(text, credit.division) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'text_division_eq';
COMMENT ON FUNCTION credit.text_division_eq(text, credit.division) IS
	'Implements text = credit.division.';
CREATE FUNCTION credit.text_division_ne(text, credit.division) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'text_division_ne';
COMMENT ON FUNCTION credit.text_division_ne(text, credit.division) IS
	'Implements text <> credit.division.';
CREATE FUNCTION credit.text_division_ge(text, credit.division) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'text_division_ge';
COMMENT ON FUNCTION credit.text_division_ge(text, credit.division) IS
	'Implements text >= credit.division.';
CREATE FUNCTION credit.text_division_gt(text, credit.division) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'text_division_gt';
COMMENT ON FUNCTION credit.text_division_gt(text, credit.division) IS
	'Implements text > credit.division.';

CREATE OPERATOR pg_catalog.< (
	FUNCTION = credit.division_lt, LEFTARG = credit.division, RIGHTARG = credit.division,
	COMMUTATOR = OPERATOR(pg_catalog.>), NEGATOR = OPERATOR(pg_catalog.>=),
	RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
COMMENT ON OPERATOR pg_catalog.< (credit.division, credit.division) IS
	'is before';
CREATE OPERATOR pg_catalog.<= (
	FUNCTION = credit.division_le, LEFTARG = credit.division, RIGHTARG = credit.division,
	COMMUTATOR = OPERATOR(pg_catalog.>=), NEGATOR = OPERATOR(pg_catalog.>),
	RESTRICT = scalarlesel, JOIN = scalarlejoinsel
);
COMMENT ON OPERATOR pg_catalog.<= (credit.division, credit.division) IS
	'is before or equal to';
CREATE OPERATOR pg_catalog.= (
	FUNCTION = credit.division_eq, LEFTARG = credit.division, RIGHTARG = credit.division,
	COMMUTATOR = OPERATOR(pg_catalog.=), NEGATOR = OPERATOR(pg_catalog.<>),
	RESTRICT = eqsel, JOIN = eqjoinsel,
	HASHES, MERGES
);
COMMENT ON OPERATOR pg_catalog.= (credit.division, credit.division) IS
	'equals';
CREATE OPERATOR pg_catalog.<> (
	FUNCTION = credit.division_ne, LEFTARG = credit.division, RIGHTARG = credit.division,
	COMMUTATOR = OPERATOR(pg_catalog.<>), NEGATOR = OPERATOR(pg_catalog.=),
	RESTRICT = neqsel, JOIN = neqjoinsel
);
COMMENT ON OPERATOR pg_catalog.<> (credit.division, credit.division) IS
	'differs from';
CREATE OPERATOR pg_catalog.>= (
	FUNCTION = credit.division_ge, LEFTARG = credit.division, RIGHTARG = credit.division,
	COMMUTATOR = OPERATOR(pg_catalog.<=), NEGATOR = OPERATOR(pg_catalog.<),
	RESTRICT = scalargesel, JOIN = scalargejoinsel
);
COMMENT ON OPERATOR pg_catalog.>= (credit.division, credit.division) IS
	'is after or equal to';
CREATE OPERATOR pg_catalog.> (
	FUNCTION = credit.division_gt, LEFTARG = credit.division, RIGHTARG = credit.division,
	COMMUTATOR = OPERATOR(pg_catalog.<), NEGATOR = OPERATOR(pg_catalog.<=),
	RESTRICT = scalargtsel, JOIN = scalargtjoinsel
);
COMMENT ON OPERATOR pg_catalog.> (credit.division, credit.division) IS
	'is after';
CREATE OPERATOR pg_catalog.< (
	FUNCTION = credit.division_text_lt, LEFTARG = credit.division, RIGHTARG = text,
	COMMUTATOR = OPERATOR(pg_catalog.>), NEGATOR = OPERATOR(pg_catalog.>=),
	RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
COMMENT ON OPERATOR pg_catalog.< (credit.division, text) IS
	'is before, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.<= (
	FUNCTION = credit.division_text_le, LEFTARG = credit.division, RIGHTARG = text,
	COMMUTATOR = OPERATOR(pg_catalog.>=), NEGATOR = OPERATOR(pg_catalog.>),
	RESTRICT = scalarlesel, JOIN = scalarlejoinsel
);
COMMENT ON OPERATOR pg_catalog.<= (credit.division, text) IS
	'is before or equal to, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.= (
	FUNCTION = credit.division_text_eq, LEFTARG = credit.division, RIGHTARG = text,
	COMMUTATOR = OPERATOR(pg_catalog.=), NEGATOR = OPERATOR(pg_catalog.<>),
	RESTRICT = eqsel, JOIN = eqjoinsel
);
COMMENT ON OPERATOR pg_catalog.= (credit.division, text) IS
	'equals, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.<> (
	FUNCTION = credit.division_text_ne, LEFTARG = credit.division, RIGHTARG = text,
	COMMUTATOR = OPERATOR(pg_catalog.<>), NEGATOR = OPERATOR(pg_catalog.=),
	RESTRICT = neqsel, JOIN = neqjoinsel
);
COMMENT ON OPERATOR pg_catalog.<> (credit.division, text) IS
	'differs from, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.>= (
	FUNCTION = credit.division_text_ge, LEFTARG = credit.division, RIGHTARG = text,
	COMMUTATOR = OPERATOR(pg_catalog.<=), NEGATOR = OPERATOR(pg_catalog.<),
	RESTRICT = scalargesel, JOIN = scalargejoinsel
);
COMMENT ON OPERATOR pg_catalog.>= (credit.division, text) IS
	'is after or equal to, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.> (
	FUNCTION = credit.division_text_gt, LEFTARG = credit.division, RIGHTARG = text,
	COMMUTATOR = OPERATOR(pg_catalog.<), NEGATOR = OPERATOR(pg_catalog.<=),
	RESTRICT = scalargtsel, JOIN = scalargtjoinsel
);
COMMENT ON OPERATOR pg_catalog.> (credit.division, text) IS
	'is after, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.< (
	FUNCTION = credit.text_division_lt, LEFTARG = text, RIGHTARG = credit.division,
	COMMUTATOR = OPERATOR(pg_catalog.>), NEGATOR = OPERATOR(pg_catalog.>=),
	RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
COMMENT ON OPERATOR pg_catalog.< (text, credit.division) IS
	'is before, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.<= (
	FUNCTION = credit.text_division_le, LEFTARG = text, RIGHTARG = credit.division,
	COMMUTATOR = OPERATOR(pg_catalog.>=), NEGATOR = OPERATOR(pg_catalog.>),
	RESTRICT = scalarlesel, JOIN = scalarlejoinsel
);
COMMENT ON OPERATOR pg_catalog.<= (text, credit.division) IS
	'is before or equal to, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.= (
	FUNCTION = credit.text_division_eq, LEFTARG = text, RIGHTARG = credit.division,
	COMMUTATOR = OPERATOR(pg_catalog.=), NEGATOR = OPERATOR(pg_catalog.<>),
	RESTRICT = eqsel, JOIN = eqjoinsel
);
COMMENT ON OPERATOR pg_catalog.= (text, credit.division) IS
	'equals, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.<> (
	FUNCTION = credit.text_division_ne, LEFTARG = text, RIGHTARG = credit.division,
	COMMUTATOR = OPERATOR(pg_catalog.<>), NEGATOR = OPERATOR(pg_catalog.=),
	RESTRICT = neqsel, JOIN = neqjoinsel
);
COMMENT ON OPERATOR pg_catalog.<> (text, credit.division) IS
	'differs from, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.>= (
	FUNCTION = credit.text_division_ge, LEFTARG = text, RIGHTARG = credit.division,
	COMMUTATOR = OPERATOR(pg_catalog.<=), NEGATOR = OPERATOR(pg_catalog.<),
	RESTRICT = scalargesel, JOIN = scalargejoinsel
);
COMMENT ON OPERATOR pg_catalog.>= (text, credit.division) IS
	'is after or equal to, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.> (
	FUNCTION = credit.text_division_gt, LEFTARG = text, RIGHTARG = credit.division,
	COMMUTATOR = OPERATOR(pg_catalog.<), NEGATOR = OPERATOR(pg_catalog.<=),
	RESTRICT = scalargtsel, JOIN = scalargtjoinsel
);
COMMENT ON OPERATOR pg_catalog.> (text, credit.division) IS
	'is after, byte by byte with the canonical text';

CREATE FUNCTION credit.division_cmp(credit.division, credit.division) RETURNS integer
	LANGUAGE internal IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'btint4cmp';
COMMENT ON FUNCTION credit.division_cmp(credit.division, credit.division) IS
	'Order of credit.division and credit.division: below, equal to or above zero.';
CREATE FUNCTION credit.division_text_cmp(credit.division, text) RETURNS integer
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'division_text_cmp';
COMMENT ON FUNCTION credit.division_text_cmp(credit.division, text) IS
	'Order of credit.division and text: below, equal to or above zero.';
CREATE FUNCTION credit.text_division_cmp(text, credit.division) RETURNS integer
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'text_division_cmp';
COMMENT ON FUNCTION credit.text_division_cmp(text, credit.division) IS
	'Order of text and credit.division: below, equal to or above zero.';
CREATE FUNCTION credit.division_sortsupport(internal) RETURNS void
	LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE
	AS 'btint4sortsupport';
COMMENT ON FUNCTION credit.division_sortsupport(internal) IS
	'Fast sorting of credit.division.';
CREATE FUNCTION credit.division_hash(credit.division) RETURNS integer
	LANGUAGE internal IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'hashint4';
COMMENT ON FUNCTION credit.division_hash(credit.division) IS
	'Hash of a credit.division.';
CREATE FUNCTION credit.division_hash_extended(credit.division, bigint) RETURNS bigint
	LANGUAGE internal IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'hashint4extended';
COMMENT ON FUNCTION credit.division_hash_extended(credit.division, bigint) IS
	'Seeded hash of a credit.division.';

CREATE OPERATOR FAMILY credit.division_ops USING btree;
COMMENT ON OPERATOR FAMILY credit.division_ops USING btree IS
	'Order of credit.division, also against text.';
CREATE OPERATOR CLASS credit.division_ops DEFAULT FOR TYPE credit.division
	USING btree FAMILY credit.division_ops AS
	OPERATOR 1 pg_catalog.<,
	OPERATOR 2 pg_catalog.<=,
	OPERATOR 3 pg_catalog.=,
	OPERATOR 4 pg_catalog.>=,
	OPERATOR 5 pg_catalog.>,
	FUNCTION 1 credit.division_cmp(credit.division, credit.division),
	FUNCTION 2 credit.division_sortsupport(internal),
	FUNCTION 4 pg_catalog.btequalimage(oid);
COMMENT ON OPERATOR CLASS credit.division_ops USING btree IS
	'Order of credit.division: that of the text in C collation.';
ALTER OPERATOR FAMILY credit.division_ops USING btree ADD
	OPERATOR 1 pg_catalog.< (credit.division, text),
	OPERATOR 2 pg_catalog.<= (credit.division, text),
	OPERATOR 3 pg_catalog.= (credit.division, text),
	OPERATOR 4 pg_catalog.>= (credit.division, text),
	OPERATOR 5 pg_catalog.> (credit.division, text),
	FUNCTION 1 (credit.division, text) credit.division_text_cmp(credit.division, text),
	OPERATOR 1 pg_catalog.< (text, credit.division),
	OPERATOR 2 pg_catalog.<= (text, credit.division),
	OPERATOR 3 pg_catalog.= (text, credit.division),
	OPERATOR 4 pg_catalog.>= (text, credit.division),
	OPERATOR 5 pg_catalog.> (text, credit.division),
	FUNCTION 1 (text, credit.division) credit.text_division_cmp(text, credit.division),
	OPERATOR 1 credit.#<# (text, text),
	OPERATOR 2 credit.#<=# (text, text),
	OPERATOR 3 credit.#=# (text, text),
	OPERATOR 4 credit.#>=# (text, text),
	OPERATOR 5 credit.#># (text, text),
	FUNCTION 1 (text, text) credit.text_bytes_cmp(text, text);

CREATE OPERATOR FAMILY credit.division_ops USING hash;
COMMENT ON OPERATOR FAMILY credit.division_ops USING hash IS
	'Hashing of credit.division.';
CREATE OPERATOR CLASS credit.division_ops DEFAULT FOR TYPE credit.division
	USING hash FAMILY credit.division_ops AS
	OPERATOR 1 pg_catalog.=,
	FUNCTION 1 credit.division_hash(credit.division),
	FUNCTION 2 credit.division_hash_extended(credit.division, bigint);
COMMENT ON OPERATOR CLASS credit.division_ops USING hash IS
	'Hashing of credit.division.';

-- Containment.  The planner turns it into a range that a B-tree answers.
CREATE FUNCTION credit.last_division(credit.division) RETURNS credit.division
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'division_get_last';
COMMENT ON FUNCTION credit.last_division(credit.division) IS
	'The greatest code that lies within a division: 659999 for 650000. With it containment is a range; the planner uses it for <@ and @>, so it stays with PUBLIC.';
CREATE FUNCTION credit.division_within_support(internal) RETURNS internal
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'division_within_support';
COMMENT ON FUNCTION credit.division_within_support(internal) IS
	'Planner support of division <@ division.';
CREATE FUNCTION credit.division_around_support(internal) RETURNS internal
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'division_around_support';
COMMENT ON FUNCTION credit.division_around_support(internal) IS
	'Planner support of division @> division.';
CREATE FUNCTION credit.division_within_sel(internal, oid, internal, integer) RETURNS double precision
	LANGUAGE c STABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'division_within_sel';
COMMENT ON FUNCTION credit.division_within_sel(internal, oid, internal, integer) IS
	'Selectivity of division <@ division.';
CREATE FUNCTION credit.division_around_sel(internal, oid, internal, integer) RETURNS double precision
	LANGUAGE c STABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'division_around_sel';
COMMENT ON FUNCTION credit.division_around_sel(internal, oid, internal, integer) IS
	'Selectivity of division @> division.';
CREATE FUNCTION credit.division_within(credit.division, credit.division) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	SUPPORT credit.division_within_support
	AS 'MODULE_PATHNAME', 'division_within';
COMMENT ON FUNCTION credit.division_within(credit.division, credit.division) IS
	'Whether the first division is the second or lies within it.';
CREATE FUNCTION credit.division_around(credit.division, credit.division) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	SUPPORT credit.division_around_support
	AS 'MODULE_PATHNAME', 'division_around';
COMMENT ON FUNCTION credit.division_around(credit.division, credit.division) IS
	'Whether the first division is the second or contains it.';
CREATE OPERATOR pg_catalog.<@ (
	FUNCTION = credit.division_within,
	LEFTARG = credit.division, RIGHTARG = credit.division,
	COMMUTATOR = OPERATOR(pg_catalog.@>),
	RESTRICT = credit.division_within_sel, JOIN = contjoinsel
);
COMMENT ON OPERATOR pg_catalog.<@ (credit.division, credit.division) IS
	'is or lies within';
CREATE OPERATOR pg_catalog.@> (
	FUNCTION = credit.division_around,
	LEFTARG = credit.division, RIGHTARG = credit.division,
	COMMUTATOR = OPERATOR(pg_catalog.<@),
	RESTRICT = credit.division_around_sel, JOIN = contjoinsel
);
COMMENT ON OPERATOR pg_catalog.@> (credit.division, credit.division) IS
	'is or contains';

-- Values.
CREATE FUNCTION credit.is_division(text) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'division_is_valid';
REVOKE ALL ON FUNCTION credit.is_division(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.is_division(text)
	TO credit_owner, credit_public,
	credit_portal, credit_provider, credit_authority, credit_auditor,
	credit_admin;
COMMENT ON FUNCTION credit.is_division(text) IS
	'Whether a text would be accepted as a credit.division.';
CREATE FUNCTION credit.to_division(text) RETURNS credit.division
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'division_or_null';
REVOKE ALL ON FUNCTION credit.to_division(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.to_division(text)
	TO credit_owner, credit_public,
	credit_portal, credit_provider, credit_authority, credit_auditor,
	credit_admin;
COMMENT ON FUNCTION credit.to_division(text) IS
	'A text as credit.division; NULL where the type would refuse it.';
CREATE FUNCTION credit.level(credit.division) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'division_level';
REVOKE ALL ON FUNCTION credit.level(credit.division) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.level(credit.division)
	TO credit_owner, credit_public,
	credit_portal, credit_provider, credit_authority, credit_auditor,
	credit_admin;
COMMENT ON FUNCTION credit.level(credit.division) IS
	'Level of a division by its zeros: country, region, prefecture or county.';
CREATE FUNCTION credit.parent(credit.division) RETURNS credit.division
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'division_get_parent';
REVOKE ALL ON FUNCTION credit.parent(credit.division) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.parent(credit.division)
	TO credit_owner, credit_public,
	credit_portal, credit_provider, credit_authority, credit_auditor,
	credit_admin;
COMMENT ON FUNCTION credit.parent(credit.division) IS
	'The division that one lies in directly; NULL for the country. What a region administers itself (6590xx) lies in the region.';
-- credit.uscc: unified social credit code, GB 32100-2015.
-- What input, output, comparison and casts need stays with PUBLIC: whoever sees
-- a column of the type needs it.  All else is granted role by role.

CREATE TYPE credit.uscc;

CREATE FUNCTION credit.uscc_in(cstring) RETURNS credit.uscc
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_in';
COMMENT ON FUNCTION credit.uscc_in(cstring) IS
	'Input of credit.uscc: 18 characters with a right check character, a registering authority and one of its classes. Blanks around, lower case and full width are accepted, look-alike letters are not. Raises 22P02 and names the expected check character.';
CREATE FUNCTION credit.uscc_out(credit.uscc) RETURNS cstring
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_out';
COMMENT ON FUNCTION credit.uscc_out(credit.uscc) IS
	'Output of credit.uscc: its canonical text.';
CREATE FUNCTION credit.uscc_recv(internal) RETURNS credit.uscc
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_recv';
COMMENT ON FUNCTION credit.uscc_recv(internal) IS
	'Binary input of credit.uscc: its text, judged as strictly as text input.';
CREATE FUNCTION credit.uscc_send(credit.uscc) RETURNS bytea
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_send';
COMMENT ON FUNCTION credit.uscc_send(credit.uscc) IS
	'Binary output of credit.uscc: its canonical text.';

CREATE TYPE credit.uscc (
	INPUT = credit.uscc_in,
	OUTPUT = credit.uscc_out,
	RECEIVE = credit.uscc_recv,
	SEND = credit.uscc_send,
	INTERNALLENGTH = 10,
	ALIGNMENT = char
);
COMMENT ON TYPE credit.uscc IS
	'Unified social credit code (GB 32100-2015) in ten bytes, ordered as its text in C collation. The division within is not checked for existence, nor the organisation code''s own check character.';

-- To text never implicitly: a lookup by text would silently leave the index.
CREATE FUNCTION credit.uscc_text(credit.uscc) RETURNS text
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_text';
COMMENT ON FUNCTION credit.uscc_text(credit.uscc) IS
	'The canonical text of a credit.uscc.';
CREATE CAST (credit.uscc AS text) WITH FUNCTION credit.uscc_text(credit.uscc)
	AS ASSIGNMENT;
COMMENT ON CAST (credit.uscc AS text) IS
	'The canonical text; explicit or on assignment.';
CREATE CAST (text AS credit.uscc) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (text AS credit.uscc) IS
	'As the type''s input, errors included; explicit or on assignment, so that drivers may bind strings.';
CREATE CAST (varchar AS credit.uscc) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (varchar AS credit.uscc) IS
	'As the type''s input, errors included; explicit or on assignment, so that drivers may bind strings.';
CREATE CAST (bpchar AS credit.uscc) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (bpchar AS credit.uscc) IS
	'As the type''s input, errors included; explicit or on assignment, so that drivers may bind strings.';

-- Comparison: operators in pg_catalog, so that they are found under every
-- search_path; none raises, so that row security lets them use indexes.
CREATE FUNCTION credit.uscc_lt(credit.uscc, credit.uscc) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_lt';
COMMENT ON FUNCTION credit.uscc_lt(credit.uscc, credit.uscc) IS
	'Implements credit.uscc < credit.uscc.';
CREATE FUNCTION credit.uscc_le(credit.uscc, credit.uscc) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_le';
COMMENT ON FUNCTION credit.uscc_le(credit.uscc, credit.uscc) IS
	'Implements credit.uscc <= credit.uscc.';
CREATE FUNCTION credit.uscc_eq(credit.uscc, credit.uscc) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_eq';
COMMENT ON FUNCTION credit.uscc_eq(credit.uscc, credit.uscc) IS
	'Implements credit.uscc = credit.uscc.';
CREATE FUNCTION credit.uscc_ne(credit.uscc, credit.uscc) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_ne';
COMMENT ON FUNCTION credit.uscc_ne(credit.uscc, credit.uscc) IS
	'Implements credit.uscc <> credit.uscc.';
CREATE FUNCTION credit.uscc_ge(credit.uscc, credit.uscc) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_ge';
COMMENT ON FUNCTION credit.uscc_ge(credit.uscc, credit.uscc) IS
	'Implements credit.uscc >= credit.uscc.';
CREATE FUNCTION credit.uscc_gt(credit.uscc, credit.uscc) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_gt';
COMMENT ON FUNCTION credit.uscc_gt(credit.uscc, credit.uscc) IS
	'Implements credit.uscc > credit.uscc.';
CREATE FUNCTION credit.uscc_text_lt(credit.uscc, text) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_text_lt';
COMMENT ON FUNCTION credit.uscc_text_lt(credit.uscc, text) IS
	'Implements credit.uscc < text.';
CREATE FUNCTION credit.uscc_text_le(credit.uscc, text) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_text_le';
COMMENT ON FUNCTION credit.uscc_text_le(credit.uscc, text) IS
	'Implements credit.uscc <= text.';
CREATE FUNCTION credit.uscc_text_eq(credit.uscc, text) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_text_eq';
COMMENT ON FUNCTION credit.uscc_text_eq(credit.uscc, text) IS
	'Implements credit.uscc = text.';
CREATE FUNCTION credit.uscc_text_ne(credit.uscc, text) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_text_ne';
COMMENT ON FUNCTION credit.uscc_text_ne(credit.uscc, text) IS
	'Implements credit.uscc <> text.';
CREATE FUNCTION credit.uscc_text_ge(credit.uscc, text) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_text_ge';
COMMENT ON FUNCTION credit.uscc_text_ge(credit.uscc, text) IS
	'Implements credit.uscc >= text.';
CREATE FUNCTION credit.uscc_text_gt(credit.uscc, text) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_text_gt';
COMMENT ON FUNCTION credit.uscc_text_gt(credit.uscc, text) IS
	'Implements credit.uscc > text.';
CREATE FUNCTION credit.text_uscc_lt(text, credit.uscc) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'text_uscc_lt';
COMMENT ON FUNCTION credit.text_uscc_lt(text, credit.uscc) IS
	'Implements text < credit.uscc.';
CREATE FUNCTION credit.text_uscc_le(text, credit.uscc) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'text_uscc_le';
COMMENT ON FUNCTION credit.text_uscc_le(text, credit.uscc) IS
	'Implements text <= credit.uscc.';
CREATE FUNCTION credit.text_uscc_eq(text, credit.uscc) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'text_uscc_eq';
COMMENT ON FUNCTION credit.text_uscc_eq(text, credit.uscc) IS
	'Implements text = credit.uscc.';
CREATE FUNCTION credit.text_uscc_ne(text, credit.uscc) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'text_uscc_ne';
COMMENT ON FUNCTION credit.text_uscc_ne(text, credit.uscc) IS
	'Implements text <> credit.uscc.';
CREATE FUNCTION credit.text_uscc_ge(text, credit.uscc) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'text_uscc_ge';
COMMENT ON FUNCTION credit.text_uscc_ge(text, credit.uscc) IS
	'Implements text >= credit.uscc.';
CREATE FUNCTION credit.text_uscc_gt(text, credit.uscc) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'text_uscc_gt';
COMMENT ON FUNCTION credit.text_uscc_gt(text, credit.uscc) IS
	'Implements text > credit.uscc.';

CREATE OPERATOR pg_catalog.< (
	FUNCTION = credit.uscc_lt, LEFTARG = credit.uscc, RIGHTARG = credit.uscc,
	COMMUTATOR = OPERATOR(pg_catalog.>), NEGATOR = OPERATOR(pg_catalog.>=),
	RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
COMMENT ON OPERATOR pg_catalog.< (credit.uscc, credit.uscc) IS
	'is before';
CREATE OPERATOR pg_catalog.<= (
	FUNCTION = credit.uscc_le, LEFTARG = credit.uscc, RIGHTARG = credit.uscc,
	COMMUTATOR = OPERATOR(pg_catalog.>=), NEGATOR = OPERATOR(pg_catalog.>),
	RESTRICT = scalarlesel, JOIN = scalarlejoinsel
);
COMMENT ON OPERATOR pg_catalog.<= (credit.uscc, credit.uscc) IS
	'is before or equal to';
CREATE OPERATOR pg_catalog.= (
	FUNCTION = credit.uscc_eq, LEFTARG = credit.uscc, RIGHTARG = credit.uscc,
	COMMUTATOR = OPERATOR(pg_catalog.=), NEGATOR = OPERATOR(pg_catalog.<>),
	RESTRICT = eqsel, JOIN = eqjoinsel,
	HASHES, MERGES
);
COMMENT ON OPERATOR pg_catalog.= (credit.uscc, credit.uscc) IS
	'equals';
CREATE OPERATOR pg_catalog.<> (
	FUNCTION = credit.uscc_ne, LEFTARG = credit.uscc, RIGHTARG = credit.uscc,
	COMMUTATOR = OPERATOR(pg_catalog.<>), NEGATOR = OPERATOR(pg_catalog.=),
	RESTRICT = neqsel, JOIN = neqjoinsel
);
COMMENT ON OPERATOR pg_catalog.<> (credit.uscc, credit.uscc) IS
	'differs from';
CREATE OPERATOR pg_catalog.>= (
	FUNCTION = credit.uscc_ge, LEFTARG = credit.uscc, RIGHTARG = credit.uscc,
	COMMUTATOR = OPERATOR(pg_catalog.<=), NEGATOR = OPERATOR(pg_catalog.<),
	RESTRICT = scalargesel, JOIN = scalargejoinsel
);
COMMENT ON OPERATOR pg_catalog.>= (credit.uscc, credit.uscc) IS
	'is after or equal to';
CREATE OPERATOR pg_catalog.> (
	FUNCTION = credit.uscc_gt, LEFTARG = credit.uscc, RIGHTARG = credit.uscc,
	COMMUTATOR = OPERATOR(pg_catalog.<), NEGATOR = OPERATOR(pg_catalog.<=),
	RESTRICT = scalargtsel, JOIN = scalargtjoinsel
);
COMMENT ON OPERATOR pg_catalog.> (credit.uscc, credit.uscc) IS
	'is after';
CREATE OPERATOR pg_catalog.< (
	FUNCTION = credit.uscc_text_lt, LEFTARG = credit.uscc, RIGHTARG = text,
	COMMUTATOR = OPERATOR(pg_catalog.>), NEGATOR = OPERATOR(pg_catalog.>=),
	RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
COMMENT ON OPERATOR pg_catalog.< (credit.uscc, text) IS
	'is before, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.<= (
	FUNCTION = credit.uscc_text_le, LEFTARG = credit.uscc, RIGHTARG = text,
	COMMUTATOR = OPERATOR(pg_catalog.>=), NEGATOR = OPERATOR(pg_catalog.>),
	RESTRICT = scalarlesel, JOIN = scalarlejoinsel
);
COMMENT ON OPERATOR pg_catalog.<= (credit.uscc, text) IS
	'is before or equal to, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.= (
	FUNCTION = credit.uscc_text_eq, LEFTARG = credit.uscc, RIGHTARG = text,
	COMMUTATOR = OPERATOR(pg_catalog.=), NEGATOR = OPERATOR(pg_catalog.<>),
	RESTRICT = eqsel, JOIN = eqjoinsel
);
COMMENT ON OPERATOR pg_catalog.= (credit.uscc, text) IS
	'equals, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.<> (
	FUNCTION = credit.uscc_text_ne, LEFTARG = credit.uscc, RIGHTARG = text,
	COMMUTATOR = OPERATOR(pg_catalog.<>), NEGATOR = OPERATOR(pg_catalog.=),
	RESTRICT = neqsel, JOIN = neqjoinsel
);
COMMENT ON OPERATOR pg_catalog.<> (credit.uscc, text) IS
	'differs from, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.>= (
	FUNCTION = credit.uscc_text_ge, LEFTARG = credit.uscc, RIGHTARG = text,
	COMMUTATOR = OPERATOR(pg_catalog.<=), NEGATOR = OPERATOR(pg_catalog.<),
	RESTRICT = scalargesel, JOIN = scalargejoinsel
);
COMMENT ON OPERATOR pg_catalog.>= (credit.uscc, text) IS
	'is after or equal to, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.> (
	FUNCTION = credit.uscc_text_gt, LEFTARG = credit.uscc, RIGHTARG = text,
	COMMUTATOR = OPERATOR(pg_catalog.<), NEGATOR = OPERATOR(pg_catalog.<=),
	RESTRICT = scalargtsel, JOIN = scalargtjoinsel
);
COMMENT ON OPERATOR pg_catalog.> (credit.uscc, text) IS
	'is after, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.< (
	FUNCTION = credit.text_uscc_lt, LEFTARG = text, RIGHTARG = credit.uscc,
	COMMUTATOR = OPERATOR(pg_catalog.>), NEGATOR = OPERATOR(pg_catalog.>=),
	RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
COMMENT ON OPERATOR pg_catalog.< (text, credit.uscc) IS
	'is before, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.<= (
	FUNCTION = credit.text_uscc_le, LEFTARG = text, RIGHTARG = credit.uscc,
	COMMUTATOR = OPERATOR(pg_catalog.>=), NEGATOR = OPERATOR(pg_catalog.>),
	RESTRICT = scalarlesel, JOIN = scalarlejoinsel
);
COMMENT ON OPERATOR pg_catalog.<= (text, credit.uscc) IS
	'is before or equal to, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.= (
	FUNCTION = credit.text_uscc_eq, LEFTARG = text, RIGHTARG = credit.uscc,
	COMMUTATOR = OPERATOR(pg_catalog.=), NEGATOR = OPERATOR(pg_catalog.<>),
	RESTRICT = eqsel, JOIN = eqjoinsel
);
COMMENT ON OPERATOR pg_catalog.= (text, credit.uscc) IS
	'equals, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.<> (
	FUNCTION = credit.text_uscc_ne, LEFTARG = text, RIGHTARG = credit.uscc,
	COMMUTATOR = OPERATOR(pg_catalog.<>), NEGATOR = OPERATOR(pg_catalog.=),
	RESTRICT = neqsel, JOIN = neqjoinsel
);
COMMENT ON OPERATOR pg_catalog.<> (text, credit.uscc) IS
	'differs from, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.>= (
	FUNCTION = credit.text_uscc_ge, LEFTARG = text, RIGHTARG = credit.uscc,
	COMMUTATOR = OPERATOR(pg_catalog.<=), NEGATOR = OPERATOR(pg_catalog.<),
	RESTRICT = scalargesel, JOIN = scalargejoinsel
);
COMMENT ON OPERATOR pg_catalog.>= (text, credit.uscc) IS
	'is after or equal to, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.> (
	FUNCTION = credit.text_uscc_gt, LEFTARG = text, RIGHTARG = credit.uscc,
	COMMUTATOR = OPERATOR(pg_catalog.<), NEGATOR = OPERATOR(pg_catalog.<=),
	RESTRICT = scalargtsel, JOIN = scalargtjoinsel
);
COMMENT ON OPERATOR pg_catalog.> (text, credit.uscc) IS
	'is after, byte by byte with the canonical text';

CREATE FUNCTION credit.uscc_cmp(credit.uscc, credit.uscc) RETURNS integer
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_cmp';
COMMENT ON FUNCTION credit.uscc_cmp(credit.uscc, credit.uscc) IS
	'Order of credit.uscc and credit.uscc: below, equal to or above zero.';
CREATE FUNCTION credit.uscc_text_cmp(credit.uscc, text) RETURNS integer
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_text_cmp';
COMMENT ON FUNCTION credit.uscc_text_cmp(credit.uscc, text) IS
	'Order of credit.uscc and text: below, equal to or above zero.';
CREATE FUNCTION credit.text_uscc_cmp(text, credit.uscc) RETURNS integer
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'text_uscc_cmp';
COMMENT ON FUNCTION credit.text_uscc_cmp(text, credit.uscc) IS
	'Order of text and credit.uscc: below, equal to or above zero.';
CREATE FUNCTION credit.uscc_sortsupport(internal) RETURNS void
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_sortsupport';
COMMENT ON FUNCTION credit.uscc_sortsupport(internal) IS
	'Fast sorting of credit.uscc.';
CREATE FUNCTION credit.uscc_hash(credit.uscc) RETURNS integer
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_hash';
COMMENT ON FUNCTION credit.uscc_hash(credit.uscc) IS
	'Hash of a credit.uscc.';
CREATE FUNCTION credit.uscc_hash_extended(credit.uscc, bigint) RETURNS bigint
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_hash_extended';
COMMENT ON FUNCTION credit.uscc_hash_extended(credit.uscc, bigint) IS
	'Seeded hash of a credit.uscc.';

CREATE OPERATOR FAMILY credit.uscc_ops USING btree;
COMMENT ON OPERATOR FAMILY credit.uscc_ops USING btree IS
	'Order of credit.uscc, also against text.';
CREATE OPERATOR CLASS credit.uscc_ops DEFAULT FOR TYPE credit.uscc
	USING btree FAMILY credit.uscc_ops AS
	OPERATOR 1 pg_catalog.<,
	OPERATOR 2 pg_catalog.<=,
	OPERATOR 3 pg_catalog.=,
	OPERATOR 4 pg_catalog.>=,
	OPERATOR 5 pg_catalog.>,
	FUNCTION 1 credit.uscc_cmp(credit.uscc, credit.uscc),
	FUNCTION 2 credit.uscc_sortsupport(internal),
	FUNCTION 4 pg_catalog.btequalimage(oid);
COMMENT ON OPERATOR CLASS credit.uscc_ops USING btree IS
	'Order of credit.uscc: that of the text in C collation.';
ALTER OPERATOR FAMILY credit.uscc_ops USING btree ADD
	OPERATOR 1 pg_catalog.< (credit.uscc, text),
	OPERATOR 2 pg_catalog.<= (credit.uscc, text),
	OPERATOR 3 pg_catalog.= (credit.uscc, text),
	OPERATOR 4 pg_catalog.>= (credit.uscc, text),
	OPERATOR 5 pg_catalog.> (credit.uscc, text),
	FUNCTION 1 (credit.uscc, text) credit.uscc_text_cmp(credit.uscc, text),
	OPERATOR 1 pg_catalog.< (text, credit.uscc),
	OPERATOR 2 pg_catalog.<= (text, credit.uscc),
	OPERATOR 3 pg_catalog.= (text, credit.uscc),
	OPERATOR 4 pg_catalog.>= (text, credit.uscc),
	OPERATOR 5 pg_catalog.> (text, credit.uscc),
	FUNCTION 1 (text, credit.uscc) credit.text_uscc_cmp(text, credit.uscc),
	OPERATOR 1 credit.#<# (text, text),
	OPERATOR 2 credit.#<=# (text, text),
	OPERATOR 3 credit.#=# (text, text),
	OPERATOR 4 credit.#>=# (text, text),
	OPERATOR 5 credit.#># (text, text),
	FUNCTION 1 (text, text) credit.text_bytes_cmp(text, text);

CREATE OPERATOR FAMILY credit.uscc_ops USING hash;
COMMENT ON OPERATOR FAMILY credit.uscc_ops USING hash IS
	'Hashing of credit.uscc.';
CREATE OPERATOR CLASS credit.uscc_ops DEFAULT FOR TYPE credit.uscc
	USING hash FAMILY credit.uscc_ops AS
	OPERATOR 1 pg_catalog.=,
	FUNCTION 1 credit.uscc_hash(credit.uscc),
	FUNCTION 2 credit.uscc_hash_extended(credit.uscc, bigint);
COMMENT ON OPERATOR CLASS credit.uscc_ops USING hash IS
	'Hashing of credit.uscc.';

-- Values.
CREATE FUNCTION credit.is_uscc(text) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_is_valid';
REVOKE ALL ON FUNCTION credit.is_uscc(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.is_uscc(text)
	TO credit_owner, credit_public,
	credit_portal, credit_provider, credit_authority, credit_auditor,
	credit_admin;
COMMENT ON FUNCTION credit.is_uscc(text) IS
	'Whether a text would be accepted as a credit.uscc.';
CREATE FUNCTION credit.to_uscc(text) RETURNS credit.uscc
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_or_null';
REVOKE ALL ON FUNCTION credit.to_uscc(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.to_uscc(text)
	TO credit_owner, credit_public,
	credit_portal, credit_provider, credit_authority, credit_auditor,
	credit_admin;
COMMENT ON FUNCTION credit.to_uscc(text) IS
	'A text as credit.uscc, brought to its canonical form; NULL where the type would refuse it.';
CREATE FUNCTION credit.registration_authority(credit.uscc) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_registration_authority';
REVOKE ALL ON FUNCTION credit.registration_authority(credit.uscc) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.registration_authority(credit.uscc)
	TO credit_owner, credit_public,
	credit_portal, credit_provider, credit_authority, credit_auditor,
	credit_admin;
COMMENT ON FUNCTION credit.registration_authority(credit.uscc) IS
	'Character 1, the registering authority: 9 market regulation, 1 establishment of organs, 5 civil affairs and so on (GB 32100-2015).';
CREATE FUNCTION credit.organisation_class(credit.uscc) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_organisation_class';
REVOKE ALL ON FUNCTION credit.organisation_class(credit.uscc) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.organisation_class(credit.uscc)
	TO credit_owner, credit_public,
	credit_portal, credit_provider, credit_authority, credit_auditor,
	credit_admin;
COMMENT ON FUNCTION credit.organisation_class(credit.uscc) IS
	'Character 2, the class of organisation; its meaning depends on the registering authority (with 9: 1 enterprise, 2 individual business, 3 farmers'' cooperative).';
CREATE FUNCTION credit.division(credit.uscc) RETURNS credit.division
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_get_division';
REVOKE ALL ON FUNCTION credit.division(credit.uscc) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.division(credit.uscc)
	TO credit_owner, credit_public,
	credit_portal, credit_provider, credit_authority, credit_auditor,
	credit_admin;
COMMENT ON FUNCTION credit.division(credit.uscc) IS
	'Characters 3 to 8, the registering authority''s division; it is that of the first registration and is not checked for existence.';
CREATE FUNCTION credit.organisation_code(credit.uscc) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_organisation_code';
REVOKE ALL ON FUNCTION credit.organisation_code(credit.uscc) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.organisation_code(credit.uscc)
	TO credit_owner, credit_public,
	credit_portal, credit_provider, credit_authority, credit_auditor,
	credit_admin;
COMMENT ON FUNCTION credit.organisation_code(credit.uscc) IS
	'Characters 9 to 17, the organisation code (GB 11714) without its hyphen.';
CREATE FUNCTION credit.organisation_code_ok(credit.uscc) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_organisation_code_is_ok';
REVOKE ALL ON FUNCTION credit.organisation_code_ok(credit.uscc) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.organisation_code_ok(credit.uscc)
	TO credit_owner, credit_public,
	credit_portal, credit_provider, credit_authority, credit_auditor,
	credit_admin;
COMMENT ON FUNCTION credit.organisation_code_ok(credit.uscc) IS
	'Whether the organisation code''s own check character (GB 11714) is right. Some codes in use fail: information, never a reason to refuse.';
-- credit.resident_id: citizen identity number, GB 11643-1999.
-- What input, output, comparison and casts need stays with PUBLIC: whoever sees
-- a column of the type needs it.  All else is granted role by role.

CREATE TYPE credit.resident_id;

CREATE FUNCTION credit.resident_id_in(cstring) RETURNS credit.resident_id
	LANGUAGE c STABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'resident_id_in';
COMMENT ON FUNCTION credit.resident_id_in(cstring) IS
	'Input of credit.resident_id: 18 characters with a day of birth that exists and is not to come (by the statement''s day in China) and a right check character, or 15 digits of the first generation, which are brought to 18. Blanks around, x and full width are accepted. Raises 22P02 and names the expected check character, never the number.';
CREATE FUNCTION credit.resident_id_out(credit.resident_id) RETURNS cstring
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'resident_id_out';
COMMENT ON FUNCTION credit.resident_id_out(credit.resident_id) IS
	'Output of credit.resident_id: its canonical text.';
CREATE FUNCTION credit.resident_id_recv(internal) RETURNS credit.resident_id
	LANGUAGE c STABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'resident_id_recv';
COMMENT ON FUNCTION credit.resident_id_recv(internal) IS
	'Binary input of credit.resident_id: its text, judged as strictly as text input.';
CREATE FUNCTION credit.resident_id_send(credit.resident_id) RETURNS bytea
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'resident_id_send';
COMMENT ON FUNCTION credit.resident_id_send(credit.resident_id) IS
	'Binary output of credit.resident_id: its canonical text.';

CREATE TYPE credit.resident_id (
	INPUT = credit.resident_id_in,
	OUTPUT = credit.resident_id_out,
	RECEIVE = credit.resident_id_recv,
	SEND = credit.resident_id_send,
	LIKE = pg_catalog.int8
);
COMMENT ON TYPE credit.resident_id IS
	'Citizen identity number (GB 11643-1999), or that of a foreign permanent resident (beginning with 9), in eight bytes by value, ordered as its text. Sensitive: never shown in the open.';

-- To text never implicitly: a lookup by text would silently leave the index.
CREATE FUNCTION credit.resident_id_text(credit.resident_id) RETURNS text
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'resident_id_text';
COMMENT ON FUNCTION credit.resident_id_text(credit.resident_id) IS
	'The canonical text of a credit.resident_id.';
CREATE CAST (credit.resident_id AS text) WITH FUNCTION credit.resident_id_text(credit.resident_id)
	AS ASSIGNMENT;
COMMENT ON CAST (credit.resident_id AS text) IS
	'The canonical text; explicit or on assignment.';
CREATE CAST (text AS credit.resident_id) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (text AS credit.resident_id) IS
	'As the type''s input, errors included; explicit or on assignment, so that drivers may bind strings.';
CREATE CAST (varchar AS credit.resident_id) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (varchar AS credit.resident_id) IS
	'As the type''s input, errors included; explicit or on assignment, so that drivers may bind strings.';
CREATE CAST (bpchar AS credit.resident_id) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (bpchar AS credit.resident_id) IS
	'As the type''s input, errors included; explicit or on assignment, so that drivers may bind strings.';

-- Comparison: operators in pg_catalog, so that they are found under every
-- search_path; none raises, so that row security lets them use indexes.
CREATE FUNCTION credit.resident_id_lt(credit.resident_id, credit.resident_id) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'int8lt';
COMMENT ON FUNCTION credit.resident_id_lt(credit.resident_id, credit.resident_id) IS
	'Implements credit.resident_id < credit.resident_id.';
CREATE FUNCTION credit.resident_id_le(credit.resident_id, credit.resident_id) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'int8le';
COMMENT ON FUNCTION credit.resident_id_le(credit.resident_id, credit.resident_id) IS
	'Implements credit.resident_id <= credit.resident_id.';
CREATE FUNCTION credit.resident_id_eq(credit.resident_id, credit.resident_id) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'int8eq';
COMMENT ON FUNCTION credit.resident_id_eq(credit.resident_id, credit.resident_id) IS
	'Implements credit.resident_id = credit.resident_id.';
CREATE FUNCTION credit.resident_id_ne(credit.resident_id, credit.resident_id) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'int8ne';
COMMENT ON FUNCTION credit.resident_id_ne(credit.resident_id, credit.resident_id) IS
	'Implements credit.resident_id <> credit.resident_id.';
CREATE FUNCTION credit.resident_id_ge(credit.resident_id, credit.resident_id) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'int8ge';
COMMENT ON FUNCTION credit.resident_id_ge(credit.resident_id, credit.resident_id) IS
	'Implements credit.resident_id >= credit.resident_id.';
CREATE FUNCTION credit.resident_id_gt(credit.resident_id, credit.resident_id) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'int8gt';
COMMENT ON FUNCTION credit.resident_id_gt(credit.resident_id, credit.resident_id) IS
	'Implements credit.resident_id > credit.resident_id.';
CREATE FUNCTION credit.resident_id_text_lt(credit.resident_id, text) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'resident_id_text_lt';
COMMENT ON FUNCTION credit.resident_id_text_lt(credit.resident_id, text) IS
	'Implements credit.resident_id < text.';
CREATE FUNCTION credit.resident_id_text_le(credit.resident_id, text) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'resident_id_text_le';
COMMENT ON FUNCTION credit.resident_id_text_le(credit.resident_id, text) IS
	'Implements credit.resident_id <= text.';
CREATE FUNCTION credit.resident_id_text_eq(credit.resident_id, text) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'resident_id_text_eq';
COMMENT ON FUNCTION credit.resident_id_text_eq(credit.resident_id, text) IS
	'Implements credit.resident_id = text.';
CREATE FUNCTION credit.resident_id_text_ne(credit.resident_id, text) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'resident_id_text_ne';
COMMENT ON FUNCTION credit.resident_id_text_ne(credit.resident_id, text) IS
	'Implements credit.resident_id <> text.';
CREATE FUNCTION credit.resident_id_text_ge(credit.resident_id, text) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'resident_id_text_ge';
COMMENT ON FUNCTION credit.resident_id_text_ge(credit.resident_id, text) IS
	'Implements credit.resident_id >= text.';
CREATE FUNCTION credit.resident_id_text_gt(credit.resident_id, text) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'resident_id_text_gt';
COMMENT ON FUNCTION credit.resident_id_text_gt(credit.resident_id, text) IS
	'Implements credit.resident_id > text.';
CREATE FUNCTION credit.text_resident_id_lt(text, credit.resident_id) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'text_resident_id_lt';
COMMENT ON FUNCTION credit.text_resident_id_lt(text, credit.resident_id) IS
	'Implements text < credit.resident_id.';
CREATE FUNCTION credit.text_resident_id_le(text, credit.resident_id) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'text_resident_id_le';
COMMENT ON FUNCTION credit.text_resident_id_le(text, credit.resident_id) IS
	'Implements text <= credit.resident_id.';
CREATE FUNCTION credit.text_resident_id_eq(text, credit.resident_id) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'text_resident_id_eq';
COMMENT ON FUNCTION credit.text_resident_id_eq(text, credit.resident_id) IS
	'Implements text = credit.resident_id.';
CREATE FUNCTION credit.text_resident_id_ne(text, credit.resident_id) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'text_resident_id_ne';
COMMENT ON FUNCTION credit.text_resident_id_ne(text, credit.resident_id) IS
	'Implements text <> credit.resident_id.';
CREATE FUNCTION credit.text_resident_id_ge(text, credit.resident_id) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'text_resident_id_ge';
COMMENT ON FUNCTION credit.text_resident_id_ge(text, credit.resident_id) IS
	'Implements text >= credit.resident_id.';
CREATE FUNCTION credit.text_resident_id_gt(text, credit.resident_id) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'text_resident_id_gt';
COMMENT ON FUNCTION credit.text_resident_id_gt(text, credit.resident_id) IS
	'Implements text > credit.resident_id.';

CREATE OPERATOR pg_catalog.< (
	FUNCTION = credit.resident_id_lt, LEFTARG = credit.resident_id, RIGHTARG = credit.resident_id,
	COMMUTATOR = OPERATOR(pg_catalog.>), NEGATOR = OPERATOR(pg_catalog.>=),
	RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
COMMENT ON OPERATOR pg_catalog.< (credit.resident_id, credit.resident_id) IS
	'is before';
CREATE OPERATOR pg_catalog.<= (
	FUNCTION = credit.resident_id_le, LEFTARG = credit.resident_id, RIGHTARG = credit.resident_id,
	COMMUTATOR = OPERATOR(pg_catalog.>=), NEGATOR = OPERATOR(pg_catalog.>),
	RESTRICT = scalarlesel, JOIN = scalarlejoinsel
);
COMMENT ON OPERATOR pg_catalog.<= (credit.resident_id, credit.resident_id) IS
	'is before or equal to';
CREATE OPERATOR pg_catalog.= (
	FUNCTION = credit.resident_id_eq, LEFTARG = credit.resident_id, RIGHTARG = credit.resident_id,
	COMMUTATOR = OPERATOR(pg_catalog.=), NEGATOR = OPERATOR(pg_catalog.<>),
	RESTRICT = eqsel, JOIN = eqjoinsel,
	HASHES, MERGES
);
COMMENT ON OPERATOR pg_catalog.= (credit.resident_id, credit.resident_id) IS
	'equals';
CREATE OPERATOR pg_catalog.<> (
	FUNCTION = credit.resident_id_ne, LEFTARG = credit.resident_id, RIGHTARG = credit.resident_id,
	COMMUTATOR = OPERATOR(pg_catalog.<>), NEGATOR = OPERATOR(pg_catalog.=),
	RESTRICT = neqsel, JOIN = neqjoinsel
);
COMMENT ON OPERATOR pg_catalog.<> (credit.resident_id, credit.resident_id) IS
	'differs from';
CREATE OPERATOR pg_catalog.>= (
	FUNCTION = credit.resident_id_ge, LEFTARG = credit.resident_id, RIGHTARG = credit.resident_id,
	COMMUTATOR = OPERATOR(pg_catalog.<=), NEGATOR = OPERATOR(pg_catalog.<),
	RESTRICT = scalargesel, JOIN = scalargejoinsel
);
COMMENT ON OPERATOR pg_catalog.>= (credit.resident_id, credit.resident_id) IS
	'is after or equal to';
CREATE OPERATOR pg_catalog.> (
	FUNCTION = credit.resident_id_gt, LEFTARG = credit.resident_id, RIGHTARG = credit.resident_id,
	COMMUTATOR = OPERATOR(pg_catalog.<), NEGATOR = OPERATOR(pg_catalog.<=),
	RESTRICT = scalargtsel, JOIN = scalargtjoinsel
);
COMMENT ON OPERATOR pg_catalog.> (credit.resident_id, credit.resident_id) IS
	'is after';
CREATE OPERATOR pg_catalog.< (
	FUNCTION = credit.resident_id_text_lt, LEFTARG = credit.resident_id, RIGHTARG = text,
	COMMUTATOR = OPERATOR(pg_catalog.>), NEGATOR = OPERATOR(pg_catalog.>=),
	RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
COMMENT ON OPERATOR pg_catalog.< (credit.resident_id, text) IS
	'is before, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.<= (
	FUNCTION = credit.resident_id_text_le, LEFTARG = credit.resident_id, RIGHTARG = text,
	COMMUTATOR = OPERATOR(pg_catalog.>=), NEGATOR = OPERATOR(pg_catalog.>),
	RESTRICT = scalarlesel, JOIN = scalarlejoinsel
);
COMMENT ON OPERATOR pg_catalog.<= (credit.resident_id, text) IS
	'is before or equal to, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.= (
	FUNCTION = credit.resident_id_text_eq, LEFTARG = credit.resident_id, RIGHTARG = text,
	COMMUTATOR = OPERATOR(pg_catalog.=), NEGATOR = OPERATOR(pg_catalog.<>),
	RESTRICT = eqsel, JOIN = eqjoinsel
);
COMMENT ON OPERATOR pg_catalog.= (credit.resident_id, text) IS
	'equals, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.<> (
	FUNCTION = credit.resident_id_text_ne, LEFTARG = credit.resident_id, RIGHTARG = text,
	COMMUTATOR = OPERATOR(pg_catalog.<>), NEGATOR = OPERATOR(pg_catalog.=),
	RESTRICT = neqsel, JOIN = neqjoinsel
);
COMMENT ON OPERATOR pg_catalog.<> (credit.resident_id, text) IS
	'differs from, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.>= (
	FUNCTION = credit.resident_id_text_ge, LEFTARG = credit.resident_id, RIGHTARG = text,
	COMMUTATOR = OPERATOR(pg_catalog.<=), NEGATOR = OPERATOR(pg_catalog.<),
	RESTRICT = scalargesel, JOIN = scalargejoinsel
);
COMMENT ON OPERATOR pg_catalog.>= (credit.resident_id, text) IS
	'is after or equal to, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.> (
	FUNCTION = credit.resident_id_text_gt, LEFTARG = credit.resident_id, RIGHTARG = text,
	COMMUTATOR = OPERATOR(pg_catalog.<), NEGATOR = OPERATOR(pg_catalog.<=),
	RESTRICT = scalargtsel, JOIN = scalargtjoinsel
);
COMMENT ON OPERATOR pg_catalog.> (credit.resident_id, text) IS
	'is after, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.< (
	FUNCTION = credit.text_resident_id_lt, LEFTARG = text, RIGHTARG = credit.resident_id,
	COMMUTATOR = OPERATOR(pg_catalog.>), NEGATOR = OPERATOR(pg_catalog.>=),
	RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
COMMENT ON OPERATOR pg_catalog.< (text, credit.resident_id) IS
	'is before, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.<= (
	FUNCTION = credit.text_resident_id_le, LEFTARG = text, RIGHTARG = credit.resident_id,
	COMMUTATOR = OPERATOR(pg_catalog.>=), NEGATOR = OPERATOR(pg_catalog.>),
	RESTRICT = scalarlesel, JOIN = scalarlejoinsel
);
COMMENT ON OPERATOR pg_catalog.<= (text, credit.resident_id) IS
	'is before or equal to, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.= (
	FUNCTION = credit.text_resident_id_eq, LEFTARG = text, RIGHTARG = credit.resident_id,
	COMMUTATOR = OPERATOR(pg_catalog.=), NEGATOR = OPERATOR(pg_catalog.<>),
	RESTRICT = eqsel, JOIN = eqjoinsel
);
COMMENT ON OPERATOR pg_catalog.= (text, credit.resident_id) IS
	'equals, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.<> (
	FUNCTION = credit.text_resident_id_ne, LEFTARG = text, RIGHTARG = credit.resident_id,
	COMMUTATOR = OPERATOR(pg_catalog.<>), NEGATOR = OPERATOR(pg_catalog.=),
	RESTRICT = neqsel, JOIN = neqjoinsel
);
COMMENT ON OPERATOR pg_catalog.<> (text, credit.resident_id) IS
	'differs from, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.>= (
	FUNCTION = credit.text_resident_id_ge, LEFTARG = text, RIGHTARG = credit.resident_id,
	COMMUTATOR = OPERATOR(pg_catalog.<=), NEGATOR = OPERATOR(pg_catalog.<),
	RESTRICT = scalargesel, JOIN = scalargejoinsel
);
COMMENT ON OPERATOR pg_catalog.>= (text, credit.resident_id) IS
	'is after or equal to, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.> (
	FUNCTION = credit.text_resident_id_gt, LEFTARG = text, RIGHTARG = credit.resident_id,
	COMMUTATOR = OPERATOR(pg_catalog.<), NEGATOR = OPERATOR(pg_catalog.<=),
	RESTRICT = scalargtsel, JOIN = scalargtjoinsel
);
COMMENT ON OPERATOR pg_catalog.> (text, credit.resident_id) IS
	'is after, byte by byte with the canonical text';

CREATE FUNCTION credit.resident_id_cmp(credit.resident_id, credit.resident_id) RETURNS integer
	LANGUAGE internal IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'btint8cmp';
COMMENT ON FUNCTION credit.resident_id_cmp(credit.resident_id, credit.resident_id) IS
	'Order of credit.resident_id and credit.resident_id: below, equal to or above zero.';
CREATE FUNCTION credit.resident_id_text_cmp(credit.resident_id, text) RETURNS integer
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'resident_id_text_cmp';
COMMENT ON FUNCTION credit.resident_id_text_cmp(credit.resident_id, text) IS
	'Order of credit.resident_id and text: below, equal to or above zero.';
CREATE FUNCTION credit.text_resident_id_cmp(text, credit.resident_id) RETURNS integer
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'text_resident_id_cmp';
COMMENT ON FUNCTION credit.text_resident_id_cmp(text, credit.resident_id) IS
	'Order of text and credit.resident_id: below, equal to or above zero.';
CREATE FUNCTION credit.resident_id_sortsupport(internal) RETURNS void
	LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE
	AS 'btint8sortsupport';
COMMENT ON FUNCTION credit.resident_id_sortsupport(internal) IS
	'Fast sorting of credit.resident_id.';
CREATE FUNCTION credit.resident_id_hash(credit.resident_id) RETURNS integer
	LANGUAGE internal IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'hashint8';
COMMENT ON FUNCTION credit.resident_id_hash(credit.resident_id) IS
	'Hash of a credit.resident_id.';
CREATE FUNCTION credit.resident_id_hash_extended(credit.resident_id, bigint) RETURNS bigint
	LANGUAGE internal IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'hashint8extended';
COMMENT ON FUNCTION credit.resident_id_hash_extended(credit.resident_id, bigint) IS
	'Seeded hash of a credit.resident_id.';

CREATE OPERATOR FAMILY credit.resident_id_ops USING btree;
COMMENT ON OPERATOR FAMILY credit.resident_id_ops USING btree IS
	'Order of credit.resident_id, also against text.';
CREATE OPERATOR CLASS credit.resident_id_ops DEFAULT FOR TYPE credit.resident_id
	USING btree FAMILY credit.resident_id_ops AS
	OPERATOR 1 pg_catalog.<,
	OPERATOR 2 pg_catalog.<=,
	OPERATOR 3 pg_catalog.=,
	OPERATOR 4 pg_catalog.>=,
	OPERATOR 5 pg_catalog.>,
	FUNCTION 1 credit.resident_id_cmp(credit.resident_id, credit.resident_id),
	FUNCTION 2 credit.resident_id_sortsupport(internal),
	FUNCTION 4 pg_catalog.btequalimage(oid);
COMMENT ON OPERATOR CLASS credit.resident_id_ops USING btree IS
	'Order of credit.resident_id: that of the text in C collation.';
ALTER OPERATOR FAMILY credit.resident_id_ops USING btree ADD
	OPERATOR 1 pg_catalog.< (credit.resident_id, text),
	OPERATOR 2 pg_catalog.<= (credit.resident_id, text),
	OPERATOR 3 pg_catalog.= (credit.resident_id, text),
	OPERATOR 4 pg_catalog.>= (credit.resident_id, text),
	OPERATOR 5 pg_catalog.> (credit.resident_id, text),
	FUNCTION 1 (credit.resident_id, text) credit.resident_id_text_cmp(credit.resident_id, text),
	OPERATOR 1 pg_catalog.< (text, credit.resident_id),
	OPERATOR 2 pg_catalog.<= (text, credit.resident_id),
	OPERATOR 3 pg_catalog.= (text, credit.resident_id),
	OPERATOR 4 pg_catalog.>= (text, credit.resident_id),
	OPERATOR 5 pg_catalog.> (text, credit.resident_id),
	FUNCTION 1 (text, credit.resident_id) credit.text_resident_id_cmp(text, credit.resident_id),
	OPERATOR 1 credit.#<# (text, text),
	OPERATOR 2 credit.#<=# (text, text),
	OPERATOR 3 credit.#=# (text, text),
	OPERATOR 4 credit.#>=# (text, text),
	OPERATOR 5 credit.#># (text, text),
	FUNCTION 1 (text, text) credit.text_bytes_cmp(text, text);

CREATE OPERATOR FAMILY credit.resident_id_ops USING hash;
COMMENT ON OPERATOR FAMILY credit.resident_id_ops USING hash IS
	'Hashing of credit.resident_id.';
CREATE OPERATOR CLASS credit.resident_id_ops DEFAULT FOR TYPE credit.resident_id
	USING hash FAMILY credit.resident_id_ops AS
	OPERATOR 1 pg_catalog.=,
	FUNCTION 1 credit.resident_id_hash(credit.resident_id),
	FUNCTION 2 credit.resident_id_hash_extended(credit.resident_id, bigint);
COMMENT ON OPERATOR CLASS credit.resident_id_ops USING hash IS
	'Hashing of credit.resident_id.';

-- Values.
CREATE FUNCTION credit.is_resident_id(text) RETURNS boolean
	LANGUAGE c STABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'resident_id_is_valid';
REVOKE ALL ON FUNCTION credit.is_resident_id(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.is_resident_id(text)
	TO credit_owner, credit_public,
	credit_portal, credit_provider, credit_authority, credit_auditor,
	credit_admin;
COMMENT ON FUNCTION credit.is_resident_id(text) IS
	'Whether a text would be accepted as a credit.resident_id today.';
CREATE FUNCTION credit.to_resident_id(text) RETURNS credit.resident_id
	LANGUAGE c STABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'resident_id_or_null';
REVOKE ALL ON FUNCTION credit.to_resident_id(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.to_resident_id(text)
	TO credit_owner, credit_public,
	credit_portal, credit_provider, credit_authority, credit_auditor,
	credit_admin;
COMMENT ON FUNCTION credit.to_resident_id(text) IS
	'A text as credit.resident_id, brought to its canonical form; NULL where the type would refuse it.';
CREATE FUNCTION credit.birth_date(credit.resident_id) RETURNS date
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'resident_id_get_birth_date';
REVOKE ALL ON FUNCTION credit.birth_date(credit.resident_id) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.birth_date(credit.resident_id)
	TO credit_owner, credit_public,
	credit_portal, credit_provider, credit_authority, credit_auditor,
	credit_admin;
COMMENT ON FUNCTION credit.birth_date(credit.resident_id) IS
	'Day of birth in an identity number.';
CREATE FUNCTION credit.sex(credit.resident_id) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'resident_id_sex';
REVOKE ALL ON FUNCTION credit.sex(credit.resident_id) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.sex(credit.resident_id)
	TO credit_owner, credit_public,
	credit_portal, credit_provider, credit_authority, credit_auditor,
	credit_admin;
COMMENT ON FUNCTION credit.sex(credit.resident_id) IS
	'male or female, by the sequence number.';
CREATE FUNCTION credit.division(credit.resident_id) RETURNS credit.division
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'resident_id_get_division';
REVOKE ALL ON FUNCTION credit.division(credit.resident_id) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.division(credit.resident_id)
	TO credit_owner, credit_public,
	credit_portal, credit_provider, credit_authority, credit_auditor,
	credit_admin;
COMMENT ON FUNCTION credit.division(credit.resident_id) IS
	'Division of first registration, not checked for existence; of a foreign permanent resident the accepting region.';

-- For display.
CREATE FUNCTION credit.mask(credit.resident_id) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'mask_resident_id';
REVOKE ALL ON FUNCTION credit.mask(credit.resident_id) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.mask(credit.resident_id)
	TO credit_owner, credit_public,
	credit_portal, credit_provider, credit_authority, credit_auditor,
	credit_admin;
COMMENT ON FUNCTION credit.mask(credit.resident_id) IS
	'An identity number for display to those who may know of it: first and last character, asterisks between. In the open show nothing at all.';
CREATE FUNCTION credit.mask(text) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'mask_name';
REVOKE ALL ON FUNCTION credit.mask(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.mask(text)
	TO credit_owner, credit_public,
	credit_portal, credit_provider, credit_authority, credit_auditor,
	credit_admin;
COMMENT ON FUNCTION credit.mask(text) IS
	'A person''s name for display: its first character and two asterisks, however long it is; a name of one character becomes **, a blank one ''''.';
CREATE FUNCTION credit.rule_data_changed() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'credit_rule_data_changed';
REVOKE ALL ON FUNCTION credit.rule_data_changed() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.rule_data_changed() TO credit_owner;
COMMENT ON FUNCTION credit.rule_data_changed() IS
	'Statement trigger of rule tables: every backend reads them anew. To be enabled ALWAYS, so that replicated changes count too.';
CREATE FUNCTION credit.now() RETURNS timestamptz
	LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_now';
REVOKE ALL ON FUNCTION credit.now() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.now() TO credit_owner, credit_public,
	credit_portal, credit_provider, credit_authority, credit_auditor,
	credit_admin;
COMMENT ON FUNCTION credit.now() IS
	'The start of the current statement, or the test clock''s time where a superuser set credit.test_clock in this session.';

CREATE FUNCTION credit.today() RETURNS date
	LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_today';
REVOKE ALL ON FUNCTION credit.today() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.today() TO credit_owner, credit_public,
	credit_portal, credit_provider, credit_authority, credit_auditor,
	credit_admin;
COMMENT ON FUNCTION credit.today() IS
	'The date of credit.now() in the registry''s time zone, whatever the session''s zone is.';
CREATE FUNCTION credit.create_registry(
		zone text DEFAULT 'Asia/Shanghai',
		jurisdiction credit.division DEFAULT '650000')
	RETURNS void LANGUAGE c STRICT VOLATILE
	AS 'MODULE_PATHNAME', 'credit_create_registry';
REVOKE ALL ON FUNCTION credit.create_registry(text, credit.division) FROM PUBLIC;
COMMENT ON FUNCTION credit.create_registry(text, credit.division) IS
	'Makes the registry in this database: tables, policies and views, owned by credit_owner. Takes the registry''s time zone and the division that it serves. Raises duplicate_object when there is one already. For superusers.';

CREATE FUNCTION credit.migrate_registry()
	RETURNS integer LANGUAGE c STRICT VOLATILE
	AS 'MODULE_PATHNAME', 'credit_migrate_registry';
REVOKE ALL ON FUNCTION credit.migrate_registry() FROM PUBLIC;
COMMENT ON FUNCTION credit.migrate_registry() IS
	'Brings a registry that an older version of the extension made forward to the layout of this one; returns the layout reached. For superusers.';
-- Keys under which names and document numbers are found again.

CREATE FUNCTION credit.name_key(name text) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 2
	AS 'MODULE_PATHNAME', 'credit_name_key';
REVOKE ALL ON FUNCTION credit.name_key(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.name_key(text) TO credit_owner,
	credit_public, credit_portal, credit_provider, credit_authority,
	credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.name_key(text) IS
	'The key under which a name is found however it was typed. Normalised to NFKC with case folded; Traditional Chinese made Simplified character by character, digits of every script made ASCII; separators, brackets, quotation marks, blanks and invisible characters dropped together with the marks that sit on them; letters of the Arabic script merged where keyboards confuse them (yeh, kaf, heh, alef), vowel signs and tatweel dropped. Latin letters keep their diacritics. The key of a key is the key itself; the key of a name''s beginning begins the name''s key, cut before a character that doesn''t combine. A name of nothing but dropped characters has the empty key. A key holds nothing that LIKE gives a meaning to, so name_key(name) || ''%'' finds beginnings. Two names may share a key: it is for finding, not for identity. Depends on the versions in credit.name_key_version(). Raises feature_not_supported outside UTF8 databases.';

CREATE FUNCTION credit.name_key_reference(name text) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 100
	AS 'MODULE_PATHNAME', 'credit_name_key_reference';
REVOKE ALL ON FUNCTION credit.name_key_reference(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.name_key_reference(text) TO credit_owner,
	credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.name_key_reference(text) IS
	'What credit.name_key() is by definition: ICU''s normaliser and the rules applied to the whole text again and again until nothing changes. Always equal to credit.name_key(), and slow: for checking it, for example after an upgrade of ICU. Raises program_limit_exceeded beyond 1 MiB.';

CREATE FUNCTION credit.document_key(number text) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 2
	AS 'MODULE_PATHNAME', 'credit_document_key';
REVOKE ALL ON FUNCTION credit.document_key(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.document_key(text) TO credit_owner,
	credit_public, credit_portal, credit_provider, credit_authority,
	credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.document_key(text) IS
	'The key under which a document''s number is found however its brackets were typed. As credit.name_key(), but each run of separators and brackets between two characters leaves one hyphen, so that 〔2023〕11 and 〔202〕311 stay apart; at the beginning and the end they leave nothing, blanks never do. Leading zeros count: 011 and 11 may be two decisions. The key of a key is the key itself. Raises feature_not_supported outside UTF8 databases.';

CREATE FUNCTION credit.name_key_version() RETURNS text
	LANGUAGE c STABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'credit_name_key_version';
REVOKE ALL ON FUNCTION credit.name_key_version() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.name_key_version() TO credit_owner,
	credit_public, credit_portal, credit_provider, credit_authority,
	credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.name_key_version() IS
	'Versions of ICU, of Unicode and of the rules by which this server makes keys. When one changes, stored keys may be out of date: see credit.stale_name_keys().';

CREATE FUNCTION credit.stale_name_keys(OUT stored_in text,
		OUT made_with text, OUT current_version text, OUT rebuild_with text)
	RETURNS SETOF record
	LANGUAGE sql STABLE
	SET search_path = pg_catalog, pg_temp
AS $$
	WITH stale AS (
		SELECT r.name_key_version AS made_with,
			credit.name_key_version() AS current_version
		FROM credit.registry r
		WHERE r.name_key_version <> credit.name_key_version()
	), maker AS (
		SELECT p.oid
		FROM pg_catalog.unnest(ARRAY[
			'credit.name_key(text)'::pg_catalog.regprocedure,
			'credit.document_key(text)'::pg_catalog.regprocedure]) AS p(oid)
	), place AS (
		SELECT 1 AS turn,
			pg_catalog.format('credit.%I.%I', t.tab, t.key) AS stored_in,
			pg_catalog.format(CASE t.tab
				-- which value an identifier has is otherwise kept
				WHEN 'subject_key' THEN 'ALTER TABLE credit.%1$I DISABLE TRIGGER kept; UPDATE credit.%1$I SET %2$I = %3$s; ALTER TABLE credit.%1$I ENABLE TRIGGER kept;'
				ELSE 'UPDATE credit.%I SET %I = %s;' END, t.tab, t.key,
				t.made) AS rebuild_with
		FROM (VALUES
				('organisation', 'name_key', 'credit.name_key(name)'),
				('subject', 'name_key', 'credit.name_key(name)'),
				('subject_name', 'name_key', 'credit.name_key(name)'),
				('business_operator', 'name_key', 'credit.name_key(name)'),
				('subject_key', 'value', 'CASE WHEN kind IN (''uscc'', ''resident_id'') THEN value ELSE credit.name_key(given) END'),
				('public_face', 'name_key', 'credit.name_key(name)'),
				('public_face', 'name_parts', 'ARRAY(SELECT DISTINCT substr(credit.name_key(name), i, 2) FROM generate_series(1, least(length(credit.name_key(name)) - 1, 200)) AS i)'),
				('document', 'number_key', 'credit.document_key(number)'),
				('document', 'issuer_key', 'CASE WHEN credit.is_uscc(issuer_key) THEN issuer_key ELSE credit.name_key(issuer) END')
			) AS t(tab, key, made)
		WHERE EXISTS (SELECT FROM pg_catalog.pg_attribute a
			WHERE a.attrelid = pg_catalog.to_regclass(
					pg_catalog.format('credit.%I', t.tab))
				AND a.attname = t.key AND NOT a.attisdropped)
	UNION ALL
		SELECT 2,
			pg_catalog.format('%I.%I.%I', n.nspname, c.relname, a.attname),
			pg_catalog.format('UPDATE %I.%I SET %I = DEFAULT;',
				n.nspname, c.relname, a.attname)
		FROM maker
		JOIN pg_catalog.pg_depend d
			ON d.refclassid = 'pg_catalog.pg_proc'::pg_catalog.regclass
			AND d.refobjid = maker.oid
			AND d.classid = 'pg_catalog.pg_attrdef'::pg_catalog.regclass
		JOIN pg_catalog.pg_attrdef f ON f.oid = d.objid
		JOIN pg_catalog.pg_attribute a ON a.attrelid = f.adrelid
			AND a.attnum = f.adnum AND a.attgenerated = 's'
		JOIN pg_catalog.pg_class c ON c.oid = f.adrelid
		JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
	UNION ALL
		SELECT DISTINCT 3, pg_catalog.format('%I.%I', n.nspname, c.relname),
			pg_catalog.format('REINDEX INDEX %I.%I;', n.nspname, c.relname)
		FROM maker
		JOIN pg_catalog.pg_depend d
			ON d.refclassid = 'pg_catalog.pg_proc'::pg_catalog.regclass
			AND d.refobjid = maker.oid
			AND d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
		JOIN pg_catalog.pg_class c ON c.oid = d.objid AND c.relkind = 'i'
		JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
	UNION ALL
		SELECT 4, 'credit.registry.name_key_version',
			'UPDATE credit.registry SET name_key_version = DEFAULT;'
	)
	SELECT place.stored_in, stale.made_with, stale.current_version,
		place.rebuild_with
	FROM stale CROSS JOIN place
	ORDER BY place.turn, place.stored_in
$$;
REVOKE ALL ON FUNCTION credit.stale_name_keys() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.stale_name_keys() TO credit_owner,
	credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.stale_name_keys() IS
	'Where keys made by other versions of ICU, of Unicode or of the rules are stored: the registry''s columns, and generated columns and indexes anywhere that use credit.name_key() or credit.document_key(); made_with is the version noted in credit.registry, rebuild_with the statement that renews the place, to be run in the given order. Without rows, every key is current. A superuser runs the statements; the last one notes that it is done.';
CREATE FUNCTION credit.add_months(day date, months integer) RETURNS date
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'credit_add_months';
REVOKE ALL ON FUNCTION credit.add_months(date, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.add_months(date, integer) TO credit_owner,
	credit_public, credit_portal, credit_provider, credit_authority,
	credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.add_months(date, integer) IS
	'The corresponding day so many months later (or earlier), or the month''s last day where there is none: the last day of a period of months that runs from the given day (Civil Code, Article 202). Not rolled to a working day: for a deadline for acting use add_workdays(add_months(day, n), 0). Infinite dates and years outside 1900 to 9999 raise 22008.';
CREATE FUNCTION credit.is_workday(day date, place credit.division DEFAULT NULL)
	RETURNS boolean
	LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_is_workday';
REVOKE ALL ON FUNCTION credit.is_workday(date, credit.division) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.is_workday(date, credit.division)
	TO credit_owner, credit_public, credit_portal, credit_provider,
	credit_authority, credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.is_workday(date, credit.division) IS
	'Whether the day is a working day in the place: weekday, less the country''s and the place''s own days off, with their make-up working days; where a division and one around it both speak of a day, the inner one decides. A NULL place is the registry''s jurisdiction, 000000 the whole country; a NULL day gives NULL. A year that is not loaded raises 55000, a date that is infinite or outside 1900 to 9999 raises 22008.';

CREATE FUNCTION credit.add_workdays(start date, days integer,
		place credit.division DEFAULT NULL) RETURNS date
	LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_add_workdays';
REVOKE ALL ON FUNCTION credit.add_workdays(date, integer, credit.division)
	FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.add_workdays(date, integer, credit.division)
	TO credit_owner, credit_public, credit_portal, credit_provider,
	credit_authority, credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.add_workdays(date, integer, credit.division) IS
	'The last day of a period of so many working days after start, which is not counted itself (Civil Code, Article 201); before it where days is negative. 0 days rolls: start itself where it is a working day, else the next one (Article 203). A NULL place is the registry''s jurisdiction, 000000 the whole country; a NULL start or days gives NULL. Costs the same for any number of days. Errors as is_workday(); workdays_provisional(start, result, place) tells whether the answer rests on a provisional arrangement.';

CREATE FUNCTION credit.workdays_between(from_day date, to_day date,
		place credit.division DEFAULT NULL) RETURNS integer
	LANGUAGE c STABLE PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'credit_workdays_between';
REVOKE ALL ON FUNCTION credit.workdays_between(date, date, credit.division)
	FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.workdays_between(date, date, credit.division)
	TO credit_owner, credit_public, credit_portal, credit_provider,
	credit_authority, credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.workdays_between(date, date, credit.division) IS
	'Working days after from_day (exclusive) up to to_day (inclusive), so that workdays_between(d, add_workdays(d, n)) = n for every n but 0; negative where to_day is the earlier one, counting to_day and not from_day. Place, NULLs and errors as add_workdays().';

CREATE FUNCTION credit.workdays_provisional(from_day date, to_day date,
		place credit.division DEFAULT NULL) RETURNS boolean
	LANGUAGE c STABLE PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'credit_workdays_provisional';
REVOKE ALL ON FUNCTION credit.workdays_provisional(date, date, credit.division)
	FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.workdays_provisional(date, date, credit.division)
	TO credit_owner, credit_public, credit_portal, credit_provider,
	credit_authority, credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.workdays_provisional(date, date, credit.division) IS
	'Whether a day that workdays_between() would count (or, for one same day, that day) lies in a year whose arrangement is provisional for the place or for a division around it. Place, NULLs and errors as add_workdays().';

CREATE FUNCTION credit.load_workdays(division credit.division, year integer,
		days_off date[], workdays date[], provisional boolean, basis text)
	RETURNS integer
	LANGUAGE c VOLATILE PARALLEL UNSAFE
	AS 'MODULE_PATHNAME', 'credit_load_workdays';
REVOKE ALL ON FUNCTION credit.load_workdays(credit.division, integer, date[],
	date[], boolean, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.load_workdays(credit.division, integer, date[],
	date[], boolean, text) TO credit_owner, credit_admin;
COMMENT ON FUNCTION credit.load_workdays(credit.division, integer, date[],
	date[], boolean, text) IS
	'Replaces a division''s own arrangement of a year: its days off and its make-up working days, all of them days of that year, weekends included or not as published. For the country give 000000; for a region only what differs from the country''s. basis names the publication and is required. Returns the year''s working days there, to compare with the published number, or NULL while the country''s year is not loaded. A NULL argument raises 22004, a day of another year or given twice 22023, an absurd year 22008. Deadlines already stored are not counted anew.';
CREATE FUNCTION credit.penalty_window(decided_on date,
		severity credit.severity, special_field boolean,
		necessity boolean DEFAULT false,
		OUT visible_from date, OUT visible_until date)
	LANGUAGE c STABLE PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'credit_penalty_window';
REVOKE ALL ON FUNCTION credit.penalty_window(date, credit.severity,
	boolean, boolean) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.penalty_window(date, credit.severity,
	boolean, boolean) TO credit_owner, credit_public, credit_portal,
	credit_provider, credit_authority, credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.penalty_window(date, credit.severity,
	boolean, boolean) IS
	'How long an administrative penalty may be open to the public at most (Article 44 and the rules it yields to): from visible_from, the day of the decision, up to but without visible_until; both NULL where it is never open. Takes the day of the decision, the severity (NULL: not stated), whether the field is one of food, drugs, special equipment, work safety and fire protection, and whether the provider states the necessity of openness, which minor penalties need since 2026-04-01. A penalty of unstated severity decided on or after that day is not open. A NULL day or field gives NULLs; an infinite or absurd day raises 22008.';

CREATE FUNCTION credit.explain_penalty_window(decided_on date,
		severity credit.severity, special_field boolean,
		necessity boolean DEFAULT false)
	RETURNS TABLE (step integer, rule text, basis text, effect text,
		visible_from date, visible_until date)
	LANGUAGE c STABLE PARALLEL SAFE ROWS 5
	AS 'MODULE_PATHNAME', 'credit_explain_penalty_window';
REVOKE ALL ON FUNCTION credit.explain_penalty_window(date, credit.severity,
	boolean, boolean) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.explain_penalty_window(date, credit.severity,
	boolean, boolean) TO credit_owner, credit_public, credit_portal,
	credit_provider, credit_authority, credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.explain_penalty_window(date, credit.severity,
	boolean, boolean) IS
	'Why penalty_window() answers as it does, for the same arguments: a row for each rule in force on the day of the decision (which one decides, which ones are passed over and why), for each later rule that meets the open window, and last the result, whose rule and basis are NULL. rule is pack/code of credit.window_rule; visible_until is exclusive, effect speaks of last days. No row where the day or the field is NULL.';
CREATE FUNCTION credit.journal_change() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'credit_journal_change';
REVOKE ALL ON FUNCTION credit.journal_change() FROM PUBLIC;
COMMENT ON FUNCTION credit.journal_change() IS
	'AFTER ROW trigger: journals the change of a row with its hashes before and after. Optional argument: the column that numbers the rows.';

CREATE FUNCTION credit.row_hash(row_of_a_table record) RETURNS bytea
	LANGUAGE c STABLE STRICT PARALLEL RESTRICTED
	AS 'MODULE_PATHNAME', 'credit_row_hash';
REVOKE ALL ON FUNCTION credit.row_hash(record) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.row_hash(record) TO credit_provider,
	credit_authority, credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.row_hash(record) IS
	'SHA-256 over the canonical bytes of a whole row of a table, as the journal keeps it. No session setting changes it. Layout of the bytes: doc/journal.md.';
CREATE FUNCTION credit.actor() RETURNS text
	LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_actor';
COMMENT ON FUNCTION credit.actor() IS
	'The role that acts: the one of SET ROLE, or else the login; a definer function does not change it.';

CREATE FUNCTION credit.my_organisations() RETURNS integer[]
	LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_my_organisations';
COMMENT ON FUNCTION credit.my_organisations() IS
	'The registered organisations for which the actor is a member today; empty for nobody''s member. Used by policies.';

CREATE FUNCTION credit.supervised_division() RETURNS credit.division
	LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_supervised_division';
COMMENT ON FUNCTION credit.supervised_division() IS
	'The division whose competent department the actor belongs to, null when it belongs to none, or to two that do not contain one another (Article 6).';

REVOKE ALL ON FUNCTION credit.actor(), credit.my_organisations(),
	credit.supervised_division()
	FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.actor(), credit.my_organisations(),
	credit.supervised_division()
	TO credit_owner, credit_portal, credit_provider, credit_authority,
	credit_auditor, credit_admin;
CREATE FUNCTION credit.sees_subject(subject_id bigint) RETURNS boolean
	LANGUAGE c STABLE STRICT PARALLEL RESTRICTED COST 100
	AS 'MODULE_PATHNAME', 'credit_sees_subject';
REVOKE ALL ON FUNCTION credit.sees_subject(bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.sees_subject(bigint)
	TO credit_owner, credit_provider, credit_authority;
COMMENT ON FUNCTION credit.sees_subject(bigint) IS
	'Whether the actor''s organisation provides a record of the subject, or supervises a division in which public information about it was provided (Article 6). Used by policies.';

CREATE FUNCTION credit.sees_record(subject_id bigint, record_id bigint)
	RETURNS boolean
	LANGUAGE c STABLE STRICT PARALLEL RESTRICTED COST 100
	AS 'MODULE_PATHNAME', 'credit_sees_record';
REVOKE ALL ON FUNCTION credit.sees_record(bigint, bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.sees_record(bigint, bigint)
	TO credit_owner, credit_provider, credit_authority;
COMMENT ON FUNCTION credit.sees_record(bigint, bigint) IS
	'Whether the actor''s organisation provides the record, or supervises the division in which it was provided as public information (Article 6). Used by policies.';

CREATE FUNCTION credit.supervises(organisation_id integer) RETURNS boolean
	LANGUAGE c STABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'credit_supervises';
REVOKE ALL ON FUNCTION credit.supervises(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.supervises(integer)
	TO credit_owner, credit_provider, credit_authority;
COMMENT ON FUNCTION credit.supervises(integer) IS
	'Whether the actor belongs to the competent department of a division that contains the organisation (Article 6). Used by policies.';

CREATE FUNCTION credit.supervises_provider(organisation_id integer) RETURNS boolean
	LANGUAGE c STABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'credit_supervises_provider';
REVOKE ALL ON FUNCTION credit.supervises_provider(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.supervises_provider(integer)
	TO credit_owner, credit_provider, credit_authority;
COMMENT ON FUNCTION credit.supervises_provider(integer) IS
	'Whether the actor belongs to the competent department of a division that contains the organisation, which may provide public information (Articles 6 and 18). Used by policies.';

CREATE FUNCTION credit.reads_field(field text) RETURNS boolean
	LANGUAGE c STABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'credit_reads_field';
REVOKE ALL ON FUNCTION credit.reads_field(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.reads_field(text)
	TO credit_owner, credit_provider, credit_authority;
COMMENT ON FUNCTION credit.reads_field(text) IS
	'Whether a public body of the actor has the field for its duty (Articles 6 and 22). Used by policies.';
CREATE FUNCTION credit.act_for_subject(id_kind text, id_value text,
		proof text, capacity text DEFAULT 'self')
	RETURNS void
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_act_for_subject';
REVOKE ALL ON FUNCTION credit.act_for_subject(text, text, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.act_for_subject(text, text, text, text)
	TO credit_portal;
COMMENT ON FUNCTION credit.act_for_subject(text, text, text, text) IS
	'Lets a registered gateway act for one subject until the transaction ends (Articles 42 and 45): what follows in it is done in that subject''s name and journalled so. Takes the kind of identifier (as credit.subject_key.kind: uscc, resident_id, …) and its value, proof of how identity and authority were established, and the capacity of who stands before the gateway: self, legal_representative, agent, guardian, successor or administrator. Says nothing of whether anything is held; with a null it acts for nobody. Raises SC027 for who is no gateway registered today, for a proof that is empty, and for an unknown capacity; 22023 for an unknown kind of identifier and 22P02 for a malformed value.';

CREATE FUNCTION credit.record_handle(nonce uuid) RETURNS uuid
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'credit_record_handle';
REVOKE ALL ON FUNCTION credit.record_handle(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.record_handle(uuid)
	TO credit_owner, credit_provider, credit_authority;
COMMENT ON FUNCTION credit.record_handle(uuid) IS
	'The handle by which a subject names a record, from the record''s nonce, which it does not betray: portals see no base keys.';
CREATE FUNCTION credit.deadline(matter text, start date,
		place credit.division DEFAULT NULL,
		OUT due date, OUT provisional boolean, OUT basis text)
	LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_deadline';
REVOKE ALL ON FUNCTION credit.deadline(text, date, credit.division) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.deadline(text, date, credit.division)
	TO credit_owner, credit_public, credit_portal, credit_provider,
	credit_authority, credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.deadline(text, date, credit.division) IS
	'When a period that begins with an event on the day start ends (due, the last day), by the shortest rule of credit.deadline_rule in force for the matter on that day; whether it rests on a provisional calendar; and the rule''s basis. Working days are those of the place, NULL for the registry''s jurisdiction. NULLs where no rule covers it; due and provisional are NULL where a year that would be counted is not loaded (Articles 37, 45 to 47; Civil Code 201 and 202). A date that is infinite or absurd raises 22008.';
CREATE FUNCTION credit.public_records(handle uuid,
		OUT item text, OUT field text, OUT effect credit.effect,
		OUT document_number text, OUT document_issuer text,
		OUT decided_on date, OUT content jsonb, OUT provider text,
		OUT open_from date, OUT open_until date, OUT disputed_since date)
	RETURNS SETOF record
	LANGUAGE c STABLE STRICT AS 'MODULE_PATHNAME', 'credit_public_records';
REVOKE ALL ON FUNCTION credit.public_records(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.public_records(uuid)
	TO credit_public, credit_portal, credit_provider, credit_authority,
	credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.public_records(uuid) IS
	'What is open today about the subject of a handle of credit.search_public(), newest first (Articles 22 and 44). open_from is the first day, open_until the first day on which it is no longer shown, null where no rule ends it; disputed_since the day from which an objection to it has been open (Article 45). No row for a handle that is unknown or has nothing open.';
CREATE FUNCTION credit.disclosure_changed() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'credit_disclosure_changed';
REVOKE ALL ON FUNCTION credit.disclosure_changed() FROM PUBLIC;
COMMENT ON FUNCTION credit.disclosure_changed() IS
	'AFTER ROW trigger of credit.disclosure: tells a recipient of its copy, of its change and of its end, and asks those who received it to take it down (Article 47).';

CREATE FUNCTION credit.my_audiences() RETURNS integer[]
	LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_my_audiences';
REVOKE ALL ON FUNCTION credit.my_audiences() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.my_audiences()
	TO credit_owner, credit_provider, credit_authority;
COMMENT ON FUNCTION credit.my_audiences() IS
	'The audiences of which the actor''s organisations are registered recipients today. Used by policies.';
CREATE FUNCTION credit.document_referred() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'credit_document_referred';
REVOKE ALL ON FUNCTION credit.document_referred() FROM PUBLIC;
COMMENT ON FUNCTION credit.document_referred() IS
	'AFTER ROW INSERT of credit.document: its subject (SC003) and its provider (SC021) are in the registry. Stands in for foreign keys, which a load would feel.';
CREATE TYPE credit.record_key AS (subject_id bigint, record_id bigint);
COMMENT ON TYPE credit.record_key IS
	'Which record: both parts of credit.record''s key.';

CREATE FUNCTION credit.withdraw(records credit.record_key[], reason text, basis text)
	RETURNS bigint
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_withdraw';
REVOKE ALL ON FUNCTION credit.withdraw(credit.record_key[], text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.withdraw(credit.record_key[], text, text)
	TO credit_provider;
COMMENT ON FUNCTION credit.withdraw(credit.record_key[], text, text) IS
	'Withdraws records: every disclosure of them ends, what rests on them ends or is examined anew, and everybody who received them is asked to take them down (Article 47). For who may review for their providers. Takes the records, the reason (revoked, corrected or consent_withdrawn; the others follow from acts of their own) and the document or decision behind it. Returns how many were withdrawn now: a record that has been withdrawn for the same reason is left as it is. All or nothing. Raises SC047 for a record that the actor may not withdraw or that does not exist, for an unknown reason and for a missing basis.';
CREATE FUNCTION credit.share(records credit.record_key[], recipient integer)
	RETURNS bigint
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_share';
COMMENT ON FUNCTION credit.share(credit.record_key[], integer) IS
	'Delivers approved records to a registered recipient: public bodies get what is shared, others what is open (Articles 7 and 22). For who may review for their providers and wrote none of them. Takes the records and the recipient''s number. Returns how many copies were written; the recipient keeps those that it has. All or nothing. Raises SC022 for a record that the actor may not share or that does not exist, for one that is not approved, lenient, withdrawn, for inquiry alone or over, and for a recipient that takes no deliveries today.';

CREATE FUNCTION credit.changes_since(recipient integer, after bigint,
		max_results integer DEFAULT 1000, OUT "position" bigint, OUT kind text,
		OUT at timestamptz, OUT subject_id bigint, OUT record_id bigint,
		OUT item text, OUT field text, OUT effect credit.effect,
		OUT severity credit.severity, OUT subject_name text,
		OUT subject_code credit.uscc, OUT document_number text,
		OUT document_issuer text, OUT decided_on date, OUT content jsonb,
		OUT visible_from date, OUT visible_until date, OUT disputed_since date)
	RETURNS SETOF record
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_changes_since';
COMMENT ON FUNCTION credit.changes_since(integer, bigint, integer) IS
	'The changes of a recipient''s copies after a position (0: from the beginning), in order, at most so many: shared, changed or withdrawn (Articles 7 and 47). Positions have no gaps, and what was committed late has a later one: who goes on from the last position loses and repeats nothing. The copy''s columns are as it is now: null when it has been withdrawn or its time is over, since nobody uses it any more. For members of the recipient, who read on without copies when it is registered no longer. Raises SC022 for others, 22023 for a negative position or no changes at a time. Waits for another reader of the same feed.';

CREATE FUNCTION credit.acknowledge(recipient integer, up_to bigint) RETURNS bigint
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_acknowledge';
COMMENT ON FUNCTION credit.acknowledge(integer, bigint) IS
	'Says that a recipient has done what its changes up to that position tell, the position included, and so has taken down what they withdraw; returns how many requests that answers (Article 47). An earlier position changes nothing. For members of the recipient. Raises SC022 for others, 22023 for a position that the feed has not come to.';

CREATE FUNCTION credit.acknowledge_takedown(subject_id bigint, record_id bigint)
	RETURNS bigint
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_acknowledge_takedown';
COMMENT ON FUNCTION credit.acknowledge_takedown(bigint, bigint) IS
	'Says that the actor''s organisations have taken a record down, by whichever way they received it; returns how many requests that answers (Article 47). What nobody asked of them is not answered.';

CREATE FUNCTION credit.requested_takedowns(OUT organisation_id integer,
		OUT recipient integer, OUT subject_id bigint, OUT record_id bigint,
		OUT way text, OUT asked_on date, OUT due date, OUT acknowledged_at timestamptz,
		OUT erase boolean)
	RETURNS SETOF record
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_requested_takedowns';
COMMENT ON FUNCTION credit.requested_takedowns() IS
	'What the actor''s organisations, registered still or no longer, and those that it supervises, are asked to take down, by when, and when they did; an auditor sees all (Article 47). A copy whose time is over counts from its first day after, whether or not anything has run since. erase: it is to be erased as well.';

REVOKE ALL ON FUNCTION credit.share(credit.record_key[], integer),
	credit.changes_since(integer, bigint, integer),
	credit.acknowledge(integer, bigint),
	credit.acknowledge_takedown(bigint, bigint), credit.requested_takedowns()
	FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.share(credit.record_key[], integer) TO credit_provider;
GRANT EXECUTE ON FUNCTION credit.changes_since(integer, bigint, integer),
	credit.acknowledge(integer, bigint),
	credit.acknowledge_takedown(bigint, bigint) TO credit_provider, credit_authority;
GRANT EXECUTE ON FUNCTION credit.requested_takedowns()
	TO credit_provider, credit_authority, credit_auditor;
CREATE FUNCTION credit.add_relay(recipient integer, OUT step integer, OUT command text)
	RETURNS SETOF record
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_add_relay';
COMMENT ON FUNCTION credit.add_relay(integer) IS
	'Sets up a live copy for a recipient that reads by relay: a publication credit_relay_N that holds its copies and nothing else; and tells, step by step, what to run on the operator''s relay database (Articles 7 and 47). For superusers, on a server with wal_level = logical. Raises 42501 for others, SC022 for a recipient that does not read by relay today, 42710 where the relay is there.';

CREATE FUNCTION credit.check_relays(OUT recipient integer, OUT state text,
		OUT noted bigint, OUT delivered bigint)
	RETURNS SETOF record
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_check_relays';
COMMENT ON FUNCTION credit.check_relays() IS
	'Measures what the relays have (Article 47): up to which of the recipient''s changes a position of the write-ahead log was noted, and up to which the replication slot confirms delivery, which answers the requests to take down. state: waiting for its first slot, streaming, or lost. A slot that is lost or made again opens everything anew. credit.run_due() calls it as well.';

REVOKE ALL ON FUNCTION credit.add_relay(integer), credit.check_relays() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.check_relays() TO credit_owner, credit_admin;
CREATE FUNCTION credit.file_objection(against text, statement text, evidence text,
		record uuid DEFAULT NULL, target text DEFAULT NULL,
		receiver text DEFAULT NULL)
	RETURNS uuid
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_file_objection';
COMMENT ON FUNCTION credit.file_objection(text, text, text, uuid, text, text) IS
	'Files an objection of the subject for which a gateway acts, and returns the handle by which it is named from then on (Article 45). Takes what it is against (record, identity, omission, listing, measure, inquiry or evaluation), what is wrong, the evidence; for record and identity the record''s handle, for the others what is meant in target; and who receives it, by unified code or name: the record''s provider, which is meant where none is named, a platform or a competent department; where there is no record, also another public body or who provides a record of the subject. From then on every copy of the record, and of its corrections, says since when it is disputed. The result is due as credit.deadline(''objection'', …) says, on the receiver''s calendar. Raises SC027 for who acts for no subject, SC045 for what is missing, for a record that is none of the subject''s own, for a body that receives none, and while an objection to the record is open.';

CREATE FUNCTION credit.supplement_objection(objection uuid, evidence text) RETURNS void
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_supplement_objection';
COMMENT ON FUNCTION credit.supplement_objection(uuid, text) IS
	'Adds evidence to an open objection of the subject for which a gateway acts; the deadline stays (Article 45). Raises SC027 for who acts for no subject, SC045 for an objection that is none of the subject''s own or decided, and where nothing is added.';

CREATE FUNCTION credit.my_objections(OUT objection uuid, OUT against text,
		OUT record uuid, OUT target text, OUT receiver text, OUT handler text,
		OUT received_on date, OUT state text, OUT due date,
		OUT provisional boolean, OUT outcome text, OUT reason text,
		OUT successor uuid)
	RETURNS SETOF record
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_my_objections';
COMMENT ON FUNCTION credit.my_objections() IS
	'The objections of the subject for which a gateway acts, oldest first (Article 45): their handles, the record''s handle, who received each and who has it, its state (filed, accepted, decided or told), the last day for the result and whether that rests on a provisional calendar, the outcome with its reason, and the handle of the record that corrects. Raises SC027 for who acts for no subject.';

CREATE FUNCTION credit.accept_objection(objection uuid) RETURNS void
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_accept_objection';
COMMENT ON FUNCTION credit.accept_objection(uuid) IS
	'Accepts an objection; for members of the body that has it who may review, or, once that is registered no longer, of a competent department above it (Article 45). Raises SC045 for others, and for what has been decided. Who does not accept it refuses it, with the reason: credit.decide_objection().';

CREATE FUNCTION credit.forward_objection(objection uuid, receiver text, reason text)
	RETURNS void
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_forward_objection';
COMMENT ON FUNCTION credit.forward_objection(uuid, text, text) IS
	'Hands an objection on to the record''s provider, a platform (an upstream one as well) or a competent department, where there is no record also to another public body, by unified code or name, for a reason; the deadline stays (Article 45). Raises SC045 for who does not have the objection or may not review for its body, for what has been decided, for a body that receives none, and without a reason.';

CREATE FUNCTION credit.decide_objection(objection uuid, outcome text,
		reason text DEFAULT NULL, successor bigint DEFAULT NULL)
	RETURNS void
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_decide_objection';
COMMENT ON FUNCTION credit.decide_objection(uuid, text, text, bigint) IS
	'Decides an objection: upheld, upheld_in_part or refused; for members of the body that has it who may review and did not write the record (Article 45). A record that is objected to with success is withdrawn for everybody (Article 47), and so are its approved corrections unless successor names one, which then is shown instead; an objection upheld in part needs it. What is refused needs its reason; so does refusing to accept, which is the same. Raises SC045 for others, for another outcome, for what has been decided, for a missing reason and for a successor that is no approved correction.';

CREATE FUNCTION credit.tell_objection(objection uuid, how text) RETURNS void
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_tell_objection';
COMMENT ON FUNCTION credit.tell_objection(uuid, text) IS
	'Notes that the subject was told the result of its objection, and how: until then the deadline runs (Article 45). For members of the body that has it who may review. Raises SC045 for others, and for what is not decided or told already.';

CREATE FUNCTION credit.sees_objection(subject_id bigint, objection_id bigint) RETURNS boolean
	LANGUAGE c STABLE STRICT AS 'MODULE_PATHNAME', 'credit_sees_objection';
COMMENT ON FUNCTION credit.sees_objection(bigint, bigint) IS
	'Whether the actor is a member of who received the objection or has it, or supervises either. Used by policies.';

CREATE FUNCTION credit.workdays_late(due date, place credit.division) RETURNS integer
	LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_workdays_late';
COMMENT ON FUNCTION credit.workdays_late(date, credit.division) IS
	'Working days of the place after due up to credit.today(); 0 where due is not over, null where a year between is not loaded. Used by credit.overdue.';

REVOKE ALL ON FUNCTION credit.file_objection(text, text, text, uuid, text, text),
	credit.supplement_objection(uuid, text), credit.my_objections(),
	credit.accept_objection(uuid), credit.forward_objection(uuid, text, text),
	credit.decide_objection(uuid, text, text, bigint),
	credit.tell_objection(uuid, text), credit.sees_objection(bigint, bigint),
	credit.workdays_late(date, credit.division)
	FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.file_objection(text, text, text, uuid, text, text),
	credit.supplement_objection(uuid, text), credit.my_objections() TO credit_portal;
GRANT EXECUTE ON FUNCTION credit.accept_objection(uuid),
	credit.forward_objection(uuid, text, text),
	credit.decide_objection(uuid, text, text, bigint),
	credit.tell_objection(uuid, text), credit.sees_objection(bigint, bigint)
	TO credit_provider, credit_authority;
GRANT EXECUTE ON FUNCTION credit.workdays_late(date, credit.division)
	TO credit_provider, credit_authority, credit_auditor;
CREATE FUNCTION credit.repair_eligibility(record uuid, OUT eligible boolean,
		OUT from_day date, OUT obstacles text[], OUT conditions text[], OUT basis text)
	LANGUAGE c STABLE STRICT AS 'MODULE_PATHNAME', 'credit_repair_eligibility';
COMMENT ON FUNCTION credit.repair_eligibility(uuid) IS
	'Whether the subject for which a gateway acts may apply today for the repair of the records that rest on the document of this one; from which day the shortest publication is over, null where none is awaited; what stands against it (repair_reaches: nothing that a repair would end, repair_in_force, repair_pending, repair_excluded, repair_barred, repair_minimum); for which conditions evidence is due; and the basis of the exclusion or minimum (Article 46). Raises SC027 for who acts for no subject, SC046 for a record that is none of the subject''s own or has no document.';

CREATE FUNCTION credit.repair_eligibility(subject_id bigint, record_id bigint,
		OUT eligible boolean, OUT from_day date, OUT obstacles text[],
		OUT conditions text[], OUT basis text)
	LANGUAGE c STABLE STRICT AS 'MODULE_PATHNAME', 'credit_repair_eligibility_of';
COMMENT ON FUNCTION credit.repair_eligibility(bigint, bigint) IS
	'The same for members, for a record that they provide or supervise. Raises SC046 for another one, as for none.';

CREATE FUNCTION credit.apply_for_repair(record uuid, evidence jsonb, commitment text,
		ground text DEFAULT 'corrected')
	RETURNS uuid
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_apply_for_repair';
COMMENT ON FUNCTION credit.apply_for_repair(uuid, jsonb, text, text) IS
	'Applies, for the subject for which a gateway acts, for the repair of all records that rest on the document of this one, with everybody who received them; where the body that issued the document reported it, that body has the application, and it covers what others reported of the document. Returns the handle by which the application is named (Article 46). Takes the record''s handle; evidence as an object, for each code of credit.repair_condition in force what shows that it is met; the commitment that the material is true; and the ground: corrected, or reorganised for a bankruptcy in which a court has approved the plan, which shields the records while it runs and waits for no minimum; what law excludes stays excluded. Raises SC027 for who acts for no subject, SC046 for what stands against it (see credit.repair_eligibility()) and for missing evidence or commitment.';

CREATE FUNCTION credit.my_repairs(OUT application uuid, OUT document_number text,
		OUT ground text, OUT handler text, OUT received_on date, OUT state text,
		OUT due date, OUT provisional boolean, OUT outcome text, OUT unmet text[],
		OUT reason text, OUT effect text)
	RETURNS SETOF record
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_my_repairs';
COMMENT ON FUNCTION credit.my_repairs() IS
	'The applications of the subject for which a gateway acts, oldest first: state (applied, accepted, decided, told or ended), the last day for the answer and whether that rests on a provisional calendar, outcome, unmet conditions, reason, and effect: repaired or shielded (Article 46). Raises SC027 for who acts for no subject.';

CREATE FUNCTION credit.accept_repair(application uuid) RETURNS void
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_accept_repair';
COMMENT ON FUNCTION credit.accept_repair(uuid) IS
	'Accepts an application for repair, from when the decision''s deadline is counted; for members of the document''s provider who may review, or, once that is registered no longer, of a competent department above it (Article 46). Raises SC046 for others, and for what has been decided.';

CREATE FUNCTION credit.decide_repair(application uuid, outcome text,
		unmet text[] DEFAULT NULL, reason text DEFAULT NULL)
	RETURNS void
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_decide_repair';
COMMENT ON FUNCTION credit.decide_repair(uuid, text, text[], text) IS
	'Decides an application for repair: granted or refused; for members of the document''s provider who may review and wrote none of its records (Article 46). Granted, the records are withdrawn for everybody (Article 47), and so are later ones on the same document. A refusal names in unmet the conditions that are not met, codes of credit.repair_condition or what stands against it by now, and its reason; there is no other. Raises SC046 for others, for another outcome, for what has been decided, for a refusal without such a condition or reason, and for granting what has become excluded.';

CREATE FUNCTION credit.tell_repair(application uuid, how text) RETURNS void
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_tell_repair';
COMMENT ON FUNCTION credit.tell_repair(uuid, text) IS
	'Notes that the applicant was answered, and how (Article 46). For members of the document''s provider who may review. Raises SC046 for others, and for what is not decided or answered already.';

CREATE FUNCTION credit.annul_repair(application uuid, because text) RETURNS void
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_annul_repair';
COMMENT ON FUNCTION credit.annul_repair(uuid, text) IS
	'Records that an application rests on false material (Article 46): an open one is refused, a granted one undone for the future, its records being shown again for what is left of their windows, and new applications of the subject are barred for the time of credit.deadline(''repair_bar'', …); one that was filed before is not. For members of the document''s provider who may review and wrote none of its records. Raises SC046 for others, without a reason, and for what has ended.';

CREATE FUNCTION credit.end_shield(application uuid, completed boolean, because text)
	RETURNS void
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_end_shield';
COMMENT ON FUNCTION credit.end_shield(uuid, boolean, text) IS
	'Ends the shield of a reorganisation: completed by the court''s ruling, the records are repaired; else they are shown again for what is left of their windows (Article 46). For members of the document''s provider who may review and wrote none of its records. Raises SC046 for others, without the ruling, and where nothing is shielded.';

CREATE FUNCTION credit.mark_irreparable(subject_id bigint, document_id bigint, basis text)
	RETURNS void
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_mark_irreparable';
COMMENT ON FUNCTION credit.mark_irreparable(bigint, bigint, text) IS
	'Marks a document as excluded from repair by the provision in basis (Article 46). For members of its provider who may review. Raises SC046 for others, for no document, without a basis, and for one that is marked.';

REVOKE ALL ON FUNCTION credit.repair_eligibility(uuid),
	credit.repair_eligibility(bigint, bigint),
	credit.apply_for_repair(uuid, jsonb, text, text), credit.my_repairs(),
	credit.accept_repair(uuid), credit.decide_repair(uuid, text, text[], text),
	credit.tell_repair(uuid, text), credit.annul_repair(uuid, text),
	credit.end_shield(uuid, boolean, text),
	credit.mark_irreparable(bigint, bigint, text)
	FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.repair_eligibility(uuid),
	credit.apply_for_repair(uuid, jsonb, text, text), credit.my_repairs()
	TO credit_portal;
GRANT EXECUTE ON FUNCTION credit.repair_eligibility(bigint, bigint)
	TO credit_provider, credit_authority;
GRANT EXECUTE ON FUNCTION credit.accept_repair(uuid),
	credit.decide_repair(uuid, text, text[], text), credit.tell_repair(uuid, text),
	credit.annul_repair(uuid, text), credit.end_shield(uuid, boolean, text),
	credit.mark_irreparable(bigint, bigint, text) TO credit_provider;
GRANT EXECUTE ON FUNCTION credit.accept_repair(uuid),
	credit.decide_repair(uuid, text, text[], text), credit.tell_repair(uuid, text),
	credit.annul_repair(uuid, text), credit.end_shield(uuid, boolean, text)
	TO credit_authority;
CREATE FUNCTION credit.opt_out(record uuid) RETURNS void
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_opt_out';
COMMENT ON FUNCTION credit.opt_out(uuid) IS
	'Keeps a positive record of the subject for which a gateway acts from the public, at once and without conditions: only its public disclosure ends; sharing, inquiry, evaluation and incentives stay (Article 41). A correction of it stays from the public as well. Takes the record''s handle; once more changes nothing. Raises SC027 for who acts for no subject, SC041 for a record that is none of the subject''s own and for one that is not positive.';

CREATE FUNCTION credit.opt_in(record uuid) RETURNS void
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_opt_in';
COMMENT ON FUNCTION credit.opt_in(uuid) IS
	'Revokes credit.opt_out(): the record is public again, for what is left of its time (Article 41). Raises SC027 for who acts for no subject, SC041 for a record that is none of the subject''s own, not positive, or not kept from the public.';

REVOKE ALL ON FUNCTION credit.opt_out(uuid), credit.opt_in(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.opt_out(uuid), credit.opt_in(uuid) TO credit_portal;
CREATE FUNCTION credit.record_use(item integer, field text, severity credit.severity,
		openness credit.openness, open_until date, necessity boolean,
		document_kind credit.document_kind, decided_on date,
		OUT used_until date, OUT rule text, OUT basis text, OUT shortened_by text)
	LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_record_use';
COMMENT ON FUNCTION credit.record_use(integer, text, credit.severity, credit.openness, date, boolean, credit.document_kind, date) IS
	'First day on which a record of such facts is no longer used, null where no rule ends it; the rule that says so (pack/code), its legal basis, and the basis of a later rule that shortened it (Articles 44 and 47). Used by reports.';

CREATE FUNCTION credit.report() RETURNS jsonb
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_report';
COMMENT ON FUNCTION credit.report() IS
	'Everything held on the subject for which a gateway acts, free of charge: each record with its source, document, review, corrections, what the public sees and until which day, under which rule, with whom it is shared, why it was withdrawn; objections and repairs with their deadlines; what it consented to, whom it authorised, and who inquired for what (Article 42). jsonb of version 1, with a number, the time and a verification code by which credit.verify_report() tells a genuine one. The issue is noted with the proof of identity and the channel. Raises SC027 for who acts for no subject of whom anything is held.';

CREATE FUNCTION credit.report_rows(OUT section text, OUT handle uuid, OUT "on" date,
		OUT entry jsonb)
	RETURNS SETOF record
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_report_rows';
COMMENT ON FUNCTION credit.report_rows() IS
	'The content of credit.report() as rows, entry by entry (section subject, records, objections, repairs, consents, authorisations or inquiries; the entry''s handle and day where it has them); no report that anybody could verify. That it was read is noted with the proof of identity and the channel. Raises SC027 for who acts for no subject of whom anything is held.';

CREATE FUNCTION credit.compliance_report(fields text[] DEFAULT NULL,
		from_day date DEFAULT NULL, until_day date DEFAULT NULL)
	RETURNS jsonb
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_compliance_report';
COMMENT ON FUNCTION credit.compliance_report(text[], date, date) IS
	'The short form for tenders: the adverse records in force of the subject for which a gateway acts, in those fields (codes of credit.field; null for all), decided from from_day until before until_day (null for no limit); nothing that was withdrawn, repaired, treated with leniency or is over (Articles 42 and 47). Numbered and verifiable like credit.report(). Raises SC027 for who acts for no subject of whom anything is held, SC042 for a code that is no field and for a period in which no day up to now lies.';

CREATE FUNCTION credit.verify_report(report jsonb) RETURNS text
	LANGUAGE c STABLE STRICT AS 'MODULE_PATHNAME', 'credit_verify_report';
COMMENT ON FUNCTION credit.verify_report(jsonb) IS
	'Whether a report is as it was issued: genuine, altered, or unknown where no report of that number and verification code was (Article 42). For anybody who was handed one.';

CREATE FUNCTION credit.verify_report(number uuid, code text, OUT kind text,
		OUT issued_at timestamptz, OUT digest text)
	RETURNS SETOF record
	LANGUAGE c STABLE STRICT AS 'MODULE_PATHNAME', 'credit_verify_report_code';
COMMENT ON FUNCTION credit.verify_report(uuid, text) IS
	'The report of that number and verification code: its kind, time, and the SHA-256 (hexadecimal) of its jsonb text (Article 42). No row for a wrong code, as for no report.';

CREATE FUNCTION credit.life_of(record uuid, OUT at timestamptz, OUT action text,
		OUT object text, OUT body text, OUT article integer, OUT reason text)
	RETURNS SETOF record
	LANGUAGE c STABLE STRICT AS 'MODULE_PATHNAME', 'credit_life_of';
COMMENT ON FUNCTION credit.life_of(uuid) IS
	'The story of a record of the subject for which a gateway acts, from the journal: when what happened to which part of it, by which body, under which article and why (Article 42). No row for another''s record, as for none. Raises SC027 for who acts for no subject of whom anything is held.';

CREATE FUNCTION credit.life_of(subject_id bigint, record_id bigint,
		OUT at timestamptz, OUT action text, OUT object text, OUT body text,
		OUT article integer, OUT reason text)
	RETURNS SETOF record
	LANGUAGE c STABLE STRICT AS 'MODULE_PATHNAME', 'credit_life_of_number';
COMMENT ON FUNCTION credit.life_of(bigint, bigint) IS
	'The same for members, of a record that they provide or supervise; no row for another one, as for none.';

REVOKE ALL ON FUNCTION credit.record_use(integer, text, credit.severity, credit.openness, date, boolean, credit.document_kind, date),
	credit.report(), credit.report_rows(), credit.compliance_report(text[], date, date),
	credit.verify_report(jsonb), credit.verify_report(uuid, text),
	credit.life_of(uuid), credit.life_of(bigint, bigint)
	FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.record_use(integer, text, credit.severity, credit.openness, date, boolean, credit.document_kind, date)
	TO credit_owner;
GRANT EXECUTE ON FUNCTION credit.my_objections(), credit.my_repairs() TO credit_owner;
GRANT EXECUTE ON FUNCTION credit.report(), credit.report_rows(),
	credit.compliance_report(text[], date, date), credit.life_of(uuid) TO credit_portal;
GRANT EXECUTE ON FUNCTION credit.verify_report(jsonb), credit.verify_report(uuid, text)
	TO credit_public, credit_portal, credit_provider, credit_authority,
	credit_auditor, credit_admin;
GRANT EXECUTE ON FUNCTION credit.life_of(bigint, bigint)
	TO credit_provider, credit_authority;
CREATE PROCEDURE credit.run_due(batch_size integer DEFAULT 1000)
	LANGUAGE c AS 'MODULE_PATHNAME', 'credit_run_due';
REVOKE ALL ON PROCEDURE credit.run_due(integer) FROM PUBLIC;
GRANT EXECUTE ON PROCEDURE credit.run_due(integer) TO credit_admin;
COMMENT ON PROCEDURE credit.run_due(integer) IS
	'Tidies up what time has done: ends copies whose window is over, asks those who received them to take them down from the first day after, ends what ends with them (Article 47), erases what a pack''s period of retention says, and removes inquiries whose log is no longer kept. Nothing that a reader sees depends on it. Commits after each batch of so many records, tells its progress by notices and in credit.job_run; goes on where an earlier run stopped, and does nothing while another one runs. Raises 2D000 inside a transaction, 22023 for a batch without records.';

CREATE FUNCTION credit.erase(records credit.record_key[], basis text) RETURNS bigint
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_erase';
REVOKE ALL ON FUNCTION credit.erase(credit.record_key[], text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.erase(credit.record_key[], text) TO credit_provider;
COMMENT ON FUNCTION credit.erase(credit.record_key[], text) IS
	'Erases the content of records to whose erasure a law gives a right: content, nonce, and the quarantined rows that they came from or that state the same facts otherwise. The hashes and a tombstone stay, so that the journal still verifies; every copy ends, and whoever received one is asked to erase it. For who may review for their providers. Takes the records and the provision. Returns how many were erased now. Raises SC028 without a provision, and for a record that the actor may not erase or that does not exist.';
CREATE FUNCTION credit.correct_subject(id_kind text, id_value text,
		subject_name text, evidence text) RETURNS void
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_correct_subject';
REVOKE ALL ON FUNCTION credit.correct_subject(text, text, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.correct_subject(text, text, text, text)
	TO credit_provider;
COMMENT ON FUNCTION credit.correct_subject(text, text, text, text) IS
	'Gives a subject that was made known under a wrong name its right one, on papers named in evidence; the former name stays as one under which it was reported (Article 21). For members of public bodies who may review. Copies that are shown keep the name that they have until their records are corrected. Of whom nothing is known, changes nothing, and says nothing. Raises SC021 for others, for a blank or too long name, and without evidence; 22023 and 22P02 for the identifier.';
CREATE FUNCTION credit.authorise(inquirer_kind text, inquirer_id text,
		inquirer_name text, purpose text, last_day date,
		items text[] DEFAULT NULL, non_public boolean DEFAULT false)
	RETURNS uuid
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_authorise';
COMMENT ON FUNCTION credit.authorise(text, text, text, text, date, text[], boolean) IS
	'Lets somebody inquire about the subject for which a gateway acts, for the agreed purpose, from today to last_day, both inclusive (Articles 25 and 42). Takes the inquirer''s identifier (kind as credit.subject_key.kind: uscc, resident_id, …, and value) and name, the codes of the catalogue items that it may read (null: all), and whether non-public information is among them. Returns the authorisation''s handle, which the inquirer states; null where anything but items is null. Raises SC027 for who acts for no subject of whom anything is held, SC042 for a blank name or purpose, a last day before today or infinite, and an unknown item; 22023 and 22P02 for the identifier.';

CREATE FUNCTION credit.revoke_authorisation(authorisation uuid) RETURNS void
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_revoke_authorisation';
COMMENT ON FUNCTION credit.revoke_authorisation(uuid) IS
	'Ends an authorisation of the subject for which a gateway acts, at once; tickets that were begun under it release nothing more (Article 42). Raises SC027 for who acts for no subject of whom anything is held, SC042 for one that is none of the subject''s own, or revoked already.';

CREATE FUNCTION credit.my_authorisations(OUT authorisation uuid, OUT inquirer text,
		OUT purpose text, OUT items text[], OUT non_public boolean,
		OUT first_day date, OUT last_day date, OUT revoked_at timestamptz)
	RETURNS SETOF record
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_my_authorisations';
COMMENT ON FUNCTION credit.my_authorisations() IS
	'Whom the subject for which a gateway acts has authorised, for what and until when (inclusive), past ones among them (Article 42). Raises SC027 for who acts for no subject of whom anything is held.';

CREATE FUNCTION credit.held_authorisations(OUT authorisation uuid, OUT subject_name text,
		OUT subject_code credit.uscc, OUT purpose text, OUT items text[],
		OUT non_public boolean, OUT last_day date)
	RETURNS SETOF record
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_held_authorisations';
COMMENT ON FUNCTION credit.held_authorisations() IS
	'The authorisations in force that the actor''s organisations hold, or the one for whom a gateway acts; last_day is inclusive (Article 42).';

REVOKE ALL ON FUNCTION
	credit.authorise(text, text, text, text, date, text[], boolean),
	credit.revoke_authorisation(uuid), credit.my_authorisations(),
	credit.held_authorisations() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
	credit.authorise(text, text, text, text, date, text[], boolean),
	credit.revoke_authorisation(uuid), credit.my_authorisations()
	TO credit_portal;
GRANT EXECUTE ON FUNCTION credit.my_authorisations() TO credit_owner;
GRANT EXECUTE ON FUNCTION credit.held_authorisations()
	TO credit_portal, credit_provider, credit_authority;
CREATE FUNCTION credit.begin_inquiry(id_kind text, id_value text, purpose text,
		authorisation uuid DEFAULT NULL, items text[] DEFAULT NULL,
		hidden_basis text DEFAULT NULL, hidden_until date DEFAULT NULL)
	RETURNS uuid
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_begin_inquiry';
COMMENT ON FUNCTION credit.begin_inquiry(text, text, text, uuid, text[], text, date) IS
	'Begins an inquiry about a subject and returns its ticket for credit.inquire(), which releases nothing before this transaction is committed; the commit is forced to disk (Articles 22, 27, 29 and 42). Takes the subject''s identifier (kind as credit.subject_key.kind, and value), the purpose, and either the authorisation that the subject gave to the actor''s organisation (or to whom a gateway acts for) for just that purpose, or none where a member of one public body inquires within its duty. items narrows it to codes of catalogue items. hidden_basis and hidden_until: a law by which the subject learns of it only from that day on; for public bodies. Says nothing of whether anything is held; null where kind, value or purpose is. Raises SC028 without a right to it, SC029 and SC042 for a missing purpose, SC042 for an authorisation that is not there, another''s, revoked, over, of another purpose or narrower, SC042 for a hiding without its law and a day after today; 22023 and 22P02 for the identifier; 25006 in a read-only transaction.';

CREATE FUNCTION credit.begin_bulk_inquiry(id_kind text, id_values text[],
		purpose text, items text[] DEFAULT NULL,
		hidden_basis text DEFAULT NULL, hidden_until date DEFAULT NULL)
	RETURNS uuid
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_begin_bulk_inquiry';
COMMENT ON FUNCTION credit.begin_bulk_inquiry(text, text[], text, text[], text, date) IS
	'The same for a list of subjects, for one duty of a public body: each is logged, one ticket serves them all, numbered in the order of the list from 1 (Articles 22, 27 and 29). At most credit.inquiry_rule.bulk_limit of them. Raises as credit.begin_inquiry() does, and SC027 for an empty or too long list.';

CREATE FUNCTION credit.inquire(ticket uuid, OUT number integer, OUT subject_id bigint,
		OUT record_id bigint, OUT subject_name text, OUT subject_code credit.uscc,
		OUT item text, OUT title text, OUT field text, OUT nature credit.nature,
		OUT effect credit.effect, OUT severity credit.severity, OUT provider text,
		OUT document_number text, OUT document_issuer text, OUT decided_on date,
		OUT recorded_on date, OUT content jsonb, OUT used_until date,
		OUT disputed_since date)
	RETURNS SETOF record
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_inquire';
COMMENT ON FUNCTION credit.inquire(uuid) IS
	'Releases what an inquiry covers: the approved records that are in use today, with the fields that may be shared (Articles 22, 25 and 42). Takes the ticket of credit.begin_inquiry(), which an earlier transaction must have committed, and which is good for minutes and for the role, and for whom it acted, that began it; works in a read-only transaction and on a standby. number is the subject''s place in a bulk inquiry; subject_id and record_id are null for whom a gateway acts; used_until is the first day on which the record is no longer used, null for no end. What is received is for the stated purpose only and goes to nobody else. Raises SC027 in the transaction that began it, SC028 for a ticket that is not there or not committed, another''s, or too old, SC042 when the authorisation has been revoked or is over.';

CREATE FUNCTION credit.my_inquiries(OUT at timestamptz, OUT inquirer text,
		OUT way text, OUT purpose text, OUT items text[], OUT fields text[],
		OUT non_public boolean, OUT authorisation uuid)
	RETURNS SETOF record
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_my_inquiries';
COMMENT ON FUNCTION credit.my_inquiries() IS
	'Who inquired about the subject for which a gateway acts, for what and by which authorisation (Article 42), but what a law hides from it until a later day. Raises SC027 for who acts for no subject of whom anything is held.';

CREATE FUNCTION credit.withdrawal_asks_inquirers() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'credit_withdrawal_asks_inquirers';
COMMENT ON FUNCTION credit.withdrawal_asks_inquirers() IS
	'AFTER STATEMENT INSERT trigger of credit.withdrawal, whose new rows are "ended": asks bodies that read the records by inquiry to take them down (Article 47).';

REVOKE ALL ON FUNCTION
	credit.begin_inquiry(text, text, text, uuid, text[], text, date),
	credit.begin_bulk_inquiry(text, text[], text, text[], text, date),
	credit.inquire(uuid), credit.my_inquiries(),
	credit.withdrawal_asks_inquirers() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
	credit.begin_inquiry(text, text, text, uuid, text[], text, date),
	credit.inquire(uuid) TO credit_portal, credit_provider, credit_authority;
GRANT EXECUTE ON FUNCTION
	credit.begin_bulk_inquiry(text, text[], text, text[], text, date)
	TO credit_provider, credit_authority;
GRANT EXECUTE ON FUNCTION credit.my_inquiries() TO credit_portal, credit_owner;
GRANT EXECUTE ON FUNCTION credit.withdrawal_asks_inquirers() TO credit_owner;
CREATE FUNCTION credit.give_consent(collector text, item text, fields text[],
		purpose text, last_day date, ways credit.openness[] DEFAULT '{}',
		sensitive boolean DEFAULT false, service text DEFAULT NULL,
		evidence text DEFAULT NULL)
	RETURNS uuid
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_give_consent';
COMMENT ON FUNCTION credit.give_consent(text, text, text[], text, date, credit.openness[], boolean, text, text) IS
	'The consent of the person for which a gateway acts that a body collects the named fields of a catalogue item about it, for a purpose, from today to last_day, both inclusive, and discloses them in the ways agreed (open, shared; authorised inquiry goes without saying); of an organisation, its agreement on disclosure (Articles 24 and 25). Takes the collector''s unified code or registered name; sensitive: a separate one for fields of credit.sensitive_category; service: the collector''s service that asks for it, which gets what it needs and no more (Article 43); evidence: where the signed text is kept, null for the gateway''s own. Returns its handle; null where collector, item, fields, purpose or last_day is. Raises SC027 for who acts for no subject, SC024 for an unknown collector, item or field, a blank purpose, an end before today or infinite, sensitive and other fields in one, and for who may not consent alone, SC028 for a prohibited category, SC043 for what the service does not need.';

CREATE FUNCTION credit.record_consent(subject_kind credit.subject_kind,
		subject_name text, id_kind text, id_value text, collector text, item text,
		fields text[], purpose text, first_day date, last_day date, evidence text,
		ways credit.openness[] DEFAULT '{}', sensitive boolean DEFAULT false,
		service text DEFAULT NULL, capacity text DEFAULT 'self',
		birth_date date DEFAULT NULL)
	RETURNS uuid
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_record_consent';
COMMENT ON FUNCTION credit.record_consent(credit.subject_kind, text, text, text, text, text, text[], text, date, date, text, credit.openness[], boolean, text, text, date) IS
	'The same from paper, for members who may submit for the collector: finds or creates the subject, who sees it in its report and can withdraw it (Articles 24, 25 and 42). first_day, on which it was signed, is not after today; evidence says where the paper is kept; capacity is who signed; birth_date as for credit.introduce_subject(). Returns null where anything but service and birth_date is null. Raises SC024 as credit.give_consent() does, for a collector for which the actor may not submit, and where evidence or a first day is missing; SC027 for an unknown capacity; SC003, SC021 and SC028 as credit.introduce_subject() does.';

CREATE FUNCTION credit.withdraw_consent(consent uuid) RETURNS bigint
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_withdraw_consent';
COMMENT ON FUNCTION credit.withdraw_consent(uuid) IS
	'Withdraws a consent or agreement of the subject for which a gateway acts, for the future: what rests on it alone is shown and used no more, and whoever received it is asked to take it down (Articles 24 and 47). Returns how many records that ends. Raises SC027 for who acts for no subject of whom anything is held, SC024 for one that is none of the subject''s own, or withdrawn already.';

CREATE FUNCTION credit.my_consents(OUT consent uuid, OUT collector text, OUT item text,
		OUT fields text[], OUT sensitive boolean, OUT purpose text,
		OUT ways credit.openness[], OUT service text, OUT first_day date,
		OUT last_day date, OUT withdrawn_at timestamptz)
	RETURNS SETOF record
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_my_consents';
COMMENT ON FUNCTION credit.my_consents() IS
	'What the subject for which a gateway acts has consented to, past ones among them; days are inclusive (Articles 24 and 42). Raises SC027 for who acts for no subject of whom anything is held.';

CREATE FUNCTION credit.introduce_subject(subject_kind credit.subject_kind,
		subject_name text, birth_date date DEFAULT NULL) RETURNS void
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_introduce_subject';
COMMENT ON FUNCTION credit.introduce_subject(credit.subject_kind, text, date) IS
	'Makes the subject for which a gateway acts known, where nothing is held on it yet: so that it can authorise, consent or declare. Its identifier is the one of credit.act_for_subject(), whose proof covers kind, name and, of a person without a citizen identity number, birth_date, on which its capacity rests. Of a known one, changes nothing; does nothing where kind or name is null. Raises SC027 for who acts for nobody, SC003 for a name that is empty or too long, a kind that the identifier contradicts, or a birth date of a firm or after today, SC021 for one that is known under another name or kind, SC028 for an identity number in the name.';

CREATE FUNCTION credit.declare(item text, content jsonb, openness credit.openness,
		field text DEFAULT NULL, last_day date DEFAULT NULL)
	RETURNS uuid
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_declare';
COMMENT ON FUNCTION credit.declare(text, jsonb, credit.openness, text, date) IS
	'What the subject for which a gateway acts declares about itself: non-public information that needs no consent and is as open as the subject chooses, until last_day, inclusive (Articles 18 and 25). Recorded by the organisation that runs the gateway under a catalogue item that it provides as non-public, and shown once a second person there has reviewed it. field is a code of credit.field where the item names none. Returns the record''s handle; null where item, content or openness is. Raises SC027 for who acts for no subject of whom anything is held, and what the rules of admission raise.';

CREATE FUNCTION credit.take_back(declaration uuid) RETURNS void
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_take_back';
COMMENT ON FUNCTION credit.take_back(uuid) IS
	'Takes back what the subject for which a gateway acts declared about itself, for the future: it is shown to nobody any more, and whoever received it is asked to take it down (Articles 18, 25 and 47). Takes the handle of credit.declare(). Raises SC027 for who acts for no subject of whom anything is held, SC018 for what is no declaration of the subject''s own, or is withdrawn already.';

REVOKE ALL ON FUNCTION
	credit.give_consent(text, text, text[], text, date, credit.openness[], boolean, text, text),
	credit.record_consent(credit.subject_kind, text, text, text, text, text, text[], text, date, date, text, credit.openness[], boolean, text, text, date),
	credit.withdraw_consent(uuid), credit.my_consents(),
	credit.introduce_subject(credit.subject_kind, text, date),
	credit.declare(text, jsonb, credit.openness, text, date),
	credit.take_back(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
	credit.give_consent(text, text, text[], text, date, credit.openness[], boolean, text, text),
	credit.withdraw_consent(uuid), credit.my_consents(),
	credit.introduce_subject(credit.subject_kind, text, date),
	credit.declare(text, jsonb, credit.openness, text, date),
	credit.take_back(uuid) TO credit_portal;
GRANT EXECUTE ON FUNCTION credit.my_consents() TO credit_owner;
GRANT EXECUTE ON FUNCTION
	credit.record_consent(credit.subject_kind, text, text, text, text, text, text[], text, date, date, text, credit.openness[], boolean, text, text, date)
	TO credit_provider;
CREATE FUNCTION credit.whoami(OUT what text, OUT value text, OUT note text)
	RETURNS SETOF record
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_whoami';
REVOKE ALL ON FUNCTION credit.whoami() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.whoami()
	TO credit_public, credit_portal, credit_provider, credit_authority,
	credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.whoami() IS
	'Who is acting, as every rule and journal entry sees it, and what follows: login, role, group roles, organisations with their duties, fields and rights, the supervised division, the gateway and whom it acts for, masked (Articles 6, 21 and 27). note explains each, and says why something does not count.';

CREATE FUNCTION credit.self_check(OUT severity text, OUT "check" text, OUT object text,
		OUT detail text, OUT hint text)
	RETURNS SETOF record
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_self_check';
REVOKE ALL ON FUNCTION credit.self_check() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.self_check() TO credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.self_check() IS
	'What weakens the registry, one row each; none when all is well (Articles 27 and 28). severity is problem (a rule may not be kept) or warning (it may be got around, or will stop). Compares tables, views, row security, policies and triggers with those that the library itself was built with, so that what was dropped, disabled or altered shows; looks for functions that were replaced, for what was added to its tables, dangerous roles and grants, definer functions without a safe path, settings, a test clock, stale name keys, years without a calendar, forgotten prepared transactions, provisions whose objects are missing, and server versions with known holes.';
CREATE FUNCTION credit.merkle_root(entries bytea[]) RETURNS bytea
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'credit_merkle_root';
REVOKE ALL ON FUNCTION credit.merkle_root(bytea[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.merkle_root(bytea[])
	TO credit_public, credit_portal, credit_provider, credit_authority,
		credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.merkle_root(bytea[]) IS
	'The root of the tree of RFC 6962 over these entries, by the code that seals the journal: to compare it with another implementation. Raises 22004 for an entry that is null.';

CREATE FUNCTION credit.seal(OUT size bigint, OUT placed bigint, OUT root bytea)
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_seal';
REVOKE ALL ON FUNCTION credit.seal() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.seal() TO credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.seal() IS
	'Seals the journal (Article 28): every committed entry that no seal holds yet becomes a leaf of the tree of RFC 6962; entries of transactions still under way are left for the next seal. No writer waits for it, and it waits for no writer, only for another seal. Returns how many entries are sealed now, how many of them are new, and the root. Raises 25006 in a read-only transaction.';

CREATE FUNCTION credit.digest() RETURNS text
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_digest';
REVOKE ALL ON FUNCTION credit.digest() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.digest()
	TO credit_public, credit_portal, credit_provider, credit_authority,
		credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.digest() IS
	'The last seal in one line, to be kept outside of the database: "credit-journal/1", how many entries, the root in hexadecimal, and where it was made: system identifier, timeline and number of the database. credit.verify(digest) tells whether what was sealed then is still the same.';

CREATE FUNCTION credit.verify(digest text DEFAULT NULL, OUT intact boolean,
		OUT entries bigint, OUT unsealed bigint, OUT problem text, OUT leaf bigint,
		OUT subject_id bigint, OUT entry_id bigint)
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_verify';
REVOKE ALL ON FUNCTION credit.verify(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.verify(text) TO credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.verify(text) IS
	'Computes the journal''s tree anew from its entries, and compares each leaf, node and seal, and what digests from outside say, one to a line as credit.digest() gave them (Article 28). Returns whether all agree, how many entries are sealed and how many not yet, and the first thing that is wrong: altered, inserted, removed, reordered, cut, rewritten, seal or node; of a digest also recovered or forked; with its leaf, and its entry where that is known. Tells its progress by notices. Works on a standby. Raises 22023 for what is no digest.';

CREATE FUNCTION credit.consistency_proof(from_size bigint,
		to_size bigint DEFAULT NULL)
	RETURNS jsonb
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_consistency_proof';
CREATE FUNCTION credit.consistency_proof(digest text,
		to_size bigint DEFAULT NULL)
	RETURNS jsonb
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_consistency_proof_of_digest';
REVOKE ALL ON FUNCTION credit.consistency_proof(bigint, bigint),
	credit.consistency_proof(text, bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.consistency_proof(bigint, bigint),
	credit.consistency_proof(text, bigint)
	TO credit_public, credit_portal, credit_provider, credit_authority,
		credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.consistency_proof(bigint, bigint) IS
	'Proof of RFC 6962 that the journal of from_size sealed entries is the beginning of the one of to_size (null: of all that are sealed), with both roots, for tools/check-receipt. Raises 22023 for sizes that it did not have.';
COMMENT ON FUNCTION credit.consistency_proof(text, bigint) IS
	'The same from a digest that was kept outside. Raises SC028 where the digest is not of this journal, 22023 for what is no digest or longer than the journal.';

CREATE FUNCTION credit.receipt() RETURNS jsonb
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_receipt';
CREATE FUNCTION credit.receipt(record uuid) RETURNS jsonb
	LANGUAGE c STABLE STRICT AS 'MODULE_PATHNAME', 'credit_receipt_record';
CREATE FUNCTION credit.subject_receipt(subject_id bigint) RETURNS jsonb
	LANGUAGE c STABLE STRICT AS 'MODULE_PATHNAME', 'credit_receipt_subject';
CREATE FUNCTION credit.receipt(subject_id bigint, record_id bigint) RETURNS jsonb
	LANGUAGE c STABLE STRICT AS 'MODULE_PATHNAME', 'credit_receipt_number';
REVOKE ALL ON FUNCTION credit.receipt(), credit.receipt(uuid),
	credit.subject_receipt(bigint), credit.receipt(bigint, bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.receipt(), credit.receipt(uuid) TO credit_portal;
GRANT EXECUTE ON FUNCTION credit.subject_receipt(bigint) TO credit_auditor;
GRANT EXECUTE ON FUNCTION credit.receipt(bigint, bigint)
	TO credit_provider, credit_authority, credit_auditor;
COMMENT ON FUNCTION credit.receipt() IS
	'Receipt for the subject for which a gateway acts: the journal''s sealed entries about it, each with the proof that it is in the tree of the last seal, and how many are not sealed yet (Articles 28 and 42). tools/check-receipt checks it without any database. Raises SC027 for who acts for no subject of whom anything is held, SC028 for an entry that was altered after it was sealed.';
COMMENT ON FUNCTION credit.receipt(uuid) IS
	'The same of one record of that subject, by its handle. Raises SC042 for another''s record, as for none.';
COMMENT ON FUNCTION credit.subject_receipt(bigint) IS
	'The same of all entries about a subject, for the auditor.';
COMMENT ON FUNCTION credit.receipt(bigint, bigint) IS
	'The same of one record, for who provides or supervises it, and for the auditor. Raises SC042 for a record that the actor may not see, as for none.';
CREATE FUNCTION credit.verify_rows(OUT "table" text, OUT subject_id bigint,
		OUT object_id bigint, OUT problem text)
	RETURNS SETOF record
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_verify_rows';
REVOKE ALL ON FUNCTION credit.verify_rows() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.verify_rows() TO credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.verify_rows() IS
	'Compares the rows of subjects, organisations, catalogue and rules with the journal, by their hashes: one row for each that was written, altered or removed past the triggers, none when all agree (Article 28). problem: not journalled, a row whose hash the journal does not have, or gone, a row that it has and that is not there; an altered one is both. subject_id is 0 where the table has none, object_id as in credit.journal, null where the journal does not know the row. Reads all of them; whether the journal itself is whole, credit.verify() tells.';
CREATE FUNCTION credit.policy_support(internal) RETURNS internal
	LANGUAGE c IMMUTABLE STRICT AS 'MODULE_PATHNAME', 'credit_policy_support';
REVOKE ALL ON FUNCTION credit.policy_support(internal) FROM PUBLIC;
COMMENT ON FUNCTION credit.policy_support(internal) IS
	'Planner support of the functions that policies use: has the library loaded whenever a query is planned under such a policy, so that EXPLAIN is refused to whom rows are kept from (Article 28).';
ALTER FUNCTION credit.today() SUPPORT credit.policy_support;
ALTER FUNCTION credit.actor() SUPPORT credit.policy_support;
ALTER FUNCTION credit.my_organisations() SUPPORT credit.policy_support;
ALTER FUNCTION credit.my_audiences() SUPPORT credit.policy_support;
ALTER FUNCTION credit.supervised_division() SUPPORT credit.policy_support;
ALTER FUNCTION credit.supervises(integer) SUPPORT credit.policy_support;
ALTER FUNCTION credit.supervises_provider(integer) SUPPORT credit.policy_support;
ALTER FUNCTION credit.reads_field(text) SUPPORT credit.policy_support;
ALTER FUNCTION credit.sees_subject(bigint) SUPPORT credit.policy_support;
ALTER FUNCTION credit.sees_record(bigint, bigint) SUPPORT credit.policy_support;
ALTER FUNCTION credit.sees_objection(bigint, bigint) SUPPORT credit.policy_support;
CREATE FUNCTION credit.entries_written() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'credit_entries_written';
REVOKE ALL ON FUNCTION credit.entries_written() FROM PUBLIC;
COMMENT ON FUNCTION credit.entries_written() IS
	'AFTER STATEMENT trigger of credit.journal: a statement that records many rows writes its entries together, by its end.';
CREATE FUNCTION credit.subject_changed() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'credit_subject_changed';
REVOKE ALL ON FUNCTION credit.subject_changed() FROM PUBLIC;
COMMENT ON FUNCTION credit.subject_changed() IS
	'AFTER ROW UPDATE of credit.subject: what the transaction has read of subjects is read again.';

CREATE FUNCTION credit.document_revoked() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'credit_document_revoked';
REVOKE ALL ON FUNCTION credit.document_revoked() FROM PUBLIC;
COMMENT ON FUNCTION credit.document_revoked() IS
	'AFTER ROW UPDATE of credit.document: revocation is by credit.revoke_document() alone, and never taken back (SC028; Articles 28, 37 and 47).';
-- The catalogue: trigger functions of its tables, and its rules by themselves.

CREATE FUNCTION credit.catalog_edition_workflow() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'credit_catalog_edition_workflow';
REVOKE ALL ON FUNCTION credit.catalog_edition_workflow() FROM PUBLIC;
COMMENT ON FUNCTION credit.catalog_edition_workflow() IS
	'Row trigger of credit.catalog_edition: an edition is drafted, put to consultation, approved and published, in this order and each with its days; then it stays (Article 20). Raises SC002, SC020 and SC028.';

CREATE FUNCTION credit.catalog_edition_published() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'credit_catalog_edition_published';
REVOKE ALL ON FUNCTION credit.catalog_edition_published() FROM PUBLIC;
COMMENT ON FUNCTION credit.catalog_edition_published() IS
	'Row trigger of credit.catalog_edition: publication ends the predecessor on the day on which the new edition comes into force.';

CREATE FUNCTION credit.catalog_content_guard() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'credit_catalog_content_guard';
REVOKE ALL ON FUNCTION credit.catalog_content_guard() FROM PUBLIC;
COMMENT ON FUNCTION credit.catalog_content_guard() IS
	'Row trigger of credit.catalog_item and credit.catalog_field: nothing changes in an approved or published edition (Article 20). Raises SC020.';

CREATE FUNCTION credit.catalog_comment_workflow() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'credit_catalog_comment_workflow';
REVOKE ALL ON FUNCTION credit.catalog_comment_workflow() FROM PUBLIC;
COMMENT ON FUNCTION credit.catalog_comment_workflow() IS
	'Row trigger of credit.catalog_comment: comments come in during the consultation, are answered before approval and kept (Article 20). Raises SC020.';

CREATE FUNCTION credit.field_kept() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'credit_field_kept';
REVOKE ALL ON FUNCTION credit.field_kept() FROM PUBLIC;
COMMENT ON FUNCTION credit.field_kept() IS
	'Row trigger of credit.field: a field''s code stays, because records name it. Raises restrict_violation.';

CREATE FUNCTION credit.catalog_refuse_truncate() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'credit_catalog_refuse_truncate';
REVOKE ALL ON FUNCTION credit.catalog_refuse_truncate() FROM PUBLIC;
COMMENT ON FUNCTION credit.catalog_refuse_truncate() IS
	'Statement trigger of the catalogue''s tables: refuses TRUNCATE with SC020.';

-- Triggers of the registry's tables, which credit_owner makes.
GRANT EXECUTE ON FUNCTION credit.catalog_edition_workflow(),
	credit.catalog_edition_published(), credit.catalog_content_guard(),
	credit.catalog_comment_workflow(), credit.field_kept(),
	credit.catalog_refuse_truncate() TO credit_owner;

CREATE FUNCTION credit.catalog_item_id(code text, day date,
		place credit.division DEFAULT '000000') RETURNS integer
	LANGUAGE c STABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'credit_catalog_item_id';
REVOKE ALL ON FUNCTION credit.catalog_item_id(text, date, credit.division)
	FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.catalog_item_id(text, date, credit.division)
	TO credit_owner, credit_public, credit_portal, credit_provider,
	credit_authority, credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.catalog_item_id(text, date, credit.division) IS
	'The item of that code whose edition is in force on the day for a provider of that division, the national catalogue first; null when there is none (Article 20). 000000 asks for the national catalogue only.';

CREATE FUNCTION credit.item_in_force(item integer, day date) RETURNS boolean
	LANGUAGE c STABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'credit_item_in_force';
REVOKE ALL ON FUNCTION credit.item_in_force(integer, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.item_in_force(integer, date)
	TO credit_owner, credit_public, credit_portal, credit_provider,
	credit_authority, credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.item_in_force(integer, date) IS
	'Whether an item takes in records on that day: its edition is published, in force and not yet succeeded (Article 20).';

CREATE FUNCTION credit.check_item(item integer, record_day date,
		conduct_day date) RETURNS jsonb
	LANGUAGE c STABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'credit_check_item';
REVOKE ALL ON FUNCTION credit.check_item(integer, date, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.check_item(integer, date, date)
	TO credit_owner, credit_provider, credit_authority, credit_auditor,
	credit_admin;
COMMENT ON FUNCTION credit.check_item(integer, date, date) IS
	'What Article 20 says of a record made on record_day about conduct that ended on conduct_day: an array of verdicts, empty when there is none. SC020 when there is no such item.';

CREATE FUNCTION credit.check_content(item integer, content jsonb)
	RETURNS jsonb LANGUAGE c STABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'credit_check_content';
REVOKE ALL ON FUNCTION credit.check_content(integer, jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.check_content(integer, jsonb)
	TO credit_owner, credit_provider, credit_authority, credit_auditor,
	credit_admin;
COMMENT ON FUNCTION credit.check_content(integer, jsonb) IS
	'What Articles 19 (unnamed fields), 21 (missing fields and wrong values) and 28 (prohibited categories) say of a record''s content: an array of verdicts, empty when there is none. SC020 when there is no such item.';

CREATE FUNCTION credit.check_openness(item integer, openness credit.openness,
		subject_kind credit.subject_kind) RETURNS jsonb
	LANGUAGE c STABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'credit_check_openness';
REVOKE ALL ON FUNCTION credit.check_openness(integer, credit.openness,
	credit.subject_kind) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.check_openness(integer, credit.openness,
	credit.subject_kind) TO credit_owner, credit_provider, credit_authority,
	credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.check_openness(integer, credit.openness,
	credit.subject_kind) IS
	'What Article 22 says of disclosing an item''s record about such a subject in this way: an array of verdicts, empty when there is none. SC020 when there is no such item.';

CREATE FUNCTION credit.visible_content(item integer, content jsonb,
		public_audience boolean) RETURNS jsonb
	LANGUAGE c STABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'credit_visible_content';
REVOKE ALL ON FUNCTION credit.visible_content(integer, jsonb, boolean)
	FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.visible_content(integer, jsonb, boolean)
	TO credit_owner, credit_provider, credit_authority, credit_auditor,
	credit_admin;
COMMENT ON FUNCTION credit.visible_content(integer, jsonb, boolean) IS
	'The fields of a record''s content that the public (true) or public bodies (false) may see. SC020 when there is no such item.';
CREATE FUNCTION credit.publication_window(item text, decided_on date,
		severity credit.severity DEFAULT NULL,
		document_kind credit.document_kind DEFAULT 'penalty_decision',
		necessity boolean DEFAULT false, field text DEFAULT NULL,
		OUT visible_from date, OUT visible_until date)
	LANGUAGE c STABLE PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'credit_publication_window';
REVOKE ALL ON FUNCTION credit.publication_window(text, date, credit.severity,
	credit.document_kind, boolean, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.publication_window(text, date,
	credit.severity, credit.document_kind, boolean, text) TO credit_owner,
	credit_public, credit_portal, credit_provider, credit_authority,
	credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.publication_window(text, date, credit.severity,
	credit.document_kind, boolean, text) IS
	'How long a record of a catalogue item may be open to the public at most: from visible_from, the day of the document, up to but without visible_until; both NULL where it is never open, visible_until alone NULL where nothing but a withdrawal ends it. Takes the code of an item in force today in the registry''s jurisdiction (42704 otherwise), the document''s day, the severity (NULL: the item''s own, if it has one), the kind of document, whether the provider states the necessity of openness, and, for an item whose records name their own field, that field''s code (NULL: none of the special fields; an unknown one raises 42704). A NULL item or day gives NULLs; an infinite or absurd day raises 22008.';

CREATE FUNCTION credit.explain_window(item text, decided_on date,
		severity credit.severity DEFAULT NULL,
		document_kind credit.document_kind DEFAULT 'penalty_decision',
		necessity boolean DEFAULT false, field text DEFAULT NULL)
	RETURNS TABLE (step integer, rule text, basis text, effect text,
		visible_from date, visible_until date)
	LANGUAGE c STABLE PARALLEL SAFE ROWS 5
	AS 'MODULE_PATHNAME', 'credit_explain_window';
REVOKE ALL ON FUNCTION credit.explain_window(text, date, credit.severity,
	credit.document_kind, boolean, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.explain_window(text, date, credit.severity,
	credit.document_kind, boolean, text) TO credit_owner, credit_public,
	credit_portal, credit_provider, credit_authority, credit_auditor,
	credit_admin;
COMMENT ON FUNCTION credit.explain_window(text, date, credit.severity,
	credit.document_kind, boolean, text) IS
	'Why publication_window() answers as it does for a catalogue item, for the same arguments; rows as those of explain_penalty_window(). An item whose openness no rule limits raises 22023.';
CREATE FUNCTION credit.record_admission() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'credit_record_admission';
REVOKE ALL ON FUNCTION credit.record_admission() FROM PUBLIC;
COMMENT ON FUNCTION credit.record_admission() IS
	'BEFORE ROW INSERT of credit.record: runs every admission rule and fills in division, field, severity, conduct day and revision. Raises SC002, SC003, SC006, SC016, SC018 to SC022, SC024, SC028, SC037 and SC044.';

CREATE FUNCTION credit.record_admitted() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'credit_record_admitted';
REVOKE ALL ON FUNCTION credit.record_admitted() FROM PUBLIC;
COMMENT ON FUNCTION credit.record_admitted() IS
	'AFTER ROW INSERT of credit.record: runs the rules on the row as stored, whatever other triggers made of it, and journals it.';

CREATE FUNCTION credit.keep_facts() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'credit_keep_facts';
REVOKE ALL ON FUNCTION credit.keep_facts() FROM PUBLIC;
COMMENT ON FUNCTION credit.keep_facts() IS
	'BEFORE STATEMENT trigger of tables whose rows are kept: refuses with SC028 (Article 28, item 3).';

CREATE FUNCTION credit.subject_rules() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'credit_subject_rules';
REVOKE ALL ON FUNCTION credit.subject_rules() FROM PUBLIC;
COMMENT ON FUNCTION credit.subject_rules() IS
	'BEFORE ROW trigger of credit.subject: makes name_key, keeps identifiers (SC028).';

CREATE FUNCTION credit.subject_keyed() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'credit_subject_keyed';
REVOKE ALL ON FUNCTION credit.subject_keyed() FROM PUBLIC;
COMMENT ON FUNCTION credit.subject_keyed() IS
	'AFTER ROW INSERT of credit.subject: its identifiers are in credit.subject_key and nobody else''s (SC021).';
CREATE FUNCTION credit.submission_trigger() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'credit_submission_trigger';
REVOKE ALL ON FUNCTION credit.submission_trigger() FROM PUBLIC;
COMMENT ON FUNCTION credit.submission_trigger() IS
	'INSTEAD OF INSERT of credit.submission: finds or creates subject and document, then writes the record; refused rows raise or go to quarantine, as credit.on_violation says.';

CREATE FUNCTION credit.check_record(submission jsonb,
		OUT sqlstate text, OUT rule text, OUT "column" text,
		OUT message text, OUT detail text, OUT hint text,
		OUT question boolean)
	RETURNS SETOF record
	LANGUAGE c STABLE STRICT AS 'MODULE_PATHNAME', 'credit_check_record';
REVOKE ALL ON FUNCTION credit.check_record(jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.check_record(jsonb) TO credit_provider;
COMMENT ON FUNCTION credit.check_record(jsonb) IS
	'What would become of a row of credit.submission, given as a JSON object of its columns: one result row for each breach of a rule, none when it would be admitted. Writes nothing. Raises undefined_column for a key that is no column.';

CREATE FUNCTION credit.resubmit(quarantine_id bigint,
		corrections jsonb DEFAULT NULL, confirmed text[] DEFAULT NULL)
	RETURNS text
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_resubmit';
REVOKE ALL ON FUNCTION credit.resubmit(bigint, jsonb, text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.resubmit(bigint, jsonb, text[]) TO credit_provider;
COMMENT ON FUNCTION credit.resubmit(bigint, jsonb, text[]) IS
	'Tries a quarantined row again, with corrections by column of its source; they are kept beside the original. confirmed names the rules whose questions the row''s verdicts ask and somebody has checked (question: true). Returns admitted, repeated or open (still refused: see its verdicts). Raises SC021 for a row that the actor may not settle.';

CREATE FUNCTION credit.discard(quarantine_id bigint, reason text)
	RETURNS void
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_discard';
REVOKE ALL ON FUNCTION credit.discard(bigint, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.discard(bigint, text) TO credit_provider;
COMMENT ON FUNCTION credit.discard(bigint, text) IS
	'Closes a quarantined row for a reason; the row itself is kept. Raises SC021 for a row that the actor may not settle.';
CREATE FUNCTION credit.review(batch_id bigint,
		records bigint[] DEFAULT NULL, approved boolean DEFAULT true,
		lenient boolean DEFAULT NULL, reason text DEFAULT NULL)
	RETURNS bigint
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_review';
REVOKE ALL ON FUNCTION credit.review(bigint, bigint[], boolean, boolean, text)
	FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.review(bigint, bigint[], boolean, boolean, text)
	TO credit_provider;
COMMENT ON FUNCTION credit.review(bigint, bigint[], boolean, boolean, text) IS
	'Reviews the records of a batch that wait for it and whose provider the actor may review for; of these only the given record_ids, where some are given. Approved ones are disclosed as their openness says, unless lenient. Returns how many were reviewed. Raises SC021 for no right, for one''s own records only, or a return without reason; SC033 where a stated circumstance needs a decision or a denial needs a reason; SC037 for a revoked document; SC021 for a record whose correction is already approved. Adverse records of a former operator are reviewed without being disclosed (Article 3).';
CREATE FUNCTION credit.search_public(query text,
		max_results integer DEFAULT 20,
		OUT handle uuid, OUT name text, OUT uscc credit.uscc,
		OUT kind credit.subject_kind, OUT division credit.division)
	RETURNS SETOF record
	LANGUAGE c STABLE STRICT AS 'MODULE_PATHNAME', 'credit_search_public';
REVOKE ALL ON FUNCTION credit.search_public(text, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.search_public(text, integer)
	TO credit_public, credit_portal, credit_provider, credit_authority,
	credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.search_public(text, integer) IS
	'Free public search (Article 26): by unified social credit code, or by the beginning or a part (two characters or more) of a name, compared by credit.name_key. Finds only who has something open today; never a natural person. At most max_results rows, 1 to 100; handle is for credit.public_records().';

CREATE FUNCTION credit.revoke_document(subject_id bigint, document_id bigint,
		revoked_on date, reason text)
	RETURNS bigint
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_revoke_document';
REVOKE ALL ON FUNCTION credit.revoke_document(bigint, bigint, date, text)
	FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.revoke_document(bigint, bigint, date, text)
	TO credit_provider;
COMMENT ON FUNCTION credit.revoke_document(bigint, bigint, date, text) IS
	'Records that a document was revoked on a day, for a public reason, and withdraws every disclosure of its records; where its issuer reported it, of those that others reported of it as well (Article 37). For who may submit for its provider. Returns how many disclosures ended. Raises SC037 for a document that the actor may not revoke, is revoked already, or a day that lies ahead or before it was made.';

CREATE FUNCTION credit.change_operator(subject_id bigint, name text,
		operating_from date, identity_number text DEFAULT NULL)
	RETURNS bigint
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_change_operator';
REVOKE ALL ON FUNCTION credit.change_operator(bigint, text, date, text)
	FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.change_operator(bigint, text, date, text)
	TO credit_provider;
COMMENT ON FUNCTION credit.change_operator(bigint, text, date, text) IS
	'Records that an individual business has another operator from a day on; adverse disclosures of earlier conduct end, since nothing adverse passes to a new operator (Article 3). Holds for the records of the providers for which the actor may submit, and for no others. Returns how many disclosures ended. Raises SC003 where there is no such record.';
CREATE FUNCTION credit.shorten_windows() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'credit_shorten_windows';
REVOKE ALL ON FUNCTION credit.shorten_windows() FROM PUBLIC;
COMMENT ON FUNCTION credit.shorten_windows() IS
	'AFTER STATEMENT trigger of credit.rule_pack and credit.window_rule: where a later rule is kinder to the subject, windows still open end accordingly, each with a journal entry; none is ever lengthened (Articles 44 and 51).';

CREATE FUNCTION credit.explain_record_window(subject_id bigint, record_id bigint)
	RETURNS TABLE (step integer, rule text, basis text, effect text,
		visible_from date, visible_until date)
	LANGUAGE sql STABLE STRICT ROWS 5 AS
$$
	SELECT e.step, e.rule, e.basis, e.effect, e.visible_from, e.visible_until
	FROM credit.record r
	JOIN credit.document d
		ON d.subject_id OPERATOR(pg_catalog.=) r.subject_id
		AND d.document_id OPERATOR(pg_catalog.=) r.document_id
	JOIN credit.catalog_item i
		ON i.item_id OPERATOR(pg_catalog.=) r.item_id,
	LATERAL credit.explain_window(i.code, d.decided_on, r.severity, d.kind,
		r.necessity IS NOT NULL, r.field) e
	WHERE r.subject_id OPERATOR(pg_catalog.=) $1
		AND r.record_id OPERATOR(pg_catalog.=) $2
	ORDER BY e.step
$$;
REVOKE ALL ON FUNCTION credit.explain_record_window(bigint, bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.explain_record_window(bigint, bigint)
	TO credit_provider, credit_authority;
COMMENT ON FUNCTION credit.explain_record_window(bigint, bigint) IS
	'Which rule gave which number to the publication window of a record that the caller may read; rows as those of explain_penalty_window(). None for a record without a document.';
CREATE FUNCTION credit.intake_penalty_trigger() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'credit_intake_penalty_trigger';
REVOKE ALL ON FUNCTION credit.intake_penalty_trigger() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.intake_penalty_trigger() TO credit_owner;
COMMENT ON FUNCTION credit.intake_penalty_trigger() IS
	'INSTEAD OF INSERT of credit.intake_penalty: reads a row of the national template of penalties, finds its item, field and severity in credit.penalty_mapping, and submits it. Rows that are refused or leave a question raise or go to quarantine, as credit.on_violation says.';
-- The regulation, provision by provision: what it asks in our own short words,
-- whether a database can hold it, what holds it here and which test shows it.
--
-- enforced_by names objects as "table credit.x", "view credit.x", "type
-- credit.x", "function credit.f" (of any arguments) or "function
-- credit.f(integer, credit.uscc)", "trigger t on credit.x", "policy p on
-- credit.x", "constraint c on credit.x", "role r".

CREATE VIEW credit.provision
	(article, paragraph, item, chapter, kind, enforced, summary, reason,
	 enforced_by, tests) WITH (security_invoker = true) AS
	SELECT v.article, v.paragraph, v.item, v.chapter,
		CASE v.enforced WHEN 'no' THEN 'organisational'
			ELSE 'executable' END,
		NULLIF(v.enforced, 'no'), v.summary, v.reason,
		pg_catalog.string_to_array(v.enforced_by, '; '),
		pg_catalog.string_to_array(v.tests, '; ')
	FROM (VALUES
	-- Chapter 1, general
	(1, 1, NULL::integer, 1, 'no', 'why the regulation was made',
		'a purpose asks nothing of a row', '', ''),
	(2, 1, NULL, 1, 'yes', 'the activities of the jurisdiction are regulated: catalogues and providers belong to it',
		NULL, 'table credit.registry; table credit.organisation; trigger workflow on credit.catalog_edition; function credit.check_record; trigger admission on credit.record',
		'test/article_02.sql; test/article_20.sql'),
	(2, 2, NULL, 1, 'yes', 'laws and administrative regulations go first',
		NULL, 'type credit.basis_rank; table credit.window_rule; function credit.publication_window',
		'test/article_02.sql; test/article_44.sql'),
	(3, 1, NULL, 1, 'yes', 'subjects are natural persons of full capacity, legal persons and unincorporated organisations',
		NULL, 'type credit.subject_kind; table credit.subject; table credit.business_operator; trigger rules on credit.subject; function credit.check_record; trigger admission on credit.record',
		'test/article_03.sql'),
	(3, 2, NULL, 1, 'yes', 'credit information identifies and describes how a subject keeps its duties',
		NULL, 'table credit.record; table credit.document', 'test/article_03.sql'),
	(4, 1, NULL, 1, 'no', 'principles of building the system',
		'principles are kept through the articles that carry them out', '', ''),
	(5, 1, NULL, 1, 'not yet', 'each division''s work is assessed; planning and budgets are the governments''',
		NULL, '', ''),
	(6, 1, NULL, 1, 'part', 'a competent department supervises its division and those below it',
		NULL, 'table credit.member; function credit.supervised_division; policy read_authority on credit.record; policy read_authority on credit.disclosure',
		'test/article_06.sql'),
	(6, 2, NULL, 1, 'part', 'other bodies act within their own field and division',
		NULL, 'table credit.member; function credit.my_organisations; function credit.reads_field; policy read_provider on credit.record; policy read_authority on credit.disclosure',
		'test/article_06.sql'),
	(7, 1, NULL, 1, 'yes', 'platforms and departments share with each other',
		NULL, 'table credit.recipient; table credit.subscription; table credit.change; function credit.share; function credit.changes_since', 'test/article_07.sql; test/article_22_sharing.sql'),
	(8, 1, NULL, 1, 'no', 'everybody is encouraged to take part',
		'encouragement has no refusing case', '', ''),
	-- Chapter 2, building the system
	(9, 1, NULL, 2, 'no', 'integrity of government, business, society and justice',
		'names the subjects of Articles 10 to 12 and 15', '', ''),
	(10, 1, NULL, 2, 'part', 'integrity of government in its fields is monitored and answered for',
		NULL, 'table credit.field; type credit.subject_kind', 'test/article_10.sql'),
	(10, 2, NULL, 2, 'not yet', 'government bodies keep their commitments and contracts',
		NULL, '', ''),
	(10, 3, NULL, 2, 'no', 'education of public servants',
		'training leaves no row that could be refused', '', ''),
	(11, 1, NULL, 2, 'yes', 'integrity of business in its fields',
		NULL, 'table credit.field; table credit.catalog_item', 'test/article_10.sql'),
	(11, 2, NULL, 2, 'no', 'businesses act in good faith',
		'breaches reach the registry as records under Article 37', '', ''),
	(11, 3, NULL, 2, 'no', 'businesses may manage credit within their walls',
		'encouragement has no refusing case', '', ''),
	(12, 1, NULL, 2, 'yes', 'integrity of society in its fields',
		NULL, 'table credit.field; table credit.catalog_item', 'test/article_10.sql'),
	(13, 1, NULL, 2, 'no', 'model markets, streets and firms',
		'campaigns', '', ''),
	(14, 1, NULL, 2, 'no', 'moral and credit education', 'education', '', ''),
	(14, 2, NULL, 2, 'no', 'media inform and supervise', 'media work', '', ''),
	(15, 1, NULL, 2, 'no', 'credibility of the courts',
		'justice supervises itself; its field is a code of credit.field', '', ''),
	(15, 2, NULL, 2, 'no', 'good faith of lawyers, notaries, arbitrators and experts',
		'professional conduct; their fields are codes of credit.field', '', ''),
	(16, 1, NULL, 2, 'no', 'credit services are promoted', 'policy of the governments', '', ''),
	(16, 2, NULL, 2, 'part', 'credit service agencies and their practitioners are registered and have records of their own',
		NULL, 'type credit.organisation_kind; table credit.organisation',
		'test/article_16.sql'),
	(17, 1, NULL, 2, 'no', 'associations of the trade', 'self-government of the trade', '', ''),
	-- Chapter 3, managing the information
	(18, 1, NULL, 3, 'yes', 'information is public or non-public',
		NULL, 'type credit.nature; table credit.provider_item', 'test/article_18.sql'),
	(18, 2, NULL, 3, 'yes', 'public information arises in the duty of a state organ or an authorised body',
		NULL, 'type credit.organisation_kind; table credit.organisation; function credit.check_record',
		'test/article_18.sql'),
	(18, 3, NULL, 3, 'yes', 'everything else, and what subjects declare about themselves, is non-public',
		NULL, 'table credit.provider_item; function credit.check_record; function credit.declare; function credit.take_back',
		'test/article_18.sql; test/article_25.sql'),
	(19, 1, NULL, 3, 'yes', 'only what is necessary: the fields that the catalogue item names',
		NULL, 'table credit.catalog_field; function credit.check_content(integer, jsonb)',
		'test/article_19.sql'),
	(20, 1, NULL, 3, 'yes', 'public information is recorded under the national catalogue or a supplementary one that rests on a local regulation',
		NULL, 'table credit.catalog_edition; table credit.catalog_item; table credit.catalog_maker; function credit.check_item(integer, date, date)',
		'test/article_20.sql'),
	(20, 2, NULL, 3, 'yes', 'a supplementary catalogue goes through consultation, approval and publication; a prefecture''s is filed with the region',
		NULL, 'trigger workflow on credit.catalog_edition; trigger workflow on credit.catalog_comment; trigger workflow on credit.catalog_item; trigger workflow on credit.catalog_field; trigger succession on credit.catalog_edition; view credit.public_catalog; view credit.overdue_filing',
		'test/article_20.sql'),
	(21, 1, NULL, 3, 'yes', 'a provider records by the catalogue, in full and in time, after review by a second person, and answers for it',
		NULL, 'table credit.review; function credit.check_content(integer, jsonb); function credit.review; trigger admission on credit.record; trigger admitted on credit.record; trigger kept on credit.record; trigger kept on credit.review',
		'test/article_21.sql; test/article_19.sql'),
	(22, 1, NULL, 3, 'yes', 'open, shared or by inquiry: the provider chooses within the catalogue',
		NULL, 'type credit.openness; function credit.check_openness(integer, credit.openness, credit.subject_kind)',
		'test/article_22.sql'),
	(22, 2, NULL, 3, 'yes', 'the platform publishes what is open',
		NULL, 'table credit.disclosure; table credit.public_face; function credit.visible_content(integer, jsonb, boolean); view credit.public_record',
		'test/article_22.sql'),
	(22, 3, NULL, 3, 'part', 'what a body received by sharing or inquiry it neither publishes nor uses for another duty',
		NULL, 'table credit.disclosure; policy read_authority on credit.disclosure; policy read_provider on credit.disclosure', 'test/article_22.sql'),
	(23, 1, NULL, 3, 'yes', 'others may provide non-public information',
		NULL, 'view credit.submission; function credit.check_record; trigger admission on credit.record', 'test/article_24.sql; test/article_16.sql'),
	(23, 2, NULL, 3, 'yes', 'and answer for it by a signed declaration',
		NULL, 'view credit.submission; function credit.check_record; trigger admission on credit.record', 'test/article_24.sql'),
	(24, 1, NULL, 3, 'yes', 'a natural person''s written consent with an agreed purpose',
		NULL, 'table credit.consent; table credit.consent_exception; table credit.sensitive_category; function credit.give_consent; function credit.record_consent; function credit.withdraw_consent; trigger admission on credit.record; trigger kept on credit.consent', 'test/article_24.sql'),
	(25, 1, NULL, 3, 'yes', 'non-public information is disclosed by the subject, by authorised inquiry or as agreed',
		NULL, 'table credit.consent; table credit.authorisation; function credit.declare; function credit.inquire; trigger admission on credit.record', 'test/article_25.sql; test/t/090_inquiry.pl'),
	(26, 1, NULL, 3, 'yes', 'inquiry is free and within reach of everybody',
		NULL, 'function credit.search_public; function credit.public_records; role credit_public; role credit_portal',
		'test/article_26.sql'),
	(27, 1, 1, 3, 'no', 'a security management of the data', 'an organisation''s own arrangement', '', ''),
	(27, 1, 2, 3, 'yes', 'rules on who inquires, and how',
		NULL, 'table credit.inquiry_rule; function credit.begin_inquiry; function credit.begin_bulk_inquiry; function credit.inquire; table credit.inquiry; trigger kept on credit.inquiry; view credit.unusual_inquiry; table credit.member; table credit.gateway; function credit.act_for_subject; role credit_public; role credit_provider; role credit_authority; role credit_auditor; role credit_admin',
		'test/article_27.sql; test/t/090_inquiry.pl'),
	(27, 1, 3, 3, 'no', 'equipment that meets the State''s requirements', 'machines and networks', '', ''),
	(27, 1, 4, 3, 'no', 'other rules on information security', 'refers to other rules', '', ''),
	(28, 1, 1, 3, 'yes', 'no inquiry without right',
		NULL, 'function credit.begin_inquiry; function credit.inquire; table credit.authorisation; table credit.inquiry', 'test/t/090_inquiry.pl'),
	(28, 1, 2, 3, 'yes', 'no use beyond what the subject agreed to',
		NULL, 'table credit.consent; table credit.authorisation; function credit.begin_inquiry; function credit.inquire; trigger admission on credit.record', 'test/article_24.sql; test/article_25.sql; test/t/090_inquiry.pl'),
	(28, 1, 3, 3, 'yes', 'no theft, tampering, fabrication or unlawful deletion',
		NULL, 'table credit.journal; function credit.journal_change; function credit.row_hash; function credit.self_check; trigger journalled on credit.subject; trigger journalled on credit.disclosure; trigger kept on credit.journal; trigger kept on credit.record; trigger admitted on credit.record; trigger kept on credit.document; trigger kept on credit.quarantine; table credit.seal; function credit.seal; function credit.verify; function credit.verify_rows; function credit.consistency_proof; trigger kept on credit.journal_leaf; trigger kept on credit.seal',
		'test/article_28.sql; test/article_28_self_check.sql; test/article_28_rows.sql; test/article_28_seal.sql; test/t/100_tampering.pl'),
	(28, 1, 4, 3, 'part', 'no leak of what was not released',
		NULL, 'table credit.disclosure; function credit.visible_content(integer, jsonb, boolean); function credit.policy_support',
		'test/article_22.sql; test/policies.sql; test/hidden_or_absent.sql'),
	(28, 1, 5, 3, 'part', 'no leak of state secrets, trade secrets and privacy',
		NULL, 'constraint catalog_field_secret_open_check on credit.catalog_field; table credit.prohibited_category; function credit.check_content(integer, jsonb)',
		'test/article_19.sql; test/article_22.sql'),
	(28, 1, 6, 3, 'part', 'no trade in the information',
		NULL, 'table credit.recipient; table credit.authorisation', 'test/article_22_sharing.sql; test/t/090_inquiry.pl'),
	(28, 1, 7, 3, 'no', 'what other laws forbid', 'refers to other law', '', ''),
	-- Chapter 4, using the information
	(29, 1, NULL, 4, 'part', 'public bodies use records for their duties',
		NULL, 'function credit.begin_inquiry; table credit.inquiry; table credit.member', 'test/t/090_inquiry.pl'),
	(29, 2, NULL, 4, 'no', 'associations and businesses may use them',
		'encouragement has no refusing case', '', ''),
	(30, 1, NULL, 4, 'not yet', 'commitments and how they were kept are recorded and open', NULL, '', ''),
	(30, 2, NULL, 4, 'no', 'subjects and associations may commit themselves',
		'encouragement has no refusing case', '', ''),
	(31, 1, NULL, 4, 'not yet', 'comprehensive evaluation of business entities, free of charge', NULL, '', ''),
	(31, 2, NULL, 4, 'not yet', 'industry evaluations rest on it and decide supervision', NULL, '', ''),
	(32, 1, NULL, 4, 'not yet', 'incentives and sanctions as a mechanism', NULL, '', ''),
	(32, 2, NULL, 4, 'not yet', 'the competent department keeps the measures, others apply them', NULL, '', ''),
	(33, 1, NULL, 4, 'part', 'leniency for emergencies, unintentional and minor occasional conduct',
		NULL, 'type credit.circumstance; table credit.review', 'test/article_21.sql'),
	(34, 1, NULL, 4, 'not yet', 'an incentive fits the merit', NULL, '', ''),
	(34, 2, NULL, 4, 'not yet', 'a sanction fits the conduct and is announced with facts, basis, reasons and remedies', NULL, '', ''),
	(35, 1, 1, 4, 'not yet', 'incentive listing: commended by a public body', NULL, '', ''),
	(35, 1, 2, 4, 'not yet', 'incentive listing: outstanding rescue, bravery, volunteering or giving', NULL, '', ''),
	(35, 1, 3, 4, 'not yet', 'incentive listing: highest grade of an evaluation', NULL, '', ''),
	(35, 1, 4, 4, 'not yet', 'incentive listing: other grounds', NULL, '', ''),
	(36, 1, 1, 4, 'not yet', 'incentive: easier procedures', NULL, '', ''),
	(36, 1, 2, 4, 'not yet', 'incentive: fewer inspections', NULL, '', ''),
	(36, 1, 3, 4, 'not yet', 'incentive: points in public resource trading', NULL, '', ''),
	(36, 1, 4, 4, 'not yet', 'incentive: less bid security', NULL, '', ''),
	(36, 1, 5, 4, 'not yet', 'incentive: preference in awards', NULL, '', ''),
	(36, 1, 6, 4, 'not yet', 'incentive: publicity', NULL, '', ''),
	(36, 1, 7, 4, 'not yet', 'incentive: others', NULL, '', ''),
	(36, 2, NULL, 4, 'not yet', 'incentives may be kept in a list', NULL, '', ''),
	(37, 1, 1, 4, 'yes', 'an adverse record rests on a judicial or arbitral document in effect',
		NULL, 'type credit.document_kind; table credit.document; constraint catalog_item_adverse_document_check on credit.catalog_item; function credit.check_record; trigger admission on credit.record; function credit.revoke_document',
		'test/article_37.sql'),
	(37, 1, 2, 4, 'yes', 'or on a decision of a public body in effect',
		NULL, 'type credit.document_kind; table credit.document; function credit.check_record; trigger admission on credit.record; function credit.revoke_document',
		'test/article_37.sql'),
	(37, 1, 3, 4, 'yes', 'or on another document that a law, a regulation or the State names',
		NULL, 'type credit.document_kind; table credit.document; function credit.check_record; trigger admission on credit.record; function credit.revoke_document',
		'test/article_37.sql'),
	(38, 1, NULL, 4, 'not yet', 'sanctions come from the national list or a supplementary one', NULL, '', ''),
	(38, 2, 1, 4, 'not yet', 'supplementary sanction: fewer conveniences', NULL, '', ''),
	(38, 2, 2, 4, 'not yet', 'supplementary sanction: public money and preferences', NULL, '', ''),
	(38, 2, 3, 4, 'not yet', 'supplementary sanction: closer supervision', NULL, '', ''),
	(38, 2, 4, 4, 'not yet', 'supplementary sanction: points in public resource trading', NULL, '', ''),
	(38, 2, 5, 4, 'not yet', 'supplementary sanction: awards', NULL, '', ''),
	(38, 2, 6, 4, 'not yet', 'supplementary sanction: what local regulations name', NULL, '', ''),
	(39, 1, 1, 4, 'not yet', 'serious dishonesty: danger to health and life', NULL, '', ''),
	(39, 1, 2, 4, 'not yet', 'serious dishonesty: market and public order', NULL, '', ''),
	(39, 1, 3, 4, 'not yet', 'serious dishonesty: defying courts and authorities', NULL, '', ''),
	(39, 1, 4, 4, 'not yet', 'serious dishonesty: defence duties', NULL, '', ''),
	(39, 1, 5, 4, 'not yet', 'serious dishonesty: others that law or the State names', NULL, '', ''),
	(39, 2, NULL, 4, 'not yet', 'criteria and procedure are not of one''s own making', NULL, '', ''),
	(40, 1, NULL, 4, 'not yet', 'an organisation''s serious record names the persons responsible', NULL, '', ''),
	(40, 2, NULL, 4, 'not yet', 'sanctions on them need a law or regulation', NULL, '', ''),
	-- Chapter 5, rights
	(41, 1, NULL, 5, 'no', 'providers set up the protection of subjects',
		'an organisation''s own arrangement; Articles 42 to 47 carry it out', '', ''),
	(41, 2, NULL, 5, 'yes', 'a subject may keep its honours from being open',
		NULL, 'table credit.opt_out; function credit.opt_out; function credit.opt_in',
		'test/article_41.sql'),
	(42, 1, NULL, 5, 'yes', 'a subject knows what is held on it, from whom and why it changed',
		NULL, 'function credit.report; function credit.report_rows; function credit.compliance_report; function credit.verify_report(jsonb); function credit.life_of(uuid); function credit.receipt; table credit.report_issue',
		'test/article_42.sql; test/article_28_seal.sql'),
	(42, 2, NULL, 5, 'yes', 'free of charge to the subject; others need its authorisation and purpose for what is not open',
		NULL, 'table credit.authorisation; table credit.inquiry; function credit.authorise; function credit.begin_inquiry; function credit.inquire; function credit.my_inquiries; function credit.report', 'test/t/090_inquiry.pl; test/article_42.sql'),
	(43, 1, NULL, 5, 'yes', 'no service is tied to information that it does not need',
		NULL, 'table credit.service_need; function credit.give_consent; function credit.record_consent', 'test/article_43.sql'),
	(44, 1, NULL, 5, 'yes', 'penalties are published for a limited time, longer in five fields, and then no more',
		NULL, 'table credit.window_rule; function credit.publication_window; function credit.explain_window; view credit.public_record',
		'test/article_44.sql'),
	(44, 2, NULL, 5, 'part', 'other adverse information follows its own rules',
		NULL, 'table credit.window_rule; constraint catalog_item_adverse_window_check on credit.catalog_item',
		'test/article_22.sql'),
	(45, 1, NULL, 5, 'yes', 'objections to errors and omissions',
		NULL, 'table credit.objection; function credit.file_objection; function credit.supplement_objection; function credit.my_objections',
		'test/article_45.sql'),
	(45, 2, NULL, 5, 'part', 'objections to evaluations',
		NULL, 'function credit.file_objection', 'test/article_45.sql'),
	(45, 3, NULL, 5, 'yes', 'the result within seven working days, with reasons for a refusal',
		NULL, 'function credit.decide_objection; function credit.tell_objection; function credit.forward_objection; table credit.deadline_rule; view credit.overdue',
		'test/article_45.sql'),
	(46, 1, NULL, 5, 'yes', 'repair after the minimum publication',
		NULL, 'table credit.repair; table credit.repair_condition; table credit.irreparable_rule; table credit.irreparable_document; function credit.apply_for_repair; function credit.decide_repair; function credit.annul_repair; function credit.end_shield; function credit.repair_eligibility(uuid)',
		'test/article_46.sql'),
	(47, 1, NULL, 5, 'yes', 'changes follow what was shared',
		NULL, 'table credit.recipient; table credit.change; table credit.takedown; trigger told on credit.disclosure; trigger told_of_end on credit.disclosure; function credit.changes_since; function credit.acknowledge; function credit.acknowledge_takedown; function credit.requested_takedowns; function credit.add_relay; function credit.check_relays',
		'test/article_47_withdrawal.sql; test/article_47_readers.sql; test/article_22_sharing.sql; test/t/070_relay.pl'),
	(47, 2, NULL, 5, 'yes', 'what stopped being open is no longer used or shown',
		NULL, 'table credit.disclosure; view credit.public_record; function credit.public_records; table credit.withdrawal; table credit.reliance; function credit.withdraw; function credit.requested_takedowns; function credit.run_due',
		'test/article_47.sql; test/article_47_withdrawal.sql; test/t/060_due.pl'),
	-- Chapter 6, liability
	(48, 1, 1, 6, 'not yet', 'breach: duties of collecting, publishing, sharing or inquiry; recording outside the catalogue', NULL, '', ''),
	(48, 1, 2, 6, 'not yet', 'breach: no security management', NULL, '', ''),
	(48, 1, 3, 6, 'not yet', 'breach: tampering, leaking, selling or deleting', NULL, '', ''),
	(48, 1, 4, 6, 'not yet', 'breach: measures outside the list or too heavy', NULL, '', ''),
	(48, 1, 5, 6, 'not yet', 'breach: serious listing against its criteria', NULL, '', ''),
	(48, 1, 6, 6, 'not yet', 'breach: objections and repair not dealt with', NULL, '', ''),
	(48, 1, 7, 6, 'not yet', 'breach: other abuse of office', NULL, '', ''),
	(49, 1, 1, 6, 'not yet', 'breach by others: unlawful collecting or trade', NULL, '', ''),
	(49, 1, 2, 6, 'not yet', 'breach by others: leaking, tampering, fabricating', NULL, '', ''),
	(49, 1, 3, 6, 'not yet', 'breach by others: inquiry into secrets without consent', NULL, '', ''),
	(49, 1, 4, 6, 'not yet', 'breach by others: false advertising, promised grades', NULL, '', ''),
	(49, 1, 5, 6, 'not yet', 'breach by others: malicious evaluation', NULL, '', ''),
	(50, 1, NULL, 6, 'no', 'other breaches', 'refers to other law', '', ''),
	-- Chapter 7, final provision
	(51, 1, NULL, 7, 'yes', 'in force from 2024-10-01: rules carry their own time',
		NULL, 'table credit.window_rule; table credit.catalog_edition; function credit.publication_window',
		'test/article_44.sql; test/article_51.sql')
	) v (article, paragraph, item, chapter, enforced, summary, reason,
		enforced_by, tests);
COMMENT ON VIEW credit.provision IS
	'Every article, paragraph and item of the regulation: a summary in our words, whether a database can hold it (executable) or not (organisational, with the reason), whether this version does (enforced: yes, part, not yet), the objects that do and the tests that show it.';
GRANT SELECT ON credit.provision TO credit_owner, credit_public,
	credit_portal, credit_provider, credit_authority, credit_auditor,
	credit_admin;

-- Looks names up without raising, whatever they hold, and without a part for
-- the search_path.
CREATE FUNCTION credit.object_exists(name text) RETURNS boolean
	LANGUAGE sql STABLE STRICT PARALLEL SAFE
	BEGIN ATOMIC
	WITH wanted AS (
		SELECT m[1] AS kind, m[2] AS part, m[3] AS object
			FROM pg_catalog.regexp_match(name,
				'^(table|view|type|function|trigger|policy|constraint|role) (?:(\w+) on )?(.+)$') m),
	relation AS (
		SELECT c.oid, c.relkind, c.relrowsecurity
			FROM pg_catalog.pg_class c
			JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
			JOIN wanted w
				ON w.object = pg_catalog.concat(n.nspname, '.', c.relname)),
	signature AS (
		SELECT pg_catalog.concat(n.nspname, '.', p.proname) AS name,
				pg_catalog.array_to_string(ARRAY(
					SELECT pg_catalog.concat(
							NULLIF(tn.nspname, 'pg_catalog') || '.',
							CASE tn.nspname WHEN 'pg_catalog'
								THEN pg_catalog.replace(pg_catalog.format_type(t.oid, NULL), '"', '')
								ELSE t.typname::text END)
						FROM pg_catalog.unnest(p.proargtypes::oid[])
							WITH ORDINALITY a (type, position)
						JOIN pg_catalog.pg_type t ON t.oid = a.type
						JOIN pg_catalog.pg_namespace tn ON tn.oid = t.typnamespace
						ORDER BY a.position), ', ') AS arguments
			FROM pg_catalog.pg_proc p
			JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
			JOIN wanted w ON pg_catalog.split_part(w.object, '(', 1)
				= pg_catalog.concat(n.nspname, '.', p.proname))
	SELECT COALESCE((SELECT CASE w.kind
		WHEN 'table' THEN EXISTS (
			SELECT FROM relation r WHERE r.relkind IN ('r', 'p'))
		WHEN 'view' THEN EXISTS (
			SELECT FROM relation r WHERE r.relkind = 'v')
		WHEN 'type' THEN EXISTS (
			SELECT FROM pg_catalog.pg_type t
			JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
			WHERE pg_catalog.concat(n.nspname, '.', t.typname) = w.object)
		WHEN 'function' THEN EXISTS (
			SELECT FROM signature s WHERE w.object
				IN (s.name, pg_catalog.concat(s.name, '(', s.arguments, ')')))
		WHEN 'trigger' THEN EXISTS (
			SELECT FROM pg_catalog.pg_trigger t
			JOIN relation r ON r.oid = t.tgrelid
			WHERE t.tgname = w.part AND t.tgenabled <> 'D')
		WHEN 'policy' THEN EXISTS (
			SELECT FROM pg_catalog.pg_policy p
			JOIN relation r ON r.oid = p.polrelid
			WHERE p.polname = w.part AND r.relrowsecurity)
		WHEN 'constraint' THEN EXISTS (
			SELECT FROM pg_catalog.pg_constraint o
			JOIN relation r ON r.oid = o.conrelid
			WHERE o.conname = w.part AND o.convalidated)
		WHEN 'role' THEN EXISTS (
			SELECT FROM pg_catalog.pg_roles r WHERE r.rolname = w.object)
		END FROM wanted w), false);
	END;
REVOKE ALL ON FUNCTION credit.object_exists(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.object_exists(text) TO credit_owner,
	credit_public, credit_portal, credit_provider, credit_authority,
	credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.object_exists(text) IS
	'Whether this database has the object that a line of credit.provision names, such as "table credit.record" or "trigger workflow on credit.catalog_edition"; a disabled trigger does not count. False for what it can''t read.';

CREATE VIEW credit.conformance WITH (security_invoker = true) AS
	SELECT p.article, p.paragraph, p.item, p.kind, p.enforced, p.summary,
			p.enforced_by,
			ARRAY(SELECT o.name
				FROM pg_catalog.unnest(p.enforced_by)
					WITH ORDINALITY o (name, position)
				WHERE NOT credit.object_exists(o.name)
				ORDER BY o.position) AS missing,
			p.tests
		FROM credit.provision p;
COMMENT ON VIEW credit.conformance IS
	'What of the regulation this database enforces: each provision with the objects that enforce it and those of them that are missing here. Where missing is not empty, the registry is incomplete or was altered.';
GRANT SELECT ON credit.conformance TO credit_owner, credit_public,
	credit_portal, credit_provider, credit_authority, credit_auditor,
	credit_admin;
-- The registry's owner makes triggers, defaults and policies of these.
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA credit TO credit_owner;
