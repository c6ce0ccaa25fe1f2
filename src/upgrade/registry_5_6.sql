-- Layout 5, of 0.5.0, becomes layout 6.
-- A load reads the documents in force of a subject from the index alone.
DROP INDEX IF EXISTS credit.document_identity;
CREATE UNIQUE INDEX document_identity ON credit.document
	(subject_id, provider_id, number_key, kind, issuer_key)
	INCLUDE (document_id, decided_on, effective_on)
	WHERE revoked_on IS NULL;
-- In its place comes "revoked", which lets credit.revoke_document() through alone.
DROP TRIGGER IF EXISTS revoked_once ON credit.document;
-- A transaction remembers what it has read of the subjects that it has locked.
CREATE TRIGGER changed AFTER UPDATE ON credit.subject
	FOR EACH ROW EXECUTE FUNCTION credit.subject_changed();
-- Of a row as it is stored, so that no other trigger gets past it.  A dump brings
-- in what was revoked already; so may its owner.
CREATE TRIGGER revoked AFTER UPDATE ON credit.document
	FOR EACH ROW WHEN (old.revoked_on IS DISTINCT FROM new.revoked_on
		OR old.revoked_because IS DISTINCT FROM new.revoked_because)
	EXECUTE FUNCTION credit.document_revoked();
