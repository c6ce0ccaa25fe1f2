/*
 * sha256.c
 *		SHA-256 of some bytes.
 */
#include "core/digest.h"

#if defined(USE_OPENSSL) && __has_include(<openssl/sha.h>)
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>
#endif

#if defined(SHA256_DIGEST_LENGTH) && !defined(OPENSSL_NO_DEPRECATED_3_0)

/*
 * PostgreSQL's own interface lets OpenSSL look the algorithm up by name for
 * each hash, under locks, which takes longer than hashing a row; a prepared
 * context still takes a quarter more than this.  The server is linked with the
 * library already.
 */
void
sha256(const void *data, Size length, uint8 digest[PG_SHA256_DIGEST_LENGTH])
{
	SHA256_CTX	context;

	if (SHA256_Init(&context) != 1 ||
		SHA256_Update(&context, data, length) != 1 ||
		SHA256_Final(digest, &context) != 1)
		elog(ERROR, "could not compute SHA-256");
}

#else
#include "common/cryptohash.h"

void
sha256(const void *data, Size length, uint8 digest[PG_SHA256_DIGEST_LENGTH])
{
	pg_cryptohash_ctx *context = pg_cryptohash_create(PG_SHA256);

	if (context == NULL || pg_cryptohash_init(context) < 0 ||
		pg_cryptohash_update(context, data, length) < 0 ||
		pg_cryptohash_final(context, digest, PG_SHA256_DIGEST_LENGTH) < 0)
		elog(ERROR, "could not compute SHA-256");
	pg_cryptohash_free(context);
}

#endif
