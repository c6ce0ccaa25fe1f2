/*
 * names.h
 *		Keys under which names and document numbers are found again.
 *
 * A key is for finding, not for identity: two different names may share one.
 */
#ifndef CREDIT_NAMES_H
#define CREDIT_NAMES_H

#include "credit.h"

/* Raise it whenever a key may come out differently under the same ICU. */
#define NAME_KEY_RULES 2

/*
 * The key of len bytes of UTF-8 as a palloc'd, terminated string; *keylen is
 * its length without the terminator and may be 0.  Bytes that are no UTF-8
 * count as U+FFFD.  Raises where the database's encoding is not UTF8.
 */
extern char *name_key_cstring(const char *utf8, int len, int *keylen);
extern char *document_key_cstring(const char *utf8, int len, int *keylen);

/*
 * text[] of the pairs of neighbouring characters of a key, each once: an index
 * over them finds a name by any part of two characters or more.
 */
extern Datum name_parts(const char *key);

/* "ICU 72.1, Unicode 15.0, rules 2" in static storage. */
extern const char *name_key_version_cstring(void);

/*
 * Opens ICU's data.  A server that preloads the library calls it once in the
 * postmaster and spares each backend the time; otherwise the first name does.
 */
extern void name_key_warm(void);

#endif /* CREDIT_NAMES_H */
