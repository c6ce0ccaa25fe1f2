-- Beside fixture.sql, for the articles on non-public information: the region's own
-- catalogue with item B01, which a person or a firm may be recorded under, and
--   employer    an enterprise; its members clerk (submits) and checker (reviews)
--   portal      a gateway of platform; its member desk reviews
-- Aygul is the person; firm the one of fixture.sql.
INSERT INTO credit.catalog_edition (level, division, title, number, basis, compiled_by, consultation_from, consultation_until)
	VALUES ('regional', '650000', 'edition', 1, '自治区社会信用条例', 'drc', '2026-04-01', '2026-04-30');
INSERT INTO credit.catalog_item (edition_id, code, title, class, effect, nature, window_kind, openness, subject_kinds, field, provision)
	SELECT max(edition_id), 'B01', 'work', 'voluntary', 'neutral', 'non_public', 'until_withdrawn', '{open,shared,inquiry}',
		'{natural_person,legal_person}', 'general', '第二十四条' FROM credit.catalog_edition;
INSERT INTO credit.catalog_field (item_id, name, label_zh, type, required, open)
	SELECT max(item_id), f.name, f.name, f.type::credit.field_type, false, f.open
	FROM credit.catalog_item, (VALUES ('post', 'text', true), ('since', 'date', true), ('income', 'amount', false)) f (name, type, open) GROUP BY 2, 3, 4, 6;
UPDATE credit.catalog_edition SET status = 'consultation' WHERE level = 'regional';
UPDATE credit.catalog_edition SET status = 'approved', approved_on = '2026-05-10', approved_by = (SELECT government FROM credit.catalog_maker WHERE division = '650000') WHERE level = 'regional';
UPDATE credit.catalog_edition SET status = 'published', published_on = '2026-05-20', in_force_from = '2026-06-01' WHERE level = 'regional';

INSERT INTO credit.organisation (organisation_id, name, uscc, kind, division, registered_from)
	VALUES (12, 'employer', pg_temp.code('91650100E'), 'enterprise', '650100', '2024-10-01');
CREATE ROLE clerk;
CREATE ROLE checker;
CREATE ROLE desk;
CREATE ROLE portal;
GRANT credit_provider TO clerk, checker, desk;
GRANT credit_portal TO portal;
INSERT INTO credit.member (role_name, organisation_id, duty, may_submit, may_review)
	VALUES ('clerk', 12, 'staff', true, false), ('checker', 12, 'staff', false, true), ('desk', 1, 'declarations', false, true);
INSERT INTO credit.gateway (role_name, organisation_id, channel, basis) VALUES ('portal', 1, 'website', 'b');

CREATE FUNCTION pg_temp.work(changes jsonb DEFAULT '{}') RETURNS jsonb
	LANGUAGE sql AS $$
	SELECT jsonb_build_object('provider', 'employer', 'item', 'B01', 'nature', 'non_public', 'field', 'general', 'severity', NULL,
		'openness', 'inquiry', 'document_kind', NULL, 'document_number', NULL, 'document_issuer', NULL, 'decided_on', NULL,
		'conduct_on', '2026-06-10', 'content', '{"post": "p"}'::jsonb, 'declaration', 'signed on 1 June') || changes
$$;
CREATE FUNCTION pg_temp.aygul(changes jsonb DEFAULT '{}') RETURNS jsonb
	LANGUAGE sql AS $$
	SELECT pg_temp.work(jsonb_build_object('subject_kind', 'natural_person', 'subject_name', '古丽', 'subject_code', NULL,
		'resident_id', pg_temp.identity_number('1990-01-01')) || changes)
$$;
-- as the portal, in her name; in the firm's
CREATE FUNCTION pg_temp.as_aygul() RETURNS void LANGUAGE sql AS
	$$ SELECT credit.act_for_subject('resident_id', pg_temp.identity_number('1990-01-01'), 'session 1') $$;
CREATE FUNCTION pg_temp.as_firm() RETURNS void LANGUAGE sql AS
	$$ SELECT credit.act_for_subject('uscc', pg_temp.code('91650100MA1'), 'session 2') $$;
-- on paper, by the clerk
CREATE FUNCTION pg_temp.sign(fields text[], last_day date DEFAULT '2026-12-31', ways credit.openness[] DEFAULT '{}', sensitive boolean DEFAULT false,
		service text DEFAULT NULL, first_day date DEFAULT '2026-06-01', purpose text DEFAULT 'staff', evidence text DEFAULT 'folder 7') RETURNS uuid
	LANGUAGE sql AS $$ SELECT credit.record_consent('natural_person', '古丽', 'resident_id', pg_temp.identity_number('1990-01-01'), 'employer', 'B01',
		fields, purpose, first_day, last_day, evidence, ways, sensitive, service) $$;
