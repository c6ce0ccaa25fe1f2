/*
 * journal.h
 *		One append-only entry for each change (Articles 21, 28).
 */
#ifndef CREDIT_JOURNAL_H
#define CREDIT_JOURNAL_H

#include "credit.h"

typedef struct JournalEntry
{
	int64		subject_id;		/* 0: about no subject */
	const char *action;			/* "record", "review", "disclose"… */
	const char *object;			/* table of the row */
	int64		object_id;		/* its number; 0: it has none */
	int32		organisation_id;	/* 0: the actor's own */
	int			article;		/* 0: none */
	const char *reason;			/* or NULL */
	const uint8 *before;		/* 32 bytes, or NULL */
	const uint8 *after;			/* 32 bytes, or NULL */
} JournalEntry;

/*
 * The only place that appends.  The actor is the role of this moment, so it
 * is called when the row is written, never from a deferred trigger.
 */
extern void journal_append(const JournalEntry *entry);

/*
 * Called by an AFTER ROW trigger when more rows follow: the statement's entries
 * are written together, at the latest when it ends.
 */
extern void journal_gather(void);

/*
 * Tells the journal what it does not know of the rows that a registry is made
 * or migrated with, as action "make".
 */
extern void journal_made_rows(void);

#endif /* CREDIT_JOURNAL_H */
