CREATE FUNCTION credit.authorise(inquirer_kind text, inquirer_id text,
		inquirer_name text, purpose text, last_day date,
		items text[] DEFAULT NULL, non_public boolean DEFAULT false)
	RETURNS uuid
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_authorise';
COMMENT ON FUNCTION credit.authorise(text, text, text, text, date, text[], boolean) IS
	'Lets somebody inquire about the subject for which a gateway acts, for the agreed purpose, from today to last_day, both inclusive (Articles 25 and 42). Takes the inquirer''s identifier (kind as credit.subject_key.kind: uscc, resident_id, …, and value) and name, the codes of the catalogue items that it may read (null: all), and whether non-public information is among them. Returns the authorisation''s handle, which the inquirer states; null where anything but items is null. Raises SC027 for who acts for no subject of whom anything is held, SC042 for a blank name or purpose, a last day before today or infinite, and an unknown item; 22023 and 22P02 for the identifier.';

CREATE FUNCTION credit.revoke_authorisation(authorisation uuid) RETURNS void
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_revoke_authorisation';
COMMENT ON FUNCTION credit.revoke_authorisation(uuid) IS
	'Ends an authorisation of the subject for which a gateway acts, at once; tickets that were begun under it release nothing more (Article 42). Raises SC027 for who acts for no subject of whom anything is held, SC042 for one that is none of the subject''s own, or revoked already.';

CREATE FUNCTION credit.my_authorisations(OUT authorisation uuid, OUT inquirer text,
		OUT purpose text, OUT items text[], OUT non_public boolean,
		OUT first_day date, OUT last_day date, OUT revoked_at timestamptz)
	RETURNS SETOF record
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_my_authorisations';
COMMENT ON FUNCTION credit.my_authorisations() IS
	'Whom the subject for which a gateway acts has authorised, for what and until when (inclusive), past ones among them (Article 42). Raises SC027 for who acts for no subject of whom anything is held.';

CREATE FUNCTION credit.held_authorisations(OUT authorisation uuid, OUT subject_name text,
		OUT subject_code credit.uscc, OUT purpose text, OUT items text[],
		OUT non_public boolean, OUT last_day date)
	RETURNS SETOF record
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_held_authorisations';
COMMENT ON FUNCTION credit.held_authorisations() IS
	'The authorisations in force that the actor''s organisations hold, or the one for whom a gateway acts; last_day is inclusive (Article 42).';

REVOKE ALL ON FUNCTION
	credit.authorise(text, text, text, text, date, text[], boolean),
	credit.revoke_authorisation(uuid), credit.my_authorisations(),
	credit.held_authorisations() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
	credit.authorise(text, text, text, text, date, text[], boolean),
	credit.revoke_authorisation(uuid), credit.my_authorisations()
	TO credit_portal;
GRANT EXECUTE ON FUNCTION credit.my_authorisations() TO credit_owner;
GRANT EXECUTE ON FUNCTION credit.held_authorisations()
	TO credit_portal, credit_provider, credit_authority;
