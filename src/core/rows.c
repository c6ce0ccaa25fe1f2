/*
 * rows.c
 *		Writing rows of registry tables from C.
 */
#include "core/rows.h"

#include "access/genam.h"
#include "access/htup_details.h"
#include "access/table.h"
#include "access/tableam.h"
#include "access/xact.h"
#include "catalog/index.h"
#include "catalog/pg_trigger.h"
#include "commands/trigger.h"
#include "core/cache.h"
#include "core/digest.h"
#include "core/registry.h"
#include "core/waiting.h"
#include "executor/executor.h"
#include "executor/nodeModifyTable.h"
#include "miscadmin.h"
#include "rewrite/rewriteHandler.h"
#include "storage/lmgr.h"
#include "tcop/utility.h"
#include "utils/fmgroids.h"
#include "utils/memutils.h"
#include "utils/resowner.h"
#include "utils/uuid.h"

typedef struct RowDefault
{
	AttrNumber	attnum;
	bool		random;			/* gen_random_uuid() */
	ExprState  *expression;
} RowDefault;

Datum
text_or_null(const char *text, bool *isnull)
{
	*isnull = text == NULL;
	return text ? CStringGetTextDatum(text) : (Datum) 0;
}

/* ---------------- many rows ---------------- */

/* What stays open until rows_end() or rows_written(), and at which nesting. */
#define SESSION_TARGETS 16

/* What an error puts back that is caught outside of the brackets. */
typedef struct Bracket
{
	int			nest_level;
	bool		gathering;		/* before it */
} Bracket;

static struct
{
	int			depth;
	int			capacity;
	Bracket    *brackets;		/* depth of them */
	int			nest_level;
	ResourceOwner owner;		/* of what is left open */
	bool		gathering;		/* rows may wait */
	bool		until_end;		/* of the statement: it began no brackets */
	int			nopen;
	RowTarget  *open[SESSION_TARGETS];
} session;

/* An error has closed everything already. */
static void
forget_session(void)
{
	for (int i = 0; i < session.nopen; i++)
	{
		session.open[i]->open = false;
		waiting_forget(session.open[i]);
	}
	session.nopen = 0;
	session.depth = 0;
	session.gathering = false;
	session.until_end = false;
}

static void
at_xact_end(XactEvent event, void *arg)
{
	if (event == XACT_EVENT_ABORT)
		forget_session();
	else if ((event == XACT_EVENT_PRE_COMMIT ||
			  event == XACT_EVENT_PRE_PREPARE) && session.depth > 0)
		elog(ERROR, "rows of a statement that has ended still wait");
}

/* A trigger may catch the error of what it had begun, and the others go on. */
static void
at_subxact_end(SubXactEvent event, SubTransactionId mySubid,
			   SubTransactionId parentSubid, void *arg)
{
	int			nest_level = GetCurrentTransactionNestLevel();

	if (event != SUBXACT_EVENT_ABORT_SUB || session.depth == 0)
		return;
	if (nest_level <= session.nest_level)
		forget_session();
	while (session.depth > 0 &&
		   session.brackets[session.depth - 1].nest_level >= nest_level)
		session.gathering = session.brackets[--session.depth].gathering;
}

/* ---------------- preparing a table ---------------- */

static bool
is_given(const RowTarget *target, AttrNumber attnum)
{
	for (int i = 0; target->columns[i] != NULL; i++)
		if (target->attnums[i] == attnum)
			return true;
	return false;
}

static bool
is_random_uuid(const Node *expression)
{
	return IsA(expression, FuncExpr) &&
		((const FuncExpr *) expression)->funcid == F_GEN_RANDOM_UUID;
}

/* Sequences and functions in defaults are the owner's to use. */
static void
prepare_defaults(RowTarget *target, Relation rel)
{
	TupleDesc	desc = RelationGetDescr(rel);
	OwnerContext saved;

	owner_begin(&saved);
	target->defaults = NIL;
	for (int i = 0; i < desc->natts; i++)
	{
		Form_pg_attribute att = TupleDescAttr(desc, i);
		RowDefault *row_default;
		Node	   *expression;

		if (att->attisdropped || att->attgenerated ||
			is_given(target, att->attnum))
			continue;
		expression = build_column_default(rel, att->attnum);
		if (expression == NULL)
			continue;
		row_default = palloc(sizeof(RowDefault));
		row_default->attnum = att->attnum;
		row_default->random = is_random_uuid(expression);
		row_default->expression = ExecPrepareExpr((Expr *) expression,
												  target->estate);
		target->defaults = lappend(target->defaults, row_default);
	}
	owner_end(&saved);
}

/*
 * The index information outlives the relations; attach() reopens those.  What
 * access methods keep in it does not: see indexes_written().
 */
static void
prepare_indexes(RowTarget *target)
{
	ResultRelInfo *result = target->result;

	ExecOpenIndices(result, true);
	target->index_oids = palloc(sizeof(Oid) * (result->ri_NumIndices + 1));
	for (int i = 0; i < result->ri_NumIndices; i++)
	{
		target->index_oids[i] =
			RelationGetRelid(result->ri_IndexRelationDescs[i]);
		result->ri_IndexRelationInfo[i]->ii_Context =
			GetPerTupleMemoryContext(target->estate);
	}
	ExecCloseIndices(result);
}

/*
 * The executor looks a trigger function up in the context of its caller, which
 * here is one row's: the function would find what it keeps between calls freed.
 */
static void
prepare_triggers(RowTarget *target)
{
	const TriggerDesc *triggers = target->result->ri_TrigDesc;

	for (int i = 0; triggers && i < triggers->numtriggers; i++)
		fmgr_info_cxt(triggers->triggers[i].tgfoid,
					  &target->result->ri_TrigFunctions[i],
					  target->estate->es_query_cxt);
}

static void
prepare(RowTarget *target, Relation rel)
{
	MemoryContext old;

	if (target->context)
		MemoryContextDelete(target->context);
	target->waiting = NULL;
	target->context = AllocSetContextCreate(TopMemoryContext,
											"credit row target",
											ALLOCSET_SMALL_SIZES);
	MemoryContextCopyAndSetIdentifier(target->context, target->table);
	old = MemoryContextSwitchTo(target->context);

	target->estate = CreateExecutorState();
	MemoryContextSwitchTo(target->estate->es_query_cxt);
	target->result = makeNode(ResultRelInfo);
	/* 0: of no range table, which messages of constraints would look into */
	InitResultRelInfo(target->result, rel, 0, NULL, 0);
	prepare_indexes(target);
	prepare_triggers(target);
	/* a copy: the relation's own descriptor is counted by resource owners */
	target->slot = MakeSingleTupleTableSlot(
		CreateTupleDescCopy(RelationGetDescr(rel)), &TTSOpsVirtual);
	watch_columns(&target->watch, target->table, target->columns,
				  target->attnums);
	prepare_defaults(target, rel);
	MemoryContextSwitchTo(old);
}

static void
close_relations(RowTarget *target)
{
	ResultRelInfo *result = target->result;

	for (int i = 0; i < result->ri_NumIndices; i++)
		index_close(result->ri_IndexRelationDescs[i], NoLock);
	table_close(result->ri_RelationDesc, NoLock);
}

/* Whether what is left open was opened here, and not outside of a subtransaction. */
static bool
owns_open(void)
{
	return GetCurrentTransactionNestLevel() == session.nest_level &&
		CurrentResourceOwner == session.owner;
}

/* Keeps them open where more rows follow; else, or in a subtransaction, not. */
static void
leave_open(RowTarget *target)
{
	if (target->open)
		return;
	if (session.depth == 0 || session.nopen == SESSION_TARGETS ||
		!owns_open())
	{
		close_relations(target);
		return;
	}
	target->open = true;
	session.open[session.nopen++] = target;
}

/*
 * What waits for a statement's end would be lost with a subtransaction that one
 * of the statement's triggers has begun: it waits on.
 */
static bool
waits_outside(void)
{
	return session.until_end &&
		GetCurrentTransactionNestLevel() > session.nest_level;
}

static void
write_all(void)
{
	if (waits_outside())
		return;
	for (int i = 0; i < session.nopen; i++)
		waiting_write(session.open[i]);
}

static void
close_left_open(void)
{
	write_all();
	while (session.nopen > 0)
	{
		RowTarget  *target = session.open[--session.nopen];

		target->open = false;
		close_relations(target);
	}
}

/*
 * The table has changed, but who opened it has to close it.  It serves until
 * then: its lock keeps off whatever would make another of it.  Only what an
 * insert kept that failed in the middle is no good.
 */
static void
keep_open(RowTarget *target)
{
	for (int i = 0; i < target->result->ri_NumIndices; i++)
		target->result->ri_IndexRelationInfo[i]->ii_AmCache = NULL;
	target->watch.valid = false;
}

static void
attach(RowTarget *target)
{
	bool		valid;
	Relation	rel;

	PreventCommandIfReadOnly("INSERT");
	valid = watch_take(&target->watch, target->table);
	if (target->open)
	{
		if (valid)
			return;
		if (!owns_open())
		{
			keep_open(target);
			return;
		}
		close_left_open();
	}
	rel = registry_open(target->watch.relid, RowExclusiveLock);

	/* opening the table can bring the news that it has changed */
	if (!valid || !target->watch.valid)
	{
		target->watch.valid = true;
		prepare(target, rel);
	}

	target->result->ri_RelationDesc = rel;
	for (int i = 0; i < target->result->ri_NumIndices; i++)
		target->result->ri_IndexRelationDescs[i] =
			index_open(target->index_oids[i], RowExclusiveLock);
}

/*
 * Some access methods (GIN, BRIN) keep a state for all inserts of a statement,
 * with pointers to the open index, and from 17 on with pins.
 */
void
indexes_written(RowTarget *target)
{
	ResultRelInfo *result = target->result;

	for (int i = 0; i < result->ri_NumIndices; i++)
	{
		IndexInfo  *info = result->ri_IndexRelationInfo[i];

		if (info->ii_AmCache == NULL)
			continue;
		INDEX_INSERT_CLEANUP(result->ri_IndexRelationDescs[i], info);
		info->ii_AmCache = NULL;
	}
}

static void
detach(RowTarget *target)
{
	indexes_written(target);
	leave_open(target);
	watch_release(&target->watch);
}

/* ---------------- inserting ---------------- */

/*
 * Asking the generator for many at once takes a hundredth of the time; what was
 * given is not kept.
 */
static Datum
random_uuid(MemoryContext context)
{
	static uint8 pool[256 * UUID_LEN];
	static int	used = sizeof(pool);
	pg_uuid_t  *uuid = MemoryContextAlloc(context, UUID_LEN);

	if (used == sizeof(pool))
	{
		if (!pg_strong_random(pool, sizeof(pool)))
			ereport(ERROR,
					(errcode(ERRCODE_INTERNAL_ERROR),
					 errmsg("could not generate random values")));
		used = 0;
	}
	memcpy(uuid->data, pool + used, UUID_LEN);
	explicit_bzero(pool + used, UUID_LEN);
	used += UUID_LEN;
	/* version 4 (RFC 4122) */
	uuid->data[6] = (uuid->data[6] & 0x0f) | 0x40;
	uuid->data[8] = (uuid->data[8] & 0x3f) | 0x80;
	return UUIDPGetDatum(uuid);
}

static void
fill_defaults(RowTarget *target)
{
	TupleTableSlot *slot = target->slot;
	ExprContext *context = GetPerTupleExprContext(target->estate);
	OwnerContext saved;
	ListCell   *cell;

	owner_begin(&saved);
	foreach(cell, target->defaults)
	{
		RowDefault *row_default = lfirst(cell);
		int			column = row_default->attnum - 1;

		if (row_default->random)
		{
			slot->tts_values[column] =
				random_uuid(GetPerTupleMemoryContext(target->estate));
			slot->tts_isnull[column] = false;
		}
		else
			slot->tts_values[column] =
				ExecEvalExprSwitchContext(row_default->expression, context,
										  &slot->tts_isnull[column]);
	}
	owner_end(&saved);
}

static void
fill_slot(RowTarget *target, const Datum *values, const bool *nulls)
{
	TupleTableSlot *slot = target->slot;

	ResetPerTupleExprContext(target->estate);
	ExecClearTuple(slot);
	memset(slot->tts_isnull, true, slot->tts_tupleDescriptor->natts);
	for (int i = 0; target->columns[i] != NULL; i++)
	{
		int			column = target->attnums[i] - 1;

		slot->tts_values[column] = values[i];
		slot->tts_isnull[column] = nulls != NULL && nulls[i];
	}
	if (target->defaults != NIL)
		fill_defaults(target);
	ExecStoreVirtualTuple(slot);
}

static bool
fire_before(RowTarget *target)
{
	bool		gathering = rows_pause();
	bool		passes = ExecBRInsertTriggers(target->estate, target->result,
											  target->slot);

	rows_resume(gathering);
	return passes;
}

/*
 * BEFORE triggers, generated columns and constraints.  No trigger may drop the
 * row: whoever asked for it has to know that it was not written.
 */
static void
make_ready(RowTarget *target)
{
	ResultRelInfo *result = target->result;
	Relation	rel = result->ri_RelationDesc;

	if (result->ri_TrigDesc && result->ri_TrigDesc->trig_insert_before_row &&
		!fire_before(target))
		ereport(ERROR,
				(errcode(ERRCODE_TRIGGERED_ACTION_EXCEPTION),
				 errmsg("a trigger on credit.%s dropped a row", target->table),
				 errhint("A trigger of your own on a registry table raises an error, or lets the row pass.")));
	if (rel->rd_att->constr)
	{
		if (rel->rd_att->constr->has_generated_stored)
			ExecComputeStoredGenerated(result, target->estate, target->slot,
									   CMD_INSERT);
		ExecConstraints(result, target->slot, target->estate);
	}
	target->slot->tts_tableOid = target->watch.relid;
}

/* Between two rows nothing may run that could look for the first. */
static bool
waits(const RowTarget *target)
{
	const TriggerDesc *triggers = target->result->ri_TrigDesc;

	return session.gathering && target->may_wait && target->open &&
		GetCurrentTransactionNestLevel() == session.nest_level &&
		!(triggers && triggers->trig_insert_before_row);
}

void
row_inserted(RowTarget *target, TupleTableSlot *slot)
{
	ResultRelInfo *result = target->result;

	if (result->ri_TrigDesc && result->ri_TrigDesc->trig_insert_after_row)
		ExecARInsertTriggers(target->estate, result, slot, NIL, NULL);
}

static void
insert_now(RowTarget *target)
{
	table_tuple_insert(target->result->ri_RelationDesc, target->slot,
					   GetCurrentCommandId(true), 0, NULL);
	if (target->result->ri_NumIndices > 0)
		EXEC_INSERT_INDEX_TUPLES(target->result, target->slot,
								 target->estate, false, NULL);
	row_inserted(target, target->slot);
}

void
row_insert(RowTarget *target, const Datum *values, const bool *nulls)
{
	attach(target);
	fill_slot(target, values, nulls);
	make_ready(target);
	if (waits(target))
		waiting_add(target);
	else
		insert_now(target);
	detach(target);
}

/* One attempt; *conflict tells whether another transaction came first. */
static void
insert_speculatively(RowTarget *target, bool *conflict)
{
	TransactionId xid = GetCurrentTransactionId();
	Relation	rel = target->result->ri_RelationDesc;
	uint32		token = SpeculativeInsertionLockAcquire(xid);

	*conflict = false;
	table_tuple_insert_speculative(rel, target->slot,
								   GetCurrentCommandId(true), 0, NULL, token);
	EXEC_INSERT_INDEX_TUPLES(target->result, target->slot, target->estate,
							 true, conflict);
	table_tuple_complete_speculative(rel, target->slot, token, !*conflict);
	SpeculativeInsertionLockRelease(xid);
}

bool
row_insert_unless_exists(RowTarget *target, const Datum *values,
						 const bool *nulls)
{
	bool		inserted = false;
	ItemPointerData existing;

	attach(target);
	fill_slot(target, values, nulls);
	make_ready(target);
	while (!inserted &&
		   EXEC_CHECK_INDEX_CONSTRAINTS(target->result, target->slot,
										target->estate, &existing))
	{
		bool		conflict;

		insert_speculatively(target, &conflict);
		inserted = !conflict;
	}
	if (inserted)
		row_inserted(target, target->slot);
	detach(target);
	return inserted;
}

Datum
row_stored(RowTarget *target, const char *column, bool *isnull)
{
	return slot_value(target->slot, column, isnull);
}

void
row_stored_digest(RowTarget *target, uint8 *digest)
{
	Relation	rel = table_open(target->watch.relid, NoLock);

	row_digest_deformed(rel, target->slot->tts_values,
						target->slot->tts_isnull, digest);
	table_close(rel, NoLock);
}

/* ---------------- AFTER triggers outside of a statement ---------------- */

static void
push_bracket(void)
{
	Bracket    *bracket;

	if (session.depth == session.capacity)
	{
		session.capacity = session.capacity * 2 + 8;
		session.brackets = session.brackets == NULL ?
			MemoryContextAlloc(TopMemoryContext,
							   sizeof(Bracket) * session.capacity) :
			repalloc(session.brackets, sizeof(Bracket) * session.capacity);
	}
	bracket = &session.brackets[session.depth++];
	bracket->nest_level = GetCurrentTransactionNestLevel();
	bracket->gathering = session.gathering;
}

static void
begin_session(void)
{
	static bool enlisted = false;

	if (!enlisted)
	{
		RegisterXactCallback(at_xact_end, NULL);
		RegisterSubXactCallback(at_subxact_end, NULL);
		enlisted = true;
	}
	push_bracket();
	if (session.depth > 1)
		return;
	session.nest_level = GetCurrentTransactionNestLevel();
	session.owner = CurrentResourceOwner;
}

void
rows_begin(void)
{
	write_all();
	begin_session();
	AfterTriggerBeginQuery();
}

void
rows_end(void)
{
	EState	   *estate = CreateExecutorState();
	bool		gathering = rows_pause();

	AfterTriggerEndQuery(estate);
	ExecCloseResultRelations(estate);
	ExecResetTupleTable(estate->es_tupleTable, false);
	FreeExecutorState(estate);
	if (--session.depth == 0)
		close_left_open();
	else
		rows_resume(gathering);
}

/* ---------------- rows that wait ---------------- */

void
rows_gather(void)
{
	session.gathering = true;
}

bool
rows_pause(void)
{
	bool		gathering = session.gathering;

	write_all();
	session.gathering = false;
	return gathering;
}

void
rows_resume(bool gathering)
{
	session.gathering = gathering;
}

void
rows_write(Oid relid)
{
	if (waits_outside())
		return;
	for (int i = 0; i < session.nopen; i++)
		if (session.open[i]->watch.relid == relid)
			waiting_write(session.open[i]);
}

/* ---------------- until the statement's end ---------------- */

/* Whether the trigger that ends it is there, and fires in any case. */
static bool
has_end(const RowTarget *target)
{
	const TriggerDesc *triggers = target->result->ri_TrigDesc;

	for (int i = 0; triggers && i < triggers->numtriggers; i++)
		if (target->result->ri_TrigFunctions[i].fn_addr == target->written &&
			TRIGGER_TYPE_MATCHES(triggers->triggers[i].tgtype,
								 TRIGGER_TYPE_STATEMENT, TRIGGER_TYPE_AFTER,
								 TRIGGER_TYPE_INSERT) &&
			triggers->triggers[i].tgqual == NULL &&
			triggers->triggers[i].tgenabled == TRIGGER_FIRES_ALWAYS)
			return true;
	return false;
}

void
rows_gather_until_end(RowTarget *target)
{
	if (session.depth > 0)
		return;
	attach(target);
	if (has_end(target))
	{
		begin_session();
		session.gathering = session.until_end = true;
		ExecASInsertTriggers(target->estate, target->result, NULL);
	}
	detach(target);
}

void
rows_written(void)
{
	/* another statement's, inside of brackets */
	if (!session.until_end || session.depth > 1)
		return;
	rows_pause();
	session.until_end = false;
	session.depth = 0;
	close_left_open();
}
