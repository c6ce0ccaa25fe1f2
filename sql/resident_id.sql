-- credit.resident_id: the citizen identity number, GB 11643-1999.
-- All numbers are made up; none of a living person is meant.

CREATE FUNCTION pg_temp.checked(digits text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
	SELECT digits || substr('10X98765432', (sum(w * substr(digits, i::int, 1)::int) % 11)::int + 1, 1)
	FROM unnest('{7,9,10,5,8,4,2,1,6,3,7,9,10,5,8,4,2}'::int[]) WITH ORDINALITY AS x(w, i)
$$;

-- What is accepted, and its parts.
SELECT x AS given, r, credit.birth_date(r), credit.sex(r), credit.division(r)
FROM (SELECT x, x::credit.resident_id AS r FROM unnest(ARRAY['360426199101010071', ' ３６０４２６１９９１０１０１００７１　',
	'360426910101007', pg_temp.checked('65010020000229002'), pg_temp.checked('81000019991231001'),
	lower(pg_temp.checked('65010019800101004')), pg_temp.checked('91112419810803002')]) x) y;
SELECT pg_column_size('360426199101010071'::credit.resident_id);

-- What is refused, and why; the number itself is never repeated.
SELECT '360426199101010072'::credit.resident_id;
SELECT '36042619910101007'::credit.resident_id;
SELECT ''::credit.resident_id;
SELECT '36042619910101007A'::credit.resident_id;
SELECT '36042619910101007中'::credit.resident_id;
SELECT '3604X6199101010071'::credit.resident_id;
SELECT '36042691010100X'::credit.resident_id;
SELECT '3604261991０1 10071'::credit.resident_id;
SELECT pg_temp.checked('36042619910229007')::credit.resident_id;
SELECT pg_temp.checked('36042619001301007')::credit.resident_id;
SELECT pg_temp.checked('36042600000101007')::credit.resident_id;
SELECT pg_temp.checked('36042619000229007')::credit.resident_id;
SELECT '360426910229007'::credit.resident_id;
SELECT pg_temp.checked('36042629990101007')::credit.resident_id;
SELECT credit.is_resident_id('360426199101010071') AS good, credit.is_resident_id('360426199101010072') AS bad,
	credit.is_resident_id(repeat('1', 1000000)) AS endless, credit.is_resident_id('') AS empty, credit.is_resident_id(NULL) AS nothing;
SELECT credit.to_resident_id('360426910101007') AS old, credit.to_resident_id('none') AS bad, credit.to_resident_id(NULL) AS nothing;

-- A birth of today is possible, one of tomorrow is not: by the day in China,
-- whatever the session's zone.
CREATE FUNCTION pg_temp.born(days int) RETURNS text LANGUAGE sql STABLE AS $$
	SELECT pg_temp.checked('650100' || to_char((statement_timestamp() AT TIME ZONE 'Asia/Shanghai')::date + days, 'YYYYMMDD') || '001')
$$;
SET timezone = 'Etc/GMT+12';
SELECT credit.is_resident_id(pg_temp.born(0)) AS today, credit.is_resident_id(pg_temp.born(1)) AS tomorrow;
SET timezone = 'Pacific/Kiritimati';
SELECT credit.is_resident_id(pg_temp.born(0)) AS today, credit.is_resident_id(pg_temp.born(1)) AS tomorrow;
RESET timezone;
SELECT proname, provolatile FROM pg_proc WHERE pronamespace = 'credit'::regnamespace
	AND proname IN ('resident_id_in', 'resident_id_recv', 'is_resident_id', 'to_resident_id') ORDER BY 1;

-- Mutations: no damaged literal is accepted, and the error names the type.
CREATE FUNCTION pg_temp.refused(mutant text) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
	about text;
BEGIN
	PERFORM mutant::credit.resident_id;
	RETURN false;
EXCEPTION WHEN invalid_text_representation THEN
	GET STACKED DIAGNOSTICS about = PG_EXCEPTION_DETAIL;
	RETURN SQLERRM LIKE '%credit.resident_id%' AND about !~ '\d{3}' AND NOT credit.is_resident_id(mutant)
		AND credit.to_resident_id(mutant) IS NULL;
END $$;
WITH literal(l) AS (VALUES ('360426199101010071'), (pg_temp.checked('65010020000229002')), (pg_temp.checked('65010019800101004'))),
place(i) AS (SELECT generate_series(1, 18)),
symbol(s) AS (SELECT regexp_split_to_table('0123456789XxOIl-* 中é٣', '')),
mutant(kind, m) AS (
	SELECT 'replaced', overlay(l PLACING s FROM i FOR 1) FROM literal, place, symbol WHERE substr(l, i, 1) <> upper(s)
	UNION ALL SELECT 'inserted', overlay(l PLACING s FROM i FOR 0) FROM literal, place, symbol WHERE NOT (s = ' ' AND i = 1)
	UNION ALL SELECT 'left out', overlay(l PLACING '' FROM i FOR 1) FROM literal, place
	UNION ALL SELECT 'exchanged', overlay(l PLACING reverse(substr(l, i, 2)) FROM i FOR 2)
		FROM literal, place WHERE i < 18 AND substr(l, i, 1) <> substr(l, i + 1, 1))
SELECT kind, count(*), bool_and(pg_temp.refused(m)) AS all_refused FROM mutant GROUP BY kind ORDER BY kind;

-- Order of thousands: that of the text.
CREATE TABLE resident_sample AS SELECT t, t::credit.resident_id AS r FROM (
	SELECT pg_temp.checked(lpad((110000 + n::bigint * 7919 % 800000)::text, 6, '0') || to_char(date '1930-01-01' + (n::bigint * 104729 % 29000)::int, 'YYYYMMDD') || lpad((n % 1000)::text, 3, '0')) AS t
	FROM generate_series(1, 5000) n) x;
SELECT count(*), count(*) FILTER (WHERE r::text <> t) AS changed FROM resident_sample;
SELECT count(*) AS out_of_order FROM (
	SELECT r::text AS a, lag(r::text) OVER (ORDER BY r) AS b FROM resident_sample) x WHERE a COLLATE "C" < b COLLATE "C";
SELECT count(*) AS wrong FROM resident_sample WHERE credit.birth_date(r) <> to_date(substr(t, 7, 8), 'YYYYMMDD')
	OR credit.sex(r) <> CASE substr(t, 17, 1)::int % 2 WHEN 1 THEN 'male' ELSE 'female' END
	OR credit.division(r)::text <> CASE WHEN t LIKE '9%' THEN substr(t, 2, 2) || '0000' ELSE left(t, 6) END;

-- Against text: bytewise, by the index.
CREATE TEMP TABLE other (x text);
INSERT INTO other SELECT t FROM resident_sample LIMIT 12;
INSERT INTO other SELECT left(x, 10) FROM (SELECT x FROM other LIMIT 3) y;
INSERT INTO other SELECT x || '0' FROM (SELECT x FROM other LIMIT 3) y;
INSERT INTO other VALUES (''), ('中'), (' '), (repeat('9', 5000));
SELECT count(*) AS pairs,
	count(*) FILTER (WHERE (r = x) <> (t = x)) AS eq, count(*) FILTER (WHERE (r <> x) <> (t <> x)) AS ne,
	count(*) FILTER (WHERE (r < x) <> (t < x COLLATE "C")) AS lt, count(*) FILTER (WHERE (r <= x) <> (t <= x COLLATE "C")) AS le,
	count(*) FILTER (WHERE (r > x) <> (t > x COLLATE "C")) AS gt, count(*) FILTER (WHERE (r >= x) <> (t >= x COLLATE "C")) AS ge,
	count(*) FILTER (WHERE (x = r) <> (x = t)) AS eq2, count(*) FILTER (WHERE (x <> r) <> (x <> t)) AS ne2,
	count(*) FILTER (WHERE (x < r) <> (x < t COLLATE "C")) AS lt2, count(*) FILTER (WHERE (x <= r) <> (x <= t COLLATE "C")) AS le2,
	count(*) FILTER (WHERE (x > r) <> (x > t COLLATE "C")) AS gt2, count(*) FILTER (WHERE (x >= r) <> (x >= t COLLATE "C")) AS ge2,
	count(*) FILTER (WHERE credit.resident_id_text_cmp(r, x) <> -credit.text_resident_id_cmp(x, r)) AS cmp
FROM resident_sample, other WHERE hashtext(t) % 20 = 0;
CREATE INDEX resident_sample_r ON resident_sample (r);
ANALYZE resident_sample;
SET enable_seqscan = off;
SET enable_bitmapscan = off;
SET plan_cache_mode = force_generic_plan;
EXPLAIN (COSTS OFF) SELECT * FROM resident_sample WHERE r = '360426199101010071';
EXPLAIN (COSTS OFF) SELECT * FROM resident_sample WHERE '360426199101010071'::varchar = r;
PREPARE resident_by_text(text) AS SELECT * FROM resident_sample WHERE r = $1;
PREPARE resident_by_texts(text[]) AS SELECT * FROM resident_sample WHERE r = ANY ($1);
EXPLAIN (COSTS OFF) EXECUTE resident_by_text('x');
EXPLAIN (COSTS OFF) EXECUTE resident_by_texts('{x}');
SELECT count(*) FROM resident_sample WHERE r = ANY (ARRAY[(SELECT max(t) FROM resident_sample), 'zzz', '中']);
RESET plan_cache_mode;
RESET enable_seqscan;
RESET enable_bitmapscan;
SET enable_mergejoin = off;
SELECT count(*) = (SELECT count(*) FROM resident_sample a JOIN resident_sample b USING (t)) AS hash_join FROM resident_sample a JOIN resident_sample b USING (r);
RESET enable_mergejoin;

-- Catalogues.
SELECT c.opcname, am.amname, amvalidate(c.oid) FROM pg_opclass c JOIN pg_am am ON am.oid = c.opcmethod
WHERE c.opcintype = 'credit.resident_id'::regtype ORDER BY 2;
SELECT oprleft::regtype, oprright::regtype, oprcanmerge, oprcanhash FROM pg_operator
WHERE 'credit.resident_id'::regtype IN (oprleft, oprright) AND oprname = '=' ORDER BY 1, 2;
SELECT o.oid::regoperator, p.oid::regprocedure FROM pg_operator o JOIN pg_proc p ON p.oid = o.oprcode
WHERE 'credit.resident_id'::regtype IN (o.oprleft, o.oprright)
	AND NOT (p.proleakproof AND p.proisstrict AND p.provolatile = 'i' AND p.proparallel = 's' AND o.oprnamespace = 'pg_catalog'::regnamespace);
SELECT castsource::regtype, casttarget::regtype, castcontext FROM pg_cast
WHERE 'credit.resident_id'::regtype IN (castsource, casttarget) ORDER BY 1, 2;

-- Binary format: as strict as text.
CREATE TEMP TABLE copied (r credit.resident_id);
CREATE TEMP TABLE raw (x text);
\getenv builddir PG_ABS_BUILDDIR
\cd :builddir
\copy resident_sample (r) TO 'results/resident_id.bin' (FORMAT binary)
\copy copied FROM 'results/resident_id.bin' (FORMAT binary)
SELECT count(*) AS lost FROM (SELECT r FROM resident_sample EXCEPT ALL TABLE copied) x;
INSERT INTO raw VALUES ('360426199101010072');
\copy raw TO 'results/resident_id.bin' (FORMAT binary)
\set VERBOSITY terse
\copy copied FROM 'results/resident_id.bin' (FORMAT binary)
\set VERBOSITY default
DROP TABLE resident_sample;

-- For display.
SELECT credit.mask('360426199101010071'::credit.resident_id);
SELECT n AS name, credit.mask(n) FROM unnest(ARRAY['王玲', '王', '阿不都热依木·艾山', ' 　欧阳 修', E'e\u0301va', E'\u845b\U000E0100城', 'X ', '', '  ', NULL]) n;
SELECT length(credit.mask(E'\u845b\U000E0100城')) AS with_its_variation, credit.mask('360426199101010071') AS as_a_name;
