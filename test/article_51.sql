-- Article 51: rules carry their own time.  A document is judged by the rule of its
-- day and conduct by the catalogue of its day, unless a later rule is kinder to the
-- subject and says so; nothing is made harsher after the event.
BEGIN;
SELECT plan(37);
\ir fixture.sql
CREATE ROLE inspector;
GRANT credit_auditor TO inspector;

-- before there was a rule
SET LOCAL ROLE author;
SELECT pg_temp.admitted('{}', 'a document of today');
SELECT pg_temp.refused('{"document_number": "a", "decided_on": "2023-04-30", "conduct_on": "2023-04-01"}',
	'SC022 window_rule', 'no rule says how long such a record may be open, so it is not',
	'a document older than all rules is not open');
SELECT pg_temp.admitted('{"document_number": "b", "decided_on": "2023-04-30", "conduct_on": "2023-04-01", "openness": "shared"}',
	'but can be shared');
SELECT is(pg_temp.verdicts('{"document_number": "c", "decided_on": "2023-05-01", "conduct_on": "2023-04-01"}'), '',
	'from the first day of a rule on, the document''s day counts, not the conduct''s');
SELECT is(pg_temp.verdicts('{"document_number": "d", "decided_on": "2026-03-31", "conduct_on": "2026-03-01", "severity": "minor", "necessity": "n"}'),
	'SC044 window_never', 'the rule of the document''s day, not of today');
SELECT is(pg_temp.verdicts('{"document_number": "d", "decided_on": "2026-04-01", "severity": "minor", "necessity": "n", "conduct_on": "2026-03-01"}'),
	'', 'from its first day on');
SELECT is(pg_temp.verdicts('{"document_number": "d", "decided_on": "2026-03-31", "conduct_on": "2026-03-01", "severity": null}'), '',
	'a rule that knows no severity asks for none');

-- the regulation's own first day, where nothing else is in force
RESET ROLE;
SAVEPOINT alone;
UPDATE credit.rule_pack SET in_force = false WHERE pack <> 'xinjiang';
SET LOCAL ROLE author;
SELECT is(pg_temp.verdicts('{"document_number": "d", "decided_on": "2024-09-30", "conduct_on": "2024-09-01"}'),
	'SC022 window_rule', 'before 1 October 2024 the regulation says nothing');
SELECT is(pg_temp.verdicts('{"document_number": "d", "decided_on": "2024-10-01", "conduct_on": "2024-09-01"}'),
	'', 'from then on it does');
ROLLBACK TO alone;

-- the catalogue of its day: a supplementary item reaches no older conduct
INSERT INTO credit.catalog_edition (level, division, title, number, basis, compiled_by, consultation_from, consultation_until)
	VALUES ('regional', '650000', 'edition', 1, '自治区社会信用条例', 'drc_region', '2026-04-01', '2026-04-30');
INSERT INTO credit.catalog_item (edition_id, code, title, class, effect, window_kind, openness, subject_kinds, field, provision)
	SELECT max(edition_id), 'B01', 'item', 'compliance', 'adverse', 'other', '{shared}', '{legal_person}', 'trade', 'p'
	FROM credit.catalog_edition;
INSERT INTO credit.catalog_field (item_id, name, label_zh, type, required, open)
	SELECT max(item_id), 'facts', '事实', 'text', true, true FROM credit.catalog_item;
UPDATE credit.catalog_edition SET status = 'consultation' WHERE level = 'regional';
UPDATE credit.catalog_edition SET status = 'approved', approved_on = '2026-05-10', approved_by = '新疆维吾尔自治区人民政府'
	WHERE level = 'regional';
UPDATE credit.catalog_edition SET status = 'published', published_on = '2026-05-15', in_force_from = '2026-05-20'
	WHERE level = 'regional';
CREATE FUNCTION pg_temp.supplementary(changes jsonb) RETURNS jsonb
	LANGUAGE sql AS $$
	SELECT '{"item": "B01", "openness": "shared", "content": {"facts": "f"}, "document_kind": "other_decision",
		"document_number": "s"}'::jsonb || changes
$$;
SET LOCAL ROLE author;
SELECT pg_temp.admitted(pg_temp.supplementary('{"conduct_on": "2026-05-20"}'), 'conduct of its first day');
SELECT pg_temp.refused(pg_temp.supplementary('{"conduct_on": "2026-05-19", "document_number": "t"}'),
	'SC020 conduct_before_item', NULL, 'conduct of the day before');
SELECT is(pg_temp.verdicts('{"document_number": "u", "conduct_on": "2023-12-31", "decided_on": "2024-01-01"}'), '',
	'the national catalogue only repeats what laws say: it takes older conduct');

-- a later rule that is kinder, and says so
RESET ROLE;
SELECT pg_temp.publish('{"document_number": "open"}') AS open,
	pg_temp.publish('{"document_number": "shared", "openness": "shared"}') AS shared,
	pg_temp.publish('{"document_number": "serious", "severity": "serious"}') AS serious,
	pg_temp.publish('{"document_number": "short", "publication_end": "2026-09-01"}') AS short \gset
CREATE FUNCTION pg_temp.ends() RETURNS text
	LANGUAGE sql AS $$
	SELECT string_agg(document_number || ' ' || until, ', ' ORDER BY document_number)
	FROM (SELECT document_number, string_agg(DISTINCT visible_until::text, '/') FROM credit.disclosure GROUP BY 1) d (document_number, until)
$$;
SELECT is(pg_temp.ends(), 'open 2027-06-02, serious 2029-06-02, shared 2027-06-02, short 2026-09-02', 'by the rule of their day');
CREATE FUNCTION pg_temp.explained(record bigint) RETURNS text
	LANGUAGE sql AS $$
	SELECT string_agg(e.effect || coalesce(' (' || e.visible_from || coalesce(' to ' || e.visible_until, ' on') || ')', ''), '; ' ORDER BY step DESC)
	FROM (SELECT e.* FROM credit.record r, credit.explain_record_window(r.subject_id, r.record_id) e
		WHERE r.record_id = record ORDER BY step DESC LIMIT 2) e
$$;
SELECT is(pg_temp.explained(:short), 'open to the public from 2026-06-01 through 2026-09-01 (2026-06-01 to 2026-09-02); the provider ends it earlier: the last day is 2026-09-01',
	'and by what the provider asked for');
CREATE FUNCTION pg_temp.rule(pack text, months int, valid_from date, kinder boolean) RETURNS void
	LANGUAGE sql AS $$
	INSERT INTO credit.rule_pack (pack, title, basis) VALUES (pack, 't', 'b');
	INSERT INTO credit.window_rule (pack, code, basis, basis_rank, document_kind, severity, openness_mode,
			min_months, max_months, valid_from, kinder_applies, certainty)
		VALUES (pack, 'general', 'b', 'administrative_regulation', 'penalty_decision', 'general', 'open', 0, months, valid_from, kinder, 'text');
	UPDATE credit.rule_pack p SET in_force = true WHERE p.pack = rule.pack;
$$;
SELECT pg_temp.rule('harsher', 60, '2026-06-10', true) \g /dev/null
SELECT is(pg_temp.ends(), 'open 2027-06-02, serious 2029-06-02, shared 2027-06-02, short 2026-09-02', 'a harsher one changes nothing');
SELECT pg_temp.rule('silent', 6, '2026-06-11', false) \g /dev/null
SELECT is(pg_temp.ends(), 'open 2027-06-02, serious 2029-06-02, shared 2027-06-02, short 2026-09-02', 'nor a kinder one that does not say so');
SELECT pg_temp.rule('kinder', 9, '2026-06-12', true) \g /dev/null
SELECT is(pg_temp.ends(), 'open 2027-03-02, serious 2029-06-02, shared 2027-03-02, short 2026-09-02',
	'a kinder one that does shortens what it is about, for every audience');
SELECT is(count(*), 3::bigint, 'the journal tells of each window')
	FROM credit.journal WHERE object = 'disclosure' AND action = 'update';
UPDATE credit.rule_pack SET in_force = false WHERE pack = 'kinder';
SELECT is(pg_temp.ends(), 'open 2027-03-02, serious 2029-06-02, shared 2027-03-02, short 2026-09-02',
	'what was shortened is not lengthened again');
SELECT pg_temp.rule('soon', 1, '2026-08-01', true) \g /dev/null
SELECT is(pg_temp.ends(), 'open 2026-08-01, serious 2029-06-02, shared 2026-08-01, short 2026-08-01',
	'one that begins later ends them on its first day at the earliest');
SELECT pg_temp.publish('{"document_number": "reviewed later"}') \g /dev/null
SELECT is(visible_until, '2026-08-01', 'and what is disclosed from now on')
	FROM credit.disclosure WHERE document_number = 'reviewed later' AND audience_id = 0;
SET LOCAL ROLE author;
SELECT is(array_agg(e.rule ORDER BY step) FILTER (WHERE e.rule IN ('order-36/general', 'soon/general')),
	'{order-36/general,soon/general}', 'the provider sees which rules gave the numbers')
	FROM credit.record r, credit.explain_record_window(r.subject_id, r.record_id) e WHERE r.record_id = :open;
RESET ROLE;
SAVEPOINT explained;
SELECT pg_temp.publish('{"item": "A11-honour", "document_kind": "honour", "document_number": "praise", "severity": null,
		"decided_on": "2026-04-01", "conduct_on": "2026-04-01", "content": {"title": "t", "awarded_on": "2026-04-01"}}') AS praise,
	pg_temp.publish(pg_temp.supplementary('{"document_number": "over", "conduct_on": "2026-05-20"}')) AS over \gset
SET LOCAL ROLE author;
SELECT is(pg_temp.explained(:shared), 'not open: the provider shares it, or keeps it non-public; in force from 2026-08-01 and kinder: the last day is 2026-07-31 (2026-06-01 to 2026-08-01)',
	'of a record that is shared that it is not open');
SELECT is(pg_temp.explained(:praise), 'open to the public from 2026-04-01 until something withdraws it (2026-04-01 on); no rule ends it', 'what no rule limits');
RESET ROLE;
-- by the record's own item, which the edition in force no longer has
INSERT INTO credit.catalog_edition (level, division, title, number, basis, predecessor_id, compiled_by, consultation_from, consultation_until)
	SELECT level, division, title, 2, basis, edition_id, compiled_by, consultation_from, consultation_until
	FROM credit.catalog_edition WHERE level = 'regional';
INSERT INTO credit.catalog_item (edition_id, code, title, class, effect, window_kind, openness, subject_kinds, field, provision)
	SELECT max(edition_id), 'B02', 'item', 'compliance', 'adverse', 'other', '{shared}', '{legal_person}', 'trade', 'p'
	FROM credit.catalog_edition;
INSERT INTO credit.catalog_field (item_id, name, label_zh, type, required, open)
	SELECT max(item_id), 'facts', '事实', 'text', true, true FROM credit.catalog_item;
UPDATE credit.catalog_edition SET status = 'consultation' WHERE number = 2;
UPDATE credit.catalog_edition SET status = 'approved', approved_on = '2026-05-10', approved_by = '新疆维吾尔自治区人民政府' WHERE number = 2;
UPDATE credit.catalog_edition SET status = 'published', published_on = '2026-05-15', in_force_from = '2026-06-20' WHERE number = 2;
SET LOCAL credit.test_clock = '2026-06-21 10:00:00+08';
SET LOCAL ROLE author;
SELECT throws_ok($$SELECT * FROM credit.explain_window('B01', '2026-06-01')$$, '42704', NULL, 'an item that is over');
SELECT is(pg_temp.explained(:over), 'not open: the provider shares it, or keeps it non-public; no rule in force on 2026-06-01 covers this document', 'still explains its records');
ROLLBACK TO explained;

-- what a rule ends that was in force before it was loaded
INSERT INTO credit.organisation (organisation_id, name, uscc, kind, division, registered_from)
	VALUES (10, 'bank', pg_temp.code('91650100B'), 'enterprise', '650100', '2024-10-01');
INSERT INTO credit.recipient (audience_id, organisation_id, duty, basis, reads) VALUES (2, 10, 'lending', 'Agreement 1', 'delivery'),
	(3, 3, 'files', 'Law 1', 'delivery');
INSERT INTO credit.subscription (audience_id, basis) VALUES (2, 'Agreement 1'), (3, 'Law 1');
SELECT pg_temp.publish('{"document_number": "late", "severity": "serious", "field": "fire_protection", "decided_on": "2026-04-10", "conduct_on": "2026-04-01"}') AS late \gset
INSERT INTO credit.rule_pack (pack, title, basis) VALUES ('late', 't', 'b');
INSERT INTO credit.window_rule (pack, code, basis, basis_rank, document_kind, severity, openness_mode, min_months, max_months, valid_from, kinder_applies, certainty)
	VALUES ('late', 'serious', 'b', 'administrative_regulation', 'penalty_decision', 'serious', 'never', 0, 0, '2026-04-01', false, 'text');
UPDATE credit.rule_pack SET in_force = true WHERE pack = 'late';
SELECT is(array_agg(audience_id || ' ' || visible_until ORDER BY audience_id), '{"0 2026-06-15","1 2029-04-11","2 2026-06-15","3 2029-04-11"}',
	'a rule of the document''s day that opens nothing ends what the public sees, and who receives that alone; public bodies use it on')
	FROM credit.disclosure WHERE record_id = :late;
UPDATE credit.window_rule SET openness_mode = 'open', max_months = 1 WHERE pack = 'late';
UPDATE credit.window_rule SET valid_from = '2026-05-01', kinder_applies = true WHERE pack = 'late';
SELECT is(max(visible_until), '2026-06-15', 'a kinder one ends the rest, today and not before') FROM credit.disclosure WHERE record_id = :late;
SET LOCAL ROLE inspector;
SELECT results_eq('SELECT DISTINCT asked_on FROM credit.requested_takedowns()', $$VALUES ('2026-06-15'::date)$$, 'so that nobody is late from the beginning');
RESET ROLE;
UPDATE credit.rule_pack SET in_force = false WHERE pack = 'late';
SET LOCAL ROLE reviewer;
SELECT throws_ok(format('SELECT credit.share(ARRAY[(subject_id, record_id)]::credit.record_key[], 2) FROM credit.record WHERE record_id = %s', :late),
	'SC022', NULL, 'what was ended so is not shared anew');
RESET ROLE;

SELECT * FROM finish();
ROLLBACK;
