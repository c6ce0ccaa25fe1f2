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
	ValueForm	form;
	FmgrInfo	output;
	uint8		header_length;
	char		header[NAMEDATALEN];	/* its name's length and its name */
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
	return strcmp(((const CanonicalColumn *) a)->header + 1,
				  ((const CanonicalColumn *) b)->header + 1);
}

static void
describe_column(CanonicalColumn *column, Form_pg_attribute att)
{
	Oid			output;
	bool		varlena;

	column->index = att->attnum - 1;
	column->header_length = 1 + strlen(NameStr(att->attname));
	column->header[0] = (char) (column->header_length - 1);
	memcpy(column->header + 1, NameStr(att->attname), NAMEDATALEN - 1);
	column->form = value_form(att->atttypid);
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

/* Name and length of a value, and where the value itself goes. */
static inline char *
begin_value(StringInfo out, const CanonicalColumn *column, Size length)
{
	uint32		size = pg_hton32((uint32) length);
	char	   *at = append_room(out, NAMEDATALEN + sizeof(size) + length);

	/* more than the name, for which the compiler calls no function */
	memcpy(at, column->header, NAMEDATALEN);
	at += column->header_length;
	memcpy(at, &size, sizeof(size));
	out->len += column->header_length + sizeof(size) + length;
	return at + sizeof(size);
}

static inline void
append_value(StringInfo out, const CanonicalColumn *column, const void *value,
			 Size length)
{
	memcpy(begin_value(out, column, length), value, length);
}

static void
append_jsonb(StringInfo out, const CanonicalColumn *column, Datum value)
{
	Jsonb	   *jsonb = DatumGetJsonbP(value);
	int			start;
	uint32		size;

	(void) begin_value(out, column, 0);
	start = out->len;
	jsonb_append_text(out, jsonb);
	size = pg_hton32((uint32) (out->len - start));
	memcpy(out->data + start - sizeof(size), &size, sizeof(size));
}

/* The type's text form, without a call of its output function. */
static void
append_xid8(StringInfo out, const CanonicalColumn *column, Datum value)
{
	char		digits[MAXINT8LEN + 1];

	append_value(out, column, digits,
				 pg_ulltoa_n(DatumGetUInt64(value), digits));
}

static inline void
append_column(StringInfo out, CanonicalColumn *column, Datum value)
{
	uint16		i16;
	uint32		i32;
	uint64		i64;
	uint8		flag;
	const char *text;

	switch (column->form)
	{
		case FORM_INT16:
			i16 = pg_hton16((uint16) DatumGetInt16(value));
			append_value(out, column, &i16, sizeof(i16));
			break;
		case FORM_INT32:
			i32 = pg_hton32((uint32) DatumGetInt32(value));
			append_value(out, column, &i32, sizeof(i32));
			break;
		case FORM_INT64:
			i64 = pg_hton64((uint64) DatumGetInt64(value));
			append_value(out, column, &i64, sizeof(i64));
			break;
		case FORM_XID8:
			append_xid8(out, column, value);
			break;
		case FORM_BOOL:
			flag = DatumGetBool(value) ? 1 : 0;
			append_value(out, column, &flag, 1);
			break;
		case FORM_UUID:
			append_value(out, column, DatumGetPointer(value), UUID_LEN);
			break;
		case FORM_BYTES:
			{
				struct varlena *bytes = PG_DETOAST_DATUM_PACKED(value);

				append_value(out, column, VARDATA_ANY(bytes),
							 VARSIZE_ANY_EXHDR(bytes));
				break;
			}
		case FORM_JSONB:
			append_jsonb(out, column, value);
			break;
		case FORM_ENUM:
			text = enum_label(DatumGetObjectId(value));
			append_value(out, column, text, strlen(text));
			break;
		case FORM_OUTPUT:
			text = OutputFunctionCall(&column->output, value);
			append_value(out, column, text, strlen(text));
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

PG_FUNCTION_INFO_V1(credit_row_hash);

/* row_hash(record): the digest of a whole row of a table */
Datum
credit_row_hash(PG_FUNCTION_ARGS)
{
	HeapTupleHeader header = PG_GETARG_HEAPTUPLEHEADER(0);
	Oid			relid = get_typ_typrelid(HeapTupleHeaderGetTypeId(header));
	HeapTupleData tuple = {0};
	bytea	   *result = palloc(VARHDRSZ + PG_SHA256_DIGEST_LENGTH);
	Relation	rel;

	if (!OidIsValid(relid))
		ereport(ERROR,
				(errcode(ERRCODE_WRONG_OBJECT_TYPE),
				 errmsg("credit.row_hash() takes a row of a table"),
				 errhint("For example: SELECT credit.row_hash(r) FROM credit.record r.")));
	rel = table_open(relid, AccessShareLock);
	tuple.t_len = HeapTupleHeaderGetDatumLength(header);
	tuple.t_data = header;
	SET_VARSIZE(result, VARHDRSZ + PG_SHA256_DIGEST_LENGTH);
	row_digest(rel, &tuple, (uint8 *) VARDATA(result));
	table_close(rel, AccessShareLock);
	PG_RETURN_BYTEA_P(result);
}
