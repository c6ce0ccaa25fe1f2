--
-- PostgreSQL database dump
--


-- Dumped from database version 15.20 (Debian 15.20-0+deb12u1)
-- Dumped by pg_dump version 15.20 (Debian 15.20-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
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
-- Name: erasure; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.erasure (
    subject_id bigint NOT NULL,
    record_id bigint NOT NULL,
    basis text NOT NULL,
    erased_at timestamp with time zone DEFAULT credit.now() NOT NULL,
    author text DEFAULT credit.actor() NOT NULL,
    CONSTRAINT erasure_basis_check CHECK ((basis <> ''::text))
);

ALTER TABLE ONLY credit.erasure FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.erasure OWNER TO credit_owner;

--
-- Name: TABLE erasure; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.erasure IS 'Tombstones: records whose content and nonce were erased, and why. Their hashes stay in the journal.';


--
-- Name: COLUMN erasure.basis; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.erasure.basis IS 'The provision or the pack''s period.';


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
-- Name: irreparable_document; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.irreparable_document (
    subject_id bigint NOT NULL,
    document_id bigint NOT NULL,
    basis text NOT NULL,
    marked_at timestamp with time zone DEFAULT credit.now() NOT NULL,
    author text DEFAULT credit.actor() NOT NULL,
    nonce uuid DEFAULT gen_random_uuid() NOT NULL,
    CONSTRAINT irreparable_document_basis_check CHECK ((basis <> ''::text))
);

ALTER TABLE ONLY credit.irreparable_document FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.irreparable_document OWNER TO credit_owner;

--
-- Name: TABLE irreparable_document; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.irreparable_document IS 'Documents whose records a law, a regulation or the State excludes from repair (Article 46). Marked by credit.mark_irreparable().';


--
-- Name: COLUMN irreparable_document.basis; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.irreparable_document.basis IS 'The provision that excludes it.';


--
-- Name: irreparable_rule; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.irreparable_rule (
    pack text NOT NULL,
    item text NOT NULL,
    basis text NOT NULL,
    valid_from date NOT NULL,
    valid_until date,
    certainty text NOT NULL,
    CONSTRAINT irreparable_rule_basis_check CHECK ((basis <> ''::text)),
    CONSTRAINT irreparable_rule_certainty_check CHECK ((certainty = ANY (ARRAY['text'::text, 'report'::text, 'check'::text]))),
    CONSTRAINT irreparable_rule_check CHECK ((valid_until > valid_from)),
    CONSTRAINT irreparable_rule_item_check CHECK ((item <> ''::text)),
    CONSTRAINT irreparable_rule_valid_from_check CHECK (((valid_from >= '1900-01-01'::date) AND (valid_from <= '9999-12-31'::date))),
    CONSTRAINT irreparable_rule_valid_until_check CHECK (((valid_until >= '1900-01-01'::date) AND (valid_until <= '9999-12-31'::date)))
);

ALTER TABLE ONLY credit.irreparable_rule FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.irreparable_rule OWNER TO credit_owner;

--
-- Name: TABLE irreparable_rule; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.irreparable_rule IS 'Catalogue items that a law, a regulation or the State excludes from repair (Article 46); the day of the application decides. Single documents are in credit.irreparable_document.';


--
-- Name: COLUMN irreparable_rule.item; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.irreparable_rule.item IS 'Code of the catalogue item.';


--
-- Name: COLUMN irreparable_rule.valid_until; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.irreparable_rule.valid_until IS 'First day no longer; null for no end.';


--
-- Name: COLUMN irreparable_rule.certainty; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.irreparable_rule.certainty IS 'text: read in the full primary text; report: in an official notice or report; check: unread, to be checked.';


--
-- Name: job_run; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.job_run (
    job_run_id bigint NOT NULL,
    job text NOT NULL,
    started_at timestamp with time zone DEFAULT credit.now() NOT NULL,
    author text DEFAULT credit.actor() NOT NULL,
    batches integer DEFAULT 0 NOT NULL,
    ended bigint DEFAULT 0 NOT NULL,
    erased bigint DEFAULT 0 NOT NULL,
    finished_at timestamp with time zone,
    outcome text,
    CONSTRAINT job_run_check CHECK (((finished_at IS NULL) = (outcome IS NULL))),
    CONSTRAINT job_run_outcome_check CHECK ((outcome = ANY (ARRAY['done'::text, 'interrupted'::text])))
);

ALTER TABLE ONLY credit.job_run FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.job_run OWNER TO credit_owner;

--
-- Name: TABLE job_run; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.job_run IS 'Each run of credit.run_due(), brought up to date with every batch.';


--
-- Name: COLUMN job_run.batches; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.job_run.batches IS 'Transactions of it that are committed.';


--
-- Name: COLUMN job_run.ended; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.job_run.ended IS 'Copies that ended because their time was over.';


--
-- Name: COLUMN job_run.erased; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.job_run.erased IS 'Records whose content was erased.';


--
-- Name: COLUMN job_run.outcome; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.job_run.outcome IS 'done; interrupted, as the next run found it; null while it runs or where it was broken off.';


--
-- Name: job_run_job_run_id_seq; Type: SEQUENCE; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.job_run ALTER COLUMN job_run_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME credit.job_run_job_run_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


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
-- Name: objection_id_seq; Type: SEQUENCE; Schema: credit; Owner: credit_owner
--

CREATE SEQUENCE credit.objection_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE credit.objection_id_seq OWNER TO credit_owner;

--
-- Name: objection; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.objection (
    subject_id bigint NOT NULL,
    objection_id bigint DEFAULT nextval('credit.objection_id_seq'::regclass) NOT NULL,
    handle uuid DEFAULT gen_random_uuid() NOT NULL,
    against text NOT NULL,
    record_id bigint,
    target text,
    statement text NOT NULL,
    evidence text NOT NULL,
    capacity text NOT NULL,
    proof text NOT NULL,
    channel text NOT NULL,
    receiver_id integer NOT NULL,
    received_on date DEFAULT credit.today() NOT NULL,
    received_at timestamp with time zone DEFAULT credit.now() NOT NULL,
    author text DEFAULT credit.actor() NOT NULL,
    handler_id integer NOT NULL,
    accepted_at timestamp with time zone,
    outcome text,
    reason text,
    successor_id bigint,
    decided_at timestamp with time zone,
    decided_by text,
    told_at timestamp with time zone,
    told_how text,
    nonce uuid DEFAULT gen_random_uuid() NOT NULL,
    CONSTRAINT objection_against_check CHECK ((against = ANY (ARRAY['record'::text, 'identity'::text, 'omission'::text, 'listing'::text, 'measure'::text, 'inquiry'::text, 'evaluation'::text]))),
    CONSTRAINT objection_check CHECK (((record_id IS NOT NULL) = (against = ANY (ARRAY['record'::text, 'identity'::text])))),
    CONSTRAINT objection_check1 CHECK (((record_id IS NOT NULL) OR (target IS NOT NULL))),
    CONSTRAINT objection_check2 CHECK (((outcome IS NULL) = (decided_at IS NULL))),
    CONSTRAINT objection_check3 CHECK (((outcome IS NULL) = (decided_by IS NULL))),
    CONSTRAINT objection_check4 CHECK (((outcome <> 'refused'::text) OR (reason IS NOT NULL))),
    CONSTRAINT objection_check5 CHECK (((told_at IS NULL) OR (outcome IS NOT NULL))),
    CONSTRAINT objection_check6 CHECK (((told_at IS NULL) = (told_how IS NULL))),
    CONSTRAINT objection_evidence_check CHECK ((evidence <> ''::text)),
    CONSTRAINT objection_outcome_check CHECK ((outcome = ANY (ARRAY['upheld'::text, 'upheld_in_part'::text, 'refused'::text]))),
    CONSTRAINT objection_reason_check CHECK ((reason <> ''::text)),
    CONSTRAINT objection_statement_check CHECK ((statement <> ''::text)),
    CONSTRAINT objection_target_check CHECK ((target <> ''::text)),
    CONSTRAINT objection_told_how_check CHECK ((told_how <> ''::text))
);

ALTER TABLE ONLY credit.objection FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.objection OWNER TO credit_owner;

--
-- Name: TABLE objection; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.objection IS 'Objections of subjects, from their first receipt until the result is told (Article 45). Filed by credit.file_objection().';


--
-- Name: COLUMN objection.handle; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.objection.handle IS 'By which the subject and the body name it.';


--
-- Name: COLUMN objection.against; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.objection.against IS 'record: a mistake in it; identity: it is about somebody else; omission: something is missing; a listing, a measure, an inquiry or an evaluation.';


--
-- Name: COLUMN objection.target; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.objection.target IS 'What is objected to, where it is no record.';


--
-- Name: COLUMN objection.capacity; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.objection.capacity IS 'In which somebody stood before the gateway: self, legal_representative, agent, guardian, successor or administrator; proof is how that was established.';


--
-- Name: COLUMN objection.receiver_id; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.objection.receiver_id IS 'Who received it first: its working days count.';


--
-- Name: COLUMN objection.received_on; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.objection.received_on IS 'Day of that receipt. The deadline is counted from it, whatever follows: see credit.deadline(''objection'', …).';


--
-- Name: COLUMN objection.handler_id; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.objection.handler_id IS 'Who has it now: the receiver, or to whom it was forwarded.';


--
-- Name: COLUMN objection.accepted_at; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.objection.accepted_at IS 'When it was accepted; null where it was not, or decided at once.';


--
-- Name: COLUMN objection.successor_id; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.objection.successor_id IS 'The record that corrects the one objected to.';


--
-- Name: COLUMN objection.told_how; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.objection.told_how IS 'How the subject was told the result.';


--
-- Name: objection_event_id_seq; Type: SEQUENCE; Schema: credit; Owner: credit_owner
--

CREATE SEQUENCE credit.objection_event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE credit.objection_event_id_seq OWNER TO credit_owner;

--
-- Name: objection_event; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.objection_event (
    subject_id bigint NOT NULL,
    objection_id bigint NOT NULL,
    event_id bigint DEFAULT nextval('credit.objection_event_id_seq'::regclass) NOT NULL,
    kind text NOT NULL,
    content text NOT NULL,
    organisation_id integer,
    at timestamp with time zone DEFAULT credit.now() NOT NULL,
    author text DEFAULT credit.actor() NOT NULL,
    nonce uuid DEFAULT gen_random_uuid() NOT NULL,
    CONSTRAINT objection_event_check CHECK (((kind = 'forwarded'::text) = (organisation_id IS NOT NULL))),
    CONSTRAINT objection_event_content_check CHECK ((content <> ''::text)),
    CONSTRAINT objection_event_kind_check CHECK ((kind = ANY (ARRAY['forwarded'::text, 'supplemented'::text])))
);

ALTER TABLE ONLY credit.objection_event FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.objection_event OWNER TO credit_owner;

--
-- Name: TABLE objection_event; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.objection_event IS 'What happened to an objection between receipt and result; none of it pauses the deadline (Article 45).';


--
-- Name: COLUMN objection_event.content; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.objection_event.content IS 'Why it was forwarded, or the evidence that was added.';


--
-- Name: COLUMN objection_event.organisation_id; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.objection_event.organisation_id IS 'To whom it was forwarded.';


--
-- Name: opt_out_id_seq; Type: SEQUENCE; Schema: credit; Owner: credit_owner
--

CREATE SEQUENCE credit.opt_out_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE credit.opt_out_id_seq OWNER TO credit_owner;

--
-- Name: opt_out; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.opt_out (
    subject_id bigint NOT NULL,
    opt_out_id bigint DEFAULT nextval('credit.opt_out_id_seq'::regclass) NOT NULL,
    record_id bigint NOT NULL,
    capacity text NOT NULL,
    proof text NOT NULL,
    channel text NOT NULL,
    opted_at timestamp with time zone DEFAULT credit.now() NOT NULL,
    author text DEFAULT credit.actor() NOT NULL,
    revoked_at timestamp with time zone,
    nonce uuid DEFAULT gen_random_uuid() NOT NULL
);

ALTER TABLE ONLY credit.opt_out FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.opt_out OWNER TO credit_owner;

--
-- Name: TABLE opt_out; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.opt_out IS 'Positive records that their subject keeps from the public; sharing, inquiry, evaluation and incentives stay (Article 41). By credit.opt_out() and credit.opt_in().';


--
-- Name: COLUMN opt_out.capacity; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.opt_out.capacity IS 'In which somebody stood before the gateway; proof is how that was established.';


--
-- Name: COLUMN opt_out.revoked_at; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.opt_out.revoked_at IS 'From when the record is public again.';


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
-- Name: repair_id_seq; Type: SEQUENCE; Schema: credit; Owner: credit_owner
--

CREATE SEQUENCE credit.repair_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE credit.repair_id_seq OWNER TO credit_owner;

--
-- Name: repair; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.repair (
    subject_id bigint NOT NULL,
    repair_id bigint DEFAULT nextval('credit.repair_id_seq'::regclass) NOT NULL,
    handle uuid DEFAULT gen_random_uuid() NOT NULL,
    document_id bigint NOT NULL,
    ground text NOT NULL,
    evidence jsonb NOT NULL,
    commitment text NOT NULL,
    capacity text NOT NULL,
    proof text NOT NULL,
    channel text NOT NULL,
    handler_id integer NOT NULL,
    received_on date DEFAULT credit.today() NOT NULL,
    received_at timestamp with time zone DEFAULT credit.now() NOT NULL,
    author text DEFAULT credit.actor() NOT NULL,
    accepted_on date,
    outcome text,
    unmet text[],
    reason text,
    decided_at timestamp with time zone,
    decided_by text,
    told_at timestamp with time zone,
    told_how text,
    effect text,
    ended_on date,
    ended_because text,
    false_material boolean DEFAULT false NOT NULL,
    nonce uuid DEFAULT gen_random_uuid() NOT NULL,
    CONSTRAINT repair_check CHECK (((outcome IS NULL) = (decided_at IS NULL))),
    CONSTRAINT repair_check1 CHECK (((outcome IS NULL) = (decided_by IS NULL))),
    CONSTRAINT repair_check2 CHECK (((outcome = 'granted'::text) = (effect IS NOT NULL))),
    CONSTRAINT repair_check3 CHECK (((outcome = 'refused'::text) = (unmet IS NOT NULL))),
    CONSTRAINT repair_check4 CHECK (((outcome <> 'refused'::text) OR (reason IS NOT NULL))),
    CONSTRAINT repair_check5 CHECK (((told_at IS NULL) = (told_how IS NULL))),
    CONSTRAINT repair_check6 CHECK (((told_at IS NULL) OR (outcome IS NOT NULL))),
    CONSTRAINT repair_check7 CHECK (((ended_on IS NULL) = (ended_because IS NULL))),
    CONSTRAINT repair_check8 CHECK (((NOT false_material) OR (ended_on IS NOT NULL))),
    CONSTRAINT repair_commitment_check CHECK ((commitment <> ''::text)),
    CONSTRAINT repair_effect_check CHECK ((effect = ANY (ARRAY['repaired'::text, 'shielded'::text]))),
    CONSTRAINT repair_ended_because_check CHECK ((ended_because <> ''::text)),
    CONSTRAINT repair_evidence_check CHECK ((jsonb_typeof(evidence) = 'object'::text)),
    CONSTRAINT repair_ground_check CHECK ((ground = ANY (ARRAY['corrected'::text, 'reorganised'::text]))),
    CONSTRAINT repair_outcome_check CHECK ((outcome = ANY (ARRAY['granted'::text, 'refused'::text]))),
    CONSTRAINT repair_reason_check CHECK ((reason <> ''::text)),
    CONSTRAINT repair_told_how_check CHECK ((told_how <> ''::text)),
    CONSTRAINT repair_unmet_check CHECK ((cardinality(unmet) > 0))
);

ALTER TABLE ONLY credit.repair FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.repair OWNER TO credit_owner;

--
-- Name: TABLE repair; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.repair IS 'Applications for repair: one for all records of a document and everybody who received them (Article 46). Filed by credit.apply_for_repair().';


--
-- Name: COLUMN repair.handle; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.repair.handle IS 'By which the subject and the body name it.';


--
-- Name: COLUMN repair.evidence; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.repair.evidence IS 'For each code of credit.repair_condition what shows that it is met.';


--
-- Name: COLUMN repair.commitment; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.repair.commitment IS 'The public commitment that the material is true.';


--
-- Name: COLUMN repair.handler_id; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.repair.handler_id IS 'The document''s provider, which decides; its working days count.';


--
-- Name: COLUMN repair.accepted_on; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.repair.accepted_on IS 'From when the decision''s deadline is counted; null where it was decided at once.';


--
-- Name: COLUMN repair.unmet; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.repair.unmet IS 'The conditions that a refusal finds unmet; there is none without.';


--
-- Name: COLUMN repair.effect; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.repair.effect IS 'repaired: the records are withdrawn; shielded: while a plan of reorganisation runs.';


--
-- Name: COLUMN repair.ended_on; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.repair.ended_on IS 'From when it no longer has effect, for the future only: false material, a plan that failed.';


--
-- Name: COLUMN repair.false_material; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.repair.false_material IS 'Whether false material was given: it bars new applications from ended_on for the time of credit.deadline(''repair_bar'', …).';


--
-- Name: overdue; Type: VIEW; Schema: credit; Owner: credit_owner
--

CREATE VIEW credit.overdue WITH (security_invoker='true') AS
 SELECT 'objection'::text AS matter,
    o.handler_id AS organisation_id,
    o.subject_id,
    o.objection_id AS object_id,
    o.received_on AS since,
    d.due,
    credit.workdays_late(d.due, b.division) AS workdays_late
   FROM ((credit.objection o
     JOIN credit.organisation b ON ((b.organisation_id = o.receiver_id)))
     CROSS JOIN LATERAL credit.deadline('objection'::text, o.received_on, b.division) d(due, provisional, basis))
  WHERE ((o.told_at IS NULL) AND (d.due < credit.today()))
UNION ALL
 SELECT m.matter,
    a.handler_id AS organisation_id,
    a.subject_id,
    a.repair_id AS object_id,
    m.since,
    d.due,
    credit.workdays_late(d.due, b.division) AS workdays_late
   FROM (((credit.repair a
     JOIN credit.organisation b ON ((b.organisation_id = a.handler_id)))
     CROSS JOIN LATERAL ( VALUES ('repair_acceptance'::text,
                CASE
                    WHEN ((a.accepted_on IS NULL) AND (a.outcome IS NULL)) THEN a.received_on
                    ELSE NULL::date
                END), ('repair_decision'::text,
                CASE
                    WHEN (a.outcome IS NULL) THEN a.accepted_on
                    ELSE NULL::date
                END), ('repair_answer'::text,
                CASE
                    WHEN (a.told_at IS NULL) THEN a.received_on
                    ELSE NULL::date
                END)) m(matter, since))
     CROSS JOIN LATERAL credit.deadline(m.matter, m.since, b.division) d(due, provisional, basis))
  WHERE (d.due < credit.today())
UNION ALL
 SELECT 'takedown'::text AS matter,
    t.organisation_id,
    t.subject_id,
    t.record_id AS object_id,
    t.asked_on AS since,
    t.due,
    credit.workdays_late(t.due, b.division) AS workdays_late
   FROM (credit.requested_takedowns() t(organisation_id, recipient, subject_id, record_id, way, asked_on, due, acknowledged_at, erase)
     JOIN credit.organisation b ON ((b.organisation_id = t.organisation_id)))
  WHERE ((t.acknowledged_at IS NULL) AND (t.due < credit.today()));


ALTER TABLE credit.overdue OWNER TO credit_owner;

--
-- Name: VIEW overdue; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON VIEW credit.overdue IS 'Objections whose result is not told, applications for repair that are not accepted, decided or answered, and requests to take down that are not acknowledged, after the last day for it: by body, of those that the reader may see.';


--
-- Name: COLUMN overdue.matter; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.overdue.matter IS 'As credit.deadline_rule has it.';


--
-- Name: COLUMN overdue.organisation_id; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.overdue.organisation_id IS 'The body that is late.';


--
-- Name: COLUMN overdue.object_id; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.overdue.object_id IS 'Number of the objection or application; of the record to take down.';


--
-- Name: COLUMN overdue.due; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.overdue.due IS 'The last day on which it would have been in time.';


--
-- Name: COLUMN overdue.workdays_late; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.overdue.workdays_late IS 'Working days after that, up to today; null where a year between is not loaded.';


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

CREATE VIEW credit.public_record AS
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
-- Name: relay; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.relay (
    audience_id integer NOT NULL,
    added_at timestamp with time zone DEFAULT credit.now() NOT NULL,
    author text DEFAULT credit.actor() NOT NULL,
    state text DEFAULT 'waiting'::text NOT NULL,
    noted bigint DEFAULT 0 NOT NULL,
    noted_lsn pg_lsn,
    noted_txns bigint DEFAULT 0 NOT NULL,
    delivered bigint DEFAULT 0 NOT NULL,
    delivered_at timestamp with time zone,
    answered bigint DEFAULT 0 NOT NULL,
    CONSTRAINT relay_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'streaming'::text, 'lost'::text])))
);

ALTER TABLE ONLY credit.relay FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.relay OWNER TO credit_owner;

--
-- Name: TABLE relay; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.relay IS 'Live copies by logical replication, one for a recipient: publication and slot are named credit_relay_ and its number. Set up by credit.add_relay(), measured by credit.check_relays().';


--
-- Name: COLUMN relay.noted; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.relay.noted IS 'Position in the recipient''s changes for which noted_lsn was taken after their commit.';


--
-- Name: COLUMN relay.noted_txns; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.relay.noted_txns IS 'Transactions that the slot had counted then: fewer tell that it was made again.';


--
-- Name: COLUMN relay.delivered; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.relay.delivered IS 'Position up to which the slot confirms that the relay has them; 0 again when it is lost.';


--
-- Name: COLUMN relay.answered; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.relay.answered IS 'Position up to which requests to take down are answered by that: see credit.takedown.relayed_at.';


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
-- Name: repair_condition; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.repair_condition (
    pack text NOT NULL,
    code text NOT NULL,
    ground text NOT NULL,
    wording text NOT NULL,
    basis text NOT NULL,
    valid_from date NOT NULL,
    valid_until date,
    certainty text NOT NULL,
    CONSTRAINT repair_condition_basis_check CHECK ((basis <> ''::text)),
    CONSTRAINT repair_condition_certainty_check CHECK ((certainty = ANY (ARRAY['text'::text, 'report'::text, 'check'::text]))),
    CONSTRAINT repair_condition_check CHECK ((valid_until > valid_from)),
    CONSTRAINT repair_condition_code_check CHECK ((code <> ''::text)),
    CONSTRAINT repair_condition_ground_check CHECK ((ground = ANY (ARRAY['corrected'::text, 'reorganised'::text]))),
    CONSTRAINT repair_condition_valid_from_check CHECK (((valid_from >= '1900-01-01'::date) AND (valid_from <= '9999-12-31'::date))),
    CONSTRAINT repair_condition_valid_until_check CHECK (((valid_until >= '1900-01-01'::date) AND (valid_until <= '9999-12-31'::date))),
    CONSTRAINT repair_condition_wording_check CHECK ((wording <> ''::text))
);

ALTER TABLE ONLY credit.repair_condition FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.repair_condition OWNER TO credit_owner;

--
-- Name: TABLE repair_condition; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.repair_condition IS 'What an application for repair has to show, beside the minimum publication: each with evidence of its own. Nothing else may be asked, and a refusal names which of them is not met (Article 46).';


--
-- Name: COLUMN repair_condition.ground; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.repair_condition.ground IS 'corrected: the conduct is corrected; reorganised: a court has approved the plan of a bankruptcy reorganisation.';


--
-- Name: COLUMN repair_condition.valid_until; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.repair_condition.valid_until IS 'First day no longer; null for no end.';


--
-- Name: COLUMN repair_condition.certainty; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.repair_condition.certainty IS 'As in credit.irreparable_rule.';


--
-- Name: report_issue_id_seq; Type: SEQUENCE; Schema: credit; Owner: credit_owner
--

CREATE SEQUENCE credit.report_issue_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE credit.report_issue_id_seq OWNER TO credit_owner;

--
-- Name: report_issue; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.report_issue (
    subject_id bigint NOT NULL,
    issue_id bigint DEFAULT nextval('credit.report_issue_id_seq'::regclass) NOT NULL,
    number uuid NOT NULL,
    kind text NOT NULL,
    issued_at timestamp with time zone DEFAULT credit.now() NOT NULL,
    author text DEFAULT credit.actor() NOT NULL,
    capacity text NOT NULL,
    proof text NOT NULL,
    channel text NOT NULL,
    code_digest bytea NOT NULL,
    content_digest bytea NOT NULL,
    CONSTRAINT report_issue_kind_check CHECK ((kind = ANY (ARRAY['report'::text, 'compliance'::text])))
);

ALTER TABLE ONLY credit.report_issue FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.report_issue OWNER TO credit_owner;

--
-- Name: TABLE report_issue; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.report_issue IS 'Issued reports: number, time, who stood before which channel and how that was established; of code and content only SHA-256 (Article 42).';


--
-- Name: COLUMN report_issue.code_digest; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.report_issue.code_digest IS 'SHA-256 of the verification code, which only the report holds.';


--
-- Name: COLUMN report_issue.content_digest; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.report_issue.content_digest IS 'SHA-256 of the report''s jsonb text.';


--
-- Name: retention_rule; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.retention_rule (
    pack text NOT NULL,
    code text NOT NULL,
    item text,
    effect credit.effect,
    months integer NOT NULL,
    counted_from text NOT NULL,
    basis text NOT NULL,
    valid_from date NOT NULL,
    valid_until date,
    certainty text NOT NULL,
    CONSTRAINT retention_rule_basis_check CHECK ((basis <> ''::text)),
    CONSTRAINT retention_rule_certainty_check CHECK ((certainty = ANY (ARRAY['text'::text, 'report'::text, 'check'::text]))),
    CONSTRAINT retention_rule_check CHECK ((valid_until > valid_from)),
    CONSTRAINT retention_rule_code_check CHECK ((code <> ''::text)),
    CONSTRAINT retention_rule_counted_from_check CHECK ((counted_from = ANY (ARRAY['conduct'::text, 'end'::text]))),
    CONSTRAINT retention_rule_months_check CHECK (((months >= 1) AND (months <= 1200))),
    CONSTRAINT retention_rule_valid_from_check CHECK (((valid_from >= '1900-01-01'::date) AND (valid_from <= '9999-12-31'::date))),
    CONSTRAINT retention_rule_valid_until_check CHECK (((valid_until >= '1900-01-01'::date) AND (valid_until <= '9999-12-31'::date)))
);

ALTER TABLE ONLY credit.retention_rule FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.retention_rule OWNER TO credit_owner;

--
-- Name: TABLE retention_rule; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.retention_rule IS 'How long content is kept. The regulation sets no period, so none is shipped: a pack that wants one adds its rows, and credit.run_due() erases after the last day.';


--
-- Name: COLUMN retention_rule.item; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.retention_rule.item IS 'Code of a catalogue item; null for every one.';


--
-- Name: COLUMN retention_rule.effect; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.retention_rule.effect IS 'null for every one.';


--
-- Name: COLUMN retention_rule.counted_from; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.retention_rule.counted_from IS 'conduct: its day. end: the day from which the record is no longer used, or its withdrawal.';


--
-- Name: COLUMN retention_rule.valid_until; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.retention_rule.valid_until IS 'First day no longer; null for no end.';


--
-- Name: COLUMN retention_rule.certainty; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.retention_rule.certainty IS 'text: read in the full primary text; report: in an official notice or report; check: unread, to be checked.';


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
    change_id bigint,
    erase boolean DEFAULT false NOT NULL,
    relayed_at timestamp with time zone,
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
-- Name: COLUMN takedown.change_id; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.takedown.change_id IS 'The change that tells a recipient of deliveries, whose acknowledgement answers; null for other ways.';


--
-- Name: COLUMN takedown.erase; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.takedown.erase IS 'Whether it is to be erased as well, not only taken down.';


--
-- Name: COLUMN takedown.relayed_at; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.takedown.relayed_at IS 'When the recipient''s relay was found to have the withdrawal, which answers; null again when the relay is lost.';


--
-- Name: takedown_request; Type: VIEW; Schema: credit; Owner: credit_owner
--

CREATE VIEW credit.takedown_request WITH (security_invoker='true') AS
 SELECT t.organisation_id,
    t.audience_id,
    t.subject_id,
    t.record_id,
    t.way,
    t.asked_on,
    LEAST(t.acknowledged_at, t.relayed_at) AS acknowledged_at,
    t.erase
   FROM credit.takedown t
UNION ALL
 SELECT r.organisation_id,
    d.audience_id,
    d.subject_id,
    d.record_id,
    'delivery'::text AS way,
    d.visible_until AS asked_on,
    NULL::timestamp with time zone AS acknowledged_at,
    false AS erase
   FROM (credit.disclosure d
     JOIN credit.recipient r ON ((r.audience_id = d.audience_id)))
  WHERE ((d.audience_id >= 1) AND (d.visible_until <= credit.today()))
UNION ALL
 SELECT r.organisation_id,
    r.audience_id,
    d.subject_id,
    d.record_id,
    'reading'::text AS way,
    d.visible_until AS asked_on,
    NULL::timestamp with time zone AS acknowledged_at,
    false AS erase
   FROM ((credit.disclosure d
     CROSS JOIN credit.recipient r)
     JOIN credit.organisation o ON ((o.organisation_id = r.organisation_id)))
  WHERE ((d.audience_id >= 1) AND (d.audience_id = 1) AND (d.visible_until <= credit.today()) AND (r.reads = 'policy'::text) AND (o.kind = ANY (ARRAY['state_organ'::credit.organisation_kind, 'authorised_body'::credit.organisation_kind])) AND ((o.fields IS NULL) OR (d.field = ANY (o.fields))))
UNION ALL
 SELECT r.organisation_id,
    r.audience_id,
    d.subject_id,
    d.record_id,
    'reading'::text AS way,
    d.visible_until AS asked_on,
    NULL::timestamp with time zone AS acknowledged_at,
    false AS erase
   FROM ((credit.disclosure d
     CROSS JOIN credit.recipient r)
     JOIN credit.organisation o ON ((o.organisation_id = r.organisation_id)))
  WHERE ((d.audience_id = 0) AND (d.visible_until <= credit.today()) AND (r.reads = 'policy'::text) AND (o.kind = ANY (ARRAY['state_organ'::credit.organisation_kind, 'authorised_body'::credit.organisation_kind])) AND ((o.fields IS NULL) OR (d.field = ANY (o.fields))) AND (NOT (EXISTS ( SELECT
           FROM credit.catalog_field f
          WHERE ((f.item_id = d.item_id) AND (NOT f.open))))) AND (NOT (EXISTS ( SELECT
           FROM credit.disclosure b
          WHERE ((b.subject_id = d.subject_id) AND (b.record_id = d.record_id) AND (b.audience_id = 1))))));


ALTER TABLE credit.takedown_request OWNER TO credit_owner;

--
-- Name: VIEW takedown_request; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON VIEW credit.takedown_request IS 'Requests to take down, and copies whose time is over, as requests from their first day after it. For credit.requested_takedowns().';


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
    CONSTRAINT withdrawal_reason_check CHECK ((reason = ANY (ARRAY['expired'::text, 'repaired'::text, 'shielded'::text, 'revoked'::text, 'corrected'::text, 'objection_upheld'::text, 'consent_withdrawn'::text, 'operator_changed'::text, 'erased'::text])))
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
1	submission	author	2026-06-15 02:00:00+00
2	submission	author	2026-06-15 02:00:00+00
3	submission	author	2026-06-15 02:00:00+00
4	submission	author	2026-06-26 02:00:00+00
5	submission	author	2026-06-26 02:00:00+00
6	submission	author	2026-11-01 02:00:00+00
7	submission	author	2026-11-01 02:00:00+00
8	submission	author	2026-11-01 02:00:00+00
\.


--
-- Data for Name: business_operator; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.business_operator (subject_id, provider_id, operator_no, name, name_key, identity_number, operating_from, operating_until, nonce) FROM stdin;
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
1	2	1	1	shared	2026-06-15 02:00:00+00	\N
1	2	2	2	shared	2026-06-15 02:00:00+00	\N
2	2	3	3	shared	2026-06-15 02:00:00+00	\N
1	2	4	1	changed	2026-06-15 02:00:00+00	\N
1	2	5	1	changed	2026-06-26 02:00:00+00	\N
1	2	6	1	changed	2026-06-26 02:00:00+00	\N
1	2	7	1	withdrawn	2026-06-26 02:00:00+00	\N
1	2	8	2	changed	2026-06-26 02:00:00+00	\N
1	2	9	2	withdrawn	2026-06-26 02:00:00+00	\N
1	2	10	4	shared	2026-06-26 02:00:00+00	\N
1	2	11	5	shared	2026-06-26 02:00:00+00	\N
1	2	12	6	shared	2026-11-01 02:00:00+00	\N
1	2	13	7	shared	2026-11-01 02:00:00+00	\N
1	2	14	8	shared	2026-11-01 02:00:00+00	\N
1	2	15	6	withdrawn	2026-11-01 02:00:00+00	\N
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
2	1	8	25	trade	2	650100	天山商贸有限公司	91650100MA1000000Y	positive	\N	\N	\N	2026-11-01	{"title": "t", "awarded_on": "2026-06-01"}	2026-11-01	infinity	e1b5e1b8-703e-452b-9d0d-f3f52d70ceca	\N
1	1	8	25	trade	2	650100	天山商贸有限公司	91650100MA1000000Y	positive	\N	\N	\N	2026-11-01	{"title": "t", "awarded_on": "2026-06-01"}	2026-11-01	infinity	ba46b30e-7fab-4a6a-8b12-ea03951d0c74	\N
\.


--
-- Data for Name: document; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.document (subject_id, document_id, provider_id, kind, number, number_key, issuer, issuer_key, decided_on, effective_on, named_by, revoked_on, revoked_because, nonce) FROM stdin;
1	1	2	penalty_decision	A	a	market	11650100M00000000C	2026-06-01	2026-06-01	\N	\N	\N	7f40777d-7507-4419-a43e-5ea69c71f869
1	2	2	penalty_decision	B	b	market	11650100M00000000C	2026-06-01	2026-06-01	\N	\N	\N	a2a5cd14-f84e-4e7e-acce-463e230dc7c3
2	3	2	penalty_decision	C	c	market	11650100M00000000C	2026-06-01	2026-06-01	\N	\N	\N	0484b0ba-478e-4c86-8bf9-a7767ecd4cc2
1	4	2	penalty_decision	D	d	market	11650100M00000000C	2026-06-01	2026-06-01	\N	\N	\N	25a76dd8-d044-4fb6-9be2-e37873857092
1	5	2	penalty_decision	R	r	market	11650100M00000000C	2026-06-01	2026-06-01	\N	\N	\N	d5cdcdf2-a3e0-4dcc-8307-0542710f195c
1	6	2	penalty_decision	R2	r2	market	11650100M00000000C	2026-06-01	2026-06-01	\N	\N	\N	18ad0893-f2cc-4d08-b6cc-20458f1de7ba
\.


--
-- Data for Name: erasure; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.erasure (subject_id, record_id, basis, erased_at, author) FROM stdin;
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
portal	1	website	Approval 1	2026-06-15	\N
\.


--
-- Data for Name: irreparable_document; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.irreparable_document (subject_id, document_id, basis, marked_at, author, nonce) FROM stdin;
1	1	Law 1	2026-11-01 02:00:00+00	reviewer	2fe16d2c-4368-4287-a47c-f92c110f4679
\.


--
-- Data for Name: irreparable_rule; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.irreparable_rule (pack, item, basis, valid_from, valid_until, certainty) FROM stdin;
\.


--
-- Data for Name: job_run; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.job_run (job_run_id, job, started_at, author, batches, ended, erased, finished_at, outcome) FROM stdin;
1	run_due	2027-12-01 02:00:00+00	postgres	5	12	0	2027-12-01 02:00:00+00	done
\.


--
-- Data for Name: journal; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.journal (subject_id, entry_id, at, transaction_id, incarnation, test_clock, login, role, organisation_id, action, object, object_id, article, reason, before_hash, after_hash, represents) FROM stdin;
0	1	2026-11-27 16:04:33.532998+00	735	1	f	postgres	postgres	\N	update	registry	\N	\N	\N	\\xa912a4e1835d0e9b050acdb6d5e29379e39deeca5ce1a8a31f4b5290fcb17590	\\xa912a4e1835d0e9b050acdb6d5e29379e39deeca5ce1a8a31f4b5290fcb17590	\N
0	2	2026-06-15 02:00:00+00	736	1	t	postgres	postgres	\N	insert	organisation	1	\N	\N	\N	\\x40e452e0f4864e8f3038c28f28ba0da0dcaede962df03451694307d2114261ae	\N
0	3	2026-06-15 02:00:00+00	736	1	t	postgres	postgres	\N	insert	organisation	2	\N	\N	\N	\\xb7d89f1b25cbaf1c8cef5acd56472a851ad81bb06537e8fb9fd0dfdff867c207	\N
0	4	2026-06-15 02:00:00+00	736	1	t	postgres	postgres	\N	insert	organisation	3	\N	\N	\N	\\xe79c8fff7388f5e6b6daa3d8d59d5d3a7bacf35fabb00d7c0b0bc71dc8cc2672	\N
0	5	2026-06-15 02:00:00+00	736	1	t	postgres	postgres	\N	insert	organisation	4	\N	\N	\N	\\x3ea99d86da37f16c05afabc86d5af458a4dab9e00b49d00d19d9fd1aad70b975	\N
0	6	2026-06-15 02:00:00+00	736	1	t	postgres	postgres	\N	insert	organisation	5	\N	\N	\N	\\x6abae90b1d81b148ffbe4d283f7f8c56623a93a8fcf1964f6b79e9521bbe96f5	\N
0	7	2026-06-15 02:00:00+00	736	1	t	postgres	postgres	\N	insert	organisation	6	\N	\N	\N	\\xc5bff6f997cecf75a66315a2f9d19f26d6d78be05eb6b0ef338c854fa1245be0	\N
0	8	2026-06-15 02:00:00+00	736	1	t	postgres	postgres	\N	insert	member	1	\N	\N	\N	\\xc1d343c5568ac30b6fec5c9d93f60106488a71b7ac2e809757a5c0c0dbd98625	\N
0	9	2026-06-15 02:00:00+00	736	1	t	postgres	postgres	\N	insert	member	2	\N	\N	\N	\\x8bc277611b9edff57429bfc9e9f88b53f9a7135a1f1f9481a55c7b95e5c98376	\N
0	10	2026-06-15 02:00:00+00	736	1	t	postgres	postgres	\N	insert	member	2	\N	\N	\N	\\x56fe3ce76a83110b52ca7f20821a88ae1b015e857a9a722039c655e6fec41edb	\N
0	11	2026-06-15 02:00:00+00	736	1	t	postgres	postgres	\N	insert	member	3	\N	\N	\N	\\xa7cd9a9b2d139c91f3130d9d99c52188ac80a7c60181c95e9c8ecd4248b6639a	\N
0	12	2026-06-15 02:00:00+00	736	1	t	postgres	postgres	\N	insert	member	4	\N	\N	\N	\\x4eb7b4c3e57574bc42288930e18d3a1a600a1094df5ec53341ece74faecd1ace	\N
0	13	2026-06-15 02:00:00+00	736	1	t	postgres	postgres	\N	insert	member	5	\N	\N	\N	\\xe072f42538d2602ca92d93c159e416e63b2d679467f382ed6a7fce2124a4cfc7	\N
0	14	2026-06-15 02:00:00+00	736	1	t	postgres	postgres	\N	insert	member	6	\N	\N	\N	\\x86e69800a524b85f962f46e921ab031b3c6dd87eebe6b4a8084c35faee98854f	\N
0	15	2026-06-15 02:00:00+00	736	1	t	postgres	postgres	\N	insert	gateway	1	\N	\N	\N	\\xe4a336adfab2d69c309c0dc2883aa782241afd29796db602d0af72c25af67955	\N
0	16	2026-06-15 02:00:00+00	736	1	t	postgres	postgres	\N	insert	organisation	10	\N	\N	\N	\\x8b7eb8cfed171779e8112db4d708af486ab25a0704871970dd2fa7ecf48eb4b9	\N
0	17	2026-06-15 02:00:00+00	736	1	t	postgres	postgres	\N	insert	recipient	2	\N	\N	\N	\\xd85e5d85ad3249a2196d3d09491eb89bc4ed0b9e164e441eea7a8074728d4bd5	\N
0	18	2026-06-15 02:00:00+00	736	1	t	postgres	postgres	\N	insert	subscription	1	\N	\N	\N	\\x25e4aa3e3924cc170119ff2d70e6f4966f867c5ce3f8cebaa66a1f30af19f1e9	\N
0	19	2026-06-15 02:00:00+00	736	1	t	postgres	postgres	\N	insert	member	1	\N	\N	\N	\\x89a43656c5b2ded742e01df72a1568c3212ec2ac97ebaca9a7306d321f0f06e6	\N
0	20	2026-06-15 02:00:00+00	736	1	t	postgres	author	2	insert	batch	1	\N	\N	\N	\\x707056ea4a0511be1fab0c82730f7c2bb671ff67989992eff655c5f7ccf384ca	\N
1	21	2026-06-15 02:00:00+00	736	1	t	postgres	author	2	insert	subject_key	\N	\N	\N	\N	\\x00541e757815fde2d6893232837a5a977974d3cbe44a7ce048b05339e3660a03	\N
1	22	2026-06-15 02:00:00+00	736	1	t	postgres	author	2	insert	subject	1	\N	\N	\N	\\x7e6863a0b99ea760af48565a3bb134ab2be80e7189302da3ef034b4963ce9025	\N
1	23	2026-06-15 02:00:00+00	736	1	t	postgres	author	2	insert	document	1	\N	\N	\N	\\x3aba14e0deecb6c80258be7c68a199c89c5a344c522fb29e9fd99df2e74ee9ab	\N
1	24	2026-06-15 02:00:00+00	736	1	t	postgres	author	2	record	record	1	21	\N	\N	\\xb5c1016c7022f61abd3279026761e4fd3a6968a79812a643988a56cdb707862e	\N
1	25	2026-06-15 02:00:00+00	736	1	t	postgres	reviewer	2	approve	review	1	21	\N	\N	\\xe121a91e1fb814a4d1f6adaba5acc196537428b785e5abc89cf3a2ca86931c59	\N
1	26	2026-06-15 02:00:00+00	736	1	t	postgres	reviewer	2	disclose	disclosure	1	22	\N	\N	\\x87192cc302ddf94060da2b37c97dc742010af42f0bc35fd10b43d70a0ad3649f	\N
1	27	2026-06-15 02:00:00+00	736	1	t	postgres	reviewer	2	disclose	disclosure	1	22	\N	\N	\\x4a84f9a3787ff119dbf3606ea5bc8afc3221d677a5a862fc118a2d04bfec7d0c	\N
1	28	2026-06-15 02:00:00+00	736	1	t	postgres	reviewer	2	disclose	disclosure	1	22	\N	\N	\\x7918bd5e42c7dba40d72c5b205dad1006f78d9c1ad3a8a22d583a88ab92640c1	\N
1	29	2026-06-15 02:00:00+00	736	1	t	postgres	reviewer	2	insert	public_face	\N	\N	\N	\N	\\xba2090bbdbb9cea3cc76194bf0913129b7327cd81b043d4f4f8c42f52e19b460	\N
0	30	2026-06-15 02:00:00+00	736	1	t	postgres	author	2	insert	batch	2	\N	\N	\N	\\x09360eb76c4c05fef3cb5568b8acaa3d5cab6d652377911bbf30b45bea10a7e9	\N
1	31	2026-06-15 02:00:00+00	736	1	t	postgres	author	2	insert	document	2	\N	\N	\N	\\xb2fe557b169845a6e794ba12228af24a05a53f6937e14287352aae9ec20b1f81	\N
1	32	2026-06-15 02:00:00+00	736	1	t	postgres	author	2	record	record	2	21	\N	\N	\\x339cfee5db6fc00473f21f9793c34506bf9cdedecbf35237b59fb637837181df	\N
1	33	2026-06-15 02:00:00+00	736	1	t	postgres	reviewer	2	approve	review	2	21	\N	\N	\\x84944ed6531653ae1b6b4eb09ddd37f833a8eed324439982c3d597ede19d07ea	\N
1	34	2026-06-15 02:00:00+00	736	1	t	postgres	reviewer	2	disclose	disclosure	2	22	\N	\N	\\xaa065f52f7f155cb3a7254254214e1e81fa4a4c5ab90a0bccf775b68052ab996	\N
1	35	2026-06-15 02:00:00+00	736	1	t	postgres	reviewer	2	disclose	disclosure	2	22	\N	\N	\\xb248a59f910bb812830b4c21d8a61e1cc29a38fdf6254db4db841b47f23a75ea	\N
1	36	2026-06-15 02:00:00+00	736	1	t	postgres	reviewer	2	disclose	disclosure	2	22	\N	\N	\\x7c0700e9b4fa1cbdae938168ffccf330ca171df11f9997399a90a7f0cf1a72cf	\N
0	37	2026-06-15 02:00:00+00	736	1	t	postgres	author	2	insert	batch	3	\N	\N	\N	\\xf0f3d9fbe33cce4ef06610bbb3b59e42e5efabbee39dec69b4f83369a20b1506	\N
2	38	2026-06-15 02:00:00+00	736	1	t	postgres	author	2	insert	subject_key	\N	\N	\N	\N	\\x8c50e4251daea8ecda3b7aa921fdcd8882ea970d4d776ebf6f42dc6ce52e2a42	\N
2	39	2026-06-15 02:00:00+00	736	1	t	postgres	author	2	insert	subject	2	\N	\N	\N	\\x0a4cdb35aa9bed8043bf6aa843ae89e20b3a11ce8e255c02906586f1d2792267	\N
2	40	2026-06-15 02:00:00+00	736	1	t	postgres	author	2	insert	document	3	\N	\N	\N	\\x31c3f8b24be5f145ad4e3fe44d519f42aae9e012a0b9bdba2767e19fcde8b42d	\N
2	41	2026-06-15 02:00:00+00	736	1	t	postgres	author	2	record	record	3	21	\N	\N	\\x8f445c869ad7e647da8b6aebc76d1497cbe2693eea163f10edcef1f870016f87	\N
2	42	2026-06-15 02:00:00+00	736	1	t	postgres	reviewer	2	approve	review	3	21	\N	\N	\\x877921aed52cdb2a713d6786d10f9d2f75602cdb9854f31bd5e8145dd0b3424c	\N
2	43	2026-06-15 02:00:00+00	736	1	t	postgres	reviewer	2	disclose	disclosure	3	22	\N	\N	\\x2f43098bc2a92e0e48ab5115cc4d61766e43287a45a156591d7e5b29950b01a8	\N
2	44	2026-06-15 02:00:00+00	736	1	t	postgres	reviewer	2	disclose	disclosure	3	22	\N	\N	\\xf7ce8e884f939e5adb2f3137d104318c24de966689a73927de04ed6aa2c20b7c	\N
2	45	2026-06-15 02:00:00+00	736	1	t	postgres	reviewer	2	disclose	disclosure	3	22	\N	\N	\\xf0f8627df5037f7416b1f0a791efb6dde176a4930119b1ed5c7728e07230fbd2	\N
2	46	2026-06-15 02:00:00+00	736	1	t	postgres	reviewer	2	insert	public_face	\N	\N	\N	\N	\\x787a1089775f895c393b67cd99a0bfcb9b13a0389640cdf9850a4300f417e9f0	\N
1	47	2026-06-15 02:00:00+00	736	1	t	postgres	portal	\N	insert	objection	1	\N	\N	\N	\\xc5ce29c5b391f86a0fa739adf0b6f2fac6483df2ee8b6980167b2b0050d9a2ca	1
1	48	2026-06-15 02:00:00+00	736	1	t	postgres	portal	\N	update	disclosure	1	\N	\N	\\x87192cc302ddf94060da2b37c97dc742010af42f0bc35fd10b43d70a0ad3649f	\\x938ac8c3597922eb05a9d24a498aac476876a503936ccc8e2ddd9786c0638730	1
1	140	2027-12-01 02:00:00+00	759	1	t	postgres	postgres	\N	delete	disclosure	4	\N	\N	\\x6ef5454246bdad411919bd660766cffe7029695fd5a4b49ea74942e265e039fe	\N	\N
1	49	2026-06-15 02:00:00+00	736	1	t	postgres	portal	\N	update	disclosure	1	\N	\N	\\x4a84f9a3787ff119dbf3606ea5bc8afc3221d677a5a862fc118a2d04bfec7d0c	\\xe0842e0e61f3fe9e64541245a3cff8ee19e336e56195a0818f0f70b4e17b079c	1
1	50	2026-06-15 02:00:00+00	736	1	t	postgres	portal	\N	update	disclosure	1	\N	\N	\\x7918bd5e42c7dba40d72c5b205dad1006f78d9c1ad3a8a22d583a88ab92640c1	\\xd0086e53a0500ec0490b593e0e4bfad2ed48cc8e6d37d83f1fbd78ccc961fff7	1
1	51	2026-06-15 02:00:00+00	736	1	t	postgres	portal	\N	insert	objection_event	1	\N	\N	\N	\\xe8eaa932e13879b4dcdad014b64c03e9e2b667f6e5079d59cba4e234be1e971d	1
1	52	2026-06-15 02:00:00+00	736	1	t	postgres	reviewer	2	update	objection	1	\N	\N	\\xc5ce29c5b391f86a0fa739adf0b6f2fac6483df2ee8b6980167b2b0050d9a2ca	\\xfd8ac3a6920255e4436a35a0dfdee21a9adc170681142ca469854c6391d819e6	\N
1	53	2026-06-15 02:00:00+00	736	1	t	postgres	reviewer	2	update	objection	1	\N	\N	\\xfd8ac3a6920255e4436a35a0dfdee21a9adc170681142ca469854c6391d819e6	\\x50af124a49390cf7f3454d328a3388729a9a688381ba6d1b8dc879360bf9a7b2	\N
1	54	2026-06-15 02:00:00+00	736	1	t	postgres	reviewer	2	insert	objection_event	1	\N	\N	\N	\\x49abc5a600c466cadd67eaaa215fe562203001ae75521c384770c5f4f1f770fd	\N
1	55	2026-06-26 02:00:00+00	736	1	t	postgres	desk	1	update	objection	1	\N	\N	\\x50af124a49390cf7f3454d328a3388729a9a688381ba6d1b8dc879360bf9a7b2	\\x79afa64a759272ed9aafbc92cf3ebed793e95fd6f8f806761e4de784c9042b38	\N
1	56	2026-06-26 02:00:00+00	736	1	t	postgres	desk	1	update	disclosure	1	\N	\N	\\x938ac8c3597922eb05a9d24a498aac476876a503936ccc8e2ddd9786c0638730	\\x87192cc302ddf94060da2b37c97dc742010af42f0bc35fd10b43d70a0ad3649f	\N
1	57	2026-06-26 02:00:00+00	736	1	t	postgres	desk	1	update	disclosure	1	\N	\N	\\xe0842e0e61f3fe9e64541245a3cff8ee19e336e56195a0818f0f70b4e17b079c	\\x4a84f9a3787ff119dbf3606ea5bc8afc3221d677a5a862fc118a2d04bfec7d0c	\N
1	58	2026-06-26 02:00:00+00	736	1	t	postgres	desk	1	update	disclosure	1	\N	\N	\\xd0086e53a0500ec0490b593e0e4bfad2ed48cc8e6d37d83f1fbd78ccc961fff7	\\x7918bd5e42c7dba40d72c5b205dad1006f78d9c1ad3a8a22d583a88ab92640c1	\N
1	59	2026-06-26 02:00:00+00	736	1	t	postgres	desk	1	update	objection	1	\N	\N	\\x79afa64a759272ed9aafbc92cf3ebed793e95fd6f8f806761e4de784c9042b38	\\xbac1ad042740a0e779646b865ff2ec6cdb71b231ea3291f18756e5e7b703a12f	\N
1	60	2026-06-26 02:00:00+00	736	1	t	postgres	portal	\N	insert	objection	2	\N	\N	\N	\\x84aff81541b34114b278a34a1f11c2e5f8ef423935f2e21015bf87452ab1a748	1
1	61	2026-06-26 02:00:00+00	736	1	t	postgres	portal	\N	update	disclosure	1	\N	\N	\\x87192cc302ddf94060da2b37c97dc742010af42f0bc35fd10b43d70a0ad3649f	\\xbff130e9b29c4676ded6e44f650ee3f27fb07c1939e6373a8f1e733ed4124c96	1
1	62	2026-06-26 02:00:00+00	736	1	t	postgres	portal	\N	update	disclosure	1	\N	\N	\\x4a84f9a3787ff119dbf3606ea5bc8afc3221d677a5a862fc118a2d04bfec7d0c	\\x3ddae5d5ec3391abfddc9beaaf64dfbdf4580e811a2c5cc7c6283e288484ac1e	1
1	63	2026-06-26 02:00:00+00	736	1	t	postgres	portal	\N	update	disclosure	1	\N	\N	\\x7918bd5e42c7dba40d72c5b205dad1006f78d9c1ad3a8a22d583a88ab92640c1	\\x3f4b2f5c2ef375861c15b8771484882104c0d7178caf29c93fdef347c10e6b6b	1
1	64	2026-06-26 02:00:00+00	736	1	t	postgres	reviewer	2	update	objection	2	\N	\N	\\x84aff81541b34114b278a34a1f11c2e5f8ef423935f2e21015bf87452ab1a748	\\xbf3160615cc7ee5368d2b40b1255780317c740220f6072dd93b6a6c780bf3759	\N
1	65	2026-06-26 02:00:00+00	736	1	t	postgres	reviewer	2	insert	withdrawal	1	\N	\N	\N	\\x03aea6f720ce7c1b51688be444a04aa14ca202fa3307b25be2ae9a2f7a16e5df	\N
1	66	2026-06-26 02:00:00+00	736	1	t	postgres	reviewer	2	delete	disclosure	1	\N	\N	\\xbff130e9b29c4676ded6e44f650ee3f27fb07c1939e6373a8f1e733ed4124c96	\N	\N
1	67	2026-06-26 02:00:00+00	736	1	t	postgres	reviewer	2	delete	disclosure	1	\N	\N	\\x3ddae5d5ec3391abfddc9beaaf64dfbdf4580e811a2c5cc7c6283e288484ac1e	\N	\N
1	68	2026-06-26 02:00:00+00	736	1	t	postgres	reviewer	2	delete	disclosure	1	\N	\N	\\x3f4b2f5c2ef375861c15b8771484882104c0d7178caf29c93fdef347c10e6b6b	\N	\N
1	69	2026-06-26 02:00:00+00	736	1	t	postgres	reviewer	2	insert	takedown	1	\N	\N	\N	\\x82a4e104f54fc9ca4b3d5a538f53e9715959c1e1da321e4d7c9f60ac70fe3c2e	\N
1	70	2026-06-26 02:00:00+00	736	1	t	postgres	portal	\N	insert	objection	3	\N	\N	\N	\\xe57e8debb89d13a4ce2657af73baaccd6ef38e61868a7dfdb37fd636414a3402	1
1	71	2026-06-26 02:00:00+00	736	1	t	postgres	portal	\N	update	disclosure	2	\N	\N	\\xaa065f52f7f155cb3a7254254214e1e81fa4a4c5ab90a0bccf775b68052ab996	\\xe70c8569446f50d4f154569a31c005afe854e4389b96a7e063bb306ab3c28c65	1
1	72	2026-06-26 02:00:00+00	736	1	t	postgres	portal	\N	update	disclosure	2	\N	\N	\\xb248a59f910bb812830b4c21d8a61e1cc29a38fdf6254db4db841b47f23a75ea	\\xaf90d684cd380e7f73cc2e16fdbfd65b90851e1e35ef2f51d67cf97cdbc6f4d8	1
1	73	2026-06-26 02:00:00+00	736	1	t	postgres	portal	\N	update	disclosure	2	\N	\N	\\x7c0700e9b4fa1cbdae938168ffccf330ca171df11f9997399a90a7f0cf1a72cf	\\xc4a16f3ecde72f96fa329ee8f98682d221cb4f8222571a2d1fd36af42fc236dd	1
0	74	2026-06-26 02:00:00+00	736	1	t	postgres	author	2	insert	batch	4	\N	\N	\N	\\xdbb87823288c790d2072c90823502ff094f816ee164bc0f3c9025b079bba3599	\N
1	75	2026-06-26 02:00:00+00	736	1	t	postgres	author	2	correct	record	4	21	\N	\N	\\x18f21fe5351096d2c343842085e88d4ee7394880f9071ca4cd3a8384ae05844f	\N
1	76	2026-06-26 02:00:00+00	736	1	t	postgres	reviewer	2	approve	review	4	21	\N	\N	\\x66f7cf07380f58432d23aeaecc1b789e748846832152aa69de5944749c3c3728	\N
1	77	2026-06-26 02:00:00+00	736	1	t	postgres	reviewer	2	insert	withdrawal	2	\N	\N	\N	\\x733aed03ce3b6e327b22ee3cf83f6f16b84f8ab76296edfb6fd14ad79c777926	\N
1	78	2026-06-26 02:00:00+00	736	1	t	postgres	reviewer	2	delete	disclosure	2	\N	\N	\\xe70c8569446f50d4f154569a31c005afe854e4389b96a7e063bb306ab3c28c65	\N	\N
1	79	2026-06-26 02:00:00+00	736	1	t	postgres	reviewer	2	delete	disclosure	2	\N	\N	\\xaf90d684cd380e7f73cc2e16fdbfd65b90851e1e35ef2f51d67cf97cdbc6f4d8	\N	\N
1	80	2026-06-26 02:00:00+00	736	1	t	postgres	reviewer	2	delete	disclosure	2	\N	\N	\\xc4a16f3ecde72f96fa329ee8f98682d221cb4f8222571a2d1fd36af42fc236dd	\N	\N
1	81	2026-06-26 02:00:00+00	736	1	t	postgres	reviewer	2	insert	takedown	2	\N	\N	\N	\\x53a6caf1d6e5099c534f8eed10b6120f1574d2d76ff12f05008c15e7b286df71	\N
1	82	2026-06-26 02:00:00+00	736	1	t	postgres	reviewer	2	disclose	disclosure	4	22	\N	\N	\\xf21ebb57e393f4a0d8dd2650fec456ef63466d7055f127dcd7eba25c0d2fb150	\N
1	83	2026-06-26 02:00:00+00	736	1	t	postgres	reviewer	2	disclose	disclosure	4	22	\N	\N	\\x6ef5454246bdad411919bd660766cffe7029695fd5a4b49ea74942e265e039fe	\N
1	84	2026-06-26 02:00:00+00	736	1	t	postgres	reviewer	2	disclose	disclosure	4	22	\N	\N	\\xca57ff20f1f29437a437f4f7b5662ba76eb2c0674d165f141fa0b0c30eda3c82	\N
1	85	2026-06-26 02:00:00+00	736	1	t	postgres	reviewer	2	update	objection	3	\N	\N	\\xe57e8debb89d13a4ce2657af73baaccd6ef38e61868a7dfdb37fd636414a3402	\\x324d6e3f131a803c1369c970d30d9b65466cb5a2a4172a5dda7385beca785d3d	\N
1	86	2026-06-26 02:00:00+00	736	1	t	postgres	reviewer	2	insert	withdrawal	2	\N	\N	\N	\\x22ac1f8a4152226e098ed7a9230e4833396dd7b3cf2153ab7eab466a43b77559	\N
0	87	2026-06-26 02:00:00+00	736	1	t	postgres	author	2	insert	batch	5	\N	\N	\N	\\xbf0098b161eafe8b531f8b9d98e9156e5bd256b736079b226749ee05ce01641a	\N
1	88	2026-06-26 02:00:00+00	736	1	t	postgres	author	2	insert	document	4	\N	\N	\N	\\x8c431dd1943e85f4220ba9d411b44602f08811bea66ed9cc675aa5d95d5bccc6	\N
1	89	2026-06-26 02:00:00+00	736	1	t	postgres	author	2	record	record	5	21	\N	\N	\\xc333c2d82c87309df6a6aa805ad9a52879962a98e81775743261b1b5c767467f	\N
1	90	2026-06-26 02:00:00+00	736	1	t	postgres	portal	\N	insert	objection	4	\N	\N	\N	\\x173d5e0504bbe0bbdeed67cf3b1e413df972a847750707e51e6fc5e3b1291e87	1
1	91	2026-06-26 02:00:00+00	736	1	t	postgres	reviewer	2	approve	review	5	21	\N	\N	\\x91c207bcfa1c0a29781c336eaf2de38294d0e693e2dbf38f8a3a839f40f1484f	\N
1	92	2026-06-26 02:00:00+00	736	1	t	postgres	reviewer	2	disclose	disclosure	5	22	\N	\N	\\xdb54df79d26e6a6d0f4458f1a024c74b35fc6c27ed11eb8b06462a701f58f8ca	\N
1	141	2027-12-01 02:00:00+00	759	1	t	postgres	postgres	\N	delete	disclosure	4	\N	\N	\\xca57ff20f1f29437a437f4f7b5662ba76eb2c0674d165f141fa0b0c30eda3c82	\N	\N
1	93	2026-06-26 02:00:00+00	736	1	t	postgres	reviewer	2	disclose	disclosure	5	22	\N	\N	\\xbd83fb8b36fe018c1ba053fc74e1dba033fb6d6479d2f1dfa87e9969d57176f4	\N
1	94	2026-06-26 02:00:00+00	736	1	t	postgres	reviewer	2	disclose	disclosure	5	22	\N	\N	\\x83db21e74f92d50517adc37e8c68b1b025d61b0628ec0f0803760c0b02fb5bf9	\N
0	95	2026-06-26 02:00:00+00	736	1	t	postgres	postgres	\N	insert	organisation	20	\N	\N	\N	\\xb7b46acf653177fab737dcaddb1a9f66b3b18e4c579fa8508eac3db5baf9b2c2	\N
1	96	2026-06-26 02:00:00+00	736	1	t	postgres	desk	1	update	objection	4	\N	\N	\\x173d5e0504bbe0bbdeed67cf3b1e413df972a847750707e51e6fc5e3b1291e87	\\xcf5a4637446d7dbf35a842f2530f92ee26a7b169001e6591ed4fd8b69192f7c7	\N
1	97	2026-06-26 02:00:00+00	736	1	t	postgres	desk	1	insert	objection_event	4	\N	\N	\N	\\x578308794ba3e9ba85e313d6919e007b0d1b4137affc8603a45e0cbdbbc65adf	\N
1	98	2026-06-26 02:00:00+00	736	1	t	postgres	portal	\N	insert	objection	5	\N	\N	\N	\\x1b2d1ec92d9769327769a4f8eb1e83c0636a5bfae97375433c7e33bbce40c84d	1
1	99	2026-06-26 02:00:00+00	736	1	t	postgres	portal	\N	insert	objection	6	\N	\N	\N	\\x4bae4036cc77bcda60a3dac9dd3b3d5939ba1d581d989c0b60a1f5b821b7f830	1
0	100	2026-11-01 02:00:00+00	736	1	t	postgres	author	2	insert	batch	6	\N	\N	\N	\\xda7c451240102f1557223e3a5b21e3d3371a472b27f92cc43754065e65a4f14f	\N
1	101	2026-11-01 02:00:00+00	736	1	t	postgres	author	2	insert	document	5	\N	\N	\N	\\x425f7333f6cbe925422bb7fcdfa0da7a800cd6e07b9a8c17c4a14d0d4e01fbd1	\N
1	102	2026-11-01 02:00:00+00	736	1	t	postgres	author	2	record	record	6	21	\N	\N	\\x2a8cee7774170e016ed44d34e1d80672fcb32bdff3b16191b8c04c87caba784a	\N
1	103	2026-11-01 02:00:00+00	736	1	t	postgres	reviewer	2	approve	review	6	21	\N	\N	\\x05ee7b8ed7c49524229fd8f79cbdfe6d588f914b60a6242ae1b05828d7707b0e	\N
1	104	2026-11-01 02:00:00+00	736	1	t	postgres	reviewer	2	disclose	disclosure	6	22	\N	\N	\\x67fde9fcb03a15188afa26913187b9ab53972e67580739654ac9675f2150b82c	\N
1	105	2026-11-01 02:00:00+00	736	1	t	postgres	reviewer	2	disclose	disclosure	6	22	\N	\N	\\xb8e70eb61ddefcfba23d052115849212ae12eebd64f317c9cdab58dd14d15b9b	\N
1	106	2026-11-01 02:00:00+00	736	1	t	postgres	reviewer	2	disclose	disclosure	6	22	\N	\N	\\x91b0164cfff8c9d37e8e3ecf5501cf6edbe414114a6dd3b87c462c8125b6c23f	\N
0	107	2026-11-01 02:00:00+00	736	1	t	postgres	author	2	insert	batch	7	\N	\N	\N	\\x8d779b06bcc1423fd2d4b1cda5b5dcfded3ed1a6228d4ebde8f3b2ad9a3efcea	\N
1	108	2026-11-01 02:00:00+00	736	1	t	postgres	author	2	insert	document	6	\N	\N	\N	\\x27d00bcd4798a27b6f14846da2f32e60c531b4531d4ffde16c1f6b208f039eeb	\N
1	109	2026-11-01 02:00:00+00	736	1	t	postgres	author	2	record	record	7	21	\N	\N	\\x8444d785ede6e56798e424c3f828fa9bb6e2da6abbae2324350ef2f14b51067f	\N
1	110	2026-11-01 02:00:00+00	736	1	t	postgres	reviewer	2	approve	review	7	21	\N	\N	\\x4cbb9acef1d30d4367688768f74e5329c8d9992c8b0e4406ffbb99de24afa307	\N
1	111	2026-11-01 02:00:00+00	736	1	t	postgres	reviewer	2	disclose	disclosure	7	22	\N	\N	\\xf9f4dccfd8f5e84f2da72e3625bfe079d3a20191ec1f8f6add8b28c8a277b0a7	\N
1	112	2026-11-01 02:00:00+00	736	1	t	postgres	reviewer	2	disclose	disclosure	7	22	\N	\N	\\xdb0ba4bcec178e66937e588893cf4b1ae00427eac61830915e9f845d2b984a59	\N
1	113	2026-11-01 02:00:00+00	736	1	t	postgres	reviewer	2	disclose	disclosure	7	22	\N	\N	\\xc178746f1df43cca218b99e4ed503243449b5df136f527aa0696970f046d5c83	\N
0	114	2026-11-01 02:00:00+00	736	1	t	postgres	author	2	insert	batch	8	\N	\N	\N	\\xcd72be0cb736364f841f742d8a7ed70cd6ea832e8ee56ba15c2e1fbd6bc94fd9	\N
1	115	2026-11-01 02:00:00+00	736	1	t	postgres	author	2	record	record	8	21	\N	\N	\\xd7794b51092181078ffd7d325ab4ff3c341feb303febcc3cd6854e48c2f1feba	\N
1	116	2026-11-01 02:00:00+00	736	1	t	postgres	reviewer	2	approve	review	8	21	\N	\N	\\xec453d159860dafdedaffb7f6cd634f6956514b2627d7bd33bf66b549cfe14a1	\N
1	117	2026-11-01 02:00:00+00	736	1	t	postgres	reviewer	2	disclose	disclosure	8	22	\N	\N	\\x67b622a0ca204ac92526759c80b99cedbdb69a189e932023dc970861fb93abf5	\N
1	118	2026-11-01 02:00:00+00	736	1	t	postgres	reviewer	2	disclose	disclosure	8	22	\N	\N	\\xa9368e6b74fc20b401606adf9e8777749b84f04cca29177118a0b27957a2674f	\N
1	119	2026-11-01 02:00:00+00	736	1	t	postgres	portal	\N	insert	repair	1	\N	\N	\N	\\xcf206a3bdb2b37bd7efd5e6e8b235b73d4b93c03bbd5007c869cd01685d79956	1
1	120	2026-11-01 02:00:00+00	736	1	t	postgres	portal	\N	insert	repair	2	\N	\N	\N	\\xee656c4bb386146e63dea3262bb42dad4ad45723fa8aae6d5da5849eb5511035	1
1	121	2026-11-01 02:00:00+00	736	1	t	postgres	portal	\N	insert	opt_out	8	\N	\N	\N	\\x2ea868b861b0b88bb9160291bf80042fd0c5191ad26082ec93cdb83158529e53	1
1	122	2026-11-01 02:00:00+00	736	1	t	postgres	portal	2	disclose	disclosure	8	22	\N	\N	\\x7f47295be3353062e15fae39f0687725669228c2c5e68405ada35e501b93ecfa	1
1	123	2026-11-01 02:00:00+00	736	1	t	postgres	portal	\N	delete	disclosure	8	\N	\N	\\x67b622a0ca204ac92526759c80b99cedbdb69a189e932023dc970861fb93abf5	\N	1
1	124	2026-11-01 02:00:00+00	736	1	t	postgres	portal	\N	insert	report_issue	1	\N	\N	\N	\\xb71fbbd0a048a752e8c641ade8f22277c84da1983db35fdc3b246afe45e0e46c	1
1	125	2026-11-01 02:00:00+00	736	1	t	postgres	portal	\N	insert	report_issue	2	\N	\N	\N	\\xade7798c2b3fa668361abbee294419cd2f9aa42ed8816105f491062676f1aa62	1
1	126	2026-11-01 02:00:00+00	736	1	t	postgres	reviewer	2	update	repair	1	\N	\N	\\xcf206a3bdb2b37bd7efd5e6e8b235b73d4b93c03bbd5007c869cd01685d79956	\\xef937605e54e8abbf59809b4a3a3836dd8752e067373a63521dc94561e7e43d8	\N
1	127	2026-11-01 02:00:00+00	736	1	t	postgres	reviewer	2	insert	withdrawal	6	\N	\N	\N	\\x380e6e596bbb1b3e8947a3fcfe90e256a87c063845fa4d50b59ffce0f5074309	\N
1	128	2026-11-01 02:00:00+00	736	1	t	postgres	reviewer	2	delete	disclosure	6	\N	\N	\\x67fde9fcb03a15188afa26913187b9ab53972e67580739654ac9675f2150b82c	\N	\N
1	129	2026-11-01 02:00:00+00	736	1	t	postgres	reviewer	2	delete	disclosure	6	\N	\N	\\xb8e70eb61ddefcfba23d052115849212ae12eebd64f317c9cdab58dd14d15b9b	\N	\N
1	130	2026-11-01 02:00:00+00	736	1	t	postgres	reviewer	2	delete	disclosure	6	\N	\N	\\x91b0164cfff8c9d37e8e3ecf5501cf6edbe414114a6dd3b87c462c8125b6c23f	\N	\N
1	131	2026-11-01 02:00:00+00	736	1	t	postgres	reviewer	2	insert	takedown	6	\N	\N	\N	\\xbedf7150bb9fbea77bbe1c0ba830920ee164f8ec9fcbaef5f8d0d5c112935253	\N
1	132	2026-11-01 02:00:00+00	736	1	t	postgres	reviewer	2	update	repair	1	\N	\N	\\xef937605e54e8abbf59809b4a3a3836dd8752e067373a63521dc94561e7e43d8	\\xbd5cdcc08f76575f2de8431f5cb824c1db62dda427288caf34020972c613af24	\N
1	133	2026-11-01 02:00:00+00	736	1	t	postgres	reviewer	2	update	repair	2	\N	\N	\\xee656c4bb386146e63dea3262bb42dad4ad45723fa8aae6d5da5849eb5511035	\\x01c0db4af4e5725c27936a5fe337c8b58ccde159331d91ecc9ad970b42673737	\N
1	134	2026-11-01 02:00:00+00	736	1	t	postgres	reviewer	2	insert	irreparable_document	1	\N	\N	\N	\\xa60d63e177b4bfe893ce22a474685a4dd0509f0249b82c5bae2a4c8e9a37dcc5	\N
0	135	2027-12-01 02:00:00+00	758	1	t	postgres	postgres	\N	insert	job_run	1	\N	\N	\N	\\x306444695852f06548c69741f49e83d824b5167a2457f8a98ab7ac1a8d4ecfb0	\N
2	136	2027-12-01 02:00:00+00	759	1	t	postgres	postgres	\N	delete	disclosure	3	\N	\N	\\x2f43098bc2a92e0e48ab5115cc4d61766e43287a45a156591d7e5b29950b01a8	\N	\N
2	137	2027-12-01 02:00:00+00	759	1	t	postgres	postgres	\N	delete	disclosure	3	\N	\N	\\xf7ce8e884f939e5adb2f3137d104318c24de966689a73927de04ed6aa2c20b7c	\N	\N
2	138	2027-12-01 02:00:00+00	759	1	t	postgres	postgres	\N	delete	disclosure	3	\N	\N	\\xf0f8627df5037f7416b1f0a791efb6dde176a4930119b1ed5c7728e07230fbd2	\N	\N
1	139	2027-12-01 02:00:00+00	759	1	t	postgres	postgres	\N	delete	disclosure	4	\N	\N	\\xf21ebb57e393f4a0d8dd2650fec456ef63466d7055f127dcd7eba25c0d2fb150	\N	\N
1	142	2027-12-01 02:00:00+00	759	1	t	postgres	postgres	\N	delete	disclosure	5	\N	\N	\\xdb54df79d26e6a6d0f4458f1a024c74b35fc6c27ed11eb8b06462a701f58f8ca	\N	\N
1	143	2027-12-01 02:00:00+00	759	1	t	postgres	postgres	\N	delete	disclosure	5	\N	\N	\\xbd83fb8b36fe018c1ba053fc74e1dba033fb6d6479d2f1dfa87e9969d57176f4	\N	\N
1	144	2027-12-01 02:00:00+00	759	1	t	postgres	postgres	\N	delete	disclosure	5	\N	\N	\\x83db21e74f92d50517adc37e8c68b1b025d61b0628ec0f0803760c0b02fb5bf9	\N	\N
1	145	2027-12-01 02:00:00+00	759	1	t	postgres	postgres	\N	delete	disclosure	7	\N	\N	\\xf9f4dccfd8f5e84f2da72e3625bfe079d3a20191ec1f8f6add8b28c8a277b0a7	\N	\N
1	146	2027-12-01 02:00:00+00	759	1	t	postgres	postgres	\N	delete	disclosure	7	\N	\N	\\xdb0ba4bcec178e66937e588893cf4b1ae00427eac61830915e9f845d2b984a59	\N	\N
1	147	2027-12-01 02:00:00+00	759	1	t	postgres	postgres	\N	delete	disclosure	7	\N	\N	\\xc178746f1df43cca218b99e4ed503243449b5df136f527aa0696970f046d5c83	\N	\N
2	148	2027-12-01 02:00:00+00	759	1	t	postgres	postgres	\N	insert	takedown	3	\N	\N	\N	\\xfb9224441360be14317dc4fec75d3d9a196a89b3a39735a4136e52c8fba17ba1	\N
1	149	2027-12-01 02:00:00+00	759	1	t	postgres	postgres	\N	insert	takedown	4	\N	\N	\N	\\x3477ec2a197508eb2e6a1d95af26920bf9d15f27c42f4b7ee25b9bfa93ee7007	\N
1	150	2027-12-01 02:00:00+00	759	1	t	postgres	postgres	\N	insert	takedown	5	\N	\N	\N	\\x7795de0ada62360248862e51981d5736112dc5fe1bc6e2fc8abe4861954786bb	\N
1	151	2027-12-01 02:00:00+00	759	1	t	postgres	postgres	\N	insert	takedown	7	\N	\N	\N	\\x4d96a010e9d41a7c8337da04b5aa7796b705c7b54a2d475de8731b5aa09192ce	\N
0	152	2027-12-01 02:00:00+00	759	1	t	postgres	postgres	\N	update	job_run	1	\N	\N	\\x306444695852f06548c69741f49e83d824b5167a2457f8a98ab7ac1a8d4ecfb0	\\x82a00e39d9d6451fee00767e1ee388f74d56454e387ed0bfeb1aaa70f1cbb401	\N
0	153	2027-12-01 02:00:00+00	760	1	t	postgres	postgres	\N	update	job_run	1	\N	\N	\\x82a00e39d9d6451fee00767e1ee388f74d56454e387ed0bfeb1aaa70f1cbb401	\\x7ad51b2b3885e1365d33c5a341d3c0255da0829ee255fb342e653002f887c7a4	\N
0	154	2027-12-01 02:00:00+00	761	1	t	postgres	postgres	\N	update	job_run	1	\N	\N	\\x7ad51b2b3885e1365d33c5a341d3c0255da0829ee255fb342e653002f887c7a4	\\xa401e768d7da8eaef9785228427b84c6d95b8ad1c4ef2a4ad0427bbf5d6f246c	\N
0	155	2027-12-01 02:00:00+00	762	1	t	postgres	postgres	\N	update	job_run	1	\N	\N	\\xa401e768d7da8eaef9785228427b84c6d95b8ad1c4ef2a4ad0427bbf5d6f246c	\\x486c4b6037bf420a53a3337cd3d880b48b4e8e04e0e204c02ace1c00cf60aaec	\N
0	156	2027-12-01 02:00:00+00	763	1	t	postgres	postgres	\N	update	job_run	1	\N	\N	\\x486c4b6037bf420a53a3337cd3d880b48b4e8e04e0e204c02ace1c00cf60aaec	\\x38865d2f839030be06c38f146c641b9e6621324060c14c0c442816e93928a201	\N
\.


--
-- Data for Name: member; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.member (role_name, organisation_id, duty, may_submit, may_review) FROM stdin;
loader	1	loading	t	f
author	2	penalties	t	t
reviewer	2	penalties	t	t
fire_clerk	3	fire protection	t	t
supervisor	4	supervision	f	f
region_supervisor	5	supervision	f	f
changji_supervisor	6	supervision	f	f
desk	1	objections	f	t
\.


--
-- Data for Name: objection; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.objection (subject_id, objection_id, handle, against, record_id, target, statement, evidence, capacity, proof, channel, receiver_id, received_on, received_at, author, handler_id, accepted_at, outcome, reason, successor_id, decided_at, decided_by, told_at, told_how, nonce) FROM stdin;
1	1	370edd50-99f1-4468-8fc6-21782b128aa6	record	1	\N	the fine was lifted	judgment 5	self	session 7	website	2	2026-06-15	2026-06-15 02:00:00+00	portal	1	2026-06-15 02:00:00+00	refused	the judgment is another's	\N	2026-06-26 02:00:00+00	desk	2026-06-26 02:00:00+00	website	b43c01bb-eaaf-4144-89cc-7164013db944
1	2	1349ff5b-5099-4347-940b-c43a5db65089	identity	1	\N	another firm of that name	licence	self	session 7	website	2	2026-06-26	2026-06-26 02:00:00+00	portal	2	\N	upheld	\N	\N	2026-06-26 02:00:00+00	reviewer	\N	\N	12b19109-e849-44d9-a54c-5c8c592f877b
1	3	10c899a4-3221-4a23-9e39-8c3b1d21ecad	record	2	\N	half of it was paid	receipt	self	session 7	website	2	2026-06-26	2026-06-26 02:00:00+00	portal	2	\N	upheld_in_part	half	4	2026-06-26 02:00:00+00	reviewer	\N	\N	1d29140b-7b83-4c60-9a98-e21a861e4f30
1	4	ac60b0d4-3cbb-4c7b-930b-cdec3153034d	record	5	\N	s	e	self	session 7	website	1	2026-06-26	2026-06-26 02:00:00+00	portal	20	\N	\N	\N	\N	\N	\N	\N	\N	3d7168d8-829c-4da9-aec7-4ff3d7f1414a
1	5	8538314a-c25b-4fff-b0b3-67c5453fafaa	omission	\N	honour of 2026	my honour is missing	certificate 3	self	session 7	website	3	2026-06-26	2026-06-26 02:00:00+00	portal	3	\N	\N	\N	\N	\N	\N	\N	\N	c1e95d51-11d4-4ec6-b739-8e427041f4fa
1	6	69a0c57f-a158-410c-a791-67adaa1edb5b	inquiry	\N	inquiry of 6-01	I allowed none	log	self	session 7	website	4	2026-06-26	2026-06-26 02:00:00+00	portal	4	\N	\N	\N	\N	\N	\N	\N	\N	ebf153ec-5e82-49ca-a304-06536e14e825
\.


--
-- Data for Name: objection_event; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.objection_event (subject_id, objection_id, event_id, kind, content, organisation_id, at, author, nonce) FROM stdin;
1	1	1	supplemented	letter 6	\N	2026-06-15 02:00:00+00	portal	3d424f0f-2702-47b4-9433-7e08740dba4a
1	1	2	forwarded	its copy	1	2026-06-15 02:00:00+00	reviewer	618af268-f073-4a0f-8c11-168cfde94083
1	4	3	forwarded	the record is theirs	20	2026-06-26 02:00:00+00	desk	f1790dbb-26e3-4e15-b738-155a5f978213
\.


--
-- Data for Name: opt_out; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.opt_out (subject_id, opt_out_id, record_id, capacity, proof, channel, opted_at, author, revoked_at, nonce) FROM stdin;
1	1	8	self	session 7	website	2026-11-01 02:00:00+00	portal	\N	25be12cc-da82-4a9f-b06c-6080f88ff030
\.


--
-- Data for Name: organisation; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.organisation (organisation_id, name, uscc, kind, division, fields, competent, upstream, platform_id, registered_from, registered_until) FROM stdin;
1	platform	12650100P000000000	platform	650100	\N	f	f	\N	2024-10-01	\N
2	market	11650100M00000000C	state_organ	650100	\N	f	f	1	2024-10-01	\N
3	fire	11650100F000000008	state_organ	650100	{fire_protection}	f	f	1	2024-10-01	\N
4	drc	11650100D00000000H	state_organ	650100	\N	t	f	\N	2024-10-01	\N
5	drc_region	11650000D00000000C	state_organ	650000	\N	t	f	\N	2024-10-01	\N
6	drc_changji	11652300D00000000L	state_organ	652300	\N	t	f	\N	2024-10-01	\N
10	bank	91650100B00000000J	enterprise	650100	\N	f	f	\N	2024-10-01	\N
20	national platform	11100000N00000000C	platform	110000	\N	f	t	\N	2024-10-01	\N
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
1	65b82bd0-e885-4b62-8e1c-3adadb256de6	legal_person	天山商贸有限公司	天山商贸有限公司	{天山,山商,商贸,贸有,有限,限公,公司}	91650100MA1000000Y	650100
2	49f772f6-dfed-4541-8155-0a30f4cff0a5	legal_person	other firm	otherfirm	{ot,th,he,er,rf,fi,ir,rm}	91650100MA20000005	650100
\.


--
-- Data for Name: quarantine; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.quarantine (quarantine_id, batch_id, row_number, provider_id, author, original, corrected, confirmed, verdicts, state, subject_id, record_id, reason, quarantined_at, settled_at, nonce) FROM stdin;
\.


--
-- Data for Name: recipient; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.recipient (audience_id, organisation_id, duty, basis, reads, registered_from, registered_until, "position", acknowledged) FROM stdin;
2	10	lending	Agreement 1	delivery	2026-06-15	\N	0	0
\.


--
-- Data for Name: record; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.record (subject_id, record_id, item_id, field, document_id, provider_id, division, nature, severity, openness, circumstance, conduct_on, conduct_assumed, operator_no, recorded_on, open_until, necessity, content, revision, replaces, correction_reason, batch_id, author, recorded_at, nonce) FROM stdin;
1	1	5	trade	1	2	650100	public	general	open	\N	2026-05-01	f	\N	2026-06-15	\N	\N	{"basis": "b", "facts": "f", "violation": "v", "penalty_kinds": ["罚款"], "penalty_content": "c"}	0	\N	\N	1	author	2026-06-15 02:00:00+00	829a85cd-c944-48ba-aacc-5b4fe128445b
1	2	5	trade	2	2	650100	public	general	open	\N	2026-05-01	f	\N	2026-06-15	\N	\N	{"basis": "b", "facts": "f", "violation": "v", "penalty_kinds": ["罚款"], "penalty_content": "c"}	0	\N	\N	2	author	2026-06-15 02:00:00+00	ce98a643-e99d-45c6-83e1-64ed6b835edc
2	3	5	trade	3	2	650100	public	general	open	\N	2026-05-01	f	\N	2026-06-15	\N	\N	{"basis": "b", "facts": "f", "violation": "v", "penalty_kinds": ["罚款"], "penalty_content": "c"}	0	\N	\N	3	author	2026-06-15 02:00:00+00	5de0b306-788f-49c1-9e27-db1b2fb2d5f1
1	4	5	trade	2	2	650100	public	general	open	\N	2026-05-01	f	\N	2026-06-26	\N	\N	{"basis": "b", "facts": "f", "violation": "w", "penalty_kinds": ["罚款"], "penalty_content": "c"}	1	2	objection	4	author	2026-06-26 02:00:00+00	6e77ef7d-0b92-4f8c-bd74-418ae36fa1fd
1	5	5	trade	4	2	650100	public	general	open	\N	2026-05-01	f	\N	2026-06-26	\N	\N	{"basis": "b", "facts": "f", "violation": "v", "penalty_kinds": ["罚款"], "penalty_content": "c"}	0	\N	\N	5	author	2026-06-26 02:00:00+00	cd8f0f3b-80c8-49ad-b813-e2b26777be61
1	6	5	trade	5	2	650100	public	general	open	\N	2026-05-01	f	\N	2026-11-01	\N	\N	{"basis": "b", "facts": "f", "violation": "v", "penalty_kinds": ["罚款"], "penalty_content": "c"}	0	\N	\N	6	author	2026-11-01 02:00:00+00	6c870454-deb4-4393-9b95-88d90970720a
1	7	5	trade	6	2	650100	public	general	open	\N	2026-05-01	f	\N	2026-11-01	\N	\N	{"basis": "b", "facts": "f", "violation": "v", "penalty_kinds": ["罚款"], "penalty_content": "c"}	0	\N	\N	7	author	2026-11-01 02:00:00+00	142dbf75-3c96-4780-8835-5f17844807a2
1	8	25	trade	\N	2	650100	public	\N	open	\N	2026-05-01	f	\N	2026-11-01	\N	\N	{"title": "t", "awarded_on": "2026-06-01"}	0	\N	\N	8	author	2026-11-01 02:00:00+00	6554636c-16a9-45d1-bc6d-fa0f66e66c89
\.


--
-- Data for Name: registry; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.registry (only_row, version, zone, jurisdiction, incarnation, name_key_version, created_at) FROM stdin;
t	3	Asia/Shanghai	650000	1	ICU 72.1, Unicode 15.0, rules 1	2026-11-27 16:04:33.532998+00
\.


--
-- Data for Name: relay; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.relay (audience_id, added_at, author, state, noted, noted_lsn, noted_txns, delivered, delivered_at, answered) FROM stdin;
\.


--
-- Data for Name: reliance; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.reliance (subject_id, record_id, dependant, dependant_id, on_expiry, on_withdrawal, state, state_since, because) FROM stdin;
\.


--
-- Data for Name: repair; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.repair (subject_id, repair_id, handle, document_id, ground, evidence, commitment, capacity, proof, channel, handler_id, received_on, received_at, author, accepted_on, outcome, unmet, reason, decided_at, decided_by, told_at, told_how, effect, ended_on, ended_because, false_material, nonce) FROM stdin;
1	1	86a9342c-a4a0-4ea5-bf2a-f0b35cef7f35	5	corrected	{"harm_removed": "report 2", "conduct_corrected": "receipt 1"}	true	self	session 7	website	2	2026-11-01	2026-11-01 02:00:00+00	portal	\N	granted	\N	\N	2026-11-01 02:00:00+00	reviewer	2026-11-01 02:00:00+00	website	repaired	\N	\N	f	ccee294a-1108-4d24-b4b7-b6ad4451efe9
1	2	235cd41f-baa7-4a1b-bb57-659b683e4f7f	6	corrected	{"harm_removed": "report 2", "conduct_corrected": "receipt 1"}	true	self	session 7	website	2	2026-11-01	2026-11-01 02:00:00+00	portal	\N	refused	{harm_removed}	two customers wait	2026-11-01 02:00:00+00	reviewer	\N	\N	\N	\N	\N	f	7351ef09-bdad-4aba-9a58-5813a33d1bc9
\.


--
-- Data for Name: repair_condition; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.repair_condition (pack, code, ground, wording, basis, valid_from, valid_until, certainty) FROM stdin;
xinjiang	conduct_corrected	corrected	the conduct is corrected, and the duties of the decision are performed	条例第四十六条	2024-10-01	\N	text
xinjiang	harm_removed	corrected	the harm that it did is removed	条例第四十六条	2024-10-01	\N	text
order-36	plan_approved	reorganised	a court has approved the plan of reorganisation	国家发展和改革委员会令第36号	2026-04-01	\N	report
\.


--
-- Data for Name: report_issue; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.report_issue (subject_id, issue_id, number, kind, issued_at, author, capacity, proof, channel, code_digest, content_digest) FROM stdin;
1	1	9e666816-e739-4848-938f-a42204c1dde6	report	2026-11-01 02:00:00+00	portal	self	session 7	website	\\xf713f6fd843869357322470f9379fd26ef6f1abe236edd7bcc8f475f83284200	\\x87320f23eff32ea8ab4e210ae69fa1c861180d136af6db7884f45b5c13f7efc4
1	2	c14a2739-a149-49a6-a5bd-d8915bbcf725	compliance	2026-11-01 02:00:00+00	portal	self	session 7	website	\\xf3371185bcd291a7788fa90d29f45ec021914dabd98505e4f5a52289b28e9e2a	\\xe65644249b17f49643ef01ad49a3dff972b5e940e16841e6af1e1d0832dfce78
\.


--
-- Data for Name: retention_rule; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.retention_rule (pack, code, item, effect, months, counted_from, basis, valid_from, valid_until, certainty) FROM stdin;
\.


--
-- Data for Name: review; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.review (subject_id, record_id, approved, lenient, reason, reviewer, reviewed_at, nonce) FROM stdin;
1	1	t	f	\N	reviewer	2026-06-15 02:00:00+00	42cbf59f-b626-4f77-818d-2afe3b9abc04
1	2	t	f	\N	reviewer	2026-06-15 02:00:00+00	a0f789c0-9c02-4347-a16a-e5715376b070
2	3	t	f	\N	reviewer	2026-06-15 02:00:00+00	2f30359b-95b2-4c51-9b93-9e20c6f6ad68
1	4	t	f	\N	reviewer	2026-06-26 02:00:00+00	241cf752-a8a6-4543-b5b7-659003625eea
1	5	t	f	\N	reviewer	2026-06-26 02:00:00+00	31482dc1-65a3-4330-b407-71a1a3d40a59
1	6	t	f	\N	reviewer	2026-11-01 02:00:00+00	cf7cd2af-8012-46a1-a2d6-8991f34206d9
1	7	t	f	\N	reviewer	2026-11-01 02:00:00+00	36fa87f8-a8a8-43e1-95a6-50e0e620d29b
1	8	t	f	\N	reviewer	2026-11-01 02:00:00+00	6d92e476-85ee-440f-be06-c001818a7839
\.


--
-- Data for Name: rule_pack; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.rule_pack (pack, title, basis, in_force, loaded_at) FROM stdin;
xinjiang	新疆维吾尔自治区社会信用条例	2024年3月31日自治区人民代表大会常务委员会通过，2024年10月1日起施行	t	2026-11-27 16:04:33.532998+00
order-58	失信行为纠正后的信用信息修复管理办法（试行）	国家发展和改革委员会令第58号，2023年5月1日至2026年3月31日施行	t	2026-11-27 16:04:33.532998+00
order-36	信用修复管理办法	国家发展和改革委员会令第36号，2026年4月1日起施行	t	2026-11-27 16:04:33.532998+00
\.


--
-- Data for Name: subject; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.subject (subject_id, kind, name, name_key, uscc, resident_id, birth_date, division, earner_from, earner_ground, incapacity_from, incapacity_until, nonce) FROM stdin;
1	legal_person	天山商贸有限公司	天山商贸有限公司	91650100MA1000000Y	\N	\N	650100	\N	\N	\N	\N	b8115043-0de2-45d3-886b-195ef481df32
2	legal_person	other firm	otherfirm	91650100MA20000005	\N	\N	650100	\N	\N	\N	\N	7c4dbb01-a0f5-4f44-a771-a5b7115d8117
\.


--
-- Data for Name: subject_key; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.subject_key (kind, value, subject_id, given, nonce) FROM stdin;
uscc	91650100MA1000000Y	1	91650100MA1000000Y	e7bbb649-fcbd-4122-9599-8ab79ac1d00a
uscc	91650100MA20000005	2	91650100MA20000005	501d7027-16dd-48e0-a59c-cb35956f50ba
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
1	2	\N	\N	\N	Agreement 1	2026-06-15	\N
\.


--
-- Data for Name: takedown; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.takedown (subject_id, takedown_id, record_id, audience_id, organisation_id, way, asked_on, acknowledged_at, acknowledged_by, change_id, erase, relayed_at) FROM stdin;
1	1	1	2	10	delivery	2026-06-26	\N	\N	7	f	\N
1	2	2	2	10	delivery	2026-06-26	\N	\N	9	f	\N
1	3	6	2	10	delivery	2026-11-01	\N	\N	15	f	\N
2	4	3	2	10	delivery	2027-06-02	\N	\N	\N	f	\N
1	5	4	2	10	delivery	2027-06-02	\N	\N	\N	f	\N
1	6	5	2	10	delivery	2027-06-02	\N	\N	\N	f	\N
1	7	7	2	10	delivery	2027-06-02	\N	\N	\N	f	\N
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
1	1	1	objection_upheld	objection 2	2026-06-26	2026-06-26 02:00:00+00	reviewer	\N	\N	c50980f7-6b64-48f8-88f8-564b124d5f1f
1	2	2	corrected	objection	2026-06-26	2026-06-26 02:00:00+00	reviewer	\N	\N	f4abaa69-2f21-4358-9726-a94fc83e1466
1	3	2	objection_upheld	objection 3	2026-06-26	2026-06-26 02:00:00+00	reviewer	\N	\N	d3182088-afeb-4e31-a882-a30150352682
1	4	6	repaired	repair 1	2026-11-01	2026-11-01 02:00:00+00	reviewer	\N	\N	6046fc15-4e7e-437f-8a7a-2a476223fa3b
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

SELECT pg_catalog.setval('credit.batch_id_seq', 8, true);


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

SELECT pg_catalog.setval('credit.change_id_seq', 15, true);


--
-- Name: document_document_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.document_document_id_seq', 6, true);


--
-- Name: job_run_job_run_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.job_run_job_run_id_seq', 1, true);


--
-- Name: journal_entry_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.journal_entry_id_seq', 156, true);


--
-- Name: objection_event_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.objection_event_id_seq', 3, true);


--
-- Name: objection_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.objection_id_seq', 6, true);


--
-- Name: opt_out_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.opt_out_id_seq', 1, true);


--
-- Name: organisation_organisation_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.organisation_organisation_id_seq', 1, false);


--
-- Name: penalty_mapping_mapping_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.penalty_mapping_mapping_id_seq', 112, true);


--
-- Name: quarantine_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.quarantine_id_seq', 1, false);


--
-- Name: recipient_audience_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.recipient_audience_id_seq', 2, false);


--
-- Name: record_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.record_id_seq', 8, true);


--
-- Name: repair_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.repair_id_seq', 2, true);


--
-- Name: report_issue_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.report_issue_id_seq', 2, true);


--
-- Name: subject_subject_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.subject_subject_id_seq', 2, true);


--
-- Name: subscription_subscription_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.subscription_subscription_id_seq', 1, true);


--
-- Name: takedown_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.takedown_id_seq', 7, true);


--
-- Name: withdrawal_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.withdrawal_id_seq', 4, true);


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
-- Name: erasure erasure_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.erasure
    ADD CONSTRAINT erasure_pkey PRIMARY KEY (subject_id, record_id);


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
-- Name: irreparable_document irreparable_document_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.irreparable_document
    ADD CONSTRAINT irreparable_document_pkey PRIMARY KEY (subject_id, document_id);


--
-- Name: irreparable_rule irreparable_rule_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.irreparable_rule
    ADD CONSTRAINT irreparable_rule_pkey PRIMARY KEY (pack, item, valid_from);


--
-- Name: job_run job_run_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.job_run
    ADD CONSTRAINT job_run_pkey PRIMARY KEY (job_run_id);


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
-- Name: objection_event objection_event_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.objection_event
    ADD CONSTRAINT objection_event_pkey PRIMARY KEY (subject_id, objection_id, event_id);


--
-- Name: objection objection_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.objection
    ADD CONSTRAINT objection_pkey PRIMARY KEY (subject_id, objection_id);


--
-- Name: opt_out opt_out_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.opt_out
    ADD CONSTRAINT opt_out_pkey PRIMARY KEY (subject_id, opt_out_id);


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
-- Name: relay relay_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.relay
    ADD CONSTRAINT relay_pkey PRIMARY KEY (audience_id);


--
-- Name: reliance reliance_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.reliance
    ADD CONSTRAINT reliance_pkey PRIMARY KEY (subject_id, record_id, dependant, dependant_id);


--
-- Name: repair_condition repair_condition_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.repair_condition
    ADD CONSTRAINT repair_condition_pkey PRIMARY KEY (pack, code, valid_from);


--
-- Name: repair repair_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.repair
    ADD CONSTRAINT repair_pkey PRIMARY KEY (subject_id, repair_id);


--
-- Name: report_issue report_issue_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.report_issue
    ADD CONSTRAINT report_issue_pkey PRIMARY KEY (subject_id, issue_id);


--
-- Name: retention_rule retention_rule_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.retention_rule
    ADD CONSTRAINT retention_rule_pkey PRIMARY KEY (pack, code, valid_from);


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
-- Name: disclosure_expiry_idx; Type: INDEX; Schema: credit; Owner: credit_owner
--

CREATE INDEX disclosure_expiry_idx ON credit.disclosure USING btree (visible_until) WHERE (audience_id >= 1);


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
-- Name: objection_handle_idx; Type: INDEX; Schema: credit; Owner: credit_owner
--

CREATE INDEX objection_handle_idx ON credit.objection USING btree (handle);


--
-- Name: objection_open_idx; Type: INDEX; Schema: credit; Owner: credit_owner
--

CREATE UNIQUE INDEX objection_open_idx ON credit.objection USING btree (subject_id, record_id, against) WHERE ((record_id IS NOT NULL) AND (outcome IS NULL));


--
-- Name: objection_untold_idx; Type: INDEX; Schema: credit; Owner: credit_owner
--

CREATE INDEX objection_untold_idx ON credit.objection USING btree (handler_id, received_on) WHERE (told_at IS NULL);


--
-- Name: opt_out_in_force_idx; Type: INDEX; Schema: credit; Owner: credit_owner
--

CREATE UNIQUE INDEX opt_out_in_force_idx ON credit.opt_out USING btree (subject_id, record_id) WHERE (revoked_at IS NULL);


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
-- Name: repair_handle_idx; Type: INDEX; Schema: credit; Owner: credit_owner
--

CREATE INDEX repair_handle_idx ON credit.repair USING btree (handle);


--
-- Name: repair_in_force_idx; Type: INDEX; Schema: credit; Owner: credit_owner
--

CREATE UNIQUE INDEX repair_in_force_idx ON credit.repair USING btree (subject_id, document_id) WHERE ((effect IS NOT NULL) AND (ended_on IS NULL));


--
-- Name: repair_pending_idx; Type: INDEX; Schema: credit; Owner: credit_owner
--

CREATE UNIQUE INDEX repair_pending_idx ON credit.repair USING btree (subject_id, document_id) WHERE (outcome IS NULL);


--
-- Name: repair_untold_idx; Type: INDEX; Schema: credit; Owner: credit_owner
--

CREATE INDEX repair_untold_idx ON credit.repair USING btree (handler_id, received_on) WHERE (told_at IS NULL);


--
-- Name: report_issue_number_idx; Type: INDEX; Schema: credit; Owner: credit_owner
--

CREATE INDEX report_issue_number_idx ON credit.report_issue USING btree (number);


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
-- Name: objection decided_once; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER decided_once BEFORE UPDATE OF handler_id, accepted_at, outcome, reason, successor_id, decided_at, decided_by ON credit.objection FOR EACH ROW WHEN ((old.outcome IS NOT NULL)) EXECUTE FUNCTION credit.keep_facts();


--
-- Name: repair decided_once; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER decided_once BEFORE UPDATE OF accepted_on, outcome, unmet, reason, decided_at, decided_by ON credit.repair FOR EACH ROW WHEN ((old.outcome IS NOT NULL)) EXECUTE FUNCTION credit.keep_facts();


--
-- Name: repair ended_once; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER ended_once BEFORE UPDATE OF effect, ended_on, ended_because, false_material ON credit.repair FOR EACH ROW WHEN ((old.ended_on IS NOT NULL)) EXECUTE FUNCTION credit.keep_facts();


--
-- Name: job_run finished_once; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER finished_once BEFORE UPDATE ON credit.job_run FOR EACH ROW WHEN ((old.finished_at IS NOT NULL)) EXECUTE FUNCTION credit.keep_facts();


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
-- Name: erasure journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.erasure FOR EACH ROW EXECUTE FUNCTION credit.journal_change('record_id');


--
-- Name: field journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.field FOR EACH ROW EXECUTE FUNCTION credit.journal_change();


--
-- Name: gateway journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.gateway FOR EACH ROW EXECUTE FUNCTION credit.journal_change('organisation_id');


--
-- Name: irreparable_document journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.irreparable_document FOR EACH ROW EXECUTE FUNCTION credit.journal_change('document_id');


--
-- Name: irreparable_rule journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.irreparable_rule FOR EACH ROW EXECUTE FUNCTION credit.journal_change();


--
-- Name: job_run journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE OF finished_at ON credit.job_run FOR EACH ROW EXECUTE FUNCTION credit.journal_change('job_run_id');


--
-- Name: member journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.member FOR EACH ROW EXECUTE FUNCTION credit.journal_change('organisation_id');


--
-- Name: objection journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.objection FOR EACH ROW EXECUTE FUNCTION credit.journal_change('objection_id');


--
-- Name: objection_event journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.objection_event FOR EACH ROW EXECUTE FUNCTION credit.journal_change('objection_id');


--
-- Name: opt_out journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.opt_out FOR EACH ROW EXECUTE FUNCTION credit.journal_change('record_id');


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
-- Name: record journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER UPDATE ON credit.record FOR EACH ROW EXECUTE FUNCTION credit.journal_change('record_id');


--
-- Name: registry journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.registry FOR EACH ROW EXECUTE FUNCTION credit.journal_change();


--
-- Name: relay journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE OF state, delivered ON credit.relay FOR EACH ROW EXECUTE FUNCTION credit.journal_change('audience_id');


--
-- Name: reliance journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.reliance FOR EACH ROW EXECUTE FUNCTION credit.journal_change('record_id');


--
-- Name: repair journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.repair FOR EACH ROW EXECUTE FUNCTION credit.journal_change('repair_id');


--
-- Name: repair_condition journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.repair_condition FOR EACH ROW EXECUTE FUNCTION credit.journal_change();


--
-- Name: report_issue journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.report_issue FOR EACH ROW EXECUTE FUNCTION credit.journal_change('issue_id');


--
-- Name: retention_rule journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.retention_rule FOR EACH ROW EXECUTE FUNCTION credit.journal_change();


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
-- Name: erasure kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE DELETE OR UPDATE OR TRUNCATE ON credit.erasure FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


--
-- Name: field kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE DELETE OR UPDATE OF code ON credit.field FOR EACH ROW EXECUTE FUNCTION credit.field_kept();


--
-- Name: gateway kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE TRUNCATE ON credit.gateway FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


--
-- Name: irreparable_document kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE DELETE OR UPDATE OR TRUNCATE ON credit.irreparable_document FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


--
-- Name: irreparable_rule kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE TRUNCATE ON credit.irreparable_rule FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


--
-- Name: job_run kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE DELETE OR TRUNCATE ON credit.job_run FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


--
-- Name: journal kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE DELETE OR UPDATE OR TRUNCATE ON credit.journal FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


--
-- Name: member kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE TRUNCATE ON credit.member FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


--
-- Name: objection kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE DELETE OR UPDATE OF subject_id, objection_id, handle, against, record_id, target, statement, evidence, capacity, proof, channel, receiver_id, received_on, received_at, author, nonce OR TRUNCATE ON credit.objection FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


--
-- Name: objection_event kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE DELETE OR UPDATE OR TRUNCATE ON credit.objection_event FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


--
-- Name: opt_out kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE DELETE OR UPDATE OF subject_id, opt_out_id, record_id, capacity, proof, channel, opted_at, author, nonce OR TRUNCATE ON credit.opt_out FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


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
-- Name: relay kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE UPDATE OF audience_id, added_at, author OR TRUNCATE ON credit.relay FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


--
-- Name: reliance kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE DELETE OR UPDATE OF subject_id, record_id, dependant, dependant_id, on_expiry, on_withdrawal OR TRUNCATE ON credit.reliance FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


--
-- Name: repair kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE DELETE OR UPDATE OF subject_id, repair_id, handle, document_id, ground, evidence, commitment, capacity, proof, channel, handler_id, received_on, received_at, author, nonce OR TRUNCATE ON credit.repair FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


--
-- Name: repair_condition kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE TRUNCATE ON credit.repair_condition FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


--
-- Name: report_issue kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE DELETE OR UPDATE OR TRUNCATE ON credit.report_issue FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


--
-- Name: retention_rule kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE TRUNCATE ON credit.retention_rule FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


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

CREATE TRIGGER kept BEFORE DELETE OR UPDATE OF subject_id, takedown_id, record_id, audience_id, organisation_id, way, asked_on, change_id, erase OR TRUNCATE ON credit.takedown FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


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
-- Name: opt_out revoked_once; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER revoked_once BEFORE UPDATE OF revoked_at ON credit.opt_out FOR EACH ROW WHEN ((old.revoked_at IS NOT NULL)) EXECUTE FUNCTION credit.keep_facts();


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

CREATE TRIGGER told_of_end AFTER DELETE ON credit.disclosure FOR EACH ROW EXECUTE FUNCTION credit.disclosure_changed();


--
-- Name: objection told_once; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER told_once BEFORE UPDATE OF told_at, told_how ON credit.objection FOR EACH ROW WHEN ((old.told_at IS NOT NULL)) EXECUTE FUNCTION credit.keep_facts();


--
-- Name: repair told_once; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER told_once BEFORE UPDATE OF told_at, told_how ON credit.repair FOR EACH ROW WHEN ((old.told_at IS NOT NULL)) EXECUTE FUNCTION credit.keep_facts();


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
-- Name: irreparable_document irreparable_document_subject_id_document_id_fkey; Type: FK CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.irreparable_document
    ADD CONSTRAINT irreparable_document_subject_id_document_id_fkey FOREIGN KEY (subject_id, document_id) REFERENCES credit.document(subject_id, document_id);


--
-- Name: irreparable_rule irreparable_rule_pack_fkey; Type: FK CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.irreparable_rule
    ADD CONSTRAINT irreparable_rule_pack_fkey FOREIGN KEY (pack) REFERENCES credit.rule_pack(pack) ON UPDATE CASCADE;


--
-- Name: member member_organisation_id_fkey; Type: FK CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.member
    ADD CONSTRAINT member_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES credit.organisation(organisation_id);


--
-- Name: objection_event objection_event_organisation_id_fkey; Type: FK CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.objection_event
    ADD CONSTRAINT objection_event_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES credit.organisation(organisation_id);


--
-- Name: objection_event objection_event_subject_id_objection_id_fkey; Type: FK CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.objection_event
    ADD CONSTRAINT objection_event_subject_id_objection_id_fkey FOREIGN KEY (subject_id, objection_id) REFERENCES credit.objection(subject_id, objection_id);


--
-- Name: objection objection_handler_id_fkey; Type: FK CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.objection
    ADD CONSTRAINT objection_handler_id_fkey FOREIGN KEY (handler_id) REFERENCES credit.organisation(organisation_id);


--
-- Name: objection objection_receiver_id_fkey; Type: FK CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.objection
    ADD CONSTRAINT objection_receiver_id_fkey FOREIGN KEY (receiver_id) REFERENCES credit.organisation(organisation_id);


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
-- Name: relay relay_audience_id_fkey; Type: FK CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.relay
    ADD CONSTRAINT relay_audience_id_fkey FOREIGN KEY (audience_id) REFERENCES credit.recipient(audience_id);


--
-- Name: repair_condition repair_condition_pack_fkey; Type: FK CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.repair_condition
    ADD CONSTRAINT repair_condition_pack_fkey FOREIGN KEY (pack) REFERENCES credit.rule_pack(pack) ON UPDATE CASCADE;


--
-- Name: repair repair_handler_id_fkey; Type: FK CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.repair
    ADD CONSTRAINT repair_handler_id_fkey FOREIGN KEY (handler_id) REFERENCES credit.organisation(organisation_id);


--
-- Name: repair repair_subject_id_document_id_fkey; Type: FK CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.repair
    ADD CONSTRAINT repair_subject_id_document_id_fkey FOREIGN KEY (subject_id, document_id) REFERENCES credit.document(subject_id, document_id);


--
-- Name: retention_rule retention_rule_pack_fkey; Type: FK CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.retention_rule
    ADD CONSTRAINT retention_rule_pack_fkey FOREIGN KEY (pack) REFERENCES credit.rule_pack(pack) ON UPDATE CASCADE;


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
-- Name: irreparable_rule admin_adds; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY admin_adds ON credit.irreparable_rule FOR INSERT TO credit_admin WITH CHECK (true);


--
-- Name: repair_condition admin_adds; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY admin_adds ON credit.repair_condition FOR INSERT TO credit_admin WITH CHECK (true);


--
-- Name: retention_rule admin_adds; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY admin_adds ON credit.retention_rule FOR INSERT TO credit_admin WITH CHECK (true);


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
-- Name: irreparable_rule admin_changes; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY admin_changes ON credit.irreparable_rule FOR UPDATE TO credit_admin USING (true);


--
-- Name: repair_condition admin_changes; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY admin_changes ON credit.repair_condition FOR UPDATE TO credit_admin USING (true);


--
-- Name: retention_rule admin_changes; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY admin_changes ON credit.retention_rule FOR UPDATE TO credit_admin USING (true);


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
-- Name: irreparable_rule admin_removes; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY admin_removes ON credit.irreparable_rule FOR DELETE TO credit_admin USING (true);


--
-- Name: repair_condition admin_removes; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY admin_removes ON credit.repair_condition FOR DELETE TO credit_admin USING (true);


--
-- Name: retention_rule admin_removes; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY admin_removes ON credit.retention_rule FOR DELETE TO credit_admin USING (true);


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
-- Name: erasure; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.erasure ENABLE ROW LEVEL SECURITY;

--
-- Name: deadline_rule everybody_reads; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY everybody_reads ON credit.deadline_rule FOR SELECT TO credit_public, credit_portal, credit_provider, credit_authority, credit_auditor, credit_admin USING (true);


--
-- Name: irreparable_rule everybody_reads; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY everybody_reads ON credit.irreparable_rule FOR SELECT TO credit_public, credit_portal, credit_provider, credit_authority, credit_auditor, credit_admin USING (true);


--
-- Name: repair_condition everybody_reads; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY everybody_reads ON credit.repair_condition FOR SELECT TO credit_public, credit_portal, credit_provider, credit_authority, credit_auditor, credit_admin USING (true);


--
-- Name: retention_rule everybody_reads; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY everybody_reads ON credit.retention_rule FOR SELECT TO credit_public, credit_portal, credit_provider, credit_authority, credit_auditor, credit_admin USING (true);


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
-- Name: irreparable_document; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.irreparable_document ENABLE ROW LEVEL SECURITY;

--
-- Name: irreparable_rule; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.irreparable_rule ENABLE ROW LEVEL SECURITY;

--
-- Name: job_run; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.job_run ENABLE ROW LEVEL SECURITY;

--
-- Name: journal; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.journal ENABLE ROW LEVEL SECURITY;

--
-- Name: member; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.member ENABLE ROW LEVEL SECURITY;

--
-- Name: objection; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.objection ENABLE ROW LEVEL SECURITY;

--
-- Name: objection_event; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.objection_event ENABLE ROW LEVEL SECURITY;

--
-- Name: opt_out; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.opt_out ENABLE ROW LEVEL SECURITY;

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
-- Name: job_run read_admin; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_admin ON credit.job_run FOR SELECT TO credit_admin USING (true);


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
-- Name: relay read_admin; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_admin ON credit.relay FOR SELECT TO credit_admin USING (true);


--
-- Name: subscription read_admin; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_admin ON credit.subscription FOR SELECT TO credit_admin USING (true);


--
-- Name: batch read_auditor; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_auditor ON credit.batch FOR SELECT TO credit_auditor USING (true);


--
-- Name: erasure read_auditor; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_auditor ON credit.erasure FOR SELECT TO credit_auditor USING (true);


--
-- Name: gateway read_auditor; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_auditor ON credit.gateway FOR SELECT TO credit_auditor USING (true);


--
-- Name: irreparable_document read_auditor; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_auditor ON credit.irreparable_document FOR SELECT TO credit_auditor USING (true);


--
-- Name: job_run read_auditor; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_auditor ON credit.job_run FOR SELECT TO credit_auditor USING (true);


--
-- Name: journal read_auditor; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_auditor ON credit.journal FOR SELECT TO credit_auditor USING (true);


--
-- Name: member read_auditor; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_auditor ON credit.member FOR SELECT TO credit_auditor USING (true);


--
-- Name: objection read_auditor; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_auditor ON credit.objection FOR SELECT TO credit_auditor USING (true);


--
-- Name: objection_event read_auditor; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_auditor ON credit.objection_event FOR SELECT TO credit_auditor USING (true);


--
-- Name: opt_out read_auditor; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_auditor ON credit.opt_out FOR SELECT TO credit_auditor USING (true);


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
-- Name: relay read_auditor; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_auditor ON credit.relay FOR SELECT TO credit_auditor USING (true);


--
-- Name: reliance read_auditor; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_auditor ON credit.reliance FOR SELECT TO credit_auditor USING (true);


--
-- Name: repair read_auditor; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_auditor ON credit.repair FOR SELECT TO credit_auditor USING (true);


--
-- Name: report_issue read_auditor; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_auditor ON credit.report_issue FOR SELECT TO credit_auditor USING (true);


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
-- Name: erasure read_authority; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_authority ON credit.erasure FOR SELECT TO credit_authority USING (credit.sees_record(subject_id, record_id));


--
-- Name: objection read_authority; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_authority ON credit.objection FOR SELECT TO credit_authority USING (((receiver_id = ANY (credit.my_organisations())) OR (handler_id = ANY (credit.my_organisations())) OR credit.supervises(handler_id)));


--
-- Name: objection_event read_authority; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_authority ON credit.objection_event FOR SELECT TO credit_authority USING (credit.sees_objection(subject_id, objection_id));


--
-- Name: opt_out read_authority; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_authority ON credit.opt_out FOR SELECT TO credit_authority USING (credit.sees_record(subject_id, record_id));


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
-- Name: repair read_authority; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_authority ON credit.repair FOR SELECT TO credit_authority USING (((handler_id = ANY (credit.my_organisations())) OR credit.supervises(handler_id)));


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
-- Name: withdrawal read_authority; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_authority ON credit.withdrawal FOR SELECT TO credit_authority USING (credit.sees_record(subject_id, record_id));


--
-- Name: disclosure read_open; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_open ON credit.disclosure FOR SELECT TO credit_owner USING (((audience_id = 0) AND (visible_from <= credit.today()) AND (visible_until > credit.today())));


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
-- Name: erasure read_provider; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_provider ON credit.erasure FOR SELECT TO credit_provider USING (credit.sees_record(subject_id, record_id));


--
-- Name: objection read_provider; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_provider ON credit.objection FOR SELECT TO credit_provider USING (((receiver_id = ANY (credit.my_organisations())) OR (handler_id = ANY (credit.my_organisations()))));


--
-- Name: objection_event read_provider; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_provider ON credit.objection_event FOR SELECT TO credit_provider USING (credit.sees_objection(subject_id, objection_id));


--
-- Name: opt_out read_provider; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_provider ON credit.opt_out FOR SELECT TO credit_provider USING (credit.sees_record(subject_id, record_id));


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
-- Name: repair read_provider; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_provider ON credit.repair FOR SELECT TO credit_provider USING ((handler_id = ANY (credit.my_organisations())));


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
-- Name: relay; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.relay ENABLE ROW LEVEL SECURITY;

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
-- Name: relay remove_admin; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY remove_admin ON credit.relay FOR DELETE TO credit_admin USING (true);


--
-- Name: subscription remove_admin; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY remove_admin ON credit.subscription FOR DELETE TO credit_admin USING (true);


--
-- Name: repair; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.repair ENABLE ROW LEVEL SECURITY;

--
-- Name: repair_condition; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.repair_condition ENABLE ROW LEVEL SECURITY;

--
-- Name: report_issue; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.report_issue ENABLE ROW LEVEL SECURITY;

--
-- Name: retention_rule; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.retention_rule ENABLE ROW LEVEL SECURITY;

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
-- Name: TABLE erasure; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.erasure TO credit_provider;
GRANT SELECT ON TABLE credit.erasure TO credit_authority;
GRANT SELECT ON TABLE credit.erasure TO credit_auditor;


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
-- Name: TABLE irreparable_document; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.irreparable_document TO credit_auditor;


--
-- Name: TABLE irreparable_rule; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.irreparable_rule TO credit_public;
GRANT SELECT ON TABLE credit.irreparable_rule TO credit_portal;
GRANT SELECT ON TABLE credit.irreparable_rule TO credit_provider;
GRANT SELECT ON TABLE credit.irreparable_rule TO credit_authority;
GRANT SELECT ON TABLE credit.irreparable_rule TO credit_auditor;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE credit.irreparable_rule TO credit_admin;


--
-- Name: TABLE job_run; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.job_run TO credit_auditor;
GRANT SELECT ON TABLE credit.job_run TO credit_admin;


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
-- Name: TABLE objection; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.objection TO credit_provider;
GRANT SELECT ON TABLE credit.objection TO credit_authority;


--
-- Name: COLUMN objection.subject_id; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(subject_id) ON TABLE credit.objection TO credit_auditor;


--
-- Name: COLUMN objection.objection_id; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(objection_id) ON TABLE credit.objection TO credit_auditor;


--
-- Name: COLUMN objection.handle; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(handle) ON TABLE credit.objection TO credit_auditor;


--
-- Name: COLUMN objection.against; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(against) ON TABLE credit.objection TO credit_auditor;


--
-- Name: COLUMN objection.record_id; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(record_id) ON TABLE credit.objection TO credit_auditor;


--
-- Name: COLUMN objection.capacity; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(capacity) ON TABLE credit.objection TO credit_auditor;


--
-- Name: COLUMN objection.channel; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(channel) ON TABLE credit.objection TO credit_auditor;


--
-- Name: COLUMN objection.receiver_id; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(receiver_id) ON TABLE credit.objection TO credit_auditor;


--
-- Name: COLUMN objection.received_on; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(received_on) ON TABLE credit.objection TO credit_auditor;


--
-- Name: COLUMN objection.received_at; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(received_at) ON TABLE credit.objection TO credit_auditor;


--
-- Name: COLUMN objection.author; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(author) ON TABLE credit.objection TO credit_auditor;


--
-- Name: COLUMN objection.handler_id; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(handler_id) ON TABLE credit.objection TO credit_auditor;


--
-- Name: COLUMN objection.accepted_at; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(accepted_at) ON TABLE credit.objection TO credit_auditor;


--
-- Name: COLUMN objection.outcome; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(outcome) ON TABLE credit.objection TO credit_auditor;


--
-- Name: COLUMN objection.successor_id; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(successor_id) ON TABLE credit.objection TO credit_auditor;


--
-- Name: COLUMN objection.decided_at; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(decided_at) ON TABLE credit.objection TO credit_auditor;


--
-- Name: COLUMN objection.decided_by; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(decided_by) ON TABLE credit.objection TO credit_auditor;


--
-- Name: COLUMN objection.told_at; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(told_at) ON TABLE credit.objection TO credit_auditor;


--
-- Name: TABLE objection_event; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.objection_event TO credit_provider;
GRANT SELECT ON TABLE credit.objection_event TO credit_authority;


--
-- Name: COLUMN objection_event.subject_id; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(subject_id) ON TABLE credit.objection_event TO credit_auditor;


--
-- Name: COLUMN objection_event.objection_id; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(objection_id) ON TABLE credit.objection_event TO credit_auditor;


--
-- Name: COLUMN objection_event.event_id; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(event_id) ON TABLE credit.objection_event TO credit_auditor;


--
-- Name: COLUMN objection_event.kind; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(kind) ON TABLE credit.objection_event TO credit_auditor;


--
-- Name: COLUMN objection_event.organisation_id; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(organisation_id) ON TABLE credit.objection_event TO credit_auditor;


--
-- Name: COLUMN objection_event.at; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(at) ON TABLE credit.objection_event TO credit_auditor;


--
-- Name: COLUMN objection_event.author; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(author) ON TABLE credit.objection_event TO credit_auditor;


--
-- Name: COLUMN opt_out.subject_id; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(subject_id) ON TABLE credit.opt_out TO credit_provider;
GRANT SELECT(subject_id) ON TABLE credit.opt_out TO credit_authority;
GRANT SELECT(subject_id) ON TABLE credit.opt_out TO credit_auditor;


--
-- Name: COLUMN opt_out.opt_out_id; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(opt_out_id) ON TABLE credit.opt_out TO credit_provider;
GRANT SELECT(opt_out_id) ON TABLE credit.opt_out TO credit_authority;
GRANT SELECT(opt_out_id) ON TABLE credit.opt_out TO credit_auditor;


--
-- Name: COLUMN opt_out.record_id; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(record_id) ON TABLE credit.opt_out TO credit_provider;
GRANT SELECT(record_id) ON TABLE credit.opt_out TO credit_authority;
GRANT SELECT(record_id) ON TABLE credit.opt_out TO credit_auditor;


--
-- Name: COLUMN opt_out.capacity; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(capacity) ON TABLE credit.opt_out TO credit_provider;
GRANT SELECT(capacity) ON TABLE credit.opt_out TO credit_authority;
GRANT SELECT(capacity) ON TABLE credit.opt_out TO credit_auditor;


--
-- Name: COLUMN opt_out.channel; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(channel) ON TABLE credit.opt_out TO credit_provider;
GRANT SELECT(channel) ON TABLE credit.opt_out TO credit_authority;
GRANT SELECT(channel) ON TABLE credit.opt_out TO credit_auditor;


--
-- Name: COLUMN opt_out.opted_at; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(opted_at) ON TABLE credit.opt_out TO credit_provider;
GRANT SELECT(opted_at) ON TABLE credit.opt_out TO credit_authority;
GRANT SELECT(opted_at) ON TABLE credit.opt_out TO credit_auditor;


--
-- Name: COLUMN opt_out.author; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(author) ON TABLE credit.opt_out TO credit_provider;
GRANT SELECT(author) ON TABLE credit.opt_out TO credit_authority;
GRANT SELECT(author) ON TABLE credit.opt_out TO credit_auditor;


--
-- Name: COLUMN opt_out.revoked_at; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(revoked_at) ON TABLE credit.opt_out TO credit_provider;
GRANT SELECT(revoked_at) ON TABLE credit.opt_out TO credit_authority;
GRANT SELECT(revoked_at) ON TABLE credit.opt_out TO credit_auditor;


--
-- Name: TABLE organisation; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.organisation TO credit_provider;
GRANT SELECT ON TABLE credit.organisation TO credit_authority;
GRANT SELECT ON TABLE credit.organisation TO credit_auditor;
GRANT SELECT,INSERT,UPDATE ON TABLE credit.organisation TO credit_admin;


--
-- Name: TABLE repair; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.repair TO credit_provider;
GRANT SELECT ON TABLE credit.repair TO credit_authority;


--
-- Name: COLUMN repair.subject_id; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(subject_id) ON TABLE credit.repair TO credit_auditor;


--
-- Name: COLUMN repair.repair_id; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(repair_id) ON TABLE credit.repair TO credit_auditor;


--
-- Name: COLUMN repair.handle; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(handle) ON TABLE credit.repair TO credit_auditor;


--
-- Name: COLUMN repair.document_id; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(document_id) ON TABLE credit.repair TO credit_auditor;


--
-- Name: COLUMN repair.ground; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(ground) ON TABLE credit.repair TO credit_auditor;


--
-- Name: COLUMN repair.capacity; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(capacity) ON TABLE credit.repair TO credit_auditor;


--
-- Name: COLUMN repair.channel; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(channel) ON TABLE credit.repair TO credit_auditor;


--
-- Name: COLUMN repair.handler_id; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(handler_id) ON TABLE credit.repair TO credit_auditor;


--
-- Name: COLUMN repair.received_on; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(received_on) ON TABLE credit.repair TO credit_auditor;


--
-- Name: COLUMN repair.received_at; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(received_at) ON TABLE credit.repair TO credit_auditor;


--
-- Name: COLUMN repair.author; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(author) ON TABLE credit.repair TO credit_auditor;


--
-- Name: COLUMN repair.accepted_on; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(accepted_on) ON TABLE credit.repair TO credit_auditor;


--
-- Name: COLUMN repair.outcome; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(outcome) ON TABLE credit.repair TO credit_auditor;


--
-- Name: COLUMN repair.unmet; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(unmet) ON TABLE credit.repair TO credit_auditor;


--
-- Name: COLUMN repair.decided_at; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(decided_at) ON TABLE credit.repair TO credit_auditor;


--
-- Name: COLUMN repair.decided_by; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(decided_by) ON TABLE credit.repair TO credit_auditor;


--
-- Name: COLUMN repair.told_at; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(told_at) ON TABLE credit.repair TO credit_auditor;


--
-- Name: COLUMN repair.effect; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(effect) ON TABLE credit.repair TO credit_auditor;


--
-- Name: COLUMN repair.ended_on; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(ended_on) ON TABLE credit.repair TO credit_auditor;


--
-- Name: COLUMN repair.false_material; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(false_material) ON TABLE credit.repair TO credit_auditor;


--
-- Name: TABLE overdue; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.overdue TO credit_provider;
GRANT SELECT ON TABLE credit.overdue TO credit_authority;
GRANT SELECT ON TABLE credit.overdue TO credit_auditor;


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
-- Name: TABLE relay; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.relay TO credit_auditor;
GRANT SELECT,DELETE ON TABLE credit.relay TO credit_admin;


--
-- Name: TABLE reliance; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.reliance TO credit_auditor;


--
-- Name: TABLE repair_condition; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.repair_condition TO credit_public;
GRANT SELECT ON TABLE credit.repair_condition TO credit_portal;
GRANT SELECT ON TABLE credit.repair_condition TO credit_provider;
GRANT SELECT ON TABLE credit.repair_condition TO credit_authority;
GRANT SELECT ON TABLE credit.repair_condition TO credit_auditor;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE credit.repair_condition TO credit_admin;


--
-- Name: COLUMN report_issue.subject_id; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(subject_id) ON TABLE credit.report_issue TO credit_auditor;


--
-- Name: COLUMN report_issue.issue_id; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(issue_id) ON TABLE credit.report_issue TO credit_auditor;


--
-- Name: COLUMN report_issue.number; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(number) ON TABLE credit.report_issue TO credit_auditor;


--
-- Name: COLUMN report_issue.kind; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(kind) ON TABLE credit.report_issue TO credit_auditor;


--
-- Name: COLUMN report_issue.issued_at; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(issued_at) ON TABLE credit.report_issue TO credit_auditor;


--
-- Name: COLUMN report_issue.author; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(author) ON TABLE credit.report_issue TO credit_auditor;


--
-- Name: COLUMN report_issue.capacity; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(capacity) ON TABLE credit.report_issue TO credit_auditor;


--
-- Name: COLUMN report_issue.channel; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(channel) ON TABLE credit.report_issue TO credit_auditor;


--
-- Name: TABLE retention_rule; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.retention_rule TO credit_public;
GRANT SELECT ON TABLE credit.retention_rule TO credit_portal;
GRANT SELECT ON TABLE credit.retention_rule TO credit_provider;
GRANT SELECT ON TABLE credit.retention_rule TO credit_authority;
GRANT SELECT ON TABLE credit.retention_rule TO credit_auditor;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE credit.retention_rule TO credit_admin;


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


