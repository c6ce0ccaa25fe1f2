/*
 * deadlines.c
 *		Deadlines from rule data and working days (Articles 37, 45 to 47).
 */
#include "calendar/deadlines.h"

#include "calendar/months.h"
#include "calendar/workdays.h"
#include "core/cache.h"
#include "core/clock.h"
#include "funcapi.h"
#include "utils/datetime.h"

typedef struct DeadlineRule
{
	char	   *pack;
	char	   *matter;
	int			amount;
	bool		months;			/* else working days */
	char	   *basis;
	DateADT		valid_from;
	DateADT		valid_until;	/* exclusive */
} DeadlineRule;

typedef struct DeadlineRules
{
	List	   *packs;			/* in force, of char * */
	List	   *rules;			/* of DeadlineRule * */
} DeadlineRules;

static void
read_pack(TupleTableSlot *slot, void *arg)
{
	DeadlineRules *rules = arg;
	bool		isnull;

	if (DatumGetBool(slot_value(slot, "in_force", &isnull)))
		rules->packs = lappend(rules->packs, slot_cstring(slot, "pack"));
}

static bool
in_force(const DeadlineRules *rules, const char *pack)
{
	ListCell   *cell;

	foreach(cell, rules->packs)
		if (strcmp(lfirst(cell), pack) == 0)
			return true;
	return false;
}

static void
read_rule(TupleTableSlot *slot, void *arg)
{
	DeadlineRules *rules = arg;
	DeadlineRule *rule = palloc(sizeof(DeadlineRule));
	bool		isnull;
	Datum		until;

	rule->pack = slot_cstring(slot, "pack");
	if (!in_force(rules, rule->pack))
		return;
	rule->matter = slot_cstring(slot, "matter");
	rule->amount = DatumGetInt32(slot_value(slot, "amount", &isnull));
	rule->months = strcmp(slot_cstring(slot, "unit"), "month") == 0;
	rule->basis = slot_cstring(slot, "basis");
	rule->valid_from = DatumGetDateADT(slot_value(slot, "valid_from",
												  &isnull));
	until = slot_value(slot, "valid_until", &isnull);
	rule->valid_until = isnull ? DATEVAL_NOEND : DatumGetDateADT(until);
	rules->rules = lappend(rules->rules, rule);
}

static void *
build_rules(void)
{
	DeadlineRules *rules = palloc0(sizeof(DeadlineRules));

	rule_table_scan("rule_pack", read_pack, rules);
	rule_table_scan("deadline_rule", read_rule, rules);
	return rules;
}

static RuleCache deadlines_cache = {
	.name = "deadline rules",
	.tables = {"rule_pack", "deadline_rule"},
	.build = build_rules
};

static bool
end_of_period(const DeadlineRule *rule, DateADT start, int32 place,
			  DateADT *day)
{
	if (rule->months)
	{
		*day = add_months(start, rule->amount);
		return true;
	}
	if (rule->amount == 0)
	{
		*day = start;
		return true;
	}
	return add_workdays_if_loaded(start, rule->amount, place, day);
}

bool
deadline(const char *matter, DateADT start, int32 place, Deadline *deadline)
{
	const DeadlineRules *rules = rule_cache(&deadlines_cache);
	const DeadlineRule *shortest = NULL;
	const DeadlineRule *uncounted = NULL;
	ListCell   *cell;

	foreach(cell, rules->rules)
	{
		const DeadlineRule *rule = lfirst(cell);
		DateADT		day;

		if (strcmp(rule->matter, matter) != 0 || start < rule->valid_from ||
			start >= rule->valid_until)
			continue;
		if (!end_of_period(rule, start, place, &day))
		{
			uncounted = rule;
			continue;
		}
		if (shortest && day >= deadline->due)
			continue;
		shortest = rule;
		deadline->due = day;
	}
	/* what can't be counted may be the shortest */
	if (uncounted)
		shortest = uncounted;
	deadline->basis = shortest ? shortest->basis : NULL;
	if (shortest == NULL || uncounted)
		return false;
	deadline->provisional = !shortest->months && shortest->amount > 0 &&
		workdays_provisional(start, deadline->due, place);
	return true;
}

PG_FUNCTION_INFO_V1(credit_workdays_late);

/* workdays_late(due date, place credit.division) */
Datum
credit_workdays_late(PG_FUNCTION_ARGS)
{
	DateADT		today = registry_today();
	DateADT		due;
	int			year,
				last,
				ignored;

	if (PG_ARGISNULL(0) || PG_ARGISNULL(1))
		PG_RETURN_NULL();
	due = PG_GETARG_DATEADT(0);
	if (due >= today)
		PG_RETURN_INT32(0);
	check_calendar_date(due);
	j2date(due + POSTGRES_EPOCH_JDATE, &year, &ignored, &ignored);
	j2date(today + POSTGRES_EPOCH_JDATE, &last, &ignored, &ignored);
	for (; year <= last; year++)
		if (!workday_year_loaded(year, PG_GETARG_INT32(1)))
			PG_RETURN_NULL();
	PG_RETURN_INT32(workdays_between(due, today, PG_GETARG_INT32(1)));
}

PG_FUNCTION_INFO_V1(credit_deadline);

/* deadline(matter text, start date, place credit.division) */
Datum
credit_deadline(PG_FUNCTION_ARGS)
{
	TupleDesc	desc;
	Deadline	answer = {0};
	Datum		values[3];
	bool		nulls[3] = {true, true, true};

	if (get_call_result_type(fcinfo, NULL, &desc) != TYPEFUNC_COMPOSITE)
		elog(ERROR, "credit.deadline() must return a row");
	if (!PG_ARGISNULL(0) && !PG_ARGISNULL(1))
		check_calendar_date(PG_GETARG_DATEADT(1));
	if (!PG_ARGISNULL(0) && !PG_ARGISNULL(1) &&
		deadline(text_to_cstring(PG_GETARG_TEXT_PP(0)), PG_GETARG_DATEADT(1),
				 PG_ARGISNULL(2) ? REGISTRY_PLACE : PG_GETARG_INT32(2),
				 &answer))
	{
		memset(nulls, false, sizeof(nulls));
		values[0] = DateADTGetDatum(answer.due);
		values[1] = BoolGetDatum(answer.provisional);
	}
	nulls[2] = answer.basis == NULL;
	if (answer.basis)
		values[2] = CStringGetTextDatum(answer.basis);
	PG_RETURN_DATUM(HeapTupleGetDatum(heap_form_tuple(BlessTupleDesc(desc),
													  values, nulls)));
}
