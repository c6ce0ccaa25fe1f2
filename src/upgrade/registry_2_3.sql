-- Layout 2, of 0.2.0, becomes layout 3.

-- The public view reads by its owner's policy.
CREATE POLICY read_open ON credit.disclosure FOR SELECT TO credit_owner
	USING (audience_id = 0 AND visible_from <= credit.today()
		AND visible_until > credit.today());
ALTER VIEW credit.public_record RESET (security_invoker);

-- What a recipient acknowledges is the change that asked it.
ALTER TABLE credit.takedown ADD COLUMN change_id bigint;
COMMENT ON COLUMN credit.takedown.change_id IS
	'The change that tells a recipient of deliveries, whose acknowledgement answers; null for other ways.';
ALTER TABLE credit.takedown ADD COLUMN erase boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN credit.takedown.erase IS
	'Whether it is to be erased as well, not only taken down.';
ALTER TABLE credit.takedown ADD COLUMN relayed_at timestamptz;
COMMENT ON COLUMN credit.takedown.relayed_at IS
	'When the recipient''s relay was found to have the withdrawal, which answers; null again when the relay is lost.';
DROP TRIGGER kept ON credit.takedown;
CREATE TRIGGER kept BEFORE UPDATE OF subject_id, takedown_id, record_id,
	audience_id, organisation_id, way, asked_on, change_id, erase OR DELETE OR TRUNCATE
	ON credit.takedown
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
-- Others read credit.requested_takedowns(), which knows what time has ended.
REVOKE SELECT ON credit.takedown FROM credit_provider, credit_authority;
DROP POLICY read_provider ON credit.takedown;
DROP POLICY read_authority ON credit.takedown;
ALTER TABLE credit.withdrawal DROP CONSTRAINT withdrawal_reason_check;
ALTER TABLE credit.withdrawal ADD CONSTRAINT withdrawal_reason_check
	CHECK (reason IN ('expired', 'repaired', 'shielded', 'revoked', 'corrected',
		'objection_upheld', 'consent_withdrawn', 'operator_changed', 'erased'));

-- What is open as a whole, bodies read in the public's copy.
DROP TRIGGER told_of_end ON credit.disclosure;
CREATE TRIGGER told_of_end AFTER DELETE ON credit.disclosure
	FOR EACH ROW EXECUTE FUNCTION credit.disclosure_changed();
-- Relays: recipients' live copies in databases of the operator's (Articles 7, 47).

CREATE TABLE credit.relay (
	audience_id integer PRIMARY KEY REFERENCES credit.recipient,
	added_at timestamptz NOT NULL DEFAULT credit.now(),
	author text NOT NULL DEFAULT credit.actor(),
	state text NOT NULL DEFAULT 'waiting'
		CHECK (state IN ('waiting', 'streaming', 'lost')),
	noted bigint NOT NULL DEFAULT 0,
	noted_lsn pg_lsn,
	noted_txns bigint NOT NULL DEFAULT 0,
	delivered bigint NOT NULL DEFAULT 0,
	delivered_at timestamptz,
	answered bigint NOT NULL DEFAULT 0
);
COMMENT ON TABLE credit.relay IS
	'Live copies by logical replication, one for a recipient: publication and slot are named credit_relay_ and its number. Set up by credit.add_relay(), measured by credit.check_relays().';
COMMENT ON COLUMN credit.relay.noted IS
	'Position in the recipient''s changes for which noted_lsn was taken after their commit.';
COMMENT ON COLUMN credit.relay.noted_txns IS
	'Transactions that the slot had counted then: fewer tell that it was made again.';
COMMENT ON COLUMN credit.relay.delivered IS
	'Position up to which the slot confirms that the relay has them; 0 again when it is lost.';
COMMENT ON COLUMN credit.relay.answered IS
	'Position up to which requests to take down are answered by that: see credit.takedown.relayed_at.';

CREATE TRIGGER kept BEFORE UPDATE OF audience_id, added_at, author OR TRUNCATE ON credit.relay
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
-- What was noted moves with every look.
CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE OF state, delivered
	ON credit.relay
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change('audience_id');

ALTER TABLE credit.relay ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.relay FORCE ROW LEVEL SECURITY;
GRANT SELECT ON credit.relay TO credit_auditor, credit_admin;
GRANT DELETE ON credit.relay TO credit_admin;
CREATE POLICY read_auditor ON credit.relay FOR SELECT TO credit_auditor USING (true);
CREATE POLICY read_admin ON credit.relay FOR SELECT TO credit_admin USING (true);
CREATE POLICY remove_admin ON credit.relay FOR DELETE TO credit_admin USING (true);
-- What is to be taken down: what was asked, and copies whose time is over, which
-- ask by themselves (Article 47).  Read through credit.requested_takedowns().
CREATE INDEX disclosure_expiry_idx ON credit.disclosure (visible_until)
	WHERE audience_id >= 1;
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
				AND b.audience_id = 1);
COMMENT ON VIEW credit.takedown_request IS
	'Requests to take down, and copies whose time is over, as requests from their first day after it. For credit.requested_takedowns().';
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

-- Read by who received it, who has it, and who supervises them; the auditor
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
-- Repair (Article 46): what may not be repaired, what is to be shown, and
-- the applications.

CREATE TABLE credit.irreparable_rule (
	pack text NOT NULL REFERENCES credit.rule_pack ON UPDATE CASCADE,
	item text NOT NULL CHECK (item <> ''),
	basis text NOT NULL CHECK (basis <> ''),
	valid_from date NOT NULL
		CHECK (valid_from BETWEEN '1900-01-01' AND '9999-12-31'),
	valid_until date CHECK (valid_until BETWEEN '1900-01-01' AND '9999-12-31'),
	certainty text NOT NULL CHECK (certainty IN ('text', 'report', 'check')),
	PRIMARY KEY (pack, item, valid_from),
	CHECK (valid_until > valid_from)
);
COMMENT ON TABLE credit.irreparable_rule IS
	'Catalogue items that a law, a regulation or the State excludes from repair (Article 46); the day of the application decides. Single documents are in credit.irreparable_document.';
COMMENT ON COLUMN credit.irreparable_rule.item IS 'Code of the catalogue item.';
COMMENT ON COLUMN credit.irreparable_rule.valid_until IS 'First day no longer; null for no end.';
COMMENT ON COLUMN credit.irreparable_rule.certainty IS
	'text: read in the full primary text; report: in an official notice or report; check: unread, to be checked.';

CREATE TABLE credit.repair_condition (
	pack text NOT NULL REFERENCES credit.rule_pack ON UPDATE CASCADE,
	code text NOT NULL CHECK (code <> ''),
	ground text NOT NULL CHECK (ground IN ('corrected', 'reorganised')),
	wording text NOT NULL CHECK (wording <> ''),
	basis text NOT NULL CHECK (basis <> ''),
	valid_from date NOT NULL
		CHECK (valid_from BETWEEN '1900-01-01' AND '9999-12-31'),
	valid_until date CHECK (valid_until BETWEEN '1900-01-01' AND '9999-12-31'),
	certainty text NOT NULL CHECK (certainty IN ('text', 'report', 'check')),
	PRIMARY KEY (pack, code, valid_from),
	CHECK (valid_until > valid_from)
);
COMMENT ON TABLE credit.repair_condition IS
	'What an application for repair has to show, beside the minimum publication: each with evidence of its own. Nothing else may be asked, and a refusal names which of them is not met (Article 46).';
COMMENT ON COLUMN credit.repair_condition.ground IS
	'corrected: the conduct is corrected; reorganised: a court has approved the plan of a bankruptcy reorganisation.';
COMMENT ON COLUMN credit.repair_condition.valid_until IS 'First day no longer; null for no end.';
COMMENT ON COLUMN credit.repair_condition.certainty IS
	'As in credit.irreparable_rule.';

INSERT INTO credit.repair_condition (pack, code, ground, wording, basis, valid_from, certainty) VALUES
	('xinjiang', 'conduct_corrected', 'corrected', 'the conduct is corrected, and the duties of the decision are performed',
	 '条例第四十六条', '2024-10-01', 'text'),
	('xinjiang', 'harm_removed', 'corrected', 'the harm that it did is removed', '条例第四十六条', '2024-10-01', 'text'),
	('order-36', 'plan_approved', 'reorganised', 'a court has approved the plan of reorganisation',
	 '国家发展和改革委员会令第36号', '2026-04-01', 'report');

CREATE TABLE credit.irreparable_document (
	subject_id bigint NOT NULL,
	document_id bigint NOT NULL,
	basis text NOT NULL CHECK (basis <> ''),
	marked_at timestamptz NOT NULL DEFAULT credit.now(),
	author text NOT NULL DEFAULT credit.actor(),
	nonce uuid NOT NULL DEFAULT pg_catalog.gen_random_uuid(),
	PRIMARY KEY (subject_id, document_id),
	FOREIGN KEY (subject_id, document_id) REFERENCES credit.document
);
COMMENT ON TABLE credit.irreparable_document IS
	'Documents whose records a law, a regulation or the State excludes from repair (Article 46). Marked by credit.mark_irreparable().';
COMMENT ON COLUMN credit.irreparable_document.basis IS 'The provision that excludes it.';

CREATE SEQUENCE credit.repair_id_seq;
CREATE TABLE credit.repair (
	subject_id bigint NOT NULL,
	repair_id bigint NOT NULL DEFAULT pg_catalog.nextval('credit.repair_id_seq'),
	handle uuid NOT NULL DEFAULT pg_catalog.gen_random_uuid(),
	document_id bigint NOT NULL,
	ground text NOT NULL CHECK (ground IN ('corrected', 'reorganised')),
	evidence jsonb NOT NULL CHECK (pg_catalog.jsonb_typeof(evidence) = 'object'),
	commitment text NOT NULL CHECK (commitment <> ''),
	capacity text NOT NULL,
	proof text NOT NULL,
	channel text NOT NULL,
	handler_id integer NOT NULL REFERENCES credit.organisation,
	received_on date NOT NULL DEFAULT credit.today(),
	received_at timestamptz NOT NULL DEFAULT credit.now(),
	author text NOT NULL DEFAULT credit.actor(),
	accepted_on date,
	outcome text CHECK (outcome IN ('granted', 'refused')),
	unmet text[] CHECK (pg_catalog.cardinality(unmet) > 0),
	reason text CHECK (reason <> ''),
	decided_at timestamptz,
	decided_by text,
	told_at timestamptz,
	told_how text CHECK (told_how <> ''),
	effect text CHECK (effect IN ('repaired', 'shielded')),
	ended_on date,
	ended_because text CHECK (ended_because <> ''),
	false_material boolean NOT NULL DEFAULT false,
	nonce uuid NOT NULL DEFAULT pg_catalog.gen_random_uuid(),
	PRIMARY KEY (subject_id, repair_id),
	FOREIGN KEY (subject_id, document_id) REFERENCES credit.document,
	CHECK ((outcome IS NULL) = (decided_at IS NULL)),
	CHECK ((outcome IS NULL) = (decided_by IS NULL)),
	CHECK ((outcome = 'granted') = (effect IS NOT NULL)),
	CHECK ((outcome = 'refused') = (unmet IS NOT NULL)),
	CHECK (outcome <> 'refused' OR reason IS NOT NULL),
	CHECK ((told_at IS NULL) = (told_how IS NULL)),
	CHECK (told_at IS NULL OR outcome IS NOT NULL),
	CHECK ((ended_on IS NULL) = (ended_because IS NULL)),
	CHECK (NOT false_material OR ended_on IS NOT NULL)
);
CREATE UNIQUE INDEX repair_pending_idx
	ON credit.repair (subject_id, document_id) WHERE outcome IS NULL;
CREATE UNIQUE INDEX repair_in_force_idx ON credit.repair (subject_id, document_id)
	WHERE effect IS NOT NULL AND ended_on IS NULL;
CREATE INDEX repair_handle_idx ON credit.repair (handle);
CREATE INDEX repair_untold_idx ON credit.repair (handler_id, received_on)
	WHERE told_at IS NULL;
COMMENT ON TABLE credit.repair IS
	'Applications for repair: one for all records of a document and everybody who received them (Article 46). Filed by credit.apply_for_repair().';
COMMENT ON COLUMN credit.repair.handle IS 'By which the subject and the body name it.';
COMMENT ON COLUMN credit.repair.evidence IS
	'For each code of credit.repair_condition what shows that it is met.';
COMMENT ON COLUMN credit.repair.commitment IS
	'The public commitment that the material is true.';
COMMENT ON COLUMN credit.repair.handler_id IS
	'The document''s provider, which decides; its working days count.';
COMMENT ON COLUMN credit.repair.accepted_on IS
	'From when the decision''s deadline is counted; null where it was decided at once.';
COMMENT ON COLUMN credit.repair.unmet IS
	'The conditions that a refusal finds unmet; there is none without.';
COMMENT ON COLUMN credit.repair.effect IS
	'repaired: the records are withdrawn; shielded: while a plan of reorganisation runs.';
COMMENT ON COLUMN credit.repair.ended_on IS
	'From when it no longer has effect, for the future only: false material, a plan that failed.';
COMMENT ON COLUMN credit.repair.false_material IS
	'Whether false material was given: it bars new applications from ended_on for the time of credit.deadline(''repair_bar'', …).';

CREATE TRIGGER kept BEFORE TRUNCATE ON credit.irreparable_rule
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER kept BEFORE TRUNCATE ON credit.repair_condition
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER kept BEFORE UPDATE OR DELETE OR TRUNCATE ON credit.irreparable_document
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER kept BEFORE UPDATE OF subject_id, repair_id, handle, document_id,
	ground, evidence, commitment, capacity, proof, channel, handler_id, received_on,
	received_at, author, nonce OR DELETE OR TRUNCATE ON credit.repair
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER decided_once BEFORE UPDATE OF accepted_on, outcome, unmet, reason,
	decided_at, decided_by ON credit.repair
	FOR EACH ROW WHEN (old.outcome IS NOT NULL)
	EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER told_once BEFORE UPDATE OF told_at, told_how ON credit.repair
	FOR EACH ROW WHEN (old.told_at IS NOT NULL)
	EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER ended_once BEFORE UPDATE OF effect, ended_on, ended_because, false_material
	ON credit.repair FOR EACH ROW WHEN (old.ended_on IS NOT NULL)
	EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER journalled AFTER INSERT OR UPDATE OR DELETE ON credit.irreparable_rule
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change();
CREATE TRIGGER journalled AFTER INSERT OR UPDATE OR DELETE ON credit.repair_condition
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change();
CREATE TRIGGER journalled AFTER INSERT OR UPDATE OR DELETE ON credit.irreparable_document
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change('document_id');
CREATE TRIGGER journalled AFTER INSERT OR UPDATE OR DELETE ON credit.repair
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change('repair_id');

-- The rules are everybody's to read.
ALTER TABLE credit.irreparable_rule ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.irreparable_rule FORCE ROW LEVEL SECURITY;
ALTER TABLE credit.repair_condition ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.repair_condition FORCE ROW LEVEL SECURITY;
GRANT SELECT ON credit.irreparable_rule, credit.repair_condition
	TO credit_public, credit_portal, credit_provider, credit_authority,
	credit_auditor, credit_admin;
GRANT INSERT, UPDATE, DELETE ON credit.irreparable_rule, credit.repair_condition
	TO credit_admin;
CREATE POLICY everybody_reads ON credit.irreparable_rule FOR SELECT
	TO credit_public, credit_portal, credit_provider, credit_authority,
	credit_auditor, credit_admin USING (true);
CREATE POLICY admin_adds ON credit.irreparable_rule FOR INSERT TO credit_admin WITH CHECK (true);
CREATE POLICY admin_changes ON credit.irreparable_rule FOR UPDATE TO credit_admin USING (true);
CREATE POLICY admin_removes ON credit.irreparable_rule FOR DELETE TO credit_admin USING (true);
CREATE POLICY everybody_reads ON credit.repair_condition FOR SELECT
	TO credit_public, credit_portal, credit_provider, credit_authority,
	credit_auditor, credit_admin USING (true);
CREATE POLICY admin_adds ON credit.repair_condition FOR INSERT TO credit_admin WITH CHECK (true);
CREATE POLICY admin_changes ON credit.repair_condition FOR UPDATE TO credit_admin USING (true);
CREATE POLICY admin_removes ON credit.repair_condition FOR DELETE TO credit_admin USING (true);

-- Applications are their body's, and of who supervises it; the auditor sees the
-- course, not the content.
ALTER TABLE credit.irreparable_document ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.irreparable_document FORCE ROW LEVEL SECURITY;
GRANT SELECT ON credit.irreparable_document TO credit_auditor;
CREATE POLICY read_auditor ON credit.irreparable_document FOR SELECT TO credit_auditor USING (true);
ALTER TABLE credit.repair ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.repair FORCE ROW LEVEL SECURITY;
GRANT SELECT ON credit.repair TO credit_provider, credit_authority;
GRANT SELECT (subject_id, repair_id, handle, document_id, ground, capacity, channel,
	handler_id, received_on, received_at, author, accepted_on, outcome, unmet,
	decided_at, decided_by, told_at, effect, ended_on, false_material)
	ON credit.repair TO credit_auditor;
CREATE POLICY read_provider ON credit.repair FOR SELECT TO credit_provider
	USING (handler_id = ANY (credit.my_organisations()));
CREATE POLICY read_authority ON credit.repair FOR SELECT TO credit_authority
	USING (handler_id = ANY (credit.my_organisations())
		OR credit.supervises(handler_id));
CREATE POLICY read_auditor ON credit.repair FOR SELECT TO credit_auditor USING (true);
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
-- Reports that were issued: enough to tell a genuine one (Article 42).

CREATE SEQUENCE credit.report_issue_id_seq;
CREATE TABLE credit.report_issue (
	subject_id bigint NOT NULL,
	issue_id bigint NOT NULL DEFAULT pg_catalog.nextval('credit.report_issue_id_seq'),
	number uuid NOT NULL,
	kind text NOT NULL CHECK (kind IN ('report', 'compliance')),
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
	CHECK ((finished_at IS NULL) = (outcome IS NULL))
);
COMMENT ON TABLE credit.job_run IS
	'Each run of credit.run_due(), brought up to date with every batch.';
COMMENT ON COLUMN credit.job_run.batches IS 'Transactions of it that are committed.';
COMMENT ON COLUMN credit.job_run.ended IS 'Copies that ended because their time was over.';
COMMENT ON COLUMN credit.job_run.erased IS 'Records whose content was erased.';
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
-- What is late, matter by matter (Articles 45, 46 and 47).  Each sees what its
-- policies let it see of the matter's own table.
CREATE VIEW credit.overdue WITH (security_invoker = true) AS
	SELECT 'objection'::text AS matter, o.handler_id AS organisation_id,
		o.subject_id, o.objection_id AS object_id, o.received_on AS since, d.due,
		credit.workdays_late(d.due, b.division) AS workdays_late
	FROM credit.objection o
	JOIN credit.organisation b ON b.organisation_id = o.receiver_id
	CROSS JOIN LATERAL credit.deadline('objection', o.received_on, b.division) AS d
	WHERE o.told_at IS NULL AND d.due < credit.today()
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
	WHERE d.due < credit.today()
	UNION ALL
	SELECT 'takedown', t.organisation_id, t.subject_id, t.record_id, t.asked_on,
		t.due, credit.workdays_late(t.due, b.division)
	FROM credit.requested_takedowns() AS t
	JOIN credit.organisation b ON b.organisation_id = t.organisation_id
	WHERE t.acknowledged_at IS NULL AND t.due < credit.today();
GRANT SELECT ON credit.overdue TO credit_provider, credit_authority, credit_auditor;
COMMENT ON VIEW credit.overdue IS
	'Objections whose result is not told, applications for repair that are not accepted, decided or answered, and requests to take down that are not acknowledged, after the last day for it: by body, of those that the reader may see.';
COMMENT ON COLUMN credit.overdue.matter IS 'As credit.deadline_rule has it.';
COMMENT ON COLUMN credit.overdue.organisation_id IS 'The body that is late.';
COMMENT ON COLUMN credit.overdue.object_id IS 'Number of the objection or application; of the record to take down.';
COMMENT ON COLUMN credit.overdue.due IS 'The last day on which it would have been in time.';
COMMENT ON COLUMN credit.overdue.workdays_late IS
	'Working days after that, up to today; null where a year between is not loaded.';
