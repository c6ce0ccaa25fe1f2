/*
 * withdrawal.h
 *		One cascade for everything that ends a record for everybody (Article 47).
 */
#ifndef CREDIT_WITHDRAWAL_H
#define CREDIT_WITHDRAWAL_H

#include "credit.h"

typedef struct Withdrawn
{
	uint64		records;		/* withdrawn now, for this reason */
	uint64		disclosures;	/* that ended */
} Withdrawn;

/*
 * Locks the subjects of a bigint[] FOR UPDATE, in ascending order: nobody
 * admits, reviews or withdraws records of them meanwhile.  Like the functions
 * below it runs in a connected SPI, as the registry's owner.
 */
extern void subjects_lock(Datum subjects);

/*
 * The keys of a credit.record_key[] as two bigint[], each once and in order,
 * and whether the actor may review for the provider of every one.
 */
extern bool reviewable_records(Datum keys, Datum *subjects, Datum *records);

/*
 * Withdraws the records of two bigint[] of one length, whose subjects the
 * caller has locked.  Disclosures are deleted, which tells and asks those who
 * received them (disclosure/changes.c); what rests on the records changes its
 * state.  Idempotent for each reason.  reason is one of withdrawal.reason.
 */
extern Withdrawn withdraw_records(Datum subjects, Datum records,
								  const char *reason, const char *basis);

/* The same for some records of one subject: a bigint[]. */
extern Withdrawn withdraw_of_subject(int64 subject_id, Datum records,
									 const char *reason, const char *basis);

/* Whether the record is withdrawn because consent to it was. */
extern bool withdrawn_with_consent(int64 subject_id, int64 record_id);

#endif							/* CREDIT_WITHDRAWAL_H */
