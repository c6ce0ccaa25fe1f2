-- Positive records that their subject keeps from the public (Article 41).

CREATE SEQUENCE credit.opt_out_id_seq;
CREATE TABLE credit.opt_out (
	subject_id bigint NOT NULL,
	opt_out_id bigint NOT NULL DEFAULT pg_catalog.nextval('credit.opt_out_id_seq'),
	record_id bigint NOT NULL,
	capacity text NOT NULL,
	proof text NOT NULL,
	channel text NOT NULL,
	opted_at timestamptz NOT NULL DEFAULT credit.now(),
	author text NOT NULL DEFAULT credit.actor(),
	revoked_at timestamptz,
	nonce uuid NOT NULL DEFAULT pg_catalog.gen_random_uuid(),
	PRIMARY KEY (subject_id, opt_out_id)
);
CREATE UNIQUE INDEX opt_out_in_force_idx
	ON credit.opt_out (subject_id, record_id) WHERE revoked_at IS NULL;
COMMENT ON TABLE credit.opt_out IS
	'Positive records that their subject keeps from the public; sharing, inquiry, evaluation and incentives stay (Article 41). By credit.opt_out() and credit.opt_in().';
COMMENT ON COLUMN credit.opt_out.capacity IS
	'In which somebody stood before the gateway; proof is how that was established.';
COMMENT ON COLUMN credit.opt_out.revoked_at IS
	'From when the record is public again.';

CREATE TRIGGER kept BEFORE UPDATE OF subject_id, opt_out_id, record_id, capacity,
	proof, channel, opted_at, author, nonce OR DELETE OR TRUNCATE ON credit.opt_out
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER revoked_once BEFORE UPDATE OF revoked_at ON credit.opt_out
	FOR EACH ROW WHEN (old.revoked_at IS NOT NULL)
	EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER journalled AFTER INSERT OR UPDATE OR DELETE ON credit.opt_out
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change('record_id');

ALTER TABLE credit.opt_out ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.opt_out FORCE ROW LEVEL SECURITY;
GRANT SELECT (subject_id, opt_out_id, record_id, capacity, channel, opted_at, author, revoked_at)
	ON credit.opt_out TO credit_provider, credit_authority, credit_auditor;
CREATE POLICY read_provider ON credit.opt_out FOR SELECT TO credit_provider
	USING (credit.sees_record(subject_id, record_id));
CREATE POLICY read_authority ON credit.opt_out FOR SELECT TO credit_authority
	USING (credit.sees_record(subject_id, record_id));
CREATE POLICY read_auditor ON credit.opt_out FOR SELECT TO credit_auditor USING (true);
