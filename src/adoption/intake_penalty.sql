CREATE FUNCTION credit.intake_penalty_trigger() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'credit_intake_penalty_trigger';
REVOKE ALL ON FUNCTION credit.intake_penalty_trigger() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.intake_penalty_trigger() TO credit_owner;
COMMENT ON FUNCTION credit.intake_penalty_trigger() IS
	'INSTEAD OF INSERT of credit.intake_penalty: reads a row of the national template of penalties, finds its item, field and severity in credit.penalty_mapping, and submits it. Rows that are refused or leave a question raise or go to quarantine, as credit.on_violation says.';
