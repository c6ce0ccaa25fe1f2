-- Article 24: non-public information about a person needs that person's written
-- consent.  This registry keeps no consents yet, so nothing can rest on one, and
-- all non-public information is refused, whoever brings it.
BEGIN;
SELECT plan(16);
\ir fixture.sql

INSERT INTO credit.organisation (organisation_id, name, uscc, kind, division, registered_from)
	VALUES (11, 'agency', pg_temp.code('91650100A'), 'credit_service_agency', '650100', '2024-10-01'),
	(12, 'enterprise', pg_temp.code('91650100E'), 'enterprise', '650100', '2024-10-01');
INSERT INTO credit.member (role_name, organisation_id, duty, may_submit, may_review)
	SELECT 'author', n, 'records', true, true FROM generate_series(11, 12) n;
CREATE FUNCTION pg_temp.voluntary(provider text, changes jsonb DEFAULT '{}') RETURNS jsonb
	LANGUAGE sql AS $$
	SELECT jsonb_build_object('provider', provider, 'item', 'A13-voluntary', 'nature', 'non_public',
		'field', 'general', 'severity', NULL, 'openness', 'inquiry', 'document_kind', NULL,
		'document_number', NULL, 'document_issuer', NULL, 'decided_on', NULL,
		'content', '{"matter": "m"}'::jsonb) || changes
$$;

SET LOCAL ROLE author;
SELECT pg_temp.admitted(pg_temp.person('1980-01-01'),
	'public information about a person needs no consent');
SELECT pg_temp.refused(pg_temp.voluntary('agency'), 'SC024 consent_given',
	'non-public information needs a consent, and this registry keeps none yet',
	'an agency''s information');
SELECT pg_temp.refused(pg_temp.voluntary('enterprise'), 'SC024 consent_given', NULL,
	'what an enterprise says about a firm');
SELECT is(pg_temp.verdicts(pg_temp.voluntary('enterprise', '{"openness": "open"}')),
	'SC024 consent_given', 'open makes no difference');
SELECT is(pg_temp.verdicts(pg_temp.voluntary('agency') || pg_temp.person('1980-01-01')
		|| '{"document_number": null, "openness": "inquiry"}'),
	'SC024 consent_given, SC020 item_subject_kind', 'nor whom it is about');
SELECT pg_temp.refused('{"nature": "non_public", "document_number": "2"}',
	'SC024 consent_given, SC018 provider_nature', NULL, 'nor what a public body calls non-public');
SELECT is(pg_temp.verdicts(pg_temp.voluntary('enterprise', '{"nature": null}')),
	'SC018 provider_nature, SC018 provider_public_duty', 'leaving its nature out makes nothing public');

-- the quarantine has it as a question to nobody
SELECT max(quarantine_id) AS row FROM credit.quarantine \gset
SELECT is(credit.resubmit(:row, confirmed => '{consent_given}'), 'open',
	'nobody confirms a consent that is not there');
SELECT is(count(*), 1::bigint, 'nothing non-public was recorded') FROM credit.record;

SELECT * FROM finish();
ROLLBACK;
