-- Article 21: a provider records in full and in time, has each record reviewed by
-- somebody other than its author before anybody else sees it, and answers for it:
-- who and when are kept.  It corrects its own mistakes by successors with a
-- reason; the fact's first day of publication stays.
BEGIN;
SELECT plan(121);
\ir fixture.sql

-- in full
SET LOCAL ROLE author;
SELECT pg_temp.admitted('{}', 'a full row');
SELECT pg_temp.refused(jsonb_build_object(c, NULL, 'document_number', 'x'), 'SC021 required_value',
	c || ' is missing', 'no row without ' || c)
	FROM unnest('{openness,content,subject_name}'::text[]) c;
SELECT is(pg_temp.verdicts('{"provider": null, "item": null, "subject_kind": null}'),
	'SC021 required_value, SC021 required_value, SC021 required_value, SC020 item_in_force, SC021 provider_registered',
	'everything that is missing is told at once');
SELECT is(pg_temp.verdicts(format('{"content": {"violation": "v", "facts": "%s", "basis": "b",
	"penalty_kinds": ["罚款"], "penalty_content": "c"}, "document_number": "x"}', f)::jsonb),
	'SC021 content_required_field', format('"%s" is no content of a required field', f))
	FROM unnest('{""," "}'::text[]) f;
SELECT is(pg_temp.verdicts(v::jsonb || '{"document_number": "x"}'), e, v)
	FROM (VALUES ('{"content": "[1]"}', 'SC021 content_object'),
	('{"content": "{"}', 'SC021 content_object'),
	('{"subject_code": "91650100MA1000000A"}', 'SC021 subject_code'),
	('{"subject_division": "990000"}', ''),
	('{"subject_division": "65"}', 'SC021 subject_division'),
	('{"decided_on": "2026-02-30"}', 'SC021 day_form'),
	('{"conduct_on": "01/05/2026"}', 'SC021 day_form'),
	('{"conduct_on": "infinity"}', 'SC021 day_form'),
	('{"conduct_on": "2026-06-02"}', 'SC021 conduct_day'),
	('{"conduct_on": "1949-09-30"}', 'SC021 conduct_day'),
	('{"severity": "severe"}', 'SC021 known_term, SC044 window_severity'),
	('{"other_id": "1", "other_id_kind": "horoscope"}', 'SC021 other_id_kind'),
	('{"openness": "ajar"}', 'SC021 known_term'),
	('{"replaces": "first"}', 'SC021 record_number')) v (v, e);

-- who
SELECT results_eq($$SELECT author, recorded_on, recorded_at, batch_id IS NOT NULL FROM credit.record$$,
	$$VALUES ('author', '2026-06-15'::date, '2026-06-15 10:00:00+08'::timestamptz, true)$$,
	'who recorded it and when is kept');
SET LOCAL ROLE fire_clerk;
SELECT pg_temp.refused('{"document_number": "x"}', 'SC021 author_is_member',
	'role "fire_clerk" may not submit what this provider provides', 'not for another body');
SET LOCAL ROLE citizen;
SELECT throws_ok('SELECT pg_temp.submit()', '42501', NULL, 'the public submits nothing');
SET LOCAL ROLE loader;
SELECT pg_temp.admitted('{"document_number": "loaded"}', 'the platform loads for those who let it');
SET LOCAL ROLE NONE;
SELECT pg_temp.refused('{"document_number": "x"}', 'SC021 author_is_member', NULL, 'not even a superuser');
INSERT INTO credit.member VALUES (current_user, 2, 'maintenance', true, false);
SELECT throws_ok($$INSERT INTO credit.record (subject_id, item_id, field, document_id,
		provider_id, division, severity, openness, conduct_on, content, author)
	SELECT subject_id, credit.catalog_item_id('A03-confirmation', '2026-06-15'), field, document_id, provider_id,
		division, NULL, 'shared', conduct_on, '{"matter": "m", "result": "r"}', 'author' FROM credit.record LIMIT 1$$,
	'SC021', NULL, 'nobody writes in another''s name');
SELECT throws_ok($$INSERT INTO credit.record (subject_id, item_id, field, document_id,
		provider_id, division, severity, openness, conduct_on, content, recorded_on)
	SELECT subject_id, credit.catalog_item_id('A03-confirmation', '2026-06-15'), field, document_id, provider_id,
		division, NULL, 'shared', conduct_on, '{"matter": "m", "result": "r"}', '2026-06-14' FROM credit.record LIMIT 1$$,
	'SC021', NULL, 'nor on another day');
DELETE FROM credit.member WHERE role_name = current_user;

-- a second pair of eyes
SELECT batch_id AS batch, record_id AS record FROM credit.record WHERE author = 'author' \gset
SELECT batch_id AS loaded FROM credit.record WHERE author = 'loader' \gset
SELECT is(pg_temp.public_documents('天山'), '', 'before review nobody sees it');
SET LOCAL ROLE author;
SELECT throws_ok(format('SELECT credit.review(%s)', :batch), 'SC021',
	'a record is reviewed by somebody other than its author', 'not by its author');
SET LOCAL ROLE loader;
SELECT throws_ok(format('SELECT credit.review(%s)', :batch), 'SC021',
	'role "loader" may not review records', 'not by who only loads');
SET LOCAL ROLE fire_clerk;
SELECT is(credit.review(:batch), 0::bigint, 'not by a reviewer of another body');
SET LOCAL ROLE supervisor;
SELECT throws_ok(format('SELECT credit.review(%s)', :batch), '42501', NULL, 'not by the supervisor');
SET LOCAL ROLE reviewer;
SELECT throws_ok(format('SELECT credit.review(%s, approved => false)', :batch), 'SC021',
	'records are returned only for a reason', 'no return without a reason');
SELECT is(credit.review(:batch, '{-1}'), 0::bigint, 'only the records named');
SELECT is(credit.review(:batch), 1::bigint, 'another member reviews it');
SELECT is(credit.review(:batch), 0::bigint, 'once');
SELECT is(credit.review(:loaded, approved => false, reason => 'illegible'), 1::bigint,
	'or returns it for a reason');
SELECT is(credit.review(:loaded), 0::bigint, 'what was returned stays so');
RESET ROLE;
SELECT is(pg_temp.public_documents('天山'), '〔2026〕1号', 'what was approved is shown, and no more');
SELECT results_eq($$SELECT reviewer, approved, reason FROM credit.review ORDER BY record_id$$,
	$$VALUES ('reviewer', true, NULL), ('reviewer', false, 'illegible')$$, 'who reviewed is kept');
SELECT results_eq($$SELECT role, action, article::int FROM credit.journal
	WHERE object IN ('record', 'review') ORDER BY entry_id$$,
	$$VALUES ('author', 'record', 21), ('loader', 'record', 21),
	('reviewer', 'approve', 21), ('reviewer', 'return', 21)$$, 'so does the journal');

-- the same fact again
SET LOCAL ROLE author;
SELECT is(pg_temp.quarantined('{}'), 'repeated: ', 'a repeated row is the same fact');
SELECT is(pg_temp.verdicts(), '', 'no rule speaks against it');
SELECT is(pg_temp.quarantined('{"document_number": " [2026] 1号"}'), 'repeated: ',
	'however its number is written');
SELECT lives_ok('SELECT pg_temp.submit()', 'it does not stop a load either');
SELECT is(count(*), 2::bigint, 'and is no second record') FROM credit.record;
SELECT results_eq($$SELECT DISTINCT subject_id, record_id FROM credit.quarantine WHERE state = 'repeated'$$,
	$$SELECT subject_id, record_id FROM credit.record WHERE author = 'author'$$, 'it says of which');

-- other facts under the same number propose a correction
SELECT pg_temp.refused('{"severity": "serious"}', 'SC021 correction_proposed',
	'the provider already reported this document with other facts', 'another severity');
SELECT is(pg_temp.verdicts(v), 'SC021 correction_proposed', format('a correction: %s', v))
	FROM unnest(ARRAY['{"openness": "shared"}', '{"conduct_on": "2026-05-02"}', '{"field": "food"}',
		'{"circumstance": "accident"}', '{"publication_end": "2026-12-01"}', '{"necessity": "n"}',
		'{"content": {"violation": "v", "facts": "g", "basis": "b", "penalty_kinds": ["罚款"], "penalty_content": "c"}}'
		]::jsonb[]) v;
SELECT pg_temp.refused('{"decided_on": "2026-06-02"}', 'SC021 correction_proposed',
	'a document of this number was reported with another day', 'another day of the document');
SELECT pg_temp.refused('{"named_by": "a law"}', 'SC021 correction_proposed',
	'a document of this number was reported without this law', 'another law that names it');
SELECT is(pg_temp.verdicts('{"severity": "serious", "document_number": "〔2026〕9号"}'), '',
	'another number is another document');
SELECT pg_temp.refused(jsonb_build_object('severity', 'serious', 'replaces', :record),
	'SC021 correction_reason', 'a correction needs its reason', 'no correction without a reason');
SELECT pg_temp.refused('{"severity": "serious", "replaces": 999999, "correction_reason": "r"}',
	'SC021 correction_of_own', NULL, 'nor of what is not there');
SELECT is(pg_temp.verdicts(jsonb_build_object('document_number', '〔2026〕9号', 'replaces', :record,
	'correction_reason', 'r')), 'SC021 correction_of_own', 'nor of another document''s');
SET LOCAL ROLE fire_clerk;
SELECT is(pg_temp.verdicts(jsonb_build_object('provider', 'fire', 'field', 'fire_protection', 'replaces', :record,
	'correction_reason', 'r')), 'SC021 correction_of_own', 'nor of another provider''s');

-- a correction: successor, reason, second person
RESET ROLE;
SET LOCAL credit.test_clock = '2026-08-15 10:00:00+08';
SELECT visible_from AS first_day FROM credit.disclosure WHERE record_id = :record AND audience_id = 0 \gset
SET LOCAL ROLE author;
SELECT pg_temp.submit(jsonb_build_object('severity', 'serious', 'replaces', :record,
	'correction_reason', 'repeated offence')) AS successor \gset
SELECT results_eq(format('SELECT replaces, revision, correction_reason FROM credit.record WHERE record_id = %s', :successor),
	format($$VALUES (%s::bigint, 1, 'repeated offence')$$, :record), 'the successor names what it replaces, and why');
SELECT is(severity, 'general', 'which stays as it was') FROM credit.record WHERE record_id = :record;
SELECT batch_id AS correction FROM credit.record WHERE record_id = :successor \gset
SELECT throws_ok(format('SELECT credit.review(%s)', :correction), 'SC021', NULL,
	'its author does not review a correction either');
RESET ROLE;
SELECT is(array_agg(DISTINCT record_id), ARRAY[:record]::bigint[], 'until its review the old one is shown')
	FROM credit.disclosure;
SET LOCAL ROLE reviewer;
SELECT is(credit.review(:correction), 1::bigint, 'a second person approves');
RESET ROLE;
SELECT results_eq('SELECT DISTINCT record_id, severity, visible_from FROM credit.disclosure',
	format($$VALUES (%s::bigint, 'serious'::credit.severity, %L::date)$$, :successor, :'first_day'),
	'then only the new one, and no window starts again');
SET LOCAL ROLE author;
SELECT is(pg_temp.verdicts(jsonb_build_object('severity', 'minor', 'openness', 'shared', 'replaces', :record,
	'correction_reason', 'r')), 'SC021 correction_of_own',
	'what was corrected is not corrected once more: its successor is');
SELECT is(pg_temp.quarantined('{"severity": "serious"}'), 'repeated: ', 'the successor is the fact now');

-- quarantine is settled, not lost
RESET ROLE;
SET LOCAL ROLE author;
SET LOCAL credit.on_violation = quarantine;
SELECT pg_temp.submit('{"document_number": "q1", "severity": "grave"}'),
	pg_temp.submit('{"document_number": "q2", "severity": "grave"}') \g /dev/null
SELECT max(quarantine_id) - 1 AS q1, max(quarantine_id) AS q2 FROM credit.quarantine \gset
SELECT is(q.original ->> 'severity', 'grave', 'the row is kept as it came')
	FROM credit.quarantine q WHERE quarantine_id = :q1;
SET LOCAL ROLE fire_clerk;
SELECT is_empty('SELECT 1 FROM credit.quarantine WHERE author <> credit.actor() AND provider_id = 2',
	'another provider does not see it');
SELECT throws_ok(format('SELECT credit.resubmit(%s)', :q1), 'SC021', NULL, 'nor settle it');
SELECT throws_ok(format($$SELECT credit.discard(%s, 'r')$$, :q1), 'SC021', NULL, 'in any way');
SET LOCAL ROLE reviewer;
SELECT is(credit.resubmit(:q1), 'open', 'unchanged, it is refused again');
SELECT is(credit.resubmit(:q1, '{"severity": "general"}'), 'admitted', 'corrected, it is admitted');
SELECT results_eq(format('SELECT state, original ->> %L, corrected, record_id IS NOT NULL
	FROM credit.quarantine WHERE quarantine_id = %s', 'severity', :q1),
	$$VALUES ('admitted', 'grave', '{"severity": "general"}'::jsonb, true)$$, 'both texts are kept');
SELECT throws_ok(format('SELECT credit.resubmit(%s)', :q1), 'SC021', NULL, 'what is settled stays settled');
SELECT throws_ok(format($$SELECT credit.resubmit(%s, '{"colour": "red"}')$$, :q2), '42703', NULL,
	'only columns that there are');
SELECT is(credit.resubmit(:q2, '{"severity": "general", "document_number": "q1"}'), 'repeated',
	'a row may turn out to be known');
SELECT throws_ok(format($$SELECT credit.discard(%s, 'r')$$, :q2), 'SC021', NULL, 'that settles it too');
SELECT pg_temp.submit('{"document_number": "q3", "severity": "grave"}') \g /dev/null
SELECT max(quarantine_id) AS q3 FROM credit.quarantine \gset
SELECT throws_ok(format($$SELECT credit.discard(%s, '')$$, :q3), 'SC021',
	'a quarantined row is discarded only for a reason', 'no discarding without a reason');
SELECT lives_ok(format($$SELECT credit.discard(%s, 'test row')$$, :q3), 'with one it is closed');
SELECT results_eq(format('SELECT state, reason, original ->> %L FROM credit.quarantine WHERE quarantine_id = %s',
	'document_number', :q3), $$VALUES ('discarded', 'test row', 'q3')$$, 'and kept');
SET LOCAL credit.on_violation = error;

-- questions that somebody may answer
SELECT pg_temp.refused('{"subject_name": "昆仑商贸有限公司", "document_number": "n"}', 'SC021 subject_name_known',
	'the registry knows this code under another name', 'a code under another name');
SELECT max(quarantine_id) AS question FROM credit.quarantine \gset
SELECT is(credit.resubmit(:question, confirmed => '{subject_name_known}'), 'admitted',
	'a firm may have changed its name');
SELECT is(pg_temp.verdicts('{"subject_name": "昆仑商贸有限公司", "document_number": "n2"}'), '',
	'from then on it is known');
SELECT pg_temp.submit(pg_temp.person('1980-01-01')) \g /dev/null
SELECT pg_temp.refused(pg_temp.person('1980-01-01', '{"subject_name": "玉山", "document_number": "n3"}'),
	'SC021 subject_unambiguous', 'the name and the number of the person do not belong together',
	'a person''s number under another name');
SELECT max(quarantine_id) AS question FROM credit.quarantine \gset
SELECT is(credit.resubmit(:question, confirmed => '{subject_unambiguous}'), 'open',
	'is for review, and confirmed by nobody');

-- in time: days from effect to submission
RESET ROLE;
SET LOCAL ROLE author;
SELECT pg_temp.submit('{"document_number": "t1", "decided_on": "2026-08-12", "effective_on": "2026-08-15"}') \g /dev/null
SET LOCAL ROLE fire_clerk;
SELECT pg_temp.submit('{"document_number": "t2", "provider": "fire", "field": "fire_protection", "decided_on": "2026-08-12"}') \g /dev/null
SELECT pg_temp.submit('{"document_number": "t3", "provider": "fire", "field": "fire_protection", "decided_on": "2026-08-01"}') \g /dev/null
SELECT pg_temp.submit('{"document_number": "t4", "provider": "fire", "field": "fire_protection", "decided_on": "2026-08-11"}') \g /dev/null
SELECT results_eq('SELECT month, records, least_days, median_days, most_days FROM credit.timeliness',
	$$VALUES ('2026-08-01'::date, 3::bigint, 3, 4, 14)$$, 'a provider sees its own delay');
SET LOCAL ROLE supervisor;
SELECT is(array_agg(DISTINCT provider_id ORDER BY provider_id), '{2,3}', 'a supervisor that of its division')
	FROM credit.timeliness;
SELECT is(least_days, 0, 'in time is no day late')
	FROM credit.timeliness WHERE provider_id = 2 AND month = '2026-08-01';
SET LOCAL ROLE changji_supervisor;
SELECT is_empty('TABLE credit.timeliness', 'and no other');
SET LOCAL ROLE citizen;
SELECT throws_ok('TABLE credit.timeliness', '42501', NULL, 'nor the public');

SELECT * FROM finish();
ROLLBACK;
