/*
 * repair_applications.c
 *		Applications for repair: filed by the subject, decided by the document's
 *		provider (Article 46).
 */
#include "rights/repair.h"

#include "access/actors.h"
#include "access/gateways.h"
#include "catalog/pg_type.h"
#include "core/query.h"
#include "core/registry.h"
#include "core/verdict.h"
#include "disclosure/disclosed.h"
#include "registry/subjects.h"
#include "rights/withdrawal.h"
#include "types/types.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/jsonb.h"
#include "utils/uuid.h"

static char *
text_argument(FunctionCallInfo fcinfo, int argument)
{
	return PG_ARGISNULL(argument) ? NULL :
		text_to_cstring(PG_GETARG_TEXT_PP(argument));
}

/* ---------------- filing ---------------- */

static void
check_ground(const char *ground)
{
	if (strcmp(ground, REPAIR_CORRECTED) != 0 &&
		strcmp(ground, REPAIR_REORGANISED) != 0)
		refuse(46, "repair", "repair_ground",
			   psprintf(_("\"%s\" is no ground for repair"),
						clip_input(ground)),
			   NULL,
			   pstrdup(_("Use corrected, or reorganised in a bankruptcy (Article 46).")));
}

/* Every condition in force has evidence of its own. */
static void
check_evidence(Datum conditions, Datum evidence, const char *commitment)
{
	static SqlQuery find = {
		.name = "look for missing evidence",
		.sql = "SELECT string_agg(c, ', ' ORDER BY c) FROM unnest($1) AS c"
		" WHERE coalesce(btrim($2 ->> c, E' \\t\\r\\n\\u00a0\\u3000'), '') = ''",
		.nargs = 2,
		.argtypes = {TEXTARRAYOID, JSONBOID},
		.as_owner = true
	};
	Datum		values[2] = {conditions, evidence};
	char	   *missing;

	query_run(&find, values, NULL, false, 1);
	missing = SPI_getvalue(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1);
	if (missing || !JB_ROOT_IS_OBJECT(DatumGetJsonbP(evidence)))
		refuse(46, "repair", "repair_evidence",
			   pstrdup(_("evidence is missing")),
			   missing ? psprintf(_("Not shown: %s."), missing) : NULL,
			   pstrdup(_("Give in evidence, by the codes of credit.repair_condition, what shows that each is met (Article 46).")));
	if (is_blank(commitment))
		refuse(46, "repair", "repair_commitment",
			   pstrdup(_("the commitment that the material is true is missing")),
			   NULL,
			   pstrdup(_("State it, or where it is published, in commitment (Article 46).")));
}

static Datum
file(const Representation *who, int64 document_id, const char *ground,
	 Datum evidence, const char *commitment)
{
	static SqlQuery add = {
		.name = "file the application",
		.sql = "INSERT INTO credit.repair (subject_id, document_id, ground,"
		" evidence, commitment, capacity, proof, channel, handler_id)"
		" SELECT $1, $2, $3, $4, $5, $6, $7, $8, d.provider_id"
		" FROM credit.document d WHERE d.subject_id = $1"
		" AND d.document_id = $2 RETURNING handle",
		.nargs = 8,
		.argtypes = {INT8OID, INT8OID, TEXTOID, JSONBOID, TEXTOID, TEXTOID,
		TEXTOID, TEXTOID},
		.as_owner = true
	};
	Datum		values[8] = {Int64GetDatum(who->subject_id),
		Int64GetDatum(document_id), CStringGetTextDatum(ground), evidence,
		CStringGetTextDatum(commitment), CStringGetTextDatum(who->capacity),
	CStringGetTextDatum(who->proof), CStringGetTextDatum(who->channel)};

	query_run(&add, values, NULL, false, 0);
	return query_kept(1, UUID_LEN);
}

PG_FUNCTION_INFO_V1(credit_apply_for_repair);

/* apply_for_repair(record uuid, evidence jsonb, commitment text, ground text) */
Datum
credit_apply_for_repair(PG_FUNCTION_ARGS)
{
	char	   *commitment = text_argument(fcinfo, 2);
	char	   *ground = text_argument(fcinfo, 3);
	Representation who;
	Eligibility eligibility;
	OwnerContext saved;
	int64		document_id;
	Datum		handle;

	if (PG_ARGISNULL(0) || PG_ARGISNULL(1) || ground == NULL)
		PG_RETURN_NULL();
	representation(&who);
	check_ground(ground);
	owner_begin(&saved);
	SPI_connect();
	subject_lock(who.subject_id, LockTupleExclusive);
	document_id = repair_document(who.subject_id, PG_GETARG_DATUM(0));
	repair_eligible(who.subject_id, document_id, ground, &eligibility);
	check_eligible(&eligibility);
	check_evidence(repair_conditions(ground), PG_GETARG_DATUM(1), commitment);
	handle = file(&who, document_id, ground, PG_GETARG_DATUM(1), commitment);
	SPI_finish();
	owner_end(&saved);
	return handle;
}

PG_FUNCTION_INFO_V1(credit_my_repairs);

/* my_repairs(): of the subject for which a gateway acts */
Datum
credit_my_repairs(PG_FUNCTION_ARGS)
{
	static SqlQuery find = {
		.name = "find the subject's applications",
		.sql = "SELECT a.handle, d.number, a.ground, b.name, a.received_on,"
		" CASE WHEN a.ended_on IS NOT NULL THEN 'ended'"
		" WHEN a.told_at IS NOT NULL THEN 'told'"
		" WHEN a.outcome IS NOT NULL THEN 'decided'"
		" WHEN a.accepted_on IS NOT NULL THEN 'accepted' ELSE 'applied' END,"
		" p.due, p.provisional, a.outcome, a.unmet, a.reason, a.effect"
		" FROM credit.repair a"
		" JOIN credit.document d ON d.subject_id = a.subject_id"
		" AND d.document_id = a.document_id"
		" JOIN credit.organisation b ON b.organisation_id = a.handler_id"
		" CROSS JOIN LATERAL"
		" credit.deadline('repair_answer', a.received_on, b.division) p"
		" WHERE a.subject_id = $1 ORDER BY a.repair_id",
		.nargs = 1,
		.argtypes = {INT8OID},
		.as_owner = true
	};

	return return_to_subject(fcinfo, &find);
}

/* ---------------- before the body ---------------- */

typedef struct Application
{
	int64		subject_id;
	int64		repair_id;
	int64		document_id;
	const char *ground;
	const char *effect;			/* NULL: none */
	bool		by_author;		/* the actor wrote one of the records */
	bool		decided;
	bool		told;
	bool		ended;
} Application;

static bool
lock_subject_of(Datum handle)
{
	static SqlQuery find = {
		.name = "find the application's subject",
		.sql = "SELECT a.subject_id FROM credit.repair a WHERE a.handle = $1",
		.nargs = 1,
		.argtypes = {UUIDOID},
		.as_owner = true
	};
	bool		isnull;

	return query_run(&find, &handle, NULL, false, 1) > 0 &&
		subject_lock(DatumGetInt64(query_value(1, &isnull)),
					 LockTupleExclusive);
}

/* The application as it is now, for a member who may decide it; else refuses. */
static void
application_before_me(Datum handle, Application *application)
{
	static SqlQuery find = {
		.name = "find the application",
		.sql = "SELECT a.subject_id, a.repair_id, a.document_id, a.handler_id,"
		" a.ground, a.effect, EXISTS (SELECT FROM credit.record r"
		" WHERE r.subject_id = a.subject_id"
		" AND r.document_id = a.document_id AND r.author = credit.actor()),"
		" a.outcome IS NOT NULL, a.told_at IS NOT NULL, a.ended_on IS NOT NULL"
		" FROM credit.repair a WHERE a.handle = $1",
		.nargs = 1,
		.argtypes = {UUIDOID},
		.as_owner = true
	};
	const Organisation *handler = NULL;
	bool		isnull;

	if (lock_subject_of(handle) &&
		query_run(&find, &handle, NULL, false, 1) > 0)
		handler = organisation(DatumGetInt32(query_value(4, &isnull)));
	/* the same for none and for another body's */
	if (handler == NULL || !actor_decides_for(handler))
		refuse(46, "repair", "repair_before_body",
			   pstrdup(_("there is no such application before a body for which you may decide")),
			   NULL,
			   pstrdup(_("Act as a member of the document's provider whose entry in credit.member has may_review (Article 46).")));
	application->subject_id = DatumGetInt64(query_value(1, &isnull));
	application->repair_id = DatumGetInt64(query_value(2, &isnull));
	application->document_id = DatumGetInt64(query_value(3, &isnull));
	application->ground = TextDatumGetCString(query_value(5, &isnull));
	application->effect = SPI_getvalue(SPI_tuptable->vals[0],
									   SPI_tuptable->tupdesc, 6);
	application->by_author = DatumGetBool(query_value(7, &isnull));
	application->decided = DatumGetBool(query_value(8, &isnull));
	application->told = DatumGetBool(query_value(9, &isnull));
	application->ended = DatumGetBool(query_value(10, &isnull));
}

static void
check_undecided(const Application *application)
{
	if (application->decided)
		refuse(46, "repair", "repair_undecided",
			   pstrdup(_("the application has been decided already")), NULL,
			   pstrdup(_("Tell the result with credit.tell_repair() (Article 46).")));
}

static void
check_not_author(const Application *application)
{
	if (application->by_author)
		refuse(46, "repair", "repair_decider_is_not_author",
			   pstrdup(_("an application is decided by somebody other than the author of the records")),
			   NULL,
			   pstrdup(_("Let another member of the body decide it (Articles 21 and 46).")));
}

static void
update(SqlQuery *query, const Application *application, Datum *values,
	   const char *nulls)
{
	values[0] = Int64GetDatum(application->subject_id);
	values[1] = Int64GetDatum(application->repair_id);
	query_run(query, values, nulls, false, 0);
}

PG_FUNCTION_INFO_V1(credit_accept_repair);

/* accept_repair(application uuid) */
Datum
credit_accept_repair(PG_FUNCTION_ARGS)
{
	static SqlQuery accept = {
		.name = "accept the application",
		.sql = "UPDATE credit.repair SET accepted_on = credit.today()"
		" WHERE subject_id = $1 AND repair_id = $2 AND accepted_on IS NULL",
		.nargs = 2,
		.argtypes = {INT8OID, INT8OID},
		.as_owner = true
	};
	Application application;
	OwnerContext saved;
	Datum		values[2];

	owner_begin(&saved);
	SPI_connect();
	application_before_me(PG_GETARG_DATUM(0), &application);
	check_undecided(&application);
	update(&accept, &application, values, NULL);
	SPI_finish();
	owner_end(&saved);
	PG_RETURN_VOID();
}

/* ---------------- deciding ---------------- */

/* What a refusal may name: a condition, or what forbids repair by now. */
static void
check_unmet(const Application *application, const Eligibility *eligibility,
			Datum unmet)
{
	static SqlQuery find = {
		.name = "look at what a refusal names",
		.sql = "SELECT coalesce(bool_and(coalesce(u = ANY ($2) OR u = ANY ($3),"
		" false)), false) FROM unnest($1) AS u",
		.nargs = 3,
		.argtypes = {TEXTARRAYOID, TEXTARRAYOID, TEXTARRAYOID},
		.as_owner = true
	};
	Datum		values[3] = {unmet, repair_conditions(application->ground),
	repair_obstacles(eligibility)};
	bool		isnull;

	query_run(&find, values, NULL, false, 1);
	if (!DatumGetBool(query_value(1, &isnull)))
		refuse(46, "repair", "repair_unmet",
			   pstrdup(_("a refusal names a condition that is not met")),
			   NULL,
			   pstrdup(_("Name in unmet codes of credit.repair_condition that are in force; what the registry sees to be met is none, and where all are met repair is granted (Article 46).")));
}

static void
check_decision(const Application *application, bool granted, Datum unmet,
			   bool unmet_null, const char *reason)
{
	Eligibility eligibility;

	check_not_author(application);
	repair_eligible(application->subject_id, application->document_id,
					application->ground, &eligibility);
	eligibility.pending = false;
	/* false material bars new applications, not one that was filed before */
	DATE_NOBEGIN(eligibility.barred_until);
	if (granted)
	{
		check_eligible(&eligibility);
		return;
	}
	check_unmet(application, &eligibility, unmet_null ?
				PointerGetDatum(construct_empty_array(TEXTOID)) : unmet);
	if (is_blank(reason))
		refuse(46, "repair", "repair_refusal_reason",
			   pstrdup(_("an application is not refused without its reason")),
			   NULL,
			   pstrdup(_("Say in reason why the condition is not met (Article 46).")));
}

/* What the application reaches, and no other repair in force. */
static Datum
records_of(const Application *application)
{
	static SqlQuery find = {
		.name = "find the document's records",
		.sql = "SELECT coalesce(array_agg(r.record_id), '{}')"
		" FROM credit.record r JOIN credit.catalog_item i"
		" ON i.item_id = r.item_id AND i.effect = 'adverse'"
		" JOIN credit.document d ON d.subject_id = r.subject_id"
		" AND d.document_id = r.document_id"
		" WHERE r.subject_id = $1"
		" AND r.document_id IN" DOCUMENTS_REACHED
		" AND NOT EXISTS (SELECT FROM" REPAIRS_IN_FORCE
		" AND a.repair_id <> $3)",
		.nargs = 3,
		.argtypes = {INT8OID, INT8OID, INT8OID},
		.as_owner = true
	};
	Datum		values[3] = {Int64GetDatum(application->subject_id),
		Int64GetDatum(application->document_id),
	Int64GetDatum(application->repair_id)};
	bool		isnull;

	query_run(&find, values, NULL, false, 1);
	return query_value(1, &isnull);
}

static void
end_records(const Application *application, const char *effect)
{
	withdraw_of_subject(application->subject_id, records_of(application),
						effect, psprintf("repair %lld",
										 (long long) application->repair_id));
}

PG_FUNCTION_INFO_V1(credit_decide_repair);

/* decide_repair(application uuid, outcome text, unmet text[], reason text) */
Datum
credit_decide_repair(PG_FUNCTION_ARGS)
{
	static SqlQuery decide = {
		.name = "decide the application",
		.sql = "UPDATE credit.repair SET outcome = $3, unmet = $4,"
		" reason = $5, effect = $6, decided_at = credit.now(),"
		" decided_by = credit.actor()"
		" WHERE subject_id = $1 AND repair_id = $2",
		.nargs = 6,
		.argtypes = {INT8OID, INT8OID, TEXTOID, TEXTARRAYOID, TEXTOID,
		TEXTOID},
		.as_owner = true
	};
	char	   *outcome = text_argument(fcinfo, 1);
	char	   *reason = text_argument(fcinfo, 3);
	bool		granted;
	const char *effect;
	Application application;
	OwnerContext saved;
	Datum		values[6];
	char		nulls[] = "      ";

	if (PG_ARGISNULL(0) || outcome == NULL)
		PG_RETURN_NULL();
	granted = strcmp(outcome, "granted") == 0;
	if (!granted && strcmp(outcome, "refused") != 0)
		refuse(46, "repair", "repair_outcome",
			   psprintf(_("\"%s\" is no outcome of an application"),
						clip_input(outcome)),
			   NULL, pstrdup(_("Use granted or refused (Article 46).")));
	owner_begin(&saved);
	SPI_connect();
	application_before_me(PG_GETARG_DATUM(0), &application);
	check_undecided(&application);
	check_decision(&application, granted, PG_GETARG_DATUM(2), PG_ARGISNULL(2),
				   reason);
	effect = strcmp(application.ground, REPAIR_CORRECTED) == 0 ? "repaired" :
		"shielded";
	values[2] = CStringGetTextDatum(outcome);
	values[3] = PG_GETARG_DATUM(2);
	nulls[3] = granted ? 'n' : ' ';
	values[4] = reason ? CStringGetTextDatum(reason) : (Datum) 0;
	nulls[4] = is_blank(reason) ? 'n' : ' ';
	values[5] = CStringGetTextDatum(effect);
	nulls[5] = granted ? ' ' : 'n';
	update(&decide, &application, values, nulls);
	if (granted)
		end_records(&application, effect);
	SPI_finish();
	owner_end(&saved);
	PG_RETURN_VOID();
}

PG_FUNCTION_INFO_V1(credit_tell_repair);

/* tell_repair(application uuid, how text) */
Datum
credit_tell_repair(PG_FUNCTION_ARGS)
{
	static SqlQuery tell = {
		.name = "note that the answer was given",
		.sql = "UPDATE credit.repair SET told_at = credit.now(),"
		" told_how = $3 WHERE subject_id = $1 AND repair_id = $2",
		.nargs = 3,
		.argtypes = {INT8OID, INT8OID, TEXTOID},
		.as_owner = true
	};
	char	   *how = text_to_cstring(PG_GETARG_TEXT_PP(1));
	Application application;
	OwnerContext saved;
	Datum		values[3];

	owner_begin(&saved);
	SPI_connect();
	application_before_me(PG_GETARG_DATUM(0), &application);
	if (!application.decided || application.told || is_blank(how))
		refuse(46, "repair", "repair_told",
			   pstrdup(_("there is no answer that could be given so")), NULL,
			   pstrdup(_("Decide the application first; an answer is given once, and how says in which way (Article 46).")));
	values[2] = CStringGetTextDatum(how);
	update(&tell, &application, values, NULL);
	SPI_finish();
	owner_end(&saved);
	PG_RETURN_VOID();
}

/* ---------------- what ends a repair ---------------- */

/* For the future only: what is left of the windows is shown again. */
static void
undo(const Application *application, const char *effect, const char *because,
	 bool show)
{
	static SqlQuery mark = {
		.name = "undo the withdrawals",
		.sql = "UPDATE credit.withdrawal SET undone_at = credit.now(),"
		" undone_because = $4 WHERE subject_id = $1 AND record_id = ANY ($2)"
		" AND reason = $3 AND undone_at IS NULL",
		.nargs = 4,
		.argtypes = {INT8OID, INT8ARRAYOID, TEXTOID, TEXTOID},
		.as_owner = true
	};
	Datum		records = records_of(application);
	Datum		values[4] = {Int64GetDatum(application->subject_id), records,
	CStringGetTextDatum(effect), CStringGetTextDatum(because)};

	query_run(&mark, values, NULL, false, 0);
	if (show)
		disclose_again(application->subject_id, records, true);
}

static void
end_effect(const Application *application, const char *because, bool false_material)
{
	static SqlQuery end = {
		.name = "end the effect of the repair",
		.sql = "UPDATE credit.repair SET ended_on = credit.today(),"
		" ended_because = $3, false_material = $4"
		" WHERE subject_id = $1 AND repair_id = $2",
		.nargs = 4,
		.argtypes = {INT8OID, INT8OID, TEXTOID, BOOLOID},
		.as_owner = true
	};
	Datum		values[4] = {0, 0, CStringGetTextDatum(because),
	BoolGetDatum(false_material)};

	update(&end, application, values, NULL);
}

static void
refuse_for_false_material(const Application *application, const char *because)
{
	static SqlQuery decide = {
		.name = "refuse the application for its false material",
		.sql = "UPDATE credit.repair SET outcome = 'refused',"
		" unmet = '{true_material}', reason = $3, decided_at = credit.now(),"
		" decided_by = credit.actor()"
		" WHERE subject_id = $1 AND repair_id = $2",
		.nargs = 3,
		.argtypes = {INT8OID, INT8OID, TEXTOID},
		.as_owner = true
	};
	Datum		values[3] = {0, 0, CStringGetTextDatum(because)};

	update(&decide, application, values, NULL);
}

static void
check_because(const char *because)
{
	if (is_blank(because))
		refuse(46, "repair", "repair_end_reason",
			   pstrdup(_("a repair does not end without its reason")), NULL,
			   pstrdup(_("State the finding or ruling behind it (Article 46).")));
}

PG_FUNCTION_INFO_V1(credit_annul_repair);

/* annul_repair(application uuid, because text): false material */
Datum
credit_annul_repair(PG_FUNCTION_ARGS)
{
	char	   *because = text_to_cstring(PG_GETARG_TEXT_PP(1));
	Application application;
	OwnerContext saved;

	check_because(because);
	owner_begin(&saved);
	SPI_connect();
	application_before_me(PG_GETARG_DATUM(0), &application);
	check_not_author(&application);
	if (application.ended)
		refuse(46, "repair", "repair_ended",
			   pstrdup(_("the repair has ended already")), NULL,
			   pstrdup(_("Its end stays as it was noted (Article 46).")));
	if (!application.decided)
		refuse_for_false_material(&application, because);
	end_effect(&application, because, true);
	if (application.effect)
		undo(&application, application.effect, because, true);
	SPI_finish();
	owner_end(&saved);
	PG_RETURN_VOID();
}

static void
make_repaired(const Application *application, const char *because)
{
	static SqlQuery complete = {
		.name = "make a repair of the shield",
		.sql = "UPDATE credit.repair SET effect = 'repaired'"
		" WHERE subject_id = $1 AND repair_id = $2",
		.nargs = 2,
		.argtypes = {INT8OID, INT8OID},
		.as_owner = true
	};
	Datum		values[2];

	update(&complete, application, values, NULL);
	end_records(application, "repaired");
	undo(application, "shielded", because, false);
}

PG_FUNCTION_INFO_V1(credit_end_shield);

/* end_shield(application uuid, completed boolean, because text) */
Datum
credit_end_shield(PG_FUNCTION_ARGS)
{
	char	   *because = text_to_cstring(PG_GETARG_TEXT_PP(2));
	Application application;
	OwnerContext saved;

	check_because(because);
	owner_begin(&saved);
	SPI_connect();
	application_before_me(PG_GETARG_DATUM(0), &application);
	check_not_author(&application);
	if (application.effect == NULL || application.ended ||
		strcmp(application.effect, "shielded") != 0)
		refuse(46, "repair", "repair_shield",
			   pstrdup(_("the application shields nothing")), NULL,
			   pstrdup(_("Name one that was granted on a reorganisation that runs (Article 46).")));
	if (PG_GETARG_BOOL(1))
		make_repaired(&application, because);
	else
	{
		end_effect(&application, because, false);
		undo(&application, "shielded", because, true);
	}
	SPI_finish();
	owner_end(&saved);
	PG_RETURN_VOID();
}

/* ---------------- what is excluded ---------------- */

PG_FUNCTION_INFO_V1(credit_mark_irreparable);

/* mark_irreparable(subject_id bigint, document_id bigint, basis text) */
Datum
credit_mark_irreparable(PG_FUNCTION_ARGS)
{
	static SqlQuery add = {
		.name = "mark the document as irreparable",
		.sql = "INSERT INTO credit.irreparable_document"
		" (subject_id, document_id, basis)"
		" SELECT d.subject_id, d.document_id, $3 FROM credit.document d"
		" WHERE d.subject_id = $1 AND d.document_id = $2"
		" AND d.provider_id = ANY ($4)"
		" ON CONFLICT DO NOTHING RETURNING 1",
		.nargs = 4,
		.argtypes = {INT8OID, INT8OID, TEXTOID, INT4ARRAYOID},
		.as_owner = true
	};
	char	   *basis = text_to_cstring(PG_GETARG_TEXT_PP(2));
	OwnerContext saved;
	int			count;
	Datum		values[4] = {PG_GETARG_DATUM(0), PG_GETARG_DATUM(1),
	PG_GETARG_DATUM(2), actor_reviewable(&count)};

	owner_begin(&saved);
	SPI_connect();
	subject_lock(PG_GETARG_INT64(0), LockTupleExclusive);
	if (is_blank(basis) || query_run(&add, values, NULL, false, 0) == 0)
		refuse(46, "irreparable_document", "irreparable_mark",
			   pstrdup(_("there is no such document that you may mark so")),
			   NULL,
			   pstrdup(_("Name one that your organisation provided and that is not marked yet, and the provision that excludes its repair (Article 46).")));
	SPI_finish();
	owner_end(&saved);
	PG_RETURN_VOID();
}
