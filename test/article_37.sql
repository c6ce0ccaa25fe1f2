-- Article 37: an adverse record rests on a document in effect: a judgment or award,
-- an administrative decision, or another document that a law, a regulation or the
-- State names.  Kind, number, issuer and day are kept.  When the document is
-- revoked, what was shown on it is shown no longer.
BEGIN;
SELECT plan(82);
\ir fixture.sql

-- which documents
CREATE FUNCTION pg_temp.listing(document_kind text, changes jsonb DEFAULT '{}') RETURNS jsonb
	LANGUAGE sql AS $$
	SELECT jsonb_build_object('item', 'A08-broken', 'openness', 'shared', 'document_kind', document_kind,
		'document_number', coalesce(document_kind, 'none'),
		'content', '{"matter": "m", "breach": "b", "found_on": "2026-06-01"}'::jsonb) || changes
$$;
SET LOCAL ROLE author;
SELECT pg_temp.admitted('{}', 'a penalty on a penalty decision');
SELECT pg_temp.admitted(pg_temp.listing(k), 'an adverse record on a document of kind ' || k)
	FROM unnest('{judgment,arbitral_award,penalty_decision,administrative_ruling,other_decision}'::text[]) k;
SELECT pg_temp.refused(pg_temp.listing('other_named_document'), 'SC037 document_named',
	'no law is named that lets this kind of document establish dishonesty', 'another document that nobody names');
SELECT pg_temp.admitted(pg_temp.listing('other_named_document', '{"named_by": "保障农民工工资支付条例第四十八条"}'),
	'named by a regulation, it serves');
SELECT is(named_by, '保障农民工工资支付条例第四十八条', 'and the regulation is kept')
	FROM credit.document WHERE kind = 'other_named_document';
SELECT is(pg_temp.verdicts(pg_temp.listing('other_named_document', v)), e, format('the same document again: %s', v))
	FROM (VALUES ('{"named_by": "保障农民工工资支付条例第四十八条"}'::jsonb, ''), ('{}', ''),
	('{"named_by": "another regulation"}', 'SC021 correction_proposed')) v (v, e);
SELECT is(pg_temp.verdicts(pg_temp.listing(k)), 'SC020 item_document_kind, SC037 document_kind',
	format('none on a document of kind %s', k))
	FROM unnest('{permit,honour,commitment,registration}'::text[]) k;
SELECT pg_temp.refused(pg_temp.listing(NULL, '{"document_number": null, "document_issuer": null, "decided_on": null}'),
	'SC037 document_given', 'an adverse record needs the document that it rests on', 'none without a document');
SELECT is(pg_temp.verdicts(pg_temp.listing('judgment', '{"document_number": "x"}'::jsonb
		|| jsonb_build_object(c, NULL))), 'SC037 document_complete', format('none without %s', c))
	FROM unnest('{document_kind,document_number,document_issuer,decided_on}'::text[]) c;
SELECT pg_temp.admitted('{"item": "A03-inspection", "severity": null, "document_kind": null, "document_number": null,
	"document_issuer": null, "decided_on": null, "content": {"matter": "m", "inspected_on": "2026-06-01", "result": "r"}}',
	'what is not adverse needs none');

-- whose it is: the issuer may have a code, and none but one that there can be
SELECT pg_temp.admitted(jsonb_build_object('document_number', 'by code', 'document_issuer_code', pg_temp.code('11650100M')),
	'a document whose issuer is named by its code, too');
SELECT is(issuer_key, pg_temp.code('11650100M'), 'which is whose it is') FROM credit.document WHERE number = 'by code';
SELECT pg_temp.refused(jsonb_build_object('document_number', 'x', 'document_issuer_code', overlay(pg_temp.code('11650100M') PLACING '1' FROM 9)),
	'SC021 issuer_code', format('"%s" is no unified social credit code', overlay(pg_temp.code('11650100M') PLACING '1' FROM 9)), 'not by one with a slip of the pen');

-- in effect
SELECT pg_temp.admitted('{"document_number": "today", "decided_on": "2026-06-01", "effective_on": "2026-06-15"}',
	'in effect since today');
SELECT pg_temp.refused('{"document_number": "tomorrow", "decided_on": "2026-06-01", "effective_on": "2026-06-16"}',
	'SC037 document_in_effect', 'the document is not in effect on the record day', 'in effect from tomorrow');
SELECT is(pg_temp.verdicts('{"document_number": "x", "decided_on": "2026-06-16"}'), 'SC037 document_in_effect',
	'made tomorrow');
SELECT pg_temp.refused('{"document_number": "x", "effective_on": "2026-05-31"}', 'SC037 document_effect',
	'the document would take effect before it was made', 'in effect before it was made');
SELECT is(pg_temp.verdicts('{"document_number": "x", "decided_on": "1949-09-30", "conduct_on": "1949-09-30", "openness": "shared"}'),
	'SC021 conduct_day, SC037 document_day', 'older than the State');
SELECT is(pg_temp.verdicts('{"item": "A03-reward", "severity": null, "document_kind": "honour", "document_number": "x",
	"effective_on": "2026-06-16", "content": {"matter": "m", "content": "c"}}'), 'SC037 document_in_effect',
	'nor does anything good rest on a document to come');
SELECT results_eq($$SELECT kind, number, issuer, decided_on, effective_on FROM credit.document WHERE number = 'today'$$,
	$$VALUES ('penalty_decision'::credit.document_kind, 'today', 'market', '2026-06-01'::date, '2026-06-15'::date)$$,
	'what it is, whose and from when is kept');
RESET ROLE;
SET LOCAL credit.test_clock = '2026-06-16 00:00:00+08';
SET LOCAL ROLE author;
SELECT is(pg_temp.verdicts('{"document_number": "tomorrow", "decided_on": "2026-06-01", "effective_on": "2026-06-16"}'),
	'', 'a day later it is');

-- revoked
RESET ROLE;
SELECT pg_temp.publish('{"document_number": "r"}') AS record,
	pg_temp.publish('{"document_number": "r", "item": "A08-broken",
		"content": {"matter": "m", "breach": "b", "found_on": "2026-06-01"}, "openness": "shared"}') AS second,
	pg_temp.publish('{"document_number": "stays"}') AS stays \gset
SELECT subject_id AS subject, document_id AS document FROM credit.record WHERE record_id = :record \gset
SELECT count(*) AS shown FROM credit.disclosure WHERE record_id IN (:record, :second) \gset
SET LOCAL ROLE author;
SELECT pg_temp.submit('{"document_number": "r", "item": "A03-compulsion", "document_kind": "other_decision", "severity": null,
	"openness": "shared", "content": {"facts": "f", "basis": "b", "measure": "m"}}') \g /dev/null
SELECT max(document_id) AS pending, max(batch_id) AS pending_batch FROM credit.record \gset
CREATE FUNCTION pg_temp.revoke(document bigint, day date, reason text DEFAULT 'r') RETURNS text
	LANGUAGE sql AS $$
	SELECT format('SELECT credit.revoke_document(%s, %s, %L, %L)', (SELECT max(subject_id) FROM credit.record), document, day, reason)
$$;
SELECT throws_ok(pg_temp.revoke(:document, '2026-06-17'), 'SC037', NULL, 'not in advance');
SELECT throws_ok(pg_temp.revoke(:document, 'infinity'), 'SC037', NULL, 'not at infinity');
SELECT throws_ok(pg_temp.revoke(:document, '2026-05-31'), 'SC037', NULL, 'not before it was made');
SELECT throws_ok(pg_temp.revoke(:document, '2026-06-16', ''), 'SC037', 'a revocation needs its public reason',
	'not without a reason');
SELECT throws_ok(pg_temp.revoke(-1, '2026-06-16'), 'SC037', 'there is no such document that you may revoke',
	'not what is not there');
SET LOCAL ROLE fire_clerk;
SELECT throws_ok(format('SELECT credit.revoke_document(%s, %s, %L, %L)', :subject, :document, '2026-06-16', 'r'), 'SC037',
	'there is no such document that you may revoke', 'nor, in the same words, another body''s');
SET LOCAL ROLE citizen;
SELECT throws_ok('SELECT credit.revoke_document(1, 1, ''2026-06-16'', ''r'')', '42501', NULL, 'nor by the public');
SET LOCAL ROLE author;
SELECT is(credit.revoke_document(:subject, :document, '2026-06-16', '复议撤销'), :shown::bigint, 'its provider revokes it');
SELECT throws_ok(pg_temp.revoke(:document, '2026-06-16'), 'SC037', 'the document has been revoked already', 'once');
SELECT is(credit.revoke_document(:subject, :pending, '2026-06-16', 'r'), 0::bigint,
	'also one that nothing is shown of yet');
RESET ROLE;
SELECT is(pg_temp.public_documents('天山'), 'stays', 'the public sees it no longer');
SELECT is_empty(format('SELECT 1 FROM credit.disclosure WHERE record_id IN (%s, %s)', :record, :second),
	'nor does any other audience see any record that rests on it');
SELECT isnt_empty(format('SELECT 1 FROM credit.record WHERE record_id = %s', :record), 'the record is kept');
SELECT results_eq(format('SELECT revoked_on, revoked_because FROM credit.document WHERE document_id = %s', :document),
	$$VALUES ('2026-06-16'::date, '复议撤销')$$, 'with the day and the reason');
SELECT is(count(*), :shown::bigint, 'the journal tells of each disclosure that ended')
	FROM credit.journal WHERE object = 'disclosure' AND action = 'delete' AND object_id IN (:record, :second);
SET LOCAL ROLE reviewer;
SELECT throws_ok(format('SELECT credit.review(%s)', :pending_batch), 'SC037', NULL,
	'what rests on a revoked document is not approved');
SELECT is(credit.review(:pending_batch, approved => false, reason => 'revoked'), 1::bigint, 'but returned');

-- issued anew
SET LOCAL ROLE author;
SELECT pg_temp.refused('{"document_number": "r"}', 'SC037 document_revoked_before',
	'a document of this number was revoked', 'a revoked document''s number');
SELECT max(quarantine_id) AS question FROM credit.quarantine \gset
SELECT is(credit.resubmit(:question, confirmed => '{document_revoked_before}'), 'admitted',
	'may come again, if somebody says so');
SELECT is(count(DISTINCT document_id), 2::bigint, 'and is another document')
	FROM credit.document WHERE number = 'r' AND kind = 'penalty_decision';

-- what a document refers to is in the registry and stays, without foreign keys
RESET ROLE;
PREPARE document(bigint, int) AS INSERT INTO credit.document (subject_id, provider_id, kind, number, number_key,
		issuer, issuer_key, decided_on, effective_on)
	VALUES ($1, $2, 'judgment', 'f', 'f', 'court', 'court', '2026-06-01', '2026-06-01');
SELECT max(subject_id) AS subject FROM credit.subject \gset
SELECT lives_ok(format('EXECUTE document(%s, 2)', :subject), 'a document of a subject and a provider');
SELECT throws_ok(format('EXECUTE document(%s + 1, 2)', :subject), 'SC003', 'there is no such subject', 'none of nobody');
SELECT throws_ok(format('EXECUTE document(%s, 99)', :subject), 'SC021',
	'the provider is not a registered organisation', 'none from nobody');
SELECT throws_ok('UPDATE credit.organisation SET organisation_id = 99 WHERE organisation_id = 2', 'SC028', NULL,
	'an organisation keeps its number');
SELECT throws_ok(format('UPDATE credit.subject SET subject_id = subject_id + 1 WHERE subject_id = %s', :subject), 'SC028', NULL,
	'and so does a subject');

-- what two bodies report of one document ends when its issuer revokes it, and only then
CREATE FUNCTION pg_temp.of_fire(document text, issuer text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
	id bigint;
BEGIN
	SET LOCAL ROLE fire_clerk;
	id := pg_temp.submit(jsonb_build_object('provider', 'fire', 'field', 'fire_protection', 'document_number', document, 'document_issuer', issuer,
		'decided_on', '2026-06-01'));
	SET LOCAL ROLE NONE;
	INSERT INTO credit.member (role_name, organisation_id, duty, may_review) VALUES ('reviewer', 3, 'd', true) ON CONFLICT DO NOTHING;
	SET LOCAL ROLE reviewer;
	PERFORM credit.review(batch_id) FROM credit.record WHERE record_id = id;
	SET LOCAL ROLE NONE;
	RETURN id;
END $$;
SELECT pg_temp.publish('{"document_number": "both", "document_issuer": "market"}') AS own,
	pg_temp.of_fire('both', 'market') AS reported, pg_temp.of_fire('theirs', 'court') AS theirs, pg_temp.publish('{"document_number": "theirs", "document_issuer": "court"}') AS mine \gset
SELECT subject_id AS subject, document_id AS both FROM credit.record WHERE record_id = :own \gset
SELECT document_id AS mine_document FROM credit.record WHERE record_id = :mine \gset
SET LOCAL ROLE author;
SELECT credit.revoke_document(:subject, :both, credit.today(), 'on appeal'), credit.revoke_document(:subject, :mine_document, credit.today(), 'so I heard');
RESET ROLE;
SELECT is(array_agg(record_id ORDER BY record_id), ARRAY[:own, :reported, :mine]::bigint[], 'the issuer ends what others reported of it, a reporter its own')
	FROM credit.withdrawal WHERE record_id IN (:own, :reported, :theirs, :mine);
SELECT is(count(revoked_on), 2::bigint, 'both reports of it say so') FROM credit.document WHERE number = 'both';

SELECT * FROM finish();
ROLLBACK;
