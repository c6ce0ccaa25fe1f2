CREATE FUNCTION credit.record_use(item integer, field text, severity credit.severity,
		openness credit.openness, open_until date, necessity boolean,
		document_kind credit.document_kind, decided_on date,
		OUT used_until date, OUT rule text, OUT basis text, OUT shortened_by text)
	LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_record_use';
COMMENT ON FUNCTION credit.record_use(integer, text, credit.severity, credit.openness, date, boolean, credit.document_kind, date) IS
	'First day on which a record of such facts is no longer used, null where no rule ends it; the rule that says so (pack/code), its legal basis, and the basis of a later rule that shortened it (Articles 44 and 47). Used by reports.';

CREATE FUNCTION credit.report() RETURNS jsonb
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_report';
COMMENT ON FUNCTION credit.report() IS
	'Everything held on the subject for which a gateway acts, free of charge: each record with its source, document, review, corrections, what the public sees and until which day, under which rule, with whom it is shared, why it was withdrawn; objections and repairs with their deadlines; what it consented to, whom it authorised, and who inquired for what (Article 42). jsonb of version 1, with a number, the time and a verification code by which credit.verify_report() tells a genuine one. The issue is noted with the proof of identity and the channel. Raises SC027 for who acts for no subject of whom anything is held.';

CREATE FUNCTION credit.report_rows(OUT section text, OUT handle uuid, OUT "on" date,
		OUT entry jsonb)
	RETURNS SETOF record
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_report_rows';
COMMENT ON FUNCTION credit.report_rows() IS
	'The content of credit.report() as rows, entry by entry (section subject, records, objections, repairs, consents, authorisations or inquiries; the entry''s handle and day where it has them); no report that anybody could verify. That it was read is noted with the proof of identity and the channel. Raises SC027 for who acts for no subject of whom anything is held.';

CREATE FUNCTION credit.compliance_report(fields text[] DEFAULT NULL,
		from_day date DEFAULT NULL, until_day date DEFAULT NULL)
	RETURNS jsonb
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_compliance_report';
COMMENT ON FUNCTION credit.compliance_report(text[], date, date) IS
	'The short form for tenders: the adverse records in force of the subject for which a gateway acts, in those fields (codes of credit.field; null for all), decided from from_day until before until_day (null for no limit); nothing that was withdrawn, repaired, treated with leniency or is over (Articles 42 and 47). Numbered and verifiable like credit.report(). Raises SC027 for who acts for no subject of whom anything is held, SC042 for a code that is no field and for a period in which no day up to now lies.';

CREATE FUNCTION credit.verify_report(report jsonb) RETURNS text
	LANGUAGE c STABLE STRICT AS 'MODULE_PATHNAME', 'credit_verify_report';
COMMENT ON FUNCTION credit.verify_report(jsonb) IS
	'Whether a report is as it was issued: genuine, altered, or unknown where no report of that number and verification code was (Article 42). For anybody who was handed one.';

CREATE FUNCTION credit.verify_report(number uuid, code text, OUT kind text,
		OUT issued_at timestamptz, OUT digest text)
	RETURNS SETOF record
	LANGUAGE c STABLE STRICT AS 'MODULE_PATHNAME', 'credit_verify_report_code';
COMMENT ON FUNCTION credit.verify_report(uuid, text) IS
	'The report of that number and verification code: its kind, time, and the SHA-256 (hexadecimal) of its jsonb text (Article 42). No row for a wrong code, as for no report.';

CREATE FUNCTION credit.life_of(record uuid, OUT at timestamptz, OUT action text,
		OUT object text, OUT body text, OUT article integer, OUT reason text)
	RETURNS SETOF record
	LANGUAGE c STABLE STRICT AS 'MODULE_PATHNAME', 'credit_life_of';
COMMENT ON FUNCTION credit.life_of(uuid) IS
	'The story of a record of the subject for which a gateway acts, from the journal: when what happened to which part of it, by which body, under which article and why (Article 42). No row for another''s record, as for none. Raises SC027 for who acts for no subject of whom anything is held.';

CREATE FUNCTION credit.life_of(subject_id bigint, record_id bigint,
		OUT at timestamptz, OUT action text, OUT object text, OUT body text,
		OUT article integer, OUT reason text)
	RETURNS SETOF record
	LANGUAGE c STABLE STRICT AS 'MODULE_PATHNAME', 'credit_life_of_number';
COMMENT ON FUNCTION credit.life_of(bigint, bigint) IS
	'The same for members, of a record that they provide or supervise; no row for another one, as for none.';

REVOKE ALL ON FUNCTION credit.record_use(integer, text, credit.severity, credit.openness, date, boolean, credit.document_kind, date),
	credit.report(), credit.report_rows(), credit.compliance_report(text[], date, date),
	credit.verify_report(jsonb), credit.verify_report(uuid, text),
	credit.life_of(uuid), credit.life_of(bigint, bigint)
	FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.record_use(integer, text, credit.severity, credit.openness, date, boolean, credit.document_kind, date)
	TO credit_owner;
GRANT EXECUTE ON FUNCTION credit.my_objections(), credit.my_repairs() TO credit_owner;
GRANT EXECUTE ON FUNCTION credit.report(), credit.report_rows(),
	credit.compliance_report(text[], date, date), credit.life_of(uuid) TO credit_portal;
GRANT EXECUTE ON FUNCTION credit.verify_report(jsonb), credit.verify_report(uuid, text)
	TO credit_public, credit_portal, credit_provider, credit_authority,
	credit_auditor, credit_admin;
GRANT EXECUTE ON FUNCTION credit.life_of(bigint, bigint)
	TO credit_provider, credit_authority;
