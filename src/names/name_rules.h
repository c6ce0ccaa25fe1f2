/*
 * name_rules.h
 *		What the key of a name is: the definition that name_key.c makes fast.
 */
#ifndef CREDIT_NAME_RULES_H
#define CREDIT_NAME_RULES_H

#include "credit.h"

#include <unicode/utypes.h>

typedef enum KeyMode
{
	NAME_KEY,	 /* separators leave nothing behind */
	DOCUMENT_KEY /* separators leave DOCUMENT_SEPARATOR */
} KeyMode;

#define DOCUMENT_SEPARATOR '-'

/* What becomes of a character, given as ICU's normaliser leaves it. */
typedef enum Fate
{
	FATE_KEEP,
	FATE_SEPARATE, /* dropped: dots, dashes, brackets, quotes */
	FATE_BLANK,	   /* dropped: white space */
	FATE_IGNORE	   /* dropped as if it had never been there */
} Fate;

extern Fate name_char_fate(UChar32 c);

/* A mark: it goes where the character goes that it sits on. */
extern bool name_char_is_mark(UChar32 c);

/* Whether ICU's normaliser may join c to what stands before it. */
extern bool name_char_joins_left(UChar32 c);

/* NFKC and case folding, default ignorable characters removed; palloc'd. */
extern UChar *name_normalise(const UChar *text, int32 len, int32 *newlen);

/* The whole rule, by definition; palloc'd. */
extern UChar *name_key_by_rule(const UChar *text, int32 len, KeyMode mode,
							   int32 *keylen);

/* Raises what ICU reports; does nothing if it reports no failure. */
extern void name_check_icu(UErrorCode status, const char *action);

/* Open ICU's data; each does nothing the second time. */
extern void name_rules_open(void);
extern void name_simplifier_open(void);

#endif /* CREDIT_NAME_RULES_H */
