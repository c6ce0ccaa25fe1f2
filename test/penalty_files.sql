-- Files of penalties sent again, with more or other codes than before, and by
-- bodies of other divisions (Articles 6, 20 and 21).
BEGIN;
SELECT plan(31);
\ir fixture.sql

INSERT INTO credit.penalty_mapping (priority, violation, item_code, field, severity, basis)
	VALUES (100, '价格违法', 'A03-penalty', 'trade', 'general', 'b');
-- A lawful row of the template, with changes; its codes 2 to 6 by their number.
CREATE FUNCTION pg_temp.template(changes jsonb) RETURNS jsonb
	LANGUAGE sql AS $$
	SELECT '{"行政相对人名称": "天山商贸有限公司", "行政相对人类别": "法人及非法人组织", "行政处罚决定书文号": "〔2026〕1号",
		"违法行为类型": "价格违法", "违法事实": "f", "处罚依据": "b", "处罚类别": "警告", "处罚内容": "警告。",
		"处罚决定日期": "2026-06-01", "处罚机关": "market", "数据来源单位": "market"}'::jsonb
		|| coalesce(jsonb_object_agg(coalesce(n.name, c.key), c.value), '{}')
	FROM jsonb_each(changes) c LEFT JOIN (VALUES ('1', '行政相对人代码_1(统一社会信用代码)'), ('2', '行政相对人代码_2(工商注册号)'),
		('3', '行政相对人代码_3(组织机构代码)'), ('4', '行政相对人代码_4(税务登记号)'), ('5', '行政相对人代码_5(事业单位证书号)'),
		('6', '行政相对人代码_6(社会组织登记证号)')) n (code, name) ON n.code = c.key
$$;
-- "admitted", "repeated: " or "open: SC021 rule column, …"
CREATE FUNCTION pg_temp.sent(changes jsonb) RETURNS text
	LANGUAGE sql SET credit.on_violation = quarantine AS $$
	INSERT INTO credit.intake_penalty
		SELECT (jsonb_populate_record(NULL::credit.intake_penalty, pg_temp.template(changes))).*;
	SELECT coalesce((SELECT concat(q.state, ': ', (SELECT string_agg(concat_ws(' ', v ->> 'sqlstate', v ->> 'rule', v ->> 'column'), ', ')
			FROM jsonb_array_elements(q.verdicts) v))
		FROM credit.quarantine q WHERE q.batch_id = b.batch_id), 'admitted')
	FROM (SELECT max(batch_id) AS batch_id FROM credit.batch) b
$$;
SET LOCAL ROLE author;

-- each older code counts, whichever comes first in the row
SELECT jsonb_build_object('1', pg_temp.code('91650100MA1'), '2', '650100050000001') AS first,
	jsonb_build_object('1', pg_temp.code('91650100MA2'), '3', substr(pg_temp.code('91650100MA2'), 9, 9), '行政相对人名称', '昆仑') AS other \gset
SELECT is(pg_temp.sent(:'first'), 'admitted', 'a firm with a registration number');
SELECT is(pg_temp.sent(:'other'::jsonb || '{"2": "650100050000001", "行政处罚决定书文号": "〔2026〕2号"}'),
	'open: SC021 identifier_shared 行政相对人代码_2(工商注册号)', 'another firm with the same one is asked about, behind another code as well');
SELECT is(pg_temp.sent(:'other'::jsonb || '{"4": "6501", "5": "6502", "6": "6503", "行政处罚决定书文号": "〔2026〕2号"}'),
	'admitted', 'with numbers of its own it is admitted');
SELECT is(pg_temp.sent(:'first'::jsonb || jsonb_build_object(code, number, '行政处罚决定书文号', '〔2026〕3号')),
	'open: SC021 identifier_shared ' || name, 'which nobody else has: ' || name)
	FROM (VALUES ('4', '6501', '行政相对人代码_4(税务登记号)'), ('5', '6502', '行政相对人代码_5(事业单位证书号)'),
		('6', '6503', '行政相对人代码_6(社会组织登记证号)')) v (code, number, name);
RESET ROLE;
SELECT subject_id AS owner FROM credit.subject_key WHERE kind = 'tax_number' AND value = '6501' \gset
SET LOCAL ROLE author;
SELECT is(credit.resubmit(min(quarantine_id), confirmed => '{identifier_shared}'), 'admitted', 'whoever knows that two share one says so')
	FROM credit.quarantine WHERE state = 'open' AND verdicts #>> '{0,column}' LIKE '行政相对人代码_4%';
RESET ROLE;
SELECT is(subject_id, :owner::bigint, 'and it stays whose it was') FROM credit.subject_key WHERE kind = 'tax_number' AND value = '6501';
SET LOCAL ROLE author;
SELECT is(pg_temp.sent('{"行政相对人名称": "旧店", "2": "650100050000009", "行政处罚决定书文号": "〔2026〕4号"}'), 'admitted', 'a firm with nothing but a registration number');
SELECT is(pg_temp.sent('{"行政相对人名称": "旧店", "2": "650100050000009", "3": "12345678-9", "行政处罚决定书文号": "〔2026〕5号"}'), 'admitted',
	'is found by it, though another code comes first');
SELECT is(pg_temp.sent('{"行政相对人名称": "旧店", "3": "12345678-9", "行政处罚决定书文号": "〔2026〕6号"}'), 'admitted', 'and by that one from then on');
SELECT is(pg_temp.sent(jsonb_build_object('1', pg_temp.code('91650100MA3'), '3', substr(pg_temp.code('91650100MA3'), 9, 9), '4', repeat('9', 1001), '行政处罚决定书文号', '〔2026〕7号')),
	'open: SC021 name_length 行政相对人代码_4(税务登记号)', 'one that fits into no index costs its row, not the file');
RESET ROLE;
SELECT is(string_agg(name || n, ', ' ORDER BY name COLLATE "C"), '天山商贸有限公司2, 旧店3, 昆仑1', 'so there is each of them once')
	FROM (SELECT s.name, count(*) AS n FROM credit.subject s JOIN credit.record USING (subject_id) GROUP BY s.subject_id) s;

-- exported anew
SET LOCAL ROLE author;
SELECT is(pg_temp.sent(:'first'::jsonb || v), e, format('sent again with %s', v))
	FROM (VALUES ('{}'::jsonb, 'repeated: '), ('{"数据更新时间": "2026-06-10"}', 'repeated: '),
	('{"数据更新时间": "2026-06-10", "行政处罚决定书文号": "〔2026〕8号"}', 'admitted'),
	('{"数据更新时间": "2026-06-11", "行政处罚决定书文号": "〔2026〕8号"}', 'repeated: '),
	('{"行政处罚决定书文号": "〔2026〕8号"}', 'repeated: '),
	('{"数据更新时间": "2026-06-11", "违法事实": "g"}', 'open: SC021 correction_proposed 行政处罚决定书文号')) v (v, e);
RESET ROLE;
SELECT is(string_agg(content ->> 'source_updated_on', ', '), '2026-06-10', 'the day is kept with the record') FROM credit.record;

-- questions are answered one by one, each of the row as it is
CREATE FUNCTION pg_temp.doubtful(document text) RETURNS bigint
	LANGUAGE sql AS $$
	SELECT pg_temp.sent(jsonb_build_object('1', pg_temp.code('91650100MA1'), '行政相对人名称', '昆仑', '行政处罚决定书文号', document,
		'处罚类别', '罚款', '处罚内容', '罚款2万元。', '罚款金额（万元）', '3'));
	SELECT max(quarantine_id) FROM credit.quarantine
$$;
CREATE FUNCTION pg_temp.settled(id bigint, corrections jsonb, confirmed text[]) RETURNS text
	LANGUAGE sql AS $$
	SELECT credit.resubmit(id, corrections, confirmed);
	SELECT format('%s %s: %s', q.state, coalesce(q.confirmed, '{}'), (SELECT string_agg(v ->> 'rule', ', ') FROM jsonb_array_elements(q.verdicts) v))
	FROM credit.quarantine q WHERE quarantine_id = id
$$;
SET LOCAL ROLE author;
SELECT pg_temp.doubtful('〔2026〕11号') AS id, pg_temp.doubtful('〔2026〕12号') AS other_id \gset
SELECT is(pg_temp.settled(:id, NULL, NULL), 'open {}: intake_amount_stated, subject_name_known', 'a row with two questions');
SELECT is(pg_temp.settled(:id, NULL, '{subject_name_known,subject_name_known,NULL}'), 'open {subject_name_known}: intake_amount_stated', 'one is answered');
SELECT is(pg_temp.settled(:id, NULL, NULL), 'open {subject_name_known}: intake_amount_stated', 'and stays so');
SELECT is(pg_temp.settled(:id, '{"行政相对人名称": "昆仑"}', '{intake_amount_stated}'),
	'admitted {subject_name_known,intake_amount_stated}: ', 'then the other, with a correction that corrects nothing: both are kept');
SELECT is(pg_temp.settled(:other_id, '{"行政相对人名称": "博格达"}', '{intake_amount_stated}'), 'open {intake_amount_stated}: subject_name_known',
	'an answer beside a correction is of what that says');
SELECT is(pg_temp.settled(:other_id, '{"罚款金额（万元）": "4"}', '{subject_name_known}'), 'open {subject_name_known}: intake_amount_stated',
	'one from before it is of another value, and asked for anew');
SELECT is(pg_temp.settled(:other_id, '{"罚款金额（万元）": null}', NULL), 'open {}: intake_amount_missing, subject_name_known', 'be it none');
SELECT lives_ok(format('SELECT credit.discard(%s, ''r'')', pg_temp.doubtful('〔2026〕13号')), 'one without answers may be given up');
RESET ROLE;

-- a city's own item is looked at as the provider's, from the first
INSERT INTO credit.catalog_edition (level, division, title, number, basis, compiled_by, consultation_from, consultation_until)
	VALUES ('prefecture', '650100', 'edition', 1, 'b', 'c', '2026-04-01', '2026-04-30');
INSERT INTO credit.catalog_item (edition_id, code, title, class, effect, window_kind, openness, subject_kinds, field, provision)
	SELECT max(edition_id), 'C1', 'item', 'compliance', 'adverse', 'penalty', '{open,shared}', '{legal_person}', 'trade', 'p' FROM credit.catalog_edition;
INSERT INTO credit.catalog_field (item_id, name, label_zh, type, required, open)
	SELECT (SELECT max(item_id) FROM credit.catalog_item), name, label_zh, type, required, open
	FROM credit.catalog_field WHERE item_id = credit.catalog_item_id('A03-penalty', '2026-06-15');
UPDATE credit.catalog_edition SET status = 'consultation' WHERE level = 'prefecture';
UPDATE credit.catalog_edition SET status = 'approved', approved_on = '2026-05-10', approved_by = (SELECT government FROM credit.catalog_maker WHERE division = '650100') WHERE level = 'prefecture';
UPDATE credit.catalog_edition SET status = 'published', published_on = '2026-05-15', in_force_from = '2026-06-01' WHERE level = 'prefecture';
INSERT INTO credit.penalty_mapping (priority, violation, item_code, field, severity, basis)
	VALUES (100, '占道', 'C1', 'trade', 'minor', 'b'), (100, '停车', 'C1', 'trade', 'general', 'b');
SET LOCAL ROLE author;
SELECT is(pg_temp.sent(:'first'::jsonb || '{"违法行为类型": "占道", "行政处罚决定书文号": "〔2026〕21号"}'), 'admitted', 'a minor penalty under the city''s item');
SELECT is(pg_temp.sent(:'first'::jsonb || '{"违法行为类型": "停车", "行政处罚决定书文号": "〔2026〕22号"}'), 'admitted', 'and a general one');
RESET ROLE;
SELECT results_eq($$SELECT r.openness::text, r.severity::text FROM credit.record r JOIN credit.catalog_item i USING (item_id) WHERE i.code = 'C1' ORDER BY record_id$$,
	$$VALUES ('shared', 'minor'), ('open', 'general')$$, 'are shared and open as those of any other');

SELECT * FROM finish();
ROLLBACK;
