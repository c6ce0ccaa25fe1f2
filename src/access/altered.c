/*
 * altered.c
 *		What was dropped, disabled or altered of the registry (Article 28).
 *
 * The definition that the library carries is parsed, and each statement's
 * object compared with the one that is there: a list kept in the database
 * could be altered with the rest.
 */
#include "access/altered.h"

#include "access/genam.h"
#include "access/htup_details.h"
#include "access/relation.h"
#include "access/table.h"
#include "catalog/dependency.h"
#include "catalog/indexing.h"
#include "catalog/pg_class.h"
#include "catalog/pg_policy.h"
#include "catalog/pg_proc.h"
#include "catalog/pg_trigger.h"
#include "catalog/pg_type.h"
#include "commands/defrem.h"
#include "commands/extension.h"
#include "commands/trigger.h"
#include "core/cache.h"
#include "core/query.h"
#include "core/registry.h"
#include "nodes/makefuncs.h"
#include "nodes/parsenodes.h"
#include "parser/analyze.h"
#include "parser/parse_clause.h"
#include "parser/parse_collate.h"
#include "parser/parse_relation.h"
#include "rewrite/rewriteHandler.h"
#include "rewrite/rewriteManip.h"
#include "tcop/tcopprot.h"
#include "utils/acl.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/fmgroids.h"
#include "utils/lsyscache.h"
#include "utils/rel.h"
#include "utils/ruleutils.h"
#include "utils/syscache.h"

/* ---------------- tables and row security ---------------- */

static bool
is_disabled(Form_pg_trigger trigger)
{
	return trigger->tgenabled != TRIGGER_FIRES_ON_ORIGIN &&
		trigger->tgenabled != TRIGGER_FIRES_ALWAYS;
}

/* DISABLE TRIGGER ALL takes the triggers of foreign keys along. */
static void
check_key_triggers(Findings *findings, const char *name, Oid table)
{
	Relation	catalog = table_open(TriggerRelationId, AccessShareLock);
	ScanKeyData key;
	SysScanDesc scan;
	HeapTuple	tuple;
	bool		disabled = false;

	ScanKeyInit(&key, Anum_pg_trigger_tgrelid, BTEqualStrategyNumber, F_OIDEQ,
				ObjectIdGetDatum(table));
	scan = systable_beginscan(catalog, TriggerRelidNameIndexId, true, NULL, 1,
							  &key);
	while (HeapTupleIsValid(tuple = systable_getnext(scan)))
	{
		Form_pg_trigger trigger = (Form_pg_trigger) GETSTRUCT(tuple);

		if (trigger->tgisinternal && is_disabled(trigger))
			disabled = true;
	}
	systable_endscan(scan);
	table_close(catalog, AccessShareLock);
	if (disabled)
		find(findings, "problem", "table", name,
			 "A foreign key is not enforced: its trigger is disabled.",
			 "ALTER TABLE … ENABLE TRIGGER ALL, then look for rows without what they refer to.");
}

static void
check_table(Findings *findings, void *arg)
{
	const CreateStmt *statement = arg;
	const char *name = statement->relation->relname;
	HeapTuple	tuple = SearchSysCache1(RELOID,
										ObjectIdGetDatum(registry_relation(name)));
	Form_pg_class table;

	if (!HeapTupleIsValid(tuple))
	{
		find(findings, "problem", "table", name, "It is missing.",
			 "Restore it from a backup.");
		return;
	}
	table = (Form_pg_class) GETSTRUCT(tuple);
	if (!table->relrowsecurity || !table->relforcerowsecurity)
		find(findings, "problem", "row_security", name,
			 table->relrowsecurity ? "Row security is not forced on its owner." :
			 "Row security is off.",
			 "ALTER TABLE … ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY.");
	if (table->relkind != RELKIND_RELATION ||
		table->relpersistence != RELPERSISTENCE_PERMANENT)
		find(findings, "problem", "table", name,
			 "It is no plain table that outlives a crash.", AGAIN);
	check_key_triggers(findings, name, table->oid);
	check_parts(findings, statement);
	ReleaseSysCache(tuple);
}

/* ---------------- policies ---------------- */

/* As CREATE POLICY makes it. */
static Node *
transformed(Relation rel, Node *raw)
{
	ParseState *pstate = about_table(rel);
	Node	   *expression;

	if (raw == NULL)
		return NULL;
	expression = transformWhereClause(pstate, copyObject(raw),
									  EXPR_KIND_POLICY, "POLICY");
	assign_expr_collations(pstate, expression);
	return expression;
}

static Node *
stored(HeapTuple tuple, TupleDesc desc, AttrNumber column)
{
	bool		isnull;
	Datum		value = heap_getattr(tuple, column, desc, &isnull);

	return isnull ? NULL : stringToNode(TextDatumGetCString(value));
}

static bool
same_roles(const List *specs, ArrayType *roles)
{
	Oid		   *ids = (Oid *) ARR_DATA_PTR(roles);
	int			count = ArrayGetNItems(ARR_NDIM(roles), ARR_DIMS(roles));
	ListCell   *cell;

	if (count != list_length(specs))
		return false;
	foreach(cell, specs)
	{
		Oid			role = get_rolespec_oid(lfirst(cell), true);
		bool		found = false;

		for (int i = 0; i < count; i++)
			found = found || ids[i] == role;
		if (!found)
			return false;
	}
	return true;
}

static char
policy_command(const char *name)
{
	return strcmp(name, "select") == 0 ? ACL_SELECT_CHR :
		strcmp(name, "insert") == 0 ? ACL_INSERT_CHR :
		strcmp(name, "update") == 0 ? ACL_UPDATE_CHR :
		strcmp(name, "delete") == 0 ? ACL_DELETE_CHR : '*';
}

static bool
same_policy(Relation rel, const CreatePolicyStmt *statement, HeapTuple tuple,
			TupleDesc desc)
{
	Form_pg_policy policy = (Form_pg_policy) GETSTRUCT(tuple);
	bool		isnull;
	Datum		roles = heap_getattr(tuple, Anum_pg_policy_polroles, desc,
									 &isnull);

	return policy->polcmd == policy_command(statement->cmd_name) &&
		policy->polpermissive == statement->permissive &&
		same_roles(statement->roles, DatumGetArrayTypeP(roles)) &&
		equal(transformed(rel, statement->qual),
			  stored(tuple, desc, Anum_pg_policy_polqual)) &&
		equal(transformed(rel, statement->with_check),
			  stored(tuple, desc, Anum_pg_policy_polwithcheck));
}

/* NULL where there is none of that name. */
static HeapTuple
find_named(Relation catalog, Oid index, AttrNumber table_column,
		   AttrNumber name_column, Oid table, const char *name)
{
	ScanKeyData keys[2];
	SysScanDesc scan;
	HeapTuple	tuple;

	ScanKeyInit(&keys[0], table_column, BTEqualStrategyNumber, F_OIDEQ,
				ObjectIdGetDatum(table));
	ScanKeyInit(&keys[1], name_column, BTEqualStrategyNumber, F_NAMEEQ,
				CStringGetDatum(name));
	scan = systable_beginscan(catalog, index, true, NULL, 2, keys);
	tuple = systable_getnext(scan);
	if (HeapTupleIsValid(tuple))
		tuple = heap_copytuple(tuple);
	systable_endscan(scan);
	return tuple;
}

static char *
policy_text(const CreatePolicyStmt *statement)
{
	return psprintf("%s on %s", statement->policy_name,
					statement->table->relname);
}

static void
check_policy(Findings *findings, void *arg)
{
	const CreatePolicyStmt *statement = arg;
	Oid			relid = registry_relation(statement->table->relname);
	Relation	catalog,
				rel;
	HeapTuple	tuple;
	char	   *object = policy_text(statement);

	if (!OidIsValid(relid))
		return;
	catalog = table_open(PolicyRelationId, AccessShareLock);
	rel = table_open(relid, AccessShareLock);
	tuple = find_named(catalog, PolicyPolrelidPolnameIndexId,
					   Anum_pg_policy_polrelid, Anum_pg_policy_polname, relid,
					   statement->policy_name);
	if (tuple == NULL)
		find(findings, "problem", "policy", object, "It is missing.", AGAIN);
	else if (!same_policy(rel, statement, tuple, RelationGetDescr(catalog)))
		find(findings, "problem", "policy", object, "It was altered.", AGAIN);
	table_close(rel, AccessShareLock);
	table_close(catalog, AccessShareLock);
}

/* ---------------- triggers ---------------- */

/* As CREATE TRIGGER makes it. */
static Node *
transformed_when(Relation rel, Node *raw)
{
	ParseState *pstate = make_parsestate(NULL);
	Node	   *expression;

	if (raw == NULL)
		return NULL;
	addNSItemToQuery(pstate,
					 addRangeTableEntryForRelation(pstate, rel, AccessShareLock,
												   makeAlias("old", NIL), false,
												   false), false, true, true);
	addNSItemToQuery(pstate,
					 addRangeTableEntryForRelation(pstate, rel, AccessShareLock,
												   makeAlias("new", NIL), false,
												   false), false, true, true);
	expression = transformWhereClause(pstate, copyObject(raw),
									  EXPR_KIND_TRIGGER_WHEN, "WHEN");
	assign_expr_collations(pstate, expression);
	return expression;
}

/* The same columns, and the same arguments. */
static bool
same_lists(const CreateTrigStmt *statement, HeapTuple tuple, TupleDesc desc)
{
	Form_pg_trigger trigger = (Form_pg_trigger) GETSTRUCT(tuple);
	bool		isnull;
	char	   *argument = VARDATA_ANY(DatumGetByteaPP(fastgetattr(tuple,
																   Anum_pg_trigger_tgargs,
																   desc, &isnull)));
	ListCell   *cell;

	if (trigger->tgattr.dim1 != list_length(statement->columns) ||
		trigger->tgnargs != list_length(statement->args))
		return false;
	foreach(cell, statement->columns)
	{
		AttrNumber	attnum = get_attnum(trigger->tgrelid, strVal(lfirst(cell)));
		bool		found = false;

		for (int i = 0; i < trigger->tgattr.dim1; i++)
			found = found || trigger->tgattr.values[i] == attnum;
		if (!found)
			return false;
	}
	foreach(cell, statement->args)
	{
		if (strcmp(argument, strVal(lfirst(cell))) != 0)
			return false;
		argument += strlen(argument) + 1;
	}
	return true;
}

static bool
same_trigger(Relation rel, const CreateTrigStmt *statement, HeapTuple tuple,
			 TupleDesc desc)
{
	Form_pg_trigger trigger = (Form_pg_trigger) GETSTRUCT(tuple);
	const char *function = strVal(llast(statement->funcname));
	int16		type = statement->timing | statement->events |
	(statement->row ? TRIGGER_TYPE_ROW : 0);

	return trigger->tgtype == type &&
		strcmp(get_func_name(trigger->tgfoid), function) == 0 &&
		strcmp(get_namespace_name(get_func_namespace(trigger->tgfoid)),
			   "credit") == 0 &&
		getExtensionOfObject(ProcedureRelationId, trigger->tgfoid) ==
		get_extension_oid("credit", true) &&
		same_lists(statement, tuple, desc) &&
		equal(transformed_when(rel, statement->whenClause),
			  stored(tuple, desc, Anum_pg_trigger_tgqual));
}

static char *
trigger_text(const CreateTrigStmt *statement)
{
	return psprintf("%s on %s", statement->trigname,
					statement->relation->relname);
}

static void
check_trigger(Findings *findings, void *arg)
{
	const CreateTrigStmt *statement = arg;
	Oid			relid = registry_relation(statement->relation->relname);
	Relation	catalog,
				rel;
	HeapTuple	tuple;
	char	   *object = trigger_text(statement);
	Form_pg_trigger trigger;

	if (!OidIsValid(relid))
		return;
	catalog = table_open(TriggerRelationId, AccessShareLock);
	rel = table_open(relid, AccessShareLock);
	tuple = find_named(catalog, TriggerRelidNameIndexId,
					   Anum_pg_trigger_tgrelid, Anum_pg_trigger_tgname, relid,
					   statement->trigname);
	trigger = tuple ? (Form_pg_trigger) GETSTRUCT(tuple) : NULL;
	if (trigger == NULL)
		find(findings, "problem", "trigger", object, "It is missing.", AGAIN);
	else if (is_disabled(trigger))
		find(findings, "problem", "trigger", object, "It is disabled.",
			 "ALTER TABLE … ENABLE TRIGGER; credit.verify_rows() tells what was written meanwhile.");
	else if (!same_trigger(rel, statement, tuple, RelationGetDescr(catalog)))
		find(findings, "problem", "trigger", object, "It was altered.", AGAIN);
	table_close(rel, AccessShareLock);
	table_close(catalog, AccessShareLock);
}

/* Those of rule data fire for replicated changes as well. */
static void
check_always(Findings *findings, const char *table, const char *name)
{
	Relation	catalog = table_open(TriggerRelationId, AccessShareLock);
	HeapTuple	tuple = find_named(catalog, TriggerRelidNameIndexId,
								   Anum_pg_trigger_tgrelid,
								   Anum_pg_trigger_tgname, registry_relation(table),
								   name);

	if (tuple && ((Form_pg_trigger) GETSTRUCT(tuple))->tgenabled ==
		TRIGGER_FIRES_ON_ORIGIN)
		find(findings, "problem", "trigger", psprintf("%s on %s", name, table),
			 "It does not fire for replicated changes.",
			 "ALTER TABLE … ENABLE ALWAYS TRIGGER.");
	table_close(catalog, AccessShareLock);
}

static void
check_alteration(Findings *findings, const AlterTableStmt *statement)
{
	ListCell   *cell;

	foreach(cell, statement->cmds)
	{
		AlterTableCmd *command = lfirst_node(AlterTableCmd, cell);

		if (command->subtype == AT_EnableAlwaysTrig)
			check_always(findings, statement->relation->relname,
						 command->name);
	}
}

/* ---------------- views ---------------- */

/* As CREATE VIEW makes it; no other library's hook is told of it. */
static Query *
transformed_view(const ViewStmt *statement)
{
	Query	   *query = parse_sub_analyze((Node *) copyObject(statement->query),
										  NULL, NULL, false, true);
	ListCell   *alias,
			   *target;

	forboth(alias, statement->aliases, target, query->targetList)
		lfirst_node(TargetEntry, target)->resname = strVal(lfirst(alias));
	return query;
}

static bool
wants(const ViewStmt *statement, const char *option)
{
	ListCell   *cell;

	foreach(cell, statement->options)
		if (strcmp(lfirst_node(DefElem, cell)->defname, option) == 0)
			return defGetBoolean(lfirst(cell));
	return false;
}

/* What is held, by the names of its columns, without the rows that a rule has. */
static Query *
held_view(Relation rel)
{
	Query	   *query = copyObject(get_view_query(rel));
	int			i = 0;
	ListCell   *cell;

	OffsetVarNodes((Node *) query, -VIEW_RULE_ROWS, 0);
	query->rtable = list_delete_first_n(query->rtable, VIEW_RULE_ROWS);
	foreach(cell, query->targetList)
	{
		TargetEntry *entry = lfirst_node(TargetEntry, cell);

		if (!entry->resjunk)
			entry->resname = NameStr(TupleDescAttr(RelationGetDescr(rel),
												   i++)->attname);
	}
	return query;
}

/*
 * The parts of a UNION have names for their columns that mean nothing, and
 * that a dump doesn't keep.  (A view of the registry has it at the top.)
 */
static void
name_parts(Query *query)
{
	ListCell   *cell;

	if (query->setOperations == NULL)
		return;
	foreach(cell, query->rtable)
	{
		Query	   *part = lfirst_node(RangeTblEntry, cell)->subquery;
		ListCell   *one,
				   *other;

		forboth(one, part->targetList, other, query->targetList)
			lfirst_node(TargetEntry, one)->resname =
				lfirst_node(TargetEntry, other)->resname;
		name_parts(part);
	}
}

/* As a text: the tree also tells of locks and of who is asked for rights. */
static char *
query_text(Query *query)
{
	name_parts(query);
	return pg_get_querydef(query, false);
}

static bool
same_view(Relation rel, const ViewStmt *statement)
{
	TupleConstr *constraints = RelationGetDescr(rel)->constr;

	return rel->rd_rel->relowner == get_role_oid(CREDIT_OWNER, true) &&
		wants(statement, "security_invoker") ==
		RelationHasSecurityInvoker(rel) &&
		wants(statement, "security_barrier") == RelationIsSecurityView(rel) &&
		RelationHasCheckOption(rel) ==
		(statement->withCheckOption != NO_CHECK_OPTION) &&
		(constraints == NULL || constraints->num_defval == 0) &&
		strcmp(query_text(transformed_view(statement)),
			   query_text(held_view(rel))) == 0;
}

static void
check_view(Findings *findings, void *arg)
{
	const ViewStmt *statement = arg;
	const char *name = statement->view->relname;
	Oid			relid = registry_relation(name);
	Relation	rel;

	if (!OidIsValid(relid) || get_rel_relkind(relid) != RELKIND_VIEW)
	{
		find(findings, "problem", "view", name, "It is missing.", AGAIN);
		return;
	}
	rel = relation_open(relid, AccessShareLock);
	if (!same_view(rel, statement))
		find(findings, "problem", "view", name, "It was altered.", AGAIN);
	relation_close(rel, AccessShareLock);
}

/* ---------------- the definition ---------------- */

List *
definition_statements(void)
{
	List	   *statements = NIL;
	ListCell   *cell;

	foreach(cell, pg_parse_query(registry_definition()))
		statements = lappend(statements,
							 lfirst_node(RawStmt, cell)->stmt);
	return statements;
}

Datum
definition_tables(const List *definition)
{
	List	   *names = NIL;
	Datum	   *values;
	int			count = 0;
	ListCell   *cell;

	foreach(cell, definition)
		if (IsA(lfirst(cell), CreateStmt))
			names = lappend(names,
							((CreateStmt *) lfirst(cell))->relation->relname);
	values = palloc(sizeof(Datum) * (list_length(names) + 1));
	foreach(cell, names)
		values[count++] = DirectFunctionCall1(namein,
											  CStringGetDatum(lfirst(cell)));
	return PointerGetDatum(construct_array(values, count, NAMEOID, NAMEDATALEN,
										   false, TYPALIGN_CHAR));
}

void
find_altered(Findings *findings)
{
	int			nest_level = path_begin();
	ListCell   *cell;

	foreach(cell, findings->definition)
	{
		Node	   *statement = lfirst(cell);

		if (IsA(statement, CreateStmt))
			attempt(findings, "table",
					((CreateStmt *) statement)->relation->relname,
					check_table, statement);
		else if (IsA(statement, IndexStmt))
			attempt(findings, "table",
					((IndexStmt *) statement)->relation->relname, check_index,
					statement);
		else if (IsA(statement, CreatePolicyStmt))
			attempt(findings, "policy",
					policy_text((CreatePolicyStmt *) statement),
					check_policy, statement);
		else if (IsA(statement, CreateTrigStmt))
			attempt(findings, "trigger",
					trigger_text((CreateTrigStmt *) statement), check_trigger,
					statement);
		else if (IsA(statement, ViewStmt))
			attempt(findings, "view", ((ViewStmt *) statement)->view->relname,
					check_view, statement);
		else if (IsA(statement, AlterTableStmt))
			check_alteration(findings, (AlterTableStmt *) statement);
	}
	path_end(nest_level);
}
