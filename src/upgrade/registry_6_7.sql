-- Layout 6, of 0.6.0, becomes layout 7.
-- The journal grows at its end alone: whoever asks for a subject's entries finds
-- them through the leaves, and one that is known by its transaction and number.
ALTER TABLE credit.journal DROP CONSTRAINT IF EXISTS journal_pkey;
DROP INDEX IF EXISTS credit.journal_transaction_idx;
CREATE INDEX journal_transaction_idx ON credit.journal (transaction_id, entry_id);

DROP TRIGGER IF EXISTS kept ON credit.journal_leaf;
-- 0: of an entry that somebody has removed, as none has this number.
ALTER TABLE credit.journal_leaf ADD transaction_id xid8 NOT NULL DEFAULT '0';
UPDATE credit.journal_leaf l SET transaction_id = j.transaction_id
	FROM credit.journal j
	WHERE j.subject_id = l.subject_id AND j.entry_id = l.entry_id;
ALTER TABLE credit.journal_leaf ALTER transaction_id DROP DEFAULT;
COMMENT ON COLUMN credit.journal_leaf.transaction_id IS
	'Of the entry, by which it is found.';
CREATE TRIGGER kept BEFORE UPDATE OR DELETE OR TRUNCATE ON credit.journal_leaf
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();

DROP TRIGGER IF EXISTS kept ON credit.seal;
ALTER TABLE credit.seal ADD last_entry bigint NOT NULL DEFAULT 0;
UPDATE credit.seal s SET last_entry = l.highest
	FROM (SELECT position + 1 AS size,
			max(entry_id) OVER (ORDER BY position) AS highest
		FROM credit.journal_leaf) l
	WHERE l.size = s.size;
ALTER TABLE credit.seal ALTER last_entry DROP DEFAULT;
COMMENT ON COLUMN credit.seal.last_entry IS
	'Highest entry_id that was sealed by then, 0 for none.';
CREATE TRIGGER kept BEFORE UPDATE OR DELETE OR TRUNCATE ON credit.seal
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();

-- The shipped mapping took a summary penalty for minor whatever else was imposed,
-- and however high the fine; rows that an administrator has changed stay.
INSERT INTO credit.penalty_mapping (priority, document, violation, penalty_kinds,
		item_code, field, severity, basis, certainty)
	SELECT 1190, document, violation, '{confiscation}', item_code, field, severity,
			basis, certainty
		FROM credit.penalty_mapping
		WHERE priority = 1300 AND penalty_kinds = '{fine,confiscation}'
			AND min_fine IS NULL AND max_fine IS NULL AND item_code = 'A03-penalty'
		ORDER BY mapping_id;
UPDATE credit.penalty_mapping SET penalty_kinds = '{fine}'
	WHERE priority = 1300 AND penalty_kinds = '{fine,confiscation}'
		AND min_fine IS NULL AND max_fine IS NULL AND item_code = 'A03-penalty';
UPDATE credit.penalty_mapping SET priority = 1195
	WHERE priority = 1310 AND penalty_kinds =
			'{licence_suspension,downgrade,restricted_operation,detention,other}'
		AND item_code = 'A03-penalty';
UPDATE credit.penalty_mapping SET max_fine = 0.300001
	WHERE priority IN (1200, 1210) AND document IN ('%当罚%', '%简罚%')
		AND severity = 'minor' AND max_fine IS NULL AND item_code = 'A03-penalty';
