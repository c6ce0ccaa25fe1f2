/*
 * operators.h
 *		Operators of individual businesses (Article 3).
 */
#ifndef CREDIT_OPERATORS_H
#define CREDIT_OPERATORS_H

#include "credit.h"
#include "utils/date.h"

/*
 * Number of the operator of that name among those that the provider reported,
 * kept if it is new; 0 where no name is given and none is known for the day.
 */
extern int32 operator_on(int64 subject_id, int32 provider_id,
						 DateADT conduct_day, const char *name,
						 const char *identity_number);

/* Whether the provider reported another operator from a later day. */
extern bool operator_followed(int64 subject_id, int32 provider_id,
							  DateADT day);

#endif /* CREDIT_OPERATORS_H */
