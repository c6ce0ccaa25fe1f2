/*
 * submit.c
 *		One submission through the rules and into the record.
 */
#include "registry/parsed.h"

#include "access/consents.h"
#include "access/xact.h"
#include "calendar/months.h"
#include "catalog/pg_type.h"
#include "core/lookup.h"
#include "core/rows.h"
#include "miscadmin.h"
#include "names/names.h"
#include "registry/operators.h"
#include "registry/records.h"
#include "rights/erasure.h"
#include "storage/lmgr.h"
#include "utils/builtins.h"
#include "utils/fmgroids.h"

/* Questions that the provider may confirm, see credit.resubmit(). */
#define RULE_SHARED "identifier_shared"
#define RULE_NO_DAY "fact_without_day"

static bool
is_confirmed(const Parsed *parsed, const char *rule)
{
	ListCell   *name;

	foreach(name, parsed->source->confirmed)
		if (strcmp(lfirst(name), rule) == 0)
			return true;
	return false;
}

/* ---------------- the subject ---------------- */

static void
contradiction(const char *column, char *message, Verdicts *verdicts)
{
	verdict_add(verdicts, 21, "subject_unambiguous", column, message, NULL,
				pstrdup(_("Compare the row with the subject's certificate or papers; one number under two names is for review, never for merging (Article 21).")));
}

/*
 * A person's name and number must agree; a firm may have changed its name, and
 * whoever knows that confirms it.
 */
static void
question_name(const SubjectFacts *subject, Verdicts *verdicts)
{
	if (subject->kind == SUBJECT_NATURAL_PERSON)
		contradiction("subject_name",
					  pstrdup(_("the name and the number of the person do not belong together")),
					  verdicts);
	else
		verdict_question(verdicts, 21, "subject_name_known", "subject_name",
						 pstrdup(_("the registry knows this code under another name")),
						 NULL,
						 pstrdup(_("Compare name and code with the certificate; if the name has changed, confirm subject_name_known with credit.resubmit() (Article 21).")));
}

/*
 * Beside a unified code or identity number the other identifiers say nothing
 * new: branches share them with their head office, clerks make them up.
 */
static void
question_identifier(const OtherId *other, bool identified, Verdicts *verdicts)
{
	char	   *message = pstrdup(_("the row's identifiers belong to different subjects"));

	if (!identified)
		contradiction(other->column, message, verdicts);
	else
		verdict_question(verdicts, 21, RULE_SHARED, other->column, message,
						 NULL,
						 pstrdup(_("Compare the row with the subject's papers and correct or leave out the identifier; if both use it, confirm identifier_shared with credit.resubmit(): it stays the other's (Article 21).")));
}

/*
 * The subject that the row's identifiers name, 0 when none is known.  Without
 * a unified code or identity number, any of the others may be the one that is.
 */
static int64
identify(const Parsed *parsed, Verdicts *verdicts)
{
	const NewSubject *subject = &parsed->subject;
	bool		identified = subject->has_uscc || subject->has_resident_id;
	int64		subject_id = subject_find(subject->key_kind,
										  subject->key_value);

	for (int i = 0; i < parsed->nothers; i++)
	{
		const OtherId *other = &parsed->others[i];
		int64		other_id = subject_find(other->kind, other->key);

		if (subject_id == 0 && !identified)
			subject_id = other_id;
		if (other_id != 0 && other_id != subject_id)
			question_identifier(other, identified, verdicts);
	}
	return subject_id;
}

/* Who it is, if the registry knows it; fills in what the registry knows. */
static void
find_subject(Parsed *parsed, bool dry_run, Verdicts *verdicts)
{
	const NewSubject *subject = &parsed->subject;
	RecordFacts *facts = &parsed->facts;
	int64		subject_id;

	/* who may not submit for the provider learns nothing of who is known */
	if (!parsed->has_key || facts->provider == NULL ||
		!actor_may_author(facts))
		return;
	subject_id = identify(parsed, verdicts);
	if (subject_id == 0)
		return;

	if (dry_run)
		subject_look(subject_id, &facts->subject);
	else
		subject_facts(subject_id, &facts->subject);
	if (subject->kind != 0 && facts->subject.kind != subject->kind)
		contradiction("subject_kind",
					  pstrdup(_("the registry knows this identifier as another kind of subject")),
					  verdicts);
	parsed->name_known = subject->name &&
		subject_bears_name(subject_id, subject->name);
	if (subject->name && !parsed->name_known)
		question_name(&facts->subject, verdicts);
}

/*
 * false when another session has just given one of them to another subject:
 * judged anew, the row is asked about, and a subject made for it stays.
 */
static bool
keep_other_ids(int64 subject_id, const Parsed *parsed)
{
	for (int i = 0; i < parsed->nothers; i++)
	{
		const OtherId *other = &parsed->others[i];

		if (!subject_keep_key(subject_id, other->kind, other->key,
							  other->given) &&
			!is_confirmed(parsed, RULE_SHARED))
			return false;
	}
	return true;
}

/* 0 when another session has just created it, or one that has its number. */
static int64
settle_subject(Parsed *parsed)
{
	NewSubject *subject = &parsed->subject;
	int64		subject_id = parsed->facts.subject.subject_id;

	if (subject_id == 0)
	{
		subject_id = subject_create(subject);
		if (subject_id == 0)
			return 0;
		subject_facts(subject_id, &parsed->facts.subject);
	}
	else
	{
		subject_in_snapshot(subject_id);
		if (parsed->facts.subject.kind != SUBJECT_NATURAL_PERSON &&
			!parsed->name_known)
			subject_keep_name(subject_id, subject->name);
	}
	return keep_other_ids(subject_id, parsed) ? subject_id : 0;
}

/* ---------------- the document ---------------- */

static void
question_document(const KnownDocument *known, Verdicts *verdicts)
{
	if (known->revoked)
		verdict_question(verdicts, 37, "document_revoked_before",
						 "document_number",
						 pstrdup(_("a document of this number was revoked")),
						 NULL,
						 pstrdup(_("If it was issued anew, confirm document_revoked_before with credit.resubmit() (Article 37).")));
	if (known->of_another)
		verdict_question(verdicts, 21, "document_of_another",
						 "document_number",
						 pstrdup(_("the provider reported a document of this number about another subject")),
						 NULL,
						 pstrdup(_("Compare the party with the document; if it names several parties, confirm document_of_another with credit.resubmit() (Article 21).")));
}

static void
find_document(Parsed *parsed, bool dry_run, Verdicts *verdicts)
{
	RecordFacts *facts = &parsed->facts;
	const NewDocument *document = &parsed->document;
	KnownDocument known;

	/* who may not submit for the provider learns nothing of its documents */
	if (!parsed->has_document || facts->provider == NULL ||
		!actor_may_submit(facts->provider))
		return;
	document_find(facts->subject.subject_id, facts->provider->organisation_id,
				  document, &known);
	if (!known.found)
	{
		question_document(&known, verdicts);
		return;
	}
	if (known.facts.decided_on != document->decided_on ||
		known.facts.effective_on != document->effective_on)
		verdict_add(verdicts, 21, "correction_proposed", "decided_on",
					pstrdup(_("a document of this number was reported with another day")),
					NULL,
					pstrdup(_("A correction keeps the document's day; if the day itself was wrong, have the document's provider revoke it and submit it anew (Article 21).")));
	if (document->named_by && (known.named_by == NULL ||
							   strcmp(document->named_by, known.named_by) != 0))
		verdict_add(verdicts, 21, "correction_proposed", "named_by",
					pstrdup(_("a document of this number was reported without this law")),
					NULL,
					pstrdup(_("A correction keeps the law that names the document; if that was wrong, have the document's provider revoke it and submit it anew (Article 21).")));
	facts->document = known.facts;
	if (!dry_run)
		document_remember(facts->subject.subject_id, &known.facts);
}

/* ---------------- the same fact again ---------------- */

static bool
same_term(const RecordRow *row, RecordColumn column, int position)
{
	int			known = row->nulls[column] ? 0 :
	enum_position(DatumGetObjectId(row->values[column]));

	return known == position;
}

static bool
same_text(const RecordRow *row, RecordColumn column, const char *stated)
{
	if (row->nulls[column] || stated == NULL)
		return row->nulls[column] && stated == NULL;
	return strcmp(TextDatumGetCString(row->values[column]), stated) == 0;
}

/* Whether the record held states what the submission states. */
static bool
same_fact(const Parsed *parsed, const RecordRow *row)
{
	const RecordFacts *facts = &parsed->facts;
	DateADT		open_until = DATEVAL_NOEND;

	if (!row->nulls[RECORD_OPEN_UNTIL])
		open_until = DatumGetDateADT(row->values[RECORD_OPEN_UNTIL]);
	/* a nature that there is not has its verdict already */
	return (facts->nature == 0 ||
			same_term(row, RECORD_NATURE, facts->nature)) &&
		same_term(row, RECORD_SEVERITY, facts->severity) &&
		same_term(row, RECORD_OPENNESS, facts->openness) &&
		same_term(row, RECORD_CIRCUMSTANCE, facts->circumstance) &&
		open_until == facts->open_until &&
		(facts->conduct_assumed ?
		 DatumGetBool(row->values[RECORD_CONDUCT_ASSUMED]) :
		 DatumGetDateADT(row->values[RECORD_CONDUCT_ON]) ==
		 facts->conduct_on) &&
		same_text(row, RECORD_FIELD, facts->field->code) &&
		same_text(row, RECORD_EXCEPTION, facts->exception) &&
		same_text(row, RECORD_NECESSITY, facts->necessity ?
				  parsed->source->value[SUBMISSION_NECESSITY] : NULL) &&
		same_content(DatumGetJsonbP(row->values[RECORD_CONTENT]),
					 facts->content, parsed->source->content_stamp);
}

/* What was erased does not come back as a correction of it. */
static bool
erased(int64 subject_id, int64 record_id, Verdicts *verdicts)
{
	if (!record_erased(subject_id, record_id))
		return false;
	verdict_add(verdicts, 28, "record_not_erased", "document_number",
				pstrdup(_("the provider reported this fact before, and it was erased")),
				psprintf(_("It was record %lld."), (long long) record_id),
				pstrdup(_("Discard the row, and leave it out of later loads; what was erased by law is not stored again (Article 28).")));
	return true;
}

/* Whether its content and day tell the fact from others, no document. */
static bool
is_bare(const RecordFacts *facts)
{
	return !facts->has_document && !facts->document_incomplete &&
		!facts->self_declared;
}

/*
 * The record of a bare fact; one that another session is just writing is
 * waited for.
 */
static bool
find_bare(const Parsed *parsed, int64 except, bool dry_run, RecordRow *row)
{
	const RecordFacts *facts = &parsed->facts;
	BareFact	fact = {facts->subject.subject_id, facts->item->item_id,
		facts->provider->organisation_id, facts->conduct_on,
		facts->conduct_assumed, facts->content,
	parsed->source->content_stamp, except};
	TransactionId inserter;

	while (!record_find_bare(&fact, row, &inserter))
	{
		if (dry_run || !TransactionIdIsValid(inserter))
			return false;
		XactLockTableWait(inserter, NULL, NULL, XLTW_None);
	}
	return true;
}

static bool
find_statement(const Parsed *parsed, bool dry_run, RecordRow *row)
{
	const RecordFacts *facts = &parsed->facts;

	if (facts->item == NULL || facts->field == NULL ||
		facts->content == NULL || facts->subject.subject_id == 0)
		return false;
	if (is_bare(facts))
		return find_bare(parsed, 0, dry_run, row);
	return facts->document.document_id != 0 &&
		record_find(facts->subject.subject_id, facts->document.document_id,
					facts->item->item_id, facts->provider->organisation_id,
					row);
}

static void
propose_correction(const RecordFacts *facts, int64 known, Verdicts *verdicts)
{
	verdict_add(verdicts, 21, "correction_proposed",
				is_bare(facts) ? "content" : "document_number",
				is_bare(facts) ?
				pstrdup(_("the provider already reported this fact in another way, or corrected it")) :
				pstrdup(_("the provider already reported this document with other facts")),
				psprintf(_("It is held as record %lld."), (long long) known),
				psprintf(_("If this row is right, submit it with replaces = %lld and a correction_reason; if the record is right, discard the row (Article 21)."),
						 (long long) known));
}

static bool
content_tells_day(const RecordFacts *facts)
{
	JsonbValue	value;

	for (int i = 0; i < facts->item->nfields; i++)
	{
		const CatalogField *field = &facts->item->fields[i];

		if (field->type == FIELD_DATE &&
			getKeyJsonValueFromContainer(&facts->content->root, field->name,
										 field->length, &value))
			return true;
	}
	return false;
}

/*
 * Whether it is the same fact or one like it, as of every year, nobody can tell
 * who isn't told the day of either.
 */
static bool
questions_day(const RecordFacts *facts, const RecordRow *row, Verdicts *verdicts)
{
	DateADT		then = DatumGetDateADT(row->values[RECORD_CONDUCT_ON]);

	if (!is_bare(facts) || !facts->conduct_assumed ||
		then == facts->conduct_on || content_tells_day(facts))
		return false;
	verdict_question(verdicts, 21, RULE_NO_DAY, "conduct_on",
					 pstrdup(_("the provider reported the same on another day, and the row says of no day that it is about")),
					 psprintf(_("It is held as record %lld, of %s."),
							  (long long) DatumGetInt64(row->values[RECORD_ID]),
							  date_text(then)),
					 pstrdup(_("State conduct_on; or confirm fact_without_day with credit.resubmit() if it happened again, and discard the row if it is the same (Article 21).")));
	return true;
}

/* Looks for an earlier statement of the fact; true: it is the same one. */
static bool
find_earlier(Parsed *parsed, bool dry_run, Verdicts *verdicts,
			 Admission *admission)
{
	RecordFacts *facts = &parsed->facts;
	RecordRow	row;
	int64		known;

	if (parsed->replaces != 0 && !facts->has_document && facts->item)
	{
		facts->corrects_own = record_may_replace(facts->subject.subject_id,
												 parsed->replaces,
												 facts->item->item_id,
												 facts->provider->organisation_id);
		if (facts->corrects_own)
			(void) erased(facts->subject.subject_id, parsed->replaces,
						  verdicts);
	}
	if (!find_statement(parsed, dry_run, &row))
		return false;
	/* told of a refused row, too: what it repeats is erased with the record */
	known = admission->record_id = DatumGetInt64(row.values[RECORD_ID]);
	if (!is_bare(facts))
		facts->corrects_own = parsed->replaces == known;
	if (erased(facts->subject.subject_id, known, verdicts) ||
		parsed->replaces == known)
		return false;
	/* what corrects one bare fact may well say what another one says */
	if (same_fact(parsed, &row) &&
		(!is_bare(facts) || parsed->replaces == 0 ||
		 (!row.nulls[RECORD_REPLACES] &&
		  DatumGetInt64(row.values[RECORD_REPLACES]) == parsed->replaces)))
		return !questions_day(facts, &row, verdicts);
	if (parsed->replaces == 0)
		propose_correction(facts, known, verdicts);
	return false;
}

/* ---------------- writing ---------------- */

static RowTarget record_target = {
	.table = "record",
	.columns = {"subject_id", "item_id", "field", "document_id",
		"provider_id", "division", "nature", "severity", "openness",
		"circumstance", "conduct_on", "conduct_assumed", "operator_no",
		"open_until", "necessity", "content", "replaces",
	"correction_reason", "batch_id", "consent_exception", "declaration",
	"self_declared"}
};

static Datum
optional_term(const Term *term, int position, bool *isnull)
{
	*isnull = position == 0;
	return ObjectIdGetDatum(enum_value(term, position));
}

/*
 * 0 when another session has just recorded the fact.  Under a document that
 * only this transaction can see nobody else records anything.
 */
static int64
insert_record(const Parsed *parsed, bool document_known, int32 operator_no,
			  int64 batch_id)
{
	const RecordFacts *facts = &parsed->facts;
	const char *const *text = parsed->source->value;
	Datum		values[22];
	bool		nulls[22] = {0};
	bool		isnull;

	values[0] = Int64GetDatum(facts->subject.subject_id);
	values[1] = Int32GetDatum(facts->item->item_id);
	values[2] = CStringGetTextDatum(facts->field->code);
	values[3] = Int64GetDatum(facts->document.document_id);
	nulls[3] = facts->document.document_id == 0;
	values[4] = Int32GetDatum(facts->provider->organisation_id);
	values[5] = Int32GetDatum(facts->provider->division);
	values[6] = ObjectIdGetDatum(enum_value(&term_nature, facts->nature));
	values[7] = optional_term(&term_severity, facts->severity, &nulls[7]);
	values[8] = ObjectIdGetDatum(enum_value(&term_openness, facts->openness));
	values[9] = optional_term(&term_circumstance, facts->circumstance,
							  &nulls[9]);
	values[10] = DateADTGetDatum(facts->conduct_on);
	values[11] = BoolGetDatum(facts->conduct_assumed);
	values[12] = Int32GetDatum(operator_no);
	nulls[12] = operator_no == 0;
	values[13] = DateADTGetDatum(facts->open_until);
	nulls[13] = DATE_IS_NOEND(facts->open_until);
	values[14] = text_or_null(facts->necessity ?
							  text[SUBMISSION_NECESSITY] : NULL, &nulls[14]);
	values[15] = JsonbPGetDatum(facts->content);
	values[16] = Int64GetDatum(parsed->replaces);
	nulls[16] = parsed->replaces == 0;
	values[17] = text_or_null(facts->correction_reason ?
							  text[SUBMISSION_CORRECTION_REASON] : NULL,
							  &nulls[17]);
	values[18] = Int64GetDatum(batch_id);
	nulls[18] = batch_id == 0;
	values[19] = text_or_null(facts->exception, &nulls[19]);
	values[20] = text_or_null(facts->declaration ?
							  text[SUBMISSION_DECLARATION] : NULL, &nulls[20]);
	values[21] = BoolGetDatum(true);
	nulls[21] = !facts->self_declared;
	if (!document_known)
		row_insert(&record_target, values, nulls);
	else if (!row_insert_unless_exists(&record_target, values, nulls))
		return 0;
	return DatumGetInt64(row_stored(&record_target, "record_id", &isnull));
}

static void
others_write(void)
{
	ereport(ERROR,
			(errcode(ERRCODE_T_R_SERIALIZATION_FAILURE),
			 errmsg("other sessions kept writing the same subject, document or fact"),
			 errhint("Try the transaction again.")));
}

/*
 * No index keeps bare facts apart: another session may have written the same
 * one between the look and the row.
 */
static void
check_bare(const Parsed *parsed, int64 record_id)
{
	RecordRow	row;

	if (parsed->replaces == 0 && is_bare(&parsed->facts) &&
		!is_confirmed(parsed, RULE_NO_DAY) &&
		find_bare(parsed, record_id, false, &row))
		others_write();
}

/* false when another session was first with a part of it: judge anew. */
static bool
write_record(Parsed *parsed, int64 batch_id, Admission *admission)
{
	RecordFacts *facts = &parsed->facts;
	const char *const *text = parsed->source->value;
	bool		document_known = facts->document.document_id != 0;
	int32		operator_no = 0;

	admission->subject_id = settle_subject(parsed);
	if (admission->subject_id == 0)
		return false;
	if (parsed->has_document && !document_known &&
		!document_create(admission->subject_id,
						 facts->provider->organisation_id, &parsed->document,
						 &facts->document))
		return false;
	if (facts->subject.kind == SUBJECT_INDIVIDUAL_BUSINESS)
		operator_no = operator_on(admission->subject_id,
								  facts->provider->organisation_id,
								  facts->conduct_on,
								  text[SUBMISSION_OPERATOR_NAME],
								  text[SUBMISSION_OPERATOR_ID]);
	admission->record_id = insert_record(parsed, document_known, operator_no,
										 batch_id);
	check_bare(parsed, admission->record_id);
	return admission->record_id != 0;
}

static void
judge(const Submission *submission, Parsed *parsed, bool dry_run,
	  Verdicts *verdicts, Admission *admission)
{
	int			ncells = list_length(verdicts->list);

	memset(admission, 0, sizeof(*admission));
	submission_parse(submission, parsed, verdicts);
	if (parsed->facts.provider)
		admission->provider_id = parsed->facts.provider->organisation_id;
	find_subject(parsed, dry_run, verdicts);
	find_document(parsed, dry_run, verdicts);
	admission->subject_id = parsed->facts.subject.subject_id;

	parsed->facts.corrects = parsed->replaces != 0;
	consent_gather(&parsed->facts);
	/* who may not submit for the provider learns nothing of its records */
	if (parsed->facts.provider && actor_may_author(&parsed->facts) &&
		find_earlier(parsed, dry_run, verdicts, admission) && verdicts->list == NIL &&
		!DATE_IS_NOBEGIN(leave_until(&parsed->facts, true)))
	{
		admission->outcome = OUTCOME_REPEATED;
		return;
	}
	admission_rules(&parsed->facts, verdicts);
	verdicts_name_columns(submission, ncells, verdicts);
	verdicts_confirm(verdicts, submission->confirmed);
	admission->outcome = verdicts->list == NIL ? OUTCOME_ADMITTED :
		OUTCOME_REFUSED;
}

/* Others can come first again and again, but hardly so often. */
#define MAX_ATTEMPTS 20

void
submit(const Submission *submission, int64 batch_id, bool dry_run,
	   Verdicts *verdicts, Admission *admission)
{
	Parsed		parsed;

	for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++)
	{
		CHECK_FOR_INTERRUPTS();
		judge(submission, &parsed, dry_run, verdicts, admission);
		if (admission->outcome != OUTCOME_ADMITTED || dry_run ||
			write_record(&parsed, batch_id, admission))
			return;
	}
	others_write();
}
