/*
 * quarantine.h
 *		Rows that the rules refuse, kept as they came.
 */
#ifndef CREDIT_QUARANTINE_H
#define CREDIT_QUARANTINE_H

#include "registry/submission.h"

/* Keeps a refused or repeated row with its verdicts. */
extern void quarantine_row(int64 batch_id, int64 row_number,
						   const SubmissionSource *source,
						   const char *const *cells, const Verdicts *verdicts,
						   const Admission *admission);

#endif /* CREDIT_QUARANTINE_H */
