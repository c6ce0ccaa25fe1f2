/*
 * due.c
 *		What time has done, tidied up and told: copies whose window is over, and
 *		what a pack's period says is to be erased (Articles 27 and 47).
 *
 * Nothing that a reader sees depends on it.  Each batch is a transaction of
 * its own, so that an interruption loses one batch at most.
 */
#include "credit.h"

#include "access/xact.h"
#include "catalog/pg_type.h"
#include "core/query.h"
#include "core/registry.h"
#include "miscadmin.h"
#include "nodes/parsenodes.h"
#include "rights/erasure.h"
#include "rights/withdrawal.h"
#include "storage/lock.h"
#include "utils/builtins.h"

/* An advisory lock that no SQL function can take: those end in 1 or 2. */
#define RUN_LOCK(tag) SET_LOCKTAG_ADVISORY(tag, MyDatabaseId, 0, 0, 3)

typedef struct Run
{
	int64		job_run_id;
	int32		batch_size;
	int64		ended;
	int64		erased;
	int64		forgotten;
} Run;

static Datum
result_value(int column)
{
	bool		isnull;
	Datum		value = query_value(column, &isnull);

	return isnull ? (Datum) 0 : value;
}

/* ---------------- windows that are over ---------------- */

static uint64
end_copies(Datum *keys)
{
	static SqlQuery end = {
		.name = "end the copies whose time is over",
		.sql = "WITH wanted AS (SELECT w.subject_id, w.record_id"
		" FROM ROWS FROM (unnest($1), unnest($2)) AS w (subject_id, record_id)),"
		" rested AS (UPDATE credit.reliance r SET state = 'ended',"
		" because = 'expired', state_since = credit.now() FROM wanted w"
		" WHERE r.subject_id = w.subject_id AND r.record_id = w.record_id"
		" AND r.state <> 'ended' AND r.on_expiry = 'ends'"
		" AND NOT EXISTS (SELECT FROM credit.disclosure d"
		" WHERE d.subject_id = w.subject_id AND d.record_id = w.record_id"
		" AND d.visible_until > credit.today()))"
		" DELETE FROM credit.disclosure d USING wanted w"
		" WHERE d.subject_id = w.subject_id AND d.record_id = w.record_id"
		" AND d.visible_until <= credit.today()",
		.nargs = 2,
		.argtypes = {INT8ARRAYOID, INT8ARRAYOID},
		.as_owner = true,
		.generic = true
	};

	subjects_lock(keys[0]);
	return query_run(&end, keys, NULL, false, 0);
}

/* One batch; false: there is no more. */
static bool
end_some(Run *run)
{
	static SqlQuery find = {
		.name = "find copies whose time is over",
		.sql = "SELECT array_agg(k.subject_id ORDER BY k.subject_id, k.record_id),"
		" array_agg(k.record_id ORDER BY k.subject_id, k.record_id)"
		" FROM (SELECT d.subject_id, d.record_id FROM credit.disclosure d"
		" WHERE d.audience_id = 0 AND d.visible_until <= credit.today()"
		" UNION SELECT d.subject_id, d.record_id FROM credit.disclosure d"
		" WHERE d.audience_id >= 1 AND d.visible_until <= credit.today()"
		" LIMIT $1) AS k",
		.nargs = 1,
		.argtypes = {INT4OID},
		.as_owner = true
	};
	Datum		size = Int32GetDatum(run->batch_size);
	Datum		keys[2];
	uint64		ended;

	query_run(&find, &size, NULL, false, 1);
	keys[0] = result_value(1);
	keys[1] = result_value(2);
	if (keys[0] == 0)
		return false;
	ended = end_copies(keys);
	run->ended += ended;
	/* a site's own trigger may keep them */
	return ended > 0;
}

/* ---------------- what rests on a record without copies ---------------- */

#define USE \
	" LEFT JOIN credit.document d ON d.subject_id = r.subject_id" \
	" AND d.document_id = r.document_id" \
	" CROSS JOIN LATERAL credit.record_use(r.item_id, r.field, r.severity," \
	" r.openness, r.open_until, r.necessity IS NOT NULL, d.kind," \
	" d.decided_on) u"

/* For inquiry alone, or never shown: no copy ends, and the record does. */
#define OUTLIVED \
	" l.state <> 'ended' AND l.on_expiry = 'ends'" \
	" AND u.used_until <= credit.today() AND NOT EXISTS (" \
	"SELECT FROM credit.disclosure c WHERE c.subject_id = l.subject_id" \
	" AND c.record_id = l.record_id)"

static bool
end_dependants(Run *run)
{
	static SqlQuery find = {
		.name = "find what rests on records whose time is over",
		.sql = "SELECT array_agg(k.subject_id ORDER BY k.subject_id, k.record_id),"
		" array_agg(k.record_id ORDER BY k.subject_id, k.record_id)"
		" FROM (SELECT DISTINCT l.subject_id, l.record_id"
		" FROM credit.reliance l JOIN credit.record r"
		" ON r.subject_id = l.subject_id AND r.record_id = l.record_id" USE
		" WHERE" OUTLIVED " LIMIT $1) AS k",
		.nargs = 1,
		.argtypes = {INT4OID},
		.as_owner = true
	};
	static SqlQuery end = {
		.name = "end what rests on records whose time is over",
		.sql = "UPDATE credit.reliance l SET state = 'ended',"
		" because = 'expired', state_since = credit.now()"
		" FROM ROWS FROM (unnest($1), unnest($2)) AS w (subject_id, record_id)"
		" JOIN credit.record r ON r.subject_id = w.subject_id"
		" AND r.record_id = w.record_id" USE
		" WHERE l.subject_id = w.subject_id AND l.record_id = w.record_id"
		" AND" OUTLIVED,
		.nargs = 2,
		.argtypes = {INT8ARRAYOID, INT8ARRAYOID},
		.as_owner = true
	};
	Datum		size = Int32GetDatum(run->batch_size);
	Datum		keys[2];

	query_run(&find, &size, NULL, false, 1);
	keys[0] = result_value(1);
	keys[1] = result_value(2);
	if (keys[0] == 0)
		return false;
	subjects_lock(keys[0]);
	query_run(&end, keys, NULL, false, 0);
	return true;
}

/* ---------------- periods of retention ---------------- */

/* A shield is no end: the records may be shown again (Article 46). */
#define RETENTION_RULES \
	" credit.retention_rule t" \
	" JOIN credit.rule_pack p ON p.pack = t.pack AND p.in_force" \
	" JOIN credit.catalog_item i ON coalesce(t.item = i.code, true)" \
	" AND coalesce(t.effect = i.effect, true)" \
	" JOIN credit.record r ON r.item_id = i.item_id" USE
#define RETENTION_OVER \
	" t.valid_from <= credit.today()" \
	" AND coalesce(t.valid_until > credit.today(), true)" \
	" AND credit.add_months(CASE t.counted_from" \
	" WHEN 'conduct' THEN r.conduct_on" \
	" ELSE least(u.used_until, (SELECT min(w.withdrawn_on)" \
	" FROM credit.withdrawal w WHERE w.subject_id = r.subject_id" \
	" AND w.record_id = r.record_id AND w.undone_at IS NULL" \
	" AND w.reason <> 'shielded')) END," \
	" t.months) < credit.today()" \
	" AND NOT EXISTS (SELECT FROM credit.erasure e" \
	" WHERE e.subject_id = r.subject_id AND e.record_id = r.record_id)"

/* Those that are due still, now that nothing happens to their subjects. */
static bool
still_to_erase(Datum *values)
{
	static SqlQuery look = {
		.name = "look again for records whose period of retention is over",
		.sql = "SELECT array_agg(k.subject_id), array_agg(k.record_id)"
		" FROM (SELECT DISTINCT r.subject_id, r.record_id"
		" FROM" RETENTION_RULES " JOIN"
		" ROWS FROM (unnest($1), unnest($2)) AS k (subject_id, record_id)"
		" ON k.subject_id = r.subject_id AND k.record_id = r.record_id"
		" WHERE t.basis = $3 AND" RETENTION_OVER ") AS k",
		.nargs = 3,
		.argtypes = {INT8ARRAYOID, INT8ARRAYOID, TEXTOID},
		.as_owner = true
	};

	query_run(&look, values, NULL, false, 1);
	values[0] = result_value(1);
	values[1] = result_value(2);
	return values[0] != 0;
}

/* A batch is of one provision, which its tombstones name. */
static bool
erase_some(Run *run)
{
	static SqlQuery find = {
		.name = "find records whose period of retention is over",
		.sql = "SELECT array_agg(k.subject_id), array_agg(k.record_id), k.basis"
		" FROM (SELECT f.subject_id, f.record_id, min(f.basis) AS basis"
		" FROM (SELECT r.subject_id, r.record_id, t.basis"
		" FROM" RETENTION_RULES " WHERE" RETENTION_OVER " LIMIT $1) AS f"
		" GROUP BY f.subject_id, f.record_id) AS k"
		" WHERE EXISTS (SELECT FROM credit.retention_rule)"
		" GROUP BY k.basis ORDER BY k.basis LIMIT 1",
		.nargs = 1,
		.argtypes = {INT4OID},
		.as_owner = true
	};
	Datum		size = Int32GetDatum(run->batch_size);
	Datum		values[3];

	if (query_run(&find, &size, NULL, false, 1) == 0)
		return false;
	for (int i = 0; i < lengthof(values); i++)
		values[i] = result_value(i + 1);
	subjects_lock(values[0]);
	if (still_to_erase(values))
		run->erased += erase_records(values[0], values[1],
									 TextDatumGetCString(values[2]));
	return true;
}

static bool
forget_some(Run *run)
{
	uint64		forgotten = erase_inquiries(run->batch_size);

	run->forgotten += forgotten;
	return forgotten > 0;
}

/* ---------------- relays ---------------- */

static bool
look_at_relays(Run *run)
{
	static SqlQuery look = {
		.name = "look at the relays",
		.sql = "SELECT count(*) FROM credit.check_relays()",
		.as_owner = true
	};

	query_run(&look, NULL, NULL, false, 1);
	return false;
}

/* ---------------- the run ---------------- */

static void
note_start(Run *run)
{
	static SqlQuery start = {
		.name = "note the start of the run",
		.sql = "WITH former AS (UPDATE credit.job_run SET finished_at ="
		" credit.now(), outcome = 'interrupted' WHERE finished_at IS NULL)"
		" INSERT INTO credit.job_run (job) VALUES ('run_due')"
		" RETURNING job_run_id",
		.as_owner = true
	};

	query_run(&start, NULL, NULL, false, 0);
	run->job_run_id = DatumGetInt64(result_value(1));
}

static void
note_progress(const Run *run, bool finished)
{
	static SqlQuery note = {
		.name = "note the progress of the run",
		.sql = "UPDATE credit.job_run SET ended = $2, erased = $3,"
		" batches = batches + 1, finished_at = CASE WHEN $4"
		" THEN credit.now() END, outcome = CASE WHEN $4 THEN 'done' END,"
		" forgotten = $5 WHERE job_run_id = $1",
		.nargs = 5,
		.argtypes = {INT8OID, INT8OID, INT8OID, BOOLOID, INT8OID},
		.as_owner = true
	};
	Datum		values[5] = {Int64GetDatum(run->job_run_id),
		Int64GetDatum(run->ended), Int64GetDatum(run->erased),
	BoolGetDatum(finished), Int64GetDatum(run->forgotten)};

	query_run(&note, values, NULL, false, 0);
	ereport(NOTICE,
			(errmsg("%s: %lld copies ended, %lld records erased, %lld inquiries removed",
					finished ? "finished" : "so far", (long long) run->ended,
					(long long) run->erased, (long long) run->forgotten)));
}

/* A transaction does not end while the owner acts. */
static bool
in_one_transaction(bool (*step) (Run *run), Run *run)
{
	OwnerContext saved;
	bool		more;

	CHECK_FOR_INTERRUPTS();
	owner_begin(&saved);
	more = step(run);
	note_progress(run, false);
	owner_end(&saved);
	SPI_commit();
	return more;
}

static void
run_due(Run *run)
{
	OwnerContext saved;

	owner_begin(&saved);
	note_start(run);
	owner_end(&saved);
	SPI_commit();
	while (in_one_transaction(end_some, run))
		;
	while (in_one_transaction(end_dependants, run))
		;
	while (in_one_transaction(erase_some, run))
		;
	while (in_one_transaction(forget_some, run))
		;
	in_one_transaction(look_at_relays, run);
	owner_begin(&saved);
	note_progress(run, true);
	owner_end(&saved);
	SPI_commit();
}

PG_FUNCTION_INFO_V1(credit_run_due);

/* run_due(batch_size integer): a procedure */
Datum
credit_run_due(PG_FUNCTION_ARGS)
{
	Run			run = {.batch_size = PG_GETARG_INT32(0)};
	bool		atomic = !IsA(fcinfo->context, CallContext) ||
	castNode(CallContext, fcinfo->context)->atomic;
	LOCKTAG		tag;

	if (atomic)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_TRANSACTION_TERMINATION),
				 errmsg("credit.run_due() commits each batch, and so runs in no transaction of another"),
				 errhint("CALL it by itself, outside of BEGIN and COMMIT.")));
	if (run.batch_size < 1)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("a batch has at least one record")));
	RUN_LOCK(tag);
	if (LockAcquire(&tag, ExclusiveLock, true, true) ==
		LOCKACQUIRE_NOT_AVAIL)
	{
		ereport(NOTICE, (errmsg("another run is under way")));
		PG_RETURN_VOID();
	}
	SPI_connect_ext(SPI_OPT_NONATOMIC);
	PG_TRY();
	{
		run_due(&run);
	}
	PG_FINALLY();
	{
		(void) LockRelease(&tag, ExclusiveLock, true);
	}
	PG_END_TRY();
	SPI_finish();
	PG_RETURN_VOID();
}
