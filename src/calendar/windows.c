/*
 * windows.c
 *		Publication windows: Article 44, and which provision decides.
 *
 * Of the rules in force on the document's day that cover the matter, one that
 * yields is replaced where another one that it yields to covers it too; its
 * numbers are out and never intersected.  Then rank decides, then the more
 * specific rule.  A later rule that says so shortens windows that are still
 * open when it comes into force (Article 51 and the conventions on which day
 * decides).
 *
 * Everything is worked out when the rules are read: a question costs a look-up
 * and some date arithmetic.
 */
#include "calendar/windows.h"

#include "calendar/months.h"
#include "core/cache.h"
#include "funcapi.h"
#include "utils/array.h"
#include "utils/memutils.h"

/* The longest period that anybody could mean: a hundred years. */
#define MAX_MONTHS 1200

/* The order of catalog_item.window_kind. */
static const char *const window_kinds[] = {
	"", "none", "penalty", "listing", "enforcement", "commitment", "other",
	"until_withdrawn"
};

#define NKINDS ((int) lengthof(window_kinds))
#define NDOCUMENTS (DOCUMENT_REGISTRATION + 1)
#define NSEVERITIES (SEVERITY_SERIOUS + 1)
#define NQUESTIONS (NKINDS * NDOCUMENTS * NSEVERITIES * 2)

typedef struct WindowAnswer
{
	const WindowRule *rule;
	bool		needs_severity;
} WindowAnswer;

/* ---------------- which rule decides ---------------- */

bool
rule_covers(const WindowRule *rule, const WindowQuestion *question,
			DateADT day)
{
	return rule->valid_from <= day && day < rule->valid_until &&
		rule->kind == question->kind &&
		(rule->document_kind == 0 ||
		 rule->document_kind == question->document_kind) &&
		(rule->special_field < 0 ||
		 rule->special_field == question->special_field) &&
		(rule->severity == SEVERITY_UNKNOWN ||
		 rule->severity == question->severity);
}

/* Two provisions that yield to each other settle nothing by that. */
bool
rule_yields(const WindowRule *rule, const WindowRule *other)
{
	return strcmp(rule->pack, other->pack) != 0 &&
		(rule->yields_to & (1U << other->rank)) != 0 &&
		(other->yields_to & (1U << rule->rank)) == 0;
}

/*
 * Rules of ministries and of local governments are neither above nor below a
 * local regulation by rank alone, nor is a provision of the State.
 */
static int
rank_level(const WindowRule *rule)
{
	switch (rule->rank)
	{
		case BASIS_LAW:
			return 1;
		case BASIS_ADMINISTRATIVE_REGULATION:
			return 2;
		case BASIS_OTHER:
			return 4;
		default:
			return 3;
	}
}

/* What the conduct weighs says more about a case than the field it lies in. */
static int
specificity(const WindowRule *rule)
{
	return (rule->severity != SEVERITY_UNKNOWN ? 4 : 0) +
		(rule->special_field >= 0 ? 2 : 0) +
		(rule->document_kind != 0 ? 1 : 0);
}

/* The less of openness, the kinder to the subject. */
static int
openness(const WindowRule *rule)
{
	return rule->mode == WINDOW_NEVER ? 0 :
		rule->max_months + (rule->mode == WINDOW_OPEN ? MAX_MONTHS : 0);
}

Preference
rule_preference(const WindowRule *a, const WindowRule *b, bool *a_wins)
{
	int			difference;

	if (a == b)
	{
		*a_wins = true;
		return PREFER_SAME;
	}
	difference = rank_level(b) - rank_level(a);
	*a_wins = difference > 0;
	if (difference != 0)
		return PREFER_RANK;
	difference = specificity(a) - specificity(b);
	*a_wins = difference > 0;
	if (difference != 0)
		return PREFER_SPECIFIC;
	*a_wins = a->valid_from > b->valid_from;
	if (a->valid_from != b->valid_from)
		return PREFER_LATER;
	difference = openness(b) - openness(a);
	*a_wins = difference > 0;
	if (difference != 0)
		return PREFER_KINDER;
	difference = strcmp(b->pack, a->pack);
	if (difference == 0)
		difference = strcmp(b->code, a->code);
	*a_wins = difference > 0;
	return PREFER_NAME;
}

static bool
is_replaced(const WindowRules *rules, const WindowRule *rule,
			const WindowQuestion *question, DateADT day)
{
	for (int i = 0; i < rules->nrules; i++)
		if (rule_yields(rule, &rules->rules[i]) &&
			rule_covers(&rules->rules[i], question, day))
			return true;
	return false;
}

/* By the question as it stands: an unknown severity is no severity's rule's. */
static const WindowRule *
best_rule(const WindowRules *rules, const WindowQuestion *question,
		  DateADT day)
{
	const WindowRule *best = NULL;

	for (int i = 0; i < rules->nrules; i++)
	{
		const WindowRule *rule = &rules->rules[i];
		bool		wins;

		if (!rule_covers(rule, question, day) ||
			is_replaced(rules, rule, question, day))
			continue;
		if (best)
			rule_preference(rule, best, &wins);
		if (best == NULL || wins)
			best = rule;
	}
	return best;
}

/*
 * A question without severity stands where its answer is also that of some
 * severity (Order 58's general tier); where it isn't (Order 36 knows no tier
 * without one), severity has to be stated.
 */
const WindowRule *
rule_deciding(const WindowRules *rules, const WindowQuestion *question,
			  DateADT day, bool *needs_severity)
{
	const WindowRule *best = best_rule(rules, question, day);
	const WindowRule *asking = NULL;
	WindowQuestion known = *question;

	*needs_severity = false;
	if (question->severity != SEVERITY_UNKNOWN)
		return best;
	for (known.severity = SEVERITY_MINOR; known.severity <= SEVERITY_SERIOUS;
		 known.severity++)
	{
		const WindowRule *other = best_rule(rules, &known, day);

		if (other == best)
			return best;
		if (asking == NULL || known.severity == SEVERITY_GENERAL)
			asking = other;
	}
	*needs_severity = true;
	return asking;
}

/* ---------------- reading the rules ---------------- */

static int
read_enum(TupleTableSlot *slot, const char *column)
{
	bool		isnull;
	Datum		value = slot_value(slot, column, &isnull);

	return isnull ? 0 : enum_position(DatumGetObjectId(value));
}

static uint32
read_ranks(TupleTableSlot *slot)
{
	bool		isnull;
	Datum		value = slot_value(slot, "yields_to", &isnull);
	ArrayType  *array;
	Datum	   *ranks;
	bool	   *nulls;
	int			count;
	uint32		result = 0;

	if (isnull)
		return 0;
	array = DatumGetArrayTypeP(value);
	deconstruct_array(array, ARR_ELEMTYPE(array), sizeof(Oid), true,
					  TYPALIGN_INT, &ranks, &nulls, &count);
	for (int i = 0; i < count; i++)
		if (!nulls[i])
			result |= 1U << enum_position(DatumGetObjectId(ranks[i]));
	return result;
}

static int
read_kind(TupleTableSlot *slot)
{
	char	   *kind = slot_cstring(slot, "kind");

	for (int i = 1; i < NKINDS; i++)
		if (strcmp(kind, window_kinds[i]) == 0)
			return i;
	return 0;
}

static WindowMode
read_mode(TupleTableSlot *slot)
{
	char	   *mode = slot_cstring(slot, "openness_mode");

	if (strcmp(mode, "open") == 0)
		return WINDOW_OPEN;
	return strcmp(mode, "necessity") == 0 ? WINDOW_NECESSITY : WINDOW_NEVER;
}

static void
read_periods(TupleTableSlot *slot, WindowRule *rule)
{
	bool		isnull;

	rule->min_months = DatumGetInt32(slot_value(slot, "min_months", &isnull));
	rule->max_months = DatumGetInt32(slot_value(slot, "max_months", &isnull));
	rule->valid_from = DatumGetDateADT(slot_value(slot, "valid_from",
												  &isnull));
	rule->valid_until = DatumGetDateADT(slot_value(slot, "valid_until",
												   &isnull));
	if (isnull)
		DATE_NOEND(rule->valid_until);
	rule->kinder_applies = DatumGetBool(slot_value(slot, "kinder_applies",
												   &isnull));
}

static void
read_rule(TupleTableSlot *slot, void *arg)
{
	WindowRules *rules = arg;
	WindowRule *rule;
	bool		isnull;
	Datum		special;

	rules->rules = rules->rules == NULL ? palloc(sizeof(WindowRule)) :
		repalloc(rules->rules, (rules->nrules + 1) * sizeof(WindowRule));
	rule = &rules->rules[rules->nrules++];
	rule->pack = slot_cstring(slot, "pack");
	rule->code = slot_cstring(slot, "code");
	rule->basis = slot_cstring(slot, "basis");
	rule->rank = read_enum(slot, "basis_rank");
	rule->yields_to = read_ranks(slot);
	rule->kind = read_kind(slot);
	rule->document_kind = read_enum(slot, "document_kind");
	special = slot_value(slot, "special_field", &isnull);
	rule->special_field = isnull ? -1 : DatumGetBool(special);
	rule->severity = read_enum(slot, "severity");
	rule->mode = read_mode(slot);
	read_periods(slot, rule);
}

static void
read_pack(TupleTableSlot *slot, void *arg)
{
	List	  **packs = arg;
	bool		isnull;

	if (DatumGetBool(slot_value(slot, "in_force", &isnull)))
		*packs = lappend(*packs, makeString(slot_cstring(slot, "pack")));
}

/* Rules of packs that are not in force don't exist. */
static void
keep_rules_in_force(WindowRules *rules, List *packs)
{
	int			kept = 0;

	for (int i = 0; i < rules->nrules; i++)
		if (list_member(packs, makeString(rules->rules[i].pack)))
			rules->rules[kept++] = rules->rules[i];
	rules->nrules = kept;
}

static int
compare_rules(const void *a, const void *b)
{
	const WindowRule *x = a;
	const WindowRule *y = b;
	int			difference = strcmp(x->pack, y->pack);

	return difference ? difference : strcmp(x->code, y->code);
}

static int
compare_dates(const void *a, const void *b)
{
	DateADT		x = *(const DateADT *) a;
	DateADT		y = *(const DateADT *) b;

	return x < y ? -1 : x > y;
}

static void
find_starts(WindowRules *rules)
{
	int			count = 0;

	rules->starts = palloc((2 * rules->nrules + 1) * sizeof(DateADT));
	for (int i = 0; i < rules->nrules; i++)
	{
		rules->starts[count++] = rules->rules[i].valid_from;
		if (!DATE_IS_NOEND(rules->rules[i].valid_until))
			rules->starts[count++] = rules->rules[i].valid_until;
	}
	qsort(rules->starts, count, sizeof(DateADT), compare_dates);
	for (int i = 0; i < count; i++)
		if (i == 0 || rules->starts[i] != rules->starts[i - 1])
			rules->starts[rules->nstarts++] = rules->starts[i];
}

/* ---------------- answers, worked out beforehand ---------------- */

static inline WindowAnswer *
answer_at(const WindowRules *rules, int start, const WindowQuestion *question)
{
	int			n = question->kind;

	n = n * NDOCUMENTS + question->document_kind;
	n = n * NSEVERITIES + question->severity;
	n = n * 2 + question->special_field;
	return &rules->answers[start * NQUESTIONS + n];
}

static void
work_out_answers(WindowRules *rules)
{
	WindowQuestion question = {0};

	rules->answers = palloc0_array(WindowAnswer,
								   Max(rules->nstarts, 1) * NQUESTIONS);
	for (int start = 0; start < rules->nstarts; start++)
		for (int n = 0; n < NQUESTIONS; n++)
		{
			WindowAnswer *answer;

			question.special_field = n % 2;
			question.severity = n / 2 % NSEVERITIES;
			question.document_kind = n / 2 / NSEVERITIES % NDOCUMENTS;
			question.kind = n / 2 / NSEVERITIES / NDOCUMENTS;
			answer = answer_at(rules, start, &question);
			answer->rule = rule_deciding(rules, &question,
										 rules->starts[start],
										 &answer->needs_severity);
		}
}

static void *
build_rules(void)
{
	WindowRules *rules = palloc0(sizeof(WindowRules));
	List	   *packs = NIL;

	rule_table_scan("rule_pack", read_pack, &packs);
	rule_table_scan("window_rule", read_rule, rules);
	keep_rules_in_force(rules, packs);
	if (rules->nrules > 1)
		qsort(rules->rules, rules->nrules, sizeof(WindowRule), compare_rules);
	find_starts(rules);
	work_out_answers(rules);
	return rules;
}

static RuleCache window_cache = {
	.name = "publication window rules",
	.tables = {"rule_pack", "window_rule"},
	.build = build_rules
};

const WindowRules *
window_rules(void)
{
	return rule_cache(&window_cache);
}

/* ---------------- the window ---------------- */

/* The period of rules that the day lies in; -1 before the first. */
static inline int
period_of(const WindowRules *rules, DateADT day)
{
	int			i = rules->nstarts - 1;

	while (i >= 0 && rules->starts[i] > day)
		i--;
	return i;
}

bool
rule_reaches_back(const WindowRule *rule, DateADT first_day)
{
	return rule->kinder_applies && rule->valid_from == first_day;
}

DateADT
end_under_later_rule(const WindowRule *rule, const WindowQuestion *question)
{
	DateADT		end;

	if (rule->mode == WINDOW_NEVER ||
		(rule->mode == WINDOW_NECESSITY && !question->necessity))
		return rule->valid_from;
	end = add_months(question->document_day, rule->max_months) + 1;
	return Max(end, rule->valid_from);
}

static void
shorten(const WindowRules *rules, int start, const WindowQuestion *question,
		PublicationWindow *window)
{
	for (; start < rules->nstarts && rules->starts[start] < window->until;
		 start++)
	{
		WindowAnswer *answer = answer_at(rules, start, question);
		DateADT		end;

		if (answer->rule == NULL || answer->needs_severity ||
			!rule_reaches_back(answer->rule, rules->starts[start]))
			continue;
		end = end_under_later_rule(answer->rule, question);
		if (end < window->until)
		{
			window->until = end;
			window->kinder = answer->rule;
		}
	}
}

/*
 * What is not open ends with its tier's maximum all the same, that of the
 * rule of its day or a kinder later one (Article 44).
 */
static void
find_end_of_use(const WindowRules *rules, int start,
				const WindowQuestion *question, PublicationWindow *window)
{
	for (int i = Max(start, 0); i < rules->nstarts; i++)
	{
		WindowAnswer *answer = answer_at(rules, i, question);
		const WindowRule *rule = answer->rule;
		DateADT		end;

		if (i == start && answer->needs_severity)
			window->used_until = question->document_day;
		if (rule == NULL || answer->needs_severity || rule->max_months == 0 ||
			(i != start && !rule_reaches_back(rule, rules->starts[i])))
			continue;
		end = add_months(question->document_day, rule->max_months) + 1;
		if (i != start)
			end = Max(end, rule->valid_from);
		window->used_until = Min(window->used_until, end);
	}
}

/* Whether the date arithmetic that rules may ask for stays in range. */
static bool
is_countable(DateADT day)
{
	return is_calendar_date(day) &&
		year_of(day) < LAST_CALENDAR_YEAR - MAX_MONTHS / MONTHS_PER_YEAR;
}

void
publication_window(const WindowQuestion *question, PublicationWindow *window)
{
	const WindowRules *rules = rule_cache(&window_cache);
	DateADT		day = question->document_day;
	int			start = period_of(rules, day);
	WindowAnswer *answer;
	const WindowRule *rule;

	memset(window, 0, sizeof(*window));
	window->from = window->until = day;
	window->minimum_until = window->maximum_until = day;
	DATE_NOEND(window->used_until);
	if (!is_countable(day) || question->kind >= NKINDS)
		return;
	find_end_of_use(rules, start, question, window);
	if (start < 0)
		return;

	answer = answer_at(rules, start, question);
	rule = window->rule = answer->rule;
	window->needs_severity = answer->needs_severity;
	if (rule == NULL || answer->needs_severity || rule->mode == WINDOW_NEVER)
		return;
	if (rule->mode == WINDOW_NECESSITY && !question->necessity)
	{
		window->needs_necessity = true;
		return;
	}
	window->open = true;
	window->minimum_until = add_months(day, rule->min_months) + 1;
	window->maximum_until = add_months(day, rule->max_months) + 1;
	window->until = window->maximum_until;
	shorten(rules, start + 1, question, window);
}

/* ---------------- SQL ---------------- */

/*
 * (decided_on date, severity, special_field boolean, necessity boolean), of
 * which the first and the third aren't NULL: a penalty decision.
 */
WindowQuestion
question_from_arguments(FunctionCallInfo fcinfo)
{
	WindowQuestion question = {0};

	question.document_day = PG_GETARG_DATEADT(0);
	check_calendar_date(question.document_day);
	question.kind = WINDOW_RULES_PENALTY;
	question.document_kind = DOCUMENT_PENALTY_DECISION;
	question.severity = PG_ARGISNULL(1) ? SEVERITY_UNKNOWN :
		enum_position(PG_GETARG_OID(1));
	question.special_field = PG_GETARG_BOOL(2);
	question.necessity = !PG_ARGISNULL(3) && PG_GETARG_BOOL(3);
	return question;
}

/* Looked up once for a call site. */
static TupleDesc
result_desc(FunctionCallInfo fcinfo)
{
	FmgrInfo   *flinfo = fcinfo->flinfo;
	TupleDesc	desc;
	MemoryContext old;

	if (flinfo->fn_extra == NULL)
	{
		if (get_call_result_type(fcinfo, NULL, &desc) != TYPEFUNC_COMPOSITE)
			elog(ERROR, "return type must be a row type");
		old = MemoryContextSwitchTo(flinfo->fn_mcxt);
		flinfo->fn_extra = BlessTupleDesc(CreateTupleDescCopy(desc));
		MemoryContextSwitchTo(old);
	}
	return flinfo->fn_extra;
}

/* (visible_from, visible_until): NULLs where never open or without end. */
Datum
window_as_row(FunctionCallInfo fcinfo, const PublicationWindow *window,
			  bool endless)
{
	Datum		values[2];
	bool		nulls[2];

	values[0] = DateADTGetDatum(window->from);
	values[1] = DateADTGetDatum(window->until);
	nulls[0] = !window->open;
	nulls[1] = !window->open || endless;
	return HeapTupleGetDatum(heap_form_tuple(result_desc(fcinfo), values,
											 nulls));
}

PG_FUNCTION_INFO_V1(credit_penalty_window);

Datum
credit_penalty_window(PG_FUNCTION_ARGS)
{
	WindowQuestion question;
	PublicationWindow window;

	if (PG_ARGISNULL(0) || PG_ARGISNULL(2))
		PG_RETURN_NULL();
	question = question_from_arguments(fcinfo);
	publication_window(&question, &window);
	return window_as_row(fcinfo, &window, false);
}
