/*
 * disclosed.c
 *		Records as disclosures need them, whatever shows them.
 */
#include "disclosure/disclosed.h"

#include "access/consents.h"
#include "catalog/pg_type.h"
#include "core/cache.h"
#include "core/query.h"
#include "core/rows.h"
#include "disclosure/recipients.h"
#include "registry/operators.h"
#include "rights/objections.h"
#include "rights/opt_out.h"
#include "storage/lmgr.h"
#include "utils/builtins.h"

/* ---------------- reading ---------------- */

static int
enum_at(const Datum *values, const bool *nulls, int column)
{
	return nulls[column] ? 0 : enum_position(DatumGetObjectId(values[column]));
}

static DateADT
date_or_noend(const Datum *values, const bool *nulls, int column)
{
	return nulls[column] ? DATEVAL_NOEND : DatumGetDateADT(values[column]);
}

static void
read_facts(const Datum *values, const bool *nulls, RecordFacts *facts)
{
	memset(facts, 0, sizeof(*facts));
	facts->provider = organisation(DatumGetInt32(values[R_PROVIDER]));
	facts->item = catalog_item(DatumGetInt32(values[R_ITEM]));
	facts->field = field_code(TextDatumGetCString(values[R_FIELD]));
	facts->subject.subject_id = DatumGetInt64(values[R_SUBJECT]);
	facts->subject.kind = enum_at(values, nulls, R_KIND);
	facts->nature = enum_at(values, nulls, R_NATURE);
	facts->exception = nulls[R_EXCEPTION] ? NULL :
		TextDatumGetCString(values[R_EXCEPTION]);
	facts->self_declared = !nulls[R_SELF_DECLARED];
	facts->severity = enum_at(values, nulls, R_SEVERITY);
	facts->openness = enum_at(values, nulls, R_OPENNESS);
	facts->circumstance = enum_at(values, nulls, R_CIRCUMSTANCE);
	facts->recorded_on = DatumGetDateADT(values[R_RECORDED_ON]);
	facts->open_until = date_or_noend(values, nulls, R_OPEN_UNTIL);
	facts->necessity = !nulls[R_NECESSITY];
	facts->content = DatumGetJsonbP(values[R_CONTENT]);
	facts->conduct_on = DatumGetDateADT(values[R_CONDUCT_ON]);
	facts->has_document = !nulls[R_DOCUMENT];
	if (!facts->has_document)
		return;
	facts->document.document_id = DatumGetInt64(values[R_DOCUMENT]);
	facts->document.kind = enum_at(values, nulls, R_DOCUMENT_KIND);
	facts->document.decided_on = DatumGetDateADT(values[R_DECIDED_ON]);
	facts->document.effective_on = DatumGetDateADT(values[R_EFFECTIVE_ON]);
	facts->document.revoked_on = date_or_noend(values, nulls, R_REVOKED_ON);
}

void
read_disclosed(const Datum *values, const bool *nulls, Disclosed *disclosed)
{
	read_facts(values, nulls, &disclosed->facts);
	if (disclosed->facts.nature == NATURE_NON_PUBLIC)
		consent_look(&disclosed->facts);
	disclosed->record_id = DatumGetInt64(values[R_RECORD]);
	disclosed->subject_name = TextDatumGetCString(values[R_NAME]);
	disclosed->subject_code = values[R_CODE];
	disclosed->subject_code_null = nulls[R_CODE];
	disclosed->subject_division = nulls[R_DIVISION] ? -1 :
		DatumGetInt32(values[R_DIVISION]);
	disclosed->document_number = nulls[R_NUMBER] ? NULL :
		TextDatumGetCString(values[R_NUMBER]);
	disclosed->document_issuer = nulls[R_ISSUER] ? NULL :
		TextDatumGetCString(values[R_ISSUER]);
	disclosed->corrected = DatumGetBool(values[R_CORRECTED]);
	disclosed->withdrawn = DatumGetBool(values[R_WITHDRAWN]);
	disclosed->repairs = DatumGetBool(values[R_REPAIRS]);
	disclosed->disputed_since = nulls[R_REPLACES] ?
		date_or_noend(values, nulls, R_DISPUTED_SINCE) :
		record_disputed_since(disclosed->facts.subject.subject_id,
							  disclosed->record_id, true);
	disclosed->opted_out = disclosed->facts.item->effect == EFFECT_POSITIVE &&
		record_opted_out(disclosed->facts.subject.subject_id,
						 disclosed->record_id, !nulls[R_REPLACES]);
	disclosed->again = false;
}

/* ---------------- showing ---------------- */

/* Nothing adverse passes to a new operator (Article 3). */
static bool
of_former_operator(const RecordFacts *facts)
{
	return facts->subject.kind == SUBJECT_INDIVIDUAL_BUSINESS &&
		facts->item->effect == EFFECT_ADVERSE &&
		operator_followed(facts->subject.subject_id,
						  facts->provider->organisation_id,
						  facts->conduct_on);
}

bool
may_be_shown(const Disclosed *disclosed)
{
	return !disclosed->withdrawn && !of_former_operator(&disclosed->facts);
}

void
hold_windows(void)
{
	LockRelationOid(registry_table("review"), RowExclusiveLock);
}

void
disclose_to_all(const Disclosed *disclosed, int64 *faced, List *audiences)
{
	const RecordFacts *facts = &disclosed->facts;
	ListCell   *cell;

	disclose(disclosed, faced);
	audiences = subscribers(audiences, facts->item->code, facts->field->code,
							facts->provider->division);
	foreach(cell, audiences)
		disclose_to(disclosed, lfirst_int(cell));
}

typedef struct Showing
{
	int64		faced;			/* as in disclose() */
	bool		to_subscribers;
} Showing;

static void
show_row(HeapTuple row, TupleDesc desc, void *arg)
{
	Showing    *showing = arg;
	Datum		values[R_NCOLUMNS];
	bool		nulls[R_NCOLUMNS];
	Disclosed	disclosed;

	heap_deform_tuple(row, desc, values, nulls);
	read_disclosed(values, nulls, &disclosed);
	disclosed.again = true;
	if (!may_be_shown(&disclosed))
		return;
	if (showing->to_subscribers)
		disclose_to_all(&disclosed, &showing->faced, NIL);
	else
		disclose(&disclosed, &showing->faced);
}

void
disclose_again(int64 subject_id, Datum records, bool to_subscribers)
{
	static SqlQuery find = {
		.name = "find the records to show again",
		.sql = "SELECT " DISCLOSED_COLUMNS " FROM" DISCLOSED_TABLES
		" JOIN credit.review v ON v.subject_id = r.subject_id"
		" AND v.record_id = r.record_id AND v.approved AND NOT v.lenient"
		" WHERE r.subject_id = $1 AND r.record_id = ANY ($2)"
		" ORDER BY r.record_id",
		.nargs = 2,
		.argtypes = {INT8OID, INT8ARRAYOID},
		.as_owner = true
	};
	Datum		values[2] = {Int64GetDatum(subject_id), records};
	Showing		showing = {.to_subscribers = to_subscribers};

	hold_windows();
	rows_begin();
	query_each(query_open(&find, values, NULL, false), show_row, &showing);
	rows_end();
}
