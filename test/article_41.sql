-- Article 41: a subject keeps its honours from the public, and from nobody else.
BEGIN;
SELECT plan(29);
\ir fixture.sql

CREATE ROLE portal;
GRANT credit_portal TO portal;
INSERT INTO credit.gateway (role_name, organisation_id, channel, basis) VALUES ('portal', 1, 'website', 'Approval 1');
INSERT INTO credit.organisation (organisation_id, name, uscc, kind, division, registered_from)
	VALUES (10, 'bank', pg_temp.code('91650100B'), 'enterprise', '650100', '2024-10-01');
INSERT INTO credit.recipient (audience_id, organisation_id, duty, basis, reads) VALUES (2, 10, 'lending', 'Agreement 1', 'delivery'),
	(3, 10, 'insurance', 'Agreement 2', 'delivery');
INSERT INTO credit.subscription (audience_id, basis) VALUES (2, 'Agreement 1');

\set honour '{"item": "A11-honour", "severity": null, "document_kind": null, "document_issuer": null, "document_number": null, "decided_on": null, "effective_on": null}'
\set example '{"title": "t", "awarded_on": "2026-06-01"}'
SELECT pg_temp.publish(jsonb_build_object('content', :'example'::jsonb) || :'honour') AS honour_id, pg_temp.publish('{"document_number": "A"}') AS penalty,
	pg_temp.publish(jsonb_build_object('content', :'example'::jsonb, 'subject_name', 'other', 'subject_code', pg_temp.code('91650100MA2')) || :'honour') AS other \gset
SELECT max(credit.record_handle(nonce)::text) FILTER (WHERE record_id = :honour_id) AS honour_handle,
	max(credit.record_handle(nonce)::text) FILTER (WHERE record_id = :penalty) AS penalty_handle,
	max(credit.record_handle(nonce)::text) FILTER (WHERE record_id = :other) AS other_handle FROM credit.record \gset
CREATE FUNCTION pg_temp.act() RETURNS void LANGUAGE sql AS
	$$ SELECT credit.act_for_subject('uscc', pg_temp.code('91650100MA1'), 'session 7') $$;
CREATE FUNCTION pg_temp.shown(record bigint) RETURNS text LANGUAGE sql AS $$
	SELECT coalesce(string_agg(audience_id::text, ',' ORDER BY audience_id), 'nothing') FROM credit.disclosure WHERE record_id = record $$;
SELECT pg_temp.shown(:honour_id) AS before \gset
SELECT is(:'before'::text, '0,2', 'an honour is open');
-- who subscribes later gets nothing by what a subject does with its honour
INSERT INTO credit.subscription (audience_id, basis) VALUES (3, 'Agreement 2');

SET LOCAL ROLE portal;
SELECT throws_ok(format('SELECT credit.opt_out(%L)', :'honour_handle'), 'SC027', NULL, 'only the subject');
SELECT pg_temp.act();
SELECT throws_ok(format('SELECT credit.opt_out(%L)', :'penalty_handle'), 'SC041', 'only positive information is kept from the public', 'only its honours');
SELECT throws_ok(format('SELECT credit.opt_out(%L)', :'other_handle'), 'SC041',
	'there is no such record of the subject for which you act', 'only its own');
SELECT throws_ok(format('SELECT credit.opt_in(%L)', :'honour_handle'), 'SC041', 'the record is not kept from the public', 'nothing to revoke');
CREATE FUNCTION pg_temp.bodies(handle uuid) RETURNS text LANGUAGE sql AS
	$$ SELECT e.entry ->> 'shared_with_public_bodies' FROM credit.report_rows() e WHERE e.handle = $1 $$;
SELECT is(pg_temp.bodies(:'honour_handle'), 'true', 'the report says that public bodies read it, in the public''s copy');
SELECT lives_ok(format('SELECT credit.opt_out(%L)', :'honour_handle'), 'at once, without conditions');
SELECT is(pg_temp.bodies(:'honour_handle'), 'true', 'and in their own afterwards');
SELECT lives_ok(format('SELECT credit.opt_out(%L)', :'honour_handle'), 'and once more');
RESET ROLE;
SELECT is(pg_temp.shown(:honour_id), '1,2', 'the public''s copy is gone, bodies and recipients keep theirs');
DELETE FROM credit.subscription WHERE audience_id = 3;
SELECT is(count(*), 1::bigint, 'noted once') FROM credit.opt_out;
SELECT is(count(*), 0::bigint, 'it is no withdrawal') FROM credit.withdrawal;
SELECT is(count(*), 0::bigint, 'nobody is asked to take it down') FROM credit.takedown;
SELECT is(count(*), 0::bigint, 'the public reads no honour') FROM credit.public_record WHERE effect = 'positive' AND record_id = :honour_id;
SELECT is(pg_temp.shown(:other), :'before'::text, 'another subject''s stays');
SET LOCAL ROLE reviewer;
SELECT is(count(*), 1::bigint, 'its provider sees that') FROM (SELECT record_id FROM credit.opt_out) o;
SELECT throws_ok('SELECT proof FROM credit.opt_out', '42501', NULL, 'not how the subject proved itself');
SET LOCAL ROLE fire_clerk;
SELECT is(count(*), 0::bigint, 'nobody else does') FROM (SELECT record_id FROM credit.opt_out) o;

-- a correction follows
SET LOCAL ROLE author;
SELECT pg_temp.submit(jsonb_build_object('content', :'example'::jsonb, 'replaces', :honour_id, 'correction_reason', 'typo') || :'honour') AS successor \gset
SET LOCAL ROLE reviewer;
SELECT lives_ok(format('SELECT credit.review(batch_id) FROM credit.record WHERE record_id = %s', :successor), 'it is corrected');
RESET ROLE;
SELECT is(pg_temp.shown(:honour_id) || '; ' || pg_temp.shown(:successor), 'nothing; 1,2', 'the correction stays from the public, too');

-- revoked
SET LOCAL ROLE portal;
SELECT pg_temp.act();
SELECT is(array_agg(DISTINCT e.entry ->> 'kept_from_public_since'), '{2026-06-15}', 'as the report says of both')
	FROM credit.report_rows() e WHERE e.entry ->> 'effect' = 'positive';
SELECT lives_ok(format('SELECT credit.opt_in(%L)', :'honour_handle'), 'it is revocable');
SELECT throws_ok(format('SELECT credit.opt_in(%L)', :'honour_handle'), 'SC041', NULL, 'once');
RESET ROLE;
SELECT is(pg_temp.shown(:successor), '0,1,2', 'is public again');
INSERT INTO credit.subscription (audience_id, basis) VALUES (3, 'Agreement 2');
SET LOCAL ROLE portal;
SELECT pg_temp.act();
SELECT lives_ok(format('SELECT credit.opt_out(%L); SELECT credit.opt_in(%L)', :'honour_handle', :'honour_handle'), 'to and fro');
RESET ROLE;
SELECT is(pg_temp.shown(:successor), '0,1,2', 'nobody new receives it so');
DELETE FROM credit.subscription WHERE audience_id = 3;
SELECT is(count(*), 2::bigint, 'each is journalled') FROM credit.journal WHERE object = 'opt_out' AND action = 'update';
SELECT throws_ok('UPDATE credit.opt_out SET revoked_at = NULL', 'SC028', NULL, 'what was revoked stays');
SELECT throws_ok('DELETE FROM credit.opt_out', 'SC028', NULL, 'and is kept');
SELECT * FROM finish();
ROLLBACK;
