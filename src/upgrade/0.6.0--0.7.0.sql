\echo Use "ALTER EXTENSION credit UPDATE" to load this file. \quit
-- What 0.6.0 had otherwise.  Then follow the rooms that came after it.
DROP VIEW credit.conformance;
DROP FUNCTION credit.object_exists(text);
DROP VIEW credit.provision;
