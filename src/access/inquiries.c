/*
 * inquiries.c
 *		Beginning an inquiry, which leaves its trace first (Articles 22, 27, 42).
 */
#include "access/authorisations.h"

#include "access/actors.h"
#include "access/gateways.h"
#include "access/xact.h"
#include "catalog/pg_type.h"
#include "core/clock.h"
#include "core/query.h"
#include "core/registry.h"
#include "core/verdict.h"
#include "miscadmin.h"
#include "registry/subjects.h"
#include "tcop/utility.h"
#include "types/types.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/fmgrprotos.h"

/* An inquiry as it is asked for, and as far as it is known by what right. */
typedef struct Asked
{
	Datum		purpose;
	Datum		items;			/* 0: every item */
	bool		hidden;
	Datum		hidden_basis;	/* 0: none */
	Datum		hidden_until;	/* 0: none, or 2000-01-01, which is over too */
	bool		by_authorisation;
	Inquirer	inquirer;
	int64		authorisation_id;	/* 0: of duty */
	bool		non_public;
	Datum		ticket;
} Asked;

/* ---------------- by what right ---------------- */

/* The actor's one public body; its duty is the right to ask. */
static void
ask_of_duty(Asked *asked)
{
	Representation who;
	ArrayType  *ids = DatumGetArrayTypeP(actor_current_organisations());
	int			count = ArrayGetNItems(ARR_NDIM(ids), ARR_DIMS(ids));
	const Organisation *body = count == 1 ?
		organisation(*(int32 *) ARR_DATA_PTR(ids)) : NULL;

	if (represented(&who) || count == 0 ||
		(body && !organisation_is_public(body)))
		refuse(28, "inquiry", "inquiry_right",
			   pstrdup(_("an inquiry needs the subject's authorisation, or the duty of a public body")),
			   NULL,
			   pstrdup(_("State the authorisation that the subject gave, see credit.held_authorisations() (Articles 28 and 42).")));
	if (body == NULL)
		refuse(27, "inquiry", "inquiry_body",
			   pstrdup(_("it is not clear for which body you inquire")), NULL,
			   pstrdup(_("Act by a role that is a member of one body alone (Articles 27 and 29).")));
	asked->inquirer.organisation_id = body->organisation_id;
	asked->inquirer.id_kind = "uscc";
	asked->inquirer.id_value = uscc_string(&body->uscc);
	asked->inquirer.name = body->name;
}

enum
{
	A_ID = 1, A_PURPOSE, A_REVOKED, A_OVER, A_COVERS, A_ITEMS, A_NON_PUBLIC,
	A_KIND, A_VALUE, A_NAME, A_ORGANISATION
};

static bool
authorisation_flag(int column)
{
	bool		isnull;

	return DatumGetBool(query_value(column, &isnull));
}

/* What the row found says against the inquiry. */
static void
check_authorisation(void)
{
	char	   *message = NULL;

	if (authorisation_flag(A_REVOKED))
		message = pstrdup(_("the authorisation has been revoked"));
	else if (authorisation_flag(A_OVER))
		message = pstrdup(_("the authorisation is over"));
	else if (!authorisation_flag(A_PURPOSE))
		message = pstrdup(_("the authorisation is for another purpose"));
	else if (!authorisation_flag(A_COVERS))
		message = pstrdup(_("the authorisation does not cover these items"));
	if (message)
		refuse(42, "authorisation", "authorisation_covers", message, NULL,
			   pstrdup(_("Ask within what the subject agreed to, in its words: see credit.held_authorisations() (Articles 28 and 42).")));
}

static void
ask_by_authorisation(Datum authorisation, int64 subject_id, Asked *asked)
{
	static SqlQuery find = {
		.name = "find the authorisation",
		.sql = "SELECT a.authorisation_id, a.purpose = $4,"
		" a.revoked_at IS NOT NULL, a.valid_until <= credit.today(),"
		" a.items IS NULL OR coalesce($5 <@ a.items, true),"
		" coalesce($5, a.items), a.non_public, a.inquirer_kind,"
		" a.inquirer_id, a.inquirer_name, (SELECT o.organisation_id"
		" FROM credit.organisation o WHERE a.inquirer_kind = 'uscc'"
		" AND o.uscc = a.inquirer_id)"
		" FROM credit.authorisation a WHERE a.handle = $1"
		" AND a.subject_id = $2"
		" AND (a.inquirer_kind || ' ' || a.inquirer_id) = ANY ($3)",
		.nargs = 5,
		.argtypes = {UUIDOID, INT8OID, TEXTARRAYOID, TEXTOID, TEXTARRAYOID},
		.as_owner = true
	};
	Datum		values[5] = {authorisation, Int64GetDatum(subject_id),
	actor_identities(), asked->purpose, asked->items};
	Datum		value;
	bool		isnull;

	if (query_run(&find, values, asked->items ? NULL : "    n ", false, 1) == 0)
		refuse(42, "authorisation", "authorisation_held",
			   pstrdup(_("the subject has given you no such authorisation")),
			   NULL,
			   pstrdup(_("Take its handle from credit.held_authorisations(), or ask the subject for one (Article 42).")));
	check_authorisation();
	asked->authorisation_id = DatumGetInt64(query_value(A_ID, &isnull));
	asked->items = query_value(A_ITEMS, &isnull);
	if (isnull)
		asked->items = 0;
	asked->non_public = authorisation_flag(A_NON_PUBLIC);
	asked->inquirer.id_kind =
		TextDatumGetCString(query_value(A_KIND, &isnull));
	asked->inquirer.id_value =
		TextDatumGetCString(query_value(A_VALUE, &isnull));
	asked->inquirer.name = TextDatumGetCString(query_value(A_NAME, &isnull));
	value = query_value(A_ORGANISATION, &isnull);
	asked->inquirer.organisation_id = isnull ? 0 : DatumGetInt32(value);
}

/* ---------------- what is asked ---------------- */

static void
check_asked(const Asked *asked)
{
	if (is_blank(TextDatumGetCString(asked->purpose)))
		refuse(asked->by_authorisation ? 42 : 29, "inquiry", "inquiry_purpose",
			   pstrdup(_("an inquiry states what it is for")), NULL,
			   pstrdup(_("State the duty, or the purpose that the subject agreed to (Articles 29 and 42).")));
	if (asked->hidden &&
		(asked->by_authorisation || asked->hidden_basis == 0 ||
		 asked->hidden_until == 0 ||
		 is_blank(TextDatumGetCString(asked->hidden_basis)) ||
		 DatumGetDateADT(asked->hidden_until) == registry_today() ||
		 !is_last_day(DatumGetDateADT(asked->hidden_until))))
		refuse(42, "inquiry", "inquiry_hidden",
			   pstrdup(_("an inquiry is hidden from the subject only by a law, and until a day")),
			   NULL,
			   pstrdup(_("For a public body's own inquiry, name the law in hidden_basis and the first day on which the subject may know in hidden_until (Article 42).")));
}

/* The strictest of the rules in force: how long tickets are good, how many. */
static void
inquiry_limits(Datum *minutes, int *bulk_limit)
{
	static SqlQuery find = {
		.name = "read the rules of inquiry",
		.sql = "SELECT min(r.ticket_minutes), min(r.bulk_limit)"
		" FROM credit.inquiry_rule r JOIN credit.rule_pack p"
		" ON p.pack = r.pack AND p.in_force"
		" WHERE r.valid_from <= credit.today()"
		" AND coalesce(r.valid_until > credit.today(), true)",
		.as_owner = true
	};
	bool		isnull;

	query_run(&find, NULL, NULL, true, 1);
	*minutes = query_value(1, &isnull);
	if (isnull)
		refuse(27, "inquiry_rule", "inquiry_ruled",
			   pstrdup(_("no rule of inquiry is in force")), NULL,
			   pstrdup(_("An administrator loads one into credit.inquiry_rule (Article 27).")));
	*bulk_limit = DatumGetInt32(query_value(2, &isnull));
}

/* ---------------- the log ---------------- */

static void
log_inquiry(const Asked *asked, int64 subject_id, int number,
			const char *kind, const char *value, Datum minutes)
{
	static SqlQuery add = {
		.name = "log the inquiry",
		.sql = "INSERT INTO credit.inquiry (subject_id, ticket, number, way,"
		" organisation_id, inquirer_kind, inquirer_id, inquirer_name, purpose,"
		" duty, authorisation_id, items, fields, non_public, outside, sought,"
		" hidden_basis, hidden_until, valid_until)"
		" SELECT $1, $2, $3, CASE WHEN $9 IS NULL THEN 'duty'"
		" ELSE 'authorised' END, o.organisation_id, $5, $6, $7, $8,"
		" CASE WHEN $9 IS NULL THEN m.duty END, $9, $10,"
		" CASE WHEN $9 IS NULL THEN o.fields END, $11,"
		" coalesce(NOT s.division <@ o.division, false),"
		" $12 || ' ' || CASE WHEN length($16) > 7"
		" THEN left($16, 3) || '***' || right($16, 2)"
		" ELSE left($16, 1) || '***' END, $13, $14,"
		" credit.now() + $15 * interval '1 minute'"
		" FROM (VALUES (1)) one LEFT JOIN credit.organisation o"
		" ON o.organisation_id = $4 LEFT JOIN credit.member m"
		" ON m.organisation_id = $4 AND m.role_name = credit.actor()::name"
		" LEFT JOIN credit.subject s ON s.subject_id = $1",
		.nargs = 16,
		.argtypes = {INT8OID, UUIDOID, INT4OID, INT4OID, TEXTOID, TEXTOID,
			TEXTOID, TEXTOID, INT8OID, TEXTARRAYOID, BOOLOID, TEXTOID,
		TEXTOID, DATEOID, INT4OID, TEXTOID},
		.as_owner = true,
		.generic = true
	};
	Datum		values[16] = {Int64GetDatum(subject_id), asked->ticket,
		Int32GetDatum(number),
		Int32GetDatum(asked->inquirer.organisation_id),
		CStringGetTextDatum(asked->inquirer.id_kind),
		CStringGetTextDatum(asked->inquirer.id_value),
		CStringGetTextDatum(asked->inquirer.name), asked->purpose,
		Int64GetDatum(asked->authorisation_id), asked->items,
		BoolGetDatum(asked->non_public), CStringGetTextDatum(kind),
		asked->hidden_basis, asked->hidden_until, minutes,
	CStringGetTextDatum(value)};
	char		nulls[] = "                ";

	nulls[3] = asked->inquirer.organisation_id == 0 ? 'n' : ' ';
	nulls[8] = asked->authorisation_id == 0 ? 'n' : ' ';
	nulls[9] = asked->items == 0 ? 'n' : ' ';
	nulls[12] = nulls[13] = asked->hidden_basis == 0 ? 'n' : ' ';
	query_run(&add, values, nulls, false, 0);
}

/* values: text, none of them null; authorisation: 0 where there is none. */
static Datum
begin_inquiry(Asked *asked, const char *kind, Datum *values, int count,
			  Datum authorisation)
{
	OwnerContext saved;
	Datum		minutes;
	int			bulk_limit;

	PreventCommandIfReadOnly("credit.begin_inquiry()");
	check_asked(asked);
	asked->ticket = DirectFunctionCall1(gen_random_uuid, (Datum) 0);
	owner_begin(&saved);
	SPI_connect();
	check_items(asked->items, asked->items == 0);
	inquiry_limits(&minutes, &bulk_limit);
	if (count == 0 || (count > 1 && count > bulk_limit))
		refuse(27, "inquiry", "inquiry_bulk",
			   psprintf(_("a bulk inquiry names 1 to %d subjects"),
						bulk_limit),
			   psprintf(_("This one names %d."), count),
			   pstrdup(_("Split the list (Article 27).")));
	if (!asked->by_authorisation)
		ask_of_duty(asked);
	for (int i = 0; i < count; i++)
	{
		char	   *value = subject_key_canonical(kind,
												  TextDatumGetCString(values[i]));
		int64		subject_id = subject_find(kind, value);

		CHECK_FOR_INTERRUPTS();
		if (asked->by_authorisation)
			ask_by_authorisation(authorisation, subject_id, asked);
		log_inquiry(asked, subject_id, i + 1, kind, value, minutes);
	}
	/* whatever synchronous_commit says */
	ForceSyncCommit();
	SPI_finish();
	owner_end(&saved);
	return asked->ticket;
}

PG_FUNCTION_INFO_V1(credit_begin_inquiry);

/*
 * begin_inquiry(id_kind, id_value, purpose, authorisation, items,
 * hidden_basis, hidden_until) returns uuid
 */
Datum
credit_begin_inquiry(PG_FUNCTION_ARGS)
{
	Asked		asked = {0};
	Datum		value;

	if (PG_ARGISNULL(0) || PG_ARGISNULL(1) || PG_ARGISNULL(2))
		PG_RETURN_NULL();
	asked.purpose = PG_GETARG_DATUM(2);
	asked.by_authorisation = !PG_ARGISNULL(3);
	asked.items = optional(fcinfo, 4);
	asked.hidden = !PG_ARGISNULL(5) || !PG_ARGISNULL(6);
	asked.hidden_basis = optional(fcinfo, 5);
	asked.hidden_until = optional(fcinfo, 6);
	value = PG_GETARG_DATUM(1);
	PG_RETURN_DATUM(begin_inquiry(&asked,
								  text_to_cstring(PG_GETARG_TEXT_PP(0)),
								  &value, 1, optional(fcinfo, 3)));
}

PG_FUNCTION_INFO_V1(credit_begin_bulk_inquiry);

/*
 * begin_bulk_inquiry(id_kind, id_values, purpose, items, hidden_basis,
 * hidden_until) returns uuid
 */
Datum
credit_begin_bulk_inquiry(PG_FUNCTION_ARGS)
{
	Asked		asked = {0};
	Datum	   *values;
	bool	   *nulls;
	int			count;

	if (PG_ARGISNULL(0) || PG_ARGISNULL(1) || PG_ARGISNULL(2))
		PG_RETURN_NULL();
	deconstruct_array(PG_GETARG_ARRAYTYPE_P(1), TEXTOID, -1, false,
					  TYPALIGN_INT, &values, &nulls, &count);
	for (int i = 0; i < count; i++)
		if (nulls[i])
			values[i] = CStringGetTextDatum("");
	asked.purpose = PG_GETARG_DATUM(2);
	asked.items = optional(fcinfo, 3);
	asked.hidden = !PG_ARGISNULL(4) || !PG_ARGISNULL(5);
	asked.hidden_basis = optional(fcinfo, 4);
	asked.hidden_until = optional(fcinfo, 5);
	PG_RETURN_DATUM(begin_inquiry(&asked,
								  text_to_cstring(PG_GETARG_TEXT_PP(0)),
								  values, count, 0));
}
