/*
 * window_item.c
 *		Publication windows of a catalogue item's records.
 */
#include "calendar/months.h"
#include "calendar/windows.h"
#include "catalog/catalog.h"
#include "core/clock.h"
#include "core/registry.h"
#include "funcapi.h"
#include "types/types.h"

StaticAssertDecl(WINDOW_KIND_PENALTY == WINDOW_RULES_PENALTY,
				 "catalog.h and windows.c list the kinds of windows alike");

enum
{
	ARG_ITEM, ARG_DECIDED_ON, ARG_SEVERITY, ARG_DOCUMENT_KIND, ARG_NECESSITY,
	ARG_FIELD
};

static const CatalogItem *
item_by_code(char *code)
{
	int32		jurisdiction = registry_settings()->jurisdiction;
	const CatalogItem *item = catalog_item_by_code(code, registry_today(),
												   jurisdiction);

	if (item == NULL)
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_OBJECT),
				 errmsg("no catalogue edition in force here has an item \"%s\"",
						clip_input(code)),
				 errhint("credit.catalog_item lists the items.")));
	return item;
}

/* By the item's own field, or the one that the record would name. */
static bool
is_special(FunctionCallInfo fcinfo, const CatalogItem *item)
{
	const FieldCode *field = item->field;

	if (field == NULL && !PG_ARGISNULL(ARG_FIELD))
	{
		char	   *code = text_to_cstring(PG_GETARG_TEXT_PP(ARG_FIELD));

		field = field_code(code);
		if (field == NULL)
			ereport(ERROR,
					(errcode(ERRCODE_UNDEFINED_OBJECT),
					 errmsg("there is no field \"%s\"",
							clip_input(code)),
					 errhint("credit.field lists the fields.")));
	}
	return field != NULL && field->special;
}

static void
ask_about_item(FunctionCallInfo fcinfo, const CatalogItem *item,
			   WindowQuestion *question)
{
	memset(question, 0, sizeof(*question));
	question->document_day = PG_GETARG_DATEADT(ARG_DECIDED_ON);
	check_calendar_date(question->document_day);
	question->kind = item->window_kind;
	question->document_kind = PG_ARGISNULL(ARG_DOCUMENT_KIND) ? 0 :
		enum_position(PG_GETARG_OID(ARG_DOCUMENT_KIND));
	question->severity = PG_ARGISNULL(ARG_SEVERITY) ? item->severity :
		enum_position(PG_GETARG_OID(ARG_SEVERITY));
	question->special_field = is_special(fcinfo, item);
	question->necessity = !PG_ARGISNULL(ARG_NECESSITY) &&
		PG_GETARG_BOOL(ARG_NECESSITY);
}

/* What limits nobody: open from its day until something withdraws it. */
static bool
is_unlimited(const CatalogItem *item)
{
	return item->effect != EFFECT_ADVERSE;
}

PG_FUNCTION_INFO_V1(credit_publication_window);

Datum
credit_publication_window(PG_FUNCTION_ARGS)
{
	const CatalogItem *item;
	WindowQuestion question;
	PublicationWindow window = {0};
	bool		unlimited;

	if (PG_ARGISNULL(ARG_ITEM) || PG_ARGISNULL(ARG_DECIDED_ON))
		PG_RETURN_NULL();
	item = item_by_code(text_to_cstring(PG_GETARG_TEXT_PP(ARG_ITEM)));
	unlimited = is_unlimited(item);
	if (unlimited)
	{
		window.from = PG_GETARG_DATEADT(ARG_DECIDED_ON);
		check_calendar_date(window.from);
		window.open = true;
	}
	else
	{
		ask_about_item(fcinfo, item, &question);
		publication_window(&question, &window);
	}
	if ((item->openness & TERM_BIT(OPENNESS_OPEN)) == 0)
		window.open = false;
	return window_as_row(fcinfo, &window, unlimited);
}

PG_FUNCTION_INFO_V1(credit_explain_window);

Datum
credit_explain_window(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;
	const CatalogItem *item;
	WindowQuestion question;

	InitMaterializedSRF(fcinfo, 0);
	if (PG_ARGISNULL(ARG_ITEM) || PG_ARGISNULL(ARG_DECIDED_ON))
		return (Datum) 0;
	item = item_by_code(text_to_cstring(PG_GETARG_TEXT_PP(ARG_ITEM)));
	if ((item->openness & TERM_BIT(OPENNESS_OPEN)) == 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("records of item \"%s\" are never open", item->code),
				 errdetail("The catalogue does not let them be open at all.")));
	if (is_unlimited(item))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("no rule limits how long records of item \"%s\" are open",
						item->code),
				 errdetail("They are open until something withdraws them.")));
	ask_about_item(fcinfo, item, &question);
	explain_window(&question, NULL, rsinfo->setResult, rsinfo->setDesc);
	return (Datum) 0;
}
