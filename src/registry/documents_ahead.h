/*
 * documents_ahead.h
 *		All documents of a subject, read when a load asks for one of them.
 */
#ifndef CREDIT_DOCUMENTS_AHEAD_H
#define CREDIT_DOCUMENTS_AHEAD_H

#include "credit.h"
#include "registry/subjects.h"

/* The document, if it was read ahead in this command. */
extern bool ahead_find(int64 subject_id, int64 document_id,
					   DocumentFacts *facts);

/*
 * Whether to read all documents of the subject that is asked for now, each of
 * which is then given to ahead_keep(); that says whether it takes more.  The
 * subject is locked.
 */
extern bool ahead_begin(void);
extern bool ahead_keep(int64 subject_id, const DocumentFacts *facts);

#endif							/* CREDIT_DOCUMENTS_AHEAD_H */
