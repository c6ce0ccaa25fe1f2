CREATE FUNCTION credit.entries_written() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'credit_entries_written';
REVOKE ALL ON FUNCTION credit.entries_written() FROM PUBLIC;
COMMENT ON FUNCTION credit.entries_written() IS
	'AFTER STATEMENT trigger of credit.journal: a statement that records many rows writes its entries together, by its end.';
