/*
 * intake_penalty_kind.h
 *		The closed vocabularies of the national template: kinds of party, and
 *		kinds of penalty by article 9 of the Administrative Penalty Law
 *		(行政处罚法).  Works without the server.
 */
#ifndef CREDIT_INTAKE_PENALTY_KIND_H
#define CREDIT_INTAKE_PENALTY_KIND_H

#include "adoption/intake_text.h"

typedef enum IntakeParty
{
	PARTY_MISSING,
	PARTY_ORGANISATION,			/* 法人及非法人组织 */
	PARTY_NATURAL_PERSON,		/* 自然人 */
	PARTY_INDIVIDUAL_BUSINESS,	/* 个体工商户 */
	PARTY_UNKNOWN				/* a word that the template does not have */
} IntakeParty;

extern IntakeParty intake_party(Span cell);

/*
 * Whether an organisation is one without legal personality: partnerships,
 * sole proprietorships and branches say so at the end of their names.
 */
extern bool intake_is_unincorporated(Span name);

/* Article 9, items (1) to (6); the order is that of the law. */
typedef enum IntakePenaltyKind
{
	PENALTY_WARNING = 1 << 0,
	PENALTY_CRITICISM = 1 << 1,
	PENALTY_FINE = 1 << 2,
	PENALTY_CONFISCATION = 1 << 3,
	PENALTY_LICENCE_SUSPENSION = 1 << 4,
	PENALTY_DOWNGRADE = 1 << 5,
	PENALTY_LICENCE_REVOCATION = 1 << 6,
	PENALTY_RESTRICTED_OPERATION = 1 << 7,
	PENALTY_ORDERED_SUSPENSION = 1 << 8,
	PENALTY_CLOSURE = 1 << 9,
	PENALTY_OCCUPATIONAL_BAN = 1 << 10,
	PENALTY_DETENTION = 1 << 11,
	PENALTY_OTHER = 1 << 12,	/* named as "other" */
	PENALTY_UNKNOWN = 1 << 13	/* a word that means none of these */
} IntakePenaltyKind;

#define PENALTY_KINDS 14

/* Takes the next part of a cell of kinds, trimmed and maybe empty. */
extern Span intake_take_part(Span *rest);

/* The kinds that a cell names; *unknown is the first part not understood. */
extern uint32_t intake_penalty_kinds(Span cell, Span *unknown);

/* The code of a kind by its place (0 to PENALTY_KINDS - 1): "warning" ... */
extern const char *intake_penalty_kind_code(int place);

#endif /* CREDIT_INTAKE_PENALTY_KIND_H */
