/*
 * feed.c
 *		What recipients are told, in order, and what they answer (Articles 7
 *		and 47).
 *
 * A change gets its place when the feed is first read after it was committed,
 * under the recipient's row lock: so places have no gaps, and nothing is
 * committed later with an earlier one.
 */
#include "disclosure/disclosure.h"

#include "catalog/pg_type.h"
#include "core/query.h"
#include "core/registry.h"
#include "disclosure/recipients.h"
#include "funcapi.h"
#include "utils/builtins.h"

/* ---------------- the recipient ---------------- */

/* Locks the actor's own recipient and reads how far its feed goes; else refuses. */
static void
lock_recipient(int32 audience_id, int64 *position, int64 *acknowledged)
{
	static SqlQuery lock = {
		.name = "lock the recipient",
		.sql = "SELECT r.position, r.acknowledged FROM credit.recipient r"
		" WHERE r.audience_id = $1 AND r.organisation_id = ANY ($2)"
		" AND r.reads <> 'policy' FOR UPDATE",
		.nargs = 2,
		.argtypes = {INT4OID, INT4ARRAYOID},
		.as_owner = true
	};
	Datum		values[2] = {Int32GetDatum(audience_id),
	actor_organisations()};
	bool		isnull;

	if (query_run(&lock, values, NULL, false, 1) == 0)
		refuse(22, "recipient", "feed_of_own",
			   psprintf(_("your organisation is no recipient %d that takes deliveries"),
						audience_id),
			   NULL,
			   pstrdup(_("Act as a member of the recipient; credit.my_audiences() gives its numbers (Articles 7 and 22).")));
	*position = DatumGetInt64(query_value(1, &isnull));
	*acknowledged = DatumGetInt64(query_value(2, &isnull));
}

/* ---------------- changes_since() ---------------- */

void
place_changes(int32 audience_id, int64 position)
{
	static SqlQuery place = {
		.name = "give the new changes their places",
		.sql = "WITH fresh AS (SELECT c.subject_id, c.change_id,"
		" $2 + row_number() OVER (ORDER BY c.change_id) AS place"
		" FROM credit.change c WHERE c.audience_id = $1"
		" AND c.position IS NULL),"
		" placed AS (UPDATE credit.change c SET position = f.place"
		" FROM fresh f WHERE c.subject_id = f.subject_id"
		" AND c.audience_id = $1 AND c.change_id = f.change_id RETURNING 1)"
		" UPDATE credit.recipient SET position ="
		" position + (SELECT count(*) FROM placed) WHERE audience_id = $1"
		" AND EXISTS (SELECT FROM fresh)",
		.nargs = 2,
		.argtypes = {INT4OID, INT8OID},
		.as_owner = true
	};
	Datum		values[2] = {Int32GetDatum(audience_id),
	Int64GetDatum(position)};

	query_run(&place, values, NULL, false, 0);
}

PG_FUNCTION_INFO_V1(credit_changes_since);

/* changes_since(recipient integer, after bigint, max_results integer) */
Datum
credit_changes_since(PG_FUNCTION_ARGS)
{
	static SqlQuery read = {
		.name = "read the recipient's changes",
		.sql = "SELECT c.position, c.kind, c.at, c.subject_id, c.record_id,"
		" i.code, d.field, d.effect, d.severity, d.subject_name,"
		" d.subject_code, d.document_number, d.document_issuer, d.decided_on,"
		" d.content, d.visible_from, d.visible_until, d.disputed_since"
		" FROM credit.change c LEFT JOIN credit.disclosure d"
		" ON d.subject_id = c.subject_id AND d.record_id = c.record_id"
		" AND d.audience_id = c.audience_id AND c.kind <> 'withdrawn'"
		" AND d.visible_from <= credit.today()"
		" AND d.visible_until > credit.today() AND $4"
		" LEFT JOIN credit.catalog_item i ON i.item_id = d.item_id"
		" WHERE c.audience_id = $1 AND c.position > $2"
		" ORDER BY c.position LIMIT $3",
		.nargs = 4,
		.argtypes = {INT4OID, INT8OID, INT4OID, BOOLOID},
		.as_owner = true
	};
	ReturnSetInfo *result = (ReturnSetInfo *) fcinfo->resultinfo;
	int32		audience_id = PG_GETARG_INT32(0);
	OwnerContext saved;
	Datum		values[4] = {PG_GETARG_DATUM(0), PG_GETARG_DATUM(1),
	PG_GETARG_DATUM(2)};
	int64		position,
				acknowledged;

	if (PG_GETARG_INT64(1) < 0 || PG_GETARG_INT32(2) < 1)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("a feed is read from a position of at least 0, at least one change at a time")));
	InitMaterializedSRF(fcinfo, 0);
	owner_begin(&saved);
	SPI_connect();
	lock_recipient(audience_id, &position, &acknowledged);
	place_changes(audience_id, position);
	values[3] = BoolGetDatum(recipient_current(recipient(audience_id)));
	query_run(&read, values, NULL, false, 0);
	for (uint64 i = 0; i < SPI_processed; i++)
		tuplestore_puttuple(result->setResult, SPI_tuptable->vals[i]);
	SPI_finish();
	owner_end(&saved);
	return (Datum) 0;
}

/* ---------------- acknowledging ---------------- */

PG_FUNCTION_INFO_V1(credit_acknowledge);

/* acknowledge(recipient integer, up_to bigint) returns bigint */
Datum
credit_acknowledge(PG_FUNCTION_ARGS)
{
	static SqlQuery note = {
		.name = "note how far the recipient is",
		.sql = "UPDATE credit.recipient SET acknowledged = $2"
		" WHERE audience_id = $1 AND acknowledged < $2",
		.nargs = 2,
		.argtypes = {INT4OID, INT8OID},
		.as_owner = true
	};
	static SqlQuery answer = {
		.name = "answer the requests to take down",
		.sql = "UPDATE credit.takedown t SET acknowledged_at = credit.now(),"
		" acknowledged_by = credit.actor() FROM credit.change c"
		" WHERE c.audience_id = $1 AND c.position <= $2"
		" AND c.position > $3 AND c.kind = 'withdrawn'"
		" AND t.subject_id = c.subject_id AND t.change_id = c.change_id"
		" AND t.record_id = c.record_id AND t.acknowledged_at IS NULL",
		.nargs = 3,
		.argtypes = {INT4OID, INT8OID, INT8OID},
		.as_owner = true
	};
	OwnerContext saved;
	Datum		values[3] = {PG_GETARG_DATUM(0), PG_GETARG_DATUM(1)};
	int64		position,
				acknowledged;
	uint64		answered;

	owner_begin(&saved);
	SPI_connect();
	lock_recipient(PG_GETARG_INT32(0), &position, &acknowledged);
	if (PG_GETARG_INT64(1) > position)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("the feed has not come to position %lld",
						(long long) PG_GETARG_INT64(1)),
				 errdetail("Its last one is %lld.", (long long) position),
				 errhint("Acknowledge what credit.changes_since() has given.")));
	values[2] = Int64GetDatum(acknowledged);
	query_run(&note, values, NULL, false, 0);
	answered = query_run(&answer, values, NULL, false, 0);
	SPI_finish();
	owner_end(&saved);
	PG_RETURN_INT64(answered);
}

/* A window that is over is asked about from the first day after it. */
static void
ask_for_expired(Datum subject_id, Datum record_id, Datum organisations)
{
	static SqlQuery end = {
		.name = "end the copies whose time is over",
		.sql = "DELETE FROM credit.disclosure d"
		" WHERE d.subject_id = $1 AND d.record_id = $2"
		" AND d.visible_until <= credit.today() AND (d.audience_id <= 1"
		" OR d.audience_id IN (SELECT r.audience_id FROM credit.recipient r"
		" WHERE r.organisation_id = ANY ($3)))",
		.nargs = 3,
		.argtypes = {INT8OID, INT8OID, INT4ARRAYOID},
		.as_owner = true
	};
	static SqlQuery ask = {
		.name = "ask who read by inquiry what is over",
		.sql = "INSERT INTO credit.takedown (subject_id, record_id,"
		" audience_id, organisation_id, way, asked_on)"
		" SELECT t.subject_id, t.record_id, 0, t.organisation_id, t.way,"
		" t.asked_on FROM credit.takedown_request t WHERE t.subject_id = $1"
		" AND t.record_id = $2 AND t.organisation_id = ANY ($3)"
		" AND t.way = 'inquiry' AND t.acknowledged_at IS NULL"
		" AND NOT EXISTS (SELECT FROM credit.takedown w"
		" WHERE w.subject_id = $1 AND w.record_id = $2"
		" AND w.organisation_id = t.organisation_id AND w.way = 'inquiry'"
		" AND w.acknowledged_at IS NULL)",
		.nargs = 3,
		.argtypes = {INT8OID, INT8OID, INT4ARRAYOID},
		.as_owner = true
	};
	Datum		values[3] = {subject_id, record_id, organisations};

	query_run(&end, values, NULL, false, 0);
	query_run(&ask, values, NULL, false, 0);
}

PG_FUNCTION_INFO_V1(credit_acknowledge_takedown);

/* acknowledge_takedown(subject_id bigint, record_id bigint) returns bigint */
Datum
credit_acknowledge_takedown(PG_FUNCTION_ARGS)
{
	static SqlQuery answer = {
		.name = "answer the requests to take down a record",
		.sql = "UPDATE credit.takedown t SET acknowledged_at = credit.now(),"
		" acknowledged_by = credit.actor() WHERE t.subject_id = $1"
		" AND t.record_id = $2 AND t.organisation_id = ANY ($3)"
		" AND t.acknowledged_at IS NULL",
		.nargs = 3,
		.argtypes = {INT8OID, INT8OID, INT4ARRAYOID},
		.as_owner = true
	};
	OwnerContext saved;
	Datum		values[3] = {PG_GETARG_DATUM(0), PG_GETARG_DATUM(1),
	actor_organisations()};
	uint64		answered = 0;

	owner_begin(&saved);
	SPI_connect();
	if (subject_lock(PG_GETARG_INT64(0), LockTupleExclusive))
	{
		ask_for_expired(values[0], values[1], values[2]);
		answered = query_run(&answer, values, NULL, false, 0);
	}
	SPI_finish();
	owner_end(&saved);
	PG_RETURN_INT64(answered);
}

PG_FUNCTION_INFO_V1(credit_requested_takedowns);

/* requested_takedowns(): of one's own, one's supervised or, to auditors, all */
Datum
credit_requested_takedowns(PG_FUNCTION_ARGS)
{
	static SqlQuery find = {
		.name = "find the requests to take down",
		.sql = "SELECT t.organisation_id, t.audience_id, t.subject_id,"
		" t.record_id, t.way, t.asked_on, d.due, t.acknowledged_at, t.erase"
		" FROM credit.takedown_request t JOIN credit.organisation b"
		" ON b.organisation_id = t.organisation_id CROSS JOIN LATERAL"
		" credit.deadline('takedown', t.asked_on, b.division) d"
		" WHERE t.organisation_id = ANY ($1)"
		" OR credit.supervises(t.organisation_id)"
		" OR pg_has_role(credit.actor(), 'credit_auditor', 'USAGE')",
		.nargs = 1,
		.argtypes = {INT4ARRAYOID},
		.as_owner = true
	};
	Datum		organisations = actor_organisations();

	return query_return(fcinfo, &find, &organisations, NULL);
}
