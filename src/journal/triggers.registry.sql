-- Made after the shipped data, so that making a registry is one act and not a
-- thousand journal entries.

CREATE TRIGGER rule_data_changed
	AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON credit.registry
	FOR EACH STATEMENT EXECUTE FUNCTION credit.rule_data_changed();
ALTER TABLE credit.registry ENABLE ALWAYS TRIGGER rule_data_changed;
CREATE TRIGGER rule_data_changed
	AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON credit.organisation
	FOR EACH STATEMENT EXECUTE FUNCTION credit.rule_data_changed();
ALTER TABLE credit.organisation ENABLE ALWAYS TRIGGER rule_data_changed;
CREATE TRIGGER rule_data_changed
	AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON credit.member
	FOR EACH STATEMENT EXECUTE FUNCTION credit.rule_data_changed();
ALTER TABLE credit.member ENABLE ALWAYS TRIGGER rule_data_changed;

-- Admission: before the row is stored, and once more as it is stored.
CREATE TRIGGER admission BEFORE INSERT ON credit.record
	FOR EACH ROW EXECUTE FUNCTION credit.record_admission();
CREATE TRIGGER admitted AFTER INSERT ON credit.record
	FOR EACH ROW EXECUTE FUNCTION credit.record_admitted();
CREATE TRIGGER rules BEFORE INSERT OR UPDATE ON credit.subject
	FOR EACH ROW EXECUTE FUNCTION credit.subject_rules();
CREATE TRIGGER keyed AFTER INSERT ON credit.subject
	FOR EACH ROW EXECUTE FUNCTION credit.subject_keyed();

-- What is never altered or removed (Article 28, item 3).
CREATE TRIGGER kept BEFORE UPDATE OR DELETE OR TRUNCATE ON credit.record
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER kept BEFORE UPDATE OR DELETE OR TRUNCATE ON credit.review
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER kept BEFORE UPDATE OR DELETE OR TRUNCATE ON credit.batch
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER kept BEFORE UPDATE OR DELETE OR TRUNCATE ON credit.journal
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER kept BEFORE DELETE OR TRUNCATE ON credit.document
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER kept BEFORE DELETE OR TRUNCATE ON credit.subject
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER kept BEFORE DELETE OR TRUNCATE ON credit.subject_key
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER kept BEFORE DELETE OR TRUNCATE ON credit.subject_name
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER kept BEFORE DELETE OR TRUNCATE ON credit.business_operator
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER kept BEFORE DELETE OR TRUNCATE ON credit.quarantine
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER kept BEFORE DELETE OR TRUNCATE ON credit.organisation
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER kept BEFORE TRUNCATE ON credit.disclosure
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();

-- The journal of everything that C does not journal where it writes.
CREATE TRIGGER journalled AFTER INSERT OR UPDATE OR DELETE ON credit.registry
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change();
CREATE TRIGGER journalled AFTER INSERT OR UPDATE OR DELETE ON credit.organisation
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change('organisation_id');
CREATE TRIGGER journalled AFTER INSERT OR UPDATE OR DELETE ON credit.member
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change('organisation_id');
CREATE TRIGGER journalled AFTER INSERT OR UPDATE OR DELETE ON credit.rule_pack
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change();
CREATE TRIGGER journalled AFTER INSERT OR UPDATE OR DELETE ON credit.window_rule
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change();
CREATE TRIGGER journalled AFTER INSERT OR UPDATE OR DELETE ON credit.workday_year
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change('year');
CREATE TRIGGER journalled AFTER INSERT OR UPDATE OR DELETE ON credit.workday_exception
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change();
CREATE TRIGGER journalled AFTER INSERT OR UPDATE OR DELETE ON credit.field
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change();
CREATE TRIGGER journalled AFTER INSERT OR UPDATE OR DELETE ON credit.prohibited_category
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change();
CREATE TRIGGER journalled AFTER INSERT OR UPDATE OR DELETE ON credit.catalog_edition
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change('edition_id');
CREATE TRIGGER journalled AFTER INSERT OR UPDATE OR DELETE ON credit.catalog_comment
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change('comment_id');
CREATE TRIGGER journalled AFTER INSERT OR UPDATE OR DELETE ON credit.catalog_item
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change('item_id');
CREATE TRIGGER journalled AFTER INSERT OR UPDATE OR DELETE ON credit.catalog_field
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change('item_id');
CREATE TRIGGER journalled AFTER INSERT OR UPDATE OR DELETE ON credit.provider_item
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change('item_id');
CREATE TRIGGER journalled AFTER INSERT OR UPDATE OR DELETE ON credit.subject
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change('subject_id');
CREATE TRIGGER journalled AFTER INSERT OR UPDATE OR DELETE ON credit.subject_key
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change();
CREATE TRIGGER journalled AFTER INSERT OR UPDATE OR DELETE ON credit.subject_name
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change();
CREATE TRIGGER journalled AFTER INSERT OR UPDATE OR DELETE ON credit.business_operator
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change('operator_no');
CREATE TRIGGER journalled AFTER INSERT OR UPDATE OR DELETE ON credit.document
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change('document_id');
CREATE TRIGGER journalled AFTER INSERT OR UPDATE OR DELETE ON credit.batch
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change('batch_id');
CREATE TRIGGER journalled AFTER INSERT OR UPDATE OR DELETE ON credit.quarantine
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change('quarantine_id');
CREATE TRIGGER journalled AFTER UPDATE OR DELETE ON credit.disclosure
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change('record_id');
CREATE TRIGGER journalled AFTER INSERT OR UPDATE OR DELETE ON credit.public_face
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change();
