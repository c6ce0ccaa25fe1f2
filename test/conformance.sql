-- The regulation's provisions as data: everything that they name exists.
\set tests `ls test/*.sql test/t/*.pl test/isolation/specs/*.spec 2>/dev/null | tr '\n' ' '`
BEGIN;
SELECT plan(71);

-- the list is whole
SELECT ok(EXISTS (SELECT FROM credit.provision p WHERE p.article = a),
	format('Article %s is listed', a))
	FROM generate_series(1, 51) a;
SELECT is(count(*), count(DISTINCT (article, paragraph, item)),
	'each provision once') FROM credit.provision;
SELECT is(array_agg(DISTINCT chapter ORDER BY chapter), '{1,2,3,4,5,6,7}',
	'seven chapters') FROM credit.provision;
SELECT results_eq(
	$$SELECT article, paragraph, max(item) FROM credit.provision
	WHERE item IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2$$,
	$$VALUES (27, 1, 4), (28, 1, 7), (35, 1, 4), (36, 1, 7), (37, 1, 3),
	(38, 2, 6), (39, 1, 5), (48, 1, 7), (49, 1, 5)$$,
	'numbered items are all there');
SELECT is(count(*), 0::bigint, 'numbers leave no gap')
	FROM (SELECT paragraph - lag(paragraph, 1, 0) OVER w AS step
		FROM (SELECT DISTINCT article, paragraph FROM credit.provision) p
		WINDOW w AS (PARTITION BY article ORDER BY paragraph)) s
	WHERE step <> 1;

-- and honest
SELECT is_empty($$SELECT article, paragraph FROM credit.provision
	WHERE summary = '' OR length(summary) > 200$$, 'summaries are short');
SELECT is_empty($$SELECT article, paragraph FROM credit.provision
	WHERE (kind = 'organisational') <> (reason IS NOT NULL)
		OR (kind = 'organisational') <> (enforced IS NULL)
		OR enforced NOT IN ('yes', 'part', 'not yet')$$,
	'what is organisational says why, what is executable says whether');
SELECT is_empty($$SELECT article, paragraph FROM credit.provision
	WHERE enforced IN ('yes', 'part') AND enforced_by = '{}'$$,
	'what is enforced names what enforces it');
SELECT is_empty($$SELECT article, paragraph FROM credit.provision
	WHERE enforced = 'yes' AND tests = '{}'$$,
	'what is enforced in full names its tests');
SELECT is_empty($$SELECT article, paragraph, item, missing
	FROM credit.conformance WHERE missing <> '{}'
		AND enforced IN ('yes', 'part')$$,
	'everything named exists in this database');
SELECT is_empty(format($$SELECT DISTINCT t FROM credit.provision, unnest(tests) t
	WHERE enforced IN ('yes', 'part')
		AND t <> ALL (string_to_array(%L, ' '))$$, :'tests'),
	'every test named exists');

-- the look-up itself
SELECT is(credit.object_exists(o), true, o)
	FROM unnest('{table credit.field,view credit.provision,type credit.effect,function credit.object_exists,function credit.object_exists(text),trigger workflow on credit.catalog_item,policy readers on credit.field,constraint catalog_item_pkey on credit.catalog_item,role credit_owner}'::text[]) o;
SELECT ok(bool_and(NOT credit.object_exists(o)), 'what is not there is not found')
	FROM unnest(ARRAY['table credit.provision', 'view credit.field',
		'function credit.object_exists(integer)', 'trigger no on credit.field',
		'policy readers on credit.none', 'constraint x', 'role', '', '"',
		'function credit.f(no_such_type)', 'table field']) o;

SELECT diag(format('Article %s, paragraph %s%s: %s (%s)', article, paragraph,
		', item ' || item, summary, enforced))
	FROM credit.provision WHERE enforced IN ('not yet', 'part')
	ORDER BY article, paragraph, item;
SELECT * FROM finish();
ROLLBACK;
