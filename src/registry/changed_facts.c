/*
 * changed_facts.c
 *		Facts of subjects and documents that change.
 */
#include "registry/remembered.h"

#include "commands/trigger.h"
#include "core/verdict.h"
#include "core/workflow.h"
#include "executor/spi.h"

static TriggerData *
check_protocol(FunctionCallInfo fcinfo, const char *name)
{
	TriggerData *trigger = (TriggerData *) fcinfo->context;

	if (!CALLED_AS_TRIGGER(fcinfo) ||
		!TRIGGER_FIRED_AFTER(trigger->tg_event) ||
		!TRIGGER_FIRED_FOR_ROW(trigger->tg_event) ||
		!TRIGGER_FIRED_BY_UPDATE(trigger->tg_event))
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("credit.%s() is a trigger function after each updated row",
						name)));
	return trigger;
}

PG_FUNCTION_INFO_V1(credit_subject_changed);

/*
 * AFTER ROW UPDATE of credit.subject.  That it begins to change its BEFORE
 * trigger has said; other triggers could read it until now.
 */
Datum
credit_subject_changed(PG_FUNCTION_ARGS)
{
	(void) check_protocol(fcinfo, "subject_changed");
	subjects_changed();
	PG_RETURN_POINTER(NULL);
}

PG_FUNCTION_INFO_V1(credit_document_revoked);

/*
 * AFTER ROW UPDATE of credit.document where it is revoked, or no longer: by
 * whatever means a column was given another value.
 */
Datum
credit_document_revoked(PG_FUNCTION_ARGS)
{
	TriggerData *trigger = check_protocol(fcinfo, "document_revoked");
	TupleDesc	desc = RelationGetDescr(trigger->tg_relation);
	bool		isnull;

	(void) SPI_getbinval(trigger->tg_trigtuple, desc,
						 SPI_fnumber(desc, "revoked_on"), &isnull);
	if (!isnull)
		refuse(28, "document", "facts_are_kept",
			   pstrdup(_("a revocation is not taken back")), NULL,
			   pstrdup(_("If the document was issued anew, submit it anew (Article 37).")));
	if (workflow_under_way() != WORKFLOW_REVOCATION)
		refuse(28, "document", "facts_are_kept",
			   pstrdup(_("a document is revoked by credit.revoke_document() alone")),
			   NULL,
			   pstrdup(_("It also ends what is shown of the records that rest on the document (Articles 37 and 47).")));
	PG_RETURN_POINTER(NULL);
}
