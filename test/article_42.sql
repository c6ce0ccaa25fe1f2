-- Article 42: a subject knows everything held on it, from whom and why it changed;
-- anybody can tell a genuine report.
BEGIN;
SELECT plan(62);
\ir fixture.sql

CREATE ROLE portal;
CREATE ROLE clerk;
GRANT credit_portal TO portal, clerk;
INSERT INTO credit.gateway (role_name, organisation_id, channel, basis) VALUES ('portal', 1, 'website', 'Approval 1'), ('clerk', 1, 'window', 'Approval 2');
INSERT INTO credit.organisation (organisation_id, name, uscc, kind, division, registered_from)
	VALUES (10, 'bank', pg_temp.code('91650100B'), 'enterprise', '650100', '2024-10-01');
INSERT INTO credit.recipient (audience_id, organisation_id, duty, basis, reads) VALUES (2, 10, 'lending', 'Agreement 1', 'delivery');
CREATE ROLE inspector;
GRANT credit_auditor TO inspector;
SELECT pg_temp.publish('{"document_number": "A"}') AS a, pg_temp.publish('{"document_number": "B", "field": "food"}') AS b,
	pg_temp.publish('{"document_number": "S", "openness": "shared"}') AS s,
	pg_temp.publish(jsonb_build_object('document_number', 'O', 'subject_name', 'other firm', 'subject_code', pg_temp.code('91650100MA2'))) AS other \gset
SET LOCAL ROLE author;
SELECT pg_temp.submit('{"document_number": "U"}') AS u \gset
SET LOCAL ROLE reviewer;
SELECT subject_id AS subject FROM credit.record WHERE record_id = :a \gset
SELECT credit.share(ARRAY[(:subject, :a)]::credit.record_key[], 2);
SELECT credit.withdraw(ARRAY[(:subject, :b)]::credit.record_key[], 'revoked', 'court 1');
RESET ROLE;
SELECT max(credit.record_handle(nonce)::text) FILTER (WHERE record_id = :a) AS a_handle,
	max(credit.record_handle(nonce)::text) FILTER (WHERE record_id = :other) AS other_handle FROM credit.record \gset
CREATE FUNCTION pg_temp.act() RETURNS void LANGUAGE sql AS
	$$ SELECT credit.act_for_subject('uscc', pg_temp.code('91650100MA1'), 'session 7') $$;

-- for itself
SET LOCAL ROLE portal;
SELECT throws_ok('SELECT credit.report()', 'SC027', 'you act for no subject of whom anything is held', 'for a subject only');
SELECT throws_ok('SELECT * FROM credit.report_rows()', 'SC027', NULL, 'in rows as well');
SELECT throws_ok('SELECT credit.compliance_report()', 'SC027', NULL, 'and in short');
SELECT pg_temp.act();
SELECT credit.file_objection('record', 's', 'e', :'a_handle');
SELECT credit.report() AS report \gset
CREATE FUNCTION pg_temp.entry(report jsonb, number text) RETURNS jsonb LANGUAGE sql AS
	$$ SELECT r FROM jsonb_array_elements(report -> 'records') r WHERE r #>> '{document,number}' = number $$;
SELECT is(concat_ws(' ', :'report'::jsonb ->> 'version', :'report'::jsonb ->> 'kind', :'report'::jsonb ->> 'issued_at', :'report'::jsonb ->> 'zone'),
	'1 report 2026-06-15T10:00:00 Asia/Shanghai', 'a version, a kind and a time');
SELECT is(:'report'::jsonb -> 'subject', jsonb_build_object('kind', 'legal_person', 'name', '天山商贸有限公司', 'uscc', pg_temp.code('91650100MA1'), 'division', '650100'), 'the subject');
SELECT is(jsonb_array_length(:'report'::jsonb -> 'records'), 4, 'everything held, whether or not anybody sees it');
SELECT is(jsonb_strip_nulls(pg_temp.entry(:'report', 'A')) - 'record' - 'title',
	'{"item": "A03-penalty", "field": "trade", "effect": "adverse", "nature": "public", "public": {"from": "2026-06-01", "until": "2027-06-02"},
		"review": {"on": "2026-06-15", "lenient": false, "approved": true}, "content": {"basis": "b", "facts": "f", "violation": "v", "penalty_kinds": ["罚款"], "penalty_content": "c"},
		"document": {"kind": "penalty_decision", "issuer": "market", "number": "A", "decided_on": "2026-06-01", "effective_on": "2026-06-01"},
		"openness": "open", "provider": "market", "severity": "general", "conduct_on": "2026-05-01", "recipients": ["bank"], "used_until": "2027-06-02",
		"recorded_on": "2026-06-15", "window_rule": "order-36/general", "window_basis": "国家发展和改革委员会令第36号", "disputed_since": "2026-06-15",
		"shared_with_public_bodies": true}'::jsonb, 'source, document, review, what the public sees and until when, by which rule, and who has it');
SELECT is(pg_temp.entry(:'report', 'A') ->> 'record', :'a_handle', 'under its handle');
SELECT is((SELECT jsonb_agg(jsonb_strip_nulls(w)) FROM jsonb_array_elements(pg_temp.entry(:'report', 'B') -> 'withdrawals') w), '[{"on": "2026-06-15", "basis": "court 1", "reason": "revoked"}]', 'why it is shown no more');
SELECT is(pg_temp.entry(:'report', 'B') -> 'public', 'null', 'and that it is not');
SELECT is(pg_temp.entry(:'report', 'S') -> 'public', 'null', 'what is shared is not public');
SELECT is(pg_temp.entry(:'report', 'S') -> 'shared_with_public_bodies', 'true', 'but with bodies');
SELECT is(pg_temp.entry(:'report', 'U') -> 'review', 'null', 'what is not reviewed');
SELECT is(:'report'::jsonb #>> '{objections,0,due}', '2026-06-25', 'open objections and their deadline');
SELECT is(position('other firm' IN :'report'), 0, 'nothing of another subject');
SELECT doesnt_match(:'report'::text, '\m(author|reviewer)\M', 'nor who works where');
SELECT is(count(*), 6::bigint, 'in rows as well') FROM credit.report_rows();
SELECT results_eq('SELECT section, count(*), bool_and(handle IS NOT NULL) FROM credit.report_rows() GROUP BY 1 ORDER BY 1',
	$$VALUES ('objections', 1::bigint, true), ('records', 4, true), ('subject', 1, false)$$, 'by section');

-- genuine, altered, unknown
SET LOCAL ROLE citizen;
SELECT is(credit.verify_report(:'report'), 'genuine', 'anybody tells a genuine one');
SELECT is(credit.verify_report(jsonb_set(:'report', '{records}', '[]')), 'altered', 'an altered one');
SELECT is(credit.verify_report(jsonb_set(:'report', '{verification_code}', '"x"')), 'unknown', 'one without the code');
SELECT is(credit.verify_report(:'report'::jsonb - 'number'), 'unknown', 'or the number');
SELECT is(credit.verify_report(jsonb_set(:'report', '{number}', '"not a number"')), 'unknown', 'or a sensible one');
SELECT is(credit.verify_report('[]'), 'unknown', 'what is none');
SELECT is(credit.verify_report('{"number": {}}'), 'unknown', 'whatever it is');
SELECT results_eq(format('SELECT kind, issued_at, length(digest) FROM credit.verify_report(%L, %L)', :'report'::jsonb ->> 'number', :'report'::jsonb ->> 'verification_code'),
	$$VALUES ('report', '2026-06-15 10:00+08'::timestamptz, 64)$$, 'by number and code');
SELECT is_empty(format('SELECT * FROM credit.verify_report(%L, %L)', :'report'::jsonb ->> 'number', 'x'), 'a wrong code');
SELECT is_empty($$SELECT * FROM credit.verify_report(gen_random_uuid(), 'x')$$, 'looks like no report');
SELECT throws_ok('SELECT credit.report()', '42501', NULL, 'the public asks for none');

-- what the issue leaves
SET LOCAL ROLE clerk;
SELECT credit.act_for_subject('uscc', pg_temp.code('91650100MA1'), 'identity card 3', 'legal_representative');
SELECT credit.compliance_report(ARRAY['trade', 'food']) AS short \gset
RESET ROLE;
SELECT results_eq('SELECT kind, capacity, proof, channel, author FROM credit.report_issue ORDER BY issue_id',
	$$VALUES ('report', 'self', 'session 7', 'website', 'portal'), ('rows', 'self', 'session 7', 'website', 'portal'),
		('rows', 'self', 'session 7', 'website', 'portal'), ('compliance', 'legal_representative', 'identity card 3', 'window', 'clerk')$$,
	'who stood where, and how that was established');
SELECT is(count(*), 4::bigint, 'journalled in the subject''s name') FROM credit.journal WHERE object = 'report_issue' AND represents = :subject;
SELECT ok(NOT (to_jsonb(i)::text LIKE '%' || (:'report'::jsonb ->> 'verification_code') || '%'), 'the code itself is not kept') FROM credit.report_issue i WHERE kind = 'report';
SET LOCAL ROLE inspector;
SELECT is(count(number), 4::bigint, 'the auditor sees that') FROM credit.report_issue;
SELECT throws_ok('SELECT proof FROM credit.report_issue', '42501', NULL, 'not how');
RESET ROLE;

-- the short form
SELECT is(:'short'::jsonb #> '{records}', '[{"item": "A03-penalty", "field": "trade", "title": "行政处罚信息", "number": "A", "disputed": true, "provider": "market", "severity": "general", "decided_on": "2026-06-01", "in_force_until": "2027-06-02"},
	{"item": "A03-penalty", "field": "trade", "title": "行政处罚信息", "number": "S", "provider": "market", "severity": "general", "decided_on": "2026-06-01", "in_force_until": "2027-06-02"}]'::jsonb,
	'what is in force and approved, nothing withdrawn');
SELECT is(credit.verify_report(:'short'), 'genuine', 'verifiable');
SET LOCAL ROLE portal;
SELECT pg_temp.act();
SELECT is(credit.compliance_report(ARRAY['food']) -> 'records', '[]', 'in the fields asked for');
SELECT is(credit.compliance_report(NULL, '2026-06-02') -> 'records', '[]', 'from a day on');
SELECT is(credit.compliance_report(NULL, NULL, '2026-06-01') -> 'records', '[]', 'before a day');
SELECT is(jsonb_array_length(credit.compliance_report(NULL, '2026-06-01', '2026-06-02') -> 'records'), 2, 'both');
SELECT throws_ok($$SELECT credit.compliance_report('{trade,food safety}')$$, 'SC042', '"food safety" is no field', 'no clean report by a slip');
SELECT throws_ok($$SELECT credit.compliance_report('{NULL}')$$, 'SC042', '"" is no field', 'nor by none');
SELECT throws_ok($$SELECT credit.compliance_report('{}')$$, 'SC042', 'the report is on no field', 'at all');
SELECT throws_ok($$SELECT credit.compliance_report(NULL, '2026-06-02', '2026-06-02')$$, 'SC042', 'no day up to now lies in the period of the report', 'nor by a period without days');
SELECT throws_ok($$SELECT credit.compliance_report(NULL, '2026-06-16')$$, 'SC042', NULL, 'ahead');
SELECT throws_ok($$SELECT credit.compliance_report(NULL, NULL, '-infinity')$$, 'SC042', NULL, 'or before all');
RESET ROLE;
SET LOCAL credit.test_clock = '2027-06-02 10:00:00+08';
SET LOCAL ROLE portal;
SELECT pg_temp.act();
SELECT is(credit.compliance_report() -> 'records', '[]', 'what is over is not in it');
SELECT is(jsonb_array_length(credit.report() -> 'records'), 4, 'the subject sees it still');

-- one record's life
SELECT results_eq(format('SELECT action, object, body FROM credit.life_of(%L::uuid)', :'a_handle'),
	$$VALUES ('insert', 'document', 'market'), ('record', 'record', 'market'), ('approve', 'review', 'market'), ('disclose', 'disclosure', 'market'),
		('disclose', 'disclosure', 'market'), ('disclose', 'disclosure', 'market'), ('insert', 'objection', NULL)$$,
	'from its document on');
SELECT is_empty(format('SELECT * FROM credit.life_of(%L::uuid)', :'other_handle'), 'not another''s');
SET LOCAL ROLE reviewer;
SELECT results_eq(format('SELECT action, object, reason FROM credit.life_of(%s, %s) WHERE reason IS NOT NULL', :subject, :b),
	$$VALUES ('insert', 'withdrawal', 'revoked: court 1')$$, 'why it was withdrawn');
SELECT is(count(*), 5::bigint, 'its provider reads it by number') FROM credit.life_of(:subject, :b) WHERE object <> 'document';
SET LOCAL ROLE fire_clerk;
SELECT is_empty(format('SELECT * FROM credit.life_of(%s, %s)', :subject, :a), 'no other');
RESET ROLE;
-- each reason with what it explains, and with nothing before
SELECT handle AS objection FROM credit.objection \gset
SELECT document_id AS document FROM credit.record WHERE record_id = :a \gset
SET LOCAL ROLE reviewer;
SELECT lives_ok(format('SELECT credit.decide_objection(%L, ''refused'', ''as found''); SELECT credit.revoke_document(%s, %s, ''2026-06-10'', ''quashed'')',
	:'objection', :subject, :document), 'decided and revoked');
SELECT results_eq(format('SELECT action, object, reason FROM credit.life_of(%s, %s) WHERE object IN (''document'', ''objection'', ''withdrawal'')', :subject, :a),
	$$VALUES ('insert', 'document', NULL), ('insert', 'objection', NULL), ('update', 'objection', 'as found'), ('update', 'document', 'quashed'),
		('insert', 'withdrawal', 'revoked: quashed')$$, 'a reason is told of what it explains');

-- what no copy shows, and what is held of a person
SELECT pg_temp.publish('{"document_number": "I", "openness": "inquiry"}') AS i,
	pg_temp.publish(pg_temp.person('2000-01-01', '{"other_id_kind": "passport", "other_id": "E 123"}')) AS person \gset
SELECT credit.record_handle(nonce) AS i_handle FROM credit.record WHERE record_id = :i \gset
SET LOCAL ROLE portal;
SELECT pg_temp.act();
SELECT lives_ok(format('SELECT credit.file_objection(''record'', ''s'', ''e'', %L)', :'i_handle'), 'what is for inquiry alone is objected to');
SELECT is(pg_temp.entry(credit.report(), 'I') ->> 'disputed_since', '2027-06-02', 'and the subject sees since when');
SELECT credit.act_for_subject('resident_id', pg_temp.identity_number('2000-01-01'), 'session 8');
SELECT is((credit.report() -> 'subject') - 'resident_id'::text,
	'{"kind": "natural_person", "name": "古丽", "birth_date": "2000-01-01", "identifiers": [{"kind": "passport", "value": "E 123"}]}',
	'a person sees what else is held of it');
RESET ROLE;
SELECT is(count(*), 96::bigint, 'whatever is not known of a record, the library answers for it')
	FROM credit.catalog_item i, unnest('{trade,x,null}'::text[]) f, unnest('{open,null}'::credit.openness[]) o, unnest('{false,null}'::boolean[]) n,
		unnest('{penalty_decision,null}'::credit.document_kind[]) d, unnest('{2026-06-01,infinity,-infinity,null}'::date[]) t,
		credit.record_use(i.item_id, f, NULL, o, NULL, n, d, t) u
	WHERE i.code = 'A03-penalty';
-- what turned out to be about another firm is not told any more
RESET ROLE;
SELECT pg_temp.publish('{"document_number": "W"}') AS wrong \gset
SELECT credit.record_handle(nonce) AS wrong_handle FROM credit.record WHERE record_id = :wrong \gset
SET LOCAL ROLE portal;
SELECT pg_temp.act();
SELECT credit.file_objection('identity', 'it is another firm', 'licence', :'wrong_handle') AS objection \gset
SELECT isnt(pg_temp.entry(credit.report(), 'W') -> 'content', 'null', 'as long as it is undecided, it is told');
SET LOCAL ROLE reviewer;
SELECT credit.decide_objection(:'objection', 'upheld');
SET LOCAL ROLE portal;
SELECT is(pg_temp.entry(credit.report(), 'W') -> 'content', 'null', 'of another firm, only that it was held');

-- of an individual business, who is said to operate it
RESET ROLE;
SELECT pg_temp.publish(pg_temp.business()) AS business \gset
SET LOCAL ROLE portal;
SELECT credit.act_for_subject('uscc', pg_temp.code('92650100MA9'), 'session 8');
SELECT is(credit.report() #> '{subject,operators}', '[{"name": "买买提·艾力", "told_by": "market"}]', 'its operator, and who said so');

SELECT * FROM finish();
ROLLBACK;
