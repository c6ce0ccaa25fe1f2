/*
 * parsed.h
 *		A submission whose texts have become values: between reading.c, which
 *		makes it, and submit.c, which finds or creates what it names.
 */
#ifndef CREDIT_PARSED_H
#define CREDIT_PARSED_H

#include "registry/admission.h"
#include "registry/submission.h"

/* An identifier besides unified code and identity number. */
typedef struct OtherId
{
	const char *kind;			/* see subject_key.kind */
	const char *key;			/* canonical */
	const char *given;			/* as given */
	const char *column;			/* to name in a verdict */
} OtherId;

typedef struct Parsed
{
	const Submission *source;
	RecordFacts facts;			/* as far as the texts alone tell */

	/* the subject's identifiers */
	NewSubject	subject;
	bool		has_key;
	OtherId		others[1 + MAX_FURTHER_IDS];
	int			nothers;
	bool		name_known;		/* the registry knows it under this name */

	/* the document */
	bool		has_document;
	NewDocument document;

	bool		has_conduct;
	int64		replaces;		/* 0: none */
} Parsed;

/* Turns texts into values; each fault becomes a verdict (SC021 mostly). */
extern void submission_parse(const Submission *submission, Parsed *parsed,
							 Verdicts *verdicts);

/*
 * Lets verdicts name the source's columns.  Of the first ncells verdicts, on
 * the cells themselves, each stands for all that later rules find about the
 * same column: what a doubtful cell lacks is not reported once more.
 */
extern void verdicts_name_columns(const Submission *submission, int ncells,
								  Verdicts *verdicts);

#endif /* CREDIT_PARSED_H */
