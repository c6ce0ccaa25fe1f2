\echo Use "ALTER EXTENSION credit UPDATE" to load this file. \quit
-- What 0.2.0 had otherwise.  Then follow the rooms that came after it.
DROP VIEW credit.conformance;
DROP FUNCTION credit.object_exists(text);
DROP VIEW credit.provision;
GRANT EXECUTE ON FUNCTION credit.record_handle(uuid) TO credit_owner;
CREATE FUNCTION credit.share(records credit.record_key[], recipient integer)
	RETURNS bigint
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_share';
COMMENT ON FUNCTION credit.share(credit.record_key[], integer) IS
	'Delivers approved records to a registered recipient: public bodies get what is shared, others what is open (Articles 7 and 22). For who may review for their providers and wrote none of them. Takes the records and the recipient''s number. Returns how many copies were written; the recipient keeps those that it has. All or nothing. Raises SC022 for a record that the actor may not share or that does not exist, for one that is not approved, lenient, withdrawn, for inquiry alone or over, and for a recipient that takes no deliveries today.';

CREATE FUNCTION credit.changes_since(recipient integer, after bigint,
		max_results integer DEFAULT 1000, OUT "position" bigint, OUT kind text,
		OUT at timestamptz, OUT subject_id bigint, OUT record_id bigint,
		OUT item text, OUT field text, OUT effect credit.effect,
		OUT severity credit.severity, OUT subject_name text,
		OUT subject_code credit.uscc, OUT document_number text,
		OUT document_issuer text, OUT decided_on date, OUT content jsonb,
		OUT visible_from date, OUT visible_until date, OUT disputed_since date)
	RETURNS SETOF record
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_changes_since';
COMMENT ON FUNCTION credit.changes_since(integer, bigint, integer) IS
	'The changes of a recipient''s copies after a position (0: from the beginning), in order, at most so many: shared, changed or withdrawn (Articles 7 and 47). Positions have no gaps, and what was committed late has a later one: who goes on from the last position loses and repeats nothing. The copy''s columns are as it is now: null when it has been withdrawn or its time is over, since nobody uses it any more. For members of the recipient, who read on without copies when it is registered no longer. Raises SC022 for others, 22023 for a negative position or no changes at a time. Waits for another reader of the same feed.';

CREATE FUNCTION credit.acknowledge(recipient integer, up_to bigint) RETURNS bigint
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_acknowledge';
COMMENT ON FUNCTION credit.acknowledge(integer, bigint) IS
	'Says that a recipient has done what its changes up to that position tell, the position included, and so has taken down what they withdraw; returns how many requests that answers (Article 47). An earlier position changes nothing. For members of the recipient. Raises SC022 for others, 22023 for a position that the feed has not come to.';

CREATE FUNCTION credit.acknowledge_takedown(subject_id bigint, record_id bigint)
	RETURNS bigint
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_acknowledge_takedown';
COMMENT ON FUNCTION credit.acknowledge_takedown(bigint, bigint) IS
	'Says that the actor''s organisations have taken a record down, by whichever way they received it; returns how many requests that answers (Article 47). What nobody asked of them is not answered.';

CREATE FUNCTION credit.requested_takedowns(OUT organisation_id integer,
		OUT recipient integer, OUT subject_id bigint, OUT record_id bigint,
		OUT way text, OUT asked_on date, OUT due date, OUT acknowledged_at timestamptz,
		OUT erase boolean)
	RETURNS SETOF record
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_requested_takedowns';
COMMENT ON FUNCTION credit.requested_takedowns() IS
	'What the actor''s organisations, registered still or no longer, and those that it supervises, are asked to take down, by when, and when they did; an auditor sees all (Article 47). A copy whose time is over counts from its first day after, whether or not anything has run since. erase: it is to be erased as well.';

REVOKE ALL ON FUNCTION credit.share(credit.record_key[], integer),
	credit.changes_since(integer, bigint, integer),
	credit.acknowledge(integer, bigint),
	credit.acknowledge_takedown(bigint, bigint), credit.requested_takedowns()
	FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.share(credit.record_key[], integer) TO credit_provider;
GRANT EXECUTE ON FUNCTION credit.changes_since(integer, bigint, integer),
	credit.acknowledge(integer, bigint),
	credit.acknowledge_takedown(bigint, bigint) TO credit_provider, credit_authority;
GRANT EXECUTE ON FUNCTION credit.requested_takedowns()
	TO credit_provider, credit_authority, credit_auditor;
CREATE FUNCTION credit.add_relay(recipient integer, OUT step integer, OUT command text)
	RETURNS SETOF record
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_add_relay';
COMMENT ON FUNCTION credit.add_relay(integer) IS
	'Sets up a live copy for a recipient that reads by relay: a publication credit_relay_N that holds its copies and nothing else; and tells, step by step, what to run on the operator''s relay database (Articles 7 and 47). For superusers, on a server with wal_level = logical. Raises 42501 for others, SC022 for a recipient that does not read by relay today, 42710 where the relay is there.';

CREATE FUNCTION credit.check_relays(OUT recipient integer, OUT state text,
		OUT noted bigint, OUT delivered bigint)
	RETURNS SETOF record
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_check_relays';
COMMENT ON FUNCTION credit.check_relays() IS
	'Measures what the relays have (Article 47): up to which of the recipient''s changes a position of the write-ahead log was noted, and up to which the replication slot confirms delivery, which answers the requests to take down. state: waiting for its first slot, streaming, or lost. A slot that is lost or made again opens everything anew. credit.run_due() calls it as well.';

REVOKE ALL ON FUNCTION credit.add_relay(integer), credit.check_relays() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.check_relays() TO credit_owner, credit_admin;
CREATE FUNCTION credit.file_objection(against text, statement text, evidence text,
		record uuid DEFAULT NULL, target text DEFAULT NULL,
		receiver text DEFAULT NULL)
	RETURNS uuid
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_file_objection';
COMMENT ON FUNCTION credit.file_objection(text, text, text, uuid, text, text) IS
	'Files an objection of the subject for which a gateway acts, and returns the handle by which it is named from then on (Article 45). Takes what it is against (record, identity, omission, listing, measure, inquiry or evaluation), what is wrong, the evidence; for record and identity the record''s handle, for the others what is meant in target; and who receives it, by unified code or name: the record''s provider, which is meant where none is named, a platform or a competent department. From then on every copy of the record says since when it is disputed. The result is due as credit.deadline(''objection'', …) says, on the receiver''s calendar. Raises SC027 for who acts for no subject, SC045 for what is missing, for a record that is none of the subject''s own, for a body that receives none, and while an objection to the record is open.';

CREATE FUNCTION credit.supplement_objection(objection uuid, evidence text) RETURNS void
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_supplement_objection';
COMMENT ON FUNCTION credit.supplement_objection(uuid, text) IS
	'Adds evidence to an open objection of the subject for which a gateway acts; the deadline stays (Article 45). Raises SC027 for who acts for no subject, SC045 for an objection that is none of the subject''s own or decided, and where nothing is added.';

CREATE FUNCTION credit.my_objections(OUT objection uuid, OUT against text,
		OUT record uuid, OUT target text, OUT receiver text, OUT handler text,
		OUT received_on date, OUT state text, OUT due date,
		OUT provisional boolean, OUT outcome text, OUT reason text,
		OUT successor uuid)
	RETURNS SETOF record
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_my_objections';
COMMENT ON FUNCTION credit.my_objections() IS
	'The objections of the subject for which a gateway acts, oldest first (Article 45): their handles, the record''s handle, who received each and who has it, its state (filed, accepted, decided or told), the last day for the result and whether that rests on a provisional calendar, the outcome with its reason, and the handle of the record that corrects. Raises SC027 for who acts for no subject.';

CREATE FUNCTION credit.accept_objection(objection uuid) RETURNS void
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_accept_objection';
COMMENT ON FUNCTION credit.accept_objection(uuid) IS
	'Accepts an objection; for members of the body that has it who may review (Article 45). Raises SC045 for others, and for what has been decided. Who does not accept it refuses it, with the reason: credit.decide_objection().';

CREATE FUNCTION credit.forward_objection(objection uuid, receiver text, reason text)
	RETURNS void
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_forward_objection';
COMMENT ON FUNCTION credit.forward_objection(uuid, text, text) IS
	'Hands an objection on to the record''s provider, a platform (an upstream one as well) or a competent department, by unified code or name, for a reason; the deadline stays (Article 45). Raises SC045 for who does not have the objection or may not review for its body, for what has been decided, for a body that receives none, and without a reason.';

CREATE FUNCTION credit.decide_objection(objection uuid, outcome text,
		reason text DEFAULT NULL, successor bigint DEFAULT NULL)
	RETURNS void
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_decide_objection';
COMMENT ON FUNCTION credit.decide_objection(uuid, text, text, bigint) IS
	'Decides an objection: upheld, upheld_in_part or refused; for members of the body that has it who may review and did not write the record (Article 45). A record that is objected to with success is withdrawn for everybody (Article 47); successor names its approved correction, which an objection upheld in part needs. What is refused needs its reason; so does refusing to accept, which is the same. Raises SC045 for others, for another outcome, for what has been decided, for a missing reason and for a successor that is no approved correction.';

CREATE FUNCTION credit.tell_objection(objection uuid, how text) RETURNS void
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_tell_objection';
COMMENT ON FUNCTION credit.tell_objection(uuid, text) IS
	'Notes that the subject was told the result of its objection, and how: until then the deadline runs (Article 45). For members of the body that has it who may review. Raises SC045 for others, and for what is not decided or told already.';

CREATE FUNCTION credit.sees_objection(subject_id bigint, objection_id bigint) RETURNS boolean
	LANGUAGE c STABLE STRICT AS 'MODULE_PATHNAME', 'credit_sees_objection';
COMMENT ON FUNCTION credit.sees_objection(bigint, bigint) IS
	'Whether the actor is a member of who received the objection or has it, or supervises the latter. Used by policies.';

CREATE FUNCTION credit.workdays_late(due date, place credit.division) RETURNS integer
	LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_workdays_late';
COMMENT ON FUNCTION credit.workdays_late(date, credit.division) IS
	'Working days of the place after due up to credit.today(); 0 where due is not over, null where a year between is not loaded. Used by credit.overdue.';

REVOKE ALL ON FUNCTION credit.file_objection(text, text, text, uuid, text, text),
	credit.supplement_objection(uuid, text), credit.my_objections(),
	credit.accept_objection(uuid), credit.forward_objection(uuid, text, text),
	credit.decide_objection(uuid, text, text, bigint),
	credit.tell_objection(uuid, text), credit.sees_objection(bigint, bigint),
	credit.workdays_late(date, credit.division)
	FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.file_objection(text, text, text, uuid, text, text),
	credit.supplement_objection(uuid, text), credit.my_objections() TO credit_portal;
GRANT EXECUTE ON FUNCTION credit.accept_objection(uuid),
	credit.forward_objection(uuid, text, text),
	credit.decide_objection(uuid, text, text, bigint),
	credit.tell_objection(uuid, text), credit.sees_objection(bigint, bigint)
	TO credit_provider, credit_authority;
GRANT EXECUTE ON FUNCTION credit.workdays_late(date, credit.division)
	TO credit_provider, credit_authority, credit_auditor;
CREATE FUNCTION credit.repair_eligibility(record uuid, OUT eligible boolean,
		OUT from_day date, OUT obstacles text[], OUT conditions text[], OUT basis text)
	LANGUAGE c STABLE STRICT AS 'MODULE_PATHNAME', 'credit_repair_eligibility';
COMMENT ON FUNCTION credit.repair_eligibility(uuid) IS
	'Whether the subject for which a gateway acts may apply today for the repair of the records that rest on the document of this one; from which day the shortest publication is over, null where none is awaited; what stands against it (repair_reaches: nothing that a repair would end, repair_in_force, repair_pending, repair_excluded, repair_barred, repair_minimum); for which conditions evidence is due; and the basis of the exclusion or minimum (Article 46). Raises SC027 for who acts for no subject, SC046 for a record that is none of the subject''s own or has no document.';

CREATE FUNCTION credit.repair_eligibility(subject_id bigint, record_id bigint,
		OUT eligible boolean, OUT from_day date, OUT obstacles text[],
		OUT conditions text[], OUT basis text)
	LANGUAGE c STABLE STRICT AS 'MODULE_PATHNAME', 'credit_repair_eligibility_of';
COMMENT ON FUNCTION credit.repair_eligibility(bigint, bigint) IS
	'The same for members, for a record that they provide or supervise. Raises SC046 for another one, as for none.';

CREATE FUNCTION credit.apply_for_repair(record uuid, evidence jsonb, commitment text,
		ground text DEFAULT 'corrected')
	RETURNS uuid
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_apply_for_repair';
COMMENT ON FUNCTION credit.apply_for_repair(uuid, jsonb, text, text) IS
	'Applies, for the subject for which a gateway acts, for the repair of all records that rest on the document of this one, with everybody who received them; returns the handle by which the application is named (Article 46). Takes the record''s handle; evidence as an object, for each code of credit.repair_condition in force what shows that it is met; the commitment that the material is true; and the ground: corrected, or reorganised for a bankruptcy in which a court has approved the plan, which shields the records while it runs and waits for no minimum. Raises SC027 for who acts for no subject, SC046 for what stands against it (see credit.repair_eligibility()) and for missing evidence or commitment.';

CREATE FUNCTION credit.my_repairs(OUT application uuid, OUT document_number text,
		OUT ground text, OUT handler text, OUT received_on date, OUT state text,
		OUT due date, OUT provisional boolean, OUT outcome text, OUT unmet text[],
		OUT reason text, OUT effect text)
	RETURNS SETOF record
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_my_repairs';
COMMENT ON FUNCTION credit.my_repairs() IS
	'The applications of the subject for which a gateway acts, oldest first: state (applied, accepted, decided, told or ended), the last day for the answer and whether that rests on a provisional calendar, outcome, unmet conditions, reason, and effect: repaired or shielded (Article 46). Raises SC027 for who acts for no subject.';

CREATE FUNCTION credit.accept_repair(application uuid) RETURNS void
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_accept_repair';
COMMENT ON FUNCTION credit.accept_repair(uuid) IS
	'Accepts an application for repair, from when the decision''s deadline is counted; for members of the document''s provider who may review (Article 46). Raises SC046 for others, and for what has been decided.';

CREATE FUNCTION credit.decide_repair(application uuid, outcome text,
		unmet text[] DEFAULT NULL, reason text DEFAULT NULL)
	RETURNS void
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_decide_repair';
COMMENT ON FUNCTION credit.decide_repair(uuid, text, text[], text) IS
	'Decides an application for repair: granted or refused; for members of the document''s provider who may review and wrote none of its records (Article 46). Granted, the records are withdrawn for everybody (Article 47), and so are later ones on the same document. A refusal names in unmet the conditions that are not met, codes of credit.repair_condition or what stands against it by now, and its reason; there is no other. Raises SC046 for others, for another outcome, for what has been decided, for a refusal without such a condition or reason, and for granting what has become excluded.';

CREATE FUNCTION credit.tell_repair(application uuid, how text) RETURNS void
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_tell_repair';
COMMENT ON FUNCTION credit.tell_repair(uuid, text) IS
	'Notes that the applicant was answered, and how (Article 46). For members of the document''s provider who may review. Raises SC046 for others, and for what is not decided or answered already.';

CREATE FUNCTION credit.annul_repair(application uuid, because text) RETURNS void
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_annul_repair';
COMMENT ON FUNCTION credit.annul_repair(uuid, text) IS
	'Records that an application rests on false material (Article 46): an open one is refused, a granted one undone for the future, its records being shown again for what is left of their windows, and new applications of the subject are barred for the time of credit.deadline(''repair_bar'', …). For members of the document''s provider who may review. Raises SC046 for others, without a reason, and for what has ended.';

CREATE FUNCTION credit.end_shield(application uuid, completed boolean, because text)
	RETURNS void
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_end_shield';
COMMENT ON FUNCTION credit.end_shield(uuid, boolean, text) IS
	'Ends the shield of a reorganisation: completed by the court''s ruling, the records are repaired; else they are shown again for what is left of their windows (Article 46). For members of the document''s provider who may review. Raises SC046 for others, without the ruling, and where nothing is shielded.';

CREATE FUNCTION credit.mark_irreparable(subject_id bigint, document_id bigint, basis text)
	RETURNS void
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_mark_irreparable';
COMMENT ON FUNCTION credit.mark_irreparable(bigint, bigint, text) IS
	'Marks a document as excluded from repair by the provision in basis (Article 46). For members of its provider who may review. Raises SC046 for others, for no document, without a basis, and for one that is marked.';

REVOKE ALL ON FUNCTION credit.repair_eligibility(uuid),
	credit.repair_eligibility(bigint, bigint),
	credit.apply_for_repair(uuid, jsonb, text, text), credit.my_repairs(),
	credit.accept_repair(uuid), credit.decide_repair(uuid, text, text[], text),
	credit.tell_repair(uuid, text), credit.annul_repair(uuid, text),
	credit.end_shield(uuid, boolean, text),
	credit.mark_irreparable(bigint, bigint, text)
	FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.repair_eligibility(uuid),
	credit.apply_for_repair(uuid, jsonb, text, text), credit.my_repairs()
	TO credit_portal;
GRANT EXECUTE ON FUNCTION credit.repair_eligibility(bigint, bigint)
	TO credit_provider, credit_authority;
GRANT EXECUTE ON FUNCTION credit.accept_repair(uuid),
	credit.decide_repair(uuid, text, text[], text), credit.tell_repair(uuid, text),
	credit.annul_repair(uuid, text), credit.end_shield(uuid, boolean, text),
	credit.mark_irreparable(bigint, bigint, text) TO credit_provider;
CREATE FUNCTION credit.opt_out(record uuid) RETURNS void
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_opt_out';
COMMENT ON FUNCTION credit.opt_out(uuid) IS
	'Keeps a positive record of the subject for which a gateway acts from the public, at once and without conditions: only its public disclosure ends; sharing, inquiry, evaluation and incentives stay (Article 41). A correction of it stays from the public as well. Takes the record''s handle; once more changes nothing. Raises SC027 for who acts for no subject, SC041 for a record that is none of the subject''s own and for one that is not positive.';

CREATE FUNCTION credit.opt_in(record uuid) RETURNS void
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_opt_in';
COMMENT ON FUNCTION credit.opt_in(uuid) IS
	'Revokes credit.opt_out(): the record is public again, for what is left of its time (Article 41). Raises SC027 for who acts for no subject, SC041 for a record that is none of the subject''s own, not positive, or not kept from the public.';

REVOKE ALL ON FUNCTION credit.opt_out(uuid), credit.opt_in(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.opt_out(uuid), credit.opt_in(uuid) TO credit_portal;
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
	'Everything held on the subject for which a gateway acts, free of charge: each record with its source, document, review, corrections, what the public sees and until which day, under which rule, with whom it is shared, why it was withdrawn; objections and repairs with their deadlines (Article 42). jsonb of version 1, with a number, the time and a verification code by which credit.verify_report() tells a genuine one. The issue is noted with the proof of identity and the channel. Raises SC027 for who acts for no subject of whom anything is held.';

CREATE FUNCTION credit.report_rows(OUT section text, OUT handle uuid, OUT "on" date,
		OUT entry jsonb)
	RETURNS SETOF record
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_report_rows';
COMMENT ON FUNCTION credit.report_rows() IS
	'The content of credit.report() as rows, entry by entry (section subject, records, objections, repairs or inquiries; the entry''s handle and day where it has them); not an issued report. Raises SC027 for who acts for no subject of whom anything is held.';

CREATE FUNCTION credit.compliance_report(fields text[] DEFAULT NULL,
		from_day date DEFAULT NULL, until_day date DEFAULT NULL)
	RETURNS jsonb
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_compliance_report';
COMMENT ON FUNCTION credit.compliance_report(text[], date, date) IS
	'The short form for tenders: the adverse records in force of the subject for which a gateway acts, in those fields (codes of credit.field; null for all), decided from from_day until before until_day (null for no limit); nothing that was withdrawn, repaired, treated with leniency or is over (Articles 42 and 47). Numbered and verifiable like credit.report(). Raises SC027 for who acts for no subject of whom anything is held.';

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
CREATE PROCEDURE credit.run_due(batch_size integer DEFAULT 1000)
	LANGUAGE c AS 'MODULE_PATHNAME', 'credit_run_due';
REVOKE ALL ON PROCEDURE credit.run_due(integer) FROM PUBLIC;
GRANT EXECUTE ON PROCEDURE credit.run_due(integer) TO credit_admin;
COMMENT ON PROCEDURE credit.run_due(integer) IS
	'Tidies up what time has done: ends copies whose window is over, asks those who received them to take them down from the first day after, ends what ends with them (Article 47), and erases what a pack''s period of retention says. Nothing that a reader sees depends on it. Commits after each batch of so many records, tells its progress by notices and in credit.job_run; goes on where an earlier run stopped, and does nothing while another one runs. Raises 2D000 inside a transaction, 22023 for a batch without records.';

CREATE FUNCTION credit.erase(records credit.record_key[], basis text) RETURNS bigint
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_erase';
REVOKE ALL ON FUNCTION credit.erase(credit.record_key[], text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.erase(credit.record_key[], text) TO credit_provider;
COMMENT ON FUNCTION credit.erase(credit.record_key[], text) IS
	'Erases the content of records to whose erasure a law gives a right: content, nonce, and the quarantined row that they came from. The hashes and a tombstone stay, so that the journal still verifies; every copy ends, and whoever received one is asked to erase it. For who may review for their providers. Takes the records and the provision. Returns how many were erased now. Raises SC028 without a provision, and for a record that the actor may not erase or that does not exist.';
-- The regulation, provision by provision: what it asks in our own short words,
-- whether a database can hold it, what holds it here and which test shows it.
--
-- enforced_by names objects as "table credit.x", "view credit.x", "type
-- credit.x", "function credit.f" (of any arguments) or "function
-- credit.f(integer, credit.uscc)", "trigger t on credit.x", "policy p on
-- credit.x", "constraint c on credit.x", "role r".

CREATE VIEW credit.provision
	(article, paragraph, item, chapter, kind, enforced, summary, reason,
	 enforced_by, tests) AS
	SELECT v.article, v.paragraph, v.item, v.chapter,
		CASE v.enforced WHEN 'no' THEN 'organisational'
			ELSE 'executable' END,
		NULLIF(v.enforced, 'no'), v.summary, v.reason,
		pg_catalog.string_to_array(v.enforced_by, '; '),
		pg_catalog.string_to_array(v.tests, '; ')
	FROM (VALUES
	-- Chapter 1, general
	(1, 1, NULL::integer, 1, 'no', 'why the regulation was made',
		'a purpose asks nothing of a row', '', ''),
	(2, 1, NULL, 1, 'yes', 'the activities of the jurisdiction are regulated: catalogues and providers belong to it',
		NULL, 'table credit.registry; table credit.organisation; trigger workflow on credit.catalog_edition; function credit.check_record; trigger admission on credit.record',
		'test/article_02.sql; test/article_20.sql'),
	(2, 2, NULL, 1, 'yes', 'laws and administrative regulations go first',
		NULL, 'type credit.basis_rank; table credit.window_rule; function credit.publication_window',
		'test/article_02.sql; test/article_44.sql'),
	(3, 1, NULL, 1, 'yes', 'subjects are natural persons of full capacity, legal persons and unincorporated organisations',
		NULL, 'type credit.subject_kind; table credit.subject; table credit.business_operator; trigger rules on credit.subject; function credit.check_record; trigger admission on credit.record',
		'test/article_03.sql'),
	(3, 2, NULL, 1, 'yes', 'credit information identifies and describes how a subject keeps its duties',
		NULL, 'table credit.record; table credit.document', 'test/article_03.sql'),
	(4, 1, NULL, 1, 'no', 'principles of building the system',
		'principles are kept through the articles that carry them out', '', ''),
	(5, 1, NULL, 1, 'not yet', 'each division''s work is assessed; planning and budgets are the governments''',
		NULL, '', ''),
	(6, 1, NULL, 1, 'part', 'a competent department supervises its division and those below it',
		NULL, 'table credit.member; function credit.supervised_division; policy read_authority on credit.record; policy read_authority on credit.disclosure',
		'test/article_06.sql'),
	(6, 2, NULL, 1, 'part', 'other bodies act within their own field and division',
		NULL, 'table credit.member; function credit.my_organisations; function credit.reads_field; policy read_provider on credit.record; policy read_authority on credit.disclosure',
		'test/article_06.sql'),
	(7, 1, NULL, 1, 'yes', 'platforms and departments share with each other',
		NULL, 'table credit.recipient; table credit.subscription; table credit.change; function credit.share; function credit.changes_since', 'test/article_07.sql; test/article_22_sharing.sql'),
	(8, 1, NULL, 1, 'no', 'everybody is encouraged to take part',
		'encouragement has no refusing case', '', ''),
	-- Chapter 2, building the system
	(9, 1, NULL, 2, 'no', 'integrity of government, business, society and justice',
		'names the subjects of Articles 10 to 12 and 15', '', ''),
	(10, 1, NULL, 2, 'part', 'integrity of government in its fields is monitored and answered for',
		NULL, 'table credit.field; type credit.subject_kind', 'test/article_10.sql'),
	(10, 2, NULL, 2, 'not yet', 'government bodies keep their commitments and contracts',
		NULL, '', ''),
	(10, 3, NULL, 2, 'no', 'education of public servants',
		'training leaves no row that could be refused', '', ''),
	(11, 1, NULL, 2, 'yes', 'integrity of business in its fields',
		NULL, 'table credit.field; table credit.catalog_item', 'test/article_10.sql'),
	(11, 2, NULL, 2, 'no', 'businesses act in good faith',
		'breaches reach the registry as records under Article 37', '', ''),
	(11, 3, NULL, 2, 'no', 'businesses may manage credit within their walls',
		'encouragement has no refusing case', '', ''),
	(12, 1, NULL, 2, 'yes', 'integrity of society in its fields',
		NULL, 'table credit.field; table credit.catalog_item', 'test/article_10.sql'),
	(13, 1, NULL, 2, 'no', 'model markets, streets and firms',
		'campaigns', '', ''),
	(14, 1, NULL, 2, 'no', 'moral and credit education', 'education', '', ''),
	(14, 2, NULL, 2, 'no', 'media inform and supervise', 'media work', '', ''),
	(15, 1, NULL, 2, 'no', 'credibility of the courts',
		'justice supervises itself; its field is a code of credit.field', '', ''),
	(15, 2, NULL, 2, 'no', 'good faith of lawyers, notaries, arbitrators and experts',
		'professional conduct; their fields are codes of credit.field', '', ''),
	(16, 1, NULL, 2, 'no', 'credit services are promoted', 'policy of the governments', '', ''),
	(16, 2, NULL, 2, 'part', 'credit service agencies and their practitioners are registered and have records of their own',
		NULL, 'type credit.organisation_kind; table credit.organisation',
		'test/article_16.sql'),
	(17, 1, NULL, 2, 'no', 'associations of the trade', 'self-government of the trade', '', ''),
	-- Chapter 3, managing the information
	(18, 1, NULL, 3, 'yes', 'information is public or non-public',
		NULL, 'type credit.nature; table credit.provider_item', 'test/article_18.sql'),
	(18, 2, NULL, 3, 'yes', 'public information arises in the duty of a state organ or an authorised body',
		NULL, 'type credit.organisation_kind; table credit.organisation; function credit.check_record',
		'test/article_18.sql'),
	(18, 3, NULL, 3, 'part', 'everything else, and what subjects declare about themselves, is non-public',
		NULL, 'table credit.provider_item; function credit.check_record',
		'test/article_18.sql'),
	(19, 1, NULL, 3, 'yes', 'only what is necessary: the fields that the catalogue item names',
		NULL, 'table credit.catalog_field; function credit.check_content(integer, jsonb)',
		'test/article_19.sql'),
	(20, 1, NULL, 3, 'yes', 'public information is recorded under the national catalogue or a supplementary one that rests on a local regulation',
		NULL, 'table credit.catalog_edition; table credit.catalog_item; table credit.catalog_maker; function credit.check_item(integer, date, date)',
		'test/article_20.sql'),
	(20, 2, NULL, 3, 'yes', 'a supplementary catalogue goes through consultation, approval and publication; a prefecture''s is filed with the region',
		NULL, 'trigger workflow on credit.catalog_edition; trigger workflow on credit.catalog_comment; trigger workflow on credit.catalog_item; trigger workflow on credit.catalog_field; trigger succession on credit.catalog_edition; view credit.public_catalog; view credit.overdue_filing',
		'test/article_20.sql'),
	(21, 1, NULL, 3, 'yes', 'a provider records by the catalogue, in full and in time, after review by a second person, and answers for it',
		NULL, 'table credit.review; function credit.check_content(integer, jsonb); function credit.review; trigger admission on credit.record; trigger admitted on credit.record; trigger kept on credit.record; trigger kept on credit.review',
		'test/article_21.sql; test/article_19.sql'),
	(22, 1, NULL, 3, 'yes', 'open, shared or by inquiry: the provider chooses within the catalogue',
		NULL, 'type credit.openness; function credit.check_openness(integer, credit.openness, credit.subject_kind)',
		'test/article_22.sql'),
	(22, 2, NULL, 3, 'yes', 'the platform publishes what is open',
		NULL, 'table credit.disclosure; table credit.public_face; function credit.visible_content(integer, jsonb, boolean); view credit.public_record',
		'test/article_22.sql'),
	(22, 3, NULL, 3, 'part', 'what a body received by sharing or inquiry it neither publishes nor uses for another duty',
		NULL, 'table credit.disclosure; policy read_authority on credit.disclosure; policy read_provider on credit.disclosure', 'test/article_22.sql'),
	(23, 1, NULL, 3, 'not yet', 'others may provide non-public information',
		NULL, 'function credit.check_record', 'test/article_23.sql'),
	(23, 2, NULL, 3, 'not yet', 'and answer for it by a signed declaration',
		NULL, '', ''),
	(24, 1, NULL, 3, 'not yet', 'a natural person''s written consent with an agreed purpose',
		NULL, '', ''),
	(25, 1, NULL, 3, 'not yet', 'non-public information is disclosed by the subject, by authorised inquiry or as agreed',
		NULL, '', ''),
	(26, 1, NULL, 3, 'yes', 'inquiry is free and within reach of everybody',
		NULL, 'function credit.search_public; function credit.public_records; role credit_public; role credit_portal',
		'test/article_26.sql'),
	(27, 1, 1, 3, 'no', 'a security management of the data', 'an organisation''s own arrangement', '', ''),
	(27, 1, 2, 3, 'part', 'rules on who inquires, and how',
		NULL, 'table credit.member; table credit.gateway; function credit.act_for_subject; role credit_public; role credit_provider; role credit_authority; role credit_auditor; role credit_admin',
		'test/article_27.sql'),
	(27, 1, 3, 3, 'no', 'equipment that meets the State''s requirements', 'machines and networks', '', ''),
	(27, 1, 4, 3, 'no', 'other rules on information security', 'refers to other rules', '', ''),
	(28, 1, 1, 3, 'not yet', 'no inquiry without right', NULL, '', ''),
	(28, 1, 2, 3, 'not yet', 'no use beyond what the subject agreed to', NULL, '', ''),
	(28, 1, 3, 3, 'part', 'no theft, tampering, fabrication or unlawful deletion',
		NULL, 'table credit.journal; function credit.journal_change; function credit.row_hash; trigger journalled on credit.subject; trigger journalled on credit.disclosure; trigger kept on credit.journal; trigger kept on credit.record; trigger admitted on credit.record; trigger kept on credit.document; trigger kept on credit.quarantine',
		'test/article_28.sql'),
	(28, 1, 4, 3, 'part', 'no leak of what was not released',
		NULL, 'table credit.disclosure; function credit.visible_content(integer, jsonb, boolean)',
		'test/article_22.sql'),
	(28, 1, 5, 3, 'part', 'no leak of state secrets, trade secrets and privacy',
		NULL, 'constraint catalog_field_secret_open_check on credit.catalog_field; table credit.prohibited_category; function credit.check_content(integer, jsonb)',
		'test/article_19.sql; test/article_22.sql'),
	(28, 1, 6, 3, 'not yet', 'no trade in the information', NULL, '', ''),
	(28, 1, 7, 3, 'no', 'what other laws forbid', 'refers to other law', '', ''),
	-- Chapter 4, using the information
	(29, 1, NULL, 4, 'not yet', 'public bodies use records for their duties', NULL, '', ''),
	(29, 2, NULL, 4, 'no', 'associations and businesses may use them',
		'encouragement has no refusing case', '', ''),
	(30, 1, NULL, 4, 'not yet', 'commitments and how they were kept are recorded and open', NULL, '', ''),
	(30, 2, NULL, 4, 'no', 'subjects and associations may commit themselves',
		'encouragement has no refusing case', '', ''),
	(31, 1, NULL, 4, 'not yet', 'comprehensive evaluation of business entities, free of charge', NULL, '', ''),
	(31, 2, NULL, 4, 'not yet', 'industry evaluations rest on it and decide supervision', NULL, '', ''),
	(32, 1, NULL, 4, 'not yet', 'incentives and sanctions as a mechanism', NULL, '', ''),
	(32, 2, NULL, 4, 'not yet', 'the competent department keeps the measures, others apply them', NULL, '', ''),
	(33, 1, NULL, 4, 'part', 'leniency for emergencies, unintentional and minor occasional conduct',
		NULL, 'type credit.circumstance; table credit.review', 'test/article_21.sql'),
	(34, 1, NULL, 4, 'not yet', 'an incentive fits the merit', NULL, '', ''),
	(34, 2, NULL, 4, 'not yet', 'a sanction fits the conduct and is announced with facts, basis, reasons and remedies', NULL, '', ''),
	(35, 1, 1, 4, 'not yet', 'incentive listing: commended by a public body', NULL, '', ''),
	(35, 1, 2, 4, 'not yet', 'incentive listing: outstanding rescue, bravery, volunteering or giving', NULL, '', ''),
	(35, 1, 3, 4, 'not yet', 'incentive listing: highest grade of an evaluation', NULL, '', ''),
	(35, 1, 4, 4, 'not yet', 'incentive listing: other grounds', NULL, '', ''),
	(36, 1, 1, 4, 'not yet', 'incentive: easier procedures', NULL, '', ''),
	(36, 1, 2, 4, 'not yet', 'incentive: fewer inspections', NULL, '', ''),
	(36, 1, 3, 4, 'not yet', 'incentive: points in public resource trading', NULL, '', ''),
	(36, 1, 4, 4, 'not yet', 'incentive: less bid security', NULL, '', ''),
	(36, 1, 5, 4, 'not yet', 'incentive: preference in awards', NULL, '', ''),
	(36, 1, 6, 4, 'not yet', 'incentive: publicity', NULL, '', ''),
	(36, 1, 7, 4, 'not yet', 'incentive: others', NULL, '', ''),
	(36, 2, NULL, 4, 'not yet', 'incentives may be kept in a list', NULL, '', ''),
	(37, 1, 1, 4, 'yes', 'an adverse record rests on a judicial or arbitral document in effect',
		NULL, 'type credit.document_kind; table credit.document; constraint catalog_item_adverse_document_check on credit.catalog_item; function credit.check_record; trigger admission on credit.record; function credit.revoke_document',
		'test/article_37.sql'),
	(37, 1, 2, 4, 'yes', 'or on a decision of a public body in effect',
		NULL, 'type credit.document_kind; table credit.document; function credit.check_record; trigger admission on credit.record; function credit.revoke_document',
		'test/article_37.sql'),
	(37, 1, 3, 4, 'yes', 'or on another document that a law, a regulation or the State names',
		NULL, 'type credit.document_kind; table credit.document; function credit.check_record; trigger admission on credit.record; function credit.revoke_document',
		'test/article_37.sql'),
	(38, 1, NULL, 4, 'not yet', 'sanctions come from the national list or a supplementary one', NULL, '', ''),
	(38, 2, 1, 4, 'not yet', 'supplementary sanction: fewer conveniences', NULL, '', ''),
	(38, 2, 2, 4, 'not yet', 'supplementary sanction: public money and preferences', NULL, '', ''),
	(38, 2, 3, 4, 'not yet', 'supplementary sanction: closer supervision', NULL, '', ''),
	(38, 2, 4, 4, 'not yet', 'supplementary sanction: points in public resource trading', NULL, '', ''),
	(38, 2, 5, 4, 'not yet', 'supplementary sanction: awards', NULL, '', ''),
	(38, 2, 6, 4, 'not yet', 'supplementary sanction: what local regulations name', NULL, '', ''),
	(39, 1, 1, 4, 'not yet', 'serious dishonesty: danger to health and life', NULL, '', ''),
	(39, 1, 2, 4, 'not yet', 'serious dishonesty: market and public order', NULL, '', ''),
	(39, 1, 3, 4, 'not yet', 'serious dishonesty: defying courts and authorities', NULL, '', ''),
	(39, 1, 4, 4, 'not yet', 'serious dishonesty: defence duties', NULL, '', ''),
	(39, 1, 5, 4, 'not yet', 'serious dishonesty: others that law or the State names', NULL, '', ''),
	(39, 2, NULL, 4, 'not yet', 'criteria and procedure are not of one''s own making', NULL, '', ''),
	(40, 1, NULL, 4, 'not yet', 'an organisation''s serious record names the persons responsible', NULL, '', ''),
	(40, 2, NULL, 4, 'not yet', 'sanctions on them need a law or regulation', NULL, '', ''),
	-- Chapter 5, rights
	(41, 1, NULL, 5, 'no', 'providers set up the protection of subjects',
		'an organisation''s own arrangement; Articles 42 to 47 carry it out', '', ''),
	(41, 2, NULL, 5, 'yes', 'a subject may keep its honours from being open',
		NULL, 'table credit.opt_out; function credit.opt_out; function credit.opt_in',
		'test/article_41.sql'),
	(42, 1, NULL, 5, 'part', 'a subject knows what is held on it, from whom and why it changed',
		NULL, 'function credit.report; function credit.report_rows; function credit.compliance_report; function credit.verify_report(jsonb); function credit.life_of(uuid); table credit.report_issue',
		'test/article_42.sql'),
	(42, 2, NULL, 5, 'not yet', 'free of charge to the subject; others need its authorisation and purpose for what is not open', NULL, '', ''),
	(43, 1, NULL, 5, 'not yet', 'no service is tied to information that it does not need', NULL, '', ''),
	(44, 1, NULL, 5, 'yes', 'penalties are published for a limited time, longer in five fields, and then no more',
		NULL, 'table credit.window_rule; function credit.publication_window; function credit.explain_window; view credit.public_record',
		'test/article_44.sql'),
	(44, 2, NULL, 5, 'part', 'other adverse information follows its own rules',
		NULL, 'table credit.window_rule; constraint catalog_item_adverse_window_check on credit.catalog_item',
		'test/article_22.sql'),
	(45, 1, NULL, 5, 'yes', 'objections to errors and omissions',
		NULL, 'table credit.objection; function credit.file_objection; function credit.supplement_objection; function credit.my_objections',
		'test/article_45.sql'),
	(45, 2, NULL, 5, 'part', 'objections to evaluations',
		NULL, 'function credit.file_objection', 'test/article_45.sql'),
	(45, 3, NULL, 5, 'yes', 'the result within seven working days, with reasons for a refusal',
		NULL, 'function credit.decide_objection; function credit.tell_objection; function credit.forward_objection; table credit.deadline_rule; view credit.overdue',
		'test/article_45.sql'),
	(46, 1, NULL, 5, 'yes', 'repair after the minimum publication',
		NULL, 'table credit.repair; table credit.repair_condition; table credit.irreparable_rule; table credit.irreparable_document; function credit.apply_for_repair; function credit.decide_repair; function credit.annul_repair; function credit.end_shield; function credit.repair_eligibility(uuid)',
		'test/article_46.sql'),
	(47, 1, NULL, 5, 'yes', 'changes follow what was shared',
		NULL, 'table credit.recipient; table credit.change; table credit.takedown; trigger told on credit.disclosure; trigger told_of_end on credit.disclosure; function credit.changes_since; function credit.acknowledge; function credit.acknowledge_takedown; function credit.requested_takedowns; function credit.add_relay; function credit.check_relays',
		'test/article_47_withdrawal.sql; test/article_47_readers.sql; test/article_22_sharing.sql; test/t/070_relay.pl'),
	(47, 2, NULL, 5, 'yes', 'what stopped being open is no longer used or shown',
		NULL, 'table credit.disclosure; view credit.public_record; function credit.public_records; table credit.withdrawal; table credit.reliance; function credit.withdraw; function credit.requested_takedowns; function credit.run_due',
		'test/article_47.sql; test/article_47_withdrawal.sql; test/t/060_due.pl'),
	-- Chapter 6, liability
	(48, 1, 1, 6, 'not yet', 'breach: duties of collecting, publishing, sharing or inquiry; recording outside the catalogue', NULL, '', ''),
	(48, 1, 2, 6, 'not yet', 'breach: no security management', NULL, '', ''),
	(48, 1, 3, 6, 'not yet', 'breach: tampering, leaking, selling or deleting', NULL, '', ''),
	(48, 1, 4, 6, 'not yet', 'breach: measures outside the list or too heavy', NULL, '', ''),
	(48, 1, 5, 6, 'not yet', 'breach: serious listing against its criteria', NULL, '', ''),
	(48, 1, 6, 6, 'not yet', 'breach: objections and repair not dealt with', NULL, '', ''),
	(48, 1, 7, 6, 'not yet', 'breach: other abuse of office', NULL, '', ''),
	(49, 1, 1, 6, 'not yet', 'breach by others: unlawful collecting or trade', NULL, '', ''),
	(49, 1, 2, 6, 'not yet', 'breach by others: leaking, tampering, fabricating', NULL, '', ''),
	(49, 1, 3, 6, 'not yet', 'breach by others: inquiry into secrets without consent', NULL, '', ''),
	(49, 1, 4, 6, 'not yet', 'breach by others: false advertising, promised grades', NULL, '', ''),
	(49, 1, 5, 6, 'not yet', 'breach by others: malicious evaluation', NULL, '', ''),
	(50, 1, NULL, 6, 'no', 'other breaches', 'refers to other law', '', ''),
	-- Chapter 7, final provision
	(51, 1, NULL, 7, 'yes', 'in force from 2024-10-01: rules carry their own time',
		NULL, 'table credit.window_rule; table credit.catalog_edition; function credit.publication_window',
		'test/article_44.sql; test/article_51.sql')
	) v (article, paragraph, item, chapter, enforced, summary, reason,
		enforced_by, tests);
COMMENT ON VIEW credit.provision IS
	'Every article, paragraph and item of the regulation: a summary in our words, whether a database can hold it (executable) or not (organisational, with the reason), whether this version does (enforced: yes, part, not yet), the objects that do and the tests that show it.';
GRANT SELECT ON credit.provision TO credit_owner, credit_public,
	credit_portal, credit_provider, credit_authority, credit_auditor,
	credit_admin;

-- Looks names up without raising, whatever they hold, and without a part for
-- the search_path.
CREATE FUNCTION credit.object_exists(name text) RETURNS boolean
	LANGUAGE sql STABLE STRICT PARALLEL SAFE
	BEGIN ATOMIC
	WITH wanted AS (
		SELECT m[1] AS kind, m[2] AS part, m[3] AS object
			FROM pg_catalog.regexp_match(name,
				'^(table|view|type|function|trigger|policy|constraint|role) (?:(\w+) on )?(.+)$') m),
	relation AS (
		SELECT c.oid, c.relkind, c.relrowsecurity
			FROM pg_catalog.pg_class c
			JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
			JOIN wanted w
				ON w.object = pg_catalog.concat(n.nspname, '.', c.relname)),
	signature AS (
		SELECT pg_catalog.concat(n.nspname, '.', p.proname) AS name,
				pg_catalog.array_to_string(ARRAY(
					SELECT pg_catalog.concat(
							NULLIF(tn.nspname, 'pg_catalog') || '.',
							CASE tn.nspname WHEN 'pg_catalog'
								THEN pg_catalog.format_type(t.oid, NULL)
								ELSE t.typname::text END)
						FROM pg_catalog.unnest(p.proargtypes::oid[])
							WITH ORDINALITY a (type, position)
						JOIN pg_catalog.pg_type t ON t.oid = a.type
						JOIN pg_catalog.pg_namespace tn ON tn.oid = t.typnamespace
						ORDER BY a.position), ', ') AS arguments
			FROM pg_catalog.pg_proc p
			JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
			JOIN wanted w ON pg_catalog.split_part(w.object, '(', 1)
				= pg_catalog.concat(n.nspname, '.', p.proname))
	SELECT COALESCE((SELECT CASE w.kind
		WHEN 'table' THEN EXISTS (
			SELECT FROM relation r WHERE r.relkind IN ('r', 'p'))
		WHEN 'view' THEN EXISTS (
			SELECT FROM relation r WHERE r.relkind = 'v')
		WHEN 'type' THEN EXISTS (
			SELECT FROM pg_catalog.pg_type t
			JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
			WHERE pg_catalog.concat(n.nspname, '.', t.typname) = w.object)
		WHEN 'function' THEN EXISTS (
			SELECT FROM signature s WHERE w.object
				IN (s.name, pg_catalog.concat(s.name, '(', s.arguments, ')')))
		WHEN 'trigger' THEN EXISTS (
			SELECT FROM pg_catalog.pg_trigger t
			JOIN relation r ON r.oid = t.tgrelid
			WHERE t.tgname = w.part AND t.tgenabled <> 'D')
		WHEN 'policy' THEN EXISTS (
			SELECT FROM pg_catalog.pg_policy p
			JOIN relation r ON r.oid = p.polrelid
			WHERE p.polname = w.part AND r.relrowsecurity)
		WHEN 'constraint' THEN EXISTS (
			SELECT FROM pg_catalog.pg_constraint o
			JOIN relation r ON r.oid = o.conrelid
			WHERE o.conname = w.part AND o.convalidated)
		WHEN 'role' THEN EXISTS (
			SELECT FROM pg_catalog.pg_roles r WHERE r.rolname = w.object)
		END FROM wanted w), false);
	END;
REVOKE ALL ON FUNCTION credit.object_exists(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.object_exists(text) TO credit_owner,
	credit_public, credit_portal, credit_provider, credit_authority,
	credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.object_exists(text) IS
	'Whether this database has the object that a line of credit.provision names, such as "table credit.record" or "trigger workflow on credit.catalog_edition"; a disabled trigger does not count. False for what it can''t read.';

CREATE VIEW credit.conformance AS
	SELECT p.article, p.paragraph, p.item, p.kind, p.enforced, p.summary,
			p.enforced_by,
			ARRAY(SELECT o.name
				FROM pg_catalog.unnest(p.enforced_by)
					WITH ORDINALITY o (name, position)
				WHERE NOT credit.object_exists(o.name)
				ORDER BY o.position) AS missing,
			p.tests
		FROM credit.provision p;
COMMENT ON VIEW credit.conformance IS
	'What of the regulation this database enforces: each provision with the objects that enforce it and those of them that are missing here. Where missing is not empty, the registry is incomplete or was altered.';
GRANT SELECT ON credit.conformance TO credit_owner, credit_public,
	credit_portal, credit_provider, credit_authority, credit_auditor,
	credit_admin;
-- The registry's owner makes triggers, defaults and policies of these.
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA credit TO credit_owner;
