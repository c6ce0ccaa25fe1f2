/*
 * entry.c
 *		Entries of the journal as leaves of its tree.
 */
#include "journal/entry.h"

#include "access/table.h"
#include "access/tableam.h"
#include "core/append.h"
#include "core/cache.h"
#include "core/digest.h"
#include "core/rows.h"
#include "core/watch.h"
#include "utils/memutils.h"

void
entries_open(EntryReader *reader)
{
	static Watch journal;
	static const char *const columns[] = {"subject_id", "entry_id",
	"transaction_id", NULL};

	reader->rel = registry_open(watched_relation(&journal, "journal"),
								AccessShareLock);
	reader->slot = table_slot_create(reader->rel, NULL);
	rows_write(RelationGetRelid(reader->rel));
	watch_columns(&journal, "journal", columns, reader->attnums);
	initStringInfo(&reader->bytes);
	reader->per_entry = AllocSetContextCreate(CurrentMemoryContext,
											  "credit journal entry",
											  ALLOCSET_SMALL_SIZES);
}

void
entries_close(EntryReader *reader)
{
	ExecDropSingleTupleTableSlot(reader->slot);
	table_close(reader->rel, NoLock);
	MemoryContextDelete(reader->per_entry);
	pfree(reader->bytes.data);
}

int64
entry_value(EntryReader *reader, int column)
{
	bool		isnull;

	return DatumGetInt64(slot_getattr(reader->slot, reader->attnums[column],
									  &isnull));
}

void
entry_leaf(EntryReader *reader, TreeHash *hash)
{
	MemoryContext old = MemoryContextSwitchTo(reader->per_entry);

	slot_getallattrs(reader->slot);
	resetStringInfo(&reader->bytes);
	append_byte(&reader->bytes, 0);
	row_bytes(reader->rel, reader->slot->tts_values, reader->slot->tts_isnull,
			  &reader->bytes);
	tree_leaf((uint8 *) reader->bytes.data, reader->bytes.len, hash);
	MemoryContextSwitchTo(old);
	MemoryContextReset(reader->per_entry);
}
