CREATE TRIGGER changed AFTER UPDATE ON credit.subject
	FOR EACH ROW EXECUTE FUNCTION credit.subject_changed();
CREATE TRIGGER revoked BEFORE UPDATE OF revoked_on ON credit.document
	FOR EACH ROW EXECUTE FUNCTION credit.document_revoked();
