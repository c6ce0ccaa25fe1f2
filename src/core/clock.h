/*
 * clock.h
 *		The registry's own time: the statement's, in the registry's zone.
 */
#ifndef CREDIT_CLOCK_H
#define CREDIT_CLOCK_H

#include "credit.h"
#include "datatype/timestamp.h"
#include "utils/date.h"

/* Statement time, or the test clock's where a superuser set one here. */
extern TimestampTz registry_now(void);

/* The very moment, however long the statement has been running. */
extern TimestampTz registry_moment(void);

/* registry_now()'s date in the registry's zone, never the session's. */
extern DateADT registry_today(void);

/* Whether a test clock is in force in this session. */
extern bool test_clock_in_force(void);

/* Defines credit.test_clock; called by _PG_init. */
extern void clock_init(void);

#endif /* CREDIT_CLOCK_H */
