/*
 * compat.h
 *		The only place that knows the differences between PostgreSQL 15 and 18.
 */
#ifndef CREDIT_COMPAT_H
#define CREDIT_COMPAT_H

#if PG_VERSION_NUM < 150000 || PG_VERSION_NUM >= 190000
#error "credit is written for PostgreSQL 15 to 18"
#endif

#if PG_VERSION_NUM >= 160000
#include "varatt.h"
#endif

/*
 * Soft errors came with 16; before it an input function can only raise.
 */
#if PG_VERSION_NUM >= 160000
#include "nodes/miscnodes.h"
#define CREDIT_SOFT_ERRORS
#define INPUT_ERROR(fcinfo, ...) \
	ereturn((fcinfo)->context, (Datum) 0, __VA_ARGS__)
#else
#define INPUT_ERROR(fcinfo, ...) \
	do { \
		ereport(ERROR, __VA_ARGS__); \
		PG_RETURN_NULL(); \
	} while (0)
#endif

/* What StringInfo takes as bytes; test/fuzz has a StringInfo of its own. */
#if PG_VERSION_NUM >= 160000
#define STRINGINFO_BYTES const void *
#else
#define STRINGINFO_BYTES const char *
#endif

/* 18 says what never returns before the declaration, and not after it. */
#if PG_VERSION_NUM < 180000 && !defined(pg_noreturn)
#define pg_noreturn pg_attribute_noreturn()
#endif

/* Since 16 what a check hook keeps is guc_malloc'd. */
#if PG_VERSION_NUM >= 160000
#define GUC_EXTRA_ALLOC(size) guc_malloc(LOG, size)
#define GUC_EXTRA_FREE(ptr) guc_free(ptr)
#else
#define GUC_EXTRA_ALLOC(size) malloc(size)
#define GUC_EXTRA_FREE(ptr) free(ptr)
#endif

/* 16 tells summarising indexes apart. */
#if PG_VERSION_NUM >= 160000
#define EXEC_INSERT_INDEX_TUPLES(result, slot, estate, no_dup_err, conflict) \
	((void) ExecInsertIndexTuples(result, slot, estate, false, no_dup_err, \
								  conflict, NIL, false))
#else
#define EXEC_INSERT_INDEX_TUPLES(result, slot, estate, no_dup_err, conflict) \
	((void) ExecInsertIndexTuples(result, slot, estate, false, no_dup_err, \
								  conflict, NIL))
#endif

/* 18 wants to know which tuple is being updated. */
#if PG_VERSION_NUM >= 180000
#define EXEC_CHECK_INDEX_CONSTRAINTS(result, slot, estate, existing) \
	ExecCheckIndexConstraints(result, slot, estate, existing, NULL, NIL)
#else
#define EXEC_CHECK_INDEX_CONSTRAINTS(result, slot, estate, existing) \
	ExecCheckIndexConstraints(result, slot, estate, existing, NIL)
#endif

/* Since 17 an access method's state of a row of inserts has an end. */
#if PG_VERSION_NUM >= 170000
#define INDEX_INSERT_CLEANUP(index, info) index_insert_cleanup(index, info)
#else
#define INDEX_INSERT_CLEANUP(index, info) ((void) (index))
#endif

/* 18 lets a scan collect instrumentation. */
#if PG_VERSION_NUM >= 180000
#define INDEX_BEGINSCAN(rel, index, snapshot, nkeys) \
	index_beginscan(rel, index, snapshot, NULL, nkeys, 0)
#else
#define INDEX_BEGINSCAN(rel, index, snapshot, nkeys) \
	index_beginscan(rel, index, snapshot, nkeys, 0)
#endif

/* Since 18 who asks for the primary key says whether it may be deferrable. */
#if PG_VERSION_NUM >= 180000
#define PRIMARY_KEY_INDEX(rel) RelationGetPrimaryKeyIndex(rel, false)
#else
#define PRIMARY_KEY_INDEX(rel) RelationGetPrimaryKeyIndex(rel)
#endif

/* Since 18 a constraint can be there and not hold. */
#if PG_VERSION_NUM >= 180000
#define CONSTRAINT_ENFORCED(constraint) ((constraint)->conenforced)
#else
#define CONSTRAINT_ENFORCED(constraint) true
#endif

/* Since 16 as whom a table is read stands beside the range table. */
#if PG_VERSION_NUM >= 160000
#include "parser/parse_relation.h"
#define RTE_CHECK_AS_USER(plan, rte) \
	((rte)->perminfoindex == 0 ? InvalidOid : \
	 getRTEPermissionInfo((plan)->permInfos, rte)->checkAsUser)
#else
#define RTE_CHECK_AS_USER(plan, rte) ((rte)->checkAsUser)
#endif

/* Before 16 a view's query begins with the old and the new row of its rule. */
#if PG_VERSION_NUM >= 160000
#define VIEW_RULE_ROWS 0
#else
#define VIEW_RULE_ROWS 2
#endif

#endif /* CREDIT_COMPAT_H */
