/*
 * verify.c
 *		Recomputing the journal's tree from the journal (Article 28).
 *
 * Leaves are read in the order of their places, entries as they lie in the
 * table, by turns.  Both orders are nearly the same, so that an entry soon
 * meets its leaf, and no entry is looked for.
 */
#include "journal/seal.h"

#include "access/htup_details.h"
#include "access/tableam.h"
#include "access/transam.h"
#include "common/hashfn.h"
#include "core/registry.h"
#include "funcapi.h"
#include "journal/entry.h"
#include "journal/walk.h"
#include "miscadmin.h"
#include "utils/memutils.h"
#include "utils/snapmgr.h"

/* Leaves, and entries, that are read by turns. */
#define TURN 1024

/* Entries after which the caller is told how far it is. */
#define TOLD_EVERY 1000000

/* What one of the two sides has shown, until the other does. */
typedef struct PairKey
{
	int64		subject_id;
	int64		entry_id;
} PairKey;

typedef struct Pair
{
	PairKey		key;
	uint64		position;		/* of the leaf */
	uint64		transaction;	/* as it says itself */
	TreeHash	hash;
	char		status;			/* of the hash table */
	bool		is_leaf;		/* or else the entry */
} Pair;

static const PairKey no_entry = {-1, -1};

#define SH_PREFIX pairs
#define SH_ELEMENT_TYPE Pair
#define SH_KEY_TYPE PairKey
#define SH_KEY key
#define SH_HASH_KEY(tb, key) \
	murmurhash32((uint32) (key).entry_id ^ (uint32) ((key).entry_id >> 32))
#define SH_EQUAL(tb, a, b) \
	((a).entry_id == (b).entry_id && (a).subject_id == (b).subject_id)
#define SH_SCOPE static inline
#define SH_DECLARE
#define SH_DEFINE
#include "lib/simplehash.h"

/* Something wrong in the leaves from one on until before another. */
typedef struct Finding
{
	const char *problem;		/* NULL: nothing */
	int64		from;			/* -1: it has no leaf */
	int64		until;
	const PairKey *entry;		/* or NULL */
	PairKey		key;
} Finding;

typedef struct Verification
{
	Snapshot	snapshot;
	Seal		last;			/* of all that the snapshot has */
	Life		life;
	bool		by_number;		/* the next one will look by transaction */
	uint64		next_transaction;
	Walk		leaves;
	Walk		seals;
	Walk		nodes[TREE_LEVELS / TREE_STEP];
	bool		node_held[TREE_LEVELS / TREE_STEP];
	EntryReader reader;
	TableScanDesc scan;
	pairs_hash *pairs;
	TreeBuilder tree;
	bool		gap;			/* the tree can't be computed any further */
	uint64		position;		/* of the next leaf */

	/* the seal that comes next, and the one before */
	bool		seal_held;
	JournalDigest seal;
	int64		seal_id;
	int64		seal_last_entry;
	uint64		begun;			/* its first leaf */
	PairKey		previous[2];	/* its last two entries; -1: none */
	int64		highest;		/* number of all entries so far */
	uint64		good;			/* leaves that the last good seal proves */

	JournalDigest *digests;		/* from outside, by size */
	int			ndigests;
	int			compared;
	uint64		matched;		/* leaves that a digest from outside proves */
	int64		foreign;		/* first leaf of another life; -1: none */

	int64		unsealed;
	Finding		leaf;
	Finding		bad_seal;
	Finding		bad_node;
	Finding		outside;
} Verification;

/* ---------------- findings ---------------- */

/* Keeps the one that begins first; those without a leaf come last. */
static void
find(Finding *finding, const char *problem, int64 from, int64 until,
	 const PairKey *entry)
{
	bool		later = finding->from >= 0 ?
	from < 0 || finding->from <= from :
	from < 0 && (entry == NULL || finding->key.entry_id <= entry->entry_id);

	if (finding->problem && later)
		return;
	finding->problem = problem;
	finding->from = from;
	finding->until = until;
	finding->entry = NULL;
	if (entry)
	{
		finding->key = *entry;
		finding->entry = &finding->key;
	}
}

static void
find_leaf(Verification *v, const char *problem, uint64 position,
		  const PairKey *entry)
{
	find(&v->leaf, problem, position, position + 1, entry);
}

/* ---------------- leaves and their entries ---------------- */

/* An entry meets its leaf. */
static void
compare(Verification *v, uint64 position, const Pair *one,
		uint64 transaction, const TreeHash *hash)
{
	if (one->transaction != transaction ||
		memcmp(&one->hash, hash, sizeof(TreeHash)) != 0)
		find_leaf(v, "altered", position, &one->key);
}

static void
show_leaf(Verification *v, const PairKey *key, uint64 transaction,
		  const TreeHash *hash)
{
	bool		found;
	Pair	   *pair = pairs_insert(v->pairs, *key, &found);

	if (found && !pair->is_leaf)
	{
		compare(v, v->position, pair, transaction, hash);
		pairs_delete_item(v->pairs, pair);
		return;
	}
	if (found)
	{
		/* a place too many */
		find_leaf(v, "inserted", v->position, key);
		return;
	}
	pair->is_leaf = true;
	pair->position = v->position;
	pair->transaction = transaction;
	pair->hash = *hash;
}

/*
 * Seals look for transactions, whatever else an entry says of itself.  One that
 * the last seal saw the end of had it; one that does not exist yet wrote none.
 */
static bool
is_missed(const Verification *v, uint64 transaction)
{
	return v->by_number && (seal_has_seen(&v->last, transaction) ||
							transaction >= v->next_transaction);
}

static void
show_entry(Verification *v)
{
	PairKey		key = {entry_value(&v->reader, ENTRY_SUBJECT),
	entry_value(&v->reader, ENTRY_NUMBER)};
	uint64		transaction = entry_value(&v->reader, ENTRY_TRANSACTION);
	TreeHash	hash;
	bool		found;
	Pair	   *pair = pairs_insert(v->pairs, key, &found);

	entry_leaf(&v->reader, &hash);
	if (found && pair->is_leaf)
	{
		compare(v, pair->position, pair, transaction, &hash);
		pairs_delete_item(v->pairs, pair);
		return;
	}
	if (found)
	{
		/* a second one of the same number */
		find(&v->leaf, "inserted", -1, -1, &key);
		return;
	}
	pair->is_leaf = false;
	pair->hash = hash;
	pair->transaction = transaction;
}

/* What is left has only one side, or is a second one of a number. */
static void
show_rest(Verification *v)
{
	pairs_iterator iterator;
	Pair	   *pair;

	pairs_start_iterate(v->pairs, &iterator);
	while ((pair = pairs_iterate(v->pairs, &iterator)) != NULL)
	{
		if (pair->is_leaf)
			find_leaf(v, "removed", pair->position, &pair->key);
		else if (is_missed(v, pair->transaction) ||
				 seal_holds(&v->last, pair->key.subject_id, pair->key.entry_id))
			find(&v->leaf, "inserted", -1, -1, &pair->key);
		else
			v->unsealed++;
	}
}

/* ---------------- seals, nodes, digests from outside ---------------- */

static void
next_seal(Verification *v)
{
	int64		id = v->seal_id;
	Life		life = v->seal.life;

	v->seal_held = walk_next(&v->seals, false);
	if (!v->seal_held)
		return;
	v->seal_id = walk_number(&v->seals, 0);
	seal_digest(v->seals.slot, v->seals.attnums, &v->seal);
	v->seal_last_entry = seal_last_entry(v->seals.slot, v->seals.attnums);
	if (v->seal_id != id + 1 || v->seal.size < v->begun)
		find(&v->bad_seal, "seal", v->begun, Max(v->seal.size, v->begun + 1),
			 NULL);
	/* where a history that a digest from outside knows may have been left */
	if (v->foreign < 0 && v->ndigests > 0 && id > 0 &&
		memcmp(&life, &v->digests[v->ndigests - 1].life, sizeof(Life)) == 0 &&
		memcmp(&life, &v->seal.life, sizeof(Life)) != 0)
		v->foreign = v->begun;
}

static void
compare_seals(Verification *v)
{
	TreeHash	root;

	while (v->seal_held && v->seal.size <= v->position)
	{
		if (!v->gap)
		{
			tree_root(&v->tree, &root);
			if (v->seal.size == v->position &&
				v->seal_last_entry == v->highest &&
				memcmp(&root, &v->seal.root, sizeof(TreeHash)) == 0)
				v->good = v->position;
			else
				find(&v->bad_seal, "seal", v->good, v->position, NULL);
		}
		v->begun = v->position;
		v->previous[0] = v->previous[1] = no_entry;
		next_seal(v);
	}
}

static void
compare_digests(Verification *v)
{
	TreeHash	root;

	for (; v->compared < v->ndigests; v->compared++)
	{
		const JournalDigest *digest = &v->digests[v->compared];

		if (digest->size > v->position)
			break;
		tree_root(&v->tree, &root);
		if (!v->gap && memcmp(&root, &digest->root, sizeof(TreeHash)) == 0)
			v->matched = v->position;
		else
			find(&v->outside, "rewritten", v->matched, digest->size, NULL);
	}
}

static Walk *
nodes_of(Verification *v, int level)
{
	int			i = level / TREE_STEP;

	if (v->nodes[i].rel == NULL)
	{
		walk_begin(&v->nodes[i], &node_path, v->snapshot, level);
		v->node_held[i] = walk_next(&v->nodes[i], false);
	}
	return &v->nodes[i];
}

/* The TreeWriter: the subtree is complete, and should be kept so. */
static void
compare_node(void *arg, int level, uint64 position, const TreeHash *hash)
{
	Verification *v = arg;
	Walk	   *walk = nodes_of(v, level);
	bool	   *held = &v->node_held[level / TREE_STEP];
	bool		there = *held && walk_number(walk, 0) == position;
	TreeHash	kept;
	bool		isnull;

	if (there)
		datum_hash(slot_getattr(walk->slot, walk->attnums[1], &isnull), &kept);
	if (!there || memcmp(&kept, hash, sizeof(TreeHash)) != 0)
		find(&v->bad_node, "node", position << level,
			 (position + 1) << level, NULL);
	if (there)
		*held = walk_next(walk, false);
}

/* None is kept that is not complete. */
static void
compare_rest_of_nodes(Verification *v)
{
	for (int i = 1; i < lengthof(v->nodes); i++)
	{
		(void) nodes_of(v, i * TREE_STEP);
		if (v->node_held[i] && !v->gap)
			find(&v->bad_node, "node", v->position, v->position + 1, NULL);
	}
}

/* ---------------- reading ---------------- */

static inline bool
comes_before(const PairKey *one, const PairKey *other)
{
	return one->entry_id < other->entry_id ||
		(one->entry_id == other->entry_id &&
		 one->subject_id < other->subject_id);
}

/*
 * Within a seal the numbers rise.  Where they don't, the one before is out of
 * its place if all would be well without it.
 */
static void
compare_order(Verification *v, const PairKey *key)
{
	if (!comes_before(&v->previous[1], key))
		find_leaf(v, "reordered", comes_before(&v->previous[0], key) ?
				  v->position - 1 : v->position, NULL);
	v->previous[0] = v->previous[1];
	v->previous[1] = *key;
	v->highest = Max(v->highest, key->entry_id);
}

static bool
read_leaf(Verification *v)
{
	Walk	   *walk = &v->leaves;
	PairKey		key;
	TreeHash	hash;
	bool		isnull;

	if (!walk_next(walk, false))
		return false;
	if (walk_number(walk, 0) != v->position)
	{
		find_leaf(v, "removed", v->position, NULL);
		v->gap = true;
		v->position = walk_number(walk, 0);
	}
	compare_seals(v);
	compare_digests(v);
	datum_hash(slot_getattr(walk->slot, walk->attnums[1], &isnull), &hash);
	key.subject_id = walk_number(walk, 2);
	key.entry_id = walk_number(walk, 3);
	if (!v->seal_held)
		find_leaf(v, "inserted", v->position, &key);
	compare_order(v, &key);
	show_leaf(v, &key, walk_number(walk, 4), &hash);
	if (!v->gap)
		tree_append(&v->tree, &hash);
	v->position++;
	return true;
}

static bool
read_entry(Verification *v)
{
	if (!table_scan_getnextslot(v->scan, ForwardScanDirection, v->reader.slot))
		return false;
	show_entry(v);
	return true;
}

static void
read_all(Verification *v)
{
	bool		more_leaves = true;
	bool		more_entries = true;

	while (more_leaves || more_entries)
	{
		CHECK_FOR_INTERRUPTS();
		for (int i = 0; i < TURN && more_leaves; i++)
		{
			more_leaves = read_leaf(v);
			if (more_leaves && v->position % TOLD_EVERY == 0)
				ereport(NOTICE,
						(errmsg("so far: %lld of %lld sealed entries",
								(long long) v->position,
								(long long) v->last.digest.size)));
		}
		for (int i = 0; i < TURN && more_entries; i++)
			more_entries = read_entry(v);
	}
	compare_seals(v);
	compare_digests(v);
	if (v->seal_held)
		find_leaf(v, "cut", v->position, NULL);
	compare_rest_of_nodes(v);
	show_rest(v);
}

/* ---------------- the whole ---------------- */

static void
begin(Verification *v)
{
	/* not what a repeatable read saw at first: it may have sealed since, on top
	 * of seals that it does not see */
	v->snapshot = RegisterSnapshot(GetLatestSnapshot());
	current_life(&v->life);
	seal_none(&v->last);
	walk_begin(&v->seals, &seal_path, v->snapshot, 0);
	if (walk_next(&v->seals, true))
		seal_row(v->seals.slot, v->seals.attnums, &v->last);
	walk_end(&v->seals);
	v->by_number = seal_counts_as_now(&v->last);
	/* later than the snapshot, so that all it shows has a smaller number */
	v->next_transaction = U64FromFullTransactionId(ReadNextFullTransactionId());
	walk_begin(&v->seals, &seal_path, v->snapshot, 0);
	walk_begin(&v->leaves, &leaf_path, v->snapshot, 0);
	entries_open(&v->reader, v->snapshot);
	v->scan = table_beginscan_strat(v->reader.rel, v->snapshot, 0, NULL, true,
									false);
	v->pairs = pairs_create(CurrentMemoryContext, 2 * TURN, NULL);
	v->tree.write = compare_node;
	v->tree.arg = v;
	v->previous[0] = v->previous[1] = no_entry;
	v->foreign = -1;
	next_seal(v);
}

static void
end(Verification *v)
{
	table_endscan(v->scan);
	entries_close(&v->reader);
	walk_end(&v->leaves);
	walk_end(&v->seals);
	for (int i = 0; i < lengthof(v->nodes); i++)
		walk_end(&v->nodes[i]);
	pairs_destroy(v->pairs);
	UnregisterSnapshot(v->snapshot);
}

/* What a digest says that is longer than the journal, or of another one. */
static void
judge_outside(Verification *v)
{
	const JournalDigest *digest;
	bool		here;

	if (v->ndigests == 0)
		return;
	digest = &v->digests[v->ndigests - 1];
	here = memcmp(&digest->life, &v->life, sizeof(Life)) == 0;
	if (v->outside.problem && (!here || v->foreign >= 0))
	{
		v->outside.problem = "forked";
		v->outside.from = Max(v->outside.from, v->foreign);
	}
	if (v->compared < v->ndigests && v->foreign >= 0)
		find(&v->outside, "forked", v->foreign, v->position, NULL);
	else if (v->compared < v->ndigests)
		find(&v->outside, here ? "cut" : "recovered", v->position,
			 v->position + 1, NULL);
}

/*
 * The first of all.  A good seal proves the leaves before it, so that what does
 * not agree with them is itself at fault; else the leaves are.
 */
static const Finding *
first_finding(Verification *v)
{
	Finding    *tree = &v->bad_node;

	judge_outside(v);
	if (v->bad_seal.problem)
	{
		tree = &v->bad_seal;
		if (tree->until > v->good)
		{
			tree->problem = "rewritten";
			if (v->bad_node.problem && v->bad_node.until > v->good)
			{
				tree->from = Max(tree->from, v->bad_node.from);
				tree->until = Min(tree->until, v->bad_node.until);
			}
		}
	}
	if (v->leaf.problem && (tree->problem == NULL || (v->leaf.from >= 0 &&
													  v->leaf.from < tree->until)))
		return &v->leaf;
	return tree->problem ? tree : &v->outside;
}

static int
by_size(const void *a, const void *b)
{
	uint64		one = ((const JournalDigest *) a)->size;
	uint64		other = ((const JournalDigest *) b)->size;

	return one < other ? -1 : one > other;
}

/* One digest to a line. */
static void
read_digests(Verification *v, char *text)
{
	char	   *rest;

	v->digests = palloc(sizeof(JournalDigest) * (strlen(text) / 16 + 2));
	for (char *line = strtok_r(text, "\r\n", &rest); line;
		 line = strtok_r(NULL, "\r\n", &rest))
		if (strspn(line, " \t") < strlen(line))
			digest_read(line, &v->digests[v->ndigests++]);
	qsort(v->digests, v->ndigests, sizeof(JournalDigest), by_size);
}

PG_FUNCTION_INFO_V1(credit_verify);

/*
 * verify(digest text): (intact, entries, unsealed, problem, leaf, subject_id,
 * entry_id)
 */
Datum
credit_verify(PG_FUNCTION_ARGS)
{
	Verification *v = palloc0(sizeof(Verification));
	const Finding *finding;
	TupleDesc	desc;
	Datum		values[7];
	bool		nulls[7] = {0};

	if (get_call_result_type(fcinfo, NULL, &desc) != TYPEFUNC_COMPOSITE)
		elog(ERROR, "credit.verify() must return a row");
	(void) registry_settings();
	if (!PG_ARGISNULL(0))
		read_digests(v, text_to_cstring(PG_GETARG_TEXT_PP(0)));
	begin(v);
	read_all(v);
	end(v);

	finding = first_finding(v);
	values[0] = BoolGetDatum(finding->problem == NULL);
	values[1] = Int64GetDatum(v->position);
	values[2] = Int64GetDatum(v->unsealed);
	nulls[3] = finding->problem == NULL;
	values[3] = nulls[3] ? 0 : CStringGetTextDatum(finding->problem);
	nulls[4] = nulls[3] || finding->from < 0;
	values[4] = Int64GetDatum(finding->from);
	nulls[5] = nulls[6] = nulls[3] || finding->entry == NULL;
	values[5] = Int64GetDatum(finding->key.subject_id);
	values[6] = Int64GetDatum(finding->key.entry_id);
	PG_RETURN_DATUM(HeapTupleGetDatum(heap_form_tuple(BlessTupleDesc(desc),
													  values, nulls)));
}
