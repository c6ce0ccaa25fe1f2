-- A reason, basis or proof that holds nothing but blanks is none, whatever kind of
-- blank a keyboard has: a Chinese one's is U+3000.
BEGIN;
SELECT plan(17);
\ir fixture.sql

CREATE ROLE portal;
GRANT credit_portal TO portal;
INSERT INTO credit.gateway (role_name, organisation_id, channel, basis) VALUES ('portal', 1, 'website', 'Approval 1');
SELECT U&' \3000\00A0\FEFF' || E'\t\n' AS blank, pg_temp.publish() AS record \gset
SELECT subject_id AS subject, document_id AS document, credit.record_handle(nonce) AS handle FROM credit.record WHERE record_id = :record \gset
CREATE FUNCTION pg_temp.refuses(statement text, state text, description text) RETURNS text LANGUAGE sql AS
	$$ SELECT throws_ok(statement, state::char(5), NULL, description) $$;

SET LOCAL ROLE portal;
SELECT pg_temp.refuses(format('SELECT credit.act_for_subject(''uscc'', pg_temp.code(''91650100MA1''), %L)', :'blank'), 'SC027', 'a proof of identity');
SELECT credit.act_for_subject('uscc', pg_temp.code('91650100MA1'), U&'\3000\8EAB\4EFD\8BC1') \g /dev/null
SELECT pg_temp.refuses(format('SELECT credit.file_objection(''record'', %L, ''e'', %L)', :'blank', :'handle'), 'SC045', 'a statement');
SELECT pg_temp.refuses(format('SELECT credit.file_objection(''record'', ''s'', %L, %L)', :'blank', :'handle'), 'SC045', 'evidence');
SELECT pg_temp.refuses(format('SELECT credit.file_objection(''omission'', ''s'', ''e'', NULL, %L, ''market'')', :'blank'), 'SC045', 'what is objected to');
SELECT lives_ok(format('SELECT credit.file_objection(''record'', ''s'', ''e'', %L)', :'handle'), 'with words it is filed');
RESET ROLE;
SELECT handle AS objection FROM credit.objection \gset
SET LOCAL ROLE reviewer;
SELECT pg_temp.refuses(format('SELECT credit.forward_objection(%L, ''platform'', %L)', :'objection', :'blank'), 'SC045', 'why it is forwarded');
SELECT pg_temp.refuses(format('SELECT credit.decide_objection(%L, ''refused'', %L)', :'objection', :'blank'), 'SC045', 'why it is refused');
SELECT pg_temp.refuses(format('SELECT credit.withdraw(ARRAY[(%s, %s)]::credit.record_key[], ''revoked'', %L)', :subject, :record, :'blank'), 'SC047', 'the basis of a withdrawal');
SELECT pg_temp.refuses(format('SELECT credit.erase(ARRAY[(%s, %s)]::credit.record_key[], %L)', :subject, :record, :'blank'), 'SC028', 'the law of an erasure');
SELECT pg_temp.refuses(format('SELECT credit.revoke_document(%s, %s, ''2026-06-10'', %L)', :subject, :document, :'blank'), 'SC037', 'the public reason of a revocation');
SET LOCAL ROLE author;
SELECT pg_temp.quarantined('{"document_number": "q", "severity": "x"}') \g /dev/null
SELECT pg_temp.refuses(format('SELECT credit.discard(quarantine_id, %L) FROM credit.quarantine', :'blank'), 'SC021', 'why a row is discarded');
SELECT pg_temp.submit('{"document_number": "r"}') AS returned \gset
SET LOCAL ROLE reviewer;
SELECT pg_temp.refuses(format('SELECT credit.review(batch_id, approved => false, reason => %L) FROM credit.record WHERE record_id = %s', :'blank', :returned), 'SC021', 'why a record is returned');
SET LOCAL ROLE author;
SELECT is(pg_temp.verdicts(changes || jsonb_build_object(c, :'blank')), verdict, c) FROM (VALUES
	('necessity', '{"severity": "minor", "document_number": "n"}'::jsonb, 'SC044 window_necessity'),
	('correction_reason', jsonb_build_object('severity', 'serious', 'replaces', :record), 'SC021 correction_reason'),
	('named_by', '{"item": "A06-serious", "document_kind": "other_named_document", "document_number": "o", "openness": "shared", "content": {"list": "l", "reason": "r", "basis": "b", "listed_on": "2026-06-01"}}',
		'SC037 document_named')) v (c, changes, verdict);
SELECT is(pg_temp.verdicts('{"severity": "minor", "document_number": "n", "necessity": "a series of cases"}'), '', 'with words it is stated');
RESET ROLE;
SELECT is(count(*), 0::bigint, 'nothing came of it') FROM credit.withdrawal;

SELECT * FROM finish();
ROLLBACK;
