/*
 * consents.c
 *		Giving, recording and withdrawing consents (Articles 24, 25 and 43).
 */
#include "access/consents.h"

#include "access/authorisations.h"
#include "access/gateways.h"
#include "calendar/months.h"
#include "catalog/pg_type.h"
#include "core/clock.h"
#include "core/query.h"
#include "core/registry.h"
#include "core/rows.h"
#include "registry/subjects.h"
#include "rights/withdrawal.h"
#include "types/types.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/uuid.h"

/* A consent as it is given; Datums of text, date and arrays. */
typedef struct Consenting
{
	int64		subject_id;
	const Organisation *collector;	/* NULL: not registered */
	const char *item;
	Datum		fields;
	Datum		purpose;
	DateADT		first_day;
	DateADT		last_day;
	Datum		ways;
	bool		sensitive;
	Datum		service;		/* 0: none */
	Datum		evidence;
	const char *capacity;
	const char *proof;			/* NULL: on paper */
	const char *channel;
} Consenting;

static void
refuse_consent(const char *rule, char *message, char *hint)
{
	refuse(24, "consent", rule, message, NULL, hint);
}

/* ---------------- what it covers ---------------- */

static void
check_field(const CatalogItem *item, const char *name, int length)
{
	const CatalogField *field = item_field(item, name, length);

	if (prohibited_key(name, length) || (field && field->category))
		refuse(28, "consent", "consent_prohibited",
			   psprintf(_("\"%s\" is never collected, whoever consents"),
						clip_input(name)),
			   NULL,
			   pstrdup(_("Leave it out: credit.prohibited_category has what is forbidden (Article 28).")));
	if (field == NULL)
		refuse_consent("consent_field",
					   psprintf(_("item \"%s\" has no field \"%s\""),
								item->code, clip_input(name)),
					   pstrdup(_("Name fields of the item, those that the purpose needs (Articles 19 and 24).")));
}

static void
check_fields(const Consenting *consent)
{
	const CatalogItem *item = catalog_item_by_code(consent->item,
												   registry_today(),
												   consent->collector->division);
	Datum	   *names;
	bool	   *nulls;
	int			count;

	if (item == NULL)
		refuse_consent("consent_item",
					   psprintf(_("there is no catalogue item \"%s\" for this body"),
								clip_input(consent->item)),
					   pstrdup(_("Name an item in force of a catalogue of the body's division (Articles 20 and 24).")));
	deconstruct_array(DatumGetArrayTypeP(consent->fields), TEXTOID, -1, false,
					  TYPALIGN_INT, &names, &nulls, &count);
	if (count == 0)
		refuse_consent("consent_field",
					   pstrdup(_("a consent names the fields that it covers")),
					   pstrdup(_("Name fields of the item, those that the purpose needs (Articles 19 and 24).")));
	for (int i = 0; i < count; i++)
	{
		char	   *name = nulls[i] ? pstrdup("") : TextDatumGetCString(names[i]);

		check_field(item, name, strlen(name));
	}
}

/* Sensitive fields have a consent of their own (PIPL 29). */
static void
check_separate(const Consenting *consent)
{
	static SqlQuery find = {
		.name = "look for fields of another sensitivity",
		.sql = "SELECT FROM unnest($1) AS f (name) WHERE $2 <> EXISTS"
		" (SELECT FROM credit.sensitive_category s WHERE f.name = ANY (s.keys))"
		" LIMIT 1",
		.nargs = 2,
		.argtypes = {TEXTARRAYOID, BOOLOID},
		.as_owner = true
	};
	Datum		values[2] = {consent->fields,
	BoolGetDatum(consent->sensitive)};

	if (query_run(&find, values, NULL, true, 1) > 0)
		refuse_consent("consent_separate",
					   pstrdup(_("sensitive information needs a consent of its own")),
					   pstrdup(_("Give one with sensitive = true for the fields of credit.sensitive_category, and another for the rest (Article 24; Personal Information Protection Law 29).")));
}

/* A service gets what it needs, and nothing else. */
static void
check_service(const Consenting *consent)
{
	static SqlQuery find = {
		.name = "look for what the service needs",
		.sql = "SELECT FROM credit.service_need n WHERE n.organisation_id = $1"
		" AND n.service = $2 AND n.item = $3 AND $4 <@ n.fields",
		.nargs = 4,
		.argtypes = {INT4OID, TEXTOID, TEXTOID, TEXTARRAYOID},
		.as_owner = true
	};
	Datum		values[4] = {Int32GetDatum(consent->collector->organisation_id),
		consent->service, CStringGetTextDatum(consent->item),
	consent->fields};

	if (consent->service && query_run(&find, values, NULL, true, 1) == 0)
		refuse(43, "consent", "consent_service",
			   pstrdup(_("the service does not need this information, so it must not ask for it")),
			   NULL,
			   pstrdup(_("Consent to what credit.service_need says that the service needs; it is rendered without the rest (Article 43).")));
}

/* ---------------- whose it is ---------------- */

static void
check_person(const Consenting *consent)
{
	SubjectFacts subject;

	if (subject_look(consent->subject_id, &subject) &&
		!subject_has_capacity(&subject, registry_today()) &&
		strcmp(consent->capacity, "guardian") != 0)
		refuse_consent("consent_capacity",
					   pstrdup(_("the person can't consent alone")),
					   pstrdup(_("Let the guardian consent, with capacity = guardian (Article 24; Personal Information Protection Law 31).")));
}

static void
check_terms(const Consenting *consent)
{
	if (consent->collector == NULL ||
		!organisation_registered(consent->collector, registry_today()))
		refuse_consent("consent_collector",
					   pstrdup(_("a consent is to a registered body")),
					   pstrdup(_("Name the collector by its unified code or registered name (Article 24).")));
	if (is_blank(TextDatumGetCString(consent->purpose)))
		refuse_consent("consent_purpose",
					   pstrdup(_("a consent needs the agreed purpose")),
					   pstrdup(_("State what the information is for (Article 24).")));
	if (is_blank(TextDatumGetCString(consent->evidence)))
		refuse_consent("consent_evidence",
					   pstrdup(_("a consent is written, and its text is kept")),
					   pstrdup(_("State in evidence where it is kept (Article 24).")));
	if (consent->first_day < date_of(1949, 10, 1) ||
		consent->first_day > registry_today() ||
		!is_last_day(consent->last_day))
		refuse_consent("consent_period",
					   pstrdup(_("a consent runs from a day not after today to a day not before it")),
					   pstrdup(_("Name its first and last day (Article 24).")));
	if (array_contains_nulls(DatumGetArrayTypeP(consent->ways)))
		refuse_consent("consent_ways",
					   pstrdup(_("null is no way of disclosure")),
					   pstrdup(_("Use open and shared, or an empty list (Article 25).")));
}

/* In a connected SPI, as the owner. */
static Datum
add_consent(const Consenting *consent)
{
	static SqlQuery add = {
		.name = "keep the consent",
		.sql = "INSERT INTO credit.consent (subject_id, collector_id, item,"
		" fields, sensitive, purpose, ways, service, valid_from, valid_until,"
		" evidence, capacity, proof, channel)"
		" VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10 + 1, $11, $12, $13,"
		" $14) RETURNING handle",
		.nargs = 14,
		.argtypes = {INT8OID, INT4OID, TEXTOID, TEXTARRAYOID, BOOLOID, TEXTOID,
			InvalidOid, TEXTOID, DATEOID, DATEOID, TEXTOID, TEXTOID, TEXTOID,
		TEXTOID},
		.as_owner = true
	};
	Datum		values[14] = {Int64GetDatum(consent->subject_id),
		Int32GetDatum(consent->collector->organisation_id),
		CStringGetTextDatum(consent->item), consent->fields,
		BoolGetDatum(consent->sensitive), consent->purpose, consent->ways,
		consent->service, DateADTGetDatum(consent->first_day),
		DateADTGetDatum(consent->last_day), consent->evidence,
	CStringGetTextDatum(consent->capacity)};
	char		nulls[] = "              ";

	add.argtypes[6] = get_array_type(credit_type("openness"));
	nulls[7] = consent->service ? ' ' : 'n';
	nulls[12] = nulls[13] = consent->proof ? ' ' : 'n';
	if (consent->proof)
	{
		values[12] = CStringGetTextDatum(consent->proof);
		values[13] = CStringGetTextDatum(consent->channel);
	}
	query_run(&add, values, nulls, false, 0);
	return query_kept(1, UUID_LEN);
}

static Datum
keep_consent(const Consenting *consent)
{
	check_person(consent);
	check_fields(consent);
	check_separate(consent);
	check_service(consent);
	return add_consent(consent);
}

/* ---------------- giving it ---------------- */

static bool
any_null(FunctionCallInfo fcinfo, int first, int last)
{
	for (int i = first; i <= last; i++)
		if (PG_ARGISNULL(i))
			return true;
	return false;
}

static DateADT
birth_argument(FunctionCallInfo fcinfo, int argument)
{
	return PG_ARGISNULL(argument) ? DATEVAL_NOBEGIN :
		PG_GETARG_DATEADT(argument);
}

PG_FUNCTION_INFO_V1(credit_give_consent);

/*
 * give_consent(collector, item, fields, purpose, last_day, ways, sensitive,
 * service, evidence) returns uuid
 */
Datum
credit_give_consent(PG_FUNCTION_ARGS)
{
	Consenting	consent = {0};
	Representation who;
	OwnerContext saved;
	Datum		handle;

	if (any_null(fcinfo, 0, 6))
		PG_RETURN_NULL();
	representation(&who);
	consent.subject_id = who.subject_id;
	consent.collector =
		organisation_named(text_to_cstring(PG_GETARG_TEXT_PP(0)));
	consent.item = text_to_cstring(PG_GETARG_TEXT_PP(1));
	consent.fields = PG_GETARG_DATUM(2);
	consent.purpose = PG_GETARG_DATUM(3);
	consent.first_day = registry_today();
	consent.last_day = PG_GETARG_DATEADT(4);
	consent.ways = PG_GETARG_DATUM(5);
	consent.sensitive = PG_GETARG_BOOL(6);
	consent.service = optional(fcinfo, 7);
	consent.evidence = PG_ARGISNULL(8) ? CStringGetTextDatum(who.proof) :
		PG_GETARG_DATUM(8);
	consent.capacity = who.capacity;
	consent.proof = who.proof;
	consent.channel = who.channel;
	check_terms(&consent);
	owner_begin(&saved);
	SPI_connect();
	handle = keep_consent(&consent);
	SPI_finish();
	owner_end(&saved);
	PG_RETURN_DATUM(handle);
}

PG_FUNCTION_INFO_V1(credit_record_consent);

/*
 * record_consent(subject_kind, subject_name, id_kind, id_value, collector,
 * item, fields, purpose, first_day, last_day, evidence, ways, sensitive,
 * service, capacity, birth_date) returns uuid
 */
Datum
credit_record_consent(PG_FUNCTION_ARGS)
{
	Consenting	consent = {0};
	OwnerContext saved;
	Datum		handle;

	if (any_null(fcinfo, 0, 12) || PG_ARGISNULL(14))
		PG_RETURN_NULL();
	consent.collector =
		organisation_named(text_to_cstring(PG_GETARG_TEXT_PP(4)));
	consent.item = text_to_cstring(PG_GETARG_TEXT_PP(5));
	consent.fields = PG_GETARG_DATUM(6);
	consent.purpose = PG_GETARG_DATUM(7);
	consent.first_day = PG_GETARG_DATEADT(8);
	consent.last_day = PG_GETARG_DATEADT(9);
	consent.evidence = PG_GETARG_DATUM(10);
	consent.ways = PG_GETARG_DATUM(11);
	consent.sensitive = PG_GETARG_BOOL(12);
	consent.service = optional(fcinfo, 13);
	consent.capacity = text_to_cstring(PG_GETARG_TEXT_PP(14));
	if (consent.collector == NULL || !actor_may_submit(consent.collector))
		refuse_consent("consent_collector",
					   pstrdup(_("you may not collect for this body")),
					   pstrdup(_("Act as a member of the collector, whose entry in credit.member has may_submit (Article 24).")));
	check_capacity(consent.capacity);
	check_terms(&consent);
	owner_begin(&saved);
	SPI_connect();
	rows_begin();
	consent.subject_id =
		subject_introduce(enum_position(PG_GETARG_OID(0)),
						  text_to_cstring(PG_GETARG_TEXT_PP(1)),
						  birth_argument(fcinfo, 15),
						  text_to_cstring(PG_GETARG_TEXT_PP(2)),
						  text_to_cstring(PG_GETARG_TEXT_PP(3)));
	rows_end();
	handle = keep_consent(&consent);
	SPI_finish();
	owner_end(&saved);
	PG_RETURN_DATUM(handle);
}

PG_FUNCTION_INFO_V1(credit_introduce_subject);

/* introduce_subject(subject_kind, subject_name, birth_date) */
Datum
credit_introduce_subject(PG_FUNCTION_ARGS)
{
	Representation who;
	OwnerContext saved;

	if (any_null(fcinfo, 0, 1))
		PG_RETURN_VOID();
	if (!represented(&who))
		refuse(27, "gateway", "acts_for_subject",
			   pstrdup(_("you act for nobody")), NULL,
			   pstrdup(_("In the same transaction, call credit.act_for_subject() first, as a registered gateway (Article 27).")));
	owner_begin(&saved);
	SPI_connect();
	rows_begin();
	who.subject_id = subject_introduce(enum_position(PG_GETARG_OID(0)),
									   text_to_cstring(PG_GETARG_TEXT_PP(1)),
									   birth_argument(fcinfo, 2),
									   who.id_kind, who.id_value);
	rows_end();
	SPI_finish();
	owner_end(&saved);
	represent(&who);
	PG_RETURN_VOID();
}

/* ---------------- withdrawing it ---------------- */

/* What may rest on it, and still rests on another, or no more. */
enum
{
	W_RECORD = 1, W_CONTENT, W_OPENNESS, W_RECORDED_ON, W_EXCEPTION, W_KIND,
	W_COLLECTOR, W_ITEM
};

static void
read_resting(HeapTuple row, TupleDesc desc, int64 subject_id,
			 RecordFacts *facts)
{
	bool		isnull;
	Datum		value;

	memset(facts, 0, sizeof(*facts));
	facts->nature = NATURE_NON_PUBLIC;
	facts->subject.subject_id = subject_id;
	facts->content = DatumGetJsonbPCopy(SPI_getbinval(row, desc, W_CONTENT,
													  &isnull));
	facts->openness = enum_position(DatumGetObjectId(
		SPI_getbinval(row, desc, W_OPENNESS, &isnull)));
	facts->recorded_on = DatumGetDateADT(SPI_getbinval(row, desc,
													   W_RECORDED_ON,
													   &isnull));
	value = SPI_getbinval(row, desc, W_EXCEPTION, &isnull);
	facts->exception = isnull ? NULL : TextDatumGetCString(value);
	facts->subject.kind = enum_position(DatumGetObjectId(
		SPI_getbinval(row, desc, W_KIND, &isnull)));
	facts->provider = organisation(DatumGetInt32(
		SPI_getbinval(row, desc, W_COLLECTOR, &isnull)));
	facts->item = catalog_item(DatumGetInt32(SPI_getbinval(row, desc, W_ITEM,
														   &isnull)));
}

static void
shorten(int64 subject_id, Datum record_id, DateADT until)
{
	static SqlQuery shorten = {
		.name = "shorten what another consent covers for less long",
		.sql = "UPDATE credit.disclosure SET visible_until = $3"
		" WHERE subject_id = $1 AND record_id = $2 AND visible_until > $3",
		.nargs = 3,
		.argtypes = {INT8OID, INT8OID, DATEOID},
		.as_owner = true
	};
	Datum		values[3] = {Int64GetDatum(subject_id), record_id,
	DateADTGetDatum(until)};

	query_run(&shorten, values, NULL, false, 0);
}

/*
 * Of the records that rested on the consent, bigint[] of those that rest on
 * nothing else; the others are shown for as long as that lasts.
 */
static Datum
left_without(int64 subject_id, Datum handle)
{
	static SqlQuery find = {
		.name = "find what rests on the consent",
		.sql = "SELECT r.record_id, r.content, r.openness, r.recorded_on,"
		" r.consent_exception, s.kind, r.provider_id, r.item_id"
		" FROM credit.consent c JOIN credit.record r"
		" ON r.subject_id = c.subject_id AND r.provider_id = c.collector_id"
		" AND r.nature = 'non_public' AND r.self_declared IS NULL"
		" AND r.content ?| c.fields"
		" JOIN credit.catalog_item i ON i.item_id = r.item_id"
		" AND i.code = c.item"
		" JOIN credit.subject s ON s.subject_id = r.subject_id"
		" WHERE c.subject_id = $1 AND c.handle = $2",
		.nargs = 2,
		.argtypes = {INT8OID, UUIDOID},
		.as_owner = true
	};
	Datum		values[2] = {Int64GetDatum(subject_id), handle};
	uint64		found = query_run(&find, values, NULL, false, 0);
	SPITupleTable *rows = SPI_tuptable;
	Datum	   *alone = palloc(sizeof(Datum) * (found + 1));
	int			count = 0;
	bool		isnull;

	for (uint64 i = 0; i < found; i++)
	{
		Datum		record_id = SPI_getbinval(rows->vals[i], rows->tupdesc,
											  W_RECORD, &isnull);
		RecordFacts facts;
		DateADT		until;

		read_resting(rows->vals[i], rows->tupdesc, subject_id, &facts);
		consent_look(&facts);
		until = leave_until(&facts, true);
		if (DATE_IS_NOBEGIN(until))
			alone[count++] = record_id;
		else
			shorten(subject_id, record_id, until);
	}
	return PointerGetDatum(construct_array(alone, count, INT8OID,
										   sizeof(int64), FLOAT8PASSBYVAL,
										   TYPALIGN_DOUBLE));
}

PG_FUNCTION_INFO_V1(credit_withdraw_consent);

/* withdraw_consent(consent uuid) returns bigint */
Datum
credit_withdraw_consent(PG_FUNCTION_ARGS)
{
	static SqlQuery end = {
		.name = "withdraw the consent",
		.sql = "UPDATE credit.consent SET withdrawn_at = credit.now()"
		" WHERE subject_id = $1 AND handle = $2 AND withdrawn_at IS NULL",
		.nargs = 2,
		.argtypes = {INT8OID, UUIDOID},
		.as_owner = true
	};
	Representation who;
	OwnerContext saved;
	Datum		values[2] = {0, PG_GETARG_DATUM(0)};
	int64		ended;

	representation(&who);
	values[0] = Int64GetDatum(who.subject_id);
	owner_begin(&saved);
	SPI_connect();
	/* nothing is admitted on it meanwhile */
	subject_lock(who.subject_id, LockTupleExclusive);
	if (query_run(&end, values, NULL, false, 0) == 0)
		refuse_consent("consent_in_force",
					   pstrdup(_("there is no such consent of the subject for which you act that could be withdrawn")),
					   pstrdup(_("Take its handle from credit.my_consents() (Articles 24 and 42).")));
	ended = withdraw_of_subject(who.subject_id,
								left_without(who.subject_id, values[1]),
								"consent_withdrawn",
								"Article 24: the consent was withdrawn").records;
	SPI_finish();
	owner_end(&saved);
	PG_RETURN_INT64(ended);
}

PG_FUNCTION_INFO_V1(credit_my_consents);

/* my_consents(): of the subject */
Datum
credit_my_consents(PG_FUNCTION_ARGS)
{
	static SqlQuery find = {
		.name = "find the subject's consents",
		.sql = "SELECT c.handle, o.name, c.item, c.fields, c.sensitive,"
		" c.purpose, c.ways, c.service, c.valid_from, c.valid_until - 1,"
		" c.withdrawn_at FROM credit.consent c JOIN credit.organisation o"
		" ON o.organisation_id = c.collector_id WHERE c.subject_id = $1"
		" ORDER BY c.consent_id",
		.nargs = 1,
		.argtypes = {INT8OID},
		.as_owner = true
	};

	return return_to_subject(fcinfo, &find);
}
