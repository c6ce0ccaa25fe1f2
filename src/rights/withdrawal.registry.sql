-- Withdrawn records, and what rests on records (Article 47).

CREATE SEQUENCE credit.withdrawal_id_seq;
CREATE TABLE credit.withdrawal (
	subject_id bigint NOT NULL,
	withdrawal_id bigint NOT NULL
		DEFAULT pg_catalog.nextval('credit.withdrawal_id_seq'),
	record_id bigint NOT NULL,
	reason text NOT NULL CHECK (reason IN ('expired', 'repaired', 'shielded',
		'revoked', 'corrected', 'objection_upheld', 'consent_withdrawn',
		'operator_changed', 'erased')),
	basis text NOT NULL CHECK (basis <> ''),
	withdrawn_on date NOT NULL DEFAULT credit.today(),
	withdrawn_at timestamptz NOT NULL DEFAULT credit.now(),
	author text NOT NULL DEFAULT credit.actor(),
	undone_at timestamptz,
	undone_because text,
	nonce uuid NOT NULL DEFAULT pg_catalog.gen_random_uuid(),
	PRIMARY KEY (subject_id, withdrawal_id),
	CHECK ((undone_at IS NULL) = (undone_because IS NULL))
);
CREATE UNIQUE INDEX withdrawal_in_force_idx
	ON credit.withdrawal (subject_id, record_id, reason) WHERE undone_at IS NULL;
COMMENT ON TABLE credit.withdrawal IS
	'Records that nobody uses or shows any more, and why (Article 47). The record itself stays.';
COMMENT ON COLUMN credit.withdrawal.reason IS
	'Why: a record may have several, since a repair re-examines what an expiry leaves standing.';
COMMENT ON COLUMN credit.withdrawal.basis IS
	'The document, decision or rule behind it.';
COMMENT ON COLUMN credit.withdrawal.undone_at IS
	'Since when it no longer holds, for the future only: a repair obtained with false material, a reorganisation that failed (Article 46).';

CREATE TABLE credit.reliance (
	subject_id bigint NOT NULL,
	record_id bigint NOT NULL,
	dependant text NOT NULL CHECK (dependant <> ''),
	dependant_id bigint NOT NULL,
	on_expiry text NOT NULL CHECK (on_expiry IN ('ends', 'stays')),
	on_withdrawal text NOT NULL CHECK (on_withdrawal IN ('ends', 'reexamine')),
	state text NOT NULL DEFAULT 'rests'
		CHECK (state IN ('rests', 'reexamine', 'ended')),
	state_since timestamptz NOT NULL DEFAULT credit.now(),
	because text,
	PRIMARY KEY (subject_id, record_id, dependant, dependant_id),
	CHECK ((state = 'rests') = (because IS NULL))
);
COMMENT ON TABLE credit.reliance IS
	'What rests on a record, by table and number: listings, measures, evaluations. A withdrawal sets their states in the same transaction; the part that a row belongs to answers with a trigger of its own on this table (Article 47).';
COMMENT ON COLUMN credit.reliance.on_expiry IS
	'Whether it ends when the record''s window is over: a list measure does, a listing under its own document or a ban whose term a statute fixes does not.';
COMMENT ON COLUMN credit.reliance.on_withdrawal IS
	'Whether it ends or is examined anew when the record is repaired, revoked, corrected or otherwise withdrawn.';
COMMENT ON COLUMN credit.reliance.because IS
	'The withdrawal''s reason that changed the state.';

CREATE TRIGGER kept BEFORE UPDATE OF subject_id, withdrawal_id, record_id, reason,
	basis, withdrawn_on, withdrawn_at, author, nonce
	OR DELETE OR TRUNCATE ON credit.withdrawal
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER undone_once BEFORE UPDATE OF undone_at, undone_because
	ON credit.withdrawal FOR EACH ROW WHEN (old.undone_at IS NOT NULL)
	EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER kept BEFORE UPDATE OF subject_id, record_id, dependant,
	dependant_id, on_expiry, on_withdrawal OR DELETE OR TRUNCATE ON credit.reliance
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER journalled AFTER INSERT OR UPDATE OR DELETE ON credit.withdrawal
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change('record_id');
CREATE TRIGGER journalled AFTER INSERT OR UPDATE OR DELETE ON credit.reliance
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change('record_id');

ALTER TABLE credit.withdrawal ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.withdrawal FORCE ROW LEVEL SECURITY;
GRANT SELECT ON credit.withdrawal TO credit_provider, credit_authority, credit_auditor;
CREATE POLICY read_provider ON credit.withdrawal FOR SELECT TO credit_provider
	USING (credit.sees_record(subject_id, record_id));
CREATE POLICY read_authority ON credit.withdrawal FOR SELECT TO credit_authority
	USING (credit.sees_record(subject_id, record_id));
CREATE POLICY read_auditor ON credit.withdrawal FOR SELECT TO credit_auditor USING (true);
ALTER TABLE credit.reliance ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.reliance FORCE ROW LEVEL SECURITY;
GRANT SELECT ON credit.reliance TO credit_auditor;
CREATE POLICY read_auditor ON credit.reliance FOR SELECT TO credit_auditor USING (true);
