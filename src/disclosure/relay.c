/*
 * relay.c
 *		A recipient's live copy in a database of the operator's, fed by
 *		PostgreSQL's logical replication (Articles 7 and 47).
 *
 * What is delivered is measured: a position of the write-ahead log is noted
 * after changes were committed, and the slot tells when the relay has it.
 */
#include "disclosure/disclosure.h"

#include "catalog/pg_type.h"
#include "core/query.h"
#include "core/registry.h"
#include "disclosure/recipients.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "utils/builtins.h"

/* ---------------- setting up ---------------- */

static void
check_relayed(int32 audience_id)
{
	const Recipient *receiver = recipient(audience_id);

	if (receiver == NULL || receiver->reads != READS_RELAY ||
		!recipient_current(receiver))
		refuse(22, "relay", "relay_recipient",
			   psprintf(_("there is no recipient %d that reads by relay today"),
						audience_id),
			   NULL,
			   pstrdup(_("An administrator registers it in credit.recipient with reads = 'relay' (Articles 7 and 22).")));
}

/* Only its own rows leave the registry, whoever subscribes. */
static void
publish(int32 audience_id)
{
	char	   *sql = psprintf("CREATE PUBLICATION credit_relay_%d"
							   " FOR TABLE credit.disclosure WHERE (audience_id = %d)",
							   audience_id, audience_id);

	SPI_execute(sql, false, 0);
}

PG_FUNCTION_INFO_V1(credit_add_relay);

/* add_relay(recipient integer) what to run on the relay */
Datum
credit_add_relay(PG_FUNCTION_ARGS)
{
	static SqlQuery add = {
		.name = "note the relay",
		.sql = "INSERT INTO credit.relay (audience_id) VALUES ($1)",
		.nargs = 1,
		.argtypes = {INT4OID},
		.as_owner = true
	};
	static SqlQuery tell = {
		.name = "tell what to run on the relay",
		.sql = "SELECT s.place, s.line FROM (VALUES"
		" (1, 'CREATE EXTENSION credit;'),"
		" (2, (SELECT 'CREATE TABLE credit.disclosure (' || string_agg("
		"format('%I %s%s', a.attname, format_type(a.atttypid, a.atttypmod),"
		" CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END), ', '"
		" ORDER BY a.attnum)"
		" || ', PRIMARY KEY (subject_id, record_id, audience_id));'"
		" FROM pg_attribute a WHERE a.attrelid ="
		" 'credit.disclosure'::regclass AND a.attnum > 0"
		" AND NOT a.attisdropped)),"
		" (3, format('CREATE VIEW credit.delivered AS SELECT * FROM"
		" credit.disclosure WHERE visible_from <= timezone(%1$L, now())::date"
		" AND visible_until > timezone(%1$L, now())::date;',"
		" (SELECT g.zone FROM credit.registry g))),"
		" (4, 'CREATE ROLE recipient_reader LOGIN;'),"
		" (5, 'GRANT USAGE ON SCHEMA credit TO recipient_reader;'),"
		" (6, 'GRANT SELECT ON credit.delivered TO recipient_reader;'),"
		" (7, format('CREATE SUBSCRIPTION credit_relay_%s CONNECTION"
		" ''dbname=%s host=REGISTRY user=OPERATOR'' PUBLICATION credit_relay_%s;',"
		" $1, current_database(), $1))) AS s (place, line) ORDER BY s.place",
		.nargs = 1,
		.argtypes = {INT4OID},
		.as_owner = true
	};
	OwnerContext saved;
	Datum		audience = PG_GETARG_DATUM(0);

	if (!superuser())
		ereport(ERROR,
				(errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
				 errmsg("only a superuser sets up a relay"),
				 errhint("It makes a publication of credit.disclosure.")));
	check_relayed(PG_GETARG_INT32(0));
	SPI_connect();
	publish(PG_GETARG_INT32(0));
	SPI_finish();
	owner_begin(&saved);
	SPI_connect();
	query_run(&add, &audience, NULL, false, 0);
	SPI_finish();
	owner_end(&saved);
	return query_return(fcinfo, &tell, &audience, NULL);
}

/* ---------------- measuring ---------------- */

/*
 * One statement for all: what the slots have is delivered, then the next
 * position is noted.  A slot that is gone, or has counted fewer transactions
 * than before because it was made again, opens everything anew; while a table is
 * being copied nothing counts as delivered.
 */
PG_FUNCTION_INFO_V1(credit_check_relays);

/* check_relays(): (recipient, state, noted, delivered) */
Datum
credit_check_relays(PG_FUNCTION_ARGS)
{
	static SqlQuery list = {
		.name = "list the relays",
		.sql = "SELECT r.audience_id, t.position FROM credit.relay r"
		" JOIN credit.recipient t USING (audience_id)"
		" ORDER BY r.audience_id FOR UPDATE",
		.as_owner = true
	};
	static SqlQuery measure = {
		.name = "measure what the relays have",
		.sql = "UPDATE credit.relay r SET"
		" state = CASE WHEN s.slot_name IS NOT NULL THEN 'streaming'"
		" WHEN r.state = 'waiting' THEN 'waiting' ELSE 'lost' END,"
		" delivered = CASE WHEN s.slot_name IS NULL"
		" OR s.total_txns < r.noted_txns THEN 0"
		" WHEN s.confirmed_flush_lsn >= r.noted_lsn AND NOT s.copying"
		" THEN r.noted ELSE r.delivered END,"
		" delivered_at = CASE WHEN s.confirmed_flush_lsn >= r.noted_lsn"
		" AND NOT s.copying AND s.total_txns >= r.noted_txns"
		" AND r.noted > r.delivered THEN credit.now()"
		" ELSE r.delivered_at END,"
		" noted_lsn = CASE WHEN s.slot_name IS NULL THEN NULL"
		" WHEN r.noted_lsn IS NULL OR s.total_txns < r.noted_txns"
		" OR t.position > r.noted THEN pg_current_wal_insert_lsn()"
		" ELSE r.noted_lsn END,"
		" noted = CASE WHEN s.slot_name IS NULL THEN 0 ELSE t.position END,"
		" noted_txns = coalesce(s.total_txns, 0)"
		" FROM credit.recipient t LEFT JOIN (SELECT l.slot_name,"
		" l.confirmed_flush_lsn, coalesce(x.total_txns, 0) AS total_txns,"
		" EXISTS (SELECT FROM pg_replication_slots c"
		" WHERE c.database = current_database()"
		" AND c.slot_name LIKE 'pg\\_%\\_sync\\_%') AS copying"
		" FROM pg_replication_slots l LEFT JOIN pg_stat_replication_slots x"
		" ON x.slot_name = l.slot_name"
		" WHERE l.database = current_database() AND l.plugin = 'pgoutput'"
		" AND l.wal_status IS DISTINCT FROM 'lost') s"
		" ON s.slot_name = 'credit_relay_' || t.audience_id"
		" WHERE t.audience_id = r.audience_id",
		.as_owner = true
	};
	static SqlQuery tell = {
		.name = "tell what the relays have",
		.sql = "SELECT r.audience_id, r.state, r.noted, r.delivered"
		" FROM credit.relay r ORDER BY r.audience_id",
		.as_owner = true
	};
	ReturnSetInfo *result = (ReturnSetInfo *) fcinfo->resultinfo;
	OwnerContext saved;
	SPITupleTable *relays;
	bool		isnull;

	InitMaterializedSRF(fcinfo, 0);
	owner_begin(&saved);
	SPI_connect();
	query_run(&list, NULL, NULL, false, 0);
	relays = SPI_tuptable;
	for (uint64 i = 0; i < relays->numvals; i++)
		place_changes(DatumGetInt32(SPI_getbinval(relays->vals[i],
												  relays->tupdesc, 1,
												  &isnull)),
					  DatumGetInt64(SPI_getbinval(relays->vals[i],
												  relays->tupdesc, 2,
												  &isnull)));
	query_run(&measure, NULL, NULL, false, 0);
	query_run(&tell, NULL, NULL, false, 0);
	for (uint64 i = 0; i < SPI_processed; i++)
		tuplestore_puttuple(result->setResult, SPI_tuptable->vals[i]);
	SPI_finish();
	owner_end(&saved);
	return (Datum) 0;
}
