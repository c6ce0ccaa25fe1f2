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
