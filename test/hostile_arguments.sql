-- Whatever a function of the extension is given, it answers or refuses: with an
-- SQLSTATE that tells the caller what was wrong, never an internal error.
BEGIN;
SET LOCAL client_min_messages = warning;
SET LOCAL credit.test_clock = '2026-11-23 10:00:00+08';
SELECT plan(29);

CREATE ROLE hostile_member IN ROLE credit_provider;
INSERT INTO credit.organisation (name, uscc, kind, division) VALUES
	('甲局', '11650100643228826D', 'state_organ', '650100');
INSERT INTO credit.member (role_name, organisation_id, duty, may_submit, may_review)
	SELECT 'hostile_member', organisation_id, 'data', true, true FROM credit.organisation;

-- A row with something in every column, so that each rule has something to read.
CREATE TABLE public.submitted AS SELECT jsonb_build_object('provider', '甲局',
	'item', 'A03-penalty', 'field', 'market_supervision', 'severity', 'general', 'openness', 'open',
	'subject_kind', 'individual_business', 'subject_name', '某店', 'subject_code', '92652901MAYLM5K5X5',
	'operator_name', '张某', 'document_kind', 'penalty_decision', 'document_number', '1号',
	'document_issuer', '甲局', 'decided_on', '2026-11-02', 'content',
	'{"violation": "偷税", "facts": "f", "basis": "b", "penalty_kinds": ["罚款"],
		"penalty_content": "罚款"}'::jsonb) AS submission;
GRANT SELECT ON public.submitted TO hostile_member;
SET LOCAL ROLE hostile_member;
SELECT is((SELECT string_agg(v::text, '; ') FROM public.submitted, credit.check_record(submission) v),
	NULL, 'the row is lawful');
INSERT INTO credit.submission (provider, item, field, severity, openness, subject_kind, subject_name,
		subject_code, operator_name, document_kind, document_number, document_issuer, decided_on, content)
	SELECT s.provider, s.item, s.field, s.severity, s.openness, s.subject_kind, s.subject_name,
		s.subject_code, s.operator_name, s.document_kind, s.document_number, s.document_issuer,
		s.decided_on, s.content
	FROM public.submitted, jsonb_populate_record(NULL::credit.submission, submission) s;
RESET ROLE;
SELECT is(count(*), 1::bigint, 'and admitted') FROM credit.record;

-- What an argument may be, by its type: the first one is ordinary.
CREATE TABLE public.hostile (type regtype, value text);
INSERT INTO public.hostile SELECT t::regtype, v FROM (VALUES
	('boolean', ARRAY['t', 'f']),
	('integer', ARRAY['1', '0', '-1', '100', '2147483647', '-2147483648']),
	('bigint', ARRAY['1', '0', '-1', '9223372036854775807', '-9223372036854775808']),
	('date', ARRAY['2026-11-02', 'infinity', '-infinity', '4713-01-01 BC', '5874897-12-31',
		'0001-01-01', '9999-12-31', '1949-09-30', '2024-02-29']),
	('date[]', ARRAY['{2026-05-01}', '{}', '{NULL}', '{infinity}', '{-infinity,2026-01-01}',
		'{{2026-05-01},{2026-05-02}}', '[5:6]={2026-05-01,2026-05-01}', '{5874897-12-31}']),
	('text', ARRAY['甲', '', ' ', '%', '_', '\', '''', E'\x01', E'a\nb', '{', 'NULL',
		'A03-penalty', '11650100643228826D', '650000', '11010519491231002X', 'credit.record',
		'market_supervision', repeat('x', 20000), repeat('汉', 10000), repeat('%', 10000),
		E'\U0010FFFF', repeat(E'e\u0301', 1000), '2026-11-02', 'infinity']),
	('text[]', ARRAY['{document_of_another}', '{}', '{NULL}', '{{a,b},{c,d}}', '[3:3]={""}']),
	('bigint[]', ARRAY['{1}', '{}', '{NULL,1}', '{{1},{2}}', '[-5:-5]={1}',
		'{9223372036854775807,-9223372036854775808}']),
	('bytea[]', ARRAY['{"\\x00"}', '{}', '{NULL}', '{{"\\x"},{"\\xff"}}']),
	('jsonb', ARRAY['{}', 'null', '[]', '1', '"x"', '-0', '1e1000', '{"": ""}',
		'{"provider": {"a": [1]}}', '{"decided_on": "infinity"}', '{"decided_on": "5874897-12-31"}',
		'{"decided_on": 20261102}', '{"content": {"facts": null}}', '{"content": "{"}',
		'{"replaces": 1e400}', '{"replaces": "99999999999999999999"}', '{"subject_name": "\u0001"}',
		'{"facts": {"a": {"b": []}}, "violation": [[]], "penalty_kinds": {}}',
		repeat('[', 1000) || repeat(']', 1000),
		format('{"facts": "%s"}', repeat('长', 10000)), format('{"%s": 1}', repeat('键', 3000))]),
	('credit.openness[]', ARRAY['{open}', '{}', '{NULL}', '{{open,shared},{inquiry,open}}', '[3:3]={shared}']),
	('credit.record_key[]', ARRAY['{"(1,1)"}', '{}', '{NULL}', '{"(,)"}', '{{"(1,1)"},{"(2,2)"}}']),
	('uuid', ARRAY['00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff']),
	('credit.uscc', ARRAY['11650100643228826D', '91110000600037341L']),
	('credit.resident_id', ARRAY['11010519491231002X']),
	('credit.division', ARRAY['650000', '000000', '650100', '999999', '659004']),
	('cstring', ARRAY['650000', '', ' ', 'x', repeat('1', 20000), '11010519491231002X'])
) AS given (t, values), unnest(values) v;
INSERT INTO public.hostile
	SELECT t.oid::regtype, e.enumlabel FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid
	WHERE t.typnamespace = 'credit'::regnamespace ORDER BY t.oid, e.enumsortorder;
CREATE TABLE public.outcome (path text, caller name, function oid, call text, arguments text, sqlstate text, message text, result text);
GRANT SELECT ON public.hostile TO hostile_member;
GRANT INSERT, SELECT ON public.outcome TO hostile_member;

-- Calls it with each value in each place, the others ordinary, and once null.
CREATE FUNCTION public.call_with_everything(function oid, path text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
	types regtype[] := (SELECT array_agg(t::regtype ORDER BY n)
		FROM unnest((SELECT proargtypes::oid[] FROM pg_proc WHERE oid = function))
			WITH ORDINALITY a (t, n));
	called bigint := 0;
	attempt record;
	answered text;
BEGIN
	FOR attempt IN
		WITH place AS (SELECT * FROM unnest(types) WITH ORDINALITY a (type, place)),
		usual AS (SELECT DISTINCT ON (p.place) p.*, quote_literal(h.value) AS literal
			FROM place p JOIN public.hostile h USING (type) ORDER BY p.place, h.ctid),
		chosen AS (
			SELECT p.place, quote_literal(h.value) AS literal FROM place p JOIN public.hostile h USING (type)
			UNION ALL SELECT place, 'NULL' FROM place)
		SELECT (SELECT string_agg(
				CASE WHEN u.place = c.place THEN c.literal ELSE coalesce(other.literal, u.literal) END
				|| '::' || u.type, ', ' ORDER BY u.place) FROM usual u) AS arguments
		FROM chosen c, (VALUES (NULL), ('NULL')) other (literal)
		UNION SELECT '' WHERE types IS NULL
	LOOP
		called := called + 1;
		BEGIN
			PERFORM set_config('search_path', path, true);
			EXECUTE format('SELECT md5(string_agg(x::text, chr(10))) FROM %s(%s) x', function::regproc, attempt.arguments)
				INTO answered;
			RAISE SQLSTATE '99999';		-- so that nothing stays
		EXCEPTION WHEN OTHERS THEN
			INSERT INTO public.outcome VALUES (path, current_user, function, md5(attempt.arguments),
				left(attempt.arguments, 300), nullif(SQLSTATE, '99999'),
				CASE WHEN SQLSTATE <> '99999' THEN SQLERRM END, CASE WHEN SQLSTATE = '99999' THEN answered END);
		END;
	END LOOP;
	RETURN called;
END
$$;

CREATE VIEW public.called AS
	SELECT p.oid, p.oid::regprocedure AS function FROM pg_proc p
	WHERE p.pronamespace = 'credit'::regnamespace AND p.prokind = 'f' AND p.prorettype <> 'trigger'::regtype
		AND NOT p.proargtypes::oid[] && ARRAY['internal', 'record']::regtype[]::oid[];
GRANT SELECT ON public.called TO hostile_member;
SELECT is_empty($$SELECT DISTINCT t::regtype FROM public.called JOIN pg_proc p USING (oid),
		unnest(p.proargtypes::oid[]) t
	WHERE NOT EXISTS (SELECT FROM public.hostile WHERE type = t)$$, 'no type of argument is left out');
-- First where no name is found without its schema, then where the library's own are.
SELECT cmp_ok(sum(public.call_with_everything(oid, '')), '>', 3000::numeric, 'called as superuser')
	FROM public.called;
SELECT cmp_ok(sum(public.call_with_everything(oid, 'credit, public')), '>', 3000::numeric, 'and again')
	FROM public.called;
SET LOCAL ROLE hostile_member;
SELECT cmp_ok(sum(public.call_with_everything(oid, '')), '>', 3000::numeric, 'called as a provider''s member')
	FROM public.called WHERE has_function_privilege(oid, 'EXECUTE');
SELECT cmp_ok(sum(public.call_with_everything(oid, 'credit, public')), '>', 3000::numeric, 'and again')
	FROM public.called WHERE has_function_privilege(oid, 'EXECUTE');

-- A row that is lawful but for one column: the rules answer, and never raise.
CREATE FUNCTION pg_temp.verdicts(broken jsonb) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
	RETURN (SELECT string_agg(v.sqlstate || v.rule || coalesce(v.detail, '') || v.message, '; ')
		FROM credit.check_record(broken) v);
EXCEPTION WHEN OTHERS THEN
	RETURN SQLSTATE || ' ' || SQLERRM;
END
$$;
CREATE TEMPORARY TABLE answer AS
	SELECT k AS column, left(v::text, 30) AS value,
		pg_temp.verdicts(submission || jsonb_build_object(k, v)) AS verdicts
	FROM public.submitted, unnest(ARRAY(SELECT attname FROM pg_attribute
			WHERE attrelid = 'credit.submission'::regclass AND attnum > 0)) k,
		unnest(ARRAY['""', '" "', 'null', '"infinity"', '[]', '{}', '-1', '"5874897-12-31"',
			'"9999-12-31"', '"0000-00-00"', '"0001-01-01"', '"9223372036854775808"', '"\u0001"',
			to_json(repeat('甲', 10000))::text, to_json(repeat('9', 10000))::text]::jsonb[]) v;
SELECT cmp_ok(count(*), '>', 400::bigint, 'rows with a broken column were judged') FROM answer;
SELECT is_empty($$SELECT * FROM answer WHERE verdicts !~ '^SC0'$$, 'by the rules, without an error');
SELECT is_empty($$SELECT * FROM answer WHERE length(verdicts) > 6000$$, 'and briefly');
RESET ROLE;

-- What was refused was refused for a reason that the caller can act upon: a breach
-- of an article, a malformed or impossible value, something that does not exist,
-- exists already, is not allowed or not ready.
SELECT is_empty($$SELECT function::regproc, sqlstate, min(message), min(arguments) FROM public.outcome
	WHERE sqlstate !~ '^(SC0[0-5][0-9]|22004|22008|22023|22P02|42501|42703|42704|42710|55000)$'
	GROUP BY 1, 2$$, 'every refusal has a sensible SQLSTATE');
SELECT is_empty($$SELECT function::regproc, length(message), left(message, 80) FROM public.outcome
	WHERE length(message) > 500$$, 'no message repeats whatever it was given');
SELECT cmp_ok(count(DISTINCT sqlstate), '>', 10::bigint, 'and refusals there were') FROM public.outcome;

-- The same comes of it whatever path names are looked up by.
SELECT is_empty($$SELECT e.function::regprocedure, e.caller, e.arguments, e.sqlstate, n.sqlstate, e.message, n.message, e.result, n.result
	FROM (SELECT * FROM public.outcome WHERE path = '') e
		FULL JOIN (SELECT * FROM public.outcome WHERE path <> '') n USING (function, caller, call)
	WHERE (e.sqlstate, e.message, e.result) IS DISTINCT FROM (n.sqlstate, n.message, n.result)
		OR e.path IS NULL OR n.path IS NULL$$, 'an empty search_path changes neither a result nor a refusal');
SELECT cmp_ok(count(DISTINCT function), '>', 140::bigint, 'and results there were') FROM public.outcome
	WHERE path = '' AND result IS NOT NULL;

-- What runs before a policy has decided must not say anything; what fires as a trigger
-- writes as the owner, so that nobody may hang it on a table of his own.
SELECT is_empty($$SELECT o.* FROM public.outcome o JOIN pg_proc p ON o.function = p.oid
	WHERE p.proleakproof AND o.sqlstate IS NOT NULL$$, 'what is leakproof never refuses');
SELECT is_empty($$SELECT p.oid::regprocedure, g.rolname FROM pg_proc p, pg_roles g
	WHERE p.pronamespace = 'credit'::regnamespace AND p.prorettype = 'trigger'::regtype AND NOT g.rolsuper
		AND g.rolname <> 'credit_owner' AND has_function_privilege(g.oid, p.oid, 'EXECUTE')$$, 'trigger functions are the owner''s alone');

-- what is marked as safe in a parallel worker gives the same there
CREATE TABLE public.usual AS
	SELECT c.oid, c.function, array_agg(t::regtype ORDER BY n) AS types, array_agg(v.value ORDER BY n) AS arguments
	FROM public.called c JOIN pg_proc p USING (oid),
		unnest(p.proargtypes::oid[]) WITH ORDINALITY a (t, n),
		LATERAL (SELECT value FROM public.hostile h WHERE h.type = t ORDER BY h.ctid LIMIT 1) v
	WHERE p.proparallel = 's' AND NOT 'cstring'::regtype = ANY (p.proargtypes::oid[])
	GROUP BY c.oid, c.function;
CREATE FUNCTION public.usual_result(called oid, explain boolean) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	command text := (SELECT format('SELECT string_agg((%s(%s))::text, '','') FROM public.usual u WHERE oid = %s',
			called::regproc, string_agg(format('u.arguments[%s]::%s', i, types[i]), ', ' ORDER BY i), called)
		FROM public.usual u, generate_subscripts(types, 1) i WHERE u.oid = called);
	result text;
BEGIN
	IF explain THEN
		EXECUTE 'EXPLAIN (FORMAT JSON) ' || command INTO result;
		RETURN result;
	END IF;
	EXECUTE command INTO result;
	RETURN result;
EXCEPTION WHEN OTHERS THEN
	RETURN SQLSTATE || SQLERRM;
END
$$;
CREATE TABLE public.alone AS SELECT oid, function, public.usual_result(oid, false) AS result FROM public.usual;
SELECT set_config(name, 'on', true) <> '' AS forced FROM pg_settings
	WHERE name IN ('force_parallel_mode', 'debug_parallel_query') \gset
SET LOCAL max_parallel_workers_per_gather = 2;
SELECT cmp_ok(count(*), '>', 80::bigint, 'functions run in a worker') FROM public.usual
	WHERE public.usual_result(oid, true) ~ 'Gather';
SELECT is_empty($$SELECT function, result, public.usual_result(oid, false) FROM public.alone
	WHERE result IS DISTINCT FROM public.usual_result(oid, false)$$, 'each with the same result');
SET LOCAL max_parallel_workers_per_gather = 0;

-- The rules of each item, whatever the days of its document and of its end.
SELECT cmp_ok(count(u), '>', 1000::bigint, 'no day is beyond the rules') FROM credit.catalog_item i, public.hostile d, public.hostile o,
	credit.record_use(i.item_id, 'market_supervision', 'serious', 'open', o.value::date, true, 'penalty_decision', d.value::date) u
	WHERE d.type = 'date'::regtype AND o.type = 'date'::regtype;

-- What takes a pointer of PostgreSQL's own is called by the server alone, from where it may be null.
SELECT is_empty($$SELECT oid::regprocedure FROM pg_proc WHERE pronamespace = 'credit'::regnamespace
	AND 'internal'::regtype = ANY (proargtypes::oid[]) AND NOT proisstrict$$, 'no pointer is looked at that there is not');

-- A trigger function that is called, or hung on a table of somebody else's, refuses or does nothing.
CREATE TABLE public.other (a integer, b text);
CREATE VIEW public.other_view AS SELECT * FROM public.other;
CREATE TABLE public.fired (function oid, event text, sqlstate text, message text);
CREATE FUNCTION public.fire(function oid, event text, target text, command text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO public.other VALUES (1, 'b');
	IF event IS NOT NULL THEN
		EXECUTE format('CREATE TRIGGER hung %s EXECUTE FUNCTION %s()', format(event, target), function::regproc);
	END IF;
	EXECUTE format(command, target, function::regproc);
	RAISE SQLSTATE '99999';
EXCEPTION WHEN OTHERS THEN
	INSERT INTO public.fired VALUES (function, event, nullif(SQLSTATE, '99999'), SQLERRM);
END
$$;
SELECT count(public.fire(p.oid, t || ' ' || e || ' ON %s FOR EACH ' || l,
		CASE t WHEN 'INSTEAD OF' THEN 'public.other_view' ELSE 'public.other' END, c)) AS fired
	FROM pg_proc p, (VALUES ('BEFORE'), ('AFTER'), ('INSTEAD OF')) times (t), (VALUES ('ROW'), ('STATEMENT')) levels (l),
		(VALUES ('INSERT', 'INSERT INTO %s VALUES (2)'), ('UPDATE', 'UPDATE %s SET b = NULL'), ('DELETE', 'DELETE FROM %s'),
			('TRUNCATE', 'TRUNCATE %s')) events (e, c)
	WHERE p.pronamespace = 'credit'::regnamespace AND p.prorettype = 'trigger'::regtype
		AND (l = 'STATEMENT' OR e <> 'TRUNCATE') AND (t <> 'INSTEAD OF' OR l = 'ROW' AND e <> 'TRUNCATE') \gset
SELECT count(public.fire(oid, NULL, 'x', 'SELECT %2$s() AS %1$s')) AS called
	FROM pg_proc WHERE pronamespace = 'credit'::regnamespace AND prorettype = 'trigger'::regtype \gset
SELECT is(:fired, 17 * :called, 'triggers of each kind were fired');
SELECT is_empty($$SELECT function::regproc, event, sqlstate, message FROM public.fired
	WHERE sqlstate !~ '^(SC0[0-5][0-9]|39P01|42703|42804)$'$$, 'they do nothing, or refuse sensibly');
SELECT is_empty($$SELECT function::regproc, sqlstate, message FROM public.fired
	WHERE event IS NULL AND sqlstate IS DISTINCT FROM '39P01'$$, 'none can be called');

-- rows of anything
SELECT throws_ok(format('SELECT credit.row_hash(%s)', v), state, NULL, v || ' has no hash') FROM (VALUES
	('ROW(1, 2)', '42809'), ('ROW()', '42809')) bad (v, state);
CREATE TYPE public.composite AS (a integer, b text);
SELECT throws_ok('SELECT credit.row_hash(ROW(1, NULL)::public.composite)', '42809', NULL,
	'nor has a row of a type alone');
SELECT isnt(credit.row_hash(e), NULL, 'a row of a view has one') FROM public.called e LIMIT 1;
SELECT is(credit.row_hash(NULL::credit.record), NULL, 'nothing has none');

SELECT * FROM finish();
ROLLBACK;
