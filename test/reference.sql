-- doc/reference.md is what the comments in the database say: `make reference`
-- renews it.
\set difference `tools/reference :'DBNAME' 2>&1 | diff - doc/reference.md 2>&1 | head -n 20`
BEGIN;
SELECT plan(3);
SELECT is(:'difference'::text, '', 'doc/reference.md is current');
SELECT is_empty($$SELECT p.oid::regprocedure FROM pg_proc p
	WHERE p.pronamespace = 'credit'::regnamespace
		AND obj_description(p.oid, 'pg_proc') IS NULL$$,
	'every function has a comment');
SELECT is_empty($$SELECT c.oid::regclass FROM pg_class c
	WHERE c.relnamespace = 'credit'::regnamespace AND c.relkind IN ('r', 'p', 'v')
		AND obj_description(c.oid, 'pg_class') IS NULL$$,
	'every table and view has a comment');
SELECT * FROM finish();
ROLLBACK;
