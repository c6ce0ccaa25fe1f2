-- Article 43: who renders a service collects what the service needs, and makes it
-- depend on nothing else.
BEGIN;
SELECT plan(9);
\ir fixture.sql
\ir non_public.sql

SET LOCAL ROLE credit_admin;
INSERT INTO credit.service_need (organisation_id, service, item, fields, basis) VALUES (12, 'loan', 'B01', '{post,since}', 'credit rules 3');
SELECT throws_ok($$INSERT INTO credit.service_need (organisation_id, service, item, fields, basis) VALUES (12, 'gift', 'B01', '{}', 'b')$$, '23514', NULL, 'a need names fields');
SELECT throws_ok($$INSERT INTO credit.service_need (organisation_id, service, item, fields, basis) VALUES (12, 'gift', 'B01', '{post}', '')$$, '23514', NULL, 'and why');

SET LOCAL ROLE clerk;
SELECT throws_ok($$SELECT pg_temp.sign('{income}', sensitive => true, service => 'loan')$$, 'SC043',
	'the service does not need this information, so it must not ask for it', 'not what it does not need');
SELECT throws_ok($$SELECT pg_temp.sign('{post}', service => 'hiring')$$, 'SC043', NULL, 'nor for a service of no known need');
SELECT lives_ok($$SELECT pg_temp.sign('{post}', service => 'loan')$$, 'what it needs');
SELECT is(pg_temp.verdicts(pg_temp.aygul()), '', 'is recorded');
SET LOCAL ROLE portal;
SELECT pg_temp.as_aygul();
SELECT throws_ok($$SELECT credit.give_consent('employer', 'B01', '{income}', 'loan', '2026-12-31', sensitive => true, service => 'loan')$$, 'SC043', NULL, 'by whichever way');
SELECT lives_ok($$SELECT credit.give_consent('employer', 'B01', '{income}', 'advice', '2026-12-31', sensitive => true)$$, 'what no service depends on, a person may give');
SELECT results_eq('SELECT service FROM credit.my_consents()', $$VALUES ('loan'), (NULL)$$, 'and sees which is which');

SELECT * FROM finish();
ROLLBACK;
