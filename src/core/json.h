/*
 * json.h
 *		JSON that may be malformed, and jsonb as text.
 */
#ifndef CREDIT_JSON_H
#define CREDIT_JSON_H

#include "credit.h"
#include "lib/stringinfo.h"
#include "utils/jsonb.h"

/* NULL for what is no JSON, or JSON that jsonb can't hold; never raises. */
extern Jsonb *jsonb_from_text(const char *text);

/* {"name": "value", …} over the cells that are not NULL. */
extern Jsonb *jsonb_from_cells(const char *const *names,
							   const char *const *cells, int count);

/* A key and its value, within an object; nothing where text is NULL. */
extern void jsonb_push_text(JsonbParseState **state, const char *key,
							const char *text);
extern void jsonb_push_flag(JsonbParseState **state, const char *key,
							bool flag);
extern void jsonb_push_number(JsonbParseState **state, const char *key,
							  int64 number);
/* A key alone, whose value follows. */
extern void jsonb_push_key(JsonbParseState **state, const char *key);
/* An element of an array. */
extern void jsonb_push_element(JsonbParseState **state, const char *text);

/* Appends jsonb's text form, the one that jsonb_out() gives. */
extern void jsonb_append_text(StringInfo out, Jsonb *jsonb);

#endif /* CREDIT_JSON_H */
