CREATE FUNCTION credit.shorten_windows() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'credit_shorten_windows';
REVOKE ALL ON FUNCTION credit.shorten_windows() FROM PUBLIC;
COMMENT ON FUNCTION credit.shorten_windows() IS
	'AFTER STATEMENT trigger of credit.rule_pack and credit.window_rule: where a later rule is kinder to the subject, windows still open end accordingly, each with a journal entry; none is ever lengthened (Articles 44 and 51).';

CREATE FUNCTION credit.explain_record_window(subject_id bigint, record_id bigint)
	RETURNS TABLE (step integer, rule text, basis text, effect text,
		visible_from date, visible_until date)
	LANGUAGE sql STABLE STRICT ROWS 5 AS
$$
	SELECT e.step, e.rule, e.basis, e.effect, e.visible_from, e.visible_until
	FROM credit.record r
	JOIN credit.document d
		ON d.subject_id OPERATOR(pg_catalog.=) r.subject_id
		AND d.document_id OPERATOR(pg_catalog.=) r.document_id
	JOIN credit.catalog_item i
		ON i.item_id OPERATOR(pg_catalog.=) r.item_id,
	LATERAL credit.explain_window(i.code, d.decided_on, r.severity, d.kind,
		r.necessity IS NOT NULL, r.field) e
	WHERE r.subject_id OPERATOR(pg_catalog.=) $1
		AND r.record_id OPERATOR(pg_catalog.=) $2
	ORDER BY e.step
$$;
REVOKE ALL ON FUNCTION credit.explain_record_window(bigint, bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.explain_record_window(bigint, bigint)
	TO credit_provider, credit_authority;
COMMENT ON FUNCTION credit.explain_record_window(bigint, bigint) IS
	'Which rule gave which number to the publication window of a record that the caller may read; rows as those of explain_penalty_window(). None for a record without a document.';
