-- The regulation, provision by provision: what it asks in our own short words,
-- whether a database can hold it, what holds it here and which test shows it.
--
-- enforced_by names objects as "table credit.x", "view credit.x", "type
-- credit.x", "function credit.f" (of any arguments) or "function
-- credit.f(integer, credit.uscc)", "trigger t on credit.x", "policy p on
-- credit.x", "constraint c on credit.x", "role r".

CREATE VIEW credit.provision
	(article, paragraph, item, chapter, kind, enforced, summary, reason,
	 enforced_by, tests) WITH (security_invoker = true) AS
	SELECT v.article, v.paragraph, v.item, v.chapter,
		CASE v.enforced WHEN 'no' THEN 'organisational'
			ELSE 'executable' END,
		NULLIF(v.enforced, 'no'), v.summary, v.reason,
		pg_catalog.string_to_array(v.enforced_by, '; '),
		pg_catalog.string_to_array(v.tests, '; ')
	FROM (VALUES
	-- Chapter 1, general
	(1, 1, NULL::integer, 1, 'no', 'why the regulation was made',
		'a purpose asks nothing of a row', '', ''),
	(2, 1, NULL, 1, 'yes', 'the activities of the jurisdiction are regulated: catalogues and providers belong to it',
		NULL, 'table credit.registry; table credit.organisation; trigger workflow on credit.catalog_edition; function credit.check_record; trigger admission on credit.record',
		'test/article_02.sql; test/article_20.sql'),
	(2, 2, NULL, 1, 'yes', 'laws and administrative regulations go first',
		NULL, 'type credit.basis_rank; table credit.window_rule; function credit.publication_window',
		'test/article_02.sql; test/article_44.sql'),
	(3, 1, NULL, 1, 'yes', 'subjects are natural persons of full capacity, legal persons and unincorporated organisations',
		NULL, 'type credit.subject_kind; table credit.subject; table credit.business_operator; trigger rules on credit.subject; function credit.check_record; trigger admission on credit.record',
		'test/article_03.sql'),
	(3, 2, NULL, 1, 'yes', 'credit information identifies and describes how a subject keeps its duties',
		NULL, 'table credit.record; table credit.document', 'test/article_03.sql'),
	(4, 1, NULL, 1, 'no', 'principles of building the system',
		'principles are kept through the articles that carry them out', '', ''),
	(5, 1, NULL, 1, 'not yet', 'each division''s work is assessed; planning and budgets are the governments''',
		NULL, '', ''),
	(6, 1, NULL, 1, 'part', 'a competent department supervises its division and those below it',
		NULL, 'table credit.member; function credit.supervised_division; policy read_authority on credit.record; policy read_authority on credit.disclosure',
		'test/article_06.sql'),
	(6, 2, NULL, 1, 'part', 'other bodies act within their own field and division',
		NULL, 'table credit.member; function credit.my_organisations; function credit.reads_field; policy read_provider on credit.record; policy read_authority on credit.disclosure',
		'test/article_06.sql'),
	(7, 1, NULL, 1, 'yes', 'platforms and departments share with each other',
		NULL, 'table credit.recipient; table credit.subscription; table credit.change; function credit.share; function credit.changes_since', 'test/article_07.sql; test/article_22_sharing.sql'),
	(8, 1, NULL, 1, 'no', 'everybody is encouraged to take part',
		'encouragement has no refusing case', '', ''),
	-- Chapter 2, building the system
	(9, 1, NULL, 2, 'no', 'integrity of government, business, society and justice',
		'names the subjects of Articles 10 to 12 and 15', '', ''),
	(10, 1, NULL, 2, 'part', 'integrity of government in its fields is monitored and answered for',
		NULL, 'table credit.field; type credit.subject_kind', 'test/article_10.sql'),
	(10, 2, NULL, 2, 'not yet', 'government bodies keep their commitments and contracts',
		NULL, '', ''),
	(10, 3, NULL, 2, 'no', 'education of public servants',
		'training leaves no row that could be refused', '', ''),
	(11, 1, NULL, 2, 'yes', 'integrity of business in its fields',
		NULL, 'table credit.field; table credit.catalog_item', 'test/article_10.sql'),
	(11, 2, NULL, 2, 'no', 'businesses act in good faith',
		'breaches reach the registry as records under Article 37', '', ''),
	(11, 3, NULL, 2, 'no', 'businesses may manage credit within their walls',
		'encouragement has no refusing case', '', ''),
	(12, 1, NULL, 2, 'yes', 'integrity of society in its fields',
		NULL, 'table credit.field; table credit.catalog_item', 'test/article_10.sql'),
	(13, 1, NULL, 2, 'no', 'model markets, streets and firms',
		'campaigns', '', ''),
	(14, 1, NULL, 2, 'no', 'moral and credit education', 'education', '', ''),
	(14, 2, NULL, 2, 'no', 'media inform and supervise', 'media work', '', ''),
	(15, 1, NULL, 2, 'no', 'credibility of the courts',
		'justice supervises itself; its field is a code of credit.field', '', ''),
	(15, 2, NULL, 2, 'no', 'good faith of lawyers, notaries, arbitrators and experts',
		'professional conduct; their fields are codes of credit.field', '', ''),
	(16, 1, NULL, 2, 'no', 'credit services are promoted', 'policy of the governments', '', ''),
	(16, 2, NULL, 2, 'part', 'credit service agencies and their practitioners are registered and have records of their own',
		NULL, 'type credit.organisation_kind; table credit.organisation',
		'test/article_16.sql'),
	(17, 1, NULL, 2, 'no', 'associations of the trade', 'self-government of the trade', '', ''),
	-- Chapter 3, managing the information
	(18, 1, NULL, 3, 'yes', 'information is public or non-public',
		NULL, 'type credit.nature; table credit.provider_item', 'test/article_18.sql'),
	(18, 2, NULL, 3, 'yes', 'public information arises in the duty of a state organ or an authorised body',
		NULL, 'type credit.organisation_kind; table credit.organisation; function credit.check_record',
		'test/article_18.sql'),
	(18, 3, NULL, 3, 'yes', 'everything else, and what subjects declare about themselves, is non-public',
		NULL, 'table credit.provider_item; function credit.check_record; function credit.declare; function credit.take_back',
		'test/article_18.sql; test/article_25.sql'),
	(19, 1, NULL, 3, 'yes', 'only what is necessary: the fields that the catalogue item names',
		NULL, 'table credit.catalog_field; function credit.check_content(integer, jsonb); trigger admission on credit.record',
		'test/article_19.sql'),
	(20, 1, NULL, 3, 'yes', 'public information is recorded under the national catalogue or a supplementary one that rests on a local regulation',
		NULL, 'table credit.catalog_edition; table credit.catalog_item; table credit.catalog_maker; function credit.check_item(integer, date, date)',
		'test/article_20.sql'),
	(20, 2, NULL, 3, 'yes', 'a supplementary catalogue goes through consultation, approval and publication; a prefecture''s is filed with the region',
		NULL, 'trigger workflow on credit.catalog_edition; trigger workflow on credit.catalog_comment; trigger workflow on credit.catalog_item; trigger workflow on credit.catalog_field; trigger succession on credit.catalog_edition; view credit.public_catalog; view credit.overdue_filing',
		'test/article_20.sql'),
	(21, 1, NULL, 3, 'yes', 'a provider records by the catalogue, in full and in time, after review by a second person, and answers for it',
		NULL, 'table credit.review; function credit.check_content(integer, jsonb); function credit.review; trigger admission on credit.record; trigger admitted on credit.record; trigger kept on credit.record; trigger kept on credit.review',
		'test/article_21.sql; test/article_19.sql'),
	(22, 1, NULL, 3, 'yes', 'open, shared or by inquiry: the provider chooses within the catalogue',
		NULL, 'type credit.openness; function credit.check_openness(integer, credit.openness, credit.subject_kind); trigger admission on credit.record',
		'test/article_22.sql'),
	(22, 2, NULL, 3, 'yes', 'the platform publishes what is open',
		NULL, 'table credit.disclosure; table credit.public_face; function credit.visible_content(integer, jsonb, boolean); view credit.public_record',
		'test/article_22.sql'),
	(22, 3, NULL, 3, 'part', 'what a body received by sharing or inquiry it neither publishes nor uses for another duty',
		NULL, 'table credit.disclosure; policy read_authority on credit.disclosure; policy read_provider on credit.disclosure', 'test/article_22.sql'),
	(23, 1, NULL, 3, 'yes', 'others may provide non-public information',
		NULL, 'view credit.submission; function credit.check_record; trigger admission on credit.record', 'test/article_23.sql; test/article_16.sql'),
	(23, 2, NULL, 3, 'yes', 'and answer for it by a signed declaration',
		NULL, 'view credit.submission; function credit.check_record; trigger admission on credit.record', 'test/article_23.sql'),
	(24, 1, NULL, 3, 'yes', 'a natural person''s written consent with an agreed purpose',
		NULL, 'table credit.consent; table credit.consent_exception; table credit.sensitive_category; function credit.give_consent; function credit.record_consent; function credit.withdraw_consent; trigger admission on credit.record; trigger kept on credit.consent', 'test/article_24.sql'),
	(25, 1, NULL, 3, 'yes', 'non-public information is disclosed by the subject, by authorised inquiry or as agreed',
		NULL, 'table credit.consent; table credit.authorisation; function credit.declare; function credit.inquire; trigger admission on credit.record', 'test/article_25.sql; test/t/090_inquiry.pl'),
	(26, 1, NULL, 3, 'yes', 'inquiry is free and within reach of everybody',
		NULL, 'function credit.search_public; function credit.public_records; role credit_public; role credit_portal',
		'test/article_26.sql'),
	(27, 1, 1, 3, 'no', 'a security management of the data', 'an organisation''s own arrangement', '', ''),
	(27, 1, 2, 3, 'yes', 'rules on who inquires, and how',
		NULL, 'table credit.inquiry_rule; function credit.begin_inquiry; function credit.begin_bulk_inquiry; function credit.inquire; table credit.inquiry; trigger kept on credit.inquiry; view credit.unusual_inquiry; table credit.member; table credit.gateway; function credit.act_for_subject; role credit_public; role credit_provider; role credit_authority; role credit_auditor; role credit_admin',
		'test/article_27.sql; test/t/090_inquiry.pl'),
	(27, 1, 3, 3, 'no', 'equipment that meets the State''s requirements', 'machines and networks', '', ''),
	(27, 1, 4, 3, 'no', 'other rules on information security', 'refers to other rules', '', ''),
	(28, 1, 1, 3, 'yes', 'no inquiry without right',
		NULL, 'function credit.begin_inquiry; function credit.inquire; table credit.authorisation; table credit.inquiry', 'test/t/090_inquiry.pl'),
	(28, 1, 2, 3, 'yes', 'no use beyond what the subject agreed to',
		NULL, 'table credit.consent; table credit.authorisation; function credit.begin_inquiry; function credit.inquire; trigger admission on credit.record', 'test/article_24.sql; test/article_25.sql; test/t/090_inquiry.pl'),
	(28, 1, 3, 3, 'yes', 'no theft, tampering, fabrication or unlawful deletion',
		NULL, 'table credit.journal; function credit.journal_change; function credit.row_hash; function credit.self_check; trigger journalled on credit.subject; trigger journalled on credit.disclosure; trigger kept on credit.journal; trigger kept on credit.record; trigger admitted on credit.record; trigger kept on credit.document; trigger kept on credit.quarantine; table credit.seal; function credit.seal; function credit.verify; function credit.verify_rows; function credit.entries_of; function credit.consistency_proof; trigger kept on credit.journal_leaf; trigger kept on credit.seal',
		'test/article_28.sql; test/article_28_self_check.sql; test/article_28_rows.sql; test/article_28_seal.sql; test/t/100_tampering.pl'),
	(28, 1, 4, 3, 'part', 'no leak of what was not released',
		NULL, 'table credit.disclosure; function credit.visible_content(integer, jsonb, boolean); function credit.policy_support',
		'test/article_22.sql; test/policies.sql; test/hidden_or_absent.sql'),
	(28, 1, 5, 3, 'part', 'no leak of state secrets, trade secrets and privacy',
		NULL, 'constraint catalog_field_secret_open_check on credit.catalog_field; table credit.prohibited_category; function credit.check_content(integer, jsonb)',
		'test/article_19.sql; test/article_22.sql'),
	(28, 1, 6, 3, 'part', 'no trade in the information',
		NULL, 'table credit.recipient; table credit.authorisation', 'test/article_22_sharing.sql; test/t/090_inquiry.pl'),
	(28, 1, 7, 3, 'no', 'what other laws forbid', 'refers to other law', '', ''),
	-- Chapter 4, using the information
	(29, 1, NULL, 4, 'part', 'public bodies use records for their duties',
		NULL, 'function credit.begin_inquiry; table credit.inquiry; table credit.member', 'test/t/090_inquiry.pl'),
	(29, 2, NULL, 4, 'no', 'associations and businesses may use them',
		'encouragement has no refusing case', '', ''),
	(30, 1, NULL, 4, 'not yet', 'commitments and how they were kept are recorded and open', NULL, '', ''),
	(30, 2, NULL, 4, 'no', 'subjects and associations may commit themselves',
		'encouragement has no refusing case', '', ''),
	(31, 1, NULL, 4, 'not yet', 'comprehensive evaluation of business entities, free of charge', NULL, '', ''),
	(31, 2, NULL, 4, 'not yet', 'industry evaluations rest on it and decide supervision', NULL, '', ''),
	(32, 1, NULL, 4, 'not yet', 'incentives and sanctions as a mechanism', NULL, '', ''),
	(32, 2, NULL, 4, 'not yet', 'the competent department keeps the measures, others apply them', NULL, '', ''),
	(33, 1, NULL, 4, 'part', 'leniency for emergencies, unintentional and minor occasional conduct',
		NULL, 'type credit.circumstance; table credit.review', 'test/article_21.sql'),
	(34, 1, NULL, 4, 'not yet', 'an incentive fits the merit', NULL, '', ''),
	(34, 2, NULL, 4, 'not yet', 'a sanction fits the conduct and is announced with facts, basis, reasons and remedies', NULL, '', ''),
	(35, 1, 1, 4, 'not yet', 'incentive listing: commended by a public body', NULL, '', ''),
	(35, 1, 2, 4, 'not yet', 'incentive listing: outstanding rescue, bravery, volunteering or giving', NULL, '', ''),
	(35, 1, 3, 4, 'not yet', 'incentive listing: highest grade of an evaluation', NULL, '', ''),
	(35, 1, 4, 4, 'not yet', 'incentive listing: other grounds', NULL, '', ''),
	(36, 1, 1, 4, 'not yet', 'incentive: easier procedures', NULL, '', ''),
	(36, 1, 2, 4, 'not yet', 'incentive: fewer inspections', NULL, '', ''),
	(36, 1, 3, 4, 'not yet', 'incentive: points in public resource trading', NULL, '', ''),
	(36, 1, 4, 4, 'not yet', 'incentive: less bid security', NULL, '', ''),
	(36, 1, 5, 4, 'not yet', 'incentive: preference in awards', NULL, '', ''),
	(36, 1, 6, 4, 'not yet', 'incentive: publicity', NULL, '', ''),
	(36, 1, 7, 4, 'not yet', 'incentive: others', NULL, '', ''),
	(36, 2, NULL, 4, 'not yet', 'incentives may be kept in a list', NULL, '', ''),
	(37, 1, 1, 4, 'yes', 'an adverse record rests on a judicial or arbitral document in effect',
		NULL, 'type credit.document_kind; table credit.document; constraint catalog_item_adverse_document_check on credit.catalog_item; function credit.check_record; trigger admission on credit.record; function credit.revoke_document',
		'test/article_37.sql'),
	(37, 1, 2, 4, 'yes', 'or on a decision of a public body in effect',
		NULL, 'type credit.document_kind; table credit.document; function credit.check_record; trigger admission on credit.record; function credit.revoke_document',
		'test/article_37.sql'),
	(37, 1, 3, 4, 'yes', 'or on another document that a law, a regulation or the State names',
		NULL, 'type credit.document_kind; table credit.document; function credit.check_record; trigger admission on credit.record; function credit.revoke_document',
		'test/article_37.sql'),
	(38, 1, NULL, 4, 'not yet', 'sanctions come from the national list or a supplementary one', NULL, '', ''),
	(38, 2, 1, 4, 'not yet', 'supplementary sanction: fewer conveniences', NULL, '', ''),
	(38, 2, 2, 4, 'not yet', 'supplementary sanction: public money and preferences', NULL, '', ''),
	(38, 2, 3, 4, 'not yet', 'supplementary sanction: closer supervision', NULL, '', ''),
	(38, 2, 4, 4, 'not yet', 'supplementary sanction: points in public resource trading', NULL, '', ''),
	(38, 2, 5, 4, 'not yet', 'supplementary sanction: awards', NULL, '', ''),
	(38, 2, 6, 4, 'not yet', 'supplementary sanction: what local regulations name', NULL, '', ''),
	(39, 1, 1, 4, 'not yet', 'serious dishonesty: danger to health and life', NULL, '', ''),
	(39, 1, 2, 4, 'not yet', 'serious dishonesty: market and public order', NULL, '', ''),
	(39, 1, 3, 4, 'not yet', 'serious dishonesty: defying courts and authorities', NULL, '', ''),
	(39, 1, 4, 4, 'not yet', 'serious dishonesty: defence duties', NULL, '', ''),
	(39, 1, 5, 4, 'not yet', 'serious dishonesty: others that law or the State names', NULL, '', ''),
	(39, 2, NULL, 4, 'not yet', 'criteria and procedure are not of one''s own making', NULL, '', ''),
	(40, 1, NULL, 4, 'not yet', 'an organisation''s serious record names the persons responsible', NULL, '', ''),
	(40, 2, NULL, 4, 'not yet', 'sanctions on them need a law or regulation', NULL, '', ''),
	-- Chapter 5, rights
	(41, 1, NULL, 5, 'no', 'providers set up the protection of subjects',
		'an organisation''s own arrangement; Articles 42 to 47 carry it out', '', ''),
	(41, 2, NULL, 5, 'yes', 'a subject may keep its honours from being open',
		NULL, 'table credit.opt_out; function credit.opt_out; function credit.opt_in',
		'test/article_41.sql'),
	(42, 1, NULL, 5, 'yes', 'a subject knows what is held on it, from whom and why it changed',
		NULL, 'function credit.report; function credit.report_rows; function credit.compliance_report; function credit.verify_report(jsonb); function credit.life_of(uuid); function credit.receipt; table credit.report_issue',
		'test/article_42.sql; test/article_28_seal.sql'),
	(42, 2, NULL, 5, 'yes', 'free of charge to the subject; others need its authorisation and purpose for what is not open',
		NULL, 'table credit.authorisation; table credit.inquiry; function credit.authorise; function credit.begin_inquiry; function credit.inquire; function credit.my_inquiries; function credit.report', 'test/t/090_inquiry.pl; test/article_42.sql'),
	(43, 1, NULL, 5, 'yes', 'no service is tied to information that it does not need',
		NULL, 'table credit.service_need; function credit.give_consent; function credit.record_consent', 'test/article_43.sql'),
	(44, 1, NULL, 5, 'yes', 'penalties are published for a limited time, longer in five fields, and then no more',
		NULL, 'table credit.window_rule; function credit.publication_window; function credit.explain_window; view credit.public_record',
		'test/article_44.sql'),
	(44, 2, NULL, 5, 'part', 'other adverse information follows its own rules',
		NULL, 'table credit.window_rule; constraint catalog_item_adverse_window_check on credit.catalog_item',
		'test/article_22.sql'),
	(45, 1, NULL, 5, 'yes', 'objections to errors and omissions',
		NULL, 'table credit.objection; function credit.file_objection; function credit.supplement_objection; function credit.my_objections',
		'test/article_45.sql'),
	(45, 2, NULL, 5, 'part', 'objections to evaluations',
		NULL, 'function credit.file_objection', 'test/article_45.sql'),
	(45, 3, NULL, 5, 'yes', 'the result within seven working days, with reasons for a refusal',
		NULL, 'function credit.decide_objection; function credit.tell_objection; function credit.forward_objection; table credit.deadline_rule; view credit.overdue',
		'test/article_45.sql'),
	(46, 1, NULL, 5, 'yes', 'repair after the minimum publication',
		NULL, 'table credit.repair; table credit.repair_condition; table credit.irreparable_rule; table credit.irreparable_document; function credit.apply_for_repair; function credit.decide_repair; function credit.annul_repair; function credit.end_shield; function credit.repair_eligibility(uuid)',
		'test/article_46.sql'),
	(47, 1, NULL, 5, 'yes', 'changes follow what was shared',
		NULL, 'table credit.recipient; table credit.change; table credit.takedown; trigger told on credit.disclosure; trigger told_of_end on credit.disclosure; function credit.changes_since; function credit.acknowledge; function credit.acknowledge_takedown; function credit.requested_takedowns; function credit.add_relay; function credit.check_relays',
		'test/article_47_withdrawal.sql; test/article_47_readers.sql; test/article_22_sharing.sql; test/t/070_relay.pl'),
	(47, 2, NULL, 5, 'yes', 'what stopped being open is no longer used or shown',
		NULL, 'table credit.disclosure; view credit.public_record; function credit.public_records; table credit.withdrawal; table credit.reliance; function credit.withdraw; function credit.requested_takedowns; function credit.run_due',
		'test/article_47.sql; test/article_47_withdrawal.sql; test/t/060_due.pl'),
	-- Chapter 6, liability
	(48, 1, 1, 6, 'not yet', 'breach: duties of collecting, publishing, sharing or inquiry; recording outside the catalogue', NULL, '', ''),
	(48, 1, 2, 6, 'not yet', 'breach: no security management', NULL, '', ''),
	(48, 1, 3, 6, 'not yet', 'breach: tampering, leaking, selling or deleting', NULL, '', ''),
	(48, 1, 4, 6, 'not yet', 'breach: measures outside the list or too heavy', NULL, '', ''),
	(48, 1, 5, 6, 'not yet', 'breach: serious listing against its criteria', NULL, '', ''),
	(48, 1, 6, 6, 'not yet', 'breach: objections and repair not dealt with', NULL, '', ''),
	(48, 1, 7, 6, 'not yet', 'breach: other abuse of office', NULL, '', ''),
	(49, 1, 1, 6, 'not yet', 'breach by others: unlawful collecting or trade', NULL, '', ''),
	(49, 1, 2, 6, 'not yet', 'breach by others: leaking, tampering, fabricating', NULL, '', ''),
	(49, 1, 3, 6, 'not yet', 'breach by others: inquiry into secrets without consent', NULL, '', ''),
	(49, 1, 4, 6, 'not yet', 'breach by others: false advertising, promised grades', NULL, '', ''),
	(49, 1, 5, 6, 'not yet', 'breach by others: malicious evaluation', NULL, '', ''),
	(50, 1, NULL, 6, 'no', 'other breaches', 'refers to other law', '', ''),
	-- Chapter 7, final provision
	(51, 1, NULL, 7, 'yes', 'in force from 2024-10-01: rules carry their own time',
		NULL, 'table credit.window_rule; table credit.catalog_edition; function credit.publication_window',
		'test/article_44.sql; test/article_51.sql')
	) v (article, paragraph, item, chapter, enforced, summary, reason,
		enforced_by, tests);
COMMENT ON VIEW credit.provision IS
	'Every article, paragraph and item of the regulation: a summary in our words, whether a database can hold it (executable) or not (organisational, with the reason), whether this version does (enforced: yes, part, not yet), the objects that do and the tests that show it.';
GRANT SELECT ON credit.provision TO credit_owner, credit_public,
	credit_portal, credit_provider, credit_authority, credit_auditor,
	credit_admin;

-- Looks names up without raising, whatever they hold, and without a part for
-- the search_path.
CREATE FUNCTION credit.object_exists(name text) RETURNS boolean
	LANGUAGE sql STABLE STRICT PARALLEL SAFE
	BEGIN ATOMIC
	WITH wanted AS (
		SELECT m[1] AS kind, m[2] AS part, m[3] AS object
			FROM pg_catalog.regexp_match(name,
				'^(table|view|type|function|trigger|policy|constraint|role) (?:(\w+) on )?(.+)$') m),
	relation AS (
		SELECT c.oid, c.relkind, c.relrowsecurity
			FROM pg_catalog.pg_class c
			JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
			JOIN wanted w
				ON w.object = pg_catalog.concat(n.nspname, '.', c.relname)),
	signature AS (
		SELECT pg_catalog.concat(n.nspname, '.', p.proname) AS name,
				pg_catalog.array_to_string(ARRAY(
					SELECT pg_catalog.concat(
							NULLIF(tn.nspname, 'pg_catalog') || '.',
							CASE tn.nspname WHEN 'pg_catalog'
								THEN pg_catalog.replace(pg_catalog.format_type(t.oid, NULL), '"', '')
								ELSE t.typname::text END)
						FROM pg_catalog.unnest(p.proargtypes::oid[])
							WITH ORDINALITY a (type, position)
						JOIN pg_catalog.pg_type t ON t.oid = a.type
						JOIN pg_catalog.pg_namespace tn ON tn.oid = t.typnamespace
						ORDER BY a.position), ', ') AS arguments
			FROM pg_catalog.pg_proc p
			JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
			JOIN wanted w ON pg_catalog.split_part(w.object, '(', 1)
				= pg_catalog.concat(n.nspname, '.', p.proname))
	SELECT COALESCE((SELECT CASE w.kind
		WHEN 'table' THEN EXISTS (
			SELECT FROM relation r WHERE r.relkind IN ('r', 'p'))
		WHEN 'view' THEN EXISTS (
			SELECT FROM relation r WHERE r.relkind = 'v')
		WHEN 'type' THEN EXISTS (
			SELECT FROM pg_catalog.pg_type t
			JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
			WHERE pg_catalog.concat(n.nspname, '.', t.typname) = w.object)
		WHEN 'function' THEN EXISTS (
			SELECT FROM signature s WHERE w.object
				IN (s.name, pg_catalog.concat(s.name, '(', s.arguments, ')')))
		WHEN 'trigger' THEN EXISTS (
			SELECT FROM pg_catalog.pg_trigger t
			JOIN relation r ON r.oid = t.tgrelid
			WHERE t.tgname = w.part AND t.tgenabled <> 'D')
		WHEN 'policy' THEN EXISTS (
			SELECT FROM pg_catalog.pg_policy p
			JOIN relation r ON r.oid = p.polrelid
			WHERE p.polname = w.part AND r.relrowsecurity)
		WHEN 'constraint' THEN EXISTS (
			SELECT FROM pg_catalog.pg_constraint o
			JOIN relation r ON r.oid = o.conrelid
			WHERE o.conname = w.part AND o.convalidated)
		WHEN 'role' THEN EXISTS (
			SELECT FROM pg_catalog.pg_roles r WHERE r.rolname = w.object)
		END FROM wanted w), false);
	END;
REVOKE ALL ON FUNCTION credit.object_exists(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.object_exists(text) TO credit_owner,
	credit_public, credit_portal, credit_provider, credit_authority,
	credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.object_exists(text) IS
	'Whether this database has the object that a line of credit.provision names, such as "table credit.record" or "trigger workflow on credit.catalog_edition"; a disabled trigger does not count. False for what it can''t read.';

CREATE VIEW credit.conformance WITH (security_invoker = true) AS
	SELECT p.article, p.paragraph, p.item, p.kind, p.enforced, p.summary,
			p.enforced_by,
			ARRAY(SELECT o.name
				FROM pg_catalog.unnest(p.enforced_by)
					WITH ORDINALITY o (name, position)
				WHERE NOT credit.object_exists(o.name)
				ORDER BY o.position) AS missing,
			p.tests
		FROM credit.provision p;
COMMENT ON VIEW credit.conformance IS
	'What of the regulation this database enforces: each provision with the objects that enforce it and those of them that are missing here. Where missing is not empty, the registry is incomplete or was altered.';
GRANT SELECT ON credit.conformance TO credit_owner, credit_public,
	credit_portal, credit_provider, credit_authority, credit_auditor,
	credit_admin;
