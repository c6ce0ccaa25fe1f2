-- A backend that has worked on a registry goes on working after the extension
-- was dropped and made again, when types and tables have other OIDs.
BEGIN;
SELECT plan(4);
\ir fixture.sql
CREATE TEMP TABLE body AS SELECT * FROM credit.organisation WHERE organisation_id = 2;
ALTER TABLE body ALTER uscc TYPE text, ALTER kind TYPE text, ALTER division TYPE text;

SELECT isnt(pg_temp.publish(), NULL, 'a record is published');
SELECT is(pg_temp.public_documents('天山'), '〔2026〕1号', 'and open');
SET LOCAL ROLE supervisor;
SELECT count(*) FROM credit.subject \g /dev/null
RESET ROLE;

DROP EXTENSION credit CASCADE;
DROP SCHEMA credit CASCADE;
CREATE EXTENSION credit;
SELECT credit.create_registry() \g /dev/null
INSERT INTO credit.organisation (organisation_id, name, uscc, kind, division, registered_from)
	SELECT organisation_id, name, uscc::credit.uscc, kind::credit.organisation_kind,
		division::credit.division, registered_from FROM body;
INSERT INTO credit.organisation (organisation_id, name, uscc, kind, division,
		competent, registered_from)
	VALUES (4, 'drc', pg_temp.code('11650100D')::credit.uscc, 'state_organ', '650100', true, '2024-10-01');
INSERT INTO credit.member (role_name, organisation_id, duty, may_submit, may_review)
	VALUES ('author', 2, 'penalties', true, true),
	('reviewer', 2, 'penalties', true, true),
	('supervisor', 4, 'supervision', false, false);

CREATE FUNCTION pg_temp.again() RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
	id bigint;
BEGIN
	SET LOCAL ROLE author;
	INSERT INTO credit.submission
		SELECT (jsonb_populate_record(NULL::credit.submission, pg_temp.lawful('{}'))).*;
	SELECT max(record_id) FROM credit.record INTO id;
	SET LOCAL ROLE reviewer;
	PERFORM credit.review(batch_id) FROM credit.record WHERE record_id = id;
	PERFORM credit.search_public(pg_temp.code('91650100MA1'));
	SET LOCAL ROLE NONE;
	RETURN id;
END
$$;
SELECT isnt(pg_temp.again(), NULL, 'another is published in the new registry');
SET LOCAL ROLE supervisor;
SELECT is(count(*)::int, 1, 'and its supervisor sees the subject') FROM credit.subject;
RESET ROLE;

SELECT * FROM finish();
ROLLBACK;
