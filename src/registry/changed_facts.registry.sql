-- A transaction remembers what it has read of the subjects that it has locked.
CREATE TRIGGER changed AFTER UPDATE ON credit.subject
	FOR EACH ROW EXECUTE FUNCTION credit.subject_changed();
-- Of a row as it is stored, so that no other trigger gets past it.  A dump brings
-- in what was revoked already; so may its owner.
CREATE TRIGGER revoked AFTER UPDATE ON credit.document
	FOR EACH ROW WHEN (old.revoked_on IS DISTINCT FROM new.revoked_on
		OR old.revoked_because IS DISTINCT FROM new.revoked_because)
	EXECUTE FUNCTION credit.document_revoked();
