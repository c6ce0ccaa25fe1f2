/*
 * erasure.h
 *		Erasing what may no longer be kept: the hash and a tombstone stay.
 */
#ifndef CREDIT_ERASURE_H
#define CREDIT_ERASURE_H

#include "credit.h"

/*
 * Erases the content of the records of two bigint[] of one length, whose
 * subjects the caller has locked; a record is erased once.  Every copy ends,
 * and whoever received one is asked to erase it.  Runs in a connected SPI, as
 * the registry's owner.  Returns how many were erased now.
 */
extern uint64 erase_records(Datum subjects, Datum records, const char *basis);

extern bool record_erased(int64 subject_id, int64 record_id);

/*
 * Removes so many inquiries at the most that are older than their log is kept
 * (credit.inquiry_rule), but none that is still hidden from its subject.
 * Likewise; returns how many.
 */
extern uint64 erase_inquiries(int32 limit);

#endif							/* CREDIT_ERASURE_H */
