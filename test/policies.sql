-- What holds of every grant and policy, whatever else is in doc/matrix.txt: read
-- from the catalogue, so that a table or function made tomorrow is held to it.
BEGIN;
SELECT plan(33);

CREATE TEMPORARY TABLE role AS
	SELECT r::regrole::oid AS oid, r AS name
	FROM unnest('{credit_public,credit_portal,credit_provider,credit_authority,credit_auditor,credit_admin,credit_owner}'::text[]) r;
-- tables and views, and what each role has been granted on them and their columns
CREATE TEMPORARY TABLE relation AS
	SELECT * FROM pg_class WHERE relnamespace = 'credit'::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'f');
CREATE TEMPORARY TABLE granted AS
	SELECT c.oid AS relation, c.relname, c.relkind, a.grantee, a.privilege_type AS command, a.is_grantable
	FROM relation c, aclexplode(c.relacl) a WHERE a.grantee <> c.relowner
	UNION
	SELECT c.oid, c.relname, c.relkind, a.grantee, a.privilege_type, a.is_grantable
	FROM relation c JOIN pg_attribute t ON t.attrelid = c.oid, aclexplode(t.attacl) a WHERE a.grantee <> c.relowner;
-- policies, one line for a role and command
CREATE TEMPORARY TABLE policy AS
	SELECT p.*, c.relname, r.oid AS role, command, coalesce(p.polqual::text, '') || coalesce(p.polwithcheck::text, '') AS tree
	FROM pg_policy p JOIN relation c ON c.oid = p.polrelid
		JOIN role r ON r.oid = ANY (p.polroles) OR 0 = ANY (p.polroles),
		unnest(CASE p.polcmd WHEN 'r' THEN '{SELECT}' WHEN 'a' THEN '{INSERT}' WHEN 'w' THEN '{UPDATE}' WHEN 'd' THEN '{DELETE}'
			ELSE '{SELECT,INSERT,UPDATE,DELETE}' END::text[]) AS command;

-- row security
SELECT is_empty($$SELECT relname FROM relation WHERE relkind NOT IN ('v') AND NOT (relrowsecurity AND relforcerowsecurity)$$,
	'row security is on and forced for every table');
SELECT is_empty($$SELECT relname, role::regrole, command, count(*) FROM policy GROUP BY 1, 2, 3 HAVING count(*) > 1$$,
	'a role has one policy for a command');
SELECT is_empty('SELECT relname, polname FROM policy WHERE NOT polpermissive', 'none restricts');
SELECT is_empty('SELECT relname, polname FROM policy WHERE 0 = ANY (polroles)', 'none is for everybody');
SELECT is_empty($$SELECT relname, polname FROM policy WHERE tree ~ '\{(SUBLINK|SUBPLAN)'$$, 'none asks a subquery');
SELECT is_empty($$
	SELECT p.relname, p.polname, f.oid::regprocedure FROM policy p,
		regexp_matches(p.tree, ':(opno|funcid) (\d+)', 'g') m (part)
		LEFT JOIN pg_operator o ON part[1] = 'opno' AND o.oid = part[2]::oid
		JOIN pg_proc f ON f.oid = coalesce(o.oprcode::oid, part[2]::oid)
	WHERE f.prolang NOT IN (SELECT oid FROM pg_language WHERE lanname IN ('c', 'internal'))
		OR f.provolatile = 'v' OR f.prosecdef OR f.pronamespace NOT IN ('credit'::regnamespace, 'pg_catalog'::regnamespace)$$,
	'the functions in them are C, ours, and none writes or changes role');
SELECT cmp_ok(count(*), '>=', 30::bigint, 'of which there are some to look at') FROM policy, regexp_matches(tree, ':funcid (\d+)', 'g');
SELECT is_empty($$
	SELECT p.relname, p.polname, f.oid::regprocedure, p.role::regrole FROM policy p,
		regexp_matches(p.tree, ':funcid (\d+)', 'g') m (part) JOIN pg_proc f ON f.oid = part[1]::oid
	WHERE NOT has_function_privilege(p.role, f.oid, 'EXECUTE')$$, 'and whoever they judge may call them');
SELECT is_empty($$
	SELECT p.relname, p.polname FROM policy p WHERE p.polqual IS NOT NULL AND p.role <> 'credit_owner'::regrole
		AND pg_get_expr(p.polqual, p.polrelid) <> 'true'
		AND NOT EXISTS (SELECT FROM regexp_matches(p.tree, ':funcid (\d+)', 'g') m (part) JOIN pg_proc f ON f.oid = part[1]::oid
			WHERE f.prosupport = 'credit.policy_support'::regproc)$$, 'where one hides rows, planning it loads what refuses EXPLAIN');
SELECT is_empty($$
	SELECT p.relname, p.polname, p.tree FROM policy p WHERE p.command <> 'SELECT' AND p.role <> 'credit_admin'::regrole$$,
	'only administrators write into tables');

-- grants and policies belong together
SELECT is_empty($$
	SELECT relname, grantee::regrole, command FROM granted g
	WHERE relkind IN ('r', 'p') AND NOT EXISTS (SELECT FROM policy p
		WHERE p.polrelid = g.relation AND p.role = g.grantee AND p.command = g.command)$$,
	'what is granted on a table has a policy');
SELECT is_empty($$
	SELECT relname, role::regrole, command FROM policy p
	WHERE role <> 'credit_owner'::regrole AND NOT EXISTS (SELECT FROM granted g
		WHERE g.relation = p.polrelid AND g.grantee = p.role AND g.command = p.command)$$,
	'and for each policy something is granted');
SELECT is_empty($$SELECT relname, grantee::regrole, command FROM granted
	WHERE command NOT IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE')$$,
	'nobody may make triggers on a table, refer to it or truncate it');
SELECT is_empty('SELECT relname, grantee FROM granted WHERE is_grantable', 'nobody may grant what he was granted');
SELECT is_empty('SELECT relname, command FROM granted WHERE grantee = 0', 'nothing is granted to everybody');
SELECT is_empty($$SELECT relname, grantee::regrole FROM pg_class, aclexplode(relacl)
	WHERE relnamespace = 'credit'::regnamespace AND relkind = 'S' AND grantee <> relowner$$,
	'no sequence tells how many there are');
SELECT is_empty($$SELECT defaclobjtype, defaclacl FROM pg_default_acl
	WHERE defaclnamespace IN (0, 'credit'::regnamespace)$$, 'nothing is granted by default');
SELECT is_empty($$SELECT oid::regprocedure FROM pg_proc, aclexplode(proacl) a
	WHERE pronamespace = 'credit'::regnamespace AND (a.is_grantable AND a.grantee <> proowner OR prokind = 'p' AND a.grantee = 0)$$,
	'nor passed on of functions');
CREATE TEMPORARY TABLE parameter (name text, acl aclitem[]);
SELECT to_regclass('pg_catalog.pg_parameter_acl') IS NOT NULL AS parameters \gset
\if :parameters
INSERT INTO parameter SELECT parname, paracl FROM pg_parameter_acl;
\endif
SELECT is_empty($$SELECT name FROM parameter WHERE name ~ '^credit\.'$$, 'no setting of ours is granted');

-- owners and roles
SELECT is_empty($$SELECT relname FROM relation c WHERE relowner <> 'credit_owner'::regrole AND NOT EXISTS (
	SELECT FROM pg_depend WHERE classid = 'pg_class'::regclass AND objid = c.oid AND deptype = 'e')$$,
	'tables belong to credit_owner');
SELECT is_empty($$SELECT rolname FROM pg_roles JOIN role ON name = rolname WHERE rolcanlogin OR rolsuper OR rolbypassrls
	OR rolcreaterole OR rolcreatedb OR rolreplication$$, 'the groups have no power of their own');
SELECT is_empty($$SELECT roleid::regrole, member::regrole FROM pg_auth_members m WHERE member IN (SELECT oid FROM role)$$,
	'none is in another');
SELECT is_empty($$SELECT member::regrole FROM pg_auth_members WHERE roleid = 'credit_owner'::regrole$$,
	'and nobody is in credit_owner');
SELECT bag_eq($$SELECT grantee::regrole::text, privilege_type FROM pg_namespace, aclexplode(nspacl)
	WHERE nspname = 'credit' AND grantee <> nspowner AND privilege_type <> 'USAGE'$$,
	$$VALUES ('credit_owner', 'CREATE')$$, 'nobody else makes anything in the schema');

-- what runs with another's rights
SELECT is_empty($$SELECT oid::regprocedure FROM pg_proc WHERE pronamespace = 'credit'::regnamespace AND prosecdef$$,
	'no function runs as its owner');
SELECT is_empty($$SELECT oid::regprocedure, proconfig FROM pg_proc WHERE pronamespace = 'credit'::regnamespace
	AND EXISTS (SELECT FROM unnest(proconfig) s WHERE s LIKE 'search_path=%'
		AND s !~ '^search_path=("?)pg_catalog, ([a-z_]+, )*pg_temp\1$')$$,
	'a path begins with pg_catalog and ends with temporary objects');
-- Each reads as its owner because:
CREATE TEMPORARY TABLE as_owner (name text, reason text);
INSERT INTO as_owner VALUES
	('public_record', 'its policy is the owner''s own: open and in its time, whoever asks, so that indexes answer alone'),
	('submission', 'has no rows; an INSERT goes to its trigger'),
	('intake_penalty', 'has no rows; an INSERT goes to its trigger');
SELECT bag_eq($$SELECT relname FROM relation WHERE relkind IN ('v', 'm') AND (relkind = 'm'
		OR NOT coalesce('security_invoker=true' = ANY (reloptions), false))$$,
	'SELECT name FROM as_owner', 'a view reads as who asks, but those that have a reason not to');
SELECT is_empty($$SELECT relname FROM relation JOIN as_owner ON relname = name
	WHERE relowner <> 'credit_owner'::regrole$$, 'those belong to credit_owner, whom policies bind');
SELECT is_empty($$SELECT ev_class::regclass FROM pg_rewrite JOIN relation c ON c.oid = ev_class
		, regexp_matches(ev_action::text, ':relid (\d+)', 'g') m (part)
	WHERE c.relname IN ('submission', 'intake_penalty') AND part[1]::oid NOT IN (0, c.oid)$$,
	'two of them read no table at all');

-- the public and portals
SELECT bag_eq($$SELECT relname, command FROM granted WHERE grantee = 'credit_portal'::regrole$$,
	$$SELECT relname, command FROM granted WHERE grantee = 'credit_public'::regrole$$,
	'a portal reads the tables that the public reads');
SELECT is_empty($$SELECT relname, command FROM granted
	WHERE grantee IN ('credit_public'::regrole, 'credit_portal'::regrole) AND command <> 'SELECT'$$, 'and writes none');
SELECT is_empty($$
	SELECT g.relname, a.attname FROM granted g JOIN pg_attribute a ON a.attrelid = g.relation
	WHERE g.grantee IN ('credit_public'::regrole, 'credit_portal'::regrole)
		AND a.attname ~ '^(subject|record|document|provider|batch|role)_(id|name|code)$|^(author|nonce|handle|uscc|number_key|name_key)$'$$,
	'in which there is nothing about anybody');
SELECT is_empty($$
	SELECT g.relname, k.conname FROM granted g JOIN pg_constraint k ON k.contype = 'f' AND k.conrelid = g.relation
	WHERE g.grantee IN ('credit_public'::regrole, 'credit_portal'::regrole)
		AND k.confrelid <> 'credit.organisation'::regclass
		AND k.confrelid NOT IN (SELECT relation FROM granted p WHERE p.grantee = g.grantee)$$,
	'and nothing that refers to what they do not read, but to registered bodies');
SELECT * FROM finish();
ROLLBACK;
