/*
 * declarations.c
 *		What a subject says of itself: without consent, as open as it chooses
 *		(Articles 18 and 25).
 */
#include "access/gateways.h"

#include "access/actors.h"
#include "calendar/months.h"
#include "catalog/pg_type.h"
#include "core/clock.h"
#include "core/query.h"
#include "core/registry.h"
#include "core/rows.h"
#include "core/verdict.h"
#include "registry/submission.h"
#include "registry/subjects.h"
#include "rights/withdrawal.h"
#include "types/types.h"
#include "utils/builtins.h"
#include "utils/uuid.h"

/* As the registry knows it. */
static void
fill_subject(const Representation *who, Submission *submission)
{
	static SqlQuery find = {
		.name = "read the subject's kind and name",
		.sql = "SELECT s.kind::text, s.name FROM credit.subject s"
		" WHERE s.subject_id = $1",
		.nargs = 1,
		.argtypes = {INT8OID},
		.as_owner = true
	};
	Datum		value = Int64GetDatum(who->subject_id);

	query_run(&find, &value, NULL, false, 1);
	submission->value[SUBMISSION_SUBJECT_KIND] =
		SPI_getvalue(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1);
	submission->value[SUBMISSION_SUBJECT_NAME] =
		SPI_getvalue(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 2);
	if (strcmp(who->id_kind, "uscc") == 0)
		submission->value[SUBMISSION_SUBJECT_CODE] = who->id_value;
	else if (strcmp(who->id_kind, "resident_id") == 0)
		submission->value[SUBMISSION_RESIDENT_ID] = who->id_value;
	else
	{
		submission->value[SUBMISSION_OTHER_ID_KIND] = who->id_kind;
		submission->value[SUBMISSION_OTHER_ID] = who->id_value;
	}
}

static Datum
handle_of(int64 subject_id, int64 record_id)
{
	static SqlQuery find = {
		.name = "make the record's handle",
		.sql = "SELECT credit.record_handle(r.nonce) FROM credit.record r"
		" WHERE r.subject_id = $1 AND r.record_id = $2",
		.nargs = 2,
		.argtypes = {INT8OID, INT8OID},
		.as_owner = true
	};
	Datum		values[2] = {Int64GetDatum(subject_id),
	Int64GetDatum(record_id)};

	query_run(&find, values, NULL, false, 1);
	return query_kept(1, UUID_LEN);
}

PG_FUNCTION_INFO_V1(credit_declare);

/* declare(item, content, openness, field, last_day) returns uuid */
Datum
credit_declare(PG_FUNCTION_ARGS)
{
	Submission	submission = {0};
	Verdicts	verdicts = {"record", NIL};
	Admission	admission;
	Representation who;
	OwnerContext saved;
	Datum		handle;

	if (PG_ARGISNULL(0) || PG_ARGISNULL(1) || PG_ARGISNULL(2))
		PG_RETURN_NULL();
	representation(&who);
	submission.self_declared = true;
	submission.value[SUBMISSION_PROVIDER] =
		uscc_string(&organisation(who.gateway_id)->uscc);
	submission.value[SUBMISSION_ITEM] =
		text_to_cstring(PG_GETARG_TEXT_PP(0));
	submission.content = PG_GETARG_JSONB_P(1);
	submission.value[SUBMISSION_NATURE] = "non_public";
	submission.value[SUBMISSION_OPENNESS] =
		term_openness.labels[enum_position(PG_GETARG_OID(2)) - 1];
	/* said today: nobody need ask of which day it is, and how old one was then */
	submission.value[SUBMISSION_CONDUCT_ON] = date_text(registry_today());
	if (!PG_ARGISNULL(3))
		submission.value[SUBMISSION_FIELD] =
			text_to_cstring(PG_GETARG_TEXT_PP(3));
	if (!PG_ARGISNULL(4))
		submission.value[SUBMISSION_PUBLICATION_END] =
			DATE_NOT_FINITE(PG_GETARG_DATEADT(4)) ? "infinity" :
			date_text(PG_GETARG_DATEADT(4));
	owner_begin(&saved);
	SPI_connect();
	fill_subject(&who, &submission);
	rows_begin();
	submit(&submission, batch_begin("submission"), false, &verdicts,
		   &admission);
	verdicts_raise(&verdicts);
	rows_end();
	handle = handle_of(admission.subject_id, admission.record_id);
	SPI_finish();
	owner_end(&saved);
	PG_RETURN_DATUM(handle);
}

/* ---------------- taking it back ---------------- */

/* bigint[] of the one record that it is. */
static Datum
find_declaration(int64 subject_id, Datum handle)
{
	static SqlQuery find = {
		.name = "find the declaration",
		.sql = "SELECT ARRAY[r.record_id] FROM credit.record r"
		" WHERE r.subject_id = $1 AND r.self_declared"
		" AND credit.record_handle(r.nonce) = $2"
		" AND NOT EXISTS (SELECT FROM credit.withdrawal w"
		" WHERE w.subject_id = r.subject_id AND w.record_id = r.record_id"
		" AND w.undone_at IS NULL)",
		.nargs = 2,
		.argtypes = {INT8OID, UUIDOID},
		.as_owner = true
	};
	Datum		values[2] = {Int64GetDatum(subject_id), handle};
	bool		isnull;

	if (query_run(&find, values, NULL, false, 1) == 0)
		refuse(18, "record", "declaration_in_force",
			   pstrdup(_("there is no such declaration of the subject for which you act that could be taken back")),
			   NULL,
			   pstrdup(_("Take its handle from credit.declare() or credit.report() (Article 18).")));
	return query_value(1, &isnull);
}

PG_FUNCTION_INFO_V1(credit_take_back);

/* take_back(declaration uuid) */
Datum
credit_take_back(PG_FUNCTION_ARGS)
{
	Representation who;
	OwnerContext saved;

	representation(&who);
	owner_begin(&saved);
	SPI_connect();
	subject_lock(who.subject_id, LockTupleExclusive);
	withdraw_of_subject(who.subject_id,
						find_declaration(who.subject_id, PG_GETARG_DATUM(0)),
						"consent_withdrawn",
						"Article 18: the subject took it back");
	SPI_finish();
	owner_end(&saved);
	PG_RETURN_VOID();
}
