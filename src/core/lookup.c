/*
 * lookup.c
 *		Finding one row by a unique index.
 */
#include "core/lookup.h"

#include "access/genam.h"
#include "access/htup_details.h"
#include "access/table.h"
#include "access/tableam.h"
#include "access/xact.h"
#include "core/cache.h"
#include "executor/tuptable.h"
#include "utils/memutils.h"
#include "utils/snapmgr.h"

static void
prepare_keys(RowLookup *lookup)
{
	Relation	index = index_open(lookup->index_oid, AccessShareLock);

	for (int i = 0; i < lookup->nkeys; i++)
	{
		ScanKeyInit(&lookup->scan_keys[i], i + 1, BTEqualStrategyNumber,
					lookup->equals[i], (Datum) 0);
		lookup->scan_keys[i].sk_collation = index->rd_indcollation[i];
	}
	index_close(index, NoLock);
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
	lookup->index_oid = registry_table(lookup->index);
	prepare_keys(lookup);
	desc = CreateTupleDescCopy(RelationGetDescr(lookup->rel));
	lookup->slot = MakeSingleTupleTableSlot(desc,
											table_slot_callbacks(lookup->rel));
	watch_columns(&lookup->watch, lookup->table, lookup->columns,
				  lookup->attnums);
	MemoryContextSwitchTo(old);
}

static IndexScanDesc
begin_scan(RowLookup *lookup, Relation index, const Datum *keys,
		   Snapshot snapshot)
{
	IndexScanDesc scan = INDEX_BEGINSCAN(lookup->rel, index, snapshot,
										 lookup->nkeys);

	for (int i = 0; i < lookup->nkeys; i++)
		lookup->scan_keys[i].sk_argument = keys[i];
	index_rescan(scan, lookup->scan_keys, lookup->nkeys, NULL, 0);
	return scan;
}

static bool
fetch(RowLookup *lookup, const Datum *keys, Snapshot snapshot)
{
	Relation	index = index_open(lookup->index_oid, AccessShareLock);
	IndexScanDesc scan = begin_scan(lookup, index, keys, snapshot);
	bool		found;

	found = index_getnext_slot(scan, lookup->backwards ?
							   BackwardScanDirection : ForwardScanDirection,
							   lookup->slot);
	index_endscan(scan);
	index_close(index, NoLock);
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
	result = table_tuple_lock(lookup->rel, &tid, SnapshotSelf, lookup->slot,
							  GetCurrentCommandId(false), mode, LockWaitBlock,
							  TUPLE_LOCK_FLAG_FIND_LAST_VERSION, &failure);
	return result == TM_Ok;
}

static void
open_table(RowLookup *lookup, LOCKMODE mode)
{
	bool		valid = watch_take(&lookup->watch, lookup->table);

	lookup->rel = registry_open(lookup->watch.relid, mode);
	/* opening the table can bring the news that it has changed */
	if (!valid || !lookup->watch.valid)
	{
		lookup->watch.valid = true;
		prepare(lookup);
	}
	if (!lookup->ignores_waiting)
		rows_write(lookup->watch.relid);
}

bool
lookup_begin(RowLookup *lookup, const Datum *keys, const LockTupleMode *lock)
{
	bool		found;

	open_table(lookup, lock ? RowShareLock : AccessShareLock);

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

void
lookup_each(RowLookup *lookup, const Datum *keys,
			bool (*row) (RowLookup *lookup, void *arg), void *arg)
{
	Relation	index;
	IndexScanDesc scan;
	bool		more = true;

	open_table(lookup, AccessShareLock);
	index = index_open(lookup->index_oid, AccessShareLock);
	scan = begin_scan(lookup, index, keys, SnapshotSelf);
	while (more && index_getnext_slot(scan, ForwardScanDirection,
									  lookup->slot))
		more = row(lookup, arg);
	index_endscan(scan);
	index_close(index, NoLock);
	lookup_end(lookup);
}

bool
lookup_is_newer(RowLookup *lookup)
{
	bool		should_free;
	HeapTuple	tuple = ExecFetchSlotHeapTuple(lookup->slot, false,
											   &should_free);
	TransactionId xmin = HeapTupleHeaderGetXmin(tuple->t_data);

	if (should_free)
		heap_freetuple(tuple);
	return !TransactionIdIsCurrentTransactionId(xmin) &&
		XidInMVCCSnapshot(xmin, GetTransactionSnapshot());
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
	watch_release(&lookup->watch);
}
