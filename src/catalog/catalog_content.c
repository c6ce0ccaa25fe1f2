/*
 * catalog_content.c
 *		Whether a record's content is what its catalogue item names (Articles
 *		19, 21 and 28), and what of it an audience may see.
 *
 * jsonb keeps an object's keys by length, then by bytes, and so does the cache
 * keep an item's fields: one walk along both finds what is unnamed and what is
 * missing.  The walk reads jsonb's entries in place, because its iterator
 * allocates.
 */
#include "catalog/catalog_rules.h"

#include "core/json_entry.h"
#include "lib/stringinfo.h"
#include "mb/pg_wchar.h"
#include "utils/datetime.h"
#include "utils/memutils.h"
#include "utils/numeric.h"

/* No message lists more names than this. */
#define NAMES_SHOWN 10
/* Nor more bytes of a name that the record made up. */
#define NAME_BYTES_SHOWN 60

/* An amount in ten thousand yuan: decimal(18,6). */
#define AMOUNT_SCALE 6
#define AMOUNT_INTEGER_DIGITS 12

/* In the order of FieldType. */
static const char *const field_types[] = {
	"text", "number", "amount", "date", "boolean", "code", "list"
};

typedef struct Names
{
	StringInfoData list;
	int			count;
} Names;

/* ---------------- names in messages ---------------- */

static void
add_name(Names *names, const char *name, int len)
{
	if (names->count == 0)
		initStringInfo(&names->list);
	if (names->count < NAMES_SHOWN)
	{
		int			shown = pg_mbcliplen(name, len, NAME_BYTES_SHOWN);

		appendStringInfo(&names->list, "%s\"%.*s%s\"",
						 names->count ? ", " : "", shown, name,
						 shown < len ? "..." : "");
	}
	else if (names->count == NAMES_SHOWN)
		appendStringInfoString(&names->list, ", ...");
	names->count++;
}

static char *
item_field_names(const CatalogItem *item)
{
	Names		names = {.count = 0};

	for (int i = 0; i < item->nfields; i++)
	{
		if (i == 0)
			initStringInfo(&names.list);
		appendStringInfo(&names.list, "%s%s", i ? ", " : "",
						 item->fields[i].name);
	}
	return item->nfields ? names.list.data : pstrdup("");
}

/* ---------------- types ---------------- */

static bool
blank(const char *text, int len)
{
	for (int i = 0; i < len; i++)
		if (text[i] != ' ' && text[i] != '\t' && text[i] != '\n' &&
			text[i] != '\r')
			return false;
	return true;
}

static int
digits(const char *text, int count)
{
	int			value = 0;

	for (int i = 0; i < count; i++)
	{
		if (text[i] < '0' || text[i] > '9')
			return -1;
		value = value * 10 + (text[i] - '0');
	}
	return value;
}

bool
content_date(const char *text, int len)
{
	int			year,
				month,
				day;

	if (len != 10 || text[4] != '-' || text[7] != '-')
		return false;
	year = digits(text, 4);
	month = digits(text + 5, 2);
	day = digits(text + 8, 2);
	return year >= CONTENT_FIRST_YEAR && year <= CONTENT_LAST_YEAR &&
		month >= 1 && month <= 12 && day >= 1 &&
		day <= day_tab[isleap(year)][month - 1];
}

static Numeric
amount_limit(void)
{
	static Numeric limit = NULL;

	if (limit == NULL)
	{
		MemoryContext old = MemoryContextSwitchTo(TopMemoryContext);
		int64		value = 1;

		for (int i = 0; i < AMOUNT_INTEGER_DIGITS; i++)
			value *= 10;
		limit = int64_to_numeric(value);
		MemoryContextSwitchTo(old);
	}
	return limit;
}

static Numeric
zero(void)
{
	static Numeric value = NULL;

	if (value == NULL)
	{
		MemoryContext old = MemoryContextSwitchTo(TopMemoryContext);

		value = int64_to_numeric(0);
		MemoryContextSwitchTo(old);
	}
	return value;
}

static int
compare_numbers(Numeric a, Numeric b)
{
	return DatumGetInt32(DirectFunctionCall2(numeric_cmp, NumericGetDatum(a),
											 NumericGetDatum(b)));
}

static bool
is_amount(Numeric number)
{
	if (compare_numbers(number, zero()) < 0 ||
		compare_numbers(number, amount_limit()) >= 0)
		return false;
	return DatumGetInt32(DirectFunctionCall1(numeric_scale,
											 NumericGetDatum(number))) <= AMOUNT_SCALE ||
		DatumGetInt32(DirectFunctionCall1(numeric_min_scale,
										  NumericGetDatum(number))) <= AMOUNT_SCALE;
}

static bool
is_code(const CatalogField *field, const char *text, int len)
{
	if (field->ncodes == 0)
		return !blank(text, len);
	for (int i = 0; i < field->ncodes; i++)
		if (strlen(field->codes[i]) == len &&
			memcmp(field->codes[i], text, len) == 0)
			return true;
	return false;
}

/* A list is an array of codes or texts, none of them blank. */
static bool
is_list(const CatalogField *field, const JsonbContainer *list)
{
	JsonEntry	at;
	int			count;

	if (!JsonContainerIsArray(list) || JsonContainerIsScalar(list))
		return false;
	count = open_array(list, &at);
	for (int i = 0; i < count; i++, next_entry(&at))
		if (!JBE_ISSTRING(*at.entry) ||
			!is_code(field, at.base + at.offset, entry_length(&at)))
			return false;
	return true;
}

static bool
has_type(const CatalogField *field, const JsonEntry *value)
{
	const char *text = value->base + value->offset;

	switch (field->type)
	{
		case FIELD_TEXT:
			return JBE_ISSTRING(*value->entry);
		case FIELD_NUMBER:
			return JBE_ISNUMERIC(*value->entry);
		case FIELD_AMOUNT:
			return JBE_ISNUMERIC(*value->entry) &&
				is_amount((Numeric) aligned_value(value));
		case FIELD_DATE:
			return JBE_ISSTRING(*value->entry) &&
				content_date(text, entry_length(value));
		case FIELD_BOOLEAN:
			return JBE_ISBOOL(*value->entry);
		case FIELD_CODE:
			return JBE_ISSTRING(*value->entry) &&
				is_code(field, text, entry_length(value));
		case FIELD_LIST:
			return JBE_ISCONTAINER(*value->entry) &&
				is_list(field, aligned_value(value));
	}
	return false;
}

/* JSON's null, a blank text and an empty list say nothing. */
static bool
says_nothing(const JsonEntry *value)
{
	if (JBE_ISNULL(*value->entry))
		return true;
	if (JBE_ISSTRING(*value->entry))
		return blank(value->base + value->offset, entry_length(value));
	return JBE_ISCONTAINER(*value->entry) &&
		JsonContainerSize((const JsonbContainer *) aligned_value(value)) == 0;
}

static const char *
expected_value(FieldType type)
{
	switch (type)
	{
		case FIELD_TEXT:
			return _("Give a text (Article 21).");
		case FIELD_NUMBER:
			return _("Give a number (Article 21).");
		case FIELD_AMOUNT:
			return _("Give an amount in ten thousand yuan: a number, not negative, with at most 12 digits before and 6 after the point (Article 21).");
		case FIELD_DATE:
			return _("Give a day of the years 1900 to 2199 as YYYY-MM-DD (Article 21).");
		case FIELD_BOOLEAN:
			return _("Give true or false (Article 21).");
		case FIELD_CODE:
			return _("Give one of the codes that the catalogue names (Article 21).");
		case FIELD_LIST:
			return _("Give an array of texts, none of them blank, each of them one that the catalogue names where it names any (Article 21).");
	}
	return "";
}

/* ---------------- the rules ---------------- */

typedef struct ContentFaults
{
	Names		unnamed;
	Names		missing;
	Names		prohibited;
} ContentFaults;

static void
check_value(const CatalogItem *item, const CatalogField *field,
			const JsonEntry *value, ContentFaults *faults, Verdicts *verdicts)
{
	if (unlikely(says_nothing(value)))
	{
		if (field->required)
			add_name(&faults->missing, field->name, field->length);
		return;
	}
	if (unlikely(field->category != NULL))
		add_name(&faults->prohibited, field->name, field->length);
	if (unlikely(!has_type(field, value)))
		verdict_add(verdicts, 21, RULE_CONTENT_TYPE, "content",
					psprintf(_("field \"%s\" of the content has a wrong value"),
							 field->name),
					psprintf(_("Item \"%s\" gives it the type \"%s\"."),
							 item->code, field_types[field->type - 1]),
					pstrdup(expected_value(field->type)));
}

static void
add_content_verdicts(const CatalogItem *item, const ContentFaults *faults,
					 Verdicts *verdicts)
{
	if (faults->unnamed.count > 0)
		verdict_add(verdicts, 19, RULE_CONTENT_UNNAMED, "content",
					_("the content has fields that the catalogue item does not name"),
					psprintf(_("Item \"%s\" does not name %s."), item->code,
							 faults->unnamed.list.data),
					psprintf(_("It names: %s. Leave out what is not necessary (Article 19)."),
							 item_field_names(item)));
	if (faults->missing.count > 0)
		verdict_add(verdicts, 21, RULE_CONTENT_REQUIRED, "content",
					_("the content lacks required fields"),
					psprintf(_("Item \"%s\" requires %s."), item->code,
							 faults->missing.list.data),
					_("Give the record in full (Article 21)."));
	if (faults->prohibited.count > 0)
		verdict_add(verdicts, 28, RULE_CONTENT_PROHIBITED, "content",
					_("the content holds information that may never be collected"),
					psprintf(_("Not to be collected: %s."),
							 faults->prohibited.list.data),
					_("Leave it out; credit.prohibited_category tells the basis (Article 28)."));
}

/* The fields before "until" that the content has passed over. */
static int
pass_over(const CatalogItem *item, int from, int until, ContentFaults *faults)
{
	for (; from < until; from++)
		if (unlikely(item->fields[from].required))
			add_name(&faults->missing, item->fields[from].name,
					 item->fields[from].length);
	return until;
}

/* Walks along the keys and the item's fields, both in jsonb's order. */
static void
check_object(const CatalogItem *item, const JsonbContainer *object,
			 ContentFaults *faults, Verdicts *verdicts)
{
	JsonEntry	key,
				value;
	int			count = open_object(object, &key, &value);
	int			next = 0;

	for (int i = 0; i < count; i++, next_entry(&key), next_entry(&value))
	{
		const char *name = key.base + key.offset;
		int			length = entry_length(&key);
		int			at = next;
		int			order = -1;

		while (at < item->nfields &&
			   (order = compare_keys(item->fields[at].name,
									 item->fields[at].length,
									 name, length)) < 0)
			at++;
		next = pass_over(item, next, at, faults);
		if (likely(at < item->nfields && order == 0))
			check_value(item, &item->fields[next++], &value, faults, verdicts);
		else if (prohibited_key(name, length))
			add_name(&faults->prohibited, name, length);
		else
			add_name(&faults->unnamed, name, length);
	}
	pass_over(item, next, item->nfields, faults);
}

void
check_content(const CatalogItem *item, Jsonb *content, Verdicts *verdicts)
{
	ContentFaults faults;

	faults.unnamed.count = faults.missing.count = faults.prohibited.count = 0;
	if (unlikely(content == NULL || !JB_ROOT_IS_OBJECT(content)))
	{
		verdict_add(verdicts, 21, RULE_CONTENT_TYPE, "content",
					_("the content is not a JSON object"), NULL,
					psprintf(_("Give an object with these fields: %s (Article 21)."),
							 item_field_names(item)));
		return;
	}
	check_object(item, &content->root, &faults, verdicts);
	if (unlikely(faults.unnamed.count + faults.missing.count +
				 faults.prohibited.count > 0))
		add_content_verdicts(item, &faults, verdicts);
}

/* ---------------- what an audience may see ---------------- */

Jsonb *
visible_content(const CatalogItem *item, Jsonb *content, bool public_audience)
{
	JsonbParseState *state = NULL;
	JsonbIterator *iterator;
	JsonbIteratorToken token;
	JsonbValue	value;

	if (public_audience ? item->all_open : item->all_shared)
		return content;

	iterator = JsonbIteratorInit(&content->root);
	token = JsonbIteratorNext(&iterator, &value, true);
	pushJsonbValue(&state, WJB_BEGIN_OBJECT, NULL);
	while (token != WJB_DONE &&
		   (token = JsonbIteratorNext(&iterator, &value, true)) == WJB_KEY)
	{
		const CatalogField *field = item_field(item, value.val.string.val,
											   value.val.string.len);
		bool		visible = field &&
			(public_audience ? field->open : field->shared);

		if (visible)
			pushJsonbValue(&state, WJB_KEY, &value);
		token = JsonbIteratorNext(&iterator, &value, true);
		if (visible)
			pushJsonbValue(&state, token, &value);
	}
	return JsonbValueToJsonb(pushJsonbValue(&state, WJB_END_OBJECT, NULL));
}
