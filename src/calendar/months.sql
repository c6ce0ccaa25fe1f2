CREATE FUNCTION credit.add_months(day date, months integer) RETURNS date
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'credit_add_months';
REVOKE ALL ON FUNCTION credit.add_months(date, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.add_months(date, integer) TO credit_owner,
	credit_public, credit_portal, credit_provider, credit_authority,
	credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.add_months(date, integer) IS
	'The corresponding day so many months later (or earlier), or the month''s last day where there is none: the last day of a period of months that runs from the given day (Civil Code, Article 202). Not rolled to a working day: for a deadline for acting use add_workdays(add_months(day, n), 0). Infinite dates and years outside 1900 to 9999 raise 22008.';
