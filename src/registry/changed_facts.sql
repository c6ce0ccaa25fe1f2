CREATE FUNCTION credit.subject_changed() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'credit_subject_changed';
REVOKE ALL ON FUNCTION credit.subject_changed() FROM PUBLIC;
COMMENT ON FUNCTION credit.subject_changed() IS
	'AFTER ROW UPDATE of credit.subject: what the transaction has read of subjects is read again.';

CREATE FUNCTION credit.document_revoked() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'credit_document_revoked';
REVOKE ALL ON FUNCTION credit.document_revoked() FROM PUBLIC;
COMMENT ON FUNCTION credit.document_revoked() IS
	'BEFORE ROW UPDATE of credit.document.revoked_on: locks the subject, so that no record is admitted or reviewed meanwhile, and has what rests on the document judged again (Article 37).';
