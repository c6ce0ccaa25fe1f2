/*
 * operators.c
 *		Who operated an individual business on a day (Article 3).
 */
#include "registry/operators.h"

#include "core/lookup.h"
#include "core/rows.h"
#include "names/names.h"
#include "utils/builtins.h"
#include "utils/fmgroids.h"

/* Nobody hands a business on more often than that. */
#define MAX_OPERATORS 1000

enum
{
	OPERATOR_NAME_KEY, OPERATOR_FROM, OPERATOR_UNTIL
};

static RowLookup operator_by_number = {
	.table = "business_operator",
	.index = "business_operator_pkey",
	.nkeys = 3,
	.equals = {F_INT8EQ, F_INT4EQ, F_INT4EQ},
	.columns = {"name_key", "operating_from", "operating_until"}
};

static RowTarget operator_target = {
	.table = "business_operator",
	.columns = {"subject_id", "operator_no", "name", "name_key",
	"identity_number", "provider_id"}
};

/* Whether the operator held is the one asked for. */
static bool
fits(const char *name_key, DateADT day)
{
	bool		isnull;
	Datum		value = lookup_value(&operator_by_number, OPERATOR_NAME_KEY,
									 &isnull);

	if (name_key && strcmp(TextDatumGetCString(value), name_key) != 0)
		return false;
	value = lookup_value(&operator_by_number, OPERATOR_FROM, &isnull);
	if (isnull ? name_key == NULL : DatumGetDateADT(value) > day)
		return false;
	value = lookup_value(&operator_by_number, OPERATOR_UNTIL, &isnull);
	return isnull || DatumGetDateADT(value) > day;
}

static bool
keep_operator(int64 subject_id, int32 provider_id, int32 number,
			  const char *name, const char *name_key,
			  const char *identity_number)
{
	Datum		values[6] = {Int64GetDatum(subject_id), Int32GetDatum(number),
		CStringGetTextDatum(name), CStringGetTextDatum(name_key),
		identity_number ? CStringGetTextDatum(identity_number) : (Datum) 0,
	Int32GetDatum(provider_id)};
	bool		nulls[6] = {false, false, false, false,
	identity_number == NULL, false};

	return row_insert_unless_exists(&operator_target, values, nulls);
}

int32
operator_on(int64 subject_id, int32 provider_id, DateADT conduct_day,
			const char *name, const char *identity_number)
{
	char	   *name_key = NULL;
	int			length;

	if (name && *name)
		name_key = name_key_cstring(name, strlen(name), &length);
	for (int32 number = 1; number <= MAX_OPERATORS; number++)
	{
		Datum		keys[3] = {Int64GetDatum(subject_id),
		Int32GetDatum(provider_id), Int32GetDatum(number)};
		bool		found;

		if (lookup_begin(&operator_by_number, keys, NULL))
		{
			found = fits(name_key, conduct_day);
			lookup_end(&operator_by_number);
			if (found)
				return number;
		}
		else if (name_key == NULL)
			return 0;
		else if (keep_operator(subject_id, provider_id, number, name,
							   name_key, identity_number))
			return number;
	}
	return 0;
}

bool
operator_followed(int64 subject_id, int32 provider_id, DateADT day)
{
	bool		followed = false;

	for (int32 number = 1; number <= MAX_OPERATORS && !followed; number++)
	{
		Datum		keys[3] = {Int64GetDatum(subject_id),
		Int32GetDatum(provider_id), Int32GetDatum(number)};
		Datum		from;
		bool		isnull;

		if (!lookup_begin(&operator_by_number, keys, NULL))
			break;
		from = lookup_value(&operator_by_number, OPERATOR_FROM, &isnull);
		followed = !isnull && DatumGetDateADT(from) > day;
		lookup_end(&operator_by_number);
	}
	return followed;
}
