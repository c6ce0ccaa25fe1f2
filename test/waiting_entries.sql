-- The entries of a load wait (waiting_rows.sql), but not where a site's own trigger
-- could tell.
BEGIN;
SELECT plan(16);
\ir fixture.sql

INSERT INTO credit.member (role_name, organisation_id, duty, may_submit) VALUES (current_user, 2, 'load', true);
-- All rows are made before the first is inserted, as COPY has no functions to call either.
CREATE FUNCTION pg_temp.rows_of(prefix text, subjects int) RETURNS SETOF credit.submission LANGUAGE sql AS $$
	SELECT (jsonb_populate_record(NULL::credit.submission, pg_temp.lawful(jsonb_build_object(
		'subject_code', pg_temp.code('91650100MA' || 100 + n), 'subject_name', '商贸公司' || n,
		'document_number', prefix || '-' || n)))).* FROM generate_series(1, subjects) n $$;
CREATE FUNCTION pg_temp.load(prefix text, subjects int DEFAULT 5) RETURNS void LANGUAGE sql AS $$
	INSERT INTO credit.submission SELECT * FROM pg_temp.rows_of(prefix, subjects) $$;
-- Records without an entry of their hash.
CREATE FUNCTION pg_temp.missing() RETURNS bigint LANGUAGE sql AS $$
	SELECT count(*) FROM credit.record r WHERE 1 <> (SELECT count(*) FROM credit.journal j
		WHERE j.subject_id = r.subject_id AND j.object = 'record' AND j.object_id = r.record_id AND j.after_hash = credit.row_hash(r)) $$;
CREATE TABLE credit.site_seen (what text, missing bigint);
GRANT ALL ON credit.site_seen TO PUBLIC;

-- after the statement
CREATE FUNCTION credit.site_looks() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO credit.site_seen VALUES (TG_TABLE_NAME, pg_temp.missing());
	RETURN NULL;
END
$$;
CREATE TRIGGER z_site AFTER INSERT ON credit.record FOR EACH STATEMENT EXECUTE FUNCTION credit.site_looks();
CREATE FUNCTION pg_temp.again(numbers text) RETURNS void LANGUAGE sql AS $$
	INSERT INTO credit.document (subject_id, provider_id, kind, number, number_key, issuer, issuer_key, decided_on, effective_on)
	SELECT subject_id, provider_id, kind, 'again ' || number, 'again ' || number, issuer, issuer_key, decided_on, effective_on
	FROM credit.document WHERE number LIKE numbers;
	INSERT INTO credit.record (subject_id, item_id, field, document_id, provider_id, division, severity, openness, conduct_on, content)
	SELECT r.subject_id, r.item_id, r.field, d.document_id, r.provider_id, r.division, r.severity, r.openness, r.conduct_on, r.content
	FROM credit.document d JOIN credit.document o ON o.subject_id = d.subject_id AND d.number = 'again ' || o.number
	JOIN credit.record r ON r.subject_id = o.subject_id AND r.document_id = o.document_id WHERE o.number LIKE numbers $$;
SELECT pg_temp.load('a');
SELECT pg_temp.again('a-%');
SELECT results_eq('TABLE credit.site_seen', $$VALUES ('record', 0::bigint)$$, 'a statement trigger of record finds every entry');
DROP TRIGGER z_site ON credit.record;
TRUNCATE credit.site_seen;
CREATE TRIGGER z_site AFTER INSERT ON credit.submission FOR EACH STATEMENT EXECUTE FUNCTION credit.site_looks();
SELECT pg_temp.load('b');
SELECT results_eq('TABLE credit.site_seen', $$VALUES ('submission', 0::bigint)$$, 'so does one of the view');
DROP TRIGGER z_site ON credit.submission;

-- in the middle of it
CREATE OR REPLACE FUNCTION credit.site_looks() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF NEW.number LIKE '_-3' THEN
		PERFORM pg_temp.load('nested ' || NEW.number, 3);
		INSERT INTO credit.site_seen SELECT 'nested', count(*) FROM credit.document d JOIN credit.record r USING (subject_id, document_id)
			WHERE d.number LIKE 'nested ' || NEW.number || '-%' AND NOT EXISTS (SELECT FROM credit.journal j
				WHERE j.subject_id = r.subject_id AND j.object = 'record' AND j.object_id = r.record_id);
	END IF;
	RETURN NULL;
END
$$;
CREATE TRIGGER z_site AFTER INSERT ON credit.document FOR EACH ROW EXECUTE FUNCTION credit.site_looks();
TRUNCATE credit.site_seen;
SELECT pg_temp.load('c');
SELECT results_eq('TABLE credit.site_seen', $$VALUES ('nested', 0::bigint)$$, 'what a trigger of document loads has its entries when its next statement looks');
SELECT is(pg_temp.missing(), 0::bigint, 'and none is missing in the end');
CREATE OR REPLACE FUNCTION credit.site_looks() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF NEW.number LIKE '_-3' THEN
		BEGIN
			PERFORM credit.seal();
			PERFORM pg_temp.load('undone', 3);
			PERFORM 1 / 0;
		EXCEPTION WHEN division_by_zero THEN
			PERFORM credit.seal();
		END;
	END IF;
	RETURN NULL;
END
$$;
SELECT lives_ok($$SELECT pg_temp.load('d')$$, 'it may catch an error of what it loads and seals');
SELECT is(pg_temp.missing(), 0::bigint, 'which takes no entry along');
DROP TRIGGER z_site ON credit.document;

-- a table of its own, written by the same statement
CREATE TABLE credit.site_table (n bigint);
CREATE FUNCTION credit.site_own() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	BEGIN
		PERFORM credit.seal();
		PERFORM pg_temp.load('undone', 3);
		PERFORM 1 / 0;
	EXCEPTION WHEN division_by_zero THEN
		BEGIN
			ANALYZE credit.journal;	-- what is known of it is no longer good
			PERFORM pg_temp.load('done', 3);
		EXCEPTION WHEN division_by_zero THEN
			NULL;
		END;
	END;
	RETURN NULL;
END
$$;
CREATE TRIGGER z_site AFTER INSERT ON credit.site_table FOR EACH STATEMENT EXECUTE FUNCTION credit.site_own();
SELECT lives_ok($$WITH loaded AS (INSERT INTO credit.submission SELECT * FROM pg_temp.rows_of('e', 5) RETURNING 1)
	INSERT INTO credit.site_table SELECT count(*) FROM loaded$$, 'so may a trigger of a table that the statement writes as well');
SELECT is(count(*)::int, 8, 'everything is recorded') FROM credit.record JOIN credit.document USING (subject_id, document_id)
	WHERE number LIKE 'e-%' OR number LIKE 'done-%';
SELECT is(pg_temp.missing(), 0::bigint, 'each with its entry');

-- triggers on the journal
CREATE FUNCTION credit.site_table_of_new() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	PERFORM count(*) FROM new_entries;
	RETURN NULL;
END
$$;
CREATE TRIGGER z_site AFTER INSERT ON credit.journal REFERENCING NEW TABLE AS new_entries
	FOR EACH STATEMENT EXECUTE FUNCTION credit.site_table_of_new();
SELECT lives_ok($$SELECT pg_temp.load('f')$$, 'no statement trigger of a site''s fires on the journal, where no statement writes');
SELECT is(pg_temp.missing(), 0::bigint, 'every entry is there');
DROP TRIGGER z_site ON credit.journal;
DROP TRIGGER written ON credit.journal;
CREATE TRIGGER written AFTER INSERT ON credit.journal
	FOR EACH STATEMENT WHEN (current_user = 'nobody') EXECUTE FUNCTION credit.entries_written();
ALTER TABLE credit.journal ENABLE ALWAYS TRIGGER written;
SELECT pg_temp.load('g');
SELECT is(pg_temp.missing(), 0::bigint, 'nothing waits for a trigger that may not fire');
DROP TRIGGER written ON credit.journal;
CREATE TRIGGER written AFTER INSERT ON credit.journal
	FOR EACH STATEMENT EXECUTE FUNCTION credit.entries_written();
ALTER TABLE credit.journal ENABLE ALWAYS TRIGGER written;

-- an error in what a review's trigger begins
CREATE FUNCTION credit.site_review() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
	BEGIN
		PERFORM credit.seal();
	EXCEPTION WHEN check_violation THEN
		BEGIN
			ANALYZE credit.journal;
			UPDATE credit.organisation SET name = 'fire ' || NEW.record_id WHERE organisation_id = 3;
		EXCEPTION WHEN division_by_zero THEN
			NULL;
		END;
		UPDATE credit.organisation SET name = 'fires ' || NEW.record_id WHERE organisation_id = 3;
		INSERT INTO credit.site_seen SELECT 'organisation', count(*) FROM credit.organisation o
			WHERE organisation_id = 3 AND NOT EXISTS (SELECT FROM credit.journal j WHERE j.object = 'organisation' AND j.after_hash = credit.row_hash(o));
	END;
	RETURN NULL;
END
$$;
CREATE TRIGGER z_site AFTER INSERT ON credit.review FOR EACH ROW EXECUTE FUNCTION credit.site_review();
ALTER TABLE credit.journal_leaf ADD CHECK (position < 0) NOT VALID;
TRUNCATE credit.site_seen;
SELECT batch_id AS batch FROM credit.record ORDER BY batch_id LIMIT 1 \gset
SET LOCAL ROLE reviewer;
SELECT is(credit.review(:batch), 5::bigint, 'a trigger of review catches the error of a seal');
RESET ROLE;
SELECT results_eq('SELECT DISTINCT * FROM credit.site_seen', $$VALUES ('organisation', 0::bigint)$$, 'and finds the entries of what it does next');
DROP TRIGGER z_site ON credit.review;
ALTER TABLE credit.journal_leaf DROP CONSTRAINT journal_leaf_position_check;
SELECT is(pg_temp.missing(), 0::bigint, 'no entry of a record is missing');
SELECT is(count(*)::int, 0, 'nor any other') FROM credit.verify_rows();

SELECT * FROM finish();
ROLLBACK;
