-- world.sql's registry, in which then goes on whatever fills a table or leads to a state that
-- is not reached there; test/t/010_restore.pl dumps it.  Every change is made as its people
-- make it, so that the journal tells of all of them.
\set journalled 1
\ir world.sql
BEGIN;
SET LOCAL client_min_messages = warning;
SET LOCAL credit.test_clock = '2026-06-16 10:00:00+08';

-- ---------------- rules and catalogues that the site adds ----------------
SET LOCAL ROLE keeper;
INSERT INTO credit.penalty_mapping (priority, authority, violation, item_code, field, severity, basis)
	VALUES (10, '%市场监督管理局', '无照_营', 'A03-penalty', 'market_supervision', 'general', '无证无照经营查处办法');
INSERT INTO credit.irreparable_rule (pack, item, basis, valid_from, certainty) VALUES ('order-36', 'A06-serious', 'Law 9', '2026-09-10', 'check');
INSERT INTO credit.retention_rule (pack, code, months, counted_from, basis, valid_from, certainty) VALUES ('order-58', 'kept', 1200, 'end', 'Rules 1', '2026-06-01', 'check');
INSERT INTO credit.provider_item (organisation_id, item_id, nature, basis)
	VALUES (12, credit.catalog_item_id('A11-honour', '2026-06-15'), 'non_public', 'prizes of its donors');
-- drafted, with what was said about it
INSERT INTO credit.catalog_edition (level, division, title, number, basis, predecessor_id, compiled_by, consultation_from, consultation_until)
	SELECT level, division, title, number + 1, basis, edition_id, compiled_by, '2026-06-10', '2026-07-10'
	FROM credit.catalog_edition WHERE level = 'regional';
INSERT INTO credit.catalog_item (edition_id, code, title, class, effect, window_kind, openness, subject_kinds, field, provision)
	SELECT max(edition_id), 'B02', 'item', 'compliance', 'adverse', 'other', '{open,shared}', '{legal_person}', 'transport', '第三十条' FROM credit.catalog_edition;
UPDATE credit.catalog_edition SET status = 'consultation' WHERE status = 'draft';
INSERT INTO credit.catalog_comment (edition_id, received_on, author, comment)
	SELECT edition_id, '2026-06-12', '读者', '“B02” is unclear\n' || E'\n\t' FROM credit.catalog_edition WHERE status = 'consultation';
INSERT INTO credit.catalog_comment (edition_id, received_on, author, comment, answer, answered_on)
	SELECT edition_id, '2026-06-12', 'a', 'c', 'b', '2026-06-13' FROM credit.catalog_edition WHERE status = 'consultation';
RESET ROLE;

-- ---------------- records ----------------
SELECT pg_temp.publish('{"document_number": "corrected"}') AS corrected, pg_temp.publish('{"document_number": "revoked"}') AS revoked,
	pg_temp.publish('{"document_number": "erased"}') AS erased,
	pg_temp.publish(jsonb_build_object('document_number', 'old', 'decided_on', '2026-01-05', 'conduct_on', '2025-12-01', 'content', pg_temp.lawful() -> 'content')) AS old \gset
SET LOCAL ROLE author;
SET LOCAL credit.on_violation = quarantine;
SELECT pg_temp.submit(jsonb_build_object('document_number', 'corrected', 'severity', 'serious', 'replaces', :corrected, 'correction_reason', '笔误')) AS correction \gset
SELECT credit.revoke_document(subject_id, document_id, '2026-06-15', 'judgment 7') FROM credit.record WHERE record_id = :revoked \g /dev/null
-- in quarantine: corrected and admitted, recognised, tried in vain, waiting
SELECT pg_temp.submit('{"document_number": "q1", "severity": "x"}'), pg_temp.submit('{"document_number": "q2", "severity": "x"}'),
	pg_temp.submit('{"document_number": "q3", "severity": "x"}'), pg_temp.submit('{"document_number": "q4", "decided_on": "someday"}') \g /dev/null
SELECT credit.resubmit(quarantine_id, '{"severity": "general"}') FROM credit.quarantine WHERE original ->> 'document_number' = 'q1' \g /dev/null
SELECT credit.resubmit(quarantine_id, '{"severity": "general", "document_number": "q1"}') FROM credit.quarantine WHERE original ->> 'document_number' = 'q2' \g /dev/null
SELECT credit.resubmit(quarantine_id, '{"severity": "y"}') FROM credit.quarantine WHERE original ->> 'document_number' = 'q3' \g /dev/null
-- a business that somebody else operates now, and a person under its right name
SELECT pg_temp.submit(pg_temp.business()) AS business \gset
SELECT credit.change_operator(subject_id, '艾力', '2026-06-10', pg_temp.identity_number('1975-05-05')) FROM credit.record WHERE record_id = :business \g /dev/null
SELECT pg_temp.submit(pg_temp.business('{"document_number": "later", "operator_name": "艾力", "decided_on": "2026-06-12", "conduct_on": "2026-06-12"}')
	|| jsonb_build_object('operator_id', pg_temp.identity_number('1975-05-05'))) \g /dev/null
SET LOCAL ROLE clerk;
SELECT credit.record_consent('natural_person', '假名', 'resident_id', pg_temp.identity_number('1970-07-07'), 'employer', 'B01', '{post}', 'p', '2026-06-01', '2026-12-31', 'e') \g /dev/null
SET LOCAL ROLE author;
SELECT credit.correct_subject('resident_id', pg_temp.identity_number('1970-07-07'), '真名', 'identity card') \g /dev/null
SET LOCAL ROLE reviewer;
SELECT credit.review(batch_id) FROM credit.record WHERE record_id = :correction \g /dev/null
SELECT credit.erase(ARRAY[pg_temp.key(:erased)], 'Law 1') \g /dev/null
RESET ROLE;
INSERT INTO credit.reliance (subject_id, record_id, dependant, dependant_id, on_expiry, on_withdrawal)
	SELECT subject_id, record_id, 'measure', 1, 'ends', 'reexamine' FROM credit.record WHERE record_id = :open1;

-- ---------------- the subject's rights ----------------
SET LOCAL ROLE portal;
SELECT pg_temp.as_aygul() \g /dev/null
SELECT credit.give_consent('employer', 'B01', '{post}', 'p', '2026-12-31') AS consent \gset
SELECT credit.withdraw_consent(:'consent') \g /dev/null
SELECT pg_temp.as_x() \g /dev/null
SELECT credit.file_objection('record', 's', 'e', pg_temp.handle(:open1)) AS objection,
	credit.apply_for_repair(pg_temp.handle(:old), '{"conduct_corrected": "a", "harm_removed": "b"}', 'c') AS repair \gset
SET LOCAL ROLE reviewer;
SELECT credit.decide_objection(:'objection', 'upheld', 'r'), credit.tell_objection(:'objection', 'post') \g /dev/null
SELECT credit.accept_repair(:'repair') \g /dev/null
SELECT credit.decide_repair(:'repair', 'granted') \g /dev/null
RESET ROLE;
COMMIT;

-- ---------------- what runs by itself ----------------
SET client_min_messages = warning;
INSERT INTO credit.recipient (audience_id, organisation_id, duty, basis, reads) VALUES (3, 10, 'lending', 'Agreement 2', 'relay');
SELECT FROM credit.add_relay(3) \g /dev/null
SET credit.test_clock = '2026-06-17 10:00:00+08';
CALL credit.run_due();
SELECT credit.seal() \g /dev/null
-- what is not sealed yet, in other transactions
SET ROLE keeper;
UPDATE credit.field SET article = article WHERE code = 'food';
RESET ROLE;
RESET credit.test_clock;
