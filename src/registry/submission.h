/*
 * submission.h
 *		The front door: rows of text with natural keys, on their way to be
 *		records.
 */
#ifndef CREDIT_SUBMISSION_H
#define CREDIT_SUBMISSION_H

#include "core/verdict.h"
#include "fmgr.h"
#include "utils/jsonb.h"

/* Columns of credit.submission, in its order. */
typedef enum SubmissionColumn
{
	SUBMISSION_PROVIDER,		/* unified code or registered name */
	SUBMISSION_ITEM,			/* code of a catalog item */
	SUBMISSION_FIELD,
	SUBMISSION_NATURE,			/* missing: public */
	SUBMISSION_SEVERITY,
	SUBMISSION_OPENNESS,
	SUBMISSION_CIRCUMSTANCE,
	SUBMISSION_SUBJECT_KIND,
	SUBMISSION_SUBJECT_NAME,
	SUBMISSION_SUBJECT_CODE,	/* unified social credit code */
	SUBMISSION_RESIDENT_ID,
	SUBMISSION_OTHER_ID_KIND,	/* a kind of credit.subject_key */
	SUBMISSION_OTHER_ID,
	SUBMISSION_BIRTH_DATE,
	SUBMISSION_SUBJECT_DIVISION,
	SUBMISSION_OPERATOR_NAME,	/* of an individual business */
	SUBMISSION_OPERATOR_ID,
	SUBMISSION_DOCUMENT_KIND,
	SUBMISSION_DOCUMENT_NUMBER,
	SUBMISSION_DOCUMENT_ISSUER,
	SUBMISSION_DOCUMENT_ISSUER_CODE,
	SUBMISSION_DECIDED_ON,
	SUBMISSION_EFFECTIVE_ON,	/* missing: decided_on */
	SUBMISSION_NAMED_BY,
	SUBMISSION_CONDUCT_ON,
	SUBMISSION_PUBLICATION_END, /* last day, inclusive */
	SUBMISSION_NECESSITY,
	SUBMISSION_CONTENT,			/* a JSON object */
	SUBMISSION_REPLACES,		/* record_id */
	SUBMISSION_CORRECTION_REASON,
	SUBMISSION_EXCEPTION,		/* a code of credit.consent_exception */
	SUBMISSION_DECLARATION,
	SUBMISSION_NCOLUMNS
} SubmissionColumn;

extern const char *const submission_columns[SUBMISSION_NCOLUMNS + 1];

/* An identifier besides the one in other_id, of a kind of subject_key. */
typedef struct FurtherId
{
	const char *kind;
	const char *value;
	const char *column;			/* the source's name for its column */
} FurtherId;

#define MAX_FURTHER_IDS 5

typedef struct Submission
{
	/* NULL: missing.  Dates are YYYY-MM-DD, codes as credit.term has them. */
	const char *value[SUBMISSION_NCOLUMNS];
	/* instead of value[SUBMISSION_CONTENT], where it is already made */
	Jsonb	   *content;
	/*
	 * The content's field that says no more than when the source wrote the row:
	 * it makes no other fact of it.  NULL: none does.
	 */
	const char *content_stamp;
	/*
	 * Where the source's columns have other names: the column to name in a
	 * verdict on value[i]; NULL for the submission's own name.
	 */
	const char *const *column_names;
	/* what else identifies the subject, where the source has more columns */
	FurtherId	further[MAX_FURTHER_IDS];
	int			nfurther;
	/* the subject for which a gateway acts says it of itself */
	bool		self_declared;
	/* names of rules (char *) whose questions somebody has answered with yes */
	List	   *confirmed;
} Submission;

/* A way in: a view of text columns whose rows become submissions. */
typedef struct SubmissionSource
{
	const char *name;			/* the view, and batch.source */
	int			ncolumns;
	const char *const *columns; /* in the view's order */
	/*
	 * Reads one row's cells (NULL: null) into a submission.  Faults of the
	 * cells themselves become verdicts; never raises for what a cell holds.
	 */
	void		(*read) (const char *const *cells, Submission *submission,
						 Verdicts *verdicts);
} SubmissionSource;

/* Body of the source's INSTEAD OF INSERT row trigger. */
extern Datum submission_trigger(FunctionCallInfo fcinfo,
								const SubmissionSource *source);

/* Begins a batch of that source; its number. */
extern int64 batch_begin(const char *source);

/* The source of that name, NULL when there is none: for resubmission. */
extern const SubmissionSource *submission_source(const char *name);

/*
 * Overwrites the cells that a jsonb object names by column; raises for a key
 * that is no column of the source.
 */
extern void submission_cells(Jsonb *row, const SubmissionSource *source,
							 const char **cells);

extern const SubmissionSource plain_source;
extern const SubmissionSource intake_penalty_source;

typedef enum Outcome
{
	OUTCOME_ADMITTED,
	OUTCOME_REPEATED,			/* the same fact is already held */
	OUTCOME_REFUSED
} Outcome;

typedef struct Admission
{
	Outcome		outcome;
	int32		provider_id;	/* 0: not known */
	int64		subject_id;		/* 0: none */
	int64		record_id;		/* 0: none */
} Admission;

/*
 * Runs every rule; with no verdict, and unless it is a dry run, the subject
 * and document are found or created and the record is written.
 */
extern void submit(const Submission *submission, int64 batch_id, bool dry_run,
				   Verdicts *verdicts, Admission *admission);

/* Defines credit.on_violation; called by _PG_init. */
extern void submission_init(void);

#endif /* CREDIT_SUBMISSION_H */
