-- Rows that used to slip past the rules and strike a constraint (which ended
-- the server), or to stand for nothing.
BEGIN;
SELECT plan(22);
\ir fixture.sql

SET LOCAL ROLE author;
-- the first day there is: the rule and the table agree
SELECT * FROM pg_temp.admitted('{"decided_on": "1949-10-01", "conduct_on": "1949-10-01", "openness": "shared"}',
	'a document of the founding day');
SELECT * FROM pg_temp.refused(pg_temp.person('1980-01-01', jsonb_build_object('subject_code',
		pg_temp.code('91650100MA1'))), 'SC003 code_of_organisation',
	'a natural person has no unified social credit code', 'a person with a firm''s code');
SELECT * FROM pg_temp.refused('{"birth_date": "1980-01-01", "document_number": "2"}',
	'SC003 birth_date_of_person', 'only a natural person has a date of birth', 'a firm''s date of birth');

-- blanks of every kind are no name and no number
SELECT is(pg_temp.verdicts(jsonb_build_object('document_number', '3', c, b)),
		'SC021 name_form', c || ' of nothing but ' || to_hex(ascii(b)))
	FROM unnest('{subject_name,document_number,document_issuer}'::text[]) c,
		unnest(ARRAY[U&'\3000', U&'\200B']) b;
SELECT is(pg_temp.verdicts(jsonb_build_object('document_number', '3', 'subject_code', NULL,
		'other_id_kind', 'passport', 'other_id', U&'\200B')),
	'SC021 name_form, SC021 subject_identified', 'nor an identifier');

-- one document, reported with the issuer's code and without
SELECT is(pg_temp.submit('{"document_number": "4"}') - max(record_id), 1::bigint,
	'a document without its issuer''s code') FROM credit.record;
SELECT is(pg_temp.submit(jsonb_build_object('document_number', '4', 'document_issuer_code',
		pg_temp.code('11650100M'))) - max(record_id), 0::bigint,
	'is the same one with it') FROM credit.record;
SELECT is(pg_temp.submit('{"document_number": "4", "document_issuer": "another"}') - max(record_id),
	1::bigint, 'and another issuer''s is another one') FROM credit.record;

-- constraints that a row strikes all the same raise, and give nothing away
RESET ROLE;
ALTER TABLE credit.subject ADD CONSTRAINT canary CHECK (name <> 'canary');
SET LOCAL ROLE author;
CREATE FUNCTION pg_temp.told(changes jsonb) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	detail text;
BEGIN
	PERFORM pg_temp.submit(changes);
	RETURN 'nothing';
EXCEPTION WHEN check_violation THEN
	GET STACKED DIAGNOSTICS detail = pg_exception_detail;
	RETURN detail;
END
$$;
SELECT is(pg_temp.told(jsonb_build_object('subject_name', 'canary', 'subject_code',
	pg_temp.code('91650100MA3'), 'document_number', '5')), '', 'the row stays untold');
SELECT is(count(*), 0::bigint, 'and nothing of it is left')
	FROM credit.document WHERE number = '5';
SELECT lives_ok($$SELECT pg_temp.submit('{"document_number": "6"}')$$, 'the next row goes in');
SELECT is(pg_temp.submit('{"document_number": "6"}') - max(record_id), 0::bigint,
	'once') FROM credit.record;

SELECT * FROM finish();
ROLLBACK;
