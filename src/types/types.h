/*
 * types.h
 *		credit.uscc, credit.resident_id and credit.division for other rooms.
 *
 * A uscc datum is a Uscc *, a resident_id datum an int64 and a division datum
 * an int32; identifier.h says what they hold and how to parse and format them.
 */
#ifndef CREDIT_TYPES_H
#define CREDIT_TYPES_H

#include "credit.h"
#include "types/identifier.h"
#include "utils/date.h"

#define DatumGetUscc(d) ((Uscc *) DatumGetPointer(d))
#define PG_GETARG_USCC(n) DatumGetUscc(PG_GETARG_DATUM(n))
#define PG_RETURN_USCC(u) PG_RETURN_POINTER(u)

/*
 * Today as resident_id_parse() wants it: the real statement's day in China,
 * whatever the session's zone or the test clock, so that what was once stored
 * can always be restored.
 */
extern int32 identifier_today(void);

/* The code's 18 characters, palloc'd. */
extern char *uscc_string(const Uscc *code);

/* A resident's day of birth. */
extern DateADT resident_id_birth_date(int64 id);

/*
 * What an error says about a fault, palloc'd and translated: for the input
 * functions, and for verdicts on a text that should have been a code.
 */
extern char *uscc_fault_detail(const IdentifierFault *fault);
extern char *resident_id_fault_detail(const IdentifierFault *fault);
extern char *division_fault_detail(const IdentifierFault *fault);

/* Whether the text holds a valid citizen identity number of 18 characters. */
extern bool holds_identity_number(const char *text, int length);

/*
 * The input for an error message, which ends up in logs: cut where it is very
 * long, left out where it holds an identity number.
 */
extern char *clip_input(const char *input);

#endif							/* CREDIT_TYPES_H */
