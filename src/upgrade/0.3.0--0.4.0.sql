\echo Use "ALTER EXTENSION credit UPDATE" to load this file. \quit
-- What 0.3.0 had otherwise.  Then follow the rooms that came after it.
DROP VIEW credit.conformance;
DROP FUNCTION credit.object_exists(text);
DROP VIEW credit.provision;
ALTER VIEW credit.term SET (security_invoker = true);
ALTER FUNCTION credit.stale_name_keys() SECURITY INVOKER SET search_path = pg_catalog, pg_temp;
ALTER FUNCTION credit.act_for_subject(text, text, text, text) CALLED ON NULL INPUT;
ALTER FUNCTION credit.report_rows() VOLATILE;
GRANT EXECUTE ON FUNCTION credit.accept_repair(uuid),
	credit.decide_repair(uuid, text, text[], text), credit.tell_repair(uuid, text),
	credit.annul_repair(uuid, text), credit.end_shield(uuid, boolean, text)
	TO credit_authority;
CREATE FUNCTION credit.supervises_provider(organisation_id integer) RETURNS boolean
	LANGUAGE c STABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'credit_supervises_provider';
REVOKE ALL ON FUNCTION credit.supervises_provider(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.supervises_provider(integer)
	TO credit_owner, credit_provider, credit_authority;
COMMENT ON FUNCTION credit.supervises_provider(integer) IS
	'Whether the actor belongs to the competent department of a division that contains the organisation, which may provide public information (Articles 6 and 18). Used by policies.';
COMMENT ON FUNCTION credit.sees_subject(bigint) IS
	'Whether the actor''s organisation provides a record of the subject, or supervises a division in which public information about it was provided (Article 6). Used by policies.';
COMMENT ON FUNCTION credit.sees_record(bigint, bigint) IS
	'Whether the actor''s organisation provides the record, or supervises the division in which it was provided as public information (Article 6). Used by policies.';
COMMENT ON FUNCTION credit.act_for_subject(text, text, text, text) IS
	'Lets a registered gateway act for one subject until the transaction ends (Articles 42 and 45): what follows in it is done in that subject''s name and journalled so. Takes the kind of identifier (as credit.subject_key.kind: uscc, resident_id, …) and its value, proof of how identity and authority were established, and the capacity of who stands before the gateway: self, legal_representative, agent, guardian, successor or administrator. Says nothing of whether anything is held; with a null it acts for nobody. Raises SC027 for who is no gateway registered today, for a proof that is empty, and for an unknown capacity; 22023 for an unknown kind of identifier and 22P02 for a malformed value.';
COMMENT ON FUNCTION credit.deadline(text, date, credit.division) IS
	'When a period that begins with an event on the day start ends (due, the last day), by the shortest rule of credit.deadline_rule in force for the matter on that day; whether it rests on a provisional calendar; and the rule''s basis. Working days are those of the place, NULL for the registry''s jurisdiction. NULLs where no rule covers it; due and provisional are NULL where a year that would be counted is not loaded (Articles 37, 45 to 47; Civil Code 201 and 202). A date that is infinite or absurd raises 22008.';
COMMENT ON FUNCTION credit.file_objection(text, text, text, uuid, text, text) IS
	'Files an objection of the subject for which a gateway acts, and returns the handle by which it is named from then on (Article 45). Takes what it is against (record, identity, omission, listing, measure, inquiry or evaluation), what is wrong, the evidence; for record and identity the record''s handle, for the others what is meant in target; and who receives it, by unified code or name: the record''s provider, which is meant where none is named, a platform or a competent department; where there is no record, also another public body or who provides a record of the subject. From then on every copy of the record, and of its corrections, says since when it is disputed. The result is due as credit.deadline(''objection'', …) says, on the receiver''s calendar. Raises SC027 for who acts for no subject, SC045 for what is missing, for a record that is none of the subject''s own, for a body that receives none, and while an objection to the record is open.';
COMMENT ON FUNCTION credit.accept_objection(uuid) IS
	'Accepts an objection; for members of the body that has it who may review, or, once that is registered no longer, of a competent department above it (Article 45). Raises SC045 for others, and for what has been decided. Who does not accept it refuses it, with the reason: credit.decide_objection().';
COMMENT ON FUNCTION credit.forward_objection(uuid, text, text) IS
	'Hands an objection on to the record''s provider, a platform (an upstream one as well) or a competent department, where there is no record also to another public body, by unified code or name, for a reason; the deadline stays (Article 45). Raises SC045 for who does not have the objection or may not review for its body, for what has been decided, for a body that receives none, and without a reason.';
COMMENT ON FUNCTION credit.decide_objection(uuid, text, text, bigint) IS
	'Decides an objection: upheld, upheld_in_part or refused; for members of the body that has it who may review and did not write the record (Article 45). A record that is objected to with success is withdrawn for everybody (Article 47), and so are its approved corrections unless successor names one, which then is shown instead; an objection upheld in part needs it. What is refused needs its reason; so does refusing to accept, which is the same. Raises SC045 for others, for another outcome, for what has been decided, for a missing reason and for a successor that is no approved correction.';
COMMENT ON FUNCTION credit.sees_objection(bigint, bigint) IS
	'Whether the actor is a member of who received the objection or has it, or supervises either. Used by policies.';
COMMENT ON FUNCTION credit.apply_for_repair(uuid, jsonb, text, text) IS
	'Applies, for the subject for which a gateway acts, for the repair of all records that rest on the document of this one, with everybody who received them; where the body that issued the document reported it, that body has the application, and it covers what others reported of the document. Returns the handle by which the application is named (Article 46). Takes the record''s handle; evidence as an object, for each code of credit.repair_condition in force what shows that it is met; the commitment that the material is true; and the ground: corrected, or reorganised for a bankruptcy in which a court has approved the plan, which shields the records while it runs and waits for no minimum; what law excludes stays excluded. Raises SC027 for who acts for no subject, SC046 for what stands against it (see credit.repair_eligibility()) and for missing evidence or commitment.';
COMMENT ON FUNCTION credit.accept_repair(uuid) IS
	'Accepts an application for repair, from when the decision''s deadline is counted; for members of the document''s provider who may review, or, once that is registered no longer, of a competent department above it (Article 46). Raises SC046 for others, and for what has been decided.';
COMMENT ON FUNCTION credit.annul_repair(uuid, text) IS
	'Records that an application rests on false material (Article 46): an open one is refused, a granted one undone for the future, its records being shown again for what is left of their windows, and new applications of the subject are barred for the time of credit.deadline(''repair_bar'', …); one that was filed before is not. For members of the document''s provider who may review and wrote none of its records. Raises SC046 for others, without a reason, and for what has ended.';
COMMENT ON FUNCTION credit.end_shield(uuid, boolean, text) IS
	'Ends the shield of a reorganisation: completed by the court''s ruling, the records are repaired; else they are shown again for what is left of their windows (Article 46). For members of the document''s provider who may review and wrote none of its records. Raises SC046 for others, without the ruling, and where nothing is shielded.';
COMMENT ON FUNCTION credit.report() IS
	'Everything held on the subject for which a gateway acts, free of charge: each record with its source, document, review, corrections, what the public sees and until which day, under which rule, with whom it is shared, why it was withdrawn; objections and repairs with their deadlines; what it consented to, whom it authorised, and who inquired for what (Article 42). jsonb of version 1, with a number, the time and a verification code by which credit.verify_report() tells a genuine one. The issue is noted with the proof of identity and the channel. Raises SC027 for who acts for no subject of whom anything is held.';
COMMENT ON FUNCTION credit.report_rows() IS
	'The content of credit.report() as rows, entry by entry (section subject, records, objections, repairs, consents, authorisations or inquiries; the entry''s handle and day where it has them); no report that anybody could verify. That it was read is noted with the proof of identity and the channel. Raises SC027 for who acts for no subject of whom anything is held.';
COMMENT ON FUNCTION credit.compliance_report(text[], date, date) IS
	'The short form for tenders: the adverse records in force of the subject for which a gateway acts, in those fields (codes of credit.field; null for all), decided from from_day until before until_day (null for no limit); nothing that was withdrawn, repaired, treated with leniency or is over (Articles 42 and 47). Numbered and verifiable like credit.report(). Raises SC027 for who acts for no subject of whom anything is held, SC042 for a code that is no field and for a period in which no day up to now lies.';
COMMENT ON PROCEDURE credit.run_due(integer) IS
	'Tidies up what time has done: ends copies whose window is over, asks those who received them to take them down from the first day after, ends what ends with them (Article 47), erases what a pack''s period of retention says, and removes inquiries whose log is no longer kept. Nothing that a reader sees depends on it. Commits after each batch of so many records, tells its progress by notices and in credit.job_run; goes on where an earlier run stopped, and does nothing while another one runs. Raises 2D000 inside a transaction, 22023 for a batch without records.';
COMMENT ON FUNCTION credit.erase(credit.record_key[], text) IS
	'Erases the content of records to whose erasure a law gives a right: content, nonce, and the quarantined rows that they came from or that state the same facts otherwise. The hashes and a tombstone stay, so that the journal still verifies; every copy ends, and whoever received one is asked to erase it. For who may review for their providers. Takes the records and the provision. Returns how many were erased now. Raises SC028 without a provision, and for a record that the actor may not erase or that does not exist.';
COMMENT ON FUNCTION credit.revoke_document(bigint, bigint, date, text) IS
	'Records that a document was revoked on a day, for a public reason, and withdraws every disclosure of its records; where its issuer reported it, of those that others reported of it as well (Article 37). For who may submit for its provider. Returns how many disclosures ended. Raises SC037 for a document that the actor may not revoke, is revoked already, or a day that lies ahead or before it was made.';
