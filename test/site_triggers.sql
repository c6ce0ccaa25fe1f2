-- Triggers that a site adds to the registry's tables: they meet rows that the
-- library writes past the executor, and must meet them as ever.
BEGIN;
SELECT plan(8);
\ir fixture.sql

CREATE FUNCTION pg_temp.rows_of(numbers text[]) RETURNS SETOF credit.submission
	LANGUAGE sql AS $$
	SELECT (jsonb_populate_record(NULL::credit.submission,
		pg_temp.lawful(jsonb_build_object('document_number', n, 'content',
			jsonb_build_object('violation', 'v', 'facts', repeat('f', n::int * 300),
				'basis', 'b', 'penalty_kinds', '["罚款"]'::jsonb,
				'penalty_content', 'c'))))).*
	FROM unnest($1) n
$$;

-- a function that keeps a state between its calls in one statement
CREATE FUNCTION credit.site_definer() RETURNS trigger LANGUAGE plpgsql
	SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	NEW.necessity := 'seen by ' || current_user;
	RETURN NEW;
END
$$;
CREATE TRIGGER a_site BEFORE INSERT ON credit.record
	FOR EACH ROW EXECUTE FUNCTION credit.site_definer();
SET LOCAL ROLE author;
SELECT lives_ok($$INSERT INTO credit.submission
	SELECT * FROM pg_temp.rows_of('{1,2,3,4,5,6,7,8,9,10,11,12}')$$,
	'a SECURITY DEFINER trigger meets every row of a statement');
SELECT is(count(*)::int, 12, 'and its changes are kept') FROM credit.record
	WHERE necessity LIKE 'seen by %';
RESET ROLE;

-- a row that vanishes is told
CREATE OR REPLACE FUNCTION credit.site_definer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RETURN NULL;
END
$$;
SET LOCAL ROLE author;
SELECT throws_ok($$INSERT INTO credit.submission SELECT * FROM pg_temp.rows_of('{20}')$$,
	'09000', 'a trigger on credit.record dropped a row',
	'no trigger drops a record in silence');
RESET ROLE;
DROP TRIGGER a_site ON credit.record;
CREATE TRIGGER a_site BEFORE INSERT ON credit.document
	FOR EACH ROW EXECUTE FUNCTION credit.site_definer();
SET LOCAL ROLE author;
SELECT throws_ok($$INSERT INTO credit.submission SELECT * FROM pg_temp.rows_of('{21}')$$,
	'09000', 'a trigger on credit.document dropped a row', 'nor a document');
RESET ROLE;
DROP TRIGGER a_site ON credit.document;

-- a row within a row, after an error that the trigger has caught
CREATE FUNCTION credit.site_nested() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	BEGIN
		PERFORM 1 / 0;
	EXCEPTION WHEN division_by_zero THEN
		NULL;
	END;
	INSERT INTO credit.submission SELECT * FROM pg_temp.rows_of('{31}');
	RETURN NEW;
END
$$;
CREATE TRIGGER a_site BEFORE INSERT ON credit.record FOR EACH ROW
	WHEN (NEW.document_id IS NOT NULL)
	EXECUTE FUNCTION credit.site_nested();
SET LOCAL ROLE author;
SELECT throws_ok($$INSERT INTO credit.submission SELECT * FROM pg_temp.rows_of('{30}')$$,
	'55006', 'a row of credit.record is being written already',
	'a BEFORE trigger can''t submit further rows');
SELECT lives_ok($$SELECT * FROM credit.check_record(pg_temp.lawful('{}'))$$,
	'and the error leaves nothing behind');
RESET ROLE;
DROP TRIGGER a_site ON credit.record;

-- reading credit's functions, and catching an error, is fine
CREATE OR REPLACE FUNCTION credit.site_nested() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	BEGIN
		PERFORM 1 / 0;
	EXCEPTION WHEN division_by_zero THEN
		NULL;
	END;
	PERFORM count(*) FROM credit.check_record(pg_temp.lawful('{}'));
	RETURN NEW;
END
$$;
CREATE TRIGGER a_site BEFORE INSERT ON credit.record FOR EACH ROW
	EXECUTE FUNCTION credit.site_nested();
SET LOCAL ROLE author;
SELECT lives_ok($$INSERT INTO credit.submission SELECT * FROM pg_temp.rows_of('{40,41,42}')$$,
	'a trigger may ask the rules and catch errors');
SELECT is(count(*)::int, 15, 'and all rows are written') FROM credit.record;

SELECT * FROM finish();
ROLLBACK;
