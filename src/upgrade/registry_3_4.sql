-- Layout 3, of 0.3.0, becomes layout 4.
-- Made anew with what was read by inquiry; credit.overdue does not rest on it.
DROP VIEW credit.takedown_request;

-- Non-public information and what it rests on.
ALTER TABLE credit.record ADD COLUMN consent_exception text;
ALTER TABLE credit.record ADD COLUMN declaration text;
ALTER TABLE credit.record ADD COLUMN self_declared boolean CHECK (self_declared);
COMMENT ON COLUMN credit.record.consent_exception IS
	'Of non-public information about a person: the provision that does without consent, a code of credit.consent_exception (Article 24).';
COMMENT ON COLUMN credit.record.declaration IS
	'Of non-public information: where the provider''s signed declaration is kept, by which it answers for it (Article 23).';
COMMENT ON COLUMN credit.record.self_declared IS
	'true where the subject declared it about itself (Article 18); else null.';
CREATE OR REPLACE VIEW credit.submission AS
	SELECT NULL::text AS provider, NULL::text AS item, NULL::text AS field,
		NULL::text AS nature, NULL::text AS severity, NULL::text AS openness,
		NULL::text AS circumstance, NULL::text AS subject_kind,
		NULL::text AS subject_name, NULL::text AS subject_code,
		NULL::text AS resident_id, NULL::text AS other_id_kind,
		NULL::text AS other_id, NULL::text AS birth_date,
		NULL::text AS subject_division, NULL::text AS operator_name,
		NULL::text AS operator_id, NULL::text AS document_kind,
		NULL::text AS document_number, NULL::text AS document_issuer,
		NULL::text AS document_issuer_code, NULL::text AS decided_on,
		NULL::text AS effective_on, NULL::text AS named_by,
		NULL::text AS conduct_on, NULL::text AS publication_end,
		NULL::text AS necessity, NULL::text AS content,
		NULL::text AS replaces, NULL::text AS correction_reason,
		NULL::text AS consent_exception, NULL::text AS declaration
	WHERE false;
COMMENT ON COLUMN credit.submission.consent_exception IS
	'Of non-public information about a person without its consent: a code of credit.consent_exception (Article 24).';
COMMENT ON COLUMN credit.submission.declaration IS
	'Of non-public information: where the provider''s signed declaration is kept (Article 23).';

-- What reviews of the rights found.
COMMENT ON COLUMN credit.quarantine.record_id IS
	'The record that it became or repeats, or else the one of the same fact, which it states otherwise.';
ALTER TABLE credit.report_issue DROP CONSTRAINT report_issue_kind_check;
ALTER TABLE credit.report_issue ADD CONSTRAINT report_issue_kind_check
	CHECK (kind IN ('report', 'compliance', 'rows'));
COMMENT ON COLUMN credit.report_issue.kind IS
	'report, compliance, or rows: read by credit.report_rows(), which nobody verifies.';
ALTER POLICY read_authority ON credit.objection
	USING (receiver_id = ANY (credit.my_organisations())
		OR handler_id = ANY (credit.my_organisations())
		OR credit.supervises(receiver_id)
		OR credit.supervises(handler_id));
-- What a calendar that is not loaded hides is shown.
CREATE OR REPLACE VIEW credit.overdue WITH (security_invoker = true) AS
	SELECT 'objection'::text AS matter, o.handler_id AS organisation_id,
		o.subject_id, o.objection_id AS object_id, o.received_on AS since, d.due,
		credit.workdays_late(d.due, b.division) AS workdays_late
	FROM credit.objection o
	JOIN credit.organisation b ON b.organisation_id = o.receiver_id
	CROSS JOIN LATERAL credit.deadline('objection', o.received_on, b.division) AS d
	WHERE o.told_at IS NULL
		AND coalesce(d.due < credit.today(), d.basis IS NOT NULL)
	UNION ALL
	SELECT m.matter, a.handler_id, a.subject_id, a.repair_id, m.since, d.due,
		credit.workdays_late(d.due, b.division)
	FROM credit.repair a
	JOIN credit.organisation b ON b.organisation_id = a.handler_id
	CROSS JOIN LATERAL (VALUES
		('repair_acceptance'::text, CASE WHEN a.accepted_on IS NULL
			AND a.outcome IS NULL THEN a.received_on END),
		('repair_decision', CASE WHEN a.outcome IS NULL THEN a.accepted_on END),
		('repair_answer', CASE WHEN a.told_at IS NULL THEN a.received_on END))
		AS m (matter, since)
	CROSS JOIN LATERAL credit.deadline(m.matter, m.since, b.division) AS d
	WHERE coalesce(d.due < credit.today(), d.basis IS NOT NULL)
	UNION ALL
	SELECT 'takedown', t.organisation_id, t.subject_id, t.record_id, t.asked_on,
		t.due, credit.workdays_late(t.due, b.division)
	FROM credit.requested_takedowns() AS t
	JOIN credit.organisation b ON b.organisation_id = t.organisation_id
	WHERE t.acknowledged_at IS NULL AND coalesce(t.due < credit.today(), true);
COMMENT ON COLUMN credit.overdue.due IS 'The last day on which it would have been in time; null where a year that would be counted is not loaded: then it is shown until that is mended.';

-- Logs of inquiries are removed in the course of a run.
ALTER TABLE credit.job_run ADD COLUMN forgotten bigint NOT NULL DEFAULT 0;
COMMENT ON COLUMN credit.job_run.forgotten IS 'Inquiries whose log is no longer kept.';

-- Supervision is of public information.
ALTER POLICY read_authority ON credit.record
	USING (division <@ credit.supervised_division() AND nature = 'public');
ALTER POLICY read_authority ON credit.document
	USING (credit.supervises_provider(provider_id));

-- Layout 3 gave takedowns a column that is not null, and the journal was not told:
-- those of layout 2 have other hashes since. Each is shown to it as it was then.
CREATE TABLE credit.takedown_now AS SELECT * FROM credit.takedown;
ALTER TABLE credit.takedown DISABLE TRIGGER USER, ALTER COLUMN erase DROP NOT NULL;
UPDATE credit.takedown SET erase = NULL, acknowledged_at = NULL,
	acknowledged_by = NULL, relayed_at = NULL;
ALTER TABLE credit.takedown ENABLE TRIGGER journalled;
UPDATE credit.takedown t SET erase = false WHERE EXISTS (SELECT
	FROM credit.journal j WHERE j.subject_id = t.subject_id
		AND j.object = 'takedown' AND j.after_hash = credit.row_hash(t));
ALTER TABLE credit.takedown DISABLE TRIGGER journalled;
UPDATE credit.takedown t SET erase = n.erase, acknowledged_at = n.acknowledged_at,
	acknowledged_by = n.acknowledged_by, relayed_at = n.relayed_at
	FROM credit.takedown_now n
	WHERE n.subject_id = t.subject_id AND n.takedown_id = t.takedown_id;
ALTER TABLE credit.takedown ENABLE TRIGGER USER, ALTER COLUMN erase SET NOT NULL;
DROP TABLE credit.takedown_now;
