/*
 * entries_of.c
 *		The journal's entries about one subject (Article 28).
 *
 * The journal has no index by subject: each entry would be written somewhere
 * else in it.  A seal makes one, that of the leaves; what is not sealed yet is
 * read whole.
 */
#include "journal/entry.h"

#include "core/cache.h"
#include "core/registry.h"
#include "core/watch.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "utils/fmgroids.h"
#include "utils/snapmgr.h"

/* As the function returns them. */
static const char *const columns[] = {"entry_id", "at", "transaction_id",
	"incarnation", "test_clock", "login", "role", "organisation_id", "action",
	"object", "object_id", "article", "reason", "before_hash", "after_hash",
"represents", NULL};

#define NCOLUMNS (lengthof(columns) - 1)

typedef struct Entries
{
	int64		subject_id;
	uint64		sealed;			/* size of the tree at the last seal */
	EntryReader reader;
	EntryReader present;		/* the same beyond the snapshot */
	AttrNumber	attnums[NCOLUMNS];
	ReturnSetInfo *result;
} Entries;

static void
put(Entries *entries)
{
	TupleTableSlot *slot = entries->reader.slot;
	Datum		values[NCOLUMNS];
	bool		nulls[NCOLUMNS];

	for (int i = 0; i < NCOLUMNS; i++)
		values[i] = slot_getattr(slot, entries->attnums[i], &nulls[i]);
	tuplestore_putvalues(entries->result->setResult,
						 entries->result->setDesc, values, nulls);
}

static void
take_unsealed(EntryReader *reader, void *arg)
{
	Entries    *entries = arg;
	Leaf		leaf;

	if (entry_value(reader, ENTRY_SUBJECT) != entries->subject_id)
		return;
	if (entries->sealed > 0 &&
		leaf_find(entries->subject_id, entry_value(reader, ENTRY_NUMBER),
				  &leaf) && leaf.position < entries->sealed)
		return;
	put(entries);
}

/*
 * Leaves that a later seal has made since are of entries that were not sealed
 * when we looked, and have been put.  Newer entries than the snapshot's have
 * leaves here too.
 */
static void
put_sealed(Entries *entries)
{
	static const char *const leaf_columns[] = {"position", "entry_id",
	"transaction_id", NULL};
	Walk		leaves;

	walk_begin(&leaves, "journal_leaf", "journal_leaf_subject_id_entry_id_key",
			   leaf_columns, SnapshotSelf, 0);
	walk_from(&leaves, 0, entries->subject_id, entries->subject_id + 1);
	while (walk_next(&leaves, false))
	{
		uint64		position = walk_number(&leaves, 0);
		int64		entry_id = walk_number(&leaves, 1);
		uint64		transaction = walk_number(&leaves, 2);

		CHECK_FOR_INTERRUPTS();
		if (position >= entries->sealed)
			continue;
		if (entry_find(&entries->reader, entries->subject_id, entry_id,
					   transaction))
			put(entries);
		else if (!entry_find(&entries->present, entries->subject_id, entry_id,
							 transaction))
			entry_is_altered(entry_id, position);
	}
	walk_end(&leaves);
}

PG_FUNCTION_INFO_V1(credit_entries_of);

/* entries_of(subject_id bigint): the journal's columns but that */
Datum
credit_entries_of(PG_FUNCTION_ARGS)
{
	Entries		entries = {.subject_id = PG_GETARG_INT64(0)};
	Watch		journal = {0};
	Seal		last;

	(void) registry_settings();
	InitMaterializedSRF(fcinfo, 0);
	entries.result = (ReturnSetInfo *) fcinfo->resultinfo;
	journal.relid = registry_table("journal");
	watch_columns(&journal, "journal", columns, entries.attnums);
	entries_open(&entries.reader, GetActiveSnapshot());
	entries_open(&entries.present, SnapshotSelf);
	/* the seal first: what is sealed meanwhile is not missed by both */
	seal_last(&last);
	entries.sealed = last.digest.size;
	entries_unsealed(&entries.reader, &last, PG_UINT64_MAX, take_unsealed,
					 &entries);
	put_sealed(&entries);
	entries_close(&entries.present);
	entries_close(&entries.reader);
	return (Datum) 0;
}
