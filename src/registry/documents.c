/*
 * documents.c
 *		Finding and creating the documents that records rest on (Article 37).
 */
#include "registry/subjects.h"

#include "core/lookup.h"
#include "core/rows.h"
#include "utils/fmgroids.h"

enum
{
	DOCUMENT_ID, DOCUMENT_KIND, DOCUMENT_DECIDED, DOCUMENT_EFFECTIVE,
	DOCUMENT_REVOKED, DOCUMENT_NAMED_BY, DOCUMENT_SUBJECT, DOCUMENT_ISSUER_KEY
};

static RowLookup document_by_id = {
	.table = "document",
	.index = "document_pkey",
	.nkeys = 2,
	.equals = {F_INT8EQ, F_INT8EQ},
	.columns = {"document_id", "kind", "decided_on", "effective_on",
	"revoked_on", "named_by"}
};

static RowLookup document_by_number = {
	.table = "document",
	.index = "document_number_idx",
	.nkeys = 2,
	.equals = {F_INT4EQ, F_TEXTEQ},
	.columns = {"document_id", "kind", "decided_on", "effective_on",
	"revoked_on", "named_by", "subject_id", "issuer_key"}
};

static void
read_document(RowLookup *lookup, DocumentFacts *facts)
{
	bool		isnull;
	Datum		revoked;

	facts->document_id = DatumGetInt64(lookup_value(lookup, DOCUMENT_ID,
													&isnull));
	facts->kind = enum_position(DatumGetObjectId(
		lookup_value(lookup, DOCUMENT_KIND, &isnull)));
	facts->decided_on = DatumGetDateADT(lookup_value(lookup, DOCUMENT_DECIDED,
													 &isnull));
	facts->effective_on = DatumGetDateADT(
		lookup_value(lookup, DOCUMENT_EFFECTIVE, &isnull));
	revoked = lookup_value(lookup, DOCUMENT_REVOKED, &isnull);
	if (isnull)
		DATE_NOEND(facts->revoked_on);
	else
		facts->revoked_on = DatumGetDateADT(revoked);
	(void) lookup_value(lookup, DOCUMENT_NAMED_BY, &isnull);
	facts->named = !isnull;
}

bool
document_facts(int64 subject_id, int64 document_id, DocumentFacts *facts)
{
	Datum		keys[2] = {Int64GetDatum(subject_id),
	Int64GetDatum(document_id)};

	if (!lookup_begin(&document_by_id, keys, NULL))
		return false;
	read_document(&document_by_id, facts);
	lookup_end(&document_by_id);
	return true;
}

typedef struct Search
{
	int64		subject_id;
	const NewDocument *document;
	KnownDocument *known;
} Search;

static bool
compare_document(RowLookup *lookup, void *arg)
{
	Search	   *search = arg;
	KnownDocument *known = search->known;
	DocumentFacts facts;
	bool		isnull;
	Datum		issuer = lookup_value(lookup, DOCUMENT_ISSUER_KEY, &isnull);
	bool		own = DatumGetInt64(lookup_value(lookup, DOCUMENT_SUBJECT,
												 &isnull)) ==
	search->subject_id;

	read_document(lookup, &facts);
	if (facts.kind != search->document->kind ||
		strcmp(TextDatumGetCString(issuer), search->document->issuer_key) != 0)
		return true;
	if (!DATE_IS_NOEND(facts.revoked_on))
		known->revoked = known->revoked || own;
	else if (own)
	{
		known->found = true;
		known->facts = facts;
	}
	else
		known->of_another = true;
	return true;
}

void
document_find(int64 subject_id, int32 provider_id, const NewDocument *document,
			  KnownDocument *known)
{
	Datum		keys[2] = {Int32GetDatum(provider_id),
	CStringGetTextDatum(document->number_key)};
	Search		search = {subject_id, document, known};

	memset(known, 0, sizeof(*known));
	lookup_each(&document_by_number, keys, compare_document, &search);
}

static RowTarget document_target = {
	.table = "document",
	.columns = {"subject_id", "kind", "number", "number_key", "issuer",
	"issuer_key", "decided_on", "effective_on", "named_by", "provider_id"}
};

bool
document_create(int64 subject_id, int32 provider_id,
				const NewDocument *document, DocumentFacts *facts)
{
	Datum		values[10];
	bool		nulls[10] = {0};
	bool		isnull;

	values[0] = Int64GetDatum(subject_id);
	values[1] = ObjectIdGetDatum(enum_value(&term_document_kind,
											document->kind));
	values[2] = CStringGetTextDatum(document->number);
	values[3] = CStringGetTextDatum(document->number_key);
	values[4] = CStringGetTextDatum(document->issuer);
	values[5] = CStringGetTextDatum(document->issuer_key);
	values[6] = DateADTGetDatum(document->decided_on);
	values[7] = DateADTGetDatum(document->effective_on);
	nulls[8] = document->named_by == NULL;
	values[8] = nulls[8] ? (Datum) 0 : CStringGetTextDatum(document->named_by);
	values[9] = Int32GetDatum(provider_id);

	if (!row_insert_unless_exists(&document_target, values, nulls))
		return false;
	facts->document_id = DatumGetInt64(row_stored(&document_target,
												  "document_id", &isnull));
	facts->kind = document->kind;
	facts->decided_on = document->decided_on;
	facts->effective_on = document->effective_on;
	DATE_NOEND(facts->revoked_on);
	facts->named = document->named_by != NULL;
	return true;
}
