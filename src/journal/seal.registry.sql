-- Seals: the journal's entries in one append-only tree of RFC 6962 (Article 28).
-- What is entered here follows from the journal, so it is not journalled again.

-- How a seal finds what is new, and what is sealed is found.  It is the only index
-- of the journal, so that writing there goes to its end alone.
CREATE INDEX journal_transaction_idx ON credit.journal (transaction_id, entry_id);

CREATE TABLE credit.journal_leaf (
	position bigint PRIMARY KEY CHECK (position >= 0),
	subject_id bigint NOT NULL,
	entry_id bigint NOT NULL,
	hash bytea NOT NULL CHECK (pg_catalog.length(hash) = 32),
	transaction_id xid8 NOT NULL,
	UNIQUE (subject_id, entry_id)
);
COMMENT ON TABLE credit.journal_leaf IS
	'The tree''s leaves: which entry of credit.journal has which place, and its hash as it was when it was sealed. Append-only.';
COMMENT ON COLUMN credit.journal_leaf.position IS
	'From 0, without gaps.';
COMMENT ON COLUMN credit.journal_leaf.hash IS
	'SHA-256 over a byte 0 and the entry''s canonical bytes: doc/seals.md.';
COMMENT ON COLUMN credit.journal_leaf.transaction_id IS
	'Of the entry, by which it is found.';

CREATE TABLE credit.journal_node (
	level smallint CHECK (level > 0 AND level % 4 = 0),
	position bigint CHECK (position >= 0),
	hash bytea NOT NULL CHECK (pg_catalog.length(hash) = 32),
	PRIMARY KEY (level, position)
);
COMMENT ON TABLE credit.journal_node IS
	'Complete subtrees of the tree, at every fourth level, so that a proof reads few rows. Append-only.';
COMMENT ON COLUMN credit.journal_node.level IS
	'The subtree has 2 to the power of level leaves.';
COMMENT ON COLUMN credit.journal_node.position IS
	'Its place among those of its level, from 0.';

CREATE TABLE credit.seal (
	seal_id bigint PRIMARY KEY,
	size bigint NOT NULL,
	root bytea NOT NULL CHECK (pg_catalog.length(root) = 32),
	sealed_at timestamptz NOT NULL DEFAULT credit.now(),
	next_transaction xid8 NOT NULL,
	running xid8[] NOT NULL,
	incarnation bigint NOT NULL,
	system_identifier bigint NOT NULL,
	timeline bigint NOT NULL,
	database_id bigint NOT NULL,
	last_entry bigint NOT NULL
);
COMMENT ON TABLE credit.seal IS
	'Seals: how many leaves the tree had, and its root. Made by credit.seal(). Append-only.';
COMMENT ON COLUMN credit.seal.seal_id IS 'From 1, without gaps.';
COMMENT ON COLUMN credit.seal.size IS 'Entries sealed by then.';
COMMENT ON COLUMN credit.seal.root IS
	'Root of the tree over the first "size" leaves; all entries up to then depend on it.';
COMMENT ON COLUMN credit.seal.sealed_at IS 'credit.now() of the seal.';
COMMENT ON COLUMN credit.seal.next_transaction IS
	'Transactions from this one on had not begun; of those before, only the running ones had not ended.';
COMMENT ON COLUMN credit.seal.running IS
	'Transactions that had begun and not ended: what they write is for a later seal.';
COMMENT ON COLUMN credit.seal.incarnation IS
	'Of credit.registry at the time.';
COMMENT ON COLUMN credit.seal.system_identifier IS
	'Of the database cluster in which it was made: a copy elsewhere has another one.';
COMMENT ON COLUMN credit.seal.timeline IS
	'Of the cluster: a recovery to a point in time, and a standby that takes over, begin a new one.';
COMMENT ON COLUMN credit.seal.database_id IS
	'Of the database in its cluster: a copy beside the original has another one.';
COMMENT ON COLUMN credit.seal.last_entry IS
	'Highest entry_id that was sealed by then, 0 for none.';

CREATE TRIGGER kept BEFORE UPDATE OR DELETE OR TRUNCATE ON credit.journal_leaf
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER kept BEFORE UPDATE OR DELETE OR TRUNCATE ON credit.journal_node
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER kept BEFORE UPDATE OR DELETE OR TRUNCATE ON credit.seal
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();

ALTER TABLE credit.journal_leaf ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.journal_leaf FORCE ROW LEVEL SECURITY;
GRANT SELECT ON credit.journal_leaf TO credit_auditor;
CREATE POLICY read_auditor ON credit.journal_leaf FOR SELECT TO credit_auditor USING (true);
ALTER TABLE credit.journal_node ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.journal_node FORCE ROW LEVEL SECURITY;
GRANT SELECT ON credit.journal_node TO credit_auditor;
CREATE POLICY read_auditor ON credit.journal_node FOR SELECT TO credit_auditor USING (true);
ALTER TABLE credit.seal ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.seal FORCE ROW LEVEL SECURITY;
GRANT SELECT ON credit.seal TO credit_auditor, credit_admin;
CREATE POLICY read_auditor ON credit.seal FOR SELECT TO credit_auditor USING (true);
CREATE POLICY read_admin ON credit.seal FOR SELECT TO credit_admin USING (true);
