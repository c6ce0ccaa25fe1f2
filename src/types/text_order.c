/*
 * text_order.c
 *		Bytewise comparison of codes with texts, and of texts with each other.
 *
 * A B-tree family with uscc/text and text/uscc needs text/text as well: with
 * two conditions on one column, or "= ANY (text[])", the index compares the
 * texts with each other, and must do it in the family's own order.
 */
#include "types/text_order.h"

#include "access/detoast.h"

static int
compare_bytes(const char *a, int alen, const char *b, int blen)
{
	int			order = memcmp(a, b, Min(alen, blen));

	if (order != 0)
		return order < 0 ? -1 : 1;
	return alen == blen ? 0 : alen < blen ? -1 : 1;
}

int
code_text_compare(const char *code, int length, Datum datum)
{
	text	   *value = DatumGetTextPP(datum);
	int			order = compare_bytes(code, length, VARDATA_ANY(value),
									  VARSIZE_ANY_EXHDR(value));

	if ((Pointer) value != DatumGetPointer(datum))
		pfree(value);
	return order;
}

bool
code_text_equal(const char *code, int length, Datum datum)
{
	if (toast_raw_datum_size(datum) != length + VARHDRSZ)
		return false;
	return code_text_compare(code, length, datum) == 0;
}

static int
text_compare(PG_FUNCTION_ARGS)
{
	text	   *a = PG_GETARG_TEXT_PP(0);
	text	   *b = PG_GETARG_TEXT_PP(1);
	int			order = compare_bytes(VARDATA_ANY(a), VARSIZE_ANY_EXHDR(a),
									  VARDATA_ANY(b), VARSIZE_ANY_EXHDR(b));

	PG_FREE_IF_COPY(a, 0);
	PG_FREE_IF_COPY(b, 1);
	return order;
}

BOOLEAN_FUNCTION(text_bytes_eq, text_compare(fcinfo) == 0)
BOOLEAN_FUNCTION(text_bytes_lt, text_compare(fcinfo) < 0)
BOOLEAN_FUNCTION(text_bytes_le, text_compare(fcinfo) <= 0)
BOOLEAN_FUNCTION(text_bytes_gt, text_compare(fcinfo) > 0)
BOOLEAN_FUNCTION(text_bytes_ge, text_compare(fcinfo) >= 0)
INTEGER_FUNCTION(text_bytes_cmp, text_compare(fcinfo))
