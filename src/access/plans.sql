CREATE FUNCTION credit.policy_support(internal) RETURNS internal
	LANGUAGE c IMMUTABLE STRICT AS 'MODULE_PATHNAME', 'credit_policy_support';
REVOKE ALL ON FUNCTION credit.policy_support(internal) FROM PUBLIC;
COMMENT ON FUNCTION credit.policy_support(internal) IS
	'Planner support of the functions that policies use: has the library loaded whenever a query is planned under such a policy, so that EXPLAIN is refused to whom rows are kept from (Article 28).';
ALTER FUNCTION credit.today() SUPPORT credit.policy_support;
ALTER FUNCTION credit.actor() SUPPORT credit.policy_support;
ALTER FUNCTION credit.my_organisations() SUPPORT credit.policy_support;
ALTER FUNCTION credit.my_audiences() SUPPORT credit.policy_support;
ALTER FUNCTION credit.supervised_division() SUPPORT credit.policy_support;
ALTER FUNCTION credit.supervises(integer) SUPPORT credit.policy_support;
ALTER FUNCTION credit.supervises_provider(integer) SUPPORT credit.policy_support;
ALTER FUNCTION credit.reads_field(text) SUPPORT credit.policy_support;
ALTER FUNCTION credit.sees_subject(bigint) SUPPORT credit.policy_support;
ALTER FUNCTION credit.sees_record(bigint, bigint) SUPPORT credit.policy_support;
ALTER FUNCTION credit.sees_objection(bigint, bigint) SUPPORT credit.policy_support;
