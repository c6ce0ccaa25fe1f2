-- Bytewise order of texts, for the B-tree families that compare codes with
-- texts (see text_order.c).  No query is meant to use these operators, so they
-- stay out of pg_catalog; the functions stay with PUBLIC as every operator's do.

CREATE FUNCTION credit.text_bytes_lt(text, text) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'text_bytes_lt';
COMMENT ON FUNCTION credit.text_bytes_lt(text, text) IS
	'Implements text #<# text.';
CREATE FUNCTION credit.text_bytes_le(text, text) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'text_bytes_le';
COMMENT ON FUNCTION credit.text_bytes_le(text, text) IS
	'Implements text #<=# text.';
CREATE FUNCTION credit.text_bytes_eq(text, text) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'text_bytes_eq';
COMMENT ON FUNCTION credit.text_bytes_eq(text, text) IS
	'Implements text #=# text.';
CREATE FUNCTION credit.text_bytes_ge(text, text) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'text_bytes_ge';
COMMENT ON FUNCTION credit.text_bytes_ge(text, text) IS
	'Implements text #>=# text.';
CREATE FUNCTION credit.text_bytes_gt(text, text) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'text_bytes_gt';
COMMENT ON FUNCTION credit.text_bytes_gt(text, text) IS
	'Implements text #># text.';
CREATE FUNCTION credit.text_bytes_cmp(text, text) RETURNS integer
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'text_bytes_cmp';
COMMENT ON FUNCTION credit.text_bytes_cmp(text, text) IS
	'Order of two texts byte by byte: below, equal to or above zero.';

CREATE OPERATOR credit.#<# (
	FUNCTION = credit.text_bytes_lt, LEFTARG = text, RIGHTARG = text,
	COMMUTATOR = OPERATOR(credit.#>#), NEGATOR = OPERATOR(credit.#>=#),
	RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
COMMENT ON OPERATOR credit.#<# (text, text) IS
	'is before, byte by byte; part of the B-tree families of the codes';
CREATE OPERATOR credit.#<=# (
	FUNCTION = credit.text_bytes_le, LEFTARG = text, RIGHTARG = text,
	COMMUTATOR = OPERATOR(credit.#>=#), NEGATOR = OPERATOR(credit.#>#),
	RESTRICT = scalarlesel, JOIN = scalarlejoinsel
);
COMMENT ON OPERATOR credit.#<=# (text, text) IS
	'is before or equal to, byte by byte; part of the B-tree families of the codes';
CREATE OPERATOR credit.#=# (
	FUNCTION = credit.text_bytes_eq, LEFTARG = text, RIGHTARG = text,
	COMMUTATOR = OPERATOR(credit.#=#),
	RESTRICT = eqsel, JOIN = eqjoinsel
);
COMMENT ON OPERATOR credit.#=# (text, text) IS
	'equals, byte by byte; part of the B-tree families of the codes';
CREATE OPERATOR credit.#>=# (
	FUNCTION = credit.text_bytes_ge, LEFTARG = text, RIGHTARG = text,
	COMMUTATOR = OPERATOR(credit.#<=#), NEGATOR = OPERATOR(credit.#<#),
	RESTRICT = scalargesel, JOIN = scalargejoinsel
);
COMMENT ON OPERATOR credit.#>=# (text, text) IS
	'is after or equal to, byte by byte; part of the B-tree families of the codes';
CREATE OPERATOR credit.#># (
	FUNCTION = credit.text_bytes_gt, LEFTARG = text, RIGHTARG = text,
	COMMUTATOR = OPERATOR(credit.#<#), NEGATOR = OPERATOR(credit.#<=#),
	RESTRICT = scalargtsel, JOIN = scalargtjoinsel
);
COMMENT ON OPERATOR credit.#># (text, text) IS
	'is after, byte by byte; part of the B-tree families of the codes';
