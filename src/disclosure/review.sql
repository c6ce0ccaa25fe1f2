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
