CREATE FUNCTION credit.submission_trigger() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'credit_submission_trigger';
REVOKE ALL ON FUNCTION credit.submission_trigger() FROM PUBLIC;
COMMENT ON FUNCTION credit.submission_trigger() IS
	'INSTEAD OF INSERT of credit.submission: finds or creates subject and document, then writes the record; refused rows raise or go to quarantine, as credit.on_violation says.';

CREATE FUNCTION credit.check_record(submission jsonb,
		OUT sqlstate text, OUT rule text, OUT "column" text,
		OUT message text, OUT detail text, OUT hint text,
		OUT question boolean)
	RETURNS SETOF record
	LANGUAGE c STABLE STRICT AS 'MODULE_PATHNAME', 'credit_check_record';
REVOKE ALL ON FUNCTION credit.check_record(jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.check_record(jsonb) TO credit_provider;
COMMENT ON FUNCTION credit.check_record(jsonb) IS
	'What would become of a row of credit.submission, given as a JSON object of its columns: one result row for each breach of a rule, none when it would be admitted or when it states what is recorded already, which only its submission tells apart. Writes nothing. Raises undefined_column for a key that is no column.';

CREATE FUNCTION credit.resubmit(quarantine_id bigint,
		corrections jsonb DEFAULT NULL, confirmed text[] DEFAULT NULL)
	RETURNS text
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_resubmit';
REVOKE ALL ON FUNCTION credit.resubmit(bigint, jsonb, text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.resubmit(bigint, jsonb, text[]) TO credit_provider;
COMMENT ON FUNCTION credit.resubmit(bigint, jsonb, text[]) IS
	'Tries a quarantined row again, with corrections by column of its source; they are kept beside the original. confirmed names the rules whose questions the row''s verdicts ask and somebody has checked (question: true). Returns admitted, repeated or open (still refused: see its verdicts). Raises SC021 for a row that the actor may not settle.';

CREATE FUNCTION credit.discard(quarantine_id bigint, reason text)
	RETURNS void
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_discard';
REVOKE ALL ON FUNCTION credit.discard(bigint, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.discard(bigint, text) TO credit_provider;
COMMENT ON FUNCTION credit.discard(bigint, text) IS
	'Closes a quarantined row for a reason; the row itself is kept. Raises SC021 for a row that the actor may not settle.';
