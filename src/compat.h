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
 * Soft errors came with 16 (commit d9f7f5d32f20); before it an input function
 * can only raise.
 */
#if PG_VERSION_NUM >= 160000
#include "nodes/miscnodes.h"
#define INPUT_ERROR(fcinfo, ...) \
	ereturn((fcinfo)->context, (Datum) 0, __VA_ARGS__)
#else
#define INPUT_ERROR(fcinfo, ...) \
	do { \
		ereport(ERROR, __VA_ARGS__); \
		PG_RETURN_NULL(); \
	} while (0)
#endif

/* Since 16 (commit 407b50f2d421) what a check hook keeps is guc_malloc'd. */
#if PG_VERSION_NUM >= 160000
#define GUC_EXTRA_ALLOC(size) guc_malloc(LOG, size)
#define GUC_EXTRA_FREE(ptr) guc_free(ptr)
#else
#define GUC_EXTRA_ALLOC(size) malloc(size)
#define GUC_EXTRA_FREE(ptr) free(ptr)
#endif

#endif /* CREDIT_COMPAT_H */
