/*
 * text_order.h
 *		Comparison of a code with a text: byte by byte with the code's canonical
 *		text, whatever the text's collation.
 *
 * The text isn't brought to canonical form.  Were it, two texts could equal
 * one code without equalling each other, and joins would lose rows.  Nothing
 * here raises, or row security would keep these operators from the indexes.
 */
#ifndef CREDIT_TEXT_ORDER_H
#define CREDIT_TEXT_ORDER_H

#include "credit.h"

/* Below, equal to or above zero, as memcmp; a prefix comes first. */
extern int	code_text_compare(const char *code, int length, Datum text);
/* The same for equality only, which needn't read a text of another length. */
extern bool code_text_equal(const char *code, int length, Datum text);

/* A function of SQL that returns what the expression says. */
#define BOOLEAN_FUNCTION(name, expression) \
	PG_FUNCTION_INFO_V1(name); \
	Datum \
	name(PG_FUNCTION_ARGS) \
	{ \
		PG_RETURN_BOOL(expression); \
	}

#define INTEGER_FUNCTION(name, expression) \
	PG_FUNCTION_INFO_V1(name); \
	Datum \
	name(PG_FUNCTION_ARGS) \
	{ \
		PG_RETURN_INT32(expression); \
	}

/*
 * The functions of type/text and text/type.  format(datum, buffer) writes the
 * canonical text, which has that length.
 */
#define TEXT_ORDER_FUNCTIONS(type, format, length) \
static int \
type##_compare(FunctionCallInfo fcinfo, int code, int text) \
{ \
	char		buffer[(length) + 1]; \
	format(PG_GETARG_DATUM(code), buffer); \
	return code_text_compare(buffer, length, PG_GETARG_DATUM(text)); \
} \
static bool \
type##_equal(FunctionCallInfo fcinfo, int code, int text) \
{ \
	char		buffer[(length) + 1]; \
	format(PG_GETARG_DATUM(code), buffer); \
	return code_text_equal(buffer, length, PG_GETARG_DATUM(text)); \
} \
BOOLEAN_FUNCTION(type##_text_eq, type##_equal(fcinfo, 0, 1)) \
BOOLEAN_FUNCTION(type##_text_ne, !type##_equal(fcinfo, 0, 1)) \
BOOLEAN_FUNCTION(type##_text_lt, type##_compare(fcinfo, 0, 1) < 0) \
BOOLEAN_FUNCTION(type##_text_le, type##_compare(fcinfo, 0, 1) <= 0) \
BOOLEAN_FUNCTION(type##_text_gt, type##_compare(fcinfo, 0, 1) > 0) \
BOOLEAN_FUNCTION(type##_text_ge, type##_compare(fcinfo, 0, 1) >= 0) \
INTEGER_FUNCTION(type##_text_cmp, type##_compare(fcinfo, 0, 1)) \
BOOLEAN_FUNCTION(text_##type##_eq, type##_equal(fcinfo, 1, 0)) \
BOOLEAN_FUNCTION(text_##type##_ne, !type##_equal(fcinfo, 1, 0)) \
BOOLEAN_FUNCTION(text_##type##_lt, type##_compare(fcinfo, 1, 0) > 0) \
BOOLEAN_FUNCTION(text_##type##_le, type##_compare(fcinfo, 1, 0) >= 0) \
BOOLEAN_FUNCTION(text_##type##_gt, type##_compare(fcinfo, 1, 0) < 0) \
BOOLEAN_FUNCTION(text_##type##_ge, type##_compare(fcinfo, 1, 0) <= 0) \
INTEGER_FUNCTION(text_##type##_cmp, -type##_compare(fcinfo, 1, 0))

#endif							/* CREDIT_TEXT_ORDER_H */
