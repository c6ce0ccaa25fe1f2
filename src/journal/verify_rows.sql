CREATE FUNCTION credit.verify_rows(OUT "table" text, OUT subject_id bigint,
		OUT object_id bigint, OUT problem text)
	RETURNS SETOF record
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_verify_rows';
REVOKE ALL ON FUNCTION credit.verify_rows() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.verify_rows() TO credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.verify_rows() IS
	'Compares the rows of subjects, organisations, catalogue and rules with the journal, by their hashes: one row for each that was written, altered or removed past the triggers, none when all agree (Article 28). problem: not journalled, a row whose hash the journal does not have, or gone, a row that it has and that is not there; an altered one is both. subject_id is 0 where the table has none, object_id as in credit.journal, null where the journal does not know the row. Reads all of them; whether the journal itself is whole, credit.verify() tells.';
