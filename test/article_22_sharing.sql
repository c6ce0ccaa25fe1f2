-- Articles 7, 22 and 47: what is delivered reaches each recipient once, in order;
-- what is withdrawn is taken down, acknowledged or overdue.
BEGIN;
SELECT plan(69);
\ir fixture.sql

INSERT INTO credit.organisation (organisation_id, name, uscc, kind, division, registered_from)
	VALUES (10, 'bank', pg_temp.code('91650100B'), 'enterprise', '650100', '2024-10-01'),
	(11, 'police', pg_temp.code('11650100K'), 'state_organ', '650100', '2024-10-01'),
	(12, 'archive', pg_temp.code('11650100A'), 'state_organ', '650100', '2024-10-01');
INSERT INTO credit.recipient (audience_id, organisation_id, duty, basis, reads)
	VALUES (2, 10, 'lending', 'Agreement 1', 'delivery'), (3, 11, 'permits', 'Law 2', 'delivery'), (4, 12, 'files', 'Law 3', 'policy');
CREATE ROLE banker;
CREATE ROLE officer;
CREATE ROLE archivist;
GRANT credit_provider TO banker, officer, archivist;
CREATE ROLE inspector;
GRANT credit_auditor TO inspector;
INSERT INTO credit.member (role_name, organisation_id, duty) VALUES ('banker', 10, 'lending'), ('officer', 11, 'permits'), ('archivist', 12, 'files');
SELECT pg_temp.publish('{"document_number": "A"}') AS a, pg_temp.publish('{"document_number": "B", "openness": "shared"}') AS b,
	pg_temp.publish('{"document_number": "C", "openness": "inquiry"}') AS c, pg_temp.publish('{"document_number": "D"}') AS d \gset
SELECT subject_id AS subject FROM credit.record WHERE record_id = :a \gset
SET LOCAL ROLE author;
SELECT pg_temp.submit('{"document_number": "E"}') AS e \gset
RESET ROLE;
CREATE FUNCTION pg_temp.share(record bigint, recipient int) RETURNS bigint LANGUAGE sql AS
	$$ SELECT credit.share(ARRAY[(1, record)]::credit.record_key[], recipient) $$;
UPDATE pg_proc SET prosrc = replace(prosrc, '(1,', format('(%s,', :subject)) WHERE proname = 'share' AND pronamespace = pg_my_temp_schema();

-- who may share what with whom
SET LOCAL ROLE fire_clerk;
SELECT throws_ok(format('SELECT pg_temp.share(%s, 2)', :a), 'SC022', 'there is a record among these that you may not share', 'only its provider');
SELECT throws_ok('SELECT pg_temp.share(-1, 2)', 'SC022', 'there is a record among these that you may not share', 'and none looks like another''s');
SET LOCAL ROLE author;
SELECT throws_ok(format('SELECT pg_temp.share(%s, 2)', :a), 'SC022', format('record %s is not shared with this recipient', :a), 'not its author');
SET LOCAL ROLE reviewer;
SELECT throws_ok(format('SELECT pg_temp.share(%s, 99)', :a), 'SC022', 'there is no recipient 99 that takes deliveries today', 'only with the registered');
SELECT throws_ok(format('SELECT pg_temp.share(%s, 4)', :a), 'SC022', NULL, 'not with who reads what is shared');
SELECT throws_ok(format('SELECT pg_temp.share(%s, 2)', :b), 'SC022', NULL, 'a bank gets nothing that is shared among bodies');
SELECT throws_ok(format('SELECT pg_temp.share(%s, 3)', :c), 'SC022', NULL, 'nobody gets what is for inquiry');
SELECT throws_ok(format('SELECT pg_temp.share(%s, 3)', :e), 'SC022', NULL, 'nor what has not been approved');
SELECT is(pg_temp.share(:a, 2), 1::bigint, 'what is open, to a bank');
SELECT is(pg_temp.share(:a, 2), 0::bigint, 'once');
SELECT is(pg_temp.share(:b, 3), 1::bigint, 'what is shared, to a body');
SELECT is(credit.share('{}', 2), 0::bigint, 'nothing is nothing');
RESET ROLE;
SELECT results_eq('SELECT record_id, audience_id FROM credit.disclosure WHERE audience_id > 1 ORDER BY 1',
	format('VALUES (%s::bigint, 2), (%s, 3)', :a, :b), 'each has its copy');
SELECT is(count(*), 2::bigint, 'each is journalled') FROM credit.journal WHERE object = 'disclosure' AND action = 'disclose' AND role = 'reviewer'
	AND object_id IN (:a, :b) AND entry_id > (SELECT max(entry_id) FROM credit.journal WHERE object = 'record');

-- the feed
SET LOCAL ROLE officer;
SELECT throws_ok('SELECT * FROM credit.changes_since(2, 0)', 'SC022', 'your organisation is no recipient 2 that takes deliveries', 'only its own');
SELECT throws_ok('SELECT * FROM credit.changes_since(99, 0)', 'SC022', NULL, 'none looks like another''s');
SET LOCAL ROLE archivist;
SELECT throws_ok('SELECT * FROM credit.changes_since(4, 0)', 'SC022', NULL, 'who reads has no feed');
SET LOCAL ROLE banker;
SELECT throws_ok('SELECT * FROM credit.changes_since(2, -1)', '22023', NULL, 'from the beginning on');
SELECT throws_ok('SELECT * FROM credit.changes_since(2, 0, 0)', '22023', NULL, 'some at a time');
SELECT results_eq($$SELECT "position", kind, record_id, item, document_number, content ->> 'violation' FROM credit.changes_since(2, 0)$$,
	format($$VALUES (1::bigint, 'shared', %s::bigint, 'A03-penalty', 'A', 'v')$$, :a), 'the delivery, with the copy');
SELECT is_empty('SELECT * FROM credit.changes_since(2, 1)', 'nothing after it');
SET LOCAL ROLE reviewer;
SELECT is(pg_temp.share(:d, 2), 1::bigint, 'another');
SELECT credit.withdraw(ARRAY[(:subject, :a)]::credit.record_key[], 'revoked', 'court 1');
SET LOCAL ROLE banker;
SELECT results_eq('SELECT "position", kind, record_id, document_number FROM credit.changes_since(2, 0)',
	format($$VALUES (1::bigint, 'shared', %s::bigint, NULL), (2, 'shared', %s, 'D'), (3, 'withdrawn', %s, NULL)$$, :a, :d, :a),
	'what follows has its place, what is withdrawn no content');
SELECT results_eq('SELECT "position" FROM credit.changes_since(2, 1, 1)', 'VALUES (2::bigint)', 'in parts');
SELECT is(count(*), 1::bigint, 'its request') FROM credit.requested_takedowns() WHERE acknowledged_at IS NULL;
SELECT throws_ok('SELECT credit.acknowledge(2, 4)', '22023', 'the feed has not come to position 4', 'nobody acknowledges the future');
SELECT throws_ok('SELECT credit.acknowledge(3, 0)', 'SC022', NULL, 'nor for others');
SELECT is(credit.acknowledge(2, 2), 0::bigint, 'deliveries answer no request');
SELECT is(credit.acknowledge(2, 3), 1::bigint, 'its withdrawal does');
SELECT is(credit.acknowledge(2, 3), 0::bigint, 'once');
SELECT is(credit.acknowledge(2, 1), 0::bigint, 'and it does not go back');
SELECT is(count(*), 0::bigint, 'nothing is left to do') FROM credit.requested_takedowns() WHERE acknowledged_at IS NULL;
RESET ROLE;
SELECT results_eq('SELECT position, acknowledged FROM credit.recipient WHERE audience_id = 2', 'VALUES (3::bigint, 3::bigint)', 'as it is noted');

-- withdrawn, shared, withdrawn: each request is answered by its own change
SET LOCAL ROLE archivist;
SELECT is(count(*), 1::bigint, 'who reads is asked as well') FROM credit.requested_takedowns() WHERE way = 'reading';
SELECT is(credit.acknowledge_takedown(:subject, :d), 0::bigint, 'nothing asked, nothing answered');
SELECT is(credit.acknowledge_takedown(:subject, :a), 1::bigint, 'and answers by the record');
SELECT is(credit.acknowledge_takedown(:subject, :a), 0::bigint, 'once');
SELECT is(credit.acknowledge_takedown(-1, -1), 0::bigint, 'of none, none');
SET LOCAL ROLE fire_clerk;
SELECT is(count(*), 0::bigint, 'nobody sees another''s requests') FROM credit.requested_takedowns();
SET LOCAL ROLE supervisor;
SELECT is(count(*), 2::bigint, 'who supervises does') FROM credit.requested_takedowns();

-- a window that is over asks by itself
RESET ROLE;
SET LOCAL credit.test_clock = '2027-06-01 10:00:00+08';
SET LOCAL ROLE banker;
SELECT is(count(*), 1::bigint, 'on its last day it is there') FROM credit.disclosure WHERE audience_id = 2;
SELECT is(count(*), 0::bigint, 'and nothing is asked') FROM credit.requested_takedowns() WHERE acknowledged_at IS NULL;
RESET ROLE;
SET LOCAL credit.test_clock = '2027-06-02 10:00:00+08';
SET LOCAL ROLE banker;
SELECT is(count(*), 0::bigint, 'on the next it is not') FROM credit.disclosure WHERE audience_id = 2;
SELECT results_eq('SELECT record_id, way, asked_on, due FROM credit.requested_takedowns() WHERE acknowledged_at IS NULL',
	format($$VALUES (%s::bigint, 'delivery', '2027-06-02'::date, NULL::date)$$, :d), 'it is to be taken down; the calendar of 2027 is not loaded');
SET LOCAL ROLE reviewer;
SELECT throws_ok(format('SELECT pg_temp.share(%s, 2)', :d), 'SC022', NULL, 'and not shared anew, though nothing has run');
SET LOCAL ROLE banker;
SELECT results_eq('SELECT "position", content FROM credit.changes_since(2, 1, 1)', 'VALUES (2::bigint, NULL::jsonb)', 'the feed gives no content any more');
RESET ROLE;
SELECT lives_ok($$SELECT credit.load_workdays(p::credit.division, 2027, '{2027-01-01}', '{}', true, 'test') FROM unnest('{000000,650000}'::text[]) p$$, 'a calendar');
SET LOCAL credit.test_clock = '2027-06-08 10:00:00+08';
SET LOCAL ROLE inspector;
SELECT results_eq('SELECT matter, organisation_id, object_id, due, workdays_late FROM credit.overdue ORDER BY 2, 3 DESC',
	format($$VALUES ('takedown', 10, %s::bigint, '2027-06-07'::date, 1), ('takedown', 11, %s, '2027-06-07', 1), ('takedown', 12, %s, '2027-06-07', 1), ('takedown', 12, %s, '2027-06-07', 1)$$, :d, :b, :d, :b),
	'three working days later it is late, without anything having run');
SET LOCAL ROLE banker;
SELECT is(credit.acknowledge_takedown(:subject, :d), 1::bigint, 'it is answered');
SELECT is(count(*), 0::bigint, 'and done') FROM credit.overdue;
SELECT is_empty('SELECT * FROM credit.changes_since(2, 3)', 'the feed tells nothing that the copy did not');
RESET ROLE;
SELECT is(count(*), 0::bigint, 'the copy is gone') FROM credit.disclosure WHERE audience_id = 2;
SELECT is(count(*), 1::bigint, 'the request is of the first day after') FROM credit.takedown WHERE audience_id = 2 AND asked_on = '2027-06-02';

-- who is registered no longer gets no content, but takes down
UPDATE credit.recipient SET registered_until = '2027-06-08' WHERE audience_id = 2;
SET LOCAL ROLE banker;
SELECT is(count(content), 0::bigint, 'no content') FROM credit.changes_since(2, 0);
SELECT is(count(*), 3::bigint, 'but what happened') FROM credit.changes_since(2, 0);
SELECT is(credit.acknowledge(2, 3), 0::bigint, 'and it may answer');
SELECT throws_ok('UPDATE credit.recipient SET acknowledged = 0', '42501', NULL, 'in no other way');

-- nor does an agency that is registered no longer (Article 16), which takes down all the same
RESET ROLE;
SET LOCAL credit.test_clock = '2026-06-15 10:00:00+08';
UPDATE credit.recipient SET registered_until = NULL WHERE audience_id = 2;
SELECT pg_temp.publish('{"document_number": "F"}') AS f, pg_temp.publish('{"document_number": "G"}') AS g \gset
SET LOCAL ROLE reviewer;
SELECT is(pg_temp.share(:f, 2), 1::bigint, 'while it is registered');
RESET ROLE;
UPDATE credit.organisation SET registered_until = '2026-06-15' WHERE organisation_id = 10;
SET LOCAL ROLE reviewer;
SELECT throws_ok(format('SELECT pg_temp.share(%s, 2)', :g), 'SC022', 'there is no recipient 2 that takes deliveries today', 'then nothing more');
SELECT credit.withdraw(ARRAY[(:subject, :f)]::credit.record_key[], 'revoked', 'court 2');
SET LOCAL ROLE banker;
SELECT is(count(content), 0::bigint, 'no content') FROM credit.changes_since(2, 3);
SELECT is(count(*), 2::bigint, 'but what happened') FROM credit.changes_since(2, 3);
SELECT is(count(*), 1::bigint, 'its request') FROM credit.requested_takedowns() WHERE record_id = :f AND acknowledged_at IS NULL;
SELECT is(credit.acknowledge_takedown(:subject, :f), 1::bigint, 'which it answers');
SELECT is(credit.acknowledge(2, 5), 0::bigint, 'and reads its feed to the end');

-- what is shared with nobody any more, or not at all (Articles 3, 33 and 47)
SET LOCAL ROLE author;
SELECT pg_temp.submit('{"document_number": "L", "circumstance": "unintentional"}') AS l \gset
SELECT pg_temp.submit(pg_temp.business()) AS business_record \gset
SET LOCAL ROLE reviewer;
SELECT credit.review(batch_id, lenient => CASE WHEN record_id = :l THEN true END) FROM credit.record WHERE record_id IN (:l, :business_record) \g /dev/null
SELECT throws_ok(format('SELECT pg_temp.share(%s, 3)', :f), 'SC022', format('record %s is not shared with this recipient', :f), 'what is withdrawn');
SELECT throws_ok(format('SELECT pg_temp.share(%s, 3)', :l), 'SC022', format('record %s is not shared with this recipient', :l), 'what was treated with leniency');
SELECT subject_id AS business FROM credit.record WHERE record_id = :business_record \gset
SET LOCAL ROLE author;
SELECT credit.change_operator(:business, '艾力', '2026-06-01') \g /dev/null
SET LOCAL ROLE reviewer;
SELECT throws_ok(format('SELECT credit.share(ARRAY[(%s, %s)]::credit.record_key[], 3)', :business, :business_record), 'SC022',
	format('record %s is not shared with this recipient', :business_record), 'what a former operator left');
SELECT throws_ok(format('SELECT credit.share(ARRAY[(%1$s, %2$s), (%1$s, %3$s)]::credit.record_key[], 3)', :subject, :g, :f), 'SC022', NULL, 'with what may be');
SELECT is(pg_temp.share(:g, 3), 1::bigint, 'all or nothing');
SELECT * FROM finish();
ROLLBACK;
