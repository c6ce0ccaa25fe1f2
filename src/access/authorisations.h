/*
 * authorisations.h
 *		A subject lets somebody else inquire about it, for an agreed purpose
 *		(Articles 25 and 42).
 */
#ifndef CREDIT_AUTHORISATIONS_H
#define CREDIT_AUTHORISATIONS_H

#include "credit.h"
#include "utils/date.h"

/* Who asks: a body by its member, or whoever a gateway acts for. */
typedef struct Inquirer
{
	int32		organisation_id;	/* 0: none that is registered */
	const char *id_kind;		/* as credit.subject_key.kind */
	const char *id_value;		/* canonical */
	const char *name;
} Inquirer;

/*
 * text[] of "kind value" of those for whom the actor may ask: the subject for
 * which a gateway acts, or else the actor's registered organisations.
 */
extern Datum actor_identities(void);

/*
 * Refuses (SC042) a scope, text[], that is empty or names an item that no
 * catalogue has; every: there is none, for all items.  Runs in a connected
 * SPI, as the registry's owner.
 */
extern void check_items(Datum items, bool every);

/*
 * Whether something may last until that day: finite, not before today, and of
 * a year that people write.
 */
extern bool is_last_day(DateADT day);

/* An argument; 0 where it is null. */
static inline Datum
optional(FunctionCallInfo fcinfo, int argument)
{
	return PG_ARGISNULL(argument) ? (Datum) 0 : PG_GETARG_DATUM(argument);
}

#endif							/* CREDIT_AUTHORISATIONS_H */
