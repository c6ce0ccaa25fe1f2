/*
 * walk.c
 *		All rows of a table in the order of an index.
 */
#include "journal/walk.h"

#include "access/table.h"
#include "access/tableam.h"
#include "core/cache.h"
#include "core/lookup.h"
#include "core/watch.h"
#include "utils/fmgroids.h"

void
walk_begin(Walk *walk, const WalkPath *path, Snapshot snapshot, int level)
{
	Watch		watch = {.relid = registry_table(path->table)};
	ScanKeyData key;
	int			nkeys = level > 0 ? 1 : 0;

	walk->rel = registry_open(watch.relid, AccessShareLock);
	walk->index = lookup_index(path->index, watch.relid, path->keys,
							   path->equals);
	walk->slot = table_slot_create(walk->rel, NULL);
	walk->snapshot = snapshot;
	watch_columns(&watch, path->table, path->columns, walk->attnums);
	ScanKeyInit(&key, 1, BTEqualStrategyNumber, F_INT2EQ,
				Int16GetDatum(level));
	walk->scan = INDEX_BEGINSCAN(walk->rel, walk->index, snapshot, nkeys);
	index_rescan(walk->scan, &key, nkeys, NULL, 0);
}

void
walk_from(Walk *walk, int level, int64 from, int64 last)
{
	ScanKeyData keys[3];
	int			n = 0;

	if (level > 0)
		ScanKeyInit(&keys[n++], 1, BTEqualStrategyNumber, F_INT2EQ,
					Int16GetDatum(level));
	ScanKeyInit(&keys[n], n + 1, BTGreaterEqualStrategyNumber, F_INT8GE,
				Int64GetDatum(from));
	ScanKeyInit(&keys[n + 1], n + 1, BTLessEqualStrategyNumber, F_INT8LE,
				Int64GetDatum(last));
	index_endscan(walk->scan);
	walk->scan = INDEX_BEGINSCAN(walk->rel, walk->index, walk->snapshot,
								 n + 2);
	index_rescan(walk->scan, keys, n + 2, NULL, 0);
}

bool
walk_next(Walk *walk, bool backwards)
{
	return index_getnext_slot(walk->scan, backwards ? BackwardScanDirection :
							  ForwardScanDirection, walk->slot);
}

int64
walk_number(Walk *walk, int column)
{
	bool		isnull;

	return DatumGetInt64(slot_getattr(walk->slot, walk->attnums[column],
									  &isnull));
}

void
walk_end(Walk *walk)
{
	if (walk->rel == NULL)
		return;
	index_endscan(walk->scan);
	ExecDropSingleTupleTableSlot(walk->slot);
	index_close(walk->index, NoLock);
	table_close(walk->rel, NoLock);
	walk->rel = NULL;
}
