--
-- PostgreSQL database dump
--



SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: credit; Type: SCHEMA; Schema: -; Owner: postgres
--

CREATE SCHEMA credit;


ALTER SCHEMA credit OWNER TO postgres;

--
-- Name: credit; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS credit WITH SCHEMA credit;


--
-- Name: EXTENSION credit; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION credit IS 'a database that keeps a credit-information regulation';


--
-- Name: batch_id_seq; Type: SEQUENCE; Schema: credit; Owner: credit_owner
--

CREATE SEQUENCE credit.batch_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE credit.batch_id_seq OWNER TO credit_owner;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: batch; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.batch (
    batch_id bigint DEFAULT nextval('credit.batch_id_seq'::regclass) NOT NULL,
    source text NOT NULL,
    author text DEFAULT credit.actor() NOT NULL,
    begun_at timestamp with time zone DEFAULT credit.now() NOT NULL,
    CONSTRAINT batch_source_check CHECK ((source = ANY (ARRAY['submission'::text, 'intake_penalty'::text])))
);

ALTER TABLE ONLY credit.batch FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.batch OWNER TO credit_owner;

--
-- Name: TABLE batch; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.batch IS 'One statement that submitted rows: an INSERT or a COPY.';


--
-- Name: business_operator; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.business_operator (
    subject_id bigint NOT NULL,
    provider_id integer NOT NULL,
    operator_no integer NOT NULL,
    name text NOT NULL,
    name_key text NOT NULL,
    identity_number text,
    operating_from date,
    operating_until date,
    nonce uuid DEFAULT gen_random_uuid() NOT NULL,
    CONSTRAINT business_operator_check CHECK ((operating_until > operating_from))
);

ALTER TABLE ONLY credit.business_operator FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.business_operator OWNER TO credit_owner;

--
-- Name: TABLE business_operator; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.business_operator IS 'Operators of individual businesses, as each provider reported them; never open (Article 3).';


--
-- Name: COLUMN business_operator.operating_from; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.business_operator.operating_from IS 'First day as operator; null when it is not known.';


--
-- Name: COLUMN business_operator.operating_until; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.business_operator.operating_until IS 'First day no longer operator; null for the present one.';


--
-- Name: catalog_class; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.catalog_class (
    code text NOT NULL,
    number integer NOT NULL,
    label_zh text NOT NULL,
    certainty text NOT NULL,
    CONSTRAINT catalog_class_certainty_check CHECK ((certainty = ANY (ARRAY['text'::text, 'report'::text, 'check'::text]))),
    CONSTRAINT catalog_class_code_check CHECK ((code ~ '^[a-z][a-z_]*$'::text)),
    CONSTRAINT catalog_class_label_zh_check CHECK ((label_zh <> ''::text))
);

ALTER TABLE ONLY credit.catalog_class FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.catalog_class OWNER TO credit_owner;

--
-- Name: TABLE catalog_class; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.catalog_class IS 'Classes of the national basic catalogue.';


--
-- Name: COLUMN catalog_class.certainty; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.catalog_class.certainty IS 'How sure the shipped row is: text (read in the primary text), report (in a notice or news), check (general knowledge, to be checked).';


--
-- Name: catalog_comment; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.catalog_comment (
    comment_id integer NOT NULL,
    edition_id integer NOT NULL,
    received_on date DEFAULT credit.today() NOT NULL,
    author text NOT NULL,
    comment text NOT NULL,
    answer text,
    answered_on date,
    CONSTRAINT catalog_comment_answer_check CHECK ((answer <> ''::text)),
    CONSTRAINT catalog_comment_author_check CHECK ((author <> ''::text)),
    CONSTRAINT catalog_comment_check CHECK (((answer IS NULL) = (answered_on IS NULL))),
    CONSTRAINT catalog_comment_check1 CHECK ((answered_on >= received_on)),
    CONSTRAINT catalog_comment_comment_check CHECK ((comment <> ''::text))
);

ALTER TABLE ONLY credit.catalog_comment FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.catalog_comment OWNER TO credit_owner;

--
-- Name: TABLE catalog_comment; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.catalog_comment IS 'What was said about an edition in its consultation, and the answers; kept for good (Article 20).';


--
-- Name: catalog_comment_comment_id_seq; Type: SEQUENCE; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.catalog_comment ALTER COLUMN comment_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME credit.catalog_comment_comment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: catalog_edition; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.catalog_edition (
    edition_id integer NOT NULL,
    level credit.edition_level NOT NULL,
    division credit.division NOT NULL,
    title text NOT NULL,
    number integer NOT NULL,
    basis text,
    status credit.edition_status DEFAULT 'draft'::credit.edition_status NOT NULL,
    predecessor_id integer,
    compiled_by text,
    consultation_from date,
    consultation_until date,
    approved_on date,
    approved_by text,
    published_on date,
    in_force_from date,
    superseded_on date,
    filing_due date,
    filed_on date,
    certainty text DEFAULT 'text'::text NOT NULL,
    CONSTRAINT catalog_edition_basis_check CHECK ((basis <> ''::text)),
    CONSTRAINT catalog_edition_certainty_check CHECK ((certainty = ANY (ARRAY['text'::text, 'report'::text, 'check'::text]))),
    CONSTRAINT catalog_edition_check CHECK ((predecessor_id <> edition_id)),
    CONSTRAINT catalog_edition_check1 CHECK ((consultation_until >= consultation_from)),
    CONSTRAINT catalog_edition_check2 CHECK ((approved_on > consultation_until)),
    CONSTRAINT catalog_edition_check3 CHECK ((published_on >= approved_on)),
    CONSTRAINT catalog_edition_check4 CHECK ((in_force_from >= published_on)),
    CONSTRAINT catalog_edition_check5 CHECK ((superseded_on > in_force_from)),
    CONSTRAINT catalog_edition_check6 CHECK ((filed_on >= published_on)),
    CONSTRAINT catalog_edition_check7 CHECK (((status <> 'published'::credit.edition_status) OR (in_force_from IS NOT NULL))),
    CONSTRAINT catalog_edition_compiled_by_check CHECK ((compiled_by <> ''::text)),
    CONSTRAINT catalog_edition_number_check CHECK ((number > 0)),
    CONSTRAINT catalog_edition_title_check CHECK ((title <> ''::text))
);

ALTER TABLE ONLY credit.catalog_edition FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.catalog_edition OWNER TO credit_owner;

--
-- Name: TABLE catalog_edition; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.catalog_edition IS 'Editions of catalogues: the national basic one and supplementary ones (Article 20). They walk from draft over consultation and approval to publication; a published one is succeeded, never edited.';


--
-- Name: COLUMN catalog_edition.division; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.catalog_edition.division IS '000000 for the national catalogue, else the division that it is for.';


--
-- Name: COLUMN catalog_edition.basis; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.catalog_edition.basis IS 'The State''s document for a national edition; the local regulation for a supplementary one.';


--
-- Name: COLUMN catalog_edition.compiled_by; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.catalog_edition.compiled_by IS 'The competent department, with the departments that took part.';


--
-- Name: COLUMN catalog_edition.consultation_until; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.catalog_edition.consultation_until IS 'Last day on which the public may comment.';


--
-- Name: COLUMN catalog_edition.superseded_on; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.catalog_edition.superseded_on IS 'First day on which its successor is in force instead; set when that is published.';


--
-- Name: COLUMN catalog_edition.filing_due; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.catalog_edition.filing_due IS 'Last day for filing a prefecture''s edition with the region; set at publication from credit.catalog_maker where none is given.';


--
-- Name: catalog_edition_edition_id_seq; Type: SEQUENCE; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.catalog_edition ALTER COLUMN edition_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME credit.catalog_edition_edition_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: catalog_field; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.catalog_field (
    item_id integer NOT NULL,
    name text NOT NULL,
    label_zh text NOT NULL,
    type credit.field_type NOT NULL,
    required boolean DEFAULT false NOT NULL,
    open boolean DEFAULT false NOT NULL,
    shared boolean DEFAULT true NOT NULL,
    secrecy text,
    category text,
    codes text[],
    CONSTRAINT catalog_field_check CHECK ((shared OR (NOT open))),
    CONSTRAINT catalog_field_check1 CHECK (((codes IS NULL) OR ((type = ANY (ARRAY['code'::credit.field_type, 'list'::credit.field_type])) AND (cardinality(codes) > 0) AND (array_position(codes, NULL::text) IS NULL)))),
    CONSTRAINT catalog_field_label_zh_check CHECK ((label_zh <> ''::text)),
    CONSTRAINT catalog_field_name_check CHECK (((name ~ '^[a-z][a-z0-9_]*$'::text) AND (length(name) <= 60))),
    CONSTRAINT catalog_field_secrecy_check CHECK ((secrecy = ANY (ARRAY['state_secret'::text, 'trade_secret'::text, 'privacy'::text]))),
    CONSTRAINT catalog_field_secret_open_check CHECK (((secrecy IS NULL) OR (NOT open)))
);

ALTER TABLE ONLY credit.catalog_field FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.catalog_field OWNER TO credit_owner;

--
-- Name: TABLE catalog_field; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.catalog_field IS 'The fields that a record of an item may hold, and no others (Article 19).';


--
-- Name: COLUMN catalog_field.open; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.catalog_field.open IS 'Whether the public may see it in an open record.';


--
-- Name: COLUMN catalog_field.shared; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.catalog_field.shared IS 'Whether public bodies may see it in an open or shared record.';


--
-- Name: COLUMN catalog_field.secrecy; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.catalog_field.secrecy IS 'Why it is never open: a state secret, a trade secret or privacy (Article 28).';


--
-- Name: COLUMN catalog_field.category; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.catalog_field.category IS 'Prohibited category that it belongs to: its edition can''t be published (Article 28).';


--
-- Name: COLUMN catalog_field.codes; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.catalog_field.codes IS 'For code and list: the values allowed; null for any.';


--
-- Name: catalog_item; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.catalog_item (
    item_id integer NOT NULL,
    edition_id integer NOT NULL,
    code text NOT NULL,
    title text NOT NULL,
    class text NOT NULL,
    effect credit.effect NOT NULL,
    nature credit.nature DEFAULT 'public'::credit.nature NOT NULL,
    window_kind text NOT NULL,
    openness credit.openness[] NOT NULL,
    subject_kinds credit.subject_kind[] NOT NULL,
    field text,
    document_kinds credit.document_kind[],
    severity credit.severity,
    natural_person_open_basis text,
    provision text,
    frequency text,
    certainty text DEFAULT 'text'::text NOT NULL,
    CONSTRAINT catalog_item_adverse_document_check CHECK (((effect <> 'adverse'::credit.effect) OR (nature <> 'public'::credit.nature) OR (document_kinds IS NULL) OR (document_kinds <@ ARRAY['judgment'::credit.document_kind, 'arbitral_award'::credit.document_kind, 'penalty_decision'::credit.document_kind, 'administrative_ruling'::credit.document_kind, 'other_decision'::credit.document_kind, 'other_named_document'::credit.document_kind]))),
    CONSTRAINT catalog_item_adverse_window_check CHECK (((effect <> 'adverse'::credit.effect) OR (window_kind <> ALL (ARRAY['none'::text, 'until_withdrawn'::text])) OR (NOT ('open'::credit.openness = ANY (openness))))),
    CONSTRAINT catalog_item_certainty_check CHECK ((certainty = ANY (ARRAY['text'::text, 'report'::text, 'check'::text]))),
    CONSTRAINT catalog_item_check CHECK (((severity IS NULL) OR (effect = 'adverse'::credit.effect))),
    CONSTRAINT catalog_item_code_check CHECK (((code ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'::text) AND (length(code) <= 60))),
    CONSTRAINT catalog_item_document_kinds_check CHECK (((cardinality(document_kinds) > 0) AND (array_position(document_kinds, NULL::credit.document_kind) IS NULL))),
    CONSTRAINT catalog_item_natural_person_open_basis_check CHECK ((natural_person_open_basis <> ''::text)),
    CONSTRAINT catalog_item_openness_check CHECK (((cardinality(openness) > 0) AND (array_position(openness, NULL::credit.openness) IS NULL))),
    CONSTRAINT catalog_item_provision_check CHECK ((provision <> ''::text)),
    CONSTRAINT catalog_item_subject_kinds_check CHECK (((cardinality(subject_kinds) > 0) AND (array_position(subject_kinds, NULL::credit.subject_kind) IS NULL))),
    CONSTRAINT catalog_item_title_check CHECK ((title <> ''::text)),
    CONSTRAINT catalog_item_window_kind_check CHECK ((window_kind = ANY (ARRAY['none'::text, 'penalty'::text, 'listing'::text, 'enforcement'::text, 'commitment'::text, 'other'::text, 'until_withdrawn'::text])))
);

ALTER TABLE ONLY credit.catalog_item FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.catalog_item OWNER TO credit_owner;

--
-- Name: TABLE catalog_item; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.catalog_item IS 'What may be recorded, item by item (Article 20).';


--
-- Name: COLUMN catalog_item.window_kind; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.catalog_item.window_kind IS 'Which rules limit its publication: penalty, listing, enforcement, commitment or other rules; until_withdrawn (none ends it); none (for adverse items: never open, Article 22).';


--
-- Name: COLUMN catalog_item.openness; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.catalog_item.openness IS 'Ways of disclosure of which the provider chooses one (Article 22).';


--
-- Name: COLUMN catalog_item.field; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.catalog_item.field IS 'Field of conduct; null where each record names its own.';


--
-- Name: COLUMN catalog_item.document_kinds; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.catalog_item.document_kinds IS 'Kinds of document that a record may rest on; null for any that Article 37 allows.';


--
-- Name: COLUMN catalog_item.severity; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.catalog_item.severity IS 'Weight of its records where they do not state one.';


--
-- Name: COLUMN catalog_item.natural_person_open_basis; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.catalog_item.natural_person_open_basis IS 'The law that lets a natural person''s record be open; null: never open.';


--
-- Name: COLUMN catalog_item.provision; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.catalog_item.provision IS 'The local regulation''s provision that a supplementary item rests on (Article 20).';


--
-- Name: catalog_item_item_id_seq; Type: SEQUENCE; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.catalog_item ALTER COLUMN item_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME credit.catalog_item_item_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: catalog_maker; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.catalog_maker (
    division credit.division NOT NULL,
    level credit.edition_level NOT NULL,
    kind text NOT NULL,
    government text NOT NULL,
    filing_days integer,
    certainty text NOT NULL,
    CONSTRAINT catalog_maker_certainty_check CHECK ((certainty = ANY (ARRAY['text'::text, 'report'::text, 'check'::text]))),
    CONSTRAINT catalog_maker_check CHECK (((level = 'regional'::credit.edition_level) = (kind = 'region'::text))),
    CONSTRAINT catalog_maker_check1 CHECK (((level = 'prefecture'::credit.edition_level) = (filing_days IS NOT NULL))),
    CONSTRAINT catalog_maker_filing_days_check CHECK ((filing_days > 0)),
    CONSTRAINT catalog_maker_government_check CHECK ((government <> ''::text)),
    CONSTRAINT catalog_maker_kind_check CHECK ((kind = ANY (ARRAY['region'::text, 'autonomous_prefecture'::text, 'prefecture_level_city'::text]))),
    CONSTRAINT catalog_maker_level_check CHECK ((level <> 'national'::credit.edition_level))
);

ALTER TABLE ONLY credit.catalog_maker FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.catalog_maker OWNER TO credit_owner;

--
-- Name: TABLE catalog_maker; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.catalog_maker IS 'Who may have a supplementary catalogue (Article 20): the region, its autonomous prefectures and its prefecture-level cities.';


--
-- Name: COLUMN catalog_maker.government; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.catalog_maker.government IS 'The people''s government whose approval an edition needs, by its full name.';


--
-- Name: COLUMN catalog_maker.filing_days; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.catalog_maker.filing_days IS 'Calendar days after publication in which a prefecture''s edition is to be filed with the region. The regulation names no number: change it where the region does.';


--
-- Name: change_id_seq; Type: SEQUENCE; Schema: credit; Owner: credit_owner
--

CREATE SEQUENCE credit.change_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE credit.change_id_seq OWNER TO credit_owner;

--
-- Name: change; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.change (
    subject_id bigint NOT NULL,
    audience_id integer NOT NULL,
    change_id bigint DEFAULT nextval('credit.change_id_seq'::regclass) NOT NULL,
    record_id bigint NOT NULL,
    kind text NOT NULL,
    at timestamp with time zone DEFAULT credit.now() NOT NULL,
    "position" bigint,
    CONSTRAINT change_kind_check CHECK ((kind = ANY (ARRAY['shared'::text, 'changed'::text, 'withdrawn'::text])))
);

ALTER TABLE ONLY credit.change FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.change OWNER TO credit_owner;

--
-- Name: TABLE change; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.change IS 'What each recipient is told: a delivery, a change of it, its withdrawal (Article 47).';


--
-- Name: COLUMN change."position"; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.change."position" IS 'Its place in the recipient''s feed, without gaps, given when the feed is first read after the change was committed; null until then.';


--
-- Name: deadline_rule; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.deadline_rule (
    pack text NOT NULL,
    matter text NOT NULL,
    amount integer NOT NULL,
    unit text NOT NULL,
    basis text NOT NULL,
    valid_from date NOT NULL,
    valid_until date,
    certainty text NOT NULL,
    note text,
    CONSTRAINT deadline_rule_amount_check CHECK (((amount >= 0) AND (amount <= 1200))),
    CONSTRAINT deadline_rule_basis_check CHECK ((basis <> ''::text)),
    CONSTRAINT deadline_rule_certainty_check CHECK ((certainty = ANY (ARRAY['text'::text, 'report'::text, 'check'::text]))),
    CONSTRAINT deadline_rule_check CHECK ((valid_until > valid_from)),
    CONSTRAINT deadline_rule_matter_check CHECK ((matter = ANY (ARRAY['objection'::text, 'repair_acceptance'::text, 'repair_decision'::text, 'repair_answer'::text, 'repair_bar'::text, 'takedown'::text, 'document_takedown'::text]))),
    CONSTRAINT deadline_rule_unit_check CHECK ((unit = ANY (ARRAY['workday'::text, 'month'::text]))),
    CONSTRAINT deadline_rule_valid_from_check CHECK (((valid_from >= '1900-01-01'::date) AND (valid_from <= '9999-12-31'::date))),
    CONSTRAINT deadline_rule_valid_until_check CHECK (((valid_until >= '1900-01-01'::date) AND (valid_until <= '9999-12-31'::date)))
);

ALTER TABLE ONLY credit.deadline_rule FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.deadline_rule OWNER TO credit_owner;

--
-- Name: TABLE deadline_rule; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.deadline_rule IS 'How long bodies have, and how long false material bars (Articles 37 and 45 to 47). Where rules of several packs in force cover the day on which a period begins, the shortest counts.';


--
-- Name: COLUMN deadline_rule.matter; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.deadline_rule.matter IS 'objection: from first receipt to telling the result. repair_acceptance: from application. repair_decision: from acceptance. repair_answer: from application. repair_bar: how long false material bars new applications. takedown: from the request to a recipient. document_takedown: from a document''s revocation.';


--
-- Name: COLUMN deadline_rule.unit; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.deadline_rule.unit IS 'workday: of the body''s own calendar, the first day not counted. month: to the corresponding day.';


--
-- Name: COLUMN deadline_rule.valid_from; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.deadline_rule.valid_from IS 'First day on which a period that begins is counted so.';


--
-- Name: COLUMN deadline_rule.valid_until; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.deadline_rule.valid_until IS 'First day no longer; NULL for no end.';


--
-- Name: COLUMN deadline_rule.certainty; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.deadline_rule.certainty IS 'text: read in the full primary text; report: in an official notice or report; check: unread, to be checked.';


--
-- Name: disclosure; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.disclosure (
    audience_id integer NOT NULL,
    subject_id bigint NOT NULL,
    record_id bigint NOT NULL,
    item_id integer NOT NULL,
    field text NOT NULL,
    provider_id integer NOT NULL,
    division credit.division NOT NULL,
    subject_name text NOT NULL,
    subject_code credit.uscc,
    effect credit.effect NOT NULL,
    severity credit.severity,
    document_number text,
    document_issuer text,
    decided_on date NOT NULL,
    content jsonb NOT NULL,
    visible_from date NOT NULL,
    visible_until date NOT NULL,
    nonce uuid DEFAULT gen_random_uuid() NOT NULL,
    disputed_since date
);

ALTER TABLE ONLY credit.disclosure FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.disclosure OWNER TO credit_owner;

--
-- Name: TABLE disclosure; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.disclosure IS 'What an audience may see of a record, and for how long (Article 22): 0 the public, 1 public bodies, from 2 on single recipients. A withdrawal deletes the row.';


--
-- Name: COLUMN disclosure.content; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.disclosure.content IS 'Only the fields of the record that this audience may see.';


--
-- Name: COLUMN disclosure.visible_from; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.disclosure.visible_from IS 'First day.';


--
-- Name: COLUMN disclosure.visible_until; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.disclosure.visible_until IS 'First day on which it is no longer shown; infinity where no rule ends it.';


--
-- Name: COLUMN disclosure.disputed_since; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.disclosure.disputed_since IS 'Day from which an objection to the record has been open; null where none is (Article 45).';


--
-- Name: document; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.document (
    subject_id bigint NOT NULL,
    document_id bigint NOT NULL,
    provider_id integer NOT NULL,
    kind credit.document_kind NOT NULL,
    number text NOT NULL,
    number_key text NOT NULL,
    issuer text NOT NULL,
    issuer_key text NOT NULL,
    decided_on date NOT NULL,
    effective_on date NOT NULL,
    named_by text,
    revoked_on date,
    revoked_because text,
    nonce uuid DEFAULT gen_random_uuid() NOT NULL,
    CONSTRAINT document_check CHECK ((effective_on >= decided_on)),
    CONSTRAINT document_check1 CHECK (((decided_on >= '1949-10-01'::date) AND (effective_on < '9999-01-01'::date))),
    CONSTRAINT document_check2 CHECK (((revoked_on IS NULL) = (revoked_because IS NULL))),
    CONSTRAINT document_issuer_check CHECK ((issuer <> ''::text)),
    CONSTRAINT document_number_check CHECK ((number <> ''::text))
);

ALTER TABLE ONLY credit.document FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.document OWNER TO credit_owner;

--
-- Name: TABLE document; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.document IS 'The documents that records rest on (Article 37); one row for each subject that a document concerns and each provider that reported it, so that no provider learns what another holds. References to subject and provider are checked by credit.document_referred().';


--
-- Name: COLUMN document.number_key; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.document.number_key IS 'credit.document_key(number): brackets and blanks of every kind are equal.';


--
-- Name: COLUMN document.issuer_key; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.document.issuer_key IS 'The issuer''s unified code, given or by its name as a registered organisation; else credit.name_key(issuer).';


--
-- Name: COLUMN document.decided_on; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.document.decided_on IS 'The document day: start of the publication window.';


--
-- Name: COLUMN document.effective_on; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.document.effective_on IS 'Day from which the document is in legal effect.';


--
-- Name: COLUMN document.named_by; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.document.named_by IS 'For other_named_document: the law, regulation or provision of the State that lets it establish dishonesty.';


--
-- Name: document_document_id_seq; Type: SEQUENCE; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.document ALTER COLUMN document_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME credit.document_document_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: field; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.field (
    code text NOT NULL,
    label_zh text NOT NULL,
    article integer,
    special boolean DEFAULT false NOT NULL,
    CONSTRAINT field_article_check CHECK (((article >= 1) AND (article <= 51))),
    CONSTRAINT field_code_check CHECK (((code ~ '^[a-z][a-z_]*$'::text) AND (length(code) <= 40))),
    CONSTRAINT field_label_zh_check CHECK ((label_zh <> ''::text))
);

ALTER TABLE ONLY credit.field FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.field OWNER TO credit_owner;

--
-- Name: TABLE field; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.field IS 'Fields of conduct. Articles 10 to 12 and 15 list some and end in "and so on", so an administrator may add others.';


--
-- Name: COLUMN field.article; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.field.article IS 'Article that names the field, null for one that none names.';


--
-- Name: COLUMN field.special; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.field.special IS 'Whether Article 44 gives its penalties at least one year of publication.';


--
-- Name: gateway; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.gateway (
    role_name name NOT NULL,
    organisation_id integer NOT NULL,
    channel text NOT NULL,
    basis text NOT NULL,
    registered_from date DEFAULT credit.today() NOT NULL,
    registered_until date,
    CONSTRAINT gateway_basis_check CHECK ((basis <> ''::text)),
    CONSTRAINT gateway_channel_check CHECK ((channel = ANY (ARRAY['website'::text, 'mobile'::text, 'window'::text]))),
    CONSTRAINT gateway_check CHECK ((registered_until > registered_from)),
    CONSTRAINT gateway_role_name_check CHECK ((role_name <> ALL ('{credit_owner,credit_public,credit_portal,credit_provider,credit_authority,credit_auditor,credit_admin}'::name[])))
);

ALTER TABLE ONLY credit.gateway FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.gateway OWNER TO credit_owner;

--
-- Name: TABLE gateway; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.gateway IS 'Logins that may act for a subject after they have established who stands before them: pools of portals and the clerks of service windows (Articles 26 and 42). See credit.act_for_subject().';


--
-- Name: COLUMN gateway.role_name; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.gateway.role_name IS 'The role by name, so that it survives a dump.';


--
-- Name: COLUMN gateway.organisation_id; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.gateway.organisation_id IS 'Who runs the gateway and answers for it.';


--
-- Name: COLUMN gateway.channel; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.gateway.channel IS 'website, mobile or window: the ways of Article 26.';


--
-- Name: COLUMN gateway.basis; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.gateway.basis IS 'Who approved it, and how it establishes a subject''s identity.';


--
-- Name: COLUMN gateway.registered_until; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.gateway.registered_until IS 'First day on which it is no longer registered.';


--
-- Name: intake_penalty; Type: VIEW; Schema: credit; Owner: credit_owner
--

CREATE VIEW credit.intake_penalty AS
 SELECT NULL::text AS "行政相对人名称",
    NULL::text AS "行政相对人类别",
    NULL::text AS "行政相对人代码_1(统一社会信用代码)",
    NULL::text AS "行政相对人代码_2(工商注册号)",
    NULL::text AS "行政相对人代码_3(组织机构代码)",
    NULL::text AS "行政相对人代码_4(税务登记号)",
    NULL::text AS "行政相对人代码_5(事业单位证书号)",
    NULL::text AS "行政相对人代码_6(社会组织登记证号)",
    NULL::text AS "法定代表人",
    NULL::text AS "法定代表人证件类型",
    NULL::text AS "法定代表人证件号码",
    NULL::text AS "行政处罚决定书文号",
    NULL::text AS "违法行为类型",
    NULL::text AS "违法事实",
    NULL::text AS "处罚依据",
    NULL::text AS "处罚类别",
    NULL::text AS "处罚内容",
    NULL::text AS "罚款金额（万元）",
    NULL::text AS "没收违法所得、没收非法财物的金额（万元）",
    NULL::text AS "暂扣或吊销证照名称及编号",
    NULL::text AS "处罚决定日期",
    NULL::text AS "处罚有效期",
    NULL::text AS "公示截止期",
    NULL::text AS "处罚机关",
    NULL::text AS "处罚机关统一社会信用代码",
    NULL::text AS "数据来源单位",
    NULL::text AS "数据来源单位统一社会信用代码",
    NULL::text AS "备注",
    NULL::text AS "数据更新时间"
  WHERE false;


ALTER TABLE credit.intake_penalty OWNER TO credit_owner;

--
-- Name: VIEW intake_penalty; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON VIEW credit.intake_penalty IS 'Files of administrative penalties in the national template: COPY credit.intake_penalty FROM … WITH (FORMAT csv, HEADER match). Always empty. Cells that say nothing ("/", "无", "— —" and the like) are missing values; whatever has several readings is asked about.';


--
-- Name: COLUMN intake_penalty."行政相对人类别"; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.intake_penalty."行政相对人类别" IS '法人及非法人组织 or 个体工商户. Penalties on natural persons come through credit.submission.';


--
-- Name: COLUMN intake_penalty."行政相对人代码_1(统一社会信用代码)"; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.intake_penalty."行政相对人代码_1(统一社会信用代码)" IS 'Unified code; blanks, full-width and lower-case letters are read as meant. An older code belongs into one of the other five columns.';


--
-- Name: COLUMN intake_penalty."法定代表人"; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.intake_penalty."法定代表人" IS 'Of an individual business its operator, who is never shown to the public.';


--
-- Name: COLUMN intake_penalty."法定代表人证件号码"; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.intake_penalty."法定代表人证件号码" IS 'Of an individual business the operators; of others it is not kept (Article 19).';


--
-- Name: COLUMN intake_penalty."违法行为类型"; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.intake_penalty."违法行为类型" IS 'With authority, kinds and fine it decides the row of credit.penalty_mapping.';


--
-- Name: COLUMN intake_penalty."处罚类别"; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.intake_penalty."处罚类别" IS 'Kinds of the Administrative Penalty Law, article 9, parted by ; ； 、 or commas.';


--
-- Name: COLUMN intake_penalty."处罚内容"; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.intake_penalty."处罚内容" IS 'The decision; amounts that it states are compared with the two amount columns.';


--
-- Name: COLUMN intake_penalty."罚款金额（万元）"; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.intake_penalty."罚款金额（万元）" IS 'In ten thousand yuan unless the cell names another unit (元, 亿元).';


--
-- Name: COLUMN intake_penalty."处罚决定日期"; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.intake_penalty."处罚决定日期" IS 'The year first, or in words; other orders, short years and a spreadsheets serial numbers are asked about.';


--
-- Name: COLUMN intake_penalty."公示截止期"; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.intake_penalty."公示截止期" IS 'Last day of publication, inclusive; empty for the longest period allowed. Ignored where no rule lets the penalty be open: then it is shared among public bodies only (Articles 22 and 44).';


--
-- Name: COLUMN intake_penalty."数据来源单位统一社会信用代码"; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.intake_penalty."数据来源单位统一社会信用代码" IS 'The provider, who must be registered; its name stands in where this is empty.';


--
-- Name: journal; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.journal (
    subject_id bigint NOT NULL,
    entry_id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    transaction_id xid8 NOT NULL,
    incarnation bigint NOT NULL,
    test_clock boolean NOT NULL,
    login text NOT NULL,
    role text NOT NULL,
    organisation_id integer,
    action text NOT NULL,
    object text NOT NULL,
    object_id bigint,
    article smallint,
    reason text,
    before_hash bytea,
    after_hash bytea,
    represents bigint
);

ALTER TABLE ONLY credit.journal FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.journal OWNER TO credit_owner;

--
-- Name: TABLE journal; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.journal IS 'Every change, written in the transaction that made it (Article 28). Append-only.';


--
-- Name: COLUMN journal.subject_id; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.journal.subject_id IS 'Subject concerned; 0 when the change is of rule data.';


--
-- Name: COLUMN journal.at; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.journal.at IS 'credit.now() of the change.';


--
-- Name: COLUMN journal.test_clock; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.journal.test_clock IS 'Whether a test clock was in force, so that "at" is no real time.';


--
-- Name: COLUMN journal.login; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.journal.login IS 'Who authenticated; role is who acted by SET ROLE.';


--
-- Name: COLUMN journal.object; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.journal.object IS 'Table of the row that changed; object_id is its number.';


--
-- Name: COLUMN journal.before_hash; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.journal.before_hash IS 'SHA-256 over the row''s canonical bytes before the change (credit.row_hash), null when it was not there.';


--
-- Name: COLUMN journal.after_hash; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.journal.after_hash IS 'The same after the change, null when the row is gone.';


--
-- Name: COLUMN journal.represents; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.journal.represents IS 'Subject in whose name a gateway acted, null when the actor acted for itself.';


--
-- Name: journal_entry_id_seq; Type: SEQUENCE; Schema: credit; Owner: credit_owner
--

CREATE SEQUENCE credit.journal_entry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE credit.journal_entry_id_seq OWNER TO credit_owner;

--
-- Name: member; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.member (
    role_name name NOT NULL,
    organisation_id integer NOT NULL,
    duty text NOT NULL,
    may_submit boolean DEFAULT false NOT NULL,
    may_review boolean DEFAULT false NOT NULL,
    CONSTRAINT member_duty_check CHECK ((duty <> ''::text)),
    CONSTRAINT member_role_name_check CHECK ((role_name <> ALL ('{credit_owner,credit_public,credit_portal,credit_provider,credit_authority,credit_auditor,credit_admin}'::name[])))
);

ALTER TABLE ONLY credit.member FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.member OWNER TO credit_owner;

--
-- Name: TABLE member; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.member IS 'Which database role acts for which organisation, and for which duty (Articles 6, 21, 27). The role that counts is the one of SET ROLE, or else the login.';


--
-- Name: COLUMN member.role_name; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.member.role_name IS 'The role by name, so that it survives a dump.';


--
-- Name: organisation; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.organisation (
    organisation_id integer NOT NULL,
    name text NOT NULL,
    uscc credit.uscc NOT NULL,
    kind credit.organisation_kind NOT NULL,
    division credit.division NOT NULL,
    fields text[],
    competent boolean DEFAULT false NOT NULL,
    upstream boolean DEFAULT false NOT NULL,
    platform_id integer,
    registered_from date DEFAULT credit.today() NOT NULL,
    registered_until date,
    CONSTRAINT organisation_check CHECK ((registered_until > registered_from)),
    CONSTRAINT organisation_check1 CHECK (((NOT competent) OR (kind = 'state_organ'::credit.organisation_kind))),
    CONSTRAINT organisation_check2 CHECK (((NOT upstream) OR (kind = 'platform'::credit.organisation_kind)))
);

ALTER TABLE ONLY credit.organisation FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.organisation OWNER TO credit_owner;

--
-- Name: TABLE organisation; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.organisation IS 'Registered bodies: providers, platforms, recipients, credit service agencies (Articles 6, 7, 16, 18).';


--
-- Name: COLUMN organisation.fields; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.organisation.fields IS 'Fields of its duty, codes of credit.field; null for every field (Article 6).';


--
-- Name: COLUMN organisation.competent; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.organisation.competent IS 'Whether it is the competent department of its division (Article 6, paragraph 1).';


--
-- Name: COLUMN organisation.upstream; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.organisation.upstream IS 'For a platform: whether records of bodies outside the jurisdiction may arrive through it (Article 2).';


--
-- Name: COLUMN organisation.platform_id; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.organisation.platform_id IS 'The platform whose members may load what this organisation provides.';


--
-- Name: COLUMN organisation.registered_until; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.organisation.registered_until IS 'First day on which it is no longer registered.';


--
-- Name: organisation_organisation_id_seq; Type: SEQUENCE; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.organisation ALTER COLUMN organisation_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME credit.organisation_organisation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: overdue_filing; Type: VIEW; Schema: credit; Owner: credit_owner
--

CREATE VIEW credit.overdue_filing WITH (security_invoker='true') AS
 SELECT catalog_edition.edition_id,
    catalog_edition.division,
    catalog_edition.title,
    catalog_edition.number,
    catalog_edition.published_on,
    catalog_edition.filing_due,
    catalog_edition.filed_on,
    (COALESCE(catalog_edition.filed_on, credit.today()) - catalog_edition.filing_due) AS days_late
   FROM credit.catalog_edition
  WHERE ((catalog_edition.level = 'prefecture'::credit.edition_level) AND (catalog_edition.status = 'published'::credit.edition_status) AND (COALESCE(catalog_edition.filed_on, credit.today()) > catalog_edition.filing_due));


ALTER TABLE credit.overdue_filing OWNER TO credit_owner;

--
-- Name: VIEW overdue_filing; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON VIEW credit.overdue_filing IS 'Prefectures'' editions that were filed with the region too late, or are overdue today (Article 20, paragraph 2).';


--
-- Name: penalty_mapping; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.penalty_mapping (
    mapping_id integer NOT NULL,
    priority integer NOT NULL,
    authority text,
    document text,
    violation text,
    penalty_kinds text[],
    min_fine numeric(18,6),
    max_fine numeric(18,6),
    item_code text NOT NULL,
    field text NOT NULL,
    severity credit.severity NOT NULL,
    basis text NOT NULL,
    certainty text DEFAULT 'text'::text NOT NULL,
    CONSTRAINT penalty_mapping_authority_check CHECK ((authority <> ''::text)),
    CONSTRAINT penalty_mapping_basis_check CHECK ((basis <> ''::text)),
    CONSTRAINT penalty_mapping_certainty_check CHECK ((certainty = ANY (ARRAY['text'::text, 'report'::text, 'check'::text]))),
    CONSTRAINT penalty_mapping_check CHECK (((max_fine > min_fine) OR (max_fine IS NULL) OR (min_fine IS NULL))),
    CONSTRAINT penalty_mapping_document_check CHECK ((document <> ''::text)),
    CONSTRAINT penalty_mapping_item_code_check CHECK ((item_code <> ''::text)),
    CONSTRAINT penalty_mapping_min_fine_check CHECK ((min_fine >= (0)::numeric)),
    CONSTRAINT penalty_mapping_penalty_kinds_check CHECK (((cardinality(penalty_kinds) > 0) AND (penalty_kinds <@ ARRAY['warning'::text, 'criticism'::text, 'fine'::text, 'confiscation'::text, 'licence_suspension'::text, 'downgrade'::text, 'licence_revocation'::text, 'restricted_operation'::text, 'ordered_suspension'::text, 'closure'::text, 'occupational_ban'::text, 'detention'::text, 'other'::text]))),
    CONSTRAINT penalty_mapping_violation_check CHECK ((violation <> ''::text))
);

ALTER TABLE ONLY credit.penalty_mapping FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.penalty_mapping OWNER TO credit_owner;

--
-- Name: TABLE penalty_mapping; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.penalty_mapping IS 'Tells credit.intake_penalty which catalogue item and field a penalty belongs to and how severe it is. The row with the lowest priority among those of which every condition given holds decides. A penalty that no row takes, or that rows of the same priority take differently, is quarantined with the question. An empty condition holds for every penalty.';


--
-- Name: COLUMN penalty_mapping.priority; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.penalty_mapping.priority IS 'Lower goes before; the shipped rows are 1000 and above.';


--
-- Name: COLUMN penalty_mapping.authority; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.penalty_mapping.authority IS 'LIKE pattern for the name of the penalising authority.';


--
-- Name: COLUMN penalty_mapping.document; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.penalty_mapping.document IS 'LIKE pattern for the number of the decision: authorities mark summary procedure in it.';


--
-- Name: COLUMN penalty_mapping.violation; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.penalty_mapping.violation IS 'LIKE pattern for the kind of violation.';


--
-- Name: COLUMN penalty_mapping.penalty_kinds; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.penalty_mapping.penalty_kinds IS 'Holds when the penalty is of at least one of these kinds (Administrative Penalty Law, article 9).';


--
-- Name: COLUMN penalty_mapping.min_fine; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.penalty_mapping.min_fine IS 'Least fine, inclusive, in ten thousand yuan; a penalty without a fine counts as 0.';


--
-- Name: COLUMN penalty_mapping.max_fine; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.penalty_mapping.max_fine IS 'Upper bound of the fine, exclusive, in ten thousand yuan.';


--
-- Name: COLUMN penalty_mapping.item_code; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.penalty_mapping.item_code IS 'Code of the catalogue item; the edition in force on the record day is taken.';


--
-- Name: COLUMN penalty_mapping.basis; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.penalty_mapping.basis IS 'Why: the provision that puts the conduct into the field, and the one that sets the tier.';


--
-- Name: COLUMN penalty_mapping.certainty; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.penalty_mapping.certainty IS 'How sure the row is: text (read in the primary text), report (in a notice or news), check (general knowledge: have it checked before relying on it).';


--
-- Name: penalty_mapping_mapping_id_seq; Type: SEQUENCE; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.penalty_mapping ALTER COLUMN mapping_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME credit.penalty_mapping_mapping_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: prohibited_category; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.prohibited_category (
    code text NOT NULL,
    label_zh text NOT NULL,
    keys text[] DEFAULT '{}'::text[] NOT NULL,
    basis text NOT NULL,
    CONSTRAINT prohibited_category_basis_check CHECK ((basis <> ''::text)),
    CONSTRAINT prohibited_category_code_check CHECK ((code ~ '^[a-z][a-z_]*$'::text)),
    CONSTRAINT prohibited_category_label_zh_check CHECK ((label_zh <> ''::text))
);

ALTER TABLE ONLY credit.prohibited_category FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.prohibited_category OWNER TO credit_owner;

--
-- Name: TABLE prohibited_category; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.prohibited_category IS 'What may never be collected (Article 28). The regulation names no list of its own; the shipped one is that of the Regulation on the Administration of the Credit Reporting Industry, which several provinces apply to everybody.';


--
-- Name: COLUMN prohibited_category.keys; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.prohibited_category.keys IS 'Other field names under which such information would arrive.';


--
-- Name: provider_item; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.provider_item (
    organisation_id integer NOT NULL,
    item_id integer NOT NULL,
    nature credit.nature NOT NULL,
    basis text NOT NULL,
    CONSTRAINT provider_item_basis_check CHECK ((basis <> ''::text))
);

ALTER TABLE ONLY credit.provider_item FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.provider_item OWNER TO credit_owner;

--
-- Name: TABLE provider_item; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.provider_item IS 'Where an organisation provides an item as another nature than the catalogue says: one body may have both kinds of information (Article 18).';


--
-- Name: COLUMN provider_item.basis; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.provider_item.basis IS 'Why it arises in, or outside, this organisation''s public duty.';


--
-- Name: public_catalog; Type: VIEW; Schema: credit; Owner: credit_owner
--

CREATE VIEW credit.public_catalog WITH (security_invoker='true', security_barrier='true') AS
 SELECT e.level,
    e.division,
    e.number AS edition,
    e.title AS edition_title,
    e.status,
    e.consultation_from,
    e.consultation_until,
    e.in_force_from,
    e.superseded_on,
    i.code,
    i.title,
    i.class,
    i.effect,
    i.nature,
    i.openness,
    i.subject_kinds,
    i.field,
    i.provision,
    f.name AS field_name,
    f.label_zh AS field_label,
    f.type AS field_type,
    f.required,
    f.open
   FROM ((credit.catalog_edition e
     LEFT JOIN credit.catalog_item i USING (edition_id))
     LEFT JOIN credit.catalog_field f USING (item_id));


ALTER TABLE credit.public_catalog OWNER TO credit_owner;

--
-- Name: VIEW public_catalog; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON VIEW credit.public_catalog IS 'Every catalogue edition, drafts included, with its items and their fields, for everybody (Article 20, paragraph 2).';


--
-- Name: public_face; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.public_face (
    subject_id bigint NOT NULL,
    handle uuid DEFAULT gen_random_uuid() NOT NULL,
    kind credit.subject_kind NOT NULL,
    name text NOT NULL,
    name_key text NOT NULL,
    name_parts text[] NOT NULL,
    uscc credit.uscc,
    division credit.division
);

ALTER TABLE ONLY credit.public_face FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.public_face OWNER TO credit_owner;

--
-- Name: TABLE public_face; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.public_face IS 'Name, code and random handle of each subject that had something published; the only way in for public search. Never holds a natural person, nor an operator''s identity.';


--
-- Name: COLUMN public_face.name_parts; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.public_face.name_parts IS 'Pairs of neighbouring characters of name_key, for search by part.';


--
-- Name: public_record; Type: VIEW; Schema: credit; Owner: credit_owner
--

CREATE VIEW credit.public_record WITH (security_invoker='true') AS
 SELECT d.subject_id,
    d.record_id,
    d.item_id,
    d.field,
    d.provider_id,
    d.division,
    d.subject_name,
    d.subject_code,
    d.effect,
    d.severity,
    d.document_number,
    d.document_issuer,
    d.decided_on,
    d.content,
    d.visible_from,
    d.visible_until,
    d.disputed_since
   FROM credit.disclosure d
  WHERE ((d.audience_id = 0) AND (d.visible_from <= credit.today()) AND (d.visible_until > credit.today()));


ALTER TABLE credit.public_record OWNER TO credit_owner;

--
-- Name: VIEW public_record; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON VIEW credit.public_record IS 'What is open to the public today, for members of registered organisations.';


--
-- Name: quarantine_id_seq; Type: SEQUENCE; Schema: credit; Owner: credit_owner
--

CREATE SEQUENCE credit.quarantine_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE credit.quarantine_id_seq OWNER TO credit_owner;

--
-- Name: quarantine; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.quarantine (
    quarantine_id bigint DEFAULT nextval('credit.quarantine_id_seq'::regclass) NOT NULL,
    batch_id bigint NOT NULL,
    row_number bigint NOT NULL,
    provider_id integer,
    author text DEFAULT credit.actor() NOT NULL,
    original jsonb NOT NULL,
    corrected jsonb,
    confirmed text[],
    verdicts jsonb NOT NULL,
    state text DEFAULT 'open'::text NOT NULL,
    subject_id bigint,
    record_id bigint,
    reason text,
    quarantined_at timestamp with time zone DEFAULT credit.now() NOT NULL,
    settled_at timestamp with time zone,
    nonce uuid DEFAULT gen_random_uuid() NOT NULL,
    CONSTRAINT quarantine_check CHECK (((state = 'open'::text) = (settled_at IS NULL))),
    CONSTRAINT quarantine_state_check CHECK ((state = ANY (ARRAY['open'::text, 'admitted'::text, 'repeated'::text, 'discarded'::text])))
);

ALTER TABLE ONLY credit.quarantine FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.quarantine OWNER TO credit_owner;

--
-- Name: TABLE quarantine; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.quarantine IS 'Submitted rows that the rules refuse, as they came, with every verdict. credit.resubmit() tries one again, credit.discard() closes it with a reason.';


--
-- Name: COLUMN quarantine.row_number; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.quarantine.row_number IS 'Ordinal of the row within the statement that submitted it, from 1.';


--
-- Name: COLUMN quarantine.original; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.quarantine.original IS 'The row''s text by column, unchanged.';


--
-- Name: COLUMN quarantine.confirmed; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.quarantine.confirmed IS 'Rules whose questions were answered with yes when it was resubmitted.';


--
-- Name: COLUMN quarantine.verdicts; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.quarantine.verdicts IS 'Array of {sqlstate, rule, column, message, detail, hint, question}.';


--
-- Name: recipient; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.recipient (
    audience_id integer NOT NULL,
    organisation_id integer NOT NULL,
    duty text NOT NULL,
    basis text NOT NULL,
    reads text NOT NULL,
    registered_from date DEFAULT credit.today() NOT NULL,
    registered_until date,
    "position" bigint DEFAULT 0 NOT NULL,
    acknowledged bigint DEFAULT 0 NOT NULL,
    CONSTRAINT recipient_audience_id_check CHECK ((audience_id >= 2)),
    CONSTRAINT recipient_basis_check CHECK ((basis <> ''::text)),
    CONSTRAINT recipient_check CHECK ((registered_until > registered_from)),
    CONSTRAINT recipient_check1 CHECK (((acknowledged >= 0) AND (acknowledged <= "position"))),
    CONSTRAINT recipient_duty_check CHECK ((duty <> ''::text)),
    CONSTRAINT recipient_reads_check CHECK ((reads = ANY (ARRAY['delivery'::text, 'relay'::text, 'policy'::text])))
);

ALTER TABLE ONLY credit.recipient FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.recipient OWNER TO credit_owner;

--
-- Name: TABLE recipient; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.recipient IS 'Registered recipients, each for one duty and on a lawful basis (Articles 7, 16, 22 and 28); none without either, so that nothing is sold.';


--
-- Name: COLUMN recipient.audience_id; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.recipient.audience_id IS 'Its number in credit.disclosure; 0 is the public, 1 are public bodies together.';


--
-- Name: COLUMN recipient.reads; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.recipient.reads IS 'delivery: its own copies, told of by credit.changes_since(); relay: the same into a database of the operator''s; policy: what is shared with public bodies, of which it keeps copies and so is asked to take them down.';


--
-- Name: COLUMN recipient.registered_until; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.recipient.registered_until IS 'First day on which it no longer receives; what it holds is taken down all the same.';


--
-- Name: COLUMN recipient."position"; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.recipient."position" IS 'The last change that has its place in the feed.';


--
-- Name: COLUMN recipient.acknowledged; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.recipient.acknowledged IS 'Up to which position the recipient has done what it was told.';


--
-- Name: recipient_audience_id_seq; Type: SEQUENCE; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.recipient ALTER COLUMN audience_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME credit.recipient_audience_id_seq
    START WITH 2
    INCREMENT BY 1
    MINVALUE 2
    NO MAXVALUE
    CACHE 1
);


--
-- Name: record_id_seq; Type: SEQUENCE; Schema: credit; Owner: credit_owner
--

CREATE SEQUENCE credit.record_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE credit.record_id_seq OWNER TO credit_owner;

--
-- Name: record; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.record (
    subject_id bigint NOT NULL,
    record_id bigint DEFAULT nextval('credit.record_id_seq'::regclass) NOT NULL,
    item_id integer NOT NULL,
    field text NOT NULL,
    document_id bigint,
    provider_id integer NOT NULL,
    division credit.division NOT NULL,
    nature credit.nature DEFAULT 'public'::credit.nature NOT NULL,
    severity credit.severity,
    openness credit.openness NOT NULL,
    circumstance credit.circumstance,
    conduct_on date NOT NULL,
    conduct_assumed boolean DEFAULT false NOT NULL,
    operator_no integer,
    recorded_on date DEFAULT credit.today() NOT NULL,
    open_until date,
    necessity text,
    content jsonb NOT NULL,
    revision integer DEFAULT 0 NOT NULL,
    replaces bigint,
    correction_reason text,
    batch_id bigint,
    author text DEFAULT credit.actor() NOT NULL,
    recorded_at timestamp with time zone DEFAULT credit.now() NOT NULL,
    nonce uuid DEFAULT gen_random_uuid() NOT NULL
);

ALTER TABLE ONLY credit.record FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.record OWNER TO credit_owner;

--
-- Name: TABLE record; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.record IS 'Facts about subjects, as admitted. Never updated, deleted or truncated (Article 28); what others may see of them is in credit.disclosure. References to subject, document and rule data are checked by the admission rules.';


--
-- Name: COLUMN record.division; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.record.division IS 'The provider''s division (Article 6).';


--
-- Name: COLUMN record.conduct_on; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.record.conduct_on IS 'Day of the conduct, the last one if it continued.';


--
-- Name: COLUMN record.conduct_assumed; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.record.conduct_assumed IS 'Whether the document day stands in for an unknown conduct day.';


--
-- Name: COLUMN record.operator_no; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.record.operator_no IS 'For an individual business: who operated it on the conduct day (Article 3).';


--
-- Name: COLUMN record.recorded_on; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.record.recorded_on IS 'Record day: the catalogue in force on it decides.';


--
-- Name: COLUMN record.open_until; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.record.open_until IS 'End of publication that the provider asks for, exclusive; null for the rule''s own end.';


--
-- Name: COLUMN record.necessity; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.record.necessity IS 'Why a minor matter must be open all the same (Order 36).';


--
-- Name: COLUMN record.revision; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.record.revision IS '0 for the first statement of a fact, one more for each correction.';


--
-- Name: COLUMN record.replaces; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.record.replaces IS 'The record that this one corrects (Article 21).';


--
-- Name: COLUMN record.nonce; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.record.nonce IS 'Blinds the journal''s hash of this row; erased with it.';


--
-- Name: registry; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.registry (
    only_row boolean DEFAULT true NOT NULL,
    version integer NOT NULL,
    zone text NOT NULL,
    jurisdiction credit.division NOT NULL,
    incarnation bigint DEFAULT 1 NOT NULL,
    name_key_version text DEFAULT credit.name_key_version() NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT registry_only_row_check CHECK (only_row)
);

ALTER TABLE ONLY credit.registry FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.registry OWNER TO credit_owner;

--
-- Name: TABLE registry; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.registry IS 'The registry''s own settings, one row.';


--
-- Name: COLUMN registry.version; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.registry.version IS 'Layout of the tables; credit.migrate_registry() raises it.';


--
-- Name: COLUMN registry.zone; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.registry.zone IS 'Time zone in which days begin and windows end.';


--
-- Name: COLUMN registry.jurisdiction; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.registry.jurisdiction IS 'Division whose regulation this registry keeps (Article 2).';


--
-- Name: COLUMN registry.incarnation; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.registry.incarnation IS 'Changes when a restore or recovery could have set the transaction counter back.';


--
-- Name: COLUMN registry.name_key_version; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.registry.name_key_version IS 'What credit.name_key_version() was when the stored name keys were made.';


--
-- Name: reliance; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.reliance (
    subject_id bigint NOT NULL,
    record_id bigint NOT NULL,
    dependant text NOT NULL,
    dependant_id bigint NOT NULL,
    on_expiry text NOT NULL,
    on_withdrawal text NOT NULL,
    state text DEFAULT 'rests'::text NOT NULL,
    state_since timestamp with time zone DEFAULT credit.now() NOT NULL,
    because text,
    CONSTRAINT reliance_check CHECK (((state = 'rests'::text) = (because IS NULL))),
    CONSTRAINT reliance_dependant_check CHECK ((dependant <> ''::text)),
    CONSTRAINT reliance_on_expiry_check CHECK ((on_expiry = ANY (ARRAY['ends'::text, 'stays'::text]))),
    CONSTRAINT reliance_on_withdrawal_check CHECK ((on_withdrawal = ANY (ARRAY['ends'::text, 'reexamine'::text]))),
    CONSTRAINT reliance_state_check CHECK ((state = ANY (ARRAY['rests'::text, 'reexamine'::text, 'ended'::text])))
);

ALTER TABLE ONLY credit.reliance FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.reliance OWNER TO credit_owner;

--
-- Name: TABLE reliance; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.reliance IS 'What rests on a record, by table and number: listings, measures, evaluations. A withdrawal sets their states in the same transaction; the part that a row belongs to answers with a trigger of its own on this table (Article 47).';


--
-- Name: COLUMN reliance.on_expiry; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.reliance.on_expiry IS 'Whether it ends when the record''s window is over: a list measure does, a listing under its own document or a ban whose term a statute fixes does not.';


--
-- Name: COLUMN reliance.on_withdrawal; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.reliance.on_withdrawal IS 'Whether it ends or is examined anew when the record is repaired, revoked, corrected or otherwise withdrawn.';


--
-- Name: COLUMN reliance.because; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.reliance.because IS 'The withdrawal''s reason that changed the state.';


--
-- Name: review; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.review (
    subject_id bigint NOT NULL,
    record_id bigint NOT NULL,
    approved boolean NOT NULL,
    lenient boolean NOT NULL,
    reason text,
    reviewer text DEFAULT credit.actor() NOT NULL,
    reviewed_at timestamp with time zone DEFAULT credit.now() NOT NULL,
    nonce uuid DEFAULT gen_random_uuid() NOT NULL
);

ALTER TABLE ONLY credit.review FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.review OWNER TO credit_owner;

--
-- Name: TABLE review; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.review IS 'The second pair of eyes: nothing is shared or published without it (Article 21).';


--
-- Name: COLUMN review.lenient; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.review.lenient IS 'Reviewer''s finding under Article 33: a lenient record is not published.';


--
-- Name: COLUMN review.reason; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.review.reason IS 'Why it was returned, or why it is treated leniently or not in spite of a stated circumstance.';


--
-- Name: rule_pack; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.rule_pack (
    pack text NOT NULL,
    title text NOT NULL,
    basis text NOT NULL,
    in_force boolean DEFAULT false NOT NULL,
    loaded_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT rule_pack_pack_check CHECK ((pack <> ''::text)),
    CONSTRAINT rule_pack_title_check CHECK ((title <> ''::text))
);

ALTER TABLE ONLY credit.rule_pack FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.rule_pack OWNER TO credit_owner;

--
-- Name: TABLE rule_pack; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.rule_pack IS 'Sources of rules: a regulation or an order, whose numbers are rows. The rules of a pack that is not in force don''t exist for any question.';


--
-- Name: COLUMN rule_pack.basis; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.rule_pack.basis IS 'The publication that the pack was made from.';


--
-- Name: COLUMN rule_pack.in_force; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.rule_pack.in_force IS 'Load a pack''s rules first and then set this: at that moment kinder rules shorten the windows still open.';


--
-- Name: subject; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.subject (
    subject_id bigint NOT NULL,
    kind credit.subject_kind NOT NULL,
    name text NOT NULL,
    name_key text NOT NULL,
    uscc credit.uscc,
    resident_id credit.resident_id,
    birth_date date,
    division credit.division,
    earner_from date,
    earner_ground text,
    incapacity_from date,
    incapacity_until date,
    nonce uuid DEFAULT gen_random_uuid() NOT NULL,
    CONSTRAINT subject_check CHECK (((kind = 'natural_person'::credit.subject_kind) OR ((resident_id IS NULL) AND (birth_date IS NULL)))),
    CONSTRAINT subject_check1 CHECK (((resident_id IS NULL) OR (birth_date = credit.birth_date(resident_id)))),
    CONSTRAINT subject_check2 CHECK (((kind <> 'natural_person'::credit.subject_kind) OR (uscc IS NULL))),
    CONSTRAINT subject_check3 CHECK (((earner_from IS NULL) = (earner_ground IS NULL))),
    CONSTRAINT subject_check4 CHECK ((incapacity_until > incapacity_from))
);

ALTER TABLE ONLY credit.subject FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.subject OWNER TO credit_owner;

--
-- Name: TABLE subject; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.subject IS 'Whom records are about (Article 3). Read by providers and supervisors through policies; the public has credit.public_face.';


--
-- Name: COLUMN subject.birth_date; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.subject.birth_date IS 'Of a natural person; taken from the citizen identity number where there is one.';


--
-- Name: COLUMN subject.earner_from; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.subject.earner_from IS 'From which day a person of 16 or 17 lived on own labour income, with the ground recorded (Article 3; Civil Code 18).';


--
-- Name: COLUMN subject.incapacity_from; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.subject.incapacity_from IS 'First day for which a court found that the person lacks full capacity.';


--
-- Name: COLUMN subject.incapacity_until; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.subject.incapacity_until IS 'First day on which that finding no longer holds.';


--
-- Name: COLUMN subject.nonce; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.subject.nonce IS 'Blinds the journal''s hash of this row.';


--
-- Name: subject_key; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.subject_key (
    kind text NOT NULL,
    value text NOT NULL,
    subject_id bigint NOT NULL,
    given text NOT NULL,
    nonce uuid DEFAULT gen_random_uuid() NOT NULL,
    CONSTRAINT subject_key_kind_check CHECK ((kind = ANY (ARRAY['uscc'::text, 'resident_id'::text, 'registration_number'::text, 'organisation_code'::text, 'tax_number'::text, 'institution_number'::text, 'association_number'::text, 'passport'::text, 'other'::text])))
);

ALTER TABLE ONLY credit.subject_key FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.subject_key OWNER TO credit_owner;

--
-- Name: TABLE subject_key; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.subject_key IS 'Identifiers of subjects, each unique within its kind. Kinds other than uscc and resident_id are kept as given, without a standard''s check.';


--
-- Name: COLUMN subject_key.value; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.subject_key.value IS 'Canonical form, by which it is found.';


--
-- Name: COLUMN subject_key.given; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.subject_key.given IS 'As it was first given.';


--
-- Name: COLUMN subject_key.nonce; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.subject_key.nonce IS 'Blinds the journal''s hash of this row: an identity number alone is soon guessed.';


--
-- Name: subject_name; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.subject_name (
    subject_id bigint NOT NULL,
    name text NOT NULL,
    name_key text NOT NULL,
    first_seen date DEFAULT credit.today() NOT NULL,
    nonce uuid DEFAULT gen_random_uuid() NOT NULL
);

ALTER TABLE ONLY credit.subject_name FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.subject_name OWNER TO credit_owner;

--
-- Name: TABLE subject_name; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.subject_name IS 'Names under which a subject was reported, as given, besides the one in credit.subject.';


--
-- Name: subject_subject_id_seq; Type: SEQUENCE; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.subject ALTER COLUMN subject_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME credit.subject_subject_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: submission; Type: VIEW; Schema: credit; Owner: credit_owner
--

CREATE VIEW credit.submission AS
 SELECT NULL::text AS provider,
    NULL::text AS item,
    NULL::text AS field,
    NULL::text AS nature,
    NULL::text AS severity,
    NULL::text AS openness,
    NULL::text AS circumstance,
    NULL::text AS subject_kind,
    NULL::text AS subject_name,
    NULL::text AS subject_code,
    NULL::text AS resident_id,
    NULL::text AS other_id_kind,
    NULL::text AS other_id,
    NULL::text AS birth_date,
    NULL::text AS subject_division,
    NULL::text AS operator_name,
    NULL::text AS operator_id,
    NULL::text AS document_kind,
    NULL::text AS document_number,
    NULL::text AS document_issuer,
    NULL::text AS document_issuer_code,
    NULL::text AS decided_on,
    NULL::text AS effective_on,
    NULL::text AS named_by,
    NULL::text AS conduct_on,
    NULL::text AS publication_end,
    NULL::text AS necessity,
    NULL::text AS content,
    NULL::text AS replaces,
    NULL::text AS correction_reason
  WHERE false;


ALTER TABLE credit.submission OWNER TO credit_owner;

--
-- Name: VIEW submission; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON VIEW credit.submission IS 'The front door (Article 21): INSERT or COPY rows with natural keys. Always empty. Days are YYYY-MM-DD, content is a JSON object, terms are those of the enum types.';


--
-- Name: COLUMN submission.provider; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.submission.provider IS 'Unified code or name of a registered organisation.';


--
-- Name: COLUMN submission.publication_end; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.submission.publication_end IS 'Last day on which it is to be open, inclusive; missing for the rule''s own end.';


--
-- Name: COLUMN submission.replaces; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.submission.replaces IS 'record_id of the record that this row corrects.';


--
-- Name: subscription; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.subscription (
    subscription_id integer NOT NULL,
    audience_id integer NOT NULL,
    items text[],
    fields text[],
    division credit.division,
    basis text NOT NULL,
    valid_from date DEFAULT credit.today() NOT NULL,
    valid_until date,
    CONSTRAINT subscription_basis_check CHECK ((basis <> ''::text)),
    CONSTRAINT subscription_check CHECK ((valid_until > valid_from))
);

ALTER TABLE ONLY credit.subscription FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.subscription OWNER TO credit_owner;

--
-- Name: TABLE subscription; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.subscription IS 'What a recipient receives by itself of records that are reviewed from now on (Articles 7 and 22).';


--
-- Name: COLUMN subscription.items; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.subscription.items IS 'Codes of catalogue items; null for every one.';


--
-- Name: COLUMN subscription.fields; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.subscription.fields IS 'Codes of credit.field; null for every one.';


--
-- Name: COLUMN subscription.division; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.subscription.division IS 'Of the provider, with those below it; null for every one.';


--
-- Name: COLUMN subscription.valid_until; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.subscription.valid_until IS 'First day on which it no longer holds.';


--
-- Name: subscription_subscription_id_seq; Type: SEQUENCE; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.subscription ALTER COLUMN subscription_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME credit.subscription_subscription_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: takedown_id_seq; Type: SEQUENCE; Schema: credit; Owner: credit_owner
--

CREATE SEQUENCE credit.takedown_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE credit.takedown_id_seq OWNER TO credit_owner;

--
-- Name: takedown; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.takedown (
    subject_id bigint NOT NULL,
    takedown_id bigint DEFAULT nextval('credit.takedown_id_seq'::regclass) NOT NULL,
    record_id bigint NOT NULL,
    audience_id integer NOT NULL,
    organisation_id integer NOT NULL,
    way text NOT NULL,
    asked_on date NOT NULL,
    acknowledged_at timestamp with time zone,
    acknowledged_by text,
    CONSTRAINT takedown_check CHECK (((acknowledged_at IS NULL) = (acknowledged_by IS NULL))),
    CONSTRAINT takedown_way_check CHECK ((way = ANY (ARRAY['delivery'::text, 'reading'::text, 'inquiry'::text])))
);

ALTER TABLE ONLY credit.takedown FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.takedown OWNER TO credit_owner;

--
-- Name: TABLE takedown; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.takedown IS 'Who received a record that is no longer shown, and so was asked to take it down (Article 47).';


--
-- Name: COLUMN takedown.audience_id; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.takedown.audience_id IS 'The recipient''s number; 0 where it received by inquiry.';


--
-- Name: COLUMN takedown.way; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.takedown.way IS 'How it was received: delivery, shared reading or inquiry.';


--
-- Name: COLUMN takedown.asked_on; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.takedown.asked_on IS 'First day on which the record was no longer shown; the deadline is counted from it.';


--
-- Name: timeliness; Type: VIEW; Schema: credit; Owner: credit_owner
--

CREATE VIEW credit.timeliness WITH (security_invoker='true') AS
 SELECT r.provider_id,
    (date_trunc('month'::text, (r.recorded_on)::timestamp without time zone))::date AS month,
    count(*) AS records,
    min((r.recorded_on - d.effective_on)) AS least_days,
    percentile_disc((0.5)::double precision) WITHIN GROUP (ORDER BY (r.recorded_on - d.effective_on)) AS median_days,
    max((r.recorded_on - d.effective_on)) AS most_days
   FROM (credit.record r
     JOIN credit.document d ON (((d.subject_id = r.subject_id) AND (d.document_id = r.document_id))))
  WHERE (r.revision = 0)
  GROUP BY r.provider_id, ((date_trunc('month'::text, (r.recorded_on)::timestamp without time zone))::date);


ALTER TABLE credit.timeliness OWNER TO credit_owner;

--
-- Name: VIEW timeliness; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON VIEW credit.timeliness IS 'Calendar days from a document''s effect to its submission, for each provider and month of submission: of the records that a member provides or supervises (Articles 6 and 21).';


--
-- Name: COLUMN timeliness.month; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.timeliness.month IS 'First day of the month.';


--
-- Name: window_rule; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.window_rule (
    pack text NOT NULL,
    code text NOT NULL,
    basis text NOT NULL,
    basis_rank credit.basis_rank NOT NULL,
    yields_to credit.basis_rank[] DEFAULT '{}'::credit.basis_rank[] NOT NULL,
    kind text DEFAULT 'penalty'::text NOT NULL,
    document_kind credit.document_kind,
    special_field boolean,
    severity credit.severity,
    openness_mode text NOT NULL,
    min_months integer NOT NULL,
    max_months integer NOT NULL,
    valid_from date NOT NULL,
    valid_until date,
    kinder_applies boolean DEFAULT false NOT NULL,
    certainty text NOT NULL,
    note text,
    CONSTRAINT window_rule_basis_check CHECK ((basis <> ''::text)),
    CONSTRAINT window_rule_certainty_check CHECK ((certainty = ANY (ARRAY['text'::text, 'report'::text, 'check'::text]))),
    CONSTRAINT window_rule_code_check CHECK ((code <> ''::text)),
    CONSTRAINT window_rule_ends_after_it_begins CHECK ((valid_until > valid_from)),
    CONSTRAINT window_rule_kind_check CHECK ((kind = ANY (ARRAY['penalty'::text, 'listing'::text, 'enforcement'::text, 'commitment'::text, 'other'::text]))),
    CONSTRAINT window_rule_max_months_check CHECK (((max_months >= 0) AND (max_months <= 1200))),
    CONSTRAINT window_rule_min_months_check CHECK (((min_months >= 0) AND (min_months <= 1200))),
    CONSTRAINT window_rule_min_within_max CHECK ((min_months <= max_months)),
    CONSTRAINT window_rule_months_fit_mode CHECK (
CASE openness_mode
    WHEN 'never'::text THEN (max_months = 0)
    ELSE (max_months > 0)
END),
    CONSTRAINT window_rule_openness_mode_check CHECK ((openness_mode = ANY (ARRAY['open'::text, 'necessity'::text, 'never'::text]))),
    CONSTRAINT window_rule_valid_from_check CHECK (((valid_from >= '1900-01-01'::date) AND (valid_from <= '9999-12-31'::date))),
    CONSTRAINT window_rule_valid_until_check CHECK (((valid_until >= '1900-01-01'::date) AND (valid_until <= '9999-12-31'::date)))
);

ALTER TABLE ONLY credit.window_rule FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.window_rule OWNER TO credit_owner;

--
-- Name: TABLE window_rule; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.window_rule IS 'How long records are open to the public, by provision. What no rule covers on the day of its document is never open. A rule that is in use is not changed but ended and followed by another one.';


--
-- Name: COLUMN window_rule.basis_rank; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.window_rule.basis_rank IS 'Where no provision yields, the higher rank decides; local regulations, rules of ministries and of local governments and provisions of the State are neither above nor below each other.';


--
-- Name: COLUMN window_rule.yields_to; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.window_rule.yields_to IS 'Ranks of provisions that this one gives way to in its own words ("unless … provide otherwise"): where a rule of such a rank, of another pack, covers the matter, this rule is replaced and its numbers count for nothing.';


--
-- Name: COLUMN window_rule.kind; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.window_rule.kind IS 'The window_kind of the catalogue items that the rule is about.';


--
-- Name: COLUMN window_rule.document_kind; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.window_rule.document_kind IS 'Only for records that rest on such a document; NULL: on any.';


--
-- Name: COLUMN window_rule.special_field; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.window_rule.special_field IS 'True: for food, drugs, special equipment, work safety and fire protection only; false: for other fields only; NULL: for any.';


--
-- Name: COLUMN window_rule.severity; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.window_rule.severity IS 'NULL: for any. A rule for a severity is more specific than one for a field.';


--
-- Name: COLUMN window_rule.openness_mode; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.window_rule.openness_mode IS 'open; necessity: open only where the provider states that it is needed; never.';


--
-- Name: COLUMN window_rule.min_months; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.window_rule.min_months IS 'Least months of openness before repair or an end chosen by the provider.';


--
-- Name: COLUMN window_rule.max_months; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.window_rule.max_months IS 'Most months, from the day of the document to the corresponding day, which is the last one shown.';


--
-- Name: COLUMN window_rule.valid_from; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.window_rule.valid_from IS 'First day of documents that the rule is for.';


--
-- Name: COLUMN window_rule.valid_until; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.window_rule.valid_until IS 'First day that the rule is no longer for; NULL for no end.';


--
-- Name: COLUMN window_rule.kinder_applies; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.window_rule.kinder_applies IS 'From valid_from on, the rule also shortens open windows of earlier documents where it is kinder to the subject.';


--
-- Name: COLUMN window_rule.certainty; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.window_rule.certainty IS 'text: read in the full primary text; report: in an official notice or report; check: unread, to be checked.';


--
-- Name: withdrawal_id_seq; Type: SEQUENCE; Schema: credit; Owner: credit_owner
--

CREATE SEQUENCE credit.withdrawal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE credit.withdrawal_id_seq OWNER TO credit_owner;

--
-- Name: withdrawal; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.withdrawal (
    subject_id bigint NOT NULL,
    withdrawal_id bigint DEFAULT nextval('credit.withdrawal_id_seq'::regclass) NOT NULL,
    record_id bigint NOT NULL,
    reason text NOT NULL,
    basis text NOT NULL,
    withdrawn_on date DEFAULT credit.today() NOT NULL,
    withdrawn_at timestamp with time zone DEFAULT credit.now() NOT NULL,
    author text DEFAULT credit.actor() NOT NULL,
    undone_at timestamp with time zone,
    undone_because text,
    nonce uuid DEFAULT gen_random_uuid() NOT NULL,
    CONSTRAINT withdrawal_basis_check CHECK ((basis <> ''::text)),
    CONSTRAINT withdrawal_check CHECK (((undone_at IS NULL) = (undone_because IS NULL))),
    CONSTRAINT withdrawal_reason_check CHECK ((reason = ANY (ARRAY['expired'::text, 'repaired'::text, 'shielded'::text, 'revoked'::text, 'corrected'::text, 'objection_upheld'::text, 'consent_withdrawn'::text, 'operator_changed'::text])))
);

ALTER TABLE ONLY credit.withdrawal FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.withdrawal OWNER TO credit_owner;

--
-- Name: TABLE withdrawal; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.withdrawal IS 'Records that nobody uses or shows any more, and why (Article 47). The record itself stays.';


--
-- Name: COLUMN withdrawal.reason; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.withdrawal.reason IS 'Why: a record may have several, since a repair re-examines what an expiry leaves standing.';


--
-- Name: COLUMN withdrawal.basis; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.withdrawal.basis IS 'The document, decision or rule behind it.';


--
-- Name: COLUMN withdrawal.undone_at; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.withdrawal.undone_at IS 'Since when it no longer holds, for the future only: a repair obtained with false material, a reorganisation that failed (Article 46).';


--
-- Name: workday_exception; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.workday_exception (
    division credit.division NOT NULL,
    day date NOT NULL,
    is_working boolean NOT NULL,
    name text,
    CONSTRAINT workday_exception_day_check CHECK (((day >= '1900-01-01'::date) AND (day <= '9999-12-31'::date)))
);

ALTER TABLE ONLY credit.workday_exception FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.workday_exception OWNER TO credit_owner;

--
-- Name: TABLE workday_exception; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.workday_exception IS 'Days on which a division departs from Monday to Friday, or from the divisions around it: days off and make-up working days. Counts only in years that workday_year lists for the division. Written by credit.load_workdays().';


--
-- Name: COLUMN workday_exception.is_working; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.workday_exception.is_working IS 'True for a make-up working day, false for a day off.';


--
-- Name: COLUMN workday_exception.name; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.workday_exception.name IS 'The holiday''s name where it is known: for people to read.';


--
-- Name: workday_year; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.workday_year (
    division credit.division NOT NULL,
    year integer NOT NULL,
    provisional boolean DEFAULT false NOT NULL,
    basis text NOT NULL,
    CONSTRAINT workday_year_basis_check CHECK ((basis <> ''::text)),
    CONSTRAINT workday_year_year_check CHECK (((year >= 1900) AND (year <= 9999)))
);

ALTER TABLE ONLY credit.workday_year FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.workday_year OWNER TO credit_owner;

--
-- Name: TABLE workday_year; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.workday_year IS 'Years whose working days are known, by division; 000000 is the whole country. A division with any row of its own needs one for every year that is asked of a place in it. Written by credit.load_workdays().';


--
-- Name: COLUMN workday_year.provisional; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.workday_year.provisional IS 'The arrangement is not the published one: whatever is counted with it says so.';


--
-- Name: COLUMN workday_year.basis; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.workday_year.basis IS 'Where the arrangement was published, and whether it was read.';


--
-- Data for Name: batch; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.batch (batch_id, source, author, begun_at) FROM stdin;
1	intake_penalty	demo_loader	2026-11-26 19:08:54.429925+00
\.


--
-- Data for Name: business_operator; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.business_operator (subject_id, provider_id, operator_no, name, name_key, identity_number, operating_from, operating_until, nonce) FROM stdin;
16	21	1	陈静文	陈静文	\N	\N	\N	97d1a5ae-1e11-4990-a126-8bc48aa1ca6a
20	11	1	张海	张海	\N	\N	\N	fa231329-6a16-461f-a727-7157f30e66eb
22	15	1	王秀刚	王秀刚	\N	\N	\N	96f7123d-162f-491d-be0a-ed7b2c573058
23	64	1	黄霞	黄霞	\N	\N	\N	732b0e4c-3073-4a85-8534-3ddb842e89a6
26	4	1	高伟	高伟	\N	\N	\N	3590221f-8013-4819-8ada-8216777c65d3
27	75	1	张杰	张杰	\N	\N	\N	c4ed3572-19c2-4aab-83b3-8c3a79ecdd8d
30	13	1	胡强海	胡强海	\N	\N	\N	465e8c1a-6d28-4617-b263-a002e4c4d012
20	17	1	张海	张海	\N	\N	\N	14b9ae61-eaf1-4da0-a889-a88167c0e1f5
36	78	1	艾尔肯·买买提	艾尔肯买买提	\N	\N	\N	10b77ecb-e33b-490c-9a7f-e1ce059e456c
39	71	1	阿不都热依木·托合提	阿不都热依木托合提	\N	\N	\N	907d3584-366a-4b7d-b649-0aa96a79c483
\.


--
-- Data for Name: catalog_class; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.catalog_class (code, number, label_zh, certainty) FROM stdin;
registration	1	登记注册基本信息	report
judicial	2	司法裁判及执行信息	report
administrative	3	行政管理信息	report
titles_professions	4	职称和职业信息	report
abnormal_operation	5	经营（活动）异常名录（状态）信息	report
serious_dishonesty	6	严重失信主体名单信息	report
contract_performance	7	合同履行信息	report
commitment	8	信用承诺及履行情况信息	report
evaluation	9	信用评价结果信息	report
compliance	10	遵守法律法规情况信息	report
honour	11	诚实守信相关荣誉信息	report
intellectual_property	12	知识产权信息	report
voluntary	13	经营主体自愿提供的信用信息	report
\.


--
-- Data for Name: catalog_comment; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.catalog_comment (comment_id, edition_id, received_on, author, comment, answer, answered_on) FROM stdin;
\.


--
-- Data for Name: catalog_edition; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.catalog_edition (edition_id, level, division, title, number, basis, status, predecessor_id, compiled_by, consultation_from, consultation_until, approved_on, approved_by, published_on, in_force_from, superseded_on, filing_due, filed_on, certainty) FROM stdin;
1	national	000000	全国公共信用信息基础目录（2024年版）	2024	全国公共信用信息基础目录（2024年版）	published	\N	国家发展和改革委员会、中国人民银行	\N	\N	\N	\N	2024-01-01	2024-01-01	\N	\N	\N	check
\.


--
-- Data for Name: catalog_field; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.catalog_field (item_id, name, label_zh, type, required, open, shared, secrecy, category, codes) FROM stdin;
1	status	登记状态	text	t	t	t	\N	\N	\N
1	established_on	成立日期	date	t	t	t	\N	\N	\N
1	scope	经营（业务）范围	text	f	t	t	\N	\N	\N
1	capital	注册资本（万元）	amount	f	t	t	\N	\N	\N
1	representative	法定代表人（负责人）	text	f	f	t	privacy	\N	\N
2	case_kind	案件类型	text	t	f	t	\N	\N	\N
2	duty	生效法律文书确定的义务	text	t	f	t	\N	\N	\N
3	case_number	案号	text	t	t	t	\N	\N	\N
3	duty	生效法律文书确定的义务	text	t	t	t	\N	\N	\N
3	performance	履行情况	text	t	t	t	\N	\N	\N
3	conduct	失信行为具体情形	text	t	t	t	\N	\N	\N
3	filed_on	立案日期	date	f	t	t	\N	\N	\N
4	permit_title	行政许可决定文书名称	text	t	t	t	\N	\N	\N
4	permit_kind	许可类别	text	t	t	t	\N	\N	\N
4	certificate	许可证书名称	text	f	t	t	\N	\N	\N
4	certificate_number	许可编号	text	f	t	t	\N	\N	\N
4	permit_content	许可内容	text	t	t	t	\N	\N	\N
4	valid_from	有效期自	date	t	t	t	\N	\N	\N
4	valid_until	有效期至	date	f	t	t	\N	\N	\N
4	representative	法定代表人（负责人）	text	f	f	t	privacy	\N	\N
4	source	数据来源单位	text	f	f	t	\N	\N	\N
4	source_code	数据来源单位统一社会信用代码	text	f	f	t	\N	\N	\N
4	remarks	备注	text	f	f	t	\N	\N	\N
5	violation	违法行为类型	text	t	t	t	\N	\N	\N
5	facts	违法事实	text	t	t	t	\N	\N	\N
5	basis	处罚依据	text	t	t	t	\N	\N	\N
5	penalty_kinds	处罚类别	list	t	t	t	\N	\N	\N
5	penalty_content	处罚内容	text	t	t	t	\N	\N	\N
5	fine	罚款金额（万元）	amount	f	t	t	\N	\N	\N
5	confiscation	没收违法所得、没收非法财物的金额（万元）	amount	f	t	t	\N	\N	\N
5	licence	暂扣或吊销证照名称及编号	text	f	t	t	\N	\N	\N
5	valid_until	处罚有效期	date	f	t	t	\N	\N	\N
5	representative	法定代表人	text	f	f	t	privacy	\N	\N
5	source	数据来源单位	text	f	f	t	\N	\N	\N
5	source_code	数据来源单位统一社会信用代码	text	f	f	t	\N	\N	\N
5	source_updated_on	数据更新时间	date	f	f	t	\N	\N	\N
5	remarks	备注	text	f	f	t	\N	\N	\N
6	facts	事实	text	t	f	t	\N	\N	\N
6	basis	依据	text	t	f	t	\N	\N	\N
6	measure	强制措施	text	t	f	t	\N	\N	\N
7	matter	确认事项	text	t	t	t	\N	\N	\N
7	result	确认结果	text	t	t	t	\N	\N	\N
8	matter	征收事项	text	t	f	t	\N	\N	\N
8	amount	征收金额（万元）	amount	f	f	t	\N	\N	\N
9	matter	给付事项	text	t	f	t	\N	\N	\N
9	amount	给付金额（万元）	amount	f	f	t	\N	\N	\N
10	matter	裁决事项	text	t	f	t	\N	\N	\N
10	result	裁决结果	text	t	f	t	\N	\N	\N
11	matter	补偿事项	text	t	f	t	\N	\N	\N
11	amount	补偿金额（万元）	amount	f	f	t	\N	\N	\N
12	matter	奖励事项	text	t	t	t	\N	\N	\N
12	content	奖励内容	text	t	t	t	\N	\N	\N
13	matter	检查事项	text	t	t	t	\N	\N	\N
13	inspected_on	检查日期	date	t	t	t	\N	\N	\N
13	result	检查结果	text	t	t	t	\N	\N	\N
14	title	职称（职业资格）名称	text	t	f	t	\N	\N	\N
14	certificate_number	证书编号	text	f	f	t	privacy	\N	\N
14	valid_until	有效期至	date	f	f	t	\N	\N	\N
15	reason	列入原因	text	t	t	t	\N	\N	\N
15	listed_on	列入日期	date	t	t	t	\N	\N	\N
15	removed_on	移出日期	date	f	t	t	\N	\N	\N
16	list	名单名称	text	t	t	t	\N	\N	\N
16	reason	列入事由	text	t	t	t	\N	\N	\N
16	basis	列入依据	text	t	t	t	\N	\N	\N
16	listed_on	列入日期	date	t	t	t	\N	\N	\N
16	removed_on	移出日期	date	f	t	t	\N	\N	\N
17	contract	合同名称	text	t	t	t	\N	\N	\N
17	performance	履行情况	text	t	t	t	\N	\N	\N
17	amount	合同金额（万元）	amount	f	f	t	trade_secret	\N	\N
18	contract	合同名称	text	t	t	t	\N	\N	\N
18	breach	违约情形	text	t	t	t	\N	\N	\N
18	amount	合同金额（万元）	amount	f	f	t	trade_secret	\N	\N
19	commitment_kind	承诺类型	text	t	t	t	\N	\N	\N
19	matter	承诺事由	text	t	t	t	\N	\N	\N
19	committed_on	承诺作出日期	date	t	t	t	\N	\N	\N
19	valid_until	承诺有效期	date	f	t	t	\N	\N	\N
20	matter	承诺事由	text	t	t	t	\N	\N	\N
20	performance	履行情况	text	t	t	t	\N	\N	\N
21	matter	承诺事由	text	t	t	t	\N	\N	\N
21	breach	违诺内容	text	t	t	t	\N	\N	\N
21	found_on	违诺认定日期	date	t	t	t	\N	\N	\N
22	evaluator	评价单位	text	t	f	t	\N	\N	\N
22	model	评价标准	text	t	f	t	\N	\N	\N
22	grade	评价等级	text	t	f	t	\N	\N	\N
22	evaluated_on	评价日期	date	t	f	t	\N	\N	\N
23	matter	遵守事项	text	t	f	t	\N	\N	\N
23	result	情况	text	t	f	t	\N	\N	\N
24	levy	欠缴税种（费种）	text	t	t	t	\N	\N	\N
24	amount	欠缴金额（万元）	amount	t	t	t	\N	\N	\N
24	due_on	缴款期限	date	f	t	t	\N	\N	\N
25	title	荣誉名称	text	t	t	t	\N	\N	\N
25	reason	授予事由	text	f	t	t	\N	\N	\N
25	awarded_on	授予日期	date	t	t	t	\N	\N	\N
26	deed	事迹	text	t	t	t	\N	\N	\N
26	done_on	日期	date	t	t	t	\N	\N	\N
26	amount	捐赠金额（万元）	amount	f	t	t	\N	\N	\N
27	right_kind	权利类型	text	t	t	t	\N	\N	\N
27	title	名称	text	t	t	t	\N	\N	\N
27	number	登记（授权）号	text	t	t	t	\N	\N	\N
27	granted_on	登记（授权）日期	date	t	t	t	\N	\N	\N
28	matter	信息内容	text	t	t	t	\N	\N	\N
28	evidence	证明材料	text	f	f	t	\N	\N	\N
\.


--
-- Data for Name: catalog_item; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.catalog_item (item_id, edition_id, code, title, class, effect, nature, window_kind, openness, subject_kinds, field, document_kinds, severity, natural_person_open_basis, provision, frequency, certainty) FROM stdin;
1	1	A01-registration	登记注册信息	registration	neutral	public	until_withdrawn	{open,shared,inquiry}	{legal_person,unincorporated_organisation,individual_business}	general	{registration}	\N	\N	\N	实时	check
2	1	A02-judgment	司法裁判信息	judicial	adverse	public	none	{shared,inquiry}	{natural_person,legal_person,unincorporated_organisation,individual_business,government_body}	judicial	{judgment,arbitral_award}	\N	\N	\N	实时	check
3	1	A02-enforcement	失信被执行人信息	judicial	adverse	public	enforcement	{open,shared,inquiry}	{natural_person,legal_person,unincorporated_organisation,individual_business,government_body}	judicial_enforcement	{judgment,other_decision}	serious	\N	\N	实时	check
4	1	A03-permit	行政许可信息	administrative	neutral	public	until_withdrawn	{open,shared,inquiry}	{natural_person,legal_person,unincorporated_organisation,individual_business}	\N	{permit}	\N	\N	\N	7个工作日	check
5	1	A03-penalty	行政处罚信息	administrative	adverse	public	penalty	{open,shared,inquiry}	{natural_person,legal_person,unincorporated_organisation,individual_business}	\N	{penalty_decision}	\N	\N	\N	7个工作日	check
6	1	A03-compulsion	行政强制信息	administrative	adverse	public	none	{shared,inquiry}	{natural_person,legal_person,unincorporated_organisation,individual_business}	\N	{other_decision}	\N	\N	\N	7个工作日	check
7	1	A03-confirmation	行政确认信息	administrative	neutral	public	until_withdrawn	{open,shared,inquiry}	{natural_person,legal_person,unincorporated_organisation,individual_business}	\N	\N	\N	\N	\N	7个工作日	check
8	1	A03-levy	行政征收信息	administrative	neutral	public	none	{shared,inquiry}	{natural_person,legal_person,unincorporated_organisation,individual_business}	\N	\N	\N	\N	\N	7个工作日	check
9	1	A03-payment	行政给付信息	administrative	neutral	public	none	{shared,inquiry}	{natural_person,legal_person,unincorporated_organisation,individual_business}	\N	\N	\N	\N	\N	7个工作日	check
10	1	A03-adjudication	行政裁决信息	administrative	adverse	public	none	{shared,inquiry}	{natural_person,legal_person,unincorporated_organisation,individual_business}	\N	{administrative_ruling}	\N	\N	\N	7个工作日	check
11	1	A03-compensation	行政补偿信息	administrative	neutral	public	none	{shared,inquiry}	{natural_person,legal_person,unincorporated_organisation,individual_business}	\N	\N	\N	\N	\N	7个工作日	check
12	1	A03-reward	行政奖励信息	administrative	positive	public	until_withdrawn	{open,shared,inquiry}	{natural_person,legal_person,unincorporated_organisation,individual_business}	\N	{honour}	\N	\N	\N	7个工作日	check
13	1	A03-inspection	行政监督检查信息	administrative	neutral	public	until_withdrawn	{open,shared,inquiry}	{legal_person,unincorporated_organisation,individual_business}	\N	\N	\N	\N	\N	20个工作日	check
14	1	A04-qualification	职称和职业资格信息	titles_professions	neutral	public	none	{shared,inquiry}	{natural_person}	\N	{registration,permit}	\N	\N	\N	每月	check
15	1	A05-abnormal	经营异常名录信息	abnormal_operation	adverse	public	listing	{open,shared,inquiry}	{legal_person,unincorporated_organisation,individual_business}	market_supervision	{other_decision,other_named_document}	general	\N	\N	实时	check
16	1	A06-serious	严重失信主体名单信息	serious_dishonesty	adverse	public	listing	{open,shared,inquiry}	{natural_person,legal_person,unincorporated_organisation,individual_business}	\N	{judgment,penalty_decision,administrative_ruling,other_decision,other_named_document}	serious	\N	\N	实时	check
17	1	A07-performed	合同履约信息	contract_performance	positive	public	until_withdrawn	{open,shared,inquiry}	{legal_person,unincorporated_organisation,individual_business,government_body}	\N	\N	\N	\N	\N	每月	check
18	1	A07-breached	合同违约信息	contract_performance	adverse	public	other	{open,shared,inquiry}	{legal_person,unincorporated_organisation,individual_business,government_body}	\N	{judgment,arbitral_award,administrative_ruling}	general	\N	\N	每月	check
19	1	A08-commitment	信用承诺信息	commitment	neutral	public	until_withdrawn	{open,shared,inquiry}	{natural_person,legal_person,unincorporated_organisation,individual_business,government_body}	\N	{commitment}	\N	\N	\N	实时	check
20	1	A08-kept	信用承诺践行信息	commitment	positive	public	until_withdrawn	{open,shared,inquiry}	{natural_person,legal_person,unincorporated_organisation,individual_business,government_body}	\N	\N	\N	\N	\N	每月	check
21	1	A08-broken	违反信用承诺信息	commitment	adverse	public	commitment	{open,shared,inquiry}	{natural_person,legal_person,unincorporated_organisation,individual_business,government_body}	\N	{judgment,arbitral_award,penalty_decision,administrative_ruling,other_decision,other_named_document}	general	\N	\N	每月	check
22	1	A09-evaluation	信用评价结果信息	evaluation	neutral	public	none	{shared,inquiry}	{legal_person,unincorporated_organisation,individual_business}	\N	\N	\N	\N	\N	每月	check
23	1	A10-compliance	遵守法律法规情况信息	compliance	neutral	public	none	{shared,inquiry}	{legal_person,unincorporated_organisation,individual_business}	\N	\N	\N	\N	\N	每月	check
24	1	A10-arrears	欠缴税费信息	compliance	adverse	public	other	{open,shared,inquiry}	{legal_person,unincorporated_organisation,individual_business}	tax	{administrative_ruling,other_decision,other_named_document}	general	\N	\N	每月	check
25	1	A11-honour	表彰奖励和荣誉称号信息	honour	positive	public	until_withdrawn	{open,shared,inquiry}	{natural_person,legal_person,unincorporated_organisation,individual_business,government_body}	\N	{honour}	\N	\N	\N	每月	check
26	1	A11-volunteering	志愿服务、慈善捐赠和见义勇为信息	honour	positive	public	until_withdrawn	{open,shared,inquiry}	{natural_person,legal_person,unincorporated_organisation,individual_business}	civil_affairs	\N	\N	\N	\N	每月	check
27	1	A12-intellectual-property	知识产权信息	intellectual_property	neutral	public	until_withdrawn	{open,shared,inquiry}	{legal_person,unincorporated_organisation,individual_business}	intellectual_property	{registration}	\N	\N	\N	每月	check
28	1	A13-voluntary	自愿提供的信用信息	voluntary	neutral	non_public	until_withdrawn	{open,shared,inquiry}	{legal_person,unincorporated_organisation,individual_business}	general	\N	\N	\N	\N	实时	check
\.


--
-- Data for Name: catalog_maker; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.catalog_maker (division, level, kind, government, filing_days, certainty) FROM stdin;
650000	regional	region	新疆维吾尔自治区人民政府	\N	text
650100	prefecture	prefecture_level_city	乌鲁木齐市人民政府	30	check
650200	prefecture	prefecture_level_city	克拉玛依市人民政府	30	check
650400	prefecture	prefecture_level_city	吐鲁番市人民政府	30	check
650500	prefecture	prefecture_level_city	哈密市人民政府	30	check
652300	prefecture	autonomous_prefecture	昌吉回族自治州人民政府	30	check
652700	prefecture	autonomous_prefecture	博尔塔拉蒙古自治州人民政府	30	check
652800	prefecture	autonomous_prefecture	巴音郭楞蒙古自治州人民政府	30	check
653000	prefecture	autonomous_prefecture	克孜勒苏柯尔克孜自治州人民政府	30	check
654000	prefecture	autonomous_prefecture	伊犁哈萨克自治州人民政府	30	check
\.


--
-- Data for Name: change; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.change (subject_id, audience_id, change_id, record_id, kind, at, "position") FROM stdin;
10	2	1	10	shared	2026-11-26 19:08:54.503813+00	\N
17	2	2	18	shared	2026-11-26 19:08:54.503813+00	\N
26	2	3	27	shared	2026-11-26 19:08:54.503813+00	\N
32	2	4	43	shared	2026-11-26 19:08:54.503813+00	\N
34	2	5	37	shared	2026-11-26 19:08:54.503813+00	\N
37	2	6	40	shared	2026-11-26 19:08:54.503813+00	\N
10	2	7	10	withdrawn	2026-11-26 19:08:54.56918+00	\N
17	2	8	18	withdrawn	2026-11-26 19:08:54.56918+00	\N
\.


--
-- Data for Name: deadline_rule; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.deadline_rule (pack, matter, amount, unit, basis, valid_from, valid_until, certainty, note) FROM stdin;
xinjiang	objection	7	workday	条例第四十五条第三款	2024-10-01	\N	text	\N
xinjiang	takedown	3	workday	条例第四十七条第二款	2024-10-01	\N	check	the regulation says "in time"; three working days are this project's reading, after Administrative Penalty Law 48
xinjiang	document_takedown	3	workday	行政处罚法第四十八条、第八十五条	2021-07-15	\N	text	\N
order-36	repair_acceptance	3	workday	国家发展和改革委员会令第36号	2026-04-01	\N	check	\N
order-36	repair_decision	7	workday	国家发展和改革委员会令第36号	2026-04-01	\N	check	\N
order-36	repair_answer	10	workday	国家发展和改革委员会令第36号	2026-04-01	\N	report	\N
order-36	repair_bar	36	month	国家发展和改革委员会令第36号	2026-04-01	\N	check	\N
\.


--
-- Data for Name: disclosure; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.disclosure (audience_id, subject_id, record_id, item_id, field, provider_id, division, subject_name, subject_code, effect, severity, document_number, document_issuer, decided_on, content, visible_from, visible_until, nonce, disputed_since) FROM stdin;
0	26	27	5	agriculture	4	650100	乌鲁木齐市高超烤肉店	92650100MAJTNWTB5B	adverse	general	乌农罚〔2026〕8号	乌鲁木齐市农业农村局	2026-03-10	{"fine": 1, "basis": "《农药管理条例》第五十五条", "facts": "销售未取得登记证的农药", "violation": "经营假农药", "valid_until": "2099-12-31", "confiscation": 1.26, "penalty_kinds": ["罚款", "没收违法所得"], "penalty_content": "罚款1万元；没收违法所得1.26万元。"}	2026-03-10	2027-03-11	02102c7e-9504-487b-8236-0a1b456c941a	\N
1	26	27	5	agriculture	4	650100	乌鲁木齐市高超烤肉店	92650100MAJTNWTB5B	adverse	general	乌农罚〔2026〕8号	乌鲁木齐市农业农村局	2026-03-10	{"fine": 1, "basis": "《农药管理条例》第五十五条", "facts": "销售未取得登记证的农药", "source": "乌鲁木齐市农业农村局", "violation": "经营假农药", "source_code": "11650100MAXY0AJX61", "valid_until": "2099-12-31", "confiscation": 1.26, "penalty_kinds": ["罚款", "没收违法所得"], "penalty_content": "罚款1万元；没收违法所得1.26万元。", "source_updated_on": "2026-03-16"}	2026-03-10	2027-03-11	cb7a98d7-01fc-4161-96a2-81c4c22486e1	\N
2	26	27	5	agriculture	4	650100	乌鲁木齐市高超烤肉店	92650100MAJTNWTB5B	adverse	general	乌农罚〔2026〕8号	乌鲁木齐市农业农村局	2026-03-10	{"fine": 1, "basis": "《农药管理条例》第五十五条", "facts": "销售未取得登记证的农药", "violation": "经营假农药", "valid_until": "2099-12-31", "confiscation": 1.26, "penalty_kinds": ["罚款", "没收违法所得"], "penalty_content": "罚款1万元；没收违法所得1.26万元。"}	2026-03-10	2027-03-11	ce151caa-3838-4656-8bb2-204efb2c5ded	\N
0	32	43	5	health	66	652301	昌吉（腾远丝路）食品有限公司	91652301MAT9D12F7Y	adverse	general	昌卫罚〔2026〕9号	昌吉市卫生健康委员会	2026-09-16	{"fine": 0.1, "basis": "《医疗机构管理条例》第四十三条", "facts": "未取得医疗机构执业许可证开展诊疗活动", "violation": "无证行医", "valid_until": "2099-12-31", "confiscation": 1.26, "penalty_kinds": ["罚款", "没收违法所得"], "penalty_content": "罚款0.1万元；没收违法所得1.26万元。"}	2026-09-16	2027-09-17	313052d9-9016-48b7-8cec-5a1b7d428125	\N
1	32	43	5	health	66	652301	昌吉（腾远丝路）食品有限公司	91652301MAT9D12F7Y	adverse	general	昌卫罚〔2026〕9号	昌吉市卫生健康委员会	2026-09-16	{"fine": 0.1, "basis": "《医疗机构管理条例》第四十三条", "facts": "未取得医疗机构执业许可证开展诊疗活动", "source": "昌吉市卫生健康委员会", "violation": "无证行医", "source_code": "11652301MAG5N7DQ02", "valid_until": "2099-12-31", "confiscation": 1.26, "penalty_kinds": ["罚款", "没收违法所得"], "representative": "海热提·依明", "penalty_content": "罚款0.1万元；没收违法所得1.26万元。", "source_updated_on": "2026-09-18"}	2026-09-16	2027-09-17	a507f667-8cf1-45ac-b44a-e512d3890949	\N
2	32	43	5	health	66	652301	昌吉（腾远丝路）食品有限公司	91652301MAT9D12F7Y	adverse	general	昌卫罚〔2026〕9号	昌吉市卫生健康委员会	2026-09-16	{"fine": 0.1, "basis": "《医疗机构管理条例》第四十三条", "facts": "未取得医疗机构执业许可证开展诊疗活动", "violation": "无证行医", "valid_until": "2099-12-31", "confiscation": 1.26, "penalty_kinds": ["罚款", "没收违法所得"], "penalty_content": "罚款0.1万元；没收违法所得1.26万元。"}	2026-09-16	2027-09-17	91dd5f7a-ca18-4444-b0f9-3931ec325003	\N
0	34	37	5	price	32	650402	宏远D吐鲁番农业开发有限公司	91650402MA6WYDMC6Y	adverse	general	吐市监罚〔2025〕4号	吐鲁番市市场监督管理局	2025-12-16	{"fine": 1, "basis": "《中华人民共和国价格法》第四十二条", "facts": "不按规定明码标价", "violation": "价格违法", "confiscation": 1.26, "penalty_kinds": ["罚款", "没收违法所得", "警告"], "penalty_content": "罚款1万元；没收违法所得1.26万元。"}	2025-12-16	2026-12-17	2afdedc6-6d1a-48cd-bd4b-4cb92110d030	\N
1	34	37	5	price	32	650402	宏远D吐鲁番农业开发有限公司	91650402MA6WYDMC6Y	adverse	general	吐市监罚〔2025〕4号	吐鲁番市市场监督管理局	2025-12-16	{"fine": 1, "basis": "《中华人民共和国价格法》第四十二条", "facts": "不按规定明码标价", "source": "吐鲁番市市场监督管理局", "violation": "价格违法", "source_code": "11650402510165673W", "confiscation": 1.26, "penalty_kinds": ["罚款", "没收违法所得", "警告"], "representative": "高艳桂", "penalty_content": "罚款1万元；没收违法所得1.26万元。", "source_updated_on": "2025-12-22"}	2025-12-16	2026-12-17	d4499f4b-ac36-41cc-bf7e-edabe218efa3	\N
2	34	37	5	price	32	650402	宏远D吐鲁番农业开发有限公司	91650402MA6WYDMC6Y	adverse	general	吐市监罚〔2025〕4号	吐鲁番市市场监督管理局	2025-12-16	{"fine": 1, "basis": "《中华人民共和国价格法》第四十二条", "facts": "不按规定明码标价", "violation": "价格违法", "confiscation": 1.26, "penalty_kinds": ["罚款", "没收违法所得", "警告"], "penalty_content": "罚款1万元；没收违法所得1.26万元。"}	2025-12-16	2026-12-17	ebc91e09-9d38-4086-9209-454632327da1	\N
0	37	40	5	transport	10	654002	万隆C（伊宁）农业开发有限公司	91654002583416381L	adverse	general	伊交罚〔2026〕2号	伊宁市交通运输局	2026-09-02	{"fine": 0.5, "basis": "《公路安全保护条例》第六十四条", "facts": "货车超限行驶公路", "violation": "超限运输", "valid_until": "2099-12-31", "penalty_kinds": ["罚款", "警告"], "penalty_content": "罚款0.5万元。"}	2026-09-02	2027-09-03	f9e99e33-9ef7-48e7-ac6a-015d27a16c20	\N
1	37	40	5	transport	10	654002	万隆C（伊宁）农业开发有限公司	91654002583416381L	adverse	general	伊交罚〔2026〕2号	伊宁市交通运输局	2026-09-02	{"fine": 0.5, "basis": "《公路安全保护条例》第六十四条", "facts": "货车超限行驶公路", "source": "伊宁市交通运输局", "violation": "超限运输", "source_code": "11654002MAM9D1RE5B", "valid_until": "2099-12-31", "penalty_kinds": ["罚款", "警告"], "representative": "胡平", "penalty_content": "罚款0.5万元。", "source_updated_on": "2026-09-11"}	2026-09-02	2027-09-03	a6bacf44-c59d-4d7b-a6ac-1eef3209bb61	\N
2	37	40	5	transport	10	654002	万隆C（伊宁）农业开发有限公司	91654002583416381L	adverse	general	伊交罚〔2026〕2号	伊宁市交通运输局	2026-09-02	{"fine": 0.5, "basis": "《公路安全保护条例》第六十四条", "facts": "货车超限行驶公路", "violation": "超限运输", "valid_until": "2099-12-31", "penalty_kinds": ["罚款", "警告"], "penalty_content": "罚款0.5万元。"}	2026-09-02	2027-09-03	0ad689de-9ac1-4d98-9e71-df9a826a3c65	\N
\.


--
-- Data for Name: document; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.document (subject_id, document_id, provider_id, kind, number, number_key, issuer, issuer_key, decided_on, effective_on, named_by, revoked_on, revoked_because, nonce) FROM stdin;
1	1	78	penalty_decision	阿市监罚〔2024〕37号	阿市监罚-2024-37号	阿克苏市市场监督管理局	11652901MAF2NXG70H	2024-03-29	2024-03-29	\N	\N	\N	dc6f99c4-003a-4d13-9726-b3b6ac415789
2	2	71	penalty_decision	昌环罚〔2025〕8号	昌环罚-2025-8号	昌吉市生态环境局	11652301MAWPYT475W	2025-03-20	2025-03-20	\N	\N	\N	4a1c001c-67d8-4a4a-9f77-1ebb9624d500
3	3	32	penalty_decision	吐市监罚〔2024〕4号	吐市监罚-2024-4号	吐鲁番市市场监督管理局	11650402510165673W	2024-12-10	2024-12-10	\N	\N	\N	723f5ef2-333c-4d16-99e2-a0077cbbb691
4	4	74	penalty_decision	阿人社监罚〔2023〕3号	阿人社监罚-2023-3号	阿克苏市人力资源和社会保障局	11652901MANT73FH62	2023-01-27	2023-01-27	\N	\N	\N	754c16a3-a3e0-4eaf-b639-e81e8616a987
5	5	59	penalty_decision	喀市监罚〔2024〕6号	喀市监罚-2024-6号	喀什市市场监督管理局	11653101MA2FRLTC1W	2024-04-14	2024-04-14	\N	\N	\N	a696c0f9-dc08-4c81-9fc6-fec4b484eae2
6	6	41	penalty_decision	和城管罚〔2025〕9号	和城管罚-2025-9号	和田市城市管理局	11653201MA60J47T46	2025-07-13	2025-07-13	\N	\N	\N	1e4d6769-c4cc-46b7-a705-e4f0f66f4027
7	7	12	penalty_decision	伊农罚〔2023〕4号	伊农罚-2023-4号	伊宁市农业农村局	11654002502601076W	2023-02-01	2023-02-01	\N	\N	\N	b8c3f7c9-3888-46d1-9ad4-f78aff03b26c
8	8	15	penalty_decision	伊市监罚〔2026〕8号	伊市监罚-2026-8号	伊宁市市场监督管理局	11654002MA2HQ7HD10	2026-05-27	2026-05-27	\N	\N	\N	182e2764-0129-4c9e-b8fc-9a3c9d93f74b
9	9	46	penalty_decision	哈交罚〔2025〕11号	哈交罚-2025-11号	哈密市交通运输局	11650502MACH95CH2E	2025-10-31	2025-10-31	\N	\N	\N	2c5bbe8f-842c-4f80-9cde-aa9697e704dc
10	10	50	penalty_decision	哈市监罚〔2025〕20号	哈市监罚-2025-20号	哈密市市场监督管理局	11650502450216052T	2025-12-04	2025-12-04	\N	\N	\N	5e9b2a79-e036-4eee-a689-5bff829da91b
11	11	51	penalty_decision	哈应急罚〔2023〕4号	哈应急罚-2023-4号	哈密市应急管理局	116505020935654990	2023-03-08	2023-03-08	\N	\N	\N	9e51f044-36f8-4542-8d5e-e196bd92c1cf
12	12	16	penalty_decision	伊应急罚〔2025〕7号	伊应急罚-2025-7号	伊宁市应急管理局	11654002MAFPTW9776	2025-08-15	2025-08-15	\N	\N	\N	7907585a-1a37-42b6-b4f6-28b2f8197eab
1	13	80	penalty_decision	阿环罚〔2023〕5号	阿环罚-2023-5号	阿克苏市生态环境局	11652901MAMFK0HX8L	2023-11-11	2023-11-11	\N	\N	\N	2cc5d99d-b690-4b0d-b745-8cd6895b38d6
13	14	75	penalty_decision	阿农罚〔2024〕8号	阿农罚-2024-8号	阿克苏市农业农村局	11652901MATUHJJG3X	2024-11-01	2024-11-01	\N	\N	\N	360ecc76-189b-4c49-8f4f-537b2e9c532e
14	15	66	penalty_decision	昌卫罚〔2024〕3号	昌卫罚-2024-3号	昌吉市卫生健康委员会	11652301MAG5N7DQ02	2024-03-10	2024-03-10	\N	\N	\N	af04cae9-3029-4e9e-a2e8-670c046ac779
15	16	43	penalty_decision	和应急罚【2024］11号	和应急罚-2024-11号	和田市应急管理局	11653201583575307G	2024-04-29	2024-04-29	\N	\N	\N	20557175-8f64-42bf-b301-4012a3f3fbae
16	17	21	penalty_decision	克卫罚〔2025〕13号	克卫罚-2025-13号	克拉玛依市卫生健康委员会	11650200MA4G2DP397	2025-07-09	2025-07-09	\N	\N	\N	8340bf08-8390-4f5e-be2d-31e309666703
17	18	69	penalty_decision	昌应急罚〔2026〕9号	昌应急罚-2026-9号	昌吉市应急管理局	11652301MA8KK8A39R	2026-05-23	2026-05-23	\N	\N	\N	7d43cd8d-ff2e-470a-883d-c394bd6e9697
18	19	62	penalty_decision	喀环罚〔2025〕5号	喀环罚-2025-5号	喀什市生态环境局	11653101MAGB454X7H	2025-06-26	2025-06-26	\N	\N	\N	5fd3235b-08c1-4c81-ba32-8bccd4512299
19	20	27	penalty_decision	克税稽罚〔2025〕7号	克税稽罚-2025-7号	克拉玛依市税务局	11650200MA4DN7EU58	2025-07-22	2025-07-22	\N	\N	\N	9ddccb26-b952-4f2a-9442-5f65d972e1d9
20	21	11	penalty_decision	伊人社监罚〔2024〕4号	伊人社监罚-2024-4号	伊宁市人力资源和社会保障局	116540027969591016	2024-08-31	2024-08-31	\N	\N	\N	6367dd9c-8126-419a-ad5e-d35077528551
21	22	72	penalty_decision	昌税稽罚〔2023〕5号	昌税稽罚-2023-5号	昌吉市税务局	116523018080988726	2023-12-14	2023-12-14	\N	\N	\N	4a3c62fb-6188-446f-a917-ee4fd33f00c3
22	23	15	penalty_decision	伊市监罚〔2023〕14号	伊市监罚-2023-14号	伊宁市市场监督管理局	11654002MA2HQ7HD10	2023-12-31	2023-12-31	\N	\N	\N	0df63300-55f4-481c-b591-5d9a5340bd3d
23	24	64	penalty_decision	昌交罚〔2023〕5号	昌交罚-2023-5号	昌吉市交通运输局	11652301MAENA8CR7W	2023-03-31	2023-03-31	\N	\N	\N	3be1dce8-7917-4541-be70-335ba99c323a
24	25	57	penalty_decision	喀卫罚〔2024〕14号	喀卫罚-2024-14号	喀什市卫生健康委员会	116531019569415693	2024-05-31	2024-05-31	\N	\N	\N	a027a05b-d4a3-4b08-8fff-a986476ef48d
25	26	72	penalty_decision	昌税稽罚〔2025〕15号	昌税稽罚-2025-15号	昌吉市税务局	116523018080988726	2025-09-19	2025-09-19	\N	\N	\N	783f95f4-2eeb-485a-bb6f-24f1a24064e6
26	27	4	penalty_decision	乌农罚〔2026〕8号	乌农罚-2026-8号	乌鲁木齐市农业农村局	11650100MAXY0AJX61	2026-03-10	2026-03-10	\N	\N	\N	8d2fb817-6595-4e15-a2fb-330b0323b427
27	28	75	penalty_decision	阿农罚〔2024〕17号	阿农罚-2024-17号	阿克苏市农业农村局	11652901MATUHJJG3X	2024-04-22	2024-04-22	\N	\N	\N	586610e9-064a-4492-9e57-b3ea002b881b
28	29	36	penalty_decision	吐税稽罚〔2025〕1号	吐税稽罚-2025-1号	吐鲁番市税务局	116504029012044655	2025-03-19	2025-03-19	\N	\N	\N	ce154b7f-748c-4b9b-bc56-254bf819bd02
29	30	23	penalty_decision	克市监罚〔2024〕7号	克市监罚-2024-7号	克拉玛依市市场监督管理局	11650200963038650G	2024-08-31	2024-08-31	\N	\N	\N	de03ef3e-294d-47a5-9c67-71c713de89d2
6	31	42	penalty_decision	和市监罚〔2025〕13号	和市监罚-2025-13号	和田市市场监督管理局	11653201MAU2ULMA6U	2025-03-13	2025-03-13	\N	\N	\N	35de13f5-bdbe-44d1-b756-2cf760cd08ce
30	32	13	penalty_decision	伊卫罚〔2023〕13号	伊卫罚-2023-13号	伊宁市卫生健康委员会	11654002MADFF8UC7T	2023-03-31	2023-03-31	\N	\N	\N	4ff8e533-62ce-4f52-8f76-498cc48c93d6
20	33	17	penalty_decision	伊消罚决字〔2023〕2号	伊消罚决字-2023-2号	伊宁市消防救援支队	11654002MAHKHQ5G2Q	2023-01-26	2023-01-26	\N	\N	\N	ed586d6e-c767-4f6e-98f5-619765160fb0
31	34	62	penalty_decision	喀环罚〔2024〕5号	喀环罚-2024-5号	喀什市生态环境局	11653101MAGB454X7H	2024-07-18	2024-07-18	\N	\N	\N	5637955c-00d9-49ac-bb8a-62e7483e369a
32	35	64	penalty_decision	昌交罚〔2026〕11号	昌交罚-2026-11号	昌吉市交通运输局	11652301MAENA8CR7W	2026-04-10	2026-04-10	\N	\N	\N	b8fe63c4-b050-4fd6-9100-7ca60d487da4
33	36	7	penalty_decision	乌市监罚〔2023〕13号	乌市监罚-2023-13号	乌鲁木齐市市场监督管理局	11650100MAC29EPY5C	2023-12-31	2023-12-31	\N	\N	\N	0b99eaeb-b5ac-41ae-8860-edc9d626a6e4
34	37	32	penalty_decision	吐市监罚〔2025〕4号	吐市监罚-2025-4号	吐鲁番市市场监督管理局	11650402510165673W	2025-12-16	2025-12-16	\N	\N	\N	cd092a1c-2dc0-4d82-b7ef-4a3d4b4db5b4
35	38	53	penalty_decision	哈环罚〔2023〕11号	哈环罚-2023-11号	哈密市生态环境局	11650502MAR8HRFW72	2023-08-19	2023-08-19	\N	\N	\N	2ed1b9c2-4c4a-4f7d-a7a6-55734b729b01
36	39	78	penalty_decision	阿市监罚〔2024〕27号	阿市监罚-2024-27号	阿克苏市市场监督管理局	11652901MAF2NXG70H	2024-03-02	2024-03-02	\N	\N	\N	5762dd9c-442d-4618-98cb-9f4fdbced811
37	40	10	penalty_decision	伊交罚〔2026〕2号	伊交罚-2026-2号	伊宁市交通运输局	11654002MAM9D1RE5B	2026-09-02	2026-09-02	\N	\N	\N	1e1caaee-4b67-4368-941d-0abfaea5dfb1
38	41	3	penalty_decision	乌人社监罚〔2024〕18号	乌人社监罚-2024-18号	乌鲁木齐市人力资源和社会保障局	116501009154655869	2024-07-30	2024-07-30	\N	\N	\N	aac798d4-d12d-42f8-8379-d9dc5875ddeb
39	42	71	penalty_decision	昌环罚〔2023〕5号	昌环罚-2023-5号	昌吉市生态环境局	11652301MAWPYT475W	2023-06-07	2023-06-07	\N	\N	\N	ae90205e-1ec2-4e96-b2b8-8a04731f475e
32	43	66	penalty_decision	昌卫罚〔2026〕9号	昌卫罚-2026-9号	昌吉市卫生健康委员会	11652301MAG5N7DQ02	2026-09-16	2026-09-16	\N	\N	\N	2d02571b-977d-4825-b108-b9a4974b274b
\.


--
-- Data for Name: field; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.field (code, label_zh, article, special) FROM stdin;
government_integrity	政务诚信	10	f
government_procurement	政府采购	10	f
public_private_partnership	政府和社会资本合作	10	f
tendering	招标投标	10	f
investment_promotion	招商引资	10	f
government_debt	政府债务	10	f
work_safety	安全生产	11	t
product_quality	产品质量	11	f
trade	商贸流通	11	f
finance	金融	11	f
tax	税务	11	f
construction	工程建设	11	f
transport	交通运输	11	f
e_commerce	电子商务	11	f
intermediaries	中介服务	11	f
labour	劳动保护	12	f
intellectual_property	知识产权	12	f
social_security	社会保障	12	f
education_research	教育科研	12	f
health	医疗卫生	12	f
culture_tourism	文化旅游	12	f
environment	生态环境	12	f
internet	互联网应用	12	f
judicial	司法公信	15	f
arbitration	仲裁	15	f
lawyers	律师事务	15	f
notaries	公证	15	f
forensic_expertise	司法鉴定	15	f
grassroots_legal_services	基层法律服务	15	f
food	食品	44	t
drugs	药品	44	t
special_equipment	特种设备	44	t
fire_protection	消防	44	t
general	综合	\N	f
price	价格	\N	f
market_supervision	市场监管	\N	f
agriculture	农业农村	\N	f
urban_management	城市管理	\N	f
natural_resources	自然资源	\N	f
housing	住房保障和房地产	\N	f
water	水利	\N	f
civil_affairs	民政	\N	f
public_security	公共安全	\N	f
judicial_enforcement	司法执行	\N	f
\.


--
-- Data for Name: gateway; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.gateway (role_name, organisation_id, channel, basis, registered_from, registered_until) FROM stdin;
demo_window	1	window	approved	2026-11-27	\N
\.


--
-- Data for Name: journal; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.journal (subject_id, entry_id, at, transaction_id, incarnation, test_clock, login, role, organisation_id, action, object, object_id, article, reason, before_hash, after_hash, represents) FROM stdin;
0	1	2026-11-26 19:08:54.18804+00	753	1	f	postgres	postgres	\N	update	registry	\N	\N	\N	\\xc6416680b6e89d932c2d4407680da81e9309050ec52901658d58e9045f472c3f	\\xc6416680b6e89d932c2d4407680da81e9309050ec52901658d58e9045f472c3f	\N
0	2	2026-11-26 19:08:54.324973+00	761	1	f	postgres	demo_admin	\N	insert	organisation	1	\N	\N	\N	\\x555062bbeca0fbd4a3112d6d3eeb366258aab7005fb3d6c65af009501ad72945	\N
0	3	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	2	\N	\N	\N	\\x11917d8dc30ffa4e6a8216704fc882216eafdcf71ec94c0e8cf4d36eca5b50ab	\N
0	4	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	3	\N	\N	\N	\\xb6b1eb5f1a73fa8c70422a5b891b5f0b62aef1c929643c3cd50084d7784641f4	\N
0	5	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	4	\N	\N	\N	\\xa4da520490bf9219fa8a9a486db3f6c7fd2e132978fb25eb547bc7d14f95900e	\N
0	6	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	5	\N	\N	\N	\\x5fc3448565242e7609216c5bd7b51d1c914d99680048c9ae2eae5427f6a1c3d6	\N
0	7	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	6	\N	\N	\N	\\x01664e5590c932e2366850b51ff1ad952f9d796b30d4b0581657e8524c7ea1ca	\N
0	8	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	7	\N	\N	\N	\\x4b1184c1d23a8d8b65759934b995a117ac863ee2de4c6aee22cfb0e330f28315	\N
0	9	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	8	\N	\N	\N	\\x8da4093c110c5415e4d96b697bdbe1490b7584d6ac00b348a5b9f961d8326daf	\N
0	10	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	9	\N	\N	\N	\\x0b1b04ddfe50b9b1e924917c189060085d79e75dde1392af5cb620d23f4135d7	\N
0	11	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	10	\N	\N	\N	\\x2728e911fa8a106a6d3e21e314589631c9eda4d0b2c4a814303a2462e76325a9	\N
0	12	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	11	\N	\N	\N	\\x36af1a5741ed17e04f2a98b789997b5e4f870ab9857d4d96f88bd684b345df19	\N
0	13	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	12	\N	\N	\N	\\x8456461766a6d608813b49f4d6dd6d90caea05e57ae588d34d81379b9cd5baee	\N
0	14	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	13	\N	\N	\N	\\xf39e87b2c872771bf677adab79309304fc6c4d7c88567973ce9a0fcb9bea6b28	\N
0	15	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	14	\N	\N	\N	\\x30e0b1d3d0693e4b635e8807df00fc83ff185dbd49379b48d28d7bede68f35ba	\N
0	16	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	15	\N	\N	\N	\\x6709594bd799cc429e1517a2ff981bc9069803471da5e34e84032a6b78f7292b	\N
0	17	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	16	\N	\N	\N	\\x06e8f42dc768e1b91bed1cc13ddeef31edc1c2f26750645499f49f7825454af4	\N
0	18	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	17	\N	\N	\N	\\x627590a7440651b32cabecd91616bb18d6badd37eb8b2656fb8b219acad5a6d1	\N
0	19	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	18	\N	\N	\N	\\x78104eb0d04f32137ee61936ca48e50a0508b65e6c502e1eae45f6a99b8793e3	\N
0	20	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	19	\N	\N	\N	\\x1a3ed4a61b5d55f7fa6cec7556ae52c83ad6a530c6760c3862663966134ef91a	\N
0	21	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	20	\N	\N	\N	\\x71777a55e1b7aa6a5c1c2b65b6d6f485f05209338aa68af0ed2c0bca74efbdef	\N
0	22	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	21	\N	\N	\N	\\x2afb4e79025600b709d2d74783760e83308b00accd7c9c0a19ae40889c46dfd3	\N
0	23	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	22	\N	\N	\N	\\x80ad7f426c74d16b9a4d6a54bd6a15589a1e3a787d67941bbaa1c60f5aea9e62	\N
0	24	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	23	\N	\N	\N	\\x51af82e0ead72fc4142c8cec3e91feae617ad186bcd8c38b4a2f577d2f213d88	\N
0	25	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	24	\N	\N	\N	\\xa7434bdaf6cd8ac569f47f959d52e3bcd29bebc74f72e8a20fc6f2c954912d9a	\N
0	26	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	25	\N	\N	\N	\\xb16fa73d9c23eb6faa516282d7f7bba72aba2da7c8c48d4b4733477ca5c4a142	\N
0	27	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	26	\N	\N	\N	\\x3b6bbb5214ddd83e390eb7602d653e3c276b73288946296974cc993576d9080c	\N
0	28	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	27	\N	\N	\N	\\x2693ec12236ccc6f1b811c957172adfd9b777b472bc1846661337b0be6699dce	\N
0	29	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	28	\N	\N	\N	\\xacb3fad2de926a847c3350da672ac060752eba46972448e65cba02c352f16090	\N
0	30	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	29	\N	\N	\N	\\x7a56e3e44b7790c170fb070160ff23924a15760a4d6eede5ede456a75585058f	\N
0	31	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	30	\N	\N	\N	\\x64d060e06e219bbd998306c1c25492b111f85065ab8024fef19d6fc0d44d0851	\N
0	32	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	31	\N	\N	\N	\\xdb4aba2ebeec70b916ec89bb5d401ffa055abb0d32605ca1e33e72241f80b4de	\N
0	33	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	32	\N	\N	\N	\\x53096260295447f054dddb8a3c1ff8b3ff30d7cd72e649427d8603c7ab346420	\N
0	34	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	33	\N	\N	\N	\\x6fa7ab1ed64c7864915dd76f9d68b3eabc101395506e0785408294a3b3649f43	\N
0	35	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	34	\N	\N	\N	\\xa55744ec7c775e4fee674809fd15691510a42fb5d382968ccb95c6cf64a97318	\N
0	36	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	35	\N	\N	\N	\\x21b2ffcd362aa4cb0fc7e17f0c59d720f3ac84762541e737fb7ff0eab08b7f9d	\N
0	37	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	36	\N	\N	\N	\\xd8391bb1f04649653b968ee050a7428086bbb94d84b7d35972102b39e3179c7b	\N
0	38	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	37	\N	\N	\N	\\xb6567ad52dc2755f41902d3334a81b33454f87b2bec8a0a7f0a1919f81cf210e	\N
0	39	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	38	\N	\N	\N	\\xa15cfe6da712967d5d832c232424ef99917c625d3399374983ac6f84baa539cb	\N
0	40	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	39	\N	\N	\N	\\x09de505e7c87c31fa0f7d8ecb09e6f4dd2a0e5d8f863818c337ea46dd71f03b2	\N
0	41	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	40	\N	\N	\N	\\x97dc9b92a2c66d7e36f79d47b04c2f367c84216c2d35076c7a37c61446700c68	\N
0	42	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	41	\N	\N	\N	\\xa0634d39a43908ab40486d5d9f85515d9db24d88041038830eab1e261571f0ed	\N
0	43	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	42	\N	\N	\N	\\xf6c1a4e427ec847aab8a90618d2f5bd55d9c1bd45dbf90912969d245f1ff69f8	\N
0	44	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	43	\N	\N	\N	\\xf35bd615ece4f2c1303e00ae5446cbd9109f90e0d2563ba8a3a1151e647803a1	\N
0	45	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	44	\N	\N	\N	\\x7a85a5a6e3744d371ab53d3b9ee2b4c29b28850722d394cec89d589e53eef0c8	\N
0	46	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	45	\N	\N	\N	\\x0840f94b8daececcfe3ea46224e23b9c053c651fc5bcc556534f041a68ab4354	\N
0	47	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	46	\N	\N	\N	\\x6e1d9d14d3eaea818c95bfaa7f7cc232dcb0dcc170edfa0f65f18ccd0bfdc9fb	\N
0	48	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	47	\N	\N	\N	\\xa059c35a43f1b66450c73f604a0f8bd48900a454363c9e79013f4fd678c44a2c	\N
0	49	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	48	\N	\N	\N	\\xf699f8537d16f0624bcee638379f9cff55e2a1269eb73c4d1dee8f61d41fe2ea	\N
0	50	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	49	\N	\N	\N	\\x11b3577578a0bc4085533e24acb410e3d8d5450c86049cb7227a8ea75f6b8ede	\N
0	51	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	50	\N	\N	\N	\\x589041c7d33863f96c6ea9b02e0885f1a86ce93a982e6c60bde01df7fb888c2a	\N
0	52	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	51	\N	\N	\N	\\xf038c6a3cd3454b585ab952b6f15f87bab39697424f8b6e555b24d32844ff4e7	\N
0	53	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	52	\N	\N	\N	\\xd90aac21f211581cda7ee1e3ca28d8f9e78195cd62f8a2ff2091a8da41dceb4e	\N
0	54	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	53	\N	\N	\N	\\x1d9008461f0ed7bb5feaabf655293d93a76849c4457c313e91414df3da46f5e4	\N
0	55	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	54	\N	\N	\N	\\x5d3c383ff2cebf19e4facfd5fe48e48593cf8ed5e9c94d3b1bf6f964bace503b	\N
0	56	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	55	\N	\N	\N	\\xc79c40745ef1c9268a39f3977f37bb007b4294530daac970b7e4abd1d2319abc	\N
0	57	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	56	\N	\N	\N	\\x49e33faa53a70583cd375c051b74baf09493be0535a7d87a332af5ee4b016002	\N
0	58	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	57	\N	\N	\N	\\x0dc05ff5761a59db12c8b66fab7fe90b0f7f980ac0051da20342589a85004915	\N
0	59	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	58	\N	\N	\N	\\x96a664d64f255321e2e91b8a2420a24f19522e8f4178876053a90ebad1358174	\N
0	60	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	59	\N	\N	\N	\\xbafadb0c64c2d41e026658a0d0b867540f96fb939b539ad4198144e5f8a46b76	\N
0	61	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	60	\N	\N	\N	\\x85af19395a34f283460109e2ce5b53b69a9f4a8c5ccb86b990becaefe8081e2f	\N
0	62	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	61	\N	\N	\N	\\x1ec40eb441d4e4a7f8c9a7bcecee58cd683c8b6e26a8c467592b2afa97919d4d	\N
0	63	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	62	\N	\N	\N	\\xc934628ba2b2f78dbc758f2f161955d5a45424bdd3a0e48007631cdbfbace7ad	\N
0	64	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	63	\N	\N	\N	\\x7ef18b6d26c807e802b12fac25464c8e843a7f5148636745903ac24317e892d4	\N
0	65	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	64	\N	\N	\N	\\xafa490ba303189dbb4a42838de8b934d2b793d5d6a7a2421ef233dfb2a0e766f	\N
0	66	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	65	\N	\N	\N	\\xb697b16a2b870459db97e07852654369637d9d693e3d4084e01da89a4b7cf5e9	\N
0	67	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	66	\N	\N	\N	\\x6c3bcc74e446be5209cc77fd656e195da6b1c43181dee789b75ec29506e9aeb1	\N
0	68	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	67	\N	\N	\N	\\x955ab9bc891450d78dd859aa259b28eefe31c27bfb9854680e1905260bdf52a4	\N
0	69	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	68	\N	\N	\N	\\x606018803a7e3d7c6f33ce783ca90eb6c5935eff71f802f5676160e93abad2e0	\N
0	70	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	69	\N	\N	\N	\\x5ab8ccd7c7ebb061f623ecfc3779e557e91aa40fb831fa53c6a32a7437afe2c2	\N
0	71	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	70	\N	\N	\N	\\x5f36fb28ee144bd2f776a59fb60931140ef98a5b5e745f801166e9e250a3f213	\N
0	72	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	71	\N	\N	\N	\\xac532709aa9116a53ef76ffb6e15f713aa606f70ce5cce1087e0c4f7f96d6f2f	\N
0	73	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	72	\N	\N	\N	\\x6124d38c0959edcf969c3ec031fb359537f2a9a9ef91cc570371f9044c007266	\N
0	74	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	73	\N	\N	\N	\\x08bbf4f5886ad5515b975de17e0426c68eb159c51a6741bfac273eabd40a3244	\N
0	75	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	74	\N	\N	\N	\\x09f0c6213d6693d49c4cdea84296d85bd17b9dcda64f2bd05abb8398e7569c9d	\N
0	76	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	75	\N	\N	\N	\\x0bc1a9113d5a1809c69f885b968c3d26f38f51efc5903f2531467b42be2230c2	\N
0	77	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	76	\N	\N	\N	\\x0d68b130ea74e0703c58e68842fab2088ce29518ba5bb1cef4af058e56d0e3e2	\N
0	78	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	77	\N	\N	\N	\\xfd443d60d1f0577f2cd696317443263a01d2a87b4f113954674829d33d1d1791	\N
0	79	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	78	\N	\N	\N	\\x7719b58b07d1155e373eb8037caa8fa0f45b18bc608f0ff327036e310ca5a6f7	\N
0	80	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	79	\N	\N	\N	\\x1ea2b59092089954b302935452d46b28471efaffb3bd8274dedbcad14537dafc	\N
0	81	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	80	\N	\N	\N	\\x828c4c27c48f3860d905d13caa4704d82320c657a617b0dcf632d2bcfd8b7f35	\N
0	82	2026-11-26 19:08:54.326752+00	762	1	f	postgres	demo_admin	\N	insert	organisation	81	\N	\N	\N	\\xed1f21e3d7947bd29b7c18e939f93b6052895ae37c9d3747245af1aac245d9ce	\N
0	83	2026-11-26 19:08:54.358531+00	763	1	f	postgres	demo_admin	\N	insert	member	1	\N	\N	\N	\\x41f1668178b21dc1b5b38367c9051eed2262349b4c438767da06da6c3fccb866	\N
0	84	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	2	\N	\N	\N	\\x404278bebe7d5af3cdfe3a18b59840b8d1beae1a85a9ff677b0a48db95b57890	\N
0	85	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	3	\N	\N	\N	\\x9f4741cc64013b43cce1ee5cd1b07980c21d1f8c73f44a7b66246c52e2201991	\N
0	86	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	4	\N	\N	\N	\\x78e7cfbecd1c64e84b6b048a31305941b75a9a3e3fdfc60b45cbd4acc22eea0e	\N
0	87	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	5	\N	\N	\N	\\x8280023660a02f5ba9c016b8dc34e84c3bb03a4c11dd92e7a1b4339bf98e01eb	\N
0	88	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	6	\N	\N	\N	\\xc0c3a88deb6d906a1e422ce437ebd16f0a62b08359da738b62690b066f4fe9e4	\N
0	89	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	7	\N	\N	\N	\\x34bad11bbf64441e73185781b57f69026cc28f710662b400bec89deba4a9efdc	\N
0	90	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	8	\N	\N	\N	\\xabba1b25a138bd10399ad033c897ab5ed8c82cfef8c866ae73124532d978d070	\N
0	91	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	9	\N	\N	\N	\\x56590c86f8503ef7492e3b2a67b325f0e3d7c78bdfad447522382dfccd676b71	\N
0	92	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	10	\N	\N	\N	\\xab3f03f4472a7c490521b617fbe810574e8af87a259f17ec95c3a314cff56275	\N
0	93	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	11	\N	\N	\N	\\xabbe96323738f25744a3104faa3560af61133df063a75636f83c0467a250bf52	\N
0	94	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	12	\N	\N	\N	\\x7b35f68633cd37bfe77b43e660718229cbee2f2993477c97322a78311892464b	\N
0	95	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	13	\N	\N	\N	\\xc5b6f1f04864e698d0a90ad5d96a89b9e8dd30bff3979c9547778bbdfc234be4	\N
0	96	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	14	\N	\N	\N	\\x31220b9351bb404f89055ae3db408af9ad89d6c3bd55a9d161cb1280b9c07848	\N
0	97	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	15	\N	\N	\N	\\xb732c76725bd1f0a175c3ed9e96a7b0376c5220a32d38512e9abbe9383219de5	\N
0	98	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	16	\N	\N	\N	\\xa1c9324a198bf05ba1f3eb22f69f19b37d09bf89bb5b4361811199b0f115819a	\N
0	99	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	17	\N	\N	\N	\\xabdaf340f095426693a3f339296f7a2ce501458b77af55d676e6589c600fd9cf	\N
0	100	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	18	\N	\N	\N	\\xe4e9214a9a7f69fbad706e55d8de68439775df7b824237beab220e159ed2b892	\N
0	101	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	19	\N	\N	\N	\\x5dbd62c72c8a9f01ff17728ffe24c1790364de61bcda18aa90ec91d2dbf91c90	\N
0	102	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	20	\N	\N	\N	\\xe85e31031e67d637f5433b51321f6705f51e941bbd315692665256ecd1b05675	\N
0	103	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	21	\N	\N	\N	\\xcc99f725c6e87fa47ebb13f84b2e6501f17a45a4530ba332ba035ae39610bdce	\N
0	104	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	22	\N	\N	\N	\\xa982302e19b4fdeb60bd4bf5149199139a6c375457998562c519341d1d6af71e	\N
0	105	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	23	\N	\N	\N	\\xeca3e69e4eb9171268063eab0be6eeeb0fffc2fa2ef0b4014cee624467674b65	\N
0	106	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	24	\N	\N	\N	\\x62a34673ca401ac088239e61854b9ffc0906cdddfa11eb565c3eee471a9e1831	\N
0	107	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	25	\N	\N	\N	\\x94917848b3ef911edf558c71d97345478688774fbaa28055b4737c36430b63c0	\N
0	108	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	26	\N	\N	\N	\\x0b695f2ed242740c95bd463cf5ce6384c242fe3851d4a59a1cef49c286b960d6	\N
0	109	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	27	\N	\N	\N	\\xd4949b5ee08a47d3b8d9751814b5554a1a33365b3c565cab75e47af02c39fd8e	\N
0	110	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	28	\N	\N	\N	\\x4500d623e85618d77a7b7591d82f13c327e9e04094486bf26ab5b39dc26954d5	\N
0	111	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	29	\N	\N	\N	\\x6737d85ef9664657ccb80991993a6f6f3a1e965242fb4d7e8c7a64869bf49544	\N
0	112	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	30	\N	\N	\N	\\xda06cb9d9364b3ca05ed389b262b11af9376ceed748d7feae8d2bd9366621371	\N
0	113	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	31	\N	\N	\N	\\x3c3a96eed49a7b77fb1d2bbb959de6a0cd1e1e4fe4a32691976cf2571aaa010a	\N
0	114	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	32	\N	\N	\N	\\x91f34c5a139532722ca83426afa8a12b6837482774f7ed1bba1a517614ddb890	\N
0	115	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	33	\N	\N	\N	\\x3eabe78eddd239f74be2bf30a692feb35b0ec97f585c90a029a36fbcc03cd14f	\N
0	116	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	34	\N	\N	\N	\\xd0d8faf96bd6ebbbcab7bdcd19cd21f7c1e740bb6b0c069e6f096375fa447add	\N
0	117	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	35	\N	\N	\N	\\x6224f0732337c3df23eff1c8dfe009f9cb05d133a0cca882d4d383b3ea0db4ae	\N
0	118	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	36	\N	\N	\N	\\x31744ead744cc4359ffc585ead3a7c7dda5db6d2a87961ad79eff7961a7c094f	\N
0	119	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	37	\N	\N	\N	\\xa43c0ac31811787c9d78088a94164a396044314c100b5ca8c725109ff170a73e	\N
0	120	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	38	\N	\N	\N	\\x080182adc10bc39893fe437cf1e0ba9506a1b5c28781d0f402e86c0586ee7f3b	\N
0	121	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	39	\N	\N	\N	\\xc73d190e258681c9edb0655b91cd929fc1126ade55f474b576a7c81c5fd61775	\N
0	122	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	40	\N	\N	\N	\\x24d47ae15d1753ea4c68f1c903973a19e49fd381f0bf3a8cb38bb3f96fd72a35	\N
0	123	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	41	\N	\N	\N	\\x8d99f96fdf88a4a333769b6b37cc4aff34cfd5944fbd6b0ab73621b23ae8e495	\N
0	124	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	42	\N	\N	\N	\\xda34f460cb77f47bd8d3a9ded4ae50ca967ef286c8ad2308aceadface32a97e8	\N
0	125	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	43	\N	\N	\N	\\xebfdc35ca1aad61019cb7b9ef03514d907bb1508e591d02aeb4324d318e2cfb0	\N
0	126	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	44	\N	\N	\N	\\x603cfb8412948391a0eb2f810e2eb182d6c0a4a667e3af3ae542c9e2d414e2d3	\N
0	127	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	45	\N	\N	\N	\\x167b1756043141d8bdb3461c6f934d821a9248c198eb7fa14c232193989e8eb2	\N
0	128	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	46	\N	\N	\N	\\x2c8f2b2507f4c19fcebe9a78d02c4c8c323caf040bc8ca131a9a9b29eae927f4	\N
0	129	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	47	\N	\N	\N	\\x7aa5d5eef112af533192151cfff2c036b283da2066061d06c77586a33d4e1fb3	\N
0	130	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	48	\N	\N	\N	\\x7a48624470910c69e6e890c47b32c1b3f56ce3eade31ebf08aa54e75e08e7819	\N
0	131	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	49	\N	\N	\N	\\x319b98fe0ffbc8dcce3315c4abc1f266c2632ba1c3f6bd413b1326eab945caf8	\N
0	132	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	50	\N	\N	\N	\\xc182ec4e25e56c904a1eec2dd6670d9a28a09dd2e77b0e9565a8d4bc52d465ec	\N
0	133	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	51	\N	\N	\N	\\x8653db83c39e3073df9b64504edee7fa070542c3e3dcfd1d3a55853fee482835	\N
0	134	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	52	\N	\N	\N	\\x8bd77b41e01e04256b9495c97b91aadc44ef57cbc1907975841715d80900317a	\N
0	135	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	53	\N	\N	\N	\\x72ef368a9ad7b02d6f8cc25e4311302c135fa0edff7d5633410663bb33e2b385	\N
0	136	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	54	\N	\N	\N	\\xc4e563939c65a224924fdb7fde90458f35df065469b1a4e3041046dd93f21676	\N
0	137	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	55	\N	\N	\N	\\x81a69c5fb8ecd1d8b4358c2ac7767c5cc321404783568c5a2496201d71227ed8	\N
0	138	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	56	\N	\N	\N	\\xfe82cd2c20ec2e17b2b7e2351988b9eb529f9f3f0d9c5b43a8d94b2718d1f1ac	\N
0	139	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	57	\N	\N	\N	\\x23ab67e1bbe42241ec995da546cdc817544ab231156e5a902ddd09adc3c7f6f4	\N
0	140	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	58	\N	\N	\N	\\x914b1d653d2a30d19c7fb071b20d2e7c068728fd2e7ef2e8a712dd8c00c54979	\N
0	141	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	59	\N	\N	\N	\\x13ed73d2db8d612489a4d2cd140f2ac237b1b0b787e0267de88fbaf277ecec0f	\N
0	142	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	60	\N	\N	\N	\\x969d175f8400653a9257c33a5ba24e65e66bb80b0c9f04f4223e1ca38da3b6b5	\N
0	143	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	61	\N	\N	\N	\\x8abc890fc32b0ac79e9bc4baecd66dc0097d855e53536ce86b1fb994707cdd78	\N
0	144	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	62	\N	\N	\N	\\xb8abe96e19c6c00d011dbbe563a38bfba72106321fd1667cb5d1ee3f2f090ce9	\N
0	145	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	63	\N	\N	\N	\\x228f2878ec5654cd77cbc882d7c66071337a61d0daa9db9e677c9ee2ab36aa46	\N
0	146	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	64	\N	\N	\N	\\x0966e39c40c28baf73228e1a7285ff81572ec979d53c228cb1540d26ccc49a47	\N
0	147	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	65	\N	\N	\N	\\x19148e9783c9bad84715955f4d6b4c131add34ca71454e002777bf9e39aa0702	\N
0	148	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	66	\N	\N	\N	\\x49f3f86df56516ac6b8ad09b43b38bf70bd2ea42c7f7527ab194179ec7b38046	\N
0	149	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	67	\N	\N	\N	\\x60aa0427cecefab1bb9a28174c5c24daa700e8b400b6a9e87ef5c4e3495d3ae7	\N
0	150	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	68	\N	\N	\N	\\x17e52799fa22756ec5abf4ca811b64d3c6c4d73785926b087bedd1664779b6f4	\N
0	151	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	69	\N	\N	\N	\\xe695b66b82d37bc5412d73bfa31cc962e8888c605a03f7afc415a59f81b04429	\N
0	152	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	70	\N	\N	\N	\\x2a4189bd66ca90cc8a836606b4eea5999cacf1ed8ad9ad83e1df9328048753db	\N
0	153	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	71	\N	\N	\N	\\x425c1c93fd4e834807f038e118f375df9eb69f0d3108fa16e822b2d030e28835	\N
0	154	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	72	\N	\N	\N	\\x29907073bd0179b600db771320aa5b4ca1782c08c7de2c9027b6967319d0cc5e	\N
0	155	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	73	\N	\N	\N	\\xe4eda80f33b05606851e8238d3f1dc0057674f80b5243c35dbe928fef7c033c7	\N
0	156	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	74	\N	\N	\N	\\xa75b1a6871931021b53f2bccfc28f41fed91ecc3c6088497db66f4accaeedd47	\N
0	157	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	75	\N	\N	\N	\\xc725b8c6db9b9bb9eb572950b27be96af21083844df050ad2808837d0d7b8799	\N
0	158	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	76	\N	\N	\N	\\x34c622633bb919e8bd7ffa0e137283118ecdef51c1e9fb7de3b7b00eae64f414	\N
0	159	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	77	\N	\N	\N	\\x2de1497069ecaf832a5e4b52ee1b8295fbf5742f799a1c17e51e00a5ff0b0934	\N
0	160	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	78	\N	\N	\N	\\x8e8ae89c6f83de1a52652a2c5a4ccbd727497d5b0e4e4f8845197f67e096a1c5	\N
0	161	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	79	\N	\N	\N	\\x928d1c35fb1c6de85cd00f412b770d71c87b1d7aa6072705ccf8fe8080ecfbc1	\N
0	162	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	80	\N	\N	\N	\\x2f68e02bdfcf191cc1be749cab7771f6a12cdfd79018d4dbf35d522601b70e04	\N
0	163	2026-11-26 19:08:54.359612+00	764	1	f	postgres	demo_admin	\N	insert	member	81	\N	\N	\N	\\x43a84fca2e0fa8812002da47d9c29573ac870184440e6f178278cb9498867278	\N
0	164	2026-11-26 19:08:54.375672+00	768	1	f	postgres	demo_admin	\N	insert	organisation	82	\N	\N	\N	\\x9d5b85da0b0d1a408130d07dfbde4cdf02665633ab3a9643ae6a2edd21a52b94	\N
0	165	2026-11-26 19:08:54.41091+00	769	1	f	postgres	demo_admin	\N	insert	member	82	\N	\N	\N	\\x09f563d2d6f2373531add2063ccaef83a42fd031fdadb2c8feb4d2126ab208fa	\N
0	166	2026-11-26 19:08:54.412284+00	770	1	f	postgres	demo_admin	\N	insert	recipient	2	\N	\N	\N	\\x849aeedb66c4b3344d53af54591939fa9e5f7d1c5fab3a801ca44cd56f1d50e4	\N
0	167	2026-11-26 19:08:54.41351+00	771	1	f	postgres	demo_admin	\N	insert	subscription	1	\N	\N	\N	\\x3045ce1b45667bd9cd0435b9d287e5811cd4854718c7cb4a3b3b7cd440d48e0b	\N
0	168	2026-11-26 19:08:54.414761+00	772	1	f	postgres	demo_admin	\N	insert	gateway	1	\N	\N	\N	\\x37a14a6cd55ae81239e3a91f6e14565d4f142515ce21c5512079fe1d96eb5880	\N
0	169	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	batch	1	\N	\N	\N	\\x388b1f97c07a0f79311159a6e3f0d2444dd1267bd859c6a87fde0da70caa953b	\N
0	170	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	quarantine	1	\N	\N	\N	\\x58c8c4c6b3c0a146555d420a9976e60d489a6a1a10c355b59a9fbe75015b662a	\N
0	171	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	quarantine	2	\N	\N	\N	\\x214872a0882b9c835ebb948f779120bbe1ccf97638c7a9766e8e863da889ed4d	\N
0	172	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	quarantine	3	\N	\N	\N	\\xcc82591b44fa74e1312b88cbb96c74e75b86453c8ab5251312136d0419b37b48	\N
1	173	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\xa8e600233202305a012bd64338b934dff56c954965b7f30cb83e05e0d1d94514	\N
1	174	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject	1	\N	\N	\N	\\xc09128edb7fae66e8ff4b54f3cf349104fec1ddaf39a7400a24a17e96c9c98e4	\N
1	175	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	document	1	\N	\N	\N	\\x59b83d0ccff0ca488de38ec9b4e365a51dcf072eab61a3e57abae49dbfaa6352	\N
1	176	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	78	record	record	1	21	\N	\N	\\xb90ac5d1003be31949c03377f32639c93c015ad44688a7efb73785f9854e5d79	\N
2	177	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\x463505b61f51ec622e61dd28c61a5aded553e7c55c654f809a6b8989b47dac55	\N
2	178	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject	2	\N	\N	\N	\\x9c4f8a42ca70f44f15e392aead669e9700fb208fd63a5cc740424ab97bdb7a66	\N
2	179	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	document	2	\N	\N	\N	\\xc89c778ed5b327b1aca26ecae6a124592cdff15dad461a08ae755c4297a3ce22	\N
2	180	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	71	record	record	2	21	\N	\N	\\xdd971c9763f04a908928bcccbc78ac21d7db73cd5eb0005eff431743a370a6ef	\N
3	181	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\x8c92636a078405999697f7b985265f758eabd30c1b1578946a7308c1789cbd5a	\N
3	182	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject	3	\N	\N	\N	\\xd8b1960d128f6bcf5b631eb2b4fe5d8ddded4dcb7a9cf570c0729014cbd85e3b	\N
3	183	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	document	3	\N	\N	\N	\\x17a7477def4dc5b0d2cdfaf7484ecfde11cedc4c0526142ace75a83e81eeaa7d	\N
3	184	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	32	record	record	3	21	\N	\N	\\x9c6f2b332373629a26c4fd638331492b43a3e6f3c815894f04933f82a3beac6c	\N
0	185	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	quarantine	4	\N	\N	\N	\\x0d86cce469f37c0dc3980b4b72c7b6050e1b1094d66e4336d21cf7ba4736f4f5	\N
4	186	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\x7624da9a80a8a263edf791183a675ffb352b24ff197c698f08954801ef2e6183	\N
4	187	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject	4	\N	\N	\N	\\x0ed49ef9da722bacb868de78ce772af6fad8ec59a7fb68766c30abde2e7a47a3	\N
4	188	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	document	4	\N	\N	\N	\\x5bce5cb46b0785e569444a2f028a50845943587ff22cb4c53a55a17f3f3677b6	\N
4	189	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	74	record	record	4	21	\N	\N	\\x8af6de402d0dd25f0a2daa9bf3a04b803a0affc6b4d8455ac06a86d25ea2bc52	\N
5	190	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\xff9c4f82e1b4e37f2df7f803f4542af05a7dca9f687c0928802745f06343edbf	\N
5	191	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject	5	\N	\N	\N	\\x779e6cbc1070fba81a2b3dac961ba6ecd8f1260b3ac475cabc1b6c9805d0ff33	\N
5	192	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	document	5	\N	\N	\N	\\xd1b827ace468a7d30a4286d4364c2f50dcb5bcc2b38d3ea6ce9504a148b71779	\N
5	193	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	59	record	record	5	21	\N	\N	\\xf76729bd43ba37cdef360f379feb927d34bbd2e72bc77fff558cdb99359b97b1	\N
6	194	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\xc7be32ec7c2a4c6492c44286012af131a386e24f95cee8ee466a97e1eb4bfcae	\N
6	195	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject	6	\N	\N	\N	\\xab06bb0bd1ffb4097edbc6f78d2bd0b0459a9377cd56f1061dfee5a4b2c60ba9	\N
6	196	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	document	6	\N	\N	\N	\\x0e2b4ac88bfe33c9928c39bc2834d06f623a7da6df7bf6ef54672783e9ca3233	\N
6	197	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	41	record	record	6	21	\N	\N	\\x68672d50e85a8ad5457b47da5d4f82d3b8dd25e8ffa14df2ed9587ee13cf06b0	\N
7	198	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\x26bede7182c51d4b3c3754cfeb24aaf05ca53f69ab55d2d18ef1006784ce9281	\N
7	199	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject	7	\N	\N	\N	\\x8cef8545f4ca94a21974c12dc0d1b60c3e27899004c4ee2ec0dff412a64e9f89	\N
7	200	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	document	7	\N	\N	\N	\\x4b582f1f1431ff69922d67d73b1c3b32ae5ce5ca92aefccd6b093637cb5a6832	\N
7	201	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	12	record	record	7	21	\N	\N	\\xcf1448141932c85b83cfad9f82af5581d038a8dd55cc5f7a658bb08f0e3b2401	\N
0	202	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	quarantine	5	\N	\N	\N	\\x11a038b76ea3859967ec193596b34c3b13c23bd58de68f6d1c3497810e385559	\N
8	203	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\xbcdda80d6dcda121c3f24703017417ca58b0876aa57646892068320b1dda2cea	\N
8	204	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject	8	\N	\N	\N	\\x94ae89ecc392a516c0c64b647fada898cfab057d3ad8aba61124097498fbdb50	\N
8	205	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	document	8	\N	\N	\N	\\x554c91b8a1d4546f92cd608c1539b969090658be2b4f6cba93c54507f6deb8a1	\N
8	206	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	15	record	record	8	21	\N	\N	\\x43e50d441f4cdb7a628ad35fa169993f72e9eff3b112f2967c554e564f261836	\N
9	207	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\x06a34f93b077eeefe84d59b1fe1eaa18b78679a3451a5e65e8ba8bf8b92ca1d9	\N
9	208	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject	9	\N	\N	\N	\\xe19029d38bd69898879840608ce5fe3bac070885d9a588bdbfd380f9df5ab392	\N
9	209	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	document	9	\N	\N	\N	\\x44bdc67c56065c57f8b232d85c22d851e916a718a5ea63d1b8c85219a78ab510	\N
9	210	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	46	record	record	9	21	\N	\N	\\x30c7a83ee37284f418d90886e760c98136604faef1e53a5baa3dcfc4870763d0	\N
0	211	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	quarantine	6	\N	\N	\N	\\x6eaf67d7ca33b8bfea34b3e8963e2d4583dddf12907c924eaacf35317b44ee1f	\N
10	212	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\xaccee15d44404dd8b5d3845a067e55fee0900eb5a1e9bc890ff0b8ad1f2df9f1	\N
10	213	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject	10	\N	\N	\N	\\xe489a13764ad9e65c3ee937832c4d0a46076254d856ce2cc0a37ae0d92efeaf6	\N
10	214	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	document	10	\N	\N	\N	\\xda2c314c6258de7dc4d6769210581c899cb5de59c4e23a7a98e2f51782d5aed1	\N
10	215	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	50	record	record	10	21	\N	\N	\\x505cedb1f021d08d2916acb93fa1dd538be4eba44b796bccaf8977aa4e9084c6	\N
11	216	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\x662d23b05e2e2bd1194234faa35fe04486cc08ead30cb24d9886c6d1fea6739a	\N
11	217	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject	11	\N	\N	\N	\\x6725c408d1502d36ebffb7430853decddfbad59ff94701be256d136889459594	\N
11	218	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	document	11	\N	\N	\N	\\x0895978577c3b45446633dd061c58a74f997ff5d0f95f8d4a5dbd09b7405d5a5	\N
11	219	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	51	record	record	11	21	\N	\N	\\xc14e7fbfe7f3e91879cc7b30a81413ec31cef8845442a35f77ee07f6d29ed140	\N
12	220	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\x20ddab2c8f7066a13b1425cf9e77bf117f057f320f0be1c9d6a683817abc38fd	\N
12	221	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject	12	\N	\N	\N	\\x22e54976eecbc342895cd59e77ec3f453101d7ee56b92dc6648e35f72da5bad3	\N
12	222	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	document	12	\N	\N	\N	\\x1864fee057c3e16e090c9bb97f84480a579704e0964e527b0f481830b6661e00	\N
12	223	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	16	record	record	12	21	\N	\N	\\x07dc476add80a61fc5d59d53c17b88bb589bf2d8158beef33db6305065caa0da	\N
0	224	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	quarantine	7	\N	\N	\N	\\xbb55406622cf548e530ee56c09f7fec8ae79274b29d7fdce2458680be375dfec	\N
0	225	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	quarantine	8	\N	\N	\N	\\x91aa31538d1f5e6f0ef535ca992771f59a9be6ebc6f53d1cc87af8e37f956a59	\N
1	226	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	document	13	\N	\N	\N	\\xb5cc5dc59f527637129dabbc28d7556e280beb0ba0c9726e4e4e87c982790153	\N
1	227	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	80	record	record	13	21	\N	\N	\\x68d07d6fde1d8a2160d4e62790b5b1a9bfcf453c2fbee6fd8622d459046e1856	\N
13	228	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\x34c8e069a4817a9869adda6a255175af10fb06b7ccae664af8be770390214026	\N
13	229	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject	13	\N	\N	\N	\\xc2dc459cff721685030a258ac8856a5542d0509f5638a50ea99700faed622e9e	\N
13	230	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	document	14	\N	\N	\N	\\xd24770c08f6b478d91dcc6ab3c554015d052f1f0d29221558312e7cfa5681804	\N
13	231	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	75	record	record	14	21	\N	\N	\\x9d79a4400c6704897d2f8ec38829a6f745c1b9ada233e9c964a6e08dfe54d751	\N
14	232	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\x9c58f69c8289ab1573fe2f1262b51c3ee0742e5e235dc9cb13f45af4317b5de8	\N
14	233	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject	14	\N	\N	\N	\\x1e8997065ebddfd246da3022676747563252b2bf5bb5e25d91d0cad2718c5cef	\N
14	234	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	document	15	\N	\N	\N	\\xc82f890040e800df3a7a1dfbeacb79d1744419bd260b17453b2215458505ae2e	\N
14	235	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	66	record	record	15	21	\N	\N	\\x9745ca7e04ef55074e7c78b5f0b5669a99fb46c23c6a222aa9829ecdab001b79	\N
0	236	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	quarantine	9	\N	\N	\N	\\xf8a54b34681fa7dde606eb36b546552c739e080923ac3d1c573f90950c2865af	\N
15	237	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\x2e42d29ef6c015195458ae3b8a1849d70872afbf46d27aa6ea12be84df0d9b82	\N
15	238	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject	15	\N	\N	\N	\\x6ef9255cfc160b98a8d163c479e9be8c0808a7bf1718110de98153b14abab6ab	\N
15	239	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	document	16	\N	\N	\N	\\x262795f4666c2ab1c273cd48277c2147c5c8715224e0c4e018eaa46ad9a8be4e	\N
15	240	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	43	record	record	16	21	\N	\N	\\x21e2e3f18f5178312fe58e3b0e9823f7ee32e20261d0e6e06b894088d546037b	\N
16	241	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\x49b521603790cf5129ca42f4c62a8f3a472479eb670da6089eb78a5a9b41f0c8	\N
16	242	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject	16	\N	\N	\N	\\x5a31d365e4a0175ab6fadbc21d21380dd03e56ee92dcb95bf1cd767482ea1de5	\N
16	243	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	document	17	\N	\N	\N	\\x1c874607d41333d6f0f236a4526a5df33b7f798efbe9f504157d053e1f771d6b	\N
16	244	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	business_operator	1	\N	\N	\N	\\x7b29c39a776d02d6c1c66592f948dc1abc334542ee58e3dde6ff976789c22e00	\N
16	245	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	21	record	record	17	21	\N	\N	\\x2d36087e3e104b212e01429793ecb56cba31ff8e3d30c047692c8af7b0916051	\N
17	246	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\x8b59f6f69047544efa6097ede98dd4b265056ab6df3f49c4fb0d57fd0afa1988	\N
17	247	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject	17	\N	\N	\N	\\xf1d069cfe86eb09ffe6b160bb792e55831e2d73cd39dda4c5eb6fa11d791b2ce	\N
17	248	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	document	18	\N	\N	\N	\\xd73bd818af56dc4a58ab1e82bc712aed9e8c7ade1c23e142f8dfca2b59323ef4	\N
17	249	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	69	record	record	18	21	\N	\N	\\x22497933b46c044ee362495dc5924773877a6fcbd8d146162391b870b4a677e6	\N
18	250	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\x59b707009ba26c2b1a0a848a2bc146345885473d232feea1778143551e44ad6b	\N
18	251	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject	18	\N	\N	\N	\\x2d6933cf68ee315a89525ca7ba56918cc409c49695cd247af47d67d8581431dd	\N
18	252	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	document	19	\N	\N	\N	\\x43a1582c3bd0dc65caf2e01633f604d8dc5fbfa17f68e065b184096216e44d73	\N
18	253	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	62	record	record	19	21	\N	\N	\\x9c1c377594b8c06c9cfe5599e41b87910a0e9e0aba57341d6949b88b73b8ad2c	\N
19	254	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\x72d5a810cc927a918f8bd3060e901c50bae4bbca823ce3cf26e015dff96be06c	\N
19	255	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject	19	\N	\N	\N	\\x1eb91bce31fb51594aabf521b951fd970a56df455890ce61420231aab7d6c833	\N
19	256	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\x538de90294ef72d5aa639e20407cf166003dca14f4c59044494456d71c3aa69c	\N
19	257	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	document	20	\N	\N	\N	\\xc236f33c60f5746ffc5f53953e807b9db580121b67c22156adf7be22d464c339	\N
19	258	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	27	record	record	20	21	\N	\N	\\x1ca3739ea5d2178af35367fe1631dcb4935575f4c295825100e431e706085a61	\N
20	259	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\xd98bcc88a251f229eedf4c7de9b3869dbbcfa2b79faecfecf9c595f54d716649	\N
20	260	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject	20	\N	\N	\N	\\x6c186745a66aaae691bb80842866b8c2caa82f2012df116f59da754d789cad8f	\N
20	261	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	document	21	\N	\N	\N	\\x8091e5fa13b7c10e4df4e516f095563c7f788946b55df4fc89324d70bd175e9c	\N
20	262	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	business_operator	1	\N	\N	\N	\\x93b2a7af19271bddad69e2f84e941f07fbc8d8ec07819147bb004837a5faaa50	\N
20	263	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	11	record	record	21	21	\N	\N	\\x20e8398f54aaa215d83930db48522bd61fd103f76cc19d6dd83cad1bd0cb1034	\N
21	264	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\x59aed3c79fde03d202e04b75e2b058abd873c80fbd3c4ce3bb92bdbd6441a824	\N
21	265	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject	21	\N	\N	\N	\\x13c8f58d4388b83cc6444e95215ea82bd012d8a1112e711541957da3e832d66a	\N
21	266	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	document	22	\N	\N	\N	\\x954cbd0fc6bcc526decbc1aeca267e01438d982e2aba4759f881de19a5b03d94	\N
21	267	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	72	record	record	22	21	\N	\N	\\x6f4bf438e3a3bb13fedbbc2c5ce3833d244429227fe67fa9fd548742dadd347f	\N
22	268	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\x36118a2569283e503c3008e01469e9c99ab2a88565f4410181b4ecb49e575a64	\N
22	269	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject	22	\N	\N	\N	\\x6759036a469a01e26cda4e5572ee4420cd0918421d727b1096d5e2374c9362b5	\N
22	270	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	document	23	\N	\N	\N	\\x1da2c6d18435d9da76a4889abc2020b1773b77af9cf6cb6f003c239cf9cd5d4b	\N
22	271	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	business_operator	1	\N	\N	\N	\\xb69619dc32c793500df5f9164f525091d976ab53a1ae727e60ecda1343056c32	\N
22	272	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	15	record	record	23	21	\N	\N	\\xf0a791f3e6260c0a6100a4ac7358eb27a8223fd34c22efec0842fc864082eed1	\N
23	273	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\x9bdce4fbaa7ba8f39f3535d0427ecc4999aedb7b65c430ac8acd3fddab820cb4	\N
23	274	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject	23	\N	\N	\N	\\xab26e4e2a8452a1400c3645679ac14edcfbda0f1de657835319988b7ed561c87	\N
23	275	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	document	24	\N	\N	\N	\\xa43256654e880e4ba76894b769a8d8d98e37282343e8dc9b2db649974487997c	\N
23	276	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	business_operator	1	\N	\N	\N	\\x7f2ad276296230a3b62c4161201323fbb18f40330ff3c87f779cebebf2fa034c	\N
23	277	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	64	record	record	24	21	\N	\N	\\x0acb2d04059077b5fa4e7042991a8cea2ef0d909bd3b6826d23764f26ec7ffd2	\N
0	278	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	quarantine	10	\N	\N	\N	\\x5ba1c4193d5e1f94f34a263a34ba65e182cc2c5776e7bd5862399f1f4ea6b9ef	\N
0	279	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	quarantine	11	\N	\N	\N	\\x7b1b43b4d4a1c93248c7e0b8a391584567a87c99b5f60d4f9269f9dd3f044c66	\N
24	280	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\x77c08a1609a4cf1cd6714b8d47eb97c92ffce898d851673ac1a2a086cdea6ab2	\N
24	281	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject	24	\N	\N	\N	\\x07597487be757fea6daf1c2b23389d55a8bd92c7cce797222431fd6c569ca373	\N
24	282	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	document	25	\N	\N	\N	\\xfecd845d33f313e7f69925ab91e5edc52b216bc06b75701c23071414ac22bab1	\N
24	283	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	57	record	record	25	21	\N	\N	\\xc9ab810143788d1ae8f634537268b9a0c54b2388123036f701bd3de124b2bfd8	\N
25	284	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\xfd16ebc0e44335bd0145f2640c97ec40c8ecdf5c36e632c7acb500d75a552f4c	\N
25	285	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject	25	\N	\N	\N	\\x95b6838f1bcd0e7a83d647b51d1b40cd466ec99e6909ed722e0ed7348259bb9f	\N
25	286	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	document	26	\N	\N	\N	\\x1f6f4784aaccc64cf4edb706466b0f6fb36a57a9f24b926702cb5dac3322de23	\N
25	287	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	72	record	record	26	21	\N	\N	\\x07c6f52bbf71cfdf07462ce928e18e2072f4d1f237cabc96016f20d2f88b83a3	\N
26	288	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\x20f2b6301ba8149b2a40c54b54818202026d2ac25d40a962f991c386ad5fa9e2	\N
26	289	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject	26	\N	\N	\N	\\xbcf5194abf32207d36d5bda04d3f5a7f4be1c439199af4714a1d48659bf3981c	\N
26	290	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	document	27	\N	\N	\N	\\x6598b1fbbf4d12fe605f107cd5c8d616b18ea88519a7732ee7b6174781e22968	\N
26	291	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	business_operator	1	\N	\N	\N	\\x501ac86a64b75034075fff704e9f312c38dfe0b58be5b9b6bf6f1121e8a68f2e	\N
26	292	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	4	record	record	27	21	\N	\N	\\x04e703e1afa841e6dd9da767daec2f21a02dd55626306d3c7b053dec67fe3e15	\N
27	293	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\xab178d7e94d5c5b63a64ecd40a0ceb665313b1190ba5335bc1a960ca4ca3b2d1	\N
27	294	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject	27	\N	\N	\N	\\x3ef6ad3d2019a3647bd94048681a2831c89af808951f47a8e383c67c9db5e566	\N
27	295	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	document	28	\N	\N	\N	\\x33976ed6beb1f82c251cef8852c7c10744470ef7ca49aed01a94c80ddc4c629e	\N
27	296	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	business_operator	1	\N	\N	\N	\\x684ba9aaf805ba52245dc1cff035dac6f9a7ff5beedb73a527169e378e465b14	\N
27	297	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	75	record	record	28	21	\N	\N	\\x2a2d23edb32994ed8f0e36ab8979d3bc2136b6b67e10bdd2e23471ac60cc59a0	\N
28	298	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\x6dc075df4507210b20ff6d2be20d05efc906a7c133892f9ed6b47e05f30728f0	\N
28	299	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject	28	\N	\N	\N	\\xc70818bfa220dbc0870c131fb3c8c3cde860ac6f698483fb73cd0eaeec00f0fa	\N
28	300	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	document	29	\N	\N	\N	\\x89ff0c77e76fce8260128da4d38cb2f8bd2e77e8171979c53cc410752fe0f374	\N
28	301	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	36	record	record	29	21	\N	\N	\\x55760f81bca8d7894da213b12e35cb7f579d6d935584dd57905972b18149ce83	\N
29	302	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\x26b4b011df24e290e11e50bdf99cab5c5aa452193b186ef4dbabac5cb772d3cf	\N
29	303	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject	29	\N	\N	\N	\\x3039f2f33b429abe18179dce95bf742e6146028f591bdfe5b5c213ad45b0134e	\N
29	304	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	document	30	\N	\N	\N	\\x9094595020731581fe7aaa618e80b3e4f9248064068b06eabd56ad80f8802c71	\N
29	305	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	23	record	record	30	21	\N	\N	\\xd17e283eb23bc6a8be83611fc3fe644d404bfb3316856379698b25f3a041c829	\N
6	306	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	document	31	\N	\N	\N	\\x2e60a137a6904bde820b4c1f951a379f3a2393eaace20af04a1dd398a2ded2ed	\N
6	307	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	42	record	record	31	21	\N	\N	\\x7eb974edc5a7d68c7457da808bc0348999834078e208ac3fe3f256740c506f4f	\N
30	308	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\xcf149aebc182b0a4c452571ea0b55c4896a60ab324275eaab402c7c85e6bf2b1	\N
30	309	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject	30	\N	\N	\N	\\xb389bab841f49432f767b7505d0faf066c382d080916f449eb3ad32cf5460c51	\N
30	310	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	document	32	\N	\N	\N	\\x3c966d5d650c47b212293d807caacee80d1a97cde14a199389728081b61066f9	\N
30	311	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	business_operator	1	\N	\N	\N	\\x0c03624c24219d7a045b023e797b7b50f71df3df31885eb2bf9715f1e6d1eee2	\N
30	312	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	13	record	record	32	21	\N	\N	\\x6ded63306bb710ee412b64815766f84b0e37bc4df8d4a3582f479a88e96d8ca3	\N
20	313	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	document	33	\N	\N	\N	\\x0a30998426e81f740e6aed00620dd172e02f2f3aa32dfa16e8b10ad14584fca0	\N
20	314	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	business_operator	1	\N	\N	\N	\\xe013cda68c8ba009a017c5657f9aa73215260f7af60cfb6068db1aac574dc4ac	\N
20	315	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	17	record	record	33	21	\N	\N	\\x3bf6b6b2c676949dac4d4411af105e7cc0749dc9bf81a7b12df9c1ff0ad5b612	\N
31	316	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\xd5bc1ce3b28900286838fbe718cebc8f2d97da1d6b21d5c9c24d872347ada464	\N
31	317	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject	31	\N	\N	\N	\\x0589224115cc4b47d3e004119783a68eda7f2bbe712865afedf1ff8201a05b8d	\N
31	318	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	document	34	\N	\N	\N	\\x2e6a79888dbe7d9ce76cbc932f1e1c1ce10e1a02395fa54daa72988adef3099e	\N
31	319	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	62	record	record	34	21	\N	\N	\\xa6dfc4ca73a31d10644c275c1a8ad2efa31ffcc1e8e418565317fb3876721ea5	\N
32	320	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\xab25581738fc0ba8bb04db3cd2a5af8efebcb5f5bade596c053c0d158025403b	\N
32	321	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject	32	\N	\N	\N	\\x7655ad77ad5b12ea1e2c3d71a9d30211b3c80a85a7831c144a78941bd88d5926	\N
32	322	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	document	35	\N	\N	\N	\\x0903068c0ddcce0cab76aa832a60c7583a399d9457292617075391a69b72fed1	\N
32	323	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	64	record	record	35	21	\N	\N	\\xb5943ffefdff70663fcaff552ab55ddc232d943ffe7d5023e9530581794537d1	\N
33	324	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\xa808849484fa8a3571384e62903796c7bfabbdc5a8a5919c1ad0c1ba464ecabd	\N
33	325	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject	33	\N	\N	\N	\\xb076a2ee273b20348107a4f05b7db2376e18c523fbf1c97d7c8efbea61b6808f	\N
33	326	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	document	36	\N	\N	\N	\\x6509e7bc3a4d6f8ef827bfa07a1e2c7e69ed4960035c54e4868049c97b90524f	\N
33	327	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	7	record	record	36	21	\N	\N	\\x7af6f9b825990fa0a57755f1c9e3013a5b7c73697ce6385fc7345e7afed2f8a2	\N
34	328	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\x3acac7e02fe79a792b2257ed2d1fed84c12927b8c982f9e7f05b74cd853f7edc	\N
34	329	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject	34	\N	\N	\N	\\x03831601475205722e5978b210710c21749eb379e25dc604c941b788a81bad82	\N
34	330	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	document	37	\N	\N	\N	\\x53c18339440016f02508fca6cdf5ec38f62a2d09ae2b5eb7b5a5e3822abcbf42	\N
34	331	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	32	record	record	37	21	\N	\N	\\x4fc10f6f9ad44921d24326ad1bd570a44b2126ec2dba76e6db87165904d5a678	\N
35	332	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\x581fb7286713f95f0a7aebdf5682980068ab36e1f90a4934833649abd80ece11	\N
35	333	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject	35	\N	\N	\N	\\x2e99bcab5c2630812ceb08aaff03c645358964a2276df602ea1cc12ff9ed6b28	\N
35	334	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\xc8c13bb41ccb2967d6c35dd41cf4075c58f1d071237ffcabb0928181a3c837d0	\N
35	335	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	document	38	\N	\N	\N	\\x4e2862fcf85db85f641d76672b2f646d9032541c4915fe56d0cb46dc4088f126	\N
35	336	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	53	record	record	38	21	\N	\N	\\x5d64c21cd6835511d843c4d85e52ef9523bbed60af2093c85d3d82405bacb5d6	\N
36	337	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\xb595eba2d341ecbd6e423717e8e7459be36b820c1f29453264e8309c28384986	\N
36	338	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject	36	\N	\N	\N	\\xe590f2b50fc3c58867e9551d502577874687b500f4d9fd7d24c4481e38513350	\N
36	339	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	document	39	\N	\N	\N	\\x0bf6382950e7b27fd39120269932672724e673d10ce98173c7b420086cb41858	\N
36	340	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	business_operator	1	\N	\N	\N	\\x9fff46f55f9f1d9d3f55e9a78f2f975625b290bb73727da5944a5416b0d29ac1	\N
36	341	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	78	record	record	39	21	\N	\N	\\xcd3e19c6b8fe145218898b9ca8f51e39ffcec1676779660a64b562e233669682	\N
0	342	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	quarantine	12	\N	\N	\N	\\x53b00eea0944f0c9667877d20154ee8d46e1c72f264674d0b0ca8525d5118b05	\N
0	343	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	quarantine	13	\N	\N	\N	\\xe8784edbbdd4e46c5f51c8fe8003903e5c7d0ac8f7e3e8099dab4a02e1bbb45d	\N
0	344	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	quarantine	14	\N	\N	\N	\\xcfe472a61b631912b51a7ff50d705fa812afb74d41eca2b82492424b12692250	\N
37	345	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\x476d4dddfdd8720906c7dedcff3eb2372da0ea65e1d58ab4cf15d95aa570ad2d	\N
37	346	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject	37	\N	\N	\N	\\xa2b195c85968ab38735701e9d7af3581a15d7df6dfef2f46d621226b56ea2491	\N
37	347	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	document	40	\N	\N	\N	\\x29f47dd54b9513ea68c5dc3e77b7f6e68f8840b9161cdf5660e96a3c4259560c	\N
37	348	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	10	record	record	40	21	\N	\N	\\xfef0770beb88f7c8611dd3c0f4093e32013f05b09a5a06ccadfdee3cdcbc0f52	\N
0	349	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	quarantine	15	\N	\N	\N	\\x8f6f5dbf9fb9bb2ec2ee1f789613a5208ac3fda4440f6c28b769b24ebc91e2b6	\N
38	350	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\x67e58bf0a5ff426e0e21b324370169bbf291e398d092c0960332c14f6f1f2923	\N
38	351	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject	38	\N	\N	\N	\\x66eeff84995762909aedcd8d2e21a96ecca0bc91d6dcc9b0986fa7508f8250ce	\N
38	352	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	document	41	\N	\N	\N	\\xbcf4c9662e0c76d3365ef33c11aff0035d33b3b8efa5164bc86bf4f02ab87984	\N
38	353	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	3	record	record	41	21	\N	\N	\\xad53a66d82ae9b77609d18e304cb95059c5d8a30f00d24ea0613c7ea2f1b5a2b	\N
0	354	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	quarantine	16	\N	\N	\N	\\x5beeaa95ca43b8230f74a2b9f429c5e93257a5b28dab2e71b84ea9fb1b19ed21	\N
0	355	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	quarantine	17	\N	\N	\N	\\xed3c73f365b3c6c0391f7d94ccb2204056ed5243b964dec6258e9376e6c4c123	\N
39	356	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\xe4e5dc9ba49787da8a2ac1be7eae0b320f918221afdd70c98e285c1a17c564e1	\N
39	357	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	subject	39	\N	\N	\N	\\x8fc171c094da56ae2378549e18107921d91ac1c5f87446033c200d516dc324df	\N
39	358	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	document	42	\N	\N	\N	\\xed818cf27cdf17625ffb57887782e78ac81d0d9e7cafb0aa627803fc398c53ec	\N
39	359	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	business_operator	1	\N	\N	\N	\\x230349d1aa10031cf24c2828985c2376614f07628629f7cd88beb7204dd68f2f	\N
39	360	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	71	record	record	42	21	\N	\N	\\x8d650d931ae91d69aa886acd66c0c2b1895bac7c4339c0f4462a72f60314b4e6	\N
32	361	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	1	insert	document	43	\N	\N	\N	\\x8dbaf17ecf3e3dca22c30f6907f4afa9ce27972ef8555012d189710379eb6cf9	\N
32	362	2026-11-26 19:08:54.429925+00	773	1	f	demo_loader	demo_loader	66	record	record	43	21	\N	\N	\\xbb4cb6a52312b78e7b6075ef89ec8b8e758413cb355f1ffa21840344a860fc44	\N
1	363	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	78	approve	review	1	21	\N	\N	\\xd5c7b58a5b6dd01f527a3ba13198011979a5458250cd6b36824f119fc0ed4fdf	\N
1	364	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	80	approve	review	13	21	\N	\N	\\xcfc96e10bfb49456d9e276bec5c96d5f5904838d207f7de62e3b0b83c3dce2c5	\N
2	365	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	71	approve	review	2	21	\N	\N	\\xa6502d73812e18259f7daad2a70b9ec3148cee03c6bca3075f38ee3a910867a6	\N
3	366	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	32	approve	review	3	21	\N	\N	\\xc0c0659c1bd4e1e2f309c1b6ba927d5db9dfbd453b478c977ece4a4db449dfd3	\N
4	367	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	74	approve	review	4	21	\N	\N	\\x885b73dd1f42b67ba65667989c3f40cbf418eb608fa5ab4e0ef6ab91657173a7	\N
5	368	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	59	approve	review	5	21	\N	\N	\\x6a39c771a4865b0b204d4946fce7d7f52ceda66bcc3a14b4d91f2d22463e6dc0	\N
6	369	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	41	approve	review	6	21	\N	\N	\\x7e4e396754b9fbc92d90fc803f520d4abe3b93bd38cc411f6f5943f21d1c7da0	\N
6	370	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	42	approve	review	31	21	\N	\N	\\x77b29dba3325df0baab48344bf91162e103197a4f01b3b154d7b734534af0693	\N
7	371	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	12	approve	review	7	21	\N	\N	\\xd76d79d8defb827326955f1c356a7dd798a8a4709b999e2e1b595f5bece48ce6	\N
8	372	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	15	approve	review	8	21	\N	\N	\\x83c61305dc1dd699c0f49571e04fee742cc9847cafbc96890a0b046ae3e499fb	\N
9	373	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	46	approve	review	9	21	\N	\N	\\xde1a4db80286b1184fa3b4e19bb03f093d82887566b84496d0636fc57e661b7d	\N
10	374	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	50	approve	review	10	21	\N	\N	\\x4f992e55da3c2a7d88c5ee9042ba88b8e7b1edc020ea9693728fca4a30d0805d	\N
10	375	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	50	disclose	disclosure	10	22	\N	\N	\\xddd303de0cb42c12e3ece7c45c6da96e51424bce84d2909980757b98840819fa	\N
10	376	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	50	disclose	disclosure	10	22	\N	\N	\\x9b4406ac5df4c37f9d4abb9c79f0d14c7f26280c729faf7f2223740de6a97023	\N
10	377	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	50	disclose	disclosure	10	22	\N	\N	\\xe64d20b4f42add9bd6deb4df3ffa40efbc1a8e20d5fc11ea277469dad1e28152	\N
11	378	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	51	approve	review	11	21	\N	\N	\\x7081dde48d1af04d107c0e03502c31dcb622b4e3d54cda88522abfcd90515913	\N
12	379	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	16	approve	review	12	21	\N	\N	\\x9d78e7f45e76b66768cea263356a869b97f89d6a366c68ddc0c5b25d6d3df4f4	\N
13	380	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	75	approve	review	14	21	\N	\N	\\xe3931571c087dca93d7ed22f3737870f9fff70cb411de12de7f54a0ff12f0b5f	\N
14	381	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	66	approve	review	15	21	\N	\N	\\x19a221532c60ec3f234ebb5b6be10fd296390e2f255e6f7bc533ce77f9066a06	\N
15	382	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	43	approve	review	16	21	\N	\N	\\x5e6ab9cf17580c2d83848ad3f59c5713552cf35607cdb23899c31af26e79e5c4	\N
16	383	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	21	approve	review	17	21	\N	\N	\\x620d7c453261d6565393d675fe232fe448438ba08774ee72d4cf329e6299c7f1	\N
17	384	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	69	approve	review	18	21	\N	\N	\\x4ebf0b917cebd59322d68c6dc04e7249ea7193fd73a7df2d46ce2d6e6cce4375	\N
17	385	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	69	disclose	disclosure	18	22	\N	\N	\\x38096d4da53ea8753dc978761d2b3595f30264d9822f20efc3e88a1f0f2bf506	\N
17	386	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	69	disclose	disclosure	18	22	\N	\N	\\x5a257a038ea4278d205e278ac409c9d5e04d389ec5009a0ca6084c4157cc6505	\N
17	387	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	69	disclose	disclosure	18	22	\N	\N	\\xa498e5a34cebe00b17f5c78f540d053fef36af048e98a0e81d0ed416fe418c30	\N
18	388	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	62	approve	review	19	21	\N	\N	\\x2dedba4a5816546dd77b6af44dc89b1682c5ffaed89c5e7d795e60ccef1b8d28	\N
19	389	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	27	approve	review	20	21	\N	\N	\\xb062c99f15c62ee04ca986fae7a655201aac102c84d615e01cd3189b3213cda2	\N
20	390	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	11	approve	review	21	21	\N	\N	\\x65393345f50949248bbe77dec2efaa53f0ea1d8f7370e01ad23d3bd31c3f10c6	\N
20	391	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	17	approve	review	33	21	\N	\N	\\x2d544dcfe575cad5332e8c6015d8f1b3148f0940848670f6983a0975f59b5c0c	\N
21	392	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	72	approve	review	22	21	\N	\N	\\x963cf54e96ce35fd6eb44da02de6c92266c8811c8cdc45d88ad67e01fe4ada6d	\N
22	393	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	15	approve	review	23	21	\N	\N	\\x993fff659d1875add28c46fa0b41830344e79a4348814f958ce0ca1abaa5b6a0	\N
23	394	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	64	approve	review	24	21	\N	\N	\\xc11f9612b6171bc328cfe4bac4fe7e5d36b582e427ab2a4a34481fce5247e252	\N
24	395	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	57	approve	review	25	21	\N	\N	\\xab8138d1d9087df00d397cd987cacd964ae969bd60152d7a72a36a6460b50198	\N
25	396	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	72	approve	review	26	21	\N	\N	\\xa77dd962a26caff17b91693261a282967fca16eaef5ed14b7fa354975a147d64	\N
26	397	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	4	approve	review	27	21	\N	\N	\\x32a4d1d620fc0034cc911df33263124b51d613d5b3c0db18a39bb03cf1532a48	\N
26	398	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	4	disclose	disclosure	27	22	\N	\N	\\xfef62ca32d0eb3b5aa82120c064ab649fbaea6ab735ebe27afa794dff5e876be	\N
26	399	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	4	disclose	disclosure	27	22	\N	\N	\\xccce006e3ddc9537844e3b44daabae28439ed2d1c44cdabb02ca9d52ca517129	\N
26	400	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	4	disclose	disclosure	27	22	\N	\N	\\xe02f3b6a7ae94ab25411bf24c9e305e7f65127d35695cbe29ae003cca80fa668	\N
27	401	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	75	approve	review	28	21	\N	\N	\\xc19269787b18df41b7d79d3cdd69421c0e09f2fb71fc31a9137010ddfbbfb550	\N
28	402	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	36	approve	review	29	21	\N	\N	\\x57bfe731fea7ff72161d168e0fbd5c2b3edd33eb6b978fa1d89427f763259027	\N
29	403	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	23	approve	review	30	21	\N	\N	\\x2b0495e4d896b756ae3b0592fc9f1e0497af84d4b9a8155fde6e56c30ffd8ca5	\N
30	404	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	13	approve	review	32	21	\N	\N	\\xeb402a38766300ac3dad5ef5c2dc8dfcd63104a6dce41aae272163d1600dbb84	\N
31	405	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	62	approve	review	34	21	\N	\N	\\x7ad7dea2c4954e63ea98394f1a3a2243dbb5230061367e15330a35c392e79955	\N
32	406	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	64	approve	review	35	21	\N	\N	\\x852aaa4c9b07e469cd00fb23c7b769b6072b3974fecfda8a91836eb170700e07	\N
32	407	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	66	approve	review	43	21	\N	\N	\\xb92cf4c2db9e5b9bb6b1933457f9d1d56a1768515d49da1b6a23621831b2a423	\N
32	408	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	66	disclose	disclosure	43	22	\N	\N	\\x7ba62e056238d2340314cb35fd73970c4798ad1343d088b72dda6ab3b5bcebac	\N
32	409	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	66	disclose	disclosure	43	22	\N	\N	\\xd21aed3892b64078eba84cfa540e3fc5a63ee2931ca3ea4f76e7e460c7451f33	\N
32	410	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	66	disclose	disclosure	43	22	\N	\N	\\x09c5920a55a513b4f50a3d564f5cbb986584d49da49903fad45698408da47e25	\N
33	411	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	7	approve	review	36	21	\N	\N	\\xe02cb8e83d57edd6413ec0579d87e998f0799f141bc58857a06715698af8af29	\N
34	412	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	32	approve	review	37	21	\N	\N	\\xeab1c6f693d717d82ba1dc5a3d6be7509dbcc8da2ea64d670c4f76a298385fc8	\N
34	413	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	32	disclose	disclosure	37	22	\N	\N	\\x30094be04ddc7eb5e39ceffa2a33008008045e8b93883e7116c07ead67bff16a	\N
34	414	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	32	disclose	disclosure	37	22	\N	\N	\\x9439fcd47399f73bf8e87b9347bf6ece20547ce869bff451b8270fef03b43331	\N
34	415	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	32	disclose	disclosure	37	22	\N	\N	\\x770be7551b36707df4d72583d0d0014c3a1ef3030d28c398d2ae8554e0c10020	\N
35	416	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	53	approve	review	38	21	\N	\N	\\xd6a0b03250517e7d78f8ab4367876f458488ab17d0eef0439c4b0a2b34eb2811	\N
36	417	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	78	approve	review	39	21	\N	\N	\\x52f6946adc8df996ed051b42de1adecbe900ac8a0629f6e93c08a9486926ccff	\N
37	418	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	10	approve	review	40	21	\N	\N	\\x7c74058cab79a1ece908c6d5417c55ee7ed22858544520d868cd27c64c435c87	\N
37	419	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	10	disclose	disclosure	40	22	\N	\N	\\xe1fb7aec6fa4718deca3899be72d9cf32b02dab915380ae71402146c4837eba7	\N
37	420	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	10	disclose	disclosure	40	22	\N	\N	\\xb18d619cd98aeb75f28098a5564c4c40bfa117cc0e86c93c26273b37281f096e	\N
37	421	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	10	disclose	disclosure	40	22	\N	\N	\\xd3124d25fef6be1a0fc9d3fd0a66a5d1d3dc5bbea39cbb70685ebee91c956330	\N
38	422	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	3	approve	review	41	21	\N	\N	\\xbe437025b44cb9631c6b340816f9917484f3d300420defa3a42d49cd2363b500	\N
39	423	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	71	approve	review	42	21	\N	\N	\\x5c13f3987ec7e2eff3da8c8fa1f4c9b0c148a36a4618e456a7001d57dacf59d1	\N
10	424	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	\N	insert	public_face	\N	\N	\N	\N	\\xc2fd0daa15532dfccf15b6980a8f67895ea1b97183e0af3ae9c43f95dd0f2d4b	\N
17	425	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	\N	insert	public_face	\N	\N	\N	\N	\\x695046460528edf891b05d0fc87842014353661d1c7a4f49192c8a1811412343	\N
26	426	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	\N	insert	public_face	\N	\N	\N	\N	\\x023c08493790acb8beec9b68e3d0f74b90c2fa159e2b836d50f0b3c8e28910e0	\N
32	427	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	\N	insert	public_face	\N	\N	\N	\N	\\x78eb9f5d3aee796fc0fb979178263f6f05d14bc2dbf98a7bd9b276a40ae1a463	\N
34	428	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	\N	insert	public_face	\N	\N	\N	\N	\\x195133d66845ebf4ba0c9c4662965539e81e5090c45b7ca114c27d05b2b70971	\N
37	429	2026-11-26 19:08:54.503813+00	774	1	f	demo_reviewer	demo_reviewer	\N	insert	public_face	\N	\N	\N	\N	\\xf2b749a7c117b55e914af2066bd0904c7694fde3cac683907a7c7cdae4599c85	\N
10	430	2026-11-26 19:08:54.56918+00	777	1	f	postgres	demo_reviewer	\N	insert	withdrawal	10	\N	\N	\N	\\xf3f484e33a028e41e2e5c664daa53b2d9e8d310faaaad78c60dc711b741b5e86	\N
17	431	2026-11-26 19:08:54.56918+00	777	1	f	postgres	demo_reviewer	\N	insert	withdrawal	18	\N	\N	\N	\\x11dd7fe6a2d8fdb18047cb194022c826d063f069f35a108239d96c7d861985fd	\N
10	432	2026-11-26 19:08:54.56918+00	777	1	f	postgres	demo_reviewer	\N	delete	disclosure	10	\N	\N	\\xddd303de0cb42c12e3ece7c45c6da96e51424bce84d2909980757b98840819fa	\N	\N
10	433	2026-11-26 19:08:54.56918+00	777	1	f	postgres	demo_reviewer	\N	delete	disclosure	10	\N	\N	\\x9b4406ac5df4c37f9d4abb9c79f0d14c7f26280c729faf7f2223740de6a97023	\N	\N
10	434	2026-11-26 19:08:54.56918+00	777	1	f	postgres	demo_reviewer	\N	delete	disclosure	10	\N	\N	\\xe64d20b4f42add9bd6deb4df3ffa40efbc1a8e20d5fc11ea277469dad1e28152	\N	\N
17	435	2026-11-26 19:08:54.56918+00	777	1	f	postgres	demo_reviewer	\N	delete	disclosure	18	\N	\N	\\x38096d4da53ea8753dc978761d2b3595f30264d9822f20efc3e88a1f0f2bf506	\N	\N
17	436	2026-11-26 19:08:54.56918+00	777	1	f	postgres	demo_reviewer	\N	delete	disclosure	18	\N	\N	\\x5a257a038ea4278d205e278ac409c9d5e04d389ec5009a0ca6084c4157cc6505	\N	\N
17	437	2026-11-26 19:08:54.56918+00	777	1	f	postgres	demo_reviewer	\N	delete	disclosure	18	\N	\N	\\xa498e5a34cebe00b17f5c78f540d053fef36af048e98a0e81d0ed416fe418c30	\N	\N
10	438	2026-11-26 19:08:54.56918+00	777	1	f	postgres	demo_reviewer	\N	insert	takedown	10	\N	\N	\N	\\xbae5701252b09ddd64a2c0de89cc5ac9a820e0bb7abd9eb9dab1b73e6a979fae	\N
17	439	2026-11-26 19:08:54.56918+00	777	1	f	postgres	demo_reviewer	\N	insert	takedown	18	\N	\N	\N	\\x50fa019751e377ff3863e7bb2496751980d026a000a3936e32714d50fbcbe143	\N
\.


--
-- Data for Name: member; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.member (role_name, organisation_id, duty, may_submit, may_review) FROM stdin;
demo_loader	1	takes in what the agencies report	t	f
demo_reviewer	2	reviews before anything is published	f	t
demo_reviewer	3	reviews before anything is published	f	t
demo_reviewer	4	reviews before anything is published	f	t
demo_reviewer	5	reviews before anything is published	f	t
demo_reviewer	6	reviews before anything is published	f	t
demo_reviewer	7	reviews before anything is published	f	t
demo_reviewer	8	reviews before anything is published	f	t
demo_reviewer	9	reviews before anything is published	f	t
demo_reviewer	10	reviews before anything is published	f	t
demo_reviewer	11	reviews before anything is published	f	t
demo_reviewer	12	reviews before anything is published	f	t
demo_reviewer	13	reviews before anything is published	f	t
demo_reviewer	14	reviews before anything is published	f	t
demo_reviewer	15	reviews before anything is published	f	t
demo_reviewer	16	reviews before anything is published	f	t
demo_reviewer	17	reviews before anything is published	f	t
demo_reviewer	18	reviews before anything is published	f	t
demo_reviewer	19	reviews before anything is published	f	t
demo_reviewer	20	reviews before anything is published	f	t
demo_reviewer	21	reviews before anything is published	f	t
demo_reviewer	22	reviews before anything is published	f	t
demo_reviewer	23	reviews before anything is published	f	t
demo_reviewer	24	reviews before anything is published	f	t
demo_reviewer	25	reviews before anything is published	f	t
demo_reviewer	26	reviews before anything is published	f	t
demo_reviewer	27	reviews before anything is published	f	t
demo_reviewer	28	reviews before anything is published	f	t
demo_reviewer	29	reviews before anything is published	f	t
demo_reviewer	30	reviews before anything is published	f	t
demo_reviewer	31	reviews before anything is published	f	t
demo_reviewer	32	reviews before anything is published	f	t
demo_reviewer	33	reviews before anything is published	f	t
demo_reviewer	34	reviews before anything is published	f	t
demo_reviewer	35	reviews before anything is published	f	t
demo_reviewer	36	reviews before anything is published	f	t
demo_reviewer	37	reviews before anything is published	f	t
demo_reviewer	38	reviews before anything is published	f	t
demo_reviewer	39	reviews before anything is published	f	t
demo_reviewer	40	reviews before anything is published	f	t
demo_reviewer	41	reviews before anything is published	f	t
demo_reviewer	42	reviews before anything is published	f	t
demo_reviewer	43	reviews before anything is published	f	t
demo_reviewer	44	reviews before anything is published	f	t
demo_reviewer	45	reviews before anything is published	f	t
demo_reviewer	46	reviews before anything is published	f	t
demo_reviewer	47	reviews before anything is published	f	t
demo_reviewer	48	reviews before anything is published	f	t
demo_reviewer	49	reviews before anything is published	f	t
demo_reviewer	50	reviews before anything is published	f	t
demo_reviewer	51	reviews before anything is published	f	t
demo_reviewer	52	reviews before anything is published	f	t
demo_reviewer	53	reviews before anything is published	f	t
demo_reviewer	54	reviews before anything is published	f	t
demo_reviewer	55	reviews before anything is published	f	t
demo_reviewer	56	reviews before anything is published	f	t
demo_reviewer	57	reviews before anything is published	f	t
demo_reviewer	58	reviews before anything is published	f	t
demo_reviewer	59	reviews before anything is published	f	t
demo_reviewer	60	reviews before anything is published	f	t
demo_reviewer	61	reviews before anything is published	f	t
demo_reviewer	62	reviews before anything is published	f	t
demo_reviewer	63	reviews before anything is published	f	t
demo_reviewer	64	reviews before anything is published	f	t
demo_reviewer	65	reviews before anything is published	f	t
demo_reviewer	66	reviews before anything is published	f	t
demo_reviewer	67	reviews before anything is published	f	t
demo_reviewer	68	reviews before anything is published	f	t
demo_reviewer	69	reviews before anything is published	f	t
demo_reviewer	70	reviews before anything is published	f	t
demo_reviewer	71	reviews before anything is published	f	t
demo_reviewer	72	reviews before anything is published	f	t
demo_reviewer	73	reviews before anything is published	f	t
demo_reviewer	74	reviews before anything is published	f	t
demo_reviewer	75	reviews before anything is published	f	t
demo_reviewer	76	reviews before anything is published	f	t
demo_reviewer	77	reviews before anything is published	f	t
demo_reviewer	78	reviews before anything is published	f	t
demo_reviewer	79	reviews before anything is published	f	t
demo_reviewer	80	reviews before anything is published	f	t
demo_reviewer	81	reviews before anything is published	f	t
demo_bank	82	reads deliveries	f	f
\.


--
-- Data for Name: organisation; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.organisation (organisation_id, name, uscc, kind, division, fields, competent, upstream, platform_id, registered_from, registered_until) FROM stdin;
1	演示信用信息共享平台	12650000MB0CRED184	platform	650000	\N	f	f	\N	2024-10-01	\N
2	乌鲁木齐市交通运输局	11650100643228826D	state_organ	650100	\N	f	f	1	2024-10-01	\N
3	乌鲁木齐市人力资源和社会保障局	116501009154655869	state_organ	650100	\N	f	f	1	2024-10-01	\N
4	乌鲁木齐市农业农村局	11650100MAXY0AJX61	state_organ	650100	\N	f	f	1	2024-10-01	\N
5	乌鲁木齐市卫生健康委员会	11650100MAE63W7656	state_organ	650100	\N	f	f	1	2024-10-01	\N
6	乌鲁木齐市城市管理局	11650100MA6EG5F58D	state_organ	650100	\N	f	f	1	2024-10-01	\N
7	乌鲁木齐市市场监督管理局	11650100MAC29EPY5C	state_organ	650100	\N	f	f	1	2024-10-01	\N
8	乌鲁木齐市消防救援支队	11650100MA4HQQW817	state_organ	650100	\N	f	f	1	2024-10-01	\N
9	乌鲁木齐市生态环境局	11650100MADLB5M70W	state_organ	650100	\N	f	f	1	2024-10-01	\N
10	伊宁市交通运输局	11654002MAM9D1RE5B	state_organ	654002	\N	f	f	1	2024-10-01	\N
11	伊宁市人力资源和社会保障局	116540027969591016	state_organ	654002	\N	f	f	1	2024-10-01	\N
12	伊宁市农业农村局	11654002502601076W	state_organ	654002	\N	f	f	1	2024-10-01	\N
13	伊宁市卫生健康委员会	11654002MADFF8UC7T	state_organ	654002	\N	f	f	1	2024-10-01	\N
14	伊宁市城市管理局	11654002259504777E	state_organ	654002	\N	f	f	1	2024-10-01	\N
15	伊宁市市场监督管理局	11654002MA2HQ7HD10	state_organ	654002	\N	f	f	1	2024-10-01	\N
16	伊宁市应急管理局	11654002MAFPTW9776	state_organ	654002	\N	f	f	1	2024-10-01	\N
17	伊宁市消防救援支队	11654002MAHKHQ5G2Q	state_organ	654002	\N	f	f	1	2024-10-01	\N
18	伊宁市生态环境局	11654002MAYRQRBRX5	state_organ	654002	\N	f	f	1	2024-10-01	\N
19	伊宁市税务局	11654002909967643W	state_organ	654002	\N	f	f	1	2024-10-01	\N
20	克拉玛依市交通运输局	11650200MAXNL2008L	state_organ	650200	\N	f	f	1	2024-10-01	\N
21	克拉玛依市卫生健康委员会	11650200MA4G2DP397	state_organ	650200	\N	f	f	1	2024-10-01	\N
22	克拉玛依市城市管理局	11650200MAR1P6HAXM	state_organ	650200	\N	f	f	1	2024-10-01	\N
23	克拉玛依市市场监督管理局	11650200963038650G	state_organ	650200	\N	f	f	1	2024-10-01	\N
24	克拉玛依市应急管理局	11650200401063694J	state_organ	650200	\N	f	f	1	2024-10-01	\N
25	克拉玛依市消防救援支队	11650200051654573K	state_organ	650200	\N	f	f	1	2024-10-01	\N
26	克拉玛依市生态环境局	11650200MAXDNG9Y3L	state_organ	650200	\N	f	f	1	2024-10-01	\N
27	克拉玛依市税务局	11650200MA4DN7EU58	state_organ	650200	\N	f	f	1	2024-10-01	\N
28	吐鲁番市交通运输局	116504023907577028	state_organ	650402	\N	f	f	1	2024-10-01	\N
29	吐鲁番市人力资源和社会保障局	11650402MA6GPHXN3D	state_organ	650402	\N	f	f	1	2024-10-01	\N
30	吐鲁番市卫生健康委员会	11650402MA9M6UC63G	state_organ	650402	\N	f	f	1	2024-10-01	\N
31	吐鲁番市城市管理局	1165040211057999X2	state_organ	650402	\N	f	f	1	2024-10-01	\N
32	吐鲁番市市场监督管理局	11650402510165673W	state_organ	650402	\N	f	f	1	2024-10-01	\N
33	吐鲁番市应急管理局	11650402MANMRJ26XT	state_organ	650402	\N	f	f	1	2024-10-01	\N
34	吐鲁番市消防救援支队	11650402MABKB74Y8Q	state_organ	650402	\N	f	f	1	2024-10-01	\N
35	吐鲁番市生态环境局	11650402MAB54LN829	state_organ	650402	\N	f	f	1	2024-10-01	\N
36	吐鲁番市税务局	116504029012044655	state_organ	650402	\N	f	f	1	2024-10-01	\N
37	和田市交通运输局	116532016689457337	state_organ	653201	\N	f	f	1	2024-10-01	\N
38	和田市人力资源和社会保障局	116532014714743093	state_organ	653201	\N	f	f	1	2024-10-01	\N
39	和田市农业农村局	11653201793815452X	state_organ	653201	\N	f	f	1	2024-10-01	\N
40	和田市卫生健康委员会	11653201MAJ1EJ0G1X	state_organ	653201	\N	f	f	1	2024-10-01	\N
41	和田市城市管理局	11653201MA60J47T46	state_organ	653201	\N	f	f	1	2024-10-01	\N
42	和田市市场监督管理局	11653201MAU2ULMA6U	state_organ	653201	\N	f	f	1	2024-10-01	\N
43	和田市应急管理局	11653201583575307G	state_organ	653201	\N	f	f	1	2024-10-01	\N
44	和田市消防救援支队	11653201MABWTBM63M	state_organ	653201	\N	f	f	1	2024-10-01	\N
45	和田市税务局	11653201MARFPN6N5L	state_organ	653201	\N	f	f	1	2024-10-01	\N
46	哈密市交通运输局	11650502MACH95CH2E	state_organ	650502	\N	f	f	1	2024-10-01	\N
47	哈密市人力资源和社会保障局	11650502MAU9LRTK6A	state_organ	650502	\N	f	f	1	2024-10-01	\N
48	哈密市卫生健康委员会	11650502397266711A	state_organ	650502	\N	f	f	1	2024-10-01	\N
49	哈密市城市管理局	11650502MAG4MQF495	state_organ	650502	\N	f	f	1	2024-10-01	\N
50	哈密市市场监督管理局	11650502450216052T	state_organ	650502	\N	f	f	1	2024-10-01	\N
51	哈密市应急管理局	116505020935654990	state_organ	650502	\N	f	f	1	2024-10-01	\N
52	哈密市消防救援支队	11650502MAK0TK196C	state_organ	650502	\N	f	f	1	2024-10-01	\N
53	哈密市生态环境局	11650502MAR8HRFW72	state_organ	650502	\N	f	f	1	2024-10-01	\N
54	哈密市税务局	11650502MA7Q58YE3E	state_organ	650502	\N	f	f	1	2024-10-01	\N
55	喀什市人力资源和社会保障局	11653101398281921A	state_organ	653101	\N	f	f	1	2024-10-01	\N
56	喀什市农业农村局	11653101MAQ8RQQY3D	state_organ	653101	\N	f	f	1	2024-10-01	\N
57	喀什市卫生健康委员会	116531019569415693	state_organ	653101	\N	f	f	1	2024-10-01	\N
58	喀什市城市管理局	11653101MAG5U5JX9R	state_organ	653101	\N	f	f	1	2024-10-01	\N
59	喀什市市场监督管理局	11653101MA2FRLTC1W	state_organ	653101	\N	f	f	1	2024-10-01	\N
60	喀什市应急管理局	11653101649530479K	state_organ	653101	\N	f	f	1	2024-10-01	\N
61	喀什市消防救援支队	11653101MAYERC036G	state_organ	653101	\N	f	f	1	2024-10-01	\N
62	喀什市生态环境局	11653101MAGB454X7H	state_organ	653101	\N	f	f	1	2024-10-01	\N
63	喀什市税务局	11653101693522636D	state_organ	653101	\N	f	f	1	2024-10-01	\N
64	昌吉市交通运输局	11652301MAENA8CR7W	state_organ	652301	\N	f	f	1	2024-10-01	\N
65	昌吉市人力资源和社会保障局	11652301MA6KE082XE	state_organ	652301	\N	f	f	1	2024-10-01	\N
66	昌吉市卫生健康委员会	11652301MAG5N7DQ02	state_organ	652301	\N	f	f	1	2024-10-01	\N
67	昌吉市城市管理局	11652301MANB4AFW50	state_organ	652301	\N	f	f	1	2024-10-01	\N
68	昌吉市市场监督管理局	116523016453851399	state_organ	652301	\N	f	f	1	2024-10-01	\N
69	昌吉市应急管理局	11652301MA8KK8A39R	state_organ	652301	\N	f	f	1	2024-10-01	\N
70	昌吉市消防救援支队	11652301MAX9UK0M3N	state_organ	652301	\N	f	f	1	2024-10-01	\N
71	昌吉市生态环境局	11652301MAWPYT475W	state_organ	652301	\N	f	f	1	2024-10-01	\N
72	昌吉市税务局	116523018080988726	state_organ	652301	\N	f	f	1	2024-10-01	\N
73	阿克苏市交通运输局	11652901MACQ8A2F9N	state_organ	652901	\N	f	f	1	2024-10-01	\N
74	阿克苏市人力资源和社会保障局	11652901MANT73FH62	state_organ	652901	\N	f	f	1	2024-10-01	\N
75	阿克苏市农业农村局	11652901MATUHJJG3X	state_organ	652901	\N	f	f	1	2024-10-01	\N
76	阿克苏市卫生健康委员会	11652901MA6PDU8L6E	state_organ	652901	\N	f	f	1	2024-10-01	\N
77	阿克苏市城市管理局	11652901MAABM7L59K	state_organ	652901	\N	f	f	1	2024-10-01	\N
78	阿克苏市市场监督管理局	11652901MAF2NXG70H	state_organ	652901	\N	f	f	1	2024-10-01	\N
79	阿克苏市应急管理局	11652901MATYLMW846	state_organ	652901	\N	f	f	1	2024-10-01	\N
80	阿克苏市生态环境局	11652901MAMFK0HX8L	state_organ	652901	\N	f	f	1	2024-10-01	\N
81	阿克苏市税务局	11652901MAUNRUYK17	state_organ	652901	\N	f	f	1	2024-10-01	\N
82	演示信用服务机构	91230500MA1B3N1N2M	credit_service_agency	650000	\N	f	f	\N	2024-10-01	\N
\.


--
-- Data for Name: penalty_mapping; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.penalty_mapping (mapping_id, priority, authority, document, violation, penalty_kinds, min_fine, max_fine, item_code, field, severity, basis, certainty) FROM stdin;
1	1100	\N	\N	%无证行医%	{licence_revocation,occupational_ban}	\N	\N	A03-penalty	health	serious	医疗机构管理条例；信用修复管理办法（国家发展改革委令第36号）：严重失信	report
2	1100	\N	\N	%假农药%	{licence_revocation,occupational_ban}	\N	\N	A03-penalty	agriculture	serious	农药管理条例；信用修复管理办法（国家发展改革委令第36号）：严重失信	report
3	1100	\N	\N	%消防%	{licence_revocation,occupational_ban}	\N	\N	A03-penalty	fire_protection	serious	消防法；信用修复管理办法（国家发展改革委令第36号）：严重失信	report
4	1100	\N	\N	%偷税%	{licence_revocation,occupational_ban}	\N	\N	A03-penalty	tax	serious	税收征收管理法第六十三条；信用修复管理办法（国家发展改革委令第36号）：严重失信	report
5	1100	\N	\N	%药品%	{licence_revocation,occupational_ban}	\N	\N	A03-penalty	drugs	serious	药品管理法；信用修复管理办法（国家发展改革委令第36号）：严重失信	report
6	1100	\N	\N	%价格违法%	{licence_revocation,occupational_ban}	\N	\N	A03-penalty	price	serious	价格法；信用修复管理办法（国家发展改革委令第36号）：严重失信	report
7	1100	\N	\N	%占用道路%	{licence_revocation,occupational_ban}	\N	\N	A03-penalty	urban_management	serious	城市道路管理条例第四十二条；信用修复管理办法（国家发展改革委令第36号）：严重失信	report
8	1100	\N	\N	%食品%	{licence_revocation,occupational_ban}	\N	\N	A03-penalty	food	serious	食品安全法；信用修复管理办法（国家发展改革委令第36号）：严重失信	report
9	1100	\N	\N	%安全生产%	{licence_revocation,occupational_ban}	\N	\N	A03-penalty	work_safety	serious	安全生产法；信用修复管理办法（国家发展改革委令第36号）：严重失信	report
10	1100	\N	\N	%超限运输%	{licence_revocation,occupational_ban}	\N	\N	A03-penalty	transport	serious	公路安全保护条例第六十四条；信用修复管理办法（国家发展改革委令第36号）：严重失信	report
11	1100	\N	\N	%特种设备%	{licence_revocation,occupational_ban}	\N	\N	A03-penalty	special_equipment	serious	特种设备安全法；信用修复管理办法（国家发展改革委令第36号）：严重失信	report
12	1100	\N	\N	%虚假宣传%	{licence_revocation,occupational_ban}	\N	\N	A03-penalty	market_supervision	serious	广告法、反不正当竞争法；信用修复管理办法（国家发展改革委令第36号）：严重失信	report
13	1100	\N	\N	%环境保护%	{licence_revocation,occupational_ban}	\N	\N	A03-penalty	environment	serious	环境保护法、水污染防治法；信用修复管理办法（国家发展改革委令第36号）：严重失信	report
14	1100	\N	\N	%拖欠%劳动报酬%	{licence_revocation,occupational_ban}	\N	\N	A03-penalty	labour	serious	保障农民工工资支付条例；信用修复管理办法（国家发展改革委令第36号）：严重失信	report
15	1110	\N	\N	%环境保护%	{ordered_suspension,closure}	\N	\N	A03-penalty	environment	serious	环境保护法、水污染防治法；信用修复管理办法（国家发展改革委令第36号）：严重失信；责令停产停业、责令关闭是否属之待核	check
16	1110	\N	\N	%超限运输%	{ordered_suspension,closure}	\N	\N	A03-penalty	transport	serious	公路安全保护条例第六十四条；信用修复管理办法（国家发展改革委令第36号）：严重失信；责令停产停业、责令关闭是否属之待核	check
17	1110	\N	\N	%偷税%	{ordered_suspension,closure}	\N	\N	A03-penalty	tax	serious	税收征收管理法第六十三条；信用修复管理办法（国家发展改革委令第36号）：严重失信；责令停产停业、责令关闭是否属之待核	check
18	1110	\N	\N	%安全生产%	{ordered_suspension,closure}	\N	\N	A03-penalty	work_safety	serious	安全生产法；信用修复管理办法（国家发展改革委令第36号）：严重失信；责令停产停业、责令关闭是否属之待核	check
19	1110	\N	\N	%拖欠%劳动报酬%	{ordered_suspension,closure}	\N	\N	A03-penalty	labour	serious	保障农民工工资支付条例；信用修复管理办法（国家发展改革委令第36号）：严重失信；责令停产停业、责令关闭是否属之待核	check
20	1110	\N	\N	%占用道路%	{ordered_suspension,closure}	\N	\N	A03-penalty	urban_management	serious	城市道路管理条例第四十二条；信用修复管理办法（国家发展改革委令第36号）：严重失信；责令停产停业、责令关闭是否属之待核	check
21	1110	\N	\N	%消防%	{ordered_suspension,closure}	\N	\N	A03-penalty	fire_protection	serious	消防法；信用修复管理办法（国家发展改革委令第36号）：严重失信；责令停产停业、责令关闭是否属之待核	check
22	1110	\N	\N	%食品%	{ordered_suspension,closure}	\N	\N	A03-penalty	food	serious	食品安全法；信用修复管理办法（国家发展改革委令第36号）：严重失信；责令停产停业、责令关闭是否属之待核	check
23	1110	\N	\N	%无证行医%	{ordered_suspension,closure}	\N	\N	A03-penalty	health	serious	医疗机构管理条例；信用修复管理办法（国家发展改革委令第36号）：严重失信；责令停产停业、责令关闭是否属之待核	check
24	1110	\N	\N	%药品%	{ordered_suspension,closure}	\N	\N	A03-penalty	drugs	serious	药品管理法；信用修复管理办法（国家发展改革委令第36号）：严重失信；责令停产停业、责令关闭是否属之待核	check
25	1110	\N	\N	%虚假宣传%	{ordered_suspension,closure}	\N	\N	A03-penalty	market_supervision	serious	广告法、反不正当竞争法；信用修复管理办法（国家发展改革委令第36号）：严重失信；责令停产停业、责令关闭是否属之待核	check
26	1110	\N	\N	%特种设备%	{ordered_suspension,closure}	\N	\N	A03-penalty	special_equipment	serious	特种设备安全法；信用修复管理办法（国家发展改革委令第36号）：严重失信；责令停产停业、责令关闭是否属之待核	check
27	1110	\N	\N	%假农药%	{ordered_suspension,closure}	\N	\N	A03-penalty	agriculture	serious	农药管理条例；信用修复管理办法（国家发展改革委令第36号）：严重失信；责令停产停业、责令关闭是否属之待核	check
28	1110	\N	\N	%价格违法%	{ordered_suspension,closure}	\N	\N	A03-penalty	price	serious	价格法；信用修复管理办法（国家发展改革委令第36号）：严重失信；责令停产停业、责令关闭是否属之待核	check
29	1120	\N	\N	%占用道路%	{fine}	100.000000	\N	A03-penalty	urban_management	serious	城市道路管理条例第四十二条；信用修复管理办法（国家发展改革委令第36号）：严重失信（巨额罚款）；一百万元的界限待核	check
30	1120	\N	\N	%虚假宣传%	{fine}	100.000000	\N	A03-penalty	market_supervision	serious	广告法、反不正当竞争法；信用修复管理办法（国家发展改革委令第36号）：严重失信（巨额罚款）；一百万元的界限待核	check
31	1120	\N	\N	%拖欠%劳动报酬%	{fine}	100.000000	\N	A03-penalty	labour	serious	保障农民工工资支付条例；信用修复管理办法（国家发展改革委令第36号）：严重失信（巨额罚款）；一百万元的界限待核	check
32	1120	\N	\N	%食品%	{fine}	100.000000	\N	A03-penalty	food	serious	食品安全法；信用修复管理办法（国家发展改革委令第36号）：严重失信（巨额罚款）；一百万元的界限待核	check
33	1120	\N	\N	%安全生产%	{fine}	100.000000	\N	A03-penalty	work_safety	serious	安全生产法；信用修复管理办法（国家发展改革委令第36号）：严重失信（巨额罚款）；一百万元的界限待核	check
34	1120	\N	\N	%超限运输%	{fine}	100.000000	\N	A03-penalty	transport	serious	公路安全保护条例第六十四条；信用修复管理办法（国家发展改革委令第36号）：严重失信（巨额罚款）；一百万元的界限待核	check
35	1120	\N	\N	%特种设备%	{fine}	100.000000	\N	A03-penalty	special_equipment	serious	特种设备安全法；信用修复管理办法（国家发展改革委令第36号）：严重失信（巨额罚款）；一百万元的界限待核	check
36	1120	\N	\N	%偷税%	{fine}	100.000000	\N	A03-penalty	tax	serious	税收征收管理法第六十三条；信用修复管理办法（国家发展改革委令第36号）：严重失信（巨额罚款）；一百万元的界限待核	check
37	1120	\N	\N	%无证行医%	{fine}	100.000000	\N	A03-penalty	health	serious	医疗机构管理条例；信用修复管理办法（国家发展改革委令第36号）：严重失信（巨额罚款）；一百万元的界限待核	check
38	1120	\N	\N	%价格违法%	{fine}	100.000000	\N	A03-penalty	price	serious	价格法；信用修复管理办法（国家发展改革委令第36号）：严重失信（巨额罚款）；一百万元的界限待核	check
39	1120	\N	\N	%消防%	{fine}	100.000000	\N	A03-penalty	fire_protection	serious	消防法；信用修复管理办法（国家发展改革委令第36号）：严重失信（巨额罚款）；一百万元的界限待核	check
40	1120	\N	\N	%环境保护%	{fine}	100.000000	\N	A03-penalty	environment	serious	环境保护法、水污染防治法；信用修复管理办法（国家发展改革委令第36号）：严重失信（巨额罚款）；一百万元的界限待核	check
41	1120	\N	\N	%药品%	{fine}	100.000000	\N	A03-penalty	drugs	serious	药品管理法；信用修复管理办法（国家发展改革委令第36号）：严重失信（巨额罚款）；一百万元的界限待核	check
42	1120	\N	\N	%假农药%	{fine}	100.000000	\N	A03-penalty	agriculture	serious	农药管理条例；信用修复管理办法（国家发展改革委令第36号）：严重失信（巨额罚款）；一百万元的界限待核	check
43	1200	\N	%当罚%	%无证行医%	{warning,criticism,fine}	\N	\N	A03-penalty	health	minor	医疗机构管理条例；行政处罚法第五十一条；信用修复管理办法（国家发展改革委令第36号）：轻微失信（简易程序）；文号中的“当罚”待核	check
44	1200	\N	%当罚%	%食品%	{warning,criticism,fine}	\N	\N	A03-penalty	food	minor	食品安全法；行政处罚法第五十一条；信用修复管理办法（国家发展改革委令第36号）：轻微失信（简易程序）；文号中的“当罚”待核	check
45	1200	\N	%当罚%	%安全生产%	{warning,criticism,fine}	\N	\N	A03-penalty	work_safety	minor	安全生产法；行政处罚法第五十一条；信用修复管理办法（国家发展改革委令第36号）：轻微失信（简易程序）；文号中的“当罚”待核	check
46	1200	\N	%当罚%	%消防%	{warning,criticism,fine}	\N	\N	A03-penalty	fire_protection	minor	消防法；行政处罚法第五十一条；信用修复管理办法（国家发展改革委令第36号）：轻微失信（简易程序）；文号中的“当罚”待核	check
47	1200	\N	%当罚%	%药品%	{warning,criticism,fine}	\N	\N	A03-penalty	drugs	minor	药品管理法；行政处罚法第五十一条；信用修复管理办法（国家发展改革委令第36号）：轻微失信（简易程序）；文号中的“当罚”待核	check
48	1200	\N	%当罚%	%特种设备%	{warning,criticism,fine}	\N	\N	A03-penalty	special_equipment	minor	特种设备安全法；行政处罚法第五十一条；信用修复管理办法（国家发展改革委令第36号）：轻微失信（简易程序）；文号中的“当罚”待核	check
49	1200	\N	%当罚%	%环境保护%	{warning,criticism,fine}	\N	\N	A03-penalty	environment	minor	环境保护法、水污染防治法；行政处罚法第五十一条；信用修复管理办法（国家发展改革委令第36号）：轻微失信（简易程序）；文号中的“当罚”待核	check
50	1200	\N	%当罚%	%偷税%	{warning,criticism,fine}	\N	\N	A03-penalty	tax	minor	税收征收管理法第六十三条；行政处罚法第五十一条；信用修复管理办法（国家发展改革委令第36号）：轻微失信（简易程序）；文号中的“当罚”待核	check
51	1200	\N	%当罚%	%超限运输%	{warning,criticism,fine}	\N	\N	A03-penalty	transport	minor	公路安全保护条例第六十四条；行政处罚法第五十一条；信用修复管理办法（国家发展改革委令第36号）：轻微失信（简易程序）；文号中的“当罚”待核	check
52	1200	\N	%当罚%	%价格违法%	{warning,criticism,fine}	\N	\N	A03-penalty	price	minor	价格法；行政处罚法第五十一条；信用修复管理办法（国家发展改革委令第36号）：轻微失信（简易程序）；文号中的“当罚”待核	check
53	1200	\N	%当罚%	%虚假宣传%	{warning,criticism,fine}	\N	\N	A03-penalty	market_supervision	minor	广告法、反不正当竞争法；行政处罚法第五十一条；信用修复管理办法（国家发展改革委令第36号）：轻微失信（简易程序）；文号中的“当罚”待核	check
79	1300	\N	\N	%虚假宣传%	{fine,confiscation}	\N	\N	A03-penalty	market_supervision	general	广告法、反不正当竞争法；信用修复管理办法（国家发展改革委令第36号）：一般失信	report
54	1200	\N	%当罚%	%占用道路%	{warning,criticism,fine}	\N	\N	A03-penalty	urban_management	minor	城市道路管理条例第四十二条；行政处罚法第五十一条；信用修复管理办法（国家发展改革委令第36号）：轻微失信（简易程序）；文号中的“当罚”待核	check
55	1200	\N	%当罚%	%拖欠%劳动报酬%	{warning,criticism,fine}	\N	\N	A03-penalty	labour	minor	保障农民工工资支付条例；行政处罚法第五十一条；信用修复管理办法（国家发展改革委令第36号）：轻微失信（简易程序）；文号中的“当罚”待核	check
56	1200	\N	%当罚%	%假农药%	{warning,criticism,fine}	\N	\N	A03-penalty	agriculture	minor	农药管理条例；行政处罚法第五十一条；信用修复管理办法（国家发展改革委令第36号）：轻微失信（简易程序）；文号中的“当罚”待核	check
57	1210	\N	%简罚%	%无证行医%	{warning,criticism,fine}	\N	\N	A03-penalty	health	minor	医疗机构管理条例；行政处罚法第五十一条；信用修复管理办法（国家发展改革委令第36号）：轻微失信（简易程序）；文号中的“简罚”待核	check
58	1210	\N	%简罚%	%偷税%	{warning,criticism,fine}	\N	\N	A03-penalty	tax	minor	税收征收管理法第六十三条；行政处罚法第五十一条；信用修复管理办法（国家发展改革委令第36号）：轻微失信（简易程序）；文号中的“简罚”待核	check
59	1210	\N	%简罚%	%消防%	{warning,criticism,fine}	\N	\N	A03-penalty	fire_protection	minor	消防法；行政处罚法第五十一条；信用修复管理办法（国家发展改革委令第36号）：轻微失信（简易程序）；文号中的“简罚”待核	check
60	1210	\N	%简罚%	%占用道路%	{warning,criticism,fine}	\N	\N	A03-penalty	urban_management	minor	城市道路管理条例第四十二条；行政处罚法第五十一条；信用修复管理办法（国家发展改革委令第36号）：轻微失信（简易程序）；文号中的“简罚”待核	check
61	1210	\N	%简罚%	%特种设备%	{warning,criticism,fine}	\N	\N	A03-penalty	special_equipment	minor	特种设备安全法；行政处罚法第五十一条；信用修复管理办法（国家发展改革委令第36号）：轻微失信（简易程序）；文号中的“简罚”待核	check
62	1210	\N	%简罚%	%价格违法%	{warning,criticism,fine}	\N	\N	A03-penalty	price	minor	价格法；行政处罚法第五十一条；信用修复管理办法（国家发展改革委令第36号）：轻微失信（简易程序）；文号中的“简罚”待核	check
63	1210	\N	%简罚%	%食品%	{warning,criticism,fine}	\N	\N	A03-penalty	food	minor	食品安全法；行政处罚法第五十一条；信用修复管理办法（国家发展改革委令第36号）：轻微失信（简易程序）；文号中的“简罚”待核	check
64	1210	\N	%简罚%	%超限运输%	{warning,criticism,fine}	\N	\N	A03-penalty	transport	minor	公路安全保护条例第六十四条；行政处罚法第五十一条；信用修复管理办法（国家发展改革委令第36号）：轻微失信（简易程序）；文号中的“简罚”待核	check
65	1210	\N	%简罚%	%假农药%	{warning,criticism,fine}	\N	\N	A03-penalty	agriculture	minor	农药管理条例；行政处罚法第五十一条；信用修复管理办法（国家发展改革委令第36号）：轻微失信（简易程序）；文号中的“简罚”待核	check
66	1210	\N	%简罚%	%虚假宣传%	{warning,criticism,fine}	\N	\N	A03-penalty	market_supervision	minor	广告法、反不正当竞争法；行政处罚法第五十一条；信用修复管理办法（国家发展改革委令第36号）：轻微失信（简易程序）；文号中的“简罚”待核	check
67	1210	\N	%简罚%	%拖欠%劳动报酬%	{warning,criticism,fine}	\N	\N	A03-penalty	labour	minor	保障农民工工资支付条例；行政处罚法第五十一条；信用修复管理办法（国家发展改革委令第36号）：轻微失信（简易程序）；文号中的“简罚”待核	check
68	1210	\N	%简罚%	%药品%	{warning,criticism,fine}	\N	\N	A03-penalty	drugs	minor	药品管理法；行政处罚法第五十一条；信用修复管理办法（国家发展改革委令第36号）：轻微失信（简易程序）；文号中的“简罚”待核	check
69	1210	\N	%简罚%	%安全生产%	{warning,criticism,fine}	\N	\N	A03-penalty	work_safety	minor	安全生产法；行政处罚法第五十一条；信用修复管理办法（国家发展改革委令第36号）：轻微失信（简易程序）；文号中的“简罚”待核	check
70	1210	\N	%简罚%	%环境保护%	{warning,criticism,fine}	\N	\N	A03-penalty	environment	minor	环境保护法、水污染防治法；行政处罚法第五十一条；信用修复管理办法（国家发展改革委令第36号）：轻微失信（简易程序）；文号中的“简罚”待核	check
71	1300	\N	\N	%消防%	{fine,confiscation}	\N	\N	A03-penalty	fire_protection	general	消防法；信用修复管理办法（国家发展改革委令第36号）：一般失信	report
72	1300	\N	\N	%无证行医%	{fine,confiscation}	\N	\N	A03-penalty	health	general	医疗机构管理条例；信用修复管理办法（国家发展改革委令第36号）：一般失信	report
73	1300	\N	\N	%环境保护%	{fine,confiscation}	\N	\N	A03-penalty	environment	general	环境保护法、水污染防治法；信用修复管理办法（国家发展改革委令第36号）：一般失信	report
74	1300	\N	\N	%安全生产%	{fine,confiscation}	\N	\N	A03-penalty	work_safety	general	安全生产法；信用修复管理办法（国家发展改革委令第36号）：一般失信	report
75	1300	\N	\N	%拖欠%劳动报酬%	{fine,confiscation}	\N	\N	A03-penalty	labour	general	保障农民工工资支付条例；信用修复管理办法（国家发展改革委令第36号）：一般失信	report
76	1300	\N	\N	%占用道路%	{fine,confiscation}	\N	\N	A03-penalty	urban_management	general	城市道路管理条例第四十二条；信用修复管理办法（国家发展改革委令第36号）：一般失信	report
77	1300	\N	\N	%偷税%	{fine,confiscation}	\N	\N	A03-penalty	tax	general	税收征收管理法第六十三条；信用修复管理办法（国家发展改革委令第36号）：一般失信	report
78	1300	\N	\N	%假农药%	{fine,confiscation}	\N	\N	A03-penalty	agriculture	general	农药管理条例；信用修复管理办法（国家发展改革委令第36号）：一般失信	report
80	1300	\N	\N	%特种设备%	{fine,confiscation}	\N	\N	A03-penalty	special_equipment	general	特种设备安全法；信用修复管理办法（国家发展改革委令第36号）：一般失信	report
81	1300	\N	\N	%药品%	{fine,confiscation}	\N	\N	A03-penalty	drugs	general	药品管理法；信用修复管理办法（国家发展改革委令第36号）：一般失信	report
82	1300	\N	\N	%食品%	{fine,confiscation}	\N	\N	A03-penalty	food	general	食品安全法；信用修复管理办法（国家发展改革委令第36号）：一般失信	report
83	1300	\N	\N	%超限运输%	{fine,confiscation}	\N	\N	A03-penalty	transport	general	公路安全保护条例第六十四条；信用修复管理办法（国家发展改革委令第36号）：一般失信	report
84	1300	\N	\N	%价格违法%	{fine,confiscation}	\N	\N	A03-penalty	price	general	价格法；信用修复管理办法（国家发展改革委令第36号）：一般失信	report
85	1310	\N	\N	%食品%	{licence_suspension,downgrade,restricted_operation,detention,other}	\N	\N	A03-penalty	food	general	食品安全法；信用修复管理办法（国家发展改革委令第36号）：一般失信（普通程序）；所列种类待核	check
86	1310	\N	\N	%超限运输%	{licence_suspension,downgrade,restricted_operation,detention,other}	\N	\N	A03-penalty	transport	general	公路安全保护条例第六十四条；信用修复管理办法（国家发展改革委令第36号）：一般失信（普通程序）；所列种类待核	check
87	1310	\N	\N	%特种设备%	{licence_suspension,downgrade,restricted_operation,detention,other}	\N	\N	A03-penalty	special_equipment	general	特种设备安全法；信用修复管理办法（国家发展改革委令第36号）：一般失信（普通程序）；所列种类待核	check
88	1310	\N	\N	%价格违法%	{licence_suspension,downgrade,restricted_operation,detention,other}	\N	\N	A03-penalty	price	general	价格法；信用修复管理办法（国家发展改革委令第36号）：一般失信（普通程序）；所列种类待核	check
89	1310	\N	\N	%药品%	{licence_suspension,downgrade,restricted_operation,detention,other}	\N	\N	A03-penalty	drugs	general	药品管理法；信用修复管理办法（国家发展改革委令第36号）：一般失信（普通程序）；所列种类待核	check
90	1310	\N	\N	%虚假宣传%	{licence_suspension,downgrade,restricted_operation,detention,other}	\N	\N	A03-penalty	market_supervision	general	广告法、反不正当竞争法；信用修复管理办法（国家发展改革委令第36号）：一般失信（普通程序）；所列种类待核	check
91	1310	\N	\N	%消防%	{licence_suspension,downgrade,restricted_operation,detention,other}	\N	\N	A03-penalty	fire_protection	general	消防法；信用修复管理办法（国家发展改革委令第36号）：一般失信（普通程序）；所列种类待核	check
92	1310	\N	\N	%无证行医%	{licence_suspension,downgrade,restricted_operation,detention,other}	\N	\N	A03-penalty	health	general	医疗机构管理条例；信用修复管理办法（国家发展改革委令第36号）：一般失信（普通程序）；所列种类待核	check
93	1310	\N	\N	%安全生产%	{licence_suspension,downgrade,restricted_operation,detention,other}	\N	\N	A03-penalty	work_safety	general	安全生产法；信用修复管理办法（国家发展改革委令第36号）：一般失信（普通程序）；所列种类待核	check
94	1310	\N	\N	%占用道路%	{licence_suspension,downgrade,restricted_operation,detention,other}	\N	\N	A03-penalty	urban_management	general	城市道路管理条例第四十二条；信用修复管理办法（国家发展改革委令第36号）：一般失信（普通程序）；所列种类待核	check
95	1310	\N	\N	%假农药%	{licence_suspension,downgrade,restricted_operation,detention,other}	\N	\N	A03-penalty	agriculture	general	农药管理条例；信用修复管理办法（国家发展改革委令第36号）：一般失信（普通程序）；所列种类待核	check
96	1310	\N	\N	%拖欠%劳动报酬%	{licence_suspension,downgrade,restricted_operation,detention,other}	\N	\N	A03-penalty	labour	general	保障农民工工资支付条例；信用修复管理办法（国家发展改革委令第36号）：一般失信（普通程序）；所列种类待核	check
97	1310	\N	\N	%环境保护%	{licence_suspension,downgrade,restricted_operation,detention,other}	\N	\N	A03-penalty	environment	general	环境保护法、水污染防治法；信用修复管理办法（国家发展改革委令第36号）：一般失信（普通程序）；所列种类待核	check
98	1310	\N	\N	%偷税%	{licence_suspension,downgrade,restricted_operation,detention,other}	\N	\N	A03-penalty	tax	general	税收征收管理法第六十三条；信用修复管理办法（国家发展改革委令第36号）：一般失信（普通程序）；所列种类待核	check
99	1400	\N	\N	%食品%	{warning,criticism}	\N	\N	A03-penalty	food	minor	食品安全法；信用修复管理办法（国家发展改革委令第36号）：轻微失信	report
100	1400	\N	\N	%超限运输%	{warning,criticism}	\N	\N	A03-penalty	transport	minor	公路安全保护条例第六十四条；信用修复管理办法（国家发展改革委令第36号）：轻微失信	report
101	1400	\N	\N	%虚假宣传%	{warning,criticism}	\N	\N	A03-penalty	market_supervision	minor	广告法、反不正当竞争法；信用修复管理办法（国家发展改革委令第36号）：轻微失信	report
102	1400	\N	\N	%药品%	{warning,criticism}	\N	\N	A03-penalty	drugs	minor	药品管理法；信用修复管理办法（国家发展改革委令第36号）：轻微失信	report
103	1400	\N	\N	%特种设备%	{warning,criticism}	\N	\N	A03-penalty	special_equipment	minor	特种设备安全法；信用修复管理办法（国家发展改革委令第36号）：轻微失信	report
104	1400	\N	\N	%拖欠%劳动报酬%	{warning,criticism}	\N	\N	A03-penalty	labour	minor	保障农民工工资支付条例；信用修复管理办法（国家发展改革委令第36号）：轻微失信	report
105	1400	\N	\N	%价格违法%	{warning,criticism}	\N	\N	A03-penalty	price	minor	价格法；信用修复管理办法（国家发展改革委令第36号）：轻微失信	report
106	1400	\N	\N	%环境保护%	{warning,criticism}	\N	\N	A03-penalty	environment	minor	环境保护法、水污染防治法；信用修复管理办法（国家发展改革委令第36号）：轻微失信	report
107	1400	\N	\N	%偷税%	{warning,criticism}	\N	\N	A03-penalty	tax	minor	税收征收管理法第六十三条；信用修复管理办法（国家发展改革委令第36号）：轻微失信	report
108	1400	\N	\N	%安全生产%	{warning,criticism}	\N	\N	A03-penalty	work_safety	minor	安全生产法；信用修复管理办法（国家发展改革委令第36号）：轻微失信	report
109	1400	\N	\N	%假农药%	{warning,criticism}	\N	\N	A03-penalty	agriculture	minor	农药管理条例；信用修复管理办法（国家发展改革委令第36号）：轻微失信	report
110	1400	\N	\N	%占用道路%	{warning,criticism}	\N	\N	A03-penalty	urban_management	minor	城市道路管理条例第四十二条；信用修复管理办法（国家发展改革委令第36号）：轻微失信	report
111	1400	\N	\N	%无证行医%	{warning,criticism}	\N	\N	A03-penalty	health	minor	医疗机构管理条例；信用修复管理办法（国家发展改革委令第36号）：轻微失信	report
112	1400	\N	\N	%消防%	{warning,criticism}	\N	\N	A03-penalty	fire_protection	minor	消防法；信用修复管理办法（国家发展改革委令第36号）：轻微失信	report
\.


--
-- Data for Name: prohibited_category; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.prohibited_category (code, label_zh, keys, basis) FROM stdin;
religion	宗教信仰	{religious_belief,religious_affiliation,faith,宗教}	征信业管理条例第十四条
genes	基因	{gene,genetic_information,dna}	征信业管理条例第十四条
fingerprints	指纹	{fingerprint}	征信业管理条例第十四条
blood_type	血型	{blood_group}	征信业管理条例第十四条
disease	疾病	{diseases,illness}	征信业管理条例第十四条
medical_history	病史	{medical_record,medical_records,病史信息}	征信业管理条例第十四条
\.


--
-- Data for Name: provider_item; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.provider_item (organisation_id, item_id, nature, basis) FROM stdin;
\.


--
-- Data for Name: public_face; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.public_face (subject_id, handle, kind, name, name_key, name_parts, uscc, division) FROM stdin;
10	e66c26a0-55d8-4236-97ac-6ebb4aaca52d	legal_person	哈密（汇聚绿洲）物流有限公司	哈密汇聚绿洲物流有限公司	{哈密,密汇,汇聚,聚绿,绿洲,洲物,物流,流有,有限,限公,公司}	91650502164647812D	650502
17	17db1c06-04a5-4b7e-b953-ac2dfc368369	legal_person	汇聚Y昌吉建筑安装工程有限公司	汇聚y昌吉建筑安装工程有限公司	{汇聚,聚y,y昌,昌吉,吉建,建筑,筑安,安装,装工,工程,程有,有限,限公,公司}	91652301531228733Y	652301
26	78daf8f2-9018-4b5f-a950-a31dd88f0048	individual_business	乌鲁木齐市高超烤肉店	乌鲁木齐市高超烤肉店	{乌鲁,鲁木,木齐,齐市,市高,高超,超烤,烤肉,肉店}	92650100MAJTNWTB5B	650100
32	f3725d64-62fb-4d0a-90c2-1045734673b0	legal_person	昌吉（腾远丝路）食品有限公司	昌吉腾远丝路食品有限公司	{昌吉,吉腾,腾远,远丝,丝路,路食,食品,品有,有限,限公,公司}	91652301MAT9D12F7Y	652301
34	4ec5b887-ba39-43eb-840a-6fecb793e458	legal_person	宏远D吐鲁番农业开发有限公司	宏远d吐鲁番农业开发有限公司	{宏远,远d,d吐,吐鲁,鲁番,番农,农业,业开,开发,发有,有限,限公,公司}	91650402MA6WYDMC6Y	650402
37	a5b556ef-5ba7-450f-bf36-326d98eae1ca	legal_person	万隆C（伊宁）农业开发有限公司	万隆c伊宁农业开发有限公司	{万隆,隆c,c伊,伊宁,宁农,农业,业开,开发,发有,有限,限公,公司}	91654002583416381L	654002
\.


--
-- Data for Name: quarantine; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.quarantine (quarantine_id, batch_id, row_number, provider_id, author, original, corrected, confirmed, verdicts, state, subject_id, record_id, reason, quarantined_at, settled_at, nonce) FROM stdin;
1	1	1	78	demo_loader	{"处罚依据": "《中华人民共和国广告法》第五十七条", "处罚内容": "罚款20万元。", "处罚机关": "阿克苏市市场监督管理局", "处罚类别": "罚款", "违法事实": "在网页上发布“全疆第一”等用语, 误导消费者", "公示截止期": "2099-12-31", "法定代表人": "赵娜霞", "处罚决定日期": "2023-05-09", "数据更新时间": "2023-05-16", "数据来源单位": "阿克苏市市场监督管理局", "违法行为类型": "虚假宣传", "行政相对人名称": "阿克苏市赵静刚餐馆", "行政相对人类别": "个体工商户", "罚款金额（万元）": "20", "法定代表人证件类型": "身份证", "行政处罚决定书文号": "阿市监罚〔2023〕11号", "处罚机关统一社会信用代码": "11652901MAF2NXG70H", "数据来源单位统一社会信用代码": "11652901MAF2NXG70H", "行政相对人代码_1(统一社会信用代码)": "92652901MAYLM5K5X5"}	\N	\N	[{"hint": "Ask for an end from 2023-08-09 to 2026-05-09, or for none (Article 44).", "rule": "window_maximum", "column": "公示截止期", "detail": "It is asked to end after 2099-12-31; 国家发展和改革委员会令第58号 allows until 2026-05-09.", "message": "the publication would last longer than the longest period allowed", "question": false, "sqlstate": "SC044"}]	open	\N	\N	\N	2026-11-26 19:08:54.429925+00	\N	b49037c3-6eb3-46c4-a7fb-e677fe6d406b
2	1	2	79	demo_loader	{"处罚依据": "《中华人民共和国安全生产法》第九十七条", "处罚内容": "罚款10万元。", "处罚机关": "阿克苏市应急管理局", "处罚类别": "罚款", "违法事实": "未对从业人员进行安全生产教育和培训", "公示截止期": "2027/3/6", "法定代表人": "阿不都热依木·艾山", "处罚决定日期": "2026/9/6", "数据更新时间": "2026/9/7", "数据来源单位": "阿克苏市应急管理局", "违法行为类型": "违反安全生产规定", "行政相对人类别": "法人及非法人组织", "罚款金额（万元）": "10", "法定代表人证件类型": "身份证", "行政处罚决定书文号": "阿应急罚〔2026〕6号", "处罚机关统一社会信用代码": "11652901MATYLMW846", "数据来源单位统一社会信用代码": "11652901MATYLMW846", "行政相对人代码_3(组织机构代码)": "06475804-8", "行政相对人代码_1(统一社会信用代码)": "91652901064758048T"}	\N	\N	[{"hint": "Information is provided in full (Article 21).", "rule": "required_value", "column": "行政相对人名称", "message": "行政相对人名称 is missing", "question": false, "sqlstate": "SC021"}]	open	\N	\N	\N	2026-11-26 19:08:54.429925+00	\N	d7f331f4-236d-45ae-a8de-f5da7c27e622
3	1	3	53	demo_loader	{"处罚依据": "《中华人民共和国水污染防治法》第八十三条", "处罚内容": "罚款0.2万元；没收违法所得0.3万元。", "处罚机关": "哈密市生态环境局", "处罚类别": "罚款;没收违法所得", "违法事实": "未经批准擅自排放水污染物", "公示截止期": "2029-10-20", "法定代表人": "王玲刚", "处罚决定日期": "2026-10-18", "数据更新时间": "2026-10-26", "数据来源单位": "哈密市生态环境局", "违法行为类型": "违反环境保护管理规定", "行政相对人名称": "哈密市众诚种植农民专业合作社", "行政相对人类别": "法人及非法人组织", "罚款金额（万元）": "0.2", "行政处罚决定书文号": "哈环罚〔2026〕3号", "处罚机关统一社会信用代码": "11650502MAR8HRFW72", "数据来源单位统一社会信用代码": "11650502MAR8HRFW72", "行政相对人代码_1(统一社会信用代码)": "93650502MAA90TDPXG", "没收违法所得、没收非法财物的金额（万元）": "0.3"}	\N	\N	[{"hint": "Ask for an end from 2027-01-18 to 2027-10-18, or for none (Article 44).", "rule": "window_maximum", "column": "公示截止期", "detail": "It is asked to end after 2029-10-20; 国家发展和改革委员会令第36号 allows until 2027-10-18.", "message": "the publication would last longer than the longest period allowed", "question": false, "sqlstate": "SC044"}]	open	\N	\N	\N	2026-11-26 19:08:54.429925+00	\N	1a08ee29-498e-42ad-8f51-2d019c50cc47
4	1	7	19	demo_loader	{"处罚依据": "《中华人民共和国税收征收管理法》第六十三条", "处罚内容": "罚款20万元。", "处罚机关": "伊宁市税务局", "处罚类别": "罚款;警告", "违法事实": "在账簿上少列收入", "公示截止期": "2024-10-12", "处罚有效期": "2099-12-31", "法定代表人": "马海", "处罚决定日期": "2024-07-12", "数据更新时间": "2024-07-17", "数据来源单位": "伊宁市税务局", "违法行为类型": "偷税", "行政相对人名称": "华泰2伊宁药业有限公司", "行政相对人类别": "法人及非法人组织", "罚款金额（万元）": "20", "行政处罚决定书文号": "伊税稽罚〔2024〕7号", "处罚机关统一社会信用代码": "11654002909967643W", "数据来源单位统一社会信用代码": "11654002909967643W"}	\N	\N	[{"hint": "State its unified social credit code, citizen identity number or another identifier: a name alone belongs to many (Articles 3 and 21).", "rule": "subject_identified", "column": "行政相对人代码_1(统一社会信用代码)", "message": "nothing identifies the subject", "question": false, "sqlstate": "SC021"}]	open	\N	\N	\N	2026-11-26 19:08:54.429925+00	\N	db4c5b57-7b02-44dc-90d3-c4289d681d6b
5	1	12	57	demo_loader	{"处罚依据": "《医疗机构管理条例》第四十三条", "处罚内容": "罚款0.05万元。", "处罚机关": "喀什市卫生健康委员会", "处罚类别": "罚款;警告", "违法事实": "未取得医疗机构执业许可证开展诊疗活动", "公示截止期": "2026-07-31", "法定代表人": "艾尔肯·肉孜", "处罚决定日期": "2025年7月", "数据更新时间": "2025-08-08", "数据来源单位": "喀什市卫生健康委员会", "违法行为类型": "无证行医", "行政相对人名称": "博达C喀什物流有限公司", "行政相对人类别": "法人及非法人组织", "罚款金额（万元）": "0.05", "法定代表人证件类型": "身份证", "行政处罚决定书文号": "喀卫罚〔2025〕6号", "处罚机关统一社会信用代码": "116531019569415693", "数据来源单位统一社会信用代码": "116531019569415693", "行政相对人代码_1(统一社会信用代码)": "91653101053873040T"}	\N	\N	[{"hint": "Write the day as YYYY-MM-DD, the year first (Article 21).", "rule": "intake_day", "column": "处罚决定日期", "detail": "The cell says \\"2025年7月\\".", "message": "the day is incomplete: which day is meant?", "question": false, "sqlstate": "SC021"}]	open	\N	\N	\N	2026-11-26 19:08:54.429925+00	\N	88dfc79a-3be9-4a7c-b308-076a4df06f96
6	1	15	63	demo_loader	{"处罚依据": "《中华人民共和国税收征收管理法》第六十三条", "处罚内容": "罚款0.1万元；没收违法所得1.26万元。", "处罚机关": "喀什市税务局", "处罚类别": "罚款;没收违法所得", "违法事实": "在账簿上少列收入", "公示截止期": "2027年8月13日", "处罚有效期": "2099年12月31日", "法定代表人": "阿依古丽·肉孜", "处罚决定日期": "2024-02-30", "数据更新时间": "2024年8月22日", "数据来源单位": "喀什市税务局", "违法行为类型": "偷税", "行政相对人名称": "汇聚B喀什食品有限公司", "行政相对人类别": "法人及非法人组织", "罚款金额（万元）": "0.1", "法定代表人证件类型": "身份证", "行政处罚决定书文号": "喀税稽罚〔2024〕21号", "处罚机关统一社会信用代码": "11653101693522636D", "数据来源单位统一社会信用代码": "11653101693522636D", "行政相对人代码_1(统一社会信用代码)": "91653101MAHP03K065", "没收违法所得、没收非法财物的金额（万元）": "1.26"}	\N	\N	[{"hint": "Write the day as YYYY-MM-DD, the year first (Article 21).", "rule": "intake_day", "column": "处罚决定日期", "detail": "The cell says \\"2024-02-30\\".", "message": "no calendar has this day", "question": false, "sqlstate": "SC021"}]	open	\N	\N	\N	2026-11-26 19:08:54.429925+00	\N	4889658f-56a8-452f-8a1b-ffbe4bf2fffa
7	1	19	16	demo_loader	{"处罚依据": "《中华人民共和国安全生产法》第九十七条", "处罚内容": "罚款10万元；没收违法所得0.3万元。", "处罚机关": "伊宁市应急管理局", "处罚类别": "罚款;没收违法所得", "违法事实": "未对从业人员进行安全生产教育和培训", "公示截止期": "20280106", "法定代表人": "王明", "处罚决定日期": "20250106", "数据更新时间": "20250109", "数据来源单位": "伊宁市应急管理局", "违法行为类型": "违反安全生产规定", "行政相对人名称": "伊宁众诚鑫源房地产开发有限公司", "行政相对人类别": "个体工商户", "罚款金额（万元）": "10", "法定代表人证件类型": "身份证", "行政处罚决定书文号": "伊应急罚〔2025〕16号", "处罚机关统一社会信用代码": "11654002MAFPTW9776", "数据来源单位统一社会信用代码": "11654002MAFPTW9776", "行政相对人代码_1(统一社会信用代码)": "91654002MAPARHA33U", "没收违法所得、没收非法财物的金额（万元）": "0.3"}	\N	\N	[{"hint": "An individual business, and nobody else, has a code that begins with 92: correct the kind or the code (Article 3).", "rule": "subject_kind_of_code", "column": "行政相对人类别", "detail": "The code 91654002MAPARHA33U is not that of an individual business.", "message": "the kind of subject and its code contradict each other", "question": false, "sqlstate": "SC003"}]	open	\N	\N	\N	2026-11-26 19:08:54.429925+00	\N	2bc7ba11-7182-460c-bb66-e11e15707833
8	1	20	32	demo_loader	{"处罚依据": "《中华人民共和国广告法》第五十七条", "处罚内容": "罚款15.5万元。", "处罚机关": "吐鲁番市市场监督管理局", "处罚类别": "罚款", "违法事实": "在网页上发布“全疆第一”等用语, 误导消费者", "公示截止期": "2025-07-31", "法定代表人": "马刚志", "数据更新时间": "2024-08-02", "数据来源单位": "吐鲁番市市场监督管理局", "违法行为类型": "虚假宣传", "行政相对人名称": "吐鲁番（博达鑫源）餐饮管理有限公司", "行政相对人类别": "法人及非法人组织", "罚款金额（万元）": "15.5", "行政处罚决定书文号": "吐市监罚〔2024〕11号", "处罚机关统一社会信用代码": "11650402510165673W", "数据来源单位统一社会信用代码": "11650402510165673W", "行政相对人代码_1(统一社会信用代码)": "91650402MA1767UR9D"}	\N	\N	[{"hint": "State the document's number, issuer and day (Article 37).", "rule": "document_complete", "column": "处罚决定日期", "message": "the document's 处罚决定日期 is missing", "question": false, "sqlstate": "SC037"}]	open	\N	\N	\N	2026-11-26 19:08:54.429925+00	\N	088a573e-2be2-4efc-8661-02b161142adc
9	1	24	5	demo_loader	{"处罚依据": "《医疗机构管理条例》第四十三条", "处罚内容": "罚款0.1万元；没收违法所得1.26万元。", "处罚机关": "乌鲁木齐市卫生健康委员会", "处罚类别": "罚款;没收违法所得", "违法事实": "未取得医疗机构执业许可证开展诊疗活动", "公示截止期": "2025/12/30", "处罚有效期": "2099/12/31", "法定代表人": "杨芳", "处罚决定日期": "2027/12/18", "数据更新时间": "2025/10/10", "数据来源单位": "乌鲁木齐市卫生健康委员会", "违法行为类型": "无证行医", "行政相对人名称": "乌鲁木齐众诚汇聚机械设备有限公司", "行政相对人类别": "法人及非法人组织", "罚款金额（万元）": "0.1", "行政处罚决定书文号": "乌卫罚〔2025〕7号", "处罚机关统一社会信用代码": "11650100MAE63W7656", "数据来源单位统一社会信用代码": "11650100MAE63W7656", "行政相对人代码_1(统一社会信用代码)": "91650100337383377J", "没收违法所得、没收非法财物的金额（万元）": "1.26"}	\N	\N	[{"hint": "Submit the record once its document is in effect (Article 37).", "rule": "document_in_effect", "column": "处罚决定日期", "detail": "It is of 2027-12-18, takes effect on 2027-12-18, and the record day is 2026-11-27.", "message": "the document is not in effect on the record day", "question": false, "sqlstate": "SC037"}, {"hint": "Ask for an end from 2028-03-18 to 2028-12-18, or for none (Article 44).", "rule": "window_minimum", "column": "公示截止期", "detail": "It is asked to end after 2025-12-30; 国家发展和改革委员会令第36号 asks for at least until 2028-03-18.", "message": "the publication would end before the shortest period allowed", "question": false, "sqlstate": "SC044"}]	open	\N	\N	\N	2026-11-26 19:08:54.429925+00	\N	58e1c57b-f0f8-4be0-ae75-d21160e833dd
10	1	34	3	demo_loader	{"处罚依据": "《保障农民工工资支付条例》第五十五条", "处罚内容": "罚款50万元。", "处罚机关": "乌鲁木齐市人力资源和社会保障局", "处罚类别": "罚款", "违法事实": "未按月支付农民工工资", "公示截止期": "20260301", "处罚有效期": "20991231", "法定代表人": "周超平", "处罚决定日期": "20251231", "数据更新时间": "20260106", "数据来源单位": "乌鲁木齐市人力资源和社会保障局", "违法行为类型": "拖欠劳动报酬", "行政相对人名称": "乌鲁木齐市库尔班江·卡德尔烤肉店", "行政相对人类别": "个体工商户", "罚款金额（万元）": "50", "法定代表人证件类型": "身份证", "行政处罚决定书文号": "乌人社监罚〔2025〕8号", "处罚机关统一社会信用代码": "116501009154655869", "数据来源单位统一社会信用代码": "116501009154655869", "行政相对人代码_1(统一社会信用代码)": "92650100MAMRMT2K7B"}	\N	\N	[{"hint": "Ask for an end from 2026-03-31 to 2028-12-31, or for none (Article 44).", "rule": "window_minimum", "column": "公示截止期", "detail": "It is asked to end after 2026-03-01; 国家发展和改革委员会令第58号 asks for at least until 2026-03-31.", "message": "the publication would end before the shortest period allowed", "question": false, "sqlstate": "SC044"}]	open	\N	\N	\N	2026-11-26 19:08:54.429925+00	\N	c89b1191-60d7-4adc-b8e0-d8f70ff013f1
11	1	35	45	demo_loader	{"处罚依据": "《中华人民共和国税收征收管理法》第六十三条", "处罚内容": "罚款0.2万元。", "处罚机关": "和田市税务局", "处罚类别": "罚款", "违法事实": "在账簿上少列收入", "公示截止期": "2026-08-25", "处罚有效期": "2099-12-31", "法定代表人": "刘静玲", "处罚决定日期": "2023-08-25", "数据更新时间": "2023-08-31", "数据来源单位": "和田市税务局", "违法行为类型": "偷税", "行政相对人名称": "鑫源A和田房地产开发有限公司", "行政相对人类别": "法人及非法人组织", "罚款金额（万元）": "1,234.56", "行政处罚决定书文号": "和税稽罚〔2023〕1号", "处罚机关统一社会信用代码": "11653201MARFPN6N5L", "数据来源单位统一社会信用代码": "11653201MARFPN6N5L", "行政相对人代码_1(统一社会信用代码)": "91653201MAAAWFJD7P"}	\N	\N	[{"hint": "Write the amount in ten thousand yuan as the decision has it; if the column is right as it is, confirm intake_amount_stated with credit.resubmit() (Article 21).", "rule": "intake_amount_stated", "column": "罚款金额（万元）", "detail": "The column says 1234.56, the decision 0.2 ten thousand yuan.", "message": "the amount is not the one that the decision states: which is right?", "question": true, "sqlstate": "SC021"}]	open	\N	\N	\N	2026-11-26 19:08:54.429925+00	\N	42b610ad-0da8-4e72-abc4-9eeb7d7691f2
12	1	51	60	demo_loader	{"处罚依据": "《中华人民共和国安全生产法》第九十七条", "处罚内容": "罚款10万元。", "处罚机关": "喀什市应急管理局", "处罚类别": "罚款", "违法事实": "未对从业人员进行安全生产教育和培训", "公示截止期": "2029/6/30", "处罚有效期": "2099/12/31", "法定代表人": "孙超秀", "处罚决定日期": "2026/6/30", "数据更新时间": "2026/7/9", "数据来源单位": "喀什市应急管理局", "违法行为类型": "违反安全生产规定", "行政相对人名称": "恒信2喀什建筑安装工程有限公司", "行政相对人类别": "法人及非法人组织", "罚款金额（万元）": "10", "行政处罚决定书文号": "喀应急罚[2026］7号", "处罚机关统一社会信用代码": "11653101649530479K", "数据来源单位统一社会信用代码": "11653101649530479K", "行政相对人代码_1(统一社会信用代码)": "916531010180958885"}	\N	\N	[{"hint": "Ask for an end from 2026-09-30 to 2027-06-30, or for none (Article 44).", "rule": "window_maximum", "column": "公示截止期", "detail": "It is asked to end after 2029-06-30; 国家发展和改革委员会令第36号 allows until 2027-06-30.", "message": "the publication would last longer than the longest period allowed", "question": false, "sqlstate": "SC044"}]	open	\N	\N	\N	2026-11-26 19:08:54.429925+00	\N	7275d485-e919-41fe-ad33-5e4bc7b9df1f
13	1	52	43	demo_loader	{"处罚依据": "《中华人民共和国安全生产法》第九十七条", "处罚内容": "罚款0.2万元。", "处罚机关": "和田市应急管理局", "处罚类别": "罚款", "违法事实": "未对从业人员进行安全生产教育和培训", "公示截止期": "2024-05-15", "处罚有效期": "2099-12-31", "法定代表人": "努尔买买提·买买提", "处罚决定日期": "2024-02-15", "数据更新时间": "2024-02-21", "数据来源单位": "和田市应急管理局", "违法行为类型": "违反安全生产规定", "行政相对人名称": "和田​市阿依古丽·肉孜餐馆", "行政相对人类别": "个体工商户", "罚款金额（万元）": "0.2", "法定代表人证件类型": "身份证", "行政处罚决定书文号": "和应急罚〔2024〕7号", "处罚机关统一社会信用代码": "11653201583575307G", "数据来源单位统一社会信用代码": "11653201583575307G", "行政相对人代码_1(统一社会信用代码)": "92653201MAXKY3XH80"}	\N	\N	[{"hint": "Ask for an end from 2025-02-15 to 2027-02-15, or for none (Article 44).", "rule": "window_minimum", "column": "公示截止期", "detail": "It is asked to end after 2024-05-15; 国家发展和改革委员会令第58号 asks for at least until 2025-02-15.", "message": "the publication would end before the shortest period allowed", "question": false, "sqlstate": "SC044"}]	open	\N	\N	\N	2026-11-26 19:08:54.429925+00	\N	2ab86dca-ae09-4ca7-8c41-fd79d3ec9696
14	1	53	33	demo_loader	{"处罚依据": "《中华人民共和国安全生产法》第九十七条", "处罚内容": "罚款50万元。", "处罚机关": "吐鲁番市应急管理局", "处罚类别": "罚款", "违法事实": "未对从业人员进行安全生产教育和培训", "公示截止期": "2029-1-19", "处罚有效期": "2099-12-31", "法定代表人": "罗建强", "处罚决定日期": "2026-1-19", "数据更新时间": "2026-1-23", "数据来源单位": "吐鲁番市应急管理局", "违法行为类型": "违反安全生产规定", "行政相对人名称": "吐鲁番（博达汇聚）科技有限公司", "行政相对人类别": "法人及非法人组织", "罚款金额（万元）": "50", "行政处罚决定书文号": "吐应急罚〔2026〕8号", "处罚机关统一社会信用代码": "11650402MANMRJ26XT", "数据来源单位统一社会信用代码": "11650402MANMRJ26XT", "行政相对人代码_1(统一社会信用代码)": "83851478-5"}	\N	\N	[{"hint": "Compare it with the certificate; a code outside the standard goes into other_id (Article 21).", "rule": "subject_code", "column": "行政相对人代码_1(统一社会信用代码)", "detail": "It has 10 characters without the blanks around it.", "message": "\\"83851478-5\\" is no unified social credit code", "question": false, "sqlstate": "SC021"}]	open	\N	\N	\N	2026-11-26 19:08:54.429925+00	\N	40bc6063-67d7-4610-a961-4ef99236ba22
15	1	55	59	demo_loader	{"处罚依据": "《中华人民共和国价格法》第四十二条", "处罚内容": "罚款8万元。", "处罚机关": "喀什市市场监督管理局", "处罚类别": "罚款", "违法事实": "不按规定明码标价", "公示截止期": "2024-07-05", "法定代表人": "库尔班江·买买提", "处罚决定日期": "2024-08-31", "数据更新时间": "2024-09-06", "数据来源单位": "喀什市市场监督管理局", "违法行为类型": "价格违法", "行政相对人名称": "喀什市第一人民医院", "行政相对人类别": "法人及非法人组织", "罚款金额（万元）": "8", "法定代表人证件类型": "身份证", "行政处罚决定书文号": "喀市监罚〔2024〕19号", "处罚机关统一社会信用代码": "11653101MA2FRLTC1W", "数据来源单位统一社会信用代码": "11653101MA2FRLTC1W", "行政相对人代码_1(统一社会信用代码)": "12653101MAGDR8EX6H"}	\N	\N	[{"hint": "Ask for an end from 2024-11-30 to 2027-08-31, or for none (Article 44).", "rule": "window_minimum", "column": "公示截止期", "detail": "It is asked to end after 2024-07-05; 国家发展和改革委员会令第58号 asks for at least until 2024-11-30.", "message": "the publication would end before the shortest period allowed", "question": false, "sqlstate": "SC044"}]	open	\N	\N	\N	2026-11-26 19:08:54.429925+00	\N	9285540f-835e-452a-971f-90aedb364e94
16	1	57	30	demo_loader	{"处罚依据": "《医疗机构管理条例》第四十三条", "处罚内容": "罚款0.5万元。", "处罚机关": "吐鲁番市卫生健康委员会", "处罚类别": "罚款", "违法事实": "未取得医疗机构执业许可证开展诊疗活动", "公示截止期": "2027/3/30", "处罚有效期": "2099/12/31", "法定代表人": "徐秀桂", "处罚决定日期": "2024-02-30", "数据更新时间": "2024/4/3", "数据来源单位": "吐鲁番市卫生健康委员会", "违法行为类型": "无证行医", "行政相对人名称": "吐鲁番市瑞丰种植农民专业合作社", "行政相对人类别": "法人及非法人组织", "罚款金额（万元）": "0.5", "法定代表人证件类型": "身份证", "行政处罚决定书文号": "吐卫罚〔2024〕3号", "处罚机关统一社会信用代码": "11650402MA9M6UC63G", "数据来源单位统一社会信用代码": "11650402MA9M6UC63G", "行政相对人代码_1(统一社会信用代码)": "93650402209238538Q"}	\N	\N	[{"hint": "Write the day as YYYY-MM-DD, the year first (Article 21).", "rule": "intake_day", "column": "处罚决定日期", "detail": "The cell says \\"2024-02-30\\".", "message": "no calendar has this day", "question": false, "sqlstate": "SC021"}]	open	\N	\N	\N	2026-11-26 19:08:54.429925+00	\N	1328d786-a5ed-4151-b72a-83ccaf0b2296
17	1	58	79	demo_loader	{"处罚依据": "《中华人民共和国安全生产法》第九十七条", "处罚内容": "罚款3万元；没收违法所得1.26万元。", "处罚机关": "阿克苏市应急管理局", "处罚类别": "罚款;没收违法所得;警告", "违法事实": "未对从业人员进行安全生产教育和培训", "公示截止期": "2027/4/1", "处罚有效期": "2099/12/31", "法定代表人": "阿不都热依木·艾山", "处罚决定日期": "2024/3/31", "数据更新时间": "2024/4/1", "数据来源单位": "阿克苏市应急管理局", "违法行为类型": "违反安全生产规定", "行政相对人名称": "阿克苏众诚丝路机械设备有限公司", "行政相对人类别": "法人及非法人组织", "罚款金额（万元）": "3", "法定代表人证件类型": "身份证", "行政处罚决定书文号": "阿应急罚〔2024〕6号", "处罚机关统一社会信用代码": "11652901MATYLMW846", "数据来源单位统一社会信用代码": "11652901MATYLMW846", "行政相对人代码_1(统一社会信用代码)": "916529011907673599", "没收违法所得、没收非法财物的金额（万元）": "1.26"}	\N	\N	[{"hint": "Ask for an end from 2025-03-31 to 2027-03-31, or for none (Article 44).", "rule": "window_maximum", "column": "公示截止期", "detail": "It is asked to end after 2027-04-01; 国家发展和改革委员会令第58号 allows until 2027-03-31.", "message": "the publication would last longer than the longest period allowed", "question": false, "sqlstate": "SC044"}]	open	\N	\N	\N	2026-11-26 19:08:54.429925+00	\N	096cdb22-f30c-4b7d-a94c-f5df9046572e
\.


--
-- Data for Name: recipient; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.recipient (audience_id, organisation_id, duty, basis, reads, registered_from, registered_until, "position", acknowledged) FROM stdin;
2	82	reports	registration	delivery	2026-11-27	\N	0	0
\.


--
-- Data for Name: record; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.record (subject_id, record_id, item_id, field, document_id, provider_id, division, nature, severity, openness, circumstance, conduct_on, conduct_assumed, operator_no, recorded_on, open_until, necessity, content, revision, replaces, correction_reason, batch_id, author, recorded_at, nonce) FROM stdin;
1	1	5	price	1	78	652901	public	general	open	\N	2024-03-29	t	\N	2026-11-27	2027-03-30	\N	{"fine": 8, "basis": "《中华人民共和国价格法》第四十二条", "facts": "不按规定明码标价", "source": "阿克苏市市场监督管理局", "violation": "价格违法", "source_code": "11652901MAF2NXG70H", "valid_until": "2099-12-31", "confiscation": 1.26, "penalty_kinds": ["罚款", "没收违法所得"], "representative": "何艳静", "penalty_content": "罚款8万元；没收违法所得1.26万元。", "source_updated_on": "2024-04-10"}	0	\N	\N	1	demo_loader	2026-11-26 19:08:54.429925+00	97909c93-3811-488d-abb5-383997411f11
2	2	5	environment	2	71	652301	public	general	open	\N	2025-03-20	t	\N	2026-11-27	2026-03-21	\N	{"fine": 0.05, "basis": "《中华人民共和国水污染防治法》第八十三条", "facts": "未经批准擅自排放水污染物", "source": "昌吉市生态环境局", "violation": "违反环境保护管理规定", "source_code": "11652301MAWPYT475W", "valid_until": "2099-12-31", "confiscation": 1.26, "penalty_kinds": ["罚款", "没收违法所得", "警告"], "representative": "何静文", "penalty_content": "罚款0.05万元；没收违法所得1.26万元。", "source_updated_on": "2025-03-21"}	0	\N	\N	1	demo_loader	2026-11-26 19:08:54.429925+00	81d3be8e-ef96-42a2-8e7c-0058f7fb47e8
3	3	5	price	3	32	650402	public	general	open	\N	2024-12-10	t	\N	2026-11-27	2025-12-11	\N	{"fine": 20, "basis": "《中华人民共和国价格法》第四十二条", "facts": "不按规定明码标价", "source": "吐鲁番市市场监督管理局", "violation": "价格违法", "source_code": "11650402510165673W", "confiscation": 0.3, "penalty_kinds": ["罚款", "没收违法所得"], "representative": "刘勇", "penalty_content": "罚款20万元；没收违法所得0.3万元。", "source_updated_on": "2024-12-17"}	0	\N	\N	1	demo_loader	2026-11-26 19:08:54.429925+00	9fc62c9c-9285-4bf5-b738-2ab10a4739f2
4	4	5	labour	4	74	652901	public	general	shared	\N	2023-01-27	t	\N	2026-11-27	\N	\N	{"fine": 0.05, "basis": "《保障农民工工资支付条例》第五十五条", "facts": "未按月支付农民工工资", "source": "阿克苏市人力资源和社会保障局", "violation": "拖欠劳动报酬", "source_code": "11652901MANT73FH62", "valid_until": "2099-12-31", "penalty_kinds": ["罚款"], "representative": "阿不都热依木•艾山", "penalty_content": "罚款0.05万元。", "source_updated_on": "2023-01-30"}	0	\N	\N	1	demo_loader	2026-11-26 19:08:54.429925+00	f2b8eb20-d6dc-41c5-b135-96f844db277d
5	5	5	market_supervision	5	59	653101	public	general	open	\N	2024-04-14	t	\N	2026-11-27	2027-04-15	\N	{"fine": 3, "basis": "《中华人民共和国广告法》第五十七条", "facts": "在网页上发布“全疆第一”等用语, 误导消费者", "source": "喀什市市场监督管理局", "violation": "虚假宣传", "source_code": "11653101MA2FRLTC1W", "confiscation": 1.26, "penalty_kinds": ["罚款", "没收违法所得"], "representative": "林桂芳", "penalty_content": "罚款3万元；没收违法所得1.26万元。", "source_updated_on": "2024-04-19"}	0	\N	\N	1	demo_loader	2026-11-26 19:08:54.429925+00	e85ac7e2-7995-42dc-9ccf-6a129025ac19
6	6	5	urban_management	6	41	653201	public	general	open	\N	2025-07-13	t	\N	2026-11-27	2026-07-14	\N	{"fine": 50, "basis": "《城市道路管理条例》第四十二条", "facts": "占道经营", "source": "和田市城市管理局", "violation": "擅自占用道路", "source_code": "11653201MA60J47T46", "valid_until": "2099-12-31", "confiscation": 0.3, "penalty_kinds": ["罚款", "没收违法所得"], "representative": "高磊海", "penalty_content": "罚款50万元；没收违法所得0.3万元。", "source_updated_on": "2025-07-14"}	0	\N	\N	1	demo_loader	2026-11-26 19:08:54.429925+00	b8a8cfa0-dd2f-414e-b468-96ff1b4ac090
7	7	5	agriculture	7	12	654002	public	general	shared	\N	2023-02-01	t	\N	2026-11-27	\N	\N	{"fine": 8, "basis": "《农药管理条例》第五十五条", "facts": "销售未取得登记证的农药", "source": "伊宁市农业农村局", "violation": "经营假农药", "source_code": "11654002502601076W", "valid_until": "2099-12-31", "penalty_kinds": ["罚款"], "representative": "刘静强", "penalty_content": "罚款8万元。", "source_updated_on": "2023-02-07"}	0	\N	\N	1	demo_loader	2026-11-26 19:08:54.429925+00	cb1c518f-4305-4391-b855-733e043706dc
8	8	5	price	8	15	654002	public	general	open	\N	2026-05-27	t	\N	2026-11-27	2026-08-28	\N	{"fine": 10, "basis": "《中华人民共和国价格法》第四十二条", "facts": "不按规定明码标价", "source": "伊宁市市场监督管理局", "violation": "价格违法", "source_code": "11654002MA2HQ7HD10", "valid_until": "2099-12-31", "penalty_kinds": ["罚款"], "representative": "朱洋娜", "penalty_content": "罚款10万元。", "source_updated_on": "2026-06-04"}	0	\N	\N	1	demo_loader	2026-11-26 19:08:54.429925+00	50cee1e6-2869-424b-835b-c231d968d692
9	9	5	transport	9	46	650502	public	general	open	\N	2025-10-31	t	\N	2026-11-27	2026-02-01	\N	{"fine": 50, "basis": "《公路安全保护条例》第六十四条", "facts": "货车超限行驶公路", "source": "哈密市交通运输局", "violation": "超限运输", "source_code": "11650502MACH95CH2E", "valid_until": "2099-12-31", "confiscation": 0.3, "penalty_kinds": ["罚款", "没收违法所得", "警告"], "representative": "孙文杰", "penalty_content": "罚款50万元；没收违法所得0.3万元。", "source_updated_on": "2025-11-05"}	0	\N	\N	1	demo_loader	2026-11-26 19:08:54.429925+00	b58603c5-ddb2-4d9c-a7f1-e3473f9d4cd5
10	10	5	food	10	50	650502	public	general	open	\N	2025-12-04	t	\N	2026-11-27	2028-12-05	\N	{"fine": 10, "basis": "《中华人民共和国食品安全法》第一百二十四条", "facts": "销售超过保质期的食品", "source": "哈密市市场监督管理局", "violation": "违反食品安全管理规定", "source_code": "11650502450216052T", "valid_until": "2099-12-31", "penalty_kinds": ["罚款"], "representative": "孙霞军", "penalty_content": "罚款10万元。", "source_updated_on": "2025-12-05"}	0	\N	\N	1	demo_loader	2026-11-26 19:08:54.429925+00	d9455111-7442-4cfd-bec0-7bc27c5229f3
11	11	5	work_safety	11	51	650502	public	general	shared	\N	2023-03-08	t	\N	2026-11-27	\N	\N	{"fine": 0.05, "basis": "《中华人民共和国安全生产法》第九十七条", "facts": "未对从业人员进行安全生产教育和培训", "source": "哈密市应急管理局", "violation": "违反安全生产规定", "source_code": "116505020935654990", "confiscation": 0.3, "penalty_kinds": ["罚款", "没收违法所得"], "representative": "阿依古丽·艾山", "penalty_content": "罚款0.05万元；没收违法所得0.3万元。", "source_updated_on": "2023-03-10"}	0	\N	\N	1	demo_loader	2026-11-26 19:08:54.429925+00	01d17e8a-32d8-4b2b-ae61-cc9c8875f475
12	12	5	work_safety	12	16	654002	public	general	open	\N	2025-08-15	t	\N	2026-11-27	2026-08-16	\N	{"fine": 0.5, "basis": "《中华人民共和国安全生产法》第九十七条", "facts": "未对从业人员进行安全生产教育和培训", "source": "伊宁市应急管理局", "violation": "违反安全生产规定", "source_code": "11654002MAFPTW9776", "penalty_kinds": ["罚款"], "representative": "朱玲", "penalty_content": "罚款0.5万元。", "source_updated_on": "2025-08-18"}	0	\N	\N	1	demo_loader	2026-11-26 19:08:54.429925+00	7d9c6a9e-302b-4060-806f-fa6d34ac8ae0
1	13	5	environment	13	80	652901	public	general	open	\N	2023-11-11	t	\N	2026-11-27	2024-02-12	\N	{"fine": 0.1, "basis": "《中华人民共和国水污染防治法》第八十三条", "facts": "未经批准擅自排放水污染物", "source": "阿克苏市生态环境局", "violation": "违反环境保护管理规定", "source_code": "11652901MAMFK0HX8L", "valid_until": "2099-12-31", "confiscation": 0.3, "penalty_kinds": ["罚款", "没收违法所得"], "representative": "何艳静", "penalty_content": "罚款0.1万元；没收违法所得0.3万元。", "source_updated_on": "2023-11-13"}	0	\N	\N	1	demo_loader	2026-11-26 19:08:54.429925+00	fa558b84-d641-437b-abcb-ac42278cb018
13	14	5	agriculture	14	75	652901	public	general	open	\N	2024-11-01	t	\N	2026-11-27	2027-11-02	\N	{"fine": 50, "basis": "《农药管理条例》第五十五条", "facts": "销售未取得登记证的农药", "source": "阿克苏市农业农村局", "violation": "经营假农药", "source_code": "11652901MATUHJJG3X", "valid_until": "2099-12-31", "penalty_kinds": ["罚款", "警告"], "representative": "林国玲", "penalty_content": "罚款50万元。", "source_updated_on": "2024-11-04"}	0	\N	\N	1	demo_loader	2026-11-26 19:08:54.429925+00	941659b8-c16b-4f81-ad9a-3ece0a96f938
14	15	5	health	15	66	652301	public	serious	open	\N	2024-03-10	t	\N	2026-11-27	2025-03-11	\N	{"fine": 100, "basis": "《医疗机构管理条例》第四十三条", "facts": "未取得医疗机构执业许可证开展诊疗活动", "source": "昌吉市卫生健康委员会", "violation": "无证行医", "source_code": "11652301MAG5N7DQ02", "valid_until": "2099-12-31", "penalty_kinds": ["罚款"], "representative": "吴霞敏", "penalty_content": "罚款100万元。", "source_updated_on": "2024-03-13"}	0	\N	\N	1	demo_loader	2026-11-26 19:08:54.429925+00	58591b76-9e98-4bc1-afb0-39f4bc53bfb8
15	16	5	work_safety	16	43	653201	public	general	open	\N	2024-04-29	t	\N	2026-11-27	2027-04-30	\N	{"fine": 8, "basis": "《中华人民共和国安全生产法》第九十七条", "facts": "未对从业人员进行安全生产教育和培训", "source": "和田市应急管理局", "violation": "违反安全生产规定", "source_code": "11653201583575307G", "valid_until": "2099-12-31", "penalty_kinds": ["罚款", "警告"], "representative": "胡艳秀", "penalty_content": "罚款8万元。", "source_updated_on": "2024-05-11"}	0	\N	\N	1	demo_loader	2026-11-26 19:08:54.429925+00	4c2c61be-03dd-464f-ae9a-b32d7cf0588e
16	17	5	health	17	21	650200	public	general	open	\N	2025-07-09	t	1	2026-11-27	2026-07-10	\N	{"fine": 5, "basis": "《医疗机构管理条例》第四十三条", "facts": "未取得医疗机构执业许可证开展诊疗活动", "source": "克拉玛依市卫生健康委员会", "violation": "无证行医", "source_code": "11650200MA4G2DP397", "valid_until": "2099-12-31", "confiscation": 0.3, "penalty_kinds": ["罚款", "没收违法所得"], "penalty_content": "罚款5万元；没收违法所得0.3万元。", "source_updated_on": "2025-07-10"}	0	\N	\N	1	demo_loader	2026-11-26 19:08:54.429925+00	b63b4ea4-610c-4c16-a5a6-3282d7dde681
17	18	5	work_safety	18	69	652301	public	general	open	\N	2026-05-23	t	\N	2026-11-27	2027-05-24	\N	{"fine": 0.05, "basis": "《中华人民共和国安全生产法》第九十七条", "facts": "未对从业人员进行安全生产教育和培训", "source": "昌吉市应急管理局", "violation": "违反安全生产规定", "source_code": "11652301MA8KK8A39R", "confiscation": 1.26, "penalty_kinds": ["罚款", "没收违法所得"], "representative": "罗刚杰", "penalty_content": "罚款0.05万元；没收违法所得1.26万元。", "source_updated_on": "2026-05-25"}	0	\N	\N	1	demo_loader	2026-11-26 19:08:54.429925+00	6445d4bd-4a35-4a85-90d8-4f8ad6e51fe5
18	19	5	environment	19	62	653101	public	general	open	\N	2025-06-26	t	\N	2026-11-27	2025-09-27	\N	{"fine": 0.05, "basis": "《中华人民共和国水污染防治法》第八十三条", "facts": "未经批准擅自排放水污染物", "source": "喀什市生态环境局", "violation": "违反环境保护管理规定", "source_code": "11653101MAGB454X7H", "valid_until": "2099-12-31", "penalty_kinds": ["罚款"], "representative": "赵军", "penalty_content": "罚款0.05万元。", "source_updated_on": "2025-06-30"}	0	\N	\N	1	demo_loader	2026-11-26 19:08:54.429925+00	6addaeff-20da-4221-aa42-fdf210e69b9f
19	20	5	tax	20	27	650200	public	general	open	\N	2025-07-22	t	\N	2026-11-27	2028-07-23	\N	{"fine": 3, "basis": "《中华人民共和国税收征收管理法》第六十三条", "facts": "在账簿上少列收入", "source": "克拉玛依市税务局", "violation": "偷税", "source_code": "11650200MA4DN7EU58", "valid_until": "2099-12-31", "confiscation": 1.26, "penalty_kinds": ["罚款", "没收违法所得"], "representative": "阿不都热依木-买买提", "penalty_content": "罚款3万元；没收违法所得1.26万元。", "source_updated_on": "2025-07-31"}	0	\N	\N	1	demo_loader	2026-11-26 19:08:54.429925+00	56ffe71e-3e26-47f8-91a8-b8d9e1d5e01c
20	21	5	labour	21	11	654002	public	general	open	\N	2024-08-31	t	1	2026-11-27	2025-09-01	\N	{"fine": 10, "basis": "《保障农民工工资支付条例》第五十五条", "facts": "未按月支付农民工工资", "source": "伊宁市人力资源和社会保障局", "violation": "拖欠劳动报酬", "source_code": "116540027969591016", "valid_until": "2099-12-31", "penalty_kinds": ["罚款"], "penalty_content": "罚款10万元。", "source_updated_on": "2024-09-02"}	0	\N	\N	1	demo_loader	2026-11-26 19:08:54.429925+00	a35feaac-8080-4f6d-8428-4c6f089ee7d6
21	22	5	tax	22	72	652301	public	general	open	\N	2023-12-14	t	\N	2026-11-27	2024-06-15	\N	{"fine": 0.5, "basis": "《中华人民共和国税收征收管理法》第六十三条", "facts": "在账簿上少列收入", "source": "昌吉市税务局", "violation": "偷税", "source_code": "116523018080988726", "penalty_kinds": ["罚款"], "representative": "陈霞", "penalty_content": "罚款0.5万元。", "source_updated_on": "2023-12-25"}	0	\N	\N	1	demo_loader	2026-11-26 19:08:54.429925+00	b44a858f-4065-4fd9-b388-599a599700ec
22	23	5	price	23	15	654002	public	general	open	\N	2023-12-31	t	1	2026-11-27	2024-04-01	\N	{"fine": 0.1, "basis": "《中华人民共和国价格法》第四十二条", "facts": "不按规定明码标价", "source": "伊宁市市场监督管理局", "violation": "价格违法", "source_code": "11654002MA2HQ7HD10", "penalty_kinds": ["罚款"], "penalty_content": "罚款0.1万元。", "source_updated_on": "2024-01-09"}	0	\N	\N	1	demo_loader	2026-11-26 19:08:54.429925+00	6e8bee25-3b83-4377-8b63-b034feaeac4d
23	24	5	transport	24	64	652301	public	general	shared	\N	2023-03-31	t	1	2026-11-27	\N	\N	{"fine": 0.1, "basis": "《公路安全保护条例》第六十四条", "facts": "货车超限行驶公路", "source": "昌吉市交通运输局", "violation": "超限运输", "source_code": "11652301MAENA8CR7W", "confiscation": 0.3, "penalty_kinds": ["罚款", "没收违法所得"], "penalty_content": "罚款0.1万元；没收违法所得0.3万元。", "source_updated_on": "2023-04-11"}	0	\N	\N	1	demo_loader	2026-11-26 19:08:54.429925+00	b733f30b-29e4-4af8-be83-86a41e1db1ea
24	25	5	health	25	57	653101	public	general	open	\N	2024-05-31	t	\N	2026-11-27	2027-06-01	\N	{"fine": 0.1, "basis": "《医疗机构管理条例》第四十三条", "facts": "未取得医疗机构执业许可证开展诊疗活动", "source": "喀什市卫生健康委员会", "violation": "无证行医", "source_code": "116531019569415693", "valid_until": "2099-12-31", "penalty_kinds": ["罚款"], "representative": "林建明", "penalty_content": "罚款0.1万元。", "source_updated_on": "2024-06-07"}	0	\N	\N	1	demo_loader	2026-11-26 19:08:54.429925+00	b7163c7d-71c5-443d-a5a3-c4d9499bbdde
25	26	5	tax	26	72	652301	public	general	open	\N	2025-09-19	t	\N	2026-11-27	2028-09-20	\N	{"fine": 1, "basis": "《中华人民共和国税收征收管理法》第六十三条", "facts": "在账簿上少列收入", "source": "昌吉市税务局", "violation": "偷税", "source_code": "116523018080988726", "valid_until": "2099-12-31", "confiscation": 1.26, "penalty_kinds": ["罚款", "没收违法所得"], "representative": "赵强强", "penalty_content": "罚款1万元；没收违法所得1.26万元。", "source_updated_on": "2025-09-29"}	0	\N	\N	1	demo_loader	2026-11-26 19:08:54.429925+00	2fa25fff-bdbd-49cd-bed4-769eba808c11
26	27	5	agriculture	27	4	650100	public	general	open	\N	2026-03-10	t	1	2026-11-27	2029-03-11	\N	{"fine": 1, "basis": "《农药管理条例》第五十五条", "facts": "销售未取得登记证的农药", "source": "乌鲁木齐市农业农村局", "violation": "经营假农药", "source_code": "11650100MAXY0AJX61", "valid_until": "2099-12-31", "confiscation": 1.26, "penalty_kinds": ["罚款", "没收违法所得"], "penalty_content": "罚款1万元；没收违法所得1.26万元。", "source_updated_on": "2026-03-16"}	0	\N	\N	1	demo_loader	2026-11-26 19:08:54.429925+00	31a91050-8d7e-4bad-a4ae-cf3e9fb48dea
27	28	5	agriculture	28	75	652901	public	general	open	\N	2024-04-22	t	1	2026-11-27	2027-04-23	\N	{"fine": 0.1, "basis": "《农药管理条例》第五十五条", "facts": "销售未取得登记证的农药", "source": "阿克苏市农业农村局", "violation": "经营假农药", "source_code": "11652901MATUHJJG3X", "valid_until": "2099-12-31", "confiscation": 1.26, "penalty_kinds": ["罚款", "没收违法所得"], "penalty_content": "罚款0.1万元；没收违法所得1.26万元。", "source_updated_on": "2024-04-29"}	0	\N	\N	1	demo_loader	2026-11-26 19:08:54.429925+00	d3e8071e-2f8e-4b60-88a7-6cf854f74fd4
28	29	5	tax	29	36	650402	public	general	open	\N	2025-03-19	t	\N	2026-11-27	2028-03-20	\N	{"fine": 0.5, "basis": "《中华人民共和国税收征收管理法》第六十三条", "facts": "在账簿上少列收入", "source": "吐鲁番市税务局", "violation": "偷税", "source_code": "116504029012044655", "penalty_kinds": ["罚款"], "representative": "艾尔肯·司马义", "penalty_content": "罚款0.5万元。", "source_updated_on": "2025-03-24"}	0	\N	\N	1	demo_loader	2026-11-26 19:08:54.429925+00	c9365132-ac13-48b3-b262-ccf85c0332ce
29	30	5	food	30	23	650200	public	general	open	\N	2024-08-31	t	\N	2026-11-27	2027-09-01	\N	{"fine": 2, "basis": "《中华人民共和国食品安全法》第一百二十四条", "facts": "销售超过保质期的食品", "source": "克拉玛依市市场监督管理局", "violation": "违反食品安全管理规定", "source_code": "11650200963038650G", "valid_until": "2099-12-31", "penalty_kinds": ["罚款", "警告"], "representative": "马军", "penalty_content": "罚款2万元。", "source_updated_on": "2024-09-04"}	0	\N	\N	1	demo_loader	2026-11-26 19:08:54.429925+00	4dbfe692-76c6-4f70-baa9-558969f0a8cb
6	31	5	market_supervision	31	42	653201	public	general	open	\N	2025-03-13	t	\N	2026-11-27	2026-03-14	\N	{"fine": 3, "basis": "《中华人民共和国广告法》第五十七条", "facts": "在网页上发布“全疆第一”等用语, 误导消费者", "source": "和田市市场监督管理局", "violation": "虚假宣传", "source_code": "11653201MAU2ULMA6U", "valid_until": "2099-12-31", "confiscation": 0.3, "penalty_kinds": ["罚款", "没收违法所得"], "representative": "高磊海", "penalty_content": "罚款3万元；没收违法所得0.3万元。", "source_updated_on": "2025-03-19"}	0	\N	\N	1	demo_loader	2026-11-26 19:08:54.429925+00	fc9796f8-f8e3-454b-a11e-26f98bd5db0c
30	32	5	health	32	13	654002	public	general	shared	\N	2023-03-31	t	1	2026-11-27	\N	\N	{"fine": 15.5, "basis": "《医疗机构管理条例》第四十三条", "facts": "未取得医疗机构执业许可证开展诊疗活动", "source": "伊宁市卫生健康委员会", "violation": "无证行医", "source_code": "11654002MADFF8UC7T", "valid_until": "2099-12-31", "confiscation": 0.3, "penalty_kinds": ["罚款", "没收违法所得"], "penalty_content": "罚款15.5万元；没收违法所得0.3万元。", "source_updated_on": "2023-04-03"}	0	\N	\N	1	demo_loader	2026-11-26 19:08:54.429925+00	075a128a-aa9c-4352-9511-f28e96c2e4cd
20	33	5	fire_protection	33	17	654002	public	general	shared	\N	2023-01-26	t	1	2026-11-27	\N	\N	{"fine": 15.5, "basis": "《中华人民共和国消防法》第六十条", "facts": "消火栓无水，安全出口堵塞", "source": "伊宁市消防救援支队", "violation": "消防设施未保持完好有效", "source_code": "11654002MAHKHQ5G2Q", "valid_until": "2099-12-31", "confiscation": 1.26, "penalty_kinds": ["罚款", "没收违法所得"], "penalty_content": "罚款15.5万元；没收违法所得1.26万元。", "source_updated_on": "2023-02-02"}	0	\N	\N	1	demo_loader	2026-11-26 19:08:54.429925+00	e1b9851b-7937-4339-97bd-9eea70d90520
31	34	5	environment	34	62	653101	public	general	open	\N	2024-07-18	t	\N	2026-11-27	2025-07-19	\N	{"fine": 10, "basis": "《中华人民共和国水污染防治法》第八十三条", "facts": "未经批准擅自排放水污染物", "source": "喀什市生态环境局", "violation": "违反环境保护管理规定", "source_code": "11653101MAGB454X7H", "confiscation": 0.3, "penalty_kinds": ["罚款", "没收违法所得"], "representative": "罗建", "penalty_content": "罚款10万元；没收违法所得0.3万元。", "source_updated_on": "2024-07-23"}	0	\N	\N	1	demo_loader	2026-11-26 19:08:54.429925+00	7cd39433-0b2a-4407-8485-ffa7c7f20815
32	35	5	transport	35	64	652301	public	general	open	\N	2026-04-10	t	\N	2026-11-27	2026-10-11	\N	{"fine": 0.2, "basis": "《公路安全保护条例》第六十四条", "facts": "货车超限行驶公路", "source": "昌吉市交通运输局", "violation": "超限运输", "source_code": "11652301MAENA8CR7W", "confiscation": 1.26, "penalty_kinds": ["罚款", "没收违法所得"], "representative": "海热提·依明", "penalty_content": "罚款0.2万元；没收违法所得1.26万元。", "source_updated_on": "2026-04-15"}	0	\N	\N	1	demo_loader	2026-11-26 19:08:54.429925+00	72535f34-e3cc-40c0-8e39-3c9fccf4757e
33	36	5	market_supervision	36	7	650100	public	general	open	\N	2023-12-31	t	\N	2026-11-27	2024-07-01	\N	{"fine": 3, "basis": "《中华人民共和国广告法》第五十七条", "facts": "在网页上发布“全疆第一”等用语, 误导消费者", "source": "乌鲁木齐市市场监督管理局", "violation": "虚假宣传", "source_code": "11650100MAC29EPY5C", "valid_until": "2099-12-31", "penalty_kinds": ["罚款"], "representative": "吐尔逊·热合曼", "penalty_content": "罚款3万元。", "source_updated_on": "2024-01-05"}	0	\N	\N	1	demo_loader	2026-11-26 19:08:54.429925+00	21662587-a2d0-47de-97e9-7799ff3b29dd
34	37	5	price	37	32	650402	public	general	open	\N	2025-12-16	t	\N	2026-11-27	2028-12-17	\N	{"fine": 1, "basis": "《中华人民共和国价格法》第四十二条", "facts": "不按规定明码标价", "source": "吐鲁番市市场监督管理局", "violation": "价格违法", "source_code": "11650402510165673W", "confiscation": 1.26, "penalty_kinds": ["罚款", "没收违法所得", "警告"], "representative": "高艳桂", "penalty_content": "罚款1万元；没收违法所得1.26万元。", "source_updated_on": "2025-12-22"}	0	\N	\N	1	demo_loader	2026-11-26 19:08:54.429925+00	ab57fdab-7b31-443b-8077-5ce97856a911
35	38	5	environment	38	53	650502	public	general	open	\N	2023-08-19	t	\N	2026-11-27	2024-02-20	\N	{"fine": 0.2, "basis": "《中华人民共和国水污染防治法》第八十三条", "facts": "未经批准擅自排放水污染物", "source": "哈密市生态环境局", "violation": "违反环境保护管理规定", "source_code": "11650502MAR8HRFW72", "penalty_kinds": ["罚款"], "representative": "库尔班江.卡德尔", "penalty_content": "罚款0.2万元。", "source_updated_on": "2023-08-22"}	0	\N	\N	1	demo_loader	2026-11-26 19:08:54.429925+00	66ad1ff3-ae48-43bf-ad3a-93b5c2606522
36	39	5	price	39	78	652901	public	general	open	\N	2024-03-02	t	1	2026-11-27	2024-09-03	\N	{"fine": 2, "basis": "《中华人民共和国价格法》第四十二条", "facts": "不按规定明码标价", "source": "阿克苏市市场监督管理局", "violation": "价格违法", "source_code": "11652901MAF2NXG70H", "valid_until": "2099-12-31", "confiscation": 1.26, "penalty_kinds": ["罚款", "没收违法所得"], "penalty_content": "罚款2万元；没收违法所得1.26万元。", "source_updated_on": "2024-03-05"}	0	\N	\N	1	demo_loader	2026-11-26 19:08:54.429925+00	ca70bf3c-72ce-45ce-95bb-4cdcbf0c0da9
37	40	5	transport	40	10	654002	public	general	open	\N	2026-09-02	t	\N	2026-11-27	2027-09-03	\N	{"fine": 0.5, "basis": "《公路安全保护条例》第六十四条", "facts": "货车超限行驶公路", "source": "伊宁市交通运输局", "violation": "超限运输", "source_code": "11654002MAM9D1RE5B", "valid_until": "2099-12-31", "penalty_kinds": ["罚款", "警告"], "representative": "胡平", "penalty_content": "罚款0.5万元。", "source_updated_on": "2026-09-11"}	0	\N	\N	1	demo_loader	2026-11-26 19:08:54.429925+00	9c3dd0a3-57d4-44ec-a9b6-c2b37495593e
38	41	5	labour	41	3	650100	public	general	open	\N	2024-07-30	t	\N	2026-11-27	2025-01-31	\N	{"fine": 1, "basis": "《保障农民工工资支付条例》第五十五条", "facts": "未按月支付农民工工资", "source": "乌鲁木齐市人力资源和社会保障局", "violation": "拖欠劳动报酬", "source_code": "116501009154655869", "valid_until": "2099-12-31", "confiscation": 0.3, "penalty_kinds": ["罚款", "没收违法所得"], "representative": "胡霞华", "penalty_content": "罚款1万元；没收违法所得0.3万元。", "source_updated_on": "2024-08-06"}	0	\N	\N	1	demo_loader	2026-11-26 19:08:54.429925+00	3cb8ca40-fdd5-4b09-857a-89d4417615f2
39	42	5	environment	42	71	652301	public	general	open	\N	2023-06-07	t	1	2026-11-27	2024-06-08	\N	{"fine": 1, "basis": "《中华人民共和国水污染防治法》第八十三条", "facts": "未经批准擅自排放水污染物", "source": "昌吉市生态环境局", "violation": "违反环境保护管理规定", "source_code": "11652301MAWPYT475W", "valid_until": "2099-12-31", "penalty_kinds": ["罚款"], "penalty_content": "罚款1万元。", "source_updated_on": "2023-06-14"}	0	\N	\N	1	demo_loader	2026-11-26 19:08:54.429925+00	91c261fd-af76-49df-ae38-dfa56e275aa9
32	43	5	health	43	66	652301	public	general	open	\N	2026-09-16	t	\N	2026-11-27	\N	\N	{"fine": 0.1, "basis": "《医疗机构管理条例》第四十三条", "facts": "未取得医疗机构执业许可证开展诊疗活动", "source": "昌吉市卫生健康委员会", "violation": "无证行医", "source_code": "11652301MAG5N7DQ02", "valid_until": "2099-12-31", "confiscation": 1.26, "penalty_kinds": ["罚款", "没收违法所得"], "representative": "海热提·依明", "penalty_content": "罚款0.1万元；没收违法所得1.26万元。", "source_updated_on": "2026-09-18"}	0	\N	\N	1	demo_loader	2026-11-26 19:08:54.429925+00	ab31d3c9-d47e-48dc-9430-5c0caccfc5ad
\.


--
-- Data for Name: registry; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.registry (only_row, version, zone, jurisdiction, incarnation, name_key_version, created_at) FROM stdin;
t	2	Asia/Shanghai	650000	1	ICU 72.1, Unicode 15.0, rules 1	2026-11-26 19:08:54.18804+00
\.


--
-- Data for Name: reliance; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.reliance (subject_id, record_id, dependant, dependant_id, on_expiry, on_withdrawal, state, state_since, because) FROM stdin;
\.


--
-- Data for Name: review; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.review (subject_id, record_id, approved, lenient, reason, reviewer, reviewed_at, nonce) FROM stdin;
1	1	t	f	\N	demo_reviewer	2026-11-26 19:08:54.503813+00	65d66e11-2b32-4c6f-ba69-f1627970fb5f
1	13	t	f	\N	demo_reviewer	2026-11-26 19:08:54.503813+00	c5faaf89-0ba6-49a1-be34-2b83a18ef239
2	2	t	f	\N	demo_reviewer	2026-11-26 19:08:54.503813+00	c81cb38f-3b7d-4bcf-8c8f-efb924bb82db
3	3	t	f	\N	demo_reviewer	2026-11-26 19:08:54.503813+00	4fe3300f-e82b-490d-a880-e6016150c6c0
4	4	t	f	\N	demo_reviewer	2026-11-26 19:08:54.503813+00	ebe53a00-4b6b-4847-bcca-c70ef27671a5
5	5	t	f	\N	demo_reviewer	2026-11-26 19:08:54.503813+00	b69d5dbd-a87d-41a7-aa77-d04b38814cb9
6	6	t	f	\N	demo_reviewer	2026-11-26 19:08:54.503813+00	fe050c5e-7fb2-4679-bf0f-0f87829f17ef
6	31	t	f	\N	demo_reviewer	2026-11-26 19:08:54.503813+00	860b6381-ad93-4096-9127-dfca7773b014
7	7	t	f	\N	demo_reviewer	2026-11-26 19:08:54.503813+00	de1ff7b7-97d0-4edc-8bb6-a9ead318a0cb
8	8	t	f	\N	demo_reviewer	2026-11-26 19:08:54.503813+00	3c264718-034b-468f-8549-8be99fa219ff
9	9	t	f	\N	demo_reviewer	2026-11-26 19:08:54.503813+00	7def15ca-bf6e-44c5-8229-f2483962c5fd
10	10	t	f	\N	demo_reviewer	2026-11-26 19:08:54.503813+00	f87754f0-c2b9-442d-a66c-fee95809fa5a
11	11	t	f	\N	demo_reviewer	2026-11-26 19:08:54.503813+00	1fa15ef2-3534-4478-bf4b-8625e57db967
12	12	t	f	\N	demo_reviewer	2026-11-26 19:08:54.503813+00	335df483-d9c6-43d7-9f4c-b2e9264e5ff4
13	14	t	f	\N	demo_reviewer	2026-11-26 19:08:54.503813+00	1b27fd27-4273-43d1-a9c5-0109b2c272dd
14	15	t	f	\N	demo_reviewer	2026-11-26 19:08:54.503813+00	77b10d79-b115-4340-b264-56bf0a16d075
15	16	t	f	\N	demo_reviewer	2026-11-26 19:08:54.503813+00	f8fd1e54-86fb-434f-97ec-14a22580f980
16	17	t	f	\N	demo_reviewer	2026-11-26 19:08:54.503813+00	6672f891-4944-4880-bcba-69c06878c5c1
17	18	t	f	\N	demo_reviewer	2026-11-26 19:08:54.503813+00	2c1eaf36-82d1-4fc5-92c4-997c9b2c12a1
18	19	t	f	\N	demo_reviewer	2026-11-26 19:08:54.503813+00	d0d1c92d-20df-4077-9cb4-b1d7f8145b32
19	20	t	f	\N	demo_reviewer	2026-11-26 19:08:54.503813+00	c02e64ea-d979-4818-b118-d2a5c0e6e275
20	21	t	f	\N	demo_reviewer	2026-11-26 19:08:54.503813+00	4cae8729-a893-472f-8b84-c7365cdfd6a8
20	33	t	f	\N	demo_reviewer	2026-11-26 19:08:54.503813+00	f4c1ef17-60d9-452e-8722-7c36a7886b8c
21	22	t	f	\N	demo_reviewer	2026-11-26 19:08:54.503813+00	c0a6dead-39e8-4fd5-a0f6-201f39b72449
22	23	t	f	\N	demo_reviewer	2026-11-26 19:08:54.503813+00	4c6fc8ba-5918-47bc-98ec-2e40144845b5
23	24	t	f	\N	demo_reviewer	2026-11-26 19:08:54.503813+00	b1cc1f6f-887f-4118-9bb4-a6bd5497a4a0
24	25	t	f	\N	demo_reviewer	2026-11-26 19:08:54.503813+00	7b3b58b4-3ece-4f69-9897-b9ae7c6b0405
25	26	t	f	\N	demo_reviewer	2026-11-26 19:08:54.503813+00	8651c933-511b-499e-82c0-397ad572ad86
26	27	t	f	\N	demo_reviewer	2026-11-26 19:08:54.503813+00	c897d54c-72e3-4e67-8d7c-e1ea55fca1ac
27	28	t	f	\N	demo_reviewer	2026-11-26 19:08:54.503813+00	aa46bce3-0818-4c5f-baa9-3b98e8fed4ee
28	29	t	f	\N	demo_reviewer	2026-11-26 19:08:54.503813+00	4136e4c2-425b-4e77-82d7-63ed221359c1
29	30	t	f	\N	demo_reviewer	2026-11-26 19:08:54.503813+00	276b59e6-a05d-443b-b635-293f43a09e63
30	32	t	f	\N	demo_reviewer	2026-11-26 19:08:54.503813+00	7d63a203-1df6-49de-bc94-eb41c95495fc
31	34	t	f	\N	demo_reviewer	2026-11-26 19:08:54.503813+00	85506223-a8c7-4dae-92f0-e638606e65fc
32	35	t	f	\N	demo_reviewer	2026-11-26 19:08:54.503813+00	e766d081-a5db-469d-963f-ec3032dc8bf5
32	43	t	f	\N	demo_reviewer	2026-11-26 19:08:54.503813+00	d9ccd8d7-f9a7-49e9-8f34-27ac93e0352b
33	36	t	f	\N	demo_reviewer	2026-11-26 19:08:54.503813+00	0be21663-7ce3-42cc-a6df-77b98aef21be
34	37	t	f	\N	demo_reviewer	2026-11-26 19:08:54.503813+00	52df0bad-c23b-4580-a7e4-c0796c5ff822
35	38	t	f	\N	demo_reviewer	2026-11-26 19:08:54.503813+00	749c35c4-6ef4-4768-837e-86b54cc8fe15
36	39	t	f	\N	demo_reviewer	2026-11-26 19:08:54.503813+00	0715ac48-38fa-4ece-8f26-b9ccd3849a6a
37	40	t	f	\N	demo_reviewer	2026-11-26 19:08:54.503813+00	16bbc0ed-9c71-4669-a9df-a111d9fe5cc5
38	41	t	f	\N	demo_reviewer	2026-11-26 19:08:54.503813+00	edb2fdbb-7051-4cbd-bce1-2710ae7fa7cf
39	42	t	f	\N	demo_reviewer	2026-11-26 19:08:54.503813+00	7eaf25ac-4692-4d2f-b986-638cd0d6754b
\.


--
-- Data for Name: rule_pack; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.rule_pack (pack, title, basis, in_force, loaded_at) FROM stdin;
xinjiang	新疆维吾尔自治区社会信用条例	2024年3月31日自治区人民代表大会常务委员会通过，2024年10月1日起施行	t	2026-11-26 19:08:54.18804+00
order-58	失信行为纠正后的信用信息修复管理办法（试行）	国家发展和改革委员会令第58号，2023年5月1日至2026年3月31日施行	t	2026-11-26 19:08:54.18804+00
order-36	信用修复管理办法	国家发展和改革委员会令第36号，2026年4月1日起施行	t	2026-11-26 19:08:54.18804+00
\.


--
-- Data for Name: subject; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.subject (subject_id, kind, name, name_key, uscc, resident_id, birth_date, division, earner_from, earner_ground, incapacity_from, incapacity_until, nonce) FROM stdin;
1	legal_person	阿克苏（腾远绿洲）商贸有限公司	阿克苏腾远绿洲商贸有限公司	91652901MAMKF80H8L	\N	\N	652901	\N	\N	\N	\N	3a373245-3374-423f-aef2-5aa1c38b9865
2	legal_person	昌吉市昆仑村股份经济合作社	昌吉市昆仑村股份经济合作社	N26523011255162542	\N	\N	652301	\N	\N	\N	\N	92598400-90cc-45a0-b97f-8c20e186e890
3	legal_person	瑞丰2吐鲁番科技有限公司	瑞丰2吐鲁番科技有限公司	91650402MAPYLB4F64	\N	\N	650402	\N	\N	\N	\N	78d780bb-6f00-4c39-951b-1e6944e5f26f
4	legal_person	阿克苏众诚丝路机械设备有限公司	阿克苏众诚丝路机械设备有限公司	916529011907673599	\N	\N	652901	\N	\N	\N	\N	44852fb6-5e5c-43ab-96f0-181a8ec102d3
5	legal_person	博达2（喀什）房地产开发有限公司	博达2喀什房地产开发有限公司	916531017067650052	\N	\N	653101	\N	\N	\N	\N	7a3dc29d-abf7-4c99-9dcb-50869f0b5932
6	legal_person	宏远1（和田）机械设备有限公司	宏远1和田机械设备有限公司	9165320142578500XW	\N	\N	653201	\N	\N	\N	\N	df447568-d96a-49fa-90b4-a6455c1b7167
7	legal_person	汇聚D伊宁信息技术有限公司	汇聚d伊宁信息技术有限公司	91654002MA1JPWB69K	\N	\N	654002	\N	\N	\N	\N	d2763956-c530-408b-9c35-a3a4bf0e8ad3
8	legal_person	腾远3伊宁房地产开发有限公司	腾远3伊宁房地产开发有限公司	91654002MAWMUFU274	\N	\N	654002	\N	\N	\N	\N	5da8b868-655a-4f47-a5ba-35d3c6a996b9
9	legal_person	鑫源A哈密商贸有限公司	鑫源a哈密商贸有限公司	91650502MA7WMKT91R	\N	\N	650502	\N	\N	\N	\N	401669ac-d174-4da6-bef9-154ff029493d
10	legal_person	哈密（汇聚绿洲）物流有限公司	哈密汇聚绿洲物流有限公司	91650502164647812D	\N	\N	650502	\N	\N	\N	\N	d15b9e02-6377-4dd6-9049-58b47c633eb2
11	legal_person	哈密（万隆天山）农业开发有限公司	哈密万隆天山农业开发有限公司	916505029578688187	\N	\N	650502	\N	\N	\N	\N	ff9618e8-5094-4a10-a561-c5b1fccad93c
12	legal_person	伊宁恒信鑫源商贸有限公司	伊宁恒信鑫源商贸有限公司	91654002831777750X	\N	\N	654002	\N	\N	\N	\N	69130b8f-24b0-4084-9a1a-09f8ef349720
13	legal_person	阿克苏市恒信种植农民专业合作社	阿克苏市恒信种植农民专业合作社	93652901MAH2CWWN4T	\N	\N	652901	\N	\N	\N	\N	feabff19-d188-407a-b9c4-611ad590af37
14	legal_person	汇聚Y（昌吉）建筑安装工程有限公司	汇聚y昌吉建筑安装工程有限公司	91652301MAEYNJ1B7H	\N	\N	652301	\N	\N	\N	\N	440e6f36-d140-474d-a818-708b5b272691
15	legal_person	鑫源B和田食品有限公司	鑫源b和田食品有限公司	91653201835110953A	\N	\N	653201	\N	\N	\N	\N	23347601-3d34-41ec-aa77-7fdc44beef5e
16	individual_business	克拉玛依市刘洋洋烤肉店	克拉玛依市刘洋洋烤肉店	92650200MA5R4P377D	\N	\N	650200	\N	\N	\N	\N	da803cc6-f835-4598-b9ea-f99e9c601369
17	legal_person	汇聚Y昌吉建筑安装工程有限公司	汇聚y昌吉建筑安装工程有限公司	91652301531228733Y	\N	\N	652301	\N	\N	\N	\N	6cac812a-e35b-490c-9443-d4c44e4ad947
18	legal_person	华泰Ｙ喀什环保有限公司	华泰y喀什环保有限公司	91653101599763310L	\N	\N	653101	\N	\N	\N	\N	7b6a54e5-9951-4082-8f0b-0d8433b1421f
19	legal_person	万隆Y克拉玛依药业有限公司	万隆y克拉玛依药业有限公司	916502006925919047	\N	\N	650200	\N	\N	\N	\N	726c06af-4c4e-448f-8fb2-42c6c3f38c07
20	individual_business	伊宁市高伟海汽车修理部	伊宁市高伟海汽车修理部	92654002MAP4LW913A	\N	\N	654002	\N	\N	\N	\N	06eacb8a-3bbd-4ad8-b102-b67452b57688
21	legal_person	昌吉腾远腾远科技有限公司	昌吉腾远腾远科技有限公司	916523016883854892	\N	\N	652301	\N	\N	\N	\N	241ee0c4-bd4c-4d67-9031-fcee14d10ab2
22	individual_business	伊宁市张刚水果店	伊宁市张刚水果店	92654002821902431K	\N	\N	654002	\N	\N	\N	\N	0ff927b0-6adb-4b33-87d5-0f0a9268f46a
23	individual_business	昌吉市李桂静汽车修理部	昌吉市李桂静汽车修理部	92652301MABKD7M05A	\N	\N	652301	\N	\N	\N	\N	113feba7-20e5-449b-b27d-37aa0694f8fb
24	legal_person	恒信A（喀什）物流有限公司	恒信a喀什物流有限公司	91653101MA3UUH9J2C	\N	\N	653101	\N	\N	\N	\N	08457d11-bad5-4a9e-807e-754fbcda1ed4
25	legal_person	昌吉绿洲万隆建筑安装工程有限公司	昌吉绿洲万隆建筑安装工程有限公司	916523011541400572	\N	\N	652301	\N	\N	\N	\N	3393d028-4278-459f-90a8-e90bc64c8920
26	individual_business	乌鲁木齐市高超烤肉店	乌鲁木齐市高超烤肉店	92650100MAJTNWTB5B	\N	\N	650100	\N	\N	\N	\N	094467db-8ca4-4aba-a98b-db7ddc20a802
27	individual_business	阿克苏市阿不都热依木·热合曼水果店	阿克苏市阿不都热依木热合曼水果店	92652901MAY2X8U46F	\N	\N	652901	\N	\N	\N	\N	944718c3-c681-4f46-bd03-aeece9fcfa5f
28	legal_person	吐鲁番市第一幼儿园	吐鲁番市第一幼儿园	12650402MA7668122B	\N	\N	650402	\N	\N	\N	\N	f8285325-9e98-4225-bb2d-de5edd1ad131
29	legal_person	金桥Ｙ克拉玛依建筑安装工程有限公司	金桥y克拉玛依建筑安装工程有限公司	91650200MAR7B5R24G	\N	\N	650200	\N	\N	\N	\N	05c7a10f-0626-4a1e-b83d-ec9bcdcf2782
30	individual_business	伊宁市新国便利店	伊宁市新国便利店	92654002094274386B	\N	\N	654002	\N	\N	\N	\N	4006791c-9940-4534-87f9-fae515a7fa07
31	legal_person	喀什昆仑众诚物流有限公司	喀什昆仑众诚物流有限公司	91653101MAAYAW1D0J	\N	\N	653101	\N	\N	\N	\N	2f0b5c6d-9783-454d-ad85-20f0c11f9cd1
32	legal_person	昌吉（腾远丝路）食品有限公司	昌吉腾远丝路食品有限公司	91652301MAT9D12F7Y	\N	\N	652301	\N	\N	\N	\N	a7ee14f1-cdc8-43f7-9d13-197b9ffc67a6
33	legal_person	乌鲁木齐（华泰宏远）药业有限公司	乌鲁木齐华泰宏远药业有限公司	91650100MAAWDQ7L2K	\N	\N	650100	\N	\N	\N	\N	b21cb6aa-093c-4fa2-9d47-ae7f6ebd1030
34	legal_person	宏远D吐鲁番农业开发有限公司	宏远d吐鲁番农业开发有限公司	91650402MA6WYDMC6Y	\N	\N	650402	\N	\N	\N	\N	014c3922-e7a6-4469-84f3-b7f8b837b47b
35	legal_person	哈密腾远天山环保有限公司	哈密腾远天山环保有限公司	91650502MA0FK57U35	\N	\N	650502	\N	\N	\N	\N	0517ee03-42d4-41a9-9800-ca069c51e75d
36	individual_business	阿克苏市努尔买买提·卡德尔餐馆	阿克苏市努尔买买提卡德尔餐馆	92652901500019584M	\N	\N	652901	\N	\N	\N	\N	53346f1f-087a-4356-a8a3-b8a12c185447
37	legal_person	万隆C（伊宁）农业开发有限公司	万隆c伊宁农业开发有限公司	91654002583416381L	\N	\N	654002	\N	\N	\N	\N	8b241c7d-f88a-493b-82cc-b7911ca9c9ef
38	legal_person	绿洲C乌鲁木齐食品有限公司	绿洲c乌鲁木齐食品有限公司	91650100MARJE4879U	\N	\N	650100	\N	\N	\N	\N	4a660ad2-e279-491e-aebc-e36b3d4bb73f
39	individual_business	昌吉市吴刚便利店	昌吉市吴刚便利店	92652301MA2QXJ6N23	\N	\N	652301	\N	\N	\N	\N	46dee77e-d4f6-4f21-b544-9d057eb2f6d7
\.


--
-- Data for Name: subject_key; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.subject_key (kind, value, subject_id, given, nonce) FROM stdin;
uscc	91652901MAMKF80H8L	1	91652901MAMKF80H8L	a65f2588-84ec-4745-b9f3-a98d6c186d24
uscc	N26523011255162542	2	N26523011255162542	ce9f0123-90bc-4b7b-b7bf-d5a06f25fa7c
uscc	91650402MAPYLB4F64	3	91650402MAPYLB4F64	d38de933-7bd9-4cb5-bba8-59568798fca9
uscc	916529011907673599	4	916529011907673599	dc1d961a-7447-4f31-86f8-f60df8026fb0
uscc	916531017067650052	5	916531017067650052	2cadcd22-609a-4f1b-a2ab-6b122bd09e53
uscc	9165320142578500XW	6	9165320142578500XW	e0f3d855-c5f9-4516-8a04-e0805be6e6cb
uscc	91654002MA1JPWB69K	7	91654002MA1JPWB69K	2b171260-f66f-4f51-91b2-51c680048b12
uscc	91654002MAWMUFU274	8	91654002MAWMUFU274	fef35ce0-c5ba-4496-ac46-8914b5fa1595
uscc	91650502MA7WMKT91R	9	91650502MA7WMKT91R	d9140092-d592-4f50-96f9-fabcde4b7b0b
uscc	91650502164647812D	10	91650502164647812D	66e239f9-a5bf-4661-8235-083e49616bdc
uscc	916505029578688187	11	916505029578688187	42d0f8d8-015c-4772-8ed8-d2336861a1c8
uscc	91654002831777750X	12	91654002831777750X	67b3f3f0-f553-47dd-b2b5-a71471a30d19
uscc	93652901MAH2CWWN4T	13	93652901MAH2CWWN4T	b109b8b9-f013-4489-9d68-c2ea347334a9
uscc	91652301MAEYNJ1B7H	14	91652301MAEYNJ1B7H	c0e8b22f-3c95-4bf8-91e1-09935286dfd9
uscc	91653201835110953A	15	91653201835110953A	ec9f6917-2cd3-4a5d-8a55-874cf1c94853
uscc	92650200MA5R4P377D	16	92650200MA5R4P377D	84a03237-b931-4c19-8281-97c80a4e1fbe
uscc	91652301531228733Y	17	91652301531228733Y	971c209f-949b-4b47-9752-e3d6aa43149f
uscc	91653101599763310L	18	91653101599763310L	7f5a5eb5-aa3c-43e5-8892-d2860aea017e
uscc	916502006925919047	19	916502006925919047	6e6807d1-a50d-420b-a334-8ffdabf2fe45
organisation_code	692591904	19	69259190-4	7e82a886-2e20-48f4-aed2-f72d4ebaa427
uscc	92654002MAP4LW913A	20	92654002MAP4LW913A	1dd4ae78-dfde-4c8c-bd7f-95e28c68537c
uscc	916523016883854892	21	916523016883854892	f9b23a28-c84c-4ce5-9cd6-728b74830854
uscc	92654002821902431K	22	92654002821902431K	b4a2ed19-80f2-4e81-9989-66389725e687
uscc	92652301MABKD7M05A	23	92652301MABKD7M05A	5831cf4b-709f-40af-8a7f-2e9636698b5c
uscc	91653101MA3UUH9J2C	24	91653101MA3UUH9J2C	a91377f8-640f-4047-8e95-c05ef2cb68c2
uscc	916523011541400572	25	916523011541400572	4b054897-6d8c-43e5-9af8-0efc713c76b0
uscc	92650100MAJTNWTB5B	26	92650100MAJTNWTB5B	799bb051-c65b-4cee-926d-398c5592d08d
uscc	92652901MAY2X8U46F	27	92652901MAY2X8U46F	9fd6758c-d65f-4c9e-abf6-d9e223a7759a
uscc	12650402MA7668122B	28	12650402MA7668122B	41036939-aef8-4beb-ae1f-3c01ea280d87
uscc	91650200MAR7B5R24G	29	91650200MAR7B5R24G	5a54f9a9-68ae-46b8-95cd-f6af6ef1aa61
uscc	92654002094274386B	30	92654002094274386B	08efb3f0-5bbb-41e3-b2f6-32b03795ab76
uscc	91653101MAAYAW1D0J	31	91653101MAAYAW1D0J	a05da684-3313-4aa6-8839-901621d1fc81
uscc	91652301MAT9D12F7Y	32	91652301MAT9D12F7Y	593f8c38-0ae0-4761-b18c-6a56c2b51f5e
uscc	91650100MAAWDQ7L2K	33	91650100MAAWDQ7L2K	4f844d72-8a2c-4c42-8815-c90cbe7b87c2
uscc	91650402MA6WYDMC6Y	34	91650402MA6WYDMC6Y	58a39331-f38c-43dd-91d8-e931211b2af2
uscc	91650502MA0FK57U35	35	91650502MA0FK57U35	e0f76900-e34f-4b3a-9485-7f361ffc772e
organisation_code	ma0fk57u3	35	MA0FK57U-3	d400eb9f-fc1e-4eec-b46f-90ae44f550aa
uscc	92652901500019584M	36	92652901500019584M	eb630fb3-c4f0-4890-a0af-c6954da202b2
uscc	91654002583416381L	37	91654002583416381L	ca2c7c41-6e89-47af-a696-70e9ca3dfce2
uscc	91650100MARJE4879U	38	91650100MARJE4879U	8ea501d9-528f-4100-9bab-2e75c6b328b1
uscc	92652301MA2QXJ6N23	39	92652301MA2QXJ6N23	6fce1753-50d3-4d7e-8591-0136f83c64b2
\.


--
-- Data for Name: subject_name; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.subject_name (subject_id, name, name_key, first_seen, nonce) FROM stdin;
\.


--
-- Data for Name: subscription; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.subscription (subscription_id, audience_id, items, fields, division, basis, valid_from, valid_until) FROM stdin;
1	2	\N	\N	\N	agreement	2026-11-27	\N
\.


--
-- Data for Name: takedown; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.takedown (subject_id, takedown_id, record_id, audience_id, organisation_id, way, asked_on, acknowledged_at, acknowledged_by) FROM stdin;
10	1	10	2	82	delivery	2026-11-27	\N	\N
17	2	18	2	82	delivery	2026-11-27	\N	\N
\.


--
-- Data for Name: window_rule; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.window_rule (pack, code, basis, basis_rank, yields_to, kind, document_kind, special_field, severity, openness_mode, min_months, max_months, valid_from, valid_until, kinder_applies, certainty, note) FROM stdin;
xinjiang	general	条例第四十四条第一款	local_regulation	{law,administrative_regulation,local_regulation,departmental_rule,local_rule}	penalty	penalty_decision	f	\N	open	3	36	2024-10-01	\N	f	text	\N
xinjiang	special	条例第四十四条第一款	local_regulation	{law,administrative_regulation,local_regulation,departmental_rule,local_rule}	penalty	penalty_decision	t	\N	open	12	36	2024-10-01	\N	f	text	food, drugs, special equipment, work safety, fire protection
order-58	general	国家发展和改革委员会令第58号	departmental_rule	{}	penalty	penalty_decision	f	\N	open	3	36	2023-05-01	2026-04-01	f	report	\N
order-58	special	国家发展和改革委员会令第58号	departmental_rule	{}	penalty	penalty_decision	t	\N	open	12	36	2023-05-01	2026-04-01	f	report	food, drugs, special equipment, work safety, fire protection
order-58	minor	国家发展和改革委员会令第58号	departmental_rule	{}	penalty	penalty_decision	\N	minor	never	0	0	2023-05-01	2026-04-01	f	report	warning or circulated criticism only; summary procedure
order-36	minor	国家发展和改革委员会令第36号	departmental_rule	{}	penalty	penalty_decision	\N	minor	necessity	0	3	2026-04-01	\N	t	report	not published in principle; that later rules reach back where they are kinder is this project's reading
order-36	general	国家发展和改革委员会令第36号	departmental_rule	{}	penalty	penalty_decision	\N	general	open	3	12	2026-04-01	\N	t	report	\N
order-36	serious	国家发展和改革委员会令第36号	departmental_rule	{}	penalty	penalty_decision	\N	serious	open	12	36	2026-04-01	\N	t	report	\N
\.


--
-- Data for Name: withdrawal; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.withdrawal (subject_id, withdrawal_id, record_id, reason, basis, withdrawn_on, withdrawn_at, author, undone_at, undone_because, nonce) FROM stdin;
10	1	10	corrected	a trial	2026-11-27	2026-11-26 19:08:54.56918+00	demo_reviewer	\N	\N	867d5ed7-e05f-4650-a146-d232ae10be5c
17	2	18	corrected	a trial	2026-11-27	2026-11-26 19:08:54.56918+00	demo_reviewer	\N	\N	0e423a9e-3ca2-426f-9ac6-eadb61be3151
\.


--
-- Data for Name: workday_exception; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.workday_exception (division, day, is_working, name) FROM stdin;
000000	2023-01-01	f	元旦
000000	2023-01-02	f	元旦
000000	2023-01-21	f	春节
000000	2023-01-22	f	春节
000000	2023-01-23	f	春节
000000	2023-01-24	f	春节
000000	2023-01-25	f	春节
000000	2023-01-26	f	春节
000000	2023-01-27	f	春节
000000	2023-04-05	f	清明节
000000	2023-04-29	f	劳动节
000000	2023-04-30	f	劳动节
000000	2023-05-01	f	劳动节
000000	2023-05-02	f	劳动节
000000	2023-05-03	f	劳动节
000000	2023-06-22	f	端午节
000000	2023-06-23	f	端午节
000000	2023-06-24	f	端午节
000000	2023-09-29	f	中秋节、国庆节
000000	2023-09-30	f	中秋节、国庆节
000000	2023-10-01	f	中秋节、国庆节
000000	2023-10-02	f	中秋节、国庆节
000000	2023-10-03	f	中秋节、国庆节
000000	2023-10-04	f	中秋节、国庆节
000000	2023-10-05	f	中秋节、国庆节
000000	2023-10-06	f	中秋节、国庆节
000000	2024-01-01	f	元旦
000000	2024-02-10	f	春节
000000	2024-02-11	f	春节
000000	2024-02-12	f	春节
000000	2024-02-13	f	春节
000000	2024-02-14	f	春节
000000	2024-02-15	f	春节
000000	2024-02-16	f	春节
000000	2024-02-17	f	春节
000000	2024-04-04	f	清明节
000000	2024-04-05	f	清明节
000000	2024-04-06	f	清明节
000000	2024-05-01	f	劳动节
000000	2024-05-02	f	劳动节
000000	2024-05-03	f	劳动节
000000	2024-05-04	f	劳动节
000000	2024-05-05	f	劳动节
000000	2024-06-10	f	端午节
000000	2024-09-15	f	中秋节
000000	2024-09-16	f	中秋节
000000	2024-09-17	f	中秋节
000000	2024-10-01	f	国庆节
000000	2024-10-02	f	国庆节
000000	2024-10-03	f	国庆节
000000	2024-10-04	f	国庆节
000000	2024-10-05	f	国庆节
000000	2024-10-06	f	国庆节
000000	2024-10-07	f	国庆节
000000	2025-01-01	f	元旦
000000	2025-01-28	f	春节
000000	2025-01-29	f	春节
000000	2025-01-30	f	春节
000000	2025-01-31	f	春节
000000	2025-02-01	f	春节
000000	2025-02-02	f	春节
000000	2025-02-03	f	春节
000000	2025-02-04	f	春节
000000	2025-04-04	f	清明节
000000	2025-04-05	f	清明节
000000	2025-04-06	f	清明节
000000	2025-05-01	f	劳动节
000000	2025-05-02	f	劳动节
000000	2025-05-03	f	劳动节
000000	2025-05-04	f	劳动节
000000	2025-05-05	f	劳动节
000000	2025-05-31	f	端午节
000000	2025-06-01	f	端午节
000000	2025-06-02	f	端午节
000000	2025-10-01	f	国庆节、中秋节
000000	2025-10-02	f	国庆节、中秋节
000000	2025-10-03	f	国庆节、中秋节
000000	2025-10-04	f	国庆节、中秋节
000000	2025-10-05	f	国庆节、中秋节
000000	2025-10-06	f	国庆节、中秋节
000000	2025-10-07	f	国庆节、中秋节
000000	2025-10-08	f	国庆节、中秋节
000000	2026-01-01	f	元旦
000000	2026-01-02	f	元旦
000000	2026-01-03	f	元旦
000000	2026-02-15	f	春节
000000	2026-02-16	f	春节
000000	2026-02-17	f	春节
000000	2026-02-18	f	春节
000000	2026-02-19	f	春节
000000	2026-02-20	f	春节
000000	2026-02-21	f	春节
000000	2026-02-22	f	春节
000000	2026-02-23	f	春节
000000	2026-04-04	f	清明节
000000	2026-04-05	f	清明节
000000	2026-04-06	f	清明节
000000	2026-05-01	f	劳动节
000000	2026-05-02	f	劳动节
000000	2026-05-03	f	劳动节
000000	2026-05-04	f	劳动节
000000	2026-05-05	f	劳动节
000000	2026-06-19	f	端午节
000000	2026-06-20	f	端午节
000000	2026-06-21	f	端午节
000000	2026-09-25	f	中秋节
000000	2026-09-26	f	中秋节
000000	2026-09-27	f	中秋节
000000	2026-10-01	f	国庆节
000000	2026-10-02	f	国庆节
000000	2026-10-03	f	国庆节
000000	2026-10-04	f	国庆节
000000	2026-10-05	f	国庆节
000000	2026-10-06	f	国庆节
000000	2026-10-07	f	国庆节
650000	2025-03-29	f	肉孜节
650000	2025-03-30	f	肉孜节
650000	2025-03-31	f	肉孜节
650000	2025-06-06	f	古尔邦节
650000	2025-06-07	f	古尔邦节
650000	2025-06-08	f	古尔邦节
650000	2025-06-09	f	古尔邦节
650000	2025-06-10	f	古尔邦节
000000	2023-01-28	t	调休上班
000000	2023-01-29	t	调休上班
000000	2023-04-23	t	调休上班
000000	2023-05-06	t	调休上班
000000	2023-06-25	t	调休上班
000000	2023-10-07	t	调休上班
000000	2023-10-08	t	调休上班
000000	2024-02-04	t	调休上班
000000	2024-02-18	t	调休上班
000000	2024-04-07	t	调休上班
000000	2024-04-28	t	调休上班
000000	2024-05-11	t	调休上班
000000	2024-09-14	t	调休上班
000000	2024-09-29	t	调休上班
000000	2024-10-12	t	调休上班
000000	2025-01-26	t	调休上班
000000	2025-02-08	t	调休上班
000000	2025-04-27	t	调休上班
000000	2025-09-28	t	调休上班
000000	2025-10-11	t	调休上班
000000	2026-01-04	t	调休上班
000000	2026-02-14	t	调休上班
000000	2026-02-28	t	调休上班
000000	2026-05-09	t	调休上班
000000	2026-09-20	t	调休上班
000000	2026-10-10	t	调休上班
\.


--
-- Data for Name: workday_year; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.workday_year (division, year, provisional, basis) FROM stdin;
000000	2023	f	国务院办公厅关于2023年部分节假日安排的通知（未核对原文，须核对）
000000	2024	f	国务院办公厅关于2024年部分节假日安排的通知
000000	2025	f	国务院办公厅关于2025年部分节假日安排的通知
000000	2026	f	国务院办公厅关于2026年部分节假日安排的通知
650000	2023	t	未查得自治区通知，暂按全国安排
650000	2024	t	未查得自治区通知，暂按全国安排
650000	2025	f	自治区关于2025年肉孜节、古尔邦节放假的通知（据公开报道）
650000	2026	t	未查得自治区通知，暂按全国安排
\.


--
-- Name: batch_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.batch_id_seq', 1, true);


--
-- Name: catalog_comment_comment_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.catalog_comment_comment_id_seq', 1, false);


--
-- Name: catalog_edition_edition_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.catalog_edition_edition_id_seq', 1, true);


--
-- Name: catalog_item_item_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.catalog_item_item_id_seq', 28, true);


--
-- Name: change_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.change_id_seq', 8, true);


--
-- Name: document_document_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.document_document_id_seq', 43, true);


--
-- Name: journal_entry_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.journal_entry_id_seq', 439, true);


--
-- Name: organisation_organisation_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.organisation_organisation_id_seq', 82, true);


--
-- Name: penalty_mapping_mapping_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.penalty_mapping_mapping_id_seq', 112, true);


--
-- Name: quarantine_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.quarantine_id_seq', 17, true);


--
-- Name: recipient_audience_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.recipient_audience_id_seq', 2, true);


--
-- Name: record_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.record_id_seq', 43, true);


--
-- Name: subject_subject_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.subject_subject_id_seq', 39, true);


--
-- Name: subscription_subscription_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.subscription_subscription_id_seq', 1, true);


--
-- Name: takedown_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.takedown_id_seq', 2, true);


--
-- Name: withdrawal_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.withdrawal_id_seq', 2, true);


--
-- Name: batch batch_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.batch
    ADD CONSTRAINT batch_pkey PRIMARY KEY (batch_id);


--
-- Name: business_operator business_operator_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.business_operator
    ADD CONSTRAINT business_operator_pkey PRIMARY KEY (subject_id, provider_id, operator_no);


--
-- Name: catalog_class catalog_class_number_key; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.catalog_class
    ADD CONSTRAINT catalog_class_number_key UNIQUE (number);


--
-- Name: catalog_class catalog_class_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.catalog_class
    ADD CONSTRAINT catalog_class_pkey PRIMARY KEY (code);


--
-- Name: catalog_comment catalog_comment_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.catalog_comment
    ADD CONSTRAINT catalog_comment_pkey PRIMARY KEY (comment_id);


--
-- Name: catalog_edition catalog_edition_level_division_excl; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.catalog_edition
    ADD CONSTRAINT catalog_edition_level_division_excl EXCLUDE USING btree (level WITH =, ((division)::text) WITH =) WHERE (((status = 'published'::credit.edition_status) AND (superseded_on IS NULL))) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: catalog_edition catalog_edition_level_division_number_key; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.catalog_edition
    ADD CONSTRAINT catalog_edition_level_division_number_key UNIQUE (level, division, number);


--
-- Name: catalog_edition catalog_edition_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.catalog_edition
    ADD CONSTRAINT catalog_edition_pkey PRIMARY KEY (edition_id);


--
-- Name: catalog_field catalog_field_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.catalog_field
    ADD CONSTRAINT catalog_field_pkey PRIMARY KEY (item_id, name);


--
-- Name: catalog_item catalog_item_edition_id_code_key; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.catalog_item
    ADD CONSTRAINT catalog_item_edition_id_code_key UNIQUE (edition_id, code);


--
-- Name: catalog_item catalog_item_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.catalog_item
    ADD CONSTRAINT catalog_item_pkey PRIMARY KEY (item_id);


--
-- Name: catalog_maker catalog_maker_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.catalog_maker
    ADD CONSTRAINT catalog_maker_pkey PRIMARY KEY (division);


--
-- Name: change change_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.change
    ADD CONSTRAINT change_pkey PRIMARY KEY (subject_id, audience_id, change_id);


--
-- Name: deadline_rule deadline_rule_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.deadline_rule
    ADD CONSTRAINT deadline_rule_pkey PRIMARY KEY (pack, matter, valid_from);


--
-- Name: disclosure disclosure_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.disclosure
    ADD CONSTRAINT disclosure_pkey PRIMARY KEY (subject_id, record_id, audience_id);


--
-- Name: document document_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.document
    ADD CONSTRAINT document_pkey PRIMARY KEY (subject_id, document_id);


--
-- Name: field field_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.field
    ADD CONSTRAINT field_pkey PRIMARY KEY (code);


--
-- Name: gateway gateway_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.gateway
    ADD CONSTRAINT gateway_pkey PRIMARY KEY (role_name);


--
-- Name: journal journal_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.journal
    ADD CONSTRAINT journal_pkey PRIMARY KEY (subject_id, entry_id);


--
-- Name: member member_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.member
    ADD CONSTRAINT member_pkey PRIMARY KEY (role_name, organisation_id);


--
-- Name: organisation organisation_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.organisation
    ADD CONSTRAINT organisation_pkey PRIMARY KEY (organisation_id);


--
-- Name: organisation organisation_uscc_key; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.organisation
    ADD CONSTRAINT organisation_uscc_key UNIQUE (uscc);


--
-- Name: penalty_mapping penalty_mapping_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.penalty_mapping
    ADD CONSTRAINT penalty_mapping_pkey PRIMARY KEY (mapping_id);


--
-- Name: prohibited_category prohibited_category_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.prohibited_category
    ADD CONSTRAINT prohibited_category_pkey PRIMARY KEY (code);


--
-- Name: provider_item provider_item_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.provider_item
    ADD CONSTRAINT provider_item_pkey PRIMARY KEY (organisation_id, item_id);


--
-- Name: public_face public_face_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.public_face
    ADD CONSTRAINT public_face_pkey PRIMARY KEY (subject_id);


--
-- Name: quarantine quarantine_batch_id_row_number_key; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.quarantine
    ADD CONSTRAINT quarantine_batch_id_row_number_key UNIQUE (batch_id, row_number);


--
-- Name: quarantine quarantine_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.quarantine
    ADD CONSTRAINT quarantine_pkey PRIMARY KEY (quarantine_id);


--
-- Name: recipient recipient_organisation_id_duty_reads_key; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.recipient
    ADD CONSTRAINT recipient_organisation_id_duty_reads_key UNIQUE (organisation_id, duty, reads);


--
-- Name: recipient recipient_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.recipient
    ADD CONSTRAINT recipient_pkey PRIMARY KEY (audience_id);


--
-- Name: record record_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.record
    ADD CONSTRAINT record_pkey PRIMARY KEY (subject_id, record_id);


--
-- Name: registry registry_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.registry
    ADD CONSTRAINT registry_pkey PRIMARY KEY (only_row);


--
-- Name: reliance reliance_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.reliance
    ADD CONSTRAINT reliance_pkey PRIMARY KEY (subject_id, record_id, dependant, dependant_id);


--
-- Name: review review_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.review
    ADD CONSTRAINT review_pkey PRIMARY KEY (subject_id, record_id);


--
-- Name: rule_pack rule_pack_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.rule_pack
    ADD CONSTRAINT rule_pack_pkey PRIMARY KEY (pack);


--
-- Name: subject_key subject_key_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.subject_key
    ADD CONSTRAINT subject_key_pkey PRIMARY KEY (kind, value);


--
-- Name: subject_name subject_name_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.subject_name
    ADD CONSTRAINT subject_name_pkey PRIMARY KEY (subject_id, name);


--
-- Name: subject subject_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.subject
    ADD CONSTRAINT subject_pkey PRIMARY KEY (subject_id);


--
-- Name: subscription subscription_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.subscription
    ADD CONSTRAINT subscription_pkey PRIMARY KEY (subscription_id);


--
-- Name: takedown takedown_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.takedown
    ADD CONSTRAINT takedown_pkey PRIMARY KEY (subject_id, takedown_id);


--
-- Name: window_rule window_rule_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.window_rule
    ADD CONSTRAINT window_rule_pkey PRIMARY KEY (pack, code);


--
-- Name: withdrawal withdrawal_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.withdrawal
    ADD CONSTRAINT withdrawal_pkey PRIMARY KEY (subject_id, withdrawal_id);


--
-- Name: workday_exception workday_exception_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.workday_exception
    ADD CONSTRAINT workday_exception_pkey PRIMARY KEY (division, day);


--
-- Name: workday_year workday_year_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.workday_year
    ADD CONSTRAINT workday_year_pkey PRIMARY KEY (division, year);


--
-- Name: catalog_comment_edition_idx; Type: INDEX; Schema: credit; Owner: credit_owner
--

CREATE INDEX catalog_comment_edition_idx ON credit.catalog_comment USING btree (edition_id);


--
-- Name: change_position_idx; Type: INDEX; Schema: credit; Owner: credit_owner
--

CREATE INDEX change_position_idx ON credit.change USING btree (audience_id, "position");


--
-- Name: change_unplaced_idx; Type: INDEX; Schema: credit; Owner: credit_owner
--

CREATE INDEX change_unplaced_idx ON credit.change USING btree (audience_id, change_id) WHERE ("position" IS NULL);


--
-- Name: disclosure_open_code_idx; Type: INDEX; Schema: credit; Owner: credit_owner
--

CREATE INDEX disclosure_open_code_idx ON credit.disclosure USING btree (subject_code) WHERE (audience_id = 0);


--
-- Name: disclosure_open_division_idx; Type: INDEX; Schema: credit; Owner: credit_owner
--

CREATE INDEX disclosure_open_division_idx ON credit.disclosure USING btree (division, decided_on, record_id) WHERE (audience_id = 0);


--
-- Name: disclosure_open_window_idx; Type: INDEX; Schema: credit; Owner: credit_owner
--

CREATE INDEX disclosure_open_window_idx ON credit.disclosure USING btree (visible_until, visible_from) INCLUDE (audience_id, field) WHERE (audience_id = 0);


--
-- Name: document_identity; Type: INDEX; Schema: credit; Owner: credit_owner
--

CREATE UNIQUE INDEX document_identity ON credit.document USING btree (subject_id, provider_id, number_key, kind, issuer_key) WHERE (revoked_on IS NULL);


--
-- Name: document_number_idx; Type: INDEX; Schema: credit; Owner: credit_owner
--

CREATE INDEX document_number_idx ON credit.document USING btree (provider_id, number_key);


--
-- Name: public_face_handle_idx; Type: INDEX; Schema: credit; Owner: credit_owner
--

CREATE INDEX public_face_handle_idx ON credit.public_face USING btree (handle);


--
-- Name: public_face_name_key_idx; Type: INDEX; Schema: credit; Owner: credit_owner
--

CREATE INDEX public_face_name_key_idx ON credit.public_face USING btree (name_key text_pattern_ops);


--
-- Name: public_face_name_parts_idx; Type: INDEX; Schema: credit; Owner: credit_owner
--

CREATE INDEX public_face_name_parts_idx ON credit.public_face USING gin (name_parts);


--
-- Name: public_face_uscc_idx; Type: INDEX; Schema: credit; Owner: credit_owner
--

CREATE INDEX public_face_uscc_idx ON credit.public_face USING btree (uscc);


--
-- Name: quarantine_provider_idx; Type: INDEX; Schema: credit; Owner: credit_owner
--

CREATE INDEX quarantine_provider_idx ON credit.quarantine USING btree (provider_id, state);


--
-- Name: record_batch_idx; Type: INDEX; Schema: credit; Owner: credit_owner
--

CREATE INDEX record_batch_idx ON credit.record USING btree (batch_id, provider_id);


--
-- Name: record_division_idx; Type: INDEX; Schema: credit; Owner: credit_owner
--

CREATE INDEX record_division_idx ON credit.record USING btree (division, recorded_on);


--
-- Name: record_fact_idx; Type: INDEX; Schema: credit; Owner: credit_owner
--

CREATE UNIQUE INDEX record_fact_idx ON credit.record USING btree (subject_id, document_id, item_id, provider_id, revision);


--
-- Name: record_replaces_idx; Type: INDEX; Schema: credit; Owner: credit_owner
--

CREATE INDEX record_replaces_idx ON credit.record USING btree (subject_id, replaces) WHERE (replaces IS NOT NULL);


--
-- Name: subject_key_subject_idx; Type: INDEX; Schema: credit; Owner: credit_owner
--

CREATE INDEX subject_key_subject_idx ON credit.subject_key USING btree (subject_id);


--
-- Name: subject_name_key; Type: INDEX; Schema: credit; Owner: credit_owner
--

CREATE INDEX subject_name_key ON credit.subject_name USING btree (name_key text_pattern_ops);


--
-- Name: subject_name_key_idx; Type: INDEX; Schema: credit; Owner: credit_owner
--

CREATE INDEX subject_name_key_idx ON credit.subject USING btree (name_key text_pattern_ops);


--
-- Name: subscription_audience_idx; Type: INDEX; Schema: credit; Owner: credit_owner
--

CREATE INDEX subscription_audience_idx ON credit.subscription USING btree (audience_id);


--
-- Name: takedown_open_idx; Type: INDEX; Schema: credit; Owner: credit_owner
--

CREATE INDEX takedown_open_idx ON credit.takedown USING btree (organisation_id, asked_on) WHERE (acknowledged_at IS NULL);


--
-- Name: takedown_record_idx; Type: INDEX; Schema: credit; Owner: credit_owner
--

CREATE INDEX takedown_record_idx ON credit.takedown USING btree (subject_id, record_id);


--
-- Name: withdrawal_in_force_idx; Type: INDEX; Schema: credit; Owner: credit_owner
--

CREATE UNIQUE INDEX withdrawal_in_force_idx ON credit.withdrawal USING btree (subject_id, record_id, reason) WHERE (undone_at IS NULL);


--
-- Name: takedown acknowledged_once; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER acknowledged_once BEFORE UPDATE OF acknowledged_at, acknowledged_by ON credit.takedown FOR EACH ROW WHEN ((old.acknowledged_at IS NOT NULL)) EXECUTE FUNCTION credit.keep_facts();


--
-- Name: record admission; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER admission BEFORE INSERT ON credit.record FOR EACH ROW EXECUTE FUNCTION credit.record_admission();


--
-- Name: record admitted; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER admitted AFTER INSERT ON credit.record FOR EACH ROW EXECUTE FUNCTION credit.record_admitted();


--
-- Name: intake_penalty intake_penalty; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER intake_penalty INSTEAD OF INSERT ON credit.intake_penalty FOR EACH ROW EXECUTE FUNCTION credit.intake_penalty_trigger();


--
-- Name: batch journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.batch FOR EACH ROW EXECUTE FUNCTION credit.journal_change('batch_id');


--
-- Name: business_operator journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.business_operator FOR EACH ROW EXECUTE FUNCTION credit.journal_change('operator_no');


--
-- Name: catalog_class journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.catalog_class FOR EACH ROW EXECUTE FUNCTION credit.journal_change();


--
-- Name: catalog_comment journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.catalog_comment FOR EACH ROW EXECUTE FUNCTION credit.journal_change('comment_id');


--
-- Name: catalog_edition journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.catalog_edition FOR EACH ROW EXECUTE FUNCTION credit.journal_change('edition_id');


--
-- Name: catalog_field journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.catalog_field FOR EACH ROW EXECUTE FUNCTION credit.journal_change('item_id');


--
-- Name: catalog_item journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.catalog_item FOR EACH ROW EXECUTE FUNCTION credit.journal_change('item_id');


--
-- Name: catalog_maker journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.catalog_maker FOR EACH ROW EXECUTE FUNCTION credit.journal_change();


--
-- Name: deadline_rule journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.deadline_rule FOR EACH ROW EXECUTE FUNCTION credit.journal_change();


--
-- Name: disclosure journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER DELETE OR UPDATE ON credit.disclosure FOR EACH ROW EXECUTE FUNCTION credit.journal_change('record_id');


--
-- Name: document journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.document FOR EACH ROW EXECUTE FUNCTION credit.journal_change('document_id');


--
-- Name: field journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.field FOR EACH ROW EXECUTE FUNCTION credit.journal_change();


--
-- Name: gateway journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.gateway FOR EACH ROW EXECUTE FUNCTION credit.journal_change('organisation_id');


--
-- Name: member journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.member FOR EACH ROW EXECUTE FUNCTION credit.journal_change('organisation_id');


--
-- Name: organisation journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.organisation FOR EACH ROW EXECUTE FUNCTION credit.journal_change('organisation_id');


--
-- Name: penalty_mapping journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.penalty_mapping FOR EACH ROW EXECUTE FUNCTION credit.journal_change('mapping_id');


--
-- Name: prohibited_category journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.prohibited_category FOR EACH ROW EXECUTE FUNCTION credit.journal_change();


--
-- Name: provider_item journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.provider_item FOR EACH ROW EXECUTE FUNCTION credit.journal_change('item_id');


--
-- Name: public_face journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.public_face FOR EACH ROW EXECUTE FUNCTION credit.journal_change();


--
-- Name: quarantine journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.quarantine FOR EACH ROW EXECUTE FUNCTION credit.journal_change('quarantine_id');


--
-- Name: recipient journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE OF organisation_id, duty, basis, reads, registered_from, registered_until, acknowledged ON credit.recipient FOR EACH ROW EXECUTE FUNCTION credit.journal_change('audience_id');


--
-- Name: registry journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.registry FOR EACH ROW EXECUTE FUNCTION credit.journal_change();


--
-- Name: reliance journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.reliance FOR EACH ROW EXECUTE FUNCTION credit.journal_change('record_id');


--
-- Name: rule_pack journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.rule_pack FOR EACH ROW EXECUTE FUNCTION credit.journal_change();


--
-- Name: subject journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.subject FOR EACH ROW EXECUTE FUNCTION credit.journal_change('subject_id');


--
-- Name: subject_key journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.subject_key FOR EACH ROW EXECUTE FUNCTION credit.journal_change();


--
-- Name: subject_name journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.subject_name FOR EACH ROW EXECUTE FUNCTION credit.journal_change();


--
-- Name: subscription journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.subscription FOR EACH ROW EXECUTE FUNCTION credit.journal_change('subscription_id');


--
-- Name: takedown journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.takedown FOR EACH ROW EXECUTE FUNCTION credit.journal_change('record_id');


--
-- Name: window_rule journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.window_rule FOR EACH ROW EXECUTE FUNCTION credit.journal_change();


--
-- Name: withdrawal journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.withdrawal FOR EACH ROW EXECUTE FUNCTION credit.journal_change('record_id');


--
-- Name: workday_exception journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.workday_exception FOR EACH ROW EXECUTE FUNCTION credit.journal_change();


--
-- Name: workday_year journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.workday_year FOR EACH ROW EXECUTE FUNCTION credit.journal_change('year');


--
-- Name: batch kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE DELETE OR UPDATE OR TRUNCATE ON credit.batch FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


--
-- Name: business_operator kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE DELETE OR UPDATE OF subject_id, operator_no, name, identity_number, operating_from, nonce OR TRUNCATE ON credit.business_operator FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


--
-- Name: catalog_class kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE TRUNCATE ON credit.catalog_class FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


--
-- Name: catalog_maker kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE TRUNCATE ON credit.catalog_maker FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


--
-- Name: change kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE DELETE OR UPDATE OF subject_id, audience_id, change_id, record_id, kind, at OR TRUNCATE ON credit.change FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


--
-- Name: deadline_rule kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE TRUNCATE ON credit.deadline_rule FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


--
-- Name: disclosure kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE UPDATE OF audience_id, subject_id, record_id, item_id, field, provider_id, division, subject_name, subject_code, effect, severity, document_number, document_issuer, decided_on, content, visible_from, nonce OR TRUNCATE ON credit.disclosure FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


--
-- Name: document kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE DELETE OR UPDATE OF subject_id, document_id, provider_id, kind, number, issuer, decided_on, effective_on, named_by, nonce OR TRUNCATE ON credit.document FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


--
-- Name: field kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE DELETE OR UPDATE OF code ON credit.field FOR EACH ROW EXECUTE FUNCTION credit.field_kept();


--
-- Name: gateway kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE TRUNCATE ON credit.gateway FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


--
-- Name: journal kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE DELETE OR UPDATE OR TRUNCATE ON credit.journal FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


--
-- Name: member kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE TRUNCATE ON credit.member FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


--
-- Name: organisation kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE DELETE OR UPDATE OF organisation_id OR TRUNCATE ON credit.organisation FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


--
-- Name: penalty_mapping kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE TRUNCATE ON credit.penalty_mapping FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


--
-- Name: prohibited_category kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE TRUNCATE ON credit.prohibited_category FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


--
-- Name: public_face kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE TRUNCATE ON credit.public_face FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


--
-- Name: quarantine kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE DELETE OR UPDATE OF quarantine_id, batch_id, row_number, author, original, quarantined_at, nonce OR TRUNCATE ON credit.quarantine FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


--
-- Name: recipient kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE DELETE OR UPDATE OF audience_id, organisation_id, duty, basis, registered_from OR TRUNCATE ON credit.recipient FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


--
-- Name: record kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE DELETE OR UPDATE OR TRUNCATE ON credit.record FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


--
-- Name: registry kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE TRUNCATE ON credit.registry FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


--
-- Name: reliance kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE DELETE OR UPDATE OF subject_id, record_id, dependant, dependant_id, on_expiry, on_withdrawal OR TRUNCATE ON credit.reliance FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


--
-- Name: review kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE DELETE OR UPDATE OR TRUNCATE ON credit.review FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


--
-- Name: rule_pack kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE TRUNCATE ON credit.rule_pack FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


--
-- Name: subject kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE DELETE OR TRUNCATE ON credit.subject FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


--
-- Name: subject_key kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE DELETE OR UPDATE OF kind, value, subject_id, given OR TRUNCATE ON credit.subject_key FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


--
-- Name: subject_name kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE DELETE OR UPDATE OF subject_id, name, first_seen OR TRUNCATE ON credit.subject_name FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


--
-- Name: subscription kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE TRUNCATE ON credit.subscription FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


--
-- Name: takedown kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE DELETE OR UPDATE OF subject_id, takedown_id, record_id, audience_id, organisation_id, way, asked_on OR TRUNCATE ON credit.takedown FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


--
-- Name: window_rule kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE TRUNCATE ON credit.window_rule FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


--
-- Name: withdrawal kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE DELETE OR UPDATE OF subject_id, withdrawal_id, record_id, reason, basis, withdrawn_on, withdrawn_at, author, nonce OR TRUNCATE ON credit.withdrawal FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


--
-- Name: workday_exception kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE TRUNCATE ON credit.workday_exception FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


--
-- Name: workday_year kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE TRUNCATE ON credit.workday_year FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


--
-- Name: subject keyed; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER keyed AFTER INSERT ON credit.subject FOR EACH ROW EXECUTE FUNCTION credit.subject_keyed();


--
-- Name: catalog_comment no_truncate; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER no_truncate BEFORE TRUNCATE ON credit.catalog_comment FOR EACH STATEMENT EXECUTE FUNCTION credit.catalog_refuse_truncate();


--
-- Name: catalog_edition no_truncate; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER no_truncate BEFORE TRUNCATE ON credit.catalog_edition FOR EACH STATEMENT EXECUTE FUNCTION credit.catalog_refuse_truncate();


--
-- Name: catalog_field no_truncate; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER no_truncate BEFORE TRUNCATE ON credit.catalog_field FOR EACH STATEMENT EXECUTE FUNCTION credit.catalog_refuse_truncate();


--
-- Name: catalog_item no_truncate; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER no_truncate BEFORE TRUNCATE ON credit.catalog_item FOR EACH STATEMENT EXECUTE FUNCTION credit.catalog_refuse_truncate();


--
-- Name: field no_truncate; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER no_truncate BEFORE TRUNCATE ON credit.field FOR EACH STATEMENT EXECUTE FUNCTION credit.catalog_refuse_truncate();


--
-- Name: provider_item no_truncate; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER no_truncate BEFORE TRUNCATE ON credit.provider_item FOR EACH STATEMENT EXECUTE FUNCTION credit.catalog_refuse_truncate();


--
-- Name: disclosure only_shortened; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER only_shortened BEFORE UPDATE OF visible_until ON credit.disclosure FOR EACH ROW WHEN ((new.visible_until > old.visible_until)) EXECUTE FUNCTION credit.keep_facts();


--
-- Name: change placed_once; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER placed_once BEFORE UPDATE OF "position" ON credit.change FOR EACH ROW WHEN ((old."position" IS NOT NULL)) EXECUTE FUNCTION credit.keep_facts();


--
-- Name: document referred; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER referred AFTER INSERT ON credit.document FOR EACH ROW EXECUTE FUNCTION credit.document_referred();


--
-- Name: document revoked_once; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER revoked_once BEFORE UPDATE OF revoked_on, revoked_because ON credit.document FOR EACH ROW WHEN ((old.revoked_on IS NOT NULL)) EXECUTE FUNCTION credit.keep_facts();


--
-- Name: catalog_edition rule_data_changed; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER rule_data_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON credit.catalog_edition FOR EACH STATEMENT EXECUTE FUNCTION credit.rule_data_changed();

ALTER TABLE credit.catalog_edition ENABLE ALWAYS TRIGGER rule_data_changed;


--
-- Name: catalog_field rule_data_changed; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER rule_data_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON credit.catalog_field FOR EACH STATEMENT EXECUTE FUNCTION credit.rule_data_changed();

ALTER TABLE credit.catalog_field ENABLE ALWAYS TRIGGER rule_data_changed;


--
-- Name: catalog_item rule_data_changed; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER rule_data_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON credit.catalog_item FOR EACH STATEMENT EXECUTE FUNCTION credit.rule_data_changed();

ALTER TABLE credit.catalog_item ENABLE ALWAYS TRIGGER rule_data_changed;


--
-- Name: deadline_rule rule_data_changed; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER rule_data_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON credit.deadline_rule FOR EACH STATEMENT EXECUTE FUNCTION credit.rule_data_changed();

ALTER TABLE credit.deadline_rule ENABLE ALWAYS TRIGGER rule_data_changed;


--
-- Name: field rule_data_changed; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER rule_data_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON credit.field FOR EACH STATEMENT EXECUTE FUNCTION credit.rule_data_changed();

ALTER TABLE credit.field ENABLE ALWAYS TRIGGER rule_data_changed;


--
-- Name: gateway rule_data_changed; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER rule_data_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON credit.gateway FOR EACH STATEMENT EXECUTE FUNCTION credit.rule_data_changed();

ALTER TABLE credit.gateway ENABLE ALWAYS TRIGGER rule_data_changed;


--
-- Name: member rule_data_changed; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER rule_data_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON credit.member FOR EACH STATEMENT EXECUTE FUNCTION credit.rule_data_changed();

ALTER TABLE credit.member ENABLE ALWAYS TRIGGER rule_data_changed;


--
-- Name: organisation rule_data_changed; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER rule_data_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON credit.organisation FOR EACH STATEMENT EXECUTE FUNCTION credit.rule_data_changed();

ALTER TABLE credit.organisation ENABLE ALWAYS TRIGGER rule_data_changed;


--
-- Name: penalty_mapping rule_data_changed; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER rule_data_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON credit.penalty_mapping FOR EACH STATEMENT EXECUTE FUNCTION credit.rule_data_changed();

ALTER TABLE credit.penalty_mapping ENABLE ALWAYS TRIGGER rule_data_changed;


--
-- Name: prohibited_category rule_data_changed; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER rule_data_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON credit.prohibited_category FOR EACH STATEMENT EXECUTE FUNCTION credit.rule_data_changed();

ALTER TABLE credit.prohibited_category ENABLE ALWAYS TRIGGER rule_data_changed;


--
-- Name: provider_item rule_data_changed; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER rule_data_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON credit.provider_item FOR EACH STATEMENT EXECUTE FUNCTION credit.rule_data_changed();

ALTER TABLE credit.provider_item ENABLE ALWAYS TRIGGER rule_data_changed;


--
-- Name: recipient rule_data_changed; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER rule_data_changed AFTER INSERT OR DELETE OR UPDATE OF organisation_id, duty, basis, reads, registered_from, registered_until OR TRUNCATE ON credit.recipient FOR EACH STATEMENT EXECUTE FUNCTION credit.rule_data_changed();

ALTER TABLE credit.recipient ENABLE ALWAYS TRIGGER rule_data_changed;


--
-- Name: registry rule_data_changed; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER rule_data_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON credit.registry FOR EACH STATEMENT EXECUTE FUNCTION credit.rule_data_changed();

ALTER TABLE credit.registry ENABLE ALWAYS TRIGGER rule_data_changed;


--
-- Name: rule_pack rule_data_changed; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER rule_data_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON credit.rule_pack FOR EACH STATEMENT EXECUTE FUNCTION credit.rule_data_changed();

ALTER TABLE credit.rule_pack ENABLE ALWAYS TRIGGER rule_data_changed;


--
-- Name: subscription rule_data_changed; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER rule_data_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON credit.subscription FOR EACH STATEMENT EXECUTE FUNCTION credit.rule_data_changed();

ALTER TABLE credit.subscription ENABLE ALWAYS TRIGGER rule_data_changed;


--
-- Name: window_rule rule_data_changed; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER rule_data_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON credit.window_rule FOR EACH STATEMENT EXECUTE FUNCTION credit.rule_data_changed();

ALTER TABLE credit.window_rule ENABLE ALWAYS TRIGGER rule_data_changed;


--
-- Name: workday_exception rule_data_changed; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER rule_data_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON credit.workday_exception FOR EACH STATEMENT EXECUTE FUNCTION credit.rule_data_changed();

ALTER TABLE credit.workday_exception ENABLE ALWAYS TRIGGER rule_data_changed;


--
-- Name: workday_year rule_data_changed; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER rule_data_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON credit.workday_year FOR EACH STATEMENT EXECUTE FUNCTION credit.rule_data_changed();

ALTER TABLE credit.workday_year ENABLE ALWAYS TRIGGER rule_data_changed;


--
-- Name: subject rules; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER rules BEFORE INSERT OR UPDATE ON credit.subject FOR EACH ROW EXECUTE FUNCTION credit.subject_rules();


--
-- Name: rule_pack shorten_windows; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER shorten_windows AFTER INSERT OR DELETE OR UPDATE ON credit.rule_pack FOR EACH STATEMENT EXECUTE FUNCTION credit.shorten_windows();


--
-- Name: window_rule shorten_windows; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER shorten_windows AFTER INSERT OR DELETE OR UPDATE ON credit.window_rule FOR EACH STATEMENT EXECUTE FUNCTION credit.shorten_windows();


--
-- Name: submission submission; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER submission INSTEAD OF INSERT ON credit.submission FOR EACH ROW EXECUTE FUNCTION credit.submission_trigger();


--
-- Name: catalog_edition succession; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER succession AFTER UPDATE OF status ON credit.catalog_edition FOR EACH ROW WHEN (((new.status = 'published'::credit.edition_status) AND (old.status <> 'published'::credit.edition_status))) EXECUTE FUNCTION credit.catalog_edition_published();


--
-- Name: disclosure told; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER told AFTER INSERT OR UPDATE ON credit.disclosure FOR EACH ROW WHEN ((new.audience_id >= 2)) EXECUTE FUNCTION credit.disclosure_changed();


--
-- Name: disclosure told_of_end; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER told_of_end AFTER DELETE ON credit.disclosure FOR EACH ROW WHEN ((old.audience_id >= 1)) EXECUTE FUNCTION credit.disclosure_changed();


--
-- Name: withdrawal undone_once; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER undone_once BEFORE UPDATE OF undone_at, undone_because ON credit.withdrawal FOR EACH ROW WHEN ((old.undone_at IS NOT NULL)) EXECUTE FUNCTION credit.keep_facts();


--
-- Name: catalog_comment workflow; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER workflow BEFORE INSERT OR DELETE OR UPDATE ON credit.catalog_comment FOR EACH ROW EXECUTE FUNCTION credit.catalog_comment_workflow();


--
-- Name: catalog_edition workflow; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER workflow BEFORE INSERT OR DELETE OR UPDATE ON credit.catalog_edition FOR EACH ROW EXECUTE FUNCTION credit.catalog_edition_workflow();


--
-- Name: catalog_field workflow; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER workflow BEFORE INSERT OR DELETE OR UPDATE ON credit.catalog_field FOR EACH ROW EXECUTE FUNCTION credit.catalog_content_guard();


--
-- Name: catalog_item workflow; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER workflow BEFORE INSERT OR DELETE OR UPDATE ON credit.catalog_item FOR EACH ROW EXECUTE FUNCTION credit.catalog_content_guard();


--
-- Name: business_operator business_operator_provider_id_fkey; Type: FK CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.business_operator
    ADD CONSTRAINT business_operator_provider_id_fkey FOREIGN KEY (provider_id) REFERENCES credit.organisation(organisation_id);


--
-- Name: business_operator business_operator_subject_id_fkey; Type: FK CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.business_operator
    ADD CONSTRAINT business_operator_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES credit.subject(subject_id);


--
-- Name: catalog_comment catalog_comment_edition_id_fkey; Type: FK CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.catalog_comment
    ADD CONSTRAINT catalog_comment_edition_id_fkey FOREIGN KEY (edition_id) REFERENCES credit.catalog_edition(edition_id);


--
-- Name: catalog_edition catalog_edition_predecessor_id_fkey; Type: FK CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.catalog_edition
    ADD CONSTRAINT catalog_edition_predecessor_id_fkey FOREIGN KEY (predecessor_id) REFERENCES credit.catalog_edition(edition_id);


--
-- Name: catalog_field catalog_field_category_fkey; Type: FK CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.catalog_field
    ADD CONSTRAINT catalog_field_category_fkey FOREIGN KEY (category) REFERENCES credit.prohibited_category(code);


--
-- Name: catalog_field catalog_field_item_id_fkey; Type: FK CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.catalog_field
    ADD CONSTRAINT catalog_field_item_id_fkey FOREIGN KEY (item_id) REFERENCES credit.catalog_item(item_id) ON DELETE CASCADE;


--
-- Name: catalog_item catalog_item_class_fkey; Type: FK CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.catalog_item
    ADD CONSTRAINT catalog_item_class_fkey FOREIGN KEY (class) REFERENCES credit.catalog_class(code);


--
-- Name: catalog_item catalog_item_edition_id_fkey; Type: FK CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.catalog_item
    ADD CONSTRAINT catalog_item_edition_id_fkey FOREIGN KEY (edition_id) REFERENCES credit.catalog_edition(edition_id) ON DELETE CASCADE;


--
-- Name: catalog_item catalog_item_field_fkey; Type: FK CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.catalog_item
    ADD CONSTRAINT catalog_item_field_fkey FOREIGN KEY (field) REFERENCES credit.field(code);


--
-- Name: deadline_rule deadline_rule_pack_fkey; Type: FK CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.deadline_rule
    ADD CONSTRAINT deadline_rule_pack_fkey FOREIGN KEY (pack) REFERENCES credit.rule_pack(pack) ON UPDATE CASCADE;


--
-- Name: gateway gateway_organisation_id_fkey; Type: FK CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.gateway
    ADD CONSTRAINT gateway_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES credit.organisation(organisation_id);


--
-- Name: member member_organisation_id_fkey; Type: FK CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.member
    ADD CONSTRAINT member_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES credit.organisation(organisation_id);


--
-- Name: organisation organisation_platform_id_fkey; Type: FK CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.organisation
    ADD CONSTRAINT organisation_platform_id_fkey FOREIGN KEY (platform_id) REFERENCES credit.organisation(organisation_id);


--
-- Name: penalty_mapping penalty_mapping_field_fkey; Type: FK CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.penalty_mapping
    ADD CONSTRAINT penalty_mapping_field_fkey FOREIGN KEY (field) REFERENCES credit.field(code);


--
-- Name: provider_item provider_item_item_id_fkey; Type: FK CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.provider_item
    ADD CONSTRAINT provider_item_item_id_fkey FOREIGN KEY (item_id) REFERENCES credit.catalog_item(item_id);


--
-- Name: provider_item provider_item_organisation_id_fkey; Type: FK CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.provider_item
    ADD CONSTRAINT provider_item_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES credit.organisation(organisation_id);


--
-- Name: quarantine quarantine_batch_id_fkey; Type: FK CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.quarantine
    ADD CONSTRAINT quarantine_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES credit.batch(batch_id);


--
-- Name: recipient recipient_organisation_id_fkey; Type: FK CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.recipient
    ADD CONSTRAINT recipient_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES credit.organisation(organisation_id);


--
-- Name: subject_name subject_name_subject_id_fkey; Type: FK CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.subject_name
    ADD CONSTRAINT subject_name_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES credit.subject(subject_id);


--
-- Name: subscription subscription_audience_id_fkey; Type: FK CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.subscription
    ADD CONSTRAINT subscription_audience_id_fkey FOREIGN KEY (audience_id) REFERENCES credit.recipient(audience_id);


--
-- Name: window_rule window_rule_pack_fkey; Type: FK CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.window_rule
    ADD CONSTRAINT window_rule_pack_fkey FOREIGN KEY (pack) REFERENCES credit.rule_pack(pack) ON UPDATE CASCADE;


--
-- Name: gateway add_admin; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY add_admin ON credit.gateway FOR INSERT TO credit_admin WITH CHECK (true);


--
-- Name: member add_admin; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY add_admin ON credit.member FOR INSERT TO credit_admin WITH CHECK (true);


--
-- Name: organisation add_admin; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY add_admin ON credit.organisation FOR INSERT TO credit_admin WITH CHECK (true);


--
-- Name: recipient add_admin; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY add_admin ON credit.recipient FOR INSERT TO credit_admin WITH CHECK (true);


--
-- Name: subscription add_admin; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY add_admin ON credit.subscription FOR INSERT TO credit_admin WITH CHECK (true);


--
-- Name: catalog_class admin; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY admin ON credit.catalog_class TO credit_admin USING (true) WITH CHECK (true);


--
-- Name: catalog_comment admin; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY admin ON credit.catalog_comment TO credit_admin USING (true) WITH CHECK (true);


--
-- Name: catalog_edition admin; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY admin ON credit.catalog_edition TO credit_admin USING (true) WITH CHECK (true);


--
-- Name: catalog_field admin; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY admin ON credit.catalog_field TO credit_admin USING (true) WITH CHECK (true);


--
-- Name: catalog_item admin; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY admin ON credit.catalog_item TO credit_admin USING (true) WITH CHECK (true);


--
-- Name: catalog_maker admin; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY admin ON credit.catalog_maker TO credit_admin USING (true) WITH CHECK (true);


--
-- Name: field admin; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY admin ON credit.field TO credit_admin USING (true) WITH CHECK (true);


--
-- Name: penalty_mapping admin; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY admin ON credit.penalty_mapping TO credit_admin USING (true) WITH CHECK (true);


--
-- Name: prohibited_category admin; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY admin ON credit.prohibited_category TO credit_admin USING (true) WITH CHECK (true);


--
-- Name: provider_item admin; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY admin ON credit.provider_item TO credit_admin USING (true) WITH CHECK (true);


--
-- Name: deadline_rule admin_adds; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY admin_adds ON credit.deadline_rule FOR INSERT TO credit_admin WITH CHECK (true);


--
-- Name: rule_pack admin_adds; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY admin_adds ON credit.rule_pack FOR INSERT TO credit_admin WITH CHECK (true);


--
-- Name: window_rule admin_adds; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY admin_adds ON credit.window_rule FOR INSERT TO credit_admin WITH CHECK (true);


--
-- Name: deadline_rule admin_changes; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY admin_changes ON credit.deadline_rule FOR UPDATE TO credit_admin USING (true);


--
-- Name: rule_pack admin_changes; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY admin_changes ON credit.rule_pack FOR UPDATE TO credit_admin USING (true);


--
-- Name: window_rule admin_changes; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY admin_changes ON credit.window_rule FOR UPDATE TO credit_admin USING (true);


--
-- Name: deadline_rule admin_removes; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY admin_removes ON credit.deadline_rule FOR DELETE TO credit_admin USING (true);


--
-- Name: rule_pack admin_removes; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY admin_removes ON credit.rule_pack FOR DELETE TO credit_admin USING (true);


--
-- Name: window_rule admin_removes; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY admin_removes ON credit.window_rule FOR DELETE TO credit_admin USING (true);


--
-- Name: batch; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.batch ENABLE ROW LEVEL SECURITY;

--
-- Name: business_operator; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.business_operator ENABLE ROW LEVEL SECURITY;

--
-- Name: catalog_class; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.catalog_class ENABLE ROW LEVEL SECURITY;

--
-- Name: catalog_comment; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.catalog_comment ENABLE ROW LEVEL SECURITY;

--
-- Name: catalog_edition; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.catalog_edition ENABLE ROW LEVEL SECURITY;

--
-- Name: catalog_field; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.catalog_field ENABLE ROW LEVEL SECURITY;

--
-- Name: catalog_item; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.catalog_item ENABLE ROW LEVEL SECURITY;

--
-- Name: catalog_maker; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.catalog_maker ENABLE ROW LEVEL SECURITY;

--
-- Name: change; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.change ENABLE ROW LEVEL SECURITY;

--
-- Name: gateway change_admin; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY change_admin ON credit.gateway FOR UPDATE TO credit_admin USING (true);


--
-- Name: member change_admin; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY change_admin ON credit.member FOR UPDATE TO credit_admin USING (true);


--
-- Name: organisation change_admin; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY change_admin ON credit.organisation FOR UPDATE TO credit_admin USING (true);


--
-- Name: recipient change_admin; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY change_admin ON credit.recipient FOR UPDATE TO credit_admin USING (true);


--
-- Name: subscription change_admin; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY change_admin ON credit.subscription FOR UPDATE TO credit_admin USING (true);


--
-- Name: deadline_rule; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.deadline_rule ENABLE ROW LEVEL SECURITY;

--
-- Name: disclosure; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.disclosure ENABLE ROW LEVEL SECURITY;

--
-- Name: document; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.document ENABLE ROW LEVEL SECURITY;

--
-- Name: deadline_rule everybody_reads; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY everybody_reads ON credit.deadline_rule FOR SELECT TO credit_public, credit_portal, credit_provider, credit_authority, credit_auditor, credit_admin USING (true);


--
-- Name: rule_pack everybody_reads; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY everybody_reads ON credit.rule_pack FOR SELECT TO credit_public, credit_portal, credit_provider, credit_authority, credit_auditor, credit_admin USING (true);


--
-- Name: window_rule everybody_reads; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY everybody_reads ON credit.window_rule FOR SELECT TO credit_public, credit_portal, credit_provider, credit_authority, credit_auditor, credit_admin USING (true);


--
-- Name: workday_exception everybody_reads; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY everybody_reads ON credit.workday_exception FOR SELECT TO credit_public, credit_portal, credit_provider, credit_authority, credit_auditor, credit_admin USING (true);


--
-- Name: workday_year everybody_reads; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY everybody_reads ON credit.workday_year FOR SELECT TO credit_public, credit_portal, credit_provider, credit_authority, credit_auditor, credit_admin USING (true);


--
-- Name: field; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.field ENABLE ROW LEVEL SECURITY;

--
-- Name: gateway; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.gateway ENABLE ROW LEVEL SECURITY;

--
-- Name: journal; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.journal ENABLE ROW LEVEL SECURITY;

--
-- Name: member; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.member ENABLE ROW LEVEL SECURITY;

--
-- Name: organisation; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.organisation ENABLE ROW LEVEL SECURITY;

--
-- Name: penalty_mapping; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.penalty_mapping ENABLE ROW LEVEL SECURITY;

--
-- Name: prohibited_category; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.prohibited_category ENABLE ROW LEVEL SECURITY;

--
-- Name: provider_item; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.provider_item ENABLE ROW LEVEL SECURITY;

--
-- Name: public_face; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.public_face ENABLE ROW LEVEL SECURITY;

--
-- Name: quarantine; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.quarantine ENABLE ROW LEVEL SECURITY;

--
-- Name: gateway read_admin; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_admin ON credit.gateway FOR SELECT TO credit_admin USING (true);


--
-- Name: member read_admin; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_admin ON credit.member FOR SELECT TO credit_admin USING (true);


--
-- Name: organisation read_admin; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_admin ON credit.organisation FOR SELECT TO credit_admin USING (true);


--
-- Name: recipient read_admin; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_admin ON credit.recipient FOR SELECT TO credit_admin USING (true);


--
-- Name: registry read_admin; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_admin ON credit.registry FOR SELECT TO credit_admin USING (true);


--
-- Name: subscription read_admin; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_admin ON credit.subscription FOR SELECT TO credit_admin USING (true);


--
-- Name: batch read_auditor; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_auditor ON credit.batch FOR SELECT TO credit_auditor USING (true);


--
-- Name: gateway read_auditor; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_auditor ON credit.gateway FOR SELECT TO credit_auditor USING (true);


--
-- Name: journal read_auditor; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_auditor ON credit.journal FOR SELECT TO credit_auditor USING (true);


--
-- Name: member read_auditor; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_auditor ON credit.member FOR SELECT TO credit_auditor USING (true);


--
-- Name: organisation read_auditor; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_auditor ON credit.organisation FOR SELECT TO credit_auditor USING (true);


--
-- Name: recipient read_auditor; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_auditor ON credit.recipient FOR SELECT TO credit_auditor USING (true);


--
-- Name: registry read_auditor; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_auditor ON credit.registry FOR SELECT TO credit_auditor USING (true);


--
-- Name: reliance read_auditor; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_auditor ON credit.reliance FOR SELECT TO credit_auditor USING (true);


--
-- Name: review read_auditor; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_auditor ON credit.review FOR SELECT TO credit_auditor USING (true);


--
-- Name: subscription read_auditor; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_auditor ON credit.subscription FOR SELECT TO credit_auditor USING (true);


--
-- Name: takedown read_auditor; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_auditor ON credit.takedown FOR SELECT TO credit_auditor USING (true);


--
-- Name: withdrawal read_auditor; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_auditor ON credit.withdrawal FOR SELECT TO credit_auditor USING (true);


--
-- Name: disclosure read_authority; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_authority ON credit.disclosure FOR SELECT TO credit_authority USING (((visible_from <= credit.today()) AND (visible_until > credit.today()) AND ((audience_id = 0) OR ((audience_id = 1) AND credit.reads_field(field)) OR ((audience_id >= 2) AND (audience_id = ANY (credit.my_audiences()))))));


--
-- Name: document read_authority; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_authority ON credit.document FOR SELECT TO credit_authority USING (credit.supervises(provider_id));


--
-- Name: organisation read_authority; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_authority ON credit.organisation FOR SELECT TO credit_authority USING (true);


--
-- Name: recipient read_authority; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_authority ON credit.recipient FOR SELECT TO credit_authority USING (((organisation_id = ANY (credit.my_organisations())) OR credit.supervises(organisation_id)));


--
-- Name: record read_authority; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_authority ON credit.record FOR SELECT TO credit_authority USING ((division <@ credit.supervised_division()));


--
-- Name: review read_authority; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_authority ON credit.review FOR SELECT TO credit_authority USING (credit.sees_record(subject_id, record_id));


--
-- Name: subject read_authority; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_authority ON credit.subject FOR SELECT TO credit_authority USING (credit.sees_subject(subject_id));


--
-- Name: subscription read_authority; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_authority ON credit.subscription FOR SELECT TO credit_authority USING ((audience_id = ANY (credit.my_audiences())));


--
-- Name: takedown read_authority; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_authority ON credit.takedown FOR SELECT TO credit_authority USING (((organisation_id = ANY (credit.my_organisations())) OR credit.supervises(organisation_id)));


--
-- Name: withdrawal read_authority; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_authority ON credit.withdrawal FOR SELECT TO credit_authority USING (credit.sees_record(subject_id, record_id));


--
-- Name: batch read_provider; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_provider ON credit.batch FOR SELECT TO credit_provider USING ((author = credit.actor()));


--
-- Name: disclosure read_provider; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_provider ON credit.disclosure FOR SELECT TO credit_provider USING (((visible_from <= credit.today()) AND (visible_until > credit.today()) AND ((audience_id = 0) OR ((audience_id = 1) AND credit.reads_field(field)) OR ((audience_id >= 2) AND (audience_id = ANY (credit.my_audiences()))))));


--
-- Name: document read_provider; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_provider ON credit.document FOR SELECT TO credit_provider USING ((provider_id = ANY (credit.my_organisations())));


--
-- Name: organisation read_provider; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_provider ON credit.organisation FOR SELECT TO credit_provider USING (true);


--
-- Name: quarantine read_provider; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_provider ON credit.quarantine FOR SELECT TO credit_provider USING (((author = credit.actor()) OR (provider_id = ANY (credit.my_organisations()))));


--
-- Name: recipient read_provider; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_provider ON credit.recipient FOR SELECT TO credit_provider USING ((organisation_id = ANY (credit.my_organisations())));


--
-- Name: record read_provider; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_provider ON credit.record FOR SELECT TO credit_provider USING ((provider_id = ANY (credit.my_organisations())));


--
-- Name: review read_provider; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_provider ON credit.review FOR SELECT TO credit_provider USING (credit.sees_record(subject_id, record_id));


--
-- Name: subject read_provider; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_provider ON credit.subject FOR SELECT TO credit_provider USING (credit.sees_subject(subject_id));


--
-- Name: subscription read_provider; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_provider ON credit.subscription FOR SELECT TO credit_provider USING ((audience_id = ANY (credit.my_audiences())));


--
-- Name: takedown read_provider; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_provider ON credit.takedown FOR SELECT TO credit_provider USING (((organisation_id = ANY (credit.my_organisations())) OR credit.sees_record(subject_id, record_id)));


--
-- Name: withdrawal read_provider; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_provider ON credit.withdrawal FOR SELECT TO credit_provider USING (credit.sees_record(subject_id, record_id));


--
-- Name: catalog_class readers; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY readers ON credit.catalog_class FOR SELECT TO credit_public, credit_portal, credit_provider, credit_authority, credit_auditor USING (true);


--
-- Name: catalog_comment readers; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY readers ON credit.catalog_comment FOR SELECT TO credit_authority, credit_auditor USING (true);


--
-- Name: catalog_edition readers; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY readers ON credit.catalog_edition FOR SELECT TO credit_public, credit_portal, credit_provider, credit_authority, credit_auditor USING (true);


--
-- Name: catalog_field readers; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY readers ON credit.catalog_field FOR SELECT TO credit_public, credit_portal, credit_provider, credit_authority, credit_auditor USING (true);


--
-- Name: catalog_item readers; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY readers ON credit.catalog_item FOR SELECT TO credit_public, credit_portal, credit_provider, credit_authority, credit_auditor USING (true);


--
-- Name: catalog_maker readers; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY readers ON credit.catalog_maker FOR SELECT TO credit_public, credit_portal, credit_provider, credit_authority, credit_auditor USING (true);


--
-- Name: field readers; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY readers ON credit.field FOR SELECT TO credit_public, credit_portal, credit_provider, credit_authority, credit_auditor USING (true);


--
-- Name: penalty_mapping readers; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY readers ON credit.penalty_mapping FOR SELECT TO credit_provider, credit_authority, credit_auditor USING (true);


--
-- Name: prohibited_category readers; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY readers ON credit.prohibited_category FOR SELECT TO credit_public, credit_portal, credit_provider, credit_authority, credit_auditor USING (true);


--
-- Name: provider_item readers; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY readers ON credit.provider_item FOR SELECT TO credit_provider, credit_authority, credit_auditor USING (true);


--
-- Name: recipient; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.recipient ENABLE ROW LEVEL SECURITY;

--
-- Name: record; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.record ENABLE ROW LEVEL SECURITY;

--
-- Name: registry; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.registry ENABLE ROW LEVEL SECURITY;

--
-- Name: reliance; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.reliance ENABLE ROW LEVEL SECURITY;

--
-- Name: gateway remove_admin; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY remove_admin ON credit.gateway FOR DELETE TO credit_admin USING (true);


--
-- Name: member remove_admin; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY remove_admin ON credit.member FOR DELETE TO credit_admin USING (true);


--
-- Name: subscription remove_admin; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY remove_admin ON credit.subscription FOR DELETE TO credit_admin USING (true);


--
-- Name: review; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.review ENABLE ROW LEVEL SECURITY;

--
-- Name: rule_pack; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.rule_pack ENABLE ROW LEVEL SECURITY;

--
-- Name: subject; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.subject ENABLE ROW LEVEL SECURITY;

--
-- Name: subject_key; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.subject_key ENABLE ROW LEVEL SECURITY;

--
-- Name: subject_name; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.subject_name ENABLE ROW LEVEL SECURITY;

--
-- Name: subscription; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.subscription ENABLE ROW LEVEL SECURITY;

--
-- Name: takedown; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.takedown ENABLE ROW LEVEL SECURITY;

--
-- Name: window_rule; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.window_rule ENABLE ROW LEVEL SECURITY;

--
-- Name: withdrawal; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.withdrawal ENABLE ROW LEVEL SECURITY;

--
-- Name: workday_exception; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.workday_exception ENABLE ROW LEVEL SECURITY;

--
-- Name: workday_year; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.workday_year ENABLE ROW LEVEL SECURITY;

--
-- Name: TABLE batch; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.batch TO credit_provider;
GRANT SELECT ON TABLE credit.batch TO credit_auditor;


--
-- Name: TABLE catalog_class; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.catalog_class TO credit_public;
GRANT SELECT ON TABLE credit.catalog_class TO credit_portal;
GRANT SELECT ON TABLE credit.catalog_class TO credit_provider;
GRANT SELECT ON TABLE credit.catalog_class TO credit_authority;
GRANT SELECT ON TABLE credit.catalog_class TO credit_auditor;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE credit.catalog_class TO credit_admin;


--
-- Name: TABLE catalog_comment; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.catalog_comment TO credit_authority;
GRANT SELECT ON TABLE credit.catalog_comment TO credit_auditor;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE credit.catalog_comment TO credit_admin;


--
-- Name: TABLE catalog_edition; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.catalog_edition TO credit_public;
GRANT SELECT ON TABLE credit.catalog_edition TO credit_portal;
GRANT SELECT ON TABLE credit.catalog_edition TO credit_provider;
GRANT SELECT ON TABLE credit.catalog_edition TO credit_authority;
GRANT SELECT ON TABLE credit.catalog_edition TO credit_auditor;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE credit.catalog_edition TO credit_admin;


--
-- Name: TABLE catalog_field; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.catalog_field TO credit_public;
GRANT SELECT ON TABLE credit.catalog_field TO credit_portal;
GRANT SELECT ON TABLE credit.catalog_field TO credit_provider;
GRANT SELECT ON TABLE credit.catalog_field TO credit_authority;
GRANT SELECT ON TABLE credit.catalog_field TO credit_auditor;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE credit.catalog_field TO credit_admin;


--
-- Name: TABLE catalog_item; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.catalog_item TO credit_public;
GRANT SELECT ON TABLE credit.catalog_item TO credit_portal;
GRANT SELECT ON TABLE credit.catalog_item TO credit_provider;
GRANT SELECT ON TABLE credit.catalog_item TO credit_authority;
GRANT SELECT ON TABLE credit.catalog_item TO credit_auditor;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE credit.catalog_item TO credit_admin;


--
-- Name: TABLE catalog_maker; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.catalog_maker TO credit_public;
GRANT SELECT ON TABLE credit.catalog_maker TO credit_portal;
GRANT SELECT ON TABLE credit.catalog_maker TO credit_provider;
GRANT SELECT ON TABLE credit.catalog_maker TO credit_authority;
GRANT SELECT ON TABLE credit.catalog_maker TO credit_auditor;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE credit.catalog_maker TO credit_admin;


--
-- Name: TABLE deadline_rule; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.deadline_rule TO credit_public;
GRANT SELECT ON TABLE credit.deadline_rule TO credit_portal;
GRANT SELECT ON TABLE credit.deadline_rule TO credit_provider;
GRANT SELECT ON TABLE credit.deadline_rule TO credit_authority;
GRANT SELECT ON TABLE credit.deadline_rule TO credit_auditor;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE credit.deadline_rule TO credit_admin;


--
-- Name: TABLE disclosure; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.disclosure TO credit_provider;
GRANT SELECT ON TABLE credit.disclosure TO credit_authority;


--
-- Name: TABLE document; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.document TO credit_provider;
GRANT SELECT ON TABLE credit.document TO credit_authority;


--
-- Name: TABLE field; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.field TO credit_public;
GRANT SELECT ON TABLE credit.field TO credit_portal;
GRANT SELECT ON TABLE credit.field TO credit_provider;
GRANT SELECT ON TABLE credit.field TO credit_authority;
GRANT SELECT ON TABLE credit.field TO credit_auditor;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE credit.field TO credit_admin;


--
-- Name: TABLE gateway; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.gateway TO credit_auditor;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE credit.gateway TO credit_admin;


--
-- Name: TABLE intake_penalty; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT INSERT ON TABLE credit.intake_penalty TO credit_provider;


--
-- Name: TABLE journal; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.journal TO credit_auditor;


--
-- Name: TABLE member; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.member TO credit_auditor;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE credit.member TO credit_admin;


--
-- Name: TABLE organisation; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.organisation TO credit_provider;
GRANT SELECT ON TABLE credit.organisation TO credit_authority;
GRANT SELECT ON TABLE credit.organisation TO credit_auditor;
GRANT SELECT,INSERT,UPDATE ON TABLE credit.organisation TO credit_admin;


--
-- Name: TABLE overdue_filing; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.overdue_filing TO credit_authority;
GRANT SELECT ON TABLE credit.overdue_filing TO credit_auditor;
GRANT SELECT ON TABLE credit.overdue_filing TO credit_admin;


--
-- Name: TABLE penalty_mapping; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.penalty_mapping TO credit_provider;
GRANT SELECT ON TABLE credit.penalty_mapping TO credit_authority;
GRANT SELECT ON TABLE credit.penalty_mapping TO credit_auditor;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE credit.penalty_mapping TO credit_admin;


--
-- Name: TABLE prohibited_category; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.prohibited_category TO credit_public;
GRANT SELECT ON TABLE credit.prohibited_category TO credit_portal;
GRANT SELECT ON TABLE credit.prohibited_category TO credit_provider;
GRANT SELECT ON TABLE credit.prohibited_category TO credit_authority;
GRANT SELECT ON TABLE credit.prohibited_category TO credit_auditor;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE credit.prohibited_category TO credit_admin;


--
-- Name: TABLE provider_item; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.provider_item TO credit_provider;
GRANT SELECT ON TABLE credit.provider_item TO credit_authority;
GRANT SELECT ON TABLE credit.provider_item TO credit_auditor;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE credit.provider_item TO credit_admin;


--
-- Name: TABLE public_catalog; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.public_catalog TO credit_public;
GRANT SELECT ON TABLE credit.public_catalog TO credit_portal;
GRANT SELECT ON TABLE credit.public_catalog TO credit_provider;
GRANT SELECT ON TABLE credit.public_catalog TO credit_authority;
GRANT SELECT ON TABLE credit.public_catalog TO credit_auditor;
GRANT SELECT ON TABLE credit.public_catalog TO credit_admin;


--
-- Name: TABLE public_record; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.public_record TO credit_provider;
GRANT SELECT ON TABLE credit.public_record TO credit_authority;


--
-- Name: TABLE quarantine; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.quarantine TO credit_provider;


--
-- Name: TABLE recipient; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.recipient TO credit_provider;
GRANT SELECT ON TABLE credit.recipient TO credit_authority;
GRANT SELECT ON TABLE credit.recipient TO credit_auditor;
GRANT SELECT,INSERT ON TABLE credit.recipient TO credit_admin;


--
-- Name: COLUMN recipient.reads; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT UPDATE(reads) ON TABLE credit.recipient TO credit_admin;


--
-- Name: COLUMN recipient.registered_until; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT UPDATE(registered_until) ON TABLE credit.recipient TO credit_admin;


--
-- Name: TABLE record; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.record TO credit_provider;
GRANT SELECT ON TABLE credit.record TO credit_authority;


--
-- Name: TABLE registry; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.registry TO credit_admin;
GRANT SELECT ON TABLE credit.registry TO credit_auditor;


--
-- Name: TABLE reliance; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.reliance TO credit_auditor;


--
-- Name: TABLE review; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.review TO credit_provider;
GRANT SELECT ON TABLE credit.review TO credit_authority;
GRANT SELECT ON TABLE credit.review TO credit_auditor;


--
-- Name: TABLE rule_pack; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.rule_pack TO credit_public;
GRANT SELECT ON TABLE credit.rule_pack TO credit_portal;
GRANT SELECT ON TABLE credit.rule_pack TO credit_provider;
GRANT SELECT ON TABLE credit.rule_pack TO credit_authority;
GRANT SELECT ON TABLE credit.rule_pack TO credit_auditor;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE credit.rule_pack TO credit_admin;


--
-- Name: COLUMN subject.subject_id; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(subject_id) ON TABLE credit.subject TO credit_provider;
GRANT SELECT(subject_id) ON TABLE credit.subject TO credit_authority;


--
-- Name: COLUMN subject.kind; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(kind) ON TABLE credit.subject TO credit_provider;
GRANT SELECT(kind) ON TABLE credit.subject TO credit_authority;


--
-- Name: COLUMN subject.name; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(name) ON TABLE credit.subject TO credit_provider;
GRANT SELECT(name) ON TABLE credit.subject TO credit_authority;


--
-- Name: COLUMN subject.name_key; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(name_key) ON TABLE credit.subject TO credit_provider;
GRANT SELECT(name_key) ON TABLE credit.subject TO credit_authority;


--
-- Name: COLUMN subject.uscc; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(uscc) ON TABLE credit.subject TO credit_provider;
GRANT SELECT(uscc) ON TABLE credit.subject TO credit_authority;


--
-- Name: COLUMN subject.division; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(division) ON TABLE credit.subject TO credit_provider;
GRANT SELECT(division) ON TABLE credit.subject TO credit_authority;


--
-- Name: TABLE submission; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT INSERT ON TABLE credit.submission TO credit_provider;


--
-- Name: TABLE subscription; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.subscription TO credit_provider;
GRANT SELECT ON TABLE credit.subscription TO credit_authority;
GRANT SELECT ON TABLE credit.subscription TO credit_auditor;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE credit.subscription TO credit_admin;


--
-- Name: TABLE takedown; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.takedown TO credit_provider;
GRANT SELECT ON TABLE credit.takedown TO credit_authority;
GRANT SELECT ON TABLE credit.takedown TO credit_auditor;


--
-- Name: TABLE timeliness; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.timeliness TO credit_provider;
GRANT SELECT ON TABLE credit.timeliness TO credit_authority;


--
-- Name: TABLE window_rule; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.window_rule TO credit_public;
GRANT SELECT ON TABLE credit.window_rule TO credit_portal;
GRANT SELECT ON TABLE credit.window_rule TO credit_provider;
GRANT SELECT ON TABLE credit.window_rule TO credit_authority;
GRANT SELECT ON TABLE credit.window_rule TO credit_auditor;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE credit.window_rule TO credit_admin;


--
-- Name: TABLE withdrawal; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.withdrawal TO credit_provider;
GRANT SELECT ON TABLE credit.withdrawal TO credit_authority;
GRANT SELECT ON TABLE credit.withdrawal TO credit_auditor;


--
-- Name: TABLE workday_exception; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.workday_exception TO credit_public;
GRANT SELECT ON TABLE credit.workday_exception TO credit_portal;
GRANT SELECT ON TABLE credit.workday_exception TO credit_provider;
GRANT SELECT ON TABLE credit.workday_exception TO credit_authority;
GRANT SELECT ON TABLE credit.workday_exception TO credit_auditor;
GRANT SELECT ON TABLE credit.workday_exception TO credit_admin;


--
-- Name: TABLE workday_year; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.workday_year TO credit_public;
GRANT SELECT ON TABLE credit.workday_year TO credit_portal;
GRANT SELECT ON TABLE credit.workday_year TO credit_provider;
GRANT SELECT ON TABLE credit.workday_year TO credit_authority;
GRANT SELECT ON TABLE credit.workday_year TO credit_auditor;
GRANT SELECT ON TABLE credit.workday_year TO credit_admin;


--
-- PostgreSQL database dump complete
--


