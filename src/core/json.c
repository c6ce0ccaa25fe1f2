/*
 * json.c
 *		JSON that may be malformed.
 */
#include "core/json.h"

#include "common/jsonapi.h"
#include "mb/pg_wchar.h"
#include "utils/numeric.h"

/* No honest content is deeper; the parser itself recurses. */
#define MAX_DEPTH 64

#ifndef CREDIT_SOFT_ERRORS

/* Numbers that numeric can surely hold. */
#define MAX_NUMBER_LENGTH 1000
#define MAX_EXPONENT_DIGITS 4

static void
check_scalar(void *state, char *token, JsonTokenType type)
{
	bool	   *fits = state;
	char	   *exponent;

	if (type != JSON_TOKEN_NUMBER)
		return;
	exponent = strpbrk(token, "eE");
	if (strlen(token) > MAX_NUMBER_LENGTH ||
		(exponent && strlen(exponent + 1) > MAX_EXPONENT_DIGITS))
		*fits = false;
}

static bool
well_formed(const char *text)
{
	JsonLexContext *lex = makeJsonLexContextCstringLen(unconstify(char *, text),
													   strlen(text), PG_UTF8,
													   true);
	JsonSemAction actions = {0};
	bool		fits = true;

	actions.semstate = &fits;
	actions.scalar = check_scalar;
	return pg_parse_json(lex, &actions) == JSON_SUCCESS && fits;
}
#endif

static bool
too_deep(const char *text)
{
	int			depth = 0;
	bool		in_string = false;

	for (const char *c = text; *c; c++)
	{
		if (in_string)
		{
			if (*c == '\\' && c[1])
				c++;
			else if (*c == '"')
				in_string = false;
		}
		else if (*c == '"')
			in_string = true;
		else if ((*c == '{' || *c == '[') && ++depth > MAX_DEPTH)
			return true;
		else if (*c == '}' || *c == ']')
			depth--;
	}
	return false;
}

Jsonb *
jsonb_from_text(const char *text)
{
	if (too_deep(text))
		return NULL;
#ifdef CREDIT_SOFT_ERRORS
	{
		ErrorSaveContext context = {T_ErrorSaveContext};
		Datum		value;

		if (!DirectInputFunctionCallSafe(jsonb_in, unconstify(char *, text),
										 InvalidOid, -1, (Node *) &context,
										 &value))
			return NULL;
		return DatumGetJsonbP(value);
	}
#else
	if (!well_formed(text))
		return NULL;
	return DatumGetJsonbP(DirectFunctionCall1(jsonb_in,
											  CStringGetDatum(text)));
#endif
}

Jsonb *
jsonb_from_cells(const char *const *names, const char *const *cells, int count)
{
	JsonbParseState *state = NULL;
	JsonbValue	value;

	pushJsonbValue(&state, WJB_BEGIN_OBJECT, NULL);
	value.type = jbvString;
	for (int i = 0; i < count; i++)
	{
		if (cells[i] == NULL)
			continue;
		value.val.string.val = unconstify(char *, names[i]);
		value.val.string.len = strlen(names[i]);
		pushJsonbValue(&state, WJB_KEY, &value);
		value.val.string.val = unconstify(char *, cells[i]);
		value.val.string.len = strlen(cells[i]);
		pushJsonbValue(&state, WJB_VALUE, &value);
	}
	return JsonbValueToJsonb(pushJsonbValue(&state, WJB_END_OBJECT, NULL));
}

static void
push_string(JsonbParseState **state, JsonbIteratorToken token,
			const char *text)
{
	JsonbValue	value;

	value.type = jbvString;
	value.val.string.val = unconstify(char *, text);
	value.val.string.len = strlen(text);
	pushJsonbValue(state, token, &value);
}

void
jsonb_push_key(JsonbParseState **state, const char *key)
{
	push_string(state, WJB_KEY, key);
}

void
jsonb_push_element(JsonbParseState **state, const char *text)
{
	push_string(state, WJB_ELEM, text);
}

void
jsonb_push_text(JsonbParseState **state, const char *key, const char *text)
{
	if (text == NULL)
		return;
	push_string(state, WJB_KEY, key);
	push_string(state, WJB_VALUE, text);
}

void
jsonb_push_flag(JsonbParseState **state, const char *key, bool flag)
{
	JsonbValue	value;

	push_string(state, WJB_KEY, key);
	value.type = jbvBool;
	value.val.boolean = flag;
	pushJsonbValue(state, WJB_VALUE, &value);
}

void
jsonb_push_number(JsonbParseState **state, const char *key, int64 number)
{
	JsonbValue	value;

	push_string(state, WJB_KEY, key);
	value.type = jbvNumeric;
	value.val.numeric = int64_to_numeric(number);
	pushJsonbValue(state, WJB_VALUE, &value);
}
