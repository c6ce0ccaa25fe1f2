/*
 * verdict.c
 *		Collecting verdicts, and turning them into errors or jsonb.
 */
#include "core/verdict.h"

#include "core/json.h"
#include "mb/pg_wchar.h"

void
verdict_add(Verdicts *verdicts, int article, const char *rule,
			const char *column, char *message, char *detail, char *hint)
{
	Verdict    *verdict = palloc(sizeof(Verdict));

	verdict->article = article;
	verdict->rule = rule;
	verdict->column = column;
	verdict->message = message;
	verdict->detail = detail;
	verdict->hint = hint;
	verdict->question = false;
	verdicts->list = lappend(verdicts->list, verdict);
}

void
verdict_question(Verdicts *verdicts, int article, const char *rule,
				 const char *column, char *message, char *detail, char *hint)
{
	verdict_add(verdicts, article, rule, column, message, detail, hint);
	((Verdict *) llast(verdicts->list))->question = true;
}

void
verdicts_confirm(Verdicts *verdicts, const List *confirmed)
{
	ListCell   *cell,
			   *name;

	foreach(cell, verdicts->list)
	{
		const Verdict *verdict = lfirst(cell);

		foreach(name, confirmed)
			if (verdict->question && strcmp(verdict->rule, lfirst(name)) == 0)
			{
				verdicts->list = foreach_delete_current(verdicts->list, cell);
				break;
			}
	}
}

void
verdicts_raise(const Verdicts *verdicts)
{
	Verdict    *first;
	int			more;

	if (likely(verdicts->list == NIL))
		return;

	first = linitial(verdicts->list);
	more = list_length(verdicts->list) - 1;
	ereport(ERROR,
			(errcode(ERRCODE_ARTICLE(first->article)),
			 errmsg("%s", first->message),
			 first->detail && more > 0 ?
			 errdetail_plural("%s %d further rule refuses this row.",
							  "%s %d further rules refuse this row.",
							  more, first->detail, more) :
			 first->detail ? errdetail("%s", first->detail) :
			 more > 0 ?
			 errdetail_plural("%d further rule refuses this row.",
							  "%d further rules refuse this row.",
							  more, more) : 0,
			 first->hint ? errhint("%s", first->hint) : 0,
			 err_generic_string(PG_DIAG_SCHEMA_NAME, CREDIT_SCHEMA),
			 verdicts->table ?
			 err_generic_string(PG_DIAG_TABLE_NAME, verdicts->table) : 0,
			 first->column ?
			 err_generic_string(PG_DIAG_COLUMN_NAME, first->column) : 0,
			 err_generic_string(PG_DIAG_CONSTRAINT_NAME, first->rule)));
}

void
refuse(int article, const char *table, const char *rule,
	   char *message, char *detail, char *hint)
{
	Verdicts	verdicts = {table, NIL};

	verdict_add(&verdicts, article, rule, NULL, message, detail, hint);
	verdicts_raise(&verdicts);
	pg_unreachable();
}

Datum
verdicts_to_jsonb(const Verdicts *verdicts)
{
	JsonbParseState *state = NULL;
	JsonbValue *array;
	ListCell   *cell;

	pushJsonbValue(&state, WJB_BEGIN_ARRAY, NULL);
	foreach(cell, verdicts->list)
	{
		const Verdict *verdict = lfirst(cell);

		pushJsonbValue(&state, WJB_BEGIN_OBJECT, NULL);
		jsonb_push_text(&state, "sqlstate",
				  pstrdup(unpack_sql_state(ERRCODE_ARTICLE(verdict->article))));
		jsonb_push_text(&state, "rule", verdict->rule);
		jsonb_push_text(&state, "column", verdict->column);
		jsonb_push_text(&state, "message", verdict->message);
		jsonb_push_text(&state, "detail", verdict->detail);
		jsonb_push_text(&state, "hint", verdict->hint);
		jsonb_push_flag(&state, "question", verdict->question);
		pushJsonbValue(&state, WJB_END_OBJECT, NULL);
	}
	array = pushJsonbValue(&state, WJB_END_ARRAY, NULL);

	return JsonbPGetDatum(JsonbValueToJsonb(array));
}

/* ---------------- texts that say nothing ---------------- */

/* Unicode's White_Space, controls, and what has no width. */
static bool
is_gap(pg_wchar c)
{
	static const struct
	{
		pg_wchar	first,
					last;
	}			gaps[] = {{0, 0x20}, {0x7F, 0xA0}, {0xAD, 0xAD},
	{0x1680, 0x1680}, {0x180E, 0x180E}, {0x2000, 0x200F}, {0x2028, 0x202F},
	{0x205F, 0x206F}, {0x2800, 0x2800}, {0x3000, 0x3000}, {0x3164, 0x3164},
	{0xFEFF, 0xFEFF}};

	for (int i = 0; i < lengthof(gaps); i++)
		if (c >= gaps[i].first && c <= gaps[i].last)
			return true;
	return false;
}

bool
is_blank(const char *text)
{
	for (; text && *text; text += pg_mblen(text))
		if (!is_gap(utf8_to_unicode((const unsigned char *) text)))
			return false;
	return true;
}
