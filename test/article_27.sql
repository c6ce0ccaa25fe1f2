-- Article 27: who may act for a subject is registered, proves it each time, and
-- for no longer than a transaction.
BEGIN;
SELECT plan(24);
\ir fixture.sql

CREATE ROLE portal;
CREATE ROLE other_portal;
GRANT credit_portal TO portal, other_portal;
INSERT INTO credit.gateway (role_name, organisation_id, channel, basis)
	VALUES ('portal', 1, 'website', 'Approval 1');
SELECT pg_temp.publish() AS record \gset
SELECT subject_id AS subject FROM credit.record WHERE record_id = :record \gset

SET LOCAL ROLE portal;
SAVEPOINT before;
SELECT lives_ok(format('SELECT credit.act_for_subject(''uscc'', %L, ''session 7'')', pg_temp.code('91650100MA1')),
	'a registered gateway acts for a subject');
SELECT throws_ok('SELECT current_setting(''credit.represented'')', '42501', NULL, 'no number of a subject is told');
RESET ROLE;
SELECT matches(current_setting('credit.represented'), format('^%s \d+ uscc \w+ self session 7$', :subject), 'it is remembered');
SET LOCAL ROLE portal;
SELECT throws_ok('SET LOCAL credit.represented = ''1 10 self x''', '55P02', NULL, 'nobody sets it by hand');
SELECT throws_ok('SELECT set_config(''credit.represented'', ''1 10 self x'', true)', '55P02', NULL, 'nor by a function');
SELECT lives_ok('SELECT credit.act_for_subject(''resident_id'', pg_temp.identity_number(''1990-01-01''), ''p'')',
	'who has no record is not told from who has one');
SELECT throws_ok('SELECT credit.act_for_subject(''uscc'', ''91'', ''p'')', '22P02', 'the identifier is malformed',
	'a malformed identifier is an error');
SELECT throws_ok(format('SELECT credit.act_for_subject(%L, %L, ''p'')', k, v), '22P02', 'the identifier is malformed',
	format('one of kind "%s" without a letter or digit is everybody''s', k)) FROM (VALUES ('other', ''), ('passport', ' -·')) blank (k, v);
SELECT throws_ok('SELECT credit.act_for_subject(''shoe'', ''91'', ''p'')', '22023', '"shoe" is no kind of identifier',
	'so is an unknown kind');
SELECT throws_ok('SELECT credit.act_for_subject(''other'', ''91'', '' '')', 'SC027',
	'there is no proof of who stands before the gateway', 'no proof, no representation');
SELECT throws_ok('SELECT credit.act_for_subject(''other'', ''91'', ''p'', ''friend'')', 'SC027',
	'"friend" is no capacity in which one acts for a subject', 'nor in any capacity whatever');
SELECT lives_ok('SELECT credit.act_for_subject(NULL, ''91'', ''p'')', 'null is nobody');
SELECT credit.act_for_subject('uscc', pg_temp.code('91650100MA1'), 'p') \g /dev/null
SELECT credit.act_for_subject('uscc', NULL, 'p') \g /dev/null
SELECT throws_ok('SELECT credit.report()', 'SC027', NULL, 'and not who was represented before');
ROLLBACK TO before;
RESET ROLE;
SELECT is(current_setting('credit.represented'), '', 'a savepoint takes it back');

SET LOCAL ROLE other_portal;
SELECT throws_ok('SELECT credit.act_for_subject(''other'', ''91'', ''p'')', 'SC027',
	'role "other_portal" is no registered gateway', 'who is not registered acts for nobody');
SET LOCAL ROLE citizen;
SELECT throws_ok('SELECT credit.act_for_subject(''other'', ''91'', ''p'')', '42501', NULL, 'the public has no right to it');
RESET ROLE;

-- what is done in a subject's name says so
SET LOCAL ROLE portal;
SELECT lives_ok(format('SELECT credit.act_for_subject(''uscc'', %L, ''session 8'')', pg_temp.code('91650100MA1')), 'again');
RESET ROLE;
GRANT INSERT, SELECT ON credit.subject_name TO portal;
CREATE POLICY test ON credit.subject_name TO portal USING (true) WITH CHECK (true);
SET LOCAL ROLE portal;
INSERT INTO credit.subject_name (subject_id, name, name_key) VALUES (:subject, 'n', 'n');
RESET ROLE;
SELECT results_eq('SELECT represents, role FROM credit.journal ORDER BY entry_id DESC LIMIT 1',
	format($$VALUES (%s::bigint, 'portal')$$, :subject), 'the journal names who was represented');
INSERT INTO credit.subject_name (subject_id, name, name_key) VALUES (:subject, 'm', 'm');
SELECT results_eq('SELECT represents, role FROM credit.journal ORDER BY entry_id DESC LIMIT 1',
	format($$VALUES (NULL::bigint, %L)$$, current_user), 'for another role it is void');

-- and no longer than it is registered
UPDATE credit.gateway SET registered_from = '2026-06-01', registered_until = '2026-06-15';
SET LOCAL ROLE portal;
SELECT throws_ok('SELECT credit.act_for_subject(''other'', ''91'', ''p'')', 'SC027', NULL, 'an ended registration is none');
INSERT INTO credit.subject_name (subject_id, name, name_key) VALUES (:subject, 'o', 'o');
RESET ROLE;
SELECT results_eq('SELECT represents FROM credit.journal ORDER BY entry_id DESC LIMIT 1', 'VALUES (NULL::bigint)',
	'and what was begun under it is void');

-- handles betray nothing
SELECT isnt(credit.record_handle(nonce), nonce, 'a handle is not the nonce') FROM credit.record WHERE record_id = :record;
SELECT is(credit.record_handle('00000000-0000-0000-0000-000000000000'), credit.record_handle('00000000-0000-0000-0000-000000000000'),
	'it is always the same');

SELECT * FROM finish();
ROLLBACK;
