-- credit.resident_id: citizen identity number, GB 11643-1999.
-- What input, output, comparison and casts need stays with PUBLIC: whoever sees
-- a column of the type needs it.  All else is granted role by role.

CREATE TYPE credit.resident_id;

CREATE FUNCTION credit.resident_id_in(cstring) RETURNS credit.resident_id
	LANGUAGE c STABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'resident_id_in';
COMMENT ON FUNCTION credit.resident_id_in(cstring) IS
	'Input of credit.resident_id: 18 characters with a day of birth that exists and is not to come (by the statement''s day in China) and a right check character, or 15 digits of the first generation, which are brought to 18. Blanks around, x and full width are accepted. Raises 22P02 and names the expected check character, never the number.';
CREATE FUNCTION credit.resident_id_out(credit.resident_id) RETURNS cstring
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'resident_id_out';
COMMENT ON FUNCTION credit.resident_id_out(credit.resident_id) IS
	'Output of credit.resident_id: its canonical text.';
CREATE FUNCTION credit.resident_id_recv(internal) RETURNS credit.resident_id
	LANGUAGE c STABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'resident_id_recv';
COMMENT ON FUNCTION credit.resident_id_recv(internal) IS
	'Binary input of credit.resident_id: its text, judged as strictly as text input.';
CREATE FUNCTION credit.resident_id_send(credit.resident_id) RETURNS bytea
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'resident_id_send';
COMMENT ON FUNCTION credit.resident_id_send(credit.resident_id) IS
	'Binary output of credit.resident_id: its canonical text.';

CREATE TYPE credit.resident_id (
	INPUT = credit.resident_id_in,
	OUTPUT = credit.resident_id_out,
	RECEIVE = credit.resident_id_recv,
	SEND = credit.resident_id_send,
	LIKE = pg_catalog.int8
);
COMMENT ON TYPE credit.resident_id IS
	'Citizen identity number (GB 11643-1999), or that of a foreign permanent resident (beginning with 9), in eight bytes by value, ordered as its text. Sensitive: never shown in the open.';

-- To text never implicitly: a lookup by text would silently leave the index.
CREATE FUNCTION credit.resident_id_text(credit.resident_id) RETURNS text
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'resident_id_text';
COMMENT ON FUNCTION credit.resident_id_text(credit.resident_id) IS
	'The canonical text of a credit.resident_id.';
CREATE CAST (credit.resident_id AS text) WITH FUNCTION credit.resident_id_text(credit.resident_id)
	AS ASSIGNMENT;
COMMENT ON CAST (credit.resident_id AS text) IS
	'The canonical text; explicit or on assignment.';
CREATE CAST (text AS credit.resident_id) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (text AS credit.resident_id) IS
	'As the type''s input, errors included; explicit or on assignment, so that drivers may bind strings.';
CREATE CAST (varchar AS credit.resident_id) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (varchar AS credit.resident_id) IS
	'As the type''s input, errors included; explicit or on assignment, so that drivers may bind strings.';
CREATE CAST (bpchar AS credit.resident_id) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (bpchar AS credit.resident_id) IS
	'As the type''s input, errors included; explicit or on assignment, so that drivers may bind strings.';

-- Comparison: operators in pg_catalog, so that they are found under every
-- search_path; none raises, so that row security lets them use indexes.
CREATE FUNCTION credit.resident_id_lt(credit.resident_id, credit.resident_id) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'int8lt';
COMMENT ON FUNCTION credit.resident_id_lt(credit.resident_id, credit.resident_id) IS
	'Implements credit.resident_id < credit.resident_id.';
CREATE FUNCTION credit.resident_id_le(credit.resident_id, credit.resident_id) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'int8le';
COMMENT ON FUNCTION credit.resident_id_le(credit.resident_id, credit.resident_id) IS
	'Implements credit.resident_id <= credit.resident_id.';
CREATE FUNCTION credit.resident_id_eq(credit.resident_id, credit.resident_id) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'int8eq';
COMMENT ON FUNCTION credit.resident_id_eq(credit.resident_id, credit.resident_id) IS
	'Implements credit.resident_id = credit.resident_id.';
CREATE FUNCTION credit.resident_id_ne(credit.resident_id, credit.resident_id) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'int8ne';
COMMENT ON FUNCTION credit.resident_id_ne(credit.resident_id, credit.resident_id) IS
	'Implements credit.resident_id <> credit.resident_id.';
CREATE FUNCTION credit.resident_id_ge(credit.resident_id, credit.resident_id) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'int8ge';
COMMENT ON FUNCTION credit.resident_id_ge(credit.resident_id, credit.resident_id) IS
	'Implements credit.resident_id >= credit.resident_id.';
CREATE FUNCTION credit.resident_id_gt(credit.resident_id, credit.resident_id) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'int8gt';
COMMENT ON FUNCTION credit.resident_id_gt(credit.resident_id, credit.resident_id) IS
	'Implements credit.resident_id > credit.resident_id.';
CREATE FUNCTION credit.resident_id_text_lt(credit.resident_id, text) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'resident_id_text_lt';
COMMENT ON FUNCTION credit.resident_id_text_lt(credit.resident_id, text) IS
	'Implements credit.resident_id < text.';
CREATE FUNCTION credit.resident_id_text_le(credit.resident_id, text) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'resident_id_text_le';
COMMENT ON FUNCTION credit.resident_id_text_le(credit.resident_id, text) IS
	'Implements credit.resident_id <= text.';
CREATE FUNCTION credit.resident_id_text_eq(credit.resident_id, text) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'resident_id_text_eq';
COMMENT ON FUNCTION credit.resident_id_text_eq(credit.resident_id, text) IS
	'Implements credit.resident_id = text.';
CREATE FUNCTION credit.resident_id_text_ne(credit.resident_id, text) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'resident_id_text_ne';
COMMENT ON FUNCTION credit.resident_id_text_ne(credit.resident_id, text) IS
	'Implements credit.resident_id <> text.';
CREATE FUNCTION credit.resident_id_text_ge(credit.resident_id, text) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'resident_id_text_ge';
COMMENT ON FUNCTION credit.resident_id_text_ge(credit.resident_id, text) IS
	'Implements credit.resident_id >= text.';
CREATE FUNCTION credit.resident_id_text_gt(credit.resident_id, text) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'resident_id_text_gt';
COMMENT ON FUNCTION credit.resident_id_text_gt(credit.resident_id, text) IS
	'Implements credit.resident_id > text.';
CREATE FUNCTION credit.text_resident_id_lt(text, credit.resident_id) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'text_resident_id_lt';
COMMENT ON FUNCTION credit.text_resident_id_lt(text, credit.resident_id) IS
	'Implements text < credit.resident_id.';
CREATE FUNCTION credit.text_resident_id_le(text, credit.resident_id) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'text_resident_id_le';
COMMENT ON FUNCTION credit.text_resident_id_le(text, credit.resident_id) IS
	'Implements text <= credit.resident_id.';
CREATE FUNCTION credit.text_resident_id_eq(text, credit.resident_id) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'text_resident_id_eq';
COMMENT ON FUNCTION credit.text_resident_id_eq(text, credit.resident_id) IS
	'Implements text = credit.resident_id.';
CREATE FUNCTION credit.text_resident_id_ne(text, credit.resident_id) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'text_resident_id_ne';
COMMENT ON FUNCTION credit.text_resident_id_ne(text, credit.resident_id) IS
	'Implements text <> credit.resident_id.';
CREATE FUNCTION credit.text_resident_id_ge(text, credit.resident_id) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'text_resident_id_ge';
COMMENT ON FUNCTION credit.text_resident_id_ge(text, credit.resident_id) IS
	'Implements text >= credit.resident_id.';
CREATE FUNCTION credit.text_resident_id_gt(text, credit.resident_id) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'text_resident_id_gt';
COMMENT ON FUNCTION credit.text_resident_id_gt(text, credit.resident_id) IS
	'Implements text > credit.resident_id.';

CREATE OPERATOR pg_catalog.< (
	FUNCTION = credit.resident_id_lt, LEFTARG = credit.resident_id, RIGHTARG = credit.resident_id,
	COMMUTATOR = OPERATOR(pg_catalog.>), NEGATOR = OPERATOR(pg_catalog.>=),
	RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
COMMENT ON OPERATOR pg_catalog.< (credit.resident_id, credit.resident_id) IS
	'is before';
CREATE OPERATOR pg_catalog.<= (
	FUNCTION = credit.resident_id_le, LEFTARG = credit.resident_id, RIGHTARG = credit.resident_id,
	COMMUTATOR = OPERATOR(pg_catalog.>=), NEGATOR = OPERATOR(pg_catalog.>),
	RESTRICT = scalarlesel, JOIN = scalarlejoinsel
);
COMMENT ON OPERATOR pg_catalog.<= (credit.resident_id, credit.resident_id) IS
	'is before or equal to';
CREATE OPERATOR pg_catalog.= (
	FUNCTION = credit.resident_id_eq, LEFTARG = credit.resident_id, RIGHTARG = credit.resident_id,
	COMMUTATOR = OPERATOR(pg_catalog.=), NEGATOR = OPERATOR(pg_catalog.<>),
	RESTRICT = eqsel, JOIN = eqjoinsel,
	HASHES, MERGES
);
COMMENT ON OPERATOR pg_catalog.= (credit.resident_id, credit.resident_id) IS
	'equals';
CREATE OPERATOR pg_catalog.<> (
	FUNCTION = credit.resident_id_ne, LEFTARG = credit.resident_id, RIGHTARG = credit.resident_id,
	COMMUTATOR = OPERATOR(pg_catalog.<>), NEGATOR = OPERATOR(pg_catalog.=),
	RESTRICT = neqsel, JOIN = neqjoinsel
);
COMMENT ON OPERATOR pg_catalog.<> (credit.resident_id, credit.resident_id) IS
	'differs from';
CREATE OPERATOR pg_catalog.>= (
	FUNCTION = credit.resident_id_ge, LEFTARG = credit.resident_id, RIGHTARG = credit.resident_id,
	COMMUTATOR = OPERATOR(pg_catalog.<=), NEGATOR = OPERATOR(pg_catalog.<),
	RESTRICT = scalargesel, JOIN = scalargejoinsel
);
COMMENT ON OPERATOR pg_catalog.>= (credit.resident_id, credit.resident_id) IS
	'is after or equal to';
CREATE OPERATOR pg_catalog.> (
	FUNCTION = credit.resident_id_gt, LEFTARG = credit.resident_id, RIGHTARG = credit.resident_id,
	COMMUTATOR = OPERATOR(pg_catalog.<), NEGATOR = OPERATOR(pg_catalog.<=),
	RESTRICT = scalargtsel, JOIN = scalargtjoinsel
);
COMMENT ON OPERATOR pg_catalog.> (credit.resident_id, credit.resident_id) IS
	'is after';
CREATE OPERATOR pg_catalog.< (
	FUNCTION = credit.resident_id_text_lt, LEFTARG = credit.resident_id, RIGHTARG = text,
	COMMUTATOR = OPERATOR(pg_catalog.>), NEGATOR = OPERATOR(pg_catalog.>=),
	RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
COMMENT ON OPERATOR pg_catalog.< (credit.resident_id, text) IS
	'is before, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.<= (
	FUNCTION = credit.resident_id_text_le, LEFTARG = credit.resident_id, RIGHTARG = text,
	COMMUTATOR = OPERATOR(pg_catalog.>=), NEGATOR = OPERATOR(pg_catalog.>),
	RESTRICT = scalarlesel, JOIN = scalarlejoinsel
);
COMMENT ON OPERATOR pg_catalog.<= (credit.resident_id, text) IS
	'is before or equal to, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.= (
	FUNCTION = credit.resident_id_text_eq, LEFTARG = credit.resident_id, RIGHTARG = text,
	COMMUTATOR = OPERATOR(pg_catalog.=), NEGATOR = OPERATOR(pg_catalog.<>),
	RESTRICT = eqsel, JOIN = eqjoinsel
);
COMMENT ON OPERATOR pg_catalog.= (credit.resident_id, text) IS
	'equals, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.<> (
	FUNCTION = credit.resident_id_text_ne, LEFTARG = credit.resident_id, RIGHTARG = text,
	COMMUTATOR = OPERATOR(pg_catalog.<>), NEGATOR = OPERATOR(pg_catalog.=),
	RESTRICT = neqsel, JOIN = neqjoinsel
);
COMMENT ON OPERATOR pg_catalog.<> (credit.resident_id, text) IS
	'differs from, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.>= (
	FUNCTION = credit.resident_id_text_ge, LEFTARG = credit.resident_id, RIGHTARG = text,
	COMMUTATOR = OPERATOR(pg_catalog.<=), NEGATOR = OPERATOR(pg_catalog.<),
	RESTRICT = scalargesel, JOIN = scalargejoinsel
);
COMMENT ON OPERATOR pg_catalog.>= (credit.resident_id, text) IS
	'is after or equal to, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.> (
	FUNCTION = credit.resident_id_text_gt, LEFTARG = credit.resident_id, RIGHTARG = text,
	COMMUTATOR = OPERATOR(pg_catalog.<), NEGATOR = OPERATOR(pg_catalog.<=),
	RESTRICT = scalargtsel, JOIN = scalargtjoinsel
);
COMMENT ON OPERATOR pg_catalog.> (credit.resident_id, text) IS
	'is after, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.< (
	FUNCTION = credit.text_resident_id_lt, LEFTARG = text, RIGHTARG = credit.resident_id,
	COMMUTATOR = OPERATOR(pg_catalog.>), NEGATOR = OPERATOR(pg_catalog.>=),
	RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
COMMENT ON OPERATOR pg_catalog.< (text, credit.resident_id) IS
	'is before, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.<= (
	FUNCTION = credit.text_resident_id_le, LEFTARG = text, RIGHTARG = credit.resident_id,
	COMMUTATOR = OPERATOR(pg_catalog.>=), NEGATOR = OPERATOR(pg_catalog.>),
	RESTRICT = scalarlesel, JOIN = scalarlejoinsel
);
COMMENT ON OPERATOR pg_catalog.<= (text, credit.resident_id) IS
	'is before or equal to, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.= (
	FUNCTION = credit.text_resident_id_eq, LEFTARG = text, RIGHTARG = credit.resident_id,
	COMMUTATOR = OPERATOR(pg_catalog.=), NEGATOR = OPERATOR(pg_catalog.<>),
	RESTRICT = eqsel, JOIN = eqjoinsel
);
COMMENT ON OPERATOR pg_catalog.= (text, credit.resident_id) IS
	'equals, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.<> (
	FUNCTION = credit.text_resident_id_ne, LEFTARG = text, RIGHTARG = credit.resident_id,
	COMMUTATOR = OPERATOR(pg_catalog.<>), NEGATOR = OPERATOR(pg_catalog.=),
	RESTRICT = neqsel, JOIN = neqjoinsel
);
COMMENT ON OPERATOR pg_catalog.<> (text, credit.resident_id) IS
	'differs from, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.>= (
	FUNCTION = credit.text_resident_id_ge, LEFTARG = text, RIGHTARG = credit.resident_id,
	COMMUTATOR = OPERATOR(pg_catalog.<=), NEGATOR = OPERATOR(pg_catalog.<),
	RESTRICT = scalargesel, JOIN = scalargejoinsel
);
COMMENT ON OPERATOR pg_catalog.>= (text, credit.resident_id) IS
	'is after or equal to, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.> (
	FUNCTION = credit.text_resident_id_gt, LEFTARG = text, RIGHTARG = credit.resident_id,
	COMMUTATOR = OPERATOR(pg_catalog.<), NEGATOR = OPERATOR(pg_catalog.<=),
	RESTRICT = scalargtsel, JOIN = scalargtjoinsel
);
COMMENT ON OPERATOR pg_catalog.> (text, credit.resident_id) IS
	'is after, byte by byte with the canonical text';

CREATE FUNCTION credit.resident_id_cmp(credit.resident_id, credit.resident_id) RETURNS integer
	LANGUAGE internal IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'btint8cmp';
COMMENT ON FUNCTION credit.resident_id_cmp(credit.resident_id, credit.resident_id) IS
	'Order of credit.resident_id and credit.resident_id: below, equal to or above zero.';
CREATE FUNCTION credit.resident_id_text_cmp(credit.resident_id, text) RETURNS integer
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'resident_id_text_cmp';
COMMENT ON FUNCTION credit.resident_id_text_cmp(credit.resident_id, text) IS
	'Order of credit.resident_id and text: below, equal to or above zero.';
CREATE FUNCTION credit.text_resident_id_cmp(text, credit.resident_id) RETURNS integer
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'text_resident_id_cmp';
COMMENT ON FUNCTION credit.text_resident_id_cmp(text, credit.resident_id) IS
	'Order of text and credit.resident_id: below, equal to or above zero.';
CREATE FUNCTION credit.resident_id_sortsupport(internal) RETURNS void
	LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE
	AS 'btint8sortsupport';
COMMENT ON FUNCTION credit.resident_id_sortsupport(internal) IS
	'Fast sorting of credit.resident_id.';
CREATE FUNCTION credit.resident_id_hash(credit.resident_id) RETURNS integer
	LANGUAGE internal IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'hashint8';
COMMENT ON FUNCTION credit.resident_id_hash(credit.resident_id) IS
	'Hash of a credit.resident_id.';
CREATE FUNCTION credit.resident_id_hash_extended(credit.resident_id, bigint) RETURNS bigint
	LANGUAGE internal IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'hashint8extended';
COMMENT ON FUNCTION credit.resident_id_hash_extended(credit.resident_id, bigint) IS
	'Seeded hash of a credit.resident_id.';

CREATE OPERATOR FAMILY credit.resident_id_ops USING btree;
COMMENT ON OPERATOR FAMILY credit.resident_id_ops USING btree IS
	'Order of credit.resident_id, also against text.';
CREATE OPERATOR CLASS credit.resident_id_ops DEFAULT FOR TYPE credit.resident_id
	USING btree FAMILY credit.resident_id_ops AS
	OPERATOR 1 pg_catalog.<,
	OPERATOR 2 pg_catalog.<=,
	OPERATOR 3 pg_catalog.=,
	OPERATOR 4 pg_catalog.>=,
	OPERATOR 5 pg_catalog.>,
	FUNCTION 1 credit.resident_id_cmp(credit.resident_id, credit.resident_id),
	FUNCTION 2 credit.resident_id_sortsupport(internal),
	FUNCTION 4 pg_catalog.btequalimage(oid);
COMMENT ON OPERATOR CLASS credit.resident_id_ops USING btree IS
	'Order of credit.resident_id: that of the text in C collation.';
ALTER OPERATOR FAMILY credit.resident_id_ops USING btree ADD
	OPERATOR 1 pg_catalog.< (credit.resident_id, text),
	OPERATOR 2 pg_catalog.<= (credit.resident_id, text),
	OPERATOR 3 pg_catalog.= (credit.resident_id, text),
	OPERATOR 4 pg_catalog.>= (credit.resident_id, text),
	OPERATOR 5 pg_catalog.> (credit.resident_id, text),
	FUNCTION 1 (credit.resident_id, text) credit.resident_id_text_cmp(credit.resident_id, text),
	OPERATOR 1 pg_catalog.< (text, credit.resident_id),
	OPERATOR 2 pg_catalog.<= (text, credit.resident_id),
	OPERATOR 3 pg_catalog.= (text, credit.resident_id),
	OPERATOR 4 pg_catalog.>= (text, credit.resident_id),
	OPERATOR 5 pg_catalog.> (text, credit.resident_id),
	FUNCTION 1 (text, credit.resident_id) credit.text_resident_id_cmp(text, credit.resident_id),
	OPERATOR 1 credit.#<# (text, text),
	OPERATOR 2 credit.#<=# (text, text),
	OPERATOR 3 credit.#=# (text, text),
	OPERATOR 4 credit.#>=# (text, text),
	OPERATOR 5 credit.#># (text, text),
	FUNCTION 1 (text, text) credit.text_bytes_cmp(text, text);

CREATE OPERATOR FAMILY credit.resident_id_ops USING hash;
COMMENT ON OPERATOR FAMILY credit.resident_id_ops USING hash IS
	'Hashing of credit.resident_id.';
CREATE OPERATOR CLASS credit.resident_id_ops DEFAULT FOR TYPE credit.resident_id
	USING hash FAMILY credit.resident_id_ops AS
	OPERATOR 1 pg_catalog.=,
	FUNCTION 1 credit.resident_id_hash(credit.resident_id),
	FUNCTION 2 credit.resident_id_hash_extended(credit.resident_id, bigint);
COMMENT ON OPERATOR CLASS credit.resident_id_ops USING hash IS
	'Hashing of credit.resident_id.';

-- Values.
CREATE FUNCTION credit.is_resident_id(text) RETURNS boolean
	LANGUAGE c STABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'resident_id_is_valid';
REVOKE ALL ON FUNCTION credit.is_resident_id(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.is_resident_id(text)
	TO credit_owner, credit_public,
	credit_portal, credit_provider, credit_authority, credit_auditor,
	credit_admin;
COMMENT ON FUNCTION credit.is_resident_id(text) IS
	'Whether a text would be accepted as a credit.resident_id today.';
CREATE FUNCTION credit.to_resident_id(text) RETURNS credit.resident_id
	LANGUAGE c STABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'resident_id_or_null';
REVOKE ALL ON FUNCTION credit.to_resident_id(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.to_resident_id(text)
	TO credit_owner, credit_public,
	credit_portal, credit_provider, credit_authority, credit_auditor,
	credit_admin;
COMMENT ON FUNCTION credit.to_resident_id(text) IS
	'A text as credit.resident_id, brought to its canonical form; NULL where the type would refuse it.';
CREATE FUNCTION credit.birth_date(credit.resident_id) RETURNS date
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'resident_id_get_birth_date';
REVOKE ALL ON FUNCTION credit.birth_date(credit.resident_id) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.birth_date(credit.resident_id)
	TO credit_owner, credit_public,
	credit_portal, credit_provider, credit_authority, credit_auditor,
	credit_admin;
COMMENT ON FUNCTION credit.birth_date(credit.resident_id) IS
	'Day of birth in an identity number.';
CREATE FUNCTION credit.sex(credit.resident_id) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'resident_id_sex';
REVOKE ALL ON FUNCTION credit.sex(credit.resident_id) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.sex(credit.resident_id)
	TO credit_owner, credit_public,
	credit_portal, credit_provider, credit_authority, credit_auditor,
	credit_admin;
COMMENT ON FUNCTION credit.sex(credit.resident_id) IS
	'male or female, by the sequence number.';
CREATE FUNCTION credit.division(credit.resident_id) RETURNS credit.division
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'resident_id_get_division';
REVOKE ALL ON FUNCTION credit.division(credit.resident_id) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.division(credit.resident_id)
	TO credit_owner, credit_public,
	credit_portal, credit_provider, credit_authority, credit_auditor,
	credit_admin;
COMMENT ON FUNCTION credit.division(credit.resident_id) IS
	'Division of first registration, not checked for existence; of a foreign permanent resident the accepting region.';

-- For display.
CREATE FUNCTION credit.mask(credit.resident_id) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'mask_resident_id';
REVOKE ALL ON FUNCTION credit.mask(credit.resident_id) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.mask(credit.resident_id)
	TO credit_owner, credit_public,
	credit_portal, credit_provider, credit_authority, credit_auditor,
	credit_admin;
COMMENT ON FUNCTION credit.mask(credit.resident_id) IS
	'An identity number for display to those who may know of it: first and last character, asterisks between. In the open show nothing at all.';
CREATE FUNCTION credit.mask(text) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'mask_name';
REVOKE ALL ON FUNCTION credit.mask(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.mask(text)
	TO credit_owner, credit_public,
	credit_portal, credit_provider, credit_authority, credit_auditor,
	credit_admin;
COMMENT ON FUNCTION credit.mask(text) IS
	'A person''s name for display: its first character and two asterisks, however long it is; a name of one character becomes **, a blank one ''''.';
