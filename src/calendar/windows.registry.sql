CREATE TABLE credit.rule_pack (
	pack text PRIMARY KEY CHECK (pack <> ''),
	title text NOT NULL CHECK (title <> ''),
	basis text NOT NULL,
	in_force boolean NOT NULL DEFAULT false,
	loaded_at timestamptz NOT NULL DEFAULT pg_catalog.now()
);
COMMENT ON TABLE credit.rule_pack IS
	'Sources of rules: a regulation or an order, whose numbers are rows. The rules of a pack that is not in force don''t exist for any question.';
COMMENT ON COLUMN credit.rule_pack.in_force IS
	'Load a pack''s rules first and then set this: at that moment kinder rules shorten the windows still open.';
COMMENT ON COLUMN credit.rule_pack.basis IS
	'The publication that the pack was made from.';

CREATE TABLE credit.window_rule (
	pack text NOT NULL REFERENCES credit.rule_pack ON UPDATE CASCADE,
	code text NOT NULL CHECK (code <> ''),
	basis text NOT NULL CHECK (basis <> ''),
	basis_rank credit.basis_rank NOT NULL,
	yields_to credit.basis_rank[] NOT NULL DEFAULT '{}',
	kind text NOT NULL DEFAULT 'penalty' CHECK (kind IN ('penalty',
		'listing', 'enforcement', 'commitment', 'other')),
	document_kind credit.document_kind,
	special_field boolean,
	severity credit.severity,
	openness_mode text NOT NULL
		CHECK (openness_mode IN ('open', 'necessity', 'never')),
	min_months integer NOT NULL CHECK (min_months BETWEEN 0 AND 1200),
	max_months integer NOT NULL CHECK (max_months BETWEEN 0 AND 1200),
	valid_from date NOT NULL
		CHECK (valid_from BETWEEN '1900-01-01' AND '9999-12-31'),
	valid_until date CHECK (valid_until BETWEEN '1900-01-01' AND '9999-12-31'),
	kinder_applies boolean NOT NULL DEFAULT false,
	certainty text NOT NULL CHECK (certainty IN ('text', 'report', 'check')),
	note text,
	PRIMARY KEY (pack, code),
	CONSTRAINT window_rule_ends_after_it_begins CHECK (valid_until > valid_from),
	CONSTRAINT window_rule_min_within_max CHECK (min_months <= max_months),
	CONSTRAINT window_rule_months_fit_mode CHECK (CASE openness_mode WHEN 'never' THEN max_months = 0
		ELSE max_months > 0 END)
);
COMMENT ON TABLE credit.window_rule IS
	'How long records are open to the public, by provision. What no rule covers on the day of its document is never open. A rule that is in use is not changed but ended and followed by another one.';
COMMENT ON COLUMN credit.window_rule.basis_rank IS
	'Where no provision yields, the higher rank decides; local regulations, rules of ministries and of local governments and provisions of the State are neither above nor below each other.';
COMMENT ON COLUMN credit.window_rule.yields_to IS
	'Ranks of provisions that this one gives way to in its own words ("unless … provide otherwise"): where a rule of such a rank, of another pack, covers the matter, this rule is replaced and its numbers count for nothing.';
COMMENT ON COLUMN credit.window_rule.kind IS
	'The window_kind of the catalogue items that the rule is about.';
COMMENT ON COLUMN credit.window_rule.document_kind IS
	'Only for records that rest on such a document; NULL: on any.';
COMMENT ON COLUMN credit.window_rule.special_field IS
	'True: for food, drugs, special equipment, work safety and fire protection only; false: for other fields only; NULL: for any.';
COMMENT ON COLUMN credit.window_rule.severity IS
	'NULL: for any. A rule for a severity is more specific than one for a field.';
COMMENT ON COLUMN credit.window_rule.openness_mode IS
	'open; necessity: open only where the provider states that it is needed; never.';
COMMENT ON COLUMN credit.window_rule.min_months IS
	'Least months of openness before repair or an end chosen by the provider.';
COMMENT ON COLUMN credit.window_rule.max_months IS
	'Most months, from the day of the document to the corresponding day, which is the last one shown.';
COMMENT ON COLUMN credit.window_rule.valid_from IS
	'First day of documents that the rule is for.';
COMMENT ON COLUMN credit.window_rule.valid_until IS
	'First day that the rule is no longer for; NULL for no end.';
COMMENT ON COLUMN credit.window_rule.kinder_applies IS
	'From valid_from on, the rule also shortens open windows of earlier documents where it is kinder to the subject.';
COMMENT ON COLUMN credit.window_rule.certainty IS
	'text: read in the full primary text; report: in an official notice or report; check: unread, to be checked.';

CREATE TRIGGER rule_data_changed
	AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON credit.rule_pack
	FOR EACH STATEMENT EXECUTE FUNCTION credit.rule_data_changed();
ALTER TABLE credit.rule_pack ENABLE ALWAYS TRIGGER rule_data_changed;
CREATE TRIGGER rule_data_changed
	AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON credit.window_rule
	FOR EACH STATEMENT EXECUTE FUNCTION credit.rule_data_changed();
ALTER TABLE credit.window_rule ENABLE ALWAYS TRIGGER rule_data_changed;

GRANT SELECT ON credit.rule_pack, credit.window_rule
	TO credit_public, credit_portal, credit_provider, credit_authority,
	credit_auditor, credit_admin;
GRANT INSERT, UPDATE, DELETE ON credit.rule_pack, credit.window_rule
	TO credit_admin;
ALTER TABLE credit.rule_pack ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.rule_pack FORCE ROW LEVEL SECURITY;
CREATE POLICY everybody_reads ON credit.rule_pack FOR SELECT
	TO credit_public, credit_portal, credit_provider, credit_authority,
	credit_auditor, credit_admin USING (true);
CREATE POLICY admin_adds ON credit.rule_pack FOR INSERT
	TO credit_admin WITH CHECK (true);
CREATE POLICY admin_changes ON credit.rule_pack FOR UPDATE
	TO credit_admin USING (true);
CREATE POLICY admin_removes ON credit.rule_pack FOR DELETE
	TO credit_admin USING (true);
ALTER TABLE credit.window_rule ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.window_rule FORCE ROW LEVEL SECURITY;
CREATE POLICY everybody_reads ON credit.window_rule FOR SELECT
	TO credit_public, credit_portal, credit_provider, credit_authority,
	credit_auditor, credit_admin USING (true);
CREATE POLICY admin_adds ON credit.window_rule FOR INSERT
	TO credit_admin WITH CHECK (true);
CREATE POLICY admin_changes ON credit.window_rule FOR UPDATE
	TO credit_admin USING (true);
CREATE POLICY admin_removes ON credit.window_rule FOR DELETE
	TO credit_admin USING (true);

INSERT INTO credit.rule_pack (in_force, pack, title, basis) VALUES
	(true, 'xinjiang', '新疆维吾尔自治区社会信用条例',
	 '2024年3月31日自治区人民代表大会常务委员会通过，2024年10月1日起施行'),
	(true, 'order-58', '失信行为纠正后的信用信息修复管理办法（试行）',
	 '国家发展和改革委员会令第58号，2023年5月1日至2026年3月31日施行'),
	(true, 'order-36', '信用修复管理办法',
	 '国家发展和改革委员会令第36号，2026年4月1日起施行');

-- That Order 58 and Order 36 replace the numbers of Article 44, because it
-- yields to laws, regulations and rules, is this project's reading.
INSERT INTO credit.window_rule (pack, code, basis, basis_rank, yields_to,
	document_kind, special_field, severity, openness_mode, min_months, max_months,
	valid_from, valid_until, kinder_applies, certainty, note) VALUES
	('xinjiang', 'general', '条例第四十四条第一款', 'local_regulation',
	 '{law,administrative_regulation,local_regulation,departmental_rule,local_rule}',
	 'penalty_decision', false, NULL, 'open', 3, 36, '2024-10-01', NULL, false, 'text', NULL),
	('xinjiang', 'special', '条例第四十四条第一款', 'local_regulation',
	 '{law,administrative_regulation,local_regulation,departmental_rule,local_rule}',
	 'penalty_decision', true, NULL, 'open', 12, 36, '2024-10-01', NULL, false, 'text',
	 'food, drugs, special equipment, work safety, fire protection'),
	('order-58', 'general', '国家发展和改革委员会令第58号', 'departmental_rule',
	 '{}', 'penalty_decision', false, NULL, 'open', 3, 36, '2023-05-01', '2026-04-01', false,
	 'report', NULL),
	('order-58', 'special', '国家发展和改革委员会令第58号', 'departmental_rule',
	 '{}', 'penalty_decision', true, NULL, 'open', 12, 36, '2023-05-01', '2026-04-01', false,
	 'report', 'food, drugs, special equipment, work safety, fire protection'),
	('order-58', 'minor', '国家发展和改革委员会令第58号', 'departmental_rule',
	 '{}', 'penalty_decision', NULL, 'minor', 'never', 0, 0, '2023-05-01', '2026-04-01', false,
	 'report', 'warning or circulated criticism only; summary procedure'),
	('order-36', 'minor', '国家发展和改革委员会令第36号', 'departmental_rule',
	 '{}', 'penalty_decision', NULL, 'minor', 'necessity', 0, 3, '2026-04-01', NULL, true,
	 'report', 'not published in principle; that later rules reach back where they are kinder is this project''s reading'),
	('order-36', 'general', '国家发展和改革委员会令第36号', 'departmental_rule',
	 '{}', 'penalty_decision', NULL, 'general', 'open', 3, 12, '2026-04-01', NULL, true,
	 'report', NULL),
	('order-36', 'serious', '国家发展和改革委员会令第36号', 'departmental_rule',
	 '{}', 'penalty_decision', NULL, 'serious', 'open', 12, 36, '2026-04-01', NULL, true,
	 'report', NULL);
