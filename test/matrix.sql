-- Who may do what is written down: doc/matrix.txt says it of each object, column,
-- policy and function.  `make matrix` writes it anew from the catalogue; whether
-- what has changed in it is right, its reviewer says.
\set written `cat doc/matrix.txt`
\set made `tools/matrix :'DBNAME' 2>&1`
BEGIN;
SELECT plan(6);
CREATE FUNCTION pg_temp.lines(file text) RETURNS TABLE (object text, says text)
	LANGUAGE sql AS $$
	SELECT rtrim(left(l, 10)) || ' ' || substring(substr(l, 11) FROM '^(.*?)  '), l
	FROM regexp_split_to_table($1, '\n') l WHERE l <> '' AND l NOT LIKE '#%'
$$;
CREATE TEMPORARY TABLE written AS SELECT * FROM pg_temp.lines(:'written');
CREATE TEMPORARY TABLE made AS SELECT * FROM pg_temp.lines(:'made');

SELECT is_empty('SELECT object FROM made EXCEPT SELECT object FROM written', 'every object has its row');
SELECT is_empty('SELECT object FROM written EXCEPT SELECT object FROM made', 'every row has its object');
SELECT is_empty('SELECT says FROM made EXCEPT SELECT says FROM written', 'the catalogue grants what is written');
SELECT ok(:'made'::text = :'written', 'and the file is as `make matrix` makes it');

-- the file is about everything in the schema
SELECT is_empty($$
	SELECT pg_describe_object(classid, objid, 0) FROM (
		SELECT 'pg_class'::regclass, oid, relname::text FROM pg_class
			WHERE relnamespace = 'credit'::regnamespace AND relkind NOT IN ('i', 'I', 't', 'c')
		UNION ALL SELECT 'pg_proc'::regclass, oid, format('%s(%s)', proname, oidvectortypes(proargtypes)) FROM pg_proc
			WHERE pronamespace = 'credit'::regnamespace
		UNION ALL SELECT 'pg_type'::regclass, t.oid, typname FROM pg_type t LEFT JOIN pg_class c ON c.oid = typrelid
			WHERE typnamespace = 'credit'::regnamespace AND typcategory <> 'A' AND coalesce(relkind, 'c') = 'c'
		UNION ALL SELECT 'pg_policy'::regclass, p.oid, format('%s %s', relname, polname) FROM pg_policy p
			JOIN pg_class c ON c.oid = polrelid WHERE relnamespace = 'credit'::regnamespace) o (classid, objid, name)
	WHERE NOT EXISTS (SELECT FROM written WHERE object LIKE '% ' || name
		OR split_part(object, ' ', 2) = name AND classid <> 'pg_proc'::regclass)$$,
	'nothing is left out of it');
-- nor has anybody else anything
SELECT is_empty($$SELECT says FROM made WHERE says ~ ' [^ =]+=[a-zA-Z*]+$'$$,
	'no role but these has been granted anything');
SELECT * FROM finish();
ROLLBACK;
