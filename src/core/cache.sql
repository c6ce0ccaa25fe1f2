CREATE FUNCTION credit.rule_data_changed() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'credit_rule_data_changed';
REVOKE ALL ON FUNCTION credit.rule_data_changed() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.rule_data_changed() TO credit_owner;
COMMENT ON FUNCTION credit.rule_data_changed() IS
	'Statement trigger of rule tables: every backend reads them anew. To be enabled ALWAYS, so that replicated changes count too.';
