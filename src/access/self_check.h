/*
 * self_check.h
 *		What credit.self_check() finds, and how its parts tell it.
 */
#ifndef CREDIT_SELF_CHECK_H
#define CREDIT_SELF_CHECK_H

#include "credit.h"
#include "nodes/execnodes.h"

typedef struct Findings
{
	ReturnSetInfo *result;		/* materialised */
} Findings;

/* Adds a row; severity is problem or warning, texts may be NULL. */
extern void find(Findings *findings, const char *severity, const char *check,
				 const char *object, const char *detail, const char *hint);

/*
 * What differs between the tables, row security, policies and triggers that the
 * library was built with and those that are there.
 */
extern void find_altered(Findings *findings);

/* name[] of the tables that the library was built with. */
extern Datum registry_tables(void);

#endif							/* CREDIT_SELF_CHECK_H */
