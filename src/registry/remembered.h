/*
 * remembered.h
 *		What a transaction has read of the subjects that it has locked.
 */
#ifndef CREDIT_REMEMBERED_H
#define CREDIT_REMEMBERED_H

#include "credit.h"
#include "registry/subjects.h"

/*
 * The subject, if this transaction has locked and read it; else NULL.  Good
 * until the next one is remembered.
 */
extern const SubjectFacts *subject_remembered(int64 subject_id);
extern void subject_remember(const SubjectFacts *facts);

/*
 * One of them begins to change, and has changed: all are to be read again, and
 * nothing is remembered in between.
 */
extern void subjects_change(void);
extern void subjects_changed(void);

/* The document, if it was read ahead in this command. */
extern bool document_read_ahead(int64 subject_id, int64 document_id,
								DocumentFacts *facts);

/*
 * Whether to read all documents of the subject that is asked for now, each of
 * which is then given to document_keep(); that says whether it takes more.  No
 * subject is asked for until they are.
 */
extern bool documents_begin(int64 subject_id);
extern bool document_keep(const DocumentFacts *facts);

#endif							/* CREDIT_REMEMBERED_H */
