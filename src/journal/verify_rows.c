/*
 * verify_rows.c
 *		Whether the rows that are held are those that the journal tells of
 *		(Article 28): what was written past the triggers has no entry.
 *
 * Of each hash there are as many rows as entries that made it, less those that
 * ended it.
 */
#include "credit.h"

#include "core/query.h"
#include "core/registry.h"
#include "funcapi.h"
#include "lib/stringinfo.h"

/*
 * Tables whose every row and change is journalled; those that a registry is
 * made with rows of, or that count without telling, are not among them.
 */
static const struct
{
	const char *name;
	bool		of_subjects;
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
	{"irreparable_rule", false}, {"catalog_comment", false}
};

static char *
comparison(void)
{
	StringInfoData held;
	StringInfoData names;

	initStringInfo(&held);
	initStringInfo(&names);
	for (int i = 0; i < lengthof(tables); i++)
	{
		const char *name = tables[i].name;

		appendStringInfo(&held, "%s SELECT '%s'::text, credit.row_hash(r), %s"
						 " FROM credit.%s r", i > 0 ? " UNION ALL" : "", name,
						 tables[i].of_subjects ? "r.subject_id" : "0::bigint",
						 name);
		appendStringInfo(&names, "%s%s", i > 0 ? "," : "", name);
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
					" AS h (object, hash, subject_id) GROUP BY 1, 2)"
					" SELECT object, coalesce(t.subject_id, h.subject_id),"
					" t.object_id, CASE WHEN coalesce(h.n, 0) > coalesce(t.n, 0)"
					" THEN 'not journalled' ELSE 'gone' END"
					" FROM told t FULL JOIN held h USING (object, hash)"
					" WHERE coalesce(t.n, 0) <> coalesce(h.n, 0)"
					" ORDER BY 1, 2, 3, 4", names.data, held.data);
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
	if (compare.sql == NULL)
		compare.sql = MemoryContextStrdup(TopMemoryContext, comparison());
	return query_return(fcinfo, &compare, NULL, NULL);
}
