/*
 * clock.c
 *		credit.now(), credit.today() and the test clock.
 */
#include "core/clock.h"

#include "access/xact.h"
#include "core/registry.h"
#include "utils/guc.h"
#include "utils/datetime.h"
#include "utils/timestamp.h"

static char *test_clock_setting = NULL;
static TimestampTz test_clock = 0;
static bool test_clock_set = false;

/*
 * The value in a form that needs no table of time zones to be read: a parallel
 * worker reads it before it has one.
 */
static bool
write_out(TimestampTz value, char **newval)
{
	struct pg_tm tm;
	fsec_t		fsec;
	char	   *text = GUC_EXTRA_ALLOC(MAXDATELEN + 1);

	if (text == NULL)
		return false;
	if (timestamp2tm(value, NULL, &tm, &fsec, NULL, NULL) != 0 ||
		tm.tm_year < 1 || tm.tm_year > 9999)
	{
		GUC_EXTRA_FREE(text);
		GUC_check_errdetail("The clock needs a time of the years 1 to 9999.");
		return false;
	}
	snprintf(text, MAXDATELEN + 1, "%04d-%02d-%02d %02d:%02d:%02d.%06d+00",
			 tm.tm_year, tm.tm_mon, tm.tm_mday, tm.tm_hour, tm.tm_min,
			 tm.tm_sec, (int) fsec);
	GUC_EXTRA_FREE(*newval);
	*newval = text;
	return true;
}

/* 09:00+08, 09:00-05 or 09:00Z; the hyphens of a date come before its time. */
static bool
names_offset(const char *time)
{
	const char *colon = strchr(time, ':');
	size_t		length = strlen(time);
	char		last;

	while (length > 1 && time[length - 1] == ' ')
		length--;
	last = time[length - 1];

	return strchr(time, '+') || (colon && strchr(colon, '-')) ||
		last == 'Z' || last == 'z';
}

/*
 * Accepts only what the session itself sets: a clock that came from a file,
 * a database's or a role's settings would run in sessions that don't know.
 */
static bool
check_test_clock(char **newval, void **extra, GucSource source)
{
	TimestampTz *value;

	if (*newval == NULL || **newval == '\0')
		return true;
	if (source == PGC_S_TEST)
		return true;
	if (source != PGC_S_SESSION)
	{
		GUC_check_errmsg("credit.test_clock can only be set in the session itself");
		GUC_check_errhint("Use SET credit.test_clock in the session, as a superuser.");
		return false;
	}
	if (!names_offset(*newval))
	{
		GUC_check_errdetail("\"%s\" has no offset from UTC.", *newval);
		GUC_check_errhint("Write it as 2026-04-01 09:00:00+08.");
		return false;
	}

	value = GUC_EXTRA_ALLOC(sizeof(TimestampTz));
	if (value == NULL)
		return false;
	/* reached only from SET, inside a transaction: the input may raise */
	*value = DatumGetTimestampTz(DirectFunctionCall3(timestamptz_in,
													 CStringGetDatum(*newval),
													 ObjectIdGetDatum(InvalidOid),
													 Int32GetDatum(-1)));
	if (TIMESTAMP_NOT_FINITE(*value))
	{
		GUC_EXTRA_FREE(value);
		GUC_check_errdetail("The clock needs a finite time.");
		return false;
	}
	if (!write_out(*value, newval))
	{
		GUC_EXTRA_FREE(value);
		return false;
	}
	*extra = value;
	return true;
}

static void
assign_test_clock(const char *newval, void *extra)
{
	test_clock_set = extra != NULL;
	if (test_clock_set)
		test_clock = *(TimestampTz *) extra;
}

void
clock_init(void)
{
	DefineCustomStringVariable("credit.test_clock",
							   "Time that the registry takes for now, for tests.",
							   "A timestamp with an offset; empty for the real time. "
							   "Journal entries made under it say so.",
							   &test_clock_setting,
							   "",
							   PGC_SUSET,
							   GUC_NOT_IN_SAMPLE | GUC_DISALLOW_IN_FILE,
							   check_test_clock, assign_test_clock, NULL);
}

bool
test_clock_in_force(void)
{
	return test_clock_set;
}

TimestampTz
registry_now(void)
{
	return test_clock_set ? test_clock : GetCurrentStatementStartTimestamp();
}

TimestampTz
registry_moment(void)
{
	return test_clock_set ? test_clock : GetCurrentTimestamp();
}

DateADT
registry_today(void)
{
	static TimestampTz known_from = 1,
				known_until = 0;
	static pg_tz *known_zone = NULL;
	static DateADT known_day = 0;
	pg_tz	   *zone = registry_settings()->zone;
	TimestampTz now = registry_now();
	struct pg_tm tm;
	fsec_t		fsec;
	int			offset;

	/* asked for every row: keep the answer within a minute */
	if (zone == known_zone && now >= known_from && now < known_until)
		return known_day;

	if (timestamp2tm(now, &offset, &tm, &fsec, NULL, zone) != 0)
		ereport(ERROR,
				(errcode(ERRCODE_DATETIME_VALUE_OUT_OF_RANGE),
				 errmsg("the current time is out of range")));
	known_day = date2j(tm.tm_year, tm.tm_mon, tm.tm_mday) - POSTGRES_EPOCH_JDATE;
	known_zone = zone;
	known_from = now;
	/* until the local minute ends: a date changes only at a full minute */
	known_until = now + (59 - tm.tm_sec) * USECS_PER_SEC + 1;
	return known_day;
}

PG_FUNCTION_INFO_V1(credit_now);

Datum
credit_now(PG_FUNCTION_ARGS)
{
	PG_RETURN_TIMESTAMPTZ(registry_now());
}

PG_FUNCTION_INFO_V1(credit_today);

Datum
credit_today(PG_FUNCTION_ARGS)
{
	PG_RETURN_DATEADT(registry_today());
}
