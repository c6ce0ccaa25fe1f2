/*
 * query.c
 *		SQL from C: one saved plan for each statement, its name in error contexts.
 */
#include "core/query.h"

#include "utils/guc.h"

static int	saved_plans = 0;

static void
name_in_context(void *arg)
{
	errcontext("credit: %s", ((SqlQuery *) arg)->name);
}

static void
prepare(SqlQuery *query)
{
	SPIPlanPtr	plan = SPI_prepare(query->sql, query->nargs, query->argtypes);

	if (plan == NULL)
		elog(ERROR, "could not prepare \"%s\": %s", query->name,
			 SPI_result_code_string(SPI_result));
	SPI_keepplan(plan);
	query->plan = plan;
	saved_plans++;
}

uint64
query_run(SqlQuery *query, Datum *values, const char *nulls, bool read_only,
		  long limit)
{
	ErrorContextCallback context = {error_context_stack, name_in_context, query};
	int			result;
	int			nest_level = NewGUCNestLevel();

	/* unqualified operators must not be those of the caller's search_path */
	(void) set_config_option("search_path", "pg_catalog, pg_temp",
							 PGC_USERSET, PGC_S_SESSION, GUC_ACTION_SAVE,
							 true, 0, false);
	error_context_stack = &context;
	if (query->plan == NULL)
		prepare(query);
	result = SPI_execute_plan(query->plan, values, nulls, read_only, limit);
	if (result < 0)
		elog(ERROR, "could not run \"%s\": %s", query->name,
			 SPI_result_code_string(result));
	error_context_stack = context.previous;
	AtEOXact_GUC(true, nest_level);
	return SPI_processed;
}

int
query_saved_plans(void)
{
	return saved_plans;
}
