/*
 * verdict.h
 *		What a rule answers, and the one place that turns answers into errors.
 *
 * A rule looks at one row and at rule data.  It calls verdict_add() for each
 * breach that it finds and never raises, writes or opens a cursor itself.  The
 * caller decides: verdicts_raise() for a plain statement, a quarantine row for
 * a lenient load, a result row for credit.check_record().
 */
#ifndef CREDIT_VERDICT_H
#define CREDIT_VERDICT_H

#include "credit.h"
#include "nodes/pg_list.h"

/* SQLSTATE of a breach of an article: SC044 is Article 44. */
#define ERRCODE_ARTICLE(n) \
	MAKE_SQLSTATE('S', 'C', '0' + (n) / 100 % 10, '0' + (n) / 10 % 10, \
				  '0' + (n) % 10)

typedef struct Verdict
{
	int			article;		/* 1 to 51 */
	const char *rule;			/* stable name of the rule: CONSTRAINT field */
	const char *column;			/* column at fault, or NULL */
	char	   *message;		/* what is refused */
	char	   *detail;			/* the facts, never another subject's data */
	char	   *hint;			/* what would be accepted, and the legal basis */
	bool		question;		/* somebody who knows may confirm the row */
} Verdict;

typedef struct Verdicts
{
	const char *table;			/* TABLE field of the error */
	List	   *list;			/* of Verdict *, in the order of the rules */
} Verdicts;

/*
 * Adds a breach; message, detail and hint are kept as given (psprintf or _()).
 * detail may be NULL.
 */
extern void verdict_add(Verdicts *verdicts, int article, const char *rule,
						const char *column, char *message, char *detail,
						char *hint);

/*
 * The same for what may be right but looks wrong: it is refused until somebody
 * confirms it by the rule's name, see credit.resubmit().
 */
extern void verdict_question(Verdicts *verdicts, int article, const char *rule,
							 const char *column, char *message, char *detail,
							 char *hint);

/* Drops the questions whose rules are among the names (List of char *). */
extern void verdicts_confirm(Verdicts *verdicts, const List *confirmed);

/* Raises the first verdict, telling how many more there are; else returns. */
extern void verdicts_raise(const Verdicts *verdicts);

/*
 * All verdicts as a jsonb array of {sqlstate, rule, column, message, detail,
 * hint, question}; '[]' when there is none.
 */
extern Datum verdicts_to_jsonb(const Verdicts *verdicts);

/* One breach, raised at once: for workflows that have a single row and rule. */
pg_noreturn extern void refuse(int article, const char *table,
							   const char *rule, char *message, char *detail,
							   char *hint);

/*
 * Whether a text that is to name a reason, basis or proof says nothing: NULL,
 * or blanks of any kind, of which a Chinese keyboard's is U+3000.
 */
extern bool is_blank(const char *text);

#endif /* CREDIT_VERDICT_H */
