/*
 * site_triggers.c
 *		Triggers that a site has added to what a load writes.
 *
 * Such a trigger may look for the entries of the rows before it, may write
 * further rows and look for theirs, and may catch errors.  So nothing waits
 * where there is one.  PostgreSQL's own, of foreign keys, do nothing of that.
 */
#include "registry/site_triggers.h"

#include "access/table.h"
#include "catalog/dependency.h"
#include "catalog/pg_proc.h"
#include "catalog/pg_trigger.h"
#include "commands/extension.h"
#include "core/watch.h"
#include "utils/rel.h"

typedef struct Written
{
	const char *table;
	bool		has_site_trigger;
	Watch		watch;
} Written;

static Written written[] = {
	{"record"}, {"document"}, {"subject"}, {"subject_key"}, {"subject_name"},
	{"business_operator"}, {"batch"}, {"quarantine"}, {"journal"},
	{"submission"}, {"intake_penalty"}
};

static bool
is_site_trigger(const Trigger *trigger)
{
	return !trigger->tgisinternal &&
		TRIGGER_FOR_INSERT(trigger->tgtype) &&
		TRIGGER_FOR_AFTER(trigger->tgtype) &&
		getExtensionOfObject(ProcedureRelationId, trigger->tgfoid) !=
		get_extension_oid("credit", false);
}

static bool
has_site_trigger(Relation rel)
{
	const TriggerDesc *triggers = rel->trigdesc;

	for (int i = 0; triggers && i < triggers->numtriggers; i++)
		if (is_site_trigger(&triggers->triggers[i]))
			return true;
	return false;
}

static void
look(Written *one)
{
	Relation	rel;

	(void) watch_take(&one->watch, one->table);
	rel = table_open(one->watch.relid, AccessShareLock);
	/* opening the table can bring the news that it has changed */
	one->watch.valid = true;
	one->has_site_trigger = has_site_trigger(rel);
	table_close(rel, AccessShareLock);
	watch_release(&one->watch);
}

bool
site_triggers_after(void)
{
	for (int i = 0; i < lengthof(written); i++)
	{
		if (!written[i].watch.valid)
			look(&written[i]);
		if (written[i].has_site_trigger)
			return true;
	}
	return false;
}
