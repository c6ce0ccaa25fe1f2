CREATE SEQUENCE credit.batch_id_seq;
CREATE TABLE credit.batch (
	batch_id bigint PRIMARY KEY DEFAULT pg_catalog.nextval('credit.batch_id_seq'),
	source text NOT NULL CHECK (source IN ('submission', 'intake_penalty')),
	author text NOT NULL DEFAULT credit.actor(),
	begun_at timestamptz NOT NULL DEFAULT credit.now()
);
COMMENT ON TABLE credit.batch IS
	'One statement that submitted rows: an INSERT or a COPY.';

CREATE SEQUENCE credit.record_id_seq;
CREATE TABLE credit.record (
	subject_id bigint NOT NULL,
	record_id bigint NOT NULL DEFAULT pg_catalog.nextval('credit.record_id_seq'),
	item_id integer NOT NULL,
	field text NOT NULL,
	document_id bigint,
	provider_id integer NOT NULL,
	division credit.division NOT NULL,
	nature credit.nature NOT NULL DEFAULT 'public',
	severity credit.severity,
	openness credit.openness NOT NULL,
	circumstance credit.circumstance,
	conduct_on date NOT NULL,
	conduct_assumed boolean NOT NULL DEFAULT false,
	operator_no integer,
	recorded_on date NOT NULL DEFAULT credit.today(),
	open_until date,
	necessity text,
	content jsonb NOT NULL,
	revision integer NOT NULL DEFAULT 0,
	replaces bigint,
	correction_reason text,
	batch_id bigint,
	author text NOT NULL DEFAULT credit.actor(),
	recorded_at timestamptz NOT NULL DEFAULT credit.now(),
	nonce uuid NOT NULL DEFAULT pg_catalog.gen_random_uuid(),
	consent_exception text,
	declaration text,
	self_declared boolean CHECK (self_declared),
	PRIMARY KEY (subject_id, record_id)
);
CREATE UNIQUE INDEX record_fact_idx
	ON credit.record (subject_id, document_id, item_id, provider_id, revision);
CREATE INDEX record_replaces_idx
	ON credit.record (subject_id, replaces) WHERE replaces IS NOT NULL;
CREATE INDEX record_batch_idx ON credit.record (batch_id, provider_id);
CREATE INDEX record_division_idx ON credit.record (division, recorded_on);
COMMENT ON TABLE credit.record IS
	'Facts about subjects, as admitted. Never updated, deleted or truncated (Article 28); what others may see of them is in credit.disclosure. References to subject, document and rule data are checked by the admission rules.';
COMMENT ON COLUMN credit.record.division IS
	'The provider''s division (Article 6).';
COMMENT ON COLUMN credit.record.conduct_on IS
	'Day of the conduct, the last one if it continued.';
COMMENT ON COLUMN credit.record.conduct_assumed IS
	'Whether the document day stands in for an unknown conduct day.';
COMMENT ON COLUMN credit.record.operator_no IS
	'For an individual business: who operated it on the conduct day (Article 3).';
COMMENT ON COLUMN credit.record.recorded_on IS
	'Record day: the catalogue in force on it decides.';
COMMENT ON COLUMN credit.record.open_until IS
	'End of publication that the provider asks for, exclusive; null for the rule''s own end.';
COMMENT ON COLUMN credit.record.necessity IS
	'Why a minor matter must be open all the same (Order 36).';
COMMENT ON COLUMN credit.record.revision IS
	'0 for the first statement of a fact, one more for each correction.';
COMMENT ON COLUMN credit.record.replaces IS
	'The record that this one corrects (Article 21).';
COMMENT ON COLUMN credit.record.nonce IS
	'Blinds the journal''s hash of this row; erased with it.';
COMMENT ON COLUMN credit.record.consent_exception IS
	'Of non-public information about a person: the provision that does without consent, a code of credit.consent_exception (Article 24).';
COMMENT ON COLUMN credit.record.declaration IS
	'Of non-public information: where the provider''s signed declaration is kept, by which it answers for it (Article 23).';
COMMENT ON COLUMN credit.record.self_declared IS
	'true where the subject declared it about itself (Article 18); else null.';

CREATE TABLE credit.review (
	subject_id bigint NOT NULL,
	record_id bigint NOT NULL,
	approved boolean NOT NULL,
	lenient boolean NOT NULL,
	reason text,
	reviewer text NOT NULL DEFAULT credit.actor(),
	reviewed_at timestamptz NOT NULL DEFAULT credit.now(),
	nonce uuid NOT NULL DEFAULT pg_catalog.gen_random_uuid(),
	PRIMARY KEY (subject_id, record_id)
);
COMMENT ON TABLE credit.review IS
	'The second pair of eyes: nothing is shared or published without it (Article 21).';
COMMENT ON COLUMN credit.review.lenient IS
	'Reviewer''s finding under Article 33: a lenient record is not published.';
COMMENT ON COLUMN credit.review.reason IS
	'Why it was returned, or why it is treated leniently or not in spite of a stated circumstance.';

CREATE SEQUENCE credit.quarantine_id_seq;
CREATE TABLE credit.quarantine (
	quarantine_id bigint PRIMARY KEY DEFAULT pg_catalog.nextval('credit.quarantine_id_seq'),
	batch_id bigint NOT NULL REFERENCES credit.batch,
	row_number bigint NOT NULL,
	provider_id integer,
	author text NOT NULL DEFAULT credit.actor(),
	original jsonb NOT NULL,
	corrected jsonb,
	confirmed text[],
	verdicts jsonb NOT NULL,
	state text NOT NULL DEFAULT 'open'
		CHECK (state IN ('open', 'admitted', 'repeated', 'discarded')),
	subject_id bigint,
	record_id bigint,
	reason text,
	quarantined_at timestamptz NOT NULL DEFAULT credit.now(),
	settled_at timestamptz,
	nonce uuid NOT NULL DEFAULT pg_catalog.gen_random_uuid(),
	UNIQUE (batch_id, row_number),
	CHECK ((state = 'open') = (settled_at IS NULL))
);
CREATE INDEX quarantine_provider_idx ON credit.quarantine (provider_id, state);
COMMENT ON TABLE credit.quarantine IS
	'Submitted rows that the rules refuse, as they came, with every verdict. credit.resubmit() tries one again, credit.discard() closes it with a reason.';
COMMENT ON COLUMN credit.quarantine.row_number IS
	'Ordinal of the row within the statement that submitted it, from 1.';
COMMENT ON COLUMN credit.quarantine.original IS
	'The row''s text by column, unchanged.';
COMMENT ON COLUMN credit.quarantine.record_id IS
	'The record that it became or repeats, or else the one of the same fact, which it states otherwise.';
COMMENT ON COLUMN credit.quarantine.confirmed IS
	'Rules whose questions were answered with yes when it was resubmitted.';
COMMENT ON COLUMN credit.quarantine.verdicts IS
	'Array of {sqlstate, rule, column, message, detail, hint, question}.';

-- Judged before a row is stored, and once more as it is stored; then kept as it
-- is (Article 28, item 3).
CREATE TRIGGER admission BEFORE INSERT ON credit.record
	FOR EACH ROW EXECUTE FUNCTION credit.record_admission();
CREATE TRIGGER admitted AFTER INSERT ON credit.record
	FOR EACH ROW EXECUTE FUNCTION credit.record_admitted();
CREATE TRIGGER kept BEFORE UPDATE OR DELETE OR TRUNCATE ON credit.record
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER kept BEFORE UPDATE OR DELETE OR TRUNCATE ON credit.review
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER kept BEFORE UPDATE OR DELETE OR TRUNCATE ON credit.batch
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER kept BEFORE UPDATE OF quarantine_id, batch_id, row_number,
	author, original, quarantined_at, nonce
	OR DELETE OR TRUNCATE ON credit.quarantine
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
