/*
 * query.c
 *		SQL from C: one saved plan for each statement, its name in error contexts.
 */
#include "core/query.h"

#include "access/xact.h"
#include "core/registry.h"
#include "core/rows.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "utils/guc.h"
#include "utils/memutils.h"
#include "utils/snapmgr.h"

/* Rows that a cursor gives at a time. */
#define FETCH_SIZE 1000

static int	saved_plans = 0;

static void
name_in_context(void *arg)
{
	errcontext("credit: %s", ((SqlQuery *) arg)->name);
}

/* Types get other OIDs when the extension is dropped and made again. */
static bool
is_prepared(const SqlQuery *query)
{
	return query->plan != NULL &&
		memcmp(query->planned_types, query->argtypes,
			   sizeof(query->argtypes)) == 0;
}

void
query_change(SqlQuery *query, const char *sql)
{
	if (query->sql && strcmp(query->sql, sql) == 0)
		return;
	/* what runs may be running further up: it stays */
	query->plan = NULL;
	query->sql = MemoryContextStrdup(TopMemoryContext, sql);
}

static void
prepare(SqlQuery *query)
{
	SPIPlanPtr	plan = SPI_prepare_cursor(query->sql, query->nargs,
										  query->argtypes,
										  query->generic ?
										  CURSOR_OPT_GENERIC_PLAN : 0);

	if (plan == NULL)
		elog(ERROR, "could not prepare \"%s\": %s", query->name,
			 SPI_result_code_string(SPI_result));
	SPI_keepplan(plan);
	if (query->plan)
	{
		SPI_freeplan(query->plan);
		saved_plans--;
	}
	query->plan = plan;
	memcpy(query->planned_types, query->argtypes, sizeof(query->argtypes));
	saved_plans++;
}

int
path_begin(void)
{
	int			nest_level = NewGUCNestLevel();

	(void) set_config_option("search_path", "pg_catalog, pg_temp",
							 PGC_USERSET, PGC_S_SESSION, GUC_ACTION_SAVE,
							 true, 0, false);
	return nest_level;
}

void
path_end(int nest_level)
{
	AtEOXact_GUC(true, nest_level);
}

static int
enter(SqlQuery *query, ErrorContextCallback *context)
{
	int			nest_level = path_begin();

	context->callback = name_in_context;
	context->arg = query;
	context->previous = error_context_stack;
	error_context_stack = context;
	if (!is_prepared(query))
		prepare(query);
	return nest_level;
}

static void
leave(int nest_level, const ErrorContextCallback *context)
{
	error_context_stack = context->previous;
	path_end(nest_level);
}

uint64
query_run(SqlQuery *query, Datum *values, const char *nulls, bool read_only,
		  long limit)
{
	ErrorContextCallback context;
	int			nest_level = enter(query, &context);
	bool		gathering = rows_pause();
	bool		present = !read_only && IsolationUsesXactSnapshot();
	int			result = SPI_execute_snapshot(query->plan, values, nulls,
											  present ? GetLatestSnapshot() :
											  InvalidSnapshot,
											  InvalidSnapshot, read_only, true,
											  limit);

	if (result < 0)
		elog(ERROR, "could not run \"%s\": %s", query->name,
			 SPI_result_code_string(result));
	rows_resume(gathering);
	leave(nest_level, &context);
	return SPI_processed;
}

Datum
query_value(int column, bool *isnull)
{
	return SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, column,
						 isnull);
}

Datum
query_kept(int column, int length)
{
	bool		isnull;

	return SPI_datumTransfer(query_value(column, &isnull), false, length);
}

Portal
query_open(SqlQuery *query, Datum *values, const char *nulls, bool read_only)
{
	ErrorContextCallback context;
	int			nest_level = enter(query, &context);
	bool		gathering = rows_pause();
	bool		present = !read_only && IsolationUsesXactSnapshot();
	Portal		portal;

	if (present)
	{
		CommandCounterIncrement();
		PushActiveSnapshot(GetLatestSnapshot());
	}
	portal = SPI_cursor_open(NULL, query->plan, values, nulls,
							 read_only || present);
	if (present)
		PopActiveSnapshot();
	rows_resume(gathering);
	leave(nest_level, &context);
	return portal;
}

void
query_each(Portal portal,
		   void (*row) (HeapTuple tuple, TupleDesc desc, void *arg), void *arg)
{
	MemoryContext per_row = AllocSetContextCreate(CurrentMemoryContext,
												  "credit row of a cursor",
												  ALLOCSET_DEFAULT_SIZES);
	SPITupleTable *found;

	for (;;)
	{
		bool		gathering = rows_pause();

		SPI_cursor_fetch(portal, true, FETCH_SIZE);
		rows_resume(gathering);
		found = SPI_tuptable;
		if (SPI_processed == 0)
			break;
		for (uint64 i = 0; i < found->numvals; i++)
		{
			MemoryContext old = MemoryContextSwitchTo(per_row);

			CHECK_FOR_INTERRUPTS();
			row(found->vals[i], found->tupdesc, arg);
			MemoryContextSwitchTo(old);
			MemoryContextReset(per_row);
		}
		SPI_freetuptable(found);
	}
	SPI_cursor_close(portal);
	MemoryContextDelete(per_row);
}

Datum
query_return(FunctionCallInfo fcinfo, SqlQuery *query, Datum *values,
			 const char *nulls)
{
	ReturnSetInfo *result = (ReturnSetInfo *) fcinfo->resultinfo;
	OwnerContext saved;

	InitMaterializedSRF(fcinfo, 0);
	owner_begin(&saved);
	SPI_connect();
	query_run(query, values, nulls, true, 0);
	for (uint64 i = 0; i < SPI_processed; i++)
		tuplestore_puttuple(result->setResult, SPI_tuptable->vals[i]);
	SPI_finish();
	owner_end(&saved);
	return (Datum) 0;
}

int
query_saved_plans(void)
{
	return saved_plans;
}
