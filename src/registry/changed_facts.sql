CREATE FUNCTION credit.subject_changed() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'credit_subject_changed';
REVOKE ALL ON FUNCTION credit.subject_changed() FROM PUBLIC;
COMMENT ON FUNCTION credit.subject_changed() IS
	'AFTER ROW UPDATE of credit.subject: what the transaction has read of subjects is read again.';

CREATE FUNCTION credit.document_revoked() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'credit_document_revoked';
REVOKE ALL ON FUNCTION credit.document_revoked() FROM PUBLIC;
COMMENT ON FUNCTION credit.document_revoked() IS
	'AFTER ROW UPDATE of credit.document: revocation is by credit.revoke_document() alone, and never taken back (SC028; Articles 28, 37 and 47).';
