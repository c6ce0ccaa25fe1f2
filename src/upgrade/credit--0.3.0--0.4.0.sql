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
CREATE FUNCTION credit.correct_subject(id_kind text, id_value text,
		subject_name text, evidence text) RETURNS void
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_correct_subject';
REVOKE ALL ON FUNCTION credit.correct_subject(text, text, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.correct_subject(text, text, text, text)
	TO credit_provider;
COMMENT ON FUNCTION credit.correct_subject(text, text, text, text) IS
	'Gives a subject that was made known under a wrong name its right one, on papers named in evidence; the former name stays as one under which it was reported (Article 21). For members of public bodies who may review. Copies that are shown keep the name that they have until their records are corrected. Of whom nothing is known, changes nothing, and says nothing. Raises SC021 for others, for a blank or too long name, and without evidence; 22023 and 22P02 for the identifier.';
CREATE FUNCTION credit.authorise(inquirer_kind text, inquirer_id text,
		inquirer_name text, purpose text, last_day date,
		items text[] DEFAULT NULL, non_public boolean DEFAULT false)
	RETURNS uuid
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_authorise';
COMMENT ON FUNCTION credit.authorise(text, text, text, text, date, text[], boolean) IS
	'Lets somebody inquire about the subject for which a gateway acts, for the agreed purpose, from today to last_day, both inclusive (Articles 25 and 42). Takes the inquirer''s identifier (kind as credit.subject_key.kind: uscc, resident_id, …, and value) and name, the codes of the catalogue items that it may read (null: all), and whether non-public information is among them. Returns the authorisation''s handle, which the inquirer states; null where anything but items is null. Raises SC027 for who acts for no subject of whom anything is held, SC042 for a blank name or purpose, a last day before today or infinite, and an unknown item; 22023 and 22P02 for the identifier.';

CREATE FUNCTION credit.revoke_authorisation(authorisation uuid) RETURNS void
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_revoke_authorisation';
COMMENT ON FUNCTION credit.revoke_authorisation(uuid) IS
	'Ends an authorisation of the subject for which a gateway acts, at once; tickets that were begun under it release nothing more (Article 42). Raises SC027 for who acts for no subject of whom anything is held, SC042 for one that is none of the subject''s own, or revoked already.';

CREATE FUNCTION credit.my_authorisations(OUT authorisation uuid, OUT inquirer text,
		OUT purpose text, OUT items text[], OUT non_public boolean,
		OUT first_day date, OUT last_day date, OUT revoked_at timestamptz)
	RETURNS SETOF record
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_my_authorisations';
COMMENT ON FUNCTION credit.my_authorisations() IS
	'Whom the subject for which a gateway acts has authorised, for what and until when (inclusive), past ones among them (Article 42). Raises SC027 for who acts for no subject of whom anything is held.';

CREATE FUNCTION credit.held_authorisations(OUT authorisation uuid, OUT subject_name text,
		OUT subject_code credit.uscc, OUT purpose text, OUT items text[],
		OUT non_public boolean, OUT last_day date)
	RETURNS SETOF record
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_held_authorisations';
COMMENT ON FUNCTION credit.held_authorisations() IS
	'The authorisations in force that the actor''s organisations hold, or the one for whom a gateway acts; last_day is inclusive (Article 42).';

REVOKE ALL ON FUNCTION
	credit.authorise(text, text, text, text, date, text[], boolean),
	credit.revoke_authorisation(uuid), credit.my_authorisations(),
	credit.held_authorisations() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
	credit.authorise(text, text, text, text, date, text[], boolean),
	credit.revoke_authorisation(uuid), credit.my_authorisations()
	TO credit_portal;
GRANT EXECUTE ON FUNCTION credit.my_authorisations() TO credit_owner;
GRANT EXECUTE ON FUNCTION credit.held_authorisations()
	TO credit_portal, credit_provider, credit_authority;
CREATE FUNCTION credit.begin_inquiry(id_kind text, id_value text, purpose text,
		authorisation uuid DEFAULT NULL, items text[] DEFAULT NULL,
		hidden_basis text DEFAULT NULL, hidden_until date DEFAULT NULL)
	RETURNS uuid
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_begin_inquiry';
COMMENT ON FUNCTION credit.begin_inquiry(text, text, text, uuid, text[], text, date) IS
	'Begins an inquiry about a subject and returns its ticket for credit.inquire(), which releases nothing before this transaction is committed; the commit is forced to disk (Articles 22, 27, 29 and 42). Takes the subject''s identifier (kind as credit.subject_key.kind, and value), the purpose, and either the authorisation that the subject gave to the actor''s organisation (or to whom a gateway acts for) for just that purpose, or none where a member of one public body inquires within its duty. items narrows it to codes of catalogue items. hidden_basis and hidden_until: a law by which the subject learns of it only from that day on; for public bodies. Says nothing of whether anything is held; null where kind, value or purpose is. Raises SC028 without a right to it, SC029 and SC042 for a missing purpose, SC042 for an authorisation that is not there, another''s, revoked, over, of another purpose or narrower, SC042 for a hiding without its law and a day after today; 22023 and 22P02 for the identifier; 25006 in a read-only transaction.';

CREATE FUNCTION credit.begin_bulk_inquiry(id_kind text, id_values text[],
		purpose text, items text[] DEFAULT NULL,
		hidden_basis text DEFAULT NULL, hidden_until date DEFAULT NULL)
	RETURNS uuid
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_begin_bulk_inquiry';
COMMENT ON FUNCTION credit.begin_bulk_inquiry(text, text[], text, text[], text, date) IS
	'The same for a list of subjects, for one duty of a public body: each is logged, one ticket serves them all, numbered in the order of the list from 1 (Articles 22, 27 and 29). At most credit.inquiry_rule.bulk_limit of them. Raises as credit.begin_inquiry() does, and SC027 for an empty or too long list.';

CREATE FUNCTION credit.inquire(ticket uuid, OUT number integer, OUT subject_id bigint,
		OUT record_id bigint, OUT subject_name text, OUT subject_code credit.uscc,
		OUT item text, OUT title text, OUT field text, OUT nature credit.nature,
		OUT effect credit.effect, OUT severity credit.severity, OUT provider text,
		OUT document_number text, OUT document_issuer text, OUT decided_on date,
		OUT recorded_on date, OUT content jsonb, OUT used_until date,
		OUT disputed_since date)
	RETURNS SETOF record
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_inquire';
COMMENT ON FUNCTION credit.inquire(uuid) IS
	'Releases what an inquiry covers: the approved records that are in use today, with the fields that may be shared (Articles 22, 25 and 42). Takes the ticket of credit.begin_inquiry(), which an earlier transaction must have committed, and which is good for minutes and for the role, and for whom it acted, that began it; works in a read-only transaction and on a standby. number is the subject''s place in a bulk inquiry; subject_id and record_id are null for whom a gateway acts; used_until is the first day on which the record is no longer used, null for no end. What is received is for the stated purpose only and goes to nobody else. Raises SC027 in the transaction that began it, SC028 for a ticket that is not there or not committed, another''s, or too old, SC042 when the authorisation has been revoked or is over.';

CREATE FUNCTION credit.my_inquiries(OUT at timestamptz, OUT inquirer text,
		OUT way text, OUT purpose text, OUT items text[], OUT fields text[],
		OUT non_public boolean, OUT authorisation uuid)
	RETURNS SETOF record
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_my_inquiries';
COMMENT ON FUNCTION credit.my_inquiries() IS
	'Who inquired about the subject for which a gateway acts, for what and by which authorisation (Article 42), but what a law hides from it until a later day. Raises SC027 for who acts for no subject of whom anything is held.';

CREATE FUNCTION credit.withdrawal_asks_inquirers() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'credit_withdrawal_asks_inquirers';
COMMENT ON FUNCTION credit.withdrawal_asks_inquirers() IS
	'AFTER STATEMENT INSERT trigger of credit.withdrawal, whose new rows are "ended": asks bodies that read the records by inquiry to take them down (Article 47).';

REVOKE ALL ON FUNCTION
	credit.begin_inquiry(text, text, text, uuid, text[], text, date),
	credit.begin_bulk_inquiry(text, text[], text, text[], text, date),
	credit.inquire(uuid), credit.my_inquiries(),
	credit.withdrawal_asks_inquirers() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
	credit.begin_inquiry(text, text, text, uuid, text[], text, date),
	credit.inquire(uuid) TO credit_portal, credit_provider, credit_authority;
GRANT EXECUTE ON FUNCTION
	credit.begin_bulk_inquiry(text, text[], text, text[], text, date)
	TO credit_provider, credit_authority;
GRANT EXECUTE ON FUNCTION credit.my_inquiries() TO credit_portal, credit_owner;
GRANT EXECUTE ON FUNCTION credit.withdrawal_asks_inquirers() TO credit_owner;
CREATE FUNCTION credit.give_consent(collector text, item text, fields text[],
		purpose text, last_day date, ways credit.openness[] DEFAULT '{}',
		sensitive boolean DEFAULT false, service text DEFAULT NULL,
		evidence text DEFAULT NULL)
	RETURNS uuid
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_give_consent';
COMMENT ON FUNCTION credit.give_consent(text, text, text[], text, date, credit.openness[], boolean, text, text) IS
	'The consent of the person for which a gateway acts that a body collects the named fields of a catalogue item about it, for a purpose, from today to last_day, both inclusive, and discloses them in the ways agreed (open, shared; authorised inquiry goes without saying); of an organisation, its agreement on disclosure (Articles 24 and 25). Takes the collector''s unified code or registered name; sensitive: a separate one for fields of credit.sensitive_category; service: the collector''s service that asks for it, which gets what it needs and no more (Article 43); evidence: where the signed text is kept, null for the gateway''s own. Returns its handle; null where collector, item, fields, purpose or last_day is. Raises SC027 for who acts for no subject, SC024 for an unknown collector, item or field, a blank purpose, an end before today or infinite, sensitive and other fields in one, and for who may not consent alone, SC028 for a prohibited category, SC043 for what the service does not need.';

CREATE FUNCTION credit.record_consent(subject_kind credit.subject_kind,
		subject_name text, id_kind text, id_value text, collector text, item text,
		fields text[], purpose text, first_day date, last_day date, evidence text,
		ways credit.openness[] DEFAULT '{}', sensitive boolean DEFAULT false,
		service text DEFAULT NULL, capacity text DEFAULT 'self',
		birth_date date DEFAULT NULL)
	RETURNS uuid
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_record_consent';
COMMENT ON FUNCTION credit.record_consent(credit.subject_kind, text, text, text, text, text, text[], text, date, date, text, credit.openness[], boolean, text, text, date) IS
	'The same from paper, for members who may submit for the collector: finds or creates the subject, who sees it in its report and can withdraw it (Articles 24, 25 and 42). first_day, on which it was signed, is not after today; evidence says where the paper is kept; capacity is who signed; birth_date as for credit.introduce_subject(). Returns null where anything but service and birth_date is null. Raises SC024 as credit.give_consent() does, for a collector for which the actor may not submit, and where evidence or a first day is missing; SC027 for an unknown capacity; SC003, SC021 and SC028 as credit.introduce_subject() does.';

CREATE FUNCTION credit.withdraw_consent(consent uuid) RETURNS bigint
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_withdraw_consent';
COMMENT ON FUNCTION credit.withdraw_consent(uuid) IS
	'Withdraws a consent or agreement of the subject for which a gateway acts, for the future: what rests on it alone is shown and used no more, and whoever received it is asked to take it down (Articles 24 and 47). Returns how many records that ends. Raises SC027 for who acts for no subject of whom anything is held, SC024 for one that is none of the subject''s own, or withdrawn already.';

CREATE FUNCTION credit.my_consents(OUT consent uuid, OUT collector text, OUT item text,
		OUT fields text[], OUT sensitive boolean, OUT purpose text,
		OUT ways credit.openness[], OUT service text, OUT first_day date,
		OUT last_day date, OUT withdrawn_at timestamptz)
	RETURNS SETOF record
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_my_consents';
COMMENT ON FUNCTION credit.my_consents() IS
	'What the subject for which a gateway acts has consented to, past ones among them; days are inclusive (Articles 24 and 42). Raises SC027 for who acts for no subject of whom anything is held.';

CREATE FUNCTION credit.introduce_subject(subject_kind credit.subject_kind,
		subject_name text, birth_date date DEFAULT NULL) RETURNS void
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_introduce_subject';
COMMENT ON FUNCTION credit.introduce_subject(credit.subject_kind, text, date) IS
	'Makes the subject for which a gateway acts known, where nothing is held on it yet: so that it can authorise, consent or declare. Its identifier is the one of credit.act_for_subject(), whose proof covers kind, name and, of a person without a citizen identity number, birth_date, on which its capacity rests. Of a known one, changes nothing; does nothing where kind or name is null. Raises SC027 for who acts for nobody, SC003 for a name that is empty or too long, a kind that the identifier contradicts, or a birth date of a firm or after today, SC021 for one that is known under another name or kind, SC028 for an identity number in the name.';

CREATE FUNCTION credit.declare(item text, content jsonb, openness credit.openness,
		field text DEFAULT NULL, last_day date DEFAULT NULL)
	RETURNS uuid
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_declare';
COMMENT ON FUNCTION credit.declare(text, jsonb, credit.openness, text, date) IS
	'What the subject for which a gateway acts declares about itself: non-public information that needs no consent and is as open as the subject chooses, until last_day, inclusive (Articles 18 and 25). Recorded by the organisation that runs the gateway under a catalogue item that it provides as non-public, and shown once a second person there has reviewed it. field is a code of credit.field where the item names none. Returns the record''s handle; null where item, content or openness is. Raises SC027 for who acts for no subject of whom anything is held, and what the rules of admission raise.';

CREATE FUNCTION credit.take_back(declaration uuid) RETURNS void
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_take_back';
COMMENT ON FUNCTION credit.take_back(uuid) IS
	'Takes back what the subject for which a gateway acts declared about itself, for the future: it is shown to nobody any more, and whoever received it is asked to take it down (Articles 18, 25 and 47). Takes the handle of credit.declare(). Raises SC027 for who acts for no subject of whom anything is held, SC018 for what is no declaration of the subject''s own, or is withdrawn already.';

REVOKE ALL ON FUNCTION
	credit.give_consent(text, text, text[], text, date, credit.openness[], boolean, text, text),
	credit.record_consent(credit.subject_kind, text, text, text, text, text, text[], text, date, date, text, credit.openness[], boolean, text, text, date),
	credit.withdraw_consent(uuid), credit.my_consents(),
	credit.introduce_subject(credit.subject_kind, text, date),
	credit.declare(text, jsonb, credit.openness, text, date),
	credit.take_back(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
	credit.give_consent(text, text, text[], text, date, credit.openness[], boolean, text, text),
	credit.withdraw_consent(uuid), credit.my_consents(),
	credit.introduce_subject(credit.subject_kind, text, date),
	credit.declare(text, jsonb, credit.openness, text, date),
	credit.take_back(uuid) TO credit_portal;
GRANT EXECUTE ON FUNCTION credit.my_consents() TO credit_owner;
GRANT EXECUTE ON FUNCTION
	credit.record_consent(credit.subject_kind, text, text, text, text, text, text[], text, date, date, text, credit.openness[], boolean, text, text, date)
	TO credit_provider;
CREATE FUNCTION credit.whoami(OUT what text, OUT value text, OUT note text)
	RETURNS SETOF record
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_whoami';
REVOKE ALL ON FUNCTION credit.whoami() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.whoami()
	TO credit_public, credit_portal, credit_provider, credit_authority,
	credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.whoami() IS
	'Who is acting, as every rule and journal entry sees it, and what follows: login, role, group roles, organisations with their duties, fields and rights, the supervised division, the gateway and whom it acts for, masked (Articles 6, 21 and 27). note explains each, and says why something does not count.';

CREATE FUNCTION credit.self_check(OUT severity text, OUT "check" text, OUT object text,
		OUT detail text, OUT hint text)
	RETURNS SETOF record
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_self_check';
REVOKE ALL ON FUNCTION credit.self_check() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.self_check() TO credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.self_check() IS
	'What weakens the registry, one row each; none when all is well (Articles 27 and 28). severity is problem (a rule may not be kept) or warning (it may be got around, or will stop). Compares tables, row security, policies and triggers with those that the library itself was built with, so that what was dropped, disabled or altered shows; looks for functions that were replaced, for what was added to its tables, dangerous roles and grants, definer functions without a safe path, settings, a test clock, stale name keys, years without a calendar, forgotten prepared transactions, provisions whose objects are missing, and server versions with known holes.';
CREATE FUNCTION credit.merkle_root(entries bytea[]) RETURNS bytea
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'credit_merkle_root';
REVOKE ALL ON FUNCTION credit.merkle_root(bytea[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.merkle_root(bytea[])
	TO credit_public, credit_portal, credit_provider, credit_authority,
		credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.merkle_root(bytea[]) IS
	'The root of the tree of RFC 6962 over these entries, by the code that seals the journal: to compare it with another implementation. Raises 22004 for an entry that is null.';

CREATE FUNCTION credit.seal(OUT size bigint, OUT placed bigint, OUT root bytea)
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_seal';
REVOKE ALL ON FUNCTION credit.seal() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.seal() TO credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.seal() IS
	'Seals the journal (Article 28): every committed entry that no seal holds yet becomes a leaf of the tree of RFC 6962; entries of transactions still under way are left for the next seal. No writer waits for it, and it waits for no writer, only for another seal. Returns how many entries are sealed now, how many of them are new, and the root. Raises 25006 in a read-only transaction.';

CREATE FUNCTION credit.digest() RETURNS text
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_digest';
REVOKE ALL ON FUNCTION credit.digest() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.digest()
	TO credit_public, credit_portal, credit_provider, credit_authority,
		credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.digest() IS
	'The last seal in one line, to be kept outside of the database: "credit-journal/1", how many entries, the root in hexadecimal, and where it was made: system identifier, timeline and number of the database. credit.verify(digest) tells whether what was sealed then is still the same.';

CREATE FUNCTION credit.verify(digest text DEFAULT NULL, OUT intact boolean,
		OUT entries bigint, OUT unsealed bigint, OUT problem text, OUT leaf bigint,
		OUT subject_id bigint, OUT entry_id bigint)
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_verify';
REVOKE ALL ON FUNCTION credit.verify(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.verify(text) TO credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.verify(text) IS
	'Computes the journal''s tree anew from its entries, and compares each leaf, node and seal, and what digests from outside say, one to a line as credit.digest() gave them (Article 28). Returns whether all agree, how many entries are sealed and how many not yet, and the first thing that is wrong: altered, inserted, removed, reordered, cut, rewritten, seal or node; of a digest also recovered or forked; with its leaf, and its entry where that is known. Tells its progress by notices. Works on a standby. Raises 22023 for what is no digest.';

CREATE FUNCTION credit.consistency_proof(from_size bigint,
		to_size bigint DEFAULT NULL)
	RETURNS jsonb
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_consistency_proof';
CREATE FUNCTION credit.consistency_proof(digest text,
		to_size bigint DEFAULT NULL)
	RETURNS jsonb
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_consistency_proof_of_digest';
REVOKE ALL ON FUNCTION credit.consistency_proof(bigint, bigint),
	credit.consistency_proof(text, bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.consistency_proof(bigint, bigint),
	credit.consistency_proof(text, bigint)
	TO credit_public, credit_portal, credit_provider, credit_authority,
		credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.consistency_proof(bigint, bigint) IS
	'Proof of RFC 6962 that the journal of from_size sealed entries is the beginning of the one of to_size (null: of all that are sealed), with both roots, for tools/check-receipt. Raises 22023 for sizes that it did not have.';
COMMENT ON FUNCTION credit.consistency_proof(text, bigint) IS
	'The same from a digest that was kept outside. Raises SC028 where the digest is not of this journal, 22023 for what is no digest or longer than the journal.';

CREATE FUNCTION credit.receipt() RETURNS jsonb
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_receipt';
CREATE FUNCTION credit.receipt(record uuid) RETURNS jsonb
	LANGUAGE c STABLE STRICT AS 'MODULE_PATHNAME', 'credit_receipt_record';
CREATE FUNCTION credit.subject_receipt(subject_id bigint) RETURNS jsonb
	LANGUAGE c STABLE STRICT AS 'MODULE_PATHNAME', 'credit_receipt_subject';
CREATE FUNCTION credit.receipt(subject_id bigint, record_id bigint) RETURNS jsonb
	LANGUAGE c STABLE STRICT AS 'MODULE_PATHNAME', 'credit_receipt_number';
REVOKE ALL ON FUNCTION credit.receipt(), credit.receipt(uuid),
	credit.subject_receipt(bigint), credit.receipt(bigint, bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.receipt(), credit.receipt(uuid) TO credit_portal;
GRANT EXECUTE ON FUNCTION credit.subject_receipt(bigint) TO credit_auditor;
GRANT EXECUTE ON FUNCTION credit.receipt(bigint, bigint)
	TO credit_provider, credit_authority, credit_auditor;
COMMENT ON FUNCTION credit.receipt() IS
	'Receipt for the subject for which a gateway acts: the journal''s sealed entries about it, each with the proof that it is in the tree of the last seal, and how many are not sealed yet (Articles 28 and 42). tools/check-receipt checks it without any database. Raises SC027 for who acts for no subject of whom anything is held, SC028 for an entry that was altered after it was sealed.';
COMMENT ON FUNCTION credit.receipt(uuid) IS
	'The same of one record of that subject, by its handle. Raises SC042 for another''s record, as for none.';
COMMENT ON FUNCTION credit.subject_receipt(bigint) IS
	'The same of all entries about a subject, for the auditor.';
COMMENT ON FUNCTION credit.receipt(bigint, bigint) IS
	'The same of one record, for who provides or supervises it, and for the auditor. Raises SC042 for a record that the actor may not see, as for none.';
CREATE FUNCTION credit.verify_rows(OUT "table" text, OUT subject_id bigint,
		OUT object_id bigint, OUT problem text)
	RETURNS SETOF record
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_verify_rows';
REVOKE ALL ON FUNCTION credit.verify_rows() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.verify_rows() TO credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.verify_rows() IS
	'Compares the rows of subjects, organisations, catalogue and rules with the journal, by their hashes: one row for each that was written, altered or removed past the triggers, none when all agree (Article 28). problem: not journalled, a row whose hash the journal does not have, or gone, a row that it has and that is not there; an altered one is both. subject_id is 0 where the table has none, object_id as in credit.journal, null where the journal does not know the row. Reads all of them; whether the journal itself is whole, credit.verify() tells.';
CREATE FUNCTION credit.policy_support(internal) RETURNS internal
	LANGUAGE c IMMUTABLE STRICT AS 'MODULE_PATHNAME', 'credit_policy_support';
REVOKE ALL ON FUNCTION credit.policy_support(internal) FROM PUBLIC;
COMMENT ON FUNCTION credit.policy_support(internal) IS
	'Planner support of the functions that policies use: has the library loaded whenever a query is planned under such a policy, so that EXPLAIN is refused to whom rows are kept from (Article 28).';
ALTER FUNCTION credit.today() SUPPORT credit.policy_support;
ALTER FUNCTION credit.actor() SUPPORT credit.policy_support;
ALTER FUNCTION credit.my_organisations() SUPPORT credit.policy_support;
ALTER FUNCTION credit.my_audiences() SUPPORT credit.policy_support;
ALTER FUNCTION credit.supervised_division() SUPPORT credit.policy_support;
ALTER FUNCTION credit.supervises(integer) SUPPORT credit.policy_support;
ALTER FUNCTION credit.supervises_provider(integer) SUPPORT credit.policy_support;
ALTER FUNCTION credit.reads_field(text) SUPPORT credit.policy_support;
ALTER FUNCTION credit.sees_subject(bigint) SUPPORT credit.policy_support;
ALTER FUNCTION credit.sees_record(bigint, bigint) SUPPORT credit.policy_support;
ALTER FUNCTION credit.sees_objection(bigint, bigint) SUPPORT credit.policy_support;
-- The regulation, provision by provision: what it asks in our own short words,
-- whether a database can hold it, what holds it here and which test shows it.
--
-- enforced_by names objects as "table credit.x", "view credit.x", "type
-- credit.x", "function credit.f" (of any arguments) or "function
-- credit.f(integer, credit.uscc)", "trigger t on credit.x", "policy p on
-- credit.x", "constraint c on credit.x", "role r".

CREATE VIEW credit.provision
	(article, paragraph, item, chapter, kind, enforced, summary, reason,
	 enforced_by, tests) WITH (security_invoker = true) AS
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
	(18, 3, NULL, 3, 'yes', 'everything else, and what subjects declare about themselves, is non-public',
		NULL, 'table credit.provider_item; function credit.check_record; function credit.declare; function credit.take_back',
		'test/article_18.sql; test/article_25.sql'),
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
	(23, 1, NULL, 3, 'yes', 'others may provide non-public information',
		NULL, 'view credit.submission; function credit.check_record; trigger admission on credit.record', 'test/article_24.sql; test/article_16.sql'),
	(23, 2, NULL, 3, 'yes', 'and answer for it by a signed declaration',
		NULL, 'view credit.submission; function credit.check_record; trigger admission on credit.record', 'test/article_24.sql'),
	(24, 1, NULL, 3, 'yes', 'a natural person''s written consent with an agreed purpose',
		NULL, 'table credit.consent; table credit.consent_exception; table credit.sensitive_category; function credit.give_consent; function credit.record_consent; function credit.withdraw_consent; trigger admission on credit.record; trigger kept on credit.consent', 'test/article_24.sql'),
	(25, 1, NULL, 3, 'yes', 'non-public information is disclosed by the subject, by authorised inquiry or as agreed',
		NULL, 'table credit.consent; table credit.authorisation; function credit.declare; function credit.inquire; trigger admission on credit.record', 'test/article_25.sql; test/t/090_inquiry.pl'),
	(26, 1, NULL, 3, 'yes', 'inquiry is free and within reach of everybody',
		NULL, 'function credit.search_public; function credit.public_records; role credit_public; role credit_portal',
		'test/article_26.sql'),
	(27, 1, 1, 3, 'no', 'a security management of the data', 'an organisation''s own arrangement', '', ''),
	(27, 1, 2, 3, 'yes', 'rules on who inquires, and how',
		NULL, 'table credit.inquiry_rule; function credit.begin_inquiry; function credit.begin_bulk_inquiry; function credit.inquire; table credit.inquiry; trigger kept on credit.inquiry; view credit.unusual_inquiry; table credit.member; table credit.gateway; function credit.act_for_subject; role credit_public; role credit_provider; role credit_authority; role credit_auditor; role credit_admin',
		'test/article_27.sql; test/t/090_inquiry.pl'),
	(27, 1, 3, 3, 'no', 'equipment that meets the State''s requirements', 'machines and networks', '', ''),
	(27, 1, 4, 3, 'no', 'other rules on information security', 'refers to other rules', '', ''),
	(28, 1, 1, 3, 'yes', 'no inquiry without right',
		NULL, 'function credit.begin_inquiry; function credit.inquire; table credit.authorisation; table credit.inquiry', 'test/t/090_inquiry.pl'),
	(28, 1, 2, 3, 'yes', 'no use beyond what the subject agreed to',
		NULL, 'table credit.consent; table credit.authorisation; function credit.begin_inquiry; function credit.inquire; trigger admission on credit.record', 'test/article_24.sql; test/article_25.sql; test/t/090_inquiry.pl'),
	(28, 1, 3, 3, 'yes', 'no theft, tampering, fabrication or unlawful deletion',
		NULL, 'table credit.journal; function credit.journal_change; function credit.row_hash; function credit.self_check; trigger journalled on credit.subject; trigger journalled on credit.disclosure; trigger kept on credit.journal; trigger kept on credit.record; trigger admitted on credit.record; trigger kept on credit.document; trigger kept on credit.quarantine; table credit.seal; function credit.seal; function credit.verify; function credit.verify_rows; function credit.consistency_proof; trigger kept on credit.journal_leaf; trigger kept on credit.seal',
		'test/article_28.sql; test/article_28_self_check.sql; test/article_28_rows.sql; test/article_28_seal.sql; test/t/100_tampering.pl'),
	(28, 1, 4, 3, 'part', 'no leak of what was not released',
		NULL, 'table credit.disclosure; function credit.visible_content(integer, jsonb, boolean); function credit.policy_support',
		'test/article_22.sql; test/policies.sql; test/hidden_or_absent.sql'),
	(28, 1, 5, 3, 'part', 'no leak of state secrets, trade secrets and privacy',
		NULL, 'constraint catalog_field_secret_open_check on credit.catalog_field; table credit.prohibited_category; function credit.check_content(integer, jsonb)',
		'test/article_19.sql; test/article_22.sql'),
	(28, 1, 6, 3, 'part', 'no trade in the information',
		NULL, 'table credit.recipient; table credit.authorisation', 'test/article_22_sharing.sql; test/t/090_inquiry.pl'),
	(28, 1, 7, 3, 'no', 'what other laws forbid', 'refers to other law', '', ''),
	-- Chapter 4, using the information
	(29, 1, NULL, 4, 'part', 'public bodies use records for their duties',
		NULL, 'function credit.begin_inquiry; table credit.inquiry; table credit.member', 'test/t/090_inquiry.pl'),
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
	(42, 1, NULL, 5, 'yes', 'a subject knows what is held on it, from whom and why it changed',
		NULL, 'function credit.report; function credit.report_rows; function credit.compliance_report; function credit.verify_report(jsonb); function credit.life_of(uuid); function credit.receipt; table credit.report_issue',
		'test/article_42.sql; test/article_28_seal.sql'),
	(42, 2, NULL, 5, 'yes', 'free of charge to the subject; others need its authorisation and purpose for what is not open',
		NULL, 'table credit.authorisation; table credit.inquiry; function credit.authorise; function credit.begin_inquiry; function credit.inquire; function credit.my_inquiries; function credit.report', 'test/t/090_inquiry.pl; test/article_42.sql'),
	(43, 1, NULL, 5, 'yes', 'no service is tied to information that it does not need',
		NULL, 'table credit.service_need; function credit.give_consent; function credit.record_consent', 'test/article_43.sql'),
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

CREATE VIEW credit.conformance WITH (security_invoker = true) AS
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
