-- Layout 2, of 0.2.0, becomes layout 3.

-- The public view reads by its owner's policy.
CREATE POLICY read_open ON credit.disclosure FOR SELECT TO credit_owner
	USING (audience_id = 0 AND visible_from <= credit.today()
		AND visible_until > credit.today());
ALTER VIEW credit.public_record RESET (security_invoker);
