-- credit.intake_penalty: the national template of penalties.  Everything is
-- rolled back at the end.
\set ON_ERROR_ROLLBACK on
\pset format unaligned
BEGIN;
SET client_min_messages = warning;
SET datestyle = 'ISO, YMD';
SET credit.test_clock = '2026-11-23 10:00:00+08';
CREATE ROLE regress_intake_loader IN ROLE credit_provider;
WITH market AS (
	INSERT INTO credit.organisation (name, uscc, kind, division, registered_from)
	VALUES ('乌鲁木齐市市场监督管理局', '11650100MAC29EPY5C', 'state_organ', '650100', '2024-10-01')
	RETURNING organisation_id)
INSERT INTO credit.member (role_name, organisation_id, duty, may_submit)
SELECT 'regress_intake_loader', organisation_id, 'loads penalties', true FROM market;

-- One row without a fault; every case below changes some of its cells.
CREATE TEMPORARY TABLE base AS SELECT '{
	"行政相对人名称": "乌鲁木齐众诚汇聚机械设备有限公司",
	"行政相对人类别": "法人及非法人组织",
	"行政相对人代码_1(统一社会信用代码)": "91650100337383377J",
	"法定代表人": "杨芳",
	"违法行为类型": "价格违法",
	"违法事实": "不按规定明码标价",
	"处罚依据": "《中华人民共和国价格法》第四十二条",
	"处罚类别": "罚款;没收违法所得",
	"处罚内容": "罚款2万元；没收违法所得1.26万元。",
	"罚款金额（万元）": "2",
	"没收违法所得、没收非法财物的金额（万元）": "1.26",
	"处罚决定日期": "2025-03-07",
	"处罚有效期": "2099-12-31",
	"公示截止期": "2026-03-07",
	"处罚机关": "乌鲁木齐市市场监督管理局",
	"处罚机关统一社会信用代码": "11650100MAC29EPY5C",
	"数据来源单位": "乌鲁木齐市市场监督管理局",
	"数据来源单位统一社会信用代码": "11650100MAC29EPY5C",
	"数据更新时间": "2025-03-14"}'::jsonb AS cells;
CREATE TEMPORARY TABLE cases (n serial, cells jsonb);
CREATE TEMPORARY VIEW would_be AS
	SELECT p.* FROM cases c, base b, jsonb_populate_record(NULL::credit.intake_penalty,
		b.cells || jsonb_build_object('行政处罚决定书文号', '乌市监罚〔2025〕' || c.n || '号') || c.cells) p
	ORDER BY c.n;
GRANT SELECT ON base, cases, would_be TO regress_intake_loader;
CREATE TEMPORARY VIEW outcome AS
	SELECT c.n, c.cells, q.state, v->>'sqlstate' AS sqlstate, v->>'column' AS "column",
		v->>'message' AS message, regexp_replace(v->>'detail', '\d+ and \d+ have', 'N and M have') AS detail,
		v->>'hint' AS hint
	FROM (SELECT cells, row_number() OVER (ORDER BY n) AS n FROM cases) c
	JOIN (SELECT max(batch_id) AS batch_id FROM credit.batch) b ON true
	LEFT JOIN credit.quarantine q ON q.batch_id = b.batch_id AND q.row_number = c.n
	LEFT JOIN jsonb_array_elements(q.verdicts) v ON true
	ORDER BY c.n;

-- What is read as it was meant.
INSERT INTO cases (cells) VALUES
	('{}'),
	('{"处罚决定日期": "2025/3/7", "公示截止期": "2026.3.7", "数据更新时间": "20250314"}'),
	('{"处罚决定日期": "２０２５年３月７日", "公示截止期": "二〇二六年三月七日"}'),
	('{"处罚决定日期": "2025-03-07 00:00:00", "公示截止期": "／", "处罚有效期": "长期"}'),
	('{"罚款金额（万元）": "20,000元", "没收违法所得、没收非法财物的金额（万元）": "1.260万元"}'),
	('{"行政相对人代码_1(统一社会信用代码)": "\t９１６５０１００３３７３８３３７７ｊ ", "行政相对人代码_2(工商注册号)": "无"}'),
	('{"行政相对人名称": " 乌鲁木齐\n众诚汇聚机械设备有限公司", "法定代表人": "— —"}'),
	('{"处罚类别": "罚款、没收违法所得，责令改正"}'),
	('{"处罚决定日期": "2023-03-07", "公示截止期": "2026-03-07", "数据更新时间": "2023-03-14"}'),
	('{"行政处罚决定书文号": "乌市监当罚〔2025〕1号"}'),
	('{"行政处罚决定书文号": "乌市监当罚〔2025〕2号", "处罚类别": "罚款", "罚款金额（万元）": "0.3", "没收违法所得、没收非法财物的金额（万元）": "", "处罚内容": "罚款3000元。"}'),
	('{"行政处罚决定书文号": "乌市监当罚〔2025〕3号", "处罚类别": "罚款", "罚款金额（万元）": "0.31", "没收违法所得、没收非法财物的金额（万元）": "", "处罚内容": "罚款3100元。"}');
SET ROLE regress_intake_loader;
SET credit.on_violation = quarantine;
INSERT INTO credit.intake_penalty SELECT * FROM would_be;
RESET ROLE;
SELECT n, state, message FROM outcome WHERE state IS NOT NULL;
SELECT d.number, d.decided_on, r.openness, r.severity, r.field, r.open_until,
	r.content - '{basis,facts,source,source_code,violation,penalty_content}'::text[] AS content
FROM credit.record r JOIN credit.document d USING (subject_id, document_id)
JOIN credit.organisation o ON o.organisation_id = r.provider_id AND o.uscc = '11650100MAC29EPY5C'
ORDER BY r.record_id;
SELECT name FROM credit.subject WHERE uscc = '91650100337383377J';

-- What leaves a question or contradicts itself.
TRUNCATE cases;
INSERT INTO cases (cells) VALUES
	('{"处罚决定日期": "2024-02-30"}'),
	('{"处罚决定日期": "07/03/2025"}'),
	('{"处罚决定日期": "45723"}'),
	('{"处罚决定日期": "2025年7月"}'),
	('{"处罚决定日期": "25-3-7"}'),
	('{"处罚决定日期": "infinity"}'),
	('{"处罚决定日期": "0001-01-01"}'),
	('{"处罚决定日期": ""}'),
	('{"处罚决定日期": "2027-03-07"}'),
	('{"公示截止期": "90天"}'),
	('{"公示截止期": "永久"}'),
	('{"公示截止期": "2099-12-31"}'),
	('{"公示截止期": "2025-05-01"}'),
	('{"处罚有效期": "一年"}'),
	('{"数据更新时间": "2025-03-01"}'),
	('{"处罚决定日期": "2023-03-07", "公示截止期": "2023-03-01", "数据更新时间": "2023-03-14"}'),
	('{"罚款金额（万元）": "20000"}'),
	('{"罚款金额（万元）": "3"}'),
	('{"罚款金额（万元）": ""}'),
	('{"罚款金额（万元）": "-2"}'),
	('{"罚款金额（万元）": "2e0"}'),
	('{"罚款金额（万元）": "￥2"}'),
	('{"罚款金额（万元）": "2.0000001"}'),
	('{"罚款金额（万元）": "", "处罚内容": "罚款。"}'),
	('{"处罚类别": "罚款"}'),
	('{"处罚类别": "罚款;没收违法所得;训诫"}'),
	('{"处罚类别": "责令改正"}'),
	('{"行政相对人类别": "企业"}'),
	('{"行政相对人类别": "自然人"}'),
	('{"行政相对人类别": "个体工商户"}'),
	('{"行政相对人名称": "/"}'),
	('{"行政相对人代码_1(统一社会信用代码)": "91650100337383377K"}'),
	('{"行政相对人代码_1(统一社会信用代码)": "00000000000000000X"}'),
	('{"行政相对人代码_3(组织机构代码)": "33738337-8"}'),
	('{"行政处罚决定书文号": "无"}'),
	('{"处罚机关": ""}'),
	('{"处罚机关统一社会信用代码": "11650100MAC29EPY5D"}'),
	('{"处罚机关": "乌鲁木齐市交通运输局"}'),
	('{"数据来源单位": "乌鲁木齐市交通运输局"}'),
	('{"数据来源单位统一社会信用代码": "11650100643228826D"}'),
	('{"违法事实": "——"}'),
	('{"违法行为类型": "无照经营"}'),
	('{"违法行为类型": "食品价格违法"}'),
	('{"罚款金额（万元）": "五千"}'),
	('{"罚款金额（万元）": "20000", "处罚内容": "罚款；没收违法所得1.26万元。"}');
SET ROLE regress_intake_loader;
INSERT INTO credit.intake_penalty SELECT * FROM would_be;
RESET ROLE;
SELECT * FROM outcome;
SELECT count(*) AS passed_over FROM cases c WHERE NOT EXISTS (SELECT FROM outcome o
	WHERE o.n = c.n - (SELECT min(n) FROM cases) + 1 AND o.sqlstate IS NOT NULL);

-- The original is kept, can be corrected by column, and is then admitted.
SET ROLE regress_intake_loader;
SELECT original->>'罚款金额（万元）' AS fine, corrected FROM credit.quarantine
	WHERE row_number = 17 AND batch_id = (SELECT max(batch_id) FROM credit.quarantine);
SELECT credit.resubmit(quarantine_id, '{"罚款金额（万元）": "2"}') FROM credit.quarantine
	WHERE row_number = 17 AND batch_id = (SELECT max(batch_id) FROM credit.quarantine);
-- What only looks wrong can be confirmed by somebody who knows.
SELECT credit.resubmit(quarantine_id) FROM credit.quarantine
	WHERE row_number = 18 AND batch_id = (SELECT max(batch_id) FROM credit.quarantine);
SELECT credit.resubmit(quarantine_id, confirmed => '{intake_amount_stated}') FROM credit.quarantine
	WHERE row_number = 18 AND batch_id = (SELECT max(batch_id) FROM credit.quarantine);
SELECT r.content->'fine' AS fine FROM credit.record r JOIN credit.quarantine q USING (subject_id, record_id)
	WHERE q.row_number = 18 AND q.batch_id = (SELECT max(batch_id) FROM credit.quarantine);
RESET ROLE;
-- So is a penalty for which the administrator has found a place.
SET ROLE credit_admin;
INSERT INTO credit.penalty_mapping (priority, authority, violation, item_code, field, severity, basis)
	VALUES (10, '%市场监督管理局', '无照_营', 'A03-penalty', 'market_supervision', 'general', '无证无照经营查处办法');
RESET ROLE;
SET ROLE regress_intake_loader;
SELECT credit.resubmit(quarantine_id) FROM credit.quarantine
	WHERE row_number = 42 AND batch_id = (SELECT max(batch_id) FROM credit.quarantine);
RESET ROLE;
-- A mapping row names kinds of penalty and fields that exist.
\set VERBOSITY terse
INSERT INTO credit.penalty_mapping (priority, penalty_kinds, item_code, field, severity, basis)
	VALUES (1, '{fines}', 'A03-penalty', 'food', 'general', 'x');
INSERT INTO credit.penalty_mapping (priority, item_code, field, severity, basis)
	VALUES (1, 'A03-penalty', 'foods', 'general', 'x');
INSERT INTO credit.penalty_mapping (priority, min_fine, max_fine, item_code, field, severity, basis)
	VALUES (1, 5, 5, 'A03-penalty', 'food', 'general', 'x');
\set VERBOSITY default

-- Tiers: what the kinds and the size of the penalty decide.
TRUNCATE cases;
INSERT INTO cases (cells)
	SELECT jsonb_build_object('行政处罚决定书文号', '乌市监罚〔2026〕' || i || '号', '处罚类别', kinds,
		'处罚内容', content, '罚款金额（万元）', fine, '没收违法所得、没收非法财物的金额（万元）', '',
		'处罚决定日期', '2026-05-07', '公示截止期', '', '数据更新时间', '2026-05-08')
	FROM (VALUES (1, '警告', '警告。', ''), (2, '通报批评;警告', '警告。', ''), (3, '罚款;警告', '罚款1万元。', '1'),
		(4, '罚款', '罚款99.999999万元。', '99.999999'), (5, '罚款', '罚款100万元。', '100'),
		(6, '吊销营业执照', '吊销营业执照。', '/'), (7, '责令停产停业;罚款', '罚款1万元。', '1'),
		(8, '暂扣许可证件', '暂扣。', ''), (9, '其他-取消资格', '取消。', '')) v (i, kinds, content, fine);
SET ROLE regress_intake_loader;
INSERT INTO credit.intake_penalty SELECT * FROM would_be;
RESET ROLE;
SELECT n, state, message FROM outcome WHERE state IS NOT NULL;
SELECT d.number, r.content->>'penalty_kinds' AS kinds, r.content->'fine' AS fine, r.severity, r.openness
FROM credit.record r JOIN credit.document d USING (subject_id, document_id)
WHERE d.number LIKE '乌市监罚〔2026〕%' ORDER BY d.number;

-- Of an individual business the representative is its operator, who stays
-- outside the content (Article 3).
TRUNCATE cases;
INSERT INTO cases (cells) VALUES
	('{"行政处罚决定书文号": "乌市监罚〔2025〕201号", "行政相对人名称": "乌鲁木齐市刘静水果店", "行政相对人类别": "个体工商户",
		"行政相对人代码_1(统一社会信用代码)": "92650100MAD83CP73U", "法定代表人": "阿依古丽 · 买买提",
		"法定代表人证件类型": "身份证", "法定代表人证件号码": "110105198112169097"}'),
	('{"行政处罚决定书文号": "乌市监罚〔2025〕202号", "行政相对人名称": "乌鲁木齐市刘静水果店", "行政相对人类别": "个体工商户",
		"行政相对人代码_1(统一社会信用代码)": "92650100MAD83CP73U",
		"法定代表人证件类型": "身份证", "法定代表人证件号码": "110105198112169098"}');
SET ROLE regress_intake_loader;
INSERT INTO credit.intake_penalty SELECT * FROM would_be;
RESET ROLE;
SELECT n, state, sqlstate, "column", message, detail FROM outcome WHERE state IS NOT NULL;
SELECT s.name, r.content ? 'representative' AS shown, o.name AS operator, o.identity_number
FROM credit.record r JOIN credit.subject s USING (subject_id) JOIN credit.business_operator o USING (subject_id)
WHERE s.uscc = '92650100MAD83CP73U';

-- A file as it comes: header, quotes, a line break inside a cell, a repeated row.
SET ROLE regress_intake_loader;
COPY credit.intake_penalty FROM STDIN WITH (FORMAT csv, HEADER match);
行政相对人名称,行政相对人类别,行政相对人代码_1(统一社会信用代码),行政相对人代码_2(工商注册号),行政相对人代码_3(组织机构代码),行政相对人代码_4(税务登记号),行政相对人代码_5(事业单位证书号),行政相对人代码_6(社会组织登记证号),法定代表人,法定代表人证件类型,法定代表人证件号码,行政处罚决定书文号,违法行为类型,违法事实,处罚依据,处罚类别,处罚内容,罚款金额（万元）,没收违法所得、没收非法财物的金额（万元）,暂扣或吊销证照名称及编号,处罚决定日期,处罚有效期,公示截止期,处罚机关,处罚机关统一社会信用代码,数据来源单位,数据来源单位统一社会信用代码,备注,数据更新时间
乌鲁木齐众诚汇聚机械设备有限公司,法人及非法人组织,91650100337383377J,,33738337-7,,,,杨芳,,,乌市监罚〔2025〕301号,价格违法,"当事人称：“已整改”，
但复查时未整改, ""属实""。",《中华人民共和国价格法》第四十二条,罚款,罚款2万元。,2,,,2025/9/19,2099/12/31,2026/9/19,乌鲁木齐市市场监督管理局,11650100MAC29EPY5C,乌鲁木齐市市场监督管理局,11650100MAC29EPY5C,,2025/9/29
乌鲁木齐众诚汇聚机械设备有限公司,法人及非法人组织,91650100337383377J,,33738337-7,,,,杨芳,,,乌市监罚〔2025〕301号,价格违法,"当事人称：“已整改”，
但复查时未整改, ""属实""。",《中华人民共和国价格法》第四十二条,罚款,罚款2万元。,2,,,2025-09-19,2099/12/31,2026.9.19,乌鲁木齐市市场监督管理局,11650100MAC29EPY5C,乌鲁木齐市市场监督管理局,11650100MAC29EPY5C,,2025/9/29
\.
RESET ROLE;
SELECT r.content->>'facts' AS facts, (SELECT string_agg(kind || ' ' || value, ', ' ORDER BY kind) FROM credit.subject_key k
	WHERE k.subject_id = r.subject_id) AS keys
FROM credit.record r JOIN credit.document d USING (subject_id, document_id) WHERE d.number = '乌市监罚〔2025〕301号';
SELECT row_number, state FROM credit.quarantine WHERE batch_id = (SELECT max(batch_id) FROM credit.batch);

-- Another header is another template.
SET ROLE regress_intake_loader;
COPY credit.intake_penalty ("行政相对人名称", "行政相对人类别") FROM STDIN WITH (FORMAT csv, HEADER match);
行政相对人名称,类别
\.
-- A text without end in one cell costs that row, not the file.
RESET ROLE;
TRUNCATE cases;
INSERT INTO cases (cells)
	SELECT jsonb_build_object('行政处罚决定书文号', '乌市监罚〔2025〕40' || i || '号') || jsonb_build_object(c, long)
	FROM (SELECT string_agg(chr(19968 + i * 997 % 20000), '' ORDER BY i) AS long FROM generate_series(1, 4000) i) l,
		unnest('{行政相对人名称,行政处罚决定书文号,处罚机关,行政相对人代码_2(工商注册号),法定代表人,违法行为类型,违法事实}'::text[])
			WITH ORDINALITY c (c, i);
SET ROLE regress_intake_loader;
INSERT INTO credit.intake_penalty SELECT * FROM would_be;
RESET ROLE;
SELECT n, state, sqlstate, "column", length(message) AS message, length(detail) AS detail FROM outcome WHERE state IS NOT NULL;
SET ROLE regress_intake_loader;
-- Without quarantine the first verdict is the error.
SET credit.on_violation = error;
RESET ROLE;
TRUNCATE cases;
INSERT INTO cases (cells) VALUES ('{"行政处罚决定书文号": "乌市监罚〔2025〕401号", "处罚决定日期": "07/03/2025"}');
SET ROLE regress_intake_loader;
INSERT INTO credit.intake_penalty SELECT * FROM would_be;
-- The view is a door, not a window; the public has no key to it.
SELECT count(*) FROM credit.intake_penalty;
SET ROLE credit_public;
INSERT INTO credit.intake_penalty DEFAULT VALUES;
RESET ROLE;
ROLLBACK;
