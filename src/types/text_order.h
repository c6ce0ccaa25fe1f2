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

#define ORDER_FUNCTION(name, result) \
	PG_FUNCTION_INFO_V1(name); \
	Datum \
	name(PG_FUNCTION_ARGS) \
	{ \
		result; \
	}

/*
 * The functions of type/text and text/type.  format(datum, buffer) writes the
 * canonical text, which has that length.
 */
#define TEXT_ORDER_FUNCTIONS(type, format, length) \
static int \
type##_against(Datum code, Datum text) \
{ \
	char		buffer[(length) + 1]; \
	format(code, buffer); \
	return code_text_compare(buffer, length, text); \
} \
static bool \
type##_same(Datum code, Datum text) \
{ \
	char		buffer[(length) + 1]; \
	format(code, buffer); \
	return code_text_equal(buffer, length, text); \
} \
ORDER_FUNCTION(type##_text_eq, PG_RETURN_BOOL(type##_same(PG_GETARG_DATUM(0), PG_GETARG_DATUM(1)))) \
ORDER_FUNCTION(type##_text_ne, PG_RETURN_BOOL(!type##_same(PG_GETARG_DATUM(0), PG_GETARG_DATUM(1)))) \
ORDER_FUNCTION(type##_text_lt, PG_RETURN_BOOL(type##_against(PG_GETARG_DATUM(0), PG_GETARG_DATUM(1)) < 0)) \
ORDER_FUNCTION(type##_text_le, PG_RETURN_BOOL(type##_against(PG_GETARG_DATUM(0), PG_GETARG_DATUM(1)) <= 0)) \
ORDER_FUNCTION(type##_text_gt, PG_RETURN_BOOL(type##_against(PG_GETARG_DATUM(0), PG_GETARG_DATUM(1)) > 0)) \
ORDER_FUNCTION(type##_text_ge, PG_RETURN_BOOL(type##_against(PG_GETARG_DATUM(0), PG_GETARG_DATUM(1)) >= 0)) \
ORDER_FUNCTION(type##_text_cmp, PG_RETURN_INT32(type##_against(PG_GETARG_DATUM(0), PG_GETARG_DATUM(1)))) \
ORDER_FUNCTION(text_##type##_eq, PG_RETURN_BOOL(type##_same(PG_GETARG_DATUM(1), PG_GETARG_DATUM(0)))) \
ORDER_FUNCTION(text_##type##_ne, PG_RETURN_BOOL(!type##_same(PG_GETARG_DATUM(1), PG_GETARG_DATUM(0)))) \
ORDER_FUNCTION(text_##type##_lt, PG_RETURN_BOOL(type##_against(PG_GETARG_DATUM(1), PG_GETARG_DATUM(0)) > 0)) \
ORDER_FUNCTION(text_##type##_le, PG_RETURN_BOOL(type##_against(PG_GETARG_DATUM(1), PG_GETARG_DATUM(0)) >= 0)) \
ORDER_FUNCTION(text_##type##_gt, PG_RETURN_BOOL(type##_against(PG_GETARG_DATUM(1), PG_GETARG_DATUM(0)) < 0)) \
ORDER_FUNCTION(text_##type##_ge, PG_RETURN_BOOL(type##_against(PG_GETARG_DATUM(1), PG_GETARG_DATUM(0)) <= 0)) \
ORDER_FUNCTION(text_##type##_cmp, PG_RETURN_INT32(-type##_against(PG_GETARG_DATUM(1), PG_GETARG_DATUM(0))))

#endif							/* CREDIT_TEXT_ORDER_H */
