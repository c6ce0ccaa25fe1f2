-- Keys under which names and document numbers are found again.

CREATE FUNCTION credit.name_key(name text) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 2
	AS 'MODULE_PATHNAME', 'credit_name_key';
REVOKE ALL ON FUNCTION credit.name_key(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.name_key(text) TO credit_owner,
	credit_public, credit_portal, credit_provider, credit_authority,
	credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.name_key(text) IS
	'The key under which a name is found however it was typed. Normalised to NFKC with case folded; Traditional Chinese made Simplified character by character, digits of every script made ASCII; separators, brackets, quotation marks, blanks and invisible characters dropped together with the marks that sit on them; letters of the Arabic script merged where keyboards confuse them (yeh, kaf, heh, alef), vowel signs and tatweel dropped, and the hamza where it sits on no yeh. Latin letters keep their diacritics. The key of a key is the key itself; the key of a name''s beginning begins the name''s key, cut before a character that doesn''t combine. A name of nothing but dropped characters has the empty key. A key holds nothing that LIKE gives a meaning to, so name_key(name) || ''%'' finds beginnings. Two names may share a key: it is for finding, not for identity. Depends on the versions in credit.name_key_version(). Raises feature_not_supported outside UTF8 databases.';

CREATE FUNCTION credit.name_key_reference(name text) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 100
	AS 'MODULE_PATHNAME', 'credit_name_key_reference';
REVOKE ALL ON FUNCTION credit.name_key_reference(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.name_key_reference(text) TO credit_owner,
	credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.name_key_reference(text) IS
	'What credit.name_key() is by definition: ICU''s normaliser and the rules applied to the whole text again and again until nothing changes. Always equal to credit.name_key(), and slow: for checking it, for example after an upgrade of ICU. Raises program_limit_exceeded beyond 1 MiB.';

CREATE FUNCTION credit.document_key(number text) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 2
	AS 'MODULE_PATHNAME', 'credit_document_key';
REVOKE ALL ON FUNCTION credit.document_key(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.document_key(text) TO credit_owner,
	credit_public, credit_portal, credit_provider, credit_authority,
	credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.document_key(text) IS
	'The key under which a document''s number is found however its brackets were typed. As credit.name_key(), but each run of separators and brackets between two characters leaves one hyphen, so that 〔2023〕11 and 〔202〕311 stay apart; at the beginning and the end they leave nothing, blanks never do. Leading zeros count: 011 and 11 may be two decisions. The key of a key is the key itself. Raises feature_not_supported outside UTF8 databases.';

CREATE FUNCTION credit.name_key_version() RETURNS text
	LANGUAGE c STABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'credit_name_key_version';
REVOKE ALL ON FUNCTION credit.name_key_version() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.name_key_version() TO credit_owner,
	credit_public, credit_portal, credit_provider, credit_authority,
	credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.name_key_version() IS
	'Versions of ICU, of Unicode and of the rules by which this server makes keys. When one changes, stored keys may be out of date: see credit.stale_name_keys().';
