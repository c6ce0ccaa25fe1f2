-- credit.division: the administrative division, GB/T 2260.

SELECT d, credit.level(d), credit.parent(d), credit.last_division(d)
FROM unnest('{000000,650000,650100,650102,659000,659001,110105,990000}'::credit.division[]) d;
SELECT ' ６５0１００　'::credit.division, pg_column_size('650100'::credit.division);

-- What is refused, and why.
SELECT '6501'::credit.division;
SELECT '65010A'::credit.division;
SELECT '+65010'::credit.division;
SELECT '6501000'::credit.division;
SELECT '65 100'::credit.division;
SELECT '六50100'::credit.division;
SELECT ''::credit.division;
SELECT credit.is_division('650100') AS good, credit.is_division('6501') AS short, credit.is_division(NULL) AS nothing,
	credit.to_division(' 650100') AS pasted, credit.to_division('xinjiang') AS bad, credit.to_division(NULL) AS nothing2;

-- Mutations: accepted only as another division of six digits.
CREATE FUNCTION pg_temp.refused(mutant text) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
	PERFORM mutant::credit.division;
	RETURN false;
EXCEPTION WHEN invalid_text_representation THEN
	RETURN SQLERRM LIKE '%credit.division%' AND NOT credit.is_division(mutant) AND credit.to_division(mutant) IS NULL;
END $$;
WITH place(i) AS (SELECT generate_series(1, 6)),
symbol(s) AS (SELECT regexp_split_to_table('0123456789AaOIl-+.* 中é٣', '')),
mutant(kind, m) AS (
	SELECT 'replaced', overlay('650102' PLACING s FROM i FOR 1) FROM place, symbol
	UNION ALL SELECT 'inserted', overlay('650102' PLACING s FROM i FOR 0) FROM place, symbol WHERE NOT (s = ' ' AND i = 1)
	UNION ALL SELECT 'left out', overlay('650102' PLACING '' FROM i FOR 1) FROM place)
SELECT kind, count(*), bool_and(CASE WHEN m ~ '^[0-9]{6}$' THEN m::credit.division::text = m ELSE pg_temp.refused(m) END) AS right
FROM mutant GROUP BY kind ORDER BY kind;

-- Containment is containment of prefixes, for all that exists and all that doesn't.
CREATE TABLE division_sample AS SELECT lpad(n::text, 6, '0') AS t, lpad(n::text, 6, '0')::credit.division AS d FROM generate_series(0, 999999, 1) n
	WHERE n % 101 = 0 OR n / 1000 = 650 OR n / 100 = 6590;
INSERT INTO division_sample SELECT t, t::credit.division FROM unnest('{650000,654300,110000,659000}'::text[]) t ON CONFLICT DO NOTHING;
SELECT o, count(*), count(*) FILTER (WHERE (d <@ o) <> (t LIKE p)) AS wrong,
	count(*) FILTER (WHERE (d <@ o) <> (o @> d)) AS commuted
FROM division_sample, (VALUES ('000000'::credit.division, '%'), ('650000', '65%'), ('650100', '6501%'), ('650102', '650102'), ('659000', '6590%'), ('659001', '659001'), ('110100', '1101%')) v(o, p)
GROUP BY o ORDER BY o;
SELECT count(*) AS not_in_its_parent FROM division_sample WHERE NOT d <@ credit.parent(d);
SELECT '650000'::credit.division <@ '650100' AS up, '659001'::credit.division <@ '650000' AS corps, NULL::credit.division <@ '650000' AS nothing;
SELECT count(*) AS out_of_order FROM (SELECT d::text AS a, lag(d::text) OVER (ORDER BY d) AS b FROM division_sample) x WHERE a COLLATE "C" < b COLLATE "C";

-- ... and an ordinary B-tree answers it.
CREATE INDEX division_sample_d ON division_sample (d);
ANALYZE division_sample;
SET enable_seqscan = off;
SET enable_bitmapscan = off;
SET plan_cache_mode = force_generic_plan;
CREATE FUNCTION pg_temp.mine() RETURNS credit.division LANGUAGE plpgsql STABLE AS 'BEGIN RETURN ''650100''; END';
-- 18 says of a scan without an alternative that it's disabled.
CREATE FUNCTION pg_temp.plan(query text) RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE
	line text;
BEGIN
	FOR line IN EXECUTE 'EXPLAIN (COSTS OFF) ' || query LOOP
		IF line !~ '^ *Disabled: true$' THEN
			RETURN NEXT line;
		END IF;
	END LOOP;
END $$;
PREPARE under(credit.division) AS SELECT count(*) FROM division_sample WHERE d <@ $1;
EXPLAIN (COSTS OFF) SELECT * FROM division_sample WHERE d <@ '650100';
EXPLAIN (COSTS OFF) SELECT * FROM division_sample WHERE '650100' @> d;
EXPLAIN (COSTS OFF) SELECT * FROM division_sample WHERE credit.division_within(d, '650100');
EXPLAIN (COSTS OFF) SELECT * FROM division_sample WHERE d <@ '650102';
EXPLAIN (COSTS OFF) SELECT * FROM division_sample WHERE d <@ pg_temp.mine();
EXPLAIN (COSTS OFF) SELECT * FROM division_sample WHERE d <@ NULL;
EXPLAIN (COSTS OFF) EXECUTE under('650100');
EXPLAIN (COSTS OFF) SELECT * FROM (VALUES ('650100'::credit.division), ('110000')) v(o), LATERAL (SELECT * FROM division_sample WHERE d <@ o OFFSET 0) x;
-- not what isn't a range of the column, nor what may change from row to row
SELECT * FROM pg_temp.plan($$SELECT * FROM division_sample WHERE d @> '650100'$$);
SELECT * FROM pg_temp.plan($$SELECT * FROM division_sample WHERE d <@ (CASE WHEN random() < 2 THEN '650100' END)::credit.division$$);
CREATE FUNCTION pg_temp.agree(o credit.division) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
	indexed bigint;
	scanned bigint;
BEGIN
	SELECT count(*) INTO indexed FROM public.division_sample WHERE d <@ o;
	SELECT count(*) INTO scanned FROM public.division_sample WHERE credit.division_text(d) LIKE rtrim(regexp_replace(o::text, '(00)+$', '')) || '%';
	RETURN indexed = scanned;
END $$;
SELECT o, pg_temp.agree(o) FROM unnest('{000000,650000,650100,650102,659000,659001,999900}'::credit.division[]) o;
SELECT count(*) FROM division_sample WHERE d <@ pg_temp.mine();
EXECUTE under('659000');
EXECUTE under(NULL);
SET search_path = '';
EXPLAIN (COSTS OFF) SELECT * FROM public.division_sample WHERE d <@ '650100';
RESET search_path;

-- Row security and roles with no grant at all leave that as it is.
CREATE ROLE regress_credit_reader;
GRANT SELECT ON division_sample TO regress_credit_reader;
ALTER TABLE division_sample ENABLE ROW LEVEL SECURITY;
CREATE POLICY readers ON division_sample TO regress_credit_reader USING (length(t) = 6);
SET ROLE regress_credit_reader;
EXPLAIN (COSTS OFF) EXECUTE under('650100');
EXECUTE under('659000');
RESET ROLE;
DROP POLICY readers ON division_sample;
ALTER TABLE division_sample DISABLE ROW LEVEL SECURITY;
REVOKE ALL ON division_sample FROM regress_credit_reader;
DROP ROLE regress_credit_reader;

-- An index in an order that isn't the type's own is left alone.
CREATE FUNCTION public.backwards(credit.division, credit.division) RETURNS int LANGUAGE sql IMMUTABLE STRICT AS 'SELECT credit.division_cmp($2, $1)';
CREATE OPERATOR CLASS public.backwards FOR TYPE credit.division USING btree AS
	OPERATOR 1 >, OPERATOR 2 >=, OPERATOR 3 =, OPERATOR 4 <=, OPERATOR 5 <, FUNCTION 1 public.backwards(credit.division, credit.division);
DROP INDEX division_sample_d;
CREATE INDEX division_sample_back ON division_sample (d public.backwards);
SELECT * FROM pg_temp.plan($$SELECT * FROM division_sample WHERE d <@ '650100'$$);
EXPLAIN (COSTS OFF) SELECT * FROM division_sample WHERE d = '650102';
DROP INDEX division_sample_back;
DROP OPERATOR FAMILY public.backwards USING btree;
DROP FUNCTION public.backwards(credit.division, credit.division);
CREATE INDEX division_sample_d ON division_sample (d);

-- The planner expects about the right number of rows.
CREATE FUNCTION pg_temp.expected(query text) RETURNS float LANGUAGE plpgsql AS $$
DECLARE
	plan json;
BEGIN
	EXECUTE 'EXPLAIN (FORMAT json) ' || query INTO plan;
	RETURN plan->0->'Plan'->>'Plan Rows';
END $$;
SELECT condition, pg_temp.expected('SELECT FROM division_sample WHERE ' || condition) / (SELECT count(*) FROM division_sample) BETWEEN low AND high AS near
FROM (VALUES ('d <@ ''000000''', 0.99, 1), ('d <@ ''650000''', 0.05, 0.2), ('''650000'' @> d', 0.05, 0.2), ('d <@ ''120000''', 0.001, 0.03), ('credit.division_within(d, ''650000'')', 0.05, 0.2)) v(condition, low, high);

-- Comparison with text, as with the other codes.
CREATE TEMP TABLE other (x text);
INSERT INTO other SELECT t FROM division_sample LIMIT 12;
INSERT INTO other VALUES (''), ('65'), ('6501000'), ('中'), (' ');
SELECT count(*) AS pairs,
	count(*) FILTER (WHERE (d = x) <> (t = x) OR (d <> x) <> (t <> x) OR (x = d) <> (x = t) OR (x <> d) <> (x <> t)) AS eq,
	count(*) FILTER (WHERE (d < x) <> (t < x COLLATE "C") OR (d <= x) <> (t <= x COLLATE "C")) AS lt,
	count(*) FILTER (WHERE (d > x) <> (t > x COLLATE "C") OR (d >= x) <> (t >= x COLLATE "C")) AS gt,
	count(*) FILTER (WHERE (x < d) <> (x < t COLLATE "C") OR (x <= d) <> (x <= t COLLATE "C")) AS lt2,
	count(*) FILTER (WHERE (x > d) <> (x > t COLLATE "C") OR (x >= d) <> (x >= t COLLATE "C")) AS gt2
FROM division_sample, other WHERE hashtext(t) % 20 = 0;
EXPLAIN (COSTS OFF) SELECT * FROM division_sample WHERE d = '650102'::varchar;
RESET enable_seqscan;
RESET enable_bitmapscan;
RESET plan_cache_mode;

-- Catalogues.
SELECT c.opcname, am.amname, amvalidate(c.oid) FROM pg_opclass c JOIN pg_am am ON am.oid = c.opcmethod
WHERE c.opcintype = 'credit.division'::regtype ORDER BY 2;
SELECT o.oid::regoperator, p.oid::regprocedure FROM pg_operator o JOIN pg_proc p ON p.oid = o.oprcode
WHERE 'credit.division'::regtype IN (o.oprleft, o.oprright)
	AND NOT (p.proleakproof AND p.proisstrict AND p.provolatile = 'i' AND p.proparallel = 's' AND o.oprnamespace = 'pg_catalog'::regnamespace);

-- Binary format: as strict as text.
CREATE TEMP TABLE copied (d credit.division);
CREATE TEMP TABLE raw (x text);
\getenv builddir PG_ABS_BUILDDIR
\cd :builddir
\copy division_sample (d) TO 'results/division.bin' (FORMAT binary)
\copy copied FROM 'results/division.bin' (FORMAT binary)
SELECT count(*) AS lost FROM (SELECT d FROM division_sample EXCEPT ALL TABLE copied) x;
INSERT INTO raw VALUES ('65010');
\copy raw TO 'results/division.bin' (FORMAT binary)
\copy copied FROM 'results/division.bin' (FORMAT binary)
DROP TABLE division_sample;

-- Every object of the three types has its comment.
SELECT pg_describe_object(classid, objid, 0) AS uncommented
FROM pg_depend d
WHERE refclassid = 'pg_extension'::regclass AND deptype = 'e'
	AND refobjid = (SELECT oid FROM pg_extension WHERE extname = 'credit')
	AND obj_description(objid, classid::regclass::name) IS NULL
	AND pg_describe_object(classid, objid, 0) ~ 'uscc|resident_id|division|text_bytes|#'
	AND NOT (classid = 'pg_type'::regclass AND pg_describe_object(classid, objid, 0) LIKE '%[]')
ORDER BY 1;
