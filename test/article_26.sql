-- Article 26: inquiry is free and within everybody's reach: two functions that
-- any portal can call for the public, and nothing else.  They find who has
-- something open today, by code or by name however it is written, never a natural
-- person; what is hidden and what is absent look the same.
BEGIN;
SELECT plan(73);
\ir fixture.sql

SELECT pg_temp.publish(),
	pg_temp.publish(jsonb_build_object('subject_name', '阿不都·克里木(天山)贸易有限公司',
		'subject_code', pg_temp.code('91650100MA2'), 'document_number', 'a')),
	pg_temp.publish(jsonb_build_object('subject_name', 'ＡＢＣ国际物流有限公司',
		'subject_code', pg_temp.code('91650100MA3'), 'document_number', 'b')),
	pg_temp.publish(jsonb_build_object('subject_name', '天山乳业有限公司', 'openness', 'shared',
		'subject_code', pg_temp.code('91650100MA4'), 'document_number', 'c')),
	pg_temp.publish(jsonb_build_object('subject_name', '天池旅游有限公司',
		'subject_code', pg_temp.code('91650100MA5'), 'document_number', 'd', 'decided_on', '2026-05-15')),
	pg_temp.publish(pg_temp.person('1980-01-01')),
	pg_temp.publish(pg_temp.business()) \g /dev/null
SET LOCAL ROLE author;
SELECT pg_temp.submit(jsonb_build_object('subject_name', '天河建材有限公司',
	'subject_code', pg_temp.code('91650100MA6'), 'document_number', 'e')) \g /dev/null
RESET ROLE;

CREATE FUNCTION pg_temp.found(query text) RETURNS text
	LANGUAGE sql AS $$
	SELECT coalesce(string_agg(name, ', '), '') FROM credit.search_public(query)
$$;
SET LOCAL ROLE citizen;

-- by code
SELECT is(pg_temp.found(c), '天山商贸有限公司', format('by code: "%s"', c))
	FROM unnest(ARRAY[pg_temp.code('91650100MA1'), lower(pg_temp.code('91650100MA1')),
		' ' || pg_temp.code('91650100MA1') || ' ']) c;
SELECT is(pg_temp.found(left(pg_temp.code('91650100MA1'), 17)), '', 'not by a part of it');
SELECT is(pg_temp.found(pg_temp.code('91650100MA7')), '', 'nobody''s code finds nobody');

-- by name
SELECT is(pg_temp.found('天山商贸有限公司'), '天山商贸有限公司', 'by the whole name');
SELECT is(pg_temp.found('天山商'), '天山商贸有限公司', 'by its beginning');
SELECT is(pg_temp.found('商贸'), '天山商贸有限公司', 'by a part');
SELECT is(pg_temp.found('天山'), '天山商贸有限公司, 阿不都·克里木(天山)贸易有限公司',
	'who begins with it comes first');
SELECT is(pg_temp.found('阿'), '阿不都·克里木(天山)贸易有限公司', 'one character finds beginnings');
SELECT is(pg_temp.found('贸'), '', 'and only those');
SELECT is(pg_temp.found(q), '阿不都·克里木(天山)贸易有限公司', format('"%s" finds it', q))
	FROM unnest('{阿不都•克里木,阿不都‧克里木,阿不都∙克里木,阿不都⋅克里木,阿不都・克里木,阿不都･克里木,阿不都.克里木,阿不都．克里木,阿不都克里木,阿不都 · 克里木,克里木（天山）,克里木【天山】,阿不都·克里木（天山）贸易有限公司}'::text[]) q;
SELECT is(pg_temp.found(q), 'ＡＢＣ国际物流有限公司', format('"%s" finds it', q))
	FROM unnest('{ABC国际,abc国际物流有限公司,ａｂｃ國際}'::text[]) q;
SELECT is(count(*), 2::bigint, 'as many as asked for') FROM credit.search_public('有限公司', 2);
SELECT throws_ok('SELECT credit.search_public(''天山'', ' || n || ')', '22023', NULL,
	format('%s results: no', n)) FROM unnest('{0,-1,101}'::int[]) n;
SELECT is(pg_temp.found(q), '', format('"%s" finds nothing', q))
	FROM unnest('{"","  ",%,_,%山,"'' OR true --",·}'::text[]) q;
SELECT is(pg_temp.found(NULL), '', 'nothing asked, nothing found');
SELECT lives_ok(format('SELECT credit.search_public(%L)', repeat('天', 100000)), 'however long the question');

-- only who has something open today
SELECT is(pg_temp.found('天山乳业'), '', 'not who has only what is shared');
SELECT is(pg_temp.found('天河建材'), '', 'nor what waits for review');
SELECT is(pg_temp.found('古丽'), '', 'nor a natural person by name');
SELECT is(pg_temp.found(pg_temp.identity_number('1980-01-01')), '', 'or number');
SELECT is(pg_temp.found('巴扎馕铺'), '巴扎馕铺', 'an individual business is found');
SELECT is(pg_temp.found('买买提'), '', 'its operator is not');

-- the records
SELECT handle AS handle FROM credit.search_public('天池旅游') \gset
SELECT results_eq(format('SELECT item, field, effect, document_number, document_issuer,
		decided_on, content, provider, open_from, open_until FROM credit.public_records(%L)', :'handle'),
	$$VALUES ('行政处罚信息', 'trade', 'adverse'::credit.effect, 'd', 'market', '2026-05-15'::date,
		'{"violation": "v", "facts": "f", "basis": "b", "penalty_kinds": ["罚款"], "penalty_content": "c"}'::jsonb,
		'market', '2026-05-15'::date, '2027-05-16'::date)$$, 'what is open, with its source and its time');
SELECT is_empty($$SELECT * FROM credit.public_records('00000000-0000-4000-8000-000000000000')$$,
	'an unknown handle has nothing');
SELECT is_empty('SELECT * FROM credit.public_records(NULL)', 'nor has none');
SELECT throws_ok($$SELECT credit.public_records('1')$$, '22P02', NULL, 'a number is no handle');
RESET ROLE;
SELECT pg_temp.publish(jsonb_build_object('subject_name', '天池旅游有限公司', 'subject_code', pg_temp.code('91650100MA5'),
	'document_number', 'd2', 'decided_on', '2026-06-10')) \g /dev/null
SET LOCAL ROLE citizen;
SELECT results_eq(format('SELECT document_number FROM credit.public_records(%L)', :'handle'),
	$$VALUES ('d2'), ('d')$$, 'newest first');
RESET ROLE;
SET LOCAL credit.test_clock = '2027-06-11 00:00:00+08';
SET LOCAL ROLE citizen;
SELECT is_empty(format('SELECT * FROM credit.public_records(%L)', :'handle'),
	'a handle outlives nothing that it shows');
SELECT is(pg_temp.found('天池旅游'), '', 'and who has nothing open any more is not found');
RESET ROLE;

-- exactly this and no more: by allow-list over everything in the schema
SELECT bag_eq($$SELECT c.relname::text, p FROM pg_class c, unnest('{SELECT,INSERT,UPDATE,DELETE,TRUNCATE}'::text[]) p
	WHERE c.relnamespace = 'credit'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
		AND (has_table_privilege('citizen', c.oid, p)
			OR p IN ('SELECT', 'INSERT', 'UPDATE') AND has_any_column_privilege('citizen', c.oid, p))$$,
	$$SELECT t, 'SELECT' FROM unnest('{catalog_class,catalog_edition,catalog_field,catalog_item,catalog_maker,
		conformance,consent_exception,deadline_rule,field,inquiry_rule,irreparable_rule,prohibited_category,provision,sensitive_category,service_need,public_catalog,repair_condition,retention_rule,rule_pack,term,window_rule,
		workday_year,workday_exception}'::text[]) t$$,
	'the public reads the rules, and no table about anybody');
SELECT is_empty($$SELECT relname FROM pg_class WHERE CASE WHEN relkind = 'S'
		AND relnamespace = 'credit'::regnamespace
	THEN has_sequence_privilege('citizen', oid, 'USAGE, SELECT, UPDATE') END$$,
	'no sequence tells it how many there are');
SELECT bag_eq($$SELECT DISTINCT proname::text FROM pg_proc
	WHERE pronamespace = 'credit'::regnamespace AND has_function_privilege('citizen', oid, 'EXECUTE')
		AND NOT has_function_privilege('public', oid, 'EXECUTE')$$,
	$$SELECT unnest('{search_public,public_records,verify_report,whoami,digest,consistency_proof,merkle_root,
		penalty_window,explain_penalty_window,publication_window,explain_window,
		catalog_item_id,item_in_force,object_exists,now,today,
		is_workday,add_workdays,workdays_between,workdays_provisional,add_months,deadline,
		name_key,name_key_version,document_key,mask,
		is_uscc,to_uscc,registration_authority,organisation_class,organisation_code,organisation_code_ok,
		is_resident_id,to_resident_id,birth_date,sex,
		is_division,to_division,division,level,parent}'::text[])$$,
	'it calls inquiry, rules and what works on values alone');
SELECT is_empty($$SELECT p.oid::regprocedure FROM pg_proc p
	WHERE p.pronamespace = 'credit'::regnamespace AND has_function_privilege('public', p.oid, 'EXECUTE')
		AND p.proname <> 'last_division' -- <@ is planned with it
		AND (p.prosecdef OR NOT EXISTS (SELECT FROM pg_type
				WHERE p.oid IN (typinput, typoutput, typreceive, typsend))
			AND NOT EXISTS (SELECT FROM pg_operator WHERE p.oid IN (oprcode, oprrest, oprjoin))
			AND NOT EXISTS (SELECT FROM pg_amproc WHERE amproc = p.oid)
			AND NOT EXISTS (SELECT FROM pg_cast WHERE castfunc = p.oid)
			AND NOT EXISTS (SELECT FROM pg_operator o JOIN pg_proc f ON f.oid = o.oprcode
				WHERE f.prosupport = p.oid))$$,
	'and what types and operators need');
SELECT is_empty($$SELECT has_schema_privilege('citizen', 'credit', 'CREATE') WHERE
	has_schema_privilege('citizen', 'credit', 'CREATE')$$, 'it makes nothing here');
SET LOCAL ROLE citizen;
SELECT throws_ok('TABLE credit.' || t, '42501', NULL, format('it does not read %s', t))
	FROM unnest('{subject,record,document,disclosure,public_face,public_record,journal,quarantine}'::text[]) t;
SELECT throws_ok(f, '42501', NULL, format('%s: no', f))
	FROM unnest(ARRAY['SELECT * FROM credit.check_record(''{}'')', 'SELECT credit.review(1)',
		'SELECT credit.sees_subject(1)', 'SELECT credit.supervises(1)', 'SELECT credit.row_hash(ROW(1))',
		'SELECT credit.discard(1, ''r'')', 'SELECT credit.resubmit(1)']) f;

SELECT * FROM finish();
ROLLBACK;
