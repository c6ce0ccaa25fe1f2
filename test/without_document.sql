-- What needs no document is recorded once as well (Article 21): a fact is known by
-- subject, item, provider, day of conduct and content.
BEGIN;
SELECT plan(37);
\ir fixture.sql

CREATE FUNCTION pg_temp.bare(changes jsonb DEFAULT '{}') RETURNS jsonb
	LANGUAGE sql AS $$
	SELECT jsonb_build_object('item', 'A11-volunteering', 'field', NULL, 'severity', NULL, 'document_kind', NULL, 'document_number', NULL,
		'document_issuer', NULL, 'decided_on', NULL, 'content', '{"deed": "taught", "done_on": "2026-05-01"}'::jsonb) || changes
$$;
CREATE FUNCTION pg_temp.sent(changes jsonb DEFAULT '{}') RETURNS text
	LANGUAGE sql SET credit.on_violation = quarantine AS $$
	SELECT pg_temp.submit(pg_temp.bare(changes));
	SELECT coalesce((SELECT concat(q.state, ': ', (SELECT string_agg(concat_ws(' ', v ->> 'sqlstate', v ->> 'rule', v ->> 'column'), ', ')
			FROM jsonb_array_elements(q.verdicts) v))
		FROM credit.quarantine q WHERE q.batch_id = b.batch_id), 'admitted')
	FROM (SELECT max(batch_id) AS batch_id FROM credit.batch) b
$$;

-- the same again
SET LOCAL ROLE author;
SELECT is(pg_temp.sent(), 'admitted', 'a deed without a document');
SELECT is(pg_temp.sent(), 'repeated: ', 'is recorded once');
SELECT is(pg_temp.verdicts(pg_temp.bare()), '', 'no rule speaks against its repetition');
SELECT results_eq($$SELECT record_id FROM credit.quarantine WHERE state = 'repeated'$$, 'SELECT record_id FROM credit.record', 'which says of which record it is');
SELECT is(pg_temp.sent('{"content": {"done_on": "2026-05-01", "deed": "taught"}, "necessity": " "}'), 'repeated: ', 'however it is written');
SELECT lives_ok(format('INSERT INTO credit.submission SELECT r.* FROM generate_series(1, 3), jsonb_populate_record(NULL::credit.submission, %L) r',
	pg_temp.lawful(pg_temp.bare('{"content": {"deed": "thrice", "done_on": "2026-05-01"}}'))), 'three times in one load');
SELECT is(count(*), 1::bigint, 'is one record') FROM credit.record WHERE content ->> 'deed' = 'thrice';
SELECT is(pg_temp.sent(v) || ', ' || pg_temp.sent(v), 'admitted, repeated: ', format('so is %s', v))
	FROM unnest(ARRAY[
	'{"item": "A11-honour", "field": "trade", "content": {"title": "t", "awarded_on": "2026-05-01"}}',
	'{"item": "A08-kept", "field": "trade", "content": {"matter": "m", "performance": "p"}}',
	'{"item": "A12-intellectual-property", "content": {"right_kind": "k", "title": "t", "number": "1", "granted_on": "2026-05-01"}}',
	'{"conduct_on": null}']::jsonb[]) v;
RESET ROLE;
SET LOCAL credit.test_clock = '2026-06-16 10:00:00+08';
SET LOCAL ROLE author;
SELECT is(pg_temp.sent(v), 'repeated: ', format('on the next day as well: %s', v)) FROM unnest(ARRAY['{}', '{"conduct_on": null}']::jsonb[]) v;
-- but of what tells no day at all nobody knows whether it happened again
SELECT '{"item": "A08-kept", "field": "trade", "conduct_on": null, "content": {"matter": "yearly", "performance": "p"}}' AS yearly \gset
SELECT is(pg_temp.sent(:'yearly'), 'admitted', 'what tells no day of its own');
SELECT is(pg_temp.sent(:'yearly'), 'repeated: ', 'is recorded once a day');
RESET ROLE;
SET LOCAL credit.test_clock = '2026-06-17 10:00:00+08';
SET LOCAL ROLE author;
SELECT is(pg_temp.sent(:'yearly'), 'open: SC021 fact_without_day conduct_on', 'and asked about on another');
SELECT is(credit.resubmit(max(quarantine_id), confirmed => '{fact_without_day}'), 'admitted', 'whoever knows that it happened again says so') FROM credit.quarantine;
SELECT is(count(*), 2::bigint, 'and both are held') FROM credit.record WHERE content ->> 'matter' = 'yearly';
RESET ROLE;
SET LOCAL credit.test_clock = '2026-06-16 10:00:00+08';
SET LOCAL ROLE author;

-- another fact
SELECT is(pg_temp.sent(v), 'admitted', format('another fact: %s', v))
	FROM unnest(ARRAY['{"conduct_on": "2026-05-02"}',
	'{"content": {"deed": "taught", "done_on": "2026-05-02"}}',
	'{"item": "A11-honour", "field": "trade", "content": {"title": "t", "awarded_on": "2026-05-02"}}',
	'{"item": "A11-honour", "field": "trade", "content": {"title": "u", "awarded_on": "2026-05-01"}}',
	'{"item": "A11-honour", "field": "trade", "content": {"title": "t", "awarded_on": "2026-05-01"}, "document_kind": "honour", "document_number": "1", "document_issuer": "market", "decided_on": "2026-06-01"}',
	'{"subject_name": "昆仑", "subject_code": null, "other_id": "1"}']::jsonb[]) v;
SET LOCAL ROLE fire_clerk;
SELECT is(pg_temp.sent('{"provider": "fire", "field": "fire_protection", "item": "A11-honour", "content": {"title": "t", "awarded_on": "2026-05-01"}}'), 'admitted', 'of another provider');

-- the same fact otherwise
SET LOCAL ROLE author;
SELECT is(pg_temp.sent(v), 'open: SC021 correction_proposed content', format('the same fact in another way: %s', v))
	FROM unnest(ARRAY['{"openness": "shared"}', '{"item": "A11-honour", "field": "food", "content": {"title": "t", "awarded_on": "2026-05-01"}}', '{"necessity": "n"}', '{"publication_end": "2026-12-01"}']::jsonb[]) v;

-- corrected
SELECT min(record_id) AS wrong FROM credit.record WHERE content ->> 'deed' = 'taught' \gset
SELECT jsonb_build_object('content', '{"deed": "nursed", "done_on": "2026-05-01"}'::jsonb, 'replaces', :wrong, 'correction_reason', 'r') AS correction \gset
SELECT is(pg_temp.sent(:'correction'), 'admitted', 'it is corrected');
SELECT is(pg_temp.sent(:'correction'), 'repeated: ', 'once');
SELECT is(pg_temp.sent('{"content": {"deed": "nursed", "done_on": "2026-05-01"}}'), 'repeated: ', 'the correction is the fact now');
SELECT is(pg_temp.sent(), 'open: SC021 correction_proposed content', 'and what it was before does not come back by itself');
SELECT is(q.record_id, r.record_id, 'but names what there is') FROM credit.record r, credit.quarantine q
	WHERE r.replaces = :wrong AND q.quarantine_id = (SELECT max(quarantine_id) FROM credit.quarantine);
SELECT is(pg_temp.sent(jsonb_build_object('replaces', record_id, 'correction_reason', 'r')), 'admitted', 'it comes by another correction') FROM credit.record WHERE replaces = :wrong;
SELECT is(pg_temp.sent(), 'repeated: ', 'and is the fact again');
SELECT is(pg_temp.sent(jsonb_build_object('replaces', record_id, 'correction_reason', 'r', 'conduct_on', '2026-05-02')), 'admitted',
	'a correction may say what another record says') FROM credit.record WHERE content ->> 'deed' = 'thrice';

SELECT * FROM finish();
ROLLBACK;
