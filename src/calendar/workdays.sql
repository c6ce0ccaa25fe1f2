CREATE FUNCTION credit.is_workday(day date, place credit.division DEFAULT NULL)
	RETURNS boolean
	LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_is_workday';
REVOKE ALL ON FUNCTION credit.is_workday(date, credit.division) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.is_workday(date, credit.division)
	TO credit_owner, credit_public, credit_portal, credit_provider,
	credit_authority, credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.is_workday(date, credit.division) IS
	'Whether the day is a working day in the place: weekday, less the country''s and the place''s own days off, with their make-up working days; where a division and one around it both speak of a day, the inner one decides. A NULL place is the registry''s jurisdiction, 000000 the whole country; a NULL day gives NULL. A year that is not loaded raises 55000, a date that is infinite or outside 1900 to 9999 raises 22008.';

CREATE FUNCTION credit.add_workdays(start date, days integer,
		place credit.division DEFAULT NULL) RETURNS date
	LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_add_workdays';
REVOKE ALL ON FUNCTION credit.add_workdays(date, integer, credit.division)
	FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.add_workdays(date, integer, credit.division)
	TO credit_owner, credit_public, credit_portal, credit_provider,
	credit_authority, credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.add_workdays(date, integer, credit.division) IS
	'The last day of a period of so many working days after start, which is not counted itself (Civil Code, Article 201); before it where days is negative. 0 days rolls: start itself where it is a working day, else the next one (Article 203). A NULL place is the registry''s jurisdiction, 000000 the whole country; a NULL start or days gives NULL. Costs the same for any number of days. Errors as is_workday(); workdays_provisional(start, result, place) tells whether the answer rests on a provisional arrangement.';

CREATE FUNCTION credit.workdays_between(from_day date, to_day date,
		place credit.division DEFAULT NULL) RETURNS integer
	LANGUAGE c STABLE PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'credit_workdays_between';
REVOKE ALL ON FUNCTION credit.workdays_between(date, date, credit.division)
	FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.workdays_between(date, date, credit.division)
	TO credit_owner, credit_public, credit_portal, credit_provider,
	credit_authority, credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.workdays_between(date, date, credit.division) IS
	'Working days after from_day (exclusive) up to to_day (inclusive), so that workdays_between(d, add_workdays(d, n)) = n for every n but 0; negative where to_day is the earlier one, counting to_day and not from_day. Place, NULLs and errors as add_workdays().';

CREATE FUNCTION credit.workdays_provisional(from_day date, to_day date,
		place credit.division DEFAULT NULL) RETURNS boolean
	LANGUAGE c STABLE PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'credit_workdays_provisional';
REVOKE ALL ON FUNCTION credit.workdays_provisional(date, date, credit.division)
	FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.workdays_provisional(date, date, credit.division)
	TO credit_owner, credit_public, credit_portal, credit_provider,
	credit_authority, credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.workdays_provisional(date, date, credit.division) IS
	'Whether a day that workdays_between() would count (or, for one same day, that day) lies in a year whose arrangement is provisional for the place or for a division around it. Place, NULLs and errors as add_workdays().';

CREATE FUNCTION credit.load_workdays(division credit.division, year integer,
		days_off date[], workdays date[], provisional boolean, basis text)
	RETURNS integer
	LANGUAGE c VOLATILE PARALLEL UNSAFE
	AS 'MODULE_PATHNAME', 'credit_load_workdays';
REVOKE ALL ON FUNCTION credit.load_workdays(credit.division, integer, date[],
	date[], boolean, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.load_workdays(credit.division, integer, date[],
	date[], boolean, text) TO credit_owner, credit_admin;
COMMENT ON FUNCTION credit.load_workdays(credit.division, integer, date[],
	date[], boolean, text) IS
	'Replaces a division''s own arrangement of a year: its days off and its make-up working days, all of them days of that year, weekends included or not as published. For the country give 000000; for a region only what differs from the country''s. basis names the publication and is required. Returns the year''s working days there, to compare with the published number, or NULL while the country''s year is not loaded. A NULL argument raises 22004, a day of another year or given twice 22023, an absurd year 22008. Deadlines already stored are not counted anew.';
