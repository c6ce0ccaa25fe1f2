/*
 * recipients.h
 *		Registered recipients, as rules see them (Articles 7, 16, 22).
 */
#ifndef CREDIT_RECIPIENTS_H
#define CREDIT_RECIPIENTS_H

#include "access/actors.h"
#include "nodes/pg_list.h"

typedef enum RecipientReads
{
	READS_DELIVERY,
	READS_RELAY,
	READS_POLICY				/* what is shared with all public bodies */
} RecipientReads;

typedef struct Recipient
{
	int32		audience_id;
	int32		organisation_id;
	RecipientReads reads;
	DateADT		registered_from;
	DateADT		registered_until;	/* exclusive */
} Recipient;

/* All of them, of const Recipient *; good until the transaction ends. */
extern List *recipients(void);

/* NULL when there is none of that number. */
extern const Recipient *recipient(int32 audience_id);

/* Registered today, and so is its organisation. */
extern bool recipient_current(const Recipient *recipient);

/* Whether it sees what is shared among public bodies, or what is open alone. */
extern bool recipient_is_public(const Recipient *recipient);

/*
 * Adds the recipients whose subscriptions in force today cover a record of that
 * item, field and provider's division to a list of integers, each once.
 */
extern List *subscribers(List *audiences, const char *item, const char *field,
						 int32 division);

/*
 * Gives the committed changes of a recipient that have none their places after
 * position, its last one.  Its row is locked; runs in a connected SPI, as the
 * registry's owner.
 */
extern void place_changes(int32 audience_id, int64 position);

#endif							/* CREDIT_RECIPIENTS_H */
