/*
 * name_map.h
 *		What each character adds to a key, worked out once a backend.
 */
#ifndef CREDIT_NAME_MAP_H
#define CREDIT_NAME_MAP_H

#include "name_rules.h"

typedef enum CharKind
{
	CHAR_PLAIN,		/* adds the same whatever stands around it */
	CHAR_MIXED,		/* the same, but it holds a separator too */
	CHAR_COMBINING, /* depends on what stands before it */
	CHAR_SEPARATOR,
	CHAR_BLANK,
	CHAR_IGNORED
} CharKind;

#define MAPPED_INLINE 6

typedef struct MappedChar
{
	uint8 kind;				   /* a CharKind */
	uint8 len;				   /* of what it adds, in UTF-8 */
	char  utf8[MAPPED_INLINE]; /* or, if longer, where in the pool */
} MappedChar;

typedef struct MapPage
{
	MappedChar chars[256];
	char	   pool[FLEXIBLE_ARRAY_MEMBER];
} MapPage;

extern MapPage *name_map_pages[(0x10FFFF >> 8) + 1];
extern MapPage *name_map_build_page(int number);

static inline const MapPage *
name_map_page(UChar32 c)
{
	MapPage *page = name_map_pages[c >> 8];

	return likely(page != NULL) ? page : name_map_build_page(c >> 8);
}

static inline CharKind
name_map_kind(UChar32 c)
{
	return (CharKind) name_map_page(c)->chars[c & 0xFF].kind;
}

#endif /* CREDIT_NAME_MAP_H */
