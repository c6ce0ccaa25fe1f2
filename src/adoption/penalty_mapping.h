/*
 * penalty_mapping.h
 *		From what a national file says about a penalty to what it does not say:
 *		catalogue item, field and severity, by the rows of
 *		credit.penalty_mapping.
 */
#ifndef CREDIT_PENALTY_MAPPING_H
#define CREDIT_PENALTY_MAPPING_H

#include "credit.h"
#include "adoption/intake_text.h"

typedef struct PenaltyQuestion
{
	Span		authority;		/* name of the penalising authority */
	Span		document;		/* number of the decision */
	Span		violation;
	uint32		kinds;			/* bits of IntakePenaltyKind */
	int64		fine;			/* millionths of ten thousand yuan; 0 for none */
} PenaltyQuestion;

typedef struct PenaltyMapping
{
	int32		mapping_id;
	int32		priority;
	/* LIKE patterns, NULL for any */
	char	   *authority;
	char	   *document;
	char	   *violation;
	uint32		kinds;			/* any of these; 0 for any at all */
	int64		min_fine;		/* inclusive */
	int64		max_fine;		/* exclusive */
	char	   *item_code;
	char	   *field;
	const char *severity;		/* label of credit.severity */
	char	   *basis;
} PenaltyMapping;

typedef struct PenaltyAnswer
{
	const PenaltyMapping *mapping;	/* NULL: none takes the penalty */
	const PenaltyMapping *contrary; /* another of the same priority says else */
} PenaltyAnswer;

/*
 * Answers from the cached rows, which stay valid until the transaction ends.
 * Never raises for what the question holds.
 */
extern PenaltyAnswer penalty_mapping(const PenaltyQuestion *question);

#endif /* CREDIT_PENALTY_MAPPING_H */
