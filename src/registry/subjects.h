/*
 * subjects.h
 *		Subjects and their documents as the admission rules see them.
 */
#ifndef CREDIT_SUBJECTS_H
#define CREDIT_SUBJECTS_H

#include "credit.h"
#include "core/terms.h"
#include "nodes/lockoptions.h"
#include "types/types.h"
#include "utils/date.h"

typedef struct SubjectFacts
{
	int64		subject_id;
	SubjectKind kind;
	DateADT		birth;			/* DATEVAL_NOBEGIN: not known */
	DateADT		earner_from;	/* DATEVAL_NOEND: never shown to be one */
	DateADT		incapacity_from;	/* DATEVAL_NOEND: no such finding */
	DateADT		incapacity_until;	/* exclusive */
} SubjectFacts;

typedef struct DocumentFacts
{
	int64		document_id;	/* 0: none yet */
	DateADT		decided_on;
	DateADT		effective_on;
	DateADT		revoked_on;		/* DATEVAL_NOEND: not revoked */
	DocumentKind kind:16;		/* a load keeps many of these */
	bool		named:1;		/* a law names it as able to establish this */
} DocumentFacts;

/*
 * The subject, its row locked FOR KEY SHARE until the transaction ends; false
 * when there is none.
 */
extern bool subject_facts(int64 subject_id, SubjectFacts *facts);

/* The same without a lock, for who only asks: on a standby as well. */
extern bool subject_look(int64 subject_id, SubjectFacts *facts);

/*
 * Locks the subject until the transaction ends; false when there is none.
 * Admission shares its key (see above), a review takes NoKeyExclusive and what
 * ends disclosures takes Exclusive, several subjects in ascending order.  What
 * is read after it through lookups or queries is the present.
 */
extern bool subject_lock(int64 subject_id, LockTupleMode mode);

/* Full civil capacity on the day (Article 3); a firm always has it. */
extern bool subject_has_capacity(const SubjectFacts *facts, DateADT day);

/* The same for every day from first to last, both inclusive. */
extern bool subject_always_had_capacity(const SubjectFacts *facts,
										DateADT first, DateADT last);

/*
 * An identifier's canonical form, as credit.subject_key has it.  Raises 22023
 * for an unknown kind and 22P02 for a malformed value.
 */
extern char *subject_key_canonical(const char *kind, const char *value);

/* For logs and people: its kind, its beginning and its end. */
extern char *subject_key_masked(const char *kind, const char *value);
/* Whether a name or number can be found again by its key, which is not everybody's. */
extern bool name_has_key(const char *text);

/* Longest key of a name or number: several fit into an index entry. */
#define MAX_NAME_KEY 1000

/* The subject with that identifier in canonical form; 0 for none. */
extern int64 subject_find(const char *key_kind, const char *value);

typedef struct NewSubject
{
	SubjectKind kind;
	const char *name;
	const char *key_kind;		/* its first identifier, see subject_key.kind */
	const char *key_value;		/* canonical */
	const char *key_given;		/* as given */
	bool		has_uscc;
	Uscc		uscc;
	bool		has_resident_id;
	int64		resident_id;
	DateADT		birth;			/* DATEVAL_NOBEGIN: not known */
	int32		division;		/* -1: not known */
} NewSubject;

/* Creates it; 0 when another session was first, so that it is to be found. */
extern int64 subject_create(const NewSubject *subject);

/*
 * Raises a serialization failure when the transaction's snapshot is older than
 * the subject: foreign keys would not find it.
 */
extern void subject_in_snapshot(int64 subject_id);

/* Class 2 of authority 9 marks an individual business (GB 32100-2015). */
extern bool code_of_individual_business(const Uscc *uscc);

/*
 * Finds the subject with the identifier, or creates it.  Raises SC003 for a
 * name that is blank or too long, a kind that the identifier contradicts and a
 * birth (DATEVAL_NOBEGIN: not known; the identity number's goes first) that
 * can't be,
 * SC028 for an identity number in the name, SC021 when it is known under
 * another name or kind, and as subject_key_canonical() does.
 */
extern int64 subject_introduce(SubjectKind kind, const char *name,
							   DateADT birth, const char *id_kind,
							   const char *id_value);

/*
 * Keeps another name or identifier of a subject, unless it is known; false for
 * an identifier that is another's.
 */
extern void subject_keep_name(int64 subject_id, const char *name);
extern bool subject_keep_key(int64 subject_id, const char *kind,
							 const char *value, const char *given);

/* Whether the subject is known under the name (by name key). */
extern bool subject_bears_name(int64 subject_id, const char *name);

/* The document of that number; false when there is none. */
extern bool document_facts(int64 subject_id, int64 document_id,
						   DocumentFacts *facts);

/* Keeps a document of a subject that is locked, for the record that follows. */
extern void document_remember(int64 subject_id, const DocumentFacts *facts);

typedef struct NewDocument
{
	DocumentKind kind;
	const char *number;
	const char *number_key;
	const char *issuer;
	const char *issuer_key;
	DateADT		decided_on;
	DateADT		effective_on;
	const char *named_by;		/* or NULL */
} NewDocument;

/* What the provider has already reported under a document's number. */
typedef struct KnownDocument
{
	bool		found;			/* this very one, not revoked: facts */
	DocumentFacts facts;
	const char *named_by;		/* of it, or NULL */
	bool		revoked;		/* the subject's own, but revoked */
	bool		of_another;		/* another subject's */
} KnownDocument;

extern void document_find(int64 subject_id, int32 provider_id,
						  const NewDocument *document, KnownDocument *known);

/* Creates it; false when another session was first. */
extern bool document_create(int64 subject_id, int32 provider_id,
							const NewDocument *document,
							DocumentFacts *facts);

#endif /* CREDIT_SUBJECTS_H */
