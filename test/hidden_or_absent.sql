-- What is hidden and what is absent look the same (Articles 22, 26 and 28): to
-- the public, a portal that acts for another subject, another provider and another
-- division's department, whatever key they hold and however they ask.
BEGIN;
SELECT plan(15);
\ir fixture.sql
\ir non_public.sql

-- big numbers, so that one is recognised wherever it is printed
SELECT setval(oid::regclass, 700000 + 1000 * row_number() OVER (ORDER BY relname)) FROM pg_class
	WHERE relnamespace = 'credit'::regnamespace AND relkind = 'S' AND relname !~ '^(organisation|catalog|recipient|penalty)' \g /dev/null
UPDATE credit.organisation SET fields = '{fire_protection}' WHERE organisation_id = 6; -- not all that public bodies share
INSERT INTO credit.recipient (audience_id, organisation_id, duty, basis, reads) VALUES (712345, 12, 'staff', 'Agreement 1', 'delivery');

-- what market holds, and nobody else sees; a firm beside it for which the portal acts
SELECT pg_temp.publish('{"openness": "shared"}') AS record \gset
SELECT pg_temp.publish(jsonb_build_object('subject_name', '天池旅游有限公司', 'subject_code', pg_temp.code('91650100MA5'),
	'document_number', 'over', 'decided_on', '2025-06-20', 'conduct_on', '2025-05-01')) AS over \gset
SELECT pg_temp.publish(pg_temp.person('1980-01-01')) \g /dev/null
SELECT pg_temp.publish(jsonb_build_object('subject_name', '天山乳业有限公司', 'subject_code', pg_temp.code('91650100MA4'),
	'document_number', 'own', 'provider', 'market')) \g /dev/null
SET LOCAL ROLE author;
SELECT pg_temp.submit('{"document_number": "waiting"}') AS waiting \gset
SELECT pg_temp.quarantined('{"document_number": "wrong", "decided_on": "2027-01-01"}') \g /dev/null
RESET ROLE;
SELECT r.subject_id, r.document_id, credit.record_handle(r.nonce) AS record_handle FROM credit.record r WHERE record_id = :record \gset
SELECT batch_id FROM credit.record WHERE record_id = :waiting \gset
SELECT max(quarantine_id) AS quarantine FROM credit.quarantine \gset
SET LOCAL ROLE portal;
SELECT pg_temp.as_firm() \g /dev/null
SELECT credit.file_objection('record', 's', 'e', :'record_handle') AS objection \gset
SELECT credit.apply_for_repair(:'record_handle', '{"plan_approved": "(2026) Xin 01 Po 2"}', 'true', 'reorganised') AS repair \gset
SELECT credit.authorise('uscc', pg_temp.code('91650100E'), 'employer', 'staff', '2026-12-31') AS authorisation \gset
SELECT credit.report() AS report \gset
SET LOCAL ROLE clerk;
SELECT pg_temp.sign('{post}') AS consent \gset
RESET ROLE;
SELECT objection_id FROM credit.objection \gset
SET LOCAL credit.test_clock = '2026-07-01 10:00:00+08';

-- each key, of something hidden and of nothing
CREATE TEMPORARY TABLE key (name text, hidden text, absent text);
INSERT INTO key VALUES
	('subject', :'subject_id', '799901'), ('record', :'record', '799902'), ('document', :'document_id', '799903'),
	('batch', :'batch_id', '799904'), ('quarantine', :'quarantine', '799905'), ('objection_id', :'objection_id', '799906'),
	('audience', '712345', '799907'),
	('record_handle', :'record_handle', gen_random_uuid()), ('objection', :'objection', gen_random_uuid()),
	('repair', :'repair', gen_random_uuid()), ('authorisation', :'authorisation', gen_random_uuid()),
	('consent', :'consent', gen_random_uuid()),
	('report', :'report'::jsonb ->> 'number', gen_random_uuid()),
	('face', (SELECT f.handle FROM credit.public_face f JOIN credit.record r USING (subject_id) WHERE record_id = :over), gen_random_uuid()),
	('code', pg_temp.code('91650100MA1'), pg_temp.code('91650100MA8')),
	('over', pg_temp.code('91650100MA5'), pg_temp.code('91650100MA8')),
	('person', pg_temp.identity_number('1980-01-01'), pg_temp.identity_number('1980-01-02')),
	('name', '天山商贸有限公司', '天王商贸有限公司');
SELECT is_empty('SELECT name FROM key WHERE hidden IS NULL OR hidden = absent', 'there is a key to everything hidden');

-- what each of them asks; "probes" are PostgreSQL's own ways
CREATE TEMPORARY TABLE question (id int GENERATED ALWAYS AS IDENTITY, roles text[], sql text);
\set everybody '{citizen,portal,fire_clerk,changji_supervisor}'
\set members '{fire_clerk,changji_supervisor}'
INSERT INTO question (roles, sql)
	SELECT :'everybody'::text[], q FROM unnest(ARRAY[
		'SELECT * FROM credit.search_public({code})', 'SELECT * FROM credit.search_public({over})',
		'SELECT * FROM credit.search_public({person})', 'SELECT * FROM credit.search_public({name})',
		'SELECT * FROM credit.public_records({face})', 'SELECT * FROM credit.public_records({record_handle})',
		'SELECT * FROM credit.verify_report({report}, {code})',
		'CREATE TEMPORARY TABLE mine (s bigint REFERENCES credit.subject)',
		'CREATE TEMPORARY TABLE mine (s text REFERENCES credit.subject (uscc))',
		'INSERT INTO credit.subject (subject_id, kind, name) VALUES ({subject}, ''legal_person'', {name})',
		'INSERT INTO credit.subject_key (kind, value, given, subject_id) VALUES (''uscc'', {code}, {code}, {subject})',
		'SELECT 1 FROM credit.subject_key WHERE value = {code}', 'SELECT 1 FROM credit.subject WHERE resident_id = {person}',
		'INSERT INTO credit.disclosure (subject_id, record_id, audience_id) VALUES ({subject}, {record}, 0) ON CONFLICT DO NOTHING',
		'UPDATE credit.record SET record_id = {record} WHERE subject_id = {subject}', 'DELETE FROM credit.record WHERE record_id = {record}',
		'LOCK TABLE credit.record IN SHARE MODE', 'COPY credit.public_face TO STDOUT',
		'EXPLAIN SELECT 1 FROM credit.public_face WHERE uscc = {over}']) q
	UNION ALL SELECT :'members', q FROM unnest(ARRAY[
		'SELECT credit.sees_subject({subject})', 'SELECT credit.sees_record({subject}, {record})', 'SELECT credit.sees_objection({subject}, {objection_id})',
		'SELECT * FROM credit.changes_since({audience}, 0)', 'SELECT credit.acknowledge({audience}, 0)', 'SELECT credit.acknowledge_takedown({subject}, {record})',
		'SELECT credit.accept_objection({objection})', 'SELECT credit.forward_objection({objection}, ''platform'', ''r'')',
		'SELECT credit.decide_objection({objection}, ''upheld'', ''r'', {record})', 'SELECT credit.tell_objection({objection}, ''letter'')',
		'SELECT credit.accept_repair({repair})', 'SELECT credit.decide_repair({repair}, ''granted'')', 'SELECT credit.tell_repair({repair}, ''letter'')',
		'SELECT credit.annul_repair({repair}, ''false'')', 'SELECT credit.end_shield({repair}, true, ''done'')',
		'SELECT * FROM credit.repair_eligibility({subject}, {record})', 'SELECT * FROM credit.life_of({subject}, {record})',
		'SELECT credit.receipt({subject}, {record})',
		'SELECT credit.explain_record_window({subject}, {record})',
		'SELECT credit.begin_inquiry(''uscc'', {code}, ''p'', {authorisation}) IS NULL', 'SELECT credit.begin_inquiry(''uscc'', {code}, ''p'') IS NULL',
		'SELECT name FROM credit.subject WHERE uscc = {code}', 'SELECT name FROM credit.subject WHERE subject_id = {subject}',
		'SELECT 1 FROM credit.record WHERE record_id = {record}', 'SELECT 1 FROM credit.document WHERE document_id = {document} AND subject_id = {subject}',
		'SELECT 1 FROM credit.public_record WHERE subject_id = {subject}', 'SELECT 1 FROM credit.disclosure WHERE subject_code = {code}',
		'SELECT 1 FROM credit.overdue WHERE subject_id = {subject}', 'SELECT 1 FROM credit.objection WHERE handle = {objection}',
		'SELECT 1 FROM credit.subject WHERE name_key = credit.name_key({name}) AND 1 / (CASE kind WHEN ''legal_person'' THEN 0 ELSE 1 END) > 0',
		'SELECT 1 FROM credit.public_record WHERE subject_id = {subject} AND CAST(document_number AS integer) > 0',
		'SELECT 1 FROM credit.record WHERE record_id = {record} FOR SHARE',
		'EXPLAIN SELECT 1 FROM credit.subject WHERE uscc = {code}', 'EXPLAIN SELECT 1 FROM credit.subject WHERE subject_id = {subject}',
		'EXPLAIN SELECT 1 FROM credit.record WHERE subject_id = {subject} AND record_id = {record}',
		'EXPLAIN SELECT 1 FROM credit.objection WHERE handle = {objection}',
		'EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF) SELECT 1 FROM credit.subject WHERE uscc = {code}',
		'EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF) SELECT 1 FROM credit.subject WHERE name_key = credit.name_key({name})',
		'EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF) SELECT 1 FROM credit.record WHERE subject_id = {subject} AND record_id = {record}',
		'EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF) SELECT 1 FROM credit.public_record WHERE subject_id = {subject}']) q
	UNION ALL SELECT '{fire_clerk}', q FROM unnest(ARRAY[
		'SELECT credit.withdraw(ARRAY[({subject}, {record})]::credit.record_key[], ''revoked'', ''b'')',
		'SELECT credit.share(ARRAY[({subject}, {record})]::credit.record_key[], 712345)',
		'SELECT credit.erase(ARRAY[({subject}, {record})]::credit.record_key[], ''b'')',
		'SELECT credit.mark_irreparable({subject}, {document}, ''b'')',
		'SELECT credit.resubmit({quarantine})', 'SELECT credit.discard({quarantine}, ''r'')',
		'SELECT credit.review({batch})', 'SELECT credit.review({batch}, ARRAY[{record}]::bigint[])',
		'SELECT credit.revoke_document({subject}, {document}, ''2026-06-20'', ''r'')',
		'SELECT credit.change_operator({subject}, ''n'', ''2026-06-20'')',
		'SELECT * FROM credit.check_record(pg_temp.lawful(jsonb_build_object(''subject_name'', ''canary'', ''subject_code'', {code})))',
		'SELECT * FROM credit.check_record(pg_temp.lawful(jsonb_build_object(''provider'', ''fire'', ''field'', ''fire_protection'', ''document_issuer'', ''fire'', ''subject_code'', {code})))',
		'SELECT * FROM credit.check_record(pg_temp.person(''1980-01-01'', jsonb_build_object(''subject_name'', ''canary'', ''resident_id'', {person})))',
		'SELECT 1 FROM credit.quarantine WHERE quarantine_id = {quarantine}', 'SELECT 1 FROM credit.batch WHERE batch_id = {batch}',
		'SELECT 1 FROM credit.consent WHERE handle = {consent}']) q
	UNION ALL SELECT '{portal}', q FROM unnest(ARRAY[
		'SELECT credit.file_objection(''record'', ''s'', ''e'', {record_handle})', 'SELECT credit.supplement_objection({objection}, ''e'')',
		'SELECT * FROM credit.repair_eligibility({record_handle})',
		'SELECT credit.apply_for_repair({record_handle}, ''{"plan_approved": "x"}'', ''true'', ''reorganised'')',
		'SELECT credit.take_back({record_handle})', 'SELECT credit.receipt({record_handle})', 'SELECT credit.opt_out({record_handle})', 'SELECT credit.opt_in({record_handle})', 'SELECT * FROM credit.life_of({record_handle})',
		'SELECT credit.revoke_authorisation({authorisation})', 'SELECT credit.withdraw_consent({consent})',
		'SELECT credit.begin_inquiry(''uscc'', {code}, ''p'', {authorisation}) IS NULL',
		'SELECT credit.act_for_subject(''uscc'', {code}, ''s'')',
		'SELECT credit.authorise(''uscc'', {code}, ''n'', ''p'', ''2026-12-31'') IS NULL']) q
	-- buffers are counters, which nothing hides; 18 shows them unasked
	UNION ALL SELECT '{citizen,portal}', 'EXPLAIN (ANALYZE, BUFFERS OFF, COSTS OFF, TIMING OFF, SUMMARY OFF) ' || q FROM unnest(ARRAY[
		'SELECT * FROM credit.search_public({code})', 'SELECT * FROM credit.search_public({over})', 'SELECT * FROM credit.public_records({face})']) q;

-- The answer: rows, or the error with all its fields and its context; a key is
-- shown as its name.  Nothing of it stays.
CREATE FUNCTION pg_temp.answer(actor text, question text, is_there boolean) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	k record;
	r record;
	answer text := '';
	state text;
	m text;
	d text;
	h text;
	c text;
	t text;
	f text;
	x text;
BEGIN
	FOR k IN SELECT name, CASE WHEN is_there THEN key.hidden ELSE key.absent END AS value FROM key LOOP
		question := replace(question, '{' || k.name || '}', quote_literal(k.value));
	END LOOP;
	BEGIN
		EXECUTE format('SET LOCAL SESSION AUTHORIZATION %I', actor);
		IF actor = 'portal' THEN
			PERFORM credit.act_for_subject('uscc', pg_temp.code('91650100MA4'), 'session 3');
		END IF;
		IF question ~ '^(SELECT|EXPLAIN)' THEN
			FOR r IN EXECUTE question LOOP
				answer := answer || r::text || E'\n';
			END LOOP;
		ELSE
			EXECUTE question;
			answer := 'done';
		END IF;
		RAISE EXCEPTION USING ERRCODE = 'RB000', MESSAGE = answer;
	EXCEPTION WHEN OTHERS THEN
		GET STACKED DIAGNOSTICS state = RETURNED_SQLSTATE, m = MESSAGE_TEXT, d = PG_EXCEPTION_DETAIL, h = PG_EXCEPTION_HINT,
			c = CONSTRAINT_NAME, t = TABLE_NAME, f = COLUMN_NAME, x = PG_EXCEPTION_CONTEXT;
		answer := concat_ws(' | ', state, m, d, h, c, t, f, x);
	END;
	FOR k IN SELECT name, CASE WHEN is_there THEN key.hidden ELSE key.absent END AS value FROM key LOOP
		answer := replace(answer, k.value, k.name);
	END LOOP;
	RETURN answer;
END
$$;
SET LOCAL enable_seqscan = off; -- as with many rows
SET LOCAL jit = off; -- which such costs would call for
ANALYZE credit.subject, credit.record, credit.document, credit.disclosure, credit.public_face, credit.objection;
CREATE TEMPORARY TABLE answered AS
	SELECT id, actor, sql, pg_temp.answer(actor, sql, true) AS hidden, pg_temp.answer(actor, sql, false) AS absent
	FROM question, unnest(roles) actor;

SELECT is_empty('SELECT actor, sql, hidden, absent FROM answered WHERE hidden IS DISTINCT FROM absent', 'the answers are the same');
SELECT cmp_ok(count(*), '>=', 20::bigint, 'rows among them') FROM answered WHERE hidden LIKE 'RB000%';
SELECT is_empty($$SELECT actor, sql, hidden FROM answered WHERE hidden ~ '^(42601|42883|42P01|42703|42804|22P02|22P03|XX)'$$,
	'and none is a slip of the question');
-- the superuser, from whom nothing is hidden, is answered otherwise
SELECT cmp_ok(count(*), '>=', 12::bigint, 'who may see it, sees the difference')
	FROM question WHERE sql LIKE 'SELECT%' AND pg_temp.answer(current_user::text, sql, true) <> pg_temp.answer(current_user::text, sql, false);

-- each function that takes such a key is among them, for each role that may call it
SELECT is_empty($$
	SELECT DISTINCT p.oid::regprocedure, actor FROM (VALUES ('citizen', 'credit_public'), ('portal', 'credit_portal'),
			('fire_clerk', 'credit_provider'), ('changji_supervisor', 'credit_authority')) r (actor, gr), pg_proc p
	WHERE p.pronamespace = 'credit'::regnamespace AND p.proargtypes::oid[] && '{bigint,uuid,bigint[],credit.record_key[]}'::regtype[]::oid[]
		AND p.proname NOT IN ('record_handle', 'consistency_proof', -- work on values alone
			'inquire') -- says whose a ticket is: test/t/090_inquiry.pl
		AND has_function_privilege(gr, p.oid, 'EXECUTE') AND NOT has_function_privilege('public', p.oid, 'EXECUTE')
		AND NOT EXISTS (SELECT FROM answered a WHERE a.actor = r.actor AND a.sql LIKE '%credit.' || p.proname || '(%')$$,
	'every function that takes a key has been asked');

-- plans: not shown in any form to whom rows are kept from, from a session's first
-- statement on; to others they are
CREATE FUNCTION pg_temp.planned(actor text, statement text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE format('SET LOCAL SESSION AUTHORIZATION %I', actor);
	EXECUTE statement;
	RAISE EXCEPTION USING ERRCODE = 'RB000';
EXCEPTION WHEN OTHERS THEN
	RETURN CASE SQLSTATE WHEN 'RB000' THEN 'shown' ELSE SQLSTATE || ' ' || SQLERRM END;
END
$$;
CREATE ROLE inspector;
GRANT credit_auditor TO inspector;
SELECT is(pg_temp.planned('fire_clerk', s || ' SELECT 1 FROM credit.' || t), '42501 the plan of a query on "' || coalesce(base, t) || '" would tell of rows that are kept from you', format('%s ... %s', s, t))
	FROM (VALUES ('EXPLAIN', 'record', NULL), ('EXPLAIN (ANALYZE)', 'timeliness', 'record'), ('EXPLAIN', 'public_record', 'disclosure'),
		('EXPLAIN (ANALYZE) CREATE TABLE pg_temp.t AS', 'subject', NULL)) v (s, t, base);
SELECT is(pg_temp.planned('fire_clerk', 'EXPLAIN SELECT 1 FROM credit.catalog_item JOIN pg_class ON true'), 'shown', 'tables that he sees whole may be explained');
SELECT is(pg_temp.planned('inspector', 'EXPLAIN (ANALYZE) SELECT 1 FROM credit.journal'), 'shown', 'the auditor''s too');
SET LOCAL debug_print_plan = on;
SELECT is(pg_temp.planned('fire_clerk', 'SELECT 1 FROM credit.subject'), '42501 a printed plan would tell of rows that are kept from you', 'nor is one printed');
SET LOCAL debug_print_plan = off;
SET LOCAL ROLE fire_clerk;
SELECT lives_ok('EXPLAIN (ANALYZE) SELECT 1 FROM credit.subject', 'a superuser explains what a member asks');
RESET ROLE;

-- nor do one's own counters tell the public who is kept from it
CREATE FUNCTION pg_temp.counted(code text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	before bigint[];
	after bigint[];
BEGIN
	SELECT array_agg(seq_tup_read + coalesce(idx_tup_fetch, 0) + seq_scan + coalesce(idx_scan, 0) ORDER BY relname) INTO before FROM pg_stat_xact_user_tables WHERE schemaname = 'credit';
	PERFORM * FROM credit.search_public(code);
	SELECT array_agg(seq_tup_read + coalesce(idx_tup_fetch, 0) + seq_scan + coalesce(idx_scan, 0) ORDER BY relname) INTO after FROM pg_stat_xact_user_tables WHERE schemaname = 'credit';
	RETURN (SELECT string_agg((a - b)::text, ',') FROM unnest(after, before) t (a, b));
END
$$;
SET LOCAL ROLE citizen;
-- caches are filled
SELECT count(pg_temp.counted(pg_temp.code('91650100MA9'))) \g /dev/null
SELECT is(pg_temp.counted(pg_temp.code('91650100MA1')), pg_temp.counted(pg_temp.code('91650100MA8')), 'a search reads as much for who was never open');
RESET ROLE;
SELECT * FROM finish();
ROLLBACK;
