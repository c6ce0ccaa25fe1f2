-- What the articles' tests share: bodies and their members, one lawful row, and
-- the three ways in which a rule speaks.  Included after BEGIN and plan(), so
-- that ROLLBACK takes the roles along too.
--
-- The registry's day is Monday 2026-06-15.  Everybody is of 650100 (Urumqi)
-- unless said otherwise:
--   market      state organ, any field; its members author and reviewer may both
--               submit and review
--   fire        state organ, field fire_protection; member fire_clerk
--   drc         competent department; member supervisor
--   drc_region  competent department of 650000; member region_supervisor
--   drc_changji competent department of 652300; member changji_supervisor
--   platform    loads for market and fire; member loader
-- citizen is of credit_public and nobody's member.
SET LOCAL client_min_messages = warning;
SET LOCAL datestyle = 'ISO, YMD';
SET LOCAL credit.test_clock = '2026-06-15 10:00:00+08';

-- Codes with their check digits (GB 32100-2015, GB 11643-1999).
CREATE FUNCTION pg_temp.code(beginning text) RETURNS text
	LANGUAGE sql AS $$
	SELECT b || substr(c, 1 + (31 - (
			SELECT sum((strpos(c, substr(b, i, 1)) - 1) * (3 ^ (i - 1))::bigint)
			FROM generate_series(1, 17) i)::bigint % 31)::int % 31, 1)
	FROM (SELECT rpad(beginning, 17, '0'), '0123456789ABCDEFGHJKLMNPQRTUWXY') v (b, c)
$$;
CREATE FUNCTION pg_temp.identity_number(birth date, sequence int DEFAULT 1) RETURNS text
	LANGUAGE sql AS $$
	SELECT b || substr('10X98765432', 1 + (
			SELECT sum(substr(b, i, 1)::int * (2 ^ (18 - i))::bigint)
			FROM generate_series(1, 17) i)::bigint::int % 11, 1)
	FROM (SELECT '650102' || to_char(birth, 'YYYYMMDD') || lpad(sequence::text, 3, '0')) v (b)
$$;

CREATE ROLE author;
CREATE ROLE reviewer;
CREATE ROLE fire_clerk;
CREATE ROLE loader;
CREATE ROLE supervisor;
CREATE ROLE region_supervisor;
CREATE ROLE changji_supervisor;
CREATE ROLE citizen;
GRANT credit_provider TO author, reviewer, fire_clerk, loader;
GRANT credit_authority TO supervisor, region_supervisor, changji_supervisor;
GRANT credit_public TO citizen;

INSERT INTO credit.organisation (organisation_id, name, uscc, kind, division,
		fields, competent, platform_id, registered_from)
	VALUES (1, 'platform', pg_temp.code('12650100P'), 'platform', '650100', NULL, false, NULL, '2024-10-01'),
	(2, 'market', pg_temp.code('11650100M'), 'state_organ', '650100', NULL, false, 1, '2024-10-01'),
	(3, 'fire', pg_temp.code('11650100F'), 'state_organ', '650100', '{fire_protection}', false, 1, '2024-10-01'),
	(4, 'drc', pg_temp.code('11650100D'), 'state_organ', '650100', NULL, true, NULL, '2024-10-01'),
	(5, 'drc_region', pg_temp.code('11650000D'), 'state_organ', '650000', NULL, true, NULL, '2024-10-01'),
	(6, 'drc_changji', pg_temp.code('11652300D'), 'state_organ', '652300', NULL, true, NULL, '2024-10-01');
INSERT INTO credit.member (role_name, organisation_id, duty, may_submit, may_review)
	VALUES ('loader', 1, 'loading', true, false),
	('author', 2, 'penalties', true, true),
	('reviewer', 2, 'penalties', true, true),
	('fire_clerk', 3, 'fire protection', true, true),
	('supervisor', 4, 'supervision', false, false),
	('region_supervisor', 5, 'supervision', false, false),
	('changji_supervisor', 6, 'supervision', false, false);

-- A lawful row of credit.submission, with changes.
CREATE FUNCTION pg_temp.lawful(changes jsonb DEFAULT '{}') RETURNS jsonb
	LANGUAGE sql AS $$
	SELECT jsonb_build_object('provider', 'market', 'item', 'A03-penalty',
		'field', 'trade', 'severity', 'general', 'openness', 'open',
		'subject_kind', 'legal_person', 'subject_name', '天山商贸有限公司',
		'subject_code', pg_temp.code('91650100MA1'),
		'document_kind', 'penalty_decision', 'document_number', '〔2026〕1号',
		'document_issuer', 'market', 'decided_on', '2026-06-01',
		'conduct_on', '2026-05-01',
		'content', '{"violation": "v", "facts": "f", "basis": "b",
			"penalty_kinds": ["罚款"], "penalty_content": "c"}'::jsonb) || changes
$$;
-- Makes the row a natural person's, who is never open.
CREATE FUNCTION pg_temp.person(birth date, changes jsonb DEFAULT '{}') RETURNS jsonb
	LANGUAGE sql AS $$
	SELECT jsonb_build_object('subject_kind', 'natural_person',
		'subject_name', '古丽', 'subject_code', NULL, 'openness', 'shared',
		'resident_id', pg_temp.identity_number(birth),
		'document_number', birth::text) || changes
$$;
-- Makes it an individual business's.
CREATE FUNCTION pg_temp.business(changes jsonb DEFAULT '{}') RETURNS jsonb
	LANGUAGE sql AS $$
	SELECT jsonb_build_object('subject_kind', 'individual_business',
		'subject_name', '巴扎馕铺', 'subject_code', pg_temp.code('92650100MA9'),
		'document_number', '〔2026〕3号', 'operator_name', '买买提·艾力',
		'operator_id', pg_temp.identity_number('1980-01-01')) || changes
$$;

-- Submits it; the record's number where the actor may see the record.
CREATE FUNCTION pg_temp.submit(changes jsonb DEFAULT '{}') RETURNS bigint
	LANGUAGE sql AS $$
	INSERT INTO credit.submission
		SELECT (jsonb_populate_record(NULL::credit.submission, pg_temp.lawful(changes))).*;
	SELECT max(record_id) FROM credit.record
$$;
-- Submits it as author and lets reviewer approve it.
CREATE FUNCTION pg_temp.publish(changes jsonb DEFAULT '{}') RETURNS bigint
	LANGUAGE plpgsql AS $$
DECLARE
	id bigint;
BEGIN
	SET LOCAL ROLE author;
	id := pg_temp.submit(changes);
	SET LOCAL ROLE reviewer;
	PERFORM credit.review(batch_id) FROM credit.record WHERE record_id = id;
	SET LOCAL ROLE NONE;
	RETURN id;
END
$$;

-- "SC037 document_in_effect, SC044 window_severity": every rule that speaks.
CREATE FUNCTION pg_temp.verdicts(changes jsonb DEFAULT '{}') RETURNS text
	LANGUAGE sql AS $$
	SELECT coalesce(string_agg(sqlstate || ' ' || rule, ', '), '')
	FROM credit.check_record(pg_temp.lawful(changes))
$$;
CREATE FUNCTION pg_temp.quarantined(changes jsonb) RETURNS text
	LANGUAGE sql SET credit.on_violation = quarantine AS $$
	SELECT pg_temp.submit(changes);
	SELECT q.state || ': ' || coalesce(string_agg(v ->> 'sqlstate' || ' ' || (v ->> 'rule'), ', '), '')
	FROM (SELECT * FROM credit.quarantine ORDER BY quarantine_id DESC LIMIT 1) q
	LEFT JOIN jsonb_array_elements(q.verdicts) v ON true
	GROUP BY q.state
$$;

-- Two tests: nothing speaks against the row, and it becomes a record.
CREATE FUNCTION pg_temp.admitted(changes jsonb, description text) RETURNS SETOF text
	LANGUAGE plpgsql AS $$
BEGIN
	RETURN NEXT is(pg_temp.verdicts(changes), '', description || ': no rule speaks');
	RETURN NEXT lives_ok(format('SELECT pg_temp.submit(%L)', changes), description);
END
$$;
-- Three tests: what rules say beforehand, the error, and the quarantine.
CREATE FUNCTION pg_temp.refused(changes jsonb, verdicts text, message text,
		description text) RETURNS SETOF text
	LANGUAGE plpgsql AS $$
BEGIN
	RETURN NEXT is(pg_temp.verdicts(changes), verdicts, description || ': told beforehand');
	RETURN NEXT throws_ok(format('SELECT pg_temp.submit(%L)', changes),
		left(verdicts, 5)::char(5), message, description);
	RETURN NEXT is(pg_temp.quarantined(changes), 'open: ' || verdicts,
		description || ': kept in quarantine');
END
$$;

-- What the public reads about a name or code: "〔2026〕1号, …" or "".
CREATE FUNCTION pg_temp.public_documents(query text) RETURNS text
	LANGUAGE sql AS $$
	SELECT coalesce(string_agg(r.document_number, ', ' ORDER BY r.document_number), '')
	FROM credit.search_public(query) s, credit.public_records(s.handle) r
$$;
