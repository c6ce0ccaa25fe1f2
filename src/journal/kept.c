/*
 * kept.c
 *		Reading the journal's tree and its seals, one row at a time.
 */
#include "journal/seal.h"

#include "access/xlog.h"
#include "access/xlogrecovery.h"
#include "catalog/pg_type.h"
#include "core/digest.h"
#include "core/lookup.h"
#include "core/registry.h"
#include "core/verdict.h"
#include "miscadmin.h"
#include "types/types.h"
#include "utils/array.h"
#include "utils/fmgroids.h"
#include "utils/snapmgr.h"

/* Digits of a hash, and their end. */
#define HASH_HEX (2 * TREE_HASH_LENGTH + 1)

/* ---------------- hashes ---------------- */

Datum
hash_datum(const TreeHash *hash)
{
	return digest_datum(hash->bytes);
}

void
datum_hash(Datum value, TreeHash *hash)
{
	bytea	   *bytes = DatumGetByteaPP(value);

	/* a hash of another length is none of ours: then it equals nothing */
	memset(hash, 0, sizeof(TreeHash));
	if (VARSIZE_ANY_EXHDR(bytes) == TREE_HASH_LENGTH)
		memcpy(hash->bytes, VARDATA_ANY(bytes), TREE_HASH_LENGTH);
}

char *
hash_hex(const TreeHash *hash)
{
	char	   *hex = palloc(HASH_HEX);

	hex_encode((const char *) hash->bytes, TREE_HASH_LENGTH, hex);
	hex[HASH_HEX - 1] = '\0';
	return hex;
}

/* ---------------- lives and digests ---------------- */

void
current_life(Life *life)
{
	TimeLineID	timeline;

	if (RecoveryInProgress())
		(void) GetXLogReplayRecPtr(&timeline);
	else
		timeline = GetWALInsertionTimeLine();
	life->system = GetSystemIdentifier();
	life->timeline = timeline;
	life->database = MyDatabaseId;
}

bool
same_database(const Life *a, const Life *b)
{
	return a->system == b->system && a->database == b->database;
}

char *
digest_text(const JournalDigest *digest)
{
	return psprintf("credit-journal/1 %llu %s %llu/%u/%u",
					(unsigned long long) digest->size,
					hash_hex(&digest->root),
					(unsigned long long) digest->life.system,
					digest->life.timeline, digest->life.database);
}

bool
digest_parse(const char *text, JournalDigest *digest)
{
	unsigned long long size;
	unsigned long long system;
	char		hex[HASH_HEX];
	unsigned int timeline;
	unsigned int database;

	if (strlen(text) > 200 ||
		sscanf(text, "credit-journal/1 %19llu %64[0-9a-f] %20llu/%10u/%10u",
			   &size, hex, &system, &timeline, &database) != 5 ||
		strlen(hex) != HASH_HEX - 1)
		return false;
	hex_decode(hex, HASH_HEX - 1, (char *) digest->root.bytes);
	digest->size = size;
	digest->life.system = system;
	digest->life.timeline = timeline;
	digest->life.database = database;
	/* nothing before, between or behind */
	return strcmp(digest_text(digest), text) == 0;
}

void
digest_read(const char *text, JournalDigest *digest)
{
	if (!digest_parse(text, digest))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("\"%s\" is no digest of a journal", clip_input(text)),
				 errhint("Give it as credit.digest() gave it: credit-journal/1, the size, the root, and where it was made.")));
}

/* ---------------- seals ---------------- */

enum
{
	SEAL_ID, SEAL_SIZE, SEAL_ROOT, SEAL_SYSTEM, SEAL_TIMELINE, SEAL_DATABASE,
	SEAL_AT, SEAL_NEXT, SEAL_RUNNING, SEAL_INCARNATION, SEAL_LAST_ENTRY
};

const WalkPath seal_path = {
	.table = "seal",
	.index = "seal_pkey",
	.keys = {"seal_id"},
	.equals = {F_INT8EQ},
	.columns = {SEAL_COLUMNS}
};

static RowLookup last_seal = {
	.table = "seal",
	.index = "seal_pkey",
	.nkeys = 0,
	.backwards = true,
	.columns = {SEAL_COLUMNS}
};

static int64
number(TupleTableSlot *slot, AttrNumber attnum)
{
	bool		isnull;

	return DatumGetInt64(slot_getattr(slot, attnum, &isnull));
}

void
seal_digest(TupleTableSlot *slot, const AttrNumber *attnums,
			JournalDigest *digest)
{
	bool		isnull;

	digest->size = number(slot, attnums[SEAL_SIZE]);
	datum_hash(slot_getattr(slot, attnums[SEAL_ROOT], &isnull), &digest->root);
	digest->life.system = number(slot, attnums[SEAL_SYSTEM]);
	digest->life.timeline = number(slot, attnums[SEAL_TIMELINE]);
	digest->life.database = number(slot, attnums[SEAL_DATABASE]);
}

int64
seal_last_entry(TupleTableSlot *slot, const AttrNumber *attnums)
{
	return number(slot, attnums[SEAL_LAST_ENTRY]);
}

void
seal_row(TupleTableSlot *slot, const AttrNumber *attnums, Seal *seal)
{
	Datum	   *values;
	bool	   *nulls;
	bool		isnull;

	seal->seal_id = number(slot, attnums[SEAL_ID]);
	seal_digest(slot, attnums, &seal->digest);
	seal->sealed_at = number(slot, attnums[SEAL_AT]);
	seal->next_transaction = number(slot, attnums[SEAL_NEXT]);
	seal->incarnation = number(slot, attnums[SEAL_INCARNATION]);
	seal->last_entry = seal_last_entry(slot, attnums);
	deconstruct_array(DatumGetArrayTypeP(slot_getattr(slot,
													  attnums[SEAL_RUNNING],
													  &isnull)),
					  XID8OID, 8, FLOAT8PASSBYVAL, TYPALIGN_DOUBLE, &values,
					  &nulls, &seal->nrunning);
	seal->running = palloc(sizeof(uint64) * (seal->nrunning + 1));
	for (int i = 0; i < seal->nrunning; i++)
		seal->running[i] = nulls[i] ? 0 : DatumGetUInt64(values[i]);
}

void
seal_none(Seal *seal)
{
	TreeBuilder empty = {0};

	memset(seal, 0, sizeof(Seal));
	tree_root(&empty, &seal->digest.root);
	current_life(&seal->digest.life);
}

void
seal_last(Seal *seal)
{
	seal_none(seal);
	if (lookup_begin(&last_seal, NULL, NULL))
	{
		seal_row(last_seal.slot, last_seal.attnums, seal);
		lookup_end(&last_seal);
	}
}

bool
seal_counts_as_now(const Seal *seal)
{
	Life		life;

	current_life(&life);
	return seal->seal_id > 0 && same_database(&seal->digest.life, &life) &&
		seal->incarnation == registry_settings()->incarnation;
}

bool
seal_has_seen(const Seal *seal, uint64 transaction)
{
	for (int i = 0; i < seal->nrunning; i++)
		if (seal->running[i] == transaction)
			return false;
	return transaction < seal->next_transaction;
}

/* ---------------- leaves ---------------- */

bool
leaf_find(int64 subject_id, int64 entry_id, Leaf *leaf)
{
	static RowLookup lookup = {
		.table = "journal_leaf",
		.index = "journal_leaf_subject_id_entry_id_key",
		.nkeys = 2,
		.equals = {F_INT8EQ, F_INT8EQ},
		.columns = {"position", "transaction_id"}
	};
	Datum		keys[2] = {Int64GetDatum(subject_id), Int64GetDatum(entry_id)};
	bool		isnull;

	if (!lookup_begin(&lookup, keys, NULL))
		return false;
	leaf->position = DatumGetInt64(lookup_value(&lookup, 0, &isnull));
	leaf->transaction = DatumGetUInt64(lookup_value(&lookup, 1, &isnull));
	lookup_end(&lookup);
	return true;
}

bool
seal_holds(const Seal *seal, int64 subject_id, int64 entry_id)
{
	Leaf		leaf;

	return entry_id <= seal->last_entry &&
		leaf_find(subject_id, entry_id, &leaf) &&
		leaf.position < seal->digest.size;
}

/* ---------------- the tree ---------------- */

const WalkPath leaf_path = {
	.table = "journal_leaf",
	.index = "journal_leaf_pkey",
	.keys = {"position"},
	.equals = {F_INT8EQ},
	.columns = {"position", "hash", "subject_id", "entry_id", "transaction_id"}
};

const WalkPath node_path = {
	.table = "journal_node",
	.index = "journal_node_pkey",
	.keys = {"level", "position"},
	.equals = {F_INT2EQ, F_INT8EQ},
	.columns = {"position", "hash"}
};

/* Neighbours, which proofs ask for together. */
#define TILE (1 << TREE_STEP)

typedef struct Tile
{
	uint64		key;			/* its level and its place */
	uint32		there;			/* a bit for each hash */
	TreeHash	hashes[TILE];
} Tile;

void
kept_begin(KeptTree *tree)
{
	HASHCTL		ctl = {0};

	/* with what this statement itself has sealed */
	walk_begin(&tree->leaves, &leaf_path, SnapshotSelf, 0);
	walk_begin(&tree->nodes, &node_path, SnapshotSelf, 0);
	ctl.keysize = sizeof(uint64);
	ctl.entrysize = sizeof(Tile);
	ctl.hcxt = CurrentMemoryContext;
	tree->tiles = hash_create("credit tiles of the journal's tree", 256, &ctl,
							  HASH_ELEM | HASH_BLOBS | HASH_CONTEXT);
}

void
kept_end(KeptTree *tree)
{
	walk_end(&tree->leaves);
	walk_end(&tree->nodes);
	hash_destroy(tree->tiles);
}

static void
read_tile(KeptTree *tree, int level, uint64 first, Tile *tile)
{
	Walk	   *walk = level == 0 ? &tree->leaves : &tree->nodes;
	bool		isnull;

	tile->there = 0;
	walk_from(walk, level, first, first + TILE - 1);
	while (walk_next(walk, false))
	{
		int			i = walk_number(walk, 0) - first;

		datum_hash(slot_getattr(walk->slot, walk->attnums[1], &isnull),
				   &tile->hashes[i]);
		tile->there |= 1 << i;
	}
}

void
kept_hash(void *arg, int level, uint64 position, TreeHash *hash)
{
	KeptTree   *tree = arg;
	uint64		key = (uint64) level << 56 | position / TILE;
	bool		found;
	Tile	   *tile = hash_search(tree->tiles, &key, HASH_ENTER, &found);
	int			i = position % TILE;

	if (!found)
		read_tile(tree, level, position - i, tile);
	if (!(tile->there >> i & 1))
		refuse(28, level == 0 ? "journal_leaf" : "journal_node", "tree_is_whole",
			   pstrdup(_("the journal's tree is not whole")),
			   psprintf(_("The subtree of level %d at %llu is missing."),
						level, (unsigned long long) position),
			   pstrdup(_("Somebody has removed it: credit.verify() says what else is wrong (Article 28, item 3).")));
	*hash = tile->hashes[i];
}
