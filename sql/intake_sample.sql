-- The sample file, row by row, against what was found wrong in it by another
-- program (test/data/penalties.expected.csv).  Rolled back at the end.
\pset format unaligned
\getenv root PG_ABS_SRCDIR
\set agencies :root '/test/data/agencies.csv'
\set penalties :root '/test/data/penalties.csv'
\set expected :root '/test/data/penalties.expected.csv'
BEGIN;
SET client_min_messages = warning;
SET datestyle = 'ISO, YMD';
SET credit.test_clock = '2026-11-23 10:00:00+08';
CREATE ROLE regress_sample_loader IN ROLE credit_provider;
CREATE TEMPORARY TABLE agency (name text, uscc credit.uscc);
COPY agency FROM :'agencies' WITH (FORMAT csv, HEADER match);
INSERT INTO credit.organisation (name, uscc, kind, division, registered_from)
	SELECT name, uscc, 'state_organ', credit.division(uscc), '2024-10-01' FROM agency;
INSERT INTO credit.member (role_name, organisation_id, duty, may_submit)
	SELECT 'regress_sample_loader', organisation_id, 'loads penalties', true
	FROM credit.organisation JOIN agency USING (uscc);
CREATE TEMPORARY TABLE sample (LIKE credit.intake_penalty);
COPY sample FROM :'penalties' WITH (FORMAT csv, HEADER match);
GRANT SELECT ON sample TO regress_sample_loader;
CREATE TEMPORARY TABLE expected ("row" integer, sqlstate text, "column" text);
COPY expected FROM :'expected' WITH (FORMAT csv, HEADER match);

SET ROLE regress_sample_loader;
SET credit.on_violation = quarantine;
INSERT INTO credit.intake_penalty SELECT * FROM sample;
RESET ROLE;
CREATE TEMPORARY VIEW batch AS SELECT max(batch_id) AS batch_id FROM credit.batch;
CREATE TEMPORARY VIEW found AS
	SELECT DISTINCT q.row_number::integer AS "row", COALESCE(v->>'sqlstate', q.state) AS sqlstate, v->>'column' AS "column"
	FROM credit.quarantine q JOIN batch USING (batch_id)
	LEFT JOIN jsonb_array_elements(q.verdicts) v ON true;
SELECT count(*) AS admitted FROM credit.record JOIN batch USING (batch_id);
SELECT state, count(*) FROM credit.quarantine JOIN batch USING (batch_id) GROUP BY state ORDER BY state;
SELECT sqlstate, "column", count(*) FROM found GROUP BY 1, 2 ORDER BY 1, "column" COLLATE "C";
SELECT 'not found' AS what, * FROM (SELECT * FROM expected EXCEPT SELECT * FROM found) e
UNION ALL SELECT 'not expected', * FROM (SELECT * FROM found EXCEPT SELECT * FROM expected) f ORDER BY 2, 3, 4;

-- Loaded once more, everything is the same again.
SET ROLE regress_sample_loader;
INSERT INTO credit.intake_penalty SELECT * FROM sample;
RESET ROLE;
SELECT count(*) AS admitted FROM credit.record JOIN batch USING (batch_id);
SELECT state, count(*) FROM credit.quarantine JOIN batch USING (batch_id) GROUP BY state ORDER BY state;
-- What no rule of its day lets be open is shared (documents before 2023-05-01).
SELECT r.openness, r.severity, count(*), min(d.decided_on), max(d.decided_on)
FROM credit.record r JOIN credit.document d USING (subject_id, document_id)
JOIN credit.organisation o ON o.organisation_id = r.provider_id JOIN agency a ON a.uscc = o.uscc
GROUP BY 1, 2 ORDER BY 1, 2;
-- Spellings that differ in script, width, blanks or brackets are one name.
SELECT count(DISTINCT s."行政相对人名称") AS spellings, count(DISTINCT subject_id) AS subjects
FROM sample s JOIN credit.document d ON d.number = s."行政处罚决定书文号"
JOIN credit.subject u USING (subject_id)
WHERE u.name_key = credit.name_key(s."行政相对人名称") AND u.name <> s."行政相对人名称";
ROLLBACK;
