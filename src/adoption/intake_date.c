/*
 * intake_date.c
 *		Dates as people type them, read or asked about, never guessed.
 *
 * A cell is first made a short row of tokens: digits, ASCII separators, and
 * one byte for each Chinese word of a date.
 */
#include "adoption/intake_date.h"

#include <string.h>

#define MAX_TOKENS 64
#define lengthof_array(a) (sizeof(a) / sizeof((a)[0]))

enum
{
	TOK_END = 0,
	TOK_YEAR = 0x80,
	TOK_MONTH,
	TOK_DAY,
	TOK_DAYS,
	TOK_HOUR,
	TOK_MINUTE,
	TOK_SECOND,
	TOK_WEEK,
	TOK_COUNT,					/* 个 */
	TOK_HALF,
	TOK_WORKING,				/* 工作 */
	TOK_STAR,					/* 星期: a day of the week */
	TOK_PERIOD,
	TOK_BEFORE,					/* 上午, 下午 */
	TOK_AFTER,
	TOK_NOON,
	TOK_OTHER,
	TOK_ZERO = 0xA0,			/* TOK_ZERO + 1 to 9 are one to nine */
	TOK_TEN = 0xAA,
	TOK_TWENTY,
	TOK_THIRTY
};

typedef struct Tokens
{
	unsigned char t[MAX_TOKENS + 1];
	size_t		len;
	size_t		at;				/* the next token to be read */
} Tokens;

typedef struct Number
{
	int64_t		value;
	int			digits;			/* how many places it was written with */
} Number;

static const struct
{
	uint32_t	c;
	unsigned char token;
} char_tokens[] = {
	{0x5E74, TOK_YEAR}, {0x6708, TOK_MONTH}, {0x65E5, TOK_DAY},
	{0x53F7, TOK_DAY}, {0x865F, TOK_DAY}, {0x5929, TOK_DAYS},
	{0x65F6, TOK_HOUR}, {0x6642, TOK_HOUR}, {0x70B9, TOK_HOUR},
	{0x5206, TOK_MINUTE}, {0x79D2, TOK_SECOND}, {0x5468, TOK_WEEK},
	{0x4E2A, TOK_COUNT}, {0x500B, TOK_COUNT}, {0x534A, TOK_HALF},
	{0x5DE5, TOK_WORKING}, {0x4F5C, TOK_WORKING},
	{0x661F, TOK_STAR}, {0x671F, TOK_PERIOD}, {0x4E0A, TOK_BEFORE},
	{0x4E0B, TOK_AFTER}, {0x5348, TOK_NOON},
	{0x3007, TOK_ZERO}, {0x25CB, TOK_ZERO}, {0x25EF, TOK_ZERO},
	{0x96F6, TOK_ZERO}, {0x4E00, TOK_ZERO + 1}, {0x4E8C, TOK_ZERO + 2},
	{0x4E24, TOK_ZERO + 2}, {0x4E09, TOK_ZERO + 3}, {0x56DB, TOK_ZERO + 4},
	{0x4E94, TOK_ZERO + 5}, {0x516D, TOK_ZERO + 6}, {0x4E03, TOK_ZERO + 7},
	{0x516B, TOK_ZERO + 8}, {0x4E5D, TOK_ZERO + 9}, {0x5341, TOK_TEN},
	{0x5EFF, TOK_TWENTY}, {0x5345, TOK_THIRTY},
	{0x3002, '.'}, {0xFF61, '.'}, {0x2215, '/'}, {0x2044, '/'},
};

static const char *const forever_words[] = {
	"长期", "长期有效", "长期公示", "永久", "永久有效", "永久公示", "永久性",
	"无期限", "无限期", "無期限", "長期", "長期有效", "forever",
	"9999-12-31", "9999/12/31", "9999.12.31", "99991231", "9999年12月31日",
	"9999-12-31 00:00:00",
};

static unsigned char
token_of(uint32_t c)
{
	uint32_t	folded = intake_fold_width(c);

	if (intake_is_blank(c))
		return ' ';
	if (intake_is_dash(c))
		return '-';
	if (folded < 0x80)
		return (unsigned char) folded;
	for (size_t i = 0; i < lengthof_array(char_tokens); i++)
	{
		if (char_tokens[i].c == c)
			return char_tokens[i].token;
	}
	return TOK_OTHER;
}

static bool
is_digit(unsigned char token)
{
	return token >= '0' && token <= '9';
}

static bool
is_numeral(unsigned char token)
{
	return token >= TOK_ZERO && token <= TOK_THIRTY;
}

/* False when the cell is too long for a date. */
static bool
tokenise(Span cell, Tokens *out)
{
	memset(out, 0, sizeof(*out));
	while (cell.len > 0)
	{
		uint32_t	c = intake_take_char(&cell);
		unsigned char token;

		if (intake_is_invisible(c))
			continue;
		token = token_of(c);
		/* one blank for many, and one 工作 */
		if (out->len > 0 && token == out->t[out->len - 1] &&
			(token == ' ' || token == TOK_WORKING))
			continue;
		if (out->len == MAX_TOKENS)
			return false;
		out->t[out->len++] = token;
	}
	return true;
}

/* Drops the blanks that part nothing: those not between two numbers. */
static void
close_gaps(Tokens *tokens)
{
	size_t		len = 0;

	for (size_t i = 0; i < tokens->len; i++)
	{
		unsigned char before = i > 0 ? tokens->t[i - 1] : 0;
		unsigned char after = tokens->t[i + 1];

		if (tokens->t[i] == ' ' && !(is_digit(before) && is_digit(after)))
			continue;
		tokens->t[len++] = tokens->t[i];
	}
	tokens->t[len] = TOK_END;
	tokens->len = len;
}

static unsigned char
peek(const Tokens *tokens)
{
	return tokens->t[tokens->at];
}

static bool
take(Tokens *tokens, unsigned char token)
{
	if (peek(tokens) != token)
		return false;
	tokens->at++;
	return true;
}

/* Tens as they are spoken: 十, 十七, 二十, 二十七, 廿七. */
static bool
take_spoken(Tokens *tokens, Number *number)
{
	unsigned char first = peek(tokens);
	int			tens = 1;

	if (first > TOK_ZERO && first < TOK_TEN)
	{
		if (tokens->t[tokens->at + 1] != TOK_TEN)
			return false;
		tens = first - TOK_ZERO;
		tokens->at += 2;
	}
	else if (first >= TOK_TEN && first <= TOK_THIRTY)
	{
		tens = first - TOK_TEN + 1;
		tokens->at++;
	}
	else
		return false;
	number->value = tens * 10;
	number->digits = 2;
	if (peek(tokens) > TOK_ZERO && peek(tokens) < TOK_TEN)
		number->value += tokens->t[tokens->at++] - TOK_ZERO;
	return true;
}

/*
 * Place by place, in digits or in Chinese numerals.  A zero among numerals is
 * often typed as a digit or as the letter O.
 */
static bool
take_places(Tokens *tokens, Number *number)
{
	bool		numerals = is_numeral(peek(tokens));

	number->value = 0;
	number->digits = 0;
	for (;; tokens->at++)
	{
		unsigned char token = peek(tokens);
		int			digit;

		if (is_digit(token))
			digit = token - '0';
		else if (token >= TOK_ZERO && token < TOK_TEN)
			digit = token - TOK_ZERO;
		else if (numerals && (token == 'O' || token == 'o'))
			digit = 0;
		else
			break;
		if (++number->digits > 15)
			return false;
		number->value = number->value * 10 + digit;
	}
	return number->digits > 0;
}

static bool
take_number(Tokens *tokens, Number *number)
{
	return take_spoken(tokens, number) || take_places(tokens, number);
}

/* Zone after a time: false when the day may be another one here. */
static bool
take_zone(Tokens *tokens)
{
	Number		hours = {0, 0};
	Number		minutes = {0, 0};

	if (!take(tokens, '+') || !take_places(tokens, &hours))
		return false;
	if (hours.digits == 4)
		return hours.value == 800;
	if (hours.value != 8 || hours.digits > 2)
		return false;
	if (take(tokens, ':'))
		return take_places(tokens, &minutes) && minutes.value == 0;
	return true;
}

/* What follows the hour: minutes, seconds and their fraction. */
static bool
take_minutes(Tokens *tokens)
{
	Number		n;
	bool		words = take(tokens, TOK_HOUR);

	if (!words && !take(tokens, ':'))
		return false;
	if (words && peek(tokens) == TOK_END)
		return true;
	if (!take_places(tokens, &n) || n.value > 59)
		return false;
	if (!take(tokens, words ? TOK_MINUTE : ':'))
		return !words;
	if (words && peek(tokens) == TOK_END)
		return true;
	if (!take_places(tokens, &n) || n.value > 60)
		return false;
	if (words)
		return take(tokens, TOK_SECOND);
	if (take(tokens, '.') && !take_places(tokens, &n))
		return false;
	return true;
}

static bool
is_leap(int year)
{
	return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

static bool
is_day(int64_t year, int64_t month, int64_t day)
{
	static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

	if (month < 1 || month > 12 || day < 1)
		return false;
	return day <= days[month - 1] + (month == 2 && is_leap((int) year));
}

static IntakeDate
answer(IntakeDateCode code)
{
	IntakeDate	date = {code, 0, 0, 0, 0, 0};

	return date;
}

/* From Sunday, 0. */
static int
day_of_week(int64_t year, int64_t month, int64_t day)
{
	static const int shift[] = {0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4};

	year -= month < 3;
	return (int) ((year + year / 4 - year / 100 + year / 400 +
				   shift[month - 1] + day) % 7);
}

/*
 * 星期五, 周五, in brackets or without.  False where none or half of one is
 * there; the day of the week may be another than the date's.
 */
static bool
take_weekday(Tokens *tokens, int *weekday)
{
	bool		bracket = take(tokens, '(');
	unsigned char token;

	if (take(tokens, TOK_STAR) ? !take(tokens, TOK_PERIOD)
		: !take(tokens, TOK_WEEK))
		return false;
	token = peek(tokens);
	if (token > TOK_ZERO && token <= TOK_ZERO + 6)
		*weekday = token - TOK_ZERO;
	else if (token == TOK_DAY || token == TOK_DAYS)
		*weekday = 0;
	else
		return false;
	tokens->at++;
	return !bracket || take(tokens, ')');
}

/* 上午, 下午 before the hour or AM, PM behind the time: the day is the same. */
static bool
take_half_day(Tokens *tokens)
{
	if ((peek(tokens) != TOK_BEFORE && peek(tokens) != TOK_AFTER) ||
		tokens->t[tokens->at + 1] != TOK_NOON)
		return false;
	tokens->at += 2;
	return true;
}

static void
take_meridiem(Tokens *tokens)
{
	const unsigned char *t = tokens->t + tokens->at;

	if (t[0] != TOK_END && strchr("APap", t[0]) && (t[1] == 'M' || t[1] == 'm'))
		tokens->at += 2;
}

static IntakeDateCode
read_time(Tokens *tokens)
{
	Number		hour;

	if (take_half_day(tokens) && peek(tokens) == TOK_END)
		return DATE_OK;
	if (!take_places(tokens, &hour) || hour.digits > 2 || hour.value > 23 ||
		!take_minutes(tokens))
		return DATE_MALFORMED;
	take_meridiem(tokens);
	if (peek(tokens) == TOK_END)
		return DATE_OK;
	if (peek(tokens) == '+' || peek(tokens) == '-' || peek(tokens) == 'Z' ||
		peek(tokens) == 'z')
		return take_zone(tokens) && peek(tokens) == TOK_END ? DATE_OK
			: DATE_AMBIGUOUS;
	return DATE_MALFORMED;
}

/* The rest of a cell whose date has been read; -1 where no calendar has it. */
static IntakeDateCode
read_rest(Tokens *tokens, int weekday)
{
	unsigned char next = peek(tokens);
	int			told = weekday;

	if (next == '.' && tokens->t[tokens->at + 1] == TOK_END)
		return DATE_OK;
	if ((next == '(' || next == TOK_STAR || next == TOK_WEEK) &&
		!take_weekday(tokens, &told))
		return DATE_MALFORMED;
	if (weekday >= 0 && told != weekday)
		return DATE_AMBIGUOUS;
	if (peek(tokens) == TOK_END)
		return DATE_OK;
	if (!take(tokens, ' '))
		(void) take(tokens, 'T');
	return read_time(tokens);
}

/* A date whose order of parts is known, unless the rest of the cell spoils it. */
static IntakeDate
settle(Tokens *tokens, int64_t year, int64_t month, int64_t day)
{
	bool		exists = is_day(year, month, day);
	IntakeDate	date = answer(read_rest(tokens, exists ?
										day_of_week(year, month, day) : -1));

	if (date.code != DATE_OK)
		return date;
	if (year == 0 && month == 0 && day == 0)
		return answer(DATE_MISSING);
	date.year = (int) year;
	date.month = (int) month;
	date.day = (int) day;
	if (!exists)
		date.code = DATE_IMPOSSIBLE;
	else if (year < INTAKE_FIRST_YEAR || year > INTAKE_LAST_YEAR)
		date.code = DATE_OUT_OF_RANGE;
	return date;
}

static bool
plausible_year(int64_t year)
{
	return year >= 1900 && year <= INTAKE_LAST_YEAR;
}

/* A spreadsheet's count of days since the end of 1899: the day is told. */
static IntakeDate
serial_number(int64_t serial)
{
	IntakeDate	date = answer(DATE_AMBIGUOUS);
	/* days to civil date, from 0000-03-01, in eras of 400 years */
	int64_t		z = serial + 693899;
	int64_t		era = z / 146097;
	int64_t		doe = z - era * 146097;
	int64_t		yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
	int64_t		doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
	int64_t		mp = (5 * doy + 2) / 153;

	date.day = (int) (doy - (153 * mp + 2) / 5 + 1);
	date.month = (int) (mp < 10 ? mp + 3 : mp - 9);
	date.year = (int) (yoe + era * 400 + (date.month <= 2));
	return date;
}

/* One number alone: eight places are a date, most others a question. */
static IntakeDate
read_compact(Tokens *tokens, Number n)
{
	int64_t		year;

	switch (n.digits)
	{
		case 14:
			if (n.value % 100 > 60)
				return answer(DATE_MALFORMED);
			n.value /= 100;
			/* FALLTHROUGH */
		case 12:
			if (n.value % 10000 / 100 > 23 || n.value % 100 > 59)
				return answer(DATE_MALFORMED);
			n.value /= 10000;
			/* FALLTHROUGH */
		case 8:
			year = n.value / 10000;
			if (!plausible_year(year) && plausible_year(n.value % 10000))
				return answer(DATE_AMBIGUOUS);
			return settle(tokens, year, n.value / 100 % 100, n.value % 100);
		case 6:
			/* a year and a month, or a short year, a month and a day */
			if (is_day(2000 + n.value / 10000, n.value / 100 % 100,
					   n.value % 100))
				return answer(DATE_AMBIGUOUS);
			if (plausible_year(n.value / 100) && n.value % 100 <= 12)
				return answer(DATE_INCOMPLETE);
			return answer(DATE_MALFORMED);
		case 5:
			return n.value >= 10000 ? serial_number(n.value)
				: answer(DATE_MALFORMED);
		case 4:
			return answer(plausible_year(n.value) ? DATE_INCOMPLETE
						  : DATE_AMBIGUOUS);
		case 3:
		case 2:
		case 1:
			/* a number of days, or of months? */
			return answer(DATE_AMBIGUOUS);
		default:
			return answer(DATE_MALFORMED);
	}
}

/* Three numbers, the first of which is no full year. */
static IntakeDate
read_year_last(Number a, Number b, Number c)
{
	if (a.digits > 2 || b.digits > 2 || (c.digits > 2 && c.digits != 4))
		return answer(DATE_MALFORMED);
	if (is_day(2000, a.value, b.value) || is_day(2000, b.value, a.value) ||
		(c.digits <= 2 && is_day(2000 + a.value, b.value, c.value)))
		return answer(DATE_AMBIGUOUS);
	return answer(DATE_IMPOSSIBLE);
}

/* Three numbers with the same separator, the first being read. */
static IntakeDate
read_separated(Tokens *tokens, Number a)
{
	unsigned char separator = tokens->t[tokens->at++];
	Number		b;
	Number		c;

	if (!take_places(tokens, &b))
		return answer(DATE_MALFORMED);
	if (peek(tokens) == TOK_END)
	{
		/* 2025/3, 3/7, or a serial number with a time of day */
		if (separator == '.' && a.digits == 5)
			return serial_number(a.value);
		if (b.digits > 2 || (a.digits != 4 && a.digits > 2))
			return answer(DATE_MALFORMED);
		return answer(DATE_INCOMPLETE);
	}
	if (!take(tokens, separator) || !take_places(tokens, &c))
		return answer(DATE_MALFORMED);
	(void) take(tokens, TOK_DAY);
	if (a.digits != 4)
		return peek(tokens) == TOK_END || peek(tokens) == ' '
			? read_year_last(a, b, c) : answer(DATE_MALFORMED);
	if (b.digits > 2 || c.digits > 2)
		return answer(DATE_MALFORMED);
	return settle(tokens, a.value, b.value, c.value);
}

/* 年 follows the first number. */
static IntakeDate
read_worded(Tokens *tokens, Number a)
{
	Number		b;
	Number		c;

	(void) take(tokens, TOK_YEAR);
	if (peek(tokens) == TOK_END)
		return answer(a.digits == 4 ? DATE_INCOMPLETE : DATE_MALFORMED);
	if (!take_number(tokens, &b) || b.digits > 2 || !take(tokens, TOK_MONTH))
		return answer(DATE_MALFORMED);
	if (peek(tokens) == TOK_END)
		return answer(a.digits == 4 ? DATE_INCOMPLETE : DATE_AMBIGUOUS);
	if (!take_number(tokens, &c) || c.digits > 2)
		return answer(DATE_MALFORMED);
	(void) take(tokens, TOK_DAY);
	if (a.digits == 2)
		return answer(DATE_AMBIGUOUS);
	if (a.digits != 4)
		return answer(DATE_MALFORMED);
	return settle(tokens, a.value, b.value, c.value);
}

/* 月 follows the first number: a day without its year, or some months. */
static IntakeDate
read_yearless(Tokens *tokens)
{
	Number		day;

	(void) take(tokens, TOK_MONTH);
	if (peek(tokens) == TOK_END)
		return answer(DATE_AMBIGUOUS);
	if (!take_number(tokens, &day))
		return answer(DATE_MALFORMED);
	(void) take(tokens, TOK_DAY);
	return answer(peek(tokens) == TOK_END ? DATE_INCOMPLETE : DATE_MALFORMED);
}

/* One number with its unit: adds to the months or to the days. */
static bool
take_term(Tokens *tokens, int64_t *months, int64_t *days, bool *working)
{
	Number		n = {0, 0};
	bool		half = take(tokens, TOK_HALF);

	if (!half && (!take_number(tokens, &n) || n.digits > 3))
		return false;
	if (take(tokens, TOK_YEAR))
	{
		*months += half || take(tokens, TOK_HALF) ? n.value * 12 + 6
			: n.value * 12;
		return true;
	}
	if (half)
		return false;
	if (take(tokens, TOK_DAYS) || take(tokens, TOK_DAY))
		*days += n.value;
	else if (take(tokens, TOK_WEEK))
		*days += n.value * 7;
	else if (take(tokens, TOK_COUNT) && take(tokens, TOK_MONTH))
		*months += n.value;
	else if (take(tokens, TOK_WORKING) && take(tokens, TOK_DAY))
	{
		*days += n.value;
		*working = true;
	}
	else
		return false;
	return true;
}

/* A length of time: 90天, 三个月, 一年, 半年, 一年半, 20个工作日. */
static bool
read_duration(Tokens *tokens, IntakeDate *date)
{
	int64_t		months = 0;
	int64_t		days = 0;
	bool		working = false;

	tokens->at = 0;
	while (peek(tokens) != TOK_END)
	{
		if (!take_term(tokens, &months, &days, &working))
			return false;
	}
	if ((months == 0) == (days == 0))
		return false;
	*date = answer(DATE_DURATION);
	date->count = (int) (months > 0 ? months : days);
	date->unit = months > 0 ? 'm' : working ? 'w' : 'd';
	return true;
}

/* 个 before 工作日 carries nothing. */
static void
drop_counter(Tokens *tokens)
{
	size_t		len = 0;

	for (size_t i = 0; i < tokens->len; i++)
	{
		if (tokens->t[i] != TOK_COUNT || tokens->t[i + 1] != TOK_WORKING)
			tokens->t[len++] = tokens->t[i];
	}
	tokens->t[len] = TOK_END;
	tokens->len = len;
}

/* "From the day of publication on, ...": only the length matters. */
static Span
without_beginning(Span cell)
{
	Span		rest = cell;
	ptrdiff_t	start = intake_find(cell, "起");

	if (start >= 0 && (intake_starts(cell, "自") || intake_starts(cell, "从")))
	{
		rest.s += start;
		rest.len -= (size_t) start;
		(void) intake_take_word(&rest, "起");
		(void) intake_take_word(&rest, "，");
	}
	(void) intake_take_word(&rest, "公示期");
	(void) intake_take_word(&rest, "公示");
	return rest;
}

IntakeDate
intake_read_date(Span cell)
{
	Tokens		tokens;
	Number		first;
	IntakeDate	date;

	if (intake_is_missing(cell))
		return answer(DATE_MISSING);
	cell = intake_trim(cell);
	for (size_t i = 0; i < lengthof_array(forever_words); i++)
	{
		if (intake_equals(cell, forever_words[i]))
			return answer(DATE_FOREVER);
	}
	if (!tokenise(without_beginning(cell), &tokens))
		return answer(DATE_MALFORMED);
	close_gaps(&tokens);
	drop_counter(&tokens);
	if (read_duration(&tokens, &date))
		return date;
	tokens.at = 0;
	if (!take_number(&tokens, &first))
		return answer(DATE_MALFORMED);
	if (peek(&tokens) == TOK_YEAR)
		return read_worded(&tokens, first);
	if (peek(&tokens) == TOK_MONTH)
		return read_yearless(&tokens);
	if (peek(&tokens) == TOK_END || first.digits == 8)
		return read_compact(&tokens, first);
	if (peek(&tokens) != 0 && strchr("-/. ", peek(&tokens)))
		return read_separated(&tokens, first);
	return answer(DATE_MALFORMED);
}
