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
#include "utils/memutils.h"
#include "utils/sortsupport.h"

/* Together they bound the memory. */
#define MAX_ROWS 1000
#define MAX_BYTES (1024 * 1024)

typedef struct IndexOrder
{
	int			nkeys;			/* 0: of no order */
	SortSupport keys;
} IndexOrder;

typedef struct WaitingRows
{
	MemoryContext context;		/* of the rows */
	int			count;
	Size		bytes;
	bool		writing;
	bool		plain;			/* no index is checked later or excludes */
	IndexOrder *orders;
	int			nslots;
	TupleTableSlot *slots[MAX_ROWS];
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
		PREPARE_SORT_SUPPORT_FROM_INDEX(index, key);
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
	waiting->orders = palloc0(sizeof(IndexOrder) *
							  (result->ri_NumIndices + 1));
	waiting->plain = true;
	for (int i = 0; i < result->ri_NumIndices; i++)
	{
		Relation	index = result->ri_IndexRelationDescs[i];

		if (!index->rd_index->indimmediate ||
			result->ri_IndexRelationInfo[i]->ii_ExclusionOps != NULL)
			waiting->plain = false;
		prepare_order(&waiting->orders[i], index);
	}
	MemoryContextSwitchTo(old);
	return waiting;
}

static TupleTableSlot *
next_slot(RowTarget *target)
{
	WaitingRows *waiting = target->waiting;

	if (waiting->count == waiting->nslots)
	{
		MemoryContext old = MemoryContextSwitchTo(target->context);

		waiting->slots[waiting->nslots++] =
			MakeSingleTupleTableSlot(target->slot->tts_tupleDescriptor,
									 &TTSOpsHeapTuple);
		MemoryContextSwitchTo(old);
	}
	return waiting->slots[waiting->count++];
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
	old = MemoryContextSwitchTo(waiting->context);
	tuple = heap_form_tuple(slot->tts_tupleDescriptor, slot->tts_values,
							slot->tts_isnull);
	MemoryContextSwitchTo(old);
	tuple->t_tableOid = slot->tts_tableOid;
	ExecStoreHeapTuple(tuple, next_slot(target), false);
	waiting->bytes += tuple->t_len;
	if (waiting->count == MAX_ROWS || waiting->bytes >= MAX_BYTES)
		waiting_write(target);
}

/* ---------------- index entries ---------------- */

/* Entries of one index for the rows that wait. */
typedef struct Entries
{
	const IndexOrder *order;
	int			width;			/* columns of an entry */
	Datum	   *values;
	bool	   *nulls;
	int			count;
	int		   *rows;
} Entries;

static int
compare_entries(const void *a, const void *b, void *arg)
{
	const Entries *entries = arg;
	int			left = *(const int *) a;
	int			right = *(const int *) b;

	for (int i = 0; i < entries->order->nkeys; i++)
	{
		int			l = left * entries->width + i;
		int			r = right * entries->width + i;
		int			result = ApplySortComparator(entries->values[l],
												 entries->nulls[l],
												 entries->values[r],
												 entries->nulls[r],
												 &entries->order->keys[i]);

		if (result != 0)
			return result;
	}
	return left - right;
}

/* A partial index takes only some. */
static bool
takes(IndexInfo *info, EState *estate)
{
	if (info->ii_Predicate == NIL)
		return true;
	if (info->ii_PredicateState == NULL)
		info->ii_PredicateState = ExecPrepareQual(info->ii_Predicate, estate);
	return ExecQual(info->ii_PredicateState, GetPerTupleExprContext(estate));
}

static void
make_entries(RowTarget *target, IndexInfo *info, Entries *entries)
{
	WaitingRows *waiting = target->waiting;
	EState	   *estate = target->estate;

	entries->width = info->ii_NumIndexAttrs;
	entries->values = palloc(sizeof(Datum) * entries->width * waiting->count);
	entries->nulls = palloc(sizeof(bool) * entries->width * waiting->count);
	entries->rows = palloc(sizeof(int) * waiting->count);
	entries->count = 0;
	for (int row = 0; row < waiting->count; row++)
	{
		GetPerTupleExprContext(estate)->ecxt_scantuple = waiting->slots[row];
		if (!takes(info, estate))
			continue;
		FormIndexDatum(info, waiting->slots[row], estate,
					   &entries->values[row * entries->width],
					   &entries->nulls[row * entries->width]);
		entries->rows[entries->count++] = row;
	}
	if (entries->order->nkeys > 0)
		qsort_arg(entries->rows, entries->count, sizeof(int),
				  compare_entries, entries);
}

static void
write_entries(RowTarget *target, int number)
{
	WaitingRows *waiting = target->waiting;
	IndexInfo  *info = target->result->ri_IndexRelationInfo[number];
	Relation	index = target->result->ri_IndexRelationDescs[number];
	Entries		entries = {.order = &waiting->orders[number]};

	if (!info->ii_ReadyForInserts)
		return;
	make_entries(target, info, &entries);
	for (int i = 0; i < entries.count; i++)
	{
		int			row = entries.rows[i];

		index_insert(index, &entries.values[row * entries.width],
					 &entries.nulls[row * entries.width],
					 &waiting->slots[row]->tts_tid,
					 target->result->ri_RelationDesc,
					 index->rd_index->indisunique ? UNIQUE_CHECK_YES :
					 UNIQUE_CHECK_NO, false, info);
	}
	ResetPerTupleExprContext(target->estate);
}

static void
write_indexes(RowTarget *target)
{
	WaitingRows *waiting = target->waiting;

	if (waiting->plain)
		for (int i = 0; i < target->result->ri_NumIndices; i++)
			write_entries(target, i);
	else
		for (int row = 0; row < waiting->count; row++)
		{
			ResetPerTupleExprContext(target->estate);
			EXEC_INSERT_INDEX_TUPLES(target->result, waiting->slots[row],
									 target->estate, false, NULL);
		}
	indexes_written(target);
}

/* ---------------- writing ---------------- */

void
waiting_write(RowTarget *target)
{
	WaitingRows *waiting = target->waiting;
	MemoryContext old;

	if (waiting == NULL || waiting->count == 0 || waiting->writing)
		return;
	waiting->writing = true;
	old = MemoryContextSwitchTo(waiting->context);
	table_multi_insert(target->result->ri_RelationDesc, waiting->slots,
					   waiting->count, GetCurrentCommandId(true), 0, NULL);
	if (target->result->ri_NumIndices > 0)
		write_indexes(target);
	for (int row = 0; row < waiting->count; row++)
		row_inserted(target, waiting->slots[row]);
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
