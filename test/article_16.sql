-- Article 16: agencies of credit services are registered for a time, and answer
-- like everybody: they and their practitioners have records of their own.  One
-- that is not, or no longer, registered provides nothing and gets nothing but
-- what the public gets.
BEGIN;
SELECT plan(16);
\ir fixture.sql

CREATE ROLE agent;
GRANT credit_provider TO agent;
INSERT INTO credit.organisation (organisation_id, name, uscc, kind, division,
		registered_from, registered_until)
	VALUES (11, 'registered', pg_temp.code('91650100A'), 'credit_service_agency', '650100', '2024-10-01', NULL),
	(12, 'expired', pg_temp.code('91650100B'), 'credit_service_agency', '650100', '2024-10-01', '2026-06-15'),
	(13, 'last day', pg_temp.code('91650100C'), 'credit_service_agency', '650100', '2024-10-01', '2026-06-16'),
	(14, 'next', pg_temp.code('91650100D'), 'credit_service_agency', '650100', '2026-06-16', NULL);
INSERT INTO credit.member (role_name, organisation_id, duty, may_submit)
	SELECT 'agent', n, 'credit services', true FROM generate_series(11, 14) n;

-- they have records
SELECT pg_temp.publish(jsonb_build_object('subject_name', 'registered',
	'subject_code', pg_temp.code('91650100A'), 'document_number', 'against an agency')) > 0 AS done \gset
SELECT is(pg_temp.public_documents('registered'), 'against an agency',
	'an agency has records like any firm');
SET LOCAL ROLE author;
SELECT pg_temp.admitted(pg_temp.person('1980-01-01', '{"item": "A04-qualification",
	"document_kind": "registration", "severity": null, "content": {"title": "信用管理师"}}'),
	'and its practitioners theirs');

-- they provide while registered: what is theirs is non-public
CREATE FUNCTION pg_temp.voluntary(provider text) RETURNS jsonb
	LANGUAGE sql AS $$
	SELECT jsonb_build_object('provider', provider, 'item', 'A13-voluntary', 'nature', 'non_public',
		'field', 'general', 'severity', NULL, 'openness', 'inquiry', 'document_kind', NULL,
		'document_number', NULL, 'document_issuer', NULL, 'decided_on', NULL,
		'content', '{"matter": "m"}'::jsonb, 'declaration', 'signed on 1 June')
$$;
SET LOCAL ROLE agent;
SELECT is(pg_temp.verdicts(pg_temp.voluntary('registered')), '',
	'a registered agency lacks nothing');
SELECT is(pg_temp.verdicts(pg_temp.voluntary('last day')), '',
	'on the last day too');
SELECT pg_temp.refused(pg_temp.voluntary('expired'), 'SC016 provider_registered',
	NULL, 'an agency whose registration ended');
SELECT is(pg_temp.verdicts(pg_temp.voluntary('next')), 'SC016 provider_registered',
	'one whose registration begins tomorrow');
SELECT is(pg_temp.verdicts(pg_temp.voluntary('unheard of')), 'SC021 provider_registered',
	'one that was never registered');
RESET ROLE;
SET LOCAL credit.test_clock = '2026-06-16 00:00:00+08';
SET LOCAL ROLE agent;
SELECT is(pg_temp.verdicts(pg_temp.voluntary('last day')), 'SC016 provider_registered',
	'the day ends by itself');
SELECT is(pg_temp.verdicts(pg_temp.voluntary('next')), '', 'and the other begins');
SELECT is(credit.my_organisations(), '{11,14}', 'a member of agencies acts for the registered ones');

-- what they read is what everybody reads
RESET ROLE;
SELECT pg_temp.publish('{"document_number": "shared", "openness": "shared"}') > 0 AS done \gset
SET LOCAL ROLE agent;
SELECT is_empty($$SELECT 1 FROM credit.disclosure WHERE audience_id > 0$$,
	'an agency reads nothing that is shared among public bodies');
SELECT is(pg_temp.public_documents('registered'), 'against an agency', 'public search remains');
RESET ROLE;
SELECT throws_ok($$UPDATE credit.organisation SET registered_until = registered_from
	WHERE organisation_id = 12$$, '23514', NULL, 'a registration lasts a day at least');

SELECT * FROM finish();
ROLLBACK;
