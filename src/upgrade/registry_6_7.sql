-- Layout 6, of 0.6.0, becomes layout 7.
-- The journal grows at its end alone: whoever asks for a subject's entries finds
-- them through the leaves, and one that is known by its transaction and number.
ALTER TABLE credit.journal DROP CONSTRAINT IF EXISTS journal_pkey;
DROP INDEX IF EXISTS credit.journal_transaction_idx;
CREATE INDEX journal_transaction_idx ON credit.journal (transaction_id, entry_id);
ALTER TABLE credit.journal_leaf DISABLE TRIGGER kept;
ALTER TABLE credit.journal_leaf ADD transaction_id xid8;
UPDATE credit.journal_leaf l SET transaction_id = j.transaction_id
	FROM credit.journal j
	WHERE j.subject_id = l.subject_id AND j.entry_id = l.entry_id;
-- Of an entry that somebody has removed: none has this number.
UPDATE credit.journal_leaf SET transaction_id = '0'
	WHERE transaction_id IS NULL;
ALTER TABLE credit.journal_leaf ALTER transaction_id SET NOT NULL;
ALTER TABLE credit.journal_leaf ENABLE TRIGGER kept;
COMMENT ON COLUMN credit.journal_leaf.transaction_id IS
	'Of the entry, by which it is found.';
