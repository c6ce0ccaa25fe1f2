-- What a review writes waits and is written by the page.  Nothing that looks
-- meanwhile can tell, and what fails leaves nothing behind.
BEGIN;
SELECT plan(30);
\ir fixture.sql

-- Two records of each subject; some too large for a page.  All are made before the
-- first is inserted: a volatile function called between two rows begins a command.
CREATE FUNCTION pg_temp.rows_of(subjects int) RETURNS SETOF credit.submission LANGUAGE sql AS $$
	SELECT (jsonb_populate_record(NULL::credit.submission, pg_temp.lawful(jsonb_build_object(
			'subject_code', pg_temp.code('91650100MA' || (1000 + n / 2)), 'subject_name', '商贸公司' || n / 2,
			'document_number', subjects || '-' || n, 'content', jsonb_build_object('violation', 'v', 'basis', 'b',
				'penalty_kinds', '["罚款"]'::jsonb, 'penalty_content', 'c',
				'facts', (SELECT string_agg(md5(n || '/' || i), '') FROM generate_series(1, CASE n % 40 WHEN 0 THEN 200 ELSE 1 END) i)))))).*
		FROM generate_series(0, 2 * subjects - 1) n $$;
-- The same, in one batch.
CREATE FUNCTION pg_temp.submit_batch(subjects int) RETURNS bigint
	LANGUAGE plpgsql AS $$
BEGIN
	SET LOCAL ROLE author;
	INSERT INTO credit.submission SELECT * FROM pg_temp.rows_of(subjects);
	SET LOCAL ROLE NONE;
	RETURN (SELECT max(batch_id) FROM credit.batch);
END
$$;
CREATE FUNCTION pg_temp.review(batch bigint) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
	reviewed bigint;
BEGIN
	SET LOCAL ROLE reviewer;
	reviewed := credit.review(batch);
	SET LOCAL ROLE NONE;
	RETURN reviewed;
END
$$;
-- Entries whose hash is not that of a row.
CREATE FUNCTION pg_temp.unlike() RETURNS bigint LANGUAGE sql AS $$
	SELECT count(*) FROM credit.journal j WHERE object IN ('review', 'disclosure', 'public_face')
		AND action <> 'delete' AND after_hash NOT IN (
			SELECT credit.row_hash(v) FROM credit.review v WHERE v.subject_id = j.subject_id
			UNION ALL SELECT credit.row_hash(d) FROM credit.disclosure d WHERE d.subject_id = j.subject_id
			UNION ALL SELECT credit.row_hash(f) FROM credit.public_face f WHERE f.subject_id = j.subject_id)
$$;

-- more than wait at once
SELECT is(pg_temp.review(pg_temp.submit_batch(1200)), 2400::bigint, 'a large batch is reviewed');
SELECT is(count(*)::int, 2400, 'with a review of each record') FROM credit.review;
SELECT is(count(*)::int, 2400, 'a copy for the public') FROM credit.disclosure WHERE audience_id = 0;
SELECT is(count(*)::int, 1200, 'and a face of each subject') FROM credit.public_face;
SELECT is(count(*), (SELECT count(*) FROM credit.review) + (SELECT count(*) FROM credit.disclosure)
	+ (SELECT count(*) FROM credit.public_face), 'each row has its entry')
	FROM credit.journal WHERE object IN ('review', 'disclosure', 'public_face');
SELECT is(pg_temp.unlike(), 0::bigint, 'with its hash');
SELECT is(count(*)::int, 0, 'and every index finds it') FROM credit.disclosure d WHERE audience_id = 0
	AND NOT EXISTS (SELECT FROM credit.public_record p WHERE p.document_number = d.document_number);

-- a site's trigger sees what came before, and may catch errors
CREATE TABLE credit.site_seen (what text, seen bigint);
GRANT ALL ON credit.site_seen TO PUBLIC;
CREATE FUNCTION credit.site_look() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	BEGIN
		INSERT INTO credit.site_seen SELECT 'reviews', count(*) FROM credit.review v
			WHERE v.subject_id = NEW.subject_id AND v.record_id = NEW.record_id;
		INSERT INTO credit.site_seen SELECT 'entries', count(*) FROM credit.journal j
			WHERE j.subject_id = NEW.subject_id AND j.object = 'review' AND j.object_id = NEW.record_id;
		PERFORM 1 / (NEW.audience_id - 1);
	EXCEPTION WHEN division_by_zero THEN
		NULL;
	END;
	RETURN NEW;
END
$$;
CREATE TRIGGER a_site BEFORE INSERT ON credit.disclosure
	FOR EACH ROW EXECUTE FUNCTION credit.site_look();
SELECT is(pg_temp.review(pg_temp.submit_batch(20)), 40::bigint, 'a trigger looks at each copy');
SELECT is(array_agg(DISTINCT seen), '{1}', 'its review and the entry are there') FROM credit.site_seen;
SELECT is(pg_temp.unlike(), 0::bigint, 'and nothing went with the error that it caught');
DROP TRIGGER a_site ON credit.disclosure;

-- as does one after it, once for each row
TRUNCATE credit.site_seen;
CREATE FUNCTION credit.site_after() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO credit.site_seen SELECT 'copies', count(*) FROM credit.disclosure d
		WHERE d.subject_id = NEW.subject_id AND d.record_id = NEW.record_id AND d.audience_id = 0;
	RETURN NULL;
END
$$;
CREATE TRIGGER z_site AFTER INSERT ON credit.review
	FOR EACH ROW EXECUTE FUNCTION credit.site_after();
SELECT is(pg_temp.review(pg_temp.submit_batch(15)), 30::bigint, 'an AFTER trigger looks at each review');
SELECT is(count(*)::int, 30, 'once') FROM credit.site_seen;
SELECT is(array_agg(DISTINCT seen), '{1}', 'when all is written') FROM credit.site_seen;
DROP TRIGGER z_site ON credit.review;

-- a row that can't be written, found when those that waited are
SELECT pg_temp.submit_batch(10) AS batch \gset
INSERT INTO credit.review (subject_id, record_id, approved, lenient)
	SELECT subject_id, record_id, true, false FROM credit.record WHERE batch_id = :batch
	ORDER BY subject_id DESC LIMIT 1;
INSERT INTO credit.disclosure SELECT (d).* FROM (SELECT jsonb_populate_record(d,
	jsonb_build_object('record_id', r.record_id, 'subject_id', r.subject_id)) AS d
	FROM credit.disclosure d, (SELECT * FROM credit.record WHERE batch_id = :batch
		ORDER BY subject_id DESC OFFSET 1 LIMIT 1) r LIMIT 1) made;
SELECT throws_ok(format('SELECT pg_temp.review(%s)', :batch), '23505', NULL, 'a copy that is there already is an error');
SELECT is(count(*)::int, 1, 'after which nothing is reviewed') FROM credit.review v
	JOIN credit.record r USING (subject_id, record_id) WHERE r.batch_id = :batch;
SET LOCAL session_replication_role = replica;
DELETE FROM credit.disclosure d USING credit.record r WHERE r.batch_id = :batch AND d.record_id = r.record_id;
RESET session_replication_role;
SELECT is(pg_temp.review(:batch), 19::bigint, 'without it the same session reviews the batch');
SELECT is(pg_temp.unlike(), 0::bigint, 'every hash is right');

-- the entries of a load wait likewise
SELECT pg_temp.submit_batch(850) AS batch \gset
SELECT is(count(*)::int, 1700, 'a large load is recorded') FROM credit.record WHERE batch_id = :batch;
SELECT is(count(*)::int, 1700, 'each record with its entry, when the statement has ended')
	FROM credit.record r JOIN credit.journal j ON j.subject_id = r.subject_id AND j.object = 'record' AND j.object_id = r.record_id
	WHERE r.batch_id = :batch AND j.after_hash = credit.row_hash(r);
SELECT is(count(*)::int, 1700, 'and each document')
	FROM credit.document d JOIN credit.journal j ON j.subject_id = d.subject_id AND j.object = 'document' AND j.object_id = d.document_id
	WHERE d.number LIKE '850-%' AND j.after_hash = credit.row_hash(d);

-- rows that were judged and then not written
CREATE FUNCTION pg_temp.again(numbers text) RETURNS void LANGUAGE sql AS $$
	INSERT INTO credit.record (subject_id, item_id, field, document_id, provider_id, division, severity, openness, conduct_on, content)
	SELECT r.subject_id, r.item_id, r.field, d.document_id, r.provider_id, r.division, r.severity, r.openness, r.conduct_on, r.content
	FROM credit.document d JOIN credit.record r USING (subject_id)
	WHERE d.number LIKE numbers AND r.record_id = (SELECT min(record_id) FROM credit.record s WHERE s.subject_id = r.subject_id)
	ORDER BY d.document_id ON CONFLICT DO NOTHING $$;
CREATE FUNCTION pg_temp.missing() RETURNS bigint LANGUAGE sql AS $$
	SELECT count(*) FROM credit.record r WHERE 1 <> (SELECT count(*) FROM credit.journal j
		WHERE j.subject_id = r.subject_id AND j.object = 'record' AND j.object_id = r.record_id AND j.after_hash = credit.row_hash(r)) $$;
INSERT INTO credit.member (role_name, organisation_id, duty, may_submit) VALUES (current_user, 2, 'load', true);
INSERT INTO credit.document (subject_id, provider_id, kind, number, number_key, issuer, issuer_key, decided_on, effective_on)
	SELECT subject_id, provider_id, kind, 'new ' || document_id, 'new ' || document_id, issuer, issuer_key, decided_on, effective_on
	FROM credit.document WHERE number LIKE '15-%';
SELECT lives_ok($$SELECT pg_temp.again('%15-%')$$, 'what is recorded already is left out');
SELECT lives_ok($$SELECT pg_temp.again('%15-%')$$, 'all of it, the second time');
SELECT is(pg_temp.missing(), 0::bigint, 'whatever is written has its one entry');

-- without the trigger that ends it
CREATE FUNCTION pg_temp.load(prefix text) RETURNS void LANGUAGE sql AS $$
	INSERT INTO credit.document (subject_id, provider_id, kind, number, number_key, issuer, issuer_key, decided_on, effective_on)
	SELECT subject_id, provider_id, kind, prefix || document_id, prefix || document_id, issuer, issuer_key, decided_on, effective_on
	FROM credit.document WHERE number LIKE '15-%';
	SELECT pg_temp.again(prefix || '%') $$;
ALTER TABLE credit.journal DISABLE TRIGGER written;
SELECT lives_ok($$SELECT pg_temp.load('a')$$, 'nothing waits where no trigger would write it');
SELECT is(pg_temp.missing(), 0::bigint, 'every entry is there');
ALTER TABLE credit.journal ENABLE ALWAYS TRIGGER written;

-- a site's own triggers
CREATE OR REPLACE FUNCTION credit.site_after() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO credit.site_seen SELECT 'entry', count(*) FROM credit.journal j
		WHERE j.subject_id = NEW.subject_id AND j.object = 'record' AND j.object_id = NEW.record_id;
	RETURN NULL;
END
$$;
CREATE TRIGGER z_site AFTER INSERT ON credit.record FOR EACH ROW EXECUTE FUNCTION credit.site_after();
TRUNCATE credit.site_seen;
SELECT pg_temp.load('b');
SELECT is(array_agg(DISTINCT seen), '{1}', 'a site''s trigger finds each row''s entry') FROM credit.site_seen;
DROP TRIGGER z_site ON credit.record;
CREATE OR REPLACE FUNCTION credit.site_after() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF NEW.number LIKE 'c%' THEN
		PERFORM pg_temp.load('d' || NEW.document_id);
	END IF;
	RETURN NULL;
END
$$;
CREATE TRIGGER z_site AFTER INSERT ON credit.document FOR EACH ROW EXECUTE FUNCTION credit.site_after();
SELECT lives_ok($$SELECT pg_temp.load('c')$$, 'a load within a load');
SELECT is(pg_temp.missing(), 0::bigint, 'leaves out no entry');
DROP TRIGGER z_site ON credit.document;

-- an error in the middle that is caught
CREATE OR REPLACE FUNCTION credit.site_after() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'enough';
END
$$;
CREATE TRIGGER z_site AFTER INSERT ON credit.subject_name FOR EACH ROW EXECUTE FUNCTION credit.site_after();
DO $$
BEGIN
	PERFORM pg_temp.load('e');
	INSERT INTO credit.subject_name (subject_id, name, name_key) SELECT min(subject_id), 'other', 'other' FROM credit.subject;
EXCEPTION WHEN raise_exception THEN
	PERFORM pg_temp.load('f');
END
$$;
SELECT is(pg_temp.missing(), 0::bigint, 'what comes after an error has its entries');
SELECT is(count(*)::int, 0, 'what was undone has none') FROM credit.journal j WHERE object = 'record'
	AND NOT EXISTS (SELECT FROM credit.record r WHERE r.record_id = j.object_id);

SELECT * FROM finish();
ROLLBACK;
