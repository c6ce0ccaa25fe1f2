/*
 * privacy.c
 *		Identity numbers in what would be open (Article 28, item 5).
 *
 * Free text is written by people who copy from files: a number that the
 * catalogue has no field for still gets in with it.
 */
#include "registry/privacy.h"

#include "utils/jsonb.h"

/*
 * The next character of a number: a digit or X in either width.  Returns its
 * bytes, 0 for anything else.
 */
static int
number_character(const unsigned char *at, int left, char *character)
{
	if ((*at >= '0' && *at <= '9') || *at == 'X' || *at == 'x')
	{
		*character = *at == 'x' ? 'X' : (char) *at;
		return 1;
	}
	if (left >= 3 && at[0] == 0xEF && at[1] == 0xBC &&
		((at[2] >= 0x90 && at[2] <= 0x99) || at[2] == 0xB8))
	{
		*character = at[2] == 0xB8 ? 'X' : (char) ('0' + at[2] - 0x90);
		return 3;
	}
	return 0;
}

/* The number that ends the run so far. */
static bool
is_identity_number(const char *digits, int count)
{
	IdentifierFault why;
	int64		id;

	return count >= RESIDENT_ID_LENGTH &&
		resident_id_parse(digits + count - RESIDENT_ID_LENGTH,
						  RESIDENT_ID_LENGTH, identifier_today(), &id, &why);
}

bool
holds_identity_number(const char *text, int length)
{
	const unsigned char *at = (const unsigned char *) text;
	const unsigned char *end = at + length;
	char		run[64];
	int			count = 0;

	while (at < end)
	{
		char		character;
		int			bytes = number_character(at, end - at, &character);

		if (bytes == 0)
		{
			/* people write it in groups */
			if (count > 0 && (*at == ' ' || *at == '-'))
				bytes = 1;
			else
			{
				count = 0;
				at++;
				continue;
			}
		}
		else
		{
			if (count == lengthof(run))
			{
				memmove(run, run + 1, count - 1);
				count--;
			}
			run[count++] = character;
			if (is_identity_number(run, count))
				return true;
		}
		at += bytes;
	}
	return false;
}

static bool
is_open(const CatalogItem *item, const JsonbValue *key)
{
	const CatalogField *field = item_field(item, key->val.string.val,
										   key->val.string.len);

	return field != NULL && field->open;
}

void
rule_privacy(const RecordFacts *facts, Verdicts *verdicts)
{
	JsonbIterator *iterator;
	JsonbIteratorToken token;
	JsonbValue	value;
	bool		open = false;

	if (facts->openness != OPENNESS_OPEN || facts->item == NULL ||
		facts->content == NULL || !JB_ROOT_IS_OBJECT(facts->content))
		return;
	iterator = JsonbIteratorInit(&facts->content->root);
	while ((token = JsonbIteratorNext(&iterator, &value, false)) != WJB_DONE)
	{
		if (token == WJB_KEY)
			open = is_open(facts->item, &value);
		else if ((token == WJB_VALUE || token == WJB_ELEM) && open &&
				 value.type == jbvString &&
				 holds_identity_number(value.val.string.val,
									   value.val.string.len))
		{
			verdict_add(verdicts, 28, "identity_number_open", "content",
						pstrdup(_("a text that would be open holds a citizen identity number")),
						NULL,
						pstrdup(_("Take the number out of the text; no identity number is ever shown to the public (Article 28, item 5).")));
			return;
		}
	}
}
