-- Nobody's identity number gets into what is open (Article 28, item 5), and who
-- is no longer registered neither loads nor reviews for others.
BEGIN;
SELECT plan(16);
\ir fixture.sql

SELECT pg_temp.identity_number('1980-01-01') AS number \gset
SET LOCAL ROLE author;
SELECT pg_temp.admitted('{"document_number": "a1", "content": {"violation": "v", "facts": "第916529011907673599号",
	"basis": "b", "penalty_kinds": ["罚款"], "penalty_content": "c"}}', 'a number of 18 digits that is nobody''s');
SELECT is(pg_temp.verdicts(jsonb_build_object('document_number', 'a2', 'content', jsonb_build_object(
		'violation', 'v', 'facts', '当事人身份证' || n || '。', 'basis', 'b',
		'penalty_kinds', '["罚款"]'::jsonb, 'penalty_content', 'c'))),
	'SC028 identity_number_open', format('in the facts, %s', how))
	FROM (VALUES (:'number', 'plain'), (lower(:'number'), 'lower case'),
		(translate(:'number', '0123456789X', '０１２３４５６７８９Ｘ'), 'full width'),
		(substr(:'number', 1, 6) || ' ' || substr(:'number', 7, 8) || '-' || substr(:'number', 15), 'in groups'),
		('1' || :'number', 'after a digit')) v (n, how);
SELECT is(count(*), 0::bigint, 'wherever it stands in the text')
	FROM generate_series(0, 40) AS n
	WHERE pg_temp.verdicts(jsonb_build_object('document_number', 'a2', 'content', jsonb_build_object(
		'violation', 'v', 'facts', repeat('事', n / 2) || repeat('.', n) || :'number' || repeat('实', 40 - n), 'basis', 'b',
		'penalty_kinds', '["罚款"]'::jsonb, 'penalty_content', 'c'))) <> 'SC028 identity_number_open';
SELECT is(pg_temp.verdicts(jsonb_build_object('document_number', 'a3', 'content', jsonb_build_object(
		'violation', 'v', 'facts', 'f', 'basis', 'b',
		'penalty_kinds', jsonb_build_array('罚款', :'number'), 'penalty_content', 'c'))),
	'SC028 identity_number_open', 'within a list');
SELECT is(pg_temp.verdicts(jsonb_build_object('document_number', 'a4' || :'number')),
	'SC028 identity_number_open', 'in the number of the document');
SELECT is(pg_temp.verdicts(jsonb_build_object('document_number', 'a5', 'subject_name', '天山' || :'number', 'subject_code', pg_temp.code('91650100MA7'))),
	'SC028 identity_number_open', 'in the name');
SELECT is(pg_temp.verdicts(jsonb_build_object('document_number', 'a6', 'content', jsonb_build_object(
		'violation', 'v', 'facts', 'f', 'basis', 'b', 'penalty_kinds', '["罚款"]'::jsonb,
		'penalty_content', 'c', 'representative', :'number'))),
	'', 'a field that is never open may hold what it must');
SELECT is(pg_temp.verdicts(jsonb_build_object('openness', 'shared', 'document_number', 'a7',
		'content', jsonb_build_object('violation', 'v', 'facts', :'number', 'basis', 'b',
		'penalty_kinds', '["罚款"]'::jsonb, 'penalty_content', 'c'))),
	'', 'and so may a record that is not open');

-- a platform that is no longer registered loads for nobody
SET LOCAL ROLE loader;
SELECT is(pg_temp.verdicts('{"document_number": "b1"}'), '', 'the platform loads for market');
RESET ROLE;
UPDATE credit.organisation SET registered_until = '2026-06-15' WHERE organisation_id = 1;
SET LOCAL ROLE loader;
SELECT is(pg_temp.verdicts('{"document_number": "b1"}'), 'SC021 author_is_member',
	'from the day on which its registration ends it does not');
-- nor does a provider's member review for it
SET LOCAL ROLE author;
SELECT pg_temp.submit('{"document_number": "b2"}') AS record_id \gset
SELECT batch_id FROM credit.record WHERE record_id = :record_id \gset
RESET ROLE;
UPDATE credit.organisation SET registered_until = '2026-06-15' WHERE organisation_id = 2;
SET LOCAL ROLE reviewer;
SELECT throws_ok(format('SELECT credit.review(%s)', :batch_id), 'SC021', NULL,
	'nobody reviews for a provider that is no longer registered');
RESET ROLE;

SELECT * FROM finish();
ROLLBACK;
