/*
 * gateways.h
 *		In whose name a gateway acts: one subject, until the transaction ends
 *		(Articles 26, 42, 45).
 */
#ifndef CREDIT_GATEWAYS_H
#define CREDIT_GATEWAYS_H

#include "core/query.h"
#include "fmgr.h"

/*
 * The subject in whose name the actor acts; 0 when it acts for itself, or
 * nothing is held on the subject.  Void for who is no registered gateway, and
 * for another role than the one that called credit.act_for_subject().
 */
extern int64 represented_subject(void);

/* The whole claim, as credit.act_for_subject() took it. */
typedef struct Representation
{
	int64		subject_id;		/* 0: nothing is held on it */
	const char *id_kind;		/* as credit.subject_key.kind */
	const char *id_value;		/* canonical */
	const char *capacity;		/* self, agent… */
	const char *proof;
	const char *channel;		/* of the gateway: website, mobile or window */
	int32		gateway_id;		/* the organisation that runs it */
} Representation;

/* Refuses (SC027) what is no capacity in which somebody stands for another. */
extern void check_capacity(const char *capacity);

/* Whether the actor acts for a subject, known or not. */
extern bool represented(Representation *who);

/* Makes it the transaction's, as the actor's; NULL for nobody. */
extern void represent(const Representation *who);

/* The same for who acts for a subject of whom something is held; else refuses. */
extern void representation(Representation *who);

/*
 * Returns the rows of a query whose one value is the subject for which the actor
 * acts, as those of the set-returning function under way; refuses like
 * representation().
 */
extern Datum return_to_subject(FunctionCallInfo fcinfo, SqlQuery *find);

/*
 * Whether the actor is a gateway of that organisation that acts for that
 * subject, or for one that is not known yet (0).
 */
extern bool gateway_declares(int32 organisation_id, int64 subject_id);

/* Defines the settings behind it; called by _PG_init. */
extern void gateways_init(void);

#endif							/* CREDIT_GATEWAYS_H */
