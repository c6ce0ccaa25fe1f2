/*
 * catalog_rules.h
 *		What the catalogue asks of a record: Articles 18 to 22 and 28.
 *
 * Rules add verdicts and never raise.  Where nothing is wrong they allocate
 * nothing.
 */
#ifndef CREDIT_CATALOG_RULES_H
#define CREDIT_CATALOG_RULES_H

#include "catalog/catalog.h"
#include "core/verdict.h"
#include "utils/jsonb.h"

/* Days in content: anything else is a slip of the pen or a placeholder. */
#define CONTENT_FIRST_YEAR 1900
#define CONTENT_LAST_YEAR 2199

/* Rule names, also the CONSTRAINT field of errors. */
#define RULE_ITEM_IN_FORCE "item_in_force"
#define RULE_CONDUCT_BEFORE_ITEM "conduct_before_item"
#define RULE_CONTENT_UNNAMED "content_unnamed_field"
#define RULE_CONTENT_REQUIRED "content_required_field"
#define RULE_CONTENT_TYPE "content_field_type"
#define RULE_CONTENT_PROHIBITED "content_prohibited"
#define RULE_OPENNESS "openness_allowed"
#define RULE_OPENNESS_PERSON "openness_natural_person"
#define RULE_OPENNESS_WINDOW "openness_window"
#define RULE_ITEM_SUBJECT "item_subject_kind"
#define RULE_ITEM_DOCUMENT "item_document_kind"
#define RULE_PROVIDER_NATURE "provider_nature"
#define RULE_PROVIDER_PUBLIC "provider_public_duty"
#define RULE_PROVIDER_DIVISION "provider_division"

/*
 * SC020: only under an item in force on the record day; an adverse item of a
 * supplementary edition also needs conduct on or after the item's first day.
 */
extern void check_item_in_force(const CatalogItem *item, DateADT record_day,
								DateADT conduct_day, Verdicts *verdicts);

/*
 * SC019 for keys that the item doesn't name, SC021 for required fields that are
 * missing and values of another type, SC028 for prohibited categories.
 */
extern void check_content(const CatalogItem *item, Jsonb *content,
						  Verdicts *verdicts);

/*
 * SC022: a way of disclosure that the item allows; a natural person's record
 * is open only where the item names the law for it, and an adverse one only
 * where a window rule limits it.
 */
extern void check_openness(const CatalogItem *item, Openness openness,
						   SubjectKind subject_kind, Verdicts *verdicts);

/*
 * SC020: a subject and a document of the kinds that the item is for;
 * document_kind is 0 where the record rests on none.
 */
extern void check_item_kinds(const CatalogItem *item, SubjectKind subject_kind,
							 DocumentKind document_kind, Verdicts *verdicts);

/*
 * SC018: the nature in which this organisation provides the item, and public
 * information only from state organs, authorised bodies and platforms that
 * pass theirs on; SC020: a supplementary item only inside its division.
 */
extern void check_provider(const CatalogItem *item, int32 organisation_id,
						   OrganisationKind kind, int32 division,
						   Nature nature, Verdicts *verdicts);

/*
 * The fields that the public, or public bodies, may see: content itself where
 * that is all of them.
 */
extern Jsonb *visible_content(const CatalogItem *item, Jsonb *content,
							  bool public_audience);

/* Strictly YYYY-MM-DD, a day of the calendar, in the years of content. */
extern bool content_date(const char *text, int len);

#endif							/* CREDIT_CATALOG_RULES_H */
