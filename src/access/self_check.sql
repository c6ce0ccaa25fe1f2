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
