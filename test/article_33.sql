-- Article 33: conduct that an emergency caused, or that was unintentional, or
-- minor and occasional, is judged with leniency.  A record that states such a
-- circumstance waits for a reviewer's decision; a lenient record is kept, but
-- shown to nobody.
BEGIN;
SELECT plan(39);
\ir fixture.sql

-- every circumstance calls for a decision
SET LOCAL ROLE author;
SELECT pg_temp.admitted(jsonb_build_object('document_number', c, 'circumstance', c), 'stating ' || c)
	FROM unnest(enum_range(NULL::credit.circumstance)) c;
SELECT pg_temp.refused('{"circumstance": "bad_luck", "document_number": "x"}', 'SC021 known_term', NULL,
	'there are no other circumstances');
SELECT pg_temp.submit('{"document_number": "plain"}') AS plain,
	pg_temp.submit('{"document_number": "plain too"}') AS plain_too,
	pg_temp.submit('{"document_number": "to return", "circumstance": "accident"}') AS wrong \gset
CREATE FUNCTION pg_temp.batch(record bigint) RETURNS bigint
	LANGUAGE sql AS $$ SELECT batch_id FROM credit.record WHERE record_id = $1 $$;
CREATE FUNCTION pg_temp.stating(circumstance credit.circumstance) RETURNS bigint
	LANGUAGE sql AS $$ SELECT record_id FROM credit.record r WHERE r.circumstance = $1 ORDER BY 1 LIMIT 1 $$;
SET LOCAL ROLE reviewer;
SELECT throws_ok(format('SELECT credit.review(%s)', pg_temp.batch(pg_temp.stating(c))), 'SC033',
	format('record %s states a circumstance that calls for a decision on leniency', pg_temp.stating(c)),
	format('%s: not approved without a decision', c))
	FROM unnest(enum_range(NULL::credit.circumstance)) c;
SELECT throws_ok(format('SELECT credit.review(%s, lenient => false)', pg_temp.batch(pg_temp.stating('accident'))), 'SC033',
	format('leniency for record %s is denied without a reason', pg_temp.stating('accident')),
	'leniency is not denied without a reason');

-- lenient: kept, not shown
SELECT is(credit.review(pg_temp.batch(pg_temp.stating('natural_disaster')), lenient => true), 1::bigint,
	'a lenient decision');
SELECT is(credit.review(pg_temp.batch(pg_temp.stating('accident')), lenient => false, reason => 'he was warned'), 1::bigint,
	'a strict one, with its reason');
SELECT is(credit.review(pg_temp.batch(:plain)), 1::bigint, 'without a circumstance none is asked for');
SELECT is(credit.review(pg_temp.batch(:plain_too), lenient => true), 1::bigint,
	'but the reviewer may find one');
SELECT is(credit.review(pg_temp.batch(:wrong), approved => false, reason => 'wrong party'), 1::bigint,
	'what is returned needs no decision');
RESET ROLE;
SELECT is(pg_temp.public_documents('天山'), 'accident, plain', 'the public sees the strict ones');
SELECT is(array_agg(DISTINCT document_number ORDER BY document_number), '{accident,plain}', 'and so does every other audience')
	FROM credit.disclosure;
SELECT results_eq($$SELECT d.number, v.approved, v.lenient, v.reason FROM credit.review v
	JOIN credit.record r USING (subject_id, record_id) JOIN credit.document d USING (subject_id, document_id)
	ORDER BY d.number COLLATE "C"$$,
	$$VALUES ('accident', true, false, 'he was warned'), ('natural_disaster', true, true, NULL),
	('plain', true, false, NULL), ('plain too', true, true, NULL), ('to return', false, false, 'wrong party')$$,
	'decisions and reasons are kept');
SELECT isnt_empty($$SELECT 1 FROM credit.journal WHERE action = 'approve' AND reason = 'he was warned'$$,
	'in the journal too');

-- a batch with a circumstance is not approved in passing
SET LOCAL ROLE author;
SELECT lives_ok($$INSERT INTO credit.submission SELECT s.* FROM unnest('{m1,m2}'::text[], '{NULL,unintentional}'::text[]) v (n, c),
	jsonb_populate_record(NULL::credit.submission, pg_temp.lawful(jsonb_build_object('document_number', n, 'circumstance', c))) s$$,
	'one batch, one record with a circumstance');
SELECT max(record_id) AS late, max(batch_id) AS mixed FROM credit.record \gset
SET LOCAL ROLE reviewer;
SELECT throws_ok(format('SELECT credit.review(%s)', :mixed), 'SC033', NULL, 'the batch waits');
RESET ROLE;
SELECT is_empty(format('SELECT 1 FROM credit.review v JOIN credit.record r USING (subject_id, record_id)
	WHERE r.batch_id = %s', :mixed), 'as a whole');
SET LOCAL ROLE reviewer;
SELECT is(credit.review(:mixed, ARRAY[:late]::bigint[], lenient => true), 1::bigint, 'decided by itself');
SELECT is(credit.review(:mixed), 1::bigint, 'it holds up the rest no longer');

SELECT * FROM finish();
ROLLBACK;
