-- Whatever a session's search path and settings are: the same rows are admitted
-- and refused with the same words, the same is shown to each role, and hashes and
-- days are the same.
BEGIN;
SET LOCAL client_min_messages = warning;
SET LOCAL credit.test_clock = '2026-11-23 10:00:00+08';
SET LOCAL credit.on_violation = quarantine;
SELECT plan(23);

CREATE ROLE hostile_loader IN ROLE credit_provider;
CREATE ROLE hostile_reviewer IN ROLE credit_provider;
CREATE ROLE hostile_authority IN ROLE credit_authority;
CREATE ROLE hostile_citizen IN ROLE credit_public;
CREATE TABLE public.agency (name text, uscc text);
\copy public.agency FROM 'test/data/agencies.csv' CSV HEADER
CREATE TABLE public.penalty (LIKE credit.intake_penalty);
\copy public.penalty FROM 'test/data/penalties.csv' CSV HEADER
INSERT INTO credit.organisation (name, uscc, kind, division, registered_from)
	VALUES ('平台', '12650000MB0CRED184', 'platform', '650000', '2024-10-01');
INSERT INTO credit.organisation (name, uscc, kind, division, platform_id, registered_from, competent)
	SELECT a.name, a.uscc::credit.uscc, 'state_organ', credit.division(a.uscc::credit.uscc),
		organisation_id, '2024-10-01', a.name LIKE '乌鲁木齐%' FROM public.agency a, credit.organisation;
INSERT INTO credit.member (role_name, organisation_id, duty, may_submit, may_review)
	SELECT r.name, o.organisation_id, 'data', r.name ~ 'loader', r.name ~ 'reviewer'
	FROM credit.organisation o, (VALUES ('hostile_loader'), ('hostile_reviewer')) r (name)
	WHERE (o.kind = 'platform') = (r.name ~ 'loader');
INSERT INTO credit.member (role_name, organisation_id, duty)
	SELECT 'hostile_authority', max(organisation_id), 'data' FROM credit.organisation WHERE competent;

-- ---------------- a hostile schema ----------------
\ir attack/hostile.sql
-- and tables of the same names
DO $$
DECLARE
	command text;
BEGIN
	FOR command IN
		SELECT format('CREATE TABLE hostile.%I (LIKE credit.%1$I); CREATE TEMPORARY TABLE %1$I (LIKE credit.%1$I)', relname)
		FROM pg_class WHERE relnamespace = 'credit'::regnamespace AND relkind IN ('r', 'v')
	LOOP
		EXECUTE command;
	END LOOP;
END
$$;
SELECT cmp_ok(count(*), '>', 200::bigint, 'operators wait in ambush') FROM pg_operator
	WHERE oprnamespace = 'hostile'::regnamespace;
SELECT cmp_ok(count(*), '>', 1000::bigint, 'functions too') FROM pg_proc
	WHERE pronamespace = 'hostile'::regnamespace;

-- ---------------- what a session does ----------------
CREATE TABLE public.seen (place integer GENERATED ALWAYS AS IDENTITY, what text, result text);
GRANT SELECT, INSERT ON public.seen, public.penalty TO PUBLIC;
CREATE TABLE public.act (place integer GENERATED ALWAYS AS IDENTITY, role name, command text);
INSERT INTO public.act (role, command) VALUES
	('hostile_loader', 'INSERT INTO credit.intake_penalty SELECT * FROM public.penalty'),
	('hostile_reviewer', 'INSERT INTO public.seen (what, result) SELECT ''review'', pg_catalog.sum(credit.review(b.batch_id))
		FROM (SELECT DISTINCT batch_id FROM credit.record) b'),
	('hostile_citizen', 'INSERT INTO public.seen (what, result) SELECT ''search'', pg_catalog.md5(pg_catalog.string_agg(
		pg_catalog.concat_ws('' '', s.name, s.uscc, r.document_number, r.content, r.provider, pg_catalog.to_char(r.open_until, ''YYYY-MM-DD'')), '';'' ORDER BY s.name, r.document_number, r.content))
		FROM (VALUES (''公司''), (''餐''), (''有限''), (''阿克苏'')) q (query), credit.search_public(q.query, 100) s,
			credit.public_records(s.handle) r'),
	('postgres', 'INSERT INTO public.seen (what, result) SELECT ''windows'', pg_catalog.md5(pg_catalog.string_agg(
		pg_catalog.concat_ws('' '', e.rule, e.effect, pg_catalog.to_char(e.visible_from, ''YYYY-MM-DD''), pg_catalog.to_char(e.visible_until, ''YYYY-MM-DD'')), '';'' ORDER BY d.number, r.content, e.step))
		FROM credit.record r JOIN credit.document d ON d.subject_id OPERATOR(pg_catalog.=) r.subject_id
			AND d.document_id OPERATOR(pg_catalog.=) r.document_id,
			credit.explain_record_window(r.subject_id, r.record_id) e'),
	('postgres', 'INSERT INTO public.seen (what, result) SELECT ''stale'', pg_catalog.count(*) FROM credit.stale_name_keys()'),
	('postgres', 'INSERT INTO public.seen (what, result) SELECT ''today'', pg_catalog.to_char(credit.today(), ''YYYY-MM-DD'')'),
	('postgres', 'INSERT INTO public.seen (what, result) SELECT ''unproved'', pg_catalog.count(*) FROM credit.journal j
		JOIN credit.record r ON r.subject_id OPERATOR(pg_catalog.=) j.subject_id AND r.record_id OPERATOR(pg_catalog.=) j.object_id
		WHERE j.object OPERATOR(pg_catalog.=) ''record'' AND j.after_hash OPERATOR(pg_catalog.<>) credit.row_hash(r)');
UPDATE public.act SET role = current_user WHERE role = 'postgres';
INSERT INTO public.act (role, command)
	SELECT r.name, format('INSERT INTO public.seen (what, result) SELECT %L, pg_catalog.count(*) FROM credit.%I',
		r.name || ' reads ' || c.relname, c.relname)
	FROM (VALUES ('hostile_loader'), ('hostile_reviewer'), ('hostile_authority'), ('hostile_citizen')) r (name),
		pg_class c
	WHERE c.relnamespace = 'credit'::regnamespace AND c.relkind IN ('r', 'v')
		AND has_table_privilege(r.name, c.oid, 'SELECT')
	ORDER BY r.name, c.relname;

CREATE FUNCTION public.portrait() RETURNS text LANGUAGE sql
	SET search_path = credit, pg_catalog, pg_temp SET TimeZone = 'UTC' SET DateStyle = 'ISO' SET bytea_output = hex
	SET standard_conforming_strings = on AS $$
	SELECT string_agg(concat_ws(' ', what, n, digest), E'\n') FROM (
		SELECT 'records' AS what, count(*) AS n, md5(string_agg(concat_ws(' ', s.name, d.number, r.item_id,
			r.field, r.severity, r.openness, r.conduct_on, r.open_until, r.content, r.revision, r.provider_id), ';'
			ORDER BY d.number, s.name, r.content)) AS digest
		FROM record r JOIN subject s USING (subject_id) JOIN document d USING (subject_id, document_id)
		UNION ALL SELECT 'quarantine', count(*), md5(string_agg(concat_ws(' ', row_number, state,
			regexp_replace(verdicts::text, '(record|replaces =) \d+', '\1', 'g')), ';' ORDER BY row_number))
		FROM quarantine
		UNION ALL SELECT 'disclosures', count(*), md5(string_agg(concat_ws(' ', audience_id, subject_name,
			document_number, visible_from, visible_until, content), ';' ORDER BY audience_id, document_number, subject_name, content))
		FROM disclosure
		UNION ALL SELECT 'faces', count(*), md5(string_agg(concat_ws(' ', name, name_key, name_parts), ';' ORDER BY name, uscc::text))
		FROM public_face
		UNION ALL SELECT 'journal', sum(c), md5(string_agg(concat_ws(' ', action, object, c), ';' ORDER BY action, object))
		FROM (SELECT action, object, count(*) AS c FROM journal GROUP BY 1, 2) j
		-- hashed under those settings, compared under these
		UNION ALL SELECT 'hashes', count(*), min(encode(hash, 'hex')) FROM (
			SELECT row_hash(r) FROM record r UNION ALL SELECT row_hash(d) FROM document d
			UNION ALL SELECT row_hash(s) FROM subject s UNION ALL SELECT row_hash(q) FROM quarantine q
			UNION ALL SELECT row_hash(v) FROM review v) h (hash)
		WHERE NOT EXISTS (SELECT FROM journal j WHERE j.after_hash = hash)
		UNION ALL (SELECT what, 0, result FROM public.seen ORDER BY place)
	) sections
$$;

-- Does all of it under these settings, tells what came of it, and undoes it.
CREATE FUNCTION public.act_under(settings jsonb) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	setting pg_catalog.record;
	act pg_catalog.record;
	failed text;
BEGIN
	FOR setting IN SELECT s.key, s.value FROM jsonb_each_text(settings) s ORDER BY s.key = 'search_path' LOOP
		PERFORM pg_catalog.set_config(setting.key, setting.value, true);
	END LOOP;
	FOR act IN EXECUTE 'SELECT role, command FROM public.act ORDER BY place' LOOP
		PERFORM pg_catalog.set_config('role', act.role, true);
		EXECUTE act.command;
	END LOOP;
	PERFORM pg_catalog.set_config('role', 'none', true);
	RAISE EXCEPTION USING MESSAGE = public.portrait(), ERRCODE = 'YYYYY';
EXCEPTION WHEN OTHERS THEN
	GET STACKED DIAGNOSTICS failed = PG_EXCEPTION_CONTEXT;
	IF SQLSTATE <> 'YYYYY' THEN
		RETURN concat_ws(E'\n', SQLERRM, failed);
	END IF;
	RETURN SQLERRM;
END
$$;

-- The hostile paths come first: what is prepared once is prepared under them.
CREATE TABLE public.variant (place integer GENERATED ALWAYS AS IDENTITY, name text, settings jsonb, result text);
INSERT INTO public.variant (name, settings) VALUES
	('a schema that replaces pg_catalog', '{"search_path": "hostile, pg_temp, credit, public, pg_catalog"}'),
	('temporary tables of the same names', '{"search_path": "pg_temp, hostile, pg_catalog, credit"}'),
	('an empty path', '{"search_path": ""}'),
	('nothing special', '{}'),
	('a time zone ahead', '{"TimeZone": "Pacific/Kiritimati"}'),
	('a time zone behind', '{"TimeZone": "Etc/GMT+12"}'),
	('a zone that there is not, and other words', '{"TimeZone": "<+1545>-15:45", "timezone_abbreviations": "India", "lc_time": "POSIX",
		"lc_numeric": "POSIX", "lc_monetary": "POSIX", "DateStyle": "Postgres, YMD", "IntervalStyle": "postgres_verbose"}'),
	('dates as in the United States', '{"DateStyle": "SQL, MDY"}'),
	('dates as in Germany', '{"DateStyle": "German, DMY", "IntervalStyle": "sql_standard"}'),
	('other texts of values', '{"bytea_output": "escape", "extra_float_digits": "-15", "IntervalStyle": "iso_8601",
		"array_nulls": "off", "quote_all_identifiers": "on", "xmlbinary": "hex"}'),
	('old strings', '{"standard_conforming_strings": "off", "escape_string_warning": "off", "backslash_quote": "on"}'),
	('NULL = NULL', '{"transform_null_equals": "on"}'),
	('other plans', '{"enable_seqscan": "off", "enable_indexscan": "off", "enable_hashjoin": "off",
		"plan_cache_mode": "force_generic_plan"}'),
	('no bitmaps', '{"enable_bitmapscan": "off", "plan_cache_mode": "force_custom_plan",
		"from_collapse_limit": "1", "join_collapse_limit": "1"}'),
	('parallel queries', jsonb_build_object('min_parallel_table_scan_size', '0', 'parallel_setup_cost', '0',
		'parallel_tuple_cost', '0', 'max_parallel_workers_per_gather', '2',
		(SELECT name FROM pg_settings WHERE name IN ('force_parallel_mode', 'debug_parallel_query')), 'on'));
UPDATE public.variant v SET result = public.act_under(a.settings)
	FROM (SELECT place, settings FROM public.variant ORDER BY place) a WHERE a.place = v.place;

SELECT ok(result ~ '^records 1\d\d ' AND result ~ '\nquarantine 1\d\d ' AND result ~ '\nreview 0 1\d\d\n'
	AND result ~ '\ntoday 0 2026-11-23\n' AND result ~ '\nunproved 0 0\n' AND result ~ '\nhashes 0\n', 'things happen, and are proved')
	FROM public.variant WHERE name = 'nothing special';
SELECT is((SELECT string_agg(l, E'\n') FROM (
		SELECT l FROM unnest(string_to_array(v.result || E'\n' || usual.result, E'\n')) l GROUP BY l HAVING count(*) <> 2) d),
		NULL, v.name || ': all the same')
	FROM public.variant v, public.variant usual
	WHERE usual.name = 'nothing special' AND v.name <> usual.name ORDER BY v.place;

-- what the administrator sets up is PostgreSQL's too
SET LOCAL client_min_messages = error; -- of wal_level
INSERT INTO credit.recipient (audience_id, organisation_id, duty, basis, reads)
	SELECT 2, organisation_id, 'data', 'b', 'relay' FROM credit.organisation WHERE kind = 'platform';
SET LOCAL search_path = hostile, pg_catalog;
SELECT pg_catalog.count(*) AS lines FROM credit.add_relay(2) \gset
SET LOCAL search_path TO DEFAULT;
SET LOCAL client_min_messages = warning;
SELECT is(:lines, 7, 'a relay is set up');

SELECT ok(NOT is_called, 'nothing in ambush was called') FROM public.trapped;

-- who switches row security off is refused by PostgreSQL where a policy would cut;
-- the extension's own work is not cut by any
SET LOCAL row_security = off;
SET LOCAL ROLE hostile_loader;
SELECT lives_ok('INSERT INTO credit.intake_penalty SELECT * FROM public.penalty', 'row security off: rows are taken in');
SELECT throws_ok('SELECT count(*) FROM credit.record', '42501', NULL, 'but none are read past a policy');
RESET ROLE;
SELECT max(batch_id) AS batch FROM credit.batch \gset
SET LOCAL ROLE hostile_reviewer;
SELECT cmp_ok(credit.review(:batch), '>', 100::bigint, 'and they are reviewed');
SET LOCAL ROLE hostile_citizen;
SELECT cmp_ok(count(*), '>', 1::bigint, 'and found') FROM credit.search_public('公司');
RESET ROLE;

SELECT * FROM finish();
ROLLBACK;
