/*
 * catalog_functions.c
 *		The catalogue's rules as SQL functions: what would be said of a row.
 */
#include "catalog/catalog_rules.h"

#include "utils/fmgrprotos.h"

/* Content columns and editions allow only such days; arguments too. */
static DateADT
finite_day(DateADT day, const char *name)
{
	if (DATE_NOT_FINITE(day))
		ereport(ERROR,
				(errcode(ERRCODE_DATETIME_VALUE_OUT_OF_RANGE),
				 errmsg("\"%s\" can't be infinite", name),
				 errhint("Give a day of the calendar.")));
	return day;
}

static const CatalogItem *
existing_item(int32 item_id)
{
	const CatalogItem *item = catalog_item(item_id);

	if (item == NULL)
		ereport(ERROR,
				(errcode(ERRCODE_ARTICLE(20)),
				 errmsg("there is no catalogue item %d", item_id),
				 errhint("See credit.public_catalog and credit.catalog_item_id() (Article 20).")));
	return item;
}

PG_FUNCTION_INFO_V1(credit_catalog_item_id);

/* catalog_item_id(code text, day date, place credit.division) */
Datum
credit_catalog_item_id(PG_FUNCTION_ARGS)
{
	char	   *code = text_to_cstring(PG_GETARG_TEXT_PP(0));
	DateADT		day = finite_day(PG_GETARG_DATEADT(1), "day");
	const CatalogItem *item = catalog_item_by_code(code, day,
												   PG_GETARG_INT32(2));

	if (item == NULL)
		PG_RETURN_NULL();
	PG_RETURN_INT32(item->item_id);
}

PG_FUNCTION_INFO_V1(credit_item_in_force);

/* item_in_force(item integer, day date) */
Datum
credit_item_in_force(PG_FUNCTION_ARGS)
{
	const CatalogItem *item = catalog_item(PG_GETARG_INT32(0));
	DateADT		day = finite_day(PG_GETARG_DATEADT(1), "day");

	PG_RETURN_BOOL(item != NULL && item_in_force(item, day));
}

PG_FUNCTION_INFO_V1(credit_check_item);

/* check_item(item integer, record_day date, conduct_day date) */
Datum
credit_check_item(PG_FUNCTION_ARGS)
{
	Verdicts	verdicts = {"record", NIL};

	check_item_in_force(existing_item(PG_GETARG_INT32(0)),
						finite_day(PG_GETARG_DATEADT(1), "record_day"),
						finite_day(PG_GETARG_DATEADT(2), "conduct_day"),
						&verdicts);
	PG_RETURN_DATUM(verdicts_to_jsonb(&verdicts));
}

PG_FUNCTION_INFO_V1(credit_check_content);

/* check_content(item integer, content jsonb) */
Datum
credit_check_content(PG_FUNCTION_ARGS)
{
	Verdicts	verdicts = {"record", NIL};

	check_content(existing_item(PG_GETARG_INT32(0)), PG_GETARG_JSONB_P(1),
				  &verdicts);
	PG_RETURN_DATUM(verdicts_to_jsonb(&verdicts));
}

PG_FUNCTION_INFO_V1(credit_check_openness);

/* check_openness(item integer, openness, subject_kind) */
Datum
credit_check_openness(PG_FUNCTION_ARGS)
{
	Verdicts	verdicts = {"record", NIL};

	check_openness(existing_item(PG_GETARG_INT32(0)),
				   enum_position(PG_GETARG_OID(1)),
				   enum_position(PG_GETARG_OID(2)), &verdicts);
	PG_RETURN_DATUM(verdicts_to_jsonb(&verdicts));
}

PG_FUNCTION_INFO_V1(credit_visible_content);

/* visible_content(item integer, content jsonb, public_audience boolean) */
Datum
credit_visible_content(PG_FUNCTION_ARGS)
{
	PG_RETURN_JSONB_P(visible_content(existing_item(PG_GETARG_INT32(0)),
									  PG_GETARG_JSONB_P(1),
									  PG_GETARG_BOOL(2)));
}
