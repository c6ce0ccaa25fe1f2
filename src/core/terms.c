/*
 * terms.c
 *		Enum values to C and back, cached per backend.
 */
#include "core/terms.h"

#include "access/htup_details.h"
#include "catalog/namespace.h"
#include "catalog/pg_enum.h"
#include "catalog/pg_type.h"
#include "lib/stringinfo.h"
#include "utils/catcache.h"
#include "utils/hsearch.h"
#include "utils/inval.h"
#include "utils/memutils.h"
#include "utils/syscache.h"

#define TERM(type_name, ...) \
	static const char *const type_name##_labels[] = {__VA_ARGS__}; \
	static Oid	type_name##_values[lengthof(type_name##_labels)]; \
	const Term term_##type_name = {#type_name, \
		lengthof(type_name##_labels), type_name##_labels, type_name##_values}

TERM(subject_kind, "natural_person", "legal_person",
	 "unincorporated_organisation", "individual_business", "government_body");
TERM(nature, "public", "non_public");
TERM(effect, "adverse", "positive", "neutral");
TERM(severity, "minor", "general", "serious");
TERM(openness, "open", "shared", "inquiry");
TERM(circumstance, "natural_disaster", "accident", "public_health",
	 "social_safety", "foreign_related", "unintentional", "minor_occasional");
TERM(document_kind, "judgment", "arbitral_award", "penalty_decision",
	 "administrative_ruling", "other_decision", "other_named_document",
	 "permit", "honour", "commitment", "registration");

static const Term *const terms[] = {
	&term_subject_kind, &term_nature, &term_effect, &term_severity,
	&term_openness, &term_circumstance, &term_document_kind
};

typedef struct EnumEntry
{
	Oid			value;			/* hash key */
	int			position;
	NameData	label;
} EnumEntry;

typedef struct TypeEntry
{
	NameData	name;			/* hash key */
	Oid			type;
} TypeEntry;

static HTAB *enum_entries = NULL;
static HTAB *type_entries = NULL;
static bool stale = false;

/* Rows repeat the same few values: found without hashing. */
#define RECENT_VALUES 64

static EnumEntry *recent[RECENT_VALUES];

static void
forget_terms(Datum arg, int cacheid, uint32 hashvalue)
{
	stale = true;
}

static HTAB *
make_table(const char *name, Size keysize, Size entrysize, int flags)
{
	HASHCTL		ctl = {0};

	ctl.keysize = keysize;
	ctl.entrysize = entrysize;
	ctl.hcxt = CacheMemoryContext;
	return hash_create(name, 64, &ctl, flags | HASH_ELEM | HASH_CONTEXT);
}

static void
prepare_tables(void)
{
	static bool registered = false;

	if (!registered)
	{
		CacheRegisterSyscacheCallback(ENUMOID, forget_terms, (Datum) 0);
		CacheRegisterSyscacheCallback(TYPEOID, forget_terms, (Datum) 0);
		registered = true;
	}
	if (stale)
	{
		if (enum_entries)
			hash_destroy(enum_entries);
		if (type_entries)
			hash_destroy(type_entries);
		enum_entries = type_entries = NULL;
		memset(recent, 0, sizeof(recent));
		for (int i = 0; i < lengthof(terms); i++)
			memset(terms[i]->values, 0, sizeof(Oid) * terms[i]->count);
		stale = false;
	}
	if (enum_entries == NULL)
		enum_entries = make_table("credit enum values", sizeof(Oid),
								  sizeof(EnumEntry), HASH_BLOBS);
	if (type_entries == NULL)
		type_entries = make_table("credit types", sizeof(NameData),
								  sizeof(TypeEntry), HASH_BLOBS);
}

/* Its rank among the values of its type, by enumsortorder. */
static void
look_up_value(Oid value, int *position, NameData *label)
{
	HeapTuple	tuple = SearchSysCache1(ENUMOID, ObjectIdGetDatum(value));
	Form_pg_enum self;
	CatCList   *siblings;

	if (!HeapTupleIsValid(tuple))
		elog(ERROR, "cache lookup failed for enum value %u", value);
	self = (Form_pg_enum) GETSTRUCT(tuple);
	siblings = SearchSysCacheList1(ENUMTYPOIDNAME,
								   ObjectIdGetDatum(self->enumtypid));
	*position = 1;
	*label = self->enumlabel;
	for (int i = 0; i < siblings->n_members; i++)
	{
		HeapTuple	sibling = &siblings->members[i]->tuple;

		if (((Form_pg_enum) GETSTRUCT(sibling))->enumsortorder <
			self->enumsortorder)
			(*position)++;
	}
	ReleaseCatCacheList(siblings);
	ReleaseSysCache(tuple);
}

static const EnumEntry *
enum_entry(Oid value)
{
	EnumEntry  *entry = recent[value % RECENT_VALUES];

	if (likely(!stale && entry != NULL && entry->value == value))
		return entry;

	prepare_tables();
	entry = hash_search(enum_entries, &value, HASH_FIND, NULL);
	if (entry == NULL)
	{
		int			position;
		NameData	label;

		look_up_value(value, &position, &label);
		prepare_tables();
		entry = hash_search(enum_entries, &value, HASH_ENTER, NULL);
		entry->position = position;
		entry->label = label;
	}
	recent[value % RECENT_VALUES] = entry;
	return entry;
}

int
enum_position(Oid value)
{
	return OidIsValid(value) ? enum_entry(value)->position : 0;
}

const char *
enum_label(Oid value)
{
	return NameStr(enum_entry(value)->label);
}

Oid
credit_type(const char *name)
{
	NameData	key;
	TypeEntry  *entry;
	Oid			type;
	bool		found;

	prepare_tables();
	namestrcpy(&key, name);
	memset(NameStr(key) + strlen(name), 0, NAMEDATALEN - strlen(name));
	entry = hash_search(type_entries, &key, HASH_FIND, NULL);
	if (entry)
		return entry->type;

	type = GetSysCacheOid2(TYPENAMENSP, Anum_pg_type_oid,
						   CStringGetDatum(name),
						   ObjectIdGetDatum(get_namespace_oid(CREDIT_SCHEMA,
															  false)));
	if (!OidIsValid(type))
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_OBJECT),
				 errmsg("type \"credit.%s\" does not exist", name),
				 errhint("Install the extension with CREATE EXTENSION credit.")));
	prepare_tables();
	entry = hash_search(type_entries, &key, HASH_ENTER, &found);
	entry->type = type;
	return type;
}

Oid
enum_value(const Term *term, int position)
{
	HeapTuple	tuple;
	Oid			value;

	if (position == 0)
		return InvalidOid;
	Assert(position > 0 && position <= term->count);
	prepare_tables();
	if (OidIsValid(term->values[position - 1]))
		return term->values[position - 1];

	tuple = SearchSysCache2(ENUMTYPOIDNAME,
							ObjectIdGetDatum(credit_type(term->type)),
							CStringGetDatum(term->labels[position - 1]));
	if (!HeapTupleIsValid(tuple))
		elog(ERROR, "type credit.%s lacks the value \"%s\"", term->type,
			 term->labels[position - 1]);
	value = ((Form_pg_enum) GETSTRUCT(tuple))->oid;
	ReleaseSysCache(tuple);
	prepare_tables();
	term->values[position - 1] = value;
	return value;
}

int
term_position(const Term *term, const char *label)
{
	for (int i = 0; i < term->count; i++)
		if (strcmp(term->labels[i], label) == 0)
			return i + 1;
	return 0;
}

char *
term_labels(const Term *term)
{
	StringInfoData labels;

	initStringInfo(&labels);
	for (int i = 0; i < term->count; i++)
		appendStringInfo(&labels, "%s%s", i ? ", " : "", term->labels[i]);
	return labels.data;
}
