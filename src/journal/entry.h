/*
 * entry.h
 *		Entries of the journal as leaves of its tree.
 */
#ifndef CREDIT_ENTRY_H
#define CREDIT_ENTRY_H

#include "credit.h"
#include "executor/tuptable.h"
#include "journal/tree.h"
#include "lib/stringinfo.h"
#include "utils/rel.h"

enum
{
	ENTRY_SUBJECT, ENTRY_NUMBER, ENTRY_TRANSACTION,
	ENTRY_COLUMNS
};

typedef struct EntryReader
{
	Relation	rel;
	TupleTableSlot *slot;		/* the entry under hand */
	AttrNumber	attnums[ENTRY_COLUMNS];
	StringInfoData bytes;
	MemoryContext per_entry;	/* what hashing one leaves behind */
} EntryReader;

extern void entries_open(EntryReader *reader);
extern void entries_close(EntryReader *reader);

/* ENTRY_SUBJECT and so on, all of which are 64 bits wide. */
extern int64 entry_value(EntryReader *reader, int column);

/* SHA-256 over a byte 0 and the canonical bytes of the entry. */
extern void entry_leaf(EntryReader *reader, TreeHash *hash);

#endif							/* CREDIT_ENTRY_H */
