/*
 * tree.h
 *		The Merkle tree of RFC 6962, section 2, and its proofs.
 *
 * Nothing here knows of tables: whoever has the hashes gives them through a
 * TreeReader.  A subtree is named by its level and its position among those of
 * its level: (0, 5) is the sixth leaf, (4, 0) the first sixteen leaves.
 */
#ifndef CREDIT_TREE_H
#define CREDIT_TREE_H

#include "credit.h"
#include "common/sha2.h"

#define TREE_HASH_LENGTH PG_SHA256_DIGEST_LENGTH
#define TREE_LEVELS 64

/*
 * Complete subtrees are kept at every so many levels, above the leaves: then
 * few are kept, and a proof still reads only a few for each of its hashes.
 */
#define TREE_STEP 4

typedef struct TreeHash
{
	uint8		bytes[TREE_HASH_LENGTH];
} TreeHash;

/* Gives the hash of a complete subtree whose level is a multiple of TREE_STEP. */
typedef void (*TreeReader) (void *arg, int level, uint64 position,
							TreeHash *hash);

/* Takes such a hash, leaves excepted, as soon as the subtree is complete. */
typedef void (*TreeWriter) (void *arg, int level, uint64 position,
							const TreeHash *hash);

/* A tree that grows: its size, and the complete subtrees that make it up. */
typedef struct TreeBuilder
{
	uint64		size;
	TreeHash	edge[TREE_LEVELS];	/* [n] where bit n of size is set */
	TreeWriter	write;			/* or NULL */
	void	   *arg;
} TreeBuilder;

/* entry's first byte is the prefix 0, what follows is the entry itself. */
extern void tree_leaf(const uint8 *entry, Size length, TreeHash *hash);

extern void tree_append(TreeBuilder *builder, const TreeHash *leaf);

/* The builder as it was when the tree had that size. */
extern void tree_resume(TreeBuilder *builder, uint64 size, TreeReader read,
						void *arg);

/* The root of the builder's tree; of an empty one, SHA-256 of nothing. */
extern void tree_root(const TreeBuilder *builder, TreeHash *root);

/* That a leaf is in the tree of that size; returns how many hashes. */
extern int	tree_inclusion(uint64 position, uint64 size, TreeReader read,
						   void *arg, TreeHash proof[TREE_LEVELS]);

/* That the tree of the one size is the beginning of the other's. */
extern int	tree_consistency(uint64 from, uint64 to, TreeReader read,
							 void *arg, TreeHash proof[TREE_LEVELS]);

#endif							/* CREDIT_TREE_H */
