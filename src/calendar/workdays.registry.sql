CREATE TABLE credit.workday_year (
	division credit.division NOT NULL,
	year integer NOT NULL CHECK (year BETWEEN 1900 AND 9999),
	provisional boolean NOT NULL DEFAULT false,
	basis text NOT NULL CHECK (basis <> ''),
	PRIMARY KEY (division, year)
);
COMMENT ON TABLE credit.workday_year IS
	'Years whose working days are known, by division; 000000 is the whole country. A division with any row of its own needs one for every year that is asked of a place in it. Written by credit.load_workdays().';
COMMENT ON COLUMN credit.workday_year.provisional IS
	'The arrangement is not the published one: whatever is counted with it says so.';
COMMENT ON COLUMN credit.workday_year.basis IS
	'Where the arrangement was published, and whether it was read.';

CREATE TABLE credit.workday_exception (
	division credit.division NOT NULL,
	day date NOT NULL CHECK (day BETWEEN '1900-01-01' AND '9999-12-31'),
	is_working boolean NOT NULL,
	name text,
	PRIMARY KEY (division, day)
);
COMMENT ON TABLE credit.workday_exception IS
	'Days on which a division departs from Monday to Friday, or from the divisions around it: days off and make-up working days. Counts only in years that workday_year lists for the division. Written by credit.load_workdays().';
COMMENT ON COLUMN credit.workday_exception.is_working IS
	'True for a make-up working day, false for a day off.';
COMMENT ON COLUMN credit.workday_exception.name IS
	'The holiday''s name where it is known: for people to read.';

CREATE TRIGGER rule_data_changed
	AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON credit.workday_year
	FOR EACH STATEMENT EXECUTE FUNCTION credit.rule_data_changed();
ALTER TABLE credit.workday_year ENABLE ALWAYS TRIGGER rule_data_changed;
CREATE TRIGGER rule_data_changed
	AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON credit.workday_exception
	FOR EACH STATEMENT EXECUTE FUNCTION credit.rule_data_changed();
ALTER TABLE credit.workday_exception ENABLE ALWAYS TRIGGER rule_data_changed;

GRANT SELECT ON credit.workday_year, credit.workday_exception
	TO credit_public, credit_portal, credit_provider, credit_authority,
	credit_auditor, credit_admin;
ALTER TABLE credit.workday_year ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.workday_year FORCE ROW LEVEL SECURITY;
CREATE POLICY everybody_reads ON credit.workday_year FOR SELECT
	TO credit_public, credit_portal, credit_provider, credit_authority,
	credit_auditor, credit_admin USING (true);
ALTER TABLE credit.workday_exception ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.workday_exception FORCE ROW LEVEL SECURITY;
CREATE POLICY everybody_reads ON credit.workday_exception FOR SELECT
	TO credit_public, credit_portal, credit_provider, credit_authority,
	credit_auditor, credit_admin USING (true);

INSERT INTO credit.workday_year (division, year, provisional, basis) VALUES
	('000000', 2023, false, '国务院办公厅关于2023年部分节假日安排的通知（未核对原文，须核对）'),
	('000000', 2024, false, '国务院办公厅关于2024年部分节假日安排的通知'),
	('000000', 2025, false, '国务院办公厅关于2025年部分节假日安排的通知'),
	('000000', 2026, false, '国务院办公厅关于2026年部分节假日安排的通知'),
	('650000', 2023, true, '未查得自治区通知，暂按全国安排'),
	('650000', 2024, true, '未查得自治区通知，暂按全国安排'),
	('650000', 2025, false, '自治区关于2025年肉孜节、古尔邦节放假的通知（据公开报道）'),
	('650000', 2026, true, '未查得自治区通知，暂按全国安排');

INSERT INTO credit.workday_exception (division, day, is_working, name)
SELECT h.division::credit.division, d.day::pg_catalog.date, false, h.name
FROM (VALUES
	('000000', '2023-01-01', '2023-01-02', '元旦'),
	('000000', '2023-01-21', '2023-01-27', '春节'),
	('000000', '2023-04-05', '2023-04-05', '清明节'),
	('000000', '2023-04-29', '2023-05-03', '劳动节'),
	('000000', '2023-06-22', '2023-06-24', '端午节'),
	('000000', '2023-09-29', '2023-10-06', '中秋节、国庆节'),
	('000000', '2024-01-01', '2024-01-01', '元旦'),
	('000000', '2024-02-10', '2024-02-17', '春节'),
	('000000', '2024-04-04', '2024-04-06', '清明节'),
	('000000', '2024-05-01', '2024-05-05', '劳动节'),
	('000000', '2024-06-10', '2024-06-10', '端午节'),
	('000000', '2024-09-15', '2024-09-17', '中秋节'),
	('000000', '2024-10-01', '2024-10-07', '国庆节'),
	('000000', '2025-01-01', '2025-01-01', '元旦'),
	('000000', '2025-01-28', '2025-02-04', '春节'),
	('000000', '2025-04-04', '2025-04-06', '清明节'),
	('000000', '2025-05-01', '2025-05-05', '劳动节'),
	('000000', '2025-05-31', '2025-06-02', '端午节'),
	('000000', '2025-10-01', '2025-10-08', '国庆节、中秋节'),
	('000000', '2026-01-01', '2026-01-03', '元旦'),
	('000000', '2026-02-15', '2026-02-23', '春节'),
	('000000', '2026-04-04', '2026-04-06', '清明节'),
	('000000', '2026-05-01', '2026-05-05', '劳动节'),
	('000000', '2026-06-19', '2026-06-21', '端午节'),
	('000000', '2026-09-25', '2026-09-27', '中秋节'),
	('000000', '2026-10-01', '2026-10-07', '国庆节'),
	('650000', '2025-03-29', '2025-03-31', '肉孜节'),
	('650000', '2025-06-06', '2025-06-10', '古尔邦节')
	) AS h(division, first, last, name),
	LATERAL pg_catalog.generate_series(
		h.first::pg_catalog.timestamp, h.last::pg_catalog.timestamp,
		'1 day'::pg_catalog.interval) AS d(day);

INSERT INTO credit.workday_exception (division, day, is_working, name)
SELECT '000000'::credit.division, d.day::pg_catalog.date, true, '调休上班'
FROM pg_catalog.unnest(ARRAY[
	'2023-01-28', '2023-01-29', '2023-04-23', '2023-05-06', '2023-06-25',
	'2023-10-07', '2023-10-08',
	'2024-02-04', '2024-02-18', '2024-04-07', '2024-04-28', '2024-05-11',
	'2024-09-14', '2024-09-29', '2024-10-12',
	'2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11',
	'2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20',
	'2026-10-10']) AS d(day);
