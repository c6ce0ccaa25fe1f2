/*
 * objections.c
 *		Objections as the subject has them: filing, adding to, following them
 *		(Article 45), and the mark that an open one leaves.
 */
#include "rights/objections.h"

#include "access/actors.h"
#include "access/gateways.h"
#include "catalog/pg_type.h"
#include "core/clock.h"
#include "core/lookup.h"
#include "core/query.h"
#include "core/registry.h"
#include "core/verdict.h"
#include "names/names.h"
#include "registry/subjects.h"
#include "utils/builtins.h"
#include "utils/fmgroids.h"
#include "utils/uuid.h"

typedef struct Claim
{
	char	   *against;
	Datum		record;			/* its handle, where there is one */
	bool		record_null;
	char	   *target;			/* or NULL */
	char	   *statement;
	char	   *evidence;
	char	   *receiver;		/* or NULL */
	int64		record_id;		/* 0: none */
	int32		provider_id;
} Claim;

/* ---------------- the mark ---------------- */

static DateADT
corrected_disputed_since(int64 subject_id, int64 record_id)
{
	static SqlQuery inherited = {
		.name = "look whether what the record corrects is disputed",
		.sql = "WITH RECURSIVE corrected AS ("
		"SELECT r.replaces FROM credit.record r"
		" WHERE r.subject_id = $1 AND r.record_id = $2"
		" UNION ALL SELECT r.replaces FROM corrected c JOIN credit.record r"
		" ON r.subject_id = $1 AND r.record_id = c.replaces)"
		" SELECT min(o.received_on) FROM corrected c JOIN credit.objection o"
		" ON o.subject_id = $1 AND o.record_id = c.replaces"
		" WHERE o.outcome IS NULL",
		.nargs = 2,
		.argtypes = {INT8OID, INT8OID},
		.as_owner = true
	};
	Datum		values[2] = {Int64GetDatum(subject_id),
	Int64GetDatum(record_id)};
	Datum		since;
	bool		isnull;

	query_run(&inherited, values, NULL, false, 1);
	since = query_value(1, &isnull);
	return isnull ? DATEVAL_NOEND : DatumGetDateADT(since);
}

DateADT
record_disputed_since(int64 subject_id, int64 record_id, bool replaces)
{
	static RowLookup open = {
		.table = "objection",
		.index = "objection_open_idx",
		.partial = true,
		.nkeys = 2,
		.equals = {F_INT8EQ, F_INT8EQ},
		.columns = {"received_on"}
	};
	Datum		keys[2] = {Int64GetDatum(subject_id),
	Int64GetDatum(record_id)};
	DateADT		since;
	bool		isnull;

	if (!lookup_begin(&open, keys, NULL))
		return replaces ? corrected_disputed_since(subject_id, record_id) :
			DATEVAL_NOEND;
	since = DatumGetDateADT(lookup_value(&open, 0, &isnull));
	lookup_end(&open);
	return since;
}

/* Of a copy that is over nobody hears, whether or not it was tidied up. */
void
mark_disputed(int64 subject_id, int64 record_id)
{
	static SqlQuery mark = {
		.name = "mark the record's copies as disputed",
		.sql = "WITH RECURSIVE disputed AS (SELECT $2 AS record_id"
		" UNION ALL SELECT r.record_id FROM disputed f JOIN credit.record r"
		" ON r.subject_id = $1 AND r.replaces = f.record_id)"
		" UPDATE credit.disclosure d SET disputed_since = credit.today()"
		" FROM disputed f WHERE d.subject_id = $1"
		" AND d.record_id = f.record_id AND d.disputed_since IS NULL"
		" AND d.visible_until > credit.today()",
		.nargs = 2,
		.argtypes = {INT8OID, INT8OID},
		.as_owner = true
	};
	Datum		values[2] = {Int64GetDatum(subject_id),
	Int64GetDatum(record_id)};

	query_run(&mark, values, NULL, false, 0);
}

void
unmark_disputed(int64 subject_id, int64 record_id)
{
	/* a correction that is objected to itself keeps its mark, and hands it on */
	static SqlQuery unmark = {
		.name = "take the mark from the record's copies",
		.sql = "WITH RECURSIVE settled AS (SELECT $2 AS record_id"
		" UNION ALL SELECT r.record_id FROM settled f JOIN credit.record r"
		" ON r.subject_id = $1 AND r.replaces = f.record_id"
		" WHERE NOT EXISTS (SELECT FROM credit.objection o"
		" WHERE o.subject_id = $1 AND o.record_id = r.record_id"
		" AND o.outcome IS NULL))"
		" UPDATE credit.disclosure d SET disputed_since = NULL"
		" FROM settled f WHERE d.subject_id = $1"
		" AND d.record_id = f.record_id AND d.disputed_since IS NOT NULL"
		" AND d.visible_until > credit.today()",
		.nargs = 2,
		.argtypes = {INT8OID, INT8OID},
		.as_owner = true
	};
	Datum		values[2] = {Int64GetDatum(subject_id),
	Int64GetDatum(record_id)};

	if (DATE_IS_NOEND(record_disputed_since(subject_id, record_id, true)))
		query_run(&unmark, values, NULL, false, 0);
}

/* ---------------- what is claimed ---------------- */

static char *
text_or_refuse(FunctionCallInfo fcinfo, int argument, const char *rule,
			   const char *missing)
{
	char	   *given = PG_ARGISNULL(argument) ? NULL :
		text_to_cstring(PG_GETARG_TEXT_PP(argument));

	if (is_blank(given))
		refuse(45, "objection", rule, pstrdup(missing), NULL,
			   pstrdup(_("Say what is wrong, and what shows it (Article 45).")));
	return given;
}

static bool
about_a_record(const Claim *claim)
{
	return strcmp(claim->against, "record") == 0 ||
		strcmp(claim->against, "identity") == 0;
}

static void
read_claim(FunctionCallInfo fcinfo, Claim *claim)
{
	static const char *const matters[] = {"record", "identity", "omission",
	"listing", "measure", "inquiry", "evaluation"};
	bool		known = false;

	memset(claim, 0, sizeof(*claim));
	claim->against = PG_ARGISNULL(0) ? pstrdup("") :
		text_to_cstring(PG_GETARG_TEXT_PP(0));
	for (int i = 0; i < lengthof(matters); i++)
		known = known || strcmp(claim->against, matters[i]) == 0;
	if (!known)
		refuse(45, "objection", "objection_matter",
			   psprintf(_("\"%s\" is nothing that is objected to"),
						clip_input(claim->against)),
			   NULL,
			   pstrdup(_("Use record, identity, omission, listing, measure, inquiry or evaluation (Article 45).")));
	claim->statement = text_or_refuse(fcinfo, 1, "objection_statement",
									  _("an objection says what is wrong"));
	claim->evidence = text_or_refuse(fcinfo, 2, "objection_evidence",
									 _("an objection comes with evidence"));
	claim->record_null = PG_ARGISNULL(3);
	claim->record = claim->record_null ? (Datum) 0 : PG_GETARG_DATUM(3);
	claim->target = PG_ARGISNULL(4) ? NULL :
		text_to_cstring(PG_GETARG_TEXT_PP(4));
	claim->receiver = PG_ARGISNULL(5) ? NULL :
		text_to_cstring(PG_GETARG_TEXT_PP(5));
	if (is_blank(claim->target))
		claim->target = NULL;
	if (about_a_record(claim) ? claim->record_null :
		!claim->record_null || claim->target == NULL)
		refuse(45, "objection", "objection_target",
			   pstrdup(_("it is not clear what is objected to")), NULL,
			   pstrdup(_("Name the record by its handle for record and identity, and nothing but target for the others (Article 45).")));
}

/* The subject's own record of that handle. */
static void
find_record(int64 subject_id, Claim *claim)
{
	static SqlQuery find = {
		.name = "find the record objected to",
		.sql = "SELECT r.record_id, r.provider_id FROM credit.record r"
		" WHERE r.subject_id = $1 AND credit.record_handle(r.nonce) = $2",
		.nargs = 2,
		.argtypes = {INT8OID, UUIDOID},
		.as_owner = true
	};
	Datum		values[2] = {Int64GetDatum(subject_id), claim->record};
	bool		isnull;

	if (query_run(&find, values, NULL, false, 1) == 0)
		refuse(45, "objection", "objection_to_own",
			   pstrdup(_("there is no such record of the subject for which you act")),
			   NULL,
			   pstrdup(_("Take the handle from the subject's own report (Articles 42 and 45).")));
	claim->record_id = DatumGetInt64(query_value(1, &isnull));
	claim->provider_id = DatumGetInt32(query_value(2, &isnull));
	if (!DATE_IS_NOEND(record_disputed_since(subject_id, claim->record_id,
											   false)))
		refuse(45, "objection", "objection_open",
			   pstrdup(_("an objection to the record is open already")),
			   NULL,
			   pstrdup(_("Add to it with credit.supplement_objection(); its deadline is the earlier one (Article 45).")));
}

static bool
provides_about(const Organisation *org, int64 subject_id)
{
	static SqlQuery find = {
		.name = "look whether the body provides a record of the subject",
		.sql = "SELECT FROM credit.record r WHERE r.subject_id = $1"
		" AND r.provider_id = $2",
		.nargs = 2,
		.argtypes = {INT8OID, INT4OID},
		.as_owner = true
	};
	Datum		values[2] = {Int64GetDatum(subject_id),
	Int32GetDatum(org->organisation_id)};

	return query_run(&find, values, NULL, false, 1) > 0;
}

/* What is no record's may be any public body's, but of others only a provider's. */
static bool
receives_objection(const Organisation *org, int64 subject_id,
				   int32 provider_id)
{
	if (!organisation_registered(org, registry_today()))
		return false;
	if (org->kind == ORGANISATION_PLATFORM || org->competent ||
		org->upstream)
		return true;
	if (provider_id != 0)
		return org->organisation_id == provider_id;
	return organisation_is_public(org) ||
		(subject_id != 0 && provides_about(org, subject_id));
}

int32
objection_receiver(const char *name, int64 subject_id, int32 provider_id)
{
	const Organisation *org;
	Uscc		uscc;
	IdentifierFault fault;
	int			length;

	if (name == NULL)
		org = organisation(provider_id);
	else if (uscc_parse(name, strlen(name), &uscc, &fault))
		org = organisation_by_code(&uscc);
	else
		org = organisation_by_name_key(name_key_cstring(name, strlen(name),
														&length));
	if (org == NULL || !receives_objection(org, subject_id, provider_id))
		refuse(45, "objection", "objection_receiver",
			   psprintf(_("\"%s\" receives no such objection"),
						clip_input(name ? name : org ? org->name : "")),
			   NULL,
			   pstrdup(_("Name the record's provider, a platform or a competent department, by unified code or name; for a record the provider is meant where none is named (Article 45).")));
	return org->organisation_id;
}

/* ---------------- filing ---------------- */

static Datum
file(const Representation *who, const Claim *claim, int32 receiver_id)
{
	static SqlQuery add = {
		.name = "file the objection",
		.sql = "INSERT INTO credit.objection (subject_id, against, record_id,"
		" target, statement, evidence, capacity, proof, channel,"
		" receiver_id, handler_id)"
		" VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10)"
		" RETURNING handle",
		.nargs = 10,
		.argtypes = {INT8OID, TEXTOID, INT8OID, TEXTOID, TEXTOID, TEXTOID,
		TEXTOID, TEXTOID, TEXTOID, INT4OID},
		.as_owner = true
	};
	Datum		values[10] = {Int64GetDatum(who->subject_id),
		CStringGetTextDatum(claim->against), Int64GetDatum(claim->record_id),
		claim->target ? CStringGetTextDatum(claim->target) : (Datum) 0,
		CStringGetTextDatum(claim->statement),
		CStringGetTextDatum(claim->evidence),
		CStringGetTextDatum(who->capacity), CStringGetTextDatum(who->proof),
	CStringGetTextDatum(who->channel), Int32GetDatum(receiver_id)};
	char		nulls[] = "          ";

	if (claim->record_id == 0)
		nulls[2] = 'n';
	if (claim->target == NULL)
		nulls[3] = 'n';
	query_run(&add, values, nulls, false, 0);
	return query_kept(1, UUID_LEN);
}

PG_FUNCTION_INFO_V1(credit_file_objection);

/* file_objection(against, statement, evidence, record, target, receiver) */
Datum
credit_file_objection(PG_FUNCTION_ARGS)
{
	Representation who;
	Claim		claim;
	OwnerContext saved;
	Datum		handle;
	int32		receiver_id;

	representation(&who);
	read_claim(fcinfo, &claim);
	owner_begin(&saved);
	SPI_connect();
	subject_lock(who.subject_id, LockTupleExclusive);
	if (!claim.record_null)
		find_record(who.subject_id, &claim);
	receiver_id = objection_receiver(claim.receiver, who.subject_id,
									 claim.provider_id);
	handle = file(&who, &claim, receiver_id);
	if (claim.record_id != 0)
		mark_disputed(who.subject_id, claim.record_id);
	SPI_finish();
	owner_end(&saved);
	return handle;
}

/* ---------------- adding and following ---------------- */

PG_FUNCTION_INFO_V1(credit_supplement_objection);

/* supplement_objection(objection uuid, evidence text) */
Datum
credit_supplement_objection(PG_FUNCTION_ARGS)
{
	static SqlQuery add = {
		.name = "add to the objection",
		.sql = "INSERT INTO credit.objection_event"
		" (subject_id, objection_id, kind, content)"
		" SELECT o.subject_id, o.objection_id, 'supplemented', $3"
		" FROM credit.objection o WHERE o.subject_id = $1 AND o.handle = $2"
		" AND o.outcome IS NULL",
		.nargs = 3,
		.argtypes = {INT8OID, UUIDOID, TEXTOID},
		.as_owner = true
	};
	Representation who;
	OwnerContext saved;
	Datum		values[3];

	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	representation(&who);
	values[0] = Int64GetDatum(who.subject_id);
	values[1] = PG_GETARG_DATUM(0);
	values[2] = CStringGetTextDatum(text_or_refuse(fcinfo, 1,
												   "objection_supplement",
												   _("nothing is added to the objection")));
	owner_begin(&saved);
	SPI_connect();
	subject_lock(who.subject_id, LockTupleExclusive);
	if (query_run(&add, values, NULL, false, 0) == 0)
		refuse(45, "objection", "objection_own_open",
			   pstrdup(_("there is no such open objection of the subject for which you act")),
			   NULL,
			   pstrdup(_("See credit.my_objections(); what has been decided is objected to anew (Article 45).")));
	SPI_finish();
	owner_end(&saved);
	PG_RETURN_VOID();
}

PG_FUNCTION_INFO_V1(credit_my_objections);

/* my_objections(): of the subject for which a gateway acts */
Datum
credit_my_objections(PG_FUNCTION_ARGS)
{
	static SqlQuery find = {
		.name = "find the subject's objections",
		.sql = "SELECT o.handle, o.against, credit.record_handle(r.nonce),"
		" o.target, b.name, h.name, o.received_on,"
		" CASE WHEN o.told_at IS NOT NULL THEN 'told'"
		" WHEN o.outcome IS NOT NULL THEN 'decided'"
		" WHEN o.accepted_at IS NOT NULL THEN 'accepted' ELSE 'filed' END,"
		" d.due, d.provisional, o.outcome, o.reason,"
		" credit.record_handle(s.nonce)"
		" FROM credit.objection o"
		" JOIN credit.organisation b ON b.organisation_id = o.receiver_id"
		" JOIN credit.organisation h ON h.organisation_id = o.handler_id"
		" LEFT JOIN credit.record r ON r.subject_id = o.subject_id"
		" AND r.record_id = o.record_id"
		" LEFT JOIN credit.record s ON s.subject_id = o.subject_id"
		" AND s.record_id = o.successor_id"
		" CROSS JOIN LATERAL"
		" credit.deadline('objection', o.received_on, b.division) d"
		" WHERE o.subject_id = $1 ORDER BY o.objection_id",
		.nargs = 1,
		.argtypes = {INT8OID},
		.as_owner = true
	};

	return return_to_subject(fcinfo, &find);
}
