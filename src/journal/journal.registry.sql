CREATE SEQUENCE credit.journal_entry_id_seq;
CREATE TABLE credit.journal (
	subject_id bigint NOT NULL,
	entry_id bigint NOT NULL,
	at timestamptz NOT NULL,
	transaction_id xid8 NOT NULL,
	incarnation bigint NOT NULL,
	test_clock boolean NOT NULL,
	login text NOT NULL,
	role text NOT NULL,
	organisation_id integer,
	action text NOT NULL,
	object text NOT NULL,
	object_id bigint,
	article smallint,
	reason text,
	before_hash bytea,
	after_hash bytea,
	represents bigint
);
COMMENT ON TABLE credit.journal IS
	'Every change, written in the transaction that made it (Article 28). Append-only.';
COMMENT ON COLUMN credit.journal.subject_id IS
	'Subject concerned; 0 when the change is of rule data.';
COMMENT ON COLUMN credit.journal.at IS
	'credit.now() of the change.';
COMMENT ON COLUMN credit.journal.test_clock IS
	'Whether a test clock was in force, so that "at" is no real time.';
COMMENT ON COLUMN credit.journal.login IS
	'Who authenticated; role is who acted by SET ROLE.';
COMMENT ON COLUMN credit.journal.object IS
	'Table of the row that changed; object_id is its number.';
COMMENT ON COLUMN credit.journal.before_hash IS
	'SHA-256 over the row''s canonical bytes before the change (credit.row_hash), null when it was not there.';
COMMENT ON COLUMN credit.journal.after_hash IS
	'The same after the change, null when the row is gone.';
COMMENT ON COLUMN credit.journal.represents IS
	'Subject in whose name a gateway acted, null when the actor acted for itself.';

CREATE TRIGGER kept BEFORE UPDATE OR DELETE OR TRUNCATE ON credit.journal
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
