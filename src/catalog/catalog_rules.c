/*
 * catalog_rules.c
 *		Whether a record's item, provider and way of disclosure are allowed.
 */
#include "catalog/catalog_rules.h"

#include "types/identifier.h"
#include "utils/datetime.h"

/* "2026-04-01", whatever DateStyle is. */
static char *
day_text(DateADT day)
{
	int			year,
				month,
				mday;

	if (DATE_NOT_FINITE(day))
		return pstrdup(DATE_IS_NOBEGIN(day) ? "-infinity" : "infinity");
	j2date(day + POSTGRES_EPOCH_JDATE, &year, &month, &mday);
	return psprintf("%04d-%02d-%02d", year, month, mday);
}

static char *
division_text(int32 division)
{
	char	   *text = palloc(DIVISION_LENGTH + 1);

	division_format(division, text);
	return text;
}

/* Why an item takes nothing on that day. */
static char *
out_of_force_detail(const CatalogItem *item, DateADT day)
{
	const CatalogEdition *edition = item->edition;

	if (edition->status != EDITION_PUBLISHED)
		return psprintf(_("The edition that holds item \"%s\" is not published."),
						item->code);
	if (day < edition->first_day)
		return psprintf(_("Item \"%s\" is in force from %s; the record day is %s."),
						item->code, day_text(edition->first_day),
						day_text(day));
	return psprintf(_("The edition that holds item \"%s\" was succeeded on %s; the record day is %s."),
					item->code, day_text(edition->end_day), day_text(day));
}

void
check_item_in_force(const CatalogItem *item, DateADT record_day,
					DateADT conduct_day, Verdicts *verdicts)
{
	const CatalogEdition *edition = item->edition;

	if (!item_in_force(item, record_day))
		verdict_add(verdicts, 20, RULE_ITEM_IN_FORCE, "item_id",
					_("the catalogue item is not in force on the record day"),
					out_of_force_detail(item, record_day),
					catalog_item_by_code(item->code, record_day,
										 edition->division) ?
					psprintf(_("Record under item \"%s\" of the edition in force (Article 20)."),
							 item->code) :
					_("Record only under an item of a published edition in force (Article 20)."));
	else if (item->effect == EFFECT_ADVERSE &&
			 edition->level != EDITION_NATIONAL &&
			 conduct_day < edition->first_day)
		verdict_add(verdicts, 20, RULE_CONDUCT_BEFORE_ITEM, "conduct_on",
					_("the conduct is older than the supplementary catalogue item"),
					psprintf(_("Item \"%s\" is in force from %s; the conduct ended on %s."),
							 item->code, day_text(edition->first_day),
							 day_text(conduct_day)),
					_("An adverse item of a supplementary catalogue covers conduct from its first day on (Articles 20 and 51)."));
}

/* ---------------- disclosure ---------------- */

/* "open, inquiry": the labels in a mask. */
static char *
mask_labels(const Term *term, uint32 mask)
{
	StringInfoData labels;

	initStringInfo(&labels);
	for (int i = 1; i <= term->count; i++)
		if (mask & TERM_BIT(i))
			appendStringInfo(&labels, "%s%s", labels.len ? ", " : "",
							 term->labels[i - 1]);
	return labels.data;
}

void
check_openness(const CatalogItem *item, Openness openness,
			   SubjectKind subject_kind, Verdicts *verdicts)
{
	/* a missing one is told as such */
	if (unlikely(openness != 0 && !(item->openness & TERM_BIT(openness))))
		verdict_add(verdicts, 22, RULE_OPENNESS, "openness",
					_("the catalogue item does not allow this way of disclosure"),
					psprintf(_("Item \"%s\" does not allow \"%s\"."), item->code,
							 term_openness.labels[openness - 1]),
					psprintf(_("It allows: %s (Article 22)."),
							 mask_labels(&term_openness, item->openness)));
	if (openness != OPENNESS_OPEN)
		return;
	if (unlikely(subject_kind == SUBJECT_NATURAL_PERSON &&
				 item->natural_person_open_basis == NULL))
		verdict_add(verdicts, 22, RULE_OPENNESS_PERSON, "openness",
					_("a natural person's record can't be open under this item"),
					psprintf(_("Item \"%s\" names no law that opens the records of natural persons."),
							 item->code),
					_("Choose shared or inquiry (Article 22)."));
	if (unlikely(item->effect == EFFECT_ADVERSE &&
				 (item->window_kind == WINDOW_KIND_NONE ||
				  item->window_kind == WINDOW_KIND_UNTIL_WITHDRAWN)))
		verdict_add(verdicts, 22, RULE_OPENNESS_WINDOW, "openness",
					_("an adverse record without a publication window can't be open"),
					psprintf(_("No window rule covers item \"%s\"."), item->code),
					_("Choose shared or inquiry (Articles 22 and 44)."));
}

/* ---------------- subject, document, provider ---------------- */

void
check_item_kinds(const CatalogItem *item, SubjectKind subject_kind,
				 DocumentKind document_kind, Verdicts *verdicts)
{
	/* a kind that is not known has had its verdict where it was read */
	if (unlikely(subject_kind &&
				 !(item->subject_kinds & TERM_BIT(subject_kind))))
		verdict_add(verdicts, 20, RULE_ITEM_SUBJECT, "subject_id",
					_("the catalogue item is not for this kind of subject"),
					psprintf(_("Item \"%s\" is not for a subject of kind \"%s\"."),
							 item->code,
							 term_subject_kind.labels[subject_kind - 1]),
					psprintf(_("It is for: %s (Article 20)."),
							 mask_labels(&term_subject_kind,
										 item->subject_kinds)));
	if (unlikely(document_kind && item->document_kinds &&
				 !(item->document_kinds & TERM_BIT(document_kind))))
		verdict_add(verdicts, 20, RULE_ITEM_DOCUMENT, "document_id",
					_("the catalogue item does not rest on this kind of document"),
					psprintf(_("Item \"%s\" does not rest on a document of kind \"%s\"."),
							 item->code,
							 term_document_kind.labels[document_kind - 1]),
					psprintf(_("It rests on: %s (Articles 20 and 37)."),
							 mask_labels(&term_document_kind,
										 item->document_kinds)));
}

void
check_provider(const CatalogItem *item, int32 organisation_id,
			   OrganisationKind kind, int32 division, Nature nature,
			   Verdicts *verdicts)
{
	Nature		expected = provided_nature(item, organisation_id);

	if (unlikely(nature != expected))
		verdict_add(verdicts, 18, RULE_PROVIDER_NATURE, "nature",
					_("the provider provides this item in another nature"),
					psprintf(_("Under item \"%s\" this organisation provides %s information."),
							 item->code, expected == NATURE_PUBLIC ?
							 _("public") : _("non-public")),
					_("Give that nature, or have an administrator state the organisation's own in credit.provider_item (Article 18)."));
	if (unlikely(nature == NATURE_PUBLIC && kind != ORGANISATION_STATE_ORGAN &&
				 kind != ORGANISATION_AUTHORISED_BODY &&
				 kind != ORGANISATION_PLATFORM))
		verdict_add(verdicts, 18, RULE_PROVIDER_PUBLIC, "provider_id",
					_("public information can't come from this organisation"),
					_("It is neither a state organ nor a body that law or regulation authorises."),
					_("What arises outside a public duty is non-public (Article 18)."));
	if (unlikely(!division_contains(item->edition->division, division)))
		verdict_add(verdicts, 20, RULE_PROVIDER_DIVISION, "provider_id",
					_("the supplementary catalogue is not the provider's"),
					psprintf(_("Item \"%s\" is for division %s; the provider belongs to %s."),
							 item->code, division_text(item->edition->division),
							 division_text(division)),
					_("Record under the national catalogue or one of the provider's own division (Article 20)."));
}
