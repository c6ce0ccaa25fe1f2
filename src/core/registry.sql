CREATE FUNCTION credit.create_registry(
		zone text DEFAULT 'Asia/Shanghai',
		jurisdiction credit.division DEFAULT '650000')
	RETURNS void LANGUAGE c STRICT VOLATILE
	AS 'MODULE_PATHNAME', 'credit_create_registry';
REVOKE ALL ON FUNCTION credit.create_registry(text, credit.division) FROM PUBLIC;
COMMENT ON FUNCTION credit.create_registry(text, credit.division) IS
	'Makes the registry in this database: tables, policies and views, owned by credit_owner. Takes the registry''s time zone and the division that it serves. Raises duplicate_object when there is one already. For superusers.';

CREATE FUNCTION credit.migrate_registry()
	RETURNS integer LANGUAGE c STRICT VOLATILE
	AS 'MODULE_PATHNAME', 'credit_migrate_registry';
REVOKE ALL ON FUNCTION credit.migrate_registry() FROM PUBLIC;
COMMENT ON FUNCTION credit.migrate_registry() IS
	'Brings a registry that an older version of the extension made forward to the layout of this one; returns the layout reached. For superusers.';
