CREATE FUNCTION credit.file_objection(against text, statement text, evidence text,
		record uuid DEFAULT NULL, target text DEFAULT NULL,
		receiver text DEFAULT NULL)
	RETURNS uuid
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_file_objection';
COMMENT ON FUNCTION credit.file_objection(text, text, text, uuid, text, text) IS
	'Files an objection of the subject for which a gateway acts, and returns the handle by which it is named from then on (Article 45). Takes what it is against (record, identity, omission, listing, measure, inquiry or evaluation), what is wrong, the evidence; for record and identity the record''s handle, for the others what is meant in target; and who receives it, by unified code or name: the record''s provider, which is meant where none is named, a platform or a competent department; where there is no record, also another public body or who provides a record of the subject. From then on every copy of the record, and of its corrections, says since when it is disputed. The result is due as credit.deadline(''objection'', …) says, on the receiver''s calendar. Raises SC027 for who acts for no subject, SC045 for what is missing, for a record that is none of the subject''s own, for a body that receives none, and while an objection to the record is open.';

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
	'Accepts an objection; for members of the body that has it who may review, or, once that is registered no longer, of a competent department above it (Article 45). Raises SC045 for others, and for what has been decided. Who does not accept it refuses it, with the reason: credit.decide_objection().';

CREATE FUNCTION credit.forward_objection(objection uuid, receiver text, reason text)
	RETURNS void
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_forward_objection';
COMMENT ON FUNCTION credit.forward_objection(uuid, text, text) IS
	'Hands an objection on to the record''s provider, a platform (an upstream one as well) or a competent department, where there is no record also to another public body, by unified code or name, for a reason; the deadline stays (Article 45). Raises SC045 for who does not have the objection or may not review for its body, for what has been decided, for a body that receives none, and without a reason.';

CREATE FUNCTION credit.decide_objection(objection uuid, outcome text,
		reason text DEFAULT NULL, successor bigint DEFAULT NULL)
	RETURNS void
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_decide_objection';
COMMENT ON FUNCTION credit.decide_objection(uuid, text, text, bigint) IS
	'Decides an objection: upheld, upheld_in_part or refused; for members of the body that has it who may review and did not write the record (Article 45). A record that is objected to with success is withdrawn for everybody (Article 47), and so are its approved corrections unless successor names one, which then is shown instead; an objection upheld in part needs it. What is refused needs its reason; so does refusing to accept, which is the same. Raises SC045 for others, for another outcome, for what has been decided, for a missing reason and for a successor that is no approved correction.';

CREATE FUNCTION credit.tell_objection(objection uuid, how text) RETURNS void
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_tell_objection';
COMMENT ON FUNCTION credit.tell_objection(uuid, text) IS
	'Notes that the subject was told the result of its objection, and how: until then the deadline runs (Article 45). For members of the body that has it who may review. Raises SC045 for others, and for what is not decided or told already.';

CREATE FUNCTION credit.sees_objection(subject_id bigint, objection_id bigint) RETURNS boolean
	LANGUAGE c STABLE STRICT AS 'MODULE_PATHNAME', 'credit_sees_objection';
COMMENT ON FUNCTION credit.sees_objection(bigint, bigint) IS
	'Whether the actor is a member of who received the objection or has it, or supervises either. Used by policies.';

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
