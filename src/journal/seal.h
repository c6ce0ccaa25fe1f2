/*
 * seal.h
 *		What the seals hold: the journal's tree as its tables keep it.
 */
#ifndef CREDIT_SEAL_H
#define CREDIT_SEAL_H

#include "credit.h"
#include "datatype/timestamp.h"
#include "executor/tuptable.h"
#include "journal/tree.h"
#include "journal/walk.h"
#include "utils/hsearch.h"

/* In which life of the data something happened: a copy or a recovery begins
 * another one. */
typedef struct Life
{
	uint64		system;			/* the cluster's identifier */
	uint32		timeline;
	Oid			database;
} Life;

/* A digest to keep outside: "credit-journal/1 SIZE ROOT SYSTEM/TIMELINE/DATABASE" */
typedef struct JournalDigest
{
	uint64		size;
	TreeHash	root;
	Life		life;
} JournalDigest;

typedef struct Seal
{
	int64		seal_id;		/* 0: there is none yet */
	JournalDigest digest;
	TimestampTz sealed_at;
	uint64		next_transaction;
	int			nrunning;
	uint64	   *running;
	int64		incarnation;
	int64		last_entry;		/* highest number that is sealed; 0: none is */
} Seal;

extern void current_life(Life *life);
/* Whether transactions are counted by the same counter. */
extern bool same_database(const Life *a, const Life *b);

extern char *digest_text(const JournalDigest *digest);
extern bool digest_parse(const char *text, JournalDigest *digest);
/* The same; raises 22023 for what is no digest. */
extern void digest_read(const char *text, JournalDigest *digest);

/* The last seal of all; without any, an empty one. */
extern void seal_last(Seal *seal);
extern void seal_none(Seal *seal);

/* From rows of credit.seal, whose columns are looked up in this order. */
#define SEAL_COLUMNS \
	"seal_id", "size", "root", "system_identifier", "timeline", \
	"database_id", "sealed_at", "next_transaction", "running", \
	"incarnation", "last_entry"
extern const WalkPath seal_path;
extern void seal_row(TupleTableSlot *slot, const AttrNumber *attnums,
					 Seal *seal);
extern void seal_digest(TupleTableSlot *slot, const AttrNumber *attnums,
						JournalDigest *digest);
extern int64 seal_last_entry(TupleTableSlot *slot, const AttrNumber *attnums);

/* Where an entry is sealed, and found; false: it is not sealed yet. */
typedef struct Leaf
{
	uint64		position;
	uint64		transaction;
} Leaf;

extern bool leaf_find(int64 subject_id, int64 entry_id, Leaf *leaf);
/* Whether that seal, or one before it, has an entry of that number. */
extern bool seal_holds(const Seal *seal, int64 subject_id, int64 entry_id);

/* The tree that is kept, and its TreeReader, whose arg is the tree. */
typedef struct KeptTree
{
	Walk		leaves;
	Walk		nodes;
	HTAB	   *tiles;			/* what was read already */
} KeptTree;

extern const WalkPath leaf_path;	/* position, hash, subject_id, entry_id,
									 * transaction_id */
extern const WalkPath node_path;	/* position, hash */
extern void kept_begin(KeptTree *tree);
extern void kept_end(KeptTree *tree);
extern void kept_hash(void *arg, int level, uint64 position, TreeHash *hash);

/* Whether transactions are still counted as when the seal was made. */
extern bool seal_counts_as_now(const Seal *seal);

/* Whether the entry's transaction had ended when the seal was made. */
extern bool seal_has_seen(const Seal *seal, uint64 transaction);

/* hash as a bytea; its 32 bytes from one, with an error for any other length */
extern Datum hash_datum(const TreeHash *hash);
extern void datum_hash(Datum value, TreeHash *hash);

/* In hexadecimal, allocated here. */
extern char *hash_hex(const TreeHash *hash);

#endif							/* CREDIT_SEAL_H */
