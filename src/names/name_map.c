/*
 * name_map.c
 *		The character map, built a page of 256 characters at a time when a
 *		name first needs one.  It asks name_rules.c about each character alone.
 */
#include "name_map.h"

#include <unicode/ustring.h>
#include <unicode/utf16.h>

#include "lib/stringinfo.h"
#include "utils/memutils.h"

MapPage *name_map_pages[(0x10FFFF >> 8) + 1];

/* The kind of a character whose key is empty, by what it normalises to. */
static CharKind
kind_of_dropped(const UChar *normal, int32 len)
{
	CharKind kind = CHAR_IGNORED;
	int32	 i = 0;

	while (i < len)
	{
		UChar32 c;
		Fate	fate;

		U16_NEXT(normal, i, len, c);
		fate = name_char_fate(c);
		if (fate == FATE_SEPARATE)
			return CHAR_SEPARATOR;
		if (fate == FATE_BLANK)
			kind = CHAR_BLANK;
		else if (fate == FATE_KEEP && kind == CHAR_IGNORED)
			return CHAR_COMBINING; /* a mark dropped for want of a base */
	}
	return kind;
}

static bool
holds_separator(const UChar *normal, int32 len)
{
	int32 i = 0;

	while (i < len)
	{
		UChar32 c;

		U16_NEXT(normal, i, len, c);
		if (name_char_fate(c) == FATE_SEPARATE)
			return true;
	}
	return false;
}

static CharKind
kind_of(UChar32 c, const UChar *normal, int32 normal_len, const UChar *key,
		int32 key_len)
{
	UChar32 first;
	int32	i = 0;

	if (normal_len == 0)
		return CHAR_IGNORED;
	if (key_len == 0)
		return kind_of_dropped(normal, normal_len);
	U16_NEXT(normal, i, normal_len, first);
	if (name_char_is_mark(first) || name_char_joins_left(c))
		return CHAR_COMBINING;
	i = 0;
	U16_NEXT(key, i, key_len, first);
	if (name_char_is_mark(first) || name_char_joins_left(first))
		return CHAR_COMBINING;
	return holds_separator(normal, normal_len) ? CHAR_MIXED : CHAR_PLAIN;
}

/* Works out one character; its key in UTF-8 goes to result. */
static MappedChar
map_char(UChar32 c, char *result, int32 size)
{
	UChar	   text[2];
	int32	   len = 0;
	int32	   normal_len;
	int32	   key_len;
	int32	   utf8_len;
	UChar	  *normal;
	UChar	  *key;
	MappedChar mapped = {0};
	UErrorCode status = U_ZERO_ERROR;

	if (U_IS_SURROGATE(c))
		c = 0xFFFD;
	U16_APPEND_UNSAFE(text, len, c);
	normal = name_normalise(text, len, &normal_len);
	key = name_key_by_rule(text, len, NAME_KEY, &key_len);
	mapped.kind = kind_of(c, normal, normal_len, key, key_len);
	u_strToUTF8(result, size, &utf8_len, key, key_len, &status);
	name_check_icu(status, "encode");
	mapped.len = (uint8) utf8_len;
	pfree(normal);
	pfree(key);
	return mapped;
}

MapPage *
name_map_build_page(int number)
{
	static MemoryContext context = NULL;
	MappedChar			 chars[256];
	StringInfoData		 pool;
	MapPage				*page;
	int					 i;

	name_rules_open();
	initStringInfo(&pool);
	for (i = 0; i < 256; i++)
	{
		char	   utf8[UINT8_MAX];
		MappedChar mapped = map_char((number << 8) + i, utf8, sizeof(utf8));

		if (mapped.len > MAPPED_INLINE)
		{
			memcpy(mapped.utf8, &pool.len, sizeof(int));
			appendBinaryStringInfo(&pool, utf8, mapped.len);
		}
		else
			memcpy(mapped.utf8, utf8, mapped.len);
		chars[i] = mapped;
	}
	if (context == NULL)
		context = AllocSetContextCreate(TopMemoryContext, "credit name keys",
										ALLOCSET_DEFAULT_SIZES);
	page = MemoryContextAlloc(context, offsetof(MapPage, pool) + pool.len + 1);
	memcpy(page->chars, chars, sizeof(chars));
	memcpy(page->pool, pool.data, pool.len);
	pfree(pool.data);
	name_map_pages[number] = page;
	return page;
}
