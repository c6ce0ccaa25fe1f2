-- Article 47: what is withdrawn is shown to nobody, and everybody who received it
-- is told and asked to take it down.
BEGIN;
SELECT plan(34);
\ir fixture.sql

INSERT INTO credit.organisation (organisation_id, name, uscc, kind, division, registered_from)
	VALUES (10, 'bank', pg_temp.code('91650100B'), 'enterprise', '650100', '2024-10-01'),
	(11, 'police', pg_temp.code('11650100K'), 'state_organ', '650100', '2024-10-01');
INSERT INTO credit.recipient (audience_id, organisation_id, duty, basis, reads)
	VALUES (2, 10, 'lending', 'Agreement 1', 'delivery'), (3, 11, 'permits', 'Law 2', 'policy');
CREATE ROLE banker;
GRANT credit_provider TO banker;
INSERT INTO credit.member (role_name, organisation_id, duty) VALUES ('banker', 10, 'lending');

SELECT pg_temp.publish('{"document_number": "A"}') AS a, pg_temp.publish('{"document_number": "B"}') AS b \gset
SELECT subject_id AS subject FROM credit.record WHERE record_id = :a \gset
-- what a delivery leaves
INSERT INTO credit.disclosure SELECT 2, subject_id, record_id, item_id, field, provider_id, division, subject_name,
		subject_code, effect, severity, document_number, document_issuer, decided_on, content, visible_from, visible_until
	FROM credit.disclosure WHERE audience_id = 0;
SELECT results_eq('SELECT record_id, kind FROM credit.change ORDER BY change_id',
	format($$VALUES (%s::bigint, 'shared'), (%s, 'shared')$$, :a, :b), 'each delivery is told');
SET LOCAL ROLE banker;
SELECT is(count(*), 4::bigint, 'a recipient reads its copies and what is open') FROM credit.disclosure;
SELECT is(credit.my_audiences(), '{2}', 'it is a recipient');
SET LOCAL ROLE fire_clerk;
SELECT is(count(*) FILTER (WHERE audience_id >= 2), 0::bigint, 'nobody else reads them') FROM credit.disclosure;
SELECT is(credit.my_audiences(), '{}', 'who is no recipient has no audience');
RESET ROLE;

-- what rests on them
INSERT INTO credit.reliance (subject_id, record_id, dependant, dependant_id, on_expiry, on_withdrawal)
	VALUES (:subject, :a, 'measure', 1, 'ends', 'ends'), (:subject, :a, 'listing', 2, 'stays', 'reexamine');

-- who may
SET LOCAL ROLE fire_clerk;
SELECT throws_ok(format($$SELECT credit.withdraw(ARRAY[(%s, %s)]::credit.record_key[], 'revoked', 'd')$$, :subject, :a),
	'SC047', 'there is a record among these that you may not withdraw', 'only for its provider');
SELECT throws_ok($$SELECT credit.withdraw(ARRAY[(1, -1)]::credit.record_key[], 'revoked', 'd')$$,
	'SC047', 'there is a record among these that you may not withdraw', 'and no record is told from another''s');
SET LOCAL ROLE reviewer;
SELECT throws_ok(format($$SELECT credit.withdraw(ARRAY[(%s, %s), NULL]::credit.record_key[], 'revoked', 'd')$$, :subject, :a),
	'SC047', NULL, 'a null among them is none of one''s own');
SELECT throws_ok(format($$SELECT credit.withdraw(ARRAY[(%s, %s)]::credit.record_key[], 'expired', 'd')$$, :subject, :a),
	'SC047', '"expired" is no reason for which a record is withdrawn by hand', 'a window ends by itself');
SELECT throws_ok(format($$SELECT credit.withdraw(ARRAY[(%s, %s)]::credit.record_key[], 'revoked', ' ')$$, :subject, :a),
	'SC047', 'a withdrawal needs the document or decision behind it', 'never without a basis');
SELECT is(credit.withdraw('{}', 'revoked', 'd'), 0::bigint, 'none is none');
SELECT is(credit.withdraw(NULL, 'revoked', 'd'), NULL, 'and null is null');
RESET ROLE;
SELECT is(count(*), 6::bigint, 'a refusal ends nothing') FROM credit.disclosure;

SET LOCAL ROLE reviewer;
SELECT is(credit.withdraw(ARRAY[(:subject, :a), (:subject, :a)]::credit.record_key[], 'revoked', 'Court 1'), 1::bigint,
	'it is withdrawn, once');
SELECT is(credit.withdraw(ARRAY[(:subject, :a)]::credit.record_key[], 'revoked', 'Court 1'), 0::bigint, 'and not again');
SELECT results_eq('SELECT record_id, reason, basis, author FROM credit.withdrawal',
	format($$VALUES (%s::bigint, 'revoked', 'Court 1', 'reviewer')$$, :a), 'its provider sees why');
RESET ROLE;
SELECT results_eq('SELECT record_id, audience_id FROM credit.disclosure ORDER BY 2',
	format('VALUES (%s::bigint, 0), (%s, 1), (%s, 2)', :b, :b, :b), 'every copy is gone, others stay');
SELECT is(pg_temp.public_documents('天山'), 'B', 'the public sees the other one');
SELECT is(count(*), 2::bigint, 'the records stay') FROM credit.record;
SELECT results_eq('SELECT record_id, kind FROM credit.change ORDER BY change_id DESC LIMIT 1',
	format($$VALUES (%s::bigint, 'withdrawn')$$, :a), 'the recipient is told');
SELECT results_eq('SELECT record_id, organisation_id, way, asked_on, acknowledged_at FROM credit.takedown ORDER BY 2',
	format($$VALUES (%s::bigint, 10, 'delivery', '2026-06-15'::date, NULL::timestamptz),
		(%s, 11, 'reading', '2026-06-15', NULL)$$, :a, :a), 'and asked to take it down, like who keeps what it reads');
SELECT results_eq('SELECT dependant, state, because FROM credit.reliance ORDER BY 1',
	$$VALUES ('listing', 'reexamine', 'revoked'), ('measure', 'ended', 'revoked')$$,
	'a measure ends, a listing of its own is examined anew');
SELECT is(count(*), 1::bigint, 'the withdrawal is journalled') FROM credit.journal
	WHERE object = 'withdrawal' AND role = 'reviewer' AND object_id = :a;
SELECT is(count(*), 3::bigint, 'and so is the end of each copy') FROM credit.journal
	WHERE object = 'disclosure' AND action = 'delete' AND object_id = :a;
SET LOCAL ROLE banker;
SELECT is(count(*), 1::bigint, 'who was asked sees the request') FROM credit.requested_takedowns();
SET LOCAL ROLE fire_clerk;
SELECT is(count(*), 0::bigint, 'nobody else does') FROM credit.requested_takedowns();
SELECT is(count(*), 0::bigint, 'nor the withdrawal') FROM credit.withdrawal;
RESET ROLE;

-- what public bodies read, and keep
SELECT pg_temp.publish('{"document_number": "C", "openness": "shared"}') AS c \gset
SELECT document_id AS document FROM credit.record WHERE record_id = :c \gset
SET LOCAL ROLE reviewer;
SELECT is(credit.revoke_document(:subject, :document, '2026-06-10', 'quashed'), 1::bigint, 'a revoked document withdraws');
RESET ROLE;
SELECT results_eq(format('SELECT reason, basis FROM credit.withdrawal WHERE record_id = %s', :c),
	$$VALUES ('revoked', 'quashed')$$, 'for its public reason');
SELECT results_eq(format('SELECT organisation_id, way FROM credit.takedown WHERE record_id = %s', :c),
	$$VALUES (11, 'reading')$$, 'and asks those who keep what they read');

-- nothing of it is altered
SELECT throws_ok('UPDATE credit.withdrawal SET basis = ''x''', 'SC028', NULL, 'a withdrawal stays as it is');
SELECT throws_ok('DELETE FROM credit.takedown', 'SC028', NULL, 'a request stays');
SELECT throws_ok('UPDATE credit.change SET kind = ''shared''', 'SC028', NULL, 'what was told stays');
SELECT throws_ok('TRUNCATE credit.reliance', 'SC028', NULL, 'what rests on records stays');

SELECT * FROM finish();
ROLLBACK;
