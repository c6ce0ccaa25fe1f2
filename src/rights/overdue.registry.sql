-- What is late, matter by matter (Articles 45, 46 and 47).  Each sees what its
-- policies let it see of the matter's own table.
CREATE VIEW credit.overdue WITH (security_invoker = true) AS
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
GRANT SELECT ON credit.overdue TO credit_provider, credit_authority, credit_auditor;
COMMENT ON VIEW credit.overdue IS
	'Objections whose result is not told, applications for repair that are not accepted, decided or answered, and requests to take down that are not acknowledged, after the last day for it: by body, of those that the reader may see.';
COMMENT ON COLUMN credit.overdue.matter IS 'As credit.deadline_rule has it.';
COMMENT ON COLUMN credit.overdue.organisation_id IS 'The body that is late.';
COMMENT ON COLUMN credit.overdue.object_id IS 'Number of the objection or application; of the record to take down.';
COMMENT ON COLUMN credit.overdue.due IS 'The last day on which it would have been in time; null where a year that would be counted is not loaded: then it is shown until that is mended.';
COMMENT ON COLUMN credit.overdue.workdays_late IS
	'Working days after that, up to today; null where a year between is not loaded.';
