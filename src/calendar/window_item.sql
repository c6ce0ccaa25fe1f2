CREATE FUNCTION credit.publication_window(item text, decided_on date,
		severity credit.severity DEFAULT NULL,
		document_kind credit.document_kind DEFAULT 'penalty_decision',
		necessity boolean DEFAULT false, field text DEFAULT NULL,
		OUT visible_from date, OUT visible_until date)
	LANGUAGE c STABLE PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'credit_publication_window';
REVOKE ALL ON FUNCTION credit.publication_window(text, date, credit.severity,
	credit.document_kind, boolean, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.publication_window(text, date,
	credit.severity, credit.document_kind, boolean, text) TO credit_owner,
	credit_public, credit_portal, credit_provider, credit_authority,
	credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.publication_window(text, date, credit.severity,
	credit.document_kind, boolean, text) IS
	'How long a record of a catalogue item may be open to the public at most: from visible_from, the day of the document, up to but without visible_until; both NULL where it is never open, visible_until alone NULL where nothing but a withdrawal ends it. Takes the code of an item in force today in the registry''s jurisdiction (42704 otherwise), the document''s day, the severity (NULL: the item''s own, if it has one), the kind of document, whether the provider states the necessity of openness, and, for an item whose records name their own field, that field''s code (NULL: none of the special fields; an unknown one raises 42704). A NULL item or day gives NULLs; an infinite or absurd day raises 22008.';

CREATE FUNCTION credit.explain_window(item text, decided_on date,
		severity credit.severity DEFAULT NULL,
		document_kind credit.document_kind DEFAULT 'penalty_decision',
		necessity boolean DEFAULT false, field text DEFAULT NULL)
	RETURNS TABLE (step integer, rule text, basis text, effect text,
		visible_from date, visible_until date)
	LANGUAGE c STABLE PARALLEL SAFE ROWS 5
	AS 'MODULE_PATHNAME', 'credit_explain_window';
REVOKE ALL ON FUNCTION credit.explain_window(text, date, credit.severity,
	credit.document_kind, boolean, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.explain_window(text, date, credit.severity,
	credit.document_kind, boolean, text) TO credit_owner, credit_public,
	credit_portal, credit_provider, credit_authority, credit_auditor,
	credit_admin;
COMMENT ON FUNCTION credit.explain_window(text, date, credit.severity,
	credit.document_kind, boolean, text) IS
	'Why publication_window() answers as it does for a catalogue item, for the same arguments; rows as those of explain_penalty_window(). An item whose openness no rule limits, or that is never open, raises 22023.';
