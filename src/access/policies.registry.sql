-- Row security on every table, forced: one permissive policy for a role and a
-- command, without subqueries, so that indexes serve them and an existing
-- distributed engine can keep them.  The catalogue's and the calendar's are
-- in their own rooms.  Nobody has a policy that is not here or there.

ALTER TABLE credit.registry ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.registry FORCE ROW LEVEL SECURITY;
GRANT SELECT ON credit.registry TO credit_admin, credit_auditor;
CREATE POLICY read_admin ON credit.registry FOR SELECT TO credit_admin USING (true);
CREATE POLICY read_auditor ON credit.registry FOR SELECT TO credit_auditor USING (true);

-- Registered bodies are known to everybody who works here; the administrator keeps them.
ALTER TABLE credit.organisation ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.organisation FORCE ROW LEVEL SECURITY;
GRANT SELECT ON credit.organisation TO credit_provider, credit_authority, credit_auditor;
GRANT SELECT, INSERT, UPDATE ON credit.organisation TO credit_admin;
CREATE POLICY read_provider ON credit.organisation FOR SELECT TO credit_provider USING (true);
CREATE POLICY read_authority ON credit.organisation FOR SELECT TO credit_authority USING (true);
CREATE POLICY read_auditor ON credit.organisation FOR SELECT TO credit_auditor USING (true);
CREATE POLICY read_admin ON credit.organisation FOR SELECT TO credit_admin USING (true);
CREATE POLICY add_admin ON credit.organisation FOR INSERT TO credit_admin WITH CHECK (true);
CREATE POLICY change_admin ON credit.organisation FOR UPDATE TO credit_admin USING (true);

ALTER TABLE credit.member ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.member FORCE ROW LEVEL SECURITY;
GRANT SELECT ON credit.member TO credit_auditor;
GRANT SELECT, INSERT, UPDATE, DELETE ON credit.member TO credit_admin;
CREATE POLICY read_auditor ON credit.member FOR SELECT TO credit_auditor USING (true);
CREATE POLICY read_admin ON credit.member FOR SELECT TO credit_admin USING (true);
CREATE POLICY add_admin ON credit.member FOR INSERT TO credit_admin WITH CHECK (true);
CREATE POLICY change_admin ON credit.member FOR UPDATE TO credit_admin USING (true);
CREATE POLICY remove_admin ON credit.member FOR DELETE TO credit_admin USING (true);

-- Subjects: seen by who provides or supervises a record of them.
ALTER TABLE credit.subject ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.subject FORCE ROW LEVEL SECURITY;
GRANT SELECT (subject_id, kind, name, name_key, uscc, division) ON credit.subject
	TO credit_provider, credit_authority;
CREATE POLICY read_provider ON credit.subject FOR SELECT TO credit_provider
	USING (credit.sees_subject(subject_id));
CREATE POLICY read_authority ON credit.subject FOR SELECT TO credit_authority
	USING (credit.sees_subject(subject_id));

ALTER TABLE credit.subject_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.subject_key FORCE ROW LEVEL SECURITY;
ALTER TABLE credit.subject_name ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.subject_name FORCE ROW LEVEL SECURITY;
ALTER TABLE credit.business_operator ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.business_operator FORCE ROW LEVEL SECURITY;

ALTER TABLE credit.document ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.document FORCE ROW LEVEL SECURITY;
GRANT SELECT ON credit.document TO credit_provider, credit_authority;
CREATE POLICY read_provider ON credit.document FOR SELECT TO credit_provider
	USING (provider_id = ANY (credit.my_organisations()));
CREATE POLICY read_authority ON credit.document FOR SELECT TO credit_authority
	USING (credit.supervises_provider(provider_id));

ALTER TABLE credit.record ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.record FORCE ROW LEVEL SECURITY;
GRANT SELECT ON credit.record TO credit_provider, credit_authority;
CREATE POLICY read_provider ON credit.record FOR SELECT TO credit_provider
	USING (provider_id = ANY (credit.my_organisations()));
-- Supervision is of public information; anything else needs the subject's leave
-- (Articles 25 and 42).
CREATE POLICY read_authority ON credit.record FOR SELECT TO credit_authority
	USING (division <@ credit.supervised_division() AND nature = 'public');

ALTER TABLE credit.review ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.review FORCE ROW LEVEL SECURITY;
GRANT SELECT ON credit.review TO credit_provider, credit_authority, credit_auditor;
CREATE POLICY read_provider ON credit.review FOR SELECT TO credit_provider
	USING (credit.sees_record(subject_id, record_id));
CREATE POLICY read_authority ON credit.review FOR SELECT TO credit_authority
	USING (credit.sees_record(subject_id, record_id));
CREATE POLICY read_auditor ON credit.review FOR SELECT TO credit_auditor USING (true);

ALTER TABLE credit.batch ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.batch FORCE ROW LEVEL SECURITY;
GRANT SELECT ON credit.batch TO credit_provider, credit_auditor;
CREATE POLICY read_provider ON credit.batch FOR SELECT TO credit_provider
	USING (author = credit.actor());
CREATE POLICY read_auditor ON credit.batch FOR SELECT TO credit_auditor USING (true);

ALTER TABLE credit.quarantine ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.quarantine FORCE ROW LEVEL SECURITY;
GRANT SELECT ON credit.quarantine TO credit_provider;
CREATE POLICY read_provider ON credit.quarantine FOR SELECT TO credit_provider
	USING (author = credit.actor()
		OR provider_id = ANY (credit.my_organisations()));

-- The window is written out, so that it is planned as if by hand.
ALTER TABLE credit.disclosure ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.disclosure FORCE ROW LEVEL SECURITY;
GRANT SELECT ON credit.disclosure TO credit_provider, credit_authority;
CREATE POLICY read_provider ON credit.disclosure FOR SELECT TO credit_provider
	USING (visible_from <= credit.today() AND visible_until > credit.today()
		AND (audience_id = 0 OR (audience_id = 1 AND credit.reads_field(field))
			OR (audience_id >= 2 AND audience_id = ANY (credit.my_audiences()))));
CREATE POLICY read_authority ON credit.disclosure FOR SELECT TO credit_authority
	USING (visible_from <= credit.today() AND visible_until > credit.today()
		AND (audience_id = 0 OR (audience_id = 1 AND credit.reads_field(field))
			OR (audience_id >= 2 AND audience_id = ANY (credit.my_audiences()))));
-- What credit.public_record reads, which is the owner's: an expression without
-- functions of the reader, so that a count by the index tests no row again.
CREATE POLICY read_open ON credit.disclosure FOR SELECT TO credit_owner
	USING (audience_id = 0 AND visible_from <= credit.today()
		AND visible_until > credit.today());

ALTER TABLE credit.public_face ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.public_face FORCE ROW LEVEL SECURITY;

ALTER TABLE credit.journal ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.journal FORCE ROW LEVEL SECURITY;
GRANT SELECT ON credit.journal TO credit_auditor;
CREATE POLICY read_auditor ON credit.journal FOR SELECT TO credit_auditor USING (true);

GRANT INSERT ON credit.submission TO credit_provider;

-- What members read of what is open (Article 22).
CREATE VIEW credit.public_record AS
	SELECT d.subject_id, d.record_id, d.item_id, d.field, d.provider_id,
		d.division, d.subject_name, d.subject_code, d.effect, d.severity,
		d.document_number, d.document_issuer, d.decided_on, d.content,
		d.visible_from, d.visible_until, d.disputed_since
	FROM credit.disclosure d
	WHERE d.audience_id = 0 AND d.visible_from <= credit.today()
		AND d.visible_until > credit.today();
GRANT SELECT ON credit.public_record TO credit_provider, credit_authority;
COMMENT ON VIEW credit.public_record IS
	'What is open to the public today, for members of registered organisations.';

-- How long providers take (Article 21), of those records that the reader sees;
-- a correction is no late report.
CREATE VIEW credit.timeliness WITH (security_invoker = true) AS
	SELECT r.provider_id,
		pg_catalog.date_trunc('month', r.recorded_on::timestamp)::date AS month,
		pg_catalog.count(*) AS records,
		pg_catalog.min(r.recorded_on - d.effective_on) AS least_days,
		pg_catalog.percentile_disc(0.5) WITHIN GROUP
			(ORDER BY r.recorded_on - d.effective_on) AS median_days,
		pg_catalog.max(r.recorded_on - d.effective_on) AS most_days
	FROM credit.record r
	JOIN credit.document d
		ON d.subject_id = r.subject_id AND d.document_id = r.document_id
	WHERE r.revision = 0
	GROUP BY 1, 2;
GRANT SELECT ON credit.timeliness TO credit_provider, credit_authority;
COMMENT ON VIEW credit.timeliness IS
	'Calendar days from a document''s effect to its submission, for each provider and month of submission: of the records that a member provides or supervises (Articles 6 and 21).';
COMMENT ON COLUMN credit.timeliness.month IS 'First day of the month.';
