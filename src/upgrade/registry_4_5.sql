-- Layout 4, of 0.4.0, becomes layout 5.

-- A load lets its entries wait, and asks for this trigger after its own: without
-- it, or where it is disabled, each entry is written by itself.
CREATE TRIGGER written AFTER INSERT ON credit.journal
	FOR EACH STATEMENT EXECUTE FUNCTION credit.entries_written();
ALTER TABLE credit.journal ENABLE ALWAYS TRIGGER written;
