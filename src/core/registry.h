/*
 * registry.h
 *		The registry's own settings (the one row of credit.registry) and the
 *		switch to its owner.
 */
#ifndef CREDIT_REGISTRY_H
#define CREDIT_REGISTRY_H

#include "credit.h"
#include "pgtime.h"

typedef struct RegistrySettings
{
	int			version;		/* layout; equals CREDIT_REGISTRY_VERSION */
	pg_tz	   *zone;
	char	   *zone_name;
	int32		jurisdiction;	/* a credit.division's six digits: 650000 */
	int64		incarnation;	/* changed by restore and recovery */
} RegistrySettings;

/* Raises SC-free, clear errors: no registry here, or one of another version. */
extern const RegistrySettings *registry_settings(void);

/* The SQL that makes a registry, statement after statement. */
extern const char *registry_definition(void);

/*
 * Between the two calls the registry's owner acts, past its forced row
 * security.  An error in between resets everything by itself.
 */
typedef struct OwnerContext
{
	Oid			userid;
	int			sec_context;
} OwnerContext;

extern void owner_begin(OwnerContext *saved);
extern void owner_end(const OwnerContext *saved);

#endif /* CREDIT_REGISTRY_H */
