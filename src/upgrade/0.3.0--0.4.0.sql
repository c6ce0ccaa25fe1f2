\echo Use "ALTER EXTENSION credit UPDATE" to load this file. \quit
-- What 0.3.0 had otherwise.  Then follow the rooms that came after it.
DROP VIEW credit.conformance;
DROP FUNCTION credit.object_exists(text);
DROP VIEW credit.provision;
COMMENT ON FUNCTION credit.report() IS
	'Everything held on the subject for which a gateway acts, free of charge: each record with its source, document, review, corrections, what the public sees and until which day, under which rule, with whom it is shared, why it was withdrawn; objections and repairs with their deadlines; what it consented to, whom it authorised, and who inquired for what (Article 42). jsonb of version 1, with a number, the time and a verification code by which credit.verify_report() tells a genuine one. The issue is noted with the proof of identity and the channel. Raises SC027 for who acts for no subject of whom anything is held.';
COMMENT ON FUNCTION credit.report_rows() IS
	'The content of credit.report() as rows, entry by entry (section subject, records, objections, repairs, consents, authorisations or inquiries; the entry''s handle and day where it has them); not an issued report. Raises SC027 for who acts for no subject of whom anything is held.';
COMMENT ON PROCEDURE credit.run_due(integer) IS
	'Tidies up what time has done: ends copies whose window is over, asks those who received them to take them down from the first day after, ends what ends with them (Article 47), erases what a pack''s period of retention says, and removes inquiries whose log is no longer kept. Nothing that a reader sees depends on it. Commits after each batch of so many records, tells its progress by notices and in credit.job_run; goes on where an earlier run stopped, and does nothing while another one runs. Raises 2D000 inside a transaction, 22023 for a batch without records.';
COMMENT ON FUNCTION credit.sees_subject(bigint) IS
	'Whether the actor''s organisation provides a record of the subject, or supervises a division in which public information about it was provided (Article 6). Used by policies.';
COMMENT ON FUNCTION credit.sees_record(bigint, bigint) IS
	'Whether the actor''s organisation provides the record, or supervises the division in which it was provided as public information (Article 6). Used by policies.';
CREATE FUNCTION credit.supervises_provider(organisation_id integer) RETURNS boolean
	LANGUAGE c STABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'credit_supervises_provider';
REVOKE ALL ON FUNCTION credit.supervises_provider(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.supervises_provider(integer)
	TO credit_owner, credit_provider, credit_authority;
COMMENT ON FUNCTION credit.supervises_provider(integer) IS
	'Whether the actor belongs to the competent department of a division that contains the organisation, which may provide public information (Articles 6 and 18). Used by policies.';
