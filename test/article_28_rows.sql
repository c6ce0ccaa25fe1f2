-- Article 28, item 3: what is written, altered or removed past the triggers shows
-- against the journal.
BEGIN;
SELECT plan(18);
\ir fixture.sql
\ir non_public.sql

CREATE FUNCTION pg_temp.found() RETURNS text LANGUAGE sql AS $$
	SELECT coalesce(string_agg(concat_ws(' ', "table", problem), ', ' ORDER BY "table", problem), 'nothing') FROM credit.verify_rows() $$;
CREATE FUNCTION pg_temp.finds(tamper text, tables text, expected text, description text) RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE
	t text;
BEGIN
	BEGIN
		FOREACH t IN ARRAY string_to_array(tables, ',') LOOP EXECUTE format('ALTER TABLE credit.%I DISABLE TRIGGER USER', t); END LOOP;
		EXECUTE tamper;
		FOREACH t IN ARRAY string_to_array(tables, ',') LOOP EXECUTE format('ALTER TABLE credit.%I ENABLE TRIGGER USER', t); END LOOP;
		RETURN NEXT is(pg_temp.found(), expected, description);
		RAISE SQLSTATE '99999';
	EXCEPTION WHEN SQLSTATE '99999' THEN NULL;
	END;
END $$;

-- a life with much in it
INSERT INTO credit.recipient (audience_id, organisation_id, duty, basis, reads) VALUES (2, 12, 'lending', 'Agreement 1', 'delivery');
INSERT INTO credit.subscription (audience_id, basis) VALUES (2, 'Agreement 1');
SELECT pg_temp.publish() AS a, pg_temp.publish('{"document_number": "B"}') AS b, pg_temp.publish(pg_temp.business()) AS c \gset
SELECT subject_id AS subject FROM credit.record WHERE record_id = :a \gset
SELECT credit.record_handle(nonce) AS handle FROM credit.record WHERE record_id = :a \gset
SET LOCAL ROLE portal;
SELECT pg_temp.as_firm();
SELECT credit.file_objection('record', 's', 'e', :'handle') AS objection \gset
SELECT credit.authorise('uscc', pg_temp.code('91650100E'), 'employer', 'p', '2026-12-31') AS authorisation \gset
SELECT credit.give_consent('employer', 'B01', '{post}', 'p', '2026-12-31') AS consent \gset
SET LOCAL ROLE clerk;
SELECT credit.begin_inquiry('uscc', pg_temp.code('91650100MA1'), 'p', :'authorisation') AS ticket \gset
SELECT pg_temp.quarantined('{"document_number": "C", "severity": "x"}') AS quarantined \gset
SET LOCAL ROLE reviewer;
SELECT credit.decide_objection(:'objection', 'upheld');
SELECT credit.erase(ARRAY[(:subject, :b)]::credit.record_key[], 'Law 1');
RESET ROLE;
SELECT is(pg_temp.found(), 'nothing', 'what went through the triggers agrees with the journal');

SELECT pg_temp.finds(format('UPDATE credit.record SET content = ''{}'' WHERE record_id = %s', :a), 'record', 'record gone, record not journalled', 'an altered record');
SELECT pg_temp.finds(format('DELETE FROM credit.record WHERE record_id = %s', :a), 'record', 'record gone', 'a removed one');
SELECT pg_temp.finds('INSERT INTO credit.disclosure SELECT 3, subject_id, record_id, item_id, field, provider_id, division, subject_name, subject_code, effect, severity, document_number, document_issuer, decided_on, content, visible_from, visible_until FROM credit.disclosure WHERE audience_id = 0 LIMIT 1',
	'disclosure', 'disclosure not journalled', 'a copy written behind');
SELECT pg_temp.finds('UPDATE credit.disclosure SET visible_until = ''9999-12-31'' WHERE audience_id = 0', 'disclosure', 'disclosure gone, disclosure not journalled', 'a longer window');
SELECT pg_temp.finds('DELETE FROM credit.inquiry', 'inquiry', 'inquiry gone', 'a trace that was wiped');
SELECT pg_temp.finds('UPDATE credit.consent SET valid_until = ''2030-01-01''', 'consent', 'consent gone, consent not journalled', 'a longer consent');
SELECT pg_temp.finds('DELETE FROM credit.withdrawal WHERE reason = ''objection_upheld''', 'withdrawal', 'withdrawal gone', 'a withdrawal undone in silence');
SELECT pg_temp.finds('INSERT INTO credit.member (role_name, organisation_id, duty, may_review) VALUES (''clerk'', 2, ''d'', true)', 'member', 'member not journalled', 'a member made in silence');
SELECT pg_temp.finds('INSERT INTO credit.retention_rule (pack, code, months, counted_from, basis, valid_from, certainty) SELECT pack, ''x'', 1200, ''end'', ''b'', valid_from, ''text'' FROM credit.window_rule LIMIT 1', 'retention_rule', 'retention_rule not journalled', 'a rule of retention made in silence');

SELECT pg_temp.finds('UPDATE credit.window_rule SET min_months = min_months + 1 WHERE ctid = (SELECT min(ctid) FROM credit.window_rule)', 'window_rule', 'window_rule gone, window_rule not journalled', 'longer windows in a pack that the registry was made with');
SELECT pg_temp.finds('DELETE FROM credit.prohibited_category WHERE ctid = (SELECT min(ctid) FROM credit.prohibited_category)', 'prohibited_category', 'prohibited_category gone', 'a prohibition struck out');
SELECT pg_temp.finds('INSERT INTO credit.workday_exception SELECT division, day + 1000, is_working, name FROM credit.workday_exception LIMIT 1', 'workday_exception', 'workday_exception not journalled', 'a holiday made up');

SAVEPOINT whole;
SELECT string_agg('sensitive_category gone', ', ') AS gone FROM credit.sensitive_category \gset
DROP TABLE credit.sensitive_category CASCADE;
SELECT is(pg_temp.found(), :'gone', 'a table that was dropped');
ROLLBACK TO whole;
ALTER TABLE credit.sensitive_category RENAME TO site_category;
CREATE SEQUENCE credit.sensitive_category;
SELECT is(pg_temp.found(), :'gone', 'or has something else in its place');
ROLLBACK TO whole;
SELECT is(pg_temp.found(), 'nothing', 'which then comes back');

CREATE ROLE inspector IN ROLE credit_auditor;
SET LOCAL ROLE inspector;
SELECT is(pg_temp.found(), 'nothing', 'the auditor may look');
SET LOCAL ROLE author;
SELECT throws_ok('SELECT * FROM credit.verify_rows()', '42501', NULL, 'a provider may not');

SELECT * FROM finish();
ROLLBACK;
