CREATE TABLE credit.registry (
	only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
	version integer NOT NULL,
	zone text NOT NULL,
	jurisdiction credit.division NOT NULL,
	incarnation bigint NOT NULL DEFAULT 1,
	name_key_version text NOT NULL DEFAULT credit.name_key_version(),
	created_at timestamptz NOT NULL DEFAULT pg_catalog.now()
);
COMMENT ON TABLE credit.registry IS
	'The registry''s own settings, one row.';
COMMENT ON COLUMN credit.registry.version IS
	'Layout of the tables; credit.migrate_registry() raises it.';
COMMENT ON COLUMN credit.registry.zone IS
	'Time zone in which days begin and windows end.';
COMMENT ON COLUMN credit.registry.jurisdiction IS
	'Division whose regulation this registry keeps (Article 2).';
COMMENT ON COLUMN credit.registry.incarnation IS
	'Changes when a restore or recovery could have set the transaction counter back.';
COMMENT ON COLUMN credit.registry.name_key_version IS
	'What credit.name_key_version() was when the stored name keys were made.';

-- create_registry() sets these to what it was called with.
INSERT INTO credit.registry (version, zone, jurisdiction)
	VALUES (7, 'Asia/Shanghai', '650000');

CREATE TRIGGER rule_data_changed
	AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON credit.registry
	FOR EACH STATEMENT EXECUTE FUNCTION credit.rule_data_changed();
ALTER TABLE credit.registry ENABLE ALWAYS TRIGGER rule_data_changed;
