-- Article 28: nobody tampers with what is recorded, invents or removes it, the
-- database's superuser included.  A fact is never updated, deleted or truncated,
-- by whatever statement; what may change leaves its trace in the journal, which
-- never changes.
BEGIN;
SELECT plan(144);
\ir fixture.sql

SELECT pg_temp.publish() AS record, pg_temp.publish(pg_temp.business()) AS business \gset
SELECT subject_id AS subject, document_id AS document FROM credit.record WHERE record_id = :record \gset
SET LOCAL ROLE author;
SELECT pg_temp.quarantined('{"severity": "serious"}') \g /dev/null
RESET ROLE;

-- what is kept whole: no statement alters or removes it, whoever runs it
SELECT throws_ok(format(s, t), 'SC028', NULL, format(s, t))
	FROM unnest('{record,review,batch,journal}'::text[]) t,
	unnest('{DELETE FROM credit.%s,DELETE FROM credit.%s WHERE false,TRUNCATE credit.%s CASCADE}'::text[]) s;
SELECT throws_ok(format('UPDATE %s SET %I = %2$I WHERE false', attrelid::regclass, attname), 'SC028', NULL,
	format('%s of %s does not change', attname, attrelid::regclass))
	FROM pg_attribute WHERE attnum > 0
		AND attrelid IN ('credit.record'::regclass, 'credit.review'::regclass, 'credit.batch'::regclass);
SELECT throws_ok('UPDATE credit.journal SET reason = NULL', 'SC028',
	'rows of "journal" are not altered', 'UPDATE credit.journal');
SELECT throws_ok('TRUNCATE credit.record, credit.review', 'SC028',
	'rows of "record" are not removed', 'TRUNCATE of several');
SELECT throws_ok($$INSERT INTO credit.record SELECT * FROM credit.record
	ON CONFLICT (subject_id, record_id) DO UPDATE SET severity = 'minor'$$, 'SC028', NULL, 'ON CONFLICT');
SELECT throws_ok($$MERGE INTO credit.record r USING credit.subject s ON r.subject_id = s.subject_id
	WHEN MATCHED THEN UPDATE SET severity = 'minor'$$, 'SC028', NULL, 'MERGE … UPDATE');
SELECT throws_ok($$MERGE INTO credit.record r USING credit.subject s ON r.subject_id = s.subject_id
	WHEN MATCHED THEN DELETE$$, 'SC028', NULL, 'MERGE … DELETE');
SELECT throws_ok($$WITH gone AS (DELETE FROM credit.record RETURNING *) SELECT count(*) FROM gone$$,
	'SC028', NULL, 'a data-changing WITH');
SELECT throws_ok($$WITH new AS (UPDATE credit.review SET approved = false RETURNING *) SELECT count(*) FROM new$$,
	'SC028', NULL, 'that updates');

-- what is kept in part: identity and facts, but not what follows from them
SELECT throws_ok(format('UPDATE credit.%I SET %I = %I', t, c, c), 'SC028', NULL,
	format('%s of %s does not change', c, t))
	FROM (VALUES ('document', '{subject_id,document_id,provider_id,kind,number,issuer,decided_on,effective_on,named_by,nonce}'::text[]),
	('subject_key', '{kind,value,subject_id,given}'), ('subject_name', '{subject_id,name,first_seen}'),
	('business_operator', '{subject_id,operator_no,name,identity_number,operating_from}'),
	('quarantine', '{quarantine_id,batch_id,row_number,author,original,quarantined_at}'),
	('disclosure', '{audience_id,subject_id,record_id,content,visible_from,effect}')) v (t, columns),
	unnest(columns) c;
SELECT throws_ok($$UPDATE credit.subject SET kind = 'government_body'$$, 'SC028', NULL, 'kind of subject does not change');
SELECT throws_ok($$UPDATE credit.subject SET uscc = NULL$$, 'SC028', NULL, 'nor its code');
SELECT throws_ok($$UPDATE credit.subject SET subject_id = -subject_id$$, 'SC028', NULL, 'nor its number');
SELECT throws_ok(format('DELETE FROM credit.%I', t), 'SC028', NULL, format('%s is not deleted', t))
	FROM unnest('{subject,subject_key,subject_name,business_operator,document,quarantine,organisation}'::text[]) t;
SELECT throws_ok($$UPDATE credit.disclosure SET visible_until = visible_until + 1$$, 'SC028', NULL,
	'no disclosure is lengthened');
SELECT lives_ok($$UPDATE credit.disclosure SET visible_until = visible_until - 1$$, 'but shortened');
SELECT lives_ok('UPDATE credit.document SET number_key = credit.document_key(number)', 'keys can be made anew');
SELECT throws_ok(format($$UPDATE credit.document SET revoked_on = '2026-06-15', revoked_because = 'r'
	WHERE document_id = %s$$, :document), 'SC028', 'a document is revoked by credit.revoke_document() alone', 'none is revoked by hand');
SET LOCAL ROLE author;
SELECT lives_ok(format($$SELECT credit.revoke_document(subject_id, document_id, '2026-06-15', 'r') FROM credit.document
	WHERE document_id = %s$$, :document), 'but by its way');
RESET ROLE;
SELECT throws_ok('UPDATE credit.document SET revoked_on = NULL, revoked_because = NULL', 'SC028', NULL,
	'which is not taken back');

-- TRUNCATE writes no journal, so no table has it
SELECT is_empty($$SELECT relname FROM pg_class c WHERE relnamespace = 'credit'::regnamespace AND relkind = 'r'
	AND NOT EXISTS (SELECT FROM pg_trigger WHERE tgrelid = c.oid AND tgtype & 34 = 34 AND tgenabled <> 'D')$$,
	'every table refuses it');
SELECT throws_ok('TRUNCATE credit.member', 'SC028', NULL, 'TRUNCATE of members');
-- and every other change is in it; a recipient's feed says again what the entries
-- of its disclosures say, the seals follow from the journal
SELECT is_empty($$SELECT relname FROM pg_class c WHERE relnamespace = 'credit'::regnamespace AND relkind = 'r'
	AND relname NOT IN ('journal', 'record', 'review', 'change', 'seal', 'journal_leaf', 'journal_node')
	AND NOT EXISTS (SELECT FROM pg_trigger WHERE tgrelid = c.oid
		AND tgfoid = 'credit.journal_change'::regproc AND tgtype & 25 = 25 AND tgenabled <> 'D')$$,
	'every change is journalled, but of what never changes');

-- the members of the registry have not even the right to try
SET LOCAL ROLE author;
SELECT throws_ok(s, '42501', NULL, 'a provider: ' || s)
	FROM unnest('{UPDATE credit.record SET severity = NULL,DELETE FROM credit.record,DELETE FROM credit.disclosure,TRUNCATE credit.record,INSERT INTO credit.record DEFAULT VALUES,INSERT INTO credit.journal DEFAULT VALUES,INSERT INTO credit.disclosure DEFAULT VALUES,INSERT INTO credit.review DEFAULT VALUES}'::text[]) s;
RESET ROLE;
SET LOCAL ROLE credit_admin;
SELECT throws_ok(s, '42501', NULL, 'the administrator: ' || s)
	FROM unnest('{UPDATE credit.record SET severity = NULL,DELETE FROM credit.record,DELETE FROM credit.disclosure,DELETE FROM credit.journal,DELETE FROM credit.organisation}'::text[]) s;
RESET ROLE;

-- nothing is fabricated on the way either: the last word is on the row as stored
CREATE FUNCTION pg_temp.tamper() RETURNS trigger
	LANGUAGE plpgsql AS $$
BEGIN
	new.severity := NULL;
	new.conduct_on := '2026-06-14';
	RETURN new;
END
$$;
CREATE TRIGGER zzz BEFORE INSERT ON credit.record FOR EACH ROW EXECUTE FUNCTION pg_temp.tamper();
SET LOCAL ROLE author;
SELECT is(pg_temp.verdicts('{"document_number": "t"}'), '', 'a lawful row');
SELECT throws_ok($$SELECT pg_temp.submit('{"document_number": "t"}')$$, 'SC021', 'the day of the conduct does not fit',
	'a trigger that alters it after it was judged does not get it stored');
RESET ROLE;
DROP TRIGGER zzz ON credit.record;
CREATE FUNCTION pg_temp.revoke() RETURNS trigger
	LANGUAGE plpgsql AS $$
BEGIN
	PERFORM credit.revoke_document(new.subject_id, new.document_id, '2026-06-14', 'r');
	RETURN new;
END
$$;
CREATE TRIGGER zzz BEFORE INSERT ON credit.record FOR EACH ROW EXECUTE FUNCTION pg_temp.revoke();
SET LOCAL ROLE author;
SELECT throws_ok($$SELECT pg_temp.submit('{"document_number": "t"}')$$, 'SC037', 'the document has been revoked',
	'nor does one that alters what it was judged by');
RESET ROLE;
DROP TRIGGER zzz ON credit.record;
SET LOCAL ROLE author;
SELECT lives_ok($$SELECT pg_temp.submit('{"document_number": "t"}')$$, 'without it, it is');

-- the journal knows the row as it is
RESET ROLE;
SELECT is(j.after_hash, credit.row_hash(r), 'the journal holds the hash of the record')
	FROM credit.record r JOIN credit.journal j ON j.object = 'record' AND j.object_id = r.record_id
	WHERE r.record_id = :record;
SELECT is(j.after_hash, credit.row_hash(d), 'and of the document, revoked as it is')
	FROM credit.document d JOIN credit.journal j ON j.object = 'document' AND j.object_id = d.document_id
	WHERE d.document_id = :document ORDER BY j.entry_id DESC LIMIT 1;

-- lawful erasure reaches what waits in quarantine about the same fact, and nothing else
SET LOCAL credit.on_violation = quarantine;
SET LOCAL ROLE author;
SELECT pg_temp.submit('{"document_number": "e"}') AS erased \gset
SELECT pg_temp.submit('{"document_number": "e"}'), pg_temp.submit('{"document_number": "e", "severity": "serious"}'),
	pg_temp.submit('{"document_number": "e", "conduct_on": "2026-04-01"}'), pg_temp.submit('{"document_number": "e2", "severity": "x"}') \g /dev/null
SELECT is(array_agg(state || ' ' || (record_id IS NOT DISTINCT FROM :erased) ORDER BY quarantine_id), '{"repeated true","open true","open true","open false"}',
	'a refused row knows the record that it states otherwise') FROM credit.quarantine WHERE original ->> 'document_number' LIKE 'e%';
SELECT credit.discard(max(quarantine_id), 'the record is right') FROM credit.quarantine WHERE original ->> 'conduct_on' = '2026-04-01' \g /dev/null
SET LOCAL ROLE reviewer;
SELECT credit.erase(ARRAY[(subject_id, record_id)]::credit.record_key[], 'Law 1') FROM credit.record WHERE record_id = :erased \g /dev/null
SELECT is(array_agg(concat_ws(' ', state, original, corrected, verdicts) ORDER BY quarantine_id), '{"repeated {} []","open {} []","discarded {} []"}',
	'so that it goes with it') FROM credit.quarantine WHERE record_id = :erased;
SELECT is(count(*), 1::bigint, 'another stays') FROM credit.quarantine WHERE original ->> 'document_number' LIKE 'e%';
SET LOCAL ROLE author;
SELECT lives_ok('SELECT credit.discard(quarantine_id, ''erased'') FROM credit.quarantine WHERE original = ''{}'' AND state = ''open''', 'and what is left of it can be closed');

-- and it does not come back
SET LOCAL credit.on_violation = error;
SELECT pg_temp.refused('{"document_number": "e"}', 'SC028 record_not_erased', 'the provider reported this fact before, and it was erased', 'the same once more');
SELECT pg_temp.refused(jsonb_build_object('document_number', 'e', 'replaces', :erased, 'correction_reason', 'r'), 'SC028 record_not_erased', NULL, 'nor as a correction');
RESET ROLE;
SELECT is(count(*), 2::bigint, 'what quarantine keeps of it') FROM credit.quarantine WHERE record_id = :erased AND original <> '{}';
SET LOCAL ROLE reviewer;
SELECT credit.erase(ARRAY[(subject_id, record_id)]::credit.record_key[], 'Law 1') FROM credit.record WHERE record_id = :erased \g /dev/null
RESET ROLE;
SELECT is(count(*), 0::bigint, 'goes when it is erased once more') FROM credit.quarantine WHERE record_id = :erased AND original <> '{}';
SELECT is(count(*), 1::bigint, 'nothing was recorded') FROM credit.record r JOIN credit.document d USING (subject_id, document_id) WHERE d.number = 'e';

SELECT * FROM finish();
ROLLBACK;
