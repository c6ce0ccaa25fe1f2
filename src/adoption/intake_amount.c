/*
 * intake_amount.c
 *		Amounts in ten thousand yuan, and what the decision's text says.
 */
#include "adoption/intake_amount.h"

#include <string.h>

#define lengthof_array(a) (sizeof(a) / sizeof((a)[0]))
/* decimal places that the mantissa may have: anything below 10^18 */
#define MAX_PLACES 18

/* exponents of the units, against ten thousand yuan */
#define YUAN (-4)
#define FEN (-6)

typedef struct Money
{
	IntakeAmountCode code;
	uint64_t	mantissa;		/* value = mantissa / 10^scale units */
	int			scale;
	bool		negative;
	bool		wants_unit;		/* yuan or ten thousand, if it names none? */
	bool		unit_given;
	int			exponent;		/* of the unit, against ten thousand yuan */
} Money;

/* Longer words first: 万元 before 万. */
static const struct
{
	const char *word;
	int			exponent;
} units[] = {
	{"亿元", 4}, {"亿圆", 4}, {"亿", 4}, {"億元", 4},
	{"百万元", 2}, {"千万元", 3}, {"万元", 0}, {"萬元", 0}, {"万圆", 0},
	{"万", 0}, {"萬", 0}, {"千元", -1}, {"仟元", -1}, {"百元", -2},
	{"佰元", -2}, {"元", YUAN}, {"圆", YUAN}, {"圓", YUAN}, {"块", YUAN},
	{"角", YUAN - 1}, {"分", FEN},
};

static const struct
{
	uint32_t	c;
	int			digit;			/* or -1 */
	int64_t		multiplier;		/* or 0 */
} numerals[] = {
	{0x96F6, 0, 0}, {0x3007, 0, 0}, {0x4E00, 1, 0}, {0x58F9, 1, 0},
	{0x4E8C, 2, 0}, {0x8D30, 2, 0}, {0x8CB3, 2, 0}, {0x4E24, 2, 0},
	{0x4E09, 3, 0}, {0x53C1, 3, 0}, {0x53C3, 3, 0}, {0x56DB, 4, 0},
	{0x8086, 4, 0}, {0x4E94, 5, 0}, {0x4F0D, 5, 0}, {0x516D, 6, 0},
	{0x9646, 6, 0}, {0x9678, 6, 0}, {0x4E03, 7, 0}, {0x67D2, 7, 0},
	{0x516B, 8, 0}, {0x634C, 8, 0}, {0x4E5D, 9, 0}, {0x7396, 9, 0},
	{0x5341, -1, 10}, {0x62FE, -1, 10}, {0x767E, -1, 100},
	{0x4F70, -1, 100}, {0x5343, -1, 1000}, {0x4EDF, -1, 1000},
	{0x4E07, -1, 10000}, {0x842C, -1, 10000}, {0x4EBF, -1, 100000000},
	{0x5104, -1, 100000000},
};

static void
skip_blanks(Span *rest)
{
	while (rest->len > 0)
	{
		Span		after = *rest;
		uint32_t	c = intake_take_char(&after);

		if (!intake_is_blank(c) && !intake_is_invisible(c))
			return;
		*rest = after;
	}
}

/* The first character in half-width, or 0 at the end. */
static uint32_t
look(Span rest)
{
	return rest.len > 0 ? intake_fold_width(intake_take_char(&rest)) : 0;
}

static bool
is_digit(uint32_t c)
{
	return c >= '0' && c <= '9';
}

static int
numeral_at(Span rest)
{
	uint32_t	c = look(rest);

	for (size_t i = 0; c >= 0x3007 && i < lengthof_array(numerals); i++)
	{
		if (numerals[i].c == c)
			return (int) i;
	}
	return -1;
}

/* Appends a digit; leading zeros take no place. */
static void
add_digit(Money *money, uint32_t digit)
{
	if (money->mantissa >= UINT64_C(100000000000000000))
		money->code = AMOUNT_OUT_OF_RANGE;
	else
		money->mantissa = money->mantissa * 10 + (digit - '0');
}

/* The places before the point, with commas between groups of three if any. */
static int
take_integer(Span *rest, Money *money)
{
	int			places = 0;
	int			group = 0;
	bool		grouped = false;

	for (;;)
	{
		uint32_t	c = look(*rest);
		Span		after = *rest;

		if (c == ',' && places > 0)
		{
			(void) intake_take_char(&after);
			/* a comma with no digit after it ends the number */
			if (!is_digit(look(after)))
				break;
			if (grouped ? group != 3 : places > 3)
				money->code = AMOUNT_MALFORMED;
			grouped = true;
			group = 0;
		}
		else if (is_digit(c))
		{
			add_digit(money, c);
			places++;
			group++;
		}
		else
			break;
		(void) intake_take_char(rest);
	}
	if (grouped && group != 3)
		money->code = AMOUNT_MALFORMED;
	return places;
}

/* The places after the point; zeros at the end count for nothing. */
static int
take_fraction(Span *rest, Money *money)
{
	int			places = 0;
	int			zeros = 0;

	for (; is_digit(look(*rest)); (void) intake_take_char(rest))
	{
		places++;
		if (look(*rest) == '0')
		{
			zeros++;
			continue;
		}
		for (; zeros > 0; zeros--, money->scale++)
			add_digit(money, '0');
		add_digit(money, look(*rest));
		money->scale++;
		/* so small a part can't be whole hundredths of a yuan */
		if (money->code == AMOUNT_OUT_OF_RANGE)
			money->code = AMOUNT_TOO_PRECISE;
	}
	return places;
}

static bool
take_decimal(Span *rest, Money *money)
{
	int			places = take_integer(rest, money);

	if (look(*rest) == '.')
	{
		(void) intake_take_char(rest);
		if (take_fraction(rest, money) == 0)
			return false;
		places++;
	}
	return places > 0;
}

/* A number in words, from its beginning on. */
typedef struct Numeral
{
	int64_t		total;			/* of the sections that are closed */
	int64_t		section;		/* below 万 */
	int64_t		least;			/* multiplier in the section, or 0 */
	int64_t		closed_by;		/* 万 or 亿, or 0 */
	int			digit;			/* that waits for its multiplier, or -1 */
	bool		gap;			/* behind 零 */
} Numeral;

static int
waiting(const Numeral *numeral)
{
	return numeral->digit < 0 ? 0 : numeral->digit;
}

/* 万 or 亿 closes what was counted before it; false when that is nothing. */
static bool
close_section(Numeral *numeral, int64_t multiplier)
{
	int64_t		closed = numeral->section + waiting(numeral);

	if (multiplier == numeral->closed_by)
		return false;
	if (multiplier > 10000)
	{
		closed += numeral->total;
		numeral->total = 0;
	}
	if (closed == 0 || closed > INT64_C(100000000))
		return false;
	numeral->total += closed * multiplier;
	numeral->section = 0;
	numeral->least = 0;
	numeral->closed_by = multiplier;
	return true;
}

/* Printed forms have every place: 贰万零仟零佰零拾零元. */
static bool
is_printed_zero(const Numeral *numeral, int64_t multiplier)
{
	int64_t		before = numeral->least ? numeral->least : numeral->closed_by;

	return numeral->digit == 0 && before == multiplier * 10;
}

/* 十 may begin a number, 百 and 千 want their digit; the larger comes first. */
static bool
multiply(Numeral *numeral, int64_t multiplier)
{
	if (numeral->digit <= 0 && (multiplier > 10 || numeral->digit == 0) &&
		!is_printed_zero(numeral, multiplier))
		return false;
	if (numeral->least != 0 && multiplier >= numeral->least)
		return false;
	numeral->section += (numeral->digit < 0 ? 1 : numeral->digit) * multiplier;
	numeral->least = multiplier;
	return true;
}

/* Whether a digit stands right behind 百, 千, 万 or 亿: 三万五 is 35,000. */
static bool
is_elided(const Numeral *numeral)
{
	int64_t		last = numeral->least ? numeral->least : numeral->closed_by;

	return numeral->digit > 0 && last > 10 && !numeral->gap;
}

/*
 * A number in words, everyday or banker's: 二十, 贰拾万, 一千零五.  A number
 * that counts in 万 or 亿 itself is in yuan; so may be one in 百 and 千.
 */
static bool
take_numeral(Span *rest, Money *money)
{
	Numeral		numeral = {.digit = -1};
	int			i;

	for (; (i = numeral_at(*rest)) >= 0; (void) intake_take_char(rest))
	{
		int64_t		multiplier = numerals[i].multiplier;

		if (multiplier == 0)
		{
			/* 零 only fills a gap; two digits in a row are no number */
			if (numeral.digit > 0)
				return false;
			numeral.digit = numerals[i].digit;
			numeral.gap |= numeral.digit == 0;
			continue;
		}
		if (multiplier < 10000 ? !multiply(&numeral, multiplier)
			: !close_section(&numeral, multiplier))
			return false;
		numeral.digit = -1;
		numeral.gap = false;
	}
	if (is_elided(&numeral))
		return false;
	money->unit_given = numeral.closed_by != 0;
	money->exponent = money->unit_given ? -4 : 0;
	money->mantissa = (uint64_t) (numeral.total + numeral.section +
								  waiting(&numeral));
	money->wants_unit |= money->mantissa >= 100;
	return true;
}

/* Of the units down to the finest one that may follow. */
static void
take_unit(Span *rest, Money *money, int finest)
{
	Span		before = *rest;

	skip_blanks(rest);
	(void) intake_take_word(rest, "人民币");
	for (size_t i = 0; i < lengthof_array(units); i++)
	{
		if (units[i].exponent < finest ||
			!intake_take_word(rest, units[i].word))
			continue;
		/* 贰拾万 + 元: the words have counted the 万 already */
		money->exponent = money->unit_given ? -4 : units[i].exponent;
		money->unit_given = true;
		(void) intake_take_word(rest, "人民币");
		if (!intake_take_word(rest, "整"))
			(void) intake_take_word(rest, "正");
		return;
	}
	*rest = before;
}

static bool
is_number(Span rest)
{
	return is_digit(look(rest)) || numeral_at(rest) >= 0;
}

static bool
take_number(Span *rest, Money *money)
{
	return numeral_at(*rest) >= 0 ? take_numeral(rest, money)
		: take_decimal(rest, money);
}

/* A number with its sign, currency and unit; false when there is none. */
static bool
take_money(Span *rest, Money *money)
{
	static const char *const currencies[] = {"人民币", "¥", "￥", "RMB", "rmb", "CNY"};

	memset(money, 0, sizeof(*money));
	for (size_t i = 0; i < lengthof_array(currencies); i++)
	{
		if (intake_take_word(rest, currencies[i]))
			money->wants_unit = true;
	}
	skip_blanks(rest);
	if (intake_is_dash(look(*rest)))
	{
		money->negative = true;
		(void) intake_take_char(rest);
		skip_blanks(rest);
	}
	if (!take_number(rest, money))
		return false;
	take_unit(rest, money, YUAN);
	return true;
}

static IntakeAmount
refused(IntakeAmountCode code)
{
	IntakeAmount amount = {code, 0, false};

	return amount;
}

/* In millionths of the unit, exactly or not at all. */
static IntakeAmount
settle(const Money *money)
{
	IntakeAmount amount = {AMOUNT_OK, 0, money->unit_given};
	int			shift = 6 - money->scale + money->exponent;
	uint64_t	micro = money->mantissa;

	if (money->code != AMOUNT_OK)
		return refused(money->code);
	for (; shift < 0 && micro != 0; shift++)
	{
		if (micro % 10 != 0)
			return refused(AMOUNT_TOO_PRECISE);
		micro /= 10;
	}
	for (; shift > 0 && micro != 0; shift--)
	{
		if (micro > (uint64_t) INTAKE_MAX_MICRO / 10)
			return refused(AMOUNT_OUT_OF_RANGE);
		micro *= 10;
	}
	if (micro > (uint64_t) INTAKE_MAX_MICRO)
		return refused(AMOUNT_OUT_OF_RANGE);
	if (money->negative && micro != 0)
		return refused(AMOUNT_NEGATIVE);
	amount.micro = (int64_t) micro;
	return amount;
}

/* What a number goes on with, in a smaller unit and less than one of the larger. */
static bool
take_part(Span *rest, const Money *larger, Money *part, int64_t *micro)
{
	IntakeAmount amount;
	int64_t		one = 1;

	memset(part, 0, sizeof(*part));
	if (!is_number(*rest) || !take_number(rest, part))
		return false;
	take_unit(rest, part, FEN);
	amount = settle(part);
	for (int i = FEN; i < larger->exponent; i++)
		one *= 10;
	*micro = amount.micro;
	return part->unit_given && part->exponent < larger->exponent &&
		amount.code == AMOUNT_OK && amount.micro < one;
}

/* With what it goes on with: 20万5000元, 1万5千元, 12元5角; leaves the last unit. */
static IntakeAmount
take_amount(Span *rest, Money *money)
{
	IntakeAmount amount = settle(money);
	Money		part;
	Span		after = *rest;
	int64_t		micro;

	while (amount.code == AMOUNT_OK && money->unit_given &&
		   take_part(&after, money, &part, &micro))
	{
		if (amount.micro > INTAKE_MAX_MICRO - micro)
			return refused(AMOUNT_OUT_OF_RANGE);
		amount.micro += micro;
		money->exponent = part.exponent;
		*rest = after;
	}
	return amount;
}

IntakeAmount
intake_read_amount(Span cell)
{
	Span		rest = intake_trim(cell);
	Money		money;
	IntakeAmount amount;

	if (intake_is_missing(rest))
		return refused(AMOUNT_MISSING);
	if (!take_money(&rest, &money))
		return refused(AMOUNT_MALFORMED);
	amount = take_amount(&rest, &money);
	skip_blanks(&rest);
	if (rest.len > 0)
		return refused(AMOUNT_MALFORMED);
	if (amount.code == AMOUNT_OK && money.wants_unit && !money.unit_given)
		return refused(AMOUNT_AMBIGUOUS);
	return amount;
}

size_t
intake_print_amount(int64_t micro, char *out)
{
	char		digits[24];
	size_t		len = 0;
	size_t		at = 0;
	int			places = 6;

	for (; places > 0 && micro % 10 == 0; places--)
		micro /= 10;
	/* from the last place on; at least one before the point */
	for (; micro > 0 || (int) at <= places; micro /= 10)
		digits[at++] = (char) ('0' + micro % 10);
	while (at > 0)
	{
		out[len++] = digits[--at];
		if (places > 0 && (int) at == places)
			out[len++] = '.';
	}
	out[len] = '\0';
	return len;
}

/* Which penalty the words here name, or that it is none; they are taken. */
static bool
take_keyword(Span *rest, IntakeMoneyKind *kind, bool *known)
{
	static const char *const fines[] = {"罚款", "罚金", "並處", "并处", "处以", "處以"};
	static const char *const others[] = {"货值", "案值", "价值", "销售", "营业额", "拖欠"};

	for (size_t i = 0; i < lengthof_array(fines); i++)
	{
		if (intake_take_word(rest, fines[i]))
		{
			*kind = MONEY_FINE;
			*known = true;
			return true;
		}
	}
	for (size_t i = 0; i < lengthof_array(others); i++)
	{
		if (*kind == MONEY_FINE && intake_take_word(rest, others[i]))
		{
			*known = false;
			return true;
		}
	}
	if (!intake_take_word(rest, "没收") && !intake_take_word(rest, "沒收"))
		return false;
	*kind = MONEY_CONFISCATION;
	*known = true;
	return true;
}

/*
 * An amount at the beginning of the rest of the text.  What has no unit, or is
 * a bound of what the law allows (以上, 以下), is none.
 */
static bool
take_stated(Span *rest, Money *money, IntakeAmount *amount)
{
	Span		after = *rest;

	if (!is_number(after) || !take_money(&after, money))
		return false;
	*amount = take_amount(&after, money);
	*rest = after;
	/* 2万5千: it goes on in a way that nobody can be sure of; behind 元 a list does */
	if (!money->unit_given || (money->exponent > YUAN && is_number(after)))
		amount->code = AMOUNT_MALFORMED;
	if (intake_starts(after, "以上") || intake_starts(after, "以下"))
		amount->code = AMOUNT_MALFORMED;
	return true;
}

/* The penalty may be named behind the amount: 20万元罚款, 20万元的罚款. */
static void
look_behind(Span rest, IntakeMoneyKind *kind, bool *known)
{
	skip_blanks(&rest);
	(void) intake_take_word(&rest, "的");
	if (intake_starts(rest, "罚款"))
	{
		*kind = MONEY_FINE;
		*known = true;
	}
}

/* Behind a semicolon or a full stop another penalty may be spoken of. */
static bool
ends_clause(uint32_t c)
{
	return intake_fold_width(c) == ';' || c == 0x3002;
}

/* The characters with which a keyword, a number or a new clause begins. */
static bool
may_begin(uint32_t c)
{
	switch (c)
	{
		case 0x7F5A:			/* 罚 */
		case 0x5E76:			/* 并 */
		case 0x4E26:			/* 並 */
		case 0x5904:			/* 处 */
		case 0x8655:			/* 處 */
		case 0x6CA1:			/* 没 */
		case 0x6C92:			/* 沒 */
		case 0x8D27:			/* 货 */
		case 0x6848:			/* 案 */
		case 0x4EF7:			/* 价 */
		case 0x9500:			/* 销 */
		case 0x8425:			/* 营 */
		case 0x62D6:			/* 拖 */
			return true;
		default:
			return false;
	}
}

/* In brackets people write an amount once more: 伍万元整（50000元）. */
static bool
is_said_again(const IntakeStatements *out, IntakeMoneyKind kind, int64_t micro)
{
	return out->count > 0 && out->amounts[out->count - 1].kind == kind &&
		out->amounts[out->count - 1].micro == micro;
}

static void
keep_statement(IntakeStatements *out, IntakeMoneyKind kind, int64_t micro)
{
	if (out->count == INTAKE_MAX_STATEMENTS)
		return;
	out->amounts[out->count].kind = kind;
	out->amounts[out->count].micro = micro;
	out->count++;
}

void
intake_read_statements(Span content, IntakeStatements *out)
{
	IntakeMoneyKind kind = MONEY_FINE;
	bool		known = false;
	bool		bracketed = false;
	IntakeAmount amount;
	Money		money;

	out->count = 0;
	while (content.len > 0)
	{
		if (may_begin(look(content)) && take_keyword(&content, &kind, &known))
			continue;
		if (!take_stated(&content, &money, &amount))
		{
			uint32_t	c = look(content);
			bool		number = is_number(content);

			known &= !ends_clause(c);
			bracketed = c == '(' ||
				(bracketed && c != ')' && !ends_clause(c));
			/* the tail of a number that can't be read is none either */
			do
				(void) intake_take_char(&content);
			while (number && is_number(content));
			continue;
		}
		look_behind(content, &kind, &known);
		if (amount.code == AMOUNT_OK && known &&
			!(bracketed && is_said_again(out, kind, amount.micro)))
			keep_statement(out, kind, amount.micro);
	}
}

static bool
is_yuan_for(int64_t cell, int64_t stated)
{
	return stated > 0 && cell / INTAKE_YUAN_PER_UNIT == stated &&
		cell % INTAKE_YUAN_PER_UNIT == 0;
}

IntakeStated
intake_compare_stated(IntakeAmount cell, const IntakeStatements *statements,
					  IntakeMoneyKind kind)
{
	IntakeStated stated = {STATED_NOTHING, 0, 0, 0};
	int64_t		given = cell.code == AMOUNT_OK ? cell.micro : -1;
	bool		equal = false;
	bool		in_yuan = false;

	for (int i = 0; i < statements->count; i++)
	{
		int64_t		micro = statements->amounts[i].micro;

		if (statements->amounts[i].kind != kind)
			continue;
		if (stated.count++ == 0)
			stated.first = micro;
		if (stated.total <= INTAKE_MAX_MICRO - micro)
			stated.total += micro;
		equal |= given == micro;
		in_yuan |= is_yuan_for(given, micro);
	}
	if (stated.count == 0)
	{
		if (given >= INTAKE_LARGE_MICRO && !cell.unit_given)
			stated.code = STATED_NOTHING_LARGE;
		return stated;
	}
	if (cell.code == AMOUNT_MISSING)
		stated.code = STATED_BUT_MISSING;
	else if (equal || given == stated.total)
		stated.code = STATED_AGREES;
	else if (in_yuan || is_yuan_for(given, stated.total))
		stated.code = STATED_SEEMS_YUAN;
	else
		stated.code = STATED_DIFFERS;
	return stated;
}
