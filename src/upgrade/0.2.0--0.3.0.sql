\echo Use "ALTER EXTENSION credit UPDATE" to load this file. \quit
-- What 0.2.0 had otherwise.  Then follow the rooms that came after it.
DROP VIEW credit.conformance;
DROP FUNCTION credit.object_exists(text);
DROP VIEW credit.provision;
GRANT EXECUTE ON FUNCTION credit.record_handle(uuid) TO credit_owner;
ALTER FUNCTION credit.act_for_subject(text, text, text, text) CALLED ON NULL INPUT;
COMMENT ON FUNCTION credit.act_for_subject(text, text, text, text) IS
	'Lets a registered gateway act for one subject until the transaction ends (Articles 42 and 45): what follows in it is done in that subject''s name and journalled so. Takes the kind of identifier (as credit.subject_key.kind: uscc, resident_id, …) and its value, proof of how identity and authority were established, and the capacity of who stands before the gateway: self, legal_representative, agent, guardian, successor or administrator. Says nothing of whether anything is held; with a null it acts for nobody. Raises SC027 for who is no gateway registered today, for a proof that is empty, and for an unknown capacity; 22023 for an unknown kind of identifier and 22P02 for a malformed value.';
