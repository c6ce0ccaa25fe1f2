-- Article 25, and 18 for what subjects say of themselves: non-public information is
-- disclosed because the subject made it public, by authorised inquiry, or as agreed.
BEGIN;
SELECT plan(62);
\ir fixture.sql
\ir non_public.sql

CREATE FUNCTION pg_temp.copies(record bigint) RETURNS text LANGUAGE sql AS $$
	SELECT coalesce(string_agg(audience_id || ' until ' || visible_until, ', ' ORDER BY audience_id), 'nothing') FROM credit.disclosure WHERE record_id = record $$;
CREATE FUNCTION pg_temp.recorded(changes jsonb) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
	id bigint;
BEGIN
	SET LOCAL ROLE clerk;
	id := pg_temp.submit(changes);
	SET LOCAL ROLE checker;
	PERFORM credit.review(batch_id) FROM credit.record WHERE record_id = id;
	SET LOCAL ROLE NONE;
	RETURN id;
END $$;

-- of a person
SET LOCAL ROLE clerk;
SELECT pg_temp.sign('{post}') AS collect \gset
SELECT is(pg_temp.verdicts(pg_temp.aygul()), '', 'for authorised inquiry, a consent to collect is enough');
SELECT pg_temp.refused(pg_temp.aygul('{"openness": "shared"}'), 'SC025 disclosure_agreed',
	'the subject has not agreed to this way of disclosure', 'to share it, it is not');
SELECT pg_temp.sign('{post}', '2026-09-30', '{shared}') AS share \gset
SELECT is(pg_temp.verdicts(pg_temp.aygul('{"openness": "shared"}')), '', 'but one that agrees to it');
SELECT is(pg_temp.verdicts(pg_temp.aygul('{"openness": "open"}')), 'SC025 disclosure_agreed, SC022 openness_natural_person', 'which is not open');
SELECT is(pg_temp.verdicts(pg_temp.aygul('{"openness": "shared", "content": {"since": "2026-01-01"}, "consent_exception": "contract"}')),
	'SC025 disclosure_agreed', 'a law that does without consent to collect opens nothing');
RESET ROLE;
SELECT pg_temp.recorded(pg_temp.aygul('{"openness": "shared"}')) AS hers \gset
SELECT is(pg_temp.copies(:hers), '1 until 2026-10-01', 'it is shared as long as was agreed');
SELECT pg_temp.recorded(pg_temp.aygul('{"content": {"post": "q"}}')) AS silent \gset
SELECT is(pg_temp.copies(:silent), 'nothing', 'what is for inquiry is in no copy');
SET LOCAL credit.test_clock = '2026-10-01 00:00:00+08';
SET LOCAL ROLE author;
SELECT is(count(*), 0::bigint, 'after the last day nobody is shown it') FROM credit.disclosure WHERE record_id = :hers;
RESET ROLE;
SET LOCAL credit.test_clock = '2026-06-15 10:00:00+08';

-- of a firm: collected freely, disclosed as agreed
SELECT pg_temp.recorded(pg_temp.work()) AS its \gset
SELECT is(pg_temp.copies(:its), 'nothing', 'of a firm nothing is shown');
SET LOCAL ROLE clerk;
SELECT pg_temp.refused(pg_temp.work('{"openness": "open", "content": {"post": "r"}}'), 'SC025 disclosure_agreed', NULL, 'without an agreement on disclosure');
SET LOCAL ROLE portal;
SELECT pg_temp.as_firm();
SELECT credit.give_consent('employer', 'B01', '{post}', 'tenders', '2026-12-31', '{open,shared}', evidence => 'agreement 3') AS agreement \gset
RESET ROLE;
SELECT pg_temp.recorded(pg_temp.work('{"openness": "open", "content": {"post": "s"}}')) AS agreed \gset
SELECT is(pg_temp.copies(:agreed), '0 until 2027-01-01, 1 until 2027-01-01', 'with one, it is open for its time');
SET LOCAL ROLE portal;
SELECT pg_temp.as_firm();
SELECT is(credit.withdraw_consent(:'agreement'), 1::bigint, 'until it is withdrawn');
RESET ROLE;
SELECT is(pg_temp.copies(:agreed), 'nothing', 'then nobody is shown it');
SELECT is(count(*), 0::bigint, 'what was only collected stays') FROM credit.withdrawal WHERE record_id = :its;

-- what a subject says of itself (Article 18): no consent, as open as it chooses
SET LOCAL ROLE portal;
SELECT credit.act_for_subject('resident_id', pg_temp.identity_number('1985-05-05'), 'session 3');
SELECT throws_ok($$SELECT credit.declare('B01', '{"post": "t"}', 'open')$$, 'SC027', NULL, 'of who is not known, nothing');
SELECT throws_ok($$SELECT credit.introduce_subject('legal_person', 'x')$$, 'SC003', NULL, 'a person is no firm');
SELECT throws_ok($$SELECT credit.introduce_subject('natural_person', ' ')$$, 'SC003', NULL, 'and has a name');
SELECT lives_ok($$SELECT credit.introduce_subject('natural_person', '阿依努尔')$$, 'who proves itself becomes known');
SELECT lives_ok($$SELECT credit.introduce_subject('natural_person', '阿依努尔')$$, 'once more changes nothing');
SELECT throws_ok($$SELECT credit.introduce_subject('natural_person', '别人')$$, 'SC021', NULL, 'under one name');
SELECT credit.declare('B01', '{"post": "t", "income": 5}', 'open', last_day => '2026-07-31') AS said \gset
SELECT throws_ok($$SELECT credit.declare('B01', '{"shoe": "t"}', 'open')$$, 'SC019', NULL, 'the catalogue holds for it too');
SELECT throws_ok($$SELECT credit.declare('A03-penalty', '{"facts": "none"}', 'inquiry')$$, 'SC018', NULL, 'nobody declares a penalty');
SELECT is(credit.declare('B01', NULL, 'open'), NULL, 'null is nothing');
RESET ROLE;
SELECT record_id AS said_id, batch_id AS said_batch FROM credit.record WHERE credit.record_handle(nonce) = :'said' \gset
SELECT is(concat_ws(' ', provider_id, nature, self_declared, author), '1 non_public t portal', 'the gateway''s organisation records it') FROM credit.record WHERE record_id = :said_id;
SELECT is(pg_temp.copies(:said_id), 'nothing', 'a second person looks first');
SET LOCAL ROLE desk;
SELECT credit.review(:said_batch);
RESET ROLE;
SELECT is(pg_temp.copies(:said_id), '0 until 2026-08-01, 1 until 2026-08-01', 'then it is as open as she chose');
SELECT is(content, '{"post": "t"}', 'without what the item does not open') FROM credit.disclosure WHERE record_id = :said_id AND audience_id = 0;
SELECT is(pg_temp.public_documents('阿依努尔'), '', 'no person is found by name');

-- nobody says it for another
SET LOCAL ROLE clerk;
SELECT throws_ok(format($$INSERT INTO credit.record (subject_id, item_id, provider_id, nature, openness, conduct_on, content, self_declared)
	SELECT subject_id, item_id, 12, nature, 'open', conduct_on, content, true FROM credit.record WHERE record_id = %s$$, :said_id), '42501', NULL, 'a member writes no record itself');
RESET ROLE;
SELECT throws_ok(format($$INSERT INTO credit.record (subject_id, item_id, provider_id, nature, openness, conduct_on, content, self_declared)
	SELECT subject_id, item_id, 12, nature, 'open', conduct_on, content, true FROM credit.record WHERE record_id = %s$$, :said_id), 'SC018',
	'only a subject declares something about itself', 'nor does anybody in a subject''s place');

-- nor corrects what a subject said of itself
SET LOCAL ROLE loader;
SELECT is(pg_temp.verdicts(pg_temp.aygul(jsonb_build_object('provider', 'platform', 'subject_name', '阿依努尔', 'resident_id', pg_temp.identity_number('1985-05-05'),
	'consent_exception', 'contract', 'replaces', :'said_id', 'correction_reason', 'no'))), 'SC021 correction_of_own', 'a declaration is not its keeper''s to correct');
RESET ROLE;

-- supervision is no leave
SELECT pg_temp.recorded(pg_temp.work('{"document_kind": "registration", "document_number": "n1", "document_issuer": "employer", "decided_on": "2026-06-10"}')) AS documented \gset
SET LOCAL ROLE supervisor;
SELECT is(count(*), 0::bigint, 'who supervises the division reads no non-public record') FROM credit.record;
SELECT is(count(*), 0::bigint, 'nor its review') FROM credit.review;
SELECT is(count(*), 0::bigint, 'nor its document') FROM credit.document;
SELECT is(count(*), 0::bigint, 'nor of whom there is one') FROM credit.subject;
SET LOCAL ROLE clerk;
SELECT cmp_ok(count(*), '>', 0::bigint, 'its provider does') FROM credit.record;
RESET ROLE;

-- the subject takes it back
SET LOCAL ROLE portal;
SELECT pg_temp.as_firm();
SELECT throws_ok(format('SELECT credit.take_back(%L)', :'said'), 'SC018', 'there is no such declaration of the subject for which you act that could be taken back', 'nobody takes back another''s');
SELECT credit.act_for_subject('resident_id', pg_temp.identity_number('1985-05-05'), 'session 3');
SELECT lives_ok(format('SELECT credit.take_back(%L)', :'said'), 'what it declared, a subject takes back');
SELECT throws_ok(format('SELECT credit.take_back(%L)', :'said'), 'SC018', NULL, 'once');
RESET ROLE;
SELECT is(pg_temp.copies(:said_id), 'nothing', 'then nobody is shown it');

-- no day that nobody lives to see
SET LOCAL ROLE portal;
SELECT pg_temp.as_firm();
SELECT throws_ok($$SELECT credit.authorise('uscc', pg_temp.code('91650100E'), 'employer', 'p', '5874897-12-31')$$, 'SC042', NULL, 'no leave for ages');
SELECT throws_ok($$SELECT credit.give_consent('employer', 'B01', '{post}', 'p', '5874897-12-31')$$, 'SC024', NULL, 'nor consent');
SET LOCAL ROLE author;
SELECT throws_ok($$SELECT credit.begin_inquiry('uscc', pg_temp.code('91650100MA1'), 'p', hidden_basis => 'Law 1', hidden_until => '5874897-12-31')$$, 'SC042', NULL, 'nor inquiry hidden as long');
RESET ROLE;

-- a registered body that inquires through a portal is still that body
SET LOCAL ROLE portal;
SELECT pg_temp.as_firm();
SELECT credit.authorise('uscc', pg_temp.code('91650100E'), 'employer', 'p', '2026-12-31') AS leave \gset
SELECT credit.act_for_subject('uscc', pg_temp.code('91650100E'), 'session 5');
SELECT credit.begin_inquiry('uscc', pg_temp.code('91650100MA1'), 'p', :'leave') AS ticket \gset
RESET ROLE;
SELECT is(organisation_id, 12, 'and is asked to take down like any other') FROM credit.inquiry WHERE ticket = :'ticket';

-- who is introduced has an identifier and a name that are found again
SET LOCAL ROLE portal;
SELECT throws_ok($$SELECT credit.act_for_subject('passport', '　 ', 'p')$$, '22P02', 'the identifier is malformed', 'a blank is nobody''s number');
SELECT throws_ok($$SELECT credit.act_for_subject('passport', repeat('x', 1001), 'p')$$, '22P02', 'the identifier is malformed', 'nor is a book');
SELECT throws_ok($$SELECT credit.act_for_subject('passport', 'E1', '　')$$, 'SC027', 'there is no proof of who stands before the gateway', 'wide blanks prove nothing');
SELECT credit.act_for_subject('resident_id', pg_temp.identity_number('2006-01-01'), 'session 4');
SELECT throws_ok($$SELECT credit.introduce_subject('natural_person', '　')$$, 'SC003', NULL, 'nor are they a name');
SELECT throws_ok($$SELECT credit.introduce_subject('natural_person', repeat('x', 1001))$$, 'SC003', NULL, 'which is no book either');
SELECT throws_ok(format($$SELECT credit.introduce_subject('natural_person', 'x %s')$$, pg_temp.identity_number('1985-05-05')), 'SC028',
	'subject_name holds a citizen identity number', 'and holds no number');
SELECT lives_ok($$SELECT credit.introduce_subject('natural_person', '艾力')$$, 'a person of twenty');
SELECT lives_ok($$SELECT credit.declare('B01', '{"post": "t"}', 'inquiry')$$, 'declares what is so today');
RESET ROLE;

-- who has no identity number has a date of birth
SET LOCAL ROLE portal;
SELECT credit.act_for_subject('passport', 'E 123', 'session 6');
SELECT throws_ok($$SELECT credit.introduce_subject('natural_person', 'John', '2027-01-01')$$, 'SC003', NULL, 'not yet born');
SELECT throws_ok($$SELECT credit.introduce_subject('legal_person', 'John', '1990-01-01')$$, 'SC003', NULL, 'a firm is not born');
SELECT lives_ok($$SELECT credit.introduce_subject('natural_person', 'John', '1990-01-01')$$, 'a foreigner is introduced');
SELECT lives_ok($$SELECT credit.give_consent('employer', 'B01', '{post}', 'staff', '2026-12-31')$$, 'and consents');
RESET ROLE;
SET LOCAL ROLE clerk;
SELECT is(pg_temp.verdicts(pg_temp.aygul('{"resident_id": null, "subject_name": "John", "other_id_kind": "passport", "other_id": "E123", "birth_date": "1990-01-01"}')), '', 'to what is recorded');
RESET ROLE;

-- a review of many takes the memory of one
SET LOCAL ROLE portal;
SELECT pg_temp.as_firm();
SELECT credit.give_consent('employer', 'B01', '{post}', 'tenders', '2026-12-31', '{shared}') AS many \gset
SET LOCAL ROLE clerk;
INSERT INTO credit.submission SELECT (jsonb_populate_record(NULL::credit.submission,
		pg_temp.lawful(pg_temp.work(jsonb_build_object('openness', 'shared', 'content', jsonb_build_object('post', 'p' || i)))))).*
	FROM generate_series(1, 1500) i;
RESET ROLE;
CREATE TEMPORARY TABLE memory AS SELECT 0 AS record, sum(total_bytes) AS bytes FROM pg_backend_memory_contexts;
CREATE FUNCTION pg_temp.note_memory() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
	IF new.record_id % 250 = 0 THEN
		INSERT INTO memory SELECT new.record_id, sum(total_bytes) FROM pg_backend_memory_contexts;
	END IF;
	RETURN new;
END $$;
CREATE TRIGGER note_memory BEFORE INSERT ON credit.disclosure FOR EACH ROW EXECUTE FUNCTION pg_temp.note_memory();
SET LOCAL ROLE checker;
SELECT credit.review(max(batch_id)) FROM credit.record;
RESET ROLE;
SELECT cmp_ok(max(bytes) - min(bytes) FILTER (WHERE record > 0), '<', 5000000::numeric, 'a review of many non-public records takes no memory for each') FROM memory;

SELECT * FROM finish();
ROLLBACK;
