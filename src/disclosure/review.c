/*
 * review.c
 *		The second pair of eyes, after which a record may be seen (Articles 21
 *		and 33).
 */
#include "disclosure/disclosed.h"

#include "access/xact.h"
#include "catalog/pg_type.h"
#include "common/sha2.h"
#include "core/query.h"
#include "core/registry.h"
#include "core/rows.h"
#include "journal/journal.h"
#include "rights/withdrawal.h"
#include "utils/array.h"
#include "utils/builtins.h"

typedef struct Decision
{
	bool		approved;
	bool		lenient_given;
	bool		lenient;
	char	   *reason;			/* or NULL */
	int64		reviewed;
	int64		own;			/* rows that the reviewer wrote */
	int64		faced;			/* subject whose public face was last shown */
} Decision;

/*
 * DISCLOSED_STATE of a whole batch: the few records that something has come
 * about of are found once, not looked for with each record.
 */
#define OF_BATCH \
	" JOIN credit.record b ON b.batch_id = $1" \
	" AND ($3 IS NULL OR b.record_id = ANY ($3)) AND b.subject_id = "
#define BATCH_STATE \
	" (r.subject_id, r.record_id) IN (SELECT c.subject_id, c.replaces" \
	" FROM credit.record c" OF_BATCH "c.subject_id" \
	" AND b.record_id = c.replaces WHERE c.replaces IS NOT NULL)," \
	" (r.subject_id, r.record_id) IN (SELECT w.subject_id, w.record_id" \
	" FROM credit.withdrawal w" OF_BATCH "w.subject_id" \
	" AND b.record_id = w.record_id WHERE w.undone_at IS NULL)," \
	" CASE WHEN (r.subject_id, r.record_id) IN (SELECT o.subject_id," \
	" o.record_id FROM credit.objection o" OF_BATCH "o.subject_id" \
	" AND b.record_id = o.record_id WHERE o.outcome IS NULL) THEN " \
	DISPUTED_SINCE " END," \
	" r.subject_id IN (SELECT a.subject_id FROM credit.repair a" \
	OF_BATCH "a.subject_id" \
	" WHERE a.effect IS NOT NULL AND a.ended_on IS NULL),"

static SqlQuery find_unreviewed = {
	.name = "find the batch's records to review",
	.sql = "SELECT " DISCLOSED_COLUMNS_WITH(BATCH_STATE)
	" FROM" DISCLOSED_TABLES
	" WHERE r.batch_id = $1 AND r.provider_id = ANY ($2)"
	" AND ($3 IS NULL OR r.record_id = ANY ($3))"
	" AND NOT EXISTS (SELECT FROM credit.review v"
	" WHERE v.subject_id = r.subject_id AND v.record_id = r.record_id)"
	" ORDER BY r.subject_id, r.record_id",
	.nargs = 3,
	.argtypes = {INT8OID, INT4ARRAYOID, INT8ARRAYOID},
	.as_owner = true
};

static RowTarget review_target = {
	.table = "review",
	.may_wait = true,
	.columns = {"subject_id", "record_id", "approved", "lenient", "reason"}
};

/* ---------------- what has come about since ---------------- */

/* Whether a correction of it, or of its correction, is approved. */
static bool
has_approved_correction(int64 subject_id, int64 record_id)
{
	static SqlQuery find = {
		.name = "look for an approved correction",
		.sql = "WITH RECURSIVE correction AS ("
		"SELECT r.record_id FROM credit.record r"
		" WHERE r.subject_id = $1 AND r.replaces = $2"
		" UNION ALL SELECT r.record_id FROM correction c"
		" JOIN credit.record r ON r.subject_id = $1"
		" AND r.replaces = c.record_id)"
		" SELECT FROM correction c JOIN credit.review v"
		" ON v.subject_id = $1 AND v.record_id = c.record_id"
		" WHERE v.approved LIMIT 1",
		.nargs = 2,
		.argtypes = {INT8OID, INT8OID},
		.as_owner = true
	};
	Datum		values[2] = {Int64GetDatum(subject_id),
	Int64GetDatum(record_id)};

	return query_run(&find, values, NULL, false, 1) > 0;
}

/* Article 33: who states a circumstance gets a decision on it. */
static bool
decide_leniency(const RecordFacts *facts, int64 record_id,
				const Decision *decision)
{
	if (facts->circumstance == CIRCUMSTANCE_NONE)
		return decision->lenient_given && decision->lenient;
	if (!decision->lenient_given)
		refuse(33, "review", "leniency_decided",
			   psprintf(_("record %lld states a circumstance that calls for a decision on leniency"),
						(long long) record_id),
			   NULL,
			   pstrdup(_("Review it by itself with lenient => true, or with false and the reason (Article 33).")));
	if (!decision->lenient && decision->reason == NULL)
		refuse(33, "review", "leniency_reason",
			   psprintf(_("leniency for record %lld is denied without a reason"),
						(long long) record_id),
			   NULL,
			   pstrdup(_("Say in reason why the circumstance does not count (Article 33).")));
	return decision->lenient;
}

/* What may have come about since the record was admitted. */
static void
check_present(const Disclosed *disclosed)
{
	const RecordFacts *facts = &disclosed->facts;

	if (facts->has_document && !DATE_IS_NOEND(facts->document.revoked_on))
		refuse(37, "review", "document_not_revoked",
			   psprintf(_("the document of record %lld has been revoked"),
						(long long) disclosed->record_id),
			   NULL,
			   pstrdup(_("Return the record with approved => false (Article 37).")));
	if (disclosed->corrected &&
		has_approved_correction(facts->subject.subject_id,
								disclosed->record_id))
		refuse(21, "review", "record_not_corrected",
			   psprintf(_("record %lld has been corrected by one that is approved"),
						(long long) disclosed->record_id),
			   NULL,
			   pstrdup(_("Return the record with approved => false (Article 21).")));
}

/* What the repair in force of its document has done to its records, or NULL. */
static char *
repair_effect(const Disclosed *disclosed)
{
	static SqlQuery find = {
		.name = "look whether the document is repaired",
		.sql = "SELECT (SELECT a.effect FROM" REPAIRS_IN_FORCE
		" ORDER BY a.effect LIMIT 1) FROM credit.record r"
		" JOIN credit.document d ON d.subject_id = r.subject_id"
		" AND d.document_id = r.document_id"
		" WHERE r.subject_id = $1 AND r.record_id = $2",
		.nargs = 2,
		.argtypes = {INT8OID, INT8OID},
		.as_owner = true
	};
	Datum		values[2] = {Int64GetDatum(disclosed->facts.subject.subject_id),
	Int64GetDatum(disclosed->record_id)};

	if (!disclosed->repairs ||
		query_run(&find, values, NULL, false, 1) == 0)
		return NULL;
	return SPI_getvalue(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1);
}

static void
withdraw_at_once(Disclosed *disclosed, const char *reason, const char *basis)
{
	Datum		record = Int64GetDatum(disclosed->record_id);

	withdraw_of_subject(disclosed->facts.subject.subject_id,
						PointerGetDatum(construct_array(&record, 1, INT8OID,
														sizeof(int64),
														FLOAT8PASSBYVAL,
														TYPALIGN_DOUBLE)),
						reason, basis);
	disclosed->withdrawn = true;
}

/*
 * A repair covers every record of its document, later ones too (Article 46);
 * nothing adverse passes to a new operator, whenever it comes (Article 3).
 */
static void
withdraw_if_over(Disclosed *disclosed)
{
	const char *effect =
		disclosed->facts.item->effect == EFFECT_ADVERSE ?
		repair_effect(disclosed) : NULL;

	if (effect)
		withdraw_at_once(disclosed, effect,
						 "Article 46: the document is repaired");
	else if (!disclosed->withdrawn && !may_be_shown(disclosed))
		withdraw_at_once(disclosed, "operator_changed",
						 "Article 3: another operator");
}

static void
write_review(const Disclosed *disclosed, const Decision *decision,
			 bool lenient)
{
	const RecordFacts *facts = &disclosed->facts;
	Datum		values[5];
	bool		nulls[5] = {0};
	uint8		after[PG_SHA256_DIGEST_LENGTH];
	JournalEntry entry = {0};

	values[0] = Int64GetDatum(facts->subject.subject_id);
	values[1] = Int64GetDatum(disclosed->record_id);
	values[2] = BoolGetDatum(decision->approved);
	values[3] = BoolGetDatum(lenient);
	nulls[4] = decision->reason == NULL;
	values[4] = nulls[4] ? (Datum) 0 : CStringGetTextDatum(decision->reason);
	row_insert(&review_target, values, nulls);
	row_stored_digest(&review_target, after);
	entry.subject_id = facts->subject.subject_id;
	entry.action = decision->approved ? "approve" : "return";
	entry.object = "review";
	entry.object_id = disclosed->record_id;
	entry.organisation_id = facts->provider->organisation_id;
	entry.article = 21;
	entry.reason = decision->reason;
	entry.after = after;
	journal_append(&entry);
}

static void
review_row(HeapTuple row, TupleDesc desc, void *arg)
{
	Decision   *decision = arg;
	Datum		values[R_NCOLUMNS];
	bool		nulls[R_NCOLUMNS];
	Disclosed	disclosed;
	List	   *audiences = NIL;
	bool		lenient;

	heap_deform_tuple(row, desc, values, nulls);
	if (strcmp(TextDatumGetCString(values[R_AUTHOR]), actor_name()) == 0)
	{
		decision->own++;
		return;
	}
	read_disclosed(values, nulls, &disclosed);
	lenient = decision->approved &&
		decide_leniency(&disclosed.facts, disclosed.record_id, decision);
	if (decision->approved)
		check_present(&disclosed);
	write_review(&disclosed, decision, lenient);
	decision->reviewed++;
	if (!decision->approved)
		return;
	if (!nulls[R_REPLACES])
		withdraw_corrected(disclosed.facts.subject.subject_id,
						   disclosed.record_id, &audiences);
	withdraw_if_over(&disclosed);
	if (!lenient && !disclosed.withdrawn)
		disclose_to_all(&disclosed, &decision->faced, audiences);
}

/* ---------------- the batch ---------------- */

/*
 * Nobody reviews, withdraws or objects meanwhile, so that what the batch's rows
 * are read with holds for all of them.
 */
static SqlQuery lock_subjects = {
	.name = "lock the batch's subjects",
	.sql = "SELECT count(*) FROM (SELECT FROM credit.subject s"
	" WHERE s.subject_id IN ("
	"SELECT r.subject_id FROM credit.record r"
	" WHERE r.batch_id = $1 AND r.provider_id = ANY ($2)"
	" AND ($3 IS NULL OR r.record_id = ANY ($3)))"
	" ORDER BY s.subject_id FOR NO KEY UPDATE) AS locked",
	.nargs = 3,
	.argtypes = {INT8OID, INT4ARRAYOID, INT8ARRAYOID},
	.as_owner = true
};

static Portal
open_batch(int64 batch_id, Datum records, bool records_null)
{
	int			count;
	Datum		values[3] = {Int64GetDatum(batch_id),
	actor_reviewable(&count), records};
	char		nulls[4] = "   ";

	if (count == 0)
		refuse(21, "review", "reviewer_is_member",
			   psprintf(_("role \"%s\" may not review records"), actor_name()),
			   NULL,
			   pstrdup(_("Act as a member of the provider whose entry in credit.member has may_review (Article 21).")));
	if (records_null)
		nulls[2] = 'n';
	query_run(&lock_subjects, values, nulls, false, 0);
	return query_open(&find_unreviewed, values, nulls, false);
}

PG_FUNCTION_INFO_V1(credit_review);

/* review(batch_id, records, approved, lenient, reason) returns bigint */
Datum
credit_review(PG_FUNCTION_ARGS)
{
	Decision	decision = {0};
	OwnerContext saved;
	Portal		portal;

	if (PG_ARGISNULL(0) || PG_ARGISNULL(2))
		PG_RETURN_NULL();
	decision.approved = PG_GETARG_BOOL(2);
	decision.lenient_given = !PG_ARGISNULL(3);
	decision.lenient = decision.lenient_given && PG_GETARG_BOOL(3);
	decision.reason = PG_ARGISNULL(4) ? NULL :
		text_to_cstring(PG_GETARG_TEXT_PP(4));
	if (decision.reason && is_blank(decision.reason))
		decision.reason = NULL;
	if (!decision.approved && decision.reason == NULL)
		refuse(21, "review", "return_reason",
			   pstrdup(_("records are returned only for a reason")), NULL,
			   pstrdup(_("Say in reason what the provider is to correct (Article 21).")));

	owner_begin(&saved);
	SPI_connect();
	rows_begin();
	portal = open_batch(PG_GETARG_INT64(0),
						PG_ARGISNULL(1) ? (Datum) 0 : PG_GETARG_DATUM(1),
						PG_ARGISNULL(1));
	rows_gather();
	query_each(portal, review_row, &decision);
	rows_end();
	SPI_finish();
	owner_end(&saved);
	if (decision.own > 0 && decision.reviewed == 0)
		refuse(21, "review", "reviewer_is_not_author",
			   pstrdup(_("a record is reviewed by somebody other than its author")),
			   psprintf(_("You wrote every record that waits for review here: %lld."),
						(long long) decision.own),
			   pstrdup(_("Let another member of the provider review them (Article 21).")));
	if (decision.own > 0)
		ereport(NOTICE,
				(errmsg_plural("%lld record that you wrote still waits for another reviewer",
							   "%lld records that you wrote still wait for another reviewer",
							   decision.own, (long long) decision.own)));
	PG_RETURN_INT64(decision.reviewed);
}
