-- Working days: the country's arrangements, Xinjiang's beside them, and how
-- periods are counted (Civil Code, Articles 201 to 203).
SET datestyle = 'ISO, YMD';

-- working days in the year, as published
SELECT y AS year,
	credit.workdays_between(make_date(y - 1, 12, 31), make_date(y, 12, 31), '000000') AS country,
	credit.workdays_between(make_date(y - 1, 12, 31), make_date(y, 12, 31), '650000') AS xinjiang
FROM generate_series(2023, 2026) AS y;

-- seven working days: the day of the event is not counted
SELECT start, credit.add_workdays(start, 7, '000000') AS country,
	credit.add_workdays(start, 7, '650000') AS xinjiang
FROM (VALUES (date '2025-05-30'), ('2025-03-28'), ('2026-02-13'),
	('2026-09-30'), ('2024-09-30')) AS v(start);

-- no place is the registry's jurisdiction; a county lies in its region; another
-- region has the country's days
SELECT credit.add_workdays('2025-05-30', 7) AS here,
	credit.add_workdays('2025-05-30', 7, '650102') AS urumqi_tianshan,
	credit.add_workdays('2025-05-30', 7, '659001') AS shihezi,
	credit.add_workdays('2025-05-30', 7, '110101') AS beijing;

-- holidays, make-up days, weekends
SELECT day, credit.is_workday(day, '000000') AS country,
	credit.is_workday(day, '650000') AS xinjiang
FROM (VALUES (date '2025-01-26'), ('2025-01-28'), ('2025-02-04'), ('2025-02-05'),
	('2025-03-31'), ('2025-06-02'), ('2025-06-06'), ('2025-06-07'),
	('2025-06-10'), ('2025-10-11'), ('2026-01-04'), ('2026-12-31')) AS v(day);

-- 0 days rolls to a working day, a negative number goes back
SELECT credit.add_workdays('2025-06-05', 0, '650000') AS stays,
	credit.add_workdays('2025-06-06', 0, '650000') AS rolls,
	credit.add_workdays('2025-06-11', -1, '650000') AS back,
	credit.add_workdays('2025-06-11', -1, '000000') AS back_country,
	credit.add_workdays('2025-06-08', -2, '000000') AS back_from_sunday;

-- every answer agrees with counting the days one by one
WITH day AS (
	SELECT p.place, d::date AS day, credit.is_workday(d::date, p.place) AS works
	FROM (VALUES ('000000'::credit.division), ('650000')) AS p(place),
		generate_series(date '2023-01-01', date '2026-12-31', '1 day') AS d),
counted AS (
	SELECT place, day, works,
		count(*) FILTER (WHERE works) OVER (PARTITION BY place ORDER BY day) AS n
	FROM day),
question AS (
	SELECT c.*, k.days FROM counted c, (VALUES (1), (2), (7), (20), (260)) AS k(days)
	WHERE day BETWEEN '2024-06-01' AND '2025-06-30')
SELECT count(*) AS questions,
	count(*) FILTER (WHERE credit.add_workdays(q.day, q.days, q.place) = a.day) AS later_right,
	count(*) FILTER (WHERE credit.workdays_between(q.day, a.day, q.place) = q.days) AS between_right,
	count(*) FILTER (WHERE credit.add_workdays(q.day, -q.days, q.place) = b.day) AS earlier_right,
	count(*) FILTER (WHERE credit.workdays_between(q.day, b.day, q.place) = -q.days) AS back_right
FROM question q
JOIN counted a ON a.place = q.place AND a.works AND a.n = q.n + q.days
JOIN counted b ON b.place = q.place AND b.works
	AND b.n = q.n - q.works::int - q.days + 1;
SELECT credit.workdays_between('2025-06-05', '2025-06-05') AS same_day;

-- a year that is not loaded is an error, never weekends only; only days that
-- are counted need one
SELECT credit.is_workday('2027-01-04', '000000');
\echo :LAST_ERROR_SQLSTATE
SELECT credit.add_workdays('2026-12-25', 7);
SELECT credit.add_workdays('2026-12-25', 2147483647, '000000');
SELECT credit.add_workdays('2023-01-05', -2147483648, '000000');
SELECT credit.workdays_between('2026-12-01', '2027-01-15', '110000');
SELECT credit.add_workdays('2022-12-31', 1, '000000') AS counted_in_2023;
SELECT credit.add_workdays('2022-12-30', 1, '000000');

-- provisional years say so
SELECT credit.workdays_provisional('2025-03-01', '2025-12-31') AS y2025,
	credit.workdays_provisional('2025-12-30', '2026-01-05') AS into_2026,
	credit.workdays_provisional('2026-01-05', '2025-12-30') AS backwards,
	credit.workdays_provisional('2024-12-31', '2025-01-03') AS from_2024,
	credit.workdays_provisional('2024-12-31', '2024-12-31') AS that_day,
	credit.workdays_provisional('2025-12-30', '2026-01-05', '000000') AS country;
SELECT credit.workdays_provisional('2026-12-30', '2027-01-05');

-- NULLs, infinite and absurd days
SELECT credit.is_workday(NULL) IS NULL AND credit.add_workdays(NULL, 7) IS NULL
	AND credit.add_workdays('2025-05-30', NULL) IS NULL
	AND credit.workdays_between(NULL, '2025-05-30') IS NULL
	AND credit.workdays_between('2025-05-30', NULL) IS NULL
	AND credit.workdays_provisional(NULL, NULL) IS NULL
	AND credit.add_months(NULL, 1) IS NULL AS nulls;
SELECT credit.is_workday('infinity');
\echo :LAST_ERROR_SQLSTATE
SELECT credit.add_workdays('-infinity', 7);
SELECT credit.workdays_between('2025-01-01', 'infinity');
SELECT credit.workdays_provisional('infinity', '2025-01-01');
SELECT credit.add_workdays('20205-05-30', 7);
SELECT credit.is_workday('1899-12-31');
\echo :LAST_ERROR_SQLSTATE
SELECT credit.is_workday('1900-01-01');
SELECT credit.is_workday('9999-12-31');

-- months end on the corresponding day or the month's last one (Article 202)
SELECT start, months, credit.add_months(start, months) AS last_day
FROM (VALUES (date '2025-08-31', 3), ('2025-11-30', 3), ('2023-11-30', 3),
	('2024-02-29', 12), ('2024-02-29', 48), ('2026-04-01', 36),
	('2025-03-31', -1), ('2025-01-15', -13), ('2025-01-15', 0)) AS v(start, months);
SELECT credit.add_months('infinity', 3);
SELECT credit.add_months('2025-01-01', 2147483647);
\echo :LAST_ERROR_SQLSTATE
SELECT credit.add_months('2025-01-01', -2147483648);
SELECT credit.add_months('9999-12-31', 1);

-- loading a year: one call, for administrators
BEGIN;
SET LOCAL ROLE credit_admin;
SELECT credit.is_workday('2026-03-20') AS before;
SELECT credit.load_workdays('650000', 2026, '{2026-03-20,2026-05-27,2026-05-28,2026-05-29}',
	'{2026-03-22}', false, 'a test') AS working_days;
SELECT credit.is_workday('2026-03-20') AS holiday,
	credit.is_workday('2026-03-22') AS made_up,
	credit.is_workday('2026-03-20', '110000') AS elsewhere,
	credit.workdays_provisional('2026-03-01', '2026-03-31') AS provisional;
SELECT credit.load_workdays('650000', 2026, '{2026-03-21,2026-03-21}', '{}', true, 'a test');
SELECT credit.is_workday('2026-03-20') AS replaced;
-- a prefecture's day decides over the region's, which decides over the country's
SELECT credit.load_workdays('653100', 2025, '{2025-06-05}', '{2025-06-10}', false, 'a test');
SELECT credit.is_workday('2025-06-05', '653101') AS its_day_off,
	credit.is_workday('2025-06-10', '653101') AS its_make_up_day,
	credit.is_workday('2025-06-09', '653101') AS the_regions,
	credit.is_workday('2025-06-10', '650100') AS its_neighbour;
SAVEPOINT gap;
SELECT credit.is_workday('2026-06-10', '653101');
ROLLBACK TO gap;
-- a gap between years is an error too
SELECT credit.load_workdays('000000', 2028, '{}', '{}', true, 'a test');
SELECT credit.load_workdays('650000', 2028, '{}', '{}', true, 'a test');
SELECT credit.is_workday('2028-01-04') AS after_the_gap;
SELECT credit.add_workdays('2026-12-30', 5);
ROLLBACK;
SELECT credit.is_workday('2026-03-20') AS before,
	credit.is_workday('2025-06-10', '653101') AS the_regions;
SELECT credit.is_workday('2028-01-04');

-- a region's year before the country's answers nothing yet
BEGIN;
SELECT credit.load_workdays('650000', 2027, '{}', '{}', true, 'a test') IS NULL AS nothing_yet;
SELECT credit.is_workday('2027-01-04');
ROLLBACK;

-- the calendar's first and last days
BEGIN;
SELECT credit.load_workdays('000000', 1900, '{1900-01-01}', '{}', true, 'a test') AS working_days;
SELECT credit.load_workdays('000000', 9999, '{}', '{}', true, 'a test') AS working_days;
SELECT credit.add_workdays('9999-12-31', 1, '000000');
ROLLBACK;

-- what the call refuses
SET ROLE credit_provider;
SELECT credit.load_workdays('650000', 2027, '{}', '{}', true, 'a test');
INSERT INTO credit.workday_year VALUES ('650000', 2027, true, 'a test');
RESET ROLE;
SELECT credit.load_workdays('650000', 2027, '{2028-01-01}', '{}', true, 'a test');
\echo :LAST_ERROR_SQLSTATE
SELECT credit.load_workdays('650000', 2027, '{}', '{infinity}', true, 'a test');
SELECT credit.load_workdays('650000', 2027, '{2027-01-01}', '{2027-01-01}', true, 'a test');
SELECT credit.load_workdays('650000', 2027, '{NULL}', '{}', true, 'a test');
SELECT credit.load_workdays('650000', 2027, NULL, '{}', true, 'a test');
SELECT credit.load_workdays('650000', 20270, '{}', '{}', true, 'a test');
SELECT credit.load_workdays('650000', 2027, '{}', '{}', true, E' \n');

-- whatever the search_path holds
SET search_path = '';
SELECT credit.add_workdays('2025-05-30', 7) AS empty_path;
BEGIN;
CREATE FUNCTION pg_temp.make_date(integer, integer, integer) RETURNS date
	LANGUAGE sql AS 'SELECT date ''1999-01-01''';
SET LOCAL search_path = pg_temp, pg_catalog;
SELECT credit.load_workdays('650000', 2025, '{}', '{}', true, 'a test') AS all_days_cleared;
ROLLBACK;
RESET search_path;
