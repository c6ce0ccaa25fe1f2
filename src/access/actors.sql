CREATE FUNCTION credit.actor() RETURNS text
	LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_actor';
COMMENT ON FUNCTION credit.actor() IS
	'The role that acts: the one of SET ROLE, or else the login; a definer function does not change it.';

CREATE FUNCTION credit.my_organisations() RETURNS integer[]
	LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_my_organisations';
COMMENT ON FUNCTION credit.my_organisations() IS
	'The registered organisations for which the actor is a member today; empty for nobody''s member. Used by policies.';

CREATE FUNCTION credit.supervised_division() RETURNS credit.division
	LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_supervised_division';
COMMENT ON FUNCTION credit.supervised_division() IS
	'The division whose competent department the actor belongs to, null when it belongs to none, or to two that do not contain one another (Article 6).';

REVOKE ALL ON FUNCTION credit.actor(), credit.my_organisations(),
	credit.supervised_division()
	FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.actor(), credit.my_organisations(),
	credit.supervised_division()
	TO credit_owner, credit_portal, credit_provider, credit_authority,
	credit_auditor, credit_admin;
