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
