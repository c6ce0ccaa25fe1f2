-- Whom subjects let inquire about them (Articles 25 and 42).

CREATE SEQUENCE credit.authorisation_id_seq;
CREATE TABLE credit.authorisation (
	subject_id bigint NOT NULL,
	authorisation_id bigint NOT NULL
		DEFAULT pg_catalog.nextval('credit.authorisation_id_seq'),
	handle uuid NOT NULL DEFAULT pg_catalog.gen_random_uuid(),
	inquirer_kind text NOT NULL,
	inquirer_id text NOT NULL,
	inquirer_name text NOT NULL CHECK (inquirer_name <> ''),
	purpose text NOT NULL CHECK (purpose <> ''),
	items text[],
	non_public boolean NOT NULL,
	valid_from date NOT NULL DEFAULT credit.today(),
	valid_until date NOT NULL CHECK (valid_until < 'infinity'),
	capacity text NOT NULL,
	proof text NOT NULL,
	channel text NOT NULL,
	given_at timestamptz NOT NULL DEFAULT credit.now(),
	author text NOT NULL DEFAULT credit.actor(),
	revoked_at timestamptz,
	nonce uuid NOT NULL DEFAULT pg_catalog.gen_random_uuid(),
	PRIMARY KEY (subject_id, authorisation_id),
	CHECK (valid_until > valid_from)
);
CREATE INDEX authorisation_handle_idx ON credit.authorisation (handle);
CREATE INDEX authorisation_inquirer_idx
	ON credit.authorisation ((inquirer_kind || ' ' || inquirer_id));
COMMENT ON TABLE credit.authorisation IS
	'Who may inquire about a subject with its leave, for which purpose and until when (Articles 25 and 42). By credit.authorise().';
COMMENT ON COLUMN credit.authorisation.inquirer_id IS
	'Identifier of who may inquire, canonical, of the kind in inquirer_kind.';
COMMENT ON COLUMN credit.authorisation.items IS
	'Codes of the catalogue items that it covers; null for all.';
COMMENT ON COLUMN credit.authorisation.non_public IS
	'Whether it covers non-public information.';
COMMENT ON COLUMN credit.authorisation.valid_until IS
	'First day on which it is no longer good.';
COMMENT ON COLUMN credit.authorisation.capacity IS
	'In which somebody stood before the gateway; proof is how that was established.';

CREATE TRIGGER kept BEFORE UPDATE OF subject_id, authorisation_id, handle,
	inquirer_kind, inquirer_id, inquirer_name, purpose, items, non_public,
	valid_from, valid_until, capacity, proof, channel, given_at, author, nonce
	OR DELETE OR TRUNCATE ON credit.authorisation
	FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER revoked_once BEFORE UPDATE OF revoked_at ON credit.authorisation
	FOR EACH ROW WHEN (old.revoked_at IS NOT NULL)
	EXECUTE FUNCTION credit.keep_facts();
CREATE TRIGGER journalled AFTER INSERT OR UPDATE OR DELETE ON credit.authorisation
	FOR EACH ROW EXECUTE FUNCTION credit.journal_change('authorisation_id');

ALTER TABLE credit.authorisation ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.authorisation FORCE ROW LEVEL SECURITY;
GRANT SELECT (subject_id, authorisation_id, inquirer_kind, inquirer_name, purpose,
	items, non_public, valid_from, valid_until, capacity, channel, given_at, author,
	revoked_at) ON credit.authorisation TO credit_auditor;
CREATE POLICY read_auditor ON credit.authorisation FOR SELECT TO credit_auditor USING (true);
