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
