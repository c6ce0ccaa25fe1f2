-- Publication windows: Article 44, Order 58 and Order 36.
SET datestyle = 'ISO, YMD';

SELECT pack, code, basis_rank, yields_to <> '{}' AS yields, special_field AS special,
	severity, openness_mode AS mode, min_months AS min, max_months AS max,
	valid_from, valid_until, kinder_applies AS kinder, certainty
FROM credit.window_rule ORDER BY valid_from, pack, code;

-- the day before and the day on which each of them comes into force
SELECT decided_on, severity, special, w.visible_from, w.visible_until
FROM (VALUES (date '2023-04-30'), ('2023-05-01'), ('2024-09-30'), ('2024-10-01'),
		('2026-03-31'), ('2026-04-01')) AS d(decided_on),
	(VALUES ('minor'::credit.severity), ('general'), ('serious'), (NULL)) AS s(severity),
	(VALUES (false), (true)) AS f(special),
	credit.penalty_window(decided_on, severity, special) AS w
ORDER BY decided_on, severity, special;

-- minor penalties since 2026-04-01: only on a stated necessity
SELECT * FROM credit.penalty_window('2026-04-01', 'minor', false, true);
SELECT * FROM credit.penalty_window('2026-03-31', 'minor', false, true);

-- a later rule that is kinder ends windows that are still open, not before it
-- is in force
SELECT decided_on, w.visible_until
FROM (VALUES (date '2023-05-01'), ('2025-03-30'), ('2025-03-31'), ('2025-04-01'),
		('2025-04-02'), ('2026-03-31')) AS d(decided_on),
	credit.penalty_window(decided_on, 'general', false) AS w;

-- months' ends
SELECT decided_on, severity, w.visible_until
FROM (VALUES (date '2026-11-30', 'minor'::credit.severity), ('2026-11-29', 'minor'),
		('2027-11-30', 'minor'), ('2028-02-29', 'general'), ('2028-02-29', 'serious')) AS d(decided_on, severity),
	credit.penalty_window(decided_on, severity, false, true) AS w;

-- why
SELECT step, rule, effect, visible_until FROM credit.explain_penalty_window('2025-06-01', 'general', true);
SELECT step, rule, effect, visible_until FROM credit.explain_penalty_window('2025-06-01', 'serious', false);
SELECT step, rule, effect, visible_until FROM credit.explain_penalty_window('2025-06-01', 'minor', true, true);
SELECT step, rule, effect, visible_until FROM credit.explain_penalty_window('2025-06-01', NULL, false);
SELECT step, rule, effect, visible_until FROM credit.explain_penalty_window('2026-06-01', NULL, false);
SELECT step, rule, effect, visible_until FROM credit.explain_penalty_window('2026-06-01', 'minor', false);
SELECT step, rule, effect, visible_until FROM credit.explain_penalty_window('2026-06-01', 'minor', false, true);
SELECT step, rule, effect, visible_until FROM credit.explain_penalty_window('2026-06-01', 'general', false);
SELECT step, rule, effect, visible_until FROM credit.explain_penalty_window('2023-04-30', 'general', false);

-- the explanation's result is the window, whatever is asked
SELECT count(*) AS questions,
	count(*) FILTER (WHERE (e.visible_from, e.visible_until)
		IS NOT DISTINCT FROM (w.visible_from, w.visible_until)) AS agreeing
FROM generate_series(date '2023-01-15', date '2027-06-15', '1 month') AS d,
	(VALUES ('minor'::credit.severity), ('general'), ('serious'), (NULL)) AS s(severity),
	(VALUES (false), (true)) AS f(special), (VALUES (false), (true)) AS n(necessity),
	credit.penalty_window(d::date, severity, special, necessity) AS w,
	LATERAL (SELECT visible_from, visible_until
		FROM credit.explain_penalty_window(d::date, severity, special, necessity)
		ORDER BY step DESC LIMIT 1) AS e;

-- NULLs, infinite and absurd days
SELECT * FROM credit.penalty_window(NULL, 'general', false);
SELECT * FROM credit.penalty_window('2026-06-01', 'general', NULL);
SELECT * FROM credit.penalty_window('2026-06-01', 'general', false, NULL);
SELECT * FROM credit.explain_penalty_window(NULL, 'general', false);
SELECT * FROM credit.penalty_window('infinity', 'general', false);
SELECT * FROM credit.penalty_window('-infinity', 'general', false);
SELECT * FROM credit.explain_penalty_window('infinity', 'general', false);
SELECT * FROM credit.penalty_window('1026-06-01', 'general', false);
SELECT * FROM credit.penalty_window('9999-12-31', 'general', false);
SELECT * FROM credit.explain_penalty_window('9999-12-31', 'general', false);

-- rules are data: another pack is rows
BEGIN;
SET LOCAL ROLE credit_admin;
-- Order 36 out of force: Article 44 has nothing to yield to
UPDATE credit.rule_pack SET in_force = false WHERE pack = 'order-36';
SELECT * FROM credit.penalty_window('2026-04-01', 'general', true);
SELECT * FROM credit.penalty_window('2026-04-01', NULL, false);
UPDATE credit.rule_pack SET in_force = true WHERE pack = 'order-36';
-- an Article 44 that yielded to laws only would stand beside Order 36
SAVEPOINT yields;
UPDATE credit.window_rule SET yields_to = '{law}' WHERE pack = 'xinjiang';
SELECT rule, effect FROM credit.explain_penalty_window('2026-04-01', 'general', true);
ROLLBACK TO yields;
-- two that yield to each other settle nothing by yielding
UPDATE credit.window_rule SET yields_to = '{local_regulation}' WHERE pack = 'order-36';
SELECT rule, effect FROM credit.explain_penalty_window('2026-04-01', 'general', true);
ROLLBACK TO yields;
-- a law goes before what does not yield
INSERT INTO credit.rule_pack (in_force, pack, title, basis) VALUES (true, 'law', 'a law', 'a test');
INSERT INTO credit.window_rule (pack, code, basis, basis_rank, openness_mode, min_months,
	max_months, valid_from, kinder_applies, certainty)
	VALUES ('law', 'all', 'a law', 'law', 'open', 1, 6, '2026-07-01', true, 'check');
SELECT rule, effect FROM credit.explain_penalty_window('2026-07-01', 'general', true);
-- a window can be shortened twice
SELECT rule, effect, visible_until FROM credit.explain_penalty_window('2025-08-15', 'general', false);
SELECT rule, effect, visible_until FROM credit.explain_penalty_window('2026-05-01', NULL, false);
SELECT * FROM credit.penalty_window('2026-07-01', NULL, false);
-- a law that forbids ends windows on its first day
UPDATE credit.window_rule SET openness_mode = 'never', min_months = 0, max_months = 0
	WHERE pack = 'law';
SELECT rule, effect, visible_until FROM credit.explain_penalty_window('2026-05-01', 'serious', false);
ROLLBACK;
SELECT * FROM credit.penalty_window('2026-07-01', 'general', true);

-- what a rule's row may not hold
BEGIN;
INSERT INTO credit.rule_pack (pack, title, basis) VALUES ('test', 'a test', 'a test');
SAVEPOINT s;
INSERT INTO credit.window_rule (pack, code, basis, basis_rank, openness_mode, min_months,
	max_months, valid_from, certainty)
	VALUES ('test', 'x', 'x', 'law', 'never', 0, 3, '2026-07-01', 'check');
ROLLBACK TO s;
INSERT INTO credit.window_rule (pack, code, basis, basis_rank, openness_mode, min_months,
	max_months, valid_from, certainty)
	VALUES ('test', 'x', 'x', 'law', 'open', 6, 3, '2026-07-01', 'check');
ROLLBACK TO s;
INSERT INTO credit.window_rule (pack, code, basis, basis_rank, openness_mode, min_months,
	max_months, valid_from, certainty)
	VALUES ('test', 'x', 'x', 'law', 'open', 3, 6, 'infinity', 'check');
ROLLBACK;

-- everybody reads the rules, administrators alone write them
SET ROLE credit_public;
SELECT count(*) FROM credit.window_rule;
UPDATE credit.window_rule SET max_months = 1;
RESET ROLE;
SET search_path = '';
SELECT * FROM credit.penalty_window('2026-04-01', 'serious', true);
RESET search_path;
