/*
 * lookup.c
 *		Finding one row by a unique index.
 */
#include "core/lookup.h"

#include "access/genam.h"
#include "access/htup_details.h"
#include "access/table.h"
#include "access/tableam.h"
#include "access/transam.h"
#include "access/xact.h"
#include "core/cache.h"
#include "executor/tuptable.h"
#include "utils/inval.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/snapmgr.h"

static List *lookups = NIL;		/* of RowLookup * */

static void
invalidate(Datum arg, Oid relid)
{
	ListCell   *cell;

	foreach(cell, lookups)
	{
		RowLookup  *lookup = lfirst(cell);

		if (!OidIsValid(relid) || lookup->relid == relid)
			lookup->valid = false;
	}
}

/*
 * After an error a slot may think it still pins a buffer that the resource
 * owner has already let go: such a slot is thrown away, never cleared.
 */
static void
forget_busy(void)
{
	ListCell   *cell;

	foreach(cell, lookups)
	{
		RowLookup  *lookup = lfirst(cell);

		lookup->valid = lookup->valid && !lookup->busy;
		lookup->busy = false;
	}
}

static void
at_transaction_end(XactEvent event, void *arg)
{
	if (event == XACT_EVENT_ABORT)
		forget_busy();
}

static void
at_subtransaction_end(SubXactEvent event, SubTransactionId subid,
					  SubTransactionId parent, void *arg)
{
	if (event == SUBXACT_EVENT_ABORT_SUB)
		forget_busy();
}

static void
enlist(RowLookup *lookup)
{
	MemoryContext old;

	if (lookups == NIL)
	{
		CacheRegisterRelcacheCallback(invalidate, (Datum) 0);
		RegisterXactCallback(at_transaction_end, NULL);
		RegisterSubXactCallback(at_subtransaction_end, NULL);
	}
	old = MemoryContextSwitchTo(TopMemoryContext);
	lookups = lappend(lookups, lookup);
	MemoryContextSwitchTo(old);
	lookup->enlisted = true;
}

static void
prepare(RowLookup *lookup)
{
	MemoryContext old;
	TupleDesc	desc;

	if (lookup->context)
		MemoryContextDelete(lookup->context);
	lookup->context = AllocSetContextCreate(TopMemoryContext, "credit lookup",
											ALLOCSET_SMALL_SIZES);
	old = MemoryContextSwitchTo(lookup->context);
	lookup->valid = true;
	lookup->index_oid = registry_table(lookup->index);
	desc = CreateTupleDescCopy(RelationGetDescr(lookup->rel));
	lookup->slot = MakeSingleTupleTableSlot(desc,
											table_slot_callbacks(lookup->rel));
	for (int i = 0; lookup->columns[i] != NULL; i++)
	{
		lookup->attnums[i] = get_attnum(lookup->relid, lookup->columns[i]);
		if (lookup->attnums[i] == InvalidAttrNumber)
			ereport(ERROR,
					(errcode(ERRCODE_UNDEFINED_COLUMN),
					 errmsg("table credit.%s lacks column \"%s\"",
							lookup->table, lookup->columns[i]),
					 errhint("Bring the registry forward with SELECT credit.migrate_registry().")));
	}
	MemoryContextSwitchTo(old);
}

static bool
fetch(RowLookup *lookup, const Datum *keys, Snapshot snapshot)
{
	Relation	index = index_open(lookup->index_oid, AccessShareLock);
	IndexScanDesc scan = INDEX_BEGINSCAN(lookup->rel, index, snapshot,
										 lookup->nkeys);
	ScanKeyData scan_keys[LOOKUP_MAX_KEYS];
	bool		found;

	for (int i = 0; i < lookup->nkeys; i++)
	{
		ScanKeyInit(&scan_keys[i], i + 1, BTEqualStrategyNumber,
					lookup->equals[i], keys[i]);
		scan_keys[i].sk_collation = index->rd_indcollation[i];
	}
	index_rescan(scan, scan_keys, lookup->nkeys, NULL, 0);
	found = index_getnext_slot(scan, ForwardScanDirection, lookup->slot);
	index_endscan(scan);
	index_close(index, AccessShareLock);
	return found;
}

/* A row that this transaction made needs no lock: nobody else can see it. */
static bool
made_here(RowLookup *lookup)
{
	bool		isnull;
	Datum		xmin = slot_getsysattr(lookup->slot,
									   MinTransactionIdAttributeNumber,
									   &isnull);

	return TransactionIdIsCurrentTransactionId(DatumGetTransactionId(xmin));
}

static bool
lock_row(RowLookup *lookup, LockTupleMode mode)
{
	TM_FailureData failure;
	ItemPointerData tid = lookup->slot->tts_tid;
	TM_Result	result;

	if (made_here(lookup))
		return true;
	result = table_tuple_lock(lookup->rel, &tid, GetLatestSnapshot(),
							  lookup->slot, GetCurrentCommandId(false), mode,
							  LockWaitBlock,
							  TUPLE_LOCK_FLAG_FIND_LAST_VERSION, &failure);
	return result == TM_Ok;
}

bool
lookup_begin(RowLookup *lookup, const Datum *keys, const LockTupleMode *lock)
{
	bool		found;

	if (!lookup->enlisted)
		enlist(lookup);
	if (lookup->busy)
		elog(ERROR, "lookup of \"%s\" is already in use", lookup->table);
	if (!lookup->valid)
		lookup->relid = registry_table(lookup->table);
	lookup->rel = table_open(lookup->relid, lock ? RowShareLock :
							 AccessShareLock);
	if (!lookup->valid)
		prepare(lookup);
	lookup->busy = true;

	/*
	 * SnapshotSelf also sees what the present command wrote.  Against a row
	 * that is being updated it can miss both versions; a snapshot can't.
	 */
	found = fetch(lookup, keys, SnapshotSelf);
	if (!found)
	{
		Snapshot	snapshot = RegisterSnapshot(GetLatestSnapshot());

		found = fetch(lookup, keys, snapshot);
		UnregisterSnapshot(snapshot);
	}
	if (found && lock)
		found = lock_row(lookup, *lock);
	if (!found)
		lookup_end(lookup);
	return found;
}

Datum
lookup_value(RowLookup *lookup, int column, bool *isnull)
{
	return slot_getattr(lookup->slot, lookup->attnums[column], isnull);
}

void
lookup_end(RowLookup *lookup)
{
	ExecClearTuple(lookup->slot);
	table_close(lookup->rel, NoLock);
	lookup->busy = false;
}
