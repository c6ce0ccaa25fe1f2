CREATE PROCEDURE credit.run_due(batch_size integer DEFAULT 1000)
	LANGUAGE c AS 'MODULE_PATHNAME', 'credit_run_due';
REVOKE ALL ON PROCEDURE credit.run_due(integer) FROM PUBLIC;
GRANT EXECUTE ON PROCEDURE credit.run_due(integer) TO credit_admin;
COMMENT ON PROCEDURE credit.run_due(integer) IS
	'Tidies up what time has done: ends copies whose window is over, asks those who received them to take them down from the first day after, ends what ends with them (Article 47), erases what a pack''s period of retention says, and removes inquiries whose log is no longer kept. Nothing that a reader sees depends on it. Commits after each batch of so many records, tells its progress by notices and in credit.job_run; goes on where an earlier run stopped, and does nothing while another one runs. Raises 2D000 inside a transaction, 22023 for a batch without records.';

CREATE FUNCTION credit.erase(records credit.record_key[], basis text) RETURNS bigint
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_erase';
REVOKE ALL ON FUNCTION credit.erase(credit.record_key[], text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.erase(credit.record_key[], text) TO credit_provider;
COMMENT ON FUNCTION credit.erase(credit.record_key[], text) IS
	'Erases the content of records to whose erasure a law gives a right: content, nonce, and the quarantined rows that they came from or that state the same facts otherwise. The hashes and a tombstone stay, so that the journal still verifies; every copy ends, and whoever received one is asked to erase it. For who may review for their providers. Takes the records and the provision. Returns how many were erased now. Raises SC028 without a provision, and for a record that the actor may not erase or that does not exist.';
