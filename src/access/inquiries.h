/*
 * inquiries.h
 *		What an inquiry covers, in the words of its queries (Articles 22 and 42).
 */
#ifndef CREDIT_INQUIRIES_H
#define CREDIT_INQUIRIES_H

/* Whether inquiry q covers record r of catalogue item i. */
#define INQUIRY_COVERS \
	"r.subject_id = q.subject_id AND (q.items IS NULL OR i.code = ANY (q.items))" \
	" AND (q.fields IS NULL OR r.field = ANY (q.fields))" \
	" AND (q.non_public OR r.nature = 'public')"

#endif							/* CREDIT_INQUIRIES_H */
