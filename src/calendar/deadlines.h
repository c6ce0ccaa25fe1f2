/*
 * deadlines.h
 *		How long a body has for a matter of Articles 37 and 45 to 47, as data.
 */
#ifndef CREDIT_DEADLINES_H
#define CREDIT_DEADLINES_H

#include "credit.h"
#include "utils/date.h"

typedef struct Deadline
{
	DateADT		due;			/* the last day */
	bool		provisional;	/* it rests on a provisional calendar */
	const char *basis;			/* good until the transaction ends */
} Deadline;

/*
 * When a period that begins with an event on the day start ends, on the
 * calendar of the place (a division's six digits, or REGISTRY_PLACE).  The
 * shortest of the rules in force on that day.  false: no rule, and no basis; or
 * a year that is counted isn't loaded, so that nobody loses a right to a missing
 * calendar: the basis is that rule's.
 */
extern bool deadline(const char *matter, DateADT start, int32 place,
					 Deadline *deadline);

#endif							/* CREDIT_DEADLINES_H */
