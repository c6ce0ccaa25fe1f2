\echo Use "ALTER EXTENSION credit UPDATE" to load this file. \quit
-- What 0.4.0 had otherwise.  Then follow the rooms that came after it.
DROP VIEW credit.conformance;
DROP FUNCTION credit.object_exists(text);
DROP VIEW credit.provision;
COMMENT ON FUNCTION credit.self_check() IS
	'What weakens the registry, one row each; none when all is well (Articles 27 and 28). severity is problem (a rule may not be kept) or warning (it may be got around, or will stop). Compares tables, views, row security, policies and triggers with those that the library itself was built with, so that what was dropped, disabled or altered shows; looks for functions that were replaced, for what was added to its tables, dangerous roles and grants, definer functions without a safe path, settings, a test clock, stale name keys, years without a calendar, forgotten prepared transactions, provisions whose objects are missing, and server versions with known holes.';
