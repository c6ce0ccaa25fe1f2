/*
 * workflow.h
 *		The ways by which alone something kept is altered (Article 28, item 3).
 */
#ifndef CREDIT_WORKFLOW_H
#define CREDIT_WORKFLOW_H

#include "credit.h"
#include "core/query.h"

typedef enum Workflow
{
	NO_WORKFLOW,
	WORKFLOW_ERASURE,
	WORKFLOW_REVOCATION
} Workflow;

/*
 * Runs the query in a connected SPI; triggers that keep everybody else from it
 * let it through.  Returns the number of rows.
 */
extern uint64 workflow_run(Workflow workflow, SqlQuery *query, Datum *values);

/* Asked by a trigger: that of the statement which fired it, not of one around it. */
extern Workflow workflow_under_way(void);

#endif							/* CREDIT_WORKFLOW_H */
