-- Layout 5, of 0.5.0, becomes layout 6.
-- A load reads the documents in force of a subject from the index alone.
DROP INDEX IF EXISTS credit.document_identity;
CREATE UNIQUE INDEX document_identity ON credit.document
	(subject_id, provider_id, number_key, kind, issuer_key)
	INCLUDE (document_id, decided_on, effective_on)
	WHERE revoked_on IS NULL;
-- In its place comes "revoked", which lets credit.revoke_document() through alone.
DROP TRIGGER IF EXISTS revoked_once ON credit.document;
