/*
 * workdays_load.c
 *		credit.load_workdays(): a division's year in one call.
 */
#include "calendar/months.h"
#include "calendar/workdays.h"
#include "catalog/pg_type.h"
#include "core/query.h"
#include "core/registry.h"
#include "core/terms.h"
#include "utils/array.h"

enum
{
	ARG_DIVISION, ARG_YEAR, ARG_DAYS_OFF, ARG_WORKDAYS, ARG_PROVISIONAL,
	ARG_BASIS, NARGS
};

static const char *const arg_names[NARGS] = {
	"division", "year", "days_off", "workdays", "provisional", "basis"
};

static void
check_year(int year)
{
	if (year < FIRST_CALENDAR_YEAR || year > LAST_CALENDAR_YEAR)
		ereport(ERROR,
				(errcode(ERRCODE_DATETIME_VALUE_OUT_OF_RANGE),
				 errmsg("%d is no year of the calendar", year),
				 errhint("Give a year from %d to %d.", FIRST_CALENDAR_YEAR,
						 LAST_CALENDAR_YEAR)));
}

/* Each day exists and lies in the year; returns them as plain dates. */
static DateADT *
check_days(ArrayType *array, const char *name, int year, int *count)
{
	Datum	   *days;
	bool	   *nulls;
	DateADT    *result;

	deconstruct_array(array, DATEOID, sizeof(DateADT), true, TYPALIGN_INT,
					  &days, &nulls, count);
	result = palloc(Max(*count, 1) * sizeof(DateADT));
	for (int i = 0; i < *count; i++)
	{
		if (nulls[i])
			ereport(ERROR,
					(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
					 errmsg("%s must not hold NULL", name)));
		result[i] = DatumGetDateADT(days[i]);
		if (!is_calendar_date(result[i]) || year_of(result[i]) != year)
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("%s holds %s, which is not a day of %d", name,
							date_text(result[i]), year),
					 errhint("An arrangement that reaches into another year is loaded in two calls, each with its own year's days.")));
	}
	return result;
}

static void
check_disjoint(const DateADT *days_off, int ndays_off,
			   const DateADT *workdays, int nworkdays)
{
	for (int i = 0; i < ndays_off; i++)
		for (int j = 0; j < nworkdays; j++)
			if (days_off[i] == workdays[j])
				ereport(ERROR,
						(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
						 errmsg("%s is given both as a day off and as a working day",
								date_text(days_off[i])),
						 errhint("Give it once.")));
}

static void
check_arguments(FunctionCallInfo fcinfo)
{
	int			year,
				ndays_off,
				nworkdays;
	DateADT    *days_off,
			   *workdays;

	for (int i = 0; i < NARGS; i++)
		if (PG_ARGISNULL(i))
			ereport(ERROR,
					(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
					 errmsg("%s must not be NULL", arg_names[i])));
	year = PG_GETARG_INT32(ARG_YEAR);
	check_year(year);
	days_off = check_days(PG_GETARG_ARRAYTYPE_P(ARG_DAYS_OFF), "days_off",
						  year, &ndays_off);
	workdays = check_days(PG_GETARG_ARRAYTYPE_P(ARG_WORKDAYS), "workdays",
						  year, &nworkdays);
	check_disjoint(days_off, ndays_off, workdays, nworkdays);
	if (strspn(text_to_cstring(PG_GETARG_TEXT_PP(ARG_BASIS)), " \t\r\n") ==
		VARSIZE_ANY_EXHDR(PG_GETARG_TEXT_PP(ARG_BASIS)))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("basis must name where the arrangement was published"),
				 errhint("For example: 国办发明电〔2025〕7号.")));
}

/* The year's row first: it is what a second loader of the year waits for. */
static SqlQuery store_year = {
	.name = "store a calendar year",
	.sql = "INSERT INTO credit.workday_year AS y"
	" (division, year, provisional, basis) VALUES ($1, $2, $5, $6)"
	" ON CONFLICT (division, year) DO UPDATE"
	" SET provisional = excluded.provisional, basis = excluded.basis",
	.nargs = NARGS,
	.as_owner = true
};

static SqlQuery clear_days = {
	.name = "clear a calendar year",
	.sql = "DELETE FROM credit.workday_exception"
	" WHERE division OPERATOR(pg_catalog.=) $1"
	" AND day >= pg_catalog.make_date($2, 1, 1)"
	" AND day <= pg_catalog.make_date($2, 12, 31)",
	.nargs = NARGS,
	.as_owner = true
};

static SqlQuery store_days = {
	.name = "store the days of a calendar year",
	.sql = "INSERT INTO credit.workday_exception (division, day, is_working)"
	" SELECT DISTINCT $1, d.day, d.is_working FROM"
	" (SELECT pg_catalog.unnest($3), false"
	" UNION ALL SELECT pg_catalog.unnest($4), true) AS d(day, is_working)",
	.nargs = NARGS,
	.as_owner = true
};

static void
run_as_owner(SqlQuery *query, Datum *values)
{
	query->argtypes[ARG_DIVISION] = credit_type("division");
	query->argtypes[ARG_YEAR] = INT4OID;
	query->argtypes[ARG_DAYS_OFF] = DATEARRAYOID;
	query->argtypes[ARG_WORKDAYS] = DATEARRAYOID;
	query->argtypes[ARG_PROVISIONAL] = BOOLOID;
	query->argtypes[ARG_BASIS] = TEXTOID;
	query_run(query, values, NULL, false, 0);
}

PG_FUNCTION_INFO_V1(credit_load_workdays);

/*
 * Replaces a division's year and returns its working days, to compare with
 * the published number; NULL when the country's year isn't loaded yet.
 */
Datum
credit_load_workdays(PG_FUNCTION_ARGS)
{
	Datum		values[NARGS];
	OwnerContext saved;
	int32		place;
	int			year;
	DateADT		first;

	check_arguments(fcinfo);
	for (int i = 0; i < NARGS; i++)
		values[i] = PG_GETARG_DATUM(i);
	place = DatumGetInt32(values[ARG_DIVISION]);
	year = DatumGetInt32(values[ARG_YEAR]);

	owner_begin(&saved);
	SPI_connect();
	run_as_owner(&store_year, values);
	run_as_owner(&clear_days, values);
	run_as_owner(&store_days, values);
	SPI_finish();
	owner_end(&saved);

	if (!workday_year_loaded(year, place))
		PG_RETURN_NULL();
	first = date_of(year, 1, 1);
	PG_RETURN_INT32(is_workday(first, place) +
					workdays_between(first, date_of(year, 12, 31), place));
}
