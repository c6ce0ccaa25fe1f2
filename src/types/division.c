/*
 * division.c
 *		credit.division: the administrative division, GB/T 2260.
 *
 * Comparison, hashing and sorting are int4's own, see division.sql; how the
 * planner turns containment into a range is in division_planner.c.
 */
#include "types/types.h"

#include "libpq/pqformat.h"
#include "types/text_order.h"

PG_FUNCTION_INFO_V1(division_in);

Datum
division_in(PG_FUNCTION_ARGS)
{
	char	   *input = PG_GETARG_CSTRING(0);
	int32		division;
	IdentifierFault fault;

	if (!division_parse(input, strlen(input), &division, &fault))
		INPUT_ERROR(fcinfo,
					(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
					 errmsg("invalid input for type %s: \"%s\"",
							"credit.division", clip_input(input)),
					 errdetail_internal("%s", division_fault_detail(&fault)),
					 errhint("A division (GB/T 2260) has six digits, such as 650100; 000000 is the whole country.")));
	PG_RETURN_INT32(division);
}

PG_FUNCTION_INFO_V1(division_out);

Datum
division_out(PG_FUNCTION_ARGS)
{
	char	   *result = palloc(DIVISION_LENGTH + 1);

	division_format(PG_GETARG_INT32(0), result);
	PG_RETURN_CSTRING(result);
}

PG_FUNCTION_INFO_V1(division_recv);

Datum
division_recv(PG_FUNCTION_ARGS)
{
	StringInfo	buffer = (StringInfo) PG_GETARG_POINTER(0);
	int			length;
	char	   *input = pq_getmsgtext(buffer, buffer->len - buffer->cursor,
									  &length);

	return DirectFunctionCall1(division_in, CStringGetDatum(input));
}

PG_FUNCTION_INFO_V1(division_send);

Datum
division_send(PG_FUNCTION_ARGS)
{
	StringInfoData buffer;
	char		division[DIVISION_LENGTH + 1];

	division_format(PG_GETARG_INT32(0), division);
	pq_begintypsend(&buffer);
	pq_sendtext(&buffer, division, DIVISION_LENGTH);
	PG_RETURN_BYTEA_P(pq_endtypsend(&buffer));
}

PG_FUNCTION_INFO_V1(division_text);

Datum
division_text(PG_FUNCTION_ARGS)
{
	char		division[DIVISION_LENGTH + 1];

	division_format(PG_GETARG_INT32(0), division);
	PG_RETURN_TEXT_P(cstring_to_text_with_len(division, DIVISION_LENGTH));
}

#define division_format_datum(datum, buffer) \
	division_format(DatumGetInt32(datum), buffer)

TEXT_ORDER_FUNCTIONS(division, division_format_datum, DIVISION_LENGTH)

static bool
division_from_text(Datum datum, int32 *division)
{
	text	   *input = DatumGetTextPP(datum);
	IdentifierFault fault;

	return division_parse(VARDATA_ANY(input), VARSIZE_ANY_EXHDR(input),
						  division, &fault);
}

PG_FUNCTION_INFO_V1(division_is_valid);

Datum
division_is_valid(PG_FUNCTION_ARGS)
{
	int32		division;

	PG_RETURN_BOOL(division_from_text(PG_GETARG_DATUM(0), &division));
}

PG_FUNCTION_INFO_V1(division_or_null);

Datum
division_or_null(PG_FUNCTION_ARGS)
{
	int32		division;

	if (!division_from_text(PG_GETARG_DATUM(0), &division))
		PG_RETURN_NULL();
	PG_RETURN_INT32(division);
}

PG_FUNCTION_INFO_V1(division_within);

Datum
division_within(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(division_contains(PG_GETARG_INT32(1), PG_GETARG_INT32(0)));
}

PG_FUNCTION_INFO_V1(division_around);

Datum
division_around(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(division_contains(PG_GETARG_INT32(0), PG_GETARG_INT32(1)));
}

PG_FUNCTION_INFO_V1(division_get_last);

Datum
division_get_last(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(division_last(PG_GETARG_INT32(0)));
}

PG_FUNCTION_INFO_V1(division_get_parent);

Datum
division_get_parent(PG_FUNCTION_ARGS)
{
	int32		division = PG_GETARG_INT32(0);

	if (division == 0)
		PG_RETURN_NULL();
	PG_RETURN_INT32(division_parent(division));
}

PG_FUNCTION_INFO_V1(division_level);

Datum
division_level(PG_FUNCTION_ARGS)
{
	int32		division = PG_GETARG_INT32(0);
	const char *level = division == 0 ? "country" :
		division % 10000 == 0 ? "region" :
		division % 100 == 0 ? "prefecture" : "county";

	PG_RETURN_TEXT_P(cstring_to_text(level));
}
