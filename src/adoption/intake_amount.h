/*
 * intake_amount.h
 *		Amounts in ten thousand yuan, exactly, and what the text of the decision
 *		says about them.
 *
 * Works without the server.  The unit of the national template is ten thousand
 * yuan (万元) with six decimals; amounts are kept as whole millionths of it,
 * that is in 0.01 yuan.
 */
#ifndef CREDIT_INTAKE_AMOUNT_H
#define CREDIT_INTAKE_AMOUNT_H

#include "adoption/intake_text.h"

#define INTAKE_MICRO_PER_UNIT INT64_C(1000000)
/* numeric(18,6) of the template: twelve places before the point */
#define INTAKE_MAX_MICRO INT64_C(999999999999999999)
/* a yuan is 10^-4 of the unit */
#define INTAKE_YUAN_PER_UNIT 10000
/* A million yuan: more often yuan in a column of ten thousands than meant so. */
#define INTAKE_LARGE_MICRO (100 * INTAKE_MICRO_PER_UNIT)

typedef enum IntakeAmountCode
{
	AMOUNT_OK,
	AMOUNT_MISSING,
	AMOUNT_MALFORMED,			/* no amount, or separators in wrong places */
	AMOUNT_NEGATIVE,
	AMOUNT_TOO_PRECISE,			/* not a whole number of 0.01 yuan */
	AMOUNT_OUT_OF_RANGE,		/* more than twelve places before the point */
	AMOUNT_AMBIGUOUS			/* ¥200 or 二百 without a unit: yuan or 万元? */
} IntakeAmountCode;

typedef struct IntakeAmount
{
	IntakeAmountCode code;
	int64_t		micro;			/* of ten thousand yuan; 0 unless AMOUNT_OK */
	bool		unit_given;		/* the cell names its unit itself */
} IntakeAmount;

/*
 * Reads a cell: 20, 0.05, .5, 1,234.56, 20万元, 2000元, 20万5千元, 贰拾万元整,
 * 12元5角.  Words that may mean two amounts (三万五) are malformed.
 * Without a unit it is in ten thousand yuan, as the column says.
 */
extern IntakeAmount intake_read_amount(Span cell);

/* The amount as a decimal number, e.g. "1.26"; returns its length (< 24). */
extern size_t intake_print_amount(int64_t micro, char *out);

typedef enum IntakeMoneyKind
{
	MONEY_FINE,					/* 罚款 */
	MONEY_CONFISCATION			/* 没收违法所得、没收非法财物 */
} IntakeMoneyKind;

typedef enum IntakeStatedCode
{
	STATED_NOTHING,				/* the text names no such amount */
	STATED_NOTHING_LARGE,		/* likewise, and the cell is large, without a unit */
	STATED_AGREES,
	STATED_SEEMS_YUAN,			/* the cell is 10,000 times what the text says */
	STATED_DIFFERS,
	STATED_BUT_MISSING			/* the text names an amount, the cell none */
} IntakeStatedCode;

typedef struct IntakeStated
{
	IntakeStatedCode code;
	int			count;			/* how many amounts of this kind the text has */
	int64_t		first;			/* the first of them, and their sum */
	int64_t		total;
} IntakeStated;

/* More amounts than a decision names; those after them are not looked at. */
#define INTAKE_MAX_STATEMENTS 16

typedef struct IntakeStatements
{
	int			count;
	struct
	{
		IntakeMoneyKind kind;
		int64_t		micro;
	}			amounts[INTAKE_MAX_STATEMENTS];
} IntakeStatements;

/* The amounts that the text of a decision states. */
extern void intake_read_statements(Span content, IntakeStatements *out);

/*
 * Compares a cell that was read (AMOUNT_OK or AMOUNT_MISSING) with the text of
 * the decision.  It agrees when it equals one of the amounts or their sum.
 */
extern IntakeStated intake_compare_stated(IntakeAmount cell,
										  const IntakeStatements *statements,
										  IntakeMoneyKind kind);

#endif /* CREDIT_INTAKE_AMOUNT_H */
