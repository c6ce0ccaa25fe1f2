/*
 * verify_rows.c
 *		Whether the rows that are held are those that the journal tells of
 *		(Article 28): what was written past the triggers has no entry.
 *
 * Of each hash there are as many rows as entries that made it, less those that
 * ended it.
 */
#include "credit.h"

#include "catalog/pg_class.h"
#include "core/cache.h"
#include "core/query.h"
#include "core/registry.h"
#include "funcapi.h"
#include "journal/journal.h"
#include "lib/stringinfo.h"
#include "utils/lsyscache.h"

/*
 * Tables whose every row and change is journalled; those that count without
 * telling are not among them.  The last ones have rows from the start, which
 * are journalled when the registry is made or migrated.
 */
static const struct
{
	const char *name;
	bool		of_subjects;
	bool		made_with;
}			tables[] = {
	{"subject", true}, {"subject_key", true}, {"subject_name", true},
	{"subject_correction", true},
	{"business_operator", true}, {"document", true}, {"record", true},
	{"review", true}, {"disclosure", true}, {"public_face", true},
	{"withdrawal", true}, {"reliance", true}, {"takedown", true},
	{"objection", true}, {"objection_event", true}, {"repair", true},
	{"irreparable_document", true}, {"opt_out", true},
	{"report_issue", true}, {"erasure", true}, {"consent", true},
	{"authorisation", true}, {"inquiry", true}, {"quarantine", true},
	{"batch", false}, {"organisation", false}, {"member", false},
	{"gateway", false}, {"subscription", false}, {"provider_item", false},
	{"service_need", false}, {"retention_rule", false},
	{"catalog_comment", false},
	{"irreparable_rule", false, true}, {"rule_pack", false, true},
	{"window_rule", false, true}, {"deadline_rule", false, true},
	{"workday_year", false, true}, {"workday_exception", false, true},
	{"field", false, true}, {"prohibited_category", false, true},
	{"catalog_edition", false, true}, {"catalog_class", false, true},
	{"catalog_item", false, true}, {"catalog_field", false, true},
	{"catalog_maker", false, true}, {"penalty_mapping", false, true},
	{"repair_condition", false, true}, {"inquiry_rule", false, true},
	{"consent_exception", false, true}, {"sensitive_category", false, true}
};

/* Whether the table is one, and not something else that bears its name. */
static bool
is_there(const char *name, bool of_subjects)
{
	Oid			relid = registry_relation(name);
	char		kind = get_rel_relkind(relid);

	return (kind == RELKIND_RELATION || kind == RELKIND_PARTITIONED_TABLE) &&
		(!of_subjects ||
		 get_attnum(relid, "subject_id") != InvalidAttrNumber);
}

/* "more" is how many rows there are beyond the journal's, or fewer. */
static char *
comparison(bool made_with_only, const char *columns)
{
	StringInfoData held;
	StringInfoData names;

	initStringInfo(&held);
	initStringInfo(&names);
	for (int i = 0; i < lengthof(tables); i++)
	{
		const char *name = tables[i].name;

		if (made_with_only && !tables[i].made_with)
			continue;
		appendStringInfo(&names, "%s%s", names.len > 0 ? "," : "", name);
		/* of a table that is gone, so is every row; a migration needs it */
		if (!made_with_only && !is_there(name, tables[i].of_subjects))
			continue;
		appendStringInfo(&held, "%s SELECT '%s'::text, credit.row_hash(r), %s"
						 " FROM credit.%s r", held.len > 0 ? " UNION ALL" : "",
						 name, tables[i].of_subjects ? "r.subject_id" : "0::bigint",
						 name);
	}
	return psprintf("WITH told AS (SELECT t.object, t.hash, sum(t.n) AS n,"
					" max(t.subject_id) AS subject_id, max(t.object_id) AS object_id"
					" FROM (SELECT j.object, j.after_hash AS hash, 1 AS n,"
					" j.subject_id, j.object_id FROM credit.journal j"
					" WHERE j.after_hash IS NOT NULL"
					" UNION ALL SELECT j.object, j.before_hash, -1,"
					" j.subject_id, j.object_id FROM credit.journal j"
					" WHERE j.before_hash IS NOT NULL) t"
					" WHERE t.object = ANY ('{%s}') GROUP BY 1, 2"
					" HAVING sum(t.n) <> 0),"
					" held AS (SELECT h.object, h.hash, count(*) AS n,"
					" max(h.subject_id) AS subject_id FROM (%s)"
					" AS h (object, hash, subject_id) GROUP BY 1, 2),"
					" differing AS (SELECT object, hash,"
					" coalesce(t.subject_id, h.subject_id) AS subject_id,"
					" t.object_id, coalesce(h.n, 0) - coalesce(t.n, 0) AS more"
					" FROM told t FULL JOIN held h USING (object, hash)"
					" WHERE coalesce(t.n, 0) <> coalesce(h.n, 0))"
					" SELECT %s FROM differing ORDER BY 1, 2, 3",
					names.data, held.data, columns);
}

PG_FUNCTION_INFO_V1(credit_verify_rows);

/* verify_rows(): (table, subject_id, object_id, problem) */
Datum
credit_verify_rows(PG_FUNCTION_ARGS)
{
	static SqlQuery compare = {
		.name = "compare the rows with the journal",
		.as_owner = true
	};

	(void) registry_settings();
	query_change(&compare, comparison(false, "object, subject_id, object_id,"
									  " CASE WHEN more > 0 THEN 'not journalled'"
									  " ELSE 'gone' END"));
	return query_return(fcinfo, &compare, NULL, NULL);
}

static void
tell_of(HeapTuple row, TupleDesc desc)
{
	JournalEntry entry = {.action = "make"};
	bool		isnull;
	bytea	   *hash = DatumGetByteaPP(SPI_getbinval(row, desc, 2, &isnull));
	int64		more = DatumGetInt64(SPI_getbinval(row, desc, 3, &isnull));

	entry.object = SPI_getvalue(row, desc, 1);
	if (more > 0)
		entry.after = (uint8 *) VARDATA_ANY(hash);
	else
		entry.before = (uint8 *) VARDATA_ANY(hash);
	for (int64 i = 0; i < llabs(more); i++)
		journal_append(&entry);
}

void
journal_made_rows(void)
{
	static SqlQuery find = {
		.name = "find the rows that a registry is made with",
		.as_owner = true
	};
	OwnerContext saved;

	query_change(&find, comparison(true, "object, hash, more"));
	owner_begin(&saved);
	SPI_connect();
	query_run(&find, NULL, NULL, false, 0);
	owner_end(&saved);
	for (uint64 i = 0; i < SPI_processed; i++)
		tell_of(SPI_tuptable->vals[i], SPI_tuptable->tupdesc);
	SPI_finish();
}
