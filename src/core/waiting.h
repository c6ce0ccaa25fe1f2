/*
 * waiting.h
 *		Rows that wait to be written together: between rows.c and waiting.c.
 */
#ifndef CREDIT_WAITING_H
#define CREDIT_WAITING_H

#include "core/rows.h"

/* The row in the target's slot waits from now on; its relations are open. */
extern void waiting_add(RowTarget *target);

/* Writes what waits; the target's relations are open. */
extern void waiting_write(RowTarget *target);

/* After an error: what waits is gone with the transaction. */
extern void waiting_forget(RowTarget *target);

/* rows.c: queues the AFTER triggers of a row that was written. */
extern void row_inserted(RowTarget *target, TupleTableSlot *slot);

/* rows.c: forgets what access methods kept since the indexes were opened. */
extern void indexes_written(RowTarget *target);

#endif							/* CREDIT_WAITING_H */
