/*
 * quarantine.c
 *		Keeping refused rows, trying them again, closing them.
 */
#include "registry/quarantine.h"

#include "access/actors.h"
#include "catalog/pg_type.h"
#include "core/clock.h"
#include "core/json.h"
#include "core/query.h"
#include "core/registry.h"
#include "core/rows.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/timestamp.h"

static RowTarget quarantine_target = {
	.table = "quarantine",
	.columns = {"batch_id", "row_number", "provider_id", "original",
	"verdicts", "state", "subject_id", "record_id", "settled_at"}
};

void
quarantine_row(int64 batch_id, int64 row_number,
			   const SubmissionSource *source, const char *const *cells,
			   const Verdicts *verdicts, const Admission *admission)
{
	bool		repeated = admission->outcome == OUTCOME_REPEATED;
	Datum		values[9];
	bool		nulls[9] = {0};

	values[0] = Int64GetDatum(batch_id);
	values[1] = Int64GetDatum(row_number);
	values[2] = Int32GetDatum(admission->provider_id);
	nulls[2] = admission->provider_id == 0;
	values[3] = JsonbPGetDatum(jsonb_from_cells(source->columns, cells,
												source->ncolumns));
	values[4] = verdicts_to_jsonb(verdicts);
	values[5] = CStringGetTextDatum(repeated ? "repeated" : "open");
	values[6] = Int64GetDatum(admission->subject_id);
	values[7] = Int64GetDatum(admission->record_id);
	nulls[6] = nulls[7] = admission->record_id == 0;
	values[8] = TimestampTzGetDatum(registry_now());
	nulls[8] = !repeated;
	row_insert(&quarantine_target, values, nulls);
}

/* ---------------- settling ---------------- */

/* As many columns as the widest source may have. */
#define MAX_CELLS 64

typedef struct Quarantined
{
	int64		quarantine_id;
	int64		batch_id;
	int32		provider_id;
	char	   *author;
	const SubmissionSource *source;
	Jsonb	   *original;
	Jsonb	   *corrected;		/* NULL: never corrected */
	List	   *confirmed;		/* rules (char *) whose questions are answered */
} Quarantined;

static bool
is_named(const List *names, const char *name)
{
	ListCell   *cell;

	foreach(cell, names)
		if (strcmp(lfirst(cell), name) == 0)
			return true;
	return false;
}

/* Adds those of a text[] that are not among the names yet. */
static List *
add_names(List *names, Datum array, bool isnull)
{
	Datum	   *elements;
	bool	   *nulls;
	int			count;

	if (isnull)
		return names;
	deconstruct_array(DatumGetArrayTypeP(array), TEXTOID, -1, false,
					  TYPALIGN_INT, &elements, &nulls, &count);
	for (int i = 0; i < count; i++)
	{
		char	   *name = nulls[i] ? NULL : TextDatumGetCString(elements[i]);

		if (name && !is_named(names, name))
			names = lappend(names, name);
	}
	return names;
}

static Datum
array_of(const List *names)
{
	Datum	   *elements = palloc((list_length(names) + 1) * sizeof(Datum));
	int			count = 0;
	ListCell   *name;

	foreach(name, names)
		elements[count++] = CStringGetTextDatum(lfirst(name));
	return PointerGetDatum(construct_array(elements, count, TEXTOID, -1,
										   false, TYPALIGN_INT));
}

static Jsonb *
result_jsonb(int column)
{
	bool		isnull;
	Datum		value = query_value(column, &isnull);

	return isnull ? NULL : DatumGetJsonbPCopy(value);
}

/*
 * The open row, locked.  Whoever may not settle it is told the same as when
 * there is none.
 */
static void
find_open(int64 quarantine_id, Quarantined *row)
{
	static SqlQuery find = {
		.name = "find the quarantined row",
		.sql = "SELECT q.batch_id, q.provider_id, q.author, b.source,"
		" q.original, q.corrected, q.confirmed"
		" FROM credit.quarantine q JOIN credit.batch b USING (batch_id)"
		" WHERE q.quarantine_id = $1 AND q.state = 'open' FOR UPDATE OF q",
		.nargs = 1,
		.argtypes = {INT8OID},
		.as_owner = true
	};
	Datum		key = Int64GetDatum(quarantine_id);
	Datum		confirmed;
	const Organisation *provider = NULL;
	bool		found,
				isnull;

	found = query_run(&find, &key, NULL, false, 1) == 1;
	if (found)
	{
		row->quarantine_id = quarantine_id;
		row->batch_id = DatumGetInt64(query_value(1, &isnull));
		row->provider_id = DatumGetInt32(query_value(2, &isnull));
		provider = isnull ? NULL : organisation(row->provider_id);
		row->author = TextDatumGetCString(query_value(3, &isnull));
		row->source = submission_source(TextDatumGetCString(query_value(4,
																		 &isnull)));
		row->original = result_jsonb(5);
		row->corrected = result_jsonb(6);
		confirmed = query_value(7, &isnull);
		row->confirmed = add_names(NIL, confirmed, isnull);
	}
	if (!found || row->source == NULL ||
		!(provider ? actor_may_submit(provider) :
		  strcmp(row->author, actor_name()) == 0))
		refuse(21, "quarantine", "quarantine_own",
			   psprintf(_("there is no open quarantined row %lld that you may settle"),
						(long long) quarantine_id),
			   NULL,
			   pstrdup(_("Rows are settled by who may submit for their provider; credit.quarantine shows those (Article 21).")));
}

static void
settle(const Quarantined *row, const char *state, Jsonb *corrected,
	   const Verdicts *verdicts, const Admission *admission,
	   const char *reason)
{
	static SqlQuery store = {
		.name = "settle the quarantined row",
		.sql = "UPDATE credit.quarantine SET state = $2, corrected = $3,"
		" verdicts = coalesce($4, verdicts),"
		" subject_id = coalesce($5, subject_id),"
		" record_id = coalesce($6, record_id), reason = $7, provider_id = coalesce($8, provider_id),"
		" confirmed = $9,"
		" settled_at = CASE WHEN $2 <> 'open' THEN credit.now() END"
		" WHERE quarantine_id = $1",
		.nargs = 9,
		.argtypes = {INT8OID, TEXTOID, JSONBOID, JSONBOID, INT8OID, INT8OID,
		TEXTOID, INT4OID, TEXTARRAYOID},
		.as_owner = true
	};
	Datum		values[9];
	char		nulls[10] = "         ";

	values[0] = Int64GetDatum(row->quarantine_id);
	values[1] = CStringGetTextDatum(state);
	values[2] = JsonbPGetDatum(corrected);
	nulls[2] = corrected ? ' ' : 'n';
	values[3] = verdicts ? verdicts_to_jsonb(verdicts) : (Datum) 0;
	nulls[3] = verdicts ? ' ' : 'n';
	values[4] = Int64GetDatum(admission->subject_id);
	values[5] = Int64GetDatum(admission->record_id);
	nulls[4] = nulls[5] = admission->record_id != 0 ? ' ' : 'n';
	values[6] = reason ? CStringGetTextDatum(reason) : (Datum) 0;
	nulls[6] = reason ? ' ' : 'n';
	values[7] = Int32GetDatum(admission->provider_id);
	nulls[7] = admission->provider_id != 0 ? ' ' : 'n';
	values[8] = array_of(row->confirmed);
	nulls[8] = row->confirmed ? ' ' : 'n';
	query_run(&store, values, nulls, false, 0);
}

static Jsonb *
merge(Jsonb *earlier, Jsonb *later)
{
	if (later == NULL)
		return earlier;
	if (earlier == NULL)
		return later;
	return DatumGetJsonbP(DirectFunctionCall2(jsonb_concat,
											  JsonbPGetDatum(earlier),
											  JsonbPGetDatum(later)));
}

/* Whether the corrections say anything else than the row did. */
static bool
changes(const char *const *before, const char *const *after, int ncells)
{
	for (int i = 0; i < ncells; i++)
		if ((before[i] == NULL) != (after[i] == NULL) ||
			(before[i] && strcmp(before[i], after[i]) != 0))
			return true;
	return false;
}

/*
 * The row's cells as they are now.  What somebody confirmed they confirmed of
 * the row as it was: with another value it is asked anew.
 */
static void
correct(Quarantined *row, Jsonb *corrections, const char **cells)
{
	const char *before[MAX_CELLS];

	submission_cells(row->original, row->source, cells);
	if (row->corrected)
		submission_cells(row->corrected, row->source, cells);
	if (corrections == NULL)
		return;
	memcpy(before, cells, sizeof(before));
	submission_cells(corrections, row->source, cells);
	if (changes(before, cells, row->source->ncolumns))
		row->confirmed = NIL;
	row->corrected = merge(row->corrected, corrections);
}

PG_FUNCTION_INFO_V1(credit_resubmit);

/* resubmit(quarantine_id, corrections, confirmed) returns the new state */
Datum
credit_resubmit(PG_FUNCTION_ARGS)
{
	static const char *const states[] = {"admitted", "repeated", "open"};
	Quarantined row = {0};
	const char *cells[MAX_CELLS] = {NULL};
	Submission	submission = {0};
	Verdicts	verdicts = {NULL, NIL};
	Admission	admission;
	OwnerContext saved;

	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	owner_begin(&saved);
	SPI_connect();
	find_open(PG_GETARG_INT64(0), &row);
	owner_end(&saved);

	correct(&row, PG_ARGISNULL(1) ? NULL : PG_GETARG_JSONB_P(1), cells);
	verdicts.table = row.source->name;
	row.confirmed = add_names(row.confirmed, PG_GETARG_DATUM(2),
							  PG_ARGISNULL(2));
	submission.confirmed = row.confirmed;

	rows_begin();
	row.source->read(cells, &submission, &verdicts);
	submit(&submission, row.batch_id, false, &verdicts, &admission);
	rows_end();

	owner_begin(&saved);
	settle(&row, states[admission.outcome], row.corrected, &verdicts, &admission,
		   NULL);
	SPI_finish();
	owner_end(&saved);
	PG_RETURN_TEXT_P(cstring_to_text(states[admission.outcome]));
}

PG_FUNCTION_INFO_V1(credit_discard);

/* discard(quarantine_id bigint, reason text) */
Datum
credit_discard(PG_FUNCTION_ARGS)
{
	Quarantined row = {0};
	Admission	nothing = {0};
	OwnerContext saved;
	char	   *reason = text_to_cstring(PG_GETARG_TEXT_PP(1));

	if (is_blank(reason))
		refuse(21, "quarantine", "discard_reason",
			   pstrdup(_("a quarantined row is discarded only for a reason")),
			   NULL,
			   pstrdup(_("Say why the row is not to be recorded (Article 21).")));
	owner_begin(&saved);
	SPI_connect();
	find_open(PG_GETARG_INT64(0), &row);
	settle(&row, "discarded", row.corrected, NULL, &nothing, reason);
	SPI_finish();
	owner_end(&saved);
	PG_RETURN_VOID();
}
