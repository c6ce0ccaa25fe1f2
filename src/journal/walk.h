/*
 * walk.h
 *		All rows of a table in the order of an index, as one snapshot sees them.
 */
#ifndef CREDIT_WALK_H
#define CREDIT_WALK_H

#include "credit.h"
#include "access/genam.h"
#include "core/rows.h"
#include "executor/tuptable.h"
#include "utils/snapshot.h"

typedef struct Walk
{
	Relation	rel;			/* NULL: not begun */
	Relation	index;
	Snapshot	snapshot;
	IndexScanDesc scan;
	TupleTableSlot *slot;		/* the row under hand */
	AttrNumber	attnums[ROW_MAX_COLUMNS];
} Walk;

typedef struct WalkPath
{
	const char *table;
	const char *index;
	const char *keys[3];		/* its columns, to NULL */
	RegProcedure equals[2];		/* F_INT8EQ… by which they compare */
	const char *columns[ROW_MAX_COLUMNS + 1];	/* those that are read */
} WalkPath;

/*
 * Those rows whose first key is level, or all when that is 0.  Raises 55000 where
 * the index is not the path's.
 */
extern void walk_begin(Walk *walk, const WalkPath *path, Snapshot snapshot,
					   int level);

/*
 * Begins again, with those of the level, or of all, whose next key is from one to
 * another, both included.
 */
extern void walk_from(Walk *walk, int level, int64 from, int64 last);
extern bool walk_next(Walk *walk, bool backwards);
extern int64 walk_number(Walk *walk, int column);
extern void walk_end(Walk *walk);

#endif							/* CREDIT_WALK_H */
