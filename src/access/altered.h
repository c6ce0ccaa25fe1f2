/*
 * altered.h
 *		How the parts of a table are compared with their definition.
 */
#ifndef CREDIT_ALTERED_H
#define CREDIT_ALTERED_H

#include "access/self_check.h"
#include "nodes/parsenodes.h"
#include "parser/parse_node.h"

#define AGAIN "Make it again as a new registry has it, and find out who altered it."

/* For an expression of the definition about the table's columns. */
extern ParseState *about_table(Relation rel);

/* The columns and constraints of a table that is there. */
extern void check_parts(Findings *findings, const CreateStmt *statement);

/* A Part of the check; its argument is an IndexStmt. */
extern void check_index(Findings *findings, void *arg);

#endif							/* CREDIT_ALTERED_H */
