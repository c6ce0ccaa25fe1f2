/*
 * seal.c
 *		Sealing: committed entries get their places in the tree (Article 28).
 *
 * What is new is found by transaction: see entry.c.  So an entry that is
 * committed late is not missed, and nobody waits: writers take no lock that a
 * seal takes.
 */
#include "journal/seal.h"

#include "access/htup_details.h"
#include "access/transam.h"
#include "access/xact.h"
#include "catalog/pg_type.h"
#include "core/clock.h"
#include "core/registry.h"
#include "core/rows.h"
#include "funcapi.h"
#include "journal/entry.h"
#include "miscadmin.h"
#include "storage/lock.h"
#include "utils/array.h"
#include "utils/snapmgr.h"

/* An advisory lock that no SQL function can take: those end in 1 or 2. */
#define SEAL_LOCK(tag) SET_LOCKTAG_ADVISORY(tag, MyDatabaseId, 0, 0, 4)

/* Entries that one seal takes at most; for more, several are made. */
#define SEAL_ENTRIES 262144

typedef struct NewEntry
{
	int64		subject_id;
	int64		entry_id;
	uint64		transaction;
	TreeHash	leaf;
} NewEntry;

typedef struct Sealing
{
	Seal		last;
	Seal		next;
	Snapshot	snapshot;
	uint64		own;			/* this transaction; 0: it has no number yet */
	TreeBuilder tree;
	EntryReader reader;
	NewEntry   *entries;
	int			count;
	int			room;
	int64		placed;
} Sealing;

/* ---------------- placing ---------------- */

static void
write_node(void *arg, int level, uint64 position, const TreeHash *hash)
{
	static RowTarget node = {
		.table = "journal_node",
		.may_wait = true,
		.columns = {"level", "position", "hash"}
	};
	Datum		values[3] = {Int16GetDatum(level), Int64GetDatum(position),
	hash_datum(hash)};
	bool		nulls[3] = {0};

	row_insert(&node, values, nulls);
	pfree(DatumGetPointer(values[2]));
}

static void
write_leaf(uint64 position, const NewEntry *entry)
{
	static RowTarget leaf = {
		.table = "journal_leaf",
		.may_wait = true,
		.columns = {"position", "subject_id", "entry_id", "hash",
		"transaction_id"}
	};
	Datum		values[5] = {Int64GetDatum(position),
		Int64GetDatum(entry->subject_id), Int64GetDatum(entry->entry_id),
	hash_datum(&entry->leaf), UInt64GetDatum(entry->transaction)};
	bool		nulls[5] = {0};

	row_insert(&leaf, values, nulls);
	pfree(DatumGetPointer(values[3]));
}

static Datum
running_array(const Seal *seal)
{
	Datum	   *values = palloc(sizeof(Datum) * (seal->nrunning + 1));

	for (int i = 0; i < seal->nrunning; i++)
		values[i] = UInt64GetDatum(seal->running[i]);
	return PointerGetDatum(construct_array(values, seal->nrunning, XID8OID, 8,
										   FLOAT8PASSBYVAL, TYPALIGN_DOUBLE));
}

static void
write_seal(Sealing *sealing)
{
	static RowTarget target = {
		.table = "seal",
		.columns = {"seal_id", "size", "root", "sealed_at",
			"next_transaction", "running", "incarnation",
		"system_identifier", "timeline", "database_id", "last_entry"}
	};
	Seal	   *seal = &sealing->next;
	const Life *life = &seal->digest.life;
	Datum		values[11];
	bool		nulls[11] = {0};

	seal->seal_id++;
	seal->digest.size = sealing->tree.size;
	tree_root(&sealing->tree, &seal->digest.root);
	values[0] = Int64GetDatum(seal->seal_id);
	values[1] = Int64GetDatum(seal->digest.size);
	values[2] = hash_datum(&seal->digest.root);
	values[3] = TimestampTzGetDatum(seal->sealed_at);
	values[4] = UInt64GetDatum(seal->next_transaction);
	values[5] = running_array(seal);
	values[6] = Int64GetDatum(seal->incarnation);
	values[7] = Int64GetDatum((int64) life->system);
	values[8] = Int64GetDatum(life->timeline);
	values[9] = Int64GetDatum(life->database);
	values[10] = Int64GetDatum(seal->last_entry);
	row_insert(&target, values, nulls);
}

static int
by_number(const void *a, const void *b)
{
	const NewEntry *one = a;
	const NewEntry *other = b;

	if (one->entry_id != other->entry_id)
		return one->entry_id < other->entry_id ? -1 : 1;
	if (one->subject_id != other->subject_id)
		return one->subject_id < other->subject_id ? -1 : 1;
	return 0;
}

/* In the order of their numbers, so that another order shows by itself. */
static void
place(Sealing *sealing)
{
	qsort(sealing->entries, sealing->count, sizeof(NewEntry), by_number);
	for (int i = 0; i < sealing->count; i++)
	{
		const NewEntry *entry = &sealing->entries[i];

		/* a forged second one has no place, and verify() finds it by that */
		if (i > 0 && by_number(entry, entry - 1) == 0)
			continue;
		write_leaf(sealing->tree.size, entry);
		tree_append(&sealing->tree, &entry->leaf);
		sealing->placed++;
		sealing->next.last_entry = Max(sealing->next.last_entry,
									   entry->entry_id);
	}
	sealing->count = 0;
	write_seal(sealing);
}

/* ---------------- finding what is new ---------------- */

static void
take(EntryReader *reader, void *arg)
{
	Sealing    *sealing = arg;
	NewEntry   *entry;
	Leaf		leaf;
	int64		subject_id = entry_value(reader, ENTRY_SUBJECT);
	int64		entry_id = entry_value(reader, ENTRY_NUMBER);

	if (sealing->count == SEAL_ENTRIES)
		place(sealing);
	/* no higher number has a place: it need not be looked for */
	if (entry_id <= sealing->next.last_entry &&
		leaf_find(subject_id, entry_id, &leaf))
		return;
	if (sealing->count == sealing->room)
	{
		sealing->room = Min(sealing->room * 4, SEAL_ENTRIES);
		sealing->entries = repalloc(sealing->entries,
									sizeof(NewEntry) * sealing->room);
	}
	entry = &sealing->entries[sealing->count++];
	entry->subject_id = subject_id;
	entry->entry_id = entry_id;
	entry->transaction = entry_value(reader, ENTRY_TRANSACTION);
	entry_leaf(reader, &entry->leaf);
}

static void
take_new(Sealing *sealing)
{
	uint64		until = sealing->next.next_transaction;

	entries_unsealed(&sealing->reader, &sealing->last, until, take, sealing);
	/* its own entries and their places are committed together */
	if (sealing->own >= until && seal_counts_as_now(&sealing->last))
		entries_between(&sealing->reader, sealing->own, sealing->own + 1, take,
						sealing);
}

/* ---------------- credit.seal() ---------------- */

static uint64
full_transaction(TransactionId xid, FullTransactionId next)
{
	uint32		epoch = EpochFromFullTransactionId(next);

	if (xid > XidFromFullTransactionId(next))
		epoch--;
	return U64FromFullTransactionId(FullTransactionIdFromEpochAndXid(epoch,
																	 xid));
}

/*
 * Which transactions the snapshot sees the end of.  This one is none of them,
 * though it sees its own rows: it may yet write more.
 */
static void
note_transactions(Sealing *sealing)
{
	Snapshot	snapshot = sealing->snapshot;
	FullTransactionId next = ReadNextFullTransactionId();
	TransactionId own = GetTopTransactionIdIfAny();
	Seal	   *seal = &sealing->next;

	seal->next_transaction = full_transaction(snapshot->xmax, next);
	seal->running = palloc(sizeof(uint64) * (snapshot->xcnt + 1));
	for (int i = 0; i < snapshot->xcnt; i++)
		seal->running[seal->nrunning++] = full_transaction(snapshot->xip[i],
														   next);
	/* one that gets its number later gets one from next_transaction on */
	if (TransactionIdIsValid(own))
		sealing->own = full_transaction(own, next);
	if (sealing->own > 0 && sealing->own < seal->next_transaction)
		seal->running[seal->nrunning++] = sealing->own;
}

static void
begin(Sealing *sealing)
{
	KeptTree	kept;
	LOCKTAG		tag;

	SEAL_LOCK(tag);
	(void) LockAcquire(&tag, ExclusiveLock, false, false);
	/* what is committed now, whatever this transaction saw before */
	sealing->snapshot = RegisterSnapshot(GetLatestSnapshot());
	seal_last(&sealing->last);
	sealing->next.seal_id = sealing->last.seal_id;
	sealing->next.last_entry = sealing->last.last_entry;
	sealing->next.incarnation = registry_settings()->incarnation;
	sealing->next.sealed_at = registry_now();
	current_life(&sealing->next.digest.life);
	note_transactions(sealing);
	kept_begin(&kept);
	tree_resume(&sealing->tree, sealing->last.digest.size, kept_hash, &kept);
	kept_end(&kept);
	sealing->tree.write = write_node;
	sealing->room = 256;
	sealing->entries = palloc(sizeof(NewEntry) * sealing->room);
	entries_open(&sealing->reader, sealing->snapshot);
}

static bool
begins_another_life(const Sealing *sealing)
{
	const Seal *last = &sealing->last;

	return last->seal_id > 0 &&
		(!seal_counts_as_now(last) || last->digest.life.timeline !=
		 sealing->next.digest.life.timeline);
}

PG_FUNCTION_INFO_V1(credit_seal);

/* seal(): (size, placed, root) */
Datum
credit_seal(PG_FUNCTION_ARGS)
{
	Sealing		sealing = {0};
	const JournalDigest *digest;
	TupleDesc	desc;
	Datum		values[3];
	bool		nulls[3] = {0};

	if (get_call_result_type(fcinfo, NULL, &desc) != TYPEFUNC_COMPOSITE)
		elog(ERROR, "credit.seal() must return a row");
	PreventCommandIfReadOnly("credit.seal()");
	begin(&sealing);
	rows_begin();
	rows_gather();
	take_new(&sealing);
	if (sealing.count > 0 || begins_another_life(&sealing))
		place(&sealing);
	rows_end();
	entries_close(&sealing.reader);
	UnregisterSnapshot(sealing.snapshot);

	digest = sealing.placed > 0 ? &sealing.next.digest : &sealing.last.digest;
	values[0] = Int64GetDatum(digest->size);
	values[1] = Int64GetDatum(sealing.placed);
	values[2] = hash_datum(&digest->root);
	PG_RETURN_DATUM(HeapTupleGetDatum(heap_form_tuple(BlessTupleDesc(desc),
													  values, nulls)));
}

PG_FUNCTION_INFO_V1(credit_digest);

/* digest() returns text */
Datum
credit_digest(PG_FUNCTION_ARGS)
{
	Seal		seal;

	(void) registry_settings();
	seal_last(&seal);
	PG_RETURN_TEXT_P(cstring_to_text(digest_text(&seal.digest)));
}
