/*
 * intake_penalty_kind.c
 *		The closed vocabularies of the national template.
 */
#include "adoption/intake_penalty_kind.h"

#include <string.h>

#define lengthof_array(a) (sizeof(a) / sizeof((a)[0]))

/* The template's words, and those of its editions of 2016 and 2018. */
static const struct
{
	const char *word;
	IntakeParty party;
} parties[] = {
	{"法人及非法人组织", PARTY_ORGANISATION},
	{"法人和非法人组织", PARTY_ORGANISATION},
	{"法人或非法人组织", PARTY_ORGANISATION},
	{"法人及其他组织", PARTY_ORGANISATION},
	{"法人和其他组织", PARTY_ORGANISATION},
	{"法人或其他组织", PARTY_ORGANISATION},
	{"法人或者其他组织", PARTY_ORGANISATION},
	{"自然人", PARTY_NATURAL_PERSON},
	{"个体工商户", PARTY_INDIVIDUAL_BUSINESS},
};

static const char *const unincorporated_endings[] = {
	"(普通合伙)", "（普通合伙）", "(有限合伙)", "（有限合伙）", "(特殊普通合伙)",
	"（特殊普通合伙）", "合伙企业", "(个人独资)", "（个人独资）", "个人独资企业", "分公司",
	"分店", "分厂", "营业部", "办事处",
};

static const struct
{
	const char *word;
	uint32_t	kinds;
} keywords[] = {
	{"警告", PENALTY_WARNING},
	{"通报批评", PENALTY_CRITICISM},
	{"罚款", PENALTY_FINE},
	{"没收", PENALTY_CONFISCATION},
	{"暂扣", PENALTY_LICENCE_SUSPENSION},
	{"降低资质", PENALTY_DOWNGRADE},
	{"吊销", PENALTY_LICENCE_REVOCATION},
	{"限制开展生产经营", PENALTY_RESTRICTED_OPERATION},
	{"限制生产经营", PENALTY_RESTRICTED_OPERATION},
	{"停产停业", PENALTY_ORDERED_SUSPENSION},
	{"停业整顿", PENALTY_ORDERED_SUSPENSION},
	{"停产整治", PENALTY_ORDERED_SUSPENSION},
	{"责令关闭", PENALTY_CLOSURE},
	{"限制从业", PENALTY_OCCUPATIONAL_BAN},
	{"禁止从业", PENALTY_OCCUPATIONAL_BAN},
	{"市场禁入", PENALTY_OCCUPATIONAL_BAN},
	{"行政拘留", PENALTY_DETENTION},
	{"其他", PENALTY_OTHER},
	{"其它", PENALTY_OTHER},
};

static const char *const codes[PENALTY_KINDS] = {
	"warning", "criticism", "fine", "confiscation", "licence_suspension",
	"downgrade", "licence_revocation", "restricted_operation",
	"ordered_suspension", "closure", "occupational_ban", "detention", "other",
	"unknown",
};

IntakeParty
intake_party(Span cell)
{
	char		word[64];
	Span		folded = {word, 0};

	if (intake_is_missing(cell))
		return PARTY_MISSING;
	cell = intake_trim(cell);
	if (cell.len > sizeof(word))
		return PARTY_UNKNOWN;
	folded.len = intake_code(cell, word);
	for (size_t i = 0; i < lengthof_array(parties); i++)
	{
		if (intake_equals(folded, parties[i].word))
			return parties[i].party;
	}
	return PARTY_UNKNOWN;
}

bool
intake_is_unincorporated(Span name)
{
	name = intake_trim(name);
	for (size_t i = 0; i < lengthof_array(unincorporated_endings); i++)
	{
		if (intake_ends(name, unincorporated_endings[i]))
			return true;
	}
	return false;
}

/* Whether the character parts two kinds of penalty. */
static bool
is_separator(uint32_t c)
{
	c = intake_fold_width(c);
	if (c < 0x80)
		return c != 0 && strchr(";,/|+&\n\r\t", (int) c) != NULL;
	/* ideographic comma and full stop */
	return c == 0x3001 || c == 0x3002;
}

Span
intake_take_part(Span *rest)
{
	Span		part = {rest->s, 0};

	while (rest->len > 0)
	{
		part.len = (size_t) (rest->s - part.s);
		if (is_separator(intake_take_char(rest)))
			return intake_trim(part);
	}
	part.len = (size_t) (rest->s - part.s);
	return intake_trim(part);
}

static bool
has_word(Span part, const char *const *words, size_t count)
{
	for (size_t i = 0; i < count; i++)
	{
		if (intake_find(part, words[i]) >= 0)
			return true;
	}
	return false;
}

/*
 * The kinds that one part names.  A part that denies a penalty is none of
 * them; an order to correct is often listed but is no penalty (article 28).
 */
static uint32_t
part_kinds(Span part)
{
	static const char *const denials[] = {"不予", "免予", "免于", "撤销", "不罚"};
	static const char *const orders[] = {"责令改正", "责令限期改正", "限期改正"};
	uint32_t	kinds = 0;

	if (has_word(part, denials, lengthof_array(denials)))
		return PENALTY_UNKNOWN;
	for (size_t i = 0; i < lengthof_array(keywords); i++)
	{
		if (intake_find(part, keywords[i].word) >= 0)
			kinds |= keywords[i].kinds;
	}
	if ((kinds & ~(uint32_t) PENALTY_OTHER) == 0 &&
		has_word(part, orders, lengthof_array(orders)))
		return 0;
	return kinds != 0 ? kinds : PENALTY_UNKNOWN;
}

uint32_t
intake_penalty_kinds(Span cell, Span *unknown)
{
	uint32_t	kinds = 0;
	Span		rest = cell;

	unknown->s = cell.s;
	unknown->len = 0;
	if (intake_is_missing(cell))
		return 0;
	while (rest.len > 0)
	{
		Span		part = intake_take_part(&rest);
		uint32_t	named;

		if (part.len == 0)
			continue;
		named = part_kinds(part);
		if ((named & PENALTY_UNKNOWN) && unknown->len == 0)
			*unknown = part;
		kinds |= named;
	}
	return kinds;
}

const char *
intake_penalty_kind_code(int place)
{
	return place >= 0 && place < PENALTY_KINDS ? codes[place] : NULL;
}
