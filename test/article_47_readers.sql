-- Article 47: a body that keeps what public bodies read is asked to take down
-- what is open as a whole as well, which it read in the public's copy.
BEGIN;
SELECT plan(19);
\ir fixture.sql

INSERT INTO credit.organisation (organisation_id, name, uscc, kind, division, fields, registered_from)
	VALUES (12, 'archive', pg_temp.code('11650100A'), 'state_organ', '650100', '{trade}', '2024-10-01');
INSERT INTO credit.recipient (audience_id, organisation_id, duty, basis, reads) VALUES (4, 12, 'files', 'Law 3', 'policy');
CREATE ROLE archivist;
CREATE ROLE portal;
GRANT credit_provider TO archivist;
GRANT credit_portal TO portal;
INSERT INTO credit.member (role_name, organisation_id, duty) VALUES ('archivist', 12, 'files');
INSERT INTO credit.gateway (role_name, organisation_id, channel, basis) VALUES ('portal', 1, 'website', 'Approval 1');
CREATE FUNCTION pg_temp.honour(name text, changes jsonb DEFAULT '{}') RETURNS bigint LANGUAGE sql AS $$
	SELECT pg_temp.publish('{"item": "A11-honour", "severity": null, "document_kind": null, "document_issuer": null,
		"document_number": null, "decided_on": null, "content": {"title": "t", "awarded_on": "2026-06-01"}}'::jsonb
		|| jsonb_build_object('subject_name', name, 'subject_code', pg_temp.code('91650100MAH' || name)) || changes)
$$;
CREATE FUNCTION pg_temp.shown(record bigint) RETURNS text LANGUAGE sql AS $$
	SELECT coalesce(string_agg(audience_id::text, ',' ORDER BY audience_id), '') FROM credit.disclosure WHERE record_id = record
$$;
CREATE FUNCTION pg_temp.requests(record bigint) RETURNS bigint LANGUAGE sql AS $$
	SELECT count(*) FROM credit.requested_takedowns() t WHERE t.record_id = record AND acknowledged_at IS NULL
$$;
SELECT pg_temp.honour('1') AS one, pg_temp.honour('2') AS two, pg_temp.honour('3') AS three,
	pg_temp.honour('4', '{"field": "food"}') AS food, pg_temp.honour('5', '{"publication_end": "2026-06-30"}') AS ending,
	pg_temp.publish('{"document_number": "P"}') AS penalty \gset
CREATE TEMP TABLE key AS SELECT subject_id, record_id, credit.record_handle(nonce) AS handle FROM credit.record;
GRANT SELECT ON key TO reviewer, archivist, portal;
CREATE FUNCTION pg_temp.withdraw(record bigint) RETURNS bigint LANGUAGE sql AS $$
	SELECT credit.withdraw(array_agg((subject_id, record_id)::credit.record_key), 'revoked', 'court 1') FROM key WHERE record_id = record
$$;
SELECT is(pg_temp.shown(:one) || '; ' || pg_temp.shown(:penalty), '0; 0,1',
	'bodies read what is open as a whole in the public''s copy, and have their own of what is not');
SET LOCAL ROLE reviewer;
SELECT pg_temp.withdraw(:one), pg_temp.withdraw(:food), pg_temp.withdraw(:penalty) \g /dev/null
SET LOCAL ROLE archivist;
SELECT is(pg_temp.requests(:one), 1::bigint, 'who keeps what bodies read is asked');
SELECT is(pg_temp.requests(:food), 0::bigint, 'not of a field that is none of its own');
SELECT is(pg_temp.requests(:penalty), 1::bigint, 'and once where there were two copies');
SELECT is(credit.acknowledge_takedown(subject_id, record_id), 1::bigint, 'it answers') FROM key WHERE record_id = :one;

-- an opt-out asks nothing of those who may still read (Article 41)
SET LOCAL ROLE portal;
SELECT credit.act_for_subject('uscc', pg_temp.code('91650100MAH2'), 'session 7') \g /dev/null
SELECT lives_ok(format('SELECT credit.opt_out(%L)', handle), 'kept from the public') FROM key WHERE record_id = :two;
RESET ROLE;
SELECT is(pg_temp.shown(:two), '1', 'bodies have a copy of their own');
SET LOCAL ROLE archivist;
SELECT is(pg_temp.requests(:two), 0::bigint, 'and nothing to take down');
SET LOCAL ROLE portal;
SELECT lives_ok(format('SELECT credit.opt_in(%L)', handle), 'public again') FROM key WHERE record_id = :two;
RESET ROLE;
SELECT is(pg_temp.shown(:two), '0,1', 'in two copies');
SET LOCAL ROLE reviewer;
SELECT pg_temp.withdraw(:two) \g /dev/null
SET LOCAL ROLE archivist;
SELECT is(pg_temp.requests(:two), 1::bigint, 'of which it is asked once');

-- a time that is over asks by itself, before anything has run and after
RESET ROLE;
SET LOCAL credit.test_clock = '2026-06-30 23:59:59+08';
SET LOCAL ROLE archivist;
SELECT is(pg_temp.requests(:ending), 0::bigint, 'on the last day nothing is asked');
RESET ROLE;
SET LOCAL credit.test_clock = '2026-07-03 10:00:00+08';
SET LOCAL ROLE archivist;
SELECT results_eq(format('SELECT way, asked_on FROM credit.requested_takedowns() WHERE record_id = %s', :ending),
	$$VALUES ('reading', '2026-07-01'::date)$$, 'then it is, from the first day after');
RESET ROLE;
CREATE ROLE inspector;
GRANT credit_auditor TO inspector;
SET LOCAL ROLE inspector;
SELECT is(count(*), 1::bigint, 'by whoever keeps that field') FROM credit.requested_takedowns() t WHERE t.record_id = :ending;
SET LOCAL ROLE archivist;
SELECT is(credit.acknowledge_takedown(subject_id, record_id), 1::bigint, 'it can be answered at once') FROM key WHERE record_id = :ending;
SELECT is(pg_temp.requests(:ending), 0::bigint, 'and is done');
RESET ROLE;
SELECT is(pg_temp.shown(:ending), '', 'the copy is gone');
SELECT is(asked_on, '2026-07-01'::date, 'asked as of the first day after') FROM credit.takedown WHERE record_id = :ending;
SELECT is(pg_temp.shown(:three), '0', 'what is in its time stays');
SELECT * FROM finish();
ROLLBACK;
