-- Once VACUUM has been there, a load reads the documents in force from their index
-- alone (Article 37), and is refused what it would be refused one by one.  No
-- transaction around it: only what is committed is seen by everybody.
SET client_min_messages = warning;
SET credit.test_clock = '2026-06-15 10:00:00+08';
SELECT plan(19);

INSERT INTO credit.organisation (organisation_id, name, uscc, kind, division, registered_from)
	VALUES (2, 'market', '11650100M00000000C', 'state_organ', '650100', '2024-10-01');
INSERT INTO credit.member (role_name, organisation_id, duty, may_submit) VALUES (current_user, 2, 'load', true);
INSERT INTO credit.subject (subject_id, kind, name, name_key)
	SELECT 1000 + s, 'individual_business', 'n' || s, credit.name_key('n' || s) FROM generate_series(1, 150) s;
-- what a session does first may fail
SELECT throws_ok('UPDATE credit.subject SET incapacity_from = ''2026-01-01'', incapacity_until = ''2020-01-01''', '23514', NULL, 'no subject is changed so');
-- ten each, of which the last of one is given
CREATE FUNCTION pg_temp.documents(last_kind credit.document_kind, last_effective date, last_named text) RETURNS void LANGUAGE sql AS $$
	SET session_replication_role = replica;
	DELETE FROM credit.document;
	SET session_replication_role = origin;
	INSERT INTO credit.document (subject_id, document_id, provider_id, kind, number, number_key, issuer, issuer_key, decided_on, effective_on, named_by)
		SELECT 1000 + s, 100 * s + d, 2, 'penalty_decision', s || '/' || d, s || '/' || d, 'market', 'market', '2026-06-01', '2026-06-01', NULL
		FROM generate_series(1, 150) s, generate_series(1, 10) d WHERE (s, d) <> (150, 10);
	INSERT INTO credit.document (subject_id, document_id, provider_id, kind, number, number_key, issuer, issuer_key, decided_on, effective_on, named_by)
		VALUES (1150, 15010, 2, last_kind, 'last', 'last', 'market', 'market', '2026-06-02', last_effective, last_named)
$$;
CREATE FUNCTION pg_temp.load() RETURNS bigint LANGUAGE sql AS $$
	WITH made AS (
		INSERT INTO credit.record (subject_id, item_id, field, document_id, provider_id, division, severity, openness, conduct_on, content)
		SELECT subject_id, item_id, 'trade', document_id, 2, '650100', 'general', 'shared', '2026-05-01',
			'{"matter": "m", "breach": "b", "found_on": "2026-06-01"}'
		FROM credit.document, (SELECT max(item_id) AS item_id FROM credit.catalog_item WHERE code = 'A08-broken') i
		ORDER BY document_id % 100, subject_id
		RETURNING 1)
	SELECT count(*) FROM made $$;
ALTER TABLE credit.document SET (autovacuum_enabled = off);
CREATE VIEW public.fetched AS
	SELECT pg_stat_get_xact_tuples_fetched('credit.document_pkey'::regclass) AS by_key,
		pg_stat_get_xact_tuples_fetched('credit.document_identity'::regclass) AS by_identity;
CREATE VIEW public.seen AS
	SELECT relallvisible = relpages AS by_everybody FROM pg_class WHERE oid = 'credit.document'::regclass;

SELECT pg_temp.documents('penalty_decision', '2026-07-01', NULL);
VACUUM (FREEZE) credit.document;
SELECT ok(by_everybody, 'everybody sees all documents') FROM public.seen;
SELECT throws_ok('SELECT pg_temp.load()', 'SC037', 'the document is not in effect on the record day', 'what is not in effect yet serves nothing');
SELECT pg_temp.documents('permit', '2026-06-02', NULL);
VACUUM (FREEZE) credit.document;
SELECT throws_ok('SELECT pg_temp.load()', 'SC020', NULL, 'nor what is of another kind');
SELECT pg_temp.documents('other_named_document', '2026-06-02', NULL);
VACUUM (FREEZE) credit.document;
SELECT throws_ok('SELECT pg_temp.load()', 'SC037', 'no law is named that lets this kind of document establish dishonesty', 'nor what nobody names');
SELECT pg_temp.documents('other_named_document', '2026-06-02', 'a regulation');
VACUUM (FREEZE) credit.document;
SELECT credit.revoke_document(1150, 15009, '2026-06-10', 'r');
SELECT throws_ok('SELECT pg_temp.load()', 'SC037', 'the document has been revoked', 'nor what was revoked since');
VACUUM (FREEZE) credit.document;
SELECT ok(by_everybody, 'everybody sees all documents') FROM public.seen;
SELECT throws_ok('SELECT pg_temp.load()', 'SC037', 'the document has been revoked', 'nor what was revoked long ago');

SELECT pg_temp.documents('other_named_document', '2026-06-02', 'a regulation');
VACUUM (FREEZE) credit.document;
BEGIN;
SELECT * FROM public.fetched \gset before_
SELECT is(pg_temp.load(), 1500::bigint, 'what is right is recorded');
SELECT is(by_key - :before_by_key, 1001::bigint, 'after the first thousand, only the one whose law the index does not hold is read') FROM public.fetched;
SELECT is(by_identity - :before_by_identity, 0::bigint, 'all others from the index alone') FROM public.fetched;
COMMIT;
SELECT is(count(*), 1500::bigint, 'each has its entry') FROM credit.record r JOIN credit.journal j
	ON j.subject_id = r.subject_id AND j.object = 'record' AND j.object_id = r.record_id AND j.after_hash = credit.row_hash(r);


-- an index that isn't as it was made is not relied on
DROP VIEW public.fetched;
SET session_replication_role = replica;
DELETE FROM credit.record;
SET session_replication_role = origin;
SELECT credit.revoke_document(1150, 15009, '2026-06-10', 'r');
VACUUM (FREEZE) credit.document;
DROP INDEX credit.document_identity;
CREATE UNIQUE INDEX document_identity ON credit.document (subject_id, provider_id, number_key, kind, issuer_key) INCLUDE (document_id, decided_on, effective_on);
SELECT throws_ok('SELECT pg_temp.load()', 'SC037', 'the document has been revoked', 'one that holds revoked ones as well');
DROP INDEX credit.document_identity;
CREATE UNIQUE INDEX document_identity ON credit.document (subject_id, provider_id, number_key, kind, issuer_key) WHERE revoked_on IS NULL;
SELECT throws_ok('SELECT pg_temp.load()', 'SC037', 'the document has been revoked', 'one that lacks what is read');
DROP INDEX credit.document_identity;
CREATE UNIQUE INDEX document_identity ON credit.document (number_key, provider_id, subject_id, kind, issuer_key) INCLUDE (document_id, decided_on, effective_on) WHERE revoked_on IS NULL;
SELECT throws_ok('SELECT pg_temp.load()', 'SC037', 'the document has been revoked', 'one of another order');
DROP INDEX credit.document_identity;
CREATE INDEX document_identity ON credit.document (document_id, provider_id, number_key, kind, issuer_key) INCLUDE (subject_id, decided_on, effective_on) WHERE revoked_on IS NULL;
SELECT throws_ok('SELECT pg_temp.load()', 'SC037', 'the document has been revoked', 'one of another column');
DROP INDEX credit.document_identity;
SELECT throws_ok('SELECT pg_temp.load()', 'SC037', 'the document has been revoked', 'nor is one that is gone');
SELECT pg_temp.documents('other_named_document', '2026-06-02', 'a regulation');
CREATE UNIQUE INDEX document_identity ON credit.document (subject_id, provider_id, number_key, kind, issuer_key) INCLUDE (document_id, decided_on, effective_on) WHERE revoked_on IS NULL;
UPDATE pg_index SET indisvalid = false, indisready = false, indislive = false WHERE indexrelid = 'credit.document_identity'::regclass;
SELECT credit.revoke_document(1150, 15009, '2026-06-10', 'r');
VACUUM (FREEZE) credit.document;
SELECT throws_ok('SELECT pg_temp.load()', 'SC037', 'the document has been revoked', 'nor one that was being dropped');
ALTER TABLE credit.document DROP CONSTRAINT document_pkey CASCADE;
ALTER TABLE credit.document ADD CONSTRAINT document_pkey PRIMARY KEY (number, document_id);
SELECT throws_ok('SELECT pg_temp.load()', '55000', 'index credit.document_pkey is not as the registry has it', 'without their key, nothing is found');

SELECT * FROM finish();
