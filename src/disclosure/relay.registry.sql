-- Relays: recipients' live copies in databases of the operator's (Articles 7, 47).

CREATE TABLE credit.relay (
	audience_id integer PRIMARY KEY REFERENCES credit.recipient,
	added_at timestamptz NOT NULL DEFAULT credit.now(),
	author text NOT NULL DEFAULT credit.actor(),
	state text NOT NULL DEFAULT 'waiting'
		CHECK (state IN ('waiting', 'streaming', 'lost')),
	noted bigint NOT NULL DEFAULT 0,
	noted_lsn pg_lsn,
	noted_txns bigint NOT NULL DEFAULT 0,
	delivered bigint NOT NULL DEFAULT 0,
	delivered_at timestamptz,
	answered bigint NOT NULL DEFAULT 0
);
COMMENT ON TABLE credit.relay IS
	'Live copies by logical replication, one for a recipient: publication and slot are named credit_relay_ and its number. Set up by credit.add_relay(), measured by credit.check_relays().';
COMMENT ON COLUMN credit.relay.noted IS
	'Position in the recipient''s changes for which noted_lsn was taken after their commit.';
COMMENT ON COLUMN credit.relay.noted_txns IS
	'Transactions that the slot had counted then: fewer tell that it was made again.';
COMMENT ON COLUMN credit.relay.delivered IS
	'Position up to which the slot confirms that the relay has them; 0 again when it is lost.';
COMMENT ON COLUMN credit.relay.answered IS
	'Position up to which requests to take down are answered by that: see credit.takedown.relayed_at.';

CREATE TRIGGER kept BEFORE UPDATE OF audience_id, added_at, author OR TRUNCATE ON credit.relay
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
-- What was noted moves with every look.
CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE OF state, delivered
	ON credit.relay
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change('audience_id');

ALTER TABLE credit.relay ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.relay FORCE ROW LEVEL SECURITY;
GRANT SELECT ON credit.relay TO credit_auditor, credit_admin;
GRANT DELETE ON credit.relay TO credit_admin;
CREATE POLICY read_auditor ON credit.relay FOR SELECT TO credit_auditor USING (true);
CREATE POLICY read_admin ON credit.relay FOR SELECT TO credit_admin USING (true);
CREATE POLICY remove_admin ON credit.relay FOR DELETE TO credit_admin USING (true);
