/*
 * lookup.c
 *		Finding rows by an index.
 */
#include "core/lookup.h"

#include "access/genam.h"
#include "access/htup_details.h"
#include "access/table.h"
#include "access/tableam.h"
#include "access/visibilitymap.h"
#include "access/xact.h"
#include "catalog/pg_am.h"
#include "core/cache.h"
#include "executor/tuptable.h"
#include "nodes/primnodes.h"
#include "storage/bufmgr.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/snapmgr.h"

/* Whether a column of the index compares as the key does. */
static bool
compares_by(Relation index, int column, RegProcedure equals)
{
	Oid			type;

	if (column >= IndexRelationGetNumberOfKeyAttributes(index))
		return false;
	type = index->rd_opcintype[column];
	return get_opcode(get_opfamily_member(index->rd_opfamily[column], type,
										  type, BTEqualStrategyNumber)) ==
		equals;
}

/* Whether it is a btree whose first columns compare so. */
static bool
finds_by(Relation index, int nkeys, const RegProcedure *equals)
{
	if (index->rd_rel->relam != BTREE_AM_OID)
		return false;
	for (int i = 0; i < nkeys; i++)
		if (!compares_by(index, i, equals[i]))
			return false;
	return true;
}

Relation
lookup_index(const char *name, Oid table, const char *const *keys,
			 const RegProcedure *equals)
{
	Oid			index_oid = registry_index(name, table, false);
	Relation	index;
	int			nkeys = 0;

	if (!OidIsValid(index_oid))
		index_is_altered(name);
	index = index_open(index_oid, AccessShareLock);
	while (keys[nkeys] != NULL)
		nkeys++;
	if (!finds_by(index, nkeys, equals))
		index_is_altered(name);
	for (int i = 0; i < nkeys; i++)
		if (index->rd_index->indkey.values[i] != get_attnum(table, keys[i]))
			index_is_altered(name);
	return index;
}

static bool
prepare_keys(RowLookup *lookup, Relation index)
{
	if (!finds_by(index, lookup->nkeys, lookup->equals))
		return false;
	for (int i = 0; i < lookup->nkeys; i++)
	{
		ScanKeyInit(&lookup->scan_keys[i], i + 1, BTEqualStrategyNumber,
					lookup->equals[i], (Datum) 0);
		lookup->scan_keys[i].sk_collation = index->rd_indcollation[i];
		if (i + 1 == lookup->null_key)
			ScanKeyEntryInitialize(&lookup->scan_keys[i],
								   SK_ISNULL | SK_SEARCHNULL, i + 1,
								   InvalidStrategy, InvalidOid, InvalidOid,
								   InvalidOid, (Datum) 0);
	}
	return true;
}

static bool
holds_where_null(Relation index, AttrNumber attnum)
{
	List	   *predicate = RelationGetIndexPredicate(index);
	const NullTest *test = predicate ? linitial(predicate) : NULL;

	return list_length(predicate) == 1 && IsA(test, NullTest) &&
		test->nulltesttype == IS_NULL && IsA(test->arg, Var) &&
		((const Var *) test->arg)->varattno == attnum;
}

/* The index's own number of a column; 0: it lacks it. */
static AttrNumber
number_in_index(Relation index, AttrNumber attnum)
{
	const int2vector *indexed = &index->rd_index->indkey;

	for (int i = 0; i < indexed->dim1; i++)
		if (indexed->values[i] == attnum)
			return i + 1;
	return InvalidAttrNumber;
}

/* Numbers the columns that are read as the index does; false: it won't do. */
static bool
number_by_index(RowLookup *lookup, Relation index)
{
	if (!holds_where_null(index, get_attnum(lookup->watch.relid,
											lookup->covered_where_null)))
		return false;
	for (int i = 0; lookup->columns[i] != NULL; i++)
	{
		lookup->attnums[i] = number_in_index(index, lookup->attnums[i]);
		if (lookup->attnums[i] == InvalidAttrNumber)
			return false;
	}
	return true;
}

static TupleTableSlot *
make_slot(Relation rel, const TupleTableSlotOps *ops)
{
	return MakeSingleTupleTableSlot(
		CreateTupleDescCopy(RelationGetDescr(rel)), ops);
}

static void
prepare_index(RowLookup *lookup)
{
	Relation	index = index_open(lookup->index_oid, AccessShareLock);
	bool		fits = prepare_keys(lookup, index);

	if (lookup->covered_where_null)
	{
		lookup->row = lookup->slot;
		lookup->slot = make_slot(index, &TTSOpsVirtual);
		fits = fits && number_by_index(lookup, index);
	}
	index_close(index, NoLock);
	if (!fits)
		lookup->index_oid = InvalidOid;
}

static void
prepare(RowLookup *lookup)
{
	bool		covered = lookup->covered_where_null != NULL;
	MemoryContext old;

	if (lookup->context)
		MemoryContextDelete(lookup->context);
	lookup->context = AllocSetContextCreate(TopMemoryContext, "credit lookup",
											ALLOCSET_SMALL_SIZES);
	old = MemoryContextSwitchTo(lookup->context);
	watch_columns(&lookup->watch, lookup->table, lookup->columns,
				  lookup->attnums);
	lookup->slot = make_slot(lookup->rel, table_slot_callbacks(lookup->rel));
	lookup->index_oid = registry_index(lookup->index, lookup->watch.relid,
									   covered || lookup->partial);
	if (OidIsValid(lookup->index_oid))
		prepare_index(lookup);
	if (!OidIsValid(lookup->index_oid) && !covered)
		index_is_altered(lookup->index);
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
	scan->xs_want_itup = lookup->covered_where_null != NULL;
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

/*
 * A row that this transaction made needs no lock: nobody else can see it.  Of
 * one that it updated others see, and can lock, the former version.
 */
static bool
made_here(RowLookup *lookup)
{
	bool		should_free;
	HeapTuple	tuple = ExecFetchSlotHeapTuple(lookup->slot, false,
											   &should_free);
	bool		here = (tuple->t_data->t_infomask & HEAP_UPDATED) == 0 &&
		TransactionIdIsCurrentTransactionId(
			HeapTupleHeaderGetXmin(tuple->t_data));

	if (should_free)
		heap_freetuple(tuple);
	return here;
}

/*
 * The command id is one more, so that a row which the present command wrote can
 * be locked.  A version that another transaction is updating without touching
 * the key is locked together with its successor.
 */
static bool
lock_row(RowLookup *lookup, LockTupleMode mode)
{
	TM_FailureData failure;
	ItemPointerData tid = lookup->slot->tts_tid;
	TM_Result	result;

	if (made_here(lookup))
		return true;
	result = table_tuple_lock(lookup->rel, &tid, SnapshotSelf, lookup->slot,
							  GetCurrentCommandId(false) + 1, mode,
							  LockWaitBlock,
							  TUPLE_LOCK_FLAG_FIND_LAST_VERSION |
							  TUPLE_LOCK_FLAG_LOCK_UPDATE_IN_PROGRESS,
							  &failure);
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

	Assert(lookup->covered_where_null == NULL);
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

/*
 * The next row, from the index alone where everybody sees all rows of its page.
 * An entry that is read is of a row whose bit was cleared before the entry was
 * made; and who deletes one is kept away (see lookup.h), so that a bit which is
 * read as set is set.
 */
static bool
next_covered(RowLookup *lookup, IndexScanDesc scan, Buffer *map)
{
	ItemPointer tid;

	while ((tid = index_getnext_tid(scan, ForwardScanDirection)) != NULL)
	{
		if (!VM_ALL_VISIBLE(lookup->rel, ItemPointerGetBlockNumber(tid), map))
		{
			bool		seen = index_fetch_heap(scan, lookup->row);

			ExecClearTuple(lookup->row);
			if (!seen)
				continue;
		}
		ExecClearTuple(lookup->slot);
		index_deform_tuple(scan->xs_itup, scan->xs_itupdesc,
						   lookup->slot->tts_values, lookup->slot->tts_isnull);
		ExecStoreVirtualTuple(lookup->slot);
		return true;
	}
	return false;
}

static bool
next_row(RowLookup *lookup, IndexScanDesc scan, Buffer *map)
{
	return lookup->covered_where_null ? next_covered(lookup, scan, map) :
		index_getnext_slot(scan, ForwardScanDirection, lookup->slot);
}

static void
scan_each(RowLookup *lookup, const Datum *keys,
		  bool (*row) (RowLookup *lookup, void *arg), void *arg)
{
	Relation	index = index_open(lookup->index_oid, AccessShareLock);
	SnapshotData dirty;
	IndexScanDesc scan;
	Buffer		map = InvalidBuffer;
	bool		more = true;

	Assert(!lookup->unfinished || lookup->covered_where_null == NULL);
	InitDirtySnapshot(dirty);
	scan = begin_scan(lookup, index, keys,
					  lookup->unfinished ? &dirty : SnapshotSelf);
	while (more && next_row(lookup, scan, &map))
	{
		lookup->inserter = lookup->unfinished ? dirty.xmin :
			InvalidTransactionId;
		more = row(lookup, arg);
	}
	if (BufferIsValid(map))
		ReleaseBuffer(map);
	index_endscan(scan);
	index_close(index, NoLock);
}

void
lookup_each(RowLookup *lookup, const Datum *keys,
			bool (*row) (RowLookup *lookup, void *arg), void *arg)
{
	open_table(lookup, AccessShareLock);
	if (OidIsValid(lookup->index_oid))
		scan_each(lookup, keys, row, arg);
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

TransactionId
lookup_inserter(RowLookup *lookup)
{
	return lookup->inserter;
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
