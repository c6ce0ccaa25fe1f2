/*
 * admission.c
 *		The admission rules: Articles 2, 3, 6, 16, 18 to 22, 24, 37 and 44.
 *
 * Each rule looks at the facts and adds a verdict for each breach.
 */
#include "registry/admission.h"

#include "access/consents.h"
#include "access/gateways.h"
#include "calendar/months.h"
#include "catalog/catalog_rules.h"
#include "core/clock.h"
#include "core/registry.h"
#include "registry/privacy.h"

/* No record is older than the State whose organs make it. */
#define FIRST_DAY date_of(1949, 10, 1)

/*
 * Conduct is punished within five years at the most (Administrative Penalty
 * Law 36), so an unknown day lies that close to its document.
 */
#define LIMITATION_DAYS (5 * 366)

static char *
day_text(DateADT day)
{
	return DATE_NOT_FINITE(day) ? pstrdup(_("no day")) : date_text(day);
}

bool
actor_may_author(const RecordFacts *facts)
{
	return actor_may_submit(facts->provider) ||
		(facts->self_declared &&
		 gateway_declares(facts->provider->organisation_id,
						  facts->subject.subject_id));
}

static char *
registration_detail(const Organisation *provider, DateADT day)
{
	if (day < provider->registered_from)
		return psprintf(_("It is registered from %s, and the record day is %s."),
						day_text(provider->registered_from), day_text(day));
	return psprintf(_("It was registered until %s, and the record day is %s."),
					day_text(provider->registered_until - 1), day_text(day));
}

/* Article 21: who provides answers for it, so it is a registered body's. */
static void
rule_provider(const RecordFacts *facts, Verdicts *verdicts)
{
	const Organisation *provider = facts->provider;

	if (provider == NULL)
	{
		verdict_add(verdicts, 21, "provider_registered", "provider_id",
					pstrdup(_("the provider is not a registered organisation")),
					NULL,
					pstrdup(_("Name a provider of credit.organisation by its unified code; an administrator registers new ones (Article 21).")));
		return;
	}
	if (!organisation_registered(provider, facts->recorded_on))
		verdict_add(verdicts,
					provider->kind == ORGANISATION_CREDIT_SERVICE_AGENCY ?
					16 : 21,
					"provider_registered", "provider_id",
					pstrdup(_("the provider is not registered on the record day")),
					registration_detail(provider, facts->recorded_on),
					pstrdup(_("Let an administrator renew the registration (Articles 16 and 21).")));
	if (!actor_may_author(facts))
		verdict_add(verdicts, 21, "author_is_member", "provider_id",
					psprintf(_("role \"%s\" may not submit what this provider provides"),
							 actor_name()),
					NULL,
					pstrdup(_("Act as a member of the provider, or of the platform that loads for it, whose entry in credit.member has may_submit (Article 21).")));
}

/* Article 2: what the registry is for. */
static void
rule_jurisdiction(const RecordFacts *facts, Verdicts *verdicts)
{
	const Organisation *provider = facts->provider;
	const Organisation *platform;

	if (provider == NULL ||
		division_contains(registry_settings()->jurisdiction,
						  provider->division))
		return;
	platform = provider->platform_id ? organisation(provider->platform_id) :
		NULL;
	if (platform && platform->upstream)
		return;
	verdict_add(verdicts, 2, "provider_in_jurisdiction", "provider_id",
				pstrdup(_("the provider lies outside the registry's jurisdiction")),
				psprintf(_("Its division is %06d, the jurisdiction is %06d."),
						 provider->division,
						 registry_settings()->jurisdiction),
				pstrdup(_("Records from elsewhere arrive through a platform that is registered as upstream (Article 2).")));
}

/* Article 6, paragraph 2: a department acts within its own field. */
static void
rule_field(const RecordFacts *facts, Verdicts *verdicts)
{
	if (facts->field == NULL)
	{
		verdict_add(verdicts, 20, "field_known", "field",
					pstrdup(_("the record names no field of conduct that the registry knows")),
					NULL,
					pstrdup(_("Name a code of credit.field (Articles 10 to 12 and 44).")));
		return;
	}
	if (facts->item && facts->item->field &&
		strcmp(facts->item->field->code, facts->field->code) != 0)
		verdict_add(verdicts, 20, "field_of_item", "field",
					pstrdup(_("the record names another field than its catalog item")),
					psprintf(_("The record says \"%s\", the item \"%s\"."),
							 facts->field->code, facts->item->field->code),
					pstrdup(_("Leave the field out, or take an item of that field (Article 20).")));
	if (facts->provider &&
		!organisation_has_field(facts->provider, facts->field->code))
		verdict_add(verdicts, 6, "provider_has_field", "field",
					psprintf(_("field \"%s\" is outside the provider's duty"),
							 facts->field->code),
					NULL,
					pstrdup(_("The department whose field it is provides the record (Article 6).")));
}

/* Article 3: who can have a record at all, and for which conduct. */
static void
rule_subject(const RecordFacts *facts, Verdicts *verdicts)
{
	if (!facts->subject_known)
	{
		verdict_add(verdicts, 3, "subject_known", "subject_id",
					pstrdup(_("there is no such subject")), NULL,
					pstrdup(_("Submit through credit.submission, which finds or creates the subject (Article 3).")));
		return;
	}
	if (facts->subject.kind != SUBJECT_NATURAL_PERSON)
		return;
	if (facts->conduct_assumed &&
		subject_has_capacity(&facts->subject, facts->conduct_on) &&
		!subject_always_had_capacity(&facts->subject,
									 facts->conduct_on - LIMITATION_DAYS,
									 facts->conduct_on))
		verdict_add(verdicts, 3, "conduct_day_known", "conduct_on",
					pstrdup(_("the day of the conduct is not known, and the person might then have lacked full civil capacity")),
					NULL,
					pstrdup(_("State the day of the conduct (Article 3; Civil Code 17 and 18).")));
	else if (!subject_has_capacity(&facts->subject, facts->conduct_on))
		verdict_add(verdicts, 3, "subject_has_capacity", "conduct_on",
					pstrdup(_("the person is not shown to have had full civil capacity on the day of the conduct")),
					psprintf(_("The day of the conduct is %s."),
							 day_text(facts->conduct_on)),
					pstrdup(_("A record needs a person of 18, or of 16 with a recorded ground of living on own labour income, without a court's finding to the contrary (Article 3; Civil Code 17 to 24).")));
}

static void
rule_document_state(const RecordFacts *facts, Verdicts *verdicts)
{
	const DocumentFacts *document = &facts->document;

	if (document->decided_on < FIRST_DAY)
		verdict_add(verdicts, 37, "document_day", "document_id",
					pstrdup(_("the document's day is not credible")),
					psprintf(_("It is said to be of %s; none is older than 1949-10-01."),
							 day_text(document->decided_on)),
					pstrdup(_("State the day on which the document was made (Article 37).")));
	if (document->effective_on > facts->recorded_on ||
		document->decided_on > facts->recorded_on)
		verdict_add(verdicts, 37, "document_in_effect", "document_id",
					pstrdup(_("the document is not in effect on the record day")),
					psprintf(_("It is of %s, takes effect on %s, and the record day is %s."),
							 day_text(document->decided_on),
							 day_text(document->effective_on),
							 day_text(facts->recorded_on)),
					pstrdup(_("Submit the record once its document is in effect (Article 37).")));
	if (!DATE_NOT_FINITE(document->revoked_on))
		verdict_add(verdicts, 37, "document_not_revoked", "document_id",
					pstrdup(_("the document has been revoked")),
					psprintf(_("It was revoked on %s."),
							 day_text(document->revoked_on)),
					pstrdup(_("A record rests on a document in effect (Article 37).")));
	if (document->kind == DOCUMENT_OTHER_NAMED && !document->named)
		verdict_add(verdicts, 37, "document_named", "document_id",
					pstrdup(_("no law is named that lets this kind of document establish dishonesty")),
					NULL,
					pstrdup(_("State the law, regulation or provision of the State in named_by (Article 37, item 3).")));
}

/* Article 37: what an adverse record may rest on. */
static void
rule_document(const RecordFacts *facts, Verdicts *verdicts)
{
	bool		adverse = facts->item && facts->item->effect == EFFECT_ADVERSE;

	if (!facts->has_document)
	{
		if (adverse && !facts->document_incomplete)
			verdict_add(verdicts, 37, "document_given", "document_id",
						pstrdup(_("an adverse record needs the document that it rests on")),
						NULL,
						pstrdup(_("State the document's kind, number, issuer and day of effect (Article 37).")));
		return;
	}
	if (adverse && facts->document.kind >= DOCUMENT_PERMIT)
		verdict_add(verdicts, 37, "document_kind", "document_id",
					pstrdup(_("a document of this kind cannot establish dishonesty")),
					NULL,
					pstrdup(_("Rest it on a judgment or award, a decision of an administrative organ, or another document that a law names, in effect (Article 37).")));
	rule_document_state(facts, verdicts);
}

/* Conduct lies between the founding of the State and its document. */
static void
rule_conduct(const RecordFacts *facts, Verdicts *verdicts)
{
	DateADT		last = facts->has_document ? facts->document.decided_on :
	facts->recorded_on;

	if (DATE_NOT_FINITE(facts->conduct_on))
		verdict_add(verdicts, 21, "conduct_day", "conduct_on",
					pstrdup(_("the record has neither a day of conduct nor a document day to stand in for it")),
					NULL,
					pstrdup(_("State the day of the conduct (Article 21).")));
	else if (facts->conduct_on < FIRST_DAY || facts->conduct_on > last)
		verdict_add(verdicts, 21, "conduct_day", "conduct_on",
					pstrdup(_("the day of the conduct does not fit")),
					psprintf(_("It is %s; the document or record day is %s."),
							 day_text(facts->conduct_on), day_text(last)),
					pstrdup(_("State a day from 1949-10-01 to that day; conduct comes before the document that establishes it (Article 21).")));
}

const CatalogItem *
item_of_provider(const char *code, DateADT day, const Organisation *provider)
{
	return catalog_item_by_code(code, day, provider ? provider->division :
								registry_settings()->jurisdiction);
}

WindowQuestion
record_question(const RecordFacts *facts)
{
	WindowQuestion question = {0};

	question.document_day = facts->document.decided_on;
	question.kind = facts->item->window_kind;
	question.document_kind = facts->document.kind;
	question.severity = facts->severity;
	question.special_field = facts->field && facts->field->special;
	question.necessity = facts->necessity;
	return question;
}

void
record_window(const RecordFacts *facts, PublicationWindow *window)
{
	WindowQuestion question = record_question(facts);

	publication_window(&question, window);
}

static void
rule_window_open(const RecordFacts *facts, const PublicationWindow *window,
				 Verdicts *verdicts)
{
	if (window->needs_necessity)
		verdict_add(verdicts, 44, "window_necessity", "openness",
					pstrdup(_("a minor matter is not published")),
					window->rule ? psprintf(_("The rule is %s."),
											window->rule->basis) : NULL,
					pstrdup(_("Submit it as shared, or state in necessity why it must be open (Article 44).")));
	else if (window->rule == NULL)
		verdict_add(verdicts, 22, "window_rule", "openness",
					pstrdup(_("no rule says how long such a record may be open, so it is not")),
					psprintf(_("The document is of %s."),
							 day_text(facts->document.decided_on)),
					pstrdup(_("Submit it as shared, or let an administrator load the rule pack of that time (Articles 22 and 44).")));
	else if (window->rule->mode == WINDOW_NEVER)
		verdict_add(verdicts, 44, "window_never", "openness",
					pstrdup(_("such a record is not published")),
					psprintf(_("The rule is %s."), window->rule->basis),
					pstrdup(_("Submit it as shared (Article 44).")));
}

/* Article 44: the end that the provider asks for lies within the bounds. */
static void
rule_window(const RecordFacts *facts, Verdicts *verdicts)
{
	PublicationWindow window;

	if (facts->item == NULL || facts->item->effect != EFFECT_ADVERSE ||
		!facts->has_document)
		return;
	record_window(facts, &window);
	if (window.needs_severity)
		verdict_add(verdicts, 44, "window_severity", "severity",
					pstrdup(_("how long the record may be shown depends on its severity, which is not stated")),
					psprintf(_("The rule is %s."), window.rule->basis),
					pstrdup(_("State minor, general or serious (Article 44).")));
	if (facts->openness != OPENNESS_OPEN || window.needs_severity)
		return;
	rule_window_open(facts, &window, verdicts);
	if (window.rule == NULL || DATE_IS_NOEND(facts->open_until) ||
		window.needs_necessity ||
		window.rule->mode == WINDOW_NEVER)
		return;
	if (facts->open_until < window.minimum_until)
		verdict_add(verdicts, 44, "window_minimum", "open_until",
					pstrdup(_("the publication would end before the shortest period allowed")),
					psprintf(_("It is asked to end after %s; %s asks for at least until %s."),
							 day_text(facts->open_until - 1),
							 window.rule->basis,
							 day_text(window.minimum_until - 1)),
					psprintf(_("Ask for an end from %s to %s, or for none (Article 44)."),
							 day_text(window.minimum_until - 1),
							 day_text(window.maximum_until - 1)));
	else if (facts->open_until > window.maximum_until)
		verdict_add(verdicts, 44, "window_maximum", "open_until",
					pstrdup(_("the publication would last longer than the longest period allowed")),
					psprintf(_("It is asked to end after %s; %s allows until %s."),
							 day_text(facts->open_until - 1),
							 window.rule->basis,
							 day_text(window.maximum_until - 1)),
					psprintf(_("Ask for an end from %s to %s, or for none (Article 44)."),
							 day_text(window.minimum_until - 1),
							 day_text(window.maximum_until - 1)));
}

/* Article 21: a provider corrects its own mistake, and says why. */
static void
rule_correction(const RecordFacts *facts, Verdicts *verdicts)
{
	if (!facts->corrects)
		return;
	if (!facts->corrects_own)
		verdict_add(verdicts, 21, "correction_of_own", "replaces",
					pstrdup(_("there is no record of this provider, item and document that the correction could replace")),
					NULL,
					pstrdup(_("Name in replaces the latest record of the same fact (Article 21).")));
	if (!facts->correction_reason)
		verdict_add(verdicts, 21, "correction_reason", "correction_reason",
					pstrdup(_("a correction needs its reason")), NULL,
					pstrdup(_("State in correction_reason what was wrong (Articles 21 and 42).")));
}

/* Who and when are facts, not claims. */
static void
rule_author(const RecordFacts *facts, Verdicts *verdicts)
{
	if (!facts->author_is_actor)
		verdict_add(verdicts, 21, "author_is_actor", "author",
					psprintf(_("the author of a record is who writes it, here \"%s\""),
							 actor_name()),
					NULL,
					pstrdup(_("Leave author out (Article 21).")));
	if (!facts->time_is_now)
		verdict_add(verdicts, 21, "recorded_now", "recorded_on",
					pstrdup(_("a record is of the day on which it is written")),
					psprintf(_("Today is %s."), day_text(registry_today())),
					pstrdup(_("Leave recorded_on and recorded_at out (Article 21).")));
}

void
admission_rules(const RecordFacts *facts, Verdicts *verdicts)
{
	rule_jurisdiction(facts, verdicts);
	rule_subject(facts, verdicts);
	rule_non_public(facts, verdicts);
	if (facts->item)
	{
		if (facts->provider)
			check_provider(facts->item, facts->provider->organisation_id,
						   facts->provider->kind, facts->provider->division,
						   facts->nature, verdicts);
		check_item_in_force(facts->item, facts->recorded_on,
							facts->conduct_on, verdicts);
		check_item_kinds(facts->item,
						 facts->subject_known ? facts->subject.kind : 0,
						 facts->has_document ? facts->document.kind : 0,
						 verdicts);
		/* what it says of itself, a person may open */
		check_openness(facts->item, facts->openness,
					   facts->self_declared ? 0 : facts->subject.kind,
					   verdicts);
		if (facts->content)
			check_content(facts->item, facts->content, verdicts);
	}
	else
		verdict_add(verdicts, 20, RULE_ITEM_IN_FORCE, "item_id",
					pstrdup(_("there is no such catalogue item")), NULL,
					pstrdup(_("Public information is recorded only under an item of a published catalogue (Article 20).")));
	rule_field(facts, verdicts);
	rule_provider(facts, verdicts);
	rule_conduct(facts, verdicts);
	rule_correction(facts, verdicts);
	rule_author(facts, verdicts);
	rule_document(facts, verdicts);
	rule_window(facts, verdicts);
	rule_privacy(facts, verdicts);
}
