-- Article 44: how long penalty information is published; it yields to laws,
-- regulations and rules, so that Order 58 and Order 36 give the numbers.
BEGIN;
SELECT plan(22);

CREATE FUNCTION pg_temp.window_of(decided_on date, severity credit.severity,
		special boolean, necessity boolean DEFAULT false) RETURNS text
	LANGUAGE sql AS $$
	SELECT to_char(visible_from, 'YYYY-MM-DD') || ' until ' || to_char(visible_until, 'YYYY-MM-DD')
	FROM credit.penalty_window($1, $2, $3, $4)
$$;

CREATE FUNCTION pg_temp.deciding(decided_on date, severity credit.severity,
		special boolean) RETURNS text
	LANGUAGE sql AS $$
	SELECT rule FROM credit.explain_penalty_window($1, $2, $3)
	WHERE effect LIKE 'decides%'
$$;

-- what the article itself says, wherever nothing else does
SELECT results_eq(
	$$SELECT special_field, min_months, max_months FROM credit.window_rule
	WHERE pack = 'xinjiang' ORDER BY special_field$$,
	$$VALUES (false, 3, 36), (true, 12, 36)$$,
	'three months to three years; special fields one year to three');
SAVEPOINT alone;
UPDATE credit.rule_pack SET in_force = false WHERE pack <> 'xinjiang';
SELECT is(pg_temp.window_of('2024-10-01', 'general', false),
	'2024-10-01 until 2027-10-02', 'alone: in force from its first day');
SELECT is(pg_temp.window_of('2026-06-01', 'minor', true),
	'2026-06-01 until 2029-06-02', 'alone: knows no severity');
SELECT is(pg_temp.window_of('2024-09-30', 'general', false), NULL,
	'alone: nothing before it is in force');
ROLLBACK TO alone;

-- it yields: the numbers of the rules that it yields to
SELECT is(pg_temp.deciding('2024-09-30', 'general', false), 'order-58/general',
	'before the regulation: Order 58');
SELECT is(pg_temp.deciding('2024-10-01', 'general', true), 'order-58/special',
	'beside the regulation: Order 58');
SELECT is(pg_temp.deciding('2026-03-31', 'serious', false), 'order-58/general',
	'to the last day of Order 58');
SELECT is(pg_temp.deciding('2026-04-01', 'serious', true), 'order-36/serious',
	'then Order 36');

SELECT is(pg_temp.window_of('2026-04-01', 'general', false),
	'2026-04-01 until 2027-04-02', 'general: a year');
SELECT is(pg_temp.window_of('2026-04-01', 'general', true),
	'2026-04-01 until 2027-04-02',
	'general in a special field: a year, the article''s numbers are out and not intersected');
SELECT is(pg_temp.window_of('2026-04-01', 'serious', false),
	'2026-04-01 until 2029-04-02', 'serious: three years');
SELECT is(pg_temp.window_of('2026-04-01', 'minor', false, true),
	'2026-04-01 until 2026-07-02', 'minor with a stated necessity: three months');
SELECT is(pg_temp.window_of('2026-11-30', 'minor', false, true),
	'2026-11-30 until 2027-03-01', 'a month without the day: to its last day');

-- never open
SELECT is(pg_temp.window_of('2026-04-01', 'minor', false), NULL,
	'minor without a stated necessity');
SELECT is(pg_temp.window_of('2026-03-31', 'minor', true, true), NULL,
	'minor under Order 58, whatever is stated');
SELECT is(pg_temp.window_of('2026-04-01', NULL, false), NULL,
	'without a severity since Order 36');
SELECT is(pg_temp.window_of('2023-04-30', 'serious', true), NULL,
	'before there was any rule');

-- a later rule that is kinder to the subject (Article 51)
SELECT is(pg_temp.window_of('2025-06-01', 'general', false),
	'2025-06-01 until 2026-06-02', 'an open window is shortened to the year');
SELECT is(pg_temp.window_of('2024-10-01', 'general', false),
	'2024-10-01 until 2026-04-01', 'one beyond the year ends when the kinder rule begins');
SELECT is(pg_temp.window_of('2025-06-01', 'serious', false),
	'2025-06-01 until 2028-06-02', 'a rule that is not kinder changes nothing');

-- days that no document has
SELECT throws_ok($$SELECT credit.penalty_window('infinity', 'general', false)$$,
	'22008', NULL, 'an infinite day is refused');
SELECT throws_ok($$SELECT credit.penalty_window('0001-01-01', 'general', false)$$,
	'22008', NULL, 'an absurd day is refused');

SELECT * FROM finish();
ROLLBACK;
