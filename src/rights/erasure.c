/*
 * erasure.c
 *		Erasing what may no longer be kept, by law or by a pack's period.
 *
 * Nothing else alters a record.  The nonce goes with the content, so that the
 * hashes that stay in the journal can't be found again by guessing.
 */
#include "rights/erasure.h"

#include "catalog/pg_type.h"
#include "core/lookup.h"
#include "core/query.h"
#include "core/registry.h"
#include "core/verdict.h"
#include "core/workflow.h"
#include "rights/withdrawal.h"
#include "utils/builtins.h"
#include "utils/fmgroids.h"

bool
record_erased(int64 subject_id, int64 record_id)
{
	static RowLookup tombstone = {
		.table = "erasure",
		.index = "erasure_pkey",
		.nkeys = 2,
		.equals = {F_INT8EQ, F_INT8EQ},
		.columns = {"record_id"}
	};
	Datum		keys[2] = {Int64GetDatum(subject_id),
	Int64GetDatum(record_id)};

	if (!lookup_begin(&tombstone, keys, NULL))
		return false;
	lookup_end(&tombstone);
	return true;
}

/*
 * The immutability of facts lets these two through, and nothing else.  Of
 * records that were erased before, what was loaded since goes.
 */
static void
clear_content(Datum *values)
{
	static SqlQuery clear = {
		.name = "erase the records' content",
		.sql = "WITH cleared AS (UPDATE credit.quarantine q SET original = '{}',"
		" corrected = NULL, verdicts = '[]', nonce = gen_random_uuid()"
		" FROM ROWS FROM (unnest($3), unnest($4)) AS w (subject_id, record_id)"
		" WHERE q.subject_id = w.subject_id AND q.record_id = w.record_id"
		" AND q.original <> '{}')"
		" UPDATE credit.record r SET content = '{}', necessity = NULL,"
		" nonce = gen_random_uuid()"
		" FROM ROWS FROM (unnest($1), unnest($2)) AS w (subject_id, record_id)"
		" WHERE r.subject_id = w.subject_id AND r.record_id = w.record_id",
		.nargs = 4,
		.argtypes = {INT8ARRAYOID, INT8ARRAYOID, INT8ARRAYOID, INT8ARRAYOID},
		.as_owner = true,
		.generic = true
	};

	(void) workflow_run(WORKFLOW_ERASURE, &clear, values);
}

uint64
erase_inquiries(int32 limit)
{
	static SqlQuery forget = {
		.name = "remove inquiries whose log is no longer kept",
		.sql = "DELETE FROM credit.inquiry q USING (SELECT k.subject_id,"
		" k.inquiry_id FROM (SELECT max(r.keep_months) AS months"
		" FROM credit.inquiry_rule r"
		" JOIN credit.rule_pack p ON p.pack = r.pack AND p.in_force"
		" WHERE r.valid_from <= credit.today()"
		" AND coalesce(r.valid_until > credit.today(), true)) m"
		" CROSS JOIN credit.registry g JOIN credit.inquiry k"
		" ON k.begun_at < credit.now() - m.months * interval '1 month'"
		" + interval '4 days' AND credit.add_months("
		"timezone(g.zone, k.begun_at)::date, m.months) < credit.today()"
		" AND coalesce(k.hidden_until <= credit.today(), true) LIMIT $1) o"
		" WHERE q.subject_id = o.subject_id AND q.inquiry_id = o.inquiry_id",
		.nargs = 1,
		.argtypes = {INT4OID},
		.as_owner = true
	};
	Datum		value = Int32GetDatum(limit);

	return workflow_run(WORKFLOW_ERASURE, &forget, &value);
}

uint64
erase_records(Datum subjects, Datum records, const char *basis)
{
	static SqlQuery note = {
		.name = "note the erasure",
		.sql = "WITH erased AS (INSERT INTO credit.erasure"
		" (subject_id, record_id, basis)"
		" SELECT DISTINCT w.subject_id, w.record_id, $3"
		" FROM ROWS FROM (unnest($1), unnest($2)) AS w (subject_id, record_id)"
		" ON CONFLICT DO NOTHING RETURNING subject_id, record_id)"
		" SELECT count(*), coalesce(array_agg(e.subject_id), '{}'),"
		" coalesce(array_agg(e.record_id), '{}') FROM erased e",
		.nargs = 3,
		.argtypes = {INT8ARRAYOID, INT8ARRAYOID, TEXTOID},
		.as_owner = true
	};
	static SqlQuery ask = {
		.name = "ask those who received the records to erase them",
		.sql = "INSERT INTO credit.takedown (subject_id, record_id,"
		" audience_id, organisation_id, way, asked_on, erase)"
		" SELECT DISTINCT t.subject_id, t.record_id, t.audience_id,"
		" t.organisation_id, t.way, credit.today(), true"
		" FROM ROWS FROM (unnest($1), unnest($2)) AS w (subject_id, record_id)"
		" JOIN credit.takedown t ON t.subject_id = w.subject_id"
		" AND t.record_id = w.record_id",
		.nargs = 2,
		.argtypes = {INT8ARRAYOID, INT8ARRAYOID},
		.as_owner = true
	};
	Datum		values[4] = {subjects, records, CStringGetTextDatum(basis)};
	uint64		count;
	bool		isnull;

	query_run(&note, values, NULL, false, 1);
	count = DatumGetInt64(query_value(1, &isnull));
	values[0] = query_value(2, &isnull);
	values[1] = query_value(3, &isnull);
	withdraw_records(values[0], values[1], "erased", basis);
	query_run(&ask, values, NULL, false, 0);
	values[2] = subjects;
	values[3] = records;
	clear_content(values);
	return count;
}

PG_FUNCTION_INFO_V1(credit_erase);

/* erase(records credit.record_key[], basis text) returns bigint */
Datum
credit_erase(PG_FUNCTION_ARGS)
{
	char	   *basis = text_to_cstring(PG_GETARG_TEXT_PP(1));
	OwnerContext saved;
	Datum		subjects;
	Datum		records;
	uint64		erased;

	if (is_blank(basis))
		refuse(28, "erasure", "erasure_basis",
			   pstrdup(_("nothing is erased without a law that says so")),
			   NULL,
			   pstrdup(_("Name in basis the provision that gives the right to it (Article 28; Personal Information Protection Law 47).")));
	owner_begin(&saved);
	SPI_connect();
	if (!reviewable_records(PG_GETARG_DATUM(0), &subjects, &records))
		refuse(28, "erasure", "erasure_of_own",
			   pstrdup(_("there is a record among these that you may not erase")),
			   NULL,
			   pstrdup(_("Name records for whose providers you may review (Article 28).")));
	subjects_lock(subjects);
	erased = erase_records(subjects, records, basis);
	SPI_finish();
	owner_end(&saved);
	PG_RETURN_INT64(erased);
}
