/*
 * workdays.c
 *		Working days: Civil Code, Articles 201 to 203; the State Council's yearly
 *		arrangements; a region's own holidays beside them.
 *
 * For each run of loaded years two arrays answer everything: how many working
 * days lie before a day, and which day is the n-th working day.
 */
#include "calendar/workdays.h"

#include "calendar/months.h"
#include "core/cache.h"
#include "core/registry.h"
#include "datatype/timestamp.h"
#include "utils/datetime.h"
#include "utils/memutils.h"

typedef struct YearRow
{
	int32		division;
	int32		year;
	bool		provisional;
} YearRow;

typedef struct ExceptionRow
{
	int32		division;
	DateADT		day;
	bool		is_working;
} ExceptionRow;

typedef struct Run
{
	int			first_year;
	int			last_year;
	DateADT		first;			/* January 1st of first_year */
	int			ndays;
	int			nworking;
	int		   *before;			/* [ndays + 1]: working days before a day */
	int		   *nth;			/* [nworking]: offset of the n-th working day */
	bool	   *provisional;	/* by year */
} Run;

typedef struct Calendar
{
	int32		division;		/* has years of its own, or is the country */
	bool		built;
	int			nruns;
	Run		   *runs;
} Calendar;

typedef struct WorkdayData
{
	MemoryContext context;		/* calendars are built when they are asked for */
	int			nyears;
	YearRow    *years;			/* by division, year */
	int			nexceptions;
	ExceptionRow *exceptions;	/* by division, day */
	int			ncalendars;
	Calendar   *calendars;		/* by division; the first is the country's */
	int32		last_place;		/* the last question's place and calendar */
	Calendar   *last_calendar;
} WorkdayData;

/* ---------------- reading the tables ---------------- */

/* Room for one more, by doubling. */
static void *
room_for(void *array, int used, Size size)
{
	if (used < 16 || (used & (used - 1)) != 0)
		return array ? array : palloc(16 * size);
	return repalloc_huge(array, (Size) used * 2 * size);
}

static void
read_year(TupleTableSlot *slot, void *arg)
{
	WorkdayData *data = arg;
	YearRow    *row;
	bool		isnull;

	data->years = room_for(data->years, data->nyears, sizeof(YearRow));
	row = &data->years[data->nyears];
	row->division = DatumGetInt32(slot_value(slot, "division", &isnull));
	row->year = DatumGetInt32(slot_value(slot, "year", &isnull));
	row->provisional = DatumGetBool(slot_value(slot, "provisional", &isnull));
	if (row->year >= FIRST_CALENDAR_YEAR && row->year <= LAST_CALENDAR_YEAR)
		data->nyears++;
}

static void
read_exception(TupleTableSlot *slot, void *arg)
{
	WorkdayData *data = arg;
	ExceptionRow *row;
	bool		isnull;

	data->exceptions = room_for(data->exceptions, data->nexceptions,
								sizeof(ExceptionRow));
	row = &data->exceptions[data->nexceptions];
	row->division = DatumGetInt32(slot_value(slot, "division", &isnull));
	row->day = DatumGetDateADT(slot_value(slot, "day", &isnull));
	row->is_working = DatumGetBool(slot_value(slot, "is_working", &isnull));
	data->nexceptions++;
}

static int
compare_years(const void *a, const void *b)
{
	const YearRow *x = a;
	const YearRow *y = b;

	if (x->division != y->division)
		return x->division < y->division ? -1 : 1;
	return x->year < y->year ? -1 : x->year > y->year;
}

static int
compare_exceptions(const void *a, const void *b)
{
	const ExceptionRow *x = a;
	const ExceptionRow *y = b;

	if (x->division != y->division)
		return x->division < y->division ? -1 : 1;
	return x->day < y->day ? -1 : x->day > y->day;
}

static void *
build_workdays(void)
{
	WorkdayData *data = palloc0(sizeof(WorkdayData));

	data->context = CurrentMemoryContext;
	rule_table_scan("workday_year", read_year, data);
	rule_table_scan("workday_exception", read_exception, data);
	if (data->nyears > 1)
		qsort(data->years, data->nyears, sizeof(YearRow), compare_years);
	if (data->nexceptions > 1)
		qsort(data->exceptions, data->nexceptions, sizeof(ExceptionRow),
			  compare_exceptions);

	/* the country's calendar exists even when it knows no year */
	data->calendars = palloc0((data->nyears + 1) * sizeof(Calendar));
	data->ncalendars = 1;
	for (int i = 0; i < data->nyears; i++)
		if (data->years[i].division !=
			data->calendars[data->ncalendars - 1].division)
			data->calendars[data->ncalendars++].division =
				data->years[i].division;
	data->last_place = REGISTRY_PLACE;
	return data;
}

static RuleCache workday_cache = {
	.name = "working days",
	.tables = {"workday_year", "workday_exception"},
	.build = build_workdays
};

/* ---------------- a place's calendar ---------------- */

/* From the country down: 650102 lies in 650100, 650000 and 000000. */
#define LEVELS 4

static int32
enclosing(int32 place, int level)
{
	static const int32 unit[LEVELS] = {1000000, 10000, 100, 1};

	return place / unit[level] * unit[level];
}

static Calendar *
own_calendar(const WorkdayData *data, int32 division)
{
	int			low = 0;
	int			high = data->ncalendars - 1;

	while (low <= high)
	{
		int			middle = (low + high) / 2;

		if (data->calendars[middle].division == division)
			return &data->calendars[middle];
		if (data->calendars[middle].division < division)
			low = middle + 1;
		else
			high = middle - 1;
	}
	return NULL;
}

static const YearRow *
year_row(const WorkdayData *data, int32 division, int year)
{
	YearRow		key = {division, year, false};

	if (data->nyears == 0)
		return NULL;
	return bsearch(&key, data->years, data->nyears, sizeof(YearRow),
				   compare_years);
}

/*
 * The first division, from the country down, that keeps a calendar of its own
 * but lacks the year; -1 when none does.  *provisional tells whether any of
 * them is not final.
 */
static int32
division_lacking(const WorkdayData *data, int32 place, int year,
				 bool *provisional)
{
	*provisional = false;
	for (int level = 0; level < LEVELS; level++)
	{
		int32		division = enclosing(place, level);
		const YearRow *row;

		if (own_calendar(data, division) == NULL)
			continue;
		row = year_row(data, division, year);
		if (row == NULL)
			return division;
		*provisional |= row->provisional;
	}
	return -1;
}

/* Overlays the weekdays with what the division itself arranged. */
static void
apply_exceptions(const WorkdayData *data, int32 division, Run *run, bool *works)
{
	for (int i = 0; i < data->nexceptions; i++)
	{
		const ExceptionRow *row = &data->exceptions[i];

		if (row->division == division && row->day >= run->first &&
			row->day - run->first < run->ndays)
			works[row->day - run->first] = row->is_working;
	}
}

/* Regional days add to the national ones and decide where both speak. */
static bool *
days_that_work(const WorkdayData *data, int32 division, Run *run)
{
	bool	   *works = palloc(run->ndays * sizeof(bool));

	for (int i = 0; i < run->ndays; i++)
	{
		int			weekday = j2day(run->first + i + POSTGRES_EPOCH_JDATE);

		works[i] = weekday != 0 && weekday != 6;
	}
	for (int level = 0; level < LEVELS; level++)
		if (level == 0 ||
			enclosing(division, level) != enclosing(division, level - 1))
			apply_exceptions(data, enclosing(division, level), run, works);
	return works;
}

static void
build_run(const WorkdayData *data, int32 division, Run *run)
{
	bool	   *works;
	int			count = 0;

	run->first = date_of(run->first_year, 1, 1);
	run->ndays = date_of(run->last_year + 1, 1, 1) - run->first;
	works = days_that_work(data, division, run);

	run->before = palloc((run->ndays + 1) * sizeof(int));
	for (int i = 0; i < run->ndays; i++)
	{
		run->before[i] = count;
		count += works[i];
	}
	run->before[run->ndays] = run->nworking = count;

	run->nth = palloc(Max(count, 1) * sizeof(int));
	for (int i = 0; i < run->ndays; i++)
		if (works[i])
			run->nth[run->before[i]] = i;

	run->provisional = palloc(run->last_year - run->first_year + 1);
	for (int year = run->first_year; year <= run->last_year; year++)
		division_lacking(data, division, year,
						 &run->provisional[year - run->first_year]);
	pfree(works);
}

/* The country's years, cut where the division or one around it has a gap. */
static void
build_calendar(WorkdayData *data, Calendar *calendar)
{
	MemoryContext old = MemoryContextSwitchTo(data->context);
	bool		provisional;

	calendar->nruns = 0;
	calendar->runs = palloc0((data->nyears + 1) * sizeof(Run));
	for (int i = 0; i < data->nyears && data->years[i].division == 0; i++)
	{
		int			year = data->years[i].year;
		Run		   *run = &calendar->runs[calendar->nruns];

		if (division_lacking(data, calendar->division, year,
							 &provisional) >= 0)
			continue;
		if (calendar->nruns > 0 && run[-1].last_year == year - 1)
			run[-1].last_year = year;
		else
		{
			run->first_year = run->last_year = year;
			calendar->nruns++;
		}
	}
	for (int i = 0; i < calendar->nruns; i++)
		build_run(data, calendar->division, &calendar->runs[i]);
	calendar->built = true;
	MemoryContextSwitchTo(old);
}

/* That of the innermost division around the place that has one of its own. */
static Calendar *
find_calendar(WorkdayData *data, int32 place)
{
	Calendar   *calendar = NULL;

	for (int level = LEVELS - 1; calendar == NULL; level--)
		calendar = own_calendar(data, enclosing(place, level));
	if (!calendar->built)
		build_calendar(data, calendar);
	data->last_place = place;
	data->last_calendar = calendar;
	return calendar;
}

static inline Calendar *
calendar_of(int32 place)
{
	WorkdayData *data;

	if (place == REGISTRY_PLACE)
		place = registry_settings()->jurisdiction;
	data = rule_cache(&workday_cache);
	if (likely(data->last_place == place))
		return data->last_calendar;
	return find_calendar(data, place);
}

static void
year_not_loaded(const Calendar *calendar, int year)
{
	const WorkdayData *data = rule_cache(&workday_cache);
	bool		provisional;
	int32		lacking = division_lacking(data, calendar->division, year,
										   &provisional);

	check_calendar_date(date_of(year, 1, 1));
	ereport(ERROR,
			(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
			 errmsg("the working days of %d are not loaded for division %06d",
					year, Max(lacking, 0)),
			 errdetail("No arrangement of the holidays of %d is known there, and weekends alone would count wrongly.",
					   year),
			 errhint("Once it is published, load it with SELECT credit.load_workdays('%06d', %d, days_off, workdays, provisional, basis).",
					 Max(lacking, 0), year)));
}

static inline const Run *
run_with(const Calendar *calendar, DateADT day)
{
	for (int i = calendar->nruns - 1; i >= 0; i--)
	{
		const Run  *run = &calendar->runs[i];

		if (day >= run->first && day - run->first < run->ndays)
			return run;
	}
	year_not_loaded(calendar, year_of(day));
	pg_unreachable();
}

/* ---------------- questions ---------------- */

bool
is_workday(DateADT day, int32 place)
{
	const Run  *run;

	check_calendar_date(day);
	run = run_with(calendar_of(place), day);
	return run->before[day - run->first + 1] > run->before[day - run->first];
}

DateADT
add_workdays(DateADT start, int days, int32 place)
{
	const Calendar *calendar = calendar_of(place);
	const Run  *run;
	int			counted;
	int64		n;

	check_calendar_date(start);
	start += (days > 0) - (days < 0);
	run = run_with(calendar, start);
	counted = start - run->first;
	if (days > 0)
		n = (int64) run->before[counted] + days - 1;
	else if (days < 0)
		n = (int64) run->before[counted + 1] + days;
	else
		n = run->before[counted];

	if (unlikely(n < 0))
		year_not_loaded(calendar, run->first_year - 1);
	if (unlikely(n >= run->nworking))
		year_not_loaded(calendar, run->last_year + 1);
	return run->first + run->nth[n];
}

bool
add_workdays_if_loaded(DateADT start, int days, int32 place, DateADT *day)
{
	const Calendar *calendar = calendar_of(place);
	const Run  *run;
	int			n;

	Assert(days > 0);
	check_calendar_date(start);
	if (!workday_year_loaded(year_of(start + 1), place))
		return false;
	run = run_with(calendar, start + 1);
	n = run->before[start + 1 - run->first] + days - 1;
	if (n >= run->nworking)
		return false;
	*day = run->first + run->nth[n];
	return true;
}

/* Working days from first to last, both included; first <= last. */
static int
count_workdays(const Calendar *calendar, DateADT first, DateADT last)
{
	const Run  *run = run_with(calendar, first);

	if (last - run->first >= run->ndays)
		year_not_loaded(calendar, run->last_year + 1);
	return run->before[last - run->first + 1] - run->before[first - run->first];
}

int
workdays_between(DateADT from_day, DateADT to_day, int32 place)
{
	const Calendar *calendar = calendar_of(place);

	check_calendar_date(from_day);
	check_calendar_date(to_day);
	if (from_day < to_day)
		return count_workdays(calendar, from_day + 1, to_day);
	if (from_day > to_day)
		return -count_workdays(calendar, to_day, from_day - 1);
	return 0;
}

bool
workdays_provisional(DateADT from_day, DateADT to_day, int32 place)
{
	const Calendar *calendar = calendar_of(place);
	const Run  *run;
	DateADT		first,
				last;
	bool		provisional = false;

	check_calendar_date(from_day);
	check_calendar_date(to_day);
	first = Min(from_day + 1, to_day);
	last = Max(from_day - 1, to_day);
	run = run_with(calendar, first);
	if (last - run->first >= run->ndays)
		year_not_loaded(calendar, run->last_year + 1);
	for (int year = year_of(first); year <= year_of(last); year++)
		provisional |= run->provisional[year - run->first_year];
	return provisional;
}

bool
workday_year_loaded(int year, int32 place)
{
	const Calendar *calendar = calendar_of(place);

	for (int i = 0; i < calendar->nruns; i++)
		if (year >= calendar->runs[i].first_year &&
			year <= calendar->runs[i].last_year)
			return true;
	return false;
}

/* ---------------- SQL ---------------- */

PG_FUNCTION_INFO_V1(credit_is_workday);
PG_FUNCTION_INFO_V1(credit_add_workdays);
PG_FUNCTION_INFO_V1(credit_workdays_between);
PG_FUNCTION_INFO_V1(credit_workdays_provisional);

#define GETARG_PLACE(n) \
	(PG_ARGISNULL(n) ? REGISTRY_PLACE : PG_GETARG_INT32(n))

Datum
credit_is_workday(PG_FUNCTION_ARGS)
{
	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	PG_RETURN_BOOL(is_workday(PG_GETARG_DATEADT(0), GETARG_PLACE(1)));
}

Datum
credit_add_workdays(PG_FUNCTION_ARGS)
{
	if (PG_ARGISNULL(0) || PG_ARGISNULL(1))
		PG_RETURN_NULL();
	PG_RETURN_DATEADT(add_workdays(PG_GETARG_DATEADT(0), PG_GETARG_INT32(1),
								   GETARG_PLACE(2)));
}

Datum
credit_workdays_between(PG_FUNCTION_ARGS)
{
	if (PG_ARGISNULL(0) || PG_ARGISNULL(1))
		PG_RETURN_NULL();
	PG_RETURN_INT32(workdays_between(PG_GETARG_DATEADT(0),
									 PG_GETARG_DATEADT(1), GETARG_PLACE(2)));
}

Datum
credit_workdays_provisional(PG_FUNCTION_ARGS)
{
	if (PG_ARGISNULL(0) || PG_ARGISNULL(1))
		PG_RETURN_NULL();
	PG_RETURN_BOOL(workdays_provisional(PG_GETARG_DATEADT(0),
										PG_GETARG_DATEADT(1),
										GETARG_PLACE(2)));
}
