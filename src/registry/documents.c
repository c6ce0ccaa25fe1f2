/*
 * documents.c
 *		Finding and creating the documents that records rest on (Article 37).
 */
#include "registry/remembered.h"
#include "registry/subjects.h"

#include "access/actors.h"
#include "access/xact.h"
#include "commands/trigger.h"
#include "core/lookup.h"
#include "core/rows.h"
#include "core/verdict.h"
#include "executor/spi.h"
#include "utils/fmgroids.h"

enum
{
	DOCUMENT_ID, DOCUMENT_KIND, DOCUMENT_DECIDED, DOCUMENT_EFFECTIVE,
	DOCUMENT_REVOKED, DOCUMENT_NAMED_BY, DOCUMENT_SUBJECT, DOCUMENT_ISSUER_KEY
};

/* What read_document() reads, in the order above. */
#define DOCUMENT_FACTS_INDEXED "document_id", "kind", "decided_on", \
	"effective_on"
#define DOCUMENT_FACTS DOCUMENT_FACTS_INDEXED, "revoked_on", "named_by"
#define INDEXED_SUBJECT (DOCUMENT_EFFECTIVE + 1)

static RowLookup document_by_id = {
	.table = "document",
	.index = "document_pkey",
	.nkeys = 2,
	.equals = {F_INT8EQ, F_INT8EQ},
	.columns = {DOCUMENT_FACTS}
};

static RowLookup documents_of_subject = {
	.table = "document",
	.index = "document_identity",
	.nkeys = 1,
	.equals = {F_INT8EQ},
	.covered_where_null = "revoked_on",
	.columns = {DOCUMENT_FACTS_INDEXED, "subject_id"}
};

static RowLookup document_by_number = {
	.table = "document",
	.index = "document_number_idx",
	.nkeys = 2,
	.equals = {F_INT4EQ, F_TEXTEQ},
	.columns = {DOCUMENT_FACTS, "subject_id", "issuer_key"}
};

/* ---------------- the last one ---------------- */

/*
 * The document that a submission has just found or made, for the record that
 * comes next.  Its subject is locked, so only this transaction could change
 * it, and any other command of it has another number.
 */
static struct
{
	bool		valid;
	CommandId	command;
	int64		subject_id;
	DocumentFacts facts;
}			last;

static void
at_transaction_end(XactEvent event, void *arg)
{
	last.valid = false;
}

static void
at_subtransaction(SubXactEvent event, SubTransactionId subid,
				  SubTransactionId parent, void *arg)
{
	last.valid = false;
}

void
document_remember(int64 subject_id, const DocumentFacts *facts)
{
	static bool registered = false;

	if (!registered)
	{
		RegisterXactCallback(at_transaction_end, NULL);
		RegisterSubXactCallback(at_subtransaction, NULL);
		registered = true;
	}
	last.valid = true;
	last.command = GetCurrentCommandId(false);
	last.subject_id = subject_id;
	last.facts = *facts;
}

static bool
is_last(int64 subject_id, int64 document_id)
{
	return last.valid && last.subject_id == subject_id &&
		last.facts.document_id == document_id &&
		last.command == GetCurrentCommandId(false);
}

/* ---------------- finding ---------------- */

static void
read_indexed(RowLookup *lookup, DocumentFacts *facts)
{
	bool		isnull;

	facts->document_id = DatumGetInt64(lookup_value(lookup, DOCUMENT_ID,
													&isnull));
	facts->kind = enum_position(DatumGetObjectId(
		lookup_value(lookup, DOCUMENT_KIND, &isnull)));
	facts->decided_on = DatumGetDateADT(lookup_value(lookup, DOCUMENT_DECIDED,
													 &isnull));
	facts->effective_on = DatumGetDateADT(
		lookup_value(lookup, DOCUMENT_EFFECTIVE, &isnull));
}

static void
read_document(RowLookup *lookup, DocumentFacts *facts)
{
	bool		isnull;
	Datum		revoked = lookup_value(lookup, DOCUMENT_REVOKED, &isnull);

	read_indexed(lookup, facts);
	facts->revoked_on = isnull ? DATEVAL_NOEND : DatumGetDateADT(revoked);
	(void) lookup_value(lookup, DOCUMENT_NAMED_BY, &isnull);
	facts->named = !isnull;
}

static bool
keep_row(RowLookup *lookup, void *arg)
{
	const int64 *subject_id = arg;
	DocumentFacts facts;
	bool		isnull;

	/* an index of another order finds others */
	if (DatumGetInt64(lookup_value(lookup, INDEXED_SUBJECT, &isnull)) !=
		*subject_id)
		return true;
	read_indexed(lookup, &facts);
	facts.revoked_on = DATEVAL_NOEND;
	facts.named = false;
	return document_keep(&facts);
}

/* Whether a law is named the index does not tell; only one kind needs it. */
static bool
read_ahead(int64 subject_id, int64 document_id, DocumentFacts *facts)
{
	return document_read_ahead(subject_id, document_id, facts) &&
		facts->kind != DOCUMENT_OTHER_NAMED;
}

/* Its subject has been asked for before, and locked. */
bool
document_facts(int64 subject_id, int64 document_id, DocumentFacts *facts)
{
	Datum		keys[2] = {Int64GetDatum(subject_id),
	Int64GetDatum(document_id)};

	if (is_last(subject_id, document_id))
	{
		*facts = last.facts;
		return true;
	}
	if (read_ahead(subject_id, document_id, facts))
		return true;
	if (documents_begin(subject_id))
	{
		lookup_each(&documents_of_subject, keys, keep_row, &subject_id);
		if (read_ahead(subject_id, document_id, facts))
			return true;
	}
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
		Datum		law = lookup_value(lookup, DOCUMENT_NAMED_BY, &isnull);

		known->found = true;
		known->facts = facts;
		known->named_by = isnull ? NULL : TextDatumGetCString(law);
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

/* ---------------- creating ---------------- */

static RowTarget document_target = {
	.table = "document",
	.columns = {"subject_id", "kind", "number", "number_key", "issuer",
	"issuer_key", "decided_on", "effective_on", "named_by", "provider_id"}
};

static Datum
stored(const char *column, bool *isnull)
{
	return row_stored(&document_target, column, isnull);
}

/* What was stored, whatever other triggers made of it. */
static void
read_stored(DocumentFacts *facts)
{
	bool		isnull;
	Datum		revoked = stored("revoked_on", &isnull);

	facts->revoked_on = isnull ? DATEVAL_NOEND : DatumGetDateADT(revoked);
	(void) stored("named_by", &isnull);
	facts->named = !isnull;
	facts->document_id = DatumGetInt64(stored("document_id", &isnull));
	facts->kind = enum_position(DatumGetObjectId(stored("kind", &isnull)));
	facts->decided_on = DatumGetDateADT(stored("decided_on", &isnull));
	facts->effective_on = DatumGetDateADT(stored("effective_on", &isnull));
}

bool
document_create(int64 subject_id, int32 provider_id,
				const NewDocument *document, DocumentFacts *facts)
{
	Datum		values[10];
	bool		nulls[10] = {0};

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
	read_stored(facts);
	document_remember(subject_id, facts);
	return true;
}

/* ---------------- the table's own rules ---------------- */

/*
 * References to what can't be removed or get another key: subjects and
 * organisations.
 */
static void
check_references(int64 subject_id, int32 provider_id)
{
	SubjectFacts subject;

	if (!subject_facts(subject_id, &subject))
		refuse(3, "document", "subject_known",
			   pstrdup(_("there is no such subject")), NULL,
			   pstrdup(_("Submit through credit.submission, which finds or creates the subject (Article 3).")));
	if (organisation(provider_id) == NULL)
		refuse(21, "document", "provider_registered",
			   pstrdup(_("the provider is not a registered organisation")),
			   NULL,
			   pstrdup(_("Name a provider of credit.organisation by its unified code; an administrator registers new ones (Article 21).")));
}

PG_FUNCTION_INFO_V1(credit_document_referred);

/* AFTER ROW INSERT of credit.document */
Datum
credit_document_referred(PG_FUNCTION_ARGS)
{
	TriggerData *trigger = (TriggerData *) fcinfo->context;
	TupleDesc	desc;
	bool		isnull;
	Datum		subject_id;
	Datum		provider_id;

	if (!CALLED_AS_TRIGGER(fcinfo) ||
		!TRIGGER_FIRED_FOR_ROW(trigger->tg_event) ||
		!TRIGGER_FIRED_BY_INSERT(trigger->tg_event))
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("credit.%s() is a trigger function for each inserted row",
						"document_referred")));
	desc = RelationGetDescr(trigger->tg_relation);
	subject_id = SPI_getbinval(trigger->tg_trigtuple, desc,
							   SPI_fnumber(desc, "subject_id"), &isnull);
	provider_id = SPI_getbinval(trigger->tg_trigtuple, desc,
								SPI_fnumber(desc, "provider_id"), &isnull);
	check_references(DatumGetInt64(subject_id), DatumGetInt32(provider_id));
	PG_RETURN_POINTER(NULL);
}
