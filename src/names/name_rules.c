/*
 * name_rules.c
 *		The definition of a name's key, one character after the other.
 *
 * Normalise (Unicode's NFKC_Casefold), replace and drop single characters,
 * and repeat until nothing changes: so a key's key is the key itself.
 *
 * ICU's Traditional-Simplified transliterator also knows phrases (it leaves
 * U+4E7E in the words for heaven and earth, and simplifies it elsewhere).
 * Here it is asked about single characters only.  Otherwise the key of the
 * first half of a name would not begin the key of the whole, and a name would
 * not be found by its beginning.
 */
#include "name_rules.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uset.h>
#include <unicode/ustring.h>
#include <unicode/utrans.h>

#include "miscadmin.h"

#define ARABIC_YEH 0x064A
#define ARABIC_YEH_WITH_HAMZA 0x0626
#define ARABIC_HAMZA 0x0621
#define ARABIC_HIGH_HAMZA 0x0674
#define ARABIC_HAMZA_ABOVE 0x0654
#define ARABIC_TATWEEL 0x0640

typedef struct Replacement
{
	uint32 from;
	uint32 to;
} Replacement;

/* clang-format off */
/* Sorted by the first column. */
static const Replacement replacements[] = {
	/*
	 * Arabic script as Uyghur and Kazakh are typed: letters that keyboards
	 * for other languages put in their place.  That merges i with y and ae
	 * with he of Uyghur, because the old encodings had one character for
	 * both; all other letters stay apart.
	 */
	{0x0622, 0x0627}, {0x0623, 0x0627}, {0x0624, 0x0648}, {0x0625, 0x0627},
	{0x0649, 0x064A}, {0x0671, 0x0627}, {0x0672, 0x0627}, {0x0673, 0x0627},
	{0x06A9, 0x0643}, {0x06AA, 0x0643}, {0x06BE, 0x0647}, {0x06C0, 0x0647},
	{0x06C1, 0x0647}, {0x06C2, 0x0647}, {0x06C3, 0x0629}, {0x06CC, 0x064A},
	{0x06D2, 0x064A}, {0x06D3, 0x0626}, {0x06D5, 0x0647},
	/* Circles typed for the numeral zero. */
	{0x25CB, 0x3007}, {0x25EF, 0x3007},
	/*
	 * Radicals that PDF readers hand out instead of the words, where
	 * Unicode's EquivalentUnifiedIdeograph is a word.
	 */
	{0x2E8C, 0x5C0F}, {0x2E92, 0x5DF3}, {0x2EA0, 0x6C11}, {0x2EA7, 0x725B},
	{0x2EA9, 0x738B}, {0x2EAB, 0x76EE}, {0x2EAC, 0x793A}, {0x2EB6, 0x7F8A},
	{0x2EBC, 0x8089}, {0x2EBD, 0x81FC}, {0x2EC1, 0x864E}, {0x2EC4, 0x897F},
	{0x2EC5, 0x89C1}, {0x2EC6, 0x89D2}, {0x2EC9, 0x8D1D}, {0x2ECB, 0x8F66},
	{0x2ED1, 0x957F}, {0x2ED3, 0x957F}, {0x2ED4, 0x95E8}, {0x2ED6, 0x961C},
	{0x2ED7, 0x96E8}, {0x2ED8, 0x9752}, {0x2ED9, 0x97E6}, {0x2EDA, 0x9875},
	{0x2EDB, 0x98CE}, {0x2EDC, 0x98DE}, {0x2EDD, 0x98DF}, {0x2EE2, 0x9A6C},
	{0x2EE3, 0x9AA8}, {0x2EE4, 0x9B3C}, {0x2EE5, 0x9C7C}, {0x2EE6, 0x9E1F},
	{0x2EE7, 0x5364}, {0x2EE8, 0x9EA6}, {0x2EE9, 0x9EC4}, {0x2EEA, 0x9EFE},
	{0x2EEC, 0x9F50}, {0x2EEE, 0x9F7F}, {0x2EF0, 0x9F99},
	/* Other shapes of a word that ICU's table leaves as they are. */
	{0x4E79, 0x5E72}, {0x51DE, 0x7199}, {0x53C5, 0x53C2}, {0x543F, 0x544A},
	{0x5CEF, 0x5CF0}, {0x5D10, 0x6606}, {0x5D52, 0x5CA9}, {0x5DBD, 0x5CB3},
	{0x60EA, 0x5FB7}, {0x613C, 0x614E}, {0x6238, 0x6237}, {0x66E1, 0x53E0},
	{0x67FB, 0x67E5}, {0x69A6, 0x5E72}, {0x6BCE, 0x6BCF}, {0x7155, 0x7199},
	{0x7843, 0x6731}, {0x7ADD, 0x5E76}, {0x885E, 0x536B}, {0x93AD, 0x9547},
	{0x97A6, 0x79CB}, {0x97C6, 0x5343}, {0x9980, 0x4F59},
	/*
	 * Private characters of GB 18030-2000 and -2005 that -2022 moved into
	 * Unicode proper; PostgreSQL's conversion still produces them.
	 */
	{0xE78D, ','}, {0xE78E, ','}, {0xE78F, ','}, {0xE790, ':'},
	{0xE791, ';'}, {0xE792, '!'}, {0xE793, '?'}, {0xE794, '['},
	{0xE795, ']'}, {0xE796, '.'}, {0xE7C7, 0x1E3F}, {0xE816, 0x20087},
	{0xE817, 0x20089}, {0xE818, 0x200CC}, {0xE81E, 0x9FB4}, {0xE826, 0x9FB5},
	{0xE82B, 0x9FB6}, {0xE82C, 0x9FB7}, {0xE831, 0x215D7}, {0xE832, 0x9FB8},
	{0xE83B, 0x2298F}, {0xE843, 0x9FB9}, {0xE854, 0x9FBA}, {0xE855, 0x241FE},
	{0xE864, 0x9FBB},
};
/* clang-format on */

/*
 * What separates or quotes although Unicode doesn't call it punctuation:
 * dots and dashes drawn as symbols, letters used as apostrophes, U+4E36 typed
 * for a dot.  The three signs with strokes are others with a mark.
 */
static const uint32 separators[] = {
	'<',	'>',	'`',	'|',	'~',	0x02B9, 0x02BA, 0x02BB,
	0x02BC, 0x02BD, 0x02BE, 0x02BF, 0x02C8, 0x02CA, 0x02CB, 0x02D7,
	0x07F4, 0x07F5, 0x1427, 0x2052, 0x2212, 0x2218, 0x2219, 0x223C,
	0x2241, 0x226A, 0x226B, 0x226E, 0x226F, 0x22C5, 0x22EF, 0x231C,
	0x231D, 0x231E, 0x231F, 0x2500, 0x2501, 0x2502, 0x2503, 0x25AA,
	0x25AB, 0x25CF, 0x25E6, 0x26AB, 0x2758, 0x2759, 0x275A, 0x2981,
	0x4E36, 0xA78B, 0xA78C, 0xA78F,
};

static const uint32 blanks[] = {0x2800, 0x303F, 0xFFFC};

/*
 * Punctuation that tells names apart, or that masks and placeholders use.
 * Nothing that LIKE gives a meaning to: a key is its own pattern.
 */
static const char kept_punctuation[] = "!#&*/:;?@";

static const UNormalizer2 *normaliser = NULL;
static UTransliterator	  *simplifier = NULL;
static USet				  *traditional = NULL;

void
name_check_icu(UErrorCode status, const char *action)
{
	if (U_FAILURE(status))
		ereport(ERROR,
				(errcode(ERRCODE_EXTERNAL_ROUTINE_EXCEPTION),
				 errmsg("could not make a name key: ICU failed to %s", action),
				 errdetail("ICU reports %s.", u_errorName(status)),
				 errhint("Check that ICU's library and data are "
						 "installed completely.")));
}

void
name_rules_open(void)
{
	UErrorCode status = U_ZERO_ERROR;

	if (normaliser == NULL)
		normaliser = unorm2_getNFKCCasefoldInstance(&status);
	name_check_icu(status, "open its normaliser");
}

/* Takes ICU some 25 ms, so only a Chinese character asks for it. */
void
name_simplifier_open(void)
{
	UErrorCode		 status = U_ZERO_ERROR;
	UChar			 id[32];
	UTransliterator *opened;
	USet			*sources;

	if (simplifier != NULL)
		return;
	u_uastrcpy(id, "Traditional-Simplified");
	opened = utrans_openU(id, -1, UTRANS_FORWARD, NULL, 0, NULL, &status);
	name_check_icu(status, "open its transliterator");
	sources = utrans_getSourceSet(opened, false, NULL, &status);
	if (U_FAILURE(status))
		utrans_close(opened);
	name_check_icu(status, "list what its transliterator changes");
	uset_freeze(sources);
	traditional = sources;
	simplifier = opened;
}

static int
compare_code_points(const void *a, const void *b)
{
	uint32 left = *(const uint32 *) a;
	uint32 right = *(const uint32 *) b;

	return (left > right) - (left < right);
}

#define FIND(c, table)                                                         \
	bsearch(&(uint32){(uint32) (c)}, table, lengthof(table),                   \
			sizeof((table)[0]), compare_code_points)

bool
name_char_is_mark(UChar32 c)
{
	return (U_GET_GC_MASK(c) & U_GC_M_MASK) != 0;
}

bool
name_char_joins_left(UChar32 c)
{
	return !unorm2_hasBoundaryBefore(normaliser, c);
}

static bool
is_arabic(UChar32 c)
{
	switch (ublock_getCode(c))
	{
		case UBLOCK_ARABIC:
		case UBLOCK_ARABIC_SUPPLEMENT:
		case UBLOCK_ARABIC_EXTENDED_A:
		case UBLOCK_ARABIC_EXTENDED_B:
			return true;
		default:
			return false;
	}
}

Fate
name_char_fate(UChar32 c)
{
	uint32 category = U_GET_GC_MASK(c);

	if (FIND(c, separators) != NULL)
		return FATE_SEPARATE;
	if (u_isUWhiteSpace(c) || FIND(c, blanks) != NULL)
		return FATE_BLANK;
	if (category & (U_GC_CC_MASK | U_GC_CF_MASK) || U_IS_UNICODE_NONCHAR(c))
		return FATE_IGNORE;
	if (category & U_GC_P_MASK)
		return c < 0x80 && strchr(kept_punctuation, c) != NULL ? FATE_KEEP
															   : FATE_SEPARATE;
	/*
	 * The hamza is a letter where it sits on a yeh: fold() looks at that.  The
	 * Kazakh sign for soft vowels is typed before the word, after a vowel or
	 * not at all.
	 */
	if (c == ARABIC_TATWEEL || c == ARABIC_HAMZA || c == ARABIC_HIGH_HAMZA ||
		(category & U_GC_MN_MASK && is_arabic(c) && c != ARABIC_HAMZA_ABOVE))
		return FATE_IGNORE;
	return FATE_KEEP;
}

UChar *
name_normalise(const UChar *text, int32 len, int32 *newlen)
{
	int32	   size = len + 32;
	UChar	  *result = palloc(size * sizeof(UChar));
	UErrorCode status = U_ZERO_ERROR;

	*newlen = unorm2_normalize(normaliser, text, len, result, size, &status);
	if (status == U_BUFFER_OVERFLOW_ERROR)
	{
		pfree(result);
		size = *newlen;
		result = palloc(size * sizeof(UChar));
		status = U_ZERO_ERROR;
		*newlen =
			unorm2_normalize(normaliser, text, len, result, size, &status);
	}
	if (status != U_STRING_NOT_TERMINATED_WARNING)
		name_check_icu(status, "normalise");
	return result;
}

/* What the transliterator makes of this one character, if that is one again. */
static UChar32
transliterate(UChar32 c)
{
	UChar	   text[8];
	int32	   len = 0;
	int32	   limit;
	int32	   next = 0;
	UChar32	   result;
	UErrorCode status = U_ZERO_ERROR;

	name_simplifier_open();
	if (!uset_contains(traditional, c))
		return c;
	U16_APPEND_UNSAFE(text, len, c);
	limit = len;
	utrans_transUChars(simplifier, text, &len, lengthof(text), 0, &limit,
					   &status);
	name_check_icu(status, "transliterate");
	if (len == 0)
		return c;
	U16_NEXT(text, next, len, result);
	return next == len ? result : c;
}

/*
 * ICU's table has a chain that ends in a ring (U+85B4 to U+82E7 to U+82CE and
 * back): whoever stands in a ring becomes the ring's first code point.
 */
static UChar32
simplify(UChar32 c)
{
	UChar32 least;
	int		step;

	if (!u_hasBinaryProperty(c, UCHAR_UNIFIED_IDEOGRAPH))
		return c;
	for (step = 0; step < 4; step++)
	{
		UChar32 next = transliterate(c);

		if (next == c)
			return c;
		c = next;
	}
	least = c;
	for (step = 0; step < 4; step++)
	{
		c = transliterate(c);
		least = Min(least, c);
	}
	return least;
}

static UChar32
replace(UChar32 c)
{
	const Replacement *found = FIND(c, replacements);

	if (found != NULL)
		return (UChar32) found->to;
	if (u_charType(c) == U_DECIMAL_DIGIT_NUMBER)
		return '0' + u_charDigitValue(c);
	return simplify(c);
}

/*
 * One pass over normalised text.  The result may need two units where a
 * character had one.
 */
static int32
fold(const UChar *text, int32 len, UChar *result, KeyMode mode)
{
	int32 from = 0;
	int32 to = 0;
	bool  dropping = false; /* was the last character dropped? */

	while (from < len)
	{
		UChar32 c;
		Fate	fate;

		U16_NEXT(text, from, len, c);
		if (dropping && name_char_is_mark(c))
			continue;
		c = replace(c);
		fate = name_char_fate(c);
		if (fate == FATE_IGNORE)
			continue;
		dropping = (fate != FATE_KEEP);
		if (fate == FATE_SEPARATE && mode == DOCUMENT_KEY)
			result[to++] = DOCUMENT_SEPARATOR;
		if (dropping)
			continue;
		if (c == ARABIC_HAMZA_ABOVE)
		{
			if (to > 0 && result[to - 1] == ARABIC_YEH)
				result[to - 1] = ARABIC_YEH_WITH_HAMZA;
			continue;
		}
		U16_APPEND_UNSAFE(result, to, c);
	}
	return to;
}

UChar *
name_key_by_rule(const UChar *text, int32 len, KeyMode mode, int32 *keylen)
{
	UChar *before = palloc(Max(len, 1) * sizeof(UChar));
	int32  before_len = len;

	memcpy(before, text, len * sizeof(UChar));
	for (;;)
	{
		int32  normal_len;
		int32  after_len;
		UChar *normal = name_normalise(before, before_len, &normal_len);
		UChar *after = palloc((2 * (Size) normal_len + 1) * sizeof(UChar));
		bool   same;

		CHECK_FOR_INTERRUPTS();
		after_len = fold(normal, normal_len, after, mode);
		same = after_len == before_len &&
			   memcmp(before, after, after_len * sizeof(UChar)) == 0;
		pfree(normal);
		pfree(before);
		if (same)
		{
			*keylen = after_len;
			return after;
		}
		before = after;
		before_len = after_len;
	}
}
