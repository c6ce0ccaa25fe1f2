-- What became of it.  Run as superuser; reads for the public as demo_citizen.
\set QUIET on
\pset footer off
\pset null '–'
\pset linestyle unicode
\pset border 1

\echo
\echo '--- What was admitted ---------------------------------------------------'
SELECT (SELECT count(*) FROM credit.record) + (SELECT count(*) FROM credit.quarantine) AS "rows in the file",
	(SELECT count(*) FROM credit.record) AS admitted,
	count(*) FILTER (WHERE state = 'repeated') AS "already there",
	count(*) FILTER (WHERE state = 'open') AS "in quarantine",
	(SELECT count(*) FROM credit.subject) AS firms,
	(SELECT count(DISTINCT provider_id) FROM credit.record) AS agencies
FROM credit.quarantine;

\echo '--- Why rows are in quarantine (a row can have several reasons) -----------'
SELECT 'Article ' || substr(v.verdict ->> 'sqlstate', 3)::int AS article,
	v.verdict ->> 'sqlstate' AS sqlstate,
	count(DISTINCT q.quarantine_id) AS rows,
	(array_agg(v.verdict ->> 'message' ORDER BY q.row_number))[1] AS "for instance"
FROM credit.quarantine q, jsonb_array_elements(q.verdicts) AS v (verdict)
WHERE q.state = 'open'
GROUP BY v.verdict ->> 'sqlstate', v.verdict ->> 'rule'
ORDER BY v.verdict ->> 'sqlstate', rows DESC;

\echo '--- Three of them whole ------------------------------------------------'
\pset expanded on
SELECT DISTINCT ON (v.verdict ->> 'sqlstate')
	q.row_number AS "row of the file",
	q.original ->> '行政相对人名称' AS party,
	q.original ->> '行政处罚决定书文号' AS document,
	v.verdict ->> 'sqlstate' AS sqlstate,
	v.verdict ->> 'column' AS column,
	q.original ->> (v.verdict ->> 'column') AS value,
	v.verdict ->> 'message' AS message,
	v.verdict ->> 'detail' AS detail,
	v.verdict ->> 'hint' AS hint
FROM credit.quarantine q, jsonb_array_elements(q.verdicts) AS v (verdict)
WHERE q.state = 'open' AND jsonb_array_length(q.verdicts) = 1
	AND q.original ->> '行政相对人名称' <> '' AND v.verdict ->> 'detail' <> ''
	AND v.verdict ->> 'sqlstate' IN ('SC003', 'SC021', 'SC044')
ORDER BY v.verdict ->> 'sqlstate', q.row_number;
\pset expanded off

-- The day is the registry's; the clock is the test clock, which only a superuser
-- can set and every journal entry would mention.
\echo '--- What the public sees, by the day on which it looks --------------------'
CREATE TEMPORARY TABLE looking (day date, records bigint, firms bigint);
SELECT credit.now() AS today, credit.now() + interval '3 months' AS in_three_months,
	credit.now() + interval '1 year' AS in_a_year, credit.now() + interval '3 years' AS in_three_years,
	current_setting('credit.test_clock') AS clock \gset
INSERT INTO looking
SELECT credit.today(), count(*), count(DISTINCT subject_code) FROM credit.public_record;
SET credit.test_clock = :'in_three_months';
INSERT INTO looking
SELECT credit.today(), count(*), count(DISTINCT subject_code) FROM credit.public_record;
SET credit.test_clock = :'in_a_year';
INSERT INTO looking
SELECT credit.today(), count(*), count(DISTINCT subject_code) FROM credit.public_record;
SET credit.test_clock = :'in_three_years';
INSERT INTO looking
SELECT credit.today(), count(*), count(DISTINCT subject_code) FROM credit.public_record;
SET credit.test_clock = :'clock';
SELECT day, records AS "records shown", firms AS "about firms",
	CASE row_number() OVER (ORDER BY day)
		WHEN 1 THEN 'today'
		WHEN 2 THEN 'in three months'
		WHEN 3 THEN 'in a year: nobody ran anything in between'
		WHEN 4 THEN 'in three years'
	END AS "when"
FROM looking ORDER BY day;

\echo '--- One firm, as anybody can look it up ---------------------------------'
SELECT EXISTS (SELECT FROM credit.public_record) AS shown \gset
\if :shown
SELECT subject_code AS code, subject_id AS subject, min(record_id) AS record
FROM credit.public_record JOIN credit.record USING (subject_id, record_id)
GROUP BY subject_code, subject_id
ORDER BY count(*) DESC, min(recorded_at), min(record_id) LIMIT 1 \gset
SET ROLE demo_citizen;
SELECT name, uscc, kind, handle FROM credit.search_public(:'code');
SELECT handle FROM credit.search_public(:'code') \gset
SELECT document_number AS document, content ->> 'violation' AS conduct,
	content ->> 'penalty_content' AS penalty, provider,
	open_from AS "open from", open_until - 1 AS "to"
FROM credit.public_records(:'handle');
RESET ROLE;
\else
\echo 'Nobody finds any: the sample is so old that no publication of it is open any'
\echo 'more. They ended by themselves; what was admitted is kept, as the journal shows.'
\echo
SELECT subject_id AS subject, record_id AS record FROM credit.record ORDER BY record_id LIMIT 1 \gset
\endif

\echo '--- The life of a record in the journal ----------------------------------'
SELECT j.at::timestamp(0) AS at, j.login, j.action, j.object,
	'Art. ' || j.article AS article,
	left(encode(j.after_hash, 'hex'), 16) || '…' AS "hash after"
FROM credit.entries_of(:subject) j
WHERE j.object IN ('subject', 'subject_key', 'public_face') OR j.object_id = :record
ORDER BY j.entry_id;
