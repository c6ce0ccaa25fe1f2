/*
 * withdrawal.c
 *		What nobody may use or show any more (Article 47).
 *
 * One statement for any number of records.  Later parts join without being
 * named here: what rests on a record is a row of credit.reliance, and a
 * trigger on that table or on credit.withdrawal does the rest.
 */
#include "rights/withdrawal.h"

#include "access/actors.h"
#include "catalog/pg_type.h"
#include "core/lookup.h"
#include "core/query.h"
#include "core/registry.h"
#include "core/rows.h"
#include "core/verdict.h"
#include "types/types.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/fmgroids.h"
#include "utils/lsyscache.h"

void
subjects_lock(Datum subjects)
{
	static SqlQuery lock = {
		.name = "lock the subjects",
		.sql = "SELECT count(*) FROM (SELECT FROM credit.subject"
		" WHERE subject_id = ANY ($1) ORDER BY subject_id FOR UPDATE)"
		" AS locked",
		.nargs = 1,
		.argtypes = {INT8ARRAYOID},
		.as_owner = true,
		.generic = true
	};

	query_run(&lock, &subjects, NULL, false, 0);
}

static int64
result_number(int column)
{
	bool		isnull;

	return DatumGetInt64(query_value(column, &isnull));
}

Withdrawn
withdraw_records(Datum subjects, Datum records, const char *reason,
				 const char *basis)
{
	static SqlQuery withdraw = {
		.name = "withdraw records",
		.sql = "WITH wanted AS MATERIALIZED ("
		"SELECT DISTINCT w.subject_id, w.record_id"
		" FROM ROWS FROM (unnest($1), unnest($2)) AS w (subject_id, record_id)),"
		" noted AS (INSERT INTO credit.withdrawal"
		" (subject_id, record_id, reason, basis)"
		" SELECT w.subject_id, w.record_id, $3, $4 FROM wanted w"
		" ON CONFLICT DO NOTHING RETURNING 1),"
		" ended AS (DELETE FROM credit.disclosure d USING wanted w"
		" WHERE d.subject_id = w.subject_id AND d.record_id = w.record_id"
		" RETURNING 1),"
		" rested AS (UPDATE credit.reliance r SET state ="
		" CASE WHEN $3 = 'expired' OR r.on_withdrawal = 'ends' THEN 'ended'"
		" ELSE 'reexamine' END, because = $3, state_since = credit.now()"
		" FROM wanted w WHERE r.subject_id = w.subject_id"
		" AND r.record_id = w.record_id AND r.state <> 'ended'"
		" AND ($3 <> 'expired' OR r.on_expiry = 'ends'))"
		" SELECT (SELECT count(*) FROM noted), (SELECT count(*) FROM ended)",
		.nargs = 4,
		.argtypes = {INT8ARRAYOID, INT8ARRAYOID, TEXTOID, TEXTOID},
		.as_owner = true,
		.generic = true
	};
	Datum		values[4] = {subjects, records, CStringGetTextDatum(reason),
	CStringGetTextDatum(basis)};
	Withdrawn	withdrawn;

	/* its triggers write several rows for each copy */
	rows_begin();
	query_run(&withdraw, values, NULL, false, 0);
	rows_end();
	withdrawn.records = result_number(1);
	withdrawn.disclosures = result_number(2);
	return withdrawn;
}

Withdrawn
withdraw_of_subject(int64 subject_id, Datum records, const char *reason,
					const char *basis)
{
	int			count = ArrayGetNItems(ARR_NDIM(DatumGetArrayTypeP(records)),
									   ARR_DIMS(DatumGetArrayTypeP(records)));
	Datum	   *subjects = palloc(sizeof(Datum) * (count + 1));

	for (int i = 0; i < count; i++)
		subjects[i] = Int64GetDatum(subject_id);
	return withdraw_records(PointerGetDatum(construct_array(subjects, count,
															INT8OID,
															sizeof(int64),
															FLOAT8PASSBYVAL,
															TYPALIGN_DOUBLE)),
							records, reason, basis);
}

/* ---------------- withdraw() ---------------- */

static void
check_grounds(const char *reason, const char *basis)
{
	static const char *const reasons[] = {"revoked", "corrected",
	"consent_withdrawn"};
	bool		known = false;

	for (int i = 0; i < lengthof(reasons); i++)
		known = known || strcmp(reason, reasons[i]) == 0;
	if (!known)
		refuse(47, "withdrawal", "withdrawal_reason",
			   psprintf(_("\"%s\" is no reason for which a record is withdrawn by hand"),
						clip_input(reason)),
			   NULL,
			   pstrdup(_("Use revoked, corrected or consent_withdrawn; a repair, an objection and the end of a window withdraw by themselves (Article 47).")));
	if (is_blank(basis))
		refuse(47, "withdrawal", "withdrawal_basis",
			   pstrdup(_("a withdrawal needs the document or decision behind it")),
			   NULL,
			   pstrdup(_("State it in basis (Article 47).")));
}

bool
reviewable_records(Datum keys, Datum *subjects, Datum *records)
{
	static SqlQuery split = {
		.name = "look for the records that the actor may review",
		.sql = "SELECT array_agg(w.subject_id ORDER BY w.subject_id, w.record_id),"
		" array_agg(w.record_id ORDER BY w.subject_id, w.record_id),"
		" coalesce(bool_and(r.record_id IS NOT NULL), true)"
		" FROM (SELECT DISTINCT k.subject_id, k.record_id"
		" FROM pg_catalog.unnest($1) AS k) w LEFT JOIN credit.record r"
		" ON r.subject_id = w.subject_id AND r.record_id = w.record_id"
		" AND r.provider_id = ANY ($2)",
		.nargs = 2,
		.argtypes = {InvalidOid, INT4ARRAYOID},
		.as_owner = true,
		.generic = true
	};
	int			count;
	Datum		values[2] = {keys, actor_reviewable(&count)};
	HeapTuple	row;
	bool		isnull;

	split.argtypes[0] = get_array_type(credit_type("record_key"));
	query_run(&split, values, NULL, false, 1);
	row = SPI_tuptable->vals[0];
	*subjects = SPI_getbinval(row, SPI_tuptable->tupdesc, 1, &isnull);
	if (isnull)
		*subjects = *records =
			PointerGetDatum(construct_empty_array(INT8OID));
	else
		*records = SPI_getbinval(row, SPI_tuptable->tupdesc, 2, &isnull);
	return DatumGetBool(SPI_getbinval(row, SPI_tuptable->tupdesc, 3, &isnull));
}

bool
withdrawn_with_consent(int64 subject_id, int64 record_id)
{
	static RowLookup in_force = {
		.table = "withdrawal",
		.index = "withdrawal_in_force_idx",
		.nkeys = 3,
		.equals = {F_INT8EQ, F_INT8EQ, F_TEXTEQ},
		.partial = true,
		.columns = {"record_id"}
	};
	Datum		keys[3] = {Int64GetDatum(subject_id),
	Int64GetDatum(record_id), CStringGetTextDatum("consent_withdrawn")};

	if (!lookup_begin(&in_force, keys, NULL))
		return false;
	lookup_end(&in_force);
	return true;
}

PG_FUNCTION_INFO_V1(credit_withdraw);

/* withdraw(records credit.record_key[], reason text, basis text) */
Datum
credit_withdraw(PG_FUNCTION_ARGS)
{
	char	   *reason = text_to_cstring(PG_GETARG_TEXT_PP(1));
	char	   *basis = text_to_cstring(PG_GETARG_TEXT_PP(2));
	Datum		subjects;
	Datum		records;
	Withdrawn	withdrawn;
	OwnerContext saved;

	check_grounds(reason, basis);
	owner_begin(&saved);
	SPI_connect();
	if (!reviewable_records(PG_GETARG_DATUM(0), &subjects, &records))
		refuse(47, "withdrawal", "withdrawal_of_own",
			   pstrdup(_("there is a record among these that you may not withdraw")),
			   NULL,
			   pstrdup(_("Name records for whose providers you may review; others are withdrawn by theirs (Article 47).")));
	subjects_lock(subjects);
	withdrawn = withdraw_records(subjects, records, reason, basis);
	SPI_finish();
	owner_end(&saved);
	PG_RETURN_INT64(withdrawn.records);
}
