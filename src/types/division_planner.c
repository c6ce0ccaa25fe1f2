/*
 * division_planner.c
 *		col <@ x, and x @> col, as the range of codes that it is:
 *		col >= x AND col <= credit.last_division(x), or col = x for a county.
 *
 * The range is exact, so an ordinary B-tree answers it without a recheck, for
 * a constant, a parameter, a stable function or another relation's column.
 */
#include "types/types.h"

#include "access/stratnum.h"
#include "catalog/namespace.h"
#include "catalog/pg_am_d.h"
#include "catalog/pg_proc_d.h"
#include "catalog/pg_type_d.h"
#include "nodes/makefuncs.h"
#include "nodes/nodeFuncs.h"
#include "nodes/supportnodes.h"
#include "optimizer/clauses.h"
#include "optimizer/optimizer.h"
#include "utils/lsyscache.h"
#include "utils/selfuncs.h"
#include "utils/syscache.h"
#include "utils/typcache.h"

/*
 * credit.last_division, found past the schema's privileges: who may use the
 * operators needn't be allowed to name what is in there.
 */
static Oid
last_division_function(Oid type)
{
	oidvector  *args = buildoidvector(&type, 1);

	return GetSysCacheOid3(PROCNAMEARGSNSP, Anum_pg_proc_oid,
						   CStringGetDatum("last_division"),
						   PointerGetDatum(args),
						   ObjectIdGetDatum(get_namespace_oid(CREDIT_SCHEMA, true)));
}

/* credit.last_division(outer), computed where outer is a constant. */
static Expr *
last_of(Node *outer, Oid type)
{
	Oid			function;

	if (IsA(outer, Const))
	{
		Const	   *last = copyObject((Const *) outer);

		if (!last->constisnull)
			last->constvalue =
				Int32GetDatum(division_last(DatumGetInt32(last->constvalue)));
		return (Expr *) last;
	}
	function = last_division_function(type);
	if (!OidIsValid(function))
		return NULL;
	return (Expr *) makeFuncExpr(function, type, list_make1(copyObject(outer)),
								 InvalidOid, InvalidOid, COERCE_EXPLICIT_CALL);
}

static Expr *
condition(Oid family, StrategyNumber strategy, Node *left, Expr *right)
{
	Oid			type = exprType(left);
	Oid			operator = get_opfamily_member(family, type, type, strategy);

	return make_opclause(operator, BOOLOID, false, (Expr *) copyObject(left),
						 right, InvalidOid, InvalidOid);
}

/* The conditions, or NIL if the family isn't the type's own. */
static List *
range_conditions(Node *inner, Node *outer, Oid family)
{
	Oid			type = exprType(inner);
	Expr	   *last;

	if (exprType(outer) != type ||
		lookup_type_cache(type, TYPECACHE_BTREE_OPFAMILY)->btree_opf != family)
		return NIL;
	last = last_of(outer, type);
	if (last == NULL)
		return NIL;
	if (equal(last, outer))
		return list_make1(condition(family, BTEqualStrategyNumber, inner,
									last));
	return list_make2(condition(family, BTGreaterEqualStrategyNumber, inner,
								(Expr *) copyObject(outer)),
					  condition(family, BTLessEqualStrategyNumber, inner,
								last));
}

static List *
index_condition(SupportRequestIndexCondition *request, int inner)
{
	List	   *args;
	List	   *conditions;
	Node	   *outer;

	if (is_opclause(request->node))
		args = ((OpExpr *) request->node)->args;
	else if (is_funcclause(request->node))
		args = ((FuncExpr *) request->node)->args;
	else
		return NIL;
	if (list_length(args) != 2 || request->indexarg != inner ||
		request->index->relam != BTREE_AM_OID)
		return NIL;
	outer = list_nth(args, 1 - inner);
	if (!is_pseudo_constant_for_index(request->root, outer, request->index))
		return NIL;
	conditions = range_conditions(list_nth(args, inner), outer,
								  request->opfamily);
	if (conditions != NIL)
		request->lossy = false;
	return conditions;
}

/*
 * Selectivity of "inner lies within outer", or a negative number.  The planner
 * knows how to estimate a pair of range conditions.
 */
static Selectivity
containment_selectivity(PlannerInfo *root, List *args, int inner, int varRelid)
{
	Node	   *column = list_nth(args, inner);
	Node	   *outer = list_nth(args, 1 - inner);
	Oid			type = exprType(column);
	List	   *range;

	/* a column's containment of a constant is no range */
	if (is_pseudo_constant_clause(column))
		return -1;
	range = range_conditions(column, outer,
							 lookup_type_cache(type, TYPECACHE_BTREE_OPFAMILY)->btree_opf);
	if (range == NIL)
		return -1;
	return clauselist_selectivity(root, range, varRelid, JOIN_INNER, NULL);
}

static Node *
division_support(Node *node, int inner)
{
	if (IsA(node, SupportRequestIndexCondition))
		return (Node *) index_condition((SupportRequestIndexCondition *) node,
										inner);
	if (IsA(node, SupportRequestSelectivity))
	{
		SupportRequestSelectivity *request = (SupportRequestSelectivity *) node;
		Selectivity estimate;

		if (request->is_join || list_length(request->args) != 2)
			return NULL;
		estimate = containment_selectivity(request->root, request->args, inner,
										   request->varRelid);
		if (estimate < 0)
			return NULL;
		request->selectivity = estimate;
		return node;
	}
	return NULL;
}

PG_FUNCTION_INFO_V1(division_within_support);

Datum
division_within_support(PG_FUNCTION_ARGS)
{
	PG_RETURN_POINTER(division_support((Node *) PG_GETARG_POINTER(0), 0));
}

PG_FUNCTION_INFO_V1(division_around_support);

Datum
division_around_support(PG_FUNCTION_ARGS)
{
	PG_RETURN_POINTER(division_support((Node *) PG_GETARG_POINTER(0), 1));
}

/* Estimators of the operators, which don't ask the support functions. */
static Datum
operator_selectivity(FunctionCallInfo fcinfo, int inner)
{
	PlannerInfo *root = (PlannerInfo *) PG_GETARG_POINTER(0);
	List	   *args = (List *) PG_GETARG_POINTER(2);
	int			varRelid = PG_GETARG_INT32(3);
	Selectivity estimate = -1;

	if (list_length(args) == 2)
		estimate = containment_selectivity(root, args, inner, varRelid);
	PG_RETURN_FLOAT8(estimate < 0 ? DEFAULT_RANGE_INEQ_SEL : estimate);
}

PG_FUNCTION_INFO_V1(division_within_sel);

Datum
division_within_sel(PG_FUNCTION_ARGS)
{
	return operator_selectivity(fcinfo, 0);
}

PG_FUNCTION_INFO_V1(division_around_sel);

Datum
division_around_sel(PG_FUNCTION_ARGS)
{
	return operator_selectivity(fcinfo, 1);
}
