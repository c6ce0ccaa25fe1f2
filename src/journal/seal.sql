CREATE FUNCTION credit.merkle_root(entries bytea[]) RETURNS bytea
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'credit_merkle_root';
REVOKE ALL ON FUNCTION credit.merkle_root(bytea[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.merkle_root(bytea[])
	TO credit_public, credit_portal, credit_provider, credit_authority,
		credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.merkle_root(bytea[]) IS
	'The root of the tree of RFC 6962 over these entries, by the code that seals the journal: to compare it with another implementation. Raises 22004 for an entry that is null.';

CREATE FUNCTION credit.seal(OUT size bigint, OUT placed bigint, OUT root bytea)
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_seal';
REVOKE ALL ON FUNCTION credit.seal() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.seal() TO credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.seal() IS
	'Seals the journal (Article 28): every committed entry that no seal holds yet becomes a leaf of the tree of RFC 6962; entries of transactions still under way are left for the next seal. No writer waits for it, and it waits for no writer, only for another seal. Returns how many entries are sealed now, how many of them are new, and the root. Raises 25006 in a read-only transaction.';

CREATE FUNCTION credit.digest() RETURNS text
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_digest';
REVOKE ALL ON FUNCTION credit.digest() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.digest()
	TO credit_public, credit_portal, credit_provider, credit_authority,
		credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.digest() IS
	'The last seal in one line, to be kept outside of the database: "credit-journal/1", how many entries, the root in hexadecimal, and where it was made: system identifier, timeline and number of the database. credit.verify(digest) tells whether what was sealed then is still the same.';

CREATE FUNCTION credit.verify(digest text DEFAULT NULL, OUT intact boolean,
		OUT entries bigint, OUT unsealed bigint, OUT problem text, OUT leaf bigint,
		OUT subject_id bigint, OUT entry_id bigint)
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_verify';
REVOKE ALL ON FUNCTION credit.verify(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.verify(text) TO credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.verify(text) IS
	'Computes the journal''s tree anew from its entries, and compares each leaf, node and seal, and what digests from outside say, one to a line as credit.digest() gave them (Article 28). Returns whether all agree, how many entries are sealed and how many not yet, and the first thing that is wrong: altered, inserted, removed, reordered, cut, rewritten, seal or node; of a digest also recovered or forked; with its leaf, and its entry where that is known. Tells its progress by notices. Works on a standby. Raises 22023 for what is no digest.';

CREATE FUNCTION credit.consistency_proof(from_size bigint,
		to_size bigint DEFAULT NULL)
	RETURNS jsonb
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_consistency_proof';
CREATE FUNCTION credit.consistency_proof(digest text,
		to_size bigint DEFAULT NULL)
	RETURNS jsonb
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_consistency_proof_of_digest';
REVOKE ALL ON FUNCTION credit.consistency_proof(bigint, bigint),
	credit.consistency_proof(text, bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.consistency_proof(bigint, bigint),
	credit.consistency_proof(text, bigint)
	TO credit_public, credit_portal, credit_provider, credit_authority,
		credit_auditor, credit_admin;
COMMENT ON FUNCTION credit.consistency_proof(bigint, bigint) IS
	'Proof of RFC 6962 that the journal of from_size sealed entries is the beginning of the one of to_size (null: of all that are sealed), with both roots, for tools/check-receipt. Raises 22023 for sizes that it did not have.';
COMMENT ON FUNCTION credit.consistency_proof(text, bigint) IS
	'The same from a digest that was kept outside. Raises SC028 where the digest is not of this journal, 22023 for what is no digest or longer than the journal.';

CREATE FUNCTION credit.receipt() RETURNS jsonb
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_receipt';
CREATE FUNCTION credit.receipt(record uuid) RETURNS jsonb
	LANGUAGE c STABLE STRICT AS 'MODULE_PATHNAME', 'credit_receipt_record';
CREATE FUNCTION credit.subject_receipt(subject_id bigint) RETURNS jsonb
	LANGUAGE c STABLE STRICT AS 'MODULE_PATHNAME', 'credit_receipt_subject';
CREATE FUNCTION credit.receipt(subject_id bigint, record_id bigint) RETURNS jsonb
	LANGUAGE c STABLE STRICT AS 'MODULE_PATHNAME', 'credit_receipt_number';
REVOKE ALL ON FUNCTION credit.receipt(), credit.receipt(uuid),
	credit.subject_receipt(bigint), credit.receipt(bigint, bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.receipt(), credit.receipt(uuid) TO credit_portal;
GRANT EXECUTE ON FUNCTION credit.subject_receipt(bigint) TO credit_auditor;
GRANT EXECUTE ON FUNCTION credit.receipt(bigint, bigint)
	TO credit_provider, credit_authority, credit_auditor;
COMMENT ON FUNCTION credit.receipt() IS
	'Receipt for the subject for which a gateway acts: the journal''s sealed entries about it, each with the proof that it is in the tree of the last seal, and how many are not sealed yet (Articles 28 and 42). tools/check-receipt checks it without any database. Raises SC027 for who acts for no subject of whom anything is held, SC028 for an entry that was altered after it was sealed.';
COMMENT ON FUNCTION credit.receipt(uuid) IS
	'The same of one record of that subject, by its handle. Raises SC042 for another''s record, as for none.';
COMMENT ON FUNCTION credit.subject_receipt(bigint) IS
	'The same of all entries about a subject, for the auditor.';
COMMENT ON FUNCTION credit.receipt(bigint, bigint) IS
	'The same of one record, for who provides or supervises it, and for the auditor. Raises SC042 for a record that the actor may not see, as for none.';
