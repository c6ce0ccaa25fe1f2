-- credit.uscc: the unified social credit code, GB 32100-2015.

-- What is accepted, and its parts.
SELECT c AS code, credit.registration_authority(c), credit.organisation_class(c),
	credit.division(c), credit.organisation_code(c), credit.organisation_code_ok(c)
FROM unnest('{91110000600037341L,12440300MB2C92173E,91230500MA1B3N1N2M,11230500001755309F}'::credit.uscc[]) c;
-- the check character of the organisation code within is information only
SELECT credit.organisation_code_ok('91650100MA0000001U');
SELECT pg_column_size(c), c::text FROM (VALUES ('91110000600037341l'::credit.uscc)) v(c);
SELECT '　９１１１００００６０００３７３４１ｌ '::credit.uscc, E' \t\u00a091110000600037341L\r\n'::credit.uscc;

-- What is refused, and why.
SELECT '91110000600037341X'::credit.uscc;
SELECT '00000000000000000X'::credit.uscc;
SELECT '9111000060003734'::credit.uscc;
SELECT ''::credit.uscc;
SELECT '9111OOOO600037341L'::credit.uscc;
SELECT '9111000060003734IL'::credit.uscc;
SELECT '91110000-00037341L'::credit.uscc;
SELECT '91110000六00037341L'::credit.uscc;
SELECT '911100A0600037341L'::credit.uscc;
SELECT '94110000600037341L'::credit.uscc;
SELECT '9A110000600037341L'::credit.uscc;
SELECT '9111 000060003734L'::credit.uscc;
SELECT repeat('9', 1000000)::credit.uscc;
-- a person's number is not repeated
SELECT x::credit.uscc FROM (VALUES ('no ３60426 19910101-0071')) AS v (x);

SELECT credit.is_uscc('91110000600037341L') AS good, credit.is_uscc(' 91110000600037341l ') AS pasted,
	credit.is_uscc('91110000600037341M') AS bad, credit.is_uscc('') AS empty,
	credit.is_uscc(repeat('9', 1000000)) AS endless, credit.is_uscc(NULL) AS nothing;
SELECT credit.to_uscc(' ９1110000600037341l') AS pasted, credit.to_uscc('none') AS bad, credit.to_uscc(NULL) AS nothing;

-- Every authority with its classes and no others.
SELECT a AS authority, string_agg(b, '' ORDER BY b) AS classes
FROM (SELECT a, b, a || b || '650100600037341' AS c
	FROM regexp_split_to_table('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', '') a,
		regexp_split_to_table('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', '') b) x
WHERE EXISTS (SELECT FROM regexp_split_to_table('0123456789ABCDEFGHJKLMNPQRTUWXY', '') d
	WHERE credit.is_uscc(c || d))
GROUP BY a ORDER BY a COLLATE "C";

-- Mutations: no damaged literal is ever accepted, and the error names the type.
CREATE FUNCTION pg_temp.refused(mutant text) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
	PERFORM mutant::credit.uscc;
	RETURN false;
EXCEPTION WHEN invalid_text_representation THEN
	RETURN SQLERRM LIKE '%credit.uscc%' AND NOT credit.is_uscc(mutant) AND credit.to_uscc(mutant) IS NULL;
END $$;
WITH literal(l) AS (VALUES ('91110000600037341L'), ('12440300MB2C92173E'), ('91230500MA1B3N1N2M'), ('11230500001755309F')),
place(i) AS (SELECT generate_series(1, 18)),
symbol(s) AS (SELECT regexp_split_to_table('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-* 中é٣Ｏ', '')),
mutant(kind, m) AS (
	SELECT 'replaced', overlay(l PLACING s FROM i FOR 1) FROM literal, place, symbol WHERE substr(l, i, 1) <> s
	UNION ALL SELECT 'inserted', overlay(l PLACING s FROM i FOR 0) FROM literal, place, symbol WHERE NOT (s = ' ' AND i = 1)
	UNION ALL SELECT 'left out', overlay(l PLACING '' FROM i FOR 1) FROM literal, place
	UNION ALL SELECT 'exchanged', overlay(l PLACING reverse(substr(l, i, 2)) FROM i FOR 2)
		FROM literal, place WHERE i < 18 AND substr(l, i, 1) <> substr(l, i + 1, 1))
SELECT kind, count(*), bool_and(pg_temp.refused(m)) AS all_refused FROM mutant GROUP BY kind ORDER BY kind;

-- Thousands of codes, their check computed here in SQL; many share their first
-- fifteen characters, which is as far as an abbreviated sort key sees.
CREATE FUNCTION pg_temp.symbols(value bigint, places int) RETURNS text LANGUAGE sql IMMUTABLE AS $$
	SELECT string_agg(substr('0123456789ABCDEFGHJKLMNPQRTUWXY', (value / power(31, i)::bigint % 31)::int + 1, 1), '' ORDER BY i DESC)
	FROM generate_series(0, places - 1) i
$$;
CREATE FUNCTION pg_temp.checked(body text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
	SELECT body || substr('0123456789ABCDEFGHJKLMNPQRTUWXY', ((31 - sum(w * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(body, i::int, 1)) - 1)) % 31) % 31)::int + 1, 1)
	FROM unnest('{1,3,9,27,19,26,16,17,20,29,25,13,8,24,10,30,28}'::int[]) WITH ORDINALITY AS x(w, i)
$$;
CREATE TABLE uscc_sample AS
	SELECT t, t::credit.uscc AS u FROM (
		SELECT pg_temp.checked(
			(string_to_array('11,12,13,19,21,29,31,32,33,34,35,39,41,49,51,52,53,59,61,62,69,71,72,79,81,89,91,92,93,A1,A9,N1,N2,N3,N9,Y1', ','))[1 + n / 40 * 7 % 36]
			|| lpad((n / 40 * 7919 % 1000000)::text, 6, '0')
			|| pg_temp.symbols(n / 20 * 104729::bigint * 15485863 % 27512614111, 7)
			|| pg_temp.symbols(n * 7 % 961, 2)) AS t
		FROM generate_series(1, 6000) n) x;
SELECT count(*), count(*) FILTER (WHERE u::text <> t) AS changed, count(DISTINCT u) = count(DISTINCT t) AS as_distinct FROM uscc_sample;
SELECT max(n) > 5 AS abbreviations_tie FROM (SELECT count(DISTINCT t) n FROM uscc_sample GROUP BY left(t, 15)) x;
SELECT count(*) AS out_of_order FROM (
	SELECT u::text AS a, lag(u::text) OVER (ORDER BY u) AS b FROM uscc_sample) x WHERE a COLLATE "C" < b COLLATE "C";
SELECT count(*) AS out_of_order FROM (
	SELECT u::text AS a, lag(u::text) OVER (ORDER BY u DESC) AS b FROM uscc_sample) x WHERE a COLLATE "C" > b COLLATE "C";
CREATE INDEX uscc_sample_u ON uscc_sample (u);
ANALYZE uscc_sample;
SET enable_seqscan = off;
SET enable_sort = off;
EXPLAIN (COSTS OFF) SELECT u FROM uscc_sample ORDER BY u;
SELECT array_agg(u::text) = (SELECT array_agg(t ORDER BY t COLLATE "C") FROM uscc_sample) AS index_in_order
FROM (SELECT u FROM uscc_sample ORDER BY u) x;
RESET enable_sort;

-- Comparison with text is bytewise with the canonical text, in either direction.
CREATE TEMP TABLE other (x text);
INSERT INTO other SELECT t FROM uscc_sample WHERE ctid::text LIKE '%,7)' LIMIT 12;
INSERT INTO other SELECT lower(x) FROM (SELECT x FROM other LIMIT 3) y;
INSERT INTO other SELECT left(x, 10) FROM (SELECT x FROM other LIMIT 3) y;
INSERT INTO other SELECT x || '0' FROM (SELECT x FROM other LIMIT 3) y;
INSERT INTO other VALUES (''), ('中'), (' '), (repeat('9', 5000));
SELECT count(*) AS pairs,
	count(*) FILTER (WHERE (u = x) <> (t = x)) AS eq, count(*) FILTER (WHERE (u <> x) <> (t <> x)) AS ne,
	count(*) FILTER (WHERE (u < x) <> (t < x COLLATE "C")) AS lt, count(*) FILTER (WHERE (u <= x) <> (t <= x COLLATE "C")) AS le,
	count(*) FILTER (WHERE (u > x) <> (t > x COLLATE "C")) AS gt, count(*) FILTER (WHERE (u >= x) <> (t >= x COLLATE "C")) AS ge,
	count(*) FILTER (WHERE (x = u) <> (x = t)) AS eq2, count(*) FILTER (WHERE (x <> u) <> (x <> t)) AS ne2,
	count(*) FILTER (WHERE (x < u) <> (x < t COLLATE "C")) AS lt2, count(*) FILTER (WHERE (x <= u) <> (x <= t COLLATE "C")) AS le2,
	count(*) FILTER (WHERE (x > u) <> (x > t COLLATE "C")) AS gt2, count(*) FILTER (WHERE (x >= u) <> (x >= t COLLATE "C")) AS ge2,
	count(*) FILTER (WHERE credit.uscc_text_cmp(u, x) <> -credit.text_uscc_cmp(x, u)) AS cmp
FROM uscc_sample, other WHERE hashtext(t) % 20 = 0;
SELECT count(*) AS pairs, count(*) FILTER (WHERE (a.u < b.u) <> (a.t < b.t COLLATE "C") OR (a.u = b.u) <> (a.t = b.t)
	OR (a.u <= b.u) <> (a.t <= b.t COLLATE "C") OR (a.u > b.u) <> (a.t > b.t COLLATE "C")
	OR (a.u >= b.u) <> (a.t >= b.t COLLATE "C") OR (a.u <> b.u) <> (a.t <> b.t)) AS wrong
FROM uscc_sample a, uscc_sample b WHERE hashtext(a.t) % 100 = 0 AND hashtext(b.t) % 100 = 0;

-- Lookups use the index, whatever type the parameter has.
SET enable_bitmapscan = off;
SET enable_indexonlyscan = off;
EXPLAIN (COSTS OFF) SELECT * FROM uscc_sample WHERE u = '91110000600037341L';
EXPLAIN (COSTS OFF) SELECT * FROM uscc_sample WHERE u = '91110000600037341L'::text;
EXPLAIN (COSTS OFF) SELECT * FROM uscc_sample WHERE '91110000600037341L'::varchar(30) = u;
SET plan_cache_mode = force_generic_plan;
PREPARE by_unknown AS SELECT * FROM uscc_sample WHERE u = $1;
PREPARE by_text(text) AS SELECT * FROM uscc_sample WHERE u = $1;
PREPARE by_varchar(varchar) AS SELECT * FROM uscc_sample WHERE u = $1;
PREPARE by_texts(text[]) AS SELECT * FROM uscc_sample WHERE u = ANY ($1);
PREPARE by_prefix(text) AS SELECT * FROM uscc_sample WHERE u >= $1 AND u < $1 || '~';
SELECT name, parameter_types FROM pg_prepared_statements WHERE name LIKE 'by\_%' ORDER BY name;
EXPLAIN (COSTS OFF) EXECUTE by_unknown('91110000600037341L');
EXPLAIN (COSTS OFF) EXECUTE by_text('x');
EXPLAIN (COSTS OFF) EXECUTE by_varchar('x');
EXPLAIN (COSTS OFF) EXECUTE by_texts('{x}');
EXPLAIN (COSTS OFF) EXECUTE by_prefix('9');
CREATE TEMP TABLE one AS SELECT t FROM uscc_sample ORDER BY t COLLATE "C" OFFSET 3000 LIMIT 1;
SELECT count(*) FROM uscc_sample WHERE u = (SELECT t FROM one);
SELECT count(*) FROM uscc_sample WHERE u = ANY (ARRAY[(SELECT t FROM one), 'zzz', (SELECT t FROM one), '中']);
-- two conditions on one column: the texts are compared with each other
SELECT count(*) = (SELECT count(*) FROM uscc_sample WHERE t >= 'A' COLLATE "C" AND t < 'Y' COLLATE "C") AS same
FROM uscc_sample WHERE u > '9'::text AND u >= 'A'::text AND u < 'Y'::text AND u < 'a'::text;
SELECT count(*) FROM uscc_sample WHERE u = 'A'::text AND u = 'a'::text;
SET search_path = '';
EXPLAIN (COSTS OFF) SELECT * FROM public.uscc_sample WHERE u = '91110000600037341L'::text;
EXPLAIN (COSTS OFF) SELECT * FROM public.uscc_sample WHERE u = '91110000600037341L';
RESET search_path;

-- An operator of the same name in front of the search_path isn't taken.
CREATE SCHEMA hostile;
CREATE FUNCTION hostile.eq(credit.uscc, credit.uscc) RETURNS boolean LANGUAGE sql AS 'SELECT NULL::boolean';
CREATE OPERATOR hostile.= (FUNCTION = hostile.eq, LEFTARG = credit.uscc, RIGHTARG = credit.uscc);
SET search_path = hostile, public;
SELECT '91110000600037341L'::credit.uscc = '91110000600037341L' AS still_ours;
RESET search_path;
DROP SCHEMA hostile CASCADE;

-- Row security leaves the index usable: the operators are leakproof.
CREATE ROLE regress_credit_reader;
GRANT SELECT ON uscc_sample TO regress_credit_reader;
GRANT USAGE ON SCHEMA credit TO regress_credit_reader;
ALTER TABLE uscc_sample ENABLE ROW LEVEL SECURITY;
CREATE POLICY readers ON uscc_sample TO regress_credit_reader USING (length(t) = 18);
SET ROLE regress_credit_reader;
EXPLAIN (COSTS OFF) SELECT * FROM uscc_sample WHERE u = '91110000600037341L';
EXPLAIN (COSTS OFF) EXECUTE by_text('x');
-- values are the groups' business
SELECT credit.to_uscc('x');
RESET ROLE;
ALTER TABLE uscc_sample DISABLE ROW LEVEL SECURITY;
DROP POLICY readers ON uscc_sample;
REVOKE ALL ON SCHEMA credit FROM regress_credit_reader;
REVOKE ALL ON uscc_sample FROM regress_credit_reader;
DROP ROLE regress_credit_reader;
RESET enable_seqscan;
RESET enable_bitmapscan;
RESET enable_indexonlyscan;
RESET plan_cache_mode;

-- Joins and groups: the operator of the type itself may merge and hash, those
-- with text may not.
SELECT oprname, oprleft::regtype, oprright::regtype, oprcanmerge, oprcanhash FROM pg_operator
WHERE 'credit.uscc'::regtype IN (oprleft, oprright) AND oprname = '=' ORDER BY 2, 3;
SET enable_mergejoin = off;
SELECT count(*) = (SELECT count(*) FROM uscc_sample a JOIN uscc_sample b USING (t)) AS hash_join FROM uscc_sample a JOIN uscc_sample b USING (u);
RESET enable_mergejoin;
SET enable_hashjoin = off;
SET enable_nestloop = off;
SELECT count(*) = (SELECT count(*) FROM uscc_sample a JOIN uscc_sample b USING (t)) AS merge_join FROM uscc_sample a JOIN uscc_sample b USING (u);
RESET enable_hashjoin;
RESET enable_nestloop;
SELECT count(*) FROM uscc_sample WHERE credit.uscc_hash_extended(u, 0)::bit(32) <> credit.uscc_hash(u)::bit(32);

-- Nothing that had a meaning before has another one now.
SELECT 'a' = 'b' AS unknowns, 'a'::varchar = 'a' AS varchars, 'a'::text < 'b' AS texts, 'a'::name = 'a' AS names, 'a'::bpchar = 'a ' AS padded;
PREPARE untyped AS SELECT $1 = $2, $3 < 'x';
SELECT parameter_types FROM pg_prepared_statements WHERE name = 'untyped';

-- Catalogues: the classes are whole; nothing can raise under row security.
SELECT c.opcname, am.amname, amvalidate(c.oid) FROM pg_opclass c JOIN pg_am am ON am.oid = c.opcmethod
WHERE c.opcintype = 'credit.uscc'::regtype ORDER BY 2;
SELECT o.oid::regoperator, p.oid::regprocedure FROM pg_operator o JOIN pg_proc p ON p.oid = o.oprcode
WHERE 'credit.uscc'::regtype IN (o.oprleft, o.oprright)
	AND NOT (p.proleakproof AND p.proisstrict AND p.provolatile = 'i' AND p.proparallel = 's' AND o.oprnamespace = 'pg_catalog'::regnamespace);
SELECT castsource::regtype, casttarget::regtype, castcontext FROM pg_cast
WHERE 'credit.uscc'::regtype IN (castsource, casttarget) ORDER BY 1, 2;

-- Binary format: as strict as text.
CREATE TEMP TABLE copied (u credit.uscc);
CREATE TEMP TABLE raw (x text);
\getenv builddir PG_ABS_BUILDDIR
\cd :builddir
\copy uscc_sample (u) TO 'results/uscc.bin' (FORMAT binary)
\copy copied FROM 'results/uscc.bin' (FORMAT binary)
SELECT count(*) = (SELECT count(*) FROM uscc_sample) AS whole FROM copied;
SELECT count(*) AS lost FROM (TABLE copied EXCEPT ALL SELECT u FROM uscc_sample) x;
INSERT INTO raw VALUES ('91110000600037341M');
\copy raw TO 'results/uscc.bin' (FORMAT binary)
\copy copied FROM 'results/uscc.bin' (FORMAT binary)
SELECT credit.uscc_send('91110000600037341L') = textsend('91110000600037341L') AS binary_is_text;

-- Assignment takes strings, as drivers bind them; text is never implicit.
INSERT INTO copied VALUES ('91110000600037341l'::text), ('91110000600037341l'::varchar), ('91110000600037341l'::char(20));
INSERT INTO copied VALUES ('91110000600037341M'::text);
SELECT length(u) FROM copied;
SELECT u || '' FROM copied WHERE u = '91110000600037341L' LIMIT 1;

-- What pg_dump would write is read back the same under an empty search_path.
CREATE TABLE dumped (u credit.uscc PRIMARY KEY DEFAULT '91110000600037341L' CHECK (u <> '12440300MB2C92173E'::text), t text GENERATED ALWAYS AS (u::text) STORED);
CREATE VIEW dumped_view AS SELECT u::text AS t, 'x'::text < u AS b FROM dumped WHERE u IN ('91110000600037341L', '12440300MB2C92173E') OR u = 'x'::varchar;
SET search_path = '';
SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = 'public.dumped'::regclass AND contype = 'c';
DO $$
BEGIN
	EXECUTE 'CREATE VIEW public.restored_view AS ' || pg_get_viewdef('public.dumped_view');
END $$;
SELECT pg_get_viewdef('public.restored_view') = pg_get_viewdef('public.dumped_view') AS same;
RESET search_path;
INSERT INTO dumped DEFAULT VALUES RETURNING *;
DROP TABLE dumped CASCADE;
DROP TABLE uscc_sample;
