/*
 * resident_id.c
 *		credit.resident_id: the citizen identity number, GB 11643-1999.
 *
 * Comparison, hashing and sorting are int8's own, see resident_id.sql.
 */
#include "types/types.h"

#include "libpq/pqformat.h"
#include "types/text_order.h"

PG_FUNCTION_INFO_V1(resident_id_in);

Datum
resident_id_in(PG_FUNCTION_ARGS)
{
	char	   *input = PG_GETARG_CSTRING(0);
	int64		id;
	IdentifierFault fault;

	/* the message leaves the number out: it would end up in logs */
	if (!resident_id_parse(input, strlen(input), identifier_today(), &id,
						   &fault))
		INPUT_ERROR(fcinfo,
					(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
					 errmsg("invalid input for type %s",
							"credit.resident_id"),
					 errdetail_internal("%s", resident_id_fault_detail(&fault)),
					 errhint("An identity number (GB 11643-1999) has 17 digits and a digit or X; an old one has 15 digits.")));
	PG_RETURN_INT64(id);
}

PG_FUNCTION_INFO_V1(resident_id_out);

Datum
resident_id_out(PG_FUNCTION_ARGS)
{
	char	   *result = palloc(RESIDENT_ID_LENGTH + 1);

	resident_id_format(PG_GETARG_INT64(0), result);
	PG_RETURN_CSTRING(result);
}

PG_FUNCTION_INFO_V1(resident_id_recv);

Datum
resident_id_recv(PG_FUNCTION_ARGS)
{
	StringInfo	buffer = (StringInfo) PG_GETARG_POINTER(0);
	int			length;
	char	   *input = pq_getmsgtext(buffer, buffer->len - buffer->cursor,
									  &length);

	return DirectFunctionCall1(resident_id_in, CStringGetDatum(input));
}

PG_FUNCTION_INFO_V1(resident_id_send);

Datum
resident_id_send(PG_FUNCTION_ARGS)
{
	StringInfoData buffer;
	char		id[RESIDENT_ID_LENGTH + 1];

	resident_id_format(PG_GETARG_INT64(0), id);
	pq_begintypsend(&buffer);
	pq_sendtext(&buffer, id, RESIDENT_ID_LENGTH);
	PG_RETURN_BYTEA_P(pq_endtypsend(&buffer));
}

PG_FUNCTION_INFO_V1(resident_id_text);

Datum
resident_id_text(PG_FUNCTION_ARGS)
{
	char		id[RESIDENT_ID_LENGTH + 1];

	resident_id_format(PG_GETARG_INT64(0), id);
	PG_RETURN_TEXT_P(cstring_to_text_with_len(id, RESIDENT_ID_LENGTH));
}

#define resident_id_format_datum(datum, buffer) \
	resident_id_format(DatumGetInt64(datum), buffer)

TEXT_ORDER_FUNCTIONS(resident_id, resident_id_format_datum, RESIDENT_ID_LENGTH)

static bool
resident_id_from_text(Datum datum, int64 *id)
{
	text	   *input = DatumGetTextPP(datum);
	IdentifierFault fault;

	return resident_id_parse(VARDATA_ANY(input), VARSIZE_ANY_EXHDR(input),
							 identifier_today(), id, &fault);
}

PG_FUNCTION_INFO_V1(resident_id_is_valid);

Datum
resident_id_is_valid(PG_FUNCTION_ARGS)
{
	int64		id;

	PG_RETURN_BOOL(resident_id_from_text(PG_GETARG_DATUM(0), &id));
}

PG_FUNCTION_INFO_V1(resident_id_or_null);

Datum
resident_id_or_null(PG_FUNCTION_ARGS)
{
	int64		id;

	if (!resident_id_from_text(PG_GETARG_DATUM(0), &id))
		PG_RETURN_NULL();
	PG_RETURN_INT64(id);
}

PG_FUNCTION_INFO_V1(resident_id_get_birth_date);

Datum
resident_id_get_birth_date(PG_FUNCTION_ARGS)
{
	PG_RETURN_DATEADT(resident_id_birth_date(PG_GETARG_INT64(0)));
}

PG_FUNCTION_INFO_V1(resident_id_sex);

Datum
resident_id_sex(PG_FUNCTION_ARGS)
{
	PG_RETURN_TEXT_P(cstring_to_text(resident_id_male(PG_GETARG_INT64(0)) ?
									 "male" : "female"));
}

PG_FUNCTION_INFO_V1(resident_id_get_division);

Datum
resident_id_get_division(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(resident_id_division(PG_GETARG_INT64(0)));
}
