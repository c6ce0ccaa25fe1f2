/*
 * records.c
 *		The record table's triggers: derive, judge, and judge what was stored.
 */
#include "registry/records.h"
#include "core/workflow.h"

#include "access/consents.h"
#include "access/htup_details.h"
#include "access/table.h"
#include "access/genam.h"
#include "access/tableam.h"
#include "catalog/pg_type.h"
#include "commands/trigger.h"
#include "core/cache.h"
#include "core/clock.h"
#include "core/digest.h"
#include "core/lookup.h"
#include "core/registry.h"
#include "core/watch.h"
#include "journal/journal.h"
#include "registry/judged.h"
#include "registry/site_triggers.h"
#include "rights/withdrawal.h"
#include "utils/builtins.h"
#include "utils/fmgroids.h"
#include "utils/timestamp.h"

#define RECORD_COLUMNS \
	"subject_id", "record_id", "item_id", "field", "document_id", \
	"provider_id", "division", "nature", "severity", "openness", \
	"circumstance", "conduct_on", "conduct_assumed", "operator_no", \
	"recorded_on", "open_until", "necessity", "content", "revision", \
	"replaces", "correction_reason", "batch_id", "author", "recorded_at", \
	"consent_exception", "declaration", "self_declared"

static const char *const record_columns[] = {RECORD_COLUMNS, NULL};

static Watch record_watch;
static AttrNumber record_attnums[RECORD_NCOLUMNS];

static const AttrNumber *
record_attributes(void)
{
	if (!watch_take(&record_watch, "record"))
		watch_columns(&record_watch, "record", record_columns, record_attnums);
	watch_release(&record_watch);
	return record_attnums;
}

static void
pick_columns(const Datum *values, const bool *nulls, RecordRow *row)
{
	const AttrNumber *attnums = record_attributes();

	for (int i = 0; i < RECORD_NCOLUMNS; i++)
	{
		row->values[i] = values[attnums[i] - 1];
		row->nulls[i] = nulls[attnums[i] - 1];
	}
}

void
record_deform(Relation rel, HeapTuple tuple, RecordRow *row)
{
	Datum		values[MaxTupleAttributeNumber];
	bool		nulls[MaxTupleAttributeNumber];

	heap_deform_tuple(tuple, RelationGetDescr(rel), values, nulls);
	pick_columns(values, nulls, row);
}

/* ---------------- finding records ---------------- */

static RowLookup record_by_id = {
	.table = "record",
	.index = "record_pkey",
	.nkeys = 2,
	.equals = {F_INT8EQ, F_INT8EQ},
	.columns = {"provider_id", "item_id", "document_id", "revision",
	"self_declared"}
};

static RowLookup record_by_fact = {
	.table = "record",
	.index = "record_fact_idx",
	.nkeys = 4,
	.equals = {F_INT8EQ, F_INT8EQ, F_INT4EQ, F_INT4EQ},
	.backwards = true,
	.columns = {RECORD_COLUMNS}
};

static void
read_row(RowLookup *lookup, RecordRow *row)
{
	for (int i = 0; i < RECORD_NCOLUMNS; i++)
	{
		row->values[i] = lookup_value(lookup, i, &row->nulls[i]);
		/* these outlive the row that is held */
		if (!row->nulls[i] && (i == RECORD_FIELD || i == RECORD_NECESSITY ||
							   i == RECORD_CONTENT ||
							   i == RECORD_CORRECTION_REASON ||
							   i == RECORD_EXCEPTION ||
							   i == RECORD_DECLARATION ||
							   i == RECORD_AUTHOR))
			row->values[i] =
				PointerGetDatum(PG_DETOAST_DATUM_COPY(row->values[i]));
	}
}

bool
record_find(int64 subject_id, int64 document_id, int32 item_id,
			int32 provider_id, RecordRow *row)
{
	Datum		keys[4] = {Int64GetDatum(subject_id),
		Int64GetDatum(document_id), Int32GetDatum(item_id),
	Int32GetDatum(provider_id)};

	if (!lookup_begin(&record_by_fact, keys, NULL))
		return false;
	read_row(&record_by_fact, row);
	lookup_end(&record_by_fact);
	return true;
}

static Jsonb *
without(const Jsonb *content, const char *key)
{
	return DatumGetJsonbP(DirectFunctionCall2(jsonb_delete,
											  JsonbPGetDatum(content),
											  CStringGetTextDatum(key)));
}

bool
same_content(Jsonb *one, Jsonb *other, const char *stamp)
{
	if (compareJsonbContainers(&one->root, &other->root) == 0)
		return true;
	if (stamp == NULL)
		return false;
	one = without(one, stamp);
	other = without(other, stamp);
	return compareJsonbContainers(&one->root, &other->root) == 0;
}

/* ---------------- facts without a document ---------------- */

static RowLookup bare_records = {
	.table = "record",
	.index = "record_fact_idx",
	.nkeys = 4,
	.null_key = 2,
	.unfinished = true,
	.equals = {F_INT8EQ, F_INT8EQ, F_INT4EQ, F_INT4EQ},
	.columns = {"record_id", "replaces", "conduct_on", "conduct_assumed",
	"content", "self_declared"}
};

enum
{
	BARE_ID, BARE_REPLACES, BARE_CONDUCT, BARE_ASSUMED, BARE_CONTENT,
	BARE_DECLARED
};

static RowLookup whole_record = {
	.table = "record",
	.index = "record_pkey",
	.nkeys = 2,
	.equals = {F_INT8EQ, F_INT8EQ},
	.columns = {RECORD_COLUMNS}
};

typedef struct BareRow
{
	int64		record_id;
	int64		replaces;		/* 0: none */
	bool		states;			/* the fact that is looked for */
} BareRow;

typedef struct BareSearch
{
	const BareFact *fact;
	List	   *rows;			/* of BareRow * */
	TransactionId inserter;
} BareSearch;

static bool
states_fact(RowLookup *lookup, const BareFact *fact)
{
	bool		isnull;

	(void) lookup_value(lookup, BARE_DECLARED, &isnull);
	if (!isnull)
		return false;
	if (fact->conduct_assumed ?
		!DatumGetBool(lookup_value(lookup, BARE_ASSUMED, &isnull)) :
		DatumGetDateADT(lookup_value(lookup, BARE_CONDUCT, &isnull)) !=
		fact->conduct_on)
		return false;
	return same_content(DatumGetJsonbP(lookup_value(lookup, BARE_CONTENT,
													&isnull)),
						fact->content, fact->content_stamp);
}

static bool
note_bare(RowLookup *lookup, void *arg)
{
	BareSearch *search = arg;
	TransactionId inserter = lookup_inserter(lookup);
	BareRow    *row = palloc(sizeof(BareRow));
	bool		isnull;
	Datum		replaces = lookup_value(lookup, BARE_REPLACES, &isnull);

	row->replaces = isnull ? 0 : DatumGetInt64(replaces);
	row->record_id = DatumGetInt64(lookup_value(lookup, BARE_ID, &isnull));
	if (row->record_id == search->fact->except)
		return true;
	row->states = states_fact(lookup, search->fact);
	if (!TransactionIdIsValid(inserter))
		search->rows = lappend(search->rows, row);
	else if (row->states)
		search->inserter = inserter;
	return true;
}

/* The one that replaces that, or NULL. */
static const BareRow *
successor(const List *rows, int64 record_id)
{
	ListCell   *cell;

	foreach(cell, rows)
	{
		const BareRow *row = lfirst(cell);

		if (row->replaces == record_id)
			return row;
	}
	return NULL;
}

/* What was withdrawn with the consent to it is collected anew, if at all. */
static void
drop_without_consent(const BareFact *fact, List *rows)
{
	ListCell   *cell;

	foreach(cell, rows)
	{
		BareRow    *row = lfirst(cell);

		row->states = row->states &&
			!withdrawn_with_consent(fact->subject_id, row->record_id);
	}
}

/* The record that is held of the fact, 0 for none. */
static int64
latest_of_fact(const List *rows)
{
	int64		latest = 0;
	ListCell   *cell;

	foreach(cell, rows)
	{
		const BareRow *row = lfirst(cell);

		if (row->states)
			latest = Max(latest, row->record_id);
	}
	for (const BareRow *next; latest != 0; latest = next->record_id)
	{
		next = successor(rows, latest);
		if (next == NULL)
			break;
	}
	return latest;
}

bool
record_find_bare(const BareFact *fact, RecordRow *row,
				 TransactionId *inserter)
{
	Datum		keys[4] = {Int64GetDatum(fact->subject_id), (Datum) 0,
	Int32GetDatum(fact->item_id), Int32GetDatum(fact->provider_id)};
	BareSearch	search = {fact, NIL, InvalidTransactionId};
	int64		latest;

	lookup_each(&bare_records, keys, note_bare, &search);
	*inserter = search.inserter;
	drop_without_consent(fact, search.rows);
	latest = latest_of_fact(search.rows);
	keys[1] = Int64GetDatum(latest);
	if (latest == 0 || !lookup_begin(&whole_record, keys, NULL))
		return false;
	read_row(&whole_record, row);
	lookup_end(&whole_record);
	return true;
}

/* The record that this one replaces, if it is of the same fact. */
static bool
find_replaced(const RecordRow *row, int32 *revision)
{
	Datum		keys[2] = {row->values[RECORD_SUBJECT],
	row->values[RECORD_REPLACES]};
	bool		isnull;
	bool		same;

	if (!lookup_begin(&record_by_id, keys, NULL))
		return false;
	same = DatumGetInt32(lookup_value(&record_by_id, 0, &isnull)) ==
		DatumGetInt32(row->values[RECORD_PROVIDER]) &&
		DatumGetInt32(lookup_value(&record_by_id, 1, &isnull)) ==
		DatumGetInt32(row->values[RECORD_ITEM]);
	if (same && !row->nulls[RECORD_DOCUMENT])
		same = DatumGetInt64(lookup_value(&record_by_id, 2, &isnull)) ==
			DatumGetInt64(row->values[RECORD_DOCUMENT]) && !isnull;
	*revision = DatumGetInt32(lookup_value(&record_by_id, 3, &isnull));
	/* what a subject says of itself is nobody's mistake to correct */
	(void) lookup_value(&record_by_id, 4, &isnull);
	same = same && isnull && row->nulls[RECORD_SELF_DECLARED];
	lookup_end(&record_by_id);
	return same;
}

bool
record_may_replace(int64 subject_id, int64 record_id, int32 item_id,
				   int32 provider_id)
{
	RecordRow	row;
	int32		revision;

	memset(&row, 0, sizeof(row));
	row.values[RECORD_SUBJECT] = Int64GetDatum(subject_id);
	row.values[RECORD_REPLACES] = Int64GetDatum(record_id);
	row.values[RECORD_ITEM] = Int32GetDatum(item_id);
	row.values[RECORD_PROVIDER] = Int32GetDatum(provider_id);
	row.nulls[RECORD_DOCUMENT] = row.nulls[RECORD_SELF_DECLARED] = true;
	return find_replaced(&row, &revision);
}

/* ---------------- gathering ---------------- */

static int
enum_of(const RecordRow *row, RecordColumn column)
{
	return row->nulls[column] ? 0 :
		enum_position(DatumGetObjectId(row->values[column]));
}

static bool
has_text(const RecordRow *row, RecordColumn column)
{
	return !row->nulls[column] &&
		!is_blank(TextDatumGetCString(row->values[column]));
}

static void
gather_references(const RecordRow *row, RecordFacts *facts)
{
	facts->provider = row->nulls[RECORD_PROVIDER] ? NULL :
		organisation(DatumGetInt32(row->values[RECORD_PROVIDER]));
	facts->item = row->nulls[RECORD_ITEM] ? NULL :
		catalog_item(DatumGetInt32(row->values[RECORD_ITEM]));
	if (!row->nulls[RECORD_FIELD])
	{
		text	   *code = DatumGetTextPP(row->values[RECORD_FIELD]);

		facts->field = field_code_bytes(VARDATA_ANY(code),
										VARSIZE_ANY_EXHDR(code));
	}
	else if (facts->item)
		facts->field = facts->item->field;
	facts->subject_known = !row->nulls[RECORD_SUBJECT] &&
		subject_facts(DatumGetInt64(row->values[RECORD_SUBJECT]),
					  &facts->subject);
	facts->has_document = !row->nulls[RECORD_DOCUMENT] &&
		facts->subject_known &&
		document_facts(DatumGetInt64(row->values[RECORD_SUBJECT]),
					   DatumGetInt64(row->values[RECORD_DOCUMENT]),
					   &facts->document);
}

static void
gather_days(const RecordRow *row, RecordFacts *facts)
{
	facts->recorded_on = row->nulls[RECORD_RECORDED_ON] ? registry_today() :
		DatumGetDateADT(row->values[RECORD_RECORDED_ON]);
	facts->time_is_now = facts->recorded_on == registry_today() &&
		!row->nulls[RECORD_RECORDED_AT] &&
		DatumGetTimestampTz(row->values[RECORD_RECORDED_AT]) == registry_now();
	if (row->nulls[RECORD_OPEN_UNTIL])
		DATE_NOEND(facts->open_until);
	else
		facts->open_until = DatumGetDateADT(row->values[RECORD_OPEN_UNTIL]);
	facts->conduct_assumed = !row->nulls[RECORD_CONDUCT_ASSUMED] &&
		DatumGetBool(row->values[RECORD_CONDUCT_ASSUMED]);
	if (!row->nulls[RECORD_CONDUCT_ON])
		facts->conduct_on = DatumGetDateADT(row->values[RECORD_CONDUCT_ON]);
	else if (facts->has_document)
	{
		facts->conduct_on = facts->document.decided_on;
		facts->conduct_assumed = true;
	}
	else
		DATE_NOBEGIN(facts->conduct_on);
}

static bool
author_is_actor(const RecordRow *row)
{
	const char *actor = actor_name();
	text	   *author;

	if (row->nulls[RECORD_AUTHOR])
		return false;
	author = DatumGetTextPP(row->values[RECORD_AUTHOR]);
	return VARSIZE_ANY_EXHDR(author) == strlen(actor) &&
		memcmp(VARDATA_ANY(author), actor, strlen(actor)) == 0;
}

void
record_gather(const RecordRow *row, RecordFacts *facts)
{
	int32		revision;

	memset(facts, 0, sizeof(*facts));
	gather_references(row, facts);
	gather_days(row, facts);
	facts->nature = enum_of(row, RECORD_NATURE);
	facts->severity = enum_of(row, RECORD_SEVERITY);
	if (facts->severity == SEVERITY_UNKNOWN && facts->item)
		facts->severity = facts->item->severity;
	facts->openness = enum_of(row, RECORD_OPENNESS);
	facts->circumstance = enum_of(row, RECORD_CIRCUMSTANCE);
	facts->necessity = has_text(row, RECORD_NECESSITY);
	if (!row->nulls[RECORD_CONTENT])
		facts->content = DatumGetJsonbP(row->values[RECORD_CONTENT]);
	facts->corrects = !row->nulls[RECORD_REPLACES];
	if (facts->corrects)
		facts->corrects_own = find_replaced(row, &revision);
	facts->correction_reason = has_text(row, RECORD_CORRECTION_REASON);
	facts->author_is_actor = author_is_actor(row);
	if (unlikely(!row->nulls[RECORD_EXCEPTION]))
		facts->exception = TextDatumGetCString(row->values[RECORD_EXCEPTION]);
	facts->declaration = has_text(row, RECORD_DECLARATION);
	facts->self_declared = !row->nulls[RECORD_SELF_DECLARED] &&
		DatumGetBool(row->values[RECORD_SELF_DECLARED]);
	consent_gather(facts);
}

/* ---------------- the triggers ---------------- */

/* Rows of another table, but for partitions, are not read as records. */
static void
check_columns(Relation rel, const char *name)
{
	const AttrNumber *attnums = record_attributes();
	TupleDesc	desc = RelationGetDescr(rel);

	if (RelationGetRelid(rel) == record_watch.relid)
		return;
	for (int i = 0; i < RECORD_NCOLUMNS; i++)
		if (attnums[i] > desc->natts ||
			strcmp(NameStr(TupleDescAttr(desc, attnums[i] - 1)->attname),
				   record_columns[i]) != 0)
			ereport(ERROR,
					(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
					 errmsg("credit.%s() is a trigger function of credit.record",
							name)));
}

static TriggerData *
check_protocol(FunctionCallInfo fcinfo, const char *name)
{
	TriggerData *trigger = (TriggerData *) fcinfo->context;

	if (!CALLED_AS_TRIGGER(fcinfo) ||
		!TRIGGER_FIRED_FOR_ROW(trigger->tg_event) ||
		!TRIGGER_FIRED_BY_INSERT(trigger->tg_event))
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("credit.%s() is a trigger function for each inserted row",
						name)));
	/* a mark alone: once a statement is enough */
	if (fcinfo->flinfo->fn_extra == NULL)
		check_columns(trigger->tg_relation, name);
	fcinfo->flinfo->fn_extra = fcinfo->flinfo;
	return trigger;
}

typedef struct Derived
{
	int			count;
	int			attnums[6];
	Datum		values[6];
	bool		nulls[6];
} Derived;

static void
derive(Derived *derived, RecordColumn column, Datum value)
{
	derived->attnums[derived->count] = record_attributes()[column];
	derived->values[derived->count] = value;
	derived->nulls[derived->count] = false;
	derived->count++;
}

/* What follows from the rest of the row is filled in, whatever was given. */
static void
derive_columns(const RecordRow *row, const RecordFacts *facts,
			   Derived *derived)
{
	int32		revision = 0;

	if (facts->provider &&
		(row->nulls[RECORD_DIVISION] ||
		 DatumGetInt32(row->values[RECORD_DIVISION]) !=
		 facts->provider->division))
		derive(derived, RECORD_DIVISION,
			   Int32GetDatum(facts->provider->division));
	if (row->nulls[RECORD_FIELD] && facts->field)
		derive(derived, RECORD_FIELD, CStringGetTextDatum(facts->field->code));
	if (row->nulls[RECORD_SEVERITY] && facts->severity != SEVERITY_UNKNOWN)
		derive(derived, RECORD_SEVERITY,
			   ObjectIdGetDatum(enum_value(&term_severity, facts->severity)));
	if (row->nulls[RECORD_CONDUCT_ON] && !DATE_NOT_FINITE(facts->conduct_on))
	{
		derive(derived, RECORD_CONDUCT_ON, DateADTGetDatum(facts->conduct_on));
		derive(derived, RECORD_CONDUCT_ASSUMED, BoolGetDatum(true));
	}
	if (facts->corrects && facts->corrects_own)
	{
		find_replaced(row, &revision);
		revision++;
	}
	if (row->nulls[RECORD_REVISION] ||
		DatumGetInt32(row->values[RECORD_REVISION]) != revision)
		derive(derived, RECORD_REVISION, Int32GetDatum(revision));
}

PG_FUNCTION_INFO_V1(credit_record_admission);

/* BEFORE ROW INSERT of credit.record */
Datum
credit_record_admission(PG_FUNCTION_ARGS)
{
	TriggerData *trigger = check_protocol(fcinfo, "record_admission");
	HeapTuple	tuple = trigger->tg_trigtuple;
	RecordRow	row;
	RecordFacts facts;
	Verdicts	verdicts = {"record", NIL};
	Derived		derived = {0};

	record_deform(trigger->tg_relation, tuple, &row);
	record_gather(&row, &facts);
	admission_rules(&facts, &verdicts);
	verdicts_raise(&verdicts);

	derive_columns(&row, &facts, &derived);
	if (derived.count > 0)
		tuple = heap_modify_tuple_by_cols(tuple,
										  RelationGetDescr(trigger->tg_relation),
										  derived.count, derived.attnums,
										  derived.values, derived.nulls);
	judged_remember(tuple);
	PG_RETURN_POINTER(tuple);
}

static void
judge_stored(const RecordRow *row)
{
	RecordFacts facts;
	Verdicts	verdicts = {"record", NIL};

	record_gather(row, &facts);
	admission_rules(&facts, &verdicts);
	verdicts_raise(&verdicts);
}

/*
 * Whether this row's entry may wait for those of the next rows: not where
 * another's trigger could look for it.  Each partition has its own triggers.
 */
static bool
entry_may_wait(Relation rel)
{
	return judged_pending() > 0 && !rel->rd_rel->relispartition &&
		!site_triggers_after();
}

PG_FUNCTION_INFO_V1(credit_record_admitted);

/*
 * AFTER ROW INSERT of credit.record: the last word is on the row as it is
 * stored, whatever other triggers made of it, and the journal keeps its hash.
 */
Datum
credit_record_admitted(PG_FUNCTION_ARGS)
{
	TriggerData *trigger = check_protocol(fcinfo, "record_admitted");
	Datum		values[MaxTupleAttributeNumber];
	bool		nulls[MaxTupleAttributeNumber];
	RecordRow	row;
	uint8		after[PG_SHA256_DIGEST_LENGTH];
	JournalEntry entry = {0};

	heap_deform_tuple(trigger->tg_trigtuple,
					  RelationGetDescr(trigger->tg_relation), values, nulls);
	pick_columns(values, nulls, &row);
	if (!judged_already(trigger->tg_trigtuple))
		judge_stored(&row);

	row_digest_deformed(trigger->tg_relation, values, nulls, after);
	entry.subject_id = DatumGetInt64(row.values[RECORD_SUBJECT]);
	entry.action = row.nulls[RECORD_REPLACES] ? "record" : "correct";
	entry.object = "record";
	entry.object_id = DatumGetInt64(row.values[RECORD_ID]);
	entry.organisation_id = DatumGetInt32(row.values[RECORD_PROVIDER]);
	entry.article = 21;
	entry.after = after;
	if (entry_may_wait(trigger->tg_relation))
		journal_gather();
	journal_append(&entry);
	PG_RETURN_POINTER(NULL);
}

PG_FUNCTION_INFO_V1(credit_keep_facts);

/*
 * BEFORE STATEMENT UPDATE, DELETE or TRUNCATE of what is never altered
 * (Article 28, item 3).
 */
Datum
credit_keep_facts(PG_FUNCTION_ARGS)
{
	TriggerData *trigger = (TriggerData *) fcinfo->context;
	const char *table;

	if (!CALLED_AS_TRIGGER(fcinfo))
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("credit.keep_facts() is a trigger function")));
	table = RelationGetRelationName(trigger->tg_relation);
	if (workflow_under_way() == WORKFLOW_ERASURE &&
		(TRIGGER_FIRED_BY_UPDATE(trigger->tg_event) ?
		 strcmp(table, "record") == 0 || strcmp(table, "quarantine") == 0 :
		 TRIGGER_FIRED_BY_DELETE(trigger->tg_event) &&
		 strcmp(table, "inquiry") == 0))
		PG_RETURN_POINTER(NULL);
	refuse(28, table, "facts_are_kept",
		   TRIGGER_FIRED_BY_UPDATE(trigger->tg_event) ?
		   psprintf(_("rows of \"%s\" are not altered"), table) :
		   psprintf(_("rows of \"%s\" are not removed"), table),
		   NULL,
		   pstrdup(_("A mistake is corrected by a successor record with its reason; what may no longer be shown loses its disclosure (Article 28, item 3).")));
	PG_RETURN_POINTER(NULL);
}

/* ---------------- finding one ---------------- */

int64
record_found(SqlQuery *find, Datum *values)
{
	OwnerContext saved;
	int64		record_id = 0;
	bool		isnull;

	owner_begin(&saved);
	SPI_connect();
	if (query_run(find, values, NULL, true, 1) > 0)
		record_id = DatumGetInt64(query_value(1, &isnull));
	SPI_finish();
	owner_end(&saved);
	return record_id;
}

int64
record_of_handle(int64 subject_id, Datum handle)
{
	static SqlQuery find = {
		.name = "find the record by its handle",
		.sql = "SELECT r.record_id FROM credit.record r"
		" WHERE r.subject_id = $1 AND credit.record_handle(r.nonce) = $2",
		.nargs = 2,
		.argtypes = {INT8OID, UUIDOID},
		.as_owner = true
	};
	Datum		values[2] = {Int64GetDatum(subject_id), handle};

	return record_found(&find, values);
}
