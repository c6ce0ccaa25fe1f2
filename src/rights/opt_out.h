/*
 * opt_out.h
 *		Positive records that their subject keeps from the public (Article 41).
 */
#ifndef CREDIT_OPT_OUT_H
#define CREDIT_OPT_OUT_H

#include "credit.h"

/*
 * Whether the subject keeps the record, or one that it corrects (replaces: it
 * corrects one), from the public.  Runs in a connected SPI, as the registry's
 * owner.
 */
extern bool record_opted_out(int64 subject_id, int64 record_id, bool replaces);

#endif							/* CREDIT_OPT_OUT_H */
