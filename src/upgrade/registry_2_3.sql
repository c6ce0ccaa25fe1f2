-- Layout 2, of 0.2.0, becomes layout 3.

-- The public view reads by its owner's policy.
CREATE POLICY read_open ON credit.disclosure FOR SELECT TO credit_owner
	USING (audience_id = 0 AND visible_from <= credit.today()
		AND visible_until > credit.today());
ALTER VIEW credit.public_record RESET (security_invoker);

-- A refused row knows the record whose fact it states otherwise.
COMMENT ON COLUMN credit.quarantine.record_id IS
	'The record that it became or repeats, or else the one of the same fact, which it states otherwise.';

-- What a recipient acknowledges is the change that asked it.
ALTER TABLE credit.takedown ADD COLUMN change_id bigint;
COMMENT ON COLUMN credit.takedown.change_id IS
	'The change that tells a recipient of deliveries, whose acknowledgement answers; null for other ways.';
ALTER TABLE credit.takedown ADD COLUMN erase boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN credit.takedown.erase IS
	'Whether it is to be erased as well, not only taken down.';
ALTER TABLE credit.takedown ADD COLUMN relayed_at timestamptz;
COMMENT ON COLUMN credit.takedown.relayed_at IS
	'When the recipient''s relay was found to have the withdrawal, which answers; null again when the relay is lost.';
DROP TRIGGER kept ON credit.takedown;
CREATE TRIGGER kept BEFORE UPDATE OF subject_id, takedown_id, record_id,
	audience_id, organisation_id, way, asked_on, change_id, erase OR DELETE OR TRUNCATE
	ON credit.takedown
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
-- Others read credit.requested_takedowns(), which knows what time has ended.
REVOKE SELECT ON credit.takedown FROM credit_provider, credit_authority;
DROP POLICY read_provider ON credit.takedown;
DROP POLICY read_authority ON credit.takedown;
ALTER TABLE credit.withdrawal DROP CONSTRAINT withdrawal_reason_check;
ALTER TABLE credit.withdrawal ADD CONSTRAINT withdrawal_reason_check
	CHECK (reason IN ('expired', 'repaired', 'shielded', 'revoked', 'corrected',
		'objection_upheld', 'consent_withdrawn', 'operator_changed', 'erased'));

-- What is open as a whole, bodies read in the public's copy.
DROP TRIGGER told_of_end ON credit.disclosure;
CREATE TRIGGER told_of_end AFTER DELETE ON credit.disclosure
	FOR EACH ROW EXECUTE FUNCTION credit.disclosure_changed();
