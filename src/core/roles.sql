-- Whoever owns the schema may drop what is in it, tables of the registry too.
DO $$
BEGIN
	IF EXISTS (SELECT FROM pg_catalog.pg_namespace n
			WHERE n.nspname OPERATOR(pg_catalog.=) 'credit'::pg_catalog.name
				AND NOT (SELECT r.rolsuper FROM pg_catalog.pg_roles r
					WHERE r.oid OPERATOR(pg_catalog.=) n.nspowner)) THEN
		RAISE EXCEPTION 'schema "credit" exists and belongs to a role that is no superuser'
			USING ERRCODE = 'object_not_in_prerequisite_state',
			DETAIL = 'Its owner could drop the registry''s tables.',
			HINT = 'Drop or rename the schema, and install again: the extension makes its own.';
	END IF;
END
$$;

-- The group roles.  An existing role of such a name is taken over only when it
-- holds no power that the group must not have.
DO $$
DECLARE
	wanted text;
	held text;
BEGIN
	FOREACH wanted IN ARRAY ARRAY['credit_owner', 'credit_public',
		'credit_portal', 'credit_provider', 'credit_authority',
		'credit_auditor', 'credit_admin']
	LOOP
		SELECT pg_catalog.concat_ws(', ',
				CASE WHEN r.rolsuper THEN 'SUPERUSER' END,
				CASE WHEN r.rolbypassrls THEN 'BYPASSRLS' END,
				CASE WHEN r.rolcreaterole THEN 'CREATEROLE' END,
				CASE WHEN r.rolcreatedb THEN 'CREATEDB' END,
				CASE WHEN r.rolreplication THEN 'REPLICATION' END,
				CASE WHEN r.rolcanlogin THEN 'LOGIN' END)
			INTO held
			FROM pg_catalog.pg_roles r
			WHERE r.rolname OPERATOR(pg_catalog.=) wanted::pg_catalog.name;
		IF NOT FOUND THEN
			EXECUTE pg_catalog.format('CREATE ROLE %I NOLOGIN', wanted);
		ELSIF held OPERATOR(pg_catalog.<>) '' THEN
			RAISE EXCEPTION 'role "%" exists and has more power than the extension may rest on', wanted
				USING ERRCODE = 'object_not_in_prerequisite_state',
				DETAIL = pg_catalog.format('It has %s.', held),
				HINT = pg_catalog.format('Take these away with ALTER ROLE %I, or rename the role, and install again.', wanted);
		ELSIF wanted OPERATOR(pg_catalog.=) 'credit_owner' AND EXISTS (
				SELECT FROM pg_catalog.pg_auth_members m
				WHERE m.member OPERATOR(pg_catalog.=) 'credit_owner'::pg_catalog.regrole) THEN
			RAISE EXCEPTION 'role "credit_owner" is a member of other roles'
				USING ERRCODE = 'object_not_in_prerequisite_state',
				DETAIL = 'The owner of the registry may hold only what the registry needs.',
				HINT = 'Revoke these memberships and install again.';
		END IF;
	END LOOP;
END
$$;

GRANT USAGE ON SCHEMA credit TO credit_owner, credit_public, credit_portal,
	credit_provider, credit_authority, credit_auditor, credit_admin;
GRANT CREATE ON SCHEMA credit TO credit_owner;
