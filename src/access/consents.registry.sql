-- Consents of persons, agreements of organisations, and what is needed of
-- neither (Articles 23 to 25, 28 and 43).

CREATE TABLE credit.consent_exception (
	code text NOT NULL CHECK (code ~ '^[a-z][a-z0-9_]*$'),
	rank text NOT NULL CHECK (rank IN ('law', 'administrative_regulation')),
	basis text NOT NULL CHECK (basis <> ''),
	summary text NOT NULL CHECK (summary <> ''),
	items text[],
	valid_from date NOT NULL
		CHECK (valid_from BETWEEN '1900-01-01' AND '9999-12-31'),
	valid_until date CHECK (valid_until BETWEEN '1900-01-01' AND '9999-12-31'),
	certainty text NOT NULL CHECK (certainty IN ('text', 'report', 'check')),
	PRIMARY KEY (code),
	CHECK (valid_until > valid_from)
);
COMMENT ON TABLE credit.consent_exception IS
	'Provisions of laws and administrative regulations by which information about a person is collected without consent; a record names the one that it rests on (Article 24). Local rules are no such provision.';
COMMENT ON COLUMN credit.consent_exception.items IS
	'Codes of the catalogue items for which it is used here; null for any.';
COMMENT ON COLUMN credit.consent_exception.valid_until IS 'First day no longer; null for no end.';
COMMENT ON COLUMN credit.consent_exception.certainty IS
	'text: read in the full primary text; report: in an official notice or report; check: unread, to be checked.';
INSERT INTO credit.consent_exception (code, rank, basis, summary, valid_from, certainty) VALUES
	('contract', 'law', '个人信息保护法第十三条第一款第二项', 'needed for a contract of the person, or for staff under lawful rules', '2021-11-01', 'text'),
	('statutory_duty', 'law', '个人信息保护法第十三条第一款第三项', 'needed for a duty or obligation that a law sets', '2021-11-01', 'text'),
	('emergency', 'law', '个人信息保护法第十三条第一款第四项', 'public-health emergencies, or life, health and property in an emergency', '2021-11-01', 'text'),
	('news', 'law', '个人信息保护法第十三条第一款第五项', 'news reporting and supervision by public opinion, within reason', '2021-11-01', 'text'),
	('published', 'law', '个人信息保护法第十三条第一款第六项、第二十七条', 'published by the person itself or lawfully, within reason', '2021-11-01', 'text'),
	('other_law', 'law', '个人信息保护法第十三条第一款第七项', 'other cases that laws and administrative regulations name', '2021-11-01', 'text');

CREATE TABLE credit.sensitive_category (
	code text PRIMARY KEY CHECK (code ~ '^[a-z][a-z_]*$'),
	label_zh text NOT NULL CHECK (label_zh <> ''),
	keys text[] NOT NULL CHECK (pg_catalog.cardinality(keys) > 0),
	basis text NOT NULL CHECK (basis <> ''),
	certainty text NOT NULL CHECK (certainty IN ('text', 'report', 'check'))
);
COMMENT ON TABLE credit.sensitive_category IS
	'What a person consents to separately (Personal Information Protection Law 28 and 29; Regulation on the Administration of the Credit Reporting Industry 14). The regulation names no list of its own.';
COMMENT ON COLUMN credit.sensitive_category.keys IS
	'Names of catalogue fields that hold it.';
INSERT INTO credit.sensitive_category (code, label_zh, keys, basis, certainty) VALUES
	('income', '收入', '{income,salary,wages}', '征信业管理条例第十四条', 'text'),
	('deposits', '存款', '{deposits,bank_balance,bank_account}', '征信业管理条例第十四条', 'text'),
	('securities', '有价证券', '{securities,shares}', '征信业管理条例第十四条', 'text'),
	('commercial_insurance', '商业保险', '{commercial_insurance,insurance_policies}', '征信业管理条例第十四条', 'text'),
	('real_estate', '不动产', '{real_estate,property}', '征信业管理条例第十四条', 'text'),
	('tax', '纳税数额', '{tax_amount,tax_paid}', '征信业管理条例第十四条', 'text'),
	('whereabouts', '行踪轨迹', '{whereabouts,location_history}', '个人信息保护法第二十八条', 'text');

CREATE TABLE credit.service_need (
	organisation_id integer NOT NULL REFERENCES credit.organisation,
	service text NOT NULL CHECK (service <> ''),
	item text NOT NULL CHECK (item <> ''),
	fields text[] NOT NULL CHECK (pg_catalog.cardinality(fields) > 0),
	basis text NOT NULL CHECK (basis <> ''),
	PRIMARY KEY (organisation_id, service, item)
);
COMMENT ON TABLE credit.service_need IS
	'What a service needs to know of who asks for it: a consent that is tied to it covers nothing else (Article 43).';
COMMENT ON COLUMN credit.service_need.service IS
	'The organisation''s own name for it.';
COMMENT ON COLUMN credit.service_need.item IS 'Code of a catalogue item; fields are those of it.';
COMMENT ON COLUMN credit.service_need.basis IS
	'Why the service can''t be rendered without them.';

CREATE SEQUENCE credit.consent_id_seq;
CREATE TABLE credit.consent (
	subject_id bigint NOT NULL,
	consent_id bigint NOT NULL DEFAULT pg_catalog.nextval('credit.consent_id_seq'),
	handle uuid NOT NULL DEFAULT pg_catalog.gen_random_uuid(),
	collector_id integer NOT NULL REFERENCES credit.organisation,
	item text NOT NULL,
	fields text[] NOT NULL CHECK (pg_catalog.cardinality(fields) > 0),
	sensitive boolean NOT NULL,
	purpose text NOT NULL CHECK (purpose <> ''),
	ways credit.openness[] NOT NULL DEFAULT '{}',
	service text,
	valid_from date NOT NULL,
	valid_until date NOT NULL CHECK (valid_until < 'infinity'),
	evidence text NOT NULL CHECK (evidence <> ''),
	capacity text NOT NULL,
	proof text,
	channel text,
	given_at timestamptz NOT NULL DEFAULT credit.now(),
	author text NOT NULL DEFAULT credit.actor(),
	withdrawn_at timestamptz,
	nonce uuid NOT NULL DEFAULT pg_catalog.gen_random_uuid(),
	PRIMARY KEY (subject_id, consent_id),
	CHECK (valid_until > valid_from),
	CHECK ((proof IS NULL) = (channel IS NULL))
);
CREATE INDEX consent_collector_idx ON credit.consent (subject_id, collector_id, item);
CREATE INDEX consent_handle_idx ON credit.consent (handle);
COMMENT ON TABLE credit.consent IS
	'What a person agreed in writing that a body collects about it, and in which ways it may be disclosed; of an organisation, the agreement on disclosure alone (Articles 24, 25 and 43). By credit.give_consent() and credit.record_consent().';
COMMENT ON COLUMN credit.consent.item IS
	'Code of the catalogue item; fields are the names of those of its fields that it covers.';
COMMENT ON COLUMN credit.consent.sensitive IS
	'Whether it is a separate one for sensitive fields, and covers no others.';
COMMENT ON COLUMN credit.consent.ways IS
	'open, shared: ways of disclosure agreed, besides the authorised inquiry.';
COMMENT ON COLUMN credit.consent.service IS
	'The service that it is tied to: credit.service_need.service; null for none.';
COMMENT ON COLUMN credit.consent.valid_until IS
	'First day on which it is no longer good.';
COMMENT ON COLUMN credit.consent.evidence IS
	'Where the written consent is kept.';
COMMENT ON COLUMN credit.consent.capacity IS
	'Who gave it: self, guardian, agent, legal_representative…';
COMMENT ON COLUMN credit.consent.channel IS
	'Of the gateway through which it was given, with the proof of identity; null where the collector holds it on paper.';

CREATE TRIGGER rule_data_changed
	AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON credit.consent_exception
	FOR EACH STATEMENT EXECUTE FUNCTION credit.rule_data_changed();
ALTER TABLE credit.consent_exception ENABLE ALWAYS TRIGGER rule_data_changed;
CREATE TRIGGER kept BEFORE TRUNCATE ON credit.consent_exception
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER journalled AFTER INSERT OR UPDATE OR DELETE ON credit.consent_exception
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change();
CREATE TRIGGER kept BEFORE TRUNCATE ON credit.sensitive_category
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER journalled AFTER INSERT OR UPDATE OR DELETE ON credit.sensitive_category
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change();
CREATE TRIGGER kept BEFORE TRUNCATE ON credit.service_need
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER journalled AFTER INSERT OR UPDATE OR DELETE ON credit.service_need
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change('organisation_id');
CREATE TRIGGER kept BEFORE UPDATE OF subject_id, consent_id, handle, collector_id, item,
	fields, sensitive, purpose, ways, service, valid_from, valid_until, evidence,
	capacity, proof, channel, given_at, author, nonce OR DELETE OR TRUNCATE
	ON credit.consent
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER withdrawn_once BEFORE UPDATE OF withdrawn_at ON credit.consent
	FOR EACH ROW WHEN (old.withdrawn_at IS NOT NULL)
	EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER journalled AFTER INSERT OR UPDATE OR DELETE ON credit.consent
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change('consent_id');

-- Rules are everybody's to read; what was agreed is the collector's, and in its
-- course the auditor's.
ALTER TABLE credit.consent_exception ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.consent_exception FORCE ROW LEVEL SECURITY;
GRANT SELECT ON credit.consent_exception
	TO credit_public, credit_portal, credit_provider, credit_authority,
	credit_auditor, credit_admin;
GRANT INSERT, UPDATE, DELETE ON credit.consent_exception TO credit_admin;
CREATE POLICY everybody_reads ON credit.consent_exception FOR SELECT
	TO credit_public, credit_portal, credit_provider, credit_authority,
	credit_auditor, credit_admin USING (true);
CREATE POLICY admin_adds ON credit.consent_exception FOR INSERT TO credit_admin WITH CHECK (true);
CREATE POLICY admin_changes ON credit.consent_exception FOR UPDATE TO credit_admin USING (true);
CREATE POLICY admin_removes ON credit.consent_exception FOR DELETE TO credit_admin USING (true);
ALTER TABLE credit.sensitive_category ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.sensitive_category FORCE ROW LEVEL SECURITY;
GRANT SELECT ON credit.sensitive_category
	TO credit_public, credit_portal, credit_provider, credit_authority,
	credit_auditor, credit_admin;
GRANT INSERT, UPDATE, DELETE ON credit.sensitive_category TO credit_admin;
CREATE POLICY everybody_reads ON credit.sensitive_category FOR SELECT
	TO credit_public, credit_portal, credit_provider, credit_authority,
	credit_auditor, credit_admin USING (true);
CREATE POLICY admin_adds ON credit.sensitive_category FOR INSERT TO credit_admin WITH CHECK (true);
CREATE POLICY admin_changes ON credit.sensitive_category FOR UPDATE TO credit_admin USING (true);
CREATE POLICY admin_removes ON credit.sensitive_category FOR DELETE TO credit_admin USING (true);
ALTER TABLE credit.service_need ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.service_need FORCE ROW LEVEL SECURITY;
GRANT SELECT ON credit.service_need
	TO credit_public, credit_portal, credit_provider, credit_authority,
	credit_auditor, credit_admin;
GRANT INSERT, UPDATE, DELETE ON credit.service_need TO credit_admin;
CREATE POLICY everybody_reads ON credit.service_need FOR SELECT
	TO credit_public, credit_portal, credit_provider, credit_authority,
	credit_auditor, credit_admin USING (true);
CREATE POLICY admin_adds ON credit.service_need FOR INSERT TO credit_admin WITH CHECK (true);
CREATE POLICY admin_changes ON credit.service_need FOR UPDATE TO credit_admin USING (true);
CREATE POLICY admin_removes ON credit.service_need FOR DELETE TO credit_admin USING (true);
ALTER TABLE credit.consent ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.consent FORCE ROW LEVEL SECURITY;
GRANT SELECT (subject_id, consent_id, handle, collector_id, item, fields, sensitive,
	purpose, ways, service, valid_from, valid_until, evidence, capacity, channel,
	given_at, author, withdrawn_at) ON credit.consent TO credit_provider;
GRANT SELECT (subject_id, consent_id, collector_id, item, fields, sensitive, purpose,
	ways, service, valid_from, valid_until, capacity, channel, given_at, author,
	withdrawn_at) ON credit.consent TO credit_auditor;
CREATE POLICY read_provider ON credit.consent FOR SELECT TO credit_provider
	USING (collector_id = ANY (credit.my_organisations()));
CREATE POLICY read_auditor ON credit.consent FOR SELECT TO credit_auditor USING (true);
