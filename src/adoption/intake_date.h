/*
 * intake_date.h
 *		Dates as people type them, read or asked about, never guessed.
 *
 * Works without the server.  The year comes first or the date is a question:
 * a file does not say whether 03/04/2025 is March or April.
 */
#ifndef CREDIT_INTAKE_DATE_H
#define CREDIT_INTAKE_DATE_H

#include "adoption/intake_text.h"

/* Years that a decision or a publication can lie in. */
#define INTAKE_FIRST_YEAR 1949
#define INTAKE_LAST_YEAR 2199

typedef enum IntakeDateCode
{
	DATE_OK,
	DATE_MISSING,
	DATE_MALFORMED,				/* no date at all */
	DATE_IMPOSSIBLE,			/* a day that no calendar has: 2024-02-30 */
	DATE_AMBIGUOUS,				/* several readings: 03/04/2025, 25-3-7 */
	DATE_INCOMPLETE,			/* no day, no month or no year: 2025年7月 */
	DATE_OUT_OF_RANGE,			/* outside the years above */
	DATE_FOREVER,				/* 长期, 永久, 9999-12-31 */
	DATE_DURATION				/* 90天, 三个月: a length, not a day */
} IntakeDateCode;

typedef struct IntakeDate
{
	IntakeDateCode code;
	/*
	 * The date; for DATE_IMPOSSIBLE and DATE_OUT_OF_RANGE as written; for
	 * DATE_AMBIGUOUS of a spreadsheet's serial number the day that it would
	 * mean, else 0.
	 */
	int			year;
	int			month;
	int			day;
	/* DATE_DURATION: how many of what: d days, w working days, m months */
	int			count;
	char		unit;
} IntakeDate;

/*
 * Reads a cell.  Accepted: 2025-03-07, 2025/3/7, 2025.3.7, 2025 3 7,
 * 2025年3月7日 (or 号, or neither), 20250307, 二〇二五年三月七日, all of them in
 * full-width digits, with blanks between the parts, with a time of day after
 * them; a time zone must be +08:00, as in another one the day may be another.
 */
extern IntakeDate intake_read_date(Span cell);

#endif /* CREDIT_INTAKE_DATE_H */
