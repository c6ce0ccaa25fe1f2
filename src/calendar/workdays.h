/*
 * workdays.h
 *		Working days of a place, at the same cost for any number of days.
 *
 * A place is a credit.division's six digits; 0 is the whole country.  Dates
 * outside of the calendar's years raise 22008; a year whose arrangement isn't
 * loaded for the place raises 55000, naming the year and the call that loads
 * it.  Only the days that are counted need a loaded year.
 */
#ifndef CREDIT_WORKDAYS_H
#define CREDIT_WORKDAYS_H

#include "credit.h"
#include "utils/date.h"

/* Stands for the registry's own jurisdiction. */
#define REGISTRY_PLACE (-1)

extern bool is_workday(DateADT day, int32 place);

/*
 * The n-th working day after start, which is not counted itself (Civil Code,
 * Article 201); before it for a negative n.  0 days: start itself where it is
 * a working day, else the next one (Article 203).
 */
extern DateADT add_workdays(DateADT start, int days, int32 place);

/*
 * The same for days > 0; false, and no error, where a day that is counted lies
 * in a year whose arrangement isn't loaded.
 */
extern bool add_workdays_if_loaded(DateADT start, int days, int32 place,
								   DateADT *day);

/*
 * Working days after from_day up to and with to_day; negative, and counting
 * from to_day up to the day before from_day, when to_day is the earlier one.
 */
extern int	workdays_between(DateADT from_day, DateADT to_day, int32 place);

/* Whether any of those days lies in a year whose arrangement is provisional. */
extern bool workdays_provisional(DateADT from_day, DateADT to_day, int32 place);

/* Whether every day of the year can be counted for the place; never raises. */
extern bool workday_year_loaded(int year, int32 place);

#endif /* CREDIT_WORKDAYS_H */
