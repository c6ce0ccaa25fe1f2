/*
 * entry.c
 *		Entries of the journal: as leaves of its tree, and where to find them.
 *
 * The journal has one index, by transaction and number, which grows at its end
 * as the journal does.  A seal notes which transactions its snapshot had seen
 * the end of; what it may not hold is of the others.
 */
#include "journal/entry.h"

#include "access/table.h"
#include "access/tableam.h"
#include "core/append.h"
#include "core/cache.h"
#include "core/digest.h"
#include "core/lookup.h"
#include "core/rows.h"
#include "core/verdict.h"
#include "core/watch.h"
#include "miscadmin.h"
#include "utils/fmgroids.h"
#include "utils/memutils.h"

/* ---------------- as leaves ---------------- */

void
entries_open(EntryReader *reader, Snapshot snapshot)
{
	static Watch journal;
	static const char *const columns[] = {"subject_id", "entry_id",
	"transaction_id", NULL};

	reader->rel = registry_open(watched_relation(&journal, "journal"),
								AccessShareLock);
	reader->slot = table_slot_create(reader->rel, NULL);
	reader->index = NULL;
	reader->snapshot = snapshot;
	reader->scan = NULL;
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
	if (reader->scan)
		index_endscan(reader->scan);
	ExecDropSingleTupleTableSlot(reader->slot);
	if (reader->index)
		index_close(reader->index, NoLock);
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

pg_noreturn void
entry_is_altered(char *detail)
{
	refuse(28, "journal", "entry_as_sealed",
		   pstrdup(_("an entry of the journal is not as it was sealed")),
		   detail,
		   pstrdup(_("Somebody has altered it: tell the auditor, who runs credit.verify() (Article 28, item 3).")));
}

/* ---------------- finding ---------------- */

/* Only when it is asked for: what is read whole needs no index. */
static IndexScanDesc
begin_scan(EntryReader *reader)
{
	static const char *const keys[] = {"transaction_id", "entry_id", NULL};
	static const RegProcedure equals[] = {F_XID8EQ, F_INT8EQ};

	if (reader->index == NULL)
		reader->index = lookup_index("journal_transaction_idx",
									 RelationGetRelid(reader->rel), keys,
									 equals);
	return INDEX_BEGINSCAN(reader->rel, reader->index, reader->snapshot, 2);
}

bool
entry_find(EntryReader *reader, int64 subject_id, int64 entry_id,
		   uint64 transaction)
{
	ScanKeyData keys[2];

	ScanKeyInit(&keys[0], 1, BTEqualStrategyNumber, F_XID8EQ,
				UInt64GetDatum(transaction));
	ScanKeyInit(&keys[1], 2, BTEqualStrategyNumber, F_INT8EQ,
				Int64GetDatum(entry_id));
	if (reader->scan == NULL)
		reader->scan = begin_scan(reader);
	index_rescan(reader->scan, keys, 2, NULL, 0);
	while (index_getnext_slot(reader->scan, ForwardScanDirection,
							  reader->slot))
		if (entry_value(reader, ENTRY_SUBJECT) == subject_id)
			return true;
	return false;
}

void
entries_between(EntryReader *reader, uint64 from, uint64 until,
				EntryTaker take, void *arg)
{
	IndexScanDesc scan;
	ScanKeyData keys[2];

	if (from >= until)
		return;
	ScanKeyInit(&keys[0], 1, BTGreaterEqualStrategyNumber, F_XID8GE,
				UInt64GetDatum(from));
	ScanKeyInit(&keys[1], 1, BTLessStrategyNumber, F_XID8LT,
				UInt64GetDatum(until));
	scan = begin_scan(reader);
	index_rescan(scan, keys, 2, NULL, 0);
	while (index_getnext_slot(scan, ForwardScanDirection, reader->slot))
	{
		CHECK_FOR_INTERRUPTS();
		take(reader, arg);
	}
	index_endscan(scan);
}

static void
entries_all(EntryReader *reader, EntryTaker take, void *arg)
{
	TableScanDesc scan = table_beginscan_strat(reader->rel, reader->snapshot,
											   0, NULL, true, false);

	while (table_scan_getnextslot(scan, ForwardScanDirection, reader->slot))
	{
		CHECK_FOR_INTERRUPTS();
		take(reader, arg);
	}
	table_endscan(scan);
}

void
entries_unsealed(EntryReader *reader, const Seal *last, uint64 until,
				 EntryTaker take, void *arg)
{
	/* in another life transactions are counted anew: then all is looked at */
	if (!seal_counts_as_now(last))
	{
		entries_all(reader, take, arg);
		return;
	}
	for (int i = 0; i < last->nrunning; i++)
		entries_between(reader, last->running[i], last->running[i] + 1, take,
						arg);
	entries_between(reader, last->next_transaction, until, take, arg);
}
