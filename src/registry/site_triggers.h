/*
 * site_triggers.h
 *		Triggers that a site has added to what a load writes.
 */
#ifndef CREDIT_SITE_TRIGGERS_H
#define CREDIT_SITE_TRIGGERS_H

#include "credit.h"

/*
 * Whether one of them could run among the AFTER triggers of a statement that
 * writes records.
 */
extern bool site_triggers_after(void);

#endif							/* CREDIT_SITE_TRIGGERS_H */
