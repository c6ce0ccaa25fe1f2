/*
 * recipients.c
 *		The cache of registered recipients, and whose copies the actor reads.
 */
#include "disclosure/recipients.h"

#include "catalog/pg_type.h"
#include "core/cache.h"
#include "core/clock.h"
#include "utils/array.h"
#include "utils/datum.h"

static void
read_recipient(TupleTableSlot *slot, void *arg)
{
	List	  **all = arg;
	Recipient  *recipient = palloc(sizeof(Recipient));
	char	   *reads = slot_cstring(slot, "reads");
	bool		isnull;
	Datum		until;

	recipient->audience_id = DatumGetInt32(slot_value(slot, "audience_id",
													  &isnull));
	recipient->organisation_id = DatumGetInt32(slot_value(slot,
														  "organisation_id",
														  &isnull));
	recipient->reads = strcmp(reads, "delivery") == 0 ? READS_DELIVERY :
		strcmp(reads, "relay") == 0 ? READS_RELAY : READS_POLICY;
	recipient->registered_from =
		DatumGetDateADT(slot_value(slot, "registered_from", &isnull));
	until = slot_value(slot, "registered_until", &isnull);
	recipient->registered_until = isnull ? DATEVAL_NOEND :
		DatumGetDateADT(until);
	*all = lappend(*all, recipient);
}

static void *
build_recipients(void)
{
	List	  **all = palloc0(sizeof(List *));

	rule_table_scan("recipient", read_recipient, all);
	return all;
}

static RuleCache recipients_cache = {
	.name = "registered recipients",
	.tables = {"recipient"},
	.build = build_recipients
};

List *
recipients(void)
{
	return *(List **) rule_cache(&recipients_cache);
}

const Recipient *
recipient(int32 audience_id)
{
	ListCell   *cell;

	foreach(cell, recipients())
	{
		const Recipient *candidate = lfirst(cell);

		if (candidate->audience_id == audience_id)
			return candidate;
	}
	return NULL;
}

bool
recipient_current(const Recipient *recipient)
{
	const Organisation *org = organisation(recipient->organisation_id);
	DateADT		today = registry_today();

	return org && organisation_registered(org, today) &&
		today >= recipient->registered_from &&
		today < recipient->registered_until;
}

bool
recipient_is_public(const Recipient *recipient)
{
	const Organisation *org = organisation(recipient->organisation_id);

	return org && organisation_is_public(org);
}

static bool
is_among(Datum organisations, int32 organisation_id)
{
	ArrayType  *array = DatumGetArrayTypeP(organisations);
	int			count = ArrayGetNItems(ARR_NDIM(array), ARR_DIMS(array));
	int32	   *ids = (int32 *) ARR_DATA_PTR(array);

	for (int i = 0; i < count; i++)
		if (ids[i] == organisation_id)
			return true;
	return false;
}

static Datum
find_my_audiences(void)
{
	List	   *all = recipients();
	Datum	   *ids = palloc(sizeof(Datum) * (list_length(all) + 1));
	Datum		mine = actor_current_organisations();
	int			count = 0;
	ListCell   *cell;

	foreach(cell, all)
	{
		const Recipient *candidate = lfirst(cell);

		if (candidate->reads != READS_POLICY && recipient_current(candidate) &&
			is_among(mine, candidate->organisation_id))
			ids[count++] = Int32GetDatum(candidate->audience_id);
	}
	return PointerGetDatum(construct_array(ids, count, INT4OID, sizeof(int32),
										   true, TYPALIGN_INT));
}

PG_FUNCTION_INFO_V1(credit_my_audiences);

Datum
credit_my_audiences(PG_FUNCTION_ARGS)
{
	static ActorMoment known;
	static Datum mine = (Datum) 0;

	if (!actor_still(&known))
	{
		known.known = false;
		keep_array(&mine, find_my_audiences());
		known.known = true;
	}
	PG_RETURN_DATUM(datumCopy(mine, false, -1));
}
