CREATE FUNCTION credit.penalty_window(decided_on date,
		severity credit.severity, special_field boolean,
		necessity boolean DEFAULT false,
		OUT visible_from date, OUT visible_until date)
	LANGUAGE c STABLE PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'credit_penalty_window';
REVOKE ALL ON FUNCTION credit.penalty_window(date, credit.severity,
	boolean, boolean) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.penalty_window(date, credit.severity,
	boolean, boolean) TO credit_owner, credit_public, credit_portal,
	credit_provider, credit_authority, credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.penalty_window(date, credit.severity,
	boolean, boolean) IS
	'How long an administrative penalty may be open to the public at most (Article 44 and the rules it yields to): from visible_from, the day of the decision, up to but without visible_until; both NULL where it is never open. Takes the day of the decision, the severity (NULL: not stated), whether the field is one of food, drugs, special equipment, work safety and fire protection, and whether the provider states the necessity of openness, which minor penalties need since 2026-04-01. A penalty of unstated severity decided on or after that day is not open. A NULL day or field gives NULLs; an infinite or absurd day raises 22008.';

CREATE FUNCTION credit.explain_penalty_window(decided_on date,
		severity credit.severity, special_field boolean,
		necessity boolean DEFAULT false)
	RETURNS TABLE (step integer, rule text, basis text, effect text,
		visible_from date, visible_until date)
	LANGUAGE c STABLE PARALLEL SAFE ROWS 5
	AS 'MODULE_PATHNAME', 'credit_explain_penalty_window';
REVOKE ALL ON FUNCTION credit.explain_penalty_window(date, credit.severity,
	boolean, boolean) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.explain_penalty_window(date, credit.severity,
	boolean, boolean) TO credit_owner, credit_public, credit_portal,
	credit_provider, credit_authority, credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.explain_penalty_window(date, credit.severity,
	boolean, boolean) IS
	'Why penalty_window() answers as it does, for the same arguments: a row for each rule in force on the day of the decision (which one decides, which ones are passed over and why), for each later rule that meets the open window, and last the result, whose rule and basis are NULL. rule is pack/code of credit.window_rule; visible_until is exclusive, effect speaks of last days. No row where the day or the field is NULL.';
