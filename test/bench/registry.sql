-- The registry that is measured: 50 agencies behind a platform, subjects and
-- documents, and the files that are loaded.  Variables: rows, subjects, dir.
SET client_min_messages = warning;
CREATE EXTENSION credit;
SELECT credit.create_registry();
CREATE SCHEMA bench;

-- Actors.  The superuser loads record itself; others go through the front door.
CREATE ROLE bench_loader LOGIN IN ROLE credit_provider, pg_read_server_files;
CREATE ROLE bench_reviewer LOGIN IN ROLE credit_provider, pg_read_server_files;
GRANT EXECUTE ON FUNCTION pg_catalog.pg_read_file(text) TO bench_loader, bench_reviewer;

CREATE FUNCTION bench.uscc(prefix text, n bigint) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
	WITH c AS (SELECT prefix || pg_catalog.lpad(n::text, 17 - pg_catalog.length(prefix), '0') AS code)
	SELECT c.code || pg_catalog.substr('0123456789ABCDEFGHJKLMNPQRTUWXY', 1 + (31 - (
		SELECT sum(w * (pg_catalog.strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', pg_catalog.substr(c.code, i::int, 1)) - 1))
		FROM pg_catalog.unnest('{1,3,9,27,19,26,16,17,20,29,25,13,8,24,10,30,28}'::int[])
			WITH ORDINALITY AS p (w, i))::int % 31) % 31, 1)
	FROM c
$$;
INSERT INTO credit.organisation (organisation_id, name, uscc, kind, division, registered_from) VALUES
	(1, '信用平台', bench.uscc('11650000MB', 1)::credit.uscc, 'platform', '650000', '2024-10-01');
INSERT INTO credit.organisation (organisation_id, name, uscc, kind, division, platform_id, registered_from)
	SELECT 2 + i, '第' || i || '市场监督管理局', bench.uscc('11650100MB', 100 + i)::credit.uscc,
		'state_organ', (650102 + i % 6)::text::credit.division, 1, '2024-10-01'
	FROM generate_series(0, 49) AS i;
INSERT INTO credit.member (role_name, organisation_id, duty, may_submit) VALUES
	('postgres', 1, 'load', true), ('bench_loader', 1, 'load', true);
INSERT INTO credit.member (role_name, organisation_id, duty, may_review)
	SELECT 'bench_reviewer', organisation_id, 'review', true
	FROM credit.organisation WHERE organisation_id > 1;

-- Subjects: enterprises, as named in this country.
CREATE UNLOGGED TABLE bench.subject AS
	SELECT s AS subject_id, bench.uscc('91650100MA', s) AS code,
		'乌鲁木齐' || chr(20000 + (s / 7 % 4000)::int) || chr(20400 + (s % 5000)::int) || chr(21000 + (s / 13 % 4000)::int)
			|| '商贸有限公司' AS name
	FROM generate_series(1, :subjects::bigint) AS s;
ALTER TABLE bench.subject ADD PRIMARY KEY (subject_id);

-- Penalties: each rests on a document of its own.  The subject follows from
-- the number by arithmetic that pgbench can do, too.
CREATE UNLOGGED TABLE bench.penalty AS
	SELECT n,
		1 + ((n * 2654435761) % 4294967296 * 1103515245 / 65536) % :subjects AS subject_id,
		2 + n % 50 AS provider_id, 650102 + n % 50 % 6 AS division,
		p.name AS provider, p.uscc::text AS provider_code,
		p.name || '罚〔2026〕' || n || '号' AS number,
		credit.today() - 10 - (n % 300)::int AS decided_on,
		(ARRAY['虚假宣传', '价格违法', '食品经营不符合规定', '特种设备未经检验'])[1 + n % 4] AS violation,
		(ARRAY['market_supervision', 'price', 'food', 'special_equipment'])[1 + n % 4] AS field,
		'当事人于经营场所内从事经营活动时违反有关规定，经现场检查笔录、询问笔录和证据材料查证属实，第'
			|| n || '号案卷' AS facts,
		(ARRAY['《中华人民共和国广告法》第五十七条', '《中华人民共和国价格法》第四十条',
			'《中华人民共和国食品安全法》第一百二十四条', '《中华人民共和国特种设备安全法》第八十三条'])[1 + n % 4] AS basis,
		1 + n % 20 AS fine
	FROM generate_series(1, :rows::bigint) AS n
		JOIN credit.organisation p ON p.organisation_id = 2 + n % 50;
VACUUM ANALYZE bench.penalty;

-- reset(subjects, documents): empties the registry of all but that many
-- subjects, with all documents or none.  As replica, because the registry
-- refuses to remove facts otherwise.
CREATE PROCEDURE bench.reset(subjects bigint, documents boolean) LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE 'TRUNCATE ' || (SELECT string_agg(c.oid::regclass::text, ', ')
		FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = 'credit'::regnamespace
		AND (c.relname IN ('batch', 'quarantine') OR EXISTS (SELECT FROM pg_attribute a
			WHERE a.attrelid = c.oid AND a.attname = 'subject_id' AND NOT a.attisdropped)));
	INSERT INTO credit.subject (subject_id, kind, name, name_key, uscc, division)
		SELECT s.subject_id, 'legal_person', s.name, credit.name_key(s.name), s.code::credit.uscc, '650100'
		FROM bench.subject s WHERE s.subject_id <= subjects;
	INSERT INTO credit.subject_key (kind, value, subject_id, given)
		SELECT 'uscc', s.code, s.subject_id, s.code FROM bench.subject s WHERE s.subject_id <= subjects;
	PERFORM setval(pg_get_serial_sequence('credit.subject', 'subject_id'), (SELECT max(s.subject_id) FROM bench.subject s));
	IF documents THEN
		INSERT INTO credit.document (subject_id, document_id, provider_id, kind, number, number_key,
				issuer, issuer_key, decided_on, effective_on)
			SELECT p.subject_id, p.n, p.provider_id, 'penalty_decision', p.number, credit.document_key(p.number),
				p.provider, p.provider_code, p.decided_on, p.decided_on
			FROM bench.penalty p ORDER BY p.n;
	END IF;
END
$$;
SET session_replication_role = replica;
CALL bench.reset(:subjects, true);
RESET session_replication_role;
VACUUM ANALYZE;

-- The files.
CREATE VIEW bench.record_file AS
	SELECT p.subject_id, i.item_id, p.field, p.n AS document_id, p.provider_id, p.division,
		'general' AS severity, 'open' AS openness, p.decided_on - 20 AS conduct_on,
		jsonb_build_object('violation', p.violation, 'facts', p.facts, 'basis', p.basis,
			'penalty_kinds', '["罚款"]'::jsonb, 'penalty_content', '罚款' || p.fine || '万元。',
			'fine', p.fine, 'source', p.provider, 'source_code', p.provider_code) AS content
	FROM bench.penalty p, credit.catalog_item i
	WHERE i.code = 'A03-penalty' ORDER BY p.n;
CREATE VIEW bench.submission_file AS
	SELECT p.provider_code AS provider, 'A03-penalty' AS item, r.field, r.severity, r.openness,
		'legal_person' AS subject_kind, s.name AS subject_name, s.code AS subject_code,
		'penalty_decision' AS document_kind, p.number AS document_number, p.provider AS document_issuer,
		p.provider_code AS document_issuer_code, p.decided_on, p.decided_on AS effective_on,
		r.conduct_on, r.content
	FROM bench.penalty p JOIN bench.record_file r ON r.document_id = p.n
		JOIN bench.subject s ON s.subject_id = p.subject_id ORDER BY p.n;
-- One row in twenty is at fault, in one of four ways.
CREATE VIEW bench.intake_file (c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21, c22, c23, c24, c25, c26, c27, c28, c29) AS
	SELECT CASE WHEN n % 80 = 20 THEN NULL ELSE s.name END, '法人及非法人组织',
		CASE WHEN n % 80 = 40 THEN '91650100MA0000000Z' ELSE s.code END,
		NULL, NULL, NULL, NULL, NULL, '张伟', '身份证', NULL, p.number,
		CASE WHEN n % 80 = 60 THEN '其他违法行为' ELSE p.violation END, p.facts, p.basis, '罚款',
		'罚款' || p.fine || '万元。', p.fine, NULL, NULL,
		to_char(p.decided_on, CASE WHEN n % 80 = 0 THEN 'DD/MM/YYYY' ELSE 'YYYY-MM-DD' END),
		NULL, NULL, p.provider, p.provider_code, p.provider, p.provider_code, NULL,
		to_char(p.decided_on + 5, 'YYYY-MM-DD')
	FROM bench.penalty p JOIN bench.subject s ON s.subject_id = p.subject_id ORDER BY p.n;
\set file :dir/record
COPY (SELECT * FROM bench.record_file) TO :'file';
\set file :dir/submission
COPY (SELECT * FROM bench.submission_file) TO :'file';
\set file :dir/intake
COPY (SELECT * FROM bench.intake_file) TO :'file' WITH (FORMAT csv);
CHECKPOINT;
