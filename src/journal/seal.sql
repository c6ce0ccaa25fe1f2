CREATE FUNCTION credit.merkle_root(entries bytea[]) RETURNS bytea
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'credit_merkle_root';
REVOKE ALL ON FUNCTION credit.merkle_root(bytea[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.merkle_root(bytea[])
	TO credit_public, credit_portal, credit_provider, credit_authority,
		credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.merkle_root(bytea[]) IS
	'The root of the tree of RFC 6962 over these entries, by the code that seals the journal: to compare it with another implementation. Raises 22004 for an entry that is null.';
