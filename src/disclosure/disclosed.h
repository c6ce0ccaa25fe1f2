/*
 * disclosed.h
 *		Records as disclosures need them: read from their tables, for whatever
 *		shows them (Article 22).
 */
#ifndef CREDIT_DISCLOSED_H
#define CREDIT_DISCLOSED_H

#include "disclosure/disclosure.h"

/* Columns of a query that read_disclosed() reads, and what they come from. */
enum
{
	R_SUBJECT, R_RECORD, R_ITEM, R_FIELD, R_PROVIDER, R_SEVERITY, R_OPENNESS,
	R_CIRCUMSTANCE, R_CONDUCT_ON, R_RECORDED_ON, R_OPEN_UNTIL, R_NECESSITY,
	R_CONTENT, R_REPLACES, R_AUTHOR, R_KIND, R_NAME, R_CODE, R_DIVISION,
	R_DOCUMENT, R_NUMBER, R_ISSUER, R_NCOLUMNS
};

#define DISCLOSED_COLUMNS \
	"r.subject_id, r.record_id, r.item_id, r.field," \
	" r.provider_id, r.severity, r.openness, r.circumstance," \
	" r.conduct_on, r.recorded_on," \
	" r.open_until, r.necessity, r.content, r.replaces, r.author," \
	" s.kind, s.name, s.uscc, s.division," \
	" r.document_id, d.number, d.issuer"
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
 * Shows a record to everybody: the public, public bodies, those who subscribed
 * to it, and the single recipients of a list of integers.  faced as in
 * disclose().
 */
extern void disclose_to_all(const Disclosed *disclosed, int64 *faced,
							List *audiences);

/*
 * Shows approved records of one subject, a bigint[], again, for what is left
 * of their windows: what had ended them was undone.  Copies that are there
 * stay, subscribers get what they lack.  The subject is locked; runs in a
 * connected SPI, as the registry's owner.
 */
extern void disclose_again(int64 subject_id, Datum records);

#endif							/* CREDIT_DISCLOSED_H */
