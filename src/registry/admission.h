/*
 * admission.h
 *		The rules that a record passes before it is a fact.
 */
#ifndef CREDIT_ADMISSION_H
#define CREDIT_ADMISSION_H

#include "access/actors.h"
#include "calendar/windows.h"
#include "catalog/catalog.h"
#include "core/verdict.h"
#include "registry/subjects.h"
#include "utils/jsonb.h"

/* What non-public information rests on, see access/consents.h. */
typedef struct Leave
{
	DateADT		consent_until;	/* exclusive; DATEVAL_NOBEGIN: none covers it */
	const char *uncovered;		/* a field that none covers, or NULL */
	DateADT		agreed_until;	/* of the way of disclosure, likewise */
	bool		exception_known;	/* the law named is in force */
} Leave;

/* A would-be record, with everything that the rules look at. */
typedef struct RecordFacts
{
	const Organisation *provider;	/* NULL: not registered */
	const CatalogItem *item;	/* NULL: no such item */
	const FieldCode *field;		/* NULL: not named, or no such field */
	bool		subject_known;
	SubjectFacts subject;
	bool		has_document;
	bool		document_incomplete;	/* told so already, on what is missing */
	DocumentFacts document;
	Nature		nature;
	Severity	severity;
	Openness	openness;
	Circumstance circumstance;
	DateADT		conduct_on;		/* DATEVAL_NOBEGIN: not known at all */
	bool		conduct_assumed;
	DateADT		recorded_on;
	DateADT		open_until;		/* exclusive; DATEVAL_NOEND: the rule's own */
	bool		necessity;
	Jsonb	   *content;
	bool		corrects;		/* it replaces another record … */
	bool		corrects_own;	/* … of the same provider, item and document */
	bool		correction_reason;
	const char *exception;		/* code of the law instead of consent, or NULL */
	bool		declaration;	/* a signed one is named */
	bool		self_declared;	/* by the subject itself */
	Leave		leave;			/* of non-public information */
	bool		author_is_actor;
	bool		time_is_now;
} RecordFacts;

/* Every rule, in the order of the articles; nothing is written or raised. */
extern void admission_rules(const RecordFacts *facts, Verdicts *verdicts);

/*
 * Whether the actor may write the record: as a member, or as the gateway of a
 * subject that declares about itself.
 */
extern bool actor_may_author(const RecordFacts *facts);

/*
 * The item of that code that is in force on the day where its provider is;
 * NULL, for one who is not registered, is in the registry's own division.
 */
extern const CatalogItem *item_of_provider(const char *code, DateADT day,
										   const Organisation *provider);

/* The question that Article 44 answers for this record, and its answer. */
extern WindowQuestion record_question(const RecordFacts *facts);
extern void record_window(const RecordFacts *facts, PublicationWindow *window);

#endif /* CREDIT_ADMISSION_H */
