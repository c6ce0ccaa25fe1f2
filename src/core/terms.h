/*
 * terms.h
 *		The closed vocabularies of terms.sql, in the same order.
 */
#ifndef CREDIT_TERMS_H
#define CREDIT_TERMS_H

#include "credit.h"

typedef enum SubjectKind
{
	SUBJECT_NATURAL_PERSON = 1,
	SUBJECT_LEGAL_PERSON,
	SUBJECT_UNINCORPORATED,
	SUBJECT_INDIVIDUAL_BUSINESS,
	SUBJECT_GOVERNMENT_BODY
} SubjectKind;

typedef enum Nature
{
	NATURE_PUBLIC = 1,
	NATURE_NON_PUBLIC
} Nature;

typedef enum Effect
{
	EFFECT_ADVERSE = 1,
	EFFECT_POSITIVE,
	EFFECT_NEUTRAL
} Effect;

typedef enum Severity
{
	SEVERITY_UNKNOWN = 0,
	SEVERITY_MINOR,
	SEVERITY_GENERAL,
	SEVERITY_SERIOUS
} Severity;

typedef enum Openness
{
	OPENNESS_OPEN = 1,
	OPENNESS_SHARED,
	OPENNESS_INQUIRY
} Openness;

typedef enum Circumstance
{
	CIRCUMSTANCE_NONE = 0,
	CIRCUMSTANCE_NATURAL_DISASTER,
	CIRCUMSTANCE_ACCIDENT,
	CIRCUMSTANCE_PUBLIC_HEALTH,
	CIRCUMSTANCE_SOCIAL_SAFETY,
	CIRCUMSTANCE_FOREIGN_RELATED,
	CIRCUMSTANCE_UNINTENTIONAL,
	CIRCUMSTANCE_MINOR_OCCASIONAL
} Circumstance;

typedef enum DocumentKind
{
	DOCUMENT_JUDGMENT = 1,
	DOCUMENT_ARBITRAL_AWARD,
	DOCUMENT_PENALTY_DECISION,
	DOCUMENT_ADMINISTRATIVE_RULING,
	DOCUMENT_OTHER_DECISION,
	DOCUMENT_OTHER_NAMED,
	DOCUMENT_PERMIT,
	DOCUMENT_HONOUR,
	DOCUMENT_COMMITMENT,
	DOCUMENT_REGISTRATION
} DocumentKind;

typedef enum EditionLevel
{
	EDITION_NATIONAL = 1,
	EDITION_REGIONAL,
	EDITION_PREFECTURE
} EditionLevel;

typedef enum EditionStatus
{
	EDITION_DRAFT = 1,
	EDITION_CONSULTATION,
	EDITION_APPROVED,
	EDITION_PUBLISHED
} EditionStatus;

typedef enum OrganisationKind
{
	ORGANISATION_STATE_ORGAN = 1,
	ORGANISATION_AUTHORISED_BODY,
	ORGANISATION_CREDIT_SERVICE_AGENCY,
	ORGANISATION_INDUSTRY_ASSOCIATION,
	ORGANISATION_ENTERPRISE,
	ORGANISATION_PLATFORM,
	ORGANISATION_OTHER
} OrganisationKind;

typedef enum BasisRank
{
	BASIS_LAW = 1,
	BASIS_ADMINISTRATIVE_REGULATION,
	BASIS_LOCAL_REGULATION,
	BASIS_DEPARTMENTAL_RULE,
	BASIS_LOCAL_RULE,
	BASIS_STATE_PROVISION,
	BASIS_OTHER
} BasisRank;

typedef enum FieldType
{
	FIELD_TEXT = 1,
	FIELD_NUMBER,
	FIELD_AMOUNT,
	FIELD_DATE,
	FIELD_BOOLEAN,
	FIELD_CODE,
	FIELD_LIST
} FieldType;

/* One of the vocabularies, by its SQL type name. */
typedef struct Term
{
	const char *type;
	int			count;
	const char *const *labels;	/* labels[0] is position 1 */
	Oid		   *values;			/* private to terms.c */
} Term;

extern const Term term_subject_kind;
extern const Term term_nature;
extern const Term term_effect;
extern const Term term_severity;
extern const Term term_openness;
extern const Term term_circumstance;
extern const Term term_document_kind;

/* Position, from 1, of an enum value within its type; 0 for InvalidOid. */
extern int	enum_position(Oid enum_value);

/* Its label, good until the next call. */
extern const char *enum_label(Oid enum_value);

/* The enum value of a position from 1; InvalidOid for 0. */
extern Oid	enum_value(const Term *term, int position);

/* Position of a label, 0 when the vocabulary has no such label. */
extern int	term_position(const Term *term, const char *label);

/* "open, shared, inquiry": the labels for a hint. */
extern char *term_labels(const Term *term);

/* Type OID of an extension's type by name, cached until it is dropped. */
extern Oid	credit_type(const char *name);

#endif /* CREDIT_TERMS_H */
