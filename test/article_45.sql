-- Article 45: the subject objects, with evidence, to the provider or a platform;
-- the result is told in seven working days, with reasons, and reaches everybody.
BEGIN;
SELECT plan(113);
\ir fixture.sql

CREATE ROLE portal;
GRANT credit_portal TO portal;
INSERT INTO credit.gateway (role_name, organisation_id, channel, basis) VALUES ('portal', 1, 'website', 'Approval 1');
INSERT INTO credit.organisation (organisation_id, name, uscc, kind, division, registered_from)
	VALUES (10, 'bank', pg_temp.code('91650100B'), 'enterprise', '650100', '2024-10-01');
INSERT INTO credit.recipient (audience_id, organisation_id, duty, basis, reads) VALUES (2, 10, 'lending', 'Agreement 1', 'delivery');
INSERT INTO credit.subscription (audience_id, basis) VALUES (2, 'Agreement 1');
CREATE ROLE desk;
GRANT credit_provider TO desk;
INSERT INTO credit.member (role_name, organisation_id, duty, may_review) VALUES ('desk', 1, 'objections', true);
CREATE ROLE inspector;
GRANT credit_auditor TO inspector;

SELECT pg_temp.publish('{"document_number": "A"}') AS a, pg_temp.publish('{"document_number": "B"}') AS b,
	pg_temp.publish(jsonb_build_object('document_number', 'C', 'subject_name', 'other firm', 'subject_code', pg_temp.code('91650100MA2'))) AS c \gset
SELECT subject_id AS subject FROM credit.record WHERE record_id = :a \gset
SELECT max(credit.record_handle(nonce)::text) FILTER (WHERE record_id = :a) AS a_handle,
	max(credit.record_handle(nonce)::text) FILTER (WHERE record_id = :b) AS b_handle,
	max(credit.record_handle(nonce)::text) FILTER (WHERE record_id = :c) AS c_handle FROM credit.record \gset
-- what the subject's gateway does, in its name
CREATE FUNCTION pg_temp.act() RETURNS void LANGUAGE sql AS
	$$ SELECT credit.act_for_subject('uscc', pg_temp.code('91650100MA1'), 'session 7') $$;
CREATE FUNCTION pg_temp.disputed(record bigint) RETURNS text LANGUAGE sql AS $$
	SELECT coalesce(string_agg(audience_id || coalesce(' since ' || disputed_since, ''), ', ' ORDER BY audience_id), 'nothing')
	FROM credit.disclosure WHERE record_id = record $$;

-- who may object, to what, with what
SET LOCAL ROLE portal;
SELECT throws_ok($$SELECT credit.file_objection('record', 's', 'e')$$, 'SC027',
	'you act for no subject of whom anything is held', 'nobody objects in nobody''s name');
SELECT throws_ok('SELECT * FROM credit.my_objections()', 'SC027', NULL, 'nor reads objections so');
SELECT lives_ok('SELECT pg_temp.act()', 'in the subject''s name');
SELECT throws_ok($$SELECT credit.file_objection('weather', 's', 'e')$$, 'SC045', '"weather" is nothing that is objected to', 'to what the article names');
SELECT throws_ok(format($$SELECT credit.file_objection('record', ' ', 'e', %L)$$, :'a_handle'), 'SC045',
	'an objection says what is wrong', 'it says what is wrong');
SELECT throws_ok(format($$SELECT credit.file_objection('record', 's', NULL, %L)$$, :'a_handle'), 'SC045',
	'an objection comes with evidence', 'and shows it');
SELECT throws_ok($$SELECT credit.file_objection('record', 's', 'e')$$, 'SC045', 'it is not clear what is objected to', 'a record by its handle');
SELECT throws_ok(format($$SELECT credit.file_objection('omission', 's', 'e', %L, 't')$$, :'a_handle'), 'SC045',
	'it is not clear what is objected to', 'an omission by no record');
SELECT throws_ok($$SELECT credit.file_objection('measure', 's', 'e')$$, 'SC045', 'it is not clear what is objected to', 'a measure by its name');
SELECT throws_ok(format($$SELECT credit.file_objection('record', 's', 'e', %L)$$, :'c_handle'), 'SC045',
	'there is no such record of the subject for which you act', 'another''s record is none');
SELECT throws_ok($$SELECT credit.file_objection('record', 's', 'e', gen_random_uuid())$$, 'SC045',
	'there is no such record of the subject for which you act', 'and looks like one that is not there');
SELECT throws_ok(format($$SELECT credit.file_objection('record', 's', 'e', %L, receiver => 'bank')$$, :'a_handle'), 'SC045',
	'"bank" receives no such objection', 'a bank receives none');
SELECT throws_ok($$SELECT credit.file_objection('omission', 's', 'e', target => 't')$$, 'SC045', '"" receives no such objection', 'nor does nobody');
SELECT is(count(*), 0::bigint, 'nothing was filed') FROM credit.my_objections();

-- filing marks every copy
SELECT credit.file_objection('record', 'the fine was lifted', 'judgment 5', :'a_handle') AS objection \gset
SELECT throws_ok(format($$SELECT credit.file_objection('identity', 's', 'e', %L)$$, :'a_handle'), 'SC045',
	'an objection to the record is open already', 'one at a time');
SELECT lives_ok(format($$SELECT credit.supplement_objection(%L, 'letter 6')$$, :'objection'), 'it can be added to');
SELECT throws_ok(format($$SELECT credit.supplement_objection(%L, '')$$, :'objection'), 'SC045', 'nothing is added to the objection', 'with something');
SELECT throws_ok('SELECT credit.supplement_objection(gen_random_uuid(), ''letter 6'')', 'SC045',
	'there is no such open objection of the subject for which you act', 'while there is one');
SELECT results_eq('SELECT against, record, receiver, handler, received_on, state, due, provisional, outcome FROM credit.my_objections()',
	format($$VALUES ('record', %L::uuid, 'market', 'market', '2026-06-15'::date, 'filed', '2026-06-25'::date, true, NULL::text)$$, :'a_handle'),
	'the subject follows it: seven working days of the provider''s, over a holiday');
RESET ROLE;
SELECT is(pg_temp.disputed(:a), '0 since 2026-06-15, 1 since 2026-06-15, 2 since 2026-06-15', 'every copy says so');
SELECT is(pg_temp.disputed(:b), '0, 1, 2', 'others do not');
SELECT results_eq('SELECT kind FROM credit.change ORDER BY change_id DESC LIMIT 1', $$VALUES ('changed')$$, 'who received one is told');
SET LOCAL ROLE citizen;
SELECT results_eq($$SELECT r.document_number, r.disputed_since FROM credit.search_public('天山') s, credit.public_records(s.handle) r ORDER BY 1$$,
	$$VALUES ('A', '2026-06-15'::date), ('B', NULL)$$, 'the public sees the mark');
RESET ROLE;
SELECT results_eq($$SELECT DISTINCT represents, role FROM credit.journal WHERE object LIKE 'objection%'$$,
	format($$VALUES (%s::bigint, 'portal')$$, :subject), 'the journal says in whose name');

-- who reads it
SET LOCAL ROLE reviewer;
SELECT is(count(*), 1::bigint, 'the body reads it') FROM credit.objection WHERE statement = 'the fine was lifted';
SELECT is(count(*), 1::bigint, 'with what was added') FROM credit.objection_event WHERE content = 'letter 6';
SET LOCAL ROLE fire_clerk;
SELECT is(count(*), 0::bigint, 'another does not') FROM credit.objection;
SELECT is(count(*), 0::bigint, 'nor what was added') FROM credit.objection_event;
SET LOCAL ROLE supervisor;
SELECT is(count(*), 1::bigint, 'who supervises it does') FROM credit.objection_event;
SET LOCAL ROLE changji_supervisor;
SELECT is(count(*), 0::bigint, 'of its own division') FROM credit.objection_event;
SET LOCAL ROLE inspector;
SELECT is(count(receiver_id), 1::bigint, 'the auditor sees the course') FROM credit.objection;
SELECT throws_ok('SELECT statement FROM credit.objection', '42501', NULL, 'not the content');
RESET ROLE;

-- who decides, and how
SET LOCAL ROLE fire_clerk;
SELECT throws_ok(format($$SELECT credit.accept_objection(%L)$$, :'objection'), 'SC045',
	'there is no such objection before a body for which you may decide', 'another body has no say');
SELECT throws_ok('SELECT credit.accept_objection(gen_random_uuid())', 'SC045',
	'there is no such objection before a body for which you may decide', 'and can''t tell it from none');
SET LOCAL ROLE reviewer;
SELECT lives_ok(format($$SELECT credit.accept_objection(%L)$$, :'objection'), 'it is accepted');
SELECT throws_ok(format($$SELECT credit.forward_objection(%L, 'bank', 'r')$$, :'objection'), 'SC045', '"bank" receives no such objection', 'not to a bank');
SELECT throws_ok(format($$SELECT credit.forward_objection(%L, 'platform', '')$$, :'objection'), 'SC045',
	'an objection is forwarded for a reason', 'for a reason');
SELECT throws_ok(format($$SELECT credit.tell_objection(%L, 'post')$$, :'objection'), 'SC045', 'there is no result that could be told so', 'no result yet');
SELECT throws_ok(format($$SELECT credit.decide_objection(%L, 'ignored')$$, :'objection'), 'SC045', '"ignored" is no outcome of an objection', 'three outcomes');
SELECT throws_ok(format($$SELECT credit.decide_objection(%L, 'refused', ' ')$$, :'objection'), 'SC045',
	'an objection is not refused without its reason', 'a refusal has its reason');
SELECT throws_ok(format($$SELECT credit.decide_objection(%L, 'upheld_in_part', 'half')$$, :'objection'), 'SC045',
	'what is upheld in part is corrected', 'a part has its correction');
SELECT throws_ok(format($$SELECT credit.decide_objection(%L, 'upheld', NULL, %s)$$, :'objection', :b), 'SC045',
	format('record %s is no approved correction of the record objected to', :b), 'another record is none');
SET LOCAL ROLE author;
SELECT throws_ok(format($$SELECT credit.decide_objection(%L, 'refused', 'no')$$, :'objection'), 'SC045',
	'an objection is decided by somebody other than the record''s author', 'never by who wrote the record');
SET LOCAL ROLE reviewer;
SELECT lives_ok(format($$SELECT credit.forward_objection(%L, 'platform', 'its copy')$$, :'objection'), 'it is forwarded');
SELECT throws_ok(format($$SELECT credit.decide_objection(%L, 'upheld')$$, :'objection'), 'SC045', NULL, 'and out of hand');
RESET ROLE;
SET LOCAL credit.test_clock = '2026-06-26 10:00:00+08';
SET LOCAL ROLE reviewer;
SELECT is(count(*), 1::bigint, 'who received it reads it') FROM credit.objection;
SET LOCAL ROLE portal;
SELECT pg_temp.act();
SELECT results_eq('SELECT receiver, handler, received_on, due FROM credit.my_objections()',
	$$VALUES ('market', 'platform', '2026-06-15'::date, '2026-06-25'::date)$$, 'the deadline stays');
SET LOCAL ROLE desk;
SELECT results_eq('SELECT matter, organisation_id, since, due, workdays_late FROM credit.overdue',
	$$VALUES ('objection', 1, '2026-06-15'::date, '2026-06-25'::date, 1)$$, 'it is late, and the body says so');
SET LOCAL ROLE supervisor;
SELECT is(count(*), 1::bigint, 'to who supervises it') FROM credit.overdue;
SET LOCAL ROLE inspector;
SELECT is(count(*), 1::bigint, 'and to the auditor') FROM credit.overdue;
SET LOCAL ROLE desk;
SELECT lives_ok(format($$SELECT credit.decide_objection(%L, 'refused', 'the judgment is another''s')$$, :'objection'), 'refused, with its reason');
SELECT throws_ok(format($$SELECT credit.decide_objection(%L, 'upheld')$$, :'objection'), 'SC045', 'the objection has been decided already', 'once');
SELECT is(count(*), 1::bigint, 'late until it is told') FROM credit.overdue;
SELECT lives_ok(format($$SELECT credit.tell_objection(%L, 'website')$$, :'objection'), 'told');
SELECT throws_ok(format($$SELECT credit.tell_objection(%L, 'website')$$, :'objection'), 'SC045', NULL, 'once');
SELECT is(count(*), 0::bigint, 'then no longer') FROM credit.overdue;
RESET ROLE;
SELECT is(pg_temp.disputed(:a), '0, 1, 2', 'the mark is gone');

-- upheld: withdrawn for everybody
SET LOCAL ROLE portal;
SELECT pg_temp.act();
SELECT results_eq('SELECT state, outcome, reason FROM credit.my_objections()',
	$$VALUES ('told', 'refused', 'the judgment is another''s')$$, 'the subject reads why');
SELECT credit.file_objection('identity', 'another firm of that name', 'licence', :'a_handle') AS again \gset
SET LOCAL ROLE reviewer;
SELECT lives_ok(format($$SELECT credit.decide_objection(%L, 'upheld')$$, :'again'), 'another objection is upheld');
RESET ROLE;
SELECT is(pg_temp.disputed(:a), 'nothing', 'nobody is shown the record');
SELECT results_eq('SELECT record_id, reason FROM credit.withdrawal', format($$VALUES (%s::bigint, 'objection_upheld')$$, :a), 'it is withdrawn');
SELECT is(count(*), 1::bigint, 'who received it is asked to take it down') FROM credit.takedown WHERE record_id = :a;

-- a correction that comes with it; a copy written meanwhile is marked too
SET LOCAL ROLE portal;
SELECT pg_temp.act();
SELECT credit.file_objection('record', 'half of it was paid', 'receipt', :'b_handle') AS part \gset
SET LOCAL ROLE author;
SELECT pg_temp.submit(jsonb_build_object('document_number', 'B', 'replaces', :b, 'correction_reason', 'objection',
	'content', '{"violation": "w", "facts": "f", "basis": "b", "penalty_kinds": ["罚款"], "penalty_content": "c"}'::jsonb)) AS successor \gset
SET LOCAL ROLE reviewer;
SELECT throws_ok(format($$SELECT credit.decide_objection(%L, 'upheld_in_part', 'half', %s)$$, :'part', :successor), 'SC045',
	NULL, 'an unreviewed correction is none');
SELECT credit.review(batch_id) FROM credit.record WHERE record_id = :successor;
SELECT lives_ok(format($$SELECT credit.decide_objection(%L, 'upheld_in_part', 'half', %s)$$, :'part', :successor), 'a reviewed one is');
RESET ROLE;
SELECT is(pg_temp.disputed(:b) || '; ' || pg_temp.disputed(:successor), 'nothing; 0, 1, 2', 'the correction is shown instead');
SET LOCAL ROLE author;
SELECT pg_temp.submit('{"document_number": "D"}') AS d \gset
RESET ROLE;
SELECT credit.record_handle(nonce) AS d_handle FROM credit.record WHERE record_id = :d \gset
SET LOCAL ROLE portal;
SELECT pg_temp.act();
SELECT credit.file_objection('record', 's', 'e', :'d_handle', receiver => pg_temp.code('12650100P')) AS early \gset
SELECT is(receiver, 'platform', 'the platform receives it, too') FROM credit.my_objections() WHERE objection = :'early';
SET LOCAL ROLE reviewer;
SELECT credit.review(batch_id) FROM credit.record WHERE record_id = :d;
RESET ROLE;
SELECT is(pg_temp.disputed(:d), '0 since 2026-06-26, 1 since 2026-06-26, 2 since 2026-06-26', 'what is shown from now on is marked');

-- of an upstream platform: handed on by call, and its clock goes on
INSERT INTO credit.organisation (organisation_id, name, uscc, kind, division, upstream, registered_from)
	VALUES (20, 'national platform', pg_temp.code('11100000N'), 'platform', '110000', true, '2024-10-01');
SET LOCAL ROLE desk;
SELECT lives_ok(format($$SELECT credit.forward_objection(%L, 'national platform', 'the record is theirs')$$, :'early'), 'forwarded upstream');
SELECT throws_ok(format($$SELECT credit.decide_objection(%L, 'refused', 'no')$$, :'early'), 'SC045', NULL, 'who handed it on decides it no more');
SET LOCAL ROLE portal;
SELECT pg_temp.act();
SELECT results_eq(format('SELECT receiver, handler, received_on, due FROM credit.my_objections() WHERE objection = %L', :'early'),
	$$VALUES ('platform', 'national platform', '2026-06-26'::date, '2026-07-07'::date)$$, 'the deadline is the receiver''s');
RESET ROLE;

-- an omission
SET LOCAL ROLE portal;
SELECT pg_temp.act();
SELECT lives_ok($$SELECT credit.file_objection('omission', 'my honour is missing', 'certificate 3', target => 'honour of 2026', receiver => 'fire')$$,
	'an omission');
SELECT lives_ok($$SELECT credit.file_objection('inquiry', 'I allowed none', 'log', target => 'inquiry of 6-01', receiver => 'drc')$$, 'an inquiry');
SELECT throws_ok($$UPDATE credit.objection SET outcome = 'upheld'$$, '42501', NULL, 'no other way');
RESET ROLE;
SELECT throws_ok($$UPDATE credit.objection SET outcome = 'refused', reason = 'r' WHERE outcome IS NOT NULL$$, 'SC028', NULL, 'what is decided stays');

-- a correction does not lift the mark, nor survive the objection
RESET ROLE;
SELECT pg_temp.publish('{"document_number": "E"}') AS e \gset
SELECT credit.record_handle(nonce) AS e_handle FROM credit.record WHERE record_id = :e \gset
SET LOCAL ROLE portal;
SELECT pg_temp.act();
SELECT credit.file_objection('identity', 'it is another firm', 'licence', :'e_handle') AS e_objection \gset
RESET ROLE;
SET LOCAL credit.test_clock = '2026-06-29 10:00:00+08';
SELECT pg_temp.publish(jsonb_build_object('document_number', 'E', 'replaces', :e, 'correction_reason', 'a comma',
	'content', '{"violation": "v,", "facts": "f", "basis": "b", "penalty_kinds": ["罚款"], "penalty_content": "c"}'::jsonb)) AS comma \gset
SELECT is(pg_temp.disputed(:e) || '; ' || pg_temp.disputed(:comma), 'nothing; 0 since 2026-06-26, 1 since 2026-06-26, 2 since 2026-06-26',
	'a correction carries the mark of what it corrects');
SELECT credit.record_handle(nonce) AS comma_handle FROM credit.record WHERE record_id = :comma \gset
SET LOCAL ROLE portal;
SELECT is(r #>> '{records,-1,disputed}', 'true', 'the short form says so as well')
	FROM credit.compliance_report(ARRAY['trade'], '2026-06-01', '2026-07-01') r;
SAVEPOINT undecided;
SELECT credit.file_objection('record', 's', 'e', :'comma_handle') AS comma_objection \gset
SET LOCAL ROLE reviewer;
SELECT lives_ok(format($$SELECT credit.decide_objection(%L, 'refused', 'it is this firm')$$, :'e_objection'), 'the first is refused');
RESET ROLE;
SELECT is(pg_temp.disputed(:comma), '0 since 2026-06-26, 1 since 2026-06-26, 2 since 2026-06-26', 'another objection to the correction keeps the mark');
SET LOCAL ROLE reviewer;
SELECT lives_ok(format($$SELECT credit.decide_objection(%L, 'refused', 'it is this firm')$$, :'comma_objection'), 'until it is refused, too');
RESET ROLE;
SELECT is(pg_temp.disputed(:comma), '0, 1, 2', 'then the mark is gone');
ROLLBACK TO undecided;
SET LOCAL ROLE reviewer;
SELECT lives_ok(format($$SELECT credit.decide_objection(%L, 'upheld')$$, :'e_objection'), 'upheld, with no correction');
RESET ROLE;
SELECT is(pg_temp.disputed(:comma), 'nothing', 'what held on to it ends as well');
SELECT is(array_agg(record_id ORDER BY record_id), ARRAY[:e, :comma]::bigint[], 'for the same reason')
	FROM credit.withdrawal WHERE reason = 'objection_upheld' AND record_id >= :e;

-- handed out of the division, its deadline is still supervised where it was received
RESET ROLE;
SELECT pg_temp.publish('{"document_number": "F"}') AS f, pg_temp.publish('{"document_number": "G"}') AS g \gset
SELECT max(credit.record_handle(nonce)::text) FILTER (WHERE record_id = :f) AS f_handle,
	max(credit.record_handle(nonce)::text) FILTER (WHERE record_id = :g) AS g_handle FROM credit.record \gset
SET LOCAL ROLE portal;
SELECT pg_temp.act();
SELECT credit.file_objection('record', 's', 'e', :'f_handle') AS f_objection \gset
SET LOCAL ROLE reviewer;
SELECT lives_ok(format($$SELECT credit.forward_objection(%L, 'national platform', 'theirs')$$, :'f_objection'), 'handed out of the region');
RESET ROLE;
SET LOCAL credit.test_clock = '2026-07-20 10:00:00+08';
SET LOCAL ROLE supervisor;
SELECT is(count(*), 1::bigint, 'who supervises the receiver sees that it is late') FROM credit.overdue o JOIN credit.objection j USING (subject_id)
	WHERE j.objection_id = o.object_id AND j.handle = :'f_objection';
SELECT is(count(*), 1::bigint, 'and where it went') FROM credit.objection_event e JOIN credit.objection j USING (subject_id, objection_id) WHERE j.handle = :'f_objection';
SET LOCAL ROLE changji_supervisor;
SELECT is(count(*), 0::bigint, 'who supervises neither does not') FROM credit.objection;

-- a body that is registered no longer: a competent department above it takes up what it has
RESET ROLE;
CREATE ROLE heir;
GRANT credit_authority TO heir;
INSERT INTO credit.member (role_name, organisation_id, duty, may_review) VALUES ('heir', 4, 'what bodies leave', true);
UPDATE credit.member SET may_review = true WHERE role_name = 'changji_supervisor';
SET LOCAL ROLE portal;
SELECT credit.file_objection('record', 's', 'e', :'g_handle') AS g_objection \gset
SET LOCAL ROLE heir;
SELECT throws_ok(format($$SELECT credit.accept_objection(%L)$$, :'g_objection'), 'SC045',
	'there is no such objection before a body for which you may decide', 'not while the body is there');
RESET ROLE;
UPDATE credit.organisation SET registered_until = '2026-07-20' WHERE name = 'market';
SET LOCAL ROLE portal;
SELECT throws_ok(format($$SELECT credit.file_objection('record', 's', 'e', %L)$$, :'comma_handle'), 'SC045',
	'"market" receives no such objection', 'it receives none any more');
SELECT lives_ok(format($$SELECT credit.file_objection('record', 's', 'e', %L, receiver => 'platform')$$, :'comma_handle'), 'another body does');
SET LOCAL ROLE reviewer;
SELECT throws_ok(format($$SELECT credit.decide_objection(%L, 'upheld')$$, :'g_objection'), 'SC045',
	'there is no such objection before a body for which you may decide', 'its members decide no more');
SET LOCAL ROLE changji_supervisor;
SELECT throws_ok(format($$SELECT credit.decide_objection(%L, 'upheld')$$, :'g_objection'), 'SC045', NULL, 'nor does a department elsewhere');
SET LOCAL ROLE heir;
SELECT is(handle, :'g_objection'::uuid, 'the department above it has it before its eyes') FROM credit.objection WHERE outcome IS NULL AND received_on = '2026-07-20' AND record_id = :g;
SELECT lives_ok(format($$SELECT credit.decide_objection(%L, 'upheld', ' ')$$, :'g_objection'), 'and decides it; a blank reason is none');
SELECT lives_ok(format($$SELECT credit.tell_objection(%L, 'letter')$$, :'g_objection'), 'and tells');
RESET ROLE;
SELECT is(outcome || coalesce(reason, ' without reason'), 'upheld without reason', 'so it ends') FROM credit.objection WHERE handle = :'g_objection';

-- Chinese blanks say nothing either
SET LOCAL ROLE portal;
SELECT throws_ok($$SELECT credit.file_objection('omission', '　', 'e', target => 't', receiver => 'platform')$$, 'SC045',
	'an objection says what is wrong', 'an ideographic blank is no statement');
SELECT throws_ok($$SELECT credit.file_objection('omission', 's', 'e', target => ' 　', receiver => 'platform')$$, 'SC045',
	'it is not clear what is objected to', 'nor a target');
SELECT credit.file_objection('omission', '　s', 'e', target => 't', receiver => 'platform') AS blank \gset
SELECT lives_ok(format($$SELECT credit.supplement_objection(%L, '一 　')$$, :'blank'), 'a word with blanks is one');
SET LOCAL ROLE desk;
SELECT throws_ok(format($$SELECT credit.decide_objection(%L, 'refused', E'　\u00a0\n')$$, :'blank'), 'SC045',
	'an objection is not refused without its reason', 'no refusal without a reason hides behind them');
SELECT throws_ok(format($$SELECT credit.forward_objection(%L, 'platform', E'\u3000')$$, :'blank'), 'SC045',
	'an objection is forwarded for a reason', 'nor a forwarding');

-- what is no record's goes to public bodies, platforms, and who provides about the subject
RESET ROLE;
SET LOCAL ROLE portal;
SELECT throws_ok($$SELECT credit.file_objection('omission', 's', 'e', target => 't', receiver => 'bank')$$, 'SC045',
	'"bank" receives no such objection', 'not to a bank that provides nothing');
SELECT credit.file_objection('omission', 's', 'e', target => 't', receiver => 'fire') AS omission \gset
SET LOCAL ROLE fire_clerk;
SELECT throws_ok(format($$SELECT credit.forward_objection(%L, 'bank', 'not ours')$$, :'omission'), 'SC045',
	'"bank" receives no such objection', 'nor is it handed on to one');
RESET ROLE;
UPDATE credit.organisation SET kind = 'enterprise' WHERE name = 'fire';
SET LOCAL ROLE portal;
SELECT throws_ok($$SELECT credit.file_objection('inquiry', 's', 'e', target => 't', receiver => 'fire')$$, 'SC045', NULL, 'nor to another that is no public body');
RESET ROLE;
UPDATE credit.organisation SET kind = 'enterprise', registered_until = NULL WHERE name = 'market';
SET LOCAL ROLE portal;
SELECT lives_ok($$SELECT credit.file_objection('inquiry', 's', 'e', target => 't', receiver => 'market')$$, 'unless it provides a record of the subject');
SET LOCAL ROLE desk;
SELECT throws_ok(format($$SELECT credit.forward_objection(%L, 'market', 'ask them')$$, :'blank'), 'SC045',
	'"market" receives no such objection', 'which no body learns by handing on');
-- of a copy that is over nobody hears, whether or not something tidied it up
RESET ROLE;
UPDATE credit.organisation SET kind = 'state_organ' WHERE name = 'market';
SELECT pg_temp.publish('{"document_number": "over"}') AS over \gset
SELECT credit.record_handle(nonce) AS over_handle FROM credit.record WHERE record_id = :over \gset
SET LOCAL credit.test_clock = '2027-06-02 10:00:00+08';
SET LOCAL ROLE portal;
SELECT pg_temp.act();
SELECT lives_ok(format('SELECT credit.file_objection(''record'', ''s'', ''e'', %L)', :'over_handle'), 'when its time is over, it is objected to all the same');
RESET ROLE;
SELECT is(pg_temp.disputed(:over), '0, 1, 2', 'no copy is marked any more') FROM credit.record WHERE record_id = :over AND EXISTS (SELECT FROM credit.disclosure WHERE record_id = :over);
SELECT is(array_agg(kind), '{shared}', 'and no recipient told') FROM credit.change WHERE record_id = :over;
-- a calendar that is not loaded hides nothing
SET LOCAL credit.test_clock = '2026-12-30 10:00:00+08';
SET LOCAL ROLE portal;
SELECT pg_temp.act();
SELECT credit.file_objection('omission', 's', 'e', target => 't', receiver => 'platform') AS uncounted \gset
SET LOCAL ROLE inspector;
SELECT results_eq($$SELECT matter, due, workdays_late FROM credit.overdue WHERE since = '2026-12-30'$$,
	$$VALUES ('objection', NULL::date, NULL::integer)$$, 'an objection whose deadline nobody can count is shown');
SELECT results_eq($$SELECT due, basis FROM credit.deadline('objection', '2026-12-30')$$, $$VALUES (NULL::date, '条例第四十五条第三款')$$, 'under its rule');
-- one that can be counted may not be the shortest
RESET ROLE;
INSERT INTO credit.rule_pack (pack, title, basis) VALUES ('months', 't', 'b');
INSERT INTO credit.deadline_rule (pack, matter, amount, unit, basis, valid_from, certainty)
	VALUES ('months', 'objection', 6, 'month', 'half a year', '2024-10-01', 'check');
UPDATE credit.rule_pack SET in_force = true WHERE pack = 'months';
SELECT results_eq($$SELECT due, basis FROM credit.deadline('objection', '2026-12-30')$$, $$VALUES (NULL::date, '条例第四十五条第三款')$$, 'a longer rule does not stand in for one that nobody can count');
SELECT is(basis, '条例第四十五条第三款', 'where both can be counted, the shorter one decides') FROM credit.deadline('objection', '2026-06-01');

SELECT * FROM finish();
ROLLBACK;
