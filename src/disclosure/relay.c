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

/* What a copy shows; the nonce that blinds the journal stays with us. */
#define RELAYED_COLUMNS \
	" FROM pg_attribute a WHERE a.attrelid ="	\
	" 'credit.disclosure'::regclass AND a.attnum > 0"	\
	" AND NOT a.attisdropped AND a.attname <> 'nonce'"

/* Only its own rows leave the registry, whoever subscribes. */
static void
publish(Datum audience)
{
	static SqlQuery write = {
		.name = "write the relay's publication",
		.sql = "SELECT format('CREATE PUBLICATION credit_relay_%1$s FOR TABLE"
		" credit.disclosure (%2$s) WHERE (audience_id = %1$s)', $1,"
		" string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum))"
		RELAYED_COLUMNS,
		.nargs = 1,
		.argtypes = {INT4OID}
	};

	int			nest_level;

	query_run(&write, &audience, NULL, true, 1);
	nest_level = path_begin();	/* the filter's = is PostgreSQL's */
	SPI_execute(SPI_getvalue(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1),
				false, 0);
	path_end(nest_level);
}

static SqlQuery tell_commands = {
	.name = "tell what to run on the relay",
	.sql = "SELECT s.place, s.line FROM (VALUES"
	" (1, 'CREATE EXTENSION credit;'),"
	" (2, (SELECT 'CREATE TABLE credit.disclosure (' || string_agg("
	"format('%I %s%s', a.attname, format_type(a.atttypid, a.atttypmod),"
	" CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END), ', '"
	" ORDER BY a.attnum)"
	" || ', PRIMARY KEY (subject_id, record_id, audience_id));'"
	RELAYED_COLUMNS ")),"
	" (3, format('CREATE VIEW credit.delivered AS SELECT * FROM"
	" credit.disclosure WHERE visible_from <= timezone(%1$L, now())::date"
	" AND visible_until > timezone(%1$L, now())::date;',"
	" (SELECT g.zone FROM credit.registry g))),"
	" (4, 'CREATE ROLE recipient_reader LOGIN;'),"
	" (5, 'GRANT USAGE ON SCHEMA credit TO recipient_reader;'),"
	" (6, 'GRANT SELECT ON credit.delivered TO recipient_reader;'),"
	" (7, format('CREATE SUBSCRIPTION credit_relay_%1$s CONNECTION %2$L"
	" PUBLICATION credit_relay_%1$s;', $1, 'dbname=' || current_database()"
	" || ' host=REGISTRY user=OPERATOR'))) AS s (place, line) ORDER BY s.place",
	.nargs = 1,
	.argtypes = {INT4OID},
	.as_owner = true
};

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
	OwnerContext saved;
	Datum		audience = PG_GETARG_DATUM(0);

	if (!superuser())
		ereport(ERROR,
				(errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
				 errmsg("only a superuser sets up a relay"),
				 errhint("It makes a publication of credit.disclosure.")));
	check_relayed(PG_GETARG_INT32(0));
	SPI_connect();
	publish(audience);
	SPI_finish();
	owner_begin(&saved);
	SPI_connect();
	query_run(&add, &audience, NULL, false, 0);
	SPI_finish();
	owner_end(&saved);
	return query_return(fcinfo, &tell_commands, &audience, NULL);
}

/* ---------------- measuring ---------------- */

#define SLOTS \
	" credit.recipient t LEFT JOIN (SELECT l.slot_name," \
	" l.confirmed_flush_lsn, coalesce(x.total_txns, 0) AS total_txns," \
	" EXISTS (SELECT FROM pg_replication_slots c" \
	" WHERE c.database = current_database()" \
	" AND c.slot_name LIKE 'pg\\_%\\_sync\\_%') AS copying" \
	" FROM pg_replication_slots l LEFT JOIN pg_stat_replication_slots x" \
	" ON x.slot_name = l.slot_name" \
	" WHERE l.database = current_database() AND l.plugin = 'pgoutput'" \
	" AND l.wal_status IS DISTINCT FROM 'lost') s" \
	" ON s.slot_name = 'credit_relay_' || t.audience_id" \
	" WHERE t.audience_id = r.audience_id"

static SqlQuery lock_relays = {
	.name = "lock the relays",
	.sql = "SELECT r.audience_id, t.position FROM credit.relay r"
	" JOIN credit.recipient t USING (audience_id)"
	" ORDER BY r.audience_id FOR UPDATE",
	.as_owner = true
};

/*
 * What the slots confirm is delivered.  A slot that is gone, or has counted
 * fewer transactions than before because it was made again, opens everything
 * anew; while a table is being copied nothing counts as delivered.
 */
static SqlQuery measure_relays = {
	.name = "measure what the relays have",
	.sql = "UPDATE credit.relay r SET state = m.state,"
	" delivered = m.delivered, delivered_at = CASE WHEN m.delivered >"
	" r.delivered THEN credit.now() ELSE r.delivered_at END,"
	" noted = least(r.noted, m.noted), noted_lsn = CASE WHEN m.noted > 0"
	" THEN r.noted_lsn END FROM (SELECT r.audience_id,"
	" CASE WHEN s.slot_name IS NOT NULL THEN 'streaming'"
	" WHEN r.state = 'waiting' THEN 'waiting' ELSE 'lost' END AS state,"
	" CASE WHEN s.slot_name IS NULL OR s.total_txns < r.noted_txns THEN 0"
	" ELSE r.noted END AS noted,"
	" CASE WHEN s.slot_name IS NULL OR s.total_txns < r.noted_txns THEN 0"
	" WHEN s.confirmed_flush_lsn >= r.noted_lsn AND NOT s.copying"
	" THEN r.noted ELSE r.delivered END AS delivered"
	" FROM credit.relay r," SLOTS ") m WHERE m.audience_id = r.audience_id"
	" AND (m.state, m.delivered, m.noted)"
	" IS DISTINCT FROM (r.state, r.delivered, r.noted)",
	.as_owner = true
};

/*
 * Where the log is, after everything that has its place was committed.  It is
 * noted anew when the last note is delivered, or a relay that is always a little
 * behind would never have caught up with it.
 */
static SqlQuery note_positions = {
	.name = "note where the log is",
	.sql = "UPDATE credit.relay r SET noted = CASE WHEN r.noted_lsn IS NULL"
	" OR r.delivered >= r.noted THEN t.position ELSE r.noted END,"
	" noted_lsn = CASE WHEN r.noted_lsn IS NULL OR r.delivered >= r.noted"
	" AND t.position > r.noted"
	" THEN pg_current_wal_insert_lsn() ELSE r.noted_lsn END,"
	" noted_txns = s.total_txns FROM" SLOTS " AND s.slot_name IS NOT NULL",
	.as_owner = true
};

#define RELAYED_REQUESTS \
	" FROM credit.relay r JOIN credit.change c"	\
	" ON c.audience_id = r.audience_id AND c.kind = 'withdrawn'"	\
	" WHERE t.subject_id = c.subject_id AND t.record_id = c.record_id"	\
	" AND t.change_id = c.change_id AND c.position"

/* A request keeps the time at which it was first found to be answered. */
static SqlQuery answer_requests = {
	.name = "answer the requests that relays have",
	.sql = "UPDATE credit.takedown t SET relayed_at = credit.now()"
	RELAYED_REQUESTS " > r.answered AND c.position <= r.delivered"
	" AND t.relayed_at IS NULL",
	.as_owner = true
};

static SqlQuery reopen_requests = {
	.name = "open the requests anew that a lost relay had answered",
	.sql = "UPDATE credit.takedown t SET relayed_at = NULL"
	RELAYED_REQUESTS " > r.delivered AND c.position <= r.answered"
	" AND t.relayed_at IS NOT NULL",
	.as_owner = true
};

static SqlQuery note_answers = {
	.name = "note how far requests are answered",
	.sql = "UPDATE credit.relay SET answered = delivered"
	" WHERE answered <> delivered",
	.as_owner = true
};

static SqlQuery tell_relays = {
	.name = "tell what the relays have",
	.sql = "SELECT r.audience_id, r.state, r.noted, r.delivered"
	" FROM credit.relay r ORDER BY r.audience_id",
	.as_owner = true
};

static void
place_all_changes(void)
{
	SPITupleTable *relays;
	bool		isnull;

	query_run(&lock_relays, NULL, NULL, false, 0);
	relays = SPI_tuptable;
	for (uint64 i = 0; i < relays->numvals; i++)
		place_changes(DatumGetInt32(SPI_getbinval(relays->vals[i],
												  relays->tupdesc, 1,
												  &isnull)),
					  DatumGetInt64(SPI_getbinval(relays->vals[i],
												  relays->tupdesc, 2,
												  &isnull)));
}

PG_FUNCTION_INFO_V1(credit_check_relays);

/* check_relays(): (recipient, state, noted, delivered) */
Datum
credit_check_relays(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *result = (ReturnSetInfo *) fcinfo->resultinfo;
	OwnerContext saved;

	InitMaterializedSRF(fcinfo, 0);
	owner_begin(&saved);
	SPI_connect();
	place_all_changes();
	query_run(&measure_relays, NULL, NULL, false, 0);
	query_run(&answer_requests, NULL, NULL, false, 0);
	query_run(&reopen_requests, NULL, NULL, false, 0);
	query_run(&note_answers, NULL, NULL, false, 0);
	query_run(&note_positions, NULL, NULL, false, 0);
	query_run(&tell_relays, NULL, NULL, false, 0);
	for (uint64 i = 0; i < SPI_processed; i++)
		tuplestore_puttuple(result->setResult, SPI_tuptable->vals[i]);
	SPI_finish();
	owner_end(&saved);
	return (Datum) 0;
}
