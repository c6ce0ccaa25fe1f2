/*
 * subjects.c
 *		Finding, locking and creating subjects (Article 3).
 */
#include "registry/judged.h"
#include "registry/remembered.h"
#include "registry/subjects.h"

#include "access/xact.h"
#include "catalog/pg_type.h"
#include "commands/sequence.h"
#include "commands/trigger.h"
#include "core/cache.h"
#include "core/lookup.h"
#include "core/rows.h"
#include "core/verdict.h"
#include "executor/spi.h"
#include "names/names.h"
#include "utils/datetime.h"
#include "utils/fmgroids.h"

/* ---------------- reading ---------------- */

enum
{
	SUBJECT_KIND_COLUMN, SUBJECT_BIRTH, SUBJECT_EARNER_FROM,
	SUBJECT_INCAPACITY_FROM, SUBJECT_INCAPACITY_UNTIL, SUBJECT_NAME_KEY
};

static RowLookup subject_by_id = {
	.table = "subject",
	.index = "subject_pkey",
	.nkeys = 1,
	.equals = {F_INT8EQ},
	.columns = {"kind", "birth_date", "earner_from", "incapacity_from",
	"incapacity_until", "name_key"}
};

static RowLookup subject_by_key = {
	.table = "subject_key",
	.index = "subject_key_pkey",
	.nkeys = 2,
	.equals = {F_TEXTEQ, F_TEXTEQ},
	.columns = {"subject_id"}
};

static RowLookup name_of_subject = {
	.table = "subject_name",
	.index = "subject_name_pkey",
	.nkeys = 2,
	.equals = {F_INT8EQ, F_TEXTEQ},
	.columns = {"name_key"}
};

static DateADT
date_or(RowLookup *lookup, int column, DateADT missing)
{
	bool		isnull;
	Datum		value = lookup_value(lookup, column, &isnull);

	return isnull ? missing : DatumGetDateADT(value);
}

static bool
read_facts(int64 subject_id, const LockTupleMode *lock, SubjectFacts *facts)
{
	Datum		key = Int64GetDatum(subject_id);
	bool		isnull;

	if (!lookup_begin(&subject_by_id, &key, lock))
		return false;
	facts->subject_id = subject_id;
	facts->kind = enum_position(DatumGetObjectId(
		lookup_value(&subject_by_id, SUBJECT_KIND_COLUMN, &isnull)));
	facts->birth = date_or(&subject_by_id, SUBJECT_BIRTH, DATEVAL_NOBEGIN);
	facts->earner_from = date_or(&subject_by_id, SUBJECT_EARNER_FROM,
								 DATEVAL_NOEND);
	facts->incapacity_from = date_or(&subject_by_id, SUBJECT_INCAPACITY_FROM,
									 DATEVAL_NOEND);
	facts->incapacity_until = date_or(&subject_by_id,
									  SUBJECT_INCAPACITY_UNTIL,
									  DATEVAL_NOEND);
	lookup_end(&subject_by_id);
	return true;
}

bool
subject_look(int64 subject_id, SubjectFacts *facts)
{
	return read_facts(subject_id, NULL, facts);
}

bool
subject_facts(int64 subject_id, SubjectFacts *facts)
{
	static const LockTupleMode key_share = LockTupleKeyShare;
	const SubjectFacts *known = subject_remembered(subject_id);

	if (known)
		*facts = *known;
	else if (!read_facts(subject_id, &key_share, facts))
		return false;
	else
		subject_remember(facts);
	return true;
}

bool
subject_lock(int64 subject_id, LockTupleMode mode)
{
	Datum		key = Int64GetDatum(subject_id);

	if (!lookup_begin(&subject_by_id, &key, &mode))
		return false;
	lookup_end(&subject_by_id);
	return true;
}

/* Born on 29 February: of age on 1 March of a common year. */
static DateADT
birthday(DateADT birth, int age)
{
	int			year,
				month,
				day;

	j2date(birth + POSTGRES_EPOCH_JDATE, &year, &month, &day);
	return date2j(year + age, month, day) - POSTGRES_EPOCH_JDATE;
}

bool
subject_has_capacity(const SubjectFacts *facts, DateADT day)
{
	if (facts->kind != SUBJECT_NATURAL_PERSON)
		return true;
	if (day >= facts->incapacity_from && day < facts->incapacity_until)
		return false;
	if (DATE_NOT_FINITE(facts->birth))
		return false;
	if (day >= birthday(facts->birth, 18))
		return true;
	return day >= birthday(facts->birth, 16) && day >= facts->earner_from;
}

bool
subject_always_had_capacity(const SubjectFacts *facts, DateADT first,
							DateADT last)
{
	return subject_has_capacity(facts, first) &&
		subject_has_capacity(facts, last) &&
		(facts->kind != SUBJECT_NATURAL_PERSON ||
		 facts->incapacity_from > last || facts->incapacity_until <= first);
}

int64
subject_find(const char *key_kind, const char *value)
{
	Datum		keys[2] = {CStringGetTextDatum(key_kind),
	CStringGetTextDatum(value)};
	int64		subject_id = 0;
	bool		isnull;

	if (lookup_begin(&subject_by_key, keys, NULL))
	{
		subject_id = DatumGetInt64(lookup_value(&subject_by_key, 0, &isnull));
		lookup_end(&subject_by_key);
	}
	pfree(DatumGetPointer(keys[0]));
	pfree(DatumGetPointer(keys[1]));
	return subject_id;
}

bool
subject_bears_name(int64 subject_id, const char *name)
{
	int			length;
	char	   *key = name_key_cstring(name, strlen(name), &length);
	Datum		keys[2] = {Int64GetDatum(subject_id), CStringGetTextDatum(name)};
	bool		bears = false;
	bool		isnull;

	if (lookup_begin(&subject_by_id, keys, NULL))
	{
		char	   *known = TextDatumGetCString(
			lookup_value(&subject_by_id, SUBJECT_NAME_KEY, &isnull));

		bears = strcmp(known, key) == 0;
		lookup_end(&subject_by_id);
	}
	if (!bears && lookup_begin(&name_of_subject, keys, NULL))
	{
		bears = true;
		lookup_end(&name_of_subject);
	}
	return bears;
}

/* ---------------- creating ---------------- */

static RowTarget subject_target = {
	.table = "subject",
	.columns = {"subject_id", "kind", "name", "uscc", "resident_id",
	"birth_date", "division"}
};

static RowTarget key_target = {
	.table = "subject_key",
	.columns = {"kind", "value", "subject_id", "given"}
};

static RowTarget name_target = {
	.table = "subject_name",
	.columns = {"subject_id", "name", "name_key"}
};

static bool
claim_key(int64 subject_id, const char *kind, const char *value,
		  const char *given)
{
	Datum		values[4] = {CStringGetTextDatum(kind),
		CStringGetTextDatum(value), Int64GetDatum(subject_id),
	CStringGetTextDatum(given)};

	return row_insert_unless_exists(&key_target, values, NULL);
}

static void
insert_subject(int64 subject_id, const NewSubject *subject)
{
	Datum		values[7];
	bool		nulls[7] = {0};
	DateADT		birth = subject->has_resident_id ?
	resident_id_birth_date(subject->resident_id) : subject->birth;

	values[0] = Int64GetDatum(subject_id);
	values[1] = ObjectIdGetDatum(enum_value(&term_subject_kind,
											subject->kind));
	values[2] = CStringGetTextDatum(subject->name);
	values[3] = PointerGetDatum(&subject->uscc);
	nulls[3] = !subject->has_uscc;
	values[4] = Int64GetDatum(subject->resident_id);
	nulls[4] = !subject->has_resident_id;
	values[5] = DateADTGetDatum(birth);
	nulls[5] = DATE_NOT_FINITE(birth);
	values[6] = Int32GetDatum(subject->division);
	nulls[6] = subject->division < 0;
	row_insert(&subject_target, values, nulls);
}

int64
subject_create(const NewSubject *subject)
{
	static Watch numbers;
	int64		subject_id =
	nextval_internal(watched_relation(&numbers, "subject_subject_id_seq"),
					 false);

	/* the key comes first: it decides between sessions that both create */
	if (!claim_key(subject_id, subject->key_kind, subject->key_value,
				   subject->key_given))
		return 0;
	insert_subject(subject_id, subject);
	return subject_id;
}

void
subject_in_snapshot(int64 subject_id)
{
	Datum		key = Int64GetDatum(subject_id);
	bool		newer;

	if (!IsolationUsesXactSnapshot() ||
		!lookup_begin(&subject_by_id, &key, NULL))
		return;
	newer = lookup_is_newer(&subject_by_id);
	lookup_end(&subject_by_id);
	if (newer)
		ereport(ERROR,
				(errcode(ERRCODE_T_R_SERIALIZATION_FAILURE),
				 errmsg("could not serialize access due to a subject that another session has just created"),
				 errhint("Try the transaction again.")));
}

void
subject_keep_name(int64 subject_id, const char *name)
{
	Datum		values[3];
	int			length;
	char	   *key;

	if (subject_bears_name(subject_id, name))
		return;
	key = name_key_cstring(name, strlen(name), &length);
	values[0] = Int64GetDatum(subject_id);
	values[1] = CStringGetTextDatum(name);
	values[2] = CStringGetTextDatum(key);
	row_insert_unless_exists(&name_target, values, NULL);
}

bool
subject_keep_key(int64 subject_id, const char *kind, const char *value,
				 const char *given)
{
	int64		owner_id = subject_find(kind, value);

	return owner_id == subject_id ||
		(owner_id == 0 && claim_key(subject_id, kind, value, given));
}

/* ---------------- the table's own rules ---------------- */

static bool
changes(const TriggerData *trigger, const char *column)
{
	TupleDesc	desc = RelationGetDescr(trigger->tg_relation);
	int			attnum = SPI_fnumber(desc, column);
	char	   *before = SPI_getvalue(trigger->tg_trigtuple, desc, attnum);
	char	   *after = SPI_getvalue(trigger->tg_newtuple, desc, attnum);

	return (before == NULL) != (after == NULL) ||
		(before != NULL && strcmp(before, after) != 0);
}

static void
refuse_key_change(TriggerData *trigger)
{
	static const char *const fixed[] = {"subject_id", "kind", "uscc",
	"resident_id", "nonce"};

	for (int i = 0; i < lengthof(fixed); i++)
		if (changes(trigger, fixed[i]))
			refuse(28, "subject", "subject_identity",
				   psprintf(_("column \"%s\" of a subject does not change"),
							fixed[i]),
				   NULL,
				   pstrdup(_("Add a further identifier to credit.subject_key, or a further name to credit.subject_name (Article 28).")));
}

/*
 * What records are judged by changes only when nobody who has read it is still
 * recording: a transaction reads a subject once.
 */
static void
wait_for_judges(const TriggerData *trigger)
{
	static const char *const facts[] = {"birth_date", "earner_from",
	"incapacity_from", "incapacity_until"};
	TupleDesc	desc = RelationGetDescr(trigger->tg_relation);
	bool		isnull;

	for (int i = 0; i < lengthof(facts); i++)
		if (changes(trigger, facts[i]))
		{
			subject_lock(DatumGetInt64(SPI_getbinval(trigger->tg_trigtuple,
													 desc,
													 SPI_fnumber(desc,
																 "subject_id"),
													 &isnull)),
						 LockTupleExclusive);
			return;
		}
}

PG_FUNCTION_INFO_V1(credit_subject_rules);

/* BEFORE ROW INSERT OR UPDATE of credit.subject */
Datum
credit_subject_rules(PG_FUNCTION_ARGS)
{
	TriggerData *trigger = (TriggerData *) fcinfo->context;
	HeapTuple	tuple;
	TupleDesc	desc;
	bool		isnull,
				key_null = false;
	char	   *name;
	Datum		key;
	int			length,
				attnum;

	if (!CALLED_AS_TRIGGER(fcinfo))
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("credit.subject_rules() is a trigger function")));
	tuple = trigger->tg_trigtuple;
	if (TRIGGER_FIRED_BY_UPDATE(trigger->tg_event))
	{
		refuse_key_change(trigger);
		wait_for_judges(trigger);
		subjects_change();
		judged_forget();
		tuple = trigger->tg_newtuple;
	}
	desc = RelationGetDescr(trigger->tg_relation);
	key = SPI_getbinval(tuple, desc, SPI_fnumber(desc, "name"), &isnull);
	if (isnull)
		PG_RETURN_POINTER(tuple);	/* NOT NULL will say it */
	name = TextDatumGetCString(key);
	key = CStringGetTextDatum(name_key_cstring(name, strlen(name), &length));
	attnum = SPI_fnumber(desc, "name_key");
	PG_RETURN_POINTER(heap_modify_tuple_by_cols(tuple, desc, 1, &attnum, &key,
												&key_null));
}

PG_FUNCTION_INFO_V1(credit_subject_keyed);

/*
 * AFTER ROW INSERT of credit.subject: its identifiers are in subject_key, and
 * are nobody else's.
 */
Datum
credit_subject_keyed(PG_FUNCTION_ARGS)
{
	static const char *const kinds[] = {"uscc", "resident_id"};
	TriggerData *trigger = (TriggerData *) fcinfo->context;
	TupleDesc	desc;
	bool		isnull;
	int64		subject_id;

	if (!CALLED_AS_TRIGGER(fcinfo))
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("credit.subject_keyed() is a trigger function")));
	desc = RelationGetDescr(trigger->tg_relation);
	subject_id = DatumGetInt64(SPI_getbinval(trigger->tg_trigtuple, desc,
											 SPI_fnumber(desc, "subject_id"),
											 &isnull));
	for (int i = 0; i < lengthof(kinds); i++)
	{
		char	   *code = SPI_getvalue(trigger->tg_trigtuple, desc,
										SPI_fnumber(desc, kinds[i]));

		if (code == NULL ||
			subject_find(kinds[i], code) == subject_id ||
			claim_key(subject_id, kinds[i], code, code))
			continue;
		refuse(21, "subject", "subject_identifier_unique",
			   pstrdup(_("this identifier already belongs to a subject")),
			   NULL,
			   pstrdup(_("Submit records through credit.submission, which finds the subject by its identifier (Article 21).")));
	}
	PG_RETURN_POINTER(NULL);
}
