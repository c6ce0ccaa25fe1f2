/*
 * records.h
 *		The record table: its columns from C, and its triggers.
 */
#ifndef CREDIT_RECORDS_H
#define CREDIT_RECORDS_H

#include "credit.h"
#include "access/htup.h"
#include "core/query.h"
#include "registry/admission.h"
#include "utils/rel.h"

/* Columns of credit.record that C reads or fills. */
typedef enum RecordColumn
{
	RECORD_SUBJECT, RECORD_ID, RECORD_ITEM, RECORD_FIELD, RECORD_DOCUMENT,
	RECORD_PROVIDER, RECORD_DIVISION, RECORD_NATURE, RECORD_SEVERITY,
	RECORD_OPENNESS, RECORD_CIRCUMSTANCE, RECORD_CONDUCT_ON,
	RECORD_CONDUCT_ASSUMED, RECORD_OPERATOR, RECORD_RECORDED_ON,
	RECORD_OPEN_UNTIL, RECORD_NECESSITY, RECORD_CONTENT, RECORD_REVISION,
	RECORD_REPLACES, RECORD_CORRECTION_REASON, RECORD_BATCH, RECORD_AUTHOR,
	RECORD_RECORDED_AT, RECORD_EXCEPTION, RECORD_DECLARATION,
	RECORD_SELF_DECLARED, RECORD_NCOLUMNS
} RecordColumn;

/* One row of it, deformed. */
typedef struct RecordRow
{
	Datum		values[RECORD_NCOLUMNS];
	bool		nulls[RECORD_NCOLUMNS];
} RecordRow;

extern void record_deform(Relation rel, HeapTuple tuple, RecordRow *row);

/* What the rules look at, gathered from a row and what it refers to. */
extern void record_gather(const RecordRow *row, RecordFacts *facts);

/*
 * An earlier statement of the same fact by the same provider: the latest
 * revision.  false when there is none.
 */
extern bool record_find(int64 subject_id, int64 document_id, int32 item_id,
						int32 provider_id, RecordRow *row);

/* A fact that no document tells from others of its kind. */
typedef struct BareFact
{
	int64		subject_id;
	int32		item_id;
	int32		provider_id;
	DateADT		conduct_on;		/* not looked at where it is assumed */
	bool		conduct_assumed;
	Jsonb	   *content;
	const char *content_stamp;	/* see Submission */
	int64		except;			/* a record that doesn't count; 0: all do */
} BareFact;

/*
 * The statement of such a fact that is held: the latest one, if some record
 * states it with the same day of conduct and content, or did so before it was
 * corrected.  What subjects declare of themselves doesn't count, nor
 * what was withdrawn with the consent to it.  false when
 * there is none; then inserter is the other transaction that is just recording
 * one, if there is one.
 */
extern bool record_find_bare(const BareFact *fact, RecordRow *row,
							 TransactionId *inserter);

/* Whether two contents are the same but for the field stamp, if not NULL. */
extern bool same_content(Jsonb *one, Jsonb *other, const char *stamp);

/*
 * Whether a record without a document may correct that one: of the same
 * subject, item and provider, and not declared by the subject.
 */
extern bool record_may_replace(int64 subject_id, int64 record_id,
							   int32 item_id, int32 provider_id);

/* The record that a query finds, 0 where there is none; runs as the owner. */
extern int64 record_found(SqlQuery *find, Datum *values);

/* The same, by what a subject calls it: its handle, a uuid. */
extern int64 record_of_handle(int64 subject_id, Datum handle);

#endif /* CREDIT_RECORDS_H */
