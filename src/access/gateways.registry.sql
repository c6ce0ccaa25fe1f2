CREATE TABLE credit.gateway (
	role_name name PRIMARY KEY,
	organisation_id integer NOT NULL REFERENCES credit.organisation,
	channel text NOT NULL CHECK (channel IN ('website', 'mobile', 'window')),
	basis text NOT NULL CHECK (basis <> ''),
	registered_from date NOT NULL DEFAULT credit.today(),
	registered_until date,
	CHECK (registered_until > registered_from),
	CHECK (role_name <> ALL ('{credit_owner,credit_public,credit_portal,credit_provider,credit_authority,credit_auditor,credit_admin}'))
);
COMMENT ON TABLE credit.gateway IS
	'Logins that may act for a subject after they have established who stands before them: pools of portals and the clerks of service windows (Articles 26 and 42). See credit.act_for_subject().';
COMMENT ON COLUMN credit.gateway.role_name IS
	'The role by name, so that it survives a dump.';
COMMENT ON COLUMN credit.gateway.organisation_id IS
	'Who runs the gateway and answers for it.';
COMMENT ON COLUMN credit.gateway.channel IS
	'website, mobile or window: the ways of Article 26.';
COMMENT ON COLUMN credit.gateway.basis IS
	'Who approved it, and how it establishes a subject''s identity.';
COMMENT ON COLUMN credit.gateway.registered_until IS
	'First day on which it is no longer registered.';

CREATE TRIGGER rule_data_changed
	AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON credit.gateway
	FOR EACH STATEMENT EXECUTE FUNCTION credit.rule_data_changed();
ALTER TABLE credit.gateway ENABLE ALWAYS TRIGGER rule_data_changed;
CREATE TRIGGER kept BEFORE TRUNCATE ON credit.gateway
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER journalled AFTER INSERT OR UPDATE OR DELETE ON credit.gateway
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change('organisation_id');

ALTER TABLE credit.gateway ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.gateway FORCE ROW LEVEL SECURITY;
GRANT SELECT ON credit.gateway TO credit_auditor;
GRANT SELECT, INSERT, UPDATE, DELETE ON credit.gateway TO credit_admin;
CREATE POLICY read_auditor ON credit.gateway FOR SELECT TO credit_auditor USING (true);
CREATE POLICY read_admin ON credit.gateway FOR SELECT TO credit_admin USING (true);
CREATE POLICY add_admin ON credit.gateway FOR INSERT TO credit_admin WITH CHECK (true);
CREATE POLICY change_admin ON credit.gateway FOR UPDATE TO credit_admin USING (true);
CREATE POLICY remove_admin ON credit.gateway FOR DELETE TO credit_admin USING (true);
