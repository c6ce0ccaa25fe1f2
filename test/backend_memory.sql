-- A session that goes on for ever keeps no more plans and no more memory than one
-- that did everything a few times.  No transaction around it: what ends with a
-- transaction is to be gone.
SET client_min_messages = warning;
SET credit.test_clock = '2026-11-23 10:00:00+08';
SET credit.on_violation = quarantine;
SELECT plan(7);

DROP ROLE IF EXISTS memory_loader, memory_reviewer;
CREATE ROLE memory_loader IN ROLE credit_provider;
CREATE ROLE memory_reviewer IN ROLE credit_provider;
GRANT credit_public TO memory_reviewer;
CREATE TABLE public.agency (name text, uscc text);
\copy public.agency FROM 'test/data/agencies.csv' CSV HEADER
CREATE TABLE public.penalty (LIKE credit.intake_penalty);
\copy public.penalty FROM 'test/data/penalties.csv' CSV HEADER
GRANT SELECT ON public.penalty TO memory_loader;
INSERT INTO credit.organisation (name, uscc, kind, division, registered_from)
	VALUES ('平台', '12650000MB0CRED184', 'platform', '650000', '2024-10-01');
INSERT INTO credit.organisation (name, uscc, kind, division, platform_id, registered_from)
	SELECT a.name, a.uscc::credit.uscc, 'state_organ', credit.division(a.uscc::credit.uscc),
		organisation_id, '2024-10-01' FROM public.agency a, credit.organisation;
INSERT INTO credit.member (role_name, organisation_id, duty, may_submit, may_review)
	SELECT r.name, o.organisation_id, 'data', r.name ~ 'loader', r.name ~ 'reviewer'
	FROM credit.organisation o, (VALUES ('memory_loader'), ('memory_reviewer')) r (name)
	WHERE (o.kind = 'platform') = (r.name ~ 'loader');

-- One round of everything, as commands of their own.
CREATE VIEW public.round AS
	SELECT * FROM (VALUES
		(1, 'SET ROLE memory_loader'),
		(2, 'INSERT INTO credit.intake_penalty SELECT * FROM public.penalty'),
		(3, 'SELECT count(v) FROM public.penalty, credit.check_record(jsonb_build_object(''subject_name'', 行政相对人名称)) v'),
		(4, 'SELECT count(credit.resubmit(quarantine_id)) FROM credit.quarantine WHERE state = ''open'' AND row_number < 150'),
		(5, 'SET ROLE memory_reviewer'),
		(6, 'SELECT count(credit.review(b)) FROM generate_series(1, 100) b'),
		(7, 'SELECT count(r) FROM unnest(ARRAY[''公司'', ''餐'', ''12650000MB0CRED184'', ''x'']) q, '
			'credit.search_public(q, 100) s, credit.public_records(s.handle) r'),
		(8, 'SELECT count(*) FROM credit.record'),
		(9, 'SELECT count(*) FROM credit.disclosure'),
		(10, 'RESET ROLE'),
		(11, 'SELECT count(e) FROM credit.record r, credit.explain_record_window(r.subject_id, r.record_id) e'),
		(12, 'SELECT count(credit.row_hash(r)) FROM credit.record r'),
		(13, 'UPDATE credit.organisation SET name = name'),
		(14, 'UPDATE credit.rule_pack SET in_force = in_force'),
		(15, 'ANALYZE credit.record, credit.subject, credit.journal'),
		(16, 'SELECT count(s), count(credit.digest()) FROM credit.seal() s'),
		(17, 'SELECT count(*) FROM credit.verify()'),
		(18, 'SELECT count(credit.subject_receipt(subject_id)), count(credit.consistency_proof(subject_id)) FROM credit.subject WHERE subject_id < 20')) command (place, text);
GRANT SELECT ON public.round TO PUBLIC;
CREATE VIEW public.memory AS
	SELECT sum(total_bytes) AS bytes, count(*) FILTER (WHERE name = 'CachedPlanSource') AS plans,
		count(*) FILTER (WHERE name LIKE 'credit%') AS contexts
	FROM pg_backend_memory_contexts;

-- warm up, then go on
\o /dev/null
SELECT text FROM public.round, generate_series(1, 3) n ORDER BY n, place \gexec
SELECT * FROM public.memory \gset before_
SELECT * FROM public.memory \gset before_
SELECT text FROM public.round, generate_series(1, 15) n ORDER BY n, place \gexec
SELECT * FROM public.memory \gset after_
\o

SELECT cmp_ok(count(*), '>', 4000::bigint, 'rows were taken in') FROM credit.quarantine;
SELECT cmp_ok(count(*), '>', 100::bigint, 'and reviewed') FROM credit.review;
SELECT cmp_ok(:before_plans, '>', 10, 'plans are kept');
SELECT is(:after_plans, :before_plans, 'as many after 1,500 reviews, 2,000 resubmissions and as many searches');
SELECT is(:after_contexts, :before_contexts, 'the extension keeps as many memory contexts');
SELECT cmp_ok(:after_bytes - :before_bytes, '<', 256 * 1024, 'and the backend keeps as much memory');

-- a load's memory does not grow with its rows, but for what PostgreSQL itself
-- queues for AFTER triggers
BEGIN;
SET LOCAL ROLE memory_loader;
INSERT INTO credit.intake_penalty SELECT * FROM public.penalty;
RESET ROLE;
SELECT * FROM public.memory \gset before_
SET LOCAL ROLE memory_loader;
INSERT INTO credit.intake_penalty SELECT p.* FROM public.penalty p, generate_series(1, 20);
RESET ROLE;
SELECT * FROM public.memory \gset after_
SELECT cmp_ok(:after_bytes - :before_bytes, '<', 1024 * 1024, 'nor does a long transaction');
ROLLBACK;

DROP OWNED BY memory_loader, memory_reviewer;
DROP ROLE memory_loader, memory_reviewer;
SELECT * FROM finish();
