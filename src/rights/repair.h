/*
 * repair.h
 *		Repair: who may have it, from when, and what it changes (Article 46).
 */
#ifndef CREDIT_REPAIR_H
#define CREDIT_REPAIR_H

#include "credit.h"
#include "utils/date.h"

#define REPAIR_CORRECTED "corrected"
#define REPAIR_REORGANISED "reorganised"

/*
 * Documents that the repair of one ($2, of the subject $1) reaches: that one
 * and, where its provider issued it, what others reported of the same.
 */
#define DOCUMENTS_REACHED \
	" (SELECT o.document_id FROM credit.document b" \
	" JOIN credit.organisation i ON i.organisation_id = b.provider_id" \
	" JOIN credit.document o ON o.subject_id = b.subject_id" \
	" AND (o.document_id = b.document_id OR" \
	" (b.issuer_key = i.uscc::text AND o.issuer_key = b.issuer_key" \
	" AND o.number_key = b.number_key AND o.kind = b.kind))" \
	" WHERE b.subject_id = $1 AND b.document_id = $2)"

typedef struct Eligibility
{
	int			records;		/* adverse ones that a repair would reach */
	DateADT		from;			/* first day; DATEVAL_NOBEGIN: any */
	const char *minimum_basis;	/* of the rule that says so, or NULL */
	const char *irreparable;	/* basis, or NULL */
	DateADT		barred_until;	/* last day; DATEVAL_NOBEGIN: not barred */
	bool		pending;		/* an application is open */
	bool		in_force;		/* it is repaired or shielded already */
} Eligibility;

/*
 * What stands for and against the repair of a document's records today, on one
 * of the grounds.  The subject is locked, or nothing is written after it; runs
 * in a connected SPI, as the registry's owner.
 */
extern void repair_eligible(int64 subject_id, int64 document_id,
							const char *ground, Eligibility *answer);

/* text[] of the codes of credit.repair_condition in force on the ground. */
extern Datum repair_conditions(const char *ground);

/* text[] of what stands against it: codes of the rules that would refuse it. */
extern Datum repair_obstacles(const Eligibility *answer);

/* Raises for the first of them. */
extern void check_eligible(const Eligibility *answer);

/*
 * The document of the subject's record of that handle, as its issuer reported it
 * where it did; refuses where there is none.
 */
extern int64 repair_document(int64 subject_id, Datum handle);

#endif							/* CREDIT_REPAIR_H */
