/*
 * journal.c
 *		Appending to the journal, and the trigger that journals plain tables.
 */
#include "journal/journal.h"

#include "access/actors.h"
#include "access/gateways.h"
#include "access/table.h"
#include "access/transam.h"
#include "access/xact.h"
#include "catalog/namespace.h"
#include "catalog/pg_type.h"
#include "commands/sequence.h"
#include "commands/trigger.h"
#include "core/cache.h"
#include "core/clock.h"
#include "core/digest.h"
#include "core/registry.h"
#include "core/rows.h"
#include "core/watch.h"
#include "executor/spi.h"
#include "utils/lsyscache.h"
#include "utils/rel.h"
#include "utils/xid8.h"

enum
{
	COLUMN_SUBJECT, COLUMN_ENTRY, COLUMN_AT, COLUMN_TRANSACTION,
	COLUMN_INCARNATION, COLUMN_TEST_CLOCK, COLUMN_LOGIN, COLUMN_ROLE,
	COLUMN_ORGANISATION, COLUMN_ACTION, COLUMN_OBJECT, COLUMN_OBJECT_ID,
	COLUMN_ARTICLE, COLUMN_REASON, COLUMN_BEFORE, COLUMN_AFTER,
	COLUMN_REPRESENTS, NCOLUMNS
};

extern Datum credit_entries_written(PG_FUNCTION_ARGS);

static RowTarget journal_target = {
	.table = "journal",
	.may_wait = true,
	.written = credit_entries_written,
	.columns = {"subject_id", "entry_id", "at", "transaction_id",
		"incarnation", "test_clock", "login", "role", "organisation_id",
		"action", "object", "object_id", "article", "reason", "before_hash",
	"after_hash", "represents"}
};

static Datum
digest_or_null(const uint8 *digest, bool *isnull)
{
	*isnull = digest == NULL;
	return digest ? digest_datum(digest) : (Datum) 0;
}

void
journal_append(const JournalEntry *entry)
{
	static Watch numbers;
	const RegistrySettings *settings = registry_settings();
	int32		organisation_id = entry->organisation_id ?
	entry->organisation_id : actor_organisation();
	Datum		values[NCOLUMNS];
	bool		nulls[NCOLUMNS] = {0};

	values[COLUMN_SUBJECT] = Int64GetDatum(entry->subject_id);
	values[COLUMN_ENTRY] =
		Int64GetDatum(nextval_internal(watched_relation(&numbers,
														"journal_entry_id_seq"),
									   false));
	values[COLUMN_AT] = TimestampTzGetDatum(registry_now());
	values[COLUMN_TRANSACTION] =
		FullTransactionIdGetDatum(GetTopFullTransactionId());
	values[COLUMN_INCARNATION] = Int64GetDatum(settings->incarnation);
	values[COLUMN_TEST_CLOCK] = BoolGetDatum(test_clock_in_force());
	values[COLUMN_LOGIN] = CStringGetTextDatum(login_name());
	values[COLUMN_ROLE] = CStringGetTextDatum(actor_name());
	values[COLUMN_ORGANISATION] = Int32GetDatum(organisation_id);
	nulls[COLUMN_ORGANISATION] = organisation_id == 0;
	values[COLUMN_ACTION] = CStringGetTextDatum(entry->action);
	values[COLUMN_OBJECT] = CStringGetTextDatum(entry->object);
	values[COLUMN_OBJECT_ID] = Int64GetDatum(entry->object_id);
	nulls[COLUMN_OBJECT_ID] = entry->object_id == 0;
	values[COLUMN_ARTICLE] = Int16GetDatum(entry->article);
	nulls[COLUMN_ARTICLE] = entry->article == 0;
	values[COLUMN_REASON] = text_or_null(entry->reason, &nulls[COLUMN_REASON]);
	values[COLUMN_BEFORE] = digest_or_null(entry->before,
										   &nulls[COLUMN_BEFORE]);
	values[COLUMN_AFTER] = digest_or_null(entry->after, &nulls[COLUMN_AFTER]);
	values[COLUMN_REPRESENTS] = Int64GetDatum(represented_subject());
	nulls[COLUMN_REPRESENTS] = values[COLUMN_REPRESENTS] == 0;
	row_insert(&journal_target, values, nulls);
}

void
journal_gather(void)
{
	rows_gather_until_end(&journal_target);
}

PG_FUNCTION_INFO_V1(credit_entries_written);

/* AFTER STATEMENT INSERT of credit.journal */
Datum
credit_entries_written(PG_FUNCTION_ARGS)
{
	if (!CALLED_AS_TRIGGER(fcinfo))
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("credit.entries_written() is a trigger function")));
	rows_written();
	PG_RETURN_POINTER(NULL);
}

/* ---------------- the trigger ---------------- */

/* An integer column of the row by name, 0 where there is none. */
static int64
number_of(Relation rel, HeapTuple tuple, const char *column)
{
	int			attnum = SPI_fnumber(RelationGetDescr(rel), column);
	Datum		value;
	bool		isnull;

	if (attnum <= 0)
		return 0;
	value = SPI_getbinval(tuple, RelationGetDescr(rel), attnum, &isnull);
	if (isnull)
		return 0;
	switch (SPI_gettypeid(RelationGetDescr(rel), attnum))
	{
		case INT4OID:
			return DatumGetInt32(value);
		case INT8OID:
			return DatumGetInt64(value);
		default:
			return 0;
	}
}

PG_FUNCTION_INFO_V1(credit_journal_change);

/*
 * AFTER ROW trigger of any registry table.  Its argument is the column that
 * numbers the rows, where there is one.
 */
Datum
credit_journal_change(PG_FUNCTION_ARGS)
{
	TriggerData *trigger = (TriggerData *) fcinfo->context;
	Relation	rel;
	HeapTuple	row;
	JournalEntry entry = {0};
	uint8		before[PG_SHA256_DIGEST_LENGTH];
	uint8		after[PG_SHA256_DIGEST_LENGTH];

	if (!CALLED_AS_TRIGGER(fcinfo) ||
		!TRIGGER_FIRED_FOR_ROW(trigger->tg_event) ||
		!TRIGGER_FIRED_AFTER(trigger->tg_event))
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("credit.journal_change() is an AFTER ROW trigger function")));

	rel = trigger->tg_relation;
	row = trigger->tg_trigtuple;
	if (!TRIGGER_FIRED_BY_INSERT(trigger->tg_event))
	{
		row_digest(rel, row, before);
		entry.before = before;
	}
	if (TRIGGER_FIRED_BY_UPDATE(trigger->tg_event))
		row = trigger->tg_newtuple;
	if (!TRIGGER_FIRED_BY_DELETE(trigger->tg_event))
	{
		row_digest(rel, row, after);
		entry.after = after;
	}
	entry.action = entry.before == NULL ? "insert" :
		entry.after == NULL ? "delete" : "update";
	entry.object = RelationGetRelationName(rel);
	entry.subject_id = number_of(rel, row, "subject_id");
	if (trigger->tg_trigger->tgnargs > 0)
		entry.object_id = number_of(rel, row, trigger->tg_trigger->tgargs[0]);
	journal_append(&entry);
	PG_RETURN_POINTER(NULL);
}
