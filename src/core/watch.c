/*
 * watch.c
 *		Keeping what was derived from a table until the table changes.
 */
#include "core/watch.h"

#include "access/xact.h"
#include "core/cache.h"
#include "utils/inval.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"

static List *watches = NIL;		/* of Watch * */

static void
invalidate(Datum arg, Oid relid)
{
	ListCell   *cell;

	foreach(cell, watches)
	{
		Watch	   *watch = lfirst(cell);

		if (!OidIsValid(relid) || watch->relid == relid)
			watch->valid = false;
	}
}

/*
 * After an error a slot may think that it still pins a buffer which the
 * resource owner has let go: what was busy is thrown away, never reused.  What
 * was taken outside of the subtransaction that failed is still in use: a
 * trigger has caught the error.
 */
static void
forget_busy(int nesting)
{
	ListCell   *cell;

	foreach(cell, watches)
	{
		Watch	   *watch = lfirst(cell);

		if (watch->busy < nesting)
			continue;
		watch->valid = false;
		watch->busy = 0;
	}
}

static void
at_transaction_end(XactEvent event, void *arg)
{
	if (event == XACT_EVENT_ABORT)
		forget_busy(1);
}

static void
at_subtransaction_end(SubXactEvent event, SubTransactionId subid,
					  SubTransactionId parent, void *arg)
{
	if (event == SUBXACT_EVENT_ABORT_SUB)
		forget_busy(GetCurrentTransactionNestLevel());
}

static void
enlist(Watch *watch)
{
	MemoryContext old;

	if (watches == NIL)
	{
		CacheRegisterRelcacheCallback(invalidate, (Datum) 0);
		RegisterXactCallback(at_transaction_end, NULL);
		RegisterSubXactCallback(at_subtransaction_end, NULL);
	}
	old = MemoryContextSwitchTo(TopMemoryContext);
	watches = lappend(watches, watch);
	MemoryContextSwitchTo(old);
	watch->enlisted = true;
}

bool
watch_take(Watch *watch, const char *table)
{
	bool		valid;

	if (!watch->enlisted)
		enlist(watch);
	if (watch->busy)
		ereport(ERROR,
				(errcode(ERRCODE_OBJECT_IN_USE),
				 errmsg("a row of credit.%s is being written already", table),
				 errhint("A trigger of your own can't make rows of the table that it is on; let an AFTER trigger do it.")));
	valid = watch->valid;
	if (!valid)
	{
		watch->relid = registry_table(table);
		watch->valid = true;
	}
	watch->busy = GetCurrentTransactionNestLevel();
	return valid;
}

void
watch_release(Watch *watch)
{
	watch->busy = 0;
}

Oid
watched_relation(Watch *watch, const char *name)
{
	watch_take(watch, name);
	watch_release(watch);
	return watch->relid;
}

void
watch_columns(const Watch *watch, const char *table,
			  const char *const *columns, AttrNumber *attnums)
{
	for (int i = 0; columns[i] != NULL; i++)
	{
		attnums[i] = get_attnum(watch->relid, columns[i]);
		if (attnums[i] == InvalidAttrNumber)
			ereport(ERROR,
					(errcode(ERRCODE_UNDEFINED_COLUMN),
					 errmsg("table credit.%s lacks column \"%s\"",
							table, columns[i]),
					 errhint("Bring the registry forward with SELECT credit.migrate_registry().")));
	}
}
