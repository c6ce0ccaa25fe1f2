CREATE FUNCTION credit.sees_subject(subject_id bigint) RETURNS boolean
	LANGUAGE c STABLE STRICT PARALLEL RESTRICTED COST 100
	AS 'MODULE_PATHNAME', 'credit_sees_subject';
REVOKE ALL ON FUNCTION credit.sees_subject(bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.sees_subject(bigint)
	TO credit_owner, credit_provider, credit_authority;
COMMENT ON FUNCTION credit.sees_subject(bigint) IS
	'Whether the actor''s organisation provides a record of the subject, or supervises a division in which public information about it was provided (Article 6). Used by policies.';

CREATE FUNCTION credit.sees_record(subject_id bigint, record_id bigint)
	RETURNS boolean
	LANGUAGE c STABLE STRICT PARALLEL RESTRICTED COST 100
	AS 'MODULE_PATHNAME', 'credit_sees_record';
REVOKE ALL ON FUNCTION credit.sees_record(bigint, bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.sees_record(bigint, bigint)
	TO credit_owner, credit_provider, credit_authority;
COMMENT ON FUNCTION credit.sees_record(bigint, bigint) IS
	'Whether the actor''s organisation provides the record, or supervises the division in which it was provided as public information (Article 6). Used by policies.';

CREATE FUNCTION credit.supervises(organisation_id integer) RETURNS boolean
	LANGUAGE c STABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'credit_supervises';
REVOKE ALL ON FUNCTION credit.supervises(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.supervises(integer)
	TO credit_owner, credit_provider, credit_authority;
COMMENT ON FUNCTION credit.supervises(integer) IS
	'Whether the actor belongs to the competent department of a division that contains the organisation (Article 6). Used by policies.';

CREATE FUNCTION credit.supervises_provider(organisation_id integer) RETURNS boolean
	LANGUAGE c STABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'credit_supervises_provider';
REVOKE ALL ON FUNCTION credit.supervises_provider(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.supervises_provider(integer)
	TO credit_owner, credit_provider, credit_authority;
COMMENT ON FUNCTION credit.supervises_provider(integer) IS
	'Whether the actor belongs to the competent department of a division that contains the organisation, which may provide public information (Articles 6 and 18). Used by policies.';

CREATE FUNCTION credit.reads_field(field text) RETURNS boolean
	LANGUAGE c STABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'credit_reads_field';
REVOKE ALL ON FUNCTION credit.reads_field(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.reads_field(text)
	TO credit_owner, credit_provider, credit_authority;
COMMENT ON FUNCTION credit.reads_field(text) IS
	'Whether a public body of the actor has the field for its duty (Articles 6 and 22). Used by policies.';
