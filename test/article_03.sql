-- Article 3: whom a record can be about.  A natural person answers only for
-- conduct on days of full civil capacity: from 18 on, or from 16 on with a
-- recorded ground of living on own labour income, and not while a court has
-- found otherwise.  An individual business is a kind of its own: its name, code
-- and records may be open, who operates it never, and a new operator takes over
-- nothing adverse.
BEGIN;
SELECT plan(59);
\ir fixture.sql

-- age on the day of the conduct, not of the document or the record
SET LOCAL ROLE author;
SELECT pg_temp.admitted(pg_temp.person('2008-05-01'), '18 on the very day');
SELECT pg_temp.refused(pg_temp.person('2008-05-02'),
	'SC003 subject_has_capacity',
	'the person is not shown to have had full civil capacity on the day of the conduct',
	'18 on the day after');
SELECT is(pg_temp.verdicts(pg_temp.person('2008-02-29', '{"conduct_on": "2026-02-28", "decided_on": "2026-06-01"}')),
	'SC003 subject_has_capacity', 'born on 29 February: not yet on 28 February');
SELECT is(pg_temp.verdicts(pg_temp.person('2008-02-29', '{"conduct_on": "2026-03-01", "decided_on": "2026-06-01"}')),
	'', 'but on 1 March');
SELECT pg_temp.refused(pg_temp.person('2008-05-02', jsonb_build_object('resident_id', NULL,
		'other_id_kind', 'passport', 'other_id', 'E1', 'birth_date', NULL)),
	'SC003 subject_has_capacity', NULL, 'a person whose age nobody knows');
SELECT pg_temp.admitted(pg_temp.person('2008-05-02', jsonb_build_object('resident_id', NULL,
		'other_id_kind', 'passport', 'other_id', 'E2', 'birth_date', '2000-01-01',
		'document_number', 'p')), 'a foreigner by passport and birth date');

-- 16, with the ground that the administrator recorded
RESET ROLE;
INSERT INTO credit.subject (kind, name, name_key, resident_id, birth_date, earner_from, earner_ground)
	VALUES ('natural_person', '阿依', '', pg_temp.identity_number('2009-05-01')::credit.resident_id,
		'2009-05-01', '2026-04-01', 'contract of employment'),
	('natural_person', '娜孜', '', pg_temp.identity_number('2010-05-02')::credit.resident_id,
		'2010-05-02', '2026-04-01', 'contract of employment');
SET LOCAL ROLE author;
SELECT pg_temp.admitted(pg_temp.person('2009-05-01', '{"subject_name": "阿依", "document_number": "a"}'),
	'17, living on own labour income');
SELECT is(pg_temp.verdicts(pg_temp.person('2009-05-01', '{"subject_name": "阿依",
		"document_number": "b", "conduct_on": "2026-03-31"}')),
	'SC003 subject_has_capacity', 'not before that income began');
SELECT is(pg_temp.verdicts(pg_temp.person('2010-05-02', '{"subject_name": "娜孜", "document_number": "c"}')),
	'SC003 subject_has_capacity', 'never before 16');

-- a court's finding, for as long as it holds
RESET ROLE;
UPDATE credit.subject SET incapacity_from = '2026-02-01', incapacity_until = '2026-04-01'
	WHERE resident_id = pg_temp.identity_number('2008-05-01')::credit.resident_id;
SET LOCAL ROLE author;
SELECT is(pg_temp.verdicts(pg_temp.person('2008-05-01', '{"document_number": "d"}')), '',
	'after the finding ended');
RESET ROLE;
UPDATE credit.subject SET incapacity_until = '2026-05-02'
	WHERE resident_id = pg_temp.identity_number('2008-05-01')::credit.resident_id;
SET LOCAL ROLE author;
SELECT pg_temp.refused(pg_temp.person('2008-05-01', '{"document_number": "d"}'),
	'SC003 subject_has_capacity', NULL, 'on the finding''s last day');

-- an unknown day: the document's stands in where it can't matter
SELECT is(pg_temp.verdicts(pg_temp.person('1980-01-01', '{"conduct_on": null}')), '',
	'long of age: the document day stands in');
SELECT pg_temp.refused(pg_temp.person('2005-05-01', '{"conduct_on": null}'),
	'SC003 conduct_day_known',
	'the day of the conduct is not known, and the person might then have lacked full civil capacity',
	'of age only since a few years: the day must be known');
SELECT pg_temp.submit('{"conduct_on": null, "document_number": "e"}') AS assumed \gset
SELECT results_eq(format('SELECT conduct_on, conduct_assumed FROM credit.record WHERE record_id = %s', :assumed),
	$$VALUES ('2026-06-01'::date, true)$$, 'and the record says that it was assumed');

-- kinds and codes
SELECT pg_temp.admitted(pg_temp.business(), 'an individual business under its own code');
SELECT pg_temp.refused(pg_temp.business('{"subject_kind": "legal_person"}'),
	'SC003 subject_kind_of_code, SC021 subject_unambiguous',
	'the kind of subject and its code contradict each other',
	'a code that begins with 92 is an individual business''s');
SELECT is(pg_temp.verdicts(jsonb_build_object('subject_kind', 'individual_business')),
	'SC003 subject_kind_of_code, SC021 subject_unambiguous', 'and no other code is');
SELECT is(pg_temp.verdicts(jsonb_build_object('resident_id', pg_temp.identity_number('1980-01-01'))),
	'SC003 resident_id_of_person', 'a firm has no citizen identity number');
SELECT is(pg_temp.verdicts('{"subject_code": null}'), 'SC021 subject_identified',
	'a name alone identifies nobody');
SELECT is(pg_temp.verdicts('{"subject_kind": "dog"}'), 'SC021 known_term',
	'there are no other kinds');

-- its operator is nobody else's business
RESET ROLE;
SELECT pg_temp.publish(pg_temp.business('{"document_number": "f"}')) AS adverse \gset
SELECT pg_temp.publish(pg_temp.business('{"document_number": "g", "item": "A11-honour",
	"document_kind": "honour", "severity": null, "decided_on": "2026-04-01", "conduct_on": "2026-04-01",
	"content": {"title": "t", "awarded_on": "2026-04-01"}}')) AS honour \gset
SELECT subject_id AS business FROM credit.record WHERE record_id = :adverse \gset
SELECT isnt(operator_no, NULL, 'the record is bound to the operator of its day')
	FROM credit.record WHERE record_id = :adverse;
SELECT is(pg_temp.public_documents('巴扎馕铺'), 'f, g', 'business and records are open');
SELECT is(pg_temp.public_documents('买买提·艾力'), '', 'the operator''s name finds nothing');
SELECT is(pg_temp.public_documents(pg_temp.identity_number('1980-01-01')), '', 'nor the number');
CREATE FUNCTION pg_temp.holds_operator(relation regclass) RETURNS boolean
	LANGUAGE plpgsql AS $$
DECLARE
	found boolean;
BEGIN
	EXECUTE format('SELECT EXISTS (SELECT FROM %s x WHERE x::text ~ %L)', relation,
		'买买提|' || pg_temp.identity_number('1980-01-01')) INTO found;
	RETURN found;
END
$$;
SELECT is(pg_temp.holds_operator('credit.disclosure'), false, 'no disclosure names the operator');
SELECT is(pg_temp.holds_operator('credit.public_face'), false, 'nor what the public searches');
SELECT is(pg_temp.holds_operator('credit.business_operator'), true, 'it is held, though');
SET LOCAL ROLE supervisor;
SELECT throws_ok('TABLE credit.business_operator', '42501', NULL, 'no other body reads it');
SET LOCAL ROLE citizen;
SELECT throws_ok('TABLE credit.business_operator', '42501', NULL, 'nor the public');

-- another operator inherits nothing adverse
SET LOCAL ROLE fire_clerk;
SELECT throws_ok(format($$SELECT credit.change_operator(%s, 'x', '2026-06-10')$$, :business),
	'SC003', NULL, 'who has no record of the business does not change its operator');
SET LOCAL ROLE author;
SELECT throws_ok(format($$SELECT credit.change_operator(%s, 'x', '2026-06-16')$$, :business),
	'SC003', NULL, 'no change of operator in advance');
SELECT throws_ok(format($$SELECT credit.change_operator(%s, 'x', 'infinity')$$, :business),
	'SC003', NULL, 'nor at infinity');
SELECT lives_ok(format($$SELECT credit.change_operator(%s, '热娜', '2026-05-15')$$, :business),
	'a provider of its records reports a new operator');
RESET ROLE;
SELECT is(pg_temp.public_documents('巴扎馕铺'), 'g',
	'what the former operator did wrong is no longer shown, what was good is');
SELECT is_empty(format('SELECT 1 FROM credit.disclosure WHERE record_id = %s', :adverse),
	'to no audience');
SELECT isnt_empty(format('SELECT 1 FROM credit.record WHERE record_id = %s', :adverse),
	'the fact itself is kept');
SELECT isnt_empty(format($$SELECT 1 FROM credit.journal WHERE object = 'disclosure'
	AND action = 'delete' AND object_id = %s$$, :adverse), 'and the journal tells');
SELECT pg_temp.publish(pg_temp.business('{"document_number": "h"}')) AS late \gset
SELECT is(l.operator_no, a.operator_no, 'conduct of his days is still his')
	FROM credit.record l, credit.record a WHERE l.record_id = :late AND a.record_id = :adverse;
SELECT is(pg_temp.public_documents('巴扎馕铺'), 'g', 'and not shown, though it is only now reported');
SELECT pg_temp.publish(pg_temp.business('{"document_number": "i", "conduct_on": "2026-05-20", "operator_name": null, "operator_id": null}')) AS own \gset
SELECT is(pg_temp.public_documents('巴扎馕铺'), 'g, i', 'the new one answers for what comes after');
SET LOCAL ROLE author;
SELECT lives_ok(format($$SELECT credit.change_operator(%s, '阿依', '2026-05-05')$$, :business), 'told late of one between');
RESET ROLE;
SELECT is(string_agg(format('%s %s-%s', operator_no, operating_from, operating_until), ', ' ORDER BY operator_no),
	'1 -2026-05-05, 2 2026-05-15-, 3 2026-05-05-2026-05-15', 'who is followed by the next one') FROM credit.business_operator WHERE subject_id = :business;

-- nor does the new one's report for tenders hold it
SELECT is(array_agg(DISTINCT reason), '{operator_changed}', 'nobody uses it any more') FROM credit.withdrawal WHERE record_id IN (:adverse, :late);
CREATE ROLE portal;
GRANT credit_portal TO portal;
INSERT INTO credit.gateway (role_name, organisation_id, channel, basis) VALUES ('portal', 1, 'website', 'Approval 1');
SET LOCAL ROLE portal;
SELECT credit.act_for_subject('uscc', pg_temp.code('92650100MA9'), 'session 7') \g /dev/null
SELECT is(array_agg(r ->> 'number'), '{i}', 'in the short form') FROM jsonb_array_elements(credit.compliance_report() -> 'records') r;
RESET ROLE;
SELECT pg_temp.publish(pg_temp.business('{"document_number": "j"}')) AS withdrawn \gset
SELECT is(count(*), 1::bigint, 'withdrawn once') FROM credit.withdrawal WHERE record_id = :withdrawn;

SELECT * FROM finish();
ROLLBACK;
