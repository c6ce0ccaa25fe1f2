/*
 * columns.c
 *		Which column of the source a verdict is about.
 */
#include "registry/parsed.h"

#include "catalog/catalog_rules.h"

/*
 * Columns of credit.record, by the submission's columns that fill them: by the
 * one that the rule looks at where it is only one of several.
 */
static const struct
{
	const char *column;
	const char *rule;			/* NULL: any other */
	SubmissionColumn filled_by;
}			record_columns[] = {
	{"provider_id", NULL, SUBMISSION_PROVIDER},
	{"item_id", NULL, SUBMISSION_ITEM},
	{"subject_id", NULL, SUBMISSION_SUBJECT_KIND},
	{"document_id", RULE_ITEM_DOCUMENT, SUBMISSION_DOCUMENT_KIND},
	{"document_id", "document_kind", SUBMISSION_DOCUMENT_KIND},
	{"document_id", "document_named", SUBMISSION_NAMED_BY},
	/* its number and issuer have been asked for: the rules judge its day */
	{"document_id", NULL, SUBMISSION_DECIDED_ON},
	{"open_until", NULL, SUBMISSION_PUBLICATION_END},
};

/* The source's name for a column that a rule names. */
static const char *
source_column(const Submission *submission, const Verdict *verdict)
{
	const char *column = verdict->column;
	int			at = -1;

	for (int i = 0; at < 0 && i < lengthof(record_columns); i++)
		if (strcmp(record_columns[i].column, column) == 0 &&
			(record_columns[i].rule == NULL ||
			 strcmp(record_columns[i].rule, verdict->rule) == 0))
			at = record_columns[i].filled_by;
	for (int i = 0; at < 0 && i < SUBMISSION_NCOLUMNS; i++)
		if (strcmp(submission_columns[i], column) == 0)
			at = i;
	if (at < 0)
		return column;
	return submission->column_names && submission->column_names[at] ?
		submission->column_names[at] : submission_columns[at];
}

static bool
cells_blame(const Verdicts *verdicts, int ncells, const char *column)
{
	for (int i = 0; i < ncells; i++)
	{
		const Verdict *verdict = list_nth(verdicts->list, i);

		if (verdict->column && strcmp(verdict->column, column) == 0)
			return true;
	}
	return false;
}

void
verdicts_name_columns(const Submission *submission, int ncells,
					  Verdicts *verdicts)
{
	List	   *kept = NIL;
	int			at = 0;
	ListCell   *lc;

	if (verdicts->list == NIL)
		return;
	foreach(lc, verdicts->list)
	{
		Verdict    *verdict = lfirst(lc);

		if (at++ >= ncells && verdict->column)
		{
			verdict->column = source_column(submission, verdict);
			if (cells_blame(verdicts, ncells, verdict->column))
				continue;
		}
		kept = lappend(kept, verdict);
	}
	verdicts->list = kept;
}
