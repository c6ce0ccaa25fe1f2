CREATE TYPE credit.record_key AS (subject_id bigint, record_id bigint);
COMMENT ON TYPE credit.record_key IS
	'Which record: both parts of credit.record''s key.';

CREATE FUNCTION credit.withdraw(records credit.record_key[], reason text, basis text)
	RETURNS bigint
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_withdraw';
REVOKE ALL ON FUNCTION credit.withdraw(credit.record_key[], text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.withdraw(credit.record_key[], text, text)
	TO credit_provider;
COMMENT ON FUNCTION credit.withdraw(credit.record_key[], text, text) IS
	'Withdraws records: every disclosure of them ends, what rests on them ends or is examined anew, and everybody who received them is asked to take them down (Article 47). For who may review for their providers. Takes the records, the reason (revoked, corrected or consent_withdrawn; the others follow from acts of their own) and the document or decision behind it. Returns how many were withdrawn now: a record that has been withdrawn for the same reason is left as it is. All or nothing. Raises SC047 for a record that the actor may not withdraw or that does not exist, for an unknown reason and for a missing basis.';
