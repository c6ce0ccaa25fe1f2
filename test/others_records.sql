-- What one provider does not learn of another's records (Articles 22 and 28).
BEGIN;
SELECT plan(9);
\ir fixture.sql

-- market and fire both hold a record of one firm
SELECT isnt(pg_temp.publish(), NULL, 'market has published a record');
SET LOCAL ROLE fire_clerk;
SELECT isnt(pg_temp.submit('{"provider": "fire", "field": "fire_protection",
	"document_number": "F1", "document_issuer": "fire"}'), NULL,
	'fire has submitted one of the same firm');
SELECT is(count(*)::int, 1, 'it sees the subject') FROM credit.subject;
SELECT is(count(*)::int, 1, 'and its own record') FROM credit.record;
SELECT is(count(*)::int, 0, 'but not the review of market''s record') FROM credit.review;
SET LOCAL ROLE author;
SELECT is(count(*)::int, 1, 'which market''s members see') FROM credit.review;
SET LOCAL ROLE supervisor;
SELECT is(count(*)::int, 1, 'and who supervises it') FROM credit.review;
SET LOCAL ROLE changji_supervisor;
SELECT is(count(*)::int, 0, 'nobody else does') FROM credit.review;
RESET ROLE;

-- asking about somebody: the answers to a known and an unknown person are alike
SELECT pg_temp.publish(pg_temp.person('1980-01-01')) \g /dev/null
CREATE FUNCTION pg_temp.answer(birth date, name text) RETURNS text LANGUAGE sql AS $$
	SELECT pg_temp.verdicts(pg_temp.person(birth) || jsonb_build_object('subject_name', name))
$$;
SET LOCAL ROLE fire_clerk;
SELECT is(pg_temp.answer('1980-01-01', '张三'), pg_temp.answer('1981-01-01', '张三'),
	'who may not submit for a provider learns nothing of its subject');
RESET ROLE;

SELECT * FROM finish();
ROLLBACK;
