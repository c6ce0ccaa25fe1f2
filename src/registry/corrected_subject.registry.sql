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
