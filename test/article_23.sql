-- Article 23: others than public bodies may provide non-public information, and
-- answer for it by a signed declaration, which is kept with the record.
BEGIN;
SELECT plan(49);
\ir fixture.sql
\ir non_public.sql

CREATE FUNCTION pg_temp.answers(record bigint) RETURNS text LANGUAGE sql AS $$
	SELECT concat_ws(', ', o.name, r.author, r.recorded_on, r.nature, coalesce(r.declaration, 'no declaration'))
	FROM credit.record r JOIN credit.organisation o ON o.organisation_id = r.provider_id WHERE r.record_id = $1 $$;

-- an enterprise provides, and answers
SET LOCAL ROLE clerk;
SELECT pg_temp.admitted(pg_temp.work(), 'with a declaration, others provide');
SELECT max(record_id) AS record, max(batch_id) AS batch FROM credit.record \gset
SELECT is(pg_temp.answers(:record), 'employer, clerk, 2026-06-15, non_public, signed on 1 June',
	'it is kept with the record: who provides, who submitted it and when');
SELECT is(pg_temp.submit(pg_temp.work('{"declaration": "signed on 2 June", "content": {"post": "q"}}')) > :record, true, 'each has its own');
SELECT set_eq('SELECT declaration FROM credit.record', '{signed on 1 June,signed on 2 June}'::text[], 'as it was given');
SET LOCAL ROLE checker;
SELECT is(credit.review(:batch), 1::bigint, 'a second person of the provider approves');
RESET ROLE;
SELECT is(pg_temp.answers(:record), 'employer, clerk, 2026-06-15, non_public, signed on 1 June', 'which changes nothing of who answers');
SELECT ok(EXISTS (SELECT FROM credit.journal WHERE object = 'record' AND object_id = :record AND login = session_user AND role = 'clerk'),
	'the journal says so too');

-- whoever they are
INSERT INTO credit.organisation (organisation_id, name, uscc, kind, division, platform_id, registered_from)
	VALUES (13, 'association', pg_temp.code('51650100A'), 'industry_association', '650100', NULL, '2024-10-01'),
	(14, 'agency', pg_temp.code('91650100A'), 'credit_service_agency', '650100', NULL, '2024-10-01'),
	(15, 'reporting', pg_temp.code('91650100R'), 'enterprise', '650100', 1, '2024-10-01');
INSERT INTO credit.member (role_name, organisation_id, duty, may_submit)
	VALUES ('clerk', 13, 'staff', true), ('clerk', 14, 'staff', true);
SET LOCAL ROLE clerk;
SELECT pg_temp.admitted(pg_temp.work(jsonb_build_object('provider', p)), 'so does an ' || p)
	FROM unnest('{association,agency}'::text[]) p;
SELECT is(pg_temp.verdicts(pg_temp.work(jsonb_build_object('provider', p, 'declaration', NULL, 'content', '{"post": "r"}'::jsonb))), 'SC023 declaration_signed',
	format('and not an %s without', p)) FROM unnest('{association,agency}'::text[]) p;
SET LOCAL ROLE loader;
SELECT pg_temp.admitted(pg_temp.work('{"provider": "reporting"}'), 'the platform loads what is declared to it');
SELECT is(pg_temp.verdicts(pg_temp.work('{"provider": "reporting", "declaration": null, "content": {"post": "r"}}')), 'SC023 declaration_signed', 'and declares nothing for others');

-- public information is answered for by the body whose duty it is
SET LOCAL ROLE author;
SELECT pg_temp.admitted('{}', 'public information needs none');
RESET ROLE;
SELECT is(pg_temp.answers(max(record_id)), 'market, author, 2026-06-15, public, no declaration', 'nor has it any') FROM credit.record;
-- and what one says of oneself is one's own
SET LOCAL ROLE portal;
SELECT pg_temp.as_firm();
SELECT lives_ok($$SELECT credit.declare('B01', '{"post": "t"}', 'inquiry')$$, 'what a firm says of itself needs no other declaration');
RESET ROLE;
SELECT is(pg_temp.answers(max(record_id)), 'platform, portal, 2026-06-15, non_public, no declaration', 'it says so itself') FROM credit.record;

-- none, none to read
SET LOCAL ROLE clerk;
SELECT pg_temp.refused(pg_temp.work('{"declaration": null, "content": {"post": "r"}}'), 'SC023 declaration_signed',
	'who provides non-public information answers for it by a signed declaration', 'no declaration, no record');
SELECT is(hint, 'State in declaration where the signed one is kept (Article 23).', 'what is missing is told')
	FROM credit.check_record(pg_temp.lawful(pg_temp.work('{"declaration": null, "content": {"post": "r"}}')));
SELECT pg_temp.refused(pg_temp.work(jsonb_build_object('declaration', d, 'content', '{"post": "r"}'::jsonb)), 'SC023 declaration_signed', NULL,
	format('%s is none', to_json(d))) FROM unnest(ARRAY['', E' \t\n', '　']) d;
SELECT max(quarantine_id) AS row FROM credit.quarantine \gset
SELECT is(credit.resubmit(:row, confirmed => '{declaration_signed}'), 'open', 'nobody confirms one that is not there');
SELECT is(credit.resubmit(:row, '{"declaration": "signed on 3 June"}'), 'admitted', 'once it is signed, the row passes');
SELECT is(pg_temp.answers(max(record_id)), 'employer, clerk, 2026-06-15, non_public, signed on 3 June', 'with it') FROM credit.record;

-- by who may not submit
SET LOCAL ROLE author;
SELECT pg_temp.refused(pg_temp.work('{"content": {"post": "s"}}'), 'SC021 author_is_member', NULL, 'nobody declares for another body');
SET LOCAL ROLE checker;
SELECT throws_ok('SELECT pg_temp.submit(pg_temp.work())', 'SC021', NULL, 'nor who only reviews for it');
SET LOCAL ROLE citizen;
SELECT throws_ok('SELECT pg_temp.submit(pg_temp.work())', '42501', NULL, 'nor the public');
RESET ROLE;

-- past the front door
SET LOCAL ROLE NONE;
INSERT INTO credit.member VALUES (current_user, 12, 'maintenance', true, false);
SELECT throws_ok(format($$INSERT INTO credit.record (subject_id, item_id, field, provider_id, division, nature, openness, conduct_on, content, declaration)
	SELECT subject_id, item_id, field, provider_id, division, nature, openness, conduct_on, '{"post": "u"}', %L FROM credit.record WHERE record_id = %s$$, d, :record),
	'SC023', NULL, format('%s is none in the table either', coalesce(to_json(d), 'null'))) FROM unnest(ARRAY[NULL, '', ' ', '　']) d;

-- nor changed later
SELECT throws_ok(format('UPDATE credit.record SET declaration = %L WHERE record_id = %s', d, :record), 'SC028', NULL, format('not changed later: %L', d))
	FROM unnest(ARRAY['signed on 4 June', NULL]) d;

SELECT * FROM finish();
ROLLBACK;
