-- What a session could do to itself, to the server, and to the schema.
BEGIN;
SELECT plan(8);
SET LOCAL client_min_messages = warning;

-- a parallel worker takes the clock over before it knows any time zone
SET LOCAL max_parallel_workers_per_gather = 2;
SELECT set_config(name, 'on', true) FROM pg_settings
	WHERE name IN ('force_parallel_mode', 'debug_parallel_query') \g /dev/null
SET LOCAL credit.test_clock = '2019-01-01T00:00:00.5Z';
SELECT is(credit.now(), '2019-01-01 00:00:00.5+00'::timestamptz, 'UTC written as Z');
SET LOCAL credit.test_clock = 'Jan 1 2019 08:00:00 +08';
SELECT is(credit.now(), '2019-01-01 00:00:00+00'::timestamptz, 'a month by its name');
SELECT is(current_setting('credit.test_clock'), '2019-01-01 00:00:00.000000+00',
	'it is kept as digits');
SELECT throws_ok($$SET LOCAL credit.test_clock = '0044-03-15 00:00:00+00 BC'$$, '22023', NULL,
	'of the years 1 to 9999');
SET LOCAL credit.test_clock = '2026-06-15 10:00+08';

-- types get new numbers when the extension is made anew
SELECT is(credit.sees_subject(1), false, 'a plan for the first extension');
DROP EXTENSION credit CASCADE;
DROP SCHEMA credit CASCADE;
CREATE EXTENSION credit;
SELECT credit.create_registry() \g /dev/null
SELECT is(credit.sees_subject(1), false, 'and another for the second');
DROP EXTENSION credit CASCADE;
DROP SCHEMA credit CASCADE;

-- the schema's owner may drop what is in it
CREATE ROLE squatter;
CREATE SCHEMA credit AUTHORIZATION squatter;
SELECT throws_ok('CREATE EXTENSION credit', '55000',
	'schema "credit" exists and belongs to a role that is no superuser',
	'somebody''s schema is not taken over');
ALTER SCHEMA credit OWNER TO CURRENT_USER;
SELECT lives_ok('CREATE EXTENSION credit', 'a superuser''s own is');

SELECT * FROM finish();
ROLLBACK;
