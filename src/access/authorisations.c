/*
 * authorisations.c
 *		A subject lets somebody else inquire about it, for a purpose, a scope and
 *		a period (Articles 25 and 42).
 */
#include "access/authorisations.h"

#include "access/actors.h"
#include "access/gateways.h"
#include "calendar/months.h"
#include "catalog/pg_type.h"
#include "core/clock.h"
#include "core/query.h"
#include "core/registry.h"
#include "core/verdict.h"
#include "names/names.h"
#include "registry/subjects.h"
#include "types/types.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/uuid.h"

bool
is_last_day(DateADT day)
{
	return day >= registry_today() && day <= date_of(9999, 12, 31);
}

Datum
actor_identities(void)
{
	Representation who;
	ArrayType  *ids;
	Datum	   *elements;
	int			count;

	if (represented(&who))
	{
		Datum		identity = CStringGetTextDatum(psprintf("%s %s",
															who.id_kind,
															who.id_value));

		return PointerGetDatum(construct_array(&identity, 1, TEXTOID, -1,
											   false, TYPALIGN_INT));
	}
	ids = DatumGetArrayTypeP(actor_current_organisations());
	deconstruct_array(ids, INT4OID, sizeof(int32), true, TYPALIGN_INT,
					  &elements, NULL, &count);
	for (int i = 0; i < count; i++)
	{
		const Organisation *body = organisation(DatumGetInt32(elements[i]));

		elements[i] = CStringGetTextDatum(psprintf("uscc %s",
												   uscc_string(&body->uscc)));
	}
	return PointerGetDatum(construct_array(elements, count, TEXTOID, -1, false,
										   TYPALIGN_INT));
}

/* ---------------- authorise() ---------------- */

static void
refuse_authorisation(const char *rule, char *message, char *hint)
{
	refuse(42, "authorisation", rule, message, NULL, hint);
}

void
check_items(Datum items, bool every)
{
	static SqlQuery unknown = {
		.name = "look for items that no catalogue has",
		.sql = "SELECT w.code FROM unnest($1) AS w (code)"
		" WHERE NOT EXISTS (SELECT FROM credit.catalog_item i"
		" WHERE i.code = w.code) LIMIT 1",
		.nargs = 1,
		.argtypes = {TEXTARRAYOID},
		.as_owner = true
	};
	ArrayType  *array = every ? NULL : DatumGetArrayTypeP(items);

	if (every)
		return;
	if (ArrayGetNItems(ARR_NDIM(array), ARR_DIMS(array)) == 0 ||
		query_run(&unknown, &items, NULL, true, 1) > 0)
		refuse_authorisation("authorisation_scope",
							 pstrdup(_("the scope names no item of a catalogue, or one that there is not")),
							 pstrdup(_("Name codes of catalogue items, or leave items out for all of them (Article 42).")));
}

static void
check_terms(const char *name, const char *purpose, DateADT last_day)
{
	if (is_blank(name))
		refuse_authorisation("authorisation_inquirer",
							 pstrdup(_("an authorisation names who may inquire")),
							 pstrdup(_("State the inquirer's name and identifier (Article 42).")));
	if (is_blank(purpose))
		refuse_authorisation("authorisation_purpose",
							 pstrdup(_("an authorisation needs the agreed purpose")),
							 pstrdup(_("State what the information is for (Article 42).")));
	if (!is_last_day(last_day))
		refuse_authorisation("authorisation_period",
							 pstrdup(_("an authorisation ends on a day, not before today")),
							 pstrdup(_("Name the last day on which it is good (Article 42).")));
}

PG_FUNCTION_INFO_V1(credit_authorise);

/*
 * authorise(inquirer_kind, inquirer_id, inquirer_name, purpose, last_day,
 * items, non_public) returns uuid
 */
Datum
credit_authorise(PG_FUNCTION_ARGS)
{
	static SqlQuery add = {
		.name = "keep the authorisation",
		.sql = "INSERT INTO credit.authorisation (subject_id, inquirer_kind,"
		" inquirer_id, inquirer_name, purpose, valid_until, items, non_public,"
		" capacity, proof, channel)"
		" VALUES ($1, $2, $3, $4, $5, $6 + 1, $7, $8, $9, $10, $11)"
		" RETURNING handle",
		.nargs = 11,
		.argtypes = {INT8OID, TEXTOID, TEXTOID, TEXTOID, TEXTOID, DATEOID,
		TEXTARRAYOID, BOOLOID, TEXTOID, TEXTOID, TEXTOID},
		.as_owner = true
	};
	Representation who;
	OwnerContext saved;
	Datum		values[11];
	char	   *kind;
	Datum		handle;

	for (int i = 0; i < 7; i++)
		if (i != 5 && PG_ARGISNULL(i))
			PG_RETURN_NULL();
	representation(&who);
	kind = text_to_cstring(PG_GETARG_TEXT_PP(0));
	check_terms(text_to_cstring(PG_GETARG_TEXT_PP(2)),
				text_to_cstring(PG_GETARG_TEXT_PP(3)), PG_GETARG_DATEADT(4));
	values[0] = Int64GetDatum(who.subject_id);
	values[1] = PG_GETARG_DATUM(0);
	values[2] = CStringGetTextDatum(subject_key_canonical(kind,
														  text_to_cstring(PG_GETARG_TEXT_PP(1))));
	for (int i = 2; i < 7; i++)
		values[i + 1] = PG_GETARG_DATUM(i);
	values[8] = CStringGetTextDatum(who.capacity);
	values[9] = CStringGetTextDatum(who.proof);
	values[10] = CStringGetTextDatum(who.channel);

	owner_begin(&saved);
	SPI_connect();
	check_items(values[6], PG_ARGISNULL(5));
	query_run(&add, values, PG_ARGISNULL(5) ? "      n    " : NULL, false, 0);
	handle = query_kept(1, UUID_LEN);
	SPI_finish();
	owner_end(&saved);
	PG_RETURN_DATUM(handle);
}

PG_FUNCTION_INFO_V1(credit_revoke_authorisation);

/* revoke_authorisation(authorisation uuid) */
Datum
credit_revoke_authorisation(PG_FUNCTION_ARGS)
{
	static SqlQuery revoke = {
		.name = "revoke the authorisation",
		.sql = "UPDATE credit.authorisation SET revoked_at = credit.now()"
		" WHERE subject_id = $1 AND handle = $2 AND revoked_at IS NULL",
		.nargs = 2,
		.argtypes = {INT8OID, UUIDOID},
		.as_owner = true
	};
	Representation who;
	OwnerContext saved;
	Datum		values[2] = {0, PG_GETARG_DATUM(0)};

	representation(&who);
	values[0] = Int64GetDatum(who.subject_id);
	owner_begin(&saved);
	SPI_connect();
	if (query_run(&revoke, values, NULL, false, 0) == 0)
		refuse_authorisation("authorisation_in_force",
							 pstrdup(_("there is no such authorisation of the subject for which you act that could be revoked")),
							 pstrdup(_("Take its handle from credit.my_authorisations() (Article 42).")));
	SPI_finish();
	owner_end(&saved);
	PG_RETURN_VOID();
}

/* ---------------- who has which ---------------- */

PG_FUNCTION_INFO_V1(credit_my_authorisations);

/* my_authorisations(): of the subject */
Datum
credit_my_authorisations(PG_FUNCTION_ARGS)
{
	static SqlQuery find = {
		.name = "find the subject's authorisations",
		.sql = "SELECT a.handle, a.inquirer_name, a.purpose, a.items,"
		" a.non_public, a.valid_from, a.valid_until - 1, a.revoked_at"
		" FROM credit.authorisation a WHERE a.subject_id = $1"
		" ORDER BY a.authorisation_id",
		.nargs = 1,
		.argtypes = {INT8OID},
		.as_owner = true
	};

	return return_to_subject(fcinfo, &find);
}

PG_FUNCTION_INFO_V1(credit_held_authorisations);

/* held_authorisations(): in force, of the inquirer */
Datum
credit_held_authorisations(PG_FUNCTION_ARGS)
{
	static SqlQuery find = {
		.name = "find the authorisations that the actor holds",
		.sql = "SELECT a.handle, s.name, s.uscc, a.purpose, a.items,"
		" a.non_public, a.valid_until - 1 FROM credit.authorisation a"
		" JOIN credit.subject s ON s.subject_id = a.subject_id"
		" WHERE (a.inquirer_kind || ' ' || a.inquirer_id) = ANY ($1)"
		" AND a.revoked_at IS NULL AND a.valid_until > credit.today()"
		" ORDER BY a.authorisation_id",
		.nargs = 1,
		.argtypes = {TEXTARRAYOID},
		.as_owner = true
	};
	Datum		value = actor_identities();

	return query_return(fcinfo, &find, &value, NULL);
}
