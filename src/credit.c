/*
 * credit.c
 *		Entry point of the library.
 */
#include "credit.h"

#include "access/gateways.h"
#include "access/plans.h"
#include "core/clock.h"
#include "miscadmin.h"
#include "registry/submission.h"
#include "utils/guc.h"

PG_MODULE_MAGIC;

void		_PG_init(void);

void
_PG_init(void)
{
	pg_bindtextdomain(TEXTDOMAIN);
	clock_init();
	submission_init();
	gateways_init();
	plans_init();
	MarkGUCPrefixReserved("credit");
}
