/*
 * name_parts.c
 *		Finding a name by a part of it.
 */
#include "names/names.h"

#include "catalog/pg_type.h"
#include "mb/pg_wchar.h"
#include "utils/array.h"
#include "utils/builtins.h"

/* Longer keys are found by their beginning only. */
#define MAX_PARTS 200

static bool
is_known(Datum *parts, int count, const char *part, int length)
{
	for (int i = 0; i < count; i++)
		if (VARSIZE_ANY_EXHDR(DatumGetPointer(parts[i])) == length &&
			memcmp(VARDATA_ANY(DatumGetPointer(parts[i])), part, length) == 0)
			return true;
	return false;
}

Datum
name_parts(const char *key)
{
	Datum	   *parts = palloc(sizeof(Datum) * MAX_PARTS);
	int			count = 0;
	const char *first = key;

	while (*first && count < MAX_PARTS)
	{
		const char *second = first + pg_mblen(first);
		int			length;

		if (*second == '\0')
			break;
		length = second + pg_mblen(second) - first;
		if (!is_known(parts, count, first, length))
			parts[count++] =
				PointerGetDatum(cstring_to_text_with_len(first, length));
		first = second;
	}
	return PointerGetDatum(construct_array(parts, count, TEXTOID, -1, false,
										   TYPALIGN_INT));
}

PG_FUNCTION_INFO_V1(credit_name_parts);

/* name_parts(name_key text) */
Datum
credit_name_parts(PG_FUNCTION_ARGS)
{
	PG_RETURN_DATUM(name_parts(text_to_cstring(PG_GETARG_TEXT_PP(0))));
}
