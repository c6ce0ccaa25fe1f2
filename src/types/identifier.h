/*
 * identifier.h
 *		Reading and writing the codes of the types room.  Nothing in here needs
 *		a server, so that it can be fuzzed and used by itself.
 *
 * Every parser accepts what people paste: surrounding blanks (ASCII, U+00A0
 * and U+3000), lower case, and full-width letters and digits in UTF-8.  None
 * replaces one letter or digit by another.
 */
#ifndef CREDIT_IDENTIFIER_H
#define CREDIT_IDENTIFIER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define USCC_LENGTH 18
#define ORGANISATION_CODE_LENGTH 9
#define RESIDENT_ID_LENGTH 18
#define RESIDENT_ID_OLD_LENGTH 15
#define DIVISION_LENGTH 6

/* Nobody who was given a number since 1984 was born before. */
#define RESIDENT_ID_FIRST_YEAR 1800

typedef enum IdentifierFaultKind
{
	FAULT_NONE,
	FAULT_LENGTH,				/* fault.length characters */
	FAULT_CHARACTER,			/* not of the alphabet at fault.position */
	FAULT_LOOKALIKE,			/* one of I O S V Z */
	FAULT_DIGIT,				/* a letter where only a digit can stand */
	FAULT_AUTHORITY,			/* no such registering authority */
	FAULT_CLASS,				/* authority without such a class */
	FAULT_DATE,					/* no such day of birth */
	FAULT_FUTURE,				/* a day of birth to come */
	FAULT_CHECK					/* fault.expected is the right one */
} IdentifierFaultKind;

typedef struct IdentifierFault
{
	IdentifierFaultKind kind;
	size_t		length;			/* characters without the blanks around */
	int			position;		/* of the character at fault, from 1 */
	char		found;			/* it, folded; 0 if it isn't ASCII */
	char		expected;		/* check character */
} IdentifierFault;

/* What was given, without blanks around, half-width and in upper case. */
typedef struct Folded
{
	size_t		length;			/* characters, however many */
	char		text[USCC_LENGTH];	/* the first ones; 0 for any non-ASCII one */
} Folded;

extern void identifier_fold(const char *s, size_t len, Folded *folded);

/* Records a fault and returns false. */
extern bool identifier_fault(IdentifierFault *fault, IdentifierFaultKind kind,
							 int position, char found);

/*
 * Unified social credit code, GB 32100-2015.  Big-endian, so that memcmp, the
 * order of the numbers and the order of the text in C collation agree:
 *		64 bits		authority 5, class 4, division 20 (as a number), the first
 *					seven characters of the organisation code 5 each
 *		16 bits		0, its last two characters 5 each, check character 5
 */
typedef struct Uscc
{
	unsigned char data[10];
} Uscc;

extern bool uscc_parse(const char *s, size_t len, Uscc *out,
					   IdentifierFault *fault);
/* out: 18 characters and a zero byte */
extern void uscc_format(const Uscc *code, char *out);
/* Registering authority (0 to 30) as its character; class likewise. */
extern char uscc_authority(const Uscc *code);
extern char uscc_class(const Uscc *code);
/* Six digits as a number, not checked for existence. */
extern int32_t uscc_division(const Uscc *code);
/* Whether the organisation code within satisfies GB 11714's own check. */
extern bool uscc_organisation_code_ok(const Uscc *code);

static inline uint64_t
uscc_high(const Uscc *code)
{
	const unsigned char *d = code->data;

	return (uint64_t) d[0] << 56 | (uint64_t) d[1] << 48 |
		(uint64_t) d[2] << 40 | (uint64_t) d[3] << 32 |
		(uint64_t) d[4] << 24 | (uint64_t) d[5] << 16 |
		(uint64_t) d[6] << 8 | (uint64_t) d[7];
}

static inline uint32_t
uscc_low(const Uscc *code)
{
	return (uint32_t) code->data[8] << 8 | (uint32_t) code->data[9];
}

static inline int
uscc_order(const Uscc *a, const Uscc *b)
{
	uint64_t	ahigh = uscc_high(a);
	uint64_t	bhigh = uscc_high(b);

	if (ahigh != bhigh)
		return ahigh < bhigh ? -1 : 1;
	return (int) uscc_low(a) - (int) uscc_low(b);
}

/*
 * Citizen identity number, GB 11643-1999: its first 17 digits as a number (the
 * check character follows from them).  Order of the numbers = order of the
 * text.  today is yyyymmdd; a birth after it is a fault.  Numbers of 15 digits
 * are brought to 18.
 */
extern bool resident_id_parse(const char *s, size_t len, int32_t today,
							  int64_t *out, IdentifierFault *fault);
/* out: 18 characters and a zero byte */
extern void resident_id_format(int64_t id, char *out);
/* yyyymmdd */
extern int32_t resident_id_birth(int64_t id);
extern bool resident_id_male(int64_t id);
/* Six digits; of a foreign permanent resident only the accepting region. */
extern int32_t resident_id_division(int64_t id);

/* Administrative division, GB/T 2260: six digits as a number. */
extern bool division_parse(const char *s, size_t len, int32_t *out,
						   IdentifierFault *fault);
/* out: 6 characters and a zero byte */
extern void division_format(int32_t division, char *out);
/* The greatest code with the same prefix: 659999 for 650000. */
extern int32_t division_last(int32_t division);
/* Whether inner is outer or lies below it. */
extern bool division_contains(int32_t outer, int32_t inner);
/* Its parent; the country (0) is its own. */
extern int32_t division_parent(int32_t division);

#endif							/* CREDIT_IDENTIFIER_H */
