/*
 * identity_number.c
 *		Citizen identity numbers within other text.
 *
 * Free text is written by people who copy from files: a number that nothing
 * asked for still gets in with it.
 */
#include "types/types.h"

/*
 * The next character of a number: a digit or X in either width.  Returns its
 * bytes, 0 for anything else.
 */
static int
number_character(const unsigned char *at, int left, char *character)
{
	if ((*at >= '0' && *at <= '9') || *at == 'X' || *at == 'x')
	{
		*character = *at == 'x' ? 'X' : (char) *at;
		return 1;
	}
	if (left >= 3 && at[0] == 0xEF && at[1] == 0xBC &&
		((at[2] >= 0x90 && at[2] <= 0x99) || at[2] == 0xB8))
	{
		*character = at[2] == 0xB8 ? 'X' : (char) ('0' + at[2] - 0x90);
		return 3;
	}
	return 0;
}

/* The number that ends the run so far. */
static bool
is_identity_number(const char *digits, int count)
{
	IdentifierFault why;
	int64		id;

	return count >= RESIDENT_ID_LENGTH &&
		resident_id_parse(digits + count - RESIDENT_ID_LENGTH,
						  RESIDENT_ID_LENGTH, identifier_today(), &id, &why);
}

/* Whether the byte at that place can be part of a number, grouped or not. */
static inline bool
in_number(const unsigned char *text, int at)
{
	unsigned char byte = text[at];

	if (byte < 0x80)
		return (byte >= '0' && byte <= '9') || byte == 'X' || byte == 'x' ||
			byte == ' ' || byte == '-';
	if (byte == 0xBC)
		return at >= 1 && text[at - 1] == 0xEF;
	if (byte < 0xC0)
		return at >= 2 && text[at - 1] == 0xBC && text[at - 2] == 0xEF;
	return byte == 0xEF;
}

/*
 * A number is a stretch of so many bytes at least, so one look at each stride
 * rules it out in nearly all texts.
 */
static bool
maybe_identity_number(const unsigned char *text, int length)
{
	for (int at = RESIDENT_ID_LENGTH - 1; at < length; at += RESIDENT_ID_LENGTH)
		if (in_number(text, at))
			return true;
	return false;
}

bool
holds_identity_number(const char *text, int length)
{
	const unsigned char *at = (const unsigned char *) text;
	const unsigned char *end = at + length;
	char		run[64];
	int			count = 0;

	if (!maybe_identity_number(at, length))
		return false;
	while (at < end)
	{
		char		character;
		int			bytes = number_character(at, end - at, &character);

		if (bytes == 0)
		{
			/* people write it in groups */
			if (count > 0 && (*at == ' ' || *at == '-'))
				bytes = 1;
			else
			{
				count = 0;
				at++;
				continue;
			}
		}
		else
		{
			if (count == lengthof(run))
			{
				memmove(run, run + 1, count - 1);
				count--;
			}
			run[count++] = character;
			if (is_identity_number(run, count))
				return true;
		}
		at += bytes;
	}
	return false;
}
