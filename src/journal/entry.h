/*
 * entry.h
 *		Entries of the journal: as leaves of its tree, and where to find them.
 */
#ifndef CREDIT_ENTRY_H
#define CREDIT_ENTRY_H

#include "credit.h"
#include "access/genam.h"
#include "executor/tuptable.h"
#include "journal/seal.h"
#include "lib/stringinfo.h"
#include "utils/rel.h"
#include "utils/snapshot.h"

enum
{
	ENTRY_SUBJECT, ENTRY_NUMBER, ENTRY_TRANSACTION,
	ENTRY_COLUMNS
};

typedef struct EntryReader
{
	Relation	rel;
	Relation	index;			/* by transaction and number; NULL: not opened */
	Snapshot	snapshot;
	IndexScanDesc scan;			/* for entry_find(); NULL: not begun */
	TupleTableSlot *slot;		/* the entry under hand */
	AttrNumber	attnums[ENTRY_COLUMNS];
	StringInfoData bytes;
	MemoryContext per_entry;	/* what hashing one leaves behind */
} EntryReader;

/* Entries as the snapshot sees them, which the caller keeps that long. */
extern void entries_open(EntryReader *reader, Snapshot snapshot);
extern void entries_close(EntryReader *reader);

/* ENTRY_SUBJECT and so on, all of which are 64 bits wide. */
extern int64 entry_value(EntryReader *reader, int column);

/* Takes the entry of these three in hand; false: there is none. */
extern bool entry_find(EntryReader *reader, int64 subject_id, int64 entry_id,
					   uint64 transaction);

/*
 * Calls take(reader, arg) with each entry in hand that the last seal may not
 * hold, of transactions before until.  Those that the seal's own transaction
 * wrote may be among them.
 */
typedef void (*EntryTaker) (EntryReader *reader, void *arg);
extern void entries_unsealed(EntryReader *reader, const Seal *last,
							 uint64 until, EntryTaker take, void *arg);

/* The same for those of transactions from one to before another. */
extern void entries_between(EntryReader *reader, uint64 from, uint64 until,
							EntryTaker take, void *arg);

/* SHA-256 over a byte 0 and the canonical bytes of the entry. */
extern void entry_leaf(EntryReader *reader, TreeHash *hash);

/* Refuses one that is not as it was sealed (SC028); detail is translated. */
pg_noreturn extern void entry_is_altered(char *detail);

#endif							/* CREDIT_ENTRY_H */
