-- What a statement has read of subjects and documents it may change itself, or have
-- a site's trigger change (Articles 3 and 37): rows are judged by what there is when
-- it ends.
BEGIN;
SELECT plan(11);
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

-- a document that is revoked before its record, after it, and by nobody
SELECT format('UPDATE credit.document SET revoked_on = %L, revoked_because = %L WHERE document_id = ', '2026-06-10', 'r') AS revoke \gset
SELECT throws_ok('WITH revoked AS (' || :'revoke' || '1001 RETURNING document_id) ' || :'record' || ' JOIN revoked USING (document_id)',
	'SC037', 'the document has been revoked', 'nothing rests on what the same statement revoked before');
SELECT throws_ok('WITH revoked AS (' || :'revoke' || '1001) ' || :'record' || ' WHERE document_id = 1001',
	'SC037', 'the document has been revoked', 'nor on what it revokes afterwards');
SELECT throws_ok('WITH revoked AS (' || :'revoke' || '1001) ' || :'record' || ' WHERE subject_id = 1001 ORDER BY document_id DESC',
	'SC037', 'the document has been revoked', 'whichever of several it is');
SELECT lives_ok('WITH revoked AS (' || :'revoke' || '1001) ' || :'record' || ' WHERE document_id = 1002', 'what rests on another is right');
SELECT is(count(*), 1::bigint, 'and is recorded') FROM credit.record WHERE document_id = 1002;
SELECT is(count(*), 1::bigint, 'with its entry') FROM credit.record r JOIN credit.journal j
	ON j.subject_id = r.subject_id AND j.object_id = r.record_id AND j.object = 'record' AND j.after_hash = credit.row_hash(r);

-- a person without capacity
SELECT 'UPDATE credit.subject SET incapacity_from = ''2026-01-01'' WHERE subject_id = ' AS lose \gset
SELECT throws_ok('WITH lost AS (' || :'lose' || '1002) ' || :'record' || ' WHERE document_id = 2001',
	'SC003', NULL, 'no record of whom the same statement says that he had no capacity');

-- a site's trigger that reads the subject while it is being changed
CREATE FUNCTION pg_temp.site_records() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE current_setting('site.record') || ' WHERE document_id = 3001';
	RETURN new;
END $$;
SELECT set_config('site.record', :'record', true);
CREATE TRIGGER z_site BEFORE UPDATE ON credit.subject FOR EACH ROW WHEN (old.subject_id = 1003) EXECUTE FUNCTION pg_temp.site_records();
SELECT lives_ok(:'lose' || '1003', 'it records what was right until then');
SELECT is(count(*), 1::bigint, 'so it is there') FROM credit.record WHERE document_id = 3001;
SELECT throws_ok(:'record' || ' WHERE document_id = 3002', 'SC003', NULL, 'and nothing more is, in the same transaction');
DROP TRIGGER z_site ON credit.subject;

-- the trigger says what it is for
CREATE TABLE other (subject_id bigint);
CREATE TRIGGER wrong BEFORE INSERT ON other FOR EACH ROW EXECUTE FUNCTION credit.document_revoked();
SELECT throws_ok('INSERT INTO other VALUES (1)', '39P01', NULL, 'a row that is inserted revokes nothing');

SELECT * FROM finish();
ROLLBACK;
