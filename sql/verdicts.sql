-- What somebody reads whose row is refused: each rule of admission, broken by a
-- row of its own, with SQLSTATE, rule, column, message, detail and hint.
-- Everything is rolled back at the end.
\set ON_ERROR_ROLLBACK on
\pset format unaligned
\pset tuples_only on
BEGIN;
SET client_min_messages = warning;
SET datestyle = 'ISO, YMD';
SET credit.test_clock = '2026-06-15 10:00:00+08';
CREATE ROLE regress_verdicts_clerk IN ROLE credit_provider;
CREATE ROLE regress_verdicts_reviewer IN ROLE credit_provider;
CREATE ROLE regress_verdicts_root SUPERUSER;
CREATE FUNCTION pg_temp.code(beginning text) RETURNS text LANGUAGE sql AS $$
	SELECT b || substr(c, 1 + (31 - (SELECT sum((strpos(c, substr(b, i, 1)) - 1) * (3 ^ (i - 1))::bigint)
		FROM generate_series(1, 17) i)::bigint % 31)::int % 31, 1)
	FROM (SELECT rpad(beginning, 17, '0'), '0123456789ABCDEFGHJKLMNPQRTUWXY') v (b, c) $$;
WITH body AS (
	INSERT INTO credit.organisation (name, uscc, kind, division, fields, registered_from, registered_until)
	VALUES ('market', pg_temp.code('11650100TM'), 'state_organ', '650100', NULL, '2024-10-01', NULL),
		('fire', pg_temp.code('11650100TF'), 'state_organ', '650100', '{fire_protection}', '2024-10-01', NULL),
		('dissolved', pg_temp.code('11650100TX'), 'state_organ', '650100', NULL, '2024-10-01', '2026-06-15'),
		('founded', pg_temp.code('11650100TN'), 'state_organ', '650100', NULL, '2026-06-16', NULL),
		('agency', pg_temp.code('91650100TA'), 'credit_service_agency', '650100', NULL, '2024-10-01', NULL),
		('expired agency', pg_temp.code('91650100TE'), 'credit_service_agency', '650100', NULL, '2024-10-01', '2026-06-01'),
		('changji', pg_temp.code('11652300TC'), 'state_organ', '652300', NULL, '2024-10-01', NULL),
		('elsewhere', pg_temp.code('11620100TL'), 'state_organ', '620100', NULL, '2024-10-01', NULL),
		('stranger', pg_temp.code('11650100TR'), 'state_organ', '650100', NULL, '2024-10-01', NULL)
	RETURNING *)
INSERT INTO credit.member (role_name, organisation_id, duty, may_submit, may_review)
	SELECT role_name, organisation_id, 'records', true, role_name = 'regress_verdicts_reviewer'
	FROM body, unnest('{regress_verdicts_clerk,regress_verdicts_reviewer,regress_verdicts_root}'::text[]) role_name
	WHERE name <> 'stranger';
-- The city's own catalogue: published, succeeded, to come, and still a draft.
CREATE FUNCTION pg_temp.edition(division text, number int, predecessor int, first_day date, code text, effect text, window_kind text,
		openness text DEFAULT '{open,shared}') RETURNS int LANGUAGE sql AS $$
	INSERT INTO credit.catalog_edition (level, division, title, number, basis, predecessor_id, compiled_by, consultation_from, consultation_until)
		VALUES (CASE division WHEN '650000' THEN 'regional' ELSE 'prefecture' END::credit.edition_level, division::credit.division, 'edition', number, 'b', predecessor, 'c', '2026-04-01', '2026-04-30');
	INSERT INTO credit.catalog_item (edition_id, code, title, class, effect, window_kind, openness, subject_kinds, field, provision)
		SELECT max(edition_id), code, 'item', 'compliance', effect::credit.effect, window_kind, openness::credit.openness[], '{legal_person}', 'trade', 'p'
		FROM credit.catalog_edition;
	INSERT INTO credit.catalog_field (item_id, name, label_zh, type, required, open)
		SELECT max(item_id), 'matter', '事项', 'text', true, true FROM credit.catalog_item;
	UPDATE credit.catalog_edition SET status = 'consultation' WHERE edition_id = (SELECT max(edition_id) FROM credit.catalog_edition) AND first_day IS NOT NULL;
	UPDATE credit.catalog_edition e SET status = 'approved', approved_on = '2026-05-10', approved_by = m.government FROM credit.catalog_maker m
		WHERE m.division::text = e.division::text AND edition_id = (SELECT max(edition_id) FROM credit.catalog_edition) AND first_day IS NOT NULL;
	UPDATE credit.catalog_edition SET status = 'published', published_on = '2026-05-15', in_force_from = first_day
		WHERE edition_id = (SELECT max(edition_id) FROM credit.catalog_edition) AND first_day IS NOT NULL;
	SELECT max(edition_id) FROM credit.catalog_edition $$;
SELECT pg_temp.edition('650100', 901, NULL, '2026-05-15', 'V1', 'adverse', 'other') AS former \gset
SELECT pg_temp.edition('650100', 902, :former, '2026-06-01', 'V1', 'adverse', 'other') AS city \gset
SELECT pg_temp.edition('650000', 901, NULL, '2026-07-01', 'V2', 'neutral', 'none') AS region \gset
SELECT pg_temp.edition('652300', 901, NULL, NULL, 'V3', 'neutral', 'none') AS draft \gset

-- A lawful row, with changes, as credit.check_record() takes it.
CREATE FUNCTION pg_temp.lawful(changes jsonb DEFAULT '{}') RETURNS jsonb LANGUAGE sql AS $$
	SELECT jsonb_build_object('provider', 'market', 'item', 'A03-penalty', 'field', 'trade', 'severity', 'general', 'openness', 'open',
		'subject_kind', 'legal_person', 'subject_name', '天山商贸有限公司', 'subject_code', pg_temp.code('91650100TMA1'),
		'document_kind', 'penalty_decision', 'document_number', '〔2026〕99号', 'document_issuer', 'market', 'decided_on', '2026-06-01',
		'conduct_on', '2026-05-01',
		'content', '{"violation": "v", "facts": "f", "basis": "b", "penalty_kinds": ["罚款"], "penalty_content": "c"}'::jsonb) || changes $$;
CREATE FUNCTION pg_temp.shown(sqlstate text, rule text, "column" text, question boolean, message text, detail text, hint text) RETURNS text LANGUAGE sql AS $$
	SELECT regexp_replace(concat_ws(E'\n', concat_ws(', ', concat(sqlstate, ' ', rule), 'column ' || nullif("column", ''), CASE WHEN question THEN 'a question' END),
		'  ' || message, '  DETAIL: ' || nullif(detail, ''), '  HINT: ' || nullif(hint, '')), '(record|replaces =) \d+', '\1 N', 'g') $$;
CREATE FUNCTION pg_temp.told(changes jsonb) RETURNS SETOF text LANGUAGE sql AS $$
	SELECT pg_temp.shown(sqlstate, rule, "column", question, message, detail, hint) FROM credit.check_record(pg_temp.lawful(changes)) $$;
-- What only a row written past credit.submission can break: the error itself.
CREATE FUNCTION pg_temp.raised(statement text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	state text; rule text; col text; message text; detail text; hint text;
BEGIN
	EXECUTE statement;
	RETURN 'no error';
EXCEPTION WHEN OTHERS THEN
	GET STACKED DIAGNOSTICS state = RETURNED_SQLSTATE, rule = CONSTRAINT_NAME, col = COLUMN_NAME, message = MESSAGE_TEXT,
		detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
	RETURN pg_temp.shown(state, rule, col, false, message, detail, hint);
END $$;
CREATE FUNCTION pg_temp.submit(changes jsonb DEFAULT '{}') RETURNS void LANGUAGE sql AS $$
	INSERT INTO credit.submission SELECT (jsonb_populate_record(NULL::credit.submission, pg_temp.lawful(changes))).* $$;
CREATE FUNCTION pg_temp.written(changes jsonb) RETURNS text LANGUAGE sql AS $$
	SELECT pg_temp.raised(format('INSERT INTO credit.record (%s) SELECT %1$s FROM jsonb_populate_record(NULL::credit.record, %L)',
		(SELECT string_agg(quote_ident(k), ', ') FROM jsonb_object_keys(given) k), given))
	FROM (SELECT jsonb_build_object('subject_id', r.subject_id, 'item_id', credit.catalog_item_id('A03-confirmation', credit.today()), 'field', 'trade',
			'document_id', r.document_id, 'provider_id', r.provider_id, 'division', '650100', 'openness', 'shared', 'conduct_on', '2026-05-01',
			'content', '{"matter": "m", "result": "r"}'::jsonb) || changes
		FROM credit.record r JOIN credit.document d USING (subject_id, document_id) WHERE d.number = '〔2026〕1号' AND r.provider_id = (SELECT organisation_id FROM credit.organisation WHERE name = 'market')
	) v (given) $$;

SET ROLE regress_verdicts_clerk;
SELECT pg_temp.submit('{"document_number": "〔2026〕1号"}') \g /dev/null
SELECT pg_temp.submit('{"document_number": "〔2026〕2号"}') \g /dev/null
SELECT pg_temp.submit('{"document_number": "〔2026〕3号"}') \g /dev/null
SELECT pg_temp.submit('{"document_number": "〔2026〕4号", "other_id_kind": "tax_number", "other_id": "165"}') \g /dev/null
SELECT pg_temp.submit('{"item": "A11-volunteering", "field": null, "severity": null, "document_kind": null, "document_number": null, "document_issuer": null, "decided_on": null, "content": {"deed": "d", "done_on": "2026-05-01"}}') \g /dev/null
SELECT pg_temp.submit(jsonb_build_object('document_number', '〔2026〕5号', 'subject_name', '昆仑商贸有限公司', 'subject_code', pg_temp.code('91650100TMA2'))) \g /dev/null
SELECT pg_temp.submit('{"document_number": "〔2026〕6号", "subject_kind": "natural_person", "subject_name": "古丽", "subject_code": null,
	"resident_id": "650102198001010012", "openness": "shared"}') \g /dev/null
SET ROLE regress_verdicts_reviewer;
SELECT credit.revoke_document(subject_id, document_id, '2026-06-10', 'r') FROM credit.document WHERE number = '〔2026〕2号' \g /dev/null
SELECT credit.erase(array_agg((subject_id, record_id)::credit.record_key), 'b') FROM credit.record JOIN credit.document USING (subject_id, document_id)
	WHERE number = '〔2026〕3号' \g /dev/null
SET ROLE regress_verdicts_clerk;
SELECT pg_temp.told('{}');

-- Article 2 and 21: who provides.
SELECT pg_temp.told('{"provider": null}');
SELECT pg_temp.told('{"provider": "nobody"}');
SELECT pg_temp.told('{"provider": "dissolved"}');
SELECT pg_temp.told('{"provider": "founded"}');
SELECT pg_temp.told('{"provider": "expired agency"}');
SELECT pg_temp.told('{"provider": "stranger"}');
SELECT pg_temp.told('{"provider": "elsewhere"}');
-- Article 6: in which field.
SELECT pg_temp.told('{"provider": "fire"}');
SELECT pg_temp.told('{"field": "horoscopes"}');
SELECT pg_temp.told('{"item": "A05-abnormal", "document_kind": "other_decision", "content": {"reason": "r", "listed_on": "2026-06-01"}, "openness": "shared"}');

-- Article 20: under which item.
SELECT pg_temp.told('{"item": null}');
SELECT pg_temp.told('{"item": "A99"}');
SELECT pg_temp.told('{"item": "V2", "document_kind": null, "document_number": null, "document_issuer": null, "decided_on": null, "openness": "shared", "content": {"matter": "m"}}');
SELECT pg_temp.told('{"item": "V1", "openness": "shared", "content": {"matter": "m"}}');
SELECT pg_temp.told('{"item": "V1", "openness": "open", "conduct_on": "2026-06-01", "content": {"matter": "m"}}');
SELECT pg_temp.told('{"item": "A01-registration", "field": "general", "severity": null, "document_kind": "registration", "content": {"status": "s", "established_on": "2026-06-01"},
	"subject_kind": "government_body", "subject_code": null, "other_id": "g"}');
SELECT pg_temp.told('{"document_kind": "other_decision"}');
SELECT pg_temp.told('{"document_kind": "permit"}');
-- Article 18: of which nature.
SELECT pg_temp.told('{"nature": "non_public", "openness": "inquiry", "declaration": "d"}');
SELECT pg_temp.told('{"provider": "agency"}');
SELECT pg_temp.told('{"provider": "agency", "item": "A13-voluntary", "field": "general", "severity": null, "content": {"matter": "m"}}');
-- Article 22: for whom.
SELECT pg_temp.told('{"openness": null}');
SELECT pg_temp.told('{"item": "A02-judgment", "field": "judicial", "severity": null, "document_kind": "judgment", "content": {"case_kind": "k", "duty": "d"}}');
SELECT pg_temp.told('{"subject_kind": "natural_person", "subject_name": "买买提", "subject_code": null, "resident_id": "650102198001010020"}');
-- Articles 19, 21 and 28: with which content.
SELECT pg_temp.told('{"content": null}');
SELECT pg_temp.told('{"content": "[1]"}');
SELECT pg_temp.told('{"content": {"violation": "v", "facts": "f", "age": 3, "religion": "r"}}');
SELECT pg_temp.told(jsonb_build_object('content', pg_temp.lawful() -> 'content' || v))
	FROM unnest('{"{\"facts\": 1}","{\"penalty_kinds\": \"罚款\"}","{\"fine\": \"2万元\"}","{\"valid_until\": \"2026/6/1\"}"}'::jsonb[]) v;
SELECT pg_temp.told(jsonb_build_object('content', pg_temp.lawful() -> 'content' || '{"facts": "650102198001010012 fled"}'));

-- Articles 3 and 21: about whom.
SELECT pg_temp.told('{"subject_kind": null}');
SELECT pg_temp.told('{"subject_name": " "}');
SELECT pg_temp.told('{"subject_name": "　"}');
SELECT pg_temp.told(jsonb_build_object('subject_name', repeat('天', 5000)));
SELECT pg_temp.told('{"subject_kind": "company"}');
SELECT pg_temp.told('{"subject_code": null}');
SELECT pg_temp.told('{"subject_code": "91650100337383377K"}');
SELECT pg_temp.told('{"subject_kind": "individual_business"}');
SELECT pg_temp.told(jsonb_build_object('subject_code', pg_temp.code('92650100TMA9')));
SELECT pg_temp.told('{"subject_kind": "natural_person", "openness": "shared"}');
SELECT pg_temp.told('{"subject_name": "第650102198001010012号"}');
SELECT pg_temp.told('{"resident_id": "650102198001010012"}');
SELECT pg_temp.told('{"subject_kind": "natural_person", "openness": "shared", "subject_code": null, "resident_id": "650102198001010011"}');
SELECT pg_temp.told('{"birth_date": "1980-01-01"}');
SELECT pg_temp.told('{"other_id_kind": "horoscope", "other_id": "1"}');
SELECT pg_temp.told('{"subject_division": "65"}');
SELECT pg_temp.told(jsonb_build_object('subject_name', '瀚海商贸有限公司'));
SELECT pg_temp.told('{"subject_kind": "natural_person", "subject_name": "玉山", "subject_code": null, "resident_id": "650102198001010012", "openness": "shared"}');
SELECT pg_temp.told('{"subject_kind": "unincorporated_organisation"}');
SELECT pg_temp.told(jsonb_build_object('subject_name', '昆仑商贸有限公司', 'subject_code', pg_temp.code('91650100TMA2'), 'other_id_kind', 'tax_number', 'other_id', '165'));
-- Article 3: with which capacity.
SELECT pg_temp.told('{"subject_kind": "natural_person", "subject_name": "小明", "subject_code": null, "resident_id": "650102200905050017", "openness": "shared"}');
SELECT pg_temp.told('{"subject_kind": "natural_person", "subject_name": "小红", "subject_code": null, "resident_id": "650102200705050020", "openness": "shared", "conduct_on": null}');

-- Articles 21 and 37: on which document.
SELECT pg_temp.told('{"document_kind": null, "document_number": null, "document_issuer": null, "decided_on": null}');
SELECT pg_temp.told(jsonb_build_object(c, NULL)) FROM unnest('{document_number,document_issuer,document_kind,decided_on}'::text[]) c;
SELECT pg_temp.told('{"document_number": "第650102198001010012号"}');
SELECT pg_temp.told('{"document_issuer": "650102198001010012"}');
SELECT pg_temp.told('{"document_issuer_code": "11650100MAC29EPY5D"}');
SELECT pg_temp.told('{"decided_on": "2026-02-30"}');
SELECT pg_temp.told('{"effective_on": "2026-05-31"}');
SELECT pg_temp.told('{"effective_on": "2026-06-16"}');
SELECT pg_temp.told('{"decided_on": "1949-09-30", "conduct_on": null, "openness": "shared"}');
SELECT pg_temp.told('{"item": "A05-abnormal", "field": null, "document_kind": "other_named_document", "openness": "shared",
	"content": {"reason": "r", "listed_on": "2026-06-01"}}');
SELECT pg_temp.told('{"document_number": "〔2026〕2号"}');
SELECT pg_temp.told('{"document_number": "〔2026〕5号"}');
SELECT pg_temp.told('{"document_number": "〔2026〕1号", "decided_on": "2026-06-02"}');
SELECT pg_temp.told('{"document_number": "〔2026〕1号", "named_by": "law"}');
SELECT pg_temp.told('{"item": "A11-volunteering", "field": null, "severity": null, "document_kind": null, "document_number": null, "document_issuer": null, "decided_on": null, "content": {"deed": "d", "done_on": "2026-05-01"}, "openness": "shared"}');
-- Article 21: when.
SELECT pg_temp.told('{"conduct_on": "2026-06-02"}');
SELECT pg_temp.told('{"conduct_on": "1949-09-30"}');

-- Article 44: shown until when.
SELECT pg_temp.told('{"severity": null}');
SELECT pg_temp.told('{"severity": "minor"}');
SELECT pg_temp.told('{"severity": "minor", "decided_on": "2025-06-01", "conduct_on": "2025-05-01"}');
SELECT pg_temp.told('{"decided_on": "2020-06-01", "conduct_on": "2020-05-01"}');
SELECT pg_temp.told('{"publication_end": "2026-08-31"}');
SELECT pg_temp.told('{"publication_end": "2027-06-02"}');
SELECT pg_temp.told('{"publication_end": "a year"}');

-- Articles 21 and 28: the same fact once more.
SELECT pg_temp.told('{"document_number": "〔2026〕1号", "severity": "serious"}');
SELECT pg_temp.told('{"document_number": "〔2026〕1号", "severity": "serious", "replaces": "the first"}');
SELECT pg_temp.told('{"document_number": "〔2026〕1号", "severity": "serious", "replaces": 9223372036854775807, "correction_reason": "r"}');
SELECT pg_temp.told(jsonb_build_object('document_number', '〔2026〕1号', 'severity', 'serious', 'replaces', record_id))
	FROM credit.record JOIN credit.document USING (subject_id, document_id) WHERE number = '〔2026〕1号';
SELECT pg_temp.told('{"document_number": "〔2026〕3号"}');

-- Articles 23 to 25: what is not public.
SELECT pg_temp.told('{"provider": "agency", "item": "A13-voluntary", "field": "general", "severity": null, "nature": "non_public", "openness": "shared", "content": {"matter": "m"},
	"consent_exception": "habit"}');
SELECT pg_temp.told('{"provider": "agency", "item": "A13-voluntary", "field": "general", "severity": null, "nature": "non_public", "openness": "inquiry", "content": {"matter": "m"},
	"declaration": "d", "subject_kind": "natural_person", "subject_name": "古丽", "subject_code": null, "resident_id": "650102198001010012"}');

-- What only who writes the table itself can break.
RESET ROLE;
SET ROLE regress_verdicts_root;
SELECT pg_temp.written('{"subject_id": -1}');
SELECT pg_temp.written('{"author": "somebody"}');
SELECT pg_temp.written('{"recorded_on": "2026-06-14"}');
SELECT pg_temp.written('{"document_id": null, "conduct_on": null}');
SELECT pg_temp.written(jsonb_build_object('item_id', credit.catalog_item_id('A08-broken', '2026-06-15'), 'document_id', document_id,
	'content', '{"matter": "m", "breach": "b", "found_on": "2026-06-01"}'::jsonb)) FROM credit.document WHERE number = '〔2026〕2号';
SELECT pg_temp.written('{"content": [1]}');
SELECT pg_temp.written('{"self_declared": true}');
SELECT pg_temp.written(jsonb_build_object('item_id', item_id, 'content', '{"matter": "m"}'::jsonb, 'provider_id', organisation_id, 'conduct_on', '2026-06-01', 'severity', 'general'))
	FROM (VALUES (1, :former, 'market'), (2, :region, 'market'), (3, :draft, 'changji'), (4, :city, 'changji')) v (n, edition, provider)
	JOIN credit.catalog_item ON edition_id = edition JOIN credit.organisation ON name = provider ORDER BY n;
RESET ROLE;
ROLLBACK;
