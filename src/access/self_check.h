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
	List	   *definition;		/* raw statements that the library was built with */
} Findings;

/* Adds a row; severity is problem or warning, texts may be NULL. */
extern void find(Findings *findings, const char *severity, const char *check,
				 const char *object, const char *detail, const char *hint);

/* A part of the check; its error becomes a finding. */
typedef void (*Part) (Findings *findings, void *arg);
extern void attempt(Findings *findings, const char *check, const char *object,
					Part part, void *arg);

/*
 * What differs between the tables, row security, policies and triggers that the
 * library was built with and those that are there.
 */
extern void find_altered(Findings *findings);

/* What was added to its tables and views. */
extern void find_added(Findings *findings, void *unused);

/* Findings.definition. */
extern List *definition_statements(void);

/* name[] of the tables of a definition. */
extern Datum definition_tables(const List *definition);

#endif							/* CREDIT_SELF_CHECK_H */
