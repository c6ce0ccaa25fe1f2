-- Articles 10 to 12: the fields in which integrity is built seed a list that
-- stays open; Articles 15 and 44 name further ones.
BEGIN;
SELECT plan(15);
SET LOCAL client_min_messages = warning;

SELECT is(count(*), n, format('Article %s has %s fields of its own', a, n))
	FROM (VALUES (10, 6::bigint), (11, 9), (12, 8), (15, 6), (44, 4)) v (a, n)
	LEFT JOIN credit.field f ON f.article = v.a
	GROUP BY a, n;
SELECT is(array_agg(code ORDER BY code),
	'{drugs,fire_protection,food,special_equipment,work_safety}',
	'five fields are special, one of them Article 11''s') FROM credit.field
	WHERE special;

-- an open list
SET LOCAL ROLE credit_admin;
SELECT lives_ok($$INSERT INTO credit.field VALUES ('low_altitude', '低空经济')$$,
	'an administrator adds a field');
SELECT lives_ok($$UPDATE credit.field SET label_zh = '低空' WHERE code = 'low_altitude'$$,
	'and changes its label');
SELECT lives_ok($$UPDATE credit.field SET code = code$$, 'a code may stay what it is');
SELECT throws_ok($$UPDATE credit.field SET code = 'low' WHERE code = 'low_altitude'$$,
	'23001', 'field "low_altitude" can''t be renamed or deleted',
	'but not become another, for records name it');
SELECT throws_ok($$DELETE FROM credit.field WHERE code = 'low_altitude'$$,
	'23001', NULL, 'nor go');
SELECT throws_ok($$INSERT INTO credit.field VALUES ('Low Altitude', 'x')$$,
	'23514', NULL, 'codes are snake case');
RESET ROLE;
SELECT throws_ok('TRUNCATE credit.field CASCADE', 'SC020', NULL, 'no TRUNCATE');
SET LOCAL ROLE credit_provider;
SELECT is(count(*) > 40, true, 'providers read them') FROM credit.field;
SELECT throws_ok($$INSERT INTO credit.field VALUES ('own', 'x')$$,
	'42501', NULL, 'and add none');

SELECT * FROM finish();
ROLLBACK;
