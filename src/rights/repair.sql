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
	'Applies, for the subject for which a gateway acts, for the repair of all records that rest on the document of this one, with everybody who received them; where the body that issued the document reported it, that body has the application, and it covers what others reported of the document. Returns the handle by which the application is named (Article 46). Takes the record''s handle; evidence as an object, for each code of credit.repair_condition in force what shows that it is met; the commitment that the material is true; and the ground: corrected, or reorganised for a bankruptcy in which a court has approved the plan, which shields the records while it runs and waits for no minimum; what law excludes stays excluded. Raises SC027 for who acts for no subject, SC046 for what stands against it (see credit.repair_eligibility()) and for missing evidence or commitment.';

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
	'Accepts an application for repair, from when the decision''s deadline is counted; for members of the document''s provider who may review, or, once that is registered no longer, of a competent department above it (Article 46). Raises SC046 for others, and for what has been decided.';

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
	'Records that an application rests on false material (Article 46): an open one is refused, a granted one undone for the future, its records being shown again for what is left of their windows, and new applications of the subject are barred for the time of credit.deadline(''repair_bar'', …); one that was filed before is not. For members of the document''s provider who may review and wrote none of its records. Raises SC046 for others, without a reason, and for what has ended.';

CREATE FUNCTION credit.end_shield(application uuid, completed boolean, because text)
	RETURNS void
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_end_shield';
COMMENT ON FUNCTION credit.end_shield(uuid, boolean, text) IS
	'Ends the shield of a reorganisation: completed by the court''s ruling, the records are repaired; else they are shown again for what is left of their windows (Article 46). For members of the document''s provider who may review and wrote none of its records. Raises SC046 for others, without the ruling, and where nothing is shielded.';

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
GRANT EXECUTE ON FUNCTION credit.accept_repair(uuid),
	credit.decide_repair(uuid, text, text[], text), credit.tell_repair(uuid, text),
	credit.annul_repair(uuid, text), credit.end_shield(uuid, boolean, text)
	TO credit_authority;
