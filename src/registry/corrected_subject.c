/*
 * corrected_subject.c
 *		A subject that was made known under a wrong name (Article 21).
 */
#include "registry/subjects.h"

#include "access/actors.h"
#include "catalog/pg_type.h"
#include "core/query.h"
#include "core/registry.h"
#include "core/verdict.h"
#include "utils/array.h"
#include "utils/builtins.h"

/* Somebody who may review for a public body. */
static bool
may_correct(void)
{
	int			count;
	ArrayType  *bodies = DatumGetArrayTypeP(actor_reviewable(&count));
	int32	   *ids = (int32 *) ARR_DATA_PTR(bodies);

	for (int i = 0; i < count; i++)
		if (organisation_is_public(organisation(ids[i])))
			return true;
	return false;
}

static void
refuse_correction(char *message, char *hint)
{
	refuse(21, "subject", "subject_corrected", message, NULL, hint);
}

static void
store_name(int64 subject_id, Datum name, Datum evidence)
{
	static SqlQuery keep = {
		.name = "keep the name that was wrong",
		.sql = "INSERT INTO credit.subject_name (subject_id, name, name_key)"
		" SELECT s.subject_id, s.name, s.name_key FROM credit.subject s"
		" WHERE s.subject_id = $1 ON CONFLICT DO NOTHING",
		.nargs = 1,
		.argtypes = {INT8OID},
		.as_owner = true
	};
	static SqlQuery store = {
		.name = "store the right name",
		.sql = "UPDATE credit.subject SET name = $2 WHERE subject_id = $1",
		.nargs = 2,
		.argtypes = {INT8OID, TEXTOID},
		.as_owner = true
	};
	static SqlQuery note = {
		.name = "note by what it is right",
		.sql = "INSERT INTO credit.subject_correction"
		" (subject_id, name, evidence) VALUES ($1, $2, $3)",
		.nargs = 3,
		.argtypes = {INT8OID, TEXTOID, TEXTOID},
		.as_owner = true
	};
	Datum		values[3] = {Int64GetDatum(subject_id), name, evidence};

	query_run(&keep, values, NULL, false, 0);
	query_run(&store, values, NULL, false, 0);
	query_run(&note, values, NULL, false, 0);
}

PG_FUNCTION_INFO_V1(credit_correct_subject);

/* correct_subject(id_kind, id_value, name, evidence) */
Datum
credit_correct_subject(PG_FUNCTION_ARGS)
{
	char	   *kind = text_to_cstring(PG_GETARG_TEXT_PP(0));
	char	   *name = text_to_cstring(PG_GETARG_TEXT_PP(2));
	int64		subject_id;
	OwnerContext saved;

	if (!may_correct())
		refuse_correction(pstrdup(_("you may not correct the name of a subject")),
						  pstrdup(_("A member of a public body who may review does it (Article 21).")));
	if (!name_has_key(name) ||
		is_blank(text_to_cstring(PG_GETARG_TEXT_PP(3))))
		refuse_correction(pstrdup(_("a correction states the right name, and the papers that show it")),
						  pstrdup(_("Give the name as the certificate has it, and say in evidence which one that is (Article 21).")));
	subject_id = subject_find(kind, subject_key_canonical(kind,
														  text_to_cstring(PG_GETARG_TEXT_PP(1))));
	owner_begin(&saved);
	SPI_connect();
	/* of whom nothing is known there is nothing to correct, nor to tell */
	if (subject_lock(subject_id, LockTupleExclusive))
		store_name(subject_id, PG_GETARG_DATUM(2), PG_GETARG_DATUM(3));
	SPI_finish();
	owner_end(&saved);
	PG_RETURN_VOID();
}
