/*
 * workflow.c
 *		The ways by which alone something kept is altered (Article 28, item 3).
 *
 * They are open to the statement alone, and to nothing that another trigger does
 * while it runs.
 */
#include "core/workflow.h"

#include "utils/fmgrprotos.h"

typedef struct UnderWay
{
	Workflow	workflow;
	int32		depth;			/* of the triggers that its statement fires */
} UnderWay;

static UnderWay under_way = {NO_WORKFLOW, 0};

static int32
trigger_depth(void)
{
	return DatumGetInt32(pg_trigger_depth(NULL));
}

uint64
workflow_run(Workflow workflow, SqlQuery *query, Datum *values)
{
	volatile uint64 count = 0;
	UnderWay	outer = under_way;

	under_way.workflow = workflow;
	under_way.depth = trigger_depth() + 1;
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
	return under_way.depth == trigger_depth() ? under_way.workflow :
		NO_WORKFLOW;
}
