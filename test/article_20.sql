-- Article 20: public information only under a catalogue in force; how a
-- supplementary catalogue comes about.
BEGIN;
SELECT plan(75);
SET LOCAL client_min_messages = warning;
SET LOCAL credit.test_clock = '2026-06-01 12:00+08';

-- an edition with one adverse item, as an administrator would draft it
CREATE FUNCTION pg_temp.draft(level credit.edition_level,
		division credit.division, number integer, predecessor integer,
		code text) RETURNS integer
	LANGUAGE sql AS $$
	INSERT INTO credit.catalog_edition
		(level, division, title, number, basis, predecessor_id, compiled_by,
		 consultation_from, consultation_until)
		VALUES ($1, $2, 'edition ' || $3, $3, '自治区社会信用条例', $4,
			'发展和改革委员会', '2026-04-01', '2026-04-30');
	INSERT INTO credit.catalog_item
		(edition_id, code, title, class, effect, window_kind, openness,
		 subject_kinds, field, provision)
		SELECT max(edition_id), $5, 'item', 'compliance', 'adverse', 'other',
			'{open,shared}', '{legal_person}', 'transport', '第三十条'
		FROM credit.catalog_edition;
	INSERT INTO credit.catalog_field
		(item_id, name, label_zh, type, required, open)
		SELECT max(item_id), 'facts', '事实', 'text', true, true
		FROM credit.catalog_item;
	SELECT max(edition_id) FROM credit.catalog_edition;
$$;
CREATE FUNCTION pg_temp.step(edition integer, status credit.edition_status)
	RETURNS void LANGUAGE sql AS $$
	UPDATE credit.catalog_edition e SET status = $2,
			approved_on = CASE WHEN $2 >= 'approved' THEN date '2026-05-10' END,
			approved_by = CASE WHEN $2 >= 'approved' THEN m.government END,
			published_on = CASE WHEN $2 = 'published' THEN date '2026-05-20' END,
			in_force_from = CASE WHEN $2 = 'published' THEN date '2026-06-01' END
		FROM credit.catalog_maker m
		WHERE e.edition_id = $1 AND m.division::text = e.division::text;
$$;

-- the national basic catalogue, as shipped
SELECT is(count(*), 13::bigint, 'the national catalogue has 13 classes')
	FROM credit.catalog_class;
SELECT is(count(DISTINCT class), 13::bigint, 'with at least an item each')
	FROM credit.catalog_item;
SELECT ok(NOT EXISTS (SELECT FROM credit.catalog_item i
	WHERE NOT EXISTS (SELECT FROM credit.catalog_field f
		WHERE f.item_id = i.item_id AND f.required)),
	'and every item has a required field');
SELECT isnt(credit.catalog_item_id('A03-penalty', '2026-06-01'), NULL,
	'penalties are an item in force');
SELECT is(credit.catalog_item_id('A03-penalty', '2023-12-31'), NULL,
	'but not before the edition');
SELECT is(credit.catalog_item_id('A03-unknown', '2026-06-01'), NULL,
	'an unknown code is no item');
SELECT is(credit.check_item(
		credit.catalog_item_id('A03-penalty', '2026-06-01'),
		'2026-06-01', '2019-01-01'), '[]',
	'a national item takes conduct that is older than it');
SELECT is(credit.check_item(
		credit.catalog_item_id('A03-penalty', '2026-06-01'),
		'2023-12-31', '2023-12-01') -> 0 ->> 'sqlstate', 'SC020',
	'but no record before its first day');

-- the lawful way of a region's edition
SELECT pg_temp.draft('regional', '650000', 1, NULL, 'B01') AS region \gset
SELECT is(credit.item_in_force(i.item_id, '2026-06-01'), false,
	'a draft''s item is not in force')
	FROM credit.catalog_item i WHERE code = 'B01';
SET LOCAL ROLE credit_public;
SELECT is(count(*), 1::bigint, 'but everybody may read the draft')
	FROM credit.public_catalog WHERE status = 'draft' AND code = 'B01';
SELECT throws_ok('SELECT * FROM credit.catalog_comment', '42501', NULL,
	'though not who commented');
SELECT throws_ok($$UPDATE credit.catalog_edition SET title = 'x'$$, '42501',
	NULL, 'and nobody else may write it');
SET LOCAL ROLE credit_admin;
SELECT lives_ok(format('SELECT pg_temp.step(%s, %L)', :region, 'consultation'),
	'an administrator puts it to consultation');
SELECT lives_ok(format($$INSERT INTO credit.catalog_comment
	(edition_id, received_on, author, comment) VALUES (%s, '2026-04-30', 'a', 'c')$$,
	:region), 'a comment comes in on the last day');
SELECT throws_ok(format('SELECT pg_temp.step(%s, %L)', :region, 'approved'),
	'SC020', 'the edition can''t become "approved"',
	'no approval while a comment has no answer');
UPDATE credit.catalog_comment SET answer = 'b', answered_on = '2026-05-02'
	WHERE edition_id = :region;
SELECT lives_ok(format('SELECT pg_temp.step(%s, %L)', :region, 'approved'),
	'with its answer the government approves');
SELECT lives_ok(format('SELECT pg_temp.step(%s, %L)', :region, 'published'),
	'and it is published');
RESET ROLE;
SELECT is(credit.catalog_item_id('B01', '2026-06-01', '652901') IS NOT NULL,
	true, 'its item is in force for a county of the region');
SELECT is(credit.catalog_item_id('B01', '2026-06-01', '620100'), NULL,
	'not for another region');
SELECT is(credit.catalog_item_id('B01', '2026-05-31', '652901'), NULL,
	'not before its first day');
SELECT is(credit.check_item(credit.catalog_item_id('B01', '2026-06-01', '650000'),
		'2026-06-01', '2026-06-01'), '[]', 'conduct from that day on is recorded');
SELECT is(credit.check_item(credit.catalog_item_id('B01', '2026-06-01', '650000'),
		'2026-06-01', '2026-05-31') -> 0 ->> 'rule', 'conduct_before_item',
	'older conduct is not, for the item is adverse and supplementary');

-- published is published
SELECT throws_ok(format($$UPDATE credit.catalog_edition SET title = 'x'
	WHERE edition_id = %s$$, :region), 'SC020', NULL, 'no edit');
SELECT throws_ok(format($$UPDATE credit.catalog_edition SET status = 'draft'
	WHERE edition_id = %s$$, :region), 'SC020',
	'the edition can''t become "draft"', 'no way back');
SELECT throws_ok(format('DELETE FROM credit.catalog_edition WHERE edition_id = %s',
	:region), 'SC020', NULL, 'no deletion');
SELECT throws_ok(format($$INSERT INTO credit.catalog_item (edition_id, code,
	title, class, effect, window_kind, openness, subject_kinds, provision)
	VALUES (%s, 'B02', 'x', 'compliance', 'neutral', 'none', '{shared}',
	'{legal_person}', 'p')$$, :region), 'SC020', NULL, 'no further item');
SELECT throws_ok($$UPDATE credit.catalog_item SET title = 'x' WHERE code = 'B01'$$,
	'SC020', NULL, 'no change of an item');
SELECT throws_ok($$DELETE FROM credit.catalog_item WHERE code = 'A03-penalty'$$,
	'SC020', NULL, 'no removal of an item');
SELECT throws_ok($$UPDATE credit.catalog_field SET open = true
	WHERE name = 'representative'$$, 'SC020', NULL, 'no change of a field');
SELECT throws_ok($$DELETE FROM credit.catalog_field WHERE name = 'facts'$$,
	'SC020', NULL, 'no removal of a field');
SELECT throws_ok($$DELETE FROM credit.catalog_comment$$,
	'SC020', 'a comment can''t be deleted', 'comments are kept');
SELECT throws_ok($$UPDATE credit.catalog_comment SET answer = 'other'$$,
	'SC020', NULL, 'and so are answers');
SELECT throws_ok(format('TRUNCATE credit.%I CASCADE', t), 'SC020', NULL,
	'no TRUNCATE of ' || t)
	FROM unnest('{catalog_edition,catalog_item,catalog_field,catalog_comment}'::text[]) t;

-- succession
SELECT pg_temp.draft('regional', '650000', 2, NULL, 'B03') AS stray \gset
SELECT pg_temp.draft('regional', '650000', 3, :region, 'B04') AS successor \gset
SELECT pg_temp.step(:stray, 'consultation'), pg_temp.step(:stray, 'approved'),
	pg_temp.step(:successor, 'consultation'),
	pg_temp.step(:successor, 'approved') \g /dev/null
SELECT throws_ok(format('SELECT pg_temp.step(%s, %L)', :stray, 'published'),
	'SC020', NULL, 'another edition must name the one in force as its predecessor');
SELECT throws_ok(format('SELECT pg_temp.step(%s, %L)', :successor, 'published'),
	'SC020', NULL, 'and be in force later');
SELECT throws_ok(format($$UPDATE credit.catalog_edition
	SET superseded_on = '2026-07-01' WHERE edition_id = %s$$, :region),
	'SC020', 'an edition ends only when a successor is published', 'nothing else ends an edition');
UPDATE credit.catalog_edition SET status = 'published',
	published_on = '2026-06-01', in_force_from = '2026-07-01'
	WHERE edition_id = :successor;
SELECT is(superseded_on, '2026-07-01', 'a successor ends its predecessor')
	FROM credit.catalog_edition WHERE edition_id = :region;
SELECT isnt(credit.catalog_item_id('B01', '2026-06-30', '650000'), NULL,
	'which is in force until then');
SELECT is(credit.catalog_item_id('B01', '2026-07-01', '650000'), NULL,
	'an item that the successor dropped takes nothing new');
SELECT is(credit.check_item(item_id, '2026-07-01', '2026-06-15') -> 0 ->> 'sqlstate',
	'SC020', 'and says so')
	FROM credit.catalog_item WHERE code = 'B01';
SET CONSTRAINTS ALL IMMEDIATE;
SET CONSTRAINTS ALL DEFERRED;

-- steps, one refusal each
SELECT throws_ok($$INSERT INTO credit.catalog_edition
	(level, division, title, number, status)
	VALUES ('regional', '650000', 'x', 9, 'published')$$,
	'SC020', 'an edition begins as a draft', 'nothing begins published');
SELECT pg_temp.draft('prefecture', '650100', 1, NULL, 'C01') AS city \gset
SELECT throws_ok(format('SELECT pg_temp.step(%s, %L)', :city, s), 'SC020',
	format('the edition can''t become "%s"', s), 'a draft can''t become ' || s)
	FROM unnest('{approved,published}'::text[]) s;
UPDATE credit.catalog_item SET provision = NULL WHERE code = 'C01';
SELECT throws_ok(format('SELECT pg_temp.step(%s, %L)', :city, 'consultation'),
	'SC020', NULL, 'a supplementary item names its provision');
UPDATE credit.catalog_item SET provision = '第三十条', code = 'A03-penalty'
	WHERE code = 'C01';
SELECT throws_ok(format('SELECT pg_temp.step(%s, %L)', :city, 'consultation'),
	'SC020', NULL, 'and takes no code of the national catalogue');
UPDATE credit.catalog_item SET code = 'C01' WHERE edition_id = :city;
SELECT throws_ok(format($$INSERT INTO credit.catalog_comment
	(edition_id, author, comment) VALUES (%s, 'a', 'c')$$, :city),
	'SC020', NULL, 'no comment outside a consultation');
SELECT pg_temp.step(:city, 'consultation') \g /dev/null
SELECT throws_ok(format($$UPDATE credit.catalog_edition
	SET consultation_until = '2026-04-29' WHERE edition_id = %s$$, :city),
	'SC020', 'a consultation under way can''t be cut short', 'a consultation is not cut short');
SELECT throws_ok(format($$UPDATE credit.catalog_edition SET status = 'approved',
	approved_on = '2026-05-10', approved_by = '新疆维吾尔自治区人民政府'
	WHERE edition_id = %s$$, :city),
	'SC020', NULL, 'another level''s government does not approve it');
SELECT throws_ok(format($$UPDATE credit.catalog_edition SET status = 'approved',
	approved_on = '2026-04-30', approved_by = '乌鲁木齐市人民政府'
	WHERE edition_id = %s$$, :city),
	'SC020', NULL, 'no approval before the consultation is over');
SELECT throws_ok(format($$UPDATE credit.catalog_edition SET status = 'approved',
	approved_on = '2026-06-02', approved_by = '乌鲁木齐市人民政府'
	WHERE edition_id = %s$$, :city),
	'SC020', NULL, 'no approval in advance');
SELECT throws_ok(format($$UPDATE credit.catalog_edition SET status = 'approved',
	approved_on = 'infinity', approved_by = '乌鲁木齐市人民政府'
	WHERE edition_id = %s$$, :city),
	'22008', NULL, 'no approval at infinity');
SELECT pg_temp.step(:city, 'approved') \g /dev/null
SELECT throws_ok($$UPDATE credit.catalog_item SET title = 'x' WHERE code = 'C01'$$,
	'SC020', NULL, 'what was approved does not change before publication');

-- filing
UPDATE credit.catalog_edition SET status = 'published',
	published_on = '2026-05-11', in_force_from = '2026-05-11'
	WHERE edition_id = :city;
SELECT results_eq(format($$SELECT filing_due - published_on, filed_on
	FROM credit.catalog_edition WHERE edition_id = %s$$, :city),
	$$VALUES (30, NULL::date)$$, 'a city''s edition is due for filing, but in force');
SET LOCAL credit.test_clock = '2026-06-11 12:00+08';
SELECT is(days_late, 1, 'late filing shows')
	FROM credit.overdue_filing WHERE edition_id = :city;
UPDATE credit.catalog_edition SET filed_on = '2026-06-09' WHERE edition_id = :city;
SELECT is(count(*), 0::bigint, 'filing in time does not')
	FROM credit.overdue_filing WHERE edition_id = :city;

-- who may have one
SELECT throws_ok($$SELECT pg_temp.draft('prefecture', '652900', 1, NULL, 'D')$$,
	'SC020', 'this division has no supplementary catalogue',
	'no prefecture that is neither autonomous nor a city');
SELECT throws_ok($$SELECT pg_temp.draft('prefecture', '650102', 1, NULL, 'D')$$,
	'SC020', 'this division has no supplementary catalogue', 'no county unit');
SELECT throws_ok($$SELECT pg_temp.draft('regional', '620000', 1, NULL, 'D')$$,
	'SC002', NULL, 'no other region');

-- what no edition may hold
SELECT pg_temp.draft('prefecture', '652300', 1, NULL, 'E01') AS prefecture \gset
INSERT INTO credit.catalog_field (item_id, name, label_zh, type)
	SELECT max(item_id), 'faith', '信仰', 'text' FROM credit.catalog_item;
SELECT pg_temp.step(:prefecture, 'consultation'),
	pg_temp.step(:prefecture, 'approved') \g /dev/null
SELECT throws_ok(format('SELECT pg_temp.step(%s, %L)', :prefecture, 'published'),
	'SC028', 'the edition holds a field that may never be collected', 'a field of a prohibited category can''t be published');

-- a draft may be given up, with its items and fields
SELECT pg_temp.draft('prefecture', '652700', 1, NULL, 'F01') AS idle \gset
SET LOCAL ROLE credit_admin;
SELECT lives_ok(format('DELETE FROM credit.catalog_edition WHERE edition_id = %s',
	:idle), 'a draft can be deleted');
RESET ROLE;
SELECT is(count(*), 0::bigint, 'and takes its items along')
	FROM credit.catalog_item WHERE code = 'F01';

-- what a city's catalogue asks of a record
\ir fixture.sql
CREATE FUNCTION pg_temp.listed(changes jsonb DEFAULT '{}') RETURNS jsonb LANGUAGE sql AS $$
	SELECT '{"item": "C01", "field": null, "openness": "shared", "document_kind": "other_decision", "document_number": "c",
		"conduct_on": "2026-05-12", "content": {"facts": "f"}}' || changes $$;
SET LOCAL ROLE author;
SELECT pg_temp.admitted(pg_temp.listed(), 'a body of the city records under its catalogue');
SELECT pg_temp.refused(pg_temp.business(pg_temp.listed('{"document_number": "d"}')), 'SC020 item_subject_kind',
	'the catalogue item is not for this kind of subject', 'about those whom the item is for');
RESET ROLE;
INSERT INTO credit.member SELECT current_user, organisation_id, 'maintenance', true, false
	FROM credit.organisation WHERE name IN ('market', 'drc_changji');
CREATE FUNCTION pg_temp.written(provider text, item text) RETURNS text LANGUAGE sql AS $$
	SELECT format('INSERT INTO credit.record (subject_id, item_id, provider_id, document_id, division, openness, conduct_on, content, field)
		SELECT r.subject_id, credit.catalog_item_id(%L, credit.today(), ''650100''), o.organisation_id, r.document_id, o.division, ''shared'', r.conduct_on, %L, ''transport''
		FROM credit.organisation o, credit.record r JOIN credit.document d USING (subject_id, document_id)
		WHERE o.name = %L AND d.number = ''c'' LIMIT 1', item, CASE item WHEN 'C01' THEN '{"facts": "f"}' ELSE '{"matter": "m", "result": "r"}' END, provider) $$;
SELECT lives_ok(pg_temp.written('drc_changji', 'A03-confirmation'), 'a body of another place records under the national catalogue');
SELECT throws_ok(pg_temp.written('drc_changji', 'C01'), 'SC020', 'the supplementary catalogue is not the provider''s', 'not under the city''s');
SELECT is(pg_temp.verdicts(pg_temp.listed('{"provider": "drc_changji", "field": "transport"}')), 'SC020 item_in_force', 'which has no item for it');

-- the State's own editions are loaded with their document
SELECT pg_temp.draft('national', '000000', 2025, 1, 'A01') AS national \gset
SELECT throws_ok(format($$UPDATE credit.catalog_edition SET status = 'published',
	basis = NULL, published_on = '2026-06-01', in_force_from = '2026-06-01'
	WHERE edition_id = %s$$, :national),
	'SC020', NULL, 'a national edition without its document is not published');
SELECT lives_ok(format($$UPDATE credit.catalog_edition SET status = 'published',
	published_on = '2026-06-01', in_force_from = '2026-06-01'
	WHERE edition_id = %s$$, :national),
	'with it no other step is asked for');
SELECT is(credit.catalog_item_id('A03-penalty', '2026-06-01'), NULL,
	'and it succeeds the shipped one');

SELECT * FROM finish();
ROLLBACK;
