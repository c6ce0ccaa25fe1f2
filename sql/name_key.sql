-- Names and document numbers are found however they were typed.
SET lc_messages = 'C';
SET client_min_messages = warning;
-- client versions differ in how wide they take such characters to be
\pset format unaligned

-- What a key looks like
SELECT credit.name_key('阿不都热依木·艾山') AS uyghur_name,
	credit.name_key('新疆（烏魯木齊）ＡＢＣ　貿易有限公司') AS firm,
	credit.name_key('José O’Brien-Straße') AS latin,
	credit.name_key('ئابدۇرېھىم') AS uyghur_script;

-- The separators of facts: each of them, none, and the plain dot have one key
SELECT to_hex(c) AS separator_that_counts
FROM regexp_split_to_table(btrim('
	B7 2022 2027 2219 22C5 30FB FF65 387 16EB 2E FF0E 2D 2010 2011 2012
	2013 2014 2015 FF0D 2212 2500 2024 2026 3002 2C FF0C 3001 60C 27 2018
	2019 201B 2BC 2BB 2B9 2032 FF07 60 B4 22 201C 201D 25CF 4E36 5F 7E
	FF5E E796 7C FF5C 2502 2503 25AA 25AB 1427 2758', E' \n\t'), '\s+') AS h,
	LATERAL (SELECT ('x' || lpad(h, 8, '0'))::bit(32)::int AS c) AS i
WHERE credit.name_key('买买提' || chr(c) || '艾力') <> '买买提艾力';

-- Brackets of every kind
SELECT pair AS bracket_that_counts
FROM unnest(ARRAY['()', '（）', '[]', '［］', '{}', '｛｝', '<>', '＜＞', '〔〕', '【】',
	'「」', '『』', '《》', '〈〉', '〖〗', '〘〙', '〚〛', '﹝﹞', '﹙﹚', '⟨⟩', '⟦⟧', '❲❳', '«»',
	'‹›', '⦅⦆', '︵︶', '﹁﹂', '⌈⌉', '„“', '≪≫', '⌜⌝', '⌞⌟']) AS pair
WHERE credit.name_key('甲' || left(pair, 1) || '乙' || right(pair, 1) || '丙')
	<> '甲乙丙';

-- White space, invisible and control characters
SELECT to_hex(c) AS blank_that_counts
FROM regexp_split_to_table(btrim('
	1 9 A D 1F 20 7F 85 A0 AD 34F 61C 115F 1160 1680 180E 2003 2009 200B
	200C 200D 200E 200F 2028 202A 202E 202F 205F 2060 2066 2069 2800 3000
	303F 3164 FE00 FE0F FEFF FFA0 FFFC FFFE E0100 E0020', E' \n\t'), '\s+') AS h,
	LATERAL (SELECT ('x' || lpad(h, 8, '0'))::bit(32)::int AS c) AS i
WHERE credit.name_key('赵' || chr(c) || '静刚') <> '赵静刚'
	OR credit.name_key(chr(c) || '赵静刚' || chr(c)) <> '赵静刚';

-- What is equal, and what stays different
SELECT kind, a, b, credit.name_key(a) AS key_a, credit.name_key(b) AS key_b
FROM (VALUES
	('width', 'ＡＢＣ１２３', 'abc123'),
	('width', 'ｶﾞｷﾞ', 'ガギ'),
	('case', 'STRASSE', 'straße'),
	('case', 'ΣΑΣ', 'σας'),
	('traditional', '中華聯合財產保險', '中华联合财产保险'),
	('traditional', '于飛', '于飞'),
	('traditional', '乾坤', '干坤'),
	('traditional', '衞生', '卫生'),
	('traditional ring', '薴', '苧'),
	('compatibility', U&'\F9D1', '六'),
	('radical', U&'\2EE2\2ED3\2EE9', '马长黄'),
	('radical', U&'\2F4A', '木'),
	('zero', '二○二三', '二〇二三'),
	('digits', '٢٠٢٣', '2023'),
	('digits', '۲۰۲۳', '2023'),
	('digits', '①②', '12'),
	('company', '㈱', '株'),
	('composed', U&'e\0301', U&'\00E9'),
	('composed', U&'\1100\1161\11A8', '각'),
	('gb18030', U&'\E81E', U&'\9FB4'),
	('gb18030', U&'\E816', U&'\+020087'),
	('yeh', 'علی', 'علي'),
	('yeh', 'على', 'علي'),
	('yeh', U&'\FBE8', U&'\064A'),
	('kaf', U&'\06A9\FB8E\FED9', U&'\0643\0643\0643'),
	('heh', 'مۇھەممەد', 'مۇههممهد'),
	('heh', U&'\06C1\FBA6\FEE9', U&'\0647\0647\0647'),
	('hamza', U&'\064A\0654', U&'\0626'),
	('hamza', U&'\0649\0654', U&'\0626'),
	('hamza', U&'\06CC\064E\0654', U&'\0626'),
	('hamza', U&'\FE8B', U&'\0626'),
	('hamza', U&'\0647\0654\0648\0654', U&'\0647\0648'),
	('high hamza', U&'\0674\0627', U&'\0621\0627'),
	('high hamza', U&'\0674\0627', U&'\0675'),
	('high hamza', U&'\0674\0648\0674\06C7', U&'\0676\0677'),
	('high hamza', U&'\0674\0643\064A\0645', U&'\0643\0678\0645'),
	('harakat', U&'\0645\064F\062D\0640\0640\064E\0645', U&'\0645\062D\0645'),
	('lam alef', U&'\FEFB', U&'\0644\0627')
) AS same(kind, a, b)
WHERE credit.name_key(a) IS DISTINCT FROM credit.name_key(b);

SELECT kind, a, b, credit.name_key(a) AS key
FROM (VALUES
	('diacritic', 'José', 'Jose'),
	('uyghur', U&'\0626', U&'\064A'),
	('uyghur', U&'\0648', U&'\06C7'),
	('uyghur', U&'\06C6', U&'\06C8'),
	('uyghur', U&'\06D0', U&'\064A'),
	('uyghur', U&'\0643', U&'\06AF'),
	('uyghur', U&'\0643', U&'\06AD'),
	('uyghur', U&'\0627', U&'\0647'),
	('supplementary', '𠮷田', '吉田'),
	('signs', 'A&B', 'AB'),
	('mask', '张*', '张'),
	('placeholder', '/', ''),
	('digits', '十1', '十2')
) AS different(kind, a, b)
WHERE credit.name_key(a) IS NOT DISTINCT FROM credit.name_key(b);

-- GB 18030 beyond U+9FA5 and beyond the BMP is kept as it is
SELECT credit.name_key(x) = x AS kept, length(x)
FROM (VALUES (U&'\9FA6\9FB4\9FFF\3400\4DB5\4DBF'),
	(U&'\+020000\+02A6DF\+020BB7\+02B740\+030000\+031350')) AS v(x);

-- Nothing but dropped characters; marks go with what they sit on
SELECT credit.name_key('') AS empty, credit.name_key(' ·（）') AS dropped,
	credit.name_key(NULL) IS NULL AS strict,
	credit.name_key(U&'a.\0301b') AS mark_on_dot,
	credit.name_key(U&'O\00B4B') AS acute_typed_alone;

-- Every code point: the key's key is the key, the fast way is the rule's way
-- alone and among awkward neighbours, and LIKE takes every key literally
CREATE TEMP TABLE every AS
	SELECT chr(i) AS c FROM generate_series(1, x'323AF'::int) AS i
	WHERE i NOT BETWEEN x'D800'::int AND x'DFFF'::int
	UNION ALL
	SELECT chr(i) FROM generate_series(x'E0000'::int, x'E01EF'::int) AS i;
SELECT count(*) > 200000 AS enough,
	count(*) FILTER (WHERE k <> credit.name_key(k)) AS not_idempotent,
	count(*) FILTER (WHERE k <> credit.name_key_reference(c)) AS not_the_rule,
	count(*) FILTER (WHERE d <> credit.document_key(d)) AS document_not_idempotent,
	count(*) FILTER (WHERE k ~ '[%_\\]') AS means_something_to_like
FROM (SELECT c, credit.name_key(c) AS k, credit.document_key(c) AS d
	FROM every) AS e;
SELECT to_hex(ascii(left_side)) AS left_side, to_hex(ascii(right_side)) AS right_side,
	count(*) FILTER (WHERE credit.name_key(x) <> credit.name_key_reference(x)) AS not_the_rule,
	count(*) FILTER (WHERE credit.name_key(x) <> credit.name_key(credit.name_key(x))) AS not_idempotent
FROM (VALUES ('e', U&'\0301'), (U&'\1100', U&'\1161'), (U&'\064A', U&'\0654'),
		('<', U&'\0338')) AS v(left_side, right_side),
	LATERAL (SELECT left_side || c || right_side AS x FROM every) AS e
GROUP BY v.left_side, v.right_side ORDER BY v.left_side COLLATE "C";

-- Strings of characters that lean on their neighbours, the same in every run
CREATE TEMP TABLE leaning AS
	SELECT row_number() OVER (ORDER BY c COLLATE "C") AS n, c
	FROM every
	WHERE credit.name_key(c) = ''
		OR credit.name_key('e' || c || U&'\0301')
			<> 'e' || credit.name_key(c) || U&'\0301'
		OR c IN ('e', '<', '=', '中', U&'\1100', U&'\AC00', U&'\2474', U&'\FDFA',
			U&'\E78D', U&'\E816', U&'\0649', U&'\064A', U&'\82E7', U&'\+020BB7');
CREATE UNIQUE INDEX ON leaning (n);
ANALYZE leaning;
SELECT count(*) AS strings,
	count(*) FILTER (WHERE credit.name_key(x) <> credit.name_key_reference(x)) AS not_the_rule,
	count(*) FILTER (WHERE credit.name_key(x) <> credit.name_key(credit.name_key(x))) AS not_idempotent,
	count(*) FILTER (WHERE credit.document_key(x) <> credit.document_key(credit.document_key(x))) AS document_not_idempotent,
	count(*) FILTER (WHERE credit.name_key(x) <> replace(credit.document_key(x), '-', '')) AS document_differs
FROM (SELECT s, (SELECT string_agg(l.c, '' ORDER BY g)
		FROM generate_series(1, 2 + s % 9) AS g
		JOIN leaning AS l ON l.n = 1 +
			(hashint4extended(g, s * 7919) & 2147483647) % (SELECT count(*) FROM leaning)) AS x
	FROM generate_series(1, 50000) AS s) AS made;

-- Long rows of marks are cut in both ways alike, long texts go through
SELECT length(credit.name_key(x)) AS marks_kept,
	credit.name_key(x) = credit.name_key_reference(x) AS the_rule
FROM (SELECT 'q' || repeat(U&'\0301', 1000) || '.' AS x) AS v;
SELECT length(credit.name_key(repeat('烏·', 1000000))) AS characters,
	length(credit.name_key(repeat(U&'e\0301', 100000))) AS composed;
SELECT credit.name_key_reference(repeat('a', 1024 * 1024 + 1));

-- The key of a name's beginning begins the name's key
SELECT name, n AS not_a_prefix
FROM (VALUES ('烏魯木齊乾坤·編著（集團）有限公司'), ('阿不都热依木·艾山'),
		('宮商角徵羽'), ('ئابدۇرېھىم ئۆتكۈر'), ('沈著、沈默')) AS v(name),
	generate_series(0, length(name)) AS n
WHERE NOT starts_with(credit.name_key(name), credit.name_key(left(name, n)));

-- An expression index serves both whole names and beginnings
CREATE TABLE name_key_test (name text,
	key text GENERATED ALWAYS AS (credit.name_key(name)) STORED);
INSERT INTO name_key_test
	SELECT '新疆' || i || '号貿易公司' FROM generate_series(1, 1000) AS i;
INSERT INTO name_key_test VALUES ('阿不都熱依木•艾山'), ('阿不都热依木・买买提');
CREATE INDEX name_key_test_idx
	ON name_key_test (credit.name_key(name) text_pattern_ops);
ANALYZE name_key_test;
SET enable_seqscan = off;
SET enable_bitmapscan = off;
EXPLAIN (COSTS OFF) SELECT name FROM name_key_test
	WHERE credit.name_key(name) = credit.name_key('阿不都热依木·艾山');
SELECT name FROM name_key_test
	WHERE credit.name_key(name) = credit.name_key('阿不都热依木·艾山');
EXPLAIN (COSTS OFF) SELECT name FROM name_key_test
	WHERE credit.name_key(name) LIKE credit.name_key('阿不都热依木·') || '%';
SELECT name FROM name_key_test
	WHERE credit.name_key(name) LIKE credit.name_key('阿不都热依木·') || '%'
	ORDER BY name COLLATE "C";
RESET enable_seqscan;
RESET enable_bitmapscan;

-- Document numbers: one key whatever the brackets, and the parts stay apart
SELECT n AS differs, credit.document_key(n)
FROM unnest(ARRAY['阿市监罚【2023】11号', '阿市监罚[2023]11号', '阿市监罚（2023）11号',
	'阿市监罚(2023)11号', '阿市监罚﹝2023﹞11号', ' 阿市監罰〔２０２３〕 １１ 号 ',
	'阿市监罚〔2023〕11号。', '（阿市监罚〔2023〕11号）', U&'阿市监罚\2014\20142023-11号',
	U&'\FEFF阿市监罚〔2023〕\200B11号']) AS n
WHERE credit.document_key(n) <> credit.document_key('阿市监罚〔2023〕11号');
SELECT credit.document_key(n)
FROM unnest(ARRAY['阿市监罚〔2023〕11号', '阿市监罚〔202〕311号', '阿市监罚〔2023〕011号',
	'（2023）新01民初12号', '新环罚字[2023]2-011号', '⑴⑵', '（）', '', U&'-\0301a']) AS n;

-- The version, and what it finds when it is no longer the registry's
SELECT credit.name_key_version()
	~ '^ICU [0-9]+\.[0-9]+, Unicode [0-9]+\.[0-9]+, rules 2$' AS version;
SELECT count(*) AS stale FROM credit.stale_name_keys();
BEGIN;
UPDATE credit.registry SET name_key_version = 'ICU 60.2, Unicode 10.0, rules 1';
SELECT stored_in, made_with, rebuild_with
FROM credit.stale_name_keys()
WHERE stored_in LIKE 'public.name\_key\_test%' OR stored_in LIKE 'credit.registry.%';
SELECT rebuild_with FROM credit.stale_name_keys()
WHERE stored_in LIKE 'public.name\_key\_test%' OR stored_in LIKE 'credit.registry.%'
\gexec
SELECT count(*) AS stale FROM credit.stale_name_keys();
ROLLBACK;
DROP TABLE name_key_test;

-- A hostile search path changes nothing
CREATE SCHEMA hostile;
CREATE FUNCTION hostile.name_key_version() RETURNS text LANGUAGE sql AS $$SELECT 'x'$$;
SET search_path = hostile, pg_catalog;
SELECT count(*) AS stale FROM credit.stale_name_keys();
SET search_path = '';
SELECT credit.name_key('中·華') AS empty_path;
RESET search_path;
DROP SCHEMA hostile CASCADE;

-- Nobody may use it by default
SELECT p.proname AS open_to_public
FROM pg_proc AS p
WHERE p.pronamespace = 'credit'::regnamespace
	AND p.proname IN ('name_key', 'name_key_reference', 'document_key',
		'name_key_version', 'name_parts', 'stale_name_keys')
	AND (p.proacl IS NULL OR has_function_privilege('public', p.oid, 'EXECUTE'));

SET ROLE credit_public;
SELECT credit.name_key('A') AS public_may;
SELECT credit.name_key_reference('A');
SELECT * FROM credit.stale_name_keys();
RESET ROLE;

-- Another encoding is refused clearly
\set home :DBNAME
CREATE DATABASE credit_sql_ascii ENCODING 'SQL_ASCII' LOCALE 'C' TEMPLATE template0;
\c credit_sql_ascii
SET lc_messages = 'C';
SET client_min_messages = warning;
CREATE EXTENSION credit;
SELECT credit.name_key('a');
SELECT credit.document_key('a');
\c :home
DROP DATABASE credit_sql_ascii;
