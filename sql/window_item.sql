-- Publication windows by catalogue item.
SET datestyle = 'ISO, YMD';

SELECT * FROM credit.publication_window('A03-penalty', '2026-06-01', 'general');
SELECT * FROM credit.publication_window('A03-penalty', '2026-06-01', 'serious', 'penalty_decision');
SELECT * FROM credit.publication_window('A03-penalty', '2026-06-01', 'minor', necessity => true, field => 'food');
SELECT step, rule, effect, visible_until
	FROM credit.explain_window('A03-penalty', '2025-06-01', 'general', field => 'food');
-- a penalty rests on a penalty decision
SELECT * FROM credit.publication_window('A03-penalty', '2026-06-01', 'general', 'judgment');
-- adverse items without a rule are never open; what nothing limits has no end
SELECT * FROM credit.publication_window('A02-judgment', '2026-06-01', 'general', 'judgment');
SELECT * FROM credit.publication_window('A03-permit', '2026-06-01', document_kind => 'permit');
SELECT * FROM credit.publication_window('A12-intellectual-property', NULL);
-- what is refused
SELECT * FROM credit.publication_window('no such item', '2026-06-01');
SELECT * FROM credit.publication_window('A03-penalty', '2026-06-01', 'general', field => 'no such field');
SELECT * FROM credit.publication_window('A03-penalty', 'infinity', 'general');
SELECT * FROM credit.publication_window('A03-permit', 'infinity');
SELECT * FROM credit.explain_window('A03-permit', '2026-06-01');
SELECT * FROM credit.explain_window('A02-judgment', '2026-06-01');
