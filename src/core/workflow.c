/*
 * workflow.c
 *		What is never altered but by its own way (Article 28, item 3).
 */
#include "core/workflow.h"

static Workflow under_way = NO_WORKFLOW;

uint64
workflow_run(Workflow workflow, SqlQuery *query, Datum *values)
{
	uint64		count = 0;
	Workflow	outer = under_way;

	under_way = workflow;
	PG_TRY();
	{
		count = query_run(query, values, NULL, false, 0);
	}
	PG_FINALLY();
	{
		under_way = outer;
	}
	PG_END_TRY();
	return count;
}

Workflow
workflow_under_way(void)
{
	return under_way;
}
