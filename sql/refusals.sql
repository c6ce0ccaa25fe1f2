-- What somebody reads whose request is refused, after a record was submitted:
-- its review, its quarantine, its document, its subject, its erasure; and the
-- making of a registry.  Everything is rolled back at the end.
\set ON_ERROR_ROLLBACK on
\pset format unaligned
\pset tuples_only on
BEGIN;
SET client_min_messages = notice;
SET datestyle = 'ISO, YMD';
SET credit.test_clock = '2026-06-15 10:00:00+08';
CREATE ROLE regress_refusals_author IN ROLE credit_provider;
CREATE ROLE regress_refusals_reviewer IN ROLE credit_provider;
CREATE ROLE regress_refusals_stranger IN ROLE credit_provider;
WITH body AS (
	INSERT INTO credit.organisation (name, uscc, kind, division, registered_from)
	VALUES ('market', '11650100MAC29EPY5C', 'state_organ', '650100', '2024-10-01') RETURNING organisation_id)
INSERT INTO credit.member (role_name, organisation_id, duty, may_submit, may_review)
	SELECT role_name, organisation_id, 'records', role_name <> 'regress_refusals_stranger', role_name = 'regress_refusals_reviewer'
	FROM body, unnest('{regress_refusals_author,regress_refusals_reviewer,regress_refusals_stranger}'::text[]) role_name;

-- The error in full, with the numbers of this database taken out.
CREATE FUNCTION pg_temp.raised(statement text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	state text; rule text; message text; detail text; hint text;
BEGIN
	EXECUTE statement;
	RETURN 'no error';
EXCEPTION WHEN OTHERS THEN
	GET STACKED DIAGNOSTICS state = RETURNED_SQLSTATE, rule = CONSTRAINT_NAME, message = MESSAGE_TEXT,
		detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
	RETURN regexp_replace(concat_ws(E'\n', concat_ws(' ', state, nullif(rule, '')), '  ' || message, '  DETAIL: ' || nullif(detail, ''),
		'  HINT: ' || nullif(hint, '')), '(record|row) \d+', '\1 N', 'g');
END $$;
CREATE FUNCTION pg_temp.submit(documents text, changes jsonb DEFAULT '{}') RETURNS void LANGUAGE sql AS $$
	INSERT INTO credit.submission SELECT (jsonb_populate_record(NULL::credit.submission, jsonb_build_object('provider', 'market', 'item', 'A03-penalty',
		'field', 'trade', 'severity', 'general', 'openness', 'open', 'subject_kind', 'legal_person', 'subject_name', '天山商贸有限公司',
		'subject_code', '91650100337383377J', 'document_kind', 'penalty_decision', 'document_number', document, 'document_issuer', 'market',
		'decided_on', '2026-06-01', 'conduct_on', '2026-05-01',
		'content', '{"violation": "v", "facts": "f", "basis": "b", "penalty_kinds": ["罚款"], "penalty_content": "c"}'::jsonb) || changes)).*
		FROM string_to_table(documents, ' ') document $$;
SET ROLE regress_refusals_author;
SELECT pg_temp.submit('plain') \g /dev/null
SELECT pg_temp.submit('accident', '{"circumstance": "accident"}') \g /dev/null
SELECT pg_temp.submit('revoked') \g /dev/null
SELECT pg_temp.submit('wrong') \g /dev/null
SELECT pg_temp.submit('wrong', jsonb_build_object('severity', 'serious', 'replaces', record_id, 'correction_reason', 'r'))
	FROM credit.record JOIN credit.document USING (subject_id, document_id) WHERE number = 'wrong' \g /dev/null
SELECT subject_id AS subject, max(record_id) FILTER (WHERE number = 'plain') AS plain, max(batch_id) FILTER (WHERE number = 'plain') AS plain_batch,
	max(batch_id) FILTER (WHERE number = 'accident') AS accident, max(batch_id) FILTER (WHERE number = 'revoked') AS revoked,
	max(document_id) FILTER (WHERE number = 'revoked') AS document, min(batch_id) FILTER (WHERE number = 'wrong') AS wrong,
	max(batch_id) FILTER (WHERE number = 'wrong') AS right
	FROM credit.record JOIN credit.document USING (subject_id, document_id) GROUP BY subject_id \gset

-- Articles 21 and 33: review.
SELECT pg_temp.raised(format('SELECT credit.review(%s)', :plain_batch));
SET ROLE regress_refusals_reviewer;
SELECT pg_temp.raised(format('SELECT credit.review(%s, approved => false)', :plain_batch));
SELECT pg_temp.raised(format('SELECT credit.review(%s)', :accident));
SELECT pg_temp.raised(format('SELECT credit.review(%s, lenient => false, reason => %L)', :accident, '　'));
-- Article 37: the document.
SET ROLE regress_refusals_author;
SELECT pg_temp.raised(format('SELECT credit.revoke_document(%s, %s, %L, %L)', :subject, document, day, reason))
	FROM (VALUES (1, -1::bigint, '2026-06-10', 'r'), (2, :document, '2026-06-16', 'r'), (3, :document, '2026-05-31', 'r'), (4, :document, '2026-06-10', ' ')) v (n, document, day, reason) ORDER BY n;
SELECT credit.revoke_document(:subject, :document, '2026-06-10', 'r');
SELECT pg_temp.raised(format('SELECT credit.revoke_document(%s, %s, %L, %L)', :subject, :document, '2026-06-10', 'r'));
SET ROLE regress_refusals_reviewer;
SELECT pg_temp.raised(format('SELECT credit.review(%s)', :revoked));
-- Article 21: what was corrected already.
SELECT credit.review(:right);
SELECT pg_temp.raised(format('SELECT credit.review(%s)', :wrong));
-- Article 21: quarantine.
SET ROLE regress_refusals_author;
SET credit.on_violation = quarantine;
SELECT pg_temp.submit('kept hers his', '{"severity": "grave"}') \g /dev/null
SET credit.on_violation = error;
SELECT max(batch_id) AS batch, min(quarantine_id) FILTER (WHERE row_number = 1) AS kept, min(quarantine_id) FILTER (WHERE row_number = 2) AS hers,
	min(quarantine_id) FILTER (WHERE row_number = 3) AS his FROM credit.quarantine \gset
SELECT pg_temp.raised(format('SELECT credit.resubmit(%s, %L)', :kept, '{"colour": "red"}'));
SELECT pg_temp.raised(format('SELECT credit.resubmit(%s, %L)', :kept, '[]'));
SELECT pg_temp.raised(format('SELECT credit.discard(%s, %L)', :kept, ' '));
SELECT pg_temp.raised('SELECT credit.resubmit(-1)');
SELECT pg_temp.raised($$SELECT credit.discard(-1, 'r')$$);
SET ROLE regress_refusals_stranger;
SELECT pg_temp.raised(format('SELECT credit.resubmit(%s)', :kept));
SET ROLE regress_refusals_author;
SELECT pg_temp.raised($$SELECT * FROM credit.check_record('[]')$$);
SELECT pg_temp.raised($$SELECT * FROM credit.check_record('{"colour": "red"}')$$);
-- What its reviewer resubmitted is for another one to review.
SELECT credit.resubmit(:hers, '{"severity": "general"}');
SET ROLE regress_refusals_reviewer;
SELECT credit.resubmit(:his, '{"severity": "general"}');
SELECT credit.review(:batch);
SELECT pg_temp.raised(format('SELECT credit.review(%s)', :batch));

-- Article 28: erasure.
SELECT pg_temp.raised(format('SELECT credit.erase(ARRAY[(%s, %s)]::credit.record_key[], %L)', :subject, :plain, ' '));
SELECT pg_temp.raised(format('SELECT credit.erase(ARRAY[(%s, -1)]::credit.record_key[], %L)', :subject, 'b'));

-- Articles 3 and 21: the subject and its identifiers.
SELECT pg_temp.raised(format('SELECT credit.correct_subject(%L, %L, %L, %L)', kind, value, name, evidence))
	FROM (VALUES (1, 'uscc', '91650100337383377K', 'n', 'e'), (2, 'resident_id', '65010219800101001', 'n', 'e'), (3, 'tax_number', ' ', 'n', 'e'),
		(4, 'horoscope', '1', 'n', 'e'), (5, 'uscc', '91650100337383377J', '　', 'e'), (6, 'uscc', '91650100337383377J', 'n', ' ')) v (n, kind, value, name, evidence)
	ORDER BY n;
SET ROLE regress_refusals_author;
SELECT pg_temp.raised($$SELECT credit.correct_subject('uscc', '91650100337383377J', 'n', 'e')$$);
SELECT pg_temp.raised(format('SELECT credit.record_consent(%L, %L, %L, %L, %L, %L, %L, %L, %L, %L, %L)', kind, name, id_kind, id_value,
		'market', 'A03-penalty', '{facts}', 'p', '2026-06-01', '2027-05-31', 'e'))
	FROM (VALUES (1, 'natural_person', 'n', 'uscc', '91650100337383377J'), (2, 'individual_business', 'n', 'uscc', '91650100337383377J'),
		(3, 'legal_person', '　', 'uscc', '91650100337383377J'), (4, 'natural_person', '650102198001010012', 'resident_id', '650102198001010012'),
		(5, 'unincorporated_organisation', '天山商贸有限公司', 'uscc', '91650100337383377J'), (6, 'legal_person', '昆仑商贸有限公司', 'uscc', '91650100337383377J')
		) v (n, kind, name, id_kind, id_value) ORDER BY n;
SELECT pg_temp.raised(format('SELECT credit.change_operator(%s, %L, %L)', :subject, '买买提', '2026-06-16'));
RESET ROLE;
SELECT pg_temp.raised(format('UPDATE credit.subject SET %s WHERE subject_id = %s', change, :subject))
	FROM unnest('{"uscc = NULL","kind = ''natural_person''"}'::text[]) change;
SELECT pg_temp.raised(format('INSERT INTO credit.subject (kind, name, uscc) VALUES (%L, %L, %L)', 'legal_person', 'n', '91650100337383377J'));
SELECT pg_temp.raised(format('INSERT INTO credit.document (subject_id, kind, number, number_key, issuer, issuer_key, decided_on, effective_on, provider_id)
	SELECT %s, kind, number, number_key, issuer, issuer_key, decided_on, effective_on, %s FROM credit.document WHERE document_id = %s', subject, provider, :document))
	FROM (VALUES (1, '-1', 'provider_id'), (2, 'subject_id', '-1')) v (n, subject, provider) ORDER BY n;
SELECT pg_temp.raised(statement) FROM unnest(ARRAY['UPDATE credit.record SET severity = NULL', 'DELETE FROM credit.document',
	format('UPDATE credit.document SET revoked_on = NULL, revoked_because = NULL WHERE document_id = %s', :document),
	format('UPDATE credit.document SET revoked_on = credit.today(), revoked_because = %L WHERE number = %L', 'r', 'plain')]) statement;

-- A registry is made once.
SELECT pg_temp.raised('SELECT credit.create_registry()');
SELECT pg_temp.raised(format('UPDATE credit.registry SET version = version %s 1; SELECT pg_temp.submit(%L)', sign, 'n')) FROM unnest('{-,+}'::text[]) sign;
SELECT pg_temp.raised($$UPDATE credit.registry SET zone = 'Mars/Olympus'; SELECT credit.today()$$);
SELECT pg_temp.raised('DELETE FROM credit.registry; SELECT credit.today()');
ROLLBACK;
-- Elsewhere it is made in a zone that there is, and in UTF-8.
SELECT current_database() AS home \gset
CREATE DATABASE regress_refusals TEMPLATE template0 ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C';
\c regress_refusals
SET client_min_messages = warning;
CREATE EXTENSION credit;
SELECT credit.create_registry();
\c :home
DROP DATABASE regress_refusals;
CREATE DATABASE regress_refusals TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C';
\c regress_refusals
SET client_min_messages = warning;
CREATE EXTENSION credit;
SELECT credit.create_registry('Mars/Olympus');
\c :home
DROP DATABASE regress_refusals;
