/*
 * penalty_mapping.c
 *		Item, field and severity of a penalty, by credit.penalty_mapping.
 */
#include "adoption/penalty_mapping.h"

#include "adoption/intake_amount.h"
#include "adoption/intake_penalty_kind.h"
#include "catalog/pg_type.h"
#include "core/cache.h"
#include "core/terms.h"
#include "utils/array.h"
#include "utils/fmgrprotos.h"

typedef struct MappingTable
{
	PenaltyMapping *rows;		/* by priority, then by mapping_id */
	int			count;
	int			allocated;
} MappingTable;

static int32
slot_int32(TupleTableSlot *slot, const char *column)
{
	bool		isnull;
	Datum		value = slot_value(slot, column, &isnull);

	return isnull ? 0 : DatumGetInt32(value);
}

/* A bound of the fine in millionths; "none" where there is no bound. */
static int64
slot_amount(TupleTableSlot *slot, const char *column, int64 none)
{
	bool		isnull;
	Datum		value = slot_value(slot, column, &isnull);
	IntakeAmount amount;

	if (isnull)
		return none;
	amount = intake_read_amount(intake_span(DatumGetCString(DirectFunctionCall1(numeric_out,
																				 value))));
	/* NaN is above every amount, and nothing else can fail here */
	return amount.code == AMOUNT_OK ? amount.micro : PG_INT64_MAX;
}

static uint32
slot_kinds(TupleTableSlot *slot, const char *column)
{
	bool		isnull;
	Datum		value = slot_value(slot, column, &isnull);
	uint32		kinds = 0;
	Datum	   *codes;
	bool	   *nulls;
	int			count;

	if (isnull)
		return 0;
	deconstruct_array(DatumGetArrayTypeP(value), TEXTOID, -1, false,
					  TYPALIGN_INT, &codes, &nulls, &count);
	for (int i = 0; i < count; i++)
	{
		char	   *code = nulls[i] ? NULL : TextDatumGetCString(codes[i]);

		for (int kind = 0; code && kind < PENALTY_KINDS; kind++)
		{
			if (strcmp(code, intake_penalty_kind_code(kind)) == 0)
				kinds |= (uint32) 1 << kind;
		}
	}
	return kinds;
}

static const char *
slot_severity(TupleTableSlot *slot, const char *column)
{
	bool		isnull;
	Datum		value = slot_value(slot, column, &isnull);

	return isnull ? NULL :
		term_severity.labels[enum_position(DatumGetObjectId(value)) - 1];
}

static void
read_row(TupleTableSlot *slot, void *arg)
{
	MappingTable *table = arg;
	PenaltyMapping *row;

	if (table->count == table->allocated)
	{
		table->allocated *= 2;
		table->rows = repalloc(table->rows,
							   table->allocated * sizeof(PenaltyMapping));
	}
	row = &table->rows[table->count++];
	row->mapping_id = slot_int32(slot, "mapping_id");
	row->priority = slot_int32(slot, "priority");
	row->authority = slot_cstring(slot, "authority");
	row->document = slot_cstring(slot, "document");
	row->violation = slot_cstring(slot, "violation");
	row->kinds = slot_kinds(slot, "penalty_kinds");
	row->min_fine = slot_amount(slot, "min_fine", 0);
	row->max_fine = slot_amount(slot, "max_fine", PG_INT64_MAX);
	row->item_code = slot_cstring(slot, "item_code");
	row->field = slot_cstring(slot, "field");
	row->severity = slot_severity(slot, "severity");
	row->basis = slot_cstring(slot, "basis");
}

static int
compare_rows(const void *a, const void *b)
{
	const PenaltyMapping *left = a;
	const PenaltyMapping *right = b;

	if (left->priority != right->priority)
		return left->priority < right->priority ? -1 : 1;
	return left->mapping_id < right->mapping_id ? -1 : 1;
}

static void *
build(void)
{
	MappingTable *table = palloc(sizeof(MappingTable));

	table->count = 0;
	table->allocated = 64;
	table->rows = palloc(table->allocated * sizeof(PenaltyMapping));
	rule_table_scan("penalty_mapping", read_row, table);
	qsort(table->rows, table->count, sizeof(PenaltyMapping), compare_rows);
	return table;
}

static RuleCache mapping_cache = {
	.name = "penalty mapping",
	.tables = {"penalty_mapping", NULL},
	.build = build
};

/*
 * LIKE as SQL has it, except that a backslash at the end stands for itself:
 * the rule data must not be able to stop a load.
 */
static bool
is_like(Span text, const char *pattern)
{
	const char *star = NULL;
	Span		star_text = {NULL, 0};

	while (text.len > 0)
	{
		const char *literal = pattern;

		if (*literal == '\\' && literal[1] != '\0')
			literal++;
		if (*pattern == '%')
		{
			star = ++pattern;
			star_text = text;
		}
		else if (*pattern == '_')
		{
			(void) intake_take_char(&text);
			pattern++;
		}
		else if (*literal == *text.s && *literal != '\0')
		{
			text.s++;
			text.len--;
			pattern = literal + 1;
		}
		else if (star != NULL)
		{
			(void) intake_take_char(&star_text);
			text = star_text;
			pattern = star;
		}
		else
			return false;
	}
	while (*pattern == '%')
		pattern++;
	return *pattern == '\0';
}

static bool
takes(const PenaltyMapping *row, const PenaltyQuestion *question)
{
	if (row->kinds != 0 && (row->kinds & question->kinds) == 0)
		return false;
	if (question->fine < row->min_fine || question->fine >= row->max_fine)
		return false;
	if (row->violation && !is_like(question->violation, row->violation))
		return false;
	if (row->authority && !is_like(question->authority, row->authority))
		return false;
	return row->document == NULL || is_like(question->document, row->document);
}

static bool
same_answer(const PenaltyMapping *a, const PenaltyMapping *b)
{
	return strcmp(a->item_code, b->item_code) == 0 &&
		strcmp(a->field, b->field) == 0 &&
		strcmp(a->severity, b->severity) == 0;
}

PenaltyAnswer
penalty_mapping(const PenaltyQuestion *question)
{
	const MappingTable *table = rule_cache(&mapping_cache);
	PenaltyAnswer answer = {NULL, NULL};

	for (int i = 0; i < table->count; i++)
	{
		const PenaltyMapping *row = &table->rows[i];

		if (answer.mapping && row->priority > answer.mapping->priority)
			break;
		if (!takes(row, question))
			continue;
		if (answer.mapping == NULL)
			answer.mapping = row;
		else if (!same_answer(answer.mapping, row))
		{
			answer.contrary = row;
			break;
		}
	}
	return answer;
}
