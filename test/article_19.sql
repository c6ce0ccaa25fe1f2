-- Article 19: a record's content holds what its catalogue item names, and no
-- more; what it must hold, and of which type, is Article 21's.
BEGIN;
SELECT plan(67);
\ir fixture.sql

SELECT credit.catalog_item_id('A03-penalty', '2026-06-01') AS penalty \gset
CREATE FUNCTION pg_temp.faults(content jsonb) RETURNS text
	LANGUAGE sql AS $$
	SELECT coalesce(string_agg(v ->> 'sqlstate' || ' ' || (v ->> 'rule'), ', '), '')
	FROM jsonb_array_elements(credit.check_content(
		credit.catalog_item_id('A03-penalty', '2026-06-01'), $1)) v
$$;
CREATE FUNCTION pg_temp.penalty(more jsonb DEFAULT '{}') RETURNS jsonb
	LANGUAGE sql AS $$
	SELECT jsonb '{"violation": "偷税", "facts": "f", "basis": "b",
		"penalty_kinds": ["罚款"], "penalty_content": "罚款2万元"}' || $1
$$;

-- necessary and enough
SELECT is(pg_temp.faults(pg_temp.penalty()), '', 'the required fields are enough');
SELECT is(pg_temp.faults(pg_temp.penalty('{"fine": 2.000001, "confiscation": 0,
	"licence": "x", "valid_until": "2099-12-31", "remarks": "r",
	"representative": "n", "source": "s", "source_code": "c",
	"source_updated_on": "2026-02-28"}')), '', 'every named field may be there');

-- unnamed
SELECT is(pg_temp.faults(pg_temp.penalty(jsonb_build_object(k, 1))),
	'SC019 content_unnamed_field', format('"%s" is not named', k))
	FROM unnest('{a,zzzzzzzzzzzzzzzzzzzzzzzzzzzzz,Fine,fines,"",罚款,"facts "}'::text[]) k;
SELECT ok(v ->> 'detail' LIKE '%"age"%' AND v ->> 'detail' LIKE '%"phone"%',
	'the message names them all')
	FROM jsonb_array_elements(credit.check_content(:penalty,
		pg_temp.penalty('{"phone": "1", "age": 3}'))) v;
SELECT ok(length(v ->> 'detail') < 2000, 'and stays short whatever they are')
	FROM jsonb_array_elements(credit.check_content(:penalty,
		pg_temp.penalty((SELECT jsonb_object_agg(repeat('长', 200) || i, i)
			FROM generate_series(1, 500) i)))) v;

-- prohibited for everybody
SELECT is(pg_temp.faults(pg_temp.penalty(jsonb_build_object(k, 'x'))),
	'SC028 content_prohibited', format('"%s" is never collected', k))
	FROM unnest('{religion,blood_type,病史,fingerprint}'::text[]) k;

-- in full
SELECT is(pg_temp.faults(pg_temp.penalty() - k),
	'SC021 content_required_field', format('"%s" is required', k))
	FROM unnest('{basis,penalty_content,violation}'::text[]) k;
SELECT is(pg_temp.faults(pg_temp.penalty(jsonb_build_object('facts', v))),
	'SC021 content_required_field', format('%s says nothing', v))
	FROM unnest(ARRAY['null', '""', '"  \n"']::jsonb[]) v;
SELECT is(pg_temp.faults(pg_temp.penalty('{"penalty_kinds": []}')),
	'SC021 content_required_field', 'an empty list says nothing');
SELECT is(pg_temp.faults(pg_temp.penalty('{"fine": null}')), '',
	'what is not required may say nothing');
SELECT is(pg_temp.faults('{}'), 'SC021 content_required_field',
	'an empty object lacks everything');
SELECT is(pg_temp.faults('[]'), 'SC021 content_field_type',
	'content is an object');

-- of its type
SELECT is(pg_temp.faults(pg_temp.penalty(v)),
	'SC021 content_field_type', format('%s is of no such type', v))
	FROM unnest(ARRAY['{"facts": 1}', '{"fine": "2"}', '{"fine": -0.01}',
		'{"fine": 0.0000001}', '{"fine": 1000000000000}',
		'{"valid_until": "2026-02-29"}', '{"valid_until": "infinity"}',
		'{"valid_until": "9999-12-31"}', '{"valid_until": "2026/01/01"}',
		'{"penalty_kinds": "罚款"}', '{"penalty_kinds": [1]}',
		'{"penalty_kinds": [" "]}']::jsonb[]) v;
SELECT is(pg_temp.faults('{"facts": 1, "age": 2, "religion": 3}'),
	'SC021 content_field_type, SC019 content_unnamed_field, SC021 content_required_field, SC028 content_prohibited',
	'every rule is told at once');
SELECT is(credit.check_content(NULL, '{}'), NULL, 'of nothing, nothing is said');

-- the same at every door
CREATE FUNCTION pg_temp.holding(more jsonb, changes jsonb DEFAULT '{}') RETURNS jsonb
	LANGUAGE sql AS $$
	SELECT changes || jsonb_build_object('content', pg_temp.penalty(more))
$$;
SET LOCAL ROLE author;
SELECT pg_temp.admitted(pg_temp.holding('{"remarks": "r"}'), 'what the item names is admitted');
SELECT pg_temp.admitted(pg_temp.person('1980-01-01', pg_temp.holding('{"remarks": "r"}')), 'of a person too');
SELECT pg_temp.refused(pg_temp.holding('{"turnover": 3}', '{"document_number": "x"}'), 'SC019 content_unnamed_field',
	'the content has fields that the catalogue item does not name', 'what it does not name is not');
SELECT pg_temp.refused(pg_temp.person('1980-01-01', pg_temp.holding(jsonb_build_object(k, 'x'), '{"document_number": "x"}')),
	'SC019 content_unnamed_field', NULL, format('nor a person''s "%s"', k))
	FROM unnest('{phone,home_address}'::text[]) k;
SELECT pg_temp.refused(pg_temp.holding('{"fingerprint": "x"}', '{"document_number": "x", "openness": "inquiry"}'), 'SC028 content_prohibited',
	'the content holds information that may never be collected', 'what nobody may collect is not, for inquiry either');
SELECT pg_temp.refused(pg_temp.person('1980-01-01', pg_temp.holding(jsonb_build_object(k, 'x'), '{"document_number": "x"}')),
	'SC028 content_prohibited', NULL, format('nor a person''s "%s"', k))
	FROM unnest('{religion,病史}'::text[]) k;
SELECT is(detail, 'Not to be collected: "blood_type".', 'what it was is told')
	FROM credit.check_record(pg_temp.lawful(pg_temp.holding('{"blood_type": "A", "phone": "1"}', '{"document_number": "x"}')))
	WHERE rule = 'content_prohibited';
SELECT max(quarantine_id) AS row FROM credit.quarantine \gset
SELECT is(credit.resubmit(:row, confirmed => '{content_prohibited,content_unnamed_field}'), 'open', 'nobody confirms that it is necessary');
SET LOCAL ROLE loader;
SELECT is(pg_temp.quarantined(pg_temp.holding('{"age": 40, "religion": "x"}', '{"document_number": "x"}')),
	'open: SC019 content_unnamed_field, SC028 content_prohibited', 'nor may a platform load it');
RESET ROLE;
INSERT INTO credit.member VALUES (current_user, 2, 'maintenance', true, false);
SELECT throws_ok(format($$INSERT INTO credit.record (subject_id, item_id, field, document_id, provider_id, division, severity, openness, conduct_on, content)
	SELECT subject_id, item_id, field, document_id, provider_id, division, severity, openness, conduct_on, content || '{"%s": "x"}'
	FROM credit.record LIMIT 1$$, k), state::char(5), NULL, format('past the front door, "%s" is as little', k))
	FROM (VALUES ('age', 'SC019'), ('religion', 'SC028')) v (k, state);
SELECT is(count(*), 2::bigint, 'nothing of it is a record') FROM credit.record;

SELECT * FROM finish();
ROLLBACK;
