-- Article 28: what happened can be proved to have happened.  The journal's entries
-- are sealed in one tree, a receipt shows that an entry is among them, and whoever
-- kept a digest outside knows whether what was sealed is still the same.
BEGIN;
SELECT plan(106);
\ir fixture.sql

-- the tree is that of RFC 6962: roots over the first n of eight entries
SELECT is(encode(credit.merkle_root(entries[:n]), 'hex'), root, format('the root over %s entries', n))
	FROM (SELECT array_agg(decode(e, 'hex') ORDER BY i) AS entries
		FROM unnest('{"",00,10,2021,3031,40414243,5051525354555657,606162636465666768696a6b6c6d6e6f}'::text[])
			WITH ORDINALITY e (e, i)) v,
	unnest('{6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d,
		fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125,
		aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77,
		d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7,
		4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4,
		76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef,
		ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c,
		5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328}'::text[]) WITH ORDINALITY r (root, n);
SELECT is(credit.merkle_root('{}'), sha256(''), 'of nothing, that of nothing');
SELECT throws_ok($$SELECT credit.merkle_root('{NULL}')$$, '22004', NULL, 'nothing is no entry');
-- the definition of the RFC itself, at sizes around those of which hashes are kept
CREATE FUNCTION pg_temp.mth_of_hashes(d bytea[]) RETURNS bytea LANGUAGE plpgsql AS $$
DECLARE
	k int := 1;
BEGIN
	WHILE 2 * k < cardinality(d) LOOP
		k := 2 * k;
	END LOOP;
	RETURN CASE cardinality(d) WHEN 1 THEN d[1]
		ELSE sha256('\x01'::bytea || pg_temp.mth_of_hashes(d[:k]) || pg_temp.mth_of_hashes(d[k + 1:])) END;
END
$$;
SELECT is_empty($$SELECT n FROM generate_series(1, 70) n,
	LATERAL (SELECT array_agg(int4send(i)) AS entries, array_agg(sha256('\x00'::bytea || int4send(i))) AS leaves
		FROM generate_series(1, n) i) v
	WHERE credit.merkle_root(entries) <> pg_temp.mth_of_hashes(leaves)$$, 'and at every size up to 70');

CREATE ROLE portal;
CREATE ROLE inspector;
GRANT credit_portal TO portal;
GRANT credit_auditor TO inspector;
INSERT INTO credit.gateway (role_name, organisation_id, channel, basis) VALUES ('portal', 1, 'website', 'Approval 1');
SELECT pg_temp.publish('{"document_number": "A"}') AS a, pg_temp.publish('{"document_number": "B"}') AS b,
	pg_temp.publish(jsonb_build_object('document_number', 'O', 'subject_name', 'other firm', 'subject_code', pg_temp.code('91650100MA2'))) AS other \gset
SELECT subject_id AS subject FROM credit.record WHERE record_id = :a \gset
SELECT max(credit.record_handle(nonce)::text) FILTER (WHERE record_id = :a) AS a_handle,
	max(credit.record_handle(nonce)::text) FILTER (WHERE record_id = :other) AS other_handle FROM credit.record \gset
SELECT count(*) AS entries FROM credit.journal \gset

-- sealing
SET LOCAL ROLE citizen;
SELECT matches(credit.digest(), '^credit-journal/1 0 ' || encode(sha256(''), 'hex') || ' \d+/1/\d+$', 'before the first seal there is nothing');
RESET ROLE;
SELECT throws_ok(format('SET LOCAL ROLE %s; SELECT credit.seal()', r), '42501', NULL, format('%s does not seal', r))
	FROM unnest('{author,supervisor,citizen,portal}'::name[]) r;
SELECT throws_ok('SET LOCAL transaction_read_only = on; SELECT credit.seal()', '25006', NULL, 'nor does who only reads');
SET LOCAL ROLE inspector;
SELECT results_eq('SELECT intact, entries, unsealed FROM credit.verify()', format('VALUES (true, 0::bigint, %s::bigint)', :entries), 'nothing is sealed yet');
SELECT results_eq('SELECT size, placed FROM credit.seal()', format('VALUES (%s::bigint, %1$s::bigint)', :entries), 'every entry gets its place');
SELECT results_eq('SELECT size, placed FROM credit.seal()', format('VALUES (%s::bigint, 0::bigint)', :entries), 'once');
SELECT credit.digest() AS first \gset
RESET ROLE;
SELECT results_eq('SELECT l.position, l.subject_id, l.entry_id FROM credit.journal_leaf l ORDER BY 1',
	'SELECT row_number() OVER (ORDER BY entry_id) - 1, subject_id, entry_id FROM credit.journal', 'in the order of their numbers');
SELECT is(s.root, pg_temp.mth_of_hashes(array_agg(l.hash ORDER BY l.position)), 'the root is that of the leaves')
	FROM credit.seal s, credit.journal_leaf l GROUP BY s.root;
SELECT pg_temp.publish('{"document_number": "C"}') AS c \gset
SET LOCAL ROLE inspector;
SELECT is(placed, (SELECT count(*) FROM credit.journal) - :entries, 'what comes later follows') FROM credit.seal();
SELECT credit.digest() AS second \gset
RESET ROLE;
SELECT is(s.root, pg_temp.mth_of_hashes(array_agg(l.hash ORDER BY l.position)), 'in the same tree')
	FROM credit.seal s, credit.journal_leaf l WHERE s.seal_id = 2 GROUP BY s.root;
SELECT is(n.hash, pg_temp.mth_of_hashes(array_agg(l.hash ORDER BY l.position)), format('node %s of level 4 is kept', n.position))
	FROM credit.journal_node n JOIN credit.journal_leaf l ON l.position / 16 = n.position WHERE n.level = 4 AND n.position < 2 GROUP BY n.position, n.hash;

-- whoever kept a digest asks whether it still holds
SET LOCAL ROLE inspector;
SELECT results_eq(format('SELECT intact, problem FROM credit.verify(%L)', d), $$VALUES (true, NULL::text)$$, 'it is intact')
	FROM (VALUES (NULL::text), (:'first'), (:'second'), (:'second' || E'\n\n' || :'first' || E'\n')) v (d);
SELECT throws_ok(format('SELECT credit.verify(%L)', d), '22023', NULL, format('"%s" is no digest', left(d, 30)))
	FROM unnest(ARRAY['x', 'credit-journal/1', :'first' || ' ', ' ' || :'first', replace(:'first', '/1 ', '/2 '), upper(:'first'), repeat('9', 1000)]) d;
RESET ROLE;
SELECT throws_ok(format('SET LOCAL ROLE %s; SELECT credit.verify()', r), '42501', NULL, format('%s does not verify', r))
	FROM unnest('{author,supervisor,citizen,portal}'::name[]) r;

-- that one seal continues another, for everybody
SELECT throws_ok(q, '22023', NULL, q) FROM unnest(ARRAY['SELECT credit.consistency_proof(-1)', 'SELECT credit.consistency_proof(2, 1)',
	'SELECT credit.consistency_proof(1, 100000)', 'SELECT credit.consistency_proof(''no digest'')']) q;
SELECT throws_ok(format('SELECT credit.consistency_proof(%L)', overlay(:'first' placing '0000' from 25)), 'SC028',
	'the digest is not of this journal', 'a digest of another journal');
SET LOCAL ROLE citizen;
SELECT credit.consistency_proof(:'first') AS proof \gset
SELECT is(:'proof'::jsonb #>> '{from,size}', :'entries', 'from the size of the digest');
RESET ROLE;
\setenv FIRST :first
\setenv SECOND :second
\setenv PROOF :proof
\set answer `printf %s "$PROOF" | tools/check-receipt --quiet --digest "$FIRST" - 2>&1; echo $?`
SELECT is(:'answer'::text, '0', 'the proof holds');

-- receipts: the subject's own
SET LOCAL ROLE portal;
SELECT throws_ok('SELECT credit.receipt()', 'SC027', 'you act for no subject of whom anything is held', 'for a subject only');
SELECT credit.act_for_subject('uscc', pg_temp.code('91650100MA1'), 'session 7');
SELECT credit.receipt() AS receipt, credit.receipt(:'a_handle') AS of_a \gset
SELECT throws_ok(format('SELECT credit.receipt(%L::uuid)', h), 'SC042', 'there is no such record that you may see', 'not of another''s record, nor of none')
	FROM unnest(ARRAY[:'other_handle', '00000000-0000-4000-8000-000000000000']) h;
SELECT throws_ok(format(q, :subject, :a), '42501', NULL, 'a portal knows no numbers')
	FROM unnest('{SELECT credit.subject_receipt(%s),"SELECT credit.receipt(%s, %s)"}'::text[]) q;
RESET ROLE;
SELECT is((:'receipt'::jsonb - '{entries,issued_at,sealed_at}'::text[]), jsonb_build_object('version', 1, 'kind', 'receipt', 'digest', :'second', 'unsealed', 0),
	'it names the last seal');
SELECT results_eq(format('SELECT (e #>> %L)::bigint FROM jsonb_array_elements(%L) e', '{entry,entry_id}', :'receipt'::jsonb -> 'entries'),
	format($$SELECT entry_id FROM credit.journal WHERE subject_id = %s AND object NOT IN ('public_face') ORDER BY 1$$, :subject), 'and has every entry about it');
SELECT results_eq(format('SELECT e #>> %L FROM jsonb_array_elements(%L) e', '{entry,action}', :'of_a'::jsonb -> 'entries'),
	$$VALUES ('insert'), ('record'), ('approve'), ('disclose'), ('disclose')$$, 'that of a record tells its story');
\setenv RECEIPT :receipt
\set answer `printf %s "$RECEIPT" | tools/check-receipt --quiet --digest "$SECOND" - 2>&1; echo $?`
SELECT is(:'answer'::text, '0', 'it is proved without the database');
\set answer `printf %s "$RECEIPT" | sed 's/approve/return/' | tools/check-receipt --quiet --digest "$SECOND" - 2>/dev/null; echo $?`
SELECT is(:'answer'::text, '1', 'and not when it was altered');

-- of members, and of the auditor
SET LOCAL ROLE author;
SELECT is(credit.receipt(:subject, :a) -> 'entries', :'of_a'::jsonb -> 'entries', 'its provider gets the same');
SELECT throws_ok(format('SELECT credit.subject_receipt(%s)', :subject), '42501', NULL, 'but not of the whole subject');
SET LOCAL ROLE supervisor;
SELECT is(credit.receipt(:subject, :a) -> 'entries', :'of_a'::jsonb -> 'entries', 'so does its supervisor');
SET LOCAL ROLE fire_clerk;
SELECT throws_ok(format('SELECT credit.receipt(%s, %s)', :subject, :a), 'SC042', NULL, 'not another provider');
SET LOCAL ROLE changji_supervisor;
SELECT throws_ok(format('SELECT credit.receipt(%s, %s)', :subject, :a), 'SC042', NULL, 'nor another division''s supervisor');
SET LOCAL ROLE inspector;
SELECT is(credit.receipt(:subject, :a) -> 'entries', :'of_a'::jsonb -> 'entries', 'the auditor gets it');
SELECT is(jsonb_array_length(credit.subject_receipt(:subject) -> 'entries'), (SELECT count(*)::int FROM credit.journal WHERE subject_id = :subject), 'and the subject''s');
SELECT throws_ok('SELECT credit.receipt(1, -1)', 'SC042', NULL, 'of no record there is none');
SELECT is(credit.subject_receipt(-1) -> 'entries', '[]', 'of no subject an empty one');
RESET ROLE;
SELECT throws_ok('SET LOCAL ROLE citizen; SELECT credit.receipt(1, 1)', '42501', NULL, 'the public gets none');

-- what is not sealed yet is counted
SELECT pg_temp.publish('{"document_number": "D"}') AS d \gset
SET LOCAL ROLE inspector;
SELECT is((credit.subject_receipt(:subject) ->> 'unsealed')::int, (SELECT count(*)::int FROM credit.journal WHERE subject_id = :subject)
	- jsonb_array_length(credit.subject_receipt(:subject) -> 'entries'), 'what no seal holds yet is said to be so');
SELECT is(unsealed, (SELECT count(*) FROM credit.journal) - entries, 'by verification too') FROM credit.verify();
-- a subject's entries, sealed or not, are found without reading all of the journal
PREPARE entries_of(bigint) AS SELECT * FROM credit.entries_of($1);
PREPARE entries(bigint) AS SELECT entry_id, at, transaction_id, incarnation, test_clock, login, role, organisation_id, action, object,
	object_id, article, reason, before_hash, after_hash, represents FROM credit.journal WHERE subject_id = $1;
SELECT bag_eq(format('EXECUTE entries_of(%s)', s), format('EXECUTE entries(%s)', s), format('entries of subject %s', s))
	FROM unnest(ARRAY[:subject, 0, -1, 9223372036854775807]) s;
RESET ROLE;
INSERT INTO credit.journal (subject_id, entry_id, at, transaction_id, incarnation, test_clock, login, role, action, object)
	SELECT 9223372036854775807, max(entry_id) + 1000000, now(), pg_current_xact_id(), 1, false, 'l', 'r', 'a', 'o' FROM credit.journal;
UPDATE credit.registry SET incarnation = incarnation + 1;
SET LOCAL ROLE inspector;
SELECT bag_eq(format('EXECUTE entries_of(%s)', s), format('EXECUTE entries(%s)', s), format('in another life: subject %s', s)) FROM unnest(ARRAY[:subject, 0, 9223372036854775807]) s;
SELECT ok(placed > 0, 'sealed there') FROM credit.seal();
SELECT bag_eq(format('EXECUTE entries_of(%s)', s), format('EXECUTE entries(%s)', s), format('all sealed: subject %s', s)) FROM unnest(ARRAY[:subject, 0, 9223372036854775807]) s;
RESET ROLE;
SELECT throws_ok(format('SET LOCAL ROLE %s; SELECT * FROM credit.entries_of(1)', r), '42501', NULL, format('%s reads no journal', r))
	FROM unnest('{author,supervisor,citizen,portal}'::name[]) r;

-- nobody alters what was sealed
SELECT throws_ok(format(s, t), 'SC028', NULL, format(s, t))
	FROM unnest('{seal,journal_leaf,journal_node}'::text[]) t,
		unnest('{UPDATE credit.%s SET hash = hash WHERE false,DELETE FROM credit.%s,TRUNCATE credit.%s}'::text[]) s
	WHERE t <> 'seal' OR s !~ 'hash';
SELECT throws_ok('UPDATE credit.seal SET root = root', 'SC028', NULL, 'UPDATE credit.seal');
SELECT throws_ok(format('SET LOCAL ROLE credit_admin; INSERT INTO credit.%s DEFAULT VALUES', t), '42501', NULL, format('nor makes rows of %s', t))
	FROM unnest('{seal,journal_leaf,journal_node}'::text[]) t;
-- and if somebody does, nobody is given a receipt of it
SET LOCAL session_replication_role = replica;
SAVEPOINT whole;
UPDATE credit.journal SET transaction_id = '3' WHERE object = 'record' AND object_id = :a;
SET LOCAL ROLE inspector;
SELECT throws_ok(format(q, :subject), 'SC028', 'an entry of the journal is not as it was sealed', 'moved: ' || q)
	FROM unnest('{SELECT credit.subject_receipt(%s),SELECT * FROM credit.entries_of(%s)}'::text[]) q;
ROLLBACK TO whole;
DELETE FROM credit.journal WHERE object = 'record' AND object_id = :a;
SET LOCAL ROLE inspector;
SELECT throws_ok(format(q, :subject), 'SC028', 'an entry of the journal is not as it was sealed', 'removed: ' || q)
	FROM unnest('{SELECT credit.subject_receipt(%s),SELECT * FROM credit.entries_of(%s)}'::text[]) q;
SET LOCAL ROLE author;
SELECT throws_ok(format('SELECT * FROM credit.life_of(%s, %s)', :subject, :d), 'SC028', 'an entry of the journal is not as it was sealed', 'nor is a story told that may lack something');
SET LOCAL ROLE fire_clerk;
SELECT is_empty(format('SELECT * FROM credit.life_of(%s, %s)', :subject, :d), 'of which nobody hears who may not see the record');
ROLLBACK TO whole;
DELETE FROM credit.journal_node;
SELECT throws_ok(format('SELECT credit.consistency_proof(%L)', :'first'), 'SC028', 'the journal''s tree is not whole', 'nor a proof from what is left of the tree');
ROLLBACK TO whole;
UPDATE credit.journal SET reason = 'because' WHERE object = 'record' AND object_id = :a;
SET LOCAL session_replication_role = origin;
SET LOCAL ROLE author;
SELECT throws_ok(format('SELECT credit.receipt(%s, %s)', :subject, :a), 'SC028', 'an entry of the journal is not as it was sealed', 'no receipt of what was altered');
SET LOCAL ROLE inspector;
SELECT is(problem || ' ' || j.object_id, 'altered ' || :a, 'verification names it')
	FROM credit.verify() v LEFT JOIN credit.journal j USING (subject_id, entry_id);
RESET ROLE;

SELECT * FROM finish();
ROLLBACK;
