/*
 * cache.c
 *		Backend-local caches of rule data.
 */
#include "core/cache.h"

#include "access/heapam.h"
#include "access/htup_details.h"
#include "access/table.h"
#include "access/tableam.h"
#include "access/xact.h"
#include "catalog/namespace.h"
#include "catalog/pg_class.h"
#include "catalog/pg_index.h"
#include "commands/trigger.h"
#include "executor/tuptable.h"
#include "utils/catcache.h"
#include "utils/inval.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/snapmgr.h"
#include "utils/syscache.h"

/* A table in which two backends never agree would loop for ever: be generous. */
#define MAX_BUILD_ATTEMPTS 20

static List *caches = NIL;		/* of RuleCache *, all that were ever used */
static List *superseded = NIL;	/* of MemoryContext, until the transaction ends */
static bool built_in_parallel = false;
static uint64 generation = 0;

/* Runs at any time, with anything half done: only clears flags. */
static void
invalidate(Datum arg, Oid relid)
{
	ListCell   *cell;

	foreach(cell, caches)
	{
		RuleCache  *cache = lfirst(cell);

		bool		concerned = !OidIsValid(relid);

		for (int i = 0; i < RULE_CACHE_MAX_TABLES; i++)
			concerned = concerned || cache->relids[i] == relid;
		if (!concerned)
			continue;
		cache->valid = false;
		generation++;
	}
}

static void
free_superseded(void)
{
	ListCell   *cell;

	foreach(cell, superseded)
		MemoryContextDelete(lfirst(cell));
	list_free(superseded);
	superseded = NIL;
}

/* A parallel query reads by its own snapshot, which others may have left behind. */
static void
forget_built_in_parallel(void)
{
	if (built_in_parallel)
		invalidate((Datum) 0, InvalidOid);
	built_in_parallel = false;
}

static void
at_transaction_end(XactEvent event, void *arg)
{
	if (event == XACT_EVENT_COMMIT || event == XACT_EVENT_ABORT ||
		event == XACT_EVENT_PREPARE)
	{
		free_superseded();
		forget_built_in_parallel();
	}
}

/* What was built may hold rows that have just been rolled back. */
static void
at_subtransaction_end(SubXactEvent event, SubTransactionId subid,
					  SubTransactionId parent, void *arg)
{
	if (event == SUBXACT_EVENT_ABORT_SUB)
		invalidate((Datum) 0, InvalidOid);
}

static void
enlist(RuleCache *cache)
{
	static bool callbacks = false;
	MemoryContext old;

	if (!callbacks)
	{
		CacheRegisterRelcacheCallback(invalidate, (Datum) 0);
		RegisterXactCallback(at_transaction_end, NULL);
		RegisterSubXactCallback(at_subtransaction_end, NULL);
		callbacks = true;
	}
	old = MemoryContextSwitchTo(TopMemoryContext);
	caches = lappend(caches, cache);
	MemoryContextSwitchTo(old);
	cache->registered = true;
}

static void
build_once(RuleCache *cache)
{
	MemoryContext context,
				old;
	void	   *data;

	/* before reading: the callback must already recognise the tables */
	memset(cache->relids, 0, sizeof(cache->relids));
	for (int i = 0; cache->tables[i] != NULL; i++)
		cache->relids[i] = registry_table(cache->tables[i]);
	cache->valid = true;

	context = AllocSetContextCreate(CurrentMemoryContext, "credit rule data",
									ALLOCSET_DEFAULT_SIZES);
	MemoryContextCopyAndSetIdentifier(context, cache->name);
	old = MemoryContextSwitchTo(context);
	PG_TRY();
	{
		data = cache->build();
	}
	PG_CATCH();
	{
		cache->valid = false;
		PG_RE_THROW();
	}
	PG_END_TRY();

	MemoryContextSwitchTo(TopMemoryContext);
	if (cache->context)
		superseded = lappend(superseded, cache->context);
	MemoryContextSwitchTo(old);
	MemoryContextSetParent(context, CacheMemoryContext);
	cache->context = context;
	cache->data = data;
	if (IsInParallelMode())
		built_in_parallel = true;
}

/*
 * What others have committed holds for the next statement.  PostgreSQL takes
 * in their invalidations with each new lock, but a statement that is repeated
 * within a transaction takes none.
 */
static inline void
listen_once_a_statement(void)
{
	static TimestampTz heard = 0;
	TimestampTz statement = GetCurrentStatementStartTimestamp();

	if (unlikely(statement != heard))
	{
		heard = statement;
		AcceptInvalidationMessages();
	}
}

void *
rule_cache(RuleCache *cache)
{
	listen_once_a_statement();
	if (unlikely(built_in_parallel) && !IsInParallelMode())
		forget_built_in_parallel();
	if (likely(cache->valid))
		return cache->data;

	if (!cache->registered)
		enlist(cache);
	if (CacheMemoryContext == NULL)
		CreateCacheMemoryContext();
	for (int attempt = 0; !cache->valid; attempt++)
	{
		if (attempt == MAX_BUILD_ATTEMPTS)
			ereport(ERROR,
					(errcode(ERRCODE_T_R_SERIALIZATION_FAILURE),
					 errmsg("the %s keep changing while they are read",
							cache->name),
					 errhint("Try again when the change is over.")));
		build_once(cache);
	}
	return cache->data;
}

uint64
rule_generation(void)
{
	return generation;
}

Oid
registry_relation(const char *name)
{
	Oid			schema = get_namespace_oid(CREDIT_SCHEMA, true);

	return OidIsValid(schema) ? get_relname_relid(name, schema) : InvalidOid;
}

Oid
registry_table(const char *table)
{
	Oid			relid = registry_relation(table);

	if (!OidIsValid(relid))
		ereport(ERROR,
				(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
				 errmsg("this database has no credit registry"),
				 errdetail("Table credit.%s does not exist.", table),
				 errhint("Make the registry with SELECT credit.create_registry().")));
	return relid;
}

Oid
registry_index(const char *name, Oid table, bool partial)
{
	Oid			index = registry_relation(name);
	HeapTuple	tuple = SearchSysCache1(INDEXRELID, ObjectIdGetDatum(index));
	Form_pg_index held;
	bool		fits;

	if (!HeapTupleIsValid(tuple))
		return InvalidOid;
	held = (Form_pg_index) GETSTRUCT(tuple);
	fits = held->indrelid == table && held->indisvalid &&
		heap_attisnull(tuple, Anum_pg_index_indpred, NULL) != partial;
	ReleaseSysCache(tuple);
	return fits ? index : InvalidOid;
}

void
index_is_altered(const char *name)
{
	ereport(ERROR,
			(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
			 errmsg("index credit.%s is not as the registry has it", name),
			 errhint("SELECT * FROM credit.self_check() tells what was altered.")));
}

Relation
registry_open(Oid relid, LOCKMODE mode)
{
	Relation	rel = table_open(relid, mode);

	if (rel->rd_rel->relkind != RELKIND_RELATION)
		ereport(ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("table credit.%s is not a plain table",
						RelationGetRelationName(rel)),
				 errhint("This version of the extension works on plain tables only, neither partitioned nor foreign.")));
	return rel;
}

void
rule_table_scan(const char *table,
				void (*row) (TupleTableSlot *slot, void *arg), void *arg)
{
	Relation	rel = registry_open(registry_table(table), AccessShareLock);
	/* a parallel query may not take a newer snapshot than its leader's */
	Snapshot	snapshot = RegisterSnapshot(IsInParallelMode() ?
											GetActiveSnapshot() :
											GetLatestSnapshot());
	TableScanDesc scan = table_beginscan(rel, snapshot, 0, NULL);
	TupleTableSlot *slot = table_slot_create(rel, NULL);

	while (table_scan_getnextslot(scan, ForwardScanDirection, slot))
		row(slot, arg);

	ExecDropSingleTupleTableSlot(slot);
	table_endscan(scan);
	UnregisterSnapshot(snapshot);
	table_close(rel, AccessShareLock);
}

static AttrNumber
slot_attribute(TupleTableSlot *slot, const char *column)
{
	TupleDesc	desc = slot->tts_tupleDescriptor;

	for (int i = 0; i < desc->natts; i++)
	{
		Form_pg_attribute att = TupleDescAttr(desc, i);

		if (!att->attisdropped && strcmp(NameStr(att->attname), column) == 0)
			return att->attnum;
	}
	ereport(ERROR,
			(errcode(ERRCODE_UNDEFINED_COLUMN),
			 errmsg("a registry table lacks column \"%s\"", column),
			 errhint("Bring the registry forward with SELECT credit.migrate_registry().")));
}

Datum
slot_value(TupleTableSlot *slot, const char *column, bool *isnull)
{
	return slot_getattr(slot, slot_attribute(slot, column), isnull);
}

char *
slot_cstring(TupleTableSlot *slot, const char *column)
{
	AttrNumber	attnum = slot_attribute(slot, column);
	bool		isnull;
	Datum		value = slot_getattr(slot, attnum, &isnull);
	Oid			output;
	bool		varlena;

	if (isnull)
		return NULL;
	getTypeOutputInfo(TupleDescAttr(slot->tts_tupleDescriptor,
									attnum - 1)->atttypid, &output, &varlena);
	return OidOutputFunctionCall(output, value);
}

PG_FUNCTION_INFO_V1(credit_rule_data_changed);

/*
 * Statement trigger of every rule table: a change of rows sends no relcache
 * invalidation by itself.
 */
Datum
credit_rule_data_changed(PG_FUNCTION_ARGS)
{
	if (!CALLED_AS_TRIGGER(fcinfo))
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("credit.rule_data_changed() is a trigger function")));
	CacheInvalidateRelcache(((TriggerData *) fcinfo->context)->tg_relation);
	PG_RETURN_POINTER(NULL);
}
