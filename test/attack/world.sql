-- A registry full of secrets: what the workflows make, with a value "zqcanary0TABLE0COLUMN" in
-- whatever text of it is not open to the public.  Committed, so that sessions of any role can
-- look for them; test/t/105_canaries.pl and test/t/110_sqlsmith.pl do.
-- With -v journalled=1 only what the workflows make, so that the journal tells of all of it.
--   X   天山商贸有限公司 (…MA1)  has one open record, number open-1, and hidden ones
--   H   (…MA5)                   a firm of which nothing is open
--   P   1980-01-01               a natural person
--   古丽 1990-01-01               with consents, declarations and non-public records
--   Y   other firm (…MA2)        whom the attacking portal may act for: one open record
-- What is hidden is market's, of the field trade, or employer's; fire and drc_changji have the
-- duty of fire protection, drc_changji in another prefecture.
BEGIN;
\ir ../fixture.sql
\ir ../non_public.sql
CREATE ROLE inspector IN ROLE credit_auditor;
CREATE ROLE keeper IN ROLE credit_admin;
CREATE ROLE outsider;
INSERT INTO credit.service_need (organisation_id, service, item, fields, basis) VALUES (12, 'loan', 'B01', '{post,since}', 'rules 3');
CREATE ROLE other_portal IN ROLE credit_portal;
INSERT INTO credit.gateway (role_name, organisation_id, channel, basis) VALUES ('other_portal', 1, 'website', 'b');
UPDATE credit.organisation SET fields = '{fire_protection}' WHERE name = 'drc_changji';
INSERT INTO credit.organisation (organisation_id, name, uscc, kind, division, registered_from)
	VALUES (10, 'bank', pg_temp.code('91650100B'), 'enterprise', '650100', '2024-10-01'), (11, 'court', pg_temp.code('11650100C'), 'state_organ', '650100', '2024-10-01');
INSERT INTO credit.recipient (audience_id, organisation_id, duty, basis, reads) VALUES (2, 11, 'enforcement', 'Agreement 1', 'delivery');
INSERT INTO credit.subscription (audience_id, basis) VALUES (2, 'Agreement 1');

CREATE FUNCTION pg_temp.c("where" text) RETURNS text LANGUAGE sql AS $$ SELECT 'zqcanary0' || "where" $$;
CREATE FUNCTION pg_temp.secret(changes jsonb DEFAULT '{}') RETURNS jsonb LANGUAGE sql AS $$
	SELECT jsonb_build_object('document_number', pg_temp.c('document0number') || gen_random_uuid(), 'content', jsonb_build_object(
		'violation', pg_temp.c('record0content'), 'facts', pg_temp.c('record0content'), 'basis', pg_temp.c('record0content'),
		'penalty_kinds', '["罚款"]'::jsonb, 'penalty_content', pg_temp.c('record0content'))) || changes
$$;
CREATE FUNCTION pg_temp.hidden_firm(changes jsonb DEFAULT '{}') RETURNS jsonb LANGUAGE sql AS $$
	SELECT pg_temp.secret(jsonb_build_object('subject_name', pg_temp.c('subject0name'), 'subject_code', pg_temp.code('91650100MA5')) || changes)
$$;
CREATE FUNCTION pg_temp.hidden_person(changes jsonb DEFAULT '{}') RETURNS jsonb LANGUAGE sql AS $$
	SELECT pg_temp.secret(pg_temp.person('1980-01-01', jsonb_build_object('subject_name', pg_temp.c('subject0name')) || changes) - 'document_number')
$$;
CREATE FUNCTION pg_temp.handle(id bigint) RETURNS uuid LANGUAGE sql SECURITY DEFINER AS
	$$ SELECT credit.record_handle(nonce) FROM credit.record WHERE record_id = id $$;
CREATE FUNCTION pg_temp.key(id bigint) RETURNS credit.record_key LANGUAGE sql SECURITY DEFINER AS
	$$ SELECT (subject_id, record_id)::credit.record_key FROM credit.record WHERE record_id = id $$;
CREATE FUNCTION pg_temp.as_x() RETURNS void LANGUAGE sql AS
	$$ SELECT credit.act_for_subject('uscc', pg_temp.code('91650100MA1'), pg_temp.c('any0proof')) $$;
CREATE FUNCTION pg_temp.as_h() RETURNS void LANGUAGE sql AS
	$$ SELECT credit.act_for_subject('uscc', pg_temp.code('91650100MA5'), pg_temp.c('any0proof')) $$;

-- ---------------- records ----------------
SELECT pg_temp.publish('{"document_number": "open-1"}') AS open1,
	pg_temp.publish(jsonb_build_object('document_number', 'open-2', 'subject_name', 'other firm', 'subject_code', pg_temp.code('91650100MA2'))) AS open2 \gset
SELECT pg_temp.publish(pg_temp.secret('{"openness": "shared"}')) AS shared,
	pg_temp.publish(pg_temp.secret('{"openness": "inquiry"}')) AS inquiry,
	pg_temp.publish(pg_temp.secret('{"field": "food"}')) AS withdrawn,
	pg_temp.publish('{"document_number": "open-3", "decided_on": "2026-01-05", "conduct_on": "2025-12-01"}') AS repaired,
	pg_temp.publish(pg_temp.hidden_firm('{"openness": "inquiry"}')) AS firm,
	pg_temp.publish(pg_temp.hidden_firm('{"openness": "shared"}')) AS firm_shared,
	pg_temp.publish(pg_temp.hidden_person()) AS person,
	pg_temp.publish(jsonb_build_object('item', 'A11-honour', 'severity', null, 'document_kind', null, 'document_issuer', null,
		'document_number', null, 'decided_on', null, 'content', jsonb_build_object('title', pg_temp.c('record0content'), 'awarded_on', '2026-06-01'))) AS honour,
	pg_temp.publish(pg_temp.secret(pg_temp.business(jsonb_build_object('openness', 'inquiry', 'subject_name', pg_temp.c('subject0name'),
		'subject_code', pg_temp.code('92650100MA8'), 'operator_name', pg_temp.c('business_operator0name'))) - 'document_number')) AS business \gset
SET LOCAL ROLE author;
SELECT pg_temp.submit(pg_temp.secret(jsonb_build_object('named_by', pg_temp.c('document0named_by')))) AS unreviewed, pg_temp.submit(pg_temp.secret()) AS returned \gset
SET LOCAL credit.on_violation = quarantine;
SELECT pg_temp.submit(pg_temp.secret(jsonb_build_object('provider', pg_temp.c('quarantine0original')))),
	pg_temp.submit(pg_temp.secret(jsonb_build_object('decided_on', 'never', 'subject_name', pg_temp.c('quarantine0original')))) \g /dev/null
SELECT pg_temp.submit(pg_temp.secret(jsonb_build_object('replaces', :unreviewed, 'correction_reason', pg_temp.c('record0correction_reason')))) AS correction \gset
SET LOCAL ROLE reviewer;
SELECT credit.review(batch_id, ARRAY[record_id], false, NULL, pg_temp.c('review0reason')) FROM credit.record WHERE record_id = :returned \g /dev/null
SELECT credit.withdraw(ARRAY[pg_temp.key(:withdrawn)], 'revoked', pg_temp.c('withdrawal0basis')),
	credit.share(ARRAY[pg_temp.key(:shared), pg_temp.key(:firm_shared)], 2) \g /dev/null
SELECT credit.discard(quarantine_id, pg_temp.c('quarantine0reason')) FROM credit.quarantine ORDER BY quarantine_id LIMIT 1 \g /dev/null

-- ---------------- the subject's rights ----------------
SET LOCAL ROLE portal;
SELECT pg_temp.as_x() \g /dev/null
SELECT credit.file_objection('record', pg_temp.c('objection0statement'), pg_temp.c('objection0evidence'), pg_temp.handle(:repaired)) AS objection,
	credit.file_objection('omission', pg_temp.c('objection0statement'), pg_temp.c('objection0evidence'), NULL, pg_temp.c('objection0target'), 'market') AS omission \gset
SELECT credit.supplement_objection(:'objection', pg_temp.c('objection_event0content')),
	credit.opt_out(pg_temp.handle(:honour)),
	credit.report(), credit.compliance_report() \g /dev/null
SELECT credit.apply_for_repair(pg_temp.handle(:repaired), jsonb_build_object('conduct_corrected', pg_temp.c('repair0evidence'), 'harm_removed', pg_temp.c('repair0evidence')), pg_temp.c('repair0commitment')) AS repair \gset
SET LOCAL ROLE reviewer;
SELECT credit.decide_objection(:'omission', 'refused', pg_temp.c('objection0reason')) \g /dev/null
SELECT credit.decide_repair(:'repair', 'refused', ARRAY['harm_removed'], pg_temp.c('repair0reason')) \g /dev/null
SET LOCAL ROLE portal; -- and once more, not decided
SELECT pg_temp.as_x() \g /dev/null
SELECT credit.apply_for_repair(pg_temp.handle(:repaired), jsonb_build_object('conduct_corrected', pg_temp.c('repair0evidence'), 'harm_removed', pg_temp.c('repair0evidence')), pg_temp.c('repair0commitment')) \g /dev/null
SET LOCAL ROLE reviewer;
SELECT credit.mark_irreparable((pg_temp.key(:firm)).subject_id, document_id, pg_temp.c('irreparable_document0basis')) FROM credit.record WHERE record_id = :firm \g /dev/null

-- ---------------- consents, declarations, authorisations, inquiries ----------------
SET LOCAL ROLE clerk;
SELECT pg_temp.sign('{post}', purpose => pg_temp.c('consent0purpose'), evidence => pg_temp.c('consent0evidence')) AS consent \gset
SELECT pg_temp.submit(pg_temp.aygul(jsonb_build_object('content', jsonb_build_object('post', pg_temp.c('record0content')), 'declaration', pg_temp.c('record0declaration')))) AS work \gset
SET LOCAL ROLE checker;
SELECT credit.review(batch_id) FROM credit.record WHERE record_id = :work \g /dev/null
SET LOCAL ROLE portal;
SELECT pg_temp.as_aygul() \g /dev/null
SELECT credit.give_consent('employer', 'B01', '{since}', pg_temp.c('consent0purpose'), '2026-12-31') \g /dev/null
SELECT pg_temp.as_h() \g /dev/null
SELECT credit.authorise('uscc', pg_temp.code('91650100B'), pg_temp.c('authorisation0inquirer_name'), pg_temp.c('authorisation0purpose'), '2026-12-31', NULL, true) AS leave \gset
SET LOCAL ROLE region_supervisor;
SELECT credit.begin_inquiry('uscc', pg_temp.code('91650100MA5'), pg_temp.c('inquiry0purpose')) AS ticket \gset
SELECT credit.begin_inquiry('uscc', pg_temp.code('91650100MA5'), pg_temp.c('inquiry0hidden_purpose'), NULL, NULL, pg_temp.c('inquiry0hidden_basis'), '2026-12-31'),
	credit.begin_inquiry('resident_id', pg_temp.identity_number('1955-05-05'), pg_temp.c('inquiry0purpose')) \g /dev/null
RESET ROLE;
INSERT INTO credit.subject_name (subject_id, name, name_key)
	SELECT subject_id, pg_temp.c('subject_name0name'), credit.name_key(pg_temp.c('subject_name0name')) FROM credit.record WHERE record_id = :open1;
COMMIT;

\if :{?journalled}
\quit
\endif
-- ---------------- whatever the workflows left plain ----------------
-- A column that the library parses, or that holds a code of its own, keeps what it has.
BEGIN;
SET LOCAL session_replication_role = replica;
CREATE TABLE public.planted (relation name, "column" name, rows bigint);
DO $$
DECLARE
	target record;
	planted bigint;
	mark text;
BEGIN
	FOR target IN
		SELECT c.relname, a.attname, a.atttypid::regtype::text AS type,
			EXISTS (SELECT FROM pg_attribute r WHERE r.attrelid = c.oid AND r.attname = 'record_id') AS of_records,
			EXISTS (SELECT FROM pg_attribute r WHERE r.attrelid = c.oid AND r.attname = 'subject_id') AS of_subjects
		FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT attisdropped
		WHERE c.relnamespace = 'credit'::regnamespace AND c.relkind = 'r' AND a.atttypid IN ('text'::regtype, 'jsonb'::regtype)
			AND c.relname IN ('authorisation', 'batch', 'business_operator', 'consent', 'disclosure', 'document', 'erasure', 'inquiry',
				'irreparable_document', 'objection', 'objection_event', 'opt_out', 'quarantine', 'record', 'repair', 'report_issue',
				'review', 'subject', 'subject_key', 'subject_name', 'takedown', 'withdrawal')
			AND (c.relname, a.attname) NOT IN (
				('authorisation', 'inquirer_kind'), ('authorisation', 'inquirer_id'), ('consent', 'item'), ('disclosure', 'field'), ('record', 'field'),
				('inquiry', 'inquirer_kind'), ('inquiry', 'way'), ('inquiry', 'inquirer_id'), ('repair', 'ground'), ('repair', 'effect'),
				('objection', 'against'), ('report_issue', 'kind'), ('subject_key', 'kind'), ('quarantine', 'state'), ('record', 'consent_exception'),
				('subject_key', 'value'), ('withdrawal', 'reason'), ('objection', 'outcome'), ('objection_event', 'kind'), ('takedown', 'way'),
				('batch', 'author'), ('quarantine', 'author'), ('record', 'author'), ('inquiry', 'author'))
		ORDER BY 1, 2
	LOOP
		mark := format('zqcanary0%s0%s', target.relname, target.attname);
		BEGIN
			EXECUTE format('UPDATE credit.%1$I t SET %2$I = %3$s WHERE %2$I IS NOT NULL AND %2$I::text !~ ''zqcanary'' AND %4$s', target.relname, target.attname,
				CASE target.type WHEN 'jsonb' THEN format('CASE WHEN jsonb_typeof(%I) = ''object'' THEN %1$I || jsonb_build_object(''other'', %L::text) ELSE %1$I END', target.attname, mark)
					ELSE format('%I || %L', target.attname, mark) END,
				CASE WHEN target.relname = 'document' THEN 'number NOT LIKE ''open-%'''
					WHEN target.of_records THEN 'NOT EXISTS (SELECT FROM credit.disclosure d WHERE d.record_id = t.record_id AND d.audience_id = 0)'
					WHEN target.of_subjects AND target.relname IN ('subject', 'subject_name', 'subject_key') THEN 'NOT EXISTS (SELECT FROM credit.public_face f WHERE f.subject_id = t.subject_id)'
					ELSE 'true' END);
			GET DIAGNOSTICS planted = ROW_COUNT;
			IF planted > 0 THEN
				INSERT INTO public.planted VALUES (target.relname, target.attname, planted);
			END IF;
		EXCEPTION WHEN check_violation THEN
			NULL; -- a code of the library's own
		END;
	END LOOP;
END
$$;
COMMIT;
ANALYZE;
