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

/* Appends jsonb's text form, the one that jsonb_out() gives. */
extern void jsonb_append_text(StringInfo out, Jsonb *jsonb);

#endif /* CREDIT_JSON_H */
