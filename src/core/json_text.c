/*
 * json_text.c
 *		jsonb's text form for hashing, read in place: jsonb_out() itself takes
 *		longer than all of the hash.
 */
#include "core/json.h"

#include "core/append.h"
#include "core/json_entry.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/numeric.h"

static void append_container(StringInfo out, const JsonbContainer *container);

static inline bool
needs_escape(char c)
{
	return (unsigned char) c < ' ' || c == '"' || c == '\\';
}

static void
append_escaped(StringInfo out, char c)
{
	switch (c)
	{
		case '\b':
			append_bytes(out, "\\b", 2);
			break;
		case '\f':
			append_bytes(out, "\\f", 2);
			break;
		case '\n':
			append_bytes(out, "\\n", 2);
			break;
		case '\r':
			append_bytes(out, "\\r", 2);
			break;
		case '\t':
			append_bytes(out, "\\t", 2);
			break;
		case '"':
		case '\\':
			append_byte(out, '\\');
			append_byte(out, c);
			break;
		default:
			appendStringInfo(out, "\\u%04x", (int) c);
	}
}

#define EIGHT(byte) (UINT64CONST(0x0101010101010101) * (byte))
/* Bit 7 of some byte is set if and only if one of the eight is below n (at most 128). */
#define ANY_BELOW(bytes, n) (((bytes) - EIGHT(n)) & ~(bytes))

static inline bool
eight_are_plain(const char *string)
{
	uint64		bytes;
	uint64		quotes;
	uint64		backslashes;

	memcpy(&bytes, string, sizeof(bytes));
	quotes = bytes ^ EIGHT('"');
	backslashes = bytes ^ EIGHT('\\');
	return ((ANY_BELOW(bytes, ' ') | ANY_BELOW(quotes, 1) |
			 ANY_BELOW(backslashes, 1)) & EIGHT(0x80)) == 0;
}

/* Most strings have nothing to escape: whole stretches go over at once. */
static void
append_string(StringInfo out, const char *string, int length)
{
	const char *end = string + length;

	append_byte(out, '"');
	while (string < end)
	{
		const char *start = string;

		while (end - string >= 8 && eight_are_plain(string))
			string += 8;
		while (string < end && !needs_escape(*string))
			string++;
		append_bytes(out, start, string - start);
		if (string < end)
			append_escaped(out, *string++);
	}
	append_byte(out, '"');
}

static void
append_entry(StringInfo out, const JsonEntry *at)
{
	if (JBE_ISSTRING(*at->entry))
		append_string(out, at->base + at->offset, entry_length(at));
	else if (JBE_ISNUMERIC(*at->entry))
		appendStringInfoString(out, DatumGetCString(
			DirectFunctionCall1(numeric_out, PointerGetDatum(aligned_value(at)))));
	else if (JBE_ISBOOL_TRUE(*at->entry))
		append_bytes(out, "true", 4);
	else if (JBE_ISBOOL_FALSE(*at->entry))
		append_bytes(out, "false", 5);
	else if (JBE_ISNULL(*at->entry))
		append_bytes(out, "null", 4);
	else
		append_container(out, aligned_value(at));
}

static void
append_array(StringInfo out, const JsonbContainer *array)
{
	JsonEntry	element;
	int			count = open_array(array, &element);

	append_byte(out, '[');
	for (int i = 0; i < count; i++, next_entry(&element))
	{
		if (i > 0)
			append_bytes(out, ", ", 2);
		append_entry(out, &element);
	}
	append_byte(out, ']');
}

static void
append_object(StringInfo out, const JsonbContainer *object)
{
	JsonEntry	key,
				value;
	int			count = open_object(object, &key, &value);

	append_byte(out, '{');
	for (int i = 0; i < count; i++, next_entry(&key), next_entry(&value))
	{
		if (i > 0)
			append_bytes(out, ", ", 2);
		append_string(out, key.base + key.offset, entry_length(&key));
		append_bytes(out, ": ", 2);
		append_entry(out, &value);
	}
	append_byte(out, '}');
}

static void
append_container(StringInfo out, const JsonbContainer *container)
{
	JsonEntry	scalar;

	check_stack_depth();
	if (JsonContainerIsObject(container))
		append_object(out, container);
	else if (!JsonContainerIsScalar(container))
		append_array(out, container);
	else
	{
		open_array(container, &scalar);
		append_entry(out, &scalar);
	}
}

void
jsonb_append_text(StringInfo out, Jsonb *jsonb)
{
	append_container(out, &jsonb->root);
}
