-- Layout 5, of 0.5.0, becomes layout 6.
-- A load reads the documents in force of a subject from the index alone.
DROP INDEX credit.document_identity;
CREATE UNIQUE INDEX document_identity ON credit.document
	(subject_id, provider_id, number_key, kind, issuer_key)
	INCLUDE (document_id, decided_on, effective_on)
	WHERE revoked_on IS NULL;
-- The admission rules see to it; PostgreSQL reads a CHECK anew in each statement.
ALTER TABLE credit.record DROP CONSTRAINT record_self_declared_check;
-- In its place comes "revoked", which lets credit.revoke_document() through alone.
DROP TRIGGER revoked_once ON credit.document;
