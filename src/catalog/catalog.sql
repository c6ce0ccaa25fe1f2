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
