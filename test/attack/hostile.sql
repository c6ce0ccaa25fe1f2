-- A schema that replaces pg_catalog and credit: every operator and function of theirs
-- over the common types, and types of the same names.  Whatever is called here counts
-- in public.trapped, which no rollback undoes, and says so.
CREATE SCHEMA hostile;
GRANT USAGE ON SCHEMA hostile TO PUBLIC;
CREATE SEQUENCE public.trapped MINVALUE 0;
GRANT USAGE ON SEQUENCE public.trapped TO PUBLIC;
DO $$
DECLARE
	types oid[] := '{bool,int2,int4,int8,oid,text,name,date,timestamptz,uuid,jsonb,bytea,numeric,_text,
		_int4,_int8,_date,credit.uscc,credit.division,credit.resident_id}'::regtype[]::oid[];
	trap text := ' LANGUAGE plpgsql AS $f$BEGIN PERFORM pg_catalog.nextval(''public.trapped''); RAISE EXCEPTION ''trapped as % by %s'', current_user; END$f$';
	command text;
BEGIN
	FOR command IN
		SELECT format('CREATE FUNCTION hostile.operator_%s(%s, %s) RETURNS %s', o.oid, oprleft::regtype, oprright::regtype, oprresult::regtype)
				|| replace(trap, '%s', 'an operator')
				|| format('; CREATE OPERATOR hostile.%s (LEFTARG = %s, RIGHTARG = %s, FUNCTION = hostile.operator_%s)',
					oprname, oprleft::regtype, oprright::regtype, o.oid)
		FROM pg_operator o
		WHERE oprkind = 'b' AND oprleft = ANY (types) AND oprright = ANY (types)
		UNION ALL
		SELECT format('CREATE FUNCTION hostile.%I(%s) RETURNS %s', proname,
				(SELECT string_agg(a.type::regtype::text, ', ' ORDER BY a.place)
					FROM unnest(p.proargtypes::oid[]) WITH ORDINALITY a (type, place)),
				min(CASE WHEN prorettype = ANY (types) THEN prorettype::regtype::text ELSE 'void' END))
			|| replace(trap, '%s', 'a function')
		FROM pg_proc p
		WHERE pronamespace IN ('pg_catalog'::regnamespace, 'credit'::regnamespace)
			AND prokind IN ('f', 'a') AND proname !~ '^(pg_|RI_|hostile)'
			AND p.proargtypes::oid[] <@ types
		GROUP BY proname, p.proargtypes
		UNION ALL
		SELECT 'CREATE FUNCTION hostile.sprung(relation text) RETURNS boolean' || replace(trap, '%s', 'a relation')
		UNION ALL
		SELECT format('CREATE DOMAIN hostile.%I AS pg_catalog.int4 CHECK (false)', t)
		FROM unnest('{text,date,regclass,regtype,uuid,jsonb,int4,int8,bool,name,timestamptz,oid}'::text[]) t
	LOOP
		EXECUTE command;
	END LOOP;
END
$$;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA hostile TO PUBLIC;

-- Views of the session's own, named as what the library and PostgreSQL read, that say
-- when they are read.
CREATE FUNCTION hostile.lay_views() RETURNS bigint LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	command text;
	laid bigint := 0;
BEGIN
	FOR command IN
		SELECT format('CREATE TEMPORARY VIEW %I AS SELECT %s WHERE hostile.sprung(%L)', relname,
			string_agg(format('NULL::%s AS %I', format_type(atttypid, NULL), attname), ', ' ORDER BY attnum), relname)
		FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND attnum > 0 AND NOT attisdropped
		WHERE relkind IN ('r', 'v') AND (relnamespace = 'credit'::regnamespace
				OR relname IN ('pg_class', 'pg_type', 'pg_proc', 'pg_enum', 'pg_authid', 'pg_roles', 'pg_auth_members', 'pg_attribute',
					'pg_namespace', 'pg_extension', 'pg_trigger', 'pg_policy', 'pg_constraint', 'pg_settings', 'pg_replication_slots', 'pg_database'))
			AND relnamespace IN ('credit'::regnamespace, 'pg_catalog'::regnamespace)
			AND NOT atttypid IN (SELECT oid FROM pg_type WHERE typtype = 'p')
		GROUP BY relname
	LOOP
		EXECUTE command;
		laid := laid + 1;
	END LOOP;
	RETURN laid;
END
$$;
