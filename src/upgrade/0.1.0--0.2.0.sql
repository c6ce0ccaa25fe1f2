\echo Use "ALTER EXTENSION credit UPDATE" to load this file. \quit
-- What 0.1.0 had otherwise.  Then follow the rooms that came after it.
DROP FUNCTION credit.public_records(uuid);
DROP VIEW credit.conformance;
DROP FUNCTION credit.object_exists(text);
DROP VIEW credit.provision;
