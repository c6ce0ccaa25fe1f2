-- The library writes and reads its tables past the executor, which alone knows
-- partitions: it says so instead of failing in the storage.
BEGIN;
SELECT plan(3);
\ir fixture.sql
CREATE FUNCTION pg_temp.part(name text, key text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE format('ALTER TABLE credit.%I RENAME TO whole', name);
	EXECUTE format('CREATE TABLE credit.%I (LIKE credit.whole INCLUDING DEFAULTS INCLUDING GENERATED) PARTITION BY HASH (%I)', name, key);
	EXECUTE format('CREATE TABLE credit.part PARTITION OF credit.%I FOR VALUES WITH (MODULUS 1, REMAINDER 0)', name);
	EXECUTE format('ALTER TABLE credit.%I OWNER TO credit_owner', name);
END
$$;
SAVEPOINT journal;
SELECT pg_temp.part('journal', 'subject_id') \g /dev/null
SET LOCAL ROLE author;
SELECT throws_ok('SELECT pg_temp.submit()', '0A000',
	'table credit.journal is not a plain table', 'a partitioned journal is not written');
ROLLBACK TO journal;
SELECT pg_temp.part('subject_key', 'kind') \g /dev/null
ALTER INDEX credit.subject_key_pkey RENAME TO old_pkey;
ALTER TABLE credit.subject_key ADD CONSTRAINT subject_key_pkey PRIMARY KEY (kind, value);
SET LOCAL ROLE author;
SELECT throws_ok('SELECT pg_temp.submit()', '0A000',
	'table credit.subject_key is not a plain table', 'nor are partitioned keys read');
ROLLBACK TO journal;
SELECT pg_temp.part('member', 'role_name') \g /dev/null
SET LOCAL ROLE author;
SELECT throws_ok('SELECT pg_temp.submit()', '0A000',
	'table credit.member is not a plain table', 'nor partitioned rule data');
RESET ROLE;

SELECT * FROM finish();
ROLLBACK;
