/*
 * objection_decisions.c
 *		Objections as the body has them: accepting, forwarding, deciding, telling
 *		(Article 45).
 */
#include "rights/objections.h"

#include "access/actors.h"
#include "catalog/pg_type.h"
#include "core/query.h"
#include "core/registry.h"
#include "core/verdict.h"
#include "registry/subjects.h"
#include "rights/withdrawal.h"
#include "types/types.h"
#include "utils/array.h"
#include "utils/builtins.h"

typedef struct Objection
{
	int64		subject_id;
	int64		objection_id;
	int64		record_id;		/* 0: against something else */
	int32		provider_id;	/* of the record */
	int32		handler_id;
	bool		by_author;		/* the actor wrote the record */
	bool		decided;
	bool		told;
} Objection;

/* ---------------- finding it ---------------- */

/* Locks the subject of the objection; false where there is none. */
static bool
lock_subject_of(Datum handle)
{
	static SqlQuery find = {
		.name = "find the objection's subject",
		.sql = "SELECT o.subject_id FROM credit.objection o"
		" WHERE o.handle = $1",
		.nargs = 1,
		.argtypes = {UUIDOID},
		.as_owner = true
	};
	bool		isnull;

	return query_run(&find, &handle, NULL, false, 1) > 0 &&
		subject_lock(DatumGetInt64(query_value(1, &isnull)),
					 LockTupleExclusive);
}

static int64
number(int column)
{
	bool		isnull;
	Datum		value = query_value(column, &isnull);

	return isnull ? 0 : DatumGetInt64(value);
}

/* The objection as it is now, for a member who may decide it; else refuses. */
static void
objection_before_me(Datum handle, Objection *objection)
{
	static SqlQuery find = {
		.name = "find the objection",
		.sql = "SELECT o.subject_id, o.objection_id, o.record_id,"
		" r.provider_id::bigint, o.handler_id::bigint,"
		" (r.author IS NOT DISTINCT FROM credit.actor())::integer::bigint,"
		" (o.outcome IS NOT NULL)::integer::bigint,"
		" (o.told_at IS NOT NULL)::integer::bigint"
		" FROM credit.objection o LEFT JOIN credit.record r"
		" ON r.subject_id = o.subject_id AND r.record_id = o.record_id"
		" WHERE o.handle = $1",
		.nargs = 1,
		.argtypes = {UUIDOID},
		.as_owner = true
	};
	const Organisation *handler = NULL;

	if (lock_subject_of(handle) &&
		query_run(&find, &handle, NULL, false, 1) > 0)
		handler = organisation((int32) number(5));
	/* the same for none and for another body's */
	if (handler == NULL || !actor_decides_for(handler))
		refuse(45, "objection", "objection_before_body",
			   pstrdup(_("there is no such objection before a body for which you may decide")),
			   NULL,
			   pstrdup(_("Act as a member of the body that has it, whose entry in credit.member has may_review (Article 45).")));
	objection->subject_id = number(1);
	objection->objection_id = number(2);
	objection->record_id = number(3);
	objection->provider_id = (int32) number(4);
	objection->handler_id = (int32) number(5);
	objection->by_author = number(6) != 0;
	objection->decided = number(7) != 0;
	objection->told = number(8) != 0;
}

static void
check_undecided(const Objection *objection)
{
	if (objection->decided)
		refuse(45, "objection", "objection_undecided",
			   pstrdup(_("the objection has been decided already")), NULL,
			   pstrdup(_("Tell the result with credit.tell_objection(); the subject may object anew (Article 45).")));
}

static void
update(SqlQuery *query, const Objection *objection, Datum *values,
	   const char *nulls)
{
	values[0] = Int64GetDatum(objection->subject_id);
	values[1] = Int64GetDatum(objection->objection_id);
	query_run(query, values, nulls, false, 0);
}

/* ---------------- accepting and forwarding ---------------- */

PG_FUNCTION_INFO_V1(credit_accept_objection);

/* accept_objection(objection uuid) */
Datum
credit_accept_objection(PG_FUNCTION_ARGS)
{
	static SqlQuery accept = {
		.name = "accept the objection",
		.sql = "UPDATE credit.objection SET accepted_at = credit.now()"
		" WHERE subject_id = $1 AND objection_id = $2"
		" AND accepted_at IS NULL",
		.nargs = 2,
		.argtypes = {INT8OID, INT8OID},
		.as_owner = true
	};
	Objection	objection;
	OwnerContext saved;
	Datum		values[2];

	owner_begin(&saved);
	SPI_connect();
	objection_before_me(PG_GETARG_DATUM(0), &objection);
	check_undecided(&objection);
	update(&accept, &objection, values, NULL);
	SPI_finish();
	owner_end(&saved);
	PG_RETURN_VOID();
}

PG_FUNCTION_INFO_V1(credit_forward_objection);

/* forward_objection(objection uuid, receiver text, reason text) */
Datum
credit_forward_objection(PG_FUNCTION_ARGS)
{
	static SqlQuery forward = {
		.name = "forward the objection",
		.sql = "WITH noted AS (INSERT INTO credit.objection_event"
		" (subject_id, objection_id, kind, content, organisation_id)"
		" VALUES ($1, $2, 'forwarded', $4, $3))"
		" UPDATE credit.objection SET handler_id = $3"
		" WHERE subject_id = $1 AND objection_id = $2",
		.nargs = 4,
		.argtypes = {INT8OID, INT8OID, INT4OID, TEXTOID},
		.as_owner = true
	};
	char	   *reason = text_to_cstring(PG_GETARG_TEXT_PP(2));
	Objection	objection;
	OwnerContext saved;
	Datum		values[4];

	if (is_blank(reason))
		refuse(45, "objection", "objection_forward_reason",
			   pstrdup(_("an objection is forwarded for a reason")), NULL,
			   pstrdup(_("Say why the other body is to decide it; the deadline stays (Article 45).")));
	owner_begin(&saved);
	SPI_connect();
	objection_before_me(PG_GETARG_DATUM(0), &objection);
	check_undecided(&objection);
	/* whom else the subject has to do with is not the body's to learn */
	values[2] = Int32GetDatum(objection_receiver(
		text_to_cstring(PG_GETARG_TEXT_PP(1)), 0, objection.provider_id));
	values[3] = CStringGetTextDatum(reason);
	update(&forward, &objection, values, NULL);
	SPI_finish();
	owner_end(&saved);
	PG_RETURN_VOID();
}

/* ---------------- deciding ---------------- */

typedef struct Decision
{
	char	   *outcome;
	char	   *reason;			/* or NULL */
	int64		successor_id;	/* 0: none */
} Decision;

static void
check_decision(const Objection *objection, const Decision *decision)
{
	bool		refused = strcmp(decision->outcome, "refused") == 0;
	bool		in_part = strcmp(decision->outcome, "upheld_in_part") == 0;

	if (!refused && !in_part && strcmp(decision->outcome, "upheld") != 0)
		refuse(45, "objection", "objection_outcome",
			   psprintf(_("\"%s\" is no outcome of an objection"),
						clip_input(decision->outcome)),
			   NULL,
			   pstrdup(_("Use upheld, upheld_in_part or refused (Article 45).")));
	if (objection->by_author)
		refuse(45, "objection", "decider_is_not_author",
			   pstrdup(_("an objection is decided by somebody other than the record's author")),
			   NULL,
			   pstrdup(_("Let another member of the body decide it (Articles 21 and 45).")));
	if ((refused || in_part) && is_blank(decision->reason))
		refuse(45, "objection", "objection_refusal_reason",
			   pstrdup(_("an objection is not refused without its reason")),
			   NULL,
			   pstrdup(_("Say in reason why, in whole or part (Article 45).")));
	if (refused && decision->successor_id != 0)
		refuse(45, "objection", "objection_successor",
			   pstrdup(_("nothing is corrected where the objection is refused")),
			   NULL,
			   pstrdup(_("Name no successor, or uphold the objection (Article 45).")));
	if (in_part && objection->record_id != 0 && decision->successor_id == 0)
		refuse(45, "objection", "objection_part_corrected",
			   pstrdup(_("what is upheld in part is corrected")), NULL,
			   pstrdup(_("Submit the record anew with replaces and correction_reason, have it reviewed, and name it as successor (Articles 21 and 45).")));
}

/* The successor corrects the record, and is approved. */
static void
check_successor(const Objection *objection, int64 successor_id)
{
	static SqlQuery find = {
		.name = "look for the correction",
		.sql = "WITH RECURSIVE corrected AS ("
		"SELECT r.replaces FROM credit.record r JOIN credit.review v"
		" ON v.subject_id = r.subject_id AND v.record_id = r.record_id"
		" AND v.approved WHERE r.subject_id = $1 AND r.record_id = $2"
		" UNION ALL SELECT r.replaces FROM corrected c JOIN credit.record r"
		" ON r.subject_id = $1 AND r.record_id = c.replaces)"
		" SELECT FROM corrected c WHERE c.replaces = $3",
		.nargs = 3,
		.argtypes = {INT8OID, INT8OID, INT8OID},
		.as_owner = true
	};
	Datum		values[3] = {Int64GetDatum(objection->subject_id),
	Int64GetDatum(successor_id), Int64GetDatum(objection->record_id)};

	if (objection->record_id == 0 ||
		query_run(&find, values, NULL, false, 1) == 0)
		refuse(45, "objection", "objection_successor",
			   psprintf(_("record %lld is no approved correction of the record objected to"),
						(long long) successor_id),
			   NULL,
			   pstrdup(_("Submit the record anew with replaces and correction_reason, and have it reviewed first (Articles 21 and 45).")));
}

static void
write_decision(const Objection *objection, const Decision *decision)
{
	static SqlQuery decide = {
		.name = "decide the objection",
		.sql = "UPDATE credit.objection SET outcome = $3, reason = $4,"
		" successor_id = $5, decided_at = credit.now(),"
		" decided_by = credit.actor()"
		" WHERE subject_id = $1 AND objection_id = $2",
		.nargs = 5,
		.argtypes = {INT8OID, INT8OID, TEXTOID, TEXTOID, INT8OID},
		.as_owner = true
	};
	Datum		values[5];
	char		nulls[] = "     ";

	values[2] = CStringGetTextDatum(decision->outcome);
	nulls[3] = is_blank(decision->reason) ? 'n' : ' ';
	values[3] = decision->reason ? CStringGetTextDatum(decision->reason) :
		(Datum) 0;
	values[4] = Int64GetDatum(decision->successor_id);
	if (decision->successor_id == 0)
		nulls[4] = 'n';
	update(&decide, objection, values, nulls);
}

/*
 * The record, and its approved corrections where none of them is what follows:
 * they hold on to what was objected to.
 */
static Datum
records_to_end(const Objection *objection, const Decision *decision)
{
	static SqlQuery find = {
		.name = "find the corrections of the record objected to",
		.sql = "WITH RECURSIVE correction AS (SELECT $2 AS record_id"
		" UNION ALL SELECT r.record_id FROM correction c JOIN credit.record r"
		" ON r.subject_id = $1 AND r.replaces = c.record_id)"
		" SELECT array_agg(c.record_id) FROM correction c"
		" WHERE c.record_id = $2 OR NOT $3 AND EXISTS ("
		"SELECT FROM credit.review v WHERE v.subject_id = $1"
		" AND v.record_id = c.record_id AND v.approved)",
		.nargs = 3,
		.argtypes = {INT8OID, INT8OID, BOOLOID},
		.as_owner = true
	};
	Datum		values[3] = {Int64GetDatum(objection->subject_id),
		Int64GetDatum(objection->record_id),
	BoolGetDatum(decision->successor_id != 0)};
	bool		isnull;

	query_run(&find, values, NULL, false, 1);
	return query_value(1, &isnull);
}

/* Upheld: the record ends for everybody, whether or not another follows. */
static void
act_upon(const Objection *objection, const Decision *decision)
{
	if (strcmp(decision->outcome, "refused") != 0)
		withdraw_of_subject(objection->subject_id,
							records_to_end(objection, decision),
							"objection_upheld",
							psprintf("objection %lld",
									 (long long) objection->objection_id));
	unmark_disputed(objection->subject_id, objection->record_id);
}

PG_FUNCTION_INFO_V1(credit_decide_objection);

/* decide_objection(objection uuid, outcome, reason, successor) */
Datum
credit_decide_objection(PG_FUNCTION_ARGS)
{
	Objection	objection;
	Decision	decision;
	OwnerContext saved;

	if (PG_ARGISNULL(0) || PG_ARGISNULL(1))
		PG_RETURN_NULL();
	decision.outcome = text_to_cstring(PG_GETARG_TEXT_PP(1));
	decision.reason = PG_ARGISNULL(2) ? NULL :
		text_to_cstring(PG_GETARG_TEXT_PP(2));
	decision.successor_id = PG_ARGISNULL(3) ? 0 : PG_GETARG_INT64(3);
	owner_begin(&saved);
	SPI_connect();
	objection_before_me(PG_GETARG_DATUM(0), &objection);
	check_undecided(&objection);
	check_decision(&objection, &decision);
	if (decision.successor_id != 0)
		check_successor(&objection, decision.successor_id);
	write_decision(&objection, &decision);
	if (objection.record_id != 0)
		act_upon(&objection, &decision);
	SPI_finish();
	owner_end(&saved);
	PG_RETURN_VOID();
}

/* ---------------- telling ---------------- */

PG_FUNCTION_INFO_V1(credit_tell_objection);

/* tell_objection(objection uuid, how text) */
Datum
credit_tell_objection(PG_FUNCTION_ARGS)
{
	static SqlQuery tell = {
		.name = "note that the result was told",
		.sql = "UPDATE credit.objection SET told_at = credit.now(),"
		" told_how = $3 WHERE subject_id = $1 AND objection_id = $2",
		.nargs = 3,
		.argtypes = {INT8OID, INT8OID, TEXTOID},
		.as_owner = true
	};
	char	   *how = text_to_cstring(PG_GETARG_TEXT_PP(1));
	Objection	objection;
	OwnerContext saved;
	Datum		values[3];

	owner_begin(&saved);
	SPI_connect();
	objection_before_me(PG_GETARG_DATUM(0), &objection);
	if (!objection.decided || objection.told ||
		is_blank(how))
		refuse(45, "objection", "objection_told",
			   pstrdup(_("there is no result that could be told so")), NULL,
			   pstrdup(_("Decide the objection first; a result is told once, and how says in which way (Article 45).")));
	values[2] = CStringGetTextDatum(how);
	update(&tell, &objection, values, NULL);
	SPI_finish();
	owner_end(&saved);
	PG_RETURN_VOID();
}

/* ---------------- the policies' predicate ---------------- */

PG_FUNCTION_INFO_V1(credit_sees_objection);

Datum
credit_sees_objection(PG_FUNCTION_ARGS)
{
	static SqlQuery find = {
		.name = "look for the objection if the actor may see it",
		.sql = "SELECT FROM credit.objection o JOIN credit.organisation b"
		" ON b.organisation_id IN (o.receiver_id, o.handler_id)"
		" WHERE o.subject_id = $1"
		" AND o.objection_id = $2 AND (o.receiver_id = ANY ($3)"
		" OR o.handler_id = ANY ($3)"
		" OR b.division OPERATOR(pg_catalog.<@) $4)",
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
