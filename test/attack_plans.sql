-- Whose rows a plan, a cursor or a function gives: those of the role that asks at
-- that moment, whoever prepared it, opened it or owns it (Articles 22, 27 and 28).
BEGIN;
SELECT plan(37);
\ir fixture.sql
\ir non_public.sql

SELECT pg_temp.publish('{"document_number": "m", "openness": "shared", "field": "trade"}') AS market,
	pg_temp.publish(jsonb_build_object('document_number', 'open', 'subject_name', 'other firm', 'subject_code', pg_temp.code('91650100MA2'))) AS open \gset
SET LOCAL ROLE fire_clerk;
SELECT pg_temp.submit('{"provider": "fire", "document_issuer": "fire", "field": "fire_protection", "document_number": "f"}') AS fire \gset
RESET ROLE;
SELECT subject_id AS subject, credit.record_handle(nonce) AS handle, batch_id AS batch FROM credit.record WHERE record_id = :market \gset
CREATE FUNCTION pg_temp.seen() RETURNS text LANGUAGE sql AS
	$$ SELECT coalesce(string_agg(record_id::text, ',' ORDER BY record_id), '') FROM credit.record $$;

-- ---------------- prepared by one, executed by another ----------------
SET LOCAL ROLE author;
PREPARE numbers AS SELECT record_id FROM credit.record ORDER BY 1;
PREPARE one(bigint) AS SELECT count(*) FROM credit.record WHERE record_id = $1;
PREPARE reviews AS SELECT count(*) FROM credit.review;
PREPARE shown AS SELECT count(*) FROM credit.disclosure WHERE audience_id = 1;
SET LOCAL plan_cache_mode = force_generic_plan;
SELECT results_eq('EXECUTE numbers', format('VALUES (%s::bigint), (%s)', :market, :open), 'the author reads its own');
SELECT results_eq(format('EXECUTE one(%s)', :market), 'VALUES (1::bigint)', 'by number too');
SELECT results_eq('EXECUTE shown', 'VALUES (2::bigint)', 'and what is shared with its field');
SET LOCAL ROLE fire_clerk;
SELECT results_eq('EXECUTE numbers', format('VALUES (%s::bigint)', :fire), 'the same plan gives another body its own');
SELECT results_eq(format('EXECUTE one(%s)', :market), 'VALUES (0::bigint)', 'and not by number either');
SELECT results_eq('EXECUTE reviews', 'VALUES (0::bigint)', 'nor reviews');
SELECT results_eq('EXECUTE shown', 'VALUES (0::bigint)', 'nor what is of no field of its duty');
SET LOCAL ROLE supervisor;
SELECT results_eq('EXECUTE one(' || :market || ')', 'VALUES (1::bigint)', 'an authority what it supervises');
SET LOCAL ROLE changji_supervisor;
SELECT is_empty('EXECUTE numbers', 'and no more');
SET LOCAL ROLE citizen;
SELECT throws_ok('EXECUTE numbers', '42501', NULL, 'who has no right to the table has none to the plan');
SET LOCAL ROLE author;
SELECT results_eq('EXECUTE numbers', format('VALUES (%s::bigint), (%s)', :market, :open), 'the author has the same again');
-- the library's own plans, of functions that look for the actor
SELECT ok(credit.sees_record(:subject, :market), 'the author sees its record');
SELECT is(count(*) > 0, true, 'and its life') FROM credit.life_of(:subject, :market);
SET LOCAL ROLE fire_clerk;
SELECT ok(NOT credit.sees_record(:subject, :market), 'another in the same session does not');
SELECT is_empty(format('SELECT * FROM credit.life_of(%s, %s)', :subject, :market), 'nor its life');
SELECT is_empty(format('SELECT * FROM credit.explain_record_window(%s, %s)', :subject, :market), 'nor its window');

-- a membership that ends in the middle
SET LOCAL ROLE author;
EXECUTE numbers \g /dev/null
RESET ROLE;
DELETE FROM credit.member WHERE role_name = 'author';
SET LOCAL ROLE author;
SELECT is_empty('EXECUTE numbers', 'whose membership has ended reads nothing by the plan of before');
RESET ROLE;
INSERT INTO credit.member (role_name, organisation_id, duty, may_submit, may_review) VALUES ('author', 2, 'penalties', true, true);
RESET plan_cache_mode;

-- ---------------- opened by one, fetched by another ----------------
CREATE FUNCTION pg_temp.fetched(cursor text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	opened refcursor := cursor;
	got text := '';
	id bigint;
BEGIN
	LOOP
		FETCH opened INTO id;
		EXIT WHEN NOT FOUND;
		got := concat_ws(',', nullif(got, ''), id);
	END LOOP;
	RETURN got;
END
$$;
SET LOCAL ROLE author;
DECLARE unread CURSOR FOR SELECT record_id FROM credit.record ORDER BY record_id;
DECLARE unsorted CURSOR FOR SELECT record_id FROM credit.record;
SET LOCAL ROLE fire_clerk;
SELECT isnt(pg_temp.fetched('unread'), :market || ',' || :open, 'a cursor that the author opened does not give another body the author''s records');
SELECT is(position(:'market' IN pg_temp.fetched('unsorted')), 0, 'in any order');
SET LOCAL ROLE author;
DECLARE held SCROLL CURSOR WITH HOLD FOR SELECT record_id FROM credit.record WHERE record_id = :fire;
SET LOCAL ROLE fire_clerk;
SELECT ok(pg_temp.fetched('held') IN ('', :'fire'), 'what it shows is what the one that fetches may see');
RESET ROLE;

-- in nobody's name any more
SET LOCAL ROLE portal;
SELECT pg_temp.as_firm() \g /dev/null
DECLARE mine CURSOR FOR SELECT count(*) FROM credit.report_rows();
SET LOCAL ROLE desk;
SELECT throws_ok('FETCH mine', 'SC027', NULL, 'a report that the gateway asked for is not another role''s');
RESET ROLE;

-- ---------------- functions of others ----------------
CREATE ROLE wrapper IN ROLE credit_provider;
CREATE SCHEMA wrapped AUTHORIZATION wrapper;
GRANT USAGE ON SCHEMA wrapped TO PUBLIC;
GRANT CREATE ON SCHEMA wrapped TO author, wrapper;
SET LOCAL ROLE author;
CREATE FUNCTION wrapped.by_author() RETURNS text LANGUAGE sql SECURITY DEFINER AS
	$$ SELECT coalesce(string_agg(record_id::text, ',' ORDER BY record_id), '') FROM credit.record $$;
CREATE FUNCTION wrapped.review(batch bigint) RETURNS bigint LANGUAGE sql SECURITY DEFINER AS $$ SELECT credit.review(batch) $$;
CREATE VIEW wrapped.records AS SELECT record_id FROM credit.record;
GRANT SELECT ON wrapped.records TO PUBLIC;
SELECT is(wrapped.by_author(), :market || ',' || :open, 'a function of the author''s, called by the author');
SET LOCAL ROLE citizen;
SELECT is(wrapped.by_author(), '', 'called by the public it reads nothing: the actor is who called');
SELECT throws_ok('SELECT * FROM wrapped.records', '42501', NULL, 'and not at all by a view of the author''s');
SELECT throws_ok(format('SELECT wrapped.review(%s)', :batch), 'SC021', NULL, 'and decides nothing');
SET LOCAL ROLE fire_clerk;
SELECT is(wrapped.by_author(), :'fire', 'another body reads its own by it');
SELECT results_eq('SELECT * FROM wrapped.records', format('VALUES (%s::bigint)', :fire), 'and by the view');
SET LOCAL ROLE wrapper;
CREATE FUNCTION wrapped.by_nobody() RETURNS text LANGUAGE sql SECURITY DEFINER AS
	$$ SELECT coalesce(string_agg(record_id::text, ',' ORDER BY record_id), '') FROM credit.record $$;
SELECT is(wrapped.by_nobody(), '', 'a member of no body reads nothing by its own function');

-- SET ROLE within functions
RESET ROLE;
CREATE FUNCTION pg_temp.both() RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	first text;
	second text;
BEGIN
	SET LOCAL ROLE author;
	first := pg_temp.seen();
	SET LOCAL ROLE fire_clerk;
	second := pg_temp.seen();
	SET LOCAL ROLE NONE;
	RETURN first || ' / ' || second;
END
$$;
SELECT is(pg_temp.both(), format('%s,%s / %s', :market, :open, :fire), 'each role its own, within one function');
SELECT is(pg_temp.both(), format('%s,%s / %s', :market, :open, :fire), 'and again by the same plans');
SET LOCAL ROLE author;
CREATE FUNCTION wrapped.become() RETURNS text LANGUAGE plpgsql SECURITY DEFINER AS
	$$ BEGIN SET LOCAL ROLE fire_clerk; RETURN credit.actor(); END $$;
SELECT throws_ok('SELECT wrapped.become()', '42501', NULL, 'a definer function cannot become somebody else');

-- whom the gateway represents is nothing for another role of the session
SET LOCAL ROLE portal;
SELECT pg_temp.as_firm() \g /dev/null
SELECT is(count(*) > 0, true, 'the gateway reads its subject''s report') FROM credit.report_rows();
RESET ROLE;
CREATE ROLE second_portal IN ROLE credit_portal;
INSERT INTO credit.gateway (role_name, organisation_id, channel, basis) VALUES ('second_portal', 1, 'mobile', 'b');
SET LOCAL ROLE second_portal;
SELECT throws_ok('SELECT * FROM credit.report_rows()', 'SC027', NULL, 'another gateway in the same transaction does not');
SELECT throws_ok(format('SELECT credit.opt_out(%L)', :'handle'), 'SC027', NULL, 'nor acts');
SET LOCAL ROLE portal;
SELECT is(count(*) > 0, true, 'the first still does') FROM credit.report_rows();
SELECT lives_ok($$SELECT credit.act_for_subject('uscc', pg_temp.code('91650100MA2'), 'p')$$, 'it acts for the next');
SELECT is(position('"m"' IN credit.report()::text), 0, 'and reads nothing of the one before');

SELECT * FROM finish();
ROLLBACK;
