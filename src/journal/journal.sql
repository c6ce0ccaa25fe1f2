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
