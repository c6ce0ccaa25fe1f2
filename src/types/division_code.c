/*
 * division_code.c
 *		The administrative division, GB/T 2260, without a server.
 *
 * Two digits each for region, prefecture and county; zeros stand for "the
 * whole of it", so what a division contains is a range of codes.
 */
#include "types/identifier.h"

bool
division_parse(const char *s, size_t len, int32_t *out, IdentifierFault *fault)
{
	Folded		folded;
	int32_t		division = 0;
	int			i;

	identifier_fold(s, len, &folded);
	fault->length = folded.length;
	if (folded.length != DIVISION_LENGTH)
		return identifier_fault(fault, FAULT_LENGTH, 0, 0);
	for (i = 0; i < DIVISION_LENGTH; i++)
	{
		char		c = folded.text[i];

		if (c < '0' || c > '9')
			return identifier_fault(fault, FAULT_DIGIT, i + 1, c);
		division = division * 10 + (c - '0');
	}
	*out = division;
	return true;
}

void
division_format(int32_t division, char *out)
{
	int			i;

	for (i = DIVISION_LENGTH - 1; i >= 0; i--)
	{
		out[i] = (char) ('0' + division % 10);
		division /= 10;
	}
	out[DIVISION_LENGTH] = '\0';
}

int32_t
division_last(int32_t division)
{
	if (division == 0)
		return 999999;
	if (division % 10000 == 0)
		return division + 9999;
	if (division % 100 == 0)
		return division + 99;
	return division;
}

bool
division_contains(int32_t outer, int32_t inner)
{
	return inner >= outer && inner <= division_last(outer);
}

/*
 * Prefecture 90 is no place: it collects what the region administers itself,
 * such as Shihezi, 659001.
 */
int32_t
division_parent(int32_t division)
{
	if (division % 10000 == 0)
		return 0;
	if (division % 100 == 0 || division / 100 % 100 == 90)
		return division / 10000 * 10000;
	return division / 100 * 100;
}
