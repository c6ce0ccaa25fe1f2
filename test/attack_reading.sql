-- What one provider could learn of another's, and an auditor of identities.
BEGIN;
SELECT plan(18);
\ir fixture.sql
GRANT credit_auditor TO citizen;

SELECT pg_temp.publish('{"document_number": "1"}') AS firm \gset
SET LOCAL ROLE author;
SELECT pg_temp.submit('{"document_number": "2", "openness": "inquiry"}') AS returned \gset
SELECT pg_temp.submit(pg_temp.person('1980-01-01')) AS person \gset
SET LOCAL ROLE reviewer;
SELECT credit.review(batch_id, ARRAY[record_id], false, NULL, 'canary')
	FROM credit.record WHERE record_id = :returned \g /dev/null

-- fire gets a record of the same firm
SET LOCAL ROLE fire_clerk;
SELECT is(count(*), 0::bigint, 'no review is seen before') FROM credit.review;
SELECT pg_temp.submit('{"provider": "fire", "document_issuer": "fire", "field": "fire_protection"}') AS own \gset
SELECT is(count(*), 1::bigint, 'the subject is seen then') FROM credit.subject;
SELECT is(count(*), 0::bigint, 'but no other provider''s review of it') FROM credit.review;
SET LOCAL ROLE reviewer;
SELECT is(array_agg(record_id ORDER BY record_id), ARRAY[:firm, :returned]::bigint[],
	'the provider sees its own reviews') FROM credit.review;
SET LOCAL ROLE supervisor;
SELECT is(count(*), 2::bigint, 'the department of the city those of the city') FROM credit.review;
SET LOCAL ROLE changji_supervisor;
SELECT is(count(*), 0::bigint, 'that of another city none') FROM credit.review;

-- who may not submit for the provider is told nothing of who is known
SET LOCAL ROLE supervisor;
RESET ROLE;
CREATE ROLE stranger;
GRANT credit_provider TO stranger;
SET LOCAL ROLE stranger;
SELECT is(pg_temp.verdicts('{"subject_name": "canary"}'), 'SC021 author_is_member',
	'a firm that the registry knows under another name');
SELECT is(pg_temp.verdicts(pg_temp.person('1980-01-01', '{"subject_name": "canary"}')),
	'SC021 author_is_member', 'a person whom it knows');
SELECT is(pg_temp.verdicts(pg_temp.person('1980-01-02')), 'SC021 author_is_member',
	'and one whom it does not know: all the same');
SET LOCAL ROLE fire_clerk;
SELECT is(pg_temp.verdicts(pg_temp.person('1980-01-01', '{"subject_name": "canary"}')),
	'SC021 author_is_member', 'for another provider too');
SET LOCAL ROLE author;
SELECT is(pg_temp.verdicts(pg_temp.person('1980-01-01', '{"subject_name": "canary", "document_number": "9"}')),
	'SC021 subject_unambiguous', 'who may submit is told');

-- a group is nobody's member: whoever is of it may act as it
RESET ROLE;
SELECT throws_ok(format('INSERT INTO credit.member (role_name, organisation_id, duty) VALUES (%L, 2, ''x'')', r),
	'23514', NULL, r || ' is no member')
	FROM unnest('{credit_provider,credit_authority}'::text[]) r;

-- the journal's hashes cannot be guessed from an identity number
RESET ROLE;
SELECT is(count(*), 0::bigint, 'every table of what concerns subjects is blinded')
	FROM unnest('{subject,subject_key,subject_name,business_operator,document,record,
		review,quarantine,disclosure}'::text[]) t
	WHERE NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = ('credit.' || trim(t))::regclass
		AND a.attname = 'nonce' AND a.attnotnull AND NOT a.attisdropped);
SELECT k.value, k.given, k.subject_id FROM credit.subject_key k WHERE k.kind = 'resident_id' \gset
SELECT is(count(*), 1::bigint, 'the row is journalled') FROM credit.subject_key k
	JOIN credit.journal j ON j.subject_id = k.subject_id AND j.object = 'subject_key'
		AND j.after_hash = credit.row_hash(k) WHERE k.kind = 'resident_id';
SET LOCAL ROLE citizen;
CREATE FUNCTION pg_temp.part(name text, value bytea) RETURNS bytea LANGUAGE sql AS $$
	SELECT set_byte('\x00', 0, length($1)) || convert_to($1, 'UTF8') || int4send(length($2)) || $2
$$;
SELECT is(count(*), 0::bigint, 'what its number alone gives is not in the journal')
	FROM credit.journal j WHERE j.after_hash = sha256(
		pg_temp.part('given', :'given') || pg_temp.part('kind', 'resident_id') ||
		pg_temp.part('subject_id', int8send(:subject_id)) || pg_temp.part('value', :'value'));
RESET ROLE;
SELECT is(count(*), 1::bigint, 'with the nonce it is')
	FROM credit.journal j, credit.subject_key k
	WHERE k.kind = 'resident_id' AND j.after_hash = sha256(
		pg_temp.part('given', :'given') || pg_temp.part('kind', 'resident_id') ||
		pg_temp.part('nonce', uuid_send(k.nonce)) ||
		pg_temp.part('subject_id', int8send(:subject_id)) || pg_temp.part('value', :'value'));
SELECT ok(NOT EXISTS (SELECT FROM credit.public_face f JOIN credit.subject s USING (subject_id)
	WHERE s.kind = 'natural_person'), 'and no person has a public face');

SELECT * FROM finish();
ROLLBACK;
