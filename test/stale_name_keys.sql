-- After another ICU every stored key is renewed: no place is forgotten.
BEGIN;
SELECT plan(9);
\i test/fixture.sql

SELECT pg_temp.publish(pg_temp.business() || '{"other_id_kind": "tax_number", "other_id": "税 登（１）號"}') AS record \gset
SELECT pg_temp.publish(jsonb_build_object('subject_name', '天山（烏魯木齊）商貿有限公司' || repeat('分部', 20)
	|| (SELECT string_agg(chr(20000 + i), '') FROM generate_series(1, 250) AS i), 'document_issuer', '稅務（稽查）局')) AS other \gset
SET LOCAL ROLE NONE;

SELECT is_empty('SELECT * FROM credit.stale_name_keys()', 'nothing is stale');
UPDATE credit.registry SET name_key_version = 'ICU 60.2, Unicode 10.0, rules 1';

-- what is a key by its name, and the two that are not
CREATE TEMPORARY TABLE place AS
	SELECT format('credit.%I.%I', c.relname, a.attname) AS stored_in, c.relname, a.attname
	FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
	WHERE c.relnamespace = 'credit'::regnamespace AND c.relkind = 'r' AND NOT a.attisdropped
		AND (a.attname LIKE '%\_key' OR a.attname = 'name_parts'
			OR (c.relname = 'subject_key' AND a.attname = 'value'));
SELECT cmp_ok(count(*), '>=', 8::bigint, 'the registry stores keys') FROM place;
SELECT is_empty('SELECT stored_in FROM place EXCEPT SELECT stored_in FROM credit.stale_name_keys()',
	'each of them is told');
CREATE MATERIALIZED VIEW public.found_by AS SELECT credit.name_key(name) FROM credit.public_face;
SELECT is(rebuild_with, 'REFRESH MATERIALIZED VIEW public.found_by;', 'and a materialized view')
	FROM credit.stale_name_keys() WHERE stored_in = 'public.found_by';

-- spoilt, as another version would have made them; then renewed
CREATE FUNCTION pg_temp.content() RETURNS TABLE (stored_in text, content text)
	LANGUAGE plpgsql AS $$
DECLARE
	p record;
BEGIN
	FOR p IN SELECT * FROM place LOOP
		RETURN QUERY EXECUTE format(
			CASE p.attname WHEN 'name_parts'
				THEN 'SELECT %1$L, string_agg(ARRAY(SELECT u FROM unnest(%2$I) u ORDER BY u COLLATE "C")::text, %4$L ORDER BY subject_id) FROM credit.%3$I'
				ELSE 'SELECT %1$L, string_agg(%2$I, %4$L ORDER BY %2$I COLLATE "C") FROM credit.%3$I' END,
			p.stored_in, p.attname, p.relname, ';');
	END LOOP;
END
$$;
CREATE TEMPORARY TABLE before AS SELECT * FROM pg_temp.content();
SELECT is(max(cardinality(name_parts)), 200, 'among them a name of more parts than are kept') FROM credit.public_face;
UPDATE credit.subject_name SET name_key = 'x' || name;
UPDATE credit.business_operator SET name_key = 'x';
ALTER TABLE credit.subject_key DISABLE TRIGGER kept;
UPDATE credit.subject_key SET value = 'x' || value WHERE kind NOT IN ('uscc', 'resident_id');
ALTER TABLE credit.subject_key ENABLE TRIGGER kept;
UPDATE credit.public_face SET name_key = 'x', name_parts = '{x}';
UPDATE credit.document SET number_key = 'x' || number_key,
	issuer_key = CASE WHEN credit.is_uscc(issuer_key) THEN issuer_key ELSE 'x' END;
SELECT isnt_empty('SELECT * FROM pg_temp.content() EXCEPT SELECT * FROM before', 'keys of another version are other keys');
DO $$
DECLARE
	statement text;
BEGIN
	FOR statement IN SELECT rebuild_with FROM credit.stale_name_keys() LOOP
		EXECUTE statement;
	END LOOP;
END
$$;
SELECT set_eq('SELECT * FROM pg_temp.content()', 'SELECT * FROM before', 'the statements make the keys of this version');
SELECT isnt_empty($$SELECT FROM before WHERE stored_in = 'credit.subject_key.value' AND content LIKE '%税登1号%'$$,
	'further identifiers have keys');
SELECT is_empty('SELECT * FROM credit.stale_name_keys()', 'and note that it is done');
SELECT * FROM finish();
ROLLBACK;
