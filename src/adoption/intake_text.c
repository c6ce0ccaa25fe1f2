/*
 * intake_text.c
 *		What people leave in the cells of a spreadsheet.
 */
#include "adoption/intake_text.h"

#include <string.h>

#define lengthof_array(a) (sizeof(a) / sizeof((a)[0]))

typedef struct CharRange
{
	uint32_t	first;
	uint32_t	last;
} CharRange;

/* Unicode's White_Space, then the Mongolian separator and the Braille blank. */
static const CharRange blanks[] = {
	{0x09, 0x0D}, {0x20, 0x20}, {0x85, 0x85}, {0xA0, 0xA0},
	{0x1680, 0x1680}, {0x2000, 0x200A}, {0x2028, 0x2029}, {0x202F, 0x202F},
	{0x205F, 0x205F}, {0x3000, 0x3000}, {0x180E, 0x180E}, {0x2800, 0x2800},
};

/*
 * Controls, format characters and fillers.  Variation selectors are not among
 * them: they tell two glyphs of a personal name apart.
 */
static const CharRange invisibles[] = {
	{0x00, 0x08}, {0x0E, 0x1F}, {0x7F, 0x84}, {0x86, 0x9F},
	{0xAD, 0xAD}, {0x034F, 0x034F}, {0x061C, 0x061C}, {0x115F, 0x1160},
	{0x200B, 0x200F}, {0x202A, 0x202E}, {0x2060, 0x206F}, {0x3164, 0x3164},
	{0xFEFF, 0xFEFF}, {0xFFA0, 0xFFA0}, {0xFFF9, 0xFFFB}, {0xE0000, 0xE007F},
};

static const CharRange dashes[] = {
	{'-', '-'}, {0x2010, 0x2015}, {0x2212, 0x2212}, {0x2500, 0x2501},
	{0x2E3A, 0x2E3B}, {0xFE58, 0xFE58}, {0xFE63, 0xFE63}, {0xFF0D, 0xFF0D},
};

/* Compared in half-width lower case without blanks. */
#define WORD(s) {s, sizeof(s) - 1}
static const Span missing_words[] = {
	WORD("无"), WORD("無"), WORD("无。"), WORD("空"), WORD("空白"), WORD("缺"),
	WORD("暂无"), WORD("没有"), WORD("不详"), WORD("不祥"), WORD("未知"), WORD("未填"),
	WORD("未填写"), WORD("未填报"), WORD("未提供"), WORD("不适用"), WORD("无此项"),
	WORD("无内容"), WORD("无数据"), WORD("待补充"), WORD("(空)"), WORD("(无)"),
	WORD("null"), WORD("(null)"), WORD("[null]"), WORD("<null>"), WORD("nil"),
	WORD("none"), WORD("n/a"), WORD("na"), WORD("#n/a"), WORD("nan"),
	WORD("\\n"), WORD("\"\""), WORD("''"),
};

static bool
in_ranges(uint32_t c, const CharRange *ranges, size_t count)
{
	for (size_t i = 0; i < count; i++)
	{
		if (c >= ranges[i].first && c <= ranges[i].last)
			return true;
	}
	return false;
}

bool
intake_is_rare_blank(uint32_t c)
{
	return in_ranges(c, blanks, lengthof_array(blanks));
}

bool
intake_is_rare_invisible(uint32_t c)
{
	return in_ranges(c, invisibles, lengthof_array(invisibles));
}

bool
intake_is_dash(uint32_t c)
{
	return in_ranges(c, dashes, lengthof_array(dashes));
}

Span
intake_span(const char *cstring)
{
	Span		span = {cstring, strlen(cstring)};

	return span;
}

/* How long the character that this byte begins is, or 0 for no beginning. */
static size_t
char_length(unsigned char first)
{
	if (first < 0x80)
		return 1;
	if (first >= 0xC2 && first <= 0xDF)
		return 2;
	if (first >= 0xE0 && first <= 0xEF)
		return 3;
	if (first >= 0xF0 && first <= 0xF4)
		return 4;
	return 0;
}

uint32_t
intake_take_long_char(Span *rest)
{
	static const unsigned char mask[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
	const unsigned char *s = (const unsigned char *) rest->s;
	size_t		len = char_length(s[0]);
	uint32_t	c;

	if (len > rest->len)
		len = 0;
	c = s[0] & mask[len];
	for (size_t i = 1; i < len; i++)
	{
		if ((s[i] & 0xC0) != 0x80)
		{
			len = 0;
			break;
		}
		c = c << 6 | (s[i] & 0x3F);
	}
	if (len == 0)
	{
		len = 1;
		c = INTAKE_UNKNOWN_CHAR;
	}
	rest->s += len;
	rest->len -= len;
	return c;
}

bool
intake_starts(Span span, const char *word)
{
	size_t		len = strlen(word);

	return span.len >= len && memcmp(span.s, word, len) == 0;
}

bool
intake_ends(Span span, const char *word)
{
	size_t		len = strlen(word);

	return span.len >= len && memcmp(span.s + span.len - len, word, len) == 0;
}

bool
intake_equals(Span span, const char *word)
{
	return span.len == strlen(word) && memcmp(span.s, word, span.len) == 0;
}

ptrdiff_t
intake_find(Span span, const char *word)
{
	size_t		len = strlen(word);
	const char *at = span.s;

	/* in UTF-8 the bytes of one character never occur within another */
	while (span.len >= len)
	{
		const char *next = memchr(at, *word, span.len - len + 1);

		if (next == NULL)
			return -1;
		if (memcmp(next, word, len) == 0)
			return next - span.s;
		span.len -= (size_t) (next + 1 - at);
		at = next + 1;
	}
	return -1;
}

bool
intake_take_word(Span *rest, const char *word)
{
	if (!intake_starts(*rest, word))
		return false;
	rest->s += strlen(word);
	rest->len -= strlen(word);
	return true;
}

/* Takes the last character off the span, which must not be empty. */
static uint32_t
take_last_char(Span *rest)
{
	size_t		len = 1;
	Span		last;
	uint32_t	c;

	while (len < rest->len && len < 4 &&
		   ((unsigned char) rest->s[rest->len - len] & 0xC0) == 0x80)
		len++;
	last.s = rest->s + rest->len - len;
	last.len = len;
	c = intake_take_char(&last);
	/* bytes that are not UTF-8 go one by one */
	if (last.len > 0)
	{
		rest->len--;
		return INTAKE_UNKNOWN_CHAR;
	}
	rest->len -= len;
	return c;
}

static bool
is_drawn(uint32_t c)
{
	return !intake_is_blank(c) && !intake_is_invisible(c);
}

Span
intake_trim(Span cell)
{
	Span		kept = cell;

	while (cell.len > 0 && !is_drawn(intake_take_char(&cell)))
		kept = cell;
	cell = kept;
	while (cell.len > 0 && !is_drawn(take_last_char(&cell)))
		kept = cell;
	return kept;
}

/*
 * Half-width, without blanks and invisible characters, letters of ASCII moved
 * by 'shift' out of the range that begins at 'from'.
 */
static size_t
fold(Span cell, char *out, char from, int shift)
{
	size_t		len = 0;

	while (cell.len > 0)
	{
		const char *here = cell.s;
		uint32_t	c = intake_take_char(&cell);
		uint32_t	folded = intake_fold_width(c);

		if (intake_is_blank(c) || intake_is_invisible(c))
			continue;
		if (folded < 0x80)
		{
			if (folded >= (uint32_t) from && folded < (uint32_t) from + 26)
				folded += shift;
			out[len++] = (char) folded;
			continue;
		}
		memcpy(out + len, here, (size_t) (cell.s - here));
		len += (size_t) (cell.s - here);
	}
	return len;
}

size_t
intake_code(Span cell, char *out)
{
	return fold(cell, out, 'a', 'A' - 'a');
}

/* Whether nothing but strokes and dots was drawn, as one does by hand. */
static bool
only_strokes(Span cell)
{
	while (cell.len > 0)
	{
		uint32_t	c = intake_take_char(&cell);
		uint32_t	folded = intake_fold_width(c);

		if (intake_is_blank(c) || intake_is_invisible(c) || intake_is_dash(c))
			continue;
		if (folded < 0x80 && strchr("/\\*._~|", (int) folded) && folded != 0)
			continue;
		/* ideographic full stop, ellipsis, middle dot */
		if (c == 0x3002 || c == 0x2026 || c == 0xB7)
			continue;
		return false;
	}
	return true;
}

/*
 * The cell in half-width lower case without blanks, as far as there is room;
 * false when there is not.
 */
static bool
fold_word(Span cell, char *out, size_t size, size_t *len)
{
	Span		rest = cell;

	for (*len = 0; rest.len > 0;)
	{
		Span		one = rest;

		(void) intake_take_char(&rest);
		one.len = (size_t) (rest.s - one.s);
		if (*len + one.len > size)
			return false;
		*len += fold(one, out + *len, 'A', 'a' - 'A');
	}
	return true;
}

bool
intake_is_missing(Span cell)
{
	char		word[16];
	size_t		len;

	if (only_strokes(cell))
		return true;
	if (!fold_word(cell, word, sizeof(word), &len))
		return false;
	for (size_t i = 0; i < lengthof_array(missing_words); i++)
	{
		if (missing_words[i].len == len &&
			memcmp(missing_words[i].s, word, len) == 0)
			return true;
	}
	return false;
}

static bool
is_plain_but_zero(Span cell)
{
	uint32_t	first = cell.len > 0 ? intake_take_char(&cell) : 0;

	return intake_is_plain(first) && first != '0' && first != '-';
}

bool
intake_is_missing_code(Span cell)
{
	char		code[64];
	size_t		len;

	if (intake_is_missing(cell))
		return true;
	/* what does not begin with a zero, or a blank before it, is some code */
	if (is_plain_but_zero(cell) || cell.len > sizeof(code))
		return false;
	len = intake_code(cell, code);
	/* eighteen places with X at the end stand for "none" in real files */
	if (len > 1 && code[len - 1] == 'X')
		len--;
	for (size_t i = 0; i < len; i++)
	{
		if (code[i] != '0' && code[i] != '-')
			return false;
	}
	return true;
}

/* Scripts that are written without spaces: their blanks are accidents. */
static bool
is_ideographic(uint32_t c)
{
	return (c >= 0x2E80 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) ||
		(c >= 0xFF00 && c <= 0xFF65) || (c >= 0x20000 && c <= 0x3FFFF);
}

/* Joiners shape Arabic letters, in which Uyghur and Kazakh names occur. */
static bool
is_needed_joiner(uint32_t c, uint32_t before)
{
	if (c != 0x200C && c != 0x200D)
		return false;
	return (before >= 0x0600 && before <= 0x06FF) ||
		(before >= 0xFB50 && before <= 0xFDFF) ||
		(before >= 0xFE70 && before <= 0xFEFE);
}

size_t
intake_tidy(Span cell, char *out)
{
	size_t		len = 0;
	uint32_t	before = 0;
	bool		gap = false;

	cell = intake_trim(cell);
	while (cell.len > 0)
	{
		const char *here = cell.s;
		uint32_t	c = intake_take_char(&cell);

		if (intake_is_blank(c))
		{
			gap = true;
			continue;
		}
		if (intake_is_invisible(c) && !is_needed_joiner(c, before))
			continue;
		if (gap && !(is_ideographic(before) && is_ideographic(c)))
			out[len++] = ' ';
		memcpy(out + len, here, (size_t) (cell.s - here));
		len += (size_t) (cell.s - here);
		gap = false;
		before = c;
	}
	return len;
}
