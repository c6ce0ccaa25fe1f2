-- Layout 1, of 0.1.0, becomes layout 2.
ALTER TABLE credit.disclosure ADD COLUMN disputed_since date;
COMMENT ON COLUMN credit.disclosure.disputed_since IS
	'Day from which an objection to the record has been open; null where none is (Article 45).';
ALTER TABLE credit.journal ADD COLUMN represents bigint;
COMMENT ON COLUMN credit.journal.represents IS
	'Subject in whose name a gateway acted, null when the actor acted for itself.';
ALTER POLICY read_provider ON credit.disclosure
	USING (visible_from <= credit.today() AND visible_until > credit.today()
		AND (audience_id = 0 OR (audience_id = 1 AND credit.reads_field(field))
			OR (audience_id >= 2 AND audience_id = ANY (credit.my_audiences()))));
ALTER POLICY read_authority ON credit.disclosure
	USING (visible_from <= credit.today() AND visible_until > credit.today()
		AND (audience_id = 0 OR (audience_id = 1 AND credit.reads_field(field))
			OR (audience_id >= 2 AND audience_id = ANY (credit.my_audiences()))));
CREATE OR REPLACE VIEW credit.public_record WITH (security_invoker = true) AS
	SELECT d.subject_id, d.record_id, d.item_id, d.field, d.provider_id,
		d.division, d.subject_name, d.subject_code, d.effect, d.severity,
		d.document_number, d.document_issuer, d.decided_on, d.content,
		d.visible_from, d.visible_until, d.disputed_since
	FROM credit.disclosure d
	WHERE d.audience_id = 0 AND d.visible_from <= credit.today()
		AND d.visible_until > credit.today();

-- References of documents are checked in C, as those of records are.
ALTER TABLE credit.document DROP CONSTRAINT document_subject_id_fkey;
ALTER TABLE credit.document DROP CONSTRAINT document_provider_id_fkey;
CREATE TRIGGER referred AFTER INSERT ON credit.document
	FOR EACH ROW EXECUTE FUNCTION credit.document_referred();
COMMENT ON TABLE credit.document IS
	'The documents that records rest on (Article 37); one row for each subject that a document concerns and each provider that reported it, so that no provider learns what another holds. References to subject and provider are checked by credit.document_referred().';
DROP TRIGGER kept ON credit.organisation;
CREATE TRIGGER kept BEFORE UPDATE OF organisation_id
	OR DELETE OR TRUNCATE ON credit.organisation
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();

-- The journal's trigger works on the present layout only: the version is raised
-- behind its back, and then told.
ALTER TABLE credit.registry DISABLE TRIGGER journalled;
UPDATE credit.registry SET version = 2;
ALTER TABLE credit.registry ENABLE TRIGGER journalled;
UPDATE credit.registry SET version = version;
