/*
 * repair.c
 *		Who may have a document's records repaired, and from when (Article 46).
 */
#include "rights/repair.h"

#include "access/actors.h"
#include "access/gateways.h"
#include "calendar/deadlines.h"
#include "calendar/windows.h"
#include "calendar/workdays.h"
#include "catalog/catalog.h"
#include "catalog/pg_type.h"
#include "core/clock.h"
#include "core/query.h"
#include "core/registry.h"
#include "core/verdict.h"
#include "disclosure/disclosed.h"
#include "funcapi.h"
#include "utils/array.h"
#include "utils/builtins.h"

/* ---------------- the records ---------------- */

enum
{
	E_LENIENT = R_NCOLUMNS, E_NCOLUMNS
};

/* What was returned, or ended otherwise than by time, is no reason any more. */
#define REACHED_BY_REPAIR \
	" NOT EXISTS (SELECT FROM credit.withdrawal w" \
	" WHERE w.subject_id = r.subject_id AND w.record_id = r.record_id" \
	" AND w.undone_at IS NULL AND w.reason <> 'expired')" \
	" AND NOT EXISTS (SELECT FROM credit.review n" \
	" WHERE n.subject_id = r.subject_id AND n.record_id = r.record_id" \
	" AND NOT n.approved)"

/*
 * One that is open waits for its minimum; the longest of a document counts.
 * What was treated with leniency is not published (Article 33).
 */
static void
consider_record(HeapTuple row, TupleDesc desc, void *arg)
{
	Eligibility *answer = arg;
	Datum		values[E_NCOLUMNS];
	bool		nulls[E_NCOLUMNS];
	Disclosed	disclosed;
	PublicationWindow window;

	heap_deform_tuple(row, desc, values, nulls);
	read_disclosed(values, nulls, &disclosed);
	if (disclosed.facts.item->effect != EFFECT_ADVERSE)
		return;
	answer->records++;
	record_window(&disclosed.facts, &window);
	if (disclosed.facts.openness != OPENNESS_OPEN || !window.open ||
		DatumGetBool(values[E_LENIENT]) ||
		window.minimum_until <= answer->from)
		return;
	answer->from = window.minimum_until;
	/* the rule lives until the transaction ends */
	answer->minimum_basis = window.rule ? window.rule->basis : NULL;
}

static void
consider_records(int64 subject_id, int64 document_id, Eligibility *answer)
{
	static SqlQuery find = {
		.name = "find what a repair would reach",
		.sql = "SELECT " DISCLOSED_COLUMNS ", coalesce(v.lenient, false)"
		" FROM" DISCLOSED_TABLES
		" LEFT JOIN credit.review v ON v.subject_id = r.subject_id"
		" AND v.record_id = r.record_id"
		" WHERE r.subject_id = $1"
		" AND r.document_id IN" DOCUMENTS_REACHED
		" AND" REACHED_BY_REPAIR,
		.nargs = 2,
		.argtypes = {INT8OID, INT8OID},
		.as_owner = true
	};
	Datum		values[2] = {Int64GetDatum(subject_id),
	Int64GetDatum(document_id)};

	query_each(query_open(&find, values, NULL, false), consider_record,
			   answer);
}

/* ---------------- what else stands against it ---------------- */

static void
consider_applications(int64 subject_id, int64 document_id,
					  Eligibility *answer)
{
	static SqlQuery find = {
		.name = "look at earlier applications",
		.sql = "SELECT coalesce(bool_or(a.document_id = $2"
		" AND a.outcome IS NULL), false),"
		" coalesce(bool_or(a.document_id = $2 AND a.effect IS NOT NULL"
		" AND a.ended_on IS NULL), false),"
		" max(a.ended_on) FILTER (WHERE a.false_material)"
		" FROM credit.repair a WHERE a.subject_id = $1",
		.nargs = 2,
		.argtypes = {INT8OID, INT8OID},
		.as_owner = true
	};
	Datum		values[2] = {Int64GetDatum(subject_id),
	Int64GetDatum(document_id)};
	Deadline	bar;
	Datum		value;
	bool		isnull;

	query_run(&find, values, NULL, false, 1);
	answer->pending = DatumGetBool(query_value(1, &isnull));
	answer->in_force = DatumGetBool(query_value(2, &isnull));
	value = query_value(3, &isnull);
	if (!isnull && deadline("repair_bar", DatumGetDateADT(value),
							REGISTRY_PLACE, &bar) &&
		registry_today() <= bar.due)
		answer->barred_until = bar.due;
}

static void
consider_exclusions(int64 subject_id, int64 document_id, Eligibility *answer)
{
	static SqlQuery find = {
		.name = "look whether repair is excluded",
		.sql = "SELECT m.basis FROM credit.irreparable_document m"
		" WHERE m.subject_id = $1 AND m.document_id = $2"
		" UNION ALL SELECT e.basis FROM credit.irreparable_rule e"
		" JOIN credit.rule_pack p ON p.pack = e.pack AND p.in_force"
		" JOIN credit.catalog_item i ON i.code = e.item"
		" JOIN credit.record r ON r.item_id = i.item_id"
		" WHERE r.subject_id = $1"
		" AND r.document_id IN" DOCUMENTS_REACHED
		" AND e.valid_from <= credit.today()"
		" AND coalesce(e.valid_until > credit.today(), true)"
		" AND" REACHED_BY_REPAIR " LIMIT 1",
		.nargs = 2,
		.argtypes = {INT8OID, INT8OID},
		.as_owner = true
	};
	Datum		values[2] = {Int64GetDatum(subject_id),
	Int64GetDatum(document_id)};

	if (query_run(&find, values, NULL, false, 1) > 0)
		answer->irreparable = SPI_getvalue(SPI_tuptable->vals[0],
										   SPI_tuptable->tupdesc, 1);
}

void
repair_eligible(int64 subject_id, int64 document_id, const char *ground,
				Eligibility *answer)
{
	memset(answer, 0, sizeof(*answer));
	DATE_NOBEGIN(answer->from);
	DATE_NOBEGIN(answer->barred_until);
	consider_records(subject_id, document_id, answer);
	consider_applications(subject_id, document_id, answer);
	consider_exclusions(subject_id, document_id, answer);
	if (strcmp(ground, REPAIR_REORGANISED) == 0)
		DATE_NOBEGIN(answer->from); /* a court's plan waits for no minimum */
}

/* ---------------- the answer ---------------- */

static bool
too_early(const Eligibility *answer)
{
	return answer->from > registry_today();
}

Datum
repair_obstacles(const Eligibility *answer)
{
	Datum		codes[6];
	int			count = 0;

	if (answer->records == 0)
		codes[count++] = CStringGetTextDatum("repair_reaches");
	if (answer->in_force)
		codes[count++] = CStringGetTextDatum("repair_in_force");
	if (answer->pending)
		codes[count++] = CStringGetTextDatum("repair_pending");
	if (answer->irreparable)
		codes[count++] = CStringGetTextDatum("repair_excluded");
	if (!DATE_IS_NOBEGIN(answer->barred_until))
		codes[count++] = CStringGetTextDatum("repair_barred");
	if (too_early(answer))
		codes[count++] = CStringGetTextDatum("repair_minimum");
	return PointerGetDatum(construct_array(codes, count, TEXTOID, -1, false,
										   TYPALIGN_INT));
}

static char *
date_text(DateADT day)
{
	return DatumGetCString(DirectFunctionCall1(date_out,
											   DateADTGetDatum(day)));
}

void
check_eligible(const Eligibility *answer)
{
	if (answer->in_force)
		refuse(46, "repair", "repair_in_force",
			   pstrdup(_("the document's records are repaired or shielded already")),
			   NULL, pstrdup(_("Nothing is left to apply for (Article 46).")));
	if (answer->pending)
		refuse(46, "repair", "repair_pending",
			   pstrdup(_("an application for these records is open already")),
			   NULL,
			   pstrdup(_("One application covers all records of a document; see credit.my_repairs() (Article 46).")));
	if (answer->records == 0)
		refuse(46, "repair", "repair_reaches",
			   pstrdup(_("there is nothing adverse that a repair would end")),
			   NULL,
			   pstrdup(_("Name an adverse record that has not been withdrawn (Article 46).")));
	if (answer->irreparable)
		refuse(46, "repair", "repair_excluded",
			   pstrdup(_("what the document establishes is excluded from repair")),
			   psprintf(_("The rule is %s."), answer->irreparable),
			   pstrdup(_("An objection is possible where it does not apply (Articles 45 and 46).")));
	if (!DATE_IS_NOBEGIN(answer->barred_until))
		refuse(46, "repair", "repair_barred",
			   pstrdup(_("false material bars new applications")),
			   NULL,
			   psprintf(_("Apply after %s (Article 46)."),
						date_text(answer->barred_until)));
	if (too_early(answer))
		refuse(46, "repair", "repair_minimum",
			   pstrdup(_("the shortest publication is not over")),
			   answer->minimum_basis ?
			   psprintf(_("The rule is %s."), answer->minimum_basis) : NULL,
			   psprintf(_("Apply from %s (Article 46)."),
						date_text(answer->from)));
}

Datum
repair_conditions(const char *ground)
{
	static SqlQuery find = {
		.name = "find the conditions of repair",
		.sql = "SELECT coalesce(array_agg(DISTINCT c.code ORDER BY c.code), '{}')"
		" FROM credit.repair_condition c"
		" JOIN credit.rule_pack p ON p.pack = c.pack AND p.in_force"
		" WHERE c.ground = $1 AND c.valid_from <= credit.today()"
		" AND coalesce(c.valid_until > credit.today(), true)",
		.nargs = 1,
		.argtypes = {TEXTOID},
		.as_owner = true
	};
	Datum		value = CStringGetTextDatum(ground);
	bool		isnull;

	query_run(&find, &value, NULL, false, 1);
	return query_value(1, &isnull);
}

/* ---------------- repair_eligibility() ---------------- */

/* As who issued it reported it: whoever else did follows its repair. */
#define DOCUMENT_AS_ISSUED \
	"SELECT coalesce((SELECT o.document_id FROM credit.document d" \
	" JOIN credit.document o ON o.subject_id = d.subject_id" \
	" AND o.issuer_key = d.issuer_key AND o.number_key = d.number_key" \
	" AND o.kind = d.kind AND o.revoked_on IS NULL" \
	" JOIN credit.organisation i ON i.organisation_id = o.provider_id" \
	" AND i.uscc::text = o.issuer_key" \
	" WHERE d.subject_id = r.subject_id AND d.document_id = r.document_id" \
	" AND d.revoked_on IS NULL), r.document_id) FROM credit.record r"

/* The document of a record of the subject: by handle, or by number for members. */
static int64
document_of(Datum subject_id, Datum record, bool by_handle)
{
	static SqlQuery of_handle = {
		.name = "find the record's document by handle",
		.sql = DOCUMENT_AS_ISSUED
		" WHERE r.subject_id = $1 AND credit.record_handle(r.nonce) = $2"
		" AND r.document_id IS NOT NULL",
		.nargs = 2,
		.argtypes = {INT8OID, UUIDOID},
		.as_owner = true
	};
	static SqlQuery of_number = {
		.name = "find the record's document",
		.sql = DOCUMENT_AS_ISSUED
		" WHERE r.subject_id = $1 AND r.record_id = $2"
		" AND r.document_id IS NOT NULL"
		" AND credit.sees_record(r.subject_id, r.record_id)",
		.nargs = 2,
		.argtypes = {INT8OID, INT8OID},
		.as_owner = true
	};
	Datum		values[2] = {subject_id, record};
	bool		isnull;

	if (query_run(by_handle ? &of_handle : &of_number, values, NULL, false,
				  1) == 0)
		refuse(46, "repair", "repair_of_own",
			   by_handle ?
			   pstrdup(_("there is no such record with a document of the subject for which you act")) :
			   pstrdup(_("there is no such record with a document that you may see")),
			   NULL,
			   pstrdup(_("Take the handle from the subject's own report (Articles 42 and 46).")));
	return DatumGetInt64(query_value(1, &isnull));
}

int64
repair_document(int64 subject_id, Datum handle)
{
	return document_of(Int64GetDatum(subject_id), handle, true);
}

/* (eligible, from_day, obstacles, conditions, basis) */
static Datum
eligibility_row(FunctionCallInfo fcinfo, int64 subject_id, int64 document_id)
{
	TupleDesc	desc;
	Eligibility answer;
	Datum		values[5];
	bool		nulls[5] = {0};
	const char *basis;

	if (get_call_result_type(fcinfo, NULL, &desc) != TYPEFUNC_COMPOSITE)
		elog(ERROR, "credit.repair_eligibility() must return a row");
	repair_eligible(subject_id, document_id, REPAIR_CORRECTED, &answer);
	values[2] = repair_obstacles(&answer);
	values[0] = BoolGetDatum(ArrayGetNItems(ARR_NDIM(DatumGetArrayTypeP(values[2])),
											ARR_DIMS(DatumGetArrayTypeP(values[2]))) == 0);
	values[1] = DateADTGetDatum(answer.from);
	nulls[1] = DATE_IS_NOBEGIN(answer.from);
	values[3] = repair_conditions(REPAIR_CORRECTED);
	basis = answer.irreparable ? answer.irreparable : answer.minimum_basis;
	values[4] = basis ? CStringGetTextDatum(basis) : (Datum) 0;
	nulls[4] = basis == NULL;
	return SPI_datumTransfer(HeapTupleGetDatum(heap_form_tuple(BlessTupleDesc(desc),
															   values, nulls)),
							 false, -1);
}

PG_FUNCTION_INFO_V1(credit_repair_eligibility);

/* repair_eligibility(record uuid): for the subject */
Datum
credit_repair_eligibility(PG_FUNCTION_ARGS)
{
	Representation who;
	OwnerContext saved;
	Datum		result;

	representation(&who);
	owner_begin(&saved);
	SPI_connect();
	result = eligibility_row(fcinfo, who.subject_id,
							 repair_document(who.subject_id,
											 PG_GETARG_DATUM(0)));
	SPI_finish();
	owner_end(&saved);
	return result;
}

PG_FUNCTION_INFO_V1(credit_repair_eligibility_of);

/* repair_eligibility(subject_id bigint, record_id bigint): for members */
Datum
credit_repair_eligibility_of(PG_FUNCTION_ARGS)
{
	OwnerContext saved;
	Datum		result;

	owner_begin(&saved);
	SPI_connect();
	result = eligibility_row(fcinfo, PG_GETARG_INT64(0),
							 document_of(PG_GETARG_DATUM(0),
										 PG_GETARG_DATUM(1), false));
	SPI_finish();
	owner_end(&saved);
	return result;
}
