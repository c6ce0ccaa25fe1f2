-- Inquiries: who asked about whom, for what, and the ticket that this gives
-- (Articles 22, 27 and 42).

CREATE TABLE credit.inquiry_rule (
	pack text NOT NULL REFERENCES credit.rule_pack ON UPDATE CASCADE,
	code text NOT NULL CHECK (code <> ''),
	ticket_minutes integer NOT NULL CHECK (ticket_minutes BETWEEN 1 AND 1440),
	bulk_limit integer NOT NULL CHECK (bulk_limit BETWEEN 1 AND 100000),
	keep_months integer CHECK (keep_months BETWEEN 1 AND 1200),
	per_hour integer CHECK (per_hour > 0),
	subjects_per_day integer CHECK (subjects_per_day > 0),
	outside_per_day integer CHECK (outside_per_day > 0),
	basis text NOT NULL CHECK (basis <> ''),
	valid_from date NOT NULL
		CHECK (valid_from BETWEEN '1900-01-01' AND '9999-12-31'),
	valid_until date CHECK (valid_until BETWEEN '1900-01-01' AND '9999-12-31'),
	certainty text NOT NULL CHECK (certainty IN ('text', 'report', 'check')),
	note text,
	PRIMARY KEY (pack, code, valid_from),
	CHECK (valid_until > valid_from)
);
COMMENT ON TABLE credit.inquiry_rule IS
	'How inquiries are made, and which are unusual (Article 27). Where rules of several packs in force cover the day, the strictest counts; of periods for which logs are kept, the longest.';
COMMENT ON COLUMN credit.inquiry_rule.ticket_minutes IS
	'How long a ticket is good after the inquiry was begun.';
COMMENT ON COLUMN credit.inquiry_rule.bulk_limit IS
	'How many subjects one bulk inquiry may name.';
COMMENT ON COLUMN credit.inquiry_rule.keep_months IS
	'How long the log of an inquiry is kept, then credit.run_due() removes it, unless it is still hidden from its subject; null: this pack sets no period. Where none does, it is kept for good.';
COMMENT ON COLUMN credit.inquiry_rule.per_hour IS
	'More inquiries of one role within a clock hour are unusual; null: never.';
COMMENT ON COLUMN credit.inquiry_rule.subjects_per_day IS
	'More subjects asked about by one role on a day are unusual; null: never.';
COMMENT ON COLUMN credit.inquiry_rule.outside_per_day IS
	'More subjects from outside the body''s division on a day are unusual; null: never.';
COMMENT ON COLUMN credit.inquiry_rule.valid_until IS 'First day no longer; null for no end.';
COMMENT ON COLUMN credit.inquiry_rule.certainty IS
	'text: read in the full primary text; report: in an official notice or report; check: unread, to be checked.';
INSERT INTO credit.inquiry_rule (pack, code, ticket_minutes, bulk_limit, per_hour,
		subjects_per_day, outside_per_day, basis, valid_from, certainty, note)
	VALUES ('xinjiang', 'inquiry', 10, 1000, 60, 200, 50, '条例第二十七条', '2024-10-01', 'check',
		'the regulation asks for rules of inquiry and sets no figures; these are this project''s');

CREATE SEQUENCE credit.inquiry_id_seq;
CREATE TABLE credit.inquiry (
	subject_id bigint NOT NULL,
	inquiry_id bigint NOT NULL DEFAULT pg_catalog.nextval('credit.inquiry_id_seq'),
	ticket uuid NOT NULL,
	number integer NOT NULL,
	way text NOT NULL CHECK (way IN ('authorised', 'duty')),
	organisation_id integer REFERENCES credit.organisation,
	inquirer_kind text NOT NULL,
	inquirer_id text NOT NULL,
	inquirer_name text NOT NULL,
	purpose text NOT NULL CHECK (purpose <> ''),
	duty text,
	authorisation_id bigint,
	items text[],
	fields text[],
	non_public boolean NOT NULL,
	outside boolean NOT NULL,
	sought text NOT NULL,
	hidden_basis text CHECK (hidden_basis <> ''),
	hidden_until date CHECK (hidden_until < 'infinity'),
	begun_at timestamptz NOT NULL DEFAULT credit.now(),
	valid_until timestamptz NOT NULL,
	author text NOT NULL DEFAULT credit.actor(),
	nonce uuid NOT NULL DEFAULT pg_catalog.gen_random_uuid(),
	PRIMARY KEY (subject_id, inquiry_id),
	CHECK ((way = 'authorised') = (authorisation_id IS NOT NULL)),
	CHECK ((way = 'duty') = (duty IS NOT NULL)),
	CHECK (way = 'authorised' OR NOT non_public),
	CHECK ((hidden_basis IS NULL) = (hidden_until IS NULL)),
	CHECK (hidden_until IS NULL OR way = 'duty'),
	CHECK (valid_until > begun_at)
);
CREATE INDEX inquiry_ticket_idx ON credit.inquiry (ticket);
CREATE INDEX inquiry_begun_idx ON credit.inquiry (begun_at);
CREATE INDEX inquiry_organisation_idx ON credit.inquiry (organisation_id, begun_at);
COMMENT ON TABLE credit.inquiry IS
	'Every inquiry, written and on disk before anything is released (Articles 27 and 42). By credit.begin_inquiry(); a row is never altered, and its reads are not counted.';
COMMENT ON COLUMN credit.inquiry.subject_id IS
	'Who was asked about; 0 where nothing is held.';
COMMENT ON COLUMN credit.inquiry.ticket IS
	'For credit.inquire(); one for all subjects of a bulk inquiry, which are numbered from 1.';
COMMENT ON COLUMN credit.inquiry.way IS
	'authorised: by the subject. duty: of a public body.';
COMMENT ON COLUMN credit.inquiry.organisation_id IS
	'The registered body that asked, itself or through a gateway; null for anybody else.';
COMMENT ON COLUMN credit.inquiry.duty IS
	'The member''s, as credit.member had it.';
COMMENT ON COLUMN credit.inquiry.items IS
	'Codes of the catalogue items that it covers; null for all.';
COMMENT ON COLUMN credit.inquiry.fields IS
	'Fields of the body''s duty, to which it is limited; null for all.';
COMMENT ON COLUMN credit.inquiry.outside IS
	'Whether the subject is of another division than the body''s.';
COMMENT ON COLUMN credit.inquiry.sought IS
	'The identifier that was asked for, masked.';
COMMENT ON COLUMN credit.inquiry.hidden_until IS
	'First day on which the subject learns of it, where the law in hidden_basis hides it (Article 42).';
COMMENT ON COLUMN credit.inquiry.valid_until IS
	'From when the ticket releases nothing more.';

CREATE TRIGGER rule_data_changed
	AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON credit.inquiry_rule
	FOR EACH STATEMENT EXECUTE FUNCTION credit.rule_data_changed();
ALTER TABLE credit.inquiry_rule ENABLE ALWAYS TRIGGER rule_data_changed;
CREATE TRIGGER kept BEFORE TRUNCATE ON credit.inquiry_rule
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER journalled AFTER INSERT OR UPDATE OR DELETE ON credit.inquiry_rule
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change();
CREATE TRIGGER kept BEFORE UPDATE OR DELETE OR TRUNCATE ON credit.inquiry
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER journalled AFTER INSERT OR UPDATE OR DELETE ON credit.inquiry
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change('inquiry_id');
-- Whoever read a record by inquiry is asked to take it down (Article 47).
CREATE TRIGGER asks_inquirers AFTER INSERT ON credit.withdrawal
	REFERENCING NEW TABLE AS ended
	FOR EACH STATEMENT EXECUTE FUNCTION credit.withdrawal_asks_inquirers();

ALTER TABLE credit.inquiry_rule ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.inquiry_rule FORCE ROW LEVEL SECURITY;
GRANT SELECT ON credit.inquiry_rule
	TO credit_public, credit_portal, credit_provider, credit_authority,
	credit_auditor, credit_admin;
GRANT INSERT, UPDATE, DELETE ON credit.inquiry_rule TO credit_admin;
CREATE POLICY everybody_reads ON credit.inquiry_rule FOR SELECT
	TO credit_public, credit_portal, credit_provider, credit_authority,
	credit_auditor, credit_admin USING (true);
CREATE POLICY admin_adds ON credit.inquiry_rule FOR INSERT TO credit_admin WITH CHECK (true);
CREATE POLICY admin_changes ON credit.inquiry_rule FOR UPDATE TO credit_admin USING (true);
CREATE POLICY admin_removes ON credit.inquiry_rule FOR DELETE TO credit_admin USING (true);

-- A body reads its own log, which doesn't tell it of whom something is held that it
-- may not read; nobody but who began an inquiry has its ticket.
ALTER TABLE credit.inquiry ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.inquiry FORCE ROW LEVEL SECURITY;
GRANT SELECT (inquiry_id, number, way, organisation_id, inquirer_kind,
	inquirer_name, purpose, duty, authorisation_id, items, fields, non_public,
	sought, hidden_basis, hidden_until, begun_at, valid_until, author)
	ON credit.inquiry TO credit_provider, credit_authority, credit_auditor;
GRANT SELECT (subject_id, outside) ON credit.inquiry TO credit_auditor;
CREATE POLICY read_provider ON credit.inquiry FOR SELECT TO credit_provider
	USING (organisation_id = ANY (credit.my_organisations()));
CREATE POLICY read_authority ON credit.inquiry FOR SELECT TO credit_authority
	USING (organisation_id = ANY (credit.my_organisations()));
CREATE POLICY read_auditor ON credit.inquiry FOR SELECT TO credit_auditor USING (true);

CREATE VIEW credit.unusual_inquiry WITH (security_invoker = true) AS
	SELECT d.day, d.author, d.organisation_id, d.inquiries, d.subjects, d.outside,
		d.most_in_an_hour, w.reasons
	FROM (SELECT h.day, h.author, h.organisation_id, count(*) AS inquiries,
			count(DISTINCT h.subject_id) FILTER (WHERE h.subject_id <> 0)
				+ count(*) FILTER (WHERE h.subject_id = 0) AS subjects,
			count(DISTINCT h.subject_id) FILTER (WHERE h.outside) AS outside,
			max(h.in_hour) AS most_in_an_hour
		FROM (SELECT q.subject_id, q.author, q.organisation_id, q.outside,
				timezone(g.zone, q.begun_at)::date AS day,
				count(*) OVER (PARTITION BY q.author, q.organisation_id,
					date_trunc('hour', timezone(g.zone, q.begun_at))) AS in_hour
			FROM credit.inquiry q CROSS JOIN credit.registry g) h
		GROUP BY h.day, h.author, h.organisation_id) d
	CROSS JOIN LATERAL (SELECT min(r.per_hour) AS per_hour,
			min(r.subjects_per_day) AS subjects_per_day,
			min(r.outside_per_day) AS outside_per_day
		FROM credit.inquiry_rule r
		JOIN credit.rule_pack p ON p.pack = r.pack AND p.in_force
		WHERE r.valid_from <= d.day AND coalesce(r.valid_until > d.day, true)) l
	CROSS JOIN LATERAL (SELECT array_remove(ARRAY[
			CASE WHEN d.most_in_an_hour > l.per_hour THEN 'rate' END,
			CASE WHEN d.subjects > l.subjects_per_day THEN 'breadth' END,
			CASE WHEN d.outside > l.outside_per_day THEN 'division' END],
			NULL) AS reasons) w
	WHERE w.reasons <> '{}';
GRANT SELECT ON credit.unusual_inquiry TO credit_auditor;
COMMENT ON VIEW credit.unusual_inquiry IS
	'Days on which a role inquired more than credit.inquiry_rule thinks usual, for auditors (Articles 27 and 28).';
COMMENT ON COLUMN credit.unusual_inquiry.day IS 'In the registry''s own zone.';
COMMENT ON COLUMN credit.unusual_inquiry.subjects IS
	'Of whom nothing is held counts at each inquiry.';
COMMENT ON COLUMN credit.unusual_inquiry.outside IS
	'Subjects of another division than the body''s.';
COMMENT ON COLUMN credit.unusual_inquiry.reasons IS
	'rate: too many in an hour. breadth: too many subjects. division: too many from outside.';

-- What bodies may have read by inquiry, while its ticket was good: what it covers,
-- approved by then and not withdrawn.  Until when it is used: its own end, or
-- that of the person's consent.
CREATE VIEW credit.inquiry_reading (organisation_id, subject_id, record_id,
		begun_at, used_until) WITH (security_invoker = true) AS
	SELECT q.organisation_id, q.subject_id, r.record_id, q.begun_at,
		least(u.used_until, l.consent_until)
	FROM credit.inquiry q
	JOIN credit.subject s ON s.subject_id = q.subject_id
	JOIN credit.record r ON r.subject_id = q.subject_id
		AND (q.fields IS NULL OR r.field = ANY (q.fields))
		AND (q.non_public OR r.nature = 'public')
	JOIN credit.catalog_item i ON i.item_id = r.item_id
		AND (q.items IS NULL OR i.code = ANY (q.items))
	JOIN credit.review v ON v.subject_id = r.subject_id
		AND v.record_id = r.record_id AND v.approved AND NOT v.lenient
		AND v.reviewed_at < q.valid_until
	LEFT JOIN credit.document d ON d.subject_id = r.subject_id
		AND d.document_id = r.document_id
	CROSS JOIN LATERAL credit.record_use(r.item_id, r.field, r.severity,
		r.openness, r.open_until, r.necessity IS NOT NULL, d.kind,
		d.decided_on) u
	LEFT JOIN LATERAL (SELECT min(f.until) AS consent_until
		FROM (SELECT max(c.valid_until) AS until
			FROM jsonb_object_keys(r.content) k (name)
			JOIN credit.consent c ON c.subject_id = r.subject_id
				AND c.collector_id = r.provider_id AND c.item = i.code
				AND k.name = ANY (c.fields) AND c.withdrawn_at IS NULL
			GROUP BY k.name) f) l
		ON r.nature = 'non_public' AND r.self_declared IS NULL
			AND r.consent_exception IS NULL AND s.kind = 'natural_person'
	WHERE q.organisation_id IS NOT NULL
		AND NOT EXISTS (SELECT FROM credit.withdrawal w
			WHERE w.subject_id = r.subject_id AND w.record_id = r.record_id
				AND w.withdrawn_at < q.begun_at
				AND coalesce(w.undone_at >= q.valid_until, true));
COMMENT ON VIEW credit.inquiry_reading IS
	'The records that registered bodies may have read by inquiry, and until when each is used: who is asked to take down (Article 47). Reads are not counted, so it is what the ticket gave. For the owner''s functions.';
COMMENT ON COLUMN credit.inquiry_reading.used_until IS
	'First day on which it is no longer used; null for no end.';

-- What is to be taken down: what was asked, and what was received and whose time
-- is over, which asks by itself (Article 47).  Read through
-- credit.requested_takedowns().
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
				AND b.audience_id = 1)
	UNION ALL
	SELECT DISTINCT i.organisation_id, 0, i.subject_id, i.record_id,
		'inquiry', i.used_until, NULL::timestamptz, false
	FROM credit.inquiry_reading i
	CROSS JOIN credit.registry g
	WHERE i.used_until <= credit.today()
		AND i.used_until > timezone(g.zone, i.begun_at)::date
		AND NOT EXISTS (SELECT FROM credit.takedown t
			WHERE t.subject_id = i.subject_id AND t.record_id = i.record_id
				AND t.organisation_id = i.organisation_id AND t.way = 'inquiry'
				AND coalesce(t.acknowledged_at >= i.begun_at, true));
COMMENT ON VIEW credit.takedown_request IS
	'Requests to take down, and copies whose time is over, as requests from their first day after it, and so what was read by inquiry. For credit.requested_takedowns().';
