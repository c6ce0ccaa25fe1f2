/*
 * plans.h
 *		Plans are not shown to whom row security keeps rows from (Article 28).
 */
#ifndef CREDIT_PLANS_H
#define CREDIT_PLANS_H

extern void plans_init(void);

#endif /* CREDIT_PLANS_H */
