CREATE TABLE credit.disclosure (
	audience_id integer NOT NULL,
	subject_id bigint NOT NULL,
	record_id bigint NOT NULL,
	item_id integer NOT NULL,
	field text NOT NULL,
	provider_id integer NOT NULL,
	division credit.division NOT NULL,
	subject_name text NOT NULL,
	subject_code credit.uscc,
	effect credit.effect NOT NULL,
	severity credit.severity,
	document_number text,
	document_issuer text,
	decided_on date NOT NULL,
	content jsonb NOT NULL,
	visible_from date NOT NULL,
	visible_until date NOT NULL,
	nonce uuid NOT NULL DEFAULT pg_catalog.gen_random_uuid(),
	disputed_since date,
	PRIMARY KEY (subject_id, record_id, audience_id)
);
-- with what the policies look at, so that counting reads the index alone
CREATE INDEX disclosure_open_window_idx
	ON credit.disclosure (visible_until, visible_from)
	INCLUDE (audience_id, field) WHERE audience_id = 0;
CREATE INDEX disclosure_open_division_idx
	ON credit.disclosure (division, decided_on, record_id) WHERE audience_id = 0;
CREATE INDEX disclosure_open_code_idx
	ON credit.disclosure (subject_code) WHERE audience_id = 0;
COMMENT ON TABLE credit.disclosure IS
	'What an audience may see of a record, and for how long (Article 22): 0 the public, 1 public bodies, from 2 on single recipients. A withdrawal deletes the row.';
COMMENT ON COLUMN credit.disclosure.content IS
	'Only the fields of the record that this audience may see.';
COMMENT ON COLUMN credit.disclosure.visible_from IS 'First day.';
COMMENT ON COLUMN credit.disclosure.visible_until IS
	'First day on which it is no longer shown; infinity where no rule ends it.';
COMMENT ON COLUMN credit.disclosure.disputed_since IS
	'Day from which an objection to the record has been open; null where none is (Article 45).';

CREATE TABLE credit.public_face (
	subject_id bigint PRIMARY KEY,
	handle uuid NOT NULL DEFAULT pg_catalog.gen_random_uuid(),
	kind credit.subject_kind NOT NULL,
	name text NOT NULL,
	name_key text NOT NULL,
	name_parts text[] NOT NULL,
	uscc credit.uscc,
	division credit.division
);
CREATE INDEX public_face_handle_idx ON credit.public_face (handle);
CREATE INDEX public_face_uscc_idx ON credit.public_face (uscc);
CREATE INDEX public_face_name_key_idx
	ON credit.public_face (name_key text_pattern_ops);
CREATE INDEX public_face_name_parts_idx
	ON credit.public_face USING gin (name_parts);
COMMENT ON TABLE credit.public_face IS
	'Name, code and random handle of each subject that had something published; the only way in for public search. Never holds a natural person, nor an operator''s identity.';
COMMENT ON COLUMN credit.public_face.name_parts IS
	'Pairs of neighbouring characters of name_key, for search by part.';

-- A disclosure ends row by row, each with its journal entry; its time is only
-- ever shortened (Articles 28 and 51).
CREATE TRIGGER kept BEFORE UPDATE OF audience_id, subject_id, record_id, item_id,
	field, provider_id, division, subject_name, subject_code, effect, severity,
	document_number, document_issuer, decided_on, content, visible_from, nonce
	OR TRUNCATE ON credit.disclosure
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER only_shortened BEFORE UPDATE OF visible_until
	ON credit.disclosure FOR EACH ROW
	WHEN (new.visible_until > old.visible_until)
	EXECUTE FUNCTION credit.keep_facts();
