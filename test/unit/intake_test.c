/*
 * intake_test.c
 *		The readers of untidy cells, without a server.  Prints TAP.
 */
#include "adoption/intake_amount.h"
#include "adoption/intake_date.h"
#include "adoption/intake_penalty_kind.h"
#include "adoption/intake_text.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#define lengthof(a) (sizeof(a) / sizeof((a)[0]))

static int	tests = 0;
static int	failures = 0;

static void
ok(bool good, const char *format, ...)
{
	va_list		args;

	printf("%sok %d - ", good ? "" : "not ", ++tests);
	va_start(args, format);
	vprintf(format, args);
	va_end(args);
	putchar('\n');
	failures += !good;
}

/* What is read, in one line: "2025-03-07", "missing", "duration 90d" ... */
static void
describe_date(IntakeDate date, char *out, size_t size)
{
	static const char *const names[] = {
		"ok", "missing", "malformed", "impossible", "ambiguous", "incomplete",
		"out of range", "forever", "duration"
	};

	if (date.code == DATE_OK)
		snprintf(out, size, "%04d-%02d-%02d", date.year, date.month, date.day);
	else if (date.code == DATE_DURATION)
		snprintf(out, size, "duration %d%c", date.count, date.unit);
	else if (date.code == DATE_AMBIGUOUS && date.year != 0)
		snprintf(out, size, "ambiguous %04d-%02d-%02d", date.year, date.month,
				 date.day);
	else
		snprintf(out, size, "%s", names[date.code]);
}

static const struct
{
	const char *cell;
	const char *expected;
} dates[] = {
	{"2025-03-07", "2025-03-07"},
	{"2025/3/7", "2025-03-07"},
	{"2025.3.7", "2025-03-07"},
	{"2025．3．7", "2025-03-07"},
	{"2025年3月7日", "2025-03-07"},
	{"2025年03月07号", "2025-03-07"},
	{"2025年3月7", "2025-03-07"},
	{"2025-3-7日", "2025-03-07"},
	{"20250307", "2025-03-07"},
	{"２０２５-０３-０７", "2025-03-07"},
	{"２０２５年３月７日", "2025-03-07"},
	{"2025－03－07", "2025-03-07"},
	{"2025—03—07", "2025-03-07"},
	{"2025 03 07", "2025-03-07"},
	{"2025 - 03 - 07", "2025-03-07"},
	{"2025 年 3 月 7 日", "2025-03-07"},
	{"\t2025-03-07 \n", "2025-03-07"},
	{"\xEF\xBB\xBF" "2025-03-07\xE2\x80\x8B", "2025-03-07"},
	{"\xE3\x80\x80" "2025-03-07\xC2\xA0", "2025-03-07"},
	{"2025-03-07 00:00:00", "2025-03-07"},
	{"2025-03-07 00:00:00.000", "2025-03-07"},
	{"2025/3/7 0:00", "2025-03-07"},
	{"2025-03-07T00:00:00", "2025-03-07"},
	{"2025-03-07T09:30:00+08:00", "2025-03-07"},
	{"2025-03-07 09:30:00+08", "2025-03-07"},
	{"2025年3月7日 10时30分", "2025-03-07"},
	{"2025年3月7日 星期五", "2025-03-07"},
	{"2025-03-07（周五）", "2025-03-07"},
	{"2025-03-07(星期五) 10:00", "2025-03-07"},
	{"2024年2月29日 星期四", "2024-02-29"},
	{"2025年3月9日 星期日", "2025-03-09"},
	{"2025年3月9日 周天", "2025-03-09"},
	{"2025年3月7日上午10时", "2025-03-07"},
	{"2025年3月7日上午", "2025-03-07"},
	{"2025年3月7日 下午3:05", "2025-03-07"},
	{"2025/3/7 3:00 PM", "2025-03-07"},
	{"2025-03-07 03:00:00am", "2025-03-07"},
	{"2025.03.07.", "2025-03-07"},
	{"20250307123059", "2025-03-07"},
	{"20250307 00:00:00", "2025-03-07"},
	{"20250307000000", "2025-03-07"},
	{"二〇二五年三月七日", "2025-03-07"},
	{"二○二五年三月七日", "2025-03-07"},
	{"二零二五年十二月三十一日", "2025-12-31"},
	{"二O二五年十月廿七日", "2025-10-27"},
	{"二〇二五年十一月二十日", "2025-11-20"},
	{"2024-02-29", "2024-02-29"},
	{"2000-02-29", "2000-02-29"},
	{"2099-12-31", "2099-12-31"},
	{"1949-10-01", "1949-10-01"},

	{"", "missing"},
	{" \t\n", "missing"},
	{"/", "missing"},
	{"无", "missing"},
	{"— —", "missing"},
	{"－－", "missing"},
	{"Ｎ／Ａ", "missing"},
	{"NULL", "missing"},
	{"0000-00-00", "missing"},
	{"00000000", "missing"},
	{"0000-00-00 00:00:00", "missing"},

	{"2024-02-30", "impossible"},
	{"2023-02-29", "impossible"},
	{"1900-02-29", "impossible"},
	{"2024-06-31", "impossible"},
	{"2025-13-05", "impossible"},
	{"2025-00-05", "impossible"},
	{"2025年2月30日", "impossible"},
	{"20250230", "impossible"},
	{"32/13/2025", "impossible"},

	{"03/04/2025", "ambiguous"},
	{"13/5/2025", "ambiguous"},
	{"5/13/2025", "ambiguous"},
	{"7.3.2025", "ambiguous"},
	{"25-03-07", "ambiguous"},
	{"25-3-7", "ambiguous"},
	{"7/3/5", "ambiguous"},
	{"25年3月7日", "ambiguous"},
	{"250307", "ambiguous"},
	{"07032025", "ambiguous"},
	{"45723", "ambiguous 2025-03-07"},
	{"45723.5", "ambiguous 2025-03-07"},
	{"43890", "ambiguous 2020-02-29"},
	{"3月", "ambiguous"},
	{"90", "ambiguous"},
	{"2025-03-06T16:00:00Z", "ambiguous"},
	{"2025-03-06 16:00:00+00:00", "ambiguous"},
	{"2025-03-07 00:00:00-08:00", "ambiguous"},

	{"2025年7月", "incomplete"},
	{"2025-07", "incomplete"},
	{"2025/7", "incomplete"},
	{"2025.07", "incomplete"},
	{"202513", "malformed"},
	{"202500", "incomplete"},
	{"2025", "incomplete"},
	{"2025年", "incomplete"},
	{"7月3日", "incomplete"},
	{"3/7", "incomplete"},

	{"1899-12-30", "out of range"},
	{"1900-01-01", "out of range"},
	{"2200-01-01", "out of range"},
	{"0025-03-07", "out of range"},

	{"长期", "forever"},
	{"长期有效", "forever"},
	{"永久", "forever"},
	{"9999-12-31", "forever"},

	{"90天", "duration 90d"},
	{"90日", "duration 90d"},
	{"９０天", "duration 90d"},
	{"三十天", "duration 30d"},
	{"两周", "duration 14d"},
	{"20个工作日", "duration 20w"},
	{"3个月", "duration 3m"},
	{"三个月", "duration 3m"},
	{"一年", "duration 12m"},
	{"1年", "duration 12m"},
	{"半年", "duration 6m"},
	{"一年半", "duration 18m"},
	{"1年6个月", "duration 18m"},
	{"自公示之日起一年", "duration 12m"},
	{"公示三个月", "duration 3m"},

	{"2025年3月7日 星期六", "ambiguous"},
	{"2024-02-30 星期五", "impossible"},
	{"2025年3月7日 星期", "malformed"},
	{"2025年3月7日 星五", "malformed"},
	{"2025年3月7日（周五", "malformed"},
	{"2025年3月7日 周七", "malformed"},
	{"2025年3月7日午10时", "malformed"},
	{"2025-03-07 PM", "malformed"},
	{"2025.03.07..", "malformed"},
	{"20250307123099", "malformed"},
	{"2025-03/07", "malformed"},
	{"2025--03-07", "malformed"},
	{"2025-03-07-01", "malformed"},
	{"2025-03-07 25:00:00", "malformed"},
	{"2025-03-07 00:61:00", "malformed"},
	{"2025-03-07至2026-03-07", "malformed"},
	{"2025-003-07", "malformed"},
	{"20250-03-07", "malformed"},
	{"1234567", "malformed"},
	{"1741305600000", "malformed"},
	{"infinity", "malformed"},
	{"-infinity", "malformed"},
	{"today", "malformed"},
	{"不是日期", "malformed"},
	{"\xFF\xFE", "malformed"},
	{"2025-03-0\xE4", "malformed"},
};

static void
test_dates(void)
{
	char		got[64];

	for (size_t i = 0; i < lengthof(dates); i++)
	{
		describe_date(intake_read_date(intake_span(dates[i].cell)), got,
					  sizeof(got));
		ok(strcmp(got, dates[i].expected) == 0, "date %zu: %s, got %s", i,
		   dates[i].expected, got);
	}
}

/* Each day of four centuries, in three forms, and as a serial number. */
static void
test_every_day(void)
{
	static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	static const char *const forms[] = {"%04d-%02d-%02d", "%04d/%d/%d", "%04d年%d月%d日"};
	int			serial = 18264; /* 1950-01-01 */
	int			wrong = 0;

	for (int y = 1950; y < 2150; y++)
	{
		for (int m = 1; m <= 12; m++)
		{
			int			last = days[m - 1] +
				(m == 2 && y % 4 == 0 && (y % 100 != 0 || y % 400 == 0));

			for (int d = 1; d <= 31; d++)
			{
				char		cell[64];
				IntakeDate	date;

				for (size_t f = 0; f < lengthof(forms); f++)
				{
					snprintf(cell, sizeof(cell), forms[f], y, m, d);
					date = intake_read_date(intake_span(cell));
					wrong += date.code != (d <= last ? DATE_OK : DATE_IMPOSSIBLE) ||
						date.year != y || date.month != m || date.day != d;
				}
				if (d > last)
					continue;
				snprintf(cell, sizeof(cell), "%d", serial++);
				date = intake_read_date(intake_span(cell));
				wrong += date.code != DATE_AMBIGUOUS || date.year != y ||
					date.month != m || date.day != d;
			}
		}
	}
	ok(wrong == 0, "every day of 1950 to 2149: %d wrong", wrong);
}

static const struct
{
	const char *cell;
	const char *expected;		/* the amount, or what is wrong */
} amounts[] = {
	{"20", "20"},
	{"0.05", "0.05"},
	{".5", "0.5"},
	{"0", "0"},
	{"-0", "0"},
	{"007", "7"},
	{"15.50", "15.5"},
	{"0.000001", "0.000001"},
	{"0.0000010000", "0.000001"},
	{"1,234.56", "1234.56"},
	{"1，234．56", "1234.56"},
	{"1,234,567", "1234567"},
	{"２０", "20"},
	{" 20 ", "20"},
	{"20万元", "20"},
	{"20 万元", "20"},
	{"20萬元", "20"},
	{"20万", "20"},
	{"人民币20万元整", "20"},
	{"¥20万元", "20"},
	{"200000元", "20"},
	{"200,000.00元", "20"},
	{"0.01元", "0.000001"},
	{"1.5亿元", "15000"},
	{"5千元", "0.5"},
	{"5千", "malformed"},
	{"5千元整", "0.5"},
	{"20万5000元", "20.5"},
	{"贰拾万元整", "20"},
	{"二十万元", "20"},
	{"十五万元", "15"},
	{"五千元", "0.5"},
	{"伍仟元整", "0.5"},
	{"一亿二千万元", "12000"},
	{"一万零五百元", "1.05"},
	{"二十", "20"},
	{"二十五万元", "25"},
	{"三万五千元", "3.5"},
	{"三万零五元", "3.0005"},
	{"一百零五元", "0.0105"},
	{"贰万零仟零佰零拾零元整", "2"},
	{"壹仟零佰伍拾零元", "0.105"},
	{"一千零十元", "malformed"},
	{"一万亿元", "100000000"},
	{"两万元", "2"},
	{"1万5千元", "1.5"},
	{"1亿2000万元", "12000"},
	{"20万5000元4角", "20.50004"},
	{"5000元5角", "0.50005"},
	{"12元3角4分", "0.001234"},
	{"壹佰元伍角", "0.01005"},
	{"5元5分", "0.000505"},
	{"999999999999.999999", "999999999999.999999"},

	{"", "missing"},
	{"/", "missing"},
	{"无", "missing"},
	{"——", "missing"},

	{"-0.2", "negative"},
	{"－5", "negative"},
	{"−20万元", "negative"},
	{"0.0000001", "too precise"},
	{"0.001元", "too precise"},
	{"0.12345678901234567890123", "too precise"},
	{"1000000000000", "out of range"},
	{"99999999999999999999999", "out of range"},
	{"99999999999亿元", "out of range"},
	{"¥200000", "ambiguous"},
	{"￥20", "ambiguous"},
	{"五千", "ambiguous"},
	{"伍仟", "ambiguous"},
	{"三百", "ambiguous"},

	{"1,23", "malformed"},
	{"12,34.5", "malformed"},
	{"1,2345", "malformed"},
	{"1234,567", "malformed"},
	{",5", "malformed"},
	{"1,", "malformed"},
	{"1,26", "malformed"},
	{"1.234.56", "malformed"},
	{"5.", "malformed"},
	{".", "missing"},
	{"1e5", "malformed"},
	{"2E-1", "malformed"},
	{"5%", "malformed"},
	{"(0.2)", "malformed"},
	{"--5", "malformed"},
	{"约20", "malformed"},
	{"20-30", "malformed"},
	{"20万元以上", "malformed"},
	{"二五", "malformed"},
	{"万元", "malformed"},
	{"千元", "malformed"},
	{"百元", "malformed"},
	{"三万五", "malformed"},
	{"两万五元", "malformed"},
	{"二百五", "malformed"},
	{"五百三千", "malformed"},
	{"五千五千元", "malformed"},
	{"三万五万元", "malformed"},
	{"一亿二亿元", "malformed"},
	{"2万5", "malformed"},
	{"2万5千", "malformed"},
	{"1万2万元", "malformed"},
	{"5000元20角", "malformed"},
	{"5分", "malformed"},
	{"5角", "malformed"},
	{"NaN", "missing"},
	{"Infinity", "malformed"},
	{"\xFF", "malformed"},
};

static void
describe_amount(IntakeAmount amount, char *out, size_t size)
{
	static const char *const names[] = {
		"ok", "missing", "malformed", "negative", "too precise", "out of range",
		"ambiguous"
	};

	if (amount.code == AMOUNT_OK)
		intake_print_amount(amount.micro, out);
	else
		snprintf(out, size, "%s", names[amount.code]);
}

static void
test_amounts(void)
{
	char		got[64];

	for (size_t i = 0; i < lengthof(amounts); i++)
	{
		describe_amount(intake_read_amount(intake_span(amounts[i].cell)), got,
						sizeof(got));
		ok(strcmp(got, amounts[i].expected) == 0, "amount \"%s\": %s, got %s",
		   amounts[i].cell, amounts[i].expected, got);
	}
}

static const struct
{
	const char *cell;
	const char *content;
	IntakeMoneyKind kind;
	IntakeStatedCode expected;
} statements[] = {
	{"20", "罚款20万元。", MONEY_FINE, STATED_AGREES},
	{"200000", "罚款20万元。", MONEY_FINE, STATED_SEEMS_YUAN},
	{"2000", "罚款0.2万元；没收违法所得1.26万元。", MONEY_FINE, STATED_SEEMS_YUAN},
	{"1,234.56", "罚款0.2万元。", MONEY_FINE, STATED_DIFFERS},
	{"", "罚款5万元。", MONEY_FINE, STATED_BUT_MISSING},
	{"", "警告。", MONEY_FINE, STATED_NOTHING},
	{"1.26", "罚款20万元；没收违法所得1.26万元。", MONEY_CONFISCATION, STATED_AGREES},
	{"20", "罚款20万元；没收违法所得1.26万元。", MONEY_CONFISCATION, STATED_DIFFERS},
	{"0.3", "罚款20万元。", MONEY_CONFISCATION, STATED_NOTHING},
	{"2", "处以人民币20,000元罚款", MONEY_FINE, STATED_AGREES},
	{"2", "没收违法所得500元，并处2万元的罚款。", MONEY_FINE, STATED_AGREES},
	{"0.05", "没收违法所得500元，并处2万元的罚款。", MONEY_CONFISCATION, STATED_AGREES},
	{"3", "没收违法所得1万元、没收非法财物2万元", MONEY_CONFISCATION, STATED_AGREES},
	{"5", "罚款人民币伍万元整", MONEY_FINE, STATED_AGREES},
	{"5", "处五千元以上十万元以下罚款，决定罚款5万元", MONEY_FINE, STATED_AGREES},
	{"3", "逾期每日按罚款数额的3%加处罚款", MONEY_FINE, STATED_NOTHING},
	{"2.05", "罚款2万500元", MONEY_FINE, STATED_AGREES},
	{"2", "", MONEY_FINE, STATED_NOTHING},
	{"5", "罚款人民币伍万元整（50000元）", MONEY_FINE, STATED_AGREES},
	{"5", "罚款人民币50000元（大写：伍万元整）", MONEY_FINE, STATED_AGREES},
	{"10", "罚款人民币伍万元整（50000元）", MONEY_FINE, STATED_DIFFERS},
	{"10", "没收5万元，罚款5万元，并处5万元罚款", MONEY_FINE, STATED_AGREES},
	{"1.5", "罚款1万5千元", MONEY_FINE, STATED_AGREES},
	{"1", "罚款1万5千元", MONEY_FINE, STATED_DIFFERS},
	{"2", "罚款2万5千", MONEY_FINE, STATED_NOTHING},
	{"0.01234", "罚款123元4角", MONEY_FINE, STATED_AGREES},
	{"2", "罚款2万元，货值金额1万元", MONEY_FINE, STATED_AGREES},
	{"3", "罚款2万元，货值金额1万元", MONEY_FINE, STATED_DIFFERS},
	{"0.02", "罚款200元，记12分", MONEY_FINE, STATED_AGREES},
	{"0.02", "没收价值200元的财物", MONEY_CONFISCATION, STATED_AGREES},
	{"50000", "罚款", MONEY_FINE, STATED_NOTHING_LARGE},
	{"100", "", MONEY_FINE, STATED_NOTHING_LARGE},
	{"", "罚款三万五元", MONEY_FINE, STATED_NOTHING},
	{"2", "罚款贰万零仟零佰零拾零元整", MONEY_FINE, STATED_AGREES},
	{"2", "1.罚款20000元2.没收违法所得3000元", MONEY_FINE, STATED_AGREES},
	{"5", "1.罚款20000元2.没收违法所得3000元", MONEY_FINE, STATED_DIFFERS},
	{"0.5", "罚款5000元一次性缴纳", MONEY_FINE, STATED_AGREES},
	{"4", "罚款2万元（逾期加处罚款；罚款2万元", MONEY_FINE, STATED_AGREES},
	{"99.99", "", MONEY_FINE, STATED_NOTHING},
	{"50000万元", "罚款", MONEY_FINE, STATED_NOTHING},
};

static void
test_statements(void)
{
	for (size_t i = 0; i < lengthof(statements); i++)
	{
		IntakeAmount cell = intake_read_amount(intake_span(statements[i].cell));
		IntakeStatements read;
		IntakeStated stated;

		intake_read_statements(intake_span(statements[i].content), &read);
		stated = intake_compare_stated(cell, &read, statements[i].kind);
		ok(stated.code == statements[i].expected, "\"%s\" against \"%s\"",
		   statements[i].cell, statements[i].content);
	}
}

static void
test_tidy(void)
{
	static const struct
	{
		const char *cell;
		const char *tidy;
		const char *code;
	} cases[] = {
		{"和田\xE2\x80\x8B市第三中学 ", "和田市第三中学", "和田市第三中学"},
		{"和田\xC2\xA0市餐馆", "和田市餐馆", "和田市餐馆"},
		{"阿克苏\n公司", "阿克苏公司", "阿克苏公司"},
		{"  ABC \r\n Ltd  ", "ABC Ltd", "ABCLTD"},
		{"华泰Ｙ（喀什）公司", "华泰Ｙ（喀什）公司", "华泰Y(喀什)公司"},
		{"９１６５３１０１ｍａ", "９１６５３１０１ｍａ", "91653101MA"},
		{"\t9165320 1109658", "9165320 1109658", "91653201109658"},
		{"和农罚[2024] 6号", "和农罚[2024] 6号", "和农罚[2024]6号"},
		{"\xFF\xFEx", "\xFF\xFEx", "\xFF\xFEX"},
	};

	for (size_t i = 0; i < lengthof(cases); i++)
	{
		char		out[128];
		size_t		len = intake_tidy(intake_span(cases[i].cell), out);

		out[len] = '\0';
		ok(strcmp(out, cases[i].tidy) == 0, "tidy %zu: \"%s\"", i, out);
		len = intake_code(intake_span(cases[i].cell), out);
		out[len] = '\0';
		ok(strcmp(out, cases[i].code) == 0, "code %zu: \"%s\"", i, out);
	}
}

static void
test_missing(void)
{
	static const char *const missing[] = {
		"", "/", "／", "//", "\\", "-", "--", "——", "— —", "—\xE3\x80\x80—", "－",
		"无", "暂无", "不详", "空", "null", "NULL", "(null)", "N/A", "n/a", "#N/A",
		"nil", "None", "ＮＵＬＬ", "无。", "*", "...", "……", "\xE2\x80\x8B", " 无 ", "（无）"
	};
	static const char *const given[] = {
		"0", "?", "无锡市", "空军", "x", "无名氏", "Nil Ltd", "- 5", "\xFF"
	};

	for (size_t i = 0; i < lengthof(missing); i++)
		ok(intake_is_missing(intake_span(missing[i])), "missing: \"%s\"",
		   missing[i]);
	for (size_t i = 0; i < lengthof(given); i++)
		ok(!intake_is_missing(intake_span(given[i])), "given: \"%s\"", given[i]);
	ok(intake_is_missing_code(intake_span("00000000000000000X")), "no code");
	ok(intake_is_missing_code(intake_span("0")), "zero is no code");
	ok(!intake_is_missing_code(intake_span("X")), "X alone is not nothing");
	ok(!intake_is_missing_code(intake_span("91650200424403532T")), "a code");
}

static void
test_vocabularies(void)
{
	static const struct
	{
		const char *cell;
		uint32_t	kinds;
	} kinds[] = {
		{"罚款", PENALTY_FINE},
		{"罚款;没收违法所得;警告", PENALTY_FINE | PENALTY_CONFISCATION | PENALTY_WARNING},
		{"罚款；警告", PENALTY_FINE | PENALTY_WARNING},
		{"没收违法所得、没收非法财物", PENALTY_CONFISCATION},
		{"暂扣或者吊销许可证件", PENALTY_LICENCE_SUSPENSION | PENALTY_LICENCE_REVOCATION},
		{"责令停产停业，降低资质等级", PENALTY_ORDERED_SUSPENSION | PENALTY_DOWNGRADE},
		{"限制开展生产经营活动\n责令关闭/限制从业", PENALTY_RESTRICTED_OPERATION |
			PENALTY_CLOSURE | PENALTY_OCCUPATIONAL_BAN},
		{"行政拘留", PENALTY_DETENTION},
		{"通报批评;其他-责令改正", PENALTY_CRITICISM},
		{"责令改正", 0},
		{"其他-责令改正，罚款", PENALTY_FINE},
		{"警告;其他-驱逐出境", PENALTY_WARNING | PENALTY_OTHER},
		{"不予罚款", PENALTY_UNKNOWN},
		{"罚款;教育", PENALTY_FINE | PENALTY_UNKNOWN},
		{"/", 0},
		{";;", 0},
	};
	Span		unknown;

	for (size_t i = 0; i < lengthof(kinds); i++)
	{
		uint32_t	got = intake_penalty_kinds(intake_span(kinds[i].cell), &unknown);

		ok(got == kinds[i].kinds, "kinds %zu: %x", i, got);
	}
	(void) intake_penalty_kinds(intake_span("罚款; 教育 ;训诫"), &unknown);
	ok(intake_equals(unknown, "教育"), "the first part not understood is told");
	ok(intake_party(intake_span("法人及非法人组织")) == PARTY_ORGANISATION, "organisation");
	ok(intake_party(intake_span(" 个体工商户\n")) == PARTY_INDIVIDUAL_BUSINESS,
	   "individual business");
	ok(intake_party(intake_span("自然人")) == PARTY_NATURAL_PERSON, "person");
	ok(intake_party(intake_span("企业")) == PARTY_UNKNOWN, "not of the template");
	ok(intake_party(intake_span("——")) == PARTY_MISSING, "no kind of party");
	ok(intake_is_unincorporated(intake_span("伊宁市天山律师事务所（普通合伙）")),
	   "a partnership");
	ok(!intake_is_unincorporated(intake_span("伊宁天山商贸有限公司")), "a company");
}

int
main(void)
{
	test_missing();
	test_tidy();
	test_dates();
	test_every_day();
	test_amounts();
	test_statements();
	test_vocabularies();
	printf("1..%d\n", tests);
	return failures != 0;
}
