/*
 * report.c
 *		The right to know: everything held on a subject, for the subject, and
 *		how anybody tells a genuine report (Article 42).
 */
#include "access/gateways.h"
#include "catalog/catalog.h"
#include "catalog/pg_type.h"
#include "core/clock.h"
#include "core/query.h"
#include "core/registry.h"
#include "core/verdict.h"
#include "disclosure/disclosed.h"
#include "funcapi.h"
#include "types/types.h"
#include "registry/records.h"
#include "utils/builtins.h"
#include "utils/fmgrprotos.h"

/* ---------------- which rule limits a record ---------------- */

PG_FUNCTION_INFO_V1(credit_record_use);

/*
 * record_use(item, field, severity, openness, open_until, necessity,
 * document_kind, decided_on): (used_until, rule, basis, shortened_by)
 */
Datum
credit_record_use(PG_FUNCTION_ARGS)
{
	RecordFacts facts = {0};
	PublicationWindow window;
	TupleDesc	desc;
	Datum		values[4];
	bool		nulls[4] = {true, true, true, true};

	if (get_call_result_type(fcinfo, NULL, &desc) != TYPEFUNC_COMPOSITE)
		elog(ERROR, "credit.record_use() must return a row");
	facts.item = PG_ARGISNULL(0) ? NULL : catalog_item(PG_GETARG_INT32(0));
	facts.open_until = PG_ARGISNULL(4) ? DATEVAL_NOEND : PG_GETARG_DATEADT(4);
	values[0] = DateADTGetDatum(facts.open_until);
	nulls[0] = DATE_IS_NOEND(facts.open_until);
	if (facts.item && facts.item->effect == EFFECT_ADVERSE &&
		!PG_ARGISNULL(1) && !PG_ARGISNULL(3) && !PG_ARGISNULL(5) &&
		!PG_ARGISNULL(6) && !PG_ARGISNULL(7))
	{
		facts.field = field_code(text_to_cstring(PG_GETARG_TEXT_PP(1)));
		facts.severity = PG_ARGISNULL(2) ? 0 :
			enum_position(PG_GETARG_OID(2));
		facts.openness = enum_position(PG_GETARG_OID(3));
		facts.necessity = PG_GETARG_BOOL(5);
		facts.document.kind = enum_position(PG_GETARG_OID(6));
		facts.document.decided_on = PG_GETARG_DATEADT(7);
		record_window(&facts, &window);
		values[0] = DateADTGetDatum(adverse_until(&facts, &window));
		nulls[0] = DATE_IS_NOEND(DatumGetDateADT(values[0]));
		nulls[1] = nulls[2] = window.rule == NULL;
		if (window.rule)
		{
			values[1] = CStringGetTextDatum(psprintf("%s/%s",
													 window.rule->pack,
													 window.rule->code));
			values[2] = CStringGetTextDatum(window.rule->basis);
		}
		nulls[3] = window.kinder == NULL;
		if (window.kinder)
			values[3] = CStringGetTextDatum(window.kinder->basis);
	}
	PG_RETURN_DATUM(HeapTupleGetDatum(heap_form_tuple(BlessTupleDesc(desc),
													  values, nulls)));
}

/* ---------------- what is held ---------------- */

#define ON_DAY(instant) \
	"timezone((SELECT g.zone FROM credit.registry g), " instant ")::date"

/* What every issued report begins with: $2 and $3 are its number and code. */
#define ISSUED \
	"'version', 1, 'kind', $4, 'issued_at', (SELECT to_char(" \
	"timezone(g.zone, credit.now()), 'YYYY-MM-DD\"T\"HH24:MI:SS')" \
	" FROM credit.registry g), 'zone', (SELECT g.zone FROM credit.registry g)," \
	" 'number', $2, 'verification_code', $3, "

/* Each right of the subject adds its section here. */
static SqlQuery whole = {
	.name = "gather what is held on the subject",
	.sql = "WITH RECURSIVE shown AS (SELECT d.record_id,"
	" jsonb_build_object('from', min(d.visible_from)"
	" FILTER (WHERE d.audience_id = 0), 'until',"
	" nullif(max(d.visible_until) FILTER (WHERE d.audience_id = 0), 'infinity'))"
	" AS open, bool_or(d.audience_id = 0) AS is_open,"
	/* bodies read the public's copy where they have none of their own */
	" bool_or(d.audience_id <= 1) AS bodies,"
	" jsonb_agg(o.name ORDER BY o.name) FILTER (WHERE d.audience_id >= 2)"
	" AS recipients FROM credit.disclosure d"
	" LEFT JOIN credit.recipient t ON t.audience_id = d.audience_id"
	" LEFT JOIN credit.organisation o ON o.organisation_id = t.organisation_id"
	" WHERE d.subject_id = $1 AND d.visible_from <= credit.today()"
	" AND d.visible_until > credit.today() GROUP BY d.record_id),"
	" ended AS (SELECT w.record_id, jsonb_agg(jsonb_strip_nulls("
	"jsonb_build_object('reason', w.reason, 'basis', w.basis,"
	" 'on', w.withdrawn_on, 'undone_on', " ON_DAY("w.undone_at") ","
	" 'undone_because', w.undone_because)) ORDER BY w.withdrawal_id) AS list"
	" FROM credit.withdrawal w WHERE w.subject_id = $1 GROUP BY w.record_id),"
	" disputed AS (SELECT b.record_id, min(b.received_on) AS since"
	" FROM credit.objection b WHERE b.subject_id = $1"
	" AND b.outcome IS NULL GROUP BY b.record_id),"
	/* a correction of what is kept from the public is kept as well */
	" opted AS (SELECT o.record_id, o.opted_at FROM credit.opt_out o"
	" WHERE o.subject_id = $1 AND o.revoked_at IS NULL"
	" UNION ALL SELECT r.record_id, o.opted_at FROM opted o"
	" JOIN credit.record r ON r.subject_id = $1"
	" AND r.replaces = o.record_id),"
	" kept AS (SELECT o.record_id, min(o.opted_at) AS since FROM opted o"
	" GROUP BY o.record_id),"
	/* json, made jsonb once: each record is built, sorted and copied once */
	" records AS (SELECT coalesce(json_agg("
	"json_build_object('record', credit.record_handle(r.nonce),"
	" 'item', i.code, 'title', i.title, 'effect', i.effect,"
	" 'field', r.field, 'severity', r.severity, 'openness', r.openness,"
	" 'nature', r.nature, 'rests_on', CASE WHEN r.nature = 'non_public'"
	" THEN json_strip_nulls(json_build_object("
	"'consent_exception', r.consent_exception,"
	" 'declaration', r.declaration,"
	" 'self_declared', r.self_declared)) END,"
	" 'circumstance', r.circumstance, 'provider', p.name,"
	" 'recorded_on', r.recorded_on, 'conduct_on', r.conduct_on,"
	" 'document', CASE WHEN d.document_id IS NOT NULL THEN"
	" json_build_object('kind', d.kind, 'number', d.number,"
	" 'issuer', d.issuer, 'decided_on', d.decided_on,"
	" 'effective_on', d.effective_on, 'revoked_on', d.revoked_on,"
	" 'revoked_because', d.revoked_because) END,"
	" 'review', CASE WHEN v.record_id IS NOT NULL THEN"
	" json_build_object('approved', v.approved, 'lenient', v.lenient,"
	" 'on', " ON_DAY("v.reviewed_at") ", 'reason', v.reason) END,"
	" 'corrects', credit.record_handle(b.nonce),"
	" 'correction_reason', r.correction_reason,"
	" 'public', CASE WHEN s.is_open THEN s.open END,"
	" 'kept_from_public_since', " ON_DAY("k.since") ","
	" 'shared_with_public_bodies', s.bodies,"
	" 'recipients', s.recipients, 'disputed_since', q.since,"
	" 'used_until', u.used_until, 'window_rule', u.rule,"
	" 'window_basis', u.basis, 'shortened_by', u.shortened_by,"
	" 'withdrawals', e.list,"
	" 'erased_on', " ON_DAY("z.erased_at") ","
	/* what turned out to be about somebody else is not told any more */
	" 'content', CASE WHEN NOT EXISTS (SELECT FROM credit.objection b"
	" WHERE b.subject_id = $1 AND b.record_id = r.record_id"
	" AND b.against = 'identity' AND b.outcome = 'upheld')"
	" THEN r.content END)"
	" ORDER BY r.record_id), '[]') AS list"
	" FROM credit.record r"
	" JOIN credit.catalog_item i ON i.item_id = r.item_id"
	" JOIN credit.organisation p ON p.organisation_id = r.provider_id"
	" LEFT JOIN credit.document d ON d.subject_id = r.subject_id"
	" AND d.document_id = r.document_id AND d.subject_id = $1"
	" LEFT JOIN credit.review v ON v.subject_id = r.subject_id"
	" AND v.record_id = r.record_id AND v.subject_id = $1"
	" LEFT JOIN credit.record b ON b.subject_id = r.subject_id"
	" AND b.record_id = r.replaces AND b.subject_id = $1"
	" LEFT JOIN shown s ON s.record_id = r.record_id"
	" LEFT JOIN ended e ON e.record_id = r.record_id"
	" LEFT JOIN disputed q ON q.record_id = r.record_id"
	" LEFT JOIN kept k ON k.record_id = r.record_id"
	" LEFT JOIN credit.erasure z ON z.subject_id = $1"
	" AND z.record_id = r.record_id"
	" CROSS JOIN LATERAL credit.record_use(r.item_id, r.field, r.severity,"
	" r.openness, r.open_until, r.necessity IS NOT NULL, d.kind,"
	" d.decided_on) u WHERE r.subject_id = $1)"
	" SELECT jsonb_build_object(" ISSUED "'subject', (SELECT jsonb_strip_nulls("
	"jsonb_build_object('kind', s.kind, 'name', s.name, 'uscc', s.uscc,"
	" 'resident_id', credit.mask(s.resident_id), 'division', s.division,"
	" 'birth_date', s.birth_date, 'earner_from', s.earner_from,"
	" 'earner_ground', s.earner_ground,"
	" 'incapacity_from', s.incapacity_from,"
	" 'incapacity_until', s.incapacity_until,"
	" 'identifiers', (SELECT jsonb_agg(jsonb_build_object('kind', k.kind,"
	" 'value', k.given) ORDER BY k.kind, k.value)"
	" FROM credit.subject_key k WHERE k.subject_id = $1"
	" AND k.kind NOT IN ('uscc', 'resident_id')),"
	" 'operators', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object("
	"'name', b.name, 'from', b.operating_from,"
	" 'until', b.operating_until, 'told_by', o.name))"
	" ORDER BY o.name, b.operator_no) FROM credit.business_operator b"
	" JOIN credit.organisation o ON o.organisation_id = b.provider_id"
	" WHERE b.subject_id = $1 AND coalesce(b.operating_until"
	" > credit.today(), true)),"
	" 'other_names', (SELECT jsonb_agg(n.name ORDER BY n.name)"
	" FROM credit.subject_name n WHERE n.subject_id = $1)))"
	" FROM credit.subject s WHERE s.subject_id = $1),"
	" 'records', (SELECT list::jsonb FROM records),"
	" 'objections', (SELECT coalesce(jsonb_agg(to_jsonb(o)), '[]')"
	" FROM credit.my_objections() o),"
	" 'repairs', (SELECT coalesce(jsonb_agg(to_jsonb(a)), '[]')"
	" FROM credit.my_repairs() a),"
	" 'consents', (SELECT coalesce(jsonb_agg(to_jsonb(c)), '[]')"
	" FROM credit.my_consents() c),"
	" 'authorisations', (SELECT coalesce(jsonb_agg(to_jsonb(z)), '[]')"
	" FROM credit.my_authorisations() z),"
	" 'inquiries', (SELECT coalesce(jsonb_agg(to_jsonb(q)), '[]')"
	" FROM credit.my_inquiries() q))",
	.nargs = 4,
	.argtypes = {INT8OID, UUIDOID, TEXTOID, TEXTOID},
	.as_owner = true,
	.generic = true
};

/* For tenders: what is in force, and nothing that has stopped. */
static SqlQuery short_form = {
	.name = "gather what is in force against the subject",
	.sql = "SELECT jsonb_build_object(" ISSUED "'subject', (SELECT jsonb_strip_nulls("
	"jsonb_build_object('kind', s.kind, 'name', s.name, 'uscc', s.uscc,"
	" 'resident_id', credit.mask(s.resident_id)))"
	" FROM credit.subject s WHERE s.subject_id = $1),"
	" 'fields', to_jsonb($5), 'from', $6, 'until', $7, 'records',"
	" coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object("
	"'field', r.field, 'item', i.code, 'title', i.title,"
	" 'severity', r.severity, 'provider', p.name, 'number', d.number,"
	" 'decided_on', d.decided_on, 'in_force_until', u.used_until,"
	" 'disputed', CASE WHEN EXISTS (WITH RECURSIVE c AS ("
	"SELECT r.record_id, r.replaces UNION ALL SELECT b.record_id, b.replaces"
	" FROM c JOIN credit.record b ON b.subject_id = $1"
	" AND b.record_id = c.replaces) SELECT FROM c JOIN credit.objection o"
	" ON o.subject_id = $1 AND o.record_id = c.record_id"
	" WHERE o.outcome IS NULL) THEN true END))"
	" ORDER BY r.field, d.decided_on, r.record_id), '[]'))"
	" FROM credit.record r"
	" JOIN credit.catalog_item i ON i.item_id = r.item_id"
	" AND i.effect = 'adverse'"
	" JOIN credit.review v ON v.subject_id = r.subject_id"
	" AND v.record_id = r.record_id AND v.approved AND NOT v.lenient"
	" JOIN credit.organisation p ON p.organisation_id = r.provider_id"
	" JOIN credit.document d ON d.subject_id = r.subject_id"
	" AND d.document_id = r.document_id"
	" CROSS JOIN LATERAL credit.record_use(r.item_id, r.field, r.severity,"
	" r.openness, r.open_until, r.necessity IS NOT NULL, d.kind,"
	" d.decided_on) u WHERE r.subject_id = $1"
	" AND ($5 IS NULL OR r.field = ANY ($5))"
	" AND ($6 IS NULL OR d.decided_on >= $6)"
	" AND ($7 IS NULL OR d.decided_on < $7)"
	" AND coalesce(u.used_until > credit.today(), true)"
	" AND NOT EXISTS (SELECT FROM credit.withdrawal w"
	" WHERE w.subject_id = $1 AND w.record_id = r.record_id"
	" AND w.undone_at IS NULL)",
	.nargs = 7,
	.argtypes = {INT8OID, UUIDOID, TEXTOID, TEXTOID, TEXTARRAYOID, DATEOID,
	DATEOID},
	.as_owner = true
};

static Datum
gathered(SqlQuery *query, Datum *values, const char *nulls)
{
	bool		isnull;

	query_run(query, values, nulls, false, 1);
	return query_value(1, &isnull);
}

/* ---------------- issuing ---------------- */

/* $1 to $4 of both queries. */
static void
begin_report(const Representation *who, const char *kind, Datum *values)
{
	values[0] = Int64GetDatum(who->subject_id);
	values[1] = DirectFunctionCall1(gen_random_uuid, (Datum) 0);
	values[2] = CStringGetTextDatum(DatumGetCString(DirectFunctionCall1(uuid_out,
																	   DirectFunctionCall1(gen_random_uuid, (Datum) 0))));
	values[3] = CStringGetTextDatum(kind);
}

static void
note_issue(const Representation *who, const Datum *begun, Datum report)
{
	static SqlQuery add = {
		.name = "note the issue of the report",
		.sql = "INSERT INTO credit.report_issue (subject_id, number, kind,"
		" capacity, proof, channel, code_digest, content_digest)"
		" VALUES ($1, $2, $4, $5, $6, $7, sha256(convert_to($3, 'UTF8')),"
		" sha256(convert_to($8::text, 'UTF8')))",
		.nargs = 8,
		.argtypes = {INT8OID, UUIDOID, TEXTOID, TEXTOID, TEXTOID, TEXTOID,
		TEXTOID, JSONBOID},
		.as_owner = true,
		.generic = true
	};
	Datum		values[8] = {begun[0], begun[1], begun[2], begun[3],
		CStringGetTextDatum(who->capacity), CStringGetTextDatum(who->proof),
	CStringGetTextDatum(who->channel), report};

	query_run(&add, values, NULL, false, 0);
}

/* The query's values from $5 on are there; those before it are filled in. */
static Datum
issue(SqlQuery *query, const char *kind, Datum *values, const char *nulls)
{
	Representation who;
	OwnerContext saved;
	Datum		report;

	representation(&who);
	begin_report(&who, kind, values);
	owner_begin(&saved);
	SPI_connect();
	report = gathered(query, values, nulls);
	note_issue(&who, values, report);
	report = SPI_datumTransfer(report, false, -1);
	SPI_finish();
	owner_end(&saved);
	return report;
}

PG_FUNCTION_INFO_V1(credit_report);

/* report() returns jsonb */
Datum
credit_report(PG_FUNCTION_ARGS)
{
	Datum		values[4];

	return issue(&whole, "report", values, NULL);
}

/* A code that is none, or no code, would make a clean report of any subject. */
static void
check_fields(ArrayType *fields)
{
	Datum	   *codes;
	bool	   *nulls;
	int			count;

	deconstruct_array(fields, TEXTOID, -1, false, TYPALIGN_INT, &codes,
					  &nulls, &count);
	for (int i = 0; i < count; i++)
		if (nulls[i] || field_code(TextDatumGetCString(codes[i])) == NULL)
			refuse(42, "report_issue", "compliance_fields",
				   psprintf(_("\"%s\" is no field"), nulls[i] ? "" :
							clip_input(TextDatumGetCString(codes[i]))),
				   NULL,
				   pstrdup(_("Use codes of credit.field, or null for all (Article 42).")));
	if (count == 0)
		refuse(42, "report_issue", "compliance_fields",
			   pstrdup(_("the report is on no field")), NULL,
			   pstrdup(_("Use codes of credit.field, or null for all (Article 42).")));
}

/* Likewise a period in which nothing can lie; DATEVAL_NOBEGIN and _NOEND: none. */
static void
check_period(DateADT from, DateADT until)
{
	if (from >= until || from > registry_today())
		refuse(42, "report_issue", "compliance_period",
			   pstrdup(_("no day up to now lies in the period of the report")),
			   NULL,
			   pstrdup(_("Use a first day that is not after today and a later day before which the period ends, or null for no limit (Article 42).")));
}

PG_FUNCTION_INFO_V1(credit_compliance_report);

/* compliance_report(fields text[], from_day date, until_day date) */
Datum
credit_compliance_report(PG_FUNCTION_ARGS)
{
	Datum		values[7];
	char		nulls[] = "       ";

	for (int i = 0; i < 3; i++)
	{
		nulls[4 + i] = PG_ARGISNULL(i) ? 'n' : ' ';
		values[4 + i] = PG_GETARG_DATUM(i);
	}
	if (nulls[4] == ' ')
		check_fields(DatumGetArrayTypeP(values[4]));
	check_period(nulls[5] == ' ' ? DatumGetDateADT(values[5]) :
				 DATEVAL_NOBEGIN,
				 nulls[6] == ' ' ? DatumGetDateADT(values[6]) : DATEVAL_NOEND);
	return issue(&short_form, "compliance", values, nulls);
}

PG_FUNCTION_INFO_V1(credit_report_rows);

/* report_rows(): the same, entry by entry; that somebody read it is noted */
Datum
credit_report_rows(PG_FUNCTION_ARGS)
{
	static SqlQuery explode = {
		.name = "take the report apart",
		.sql = "SELECT s.name, coalesce(e.entry ->> 'record',"
		" e.entry ->> 'objection', e.entry ->> 'application',"
		" e.entry ->> 'consent', e.entry ->> 'authorisation')::uuid,"
		" coalesce(e.entry ->> 'recorded_on', e.entry ->> 'received_on',"
		" e.entry ->> 'first_day', e.entry ->> 'at')::date,"
		" e.entry FROM (VALUES (1, 'subject'), (2, 'records'),"
		" (3, 'objections'), (4, 'repairs'), (5, 'consents'),"
		" (6, 'authorisations'), (7, 'inquiries')) AS s (place, name)"
		" CROSS JOIN LATERAL jsonb_array_elements("
		"CASE jsonb_typeof($1 -> s.name) WHEN 'array' THEN $1 -> s.name"
		" ELSE jsonb_build_array($1 -> s.name) END)"
		" WITH ORDINALITY AS e (entry, n) ORDER BY s.place, e.n",
		.nargs = 1,
		.argtypes = {JSONBOID},
		.as_owner = true
	};
	ReturnSetInfo *result = (ReturnSetInfo *) fcinfo->resultinfo;
	Representation who;
	OwnerContext saved;
	Datum		values[4];
	Datum		report;

	representation(&who);
	InitMaterializedSRF(fcinfo, 0);
	begin_report(&who, "rows", values);
	owner_begin(&saved);
	SPI_connect();
	report = gathered(&whole, values, NULL);
	note_issue(&who, values, report);
	query_run(&explode, &report, NULL, false, 0);
	for (uint64 i = 0; i < SPI_processed; i++)
		tuplestore_puttuple(result->setResult, SPI_tuptable->vals[i]);
	SPI_finish();
	owner_end(&saved);
	return (Datum) 0;
}

/* ---------------- telling a genuine one ---------------- */

PG_FUNCTION_INFO_V1(credit_verify_report);

/* verify_report(report jsonb) returns text */
Datum
credit_verify_report(PG_FUNCTION_ARGS)
{
	static SqlQuery find = {
		.name = "look for the report",
		.sql = "SELECT i.content_digest = sha256(convert_to($1::text, 'UTF8'))"
		" FROM credit.report_issue i"
		" WHERE i.number = (SELECT CASE WHEN $1 ->> 'number' ~"
		" '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'"
		" THEN ($1 ->> 'number')::uuid END)"
		" AND i.code_digest ="
		" sha256(convert_to($1 ->> 'verification_code', 'UTF8'))",
		.nargs = 1,
		.argtypes = {JSONBOID},
		.as_owner = true
	};
	OwnerContext saved;
	Datum		report = PG_GETARG_DATUM(0);
	const char *answer = "unknown";
	bool		isnull;

	owner_begin(&saved);
	SPI_connect();
	if (JB_ROOT_IS_OBJECT(DatumGetJsonbP(report)) &&
		query_run(&find, &report, NULL, true, 1) > 0)
		answer = DatumGetBool(query_value(1, &isnull)) ? "genuine" : "altered";
	SPI_finish();
	owner_end(&saved);
	PG_RETURN_TEXT_P(cstring_to_text(answer));
}

PG_FUNCTION_INFO_V1(credit_verify_report_code);

/* verify_report(number uuid, code text): (kind, issued_at, digest) */
Datum
credit_verify_report_code(PG_FUNCTION_ARGS)
{
	static SqlQuery find = {
		.name = "look for the report by its code",
		.sql = "SELECT i.kind, i.issued_at,"
		" encode(i.content_digest, 'hex') FROM credit.report_issue i"
		" WHERE i.number = $1"
		" AND i.code_digest = sha256(convert_to($2, 'UTF8'))",
		.nargs = 2,
		.argtypes = {UUIDOID, TEXTOID},
		.as_owner = true
	};
	Datum		values[2] = {PG_GETARG_DATUM(0), PG_GETARG_DATUM(1)};

	return query_return(fcinfo, &find, values, NULL);
}

/* ---------------- one record's story ---------------- */

/*
 * The journal holds no bodies: why something was withdrawn or decided is with
 * the row, told of the entry that made it so.  Withdrawals of a record are
 * numbered as their entries are.
 */
#define LIFE \
	"WITH j AS MATERIALIZED (SELECT * FROM credit.entries_of($1)) " \
	"SELECT e.at, e.action, e.object, o.name, e.article, e.reason FROM (" \
	"SELECT j.entry_id AS place, j.at, j.action, j.object, j.organisation_id," \
	" j.article::integer, CASE j.object WHEN 'withdrawal' THEN w.because" \
	" WHEN 'record' THEN CASE WHEN j.before_hash IS NULL" \
	" THEN r.correction_reason END ELSE j.reason END AS reason" \
	" FROM (SELECT j.*, row_number() OVER (PARTITION BY j.object, j.action" \
	" ORDER BY j.entry_id) AS nth FROM j" \
	" WHERE j.object_id = $2 AND j.object IN" \
	" ('record', 'review', 'disclosure', 'withdrawal', 'opt_out')" \
	" AND (j.object <> 'disclosure' OR j.action = 'disclose')) j" \
	" JOIN credit.record r ON r.subject_id = $1 AND r.record_id = $2" \
	" LEFT JOIN (SELECT 'insert' AS action, row_number()" \
	" OVER (ORDER BY w.withdrawal_id) AS nth," \
	" w.reason || ': ' || w.basis AS because FROM credit.withdrawal w" \
	" WHERE w.subject_id = $1 AND w.record_id = $2 UNION ALL" \
	" SELECT 'update', row_number() OVER (ORDER BY w.undone_at," \
	" w.withdrawal_id), w.undone_because FROM credit.withdrawal w" \
	" WHERE w.subject_id = $1 AND w.record_id = $2" \
	" AND w.undone_at IS NOT NULL) w ON j.object = 'withdrawal'" \
	" AND w.action = j.action AND w.nth = j.nth" \
	" UNION ALL SELECT j.entry_id, j.at, j.action, j.object," \
	" j.organisation_id, j.article::integer," \
	" CASE WHEN j.action = 'update' THEN d.revoked_because END" \
	" FROM credit.record r JOIN credit.document d" \
	" ON d.subject_id = r.subject_id AND d.document_id = r.document_id" \
	" JOIN j ON j.object = 'document'" \
	" AND j.object_id = d.document_id" \
	" WHERE r.subject_id = $1 AND r.record_id = $2" \
	" UNION ALL SELECT j.entry_id, j.at, j.action, j.object," \
	" j.organisation_id, j.article::integer," \
	" CASE WHEN j.action = 'update' AND j.at >= b.decided_at" \
	" THEN b.reason END" \
	" FROM credit.objection b JOIN j" \
	" ON j.object = 'objection' AND j.object_id = b.objection_id" \
	" WHERE b.subject_id = $1 AND b.record_id = $2" \
	" UNION ALL SELECT j.entry_id, j.at, j.action, j.object," \
	" j.organisation_id, j.article::integer," \
	" CASE WHEN j.action = 'update' AND j.at >= a.decided_at" \
	" THEN a.reason END" \
	" FROM credit.record r JOIN credit.repair a" \
	" ON a.subject_id = r.subject_id AND a.document_id = r.document_id" \
	" JOIN j ON j.object = 'repair'" \
	" AND j.object_id = a.repair_id" \
	" WHERE r.subject_id = $1 AND r.record_id = $2) e" \
	" LEFT JOIN credit.organisation o" \
	" ON o.organisation_id = e.organisation_id ORDER BY e.place"

static Datum
life_of(FunctionCallInfo fcinfo, int64 subject_id, int64 record_id)
{
	static SqlQuery find = {
		.name = "tell the record's story",
		.sql = LIFE,
		.nargs = 2,
		.argtypes = {INT8OID, INT8OID},
		.as_owner = true
	};
	Datum		values[2] = {Int64GetDatum(subject_id),
	Int64GetDatum(record_id)};

	/* before anything of the subject is looked at: as for none */
	if (record_id == 0)
	{
		InitMaterializedSRF(fcinfo, 0);
		return (Datum) 0;
	}
	return query_return(fcinfo, &find, values, NULL);
}

PG_FUNCTION_INFO_V1(credit_life_of);

/* life_of(record uuid): for the subject */
Datum
credit_life_of(PG_FUNCTION_ARGS)
{
	Representation who;

	representation(&who);
	return life_of(fcinfo, who.subject_id,
				   record_of_handle(who.subject_id, PG_GETARG_DATUM(0)));
}

PG_FUNCTION_INFO_V1(credit_life_of_number);

/* life_of(subject_id bigint, record_id bigint): for members */
Datum
credit_life_of_number(PG_FUNCTION_ARGS)
{
	static SqlQuery find = {
		.name = "find the record if the actor may see it",
		.sql = "SELECT $2 WHERE credit.sees_record($1, $2)",
		.nargs = 2,
		.argtypes = {INT8OID, INT8OID},
		.as_owner = true
	};
	Datum		values[2] = {PG_GETARG_DATUM(0), PG_GETARG_DATUM(1)};

	return life_of(fcinfo, PG_GETARG_INT64(0), record_found(&find, values));
}
