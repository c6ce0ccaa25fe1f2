-- Layout 3, of 0.3.0, becomes layout 4.
-- Made anew with what was read by inquiry; credit.overdue does not rest on it.
DROP VIEW credit.takedown_request;

-- Non-public information and what it rests on.
ALTER TABLE credit.record ADD COLUMN consent_exception text;
ALTER TABLE credit.record ADD COLUMN declaration text;
ALTER TABLE credit.record ADD COLUMN self_declared boolean CHECK (self_declared);
COMMENT ON COLUMN credit.record.consent_exception IS
	'Of non-public information about a person: the provision that does without consent, a code of credit.consent_exception (Article 24).';
COMMENT ON COLUMN credit.record.declaration IS
	'Of non-public information: where the provider''s signed declaration is kept, by which it answers for it (Article 23).';
COMMENT ON COLUMN credit.record.self_declared IS
	'true where the subject declared it about itself (Article 18); else null.';
CREATE OR REPLACE VIEW credit.submission AS
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
COMMENT ON COLUMN credit.submission.consent_exception IS
	'Of non-public information about a person without its consent: a code of credit.consent_exception (Article 24).';
COMMENT ON COLUMN credit.submission.declaration IS
	'Of non-public information: where the provider''s signed declaration is kept (Article 23).';
-- Logs of inquiries are removed in the course of a run.
ALTER TABLE credit.job_run ADD COLUMN forgotten bigint NOT NULL DEFAULT 0;
COMMENT ON COLUMN credit.job_run.forgotten IS 'Inquiries whose log is no longer kept.';

-- Supervision is of public information.
ALTER POLICY read_authority ON credit.record
	USING (division <@ credit.supervised_division() AND nature = 'public');
ALTER POLICY read_authority ON credit.document
	USING (credit.supervises_provider(provider_id));
