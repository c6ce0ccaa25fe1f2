-- Which keys are of another version, and how they are renewed.

CREATE FUNCTION credit.name_parts(name_key text) RETURNS text[]
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'credit_name_parts';
REVOKE ALL ON FUNCTION credit.name_parts(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.name_parts(text) TO credit_owner,
	credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.name_parts(text) IS
	'The pairs of neighbouring characters of a key, each once and the first 200 of them: what credit.public_face.name_parts holds, by which a name is found by a part of it.';

CREATE FUNCTION credit.stale_name_keys(OUT stored_in text,
		OUT made_with text, OUT current_version text, OUT rebuild_with text)
	RETURNS SETOF record
	LANGUAGE sql STABLE
	SET search_path = pg_catalog, pg_temp
AS $$
	WITH stale AS (
		SELECT r.name_key_version AS made_with,
			credit.name_key_version() AS current_version
		FROM credit.registry r
		WHERE r.name_key_version <> credit.name_key_version()
	), maker AS (
		SELECT p.oid
		FROM pg_catalog.unnest(ARRAY[
			'credit.name_key(text)'::pg_catalog.regprocedure,
			'credit.document_key(text)'::pg_catalog.regprocedure]) AS p(oid)
	), place AS (
		SELECT 1 AS turn,
			pg_catalog.format('credit.%I.%I', t.tab, t.key) AS stored_in,
			pg_catalog.format(CASE t.tab
				-- which value an identifier has is otherwise kept
				WHEN 'subject_key' THEN 'ALTER TABLE credit.%1$I DISABLE TRIGGER kept; UPDATE credit.%1$I SET %2$I = %3$s; ALTER TABLE credit.%1$I ENABLE TRIGGER kept;'
				ELSE 'UPDATE credit.%I SET %I = %s;' END, t.tab, t.key,
				t.made) AS rebuild_with
		FROM (VALUES
				('organisation', 'name_key', 'credit.name_key(name)'),
				('subject', 'name_key', 'credit.name_key(name)'),
				('subject_name', 'name_key', 'credit.name_key(name)'),
				('business_operator', 'name_key', 'credit.name_key(name)'),
				('subject_key', 'value', 'CASE WHEN kind IN (''uscc'', ''resident_id'') THEN value ELSE credit.name_key(given) END'),
				('public_face', 'name_key', 'credit.name_key(name)'),
				('public_face', 'name_parts', 'credit.name_parts(credit.name_key(name))'),
				('document', 'number_key', 'credit.document_key(number)'),
				('document', 'issuer_key', 'CASE WHEN credit.is_uscc(issuer_key) THEN issuer_key ELSE credit.name_key(issuer) END')
			) AS t(tab, key, made)
		WHERE EXISTS (SELECT FROM pg_catalog.pg_attribute a
			WHERE a.attrelid = pg_catalog.to_regclass(
					pg_catalog.format('credit.%I', t.tab))
				AND a.attname = t.key AND NOT a.attisdropped)
	UNION ALL
		SELECT 2,
			pg_catalog.format('%I.%I.%I', n.nspname, c.relname, a.attname),
			pg_catalog.format('UPDATE %I.%I SET %I = DEFAULT;',
				n.nspname, c.relname, a.attname)
		FROM maker
		JOIN pg_catalog.pg_depend d
			ON d.refclassid = 'pg_catalog.pg_proc'::pg_catalog.regclass
			AND d.refobjid = maker.oid
			AND d.classid = 'pg_catalog.pg_attrdef'::pg_catalog.regclass
		JOIN pg_catalog.pg_attrdef f ON f.oid = d.objid
		JOIN pg_catalog.pg_attribute a ON a.attrelid = f.adrelid
			AND a.attnum = f.adnum AND a.attgenerated = 's'
		JOIN pg_catalog.pg_class c ON c.oid = f.adrelid
		JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
	UNION ALL
		SELECT DISTINCT 3, pg_catalog.format('%I.%I', n.nspname, c.relname),
			pg_catalog.format('REINDEX INDEX %I.%I;', n.nspname, c.relname)
		FROM maker
		JOIN pg_catalog.pg_depend d
			ON d.refclassid = 'pg_catalog.pg_proc'::pg_catalog.regclass
			AND d.refobjid = maker.oid
			AND d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
		JOIN pg_catalog.pg_class c ON c.oid = d.objid AND c.relkind = 'i'
		JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
	UNION ALL
		SELECT DISTINCT 4, pg_catalog.format('%I.%I', n.nspname, c.relname),
			pg_catalog.format('REFRESH MATERIALIZED VIEW %I.%I;', n.nspname, c.relname)
		FROM maker
		JOIN pg_catalog.pg_depend d
			ON d.refclassid = 'pg_catalog.pg_proc'::pg_catalog.regclass
			AND d.refobjid = maker.oid
			AND d.classid = 'pg_catalog.pg_rewrite'::pg_catalog.regclass
		JOIN pg_catalog.pg_rewrite r ON r.oid = d.objid
		JOIN pg_catalog.pg_class c ON c.oid = r.ev_class AND c.relkind = 'm'
		JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
	UNION ALL
		SELECT 5, 'credit.registry.name_key_version',
			'UPDATE credit.registry SET name_key_version = DEFAULT;'
	)
	SELECT place.stored_in, stale.made_with, stale.current_version,
		place.rebuild_with
	FROM stale CROSS JOIN place
	ORDER BY place.turn, place.stored_in
$$;
REVOKE ALL ON FUNCTION credit.stale_name_keys() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.stale_name_keys() TO credit_owner,
	credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.stale_name_keys() IS
	'Where keys made by other versions of ICU, of Unicode or of the rules are stored: the registry''s columns, and generated columns, indexes and materialized views anywhere that use credit.name_key() or credit.document_key() themselves; made_with is the version noted in credit.registry, rebuild_with the statement that renews the place, to be run in the given order. Without rows, every key is current. A superuser runs the statements in one transaction: the last one notes that it is done.';
