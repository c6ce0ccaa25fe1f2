/*
 * sha256.c
 *		SHA-256 of some bytes.
 */
#include "core/digest.h"

#if defined(USE_OPENSSL) && __has_include(<openssl/evp.h>)
#include <openssl/evp.h>

/*
 * PostgreSQL's own interface lets OpenSSL look the algorithm up by name for
 * each hash, under locks, which takes longer than hashing a row.  The server
 * is linked with the library already.
 */
static EVP_MD_CTX *hash_context = NULL;
static const EVP_MD *algorithm = NULL;

static void
prepare(void)
{
	EVP_MD_CTX *context = EVP_MD_CTX_new();

#if OPENSSL_VERSION_NUMBER >= 0x30000000L
	algorithm = EVP_MD_fetch(NULL, "SHA256", NULL);
#else
	algorithm = EVP_sha256();
#endif
	if (context == NULL || algorithm == NULL)
		ereport(ERROR,
				(errcode(ERRCODE_INTERNAL_ERROR),
				 errmsg("this server's OpenSSL offers no SHA-256")));
	hash_context = context;
}

void
sha256(const void *data, Size length, uint8 digest[PG_SHA256_DIGEST_LENGTH])
{
	if (hash_context == NULL)
		prepare();
	if (EVP_DigestInit_ex(hash_context, algorithm, NULL) != 1 ||
		EVP_DigestUpdate(hash_context, data, length) != 1 ||
		EVP_DigestFinal_ex(hash_context, digest, NULL) != 1)
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
