/*
 * catalog_workflow.c
 *		The life of a catalogue edition (Article 20): draft, consultation,
 *		approval, publication, filing, succession.
 */
#include "credit.h"

#include "access/htup_details.h"
#include "catalog/pg_type.h"
#include "commands/trigger.h"
#include "core/clock.h"
#include "core/query.h"
#include "core/registry.h"
#include "core/terms.h"
#include "core/verdict.h"
#include "types/identifier.h"
#include "utils/date.h"
#include "utils/datetime.h"
#include "utils/datum.h"
#include "utils/rel.h"

/* A date column that is null; infinite ones never get this far. */
#define NO_DAY DATEVAL_NOBEGIN

/* Editions: no day outside these years is meant. */
#define EDITION_FIRST_YEAR 1949
#define EDITION_LAST_YEAR 2199

#define EDITIONS "catalog_edition"
#define ANY_COLUMN ((const char *const *) NULL)

/* A row as a trigger sees it. */
typedef struct TriggerRow
{
	HeapTuple	tuple;
	TupleDesc	desc;
} TriggerRow;

typedef struct EditionRow
{
	int32		edition_id;
	EditionLevel level;
	Datum		level_value;
	int32		division;
	char		division_code[DIVISION_LENGTH + 1];
	EditionStatus status;
	int32		predecessor_id;
	DateADT		consultation_from;
	DateADT		consultation_until;
	DateADT		approved_on;
	DateADT		published_on;
	DateADT		in_force_from;
	char	   *basis;
	char	   *compiled_by;
	char	   *approved_by;
} EditionRow;

/* Who makes a supplementary catalogue: a row of credit.catalog_maker. */
typedef struct Maker
{
	EditionLevel level;
	char	   *government;
	int			filing_days;	/* 0: not filed */
} Maker;

static const char *const status_labels[] = {
	"draft", "consultation", "approved", "published"
};

/* ---------------- rows ---------------- */

static TriggerData *
trigger_data(FunctionCallInfo fcinfo, const char *name, bool for_row)
{
	TriggerData *data = (TriggerData *) fcinfo->context;

	if (!CALLED_AS_TRIGGER(fcinfo) ||
		(for_row && !TRIGGER_FIRED_FOR_ROW(data->tg_event)))
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("credit.%s() is a trigger function", name)));
	return data;
}

static TriggerRow
old_row(const TriggerData *data)
{
	return (TriggerRow) {data->tg_trigtuple, RelationGetDescr(data->tg_relation)};
}

static TriggerRow
new_row(const TriggerData *data)
{
	return (TriggerRow) {TRIGGER_FIRED_BY_UPDATE(data->tg_event) ?
		data->tg_newtuple : data->tg_trigtuple,
		RelationGetDescr(data->tg_relation)};
}

static Datum
row_value(const TriggerRow *row, const char *column, bool *isnull)
{
	int			number = SPI_fnumber(row->desc, column);

	if (number <= 0)
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_COLUMN),
				 errmsg("a registry table lacks column \"%s\"", column),
				 errhint("Bring the registry forward with SELECT credit.migrate_registry().")));
	return heap_getattr(row->tuple, number, row->desc, isnull);
}

static char *
row_text(const TriggerRow *row, const char *column)
{
	bool		isnull;
	Datum		value = row_value(row, column, &isnull);

	return isnull ? NULL : TextDatumGetCString(value);
}

static int32
row_int(const TriggerRow *row, const char *column, int32 if_null)
{
	bool		isnull;
	Datum		value = row_value(row, column, &isnull);

	return isnull ? if_null : DatumGetInt32(value);
}

static int
row_term(const TriggerRow *row, const char *column)
{
	bool		isnull;
	Datum		value = row_value(row, column, &isnull);

	return isnull ? 0 : enum_position(DatumGetObjectId(value));
}

/* Infinite and absurd days pass every later-than check: refuse them first. */
static void
check_days(const TriggerRow *row)
{
	int			first = date2j(EDITION_FIRST_YEAR, 1, 1) - POSTGRES_EPOCH_JDATE;
	int			end = date2j(EDITION_LAST_YEAR + 1, 1, 1) - POSTGRES_EPOCH_JDATE;

	for (int i = 0; i < row->desc->natts; i++)
	{
		Form_pg_attribute att = TupleDescAttr(row->desc, i);
		bool		isnull;
		Datum		value;

		if (att->attisdropped || att->atttypid != DATEOID)
			continue;
		value = heap_getattr(row->tuple, i + 1, row->desc, &isnull);
		if (isnull || (DatumGetDateADT(value) >= first &&
					   DatumGetDateADT(value) < end))
			continue;
		ereport(ERROR,
				(errcode(ERRCODE_DATETIME_VALUE_OUT_OF_RANGE),
				 errmsg("\"%s\" is no day that a catalogue can have",
						NameStr(att->attname)),
				 errhint("Give a day of the years %d to %d.",
						 EDITION_FIRST_YEAR, EDITION_LAST_YEAR)));
	}
}

static bool
listed(const char *name, const char *const *names)
{
	for (; names && *names; names++)
		if (strcmp(name, *names) == 0)
			return true;
	return false;
}

/* The first column that differs and is not among those that may; or NULL. */
static const char *
changed_column(const TriggerRow *before, const TriggerRow *after,
			   const char *const *changeable)
{
	for (int i = 0; i < before->desc->natts; i++)
	{
		Form_pg_attribute att = TupleDescAttr(before->desc, i);
		bool		was_null,
					is_null;
		Datum		was,
					is;

		if (att->attisdropped || listed(NameStr(att->attname), changeable))
			continue;
		was = heap_getattr(before->tuple, i + 1, before->desc, &was_null);
		is = heap_getattr(after->tuple, i + 1, after->desc, &is_null);
		if (was_null != is_null ||
			(!was_null && !datum_image_eq(was, is, att->attbyval, att->attlen)))
			return NameStr(att->attname);
	}
	return NULL;
}

static EditionRow
read_edition(const TriggerRow *row)
{
	EditionRow	edition = {0};
	bool		isnull;

	edition.edition_id = row_int(row, "edition_id", 0);
	edition.level_value = row_value(row, "level", &isnull);
	edition.level = row_term(row, "level");
	edition.division = row_int(row, "division", 0);
	division_format(edition.division, edition.division_code);
	edition.status = row_term(row, "status");
	edition.predecessor_id = row_int(row, "predecessor_id", 0);
	edition.consultation_from = row_int(row, "consultation_from", NO_DAY);
	edition.consultation_until = row_int(row, "consultation_until", NO_DAY);
	edition.approved_on = row_int(row, "approved_on", NO_DAY);
	edition.published_on = row_int(row, "published_on", NO_DAY);
	edition.in_force_from = row_int(row, "in_force_from", NO_DAY);
	edition.basis = row_text(row, "basis");
	edition.compiled_by = row_text(row, "compiled_by");
	edition.approved_by = row_text(row, "approved_by");
	return edition;
}

/* ---------------- what the database knows ---------------- */

/* Runs a query as the registry's owner; a result of at most one row. */
static bool
ask(SqlQuery *query, Datum *values)
{
	return query_run(query, values, NULL, false, 1) > 0;
}

static char *
answer_text(int column)
{
	return SPI_getvalue(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, column);
}

static int64
answer_count(int column)
{
	bool		isnull;

	return DatumGetInt64(query_value(column, &isnull));
}

/* Text that outlives SPI_finish(). */
static char *
kept_text(MemoryContext context, const char *text)
{
	return text ? MemoryContextStrdup(context, text) : NULL;
}

static bool
find_maker(const EditionRow *edition, Maker *maker)
{
	static SqlQuery query = {
		.name = "find who makes the catalogue",
		.sql = "SELECT level, government, coalesce(filing_days, 0)"
		" FROM credit.catalog_maker WHERE division::text = $1",
		.nargs = 1,
		.argtypes = {TEXTOID},
		.as_owner = true
	};
	Datum		values[1] = {CStringGetTextDatum(edition->division_code)};
	MemoryContext context = CurrentMemoryContext;
	OwnerContext saved;
	bool		found,
				isnull;

	owner_begin(&saved);
	SPI_connect();
	found = ask(&query, values);
	if (found)
	{
		maker->level = enum_position(DatumGetObjectId(query_value(1, &isnull)));
		maker->government = kept_text(context, answer_text(2));
		maker->filing_days = DatumGetInt32(query_value(3, &isnull));
	}
	SPI_finish();
	owner_end(&saved);
	return found;
}

/* What keeps an edition from going on. */
typedef struct EditionFaults
{
	int64		items;
	char	   *without_provision;	/* an item's code, or NULL */
	char	   *prohibited;		/* item.field, or NULL */
	char	   *clashing;		/* a code that a wider edition has, or NULL */
	int64		unanswered;		/* comments */
} EditionFaults;

static EditionFaults
find_faults(const EditionRow *edition)
{
	static SqlQuery query = {
		.name = "look for what keeps an edition from going on",
		.sql = "SELECT (SELECT count(*) FROM credit.catalog_item i"
		" WHERE i.edition_id = $1),"
		" (SELECT min(i.code) FROM credit.catalog_item i"
		" WHERE i.edition_id = $1 AND i.provision IS NULL),"
		" (SELECT min(i.code || '.' || f.name) FROM credit.catalog_item i"
		" JOIN credit.catalog_field f ON f.item_id = i.item_id"
		" WHERE i.edition_id = $1 AND (f.category IS NOT NULL OR EXISTS ("
		" SELECT FROM credit.prohibited_category p WHERE f.name = p.code"
		" OR f.name = ANY (p.keys) OR f.label_zh = p.label_zh))),"
		" (SELECT min(i.code) FROM credit.catalog_item i"
		" JOIN credit.catalog_item w ON w.code = i.code"
		" JOIN credit.catalog_edition e ON e.edition_id = w.edition_id"
		" WHERE i.edition_id = $1 AND e.level < $2"
		" AND e.status = 'published' AND e.superseded_on IS NULL),"
		" (SELECT count(*) FROM credit.catalog_comment c"
		" WHERE c.edition_id = $1 AND c.answer IS NULL)",
		.nargs = 2,
		.argtypes = {INT4OID, InvalidOid},
		.as_owner = true
	};
	Datum		values[2] = {Int32GetDatum(edition->edition_id),
	edition->level_value};
	MemoryContext context = CurrentMemoryContext;
	OwnerContext saved;
	EditionFaults faults;

	query.argtypes[1] = credit_type("edition_level");
	owner_begin(&saved);
	SPI_connect();
	ask(&query, values);
	faults.items = answer_count(1);
	faults.without_provision = kept_text(context, answer_text(2));
	faults.prohibited = kept_text(context, answer_text(3));
	faults.clashing = kept_text(context, answer_text(4));
	faults.unanswered = answer_count(5);
	SPI_finish();
	owner_end(&saved);
	return faults;
}

/* The published, unsucceeded edition of the same catalogue; 0 if none. */
static int32
edition_to_succeed(const EditionRow *edition, DateADT *in_force_from)
{
	static SqlQuery query = {
		.name = "find the edition to succeed",
		.sql = "SELECT edition_id, in_force_from FROM credit.catalog_edition"
		" WHERE level = $1 AND division::text = $2 AND edition_id <> $3"
		" AND status = 'published' AND superseded_on IS NULL FOR UPDATE",
		.nargs = 3,
		.argtypes = {InvalidOid, TEXTOID, INT4OID},
		.as_owner = true
	};
	Datum		values[3] = {edition->level_value,
		CStringGetTextDatum(edition->division_code),
	Int32GetDatum(edition->edition_id)};
	OwnerContext saved;
	int32		found = 0;
	bool		isnull;

	query.argtypes[0] = credit_type("edition_level");
	owner_begin(&saved);
	SPI_connect();
	if (ask(&query, values))
	{
		found = DatumGetInt32(query_value(1, &isnull));
		*in_force_from = DatumGetDateADT(query_value(2, &isnull));
	}
	SPI_finish();
	owner_end(&saved);
	return found;
}

/* Whether a published successor begins on that day. */
static bool
succeeded_on(int32 edition_id, DateADT day)
{
	static SqlQuery query = {
		.name = "find an edition's successor",
		.sql = "SELECT FROM credit.catalog_edition WHERE predecessor_id = $1"
		" AND status = 'published' AND in_force_from = $2",
		.nargs = 2,
		.argtypes = {INT4OID, DATEOID},
		.as_owner = true
	};
	Datum		values[2] = {Int32GetDatum(edition_id), DateADTGetDatum(day)};
	OwnerContext saved;
	bool		found;

	owner_begin(&saved);
	SPI_connect();
	found = ask(&query, values);
	SPI_finish();
	owner_end(&saved);
	return found;
}

/* ---------------- who may have a catalogue ---------------- */

static void
check_division(const EditionRow *edition)
{
	int32		jurisdiction;

	if (edition->level == EDITION_NATIONAL)
	{
		if (edition->division != 0)
			refuse(20, EDITIONS, "edition_division",
				   _("a national catalogue is for the whole country"),
				   psprintf(_("Its division is %s."), edition->division_code),
				   _("Give division 000000 (Article 20)."));
		return;
	}
	jurisdiction = registry_settings()->jurisdiction;
	if (!division_contains(jurisdiction, edition->division))
		refuse(2, EDITIONS, "edition_jurisdiction",
			   _("the catalogue's division lies outside the registry's jurisdiction"),
			   psprintf(_("Division %s is not in %06d."),
						edition->division_code, jurisdiction),
			   _("Give a division of the jurisdiction (Article 2)."));
}

static Maker
check_maker(const EditionRow *edition)
{
	Maker		maker = {0};

	check_division(edition);
	if (edition->level == EDITION_NATIONAL)
		return maker;
	if (!find_maker(edition, &maker))
		refuse(20, EDITIONS, "edition_maker",
			   _("this division has no supplementary catalogue"),
			   psprintf(_("Division %s is neither a region nor an autonomous prefecture or prefecture-level city in credit.catalog_maker."),
						edition->division_code),
			   _("Only the region, autonomous prefectures and prefecture-level cities compile one (Article 20)."));
	if (maker.level != edition->level)
		refuse(20, EDITIONS, "edition_level",
			   _("the catalogue's level is not its division's"),
			   psprintf(_("Division %s compiles a catalogue of level \"%s\"."),
						edition->division_code,
						maker.level == EDITION_REGIONAL ?
						"regional" : "prefecture"),
			   _("Give the level of the division (Article 20)."));
	return maker;
}

/* ---------------- the steps ---------------- */

pg_noreturn static void
refuse_step(const EditionRow *edition, const char *rule, char *detail,
			char *hint)
{
	refuse(20, EDITIONS, rule,
		   psprintf(_("the edition can't become \"%s\""),
					status_labels[edition->status - 1]), detail, hint);
}

static void
require(const EditionRow *edition, bool given, const char *column)
{
	if (!given)
		refuse_step(edition, "edition_step_data",
					psprintf(_("Its \"%s\" is missing."), column),
					psprintf(_("Give \"%s\" in the same UPDATE or before (Article 20, paragraph 2)."),
							 column));
}

/* Days of what has been done: set, in order, and not to come. */
static void
require_day(const EditionRow *edition, DateADT day, const char *column,
			DateADT not_before, const char *after)
{
	require(edition, day != NO_DAY, column);
	if (not_before != NO_DAY && day < not_before)
		refuse_step(edition, "edition_step_order",
					psprintf(_("Its \"%s\" is too early."), column),
					psprintf(_("It comes after \"%s\" (Article 20, paragraph 2)."),
							 after));
	/* the State's own editions are loaded before there is a clock */
	if (edition->level != EDITION_NATIONAL && day > registry_today())
		refuse_step(edition, "edition_step_future",
					psprintf(_("Its \"%s\" lies in the future."), column),
					_("Take the step on its day or later."));
}

static void
require_items(const EditionRow *edition, const EditionFaults *faults)
{
	if (faults->items == 0)
		refuse_step(edition, "edition_items",
					_("It has no items."),
					_("Insert its items into credit.catalog_item first."));
	if (edition->level == EDITION_NATIONAL)
		return;
	if (faults->without_provision)
		refuse_step(edition, "item_provision",
					psprintf(_("Item \"%s\" names no provision."),
							 faults->without_provision),
					_("Each item of a supplementary catalogue names the local regulation's provision that it rests on (Article 20)."));
	if (faults->clashing)
		refuse_step(edition, "item_code_taken",
					psprintf(_("A catalogue of a higher level has an item \"%s\"."),
							 faults->clashing),
					_("A supplementary catalogue adds to the others: give the item a code of its own (Article 20)."));
}

static void
check_consultation(const EditionRow *edition, const EditionFaults *faults)
{
	require(edition, edition->compiled_by != NULL, "compiled_by");
	require(edition, edition->consultation_until != NO_DAY,
			"consultation_until");
	require_day(edition, edition->consultation_from, "consultation_from",
				NO_DAY, NULL);
	require_items(edition, faults);
}

static void
check_approval(const EditionRow *edition, const EditionFaults *faults,
			   const Maker *maker)
{
	require_day(edition, edition->approved_on, "approved_on",
				edition->consultation_until + 1, "consultation_until");
	require(edition, edition->approved_by != NULL, "approved_by");
	if (strcmp(edition->approved_by, maker->government) != 0)
		refuse_step(edition, "edition_government",
					psprintf(_("\"%s\" is not the government of its level."),
							 edition->approved_by),
					psprintf(_("\"%s\" approves it (Article 20, paragraph 2)."),
							 maker->government));
	if (faults->unanswered > 0)
		refuse_step(edition, "edition_comments",
					psprintf(_("Comments that have no answer: %lld."),
							 (long long) faults->unanswered),
					_("Answer each comment first (Article 20, paragraph 2)."));
	require_items(edition, faults);
}

static void
check_succession(const EditionRow *edition)
{
	DateADT		begun = NO_DAY;
	int32		open = edition_to_succeed(edition, &begun);

	if (open != edition->predecessor_id)
		refuse_step(edition, "edition_predecessor",
					open == 0 ?
					_("Its predecessor is not the published edition of the same catalogue.") :
					psprintf(_("Edition %d of the same catalogue is in force and not its predecessor."),
							 open),
					open == 0 ?
					_("Name the edition that it succeeds, or none for the first.") :
					psprintf(_("Draft it with predecessor_id = %d (Article 20)."),
							 open));
	if (open != 0 && edition->in_force_from <= begun)
		refuse_step(edition, "edition_predecessor",
					_("It would be in force no later than its predecessor."),
					_("Give a later \"in_force_from\"."));
}

static void
check_publication(const EditionRow *edition, const EditionFaults *faults)
{
	if (edition->level == EDITION_NATIONAL)
		require(edition, edition->basis != NULL, "basis");
	require_day(edition, edition->published_on, "published_on",
				edition->approved_on, "approved_on");
	require(edition, edition->in_force_from != NO_DAY, "in_force_from");
	if (edition->in_force_from < edition->published_on)
		refuse_step(edition, "edition_step_order",
					_("It would be in force before its publication."),
					_("Give an \"in_force_from\" that is not before \"published_on\" (Article 20, paragraph 2)."));
	if (faults->prohibited)
		refuse(28, "catalog_field", "field_prohibited",
			   _("the edition holds a field that may never be collected"),
			   psprintf(_("Field \"%s\" belongs to a prohibited category."),
						faults->prohibited),
			   _("Remove the field; credit.prohibited_category tells the basis (Article 28)."));
	require_items(edition, faults);
	check_succession(edition);
}

static void
check_step(const EditionRow *before, const EditionRow *edition)
{
	EditionStatus next = before->status + 1;
	EditionFaults faults;
	Maker		maker;

	if (edition->level == EDITION_NATIONAL)
		next = EDITION_PUBLISHED;
	if (edition->status != next || before->status == EDITION_PUBLISHED)
		refuse_step(edition, "edition_step",
					psprintf(_("It is \"%s\"."),
							 status_labels[before->status - 1]),
					before->status == EDITION_PUBLISHED ?
					_("A published edition is succeeded by another one (Article 20).") :
					psprintf(_("The next step is \"%s\" (Article 20, paragraph 2)."),
							 status_labels[next - 1]));
	maker = check_maker(edition);
	faults = find_faults(edition);
	if (edition->status == EDITION_CONSULTATION)
		check_consultation(edition, &faults);
	else if (edition->status == EDITION_APPROVED)
		check_approval(edition, &faults, &maker);
	else
		check_publication(edition, &faults);
}

/* ---------------- what may change when ---------------- */

static void
check_changes(const TriggerRow *before, const TriggerRow *after,
			  EditionStatus status)
{
	static const char *const in_consultation[] = {
		"status", "title", "basis", "consultation_until", "approved_on",
		"approved_by", "in_force_from", NULL
	};
	static const char *const when_approved[] = {
		"status", "published_on", "in_force_from", "filing_due", NULL
	};
	static const char *const when_published[] = {
		"filed_on", "superseded_on", NULL
	};
	const char *column;

	if (status == EDITION_DRAFT)
		return;
	column = changed_column(before, after,
							status == EDITION_CONSULTATION ? in_consultation :
							status == EDITION_APPROVED ? when_approved :
							when_published);
	/* a step's own refusal says more */
	if (column == NULL || strcmp(column, "status") == 0)
		return;
	refuse(20, EDITIONS, "edition_frozen",
		   psprintf(_("\"%s\" of an edition that is \"%s\" can't change"),
					column, status_labels[status - 1]), NULL,
		   status == EDITION_CONSULTATION ?
		   _("What the public was asked about stays; draft another edition instead (Article 20).") :
		   _("Draft a successor (Article 20)."));
}

/* A consultation can be prolonged, not cut short. */
static void
check_consultation_end(const TriggerRow *before, const TriggerRow *after,
					   EditionStatus status)
{
	if (status == EDITION_CONSULTATION &&
		row_int(after, "consultation_until", NO_DAY) <
		row_int(before, "consultation_until", NO_DAY))
		refuse(20, EDITIONS, "consultation_shortened",
			   _("a consultation under way can't be cut short"), NULL,
			   _("Give a later \"consultation_until\" (Article 20, paragraph 2)."));
}

/* What comes after publication: filing and being succeeded, each once. */
static void
check_after_publication(const TriggerRow *before, const TriggerRow *after,
						const EditionRow *edition)
{
	DateADT		was_filed = row_int(before, "filed_on", NO_DAY);
	DateADT		filed = row_int(after, "filed_on", NO_DAY);
	DateADT		was_ended = row_int(before, "superseded_on", NO_DAY);
	DateADT		ended = row_int(after, "superseded_on", NO_DAY);

	if (filed != was_filed &&
		(was_filed != NO_DAY || edition->level != EDITION_PREFECTURE ||
		 filed > registry_today()))
		refuse(20, EDITIONS, "edition_filing",
			   _("this filing can't be entered"),
			   was_filed != NO_DAY ? _("The edition was filed before.") : NULL,
			   _("A prefecture's or city's published edition is filed with the region once, not in the future (Article 20, paragraph 2)."));
	if (ended != was_ended &&
		(was_ended != NO_DAY || !succeeded_on(edition->edition_id, ended)))
		refuse(20, EDITIONS, "edition_succession",
			   _("an edition ends only when a successor is published"), NULL,
			   _("Publish the successor: it sets \"superseded_on\" itself (Article 20)."));
}

/* Traces of steps that have not been taken. */
static void
check_early(const TriggerRow *row, const EditionRow *edition)
{
	static const char *const later[] = {
		"approved_on", "approved_by", "published_on", "filed_on",
		"superseded_on"
	};
	int			first = edition->status >= EDITION_APPROVED ? 2 : 0;

	if (edition->status == EDITION_PUBLISHED)
		return;
	for (int i = first; i < lengthof(later); i++)
	{
		bool		isnull;

		row_value(row, later[i], &isnull);
		if (!isnull)
			refuse(20, EDITIONS, "edition_early",
				   psprintf(_("\"%s\" is given before its step"), later[i]),
				   psprintf(_("The edition is \"%s\"."),
							status_labels[edition->status - 1]),
				   _("Give it with the step (Article 20, paragraph 2)."));
	}
}

/* A prefecture's edition is due for filing some days after publication. */
static HeapTuple
with_filing_due(const TriggerRow *row, const EditionRow *edition)
{
	Maker		maker;
	int			column = SPI_fnumber(row->desc, "filing_due");
	Datum		due;
	bool		isnull = false;

	row_value(row, "filing_due", &isnull);
	if (!isnull || edition->status != EDITION_PUBLISHED ||
		edition->level != EDITION_PREFECTURE ||
		!find_maker(edition, &maker) || maker.filing_days == 0)
		return row->tuple;
	isnull = false;
	due = DateADTGetDatum(edition->published_on + maker.filing_days);
	return heap_modify_tuple_by_cols(row->tuple, row->desc, 1, &column, &due,
									 &isnull);
}

static HeapTuple
edition_inserted(const TriggerRow *row)
{
	EditionRow	edition = read_edition(row);

	check_days(row);
	if (edition.status != EDITION_DRAFT)
		refuse(20, EDITIONS, "edition_step",
			   _("an edition begins as a draft"), NULL,
			   _("Insert it as a draft with its items, then take it through its steps (Article 20, paragraph 2)."));
	check_maker(&edition);
	check_early(row, &edition);
	return row->tuple;
}

static HeapTuple
edition_updated(const TriggerRow *before, const TriggerRow *after)
{
	EditionRow	old = read_edition(before);
	EditionRow	new = read_edition(after);

	check_days(after);
	check_changes(before, after, old.status);
	check_consultation_end(before, after, old.status);
	if (old.status != new.status)
		check_step(&old, &new);
	else if (new.status == EDITION_PUBLISHED)
		check_after_publication(before, after, &new);
	else
		check_maker(&new);
	check_early(after, &new);
	return old.status != new.status ? with_filing_due(after, &new) :
		after->tuple;
}

PG_FUNCTION_INFO_V1(credit_catalog_edition_workflow);

/* BEFORE INSERT OR UPDATE OR DELETE ON credit.catalog_edition */
Datum
credit_catalog_edition_workflow(PG_FUNCTION_ARGS)
{
	TriggerData *data = trigger_data(fcinfo, "catalog_edition_workflow", true);
	TriggerRow	before = old_row(data);
	TriggerRow	after = new_row(data);

	if (TRIGGER_FIRED_BY_INSERT(data->tg_event))
		return PointerGetDatum(edition_inserted(&after));
	if (TRIGGER_FIRED_BY_UPDATE(data->tg_event))
		return PointerGetDatum(edition_updated(&before, &after));

	if (row_term(&before, "status") != EDITION_DRAFT)
		refuse(20, EDITIONS, "edition_kept",
			   _("an edition that left the draft can't be deleted"), NULL,
			   _("It is kept with its comments; draft another one (Article 20)."));
	return PointerGetDatum(before.tuple);
}

PG_FUNCTION_INFO_V1(credit_catalog_edition_published);

/* AFTER UPDATE ON credit.catalog_edition: ends the predecessor. */
Datum
credit_catalog_edition_published(PG_FUNCTION_ARGS)
{
	static SqlQuery query = {
		.name = "end the succeeded edition",
		.sql = "UPDATE credit.catalog_edition SET superseded_on = $2"
		" WHERE edition_id = $1",
		.nargs = 2,
		.argtypes = {INT4OID, DATEOID},
		.as_owner = true
	};
	TriggerData *data = trigger_data(fcinfo, "catalog_edition_published", true);
	TriggerRow	row = new_row(data);
	int32		predecessor = row_int(&row, "predecessor_id", 0);
	Datum		values[2] = {Int32GetDatum(predecessor),
	Int32GetDatum(row_int(&row, "in_force_from", 0))};
	OwnerContext saved;

	if (predecessor == 0)
		return PointerGetDatum(NULL);
	owner_begin(&saved);
	SPI_connect();
	query_run(&query, values, NULL, false, 0);
	SPI_finish();
	owner_end(&saved);
	return PointerGetDatum(NULL);
}

/* ---------------- items, fields and comments ---------------- */

/*
 * Status of an edition, locked against its next step until this transaction
 * ends; 0 when there is none (a foreign key will say so).
 */
static EditionStatus
locked_status(SqlQuery *query, int32 key, EditionRow *edition)
{
	Datum		values[1] = {Int32GetDatum(key)};
	OwnerContext saved;
	bool		isnull;

	memset(edition, 0, sizeof(*edition));
	owner_begin(&saved);
	SPI_connect();
	if (ask(query, values))
	{
		edition->status = enum_position(DatumGetObjectId(query_value(1, &isnull)));
		edition->consultation_from = DatumGetDateADT(query_value(2, &isnull));
		edition->consultation_until = DatumGetDateADT(query_value(3, &isnull));
	}
	SPI_finish();
	owner_end(&saved);
	return edition->status;
}

static SqlQuery edition_by_id = {
	.name = "lock a catalogue edition",
	.sql = "SELECT e.status, e.consultation_from, e.consultation_until"
	" FROM credit.catalog_edition e WHERE e.edition_id = $1 FOR SHARE",
	.nargs = 1,
	.argtypes = {INT4OID},
	.as_owner = true
};

static SqlQuery edition_by_item = {
	.name = "lock an item's catalogue edition",
	.sql = "SELECT e.status, e.consultation_from, e.consultation_until"
	" FROM credit.catalog_item i JOIN credit.catalog_edition e"
	" ON e.edition_id = i.edition_id WHERE i.item_id = $1 FOR SHARE OF e",
	.nargs = 1,
	.argtypes = {INT4OID},
	.as_owner = true
};

static void
check_open_for_change(const TriggerRow *row, const char *table)
{
	bool		field = strcmp(table, "catalog_field") == 0;
	EditionRow	edition;
	EditionStatus status =
		locked_status(field ? &edition_by_item : &edition_by_id,
					  row_int(row, field ? "item_id" : "edition_id", 0),
					  &edition);

	if (status >= EDITION_APPROVED)
		refuse(20, table, "edition_frozen",
			   psprintf(_("an edition that is \"%s\" can't be edited"),
						status_labels[status - 1]), NULL,
			   _("Draft a successor (Article 20)."));
}

PG_FUNCTION_INFO_V1(credit_catalog_content_guard);

/* BEFORE INSERT OR UPDATE OR DELETE ON catalog_item and catalog_field */
Datum
credit_catalog_content_guard(PG_FUNCTION_ARGS)
{
	TriggerData *data = trigger_data(fcinfo, "catalog_content_guard", true);
	const char *table = RelationGetRelationName(data->tg_relation);
	TriggerRow	before = old_row(data);
	TriggerRow	after = new_row(data);

	check_open_for_change(&before, table);
	if (TRIGGER_FIRED_BY_UPDATE(data->tg_event))
		check_open_for_change(&after, table);
	return PointerGetDatum(after.tuple);
}

static void
comment_inserted(const TriggerRow *row)
{
	EditionRow	edition;
	EditionStatus status = locked_status(&edition_by_id,
										 row_int(row, "edition_id", 0),
										 &edition);
	DateADT		received = row_int(row, "received_on", NO_DAY);

	check_days(row);
	if (status == 0)
		return;
	if (status != EDITION_CONSULTATION ||
		received < edition.consultation_from ||
		received > edition.consultation_until || received > registry_today())
		refuse(20, "catalog_comment", "comment_time",
			   _("the edition is not open for this comment"),
			   psprintf(_("It is \"%s\", and comments are those received from the first to the last day of its consultation."),
						status_labels[status - 1]),
			   _("Give the day on which the comment was received (Article 20, paragraph 2)."));
}

static void
comment_updated(const TriggerRow *before, const TriggerRow *after)
{
	static const char *const changeable[] = {"answer", "answered_on", NULL};
	EditionRow	edition;

	check_days(after);
	if (changed_column(before, after, changeable) != NULL)
		refuse(20, "catalog_comment", "comment_kept",
			   _("a comment stays as it was received"), NULL,
			   _("Only its answer can be given or changed (Article 20, paragraph 2)."));
	if (locked_status(&edition_by_id, row_int(after, "edition_id", 0),
					  &edition) != EDITION_CONSULTATION)
		refuse(20, "catalog_comment", "comment_kept",
			   _("answers are given before the edition is approved"), NULL,
			   _("The answers on which an approval rested are kept (Article 20, paragraph 2)."));
}

PG_FUNCTION_INFO_V1(credit_catalog_comment_workflow);

/* BEFORE INSERT OR UPDATE OR DELETE ON credit.catalog_comment */
Datum
credit_catalog_comment_workflow(PG_FUNCTION_ARGS)
{
	TriggerData *data = trigger_data(fcinfo, "catalog_comment_workflow", true);
	TriggerRow	before = old_row(data);
	TriggerRow	after = new_row(data);

	if (TRIGGER_FIRED_BY_INSERT(data->tg_event))
		comment_inserted(&after);
	else if (TRIGGER_FIRED_BY_UPDATE(data->tg_event))
		comment_updated(&before, &after);
	else
		refuse(20, "catalog_comment", "comment_kept",
			   _("a comment can't be deleted"), NULL,
			   _("Comments and answers are kept (Article 20, paragraph 2)."));
	return PointerGetDatum(after.tuple);
}

PG_FUNCTION_INFO_V1(credit_field_kept);

/* BEFORE UPDATE OF code OR DELETE ON credit.field */
Datum
credit_field_kept(PG_FUNCTION_ARGS)
{
	TriggerData *data = trigger_data(fcinfo, "field_kept", true);
	TriggerRow	before = old_row(data);
	TriggerRow	after = new_row(data);

	if (TRIGGER_FIRED_BY_UPDATE(data->tg_event) &&
		strcmp(row_text(&before, "code"), row_text(&after, "code")) == 0)
		return PointerGetDatum(after.tuple);
	ereport(ERROR,
			(errcode(ERRCODE_RESTRICT_VIOLATION),
			 errmsg("field \"%s\" can't be renamed or deleted",
					row_text(&before, "code")),
			 errdetail("Records may name it."),
			 errhint("Change its label, or add another field.")));
}

PG_FUNCTION_INFO_V1(credit_catalog_refuse_truncate);

/* BEFORE TRUNCATE on the catalogue's tables */
Datum
credit_catalog_refuse_truncate(PG_FUNCTION_ARGS)
{
	TriggerData *data = trigger_data(fcinfo, "catalog_refuse_truncate", false);

	refuse(20, RelationGetRelationName(data->tg_relation), "catalog_kept",
		   psprintf(_("table credit.%s can't be truncated"),
					RelationGetRelationName(data->tg_relation)), NULL,
		   _("Published catalogues and what records name are kept (Article 20)."));
}
