-- Layout 2, of 0.2.0, becomes layout 3.

-- The public view reads by its owner's policy.
CREATE POLICY read_open ON credit.disclosure FOR SELECT TO credit_owner
	USING (audience_id = 0 AND visible_from <= credit.today()
		AND visible_until > credit.today());
ALTER VIEW credit.public_record RESET (security_invoker);

-- What a recipient acknowledges is the change that asked it.
ALTER TABLE credit.takedown ADD COLUMN change_id bigint;
COMMENT ON COLUMN credit.takedown.change_id IS
	'The change that tells a recipient of deliveries, whose acknowledgement answers; null for other ways.';
DROP TRIGGER kept ON credit.takedown;
CREATE TRIGGER kept BEFORE UPDATE OF subject_id, takedown_id, record_id,
	audience_id, organisation_id, way, asked_on, change_id OR DELETE OR TRUNCATE
	ON credit.takedown
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
