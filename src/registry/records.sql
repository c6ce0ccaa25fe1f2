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
