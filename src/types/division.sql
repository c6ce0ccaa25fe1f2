-- credit.division: administrative division, GB/T 2260.
-- What input, output, comparison and casts need stays with PUBLIC: whoever sees
-- a column of the type needs it.  All else is granted role by role.

CREATE TYPE credit.division;

CREATE FUNCTION credit.division_in(cstring) RETURNS credit.division
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'division_in';
COMMENT ON FUNCTION credit.division_in(cstring) IS
	'Input of credit.division: six digits, of any width, blanks around them ignored. 000000 is the whole country; whether a division exists is not asked. Raises 22P02.';
CREATE FUNCTION credit.division_out(credit.division) RETURNS cstring
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'division_out';
COMMENT ON FUNCTION credit.division_out(credit.division) IS
	'Output of credit.division: its canonical text.';
CREATE FUNCTION credit.division_recv(internal) RETURNS credit.division
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'division_recv';
COMMENT ON FUNCTION credit.division_recv(internal) IS
	'Binary input of credit.division: its text, judged as strictly as text input.';
CREATE FUNCTION credit.division_send(credit.division) RETURNS bytea
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'division_send';
COMMENT ON FUNCTION credit.division_send(credit.division) IS
	'Binary output of credit.division: its canonical text.';

CREATE TYPE credit.division (
	INPUT = credit.division_in,
	OUTPUT = credit.division_out,
	RECEIVE = credit.division_recv,
	SEND = credit.division_send,
	LIKE = pg_catalog.int4
);
COMMENT ON TYPE credit.division IS
	'Administrative division (GB/T 2260): six digits, two each for region, prefecture and county; zeros mean the whole of it, 000000 the country. Four bytes.';

-- To text never implicitly: a lookup by text would silently leave the index.
CREATE FUNCTION credit.division_text(credit.division) RETURNS text
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'division_text';
COMMENT ON FUNCTION credit.division_text(credit.division) IS
	'The canonical text of a credit.division.';
CREATE CAST (credit.division AS text) WITH FUNCTION credit.division_text(credit.division)
	AS ASSIGNMENT;
COMMENT ON CAST (credit.division AS text) IS
	'The canonical text; explicit or on assignment.';
CREATE CAST (text AS credit.division) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (text AS credit.division) IS
	'As the type''s input, errors included; explicit or on assignment, so that drivers may bind strings.';
CREATE CAST (varchar AS credit.division) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (varchar AS credit.division) IS
	'As the type''s input, errors included; explicit or on assignment, so that drivers may bind strings.';
CREATE CAST (bpchar AS credit.division) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (bpchar AS credit.division) IS
	'As the type''s input, errors included; explicit or on assignment, so that drivers may bind strings.';

-- Comparison: operators in pg_catalog, so that they are found under every
-- search_path; none raises, so that row security lets them use indexes.
CREATE FUNCTION credit.division_lt(credit.division, credit.division) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'int4lt';
COMMENT ON FUNCTION credit.division_lt(credit.division, credit.division) IS
	'Implements credit.division < credit.division.';
CREATE FUNCTION credit.division_le(credit.division, credit.division) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'int4le';
COMMENT ON FUNCTION credit.division_le(credit.division, credit.division) IS
	'Implements credit.division <= credit.division.';
CREATE FUNCTION credit.division_eq(credit.division, credit.division) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'int4eq';
COMMENT ON FUNCTION credit.division_eq(credit.division, credit.division) IS
	'Implements credit.division = credit.division.';
CREATE FUNCTION credit.division_ne(credit.division, credit.division) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'int4ne';
COMMENT ON FUNCTION credit.division_ne(credit.division, credit.division) IS
	'Implements credit.division <> credit.division.';
CREATE FUNCTION credit.division_ge(credit.division, credit.division) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'int4ge';
COMMENT ON FUNCTION credit.division_ge(credit.division, credit.division) IS
	'Implements credit.division >= credit.division.';
CREATE FUNCTION credit.division_gt(credit.division, credit.division) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'int4gt';
COMMENT ON FUNCTION credit.division_gt(credit.division, credit.division) IS
	'Implements credit.division > credit.division.';
CREATE FUNCTION credit.division_text_lt(credit.division, text) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'division_text_lt';
COMMENT ON FUNCTION credit.division_text_lt(credit.division, text) IS
	'Implements credit.division < text.';
CREATE FUNCTION credit.division_text_le(credit.division, text) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'division_text_le';
COMMENT ON FUNCTION credit.division_text_le(credit.division, text) IS
	'Implements credit.division <= text.';
CREATE FUNCTION credit.division_text_eq(credit.division, text) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'division_text_eq';
COMMENT ON FUNCTION credit.division_text_eq(credit.division, text) IS
	'Implements credit.division = text.';
CREATE FUNCTION credit.division_text_ne(credit.division, text) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'division_text_ne';
COMMENT ON FUNCTION credit.division_text_ne(credit.division, text) IS
	'Implements credit.division <> text.';
CREATE FUNCTION credit.division_text_ge(credit.division, text) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'division_text_ge';
COMMENT ON FUNCTION credit.division_text_ge(credit.division, text) IS
	'Implements credit.division >= text.';
CREATE FUNCTION credit.division_text_gt(credit.division, text) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'division_text_gt';
COMMENT ON FUNCTION credit.division_text_gt(credit.division, text) IS
	'Implements credit.division > text.';
CREATE FUNCTION credit.text_division_lt(text, credit.division) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'text_division_lt';
COMMENT ON FUNCTION credit.text_division_lt(text, credit.division) IS
	'Implements text < credit.division.';
CREATE FUNCTION credit.text_division_le(text, credit.division) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'text_division_le';
COMMENT ON FUNCTION credit.text_division_le(text, credit.division) IS
	'Implements text <= credit.division.';
CREATE FUNCTION credit.text_division_eq(text, credit.division) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'text_division_eq';
COMMENT ON FUNCTION credit.text_division_eq(text, credit.division) IS
	'Implements text = credit.division.';
CREATE FUNCTION credit.text_division_ne(text, credit.division) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'text_division_ne';
COMMENT ON FUNCTION credit.text_division_ne(text, credit.division) IS
	'Implements text <> credit.division.';
CREATE FUNCTION credit.text_division_ge(text, credit.division) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'text_division_ge';
COMMENT ON FUNCTION credit.text_division_ge(text, credit.division) IS
	'Implements text >= credit.division.';
CREATE FUNCTION credit.text_division_gt(text, credit.division) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'text_division_gt';
COMMENT ON FUNCTION credit.text_division_gt(text, credit.division) IS
	'Implements text > credit.division.';

CREATE OPERATOR pg_catalog.< (
	FUNCTION = credit.division_lt, LEFTARG = credit.division, RIGHTARG = credit.division,
	COMMUTATOR = OPERATOR(pg_catalog.>), NEGATOR = OPERATOR(pg_catalog.>=),
	RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
COMMENT ON OPERATOR pg_catalog.< (credit.division, credit.division) IS
	'is before';
CREATE OPERATOR pg_catalog.<= (
	FUNCTION = credit.division_le, LEFTARG = credit.division, RIGHTARG = credit.division,
	COMMUTATOR = OPERATOR(pg_catalog.>=), NEGATOR = OPERATOR(pg_catalog.>),
	RESTRICT = scalarlesel, JOIN = scalarlejoinsel
);
COMMENT ON OPERATOR pg_catalog.<= (credit.division, credit.division) IS
	'is before or equal to';
CREATE OPERATOR pg_catalog.= (
	FUNCTION = credit.division_eq, LEFTARG = credit.division, RIGHTARG = credit.division,
	COMMUTATOR = OPERATOR(pg_catalog.=), NEGATOR = OPERATOR(pg_catalog.<>),
	RESTRICT = eqsel, JOIN = eqjoinsel,
	HASHES, MERGES
);
COMMENT ON OPERATOR pg_catalog.= (credit.division, credit.division) IS
	'equals';
CREATE OPERATOR pg_catalog.<> (
	FUNCTION = credit.division_ne, LEFTARG = credit.division, RIGHTARG = credit.division,
	COMMUTATOR = OPERATOR(pg_catalog.<>), NEGATOR = OPERATOR(pg_catalog.=),
	RESTRICT = neqsel, JOIN = neqjoinsel
);
COMMENT ON OPERATOR pg_catalog.<> (credit.division, credit.division) IS
	'differs from';
CREATE OPERATOR pg_catalog.>= (
	FUNCTION = credit.division_ge, LEFTARG = credit.division, RIGHTARG = credit.division,
	COMMUTATOR = OPERATOR(pg_catalog.<=), NEGATOR = OPERATOR(pg_catalog.<),
	RESTRICT = scalargesel, JOIN = scalargejoinsel
);
COMMENT ON OPERATOR pg_catalog.>= (credit.division, credit.division) IS
	'is after or equal to';
CREATE OPERATOR pg_catalog.> (
	FUNCTION = credit.division_gt, LEFTARG = credit.division, RIGHTARG = credit.division,
	COMMUTATOR = OPERATOR(pg_catalog.<), NEGATOR = OPERATOR(pg_catalog.<=),
	RESTRICT = scalargtsel, JOIN = scalargtjoinsel
);
COMMENT ON OPERATOR pg_catalog.> (credit.division, credit.division) IS
	'is after';
CREATE OPERATOR pg_catalog.< (
	FUNCTION = credit.division_text_lt, LEFTARG = credit.division, RIGHTARG = text,
	COMMUTATOR = OPERATOR(pg_catalog.>), NEGATOR = OPERATOR(pg_catalog.>=),
	RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
COMMENT ON OPERATOR pg_catalog.< (credit.division, text) IS
	'is before, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.<= (
	FUNCTION = credit.division_text_le, LEFTARG = credit.division, RIGHTARG = text,
	COMMUTATOR = OPERATOR(pg_catalog.>=), NEGATOR = OPERATOR(pg_catalog.>),
	RESTRICT = scalarlesel, JOIN = scalarlejoinsel
);
COMMENT ON OPERATOR pg_catalog.<= (credit.division, text) IS
	'is before or equal to, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.= (
	FUNCTION = credit.division_text_eq, LEFTARG = credit.division, RIGHTARG = text,
	COMMUTATOR = OPERATOR(pg_catalog.=), NEGATOR = OPERATOR(pg_catalog.<>),
	RESTRICT = eqsel, JOIN = eqjoinsel
);
COMMENT ON OPERATOR pg_catalog.= (credit.division, text) IS
	'equals, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.<> (
	FUNCTION = credit.division_text_ne, LEFTARG = credit.division, RIGHTARG = text,
	COMMUTATOR = OPERATOR(pg_catalog.<>), NEGATOR = OPERATOR(pg_catalog.=),
	RESTRICT = neqsel, JOIN = neqjoinsel
);
COMMENT ON OPERATOR pg_catalog.<> (credit.division, text) IS
	'differs from, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.>= (
	FUNCTION = credit.division_text_ge, LEFTARG = credit.division, RIGHTARG = text,
	COMMUTATOR = OPERATOR(pg_catalog.<=), NEGATOR = OPERATOR(pg_catalog.<),
	RESTRICT = scalargesel, JOIN = scalargejoinsel
);
COMMENT ON OPERATOR pg_catalog.>= (credit.division, text) IS
	'is after or equal to, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.> (
	FUNCTION = credit.division_text_gt, LEFTARG = credit.division, RIGHTARG = text,
	COMMUTATOR = OPERATOR(pg_catalog.<), NEGATOR = OPERATOR(pg_catalog.<=),
	RESTRICT = scalargtsel, JOIN = scalargtjoinsel
);
COMMENT ON OPERATOR pg_catalog.> (credit.division, text) IS
	'is after, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.< (
	FUNCTION = credit.text_division_lt, LEFTARG = text, RIGHTARG = credit.division,
	COMMUTATOR = OPERATOR(pg_catalog.>), NEGATOR = OPERATOR(pg_catalog.>=),
	RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
COMMENT ON OPERATOR pg_catalog.< (text, credit.division) IS
	'is before, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.<= (
	FUNCTION = credit.text_division_le, LEFTARG = text, RIGHTARG = credit.division,
	COMMUTATOR = OPERATOR(pg_catalog.>=), NEGATOR = OPERATOR(pg_catalog.>),
	RESTRICT = scalarlesel, JOIN = scalarlejoinsel
);
COMMENT ON OPERATOR pg_catalog.<= (text, credit.division) IS
	'is before or equal to, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.= (
	FUNCTION = credit.text_division_eq, LEFTARG = text, RIGHTARG = credit.division,
	COMMUTATOR = OPERATOR(pg_catalog.=), NEGATOR = OPERATOR(pg_catalog.<>),
	RESTRICT = eqsel, JOIN = eqjoinsel
);
COMMENT ON OPERATOR pg_catalog.= (text, credit.division) IS
	'equals, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.<> (
	FUNCTION = credit.text_division_ne, LEFTARG = text, RIGHTARG = credit.division,
	COMMUTATOR = OPERATOR(pg_catalog.<>), NEGATOR = OPERATOR(pg_catalog.=),
	RESTRICT = neqsel, JOIN = neqjoinsel
);
COMMENT ON OPERATOR pg_catalog.<> (text, credit.division) IS
	'differs from, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.>= (
	FUNCTION = credit.text_division_ge, LEFTARG = text, RIGHTARG = credit.division,
	COMMUTATOR = OPERATOR(pg_catalog.<=), NEGATOR = OPERATOR(pg_catalog.<),
	RESTRICT = scalargesel, JOIN = scalargejoinsel
);
COMMENT ON OPERATOR pg_catalog.>= (text, credit.division) IS
	'is after or equal to, byte by byte with the canonical text';
CREATE OPERATOR pg_catalog.> (
	FUNCTION = credit.text_division_gt, LEFTARG = text, RIGHTARG = credit.division,
	COMMUTATOR = OPERATOR(pg_catalog.<), NEGATOR = OPERATOR(pg_catalog.<=),
	RESTRICT = scalargtsel, JOIN = scalargtjoinsel
);
COMMENT ON OPERATOR pg_catalog.> (text, credit.division) IS
	'is after, byte by byte with the canonical text';

CREATE FUNCTION credit.division_cmp(credit.division, credit.division) RETURNS integer
	LANGUAGE internal IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'btint4cmp';
COMMENT ON FUNCTION credit.division_cmp(credit.division, credit.division) IS
	'Order of credit.division and credit.division: below, equal to or above zero.';
CREATE FUNCTION credit.division_text_cmp(credit.division, text) RETURNS integer
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'division_text_cmp';
COMMENT ON FUNCTION credit.division_text_cmp(credit.division, text) IS
	'Order of credit.division and text: below, equal to or above zero.';
CREATE FUNCTION credit.text_division_cmp(text, credit.division) RETURNS integer
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'text_division_cmp';
COMMENT ON FUNCTION credit.text_division_cmp(text, credit.division) IS
	'Order of text and credit.division: below, equal to or above zero.';
CREATE FUNCTION credit.division_sortsupport(internal) RETURNS void
	LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE
	AS 'btint4sortsupport';
COMMENT ON FUNCTION credit.division_sortsupport(internal) IS
	'Fast sorting of credit.division.';
CREATE FUNCTION credit.division_hash(credit.division) RETURNS integer
	LANGUAGE internal IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'hashint4';
COMMENT ON FUNCTION credit.division_hash(credit.division) IS
	'Hash of a credit.division.';
CREATE FUNCTION credit.division_hash_extended(credit.division, bigint) RETURNS bigint
	LANGUAGE internal IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'hashint4extended';
COMMENT ON FUNCTION credit.division_hash_extended(credit.division, bigint) IS
	'Seeded hash of a credit.division.';

CREATE OPERATOR FAMILY credit.division_ops USING btree;
COMMENT ON OPERATOR FAMILY credit.division_ops USING btree IS
	'Order of credit.division, also against text.';
CREATE OPERATOR CLASS credit.division_ops DEFAULT FOR TYPE credit.division
	USING btree FAMILY credit.division_ops AS
	OPERATOR 1 pg_catalog.<,
	OPERATOR 2 pg_catalog.<=,
	OPERATOR 3 pg_catalog.=,
	OPERATOR 4 pg_catalog.>=,
	OPERATOR 5 pg_catalog.>,
	FUNCTION 1 credit.division_cmp(credit.division, credit.division),
	FUNCTION 2 credit.division_sortsupport(internal),
	FUNCTION 4 pg_catalog.btequalimage(oid);
COMMENT ON OPERATOR CLASS credit.division_ops USING btree IS
	'Order of credit.division: that of the text in C collation.';
ALTER OPERATOR FAMILY credit.division_ops USING btree ADD
	OPERATOR 1 pg_catalog.< (credit.division, text),
	OPERATOR 2 pg_catalog.<= (credit.division, text),
	OPERATOR 3 pg_catalog.= (credit.division, text),
	OPERATOR 4 pg_catalog.>= (credit.division, text),
	OPERATOR 5 pg_catalog.> (credit.division, text),
	FUNCTION 1 (credit.division, text) credit.division_text_cmp(credit.division, text),
	OPERATOR 1 pg_catalog.< (text, credit.division),
	OPERATOR 2 pg_catalog.<= (text, credit.division),
	OPERATOR 3 pg_catalog.= (text, credit.division),
	OPERATOR 4 pg_catalog.>= (text, credit.division),
	OPERATOR 5 pg_catalog.> (text, credit.division),
	FUNCTION 1 (text, credit.division) credit.text_division_cmp(text, credit.division),
	OPERATOR 1 credit.#<# (text, text),
	OPERATOR 2 credit.#<=# (text, text),
	OPERATOR 3 credit.#=# (text, text),
	OPERATOR 4 credit.#>=# (text, text),
	OPERATOR 5 credit.#># (text, text),
	FUNCTION 1 (text, text) credit.text_bytes_cmp(text, text);

CREATE OPERATOR FAMILY credit.division_ops USING hash;
COMMENT ON OPERATOR FAMILY credit.division_ops USING hash IS
	'Hashing of credit.division.';
CREATE OPERATOR CLASS credit.division_ops DEFAULT FOR TYPE credit.division
	USING hash FAMILY credit.division_ops AS
	OPERATOR 1 pg_catalog.=,
	FUNCTION 1 credit.division_hash(credit.division),
	FUNCTION 2 credit.division_hash_extended(credit.division, bigint);
COMMENT ON OPERATOR CLASS credit.division_ops USING hash IS
	'Hashing of credit.division.';

-- Containment.  The planner turns it into a range that a B-tree answers.
CREATE FUNCTION credit.last_division(credit.division) RETURNS credit.division
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'division_get_last';
COMMENT ON FUNCTION credit.last_division(credit.division) IS
	'The greatest code that lies within a division: 659999 for 650000. With it containment is a range; the planner uses it for <@ and @>, so it stays with PUBLIC.';
CREATE FUNCTION credit.division_within_support(internal) RETURNS internal
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'division_within_support';
COMMENT ON FUNCTION credit.division_within_support(internal) IS
	'Planner support of division <@ division.';
CREATE FUNCTION credit.division_around_support(internal) RETURNS internal
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'division_around_support';
COMMENT ON FUNCTION credit.division_around_support(internal) IS
	'Planner support of division @> division.';
CREATE FUNCTION credit.division_within_sel(internal, oid, internal, integer) RETURNS double precision
	LANGUAGE c STABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'division_within_sel';
COMMENT ON FUNCTION credit.division_within_sel(internal, oid, internal, integer) IS
	'Selectivity of division <@ division.';
CREATE FUNCTION credit.division_around_sel(internal, oid, internal, integer) RETURNS double precision
	LANGUAGE c STABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'division_around_sel';
COMMENT ON FUNCTION credit.division_around_sel(internal, oid, internal, integer) IS
	'Selectivity of division @> division.';
CREATE FUNCTION credit.division_within(credit.division, credit.division) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	SUPPORT credit.division_within_support
	AS 'MODULE_PATHNAME', 'division_within';
COMMENT ON FUNCTION credit.division_within(credit.division, credit.division) IS
	'Whether the first division is the second or lies within it.';
CREATE FUNCTION credit.division_around(credit.division, credit.division) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	SUPPORT credit.division_around_support
	AS 'MODULE_PATHNAME', 'division_around';
COMMENT ON FUNCTION credit.division_around(credit.division, credit.division) IS
	'Whether the first division is the second or contains it.';
CREATE OPERATOR pg_catalog.<@ (
	FUNCTION = credit.division_within,
	LEFTARG = credit.division, RIGHTARG = credit.division,
	COMMUTATOR = OPERATOR(pg_catalog.@>),
	RESTRICT = credit.division_within_sel, JOIN = contjoinsel
);
COMMENT ON OPERATOR pg_catalog.<@ (credit.division, credit.division) IS
	'is or lies within';
CREATE OPERATOR pg_catalog.@> (
	FUNCTION = credit.division_around,
	LEFTARG = credit.division, RIGHTARG = credit.division,
	COMMUTATOR = OPERATOR(pg_catalog.<@),
	RESTRICT = credit.division_around_sel, JOIN = contjoinsel
);
COMMENT ON OPERATOR pg_catalog.@> (credit.division, credit.division) IS
	'is or contains';

-- Values.
CREATE FUNCTION credit.is_division(text) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'division_is_valid';
REVOKE ALL ON FUNCTION credit.is_division(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.is_division(text)
	TO credit_owner, credit_public,
	credit_portal, credit_provider, credit_authority, credit_auditor,
	credit_admin;
COMMENT ON FUNCTION credit.is_division(text) IS
	'Whether a text would be accepted as a credit.division.';
CREATE FUNCTION credit.to_division(text) RETURNS credit.division
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'division_or_null';
REVOKE ALL ON FUNCTION credit.to_division(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.to_division(text)
	TO credit_owner, credit_public,
	credit_portal, credit_provider, credit_authority, credit_auditor,
	credit_admin;
COMMENT ON FUNCTION credit.to_division(text) IS
	'A text as credit.division; NULL where the type would refuse it.';
CREATE FUNCTION credit.level(credit.division) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'division_level';
REVOKE ALL ON FUNCTION credit.level(credit.division) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.level(credit.division)
	TO credit_owner, credit_public,
	credit_portal, credit_provider, credit_authority, credit_auditor,
	credit_admin;
COMMENT ON FUNCTION credit.level(credit.division) IS
	'Level of a division by its zeros: country, region, prefecture or county.';
CREATE FUNCTION credit.parent(credit.division) RETURNS credit.division
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'division_get_parent';
REVOKE ALL ON FUNCTION credit.parent(credit.division) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.parent(credit.division)
	TO credit_owner, credit_public,
	credit_portal, credit_provider, credit_authority, credit_auditor,
	credit_admin;
COMMENT ON FUNCTION credit.parent(credit.division) IS
	'The division that one lies in directly; NULL for the country. What a region administers itself (6590xx) lies in the region.';
