/*
 * changed_facts.c
 *		Facts that change after this transaction may have read them.
 */
#include "registry/remembered.h"
#include "registry/subjects.h"

#include "commands/trigger.h"
#include "executor/spi.h"

static TriggerData *
updated_row(FunctionCallInfo fcinfo, const char *name)
{
	TriggerData *trigger = (TriggerData *) fcinfo->context;

	if (!CALLED_AS_TRIGGER(fcinfo) ||
		!TRIGGER_FIRED_FOR_ROW(trigger->tg_event) ||
		!TRIGGER_FIRED_BY_UPDATE(trigger->tg_event))
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("credit.%s() is a trigger function for each updated row",
						name)));
	return trigger;
}

PG_FUNCTION_INFO_V1(credit_subject_changed);

/* AFTER ROW UPDATE of credit.subject: a BEFORE trigger of the site's may read it */
Datum
credit_subject_changed(PG_FUNCTION_ARGS)
{
	(void) updated_row(fcinfo, "subject_changed");
	subjects_forget();
	PG_RETURN_POINTER(NULL);
}

PG_FUNCTION_INFO_V1(credit_document_revoked);

/*
 * BEFORE ROW UPDATE of credit.document, whoever revokes it: no record of its
 * subject is admitted or reviewed meanwhile.
 */
Datum
credit_document_revoked(PG_FUNCTION_ARGS)
{
	TriggerData *trigger = updated_row(fcinfo, "document_revoked");
	TupleDesc	desc = RelationGetDescr(trigger->tg_relation);
	bool		isnull;
	Datum		subject_id = SPI_getbinval(trigger->tg_trigtuple, desc,
										   SPI_fnumber(desc, "subject_id"),
										   &isnull);

	subject_lock(DatumGetInt64(subject_id), LockTupleExclusive);
	subjects_forget();
	PG_RETURN_POINTER(trigger->tg_newtuple);
}
