/*
 * disclosed.h
 *		Records as disclosures need them: read from their tables, for whatever
 *		shows them (Article 22).
 */
#ifndef CREDIT_DISCLOSED_H
#define CREDIT_DISCLOSED_H

#include "disclosure/disclosure.h"

/*
 * Columns of a query that read_disclosed() reads, and what they come from.  What
 * has come about since a record was admitted is true of now only if the
 * subjects were locked before: see subjects_lock().
 */
enum
{
	R_SUBJECT, R_RECORD, R_ITEM, R_FIELD, R_PROVIDER, R_SEVERITY, R_OPENNESS,
	R_CIRCUMSTANCE, R_CONDUCT_ON, R_RECORDED_ON, R_OPEN_UNTIL, R_NECESSITY,
	R_CONTENT, R_REPLACES, R_AUTHOR, R_KIND, R_NAME, R_CODE, R_DIVISION,
	R_DOCUMENT, R_NUMBER, R_ISSUER, R_DOCUMENT_KIND, R_DECIDED_ON,
	R_EFFECTIVE_ON, R_REVOKED_ON, R_CORRECTED, R_WITHDRAWN, R_DISPUTED_SINCE,
	R_REPAIRS, R_NATURE, R_EXCEPTION, R_SELF_DECLARED, R_NCOLUMNS
};

/*
 * The repairs in force that reach a record r with its document d: of that
 * document, or of the same one as its issuer reported it (Article 46).
 */
#define REPAIRS_IN_FORCE \
	" credit.repair a JOIN credit.document b" \
	" ON b.subject_id = a.subject_id AND b.document_id = a.document_id" \
	" JOIN credit.organisation i ON i.organisation_id = b.provider_id" \
	" WHERE a.subject_id = r.subject_id AND a.effect IS NOT NULL" \
	" AND a.ended_on IS NULL AND (a.document_id = r.document_id OR" \
	" (b.issuer_key = i.uscc::text AND b.issuer_key = d.issuer_key" \
	" AND b.number_key = d.number_key AND b.kind = d.kind))"

/*
 * What has come about of r since it was admitted: whether it is corrected,
 * withdrawn, disputed since when, and whether its subject has repairs in force.
 */
#define DISCLOSED_STATE \
	" EXISTS (SELECT FROM credit.record c" \
	" WHERE c.subject_id = r.subject_id AND c.replaces = r.record_id)," \
	" EXISTS (SELECT FROM credit.withdrawal w" \
	" WHERE w.subject_id = r.subject_id AND w.record_id = r.record_id" \
	" AND w.undone_at IS NULL)," \
	" " DISPUTED_SINCE "," \
	" EXISTS (SELECT FROM credit.repair a WHERE a.subject_id = r.subject_id" \
	" AND a.effect IS NOT NULL AND a.ended_on IS NULL),"
#define DISPUTED_SINCE \
	"(SELECT o.received_on FROM credit.objection o" \
	" WHERE o.subject_id = r.subject_id AND o.record_id = r.record_id" \
	" AND o.outcome IS NULL LIMIT 1)"

#define DISCLOSED_COLUMNS_WITH(state) \
	"r.subject_id, r.record_id, r.item_id, r.field," \
	" r.provider_id, r.severity, r.openness, r.circumstance," \
	" r.conduct_on, r.recorded_on," \
	" r.open_until, r.necessity, r.content, r.replaces, r.author," \
	" s.kind, s.name, s.uscc, s.division," \
	" r.document_id, d.number, d.issuer, d.kind, d.decided_on," \
	" d.effective_on, d.revoked_on," state \
	" r.nature, r.consent_exception, r.self_declared"
#define DISCLOSED_COLUMNS DISCLOSED_COLUMNS_WITH(DISCLOSED_STATE)
#define DISCLOSED_TABLES \
	" credit.record r" \
	" JOIN credit.subject s ON s.subject_id = r.subject_id" \
	" LEFT JOIN credit.document d ON d.subject_id = r.subject_id" \
	" AND d.document_id = r.document_id"

extern void read_disclosed(const Datum *values, const bool *nulls,
						   Disclosed *disclosed);

/*
 * Whether nothing keeps an approved record from being shown: it is not
 * withdrawn, nor another operator's (Articles 3 and 47).
 */
extern bool may_be_shown(const Disclosed *disclosed);

/*
 * Whether somebody with a right to it may use the approved record today, and
 * until which day, exclusive; DATEVAL_NOEND for no end.
 */
extern bool in_use(const Disclosed *disclosed, DateADT *until);

/*
 * Until the transaction ends no rule is loaded that shortens windows: a copy
 * that is about to be written would miss it.
 */
extern void hold_windows(void);

/*
 * Shows a record to everybody: the public, public bodies, those who subscribed
 * to it, and the single recipients of a list of integers.  faced as in
 * disclose().
 */
extern void disclose_to_all(const Disclosed *disclosed, int64 *faced,
							List *audiences);

/*
 * Shows approved records of one subject, a bigint[], again, for what is left
 * of their windows: what had ended them was undone.  Copies that are there
 * stay; the public and public bodies get what they lack, and so do subscribers
 * if to_subscribers.  The subject is locked; runs in a connected SPI, as the
 * registry's owner.
 */
extern void disclose_again(int64 subject_id, Datum records,
						   bool to_subscribers);

#endif							/* CREDIT_DISCLOSED_H */
