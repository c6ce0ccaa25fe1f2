/*
 * registry.c
 *		The registry's settings, its making, and the switch to its owner.
 */
#include "core/registry.h"

#include "access/xact.h"
#include "catalog/pg_type.h"
#include "core/cache.h"
#include "core/query.h"
#include "core/registry_script.h"
#include "core/terms.h"
#include "journal/journal.h"
#include "miscadmin.h"
#include "mb/pg_wchar.h"
#include "nodes/parsenodes.h"
#include "pgtime.h"
#include "tcop/tcopprot.h"
#include "types/types.h"
#include "utils/acl.h"
#include "utils/lsyscache.h"
#include "utils/syscache.h"

/* ---------------- settings ---------------- */

static void
read_settings(TupleTableSlot *slot, void *arg)
{
	RegistrySettings *settings = arg;
	bool		isnull;

	settings->version = DatumGetInt32(slot_value(slot, "version", &isnull));
	settings->zone_name = slot_cstring(slot, "zone");
	settings->zone = pg_tzset(settings->zone_name);
	settings->jurisdiction = DatumGetInt32(slot_value(slot, "jurisdiction",
													  &isnull));
	settings->incarnation = DatumGetInt64(slot_value(slot, "incarnation",
													 &isnull));
}

static void *
build_settings(void)
{
	RegistrySettings *settings = palloc0(sizeof(RegistrySettings));

	rule_table_scan("registry", read_settings, settings);
	return settings;
}

static RuleCache settings_cache = {
	.name = "registry settings",
	.tables = {"registry"},
	.build = build_settings
};

const RegistrySettings *
registry_settings(void)
{
	const RegistrySettings *settings = rule_cache(&settings_cache);

	if (unlikely(settings->version == 0))
		ereport(ERROR,
				(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
				 errmsg("the registry has no settings"),
				 errdetail("Table credit.registry is empty."),
				 errhint("Restore its row from a backup.")));
	if (unlikely(settings->version != CREDIT_REGISTRY_VERSION))
		ereport(ERROR,
				(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
				 errmsg("the registry has layout %d, this library works on layout %d",
						settings->version, CREDIT_REGISTRY_VERSION),
				 settings->version < CREDIT_REGISTRY_VERSION ?
				 errhint("Bring the registry forward with SELECT credit.migrate_registry().") :
				 errhint("Install the version of the extension that made this registry, or a later one.")));
	if (unlikely(settings->zone == NULL))
		ereport(ERROR,
				(errcode(ERRCODE_CONFIG_FILE_ERROR),
				 errmsg("the registry's time zone \"%s\" is unknown to this server",
						settings->zone_name),
				 errhint("Install the server's time zone data, or set another zone in credit.registry.")));
	return settings;
}

/* ---------------- the owner ---------------- */

void
owner_begin(OwnerContext *saved)
{
	static Oid	owner = InvalidOid;

	if (!OidIsValid(owner) ||
		!SearchSysCacheExists1(AUTHOID, ObjectIdGetDatum(owner)))
		owner = get_role_oid(CREDIT_OWNER, false);
	GetUserIdAndSecContext(&saved->userid, &saved->sec_context);
	SetUserIdAndSecContext(owner, saved->sec_context |
						   SECURITY_LOCAL_USERID_CHANGE |
						   SECURITY_NOFORCE_RLS);
}

void
owner_end(const OwnerContext *saved)
{
	SetUserIdAndSecContext(saved->userid, saved->sec_context);
}

/* ---------------- making it ---------------- */

static bool
registry_exists(void)
{
	return OidIsValid(registry_relation("registry"));
}

/* Statement by statement, so that an error shows the one at fault. */
static void
run_script(const char *script)
{
	OwnerContext saved;
	int			nest_level = path_begin();
	ListCell   *cell;

	owner_begin(&saved);
	SPI_connect();
	foreach(cell, pg_parse_query(script))
	{
		RawStmt    *statement = lfirst_node(RawStmt, cell);
		const char *start = script + statement->stmt_location;
		int			result;

		result = SPI_execute(statement->stmt_len > 0 ?
							 pnstrdup(start, statement->stmt_len) : start,
							 false, 0);
		if (result < 0)
			elog(ERROR, "could not make the registry: %s",
				 SPI_result_code_string(result));
	}
	SPI_finish();
	owner_end(&saved);
	path_end(nest_level);
}

const char *
registry_definition(void)
{
	return registry_script;
}

static void
store_settings(const char *zone, Datum jurisdiction)
{
	static SqlQuery store = {
		.name = "store the registry's settings",
		.sql = "UPDATE credit.registry SET version = $1, zone = $2,"
		" jurisdiction = $3",
		.nargs = 3,
		.argtypes = {INT4OID, TEXTOID, InvalidOid},
		.as_owner = true
	};
	Datum		values[3] = {Int32GetDatum(CREDIT_REGISTRY_VERSION),
	CStringGetTextDatum(zone), jurisdiction};
	OwnerContext saved;

	store.argtypes[2] = credit_type("division");
	owner_begin(&saved);
	SPI_connect();
	query_run(&store, values, NULL, false, 0);
	SPI_finish();
	owner_end(&saved);
}

static void
check_zone(const char *zone)
{
	pg_tz	   *tz = pg_tzset(zone);

	if (tz == NULL || !pg_tz_acceptable(tz))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("time zone \"%s\" is unknown to this server",
						clip_input(zone)),
				 errhint("Name one of pg_timezone_names, such as Asia/Shanghai or Asia/Urumqi.")));
}

PG_FUNCTION_INFO_V1(credit_create_registry);

/* create_registry(zone text, jurisdiction credit.division) */
Datum
credit_create_registry(PG_FUNCTION_ARGS)
{
	char	   *zone = text_to_cstring(PG_GETARG_TEXT_PP(0));

	if (registry_exists())
		ereport(ERROR,
				(errcode(ERRCODE_DUPLICATE_OBJECT),
				 errmsg("this database already has a credit registry"),
				 errdetail("A database holds one registry."),
				 errhint("Make another one in another database, or bring an older one forward with SELECT credit.migrate_registry().")));
	if (GetDatabaseEncoding() != PG_UTF8)
		ereport(ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("a credit registry needs a database in UTF-8"),
				 errdetail("This database is encoded in %s.",
						   GetDatabaseEncodingName()),
				 errhint("Create the database with ENCODING 'UTF8'.")));
	check_zone(zone);

	run_script(registry_script);
	CommandCounterIncrement();
	store_settings(zone, PG_GETARG_DATUM(1));
	journal_made_rows();
	PG_RETURN_VOID();
}

PG_FUNCTION_INFO_V1(credit_migrate_registry);

/* Not from the settings, which are those of the present layout only. */
static void
read_version(TupleTableSlot *slot, void *arg)
{
	bool		isnull;

	*(int32 *) arg = DatumGetInt32(slot_value(slot, "version", &isnull));
}

/*
 * Brings an older layout forward, a version at a time, and tells the layout
 * reached.  The version is raised first, behind the back of the journal, whose
 * trigger works on the present layout only; in the end the journal is told.
 */
Datum
credit_migrate_registry(PG_FUNCTION_ARGS)
{
	static const char *const steps[] = {registry_1_2, registry_2_3,
	registry_3_4, registry_4_5, registry_5_6, registry_6_7};
	int32		version = 0;

	StaticAssertStmt(lengthof(steps) == CREDIT_REGISTRY_VERSION - 1,
					 "each layout has its step");
	rule_table_scan("registry", read_version, &version);
	if (version >= 1 && version < CREDIT_REGISTRY_VERSION)
	{
		run_script(psprintf("ALTER TABLE credit.registry DISABLE TRIGGER journalled;"
							" UPDATE credit.registry SET version = %d;"
							" ALTER TABLE credit.registry ENABLE TRIGGER journalled",
							CREDIT_REGISTRY_VERSION));
		for (; version < CREDIT_REGISTRY_VERSION; version++)
			run_script(steps[version - 1]);
		run_script("UPDATE credit.registry SET version = version");
		journal_made_rows();
	}
	PG_RETURN_INT32(registry_settings()->version);
}
