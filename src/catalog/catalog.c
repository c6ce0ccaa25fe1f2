/*
 * catalog.c
 *		The cache of catalogue editions, items and fields.
 */
#include "catalog/catalog.h"

#include "common/hashfn.h"
#include "core/cache.h"
#include "types/identifier.h"
#include "utils/array.h"
#include "utils/lsyscache.h"

static const char *const window_kinds[] = {
	"none", "penalty", "listing", "enforcement", "commitment", "other",
	"until_withdrawn"
};

/* A name that betrays a prohibited category. */
typedef struct ProhibitedKey
{
	const char *name;
	int			length;
	const char *category;
} ProhibitedKey;

/* An organisation's own nature for an item (Article 18). */
typedef struct ProviderItem
{
	int32		organisation_id;
	int32		item_id;
	Nature		nature;
} ProviderItem;

/* An array that grows while a table is read. */
typedef struct Rows
{
	void	   *rows;
	int			count;
	int			space;
} Rows;

typedef struct Catalog
{
	CatalogEdition *editions;
	int			neditions;
	CatalogItem *items;			/* in no order */
	int			nitems;
	CatalogItem **by_id;		/* open addressing, a power of two of slots */
	uint32		mask;
	CatalogItem **by_code;		/* by code, then level */
	FieldCode  *fields;			/* by jsonb's order of keys */
	int			nfields;
	ProhibitedKey *prohibited;	/* the same */
	int			nprohibited;
	ProviderItem *provided;		/* by item, then organisation */
	int			nprovided;
} Catalog;

int
compare_keys(const char *a, int alen, const char *b, int blen)
{
	if (alen != blen)
		return alen < blen ? -1 : 1;
	return memcmp(a, b, alen);
}

/* ---------------- reading rows ---------------- */

static void *
next_row(Rows *rows, Size size)
{
	if (rows->count == rows->space)
	{
		rows->space = rows->space ? rows->space * 2 : 32;
		rows->rows = rows->rows ?
			repalloc(rows->rows, rows->space * size) :
			palloc(rows->space * size);
	}
	return memset((char *) rows->rows + size * rows->count++, 0, size);
}

static int
slot_term(TupleTableSlot *slot, const char *column)
{
	bool		isnull;
	Datum		value = slot_value(slot, column, &isnull);

	return isnull ? 0 : enum_position(DatumGetObjectId(value));
}

static int32
slot_int(TupleTableSlot *slot, const char *column)
{
	bool		isnull;
	Datum		value = slot_value(slot, column, &isnull);

	return isnull ? 0 : DatumGetInt32(value);
}

static bool
slot_bool(TupleTableSlot *slot, const char *column)
{
	bool		isnull;
	Datum		value = slot_value(slot, column, &isnull);

	return !isnull && DatumGetBool(value);
}

/* The elements of an array column; none for null. */
static int
slot_array(TupleTableSlot *slot, const char *column, Datum **elements,
		   bool **nulls)
{
	bool		isnull;
	Datum		value = slot_value(slot, column, &isnull);
	ArrayType  *array;
	int16		length;
	bool		by_value;
	char		align;
	int			count;

	if (isnull)
		return 0;
	array = DatumGetArrayTypePCopy(value);
	get_typlenbyvalalign(ARR_ELEMTYPE(array), &length, &by_value, &align);
	deconstruct_array(array, ARR_ELEMTYPE(array), length, by_value, align,
					  elements, nulls, &count);
	return count;
}

/* An array of an enum type as a mask of TERM_BIT. */
static uint32
slot_terms(TupleTableSlot *slot, const char *column)
{
	Datum	   *elements;
	bool	   *nulls;
	int			count = slot_array(slot, column, &elements, &nulls);
	uint32		mask = 0;

	for (int i = 0; i < count; i++)
		if (!nulls[i])
			mask |= TERM_BIT(enum_position(DatumGetObjectId(elements[i])));
	return mask;
}

static int
slot_strings(TupleTableSlot *slot, const char *column, char ***strings)
{
	Datum	   *elements;
	bool	   *nulls;
	int			count = slot_array(slot, column, &elements, &nulls);
	int			kept = 0;

	*strings = count ? palloc(sizeof(char *) * count) : NULL;
	for (int i = 0; i < count; i++)
		if (!nulls[i])
			(*strings)[kept++] = TextDatumGetCString(elements[i]);
	return kept;
}

static void
read_field_code(TupleTableSlot *slot, void *arg)
{
	FieldCode  *field = next_row(arg, sizeof(FieldCode));
	char	   *code = slot_cstring(slot, "code");

	field->code = code;
	field->length = strlen(code);
	field->special = slot_bool(slot, "special");
}

static void
add_prohibited(Rows *rows, const char *name, const char *category)
{
	ProhibitedKey *key = next_row(rows, sizeof(ProhibitedKey));

	key->name = name;
	key->length = strlen(name);
	key->category = category;
}

static void
read_prohibited(TupleTableSlot *slot, void *arg)
{
	const char *category = slot_cstring(slot, "code");
	char	  **keys;
	int			nkeys = slot_strings(slot, "keys", &keys);

	add_prohibited(arg, category, category);
	add_prohibited(arg, slot_cstring(slot, "label_zh"), category);
	for (int i = 0; i < nkeys; i++)
		add_prohibited(arg, keys[i], category);
}

static void
read_provided(TupleTableSlot *slot, void *arg)
{
	ProviderItem *provided = next_row(arg, sizeof(ProviderItem));

	provided->organisation_id = slot_int(slot, "organisation_id");
	provided->item_id = slot_int(slot, "item_id");
	provided->nature = slot_term(slot, "nature");
}

static void
read_edition(TupleTableSlot *slot, void *arg)
{
	CatalogEdition *edition = next_row(arg, sizeof(CatalogEdition));
	bool		isnull;
	Datum		end;

	edition->edition_id = slot_int(slot, "edition_id");
	edition->level = slot_term(slot, "level");
	edition->status = slot_term(slot, "status");
	edition->division = slot_int(slot, "division");
	edition->first_day = slot_int(slot, "in_force_from");
	end = slot_value(slot, "superseded_on", &isnull);
	edition->end_day = isnull ? DATEVAL_NOEND : DatumGetDateADT(end);
}

static void
read_field(TupleTableSlot *slot, void *arg)
{
	CatalogField *field = next_row(arg, sizeof(CatalogField));
	char	  **codes;

	field->item_id = slot_int(slot, "item_id");
	field->name = slot_cstring(slot, "name");
	field->length = strlen(field->name);
	field->type = slot_term(slot, "type");
	field->required = slot_bool(slot, "required");
	field->open = slot_bool(slot, "open");
	field->shared = slot_bool(slot, "shared");
	field->category = slot_cstring(slot, "category");
	field->ncodes = slot_strings(slot, "codes", &codes);
	field->codes = (const char *const *) codes;
}

static WindowKind
window_kind(const char *label)
{
	for (int i = 0; i < lengthof(window_kinds); i++)
		if (strcmp(label, window_kinds[i]) == 0)
			return i + 1;
	return WINDOW_KIND_NONE;
}

static const FieldCode *find_field_code(const Catalog *catalog,
										const char *code, int len);

static const CatalogEdition *
find_edition(const Catalog *catalog, int32 edition_id)
{
	for (int i = 0; i < catalog->neditions; i++)
		if (catalog->editions[i].edition_id == edition_id)
			return &catalog->editions[i];
	return NULL;
}

/* While items are read: what they refer to has been read before. */
typedef struct ItemReader
{
	Rows		items;
	const Catalog *catalog;
} ItemReader;

static void
read_item(TupleTableSlot *slot, void *arg)
{
	ItemReader *reader = arg;
	const CatalogEdition *edition =
		find_edition(reader->catalog, slot_int(slot, "edition_id"));
	char	   *field = slot_cstring(slot, "field");
	CatalogItem *item;

	/* an edition that came after the editions were read: we read again */
	if (edition == NULL)
		return;

	item = next_row(&reader->items, sizeof(CatalogItem));
	item->item_id = slot_int(slot, "item_id");
	item->code = slot_cstring(slot, "code");
	item->title = slot_cstring(slot, "title");
	item->edition = edition;
	item->effect = slot_term(slot, "effect");
	item->nature = slot_term(slot, "nature");
	item->window_kind = window_kind(slot_cstring(slot, "window_kind"));
	item->severity = slot_term(slot, "severity");
	item->openness = slot_terms(slot, "openness");
	item->subject_kinds = slot_terms(slot, "subject_kinds");
	item->document_kinds = slot_terms(slot, "document_kinds");
	item->field = field ?
		find_field_code(reader->catalog, field, strlen(field)) : NULL;
	item->natural_person_open_basis =
		slot_cstring(slot, "natural_person_open_basis");
}

/* ---------------- ordering and finding ---------------- */

static int
order_field_codes(const void *a, const void *b)
{
	const FieldCode *x = a;
	const FieldCode *y = b;

	return compare_keys(x->code, x->length, y->code, y->length);
}

static int
order_prohibited(const void *a, const void *b)
{
	const ProhibitedKey *x = a;
	const ProhibitedKey *y = b;

	return compare_keys(x->name, x->length, y->name, y->length);
}

static int
order_provided(const void *a, const void *b)
{
	const ProviderItem *x = a;
	const ProviderItem *y = b;

	if (x->item_id != y->item_id)
		return x->item_id < y->item_id ? -1 : 1;
	return x->organisation_id < y->organisation_id ? -1 :
		x->organisation_id > y->organisation_id;
}

static int
order_fields(const void *a, const void *b)
{
	const CatalogField *x = a;
	const CatalogField *y = b;

	if (x->item_id != y->item_id)
		return x->item_id < y->item_id ? -1 : 1;
	return compare_keys(x->name, x->length, y->name, y->length);
}

static int
order_codes(const void *a, const void *b)
{
	const CatalogItem *x = *(CatalogItem *const *) a;
	const CatalogItem *y = *(CatalogItem *const *) b;
	int			order = strcmp(x->code, y->code);

	return order ? order : (int) x->edition->level - (int) y->edition->level;
}

static CatalogItem **
id_slot(const Catalog *catalog, int32 item_id)
{
	uint32		i = murmurhash32((uint32) item_id) & catalog->mask;

	while (catalog->by_id[i] && catalog->by_id[i]->item_id != item_id)
		i = (i + 1) & catalog->mask;
	return &catalog->by_id[i];
}

static void
index_items(Catalog *catalog)
{
	uint32		slots = 16;

	while (slots < 2 * (uint32) catalog->nitems)
		slots *= 2;
	catalog->mask = slots - 1;
	catalog->by_id = palloc0(sizeof(CatalogItem *) * slots);
	catalog->by_code = palloc(sizeof(CatalogItem *) * (catalog->nitems + 1));
	for (int i = 0; i < catalog->nitems; i++)
	{
		CatalogItem *item = &catalog->items[i];

		*id_slot(catalog, item->item_id) = item;
		catalog->by_code[i] = item;
	}
	qsort(catalog->by_code, catalog->nitems, sizeof(CatalogItem *),
		  order_codes);
}

/* Gives each item its run of the sorted fields. */
static void
attach_fields(const Catalog *catalog, CatalogField *fields, int nfields)
{
	for (int first = 0, end; first < nfields; first = end)
	{
		CatalogItem *item = *id_slot(catalog, fields[first].item_id);

		for (end = first; end < nfields &&
			 fields[end].item_id == fields[first].item_id; end++)
		{
			if (item == NULL)
				continue;
			item->nrequired += fields[end].required;
			item->all_open &= fields[end].open;
			item->all_shared &= fields[end].shared;
		}
		if (item == NULL)
			continue;
		item->fields = &fields[first];
		item->nfields = end - first;
	}
}

static void
build_items(Catalog *catalog)
{
	ItemReader	reader = {.catalog = catalog};
	Rows		fields = {0};

	rule_table_scan("catalog_item", read_item, &reader);
	catalog->items = reader.items.rows;
	catalog->nitems = reader.items.count;
	for (int i = 0; i < catalog->nitems; i++)
		catalog->items[i].all_open = catalog->items[i].all_shared = true;
	index_items(catalog);

	rule_table_scan("catalog_field", read_field, &fields);
	if (fields.count > 0)
		qsort(fields.rows, fields.count, sizeof(CatalogField), order_fields);
	attach_fields(catalog, fields.rows, fields.count);
}

static void *
read_sorted(const char *table, void (*read) (TupleTableSlot *, void *),
			Size size, int (*order) (const void *, const void *), int *count)
{
	Rows		rows = {0};

	rule_table_scan(table, read, &rows);
	if (order && rows.count > 0)
		qsort(rows.rows, rows.count, size, order);
	*count = rows.count;
	return rows.rows;
}

static void *
build_catalog(void)
{
	Catalog    *catalog = palloc0(sizeof(Catalog));

	catalog->fields = read_sorted("field", read_field_code, sizeof(FieldCode),
								  order_field_codes, &catalog->nfields);
	catalog->prohibited = read_sorted("prohibited_category", read_prohibited,
									  sizeof(ProhibitedKey), order_prohibited,
									  &catalog->nprohibited);
	catalog->provided = read_sorted("provider_item", read_provided,
									sizeof(ProviderItem), order_provided,
									&catalog->nprovided);
	catalog->editions = read_sorted("catalog_edition", read_edition,
									sizeof(CatalogEdition), NULL,
									&catalog->neditions);
	build_items(catalog);
	return catalog;
}

static RuleCache catalog_cache = {
	.name = "catalogue editions and items",
	.tables = {"field", "prohibited_category", "provider_item",
		"catalog_edition", "catalog_item", "catalog_field"},
	.build = build_catalog
};

static const FieldCode *
find_field_code(const Catalog *catalog, const char *code, int len)
{
	FieldCode	wanted = {.code = code, .length = len};

	if (catalog->nfields == 0)
		return NULL;
	return bsearch(&wanted, catalog->fields, catalog->nfields,
				   sizeof(FieldCode), order_field_codes);
}

/* ---------------- what rules ask ---------------- */

const CatalogItem *
catalog_item(int32 item_id)
{
	return *id_slot(rule_cache(&catalog_cache), item_id);
}

bool
item_in_force(const CatalogItem *item, DateADT day)
{
	const CatalogEdition *edition = item->edition;

	return edition->status == EDITION_PUBLISHED &&
		day >= edition->first_day && day < edition->end_day;
}

const CatalogItem *
catalog_item_by_code(const char *code, DateADT day, int32 division)
{
	const Catalog *catalog = rule_cache(&catalog_cache);
	int			low = 0;
	int			high = catalog->nitems;

	while (low < high)
	{
		int			middle = (low + high) / 2;

		if (strcmp(catalog->by_code[middle]->code, code) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	for (; low < catalog->nitems; low++)
	{
		const CatalogItem *item = catalog->by_code[low];

		if (strcmp(item->code, code) != 0)
			break;
		if (item_in_force(item, day) &&
			division_contains(item->edition->division, division))
			return item;
	}
	return NULL;
}

const CatalogField *
item_field(const CatalogItem *item, const char *name, int len)
{
	int			low = 0;
	int			high = item->nfields;

	while (low < high)
	{
		int			middle = (low + high) / 2;
		const CatalogField *field = &item->fields[middle];
		int			order = compare_keys(field->name, field->length, name, len);

		if (order == 0)
			return field;
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}

const FieldCode *
field_code_bytes(const char *code, int len)
{
	return find_field_code(rule_cache(&catalog_cache), code, len);
}

const FieldCode *
field_code(const char *code)
{
	return field_code_bytes(code, strlen(code));
}

Nature
provided_nature(const CatalogItem *item, int32 organisation_id)
{
	const Catalog *catalog = rule_cache(&catalog_cache);
	ProviderItem wanted = {organisation_id, item->item_id};
	const ProviderItem *found = NULL;

	if (catalog->nprovided > 0)
		found = bsearch(&wanted, catalog->provided, catalog->nprovided,
						sizeof(ProviderItem), order_provided);
	return found ? found->nature : item->nature;
}

const char *
prohibited_key(const char *name, int len)
{
	const Catalog *catalog = rule_cache(&catalog_cache);
	ProhibitedKey wanted = {.name = name, .length = len};
	const ProhibitedKey *found = NULL;

	if (catalog->nprohibited > 0)
		found = bsearch(&wanted, catalog->prohibited, catalog->nprohibited,
						sizeof(ProhibitedKey), order_prohibited);
	return found ? found->category : NULL;
}
