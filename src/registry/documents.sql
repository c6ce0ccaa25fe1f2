CREATE FUNCTION credit.document_referred() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'credit_document_referred';
REVOKE ALL ON FUNCTION credit.document_referred() FROM PUBLIC;
COMMENT ON FUNCTION credit.document_referred() IS
	'AFTER ROW INSERT of credit.document: its subject (SC003) and its provider (SC021) are in the registry. Stands in for foreign keys, which a load would feel.';
