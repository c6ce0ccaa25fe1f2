/*
 * receipt.c
 *		Proofs that leave the database: that entries are in the journal, and that
 *		one seal continues another (Articles 28 and 42).
 */
#include "journal/seal.h"

#include "access/actors.h"
#include "access/gateways.h"
#include "catalog/pg_type.h"
#include "core/clock.h"
#include "core/json.h"
#include "core/query.h"
#include "core/registry.h"
#include "core/verdict.h"
#include "journal/entry.h"
#include "registry/records.h"
#include "types/types.h"
#include "utils/acl.h"
#include "utils/snapmgr.h"
#include "utils/timestamp.h"
#include "utils/xid8.h"

/* ---------------- a proof as jsonb ---------------- */

static void
push_proof(JsonbParseState **state, const TreeHash *proof, int count)
{
	jsonb_push_key(state, "proof");
	pushJsonbValue(state, WJB_BEGIN_ARRAY, NULL);
	for (int i = 0; i < count; i++)
		jsonb_push_element(state, hash_hex(&proof[i]));
	pushJsonbValue(state, WJB_END_ARRAY, NULL);
}

/* An instant in UTC, to the microsecond. */
static char *
instant(TimestampTz at)
{
	struct pg_tm tm;
	fsec_t		fraction;

	if (timestamp2tm(at, NULL, &tm, &fraction, NULL, NULL) != 0)
		elog(ERROR, "timestamp out of range");
	return psprintf("%04d-%02d-%02dT%02d:%02d:%02d.%06dZ", tm.tm_year,
					tm.tm_mon, tm.tm_mday, tm.tm_hour, tm.tm_min, tm.tm_sec,
					(int) fraction);
}

static char *
bytes_hex(bytea *bytes)
{
	int			length = VARSIZE_ANY_EXHDR(bytes);
	char	   *hex = palloc(2 * length + 1);

	hex_encode(VARDATA_ANY(bytes), length, hex);
	hex[2 * length] = '\0';
	return hex;
}

/* So that whoever knows the columns can write its canonical bytes again. */
static void
push_column(JsonbParseState **state, const char *name, Oid type, Datum value)
{
	switch (type)
	{
		case INT2OID:
			jsonb_push_number(state, name, DatumGetInt16(value));
			break;
		case INT4OID:
			jsonb_push_number(state, name, DatumGetInt32(value));
			break;
		case INT8OID:
			jsonb_push_number(state, name, DatumGetInt64(value));
			break;
		case BOOLOID:
			jsonb_push_flag(state, name, DatumGetBool(value));
			break;
		case TIMESTAMPTZOID:
			jsonb_push_text(state, name, instant(DatumGetTimestampTz(value)));
			break;
		case XID8OID:
			jsonb_push_text(state, name,
							psprintf("%llu",
									 (unsigned long long) DatumGetUInt64(value)));
			break;
		case BYTEAOID:
			jsonb_push_text(state, name, bytes_hex(DatumGetByteaPP(value)));
			break;
		default:
			jsonb_push_text(state, name, TextDatumGetCString(value));
	}
}

static void
push_entry(JsonbParseState **state, TupleTableSlot *slot)
{
	TupleDesc	desc = slot->tts_tupleDescriptor;

	jsonb_push_key(state, "entry");
	pushJsonbValue(state, WJB_BEGIN_OBJECT, NULL);
	slot_getallattrs(slot);
	for (int i = 0; i < desc->natts; i++)
	{
		Form_pg_attribute att = TupleDescAttr(desc, i);

		if (!att->attisdropped && !slot->tts_isnull[i])
			push_column(state, NameStr(att->attname), att->atttypid,
						slot->tts_values[i]);
	}
	pushJsonbValue(state, WJB_END_OBJECT, NULL);
}

/* ---------------- receipts ---------------- */

typedef struct Receipt
{
	Seal		seal;
	KeptTree	tree;
	EntryReader reader;
	JsonbParseState *state;
	int64		unsealed;
} Receipt;

/* Whether the entry is there, which is then in hand, and has its leaf's hash. */
static bool
is_as_sealed(Receipt *receipt, int64 subject_id, int64 entry_id,
			 const Leaf *leaf)
{
	TreeHash	hash;
	TreeHash	sealed;

	if (!entry_find(&receipt->reader, subject_id, entry_id, leaf->transaction))
		return false;
	entry_leaf(&receipt->reader, &hash);
	kept_hash(&receipt->tree, 0, leaf->position, &sealed);
	return memcmp(&hash, &sealed, sizeof(TreeHash)) == 0;
}

static void
add_entry(Receipt *receipt, int64 subject_id, int64 entry_id)
{
	JsonbParseState **state = &receipt->state;
	uint64		size = receipt->seal.digest.size;
	TreeHash	proof[TREE_LEVELS];
	Leaf		leaf;

	if (!leaf_find(subject_id, entry_id, &leaf) || leaf.position >= size)
	{
		receipt->unsealed++;
		return;
	}
	if (!is_as_sealed(receipt, subject_id, entry_id, &leaf))
		entry_is_altered(psprintf(_("It is entry %lld, at leaf %llu."),
								  (long long) entry_id,
								  (unsigned long long) leaf.position));
	pushJsonbValue(state, WJB_BEGIN_OBJECT, NULL);
	jsonb_push_number(state, "position", leaf.position);
	push_entry(state, receipt->reader.slot);
	push_proof(state, proof, tree_inclusion(leaf.position, size, kept_hash,
											&receipt->tree, proof));
	pushJsonbValue(state, WJB_END_OBJECT, NULL);
}

/* Numbers of the entries that a query finds, for the subject $1. */
static Datum
numbers(SqlQuery *query, Datum *values)
{
	OwnerContext saved;
	Datum		array;

	owner_begin(&saved);
	SPI_connect();
	query_run(query, values, NULL, true, 1);
	array = query_kept(1, -1);
	SPI_finish();
	owner_end(&saved);
	return array;
}

static Datum
receipt(SqlQuery *query, Datum *values)
{
	Receipt		receipt = {0};
	JsonbParseState **state = &receipt.state;
	Datum	   *entries;
	int			count;

	/* the seal first: what is entered meanwhile is not missed in it */
	seal_last(&receipt.seal);
	deconstruct_array(DatumGetArrayTypeP(numbers(query, values)), INT8OID, 8,
					  FLOAT8PASSBYVAL, TYPALIGN_DOUBLE, &entries, NULL, &count);
	pushJsonbValue(state, WJB_BEGIN_OBJECT, NULL);
	jsonb_push_number(state, "version", 1);
	jsonb_push_text(state, "kind", "receipt");
	jsonb_push_text(state, "issued_at", instant(registry_now()));
	jsonb_push_text(state, "digest", digest_text(&receipt.seal.digest));
	if (receipt.seal.seal_id > 0)
		jsonb_push_text(state, "sealed_at", instant(receipt.seal.sealed_at));
	jsonb_push_key(state, "entries");
	pushJsonbValue(state, WJB_BEGIN_ARRAY, NULL);
	entries_open(&receipt.reader, SnapshotSelf);
	kept_begin(&receipt.tree);
	for (int i = 0; i < count; i++)
		add_entry(&receipt, DatumGetInt64(values[0]),
				  DatumGetInt64(entries[i]));
	kept_end(&receipt.tree);
	entries_close(&receipt.reader);
	pushJsonbValue(state, WJB_END_ARRAY, NULL);
	jsonb_push_number(state, "unsealed", receipt.unsealed);
	return JsonbPGetDatum(JsonbValueToJsonb(pushJsonbValue(state,
														   WJB_END_OBJECT,
														   NULL)));
}

/* ---------------- of whom, and for whom ---------------- */

#define ENTRIES "SELECT coalesce(array_agg(e.entry_id ORDER BY e.entry_id), '{}') FROM "

/* The story of one record, as credit.life_of() tells it. */
static SqlQuery of_record = {
	.name = "find the record's journal entries",
	.sql = "WITH j AS MATERIALIZED (SELECT * FROM credit.entries_of($1)) "
	ENTRIES "(SELECT j.entry_id FROM j"
	" WHERE j.object_id = $2 AND j.object IN"
	" ('record', 'review', 'disclosure', 'withdrawal', 'opt_out', 'erasure')"
	" UNION SELECT j.entry_id FROM credit.record r"
	" JOIN j ON j.object = 'document'"
	" AND j.object_id = r.document_id"
	" WHERE r.subject_id = $1 AND r.record_id = $2"
	" UNION SELECT j.entry_id FROM credit.objection b"
	" JOIN j ON j.object = 'objection'"
	" AND j.object_id = b.objection_id"
	" WHERE b.subject_id = $1 AND b.record_id = $2"
	" UNION SELECT j.entry_id FROM credit.record r"
	" JOIN credit.repair a ON a.subject_id = r.subject_id"
	" AND a.document_id = r.document_id"
	" JOIN j ON j.object = 'repair'"
	" AND j.object_id = a.repair_id"
	" WHERE r.subject_id = $1 AND r.record_id = $2) AS e",
	.nargs = 2,
	.argtypes = {INT8OID, INT8OID},
	.as_owner = true,
	.generic = true
};

PG_FUNCTION_INFO_V1(credit_receipt);

/*
 * receipt(): for the subject.  What is not in its report, or may be hidden from
 * it for a time, is not here either: so only these tables.
 */
Datum
credit_receipt(PG_FUNCTION_ARGS)
{
	static SqlQuery find = {
		.name = "find the subject's own journal entries",
		.sql = ENTRIES "credit.entries_of($1) e"
		" WHERE (e.object IN ('subject', 'subject_key', 'subject_name', 'subject_correction',"
		" 'business_operator', 'document', 'record', 'review', 'disclosure',"
		" 'withdrawal', 'opt_out', 'objection', 'objection_event', 'repair',"
		" 'irreparable_document', 'erasure', 'report_issue', 'consent',"
		" 'authorisation') OR (e.object = 'inquiry' AND EXISTS ("
		"SELECT FROM credit.inquiry q WHERE q.subject_id = $1"
		" AND q.inquiry_id = e.object_id"
		" AND coalesce(q.hidden_until <= credit.today(), true))))",
		.nargs = 1,
		.argtypes = {INT8OID},
		.as_owner = true,
		.generic = true
	};
	Representation who;
	Datum		subject;

	representation(&who);
	subject = Int64GetDatum(who.subject_id);
	return receipt(&find, &subject);
}

PG_FUNCTION_INFO_V1(credit_receipt_subject);

/* subject_receipt(subject_id bigint): for the auditor, whole */
Datum
credit_receipt_subject(PG_FUNCTION_ARGS)
{
	static SqlQuery find = {
		.name = "find the subject's journal entries",
		.sql = ENTRIES "credit.entries_of($1) e",
		.nargs = 1,
		.argtypes = {INT8OID},
		.as_owner = true,
		.generic = true
	};
	Datum		subject = PG_GETARG_DATUM(0);

	(void) registry_settings();
	return receipt(&find, &subject);
}

static Datum
receipt_of_record(int64 subject_id, int64 record_id)
{
	Datum		values[2] = {Int64GetDatum(subject_id),
	Int64GetDatum(record_id)};

	if (record_id == 0)
		refuse(42, "record", "receipt_of_record",
			   pstrdup(_("there is no such record that you may see")),
			   NULL,
			   pstrdup(_("A receipt is for the subject, for who provides or supervises the record, and for the auditor (Articles 6, 28 and 42).")));
	return receipt(&of_record, values);
}

PG_FUNCTION_INFO_V1(credit_receipt_record);

/* receipt(record uuid): for the subject, of one of its records */
Datum
credit_receipt_record(PG_FUNCTION_ARGS)
{
	Representation who;

	representation(&who);
	return receipt_of_record(who.subject_id,
							 record_of_handle(who.subject_id,
											  PG_GETARG_DATUM(0)));
}

PG_FUNCTION_INFO_V1(credit_receipt_number);

/* receipt(subject_id bigint, record_id bigint): for members and the auditor */
Datum
credit_receipt_number(PG_FUNCTION_ARGS)
{
	static SqlQuery find = {
		.name = "find the record if the actor may see it",
		.sql = "SELECT r.record_id FROM credit.record r"
		" WHERE r.subject_id = $1 AND r.record_id = $2"
		" AND ($3 OR credit.sees_record($1, $2))",
		.nargs = 3,
		.argtypes = {INT8OID, INT8OID, BOOLOID},
		.as_owner = true
	};
	Datum		values[3] = {PG_GETARG_DATUM(0), PG_GETARG_DATUM(1)};

	(void) registry_settings();
	values[2] = BoolGetDatum(has_privs_of_role(actor_role(),
											   get_role_oid("credit_auditor",
															false)));
	return receipt_of_record(PG_GETARG_INT64(0), record_found(&find, values));
}

/* ---------------- one seal continues another ---------------- */

static void
push_tree(JsonbParseState **state, KeptTree *kept, const char *key,
		  uint64 size, TreeHash *root)
{
	TreeBuilder tree = {0};

	tree_resume(&tree, size, kept_hash, kept);
	tree_root(&tree, root);
	jsonb_push_key(state, key);
	pushJsonbValue(state, WJB_BEGIN_OBJECT, NULL);
	jsonb_push_number(state, "size", size);
	jsonb_push_text(state, "root", hash_hex(root));
	pushJsonbValue(state, WJB_END_OBJECT, NULL);
}

/* digest: what the beginning must be, or NULL */
static Datum
consistency(int64 from, int64 to, const JournalDigest *digest)
{
	JsonbParseState *state = NULL;
	KeptTree	kept;
	TreeHash	proof[TREE_LEVELS];
	TreeHash	root;
	TreeHash	later;

	kept_begin(&kept);
	pushJsonbValue(&state, WJB_BEGIN_OBJECT, NULL);
	jsonb_push_number(&state, "version", 1);
	jsonb_push_text(&state, "kind", "consistency");
	push_tree(&state, &kept, "from", from, &root);
	if (digest && memcmp(&root, &digest->root, sizeof(TreeHash)) != 0)
		refuse(28, "seal", "digest_of_this_journal",
			   pstrdup(_("the digest is not of this journal")),
			   psprintf(_("The first %lld entries have another root here."),
						(long long) from),
			   pstrdup(_("Either the digest is of another registry, or history was rewritten here: credit.verify() with it says from where on (Article 28, item 3).")));
	push_tree(&state, &kept, "to", to, &later);
	push_proof(&state, proof, tree_consistency(from, to, kept_hash, &kept,
											   proof));
	kept_end(&kept);
	return JsonbPGetDatum(JsonbValueToJsonb(pushJsonbValue(&state,
														   WJB_END_OBJECT,
														   NULL)));
}

static void
check_sizes(int64 from, int64 to, int64 sealed)
{
	if (from < 0 || from > to || to > sealed)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("there is no proof from %lld to %lld entries",
						(long long) from, (long long) to),
				 errdetail("%lld entries are sealed.", (long long) sealed),
				 errhint("Take two sizes that the journal had at seals, the smaller one first.")));
}

static int64
later_size(FunctionCallInfo fcinfo, int64 *sealed)
{
	Seal		seal;

	(void) registry_settings();
	seal_last(&seal);
	*sealed = seal.digest.size;
	return PG_ARGISNULL(1) ? *sealed : PG_GETARG_INT64(1);
}

PG_FUNCTION_INFO_V1(credit_consistency_proof);

/* consistency_proof(from_size bigint, to_size bigint) returns jsonb */
Datum
credit_consistency_proof(PG_FUNCTION_ARGS)
{
	int64		sealed;
	int64		to;

	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	to = later_size(fcinfo, &sealed);
	check_sizes(PG_GETARG_INT64(0), to, sealed);
	return consistency(PG_GETARG_INT64(0), to, NULL);
}

PG_FUNCTION_INFO_V1(credit_consistency_proof_of_digest);

/* consistency_proof(digest text, to_size bigint) returns jsonb */
Datum
credit_consistency_proof_of_digest(PG_FUNCTION_ARGS)
{
	JournalDigest digest;
	int64		sealed;
	int64		to;

	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	to = later_size(fcinfo, &sealed);
	digest_read(text_to_cstring(PG_GETARG_TEXT_PP(0)), &digest);
	check_sizes(digest.size, to, sealed);
	return consistency(digest.size, to, &digest);
}
