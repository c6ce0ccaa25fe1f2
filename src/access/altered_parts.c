/*
 * altered_parts.c
 *		Columns, constraints and indexes that were dropped or altered (Article 28).
 *
 * The site may have more of them; those of the library must be there as it has
 * them.  Expressions are compared by their texts, as a dump keeps those and not
 * the trees.
 */
#include "access/altered.h"

#include "access/genam.h"
#include "access/htup_details.h"
#include "access/relation.h"
#include "access/table.h"
#include "catalog/pg_constraint.h"
#include "catalog/pg_index.h"
#include "catalog/pg_type.h"
#include "commands/defrem.h"
#include "core/cache.h"
#include "nodes/nodeFuncs.h"
#include "parser/parse_clause.h"
#include "parser/parse_coerce.h"
#include "parser/parse_collate.h"
#include "parser/parse_expr.h"
#include "parser/parse_relation.h"
#include "parser/parse_type.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/fmgroids.h"
#include "utils/lsyscache.h"
#include "utils/rel.h"
#include "utils/ruleutils.h"
#include "utils/syscache.h"

/* ---------------- expressions ---------------- */

static char *
expression_text(Relation rel, Node *expression)
{
	return deparse_expression(expression,
							  deparse_context_for(RelationGetRelationName(rel),
												  RelationGetRelid(rel)),
							  false, false);
}

ParseState *
about_table(Relation rel)
{
	ParseState *pstate = make_parsestate(NULL);

	addNSItemToQuery(pstate,
					 addRangeTableEntryForRelation(pstate, rel, AccessShareLock,
												   NULL, false, false),
					 false, true, true);
	return pstate;
}

/* Of a definition, as CREATE would make it of the type. */
static char *
defined_text(Relation rel, Node *raw, ParseExprKind kind, Oid type,
			 int32 typmod)
{
	ParseState *pstate = about_table(rel);
	Node	   *expression = transformExpr(pstate, copyObject(raw), kind);

	if (OidIsValid(type))
		expression = coerce_to_target_type(pstate, expression,
										   exprType(expression), type, typmod,
										   COERCION_ASSIGNMENT,
										   COERCE_IMPLICIT_CAST, -1);
	assign_expr_collations(pstate, expression);
	return expression_text(rel, expression);
}

/* Of a catalogue's row; NULL where it has none. */
static char *
stored_text(Relation rel, HeapTuple tuple, Relation catalog, AttrNumber column)
{
	bool		isnull;
	Datum		value = heap_getattr(tuple, column, RelationGetDescr(catalog),
									 &isnull);

	return isnull ? NULL :
		expression_text(rel, stringToNode(TextDatumGetCString(value)));
}

static bool
same_text(const char *one, const char *other)
{
	return one && other ? strcmp(one, other) == 0 : one == other;
}

/* ---------------- columns ---------------- */

static const Constraint *
constraint_of(const ColumnDef *column, ConstrType kind)
{
	ListCell   *cell;

	foreach(cell, column->constraints)
		if (lfirst_node(Constraint, cell)->contype == kind)
			return lfirst(cell);
	return NULL;
}

static char *
default_text(Relation rel, AttrNumber attnum)
{
	TupleConstr *constraints = RelationGetDescr(rel)->constr;

	for (int i = 0; constraints && i < constraints->num_defval; i++)
		if (constraints->defval[i].adnum == attnum)
			return expression_text(rel,
								   stringToNode(constraints->defval[i].adbin));
	return NULL;
}

/* What is wrong with a column; NULL for nothing. */
static const char *
column_fault(Relation rel, const ColumnDef *column)
{
	AttrNumber	attnum = get_attnum(RelationGetRelid(rel), column->colname);
	const Constraint *identity = constraint_of(column, CONSTR_IDENTITY);
	const Constraint *given = constraint_of(column, CONSTR_DEFAULT);
	Form_pg_attribute attribute;
	Oid			type;
	int32		typmod;

	if (attnum == InvalidAttrNumber)
		return "is missing";
	attribute = TupleDescAttr(RelationGetDescr(rel), attnum - 1);
	typenameTypeIdAndMod(NULL, column->typeName, &type, &typmod);
	if (attribute->atttypid != type || attribute->atttypmod != typmod)
		return "is of another type";
	if (attribute->attcollation !=
		GetColumnDefCollation(NULL, (ColumnDef *) column, type))
		return "compares by another collation";
	if (!attribute->attnotnull &&
		(identity || constraint_of(column, CONSTR_NOTNULL) ||
		 constraint_of(column, CONSTR_PRIMARY)))
		return "may be null";
	if (attribute->attidentity != (identity ? identity->generated_when : '\0') ||
		attribute->attgenerated != '\0' ||
		!same_text(default_text(rel, attnum), given ?
				   defined_text(rel, given->raw_expr, EXPR_KIND_COLUMN_DEFAULT,
								attribute->atttypid, attribute->atttypmod) :
				   NULL))
		return "has another default";
	return NULL;
}

/* ---------------- constraints ---------------- */

/* Those that the table has and that hold for all its rows, once each. */
static List *
stored_constraints(Relation rel, Relation catalog)
{
	List	   *tuples = NIL;
	ScanKeyData key;
	SysScanDesc scan;
	HeapTuple	tuple;

	ScanKeyInit(&key, Anum_pg_constraint_conrelid, BTEqualStrategyNumber,
				F_OIDEQ, ObjectIdGetDatum(RelationGetRelid(rel)));
	scan = systable_beginscan(catalog, ConstraintRelidTypidNameIndexId, true,
							  NULL, 1, &key);
	while (HeapTupleIsValid(tuple = systable_getnext(scan)))
	{
		Form_pg_constraint constraint = (Form_pg_constraint) GETSTRUCT(tuple);

		if (CONSTRAINT_ENFORCED(constraint) && constraint->convalidated &&
			!constraint->condeferrable)
			tuples = lappend(tuples, heap_copytuple(tuple));
	}
	systable_endscan(scan);
	return tuples;
}

/* The column's own, or those that a constraint of the table names. */
static List *
key_columns(const ColumnDef *column, const Constraint *defined)
{
	if (column)
		return list_make1(makeString(column->colname));
	return defined->contype == CONSTR_FOREIGN ? defined->fk_attrs :
		defined->keys;
}

static char *
joined(const List *names, const char *between)
{
	StringInfoData text;
	ListCell   *cell;

	initStringInfo(&text);
	foreach(cell, names)
		appendStringInfo(&text, "%s%s", text.len > 0 ? between : "",
						 strVal(lfirst(cell)));
	return text.data;
}

/* A column of a constraint's row is an array of these, in their order. */
static bool
same_columns(const List *names, Oid table, HeapTuple tuple, Relation catalog,
			 AttrNumber column)
{
	bool		isnull;
	Datum		value = heap_getattr(tuple, column, RelationGetDescr(catalog),
									 &isnull);
	ArrayType  *stored = isnull ? NULL : DatumGetArrayTypeP(value);
	int			i = 0;
	ListCell   *cell;

	if (stored == NULL || list_length(names) !=
		ArrayGetNItems(ARR_NDIM(stored), ARR_DIMS(stored)))
		return false;
	foreach(cell, names)
		if (get_attnum(table, strVal(lfirst(cell))) !=
			((const int16 *) ARR_DATA_PTR(stored))[i++])
			return false;
	return true;
}

/* In their order. */
static List *
primary_key_columns(Oid table)
{
	Relation	rel = table_open(table, AccessShareLock);
	Oid			key = PRIMARY_KEY_INDEX(rel);
	List	   *names = NIL;

	if (OidIsValid(key))
	{
		Relation	index = index_open(key, AccessShareLock);

		for (int i = 0; i < IndexRelationGetNumberOfKeyAttributes(index); i++)
			names = lappend(names, makeString(get_attname(table,
														  index->rd_index->indkey.values[i],
														  false)));
		index_close(index, NoLock);
	}
	table_close(rel, NoLock);
	return names;
}

static bool
same_reference(Relation catalog, const Constraint *defined, HeapTuple tuple)
{
	Form_pg_constraint stored = (Form_pg_constraint) GETSTRUCT(tuple);
	Oid			target = registry_relation(defined->pktable->relname);

	return OidIsValid(target) && stored->confrelid == target &&
		stored->confupdtype == defined->fk_upd_action &&
		stored->confdeltype == defined->fk_del_action &&
		stored->confmatchtype == defined->fk_matchtype &&
		same_columns(defined->pk_attrs ? defined->pk_attrs :
					 primary_key_columns(target), target, tuple, catalog,
					 Anum_pg_constraint_confkey);
}

/* The library finds rows by the index of that name. */
static bool
has_index(Relation rel, const List *columns, const Constraint *defined,
		  Form_pg_constraint stored)
{
	const char *name = defined->conname ? defined->conname :
		defined->contype == CONSTR_PRIMARY ?
		makeObjectName(RelationGetRelationName(rel), NULL, "pkey") :
		makeObjectName(RelationGetRelationName(rel), joined(columns, "_"),
					   "key");

	return stored->conindid ==
		registry_index(name, RelationGetRelid(rel), false);
}

static bool
same_key(Relation rel, Relation catalog, const ColumnDef *column,
		 const Constraint *defined, HeapTuple tuple)
{
	List	   *columns = key_columns(column, defined);

	return same_columns(columns, RelationGetRelid(rel), tuple, catalog,
						Anum_pg_constraint_conkey) &&
		(defined->contype == CONSTR_FOREIGN ?
		 same_reference(catalog, defined, tuple) :
		 has_index(rel, columns, defined,
				   (Form_pg_constraint) GETSTRUCT(tuple)));
}

/* NUL: what a column says of itself */
static char
stored_kind(const Constraint *defined)
{
	switch (defined->contype)
	{
		case CONSTR_CHECK:
			return CONSTRAINT_CHECK;
		case CONSTR_PRIMARY:
			return CONSTRAINT_PRIMARY;
		case CONSTR_UNIQUE:
			return CONSTRAINT_UNIQUE;
		case CONSTR_FOREIGN:
			return CONSTRAINT_FOREIGN;
		default:
			return '\0';
	}
}

static char *
check_text(Relation rel, const Constraint *defined)
{
	return defined_text(rel, defined->raw_expr, EXPR_KIND_CHECK_CONSTRAINT,
						BOOLOID, -1);
}

static bool
is_stored(Relation rel, Relation catalog, const ColumnDef *column,
		  const Constraint *defined, HeapTuple tuple)
{
	if (((Form_pg_constraint) GETSTRUCT(tuple))->contype !=
		stored_kind(defined))
		return false;
	if (defined->contype == CONSTR_CHECK)
		return same_text(stored_text(rel, tuple, catalog,
									 Anum_pg_constraint_conbin),
						 check_text(rel, defined));
	return same_key(rel, catalog, column, defined, tuple);
}

static const char *
constraint_text(Relation rel, const ColumnDef *column,
				const Constraint *defined)
{
	const char *columns = joined(key_columns(column, defined), ", ");

	switch (defined->contype)
	{
		case CONSTR_CHECK:
			return psprintf("CHECK %s", check_text(rel, defined));
		case CONSTR_PRIMARY:
			return "Its primary key";
		case CONSTR_UNIQUE:
			return psprintf("UNIQUE (%s)", columns);
		default:
			return psprintf("The foreign key (%s) to %s", columns,
							defined->pktable->relname);
	}
}

static void
check_constraint(Findings *findings, Relation rel, Relation catalog,
				 const List *stored, const ColumnDef *column,
				 const Constraint *defined)
{
	ListCell   *cell;

	if (stored_kind(defined) == '\0')
		return;
	foreach(cell, stored)
		if (is_stored(rel, catalog, column, defined, lfirst(cell)))
			return;
	find(findings, "problem", "table", RelationGetRelationName(rel),
		 psprintf("%s is missing, or was altered.",
				  constraint_text(rel, column, defined)), AGAIN);
}

static void
check_column(Findings *findings, Relation rel, Relation catalog,
			 const List *stored, const ColumnDef *column)
{
	const char *fault = column_fault(rel, column);
	ListCell   *cell;

	if (fault)
		find(findings, "problem", "table", RelationGetRelationName(rel),
			 psprintf("Column %s %s.", column->colname, fault), AGAIN);
	foreach(cell, column->constraints)
		check_constraint(findings, rel, catalog, stored, column,
						 lfirst(cell));
}

void
check_parts(Findings *findings, const CreateStmt *statement)
{
	Relation	rel = table_open(registry_relation(statement->relation->relname),
								 AccessShareLock);
	Relation	catalog = table_open(ConstraintRelationId, AccessShareLock);
	List	   *stored = stored_constraints(rel, catalog);
	ListCell   *cell;

	foreach(cell, statement->tableElts)
	{
		Node	   *element = lfirst(cell);

		if (IsA(element, ColumnDef))
			check_column(findings, rel, catalog, stored,
						 (ColumnDef *) element);
		else if (IsA(element, Constraint))
			check_constraint(findings, rel, catalog, stored, NULL,
							 (Constraint *) element);
	}
	table_close(catalog, AccessShareLock);
	table_close(rel, AccessShareLock);
}

/* ---------------- indexes ---------------- */

/* Its own expressions, in their order. */
static List *
stored_expressions(Relation index)
{
	bool		isnull;
	Datum		value = SysCacheGetAttr(INDEXRELID, index->rd_indextuple,
										Anum_pg_index_indexprs, &isnull);

	return isnull ? NIL : stringToNode(TextDatumGetCString(value));
}

/* How a key column is compared; an index of names has cstrings. */
static bool
same_order(Relation rel, Relation index, int i, const IndexElem *element)
{
	AttrNumber	attnum = index->rd_index->indkey.values[i];
	Form_pg_attribute column = attnum != 0 ?
		TupleDescAttr(RelationGetDescr(rel), attnum - 1) :
		TupleDescAttr(RelationGetDescr(index), i);
	bool		isnull;
	oidvector  *classes = (oidvector *) DatumGetPointer(
		SysCacheGetAttr(INDEXRELID, index->rd_indextuple,
						Anum_pg_index_indclass, &isnull));

	return index->rd_indoption[i] == 0 &&
		(attnum == 0 || index->rd_indcollation[i] == column->attcollation) &&
		classes->values[i] == ResolveOpClass(element->opclass,
											 column->atttypid,
											 get_am_name(index->rd_rel->relam),
											 index->rd_rel->relam);
}

/* One column; those of the index that are expressions are taken one by one. */
static bool
same_element(Relation rel, Relation index, int i, const IndexElem *element,
			 List **expressions)
{
	AttrNumber	attnum = index->rd_index->indkey.values[i];

	if (element->name)
	{
		if (attnum != get_attnum(RelationGetRelid(rel), element->name))
			return false;
	}
	else
	{
		if (attnum != 0 || *expressions == NIL ||
			!same_text(expression_text(rel, linitial(*expressions)),
					   defined_text(rel, element->expr,
									EXPR_KIND_INDEX_EXPRESSION, InvalidOid,
									-1)))
			return false;
		*expressions = list_delete_first(*expressions);
	}
	return i >= index->rd_index->indnkeyatts ||
		same_order(rel, index, i, element);
}

static bool
same_predicate(Relation rel, Relation index, const IndexStmt *statement)
{
	bool		isnull;
	Datum		value = SysCacheGetAttr(INDEXRELID, index->rd_indextuple,
										Anum_pg_index_indpred, &isnull);

	return same_text(isnull ? NULL :
					 expression_text(rel,
									 stringToNode(TextDatumGetCString(value))),
					 statement->whereClause == NULL ? NULL :
					 defined_text(rel, statement->whereClause,
								  EXPR_KIND_INDEX_PREDICATE, BOOLOID, -1));
}

static bool
same_index(Relation rel, Relation index, const IndexStmt *statement)
{
	Form_pg_index held = index->rd_index;
	List	   *elements = list_concat_copy(statement->indexParams,
											statement->indexIncludingParams);
	List	   *expressions = stored_expressions(index);
	int			i = 0;
	ListCell   *cell;

	if (index->rd_rel->relkind != RELKIND_INDEX || !held->indimmediate ||
		held->indisunique != statement->unique ||
		held->indnullsnotdistinct != statement->nulls_not_distinct ||
		index->rd_rel->relam != get_am_oid(statement->accessMethod, false) ||
		held->indnatts != list_length(elements) ||
		held->indnkeyatts != list_length(statement->indexParams))
		return false;
	foreach(cell, elements)
		if (!same_element(rel, index, i++, lfirst(cell), &expressions))
			return false;
	return same_predicate(rel, index, statement);
}

void
check_index(Findings *findings, void *arg)
{
	const IndexStmt *statement = arg;
	const char *table = statement->relation->relname;
	Oid			relid = registry_relation(table);
	Oid			index_oid;
	bool		same = false;

	if (!OidIsValid(relid))
		return;
	index_oid = registry_index(statement->idxname, relid,
							   statement->whereClause != NULL);
	if (OidIsValid(index_oid))
	{
		Relation	rel = table_open(relid, AccessShareLock);
		Relation	index = relation_open(index_oid, AccessShareLock);

		same = same_index(rel, index, statement);
		relation_close(index, AccessShareLock);
		table_close(rel, AccessShareLock);
	}
	if (!same)
		find(findings, "problem", "table", table,
			 psprintf("Index %s is missing, not valid, or was altered.",
					  statement->idxname), AGAIN);
}
