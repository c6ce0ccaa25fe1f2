/*
 * consents.h
 *		Non-public information: by whose leave it is held and disclosed (Articles
 *		18 and 23 to 25).
 */
#ifndef CREDIT_CONSENTS_H
#define CREDIT_CONSENTS_H

#include "registry/admission.h"

/*
 * Fills in facts->leave for non-public information, as of this very moment.  Facts of a provider for which the actor may not submit
 * learn nothing of it.  Connects to SPI by itself.
 */
extern void consent_gather(RecordFacts *facts);

/*
 * The same for a record that is held already, whoever asks; in a connected
 * SPI, as the registry's owner.
 */
extern void consent_look(RecordFacts *facts);

/*
 * First day on which the record may no longer be held for its subject's want
 * of consent (disclosed: nor shown but by authorised inquiry): DATEVAL_NOBEGIN
 * where there is none, DATEVAL_NOEND where none is needed.
 */
extern DateADT leave_until(const RecordFacts *facts, bool disclosed);

/* SC018, SC023, SC024 and SC025 for non-public information. */
extern void rule_non_public(const RecordFacts *facts, Verdicts *verdicts);

#endif							/* CREDIT_CONSENTS_H */
