/*
 * disclosure.h
 *		What an audience may see of a record, and for how long (Article 22).
 */
#ifndef CREDIT_DISCLOSURE_H
#define CREDIT_DISCLOSURE_H

#include "registry/admission.h"

#define AUDIENCE_PUBLIC 0
#define AUDIENCE_PUBLIC_BODIES 1

/* An approved record, with what its disclosures show. */
typedef struct Disclosed
{
	int64		record_id;
	RecordFacts facts;
	const char *subject_name;
	Datum		subject_code;
	bool		subject_code_null;
	int32		subject_division;	/* -1: not known */
	const char *document_number;	/* NULL: no document */
	const char *document_issuer;
	bool		corrected;		/* there is a correction, approved or not */
	bool		withdrawn;
	bool		repairs;		/* some of its subject are in force */
	DateADT		disputed_since; /* DATEVAL_NOEND: no objection is open */
	bool		opted_out;		/* its subject keeps it from the public */
	bool		again;			/* some of its copies may be there */
} Disclosed;

/*
 * What ends adverse information for everybody, exclusive: its window where it
 * is open, the longest one of its tier where it is not (Articles 44 and 47).
 */
extern DateADT adverse_until(const RecordFacts *facts,
							 const PublicationWindow *window);

/*
 * Writes and journals the disclosures that the record's openness asks for.
 * *faced is the subject whose public face the caller knows to be there, 0 for
 * none; it is brought up to date.
 */
extern void disclose(const Disclosed *disclosed, int64 *faced);

/*
 * Withdraws the records that this one corrects, one after another, and adds
 * the single recipients that had received them to *audiences (a list of
 * integers): they get the correction (Article 47).  Runs in a connected SPI,
 * as the registry's owner.
 */
extern void withdraw_corrected(int64 subject_id, int64 record_id,
							   List **audiences);

/*
 * Writes the copy of a single recipient, if it may see the record: public
 * bodies what is shared, others what is open.  false: it may not, or its time
 * is over.
 */
extern bool disclose_to(const Disclosed *disclosed, int32 audience_id);

#endif /* CREDIT_DISCLOSURE_H */
