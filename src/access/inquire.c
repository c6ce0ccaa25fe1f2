/*
 * inquire.c
 *		What an inquiry releases, once its trace can't be taken back (Articles
 *		22, 25, 42), who learns of it, and who is asked to take down (47).
 */
#include "access/authorisations.h"

#include "access/gateways.h"
#include "access/xact.h"
#include "catalog/catalog_rules.h"
#include "catalog/pg_type.h"
#include "commands/trigger.h"
#include "core/clock.h"
#include "core/query.h"
#include "core/registry.h"
#include "core/rows.h"
#include "disclosure/disclosed.h"
#include "funcapi.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/timestamp.h"

/* ---------------- the ticket ---------------- */

static void
refuse_ticket(int article, const char *rule, char *message, char *hint)
{
	refuse(article, "inquiry", rule, message, NULL, hint);
}

enum
{
	T_XMIN = 1, T_ACTOR, T_INQUIRER, T_VALID_UNTIL
};

static void
check_ticket(void)
{
	HeapTuple	row = SPI_tuptable->vals[0];
	TupleDesc	desc = SPI_tuptable->tupdesc;
	bool		isnull;

	/* savepoints' transactions among them: what can still be rolled back */
	if (TransactionIdIsCurrentTransactionId(
			DatumGetTransactionId(SPI_getbinval(row, desc, T_XMIN, &isnull))))
		refuse_ticket(27, "ticket_committed",
					  pstrdup(_("the inquiry was begun in this very transaction")),
					  pstrdup(_("Commit, then read in another transaction: an inquiry that can be rolled back leaves no trace (Article 27).")));
	if (!DatumGetBool(SPI_getbinval(row, desc, T_ACTOR, &isnull)) ||
		!DatumGetBool(SPI_getbinval(row, desc, T_INQUIRER, &isnull)))
		refuse_ticket(28, "ticket_of_actor",
					  pstrdup(_("the inquiry was begun by somebody else")),
					  pstrdup(_("Act by the role that began it, for whom it acted then, or begin one of your own (Articles 27 and 28).")));
	/* a statement can go on for long, and ask again and again */
	if (DatumGetTimestampTz(SPI_getbinval(row, desc, T_VALID_UNTIL,
										  &isnull)) <= registry_moment())
		refuse_ticket(28, "ticket_in_time",
					  pstrdup(_("the inquiry was begun too long ago")),
					  pstrdup(_("Begin another one (Articles 27 and 28).")));
}

/* As the statement sees it: what was committed before, and nothing later. */
static void
find_ticket(Datum ticket)
{
	static SqlQuery find = {
		.name = "find the inquiry",
		.sql = "SELECT q.xmin, q.author = credit.actor(),"
		" (q.inquirer_kind || ' ' || q.inquirer_id) = ANY ($2),"
		" q.valid_until FROM credit.inquiry q WHERE q.ticket = $1 LIMIT 1",
		.nargs = 2,
		.argtypes = {UUIDOID, TEXTARRAYOID},
		.as_owner = true
	};
	Datum		values[2] = {ticket, actor_identities()};

	if (query_run(&find, values, NULL, true, 1) == 0)
		refuse_ticket(28, "ticket_known",
					  pstrdup(_("there is no such inquiry that has been committed")),
					  pstrdup(_("Take the ticket from credit.begin_inquiry(), and commit it first (Articles 27 and 28).")));
	check_ticket();
}

/* At this very moment, whatever the transaction's snapshot says. */
static void
check_leave(Datum ticket)
{
	static SqlQuery find = {
		.name = "look whether the authorisation is in force",
		.sql = "SELECT FROM credit.inquiry q JOIN credit.authorisation a"
		" ON a.subject_id = q.subject_id"
		" AND a.authorisation_id = q.authorisation_id"
		" WHERE q.ticket = $1 AND (a.revoked_at IS NOT NULL"
		" OR a.valid_until <= credit.today())",
		.nargs = 1,
		.argtypes = {UUIDOID},
		.as_owner = true
	};

	if (query_run(&find, &ticket, NULL, false, 1) > 0)
		refuse_ticket(42, "ticket_authorised",
					  pstrdup(_("the subject's authorisation has been revoked, or is over")),
					  pstrdup(_("Ask the subject for another one (Article 42).")));
}

/* ---------------- the records ---------------- */

/* Beside the columns of disclosures. */
enum
{
	I_NUMBER = R_NCOLUMNS, I_NCOLUMNS
};

typedef struct Release
{
	ReturnSetInfo *result;
	bool		to_member;		/* who is told numbers of records */
} Release;

static void
release_row(HeapTuple row, TupleDesc desc, void *arg)
{
	Release    *release = arg;
	Datum		found[I_NCOLUMNS];
	bool		missing[I_NCOLUMNS];
	Disclosed	disclosed;
	const RecordFacts *facts = &disclosed.facts;
	DateADT		until;
	Datum		values[19];
	bool		nulls[19] = {0};

	heap_deform_tuple(row, desc, found, missing);
	read_disclosed(found, missing, &disclosed);
	if (!in_use(&disclosed, &until))
		return;
	values[0] = found[I_NUMBER];
	values[1] = found[R_SUBJECT];
	values[2] = found[R_RECORD];
	nulls[1] = nulls[2] = !release->to_member;
	values[3] = found[R_NAME];
	values[4] = found[R_CODE];
	nulls[4] = missing[R_CODE];
	values[5] = CStringGetTextDatum(facts->item->code);
	values[6] = CStringGetTextDatum(facts->item->title);
	values[7] = found[R_FIELD];
	values[8] = found[R_NATURE];
	values[9] = ObjectIdGetDatum(enum_value(&term_effect,
											facts->item->effect));
	values[10] = found[R_SEVERITY];
	nulls[10] = missing[R_SEVERITY];
	values[11] = CStringGetTextDatum(facts->provider->name);
	values[12] = text_or_null(disclosed.document_number, &nulls[12]);
	values[13] = text_or_null(disclosed.document_issuer, &nulls[13]);
	values[14] = found[R_DECIDED_ON];
	nulls[14] = missing[R_DECIDED_ON];
	values[15] = found[R_RECORDED_ON];
	values[16] = JsonbPGetDatum(visible_content(facts->item, facts->content,
												false));
	values[17] = DateADTGetDatum(until);
	nulls[17] = DATE_IS_NOEND(until);
	values[18] = DateADTGetDatum(disclosed.disputed_since);
	nulls[18] = DATE_IS_NOEND(disclosed.disputed_since);
	tuplestore_putvalues(release->result->setResult, release->result->setDesc,
						 values, nulls);
}

PG_FUNCTION_INFO_V1(credit_inquire);

/* inquire(ticket uuid) */
Datum
credit_inquire(PG_FUNCTION_ARGS)
{
	static SqlQuery find = {
		.name = "find what the inquiry covers",
		.sql = "SELECT " DISCLOSED_COLUMNS ", q.number"
		" FROM credit.inquiry q," DISCLOSED_TABLES
		" JOIN credit.review v ON v.subject_id = r.subject_id"
		" AND v.record_id = r.record_id AND v.approved AND NOT v.lenient"
		" JOIN credit.catalog_item i ON i.item_id = r.item_id"
		" WHERE q.ticket = $1 AND r.subject_id = q.subject_id"
		" AND (q.items IS NULL OR i.code = ANY (q.items))"
		" AND (q.fields IS NULL OR r.field = ANY (q.fields))"
		" AND (q.non_public OR r.nature = 'public')"
		" ORDER BY q.number, r.record_id",
		.nargs = 1,
		.argtypes = {UUIDOID},
		.as_owner = true
	};
	Datum		ticket = PG_GETARG_DATUM(0);
	Representation who;
	Release		release = {(ReturnSetInfo *) fcinfo->resultinfo,
	!represented(&who)};
	OwnerContext saved;

	InitMaterializedSRF(fcinfo, 0);
	owner_begin(&saved);
	SPI_connect();
	find_ticket(ticket);
	check_leave(ticket);
	query_each(query_open(&find, &ticket, NULL, false), release_row, &release);
	SPI_finish();
	owner_end(&saved);
	return (Datum) 0;
}

/* ---------------- who learns of it ---------------- */

PG_FUNCTION_INFO_V1(credit_my_inquiries);

/* my_inquiries(): of the subject */
Datum
credit_my_inquiries(PG_FUNCTION_ARGS)
{
	static SqlQuery find = {
		.name = "find who inquired about the subject",
		.sql = "SELECT q.begun_at, q.inquirer_name, q.way, q.purpose, q.items,"
		" q.fields, q.non_public, a.handle FROM credit.inquiry q"
		" LEFT JOIN credit.authorisation a ON a.subject_id = q.subject_id"
		" AND a.authorisation_id = q.authorisation_id"
		" WHERE q.subject_id = $1"
		" AND coalesce(q.hidden_until <= credit.today(), true)"
		" ORDER BY q.inquiry_id",
		.nargs = 1,
		.argtypes = {INT8OID},
		.as_owner = true
	};

	return return_to_subject(fcinfo, &find);
}

/* ---------------- who is asked to take down ---------------- */

PG_FUNCTION_INFO_V1(credit_withdrawal_asks_inquirers);

/* AFTER STATEMENT INSERT trigger of credit.withdrawal; its new rows are "ended" */
Datum
credit_withdrawal_asks_inquirers(PG_FUNCTION_ARGS)
{
	static SqlQuery ask = {
		.name = "ask those who inquired to take down",
		.sql = "INSERT INTO credit.takedown (subject_id, record_id,"
		" audience_id, organisation_id, way, asked_on)"
		" SELECT DISTINCT i.subject_id, i.record_id, 0, i.organisation_id,"
		" 'inquiry', credit.today() FROM ended e"
		" JOIN credit.inquiry_reading i ON i.subject_id = e.subject_id"
		" AND i.record_id = e.record_id CROSS JOIN credit.registry g"
		" WHERE coalesce(i.used_until > timezone(g.zone, i.begun_at)::date, true)"
		" AND NOT EXISTS (SELECT FROM credit.takedown t"
		" WHERE t.subject_id = i.subject_id AND t.record_id = i.record_id"
		" AND t.organisation_id = i.organisation_id AND t.way = 'inquiry'"
		" AND coalesce(t.acknowledged_at >= i.begun_at, true))",
		.as_owner = true,
		.generic = true
	};
	TriggerData *trigger = (TriggerData *) fcinfo->context;
	OwnerContext saved;

	if (!CALLED_AS_TRIGGER(fcinfo) ||
		!TRIGGER_FIRED_FOR_STATEMENT(trigger->tg_event) ||
		trigger->tg_newtable == NULL)
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("credit.withdrawal_asks_inquirers() is an AFTER STATEMENT trigger function with a new table")));
	owner_begin(&saved);
	SPI_connect();
	SPI_register_trigger_data(trigger);
	query_run(&ask, NULL, NULL, false, 0);
	SPI_finish();
	owner_end(&saved);
	PG_RETURN_POINTER(NULL);
}
