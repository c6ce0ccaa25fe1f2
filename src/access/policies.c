/*
 * policies.c
 *		Predicates of the policies (Articles 6 and 22).
 */
#include "access/actors.h"

#include "catalog/pg_type.h"
#include "core/clock.h"
#include "core/query.h"
#include "core/registry.h"

static bool
supervises(const Organisation *org)
{
	int32		supervised = actor_supervised_division();

	return org != NULL && supervised != NO_DIVISION &&
		division_contains(supervised, org->division);
}

PG_FUNCTION_INFO_V1(credit_supervises);

Datum
credit_supervises(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(supervises(organisation(PG_GETARG_INT32(0))));
}

PG_FUNCTION_INFO_V1(credit_supervises_provider);

/* Of public information: from anybody else comes none (Article 18). */
Datum
credit_supervises_provider(PG_FUNCTION_ARGS)
{
	const Organisation *org = organisation(PG_GETARG_INT32(0));

	PG_RETURN_BOOL(supervises(org) && (organisation_is_public(org) ||
									   org->kind == ORGANISATION_PLATFORM));
}

PG_FUNCTION_INFO_V1(credit_reads_field);

/* Public bodies read what is shared in the fields of their duty. */
Datum
credit_reads_field(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(actor_reads_field(text_to_cstring(PG_GETARG_TEXT_PP(0))));
}

PG_FUNCTION_INFO_V1(credit_sees_subject);

Datum
credit_sees_subject(PG_FUNCTION_ARGS)
{
	static SqlQuery find = {
		.name = "look for a record of the subject that the actor may see",
		.sql = "SELECT 1 FROM credit.record r WHERE r.subject_id = $1"
		" AND (r.provider_id = ANY ($2)"
		" OR r.division OPERATOR(pg_catalog.<@) $3"
		" AND r.nature = 'public') LIMIT 1",
		.nargs = 3,
		.argtypes = {INT8OID, INT4ARRAYOID},
		.as_owner = true
	};
	int32		supervised = actor_supervised_division();
	Datum		values[3] = {PG_GETARG_DATUM(0), actor_current_organisations(),
	Int32GetDatum(supervised)};
	OwnerContext saved;
	bool		found;

	find.argtypes[2] = credit_type("division");
	owner_begin(&saved);
	SPI_connect();
	found = query_run(&find, values, supervised == NO_DIVISION ? "  n" : NULL,
					  true, 1) > 0;
	SPI_finish();
	owner_end(&saved);
	PG_RETURN_BOOL(found);
}

PG_FUNCTION_INFO_V1(credit_sees_record);

Datum
credit_sees_record(PG_FUNCTION_ARGS)
{
	static SqlQuery find = {
		.name = "look for the record if the actor may see it",
		.sql = "SELECT 1 FROM credit.record r WHERE r.subject_id = $1"
		" AND r.record_id = $2 AND (r.provider_id = ANY ($3)"
		" OR r.division OPERATOR(pg_catalog.<@) $4 AND r.nature = 'public')",
		.nargs = 4,
		.argtypes = {INT8OID, INT8OID, INT4ARRAYOID},
		.as_owner = true
	};
	int32		supervised = actor_supervised_division();
	Datum		values[4] = {PG_GETARG_DATUM(0), PG_GETARG_DATUM(1),
	actor_current_organisations(), Int32GetDatum(supervised)};
	OwnerContext saved;
	bool		found;

	find.argtypes[3] = credit_type("division");
	owner_begin(&saved);
	SPI_connect();
	found = query_run(&find, values, supervised == NO_DIVISION ? "   n" : NULL,
					  true, 1) > 0;
	SPI_finish();
	owner_end(&saved);
	PG_RETURN_BOOL(found);
}
