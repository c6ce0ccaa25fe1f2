/*
 * opt_out.c
 *		A subject keeps its honours from the public, and only from the public
 *		(Article 41).
 */
#include "rights/opt_out.h"

#include "access/gateways.h"
#include "catalog/pg_type.h"
#include "core/lookup.h"
#include "core/query.h"
#include "core/registry.h"
#include "core/verdict.h"
#include "disclosure/disclosed.h"
#include "registry/subjects.h"
#include "utils/builtins.h"
#include "utils/fmgroids.h"

bool
record_opted_out(int64 subject_id, int64 record_id, bool replaces)
{
	static RowLookup own = {
		.table = "opt_out",
		.index = "opt_out_in_force_idx",
		.partial = true,
		.nkeys = 2,
		.equals = {F_INT8EQ, F_INT8EQ},
		.columns = {"opt_out_id"}
	};
	static SqlQuery inherited = {
		.name = "look whether what the record corrects is kept from the public",
		.sql = "WITH RECURSIVE corrected AS ("
		"SELECT r.replaces FROM credit.record r"
		" WHERE r.subject_id = $1 AND r.record_id = $2"
		" UNION ALL SELECT r.replaces FROM corrected c JOIN credit.record r"
		" ON r.subject_id = $1 AND r.record_id = c.replaces)"
		" SELECT FROM corrected c JOIN credit.opt_out o"
		" ON o.subject_id = $1 AND o.record_id = c.replaces"
		" WHERE o.revoked_at IS NULL",
		.nargs = 2,
		.argtypes = {INT8OID, INT8OID},
		.as_owner = true
	};
	Datum		keys[2] = {Int64GetDatum(subject_id),
	Int64GetDatum(record_id)};

	if (!lookup_begin(&own, keys, NULL))
		return replaces && query_run(&inherited, keys, NULL, false, 1) > 0;
	lookup_end(&own);
	return true;
}

/* The subject's record of that handle, if it is positive; else refuses. */
static int64
find_positive(int64 subject_id, Datum handle)
{
	static SqlQuery find = {
		.name = "find the record",
		.sql = "SELECT r.record_id, i.effect = 'positive'"
		" FROM credit.record r"
		" JOIN credit.catalog_item i ON i.item_id = r.item_id"
		" WHERE r.subject_id = $1 AND credit.record_handle(r.nonce) = $2",
		.nargs = 2,
		.argtypes = {INT8OID, UUIDOID},
		.as_owner = true
	};
	Datum		values[2] = {Int64GetDatum(subject_id), handle};
	HeapTuple	row;
	bool		isnull;

	if (query_run(&find, values, NULL, false, 1) == 0)
		refuse(41, "opt_out", "opt_out_of_own",
			   pstrdup(_("there is no such record of the subject for which you act")),
			   NULL,
			   pstrdup(_("Take the handle from the subject's own report (Articles 41 and 42).")));
	row = SPI_tuptable->vals[0];
	if (!DatumGetBool(SPI_getbinval(row, SPI_tuptable->tupdesc, 2, &isnull)))
		refuse(41, "opt_out", "opt_out_positive",
			   pstrdup(_("only positive information is kept from the public")),
			   NULL,
			   pstrdup(_("A mistake is objected to, what is corrected is repaired (Articles 41, 45 and 46).")));
	return DatumGetInt64(SPI_getbinval(row, SPI_tuptable->tupdesc, 1,
									   &isnull));
}

/* The record with what it corrects and what corrects it: they go together. */
static Datum
chain_of(int64 subject_id, int64 record_id)
{
	static SqlQuery find = {
		.name = "find the record's corrections",
		.sql = "WITH RECURSIVE former AS ("
		"SELECT r.record_id, r.replaces FROM credit.record r"
		" WHERE r.subject_id = $1 AND r.record_id = $2"
		" UNION ALL SELECT r.record_id, r.replaces FROM former f"
		" JOIN credit.record r ON r.subject_id = $1"
		" AND r.record_id = f.replaces),"
		" later AS (SELECT $2 AS record_id"
		" UNION ALL SELECT r.record_id FROM later l JOIN credit.record r"
		" ON r.subject_id = $1 AND r.replaces = l.record_id)"
		" SELECT array_agg(c.record_id) FROM (SELECT record_id FROM former"
		" UNION SELECT record_id FROM later) AS c",
		.nargs = 2,
		.argtypes = {INT8OID, INT8OID},
		.as_owner = true
	};
	Datum		values[2] = {Int64GetDatum(subject_id),
	Int64GetDatum(record_id)};
	bool		isnull;

	query_run(&find, values, NULL, false, 1);
	return query_value(1, &isnull);
}

PG_FUNCTION_INFO_V1(credit_opt_out);

/* opt_out(record uuid) */
Datum
credit_opt_out(PG_FUNCTION_ARGS)
{
	static SqlQuery add = {
		.name = "keep the record from the public",
		.sql = "INSERT INTO credit.opt_out"
		" (subject_id, record_id, capacity, proof, channel)"
		" VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING",
		.nargs = 5,
		.argtypes = {INT8OID, INT8OID, TEXTOID, TEXTOID, TEXTOID},
		.as_owner = true
	};
	static SqlQuery end = {
		.name = "end the record's public disclosure",
		.sql = "DELETE FROM credit.disclosure WHERE subject_id = $1"
		" AND record_id = ANY ($2) AND audience_id = 0",
		.nargs = 2,
		.argtypes = {INT8OID, INT8ARRAYOID},
		.as_owner = true
	};
	Representation who;
	OwnerContext saved;
	Datum		values[5];
	int64		record_id;

	representation(&who);
	owner_begin(&saved);
	SPI_connect();
	subject_lock(who.subject_id, LockTupleExclusive);
	record_id = find_positive(who.subject_id, PG_GETARG_DATUM(0));
	values[0] = Int64GetDatum(who.subject_id);
	values[1] = Int64GetDatum(record_id);
	values[2] = CStringGetTextDatum(who.capacity);
	values[3] = CStringGetTextDatum(who.proof);
	values[4] = CStringGetTextDatum(who.channel);
	query_run(&add, values, NULL, false, 0);
	values[1] = chain_of(who.subject_id, record_id);
	/* bodies that read the public's copy get one of their own, before it goes */
	disclose_again(who.subject_id, values[1], false);
	query_run(&end, values, NULL, false, 0);
	SPI_finish();
	owner_end(&saved);
	PG_RETURN_VOID();
}

PG_FUNCTION_INFO_V1(credit_opt_in);

/* opt_in(record uuid): revokes it */
Datum
credit_opt_in(PG_FUNCTION_ARGS)
{
	static SqlQuery revoke = {
		.name = "let the record be public again",
		.sql = "UPDATE credit.opt_out SET revoked_at = credit.now()"
		" WHERE subject_id = $1 AND record_id = ANY ($2)"
		" AND revoked_at IS NULL",
		.nargs = 2,
		.argtypes = {INT8OID, INT8ARRAYOID},
		.as_owner = true
	};
	Representation who;
	OwnerContext saved;
	Datum		values[2];
	int64		record_id;

	representation(&who);
	owner_begin(&saved);
	SPI_connect();
	subject_lock(who.subject_id, LockTupleExclusive);
	record_id = find_positive(who.subject_id, PG_GETARG_DATUM(0));
	values[0] = Int64GetDatum(who.subject_id);
	values[1] = chain_of(who.subject_id, record_id);
	if (query_run(&revoke, values, NULL, false, 0) == 0)
		refuse(41, "opt_out", "opt_out_in_force",
			   pstrdup(_("the record is not kept from the public")), NULL,
			   pstrdup(_("Name a record that the subject has kept from the public (Article 41).")));
	disclose_again(who.subject_id, values[1], false);
	SPI_finish();
	owner_end(&saved);
	PG_RETURN_VOID();
}
