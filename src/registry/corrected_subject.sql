CREATE FUNCTION credit.correct_subject(id_kind text, id_value text,
		subject_name text, evidence text) RETURNS void
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_correct_subject';
REVOKE ALL ON FUNCTION credit.correct_subject(text, text, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.correct_subject(text, text, text, text)
	TO credit_provider;
COMMENT ON FUNCTION credit.correct_subject(text, text, text, text) IS
	'Gives a subject that was made known under a wrong name its right one, on papers named in evidence; the former name stays as one under which it was reported (Article 21). For members of public bodies who may review. Copies that are shown keep the name that they have until their records are corrected. Of whom nothing is known, changes nothing, and says nothing. Raises SC021 for others, for a blank or too long name, and without evidence; 22023 and 22P02 for the identifier.';
