/*
 * digest.h
 *		SHA-256, and the canonical bytes of a row that it is taken over.
 */
#ifndef CREDIT_DIGEST_H
#define CREDIT_DIGEST_H

#include "credit.h"
#include "access/htup.h"
#include "common/sha2.h"
#include "lib/stringinfo.h"
#include "utils/rel.h"

extern void sha256(const void *data, Size length,
				   uint8 digest[PG_SHA256_DIGEST_LENGTH]);

/*
 * SHA-256 over a row's canonical bytes, in which no session setting has a
 * part: for each column that is not null, in the order of the columns' names,
 * the name's length (1 byte), the name, the value's length (4 bytes, most
 * significant first) and the value.  Integers, dates and times are their
 * big-endian bytes, booleans one byte, text its UTF-8, enums their label,
 * everything else its text form.  Null columns leave no trace, so that a
 * column added later does not change the hash of rows that lack it.
 */
extern void row_digest(Relation rel, HeapTuple tuple,
					   uint8 digest[PG_SHA256_DIGEST_LENGTH]);

/* These bytes themselves, appended. */
extern void row_bytes(Relation rel, const Datum *values, const bool *nulls,
					  StringInfo out);

/* The digest of a row whose columns are at hand. */
extern void row_digest_deformed(Relation rel, const Datum *values,
								const bool *nulls,
								uint8 digest[PG_SHA256_DIGEST_LENGTH]);

/* As a bytea, allocated here. */
extern Datum digest_datum(const uint8 digest[PG_SHA256_DIGEST_LENGTH]);

#endif /* CREDIT_DIGEST_H */
