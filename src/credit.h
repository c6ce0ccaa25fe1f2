/*
 * credit.h
 *		What every room of the extension includes.
 */
#ifndef CREDIT_H
#define CREDIT_H

#include "postgres.h"

#include "fmgr.h"
#include "utils/builtins.h"

#include "compat.h"
#include "version.h"

/* The one schema; credit.control pins it. */
#define CREDIT_SCHEMA "credit"

/* The tables' owner: NOLOGIN, no superuser, no BYPASSRLS. */
#define CREDIT_OWNER "credit_owner"

/* Layout of the registry's tables that this library works on. */
#define CREDIT_REGISTRY_VERSION 7

#ifdef ENABLE_NLS
#include <libintl.h>
#undef TEXTDOMAIN
#define TEXTDOMAIN PG_TEXTDOMAIN("credit")
#undef _
#define _(message) dgettext(TEXTDOMAIN, message)
#endif

#endif /* CREDIT_H */
