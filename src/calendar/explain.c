/*
 * explain.c
 *		Explanations: which provision gave which number, and why.
 */
#include "calendar/months.h"
#include "calendar/windows.h"
#include "funcapi.h"

typedef struct Explanation
{
	const WindowRules *rules;
	const WindowQuestion *question;
	Tuplestorestate *store;
	TupleDesc	desc;
	int			step;
} Explanation;

#define NCOLUMNS 6

/* One row; rule is NULL for the result, from and until meet for no window. */
static void
add_step(Explanation *to, const WindowRule *rule, char *effect, DateADT from,
		 DateADT until)
{
	Datum		values[NCOLUMNS];
	bool		nulls[NCOLUMNS] = {false};

	values[0] = Int32GetDatum(++to->step);
	nulls[1] = nulls[2] = rule == NULL;
	if (rule)
	{
		values[1] = CStringGetTextDatum(psprintf("%s/%s", rule->pack,
												 rule->code));
		values[2] = CStringGetTextDatum(rule->basis);
	}
	values[3] = CStringGetTextDatum(effect);
	nulls[4] = from >= until;
	nulls[5] = nulls[4] || DATE_IS_NOEND(until);
	values[4] = DateADTGetDatum(from);
	values[5] = DateADTGetDatum(until);
	tuplestore_putvalues(to->store, to->desc, values, nulls);
}

static void
add_note(Explanation *to, const WindowRule *rule, char *effect)
{
	add_step(to, rule, effect, 0, 0);
}

static const WindowRule *
rule_replacing(const Explanation *to, const WindowRule *rule, DateADT day)
{
	for (int i = 0; i < to->rules->nrules; i++)
	{
		const WindowRule *other = &to->rules->rules[i];

		if (rule_yields(rule, other) &&
			rule_covers(other, to->question, day))
			return other;
	}
	return NULL;
}

static const char *
preference_text(Preference preference)
{
	switch (preference)
	{
		case PREFER_RANK:
			return _("is of higher rank");
		case PREFER_SPECIFIC:
			return _("is more specific");
		case PREFER_LATER:
			return _("is later");
		case PREFER_KINDER:
			return _("is kinder to the subject");
		default:
			return _("stands first by name");
	}
}

/* A rule that covers the matter but does not decide it. */
static void
explain_passed_over(Explanation *to, const WindowRule *rule,
					const WindowRule *deciding, DateADT day)
{
	const WindowRule *other = rule_replacing(to, rule, day);
	bool		wins;

	if (other)
		add_note(to, rule,
				 psprintf(_("covers this but yields to %s/%s, which replaces it"),
						  other->pack, other->code));
	else
		add_note(to, rule,
				 psprintf(_("covers this, but %s/%s %s"), deciding->pack,
						  deciding->code,
						  preference_text(rule_preference(deciding, rule,
														  &wins))));
}

static char *
deciding_text(const WindowRule *rule, const WindowQuestion *question)
{
	switch (rule->mode)
	{
		case WINDOW_NEVER:
			return pstrdup(_("decides: never open"));
		case WINDOW_NECESSITY:
			if (!question->necessity)
				return pstrdup(_("decides: open only where the provider states the necessity, and none is stated"));
			return psprintf(_("decides: necessity is stated, open for at most %d months"),
							rule->max_months);
		default:
			return psprintf(_("decides: open for at least %d and at most %d months"),
							rule->min_months, rule->max_months);
	}
}

static void
explain_document_day(Explanation *to, const PublicationWindow *window)
{
	DateADT		day = to->question->document_day;

	for (int i = 0; i < to->rules->nrules; i++)
	{
		const WindowRule *rule = &to->rules->rules[i];

		if (window->rule && !window->needs_severity && rule != window->rule &&
			rule_covers(rule, to->question, day))
			explain_passed_over(to, rule, window->rule, day);
	}
	if (window->needs_severity)
		add_note(to, window->rule,
				 pstrdup(_("decides by severity, and none is stated: minor, general or serious")));
	else if (window->rule)
		add_step(to, window->rule, deciding_text(window->rule, to->question),
				 window->from, window->maximum_until);
	else
		add_note(to, NULL,
				 psprintf(_("no rule in force on %s covers this document"),
						  date_text(day)));
}

/* The end that the rule leaves to a window that was open until then. */
static DateADT
explain_later_rule(Explanation *to, const WindowRule *rule, DateADT first_day,
				   DateADT until)
{
	DateADT		end = end_under_later_rule(rule, to->question);

	if (!rule_reaches_back(rule, first_day))
		add_note(to, rule,
				 psprintf(_("decides from %s, but not about earlier documents"),
						  date_text(first_day)));
	else if (end >= until)
		add_note(to, rule,
				 psprintf(_("in force from %s, but not kinder: the window stays"),
						  date_text(first_day)));
	else
	{
		add_step(to, rule,
				 psprintf(_("in force from %s and kinder: the last day is %s"),
						  date_text(first_day), date_text(end - 1)),
				 to->question->document_day, end);
		return end;
	}
	return until;
}

static void
explain_later_days(Explanation *to, const PublicationWindow *window)
{
	DateADT		until = window->maximum_until;
	const WindowRule *last = window->rule;

	for (int i = 0; i < to->rules->nstarts; i++)
	{
		DateADT		day = to->rules->starts[i];
		const WindowRule *rule;
		bool		needs_severity;

		if (day <= to->question->document_day || day >= until)
			continue;
		rule = rule_deciding(to->rules, to->question, day, &needs_severity);
		if (rule == NULL || rule == last)
			continue;
		last = rule;
		if (needs_severity)
			add_note(to, rule,
					 psprintf(_("in force from %s, kinder to some severities; none is stated"),
							  date_text(day)));
		else
			until = explain_later_rule(to, rule, day, until);
	}
}

static char *
result_text(const PublicationWindow *window)
{
	if (window->open && DATE_IS_NOEND(window->until))
		return psprintf(_("open to the public from %s until something withdraws it"),
						date_text(window->from));
	if (window->open)
		return psprintf(_("open to the public from %s through %s"),
						date_text(window->from),
						date_text(window->until - 1));
	if (window->needs_severity)
		return pstrdup(_("not open until a severity is stated"));
	if (window->needs_necessity)
		return pstrdup(_("not open unless the provider states the necessity"));
	return pstrdup(_("never open to the public"));
}

/* What the provider leaves of a window, and the result. */
static void
explain_wish(Explanation *to, PublicationWindow *window, const WindowWish *wish)
{
	char	   *result;

	if (wish && !wish->open)
	{
		window->open = false;
		result = pstrdup(_("not open: the provider shares it, or keeps it non-public"));
	}
	else if (wish && wish->until <= window->from)
	{
		window->open = false;
		result = pstrdup(_("not open: the provider ends it before its first day"));
	}
	else
	{
		if (wish && window->open && wish->until < window->until)
		{
			window->until = wish->until;
			add_note(to, NULL,
					 psprintf(_("the provider ends it earlier: the last day is %s"),
							  date_text(window->until - 1)));
		}
		result = result_text(window);
	}
	add_step(to, NULL, result, window->from,
			 window->open ? window->until : window->from);
}

void
explain_window(const WindowQuestion *question, const WindowWish *wish,
			   Tuplestorestate *store, TupleDesc desc)
{
	Explanation to = {window_rules(), question, store, desc, 0};
	PublicationWindow window;

	publication_window(question, &window);
	explain_document_day(&to, &window);
	if (window.open)
		explain_later_days(&to, &window);
	explain_wish(&to, &window, wish);
}

void
explain_unlimited(DateADT first_day, const WindowWish *wish,
				  Tuplestorestate *store, TupleDesc desc)
{
	Explanation to = {.store = store, .desc = desc};
	PublicationWindow window = {.open = true, .from = first_day,
	.until = DATEVAL_NOEND};

	add_note(&to, NULL, pstrdup(_("no rule ends it")));
	explain_wish(&to, &window, wish);
}

PG_FUNCTION_INFO_V1(credit_explain_penalty_window);

/* (decided_on date, severity, special_field boolean, necessity boolean) */
Datum
credit_explain_penalty_window(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;
	WindowQuestion question;

	InitMaterializedSRF(fcinfo, 0);
	if (PG_ARGISNULL(0) || PG_ARGISNULL(2))
		return (Datum) 0;
	question = question_from_arguments(fcinfo);
	explain_window(&question, NULL, rsinfo->setResult, rsinfo->setDesc);
	return (Datum) 0;
}
