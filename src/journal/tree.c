/*
 * tree.c
 *		RFC 6962: hashes, a tree that grows, inclusion and consistency proofs.
 */
#include "journal/tree.h"

#include "core/digest.h"
#include "port/pg_bitutils.h"
#include "utils/array.h"
#include "catalog/pg_type.h"

static void
node_hash(const TreeHash *left, const TreeHash *right, TreeHash *hash)
{
	uint8		bytes[1 + 2 * TREE_HASH_LENGTH] = {1};

	memcpy(bytes + 1, left->bytes, TREE_HASH_LENGTH);
	memcpy(bytes + 1 + TREE_HASH_LENGTH, right->bytes, TREE_HASH_LENGTH);
	sha256(bytes, sizeof(bytes), hash->bytes);
}

void
tree_leaf(const uint8 *entry, Size length, TreeHash *hash)
{
	Assert(entry[0] == 0);
	sha256(entry, length, hash->bytes);
}

/* ---------------- growing ---------------- */

void
tree_append(TreeBuilder *builder, const TreeHash *leaf)
{
	TreeHash	hash = *leaf;
	int			level = 0;

	/* as an addition of one carries, so do subtrees become complete */
	for (; builder->size >> level & 1; level++)
	{
		node_hash(&builder->edge[level], &hash, &hash);
		if (builder->write && (level + 1) % TREE_STEP == 0)
			builder->write(builder->arg, level + 1,
						   builder->size >> (level + 1), &hash);
	}
	builder->edge[level] = hash;
	builder->size++;
}

/* The subtrees from the last one to the first, each to the left of the rest. */
static void
fold(const TreeHash *edge, uint64 size, TreeHash *root)
{
	int			level = pg_rightmost_one_pos64(size);

	*root = edge[level];
	for (level++; level < TREE_LEVELS && size >> level; level++)
		if (size >> level & 1)
			node_hash(&edge[level], root, root);
}

void
tree_root(const TreeBuilder *builder, TreeHash *root)
{
	if (builder->size == 0)
		sha256("", 0, root->bytes);
	else
		fold(builder->edge, builder->size, root);
}

/* ---------------- what is kept, read again ---------------- */

/* A complete subtree, from the kept ones below it. */
static void
subtree(int level, uint64 position, TreeReader read, void *arg,
		TreeHash *hash)
{
	int			above = level % TREE_STEP;
	TreeBuilder small = {0};

	for (uint64 i = 0; i < UINT64CONST(1) << above; i++)
	{
		TreeHash	kept;

		read(arg, level - above, (position << above) + i, &kept);
		tree_append(&small, &kept);
	}
	*hash = small.edge[above];
}

/* Those that make up count leaves from the first one on. */
static void
read_edge(TreeHash *edge, uint64 first, uint64 count, TreeReader read,
		  void *arg)
{
	for (int level = TREE_LEVELS - 1; level >= 0; level--)
	{
		if (!(count >> level & 1))
			continue;
		subtree(level, first >> level, read, arg, &edge[level]);
		first += UINT64CONST(1) << level;
	}
}

static void
range(uint64 first, uint64 count, TreeReader read, void *arg, TreeHash *hash)
{
	TreeHash	edge[TREE_LEVELS];

	read_edge(edge, first, count, read, arg);
	fold(edge, count, hash);
}

void
tree_resume(TreeBuilder *builder, uint64 size, TreeReader read, void *arg)
{
	read_edge(builder->edge, 0, size, read, arg);
	builder->size = size;
}

/* ---------------- proofs ---------------- */

/* Where the RFC divides that many leaves, of which there are at least two. */
static uint64
division(uint64 count)
{
	return UINT64CONST(1) << pg_leftmost_one_pos64(count - 1);
}

/* Proofs begin at the bottom, they are found from the top. */
static int
reverse(TreeHash *proof, int count)
{
	for (int i = 0; i < count / 2; i++)
	{
		TreeHash	hash = proof[i];

		proof[i] = proof[count - 1 - i];
		proof[count - 1 - i] = hash;
	}
	return count;
}

int
tree_inclusion(uint64 position, uint64 size, TreeReader read, void *arg,
			   TreeHash proof[TREE_LEVELS])
{
	uint64		first = 0;
	int			count = 0;

	Assert(position < size);
	while (size > 1)
	{
		uint64		left = division(size);

		if (position - first < left)
		{
			range(first + left, size - left, read, arg, &proof[count++]);
			size = left;
		}
		else
		{
			range(first, left, read, arg, &proof[count++]);
			first += left;
			size -= left;
		}
	}
	return reverse(proof, count);
}

int
tree_consistency(uint64 from, uint64 to, TreeReader read, void *arg,
				 TreeHash proof[TREE_LEVELS])
{
	uint64		first = 0;
	int			count = 0;

	Assert(from <= to);
	if (from == 0)
		return 0;
	while (from != to)
	{
		uint64		left = division(to);

		if (from <= left)
		{
			range(first + left, to - left, read, arg, &proof[count++]);
			to = left;
		}
		else
		{
			range(first, left, read, arg, &proof[count++]);
			first += left;
			from -= left;
			to -= left;
		}
	}
	/* the old tree's own root is known to whoever asks */
	if (first > 0)
		range(first, to, read, arg, &proof[count++]);
	return reverse(proof, count);
}

/* ---------------- for golden vectors ---------------- */

PG_FUNCTION_INFO_V1(credit_merkle_root);

/* merkle_root(entries bytea[]) returns bytea */
Datum
credit_merkle_root(PG_FUNCTION_ARGS)
{
	Datum	   *entries;
	bool	   *nulls;
	int			count;
	TreeBuilder builder = {0};
	bytea	   *root = palloc(VARHDRSZ + TREE_HASH_LENGTH);

	deconstruct_array(PG_GETARG_ARRAYTYPE_P(0), BYTEAOID, -1, false,
					  TYPALIGN_INT, &entries, &nulls, &count);
	for (int i = 0; i < count; i++)
	{
		bytea	   *entry;
		uint8	   *bytes;
		TreeHash	leaf;

		if (nulls[i])
			ereport(ERROR,
					(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
					 errmsg("an entry of a tree is not null"),
					 errhint("An entry may be empty.")));
		entry = DatumGetByteaPP(entries[i]);
		bytes = palloc0(1 + VARSIZE_ANY_EXHDR(entry));
		memcpy(bytes + 1, VARDATA_ANY(entry), VARSIZE_ANY_EXHDR(entry));
		tree_leaf(bytes, 1 + VARSIZE_ANY_EXHDR(entry), &leaf);
		tree_append(&builder, &leaf);
		pfree(bytes);
	}
	SET_VARSIZE(root, VARHDRSZ + TREE_HASH_LENGTH);
	tree_root(&builder, (TreeHash *) VARDATA(root));
	PG_RETURN_BYTEA_P(root);
}
