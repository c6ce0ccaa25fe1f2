/*
 * text.c
 *		Fuzzes what reads and writes free text within the server: keys of names
 *		and documents, identity numbers in text, the text form of JSON.
 *
 * Each has a slow and plain definition here or in name_rules.c, with which the
 * fast one must agree.  The first byte chooses: N, D, I or J.
 */
#include "server.h"

#include "core/json.h"
#include "names/name_map.h"
#include "names/names.h"
#include "types/types.h"

#include <unicode/ustring.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

#define TODAY 20260401
#define COMBINING_THAT_COUNT 64
#define REQUIRE(condition) \
	do { \
		if (!(condition)) \
			abort(); \
	} while (0)

int			LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int32
identifier_today(void)
{
	return TODAY;
}

/* The key of the whole text by the rule, as credit.name_key_reference() has it. */
static char *
key_by_rule(const char *text, int length, KeyMode mode)
{
	UChar	   *units = palloc((length + 1) * sizeof(UChar));
	UErrorCode	status = U_ZERO_ERROR;
	int32		count = 0;
	int32		keylen;
	int			combining = 0;
	UChar	   *key;
	char	   *utf8;

	for (int at = 0; at < length;)
	{
		UChar32		c;
		CharKind	kind;

		U8_NEXT(text, at, length, c);
		c = c < 0 ? 0xFFFD : c;
		kind = name_map_kind(c);
		if (kind <= CHAR_MIXED)
			combining = 0;
		if (kind != CHAR_COMBINING || ++combining <= COMBINING_THAT_COUNT)
			U16_APPEND_UNSAFE(units, count, c);
	}
	key = name_key_by_rule(units, count, mode, &keylen);
	utf8 = palloc(3 * (Size) keylen + 1);
	u_strToUTF8(utf8, 3 * keylen + 1, NULL, key, keylen, &status);
	REQUIRE(!U_FAILURE(status));
	return utf8;
}

static void
fuzz_name(const char *text, int length)
{
	int			keylen;
	int			again;
	char	   *key = name_key_cstring(text, length, &keylen);

	REQUIRE((int) strlen(key) <= keylen);
	REQUIRE(strcmp(key, key_by_rule(text, length, NAME_KEY)) == 0);
	/* settings and lists of identifiers are split at blanks */
	REQUIRE(memchr(key, ' ', keylen) == NULL);
	/* who searches by a key finds what the name finds */
	REQUIRE(strcmp(name_key_cstring(key, keylen, &again), key) == 0);
}

static void
fuzz_document(const char *text, int length)
{
	int			keylen;
	int			again;
	char	   *key = document_key_cstring(text, length, &keylen);

	REQUIRE(keylen == 0 || (key[0] != DOCUMENT_SEPARATOR && key[keylen - 1] != DOCUMENT_SEPARATOR));
	REQUIRE(strcmp(document_key_cstring(key, keylen, &again), key) == 0);
}

/* One character of a number at the place, if any: its bytes. */
static int
digit_at(const char *text, int left, char *digit)
{
	const unsigned char *at = (const unsigned char *) text;

	*digit = *text;
	if (left > 0 && strchr("0123456789Xx", *text) && *text != '\0')
	{
		*digit = *text == 'x' ? 'X' : *text;
		return 1;
	}
	if (left < 3 || at[0] != 0xEF || at[1] != 0xBC)
		return 0;
	*digit = at[2] == 0xB8 ? 'X' : (char) (at[2] - 0x90 + '0');
	return at[2] == 0xB8 || (at[2] >= 0x90 && at[2] <= 0x99) ? 3 : 0;
}

/* From every place, eighteen characters with blanks and hyphens between them. */
static bool
number_by_definition(const char *text, int length)
{
	for (int start = 0; start < length; start++)
	{
		char		number[RESIDENT_ID_LENGTH];
		int			count = 0;
		int			bytes;
		IdentifierFault fault;
		int64_t		id;

		for (int at = start; at < length && count < RESIDENT_ID_LENGTH; at += bytes)
		{
			bytes = digit_at(text + at, length - at, &number[count]);
			if (bytes > 0)
				count++;
			else if (count > 0 && (text[at] == ' ' || text[at] == '-'))
				bytes = 1;
			else
				break;
		}
		if (count == RESIDENT_ID_LENGTH &&
			resident_id_parse(number, count, TODAY, &id, &fault))
			return true;
	}
	return false;
}

/* An array of the stretches between zero bytes, as jsonb keeps it. */
static void
fuzz_json(const char *text, int length)
{
	Jsonb	   *jsonb = palloc0(sizeof(Jsonb) + (length + 2) * (sizeof(JEntry) + 1));
	StringInfoData out;
	StringInfoData plain;
	int			count = 1;
	char	   *to;

	for (int i = 0; i < length; i++)
		count += text[i] == '\0';
	jsonb->root.header = JB_FARRAY | count;
	to = (char *) (jsonb->root.children + count);
	initStringInfo(&out);
	initStringInfo(&plain);
	appendStringInfo(&plain, "[\"");
	for (int i = 0, entry = 0; i < length; i++)
	{
		unsigned char c = text[i];

		if (c == '\0')
		{
			appendStringInfo(&plain, "\", \"");
			entry++;
			continue;
		}
		jsonb->root.children[entry]++;
		*to++ = c;
		if (c == '"' || c == '\\')
			appendStringInfo(&plain, "\\%c", c);
		else if (c >= '\b' && c <= '\r' && c != '\v')
			appendStringInfo(&plain, "\\%c", "btn?fr"[c - '\b']);
		else if (c < ' ')
			appendStringInfo(&plain, "\\u%04x", c);
		else
			appendBinaryStringInfo(&plain, (const char *) &c, 1);
	}
	appendStringInfo(&plain, "\"]");
	jsonb_append_text(&out, jsonb);
	REQUIRE(out.len == plain.len && memcmp(out.data, plain.data, out.len) == 0);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	/* a copy of exactly that length, so that reading past it is seen */
	int			length = (int) size - 1;
	char	   *text;

	if (size == 0)
		return 0;
	text = malloc(length + (length == 0));
	memcpy(text, data + 1, length);
	if (data[0] == 'N')
		fuzz_name(text, length);
	else if (data[0] == 'D')
		fuzz_document(text, length);
	else if (data[0] == 'I')
		REQUIRE(holds_identity_number(text, length) == number_by_definition(text, length));
	else
		fuzz_json(text, length);
	free_pieces();
	free(text);
	return 0;
}
