-- Error texts of the catalogue's workflow and rules.
SET lc_messages = 'C';
\set VERBOSITY default
\set SHOW_CONTEXT never
BEGIN;
SET LOCAL credit.test_clock = '2026-06-01 12:00+08';
INSERT INTO credit.catalog_edition (level, division, title, number, compiled_by,
	consultation_from, consultation_until)
	VALUES ('regional', '650000', 'supplementary', 1, 'the competent department',
		'2026-04-01', '2026-04-30');
SAVEPOINT s;
-- each step's own refusal
UPDATE credit.catalog_edition SET status = 'published' WHERE level = 'regional';
ROLLBACK TO s;
UPDATE credit.catalog_edition SET status = 'consultation' WHERE level = 'regional';
ROLLBACK TO s;
UPDATE credit.catalog_edition SET status = 'consultation',
	consultation_from = NULL WHERE level = 'regional';
ROLLBACK TO s;
UPDATE credit.catalog_edition SET status = 'consultation',
	consultation_from = '2026-06-02', consultation_until = '2026-06-30'
	WHERE level = 'regional';
ROLLBACK TO s;
UPDATE credit.catalog_edition SET approved_on = '2026-05-10'
	WHERE level = 'regional';
ROLLBACK TO s;
UPDATE credit.catalog_edition SET consultation_until = 'infinity'
	WHERE level = 'regional';
ROLLBACK TO s;
INSERT INTO credit.catalog_item (edition_id, code, title, class, effect,
	window_kind, openness, subject_kinds)
	SELECT edition_id, 'B01', 'item', 'compliance', 'neutral',
		'until_withdrawn', '{open}', '{legal_person}'
	FROM credit.catalog_edition WHERE level = 'regional';
SAVEPOINT s;
UPDATE credit.catalog_edition SET status = 'consultation' WHERE level = 'regional';
ROLLBACK TO s;
UPDATE credit.catalog_item SET provision = 'Article 30' WHERE code = 'B01';
UPDATE credit.catalog_edition SET status = 'consultation' WHERE level = 'regional';
SAVEPOINT s;
UPDATE credit.catalog_edition SET number = 2 WHERE level = 'regional';
ROLLBACK TO s;
UPDATE credit.catalog_edition SET status = 'approved', approved_on = '2026-05-10',
	approved_by = 'somebody' WHERE level = 'regional';
ROLLBACK TO s;
INSERT INTO credit.catalog_comment (edition_id, received_on, author, comment)
	SELECT edition_id, '2026-05-01', 'a', 'c' FROM credit.catalog_edition
	WHERE level = 'regional';
ROLLBACK TO s;
UPDATE credit.catalog_edition SET status = 'approved', approved_on = '2026-05-10',
	approved_by = '新疆维吾尔自治区人民政府' WHERE level = 'regional';
SAVEPOINT s;
UPDATE credit.catalog_edition SET status = 'published',
	published_on = '2026-05-09', in_force_from = '2026-06-01'
	WHERE level = 'regional';
ROLLBACK TO s;
UPDATE credit.catalog_edition SET status = 'published',
	published_on = '2026-05-20', in_force_from = '2026-05-19'
	WHERE level = 'regional';
ROLLBACK TO s;
UPDATE credit.catalog_edition SET filed_on = '2026-05-20'
	WHERE level = 'national';
ROLLBACK TO s;
DELETE FROM credit.catalog_item WHERE code = 'B01';
ROLLBACK TO s;
DELETE FROM credit.catalog_edition;
ROLLBACK TO s;
TRUNCATE credit.catalog_comment;
ROLLBACK TO s;
INSERT INTO credit.catalog_edition (level, division, title, number)
	VALUES ('prefecture', '653100', 'x', 1);
ROLLBACK TO s;
INSERT INTO credit.catalog_edition (level, division, title, number)
	VALUES ('regional', '650100', 'x', 1);
ROLLBACK TO s;
INSERT INTO credit.catalog_edition (level, division, title, number)
	VALUES ('regional', '620000', 'x', 1);
ROLLBACK TO s;
INSERT INTO credit.catalog_edition (level, division, title, number)
	VALUES ('national', '650000', 'x', 1);
ROLLBACK TO s;

-- verdicts
SELECT v ->> 'sqlstate' AS state, v ->> 'message' AS message,
		v ->> 'detail' AS detail, v ->> 'hint' AS hint
	FROM jsonb_array_elements(credit.check_content(
		credit.catalog_item_id('A02-judgment', '2026-06-01'),
		'{"case_kind": 1, "age": 3, "phone": 4, "religion": 5}')) v \gx
SELECT v ->> 'sqlstate' AS state, v ->> 'message' AS message,
		v ->> 'detail' AS detail, v ->> 'hint' AS hint
	FROM jsonb_array_elements(credit.check_openness(
		credit.catalog_item_id('A02-judgment', '2026-06-01'),
		'open', 'natural_person')) v \gx
SELECT v ->> 'sqlstate' AS state, v ->> 'message' AS message,
		v ->> 'detail' AS detail, v ->> 'hint' AS hint
	FROM jsonb_array_elements(credit.check_item(
		credit.catalog_item_id('A02-judgment', '2026-06-01'),
		'2023-12-31', '2023-12-31')) v \gx
SELECT credit.check_content(0, '{}');
ROLLBACK TO s;
SELECT credit.catalog_item_id('A02-judgment', 'infinity');
ROLLBACK TO s;
SELECT credit.catalog_item_id(repeat('x', 100000), '2026-06-01');

-- a hostile search_path changes nothing
CREATE SCHEMA hostile;
CREATE FUNCTION hostile.never(text, text) RETURNS boolean
	LANGUAGE sql AS 'SELECT false';
CREATE OPERATOR hostile.= (LEFTARG = text, RIGHTARG = text,
	FUNCTION = hostile.never);
SET LOCAL search_path = hostile, pg_catalog;
SELECT credit.object_exists('table credit.field') AS found,
	credit.catalog_item_id('A03-penalty', '2026-06-01') IS NOT NULL AS item;
UPDATE credit.catalog_edition SET status = 'published',
	published_on = '2026-05-20', in_force_from = '2026-06-01'
	WHERE level OPERATOR(pg_catalog.=) 'regional';
SET LOCAL search_path = '';
SELECT credit.catalog_item_id('B01', '2026-06-01', '650100') IS NOT NULL AS item;

-- what comes after it: its own codes, answers to all, and a predecessor
RESET search_path;
INSERT INTO credit.catalog_edition (level, division, title, number, compiled_by,
	consultation_from, consultation_until)
	VALUES ('regional', '650000', 'next', 2, 'the competent department',
		'2026-04-01', '2026-04-30');
INSERT INTO credit.catalog_item (edition_id, code, title, class, effect,
	window_kind, openness, subject_kinds, provision)
	SELECT edition_id, 'A03-penalty', 'item', 'compliance', 'neutral',
		'until_withdrawn', '{open}', '{legal_person}', 'Article 30'
	FROM credit.catalog_edition WHERE title = 'next';
SAVEPOINT s;
UPDATE credit.catalog_edition SET status = 'consultation' WHERE title = 'next';
ROLLBACK TO s;
UPDATE credit.catalog_item i SET code = 'B02' FROM credit.catalog_edition e
	WHERE e.edition_id = i.edition_id AND e.title = 'next';
UPDATE credit.catalog_edition SET status = 'consultation' WHERE title = 'next';
INSERT INTO credit.catalog_comment (edition_id, received_on, author, comment)
	SELECT edition_id, '2026-04-15', 'a', 'c' FROM credit.catalog_edition
	WHERE title = 'next';
SAVEPOINT s;
UPDATE credit.catalog_edition SET status = 'approved', approved_on = '2026-05-10',
	approved_by = '新疆维吾尔自治区人民政府' WHERE title = 'next';
ROLLBACK TO s;
UPDATE credit.catalog_comment SET answer = 'b', answered_on = '2026-05-02';
UPDATE credit.catalog_edition SET status = 'approved', approved_on = '2026-05-10',
	approved_by = '新疆维吾尔自治区人民政府' WHERE title = 'next';
UPDATE credit.catalog_edition SET status = 'published',
	published_on = '2026-05-20', in_force_from = '2026-07-01'
	WHERE title = 'next';
ROLLBACK;
