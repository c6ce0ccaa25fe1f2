-- Every column is text: a typed one would abort a COPY before a faulty row
-- could be put into quarantine.
CREATE VIEW credit.submission AS
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
COMMENT ON VIEW credit.submission IS
	'The front door (Article 21): INSERT or COPY rows with natural keys. Always empty. Days are YYYY-MM-DD, content is a JSON object, terms are those of the enum types.';
COMMENT ON COLUMN credit.submission.provider IS
	'Unified code or name of a registered organisation.';
COMMENT ON COLUMN credit.submission.publication_end IS
	'Last day on which it is to be open, inclusive; missing for the rule''s own end.';
COMMENT ON COLUMN credit.submission.replaces IS
	'record_id of the record that this row corrects.';
COMMENT ON COLUMN credit.submission.consent_exception IS
	'Of non-public information about a person without its consent: a code of credit.consent_exception (Article 24).';
COMMENT ON COLUMN credit.submission.declaration IS
	'Of non-public information: where the provider''s signed declaration is kept (Article 23).';
CREATE TRIGGER submission INSTEAD OF INSERT ON credit.submission
	FOR EACH ROW EXECUTE FUNCTION credit.submission_trigger();
