/*
 * plans.c
 *		Plans are not shown to whom row security keeps rows from (Article 28).
 *
 * EXPLAIN tells hidden from absent: by its estimates, by the index it chooses and,
 * analysed, by "Rows Removed by Filter".  All its forms come through the
 * executor's start, where other queries cost no more than a look at a flag.  The
 * functions that policies use have a support function, so that whoever plans
 * with such a policy has this library loaded by then.
 */
#include "credit.h"

#include "access/parallel.h"
#include "access/plans.h"
#include "access/table.h"
#include "catalog/namespace.h"
#include "executor/executor.h"
#include "miscadmin.h"
#include "nodes/supportnodes.h"
#include "rewrite/rowsecurity.h"
#include "utils/acl.h"
#include "utils/array.h"
#include "utils/guc.h"
#include "utils/lsyscache.h"
#include "utils/rel.h"
#include "utils/rls.h"

static ExecutorStart_hook_type next_start = NULL;

PG_FUNCTION_INFO_V1(credit_policy_support);

/*
 * Knows nothing of the function: that the planner asks is enough.  It asks before
 * it prints a plan, estimates and all.
 */
Datum
credit_policy_support(PG_FUNCTION_ARGS)
{
	if (Debug_print_plan && !superuser_arg(GetSessionUserId()))
		ereport(ERROR,
				(errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
				 errmsg("a printed plan would tell of rows that are kept from you"),
				 errhint("SET debug_print_plan = off.")));
	PG_RETURN_POINTER(NULL);
}

static bool
policy_is_for(const RowSecurityPolicy *policy, Oid role)
{
	const Oid  *roles = (const Oid *) ARR_DATA_PTR(policy->roles);

	for (int i = 0; i < ARR_DIMS(policy->roles)[0]; i++)
		if (roles[i] == ACL_ID_PUBLIC || has_privs_of_role(role, roles[i]))
			return true;
	return false;
}

/* Whether a policy shows the role each row: USING (true). */
static bool
sees_whole(Oid relation, Oid role)
{
	Relation	rel = table_open(relation, AccessShareLock);
	bool		whole = false;
	ListCell   *cell;

	foreach(cell, rel->rd_rsdesc ? rel->rd_rsdesc->policies : NIL)
	{
		const RowSecurityPolicy *policy = lfirst(cell);

		if ((policy->polcmd == 'r' || policy->polcmd == '*') &&
			policy->qual != NULL && IsA(policy->qual, Const) &&
			DatumGetBool(((Const *) policy->qual)->constvalue) &&
			policy_is_for(policy, role))
			whole = true;
	}
	table_close(rel, AccessShareLock);
	return whole;
}

/* The registry's table of whose rows some may be kept from the reader. */
static Oid
kept_table(const PlannedStmt *plan)
{
	Oid			schema = get_namespace_oid(CREDIT_SCHEMA, true);
	ListCell   *cell;

	foreach(cell, plan->rtable)
	{
		RangeTblEntry *rte = lfirst(cell);
		Oid			reader;

		if (rte->rtekind != RTE_RELATION ||
			get_rel_namespace(rte->relid) != schema)
			continue;
		reader = RTE_CHECK_AS_USER(plan, rte);
		if (check_enable_rls(rte->relid, reader, true) == RLS_ENABLED &&
			!sees_whole(rte->relid, OidIsValid(reader) ? reader : GetUserId()))
			return rte->relid;
	}
	return InvalidOid;
}

static void
start(QueryDesc *query, int eflags)
{
	/*
	 * auto_explain's own is not yet among them when it was loaded before us,
	 * but it is in its workers; of those the leader was judged
	 */
	if (!IsParallelWorker() &&
		(query->instrument_options != 0 || eflags & EXEC_FLAG_EXPLAIN_ONLY) &&
		!superuser_arg(GetSessionUserId()))
	{
		Oid			kept = kept_table(query->plannedstmt);

		if (OidIsValid(kept))
			ereport(ERROR,
					(errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
					 errmsg("the plan of a query on \"%s\" would tell of rows that are kept from you",
							get_rel_name(kept)),
					 errhint("A superuser sees it, after SET ROLE to yours as well.")));
	}
	if (next_start)
		next_start(query, eflags);
	else
		standard_ExecutorStart(query, eflags);
}

void
plans_init(void)
{
	next_start = ExecutorStart_hook;
	ExecutorStart_hook = start;
}
