-- Reports that were issued: enough to tell a genuine one (Article 42).

CREATE SEQUENCE credit.report_issue_id_seq;
CREATE TABLE credit.report_issue (
	subject_id bigint NOT NULL,
	issue_id bigint NOT NULL DEFAULT pg_catalog.nextval('credit.report_issue_id_seq'),
	number uuid NOT NULL,
	kind text NOT NULL CHECK (kind IN ('report', 'compliance', 'rows')),
	issued_at timestamptz NOT NULL DEFAULT credit.now(),
	author text NOT NULL DEFAULT credit.actor(),
	capacity text NOT NULL,
	proof text NOT NULL,
	channel text NOT NULL,
	code_digest bytea NOT NULL,
	content_digest bytea NOT NULL,
	PRIMARY KEY (subject_id, issue_id)
);
CREATE INDEX report_issue_number_idx ON credit.report_issue (number);
COMMENT ON TABLE credit.report_issue IS
	'Issued reports: number, time, who stood before which channel and how that was established; of code and content only SHA-256 (Article 42).';
COMMENT ON COLUMN credit.report_issue.kind IS
	'report, compliance, or rows: read by credit.report_rows(), which nobody verifies.';
COMMENT ON COLUMN credit.report_issue.code_digest IS
	'SHA-256 of the verification code, which only the report holds.';
COMMENT ON COLUMN credit.report_issue.content_digest IS
	'SHA-256 of the report''s jsonb text.';

CREATE TRIGGER kept BEFORE UPDATE OR DELETE OR TRUNCATE ON credit.report_issue
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER journalled AFTER INSERT OR UPDATE OR DELETE ON credit.report_issue
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change('issue_id');

ALTER TABLE credit.report_issue ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.report_issue FORCE ROW LEVEL SECURITY;
GRANT SELECT (subject_id, issue_id, number, kind, issued_at, author, capacity, channel)
	ON credit.report_issue TO credit_auditor;
CREATE POLICY read_auditor ON credit.report_issue FOR SELECT TO credit_auditor USING (true);
