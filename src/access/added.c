/*
 * added.c
 *		What was added to the registry's tables and views: a policy, a trigger, a
 *		rule or a grant that the library was not built with (Article 28).
 *
 * It may be the site's own; but one permissive policy opens a table, and one
 * trigger keeps rows out of it.
 */
#include "access/self_check.h"

#include "catalog/pg_type.h"
#include "core/query.h"
#include "nodes/parsenodes.h"
#include "utils/array.h"
#include "utils/builtins.h"

/* Texts that name what the definition makes, as the query names what is there. */
typedef struct Made
{
	Datum	   *names;
	int			count;
	int			room;
} Made;

static void
add(Made *made, char *name)
{
	if (made->count == made->room)
	{
		made->room *= 2;
		made->names = repalloc(made->names, sizeof(Datum) * made->room);
	}
	made->names[made->count++] = CStringGetTextDatum(name);
}

/* "grant select on record to credit_auditor", and with .column for a column's. */
static void
add_grant(Made *made, const GrantStmt *statement)
{
	ListCell   *object,
			   *privilege,
			   *grantee,
			   *column;

	if (statement->objtype != OBJECT_TABLE || !statement->is_grant)
		return;
	foreach(object, statement->objects)
		foreach(privilege, statement->privileges)
			foreach(grantee, statement->grantees)
	{
		const char *relation = ((RangeVar *) lfirst(object))->relname;
		AccessPriv *right = lfirst(privilege);
		const char *role = ((RoleSpec *) lfirst(grantee))->rolename;

		if (right->cols == NIL)
			add(made, psprintf("grant %s on %s to %s", right->priv_name,
							   relation, role));
		foreach(column, right->cols)
			add(made, psprintf("grant %s on %s.%s to %s", right->priv_name,
							   relation, strVal(lfirst(column)), role));
	}
}

static Datum
made_names(const List *definition)
{
	Made		made = {palloc(sizeof(Datum) * 1024), 0, 1024};
	ListCell   *cell;

	foreach(cell, definition)
	{
		Node	   *statement = lfirst(cell);

		if (IsA(statement, CreateStmt))
			add(&made, psprintf("relation %s",
								((CreateStmt *) statement)->relation->relname));
		else if (IsA(statement, ViewStmt))
			add(&made, psprintf("relation %s",
								((ViewStmt *) statement)->view->relname));
		else if (IsA(statement, CreatePolicyStmt))
			add(&made, psprintf("policy %s on %s",
								((CreatePolicyStmt *) statement)->policy_name,
								((CreatePolicyStmt *) statement)->table->relname));
		else if (IsA(statement, CreateTrigStmt))
			add(&made, psprintf("trigger %s on %s",
								((CreateTrigStmt *) statement)->trigname,
								((CreateTrigStmt *) statement)->relation->relname));
		else if (IsA(statement, GrantStmt))
			add_grant(&made, (GrantStmt *) statement);
	}
	return PointerGetDatum(construct_array(made.names, made.count, TEXTOID, -1,
										   false, TYPALIGN_INT));
}

/* Grants to others than the groups are looked for elsewhere. */
static SqlQuery look_for_added = {
	.name = "look for what was added",
	.sql = "WITH ours AS (SELECT c.* FROM pg_class c"
	" WHERE c.relnamespace = 'credit'::regnamespace"
	" AND 'relation ' || c.relname = ANY ($1)),"
	" there (relation, what) AS ("
	"SELECT c.relname, 'policy ' || p.polname || ' on ' || c.relname"
	" FROM ours c JOIN pg_policy p ON p.polrelid = c.oid WHERE p.polpermissive"
	" UNION ALL SELECT c.relname, 'trigger ' || t.tgname || ' on ' || c.relname"
	" FROM ours c JOIN pg_trigger t ON t.tgrelid = c.oid WHERE NOT t.tgisinternal"
	" UNION ALL SELECT c.relname, 'rule ' || w.rulename || ' on ' || c.relname"
	" FROM ours c JOIN pg_rewrite w ON w.ev_class = c.oid"
	" WHERE w.rulename <> '_RETURN'"
	" UNION ALL SELECT c.relname, 'grant ' || lower(a.privilege_type COLLATE \"C\") || ' on '"
	" || a.object || ' to ' || pg_get_userbyid(a.grantee)"
	" FROM ours c CROSS JOIN LATERAL (SELECT c.relname::text AS object, g.*"
	" FROM aclexplode(c.relacl) g UNION ALL"
	" SELECT c.relname || '.' || t.attname, g.* FROM pg_attribute t,"
	" aclexplode(t.attacl) g WHERE t.attrelid = c.oid) a"
	" WHERE a.grantee <> c.relowner AND pg_get_userbyid(a.grantee) ~ '^credit_')"
	" SELECT relation, 'The library was not built with: ' || what || '.'"
	" FROM there WHERE what <> ALL ($1) ORDER BY relation, what",
	.nargs = 1,
	.argtypes = {TEXTARRAYOID},
	.as_owner = true
};

void
find_added(Findings *findings, void *unused)
{
	Datum		made = made_names(findings->definition);

	SPI_connect();
	query_run(&look_for_added, &made, NULL, true, 0);
	for (uint64 i = 0; i < SPI_processed; i++)
		find(findings, "warning", "added",
			 SPI_getvalue(SPI_tuptable->vals[i], SPI_tuptable->tupdesc, 1),
			 SPI_getvalue(SPI_tuptable->vals[i], SPI_tuptable->tupdesc, 2),
			 "Drop or revoke it, unless it is your own and you know what it opens or keeps out.");
	SPI_finish();
}
