/*
 * uscc.c
 *		credit.uscc: the unified social credit code, GB 32100-2015.
 */
#include "types/types.h"

#include "common/hashfn.h"
#include "libpq/pqformat.h"
#include "types/text_order.h"
#include "utils/sortsupport.h"

PG_FUNCTION_INFO_V1(uscc_in);

Datum
uscc_in(PG_FUNCTION_ARGS)
{
	char	   *input = PG_GETARG_CSTRING(0);
	Uscc	   *code = palloc(sizeof(Uscc));
	IdentifierFault fault;

	if (!uscc_parse(input, strlen(input), code, &fault))
		INPUT_ERROR(fcinfo,
					(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
					 errmsg("invalid input for type %s: \"%s\"", "credit.uscc",
							clip_input(input)),
					 errdetail_internal("%s", uscc_fault_detail(&fault)),
					 errhint("A unified social credit code (GB 32100-2015) has 18 characters; compare it with the certificate.")));
	PG_RETURN_USCC(code);
}

char *
uscc_string(const Uscc *code)
{
	char	   *text = palloc(USCC_LENGTH + 1);

	uscc_format(code, text);
	return text;
}

PG_FUNCTION_INFO_V1(uscc_out);

Datum
uscc_out(PG_FUNCTION_ARGS)
{
	PG_RETURN_CSTRING(uscc_string(PG_GETARG_USCC(0)));
}

/* The binary form is the text: it depends on nothing that we might change. */
PG_FUNCTION_INFO_V1(uscc_recv);

Datum
uscc_recv(PG_FUNCTION_ARGS)
{
	StringInfo	buffer = (StringInfo) PG_GETARG_POINTER(0);
	int			length;
	char	   *input = pq_getmsgtext(buffer, buffer->len - buffer->cursor,
									  &length);

	return DirectFunctionCall1(uscc_in, CStringGetDatum(input));
}

PG_FUNCTION_INFO_V1(uscc_send);

Datum
uscc_send(PG_FUNCTION_ARGS)
{
	StringInfoData buffer;
	char		code[USCC_LENGTH + 1];

	uscc_format(PG_GETARG_USCC(0), code);
	pq_begintypsend(&buffer);
	pq_sendtext(&buffer, code, USCC_LENGTH);
	PG_RETURN_BYTEA_P(pq_endtypsend(&buffer));
}

/* A part of the canonical text. */
static Datum
uscc_part(const Uscc *code, int start, int length)
{
	char		whole[USCC_LENGTH + 1];

	uscc_format(code, whole);
	return PointerGetDatum(cstring_to_text_with_len(whole + start, length));
}

PG_FUNCTION_INFO_V1(uscc_text);

Datum
uscc_text(PG_FUNCTION_ARGS)
{
	return uscc_part(PG_GETARG_USCC(0), 0, USCC_LENGTH);
}

/* --- order ---------------------------------------------------------------- */

#define USCC_ORDER() uscc_order(PG_GETARG_USCC(0), PG_GETARG_USCC(1))

BOOLEAN_FUNCTION(uscc_eq, USCC_ORDER() == 0)
BOOLEAN_FUNCTION(uscc_ne, USCC_ORDER() != 0)
BOOLEAN_FUNCTION(uscc_lt, USCC_ORDER() < 0)
BOOLEAN_FUNCTION(uscc_le, USCC_ORDER() <= 0)
BOOLEAN_FUNCTION(uscc_gt, USCC_ORDER() > 0)
BOOLEAN_FUNCTION(uscc_ge, USCC_ORDER() >= 0)
INTEGER_FUNCTION(uscc_cmp, USCC_ORDER())

#define uscc_format_datum(datum, buffer) \
	uscc_format(DatumGetUscc(datum), buffer)

TEXT_ORDER_FUNCTIONS(uscc, uscc_format_datum, USCC_LENGTH)

PG_FUNCTION_INFO_V1(uscc_hash);

Datum
uscc_hash(PG_FUNCTION_ARGS)
{
	return hash_any(PG_GETARG_USCC(0)->data, sizeof(Uscc));
}

PG_FUNCTION_INFO_V1(uscc_hash_extended);

Datum
uscc_hash_extended(PG_FUNCTION_ARGS)
{
	return hash_any_extended(PG_GETARG_USCC(0)->data, sizeof(Uscc),
							 PG_GETARG_INT64(1));
}

static int
uscc_sort_full(Datum a, Datum b, SortSupport ssup)
{
	return uscc_order(DatumGetUscc(a), DatumGetUscc(b));
}

/* Fifteen of the eighteen characters: all but always enough to decide. */
static Datum
uscc_abbreviate(Datum original, SortSupport ssup)
{
	return (Datum) (uscc_high(DatumGetUscc(original)) >>
					(64 - 8 * SIZEOF_DATUM));
}

/* Making and comparing an abbreviation costs less than finding out. */
static bool
uscc_abbreviation_fails(int count, SortSupport ssup)
{
	return false;
}

PG_FUNCTION_INFO_V1(uscc_sortsupport);

Datum
uscc_sortsupport(PG_FUNCTION_ARGS)
{
	SortSupport ssup = (SortSupport) PG_GETARG_POINTER(0);

	ssup->comparator = uscc_sort_full;
	if (ssup->abbreviate)
	{
		ssup->abbrev_full_comparator = uscc_sort_full;
		ssup->comparator = ssup_datum_unsigned_cmp;
		ssup->abbrev_converter = uscc_abbreviate;
		ssup->abbrev_abort = uscc_abbreviation_fails;
	}
	PG_RETURN_VOID();
}

/* --- parts ---------------------------------------------------------------- */

static bool
uscc_from_text(Datum datum, Uscc *code)
{
	text	   *input = DatumGetTextPP(datum);
	IdentifierFault fault;

	return uscc_parse(VARDATA_ANY(input), VARSIZE_ANY_EXHDR(input), code,
					  &fault);
}

PG_FUNCTION_INFO_V1(uscc_is_valid);

Datum
uscc_is_valid(PG_FUNCTION_ARGS)
{
	Uscc		code;

	PG_RETURN_BOOL(uscc_from_text(PG_GETARG_DATUM(0), &code));
}

PG_FUNCTION_INFO_V1(uscc_or_null);

Datum
uscc_or_null(PG_FUNCTION_ARGS)
{
	Uscc	   *code = palloc(sizeof(Uscc));

	if (!uscc_from_text(PG_GETARG_DATUM(0), code))
		PG_RETURN_NULL();
	PG_RETURN_USCC(code);
}

PG_FUNCTION_INFO_V1(uscc_registration_authority);

Datum
uscc_registration_authority(PG_FUNCTION_ARGS)
{
	char		c = uscc_authority(PG_GETARG_USCC(0));

	PG_RETURN_TEXT_P(cstring_to_text_with_len(&c, 1));
}

PG_FUNCTION_INFO_V1(uscc_organisation_class);

Datum
uscc_organisation_class(PG_FUNCTION_ARGS)
{
	char		c = uscc_class(PG_GETARG_USCC(0));

	PG_RETURN_TEXT_P(cstring_to_text_with_len(&c, 1));
}

PG_FUNCTION_INFO_V1(uscc_get_division);

Datum
uscc_get_division(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(uscc_division(PG_GETARG_USCC(0)));
}

PG_FUNCTION_INFO_V1(uscc_organisation_code);

Datum
uscc_organisation_code(PG_FUNCTION_ARGS)
{
	return uscc_part(PG_GETARG_USCC(0), 8, ORGANISATION_CODE_LENGTH);
}

PG_FUNCTION_INFO_V1(uscc_organisation_code_is_ok);

Datum
uscc_organisation_code_is_ok(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(uscc_organisation_code_ok(PG_GETARG_USCC(0)));
}
