/*
 * submission.c
 *		The views through which rows come in, one statement a batch.
 */
#include "registry/submission.h"

#include "commands/trigger.h"
#include "core/json.h"
#include "core/rows.h"
#include "executor/spi.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "registry/quarantine.h"
#include "types/types.h"
#include "utils/builtins.h"
#include "utils/guc.h"
#include "utils/memutils.h"
#include "utils/rel.h"

typedef enum OnViolation
{
	ON_VIOLATION_ERROR,
	ON_VIOLATION_QUARANTINE
} OnViolation;

static const struct config_enum_entry on_violation_options[] = {
	{"error", ON_VIOLATION_ERROR, false},
	{"quarantine", ON_VIOLATION_QUARANTINE, false},
	{NULL, 0, false}
};

static int	on_violation = ON_VIOLATION_ERROR;

void
submission_init(void)
{
	DefineCustomEnumVariable("credit.on_violation",
							 "What becomes of a submitted row that the rules refuse.",
							 "\"error\" aborts the statement; \"quarantine\" keeps the row with every verdict and goes on.",
							 &on_violation, ON_VIOLATION_ERROR,
							 on_violation_options, PGC_USERSET, 0,
							 NULL, NULL, NULL);
}

/* ---------------- sources ---------------- */

static void
read_plain(const char *const *cells, Submission *submission,
		   Verdicts *verdicts)
{
	memcpy(submission->value, cells, sizeof(submission->value));
}

const SubmissionSource plain_source = {
	.name = "submission",
	.ncolumns = SUBMISSION_NCOLUMNS,
	.columns = submission_columns,
	.read = read_plain
};

const SubmissionSource *
submission_source(const char *name)
{
	static const SubmissionSource *const sources[] = {&plain_source,
	&intake_penalty_source};

	for (int i = 0; i < lengthof(sources); i++)
		if (strcmp(sources[i]->name, name) == 0)
			return sources[i];
	return NULL;
}

/* ---------------- the batch ---------------- */

/* Kept in the trigger's call state, which lives as long as the statement. */
typedef struct Batch
{
	int64		batch_id;
	int64		row_number;
	MemoryContext per_row;
} Batch;

static RowTarget batch_target = {
	.table = "batch",
	.columns = {"source"}
};

int64
batch_begin(const char *source)
{
	Datum		value = CStringGetTextDatum(source);
	bool		isnull;

	row_insert(&batch_target, &value, NULL);
	return DatumGetInt64(row_stored(&batch_target, "batch_id", &isnull));
}

static Batch *
current_batch(FunctionCallInfo fcinfo, const SubmissionSource *source)
{
	Batch	   *batch = fcinfo->flinfo->fn_extra;

	if (batch)
		return batch;
	batch = MemoryContextAllocZero(fcinfo->flinfo->fn_mcxt, sizeof(Batch));
	batch->per_row = AllocSetContextCreate(fcinfo->flinfo->fn_mcxt,
										   "credit submitted row",
										   ALLOCSET_DEFAULT_SIZES);
	batch->batch_id = batch_begin(source->name);
	fcinfo->flinfo->fn_extra = batch;
	return batch;
}

static void
tell_row(void *arg)
{
	errcontext("row %lld of the submission",
			   (long long) ((Batch *) arg)->row_number);
}

static void
take_row(Batch *batch, const SubmissionSource *source,
		 const char *const *cells)
{
	ErrorContextCallback context = {error_context_stack, tell_row, batch};
	Submission	submission = {0};
	Verdicts	verdicts = {source->name, NIL};
	Admission	admission;

	error_context_stack = &context;
	batch->row_number++;
	source->read(cells, &submission, &verdicts);
	submit(&submission, batch->batch_id, false, &verdicts, &admission);
	if (admission.outcome == OUTCOME_REFUSED &&
		on_violation == ON_VIOLATION_ERROR)
		verdicts_raise(&verdicts);
	if (admission.outcome != OUTCOME_ADMITTED)
		quarantine_row(batch->batch_id, batch->row_number, source, cells,
					   &verdicts, &admission);
	error_context_stack = context.previous;
}

static void
cells_of_row(TriggerData *trigger, const SubmissionSource *source,
			 const char **cells)
{
	TupleDesc	desc = RelationGetDescr(trigger->tg_relation);

	if (desc->natts != source->ncolumns)
		ereport(ERROR,
				(errcode(ERRCODE_DATATYPE_MISMATCH),
				 errmsg("view \"%s\" does not have the columns of credit.%s",
						RelationGetRelationName(trigger->tg_relation),
						source->name)));
	for (int i = 0; i < source->ncolumns; i++)
	{
		bool		isnull;
		Datum		value = heap_getattr(trigger->tg_trigtuple, i + 1, desc,
										 &isnull);

		cells[i] = isnull ? NULL : TextDatumGetCString(value);
	}
}

Datum
submission_trigger(FunctionCallInfo fcinfo, const SubmissionSource *source)
{
	TriggerData *trigger = (TriggerData *) fcinfo->context;
	const char *cells[64];
	Batch	   *batch;
	MemoryContext old;

	if (!CALLED_AS_TRIGGER(fcinfo) ||
		!TRIGGER_FIRED_INSTEAD(trigger->tg_event) ||
		!TRIGGER_FIRED_BY_INSERT(trigger->tg_event))
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("the trigger function of credit.%s runs INSTEAD OF INSERT for each row",
						source->name)));
	Assert(source->ncolumns <= lengthof(cells));
	batch = current_batch(fcinfo, source);
	old = MemoryContextSwitchTo(batch->per_row);
	cells_of_row(trigger, source, cells);
	take_row(batch, source, cells);
	MemoryContextSwitchTo(old);
	MemoryContextReset(batch->per_row);
	PG_RETURN_POINTER(trigger->tg_trigtuple);
}

PG_FUNCTION_INFO_V1(credit_submission_trigger);

Datum
credit_submission_trigger(PG_FUNCTION_ARGS)
{
	return submission_trigger(fcinfo, &plain_source);
}

/* ---------------- what would happen ---------------- */

void
submission_cells(Jsonb *row, const SubmissionSource *source,
				 const char **cells)
{
	JsonbIterator *iterator = JsonbIteratorInit(&row->root);
	JsonbIteratorToken token;
	JsonbValue	value;
	int			column = -1;

	if (!JB_ROOT_IS_OBJECT(row))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("the row is no JSON object"),
				 errhint("Give the columns of credit.%s by name.",
						 source->name)));
	while ((token = JsonbIteratorNext(&iterator, &value, true)) != WJB_DONE)
	{
		if (token == WJB_KEY)
		{
			char	   *key = pnstrdup(value.val.string.val,
									   value.val.string.len);

			for (column = 0; column < source->ncolumns; column++)
				if (strcmp(source->columns[column], key) == 0)
					break;
			if (column == source->ncolumns)
				ereport(ERROR,
						(errcode(ERRCODE_UNDEFINED_COLUMN),
						 errmsg("credit.%s has no column \"%s\"",
								source->name, clip_input(key))));
		}
		else if (token == WJB_VALUE)
		{
			if (value.type == jbvNull)
				cells[column] = NULL;
			else if (value.type == jbvString)
				cells[column] = pnstrdup(value.val.string.val,
										 value.val.string.len);
			else
			{
				Jsonb	   *other = JsonbValueToJsonb(&value);

				cells[column] = JsonbToCString(NULL, &other->root,
											   VARSIZE(other));
			}
		}
	}
}

static void
return_verdicts(ReturnSetInfo *result, const Verdicts *verdicts)
{
	ListCell   *cell;

	foreach(cell, verdicts->list)
	{
		const Verdict *verdict = lfirst(cell);
		const char *texts[6] = {
			unpack_sql_state(ERRCODE_ARTICLE(verdict->article)),
			verdict->rule, verdict->column, verdict->message,
			verdict->detail, verdict->hint
		};
		Datum		values[7];
		bool		nulls[7] = {0};

		for (int i = 0; i < 6; i++)
		{
			nulls[i] = texts[i] == NULL;
			values[i] = nulls[i] ? (Datum) 0 : CStringGetTextDatum(texts[i]);
		}
		values[6] = BoolGetDatum(verdict->question);
		tuplestore_putvalues(result->setResult, result->setDesc, values,
							 nulls);
	}
}

PG_FUNCTION_INFO_V1(credit_check_record);

/* check_record(submission jsonb): all verdicts, nothing written */
Datum
credit_check_record(PG_FUNCTION_ARGS)
{
	const char *cells[SUBMISSION_NCOLUMNS] = {NULL};
	Submission	submission = {0};
	Verdicts	verdicts = {"submission", NIL};
	Admission	admission;

	InitMaterializedSRF(fcinfo, 0);
	submission_cells(PG_GETARG_JSONB_P(0), &plain_source, cells);
	plain_source.read(cells, &submission, &verdicts);
	submit(&submission, 0, true, &verdicts, &admission);
	return_verdicts((ReturnSetInfo *) fcinfo->resultinfo, &verdicts);
	PG_RETURN_NULL();
}
