CREATE FUNCTION credit.public_records(handle uuid,
		OUT item text, OUT field text, OUT effect credit.effect,
		OUT document_number text, OUT document_issuer text,
		OUT decided_on date, OUT content jsonb, OUT provider text,
		OUT open_from date, OUT open_until date, OUT disputed_since date)
	RETURNS SETOF record
	LANGUAGE c STABLE STRICT AS 'MODULE_PATHNAME', 'credit_public_records';
REVOKE ALL ON FUNCTION credit.public_records(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.public_records(uuid)
	TO credit_public, credit_portal, credit_provider, credit_authority,
	credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.public_records(uuid) IS
	'What is open today about the subject of a handle of credit.search_public(), newest first (Articles 22 and 44). open_from is the first day, open_until the first day on which it is no longer shown, null where no rule ends it; disputed_since the day from which an objection to it has been open (Article 45). No row for a handle that is unknown or has nothing open.';
