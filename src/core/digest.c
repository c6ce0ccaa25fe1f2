/*
 * digest.c
 *		The canonical bytes of rows.
 */
#include "core/digest.h"

#include "access/htup_details.h"
#include "access/table.h"
#include "catalog/pg_type.h"
#include "core/append.h"
#include "core/json.h"
#include "core/terms.h"
#include "lib/stringinfo.h"
#include "port/pg_bswap.h"
#include "utils/hsearch.h"
#include "utils/inval.h"
#include "utils/jsonb.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/typcache.h"
#include "utils/uuid.h"

/* ---------------- canonical rows ---------------- */

typedef enum ValueForm
{
	FORM_INT16,
	FORM_INT32,
	FORM_INT64,
	FORM_XID8,
	FORM_BOOL,
	FORM_UUID,
	FORM_BYTES,					/* varlena, as it lies there */
	FORM_JSONB,
	FORM_ENUM,
	FORM_OUTPUT					/* the type's text form */
} ValueForm;

typedef struct CanonicalColumn
{
	int			index;
	const char *name;
	int			head_length;
	char	   *head;			/* length and name, and the value's size if fixed */
	ValueForm	form;
	FmgrInfo	output;
} CanonicalColumn;

typedef struct CanonicalForm
{
	Oid			relid;			/* hash key */
	bool		valid;
	bool		complete;		/* not interrupted while it was made */
	MemoryContext context;
	int			ncolumns;
	CanonicalColumn *columns;
} CanonicalForm;

static HTAB *forms = NULL;

static void
invalidate_forms(Datum arg, Oid relid)
{
	HASH_SEQ_STATUS status;
	CanonicalForm *form;

	if (OidIsValid(relid))
	{
		form = hash_search(forms, &relid, HASH_FIND, NULL);
		if (form)
			form->valid = false;
		return;
	}
	hash_seq_init(&status, forms);
	while ((form = hash_seq_search(&status)) != NULL)
		form->valid = false;
}

static void
make_forms(void)
{
	HASHCTL		ctl = {0};

	ctl.keysize = sizeof(Oid);
	ctl.entrysize = sizeof(CanonicalForm);
	ctl.hcxt = CacheMemoryContext;
	forms = hash_create("credit canonical forms", 32, &ctl,
						HASH_ELEM | HASH_BLOBS | HASH_CONTEXT);
	CacheRegisterRelcacheCallback(invalidate_forms, (Datum) 0);
}

static ValueForm
value_form(Oid type)
{
	switch (getBaseType(type))
	{
		case INT2OID:
			return FORM_INT16;
		case INT4OID:
		case DATEOID:
			return FORM_INT32;
		case INT8OID:
		case TIMESTAMPTZOID:
			return FORM_INT64;
		case XID8OID:
			return FORM_XID8;
		case BOOLOID:
			return FORM_BOOL;
		case UUIDOID:
			return FORM_UUID;
		case TEXTOID:
		case VARCHAROID:
		case BYTEAOID:
			return FORM_BYTES;
		case JSONBOID:
			return FORM_JSONB;
		default:
			return type_is_enum(type) ? FORM_ENUM : FORM_OUTPUT;
	}
}

static int
by_name(const void *a, const void *b)
{
	return strcmp(((const CanonicalColumn *) a)->name,
				  ((const CanonicalColumn *) b)->name);
}

/* 0 where values of that form differ in size. */
static uint32
fixed_size(ValueForm form)
{
	switch (form)
	{
		case FORM_INT16:
			return sizeof(uint16);
		case FORM_INT32:
			return sizeof(uint32);
		case FORM_INT64:
			return sizeof(uint64);
		case FORM_BOOL:
			return 1;
		case FORM_UUID:
			return UUID_LEN;
		default:
			return 0;
	}
}

static void
describe_column(CanonicalColumn *column, Form_pg_attribute att)
{
	int			name_length = strlen(NameStr(att->attname));
	uint32		size;
	Oid			output;
	bool		varlena;

	column->index = att->attnum - 1;
	column->name = pstrdup(NameStr(att->attname));
	column->form = value_form(att->atttypid);
	size = pg_hton32(fixed_size(column->form));
	column->head = palloc(1 + name_length + sizeof(size));
	column->head[0] = (char) name_length;
	memcpy(column->head + 1, column->name, name_length);
	memcpy(column->head + 1 + name_length, &size, sizeof(size));
	column->head_length = 1 + name_length + (size != 0 ? sizeof(size) : 0);
	getTypeOutputInfo(att->atttypid, &output, &varlena);
	fmgr_info(output, &column->output);
}

static const CanonicalForm *
canonical_form(Relation rel)
{
	Oid			relid = RelationGetRelid(rel);
	TupleDesc	desc = RelationGetDescr(rel);
	CanonicalForm *form;
	MemoryContext old;
	bool		found;

	if (forms == NULL)
		make_forms();
	form = hash_search(forms, &relid, HASH_ENTER, &found);
	if (found && form->valid && form->complete)
		return form;

	form->complete = false;
	if (found && form->context)
		MemoryContextDelete(form->context);
	form->context = NULL;
	form->context = AllocSetContextCreate(CacheMemoryContext,
										  "credit canonical form",
										  ALLOCSET_SMALL_SIZES);
	old = MemoryContextSwitchTo(form->context);
	form->columns = palloc(sizeof(CanonicalColumn) * Max(desc->natts, 1));
	form->ncolumns = 0;
	form->valid = true;
	for (int i = 0; i < desc->natts; i++)
		if (!TupleDescAttr(desc, i)->attisdropped)
			describe_column(&form->columns[form->ncolumns++],
							TupleDescAttr(desc, i));
	qsort(form->columns, form->ncolumns, sizeof(CanonicalColumn), by_name);
	form->complete = true;
	MemoryContextSwitchTo(old);
	return form;
}

static inline void
append_value(StringInfo out, const void *value, Size length)
{
	uint32		size = pg_hton32((uint32) length);
	char	   *at = append_room(out, sizeof(size) + length);

	memcpy(at, &size, sizeof(size));
	memcpy(at + sizeof(size), value, length);
	out->len += sizeof(size) + length;
}

/* The head, and behind it a value of fixed size, if it has one. */
static inline void
append_fixed(StringInfo out, const CanonicalColumn *column, Datum value)
{
	char	   *at = append_room(out, column->head_length + UUID_LEN);
	uint16		i16;
	uint32		i32;
	uint64		i64;

	memcpy(at, column->head, column->head_length);
	at += column->head_length;
	out->len += column->head_length;
	switch (column->form)
	{
		case FORM_INT16:
			i16 = pg_hton16((uint16) DatumGetInt16(value));
			memcpy(at, &i16, sizeof(i16));
			out->len += sizeof(i16);
			break;
		case FORM_INT32:
			i32 = pg_hton32((uint32) DatumGetInt32(value));
			memcpy(at, &i32, sizeof(i32));
			out->len += sizeof(i32);
			break;
		case FORM_INT64:
			i64 = pg_hton64((uint64) DatumGetInt64(value));
			memcpy(at, &i64, sizeof(i64));
			out->len += sizeof(i64);
			break;
		case FORM_BOOL:
			*at = DatumGetBool(value) ? 1 : 0;
			out->len++;
			break;
		case FORM_UUID:
			memcpy(at, DatumGetPointer(value), UUID_LEN);
			out->len += UUID_LEN;
			break;
		default:
			break;
	}
}

static void
append_jsonb(StringInfo out, Datum value)
{
	Jsonb	   *jsonb = DatumGetJsonbP(value);
	int			start = out->len;
	uint32		size = 0;

	append_bytes(out, &size, sizeof(size));
	jsonb_append_text(out, jsonb);
	size = pg_hton32((uint32) (out->len - start - sizeof(size)));
	memcpy(out->data + start, &size, sizeof(size));
}

/* The type's text form, without a call of its output function. */
static void
append_xid8(StringInfo out, Datum value)
{
	char		digits[MAXINT8LEN + 1];

	append_value(out, digits, pg_ulltoa_n(DatumGetUInt64(value), digits));
}

static void
append_column(StringInfo out, CanonicalColumn *column, Datum value)
{
	struct varlena *bytes;
	const char *text;

	append_fixed(out, column, value);
	switch (column->form)
	{
		case FORM_BYTES:
			bytes = PG_DETOAST_DATUM_PACKED(value);
			append_value(out, VARDATA_ANY(bytes), VARSIZE_ANY_EXHDR(bytes));
			break;
		case FORM_JSONB:
			append_jsonb(out, value);
			break;
		case FORM_XID8:
			append_xid8(out, value);
			break;
		case FORM_ENUM:
			text = enum_label(DatumGetObjectId(value));
			append_value(out, text, strlen(text));
			break;
		case FORM_OUTPUT:
			text = OutputFunctionCall(&column->output, value);
			append_value(out, text, strlen(text));
			break;
		default:
			break;
	}
}

void
row_bytes(Relation rel, const Datum *values, const bool *nulls, StringInfo out)
{
	const CanonicalForm *form = canonical_form(rel);

	for (int i = 0; i < form->ncolumns; i++)
		if (!nulls[form->columns[i].index])
			append_column(out, &form->columns[i],
						  values[form->columns[i].index]);
}

void
row_digest_deformed(Relation rel, const Datum *values, const bool *nulls,
					uint8 digest[PG_SHA256_DIGEST_LENGTH])
{
	static StringInfoData bytes = {0};

	if (bytes.data == NULL)
	{
		MemoryContext old = MemoryContextSwitchTo(TopMemoryContext);

		initStringInfo(&bytes);
		MemoryContextSwitchTo(old);
	}
	resetStringInfo(&bytes);
	row_bytes(rel, values, nulls, &bytes);
	sha256(bytes.data, bytes.len, digest);
}

void
row_digest(Relation rel, HeapTuple tuple, uint8 digest[PG_SHA256_DIGEST_LENGTH])
{
	Datum		values[MaxTupleAttributeNumber];
	bool		nulls[MaxTupleAttributeNumber];

	heap_deform_tuple(tuple, RelationGetDescr(rel), values, nulls);
	row_digest_deformed(rel, values, nulls, digest);
}

Datum
digest_datum(const uint8 digest[PG_SHA256_DIGEST_LENGTH])
{
	bytea	   *bytes = palloc(VARHDRSZ + PG_SHA256_DIGEST_LENGTH);

	SET_VARSIZE(bytes, VARHDRSZ + PG_SHA256_DIGEST_LENGTH);
	memcpy(VARDATA(bytes), digest, PG_SHA256_DIGEST_LENGTH);
	return PointerGetDatum(bytes);
}

PG_FUNCTION_INFO_V1(credit_row_hash);

/* row_hash(record): the digest of a whole row of a table */
Datum
credit_row_hash(PG_FUNCTION_ARGS)
{
	HeapTupleHeader header = PG_GETARG_HEAPTUPLEHEADER(0);
	Oid			relid = get_typ_typrelid(HeapTupleHeaderGetTypeId(header));
	HeapTupleData tuple = {0};
	uint8		digest[PG_SHA256_DIGEST_LENGTH];
	Relation	rel;

	if (!OidIsValid(relid))
		ereport(ERROR,
				(errcode(ERRCODE_WRONG_OBJECT_TYPE),
				 errmsg("credit.row_hash() takes a row of a table"),
				 errhint("For example: SELECT credit.row_hash(r) FROM credit.record r.")));
	rel = table_open(relid, AccessShareLock);
	tuple.t_len = HeapTupleHeaderGetDatumLength(header);
	tuple.t_data = header;
	row_digest(rel, &tuple, digest);
	table_close(rel, AccessShareLock);
	PG_RETURN_DATUM(digest_datum(digest));
}
