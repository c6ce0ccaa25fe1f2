/*
 * waiting.c
 *		Rows that wait, and are written together.
 *
 * The heap takes them by the page, with one WAL record for each; then index
 * after index takes its entries in order, while its pages are in the
 * processor's caches.
 */
#include "core/waiting.h"

#include "access/genam.h"
#include "access/htup_details.h"
#include "access/tableam.h"
#include "access/xact.h"
#include "catalog/index.h"
#include "catalog/pg_am.h"
#include "executor/executor.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/sortsupport.h"

/* Together they bound the memory. */
#define MAX_ROWS 5000
#define MAX_BYTES (2 * 1024 * 1024)

/* So many go to the heap at a time: their slots stay in the fastest cache. */
#define CHUNK 50

typedef struct IndexOrder
{
	int			nkeys;			/* 0: of no order */
	SortSupport keys;
} IndexOrder;

/* Entries of one index for the rows that wait. */
typedef struct Entries
{
	IndexOrder	order;
	int			width;			/* columns of an entry */
	Datum	   *values;
	bool	   *nulls;
	int			count;
	int			rows[MAX_ROWS];
} Entries;

typedef struct WaitingRows
{
	MemoryContext context;		/* of the rows */
	int			count;
	Size		bytes;
	SubTransactionId subtransaction;	/* which the rows are part of */
	bool		writing;
	bool		plain;			/* no index is checked later or excludes */
	Entries    *entries;
	HeapTuple	tuples[MAX_ROWS];
	ItemPointerData tids[MAX_ROWS];
	TupleTableSlot *slots[CHUNK];
} WaitingRows;

/* ---------------- preparing ---------------- */

static void
prepare_order(IndexOrder *order, Relation index)
{
	if (index->rd_rel->relam != BTREE_AM_OID)
		return;
	order->nkeys = IndexRelationGetNumberOfKeyAttributes(index);
	order->keys = palloc0(sizeof(SortSupportData) * order->nkeys);
	for (int i = 0; i < order->nkeys; i++)
	{
		SortSupport key = &order->keys[i];

		key->ssup_cxt = CurrentMemoryContext;
		key->ssup_collation = index->rd_indcollation[i];
		key->ssup_attno = i + 1;
		PrepareSortSupportFromOrderingOp(
			get_opfamily_member(index->rd_opfamily[i],
								index->rd_opcintype[i],
								index->rd_opcintype[i],
								BTLessStrategyNumber), key);
	}
}

static WaitingRows *
prepare(RowTarget *target)
{
	ResultRelInfo *result = target->result;
	MemoryContext old = MemoryContextSwitchTo(target->context);
	WaitingRows *waiting = palloc0(sizeof(WaitingRows));

	waiting->context = AllocSetContextCreate(target->context,
											 "credit waiting rows",
											 ALLOCSET_DEFAULT_SIZES);
	waiting->entries = palloc0(sizeof(Entries) *
							   (result->ri_NumIndices + 1));
	for (int i = 0; i < CHUNK; i++)
		waiting->slots[i] =
			MakeSingleTupleTableSlot(target->slot->tts_tupleDescriptor,
									 &TTSOpsHeapTuple);
	waiting->plain = true;
	for (int i = 0; i < result->ri_NumIndices; i++)
	{
		Relation	index = result->ri_IndexRelationDescs[i];

		if (!index->rd_index->indimmediate ||
			result->ri_IndexRelationInfo[i]->ii_ExclusionOps != NULL)
			waiting->plain = false;
		prepare_order(&waiting->entries[i].order, index);
	}
	MemoryContextSwitchTo(old);
	return waiting;
}

void
waiting_add(RowTarget *target)
{
	TupleTableSlot *slot = target->slot;
	WaitingRows *waiting;
	MemoryContext old;
	HeapTuple	tuple;

	if (target->waiting == NULL)
		target->waiting = prepare(target);
	waiting = target->waiting;
	waiting->subtransaction = GetCurrentSubTransactionId();
	old = MemoryContextSwitchTo(waiting->context);
	tuple = heap_form_tuple(slot->tts_tupleDescriptor, slot->tts_values,
							slot->tts_isnull);
	MemoryContextSwitchTo(old);
	tuple->t_tableOid = slot->tts_tableOid;
	waiting->tuples[waiting->count++] = tuple;
	waiting->bytes += tuple->t_len;
	if (waiting->count == MAX_ROWS || waiting->bytes >= MAX_BYTES)
		waiting_write(target);
}

/* ---------------- index entries ---------------- */

static int
compare_entries(const void *a, const void *b, void *arg)
{
	const Entries *entries = arg;
	int			left = *(const int *) a;
	int			right = *(const int *) b;

	for (int i = 0; i < entries->order.nkeys; i++)
	{
		int			l = left * entries->width + i;
		int			r = right * entries->width + i;
		int			result = ApplySortComparator(entries->values[l],
												 entries->nulls[l],
												 entries->values[r],
												 entries->nulls[r],
												 &entries->order.keys[i]);

		if (result != 0)
			return result;
	}
	return left - right;
}

/* A partial index takes only some. */
static bool
takes(IndexInfo *info, EState *estate)
{
	if (!info->ii_ReadyForInserts)
		return false;
	if (info->ii_Predicate == NIL)
		return true;
	if (info->ii_PredicateState == NULL)
		info->ii_PredicateState = ExecPrepareQual(info->ii_Predicate, estate);
	return ExecQual(info->ii_PredicateState, GetPerTupleExprContext(estate));
}

static void
begin_entries(RowTarget *target)
{
	WaitingRows *waiting = target->waiting;

	for (int i = 0; i < target->result->ri_NumIndices; i++)
	{
		Entries    *entries = &waiting->entries[i];

		entries->width =
			target->result->ri_IndexRelationInfo[i]->ii_NumIndexAttrs;
		entries->values = palloc(sizeof(Datum) * entries->width *
								 waiting->count);
		entries->nulls = palloc(sizeof(bool) * entries->width *
								waiting->count);
		entries->count = 0;
	}
}

static void
make_entries(RowTarget *target, int row, TupleTableSlot *slot)
{
	EState	   *estate = target->estate;

	GetPerTupleExprContext(estate)->ecxt_scantuple = slot;
	for (int i = 0; i < target->result->ri_NumIndices; i++)
	{
		IndexInfo  *info = target->result->ri_IndexRelationInfo[i];
		Entries    *entries = &target->waiting->entries[i];

		if (!takes(info, estate))
			continue;
		FormIndexDatum(info, slot, estate,
					   &entries->values[row * entries->width],
					   &entries->nulls[row * entries->width]);
		entries->rows[entries->count++] = row;
	}
}

static void
write_entries(RowTarget *target, int number)
{
	WaitingRows *waiting = target->waiting;
	IndexInfo  *info = target->result->ri_IndexRelationInfo[number];
	Relation	index = target->result->ri_IndexRelationDescs[number];
	Entries    *entries = &waiting->entries[number];

	if (entries->order.nkeys > 0)
		qsort_arg(entries->rows, entries->count, sizeof(int),
				  compare_entries, entries);
	for (int i = 0; i < entries->count; i++)
	{
		int			row = entries->rows[i];

		index_insert(index, &entries->values[row * entries->width],
					 &entries->nulls[row * entries->width],
					 &waiting->tids[row], target->result->ri_RelationDesc,
					 index->rd_index->indisunique ? UNIQUE_CHECK_YES :
					 UNIQUE_CHECK_NO, false, info);
	}
}

/* ---------------- writing ---------------- */

/*
 * Rows to the heap.  The slots seem to own the tuples meanwhile, else they
 * would be copied.
 */
static void
write_heap(RowTarget *target, int first, int count)
{
	WaitingRows *waiting = target->waiting;

	for (int i = 0; i < count; i++)
		ExecStoreHeapTuple(waiting->tuples[first + i], waiting->slots[i],
						   true);
	table_multi_insert(target->result->ri_RelationDesc, waiting->slots, count,
					   GetCurrentCommandId(true), 0, NULL);
	for (int i = 0; i < count; i++)
		waiting->slots[i]->tts_flags &= ~TTS_FLAG_SHOULDFREE;
}

/* The same with what follows from a row: index entries, AFTER triggers. */
static void
write_chunk(RowTarget *target, int first, int count)
{
	WaitingRows *waiting = target->waiting;

	write_heap(target, first, count);
	for (int i = 0; i < count; i++)
	{
		TupleTableSlot *slot = waiting->slots[i];

		waiting->tids[first + i] = slot->tts_tid;
		if (waiting->plain)
			make_entries(target, first + i, slot);
		else
			EXEC_INSERT_INDEX_TUPLES(target->result, slot, target->estate,
									 false, NULL);
		row_inserted(target, slot);
	}
}

void
waiting_write(RowTarget *target)
{
	WaitingRows *waiting = target->waiting;
	MemoryContext old;

	if (waiting == NULL || waiting->count == 0 || waiting->writing)
		return;
	/* they would be lost with it; only a constraint's function can come here */
	if (waiting->subtransaction != GetCurrentSubTransactionId())
		elog(ERROR, "rows of credit.%s wait outside of this subtransaction",
			 target->table);
	waiting->writing = true;
	old = MemoryContextSwitchTo(waiting->context);
	begin_entries(target);
	for (int row = 0; row < waiting->count; row += CHUNK)
		write_chunk(target, row, Min(CHUNK, waiting->count - row));
	if (waiting->plain)
		for (int i = 0; i < target->result->ri_NumIndices; i++)
			write_entries(target, i);
	indexes_written(target);
	MemoryContextSwitchTo(old);
	MemoryContextReset(waiting->context);
	waiting->count = 0;
	waiting->bytes = 0;
	waiting->writing = false;
}

void
waiting_forget(RowTarget *target)
{
	if (target->waiting == NULL || target->waiting->count == 0)
		return;
	/* an error can have come in the middle of an index */
	target->watch.valid = false;
	target->waiting = NULL;
}
