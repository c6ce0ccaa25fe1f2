-- Article 7: what a registered recipient subscribes to reaches it by itself, as
-- far as it may see it (Articles 16 and 22).
BEGIN;
SELECT plan(14);
\ir fixture.sql

INSERT INTO credit.organisation (organisation_id, name, uscc, kind, division, registered_from)
	VALUES (10, 'agency', pg_temp.code('91650100B'), 'credit_service_agency', '650100', '2024-10-01'),
	(11, 'police', pg_temp.code('11650100K'), 'state_organ', '650100', '2024-10-01');
INSERT INTO credit.recipient (audience_id, organisation_id, duty, basis, reads, registered_from, registered_until)
	VALUES (2, 10, 'rating', 'Agreement 1', 'delivery', '2024-10-01', NULL),
	(3, 11, 'permits', 'Law 2', 'delivery', '2024-10-01', NULL),
	(4, 11, 'ended', 'Law 3', 'delivery', '2024-10-01', '2026-06-15');
SELECT throws_ok($$INSERT INTO credit.recipient (organisation_id, duty, basis, reads) VALUES (10, 'x', '', 'delivery')$$,
	'23514', NULL, 'no recipient without a lawful basis');
SELECT throws_ok($$INSERT INTO credit.recipient (audience_id, organisation_id, duty, basis, reads) VALUES (1, 10, 'x', 'b', 'delivery')$$,
	'23514', NULL, 'nor in the place of the public or of public bodies');
CREATE FUNCTION pg_temp.delivered(id bigint) RETURNS text LANGUAGE sql AS $$
	SELECT coalesce(string_agg(audience_id::text, ',' ORDER BY audience_id), '')
	FROM credit.disclosure WHERE record_id = id AND audience_id >= 2
$$;

SELECT is(pg_temp.delivered(pg_temp.publish('{"document_number": "none"}')), '', 'nothing without a subscription');
INSERT INTO credit.subscription (audience_id, items, fields, division, basis)
	VALUES (2, '{A03-penalty}', '{trade}', '650000', 'b'), (2, NULL, NULL, NULL, 'b'), (3, NULL, NULL, '650100', 'b'),
	(4, NULL, NULL, NULL, 'b');
SELECT is(pg_temp.delivered(pg_temp.publish('{"document_number": "open"}')), '2,3',
	'what is open reaches every subscriber that is registered, once');
SELECT is(pg_temp.delivered(pg_temp.publish('{"document_number": "shared", "openness": "shared"}')), '3',
	'what is shared reaches public bodies alone');
SELECT is(pg_temp.delivered(pg_temp.publish('{"document_number": "inquiry", "openness": "inquiry"}')), '',
	'what is for inquiry reaches nobody');
SELECT is((SELECT count(*) FROM credit.disclosure d, credit.catalog_field f
	WHERE d.audience_id = 2 AND f.item_id = d.item_id AND NOT f.open AND d.content ? f.name), 0::bigint,
	'an agency sees open fields only');

-- each condition narrows
DELETE FROM credit.subscription WHERE audience_id = 2 AND items IS NULL;
UPDATE credit.subscription SET division = '652300' WHERE audience_id = 3;
SELECT is(pg_temp.delivered(pg_temp.publish('{"document_number": "d"}')), '2', 'by division');
UPDATE credit.subscription SET fields = '{food}' WHERE audience_id = 2;
SELECT is(pg_temp.delivered(pg_temp.publish('{"document_number": "f"}')), '', 'by field');
UPDATE credit.subscription SET fields = NULL, items = '{A11-honour}' WHERE audience_id = 2;
SELECT is(pg_temp.delivered(pg_temp.publish('{"document_number": "i"}')), '', 'by item');
UPDATE credit.subscription SET items = NULL, valid_from = '2026-06-16' WHERE audience_id = 2;
SELECT is(pg_temp.delivered(pg_temp.publish('{"document_number": "v"}')), '', 'by its time');
UPDATE credit.subscription SET valid_from = '2026-06-01' WHERE audience_id = 2;
UPDATE credit.organisation SET registered_until = '2026-06-15' WHERE organisation_id = 10;
SELECT is(pg_temp.delivered(pg_temp.publish('{"document_number": "u"}')), '',
	'an agency that is no longer registered receives nothing (Article 16)');

-- a correction reaches who had the mistake, and who subscribes, once
UPDATE credit.organisation SET registered_until = NULL WHERE organisation_id = 10;
SELECT record_id AS mistake FROM credit.record r JOIN credit.document USING (subject_id, document_id) WHERE number = 'open' \gset
SELECT is(pg_temp.delivered(pg_temp.publish(jsonb_build_object('document_number', 'open', 'replaces', :mistake,
	'correction_reason', 'typing error'))), '2,3', 'a correction reaches who had the mistake');
SELECT is(pg_temp.delivered(:mistake), '', 'and the mistake is gone');

SELECT * FROM finish();
ROLLBACK;
