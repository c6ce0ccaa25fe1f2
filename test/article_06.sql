-- Article 6: a competent department supervises its own division and those below
-- it, and nothing else; any other department acts within its own field, and
-- reads what is shared in the fields of its duty.
BEGIN;
SELECT plan(34);
\ir fixture.sql

CREATE ROLE fire_reader;
CREATE ROLE agency_reader;
CREATE ROLE former_supervisor;
CREATE ROLE two_cities;
CREATE ROLE city_and_region;
CREATE ROLE nobody;
GRANT credit_authority TO fire_reader, former_supervisor, two_cities, city_and_region, nobody;
GRANT credit_provider TO agency_reader;
INSERT INTO credit.organisation (organisation_id, name, uscc, kind, division,
		competent, registered_from, registered_until)
	VALUES (11, 'tianshan district', pg_temp.code('11650102M'), 'state_organ', '650102', false, '2024-10-01', NULL),
	(12, 'changji', pg_temp.code('11652300M'), 'state_organ', '652300', false, '2024-10-01', NULL),
	(13, 'agency', pg_temp.code('91650100A'), 'credit_service_agency', '650100', false, '2024-10-01', NULL),
	(14, 'old drc', pg_temp.code('11650100E'), 'state_organ', '650100', true, '2024-10-01', '2026-06-15');
INSERT INTO credit.member (role_name, organisation_id, duty, may_submit, may_review)
	VALUES ('author', 11, 'penalties', true, true), ('reviewer', 11, 'penalties', true, true),
	('author', 12, 'penalties', true, true), ('reviewer', 12, 'penalties', true, true),
	('fire_reader', 3, 'fire protection', false, false),
	('agency_reader', 13, 'credit services', false, false),
	('former_supervisor', 14, 'supervision', false, false),
	('two_cities', 4, 'supervision', false, false), ('two_cities', 6, 'supervision', false, false),
	('city_and_region', 4, 'supervision', false, false), ('city_and_region', 5, 'supervision', false, false);

SELECT pg_temp.publish('{"document_number": "city"}') AS city,
	pg_temp.publish('{"document_number": "fire", "field": "fire_protection", "openness": "shared"}') AS fire,
	pg_temp.publish('{"document_number": "district", "provider": "tianshan district"}') AS district,
	pg_temp.publish('{"document_number": "other", "provider": "changji"}') AS other \gset
CREATE FUNCTION pg_temp.sees(actor text) RETURNS text
	LANGUAGE plpgsql AS $$
DECLARE
	documents text;
BEGIN
	EXECUTE format('SET LOCAL ROLE %I', actor);
	SELECT coalesce(string_agg(d.number, ', ' ORDER BY d.number), '') INTO documents
		FROM credit.record r JOIN credit.document d USING (subject_id, document_id);
	SET LOCAL ROLE NONE;
	RETURN documents;
END
$$;
CREATE FUNCTION pg_temp.shown(actor text) RETURNS text
	LANGUAGE plpgsql AS $$
DECLARE
	documents text;
BEGIN
	EXECUTE format('SET LOCAL ROLE %I', actor);
	SELECT coalesce(string_agg(document_number, ', ' ORDER BY document_number), '') INTO documents
		FROM credit.disclosure WHERE audience_id = 1;
	SET LOCAL ROLE NONE;
	RETURN documents;
END
$$;

-- supervision
SELECT is(pg_temp.sees('region_supervisor'), 'city, district, fire, other', 'the region sees all of it');
SELECT is(pg_temp.sees('supervisor'), 'city, district, fire', 'a city itself and its districts');
SELECT is(pg_temp.sees('changji_supervisor'), 'other', 'a prefecture nothing of the city');
SELECT is(pg_temp.sees('city_and_region'), 'city, district, fire, other', 'the wider of two divisions counts');
SELECT is(pg_temp.sees('two_cities'), '', 'two that do not contain one another: act for one of them');
SELECT is(pg_temp.sees('former_supervisor'), '', 'no longer registered, no longer supervising');
SELECT is(pg_temp.sees('fire_reader'), '', 'a department that is not competent supervises nothing');
SELECT is(pg_temp.sees('nobody'), '', 'nor does a role of nobody');
SELECT is(pg_temp.sees('author'), 'city, district, fire, other', 'a provider sees what it provided');
SELECT is(pg_temp.sees('fire_clerk'), '', 'and nothing of other providers');
SET LOCAL ROLE changji_supervisor;
SELECT is_empty(format('SELECT 1 FROM credit.subject s WHERE subject_id IN (
	SELECT subject_id FROM credit.document WHERE number <> %L)', 'other'), 'documents neither');
RESET ROLE;
SELECT throws_ok($$UPDATE credit.organisation SET competent = true WHERE organisation_id = 13$$,
	'23514', NULL, 'only a state organ is competent');

-- what is shared is read by field
SELECT is(pg_temp.shown('fire_reader'), 'fire', 'a department reads the fields of its duty');
SELECT is(pg_temp.shown('author'), 'city, district, fire, other', 'one for every field reads all');
SELECT is(pg_temp.shown('agency_reader'), '', 'what is no public body reads none');
SELECT is(pg_temp.shown('former_supervisor'), '', 'nor does a body that is no longer registered');
SELECT is(pg_temp.shown('nobody'), '', 'nor a role of nobody');

-- and recorded by field
SET LOCAL ROLE fire_clerk;
SELECT pg_temp.admitted('{"provider": "fire", "field": "fire_protection", "document_number": "a"}',
	'a department records in its field');
SELECT pg_temp.refused('{"provider": "fire", "document_number": "b"}',
	'SC006 provider_has_field', 'field "trade" is outside the provider''s duty',
	'not in another');
SELECT is(pg_temp.verdicts('{"provider": "fire", "field": null, "item": "A05-abnormal",
	"document_kind": "other_decision", "document_number": "c",
	"content": {"reason": "r", "listed_on": "2026-06-01"}, "openness": "shared"}'),
	'SC006 provider_has_field', 'nor where the item says the field');
RESET ROLE;
SET LOCAL ROLE author;
CREATE FUNCTION pg_temp.abnormal(changes jsonb) RETURNS jsonb LANGUAGE sql AS $$
	SELECT '{"item": "A05-abnormal", "document_kind": "other_decision", "severity": null, "openness": "shared",
		"content": {"reason": "r", "listed_on": "2026-06-01"}}' || changes $$;
SELECT pg_temp.admitted(pg_temp.abnormal('{"field": null, "document_number": "e"}'), 'an item may have its field');
SELECT is(max(field), 'market_supervision', 'which is the record''s')
	FROM credit.record JOIN credit.document USING (subject_id, document_id) WHERE number = 'e';
SELECT pg_temp.refused(pg_temp.abnormal('{"document_number": "f"}'), 'SC020 field_of_item',
	'the record names another field than its catalog item', 'and then the record has no other');
SELECT pg_temp.refused('{"field": "horoscopes", "document_number": "g"}', 'SC020 field_known',
	'the record names no field of conduct that the registry knows', 'nor one that there is not');
SELECT is(pg_temp.verdicts('{"field": null, "document_number": "g"}'), 'SC020 field_known', 'nor none, where the item has none');
SET LOCAL ROLE fire_clerk;
SELECT is(pg_temp.verdicts('{"provider": "market", "document_number": "d"}'),
	'SC021 author_is_member', 'nor for another department');

SELECT * FROM finish();
ROLLBACK;
