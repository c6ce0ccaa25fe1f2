/*
 * public.c
 *		What the public asks, and the providers' part in ending a disclosure
 *		(Articles 3, 22, 26, 37).
 */
#include "disclosure/disclosure.h"

#include "catalog/pg_type.h"
#include "core/clock.h"
#include "core/query.h"
#include "core/registry.h"
#include "funcapi.h"
#include "names/names.h"
#include "types/types.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/uuid.h"

#define MAX_RESULTS 100

/* Only subjects with something open today: who has nothing is not there. */
#define OPEN_TODAY \
	" AND EXISTS (SELECT FROM credit.disclosure d" \
	" WHERE d.subject_id = f.subject_id AND d.audience_id = 0" \
	" AND d.visible_from <= credit.today()" \
	" AND d.visible_until > credit.today())"

#define FACE_COLUMNS "SELECT f.handle, f.name, f.uscc, f.kind, f.division" \
	" FROM credit.public_face f WHERE "

PG_FUNCTION_INFO_V1(credit_search_public);

static Datum
search_by_code(FunctionCallInfo fcinfo, const Uscc *uscc)
{
	static SqlQuery by_code = {
		.name = "search the public by code",
		.sql = FACE_COLUMNS "f.uscc OPERATOR(pg_catalog.=) $1" OPEN_TODAY,
		.nargs = 1,
		.as_owner = true
	};
	Datum		value = PointerGetDatum(uscc);

	by_code.argtypes[0] = credit_type("uscc");
	return query_return(fcinfo, &by_code, &value, NULL);
}

static Datum
search_by_name(FunctionCallInfo fcinfo, char *key, int32 limit)
{
	static SqlQuery by_beginning = {
		.name = "search the public by the beginning of a name",
		.sql = FACE_COLUMNS "f.name_key LIKE $1" OPEN_TODAY
		" ORDER BY f.name_key COLLATE \"C\", f.handle LIMIT $2",
		.nargs = 2,
		.argtypes = {TEXTOID, INT4OID},
		.as_owner = true
	};
	static SqlQuery by_part = {
		.name = "search the public by a part of a name",
		.sql = FACE_COLUMNS "f.name_parts @> $1 AND f.name_key LIKE $2"
		OPEN_TODAY " ORDER BY f.name_key NOT LIKE $4,"
		" f.name_key COLLATE \"C\", f.handle LIMIT $3",
		.nargs = 4,
		.argtypes = {TEXTARRAYOID, TEXTOID, INT4OID, TEXTOID},
		.as_owner = true
	};
	char	   *beginning = psprintf("%s%%", key);
	Datum		parts = name_parts(key);
	Datum		values[4];

	/* a key never holds LIKE's own characters: see names.h */
	if (ARR_NDIM(DatumGetArrayTypeP(parts)) == 0)
	{
		values[0] = CStringGetTextDatum(beginning);
		values[1] = Int32GetDatum(limit);
		return query_return(fcinfo, &by_beginning, values, NULL);
	}
	values[0] = parts;
	values[1] = CStringGetTextDatum(psprintf("%%%s%%", key));
	values[2] = Int32GetDatum(limit);
	values[3] = CStringGetTextDatum(beginning);
	return query_return(fcinfo, &by_part, values, NULL);
}

/* search_public(query text, max_results integer) */
Datum
credit_search_public(PG_FUNCTION_ARGS)
{
	text	   *query = PG_GETARG_TEXT_PP(0);
	int32		limit = PG_GETARG_INT32(1);
	IdentifierFault fault;
	Uscc	   *uscc = palloc(sizeof(Uscc));
	char	   *key;
	int			length;

	if (limit < 1 || limit > MAX_RESULTS)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("max_results is from 1 to %d", MAX_RESULTS)));
	if (uscc_parse(VARDATA_ANY(query), VARSIZE_ANY_EXHDR(query), uscc, &fault))
		return search_by_code(fcinfo, uscc);
	key = name_key_cstring(VARDATA_ANY(query), VARSIZE_ANY_EXHDR(query),
						   &length);
	if (length == 0)
	{
		InitMaterializedSRF(fcinfo, 0);
		return (Datum) 0;
	}
	return search_by_name(fcinfo, key, limit);
}

PG_FUNCTION_INFO_V1(credit_public_records);

/* public_records(handle uuid) */
Datum
credit_public_records(PG_FUNCTION_ARGS)
{
	static SqlQuery records = {
		.name = "read a subject's open records",
		.sql = "SELECT i.title, d.field, d.effect, d.document_number,"
		" d.document_issuer, d.decided_on, d.content, o.name,"
		" d.visible_from, nullif(d.visible_until, 'infinity'),"
		" d.disputed_since"
		" FROM credit.public_face f"
		" JOIN credit.disclosure d ON d.subject_id = f.subject_id"
		" JOIN credit.catalog_item i ON i.item_id = d.item_id"
		" JOIN credit.organisation o ON o.organisation_id = d.provider_id"
		" WHERE f.handle = $1 AND d.audience_id = 0"
		" AND d.visible_from <= credit.today()"
		" AND d.visible_until > credit.today()"
		" ORDER BY d.decided_on DESC, d.record_id DESC",
		.nargs = 1,
		.argtypes = {UUIDOID},
		.as_owner = true
	};
	Datum		handle = PG_GETARG_DATUM(0);

	return query_return(fcinfo, &records, &handle, NULL);
}
