CREATE FUNCTION credit.entries_of(subject_id bigint, OUT entry_id bigint,
		OUT at timestamptz, OUT transaction_id xid8, OUT incarnation bigint,
		OUT test_clock boolean, OUT login text, OUT role text,
		OUT organisation_id integer, OUT action text, OUT object text,
		OUT object_id bigint, OUT article smallint, OUT reason text,
		OUT before_hash bytea, OUT after_hash bytea, OUT represents bigint)
	RETURNS SETOF record
	LANGUAGE c STABLE STRICT ROWS 100
	AS 'MODULE_PATHNAME', 'credit_entries_of';
REVOKE ALL ON FUNCTION credit.entries_of(bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.entries_of(bigint) TO credit_auditor;
COMMENT ON FUNCTION credit.entries_of(bigint) IS
	'The rows of credit.journal about a subject, 0 for rule data, in no particular order; the columns are the journal''s, and policies that a site adds to it are not asked. Those are not among them that credit.verify() calls inserted. Finds the sealed ones through the leaves of the journal''s tree and reads all that are not sealed yet, so that it is quick where sealing is frequent; the journal itself has no index by subject (Article 28). Raises SC028 where a sealed entry of the subject is gone.';
