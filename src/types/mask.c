/*
 * mask.c
 *		What of a person may stand on a screen.
 */
#include "types/types.h"

#include "mb/pg_wchar.h"
#include "unicode/uchar.h"

/*
 * First and last character: neither tells the place, the day of birth or the
 * sex.  (What is open to the public shows nothing of the number at all.)
 */
PG_FUNCTION_INFO_V1(mask_resident_id);

Datum
mask_resident_id(PG_FUNCTION_ARGS)
{
	char		id[RESIDENT_ID_LENGTH + 1];

	resident_id_format(PG_GETARG_INT64(0), id);
	memset(id + 1, '*', RESIDENT_ID_LENGTH - 2);
	PG_RETURN_TEXT_P(cstring_to_text_with_len(id, RESIDENT_ID_LENGTH));
}

/* Whether the character at s belongs to the one before it. */
static bool
continues_character(const char *s)
{
	UChar32		c;

	if (GetDatabaseEncoding() != PG_UTF8)
		return false;
	c = (UChar32) utf8_to_unicode((const unsigned char *) s);
	return u_hasBinaryProperty(c, UCHAR_GRAPHEME_EXTEND) ||
		u_charType(c) == U_COMBINING_SPACING_MARK;
}

static bool
is_blank(const char *s)
{
	if (GetDatabaseEncoding() != PG_UTF8)
		return *s == ' ' || (*s >= '\t' && *s <= '\r');
	return u_isUWhiteSpace((UChar32) utf8_to_unicode((const unsigned char *) s));
}

/* Bytes of the character at s, cut at the end of the text. */
static int
bytes_at(const char *s, const char *end)
{
	return Min(pg_mblen(s), end - s);
}

/*
 * The first character and two asterisks, however long the name is.  A name of
 * one character shows nothing.
 */
PG_FUNCTION_INFO_V1(mask_name);

Datum
mask_name(PG_FUNCTION_ARGS)
{
	text	   *name = PG_GETARG_TEXT_PP(0);
	const char *s = VARDATA_ANY(name);
	const char *end = s + VARSIZE_ANY_EXHDR(name);
	const char *first;
	const char *rest;

	while (s < end && is_blank(s))
		s += bytes_at(s, end);
	if (s == end)
		PG_RETURN_TEXT_P(cstring_to_text(""));
	first = s;
	s += bytes_at(s, end);
	while (s < end && continues_character(s))
		s += bytes_at(s, end);
	rest = s;
	while (rest < end && is_blank(rest))
		rest += bytes_at(rest, end);

	if (rest == end)
		PG_RETURN_TEXT_P(cstring_to_text("**"));
	PG_RETURN_TEXT_P(cstring_to_text(psprintf("%.*s**", (int) (s - first),
											  first)));
}
