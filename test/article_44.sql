-- Article 44: how long penalty information is published; it yields to laws,
-- regulations and rules, so that Order 58 and Order 36 give the numbers.
BEGIN;
SELECT plan(62);

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

-- what a provider may ask for
\ir fixture.sql
SET LOCAL ROLE author;
SELECT pg_temp.admitted('{"document_number": "a"}', 'no end asked for: the rule''s own');
SELECT pg_temp.admitted('{"document_number": "b", "publication_end": "2026-09-01"}', 'the shortest time');
SELECT pg_temp.admitted('{"document_number": "c", "publication_end": "2027-06-01"}', 'the longest time');
SELECT pg_temp.refused('{"document_number": "x", "publication_end": "2026-08-31"}', 'SC044 window_minimum',
	'the publication would end before the shortest period allowed', 'a day less');
SELECT pg_temp.refused('{"document_number": "x", "publication_end": "2027-06-02"}', 'SC044 window_maximum',
	'the publication would last longer than the longest period allowed', 'a day more');
SELECT is(pg_temp.verdicts(v::jsonb || '{"document_number": "x"}'), e, v) FROM (VALUES
	('{"severity": "serious", "publication_end": "2027-05-31"}', 'SC044 window_minimum'),
	('{"severity": "serious", "publication_end": "2027-06-01"}', ''),
	('{"severity": "serious", "publication_end": "2029-06-01"}', ''),
	('{"severity": "serious", "publication_end": "2029-06-02"}', 'SC044 window_maximum'),
	('{"severity": "minor", "necessity": "n", "publication_end": "2026-09-01"}', ''),
	('{"severity": "minor", "necessity": "n", "publication_end": "2026-09-02"}', 'SC044 window_maximum'),
	('{"decided_on": "2025-06-02", "conduct_on": "2025-06-01", "field": "food", "publication_end": "2026-06-01"}', 'SC044 window_minimum'),
	('{"decided_on": "2025-06-02", "conduct_on": "2025-06-01", "field": "food", "publication_end": "2026-06-02"}', ''),
	('{"decided_on": "2025-06-02", "conduct_on": "2025-06-01", "publication_end": "2025-09-02"}', ''),
	('{"publication_end": "infinity"}', 'SC021 day_form')) v (v, e);
SELECT is(hint, 'Ask for an end from 2026-09-01 to 2027-06-01, or for none (Article 44).', 'the hint gives both bounds')
	FROM credit.check_record(pg_temp.lawful('{"document_number": "x", "publication_end": "2030-01-01"}'));

-- what is not open at all
SELECT pg_temp.refused('{"document_number": "x", "severity": "minor"}', 'SC044 window_necessity',
	'a minor matter is not published', 'a minor matter without a stated necessity');
SELECT is(pg_temp.verdicts('{"document_number": "x", "severity": "minor", "necessity": " "}'), 'SC044 window_necessity',
	'blanks state none');
SELECT pg_temp.admitted('{"document_number": "m", "severity": "minor", "necessity": "ordered by the regulator"}', 'with one');
SELECT pg_temp.refused('{"document_number": "x", "severity": null}', 'SC044 window_severity', NULL,
	'since Order 36 openness needs a severity');
SELECT pg_temp.admitted('{"document_number": "n", "severity": "minor", "openness": "shared"}', 'a minor matter can be shared');
SELECT pg_temp.refused('{"document_number": "x", "severity": "minor", "decided_on": "2026-03-31", "conduct_on": "2026-03-01"}',
	'SC044 window_never', 'such a record is not published', 'under Order 58 a minor matter never');
SELECT pg_temp.refused('{"document_number": "x", "item": "A08-broken",
		"content": {"matter": "m", "breach": "b", "found_on": "2026-06-01"}}', 'SC022 window_rule', NULL,
	'what no rule gives a time is not open');
RESET ROLE;

SELECT * FROM finish();
ROLLBACK;
