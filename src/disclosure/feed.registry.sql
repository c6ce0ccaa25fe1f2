-- What is to be taken down: what was asked, and copies whose time is over, which
-- ask by themselves (Article 47).  Read through credit.requested_takedowns().
CREATE INDEX disclosure_expiry_idx ON credit.disclosure (visible_until)
	WHERE audience_id >= 1;
CREATE VIEW credit.takedown_request (organisation_id, audience_id, subject_id,
		record_id, way, asked_on, acknowledged_at, erase)
	WITH (security_invoker = true) AS
	SELECT t.organisation_id, t.audience_id, t.subject_id, t.record_id, t.way,
		t.asked_on, least(t.acknowledged_at, t.relayed_at), t.erase
	FROM credit.takedown t
	UNION ALL
	SELECT r.organisation_id, d.audience_id, d.subject_id, d.record_id,
		'delivery', d.visible_until, NULL, false
	FROM credit.disclosure d
	JOIN credit.recipient r ON r.audience_id = d.audience_id
	WHERE d.audience_id >= 1 AND d.visible_until <= credit.today()
	UNION ALL
	SELECT r.organisation_id, r.audience_id, d.subject_id, d.record_id,
		'reading', d.visible_until, NULL, false
	FROM credit.disclosure d
	CROSS JOIN credit.recipient r
	JOIN credit.organisation o ON o.organisation_id = r.organisation_id
	WHERE d.audience_id >= 1 AND d.audience_id = 1
		AND d.visible_until <= credit.today() AND r.reads = 'policy'
		AND o.kind IN ('state_organ', 'authorised_body')
		AND (o.fields IS NULL OR d.field = ANY (o.fields))
	UNION ALL
	SELECT r.organisation_id, r.audience_id, d.subject_id, d.record_id,
		'reading', d.visible_until, NULL, false
	FROM credit.disclosure d
	CROSS JOIN credit.recipient r
	JOIN credit.organisation o ON o.organisation_id = r.organisation_id
	WHERE d.audience_id = 0 AND d.visible_until <= credit.today()
		AND r.reads = 'policy' AND o.kind IN ('state_organ', 'authorised_body')
		AND (o.fields IS NULL OR d.field = ANY (o.fields))
		AND NOT EXISTS (SELECT FROM credit.catalog_field f
			WHERE f.item_id = d.item_id AND NOT f.open)
		AND NOT EXISTS (SELECT FROM credit.disclosure b
			WHERE b.subject_id = d.subject_id AND b.record_id = d.record_id
				AND b.audience_id = 1);
COMMENT ON VIEW credit.takedown_request IS
	'Requests to take down, and copies whose time is over, as requests from their first day after it. For credit.requested_takedowns().';
