/*
 * whoami.c
 *		Who is acting, in words (Articles 6, 21 and 27).
 */
#include "access/actors.h"
#include "access/gateways.h"

#include "catalog/pg_type.h"
#include "core/clock.h"
#include "core/query.h"
#include "core/registry.h"
#include "registry/subjects.h"
#include "utils/builtins.h"

static SqlQuery explain = {
	.name = "explain who is acting",
	.sql = "SELECT 'login', $1, 'who authenticated'"
	" UNION ALL SELECT 'role', $2, CASE WHEN $1 = $2"
	" THEN 'the login itself: no SET ROLE' ELSE 'of SET ROLE: this one counts' END"
	" || (SELECT CASE WHEN r.rolsuper THEN '; a superuser, for whom no policy holds'"
	" WHEN r.rolbypassrls THEN '; it bypasses row security' ELSE '' END"
	" FROM pg_roles r WHERE r.rolname = $2::name)"
	" UNION ALL (SELECT 'group', g.name, g.does FROM (VALUES"
	" ('credit_public', 'searches and reads what is open'),"
	" ('credit_portal', 'acts for subjects, if it is a registered gateway'),"
	" ('credit_provider', 'submits, reviews, inquires, as its member rows say'),"
	" ('credit_authority', 'supervises its division'),"
	" ('credit_auditor', 'reads the journal and the logs'),"
	" ('credit_admin', 'keeps organisations, catalogues and rules'))"
	" AS g (name, does) WHERE pg_has_role($2::name, g.name::name, 'USAGE')"
	" ORDER BY 2)"
	" UNION ALL (SELECT 'member of', o.name, concat_ws('; ',"
	" 'duty: ' || m.duty, CASE WHEN m.may_submit THEN 'may submit' END,"
	" CASE WHEN m.may_review THEN 'may review' END,"
	" 'fields: ' || coalesce(array_to_string(o.fields, ', '), 'every one'),"
	" CASE WHEN o.competent THEN 'the competent department of ' || o.division END,"
	" CASE WHEN NOT o.organisation_id = ANY ($3)"
	" THEN 'not registered today, so it counts for nothing' END)"
	" FROM credit.member m JOIN credit.organisation o"
	" ON o.organisation_id = m.organisation_id WHERE m.role_name = $2::name"
	" ORDER BY o.organisation_id)"
	" UNION ALL SELECT 'member of', NULL, 'no row of credit.member: provides,"
	" supervises and inquires for nobody' WHERE NOT EXISTS (SELECT"
	" FROM credit.member m WHERE m.role_name = $2::name)"
	" UNION ALL SELECT 'supervises', $4, 'and the divisions below it'"
	" WHERE $4 IS NOT NULL"
	" UNION ALL SELECT 'gateway', g.channel, CASE WHEN $5 IS NOT NULL"
	" THEN 'of ' || o.name ELSE 'of ' || o.name || ': acts for nobody in this"
	" transaction, see credit.act_for_subject()' END"
	" FROM credit.gateway g JOIN credit.organisation o"
	" ON o.organisation_id = g.organisation_id WHERE g.role_name = $2::name"
	" UNION ALL SELECT 'acts for', $5, $6 WHERE $5 IS NOT NULL"
	" UNION ALL SELECT 'today', credit.today()::text, CASE WHEN $7"
	" THEN 'by a test clock' ELSE 'in ' || r.zone END FROM credit.registry r",
	.nargs = 7,
	.argtypes = {TEXTOID, TEXTOID, INT4ARRAYOID, TEXTOID, TEXTOID, TEXTOID,
	BOOLOID},
	.as_owner = true
};

PG_FUNCTION_INFO_V1(credit_whoami);

/* whoami(): (what, value, note) */
Datum
credit_whoami(PG_FUNCTION_ARGS)
{
	Representation who;
	int32		division = actor_supervised_division();
	Datum		values[7] = {CStringGetTextDatum(login_name()),
		CStringGetTextDatum(actor_name()), actor_current_organisations(),
	0, 0, 0, BoolGetDatum(test_clock_in_force())};
	char		nulls[] = "   nnn ";

	if (division != NO_DIVISION)
	{
		values[3] = CStringGetTextDatum(psprintf("%06d", division));
		nulls[3] = ' ';
	}
	if (represented(&who))
	{
		values[4] = CStringGetTextDatum(subject_key_masked(who.id_kind,
														   who.id_value));
		values[5] = CStringGetTextDatum(psprintf("as %s, until the transaction ends",
												 who.capacity));
		nulls[4] = nulls[5] = ' ';
	}
	return query_return(fcinfo, &explain, values, nulls);
}
