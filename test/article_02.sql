-- Article 2: the regulation holds in its region.  A provider belongs to the
-- registry's own jurisdiction, or its records arrive through a platform that is
-- registered as upstream; whom they are about may live anywhere.
BEGIN;
SELECT plan(19);
\ir fixture.sql

INSERT INTO credit.organisation (organisation_id, name, uscc, kind, division,
		upstream, platform_id, registered_from)
	VALUES (11, 'national platform', pg_temp.code('12100000P'), 'platform', '110000', true, NULL, '2024-10-01'),
	(12, 'lanzhou', pg_temp.code('11620100M'), 'state_organ', '620100', false, NULL, '2024-10-01'),
	(13, 'beijing', pg_temp.code('11110000M'), 'state_organ', '110000', false, 11, '2024-10-01'),
	(14, 'xining', pg_temp.code('11630100M'), 'state_organ', '630100', false, 1, '2024-10-01');
INSERT INTO credit.member (role_name, organisation_id, duty, may_submit)
	VALUES ('author', 12, 'penalties', true), ('author', 13, 'penalties', true),
	('author', 14, 'penalties', true), ('loader', 11, 'loading', true);

SET LOCAL ROLE author;
SELECT pg_temp.admitted('{}', 'a provider of a city in the region');
SELECT pg_temp.admitted(jsonb_build_object('document_number', 'b',
	'subject_name', '北京贸易有限公司', 'subject_code', pg_temp.code('91110000MA1')),
	'a subject from elsewhere');
SELECT pg_temp.refused('{"provider": "lanzhou", "document_number": "c"}',
	'SC002 provider_in_jurisdiction',
	'the provider lies outside the registry''s jurisdiction',
	'a provider of another province');
SELECT pg_temp.refused('{"provider": "xining", "document_number": "d"}',
	'SC002 provider_in_jurisdiction', NULL,
	'a platform that is not upstream brings nothing from elsewhere');
SET LOCAL ROLE loader;
SELECT pg_temp.admitted('{"provider": "beijing", "document_number": "e"}',
	'through the upstream platform');

-- a registry of another jurisdiction draws the line elsewhere
RESET ROLE;
UPDATE credit.registry SET jurisdiction = '620000';
SET LOCAL ROLE author;
SELECT is(pg_temp.verdicts('{"provider": "lanzhou", "document_number": "f"}'), '',
	'what is outside depends on the registry');
SELECT is(pg_temp.verdicts('{"document_number": "f"}'),
	'SC002 provider_in_jurisdiction', 'for those who were inside too');
RESET ROLE;

-- nobody but an administrator says who is upstream
SET LOCAL ROLE loader;
SELECT throws_ok('UPDATE credit.organisation SET upstream = true WHERE organisation_id = 1',
	'42501', NULL, 'a member does not make itself upstream');
RESET ROLE;
SELECT throws_ok('UPDATE credit.organisation SET upstream = true WHERE organisation_id = 2',
	'23514', NULL, 'only a platform is upstream');

-- laws and administrative regulations go before everything else
CREATE FUNCTION pg_temp.deciding() RETURNS text
	LANGUAGE sql AS $$
	SELECT rule FROM credit.explain_penalty_window('2026-06-01', 'general', false)
	WHERE effect LIKE 'decides%'
$$;
INSERT INTO credit.rule_pack (pack, title, basis, in_force)
	VALUES ('act', 'an act', 'b', true), ('decree', 'a decree', 'b', true);
INSERT INTO credit.window_rule (pack, code, basis, basis_rank, document_kind,
		openness_mode, min_months, max_months, valid_from, certainty)
	VALUES ('decree', 'all', 'b', 'administrative_regulation', 'penalty_decision',
		'open', 3, 6, '2026-01-01', 'text');
SELECT is(pg_temp.deciding(), 'decree/all',
	'an administrative regulation goes before a ministry''s order');
INSERT INTO credit.window_rule (pack, code, basis, basis_rank, document_kind,
		openness_mode, min_months, max_months, valid_from, certainty)
	VALUES ('act', 'all', 'b', 'law', 'penalty_decision',
		'open', 3, 24, '2025-01-01', 'text');
SELECT is(pg_temp.deciding(), 'act/all', 'and a law before that');
SELECT is(visible_until, '2028-06-02', 'with its own number')
	FROM credit.penalty_window('2026-06-01', 'general', false);

SELECT * FROM finish();
ROLLBACK;
