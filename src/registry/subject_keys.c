/*
 * subject_keys.c
 *		Identifiers as people give them, in the one form that is compared.
 */
#include "registry/subjects.h"

#include "calendar/months.h"
#include "core/clock.h"
#include "core/verdict.h"
#include "miscadmin.h"
#include "names/names.h"

bool
name_has_key(const char *text)
{
	int			length;

	pfree(name_key_cstring(text, strlen(text), &length));
	return length > 0 && length <= MAX_NAME_KEY && strlen(text) <= MAX_NAME_KEY;
}

/* Of a kind that no standard checks. */
static char *
other_key(const char *value)
{
	int			length;

	if (!name_has_key(value))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("the identifier is malformed"),
				 errdetail("It holds no character that can be read, or more than %d bytes.",
						   MAX_NAME_KEY),
				 errhint("Compare it with the certificate or the person's papers.")));
	return name_key_cstring(value, strlen(value), &length);
}

char *
subject_key_canonical(const char *kind, const char *value)
{
	static const char *const other_kinds[] = {"registration_number",
		"organisation_code", "tax_number", "institution_number",
	"association_number", "passport", "other"};
	IdentifierFault fault;
	char	   *canonical = palloc(USCC_LENGTH + 1);
	Uscc		uscc;
	int64		resident_id;

	if (strcmp(kind, "uscc") == 0 &&
		uscc_parse(value, strlen(value), &uscc, &fault))
		return uscc_format(&uscc, canonical), canonical;
	if (strcmp(kind, "resident_id") == 0 &&
		resident_id_parse(value, strlen(value), identifier_today(),
						  &resident_id, &fault))
		return resident_id_format(resident_id, canonical), canonical;
	for (int i = 0; i < lengthof(other_kinds); i++)
		if (strcmp(kind, other_kinds[i]) == 0)
			return other_key(value);
	if (strcmp(kind, "uscc") == 0 || strcmp(kind, "resident_id") == 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("the identifier is malformed"),
				 errdetail_internal("%s", *kind == 'u' ?
									uscc_fault_detail(&fault) :
									resident_id_fault_detail(&fault)),
				 errhint("Compare it with the certificate or the person's papers.")));
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("\"%s\" is no kind of identifier", clip_input(kind)),
			 errhint("Use uscc, resident_id, or another kind of credit.subject_key.")));
	return NULL;
}

char *
subject_key_masked(const char *kind, const char *value)
{
	/* of others even the length may tell who it is */
	if (strcmp(kind, "uscc") != 0 && strcmp(kind, "resident_id") != 0)
		return psprintf("%s ***", kind);
	return psprintf("%s %.3s***%s", kind, value,
					value + strlen(value) - 2);
}

bool
code_of_individual_business(const Uscc *uscc)
{
	return uscc_authority(uscc) == '9' && uscc_class(uscc) == '2';
}

/* Which kinds of subject have such an identifier. */
static bool
kind_fits(SubjectKind kind, const NewSubject *subject)
{
	if (subject->has_resident_id)
		return kind == SUBJECT_NATURAL_PERSON;
	if (subject->has_uscc)
		return kind != SUBJECT_NATURAL_PERSON &&
			(kind == SUBJECT_INDIVIDUAL_BUSINESS) ==
			code_of_individual_business(&subject->uscc);
	return true;
}

static void
fill_identity(const char *id_kind, const char *canonical, NewSubject *subject)
{
	IdentifierFault fault;

	subject->division = -1;
	if (strcmp(id_kind, "uscc") == 0)
	{
		subject->has_uscc = uscc_parse(canonical, strlen(canonical),
									   &subject->uscc, &fault);
		subject->division = uscc_division(&subject->uscc);
	}
	else if (strcmp(id_kind, "resident_id") == 0)
		subject->has_resident_id =
			resident_id_parse(canonical, strlen(canonical), identifier_today(),
							  &subject->resident_id, &fault);
}

static void
check_identity(SubjectKind kind, const char *name, const NewSubject *subject)
{
	bool		birth_fits = DATE_IS_NOBEGIN(subject->birth) ||
		(kind == SUBJECT_NATURAL_PERSON &&
		 subject->birth >= date_of(1850, 1, 1) &&
		 subject->birth <= registry_today());

	if (!name_has_key(name) || !kind_fits(kind, subject) || !birth_fits)
		refuse(3, "subject", "subject_introduced",
			   pstrdup(_("the name is empty or too long, or the kind of subject contradicts the identifier or the birth date")),
			   NULL,
			   pstrdup(_("State the name; a person has an identity number, an individual business a code that begins with 92 (Article 3).")));
	if (holds_identity_number(name, strlen(name)))
		refuse(28, "subject", "identity_number_open",
			   psprintf(_("%s holds a citizen identity number"),
						"subject_name"),
			   NULL,
			   pstrdup(_("Take the number out; no identity number is ever shown to the public (Article 28, item 5).")));
}

int64
subject_introduce(SubjectKind kind, const char *name, DateADT birth,
				  const char *id_kind, const char *id_value)
{
	NewSubject	subject = {0};
	char	   *canonical = subject_key_canonical(id_kind, id_value);
	SubjectFacts known;
	int64		subject_id;

	fill_identity(id_kind, canonical, &subject);
	subject.birth = birth;
	check_identity(kind, name, &subject);
	subject.kind = kind;
	subject.name = name;
	subject.key_kind = id_kind;
	subject.key_value = canonical;
	subject.key_given = id_value;
	while ((subject_id = subject_find(id_kind, canonical)) == 0 &&
		   (subject_id = subject_create(&subject)) == 0)
		CHECK_FOR_INTERRUPTS();
	if (!subject_facts(subject_id, &known) || known.kind != kind ||
		!subject_bears_name(subject_id, name))
		refuse(21, "subject", "subject_unambiguous",
			   pstrdup(_("the registry knows this identifier under another name or kind of subject")),
			   NULL,
			   pstrdup(_("Compare both with the papers; one number under two names is for review, never for merging (Article 21).")));
	return subject_id;
}
