/*
 * catalog.h
 *		Catalogue editions, items and their fields as rules see them.
 *
 * Everything here lives in a rule cache: pointers are good until the
 * transaction ends.
 */
#ifndef CREDIT_CATALOG_H
#define CREDIT_CATALOG_H

#include "credit.h"
#include "core/terms.h"
#include "utils/date.h"

/* Which rules limit publication; the order of catalog_item.window_kind's CHECK. */
typedef enum WindowKind
{
	WINDOW_KIND_NONE = 1,			/* none: an adverse item is never open */
	WINDOW_KIND_PENALTY,
	WINDOW_KIND_LISTING,
	WINDOW_KIND_ENFORCEMENT,
	WINDOW_KIND_COMMITMENT,
	WINDOW_KIND_OTHER,
	WINDOW_KIND_UNTIL_WITHDRAWN
} WindowKind;

/* A set of enum positions: openness, subject kinds, document kinds. */
#define TERM_BIT(position) (1U << (position))

/* A row of credit.field. */
typedef struct FieldCode
{
	const char *code;
	int			length;
	bool		special;		/* Article 44: at least one year */
} FieldCode;

typedef struct CatalogEdition
{
	int32		edition_id;
	EditionLevel level;
	EditionStatus status;
	int32		division;
	DateADT		first_day;		/* 0 unless published */
	DateADT		end_day;		/* first day no longer; DATEVAL_NOEND if open */
} CatalogEdition;

typedef struct CatalogField
{
	const char *name;
	int			length;
	int32		item_id;
	FieldType	type;
	bool		required;
	bool		open;
	bool		shared;
	const char *category;		/* prohibited category, or NULL */
	const char *const *codes;	/* allowed values, or NULL */
	int			ncodes;
} CatalogField;

typedef struct CatalogItem
{
	int32		item_id;
	const char *code;
	const char *title;
	const CatalogEdition *edition;
	Effect		effect;
	Nature		nature;
	WindowKind	window_kind;
	Severity	severity;		/* 0: each record states its own */
	uint32		openness;		/* masks of TERM_BIT */
	uint32		subject_kinds;
	uint32		document_kinds; /* 0: any that Article 37 allows */
	const FieldCode *field;		/* NULL: each record names its own */
	const char *natural_person_open_basis;
	/* in the order in which jsonb keeps keys: by length, then by bytes */
	const CatalogField *fields;
	int			nfields;
	int			nrequired;
	bool		all_open;		/* every field may be shown to the public */
	bool		all_shared;
} CatalogItem;

/* NULL when there is none. */
extern const CatalogItem *catalog_item(int32 item_id);

/*
 * The item of that code whose edition is in force on the day and covers the
 * division; the widest level first.  NULL when there is none.
 */
extern const CatalogItem *catalog_item_by_code(const char *code, DateADT day,
											   int32 division);

/* Whether the item takes in new records on that day. */
extern bool item_in_force(const CatalogItem *item, DateADT day);

/* The item's field of that name, not necessarily terminated; NULL if none. */
extern const CatalogField *item_field(const CatalogItem *item,
									  const char *name, int len);

/* NULL when there is no such field of conduct. */
extern const FieldCode *field_code(const char *code);
extern const FieldCode *field_code_bytes(const char *code, int len);

/* The nature in which an organisation provides an item (Article 18). */
extern Nature provided_nature(const CatalogItem *item, int32 organisation_id);

/* The prohibited category that a key of that name betrays, or NULL. */
extern const char *prohibited_key(const char *name, int len);

/* jsonb's order of keys. */
extern int	compare_keys(const char *a, int alen, const char *b, int blen);

#endif							/* CREDIT_CATALOG_H */
