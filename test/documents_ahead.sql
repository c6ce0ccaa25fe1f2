-- A load that asks for many documents reads those of a subject at once (Article 37):
-- it is refused what it would be refused one by one.
BEGIN;
SELECT plan(12);
\ir fixture.sql

-- 150 subjects with 10 documents each, and one with 40
INSERT INTO credit.member (role_name, organisation_id, duty, may_submit) VALUES (current_user, 2, 'load', true);
INSERT INTO credit.subject (subject_id, kind, name, name_key, uscc)
	SELECT 1000 + s, 'legal_person', 'n' || s, credit.name_key('n' || s), pg_temp.code('91650100MA' || 1000 + s)::credit.uscc FROM generate_series(0, 150) s;
INSERT INTO credit.document (subject_id, document_id, provider_id, kind, number, number_key, issuer, issuer_key, decided_on, effective_on)
	SELECT 1000 + s, 10000 + 100 * s + d, 2, 'penalty_decision', s || '/' || d, s || '/' || d, 'market', 'market', '2026-06-01', '2026-06-01'
	FROM generate_series(0, 150) s, generate_series(1, CASE s WHEN 0 THEN 40 ELSE 10 END) d;
CREATE FUNCTION pg_temp.load(last_subject int, last_document int) RETURNS bigint LANGUAGE sql AS $$
	WITH made AS (
		INSERT INTO credit.record (subject_id, item_id, field, document_id, provider_id, division, severity, openness, conduct_on, content)
		SELECT s, (SELECT max(item_id) FROM credit.catalog_item WHERE code = 'A03-penalty'), 'trade', d, 2, '650100', 'general', 'open', '2026-05-01',
			pg_temp.lawful() -> 'content'
		FROM (SELECT * FROM (SELECT subject_id, document_id FROM credit.document WHERE subject_id >= 1000
				AND document_id NOT IN (SELECT document_id FROM credit.record) ORDER BY document_id % 100, subject_id) given
			UNION ALL VALUES (last_subject, last_document)) v (s, d) WHERE s IS NOT NULL
		RETURNING 1)
	SELECT count(*) FROM made $$;

SELECT throws_ok('SELECT pg_temp.load(1010, 11101)', 'SC037', 'an adverse record needs the document that it rests on', 'the document of another subject is none');
SELECT throws_ok('SELECT pg_temp.load(1010, 11099)', 'SC037', 'an adverse record needs the document that it rests on', 'one that there isn''t is none');
SELECT throws_ok('SELECT pg_temp.load(1000, 11001)', 'SC037', 'an adverse record needs the document that it rests on', 'neither for a subject with many');
SELECT throws_ok('SELECT pg_temp.load(1010, 11002)', '23505', NULL, 'one fact is recorded once');
SELECT credit.revoke_document(1150, 25010, '2026-06-10', 'r');
SELECT throws_ok('SELECT pg_temp.load(NULL, NULL)', 'SC037', 'the document has been revoked', 'nothing rests on a revoked one');
SELECT throws_ok('UPDATE credit.document SET document_id = 1 WHERE document_id = 25010', 'SC028', NULL, 'which stays as it is');
SET LOCAL session_replication_role = replica;
UPDATE credit.document SET revoked_on = NULL, revoked_because = NULL WHERE document_id = 25010;
RESET session_replication_role;

-- a site's trigger that revokes one in the middle of the load
CREATE FUNCTION credit.site_revokes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	PERFORM credit.revoke_document(1150, 25010, '2026-06-10', 'r');
	RETURN NEW;
END
$$;
CREATE TRIGGER a_site BEFORE INSERT ON credit.record FOR EACH ROW WHEN (NEW.document_id = 24010) EXECUTE FUNCTION credit.site_revokes();
SELECT throws_ok('SELECT pg_temp.load(NULL, NULL)', 'SC037', 'the document has been revoked', 'nor on one that is revoked meanwhile');
DROP TRIGGER a_site ON credit.record;

SELECT is(pg_temp.load(NULL, NULL), 1540::bigint, 'what is right is recorded');
SELECT is(count(*), 1540::bigint, 'each with its entry') FROM credit.record r JOIN credit.journal j
	ON j.subject_id = r.subject_id AND j.object = 'record' AND j.object_id = r.record_id AND j.after_hash = credit.row_hash(r);

-- more than the memory holds: 12,000 subjects, that each come twice
SET LOCAL maintenance_work_mem = '1MB';
INSERT INTO credit.subject (subject_id, kind, name, name_key, uscc)
	SELECT 10000 + s, 'legal_person', 'n' || s, credit.name_key('n' || s), pg_temp.code('91650200MA' || 10000 + s)::credit.uscc FROM generate_series(1, 12000) s;
INSERT INTO credit.document (subject_id, document_id, provider_id, kind, number, number_key, issuer, issuer_key, decided_on, effective_on)
	SELECT 10000 + s, 1000000 + 100 * s + d, 2, 'penalty_decision', s || '/' || d, s || '/' || d, 'market', 'market', '2026-06-01', '2026-06-01'
	FROM generate_series(1, 12000) s, generate_series(1, 2) d;
SELECT throws_ok('SELECT pg_temp.load(10001, 1000202)', 'SC037', 'an adverse record needs the document that it rests on', 'another''s document is none, whatever is forgotten');
SELECT throws_ok('SELECT pg_temp.load(10001, 1000101)', '23505', NULL, 'and one''s own is found again');
SELECT is(pg_temp.load(NULL, NULL), 24000::bigint, 'what is right is recorded');

SELECT * FROM finish();
ROLLBACK;
