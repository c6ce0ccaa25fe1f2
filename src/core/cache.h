/*
 * cache.h
 *		Backend-local caches of rule data, invalidated through the relcache.
 *
 * The tables behind a cache carry the ALWAYS statement trigger
 * credit.rule_data_changed(), which sends the relcache invalidation.  What
 * rule_cache() returns stays valid until the transaction ends, even if it is
 * superseded meanwhile.  Pattern of Citus's metadata cache, in our words.
 */
#ifndef CREDIT_CACHE_H
#define CREDIT_CACHE_H

#include "credit.h"
#include "executor/tuptable.h"
#include "utils/rel.h"
#include "utils/snapshot.h"

#define RULE_CACHE_MAX_TABLES 8

typedef struct RuleCache
{
	const char *name;
	/* names of the tables in schema credit that it is built from; NULL ends */
	const char *tables[RULE_CACHE_MAX_TABLES + 1];
	/*
	 * Builds the data in the current memory context, reading its tables with
	 * rule_table_scan().  Must not raise for anything that the data itself
	 * may hold.
	 */
	void	   *(*build) (void);

	/* private to cache.c */
	bool		registered;
	bool		valid;
	Oid			relids[RULE_CACHE_MAX_TABLES];
	MemoryContext context;
	void	   *data;
} RuleCache;

/* The cache's data, built if need be.  Define caches as static variables. */
extern void *rule_cache(RuleCache *cache);

/* Changes whenever the data of any cache in use may have changed. */
extern uint64 rule_generation(void);

/*
 * Calls row(slot, arg) for each row of a table of schema credit, as the latest
 * snapshot sees it and whatever row security says: rule data is for rules.
 */
extern void rule_table_scan(const char *table,
							void (*row) (TupleTableSlot *slot, void *arg),
							void *arg);

/* A column of the slot by name; raises when the table has no such column. */
extern Datum slot_value(TupleTableSlot *slot, const char *column, bool *isnull);
/* Its text form as a C string in the current context; NULL for null. */
extern char *slot_cstring(TupleTableSlot *slot, const char *column);

/* OID of a relation of schema credit by name; InvalidOid for none. */
extern Oid	registry_relation(const char *name);

/* The same of what a registry has; raises a clear error without one. */
extern Oid	registry_table(const char *table);

/*
 * The valid index of that name on the table, with or without a predicate;
 * InvalidOid for none.  While the table is locked it won't be dropped.
 */
extern Oid	registry_index(const char *name, Oid table, bool partial);
pg_noreturn extern void index_is_altered(const char *name);

/*
 * Opens a table that C reads or writes past the executor, which alone would
 * know how to go about partitions or foreign tables: raises for these.
 */
extern Relation registry_open(Oid relid, LOCKMODE mode);

#endif /* CREDIT_CACHE_H */
