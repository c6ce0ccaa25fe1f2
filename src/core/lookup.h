/*
 * lookup.h
 *		Finding rows of a registry table by an index, from C.
 *
 * Sees what is committed and what this transaction wrote, up to this very
 * moment: rules judge the present, not a snapshot's past.
 */
#ifndef CREDIT_LOOKUP_H
#define CREDIT_LOOKUP_H

#include "credit.h"
#include "access/skey.h"
#include "core/rows.h"
#include "core/watch.h"
#include "nodes/lockoptions.h"
#include "utils/rel.h"

#define LOOKUP_MAX_KEYS 5

typedef struct RowLookup
{
	const char *table;
	const char *index;
	int			nkeys;
	RegProcedure equals[LOOKUP_MAX_KEYS];	/* F_INT8EQ, F_TEXTEQ… */
	bool		backwards;		/* the last of several instead of the first */
	bool		ignores_waiting;	/* rows, see rows_gather() */
	bool		partial;		/* the index is of some rows only */
	int			null_key;		/* from 1: this key is null, whatever is given; 0: none */
	bool		unfinished;		/* lookup_each() takes others' uncommitted rows, too */
	const char *covered_where_null; /* see lookup_each() */
	const char *columns[ROW_MAX_COLUMNS + 1];	/* those that are read */

	/* private to lookup.c */
	Watch		watch;
	Oid			index_oid;
	Relation	rel;
	MemoryContext context;
	TupleTableSlot *slot;		/* holds what is read: a row, or an entry */
	TupleTableSlot *row;		/* where an entry doesn't do */
	ScanKeyData scan_keys[LOOKUP_MAX_KEYS];
	AttrNumber	attnums[ROW_MAX_COLUMNS];
	TransactionId inserter;		/* see lookup_inserter() */
} RowLookup;

/*
 * Finds the row; true: it is held until lookup_end().  With lock, it is also
 * locked so (LockTupleKeyShare keeps its key and the row itself from going).
 */
extern bool lookup_begin(RowLookup *lookup, const Datum *keys,
						 const LockTupleMode *lock);
/*
 * Calls row(lookup, arg) for each matching row while it returns true; it reads
 * columns with lookup_value() and does nothing else with the lookup.
 *
 * With covered_where_null the rows are those in which that column is null, and
 * they are read from the index alone where everybody sees them.  Calls it for
 * none where the index isn't one of just these rows with all columns.  The
 * caller has locked what whoever changes these columns locks first.
 */
extern void lookup_each(RowLookup *lookup, const Datum *keys,
						bool (*row) (RowLookup *lookup, void *arg), void *arg);

/*
 * Opens the index of that name for scans of one's own: a btree of all rows, whose
 * first columns are these, to NULL, and compare by equals; raises 55000 for any
 * other.
 */
extern Relation lookup_index(const char *name, Oid table,
							 const char *const *keys,
							 const RegProcedure *equals);

/* Whether the row held is newer than this transaction's snapshot. */
extern bool lookup_is_newer(RowLookup *lookup);

/*
 * With unfinished: the other transaction that has inserted the row held and has
 * not ended, or none.
 */
extern TransactionId lookup_inserter(RowLookup *lookup);

/* A column by its place in columns[]; points into the held row. */
extern Datum lookup_value(RowLookup *lookup, int column, bool *isnull);
extern void lookup_end(RowLookup *lookup);

#endif /* CREDIT_LOOKUP_H */
