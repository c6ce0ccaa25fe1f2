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
