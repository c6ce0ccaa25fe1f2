/*
 * entries_of.c
 *		The journal's entries about one subject (Article 28).
 *
 * The journal has no index by subject: each entry would be written somewhere
 * else in it.  A seal makes one, that of the leaves; what is not sealed yet is
 * read whole.
 */
#include "journal/entry.h"

#include "access/tupconvert.h"
#include "core/registry.h"
#include "funcapi.h"
#include "journal/walk.h"
#include "miscadmin.h"
#include "utils/fmgroids.h"
#include "utils/snapmgr.h"

typedef struct Entries
{
	int64		subject_id;
	Seal		last;
	EntryReader reader;
	TupleConversionMap *map;	/* to the columns that are returned */
	TupleTableSlot *returned;
	Tuplestorestate *result;
} Entries;

static void
put(Entries *entries)
{
	tuplestore_puttupleslot(entries->result,
							execute_attr_map_slot(entries->map->attrMap,
												  entries->reader.slot,
												  entries->returned));
}

static void
take_unsealed(EntryReader *reader, void *arg)
{
	Entries    *entries = arg;

	if (entry_value(reader, ENTRY_SUBJECT) == entries->subject_id &&
		!seal_holds(&entries->last, entries->subject_id,
					entry_value(reader, ENTRY_NUMBER)))
		put(entries);
}

/*
 * One that the snapshot doesn't see is newer, or gone.  Which one is gone is not
 * for whoever reads: it may be one that is hidden from him.  Nor can the rest be
 * told as the whole.
 */
static void
check_newer(int64 subject_id, int64 entry_id, uint64 transaction)
{
	EntryReader present;

	entries_open(&present, SnapshotSelf);
	if (!entry_find(&present, subject_id, entry_id, transaction))
		entry_is_altered(pstrdup(_("One about this subject is gone, or not where its leaf says.")));
	entries_close(&present);
}

/*
 * Leaves that a later seal has made since are of entries that were not sealed
 * when we looked, and have been put.  Newer entries than the snapshot's have
 * leaves here too.
 */
static void
put_sealed(Entries *entries)
{
	static const WalkPath path = {
		.table = "journal_leaf",
		.index = "journal_leaf_subject_id_entry_id_key",
		.keys = {"subject_id", "entry_id"},
		.equals = {F_INT8EQ, F_INT8EQ},
		.columns = {"position", "entry_id", "transaction_id"}
	};
	Walk		leaves;

	walk_begin(&leaves, &path, SnapshotSelf, 0);
	walk_from(&leaves, 0, entries->subject_id, entries->subject_id);
	while (walk_next(&leaves, false))
	{
		int64		entry_id = walk_number(&leaves, 1);
		uint64		transaction = walk_number(&leaves, 2);

		CHECK_FOR_INTERRUPTS();
		if (walk_number(&leaves, 0) >= entries->last.digest.size)
			continue;
		if (entry_find(&entries->reader, entries->subject_id, entry_id,
					   transaction))
			put(entries);
		else
			check_newer(entries->subject_id, entry_id, transaction);
	}
	walk_end(&leaves);
}

PG_FUNCTION_INFO_V1(credit_entries_of);

/* entries_of(subject_id bigint): the journal's columns but that */
Datum
credit_entries_of(PG_FUNCTION_ARGS)
{
	Entries		entries = {.subject_id = PG_GETARG_INT64(0)};
	ReturnSetInfo *result = (ReturnSetInfo *) fcinfo->resultinfo;

	(void) registry_settings();
	InitMaterializedSRF(fcinfo, 0);
	entries_open(&entries.reader, GetActiveSnapshot());
	entries.result = result->setResult;
	entries.returned = MakeSingleTupleTableSlot(result->setDesc,
												&TTSOpsVirtual);
	entries.map = convert_tuples_by_name(RelationGetDescr(entries.reader.rel),
										 result->setDesc);
	/* the seal first: what is sealed meanwhile is not missed by both */
	seal_last(&entries.last);
	entries_unsealed(&entries.reader, &entries.last, PG_UINT64_MAX,
					 take_unsealed, &entries);
	put_sealed(&entries);
	ExecDropSingleTupleTableSlot(entries.returned);
	entries_close(&entries.reader);
	return (Datum) 0;
}
