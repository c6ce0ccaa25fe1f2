/*
 * objections.h
 *		Objections, and the mark that an open one leaves on what is shown
 *		(Article 45).
 */
#ifndef CREDIT_OBJECTIONS_H
#define CREDIT_OBJECTIONS_H

#include "credit.h"
#include "utils/date.h"

/*
 * First day on which an open objection to the record was, or, where it replaces
 * another, to one that it corrects: no correction lifts the mark before the
 * decision.  DATEVAL_NOEND: none is.
 */
extern DateADT record_disputed_since(int64 subject_id, int64 record_id,
									 bool replaces);

/*
 * Marks every copy of the record and of its corrections from today on, or takes
 * the mark away where no objection is open any more.  The subject is locked; both run in a
 * connected SPI, as the registry's owner.
 */
extern void mark_disputed(int64 subject_id, int64 record_id);
extern void unmark_disputed(int64 subject_id, int64 record_id);

/*
 * The organisation of that unified code or name that may receive an objection
 * of the subject (0: of any): the record's provider, a platform or a competent
 * department; where there is no record (0), another public body, or who
 * provides one.
 */
extern int32 objection_receiver(const char *name, int64 subject_id,
								int32 provider_id);

#endif							/* CREDIT_OBJECTIONS_H */
