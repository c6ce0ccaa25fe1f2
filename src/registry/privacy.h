/*
 * privacy.h
 *		Identity numbers in what would be open (Article 28, item 5).
 */
#ifndef CREDIT_PRIVACY_H
#define CREDIT_PRIVACY_H

#include "registry/admission.h"

/* Whether the text holds a valid citizen identity number of 18 characters. */
extern bool holds_identity_number(const char *text, int length);

/* SC028 for such a number in a field that the public would see. */
extern void rule_privacy(const RecordFacts *facts, Verdicts *verdicts);

#endif /* CREDIT_PRIVACY_H */
