/*
 * uscc_code.c
 *		The unified social credit code, GB 32100-2015, without a server.
 */
#include "types/identifier.h"

#include <string.h>

static const char alphabet[] = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/* 32 + value of each character of the alphabet in either case; else 0. */
#define KNOWN 32
static const unsigned char symbol[256] = {
	['0'] = 32, ['1'] = 33, ['2'] = 34, ['3'] = 35, ['4'] = 36,
	['5'] = 37, ['6'] = 38, ['7'] = 39, ['8'] = 40, ['9'] = 41,
	['A'] = 42, ['B'] = 43, ['C'] = 44, ['D'] = 45, ['E'] = 46,
	['F'] = 47, ['G'] = 48, ['H'] = 49, ['J'] = 50, ['K'] = 51,
	['L'] = 52, ['M'] = 53, ['N'] = 54, ['P'] = 55, ['Q'] = 56,
	['R'] = 57, ['T'] = 58, ['U'] = 59, ['W'] = 60, ['X'] = 61,
	['Y'] = 62, ['a'] = 42, ['b'] = 43, ['c'] = 44, ['d'] = 45,
	['e'] = 46, ['f'] = 47, ['g'] = 48, ['h'] = 49, ['j'] = 50,
	['k'] = 51, ['l'] = 52, ['m'] = 53, ['n'] = 54, ['p'] = 55,
	['q'] = 56, ['r'] = 57, ['t'] = 58, ['u'] = 59, ['w'] = 60,
	['x'] = 61, ['y'] = 62,
};

static const unsigned weights[17] = {
	1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
};

#define WEIGHTS_SUM 305

#define CLASSES_1_TO_3_AND_9 (1 << 1 | 1 << 2 | 1 << 3 | 1 << 9)
#define CLASSES_1_2_9 (1 << 1 | 1 << 2 | 1 << 9)
#define CLASSES_1_9 (1 << 1 | 1 << 9)

/* Bit n: the authority of that value registers class n. */
static const unsigned short classes[31] = {
	[1] = CLASSES_1_TO_3_AND_9,
	[2] = CLASSES_1_9,
	[3] = CLASSES_1_TO_3_AND_9 | 1 << 4 | 1 << 5,
	[4] = CLASSES_1_9,
	[5] = CLASSES_1_TO_3_AND_9,
	[6] = CLASSES_1_2_9,
	[7] = CLASSES_1_2_9,
	[8] = CLASSES_1_9,
	[9] = 1 << 1 | 1 << 2 | 1 << 3,
	[10] = CLASSES_1_9,			/* A */
	[22] = CLASSES_1_TO_3_AND_9,	/* N */
	[30] = 1 << 1				/* Y */
};

static int
value_of(char c)
{
	return symbol[(unsigned char) c] - KNOWN;
}

/* Finds out what is wrong with 18 folded characters that didn't pack. */
static bool
find_fault(const char *c, IdentifierFault *fault)
{
	unsigned	sum = 0;
	int			i;

	for (i = 0; i < USCC_LENGTH; i++)
	{
		if (symbol[(unsigned char) c[i]] != 0)
			continue;
		if (c[i] != 0 && strchr("IOSVZ", c[i]))
			return identifier_fault(fault, FAULT_LOOKALIKE, i + 1, c[i]);
		return identifier_fault(fault, FAULT_CHARACTER, i + 1, c[i]);
	}
	for (i = 2; i < 8; i++)
	{
		if (c[i] > '9')
			return identifier_fault(fault, FAULT_DIGIT, i + 1, c[i]);
	}
	if (classes[value_of(c[0])] == 0)
		return identifier_fault(fault, FAULT_AUTHORITY, 1, c[0]);
	if (c[1] > '9' ||
		(classes[value_of(c[0])] >> (c[1] - '0') & 1) == 0)
		return identifier_fault(fault, FAULT_CLASS, 2, c[1]);

	for (i = 0; i < 17; i++)
		sum += weights[i] * (unsigned) value_of(c[i]);
	fault->expected = alphabet[(31 - sum % 31) % 31];
	return identifier_fault(fault, FAULT_CHECK, USCC_LENGTH, c[17]);
}

static void
store(Uscc *out, uint64_t high, uint32_t low)
{
	unsigned char *d = out->data;

	d[0] = (unsigned char) (high >> 56);
	d[1] = (unsigned char) (high >> 48);
	d[2] = (unsigned char) (high >> 40);
	d[3] = (unsigned char) (high >> 32);
	d[4] = (unsigned char) (high >> 24);
	d[5] = (unsigned char) (high >> 16);
	d[6] = (unsigned char) (high >> 8);
	d[7] = (unsigned char) high;
	d[8] = (unsigned char) (low >> 8);
	d[9] = (unsigned char) low;
}

/*
 * Packs 18 characters, or returns false.  Written out, because loops take
 * twice as long and COPY spends its time here.
 */
static bool
pack(const char *text, Uscc *out)
{
	const unsigned char *c = (const unsigned char *) text;
	uint32_t	a = symbol[c[0]],
				b = symbol[c[1]];
	uint32_t	d0 = symbol[c[2]],
				d1 = symbol[c[3]],
				d2 = symbol[c[4]],
				d3 = symbol[c[5]],
				d4 = symbol[c[6]],
				d5 = symbol[c[7]];
	uint32_t	o0 = symbol[c[8]],
				o1 = symbol[c[9]],
				o2 = symbol[c[10]],
				o3 = symbol[c[11]],
				o4 = symbol[c[12]],
				o5 = symbol[c[13]],
				o6 = symbol[c[14]],
				o7 = symbol[c[15]],
				o8 = symbol[c[16]];
	uint32_t	check = symbol[c[17]];
	uint32_t	sum;
	uint32_t	division;

	if ((a & b & d0 & d1 & d2 & d3 & d4 & d5 & o0 & o1 & o2 & o3 & o4 & o5 &
		 o6 & o7 & o8 & check & KNOWN) == 0)
		return false;

	/* with the check character, the whole sum is divisible by 31 */
	sum = a + 3 * b + 9 * d0 + 27 * d1 + 19 * d2 + 26 * d3 + 16 * d4 +
		17 * d5 + 20 * o0 + 29 * o1 + 25 * o2 + 13 * o3 + 8 * o4 + 24 * o5 +
		10 * o6 + 30 * o7 + 28 * o8 + check;
	if (sum % 31 != KNOWN * (WEIGHTS_SUM + 1) % 31)
		return false;

	/* 32 + 10 and more are letters */
	if (((d0 + 22) | (d1 + 22) | (d2 + 22) | (d3 + 22) | (d4 + 22) |
		 (d5 + 22) | (b + 22)) & 64)
		return false;
	if ((classes[a - KNOWN] >> (b - KNOWN) & 1) == 0)
		return false;

	division = 100000 * d0 + 10000 * d1 + 1000 * d2 + 100 * d3 + 10 * d4 + d5 -
		KNOWN * 111111;
	store(out,
		  (uint64_t) (a - KNOWN) << 59 | (uint64_t) (b - KNOWN) << 55 |
		  (uint64_t) division << 35 |
		  (uint64_t) (o0 - KNOWN) << 30 | (o1 - KNOWN) << 25 |
		  (o2 - KNOWN) << 20 | (o3 - KNOWN) << 15 | (o4 - KNOWN) << 10 |
		  (o5 - KNOWN) << 5 | (o6 - KNOWN),
		  (o7 - KNOWN) << 10 | (o8 - KNOWN) << 5 | (check - KNOWN));
	return true;
}

bool
uscc_parse(const char *s, size_t len, Uscc *out, IdentifierFault *fault)
{
	Folded		folded;

	if (len == USCC_LENGTH && pack(s, out))
		return true;

	identifier_fold(s, len, &folded);
	fault->length = folded.length;
	if (folded.length != USCC_LENGTH)
		return identifier_fault(fault, FAULT_LENGTH, 0, 0);
	if (pack(folded.text, out))
		return true;
	return find_fault(folded.text, fault);
}

void
uscc_format(const Uscc *code, char *out)
{
	uint64_t	high = uscc_high(code);
	uint32_t	low = uscc_low(code);
	int			i;

	out[0] = alphabet[high >> 59];
	out[1] = (char) ('0' + (high >> 55 & 15));
	division_format((int32_t) (high >> 35 & 0xFFFFF), out + 2);
	for (i = 0; i < 7; i++)
		out[8 + i] = alphabet[high >> (30 - 5 * i) & 31];
	for (i = 0; i < 3; i++)
		out[15 + i] = alphabet[low >> (10 - 5 * i) & 31];
	out[USCC_LENGTH] = '\0';
}

char
uscc_authority(const Uscc *code)
{
	return alphabet[uscc_high(code) >> 59];
}

char
uscc_class(const Uscc *code)
{
	return (char) ('0' + (uscc_high(code) >> 55 & 15));
}

int32_t
uscc_division(const Uscc *code)
{
	return (int32_t) (uscc_high(code) >> 35 & 0xFFFFF);
}

/*
 * GB 11714: weights 3 7 9 10 5 8 4 2 over the first eight characters, whose
 * letters count 10 for A to 35 for Z; 11 minus the rest, 10 is X and 11 is 0.
 */
bool
uscc_organisation_code_ok(const Uscc *code)
{
	static const unsigned own_weights[8] = {3, 7, 9, 10, 5, 8, 4, 2};
	char		text[USCC_LENGTH + 1];
	unsigned	sum = 0;
	int			i;

	uscc_format(code, text);
	for (i = 0; i < 8; i++)
	{
		char		c = text[8 + i];

		sum += own_weights[i] * (unsigned) (c <= '9' ? c - '0' : c - 'A' + 10);
	}
	return text[16] == "0X987654321"[sum % 11];
}
