CREATE FUNCTION credit.act_for_subject(id_kind text, id_value text,
		proof text, capacity text DEFAULT 'self')
	RETURNS void
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_act_for_subject';
REVOKE ALL ON FUNCTION credit.act_for_subject(text, text, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.act_for_subject(text, text, text, text)
	TO credit_portal;
COMMENT ON FUNCTION credit.act_for_subject(text, text, text, text) IS
	'Lets a registered gateway act for one subject until the transaction ends (Articles 42 and 45): what follows in it is done in that subject''s name and journalled so. Takes the kind of identifier (as credit.subject_key.kind: uscc, resident_id, …) and its value, proof of how identity and authority were established, and the capacity of who stands before the gateway: self, legal_representative, agent, guardian, successor or administrator. Says nothing of whether anything is held; with a null it acts for nobody. Raises SC027 for who is no gateway registered today, for a proof that is empty, and for an unknown capacity; 22023 for an unknown kind of identifier and 22P02 for a malformed value.';

CREATE FUNCTION credit.record_handle(nonce uuid) RETURNS uuid
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'credit_record_handle';
REVOKE ALL ON FUNCTION credit.record_handle(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.record_handle(uuid)
	TO credit_owner, credit_provider, credit_authority;
COMMENT ON FUNCTION credit.record_handle(uuid) IS
	'The handle by which a subject names a record, from the record''s nonce, which it does not betray: portals see no base keys.';
