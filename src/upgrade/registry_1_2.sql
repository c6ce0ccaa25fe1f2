-- Layout 1, of 0.1.0, becomes layout 2.
ALTER TABLE credit.disclosure ADD COLUMN disputed_since date;
COMMENT ON COLUMN credit.disclosure.disputed_since IS
	'Day from which an objection to the record has been open; null where none is (Article 45).';
ALTER TABLE credit.journal ADD COLUMN represents bigint;
COMMENT ON COLUMN credit.journal.represents IS
	'Subject in whose name a gateway acted, null when the actor acted for itself.';
ALTER POLICY read_provider ON credit.disclosure
	USING (visible_from <= credit.today() AND visible_until > credit.today()
		AND (audience_id = 0 OR (audience_id = 1 AND credit.reads_field(field))
			OR (audience_id >= 2 AND audience_id = ANY (credit.my_audiences()))));
ALTER POLICY read_authority ON credit.disclosure
	USING (visible_from <= credit.today() AND visible_until > credit.today()
		AND (audience_id = 0 OR (audience_id = 1 AND credit.reads_field(field))
			OR (audience_id >= 2 AND audience_id = ANY (credit.my_audiences()))));
CREATE OR REPLACE VIEW credit.public_record WITH (security_invoker = true) AS
	SELECT d.subject_id, d.record_id, d.item_id, d.field, d.provider_id,
		d.division, d.subject_name, d.subject_code, d.effect, d.severity,
		d.document_number, d.document_issuer, d.decided_on, d.content,
		d.visible_from, d.visible_until, d.disputed_since
	FROM credit.disclosure d
	WHERE d.audience_id = 0 AND d.visible_from <= credit.today()
		AND d.visible_until > credit.today();

-- References of documents are checked in C, as those of records are.
ALTER TABLE credit.document DROP CONSTRAINT document_subject_id_fkey;
ALTER TABLE credit.document DROP CONSTRAINT document_provider_id_fkey;
CREATE TRIGGER referred AFTER INSERT ON credit.document
	FOR EACH ROW EXECUTE FUNCTION credit.document_referred();
COMMENT ON TABLE credit.document IS
	'The documents that records rest on (Article 37); one row for each subject that a document concerns and each provider that reported it, so that no provider learns what another holds. References to subject and provider are checked by credit.document_referred().';
DROP TRIGGER kept ON credit.organisation;
CREATE TRIGGER kept BEFORE UPDATE OF organisation_id
	OR DELETE OR TRUNCATE ON credit.organisation
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();

CREATE TABLE credit.gateway (
	role_name name PRIMARY KEY,
	organisation_id integer NOT NULL REFERENCES credit.organisation,
	channel text NOT NULL CHECK (channel IN ('website', 'mobile', 'window')),
	basis text NOT NULL CHECK (basis <> ''),
	registered_from date NOT NULL DEFAULT credit.today(),
	registered_until date,
	CHECK (registered_until > registered_from),
	CHECK (role_name <> ALL ('{credit_owner,credit_public,credit_portal,credit_provider,credit_authority,credit_auditor,credit_admin}'))
);
COMMENT ON TABLE credit.gateway IS
	'Logins that may act for a subject after they have established who stands before them: pools of portals and the clerks of service windows (Articles 26 and 42). See credit.act_for_subject().';
COMMENT ON COLUMN credit.gateway.role_name IS
	'The role by name, so that it survives a dump.';
COMMENT ON COLUMN credit.gateway.organisation_id IS
	'Who runs the gateway and answers for it.';
COMMENT ON COLUMN credit.gateway.channel IS
	'website, mobile or window: the ways of Article 26.';
COMMENT ON COLUMN credit.gateway.basis IS
	'Who approved it, and how it establishes a subject''s identity.';
COMMENT ON COLUMN credit.gateway.registered_until IS
	'First day on which it is no longer registered.';

CREATE TRIGGER rule_data_changed
	AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON credit.gateway
	FOR EACH STATEMENT EXECUTE FUNCTION credit.rule_data_changed();
ALTER TABLE credit.gateway ENABLE ALWAYS TRIGGER rule_data_changed;
CREATE TRIGGER kept BEFORE TRUNCATE ON credit.gateway
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER journalled AFTER INSERT OR UPDATE OR DELETE ON credit.gateway
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change('organisation_id');

ALTER TABLE credit.gateway ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.gateway FORCE ROW LEVEL SECURITY;
GRANT SELECT ON credit.gateway TO credit_auditor;
GRANT SELECT, INSERT, UPDATE, DELETE ON credit.gateway TO credit_admin;
CREATE POLICY read_auditor ON credit.gateway FOR SELECT TO credit_auditor USING (true);
CREATE POLICY read_admin ON credit.gateway FOR SELECT TO credit_admin USING (true);
CREATE POLICY add_admin ON credit.gateway FOR INSERT TO credit_admin WITH CHECK (true);
CREATE POLICY change_admin ON credit.gateway FOR UPDATE TO credit_admin USING (true);
CREATE POLICY remove_admin ON credit.gateway FOR DELETE TO credit_admin USING (true);
CREATE TABLE credit.deadline_rule (
	pack text NOT NULL REFERENCES credit.rule_pack ON UPDATE CASCADE,
	matter text NOT NULL CHECK (matter IN ('objection', 'repair_acceptance',
		'repair_decision', 'repair_answer', 'repair_bar', 'takedown',
		'document_takedown')),
	amount integer NOT NULL CHECK (amount BETWEEN 0 AND 1200),
	unit text NOT NULL CHECK (unit IN ('workday', 'month')),
	basis text NOT NULL CHECK (basis <> ''),
	valid_from date NOT NULL
		CHECK (valid_from BETWEEN '1900-01-01' AND '9999-12-31'),
	valid_until date CHECK (valid_until BETWEEN '1900-01-01' AND '9999-12-31'),
	certainty text NOT NULL CHECK (certainty IN ('text', 'report', 'check')),
	note text,
	PRIMARY KEY (pack, matter, valid_from),
	CHECK (valid_until > valid_from)
);
COMMENT ON TABLE credit.deadline_rule IS
	'How long bodies have, and how long false material bars (Articles 37 and 45 to 47). Where rules of several packs in force cover the day on which a period begins, the shortest counts.';
COMMENT ON COLUMN credit.deadline_rule.matter IS
	'objection: from first receipt to telling the result. repair_acceptance: from application. repair_decision: from acceptance. repair_answer: from application. repair_bar: how long false material bars new applications. takedown: from the request to a recipient. document_takedown: from a document''s revocation.';
COMMENT ON COLUMN credit.deadline_rule.unit IS
	'workday: of the body''s own calendar, the first day not counted. month: to the corresponding day.';
COMMENT ON COLUMN credit.deadline_rule.valid_from IS
	'First day on which a period that begins is counted so.';
COMMENT ON COLUMN credit.deadline_rule.valid_until IS
	'First day no longer; NULL for no end.';
COMMENT ON COLUMN credit.deadline_rule.certainty IS
	'text: read in the full primary text; report: in an official notice or report; check: unread, to be checked.';

CREATE TRIGGER rule_data_changed
	AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON credit.deadline_rule
	FOR EACH STATEMENT EXECUTE FUNCTION credit.rule_data_changed();
ALTER TABLE credit.deadline_rule ENABLE ALWAYS TRIGGER rule_data_changed;
CREATE TRIGGER kept BEFORE TRUNCATE ON credit.deadline_rule
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();

GRANT SELECT ON credit.deadline_rule
	TO credit_public, credit_portal, credit_provider, credit_authority,
	credit_auditor, credit_admin;
GRANT INSERT, UPDATE, DELETE ON credit.deadline_rule TO credit_admin;
ALTER TABLE credit.deadline_rule ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.deadline_rule FORCE ROW LEVEL SECURITY;
CREATE POLICY everybody_reads ON credit.deadline_rule FOR SELECT
	TO credit_public, credit_portal, credit_provider, credit_authority,
	credit_auditor, credit_admin USING (true);
CREATE POLICY admin_adds ON credit.deadline_rule FOR INSERT
	TO credit_admin WITH CHECK (true);
CREATE POLICY admin_changes ON credit.deadline_rule FOR UPDATE
	TO credit_admin USING (true);
CREATE POLICY admin_removes ON credit.deadline_rule FOR DELETE
	TO credit_admin USING (true);

INSERT INTO credit.deadline_rule
	(pack, matter, amount, unit, basis, valid_from, valid_until, certainty, note) VALUES
	('xinjiang', 'objection', 7, 'workday', '条例第四十五条第三款', '2024-10-01', NULL, 'text', NULL),
	('xinjiang', 'takedown', 3, 'workday', '条例第四十七条第二款', '2024-10-01', NULL, 'check',
	 'the regulation says "in time"; three working days are this project''s reading, after Administrative Penalty Law 48'),
	('xinjiang', 'document_takedown', 3, 'workday', '行政处罚法第四十八条、第八十五条', '2021-07-15', NULL, 'text', NULL),
	('order-36', 'repair_acceptance', 3, 'workday', '国家发展和改革委员会令第36号', '2026-04-01', NULL, 'check', NULL),
	('order-36', 'repair_decision', 7, 'workday', '国家发展和改革委员会令第36号', '2026-04-01', NULL, 'check', NULL),
	('order-36', 'repair_answer', 10, 'workday', '国家发展和改革委员会令第36号', '2026-04-01', NULL, 'report', NULL),
	('order-36', 'repair_bar', 36, 'month', '国家发展和改革委员会令第36号', '2026-04-01', NULL, 'check', NULL);

-- After the shipped rows: making a registry is one act.
CREATE TRIGGER journalled AFTER INSERT OR UPDATE OR DELETE ON credit.deadline_rule
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change();
-- Who receives, what they were told, and what they are asked to take down
-- (Articles 7, 16, 22, 28, 47).

CREATE TABLE credit.recipient (
	audience_id integer GENERATED BY DEFAULT AS IDENTITY (MINVALUE 2 START 2)
		PRIMARY KEY CHECK (audience_id >= 2),
	organisation_id integer NOT NULL REFERENCES credit.organisation,
	duty text NOT NULL CHECK (duty <> ''),
	basis text NOT NULL CHECK (basis <> ''),
	reads text NOT NULL CHECK (reads IN ('delivery', 'relay', 'policy')),
	registered_from date NOT NULL DEFAULT credit.today(),
	registered_until date,
	position bigint NOT NULL DEFAULT 0,
	acknowledged bigint NOT NULL DEFAULT 0,
	UNIQUE (organisation_id, duty, reads),
	CHECK (registered_until > registered_from),
	CHECK (acknowledged BETWEEN 0 AND position)
);
COMMENT ON TABLE credit.recipient IS
	'Registered recipients, each for one duty and on a lawful basis (Articles 7, 16, 22 and 28); none without either, so that nothing is sold.';
COMMENT ON COLUMN credit.recipient.audience_id IS
	'Its number in credit.disclosure; 0 is the public, 1 are public bodies together.';
COMMENT ON COLUMN credit.recipient.reads IS
	'delivery: its own copies, told of by credit.changes_since(); relay: the same into a database of the operator''s; policy: what is shared with public bodies, of which it keeps copies and so is asked to take them down.';
COMMENT ON COLUMN credit.recipient.registered_until IS
	'First day on which it no longer receives; what it holds is taken down all the same.';
COMMENT ON COLUMN credit.recipient.position IS
	'The last change that has its place in the feed.';
COMMENT ON COLUMN credit.recipient.acknowledged IS
	'Up to which position the recipient has done what it was told.';

CREATE TABLE credit.subscription (
	subscription_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
	audience_id integer NOT NULL REFERENCES credit.recipient,
	items text[],
	fields text[],
	division credit.division,
	basis text NOT NULL CHECK (basis <> ''),
	valid_from date NOT NULL DEFAULT credit.today(),
	valid_until date,
	CHECK (valid_until > valid_from)
);
CREATE INDEX subscription_audience_idx ON credit.subscription (audience_id);
COMMENT ON TABLE credit.subscription IS
	'What a recipient receives by itself of records that are reviewed from now on (Articles 7 and 22).';
COMMENT ON COLUMN credit.subscription.items IS
	'Codes of catalogue items; null for every one.';
COMMENT ON COLUMN credit.subscription.fields IS
	'Codes of credit.field; null for every one.';
COMMENT ON COLUMN credit.subscription.division IS
	'Of the provider, with those below it; null for every one.';
COMMENT ON COLUMN credit.subscription.valid_until IS
	'First day on which it no longer holds.';

CREATE SEQUENCE credit.change_id_seq;
CREATE TABLE credit.change (
	subject_id bigint NOT NULL,
	audience_id integer NOT NULL,
	change_id bigint NOT NULL DEFAULT pg_catalog.nextval('credit.change_id_seq'),
	record_id bigint NOT NULL,
	kind text NOT NULL CHECK (kind IN ('shared', 'changed', 'withdrawn')),
	at timestamptz NOT NULL DEFAULT credit.now(),
	position bigint,
	PRIMARY KEY (subject_id, audience_id, change_id)
);
CREATE INDEX change_position_idx ON credit.change (audience_id, position);
CREATE INDEX change_unplaced_idx ON credit.change (audience_id, change_id)
	WHERE position IS NULL;
COMMENT ON TABLE credit.change IS
	'What each recipient is told: a delivery, a change of it, its withdrawal (Article 47).';
COMMENT ON COLUMN credit.change.position IS
	'Its place in the recipient''s feed, without gaps, given when the feed is first read after the change was committed; null until then.';

CREATE SEQUENCE credit.takedown_id_seq;
CREATE TABLE credit.takedown (
	subject_id bigint NOT NULL,
	takedown_id bigint NOT NULL
		DEFAULT pg_catalog.nextval('credit.takedown_id_seq'),
	record_id bigint NOT NULL,
	audience_id integer NOT NULL,
	organisation_id integer NOT NULL,
	way text NOT NULL CHECK (way IN ('delivery', 'reading', 'inquiry')),
	asked_on date NOT NULL,
	acknowledged_at timestamptz,
	acknowledged_by text,
	PRIMARY KEY (subject_id, takedown_id),
	CHECK ((acknowledged_at IS NULL) = (acknowledged_by IS NULL))
);
CREATE INDEX takedown_open_idx ON credit.takedown (organisation_id, asked_on)
	WHERE acknowledged_at IS NULL;
CREATE INDEX takedown_record_idx ON credit.takedown (subject_id, record_id);
COMMENT ON TABLE credit.takedown IS
	'Who received a record that is no longer shown, and so was asked to take it down (Article 47).';
COMMENT ON COLUMN credit.takedown.audience_id IS
	'The recipient''s number; 0 where it received by inquiry.';
COMMENT ON COLUMN credit.takedown.way IS
	'How it was received: delivery, shared reading or inquiry.';
COMMENT ON COLUMN credit.takedown.asked_on IS
	'First day on which the record was no longer shown; the deadline is counted from it.';

CREATE TRIGGER rule_data_changed
	AFTER INSERT OR UPDATE OF organisation_id, duty, basis, reads,
		registered_from, registered_until OR DELETE OR TRUNCATE ON credit.recipient
	FOR EACH STATEMENT EXECUTE FUNCTION credit.rule_data_changed();
ALTER TABLE credit.recipient ENABLE ALWAYS TRIGGER rule_data_changed;
CREATE TRIGGER rule_data_changed
	AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON credit.subscription
	FOR EACH STATEMENT EXECUTE FUNCTION credit.rule_data_changed();
ALTER TABLE credit.subscription ENABLE ALWAYS TRIGGER rule_data_changed;
-- A copy tells of itself, by whatever statement it comes, changes or goes.
CREATE TRIGGER told AFTER INSERT OR UPDATE ON credit.disclosure
	FOR EACH ROW WHEN (new.audience_id >= 2)
	EXECUTE FUNCTION credit.disclosure_changed();
CREATE TRIGGER told_of_end AFTER DELETE ON credit.disclosure
	FOR EACH ROW WHEN (old.audience_id >= 1)
	EXECUTE FUNCTION credit.disclosure_changed();

CREATE TRIGGER kept BEFORE UPDATE OF audience_id, organisation_id, duty, basis,
	registered_from OR DELETE OR TRUNCATE ON credit.recipient
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER kept BEFORE TRUNCATE ON credit.subscription
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER kept BEFORE UPDATE OF subject_id, audience_id, change_id, record_id,
	kind, at OR DELETE OR TRUNCATE ON credit.change
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER placed_once BEFORE UPDATE OF position ON credit.change
	FOR EACH ROW WHEN (old.position IS NOT NULL)
	EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER kept BEFORE UPDATE OF subject_id, takedown_id, record_id,
	audience_id, organisation_id, way, asked_on OR DELETE OR TRUNCATE
	ON credit.takedown
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER acknowledged_once BEFORE UPDATE OF acknowledged_at, acknowledged_by
	ON credit.takedown FOR EACH ROW WHEN (old.acknowledged_at IS NOT NULL)
	EXECUTE FUNCTION credit.keep_facts();
-- The feed's position moves with every reading: what it holds is journalled by
-- its disclosures.
CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE OF organisation_id,
	duty, basis, reads, registered_from, registered_until, acknowledged
	ON credit.recipient
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change('audience_id');
CREATE TRIGGER journalled AFTER INSERT OR UPDATE OR DELETE ON credit.subscription
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change('subscription_id');
CREATE TRIGGER journalled AFTER INSERT OR UPDATE OR DELETE ON credit.takedown
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change('record_id');

ALTER TABLE credit.recipient ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.recipient FORCE ROW LEVEL SECURITY;
GRANT SELECT ON credit.recipient TO credit_provider, credit_authority, credit_auditor;
GRANT SELECT, INSERT, UPDATE (reads, registered_until) ON credit.recipient TO credit_admin;
CREATE POLICY read_provider ON credit.recipient FOR SELECT TO credit_provider
	USING (organisation_id = ANY (credit.my_organisations()));
CREATE POLICY read_authority ON credit.recipient FOR SELECT TO credit_authority
	USING (organisation_id = ANY (credit.my_organisations())
		OR credit.supervises(organisation_id));
CREATE POLICY read_auditor ON credit.recipient FOR SELECT TO credit_auditor USING (true);
CREATE POLICY read_admin ON credit.recipient FOR SELECT TO credit_admin USING (true);
CREATE POLICY add_admin ON credit.recipient FOR INSERT TO credit_admin WITH CHECK (true);
CREATE POLICY change_admin ON credit.recipient FOR UPDATE TO credit_admin USING (true);

ALTER TABLE credit.subscription ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.subscription FORCE ROW LEVEL SECURITY;
GRANT SELECT ON credit.subscription TO credit_provider, credit_authority, credit_auditor;
GRANT SELECT, INSERT, UPDATE, DELETE ON credit.subscription TO credit_admin;
CREATE POLICY read_provider ON credit.subscription FOR SELECT TO credit_provider
	USING (audience_id = ANY (credit.my_audiences()));
CREATE POLICY read_authority ON credit.subscription FOR SELECT TO credit_authority
	USING (audience_id = ANY (credit.my_audiences()));
CREATE POLICY read_auditor ON credit.subscription FOR SELECT TO credit_auditor USING (true);
CREATE POLICY read_admin ON credit.subscription FOR SELECT TO credit_admin USING (true);
CREATE POLICY add_admin ON credit.subscription FOR INSERT TO credit_admin WITH CHECK (true);
CREATE POLICY change_admin ON credit.subscription FOR UPDATE TO credit_admin USING (true);
CREATE POLICY remove_admin ON credit.subscription FOR DELETE TO credit_admin USING (true);

ALTER TABLE credit.change ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.change FORCE ROW LEVEL SECURITY;

ALTER TABLE credit.takedown ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.takedown FORCE ROW LEVEL SECURITY;
GRANT SELECT ON credit.takedown TO credit_provider, credit_authority, credit_auditor;
CREATE POLICY read_provider ON credit.takedown FOR SELECT TO credit_provider
	USING (organisation_id = ANY (credit.my_organisations())
		OR credit.sees_record(subject_id, record_id));
CREATE POLICY read_authority ON credit.takedown FOR SELECT TO credit_authority
	USING (organisation_id = ANY (credit.my_organisations())
		OR credit.supervises(organisation_id));
CREATE POLICY read_auditor ON credit.takedown FOR SELECT TO credit_auditor USING (true);
-- Withdrawn records, and what rests on records (Article 47).

CREATE SEQUENCE credit.withdrawal_id_seq;
CREATE TABLE credit.withdrawal (
	subject_id bigint NOT NULL,
	withdrawal_id bigint NOT NULL
		DEFAULT pg_catalog.nextval('credit.withdrawal_id_seq'),
	record_id bigint NOT NULL,
	reason text NOT NULL CHECK (reason IN ('expired', 'repaired', 'shielded',
		'revoked', 'corrected', 'objection_upheld', 'consent_withdrawn',
		'operator_changed')),
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
