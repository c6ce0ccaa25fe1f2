/*
 * query.h
 *		SQL from C: prepared once a backend, kept, counted, named in errors.
 */
#ifndef CREDIT_QUERY_H
#define CREDIT_QUERY_H

#include "credit.h"
#include "executor/spi.h"

#define QUERY_MAX_ARGS 16

typedef struct SqlQuery
{
	const char *name;			/* for error contexts: "find the batch" */
	const char *sql;			/* every name qualified, operators too if ours */
	int			nargs;
	Oid			argtypes[QUERY_MAX_ARGS];
	bool		as_owner;		/* runs between owner_begin() and owner_end() */
	bool		generic;		/* planned once, whatever the values: keys by index */
	/* private */
	SPIPlanPtr	plan;
	Oid			planned_types[QUERY_MAX_ARGS];	/* argtypes of the plan */
} SqlQuery;

/*
 * Runs the query and returns SPI_processed; results are in SPI_tuptable.
 * Unless it is read_only it sees the present, at any isolation level: what it
 * acts upon may have been committed while a lock was waited for.
 * The caller has connected to SPI.  A SqlQuery belongs to one security context:
 * the plan cache does not tell them apart.
 */
extern uint64 query_run(SqlQuery *query, Datum *values, const char *nulls,
						bool read_only, long limit);

/*
 * Gives the query its SQL, which can be another than the last time; a copy is
 * kept for the life of the backend, so this is for what hardly ever changes.
 */
extern void query_change(SqlQuery *query, const char *sql);

/* A column, from 1, of the first row that the last query_run() found. */
extern Datum query_value(int column, bool *isnull);

/* The same, not null, kept past SPI_finish(); length as pg_type.typlen. */
extern Datum query_kept(int column, int length);

/* The same as a cursor; the caller fetches from and closes it. */
extern Portal query_open(SqlQuery *query, Datum *values, const char *nulls,
						 bool read_only);

/*
 * Calls row() for each row of the cursor, with a memory of its own, and closes
 * the cursor.
 */
extern void query_each(Portal portal,
					   void (*row) (HeapTuple tuple, TupleDesc desc,
									void *arg),
					   void *arg);

/*
 * Runs the query as the registry's owner and returns its rows as those of the
 * set-returning function under way.
 */
extern Datum query_return(FunctionCallInfo fcinfo, SqlQuery *query,
						  Datum *values, const char *nulls);

/*
 * From the first call until the second, which gets what the first returned,
 * unqualified names and operators are PostgreSQL's own, whatever search_path the
 * caller has.  Queries above do so by themselves.
 */
extern int	path_begin(void);
extern void path_end(int nest_level);

/* How many plans this backend has saved: a test watches it. */
extern int	query_saved_plans(void);

#endif /* CREDIT_QUERY_H */
