/*
 * subscriptions.c
 *		What recipients receive by themselves (Articles 7 and 22).
 */
#include "disclosure/recipients.h"

#include "catalog/pg_type.h"
#include "core/cache.h"
#include "core/clock.h"
#include "utils/array.h"

typedef struct Subscription
{
	int32		audience_id;
	List	   *items;			/* of char *; NIL with any_item for every one */
	bool		any_item;
	List	   *fields;
	bool		any_field;
	int32		division;		/* 0, the country, for every one */
	DateADT		valid_from;
	DateADT		valid_until;	/* exclusive */
} Subscription;

/* The codes of a text[] column; *any where it is null. */
static List *
read_codes(TupleTableSlot *slot, const char *column, bool *any)
{
	Datum		value = slot_value(slot, column, any);
	Datum	   *elements;
	bool	   *nulls;
	int			count;
	List	   *codes = NIL;

	if (*any)
		return NIL;
	deconstruct_array(DatumGetArrayTypePCopy(value), TEXTOID, -1, false,
					  TYPALIGN_INT, &elements, &nulls, &count);
	for (int i = 0; i < count; i++)
		if (!nulls[i])
			codes = lappend(codes, TextDatumGetCString(elements[i]));
	return codes;
}

static void
read_subscription(TupleTableSlot *slot, void *arg)
{
	List	  **all = arg;
	Subscription *subscription = palloc(sizeof(Subscription));
	bool		isnull;
	Datum		value;

	subscription->audience_id =
		DatumGetInt32(slot_value(slot, "audience_id", &isnull));
	subscription->items = read_codes(slot, "items", &subscription->any_item);
	subscription->fields = read_codes(slot, "fields",
									  &subscription->any_field);
	value = slot_value(slot, "division", &isnull);
	subscription->division = isnull ? 0 : DatumGetInt32(value);
	subscription->valid_from =
		DatumGetDateADT(slot_value(slot, "valid_from", &isnull));
	value = slot_value(slot, "valid_until", &isnull);
	subscription->valid_until = isnull ? DATEVAL_NOEND :
		DatumGetDateADT(value);
	*all = lappend(*all, subscription);
}

static void *
build_subscriptions(void)
{
	List	  **all = palloc0(sizeof(List *));

	rule_table_scan("subscription", read_subscription, all);
	return all;
}

static RuleCache subscriptions_cache = {
	.name = "subscriptions",
	.tables = {"subscription"},
	.build = build_subscriptions
};

static bool
names(const List *codes, const char *code)
{
	ListCell   *cell;

	foreach(cell, codes)
		if (strcmp(lfirst(cell), code) == 0)
			return true;
	return false;
}

List *
subscribers(List *audiences, const char *item, const char *field,
			int32 division)
{
	List	  **all = rule_cache(&subscriptions_cache);
	DateADT		today = registry_today();
	ListCell   *cell;

	foreach(cell, *all)
	{
		const Subscription *subscription = lfirst(cell);

		if (today >= subscription->valid_from &&
			today < subscription->valid_until &&
			(subscription->any_item || names(subscription->items, item)) &&
			(subscription->any_field || names(subscription->fields, field)) &&
			division_contains(subscription->division, division))
			audiences = list_append_unique_int(audiences,
											   subscription->audience_id);
	}
	return audiences;
}
