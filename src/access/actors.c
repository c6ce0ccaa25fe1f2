/*
 * actors.c
 *		Registered organisations, and the database roles that act for them.
 */
#include "access/actors.h"

#include "access/htup_details.h"
#include "catalog/pg_authid.h"
#include "catalog/pg_type.h"
#include "core/cache.h"
#include "core/clock.h"
#include "miscadmin.h"
#include "names/names.h"
#include "utils/array.h"
#include "utils/datum.h"
#include "utils/hsearch.h"
#include "utils/inval.h"
#include "utils/memutils.h"
#include "utils/syscache.h"

typedef struct Membership
{
	const Organisation *organisation;
	bool		may_submit;
	bool		may_review;
} Membership;

/* What one role is. */
typedef struct Member
{
	NameData	role;			/* hash key */
	List	   *memberships;	/* of Membership * */
} Member;

typedef struct CodeEntry
{
	Uscc		uscc;			/* hash key */
	Organisation *organisation;
} CodeEntry;

typedef struct Actors
{
	HTAB	   *organisations;	/* by organisation_id */
	HTAB	   *codes;			/* by uscc */
	HTAB	   *members;		/* by role */
} Actors;

/* ---------------- the cache ---------------- */

static HTAB *
actors_table(const char *name, Size keysize, Size entrysize)
{
	HASHCTL		ctl = {0};

	ctl.keysize = keysize;
	ctl.entrysize = entrysize;
	ctl.hcxt = CurrentMemoryContext;
	return hash_create(name, 256, &ctl, HASH_ELEM | HASH_BLOBS | HASH_CONTEXT);
}

static void
read_fields(TupleTableSlot *slot, Organisation *org)
{
	bool		isnull;
	Datum		fields = slot_value(slot, "fields", &isnull);
	Datum	   *elements;
	bool	   *element_nulls;

	org->fields = NULL;
	org->nfields = 0;
	if (isnull)
		return;
	deconstruct_array(DatumGetArrayTypePCopy(fields), TEXTOID, -1, false,
					  TYPALIGN_INT, &elements, &element_nulls, &org->nfields);
	org->fields = palloc(sizeof(char *) * (org->nfields + 1));
	for (int i = 0; i < org->nfields; i++)
		org->fields[i] = element_nulls[i] ? "" :
			TextDatumGetCString(elements[i]);
}

static void
read_organisation(TupleTableSlot *slot, void *arg)
{
	Actors	   *actors = arg;
	bool		isnull;
	int32		id = DatumGetInt32(slot_value(slot, "organisation_id",
											  &isnull));
	Organisation *org = hash_search(actors->organisations, &id, HASH_ENTER,
									NULL);
	CodeEntry  *code;
	Datum		value;
	int			length;

	org->name = slot_cstring(slot, "name");
	org->name_key = name_key_cstring(org->name, strlen(org->name), &length);
	org->uscc = *DatumGetUscc(slot_value(slot, "uscc", &isnull));
	org->kind = enum_position(DatumGetObjectId(slot_value(slot, "kind",
														  &isnull)));
	org->division = DatumGetInt32(slot_value(slot, "division", &isnull));
	org->competent = DatumGetBool(slot_value(slot, "competent", &isnull));
	org->upstream = DatumGetBool(slot_value(slot, "upstream", &isnull));
	value = slot_value(slot, "platform_id", &isnull);
	org->platform_id = isnull ? 0 : DatumGetInt32(value);
	org->registered_from = DatumGetDateADT(slot_value(slot, "registered_from",
													  &isnull));
	value = slot_value(slot, "registered_until", &isnull);
	if (isnull)
		DATE_NOEND(org->registered_until);
	else
		org->registered_until = DatumGetDateADT(value);
	read_fields(slot, org);

	code = hash_search(actors->codes, &org->uscc, HASH_ENTER, NULL);
	code->organisation = org;
}

static void
read_member(TupleTableSlot *slot, void *arg)
{
	Actors	   *actors = arg;
	Membership *membership = palloc(sizeof(Membership));
	NameData	role = {{0}};
	Member	   *member;
	bool		isnull,
				found;
	int32		id;

	strlcpy(NameStr(role),
			NameStr(*DatumGetName(slot_value(slot, "role_name", &isnull))),
			NAMEDATALEN);
	id = DatumGetInt32(slot_value(slot, "organisation_id", &isnull));
	membership->organisation = hash_search(actors->organisations, &id,
										   HASH_FIND, NULL);
	membership->may_submit = DatumGetBool(slot_value(slot, "may_submit",
													 &isnull));
	membership->may_review = DatumGetBool(slot_value(slot, "may_review",
													 &isnull));
	if (membership->organisation == NULL)
		return;
	member = hash_search(actors->members, &role, HASH_ENTER, &found);
	if (!found)
		member->memberships = NIL;
	member->memberships = lappend(member->memberships, membership);
}

static void *
build_actors(void)
{
	Actors	   *actors = palloc(sizeof(Actors));

	actors->organisations = actors_table("credit organisations",
										 sizeof(int32), sizeof(Organisation));
	actors->codes = actors_table("credit organisation codes", sizeof(Uscc),
								 sizeof(CodeEntry));
	actors->members = actors_table("credit members", sizeof(NameData),
								   sizeof(Member));
	rule_table_scan("organisation", read_organisation, actors);
	rule_table_scan("member", read_member, actors);
	return actors;
}

static RuleCache actors_cache = {
	.name = "registered organisations and members",
	.tables = {"organisation", "member"},
	.build = build_actors
};

/* ---------------- organisations ---------------- */

const Organisation *
organisation(int32 organisation_id)
{
	Actors	   *actors = rule_cache(&actors_cache);

	return hash_search(actors->organisations, &organisation_id, HASH_FIND,
					   NULL);
}

const Organisation *
organisation_by_code(const Uscc *uscc)
{
	Actors	   *actors = rule_cache(&actors_cache);
	CodeEntry  *code = hash_search(actors->codes, uscc, HASH_FIND, NULL);

	return code ? code->organisation : NULL;
}

const Organisation *
organisation_by_name_key(const char *name_key)
{
	Actors	   *actors = rule_cache(&actors_cache);
	const Organisation *match = NULL;
	Organisation *org;
	HASH_SEQ_STATUS status;

	hash_seq_init(&status, actors->organisations);
	while ((org = hash_seq_search(&status)) != NULL)
	{
		if (strcmp(org->name_key, name_key) != 0)
			continue;
		if (match)
		{
			hash_seq_term(&status);
			return NULL;
		}
		match = org;
	}
	return match;
}

const Organisation *
organisation_named(const char *text)
{
	IdentifierFault why;
	Uscc		uscc;
	int			length;

	if (uscc_parse(text, strlen(text), &uscc, &why))
		return organisation_by_code(&uscc);
	return organisation_by_name_key(name_key_cstring(text, strlen(text),
													 &length));
}

bool
organisation_registered(const Organisation *org, DateADT day)
{
	return day >= org->registered_from && day < org->registered_until;
}

bool
organisation_is_public(const Organisation *org)
{
	return org->kind == ORGANISATION_STATE_ORGAN ||
		org->kind == ORGANISATION_AUTHORISED_BODY;
}

bool
organisation_has_field(const Organisation *org, const char *field)
{
	if (org->fields == NULL)
		return true;
	for (int i = 0; i < org->nfields; i++)
		if (strcmp(org->fields[i], field) == 0)
			return true;
	return false;
}

/* ---------------- the actor ---------------- */

static bool role_names_stale = true;
static uint64 role_names_forgotten = 0;

static void
forget_role_names(Datum arg, int cacheid, uint32 hashvalue)
{
	role_names_stale = true;
	role_names_forgotten++;
}

/* A role's name, kept while the same two roles go on asking. */
static const char *
role_name(Oid role, Oid *known, NameData *name)
{
	static bool registered = false;
	HeapTuple	tuple;

	if (!registered)
	{
		CacheRegisterSyscacheCallback(AUTHOID, forget_role_names, (Datum) 0);
		registered = true;
	}
	if (*known == role)
		return NameStr(*name);

	tuple = SearchSysCache1(AUTHOID, ObjectIdGetDatum(role));
	if (!HeapTupleIsValid(tuple))
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_OBJECT),
				 errmsg("the acting role no longer exists")));
	memset(NameStr(*name), 0, NAMEDATALEN);
	strlcpy(NameStr(*name),
			NameStr(((Form_pg_authid) GETSTRUCT(tuple))->rolname),
			NAMEDATALEN);
	ReleaseSysCache(tuple);
	*known = role;
	return NameStr(*name);
}

static Oid	known_actor = InvalidOid;
static NameData known_actor_name;
static Oid	known_login = InvalidOid;
static NameData known_login_name;

static void
check_role_names(void)
{
	if (role_names_stale)
		known_actor = known_login = InvalidOid;
	role_names_stale = false;
}

Oid
actor_role(void)
{
	return GetOuterUserId();
}

const char *
actor_name(void)
{
	check_role_names();
	return role_name(GetOuterUserId(), &known_actor, &known_actor_name);
}

const char *
login_name(void)
{
	check_role_names();
	return role_name(GetAuthenticatedUserId(), &known_login,
					 &known_login_name);
}

/*
 * Not by address: the two may come from before and after a change of the
 * organisations.
 */
static bool
is_organisation(const Membership *membership, int32 organisation_id)
{
	return membership->organisation->organisation_id == organisation_id;
}

static List *
actor_memberships(void)
{
	Actors	   *actors = rule_cache(&actors_cache);
	Member	   *member;

	(void) actor_name();
	member = hash_search(actors->members, &known_actor_name, HASH_FIND, NULL);
	return member ? member->memberships : NIL;
}

bool
actor_may_submit(const Organisation *provider)
{
	DateADT		today = registry_today();
	ListCell   *cell;

	foreach(cell, actor_memberships())
	{
		Membership *membership = lfirst(cell);

		/* whether the provider itself is registered is a rule of its own */
		if (membership->may_submit &&
			(is_organisation(membership, provider->organisation_id) ||
			 (provider->platform_id != 0 &&
			  is_organisation(membership, provider->platform_id) &&
			  organisation_registered(membership->organisation, today))))
			return true;
	}
	return false;
}

bool
actor_may_review(const Organisation *provider)
{
	DateADT		today = registry_today();
	ListCell   *cell;

	foreach(cell, actor_memberships())
	{
		Membership *membership = lfirst(cell);

		if (membership->may_review &&
			organisation_registered(membership->organisation, today) &&
			is_organisation(membership, provider->organisation_id))
			return true;
	}
	return false;
}

bool
actor_decides_for(const Organisation *body)
{
	DateADT		today = registry_today();
	ListCell   *cell;

	if (organisation_registered(body, today))
		return actor_may_review(body);
	foreach(cell, actor_memberships())
	{
		Membership *membership = lfirst(cell);
		const Organisation *own = membership->organisation;

		if (membership->may_review && own->competent &&
			organisation_registered(own, today) &&
			division_contains(own->division, body->division))
			return true;
	}
	return false;
}

Datum
actor_reviewable(int *count)
{
	List	   *memberships = actor_memberships();
	Datum	   *ids = palloc(sizeof(Datum) * (list_length(memberships) + 1));
	DateADT		today = registry_today();
	ListCell   *cell;

	*count = 0;
	foreach(cell, memberships)
	{
		Membership *membership = lfirst(cell);

		if (membership->may_review &&
			organisation_registered(membership->organisation, today))
			ids[(*count)++] =
				Int32GetDatum(membership->organisation->organisation_id);
	}
	return PointerGetDatum(construct_array(ids, *count, INT4OID,
										   sizeof(int32), true, TYPALIGN_INT));
}

int32
actor_organisation(void)
{
	List	   *memberships = actor_memberships();

	if (list_length(memberships) != 1)
		return 0;
	return ((Membership *) linitial(memberships))->organisation->organisation_id;
}

/* ---------------- for policies ---------------- */

/*
 * Policies ask for each row: what is known of an actor is kept until another acts,
 * another day begins, or rule data or roles change.
 */
bool
actor_still(ActorMoment *known)
{
	DateADT		today = registry_today();	/* hears of changes first */
	ActorMoment now = {true, rule_generation(), role_names_forgotten,
	GetOuterUserId(), today};

	if (known->known && known->rules == now.rules && known->roles == now.roles &&
		known->actor == now.actor && known->day == now.day)
		return true;
	*known = now;
	return false;
}

/* Keeps a copy of the array in place of the last one. */
void
keep_array(Datum *kept, Datum array)
{
	MemoryContext old = MemoryContextSwitchTo(TopMemoryContext);
	Datum		copy = datumCopy(array, false, -1);

	MemoryContextSwitchTo(old);
	if (*kept != (Datum) 0)
		pfree(DatumGetPointer(*kept));
	*kept = copy;
}

/* The actor's organisations that are registered today and fit. */
static List *
current_organisations(bool (*fits) (const Organisation *))
{
	List	   *result = NIL;
	ListCell   *cell;
	DateADT		today = registry_today();

	foreach(cell, actor_memberships())
	{
		const Organisation *org = ((Membership *) lfirst(cell))->organisation;

		if (organisation_registered(org, today) && (fits == NULL || fits(org)))
			result = lappend(result, unconstify(Organisation *, org));
	}
	return result;
}

PG_FUNCTION_INFO_V1(credit_actor);

Datum
credit_actor(PG_FUNCTION_ARGS)
{
	PG_RETURN_TEXT_P(cstring_to_text(actor_name()));
}

static Datum
organisation_ids(List *mine)
{
	Datum	   *ids = palloc(sizeof(Datum) * (list_length(mine) + 1));
	int			n = 0;
	ListCell   *cell;

	foreach(cell, mine)
		ids[n++] = Int32GetDatum(((Organisation *) lfirst(cell))->organisation_id);
	return PointerGetDatum(construct_array(ids, n, INT4OID, sizeof(int32),
										   true, TYPALIGN_INT));
}

Datum
actor_current_organisations(void)
{
	return organisation_ids(current_organisations(NULL));
}

Datum
actor_organisations(void)
{
	List	   *mine = NIL;
	ListCell   *cell;

	foreach(cell, actor_memberships())
		mine = lappend(mine, unconstify(Organisation *,
										((Membership *) lfirst(cell))->organisation));
	return organisation_ids(mine);
}

PG_FUNCTION_INFO_V1(credit_my_organisations);

Datum
credit_my_organisations(PG_FUNCTION_ARGS)
{
	static ActorMoment known;
	static Datum mine = (Datum) 0;

	if (!actor_still(&known))
	{
		known.known = false;
		keep_array(&mine, actor_current_organisations());
		known.known = true;
	}
	PG_RETURN_DATUM(datumCopy(mine, false, -1));
}

bool
actor_reads_field(const char *field)
{
	DateADT		today = registry_today();
	ListCell   *cell;

	foreach(cell, actor_memberships())
	{
		const Organisation *org = ((Membership *) lfirst(cell))->organisation;

		if (organisation_is_public(org) && organisation_registered(org, today) &&
			organisation_has_field(org, field))
			return true;
	}
	return false;
}

/*
 * The one of their divisions that contains all the others, if any: a role
 * of two unrelated divisions must name one by a role of its own.
 */
static int32
widest_division(List *organisations)
{
	ListCell   *outer,
			   *inner;

	foreach(outer, organisations)
	{
		int32		division = ((Organisation *) lfirst(outer))->division;
		bool		contains_all = true;

		foreach(inner, organisations)
			contains_all = contains_all &&
				division_contains(division,
								  ((Organisation *) lfirst(inner))->division);
		if (contains_all)
			return division;
	}
	return NO_DIVISION;
}

static bool
is_competent(const Organisation *org)
{
	return org->competent;
}

int32
actor_supervised_division(void)
{
	static ActorMoment known;
	static int32 division;

	if (!actor_still(&known))
	{
		known.known = false;
		division = widest_division(current_organisations(is_competent));
		known.known = true;
	}
	return division;
}

PG_FUNCTION_INFO_V1(credit_supervised_division);

Datum
credit_supervised_division(PG_FUNCTION_ARGS)
{
	int32		division = actor_supervised_division();

	if (division == NO_DIVISION)
		PG_RETURN_NULL();
	PG_RETURN_INT32(division);
}
