/*
 * changes.c
 *		What a recipient is told of its copies, and asked when they end
 *		(Article 47).
 */
#include "disclosure/disclosure.h"

#include "catalog/catalog.h"
#include "commands/trigger.h"
#include "core/clock.h"
#include "core/lookup.h"
#include "core/rows.h"
#include "disclosure/recipients.h"
#include "executor/spi.h"
#include "utils/builtins.h"
#include "utils/fmgroids.h"
#include "utils/rel.h"

static RowTarget change_target = {
	.table = "change",
	.columns = {"subject_id", "audience_id", "record_id", "kind"}
};

static RowTarget takedown_target = {
	.table = "takedown",
	.columns = {"subject_id", "record_id", "audience_id", "organisation_id",
	"way", "asked_on", "change_id"}
};

/* What the trigger looks at. */
typedef struct Copy
{
	Datum		subject_id;
	Datum		record_id;
	int32		audience_id;
	int32		item_id;
	const char *field;
	DateADT		visible_until;
} Copy;

static Datum
column(Relation rel, HeapTuple tuple, const char *name)
{
	TupleDesc	desc = RelationGetDescr(rel);
	int			number = SPI_fnumber(desc, name);
	bool		isnull;

	if (number <= 0)
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_COLUMN),
				 errmsg("a registry table lacks column \"%s\"", name),
				 errhint("Bring the registry forward with SELECT credit.migrate_registry().")));
	return SPI_getbinval(tuple, desc, number, &isnull);
}

static void
read_copy(Relation rel, HeapTuple tuple, Copy *copy)
{
	copy->subject_id = column(rel, tuple, "subject_id");
	copy->record_id = column(rel, tuple, "record_id");
	copy->audience_id = DatumGetInt32(column(rel, tuple, "audience_id"));
	copy->item_id = DatumGetInt32(column(rel, tuple, "item_id"));
	copy->field = TextDatumGetCString(column(rel, tuple, "field"));
	copy->visible_until = DatumGetDateADT(column(rel, tuple,
												 "visible_until"));
}

static void
tell(const Copy *copy, const char *kind)
{
	Datum		values[4] = {copy->subject_id,
		Int32GetDatum(copy->audience_id), copy->record_id,
	CStringGetTextDatum(kind)};

	row_insert(&change_target, values, NULL);
}

/* change: what tells of the end, which the recipient acknowledges; 0 for none. */
static void
ask(const Copy *copy, const Recipient *recipient, const char *way,
	Datum change_id)
{
	/* a window ends by itself: whoever tidies up later asks no later */
	Datum		values[7] = {copy->subject_id, copy->record_id,
		Int32GetDatum(recipient->audience_id),
		Int32GetDatum(recipient->organisation_id), CStringGetTextDatum(way),
	DateADTGetDatum(Min(copy->visible_until, registry_today())), change_id};
	bool		nulls[7] = {0};

	nulls[6] = change_id == 0;
	row_insert(&takedown_target, values, nulls);
}

/*
 * Whether bodies read the record in this copy: in their own, or in the
 * public's where everything is open and they have none.
 */
static bool
read_by_bodies(const Copy *copy)
{
	static RowLookup own = {
		.table = "disclosure",
		.index = "disclosure_pkey",
		.nkeys = 3,
		.equals = {F_INT8EQ, F_INT8EQ, F_INT4EQ},
		.columns = {"audience_id"}
	};
	Datum		keys[3] = {copy->subject_id, copy->record_id,
	Int32GetDatum(AUDIENCE_PUBLIC_BODIES)};
	const CatalogItem *item;

	if (copy->audience_id != AUDIENCE_PUBLIC)
		return copy->audience_id == AUDIENCE_PUBLIC_BODIES;
	item = catalog_item(copy->item_id);
	if (item == NULL || !item->all_open)
		return false;
	if (!lookup_begin(&own, keys, NULL))
		return true;
	lookup_end(&own);
	return false;
}

typedef struct OpenRequest
{
	int32		audience_id;
	bool		found;
} OpenRequest;

static bool
compare_request(RowLookup *lookup, void *arg)
{
	OpenRequest *request = arg;
	bool		open;
	bool		isnull;

	(void) lookup_value(lookup, 1, &open);
	request->found = open && request->audience_id ==
		DatumGetInt32(lookup_value(lookup, 0, &isnull));
	return !request->found;
}

/* Both copies may go at once; a request that is open already stands. */
static bool
is_asked(const Copy *copy, int32 audience_id)
{
	static RowLookup requests = {
		.table = "takedown",
		.index = "takedown_record_idx",
		.nkeys = 2,
		.equals = {F_INT8EQ, F_INT8EQ},
		.columns = {"audience_id", "acknowledged_at"}
	};
	Datum		keys[2] = {copy->subject_id, copy->record_id};
	OpenRequest request = {.audience_id = audience_id};

	lookup_each(&requests, keys, compare_request, &request);
	return request.found;
}

/* Public bodies that keep what they read of the field (Article 6). */
static void
ask_readers(const Copy *copy)
{
	ListCell   *cell;

	foreach(cell, recipients())
	{
		const Recipient *reader = lfirst(cell);
		const Organisation *org = organisation(reader->organisation_id);

		if (reader->reads == READS_POLICY && org &&
			organisation_is_public(org) &&
			organisation_has_field(org, copy->field) &&
			!is_asked(copy, reader->audience_id))
			ask(copy, reader, "reading", 0);
	}
}

PG_FUNCTION_INFO_V1(credit_disclosure_changed);

/* AFTER ROW trigger of credit.disclosure: of the public's copies, their end */
Datum
credit_disclosure_changed(PG_FUNCTION_ARGS)
{
	TriggerData *trigger = (TriggerData *) fcinfo->context;
	const Recipient *receiver;
	Copy		copy;
	bool		isnull;

	if (!CALLED_AS_TRIGGER(fcinfo) ||
		!TRIGGER_FIRED_FOR_ROW(trigger->tg_event))
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("credit.disclosure_changed() is an AFTER ROW trigger function")));
	read_copy(trigger->tg_relation, trigger->tg_trigtuple, &copy);
	if (TRIGGER_FIRED_BY_INSERT(trigger->tg_event))
		tell(&copy, "shared");
	else if (TRIGGER_FIRED_BY_UPDATE(trigger->tg_event))
		tell(&copy, "changed");
	else if (read_by_bodies(&copy))
		ask_readers(&copy);
	else if (copy.audience_id > AUDIENCE_PUBLIC_BODIES)
	{
		bool		over;

		receiver = recipient(copy.audience_id);
		/* that its time is over, the recipient knows from the copy; a
		 * relay confirms that it has the row's end */
		over = copy.visible_until <= registry_today() &&
			!(receiver && receiver->reads == READS_RELAY);
		if (!over)
			tell(&copy, "withdrawn");
		if (receiver)
			ask(&copy, receiver, "delivery", over ? 0 :
				row_stored(&change_target, "change_id", &isnull));
	}
	PG_RETURN_POINTER(NULL);
}
