/*
 * gateways.c
 *		Gateways, and the subject in whose name one acts (Articles 26, 42, 45).
 *
 * Who is represented is kept in a setting that nobody can SET: it is local to
 * the transaction, follows savepoints by itself, and a placeholder of its name
 * made before the library came is thrown away.
 */
#include "access/gateways.h"

#include "access/actors.h"
#include "access/authorisations.h"
#include "common/sha2.h"
#include "core/cache.h"
#include "core/clock.h"
#include "core/digest.h"
#include "core/verdict.h"
#include "registry/subjects.h"
#include "utils/guc.h"
#include "utils/uuid.h"

typedef struct Gateway
{
	NameData	role;
	int32		organisation_id;
	char	   *channel;
	DateADT		registered_from;
	DateADT		registered_until;	/* exclusive */
} Gateway;

/* "subject_id role-oid id-kind id-value capacity proof"; empty: nobody */
static char *represented_setting = NULL;

static const char *const capacities[] = {"self", "legal_representative",
"agent", "guardian", "successor", "administrator"};

void
gateways_init(void)
{
	DefineCustomStringVariable("credit.represented",
							   "Subject in whose name this transaction acts.",
							   "Only credit.act_for_subject() sets it.",
							   &represented_setting, "", PGC_INTERNAL,
							   GUC_NOT_IN_SAMPLE | GUC_DISALLOW_IN_FILE |
							   GUC_NO_SHOW_ALL | GUC_SUPERUSER_ONLY,
							   NULL, NULL, NULL);
}

/* ---------------- the gateways ---------------- */

static void
read_gateway(TupleTableSlot *slot, void *arg)
{
	List	  **gateways = arg;
	Gateway    *gateway = palloc0(sizeof(Gateway));
	bool		isnull;
	Datum		until;

	strlcpy(NameStr(gateway->role),
			NameStr(*DatumGetName(slot_value(slot, "role_name", &isnull))),
			NAMEDATALEN);
	gateway->organisation_id = DatumGetInt32(slot_value(slot,
														"organisation_id",
														&isnull));
	gateway->channel = slot_cstring(slot, "channel");
	gateway->registered_from = DatumGetDateADT(slot_value(slot,
														  "registered_from",
														  &isnull));
	until = slot_value(slot, "registered_until", &isnull);
	gateway->registered_until = isnull ? DATEVAL_NOEND :
		DatumGetDateADT(until);
	*gateways = lappend(*gateways, gateway);
}

static void *
build_gateways(void)
{
	List	  **gateways = palloc0(sizeof(List *));

	rule_table_scan("gateway", read_gateway, gateways);
	return gateways;
}

static RuleCache gateways_cache = {
	.name = "gateways",
	.tables = {"gateway"},
	.build = build_gateways
};

/* The actor's own entry, if it is registered today. */
static const Gateway *
actor_gateway(void)
{
	List	  **gateways = rule_cache(&gateways_cache);
	DateADT		today = registry_today();
	ListCell   *cell;

	foreach(cell, *gateways)
	{
		const Gateway *gateway = lfirst(cell);
		const Organisation *org = organisation(gateway->organisation_id);

		if (strcmp(NameStr(gateway->role), actor_name()) == 0 &&
			today >= gateway->registered_from &&
			today < gateway->registered_until &&
			org && organisation_registered(org, today))
			return gateway;
	}
	return NULL;
}

/* ---------------- who is represented ---------------- */

/* Splits off the setting's next word. */
static const char *
next_word(const char **rest)
{
	const char *word = *rest;
	const char *end = strchr(word, ' ');

	*rest = end + 1;
	return pnstrdup(word, end - word);
}

bool
represented(Representation *who)
{
	const char *rest = represented_setting;
	const Gateway *gateway;

	if (rest == NULL || *rest == '\0')
		return false;
	who->subject_id = strtoll(next_word(&rest), NULL, 10);
	if (strtoul(next_word(&rest), NULL, 10) != actor_role() ||
		(gateway = actor_gateway()) == NULL)
		return false;
	who->id_kind = next_word(&rest);
	who->id_value = next_word(&rest);
	who->capacity = next_word(&rest);
	who->proof = rest;
	who->channel = gateway->channel;
	who->gateway_id = gateway->organisation_id;
	return true;
}

int64
represented_subject(void)
{
	Representation who;

	return represented(&who) ? who.subject_id : 0;
}

bool
gateway_declares(int32 organisation_id, int64 subject_id)
{
	Representation who;

	return represented(&who) && who.gateway_id == organisation_id &&
		(subject_id == 0 || who.subject_id == subject_id);
}

void
representation(Representation *who)
{
	if (!represented(who) || who->subject_id == 0)
		refuse(27, "gateway", "acts_for_subject",
			   pstrdup(_("you act for no subject of whom anything is held")),
			   NULL,
			   pstrdup(_("In the same transaction, call credit.act_for_subject() first, as a registered gateway (Article 27).")));
}

void
represent(const Representation *who)
{
	const char *setting = who == NULL ? "" :
		psprintf("%lld %u %s %s %s %s", (long long) who->subject_id,
				 actor_role(), who->id_kind, who->id_value, who->capacity,
				 who->proof);

	(void) set_config_option("credit.represented", setting, PGC_INTERNAL,
							 PGC_S_SESSION, GUC_ACTION_LOCAL, true, 0, false);
}

Datum
return_to_subject(FunctionCallInfo fcinfo, SqlQuery *find)
{
	Representation who;
	Datum		subject_id;

	representation(&who);
	subject_id = Int64GetDatum(who.subject_id);
	return query_return(fcinfo, find, &subject_id, NULL);
}

/* ---------------- act_for_subject() ---------------- */

void
check_capacity(const char *capacity)
{
	for (int i = 0; i < lengthof(capacities); i++)
		if (strcmp(capacity, capacities[i]) == 0)
			return;
	refuse(27, "gateway", "capacity_known",
		   psprintf(_("\"%s\" is no capacity in which one acts for a subject"),
					clip_input(capacity)),
		   NULL,
		   pstrdup(_("Use self, legal_representative, agent, guardian, successor or administrator.")));
}

static void
check_claim(const char *proof, const char *capacity)
{
	if (actor_gateway() == NULL)
		refuse(27, "gateway", "gateway_registered",
			   psprintf(_("role \"%s\" is no registered gateway"),
						actor_name()),
			   NULL,
			   pstrdup(_("An administrator registers who may act for subjects in credit.gateway (Article 27).")));
	if (is_blank(proof))
		refuse(27, "gateway", "identity_proved",
			   pstrdup(_("there is no proof of who stands before the gateway")),
			   NULL,
			   pstrdup(_("State in proof how identity and authority were established (Article 27).")));
	check_capacity(capacity);
}

PG_FUNCTION_INFO_V1(credit_act_for_subject);

/*
 * act_for_subject(id_kind, id_value, proof, capacity): of what is missing,
 * nobody, and not who was represented before
 */
Datum
credit_act_for_subject(PG_FUNCTION_ARGS)
{
	Representation who = {0};

	if (PG_ARGISNULL(0) || PG_ARGISNULL(1) || PG_ARGISNULL(2) ||
		PG_ARGISNULL(3))
	{
		represent(NULL);
		PG_RETURN_NULL();
	}
	who.id_kind = text_to_cstring(PG_GETARG_TEXT_PP(0));
	who.proof = text_to_cstring(PG_GETARG_TEXT_PP(2));
	who.capacity = text_to_cstring(PG_GETARG_TEXT_PP(3));
	check_claim(who.proof, who.capacity);
	who.id_value = subject_key_canonical(who.id_kind,
										 text_to_cstring(PG_GETARG_TEXT_PP(1)));
	who.subject_id = subject_find(who.id_kind, who.id_value);
	represent(&who);
	PG_RETURN_VOID();
}

/* ---------------- handles ---------------- */

PG_FUNCTION_INFO_V1(credit_record_handle);

/* record_handle(nonce uuid): a digest of the nonce, in a uuid's form */
Datum
credit_record_handle(PG_FUNCTION_ARGS)
{
	static const char purpose[] = "credit record handle";
	pg_uuid_t  *nonce = PG_GETARG_UUID_P(0);
	pg_uuid_t  *handle = palloc(sizeof(pg_uuid_t));
	unsigned char bytes[sizeof(purpose) + UUID_LEN];
	uint8		digest[PG_SHA256_DIGEST_LENGTH];

	memcpy(bytes, purpose, sizeof(purpose));
	memcpy(bytes + sizeof(purpose), nonce->data, UUID_LEN);
	sha256(bytes, sizeof(bytes), digest);
	memcpy(handle->data, digest, UUID_LEN);
	/* RFC 9562, version 8: made its own way */
	handle->data[6] = (handle->data[6] & 0x0f) | 0x80;
	handle->data[8] = (handle->data[8] & 0x3f) | 0x80;
	PG_RETURN_UUID_P(handle);
}
