CREATE FUNCTION credit.add_relay(recipient integer, OUT step integer, OUT command text)
	RETURNS SETOF record
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_add_relay';
COMMENT ON FUNCTION credit.add_relay(integer) IS
	'Sets up a live copy for a recipient that reads by relay: a publication credit_relay_N that holds its copies and nothing else; and tells, step by step, what to run on the operator''s relay database (Articles 7 and 47). For superusers, on a server with wal_level = logical. Raises 42501 for others, SC022 for a recipient that does not read by relay today, 42710 where the relay is there.';

CREATE FUNCTION credit.check_relays(OUT recipient integer, OUT state text,
		OUT noted bigint, OUT delivered bigint)
	RETURNS SETOF record
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_check_relays';
COMMENT ON FUNCTION credit.check_relays() IS
	'Measures what the relays have (Article 47): up to which of the recipient''s changes a position of the write-ahead log was noted, and up to which the replication slot confirms delivery, which answers the requests to take down. state: waiting for its first slot, streaming, or lost. A slot that is lost or made again opens everything anew. credit.run_due() calls it as well.';

REVOKE ALL ON FUNCTION credit.add_relay(integer), credit.check_relays() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.check_relays() TO credit_owner, credit_admin;
