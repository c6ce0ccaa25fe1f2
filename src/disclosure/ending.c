/*
 * ending.c
 *		Disclosures that end because what they rest on did: a revoked document
 *		(Article 37), another operator (Article 3).
 */
#include "disclosure/disclosure.h"

#include "catalog/pg_type.h"
#include "core/clock.h"
#include "core/query.h"
#include "core/registry.h"
#include "core/workflow.h"
#include "names/names.h"
#include "rights/withdrawal.h"
#include "utils/array.h"
#include "utils/builtins.h"

static Datum
first_value(void)
{
	bool		isnull;

	return query_value(1, &isnull);
}

/* ---------------- a revoked document ---------------- */

static const Organisation *
document_provider(int64 subject_id, int64 document_id, DateADT *decided_on,
				  bool *revoked)
{
	static SqlQuery find = {
		.name = "find the document",
		.sql = "SELECT d.provider_id, d.decided_on, d.revoked_on IS NOT NULL"
		" FROM credit.document d WHERE d.subject_id = $1"
		" AND d.document_id = $2 FOR UPDATE",
		.nargs = 2,
		.argtypes = {INT8OID, INT8OID},
		.as_owner = true
	};
	Datum		values[2] = {Int64GetDatum(subject_id),
	Int64GetDatum(document_id)};
	HeapTuple	row;
	bool		isnull;

	if (query_run(&find, values, NULL, false, 1) == 0)
		return NULL;
	row = SPI_tuptable->vals[0];
	*decided_on = DatumGetDateADT(SPI_getbinval(row, SPI_tuptable->tupdesc, 2,
												&isnull));
	*revoked = DatumGetBool(SPI_getbinval(row, SPI_tuptable->tupdesc, 3,
										  &isnull));
	return organisation(DatumGetInt32(SPI_getbinval(row,
													SPI_tuptable->tupdesc, 1,
													&isnull)));
}

static void
check_revocation(const Organisation *provider, bool revoked,
				 DateADT decided_on, DateADT revoked_on, const char *reason)
{
	char	   *message = NULL;

	/* the same for no document and for somebody else's */
	if (provider == NULL || !actor_may_submit(provider))
		message = pstrdup(_("there is no such document that you may revoke"));
	else if (revoked)
		message = pstrdup(_("the document has been revoked already"));
	else if (revoked_on < decided_on || revoked_on > registry_today())
		message = pstrdup(_("a document is revoked between the day it was made and today"));
	else if (is_blank(reason))
		message = pstrdup(_("a revocation needs its public reason"));
	if (message)
		refuse(37, "document", "document_revocable", message, NULL,
			   pstrdup(_("Name a document that your organisation provided, the day on which it was revoked, and why (Article 37; Administrative Penalty Law 48).")));
}

/* Where its issuer reported it, what others reported of it goes as well. */
#define SAME_DOCUMENT \
	" d.subject_id = $1 AND (d.document_id = $2 OR EXISTS (" \
	"SELECT FROM credit.document b JOIN credit.organisation i" \
	" ON i.organisation_id = b.provider_id" \
	" WHERE b.subject_id = $1 AND b.document_id = $2" \
	" AND b.issuer_key = i.uscc::text AND b.issuer_key = d.issuer_key" \
	" AND b.number_key = d.number_key AND b.kind = d.kind))"

static uint64
end_document(int64 subject_id, int64 document_id, DateADT revoked_on, text *reason)
{
	static SqlQuery mark = {
		.name = "mark the document as revoked",
		.sql = "UPDATE credit.document d SET revoked_on = $3,"
		" revoked_because = $4 WHERE" SAME_DOCUMENT
		" AND d.revoked_on IS NULL AND d.decided_on <= $3",
		.nargs = 4,
		.argtypes = {INT8OID, INT8OID, DATEOID, TEXTOID},
		.as_owner = true
	};
	static SqlQuery find = {
		.name = "find the document's records",
		.sql = "SELECT coalesce(array_agg(r.record_id), '{}')"
		" FROM credit.document d JOIN credit.record r"
		" ON r.subject_id = d.subject_id AND r.document_id = d.document_id"
		" WHERE" SAME_DOCUMENT,
		.nargs = 2,
		.argtypes = {INT8OID, INT8OID},
		.as_owner = true
	};
	Datum		values[4] = {Int64GetDatum(subject_id),
		Int64GetDatum(document_id), DateADTGetDatum(revoked_on),
	PointerGetDatum(reason)};

	if (workflow_run(WORKFLOW_REVOCATION, &mark, values) == 0)
		ereport(ERROR,
				(errcode(ERRCODE_TRIGGERED_DATA_CHANGE_VIOLATION),
				 errmsg("the document could not be marked as revoked"),
				 errhint("A trigger of your own keeps its row as it was.")));
	query_run(&find, values, NULL, false, 1);
	return withdraw_of_subject(subject_id, first_value(), "revoked",
							   text_to_cstring(reason)).disclosures;
}

PG_FUNCTION_INFO_V1(credit_revoke_document);

/* revoke_document(subject_id, document_id, revoked_on, reason) */
Datum
credit_revoke_document(PG_FUNCTION_ARGS)
{
	int64		subject_id = PG_GETARG_INT64(0);
	int64		document_id = PG_GETARG_INT64(1);
	DateADT		revoked_on = PG_GETARG_DATEADT(2);
	text	   *reason = PG_GETARG_TEXT_PP(3);
	const Organisation *provider;
	DateADT		decided_on = 0;
	bool		revoked = false;
	uint64		ended;
	OwnerContext saved;

	owner_begin(&saved);
	SPI_connect();
	/* no record of the subject is admitted or reviewed meanwhile */
	subject_lock(subject_id, LockTupleExclusive);
	provider = document_provider(subject_id, document_id, &decided_on,
								 &revoked);
	check_revocation(provider, revoked, decided_on, revoked_on,
					 text_to_cstring(reason));
	ended = end_document(subject_id, document_id, revoked_on, reason);
	SPI_finish();
	owner_end(&saved);
	PG_RETURN_INT64(ended);
}

/* ---------------- another operator ---------------- */

/*
 * The providers, among those that have a record of the business, for which
 * the actor may submit: what a provider says of operators holds for its own
 * records only, or one could end another's publications.
 */
static Datum
own_providers(int64 subject_id, int *count)
{
	static SqlQuery find = {
		.name = "find who provides records of the business",
		.sql = "SELECT DISTINCT r.provider_id FROM credit.subject s"
		" JOIN credit.record r ON r.subject_id = s.subject_id"
		" WHERE s.subject_id = $1 AND s.kind = 'individual_business'",
		.nargs = 1,
		.argtypes = {INT8OID},
		.as_owner = true
	};
	Datum		value = Int64GetDatum(subject_id);
	uint64		found = query_run(&find, &value, NULL, false, 0);
	Datum	   *ids = palloc(sizeof(Datum) * (found + 1));
	bool		isnull;

	*count = 0;
	for (uint64 i = 0; i < found; i++)
	{
		Datum		id = SPI_getbinval(SPI_tuptable->vals[i],
									   SPI_tuptable->tupdesc, 1, &isnull);
		const Organisation *provider = organisation(DatumGetInt32(id));

		if (provider && actor_may_submit(provider))
			ids[(*count)++] = id;
	}
	return PointerGetDatum(construct_array(ids, *count, INT4OID,
										   sizeof(int32), true, TYPALIGN_INT));
}

/* values: subject_id, day, providers, name, name_key, identity_number */
static uint64
replace_operator(Datum *values, const char *nulls)
{
	static SqlQuery end = {
		.name = "end the operation of the former operator",
		.sql = "UPDATE credit.business_operator SET operating_until = $2"
		" WHERE subject_id = $1 AND provider_id = ANY ($3)"
		" AND (operating_until IS NULL OR operating_until > $2)"
		" AND (operating_from IS NULL OR operating_from < $2)",
		.nargs = 3,
		.argtypes = {INT8OID, DATEOID, INT4ARRAYOID},
		.as_owner = true
	};
	static SqlQuery add = {
		.name = "add the new operator",
		.sql = "INSERT INTO credit.business_operator (subject_id, provider_id,"
		" operator_no, name, name_key, identity_number, operating_from,"
		" operating_until)"
		" SELECT $1, p, 1 + coalesce(max(o.operator_no), 0), $4, $5, $6, $2,"
		/* the next one is known already where a change is told of late */
		" min(o.operating_from) FILTER (WHERE o.operating_from > $2)"
		" FROM unnest($3) AS p LEFT JOIN credit.business_operator o"
		" ON o.subject_id = $1 AND o.provider_id = p GROUP BY p",
		.nargs = 6,
		.argtypes = {INT8OID, DATEOID, INT4ARRAYOID, TEXTOID, TEXTOID,
		TEXTOID},
		.as_owner = true
	};
	static SqlQuery find = {
		.name = "find what the former operator left",
		.sql = "SELECT coalesce(array_agg(r.record_id), '{}')"
		" FROM credit.record r JOIN credit.catalog_item i"
		" ON i.item_id = r.item_id AND i.effect = 'adverse'"
		" WHERE r.subject_id = $1 AND r.provider_id = ANY ($3)"
		" AND r.conduct_on < $2",
		.nargs = 3,
		.argtypes = {INT8OID, DATEOID, INT4ARRAYOID},
		.as_owner = true
	};

	query_run(&end, values, NULL, false, 0);
	query_run(&add, values, nulls, false, 0);
	query_run(&find, values, NULL, false, 1);
	return withdraw_of_subject(DatumGetInt64(values[0]), first_value(),
							   "operator_changed",
							   "Article 3: another operator").disclosures;
}

PG_FUNCTION_INFO_V1(credit_change_operator);

/* change_operator(subject_id, name, operating_from, identity_number) */
Datum
credit_change_operator(PG_FUNCTION_ARGS)
{
	Datum		values[6];
	OwnerContext saved;
	DateADT		from;
	uint64		ended;
	char	   *name;
	int			providers,
				length;

	if (PG_ARGISNULL(0) || PG_ARGISNULL(1) || PG_ARGISNULL(2))
		PG_RETURN_NULL();
	name = text_to_cstring(PG_GETARG_TEXT_PP(1));
	from = PG_GETARG_DATEADT(2);
	values[0] = PG_GETARG_DATUM(0);
	values[1] = PG_GETARG_DATUM(2);
	values[3] = PG_GETARG_DATUM(1);
	values[4] = CStringGetTextDatum(name_key_cstring(name, strlen(name),
													 &length));
	values[5] = PG_ARGISNULL(3) ? (Datum) 0 : PG_GETARG_DATUM(3);

	owner_begin(&saved);
	SPI_connect();
	subject_lock(PG_GETARG_INT64(0), LockTupleExclusive);
	values[2] = own_providers(PG_GETARG_INT64(0), &providers);
	if (providers == 0 || is_blank(name) || DATE_NOT_FINITE(from) ||
		from > registry_today())
		refuse(3, "business_operator", "operator_change",
			   pstrdup(_("this change of operator cannot be recorded")), NULL,
			   pstrdup(_("Name an individual business of which your organisation provides a record, the new operator, and a day not after today (Article 3).")));
	ended = replace_operator(values, PG_ARGISNULL(3) ? "     n" : NULL);
	SPI_finish();
	owner_end(&saved);
	PG_RETURN_INT64(ended);
}
