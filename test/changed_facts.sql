-- What a statement has read of subjects and documents it may change itself, or have
-- a site's trigger change (Articles 3 and 37): rows are judged by what there is when
-- it ends.
BEGIN;
SELECT plan(24);
\ir fixture.sql

INSERT INTO credit.member (role_name, organisation_id, duty, may_submit) VALUES (current_user, 2, 'load', true);
INSERT INTO credit.subject (subject_id, kind, name, name_key, resident_id, birth_date)
	SELECT 1000 + n, 'natural_person', 'n', 'n', pg_temp.identity_number('1980-01-01', n)::credit.resident_id, '1980-01-01' FROM generate_series(1, 3) n;
INSERT INTO credit.document (subject_id, document_id, provider_id, kind, number, number_key, issuer, issuer_key, decided_on, effective_on)
	SELECT 1001, 1000 + d, 2, 'penalty_decision'::credit.document_kind, d::text, d::text, 'market', 'market', '2026-06-01'::date, '2026-06-01'::date FROM generate_series(1, 9) d
	UNION ALL VALUES (1002, 2001, 2, 'penalty_decision'::credit.document_kind, '1', '1', 'market', 'market', '2026-06-01'::date, '2026-06-01'::date),
		(1003, 3001, 2, 'penalty_decision', '1', '1', 'market', 'market', '2026-06-01', '2026-06-01'),
		(1003, 3002, 2, 'penalty_decision', '2', '2', 'market', 'market', '2026-06-01', '2026-06-01');
CREATE VIEW pg_temp.penalty AS
	SELECT subject_id, (SELECT max(item_id) FROM credit.catalog_item WHERE code = 'A03-penalty') AS item_id, 'trade' AS field,
		document_id, provider_id, '650100'::credit.division AS division, 'general'::credit.severity AS severity,
		'shared'::credit.openness AS openness, '2026-05-01'::date AS conduct_on, pg_temp.lawful() -> 'content' AS content
	FROM credit.document;
SELECT format('INSERT INTO credit.record (%s) SELECT %1$s FROM pg_temp.penalty',
	'subject_id, item_id, field, document_id, provider_id, division, severity, openness, conduct_on, content') AS record \gset

-- a document is revoked by its way alone, so by no UPDATE in a statement that records as well
SELECT format('UPDATE credit.document SET revoked_on = %L, revoked_because = %L WHERE document_id = ', '2026-06-10', 'r') AS revoke \gset
SELECT throws_ok('WITH revoked AS (' || :'revoke' || '1001 RETURNING document_id) ' || :'record' || ' JOIN revoked USING (document_id)',
	'SC037', 'the document has been revoked', 'nothing rests on what the same statement revoked before');
SELECT throws_ok('WITH revoked AS (' || :'revoke' || '1001) ' || :'record' || ' WHERE document_id = 1001',
	'SC028', 'a document is revoked by credit.revoke_document() alone', 'nor on what it revokes afterwards');
CREATE FUNCTION pg_temp.site_revokes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	new.revoked_on := '2026-06-10';
	new.revoked_because := 'r';
	RETURN new;
END $$;
CREATE TRIGGER z_site BEFORE UPDATE ON credit.document FOR EACH ROW EXECUTE FUNCTION pg_temp.site_revokes();
SELECT throws_ok('UPDATE credit.document SET issuer_key = issuer_key WHERE document_id = 1001', 'SC028', 'a document is revoked by credit.revoke_document() alone', 'nor by a trigger');
DROP TRIGGER z_site ON credit.document;
SELECT throws_ok('WITH revoked AS (SELECT credit.revoke_document(1001, 1001, ''2026-06-10'', ''r'') AS n) ' || :'record' || ', revoked WHERE document_id = 1001 AND n >= 0',
	'SC037', 'the document has been revoked', 'its way may be taken in the same statement');

-- nor is its way open to what another trigger does meanwhile
CREATE FUNCTION pg_temp.site_undoes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE current_setting('site.undo');
	RETURN new;
END $$;
CREATE TRIGGER z_site BEFORE UPDATE ON credit.document FOR EACH ROW WHEN (pg_trigger_depth() < 1) EXECUTE FUNCTION pg_temp.site_undoes();
SELECT set_config('site.undo', :'revoke' || '1005', true);
SELECT throws_ok($$SELECT credit.revoke_document(1001, 1006, '2026-06-10', 'r')$$, 'SC028', 'a document is revoked by credit.revoke_document() alone', 'another document is not revoked along');
SELECT set_config('site.undo', 'SELECT 1', true);
SELECT lives_ok($$SELECT credit.revoke_document(1001, 1007, '2026-06-10', 'r')$$, 'a trigger may do something else');
SELECT set_config('site.undo', 'UPDATE credit.document SET revoked_on = NULL, revoked_because = NULL WHERE document_id = 1007', true);
SELECT throws_ok($$SELECT credit.revoke_document(1001, 1006, '2026-06-10', 'r')$$, 'SC028', 'a revocation is not taken back', 'nor is one taken back');
DROP TRIGGER z_site ON credit.document;
SELECT throws_ok(:'revoke' || '1006', 'SC028', 'a document is revoked by credit.revoke_document() alone', 'nor is the way left open by what failed');
CREATE FUNCTION pg_temp.site_refuses() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER z_site BEFORE UPDATE ON credit.document FOR EACH ROW EXECUTE FUNCTION pg_temp.site_refuses();
SELECT throws_ok($$SELECT credit.revoke_document(1001, 1006, '2026-06-10', 'r')$$, '27000', 'the document could not be marked as revoked', 'one that can''t be marked is not revoked half');
DROP TRIGGER z_site ON credit.document;
SELECT lives_ok($$INSERT INTO credit.document (subject_id, provider_id, kind, number, number_key, issuer, issuer_key, decided_on, effective_on, revoked_on, revoked_because)
	VALUES (1001, 2, 'penalty_decision', 'x', 'x', 'market', 'market', '2026-06-01', '2026-06-01', '2026-06-10', 'r')$$, 'one may come in that was revoked already, as a dump has it');

-- a person without capacity
SELECT 'UPDATE credit.subject SET incapacity_from = ''2026-01-01'' WHERE subject_id = ' AS lose \gset
SELECT throws_ok('WITH lost AS (' || :'lose' || '1002) ' || :'record' || ' WHERE document_id = 2001',
	'SC003', NULL, 'no record of whom the same statement says that he had no capacity');

SELECT lives_ok('WITH moved AS (UPDATE credit.subject SET division = ''650200'' WHERE subject_id = 1002 RETURNING subject_id) ' || :'record' || ' JOIN moved USING (subject_id)',
	'but of whom it says something else, there is one');
SELECT is(count(*), 1::bigint, 'it is there') FROM credit.record WHERE document_id = 2001;

-- a site's trigger that reads the subject while it is being changed
CREATE FUNCTION pg_temp.site_records() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE current_setting('site.record') || ' WHERE document_id = 3001';
	RETURN new;
END $$;
SELECT set_config('site.record', :'record', true);
CREATE TRIGGER z_site BEFORE UPDATE ON credit.subject FOR EACH ROW WHEN (old.subject_id = 1003) EXECUTE FUNCTION pg_temp.site_records();
SELECT throws_ok('WITH lost AS (' || :'lose' || '1003) ' || :'record' || ' WHERE document_id = 3002',
	'SC003', NULL, 'no record of him either, though the trigger read him as he was');
SELECT lives_ok(:'lose' || '1003', 'it records what was right until then');
SELECT is(count(*), 1::bigint, 'so it is there') FROM credit.record WHERE document_id = 3001;
SELECT throws_ok(:'record' || ' WHERE document_id = 3002', 'SC003', NULL, 'and nothing more is, in the same transaction');
DROP TRIGGER z_site ON credit.subject;

-- an update that fails or is given up leaves nothing that is remembered wrongly
SAVEPOINT whole;
SELECT throws_ok('UPDATE credit.subject SET incapacity_from = ''2026-01-01'', incapacity_until = ''2020-01-01'' WHERE subject_id = 1001', '23514', NULL, 'an end before its beginning is none');
SELECT lives_ok(:'record' || ' WHERE document_id = 1003', 'what is right is recorded after that');
SELECT lives_ok(:'lose' || '1001', 'one that succeeds');
SELECT throws_ok(:'record' || ' WHERE document_id = 1004', 'SC003', NULL, 'counts');
ROLLBACK TO whole;
SELECT lives_ok(:'record' || ' WHERE document_id = 1004', 'and until it is taken back');

-- the triggers say what they are for
CREATE TABLE other (subject_id bigint);
CREATE TRIGGER wrong BEFORE UPDATE ON other FOR EACH ROW EXECUTE FUNCTION credit.document_revoked();
INSERT INTO other VALUES (1);
SELECT throws_ok('UPDATE other SET subject_id = 2', '39P01', NULL, 'before it is stored, no row is judged');
DROP TRIGGER wrong ON other;
CREATE TRIGGER wrong AFTER UPDATE ON other FOR EACH STATEMENT EXECUTE FUNCTION credit.subject_changed();
SELECT throws_ok('UPDATE other SET subject_id = 2', '39P01', NULL, 'nor is a statement a row');

SELECT * FROM finish();
ROLLBACK;
