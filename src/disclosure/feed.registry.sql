-- What is to be taken down: what was asked, and copies whose time is over, which
-- ask by themselves (Article 47).  Read through credit.requested_takedowns().
CREATE INDEX disclosure_expiry_idx ON credit.disclosure (visible_until)
	WHERE audience_id >= 1;
