/*
 * leave.c
 *		Whether non-public information rests on a consent, an agreement or a law
 *		(Articles 18 and 23 to 25).
 */
#include "access/consents.h"

#include "access/gateways.h"
#include "catalog/pg_type.h"
#include "core/query.h"
#include "core/registry.h"
#include "utils/builtins.h"

/* ---------------- looking ---------------- */

/*
 * For each field of the content the latest end of a consent in force today,
 * which is the record day of what is just admitted; sensitive fields need one
 * of their own.
 */
static void
look_for_consents(const RecordFacts *facts, Leave *leave)
{
	static SqlQuery find = {
		.name = "look for the consents that cover the content",
		.sql = "WITH field AS (SELECT k.name,"
		" max(c.valid_until) AS until, max(c.valid_until)"
		" FILTER (WHERE $5 = ANY (c.ways::text[])) AS shown_until"
		" FROM jsonb_object_keys($4) AS k (name)"
		" LEFT JOIN credit.consent c ON c.subject_id = $1"
		" AND c.collector_id = $2 AND c.item = $3 AND k.name = ANY (c.fields)"
		" AND c.withdrawn_at IS NULL"
		" AND c.valid_from <= credit.today() AND c.valid_until > credit.today()"
		" AND c.sensitive = EXISTS (SELECT FROM credit.sensitive_category s"
		" WHERE k.name = ANY (s.keys)) GROUP BY k.name)"
		" SELECT CASE WHEN bool_and(f.until IS NOT NULL) THEN min(f.until) END,"
		" min(f.name) FILTER (WHERE f.until IS NULL),"
		" CASE WHEN bool_and(f.shown_until IS NOT NULL)"
		" THEN min(f.shown_until) END FROM field f",
		.nargs = 5,
		.argtypes = {INT8OID, INT4OID, TEXTOID, JSONBOID, TEXTOID},
		.as_owner = true
	};
	Datum		values[5] = {Int64GetDatum(facts->subject.subject_id),
		Int32GetDatum(facts->provider->organisation_id),
		CStringGetTextDatum(facts->item->code), JsonbPGetDatum(facts->content),
	CStringGetTextDatum(term_openness.labels[facts->openness - 1])};
	Datum		value;
	bool		isnull;

	query_run(&find, values, NULL, false, 1);
	value = query_value(1, &isnull);
	leave->consent_until = isnull ? DATEVAL_NOBEGIN : DatumGetDateADT(value);
	value = query_value(2, &isnull);
	leave->uncovered = isnull ? NULL : TextDatumGetCString(value);
	value = query_value(3, &isnull);
	leave->agreed_until = isnull ? DATEVAL_NOBEGIN : DatumGetDateADT(value);
	/* a review looks for each of its records in one SPI connection */
	SPI_freetuptable(SPI_tuptable);
}

static bool
exception_in_force(const RecordFacts *facts)
{
	static SqlQuery find = {
		.name = "look for the exception",
		.sql = "SELECT FROM credit.consent_exception e WHERE e.code = $1"
		" AND e.valid_from <= $2 AND coalesce(e.valid_until > $2, true)"
		" AND (e.items IS NULL OR $3 = ANY (e.items))",
		.nargs = 3,
		.argtypes = {TEXTOID, DATEOID, TEXTOID},
		.as_owner = true
	};
	Datum		values[3] = {CStringGetTextDatum(facts->exception),
		DateADTGetDatum(facts->recorded_on),
	CStringGetTextDatum(facts->item->code)};
	bool		found = query_run(&find, values, NULL, false, 1) > 0;

	SPI_freetuptable(SPI_tuptable);
	return found;
}

void
consent_look(RecordFacts *facts)
{
	Leave	   *leave = &facts->leave;

	memset(leave, 0, sizeof(*leave));
	DATE_NOBEGIN(leave->consent_until);
	DATE_NOBEGIN(leave->agreed_until);
	if (facts->self_declared || facts->provider == NULL ||
		facts->item == NULL || facts->content == NULL ||
		!JB_ROOT_IS_OBJECT(facts->content) || facts->openness == 0)
		return;
	leave->exception_known = facts->exception && exception_in_force(facts);
	if (facts->subject.subject_id != 0)
		look_for_consents(facts, leave);
}

void
consent_gather(RecordFacts *facts)
{
	OwnerContext saved;
	const char *uncovered;

	if (facts->nature != NATURE_NON_PUBLIC || facts->provider == NULL ||
		!actor_may_submit(facts->provider))
		return;
	owner_begin(&saved);
	SPI_connect();
	consent_look(facts);
	uncovered = facts->leave.uncovered;
	if (uncovered)				/* a verdict quotes it when SPI is finished */
		facts->leave.uncovered = strcpy(SPI_palloc(strlen(uncovered) + 1),
										uncovered);
	SPI_finish();
	owner_end(&saved);
}

DateADT
leave_until(const RecordFacts *facts, bool disclosed)
{
	DateADT		until = DATEVAL_NOEND;

	if (facts->nature != NATURE_NON_PUBLIC || facts->self_declared)
		return until;
	if (facts->subject.kind == SUBJECT_NATURAL_PERSON &&
		!facts->leave.exception_known)
		until = facts->leave.consent_until;
	if (disclosed && facts->openness != OPENNESS_INQUIRY)
		until = Min(until, facts->leave.agreed_until);
	return until;
}

/* ---------------- the rules ---------------- */

/* Article 18: only the subject itself declares about itself. */
static void
rule_self_declared(const RecordFacts *facts, Verdicts *verdicts)
{
	if (facts->nature != NATURE_NON_PUBLIC ||
		!gateway_declares(facts->provider ? facts->provider->organisation_id : 0,
						  facts->subject.subject_id))
		verdict_add(verdicts, 18, "declared_by_subject", "self_declared",
					pstrdup(_("only a subject declares something about itself")),
					NULL,
					pstrdup(_("Let its portal call credit.declare() for it (Article 18).")));
}

/* Article 24: a person's consent, or a law. */
static void
rule_consent(const RecordFacts *facts, Verdicts *verdicts)
{
	const Leave *leave = &facts->leave;

	if (facts->exception && !leave->exception_known)
		verdict_add(verdicts, 24, "consent_exception", "consent_exception",
					pstrdup(_("no such exception from consent is in force for this item")),
					NULL,
					pstrdup(_("Name a code of credit.consent_exception: a law or an administrative regulation (Article 24).")));
	else if (facts->subject.kind == SUBJECT_NATURAL_PERSON &&
			 DATE_IS_NOBEGIN(leave_until(facts, false)))
		verdict_add(verdicts, 24, "consent_given", "nature",
					pstrdup(_("the person has not consented that this body collects this information")),
					leave->uncovered ?
					psprintf(_("No consent in force covers field \"%s\"."),
							 leave->uncovered) : NULL,
					pstrdup(_("Obtain the person's written consent, see credit.record_consent(), or name the law that does without (Article 24).")));
}

void
rule_non_public(const RecordFacts *facts, Verdicts *verdicts)
{
	if (facts->self_declared)
	{
		rule_self_declared(facts, verdicts);
		return;
	}
	if (facts->nature != NATURE_NON_PUBLIC)
		return;
	if (!facts->declaration)
		verdict_add(verdicts, 23, "declaration_signed", "declaration",
					pstrdup(_("who provides non-public information answers for it by a signed declaration")),
					NULL,
					pstrdup(_("State in declaration where the signed one is kept (Article 23).")));
	rule_consent(facts, verdicts);
	if (facts->openness != 0 && facts->openness != OPENNESS_INQUIRY &&
		DATE_IS_NOBEGIN(facts->leave.agreed_until))
		verdict_add(verdicts, 25, "disclosure_agreed", "openness",
					pstrdup(_("the subject has not agreed to this way of disclosure")),
					NULL,
					pstrdup(_("Submit it for inquiry, or obtain the agreement first, see credit.record_consent() (Article 25).")));
}
