CREATE FUNCTION credit.shorten_windows() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'credit_shorten_windows';
REVOKE ALL ON FUNCTION credit.shorten_windows() FROM PUBLIC;
COMMENT ON FUNCTION credit.shorten_windows() IS
	'AFTER STATEMENT trigger of credit.rule_pack and credit.window_rule: where a later rule is kinder to the subject, windows still open end accordingly, each with a journal entry; none is ever lengthened (Articles 44 and 51).';

CREATE FUNCTION credit.explain_record_window(subject_id bigint, record_id bigint)
	RETURNS TABLE (step integer, rule text, basis text, effect text,
		visible_from date, visible_until date)
	LANGUAGE c STABLE STRICT ROWS 5
	AS 'MODULE_PATHNAME', 'credit_explain_record_window';
REVOKE ALL ON FUNCTION credit.explain_record_window(bigint, bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.explain_record_window(bigint, bigint)
	TO credit_provider, credit_authority;
COMMENT ON FUNCTION credit.explain_record_window(bigint, bigint) IS
	'Which rule gave which number to the publication window of a record that the caller may read, by the rules of this moment and the record''s own item, whatever edition has followed; rows as those of explain_penalty_window(), with what its provider asked for; when a consent that it rests on ends is not looked at. None for a record without a document.';
