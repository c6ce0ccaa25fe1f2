-- Article 22: open, shared or by inquiry, as the catalogue item allows; and
-- what each audience sees of a record's content.
BEGIN;
SELECT plan(38);
\ir fixture.sql

CREATE FUNCTION pg_temp.verdicts(code text, openness credit.openness,
		kind credit.subject_kind DEFAULT 'legal_person') RETURNS text
	LANGUAGE sql AS $$
	SELECT coalesce(string_agg(v ->> 'sqlstate' || ' ' || (v ->> 'rule'), ', '), '')
	FROM jsonb_array_elements(credit.check_openness(
		credit.catalog_item_id($1, '2026-06-01'), $2, $3)) v
$$;

SELECT is(pg_temp.verdicts('A03-penalty', o), '', 'a firm''s penalty can be ' || o)
	FROM unnest('{open,shared,inquiry}'::credit.openness[]) o;
SELECT is(pg_temp.verdicts('A03-penalty', 'open', 'natural_person'),
	'SC022 openness_natural_person', 'a person''s is not open without a law');
SELECT is(pg_temp.verdicts('A03-penalty', 'shared', 'natural_person'), '',
	'it can be shared');
SELECT is(pg_temp.verdicts('A03-penalty', 'open', 'individual_business'), '',
	'an individual business is no natural person here');
SELECT is(pg_temp.verdicts('A02-judgment', 'open'),
	'SC022 openness_allowed, SC022 openness_window',
	'an adverse item without a window is never open');
SELECT is(pg_temp.verdicts('A04-qualification', 'open', 'natural_person'),
	'SC022 openness_allowed, SC022 openness_natural_person',
	'nor is what the item keeps for bodies');
SELECT throws_ok($$INSERT INTO credit.catalog_edition (level, division, title,
		number) VALUES ('regional', '650000', 'x', 1);
	INSERT INTO credit.catalog_item (edition_id, code, title, class, effect,
		window_kind, openness, subject_kinds)
		SELECT max(edition_id), 'X', 'x', 'compliance', 'adverse', 'none',
			'{open}', '{legal_person}' FROM credit.catalog_edition$$,
	'23514', NULL, 'and no catalogue can say otherwise');
SELECT throws_ok($$INSERT INTO credit.catalog_edition (level, division, title,
		number) VALUES ('regional', '650000', 'x', 1);
	INSERT INTO credit.catalog_item (edition_id, code, title, class, effect,
		window_kind, openness, subject_kinds)
		SELECT max(edition_id), 'X', 'x', 'compliance', 'neutral',
			'until_withdrawn', '{open}', '{legal_person}'
		FROM credit.catalog_edition;
	INSERT INTO credit.catalog_field (item_id, name, label_zh, type, open, secrecy)
		SELECT max(item_id), 'price', 'x', 'amount', true, 'trade_secret'
		FROM credit.catalog_item$$,
	'23514', NULL, 'a secret field is not open');

-- the same at every door
SET LOCAL ROLE author;
SELECT pg_temp.admitted(jsonb_build_object('openness', o, 'document_number', o), 'a firm''s penalty is admitted as ' || o)
	FROM unnest('{open,shared,inquiry}'::text[]) o;
SELECT pg_temp.admitted(pg_temp.person('1980-01-01'), 'a person''s as shared');
SELECT pg_temp.refused(pg_temp.person('1980-01-01', '{"openness": "open", "document_number": "x"}'), 'SC022 openness_natural_person',
	'a natural person''s record can''t be open under this item', 'not as open');
SELECT pg_temp.refused('{"item": "A02-judgment", "field": "judicial", "severity": null, "document_kind": "judgment", "document_number": "j",
	"content": {"case_kind": "c", "duty": "d"}}', 'SC022 openness_allowed, SC022 openness_window, SC022 window_rule',
	'the catalogue item does not allow this way of disclosure', 'nor a judgment, which the item keeps for bodies');
SELECT pg_temp.refused(pg_temp.person('1980-01-01', '{"openness": "open", "item": "A04-qualification", "document_kind": "registration",
	"document_number": "q", "severity": null, "content": {"title": "t"}}'), 'SC022 openness_allowed, SC022 openness_natural_person',
	NULL, 'nor a person''s qualification');
SELECT max(quarantine_id) AS row FROM credit.quarantine \gset
SELECT is(credit.resubmit(:row, confirmed => '{openness_allowed,openness_natural_person}'), 'open', 'nobody confirms it into the open');
SELECT is(credit.resubmit(:row, '{"openness": "shared"}'), 'admitted', 'as shared it passes');
RESET ROLE;
INSERT INTO credit.member VALUES (current_user, 2, 'maintenance', true, false);
SELECT throws_ok($$INSERT INTO credit.record (subject_id, item_id, field, document_id, provider_id, division, severity, openness, conduct_on, content)
	SELECT subject_id, item_id, field, document_id, provider_id, division, severity, 'open', conduct_on, content
	FROM credit.record WHERE openness = 'shared' AND subject_id IN (SELECT subject_id FROM credit.subject WHERE kind = 'natural_person') LIMIT 1$$,
	'SC022', NULL, 'past the front door it is as little');
SELECT is(string_agg(DISTINCT s.kind::text, ', '), 'legal_person', 'no person has an open record')
	FROM credit.record r JOIN credit.subject s USING (subject_id) WHERE r.openness = 'open';

-- what each audience sees
CREATE FUNCTION pg_temp.seen(public boolean, content jsonb) RETURNS jsonb
	LANGUAGE sql AS $$
	SELECT credit.visible_content(
		credit.catalog_item_id('A03-penalty', '2026-06-01'), $2, $1)
$$;
SELECT is(pg_temp.seen(true, '{"facts": "f", "fine": 1.50, "remarks": "r",
		"penalty_kinds": ["罚款", "警告"], "representative": "n"}'),
	'{"facts": "f", "fine": 1.50, "penalty_kinds": ["罚款", "警告"]}',
	'the public sees open fields only');
SELECT is(pg_temp.seen(false, '{"facts": "f", "remarks": "r"}'),
	'{"facts": "f", "remarks": "r"}', 'bodies see what is shared');
SELECT is(pg_temp.seen(true, '{"remarks": "r"}'), '{}', 'nothing open, nothing seen');
SELECT is(pg_temp.seen(true, '{"unnamed": 1}'), '{}', 'nor anything that no item names');
SELECT is(pg_temp.seen(true, '["f"]'), '{}', 'nor what is no content');
SELECT is(pg_temp.seen(true, NULL), NULL, 'of nothing, nothing is seen');
SET LOCAL ROLE credit_public;
SELECT throws_ok($$SELECT credit.visible_content(1, '{}', false)$$, '42501', NULL,
	'the public asks for no content');

SELECT * FROM finish();
ROLLBACK;
