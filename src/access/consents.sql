CREATE FUNCTION credit.give_consent(collector text, item text, fields text[],
		purpose text, last_day date, ways credit.openness[] DEFAULT '{}',
		sensitive boolean DEFAULT false, service text DEFAULT NULL,
		evidence text DEFAULT NULL)
	RETURNS uuid
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_give_consent';
COMMENT ON FUNCTION credit.give_consent(text, text, text[], text, date, credit.openness[], boolean, text, text) IS
	'The consent of the person for which a gateway acts that a body collects the named fields of a catalogue item about it, for a purpose, from today to last_day, both inclusive, and discloses them in the ways agreed (open, shared; authorised inquiry goes without saying); of an organisation, its agreement on disclosure (Articles 24 and 25). Takes the collector''s unified code or registered name; sensitive: a separate one for fields of credit.sensitive_category; service: the collector''s service that asks for it, which gets what it needs and no more (Article 43); evidence: where the signed text is kept, null for the gateway''s own. Returns its handle; null where collector, item, fields, purpose or last_day is. Raises SC027 for who acts for no subject, SC024 for an unknown collector, item or field, a blank purpose, an end before today or infinite, sensitive and other fields in one, and for who may not consent alone, SC028 for a prohibited category, SC043 for what the service does not need.';

CREATE FUNCTION credit.record_consent(subject_kind credit.subject_kind,
		subject_name text, id_kind text, id_value text, collector text, item text,
		fields text[], purpose text, first_day date, last_day date, evidence text,
		ways credit.openness[] DEFAULT '{}', sensitive boolean DEFAULT false,
		service text DEFAULT NULL, capacity text DEFAULT 'self',
		birth_date date DEFAULT NULL)
	RETURNS uuid
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_record_consent';
COMMENT ON FUNCTION credit.record_consent(credit.subject_kind, text, text, text, text, text, text[], text, date, date, text, credit.openness[], boolean, text, text, date) IS
	'The same from paper, for members who may submit for the collector: finds or creates the subject, who sees it in its report and can withdraw it (Articles 24, 25 and 42). first_day, on which it was signed, is not after today; evidence says where the paper is kept; capacity is who signed; birth_date as for credit.introduce_subject(). Returns null where anything but service and birth_date is null. Raises SC024 as credit.give_consent() does, for a collector for which the actor may not submit, and where evidence or a first day is missing; SC027 for an unknown capacity; SC003, SC021 and SC028 as credit.introduce_subject() does.';

CREATE FUNCTION credit.withdraw_consent(consent uuid) RETURNS bigint
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_withdraw_consent';
COMMENT ON FUNCTION credit.withdraw_consent(uuid) IS
	'Withdraws a consent or agreement of the subject for which a gateway acts, for the future: what rests on it alone is shown and used no more, and whoever received it is asked to take it down (Articles 24 and 47). Returns how many records that ends. Raises SC027 for who acts for no subject of whom anything is held, SC024 for one that is none of the subject''s own, or withdrawn already.';

CREATE FUNCTION credit.my_consents(OUT consent uuid, OUT collector text, OUT item text,
		OUT fields text[], OUT sensitive boolean, OUT purpose text,
		OUT ways credit.openness[], OUT service text, OUT first_day date,
		OUT last_day date, OUT withdrawn_at timestamptz)
	RETURNS SETOF record
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_my_consents';
COMMENT ON FUNCTION credit.my_consents() IS
	'What the subject for which a gateway acts has consented to, past ones among them; days are inclusive (Articles 24 and 42). Raises SC027 for who acts for no subject of whom anything is held.';

CREATE FUNCTION credit.introduce_subject(subject_kind credit.subject_kind,
		subject_name text, birth_date date DEFAULT NULL) RETURNS void
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_introduce_subject';
COMMENT ON FUNCTION credit.introduce_subject(credit.subject_kind, text, date) IS
	'Makes the subject for which a gateway acts known, where nothing is held on it yet: so that it can authorise, consent or declare. Its identifier is the one of credit.act_for_subject(), whose proof covers kind, name and, of a person without a citizen identity number, birth_date, on which its capacity rests. Of a known one, changes nothing; does nothing where kind or name is null. Raises SC027 for who acts for nobody, SC003 for a name that is empty or too long, a kind that the identifier contradicts, or a birth date of a firm or after today, SC021 for one that is known under another name or kind, SC028 for an identity number in the name.';

CREATE FUNCTION credit.declare(item text, content jsonb, openness credit.openness,
		field text DEFAULT NULL, last_day date DEFAULT NULL)
	RETURNS uuid
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_declare';
COMMENT ON FUNCTION credit.declare(text, jsonb, credit.openness, text, date) IS
	'What the subject for which a gateway acts declares about itself: non-public information that needs no consent and is as open as the subject chooses, until last_day, inclusive (Articles 18 and 25). Recorded by the organisation that runs the gateway under a catalogue item that it provides as non-public, and shown once a second person there has reviewed it. field is a code of credit.field where the item names none. Returns the record''s handle; null where item, content or openness is. Raises SC027 for who acts for no subject of whom anything is held, and what the rules of admission raise.';

CREATE FUNCTION credit.take_back(declaration uuid) RETURNS void
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_take_back';
COMMENT ON FUNCTION credit.take_back(uuid) IS
	'Takes back what the subject for which a gateway acts declared about itself, for the future: it is shown to nobody any more, and whoever received it is asked to take it down (Articles 18, 25 and 47). Takes the handle of credit.declare(). Raises SC027 for who acts for no subject of whom anything is held, SC018 for what is no declaration of the subject''s own, or is withdrawn already.';

REVOKE ALL ON FUNCTION
	credit.give_consent(text, text, text[], text, date, credit.openness[], boolean, text, text),
	credit.record_consent(credit.subject_kind, text, text, text, text, text, text[], text, date, date, text, credit.openness[], boolean, text, text, date),
	credit.withdraw_consent(uuid), credit.my_consents(),
	credit.introduce_subject(credit.subject_kind, text, date),
	credit.declare(text, jsonb, credit.openness, text, date),
	credit.take_back(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
	credit.give_consent(text, text, text[], text, date, credit.openness[], boolean, text, text),
	credit.withdraw_consent(uuid), credit.my_consents(),
	credit.introduce_subject(credit.subject_kind, text, date),
	credit.declare(text, jsonb, credit.openness, text, date),
	credit.take_back(uuid) TO credit_portal;
GRANT EXECUTE ON FUNCTION credit.my_consents() TO credit_owner;
GRANT EXECUTE ON FUNCTION
	credit.record_consent(credit.subject_kind, text, text, text, text, text, text[], text, date, date, text, credit.openness[], boolean, text, text, date)
	TO credit_provider;
