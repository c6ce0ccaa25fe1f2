/*
 * self_check.c
 *		What weakens the registry: roles, grants, settings, versions (Articles 27
 *		and 28).  What was altered of its objects is found in altered.c.
 */
#include "access/self_check.h"

#include "access/xact.h"
#include "catalog/pg_type.h"
#include "core/clock.h"
#include "core/query.h"
#include "core/registry.h"
#include "core/rows.h"
#include "funcapi.h"
#include "utils/builtins.h"
#include "utils/guc.h"
#include "utils/resowner.h"

void
find(Findings *findings, const char *severity, const char *check,
	 const char *object, const char *detail, const char *hint)
{
	const char *texts[5] = {severity, check, object, detail, hint};
	Datum		values[5];
	bool		nulls[5];

	for (int i = 0; i < lengthof(texts); i++)
		values[i] = text_or_null(texts[i], &nulls[i]);
	tuplestore_putvalues(findings->result->setResult,
						 findings->result->setDesc, values, nulls);
}

/* Errors that say nothing of the registry: locks, memory, a server that stops. */
static bool
is_passing(int sqlerrcode)
{
	int			class = ERRCODE_TO_CATEGORY(sqlerrcode);

	return class == ERRCODE_TRANSACTION_ROLLBACK ||
		class == ERRCODE_INSUFFICIENT_RESOURCES ||
		class == ERRCODE_OPERATOR_INTERVENTION ||
		sqlerrcode == ERRCODE_LOCK_NOT_AVAILABLE;
}

/* What is missing or altered may also break what looks for it. */
void
attempt(Findings *findings, const char *check, const char *object, Part part,
		void *arg)
{
	MemoryContext memory = CurrentMemoryContext;
	ResourceOwner owner = CurrentResourceOwner;
	ErrorData  *error = NULL;

	BeginInternalSubTransaction(NULL);
	MemoryContextSwitchTo(memory);
	PG_TRY();
	{
		part(findings, arg);
		ReleaseCurrentSubTransaction();
	}
	PG_CATCH();
	{
		MemoryContextSwitchTo(memory);
		error = CopyErrorData();
		FlushErrorState();
		RollbackAndReleaseCurrentSubTransaction();
	}
	PG_END_TRY();
	MemoryContextSwitchTo(memory);
	CurrentResourceOwner = owner;
	if (error && is_passing(error->sqlerrcode))
		ReThrowError(error);
	if (error)
		find(findings, "problem", check, object, error->message,
			 "What it needs was dropped or altered: see the other rows.");
}

/* ---------------- looked for with SQL ---------------- */

#define GROUPS \
	"'{credit_owner,credit_public,credit_portal,credit_provider,credit_authority," \
	"credit_auditor,credit_admin}'"
#define OURS \
	" c.relnamespace = 'credit'::regnamespace"

/* The query gives object and detail. */
typedef struct Look
{
	const char *severity;
	const char *check;
	const char *hint;
	SqlQuery	query;
} Look;

static Look looks[] = {
	{"problem", "group_role", "ALTER ROLE it NOLOGIN NOSUPERUSER NOBYPASSRLS NOREPLICATION NOCREATEROLE; logins are members of it.",
		{.name = "look at the group roles", .as_owner = true,
			.sql = "SELECT r.rolname, concat_ws(', ', CASE WHEN rolcanlogin"
			" THEN 'it can log in' END, CASE WHEN rolsuper THEN 'it is a superuser' END,"
			" CASE WHEN rolbypassrls THEN 'it bypasses row security' END,"
			" CASE WHEN rolreplication THEN 'it replicates' END,"
			" CASE WHEN rolcreaterole THEN 'it makes roles' END)"
			" FROM pg_roles r WHERE r.rolname = ANY (" GROUPS "::name[])"
			" AND (rolcanlogin OR rolsuper OR rolbypassrls OR rolreplication"
	" OR rolcreaterole)"}},
	{"problem", "owner_member", "REVOKE credit_owner FROM it: nobody acts as the tables' owner.",
		{.name = "look for members of the owner", .as_owner = true,
			.sql = "SELECT pg_get_userbyid(m.member), 'It may SET ROLE credit_owner.'"
			" FROM pg_auth_members m"
	" WHERE m.roleid = 'credit_owner'::regrole"}},
	{"problem", "owned", "ALTER … OWNER TO credit_owner.",
		{.name = "look for objects of other owners", .as_owner = true,
			.sql = "SELECT c.oid::regclass::text,"
			" 'Its owner is ' || pg_get_userbyid(c.relowner) || '.'"
			" FROM pg_class c WHERE" OURS " AND c.relkind IN ('r', 'p', 'S')"
			" AND c.relowner <> 'credit_owner'::regrole"
			" AND EXISTS (SELECT FROM pg_class o WHERE o.relname = c.relname"
	" AND" " o.relnamespace = c.relnamespace AND o.relname = ANY ($1))",
	.nargs = 1, .argtypes = {NAMEARRAYOID}}},
	{"problem", "granted_to_public", "REVOKE it FROM PUBLIC.",
		{.name = "look for grants to everybody", .as_owner = true,
			.sql = "SELECT c.oid::regclass::text, a.privilege_type || ' to PUBLIC'"
			" FROM pg_class c, aclexplode(c.relacl) a"
			" WHERE" OURS " AND a.grantee = 0 AND c.oid NOT IN (SELECT d.objid"
			" FROM pg_depend d WHERE d.classid = 'pg_class'::regclass"
	" AND d.deptype = 'e')"}},
	{"problem", "dangerous_grant", "REVOKE it: nobody needs it, and it tells or does what policies don't see.",
		{.name = "look for dangerous grants", .as_owner = true,
			.sql = "SELECT c.oid::regclass::text, a.privilege_type || ' to '"
			" || pg_get_userbyid(a.grantee) FROM pg_class c, aclexplode(c.relacl) a"
			" WHERE" OURS " AND a.grantee <> 0 AND a.grantee <> c.relowner"
	" AND a.privilege_type IN ('TRUNCATE', 'REFERENCES', 'TRIGGER')"}},
	{"warning", "direct_grant", "Grant the group role instead, and have a row of credit.member say for whom it acts.",
		{.name = "look for grants to other roles", .as_owner = true,
			.sql = "SELECT c.oid::regclass::text, string_agg(DISTINCT"
			" a.privilege_type || ' to ' || pg_get_userbyid(a.grantee), ', ')"
			" FROM pg_class c, aclexplode(c.relacl) a WHERE" OURS
			" AND a.grantee <> 0 AND a.grantee <> c.relowner"
			" AND pg_get_userbyid(a.grantee) <> ALL (" GROUPS "::name[])"
	" GROUP BY c.oid"}},
	{"problem", "schema_create", "REVOKE CREATE ON SCHEMA credit FROM it.",
		{.name = "look for who may create in the schema", .as_owner = true,
			.sql = "SELECT 'credit', 'CREATE to ' || CASE a.grantee WHEN 0"
			" THEN 'PUBLIC' ELSE pg_get_userbyid(a.grantee)::text END"
			" FROM pg_namespace n, aclexplode(n.nspacl) a"
			" WHERE n.nspname = 'credit' AND a.privilege_type = 'CREATE'"
			" AND a.grantee <> n.nspowner"
	" AND a.grantee <> 'credit_owner'::regrole"}},
	{"warning", "bypasses", "Policies do not hold for it; keep its password as you keep a superuser's.",
		{.name = "look for roles that policies don't hold for", .as_owner = true,
			.sql = "SELECT r.rolname, CASE WHEN rolbypassrls THEN"
			" 'It bypasses row security.' ELSE 'It can read every change by replication.' END"
			" FROM pg_roles r WHERE NOT rolsuper AND (rolbypassrls"
	" OR rolreplication) AND rolname !~ '^pg_'"}},
	{"warning", "two_hats", "Give each hat a login of its own: who keeps the rules does not work under them, and who audits does neither.",
		{.name = "look for roles of several groups", .as_owner = true,
			.sql = "SELECT r.rolname, 'It is in ' || string_agg(g.name, ' and '"
			" ORDER BY g.name) || '.' FROM pg_roles r CROSS JOIN"
			" (VALUES ('credit_admin'), ('credit_auditor'), ('credit_provider'),"
			" ('credit_authority')) AS g (name) WHERE r.rolcanlogin AND NOT r.rolsuper"
			" AND pg_has_role(r.oid, g.name::name, 'USAGE') GROUP BY r.rolname"
	" HAVING count(*) > 1 AND bool_or(g.name IN ('credit_admin', 'credit_auditor'))"}},
	{"warning", "definer_path", "ALTER FUNCTION … SET search_path = pg_catalog, pg_temp, with its own schemas before pg_temp.",
		{.name = "look for definer functions without a path", .as_owner = true,
			.sql = "SELECT p.oid::regprocedure::text, 'It runs as '"
			" || pg_get_userbyid(p.proowner) || ', and finds what the caller''s path says.'"
			" FROM pg_proc p JOIN pg_roles o ON o.oid = p.proowner"
			" WHERE p.prosecdef AND (o.rolsuper OR o.rolbypassrls"
			" OR o.rolname ~ '^credit_')"
			" AND p.pronamespace NOT IN ('pg_catalog'::regnamespace,"
			" 'information_schema'::regnamespace)"
			" AND NOT EXISTS (SELECT FROM unnest(p.proconfig) AS s (setting)"
	" WHERE s.setting ~ '^search_path=(\"\"|(.*[, ])?\"?pg_temp\"?)$')"}},
	{"problem", "function", "Make it again as the extension's script has it, and find out who altered it.",
		{.name = "look for replaced functions", .as_owner = true,
			.sql = "SELECT p.oid::regprocedure::text, 'It is not the library''s: language '"
			" || l.lanname || CASE WHEN l.lanname IN ('c', 'internal')"
			" THEN concat(', ', p.probin || ' ', p.prosrc) ELSE '' END"
			" || coalesce(', with ' || array_to_string(p.proconfig, ', '), '') || '.'"
			" FROM pg_extension x JOIN pg_depend d ON d.refclassid = 'pg_extension'::regclass"
			" AND d.refobjid = x.oid AND d.classid = 'pg_proc'::regclass AND d.deptype = 'e'"
			" JOIN pg_proc p ON p.oid = d.objid JOIN pg_language l ON l.oid = p.prolang"
			" WHERE x.extname = 'credit' AND NOT (CASE l.lanname"
			" WHEN 'c' THEN p.probin = (SELECT s.probin FROM pg_proc s"
			" WHERE s.proname = 'self_check' AND s.pronamespace = 'credit'::regnamespace)"
			" AND (p.prosrc ~ ('^(credit_)?' || p.proname || '(_|$)')"
			" OR p.prosrc = 'credit_receipt_subject' AND p.proname = 'subject_receipt'"
			" OR p.prosrc ~ '^(division|uscc|resident_id|mask)_' AND p.proname = ANY ('{"
			"birth_date,division,is_division,is_resident_id,is_uscc,last_division,level,"
			"mask,organisation_class,organisation_code,organisation_code_ok,parent,"
			"registration_authority,sex,to_division,to_resident_id,to_uscc}'))"
			" WHEN 'internal' THEN p.prosrc ~ '^(bt|hash)?int[48]'"
			" AND p.proname ~ '^(division|resident_id)_'"
			" WHEN 'sql' THEN p.proname IN"
			" ('stale_name_keys', 'object_exists')"
			" ELSE false END AND coalesce(p.proconfig <@"
	" '{\"search_path=pg_catalog, pg_temp\"}', true))"}},
	{"problem", "function", "Make it again as a new registry has it, and find out who altered it.",
		{.name = "look for what others' functions are used by", .as_owner = true,
			.sql = "SELECT DISTINCT o.relid::regclass::text, 'It uses '"
			" || pg_describe_object(d.refclassid, d.refobjid, 0)"
			" || ', which is not the library''s.' FROM (SELECT 'pg_rewrite'::regclass,"
			" r.oid, r.ev_class FROM pg_rewrite r WHERE r.rulename = '_RETURN'"
			" UNION ALL SELECT 'pg_attrdef'::regclass, a.oid, a.adrelid"
			" FROM pg_attrdef a UNION ALL SELECT 'pg_constraint'::regclass,"
			" n.oid, n.conrelid FROM pg_constraint n WHERE n.contype = 'c'"
			" UNION ALL SELECT 'pg_policy'::regclass, p.oid, p.polrelid"
			" FROM pg_policy p UNION ALL SELECT 'pg_trigger'::regclass, t.oid,"
			" t.tgrelid FROM pg_trigger t WHERE NOT t.tgisinternal AND t.tgqual"
			" IS NOT NULL UNION ALL SELECT 'pg_class'::regclass, i.indexrelid,"
			" i.indrelid FROM pg_index i) o (classid, objid, relid)"
			" JOIN pg_depend d ON d.classid = o.classid AND d.objid = o.objid"
			" JOIN pg_class c ON c.oid = o.relid WHERE" OURS
			" AND c.relowner = 'credit_owner'::regrole"
			" AND d.refclassid IN ('pg_proc'::regclass, 'pg_operator'::regclass)"
			" AND NOT EXISTS (SELECT FROM pg_depend e JOIN pg_extension x"
			" ON x.oid = e.refobjid AND x.extname = 'credit'"
			" WHERE e.refclassid = 'pg_extension'::regclass AND e.deptype = 'e'"
	" AND e.classid = d.refclassid AND e.objid = d.refobjid)"}},
	{"problem", "inherited", "ALTER TABLE … NO INHERIT it: its rows were never judged.",
		{.name = "look for tables that inherit", .as_owner = true,
			.sql = "SELECT c.oid::regclass::text, 'Its rows include those of '"
			" || i.inhrelid::regclass || '.' FROM pg_inherits i JOIN pg_class c"
			" ON c.oid = i.inhparent WHERE" OURS " AND c.relkind = 'r'"
			" UNION ALL SELECT c.oid::regclass::text, 'Its rows are read through '"
			" || i.inhparent::regclass || ', past its policies.' FROM pg_inherits i"
			" JOIN pg_class c ON c.oid = i.inhrelid WHERE" OURS
	" AND c.relkind = 'r' AND NOT c.relispartition"}},
	{"problem", "setting_kept", "ALTER ROLE or DATABASE … RESET it: triggers and policies must hold in every session.",
		{.name = "look for settings that turn rules off", .as_owner = true,
			.sql = "SELECT coalesce(r.rolname::text, d.datname::text, 'everybody'), s.setting"
			" FROM pg_db_role_setting g LEFT JOIN pg_roles r ON r.oid = g.setrole"
			" LEFT JOIN pg_database d ON d.oid = g.setdatabase,"
			" unnest(g.setconfig) AS s (setting) WHERE s.setting ~"
	" '^(session_replication_role|row_security|credit\\.test_clock)='"}},
	{"problem", "setting", "Set it back; credit.verify_rows() tells what was written meanwhile.",
		{.name = "look at the server's settings", .as_owner = true,
			.sql = "SELECT s.name, s.name || ' is ' || s.setting FROM pg_settings s"
			" JOIN (VALUES ('fsync', 'on'), ('full_page_writes', 'on'),"
			" ('session_replication_role', 'origin'), ('ignore_checksum_failure', 'off'))"
	" AS w (name, setting) ON w.name = s.name AND w.setting <> s.setting"}},
	{"problem", "name_keys", "Rebuild them with the statement in detail.",
		{.name = "look for stale name keys", .as_owner = true,
	.sql = "SELECT k.stored_in, k.rebuild_with FROM credit.stale_name_keys() k"}},
	{"warning", "calendar", "Load the year's arrangement once it is published, see credit.load_workdays().",
		{.name = "look for years without a calendar", .as_owner = true,
			.sql = "SELECT y.year::text, 'The working days of '"
			" || string_agg(d.division::text, ', ' ORDER BY d.division)"
			" || ' are not loaded; deadlines in it can''t be counted.'"
			" FROM (SELECT extract(year FROM credit.today() + n)::integer AS year"
			" FROM unnest('{0,45}'::integer[]) AS n GROUP BY 1) y,"
			" (SELECT w.division FROM credit.workday_year w UNION"
			" SELECT '000000'::credit.division) d"
			" WHERE NOT EXISTS (SELECT FROM credit.workday_year w"
	" WHERE w.year = y.year AND w.division = d.division) GROUP BY y.year"}},
	{"warning", "prepared_transaction", "COMMIT PREPARED or ROLLBACK PREPARED it: what it wrote can't be sealed, and its locks stay.",
		{.name = "look for forgotten prepared transactions", .as_owner = true,
			.sql = "SELECT x.gid, 'It was prepared by ' || x.owner || ' at '"
			" || x.prepared || '.' FROM pg_prepared_xacts x"
			" WHERE x.database = current_database()"
	" AND x.prepared < now() - interval '1 hour'"}},
	{"warning", "seal", "Let a job call credit.seal(), and keep credit.digest() outside.",
		{.name = "look at the last seal", .as_owner = true,
			.sql = "SELECT 'credit.seal', coalesce('The last seal is of '"
			" || max(s.sealed_at) || '.', 'Nothing has ever been sealed.')"
			" FROM credit.seal s"
			" HAVING coalesce(max(s.sealed_at) < credit.now() - interval '1 day',"
	" true)"}},
	{"problem", "provision", "Bring the registry forward with credit.migrate_registry(), or make what is missing again.",
		{.name = "look for provisions without their objects", .as_owner = true,
			.sql = "SELECT 'Article ' || p.article, 'Missing: ' ||"
			" array_to_string(p.missing, '; ') FROM credit.conformance p"
	" WHERE p.missing <> '{}' AND p.enforced <> 'not yet'"}},
};

static void
look(Findings *findings, void *arg)
{
	Look	   *at = arg;
	Datum		tables = definition_tables(findings->definition);
	SPITupleTable *found;
	uint64		count;

	SPI_connect();
	query_run(&at->query, &tables, NULL, true, 0);
	found = SPI_tuptable;
	count = SPI_processed;
	for (uint64 i = 0; i < count; i++)
		find(findings, at->severity, at->check,
			 SPI_getvalue(found->vals[i], found->tupdesc, 1),
			 SPI_getvalue(found->vals[i], found->tupdesc, 2), at->hint);
	SPI_finish();
}

/* ---------------- the server's version ---------------- */

/* First minors of 15, 16, 17, 18 without the hole; 0: none has it. */
static const struct
{
	const char *cve;
	int			fixed[4];
	const char *what;
}			holes[] = {
	{"CVE-2023-2455", {3, 0, 0, 0}, "row security forgets who the role is after inlining"},
	{"CVE-2023-39418", {4, 0, 0, 0}, "MERGE passes policies of UPDATE and SELECT"},
	{"CVE-2023-5869", {5, 1, 0, 0}, "an overflow in arrays lets a login run code"},
	{"CVE-2024-4317", {7, 3, 0, 0}, "statistics of expressions show rows to everybody"},
	{"CVE-2024-7348", {8, 4, 0, 0}, "pg_dump can be made to run a login's code"},
	{"CVE-2024-10976", {9, 5, 1, 0}, "row security in subqueries forgets who the role is"},
	{"CVE-2024-10978", {9, 5, 1, 0}, "SET ROLE can be reset to another role"},
	{"CVE-2025-1094", {11, 7, 3, 0}, "quoting functions let text through as SQL"},
	{"CVE-2025-8713", {14, 10, 6, 0}, "statistics show rows that policies hide"},
	{"CVE-2025-8714", {14, 10, 6, 0}, "a restored dump can run code of its source"},
};

static void
look_at_version(Findings *findings, int version)
{
	int			major = version / 10000;
	int			minor = version % 100;

	if (major < 15 || major > 18)
		return;
	for (int i = 0; i < lengthof(holes); i++)
		if (minor < holes[i].fixed[major - 15])
			find(findings, "warning", "server_version", holes[i].cve,
				 psprintf("PostgreSQL %d.%d: %s.", major, minor,
						  holes[i].what),
				 psprintf("Update the server to %d.%d or later.", major,
						  holes[i].fixed[major - 15]));
}

PG_FUNCTION_INFO_V1(credit_self_check);

/* self_check() */
Datum
credit_self_check(PG_FUNCTION_ARGS)
{
	Findings	findings = {(ReturnSetInfo *) fcinfo->resultinfo};
	OwnerContext saved;

	InitMaterializedSRF(fcinfo, 0);
	(void) registry_settings();
	findings.definition = definition_statements();
	find_altered(&findings);
	owner_begin(&saved);
	for (int i = 0; i < lengthof(looks); i++)
		attempt(&findings, looks[i].check, looks[i].query.name, look,
				&looks[i]);
	attempt(&findings, "added", "look for what was added", find_added, NULL);
	owner_end(&saved);
	if (test_clock_in_force())
		find(&findings, "warning", "test_clock", "credit.test_clock",
			 "This session's days are not today's.",
			 "RESET credit.test_clock outside of tests.");
	look_at_version(&findings,
					pg_strtoint32(GetConfigOption("server_version_num", false,
												  false)));
	return (Datum) 0;
}
