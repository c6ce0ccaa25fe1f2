/*
 * actors.h
 *		Who is acting, and for which organisations (Articles 6, 16, 18, 21).
 */
#ifndef CREDIT_ACTORS_H
#define CREDIT_ACTORS_H

#include "credit.h"
#include "core/terms.h"
#include "types/types.h"
#include "utils/date.h"

typedef struct Organisation
{
	int32		organisation_id;	/* hash key */
	char	   *name;
	char	   *name_key;
	Uscc		uscc;
	OrganisationKind kind;
	int32		division;
	char	  **fields;			/* NULL: every field */
	int			nfields;
	bool		competent;
	bool		upstream;
	int32		platform_id;	/* 0: none */
	DateADT		registered_from;
	DateADT		registered_until;	/* exclusive; DATEVAL_NOEND for none */
} Organisation;

/* NULL when there is no such organisation. */
extern const Organisation *organisation(int32 organisation_id);
extern const Organisation *organisation_by_code(const Uscc *uscc);
/* By its unified code or its registered name, as people write them. */
extern const Organisation *organisation_named(const char *text);
/* By credit.name_key of its name; NULL when there is none, or several. */
extern const Organisation *organisation_by_name_key(const char *name_key);

extern bool organisation_registered(const Organisation *org, DateADT day);
extern bool organisation_is_public(const Organisation *org);
extern bool organisation_has_field(const Organisation *org, const char *field);

/* Who acts, when, under which rule data. */
typedef struct ActorMoment
{
	bool		known;
	uint64		rules;
	uint64		roles;
	Oid			actor;
	DateADT		day;
} ActorMoment;

/*
 * Whether what was found out at that moment still holds; notes the present
 * otherwise.  An error in finding out must leave it unknown.
 */
extern bool actor_still(ActorMoment *known);
extern void keep_array(Datum *kept, Datum array);

/* The acting role: of SET ROLE, or else the login.  Static storage. */
extern Oid	actor_role(void);
extern const char *actor_name(void);
extern const char *login_name(void);

/* Whether the actor may submit (review) what the organisation provides. */
extern bool actor_may_submit(const Organisation *provider);
extern bool actor_may_review(const Organisation *provider);

/*
 * Whether the actor decides what is before the body: for its members who may
 * review, or, once it is registered no longer, for those of a competent
 * department above it (Article 6).
 */
extern bool actor_decides_for(const Organisation *body);

/* integer[] of the organisations whose records the actor may review. */
extern Datum actor_reviewable(int *count);

/* integer[] of the actor's organisations that are registered today. */
extern Datum actor_current_organisations(void);

/* The same with those that no longer are: what they hold they take down. */
extern Datum actor_organisations(void);

/* Whether one of the actor's public bodies has the field for its duty. */
extern bool actor_reads_field(const char *field);

/* Division that the actor's competent department supervises (Article 6). */
#define NO_DIVISION (-1)
extern int32 actor_supervised_division(void);

/* Organisation in whose name the actor's change is journalled; 0 for none. */
extern int32 actor_organisation(void);

#endif /* CREDIT_ACTORS_H */
