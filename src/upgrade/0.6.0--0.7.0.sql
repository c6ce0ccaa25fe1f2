\echo Use "ALTER EXTENSION credit UPDATE" to load this file. \quit
-- What 0.6.0 had otherwise.  Then follow the rooms that came after it.
DROP VIEW credit.conformance;
DROP FUNCTION credit.object_exists(text);
DROP VIEW credit.provision;
DROP FUNCTION credit.stale_name_keys();
CREATE OR REPLACE FUNCTION credit.explain_record_window(subject_id bigint, record_id bigint)
	RETURNS TABLE (step integer, rule text, basis text, effect text,
		visible_from date, visible_until date)
	LANGUAGE c STABLE STRICT ROWS 5
	AS 'MODULE_PATHNAME', 'credit_explain_record_window';
COMMENT ON FUNCTION credit.explain_record_window(bigint, bigint) IS
	'Which rule gave which number to the publication window of a record that the caller may read, by the rules of this moment and the record''s own item, whatever edition has followed; rows as those of explain_penalty_window(), with what its provider asked for; when a consent that it rests on ends is not looked at. None for a record without a document.';
COMMENT ON FUNCTION credit.name_key(text) IS
	'The key under which a name is found however it was typed. Normalised to NFKC with case folded; Traditional Chinese made Simplified character by character, digits of every script made ASCII; separators, brackets, quotation marks, blanks and invisible characters dropped together with the marks that sit on them; letters of the Arabic script merged where keyboards confuse them (yeh, kaf, heh, alef), vowel signs and tatweel dropped, and the hamza where it sits on no yeh. Latin letters keep their diacritics. The key of a key is the key itself; the key of a name''s beginning begins the name''s key, cut before a character that doesn''t combine. A name of nothing but dropped characters has the empty key. A key holds nothing that LIKE gives a meaning to, so name_key(name) || ''%'' finds beginnings. Two names may share a key: it is for finding, not for identity. Depends on the versions in credit.name_key_version(). Raises feature_not_supported outside UTF8 databases.';
COMMENT ON FUNCTION credit.explain_window(text, date, credit.severity,
	credit.document_kind, boolean, text) IS
	'Why publication_window() answers as it does for a catalogue item, for the same arguments; rows as those of explain_penalty_window(). An item whose openness no rule limits, or that is never open, raises 22023.';
COMMENT ON FUNCTION credit.check_record(jsonb) IS
	'What would become of a row of credit.submission, given as a JSON object of its columns: one result row for each breach of a rule, none when it would be admitted or when it states what is recorded already, which only its submission tells apart. Writes nothing. Raises undefined_column for a key that is no column.';
