CREATE FUNCTION credit.search_public(query text,
		max_results integer DEFAULT 20,
		OUT handle uuid, OUT name text, OUT uscc credit.uscc,
		OUT kind credit.subject_kind, OUT division credit.division)
	RETURNS SETOF record
	LANGUAGE c STABLE STRICT AS 'MODULE_PATHNAME', 'credit_search_public';
REVOKE ALL ON FUNCTION credit.search_public(text, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.search_public(text, integer)
	TO credit_public, credit_portal, credit_provider, credit_authority,
	credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.search_public(text, integer) IS
	'Free public search (Article 26): by unified social credit code, or by the beginning or a part (two characters or more) of a name, compared by credit.name_key. Finds only who has something open today; never a natural person. At most max_results rows, 1 to 100; handle is for credit.public_records().';

CREATE FUNCTION credit.revoke_document(subject_id bigint, document_id bigint,
		revoked_on date, reason text)
	RETURNS bigint
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_revoke_document';
REVOKE ALL ON FUNCTION credit.revoke_document(bigint, bigint, date, text)
	FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.revoke_document(bigint, bigint, date, text)
	TO credit_provider;
COMMENT ON FUNCTION credit.revoke_document(bigint, bigint, date, text) IS
	'Records that a document was revoked on a day, for a public reason, and withdraws every disclosure of its records; where its issuer reported it, of those that others reported of it as well (Article 37). For who may submit for its provider. Returns how many disclosures ended. Raises SC037 for a document that the actor may not revoke, is revoked already, or a day that lies ahead or before it was made.';

CREATE FUNCTION credit.change_operator(subject_id bigint, name text,
		operating_from date, identity_number text DEFAULT NULL)
	RETURNS bigint
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_change_operator';
REVOKE ALL ON FUNCTION credit.change_operator(bigint, text, date, text)
	FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.change_operator(bigint, text, date, text)
	TO credit_provider;
COMMENT ON FUNCTION credit.change_operator(bigint, text, date, text) IS
	'Records that an individual business has another operator from a day on; adverse disclosures of earlier conduct end, since nothing adverse passes to a new operator (Article 3). Holds for the records of the providers for which the actor may submit, and for no others. Returns how many disclosures ended. Raises SC003 where there is no such record.';
