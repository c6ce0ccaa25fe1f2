-- Runs of jobs, periods of retention, and what was erased.

CREATE TABLE credit.job_run (
	job_run_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	job text NOT NULL,
	started_at timestamptz NOT NULL DEFAULT credit.now(),
	author text NOT NULL DEFAULT credit.actor(),
	batches integer NOT NULL DEFAULT 0,
	ended bigint NOT NULL DEFAULT 0,
	erased bigint NOT NULL DEFAULT 0,
	finished_at timestamptz,
	outcome text CHECK (outcome IN ('done', 'interrupted')),
	forgotten bigint NOT NULL DEFAULT 0,
	CHECK ((finished_at IS NULL) = (outcome IS NULL))
);
COMMENT ON TABLE credit.job_run IS
	'Each run of credit.run_due(), brought up to date with every batch.';
COMMENT ON COLUMN credit.job_run.batches IS 'Transactions of it that are committed.';
COMMENT ON COLUMN credit.job_run.ended IS 'Copies that ended because their time was over.';
COMMENT ON COLUMN credit.job_run.erased IS 'Records whose content was erased.';
COMMENT ON COLUMN credit.job_run.forgotten IS 'Inquiries whose log is no longer kept.';
COMMENT ON COLUMN credit.job_run.outcome IS
	'done; interrupted, as the next run found it; null while it runs or where it was broken off.';

CREATE TABLE credit.retention_rule (
	pack text NOT NULL REFERENCES credit.rule_pack ON UPDATE CASCADE,
	code text NOT NULL CHECK (code <> ''),
	item text,
	effect credit.effect,
	months integer NOT NULL CHECK (months BETWEEN 1 AND 1200),
	counted_from text NOT NULL CHECK (counted_from IN ('conduct', 'end')),
	basis text NOT NULL CHECK (basis <> ''),
	valid_from date NOT NULL
		CHECK (valid_from BETWEEN '1900-01-01' AND '9999-12-31'),
	valid_until date CHECK (valid_until BETWEEN '1900-01-01' AND '9999-12-31'),
	certainty text NOT NULL CHECK (certainty IN ('text', 'report', 'check')),
	PRIMARY KEY (pack, code, valid_from),
	CHECK (valid_until > valid_from)
);
COMMENT ON TABLE credit.retention_rule IS
	'How long content is kept. The regulation sets no period, so none is shipped: a pack that wants one adds its rows, and credit.run_due() erases after the last day.';
COMMENT ON COLUMN credit.retention_rule.item IS 'Code of a catalogue item; null for every one.';
COMMENT ON COLUMN credit.retention_rule.effect IS 'null for every one.';
COMMENT ON COLUMN credit.retention_rule.counted_from IS
	'conduct: its day. end: the day from which the record is no longer used, or its withdrawal.';
COMMENT ON COLUMN credit.retention_rule.valid_until IS 'First day no longer; null for no end.';
COMMENT ON COLUMN credit.retention_rule.certainty IS
	'text: read in the full primary text; report: in an official notice or report; check: unread, to be checked.';

CREATE TABLE credit.erasure (
	subject_id bigint NOT NULL,
	record_id bigint NOT NULL,
	basis text NOT NULL CHECK (basis <> ''),
	erased_at timestamptz NOT NULL DEFAULT credit.now(),
	author text NOT NULL DEFAULT credit.actor(),
	PRIMARY KEY (subject_id, record_id)
);
COMMENT ON TABLE credit.erasure IS
	'Tombstones: records whose content and nonce were erased, and why. Their hashes stay in the journal.';
COMMENT ON COLUMN credit.erasure.basis IS 'The provision or the pack''s period.';

CREATE TRIGGER kept BEFORE DELETE OR TRUNCATE ON credit.job_run
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER finished_once BEFORE UPDATE ON credit.job_run
	FOR EACH ROW WHEN (old.finished_at IS NOT NULL)
	EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER kept BEFORE TRUNCATE ON credit.retention_rule
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER kept BEFORE UPDATE OR DELETE OR TRUNCATE ON credit.erasure
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE OF finished_at ON credit.job_run
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change('job_run_id');
CREATE TRIGGER journalled AFTER INSERT OR UPDATE OR DELETE ON credit.retention_rule
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change();
CREATE TRIGGER journalled AFTER INSERT OR UPDATE OR DELETE ON credit.erasure
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change('record_id');
-- Nothing but an erasure updates a record.
CREATE TRIGGER journalled AFTER UPDATE ON credit.record
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change('record_id');

ALTER TABLE credit.job_run ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.job_run FORCE ROW LEVEL SECURITY;
GRANT SELECT ON credit.job_run TO credit_auditor, credit_admin;
CREATE POLICY read_auditor ON credit.job_run FOR SELECT TO credit_auditor USING (true);
CREATE POLICY read_admin ON credit.job_run FOR SELECT TO credit_admin USING (true);
ALTER TABLE credit.retention_rule ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.retention_rule FORCE ROW LEVEL SECURITY;
GRANT SELECT ON credit.retention_rule
	TO credit_public, credit_portal, credit_provider, credit_authority,
	credit_auditor, credit_admin;
GRANT INSERT, UPDATE, DELETE ON credit.retention_rule TO credit_admin;
CREATE POLICY everybody_reads ON credit.retention_rule FOR SELECT
	TO credit_public, credit_portal, credit_provider, credit_authority,
	credit_auditor, credit_admin USING (true);
CREATE POLICY admin_adds ON credit.retention_rule FOR INSERT TO credit_admin WITH CHECK (true);
CREATE POLICY admin_changes ON credit.retention_rule FOR UPDATE TO credit_admin USING (true);
CREATE POLICY admin_removes ON credit.retention_rule FOR DELETE TO credit_admin USING (true);
ALTER TABLE credit.erasure ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.erasure FORCE ROW LEVEL SECURITY;
GRANT SELECT ON credit.erasure TO credit_provider, credit_authority, credit_auditor;
CREATE POLICY read_provider ON credit.erasure FOR SELECT TO credit_provider
	USING (credit.sees_record(subject_id, record_id));
CREATE POLICY read_authority ON credit.erasure FOR SELECT TO credit_authority
	USING (credit.sees_record(subject_id, record_id));
CREATE POLICY read_auditor ON credit.erasure FOR SELECT TO credit_auditor USING (true);
