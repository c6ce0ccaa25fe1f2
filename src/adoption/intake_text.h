/*
 * intake_text.h
 *		What people leave in the cells of a spreadsheet: blanks, invisible
 *		characters, full-width letters, marks that stand for "nothing here".
 *
 * Works on UTF-8 without the server and without allocating.  Bytes that are
 * not UTF-8 count as one unknown character each.
 */
#ifndef CREDIT_INTAKE_TEXT_H
#define CREDIT_INTAKE_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A stretch of bytes, not terminated. */
typedef struct Span
{
	const char *s;
	size_t		len;
} Span;

/* What a byte that is not UTF-8 reads as. */
#define INTAKE_UNKNOWN_CHAR 0xFFFD

extern Span intake_span(const char *cstring);

extern uint32_t intake_take_long_char(Span *rest);
extern bool intake_is_rare_blank(uint32_t c);
extern bool intake_is_rare_invisible(uint32_t c);

/* Takes the first character off the span, which must not be empty. */
static inline uint32_t
intake_take_char(Span *rest)
{
	if ((unsigned char) *rest->s >= 0x80)
		return intake_take_long_char(rest);
	rest->len--;
	return (unsigned char) *rest->s++;
}

/* What nearly every character is: printed ASCII or an ideograph. */
static inline bool
intake_is_plain(uint32_t c)
{
	return (c > 0x20 && c < 0x7F) || (c >= 0x4E00 && c < 0xD800);
}

/* Unicode's White_Space, and what is drawn as nothing but a gap. */
static inline bool
intake_is_blank(uint32_t c)
{
	return !intake_is_plain(c) && intake_is_rare_blank(c);
}

/* Characters without any width: zero-width, direction marks, controls. */
static inline bool
intake_is_invisible(uint32_t c)
{
	return !intake_is_plain(c) && intake_is_rare_invisible(c);
}

/* Full-width forms of ASCII as ASCII, the ideographic space as a space. */
static inline uint32_t
intake_fold_width(uint32_t c)
{
	if (c >= 0xFF01 && c <= 0xFF5E)
		return c - 0xFF01 + 0x21;
	return c == 0x3000 ? ' ' : c;
}

/* Every kind of hyphen, dash and minus. */
extern bool intake_is_dash(uint32_t c);

extern bool intake_equals(Span span, const char *word);
extern bool intake_starts(Span span, const char *word);
extern bool intake_ends(Span span, const char *word);
/* Where the word begins in the span, or -1. */
extern ptrdiff_t intake_find(Span span, const char *word);
/* Drops the word from the beginning if it stands there. */
extern bool intake_take_word(Span *rest, const char *word);

/* The span without the blank and invisible characters at its ends. */
extern Span intake_trim(Span cell);

/*
 * Whether the cell says nothing: empty, or one of the marks for that ("/",
 * "— —", "无", "N/A" ...).
 */
extern bool intake_is_missing(Span cell);
/* The same for a code, where a row of zeros says nothing either. */
extern bool intake_is_missing_code(Span cell);

/*
 * Both write at most cell.len bytes to out and return how many.  Neither
 * changes what the letters are: width, case, brackets and separators of a name
 * stay as given, for they are the provider's; names are compared by name_key.
 *
 * intake_tidy: for names and numbers of documents.  Ends trimmed, invisible
 * characters dropped, a run of blanks or line breaks made one space, or nothing
 * between two ideographs.
 * intake_code: for identifiers.  No blanks at all, half-width, upper case.
 */
extern size_t intake_tidy(Span cell, char *out);
extern size_t intake_code(Span cell, char *out);

#endif /* CREDIT_INTAKE_TEXT_H */
