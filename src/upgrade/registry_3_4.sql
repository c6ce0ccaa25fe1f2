-- Layout 3, of 0.3.0, becomes layout 4.
-- Made anew with what was read by inquiry; credit.overdue does not rest on it.
DROP VIEW credit.takedown_request;

-- Non-public information and what it rests on.
ALTER TABLE credit.record ADD COLUMN consent_exception text;
ALTER TABLE credit.record ADD COLUMN declaration text;
ALTER TABLE credit.record ADD COLUMN self_declared boolean CHECK (self_declared);
COMMENT ON COLUMN credit.record.consent_exception IS
	'Of non-public information about a person: the provision that does without consent, a code of credit.consent_exception (Article 24).';
COMMENT ON COLUMN credit.record.declaration IS
	'Of non-public information: where the provider''s signed declaration is kept, by which it answers for it (Article 23).';
COMMENT ON COLUMN credit.record.self_declared IS
	'true where the subject declared it about itself (Article 18); else null.';
CREATE OR REPLACE VIEW credit.submission AS
	SELECT NULL::text AS provider, NULL::text AS item, NULL::text AS field,
		NULL::text AS nature, NULL::text AS severity, NULL::text AS openness,
		NULL::text AS circumstance, NULL::text AS subject_kind,
		NULL::text AS subject_name, NULL::text AS subject_code,
		NULL::text AS resident_id, NULL::text AS other_id_kind,
		NULL::text AS other_id, NULL::text AS birth_date,
		NULL::text AS subject_division, NULL::text AS operator_name,
		NULL::text AS operator_id, NULL::text AS document_kind,
		NULL::text AS document_number, NULL::text AS document_issuer,
		NULL::text AS document_issuer_code, NULL::text AS decided_on,
		NULL::text AS effective_on, NULL::text AS named_by,
		NULL::text AS conduct_on, NULL::text AS publication_end,
		NULL::text AS necessity, NULL::text AS content,
		NULL::text AS replaces, NULL::text AS correction_reason,
		NULL::text AS consent_exception, NULL::text AS declaration
	WHERE false;
COMMENT ON COLUMN credit.submission.consent_exception IS
	'Of non-public information about a person without its consent: a code of credit.consent_exception (Article 24).';
COMMENT ON COLUMN credit.submission.declaration IS
	'Of non-public information: where the provider''s signed declaration is kept (Article 23).';

-- What reviews of the rights found.
COMMENT ON COLUMN credit.quarantine.record_id IS
	'The record that it became or repeats, or else the one of the same fact, which it states otherwise.';
ALTER TABLE credit.report_issue DROP CONSTRAINT report_issue_kind_check;
ALTER TABLE credit.report_issue ADD CONSTRAINT report_issue_kind_check
	CHECK (kind IN ('report', 'compliance', 'rows'));
COMMENT ON COLUMN credit.report_issue.kind IS
	'report, compliance, or rows: read by credit.report_rows(), which nobody verifies.';
ALTER POLICY read_authority ON credit.objection
	USING (receiver_id = ANY (credit.my_organisations())
		OR handler_id = ANY (credit.my_organisations())
		OR credit.supervises(receiver_id)
		OR credit.supervises(handler_id));
-- What a calendar that is not loaded hides is shown.
CREATE OR REPLACE VIEW credit.overdue WITH (security_invoker = true) AS
	SELECT 'objection'::text AS matter, o.handler_id AS organisation_id,
		o.subject_id, o.objection_id AS object_id, o.received_on AS since, d.due,
		credit.workdays_late(d.due, b.division) AS workdays_late
	FROM credit.objection o
	JOIN credit.organisation b ON b.organisation_id = o.receiver_id
	CROSS JOIN LATERAL credit.deadline('objection', o.received_on, b.division) AS d
	WHERE o.told_at IS NULL
		AND coalesce(d.due < credit.today(), d.basis IS NOT NULL)
	UNION ALL
	SELECT m.matter, a.handler_id, a.subject_id, a.repair_id, m.since, d.due,
		credit.workdays_late(d.due, b.division)
	FROM credit.repair a
	JOIN credit.organisation b ON b.organisation_id = a.handler_id
	CROSS JOIN LATERAL (VALUES
		('repair_acceptance'::text, CASE WHEN a.accepted_on IS NULL
			AND a.outcome IS NULL THEN a.received_on END),
		('repair_decision', CASE WHEN a.outcome IS NULL THEN a.accepted_on END),
		('repair_answer', CASE WHEN a.told_at IS NULL THEN a.received_on END))
		AS m (matter, since)
	CROSS JOIN LATERAL credit.deadline(m.matter, m.since, b.division) AS d
	WHERE coalesce(d.due < credit.today(), d.basis IS NOT NULL)
	UNION ALL
	SELECT 'takedown', t.organisation_id, t.subject_id, t.record_id, t.asked_on,
		t.due, credit.workdays_late(t.due, b.division)
	FROM credit.requested_takedowns() AS t
	JOIN credit.organisation b ON b.organisation_id = t.organisation_id
	WHERE t.acknowledged_at IS NULL AND coalesce(t.due < credit.today(), true);
COMMENT ON COLUMN credit.overdue.due IS 'The last day on which it would have been in time; null where a year that would be counted is not loaded: then it is shown until that is mended.';

-- Logs of inquiries are removed in the course of a run.
ALTER TABLE credit.job_run ADD COLUMN forgotten bigint NOT NULL DEFAULT 0;
COMMENT ON COLUMN credit.job_run.forgotten IS 'Inquiries whose log is no longer kept.';

-- Supervision is of public information.
ALTER POLICY read_authority ON credit.record
	USING (division <@ credit.supervised_division() AND nature = 'public');
ALTER POLICY read_authority ON credit.document
	USING (credit.supervises_provider(provider_id));

-- Layout 3 gave takedowns a column that is not null, and the journal was not told:
-- those of layout 2 have other hashes since. Each is shown to it as it was then.
CREATE TABLE credit.takedown_now AS SELECT * FROM credit.takedown;
ALTER TABLE credit.takedown DISABLE TRIGGER USER, ALTER COLUMN erase DROP NOT NULL;
UPDATE credit.takedown SET erase = NULL, acknowledged_at = NULL,
	acknowledged_by = NULL, relayed_at = NULL;
ALTER TABLE credit.takedown ENABLE TRIGGER journalled;
UPDATE credit.takedown t SET erase = false WHERE EXISTS (SELECT
	FROM credit.journal j WHERE j.subject_id = t.subject_id
		AND j.object = 'takedown' AND j.after_hash = credit.row_hash(t));
ALTER TABLE credit.takedown DISABLE TRIGGER journalled;
UPDATE credit.takedown t SET erase = n.erase, acknowledged_at = n.acknowledged_at,
	acknowledged_by = n.acknowledged_by, relayed_at = n.relayed_at
	FROM credit.takedown_now n
	WHERE n.subject_id = t.subject_id AND n.takedown_id = t.takedown_id;
ALTER TABLE credit.takedown ENABLE TRIGGER USER, ALTER COLUMN erase SET NOT NULL;
DROP TABLE credit.takedown_now;
-- Names of subjects that were corrected (Article 21).
CREATE SEQUENCE credit.subject_correction_id_seq;
CREATE TABLE credit.subject_correction (
	subject_id bigint NOT NULL REFERENCES credit.subject,
	correction_id bigint NOT NULL
		DEFAULT pg_catalog.nextval('credit.subject_correction_id_seq'),
	name text NOT NULL,
	evidence text NOT NULL CHECK (evidence <> ''),
	corrected_at timestamptz NOT NULL DEFAULT credit.now(),
	author text NOT NULL DEFAULT credit.actor(),
	nonce uuid NOT NULL DEFAULT pg_catalog.gen_random_uuid(),
	PRIMARY KEY (subject_id, correction_id)
);
COMMENT ON TABLE credit.subject_correction IS
	'Who gave a subject its right name, and by which papers (Article 21). By credit.correct_subject().';

CREATE TRIGGER kept BEFORE UPDATE OR DELETE OR TRUNCATE ON credit.subject_correction
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER journalled AFTER INSERT OR UPDATE OR DELETE ON credit.subject_correction
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change('correction_id');
ALTER TABLE credit.subject_correction ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.subject_correction FORCE ROW LEVEL SECURITY;
GRANT SELECT (subject_id, correction_id, corrected_at, author)
	ON credit.subject_correction TO credit_auditor;
CREATE POLICY read_auditor ON credit.subject_correction FOR SELECT TO credit_auditor USING (true);
-- Whom subjects let inquire about them (Articles 25 and 42).

CREATE SEQUENCE credit.authorisation_id_seq;
CREATE TABLE credit.authorisation (
	subject_id bigint NOT NULL,
	authorisation_id bigint NOT NULL
		DEFAULT pg_catalog.nextval('credit.authorisation_id_seq'),
	handle uuid NOT NULL DEFAULT pg_catalog.gen_random_uuid(),
	inquirer_kind text NOT NULL,
	inquirer_id text NOT NULL,
	inquirer_name text NOT NULL CHECK (inquirer_name <> ''),
	purpose text NOT NULL CHECK (purpose <> ''),
	items text[],
	non_public boolean NOT NULL,
	valid_from date NOT NULL DEFAULT credit.today(),
	valid_until date NOT NULL CHECK (valid_until < 'infinity'),
	capacity text NOT NULL,
	proof text NOT NULL,
	channel text NOT NULL,
	given_at timestamptz NOT NULL DEFAULT credit.now(),
	author text NOT NULL DEFAULT credit.actor(),
	revoked_at timestamptz,
	nonce uuid NOT NULL DEFAULT pg_catalog.gen_random_uuid(),
	PRIMARY KEY (subject_id, authorisation_id),
	CHECK (valid_until > valid_from)
);
CREATE INDEX authorisation_handle_idx ON credit.authorisation (handle);
CREATE INDEX authorisation_inquirer_idx
	ON credit.authorisation ((inquirer_kind || ' ' || inquirer_id));
COMMENT ON TABLE credit.authorisation IS
	'Who may inquire about a subject with its leave, for which purpose and until when (Articles 25 and 42). By credit.authorise().';
COMMENT ON COLUMN credit.authorisation.inquirer_id IS
	'Identifier of who may inquire, canonical, of the kind in inquirer_kind.';
COMMENT ON COLUMN credit.authorisation.items IS
	'Codes of the catalogue items that it covers; null for all.';
COMMENT ON COLUMN credit.authorisation.non_public IS
	'Whether it covers non-public information.';
COMMENT ON COLUMN credit.authorisation.valid_until IS
	'First day on which it is no longer good.';
COMMENT ON COLUMN credit.authorisation.capacity IS
	'In which somebody stood before the gateway; proof is how that was established.';

CREATE TRIGGER kept BEFORE UPDATE OF subject_id, authorisation_id, handle,
	inquirer_kind, inquirer_id, inquirer_name, purpose, items, non_public,
	valid_from, valid_until, capacity, proof, channel, given_at, author, nonce
	OR DELETE OR TRUNCATE ON credit.authorisation
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER revoked_once BEFORE UPDATE OF revoked_at ON credit.authorisation
	FOR EACH ROW WHEN (old.revoked_at IS NOT NULL)
	EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER journalled AFTER INSERT OR UPDATE OR DELETE ON credit.authorisation
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change('authorisation_id');

ALTER TABLE credit.authorisation ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.authorisation FORCE ROW LEVEL SECURITY;
GRANT SELECT (subject_id, authorisation_id, inquirer_kind, inquirer_name, purpose,
	items, non_public, valid_from, valid_until, capacity, channel, given_at, author,
	revoked_at) ON credit.authorisation TO credit_auditor;
CREATE POLICY read_auditor ON credit.authorisation FOR SELECT TO credit_auditor USING (true);
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
-- Inquiries: who asked about whom, for what, and the ticket that this gives
-- (Articles 22, 27 and 42).

CREATE TABLE credit.inquiry_rule (
	pack text NOT NULL REFERENCES credit.rule_pack ON UPDATE CASCADE,
	code text NOT NULL CHECK (code <> ''),
	ticket_minutes integer NOT NULL CHECK (ticket_minutes BETWEEN 1 AND 1440),
	bulk_limit integer NOT NULL CHECK (bulk_limit BETWEEN 1 AND 100000),
	keep_months integer CHECK (keep_months BETWEEN 1 AND 1200),
	per_hour integer CHECK (per_hour > 0),
	subjects_per_day integer CHECK (subjects_per_day > 0),
	outside_per_day integer CHECK (outside_per_day > 0),
	basis text NOT NULL CHECK (basis <> ''),
	valid_from date NOT NULL
		CHECK (valid_from BETWEEN '1900-01-01' AND '9999-12-31'),
	valid_until date CHECK (valid_until BETWEEN '1900-01-01' AND '9999-12-31'),
	certainty text NOT NULL CHECK (certainty IN ('text', 'report', 'check')),
	note text,
	PRIMARY KEY (pack, code, valid_from),
	CHECK (valid_until > valid_from)
);
COMMENT ON TABLE credit.inquiry_rule IS
	'How inquiries are made, and which are unusual (Article 27). Where rules of several packs in force cover the day, the strictest counts; of periods for which logs are kept, the longest.';
COMMENT ON COLUMN credit.inquiry_rule.ticket_minutes IS
	'How long a ticket is good after the inquiry was begun.';
COMMENT ON COLUMN credit.inquiry_rule.bulk_limit IS
	'How many subjects one bulk inquiry may name.';
COMMENT ON COLUMN credit.inquiry_rule.keep_months IS
	'How long the log of an inquiry is kept, then credit.run_due() removes it, unless it is still hidden from its subject; null: this pack sets no period. Where none does, it is kept for good.';
COMMENT ON COLUMN credit.inquiry_rule.per_hour IS
	'More inquiries of one role within a clock hour are unusual; null: never.';
COMMENT ON COLUMN credit.inquiry_rule.subjects_per_day IS
	'More subjects asked about by one role on a day are unusual; null: never.';
COMMENT ON COLUMN credit.inquiry_rule.outside_per_day IS
	'More subjects from outside the body''s division on a day are unusual; null: never.';
COMMENT ON COLUMN credit.inquiry_rule.valid_until IS 'First day no longer; null for no end.';
COMMENT ON COLUMN credit.inquiry_rule.certainty IS
	'text: read in the full primary text; report: in an official notice or report; check: unread, to be checked.';
INSERT INTO credit.inquiry_rule (pack, code, ticket_minutes, bulk_limit, per_hour,
		subjects_per_day, outside_per_day, basis, valid_from, certainty, note)
	VALUES ('xinjiang', 'inquiry', 10, 1000, 60, 200, 50, '条例第二十七条', '2024-10-01', 'check',
		'the regulation asks for rules of inquiry and sets no figures; these are this project''s');

CREATE SEQUENCE credit.inquiry_id_seq;
CREATE TABLE credit.inquiry (
	subject_id bigint NOT NULL,
	inquiry_id bigint NOT NULL DEFAULT pg_catalog.nextval('credit.inquiry_id_seq'),
	ticket uuid NOT NULL,
	number integer NOT NULL,
	way text NOT NULL CHECK (way IN ('authorised', 'duty')),
	organisation_id integer REFERENCES credit.organisation,
	inquirer_kind text NOT NULL,
	inquirer_id text NOT NULL,
	inquirer_name text NOT NULL,
	purpose text NOT NULL CHECK (purpose <> ''),
	duty text,
	authorisation_id bigint,
	items text[],
	fields text[],
	non_public boolean NOT NULL,
	outside boolean NOT NULL,
	sought text NOT NULL,
	hidden_basis text CHECK (hidden_basis <> ''),
	hidden_until date CHECK (hidden_until < 'infinity'),
	begun_at timestamptz NOT NULL DEFAULT credit.now(),
	valid_until timestamptz NOT NULL,
	author text NOT NULL DEFAULT credit.actor(),
	nonce uuid NOT NULL DEFAULT pg_catalog.gen_random_uuid(),
	PRIMARY KEY (subject_id, inquiry_id),
	CHECK ((way = 'authorised') = (authorisation_id IS NOT NULL)),
	CHECK ((way = 'duty') = (duty IS NOT NULL)),
	CHECK (way = 'authorised' OR NOT non_public),
	CHECK ((hidden_basis IS NULL) = (hidden_until IS NULL)),
	CHECK (hidden_until IS NULL OR way = 'duty'),
	CHECK (valid_until > begun_at)
);
CREATE INDEX inquiry_ticket_idx ON credit.inquiry (ticket);
CREATE INDEX inquiry_begun_idx ON credit.inquiry (begun_at);
CREATE INDEX inquiry_organisation_idx ON credit.inquiry (organisation_id, begun_at);
COMMENT ON TABLE credit.inquiry IS
	'Every inquiry, written and on disk before anything is released (Articles 27 and 42). By credit.begin_inquiry(); a row is never altered, and its reads are not counted.';
COMMENT ON COLUMN credit.inquiry.subject_id IS
	'Who was asked about; 0 where nothing is held.';
COMMENT ON COLUMN credit.inquiry.ticket IS
	'For credit.inquire(); one for all subjects of a bulk inquiry, which are numbered from 1.';
COMMENT ON COLUMN credit.inquiry.way IS
	'authorised: by the subject. duty: of a public body.';
COMMENT ON COLUMN credit.inquiry.organisation_id IS
	'The registered body that asked, itself or through a gateway; null for anybody else.';
COMMENT ON COLUMN credit.inquiry.duty IS
	'The member''s, as credit.member had it.';
COMMENT ON COLUMN credit.inquiry.items IS
	'Codes of the catalogue items that it covers; null for all.';
COMMENT ON COLUMN credit.inquiry.fields IS
	'Fields of the body''s duty, to which it is limited; null for all.';
COMMENT ON COLUMN credit.inquiry.outside IS
	'Whether the subject is of another division than the body''s.';
COMMENT ON COLUMN credit.inquiry.sought IS
	'The identifier that was asked for, masked.';
COMMENT ON COLUMN credit.inquiry.hidden_until IS
	'First day on which the subject learns of it, where the law in hidden_basis hides it (Article 42).';
COMMENT ON COLUMN credit.inquiry.valid_until IS
	'From when the ticket releases nothing more.';

CREATE TRIGGER rule_data_changed
	AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON credit.inquiry_rule
	FOR EACH STATEMENT EXECUTE FUNCTION credit.rule_data_changed();
ALTER TABLE credit.inquiry_rule ENABLE ALWAYS TRIGGER rule_data_changed;
CREATE TRIGGER kept BEFORE TRUNCATE ON credit.inquiry_rule
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER journalled AFTER INSERT OR UPDATE OR DELETE ON credit.inquiry_rule
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change();
CREATE TRIGGER kept BEFORE UPDATE OR DELETE OR TRUNCATE ON credit.inquiry
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER journalled AFTER INSERT OR UPDATE OR DELETE ON credit.inquiry
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change('inquiry_id');
-- Whoever read a record by inquiry is asked to take it down (Article 47).
CREATE TRIGGER asks_inquirers AFTER INSERT ON credit.withdrawal
	REFERENCING NEW TABLE AS ended
	FOR EACH STATEMENT EXECUTE FUNCTION credit.withdrawal_asks_inquirers();

ALTER TABLE credit.inquiry_rule ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.inquiry_rule FORCE ROW LEVEL SECURITY;
GRANT SELECT ON credit.inquiry_rule
	TO credit_public, credit_portal, credit_provider, credit_authority,
	credit_auditor, credit_admin;
GRANT INSERT, UPDATE, DELETE ON credit.inquiry_rule TO credit_admin;
CREATE POLICY everybody_reads ON credit.inquiry_rule FOR SELECT
	TO credit_public, credit_portal, credit_provider, credit_authority,
	credit_auditor, credit_admin USING (true);
CREATE POLICY admin_adds ON credit.inquiry_rule FOR INSERT TO credit_admin WITH CHECK (true);
CREATE POLICY admin_changes ON credit.inquiry_rule FOR UPDATE TO credit_admin USING (true);
CREATE POLICY admin_removes ON credit.inquiry_rule FOR DELETE TO credit_admin USING (true);

-- A body reads its own log, which doesn't tell it of whom something is held that it
-- may not read; nobody but who began an inquiry has its ticket.
ALTER TABLE credit.inquiry ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.inquiry FORCE ROW LEVEL SECURITY;
GRANT SELECT (inquiry_id, number, way, organisation_id, inquirer_kind,
	inquirer_name, purpose, duty, authorisation_id, items, fields, non_public,
	sought, hidden_basis, hidden_until, begun_at, valid_until, author)
	ON credit.inquiry TO credit_provider, credit_authority, credit_auditor;
GRANT SELECT (subject_id, outside) ON credit.inquiry TO credit_auditor;
CREATE POLICY read_provider ON credit.inquiry FOR SELECT TO credit_provider
	USING (organisation_id = ANY (credit.my_organisations()));
CREATE POLICY read_authority ON credit.inquiry FOR SELECT TO credit_authority
	USING (organisation_id = ANY (credit.my_organisations()));
CREATE POLICY read_auditor ON credit.inquiry FOR SELECT TO credit_auditor USING (true);

CREATE VIEW credit.unusual_inquiry WITH (security_invoker = true) AS
	SELECT d.day, d.author, d.organisation_id, d.inquiries, d.subjects, d.outside,
		d.most_in_an_hour, w.reasons
	FROM (SELECT h.day, h.author, h.organisation_id, count(*) AS inquiries,
			count(DISTINCT h.subject_id) FILTER (WHERE h.subject_id <> 0)
				+ count(*) FILTER (WHERE h.subject_id = 0) AS subjects,
			count(DISTINCT h.subject_id) FILTER (WHERE h.outside) AS outside,
			max(h.in_hour) AS most_in_an_hour
		FROM (SELECT q.subject_id, q.author, q.organisation_id, q.outside,
				timezone(g.zone, q.begun_at)::date AS day,
				count(*) OVER (PARTITION BY q.author, q.organisation_id,
					date_trunc('hour', timezone(g.zone, q.begun_at))) AS in_hour
			FROM credit.inquiry q CROSS JOIN credit.registry g) h
		GROUP BY h.day, h.author, h.organisation_id) d
	CROSS JOIN LATERAL (SELECT min(r.per_hour) AS per_hour,
			min(r.subjects_per_day) AS subjects_per_day,
			min(r.outside_per_day) AS outside_per_day
		FROM credit.inquiry_rule r
		JOIN credit.rule_pack p ON p.pack = r.pack AND p.in_force
		WHERE r.valid_from <= d.day AND coalesce(r.valid_until > d.day, true)) l
	CROSS JOIN LATERAL (SELECT array_remove(ARRAY[
			CASE WHEN d.most_in_an_hour > l.per_hour THEN 'rate' END,
			CASE WHEN d.subjects > l.subjects_per_day THEN 'breadth' END,
			CASE WHEN d.outside > l.outside_per_day THEN 'division' END],
			NULL) AS reasons) w
	WHERE w.reasons <> '{}';
GRANT SELECT ON credit.unusual_inquiry TO credit_auditor;
COMMENT ON VIEW credit.unusual_inquiry IS
	'Days on which a role inquired more than credit.inquiry_rule thinks usual, for auditors (Articles 27 and 28).';
COMMENT ON COLUMN credit.unusual_inquiry.day IS 'In the registry''s own zone.';
COMMENT ON COLUMN credit.unusual_inquiry.subjects IS
	'Of whom nothing is held counts at each inquiry.';
COMMENT ON COLUMN credit.unusual_inquiry.outside IS
	'Subjects of another division than the body''s.';
COMMENT ON COLUMN credit.unusual_inquiry.reasons IS
	'rate: too many in an hour. breadth: too many subjects. division: too many from outside.';

-- What bodies may have read by inquiry, while its ticket was good: what it covers,
-- approved by then and not withdrawn.  Until when it is used: its own end, or
-- that of the person's consent.
CREATE VIEW credit.inquiry_reading (organisation_id, subject_id, record_id,
		begun_at, used_until) WITH (security_invoker = true) AS
	SELECT q.organisation_id, q.subject_id, r.record_id, q.begun_at,
		least(u.used_until, l.consent_until)
	FROM credit.inquiry q
	JOIN credit.subject s ON s.subject_id = q.subject_id
	JOIN credit.record r ON r.subject_id = q.subject_id
		AND (q.fields IS NULL OR r.field = ANY (q.fields))
		AND (q.non_public OR r.nature = 'public')
	JOIN credit.catalog_item i ON i.item_id = r.item_id
		AND (q.items IS NULL OR i.code = ANY (q.items))
	JOIN credit.review v ON v.subject_id = r.subject_id
		AND v.record_id = r.record_id AND v.approved AND NOT v.lenient
		AND v.reviewed_at < q.valid_until
	LEFT JOIN credit.document d ON d.subject_id = r.subject_id
		AND d.document_id = r.document_id
	CROSS JOIN LATERAL credit.record_use(r.item_id, r.field, r.severity,
		r.openness, r.open_until, r.necessity IS NOT NULL, d.kind,
		d.decided_on) u
	LEFT JOIN LATERAL (SELECT min(f.until) AS consent_until
		FROM (SELECT max(c.valid_until) AS until
			FROM jsonb_object_keys(r.content) k (name)
			JOIN credit.consent c ON c.subject_id = r.subject_id
				AND c.collector_id = r.provider_id AND c.item = i.code
				AND k.name = ANY (c.fields) AND c.withdrawn_at IS NULL
			GROUP BY k.name) f) l
		ON r.nature = 'non_public' AND r.self_declared IS NULL
			AND r.consent_exception IS NULL AND s.kind = 'natural_person'
	WHERE q.organisation_id IS NOT NULL
		AND NOT EXISTS (SELECT FROM credit.withdrawal w
			WHERE w.subject_id = r.subject_id AND w.record_id = r.record_id
				AND w.withdrawn_at < q.begun_at
				AND coalesce(w.undone_at >= q.valid_until, true));
COMMENT ON VIEW credit.inquiry_reading IS
	'The records that registered bodies may have read by inquiry, and until when each is used: who is asked to take down (Article 47). Reads are not counted, so it is what the ticket gave. For the owner''s functions.';
COMMENT ON COLUMN credit.inquiry_reading.used_until IS
	'First day on which it is no longer used; null for no end.';

-- What is to be taken down: what was asked, and what was received and whose time
-- is over, which asks by itself (Article 47).  Read through
-- credit.requested_takedowns().
CREATE VIEW credit.takedown_request (organisation_id, audience_id, subject_id,
		record_id, way, asked_on, acknowledged_at, erase)
	WITH (security_invoker = true) AS
	SELECT t.organisation_id, t.audience_id, t.subject_id, t.record_id, t.way,
		t.asked_on, least(t.acknowledged_at, t.relayed_at), t.erase
	FROM credit.takedown t
	UNION ALL
	SELECT r.organisation_id, d.audience_id, d.subject_id, d.record_id,
		'delivery', d.visible_until, NULL, false
	FROM credit.disclosure d
	JOIN credit.recipient r ON r.audience_id = d.audience_id
	WHERE d.audience_id >= 1 AND d.visible_until <= credit.today()
	UNION ALL
	SELECT r.organisation_id, r.audience_id, d.subject_id, d.record_id,
		'reading', d.visible_until, NULL, false
	FROM credit.disclosure d
	CROSS JOIN credit.recipient r
	JOIN credit.organisation o ON o.organisation_id = r.organisation_id
	WHERE d.audience_id >= 1 AND d.audience_id = 1
		AND d.visible_until <= credit.today() AND r.reads = 'policy'
		AND o.kind IN ('state_organ', 'authorised_body')
		AND (o.fields IS NULL OR d.field = ANY (o.fields))
	UNION ALL
	SELECT r.organisation_id, r.audience_id, d.subject_id, d.record_id,
		'reading', d.visible_until, NULL, false
	FROM credit.disclosure d
	CROSS JOIN credit.recipient r
	JOIN credit.organisation o ON o.organisation_id = r.organisation_id
	WHERE d.audience_id = 0 AND d.visible_until <= credit.today()
		AND r.reads = 'policy' AND o.kind IN ('state_organ', 'authorised_body')
		AND (o.fields IS NULL OR d.field = ANY (o.fields))
		AND NOT EXISTS (SELECT FROM credit.catalog_field f
			WHERE f.item_id = d.item_id AND NOT f.open)
		AND NOT EXISTS (SELECT FROM credit.disclosure b
			WHERE b.subject_id = d.subject_id AND b.record_id = d.record_id
				AND b.audience_id = 1)
	UNION ALL
	SELECT DISTINCT i.organisation_id, 0, i.subject_id, i.record_id,
		'inquiry', i.used_until, NULL::timestamptz, false
	FROM credit.inquiry_reading i
	CROSS JOIN credit.registry g
	WHERE i.used_until <= credit.today()
		AND i.used_until > timezone(g.zone, i.begun_at)::date
		AND NOT EXISTS (SELECT FROM credit.takedown t
			WHERE t.subject_id = i.subject_id AND t.record_id = i.record_id
				AND t.organisation_id = i.organisation_id AND t.way = 'inquiry'
				AND coalesce(t.acknowledged_at >= i.begun_at, true));
COMMENT ON VIEW credit.takedown_request IS
	'Requests to take down, and copies whose time is over, as requests from their first day after it, and so what was read by inquiry. For credit.requested_takedowns().';
-- Seals: the journal's entries in one append-only tree of RFC 6962 (Article 28).
-- What is entered here follows from the journal, so it is not journalled again.

-- How a seal finds what is new.
CREATE INDEX journal_transaction_idx ON credit.journal (transaction_id);

CREATE TABLE credit.journal_leaf (
	position bigint PRIMARY KEY CHECK (position >= 0),
	subject_id bigint NOT NULL,
	entry_id bigint NOT NULL,
	hash bytea NOT NULL CHECK (pg_catalog.length(hash) = 32),
	UNIQUE (subject_id, entry_id)
);
COMMENT ON TABLE credit.journal_leaf IS
	'The tree''s leaves: which entry of credit.journal has which place, and its hash as it was when it was sealed. Append-only.';
COMMENT ON COLUMN credit.journal_leaf.position IS
	'From 0, without gaps.';
COMMENT ON COLUMN credit.journal_leaf.hash IS
	'SHA-256 over a byte 0 and the entry''s canonical bytes: doc/seals.md.';

CREATE TABLE credit.journal_node (
	level smallint CHECK (level > 0 AND level % 4 = 0),
	position bigint CHECK (position >= 0),
	hash bytea NOT NULL CHECK (pg_catalog.length(hash) = 32),
	PRIMARY KEY (level, position)
);
COMMENT ON TABLE credit.journal_node IS
	'Complete subtrees of the tree, at every fourth level, so that a proof reads few rows. Append-only.';
COMMENT ON COLUMN credit.journal_node.level IS
	'The subtree has 2 to the power of level leaves.';
COMMENT ON COLUMN credit.journal_node.position IS
	'Its place among those of its level, from 0.';

CREATE TABLE credit.seal (
	seal_id bigint PRIMARY KEY,
	size bigint NOT NULL,
	root bytea NOT NULL CHECK (pg_catalog.length(root) = 32),
	sealed_at timestamptz NOT NULL DEFAULT credit.now(),
	next_transaction xid8 NOT NULL,
	running xid8[] NOT NULL,
	incarnation bigint NOT NULL,
	system_identifier bigint NOT NULL,
	timeline bigint NOT NULL,
	database_id bigint NOT NULL
);
COMMENT ON TABLE credit.seal IS
	'Seals: how many leaves the tree had, and its root. Made by credit.seal(). Append-only.';
COMMENT ON COLUMN credit.seal.seal_id IS 'From 1, without gaps.';
COMMENT ON COLUMN credit.seal.size IS 'Entries sealed by then.';
COMMENT ON COLUMN credit.seal.root IS
	'Root of the tree over the first "size" leaves; all entries up to then depend on it.';
COMMENT ON COLUMN credit.seal.sealed_at IS 'credit.now() of the seal.';
COMMENT ON COLUMN credit.seal.next_transaction IS
	'Transactions from this one on had not begun; of those before, only the running ones had not ended.';
COMMENT ON COLUMN credit.seal.running IS
	'Transactions that had begun and not ended: what they write is for a later seal.';
COMMENT ON COLUMN credit.seal.incarnation IS
	'Of credit.registry at the time.';
COMMENT ON COLUMN credit.seal.system_identifier IS
	'Of the database cluster in which it was made: a copy elsewhere has another one.';
COMMENT ON COLUMN credit.seal.timeline IS
	'Of the cluster: a recovery to a point in time, and a standby that takes over, begin a new one.';
COMMENT ON COLUMN credit.seal.database_id IS
	'Of the database in its cluster: a copy beside the original has another one.';

CREATE TRIGGER kept BEFORE UPDATE OR DELETE OR TRUNCATE ON credit.journal_leaf
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER kept BEFORE UPDATE OR DELETE OR TRUNCATE ON credit.journal_node
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER kept BEFORE UPDATE OR DELETE OR TRUNCATE ON credit.seal
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();

ALTER TABLE credit.journal_leaf ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.journal_leaf FORCE ROW LEVEL SECURITY;
GRANT SELECT ON credit.journal_leaf TO credit_auditor;
CREATE POLICY read_auditor ON credit.journal_leaf FOR SELECT TO credit_auditor USING (true);
ALTER TABLE credit.journal_node ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.journal_node FORCE ROW LEVEL SECURITY;
GRANT SELECT ON credit.journal_node TO credit_auditor;
CREATE POLICY read_auditor ON credit.journal_node FOR SELECT TO credit_auditor USING (true);
ALTER TABLE credit.seal ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.seal FORCE ROW LEVEL SECURITY;
GRANT SELECT ON credit.seal TO credit_auditor, credit_admin;
CREATE POLICY read_auditor ON credit.seal FOR SELECT TO credit_auditor USING (true);
CREATE POLICY read_admin ON credit.seal FOR SELECT TO credit_admin USING (true);
