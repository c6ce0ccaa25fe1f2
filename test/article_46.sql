-- Article 46: after the shortest publication, with proof that the conduct is
-- corrected and its harm removed, repair must be granted, and reaches everybody.
BEGIN;
SELECT plan(106);
\ir fixture.sql

CREATE ROLE portal;
GRANT credit_portal TO portal;
INSERT INTO credit.gateway (role_name, organisation_id, channel, basis) VALUES ('portal', 1, 'website', 'Approval 1');
INSERT INTO credit.organisation (organisation_id, name, uscc, kind, division, registered_from)
	VALUES (10, 'bank', pg_temp.code('91650100B'), 'enterprise', '650100', '2024-10-01');
INSERT INTO credit.recipient (audience_id, organisation_id, duty, basis, reads) VALUES (2, 10, 'lending', 'Agreement 1', 'delivery');
INSERT INTO credit.subscription (audience_id, basis) VALUES (2, 'Agreement 1');
CREATE ROLE inspector;
GRANT credit_auditor TO inspector;
CREATE ROLE officer;
GRANT credit_admin TO officer;

-- two records of one document; one of another; one of another firm; an honour
SELECT pg_temp.publish('{"document_number": "A", "severity": "serious"}') AS a,
	pg_temp.publish('{"document_number": "A", "item": "A06-serious", "openness": "shared", "severity": "serious",
		"content": {"list": "l", "reason": "r", "basis": "b", "listed_on": "2026-06-01"}}') AS a2,
	pg_temp.publish('{"document_number": "B"}') AS b,
	pg_temp.publish(jsonb_build_object('document_number', 'C', 'subject_name', 'other firm', 'subject_code', pg_temp.code('91650100MA2'))) AS c \gset
SELECT subject_id AS subject, document_id AS document FROM credit.record WHERE record_id = :a \gset
SELECT max(credit.record_handle(nonce)::text) FILTER (WHERE record_id = :a) AS a_handle,
	max(credit.record_handle(nonce)::text) FILTER (WHERE record_id = :b) AS b_handle,
	max(credit.record_handle(nonce)::text) FILTER (WHERE record_id = :c) AS c_handle FROM credit.record \gset
CREATE FUNCTION pg_temp.act() RETURNS void LANGUAGE sql AS
	$$ SELECT credit.act_for_subject('uscc', pg_temp.code('91650100MA1'), 'session 7') $$;
CREATE FUNCTION pg_temp.shown() RETURNS text LANGUAGE sql AS $$
	SELECT coalesce(string_agg(d.document_number || d.audience_id, ' ' ORDER BY d.document_number, d.record_id, d.audience_id), 'nothing')
	FROM credit.disclosure d WHERE d.subject_id = (SELECT min(subject_id) FROM credit.subject) $$;
CREATE FUNCTION pg_temp.obstacles(handle text) RETURNS text LANGUAGE sql AS
	$$ SELECT from_day || ' ' || array_to_string(obstacles, ',') FROM credit.repair_eligibility(handle::uuid) WHERE eligible = (obstacles = '{}') $$;
\set evidence '{"conduct_corrected": "receipt 1", "harm_removed": "report 2"}'

-- told in advance
SET LOCAL ROLE portal;
SELECT throws_ok(format('SELECT credit.repair_eligibility(%L::uuid)', :'a_handle'), 'SC027', NULL, 'in nobody''s name, nothing is told');
SELECT pg_temp.act();
SELECT is(pg_temp.obstacles(:'a_handle'), '2027-06-02 repair_minimum', 'the longest minimum of the document''s records counts');
SELECT results_eq(format('SELECT eligible, conditions, basis FROM credit.repair_eligibility(%L::uuid)', :'a_handle'),
	$$VALUES (false, '{conduct_corrected,harm_removed}'::text[], '国家发展和改革委员会令第36号')$$, 'with what is to be shown, and the rule');
SELECT is(pg_temp.obstacles(:'b_handle'), '2026-09-02 repair_minimum', 'another document has its own');
SELECT throws_ok(format('SELECT credit.repair_eligibility(%L::uuid)', :'c_handle'), 'SC046',
	'there is no such record with a document of the subject for which you act', 'another''s record is none');
SELECT throws_ok(format($$SELECT credit.apply_for_repair(%L, %L, 'true')$$, :'b_handle', :'evidence'), 'SC046',
	'the shortest publication is not over', 'not before');
SELECT throws_ok(format($$SELECT credit.apply_for_repair(%L, %L, 'true', 'luck')$$, :'b_handle', :'evidence'), 'SC046',
	'"luck" is no ground for repair', 'on two grounds');
SET LOCAL ROLE reviewer;
SELECT is(obstacles, '{repair_minimum}', 'members are told as well') FROM credit.repair_eligibility(:subject, :b);
SET LOCAL ROLE fire_clerk;
SELECT throws_ok(format('SELECT credit.repair_eligibility(%s, %s)', :subject, :b), 'SC046',
	'there is no such record with a document that you may see', 'of what they may see');

-- from that day, with proof
RESET ROLE;
SET LOCAL credit.test_clock = '2026-09-02 10:00:00+08';
SET LOCAL ROLE portal;
SELECT pg_temp.act();
SELECT is(pg_temp.obstacles(:'b_handle'), '2026-09-02 ', 'on the first day it is possible');
SELECT throws_ok(format($$SELECT credit.apply_for_repair(%L, '{"harm_removed": "x"}', 'true')$$, :'b_handle'), 'SC046',
	'evidence is missing', 'each condition is shown');
SELECT throws_ok(format($$SELECT credit.apply_for_repair(%L, '[]', 'true')$$, :'b_handle'), 'SC046', 'evidence is missing', 'by its name');
SELECT throws_ok(format($$SELECT credit.apply_for_repair(%L, %L, ' ')$$, :'b_handle', :'evidence'), 'SC046',
	'the commitment that the material is true is missing', 'and committed to');
SELECT credit.apply_for_repair(:'b_handle', :'evidence', 'published on 1 September') AS b_repair \gset
SELECT throws_ok(format($$SELECT credit.apply_for_repair(%L, %L, 'true')$$, :'b_handle', :'evidence'), 'SC046',
	'an application for these records is open already', 'once');
SELECT results_eq('SELECT document_number, ground, handler, received_on, state, due FROM credit.my_repairs()',
	$$VALUES ('B', 'corrected', 'market', '2026-09-02'::date, 'applied', '2026-09-16'::date)$$, 'the subject follows it');

-- who reads and decides it
SET LOCAL ROLE fire_clerk;
SELECT is(count(*), 0::bigint, 'another body does not read it') FROM credit.repair;
SELECT throws_ok(format($$SELECT credit.accept_repair(%L)$$, :'b_repair'), 'SC046',
	'there is no such application before a body for which you may decide', 'nor decide it');
SET LOCAL ROLE inspector;
SELECT is(count(outcome), 0::bigint, 'the auditor sees the course') FROM credit.repair WHERE effect IS NULL;
SELECT throws_ok('SELECT evidence FROM credit.repair', '42501', NULL, 'not the content');
RESET ROLE;
SET LOCAL credit.test_clock = '2026-09-08 10:00:00+08';
SET LOCAL ROLE supervisor;
SELECT results_eq('SELECT matter, due, workdays_late FROM credit.overdue', $$VALUES ('repair_acceptance', '2026-09-07'::date, 1)$$,
	'three working days to accept');
SET LOCAL ROLE reviewer;
SELECT lives_ok(format('SELECT credit.accept_repair(%L)', :'b_repair'), 'accepted');
SELECT is(count(*), 0::bigint, 'and no longer late') FROM credit.overdue;
SELECT throws_ok(format($$SELECT credit.decide_repair(%L, 'perhaps')$$, :'b_repair'), 'SC046', '"perhaps" is no outcome of an application', 'two outcomes');
SELECT throws_ok(format($$SELECT credit.decide_repair(%L, 'refused', NULL, 'no')$$, :'b_repair'), 'SC046',
	'a refusal names a condition that is not met', 'no refusal without a condition');
SELECT throws_ok(format($$SELECT credit.decide_repair(%L, 'refused', '{}', 'no')$$, :'b_repair'), 'SC046', NULL, 'none is none');
SELECT throws_ok(format($$SELECT credit.decide_repair(%L, 'refused', '{repair_minimum}', 'too early')$$, :'b_repair'), 'SC046',
	'a refusal names a condition that is not met', 'what is met can''t be named');
SELECT throws_ok(format($$SELECT credit.decide_repair(%L, 'refused', '{harm_removed,good_mood}', 'no')$$, :'b_repair'), 'SC046',
	'a refusal names a condition that is not met', 'nor what nobody may ask');
SELECT throws_ok(format($$SELECT credit.decide_repair(%L, 'refused', '{harm_removed}', '')$$, :'b_repair'), 'SC046',
	'an application is not refused without its reason', 'nor without a reason');
SELECT throws_ok(format($$SELECT credit.tell_repair(%L, 'post')$$, :'b_repair'), 'SC046', 'there is no answer that could be given so', 'no answer yet');
SET LOCAL ROLE author;
SELECT throws_ok(format($$SELECT credit.decide_repair(%L, 'granted')$$, :'b_repair'), 'SC046',
	'an application is decided by somebody other than the author of the records', 'never by the author');
SET LOCAL ROLE reviewer;
SELECT lives_ok(format($$SELECT credit.decide_repair(%L, 'refused', '{harm_removed}', 'two customers wait')$$, :'b_repair'), 'refused, with both');
SELECT throws_ok(format($$SELECT credit.decide_repair(%L, 'granted')$$, :'b_repair'), 'SC046', 'the application has been decided already', 'once');
SELECT lives_ok(format($$SELECT credit.tell_repair(%L, 'website')$$, :'b_repair'), 'answered');
SELECT throws_ok(format($$SELECT credit.tell_repair(%L, 'website')$$, :'b_repair'), 'SC046', NULL, 'once');
RESET ROLE;
SELECT is(pg_temp.shown(), 'A0 A1 A2 A1 B0 B1 B2', 'a refusal ends nothing');

-- granted: for everybody, and for later records of the document
SET LOCAL ROLE portal;
SELECT pg_temp.act();
SELECT results_eq('SELECT state, outcome, unmet, reason FROM credit.my_repairs()',
	$$VALUES ('told', 'refused', '{harm_removed}'::text[], 'two customers wait')$$, 'the subject reads why');
SELECT credit.apply_for_repair(:'b_handle', :'evidence', 'published') AS again \gset
SET LOCAL ROLE reviewer;
SELECT lives_ok(format($$SELECT credit.decide_repair(%L, 'granted')$$, :'again'), 'when they are met, it is granted');
RESET ROLE;
SELECT is(pg_temp.shown(), 'A0 A1 A2 A1', 'nobody is shown it');
SELECT results_eq('SELECT record_id, reason FROM credit.withdrawal', format($$VALUES (%s::bigint, 'repaired')$$, :b), 'it is withdrawn as repaired');
SELECT is(count(*), 1::bigint, 'who received it is asked to take it down') FROM credit.takedown WHERE record_id = :b;
SELECT pg_temp.publish('{"document_number": "B", "item": "A06-serious", "openness": "shared", "severity": "serious",
	"content": {"list": "l", "reason": "r", "basis": "b", "listed_on": "2026-06-01"}}') AS later \gset
SELECT is(pg_temp.shown(), 'A0 A1 A2 A1', 'a later record of the document is not shown');
SELECT is(count(*), 2::bigint, 'it is repaired as well') FROM credit.withdrawal WHERE reason = 'repaired';
SET LOCAL ROLE portal;
SELECT pg_temp.act();
SELECT is(pg_temp.obstacles(:'b_handle'), NULL, 'there is no day to wait for');
SELECT is(obstacles, '{repair_reaches,repair_in_force}', 'nothing is left to repair') FROM credit.repair_eligibility(:'b_handle'::uuid);

-- false material: undone for the future, and a bar
SET LOCAL ROLE reviewer;
SELECT throws_ok(format($$SELECT credit.annul_repair(%L, ' ')$$, :'again'), 'SC046', 'a repair does not end without its reason', 'annulled for a reason');
SELECT throws_ok(format($$SELECT credit.end_shield(%L, true, 'r')$$, :'again'), 'SC046', 'the application shields nothing', 'it is no shield');
SELECT lives_ok(format($$SELECT credit.annul_repair(%L, 'the report was forged')$$, :'again'), 'false material');
SELECT throws_ok(format($$SELECT credit.annul_repair(%L, 'twice')$$, :'again'), 'SC046', 'the repair has ended already', 'once');
RESET ROLE;
SELECT is(pg_temp.shown(), 'A0 A1 A2 A1 B0 B1 B2 B1', 'its records are shown again');
SELECT is(min(visible_until), '2027-06-02'::date, 'for what is left of the window') FROM credit.disclosure WHERE record_id = :b;
SELECT is(count(*), 2::bigint, 'the withdrawals stay, undone') FROM credit.withdrawal WHERE undone_because = 'the report was forged';
SET LOCAL ROLE portal;
SELECT pg_temp.act();
SELECT throws_ok(format($$SELECT credit.apply_for_repair(%L, %L, 'true')$$, :'b_handle', :'evidence'), 'SC046',
	'false material bars new applications', 'it bars new ones');
RESET ROLE;
SET LOCAL credit.test_clock = '2029-09-08 10:00:00+08';
SET LOCAL ROLE portal;
SELECT pg_temp.act();
SELECT throws_ok(format($$SELECT credit.apply_for_repair(%L, %L, 'true')$$, :'b_handle', :'evidence'), 'SC046', NULL, 'to the last day of three years');
RESET ROLE;
SET LOCAL credit.test_clock = '2029-09-09 10:00:00+08';
SET LOCAL ROLE portal;
SELECT pg_temp.act();
SELECT lives_ok(format($$SELECT credit.apply_for_repair(%L, %L, 'true')$$, :'b_handle', :'evidence'), 'and no longer');

-- a reorganisation shields, and waits for no minimum
RESET ROLE;
SET LOCAL credit.test_clock = '2026-09-10 10:00:00+08';
UPDATE credit.deadline_rule SET valid_until = '2026-09-03' WHERE matter = 'repair_bar';
SET LOCAL ROLE portal;
SELECT pg_temp.act();
SELECT throws_ok(format($$SELECT credit.apply_for_repair(%L, %L, 'true', 'reorganised')$$, :'a_handle', :'evidence'), 'SC046', 'evidence is missing', 'with the court''s plan');
SELECT credit.apply_for_repair(:'a_handle', '{"plan_approved": "(2026) Xin 01 Po 2"}', 'true', 'reorganised') AS shield \gset
SET LOCAL ROLE reviewer;
SELECT lives_ok(format($$SELECT credit.decide_repair(%L, 'granted')$$, :'shield'), 'it shields');
RESET ROLE;
SELECT is(pg_temp.shown(), 'B0 B1 B2 B1', 'all records of the document');
SET LOCAL ROLE portal;
SELECT throws_ok(format($$SELECT credit.apply_for_repair(%L, '{"plan_approved": "(2026) Xin 01 Po 2"}', 'true', 'reorganised')$$, :'a_handle'), 'SC046',
	'the document''s records are repaired or shielded already', 'and nothing is left to apply for');
RESET ROLE;
SAVEPOINT shielded;
SET LOCAL ROLE reviewer;
SELECT lives_ok(format($$SELECT credit.end_shield(%L, false, 'the plan failed')$$, :'shield'), 'the plan fails');
RESET ROLE;
SELECT is(pg_temp.shown(), 'A0 A1 A2 A1 B0 B1 B2 B1', 'they are shown again');
ROLLBACK TO shielded;
SET LOCAL ROLE reviewer;
SELECT lives_ok(format($$SELECT credit.end_shield(%L, true, 'completed by ruling')$$, :'shield'), 'the plan is completed');
RESET ROLE;
SELECT is(pg_temp.shown(), 'B0 B1 B2 B1', 'they stay withdrawn');
SELECT results_eq('SELECT DISTINCT reason FROM credit.withdrawal WHERE undone_at IS NULL', $$VALUES ('repaired')$$, 'as repaired');

-- what law excludes
SET LOCAL ROLE fire_clerk;
SELECT throws_ok(format($$SELECT credit.mark_irreparable(%s, %s, 'law')$$, :subject, :document), 'SC046',
	'there is no such document that you may mark so', 'only its provider marks a document');
SET LOCAL ROLE officer;
SELECT lives_ok($$INSERT INTO credit.irreparable_rule (pack, item, basis, valid_from, certainty)
	VALUES ('order-36', 'A03-penalty', 'Law 9', '2026-09-10', 'check')$$, 'an administrator names an item');
SET LOCAL ROLE portal;
SELECT pg_temp.act();
SELECT results_eq(format('SELECT obstacles, basis FROM credit.repair_eligibility(%L::uuid)', :'b_handle'),
	$$VALUES ('{repair_pending,repair_excluded}'::text[], 'Law 9')$$, 'what is excluded today is told, with the law');
SET LOCAL ROLE reviewer;
SELECT throws_ok(format($$SELECT credit.decide_repair(%L, 'granted')$$, (SELECT handle FROM credit.repair WHERE outcome IS NULL)), 'SC046',
	'what the document establishes is excluded from repair', 'and not granted any more');
SELECT lives_ok(format($$SELECT credit.decide_repair(%L, 'refused', '{repair_excluded}', 'Law 9')$$, (SELECT handle FROM credit.repair WHERE outcome IS NULL)),
	'but refused for it');
SELECT lives_ok(format($$SELECT credit.mark_irreparable(%s, %s, 'Law 8')$$, :subject, (SELECT document_id FROM credit.record WHERE record_id = :b)), 'a single document');
SELECT throws_ok(format($$SELECT credit.mark_irreparable(%s, %s, 'Law 8')$$, :subject, (SELECT document_id FROM credit.record WHERE record_id = :b)), 'SC046', NULL, 'once');

-- what was returned or treated with leniency stands against nothing
RESET ROLE;
SET LOCAL credit.test_clock = '2026-09-10 10:00:00+08';
DELETE FROM credit.irreparable_rule;
INSERT INTO credit.window_rule SELECT (jsonb_populate_record(w, '{"kind": "listing", "code": "listing"}')).*
	FROM credit.window_rule w WHERE w.pack = 'order-36' AND w.severity = 'serious';
SELECT pg_temp.publish('{"document_number": "E"}') AS e \gset
SET LOCAL ROLE author;
SELECT pg_temp.submit('{"document_number": "E", "item": "A06-serious", "openness": "open", "severity": "serious", "circumstance": "unintentional",
	"content": {"list": "l", "reason": "r", "basis": "b", "listed_on": "2026-06-01"}}') AS e2 \gset
RESET ROLE;
SELECT credit.record_handle(nonce) AS e_handle FROM credit.record WHERE record_id = :e \gset
SELECT batch_id AS e2_batch FROM credit.record WHERE record_id = :e2 \gset
SAVEPOINT unreviewed;
SET LOCAL ROLE portal;
SELECT pg_temp.act();
SELECT is(pg_temp.obstacles(:'e_handle'), '2027-06-02 repair_minimum', 'what waits for review counts');
SET LOCAL ROLE reviewer;
SELECT credit.review(:e2_batch, lenient => true);
SET LOCAL ROLE portal;
SELECT is(pg_temp.obstacles(:'e_handle'), '2026-09-02 ', 'what is treated with leniency is not published, and has no minimum');
ROLLBACK TO unreviewed;
SET LOCAL ROLE officer;
INSERT INTO credit.irreparable_rule (pack, item, basis, valid_from, certainty) VALUES ('order-36', 'A06-serious', 'Law 9', '2026-09-10', 'check');
SET LOCAL ROLE portal;
SELECT pg_temp.act();
SELECT is(pg_temp.obstacles(:'e_handle'), '2027-06-02 repair_excluded,repair_minimum', 'one record excludes the document');
SET LOCAL ROLE reviewer;
SELECT is(credit.review(:e2_batch, approved => false, reason => 'another firm''s'), 1::bigint, 'it is returned');
SET LOCAL ROLE portal;
SELECT is(pg_temp.obstacles(:'e_handle'), '2026-09-02 ', 'then neither excludes nor is waited for');
SELECT lives_ok(format($$SELECT credit.apply_for_repair(%L, %L, 'true')$$, :'e_handle', :'evidence'), 'and the other record can be repaired');

-- a reorganisation does not shield what law excludes
RESET ROLE;
INSERT INTO credit.irreparable_rule (pack, item, basis, valid_from, certainty) VALUES ('order-36', 'A03-penalty', 'Law 9', '2026-09-10', 'check');
SELECT pg_temp.publish('{"document_number": "F"}') AS f \gset
SELECT credit.record_handle(nonce) AS f_handle FROM credit.record WHERE record_id = :f \gset
SET LOCAL ROLE portal;
SELECT pg_temp.act();
SELECT throws_ok(format($$SELECT credit.apply_for_repair(%L, '{"plan_approved": "ruling 2"}', 'true', 'reorganised')$$, :'f_handle'), 'SC046',
	'what the document establishes is excluded from repair', 'what law excludes is not shielded');
RESET ROLE;
DELETE FROM credit.irreparable_rule WHERE item = 'A03-penalty';
SET LOCAL ROLE portal;
SELECT credit.apply_for_repair(:'f_handle', '{"plan_approved": "ruling 2"}', 'true', 'reorganised') AS f_repair \gset
SET LOCAL ROLE reviewer;
SELECT credit.mark_irreparable(:subject, document_id, 'Law 8') FROM credit.record WHERE record_id = :f;
SELECT throws_ok(format($$SELECT credit.decide_repair(%L, 'granted')$$, :'f_repair'), 'SC046',
	'what the document establishes is excluded from repair', 'the day of the decision counts');
SELECT lives_ok(format($$SELECT credit.decide_repair(%L, 'refused', '{repair_excluded}', 'Law 8')$$, :'f_repair'), 'it is refused for it');

-- false material is found by somebody else than the records' author, and bars what is applied for later
RESET ROLE;
UPDATE credit.deadline_rule SET valid_until = NULL WHERE matter = 'repair_bar';
SELECT pg_temp.publish(jsonb_build_object('document_number', 'G', 'subject_name', 'other firm', 'subject_code', pg_temp.code('91650100MA2'))) AS g \gset
SELECT credit.record_handle(nonce) AS g_handle FROM credit.record WHERE record_id = :g \gset
SET LOCAL ROLE portal;
SELECT credit.act_for_subject('uscc', pg_temp.code('91650100MA2'), 'session 8');
SELECT credit.apply_for_repair(:'c_handle', :'evidence', 'published') AS c_repair, credit.apply_for_repair(:'g_handle', :'evidence', 'published') AS g_repair \gset
SET LOCAL ROLE author;
SELECT throws_ok(format($$SELECT credit.annul_repair(%L, 'forged')$$, :'c_repair'), 'SC046',
	'an application is decided by somebody other than the author of the records', 'the author does not refuse it so');
SET LOCAL ROLE reviewer;
SELECT lives_ok(format($$SELECT credit.annul_repair(%L, 'forged')$$, :'c_repair'), 'another member does');
SELECT throws_ok(format($$SELECT credit.decide_repair(%L, 'refused', '{repair_barred}', 'forged')$$, :'g_repair'), 'SC046',
	'a refusal names a condition that is not met', 'one that was filed before is not barred');
SELECT throws_ok(format($$SELECT credit.decide_repair(%L, 'refused', '{harm_removed,NULL}', 'r')$$, :'g_repair'), 'SC046',
	'a refusal names a condition that is not met', 'nothing has no name');
SELECT lives_ok(format($$SELECT credit.decide_repair(%L, 'granted')$$, :'g_repair'), 'it is granted');
SET LOCAL ROLE author;
SELECT throws_ok(format($$SELECT credit.annul_repair(%L, 'forged')$$, :'g_repair'), 'SC046',
	'an application is decided by somebody other than the author of the records', 'nor does the author undo it');
SELECT throws_ok(format($$SELECT credit.end_shield(%L, false, 'failed')$$, :'g_repair'), 'SC046',
	'an application is decided by somebody other than the author of the records', 'or end a shield');
SET LOCAL ROLE portal;
SELECT is(obstacles, '{repair_barred}', 'what is applied for later is barred') FROM credit.repair_eligibility(:'c_handle'::uuid);
RESET ROLE;
SELECT is(string_agg(outcome || coalesce(' ' || effect, ''), ', ' ORDER BY repair_id), 'refused, granted repaired', 'so it stands')
	FROM credit.repair WHERE handle IN (:'c_repair', :'g_repair');

-- a provider that is registered no longer: a competent department above it decides
RESET ROLE;
CREATE ROLE heir;
GRANT credit_authority TO heir;
INSERT INTO credit.member (role_name, organisation_id, duty, may_review) VALUES ('heir', 4, 'what bodies leave', true);
SELECT pg_temp.publish(jsonb_build_object('document_number', 'I', 'subject_name', 'third firm', 'subject_code', pg_temp.code('91650100MA3'))) AS i \gset
SELECT credit.record_handle(nonce) AS i_handle FROM credit.record WHERE record_id = :i \gset
SET LOCAL ROLE portal;
SELECT credit.act_for_subject('uscc', pg_temp.code('91650100MA3'), 'session 9');
SELECT credit.apply_for_repair(:'i_handle', :'evidence', 'published') AS i_repair \gset
SET LOCAL ROLE heir;
SELECT throws_ok(format($$SELECT credit.decide_repair(%L, 'granted')$$, :'i_repair'), 'SC046',
	'there is no such application before a body for which you may decide', 'not while the provider is there');
RESET ROLE;
UPDATE credit.organisation SET registered_until = credit.today() WHERE name = 'market';
SET LOCAL ROLE reviewer;
SELECT throws_ok(format($$SELECT credit.decide_repair(%L, 'granted')$$, :'i_repair'), 'SC046', NULL, 'its members decide no more');
SET LOCAL ROLE supervisor;
SELECT throws_ok(format($$SELECT credit.decide_repair(%L, 'granted')$$, :'i_repair'), 'SC046', NULL, 'nor who may not review');
SET LOCAL ROLE heir;
SELECT lives_ok(format($$SELECT credit.decide_repair(%L, 'granted')$$, :'i_repair'), 'the department decides');
SELECT lives_ok(format($$SELECT credit.tell_repair(%L, 'letter')$$, :'i_repair'), 'and answers');
RESET ROLE;
SELECT is(count(*), 0::bigint, 'the record has ended') FROM credit.disclosure WHERE record_id = :i;
-- where nothing need be shown, evidence is an object all the same
UPDATE credit.organisation SET registered_until = NULL WHERE name = 'market';
UPDATE credit.repair_condition SET valid_until = credit.today();
SELECT pg_temp.publish(jsonb_build_object('document_number', 'J', 'subject_name', 'third firm', 'subject_code', pg_temp.code('91650100MA3'))) AS j \gset
SELECT credit.record_handle(nonce) AS j_handle FROM credit.record WHERE record_id = :j \gset
SET LOCAL ROLE portal;
SELECT throws_ok(format($$SELECT credit.apply_for_repair(%L, '[]', 'true')$$, :'j_handle'), 'SC046', 'evidence is missing', 'not a list');

-- reported by another body as well, the document is repaired once, by its issuer
RESET ROLE;
UPDATE credit.repair_condition SET valid_until = NULL;
CREATE ROLE fire_reviewer;
GRANT credit_provider TO fire_reviewer;
INSERT INTO credit.member (role_name, organisation_id, duty, may_review) VALUES ('fire_reviewer', 3, 'penalties', true);
CREATE FUNCTION pg_temp.by_fire(changes jsonb) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
	id bigint;
BEGIN
	SET LOCAL ROLE fire_clerk;
	id := pg_temp.submit('{"provider": "fire", "field": "fire_protection"}'::jsonb || changes);
	SET LOCAL ROLE fire_reviewer;
	PERFORM credit.review(batch_id) FROM credit.record WHERE record_id = id;
	SET LOCAL ROLE NONE;
	RETURN id;
END $$;
\set fourth 'jsonb_build_object(''subject_name'', ''fourth firm'', ''subject_code'', pg_temp.code(''91650100MA4''))'
SELECT pg_temp.publish(:fourth || '{"document_number": "K"}') AS k, pg_temp.by_fire(:fourth || '{"document_number": "K", "document_issuer": "market"}') AS k2,
	pg_temp.by_fire(:fourth || '{"document_number": "K", "document_issuer": "court"}') AS k3 \gset
SELECT max(credit.record_handle(nonce)::text) FILTER (WHERE record_id = :k2) AS k2_handle,
	max(credit.record_handle(nonce)::text) FILTER (WHERE record_id = :k3) AS k3_handle FROM credit.record \gset
CREATE FUNCTION pg_temp.records() RETURNS text LANGUAGE sql AS
	$$ SELECT coalesce(string_agg(DISTINCT p.name || ' of ' || d.document_issuer, ', '), 'nothing') FROM credit.disclosure d
		JOIN credit.organisation p ON p.organisation_id = d.provider_id WHERE d.subject_name = 'fourth firm' $$;
SELECT is(pg_temp.records(), 'fire of court, fire of market, market of market', 'two bodies report it, and another of its number');
SET LOCAL ROLE portal;
SELECT credit.act_for_subject('uscc', pg_temp.code('91650100MA4'), 'session 10');
SELECT credit.apply_for_repair(:'k2_handle', :'evidence', 'published') AS k_repair \gset
SELECT is(handler, 'market', 'its issuer has the application, whichever record it names') FROM credit.my_repairs();
SET LOCAL ROLE fire_reviewer;
SELECT throws_ok(format($$SELECT credit.decide_repair(%L, 'granted')$$, :'k_repair'), 'SC046', NULL, 'who only reported it does not decide');
SET LOCAL ROLE reviewer;
SELECT lives_ok(format($$SELECT credit.decide_repair(%L, 'granted')$$, :'k_repair'), 'the issuer does');
RESET ROLE;
SELECT is(pg_temp.records(), 'fire of court', 'for both');
SELECT is(pg_temp.by_fire(:fourth || '{"document_number": "K", "document_issuer": "market", "item": "A06-serious", "openness": "shared", "severity": "serious",
	"content": {"list": "l", "reason": "r", "basis": "b", "listed_on": "2026-06-01"}}') > 0, true, 'reported once more');
SELECT is(pg_temp.records(), 'fire of court', 'it is repaired at once');
-- of a document that neither issued, each repairs its own
SET LOCAL ROLE portal;
SELECT credit.apply_for_repair(:'k3_handle', :'evidence', 'published') AS k3_repair \gset
SELECT is(string_agg(handler, ', ' ORDER BY handler), 'fire, market', 'who reported what another issued has its own') FROM credit.my_repairs();
SET LOCAL ROLE fire_reviewer;
SELECT lives_ok(format($$SELECT credit.decide_repair(%L, 'granted')$$, :'k3_repair'), 'and repairs it');
SET LOCAL ROLE reviewer;
SELECT lives_ok(format($$SELECT credit.annul_repair(%L, 'forged')$$, :'k_repair'), 'what the issuer undoes');
RESET ROLE;
SELECT is(pg_temp.records(), 'fire of market, market of market', 'is shown again by whoever reported it, and nothing else');
SELECT * FROM finish();
ROLLBACK;
