/*
 * json_entry.h
 *		Reading jsonb in place: its own iterator allocates for each container.
 */
#ifndef CREDIT_JSON_ENTRY_H
#define CREDIT_JSON_ENTRY_H

#include "credit.h"
#include "utils/jsonb.h"

/* A place in a container's keys, values or elements. */
typedef struct JsonEntry
{
	const char *base;
	const JEntry *entry;
	uint32		offset;
} JsonEntry;

static inline uint32
entry_length(const JsonEntry *at)
{
	return JBE_HAS_OFF(*at->entry) ?
		JBE_OFFLENFLD(*at->entry) - at->offset : JBE_OFFLENFLD(*at->entry);
}

static inline void
next_entry(JsonEntry *at)
{
	at->offset += entry_length(at);
	at->entry++;
}

/* Places for the first key and the first value of an object. */
static inline int
open_object(const JsonbContainer *object, JsonEntry *key, JsonEntry *value)
{
	int			count = JsonContainerSize(object);

	key->base = value->base = (const char *) (object->children + 2 * count);
	key->entry = object->children;
	key->offset = 0;
	value->entry = object->children + count;
	value->offset = getJsonbOffset(object, count);
	return count;
}

/* The place of an array's first element. */
static inline int
open_array(const JsonbContainer *array, JsonEntry *element)
{
	int			count = JsonContainerSize(array);

	element->base = (const char *) (array->children + count);
	element->entry = array->children;
	element->offset = 0;
	return count;
}

/* Numbers and containers lie aligned within their entry. */
static inline const void *
aligned_value(const JsonEntry *at)
{
	return at->base + INTALIGN(at->offset);
}

#endif /* CREDIT_JSON_ENTRY_H */
