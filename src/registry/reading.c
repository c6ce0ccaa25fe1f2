/*
 * reading.c
 *		From a submission's texts to values.  Nothing here raises for what a
 *		text holds: a fault is a verdict, so that a load can go on.
 */
#include "registry/parsed.h"

#include <ctype.h>

#include "calendar/months.h"
#include "catalog/catalog_rules.h"
#include "core/clock.h"
#include "core/json.h"
#include "names/names.h"
#include "utils/builtins.h"

const char *const submission_columns[SUBMISSION_NCOLUMNS + 1] = {
	"provider", "item", "field", "nature", "severity", "openness",
	"circumstance", "subject_kind", "subject_name", "subject_code",
	"resident_id", "other_id_kind", "other_id", "birth_date",
	"subject_division", "operator_name", "operator_id", "document_kind",
	"document_number", "document_issuer", "document_issuer_code",
	"decided_on", "effective_on", "named_by", "conduct_on",
	"publication_end", "necessity", "content", "replaces",
	"correction_reason", "consent_exception", "declaration", NULL
};

/* ---------------- helpers ---------------- */

static const char *
column_name(const Parsed *parsed, SubmissionColumn column)
{
	const char *const *names = parsed->source->column_names;

	return names && names[column] ? names[column] : submission_columns[column];
}

/* The text, NULL when it is missing or blank. */
static const char *
given(const Parsed *parsed, SubmissionColumn column)
{
	const char *text = parsed->source->value[column];

	if (text == NULL)
		return NULL;
	while (*text == ' ' || *text == '\t' || *text == '\n' || *text == '\r')
		text++;
	return *text ? text : NULL;
}

/* A reason or a proof: nothing but blanks, of whatever kind, is none. */
static const char *
stated(const Parsed *parsed, SubmissionColumn column)
{
	const char *text = given(parsed, column);

	return is_blank(text) ? NULL : text;
}

static void
fault(const Parsed *parsed, SubmissionColumn column, const char *rule,
	  char *message, char *detail, char *hint, Verdicts *verdicts)
{
	verdict_add(verdicts, 21, rule, column_name(parsed, column), message,
				detail, hint);
}

/*
 * Whether the text might hold nothing but blanks of some kind, whose key is
 * empty and so the same for all: decided at its first byte, which is a letter's,
 * a digit's or a Chinese character's nearly always.
 */
static bool
maybe_blank(const char *text)
{
	unsigned char first = text ? *text : 'x';

	return !(isalnum(first) || (first >= 0xE4 && first <= 0xE9));
}

/*
 * The text, unless its key would not fit into an index: one such name must not
 * end the load of a whole file.  No character's key is longer than eleven
 * times its bytes (U+FDFA).
 */
static const char *
fitting_name(const char *text, const char *column, Verdicts *verdicts)
{
	int			length = text ? strlen(text) : 0;

	if (length <= MAX_NAME_KEY / 11 && !maybe_blank(text))
		return text;
	name_key_cstring(text, length, &length);
	if (length == 0)
	{
		verdict_add(verdicts, 21, "name_form", column,
					psprintf(_("%s holds no character that can be read"),
							 column), NULL,
					pstrdup(_("Write the name or number, or leave the column empty (Article 21).")));
		return NULL;
	}
	if (length <= MAX_NAME_KEY && strlen(text) <= MAX_NAME_KEY)
		return text;
	verdict_add(verdicts, 21, "name_length", column,
				psprintf(_("%s is too long"), column), NULL,
				psprintf(_("It may have at most %d bytes (Article 21)."),
						 MAX_NAME_KEY));
	return NULL;
}

static const char *
given_name(const Parsed *parsed, SubmissionColumn column, Verdicts *verdicts)
{
	return fitting_name(given(parsed, column), column_name(parsed, column),
						verdicts);
}

static void
missing(const Parsed *parsed, SubmissionColumn column, Verdicts *verdicts)
{
	fault(parsed, column, "required_value",
		  psprintf(_("%s is missing"), column_name(parsed, column)), NULL,
		  pstrdup(_("Information is provided in full (Article 21).")),
		  verdicts);
}

/* A term of a vocabulary; 0 when it is missing or wrong. */
static int
read_term(const Parsed *parsed, SubmissionColumn column, const Term *term,
		  Verdicts *verdicts)
{
	const char *text = given(parsed, column);
	int			position;

	if (text == NULL)
		return 0;
	position = term_position(term, text);
	if (position == 0)
		fault(parsed, column, "known_term",
			  psprintf(_("\"%s\" is no %s"), clip_input(text), term->type),
			  NULL,
			  psprintf(_("Use one of: %s (Article 21)."), term_labels(term)),
			  verdicts);
	return position;
}

/* A day as YYYY-MM-DD; false when it is missing or wrong. */
static bool
read_day(const Parsed *parsed, SubmissionColumn column, DateADT *day,
		 Verdicts *verdicts)
{
	const char *text = given(parsed, column);
	int			length;

	if (text == NULL)
		return false;
	length = strlen(text);
	while (length > 0 && text[length - 1] == ' ')
		length--;
	if (!content_date(text, length))
	{
		fault(parsed, column, "day_form",
			  psprintf(_("\"%s\" is no day"), clip_input(text)), NULL,
			  pstrdup(_("Write a day of the calendar as YYYY-MM-DD (Article 21).")),
			  verdicts);
		return false;
	}
	*day = date_of(atoi(text), atoi(text + 5), atoi(text + 8));
	return true;
}

/* ---------------- the subject ---------------- */

static void
read_code(Parsed *parsed, Verdicts *verdicts)
{
	const char *text = given(parsed, SUBMISSION_SUBJECT_CODE);
	NewSubject *subject = &parsed->subject;
	IdentifierFault why;

	if (text == NULL)
		return;
	if (!uscc_parse(text, strlen(text), &subject->uscc, &why))
	{
		fault(parsed, SUBMISSION_SUBJECT_CODE, "subject_code",
			  psprintf(_("\"%s\" is no unified social credit code"),
					   clip_input(text)),
			  uscc_fault_detail(&why),
			  pstrdup(_("Compare it with the certificate; a code outside the standard goes into other_id (Article 21).")),
			  verdicts);
		return;
	}
	subject->has_uscc = true;
	subject->key_kind = "uscc";
	subject->key_value = uscc_string(&subject->uscc);
	subject->key_given = text;
	parsed->has_key = true;

	if (subject->kind == SUBJECT_NATURAL_PERSON)
		verdict_add(verdicts, 3, "code_of_organisation",
					column_name(parsed, SUBMISSION_SUBJECT_CODE),
					pstrdup(_("a natural person has no unified social credit code")),
					NULL,
					pstrdup(_("Leave it out, or correct the kind of subject (Article 3).")));
	else if (subject->kind != 0 &&
		code_of_individual_business(&subject->uscc) !=
		(subject->kind == SUBJECT_INDIVIDUAL_BUSINESS))
		verdict_add(verdicts, 3, "subject_kind_of_code",
					column_name(parsed, SUBMISSION_SUBJECT_KIND),
					pstrdup(_("the kind of subject and its code contradict each other")),
					psprintf(_("The code %s is %s of an individual business."),
							 subject->key_value,
							 code_of_individual_business(&subject->uscc) ?
							 _("that") : _("not that")),
					pstrdup(_("An individual business, and nobody else, has a code that begins with 92: correct the kind or the code (Article 3).")));
}

static void
read_resident_id(Parsed *parsed, Verdicts *verdicts)
{
	const char *text = given(parsed, SUBMISSION_RESIDENT_ID);
	NewSubject *subject = &parsed->subject;
	IdentifierFault why;
	char	   *canonical;

	if (text == NULL)
		return;
	if (subject->kind != 0 && subject->kind != SUBJECT_NATURAL_PERSON)
	{
		verdict_add(verdicts, 3, "resident_id_of_person",
					column_name(parsed, SUBMISSION_RESIDENT_ID),
					pstrdup(_("only a natural person has a citizen identity number")),
					NULL,
					pstrdup(_("Leave it out, or correct the kind of subject; an operator's number goes into operator_id (Article 3).")));
		return;
	}
	if (!resident_id_parse(text, strlen(text), identifier_today(),
						   &subject->resident_id, &why))
	{
		fault(parsed, SUBMISSION_RESIDENT_ID, "resident_id",
			  pstrdup(_("the citizen identity number is not valid")),
			  resident_id_fault_detail(&why),
			  pstrdup(_("Compare it with the person's papers (Article 21).")),
			  verdicts);
		return;
	}
	canonical = palloc(RESIDENT_ID_LENGTH + 1);
	resident_id_format(subject->resident_id, canonical);
	subject->has_resident_id = true;
	subject->birth = resident_id_birth_date(subject->resident_id);
	subject->key_kind = "resident_id";
	subject->key_value = canonical;
	subject->key_given = text;
	parsed->has_key = true;
}

static void
add_other_id(Parsed *parsed, const char *kind, const char *text,
			 const char *column)
{
	OtherId    *other = &parsed->others[parsed->nothers++];
	int			length;

	other->kind = kind;
	other->key = name_key_cstring(text, strlen(text), &length);
	other->given = text;
	other->column = column;
	if (parsed->has_key)
		return;
	parsed->subject.key_kind = kind;
	parsed->subject.key_value = other->key;
	parsed->subject.key_given = text;
	parsed->has_key = true;
}

/* A further identifier, of a kind that no standard checks. */
static void
read_other_id(Parsed *parsed, Verdicts *verdicts)
{
	static const char *const kinds[] = {"registration_number",
		"organisation_code", "tax_number", "institution_number",
	"association_number", "passport", "other"};
	const char *text = given_name(parsed, SUBMISSION_OTHER_ID, verdicts);
	const char *kind = given(parsed, SUBMISSION_OTHER_ID_KIND);

	if (text == NULL)
		return;
	if (kind == NULL)
		kind = "other";
	for (int i = 0; i < lengthof(kinds); i++)
		if (strcmp(kinds[i], kind) == 0)
		{
			add_other_id(parsed, kinds[i], text,
						 column_name(parsed, SUBMISSION_OTHER_ID));
			return;
		}
	fault(parsed, SUBMISSION_OTHER_ID_KIND, "other_id_kind",
		  psprintf(_("\"%s\" is no kind of identifier"), clip_input(kind)),
		  NULL,
		  pstrdup(_("Use registration_number, organisation_code, tax_number, institution_number, association_number, passport or other (Article 21).")),
		  verdicts);
}

static void
read_further_ids(Parsed *parsed, Verdicts *verdicts)
{
	for (int i = 0; i < parsed->source->nfurther; i++)
	{
		const FurtherId *further = &parsed->source->further[i];

		if (fitting_name(further->value, further->column, verdicts))
			add_other_id(parsed, further->kind, further->value,
						 further->column);
	}
}

static void
read_birth(Parsed *parsed, Verdicts *verdicts)
{
	NewSubject *subject = &parsed->subject;

	if (read_day(parsed, SUBMISSION_BIRTH_DATE, &subject->birth, verdicts) &&
		subject->kind != 0 && subject->kind != SUBJECT_NATURAL_PERSON)
		verdict_add(verdicts, 3, "birth_date_of_person",
					column_name(parsed, SUBMISSION_BIRTH_DATE),
					pstrdup(_("only a natural person has a date of birth")),
					NULL,
					pstrdup(_("Leave it out, or correct the kind of subject (Article 3).")));
}

/* What every audience sees holds nobody's number. */
static void
refuse_identity_number(const Parsed *parsed, SubmissionColumn column,
					   Verdicts *verdicts)
{
	const char *text = given(parsed, column);

	if (text && holds_identity_number(text, strlen(text)))
		verdict_add(verdicts, 28, "identity_number_open",
					column_name(parsed, column),
					psprintf(_("%s holds a citizen identity number"),
							 column_name(parsed, column)),
					NULL,
					pstrdup(_("Take the number out; no identity number is ever shown to the public (Article 28, item 5).")));
}

static void
read_subject(Parsed *parsed, Verdicts *verdicts)
{
	NewSubject *subject = &parsed->subject;
	const char *division = given(parsed, SUBMISSION_SUBJECT_DIVISION);
	IdentifierFault why;

	subject->division = -1;
	DATE_NOBEGIN(subject->birth);
	subject->kind = read_term(parsed, SUBMISSION_SUBJECT_KIND,
							  &term_subject_kind, verdicts);
	if (given(parsed, SUBMISSION_SUBJECT_KIND) == NULL)
		missing(parsed, SUBMISSION_SUBJECT_KIND, verdicts);
	subject->name = given_name(parsed, SUBMISSION_SUBJECT_NAME, verdicts);
	if (given(parsed, SUBMISSION_SUBJECT_NAME) == NULL)
		missing(parsed, SUBMISSION_SUBJECT_NAME, verdicts);

	refuse_identity_number(parsed, SUBMISSION_SUBJECT_NAME, verdicts);
	read_code(parsed, verdicts);
	read_resident_id(parsed, verdicts);
	if (!subject->has_resident_id)
		read_birth(parsed, verdicts);
	read_other_id(parsed, verdicts);
	read_further_ids(parsed, verdicts);
	if (!parsed->has_key && given(parsed, SUBMISSION_SUBJECT_CODE) == NULL &&
		given(parsed, SUBMISSION_RESIDENT_ID) == NULL)
		fault(parsed, SUBMISSION_SUBJECT_CODE, "subject_identified",
			  pstrdup(_("nothing identifies the subject")), NULL,
			  pstrdup(_("State its unified social credit code, citizen identity number or another identifier: a name alone belongs to many (Articles 3 and 21).")),
			  verdicts);

	if (division &&
		!division_parse(division, strlen(division), &subject->division, &why))
		fault(parsed, SUBMISSION_SUBJECT_DIVISION, "subject_division",
			  psprintf(_("\"%s\" is no division"), clip_input(division)),
			  division_fault_detail(&why),
			  pstrdup(_("Write the six digits of GB/T 2260 (Article 21).")),
			  verdicts);
	else if (division == NULL && subject->has_uscc)
		subject->division = uscc_division(&subject->uscc);

	parsed->facts.subject.kind = subject->kind;
	parsed->facts.subject.birth = subject->birth;
	DATE_NOEND(parsed->facts.subject.earner_from);
	DATE_NOEND(parsed->facts.subject.incapacity_from);
	DATE_NOEND(parsed->facts.subject.incapacity_until);
	parsed->facts.subject_known = true;
}

/* ---------------- the document ---------------- */

/*
 * A registered body's name stands for its code, or one document would be held
 * twice, once reported with the code and once without.
 */
static const char *
issuer_key_of_name(const char *issuer)
{
	int			length;
	char	   *name_key = name_key_cstring(issuer, strlen(issuer), &length);
	const Organisation *org = organisation_by_name_key(name_key);

	return org ? uscc_string(&org->uscc) : name_key;
}

static const char *
issuer_key(Parsed *parsed, Verdicts *verdicts)
{
	const char *code = given(parsed, SUBMISSION_DOCUMENT_ISSUER_CODE);
	const char *issuer = parsed->document.issuer;
	IdentifierFault why;
	Uscc		uscc;

	if (code == NULL)
		return issuer ? issuer_key_of_name(issuer) : NULL;
	if (!uscc_parse(code, strlen(code), &uscc, &why))
	{
		fault(parsed, SUBMISSION_DOCUMENT_ISSUER_CODE, "issuer_code",
			  psprintf(_("\"%s\" is no unified social credit code"),
					   clip_input(code)),
			  uscc_fault_detail(&why),
			  pstrdup(_("Correct the issuer's code, or leave it out (Article 21).")),
			  verdicts);
		return NULL;
	}
	return uscc_string(&uscc);
}

static void
document_incomplete(const Parsed *parsed, SubmissionColumn column,
					Verdicts *verdicts)
{
	verdict_add(verdicts, 37, "document_complete", column_name(parsed, column),
				psprintf(_("the document's %s is missing"),
						 column_name(parsed, column)),
				NULL,
				pstrdup(_("State the document's kind, number, issuer and day (Article 37).")));
}

static void
read_document(Parsed *parsed, Verdicts *verdicts)
{
	NewDocument *document = &parsed->document;
	bool		has_day;
	int			length;

	document->number = given_name(parsed, SUBMISSION_DOCUMENT_NUMBER, verdicts);
	document->issuer = given_name(parsed, SUBMISSION_DOCUMENT_ISSUER, verdicts);
	refuse_identity_number(parsed, SUBMISSION_DOCUMENT_NUMBER, verdicts);
	refuse_identity_number(parsed, SUBMISSION_DOCUMENT_ISSUER, verdicts);
	document->kind = read_term(parsed, SUBMISSION_DOCUMENT_KIND,
							   &term_document_kind, verdicts);
	document->named_by = stated(parsed, SUBMISSION_NAMED_BY);
	document->issuer_key = issuer_key(parsed, verdicts);
	has_day = read_day(parsed, SUBMISSION_DECIDED_ON, &document->decided_on,
					   verdicts);
	if (!read_day(parsed, SUBMISSION_EFFECTIVE_ON, &document->effective_on,
				  verdicts))
		document->effective_on = document->decided_on;
	if (document->number == NULL && document->issuer == NULL && !has_day &&
		document->kind == 0)
		return;					/* no document at all: a rule's question */

	if (given(parsed, SUBMISSION_DOCUMENT_NUMBER) == NULL)
		document_incomplete(parsed, SUBMISSION_DOCUMENT_NUMBER, verdicts);
	else if (document->number)
		document->number_key = document_key_cstring(document->number,
													strlen(document->number),
													&length);
	if (given(parsed, SUBMISSION_DOCUMENT_ISSUER) == NULL)
		document_incomplete(parsed, SUBMISSION_DOCUMENT_ISSUER, verdicts);
	if (document->kind == 0 &&
		given(parsed, SUBMISSION_DOCUMENT_KIND) == NULL)
		document_incomplete(parsed, SUBMISSION_DOCUMENT_KIND, verdicts);
	if (!has_day && given(parsed, SUBMISSION_DECIDED_ON) == NULL)
		document_incomplete(parsed, SUBMISSION_DECIDED_ON, verdicts);
	if (has_day && document->effective_on < document->decided_on)
		verdict_add(verdicts, 37, "document_effect",
					column_name(parsed, SUBMISSION_EFFECTIVE_ON),
					pstrdup(_("the document would take effect before it was made")),
					NULL,
					pstrdup(_("Correct one of the two days (Article 37).")));
	if (document->number && document->issuer && document->kind && has_day &&
		document->issuer_key)
		parsed->has_document = true;
	parsed->facts.has_document = has_day && document->kind != 0;
	parsed->facts.document_incomplete = !parsed->facts.has_document;
	parsed->facts.document.kind = document->kind;
	parsed->facts.document.decided_on = document->decided_on;
	parsed->facts.document.effective_on = document->effective_on;
	DATE_NOEND(parsed->facts.document.revoked_on);
	parsed->facts.document.named = document->named_by != NULL;
}

/* ---------------- the record ---------------- */

static void
read_provider(Parsed *parsed, Verdicts *verdicts)
{
	const char *text = given(parsed, SUBMISSION_PROVIDER);

	if (text == NULL)
		missing(parsed, SUBMISSION_PROVIDER, verdicts);
	else
		parsed->facts.provider = organisation_named(text);
}

static void
read_item(Parsed *parsed, Verdicts *verdicts)
{
	RecordFacts *facts = &parsed->facts;
	const char *item = given(parsed, SUBMISSION_ITEM);
	const char *field = given(parsed, SUBMISSION_FIELD);

	if (item == NULL)
		missing(parsed, SUBMISSION_ITEM, verdicts);
	else
		facts->item = item_of_provider(item, facts->recorded_on,
									   facts->provider);
	if (field)
		facts->field = field_code(field);
	else if (facts->item)
		facts->field = facts->item->field;
}

static void
read_content(Parsed *parsed, Verdicts *verdicts)
{
	const char *text = given(parsed, SUBMISSION_CONTENT);
	Jsonb	   *content = parsed->source->content;

	if (content == NULL && text == NULL)
	{
		missing(parsed, SUBMISSION_CONTENT, verdicts);
		return;
	}
	if (content == NULL)
		content = jsonb_from_text(text);
	if (content == NULL || !JB_ROOT_IS_OBJECT(content))
	{
		fault(parsed, SUBMISSION_CONTENT, "content_object",
			  pstrdup(_("the content is no JSON object")), NULL,
			  pstrdup(_("Write the fields of the catalog item as one JSON object (Articles 19 and 21).")),
			  verdicts);
		return;
	}
	parsed->facts.content = content;
}

static void
read_terms(Parsed *parsed, Verdicts *verdicts)
{
	RecordFacts *facts = &parsed->facts;

	facts->nature = given(parsed, SUBMISSION_NATURE) == NULL ? NATURE_PUBLIC :
		read_term(parsed, SUBMISSION_NATURE, &term_nature, verdicts);
	facts->severity = read_term(parsed, SUBMISSION_SEVERITY, &term_severity,
								verdicts);
	if (facts->severity == SEVERITY_UNKNOWN && facts->item)
		facts->severity = facts->item->severity;
	facts->openness = read_term(parsed, SUBMISSION_OPENNESS, &term_openness,
								verdicts);
	if (given(parsed, SUBMISSION_OPENNESS) == NULL)
		missing(parsed, SUBMISSION_OPENNESS, verdicts);
	facts->circumstance = read_term(parsed, SUBMISSION_CIRCUMSTANCE,
									&term_circumstance, verdicts);
	facts->necessity = stated(parsed, SUBMISSION_NECESSITY) != NULL;
	facts->exception = given(parsed, SUBMISSION_EXCEPTION);
	facts->declaration = stated(parsed, SUBMISSION_DECLARATION) != NULL;
	facts->self_declared = parsed->source->self_declared;
}

static void
read_conduct(Parsed *parsed, Verdicts *verdicts)
{
	RecordFacts *facts = &parsed->facts;
	bool		wrong = given(parsed, SUBMISSION_CONDUCT_ON) != NULL;

	parsed->has_conduct = read_day(parsed, SUBMISSION_CONDUCT_ON,
								   &facts->conduct_on, verdicts);
	if (parsed->has_conduct)
		return;
	/* a wrong or missing day has its verdict already: judge the rest */
	facts->conduct_assumed = !wrong;
	facts->conduct_on = facts->has_document ? facts->document.decided_on :
		facts->recorded_on;
}

static void
read_end(Parsed *parsed, Verdicts *verdicts)
{
	DateADT		last_day;

	DATE_NOEND(parsed->facts.open_until);
	if (read_day(parsed, SUBMISSION_PUBLICATION_END, &last_day, verdicts))
		parsed->facts.open_until = last_day + 1;
}

static void
read_correction(Parsed *parsed, Verdicts *verdicts)
{
	const char *text = given(parsed, SUBMISSION_REPLACES);
	char	   *end;

	parsed->facts.correction_reason =
		stated(parsed, SUBMISSION_CORRECTION_REASON) != NULL;
	if (text == NULL)
		return;
	errno = 0;
	parsed->replaces = strtoll(text, &end, 10);
	if (errno != 0 || *end != '\0' || parsed->replaces <= 0)
	{
		fault(parsed, SUBMISSION_REPLACES, "record_number",
			  psprintf(_("\"%s\" is no number of a record"), clip_input(text)),
			  NULL,
			  pstrdup(_("Write the record_id of the record to be corrected (Article 21).")),
			  verdicts);
		parsed->replaces = 0;
	}
}

void
submission_parse(const Submission *submission, Parsed *parsed,
				 Verdicts *verdicts)
{
	memset(parsed, 0, sizeof(*parsed));
	parsed->source = submission;
	parsed->facts.recorded_on = registry_today();
	parsed->facts.author_is_actor = true;
	parsed->facts.time_is_now = true;

	read_provider(parsed, verdicts);
	read_item(parsed, verdicts);
	read_terms(parsed, verdicts);
	read_subject(parsed, verdicts);
	read_document(parsed, verdicts);
	read_conduct(parsed, verdicts);
	read_end(parsed, verdicts);
	read_content(parsed, verdicts);
	read_correction(parsed, verdicts);
}
