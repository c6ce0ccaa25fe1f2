-- Article 18: information is public where it arises in the duty of a state organ
-- or an authorised body, and non-public otherwise.  The catalogue says which an
-- item usually is; a body may provide both kinds, so an exception is stated for
-- an organisation and an item, with its basis.
BEGIN;
SELECT plan(23);
\ir fixture.sql

INSERT INTO credit.organisation (organisation_id, name, uscc, kind, division, registered_from)
	VALUES (11, 'university', pg_temp.code('12650100U'), 'authorised_body', '650100', '2024-10-01'),
	(12, 'association', pg_temp.code('51650100A'), 'industry_association', '650100', '2024-10-01'),
	(13, 'enterprise', pg_temp.code('91650100E'), 'enterprise', '650100', '2024-10-01'),
	(14, 'agency', pg_temp.code('91650100A'), 'credit_service_agency', '650100', '2024-10-01');
INSERT INTO credit.member (role_name, organisation_id, duty, may_submit, may_review)
	SELECT 'author', n, 'records', true, true FROM generate_series(11, 14) n;

CREATE FUNCTION pg_temp.honour(provider text, changes jsonb DEFAULT '{}') RETURNS jsonb
	LANGUAGE sql AS $$
	SELECT jsonb_build_object('provider', provider, 'item', 'A11-honour', 'severity', NULL,
		'document_kind', 'honour', 'document_number', 'h ' || provider,
		'content', '{"title": "t", "awarded_on": "2026-06-01"}'::jsonb) || changes
$$;

SET LOCAL ROLE author;
SELECT pg_temp.admitted('{}', 'a state organ''s penalty is public');
SELECT pg_temp.admitted(pg_temp.honour('university'), 'so is what an authorised body awards');
SELECT is(nature, 'public', 'unless said otherwise') FROM credit.record LIMIT 1;
SELECT pg_temp.refused(pg_temp.honour('association'), 'SC018 provider_public_duty',
	'public information can''t come from this organisation', 'an association has no public duty');
SELECT is(pg_temp.verdicts(pg_temp.honour(p)), 'SC018 provider_public_duty', 'nor has ' || p)
	FROM unnest('{enterprise,agency}'::text[]) p;
SELECT pg_temp.refused(pg_temp.honour('university', '{"nature": "non_public", "document_number": "n"}'),
	'SC023 declaration_signed, SC025 disclosure_agreed, SC018 provider_nature', NULL, 'an item''s nature is not the submitter''s choice');
SELECT is(pg_temp.verdicts(pg_temp.honour('university', '{"nature": "secret"}')),
	'SC021 known_term, SC018 provider_nature', 'nor a third one');

-- the same body, another item, another nature
RESET ROLE;
SET LOCAL ROLE credit_admin;
INSERT INTO credit.provider_item (organisation_id, item_id, nature, basis)
	VALUES (11, credit.catalog_item_id('A11-honour', '2026-06-15'), 'non_public', 'prizes of its donors');
SELECT throws_ok($$INSERT INTO credit.provider_item (organisation_id, item_id, nature, basis)
	VALUES (12, credit.catalog_item_id('A11-honour', '2026-06-15'), 'non_public', '')$$,
	'23514', NULL, 'an exception without a basis is none');
SET LOCAL ROLE author;
SELECT pg_temp.refused(pg_temp.honour('university', '{"document_number": "2"}'),
	'SC018 provider_nature', 'the provider provides this item in another nature',
	'now its honours are no longer public');
SELECT is(pg_temp.verdicts(pg_temp.honour('university', '{"document_number": "2", "nature": "non_public", "openness": "inquiry", "declaration": "d"}')),
	'', 'and as non-public they are declared and for inquiry');
SELECT is(pg_temp.verdicts(pg_temp.honour('market')), '', 'another body''s are public as before');
SELECT is(pg_temp.verdicts('{"provider": "university", "document_number": "3"}'), '',
	'and so is another item of its own');
SELECT throws_ok($$INSERT INTO credit.provider_item (organisation_id, item_id, nature, basis)
	VALUES (12, credit.catalog_item_id('A11-honour', '2026-06-15'), 'public', 'b')$$,
	'42501', NULL, 'no provider states an exception for itself');
RESET ROLE;
SET LOCAL ROLE credit_admin;
INSERT INTO credit.provider_item (organisation_id, item_id, nature, basis)
	VALUES (12, credit.catalog_item_id('A11-honour', '2026-06-15'), 'public', 'no law says so');
SET LOCAL ROLE author;
SELECT is(pg_temp.verdicts(pg_temp.honour('association')), 'SC018 provider_public_duty',
	'an exception makes nobody a public body');

SELECT * FROM finish();
ROLLBACK;
