CREATE FUNCTION credit.begin_inquiry(id_kind text, id_value text, purpose text,
		authorisation uuid DEFAULT NULL, items text[] DEFAULT NULL,
		hidden_basis text DEFAULT NULL, hidden_until date DEFAULT NULL)
	RETURNS uuid
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_begin_inquiry';
COMMENT ON FUNCTION credit.begin_inquiry(text, text, text, uuid, text[], text, date) IS
	'Begins an inquiry about a subject and returns its ticket for credit.inquire(), which releases nothing before this transaction is committed; the commit is forced to disk (Articles 22, 27, 29 and 42). Takes the subject''s identifier (kind as credit.subject_key.kind, and value), the purpose, and either the authorisation that the subject gave to the actor''s organisation (or to whom a gateway acts for) for just that purpose, or none where a member of one public body inquires within its duty. items narrows it to codes of catalogue items. hidden_basis and hidden_until: a law by which the subject learns of it only from that day on; for public bodies. Says nothing of whether anything is held; null where kind, value or purpose is. Raises SC028 without a right to it, SC029 and SC042 for a missing purpose, SC042 for an authorisation that is not there, another''s, revoked, over, of another purpose or narrower, SC042 for a hiding without its law and a day after today; 22023 and 22P02 for the identifier; 25006 in a read-only transaction.';

CREATE FUNCTION credit.begin_bulk_inquiry(id_kind text, id_values text[],
		purpose text, items text[] DEFAULT NULL,
		hidden_basis text DEFAULT NULL, hidden_until date DEFAULT NULL)
	RETURNS uuid
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_begin_bulk_inquiry';
COMMENT ON FUNCTION credit.begin_bulk_inquiry(text, text[], text, text[], text, date) IS
	'The same for a list of subjects, for one duty of a public body: each is logged, one ticket serves them all, numbered in the order of the list from 1 (Articles 22, 27 and 29). At most credit.inquiry_rule.bulk_limit of them. Raises as credit.begin_inquiry() does, and SC027 for an empty or too long list.';

CREATE FUNCTION credit.inquire(ticket uuid, OUT number integer, OUT subject_id bigint,
		OUT record_id bigint, OUT subject_name text, OUT subject_code credit.uscc,
		OUT item text, OUT title text, OUT field text, OUT nature credit.nature,
		OUT effect credit.effect, OUT severity credit.severity, OUT provider text,
		OUT document_number text, OUT document_issuer text, OUT decided_on date,
		OUT recorded_on date, OUT content jsonb, OUT used_until date,
		OUT disputed_since date)
	RETURNS SETOF record
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_inquire';
COMMENT ON FUNCTION credit.inquire(uuid) IS
	'Releases what an inquiry covers: the approved records that are in use today, with the fields that may be shared (Articles 22, 25 and 42). Takes the ticket of credit.begin_inquiry(), which an earlier transaction must have committed, and which is good for minutes and for the role, and for whom it acted, that began it; works in a read-only transaction and on a standby. number is the subject''s place in a bulk inquiry; subject_id and record_id are null for whom a gateway acts; used_until is the first day on which the record is no longer used, null for no end. What is received is for the stated purpose only and goes to nobody else. Raises SC027 in the transaction that began it, SC028 for a ticket that is not there or not committed, another''s, or too old, SC042 when the authorisation has been revoked or is over.';

CREATE FUNCTION credit.my_inquiries(OUT at timestamptz, OUT inquirer text,
		OUT way text, OUT purpose text, OUT items text[], OUT fields text[],
		OUT non_public boolean, OUT authorisation uuid)
	RETURNS SETOF record
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_my_inquiries';
COMMENT ON FUNCTION credit.my_inquiries() IS
	'Who inquired about the subject for which a gateway acts, for what and by which authorisation (Article 42), but what a law hides from it until a later day. Raises SC027 for who acts for no subject of whom anything is held.';

CREATE FUNCTION credit.withdrawal_asks_inquirers() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'credit_withdrawal_asks_inquirers';
COMMENT ON FUNCTION credit.withdrawal_asks_inquirers() IS
	'AFTER STATEMENT INSERT trigger of credit.withdrawal, whose new rows are "ended": asks bodies that read the records by inquiry to take them down (Article 47).';

REVOKE ALL ON FUNCTION
	credit.begin_inquiry(text, text, text, uuid, text[], text, date),
	credit.begin_bulk_inquiry(text, text[], text, text[], text, date),
	credit.inquire(uuid), credit.my_inquiries(),
	credit.withdrawal_asks_inquirers() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
	credit.begin_inquiry(text, text, text, uuid, text[], text, date),
	credit.inquire(uuid) TO credit_portal, credit_provider, credit_authority;
GRANT EXECUTE ON FUNCTION
	credit.begin_bulk_inquiry(text, text[], text, text[], text, date)
	TO credit_provider, credit_authority;
GRANT EXECUTE ON FUNCTION credit.my_inquiries() TO credit_portal, credit_owner;
GRANT EXECUTE ON FUNCTION credit.withdrawal_asks_inquirers() TO credit_owner;
