-- Article 47: what stops being open is neither shown nor used any more, by
-- anybody.  A window ends by itself, with its last day in the registry's zone,
-- whether or not any job has run; the fact stays with its provider.
BEGIN;
SELECT plan(27);
\ir fixture.sql

-- documents of 1 June 2026; a general penalty is open to 1 June 2027
SELECT pg_temp.publish('{"document_number": "general"}'),
	pg_temp.publish('{"document_number": "serious", "severity": "serious"}'),
	pg_temp.publish('{"document_number": "asked for less", "publication_end": "2026-12-01"}'),
	pg_temp.publish('{"document_number": "shared", "openness": "shared"}'),
	pg_temp.publish('{"document_number": "minor, shared", "openness": "shared", "severity": "minor"}'),
	pg_temp.publish('{"document_number": "no window", "openness": "shared", "item": "A03-compulsion",
		"document_kind": "other_decision", "severity": null, "content": {"facts": "f", "basis": "b", "measure": "m"}}'),
	pg_temp.publish('{"document_number": "to be asked for", "openness": "inquiry"}'),
	pg_temp.publish('{"document_number": "honour", "item": "A11-honour", "severity": null, "document_kind": "honour",
		"content": {"title": "t", "awarded_on": "2026-06-01"}}') \g /dev/null
SELECT handle FROM credit.search_public('天山') \gset

-- what each sees at a time
CREATE FUNCTION pg_temp.open_at(clock text) RETURNS text
	LANGUAGE plpgsql AS $$
DECLARE
	seen text;
BEGIN
	PERFORM set_config('credit.test_clock', clock, true);
	SET LOCAL ROLE citizen;
	seen := pg_temp.public_documents('天山');
	SET LOCAL ROLE NONE;
	RETURN seen;
END
$$;
CREATE FUNCTION pg_temp.members_at(clock text, relation text) RETURNS text
	LANGUAGE plpgsql AS $$
DECLARE
	seen text;
BEGIN
	PERFORM set_config('credit.test_clock', clock, true);
	SET LOCAL ROLE supervisor;
	EXECUTE format($q$SELECT coalesce(string_agg(DISTINCT document_number, ', ' ORDER BY document_number), '')
		FROM credit.%I$q$, relation) INTO seen;
	SET LOCAL ROLE NONE;
	RETURN seen;
END
$$;

SELECT is(pg_temp.open_at('2026-06-15 10:00+08'), 'asked for less, general, honour, serious', 'open at first');
SELECT is(pg_temp.open_at('2026-12-01 23:59:59.999999+08'), 'asked for less, general, honour, serious',
	'the end that the provider asked for is the last day');
SELECT is(pg_temp.open_at('2026-12-02 00:00+08'), 'general, honour, serious', 'then it is over');
SELECT is(pg_temp.open_at('2027-06-01 23:59:59.999999+08'), 'general, honour, serious',
	'the last day of the year, to its last moment');
SELECT is(pg_temp.open_at('2027-06-02 00:00+08'), 'honour, serious', 'gone with the next');
SELECT is(pg_temp.open_at('2029-06-01 23:59+08'), 'honour, serious', 'three years');
SELECT is(pg_temp.open_at('2029-06-02 00:00+08'), 'honour', 'to the day');
SELECT is(pg_temp.open_at('2099-01-01 00:00+08'), 'honour', 'what is good does not end');

-- whatever the session's zone, by the registry's
SELECT is(pg_temp.open_at('2026-06-15 10:00+08'), 'asked for less, general, honour, serious', 'again the first day');
SET LOCAL timezone = 'Pacific/Kiritimati';
SELECT is(pg_temp.open_at('2027-06-01 23:59+08'), 'general, honour, serious',
	'where it is tomorrow already, it is still shown');
SET LOCAL timezone = 'America/Los_Angeles';
SELECT is(pg_temp.open_at('2027-06-02 00:00+08'), 'honour, serious', 'where it is still today, it no longer is');
SELECT is(pg_temp.open_at('2027-06-01 16:00Z'), 'honour, serious', 'nor by the clock of Greenwich');
SET LOCAL timezone = 'UTC';
UPDATE credit.registry SET zone = 'Europe/Lisbon';
SELECT is(pg_temp.open_at('2027-06-02 00:00+08'), 'general, honour, serious', 'days are those of the registry''s zone');
SELECT is(pg_temp.open_at('2027-06-02 00:00+01'), 'honour, serious', 'and end there');
UPDATE credit.registry SET zone = 'Asia/Shanghai';

-- members and public bodies too
SELECT is(pg_temp.members_at('2027-06-01 23:59+08', 'public_record'), 'general, honour, serious', 'members read what is open');
SELECT is(pg_temp.members_at('2027-06-02 00:00+08', 'public_record'), 'honour, serious', 'for as long');
SELECT is(pg_temp.members_at('2026-06-15 10:00+08', 'disclosure'),
	'asked for less, general, honour, minor, shared, no window, serious, shared', 'public bodies also what is shared');
SELECT is(pg_temp.members_at('2026-09-02 00:00+08', 'disclosure'),
	'asked for less, general, honour, no window, serious, shared',
	'a minor matter as long as it could be open at the most');
SELECT is(pg_temp.members_at('2026-12-02 00:00+08', 'disclosure'), 'general, honour, no window, serious, shared',
	'what is no longer open is not shared on');
SELECT is(pg_temp.members_at('2027-06-01 23:59+08', 'disclosure'), 'general, honour, no window, serious, shared',
	'what was never open ends like what was');
SELECT is(pg_temp.members_at('2027-06-02 00:00+08', 'disclosure'), 'honour, no window, serious',
	'with its tier''s longest window');
SELECT is(pg_temp.members_at('2099-01-01 00:00+08', 'disclosure'), 'honour, no window', 'where there is one');

-- a handle, a search, a held cursor's text: nothing brings it back
SELECT is(pg_temp.open_at('2029-06-02 00:00+08'), 'honour', 'long after');
SET LOCAL ROLE citizen;
SELECT results_eq(format('SELECT document_number FROM credit.public_records(%L)', :'handle'),
	$$VALUES ('honour')$$, 'an old handle shows what is open today');
RESET ROLE;

-- no job has run
SELECT is(count(*), 4::bigint, 'the rows are all still there') FROM credit.disclosure WHERE audience_id = 0;

-- what comes too late is not shown at all
SELECT pg_temp.publish('{"document_number": "late", "decided_on": "2026-06-05"}') \g /dev/null
SELECT is_empty($$SELECT 1 FROM credit.disclosure WHERE document_number = 'late'$$,
	'a record whose window is over is not disclosed to anybody');
SET LOCAL ROLE author;
SELECT is(count(*), 9::bigint, 'its provider holds every fact') FROM credit.record;
RESET ROLE;

SELECT * FROM finish();
ROLLBACK;
