CREATE FUNCTION credit.deadline(matter text, start date,
		place credit.division DEFAULT NULL,
		OUT due date, OUT provisional boolean, OUT basis text)
	LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_deadline';
REVOKE ALL ON FUNCTION credit.deadline(text, date, credit.division) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.deadline(text, date, credit.division)
	TO credit_owner, credit_public, credit_portal, credit_provider,
	credit_authority, credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.deadline(text, date, credit.division) IS
	'When a period that begins with an event on the day start ends (due, the last day), by the shortest rule of credit.deadline_rule in force for the matter on that day; whether it rests on a provisional calendar; and the rule''s basis. Working days are those of the place, NULL for the registry''s jurisdiction. NULLs where no rule covers it; due and provisional are NULL where a year that would be counted is not loaded (Articles 37, 45 to 47; Civil Code 201 and 202). A date that is infinite or absurd raises 22008.';
