/*
 * sharing.c
 *		Delivering reviewed records to a recipient by call (Articles 7 and 22).
 */
#include "disclosure/disclosed.h"
#include "disclosure/recipients.h"

#include "catalog/pg_type.h"
#include "core/query.h"
#include "core/registry.h"
#include "core/rows.h"
#include "rights/withdrawal.h"
#include "utils/builtins.h"

typedef struct Delivery
{
	int32		audience_id;
	int64		written;
} Delivery;

enum
{
	D_APPROVED = R_NCOLUMNS, D_LENIENT, D_ENDED, D_NCOLUMNS
};

static void
refuse_record(const Disclosed *disclosed, char *why)
{
	refuse(22, "disclosure", "share_allowed",
		   psprintf(_("record %lld is not shared with this recipient"),
					(long long) disclosed->record_id),
		   why,
		   pstrdup(_("Share approved records that are in force, open or shared, of which you are not the author (Articles 21, 22, 33 and 47).")));
}

static void
deliver(HeapTuple row, TupleDesc desc, void *arg)
{
	Delivery   *delivery = arg;
	Datum		values[D_NCOLUMNS];
	bool		nulls[D_NCOLUMNS];
	Disclosed	disclosed;

	heap_deform_tuple(row, desc, values, nulls);
	read_disclosed(values, nulls, &disclosed);
	if (strcmp(TextDatumGetCString(values[R_AUTHOR]), actor_name()) == 0)
		refuse_record(&disclosed,   pstrdup(_("You are its author.")));
	if (nulls[D_APPROVED] || !DatumGetBool(values[D_APPROVED]))
		refuse_record(&disclosed,   pstrdup(_("It has not been approved.")));
	if (DatumGetBool(values[D_LENIENT]))
		refuse_record(&disclosed,   pstrdup(_("Its conduct was treated with leniency.")));
	if (!may_be_shown(&disclosed))
		refuse_record(&disclosed,   pstrdup(_("It is shown to nobody any more.")));
	/* a copy whose time was shortened is over, though nothing tidied it up */
	if (DatumGetBool(values[D_ENDED]) ||
		!disclose_to(&disclosed, delivery->audience_id))
		refuse_record(&disclosed,   pstrdup(_("What may be seen of it is not for this recipient, or its time is over.")));
	delivery->written++;
}

static void
check_recipient(int32 audience_id)
{
	const Recipient *receiver = recipient(audience_id);

	if (receiver == NULL || receiver->reads == READS_POLICY ||
		!recipient_current(receiver))
		refuse(22, "recipient", "share_recipient",
			   psprintf(_("there is no recipient %d that takes deliveries today"),
						audience_id),
			   NULL,
			   pstrdup(_("An administrator registers recipients in credit.recipient, with their duty and lawful basis (Articles 7, 16 and 22).")));
}

PG_FUNCTION_INFO_V1(credit_share);

/* share(records credit.record_key[], recipient integer) returns bigint */
Datum
credit_share(PG_FUNCTION_ARGS)
{
	static SqlQuery find = {
		.name = "find the records to share",
		.sql = "SELECT " DISCLOSED_COLUMNS ", v.approved, v.lenient,"
		" EXISTS (SELECT FROM credit.disclosure c"
		" WHERE c.subject_id = r.subject_id AND c.record_id = r.record_id"
		" AND c.audience_id = $3)"
		" FROM (SELECT DISTINCT k.subject_id, k.record_id"
		" FROM ROWS FROM (unnest($1), unnest($2)) AS k (subject_id, record_id)) k,"
		DISCLOSED_TABLES
		" LEFT JOIN credit.review v ON v.subject_id = r.subject_id"
		" AND v.record_id = r.record_id"
		" WHERE r.subject_id = k.subject_id AND r.record_id = k.record_id"
		" AND NOT EXISTS (SELECT FROM credit.disclosure c"
		" WHERE c.subject_id = r.subject_id AND c.record_id = r.record_id"
		" AND c.audience_id = $3 AND c.visible_until > credit.today())"
		" ORDER BY r.subject_id, r.record_id",
		.nargs = 3,
		.argtypes = {INT8ARRAYOID, INT8ARRAYOID, INT4OID},
		.as_owner = true
	};
	Delivery	delivery = {.audience_id = PG_GETARG_INT32(1)};
	OwnerContext saved;
	Datum		values[3];

	check_recipient(delivery.audience_id);
	owner_begin(&saved);
	SPI_connect();
	rows_begin();
	if (!reviewable_records(PG_GETARG_DATUM(0), &values[0], &values[1]))
		refuse(22, "disclosure", "share_own",
			   pstrdup(_("there is a record among these that you may not share")),
			   NULL,
			   pstrdup(_("Name records for whose providers you may review (Articles 21 and 22).")));
	subjects_lock(values[0]);
	hold_windows();
	values[2] = Int32GetDatum(delivery.audience_id);
	query_each(query_open(&find, values, NULL, false), deliver, &delivery);
	rows_end();
	SPI_finish();
	owner_end(&saved);
	PG_RETURN_INT64(delivery.written);
}
