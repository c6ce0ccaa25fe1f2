CREATE FUNCTION credit.share(records credit.record_key[], recipient integer)
	RETURNS bigint
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_share';
COMMENT ON FUNCTION credit.share(credit.record_key[], integer) IS
	'Delivers approved records to a registered recipient: public bodies get what is shared, others what is open (Articles 7 and 22). For who may review for their providers and wrote none of them. Takes the records and the recipient''s number. Returns how many copies were written; the recipient keeps those that it has. All or nothing. Raises SC022 for a record that the actor may not share or that does not exist, for one that is not approved, lenient, withdrawn, for inquiry alone or over, and for a recipient that takes no deliveries today.';

CREATE FUNCTION credit.changes_since(recipient integer, after bigint,
		max_results integer DEFAULT 1000, OUT "position" bigint, OUT kind text,
		OUT at timestamptz, OUT subject_id bigint, OUT record_id bigint,
		OUT item text, OUT field text, OUT effect credit.effect,
		OUT severity credit.severity, OUT subject_name text,
		OUT subject_code credit.uscc, OUT document_number text,
		OUT document_issuer text, OUT decided_on date, OUT content jsonb,
		OUT visible_from date, OUT visible_until date, OUT disputed_since date)
	RETURNS SETOF record
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_changes_since';
COMMENT ON FUNCTION credit.changes_since(integer, bigint, integer) IS
	'The changes of a recipient''s copies after a position (0: from the beginning), in order, at most so many: shared, changed or withdrawn (Articles 7 and 47). Positions have no gaps, and what was committed late has a later one: who goes on from the last position loses and repeats nothing. The copy''s columns are as it is now: null when it has been withdrawn or its time is over, since nobody uses it any more. For members of the recipient, who read on without copies when it is registered no longer. Raises SC022 for others, 22023 for a negative position or no changes at a time. Waits for another reader of the same feed.';

CREATE FUNCTION credit.acknowledge(recipient integer, up_to bigint) RETURNS bigint
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_acknowledge';
COMMENT ON FUNCTION credit.acknowledge(integer, bigint) IS
	'Says that a recipient has done what its changes up to that position tell, the position included, and so has taken down what they withdraw; returns how many requests that answers (Article 47). An earlier position changes nothing. For members of the recipient. Raises SC022 for others, 22023 for a position that the feed has not come to.';

CREATE FUNCTION credit.acknowledge_takedown(subject_id bigint, record_id bigint)
	RETURNS bigint
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_acknowledge_takedown';
COMMENT ON FUNCTION credit.acknowledge_takedown(bigint, bigint) IS
	'Says that the actor''s organisations have taken a record down, by whichever way they received it; returns how many requests that answers (Article 47). What nobody asked of them is not answered.';

CREATE FUNCTION credit.requested_takedowns(OUT organisation_id integer,
		OUT recipient integer, OUT subject_id bigint, OUT record_id bigint,
		OUT way text, OUT asked_on date, OUT due date, OUT acknowledged_at timestamptz,
		OUT erase boolean)
	RETURNS SETOF record
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_requested_takedowns';
COMMENT ON FUNCTION credit.requested_takedowns() IS
	'What the actor''s organisations, registered still or no longer, and those that it supervises, are asked to take down, by when, and when they did; an auditor sees all (Article 47). A copy whose time is over counts from its first day after, whether or not anything has run since. erase: it is to be erased as well.';

REVOKE ALL ON FUNCTION credit.share(credit.record_key[], integer),
	credit.changes_since(integer, bigint, integer),
	credit.acknowledge(integer, bigint),
	credit.acknowledge_takedown(bigint, bigint), credit.requested_takedowns()
	FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.share(credit.record_key[], integer) TO credit_provider;
GRANT EXECUTE ON FUNCTION credit.changes_since(integer, bigint, integer),
	credit.acknowledge(integer, bigint),
	credit.acknowledge_takedown(bigint, bigint) TO credit_provider, credit_authority;
GRANT EXECUTE ON FUNCTION credit.requested_takedowns()
	TO credit_provider, credit_authority, credit_auditor;
