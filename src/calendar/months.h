/*
 * months.h
 *		Which dates the calendar reckons with, and periods of months.
 */
#ifndef CREDIT_MONTHS_H
#define CREDIT_MONTHS_H

#include "credit.h"
#include "utils/date.h"

/* Whole years 1900 to 9999: what lies outside is a slip of the keyboard. */
#define FIRST_CALENDAR_YEAR 1900
#define LAST_CALENDAR_YEAR 9999

extern DateADT date_of(int year, int month, int day);
extern int	year_of(DateADT day);

/* Neither infinite nor outside of the calendar's years. */
extern bool is_calendar_date(DateADT day);

/* Raises 22008 unless is_calendar_date(). */
extern void check_calendar_date(DateADT day);

/* YYYY-MM-DD in the current context, whatever the session's DateStyle is. */
extern char *date_text(DateADT day);

/*
 * The corresponding day so many months on (or back), or that month's last day
 * where there is none: Civil Code, Article 202.  Both dates lie within the
 * calendar's years: the caller has checked the day; a result outside raises
 * 22008.
 */
extern DateADT add_months(DateADT day, int months);

#endif /* CREDIT_MONTHS_H */
