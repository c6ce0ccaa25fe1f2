/*
 * name_key.c
 *		Keys of names and document numbers, fast: most characters add the same
 *		to a key wherever they stand, and the map knows what.
 *
 * Where one depends on its surroundings, the stretch from the last plain
 * character to the next is handed to name_rules.c.  ICU's boundaries make the
 * parts' keys, one after the other, the key of the whole.
 */
#include "names.h"

#include <unicode/uchar.h>
#include <unicode/ustring.h>
#include <unicode/utf8.h>
#include <unicode/uversion.h>

#include "lib/stringinfo.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "name_map.h"
#include "utils/memutils.h"

/*
 * Of a row of combining characters only so many count: text that is nothing
 * else would take ICU quadratic time.  Unicode's stream-safe format has 30.
 */
#define MAX_COMBINING 64

#define INTERRUPT_EVERY 65536

/* Bytes that credit.name_key_reference() takes; far beyond any name. */
#define REFERENCE_MAX (1024 * 1024)

typedef struct KeyBuilder
{
	KeyMode		   mode;
	const char	  *text;
	int			   len;
	StringInfoData key;
	int			   offset;	  /* where the key starts in it */
	bool		   separated; /* a separator since the last character */

	/* the last plain character, and what the key was before it */
	int	 stretch_start;
	int	 stretch_keylen;
	bool stretch_separated;
} KeyBuilder;

static inline void
begin_stretch(KeyBuilder *builder, int at)
{
	builder->stretch_start = at;
	builder->stretch_keylen = builder->key.len;
	builder->stretch_separated = builder->separated;
}

/* Makes room and writes a document number's separator if one is due. */
static inline void
before_char(KeyBuilder *builder)
{
	if (unlikely(builder->key.maxlen - builder->key.len < 16))
		enlargeStringInfo(&builder->key, 16);
	if (builder->mode == DOCUMENT_KEY && builder->separated)
	{
		if (builder->key.len > builder->offset)
			builder->key.data[builder->key.len++] = DOCUMENT_SEPARATOR;
		builder->separated = false;
	}
}

static inline void
add_mapped(KeyBuilder *builder, const MapPage *page, const MappedChar *mapped)
{
	before_char(builder);
	if (likely(mapped->len <= MAPPED_INLINE))
	{
		memcpy(builder->key.data + builder->key.len, mapped->utf8,
			   MAPPED_INLINE);
		builder->key.len += mapped->len;
	}
	else
	{
		int where;

		memcpy(&where, mapped->utf8, sizeof(int));
		appendBinaryStringInfo(&builder->key, page->pool + where, mapped->len);
	}
}

/* Decodes; what is no UTF-8 counts as U+FFFD. */
static inline UChar32
next_char(const KeyBuilder *builder, int *at)
{
	UChar32 c;

	U8_NEXT(builder->text, *at, builder->len, c);
	return unlikely(c < 0) ? 0xFFFD : c;
}

/*
 * Collects the stretch's characters as far as the key depends on them, and
 * returns where the next stretch begins.
 */
static int
collect_stretch(const KeyBuilder *builder, UChar *units, int32 *count)
{
	int		 at = builder->stretch_start;
	int		 combining = 0;
	CharKind last = CHAR_PLAIN;

	*count = 0;
	while (at < builder->len)
	{
		int		 start = at;
		UChar32	 c = next_char(builder, &at);
		CharKind kind = name_map_kind(c);

		if (kind <= CHAR_MIXED && start > builder->stretch_start)
			return start;
		if ((at & (INTERRUPT_EVERY - 1)) < 4)
			CHECK_FOR_INTERRUPTS();
		if (kind == CHAR_IGNORED ||
			(kind == CHAR_COMBINING && ++combining > MAX_COMBINING) ||
			(kind == CHAR_BLANK && last >= CHAR_SEPARATOR) ||
			(kind == CHAR_SEPARATOR && last == CHAR_SEPARATOR))
			continue;
		U16_APPEND_UNSAFE(units, *count, c);
		last = kind;
	}
	return at;
}

/* Replaces what the stretch added by what the rule says; returns its end. */
static int
add_stretch(KeyBuilder *builder)
{
	/* the plain one, and each combining one with two dropped before it */
	UChar  units[2 * (1 + 3 * MAX_COMBINING + 2)];
	int32  count;
	int32  keylen;
	int32  i = 0;
	int	   end = collect_stretch(builder, units, &count);
	UChar *key = name_key_by_rule(units, count, builder->mode, &keylen);

	builder->key.len = builder->stretch_keylen;
	builder->separated = builder->stretch_separated;
	while (i < keylen)
	{
		UChar32 c;

		U16_NEXT(key, i, keylen, c);
		if (builder->mode == DOCUMENT_KEY && c == DOCUMENT_SEPARATOR)
		{
			builder->separated = true;
			continue;
		}
		before_char(builder);
		U8_APPEND_UNSAFE(builder->key.data, builder->key.len, c);
	}
	pfree(key);
	return end;
}

static void
build_key(KeyBuilder *builder)
{
	int at = 0;
	int next_check = INTERRUPT_EVERY;

	begin_stretch(builder, 0);
	while (at < builder->len)
	{
		int				  start = at;
		UChar32			  c = next_char(builder, &at);
		const MapPage	 *page = name_map_page(c);
		const MappedChar *mapped = &page->chars[c & 0xFF];

		switch ((CharKind) mapped->kind)
		{
			case CHAR_MIXED:
				begin_stretch(builder, start);
				if (builder->mode == DOCUMENT_KEY)
					at = add_stretch(builder);
				else
					add_mapped(builder, page, mapped);
				break;
			case CHAR_PLAIN:
				begin_stretch(builder, start);
				add_mapped(builder, page, mapped);
				break;
			case CHAR_COMBINING:
				at = add_stretch(builder);
				break;
			case CHAR_SEPARATOR:
				builder->separated = true;
				break;
			case CHAR_BLANK:
			case CHAR_IGNORED:
				break;
		}
		if (unlikely(at >= next_check))
		{
			CHECK_FOR_INTERRUPTS();
			next_check = at + INTERRUPT_EVERY;
		}
	}
}

static void
require_utf8(void)
{
	if (GetDatabaseEncoding() != PG_UTF8)
		ereport(ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("name keys need a database in encoding UTF8"),
				 errdetail("This database's encoding is %s.",
						   GetDatabaseEncodingName()),
				 errhint("Create the database with ENCODING 'UTF8'; clients "
						 "and files may still use GB18030.")));
}

/* The key after "offset" bytes of room, terminated; palloc'd. */
static char *
make_key(const char *text, int len, KeyMode mode, int offset, int *keylen)
{
	KeyBuilder builder = {mode, text, len};

	require_utf8();
	builder.offset = offset;
	builder.key.maxlen = (int) Min((Size) offset + len + 32, MaxAllocSize);
	builder.key.data = palloc(builder.key.maxlen);
	builder.key.len = offset;
	build_key(&builder);
	builder.key.data[builder.key.len] = '\0';
	*keylen = builder.key.len - offset;
	return builder.key.data;
}

char *
name_key_cstring(const char *utf8, int len, int *keylen)
{
	return make_key(utf8, len, NAME_KEY, 0, keylen);
}

char *
document_key_cstring(const char *utf8, int len, int *keylen)
{
	return make_key(utf8, len, DOCUMENT_KEY, 0, keylen);
}

const char *
name_key_version_cstring(void)
{
	static char version[64];

	if (version[0] == '\0')
	{
		UVersionInfo icu;
		UVersionInfo unicode;

		u_getVersion(icu);
		u_getUnicodeVersion(unicode);
		snprintf(version, sizeof(version), "ICU %d.%d, Unicode %d.%d, rules %d",
				 icu[0], icu[1], unicode[0], unicode[1], NAME_KEY_RULES);
	}
	return version;
}

void
name_key_warm(void)
{
	name_rules_open();
	name_simplifier_open();
}

static Datum
key_datum(text *name, KeyMode mode)
{
	int	  keylen;
	char *key = make_key(VARDATA_ANY(name), VARSIZE_ANY_EXHDR(name), mode,
						 VARHDRSZ, &keylen);

	SET_VARSIZE(key, keylen + VARHDRSZ);
	return PointerGetDatum(key);
}

PG_FUNCTION_INFO_V1(credit_name_key);

Datum
credit_name_key(PG_FUNCTION_ARGS)
{
	return key_datum(PG_GETARG_TEXT_PP(0), NAME_KEY);
}

PG_FUNCTION_INFO_V1(credit_document_key);

Datum
credit_document_key(PG_FUNCTION_ARGS)
{
	return key_datum(PG_GETARG_TEXT_PP(0), DOCUMENT_KEY);
}

PG_FUNCTION_INFO_V1(credit_name_key_version);

Datum
credit_name_key_version(PG_FUNCTION_ARGS)
{
	PG_RETURN_TEXT_P(cstring_to_text(name_key_version_cstring()));
}

/* Decodes the whole text, less the combining characters that don't count. */
static UChar *
decode_all(const KeyBuilder *builder, int32 *count)
{
	UChar *units = palloc((builder->len + 1) * sizeof(UChar));
	int	   at = 0;
	int	   combining = 0;

	*count = 0;
	while (at < builder->len)
	{
		UChar32	 c = next_char(builder, &at);
		CharKind kind = name_map_kind(c);

		if (kind <= CHAR_MIXED)
			combining = 0;
		if (kind != CHAR_COMBINING || ++combining <= MAX_COMBINING)
			U16_APPEND_UNSAFE(units, *count, c);
	}
	return units;
}

PG_FUNCTION_INFO_V1(credit_name_key_reference);

Datum
credit_name_key_reference(PG_FUNCTION_ARGS)
{
	text	  *name = PG_GETARG_TEXT_PP(0);
	KeyBuilder builder = {NAME_KEY, VARDATA_ANY(name), VARSIZE_ANY_EXHDR(name)};
	int32	   count;
	int32	   keylen;
	UChar	  *units;
	UChar	  *key;
	char	  *utf8;
	int32	   utf8_len;
	UErrorCode status = U_ZERO_ERROR;

	require_utf8();
	if (builder.len > REFERENCE_MAX)
		ereport(ERROR, (errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
						errmsg("text too long for the reference key"),
						errdetail("It has %d bytes; at most %d are taken.",
								  builder.len, REFERENCE_MAX),
						errhint("Use credit.name_key(), which has no limit.")));
	units = decode_all(&builder, &count);
	key = name_key_by_rule(units, count, NAME_KEY, &keylen);
	utf8 = palloc(3 * (Size) keylen + 1);
	u_strToUTF8(utf8, 3 * keylen + 1, &utf8_len, key, keylen, &status);
	name_check_icu(status, "encode");
	PG_RETURN_TEXT_P(cstring_to_text_with_len(utf8, utf8_len));
}
