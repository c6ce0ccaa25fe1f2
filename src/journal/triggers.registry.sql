-- The journal of what C does not journal where it writes it.  Made after the
-- shipped data, so that making a registry is one act and not a thousand
-- entries.

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
CREATE TRIGGER journalled AFTER INSERT OR UPDATE OR DELETE ON credit.catalog_class
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change();
CREATE TRIGGER journalled AFTER INSERT OR UPDATE OR DELETE ON credit.catalog_maker
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change();
CREATE TRIGGER journalled AFTER INSERT OR UPDATE OR DELETE ON credit.penalty_mapping
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change('mapping_id');
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

-- TRUNCATE would pass the journal by.
CREATE TRIGGER kept BEFORE TRUNCATE ON credit.registry
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER kept BEFORE TRUNCATE ON credit.member
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER kept BEFORE TRUNCATE ON credit.rule_pack
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER kept BEFORE TRUNCATE ON credit.window_rule
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER kept BEFORE TRUNCATE ON credit.workday_year
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER kept BEFORE TRUNCATE ON credit.workday_exception
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER kept BEFORE TRUNCATE ON credit.prohibited_category
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER kept BEFORE TRUNCATE ON credit.catalog_class
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER kept BEFORE TRUNCATE ON credit.catalog_maker
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER kept BEFORE TRUNCATE ON credit.penalty_mapping
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER kept BEFORE TRUNCATE ON credit.public_face
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
