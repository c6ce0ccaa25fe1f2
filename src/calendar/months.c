/*
 * months.c
 *		Periods of months: Civil Code, Article 202.
 */
#include "calendar/months.h"

#include "datatype/timestamp.h"
#include "miscadmin.h"
#include "utils/datetime.h"

DateADT
date_of(int year, int month, int day)
{
	return date2j(year, month, day) - POSTGRES_EPOCH_JDATE;
}

int
year_of(DateADT day)
{
	int			year,
				month,
				mday;

	j2date(day + POSTGRES_EPOCH_JDATE, &year, &month, &mday);
	return year;
}

/* The bounds are 1900-01-01 and 9999-12-31, counted from 2000-01-01. */
bool
is_calendar_date(DateADT day)
{
	return day >= -36524 && day <= 2921939;
}

void
check_calendar_date(DateADT day)
{
	if (likely(is_calendar_date(day)))
		return;
	if (DATE_NOT_FINITE(day))
		ereport(ERROR,
				(errcode(ERRCODE_DATETIME_VALUE_OUT_OF_RANGE),
				 errmsg("an infinite date is no day of the calendar"),
				 errhint("Give a day of the years %d to %d.",
						 FIRST_CALENDAR_YEAR, LAST_CALENDAR_YEAR)));
	ereport(ERROR,
			(errcode(ERRCODE_DATETIME_VALUE_OUT_OF_RANGE),
			 errmsg("date out of the calendar's range: %s", date_text(day)),
			 errhint("Give a day of the years %d to %d.",
					 FIRST_CALENDAR_YEAR, LAST_CALENDAR_YEAR)));
}

char *
date_text(DateADT day)
{
	struct pg_tm tm = {0};
	char		text[MAXDATELEN + 1];

	if (DATE_NOT_FINITE(day))
		EncodeSpecialDate(day, text);
	else
	{
		j2date(day + POSTGRES_EPOCH_JDATE, &tm.tm_year, &tm.tm_mon,
			   &tm.tm_mday);
		EncodeDateOnly(&tm, USE_ISO_DATES, text);
	}
	return pstrdup(text);
}

DateADT
add_months(DateADT day, int months)
{
	int			year,
				month,
				mday;
	int64		total;

	j2date(day + POSTGRES_EPOCH_JDATE, &year, &month, &mday);
	total = (int64) year * MONTHS_PER_YEAR + (month - 1) + months;
	if (total < (int64) FIRST_CALENDAR_YEAR * MONTHS_PER_YEAR ||
		total >= (int64) (LAST_CALENDAR_YEAR + 1) * MONTHS_PER_YEAR)
		ereport(ERROR,
				(errcode(ERRCODE_DATETIME_VALUE_OUT_OF_RANGE),
				 errmsg("%d months from %s lie out of the calendar's range",
						months, date_text(day)),
				 errhint("The calendar knows the years %d to %d.",
						 FIRST_CALENDAR_YEAR, LAST_CALENDAR_YEAR)));

	year = total / MONTHS_PER_YEAR;
	month = total % MONTHS_PER_YEAR + 1;
	mday = Min(mday, day_tab[isleap(year)][month - 1]);
	return date_of(year, month, mday);
}

PG_FUNCTION_INFO_V1(credit_add_months);

Datum
credit_add_months(PG_FUNCTION_ARGS)
{
	DateADT		day = PG_GETARG_DATEADT(0);

	check_calendar_date(day);
	PG_RETURN_DATEADT(add_months(day, PG_GETARG_INT32(1)));
}
