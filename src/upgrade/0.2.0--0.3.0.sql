\echo Use "ALTER EXTENSION credit UPDATE" to load this file. \quit
-- What 0.2.0 had otherwise.  Then follow the rooms that came after it.
DROP VIEW credit.conformance;
DROP FUNCTION credit.object_exists(text);
DROP VIEW credit.provision;
GRANT EXECUTE ON FUNCTION credit.record_handle(uuid) TO credit_owner;
