/*
 * privacy.c
 *		Identity numbers in what would be open (Article 28, item 5).
 */
#include "registry/privacy.h"

#include "core/json_entry.h"
#include "miscadmin.h"

static bool holds_number_within(const JsonbContainer *container);

static bool
entry_holds_number(const JsonEntry *at)
{
	if (JBE_ISSTRING(*at->entry))
		return holds_identity_number(at->base + at->offset, entry_length(at));
	return JBE_ISCONTAINER(*at->entry) &&
		holds_number_within(aligned_value(at));
}

static bool
holds_number_within(const JsonbContainer *container)
{
	JsonEntry	key,
				value;
	int			count;

	check_stack_depth();
	count = JsonContainerIsObject(container) ?
		open_object(container, &key, &value) : open_array(container, &value);
	for (int i = 0; i < count; i++, next_entry(&value))
		if (entry_holds_number(&value))
			return true;
	return false;
}

static bool
is_open(const CatalogItem *item, const JsonEntry *key)
{
	const CatalogField *field = item_field(item, key->base + key->offset,
										   entry_length(key));

	return field != NULL && field->open;
}

void
rule_privacy(const RecordFacts *facts, Verdicts *verdicts)
{
	JsonEntry	key,
				value;
	int			count;

	if (facts->openness != OPENNESS_OPEN || facts->item == NULL ||
		facts->content == NULL || !JB_ROOT_IS_OBJECT(facts->content))
		return;
	count = open_object(&facts->content->root, &key, &value);
	for (int i = 0; i < count; i++, next_entry(&key), next_entry(&value))
		if (entry_holds_number(&value) && is_open(facts->item, &key))
		{
			verdict_add(verdicts, 28, "identity_number_open", "content",
						pstrdup(_("a text that would be open holds a citizen identity number")),
						NULL,
						pstrdup(_("Take the number out of the text; no identity number is ever shown to the public (Article 28, item 5).")));
			return;
		}
}
