-- credit.uscc: unified social credit code, GB 32100-2015.
-- What input, output, comparison and casts need stays with PUBLIC: whoever sees
-- a column of the type needs it.  All else is granted role by role.

CREATE TYPE credit.uscc;

CREATE FUNCTION credit.uscc_in(cstring) RETURNS credit.uscc
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_in';
COMMENT ON FUNCTION credit.uscc_in(cstring) IS
	'Input of credit.uscc: 18 characters with a right check character, a registering authority and one of its classes. Blanks around, lower case and full width are accepted, look-alike letters are not. Raises 22P02 and names the expected check character.';
CREATE FUNCTION credit.uscc_out(credit.uscc) RETURNS cstring
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_out';
COMMENT ON FUNCTION credit.uscc_out(credit.uscc) IS
	'Output of credit.uscc: its canonical text.';
CREATE FUNCTION credit.uscc_recv(internal) RETURNS credit.uscc
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_recv';
COMMENT ON FUNCTION credit.uscc_recv(internal) IS
	'Binary input of credit.uscc: its text, judged as strictly as text input.';
CREATE FUNCTION credit.uscc_send(credit.uscc) RETURNS bytea
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_send';
COMMENT ON FUNCTION credit.uscc_send(credit.uscc) IS
	'Binary output of credit.uscc: its canonical text.';

CREATE TYPE credit.uscc (
	INPUT = credit.uscc_in,
	OUTPUT = credit.uscc_out,
	RECEIVE = credit.uscc_recv,
	SEND = credit.uscc_send,
	INTERNALLENGTH = 10,
	ALIGNMENT = char
);
COMMENT ON TYPE credit.uscc IS
	'Unified social credit code (GB 32100-2015) in ten bytes, ordered as its text in C collation. The division within is not checked for existence, nor the organisation code''s own check character.';

-- To text never implicitly: a lookup by text would silently leave the index.
CREATE FUNCTION credit.uscc_text(credit.uscc) RETURNS text
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_text';
COMMENT ON FUNCTION credit.uscc_text(credit.uscc) IS
	'The canonical text of a credit.uscc.';
CREATE CAST (credit.uscc AS text) WITH FUNCTION credit.uscc_text(credit.uscc)
	AS ASSIGNMENT;
COMMENT ON CAST (credit.uscc AS text) IS
	'The canonical text; explicit or on assignment.';
CREATE CAST (text AS credit.uscc) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (text AS credit.uscc) IS
	'As the type''s input, errors included; explicit or on assignment, so that drivers may bind strings.';
CREATE CAST (varchar AS credit.uscc) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (varchar AS credit.uscc) IS
	'As the type''s input, errors included; explicit or on assignment, so that drivers may bind strings.';
CREATE CAST (bpchar AS credit.uscc) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (bpchar AS credit.uscc) IS
	'As the type''s input, errors included; explicit or on assignment, so that drivers may bind strings.';

-- Comparison: operators in pg_catalog, so that they are found under every
-- search_path; none raises, so that row security lets them use indexes.
CREATE FUNCTION credit.uscc_lt(credit.uscc, credit.uscc) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_lt';
COMMENT ON FUNCTION credit.uscc_lt(credit.uscc, credit.uscc) IS
	'Implements credit.uscc < credit.uscc.';
CREATE FUNCTION credit.uscc_le(credit.uscc, credit.uscc) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_le';
COMMENT ON FUNCTION credit.uscc_le(credit.uscc, credit.uscc) IS
	'Implements credit.uscc <= credit.uscc.';
CREATE FUNCTION credit.uscc_eq(credit.uscc, credit.uscc) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_eq';
COMMENT ON FUNCTION credit.uscc_eq(credit.uscc, credit.uscc) IS
	'Implements credit.uscc = credit.uscc.';
CREATE FUNCTION credit.uscc_ne(credit.uscc, credit.uscc) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_ne';
COMMENT ON FUNCTION credit.uscc_ne(credit.uscc, credit.uscc) IS
	'Implements credit.uscc <> credit.uscc.';
CREATE FUNCTION credit.uscc_ge(credit.uscc, credit.uscc) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_ge';
COMMENT ON FUNCTION credit.uscc_ge(credit.uscc, credit.uscc) IS
	'Implements credit.uscc >= credit.uscc.';
CREATE FUNCTION credit.uscc_gt(credit.uscc, credit.uscc) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_gt';
COMMENT ON FUNCTION credit.uscc_gt(credit.uscc, credit.uscc) IS
	'Implements credit.uscc > credit.uscc.';
CREATE FUNCTION credit.uscc_text_lt(credit.uscc, text) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_text_lt';
COMMENT ON FUNCTION credit.uscc_text_lt(credit.uscc, text) IS
	'Implements credit.uscc < text.';
CREATE FUNCTION credit.uscc_text_le(credit.uscc, text) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_text_le';
COMMENT ON FUNCTION credit.uscc_text_le(credit.uscc, text) IS
	'Implements credit.uscc <= text.';
CREATE FUNCTION credit.uscc_text_eq(credit.uscc, text) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_text_eq';
COMMENT ON FUNCTION credit.uscc_text_eq(credit.uscc, text) IS
	'Implements credit.uscc = text.';
CREATE FUNCTION credit.uscc_text_ne(credit.uscc, text) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_text_ne';
COMMENT ON FUNCTION credit.uscc_text_ne(credit.uscc, text) IS
	'Implements credit.uscc <> text.';
CREATE FUNCTION credit.uscc_text_ge(credit.uscc, text) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_text_ge';
COMMENT ON FUNCTION credit.uscc_text_ge(credit.uscc, text) IS
	'Implements credit.uscc >= text.';
CREATE FUNCTION credit.uscc_text_gt(credit.uscc, text) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_text_gt';
COMMENT ON FUNCTION credit.uscc_text_gt(credit.uscc, text) IS
	'Implements credit.uscc > text.';
CREATE FUNCTION credit.text_uscc_lt(text, credit.uscc) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'text_uscc_lt';
COMMENT ON FUNCTION credit.text_uscc_lt(text, credit.uscc) IS
	'Implements text < credit.uscc.';
CREATE FUNCTION credit.text_uscc_le(text, credit.uscc) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'text_uscc_le';
COMMENT ON FUNCTION credit.text_uscc_le(text, credit.uscc) IS
	'Implements text <= credit.uscc.';
CREATE FUNCTION credit.text_uscc_eq(text, credit.uscc) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'text_uscc_eq';
COMMENT ON FUNCTION credit.text_uscc_eq(text, credit.uscc) IS
	'Implements text = credit.uscc.';
CREATE FUNCTION credit.text_uscc_ne(text, credit.uscc) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'text_uscc_ne';
COMMENT ON FUNCTION credit.text_uscc_ne(text, credit.uscc) IS
	'Implements text <> credit.uscc.';
CREATE FUNCTION credit.text_uscc_ge(text, credit.uscc) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'text_uscc_ge';
COMMENT ON FUNCTION credit.text_uscc_ge(text, credit.uscc) IS
	'Implements text >= credit.uscc.';
CREATE FUNCTION credit.text_uscc_gt(text, credit.uscc) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'text_uscc_gt';
COMMENT ON FUNCTION credit.text_uscc_gt(text, credit.uscc) IS
	'Implements text > credit.uscc.';

CREATE OPERATOR pg_catalog.< (
	FUNCTION = credit.uscc_lt, LEFTARG = credit.uscc, RIGHTARG = credit.uscc,
	COMMUTATOR = OPERATOR(pg_catalog.>), NEGATOR = OPERATOR(pg_catalog.>=),
	RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
COMMENT ON OPERATOR pg_catalog.< (credit.uscc, credit.uscc) IS
	'is before';
CREATE OPERATOR pg_catalog.<= (
	FUNCTION = credit.uscc_le, LEFTARG = credit.uscc, RIGHTARG = credit.uscc,
	COMMUTATOR = OPERATOR(pg_catalog.>=), NEGATOR = OPERATOR(pg_catalog.>),
	RESTRICT = scalarlesel, JOIN = scalarlejoinsel
);
COMMENT ON OPERATOR pg_catalog.<= (credit.uscc, credit.uscc) IS
	'is before or equal to';
CREATE OPERATOR pg_catalog.= (
	FUNCTION = credit.uscc_eq, LEFTARG = credit.uscc, RIGHTARG = credit.uscc,
	COMMUTATOR = OPERATOR(pg_catalog.=), NEGATOR = OPERATOR(pg_catalog.<>),
	RESTRICT = eqsel, JOIN = eqjoinsel,
	HASHES, MERGES
);
COMMENT ON OPERATOR pg_catalog.= (credit.uscc, credit.uscc) IS
	'equals';
CREATE OPERATOR pg_catalog.<> (
	FUNCTION = credit.uscc_ne, LEFTARG = credit.uscc, RIGHTARG = credit.uscc,
	COMMUTATOR = OPERATOR(pg_catalog.<>), NEGATOR = OPERATOR(pg_catalog.=),
	RESTRICT = neqsel, JOIN = neqjoinsel
);
COMMENT ON OPERATOR pg_catalog.<> (credit.uscc, credit.uscc) IS
	'differs from';
CREATE OPERATOR pg_catalog.>= (
	FUNCTION = credit.uscc_ge, LEFTARG = credit.uscc, RIGHTARG = credit.uscc,
	COMMUTATOR = OPERATOR(pg_catalog.<=), NEGATOR = OPERATOR(pg_catalog.<),
	RESTRICT = scalargesel, JOIN = scalargejoinsel
);
COMMENT ON OPERATOR pg_catalog.>= (credit.uscc, credit.uscc) IS
	'is after or equal to';
CREATE OPERATOR pg_catalog.> (
	FUNCTION = credit.uscc_gt, LEFTARG = credit.uscc, RIGHTARG = credit.uscc,
	COMMUTATOR = OPERATOR(pg_catalog.<), NEGATOR = OPERATOR(pg_catalog.<=),
	RESTRICT = scalargtsel, JOIN = scalargtjoinsel
);
COMMENT ON OPERATOR pg_catalog.> (credit.uscc, credit.uscc) IS
	'is after';
CREATE OPERATOR pg_catalog.< (
	FUNCTION = credit.uscc_text_lt, LEFTARG = credit.uscc, RIGHTARG = text,
	COMMUTATOR = OPERATOR(pg_catalog.>), NEGATOR = OPERATOR(pg_catalog.>=),
	RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
COMMENT ON OPERATOR pg_catalog.< (credit.uscc, text) IS
	'is before, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.<= (
	FUNCTION = credit.uscc_text_le, LEFTARG = credit.uscc, RIGHTARG = text,
	COMMUTATOR = OPERATOR(pg_catalog.>=), NEGATOR = OPERATOR(pg_catalog.>),
	RESTRICT = scalarlesel, JOIN = scalarlejoinsel
);
COMMENT ON OPERATOR pg_catalog.<= (credit.uscc, text) IS
	'is before or equal to, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.= (
	FUNCTION = credit.uscc_text_eq, LEFTARG = credit.uscc, RIGHTARG = text,
	COMMUTATOR = OPERATOR(pg_catalog.=), NEGATOR = OPERATOR(pg_catalog.<>),
	RESTRICT = eqsel, JOIN = eqjoinsel
);
COMMENT ON OPERATOR pg_catalog.= (credit.uscc, text) IS
	'equals, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.<> (
	FUNCTION = credit.uscc_text_ne, LEFTARG = credit.uscc, RIGHTARG = text,
	COMMUTATOR = OPERATOR(pg_catalog.<>), NEGATOR = OPERATOR(pg_catalog.=),
	RESTRICT = neqsel, JOIN = neqjoinsel
);
COMMENT ON OPERATOR pg_catalog.<> (credit.uscc, text) IS
	'differs from, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.>= (
	FUNCTION = credit.uscc_text_ge, LEFTARG = credit.uscc, RIGHTARG = text,
	COMMUTATOR = OPERATOR(pg_catalog.<=), NEGATOR = OPERATOR(pg_catalog.<),
	RESTRICT = scalargesel, JOIN = scalargejoinsel
);
COMMENT ON OPERATOR pg_catalog.>= (credit.uscc, text) IS
	'is after or equal to, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.> (
	FUNCTION = credit.uscc_text_gt, LEFTARG = credit.uscc, RIGHTARG = text,
	COMMUTATOR = OPERATOR(pg_catalog.<), NEGATOR = OPERATOR(pg_catalog.<=),
	RESTRICT = scalargtsel, JOIN = scalargtjoinsel
);
COMMENT ON OPERATOR pg_catalog.> (credit.uscc, text) IS
	'is after, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.< (
	FUNCTION = credit.text_uscc_lt, LEFTARG = text, RIGHTARG = credit.uscc,
	COMMUTATOR = OPERATOR(pg_catalog.>), NEGATOR = OPERATOR(pg_catalog.>=),
	RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
COMMENT ON OPERATOR pg_catalog.< (text, credit.uscc) IS
	'is before, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.<= (
	FUNCTION = credit.text_uscc_le, LEFTARG = text, RIGHTARG = credit.uscc,
	COMMUTATOR = OPERATOR(pg_catalog.>=), NEGATOR = OPERATOR(pg_catalog.>),
	RESTRICT = scalarlesel, JOIN = scalarlejoinsel
);
COMMENT ON OPERATOR pg_catalog.<= (text, credit.uscc) IS
	'is before or equal to, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.= (
	FUNCTION = credit.text_uscc_eq, LEFTARG = text, RIGHTARG = credit.uscc,
	COMMUTATOR = OPERATOR(pg_catalog.=), NEGATOR = OPERATOR(pg_catalog.<>),
	RESTRICT = eqsel, JOIN = eqjoinsel
);
COMMENT ON OPERATOR pg_catalog.= (text, credit.uscc) IS
	'equals, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.<> (
	FUNCTION = credit.text_uscc_ne, LEFTARG = text, RIGHTARG = credit.uscc,
	COMMUTATOR = OPERATOR(pg_catalog.<>), NEGATOR = OPERATOR(pg_catalog.=),
	RESTRICT = neqsel, JOIN = neqjoinsel
);
COMMENT ON OPERATOR pg_catalog.<> (text, credit.uscc) IS
	'differs from, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.>= (
	FUNCTION = credit.text_uscc_ge, LEFTARG = text, RIGHTARG = credit.uscc,
	COMMUTATOR = OPERATOR(pg_catalog.<=), NEGATOR = OPERATOR(pg_catalog.<),
	RESTRICT = scalargesel, JOIN = scalargejoinsel
);
COMMENT ON OPERATOR pg_catalog.>= (text, credit.uscc) IS
	'is after or equal to, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.> (
	FUNCTION = credit.text_uscc_gt, LEFTARG = text, RIGHTARG = credit.uscc,
	COMMUTATOR = OPERATOR(pg_catalog.<), NEGATOR = OPERATOR(pg_catalog.<=),
	RESTRICT = scalargtsel, JOIN = scalargtjoinsel
);
COMMENT ON OPERATOR pg_catalog.> (text, credit.uscc) IS
	'is after, byte by byte with the canonical text';

CREATE FUNCTION credit.uscc_cmp(credit.uscc, credit.uscc) RETURNS integer
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_cmp';
COMMENT ON FUNCTION credit.uscc_cmp(credit.uscc, credit.uscc) IS
	'Order of credit.uscc and credit.uscc: below, equal to or above zero.';
CREATE FUNCTION credit.uscc_text_cmp(credit.uscc, text) RETURNS integer
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_text_cmp';
COMMENT ON FUNCTION credit.uscc_text_cmp(credit.uscc, text) IS
	'Order of credit.uscc and text: below, equal to or above zero.';
CREATE FUNCTION credit.text_uscc_cmp(text, credit.uscc) RETURNS integer
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'text_uscc_cmp';
COMMENT ON FUNCTION credit.text_uscc_cmp(text, credit.uscc) IS
	'Order of text and credit.uscc: below, equal to or above zero.';
CREATE FUNCTION credit.uscc_sortsupport(internal) RETURNS void
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_sortsupport';
COMMENT ON FUNCTION credit.uscc_sortsupport(internal) IS
	'Fast sorting of credit.uscc.';
CREATE FUNCTION credit.uscc_hash(credit.uscc) RETURNS integer
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_hash';
COMMENT ON FUNCTION credit.uscc_hash(credit.uscc) IS
	'Hash of a credit.uscc.';
CREATE FUNCTION credit.uscc_hash_extended(credit.uscc, bigint) RETURNS bigint
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_hash_extended';
COMMENT ON FUNCTION credit.uscc_hash_extended(credit.uscc, bigint) IS
	'Seeded hash of a credit.uscc.';

CREATE OPERATOR FAMILY credit.uscc_ops USING btree;
COMMENT ON OPERATOR FAMILY credit.uscc_ops USING btree IS
	'Order of credit.uscc, also against text.';
CREATE OPERATOR CLASS credit.uscc_ops DEFAULT FOR TYPE credit.uscc
	USING btree FAMILY credit.uscc_ops AS
	OPERATOR 1 pg_catalog.<,
	OPERATOR 2 pg_catalog.<=,
	OPERATOR 3 pg_catalog.=,
	OPERATOR 4 pg_catalog.>=,
	OPERATOR 5 pg_catalog.>,
	FUNCTION 1 credit.uscc_cmp(credit.uscc, credit.uscc),
	FUNCTION 2 credit.uscc_sortsupport(internal),
	FUNCTION 4 pg_catalog.btequalimage(oid);
COMMENT ON OPERATOR CLASS credit.uscc_ops USING btree IS
	'Order of credit.uscc: that of the text in C collation.';
ALTER OPERATOR FAMILY credit.uscc_ops USING btree ADD
	OPERATOR 1 pg_catalog.< (credit.uscc, text),
	OPERATOR 2 pg_catalog.<= (credit.uscc, text),
	OPERATOR 3 pg_catalog.= (credit.uscc, text),
	OPERATOR 4 pg_catalog.>= (credit.uscc, text),
	OPERATOR 5 pg_catalog.> (credit.uscc, text),
	FUNCTION 1 (credit.uscc, text) credit.uscc_text_cmp(credit.uscc, text),
	OPERATOR 1 pg_catalog.< (text, credit.uscc),
	OPERATOR 2 pg_catalog.<= (text, credit.uscc),
	OPERATOR 3 pg_catalog.= (text, credit.uscc),
	OPERATOR 4 pg_catalog.>= (text, credit.uscc),
	OPERATOR 5 pg_catalog.> (text, credit.uscc),
	FUNCTION 1 (text, credit.uscc) credit.text_uscc_cmp(text, credit.uscc),
	OPERATOR 1 credit.#<# (text, text),
	OPERATOR 2 credit.#<=# (text, text),
	OPERATOR 3 credit.#=# (text, text),
	OPERATOR 4 credit.#>=# (text, text),
	OPERATOR 5 credit.#># (text, text),
	FUNCTION 1 (text, text) credit.text_bytes_cmp(text, text);

CREATE OPERATOR FAMILY credit.uscc_ops USING hash;
COMMENT ON OPERATOR FAMILY credit.uscc_ops USING hash IS
	'Hashing of credit.uscc.';
CREATE OPERATOR CLASS credit.uscc_ops DEFAULT FOR TYPE credit.uscc
	USING hash FAMILY credit.uscc_ops AS
	OPERATOR 1 pg_catalog.=,
	FUNCTION 1 credit.uscc_hash(credit.uscc),
	FUNCTION 2 credit.uscc_hash_extended(credit.uscc, bigint);
COMMENT ON OPERATOR CLASS credit.uscc_ops USING hash IS
	'Hashing of credit.uscc.';

-- Values.
CREATE FUNCTION credit.is_uscc(text) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_is_valid';
REVOKE ALL ON FUNCTION credit.is_uscc(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.is_uscc(text)
	TO credit_owner, credit_public,
	credit_portal, credit_provider, credit_authority, credit_auditor,
	credit_admin;
COMMENT ON FUNCTION credit.is_uscc(text) IS
	'Whether a text would be accepted as a credit.uscc.';
CREATE FUNCTION credit.to_uscc(text) RETURNS credit.uscc
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_or_null';
REVOKE ALL ON FUNCTION credit.to_uscc(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.to_uscc(text)
	TO credit_owner, credit_public,
	credit_portal, credit_provider, credit_authority, credit_auditor,
	credit_admin;
COMMENT ON FUNCTION credit.to_uscc(text) IS
	'A text as credit.uscc, brought to its canonical form; NULL where the type would refuse it.';
CREATE FUNCTION credit.registration_authority(credit.uscc) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_registration_authority';
REVOKE ALL ON FUNCTION credit.registration_authority(credit.uscc) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.registration_authority(credit.uscc)
	TO credit_owner, credit_public,
	credit_portal, credit_provider, credit_authority, credit_auditor,
	credit_admin;
COMMENT ON FUNCTION credit.registration_authority(credit.uscc) IS
	'Character 1, the registering authority: 9 market regulation, 1 establishment of organs, 5 civil affairs and so on (GB 32100-2015).';
CREATE FUNCTION credit.organisation_class(credit.uscc) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_organisation_class';
REVOKE ALL ON FUNCTION credit.organisation_class(credit.uscc) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.organisation_class(credit.uscc)
	TO credit_owner, credit_public,
	credit_portal, credit_provider, credit_authority, credit_auditor,
	credit_admin;
COMMENT ON FUNCTION credit.organisation_class(credit.uscc) IS
	'Character 2, the class of organisation; its meaning depends on the registering authority (with 9: 1 enterprise, 2 individual business, 3 farmers'' cooperative).';
CREATE FUNCTION credit.division(credit.uscc) RETURNS credit.division
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_get_division';
REVOKE ALL ON FUNCTION credit.division(credit.uscc) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.division(credit.uscc)
	TO credit_owner, credit_public,
	credit_portal, credit_provider, credit_authority, credit_auditor,
	credit_admin;
COMMENT ON FUNCTION credit.division(credit.uscc) IS
	'Characters 3 to 8, the registering authority''s division; it is that of the first registration and is not checked for existence.';
CREATE FUNCTION credit.organisation_code(credit.uscc) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_organisation_code';
REVOKE ALL ON FUNCTION credit.organisation_code(credit.uscc) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.organisation_code(credit.uscc)
	TO credit_owner, credit_public,
	credit_portal, credit_provider, credit_authority, credit_auditor,
	credit_admin;
COMMENT ON FUNCTION credit.organisation_code(credit.uscc) IS
	'Characters 9 to 17, the organisation code (GB 11714) without its hyphen.';
CREATE FUNCTION credit.organisation_code_ok(credit.uscc) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'uscc_organisation_code_is_ok';
REVOKE ALL ON FUNCTION credit.organisation_code_ok(credit.uscc) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.organisation_code_ok(credit.uscc)
	TO credit_owner, credit_public,
	credit_portal, credit_provider, credit_authority, credit_auditor,
	credit_admin;
COMMENT ON FUNCTION credit.organisation_code_ok(credit.uscc) IS
	'Whether the organisation code''s own check character (GB 11714) is right. Some codes in use fail: information, never a reason to refuse.';
