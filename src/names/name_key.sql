-- Keys under which names and document numbers are found again.

CREATE FUNCTION credit.name_key(name text) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 2
	AS 'MODULE_PATHNAME', 'credit_name_key';
REVOKE ALL ON FUNCTION credit.name_key(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.name_key(text) TO credit_owner,
	credit_public, credit_portal, credit_provider, credit_authority,
	credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.name_key(text) IS
	'The key under which a name is found however it was typed. Normalised to NFKC with case folded; Traditional Chinese made Simplified character by character, digits of every script made ASCII; separators, brackets, quotation marks, blanks and invisible characters dropped together with the marks that sit on them; letters of the Arabic script merged where keyboards confuse them (yeh, kaf, heh, alef), vowel signs and tatweel dropped. Latin letters keep their diacritics. The key of a key is the key itself; the key of a name''s beginning begins the name''s key, cut before a character that doesn''t combine. A name of nothing but dropped characters has the empty key. A key holds nothing that LIKE gives a meaning to, so name_key(name) || ''%'' finds beginnings. Two names may share a key: it is for finding, not for identity. Depends on the versions in credit.name_key_version(). Raises feature_not_supported outside UTF8 databases.';

CREATE FUNCTION credit.name_key_reference(name text) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 100
	AS 'MODULE_PATHNAME', 'credit_name_key_reference';
REVOKE ALL ON FUNCTION credit.name_key_reference(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.name_key_reference(text) TO credit_owner,
	credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.name_key_reference(text) IS
	'What credit.name_key() is by definition: ICU''s normaliser and the rules applied to the whole text again and again until nothing changes. Always equal to credit.name_key(), and slow: for checking it, for example after an upgrade of ICU. Raises program_limit_exceeded beyond 1 MiB.';

CREATE FUNCTION credit.document_key(number text) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 2
	AS 'MODULE_PATHNAME', 'credit_document_key';
REVOKE ALL ON FUNCTION credit.document_key(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.document_key(text) TO credit_owner,
	credit_public, credit_portal, credit_provider, credit_authority,
	credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.document_key(text) IS
	'The key under which a document''s number is found however its brackets were typed. As credit.name_key(), but each run of separators and brackets between two characters leaves one hyphen, so that 〔2023〕11 and 〔202〕311 stay apart; at the beginning and the end they leave nothing, blanks never do. Leading zeros count: 011 and 11 may be two decisions. The key of a key is the key itself. Raises feature_not_supported outside UTF8 databases.';

CREATE FUNCTION credit.name_key_version() RETURNS text
	LANGUAGE c STABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'credit_name_key_version';
REVOKE ALL ON FUNCTION credit.name_key_version() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.name_key_version() TO credit_owner,
	credit_public, credit_portal, credit_provider, credit_authority,
	credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.name_key_version() IS
	'Versions of ICU, of Unicode and of the rules by which this server makes keys. When one changes, stored keys may be out of date: see credit.stale_name_keys().';

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
				('public_face', 'name_parts', 'ARRAY(SELECT DISTINCT substr(credit.name_key(name), i, 2) FROM generate_series(1, least(length(credit.name_key(name)) - 1, 200)) AS i)'),
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
		SELECT 4, 'credit.registry.name_key_version',
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
	'Where keys made by other versions of ICU, of Unicode or of the rules are stored: the registry''s columns, and generated columns and indexes anywhere that use credit.name_key() or credit.document_key(); made_with is the version noted in credit.registry, rebuild_with the statement that renews the place, to be run in the given order. Without rows, every key is current. A superuser runs the statements; the last one notes that it is done.';
