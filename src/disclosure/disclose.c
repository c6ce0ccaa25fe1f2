/*
 * disclose.c
 *		Writing disclosures: one row for each audience, holding only what that
 *		audience may see.
 */
#include "disclosure/disclosed.h"

#include "access/consents.h"
#include "catalog/catalog_rules.h"
#include "catalog/pg_type.h"
#include "common/sha2.h"
#include "core/clock.h"
#include "core/lookup.h"
#include "core/query.h"
#include "core/rows.h"
#include "disclosure/recipients.h"
#include "journal/journal.h"
#include "names/names.h"
#include "rights/withdrawal.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/fmgroids.h"

static RowTarget disclosure_target = {
	.table = "disclosure",
	.may_wait = true,
	.columns = {"audience_id", "subject_id", "record_id", "item_id", "field",
		"provider_id", "division", "subject_name", "subject_code", "effect",
		"severity", "document_number", "document_issuer", "decided_on",
	"content", "visible_from", "visible_until", "disputed_since"}
};

static RowTarget face_target = {
	.table = "public_face",
	.may_wait = true,
	.columns = {"subject_id", "kind", "name", "name_key", "name_parts", "uscc",
	"division"}
};

/* ---------------- how long ---------------- */

/* Who reads by inquiry: no copy is written for it. */
#define AUDIENCE_INQUIRER (-1)

typedef struct Visibility
{
	DateADT		from;
	DateADT		until;			/* exclusive */
} Visibility;

DateADT
adverse_until(const RecordFacts *facts, const PublicationWindow *window)
{
	if (facts->openness == OPENNESS_OPEN && window->open)
		return Min(window->until, facts->open_until);
	return window->used_until;
}

static bool
adverse_visibility(const Disclosed *disclosed, int audience,
				   Visibility *visibility)
{
	const RecordFacts *facts = &disclosed->facts;
	PublicationWindow window;

	record_window(facts, &window);
	visibility->from = facts->document.decided_on;
	visibility->until = adverse_until(facts, &window);
	return audience != AUDIENCE_PUBLIC || window.open;
}

static bool
visibility_for(const Disclosed *disclosed, int audience,
			   Visibility *visibility)
{
	const RecordFacts *facts = &disclosed->facts;
	DateADT		today = registry_today();

	if (facts->item->effect == EFFECT_ADVERSE)
	{
		if (!adverse_visibility(disclosed, audience, visibility))
			return false;
	}
	else
	{
		visibility->from = facts->has_document ?
			facts->document.decided_on : facts->recorded_on;
		visibility->until = facts->open_until;
	}
	visibility->until = Min(visibility->until,
							leave_until(facts, audience != AUDIENCE_INQUIRER));
	return visibility->until > today;
}

bool
in_use(const Disclosed *disclosed, DateADT *until)
{
	Visibility	visibility;
	bool		used = may_be_shown(disclosed) &&
		visibility_for(disclosed, AUDIENCE_INQUIRER, &visibility);

	*until = used ? visibility.until : DATEVAL_NOBEGIN;
	return used;
}

/* ---------------- the rows ---------------- */

static void
journal_disclosure(const Disclosed *disclosed)
{
	uint8		after[PG_SHA256_DIGEST_LENGTH];
	JournalEntry entry = {0};

	row_stored_digest(&disclosure_target, after);
	entry.subject_id = disclosed->facts.subject.subject_id;
	entry.action = "disclose";
	entry.object = "disclosure";
	entry.object_id = disclosed->record_id;
	entry.organisation_id = disclosed->facts.provider->organisation_id;
	entry.article = 22;
	entry.after = after;
	journal_append(&entry);
}

static void
write_disclosure(const Disclosed *disclosed, int32 audience, bool open_fields,
				 const Visibility *visibility)
{
	const RecordFacts *facts = &disclosed->facts;
	Datum		values[18];
	bool		nulls[18] = {0};

	values[0] = Int32GetDatum(audience);
	values[1] = Int64GetDatum(facts->subject.subject_id);
	values[2] = Int64GetDatum(disclosed->record_id);
	values[3] = Int32GetDatum(facts->item->item_id);
	values[4] = CStringGetTextDatum(facts->field->code);
	values[5] = Int32GetDatum(facts->provider->organisation_id);
	values[6] = Int32GetDatum(facts->provider->division);
	values[7] = CStringGetTextDatum(disclosed->subject_name);
	values[8] = disclosed->subject_code;
	nulls[8] = disclosed->subject_code_null;
	values[9] = ObjectIdGetDatum(enum_value(&term_effect,
											facts->item->effect));
	nulls[10] = facts->severity == SEVERITY_UNKNOWN;
	values[10] = ObjectIdGetDatum(enum_value(&term_severity, facts->severity));
	values[11] = text_or_null(disclosed->document_number, &nulls[11]);
	values[12] = text_or_null(disclosed->document_issuer, &nulls[12]);
	values[13] = DateADTGetDatum(facts->has_document ?
								 facts->document.decided_on :
								 facts->recorded_on);
	values[14] = JsonbPGetDatum(visible_content(facts->item, facts->content,
												open_fields));
	values[15] = DateADTGetDatum(visibility->from);
	values[16] = DateADTGetDatum(visibility->until);
	values[17] = DateADTGetDatum(disclosed->disputed_since);
	nulls[17] = DATE_IS_NOEND(disclosed->disputed_since);
	if (!disclosed->again)
		row_insert(&disclosure_target, values, nulls);
	else if (!row_insert_unless_exists(&disclosure_target, values, nulls))
		return;
	journal_disclosure(disclosed);
}

/*
 * Only who has locked the subject makes its face, so that one that is not seen
 * is not there.  One that waits is the caller's: see faced in disclose().
 */
static bool
has_face(int64 subject_id)
{
	static RowLookup face = {
		.table = "public_face",
		.index = "public_face_pkey",
		.nkeys = 1,
		.equals = {F_INT8EQ},
		.ignores_waiting = true,
		.columns = {"subject_id"}
	};
	Datum		key = Int64GetDatum(subject_id);

	if (!lookup_begin(&face, &key, NULL))
		return false;
	lookup_end(&face);
	return true;
}

static void
show_face(const Disclosed *disclosed)
{
	const RecordFacts *facts = &disclosed->facts;
	int			length;
	char	   *key = name_key_cstring(disclosed->subject_name,
									   strlen(disclosed->subject_name),
									   &length);
	Datum		values[7];
	bool		nulls[7] = {0};

	values[0] = Int64GetDatum(facts->subject.subject_id);
	values[1] = ObjectIdGetDatum(enum_value(&term_subject_kind,
											facts->subject.kind));
	values[2] = CStringGetTextDatum(disclosed->subject_name);
	values[3] = CStringGetTextDatum(key);
	values[4] = name_parts(key);
	values[5] = disclosed->subject_code;
	nulls[5] = disclosed->subject_code_null;
	values[6] = Int32GetDatum(disclosed->subject_division);
	nulls[6] = disclosed->subject_division < 0;
	row_insert(&face_target, values, nulls);
}

void
disclose(const Disclosed *disclosed, int64 *faced)
{
	const RecordFacts *facts = &disclosed->facts;
	Visibility	visibility;

	if (facts->openness == OPENNESS_OPEN && !disclosed->opted_out &&
		visibility_for(disclosed, AUDIENCE_PUBLIC, &visibility))
	{
		write_disclosure(disclosed, AUDIENCE_PUBLIC, true, &visibility);
		if (facts->subject.kind != SUBJECT_NATURAL_PERSON &&
			*faced != facts->subject.subject_id &&
			!has_face(facts->subject.subject_id))
			show_face(disclosed);
		*faced = facts->subject.subject_id;
	}
	/* public bodies read what is open; a row of their own adds the rest */
	if (facts->openness != OPENNESS_INQUIRY &&
		(facts->openness == OPENNESS_SHARED || !facts->item->all_open ||
		 disclosed->opted_out) &&
		visibility_for(disclosed, AUDIENCE_PUBLIC_BODIES, &visibility))
		write_disclosure(disclosed, AUDIENCE_PUBLIC_BODIES, false,
						 &visibility);
}

bool
disclose_to(const Disclosed *disclosed, int32 audience_id)
{
	const RecordFacts *facts = &disclosed->facts;
	const Recipient *receiver = recipient(audience_id);
	Visibility	visibility;
	bool		public_body;

	if (receiver == NULL || receiver->reads == READS_POLICY ||
		!recipient_current(receiver))
		return false;
	public_body = recipient_is_public(receiver);
	if (facts->openness == OPENNESS_INQUIRY ||
		(facts->openness == OPENNESS_SHARED && !public_body) ||
		!visibility_for(disclosed, public_body ? AUDIENCE_PUBLIC_BODIES :
						AUDIENCE_PUBLIC, &visibility))
		return false;
	write_disclosure(disclosed, audience_id, !public_body, &visibility);
	return true;
}

/* ---------------- corrections ---------------- */

static List *
audiences_of(int64 subject_id, Datum records)
{
	static SqlQuery find = {
		.name = "find who received the corrected records",
		.sql = "SELECT DISTINCT audience_id FROM credit.disclosure"
		" WHERE subject_id = $1 AND record_id = ANY ($2)"
		" AND audience_id >= 2 ORDER BY audience_id",
		.nargs = 2,
		.argtypes = {INT8OID, INT8ARRAYOID},
		.as_owner = true
	};
	Datum		values[2] = {Int64GetDatum(subject_id), records};
	List	   *audiences = NIL;
	bool		isnull;

	query_run(&find, values, NULL, false, 0);
	for (uint64 i = 0; i < SPI_processed; i++)
		audiences = lappend_int(audiences, DatumGetInt32(
			SPI_getbinval(SPI_tuptable->vals[i], SPI_tuptable->tupdesc, 1,
						  &isnull)));
	return audiences;
}

void
withdraw_corrected(int64 subject_id, int64 record_id, List **audiences)
{
	static SqlQuery find = {
		.name = "find the corrected records",
		.sql = "WITH RECURSIVE corrected AS ("
		"SELECT r.replaces, r.correction_reason FROM credit.record r"
		" WHERE r.subject_id = $1 AND r.record_id = $2"
		" UNION ALL SELECT r.replaces, c.correction_reason FROM corrected c"
		" JOIN credit.record r ON r.subject_id = $1"
		" AND r.record_id = c.replaces)"
		" SELECT array_agg(c.replaces), min(c.correction_reason)"
		" FROM corrected c WHERE c.replaces IS NOT NULL",
		.nargs = 2,
		.argtypes = {INT8OID, INT8OID},
		.as_owner = true
	};
	Datum		values[2] = {Int64GetDatum(subject_id),
	Int64GetDatum(record_id)};
	Datum		records;
	char	   *reason;
	bool		isnull;

	query_run(&find, values, NULL, false, 1);
	records = query_value(1, &isnull);
	if (isnull)
		return;
	reason = SPI_getvalue(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 2);
	*audiences = audiences_of(subject_id, records);
	withdraw_of_subject(subject_id, records, "corrected", reason);
}
