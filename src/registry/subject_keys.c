/*
 * subject_keys.c
 *		Identifiers as people give them, in the one form that is compared.
 */
#include "registry/subjects.h"

#include "names/names.h"

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
	int			length;

	if (strcmp(kind, "uscc") == 0 &&
		uscc_parse(value, strlen(value), &uscc, &fault))
		return uscc_format(&uscc, canonical), canonical;
	if (strcmp(kind, "resident_id") == 0 &&
		resident_id_parse(value, strlen(value), identifier_today(),
						  &resident_id, &fault))
		return resident_id_format(resident_id, canonical), canonical;
	for (int i = 0; i < lengthof(other_kinds); i++)
		if (strcmp(kind, other_kinds[i]) == 0)
			return name_key_cstring(value, strlen(value), &length);
	if (strcmp(kind, "uscc") == 0 || strcmp(kind, "resident_id") == 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("the identifier is malformed"),
				 errdetail_internal("%s", *kind == 'u' ?
									uscc_fault_detail(&fault) :
									resident_id_fault_detail(&fault))));
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("\"%s\" is no kind of identifier", clip_input(kind)),
			 errhint("Use uscc, resident_id, or another kind of credit.subject_key.")));
	return NULL;
}
