CREATE FUNCTION credit.opt_out(record uuid) RETURNS void
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_opt_out';
COMMENT ON FUNCTION credit.opt_out(uuid) IS
	'Keeps a positive record of the subject for which a gateway acts from the public, at once and without conditions: only its public disclosure ends; sharing, inquiry, evaluation and incentives stay (Article 41). A correction of it stays from the public as well. Takes the record''s handle; once more changes nothing. Raises SC027 for who acts for no subject, SC041 for a record that is none of the subject''s own and for one that is not positive.';

CREATE FUNCTION credit.opt_in(record uuid) RETURNS void
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_opt_in';
COMMENT ON FUNCTION credit.opt_in(uuid) IS
	'Revokes credit.opt_out(): the record is public again, for what is left of its time (Article 41). Raises SC027 for who acts for no subject, SC041 for a record that is none of the subject''s own, not positive, or not kept from the public.';

REVOKE ALL ON FUNCTION credit.opt_out(uuid), credit.opt_in(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.opt_out(uuid), credit.opt_in(uuid) TO credit_portal;
