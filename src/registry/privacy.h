/*
 * privacy.h
 *		Identity numbers in what would be open (Article 28, item 5).
 */
#ifndef CREDIT_PRIVACY_H
#define CREDIT_PRIVACY_H

#include "registry/admission.h"

/* SC028 for a citizen identity number in a field that the public would see. */
extern void rule_privacy(const RecordFacts *facts, Verdicts *verdicts);

#endif /* CREDIT_PRIVACY_H */
