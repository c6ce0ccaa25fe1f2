/*
 * judged.h
 *		What has been judged before it is stored, so that the same row need not
 *		be judged again afterwards.
 */
#ifndef CREDIT_JUDGED_H
#define CREDIT_JUDGED_H

#include "credit.h"
#include "access/htup.h"

/* Called by the BEFORE trigger, for each row that the rules let pass. */
extern void judged_remember(HeapTuple tuple);

/*
 * Called by the AFTER trigger, in the same order: whether this very row was
 * remembered, byte by byte, and nothing that it was judged by can have changed
 * since.  false is no verdict: judge it again.
 */
extern bool judged_already(HeapTuple tuple);

/* What some of them were judged by has changed: all are to be judged again. */
extern void judged_forget(void);

/* How many more rows have been remembered: they come next, in this statement. */
extern int judged_pending(void);

#endif							/* CREDIT_JUDGED_H */
