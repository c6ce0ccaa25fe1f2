/*
 * shortening.c
 *		A later rule that is kinder to the subject shortens the windows that are
 *		still open (Articles 44 and 51).
 */
#include "disclosure/disclosure.h"

#include "catalog/pg_type.h"
#include "commands/trigger.h"
#include "core/cache.h"
#include "core/clock.h"
#include "core/query.h"
#include "core/registry.h"
#include "disclosure/recipients.h"
#include "funcapi.h"
#include "storage/lmgr.h"
#include "utils/builtins.h"

#define FACTS "r.item_id, r.field, r.severity, r.necessity IS NOT NULL," \
	" t.kind, t.decided_on, r.openness"

static SqlQuery find_open = {
	.name = "find the open windows",
	.sql = "SELECT d.subject_id, d.record_id, d.visible_until, " FACTS
	", d.audience_id"
	" FROM credit.disclosure d"
	" JOIN credit.record r ON r.subject_id = d.subject_id"
	" AND r.record_id = d.record_id"
	" JOIN credit.document t ON t.subject_id = r.subject_id"
	" AND t.document_id = r.document_id"
	" WHERE d.effect = 'adverse' AND d.visible_until > credit.today()"
	" ORDER BY d.subject_id, d.record_id, d.audience_id",
	.as_owner = true
};

static SqlQuery shorten = {
	.name = "shorten a window",
	.sql = "UPDATE credit.disclosure SET visible_until = $3"
	" WHERE subject_id = $1 AND record_id = $2 AND audience_id = $4"
	" AND visible_until > $3",
	.nargs = 4,
	.argtypes = {INT8OID, INT8OID, DATEOID, INT4OID},
	.as_owner = true
};

static int
enum_at(const Datum *values, const bool *nulls, int column)
{
	return nulls[column] ? 0 : enum_position(DatumGetObjectId(values[column]));
}

/* The public, and those who receive nothing but what it sees. */
static bool
sees_open_only(int32 audience_id)
{
	const Recipient *receiver = recipient(audience_id);

	return audience_id == AUDIENCE_PUBLIC ||
		(receiver != NULL && !recipient_is_public(receiver));
}

/* What a window depends on: the columns of FACTS, from the first of values on. */
static void
read_facts(const Datum *values, const bool *nulls, RecordFacts *facts)
{
	memset(facts, 0, sizeof(*facts));
	facts->item = catalog_item(DatumGetInt32(values[0]));
	facts->field = field_code(TextDatumGetCString(values[1]));
	facts->severity = enum_at(values, nulls, 2);
	facts->necessity = DatumGetBool(values[3]);
	facts->document.kind = enum_at(values, nulls, 4);
	facts->document.decided_on = DatumGetDateADT(values[5]);
	facts->openness = enum_at(values, nulls, 6);
	DATE_NOEND(facts->open_until);
}

/* When the record's window ends by the rules of this moment. */
static DateADT
present_end(const Datum *values, const bool *nulls)
{
	RecordFacts facts;
	PublicationWindow window;

	read_facts(values + 3, nulls + 3, &facts);
	if (facts.item == NULL)
		return DATEVAL_NOEND;
	record_window(&facts, &window);
	if (window.rule && !window.open &&
		sees_open_only(DatumGetInt32(values[10])))
		return window.until;
	return adverse_until(&facts, &window);
}

static void
shorten_row(HeapTuple row, TupleDesc desc, void *arg)
{
	Datum		values[11];
	bool		nulls[11];
	DateADT		until;

	heap_deform_tuple(row, desc, values, nulls);
	/* it was shown until now: nobody is late in taking it down */
	until = Max(present_end(values, nulls), registry_today());
	if (until < DatumGetDateADT(values[2]))
	{
		Datum		arguments[4] = {values[0], values[1],
		DateADTGetDatum(until), values[10]};

		query_run(&shorten, arguments, NULL, false, 0);
	}
}

PG_FUNCTION_INFO_V1(credit_shorten_windows);

/* AFTER STATEMENT trigger of credit.rule_pack and credit.window_rule */
Datum
credit_shorten_windows(PG_FUNCTION_ARGS)
{
	OwnerContext saved;

	if (!CALLED_AS_TRIGGER(fcinfo))
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("credit.shorten_windows() is a trigger function")));
	/* nobody opens a window by the old rules meanwhile: see hold_windows() */
	LockRelationOid(registry_table("review"), ShareRowExclusiveLock);
	owner_begin(&saved);
	SPI_connect();
	query_each(query_open(&find_open, NULL, NULL, false), shorten_row, NULL);
	SPI_finish();
	owner_end(&saved);
	PG_RETURN_POINTER(NULL);
}

/* As the caller, who reads what policies let it. */
static SqlQuery find_record = {
	.name = "find the record to explain",
	.sql = "SELECT " FACTS ", r.open_until FROM credit.record r"
	" JOIN credit.document t"
	" ON t.subject_id OPERATOR(pg_catalog.=) r.subject_id"
	" AND t.document_id OPERATOR(pg_catalog.=) r.document_id"
	" WHERE r.subject_id OPERATOR(pg_catalog.=) $1"
	" AND r.record_id OPERATOR(pg_catalog.=) $2",
	.nargs = 2,
	.argtypes = {INT8OID, INT8OID}
};

static void
explain_record(HeapTuple row, TupleDesc desc, void *arg)
{
	ReturnSetInfo *rsinfo = arg;
	Datum		values[8];
	bool		nulls[8];
	RecordFacts facts;
	WindowWish	wish;
	WindowQuestion question;

	heap_deform_tuple(row, desc, values, nulls);
	read_facts(values, nulls, &facts);
	if (facts.item == NULL)
		return;
	wish.open = facts.openness == OPENNESS_OPEN;
	wish.until = nulls[7] ? DATEVAL_NOEND : DatumGetDateADT(values[7]);
	question = record_question(&facts);
	if (facts.item->effect == EFFECT_ADVERSE)
		explain_window(&question, &wish, rsinfo->setResult, rsinfo->setDesc);
	else
		explain_unlimited(question.document_day, &wish, rsinfo->setResult,
						  rsinfo->setDesc);
}

PG_FUNCTION_INFO_V1(credit_explain_record_window);

/* explain_record_window(subject_id bigint, record_id bigint) */
Datum
credit_explain_record_window(PG_FUNCTION_ARGS)
{
	Datum		key[2] = {PG_GETARG_DATUM(0), PG_GETARG_DATUM(1)};

	InitMaterializedSRF(fcinfo, 0);
	SPI_connect();
	query_each(query_open(&find_record, key, NULL, true), explain_record,
			   fcinfo->resultinfo);
	SPI_finish();
	return (Datum) 0;
}
