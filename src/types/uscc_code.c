/*
 * uscc_code.c
 *		The unified social credit code, GB 32100-2015, without a server.
 */
#include "types/identifier.h"

#include <string.h>

static const char alphabet[] = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/* Value + 1 of each character of the alphabet in either case; else 0. */
static const unsigned char symbol[256] = {
	['0'] = 1, ['1'] = 2, ['2'] = 3, ['3'] = 4, ['4'] = 5,
	['5'] = 6, ['6'] = 7, ['7'] = 8, ['8'] = 9, ['9'] = 10,
	['A'] = 11, ['B'] = 12, ['C'] = 13, ['D'] = 14, ['E'] = 15,
	['F'] = 16, ['G'] = 17, ['H'] = 18, ['J'] = 19, ['K'] = 20,
	['L'] = 21, ['M'] = 22, ['N'] = 23, ['P'] = 24, ['Q'] = 25,
	['R'] = 26, ['T'] = 27, ['U'] = 28, ['W'] = 29, ['X'] = 30,
	['Y'] = 31,
	['a'] = 11, ['b'] = 12, ['c'] = 13, ['d'] = 14, ['e'] = 15,
	['f'] = 16, ['g'] = 17, ['h'] = 18, ['j'] = 19, ['k'] = 20,
	['l'] = 21, ['m'] = 22, ['n'] = 23, ['p'] = 24, ['q'] = 25,
	['r'] = 26, ['t'] = 27, ['u'] = 28, ['w'] = 29, ['x'] = 30,
	['y'] = 31,
};

static const unsigned weights[17] = {
	1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
};

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
	if (classes[symbol[(unsigned char) c[0]] - 1] == 0)
		return identifier_fault(fault, FAULT_AUTHORITY, 1, c[0]);
	if (c[1] > '9' ||
		(classes[symbol[(unsigned char) c[0]] - 1] >> (c[1] - '0') & 1) == 0)
		return identifier_fault(fault, FAULT_CLASS, 2, c[1]);

	for (i = 0; i < 17; i++)
		sum += weights[i] * (symbol[(unsigned char) c[i]] - 1u);
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

/* Packs 18 characters, or returns false. */
static bool
pack(const char *c, Uscc *out)
{
	uint32_t	v[USCC_LENGTH];
	uint32_t	all = 0;
	uint32_t	sum = 0;
	uint32_t	division = 0;
	uint64_t	high;
	bool		digits = true;
	int			i;

	for (i = 0; i < USCC_LENGTH; i++)
	{
		v[i] = symbol[(unsigned char) c[i]] - UINT32_C(1);
		all |= v[i];
	}
	if (all > 31)
		return false;
	for (i = 0; i < 17; i++)
		sum += weights[i] * v[i];
	/* the check character makes the whole sum divisible */
	if ((sum + v[17]) % 31 != 0)
		return false;
	for (i = 2; i < 8; i++)
	{
		digits &= v[i] < 10;
		division = division * 10 + v[i];
	}
	if (!digits || v[1] > 9 || (classes[v[0]] >> v[1] & 1) == 0)
		return false;

	high = (uint64_t) v[0] << 24 | v[1] << 20 | division;
	for (i = 8; i < 15; i++)
		high = high << 5 | v[i];
	store(out, high, v[15] << 10 | v[16] << 5 | v[17]);
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
