/*
 * watch.h
 *		What a backend keeps about one table, as long as the table stays so.
 */
#ifndef CREDIT_WATCH_H
#define CREDIT_WATCH_H

#include "credit.h"
#include "access/attnum.h"

typedef struct Watch
{
	bool		enlisted;
	bool		valid;			/* cleared when the table changes */
	int			busy;			/* between watch_take() and watch_release(): the
								 * nesting of the transaction; else 0 */
	Oid			relid;
} Watch;

/*
 * Takes hold of what is kept; true: still valid.  Otherwise the caller makes
 * it anew for watch->relid, the OID of the table of that name.  After an error
 * in between, it is no longer valid.  Not reentrant: raises when it is taken.
 */
extern bool watch_take(Watch *watch, const char *table);
extern void watch_release(Watch *watch);

/* The OID of the table or sequence of that name, looked up once. */
extern Oid	watched_relation(Watch *watch, const char *name);

/* Attribute numbers of named columns; a clear error for one that is missing. */
extern void watch_columns(const Watch *watch, const char *table,
						  const char *const *columns, AttrNumber *attnums);

#endif /* CREDIT_WATCH_H */
