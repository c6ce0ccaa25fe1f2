/*
 * rows.h
 *		Writing rows of registry tables from C, past the planner.
 *
 * A row goes through everything that an INSERT would do to it: defaults,
 * triggers, constraints, indexes.  Only permissions and policies are not
 * asked: callers are rules, not clients.  What is prepared for a table is kept
 * for the backend's life and made anew when the table changes; no relation
 * stays open between calls, but between rows_begin() and rows_end(), or until
 * rows_written().
 *
 * Between rows_begin() and rows_end() rows of some tables may wait, to be
 * written by the page as COPY writes them: rows_gather().  They are written
 * before anything could look for them.
 */
#ifndef CREDIT_ROWS_H
#define CREDIT_ROWS_H

#include "credit.h"
#include "core/watch.h"
#include "nodes/execnodes.h"

#define ROW_MAX_COLUMNS 32

typedef struct RowTarget
{
	const char *table;
	/* the columns that callers give, in their order; the others get defaults */
	const char *columns[ROW_MAX_COLUMNS + 1];
	bool		may_wait;		/* its rows, see rows_gather() */
	PGFunction	written;		/* or NULL; see rows_gather_until_end() */

	/* private to rows.c and waiting.c */
	Watch		watch;
	Oid		   *index_oids;
	MemoryContext context;
	EState	   *estate;
	ResultRelInfo *result;
	TupleTableSlot *slot;
	AttrNumber	attnums[ROW_MAX_COLUMNS];
	List	   *defaults;		/* of RowDefault * */
	bool		open;			/* its relations are, as said above */
	struct WaitingRows *waiting;	/* NULL: none ever were */
} RowTarget;

/* A text as one of the values, and whether it is null. */
extern Datum text_or_null(const char *text, bool *isnull);

/* Inserts; AFTER triggers fire when the statement under way ends. */
extern void row_insert(RowTarget *target, const Datum *values,
					   const bool *nulls);

/*
 * The same, unless a unique index holds such a row already: then false, and
 * nothing is written.  Waits for a transaction that is just inserting one.
 */
extern bool row_insert_unless_exists(RowTarget *target, const Datum *values,
									 const bool *nulls);

/*
 * Brackets for functions that a plain SELECT calls: without a statement of
 * their own, the AFTER triggers of inserted rows fire at rows_end().
 */
extern void rows_begin(void);
extern void rows_end(void);

/*
 * From now on until rows_end() rows of targets that may wait do so.  Whoever
 * runs SQL writes them before: rows_pause(), after it rows_resume() with what
 * that returned.  Whoever reads a table in another way: rows_write(), with the
 * table's OID.
 */
extern void rows_gather(void);
extern bool rows_pause(void);
extern void rows_resume(bool gathering);
extern void rows_write(Oid relid);

/*
 * The same without brackets, for an AFTER ROW trigger: from now on rows of the
 * target, and of others that may wait, do so until the statement under way
 * ends.  The target's table has an AFTER STATEMENT trigger, enabled always,
 * whose function is written; that is queued behind the statement's own and
 * calls rows_written().  Where there is none, no row waits.  Another trigger of
 * the same statement may not find the rows by SQL, and one that begins a
 * subtransaction not at all.
 */
extern void rows_gather_until_end(RowTarget *target);
extern void rows_written(void);

/*
 * A column of the row just inserted, as it was stored after BEFORE triggers;
 * good until the next insert into the same target.
 */
extern Datum row_stored(RowTarget *target, const char *column, bool *isnull);

/* Its digest, as credit.row_hash() would give it. */
extern void row_stored_digest(RowTarget *target, uint8 *digest);

#endif /* CREDIT_ROWS_H */
