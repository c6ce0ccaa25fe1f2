/*
 * windows.h
 *		How long a record may be open to the public: Article 44 and the rules
 *		that it yields to, as data.
 *
 * A window runs from the day of the document up to, but without, its until.
 */
#ifndef CREDIT_WINDOWS_H
#define CREDIT_WINDOWS_H

#include "credit.h"
#include "core/terms.h"
#include "utils/date.h"
#include "utils/tuplestore.h"

typedef enum WindowMode
{
	WINDOW_OPEN = 1,			/* open from the least to the most months */
	WINDOW_NECESSITY,			/* open only where necessity is stated */
	WINDOW_NEVER
} WindowMode;

/*
 * What rules are about: positions in catalog_item.window_kind's list, of which
 * this one has rules in the shipped packs.
 */
#define WINDOW_RULES_PENALTY 2

/* A row of credit.window_rule whose pack is in force. */
typedef struct WindowRule
{
	char	   *pack;
	char	   *code;
	char	   *basis;
	BasisRank	rank;
	uint32		yields_to;		/* bit (1 << rank) for each rank yielded to */
	int			kind;			/* as in the question */
	DocumentKind document_kind; /* 0 means any */
	int			special_field;	/* 0 no, 1 yes, -1 any */
	Severity	severity;		/* SEVERITY_UNKNOWN means any */
	WindowMode	mode;
	int			min_months;
	int			max_months;
	DateADT		valid_from;
	DateADT		valid_until;	/* exclusive; DATEVAL_NOEND when open-ended */
	bool		kinder_applies;
} WindowRule;

typedef struct WindowQuestion
{
	DateADT		document_day;
	int			kind;			/* the item's window_kind, from 1 */
	DocumentKind document_kind; /* 0 where not known */
	Severity	severity;		/* SEVERITY_UNKNOWN where not stated */
	bool		special_field;	/* food, drugs, special equipment, work
								 * safety, fire protection */
	bool		necessity;		/* the provider states that openness is needed */
} WindowQuestion;

typedef struct PublicationWindow
{
	bool		open;			/* some day is in the window */
	bool		needs_severity; /* the rules of that day ask for one */
	bool		needs_necessity;	/* open only if necessity is stated */
	DateADT		from;			/* document day */
	DateADT		until;			/* exclusive, after kinder later rules */
	/* what a provider may ask for as its own exclusive end: the document
	 * day's rule alone decides.  The window then ends at the earlier of
	 * the end asked for and until. */
	DateADT		minimum_until;
	DateADT		maximum_until;

	/* exclusive: end of any use of what is not open; NOEND without a rule */
	DateADT		used_until;
	const WindowRule *rule;		/* of the document day, NULL for none */
	const WindowRule *kinder;	/* the later rule that ends it, or NULL */
} PublicationWindow;

/*
 * Answers from the cached rules; never raises for what the question holds.
 * The rules pointed to stay valid until the transaction ends.  Where severity
 * is needed, rule is one of those that ask for it.
 */
extern void publication_window(const WindowQuestion *question,
							   PublicationWindow *window);

/* What its provider says of a record's own window. */
typedef struct WindowWish
{
	bool		open;			/* to the public at all */
	DateADT		until;			/* exclusive; DATEVAL_NOEND: as long as allowed */
} WindowWish;

/*
 * Why: rows (step integer, rule text, basis text, effect text, visible_from
 * date, visible_until date), the result last.  Without a wish it is the most
 * that the rules allow.
 */
extern void explain_window(const WindowQuestion *question,
						   const WindowWish *wish,
						   Tuplestorestate *store, TupleDesc desc);
/* The same of a record that no rule limits, from its first day. */
extern void explain_unlimited(DateADT first_day, const WindowWish *wish,
							  Tuplestorestate *store, TupleDesc desc);

/* ---------------- for explain.c and window_item.c ---------------- */

/* Why one rule is preferred to another that also covers the matter. */
typedef enum Preference
{
	PREFER_SAME,				/* one and the same rule */
	PREFER_RANK,
	PREFER_SPECIFIC,
	PREFER_LATER,
	PREFER_KINDER,
	PREFER_NAME					/* only so that the answer is always the same */
} Preference;

typedef struct WindowRules
{
	int			nrules;
	WindowRule *rules;
	int			nstarts;
	DateADT    *starts;			/* days on which the rules change, ascending */
	struct WindowAnswer *answers;	/* for each start and kind of question */
} WindowRules;

extern const WindowRules *window_rules(void);
extern WindowQuestion question_from_arguments(FunctionCallInfo fcinfo);
extern Datum window_as_row(FunctionCallInfo fcinfo,
						   const PublicationWindow *window, bool endless);
extern bool rule_covers(const WindowRule *rule, const WindowQuestion *question,
						DateADT day);
extern bool rule_yields(const WindowRule *rule, const WindowRule *other);
/* How a is preferred to b, both unyielding; *a_wins tells which. */
extern Preference rule_preference(const WindowRule *a, const WindowRule *b,
								  bool *a_wins);
/* The rule that decides on the day; *needs_severity as in the window. */
extern const WindowRule *rule_deciding(const WindowRules *rules,
									   const WindowQuestion *question,
									   DateADT day, bool *needs_severity);
/* Exclusive end under a later rule that is in force from its valid_from. */
extern DateADT end_under_later_rule(const WindowRule *rule,
									const WindowQuestion *question);
/* Whether the rule, deciding on its first day, may shorten a window. */
extern bool rule_reaches_back(const WindowRule *rule, DateADT first_day);

#endif /* CREDIT_WINDOWS_H */
