-- Objections (Article 45).

CREATE SEQUENCE credit.objection_id_seq;
CREATE TABLE credit.objection (
	subject_id bigint NOT NULL,
	objection_id bigint NOT NULL
		DEFAULT pg_catalog.nextval('credit.objection_id_seq'),
	handle uuid NOT NULL DEFAULT pg_catalog.gen_random_uuid(),
	against text NOT NULL CHECK (against IN ('record', 'identity', 'omission',
		'listing', 'measure', 'inquiry', 'evaluation')),
	record_id bigint,
	target text CHECK (target <> ''),
	statement text NOT NULL CHECK (statement <> ''),
	evidence text NOT NULL CHECK (evidence <> ''),
	capacity text NOT NULL,
	proof text NOT NULL,
	channel text NOT NULL,
	receiver_id integer NOT NULL REFERENCES credit.organisation,
	received_on date NOT NULL DEFAULT credit.today(),
	received_at timestamptz NOT NULL DEFAULT credit.now(),
	author text NOT NULL DEFAULT credit.actor(),
	handler_id integer NOT NULL REFERENCES credit.organisation,
	accepted_at timestamptz,
	outcome text CHECK (outcome IN ('upheld', 'upheld_in_part', 'refused')),
	reason text CHECK (reason <> ''),
	successor_id bigint,
	decided_at timestamptz,
	decided_by text,
	told_at timestamptz,
	told_how text CHECK (told_how <> ''),
	nonce uuid NOT NULL DEFAULT pg_catalog.gen_random_uuid(),
	PRIMARY KEY (subject_id, objection_id),
	CHECK ((record_id IS NOT NULL) = (against IN ('record', 'identity'))),
	CHECK (record_id IS NOT NULL OR target IS NOT NULL),
	CHECK ((outcome IS NULL) = (decided_at IS NULL)),
	CHECK ((outcome IS NULL) = (decided_by IS NULL)),
	CHECK (outcome <> 'refused' OR reason IS NOT NULL),
	CHECK (told_at IS NULL OR outcome IS NOT NULL),
	CHECK ((told_at IS NULL) = (told_how IS NULL))
);
CREATE UNIQUE INDEX objection_open_idx
	ON credit.objection (subject_id, record_id, against)
	WHERE record_id IS NOT NULL AND outcome IS NULL;
CREATE INDEX objection_handle_idx ON credit.objection (handle);
CREATE INDEX objection_untold_idx ON credit.objection (handler_id, received_on)
	WHERE told_at IS NULL;
COMMENT ON TABLE credit.objection IS
	'Objections of subjects, from their first receipt until the result is told (Article 45). Filed by credit.file_objection().';
COMMENT ON COLUMN credit.objection.handle IS
	'By which the subject and the body name it.';
COMMENT ON COLUMN credit.objection.against IS
	'record: a mistake in it; identity: it is about somebody else; omission: something is missing; a listing, a measure, an inquiry or an evaluation.';
COMMENT ON COLUMN credit.objection.target IS
	'What is objected to, where it is no record.';
COMMENT ON COLUMN credit.objection.capacity IS
	'In which somebody stood before the gateway: self, legal_representative, agent, guardian, successor or administrator; proof is how that was established.';
COMMENT ON COLUMN credit.objection.receiver_id IS
	'Who received it first: its working days count.';
COMMENT ON COLUMN credit.objection.received_on IS
	'Day of that receipt. The deadline is counted from it, whatever follows: see credit.deadline(''objection'', …).';
COMMENT ON COLUMN credit.objection.handler_id IS
	'Who has it now: the receiver, or to whom it was forwarded.';
COMMENT ON COLUMN credit.objection.accepted_at IS
	'When it was accepted; null where it was not, or decided at once.';
COMMENT ON COLUMN credit.objection.successor_id IS
	'The record that corrects the one objected to.';
COMMENT ON COLUMN credit.objection.told_how IS
	'How the subject was told the result.';

CREATE SEQUENCE credit.objection_event_id_seq;
CREATE TABLE credit.objection_event (
	subject_id bigint NOT NULL,
	objection_id bigint NOT NULL,
	event_id bigint NOT NULL
		DEFAULT pg_catalog.nextval('credit.objection_event_id_seq'),
	kind text NOT NULL CHECK (kind IN ('forwarded', 'supplemented')),
	content text NOT NULL CHECK (content <> ''),
	organisation_id integer REFERENCES credit.organisation,
	at timestamptz NOT NULL DEFAULT credit.now(),
	author text NOT NULL DEFAULT credit.actor(),
	nonce uuid NOT NULL DEFAULT pg_catalog.gen_random_uuid(),
	PRIMARY KEY (subject_id, objection_id, event_id),
	FOREIGN KEY (subject_id, objection_id) REFERENCES credit.objection,
	CHECK ((kind = 'forwarded') = (organisation_id IS NOT NULL))
);
COMMENT ON TABLE credit.objection_event IS
	'What happened to an objection between receipt and result; none of it pauses the deadline (Article 45).';
COMMENT ON COLUMN credit.objection_event.content IS
	'Why it was forwarded, or the evidence that was added.';
COMMENT ON COLUMN credit.objection_event.organisation_id IS
	'To whom it was forwarded.';

CREATE TRIGGER kept BEFORE UPDATE OF subject_id, objection_id, handle, against,
	record_id, target, statement, evidence, capacity, proof, channel, receiver_id,
	received_on, received_at, author, nonce OR DELETE OR TRUNCATE ON credit.objection
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER decided_once BEFORE UPDATE OF handler_id, accepted_at, outcome,
	reason, successor_id, decided_at, decided_by ON credit.objection
	FOR EACH ROW WHEN (old.outcome IS NOT NULL)
	EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER told_once BEFORE UPDATE OF told_at, told_how ON credit.objection
	FOR EACH ROW WHEN (old.told_at IS NOT NULL)
	EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER kept BEFORE UPDATE OR DELETE OR TRUNCATE ON credit.objection_event
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER journalled AFTER INSERT OR UPDATE OR DELETE ON credit.objection
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change('objection_id');
CREATE TRIGGER journalled AFTER INSERT OR UPDATE OR DELETE ON credit.objection_event
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change('objection_id');

-- Read by who received it, who has it, and who supervises either; the auditor
-- sees the course, not the content.
ALTER TABLE credit.objection ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.objection FORCE ROW LEVEL SECURITY;
GRANT SELECT ON credit.objection TO credit_provider, credit_authority;
GRANT SELECT (subject_id, objection_id, handle, against, record_id, capacity, channel,
	receiver_id, received_on, received_at, author, handler_id, accepted_at, outcome,
	successor_id, decided_at, decided_by, told_at) ON credit.objection TO credit_auditor;
CREATE POLICY read_provider ON credit.objection FOR SELECT TO credit_provider
	USING (receiver_id = ANY (credit.my_organisations())
		OR handler_id = ANY (credit.my_organisations()));
CREATE POLICY read_authority ON credit.objection FOR SELECT TO credit_authority
	USING (receiver_id = ANY (credit.my_organisations())
		OR handler_id = ANY (credit.my_organisations())
		OR credit.supervises(receiver_id)
		OR credit.supervises(handler_id));
CREATE POLICY read_auditor ON credit.objection FOR SELECT TO credit_auditor USING (true);
ALTER TABLE credit.objection_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.objection_event FORCE ROW LEVEL SECURITY;
GRANT SELECT ON credit.objection_event TO credit_provider, credit_authority;
GRANT SELECT (subject_id, objection_id, event_id, kind, organisation_id, at, author)
	ON credit.objection_event TO credit_auditor;
CREATE POLICY read_provider ON credit.objection_event FOR SELECT TO credit_provider
	USING (credit.sees_objection(subject_id, objection_id));
CREATE POLICY read_authority ON credit.objection_event FOR SELECT TO credit_authority
	USING (credit.sees_objection(subject_id, objection_id));
CREATE POLICY read_auditor ON credit.objection_event FOR SELECT TO credit_auditor USING (true);
