-- What policies know of the actor is kept between rows, and no longer than it is
-- true: another role, another day, a change of members, organisations, recipients
-- or roles, and its being rolled back.
BEGIN;
SELECT plan(16);
\ir fixture.sql

INSERT INTO credit.recipient (audience_id, organisation_id, duty, basis, reads) VALUES (2, 2, 'd', 'b', 'delivery');
-- "650100 {4} {}": what the role supervises, its organisations, its audiences
CREATE FUNCTION pg_temp.standing(actor text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	answer text;
BEGIN
	EXECUTE format('SET LOCAL ROLE %I', actor);
	answer := concat_ws(' ', coalesce(credit.supervised_division()::text, 'none'), credit.my_organisations(), credit.my_audiences(), credit.reads_field('trade'));
	SET LOCAL ROLE NONE;
	RETURN answer;
END
$$;
SELECT is(pg_temp.standing('supervisor'), '650100 {4} {} t', 'a supervisor');
SELECT is(pg_temp.standing('author'), 'none {2} {2} t', 'another role in the same transaction');
SELECT is(pg_temp.standing('supervisor'), '650100 {4} {} t', 'and the first again');
SAVEPOINT before;
UPDATE credit.organisation SET competent = false WHERE organisation_id = 4;
SELECT is(pg_temp.standing('supervisor'), 'none {4} {} t', 'no longer competent');
ROLLBACK TO before;
SELECT is(pg_temp.standing('supervisor'), '650100 {4} {} t', 'rolled back, competent');
INSERT INTO credit.recipient (audience_id, organisation_id, duty, basis, reads) VALUES (3, 2, 'e', 'b', 'delivery');
SELECT is(pg_temp.standing('author'), 'none {2} {2,3} t', 'a recipient more');
ROLLBACK TO before;
SELECT is(pg_temp.standing('author'), 'none {2} {2} t', 'rolled back, one less');
INSERT INTO credit.member (role_name, organisation_id, duty) VALUES ('author', 3, 'd');
SELECT is(pg_temp.standing('author'), 'none {2,3} {2} t', 'a member of two');
DELETE FROM credit.member WHERE role_name = 'author';
SELECT is(pg_temp.standing('author'), 'none {} {} f', 'nobody''s member');
ROLLBACK TO before;
UPDATE credit.organisation SET registered_until = '2026-06-16' WHERE organisation_id IN (2, 4);
UPDATE credit.recipient SET registered_until = '2026-06-16';
SELECT is(pg_temp.standing('author'), 'none {2} {2} t', 'on the last day');
SELECT is(pg_temp.standing('supervisor'), '650100 {4} {} t', 'the supervisor too');
SET LOCAL credit.test_clock = '2026-06-16 00:00:00+08';
SELECT is(pg_temp.standing('supervisor'), 'none {} {} f', 'a day later');
SELECT is(pg_temp.standing('author'), 'none {} {} f', 'for all');
ROLLBACK TO before;
SET LOCAL credit.test_clock = '2026-06-15 10:00:00+08';
SELECT is(pg_temp.standing('author'), 'none {2} {2} t', 'before it');
ALTER ROLE author RENAME TO somebody;
SELECT is(pg_temp.standing('somebody'), 'none {} {} f', 'under another name, nobody''s member');
ALTER ROLE somebody RENAME TO author;
SELECT is(pg_temp.standing('author'), 'none {2} {2} t', 'under the old one, a member');
SELECT * FROM finish();
ROLLBACK;
