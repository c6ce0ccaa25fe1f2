/*
 * resident_id_code.c
 *		The citizen identity number, GB 11643-1999, without a server.
 *
 * Foreign permanent residents have had numbers of the same make since
 * 2023-12-01: 9, two digits of the accepting region, three of the nationality.
 */
#include "types/identifier.h"

#include <string.h>

static char
check_character(const char *digits)
{
	static const unsigned weights[17] = {
		7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2
	};
	unsigned	sum = 0;
	int			i;

	for (i = 0; i < 17; i++)
		sum += weights[i] * (unsigned) (digits[i] - '0');
	return "10X98765432"[sum % 11];
}

static bool
date_exists(int32_t date)
{
	static const int days[12] = {
		31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31
	};
	int			year = date / 10000;
	int			month = date / 100 % 100;
	int			day = date % 100;
	bool		leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

	if (year < RESIDENT_ID_FIRST_YEAR || month < 1 || month > 12 || day < 1)
		return false;
	return day <= days[month - 1] + (month == 2 && leap);
}

/* Brings a number of the first generation (15 digits, no check) to 17. */
static void
widen(Folded *folded)
{
	memmove(folded->text + 8, folded->text + 6, 9);
	folded->text[6] = '1';
	folded->text[7] = '9';
}

bool
resident_id_parse(const char *s, size_t len, int32_t today, int64_t *out,
				  IdentifierFault *fault)
{
	Folded		folded;
	int64_t		id = 0;
	size_t		i;

	identifier_fold(s, len, &folded);
	fault->length = folded.length;
	if (folded.length != RESIDENT_ID_LENGTH &&
		folded.length != RESIDENT_ID_OLD_LENGTH)
		return identifier_fault(fault, FAULT_LENGTH, 0, 0);

	for (i = 0; i < folded.length; i++)
	{
		char		c = folded.text[i];

		if ((c < '0' || c > '9') && !(c == 'X' && i == 17))
			return identifier_fault(fault, FAULT_DIGIT, (int) i + 1, c);
	}
	if (folded.length == RESIDENT_ID_OLD_LENGTH)
		widen(&folded);
	for (i = 0; i < 17; i++)
		id = id * 10 + (folded.text[i] - '0');

	if (!date_exists(resident_id_birth(id)))
		return identifier_fault(fault, FAULT_DATE, 7, 0);
	if (resident_id_birth(id) > today)
		return identifier_fault(fault, FAULT_FUTURE, 7, 0);
	fault->expected = check_character(folded.text);
	if (folded.length == RESIDENT_ID_LENGTH &&
		folded.text[17] != fault->expected)
		return identifier_fault(fault, FAULT_CHECK, 18, folded.text[17]);
	*out = id;
	return true;
}

void
resident_id_format(int64_t id, char *out)
{
	int			i;

	for (i = 16; i >= 0; i--)
	{
		out[i] = (char) ('0' + id % 10);
		id /= 10;
	}
	out[17] = check_character(out);
	out[RESIDENT_ID_LENGTH] = '\0';
}

int32_t
resident_id_birth(int64_t id)
{
	return (int32_t) (id / 1000 % 100000000);
}

bool
resident_id_male(int64_t id)
{
	return id % 2 == 1;
}

int32_t
resident_id_division(int64_t id)
{
	int32_t		prefix = (int32_t) (id / INT64_C(100000000000));

	if (prefix / 100000 == 9)
		return prefix / 1000 % 100 * 10000;
	return prefix;
}
