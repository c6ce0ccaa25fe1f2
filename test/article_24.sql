-- Article 24: non-public information about a person needs the written consent, for
-- these fields, to this body, in force on the day, or a law that does without.
BEGIN;
SELECT plan(79);
\ir fixture.sql
\ir non_public.sql

SET LOCAL ROLE author;
SELECT pg_temp.admitted(pg_temp.person('1980-01-01'), 'public information about a person needs no consent');

SET LOCAL ROLE clerk;
SELECT pg_temp.admitted(pg_temp.work(), 'nor does what others declare of a firm, for inquiry');

-- nothing without the person's consent
SELECT pg_temp.refused(pg_temp.aygul(), 'SC024 consent_given',
	'the person has not consented that this body collects this information', 'what they declare of a person does');
SELECT max(quarantine_id) AS row FROM credit.quarantine \gset
SELECT is(credit.resubmit(:row, confirmed => '{consent_given}'), 'open', 'nobody confirms a consent that is not there');
RESET ROLE;
SELECT is(count(*), 0::bigint, 'nothing was recorded, and nobody made known') FROM credit.subject WHERE resident_id::text = pg_temp.identity_number('1990-01-01');
SET LOCAL ROLE author;
SELECT throws_ok($$SELECT pg_temp.sign('{post}')$$, 'SC024', 'you may not collect for this body', 'a consent is the collector''s');

SET LOCAL ROLE clerk;
SELECT throws_ok($$SELECT pg_temp.sign('{}')$$, 'SC024', 'a consent names the fields that it covers', 'it names fields');
SELECT throws_ok($$SELECT pg_temp.sign('{shoe}')$$, 'SC024', 'item "B01" has no field "shoe"', 'fields of the item');
SELECT throws_ok($$SELECT pg_temp.sign('{NULL}')$$, 'SC024', 'item "B01" has no field ""', 'null is none');
SELECT throws_ok($$SELECT pg_temp.sign('{religion}')$$, 'SC028', '"religion" is never collected, whoever consents', 'nothing that is forbidden');
SELECT throws_ok($$SELECT pg_temp.sign('{post}', purpose => ' ')$$, 'SC024', 'a consent needs the agreed purpose', 'a purpose');
SELECT throws_ok($$SELECT pg_temp.sign('{post}', purpose => '　')$$, 'SC024', 'a consent needs the agreed purpose', 'not a wide blank');
SELECT throws_ok($$SELECT credit.record_consent('natural_person', '古丽', 'resident_id', pg_temp.identity_number('1990-01-01'), 'employer', 'B01', '{post}', 'p',
	'2026-06-01', '2026-12-31', 'e', capacity => 'friend')$$, 'SC027', '"friend" is no capacity in which one acts for a subject', 'by who may act for it');
SELECT throws_ok($$SELECT pg_temp.sign('{post}', evidence => '')$$, 'SC024', 'a consent is written, and its text is kept', 'a written text');
SELECT throws_ok($$SELECT pg_temp.sign('{post}', first_day => '2026-06-16')$$, 'SC024',
	'a consent runs from a day not after today to a day not before it', 'signed already');
SELECT throws_ok($$SELECT pg_temp.sign('{post}', last_day => '2026-06-14')$$, 'SC024', NULL, 'not over');
SELECT throws_ok($$SELECT pg_temp.sign('{post}', last_day => 'infinity')$$, 'SC024', NULL, 'not for ever');
SELECT throws_ok($$SELECT pg_temp.sign('{post}', ways => '{NULL}')$$, 'SC024', 'null is no way of disclosure', 'known ways');
SELECT throws_ok($$SELECT pg_temp.sign('{income}')$$, 'SC024', 'sensitive information needs a consent of its own', 'sensitive fields apart');
SELECT throws_ok($$SELECT pg_temp.sign('{income,post}', sensitive => true)$$, 'SC024', NULL, 'and no others with them');
SELECT throws_ok($$SELECT credit.record_consent('natural_person', '古丽', 'resident_id', pg_temp.identity_number('1990-01-01'), 'employer', 'none',
	'{post}', 'p', '2026-06-01', '2026-12-31', 'e')$$, 'SC024', 'there is no catalogue item "none" for this body', 'a known item');
SELECT throws_ok($$SELECT credit.record_consent('natural_person', ' ', 'resident_id', pg_temp.identity_number('1990-01-01'), 'employer', 'B01',
	'{post}', 'p', '2026-06-01', '2026-12-31', 'e')$$, 'SC003', NULL, 'a person with a name');
SELECT throws_ok($$SELECT credit.record_consent('legal_person', 'x', 'resident_id', pg_temp.identity_number('1990-01-01'), 'employer', 'B01',
	'{post}', 'p', '2026-06-01', '2026-12-31', 'e')$$, 'SC003', NULL, 'who is a person');
SELECT throws_ok($$SELECT credit.record_consent('natural_person', 'child', 'resident_id', pg_temp.identity_number('2015-01-01'), 'employer', 'B01',
	'{post}', 'p', '2026-06-01', '2026-12-31', 'e')$$, 'SC024', 'the person can''t consent alone', 'of age');
SELECT lives_ok($$SELECT credit.record_consent('natural_person', 'child', 'resident_id', pg_temp.identity_number('2015-01-01'), 'employer', 'B01',
	'{post}', 'p', '2026-06-01', '2026-12-31', 'e', capacity => 'guardian')$$, 'or by the guardian');
SELECT is(credit.record_consent('natural_person', NULL, 'resident_id', 'x', 'employer', 'B01', '{post}', 'p', '2026-06-01', '2026-12-31', 'e'), NULL, 'null is nothing');

SELECT pg_temp.sign('{post}') AS post \gset
SELECT throws_ok($$SELECT credit.record_consent('natural_person', '别人', 'resident_id', pg_temp.identity_number('1990-01-01'), 'employer', 'B01',
	'{post}', 'p', '2026-06-01', '2026-12-31', 'e')$$, 'SC021', NULL, 'one number under two names is nobody''s consent');
SELECT pg_temp.admitted(pg_temp.aygul(), 'with it, what it covers is recorded');
SELECT pg_temp.refused(pg_temp.aygul('{"content": {"post": "p", "since": "2026-01-01"}}'), 'SC024 consent_given', NULL, 'and not what it does not');
SELECT is(detail, 'No consent in force covers field "since".', 'which is told') FROM credit.check_record(pg_temp.lawful(pg_temp.aygul('{"content": {"post": "p", "since": "2026-01-01"}}')));
SELECT pg_temp.sign('{since}', '2026-06-20') AS since \gset
SELECT is(pg_temp.verdicts(pg_temp.aygul('{"content": {"post": "p", "since": "2026-01-01"}}')), '', 'several cover together');
SELECT pg_temp.sign('{income}', sensitive => true) AS income \gset
SELECT is(pg_temp.verdicts(pg_temp.aygul('{"content": {"post": "p", "income": 3}}')), '', 'with the separate one');
SET LOCAL ROLE author;
SELECT is(pg_temp.verdicts(pg_temp.aygul()), 'SC021 author_is_member', 'who may not submit learns nothing of it');
RESET ROLE;
SET LOCAL credit.test_clock = '2026-06-21 10:00:00+08';
SET LOCAL ROLE clerk;
SELECT is(pg_temp.verdicts(pg_temp.aygul('{"content": {"post": "p", "since": "2026-01-01"}}')), 'SC024 consent_given', 'after its last day it covers nothing');
RESET ROLE;
SET LOCAL credit.test_clock = '2026-06-20 10:00:00+08';
SET LOCAL ROLE clerk;
SELECT is(pg_temp.verdicts(pg_temp.aygul('{"content": {"post": "p", "since": "2026-01-01"}}')), '', 'on the last day it does');

-- a law instead
SELECT is(pg_temp.verdicts(pg_temp.aygul('{"content": {"since": "2026-01-01", "income": 3}, "consent_exception": "contract"}')), '', 'a law that is named does without');
SELECT is(pg_temp.verdicts(pg_temp.aygul('{"consent_exception": "contract"}')), 'SC021 correction_proposed', 'nor does what is recorded come to rest on it by itself');
SELECT is(pg_temp.verdicts(pg_temp.aygul('{"content": {"post": "q"}, "consent_exception": "my_own"}')), 'SC024 consent_exception', 'one that there is');
RESET ROLE;
UPDATE credit.consent_exception SET items = '{A13-voluntary}' WHERE code = 'contract';
UPDATE credit.consent_exception SET valid_until = '2026-06-20' WHERE code = 'news';
SELECT throws_ok($$INSERT INTO credit.consent_exception VALUES ('local', 'local_regulation', 'b', 's', NULL, '2024-01-01', NULL, 'text')$$, '23514', NULL, 'and no local rule');
SET LOCAL ROLE clerk;
SELECT is(pg_temp.verdicts(pg_temp.aygul(jsonb_build_object('content', '{"post": "q"}'::jsonb, 'consent_exception', e))), 'SC024 consent_exception', e || ' is not in force for this item') FROM unnest('{contract,news}'::text[]) e;

-- the person knows, and withdraws
SELECT r.record_id AS record FROM credit.record r WHERE r.nature = 'non_public' AND r.consent_exception IS NULL AND r.content = '{"post": "p"}' ORDER BY record_id DESC LIMIT 1 \gset
SET LOCAL ROLE checker;
SELECT credit.review(batch_id) FROM credit.record WHERE record_id = :record;
SELECT is(count(*), 3::bigint, 'the collector reads what was signed') FROM credit.consent WHERE capacity = 'self';
SELECT throws_ok('SELECT proof FROM credit.consent', '42501', NULL, 'and not how she proved herself to a portal');
SET LOCAL ROLE portal;
SELECT throws_ok('SELECT * FROM credit.my_consents()', 'SC027', NULL, 'in nobody''s name, nothing');
SELECT pg_temp.as_aygul();
SELECT results_eq('SELECT collector, fields, sensitive, first_day, last_day FROM credit.my_consents()',
	$$VALUES ('employer', '{post}'::text[], false, '2026-06-01'::date, '2026-12-31'::date), ('employer', '{since}', false, '2026-06-01', '2026-06-20'),
	('employer', '{income}', true, '2026-06-01', '2026-12-31')$$, 'she sees what is said to be hers');
SELECT is(credit.report() #>> '{consents,0,collector}', 'employer', 'in the report as well');
SELECT is(credit.report() #>> '{records,0,rests_on,declaration}', 'signed on 1 June', 'with who answers for it');
SELECT throws_ok($$SELECT credit.withdraw_consent('00000000-0000-0000-0000-000000000000')$$, 'SC024',
	'there is no such consent of the subject for which you act that could be withdrawn', 'only her own');
SELECT credit.give_consent('employer', 'B01', '{post}', 'staff', '2026-12-31') AS again \gset
SELECT is(credit.withdraw_consent(:'post'), 0::bigint, 'what rests on another as well stays');
SELECT is(credit.withdraw_consent(:'again'), 1::bigint, 'what rests on it alone does not');
SELECT throws_ok(format('SELECT credit.withdraw_consent(%L)', :'again'), 'SC024', NULL, 'once');
RESET ROLE;
SELECT results_eq('SELECT record_id, reason FROM credit.withdrawal', format($$VALUES (%s::bigint, 'consent_withdrawn')$$, :record), 'it is withdrawn');
SET LOCAL ROLE clerk;
SELECT is(pg_temp.verdicts(pg_temp.aygul()), 'SC024 consent_given', 'and nothing more is collected');
RESET ROLE;

-- what another consent covers for less long is shown for as long; what never rested
-- on the consent stays as it is
SET LOCAL ROLE clerk;
SELECT pg_temp.sign('{post}', '2026-12-31', '{shared}') AS long \gset
SELECT pg_temp.sign('{post}', '2026-09-30', '{shared}') AS short \gset
SELECT pg_temp.sign('{since}', '2026-12-31') AS other \gset
SELECT pg_temp.submit(pg_temp.aygul('{"openness": "shared"}')) AS shared \gset
SELECT pg_temp.submit(pg_temp.aygul('{"content": {"since": "2026-01-01"}}')) AS apart \gset
SET LOCAL ROLE checker;
SELECT credit.review(batch_id) FROM credit.record WHERE record_id IN (:shared, :apart) GROUP BY batch_id;
RESET ROLE;
SELECT results_eq('SELECT audience_id, visible_until FROM credit.disclosure WHERE record_id = ' || :shared, $$VALUES (1, '2027-01-01'::date)$$, 'shown under the longest');
SET LOCAL ROLE portal;
SELECT pg_temp.as_aygul();
SELECT is(credit.withdraw_consent(:'long'), 0::bigint, 'without it, another is left');
RESET ROLE;
SELECT results_eq('SELECT audience_id, visible_until FROM credit.disclosure WHERE record_id = ' || :shared, $$VALUES (1, '2026-10-01'::date)$$, 'and what it covers is shown under that');
SET LOCAL ROLE portal;
SELECT credit.authorise('uscc', pg_temp.code('91650100E'), 'employer', 'pay', '2026-12-31', non_public => true) AS leave \gset
SET LOCAL ROLE clerk;
SELECT credit.begin_inquiry('resident_id', pg_temp.identity_number('1990-01-01'), 'pay', :'leave') AS ticket \gset
RESET ROLE;
SET LOCAL credit.test_clock = '2026-10-01 10:00:00+08';
SET LOCAL ROLE clerk;
SELECT results_eq('SELECT way, asked_on FROM credit.requested_takedowns() WHERE record_id = ' || :shared, $$VALUES ('inquiry', '2026-10-01'::date)$$,
	'who read it by inquiry takes it down when the consent is over');
SELECT is(count(*), 0::bigint, 'and nothing else') FROM credit.requested_takedowns() WHERE record_id = :apart;
RESET ROLE;
SET LOCAL credit.test_clock = '2026-10-02 10:00:00+08';
SET LOCAL ROLE portal;
SELECT pg_temp.as_aygul();
SELECT is(credit.withdraw_consent(:'other'), 1::bigint, 'of other fields, others are ended');
RESET ROLE;
SELECT results_eq('SELECT record_id FROM credit.withdrawal WHERE record_id >= ' || :shared, format('VALUES (%s::bigint)', :apart), 'and not those whose own consent is over');
SET LOCAL credit.test_clock = '2026-06-20 10:00:00+08';
UPDATE credit.consent_exception SET items = '{NULL}' WHERE code = 'contract';
SET LOCAL ROLE clerk;
SELECT is(pg_temp.verdicts(pg_temp.aygul('{"content": {"since": "2026-01-01"}, "consent_exception": "contract"}')), 'SC024 consent_exception', 'an exception for null is for no item');

-- nor is what is held already, once the consent is over
SET LOCAL ROLE clerk;
SELECT pg_temp.aygul('{"document_kind": "registration", "document_number": "n1", "document_issuer": "employer", "decided_on": "2026-06-10"}') AS registered \gset
SELECT pg_temp.sign('{post}') AS last \gset
SELECT pg_temp.submit(:'registered') \g /dev/null
SELECT is(pg_temp.verdicts(:'registered'), '', 'the same fact again is no breach');
SET LOCAL ROLE portal;
SELECT pg_temp.as_aygul();
SELECT credit.withdraw_consent(handle) FROM (SELECT consent AS handle FROM credit.my_consents() WHERE withdrawn_at IS NULL AND fields = '{post}') c \g /dev/null
SET LOCAL ROLE clerk;
SELECT is(pg_temp.verdicts(:'registered'), 'SC024 consent_given', 'but without consent');

-- a name that a collector got wrong does not stay in the way of what is true
SET LOCAL ROLE clerk;
SELECT credit.record_consent('natural_person', '假名', 'resident_id', pg_temp.identity_number('1970-07-07'), 'employer', 'B01', '{post}', 'p', '2026-06-01', '2026-12-31', 'e') AS poison \gset
SET LOCAL ROLE author;
SELECT is(pg_temp.verdicts(pg_temp.person('1970-07-07', '{"subject_name": "真名"}')), 'SC021 subject_unambiguous', 'a wrong name is in the way');
SELECT lives_ok($$SELECT credit.correct_subject('resident_id', pg_temp.identity_number('1971-07-07'), '真名', 'identity card')$$, 'of nobody, nothing is corrected, nor told');
SELECT throws_ok($$SELECT credit.correct_subject('resident_id', pg_temp.identity_number('1970-07-07'), ' ', 'identity card')$$, 'SC021', NULL, 'a name');
SELECT throws_ok($$SELECT credit.correct_subject('resident_id', pg_temp.identity_number('1970-07-07'), '真名', '　')$$, 'SC021', NULL, 'by papers');
SET LOCAL ROLE checker;
SELECT throws_ok($$SELECT credit.correct_subject('resident_id', pg_temp.identity_number('1970-07-07'), '真名', 'identity card')$$, 'SC021',
	'you may not correct the name of a subject', 'by a public body, not by an enterprise');
SET LOCAL ROLE author;
SELECT lives_ok($$SELECT credit.correct_subject('resident_id', pg_temp.identity_number('1970-07-07'), '真名', 'identity card')$$, 'it gives the right one');
SELECT pg_temp.admitted(pg_temp.person('1970-07-07', '{"subject_name": "真名"}'), 'then what is true is admitted');
RESET ROLE;
SELECT is(concat_ws(' ', s.name, n.name, c.evidence, c.author), '真名 假名 identity card author', 'the former name stays known, and who corrected it')
	FROM credit.subject s JOIN credit.subject_name n USING (subject_id) JOIN credit.subject_correction c USING (subject_id);

SELECT * FROM finish();
ROLLBACK;
