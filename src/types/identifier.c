/*
 * identifier.c
 *		Folding of what people paste into half-width upper case.
 */
#include "types/identifier.h"

#include <string.h>

/* Bytes of the blank at the beginning of s; 0 if there is none. */
static size_t
leading_blank(const unsigned char *s, size_t len)
{
	if (len >= 1 && (s[0] == ' ' || (s[0] >= '\t' && s[0] <= '\r')))
		return 1;
	if (len >= 2 && s[0] == 0xC2 && s[1] == 0xA0)
		return 2;
	if (len >= 3 && s[0] == 0xE3 && s[1] == 0x80 && s[2] == 0x80)
		return 3;
	return 0;
}

/* The same at the end. */
static size_t
trailing_blank(const unsigned char *s, size_t len)
{
	size_t		n;

	for (n = 1; n <= 3 && n <= len; n++)
	{
		if (leading_blank(s + len - n, n) == n)
			return n;
	}
	return 0;
}

/* Bytes of the UTF-8 character at s; 1 for a byte that doesn't begin one. */
static size_t
character_length(const unsigned char *s, size_t len)
{
	size_t		want = s[0] >= 0xF0 ? 4 : s[0] >= 0xE0 ? 3 : 2;
	size_t		n;

	if (s[0] < 0xC2 || s[0] > 0xF4 || want > len)
		return 1;
	for (n = 1; n < want; n++)
	{
		if ((s[n] & 0xC0) != 0x80)
			return 1;
	}
	return want;
}

/* Folds the character at s and returns its bytes. */
static size_t
fold_character(const unsigned char *s, size_t len, char *out)
{
	size_t		n = s[0] < 0x80 ? 1 : character_length(s, len);
	unsigned	c = s[0];

	if (n == 3)
	{
		/* U+FF01 to U+FF5E are the characters of ASCII at full width */
		c = (s[0] & 0x0Fu) << 12 | (s[1] & 0x3Fu) << 6 | (s[2] & 0x3Fu);
		c = c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : 0;
	}
	else if (c >= 0x80)
		c = 0;
	*out = (char) (c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
	return n;
}

void
identifier_fold(const char *input, size_t len, Folded *folded)
{
	const unsigned char *s = (const unsigned char *) input;
	size_t		n;

	while ((n = leading_blank(s, len)) > 0)
	{
		s += n;
		len -= n;
	}
	while ((n = trailing_blank(s, len)) > 0)
		len -= n;

	folded->length = 0;
	memset(folded->text, 0, sizeof(folded->text));
	while (len > 0)
	{
		char		c;

		n = fold_character(s, len, &c);
		if (folded->length < sizeof(folded->text))
			folded->text[folded->length] = c;
		folded->length++;
		s += n;
		len -= n;
	}
}

bool
identifier_fault(IdentifierFault *fault, IdentifierFaultKind kind,
				 int position, char found)
{
	fault->kind = kind;
	fault->position = position;
	fault->found = found;
	return false;
}
