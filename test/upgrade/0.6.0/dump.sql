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
-- Name: authorisation_id_seq; Type: SEQUENCE; Schema: credit; Owner: credit_owner
--

CREATE SEQUENCE credit.authorisation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE credit.authorisation_id_seq OWNER TO credit_owner;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: authorisation; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.authorisation (
    subject_id bigint NOT NULL,
    authorisation_id bigint DEFAULT nextval('credit.authorisation_id_seq'::regclass) NOT NULL,
    handle uuid DEFAULT gen_random_uuid() NOT NULL,
    inquirer_kind text NOT NULL,
    inquirer_id text NOT NULL,
    inquirer_name text NOT NULL,
    purpose text NOT NULL,
    items text[],
    non_public boolean NOT NULL,
    valid_from date DEFAULT credit.today() NOT NULL,
    valid_until date NOT NULL,
    capacity text NOT NULL,
    proof text NOT NULL,
    channel text NOT NULL,
    given_at timestamp with time zone DEFAULT credit.now() NOT NULL,
    author text DEFAULT credit.actor() NOT NULL,
    revoked_at timestamp with time zone,
    nonce uuid DEFAULT gen_random_uuid() NOT NULL,
    CONSTRAINT authorisation_check CHECK ((valid_until > valid_from)),
    CONSTRAINT authorisation_inquirer_name_check CHECK ((inquirer_name <> ''::text)),
    CONSTRAINT authorisation_purpose_check CHECK ((purpose <> ''::text)),
    CONSTRAINT authorisation_valid_until_check CHECK ((valid_until < 'infinity'::date))
);

ALTER TABLE ONLY credit.authorisation FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.authorisation OWNER TO credit_owner;

--
-- Name: TABLE authorisation; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.authorisation IS 'Who may inquire about a subject with its leave, for which purpose and until when (Articles 25 and 42). By credit.authorise().';


--
-- Name: COLUMN authorisation.inquirer_id; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.authorisation.inquirer_id IS 'Identifier of who may inquire, canonical, of the kind in inquirer_kind.';


--
-- Name: COLUMN authorisation.items; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.authorisation.items IS 'Codes of the catalogue items that it covers; null for all.';


--
-- Name: COLUMN authorisation.non_public; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.authorisation.non_public IS 'Whether it covers non-public information.';


--
-- Name: COLUMN authorisation.valid_until; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.authorisation.valid_until IS 'First day on which it is no longer good.';


--
-- Name: COLUMN authorisation.capacity; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.authorisation.capacity IS 'In which somebody stood before the gateway; proof is how that was established.';


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
-- Name: consent_id_seq; Type: SEQUENCE; Schema: credit; Owner: credit_owner
--

CREATE SEQUENCE credit.consent_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE credit.consent_id_seq OWNER TO credit_owner;

--
-- Name: consent; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.consent (
    subject_id bigint NOT NULL,
    consent_id bigint DEFAULT nextval('credit.consent_id_seq'::regclass) NOT NULL,
    handle uuid DEFAULT gen_random_uuid() NOT NULL,
    collector_id integer NOT NULL,
    item text NOT NULL,
    fields text[] NOT NULL,
    sensitive boolean NOT NULL,
    purpose text NOT NULL,
    ways credit.openness[] DEFAULT '{}'::credit.openness[] NOT NULL,
    service text,
    valid_from date NOT NULL,
    valid_until date NOT NULL,
    evidence text NOT NULL,
    capacity text NOT NULL,
    proof text,
    channel text,
    given_at timestamp with time zone DEFAULT credit.now() NOT NULL,
    author text DEFAULT credit.actor() NOT NULL,
    withdrawn_at timestamp with time zone,
    nonce uuid DEFAULT gen_random_uuid() NOT NULL,
    CONSTRAINT consent_check CHECK ((valid_until > valid_from)),
    CONSTRAINT consent_check1 CHECK (((proof IS NULL) = (channel IS NULL))),
    CONSTRAINT consent_evidence_check CHECK ((evidence <> ''::text)),
    CONSTRAINT consent_fields_check CHECK ((cardinality(fields) > 0)),
    CONSTRAINT consent_purpose_check CHECK ((purpose <> ''::text)),
    CONSTRAINT consent_valid_until_check CHECK ((valid_until < 'infinity'::date))
);

ALTER TABLE ONLY credit.consent FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.consent OWNER TO credit_owner;

--
-- Name: TABLE consent; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.consent IS 'What a person agreed in writing that a body collects about it, and in which ways it may be disclosed; of an organisation, the agreement on disclosure alone (Articles 24, 25 and 43). By credit.give_consent() and credit.record_consent().';


--
-- Name: COLUMN consent.item; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.consent.item IS 'Code of the catalogue item; fields are the names of those of its fields that it covers.';


--
-- Name: COLUMN consent.sensitive; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.consent.sensitive IS 'Whether it is a separate one for sensitive fields, and covers no others.';


--
-- Name: COLUMN consent.ways; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.consent.ways IS 'open, shared: ways of disclosure agreed, besides the authorised inquiry.';


--
-- Name: COLUMN consent.service; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.consent.service IS 'The service that it is tied to: credit.service_need.service; null for none.';


--
-- Name: COLUMN consent.valid_until; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.consent.valid_until IS 'First day on which it is no longer good.';


--
-- Name: COLUMN consent.evidence; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.consent.evidence IS 'Where the written consent is kept.';


--
-- Name: COLUMN consent.capacity; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.consent.capacity IS 'Who gave it: self, guardian, agent, legal_representative…';


--
-- Name: COLUMN consent.channel; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.consent.channel IS 'Of the gateway through which it was given, with the proof of identity; null where the collector holds it on paper.';


--
-- Name: consent_exception; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.consent_exception (
    code text NOT NULL,
    rank text NOT NULL,
    basis text NOT NULL,
    summary text NOT NULL,
    items text[],
    valid_from date NOT NULL,
    valid_until date,
    certainty text NOT NULL,
    CONSTRAINT consent_exception_basis_check CHECK ((basis <> ''::text)),
    CONSTRAINT consent_exception_certainty_check CHECK ((certainty = ANY (ARRAY['text'::text, 'report'::text, 'check'::text]))),
    CONSTRAINT consent_exception_check CHECK ((valid_until > valid_from)),
    CONSTRAINT consent_exception_code_check CHECK ((code ~ '^[a-z][a-z0-9_]*$'::text)),
    CONSTRAINT consent_exception_rank_check CHECK ((rank = ANY (ARRAY['law'::text, 'administrative_regulation'::text]))),
    CONSTRAINT consent_exception_summary_check CHECK ((summary <> ''::text)),
    CONSTRAINT consent_exception_valid_from_check CHECK (((valid_from >= '1900-01-01'::date) AND (valid_from <= '9999-12-31'::date))),
    CONSTRAINT consent_exception_valid_until_check CHECK (((valid_until >= '1900-01-01'::date) AND (valid_until <= '9999-12-31'::date)))
);

ALTER TABLE ONLY credit.consent_exception FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.consent_exception OWNER TO credit_owner;

--
-- Name: TABLE consent_exception; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.consent_exception IS 'Provisions of laws and administrative regulations by which information about a person is collected without consent; a record names the one that it rests on (Article 24). Local rules are no such provision.';


--
-- Name: COLUMN consent_exception.items; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.consent_exception.items IS 'Codes of the catalogue items for which it is used here; null for any.';


--
-- Name: COLUMN consent_exception.valid_until; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.consent_exception.valid_until IS 'First day no longer; null for no end.';


--
-- Name: COLUMN consent_exception.certainty; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.consent_exception.certainty IS 'text: read in the full primary text; report: in an official notice or report; check: unread, to be checked.';


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
-- Name: inquiry_id_seq; Type: SEQUENCE; Schema: credit; Owner: credit_owner
--

CREATE SEQUENCE credit.inquiry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE credit.inquiry_id_seq OWNER TO credit_owner;

--
-- Name: inquiry; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.inquiry (
    subject_id bigint NOT NULL,
    inquiry_id bigint DEFAULT nextval('credit.inquiry_id_seq'::regclass) NOT NULL,
    ticket uuid NOT NULL,
    number integer NOT NULL,
    way text NOT NULL,
    organisation_id integer,
    inquirer_kind text NOT NULL,
    inquirer_id text NOT NULL,
    inquirer_name text NOT NULL,
    purpose text NOT NULL,
    duty text,
    authorisation_id bigint,
    items text[],
    fields text[],
    non_public boolean NOT NULL,
    outside boolean NOT NULL,
    sought text NOT NULL,
    hidden_basis text,
    hidden_until date,
    begun_at timestamp with time zone DEFAULT credit.now() NOT NULL,
    valid_until timestamp with time zone NOT NULL,
    author text DEFAULT credit.actor() NOT NULL,
    nonce uuid DEFAULT gen_random_uuid() NOT NULL,
    CONSTRAINT inquiry_check CHECK (((way = 'authorised'::text) = (authorisation_id IS NOT NULL))),
    CONSTRAINT inquiry_check1 CHECK (((way = 'duty'::text) = (duty IS NOT NULL))),
    CONSTRAINT inquiry_check2 CHECK (((way = 'authorised'::text) OR (NOT non_public))),
    CONSTRAINT inquiry_check3 CHECK (((hidden_basis IS NULL) = (hidden_until IS NULL))),
    CONSTRAINT inquiry_check4 CHECK (((hidden_until IS NULL) OR (way = 'duty'::text))),
    CONSTRAINT inquiry_check5 CHECK ((valid_until > begun_at)),
    CONSTRAINT inquiry_hidden_basis_check CHECK ((hidden_basis <> ''::text)),
    CONSTRAINT inquiry_hidden_until_check CHECK ((hidden_until < 'infinity'::date)),
    CONSTRAINT inquiry_purpose_check CHECK ((purpose <> ''::text)),
    CONSTRAINT inquiry_way_check CHECK ((way = ANY (ARRAY['authorised'::text, 'duty'::text])))
);

ALTER TABLE ONLY credit.inquiry FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.inquiry OWNER TO credit_owner;

--
-- Name: TABLE inquiry; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.inquiry IS 'Every inquiry, written and on disk before anything is released (Articles 27 and 42). By credit.begin_inquiry(); a row is never altered, and its reads are not counted.';


--
-- Name: COLUMN inquiry.subject_id; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.inquiry.subject_id IS 'Who was asked about; 0 where nothing is held.';


--
-- Name: COLUMN inquiry.ticket; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.inquiry.ticket IS 'For credit.inquire(); one for all subjects of a bulk inquiry, which are numbered from 1.';


--
-- Name: COLUMN inquiry.way; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.inquiry.way IS 'authorised: by the subject. duty: of a public body.';


--
-- Name: COLUMN inquiry.organisation_id; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.inquiry.organisation_id IS 'The registered body that asked, itself or through a gateway; null for anybody else.';


--
-- Name: COLUMN inquiry.duty; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.inquiry.duty IS 'The member''s, as credit.member had it.';


--
-- Name: COLUMN inquiry.items; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.inquiry.items IS 'Codes of the catalogue items that it covers; null for all.';


--
-- Name: COLUMN inquiry.fields; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.inquiry.fields IS 'Fields of the body''s duty, to which it is limited; null for all.';


--
-- Name: COLUMN inquiry.outside; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.inquiry.outside IS 'Whether the subject is of another division than the body''s.';


--
-- Name: COLUMN inquiry.sought; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.inquiry.sought IS 'The identifier that was asked for, masked.';


--
-- Name: COLUMN inquiry.hidden_until; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.inquiry.hidden_until IS 'First day on which the subject learns of it, where the law in hidden_basis hides it (Article 42).';


--
-- Name: COLUMN inquiry.valid_until; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.inquiry.valid_until IS 'From when the ticket releases nothing more.';


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
    nonce uuid DEFAULT gen_random_uuid() NOT NULL,
    consent_exception text,
    declaration text,
    self_declared boolean,
    CONSTRAINT record_self_declared_check CHECK (self_declared)
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
-- Name: COLUMN record.consent_exception; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.record.consent_exception IS 'Of non-public information about a person: the provision that does without consent, a code of credit.consent_exception (Article 24).';


--
-- Name: COLUMN record.declaration; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.record.declaration IS 'Of non-public information: where the provider''s signed declaration is kept, by which it answers for it (Article 23).';


--
-- Name: COLUMN record.self_declared; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.record.self_declared IS 'true where the subject declared it about itself (Article 18); else null.';


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
-- Name: inquiry_reading; Type: VIEW; Schema: credit; Owner: credit_owner
--

CREATE VIEW credit.inquiry_reading WITH (security_invoker='true') AS
 SELECT q.organisation_id,
    q.subject_id,
    r.record_id,
    q.begun_at,
    LEAST(u.used_until, l.consent_until) AS used_until
   FROM (((((((credit.inquiry q
     JOIN credit.subject s ON ((s.subject_id = q.subject_id)))
     JOIN credit.record r ON (((r.subject_id = q.subject_id) AND ((q.fields IS NULL) OR (r.field = ANY (q.fields))) AND (q.non_public OR (r.nature = 'public'::credit.nature)))))
     JOIN credit.catalog_item i ON (((i.item_id = r.item_id) AND ((q.items IS NULL) OR (i.code = ANY (q.items))))))
     JOIN credit.review v ON (((v.subject_id = r.subject_id) AND (v.record_id = r.record_id) AND v.approved AND (NOT v.lenient) AND (v.reviewed_at < q.valid_until))))
     LEFT JOIN credit.document d ON (((d.subject_id = r.subject_id) AND (d.document_id = r.document_id))))
     CROSS JOIN LATERAL credit.record_use(r.item_id, r.field, r.severity, r.openness, r.open_until, (r.necessity IS NOT NULL), d.kind, d.decided_on) u(used_until, rule, basis, shortened_by))
     LEFT JOIN LATERAL ( SELECT min(f.until) AS consent_until
           FROM ( SELECT max(c.valid_until) AS until
                   FROM (jsonb_object_keys(r.content) k(name)
                     JOIN credit.consent c ON (((c.subject_id = r.subject_id) AND (c.collector_id = r.provider_id) AND (c.item = i.code) AND (k.name = ANY (c.fields)) AND (c.withdrawn_at IS NULL))))
                  GROUP BY k.name) f) l ON (((r.nature = 'non_public'::credit.nature) AND (r.self_declared IS NULL) AND (r.consent_exception IS NULL) AND (s.kind = 'natural_person'::credit.subject_kind))))
  WHERE ((q.organisation_id IS NOT NULL) AND (NOT (EXISTS ( SELECT
           FROM credit.withdrawal w
          WHERE ((w.subject_id = r.subject_id) AND (w.record_id = r.record_id) AND (w.withdrawn_at < q.begun_at) AND COALESCE((w.undone_at >= q.valid_until), true))))));


ALTER TABLE credit.inquiry_reading OWNER TO credit_owner;

--
-- Name: VIEW inquiry_reading; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON VIEW credit.inquiry_reading IS 'The records that registered bodies may have read by inquiry, and until when each is used: who is asked to take down (Article 47). Reads are not counted, so it is what the ticket gave. For the owner''s functions.';


--
-- Name: COLUMN inquiry_reading.used_until; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.inquiry_reading.used_until IS 'First day on which it is no longer used; null for no end.';


--
-- Name: inquiry_rule; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.inquiry_rule (
    pack text NOT NULL,
    code text NOT NULL,
    ticket_minutes integer NOT NULL,
    bulk_limit integer NOT NULL,
    keep_months integer,
    per_hour integer,
    subjects_per_day integer,
    outside_per_day integer,
    basis text NOT NULL,
    valid_from date NOT NULL,
    valid_until date,
    certainty text NOT NULL,
    note text,
    CONSTRAINT inquiry_rule_basis_check CHECK ((basis <> ''::text)),
    CONSTRAINT inquiry_rule_bulk_limit_check CHECK (((bulk_limit >= 1) AND (bulk_limit <= 100000))),
    CONSTRAINT inquiry_rule_certainty_check CHECK ((certainty = ANY (ARRAY['text'::text, 'report'::text, 'check'::text]))),
    CONSTRAINT inquiry_rule_check CHECK ((valid_until > valid_from)),
    CONSTRAINT inquiry_rule_code_check CHECK ((code <> ''::text)),
    CONSTRAINT inquiry_rule_keep_months_check CHECK (((keep_months >= 1) AND (keep_months <= 1200))),
    CONSTRAINT inquiry_rule_outside_per_day_check CHECK ((outside_per_day > 0)),
    CONSTRAINT inquiry_rule_per_hour_check CHECK ((per_hour > 0)),
    CONSTRAINT inquiry_rule_subjects_per_day_check CHECK ((subjects_per_day > 0)),
    CONSTRAINT inquiry_rule_ticket_minutes_check CHECK (((ticket_minutes >= 1) AND (ticket_minutes <= 1440))),
    CONSTRAINT inquiry_rule_valid_from_check CHECK (((valid_from >= '1900-01-01'::date) AND (valid_from <= '9999-12-31'::date))),
    CONSTRAINT inquiry_rule_valid_until_check CHECK (((valid_until >= '1900-01-01'::date) AND (valid_until <= '9999-12-31'::date)))
);

ALTER TABLE ONLY credit.inquiry_rule FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.inquiry_rule OWNER TO credit_owner;

--
-- Name: TABLE inquiry_rule; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.inquiry_rule IS 'How inquiries are made, and which are unusual (Article 27). Where rules of several packs in force cover the day, the strictest counts; of periods for which logs are kept, the longest.';


--
-- Name: COLUMN inquiry_rule.ticket_minutes; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.inquiry_rule.ticket_minutes IS 'How long a ticket is good after the inquiry was begun.';


--
-- Name: COLUMN inquiry_rule.bulk_limit; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.inquiry_rule.bulk_limit IS 'How many subjects one bulk inquiry may name.';


--
-- Name: COLUMN inquiry_rule.keep_months; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.inquiry_rule.keep_months IS 'How long the log of an inquiry is kept, then credit.run_due() removes it, unless it is still hidden from its subject; null: this pack sets no period. Where none does, it is kept for good.';


--
-- Name: COLUMN inquiry_rule.per_hour; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.inquiry_rule.per_hour IS 'More inquiries of one role within a clock hour are unusual; null: never.';


--
-- Name: COLUMN inquiry_rule.subjects_per_day; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.inquiry_rule.subjects_per_day IS 'More subjects asked about by one role on a day are unusual; null: never.';


--
-- Name: COLUMN inquiry_rule.outside_per_day; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.inquiry_rule.outside_per_day IS 'More subjects from outside the body''s division on a day are unusual; null: never.';


--
-- Name: COLUMN inquiry_rule.valid_until; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.inquiry_rule.valid_until IS 'First day no longer; null for no end.';


--
-- Name: COLUMN inquiry_rule.certainty; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.inquiry_rule.certainty IS 'text: read in the full primary text; report: in an official notice or report; check: unread, to be checked.';


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
    forgotten bigint DEFAULT 0 NOT NULL,
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
-- Name: COLUMN job_run.forgotten; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.job_run.forgotten IS 'Inquiries whose log is no longer kept.';


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
-- Name: journal_leaf; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.journal_leaf (
    "position" bigint NOT NULL,
    subject_id bigint NOT NULL,
    entry_id bigint NOT NULL,
    hash bytea NOT NULL,
    CONSTRAINT journal_leaf_hash_check CHECK ((length(hash) = 32)),
    CONSTRAINT journal_leaf_position_check CHECK (("position" >= 0))
);

ALTER TABLE ONLY credit.journal_leaf FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.journal_leaf OWNER TO credit_owner;

--
-- Name: TABLE journal_leaf; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.journal_leaf IS 'The tree''s leaves: which entry of credit.journal has which place, and its hash as it was when it was sealed. Append-only.';


--
-- Name: COLUMN journal_leaf."position"; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.journal_leaf."position" IS 'From 0, without gaps.';


--
-- Name: COLUMN journal_leaf.hash; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.journal_leaf.hash IS 'SHA-256 over a byte 0 and the entry''s canonical bytes: doc/seals.md.';


--
-- Name: journal_node; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.journal_node (
    level smallint NOT NULL,
    "position" bigint NOT NULL,
    hash bytea NOT NULL,
    CONSTRAINT journal_node_hash_check CHECK ((length(hash) = 32)),
    CONSTRAINT journal_node_level_check CHECK (((level > 0) AND (((level)::integer % 4) = 0))),
    CONSTRAINT journal_node_position_check CHECK (("position" >= 0))
);

ALTER TABLE ONLY credit.journal_node FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.journal_node OWNER TO credit_owner;

--
-- Name: TABLE journal_node; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.journal_node IS 'Complete subtrees of the tree, at every fourth level, so that a proof reads few rows. Append-only.';


--
-- Name: COLUMN journal_node.level; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.journal_node.level IS 'The subtree has 2 to the power of level leaves.';


--
-- Name: COLUMN journal_node."position"; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.journal_node."position" IS 'Its place among those of its level, from 0.';


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
  WHERE ((o.told_at IS NULL) AND COALESCE((d.due < credit.today()), (d.basis IS NOT NULL)))
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
  WHERE COALESCE((d.due < credit.today()), (d.basis IS NOT NULL))
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
  WHERE ((t.acknowledged_at IS NULL) AND COALESCE((t.due < credit.today()), true));


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

COMMENT ON COLUMN credit.overdue.due IS 'The last day on which it would have been in time; null where a year that would be counted is not loaded: then it is shown until that is mended.';


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
-- Name: COLUMN quarantine.record_id; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.quarantine.record_id IS 'The record that it became or repeats, or else the one of the same fact, which it states otherwise.';


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
    CONSTRAINT report_issue_kind_check CHECK ((kind = ANY (ARRAY['report'::text, 'compliance'::text, 'rows'::text])))
);

ALTER TABLE ONLY credit.report_issue FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.report_issue OWNER TO credit_owner;

--
-- Name: TABLE report_issue; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.report_issue IS 'Issued reports: number, time, who stood before which channel and how that was established; of code and content only SHA-256 (Article 42).';


--
-- Name: COLUMN report_issue.kind; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.report_issue.kind IS 'report, compliance, or rows: read by credit.report_rows(), which nobody verifies.';


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
-- Name: seal; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.seal (
    seal_id bigint NOT NULL,
    size bigint NOT NULL,
    root bytea NOT NULL,
    sealed_at timestamp with time zone DEFAULT credit.now() NOT NULL,
    next_transaction xid8 NOT NULL,
    running xid8[] NOT NULL,
    incarnation bigint NOT NULL,
    system_identifier bigint NOT NULL,
    timeline bigint NOT NULL,
    database_id bigint NOT NULL,
    CONSTRAINT seal_root_check CHECK ((length(root) = 32))
);

ALTER TABLE ONLY credit.seal FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.seal OWNER TO credit_owner;

--
-- Name: TABLE seal; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.seal IS 'Seals: how many leaves the tree had, and its root. Made by credit.seal(). Append-only.';


--
-- Name: COLUMN seal.seal_id; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.seal.seal_id IS 'From 1, without gaps.';


--
-- Name: COLUMN seal.size; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.seal.size IS 'Entries sealed by then.';


--
-- Name: COLUMN seal.root; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.seal.root IS 'Root of the tree over the first "size" leaves; all entries up to then depend on it.';


--
-- Name: COLUMN seal.sealed_at; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.seal.sealed_at IS 'credit.now() of the seal.';


--
-- Name: COLUMN seal.next_transaction; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.seal.next_transaction IS 'Transactions from this one on had not begun; of those before, only the running ones had not ended.';


--
-- Name: COLUMN seal.running; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.seal.running IS 'Transactions that had begun and not ended: what they write is for a later seal.';


--
-- Name: COLUMN seal.incarnation; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.seal.incarnation IS 'Of credit.registry at the time.';


--
-- Name: COLUMN seal.system_identifier; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.seal.system_identifier IS 'Of the database cluster in which it was made: a copy elsewhere has another one.';


--
-- Name: COLUMN seal.timeline; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.seal.timeline IS 'Of the cluster: a recovery to a point in time, and a standby that takes over, begin a new one.';


--
-- Name: COLUMN seal.database_id; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.seal.database_id IS 'Of the database in its cluster: a copy beside the original has another one.';


--
-- Name: sensitive_category; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.sensitive_category (
    code text NOT NULL,
    label_zh text NOT NULL,
    keys text[] NOT NULL,
    basis text NOT NULL,
    certainty text NOT NULL,
    CONSTRAINT sensitive_category_basis_check CHECK ((basis <> ''::text)),
    CONSTRAINT sensitive_category_certainty_check CHECK ((certainty = ANY (ARRAY['text'::text, 'report'::text, 'check'::text]))),
    CONSTRAINT sensitive_category_code_check CHECK ((code ~ '^[a-z][a-z_]*$'::text)),
    CONSTRAINT sensitive_category_keys_check CHECK ((cardinality(keys) > 0)),
    CONSTRAINT sensitive_category_label_zh_check CHECK ((label_zh <> ''::text))
);

ALTER TABLE ONLY credit.sensitive_category FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.sensitive_category OWNER TO credit_owner;

--
-- Name: TABLE sensitive_category; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.sensitive_category IS 'What a person consents to separately (Personal Information Protection Law 28 and 29; Regulation on the Administration of the Credit Reporting Industry 14). The regulation names no list of its own.';


--
-- Name: COLUMN sensitive_category.keys; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.sensitive_category.keys IS 'Names of catalogue fields that hold it.';


--
-- Name: service_need; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.service_need (
    organisation_id integer NOT NULL,
    service text NOT NULL,
    item text NOT NULL,
    fields text[] NOT NULL,
    basis text NOT NULL,
    CONSTRAINT service_need_basis_check CHECK ((basis <> ''::text)),
    CONSTRAINT service_need_fields_check CHECK ((cardinality(fields) > 0)),
    CONSTRAINT service_need_item_check CHECK ((item <> ''::text)),
    CONSTRAINT service_need_service_check CHECK ((service <> ''::text))
);

ALTER TABLE ONLY credit.service_need FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.service_need OWNER TO credit_owner;

--
-- Name: TABLE service_need; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.service_need IS 'What a service needs to know of who asks for it: a consent that is tied to it covers nothing else (Article 43).';


--
-- Name: COLUMN service_need.service; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.service_need.service IS 'The organisation''s own name for it.';


--
-- Name: COLUMN service_need.item; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.service_need.item IS 'Code of a catalogue item; fields are those of it.';


--
-- Name: COLUMN service_need.basis; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.service_need.basis IS 'Why the service can''t be rendered without them.';


--
-- Name: subject_correction_id_seq; Type: SEQUENCE; Schema: credit; Owner: credit_owner
--

CREATE SEQUENCE credit.subject_correction_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE credit.subject_correction_id_seq OWNER TO credit_owner;

--
-- Name: subject_correction; Type: TABLE; Schema: credit; Owner: credit_owner
--

CREATE TABLE credit.subject_correction (
    subject_id bigint NOT NULL,
    correction_id bigint DEFAULT nextval('credit.subject_correction_id_seq'::regclass) NOT NULL,
    name text NOT NULL,
    evidence text NOT NULL,
    corrected_at timestamp with time zone DEFAULT credit.now() NOT NULL,
    author text DEFAULT credit.actor() NOT NULL,
    nonce uuid DEFAULT gen_random_uuid() NOT NULL,
    CONSTRAINT subject_correction_evidence_check CHECK ((evidence <> ''::text))
);

ALTER TABLE ONLY credit.subject_correction FORCE ROW LEVEL SECURITY;


ALTER TABLE credit.subject_correction OWNER TO credit_owner;

--
-- Name: TABLE subject_correction; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON TABLE credit.subject_correction IS 'Who gave a subject its right name, and by which papers (Article 21). By credit.correct_subject().';


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
    NULL::text AS correction_reason,
    NULL::text AS consent_exception,
    NULL::text AS declaration
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
-- Name: COLUMN submission.consent_exception; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.submission.consent_exception IS 'Of non-public information about a person without its consent: a code of credit.consent_exception (Article 24).';


--
-- Name: COLUMN submission.declaration; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.submission.declaration IS 'Of non-public information: where the provider''s signed declaration is kept (Article 23).';


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
          WHERE ((b.subject_id = d.subject_id) AND (b.record_id = d.record_id) AND (b.audience_id = 1))))))
UNION ALL
 SELECT DISTINCT i.organisation_id,
    0 AS audience_id,
    i.subject_id,
    i.record_id,
    'inquiry'::text AS way,
    i.used_until AS asked_on,
    NULL::timestamp with time zone AS acknowledged_at,
    false AS erase
   FROM (credit.inquiry_reading i
     CROSS JOIN credit.registry g)
  WHERE ((i.used_until <= credit.today()) AND (i.used_until > (timezone(g.zone, i.begun_at))::date) AND (NOT (EXISTS ( SELECT
           FROM credit.takedown t
          WHERE ((t.subject_id = i.subject_id) AND (t.record_id = i.record_id) AND (t.organisation_id = i.organisation_id) AND (t.way = 'inquiry'::text) AND COALESCE((t.acknowledged_at >= i.begun_at), true))))));


ALTER TABLE credit.takedown_request OWNER TO credit_owner;

--
-- Name: VIEW takedown_request; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON VIEW credit.takedown_request IS 'Requests to take down, and copies whose time is over, as requests from their first day after it, and so what was read by inquiry. For credit.requested_takedowns().';


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
-- Name: unusual_inquiry; Type: VIEW; Schema: credit; Owner: credit_owner
--

CREATE VIEW credit.unusual_inquiry WITH (security_invoker='true') AS
 SELECT d.day,
    d.author,
    d.organisation_id,
    d.inquiries,
    d.subjects,
    d.outside,
    d.most_in_an_hour,
    w.reasons
   FROM ((( SELECT h.day,
            h.author,
            h.organisation_id,
            count(*) AS inquiries,
            (count(DISTINCT h.subject_id) FILTER (WHERE (h.subject_id <> 0)) + count(*) FILTER (WHERE (h.subject_id = 0))) AS subjects,
            count(DISTINCT h.subject_id) FILTER (WHERE h.outside) AS outside,
            max(h.in_hour) AS most_in_an_hour
           FROM ( SELECT q.subject_id,
                    q.author,
                    q.organisation_id,
                    q.outside,
                    (timezone(g.zone, q.begun_at))::date AS day,
                    count(*) OVER (PARTITION BY q.author, q.organisation_id, (date_trunc('hour'::text, timezone(g.zone, q.begun_at)))) AS in_hour
                   FROM (credit.inquiry q
                     CROSS JOIN credit.registry g)) h
          GROUP BY h.day, h.author, h.organisation_id) d
     CROSS JOIN LATERAL ( SELECT min(r.per_hour) AS per_hour,
            min(r.subjects_per_day) AS subjects_per_day,
            min(r.outside_per_day) AS outside_per_day
           FROM (credit.inquiry_rule r
             JOIN credit.rule_pack p ON (((p.pack = r.pack) AND p.in_force)))
          WHERE ((r.valid_from <= d.day) AND COALESCE((r.valid_until > d.day), true))) l)
     CROSS JOIN LATERAL ( SELECT array_remove(ARRAY[
                CASE
                    WHEN (d.most_in_an_hour > l.per_hour) THEN 'rate'::text
                    ELSE NULL::text
                END,
                CASE
                    WHEN (d.subjects > l.subjects_per_day) THEN 'breadth'::text
                    ELSE NULL::text
                END,
                CASE
                    WHEN (d.outside > l.outside_per_day) THEN 'division'::text
                    ELSE NULL::text
                END], NULL::text) AS reasons) w)
  WHERE (w.reasons <> '{}'::text[]);


ALTER TABLE credit.unusual_inquiry OWNER TO credit_owner;

--
-- Name: VIEW unusual_inquiry; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON VIEW credit.unusual_inquiry IS 'Days on which a role inquired more than credit.inquiry_rule thinks usual, for auditors (Articles 27 and 28).';


--
-- Name: COLUMN unusual_inquiry.day; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.unusual_inquiry.day IS 'In the registry''s own zone.';


--
-- Name: COLUMN unusual_inquiry.subjects; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.unusual_inquiry.subjects IS 'Of whom nothing is held counts at each inquiry.';


--
-- Name: COLUMN unusual_inquiry.outside; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.unusual_inquiry.outside IS 'Subjects of another division than the body''s.';


--
-- Name: COLUMN unusual_inquiry.reasons; Type: COMMENT; Schema: credit; Owner: credit_owner
--

COMMENT ON COLUMN credit.unusual_inquiry.reasons IS 'rate: too many in an hour. breadth: too many subjects. division: too many from outside.';


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
-- Data for Name: authorisation; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.authorisation (subject_id, authorisation_id, handle, inquirer_kind, inquirer_id, inquirer_name, purpose, items, non_public, valid_from, valid_until, capacity, proof, channel, given_at, author, revoked_at, nonce) FROM stdin;
3	2	81daec59-6c91-4575-b1f1-65d806a43d8d	uscc	91650100E00000000L	employer	staff	\N	t	2026-11-28	2027-03-09	self	session 1	website	2026-11-27 19:48:58.67724+00	portal	\N	b972a32d-c956-477e-9a95-3ba717ed34b4
3	3	badd909b-305b-48db-9c9a-d7d3618dca7f	uscc	91650100E00000000L	employer	another	\N	f	2026-11-28	2027-03-09	self	session 1	website	2026-11-27 19:48:58.678732+00	portal	2026-11-27 19:48:58.705331+00	4209d79e-015f-4f55-8140-6a98f9f20a37
\.


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
9	submission	clerk	2026-11-27 19:48:34.406973+00
10	submission	clerk	2026-11-27 19:48:34.409672+00
12	submission	portal	2026-11-27 19:48:58.680652+00
13	submission	author	2026-11-27 19:48:58.721624+00
14	submission	author	2026-11-27 19:49:10.890197+00
15	submission	author	2026-11-27 19:49:10.917093+00
16	submission	author	2026-11-27 19:49:10.924388+00
17	submission	author	2026-11-28 01:51:10.133518+00
18	submission	author	2026-11-28 01:51:10.157088+00
19	submission	author	2026-11-28 05:02:06.172585+00
20	submission	author	2026-11-28 05:02:06.189741+00
\.


--
-- Data for Name: business_operator; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.business_operator (subject_id, provider_id, operator_no, name, name_key, identity_number, operating_from, operating_until, nonce) FROM stdin;
5	2	1	买买提·艾力	买买提艾力	650102198001010012	\N	\N	6e860147-7df7-4976-8285-8005ee89b003
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
3	regional	650000	edition	1	自治区社会信用条例	published	\N	drc	2026-04-01	2026-04-30	2026-05-10	新疆维吾尔自治区人民政府	2026-05-20	2026-06-01	\N	\N	\N	text
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
30	since	since	date	f	t	t	\N	\N	\N
30	income	income	amount	f	f	t	\N	\N	\N
30	post	post	text	f	t	t	\N	\N	\N
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
30	3	B01	work	voluntary	neutral	non_public	until_withdrawn	{open,shared,inquiry}	{natural_person,legal_person}	general	\N	\N	\N	第二十四条	\N	text
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
-- Data for Name: consent; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.consent (subject_id, consent_id, handle, collector_id, item, fields, sensitive, purpose, ways, service, valid_from, valid_until, evidence, capacity, proof, channel, given_at, author, withdrawn_at, nonce) FROM stdin;
3	1	3b8d3605-8147-4dc4-aefd-1bc60d74c64f	12	B01	{post}	f	staff	{}	\N	2026-11-27	2027-09-24	folder 7	self	\N	\N	2026-11-27 19:48:34.391982+00	clerk	\N	b6463136-01d6-42b4-a191-4bc29be5c543
3	2	2a294592-acd1-48b6-975c-1542a4d144b6	12	B01	{income}	t	staff	{shared}	\N	2026-11-27	2027-09-24	folder 7	self	\N	\N	2026-11-27 19:48:34.406224+00	clerk	\N	4e7bb782-3b58-460a-93ed-c198db0e9248
3	4	8edccc36-a82e-4aaf-b234-35853e70a6c8	12	B01	{since}	f	staff	{}	\N	2026-11-28	2027-03-09	session 1	self	session 1	website	2026-11-27 19:48:58.678898+00	portal	2026-11-27 19:48:58.694505+00	a0da0c51-043b-405e-9529-f2d0b85367fa
\.


--
-- Data for Name: consent_exception; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.consent_exception (code, rank, basis, summary, items, valid_from, valid_until, certainty) FROM stdin;
contract	law	个人信息保护法第十三条第一款第二项	needed for a contract of the person, or for staff under lawful rules	\N	2021-11-01	\N	text
statutory_duty	law	个人信息保护法第十三条第一款第三项	needed for a duty or obligation that a law sets	\N	2021-11-01	\N	text
emergency	law	个人信息保护法第十三条第一款第四项	public-health emergencies, or life, health and property in an emergency	\N	2021-11-01	\N	text
news	law	个人信息保护法第十三条第一款第五项	news reporting and supervision by public opinion, within reason	\N	2021-11-01	\N	text
published	law	个人信息保护法第十三条第一款第六项、第二十七条	published by the person itself or lawfully, within reason	\N	2021-11-01	\N	text
other_law	law	个人信息保护法第十三条第一款第七项	other cases that laws and administrative regulations name	\N	2021-11-01	\N	text
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
4	7	2	penalty_decision	after the first seal	afterthefirstseal	market	11650100M00000000C	2026-11-18	2026-11-18	\N	\N	\N	e6aad07c-bc3d-438b-866c-4456820ae785
5	8	2	penalty_decision	〔2026〕3号	2026-3号	market	11650100M00000000C	2026-11-19	2026-11-19	\N	\N	\N	88338dc7-fbe8-4857-b929-22a4d434a4e8
1	9	2	penalty_decision	〔2026〕11号	2026-11号	market	11650100M00000000C	2026-11-20	2026-11-20	\N	\N	\N	4e7ceea3-3152-4a22-ac32-9664681b5288
1	10	2	penalty_decision	〔2026〕12号	2026-12号	market	11650100M00000000C	2026-11-20	2026-11-20	\N	\N	\N	42bc690a-be9a-4341-bf27-6a9d61548457
2	11	2	penalty_decision	〔2026〕13号	2026-13号	market	11650100M00000000C	2026-11-21	2026-11-21	\N	\N	\N	dad26b83-6c64-4f10-8b50-f0b96b377006
2	12	2	penalty_decision	〔2026〕14号	2026-14号	market	11650100M00000000C	2026-11-21	2026-11-21	\N	\N	\N	767587c8-99df-402c-9771-b42c2b39706e
1	13	2	penalty_decision	〔2026〕21号	2026-21号	market	11650100M00000000C	2026-11-20	2026-11-20	\N	\N	\N	734d9f84-264d-47ab-ac90-f31eafcd3d53
1	14	2	penalty_decision	〔2026〕22号	2026-22号	market	11650100M00000000C	2026-11-20	2026-11-20	\N	\N	\N	0a88a8a1-aed5-4157-a2d1-b188139072a4
2	15	2	penalty_decision	〔2026〕23号	2026-23号	market	11650100M00000000C	2026-11-21	2026-11-21	\N	\N	\N	35f39b0f-7e20-4489-9392-0f79343097b4
2	16	2	penalty_decision	〔2026〕24号	2026-24号	market	11650100M00000000C	2026-11-21	2026-11-21	\N	\N	\N	ec87afad-b4cb-49b3-9a9e-5c62bb814d85
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
-- Data for Name: inquiry; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.inquiry (subject_id, inquiry_id, ticket, number, way, organisation_id, inquirer_kind, inquirer_id, inquirer_name, purpose, duty, authorisation_id, items, fields, non_public, outside, sought, hidden_basis, hidden_until, begun_at, valid_until, author, nonce) FROM stdin;
3	1	c074129e-39ee-457f-ad59-81a864a3cbea	1	authorised	12	uscc	91650100E00000000L	employer	staff	\N	2	\N	\N	t	f	resident_id 650***17	\N	\N	2026-11-27 19:48:58.706917+00	2026-11-27 19:58:58.706917+00	clerk	909c11ac-f83d-4c02-b9f3-229278c193e1
0	2	b55ddc2f-d2e3-4dc2-91d4-481fe6872864	1	duty	3	uscc	11650100F000000008	fire	inspection	fire protection	\N	\N	{fire_protection}	f	f	uscc 911***1L	\N	\N	2026-11-27 19:48:58.713762+00	2026-11-27 19:58:58.713762+00	fire_clerk	91ea248b-12a9-43bc-9488-7162e4934ec4
\.


--
-- Data for Name: inquiry_rule; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.inquiry_rule (pack, code, ticket_minutes, bulk_limit, keep_months, per_hour, subjects_per_day, outside_per_day, basis, valid_from, valid_until, certainty, note) FROM stdin;
xinjiang	inquiry	10	1000	\N	60	200	50	条例第二十七条	2024-10-01	\N	check	the regulation asks for rules of inquiry and sets no figures; these are this project's
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
order-36	A13	b	2026-01-01	\N	check
\.


--
-- Data for Name: job_run; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.job_run (job_run_id, job, started_at, author, batches, ended, erased, finished_at, outcome, forgotten) FROM stdin;
1	run_due	2027-12-01 02:00:00+00	postgres	5	12	0	2027-12-01 02:00:00+00	done	0
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
0	157	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	update	registry	\N	\N	\N	\\xf209b4f9490857c52ae38a422b8929ef829708beaa7ba5dc5c12fb2611bee38d	\\xf209b4f9490857c52ae38a422b8929ef829708beaa7ba5dc5c12fb2611bee38d	\N
0	158	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_class	\N	\N	\N	\N	\\x3619c07fbe1b182f07df1dc8e9aa741894cb11977f2791221e7f587f686b5346	\N
0	159	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_class	\N	\N	\N	\N	\\x5992230e5c977266fa1b9daeb85a81f23da01175adc6a73e392fc9306f4555ef	\N
0	160	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_class	\N	\N	\N	\N	\\x5ea589eb027954e28133106cd5a28c800cc5da394b7fdbd05e883dadaeb96bdb	\N
0	161	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_class	\N	\N	\N	\N	\\x608a49e53b1740ab3f32295ab9e1db306f0109a4b5b03fb4239e8aa326707cc6	\N
0	162	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_class	\N	\N	\N	\N	\\x8a7c4322db92f2cd4938a4b628c695ee9768020d852cc2b38333dd09e032a78f	\N
0	163	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_class	\N	\N	\N	\N	\\x97f6c5a8fb998838771a93509d6e9575e515405324ef70b88399a3d105c482ae	\N
0	164	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_class	\N	\N	\N	\N	\\xa3402fbe8d51324946220bd75410efc4632980e37d19dcfcfa30672b76a768ef	\N
0	165	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_class	\N	\N	\N	\N	\\xbb67848d3e13cf8790a45b41aa2b4ec893604d3b781ffcdefebc66311b31aee3	\N
0	166	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_class	\N	\N	\N	\N	\\xc12beaf583ab5dd5d200967dc76824f4a556ae50b5bbc5396c26731fd624da98	\N
0	167	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_class	\N	\N	\N	\N	\\xc38a41bc4cda62e7fd3e3f97c915ec8cbeb825ca42227bf3ff86e92f90c29895	\N
0	168	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_class	\N	\N	\N	\N	\\xd3f344a12d8bec23fadd61c94cc12f98d54bd62e85e348c9ceacd726ed70672a	\N
0	169	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_class	\N	\N	\N	\N	\\xf71910f19a09167d7a33985b29d26994a204b2217c259245a368f28e11fe98ae	\N
0	170	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_class	\N	\N	\N	\N	\\xfb0d881b2b60f09c46512035e4d49fd22dff45533829a9843a2f22daee2d8966	\N
0	171	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_edition	\N	\N	\N	\N	\\x0b2eeee6ce522efe37b0bf3cb6ad6061bc4a30d9c806ae055101a9a86a500979	\N
0	172	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x00a7e26059a98382f0c605abc29d3c74b2b0679d92d2d18e98320997ec8bc6d5	\N
0	173	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x00b153d4fba16b546e3ebf6ede92234b57e5d2f98a29d43f11460b70e295cd59	\N
0	174	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x02cbcaa07eaa7b2e800390ba26a09b784182c8610d2bee63324942255965744f	\N
0	175	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x02cda2b40656438388130a380e38810d054e095770f518d328471afd3e3749fc	\N
0	176	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x02dc8528cff43e5a31915061074966240695e88fc1dffa71a09a6feb5fe0da2f	\N
0	177	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x0346d5b1477242d36a333698d047976516d9df04d5016bf9f01f35ddebd0ea10	\N
0	178	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x048c1f79dda9e873b430d350f0ec384b46c14b9def34e1fb8048a1f1d0ddd4fd	\N
0	179	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x07d0eed5c330b9de3d5f49d053098db4c5474c1ea1857b222e5621e09bb67fe8	\N
0	180	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x090d444bc587d1b79d09ceccdd3f1a12d31802efa5e51dc9c3ca93b4c1bbb5f9	\N
0	181	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x0c650825b9a39887d23cdb7fc3a7028c2415016c010fac1b159ff87e3929fe2f	\N
0	182	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x0e8e1fc1a40a24e9414580bf288ae7283b93fe0fec3a33be0d541488b4f1821a	\N
0	183	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x11424c99c885e8083d9ace2ff7c98fb728d7aaab0686a8c71539e60f12e88eda	\N
0	184	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x1621254b959bf607dc74a7b4e881366270efa5338b7ada9e682a428aa83d8f0e	\N
0	185	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x1b06eabec1ae5e777524d96d2f5a81289dea33246f6e8bdd420bd55153bbfc80	\N
0	186	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x1d887141ad1901c9c08ac80c12a9468ab64b3ef4ca8aae20bb3889de55ef0965	\N
0	187	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x1eb845b21bd3d3bd65cd9ab80a8a9ed7c0b8f03ad8358f1272eb8728db7b85c2	\N
0	188	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x2107181c24176a2620f44a18ce40543e1a6fd9bf4ef2f4cafa8353f158e1b137	\N
0	189	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x271d480881a0083c39ec2d4ef1f4b9112b6e10e07f2a4a0f2994174d1d08db78	\N
0	190	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x2d6d4faea7b0b06f1af955fe702f100ccf07b3846a74b8a0e62b859659aa1f37	\N
0	191	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x2d906becc629dfd62647706a78f66f9dfa9e8a0ae4777e4e6497d39c7c58fcf7	\N
0	192	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x2eb23f813f12216d7f891a4c67e4af9ba94e186510755a6edb2e9ad066b6caf5	\N
0	193	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x2fd26f2333307f9fc0d58cdf87e4fa1005f57f23b2d8eb0dbc1366569fc82ba9	\N
0	194	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x37e3701e5efe0fdf465413973ea8e1eb3edc0a6722ed5844027ad900203f7515	\N
0	195	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x37f88d439e4e5a4c2a7bd24963dcabec8244c2216329429c9462f80a283eb031	\N
0	196	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x38b2020b7b7e48c8f9073a0865e502b50024e3998d96773e341218b07e4cb740	\N
0	197	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x3e17e2f251ff7e04d4e3a21c14ec7b5a532a13ee7e8d2a1e973e34afd952c233	\N
0	198	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x414aaaa50171b0b7735deee7687fd8082437b5b77abe6d0bf835bef2917e911e	\N
0	199	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x42536210a117168d249473a1aeb89c99deba7f9763539c7bc1614f71048970f3	\N
0	200	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x42fac67145d4fbeced9ca5c1aa08760770eae4c1abf8d80937b1ba9afd3f75f8	\N
0	201	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x49ddaea7df9ffbf6fb7a0ec9e96d60278fa6a886161143934dbe74ddff8f8267	\N
0	202	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x4b006eeba76e6757111e891ae4f5ddc3379eaada5d4d8123733340345e7ed555	\N
0	203	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x4c5bce220bbea43b969ba7052f9cbf6bf50d20a8c68e7bdbe711d78fddb78327	\N
0	204	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x4df2e2f773acd2817c57389cb6fa621f3491f9ca93f23b0347ee6f5bacaac8ce	\N
0	205	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x50be5c0e44bd87a81f277a10a5823720e174e7baa539586cca1d692eb296cd10	\N
0	206	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x529a6bf0d720440954ea731c29e049d33e022f47e7a87ab59182a009bd1c36dd	\N
0	207	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x53af47e7de543fbf6ab839c2debe42bc49e675d19b860b67944c65f64991a568	\N
0	208	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x55e90b4fd301a7f30262189b7e0af544c9a5c6a6f31122b5614592c978492f27	\N
0	209	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x56016a7c29ffee072d34960165dfe89fff085f22cf8b6459540e2f8b8f42f855	\N
0	210	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x570758131c229c636144778205810b8d01d53c9a733340c167aa2000032cc9b9	\N
0	211	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x57f6916fcb7bdba5b0a9eca3de6c4d6b9dcda7c7d76e9b97302d43fde693412a	\N
0	212	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x60dfe821d1134f3c84fe919d8fe1ff289cecb45fb231b2a13d500fcbb05c4d92	\N
0	213	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x6467098d04287c9ff1015f0b78e6dd11a882172a0976cf5c61304064ceae5aeb	\N
0	214	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x6672479e9315b0277e0e9cb9ddec354a50fb526ff042f1c49de53860d8d25e51	\N
0	215	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x692d57639b150aaa7a9b2c6b60aa77f2296cedbb296c8141afa548e869a68444	\N
0	216	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x6b11eee01a03616583811b5f51597deb4e9d94c6a34e357bd8d55f952c329476	\N
0	217	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x6bf12f8b8c9c8545e5f5111e2b4908b29e5a7270f1863490e89d4cc9aaa7e0a1	\N
0	218	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x6facd3b2ab5aac8ce5194b6eb99f72a9061622f6ee3a1357037719047ad62796	\N
0	219	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x72830f21ec3e82bef20cbe2e1e75bc938d8173713be518084fe32dcf47440169	\N
0	220	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x7a0f6becded2492b45aff50ab73f91f1d7804e73634e7ace84e5971ba80f07a1	\N
0	221	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x7c7d9c0beea63fa949cd81ae71a9aa3b4210d6c4c92b627adebc9b194d72c4e3	\N
0	222	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x7e9625e038be38c506a37f0ad3d93b2c6b16ad33d27484c348d01f1a842665f9	\N
0	223	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x7fcf9b917c9f63313a62d98ad74513fad055435b09a39514a43f77c586731712	\N
0	224	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x83acea1dd1150ea54c02926a2d3f8586c645be984148dfc213ddf8c8ded63cba	\N
0	225	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x8b7eb5113f45ce563647045df3bc283b506c07655a58336f31556ae12a86a8cb	\N
0	226	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x8dcbab6886a0b396aa894603134a86078e5f9c5e4d0e973c98279f96406699df	\N
0	227	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x8e24d48aaa4ceaef0356cec4a95be3c9ec3dfb8404c9edbf10581dc29e17b3b4	\N
0	228	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x8f534f1693f292bc9e7f0c6fc698c39ed512074e7fd34d193d408a26d9a381d5	\N
0	229	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x91141d27997f10c8db6fe8d3f209c75d857d8d73ae06f524dd2aa95b9b649db1	\N
0	230	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x94571889ff67a068e798e8aacc44ec0f413cb0da217ddcf3f354bde4adb629be	\N
0	231	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x94d694ccfe85c3ee71b3bebb3083386cb27d2c6a85df57f7f5cfbd72b87e55c9	\N
0	232	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x9d772b1a9911595f38518cf1e04d398ba5ebc1456d8e86fc00c13990ce550a31	\N
0	233	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\x9dcdf984077984663ed390aa23b8675a64ecd018fba17646372a574070f48d29	\N
0	234	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\xa000307ad5fed8b017ab2d8b917d5fdb6a2a28953c9c16fa1d7659fb412f0182	\N
0	235	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\xa0e33634b52cc1340eb126293e5d8dd38d5c8e294927f0298b5627e9ba9e098e	\N
0	236	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\xab2986c04772e54b08a6c2562953dda521ae322abe8d9459c934e1731e459646	\N
0	237	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\xac4f81efa46fe9d38db59d000bbf98f57889db14c4a9a53e3a5d6ed169864980	\N
0	238	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\xae0936e925bd2ac6f0d518d70feced7d7a303e89cff68ce800776ff0f483110e	\N
0	239	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\xb521f97c99b325a34395bddb7062f9ca2782b7cb6394fc499727976756aa17ab	\N
0	240	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\xb5386d5ec23220f5c3b6ee53ed68e9ccbff54c683e2098e8d65503322d034068	\N
0	241	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\xb6d09d2a80bd4f2c729f7266fda13abe9ed75b38c7e3146495c6fa539a118500	\N
0	242	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\xb7c6f80c9d2095dadc0170da93038b900f176fb781f10fcea964cb77e5d855ff	\N
0	243	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\xb7f8bb73260e1a70d21ba632715fe9e24d448ea0a034942ee9c796cec4880741	\N
0	244	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\xb81f3b745c89d2d4b232c1e82dc310b620f51755d5880de3c1e81d4559afe597	\N
0	245	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\xbad0a38163c34ec523d4d1d44b52444d88a356db70be316387c6c8de307bea53	\N
0	246	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\xbb6ba9b73908991c21fdc10f5331e981f57b062cc45649c8bf1e6a48a0161908	\N
0	247	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\xbbcbb2911b13c6ea94515b6d38ddefaf78c222afd50fad8079fcc46a95130d03	\N
0	248	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\xc1026a43f106784cd94a3c55fd3aa2b348492c4aa11ddb986c380680fc1a854e	\N
0	249	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\xc353ec1ac6b67692e766f0bd621b1660b57ae4a78918d698c573feb63df14157	\N
0	250	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\xc3d65298243dec87f6e28b9ee9741f1349ca2d0fc1c8010fd5a1a58852e28434	\N
0	251	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\xc40e48b88b8edbf20f40ecec7957b564654d9d6309abd2149b88e1ee9ae4524b	\N
0	252	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\xc4477712dc6d9ce45ba56630bf31ba95afd5a5bae2b077a6c3e6ce0081c62cef	\N
0	253	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\xc5c8f53785dfc7f9426333d14bce21954d6784c5fa8fd2245b707475bb7fe1d6	\N
0	254	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\xc5fcfb980ace315d6c8ca02cd11e1d5cd9ead4e55c33f136d6a3dbea596632ec	\N
0	255	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\xccc8176043ec4ce67557486975b46df353d8eda6d259b153a8d09c6dd15ca062	\N
0	256	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\xcedc2258db8c904735cb1a91a2ece78eb368545bfe65b7b8737588fbfd593133	\N
0	257	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\xd3de8d31fb8cca6c64a70016ff97740297500e190c93aaa1b7330d7ec91e378b	\N
0	258	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\xd5cd7a8088f2900cd9f6e6d7f0773f4ab82c881ebcbd578f0c762fe49a1caccb	\N
0	259	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\xde0b3f0f0fccdf29f666ebb1adc752ef0e0860edb79424e78376ebab72416446	\N
0	260	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\xde10c14e9c53479b366d6e5c65339cf5fc64e065f9f08b88e52f2a72fa87c24d	\N
0	261	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\xe0f6263565a3ebb51615c3b220d916270ec7fda45f12ea515d785bc04c6ddd18	\N
0	262	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\xe4ed8abf791c25f5b5c291a5a4d8f271d914eaa62cde6d6e5ea53189238a4d49	\N
0	263	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\xe712ac07299b97a6f78dd5af50041c7c4d30a2cdf49ebda7ec039d3ae6ec7d9b	\N
0	264	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\xec60340ecf53b4a50b7f4c27afbc141d824321d89991969cf72a0d406c1afa8e	\N
0	265	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\xed6f415c94c8cbb55294a905120e7176a14d0d2edd171b0fa244dd43d47d0127	\N
0	266	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\xeda73a2c2d47a7c4af036ba870ab41df2c75b67b96ed3a5b68245798a22b9bda	\N
0	267	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\xf22026ff9b91cc24be100c328b666980cf39f7c27fbcae6dbbe125558d90aa3a	\N
0	268	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\xf4b6eb7aabfee1e42b0568e59343084cf49e9c80093bb8a6a8b9dfce58507b9c	\N
0	269	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\xf55b5628c5377cfcc40b1b4a01b31a6970b5547357314150463aa279ab69a1f5	\N
0	270	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\xfbb142c0b1888191f3d7001bd046f13c8b0896c24c8402357720b851c278b415	\N
0	271	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\xfd59a6ab61f2c3dad81fa411ec16b89c569ede81b3176d3cd9fd449d9606ae8b	\N
0	272	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\xfd7c29c863bfcf197b6757e60dd7c46b5523ca48858fec9712df5a2a7620b1b4	\N
0	273	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_field	\N	\N	\N	\N	\\xfe9e002880dce6864fa5980aa86bae6209cae340da0e774a9c9c761c0b1e2120	\N
0	274	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_item	\N	\N	\N	\N	\\x11c93af419f3fa2f1eb2ecfa0c95bb51f75f71ff389d3970ee881b3007fd4df1	\N
0	275	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_item	\N	\N	\N	\N	\\x15e5a417a252dc928330db6b248337b7b3bb811b66f74c088eaf0836c6b5c507	\N
0	276	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_item	\N	\N	\N	\N	\\x2561cc951b490ece9f611ccd1c9a7b74a609a5a5f56fef416da6348fedcb6d25	\N
0	277	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_item	\N	\N	\N	\N	\\x34a99433ebea398fe99c00a452c2c5a86230a441165fdfdfd47edfd6f5ca5ac2	\N
0	278	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_item	\N	\N	\N	\N	\\x34b7c2a0658aafbdb87821341509e86a524ae67d997bc3adb38b498321fee587	\N
0	279	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_item	\N	\N	\N	\N	\\x35995d56cfaf64af212c40d084e5f8855181fbe278cc451bdb9750667cb85937	\N
0	280	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_item	\N	\N	\N	\N	\\x3a97b1fc39f5e2d790b66728c6c5c63c56e6f2f25981ab0fd61c16990eb8b898	\N
0	281	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_item	\N	\N	\N	\N	\\x3cfe57ee6d284a4a04d71f3fbbeb8e2746417929624e84634230142e7cb218f6	\N
0	282	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_item	\N	\N	\N	\N	\\x56a4b04f701cba2b8b5c2a4aab89ba4c317fa0616b083f7e793adf6bd36eea2c	\N
0	283	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_item	\N	\N	\N	\N	\\x73c0ed8f1d6b21dc06eb049f2148db3a43939010088eb9b66c64bb3d2d9ca501	\N
0	284	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_item	\N	\N	\N	\N	\\x83f67aa888be78d95f8068fcf3b71ffb40d500f55ddf5013c3ff28ac29834efb	\N
0	285	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_item	\N	\N	\N	\N	\\x954d025fe04efc345be8569a5d3cc61873c5004329602216d140bed0fcb279fa	\N
0	286	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_item	\N	\N	\N	\N	\\x97fdf38f5c3bb3ad3e57ec5d51969d4047ef692251c7d13c493b77664d792d38	\N
0	287	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_item	\N	\N	\N	\N	\\xa63c1c37d07b160a718eab1a814536fe0eab23f6224377aa3ed2e2bcc71a02d7	\N
0	288	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_item	\N	\N	\N	\N	\\xabaafcec70c495ba2b3d0d07c5a0b3001d86dba7ae99dff0f05a829b664fcdb6	\N
0	289	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_item	\N	\N	\N	\N	\\xabbf314d19a23aebc7d297d5dc761437b0b9acc93b23898c869682d14e7d237e	\N
0	290	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_item	\N	\N	\N	\N	\\xb01198236c9564aed1f415af9c0ed330c531456f1c771dc5ffe9669eb7f35e62	\N
0	291	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_item	\N	\N	\N	\N	\\xb2c9c16b7de5a020bd6bc77786ed4eaf9d3467753b3803e58b30f460e9cfaf85	\N
0	292	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_item	\N	\N	\N	\N	\\xb5d3e32f6655513b2a09048643401ecf809376d624400145f90c6e6cd8644a10	\N
0	293	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_item	\N	\N	\N	\N	\\xb64d5d32cf6f2beed477715e78591e5cc837c19a416e4b6c81ba07702ed9cdce	\N
0	294	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_item	\N	\N	\N	\N	\\xbe823f79ced999fc6a2483b1cd3631ce98185e6856a0feb76bc56a597f18e7fb	\N
0	295	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_item	\N	\N	\N	\N	\\xbfe1d9646925bdb53ff240ecd1598938ecb2bdcfbe3274e6dc240171ff38e498	\N
0	296	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_item	\N	\N	\N	\N	\\xd429e847993f785e164fa03be3c23df16674fffd3c736c12aea67fa9af05dd0b	\N
0	297	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_item	\N	\N	\N	\N	\\xe068e182729a48c586af97e79c78e1b185e0debb44519a06ec1d826e2c42fe40	\N
0	298	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_item	\N	\N	\N	\N	\\xea727abc4eb2fa4fd5b241050bbb9c1eacea10823a1bd2f53aeea720fcce630b	\N
0	299	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_item	\N	\N	\N	\N	\\xf7abdc2c577a57c3606ed8401c4ef0fe1b7ecd13f8b538c1dbd8c75c3322f67f	\N
0	300	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_item	\N	\N	\N	\N	\\xfdf8afa4f26b1ef44a57421b4815694a9593e0991656a4231bb94e6805813b1f	\N
0	301	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_item	\N	\N	\N	\N	\\xffd96b9f59332038137653e0189a222bc673ea8e5785f800528739a5ae7dc26d	\N
0	302	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_maker	\N	\N	\N	\N	\\x00f3d0f69a285de58bada41f0e611db1dba0a6852eaf6d8f9dd5bfcc6e27d6f4	\N
0	303	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_maker	\N	\N	\N	\N	\\x202706f96d76ba08b9c8af3c3b5c51c53e94edfba743bd41d43d21829a91be01	\N
0	304	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_maker	\N	\N	\N	\N	\\x547fb540c2213e4b1cd7150b3f9f6ac44f144bbe28fef4667954d02f95ad3807	\N
0	305	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_maker	\N	\N	\N	\N	\\x554b0b147b3328382e2df0fb8f6cf22a28a1a47524ad8e50ea1c1988b374c55e	\N
0	306	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_maker	\N	\N	\N	\N	\\x66f8c63f4104bd071eb5cceb90c6273c59afb3f2831383b01026cf5bf8172678	\N
0	307	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_maker	\N	\N	\N	\N	\\x70c0458f741aaadfa3b79f0f92cde9aff6c07a5a5b9b98ac8b61920405045585	\N
0	308	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_maker	\N	\N	\N	\N	\\xa3039a3f7f75e00caaaf5e4cfe85f71c7358fa9d5fe9210a0f3c8a4fc81730a8	\N
0	309	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_maker	\N	\N	\N	\N	\\xba639121ecbc45a934d71c0ed88c5b5d560f2253910eea248082b086a1f9a167	\N
0	310	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_maker	\N	\N	\N	\N	\\xceeb2a2942845c74a2069e7df15cc61711955ed0f10d13f6aedd75a21ca66ddb	\N
0	311	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	catalog_maker	\N	\N	\N	\N	\\xdf1231d154257e366541b25c1b76c0dae77b4b43676b121120c1c59f770c096d	\N
0	312	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	consent_exception	\N	\N	\N	\N	\\x1cbe8ca5194105744f66db96855880d8ca357eb9e9608534fb72f645e2dcdf2b	\N
0	313	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	consent_exception	\N	\N	\N	\N	\\xbe70b0c14b39edc197c984794eb9b63ef95a496c3da8028c9d55aebb76c02660	\N
0	314	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	consent_exception	\N	\N	\N	\N	\\xc181d95a7afb03cded263c4110d69a6eb79e4089f77050424062ed7e0ee648ac	\N
0	315	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	consent_exception	\N	\N	\N	\N	\\xcdd0b7decfc47e6f333c28b36a1396166545250c6475105d428b303b3606d93d	\N
0	316	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	consent_exception	\N	\N	\N	\N	\\xd9566f451960618f4b097a13eb1f18a43e1f9ce44dd897e658e6e20856f5f96a	\N
0	317	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	consent_exception	\N	\N	\N	\N	\\xe0399aa6ace8d88fcec8a75a73d9cca5dc632ffabe964f602e70954e194b8494	\N
0	318	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	deadline_rule	\N	\N	\N	\N	\\x1be590d9b369ddf1c122e93b02d5cfd0f6e6a486c90d248ea84ff124adad6d80	\N
0	319	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	deadline_rule	\N	\N	\N	\N	\\x5a2d07cd0d0fe553a43119856ec2941ae5270c6d3744b7139cb320298ad2fbf5	\N
0	320	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	deadline_rule	\N	\N	\N	\N	\\x6259b7d26ad1f421cfdbaa7b680f2ce04f86035e80a56b6d2d7b858be3b07c44	\N
0	321	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	deadline_rule	\N	\N	\N	\N	\\x6a18945a0fbb4a1f4d2d6bb48d9e6e1f31f7845cff4770075719ea18ea37ece2	\N
0	322	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	deadline_rule	\N	\N	\N	\N	\\x95a80a99c4fca1608579c3563a098f22d35dd28d245b0623fc057d62e91358d1	\N
0	323	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	deadline_rule	\N	\N	\N	\N	\\xbf3e68aa863993318fc0001bf3441c1396f98fc7981d09e61bde5a9e83192bf9	\N
0	324	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	deadline_rule	\N	\N	\N	\N	\\xe1a79d350e765317db62aff6dcddb3042c979db02f52175065a39d89a2a0282d	\N
0	325	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	field	\N	\N	\N	\N	\\x014141441e61cbca095acda1f0bf698f99d489234d1d730ad3b8a0745a489bcc	\N
0	326	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	field	\N	\N	\N	\N	\\x056a65a3c47c48049ac0ca14dadfc78c9d72ec304833fc8441b1f79be8b5340d	\N
0	327	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	field	\N	\N	\N	\N	\\x0ed47194e536b498e1765e5c7baf9a608af998160dc1e973c496d25cf918488c	\N
0	328	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	field	\N	\N	\N	\N	\\x16a0dbe43d5610e4683795949f735e1705dca2588a79e90b24ee2c235922c8ac	\N
0	329	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	field	\N	\N	\N	\N	\\x175f75194ef48c7be0914df937bb52b7b075d99ff4e9eb0f838e567d1adfb9a0	\N
0	330	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	field	\N	\N	\N	\N	\\x18e5cc8795c244827a07d90d0510981c89629896fd23b7701084bc9711d66532	\N
0	331	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	field	\N	\N	\N	\N	\\x1b4c1f2ce836e57478e0967656c75c257e4f7b385152daff4f6c3702d124970a	\N
0	332	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	field	\N	\N	\N	\N	\\x1f2db2344fd8c7230acfbdf1b71e8ff076d202650b2b6501d333b8eccee328ae	\N
0	333	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	field	\N	\N	\N	\N	\\x22878b53cfca5599480e4b7270a5775d3fcebf3719d19a1047850352679bd1cd	\N
0	334	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	field	\N	\N	\N	\N	\\x2933eeb41bb2b53b68e66915c0706584582184e6208f0cb909258d774d3ed3d9	\N
0	335	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	field	\N	\N	\N	\N	\\x294694964bbc6d8a2c9857453d018b91298f531e33287a1c7de323a2bde1dd39	\N
0	336	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	field	\N	\N	\N	\N	\\x3a2a2bd43538383461bbf406b03751b8a7c92af212d86aaf8fc1ca4665a8816e	\N
0	337	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	field	\N	\N	\N	\N	\\x3a7d2b47cca78ddc00c06c90bfc7679b88e9ab17bd23b71a2021b73415a7fd28	\N
0	338	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	field	\N	\N	\N	\N	\\x3aa8502f341edfcaede824399d9f660e6fa22adcfbfdf8e822e703673444651e	\N
0	339	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	field	\N	\N	\N	\N	\\x3d7ed7170b2eed2107ef9dbb08e73c179ea9388195f2ebecbb4fedd719f914be	\N
0	340	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	field	\N	\N	\N	\N	\\x44012f307cd7e411d1e169ac97001cd6ed903633188987d89be962bf36d02e0c	\N
0	341	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	field	\N	\N	\N	\N	\\x444102dc64e4014507df51040a54ed64c189645760b3b66671fc052b0c019350	\N
0	342	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	field	\N	\N	\N	\N	\\x458bb11209a647e3da3ac6ce737096a934f97a36d934bed8cd0d496ca38cfc29	\N
0	343	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	field	\N	\N	\N	\N	\\x5965cefa56c0df8e29ea384404b9f85c6c14f8c755be327e0eaea23b36ba5492	\N
0	344	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	field	\N	\N	\N	\N	\\x7a356aa6030788582c2913c1625b73d77fc0a30b4c0512136aa1348b8454975e	\N
0	345	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	field	\N	\N	\N	\N	\\x851ef97d044e3e8405ebb9f894b633560b91385a5ca020fcf18c29a679169c28	\N
0	346	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	field	\N	\N	\N	\N	\\x8849d30f3f94c73a9b15d165b8f47ce8bb302b67fe1a0a5cd8fcbb3cbaf8a87e	\N
0	347	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	field	\N	\N	\N	\N	\\x88f53345da2c9759eea46127b1f51335478d955f61510cd81d5ba189e37a1f3f	\N
0	348	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	field	\N	\N	\N	\N	\\x918126e26525088cca7bb94891835203ffcd245412e05921116d2f0977cba658	\N
0	349	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	field	\N	\N	\N	\N	\\x937579bb55ad041ca8426c0b8d0e4e460f6efd3c01baa5ccd6f9d2fb9906b4cf	\N
0	350	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	field	\N	\N	\N	\N	\\x9803c0b9c9af13892c8070e62edb8cdbb4d906c8699472ca9ad52fdf77a9ae4b	\N
0	351	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	field	\N	\N	\N	\N	\\x9946a0b9e5dad057fcfa6661465eb2fd3e95c4cdacecd505697bb64cbc946326	\N
0	352	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	field	\N	\N	\N	\N	\\x9bf50ebb8074123468ffc906d3da2c576289e977f06ea77f57777cf2abdf6f84	\N
0	353	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	field	\N	\N	\N	\N	\\x9f5abdf1b16159f1fd5aec0b8b5847fbe4e15fed157ab466c74f5d2ea27944a7	\N
0	354	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	field	\N	\N	\N	\N	\\xa020c24bace8e25b581e8f90be4eb4cc9a0cd4908fa85fa4b8b64decda2ae0c3	\N
0	355	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	field	\N	\N	\N	\N	\\xa07950573f09c6c1b3641b1434b0632aae1cc96bb516529e799da8daf2f31308	\N
0	356	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	field	\N	\N	\N	\N	\\xa6e3334d5c9b6b26881e9204c5bcee9cd3fcae041571b962123b98d171cf5c0c	\N
0	357	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	field	\N	\N	\N	\N	\\xa74e72ab574b7fc42d8c2d616fd81ca088b930a6668e67503d79160d8378d47c	\N
0	358	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	field	\N	\N	\N	\N	\\xa97fbe1d3c0ffccabcda835d20ec82368f74c5749e8be14c41f8f67befd6c876	\N
0	359	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	field	\N	\N	\N	\N	\\xb050792f84a9c2a957ded25437ed54cb43574421593297670a7edbe6214ae4bf	\N
0	360	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	field	\N	\N	\N	\N	\\xb4ca046c077005dc5804e3a78b9e95d2b26c40c0e612936aa059b220786b937f	\N
0	361	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	field	\N	\N	\N	\N	\\xc085d0e1b9cba9c9e6acbd9f0bf0355dedfbc0116c6363e9547cd719d475f209	\N
0	362	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	field	\N	\N	\N	\N	\\xc6278ad9c54af665ebb4b7f0808e906691c5eda5c2310747ab4f49c185e9d5f0	\N
0	363	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	field	\N	\N	\N	\N	\\xc9f8cee068eae8d2b73f5ddf9ffdc904d4ae3792e93d1ee7b6b77e40a739263c	\N
0	364	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	field	\N	\N	\N	\N	\\xd4b23b1877ae1bcc0bf92864e9ceca555166e2d8d36466b3df443f9843885a9f	\N
0	365	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	field	\N	\N	\N	\N	\\xde2471f4b96ebac2ffd87d0ad1283f61afc19ebe75a4b973d08c10eb6971c1c3	\N
0	366	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	field	\N	\N	\N	\N	\\xe644257e617a4566ce5bbe165dd96a9078e362ed244cfe4695068e29f4b086d4	\N
0	367	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	field	\N	\N	\N	\N	\\xe67153a240b16513fb8034138e6840d23b141de82386eb97be35bc81902da645	\N
0	368	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	field	\N	\N	\N	\N	\\xe8d2daece2fa2524eca4731e2a6cd674334a917decbf38d88ed2719954b3fe52	\N
0	369	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	inquiry_rule	\N	\N	\N	\N	\\xd306c1ce60fa40ca1cddb74d71dac88efd6561be6e6e33ee404d830e4c553276	\N
0	370	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x07ec808b8a163e2d6004e19413a8aa673277d183a8225cbaf7eeb606ef9ef81d	\N
0	371	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x09489353e18fbbd66097d9e9a5b2203a56625ddaaa6f3ccf0ad04712714e7ff4	\N
0	372	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x09ed45754d615b7b928aa35363238192ec00d9a218565958a4079c19e65cfdd2	\N
0	373	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x0a23e17b080c68aae5c567dd4686e6122f01ae5eb9b811be25f8cca554207fd7	\N
0	374	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x0b175cc467b44aa08594ee0b132d800871dac5592cae5efdd52ca61a232b30b6	\N
0	375	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x0b8cc417be3160b7c2c5efd36f798ce32ce53b8b97e074b16b10b9e9bde94553	\N
0	376	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x0d47ed2ddec58af07452066002cdcfb0946dc9eb205d78296e000739d204e9f6	\N
0	377	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x0ecd5374cf7cbbb6cd94d540632eb49e57d00643b822a3779eb6ddcfb5283fd6	\N
0	378	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x0edcefff8045ac15d06593749cfb56b565282b47d8b7a0cbd3f65b64d90c5a56	\N
0	379	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x1962f85ae4e986af10622cd4757aac34036cb8d7d7acf93f1767038b5b4361d5	\N
0	380	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x1eb094b8ece544c539921e41e1eafbbb15e3dd74d5bf4690ad714fb44422e391	\N
0	381	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x23744ffa6bfe62ed99c85ed8bd1a89b3eed141af7d3d048fb7e2423c90b1708c	\N
0	382	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x265fc7203fe0e8dc1758cf127bb9f1eff92e1e41edd99ec3bfe3ddd162516516	\N
0	383	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x2772007c9a34ec8161f90959a2d5defd5c3ff06c9a451d88cf4f64525aeb528b	\N
0	384	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x2d09ef367d7b865fb00e7d3b934bfbdcc2c6ac380676b63abd231a2829fe0d23	\N
0	385	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x2d93bbc6bd66583db5a53372cd2e145773a46c0094d4a3db351d6793324df2cf	\N
0	386	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x2ea2d16f41cdd69d2be5dd3706da9516ba32d6a4e03d47e72239f6a635818e38	\N
0	387	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x2fb203e0fa764371d6ace7ff9c1f66cb47a15c61d72336874d007f6114110d74	\N
0	388	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x32d7c560d733026280a71498e0322fe5b97dccc042dc089d9f3f719dad2aa219	\N
0	389	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x334294516b1d94db3e750d86b27e50490a35635f5e15075840a89dddb67d2b5c	\N
0	390	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x35a582e539d3a2a7513bb5e6248a7ad52a3b93ca666d03f74688154da988a8d9	\N
0	391	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x35dec6c7211c8466a3026c9876a35b0224780df75570612cba41adb9cecb0a52	\N
0	392	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x3d60d30b270ed489a74cd1a5da008071379fc2cf3586f195e8ae48114b711298	\N
0	393	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x40b8ee527539fa41d6c462ca09b6cf7a31300fc89a408e7edf3329bb2d01d0e5	\N
0	394	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x42624cfbd65f840e441869ce259bec301d3141406545205cc8b627f18e2c071f	\N
0	395	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x42fc1ac3126d3f6f4e7fb916a05ce55fea652022c35320af8934fb5f2d356866	\N
0	396	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x44fa24b57715c9e31a8f6245e7ba2f0a5650ec3f1a4e9a546570644425e299ca	\N
0	397	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x45b42895a0ac032375a88212cfa434d9cedf16745b44eea0b41080feb5fd2587	\N
0	398	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x4c29cba2559630f610befb8b6753d7ac9525d2e0512429c0700c993ccb3ca0db	\N
0	399	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x4ea6053bb49a2f44c0011c0e7990e7523cf6908a3abc940b7267d3de57758593	\N
0	400	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x53cab771aa764668398ff8b3e4f8504b2e98dcd34fb9e258cd70d70d9bb89844	\N
0	401	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x565f143103f282f7e0ba94202441e558c367b77507bc62e16bbf93ab4f3da810	\N
0	402	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x579ae6d6f97c0108485214d0565fda8b4962cb3031ddf8652d120fab15d6e130	\N
0	403	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x5a3e6ad4cefde9627b2454afd81252556fb6a70633a381d745849436059e9c57	\N
0	404	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x5afba7d2d20f38a5c0692d2e0f62b501118b85e95735da5d362b7258b3055223	\N
0	405	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x5b31f63abcf611aefa4ac8bab390b0bbed94b63abe9d41964343a8d344c86ed8	\N
0	406	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x636a10b98ef6b7e9ec522ebbfb90e9845c2269cc4c5d9adbb6a7ac73df395de5	\N
0	407	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x656a80d29a552431ebd3181ff65205f8a40a78e344ab5fab8001667ec10aaefe	\N
0	408	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x687dd7dbb53131ef334a3a22c389f9d3da126e4e84b6b93a5456ec83ccda2efd	\N
0	409	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x6de81ce5a3ce75e51daef99fc6a3a47f386b92222645b1c176b5179b5c3f6912	\N
0	410	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x6f009d3e85c8bf48dcee1e324f6619d5e3ae776432b2f898bd829e09c0d3fcc7	\N
0	411	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x72184731a98aef3734440fe41e7e77d4e1a5f8d6c89f17b71350ccbcbcd584b7	\N
0	412	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x73630a9c60928d0cb5c4054382f137211336dc47776d5fe81def327ff2f7441f	\N
0	413	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x750968a1db08bec1477387cf92ae8ee20196f1c8a4582d3e8ee2f342c7247611	\N
0	414	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x777d103f6d40160b50381dcf6ab04dd037445dd6d6ee3e256b04ce124c40caeb	\N
0	415	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x7b2093438007fc3e57640d24875c5eac89f95b835ba3b6cfa9ff99f2c834dbab	\N
0	416	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x7e82d6796713d0f664a706590ddbfd9e9dd9dbf64a62237e94f540a18e861459	\N
0	417	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x7f9346f05af7f15f76608380b2239279e85e11d33e6e424959549d8f628579bc	\N
0	418	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x8090c91f54c9b2a493bf30b57a28fb36260d6f17ae994e524c35696e77d1edf0	\N
0	419	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x847bc6c87f9b57ec4cf889089d90ed710ddab9e950a262375af1974575f54af1	\N
0	420	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x85f302a006affcaa039d19b04aafbefb4660d3003abb6c6580d3fd122be88cd6	\N
0	421	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x863cc147162d0b2602f5920507e6eab9575c6d989e282dbbfbbfe025694ea80b	\N
0	422	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x88d4724281d019dd0f7fdf34c89209b66250fe52c8653c1ad2b8396d3cc97b42	\N
0	423	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x8a04f02387de98a9c34c1f6fdb73d2f1b85c2f8e0178f9cbdd600c8607e96f41	\N
0	424	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x8a54fff091131ca38d017c4b4a01f35ed70101621edae710dc031c7e576f374b	\N
0	425	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x8ca3a64f017d6352d909d5f33eab016dc40662748e0f5262bb88c6923f62bd39	\N
0	426	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x8dd97010aa8a06f7f820535d532b6a3625a781b00c2bcd6b9f7532e85270f947	\N
0	427	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x9078da6117d929e19bbfdc6cf7907763c3e2f1171edb04f118b6c8594d0a7b62	\N
0	428	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x924276db172b058ae26522b5920639442eea83fc72f362fe364865e9eb557400	\N
0	429	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x92a4a4e38117ab774eeba594987cc83a03d3433886a2f80f0944bc52fff66079	\N
0	430	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x930b470feb08c6b8344112c6d007b21e5f336fed6e4dd3ff41e2271196eeeb5a	\N
0	431	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x93c77a2dd4125d0e48091afb8b828d50a320dea1f707ba24c0d0a5f5f48c9c9f	\N
0	432	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x94094731a0381085e466640c2eaef7534fbb045044d0f0487093c3c670f5374d	\N
0	433	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x96c9828b89ed69a25f4a248b48185b480d6b42df6ac7cf65c72e22fcd8238a27	\N
0	434	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x974ffb6091c988de45ea519618c4b3eebd7b809de6adb3d89cd7e820472ef0c0	\N
0	435	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x981dac5c0f6a9b873778e3bc267c220bce5548ee786413955d462ee50deedf85	\N
0	436	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x9a38a0b26e55633abac945f7e4fb865913eabcff28e45bca368c4fdf59326fe9	\N
0	437	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x9b1889e2fa2dde377d13e852a221cb3aef28150708ea2d2a68af7fc11d0e81b2	\N
0	438	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x9bee280a5a9f92c098dafe1c23bc8db8084fcd6cc896da59ef23486ab5382bd8	\N
0	439	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x9c1a946dd47e8162d8d8faf23176322f376830a3aadf033597c0a3650d49d081	\N
0	440	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x9d6bc8b8688cd4e42ddc8904f5f4bc4da9107c8c6087ebe6062d8f5bf8862e4c	\N
0	441	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x9d75acfe42c6ecb2ee5e473a7bf82149e723b81f0a123b90b391abc0b36cd247	\N
0	442	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\x9e560f4bdc55eb606e7b0e238da5072da38d93597263c6d147e37c7f6dbfda64	\N
0	443	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\xa17b4f6b4bb4cb049c39773722354aac84ad3dc25d312bc177094064cc44efb0	\N
0	444	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\xa1d4d4f4390d01218b084d609a4e5cce1a8e5c43ca714d7f79021bd83307ceea	\N
0	445	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\xa2c195dab2cd31fba650723b7f34c0b2b07a660462671fd8e0600c54e505a795	\N
0	446	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\xa3b941c0d678f0c67621800bde98067e70637e35b89ba23e365b9f486d7cb950	\N
0	447	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\xa9461654274fca155610d252e3ae59e7a1b206c2869208dada997438a678cc63	\N
0	448	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\xaa06ee0bcda9c99e343f8d8096339ef3971b24b6410bfdb6753533245168df9c	\N
0	449	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\xbd7fbed39d51b8995d451d03f47bba973c2a54a17ccc2388e227656b8de1b8f9	\N
0	450	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\xbe9056937c697610f701056a5390c4edb6404907faf3c994232bb05463513ecf	\N
0	451	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\xc04b8993cfd98405a3e8b6e2f3e1651a8af46643ad938420cb0628de52dc2b68	\N
0	452	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\xc38bf7492d47225831986cc89fd28172d4a0b3bc48473cddbbbd4262eed08bf6	\N
0	453	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\xc440472c97af7904929079ad7484196690d935598ba14ca47ae332c539bcdc08	\N
0	454	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\xc481e5dd7342ed37bbea726e63e74f650e27140805816e9e043815b01ad3f9dd	\N
0	455	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\xcaac83022d8896229acc53adedf14036cd8b36f571d78722550903f3f7faf2ca	\N
0	456	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\xcb27ca97159f9c65dd05ec24b34b6106ee290c28748e9e3be716e5682130a22b	\N
0	457	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\xcb951475d06067a4aa3cce0085792f005991f723f0c219a5e9c68258794ddf66	\N
0	458	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\xcc13282e11cedce2a9bd21c65a6503d87a83f4a71f820f71a98ff4c7274adf8c	\N
0	459	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\xd2aa2b37f06c509ace15b1223e34d68c3e23a01679d46cb102bce1e763cb8866	\N
0	460	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\xd6a00b40f793c4b231b01d155f3dd611fa190e614b2e973960d6f0eb019f5a7b	\N
0	461	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\xd6f5e6751ceae5d7c7e69aafe6e767e74df871f0fc42a82e7c98bebdd371f775	\N
0	462	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\xdbc632c2d68d2b34326186e8c5c468cbed0d8fcacaedda0195e62a21dec9ea91	\N
0	463	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\xdebccbb3c3f3764f3bc70a33c14dadef10c053ee2fd88c48d4c5e060aa5ec93f	\N
0	464	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\xdf0f97083d731a4e2449159b3375fae67214887b63bd3ceabc154ecff02d5229	\N
0	465	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\xdf5fb18d21a6ddcf57732e626879b3d85573bd9d2fca95c2b3a441e4aab5f68c	\N
0	466	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\xe03a1045f0b15d74bd5df3f2f4a6239d72208928d0deef38cc9bed15de98f993	\N
0	467	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\xe08f83ce01d98a150f1b288610513ef8597482bdda654b5d8cc0e9d4d315109e	\N
0	468	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\xe282fc7ef6f3d20e71ce94b0aa439cebd8a492f1130eb2d3b8c9b327bb66a9c1	\N
0	469	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\xe3e6c001e025299347e766bec578e895da697701782f882bafeec25b1f760d96	\N
0	470	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\xe71ad74376df8e0e6054939eb306e137f5f3aa68dd73c0af2828fb1af61b50f0	\N
0	471	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\xe884611fd5c7e7d77109a272bb5313e34ceaa0215f5e7f3fd1c15a452a1711cb	\N
0	472	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\xe96cbf346161a035252e1fb1cf2b6796408ebfc5316fe029cc49fda2a2a41cf3	\N
0	473	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\xe97eba8e799c886561d22eaa37f4637744d423f3d52564df214b92f2d7fb2fe9	\N
0	474	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\xea37d9ffc503c54aae3f1057d78b8a2278d26f6def8f26b5c602f5978853baef	\N
0	475	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\xefe0b9755b9a5b3a1337b449fb271d2d3edc34d4f9522cb359093e66db56e680	\N
0	476	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\xf38bd349ce22a96bc206f2ae921b8c7e9be576b60fac50f45412437c05403ea0	\N
0	477	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\xf4c38947262df851c1787d390524a236ebd268bf4cc1f70d7bb9956ca47dabb3	\N
0	478	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\xf4c83ca22ebdeaa181e66220f67d3b3df8f59c3311ec18a4a4aa7d2828118234	\N
0	479	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\xf4f212b56548c48810904b8c19071da02f9c942a1078ceb306ce6a2d72592768	\N
0	480	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\xfb338a2a688a26fe24ad33e78b93b2a55a4cbcf223f21fb27551e540c05a8fb4	\N
0	481	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	penalty_mapping	\N	\N	\N	\N	\\xfcd9dca27182e160a7da0d0d19deaf4f8373c031dd345998f562a49aca684adb	\N
0	482	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	prohibited_category	\N	\N	\N	\N	\\x4d4736ca1a2c062fb63cee4c4f09723b6222accdba8f54d5728250a5c224a120	\N
0	483	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	prohibited_category	\N	\N	\N	\N	\\xaa2b55f7cc3c705e320519d253649449972d5988d0b229b79908cef32e175498	\N
0	484	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	prohibited_category	\N	\N	\N	\N	\\xca35bde9b734c4df232c2598bc16642d1636311f0623e8107c7f5687a4d4ff7e	\N
0	485	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	prohibited_category	\N	\N	\N	\N	\\xcbecde3f4b4e0efc0a85201c7303d196387e196f3a2acb1ff3147114205f5b99	\N
0	486	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	prohibited_category	\N	\N	\N	\N	\\xeeb3ae9d4a89b35cb5e00de839cc589a3fdd52256e8c62fad961d915bcba1bd9	\N
0	487	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	prohibited_category	\N	\N	\N	\N	\\xf5d2414c658ad713544d06f74d6155fe0637080c2ee7b9ebba21a7b9a84a92d1	\N
0	488	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	repair_condition	\N	\N	\N	\N	\\x249dd020561c84badbaab1f0787016a48bbbf8870569e4b9f48c3b472fb3d21d	\N
0	489	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	repair_condition	\N	\N	\N	\N	\\x4a52e26ebd5c2785133a9097ecab5ed92c201b83c8cb237826122fb7ca751713	\N
0	490	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	repair_condition	\N	\N	\N	\N	\\xe077f46ad9317587710c2599433745952c06b049ac7c6da91d0783b6e653621a	\N
0	491	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	rule_pack	\N	\N	\N	\N	\\x26f3433dd45e805270a7b5f70b30d288a597624c6ca07f823516875b4207dbd7	\N
0	492	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	rule_pack	\N	\N	\N	\N	\\x65da18496ad3d7f7f16a87355bfc33737be9cf0606b429a250a470b1e47cb891	\N
0	493	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	rule_pack	\N	\N	\N	\N	\\x73eab26e3c2e0b8ab342d2ea282bec70c06bb48622fb64f182dd09af3c602784	\N
0	494	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	sensitive_category	\N	\N	\N	\N	\\x22442eacd6f977849e9f7f06653df9334ce27696c22d9e863359d7c1b62ca137	\N
0	495	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	sensitive_category	\N	\N	\N	\N	\\x26fd8904fbaa7c0b57a04c2e860fb2f40ee1ce940ec169b03fec83e822d0477f	\N
0	496	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	sensitive_category	\N	\N	\N	\N	\\x2726f58ad7e2c5abcb099e41fbd09d4b01dd16663c056d6f62ae3dd4a7bd0ab7	\N
0	497	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	sensitive_category	\N	\N	\N	\N	\\x282ab065c4d1b8cdc1d3196cba6c1677f25f3513e0854616ab86161717cb81b4	\N
0	498	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	sensitive_category	\N	\N	\N	\N	\\x8a89a6b2eee28bf691c616fed92dfeca81a52c94fbc2557f27d80fb792729cba	\N
0	499	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	sensitive_category	\N	\N	\N	\N	\\xc77751d8a30c58c669ea703c662e8e6c62df6136d27592161cbbb772fc9405a7	\N
0	500	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	sensitive_category	\N	\N	\N	\N	\\xecb9b8c31bc14a52a3c7b4ce5bae05208be852d276b83e657dd4818ec1ba7015	\N
0	501	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	window_rule	\N	\N	\N	\N	\\x100dce404f684ab23e8bfc41841f77e49ba16b0dc57c68f5a26e323f4d8711f3	\N
0	502	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	window_rule	\N	\N	\N	\N	\\x2930d1221a76968c6d66eab72f213112b1196318569198389e1b961d5b43e647	\N
0	503	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	window_rule	\N	\N	\N	\N	\\x33b171fb22d25e54cee69704d54a3be2acd59843e5417610edf351f1ceb6d42a	\N
0	504	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	window_rule	\N	\N	\N	\N	\\x3a675530e562a580e42b983283b2a9e8f389654a1d932c00dc0cc13c21dc10e3	\N
0	505	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	window_rule	\N	\N	\N	\N	\\x50f37e9b79e7d7e86bac26adfa9870d258f98bced5129b63dda4e3248248dcd2	\N
0	506	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	window_rule	\N	\N	\N	\N	\\x578d7ca3a2807fe111baef0f3ca9be5b71ef9fea1a3dfc17fdeaea9c8abcf0cf	\N
0	507	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	window_rule	\N	\N	\N	\N	\\xba8da3986da33ce4ef65048ab70594e281cf29a4888fde334a36f7de01fd3fc6	\N
0	508	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	window_rule	\N	\N	\N	\N	\\xc0fbeb9bae20c3175466e7628e02a8776b553cf7a9478c5b51dcd4de49666978	\N
0	509	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x000b4d8c0839470de585885a214665f5e5c33debfccd40a1fefab7487c38c83e	\N
0	510	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x00582bcd413ec95ac3fb453888c34679aa9f89807c95f4afa94c23e9342f1722	\N
0	511	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x00e51d86d78510c8cc95b42d74382a6d1866b6ff9aa941a4fdd442f0b5f2fa0a	\N
0	512	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x0257f68c3330cc66f9c86863d7afa4a182117d495bece642e4f6046bf3390d00	\N
0	513	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x026214793a6639ae98cff8d04cf38fa749e55fed55d997c73f972cdf19c96512	\N
0	514	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x065c32bd44b4c02524c6414e43bf55ac4b0b2b6ab329594f1a9d35748d373a44	\N
0	515	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x0b4d26e5a73fd9b314e305cfb93e458aa9584dfabf0bb5b15b28b1a5f92a3cbb	\N
0	516	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x0b5463e67977116b3605425feeed33420b2e47fd1ec6711114029dc2f6d04a16	\N
0	517	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x0b8ec6f780cfc0f23432666bee2f69fcfdfd675cffb29f0436552f9d0286c1fb	\N
0	518	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x0bf593565570a6bf6c73e7c18cdf2714d4ddc7d3d5487914b62eff302ebbaf72	\N
0	519	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x0fc23685434d3c58fea7ff9b9089167068dd9bec6b83e6e23069a289da17d65b	\N
0	520	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x10ff498a1ba178a5103362b29e5e8ecc52083cc443227dac7d795c98a05fd515	\N
0	521	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x11cb9b42f8e56b2d47daa95e04b6c2d5eca09e09baa9c436f0c3f4efdef79260	\N
0	522	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x138695b8ca3661190e58c9ec3d7f8ac79dc1efb82182e89676d12e500b650fe6	\N
0	523	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x14ad0c684360de09f766c8685d1b1801ec37f9f27c0f4a2cf6119c0bc8d01de8	\N
0	524	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x16f9e66bee842a38f89dbcc456e9adc565dcf3e8f040affe052ffb75ba4874b6	\N
0	525	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x18251071173de1b4d359da0aa87d6dfce423f2d58ef6904cbff53e95ebd1316d	\N
0	526	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x18f33785bdad4687b89bbf73cc6e7ab18ad025cccd33085616153f8b925acb6b	\N
0	527	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x1a589203851ce9fea547b6ae5e9f55e26468d9f5efe7b1e6cf70905c758c6e0b	\N
0	528	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x1b8a97077b9c7c5ec43a02727c6dd9ae4b927475d98b5796f7d3ac843b93ff2d	\N
0	529	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x1be8d95211dedf83ede0fd50d33e82da68f6fc16a4e5fc9a84fa89b431cda8c5	\N
0	530	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x1de654e603104edbba11200b096b38212f132488dfd003a7021b1e33608439e2	\N
0	531	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x1ffa3b306261234ee59f4a18dc1d9826d32cd759f9fff8d4170f9e00302d3d9f	\N
0	532	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x2074f16f1ace30f7df8e8c7e3259de37e3d5f1ef7f164806229b96cfd120722b	\N
0	533	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x210b1b0628cd58b9d7c7e76a923982f29444d634c7cf660fdcc8fa1c3400fb1e	\N
0	534	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x2289083d07ff9a347704f62776ad3d797b1fe826bf8b4b1efc3c0bca2fe11709	\N
0	535	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x24b27533250bdde258ae935027fb6264fe1f2b190129210def1baf918624c3f3	\N
0	536	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x2529179b8fb4f14a39ad70b77bde008f29b8ef5aa4136b82306bfa348eed1184	\N
0	537	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x2941950fc7e9e6959815604e4a86965aae0f693f56998e02822f7db8c474a249	\N
0	538	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x2cad3add1b7f6187e6a8c87ce2e627a5640be5a4d9013baee1db5d23be33b4be	\N
0	539	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x2d0b031b6259380a48fcf1759874fc90a14a3ecbc769194cc5757d11f15b5f52	\N
0	540	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x3144e8899c455d83a2b5d4962b391929c64dd10247c7679f862b0c19779a6918	\N
0	541	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x31a94f0075a246a2785dd191d8afa2d4a093e2a7dacdbd241ff7a107fc758950	\N
0	542	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x3369aea5e95efb8dbe0f530848cb16322aae64346947a2defff47554f2fb61f4	\N
0	543	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x37b3056e8d8bc2aa7fecd0777e26df1d06af3749d1c32f4249d87b20a66d8c7e	\N
0	544	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x38a41f752b762aa2c4d58c41bdbaf8b83b5a25de493b4fb6106fc89e668a0811	\N
0	545	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x391ddba00275d970b57a881d7547abe6a5fd26c083d1a93f7a66d6617fe31e6b	\N
0	546	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x3c64b93cfb8f78cd22511051372952ff791c205e1462e25d8d87e2cca625dd3a	\N
0	547	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x3d065847dfa7879301ad630d14b3168f5dd9ec8d7738282fc5e5634482b61ae3	\N
0	548	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x3e38379b60d933e34bc7c8e93341b3daf5d6a76cd6154973694c83e8b4893c05	\N
0	549	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x3f492d15177e6c4f578f66984fb3b5998c5bfb126893c398e316ed4bd1ea7e00	\N
0	550	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x4086a07f13f55059e73a77fc385e9b12e43b0aeb052d8fee5cea79572895d46f	\N
0	551	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x45cceb884470ee9cdc7af8b56cd106a87de5df091e84b8ae385c6c291c093760	\N
0	552	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x4a76a9215bf9eef0147490d041a135b8021e96c1e9fda58cdb0218a84b44ad67	\N
0	553	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x4cc00f58e036ca2e90f495a13e4a50a9dcee2d5c89dbbe8ebf3a12db7e9dfee1	\N
0	554	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x4d34f5b1df3df94c5f653730e8129d7e7ab7ea7a070c6c310713ed1cd6cf3b11	\N
0	555	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x5158ab4ed4d3a35cefd504585e49db9f10979b1f67c47279af6167a84e00e58e	\N
0	556	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x51ffe4814b9df1b4e6a7ffc4e96c45afa81937fbea1a32e4d0fa90b90a2ecea4	\N
0	557	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x5279e07fe7ebe787cb391646c153570e3334da3128979e0c9b4a38bdf5ac4494	\N
0	558	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x548299c46c3e6262e3b5add1b1c60f9cb7298af51f53fd6af0ac217dbbdf04de	\N
0	559	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x56b56b7b4608cae5a3657bf22e0ba3ffee2983a3e589878dcd51d517b452eb55	\N
0	560	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x58253e8e536d8181c0c26c3c73af1623e23c68d261c7f8b4e6ebf3d81230197d	\N
0	561	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x5833f758bcdee5ccf9bc764b8449f24375dce2c6ba50cbfd01e54bf5e3c0a921	\N
0	562	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x5959e592a036b7837d0082c7f9e9c22906a4320dc91d6385e46c35a18fba54ce	\N
0	563	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x5a7998fad76b78aaaf953d0963244b6709b62d17566339a045f4b6ae342f0e59	\N
0	564	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x5aa55d01e08dde43980056e6d7764be4e5735e605b78eb58fb1cf475ea56f9ae	\N
0	565	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x5c7e894567e9c000fd652bf20e3a8723700a997da26bdd3242f82923b2145d70	\N
0	566	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x6293c95c155db107ab8c3073041580f535ee7090f0d69a5b42bfdfbe72fd1260	\N
0	567	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x63be527b6198819559639625f28b19c82228730afdb18e1f516c06c5d19c3a67	\N
0	568	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x643a6552b2821022663792b8401fffb59a41acb1cdadc5658c3829554078bc77	\N
0	569	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x686b69b8cdf448fdd3f82acd8b5f2f188d474b60400662e02aa834688a83fa97	\N
0	570	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x69be4caee98799d5f9d0c7eda0097aebd9e8784eec0f181bf7fb6023a776292c	\N
0	571	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x6bde70dda58cbd7dcd303dc356953373fb69f50b3f029f20cdc1f1ea4e198301	\N
0	572	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x713280fa8b7a74e1ea18119c7b6fb5cfa6d141721174c91dd4bfea4eb6f164d5	\N
0	573	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x7163bba127a1506119765c63c9939c1e8edd4bc5496d35f7ef42ba7a174a1359	\N
0	574	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x73fb75a676c4329cde67840e4bd8156bdaa29276dab8bc79675a60b5bc4b4bc7	\N
0	575	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x740a50a4d7434d6dcaecc8de8a10eb1e46c67616a9d7b1c584d75c144fd16ab7	\N
0	576	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x7b88a2982f3a9f80c5dff9d81cb3f12d1c187445daa959924ebc8225407a0989	\N
0	577	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x7e63b0739cd3d7361c03e74989af5da7a3aa272a8546e14a5ad2b1cf1d2c689c	\N
0	578	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x7eba864df67cb06d93aec0185f971745e9628c64e8a222938c217424760f02d8	\N
0	579	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x7f2a1ab88acba3ae64de523479ddb1896aa015b7edf9632901b6ff1e5a0bc554	\N
0	580	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x81196cce18fa7f813c48c4ed6700b8f3bdb9627ab93f2cac7db0074a00481445	\N
0	581	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x817c9bb55194cdffbc225ac85eca1b260c285498037c7ce3cdb651423932a94f	\N
0	582	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x835568bfe904ae2d7d68d329ac950ae8e0a1a5559ce8607b5961222fc1dd0881	\N
0	583	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x8902980762b279e40c0efa2128c0daeb3eb2a9a6545391cf7978fd41c046ee71	\N
0	584	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x8a1757dcfd9e9c4bbba8482185000cf778a1f3339877d4fc5b8a14b7395adfa4	\N
0	585	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x8adca977d41fd1807dc93b61de10ead24a5bc32a9043fe1383dd7ca04633e50d	\N
0	586	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x8b2cab4c606788ad9314745a4d8468883f86e5b16dd8da1a9d6d787c427609fa	\N
0	587	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x8cc10db5217e1bc27856522ddef9d0c81ebdd864d1515472a2910a65bc7b6857	\N
0	588	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x8dac4d696a059ab72c34a64039709d445b48f58dcc0fc810c3ba2864dcfd001d	\N
0	589	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x8e2e57167f7b3c2ecc194a4349a13f17d4be36ec125c719d24dcd1f59580ef69	\N
0	590	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x8e736d1c78e6eb2df441c62b060b13c743e34be0e72cecd380d0f75f8f157076	\N
0	591	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x8eb85ba734de7c1ae05f05034b13e3961475ade6b7d914e27e77c44919040d5d	\N
0	592	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x9067f6656e23cf22d4467376d6cc8ecd45e042911a5390ac7bc0d4a58b7534bb	\N
0	593	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x914d6f20c2c4383424c0fade18ab5e7b2b547fa6b2791a7e7ab24395db1f8dad	\N
0	594	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x926f267eed8f17937bfc1e8bf7a07c0268bd32cc6b58f037d936408bb754d588	\N
0	595	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x92cc32326c5f5664596a8ddf4440b0190fe3d1900abbc0ba6e5a9c725cfb7f3b	\N
0	596	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x946a11e11435ece712aeed0c0b7c10e0be812d0b567e5ec61d7aed1652dcbb91	\N
0	597	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x95a025fc15af41afba959804dc3c777827bbc211b31dba1f7740f427c9721414	\N
0	598	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x99d776e5d8d7d4b7f56905c56b744ba92c24abb339bcc88398ad154554a6ffce	\N
0	599	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x9a599a04a43ec37ff8081de5c2ca2d81f0b2678deface79e3535c2b5b5ebc0e6	\N
0	600	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x9a8e404ba9e6d72b6817af04af41e3df88b5bcd4afb80fe178d4b0f2bd4b0878	\N
0	601	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x9b2023b6ab6aaead1d4cf02b20ac6a16ff873ee6996fd7515baf31fc9d322fd0	\N
0	602	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x9be252c73513a08eae49870eaeb78eeeaac5f3099977f6a96ebdd5508389f30f	\N
0	603	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x9ca72ec9efd1badb1f87f29ea298f269dcb8a34fd7126f46ddbca0d2caec96d6	\N
0	604	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x9e048f195efb8c201232a366c492a52a6a8523f51fa65f8bcbb193cd9e3f53b8	\N
0	605	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x9ec85c342e0ef0291773e79de0c701c34bc98dae925d63f9ca214eff10a30d79	\N
0	606	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x9fbb3786d0e52bcd13dc251eb31acb6104dbde52a9c30d9a3612cff38c6bbf83	\N
0	607	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\x9fc4e224f35d86d148e2f45d6de3409babbd8e9bc13f58a58c087607b53c7635	\N
0	608	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\xa3b746ed39880700a4947a7f906d157a58835a93904b933b38c8d0219ec8b65e	\N
0	609	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\xa40487c77d4ed1f7a3e1f8e269b793c3ff7970fde3b5ef683fddd6c155559224	\N
0	610	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\xa4d13d6ffacef51ad9b1549fb9f953181f995e750e6448165be6c3947613b06f	\N
0	611	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\xa65c5c7e3c63cd2e006251fe3bbbd2d162e6853d26edf793bfaa7268c54d82b7	\N
0	612	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\xa80c35257d40d2c7510d2795773cfcec052138d2eeb4b6489ac110331f7b119c	\N
0	613	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\xaa85b22910f6277deead56ea4450b685e88febc72956e7385bfa4c9c012abef3	\N
0	614	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\xaaee2a129f69a45c0e693fbfbf21238402d86bb3e63b71e05cab2b27b3aacfc8	\N
0	615	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\xae736c93ada1c19921de7b12f7c9deef6904032acb8f4366ef581011c78bb954	\N
0	616	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\xaf747b1b0e717556a410d854f89026f8fa1c734df63ec608be80b891fe00d5a6	\N
0	617	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\xb32553b52011d981dc028e9158d20c82b590cf3474da73bbda2380bf3fe64e88	\N
0	618	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\xb370559efcdd4d199bca548c149b49c121f1c523711d08038ea0b2dc09d7c613	\N
0	619	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\xb3c7a6b79f52ac1520d5a018494e08d8d54706d262c8dd63dfbee75922e7f3de	\N
0	620	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\xb5bc0be976978e2caf501b825cdeff8631723452fe4ce041909a146706827b8f	\N
0	621	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\xb61cbc96050f27801c5fc089b3ac5162792b4911875d65849132694d98f3a264	\N
0	622	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\xb6ac7e20486aa37352cdd2a6b5363bc5ef5b4ebfe98b8de2db1962b0aa8e9260	\N
0	623	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\xb871205deea7b0de8a359974a266e121bd08979fa11752cece3c8d47cf2675ab	\N
0	624	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\xba4b5426f287dea7f8cdf0dd67104ecf953bbf8bfc8412ad19e63b5d23e4a27b	\N
0	625	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\xba7a4885fe115f06ed687d2851458bf4efa26ec43d8cdf09af76fe987efaf700	\N
0	626	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\xbad5438c863386a2df75af44c69c94d35b36339b406fa2db7cc9970aab99ae72	\N
0	627	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\xbb5cf324389ecb355608a0436434844275bcd75e471e4ee03f4552a22cdd6a98	\N
0	628	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\xbef36a0485598ae46d0358cdf1dfd76400f0cf9edfa7f13e83c05fd320f4d875	\N
0	629	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\xc2035a407e2e2249835330107aea775a739c3ec34c14ca287c6d7b236a1271d3	\N
0	630	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\xc2f5743d225da8303155c496307884ebe5e7effd6568c993a24f87448f179652	\N
0	631	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\xc3b12a190d83c335c6db748aaaa88130b5b2fa58615c8ac8d1a89e2a65304fa8	\N
0	632	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\xc5791663f26c8fcd19767e0898ce25f1d899e81b3503a0aab5abab02e96bbfac	\N
0	633	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\xcba11dde43aa0aa3137d07c0ea580a09f341a8fd51ea3b4ac6e0a910050dd8c3	\N
0	634	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\xcc745ea35f844a8d078c336e0765e9bcd8f8530514d063cc5e3a7ed056027b9b	\N
0	635	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\xccd231874bf5a1a2e4908186d5d86453dae4a3fccdf1608d3a884e766137f877	\N
0	636	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\xcf0a775df0a51047a994e1eccdc017c8b6812ffb64eb5c52cfbde9766115a41a	\N
0	637	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\xcffdf3f42e8cb668c9443a2203b30f43caa395c7663bd3cf8eab0c401a6384ff	\N
0	638	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\xd364a3fa91ec0540c492f1138ac0fd3f3ce5d24f9b6c2347d208d0acc78482db	\N
0	639	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\xd5c468eabe83d2360664e09578886d474ead02f5deb27eefdc0673aa08e53580	\N
0	640	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\xd74864851701dc18a4e4fa53f5393cbc8ad4cd98b6379036f8860ae7b31fb59c	\N
0	641	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\xd7e0186a7aa894e867dfca0418ecb21daef36c1e2b205b12d6551d65e038af13	\N
0	642	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\xd8ab38fda9fd22e53de5df4394fbc004c39fbef3fe96ae9e5c34c570f4fa8d54	\N
0	643	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\xd9a5fb7f10aeca9f6e50b5f83fe87b0c6768dd7b1f2c272443c9b78bf5301fe0	\N
0	644	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\xd9e3aed00a8045a8f20666117d32a50f485eecee210a4700474f2aa280a45513	\N
0	645	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\xde5f10efd1ad3aa384b8217d80a68e3602a5226626f33932984ffd3e059e6c9b	\N
0	646	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\xdef59a615b9609eb1c4ce0018e9ade883402b1aae3c0cca3797925d0d66541ef	\N
0	647	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\xe237fa42d74573e250aa3b9eab21f7c73678988dca0db096bfea97cd53ce2fb4	\N
0	648	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\xe5c5a2d15912a6b12c953dcaf67c610d50d3e8e0dc414eb7443d51e1f1f63fd4	\N
0	649	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\xe98b501e4be4556403a0cda35414402398bb728d3c4e780e3bb7297327f7a867	\N
0	650	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\xec685b0ab066d063910c68089bf6859ccd107e990f747f6fc1e6b4ed2e50c78b	\N
0	651	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\xef4215e8af887a889b849b64aa9814561c5527c729a5f663fd38b9df1829e63a	\N
0	652	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\xf0788f718b76d20d891376c07fe9e9d9a5eb4337bf3b47f9145676f717fa3d6b	\N
0	653	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\xf17e53f0a0f9a32689f5438a90eaf7f516e88871c4ba758ea143f59d6fa73114	\N
0	654	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\xf370bbc0f977c0fc7dc00eeca01aa033256164eb55abf55d9287deefd120b8c5	\N
0	655	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\xf565cb797b4e94e78dd77921eb6e739492b7b61748cfba0024480c7e124ac134	\N
0	656	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\xf79a0046090cb44fb87cb5b642b06d8f59a34c13953e044e29f9648395e190e1	\N
0	657	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_exception	\N	\N	\N	\N	\\xfaf33de116374fda7ea03d35a3afdf8f90b45494f374e6f6bc4790088a96cc50	\N
0	658	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_year	\N	\N	\N	\N	\\x043b8493258bbdaab06cb8085a65d1899c5a1a9a58acc4daec880db0ee0cf1b5	\N
0	659	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_year	\N	\N	\N	\N	\\x0da3955f17c3e0e9520c7e82c00c747947c732e6c2098ef3c425e4f24eff017e	\N
0	660	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_year	\N	\N	\N	\N	\\x123c8d97bfc66f6f12405b5f5ca2090bc7d5868c2fa3dd49c64caffda0e0ced6	\N
0	661	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_year	\N	\N	\N	\N	\\x56e732dae11cb146ea2ff46e51aa886feaff4c56eed0c3282eb64812d21fcfba	\N
0	662	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_year	\N	\N	\N	\N	\\x84a0e64377fbaecc76e8e0dd522daff17361de656c7143aea46ff132d98cd296	\N
0	663	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_year	\N	\N	\N	\N	\\x9ea613e044e827e8adc165c4dedd6190dc26676898980573020d4098b84b0a8c	\N
0	664	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_year	\N	\N	\N	\N	\\xb3efeebfc8af67dfb78350a440964f0804ac58390b1ee999617bcfe85a2691cc	\N
0	665	2026-11-27 19:48:27.222367+00	5431703	1	f	postgres	postgres	\N	make	workday_year	\N	\N	\N	\N	\\xf47e601acb7d92c8e0baae9fc07162b8021b2a72c1d985785955e4f38ca37c3c	\N
5	719	2026-11-27 19:49:10.890197+00	5431731	1	f	postgres	author	2	insert	document	8	\N	\N	\N	\\x70167708a0f4f87de090b9fd80152afa57cbe5d8ac56aeec35e93a1ca98ec1ad	\N
0	675	2026-11-27 19:48:34.376127+00	5431711	1	f	postgres	postgres	\N	insert	catalog_edition	3	\N	\N	\N	\\xa05b624483da3c6bdf1f5437d9910986580ff381dcbec0342b9960c48b23038a	\N
0	676	2026-11-27 19:48:34.380663+00	5431711	1	f	postgres	postgres	\N	insert	catalog_item	30	\N	\N	\N	\\xaa84718515b5880f7ab8729b251dab615b49aeaa52f115afc00e2206458503e1	\N
0	677	2026-11-27 19:48:34.383245+00	5431711	1	f	postgres	postgres	\N	insert	catalog_field	30	\N	\N	\N	\\x479ecbab6536287fc2ab9a96f20575d4887fb96a5646b25e43e4fca4af3e630c	\N
0	678	2026-11-27 19:48:34.383245+00	5431711	1	f	postgres	postgres	\N	insert	catalog_field	30	\N	\N	\N	\\xdd85efa5c239eb5ddbc37336cb946194c7dec974537cd0786771122a18cc9f45	\N
0	679	2026-11-27 19:48:34.383245+00	5431711	1	f	postgres	postgres	\N	insert	catalog_field	30	\N	\N	\N	\\x32f4105be6ee1944afbcee47cbe4a66d8816caaf9b4e37f20e79bdf869d479a5	\N
0	680	2026-11-27 19:48:34.38484+00	5431711	1	f	postgres	postgres	\N	update	catalog_edition	3	\N	\N	\\xa05b624483da3c6bdf1f5437d9910986580ff381dcbec0342b9960c48b23038a	\\xc9e27eaba33b49020978894c88b6df16492af41128abdac07a823aec03053442	\N
0	681	2026-11-27 19:48:34.386628+00	5431711	1	f	postgres	postgres	\N	update	catalog_edition	3	\N	\N	\\xc9e27eaba33b49020978894c88b6df16492af41128abdac07a823aec03053442	\\x4bd36f21a9efe9668598ef5484a4518c2281731bf30ec7b46e060dd53a99b872	\N
0	682	2026-11-27 19:48:34.387715+00	5431711	1	f	postgres	postgres	\N	update	catalog_edition	3	\N	\N	\\x4bd36f21a9efe9668598ef5484a4518c2281731bf30ec7b46e060dd53a99b872	\\xbe82ee45430b1923590c06a2fcd82bec5b3e07f3b53de82b72070e24c070880c	\N
0	683	2026-11-27 19:48:34.388757+00	5431711	1	f	postgres	postgres	\N	insert	organisation	12	\N	\N	\N	\\x93d9e8f4b919c065decdf60e9b7e2878ab54772429ca751c8b473586626cceff	\N
0	684	2026-11-27 19:48:34.389824+00	5431711	1	f	postgres	postgres	\N	insert	member	12	\N	\N	\N	\\xb952daf36fe84147c446461781c8482ea80320ab9c0c453c2c02c82f03b20a12	\N
0	685	2026-11-27 19:48:34.389824+00	5431711	1	f	postgres	postgres	\N	insert	member	12	\N	\N	\N	\\x0723bbc6f875fcf41ab32b40bd2e2c0c3294ef0bbb4ce824d20477a4e6580ee8	\N
0	686	2026-11-27 19:48:34.39108+00	5431711	1	f	postgres	postgres	\N	insert	service_need	12	\N	\N	\N	\\x652dfbbc48276bb8262cf67754edbd5736465d4e482e2c671535608a305342b6	\N
3	687	2026-11-27 19:48:34.391982+00	5431711	1	f	postgres	clerk	12	insert	subject_key	\N	\N	\N	\N	\\x6bb6dd277c818ca29390d3eba5d93db4a6a57b7111d55d29388026cc80ee371c	\N
3	688	2026-11-27 19:48:34.391982+00	5431711	1	f	postgres	clerk	12	insert	subject	3	\N	\N	\N	\\xcacf78abbfc1300afee836ba2e63ba7e80bd9da677cdc865cc2cc6deb0e76c1c	\N
3	689	2026-11-27 19:48:34.391982+00	5431711	1	f	postgres	clerk	12	insert	consent	1	\N	\N	\N	\\x429aa36efa6a6dbd1a1cd51e0e1d7e6a67378668d03d8de9114ea3ac5d122027	\N
3	690	2026-11-27 19:48:34.406224+00	5431711	1	f	postgres	clerk	12	insert	consent	2	\N	\N	\N	\\xecaa802df40aacbaa8f0aa9a90907db431033bf77058e49a4f5a64d84d8848f5	\N
0	691	2026-11-27 19:48:34.406973+00	5431711	1	f	postgres	clerk	12	insert	batch	9	\N	\N	\N	\\x214ba850ff17cf29646b71b581c256b57cbdab670473e9e80784302ffc10e06c	\N
3	692	2026-11-27 19:48:34.406973+00	5431711	1	f	postgres	clerk	12	record	record	9	21	\N	\N	\\x5382b9227c700c315b24e5e00b0ce7035f00d7b41547fda6604426ca2a778bf8	\N
0	693	2026-11-27 19:48:34.409672+00	5431711	1	f	postgres	clerk	12	insert	batch	10	\N	\N	\N	\\x3766cec626d7f73444dae70bbf803686ef9c7368c2b0830907bf024f626207c3	\N
1	694	2026-11-27 19:48:34.409672+00	5431711	1	f	postgres	clerk	12	record	record	10	21	\N	\N	\\xbd941ec95c46458e743565bd8398dc5ccf1320daa11e196b0e1b166a11491474	\N
3	695	2026-11-27 19:48:44.731639+00	5431713	1	f	postgres	checker	12	approve	review	9	21	\N	\N	\\x207f41fa2abf312e27573ac9d9bbbd974dfaa62344fb7c1daaba202cd9a9048a	\N
1	696	2026-11-27 19:48:44.731639+00	5431713	1	f	postgres	checker	12	approve	review	10	21	\N	\N	\\x9bb2b848710434a8eda3801530141acfb93a086387c1521fa3bd69340febe4b9	\N
3	699	2026-11-27 19:48:58.67724+00	5431715	1	f	postgres	portal	\N	insert	authorisation	2	\N	\N	\N	\\x8232a66de714d456884f9dc9da412fb4f3441e78a625f9edb798d7d16bdd93f4	3
3	700	2026-11-27 19:48:58.678732+00	5431715	1	f	postgres	portal	\N	insert	authorisation	3	\N	\N	\N	\\x590e02b2c8822a9c17134c19d208e10f31ca677ab1c5e9246054d1969da80413	3
3	701	2026-11-27 19:48:58.678898+00	5431715	1	f	postgres	portal	\N	insert	consent	4	\N	\N	\N	\\xfded09ad891f282a9341e513dc8b1e3388374f736e0981cec76f16c2302771c2	3
0	702	2026-11-27 19:48:58.680652+00	5431715	1	f	postgres	portal	\N	insert	batch	12	\N	\N	\N	\\x5a5d7194ae4a1a77436ddd237fb0960c1bc5e1aeb0131f25b738cf6f18042193	3
3	703	2026-11-27 19:48:58.680652+00	5431715	1	f	postgres	portal	1	record	record	11	21	\N	\N	\\x5f4f490bb64246e66c8207fb9c68a9a5b5038a6006a81c0148ec00b2b3ccc534	3
3	704	2026-11-27 19:48:58.694505+00	5431716	1	f	postgres	portal	\N	update	consent	4	\N	\N	\\xfded09ad891f282a9341e513dc8b1e3388374f736e0981cec76f16c2302771c2	\\x13071a5bbc951da954855b1d80e40afa3002e7deea5496795bd41edefe946f7b	3
3	705	2026-11-27 19:48:58.705331+00	5431716	1	f	postgres	portal	\N	update	authorisation	3	\N	\N	\\x590e02b2c8822a9c17134c19d208e10f31ca677ab1c5e9246054d1969da80413	\\x1f04406d609b637ffa2b3347d1292ce8c9a84be91e04fc47fce11cf2d5666dab	3
3	706	2026-11-27 19:48:58.706917+00	5431717	1	f	postgres	clerk	12	insert	inquiry	1	\N	\N	\N	\\x0539a6a81bb2a915ac56c05fad2c501c32363d1792ca726d39f5012c44bf6a12	\N
0	707	2026-11-27 19:48:58.713762+00	5431718	1	f	postgres	fire_clerk	3	insert	inquiry	2	\N	\N	\N	\\x80fb586d0a222f3134cf9ad9badd965c8987236c5f6b9f250861a6c3a537c892	\N
3	708	2026-11-27 19:48:58.715614+00	5431719	1	f	postgres	reviewer	2	insert	subject_name	\N	\N	\N	\N	\\xe67515b7ae194cd26ef6fb3bcba722f7aedd7a7c479009107b6342b61b7caa0a	\N
3	709	2026-11-27 19:48:58.715614+00	5431719	1	f	postgres	reviewer	2	update	subject	3	\N	\N	\\xcacf78abbfc1300afee836ba2e63ba7e80bd9da677cdc865cc2cc6deb0e76c1c	\\x65d23208602959efaeee17fd58cc65bfcb190db112580c5944c6dd769eacb1cb	\N
3	710	2026-11-27 19:48:58.715614+00	5431719	1	f	postgres	reviewer	2	insert	subject_correction	1	\N	\N	\N	\\x68b6d824d03ddc50183b4bf6fab1b3abb7be1ac789fdc10e39a9d2f5dc3693a8	\N
0	711	2026-11-27 19:48:58.721624+00	5431721	1	f	postgres	author	2	insert	batch	13	\N	\N	\N	\\xebef19fc72f3f639351faad23a627945053e125ca6c828cb7cdd0f093ff17834	\N
4	712	2026-11-27 19:48:58.721624+00	5431721	1	f	postgres	author	2	insert	subject_key	\N	\N	\N	\N	\\xafe66d6f5db6b4f50efca8420443984f440bc6a5e177335ea0dc6c1c2fa2fc20	\N
4	713	2026-11-27 19:48:58.721624+00	5431721	1	f	postgres	author	2	insert	subject	4	\N	\N	\N	\\x1d9a0bb4fcb64b060b0aee0295418c4b1de870feb32aee732c94a95c9b3f959e	\N
4	714	2026-11-27 19:48:58.721624+00	5431721	1	f	postgres	author	2	insert	document	7	\N	\N	\N	\\x78ace0cf13c4992f8e8bee9ad92b72728a9df7ae0866e623ca33de721fb79f37	\N
4	715	2026-11-27 19:48:58.721624+00	5431721	1	f	postgres	author	2	record	record	12	21	\N	\N	\\xeffa015757fd854c7f9d71e9b4e7173a3a08a929b27f3eeea1010c19acf722b0	\N
0	716	2026-11-27 19:49:10.890197+00	5431731	1	f	postgres	author	2	insert	batch	14	\N	\N	\N	\\x5790d98cdf5d0957dce3f0ae7fee6427a75154820cd93790a7b2414f9c2d263c	\N
5	717	2026-11-27 19:49:10.890197+00	5431731	1	f	postgres	author	2	insert	subject_key	\N	\N	\N	\N	\\x298b0ef596926610e76525df25a3504da16bc360383b80d61ab6eb3c05986353	\N
5	718	2026-11-27 19:49:10.890197+00	5431731	1	f	postgres	author	2	insert	subject	5	\N	\N	\N	\\xf2b729ebd4a0d95a839a8a483159049f76fdd36c86418a9faf5c439308c523a1	\N
5	720	2026-11-27 19:49:10.890197+00	5431731	1	f	postgres	author	2	insert	business_operator	1	\N	\N	\N	\\x51698b91d9b82860834bc0cab361575d56dc8d86d718a35d7d9fec62cc59b1a1	\N
5	721	2026-11-27 19:49:10.890197+00	5431731	1	f	postgres	author	2	record	record	13	21	\N	\N	\\x4321f6ebf08d9e3a2f4824f6713d393eade033d626781ebb2dd70f9fa5b9847a	\N
0	722	2026-11-27 19:49:10.917093+00	5431732	1	f	postgres	author	2	insert	batch	15	\N	\N	\N	\\x147f37e0ec41da8fade47cfa1c73ec411bb05997f33b2bade2092a7665adb217	\N
0	723	2026-11-27 19:49:10.917093+00	5431732	1	f	postgres	author	2	insert	quarantine	1	\N	\N	\N	\\xec4448d1d64b352957c29538ab37390680d1308ee3623f987b9728b8b517ab12	\N
0	724	2026-11-27 19:49:10.924388+00	5431733	1	f	postgres	author	2	insert	batch	16	\N	\N	\N	\\xa761c1bf6ceb53c676e20bf954bcd07cc89b909414cb04ef761aa41c05431ddf	\N
0	725	2026-11-27 19:49:10.924388+00	5431733	1	f	postgres	author	2	insert	quarantine	2	\N	\N	\N	\\xa70c6601f4a2b60099510374748df14899975dcac0293135f33e046a6f5c5d75	\N
0	726	2026-11-27 19:49:10.929332+00	5431734	1	f	postgres	author	2	update	quarantine	2	\N	\N	\\xa70c6601f4a2b60099510374748df14899975dcac0293135f33e046a6f5c5d75	\\xcdd47aeee6b5e8a0fcccab066522f3f994f593c5d17478788c37e0f1ade332bf	\N
0	727	2026-11-27 19:49:10.930303+00	5431735	1	f	postgres	postgres	\N	insert	provider_item	30	\N	\N	\N	\\x9b11b6297e77582e34dcdcaa5e0e03ab2f62603237334f58d771d842e3648a41	\N
0	728	2026-11-27 19:49:23.185348+00	5431738	1	f	postgres	postgres	\N	insert	organisation	30	\N	\N	\N	\\xb08b88c38ee82a23bde6060065ed641b900df4ce544e2958f7293e818ad40362	\N
0	729	2026-11-27 19:49:23.191493+00	5431739	1	f	postgres	postgres	\N	insert	retention_rule	\N	\N	\N	\N	\\x1f425fdd07c4fb04c418e50fff043ef58afbb5425b2d64cfc3789bab6b2a0e6c	\N
0	730	2026-11-27 19:49:23.19473+00	5431740	1	f	postgres	postgres	\N	insert	irreparable_rule	\N	\N	\N	\N	\\x8b80e8099297f9ed465d0e459c3c28ad11a83a89b3329a3b3d902f6e092be8f4	\N
1	731	2026-11-27 19:49:23.195778+00	5431741	1	f	postgres	postgres	\N	insert	reliance	1	\N	\N	\N	\\x45f7a752442f2c58dd54e795c932de71769564854c13ce38c392cab7adfe5dec	\N
0	732	2026-11-28 01:51:10.098202+00	3957	1	f	postgres	postgres	\N	update	registry	\N	\N	\N	\\x3b7dee59fc08e9bde9ecd74e014aaabdc52f7ae584f9d9702292bb41c2736b0d	\\x3b7dee59fc08e9bde9ecd74e014aaabdc52f7ae584f9d9702292bb41c2736b0d	\N
0	733	2026-11-28 01:51:10.133518+00	3959	1	f	postgres	author	2	insert	batch	17	\N	\N	\N	\\x2520b0e07316989a19317bf2a3957f5d7f7c8745a29b7657818cf739d303b6ae	\N
1	734	2026-11-28 01:51:10.133518+00	3959	1	f	postgres	author	2	insert	document	9	\N	\N	\N	\\xb2d3aa7d49023131e03cfc83894510203f67a71defada0b259a58530220175cb	\N
1	735	2026-11-28 01:51:10.133518+00	3959	1	f	postgres	author	2	record	record	14	21	\N	\N	\\x815501c0b7e6101bb4ed3eeff94357315de367dcfe27da4cf0a8ac1c8da3ca15	\N
1	736	2026-11-28 01:51:10.133518+00	3959	1	f	postgres	author	2	insert	document	10	\N	\N	\N	\\x8ead8cd069799c00e24ec36845e567bc28dcef87ee01e801d889387de4a02a23	\N
1	737	2026-11-28 01:51:10.133518+00	3959	1	f	postgres	author	2	record	record	15	21	\N	\N	\\x805d944c751ad1303a16aa6904f313053e9d0b164b93994b01acd69754ad1e8b	\N
2	738	2026-11-28 01:51:10.133518+00	3959	1	f	postgres	author	2	insert	document	11	\N	\N	\N	\\x35f3ed29245138f8eaa304f2de72c98b9ac4b7306bf02eab12417b835c2217dc	\N
2	739	2026-11-28 01:51:10.133518+00	3959	1	f	postgres	author	2	record	record	16	21	\N	\N	\\x33ff530ff8523574b4814eca95c5f8131a4b5e786dfadcae096c79e20f71b017	\N
0	740	2026-11-28 01:51:10.157088+00	3961	1	f	postgres	author	2	insert	batch	18	\N	\N	\N	\\x7a77e61574d0f2e4ea42b9479adbc38267249cf5e395ef31022c41b577600043	\N
2	741	2026-11-28 01:51:10.157088+00	3961	1	f	postgres	author	2	insert	document	12	\N	\N	\N	\\x62817d0701c00883cc8015b314d302f681ea8b2763e3df8d9813fcd8917c450f	\N
2	742	2026-11-28 01:51:10.157088+00	3961	1	f	postgres	author	2	record	record	17	21	\N	\N	\\x45f4fc4b3db0c6d0c392f60967544822219a45bbb601a8c947ba4e3b88293428	\N
0	743	2026-11-28 05:02:06.152171+00	2335	1	f	postgres	postgres	\N	update	registry	\N	\N	\N	\\x087675cc07ea68ef170034a32620727cc1b09c90361e74586c3a24488703fc85	\\x087675cc07ea68ef170034a32620727cc1b09c90361e74586c3a24488703fc85	\N
0	744	2026-11-28 05:02:06.172585+00	2348	1	f	postgres	author	2	insert	batch	19	\N	\N	\N	\\x54b86d42488731e6e4e03450936c9aa475f409816d3ca68c09dcd4d4e173c0bd	\N
1	745	2026-11-28 05:02:06.172585+00	2348	1	f	postgres	author	2	insert	document	13	\N	\N	\N	\\x48b2470bce608099dc690e24f39591852765053638b9dcf347a005dfa5bc32ee	\N
1	746	2026-11-28 05:02:06.172585+00	2348	1	f	postgres	author	2	record	record	18	21	\N	\N	\\x903e2403f13c92851bb476e53b63825a43a982f0e177e2946db40ebfdb1b78ed	\N
1	747	2026-11-28 05:02:06.172585+00	2348	1	f	postgres	author	2	insert	document	14	\N	\N	\N	\\x114afe06b5aab15514846f6d840e073117acc4f8df1853b18876db534880547d	\N
1	748	2026-11-28 05:02:06.172585+00	2348	1	f	postgres	author	2	record	record	19	21	\N	\N	\\x8b359415809346c4022b086098901d49737d16bd8ef036257408349c65f5e15b	\N
2	749	2026-11-28 05:02:06.172585+00	2348	1	f	postgres	author	2	insert	document	15	\N	\N	\N	\\x6ac9314c66c1d3aaebeabfcded78bcb49b9aa5bc07208477a80be2bd9dbe515c	\N
2	750	2026-11-28 05:02:06.172585+00	2348	1	f	postgres	author	2	record	record	20	21	\N	\N	\\x98bf7adb2469cc85019ee8382974140e32e2b60c0a25481811441d96217821e7	\N
0	751	2026-11-28 05:02:06.189741+00	2350	1	f	postgres	author	2	insert	batch	20	\N	\N	\N	\\x8e1faa76639f7703dcd5a744997a98389a44d96064602ed2cc994d25ebf94b28	\N
2	752	2026-11-28 05:02:06.189741+00	2350	1	f	postgres	author	2	insert	document	16	\N	\N	\N	\\x45ed9f475b50e2b53b281870f0f495477be6130ef8ecd3d897da786a451c0bd8	\N
2	753	2026-11-28 05:02:06.189741+00	2350	1	f	postgres	author	2	record	record	21	21	\N	\N	\\x1a22a422f2650c711195fa9d2e4729161d042b1b31b107de1b6c6eb43b16e3b5	\N
\.


--
-- Data for Name: journal_leaf; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.journal_leaf ("position", subject_id, entry_id, hash) FROM stdin;
0	0	1	\\x042dffcd73bb5b2f5fc77c8a103a6978b4e1ce3a5f699c205503a1905396e236
1	0	2	\\x7888ee597bca5c38a8b211d0556d58695cf85e38b826300635ad70a93e7fa914
2	0	3	\\x2524a085cc5f6e7156de9a155dd78482eb9d7acbbc014b229dbae4a52a40de31
3	0	4	\\xffa210f5e1a9c4175b7e5f7a785264732f062b60f132a78a5a3e1f371b170050
4	0	5	\\xd22caf306c14d9f91d8d174b7b9b16f14fa0ee99af39cbd6ccc283758d2a1019
5	0	6	\\xea62c3523a72596e8b0796389b4481ce4aa54044ab076b4bc9d729a633ac6a76
6	0	7	\\xde4af5b7069e3ffa2423f2e686c2f7ef71d6c73fac2d120f5a6fb8f753d8aa4a
7	0	8	\\x38b34de7e9e389d0fef840f14913ef3da36abb66193173c82f40508c28e1ee0b
8	0	9	\\x954ec4e6ebb428efa8fdaabf7dc584ae561368c9a23bf120bf8eb446e4992f96
9	0	10	\\xfb0a33c9161f684937daba0b69e2cfdeb17b5fbbfc60c97a059240245ed9fc35
10	0	11	\\xdb741607eee381d76d086a15aabd58caf5d6a2d498f5c8829059054924f53ca3
11	0	12	\\x9d26306c9f78295ffa24f9848b2c073f8c5b0992640fd7e6637e0818c35afadc
12	0	13	\\xf60f4760b61ab0ab122a545329dfbba470ecdb1d6be71d6ab1065be9f16ed5cc
13	0	14	\\xa35515ea5601703351777cb4b4d0b473162dcbf380601f64ef87f73ca167c5f1
14	0	15	\\xf6848d1317bf58269efdc6e86ac11e33786148cbb2103f8432fadd942c331d45
15	0	16	\\x4ab4d4cb301109f471609148bbbf0d7a312b63856f4d49f5b5f962b2202384b5
16	0	17	\\x8009ce290df477ef5353a90856f515afa7e2cd3a081a8a767f58ba674b8aca2e
17	0	18	\\x4081d6fb4aab5b059d83de5829c467a1fa87294ceb15e5a97dfa3859095037e6
18	0	19	\\xdd3805b24c95f98766cbea6d03442c8c91c25389821fc6cbb96358508469f539
19	0	20	\\x11c2cbc7744c929397c91722ed5cdebd1341a90b50a72366801a620bde133b61
20	1	21	\\xba3240d72b099b90afa486c647a310a50659f882d5e2f51020de276b0d0c3038
21	1	22	\\x272b99616b59038a73dcfcbae8df9de003c6940d2d4ecb5ba15154d1fc28100a
22	1	23	\\x7e086180a1876b15461db4691de878192b99ce40e640eada8f17dd5416317a38
23	1	24	\\x8ebedf933386444eb22a0b2730563d8d26d87933d060bb4c19f06af1e3d24384
24	1	25	\\xbacaa78256d3332d1ece5bf66b89bf5f19a7bbe625443a5528ee6d92ba87ff4b
25	1	26	\\x593b5ef99c358d69772239c748095521623ed576575cffccd10d0290b04cbbc1
26	1	27	\\x05f25386e4d4a899366e64c5886077d73265c76a8c0685503dc27e39b8947d22
27	1	28	\\x51736cbbd6a0438eb0f9eab042f12dce08d5656ca01b04451dd6cc7cae35e9fe
28	1	29	\\x5876de20d2afd6248b18f9e33fa78a480afa09019e8238e65e44c88f4a38da61
29	0	30	\\x9270586756f70632bc58c27f927f6a2140406279856bd0be492753842df943ed
30	1	31	\\x0169ec1b89c71dc9e19d50618f3b0aff9b1a1031e14f8ce6652c1bd5083dbfdc
31	1	32	\\xeecbf3238f6ef29ec7e83b35815a3d530591910c92d32a26e473e1f0983b81be
32	1	33	\\x3aa9e553660b2d8201ee569fac6bdb8dd5d381feb13938fdee3300ec7743a5bf
33	1	34	\\x1ab12da2d1f3e33bb7d4f8db1e764d137cbc4b90818e0a4d094cae1ffb760521
34	1	35	\\x2a2fd90347ae05f5a44c47326337547116e029748c1216feff82d6d8ab30bf8c
35	1	36	\\x0bc272bb3960ffa9a2381e891c17251db12ab2efe2bfe0c922add9f0e5e93b5a
36	0	37	\\x6708f9e5ea5e9fe1a03eaaba08395346deee0c9da02c31af61be751774544850
37	2	38	\\x11b342652a2a0b7339e9d0b00b7abff573a49a68ff7d94c688917264ca3b426c
38	2	39	\\xa5f844f3e3aa18ace510a6b9c945b28da7894ef99277f095d841c2cc6029f973
39	2	40	\\xd7e7cad7be85e9341590b41858546702c136baf3217d47441b02f3e653437e6f
40	2	41	\\xcd58bb229233a69d19895f31c980553347a46b4f222cc1317101b724c9c1c5a7
41	2	42	\\xd7feca79139089323af0a8bbf612e4bed2254acbd1819a2cf3cfffa5c4e9aa32
42	2	43	\\xed4496e1e0ae2e2a497a7cfec512a3ac37d34d988e9721dc3222845015dd7178
43	2	44	\\x1aff7bb41dcc6e867607355b65e841df90246bdac894ee490f3d47d13151fc50
44	2	45	\\x9d8d177b689788d7d17509ed1b28d48687b6f859f9383be0f2a4782f5d6a606f
45	2	46	\\xc3d642dfbb9c458398862233bf99221cd1582e5edc07de0771d19615078d89c8
46	1	47	\\x6bcabdbd6dcbab1d26526792deb0cc675e88fe961402fb98dd587f8730246875
47	1	48	\\x0fd60765107cbaa54a7929028bb34b2b20c7fabf1461c07e2d860a05201868ad
48	1	49	\\x0afadcb77bc909550ebd1f8786d4423b2046e5725dcf4690a1832a8f441065df
49	1	50	\\x5044c7cdeb6e93e61b5d06e6f573ac5ea5d7ae3f1e9d7cf431aa1a5038406aa8
50	1	51	\\xfc07c9314e4563c0cc3bd099bf3acbefbeaba3398ba03c75c7e1a311591817f3
51	1	52	\\x1c8ad74ed92356de6dc127f6621c22d28ddf411d0429f3bf9e8e2d98d6a58360
52	1	53	\\x48f5dd1edc5f07dcd54b7303ab4ab0db4b5cc6aea9bc04e4241bbf1843b0fea5
53	1	54	\\x4d82d1e3b8fb0d6315eea2e387c123aecb2bb17a9bd08758fa41a82ac523e629
54	1	55	\\xaf6b9e75c3594f5d293ad540c3c170ae24de417f56ff6a9c3bb8870d58f819ca
55	1	56	\\x3bef3789bc97c577381aa9f74cfc96fcee446f58446d38ea004fcdb2fef61ac6
56	1	57	\\x79bc50b2a4b392baf4a2079a4ccbc7b2477310631663f406b0c0c76e9e3841fd
57	1	58	\\x19ed14349495fb1c7c53c4c1663f3c53bb904ced9e7daa0e714fe96c81a3471b
58	1	59	\\xd153d5a7b76fd2c6d8b21ba201c654a01449153c2b04e123fd213e412e2d174b
59	1	60	\\x7aea11c3642d3943c00baf6cc4112ff1b61006fa353eefeebda06ac08ae2ced1
60	1	61	\\xabbceb996e84b211627792077a995ecb6a8340643440dc95e35064944f691f33
61	1	62	\\x933b4bb70631afd80da1c8dbd313be0fd20d504f8fdcd2c815d6a816fa6cc6f4
62	1	63	\\x68577c1154f86fb029887eb62d14e126338213d3f394745b35db40946531b65a
63	1	64	\\xc4f7fe033ac8491089b9f87c042cf01c347a9d7cf3bdb3805fdd5dff47d3c432
64	1	65	\\x430e79ffe9fa20e96028cb4b5bd3a0e98d7466eaa38ad8c52053fdcfa7d8c151
65	1	66	\\x70f86eef3178ecbdddb974d890c7096587da4da69a8e3579e37f5d715e9e261f
66	1	67	\\x7fd89ce2651ca0741890abb064a65ad3d282b8604b49ced87ec0092fd38494a8
67	1	68	\\xf9b6f9ffb8fa02ea4a182284bd30042c915464656a83b7a2f48e29b3fc60fb97
68	1	69	\\xc437fb2baa8b0cadf2a8ee3552cf6a5180053e9ff00caa7ba5353d97bd902d05
69	1	70	\\x7ca8e80a445553605354a806cb87cc7c6117eadbd2f65d4afce1049becd1879b
70	1	71	\\x75ddb1363f4c7489b71cf35ed48f85bbd46d2605eab64d8d0270706ff6f8fd22
71	1	72	\\x0dcf4f9c31e9f92ea0cd4eb6101b7a9d2c9f42e99418e40acd0e1532f0099c14
72	1	73	\\x96aced6a0fc0f355191b5382ccb410ca815415a3eb088fe78e0285a004caf0e6
73	0	74	\\x879fa35be790e2dc1310d9352b35d79e2ef7992e891e11e67d8d94199233b8c9
74	1	75	\\x0d85024a5e8943eeb566bbe7a097e9060a57b206fe3a735bee215c35b03e250d
75	1	76	\\xb2d90aeafcd050f61917d11421fb79d4ba340a4035bff46a8d7a3dbdb658e98d
76	1	77	\\xbcf07120dc3c23518f44bedd9096e17fdb5faafe360e8a2fa9a15c466ac452ee
77	1	78	\\x94d69e881a1a5b674b8aea0a85b54428ced4e88ccc096c7b87cfd83c3fbe2078
78	1	79	\\xd81bfb1a42d00db7a5aa7342c4ccdd351150dbc454db3497c0caceb5c4378a6e
79	1	80	\\x29a477e5507c8d691ad40a3d47e7e3c5ade6ecc6b588d58f2c88841803261f1f
80	1	81	\\x9988b862b2871e28dfaaee4c15c92757f9bcdcbd476bba7ef5aae80a9bb2713f
81	1	82	\\xef05f1758836c7c92e2cf1055d90676606452d62403b1c468c0e5e48269149ef
82	1	83	\\x4ffaaa252c7e2dc69dee5a7d94dde77511a01860d70028ede76b083908d4d26e
83	1	84	\\xebf94f8b5054d59841af0e79e236479aab3cfb9bd853b2b7d3a8ce84b2fe5c35
84	1	85	\\xc1777fefb0e91f0effd84d277b52c2ee170a4399f306cc913edaa3d54ac053e3
85	1	86	\\xe11e199eba1df36d11784b5c6e16b9cb2cc594ef53bbf0498356f93808502438
86	0	87	\\xc391001e6cda08738f3c0864739d384d51c3e233880550593190532132231a92
87	1	88	\\x2d8631ecc4b39d36a7a35ac0d2c9cfa8fae5bf851d98f5361c81424d663d7022
88	1	89	\\x775d606212aa7b62fdae1dc3c3c5b82b0336ba0c736022c47f968e0f9ac531a0
89	1	90	\\x3eed74a2dc8edd6216b73ab764b85131cde15a2cf371be9964c5b294feef4470
90	1	91	\\x0700770912b221326a563c35fee3c9cc1f30368ab8d95d2fdc7f0750fd08b9ff
91	1	92	\\xd99862cf2eda209520a6f562c3b2aa63bc514752bb27ad3d1dcc494f5f070169
92	1	93	\\x7a11db02a6f7d3a68bd48b711f849acfaa1b7e2265a17ff650e9eda3b76c8c1f
93	1	94	\\x96c5fbadbb2b970b7f72f1085b6ae1ca3517d57782ca8508c3e7d3eaa81bf8d8
94	0	95	\\xf1d8233b15468a6bd3ca86ff1efca98b384cbb55d94e16870d6a3044cf7f4f8e
95	1	96	\\x1053ecbd09ffa2456046e8e320488f484d8e646f76639dc09d1a33ffa7dfb0aa
96	1	97	\\x70e80c1517f0ec4e04633124cdd1a67ab552b18a445e23d9c852a812abefff7b
97	1	98	\\x83b1e2a97114ce382943fcd88df20b93828a2da47e9315d5fd614b72df26ae8d
98	1	99	\\x54f76aaaa5cfe16726605c8e86b3ea4f456ba1ff8eacd973e78c78e36bfc5648
99	0	100	\\x74447a2326351241dde9f195177a8f87f2281c7becdf1ee56af4420ff03bcea2
100	1	101	\\x5d2ae9a22c96ea8f10e8169dba7dabaf7440942c6fd06f1e581454e35315f8ba
101	1	102	\\xdf7d79ae4154319805e6f38c51ccd5cb714059ba303f3679526fb71c533dc49c
102	1	103	\\xbc19a38366326778eadbec2811cdb552dde1100d682b0dbf5c48de0c225c59af
103	1	104	\\x369b91f7b47b106232bc781e846cd79767b336cf8926fd7fd30183d29ae2d788
104	1	105	\\x3001ba3b7e0dc4a01bffd42d9bcff79eff3110879efaf004c560ec3e1919d3c1
105	1	106	\\xe2b0fcc1eaf9566829b0cefd4c30c1d9db4e53e1201ae2a6a863d63788a4953b
106	0	107	\\x3345b34263c080f518589461893a79b263b9ad173691eaf1989410c8841ba78e
107	1	108	\\x0fff7b624492500233c3bf4c0d6dcccc1d43e3289025573f97cd526a2a8d18b2
108	1	109	\\x9ad4fd02c2a54469e4c93a142c55792ec1e5ff884618a2971f5494ce43bd531d
109	1	110	\\xa83dbabba2908a50bd835d0f43c351997c93232e07ff21ead42711d25630d56c
110	1	111	\\x9071dcc781a67fb9f247baadd7cdd23a4690706a405e4c1900f26d5cdebce61f
111	1	112	\\xaf12a343b7afbb69350bc2b91b55b9a46fb1a17ace75761f0f70c0c98ed6a95a
112	1	113	\\x49c097ca680fb98bb0e41fae8b504962900de68a07cd3189d1e771a23e68e53a
113	0	114	\\xcdaf1e30a7b155eb7f4fdacec6adbb623f1ec1745a8f46a19136c0647a9739b9
114	1	115	\\xccb054d042dba923d67975904cf0eb722afe6aecc06724e2a7acde4fdc750060
115	1	116	\\x210f21f6ad5d10f0a46e821fbbb00aa5dbd71a0a2a7b56ecc90a8a4d75e363b0
116	1	117	\\x312816d33788a9ffdada066f354ce5413c2f82a5167b28c3061560deec4ef29d
117	1	118	\\x4549bdcb9082a9dde6ef1c8bea2b40ee6d5afe9df2412e10be9dfa3a432aec69
118	1	119	\\x34d42f4d0378bf876ee24bb9d4b5c16a82e0e5a5222c7134064b3b306544833f
119	1	120	\\x1dc190a73d1c908471c3694bba589614cc78b70bacebaa6f28bab5f816572c20
120	1	121	\\xcd8a6f18ef8fa2c15af60bf0a42619646018321245d8d9ebbc499d95bb8b83b6
121	1	122	\\x805a5ef7296f1626c1d623b548fc1af5d374988d438ed75451dbadc554249640
122	1	123	\\xfc90dd7ad71ec7a5f1114aee9a008bf49d2bffc71717b76cd8dd2bd389aca400
123	1	124	\\x9fe46878b0aad78a85e04c73e6d1b1e6361299ef95d4619e5599603e38f422fc
124	1	125	\\x3a4395d6b9c73b45d5429aee7f31f8d54b6408b6dd17f87629c21395699247a2
125	1	126	\\x0465f8ad661d214b68b45bf4f5ea2b414f5a8cbb06de04d1118cb3369d5d93a9
126	1	127	\\xed5ca6c527e95777597132bd4fd770a731b8e1a71576e8c74d63fa2747a92663
127	1	128	\\xd1af615dee890f7a4b202b842263dd4a54e45f7174ffbf5927b3203341c8bbf9
128	1	129	\\x13428ade56d3abe18ed4ecde8b44e6e79c276f8bbd8dbd9b13253b1fb310d586
129	1	130	\\xb8ba7c19fbb5f254051f6eb3585b7d2040ba48fdb784e69b26284b566c26ffa3
130	1	131	\\x885b6a429c8ccbf11162bb7fe114b99b23314e38274562a930bb494665900c36
131	1	132	\\xef3b4e8f76d652ac0329429a4edad9636000bf13dae6b4708d20a5517efcd142
132	1	133	\\x7fe476d3637066acf6e0f2a56c882bb4344339c598ac61c89f21c12c80a4d6d0
133	1	134	\\xc392210bec5dc5d817b9d3cba3e64baa5dedc3812e434f1c7fa0a11637528557
134	0	135	\\xc9da8758cc02091af2d9ec08647a78052357e052d0e93e8de295a443c3e46e45
135	2	136	\\xcbc4c9e3f7d97803006265010695d60f90a420ba6aeafa93d08a356f775fefa1
136	2	137	\\xb7b4e385a6be3649cda6f19309f6674fe14aecfa2926424871e261bf9a02057c
137	2	138	\\x5e49020573fec18e7ab9fcae6911bbe8ab8aae5413fdb08d0e1ede6fb5ac21bb
138	1	139	\\x62cb311c39644996fe574840693ee4b5fd2d6f00fe7c840788807cce48c32635
139	1	140	\\xdfbb40f2fe3be18420d544ad946a3785a21198bffb462dc99413bb0c07a8cf51
140	1	141	\\x7caf5da7d9dce8795a3df5cb5359d0c945d6bf2818960f0128c9fba841e027fa
141	1	142	\\x70c68e87d8e42721cb750e1f4f813d35c974c59f7db138fb11e698c823833307
142	1	143	\\x69823b96a42d005643b48bb7b6037df70457dae325e65feb56ef5875255a4163
143	1	144	\\xbffeee0c57624585865f725ab1e24ec5d8f493a9b0dceaf125f7edb6c410eb12
144	1	145	\\x90e641156800845832b6e0b20687e426552a6293ad2507d1c7ca1a6f989efe70
145	1	146	\\x27608b507d14ef6a6d6912a5cf9ce669be8e262c8a98a69b96b217c41ab9fb34
146	1	147	\\xe5d30f30c42c58abc70ffee9ed66f68bd3966f63615394f428ddfbd8bcf94e63
147	2	148	\\xbf6474a327fe4cc1a211142356414801cb65c6f737e862222d89a125560c893b
148	1	149	\\x166d7f6c80171754a270f4777ad2b2d57965f555c9c8e2ea0122f871710c8e7c
149	1	150	\\xa178e3e3966622199b1ce51d409c7d66da5cac1e07fe72fcf06161e4bc88fd05
150	1	151	\\x6e012e22f95828b2df49e8fc7e6710ae6d5d60f9cda38aeb99b2a45676ebc94c
151	0	152	\\x23e9e4ebe55e2a79a334e5a989d4c6813e0a8354c55b95a4b755a8e8bbcd2269
152	0	153	\\x2e77dcb9202f1913eebf62b660316c5cc7276c384d660bb53e886f30f4976a95
153	0	154	\\x83bd4ecb0c941e82704590be5b0f43334ac4263daf35d995bf343281e3d6e04f
154	0	155	\\x70cfc2ce647cf970e2c9c59ab12842c62a0321d052937974308b99c968cb4b8e
155	0	156	\\x87b8e46dd42ea1b00ed96f9af482a264190b3193a2c45e6be6bb795637c3fa49
156	0	157	\\xe3d589ad6c739aa201cfa77b4cd995fd8d96ac39b8392cf66027c6df307f5a88
157	0	158	\\xb624188954030f41ea067de651821629963dcfb38cacb485ddc68ebe4fa26fb2
158	0	159	\\x903e79361ce7892ab6b2832cdf0474335f69189ee235b769fd90a6bd2778cca1
159	0	160	\\x4b5899a78c6049af56defcb3578c766b2ad838ffe6a7bcc455902964c94b232c
160	0	161	\\xf6c2c159f84d56b43f5a56451e06a0558aa8146dd6017db32ebd19d709647cef
161	0	162	\\x8370ff6d482e1391c649d6447ee853f5ffafa3bff29f3dbe73892b7b355a6a10
162	0	163	\\x9d74a0fb122a47e2f51b6c02dd014dc07e989daa4d6d0a91d4678c1b20b770fc
163	0	164	\\x6659b1e928c30542a751b757dfc7ea1f34d6f691f7999007964b0eac01fccb6b
164	0	165	\\x0851cd8fed1ccf06b937ed2e8f6de22dd1a748257fc43b23e0842a37279d47ea
165	0	166	\\x80f06aebf86b9f83c59b90d744dfc2db935427db8c4e552628c0769e47d15065
166	0	167	\\x419f888c12ce28a0253412fd1bb8f23738ba82ba8b08c2e960b97d303203bac7
167	0	168	\\x2ad06fe9794c37e2a59a0f36a69277a6f22eb7964f287ca7e886f18cafd555c6
168	0	169	\\xabcbc1338dd0d87ad496c538230eb5121f9f9d869ca6c9a2a5e4136266891072
169	0	170	\\x3de0e47dbde8730c1899033fbae5b2ddb802c0d1c5388810d30685ffd3388d5b
170	0	171	\\xe46e0a55794e77d773ef4855a79ed3c1c008cce475315e3b60be8eadf914324a
171	0	172	\\xdb12bd4df9f4d20e9cf17c0c8782ac92251158fdcfe9dd58d0648f7a7dd25039
172	0	173	\\x2b7fac2721ec3ff1e94b7e2ca8a98e4f980e36de6a3eb5e8c3c1ba36476e86ee
173	0	174	\\x24dc5ed129da9accd382bd104b3a19080da2f9fcc9ebc35801dffffde6fe0629
174	0	175	\\x474a5e7537c55a6757bb4dca3d7f70606cc439fd43daa69792fef77212e04d79
175	0	176	\\x1eea9d245ae702e5f82167241a4ecbf99dd59db4bfa71063cee46f03e4617885
176	0	177	\\x5eb78768fb5411f54209945a95c8a6dcfb81ecdbe51a9dd17550adb706268e33
177	0	178	\\x22754e1c4d1918d31cbe2b3d3f6d56a9f9a22b518bdcbeeacaed7c7fa4d768f3
178	0	179	\\x8f930f86fab0713589ab8aa0723f02d1f30417d37f01053c9009042449c01841
179	0	180	\\xdd7cae1ceca5e39b8ef9723ee9b6dc23909dab44905299a5b9df44208a30cf81
180	0	181	\\xef59da29e1cd5b1b546c88b48c0cdef040fc4fce83484896810791174e864297
181	0	182	\\x725193ad4066a5eeb4e924a7634bfedabb1e3862cf114fe91aa8f1d4ac88aaa9
182	0	183	\\xdbb3bf589fd2fc77a3cc96694e436b7f5e190af91700dc4f6193bc88b1de8e29
183	0	184	\\x031f34517cdf8195cd627ae0163b1b6b974f56442b74fcf0af883b9533347fa7
184	0	185	\\x85c463aee7830250e163e78db61a6f967162e745ccd828953dbd0a389893172f
185	0	186	\\x175b48549f755da1d81b3bcc32e50f6db5fad0d9bf0e5755b8773c21ac155b61
186	0	187	\\xc9ca2dfdcaa08d4ad54a67ad22f7645cd246fef17626762dd85c2c1c23972ab0
187	0	188	\\xa1c6e6d7ac206caa79a5e11b0c89a8e5e258751f6b2de9d926afaa8cdc1e7915
188	0	189	\\x6f5de44e6175ea8821751883762c8c3301b732eda32ce6ab85b553619e749492
189	0	190	\\x027a44c623247fb3298e8d72749f6a05af9c45e3c46203facb073df805a14576
190	0	191	\\xa0d8ceaf746a3c14db9fb7329f7514f084a5cf58481a38a49ab16d977742bf51
191	0	192	\\x4ab58300929958fef484b5b8e9a23364fd65e83ac01174621a991787f07c3b32
192	0	193	\\xd046fb22285d48e4bb36cf003e297c574bf4cf292374879841fd6cf847fb124c
193	0	194	\\xcda4428a98d5781877c1eb12046b7c40164b2943f3d47a0ca29687415ee875fa
194	0	195	\\xe1470ba6dc8ff6444315f6a4d728f8954a85865b48583d796ba4206badbaa9f2
195	0	196	\\x5f5e78faab3eda648544d522db4a8e7d4ccd14509cdb2ab21896a03a9e943a2a
196	0	197	\\xf7576fcf2b72d174945010fea8895e53c833b9eca14d3b4fb09ea1605b1826a0
197	0	198	\\xd102cbcab629e68d7b2beef5bebb3764cf2c20f2d00b5973fdf48fbb62d4c3b8
198	0	199	\\xe4de52cdf0b1938058d449bd24d81724071d38840c227537d504a1cb834d34a6
199	0	200	\\xc8e14793bac66cf879331260b0ac65107ee9388993381cefedda587c1627c435
200	0	201	\\x8fe09f53bf681568c9e97d838617d7076c072b535d6267af9cc66ac128a79b6c
201	0	202	\\xb007aeefae34ceb0e4ef60b3131a5ce2786350a8675f43f2bd1d2d2f8a42f17a
202	0	203	\\xb5ce2ac1d0c8ae28ae5617f207070723cf61500fba40f1be72805c9c5e34acef
203	0	204	\\x8d90303178c851de3261c782f5ac3e82860888698b4bcf511091c45d5025ee19
204	0	205	\\xe4574dc2f6c07190baf25ca31376b2c264700f98676af445d81b0d5023a1b8c6
205	0	206	\\x593d0aa9ff52917d4dcf224ac54d262c364134bc2199ef8c4f5171d6b7d509c6
206	0	207	\\x302c38a89fd7a449730530b85ac383d030d9429f691b91f29beb7ee7cc935339
207	0	208	\\x5bad99fa7a8711bb6756545f2740fdac1a3e4321c0901901047ab76f09e09305
208	0	209	\\xf173ec694562239a8c201336354191de08db4d9b32dd6b934d0825d3cb1fef97
209	0	210	\\x1bae9c00d316c48b402b29cb7be37ab6a79e680409dcb12bf6d5e69e5ae58da7
210	0	211	\\x272d0430929c348dfec9a5f93b8523b043b3460bdb4e789dfc5822b03f2f0c2e
211	0	212	\\x163e48208c775b079dd08282331bb13cb098643f2efbe4dcfc1b0dc84fe5f215
212	0	213	\\x8276a9f6483d824b9e73874aa16f9087c6220d1a1583f1ba4d6c053697386e5b
213	0	214	\\x95a32db893fb2f38b7b6ec27223db971fb7631835189388c7af38cfef530ef93
214	0	215	\\xdd77ffe5288de4b0f9a3b43b961fa820388595f0808b48df7361dd1f216f7aa8
215	0	216	\\x315e2aa90c7c101f275a11420ec03d2dc471dcf9179620bcbc97cf4cf1cb8644
216	0	217	\\xe7aac438f43afb51cfaebf3d3073227dafea9ac5717d892d62fd2d1dfd5b4201
217	0	218	\\x72a434333c30e2756c5a70938873638ba5eb1f008ea3b11914302d2ff2e2ed2e
218	0	219	\\xa049cdc2d5b0009cf6fc46f799e3cdc9c93e9e52d982e03e0fb5626abcf09e1c
219	0	220	\\xc60bcfee3eebfcf3a1e3603daf44d7f25a98446b47be93a47e57a57b6221692b
220	0	221	\\x9541cfe12fb3972785ef86ae54c62cf82462a80db7ad193a5f928d1716376bfc
221	0	222	\\xc5da01393d72dd96de73e87d8cc1dbad5ac1185ba1aa4e752999c67f4b020d48
222	0	223	\\x91a9256da5e07a2a2daf5bcd32f92532b769f2adaa93867ffce002998b29224d
223	0	224	\\x8d8fb5f5bcf8ecafb35960e77119d7362e4c04c80245ab8f2af3622c45fe65bd
224	0	225	\\x64c9d88db02b06210ccb5a3b327ab5bb16c3936d69eecfde04b7c0df8f7a6c65
225	0	226	\\xab49f655f70aad2c5f4419efd2af04e607408060e8a3f8474218f3a3d4bf7a37
226	0	227	\\xecc330b2cd32a46c77842279b09b509f7c6b08931b74431d8bb6db79ca03b6ec
227	0	228	\\x612ee9961690a242bfa3a4da7bddecc45a8702a2e8d90f66a235ac5a5fa975f2
228	0	229	\\x45cf0e5bb626f31e7246e6a01be02a2120789473d77d336cfafa939ab83b2c90
229	0	230	\\x47eb59dc97d4cc36640163802a0ddb55ffa87d5a3219725d638ad063f3308a56
230	0	231	\\xa265fd31d4e9928b42e49ca88d73ae47e652265113b7a0afad5630b7e564beab
231	0	232	\\xbc21609f55d8f7648721e356cdf689b4abe1ceaf246677b71657efc8a8be5715
232	0	233	\\xacfe7d767e5c74c4d49eeddadebd794c58e8a3306aa92cea74c5d3d282965d99
233	0	234	\\xf0510cc9c9e9afa5737fc3c58cd081c03d4cc6f911cf0a330a9a681e5d9e461b
234	0	235	\\x8a3836657d17bb6e68055197f859335b61375eef428b683497d1634902a7911a
235	0	236	\\xef9ad35ba32ab4092961548d2ca0f742d16e2b4ae1deaf14fb9e9abef8240d27
236	0	237	\\xe38cac4c00f39f32498b309332bb9c8cc5dbf9dc6dfb63dd28304a2fad71fc11
237	0	238	\\x2d8cc18d75ac2036e80ce59c657410e085cb516d2828fda0084373c21a652895
238	0	239	\\x59809ac98e07ca3aa8e60dd55017d3ae5e6899d9ece91ecd4c3671d2d5c43aa9
239	0	240	\\x28a4fd18e23657c0b4e2b58796a33bb6b12da9b11d7c2d77b9bba2e28f059eaa
240	0	241	\\xc97a0f094a5aaba3799134a70052e6025f0302c0f445e6253da58c65d17910b7
241	0	242	\\x19ff421795f12e1ac5af5b4b68bc72367fdb5ae2fc021a06bfbf0332929b53bf
242	0	243	\\x712b8e1f7a162bf401e0b4362affedfd8ec3740d1e34293dd7254ada901f2e0e
243	0	244	\\x60bbab59b92074a695c0e9d4ee70b0ac40bef385f50c1d18cbb583f2420ebdd0
244	0	245	\\x5b2e0f99a440d8a193fa76315320ff168c0dda889759989c0e6ee752e10df5b2
245	0	246	\\x45f3164796c2cf26b981e294daa7fa31c5a4a6f54397f0d5645bf63d543ed797
246	0	247	\\x752d1374e0b7f4c4a8670ecc89b68013fdee7bb6b5ed6bd5a891bb6df1d82f99
247	0	248	\\x1f21e36d380ddc3845c6ef6fc68ac4057b7b47c5ff01d8b263ed070cffa4b6be
248	0	249	\\x3fed113622ea4d2d2980b58e7f9d389eef96fc084875b0fdcab7059e66061a53
249	0	250	\\x7daa2c58e0fe447e59d5be41fe24131311862ddad6724349cbcf4a80754f903c
250	0	251	\\xc046b244905df9ff2139cfcaf1b15753cf4502bc3d21d58c6b0904a40b23223d
251	0	252	\\xd1ea99791be30d8e48f9e52f6d7ceff9bb229c1c6c9845b0b8b0ab8e0a45dd46
252	0	253	\\xaa2a41b460a18d12709605682208ce537dea8537d3dfe365600dbf21642ce302
253	0	254	\\xa71f5c4237fe5c51a955289a4e9c9068bf15894d1fdfc3637bf1483a761097c0
254	0	255	\\x0f95510f8403951ae7eaf15a7e28a8c4b36cd702b56351b9f31620aa05d0d8c6
255	0	256	\\x7587e8faad30528183fd714af0bec117abd89481eb69e06fc46f43b06898be73
256	0	257	\\x02ed20373d578a4009e25bf06cad89abfc861df624558bddeb7a6ab84b6770ed
257	0	258	\\xb0e63103f132dd2d7a5071ff5b005bbdd0798ed8f88907b3cef538b8661316f1
258	0	259	\\xd3d52f10f9c0389aecceb562fcbc0d2cd86cb2fe1bec1fb4dcc283e7d13b0140
259	0	260	\\x4c45010e206c834b26cfb7d39360a08b353d332a9b16ed20554d74e12923d678
260	0	261	\\x347cab8cf2c12b88e5b4fdb0b7356de4105faa3e4b15eedc9da2eae064e4addb
261	0	262	\\x17626b25933cbf8ab8918edb3a1f797bc0a837ac1ee57c9c2314cb7aed2db76a
262	0	263	\\xcba4d32dba5880c0eeaa2964eda8ace1742bbd0b9503f717fa8b908d91740f38
263	0	264	\\xa48ffe9824bcaa77362dd0682a2385f0beb29a58a8dc2ccb1c414cbcc0ee63a7
264	0	265	\\xa16bb2ffbe502e26969b6a13f532fa0577d28a05f81ae695e8ff9e525ed8b288
265	0	266	\\x8293b832e34e1b980b8a03bf5e4c8d9e34dfa78d61af3b607e79f86aab595805
266	0	267	\\xb88447bdc0745bc8db5d6cb2dabe68808992e32b08cf44c691cebd8f81fcd7a4
267	0	268	\\x904caf0288d3b577fb5d4a8b2d0986586a76299e32a42b4da7e406fe2c7c3296
268	0	269	\\xc9111cbbc48224843c1f08a875b00df0c45a65d86c1578efc30cb3c8ef09d5ce
269	0	270	\\x944c35196ff973c05a9984820f346057fd6ab9fabfad9763fa6b0d602e15f179
270	0	271	\\x344889d493c6a7e8e31d806c5e3df9a04eefc6de82eae6de4d6f7efe11c316bd
271	0	272	\\x5e373f5e189a9d1e114d59547639d46f6da5ca8c4a9bac035534bbf89fb3b7e0
272	0	273	\\x5f828002578a221a59915c309376691d31f7026e8923f39e005ab2ca5c69583b
273	0	274	\\xdb2c5b3c3e71f2c6cb336cf846323010c945f59f7845a060c6736e72863d76e5
274	0	275	\\xdb31ef279b1a3fbf585b9423b72ebeb99bd00a5d7a8c13aa671e0c94c14d4dc2
275	0	276	\\x13dbbbbe115d4772f82af6f0aa0734b7d81d7b4a4a49ea41f60ede110ae45312
276	0	277	\\x71eda2736f132e45c87740fdc84b0259e5efe6c908646d6297b6fcc1596e196f
277	0	278	\\x4726da3e5acd89e4d72be5bd76def58619a5ac28281051c670cb0c1bfd44ff28
278	0	279	\\x829217663d4aa5af0c2dcb60564f8e2f9cd303b0919614a20aa9288bd57d9c3b
279	0	280	\\x7dc244bce4a4099456586be5183e694bfdf483aabb47b821e70def927ace2c0c
280	0	281	\\xee7f1f7acc935f37b2aba2a0b3f73326bca4b58ef79cca9d85fa0ace6628dee9
281	0	282	\\x1eeadee1311c837dbcff9458b1316fb5abcc2056e92dfff4a4f191494a888346
282	0	283	\\xf36c588ebeada6c65f8475aafa4988a84fa718811fb51d4c2600bc10f802af97
283	0	284	\\x83377f670c79ebe5579f440d5aa4f6ef0dacb1d6770d38c2ee8fa0f3ff3e0521
284	0	285	\\x37297910ff9547a5e04aaaf29a6ba4bdb6a20ac9fedf127c258e52c29a91361b
285	0	286	\\x9d26f713ff60affbbcb936baf877b6cd8fff5f7346b91f12ee074137c9e4a92e
286	0	287	\\x83df9708821c07f6d882cdc44d0612f815171e3851f409a1493ddb983210bdf2
287	0	288	\\x772c79fc87fccc40ee2a146ee4f6beb1f2f8fcdd331eb6d688b4807202969fdf
288	0	289	\\x22e7b500243f2234dd2b75ea5d73e0c35fa38064a325fe5ecdb88fd1d7071fd9
289	0	290	\\x1401f4d0e670bc246761bc1b0d4e82b3610eaf77253c1251edd2715e0d1b659a
290	0	291	\\xe171bb9e8454aa6990de83adbaf398b8739ae878ae29b85e2cdc36da4caf1d76
291	0	292	\\xc0ddbe9178306e1009ad7a8c0457881aae51f12c818169591c66cb638fc2b806
292	0	293	\\x46d72c15c56ce3fab5aa63ec403322f9f633537b0e5333547ed312a1ee67a575
293	0	294	\\xfffa21a96ab9d05430f3e9fdc7a1d2d0500a793efae31fb1e79d776231b9e0cc
294	0	295	\\xd8b90126d4d7932f5e75e1e4bbd58f8a4a6eb4be020a230ed8c05a2fde325bbf
295	0	296	\\x4897c667fa518729989236f7f068e54777bfc7f1c9c1ffb6a5d2d18517b48ee2
296	0	297	\\x15e317221abecc716d71e1c10f3f6190f27107b9d5b7f210665112bcbf8b56d5
297	0	298	\\xa24ce17c8d7198df5534bcf7b6319bcc8e2e568588957ea49b7d9a9a86c0ef8e
298	0	299	\\xf4155f6d0f9b42b1fdafbe411b8cb098b046352f21d1f5adaa7a89bd2dd39459
299	0	300	\\xd2b65acb19f781c8d4c25bd1ace2b9b0492af0c794f7176b6a58c5f8b0728d83
300	0	301	\\x0a8bcd759984e1358664d9347ac0bd33f90aaffdb2baee9d1a2e604e22714472
301	0	302	\\xdfea0681fce48f36007fa4dc3d4b8fa4405e495f879168548ee6df704a85ee6e
302	0	303	\\xe640c9920e6344399df6b87242e4bd125eecfead966ad7d79078a1887f33719a
303	0	304	\\x60f56937367a2c895a110d21609b7392eb5ecc10b46a02883602ed1b845c6bab
304	0	305	\\xee5561a0f12d60448a9c001431dad57c843f2062f21cf6bb027835ce3cfbbab4
305	0	306	\\xf2d04587d227586ddbf462f0bae04cf9f73e59c0619cce0291a4f8508100a30b
306	0	307	\\x8783a53e4750fff2ba4801fe2ae5ffa22858a9f14b27a1938e5d23358a20a9e3
307	0	308	\\x678923fb4cb0dcc83149260d2e0918bccd5d4b5d1894f20d6211b4b858d7171e
308	0	309	\\x3cf8136c68aa2caeb974cf46f26730eab18b70c9d369e41b836df0a70d8c2a8e
309	0	310	\\xb476b4d6e3b70f8241c21a3ad06059ee0d07bfaa33ffdae35cd54f5ffe500fff
310	0	311	\\x36314de01be2330d6ef129e55f97910745b23aed9f69e6f8e94a1c15a10c7a6f
311	0	312	\\x7e0a34d20dff865fe324c49feb15fd2195ccb14336073da349bd43bb5dc28234
312	0	313	\\x91732eb0607df6f2d79de4761d62ff88d80dda776955caaa33dfe40dcd1e81cf
313	0	314	\\x983d0965145ee0aeef5782834b8215e6c6aef1c61103b76594a7a34405b91bda
314	0	315	\\x8fcbda1a5b4662ef4e60414602a75133e6c8f1ad40641b6112b1c8e21bfcc8e8
315	0	316	\\x73b0c55bca3529938cd967491b626c651d5eff9a0db27c1b0c609a48fbb43bb9
316	0	317	\\x824b54ef2dc860794d2fb42aa1ebdd6825eab1ad8c1fc4a3587289fc49dbc684
317	0	318	\\xe1c41756d9bf2e002d7487246f705e5b08008f9328de5afa01805133bb19aa7e
318	0	319	\\xa133a2a09906704e998632b48f1cb92e64daa0be8834edad2131febf39789ecd
319	0	320	\\x38fff4b72226f9a30eb93508d16de4f165d59c06203bbcfe7e74fff23ce7976a
320	0	321	\\x0d6d5f478519bd8b629f74bed369d3ba6204452e8e67a3c20c9c479a1b638d10
321	0	322	\\x10c7109cdcc631807cc8a3caac4bd08ce5a107c0e326171628066255ae7ac19e
322	0	323	\\xbe45b162e62a4f364c04693adcb5aa38364fff0498f3dd365cf52331561c7afc
323	0	324	\\x76a92d8b1af367dffae480e16d8ffa02b864d5f6cc67990907e8f0c917d90a53
324	0	325	\\x8ce7a4ae243ae2988805d22c422b96d506e4ed2d6239b13cdbdcf0ddd68ac8ae
325	0	326	\\xe7d4a393f2c05ee4cda07c447c24784dec3a23008ec9add1fab1809c3d27608c
326	0	327	\\xf4605899bfa58c363dd4e237ccfc03035a4fe725c948bcf1dcf98636bb7698e9
327	0	328	\\x249c517d9dea9aa40e525a22aed763173899864394e8736ee6f1efb04556cbdc
328	0	329	\\x8815e7ec3f8d07b989a866e3360ea946cba7f515cf65fd13a13e83291840ca52
329	0	330	\\x47aaa3c04fb63d7cdc2b6beed5d1e76f4cedac5a41af59a7e93b96f13f5b6318
330	0	331	\\x556a3389c2b95f5b9cf0d408e1c49ceb057d1f3cc8f0c74ee36add71ef367483
331	0	332	\\xd2c1f0009b48f6c9e5a6f5a9287e36d4e6e0ea95b800937bc226f170b528aca8
332	0	333	\\x5d1728601675f1f1822b28c5e2d2d90d371f2d55b6c8350b777c3451a233d38a
333	0	334	\\x6bb2f92ea17e130d420a995c15174664887fd2cb07a1130f0f9a7cf14a63b7ea
334	0	335	\\x0972e9e2c45daf03fb6563944ad20770d7f3c7b747fa09a1cf799fa3d06c41df
335	0	336	\\x1590e2b74545b541f22ba540cc374b2b7a037cf16c6c9900ad85cf27e3972425
336	0	337	\\x522f3dacef1ce19fa13149c10e5460d442a46c820a91609a9cf83ae70f3b405c
337	0	338	\\x89d028c0b4d97ac01b68ab4fd2e46345ae2926d6f69ffe7617ed29688668d12c
338	0	339	\\x623581c1eb9f25d1f1e149e46c92f93b4a8db599e8b5dca3c0edac24c7432cbb
339	0	340	\\x9e5cfbb220a7960717a4d243565d8a3c909a3d522f0d627a17aaa04a429235c2
340	0	341	\\x7a59f551f26106d0ffd9b07a3e9a82d2984115171cce5eb635aa87bb3b192577
341	0	342	\\xdd7fdbcb17ac52d05fe863cd5b029b6504a31af87c199c10b4ffe09cc2bdd5c3
342	0	343	\\xb9ef951cb3a363b8411a0eadf0454dfbd4985778825975f262b96c11916a78bb
343	0	344	\\xa650eb1c80d9478ad8f6ffbaeb545c2c3cf4727b3f5cf8db5c8defe1fa95076e
344	0	345	\\x685fdebc4733ea5810bd7a77e33b8e5e190d14d7d07a2eb0088c1d1ff4e4a26a
345	0	346	\\x7bb19d13edc5154289ca15031d93359dc8844a6fac84724ec61b3e7c8001368e
346	0	347	\\xa85f9a54795cae7ec37c08b7eab11b67d81a33254ccd62d72b913ffbc98cc630
347	0	348	\\xc83c9fa0bd59865813669d67883667f8d17d59a159b4e6e6f48dd973f9a90546
348	0	349	\\xb9c5beb8c50a58a2f0292c73ab8cd9586ecbc3f0d0697a0a310459a7b55534d8
349	0	350	\\x9f8e18c0eec3ab9b452f760c904470167ccf0b40ac6002d5f694c66c4f758351
350	0	351	\\x0bb3c5d46ed13dbda7e86f1df1a717edf3877c02ea7bb31b8a4146ae169f505f
351	0	352	\\x44f4d4a81206a07287efcfa556d0ad86a675a880e912aabeac888cfcfc14869e
352	0	353	\\xcdcc6049e8d2a331e1f919ffff0f8121a19ab415233645fa2932981940a0b8e6
353	0	354	\\xfd8b476c76bfbb7dfa35472d2672f8c743c8aba9dd77ecaa649266c0eb3d80dd
354	0	355	\\x07ffdbf24f9f289f13065d0153664480a3b87296eaf0ccd5acccbc65cadf062b
355	0	356	\\xfd9c8691ed58137f4705b155ea0154b85e8ea6efd3777a01624dbcb3612c6d76
356	0	357	\\xfff6bd6ca3d1f1bf7a66be55d5d1e76fa53f984f899490e6d33cb4627b1efd35
357	0	358	\\x50eed96e3b56e0df64a233b419d20a2bf52e868fd22c2dba6602343f8dd0934c
358	0	359	\\x3d0fb25e9bd66edab331b19c1cc51c7e2c3c176c2bd6c73c2a6529078dee5ed8
359	0	360	\\x4add688d7a6028cbf4d8b71337306bdf02ea875e25b641aecc35f1cb6a622c84
360	0	361	\\x9e748f4562d4fcf3006d2a09a8314fa2334a871aefe3757a8e0f5532d824c7ae
361	0	362	\\x84c5a55feb0bab8ad14f973dd19eaa5393d0ae699dd17a96179a8771a192e74a
362	0	363	\\x3b0704171e7c6a42471d9453bad7482f597df01477c0a9105ae68dcbbba2816e
363	0	364	\\xd0e4042cdc4635b2327a52a36aac68e4a2e1f69ce60ae7c183a529f99432f694
364	0	365	\\xf761fba7f0f604e1b9aaa4d88e1adfdd5adeecda0400ccb6ed068260966a90fc
365	0	366	\\x4c37dcc9eaf941d99ec7683cfc9ceaea794d6dfb150372cf517276d97d33925b
366	0	367	\\x0d1568545167314d1f758b03dc2a55a946baa6101bc90939768c882f4e912214
367	0	368	\\x843d08463acc17767126c39496450afb9aeec87764346950aa4dcb1b84319939
368	0	369	\\xba9afc7da7b45e61bf1398e7473d0d867d51f4933e52a3b4ec7ef081204443f3
369	0	370	\\x143e78d07ef7ce8b5827dbf2a29c15e6b2b73b0d57012925932a998154031a0a
370	0	371	\\x4a6f01944783f98f0d60ab721d39cb56e468b9b2e77f4e2f4f587c53f302ab0a
371	0	372	\\xaf57ba2e3f2786ea3be4891c893279225c5a2faa3341b0cff2ec398651a377c7
372	0	373	\\x40b2f0e3ce424beb7029aa6a0d6b77f3d21de43db1d34a013c0daff4410a21ba
373	0	374	\\xec243b9f685276bfcb87ebdf733ae9e1853af4e9d1f7fcb3d70c95cdfcc8de42
374	0	375	\\xc8dbda5f36cd58256d81292ca00548b3a329aaf10bb9154c3254d741c0c859ee
375	0	376	\\x4cfe918c243538265c495c106de99ea3ff37a4313dc2e2e166216acd72968e53
376	0	377	\\x631e1b5fd8dc50bd25a5df94fc2cb324150b30ee5e7c72923cabec42089864b4
377	0	378	\\x32457728cb1f40a4e1e241db9a60f730a2a67e7d304f7400280dc56b23079292
378	0	379	\\x9eb572cfbf5beb2905eea88eeea92422460c44eaf2c5879d5e18363d51053672
379	0	380	\\x2ef06facb4afce8cd16ff55ce251d45ab0eba2e8380c449ad07b7a07a3a2ebf7
380	0	381	\\x62eb6bba0a0f358916545acf7eecafa149f40382eab546c042b0e85f73497864
381	0	382	\\x236c485d520097ab7ae10f0c5574da2b92b85315d73f7b9c215724ff906c8d30
382	0	383	\\x8399c977ea8f627456ff8db03415bc5a7537219cbfd61d40663cef397121e0e3
383	0	384	\\x4e5ca48adf3c69171cc60f7187326a00107a371e8358a1d70470f8f09184f476
384	0	385	\\xee7296252e89ec8e673ad9330377e3def4db90975bc844798583546529bd4532
385	0	386	\\x4187ab5a355831b56ed0e7cd0db1ebd911befd96e63ad9d8699a8607cf85694b
386	0	387	\\x3e9a66e8c706b87ef1cbb1e31725dfe137e985e42cc3d440821099b04b0ed5da
387	0	388	\\x9f5fb2ea7d4b49a27741cccbdb7b21340a4e4cc26f395c5492b38f8c25f375b4
388	0	389	\\x5bba8f764a163b8e4bb64091976a2f40ab6c090be2628214161317123f468526
389	0	390	\\x7b0149b5248bf0dc2123eb3373f2b4215d69fa1c35a65227c8cf1fc062839630
390	0	391	\\x711f5b55c0932d5aed4567561279c27226787d931c5704898f325601fab67e3f
391	0	392	\\x00449851fbce4fba7114b14d5db18d0b235097d337f4fa7d6815ca6a5dc19274
392	0	393	\\xd0f6ffe9996eaab9f9ced4cbf01d977763aa568d18ab894c3613702a5194f38d
393	0	394	\\xd8067ec3b3a4b4b357f5ec8c967d1c165d1bedff9ea14ba9d58559cf8a6d9f10
394	0	395	\\x8241cde84c07ed254958b02826ff2ccf35acc2dfedddf54f15dab62e0edb6ca9
395	0	396	\\xbe50368947f69a583fa2fa7f7dcd373e9226fa36329cce22fbe098827b6ad030
396	0	397	\\x003b4258cc1b18f8de1067c9d279cc89e0307f038560b16162e1679211d42d56
397	0	398	\\x01f86be91c749f5a06f041f75d021b2b3912fd94ae676b8a082ce3d8fbb5161a
398	0	399	\\x533e3f4c15d0f7b96fcb584a0ce73aa15a4404216a0b953376d982e2e41c87b5
399	0	400	\\x4ce6ecef2354ce385cbe3c01da99cb9789a3a6ca2331a16785cd718d5b43b2b3
400	0	401	\\x6f89156c61485009a02e3928a11fc7ad3771b74dba032255ad2a942aa846e94d
401	0	402	\\xec1ae0870813feb6f8b217c0b1a031632c294027815e1c7fe90687c747f2d9ec
402	0	403	\\x1ef5e2e9dcceaa7098cced196cfc89fe2b803b90c7c0ec7d23d049bd76981538
403	0	404	\\xbd217862ff6cb9d4709f2d443141615e2dcf701e832efa0af9f81148310302a7
404	0	405	\\x9ffd06c9c00e08b79665e780a063ef19a43612b6871f96f0fe417ada861e55a1
405	0	406	\\x881f5002b28136b21ed26fd85f84b2cfaf4de4c57a15580cb9837828ac45fc01
406	0	407	\\x0d4cef5e73f98b8bcd4d925b7e5c117b509ad9fbd6d20adb492d4c6cbf74b21d
407	0	408	\\xbd6398b18784b86bb86f742089d6c43218447de81d49fddac022c2a3ab5772d9
408	0	409	\\xd27453414d28c7c06b484b3970db3894d3be4a1dba0b800af7fef21ee0d17353
409	0	410	\\x1e80e47de8d418e2addf970c6bf0998280730f4b04db840261eb7734a0f17f18
410	0	411	\\x7cd093b05eaf6ee298fda0ba33eafbd7563bb3cc3933a720934e8bcd79988d54
411	0	412	\\xd81c91e4cdda6e221473ab6e91f2cba56073174a85f72ae08d34a5080f60367f
412	0	413	\\x1dc73169f2dc2026c13ea560a5281546bf09725860a14452f04ea3c96050b5ef
413	0	414	\\x95ca1df38f78393225599ffc63628bdd609fe82c63f8ade026a181e11140d240
414	0	415	\\xde0bc7b6124004509e78d3a8c083429252800079b98f9351323f4b9caa34d5ae
415	0	416	\\xa96a09cdb2a61b7f6d0f0f10fb30d72ed1471da85072247ad1b1b4ca4e795288
416	0	417	\\xa2fadbd64784c7f121212fb102f2a5d6d977748f2720be5e260d73f637117a30
417	0	418	\\x5090048244019343e2f880ce60cc78b8ee3926d247e07134a7fc9d9e5e8dee8d
418	0	419	\\x6b66c8c585228821b2a2175e90e1b8b6b074ea5917ee1d05fafec89fca591db4
419	0	420	\\x07648193fb20111e0d2ecc495f0e7386ebab24b1716de4c43bc7a38c7dd73d98
420	0	421	\\x77b99db2ddaa84ab5ef9497dc5ed1653baade31e792d5e1dcf65c7f1c6a212b0
421	0	422	\\x4121627fed94bbdd69771e39fca0aeeb9eb4cdb3df32ad2b1a2ba3eb1c7ebc43
422	0	423	\\x8f817839b4db438eaf946b1f35af06e084cc008563a880efeff40656c5e1f350
423	0	424	\\x224b24730f588920d20ab68595b615aaff4243448be4a0a7418b594ceec21bc3
424	0	425	\\x39ccce9a08bba9ea106da708a212bbce0f80a4738a88930f88b03e06e55ee285
425	0	426	\\xfca9a4d638fe63ba8fa4249da51776dd3e1b8571ff84b554611aae28ad35639b
426	0	427	\\x54bbc3d5d739e027acd54e1d573a80860b8ce19b55ce3e660193443567f69254
427	0	428	\\x531237c6a98a7d31b9f976326f0354f8c5b6681685a1c2e4cb7e64d5e956cdbb
428	0	429	\\x29282b3ccbeaee7b0da7116b1eeca214f3ba102f0224126e275cc987dd43363c
429	0	430	\\x56ffb3252e4809ffd0e91796c56f2003885b1e94b0a0128a46346e98827d8e81
430	0	431	\\x874f26cff5e2eb5515ec9642fd617f1c5bfafbe8bd458beb13e9330d0fea652f
431	0	432	\\xea991be83d455a56644ee410b71049175490110da1df72680854d8f88f093928
432	0	433	\\xb02637a36eb8516412357913b5e5cc681a9da7f8d248e25df32b72e3b242b10d
433	0	434	\\xfd9f9d592201ff760d929c990c0ca156c23fbd1b3eb3c153e3e5ad95a0460bcf
434	0	435	\\xc34403f79ed5488d9683e6c8e192082859f8bb64a99964af3bc9583d005cd0a0
435	0	436	\\x471d630a6d45d2be0100e60492c95f32db7c5884714d26308fa61161e60c0a16
436	0	437	\\x2ec9d4ce276411dc9534d9fc3142c9e9ca186f0658a5289f583fd3420c4e7665
437	0	438	\\x3aafb7c2022555da3bde9643c86bc00705644a004e4384877aa10bf390c469d3
438	0	439	\\x6f189086ad3a14fa0472b21062a17df46c6f1e6bbf0755e19a4d64bfc3ac802b
439	0	440	\\x5d165a3f4c32ebdb11ab724123aa4209c441583ddb8550d254f502e01b0f4a99
440	0	441	\\xff64635dc87f51023666466922fbf1fb6f7b2befafb83a3807880d7006b793e0
441	0	442	\\x5f97cdcadb96179e94a1cf5653a99e70a5a9626b695e047ef0664707238d5bc8
442	0	443	\\x285de7f4354e080f723182ff022e5efb8435ab0425512abade997d8eca303b5d
443	0	444	\\xeb150f29a1064556871dd007a0bcf608462f19b788dd024ce64b1f4fc09d5b0c
444	0	445	\\x19e0d6232bd94a0dc476585c8abed40727ed3ed5595ff95502bba0cad453cde2
445	0	446	\\xe0944ed47c470bd21bd12be1525143d3bd8fade9a3bf80febe4d77a8ae3b5658
446	0	447	\\xd0575d965d4faee9f047fe82d1bdbeb13a1d39f05b0bfb26419fa8182fa90843
447	0	448	\\xe4b108e069899ee75321acb28783f7537c7e2ae65312dab447008a6680c76a78
448	0	449	\\xcb7bd35842ba195e8cca4e19a99a9ff632392edf4779e4729dfbd490909ac775
449	0	450	\\x3b027faa6fb9c319bfbfc6a86266c2007821644fed951a90cc46c22e2a0dfc8a
450	0	451	\\x0a94d7a4c66ed80e437205481507cc04b0eb0dbdb7e813d96273a3de91512882
451	0	452	\\x3735e04ec1153e690149a73ff5df0bb84d0c23387527e7d2bcf28ceb620f0815
452	0	453	\\xd398afe0d382dadaa5b32e1a34633d750243317794d3ce8dfe019040a6ed4b7a
453	0	454	\\xb090e84be877214b4630404f97059ee2902490457d60af109fbcb41652f69c0d
454	0	455	\\x061fa15bd2c67c29b5c2b4c7c44bf2a6d8a9d3af6984419e2e4c4ff0282c1277
455	0	456	\\xb0c033bbf8d1d843dd2960d544bcb52948b57951ecdbc3d54f7b7fad58d33c9e
456	0	457	\\xbb93cfd45a629d885169664045ee7bc406e301f16fa54a0d6b528669a4bfbc0c
457	0	458	\\x5d3fab2012206b6583829ed065f487b1ddf90a65ed4057381f1582082cac166e
458	0	459	\\xb1c150bdfb8ba898446b63b722b9deb678de55a11f82d3725847c7fba9ab4a84
459	0	460	\\xbb6e17c7c5930da1a96781c55b9b19af11641d0f849f3b33d6c5501bd37d9a97
460	0	461	\\x1b1a8a370899dd4786d1bbcbc1ba43b8ea390c5abd3dc9ca0d2ad275d92c9de0
461	0	462	\\x14b5b298a31bf19c2fb2d93c8323f27b0a2479c68d3a58cc05b4c0e59a28d558
462	0	463	\\x6be4e33200fa504d3907d740ad0cb1c24913a8b191bf78ce68aa01df0b7fbf04
463	0	464	\\x8193c83273a9c9ea79b72d6b55f38fe28782a8dac7bc0a5bb1d611647abb10a7
464	0	465	\\x940b43ac04fbb5cc33a34e3dede35f504535d2cff469ef134dc45cc10c214523
465	0	466	\\x938c4a70ff0de8b8d3ddf106746ac71963beb6128ae75ca3a9eca8840c22cf15
466	0	467	\\x31cf11a2a1792070260f554e423b71a6c461bf18e5214c31816d1fc025c99c93
467	0	468	\\x4b6d1dd2923824fcf3b3482728ffc32112e76c99f98a68146dd4ab9df7045b6d
468	0	469	\\xfe437de124b42ddf2e01a242c00f197a11a098d1735f29c469e769a86ed1d79b
469	0	470	\\x4815975bb0147d76d8647c25b8b45593161717ebf6ec3d23f6359ff28d259c5e
470	0	471	\\xc074dc8f0eb8bc192e61dcc5f41c51c98cf201115d518868a55a1a9ab43fef0f
471	0	472	\\xc92df5de7035861ea6e549f246f4064c560ba49da814cf73d1463a38d4d7eb87
472	0	473	\\xb8540d84d123f055fd2edc111877d050a214306b646e1052f2900d153d66df52
473	0	474	\\x5a44674bab7a7bcaafe6acc049fc06517413b706a765dd70f2d946bfcca10c16
474	0	475	\\x19a48704bad78448f677c1fdaa464c16319dba73614b2aa6b522eab8aab14fb3
475	0	476	\\xe0bd7a845b1c42208ad2436789dad72c6ca3dc2a06ec9aba7779ab506ddf0af6
476	0	477	\\xf9f60afbf891efc8c7ff94f52ecc23d607796519a9d17d7d2946b7cad2b5cdc5
477	0	478	\\xd01b9e1d301209383a7e00ded76c3990bb07c568310e6a76bd40318b869d03a4
478	0	479	\\xac4929cd055cdcee6777bf4b3e40491c0367ea28c3a740d7c3b095db3e405441
479	0	480	\\x49175fb4214589d6815ff34ec9f78eda8986b49bea99fe0c48af1141dc50bac0
480	0	481	\\x611440e3aa5837f9182ed417f12e0ea0a747024e3949f8dcd368e14da0c2ea87
481	0	482	\\xba694232acb98277878521800e91315387e3c360a9723411a6f0eceaa03078a7
482	0	483	\\xdd42be1edc62a7bd6f60e344a0dab1e0312b0c97f748b50e4cf487ef189e4c20
483	0	484	\\x85804c2274fc3d2645a3b9d942157b2604a8935e2824154fbd9b534f23f01a7a
484	0	485	\\x8ddc2147217d0780f46f6f1be13389248515258543d5eaa140e54e15c5194e1c
485	0	486	\\xb5fe90ea73ca2f7d71c718d014d032a43b6b5a57fe555076d9ebfae804f7791b
486	0	487	\\x365d78593e5a84ad82a6930e397dc865a8b39ed56f32129fa0e0542d8a2549e8
487	0	488	\\x0832dce9e60921c9c79ccc8c2414e60f43cf7ceee16f84e78d1b77a5db3caa3b
488	0	489	\\xd10d8228ecd6ecc083dcf8277bf130929938a6019bce5ac6b494f605605b455a
489	0	490	\\x75016b5f11c1c954645eb129203f72cdce52f4a8d79bcb47e68a05ba0ad87c8e
490	0	491	\\x9b07ed3b2b7acad6bf368d2f819923f676f88c8398c61dd64008617f32be66bc
491	0	492	\\xb01f27efb4262ee750a6f74c8e3c5f49a5dd4dfd5d42c637b5dedefdb0ec36d2
492	0	493	\\xca1afba195b357fc702264c2c58a0f78b64ee5d838f4c8afd50c7ac1fbdc7c75
493	0	494	\\xf86eac24305d4c796ab6e8aeecfdfbc60f6bca3ccea3f0099b605e0294c9a881
494	0	495	\\x35678d2a05dcdd3541731287ba68d32102a6c96832abe900bb90f1ab3d682295
495	0	496	\\xe2153bab0f8b3f1f3f0b44dc27a514e73aa5c3596be7b077ff10053b7ca867d5
496	0	497	\\x6cef3a015e1808a24a9ce38da6e39ba5e0da746ae02101b3fd26efedc25ea579
497	0	498	\\x5aed8d0a631ea86e95079b353c57af5da71ade348f16ce7fe634e3c80a50b07a
498	0	499	\\xfba8cfe3a134d3b9080ad1cea25d40e7f4706b7be600d1195e9d84cfd8cb07d1
499	0	500	\\x43516d46836203dc33e56ed6264da48b5570b952b70df1715496d35c05dccf3f
500	0	501	\\x7a77e4d27b4aac00b9eda83f10fb1370c6d8fe53eafdffb3e568614de42e9229
501	0	502	\\x0a07d3aeee4f5357ee20e3be91bda2080fa96217b19bbdfac15276fa6576ba40
502	0	503	\\x9bb199bffe493669da0b3085a9d17d403fd7ecd0a9d4b89fd93ce6e1fdbc1b14
503	0	504	\\x02a5d3d71099f45f85bd6509e2e63c547cbab2f366df701dd8452eb3d6c501a6
504	0	505	\\x20ddb76dd1049b96aa93df308270f15428f05898fd646b2f36dac297a801a3db
505	0	506	\\x5f68ed861f5df9cc7a4fddd392c5910cb944fcf5f4e97cf7fe7ac82ae7856454
506	0	507	\\x279099aa3fba19d658d1eecc85036a2c53683e497bec53349c73bc20d8f6d602
507	0	508	\\xa69539721616a7271a3127b835d3ff6388f71a2f3ee512eb82e100d1f5b523fa
508	0	509	\\x06b320e68123d01ff1ee52f99f3615dd3589bf48129962128b83810df22d430a
509	0	510	\\x62dadb39b7d5fe34779f60336c10d14d39c3a5c24503c88a1e0f2ff114522976
510	0	511	\\x662ecea3a66a3757803386173d75825af4087e6d1ec200905b18182eb452d0a9
511	0	512	\\xd8aea00187fb0fbab84deac1f73ac686ca1164ca6bd3a51433ddb7c82ef9970e
512	0	513	\\x167eaa15d418e2978db7889c2a8c56d70c226260339144843b7f3853994a98ed
513	0	514	\\x6f810e98f7b38b105caefb7f79b81e2be64c5579bbb29637edeff4d049bc02f2
514	0	515	\\x410f455f0431548c9f7be99a5f0be07439e56ff33f7d3b43ca6c5d9c7414a87b
515	0	516	\\x1f4088bc0b69c61f7dba125eb2a80c516d595bbc352c9ffe47783fceb76d6747
516	0	517	\\x3ae7a5d03cebb3737ff4af2afa3003a8a5a060cc697c85ee501f5b8e64ee2584
517	0	518	\\x0474d828b6f0bf217467034b64e324b14d70c024fc0118912a50b02a00e2e32a
518	0	519	\\x77dbd68623431b05117e5998c38c5a090aebf6b921378cd345147e504a078f96
519	0	520	\\xac2318e555d122896d9a64893a1d9f1180e053b3a5eaff06fee69f936d5b1f19
520	0	521	\\x80cb27deab422e4bcd816e8d96ff54e7c24c55eee2f64b93e723f6c70a89e784
521	0	522	\\xec000687a6ddde12d5d18ecf068f2a7c0b07eaeab58f6ec12d5c30d32b0dd8d6
522	0	523	\\xef5ba0598d81e70919c28620132a50b8fefa8a36e6029d7126217db508a02b66
523	0	524	\\x4ab86db5080578a7b48674a55eda594ef5eb8fcd4280afef62976765d279ed19
524	0	525	\\xa7e738432bf30a38acc9e2c6d6dc654657a6422b09b446ebb2a4abf33d52a7ca
525	0	526	\\xa4a2d9894741efa0158ffb7c55c676280d9206af2f607bbf2fba1194167d794c
526	0	527	\\xdb0c3575120724ef71ca1383e87267abea72fa644e1bd7d42cb57fb2addadc01
527	0	528	\\x79478b4c7db449e2cb44da3c9c7c0ebd67fa4b5649cb04c5c2fcf451b0aac2eb
528	0	529	\\x39806dccfe62748a3549d44879d7c355c371894836f18a0229437b6729c58f76
529	0	530	\\x173c3e44a2c4cd57492873e1da3bc5a303906151b8d950bc46de183d22a1fa63
530	0	531	\\x5dd78038de07d5b53203ad3bbe9569fce921752f71bab0896a889b8b0612a3df
531	0	532	\\x3d89c86709d0e28ad5ab5080e2a2aec4058a255aa5c0bd0431c390082c3b4135
532	0	533	\\xec9caea627f124f50fecfadccb547e3084e5183dceeb92cbaa31ddd8faa12083
533	0	534	\\xf68f1c6130feddefa74635d608da0e819f5881aacb794ce525452f6408840fc9
534	0	535	\\x76e8505306e35a9e0cac98d1cfacb03793bc8c47dd32f2e863a4ef63b0d6d97e
535	0	536	\\xe3356d0ab110616cad66132c86db33090dec4e17d7ae88db94eb3b3e128d4cbf
536	0	537	\\xd73b74bdb4c984d4c1b653ed4e56c220db01c028be93d994c9d1cc40fef3b74f
537	0	538	\\x1d368a623f720acd0bd8f5daf4a920ae59dfc2531d1b79a1551afb01f4fffa5d
538	0	539	\\x0d03d254e706f8203de82a60ad377f3bef5d8e7ac925932488f388b0707bfdd0
539	0	540	\\x73e06c8f2714866894d68306a09914c9c95ff25312483639b8b6f385038df74f
540	0	541	\\x13180909f25d61390d26b626d0e7386441fd0835408e2c501e7086903033102c
541	0	542	\\xc6ed1d3faee151d09659fc059058cc085b16ae52ed88d660654f8e66b30bfc6d
542	0	543	\\x626c3b9eafebe63e3dce601d0836bba4ac75d5b5ad78d173388c29006145d0e4
543	0	544	\\x6444e36852388103f50b0e34c0776eb0e45cce24fcee361a304611bf5338e821
544	0	545	\\x55b7096e262431746b9f35976c94503d0232b629d3bcc1dd1ef45ca11b3e8497
545	0	546	\\x42022942196f44bec8cddce1eb7092951ea7925ff1d63ac16cee67b6d31a95d9
546	0	547	\\x757e86651a427bb7849795a11b0d74ff6b7fd0288e25052f2ebc8d1ba382485b
547	0	548	\\x8580dcd03073a04214c7c91f097906905eb448f53f4204d15f8d2c3909db4f88
548	0	549	\\xea4fec183a78541f6ba56b818aa772fe1577c94260b3d3ce0556fe1d1c794ff0
549	0	550	\\x8de0a73e7fbb2e25420c66ced2b766b67fc1f2dd7ca2ff373519a51e449a5006
550	0	551	\\xe3187f357df7774b998e01ab4bdc39602d967dcb70ccaf2f8b2051b74a9c353d
551	0	552	\\x27c7a78f22822d6ae93d736ce8068bb8ad6142b051b7911c912bcb3edacc6cb4
552	0	553	\\xa04e19885f75cb8375af094439be153bff1d9330993c610f2d7bfbc1367319cc
553	0	554	\\x2fd5aedbe0abc89f931f28f4b430eb3393e49a439d4a6b9041118a2edf975b84
554	0	555	\\x81543b83cd9463b799e037b0f3a4a343b37abe32b9799cb09b4907f399f8eefa
555	0	556	\\xdbc997b929a803eca7ef7be40cd6b911e8b00c63d6b6d0596398b9c60e7ec44d
556	0	557	\\x14506f1538cb7e251bbfb6e01e92e1ede1a920bf23384927d832ddb9f990b04e
557	0	558	\\x386e2641ec299ff7bbce8d2ccd24bb00796de102033f8934f605f160b594432d
558	0	559	\\xdbd26367a19ff8cecd36c2ba1b51f88b2041daf69b7c029d265645fdacec45a6
559	0	560	\\x2cbfd11632b04a992f3fee45ef2f6affb30c120604acb4c149ea0039bc1c137d
560	0	561	\\xf6fab720696dcd8581f4df0806b30165cdc46cf8c67eef15bdd97e86c677552d
561	0	562	\\xd1e9468be2b911883c087526edfed9826f7129446b60f93cc82b73424678a2b7
562	0	563	\\x490acf9bf6b7690c3888cb6e878182b670bb498d2fcab4a97b355c005ddf860c
563	0	564	\\xebd7f8790dba3e0508b945cfae2f28044aaa81686d2dded4f2afd8ba1e26c372
564	0	565	\\x019c411e6a40ae870499c6e50cfc9a4600cc934614900fdc25c053af4b2bc59c
565	0	566	\\x93ac16a0e2b5806317fdfa3eac8ce9c10061ec04e9638e1ea3f02d35ec04f8a5
566	0	567	\\x1d3d531ce249c1e21024c2baaa976eb930b90e8ce9e835927463b0f7dccc03ba
567	0	568	\\x4a4510d2ea410cdd00d13b07e9d0a63911676ebcae181367a4c4262d46a3d641
568	0	569	\\xceb9fa650c9943bee93dd71438b41b69c94c3da6ef7dba2e75a8bdb5555d010b
569	0	570	\\x01c6b62a3a3c2fce179d04407843c8344a96fa204529b4ccc57517f9107170c1
570	0	571	\\x2d55cf13968e07468ec505bb8e34ea5df9ce73324cd80ea8c2d1c4d940a0a101
571	0	572	\\x97f17e94ccafc2e0e9bbdbe5334714239f7ea70c438c45054de145313a7f1b49
572	0	573	\\x40ba400efcf47ca91319301d2ba6ac60c4ac27e1a94e9d2b20ca233d3f7736cd
573	0	574	\\x530cedbf92e73ce0c2d70ddb49802e3792317be7a7c2d970b8de8278b72b4a95
574	0	575	\\xfd1e8a1fa2503fa840caed459a9e02d7c13160d0d027975dccef276a16fea549
575	0	576	\\xbc7590c1280f0d5deedb0413d5aa5c2d5ead0e41a99eabaffc7c8997aead550b
576	0	577	\\xb538755e2dd7a9b7948b7a2bf3e3d6022252e389d2509167e04b5d6aee9afff8
577	0	578	\\x5aa6d1adf6edec01cead41c36bae3061ff7b9e62236b26d9ac451b4c3ffcf6eb
578	0	579	\\x544b575922b7b23b629592c3e9d860b1f7ab126cb7b96e6279671a635eed90f2
579	0	580	\\xc78ffeed3d7b55e44cb8386e60997115163da35829693c5e1cf207380b6daba4
580	0	581	\\xc94d63e50da4518ffc309008900fdcf318321126f94962a786a477a5fe85be17
581	0	582	\\x3de14847197492c6094df7b191f66e59dddb0defbf072dfdeffb0bded47e752f
582	0	583	\\xbf7176d1aed8e2b25af9b73c25063f4137c9f250c6fcc12d45aea9e7b59cd6a6
583	0	584	\\x49f141b25116cfa0a2fc7c7e33e16669820c553465243f21e3a253aa6ebf7710
584	0	585	\\xdf0829aeb9a324ffa2a7123a9db520512141757017eed3ea80a5661c20bb932f
585	0	586	\\x8ba50eb6a62e92c0b88dd7369226777d346b19db06176f4cbd8da465e2c6c50f
586	0	587	\\xc21e8e21da210840b3664a471e59b73c23fa16238bac624e8da68e32d3d72a64
587	0	588	\\x429eb77527d3f95ad33c612db2723e2a8b416aeca6c4c3e22ffe3536b6a6e2f3
588	0	589	\\x0e27957a4befaa9053bdc8b49c8dc13471426644497fd0539a40eb5a2c907a07
589	0	590	\\x9ec97087de3fce5c6e122bee013cbc8883d4c41f2369ad822e7f009d65f892a8
590	0	591	\\x63f8c0b7dbaac487d0090264fc3859ff9a1b023219b265071a6c94812e15e0e8
591	0	592	\\xd7531a0a7ffcbc506aa876f4fa8b15213f237f78ef29aec72e154c0119fbb01d
592	0	593	\\x5049b556e2523959777a8a679f5634eb0b1efec155c0e9096aba3765fd0af0d1
593	0	594	\\xa44920fabd3f659a261b087b09193f181f94e1b498c9fbc6296e7c0efc45b476
594	0	595	\\x83d9036f231d1ce8da9226e0d530957114c5fe3a7ce9e2e92dc65d11f674a630
595	0	596	\\x03990be47d1964f339355ad66477a4aa3089a65dc697589dd16c4458449b0898
596	0	597	\\x388febd9d3b7c0f2797de5b1d53c6d55782ec4bca8ef81e950456d0a9747cc73
597	0	598	\\xf00c56b1f581f67aa150a5f5e8b720fc692061302eccd8bd6ed4b205791ecf12
598	0	599	\\x7e012252e49853e1475e5ff37d7dc311d55673b758d6954b40bb5db777803826
599	0	600	\\x0c7a7ad197ecd14325219127894422bad5bb7aeba14af39f3ea52eb94dcf5c48
600	0	601	\\xb33dcbbc86146ffbb2f27a2807a4ad205f03d1acbfee0536b74ba73c57cb9327
601	0	602	\\x810cc113093d16b821ac7c588a13a16c33a1c2c33ae1c4df5fa050013bb7181b
602	0	603	\\x55ab6d60e165813e24d429c23934cbb77191e6b713e7f75b6f463b037d313756
603	0	604	\\xd008cee9197b3b90b961375dee284b2a0f5885148141225425c4921176725f6c
604	0	605	\\xfef56c3d610c3354a62425ada7eff1f220a175e1b09beba4afe34a2f40a80253
605	0	606	\\xe895d29be29cb30ebc946d566dabb15d3507cc3f7645c504b69397dba46f8583
606	0	607	\\x2d4fa7a4bfd6de26c318768f1ef3beb16d4ba5210251cd3393b1b31ce2341a91
607	0	608	\\xf6dd0179adee4027de0888d050a107a11b325ac527b9219365887691c9d19f54
608	0	609	\\x6da787fe213039483c3f4c8f7ea8ab56d78c8310a3fa855067357c29b3505ed7
609	0	610	\\x7fdd179d3fef8579a3d2e06226701d25fe0f3bc4eadf5b2e4b273cf832647e98
610	0	611	\\x69f50375ba89ffe2366c7d846422a2c0d3ba9e68a6dc59b80e7ddac227ccd79c
611	0	612	\\x828b2ff7499400475e300319b79bd45405150bb824f17ec9a49583ff9a9c28c7
612	0	613	\\xc6dfd1ad3b4e4f5dd8f4880b7a14590da15c6e7a5f482df6d4240c9e8ff94227
613	0	614	\\x7486d1ff871d5186b4a788cfbb55a9c9e24fbd7c802acb59bcbef7efdf8241d4
614	0	615	\\x3edbcdc1cad15ca648e1b120771c234cc863614b22943aa5770596f6789f5ec8
615	0	616	\\x2fc97bb5de44d054b2785763c17ccdad377518a4c645acf9f620ccb9a1d94ea2
616	0	617	\\x878877a5711fd8c11ffe2eae30c27ba21465ce2d10bfc8b28393756e81ff7735
617	0	618	\\x257d62386dc87bfb5773c61bb1b4240f570181310e6f5c33f4f0b4e1acf30573
618	0	619	\\xf0f1c1f0097fc37b630baf0d9bfe3224e58e297ba87abea1f52e0324990ec4b9
619	0	620	\\x6e4fea1b4e4b04233ea6630ec1467d26f8b4ec8dc0f5303beb5aff5f540b0840
620	0	621	\\xf18097a98f329849677c996d37d1f1c0a6198336d7a282a4c4e45fdfd0832267
621	0	622	\\x2a6119b1beecfb8d157e489c7fa44b8ed54983a892eeebebd40e6d55d232accc
622	0	623	\\xa365166755dec88a6b6647f1e06cb68b9661e688960bc8fd5d89cdf6bdffb9d1
623	0	624	\\xaac91adab448aeaea9696abcc241ff0b34f6407f3d3a443f5639fb9e58c3c7ce
624	0	625	\\x20257771cba1e38d301b4d9ff20772f5e0c8314ba9e6a25546e797bff32516fb
625	0	626	\\xc472b37052a3cc363b40041b5eee7a99bad08fbdb2de052a5892ecbc811a1900
626	0	627	\\x02541cfec0d3c919fe1f72202668c44f6efd0cd8b538ef3d09f5f24f2ec3665f
627	0	628	\\x91adc9a6591cc706d78669bdc2e0c604ebfbc18f45286edb341ff16d37eab88b
628	0	629	\\xe805906ca8778be6f35d9a166cc9d82e96e76e7fc9e15f545725be901d7a38e4
629	0	630	\\x477d88184e88c45fb02aa6c61f90e1c72ee59b64d0bbeb8aea4c71f2d937c3e8
630	0	631	\\xf8ecdcf90196ac2b57c95915016055441308d23b4e6d2f9006ce107dd4091ac2
631	0	632	\\xb461c37c293161e9a9a29cedd9d4d2d86c3f91c8a4385cad30fb0f643ab775b6
632	0	633	\\xc08c943c697acc61e253da30b4a6afee527439045ea0d87593b4fb57e04f8bca
633	0	634	\\x5cc14d0958400cbbab9d836a802399661d85a399bb3704a7e3b27dd6207c741b
634	0	635	\\xa65c5e24bb252c2d955b40f1354f1b069ff1a3c027fc808064fa72ffefda9170
635	0	636	\\xace4388b9c583f8640b29f498489147179013e675a941da8db410646aa441124
636	0	637	\\x8baa170cd102c9d0c82603b174a824c87c3d37c3d60cc16c815403bfe8db27f1
637	0	638	\\x509e671d3ce133621391850e48bf5812644ddde5ddc2e4acfa583970fc106e13
638	0	639	\\x2dd708aba28b79c62342ce9d3f8dba52bf091acf676ca1d5cbcbd9bc4da2eb03
639	0	640	\\x6d62baafd0ee1d3b356858b63052bbd5e5473d470190686f74c942c99fe93492
640	0	641	\\x562bf9abea2d1a7ee5c3eaf6ca5a0bbee05bfd5b9776d7e1496dcf9a679ae89f
641	0	642	\\x2b8875fb55b175670fd0cc6d756ac439952e652366ec2ecf293c0bee3c5c8a82
642	0	643	\\x3be4d768efcead48f7a12367be9bcdc1d91ce842226931105ee921abaee00e50
643	0	644	\\xdd699b4328e10bdb70398b1db75365af004763c527e2c89b7d8ed35448394f00
644	0	645	\\x6164ff1dab5b9acf3a95b4926e47fd04acb2ea9e5bed795556150a82e12dc01d
645	0	646	\\xc8ff1db8bc591703128685a8b4b0d733fe2eca9e5b66cc48510beeb4bf2031d1
646	0	647	\\x3e90b6cdcbae5636a83c6b4337203f44dad242a30156e01631d1525392a3a982
647	0	648	\\x5f4db7443e333f677198994dcb395b545c73f38ea7e5630171ab33f9a36f5e1b
648	0	649	\\x0eb803677058eeb3494aa584a66280bcb94859660d6de9ce676ff85addfe1e72
649	0	650	\\x2b342bef6bb5e572c03270ec3ce34173be8c2b300bd71057a1b4faa8e75fa728
650	0	651	\\xda494b050b61ff47fa7296500e98c75d117910bcf8a2a1f97dbe868a39364c46
651	0	652	\\x1c7fc0bf3b91d7f37a7265279a0c5d564611d5bd1b9480ac829e709b4e18e4e1
652	0	653	\\x6e5720ac02df83066d7cfd22e603076d354e1f7e404e09ac11e7bb0f5446e155
653	0	654	\\xbbeceb4ff0f3977958b6ef8b755f9e138adb21f6376a1b4d57dc1a7aaa6dda5c
654	0	655	\\xfc2e531bf3038501c98395fcbd476343cc5455fc2179942a95a394cdb0288a53
655	0	656	\\x384ea0ed1dbf0185b68ffdac93b4febe90e87fdd37db747c2eb80935873776e9
656	0	657	\\x1c9c937d0ea21058d972ab3dd8a2752ca3d0926900e58d718146b5e33080f737
657	0	658	\\x2686a0df4a13cd91161f9afdb59d598607f6f89275820b214d68511b203b297d
658	0	659	\\xd4b52851951801594310d11b0b77d7c7f3aeb597531dd382c5a6a89e467bc98e
659	0	660	\\x57a86d6e2c4fb361be56ec1deee4eef3f9e190c68ae863996b0b01fe0c1a83e3
660	0	661	\\x5791f77300a0f3aa508f85d6d8b9c62e5f8205fe85bafb2bcb03c2f415afbc99
661	0	662	\\x9e0a616750f00d2053e6e5d1122b7f55a8b855cac1feef8769661c46f77dbc2f
662	0	663	\\x74feb04a6cd11a2c12224dd5160c9b177fbf252c83c8273672efaf2ec29da1f2
663	0	664	\\x622e91db11f1cd570fbffc2ba84bebe9406fd754143fc6f30848f27e064b4895
664	0	665	\\x3152473899af14cd2d1d0ad43f485a185e7cca3edcae40faaa4e9be449eb7703
665	0	675	\\x0eadc20f131fedf5f3685d1d6219bbee9e67f5c7e1d7661156f14f9733e0c53f
666	0	676	\\xf26e9e9ba6660400edb5dfd6ec1d3aaaaff5e09c490283b86c15150b9fe08c5b
667	0	677	\\x34cc3d080fdec5fc53f4d017201ae29a25b759d0ee76148d556cf362c4417757
668	0	678	\\x30f98879e4f21544325b2b666ff3ac3126d4b0178791b385e93c393ce9df3096
669	0	679	\\x84e509efcb237532d76e3cbce13a29641b2895af982d1940cccf44f47334bb0d
670	0	680	\\x2abed0a0f999729a97a8972bdfc3b23dddd4fe82275a0c84284b0965f0ca7033
671	0	681	\\x87ff43636ec27731488dc416fbe5c3c757373d7a1ec83c37a1cabf5695f5a32c
672	0	682	\\x4ab1e1d9083861acfb3b2255f5900dc6a2ab18357f4e5c6474dfecfca5181e21
673	0	683	\\x3dff1a6872061a87f91542650598714773cac79b74aac22a7dc825bb9a31ebc3
674	0	684	\\x36e41c3476945dedf7e3032221ab342da137438945fef6e325486dc33ff6bb7c
675	0	685	\\x8bf137c36350ee83a01ec692f303880a0d8f99c7f0b388d73d0004a655dc7720
676	0	686	\\x6b83821540889385e120a268f92cceb6dbba4b0a3b1472ec65f1cdb48c0eab46
677	3	687	\\x47c9b0bc0552e9a25d5dfc47c8deaadf2cbbc2c07620ca4a609648eca6f81c1e
678	3	688	\\xf0faba013f6d95b84b0ea5023d47d68b5e063350407f93232b43d26b2a25550c
679	3	689	\\x08fab58822c748ad4a69ec6d5071bf408a6e8fd486da1d52ca850ff3d0833971
680	3	690	\\xd7ca6a98fd87581153c7a0f5714cd11e7b7394f239470ea97f637514ea226e27
681	0	691	\\x007b0dae914e7506adb02c853f1e4222a405aae084763775805c1adcb91061d4
682	3	692	\\x4f120d93a66411cfba8d7114bcef211d5a55b548c04ad9e54e78811447e523f1
683	0	693	\\xeb4ae9c15f812f201daed40aab8b144e045f76a178a105e4fd52eeb1db333ddf
684	1	694	\\x1232de94febdbd5d2b4eae5cc1062e16ada5b67520672ae94c9af8a454ecc891
685	3	695	\\x0227ce0beb9bee44bb182826240ed0b806b714c24ed9c29339e0d545010ef3ad
686	1	696	\\x1240fa35fbd2a73643ccf0d0b8e2c415ef4309a83f56fda57850b770e37a2a23
687	3	699	\\xb903bd30323a3d205368b6b78c7c064a538c936ec8758b224208348af3209f56
688	3	700	\\x43e8f557c3ec5eb1187b891618bccad0a5e44884a3831ca7480d48bdee2f2f4d
689	3	701	\\x9a76dfbca6b32225d0bc07540b1cfa82b0c7f78f185aceb7f322f46300653f47
690	0	702	\\xe318c6ba20442c82d52aef17d66af8d8b7f3d7d48bab500acfb6ce15d8d547ec
691	3	703	\\xf5bf3258b47f595bfafdbdd800e66776a39c9ad718dd15f5611f87680858ed14
692	3	704	\\xfbe1c875417f0983dfddbfad07278fba7a959821abd80d25958e699a52b9d382
693	3	705	\\x13bb9f5d0c25fdd2c7f8f4dc00a175d3fde45813d16af304fbe96b8d6df5baf5
694	3	706	\\x82075632e94f8317611aaf6ce84b9d000a7d670f2a9ac9d42e4376a312aca6a6
695	0	707	\\x5a5b75f26ccc3bed9f54d4be74aaed9567126f656b3203b923b524d28a13d0d0
696	3	708	\\x3329a986837abde36accd51f6c148aaa753609ae201d6365f4133da06a425303
697	3	709	\\x54d0daf1f6fa728e1f2c73932a2a7798dc45f0e2286f8f3fac89dba5b27021f0
698	3	710	\\x393490d374b3328c7153822355afe24ea6de14d6f4ceabfcfadb74a3b5e37d16
699	0	711	\\xd3cf82c15cba893b9bfdf1b17a780a538f6ecb65a0903e189cefe7063a78458e
700	4	712	\\x9c86e75b2b42d2ce91c88b63282e38beb5fb3eeae8b8c3b8114ca04f5de3d42c
701	4	713	\\x37c6156211d8aab9735d6ac875942f4ed63d636a0355184e5cc943bb9a52e032
702	4	714	\\xdbe84ef4928070d1d7eb947d029f619b813777996c15c6a6aead0c9ee30e1f0d
703	4	715	\\x19562a0906764a390b96b18ae43bcebcee866e52b850daa9af939f08ad17b9b5
704	0	716	\\x1487a79152891ee68afcef4995fe768f6ec14af0b431c5aa759da3199dfe9690
705	5	717	\\x607bd5aaab4a31d9b21a2be10d7978fdad065ecd3a3f843c2d2917836c6a3bc2
706	5	718	\\xf9201025de710a592452c9008f34778f57b7b85c8296ea1124fc81f0be78dec6
707	5	719	\\x392c0b700e7c56e30d759b944ba62d3ec81df3216a7774d142d374cecb3083fb
708	5	720	\\x5f73405e6aadabfe19d44d1f1a1835f0dff4accb0cda1d32c9d4442b772ee856
709	5	721	\\x8e354cda31b9c87e9e5385b3abc773dcd4d52bd3751163685d13187c9f1b6055
710	0	722	\\xd4940276e23bdd5f2bded3bfe241f55356f8a25dc0f90b5842bda9e4d3c83add
711	0	723	\\xf29e144ddbe079b9d71f03fe13213afd2f1e0bc662058c8d8febb6338f53ef35
712	0	724	\\xf716abb7d9535033dcfc3c86ca9bce6e0ec6b17b7dd4cee65b7e5253e45bd789
713	0	725	\\x67cd597971f96944642884e3edca9d4d37289ca23d4e084e405a52dde7c56e91
714	0	726	\\x12c25093742056fb0efbde24a97fcb564cb9f301b54e580c0a677f965b8a7c62
715	0	727	\\xa4dcbf693c9c9eedb7265a4a55b4ec11446fb31f88a62f6c1ff3fc87f8574b20
716	0	728	\\x0cf93a915879e587626bf8993080dc60d5424977f0fd160d5187f34d724df6ae
717	0	729	\\x3a960a9b862f38b35f38b755ab9105ec0f0cb9543de1a8920d34942e88d88e62
718	0	730	\\x10883f2c855dacfd2cde9e8e9e7f2b26fb14c36d361f5a230c3ec4e91fd2b97d
719	1	731	\\x616f96d03b71a87971860e98b395f4fad2c8da128c694aa301156a13cf1e8add
720	0	732	\\xcddfc799b05007c7c5450c0903ec2f7c2ec2a3bbb79503e1a8dfc0b315084678
721	0	733	\\x3618c22b0c2085ae064f42140b0a813f2c4d9a321134e40809914244fd76caf6
722	1	734	\\xe88508163ab4cf8d0dcac1a85b349e8fc13533dc81ba1269747672f3debd91db
723	1	735	\\x83f3a05975051cd9b45bd7db849f179a7c706cdff121070b08cd107aaf20754a
724	1	736	\\x92cd20a6371b20e6d98bd68d2989cb5f102a30a2d3064099b72f157a042ff672
725	1	737	\\xdb0eb7883b2f5aeb368f02806894a6f41d6a87fb8791594cb54cbc696dfd3e0d
726	2	738	\\x8a542ecdb7607ac0317e88b0849b4c09c8a93b6e4d31330da81b7352cb3250f3
727	2	739	\\xfd3e9191ae4b97c67e0cc193c4b799b8d6cb75cf48753dfe0ccbe9e16cbba8ec
728	0	740	\\x8b6e305d873554ac3fcafb1013440b51adb78e4da1c6f71e1ac87b4262585515
729	2	741	\\x1d59b2bd8839689f4a022295ca930c1422976bc5b452deec2978de6108a87a16
730	2	742	\\x9b1dd46019e713ac6715bc17bf4a9ab7247c6851350782dd618e7a67a1675584
731	0	743	\\xbd55370b24437177b082e9f03a2a3a9bcda5ac4e4c85833166f50d6c5d27e28d
732	0	744	\\xb6795d6e082a3e376d7771cbfd1dbf07f56c91ba588cfc9a63b028a6fd0a9a92
733	1	745	\\x46fd1bc322d1b32a5ec0cc3ed523b4eb020239bf48a17534a6e958a12a9e033b
734	1	746	\\x7436b94f3976b1597c6a613f3d9fe272bb26b9077f477367c5680f43f1128c4e
735	1	747	\\xf900d3684435576b56840480a5797e4ca26ff5cc519a0992cca7e6eb590fd14f
736	1	748	\\xb376ece6fe61919058c8da6b2363dbf223e0162b2f75c654dcdf9c69a5af36ad
737	2	749	\\x719348da371aa445c00c6e65387d5a858809d26293b7bb9366a608ea016ac2e1
738	2	750	\\x23adedbe69cca1e5e8977040fe8ecfe994a383f0b4e92202dca0e3f709bc0c36
\.


--
-- Data for Name: journal_node; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.journal_node (level, "position", hash) FROM stdin;
4	0	\\x3313c44bc60a9c1dc89f15a874f72d1f2c2769f71e265cb6dd16dd1fe12a4072
4	1	\\x590e79e30f4c9b0ef3565bf0077efa80ce55480ea16a68eda8c5ea9bb9dbe09f
4	2	\\x4376e39094299f21d82bd7d538fd9b9e16b051a4e84ebe56e8a257cc1313f4ba
4	3	\\xe354274e549d86223b4ef83a59e8bc1a796cb9b3aea4f366cdffd8b1a824cad0
4	4	\\x06d28a41df91f14a17781d714120c382e1e4e94db72a0ef2e583626ff1b0b502
4	5	\\x7d31106f8aee70da349e2847c3d7774be594f498115d0fd8fb916f3a007965ff
4	6	\\x7e6502c8010bba43e604ea249c28cc4a0922cc2bc6fd6321be37b9b62b659efe
4	7	\\x1ebc8b1cfadf6fd712125d9fe0df7c11db43306b1cbd1bf58afe4da90c3015ba
4	8	\\xa51a227c966392f691f3469b69ab22f339b3d683ed4f58a610c585a2f5098bab
4	9	\\xdd7fde414cddfcd601cb18a0cbbcef37614282551cc2fe2a1c51e1bc47275acd
4	10	\\xf5a15021eeb6e5b720ae385f5ec6539dc9b296ecc73c12100396e8214d235bf9
4	11	\\x09d28ec51a92c5303e6f3d7a438390a35e7aee19298d82c1d99054a40cbec9cb
4	12	\\xdb62e53594c817834ad1efc802385581872edcbae443ab1df73ccc75637089f2
4	13	\\x8419937ea6f10f5a1799a093c982b71167d04c4d9693aba3d4d68dc6929db020
4	14	\\xeac968878aafa40ead56b6d5cf0423b1896971f633a8e07927578ff10d5d5b61
4	15	\\xe5b3dd1b618bf69e1c892dc45e2e9ba512e47441453bd21e6b989284d6f236f0
8	0	\\x60711338938ad5e2a0ffb9a256c58fb34fdee773a750315af5e5288d9190bb1d
4	16	\\x767152f7037f215e19d31236de53a39332e8247867664a0e4912f7cca2787b94
4	17	\\xbde20b88b0d603f5d1ddc3a0593cfa2eaa9718a54a7fb8720418c464216470ab
4	18	\\x0213096733f52f6ab9cb61420159889404485e4fa8b09065819d614918ef462c
4	19	\\x0b345cf37fe5a01563eb05f0184953cbe4187e8aa15c5aa7301a6c54366eef30
4	20	\\xe13d1f09d6123860f4170d082678de26818651afd76f8db4045e02b6f23d1e4a
4	21	\\xcdae62c19c278faada811c8000ee86d95f07f17f8e7a3675b47bf55f85c262c9
4	22	\\xf9ae3a012d39d42e25627f7dbaffd1c55631d5bf907ae7189ffd941422bbc371
4	23	\\xb7e2c49719112b02ba5ad0bd26fbe2cd3ba807d634a24527568594a628091632
4	24	\\xd9118d127829fa5e62ab589977a75c62f0c98e63947407b181d2617ca6c3e2cd
4	25	\\xd9ff96a0d9f71f8e7e2e2d12894cd423c50dbb6f3c102ddf8d56b9a0a4203b35
4	26	\\x88e7f7f2e6b38663f8ad2cc575fe747b2bf714e7bfd953d43439cffce6d8286e
4	27	\\xa6f2e9540f254ed962e77de73dc491a99f9227d6d3e9bc4fa0a39b18802a7efe
4	28	\\x4f97dd6cfba8cf983529330445e05cf44e852a930cb891b5c5e73024a247643a
4	29	\\x023beb550d47144721bf534bd265b9e01815bc7dfe3ca449e65b5dba33f5d2fd
4	30	\\x51f7729cefddf1d589af0efac770f9c348d295b0bf85788f5a44bf9cd7ec7285
4	31	\\x60b07c88937c1e12e311dce14fe29bd307d8eb4fa8286ad951122557ad129797
8	1	\\x7756a554f6cad03226ddc99a5ba3537028e8039692b3d327affa050d80dc4734
4	32	\\x9de6f272200e67201115726e84f4df9d651ba0d864234504b859ce7175ac3231
4	33	\\xa8cd46c2fcefabebe4ba2ba31f4daa6ed10a57671a6720743e578c0aa740da5d
4	34	\\x22438bb78ecfafce20f9ad809003a2c57ec3854b2f5f6bc962caf3b3a99f8264
4	35	\\x616ea77cbdd663aca5807a1e1ef372986d7b94de914f1096d25d8c8828abddfa
4	36	\\xeae31326d147da7895f1fecda697d50f63827058325b35eda80781a2a930ad1d
4	37	\\x536698cdb9db59b8aba9bbd23f736204a7f2232fc68cac38e966fc53f54e0c2f
4	38	\\x3fb2465df1903931ffbd9269b05908f0f2a0040de4fb1151aec761027138c6c9
4	39	\\xa18d4658b4225656af942dd5e9efe4fd7f65f5c386ef6b5d8eca0a87af7a4e58
4	40	\\xea953ac27a421240953eaedd22f91295fd585c1eb285af6c380bac9199eec14d
4	41	\\x46fb1af5c46802b00872b0fcb8edd5adf01173d49f4e5599106c6694566933d8
4	42	\\x4a228b5ff4ce338885e86a2a1ef669c3857abc8520282cf83da97d9e795645de
4	43	\\x6262422590c9e2fbb202531dd4d010c58a1c926aa58461067919bbb3a8762a54
4	44	\\x3032a1eccc2abfce31ba957a118733017dbbf6687d2b86ac6378495139a1f03d
4	45	\\x7e77209b6454216866480861415f9a29b72250e9e723c153bf397e3c6280f99a
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
clerk	12	staff	t	f
checker	12	staff	f	t
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
12	employer	91650100E00000000L	enterprise	650100	\N	f	f	\N	2024-10-01	\N
30	unsealed	12440300MB2C92173E	enterprise	650100	\N	f	f	\N	2024-10-01	\N
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
12	30	non_public	b
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
1	15	1	2	author	{"item": "A03-penalty", "field": "trade", "content": "{\\"basis\\": \\"b\\", \\"facts\\": \\"f\\", \\"violation\\": \\"v\\", \\"penalty_kinds\\": [\\"罚款\\"], \\"penalty_content\\": \\"c\\"}", "openness": "open", "provider": "market", "severity": "none", "conduct_on": "2026-05-01", "decided_on": "2026-06-01", "subject_code": "91650100MA1000000Y", "subject_kind": "legal_person", "subject_name": "天山商贸有限公司", "document_kind": "penalty_decision", "document_issuer": "market", "document_number": "bad"}	\N	\N	[{"hint": "Use one of: minor, general, serious (Article 21).", "rule": "known_term", "column": "severity", "message": "\\"none\\" is no severity", "question": false, "sqlstate": "SC021"}, {"hint": "State minor, general or serious (Article 44).", "rule": "window_severity", "column": "severity", "detail": "The rule is 国家发展和改革委员会令第36号.", "message": "how long the record may be shown depends on its severity, which is not stated", "question": false, "sqlstate": "SC044"}]	open	\N	\N	\N	2026-11-27 19:49:10.917093+00	\N	3bf839e6-a971-4780-95fb-2f5020128977
2	16	1	2	author	{"item": "A03-penalty", "field": "none", "content": "{\\"basis\\": \\"b\\", \\"facts\\": \\"f\\", \\"violation\\": \\"v\\", \\"penalty_kinds\\": [\\"罚款\\"], \\"penalty_content\\": \\"c\\"}", "openness": "open", "provider": "market", "severity": "general", "conduct_on": "2026-05-01", "decided_on": "2026-06-01", "subject_code": "91650100MA1000000Y", "subject_kind": "legal_person", "subject_name": "天山商贸有限公司", "document_kind": "penalty_decision", "document_issuer": "market", "document_number": "bad 2"}	\N	\N	[{"hint": "Name a code of credit.field (Articles 10 to 12 and 44).", "rule": "field_known", "column": "field", "message": "the record names no field of conduct that the registry knows", "question": false, "sqlstate": "SC020"}]	discarded	\N	\N	test	2026-11-27 19:49:10.924388+00	2026-11-27 19:49:10.929332+00	84f2db38-286f-47fc-b7e6-3389710d71c7
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

COPY credit.record (subject_id, record_id, item_id, field, document_id, provider_id, division, nature, severity, openness, circumstance, conduct_on, conduct_assumed, operator_no, recorded_on, open_until, necessity, content, revision, replaces, correction_reason, batch_id, author, recorded_at, nonce, consent_exception, declaration, self_declared) FROM stdin;
1	1	5	trade	1	2	650100	public	general	open	\N	2026-05-01	f	\N	2026-06-15	\N	\N	{"basis": "b", "facts": "f", "violation": "v", "penalty_kinds": ["罚款"], "penalty_content": "c"}	0	\N	\N	1	author	2026-06-15 02:00:00+00	829a85cd-c944-48ba-aacc-5b4fe128445b	\N	\N	\N
1	2	5	trade	2	2	650100	public	general	open	\N	2026-05-01	f	\N	2026-06-15	\N	\N	{"basis": "b", "facts": "f", "violation": "v", "penalty_kinds": ["罚款"], "penalty_content": "c"}	0	\N	\N	2	author	2026-06-15 02:00:00+00	ce98a643-e99d-45c6-83e1-64ed6b835edc	\N	\N	\N
2	3	5	trade	3	2	650100	public	general	open	\N	2026-05-01	f	\N	2026-06-15	\N	\N	{"basis": "b", "facts": "f", "violation": "v", "penalty_kinds": ["罚款"], "penalty_content": "c"}	0	\N	\N	3	author	2026-06-15 02:00:00+00	5de0b306-788f-49c1-9e27-db1b2fb2d5f1	\N	\N	\N
1	4	5	trade	2	2	650100	public	general	open	\N	2026-05-01	f	\N	2026-06-26	\N	\N	{"basis": "b", "facts": "f", "violation": "w", "penalty_kinds": ["罚款"], "penalty_content": "c"}	1	2	objection	4	author	2026-06-26 02:00:00+00	6e77ef7d-0b92-4f8c-bd74-418ae36fa1fd	\N	\N	\N
1	5	5	trade	4	2	650100	public	general	open	\N	2026-05-01	f	\N	2026-06-26	\N	\N	{"basis": "b", "facts": "f", "violation": "v", "penalty_kinds": ["罚款"], "penalty_content": "c"}	0	\N	\N	5	author	2026-06-26 02:00:00+00	cd8f0f3b-80c8-49ad-b813-e2b26777be61	\N	\N	\N
1	6	5	trade	5	2	650100	public	general	open	\N	2026-05-01	f	\N	2026-11-01	\N	\N	{"basis": "b", "facts": "f", "violation": "v", "penalty_kinds": ["罚款"], "penalty_content": "c"}	0	\N	\N	6	author	2026-11-01 02:00:00+00	6c870454-deb4-4393-9b95-88d90970720a	\N	\N	\N
1	7	5	trade	6	2	650100	public	general	open	\N	2026-05-01	f	\N	2026-11-01	\N	\N	{"basis": "b", "facts": "f", "violation": "v", "penalty_kinds": ["罚款"], "penalty_content": "c"}	0	\N	\N	7	author	2026-11-01 02:00:00+00	142dbf75-3c96-4780-8835-5f17844807a2	\N	\N	\N
1	8	25	trade	\N	2	650100	public	\N	open	\N	2026-05-01	f	\N	2026-11-01	\N	\N	{"title": "t", "awarded_on": "2026-06-01"}	0	\N	\N	8	author	2026-11-01 02:00:00+00	6554636c-16a9-45d1-bc6d-fa0f66e66c89	\N	\N	\N
3	9	30	general	\N	12	650100	non_public	\N	inquiry	\N	2026-11-27	f	\N	2026-11-28	\N	\N	{"post": "p"}	0	\N	\N	9	clerk	2026-11-27 19:48:34.406973+00	42791998-71ea-483a-8b32-60ff5e200a65	\N	signed on 1 June	\N
1	10	30	general	\N	12	650100	non_public	\N	inquiry	\N	2026-11-27	f	\N	2026-11-28	\N	\N	{"post": "p"}	0	\N	\N	10	clerk	2026-11-27 19:48:34.409672+00	fcfd2811-aa01-435d-aff7-8d60a693acb6	\N	signed on 1 June	\N
3	11	30	general	\N	1	650100	non_public	\N	inquiry	\N	2026-11-28	f	\N	2026-11-28	\N	\N	{"post": "driver"}	0	\N	\N	12	portal	2026-11-27 19:48:58.680652+00	eec16be8-2d2a-40c7-93a2-c93def0374ff	\N	\N	t
4	12	5	trade	7	2	650100	public	general	open	\N	2026-11-18	t	\N	2026-11-28	\N	\N	{"basis": "b", "facts": "f", "violation": "v", "penalty_kinds": ["罚款"], "penalty_content": "c"}	0	\N	\N	13	author	2026-11-27 19:48:58.721624+00	1d18b9b4-33f5-43de-bd04-71142e0838f9	\N	\N	\N
5	13	5	trade	8	2	650100	public	general	open	\N	2026-11-08	f	1	2026-11-28	\N	\N	{"basis": "b", "facts": "f", "violation": "v", "penalty_kinds": ["罚款"], "penalty_content": "c"}	0	\N	\N	14	author	2026-11-27 19:49:10.890197+00	b98cc7ae-72d3-478f-9bec-32ae95b20c66	\N	\N	\N
1	14	5	trade	9	2	650100	public	general	open	\N	2026-11-02	f	\N	2026-11-28	\N	\N	{"basis": "b", "facts": "of layout 5", "violation": "v", "penalty_kinds": ["罚款"], "penalty_content": "c"}	0	\N	\N	17	author	2026-11-28 01:51:10.133518+00	c00d8a66-4cae-4ff3-b3ac-2522789f3270	\N	\N	\N
1	15	5	trade	10	2	650100	public	general	open	\N	2026-11-03	f	\N	2026-11-28	\N	\N	{"basis": "b", "facts": "of layout 5", "violation": "v", "penalty_kinds": ["罚款"], "penalty_content": "c"}	0	\N	\N	17	author	2026-11-28 01:51:10.133518+00	fa95bdd9-1187-471a-912e-7821cdeea27f	\N	\N	\N
2	16	5	trade	11	2	650100	public	general	open	\N	2026-11-04	f	\N	2026-11-28	\N	\N	{"basis": "b", "facts": "of layout 5", "violation": "v", "penalty_kinds": ["罚款"], "penalty_content": "c"}	0	\N	\N	17	author	2026-11-28 01:51:10.133518+00	71094913-b8ff-4698-be4a-0cc6168e2cb9	\N	\N	\N
2	17	5	trade	12	2	650100	public	general	open	\N	2026-11-05	f	\N	2026-11-28	\N	\N	{"basis": "b", "facts": "of layout 5", "violation": "v", "penalty_kinds": ["罚款"], "penalty_content": "c"}	0	\N	\N	18	author	2026-11-28 01:51:10.157088+00	8b897361-982f-49a0-bc0a-a0488b09c898	\N	\N	\N
1	18	5	trade	13	2	650100	public	general	open	\N	2026-11-02	f	\N	2026-11-28	\N	\N	{"basis": "b", "facts": "of layout 6", "violation": "v", "penalty_kinds": ["罚款"], "penalty_content": "c"}	0	\N	\N	19	author	2026-11-28 05:02:06.172585+00	ecf6248a-59a1-4283-b34c-4e9c2e443594	\N	\N	\N
1	19	5	trade	14	2	650100	public	general	open	\N	2026-11-03	f	\N	2026-11-28	\N	\N	{"basis": "b", "facts": "of layout 6", "violation": "v", "penalty_kinds": ["罚款"], "penalty_content": "c"}	0	\N	\N	19	author	2026-11-28 05:02:06.172585+00	345b176b-3533-432e-9cb3-bc7847dea5c6	\N	\N	\N
2	20	5	trade	15	2	650100	public	general	open	\N	2026-11-04	f	\N	2026-11-28	\N	\N	{"basis": "b", "facts": "of layout 6", "violation": "v", "penalty_kinds": ["罚款"], "penalty_content": "c"}	0	\N	\N	19	author	2026-11-28 05:02:06.172585+00	9ac3001a-de44-480d-b3f2-b4e97cc873b7	\N	\N	\N
2	21	5	trade	16	2	650100	public	general	open	\N	2026-11-05	f	\N	2026-11-28	\N	\N	{"basis": "b", "facts": "of layout 6", "violation": "v", "penalty_kinds": ["罚款"], "penalty_content": "c"}	0	\N	\N	20	author	2026-11-28 05:02:06.189741+00	19c13f0d-ecf8-4ebf-8d35-311e1f5e042a	\N	\N	\N
\.


--
-- Data for Name: registry; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.registry (only_row, version, zone, jurisdiction, incarnation, name_key_version, created_at) FROM stdin;
t	6	Asia/Shanghai	650000	1	ICU 72.1, Unicode 15.0, rules 1	2026-11-27 16:04:33.532998+00
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
1	1	list	1	ends	ends	rests	2026-11-27 19:49:23.195778+00	\N
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
order-36	kept	A03-penalty	adverse	1200	conduct	b	2026-01-01	\N	check
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
3	9	t	f	\N	checker	2026-11-27 19:48:44.731639+00	b287285b-2919-4564-b490-9381332c4b17
1	10	t	f	\N	checker	2026-11-27 19:48:44.731639+00	036f29b6-1ce6-459d-8489-873928eaef60
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
-- Data for Name: seal; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.seal (seal_id, size, root, sealed_at, next_transaction, running, incarnation, system_identifier, timeline, database_id) FROM stdin;
1	699	\\x3b34d898f16dbac337012477970925cba9e6cd9f85916ae1c962632db5c77ac9	2026-11-27 19:48:58.718006+00	5431720	{}	1	7712932582077357221	1	19983
2	704	\\x904d8e186641cabce07c9d158d4ff5e72588bffc2effc622eb9197fc548aea73	2026-11-27 19:48:58.723828+00	5431722	{}	1	7712932582077357221	1	19983
3	721	\\xdc7a714eb537368b535dbdb01dc981b31f642a849f06415eda679bbd3ef9f3a4	2026-11-28 01:51:10.11733+00	3958	{}	1	7713033970543043178	1	18436
4	728	\\x020548f66ac20094fb27395f13396995aa0ab3400078265040512d6bab90b141	2026-11-28 01:51:10.155635+00	3960	{}	1	7713033970543043178	1	18436
5	732	\\x9c554062a836dba6ab09a7e030a26ce6a88eca52232eadffa3b6bd5ae75d57bb	2026-11-28 05:02:06.162441+00	2336	{}	1	7713083196631570081	1	16384
6	739	\\x91b33b40f452667dd8f78983d4a52e80e5e604df5c6d9569d326cfa10eff47ce	2026-11-28 05:02:06.188959+00	2349	{}	1	7713083196631570081	1	16384
\.


--
-- Data for Name: sensitive_category; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.sensitive_category (code, label_zh, keys, basis, certainty) FROM stdin;
income	收入	{income,salary,wages}	征信业管理条例第十四条	text
deposits	存款	{deposits,bank_balance,bank_account}	征信业管理条例第十四条	text
securities	有价证券	{securities,shares}	征信业管理条例第十四条	text
commercial_insurance	商业保险	{commercial_insurance,insurance_policies}	征信业管理条例第十四条	text
real_estate	不动产	{real_estate,property}	征信业管理条例第十四条	text
tax	纳税数额	{tax_amount,tax_paid}	征信业管理条例第十四条	text
whereabouts	行踪轨迹	{whereabouts,location_history}	个人信息保护法第二十八条	text
\.


--
-- Data for Name: service_need; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.service_need (organisation_id, service, item, fields, basis) FROM stdin;
12	loan	B01	{post,since}	credit rules 3
\.


--
-- Data for Name: subject; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.subject (subject_id, kind, name, name_key, uscc, resident_id, birth_date, division, earner_from, earner_ground, incapacity_from, incapacity_until, nonce) FROM stdin;
1	legal_person	天山商贸有限公司	天山商贸有限公司	91650100MA1000000Y	\N	\N	650100	\N	\N	\N	\N	b8115043-0de2-45d3-886b-195ef481df32
2	legal_person	other firm	otherfirm	91650100MA20000005	\N	\N	650100	\N	\N	\N	\N	7c4dbb01-a0f5-4f44-a771-a5b7115d8117
3	natural_person	古丽·买买提	古丽买买提	\N	650102199001010017	1990-01-01	\N	\N	\N	\N	\N	ed497d9b-64e3-4d3f-a270-ae5b14d147a2
4	legal_person	石油	石油	91110000600037341L	\N	\N	110000	\N	\N	\N	\N	d8bbade0-dcb4-4bcd-8569-6d865f199a79
5	individual_business	巴扎馕铺	巴扎馕铺	92650100MA9000000D	\N	\N	650100	\N	\N	\N	\N	bf8f16f0-76ee-4e3c-ac5f-f0157ca20d38
\.


--
-- Data for Name: subject_correction; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.subject_correction (subject_id, correction_id, name, evidence, corrected_at, author, nonce) FROM stdin;
3	1	古丽·买买提	identity card	2026-11-27 19:48:58.715614+00	reviewer	656f4bb3-498c-4a3e-b3b6-c52f0284000b
\.


--
-- Data for Name: subject_key; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.subject_key (kind, value, subject_id, given, nonce) FROM stdin;
uscc	91650100MA1000000Y	1	91650100MA1000000Y	e7bbb649-fcbd-4122-9599-8ab79ac1d00a
uscc	91650100MA20000005	2	91650100MA20000005	501d7027-16dd-48e0-a59c-cb35956f50ba
resident_id	650102199001010017	3	650102199001010017	b016bdee-765c-4c8f-8028-55430bb98457
uscc	91110000600037341L	4	91110000600037341L	101c9bf3-3a3f-4270-a0e1-1e93aa9ca8b9
uscc	92650100MA9000000D	5	92650100MA9000000D	07103fd8-e893-40fd-99d2-71e5658df240
\.


--
-- Data for Name: subject_name; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.subject_name (subject_id, name, name_key, first_seen, nonce) FROM stdin;
3	古丽	古丽	2026-11-28	90607b99-c4f0-4f0a-897b-e8fb39ef051d
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
-- Name: authorisation_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.authorisation_id_seq', 3, true);


--
-- Name: batch_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.batch_id_seq', 20, true);


--
-- Name: catalog_comment_comment_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.catalog_comment_comment_id_seq', 1, true);


--
-- Name: catalog_edition_edition_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.catalog_edition_edition_id_seq', 3, true);


--
-- Name: catalog_item_item_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.catalog_item_item_id_seq', 30, true);


--
-- Name: change_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.change_id_seq', 15, true);


--
-- Name: consent_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.consent_id_seq', 4, true);


--
-- Name: document_document_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.document_document_id_seq', 16, true);


--
-- Name: inquiry_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.inquiry_id_seq', 2, true);


--
-- Name: job_run_job_run_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.job_run_job_run_id_seq', 1, true);


--
-- Name: journal_entry_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.journal_entry_id_seq', 753, true);


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

SELECT pg_catalog.setval('credit.organisation_organisation_id_seq', 1, true);


--
-- Name: penalty_mapping_mapping_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.penalty_mapping_mapping_id_seq', 112, true);


--
-- Name: quarantine_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.quarantine_id_seq', 2, true);


--
-- Name: recipient_audience_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.recipient_audience_id_seq', 2, false);


--
-- Name: record_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.record_id_seq', 21, true);


--
-- Name: repair_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.repair_id_seq', 2, true);


--
-- Name: report_issue_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.report_issue_id_seq', 2, true);


--
-- Name: subject_correction_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.subject_correction_id_seq', 1, true);


--
-- Name: subject_subject_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.subject_subject_id_seq', 5, true);


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
-- Name: authorisation authorisation_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.authorisation
    ADD CONSTRAINT authorisation_pkey PRIMARY KEY (subject_id, authorisation_id);


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
-- Name: consent_exception consent_exception_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.consent_exception
    ADD CONSTRAINT consent_exception_pkey PRIMARY KEY (code);


--
-- Name: consent consent_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.consent
    ADD CONSTRAINT consent_pkey PRIMARY KEY (subject_id, consent_id);


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
-- Name: inquiry inquiry_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.inquiry
    ADD CONSTRAINT inquiry_pkey PRIMARY KEY (subject_id, inquiry_id);


--
-- Name: inquiry_rule inquiry_rule_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.inquiry_rule
    ADD CONSTRAINT inquiry_rule_pkey PRIMARY KEY (pack, code, valid_from);


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
-- Name: journal_leaf journal_leaf_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.journal_leaf
    ADD CONSTRAINT journal_leaf_pkey PRIMARY KEY ("position");


--
-- Name: journal_leaf journal_leaf_subject_id_entry_id_key; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.journal_leaf
    ADD CONSTRAINT journal_leaf_subject_id_entry_id_key UNIQUE (subject_id, entry_id);


--
-- Name: journal_node journal_node_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.journal_node
    ADD CONSTRAINT journal_node_pkey PRIMARY KEY (level, "position");


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
-- Name: seal seal_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.seal
    ADD CONSTRAINT seal_pkey PRIMARY KEY (seal_id);


--
-- Name: sensitive_category sensitive_category_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.sensitive_category
    ADD CONSTRAINT sensitive_category_pkey PRIMARY KEY (code);


--
-- Name: service_need service_need_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.service_need
    ADD CONSTRAINT service_need_pkey PRIMARY KEY (organisation_id, service, item);


--
-- Name: subject_correction subject_correction_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.subject_correction
    ADD CONSTRAINT subject_correction_pkey PRIMARY KEY (subject_id, correction_id);


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
-- Name: authorisation_handle_idx; Type: INDEX; Schema: credit; Owner: credit_owner
--

CREATE INDEX authorisation_handle_idx ON credit.authorisation USING btree (handle);


--
-- Name: authorisation_inquirer_idx; Type: INDEX; Schema: credit; Owner: credit_owner
--

CREATE INDEX authorisation_inquirer_idx ON credit.authorisation USING btree ((((inquirer_kind || ' '::text) || inquirer_id)));


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
-- Name: consent_collector_idx; Type: INDEX; Schema: credit; Owner: credit_owner
--

CREATE INDEX consent_collector_idx ON credit.consent USING btree (subject_id, collector_id, item);


--
-- Name: consent_handle_idx; Type: INDEX; Schema: credit; Owner: credit_owner
--

CREATE INDEX consent_handle_idx ON credit.consent USING btree (handle);


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

CREATE UNIQUE INDEX document_identity ON credit.document USING btree (subject_id, provider_id, number_key, kind, issuer_key) INCLUDE (document_id, decided_on, effective_on) WHERE (revoked_on IS NULL);


--
-- Name: document_number_idx; Type: INDEX; Schema: credit; Owner: credit_owner
--

CREATE INDEX document_number_idx ON credit.document USING btree (provider_id, number_key);


--
-- Name: inquiry_begun_idx; Type: INDEX; Schema: credit; Owner: credit_owner
--

CREATE INDEX inquiry_begun_idx ON credit.inquiry USING btree (begun_at);


--
-- Name: inquiry_organisation_idx; Type: INDEX; Schema: credit; Owner: credit_owner
--

CREATE INDEX inquiry_organisation_idx ON credit.inquiry USING btree (organisation_id, begun_at);


--
-- Name: inquiry_ticket_idx; Type: INDEX; Schema: credit; Owner: credit_owner
--

CREATE INDEX inquiry_ticket_idx ON credit.inquiry USING btree (ticket);


--
-- Name: journal_transaction_idx; Type: INDEX; Schema: credit; Owner: credit_owner
--

CREATE INDEX journal_transaction_idx ON credit.journal USING btree (transaction_id);


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
-- Name: withdrawal asks_inquirers; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER asks_inquirers AFTER INSERT ON credit.withdrawal REFERENCING NEW TABLE AS ended FOR EACH STATEMENT EXECUTE FUNCTION credit.withdrawal_asks_inquirers();


--
-- Name: subject changed; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER changed AFTER UPDATE ON credit.subject FOR EACH ROW EXECUTE FUNCTION credit.subject_changed();


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
-- Name: authorisation journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.authorisation FOR EACH ROW EXECUTE FUNCTION credit.journal_change('authorisation_id');


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
-- Name: consent journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.consent FOR EACH ROW EXECUTE FUNCTION credit.journal_change('consent_id');


--
-- Name: consent_exception journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.consent_exception FOR EACH ROW EXECUTE FUNCTION credit.journal_change();


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
-- Name: inquiry journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.inquiry FOR EACH ROW EXECUTE FUNCTION credit.journal_change('inquiry_id');


--
-- Name: inquiry_rule journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.inquiry_rule FOR EACH ROW EXECUTE FUNCTION credit.journal_change();


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
-- Name: sensitive_category journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.sensitive_category FOR EACH ROW EXECUTE FUNCTION credit.journal_change();


--
-- Name: service_need journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.service_need FOR EACH ROW EXECUTE FUNCTION credit.journal_change('organisation_id');


--
-- Name: subject journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.subject FOR EACH ROW EXECUTE FUNCTION credit.journal_change('subject_id');


--
-- Name: subject_correction journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.subject_correction FOR EACH ROW EXECUTE FUNCTION credit.journal_change('correction_id');


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
-- Name: authorisation kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE DELETE OR UPDATE OF subject_id, authorisation_id, handle, inquirer_kind, inquirer_id, inquirer_name, purpose, items, non_public, valid_from, valid_until, capacity, proof, channel, given_at, author, nonce OR TRUNCATE ON credit.authorisation FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


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
-- Name: consent kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE DELETE OR UPDATE OF subject_id, consent_id, handle, collector_id, item, fields, sensitive, purpose, ways, service, valid_from, valid_until, evidence, capacity, proof, channel, given_at, author, nonce OR TRUNCATE ON credit.consent FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


--
-- Name: consent_exception kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE TRUNCATE ON credit.consent_exception FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


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
-- Name: inquiry kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE DELETE OR UPDATE OR TRUNCATE ON credit.inquiry FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


--
-- Name: inquiry_rule kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE TRUNCATE ON credit.inquiry_rule FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


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
-- Name: journal_leaf kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE DELETE OR UPDATE OR TRUNCATE ON credit.journal_leaf FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


--
-- Name: journal_node kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE DELETE OR UPDATE OR TRUNCATE ON credit.journal_node FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


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
-- Name: seal kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE DELETE OR UPDATE OR TRUNCATE ON credit.seal FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


--
-- Name: sensitive_category kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE TRUNCATE ON credit.sensitive_category FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


--
-- Name: service_need kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE TRUNCATE ON credit.service_need FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


--
-- Name: subject kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE DELETE OR TRUNCATE ON credit.subject FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


--
-- Name: subject_correction kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE DELETE OR UPDATE OR TRUNCATE ON credit.subject_correction FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


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
-- Name: document revoked; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER revoked AFTER UPDATE ON credit.document FOR EACH ROW WHEN (((old.revoked_on IS DISTINCT FROM new.revoked_on) OR (old.revoked_because IS DISTINCT FROM new.revoked_because))) EXECUTE FUNCTION credit.document_revoked();


--
-- Name: authorisation revoked_once; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER revoked_once BEFORE UPDATE OF revoked_at ON credit.authorisation FOR EACH ROW WHEN ((old.revoked_at IS NOT NULL)) EXECUTE FUNCTION credit.keep_facts();


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
-- Name: consent_exception rule_data_changed; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER rule_data_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON credit.consent_exception FOR EACH STATEMENT EXECUTE FUNCTION credit.rule_data_changed();

ALTER TABLE credit.consent_exception ENABLE ALWAYS TRIGGER rule_data_changed;


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
-- Name: inquiry_rule rule_data_changed; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER rule_data_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON credit.inquiry_rule FOR EACH STATEMENT EXECUTE FUNCTION credit.rule_data_changed();

ALTER TABLE credit.inquiry_rule ENABLE ALWAYS TRIGGER rule_data_changed;


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
-- Name: consent withdrawn_once; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER withdrawn_once BEFORE UPDATE OF withdrawn_at ON credit.consent FOR EACH ROW WHEN ((old.withdrawn_at IS NOT NULL)) EXECUTE FUNCTION credit.keep_facts();


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
-- Name: journal written; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER written AFTER INSERT ON credit.journal FOR EACH STATEMENT EXECUTE FUNCTION credit.entries_written();

ALTER TABLE credit.journal ENABLE ALWAYS TRIGGER written;


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
-- Name: consent consent_collector_id_fkey; Type: FK CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.consent
    ADD CONSTRAINT consent_collector_id_fkey FOREIGN KEY (collector_id) REFERENCES credit.organisation(organisation_id);


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
-- Name: inquiry inquiry_organisation_id_fkey; Type: FK CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.inquiry
    ADD CONSTRAINT inquiry_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES credit.organisation(organisation_id);


--
-- Name: inquiry_rule inquiry_rule_pack_fkey; Type: FK CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.inquiry_rule
    ADD CONSTRAINT inquiry_rule_pack_fkey FOREIGN KEY (pack) REFERENCES credit.rule_pack(pack) ON UPDATE CASCADE;


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
-- Name: service_need service_need_organisation_id_fkey; Type: FK CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.service_need
    ADD CONSTRAINT service_need_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES credit.organisation(organisation_id);


--
-- Name: subject_correction subject_correction_subject_id_fkey; Type: FK CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.subject_correction
    ADD CONSTRAINT subject_correction_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES credit.subject(subject_id);


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
-- Name: consent_exception admin_adds; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY admin_adds ON credit.consent_exception FOR INSERT TO credit_admin WITH CHECK (true);


--
-- Name: deadline_rule admin_adds; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY admin_adds ON credit.deadline_rule FOR INSERT TO credit_admin WITH CHECK (true);


--
-- Name: inquiry_rule admin_adds; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY admin_adds ON credit.inquiry_rule FOR INSERT TO credit_admin WITH CHECK (true);


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
-- Name: sensitive_category admin_adds; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY admin_adds ON credit.sensitive_category FOR INSERT TO credit_admin WITH CHECK (true);


--
-- Name: service_need admin_adds; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY admin_adds ON credit.service_need FOR INSERT TO credit_admin WITH CHECK (true);


--
-- Name: window_rule admin_adds; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY admin_adds ON credit.window_rule FOR INSERT TO credit_admin WITH CHECK (true);


--
-- Name: consent_exception admin_changes; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY admin_changes ON credit.consent_exception FOR UPDATE TO credit_admin USING (true);


--
-- Name: deadline_rule admin_changes; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY admin_changes ON credit.deadline_rule FOR UPDATE TO credit_admin USING (true);


--
-- Name: inquiry_rule admin_changes; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY admin_changes ON credit.inquiry_rule FOR UPDATE TO credit_admin USING (true);


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
-- Name: sensitive_category admin_changes; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY admin_changes ON credit.sensitive_category FOR UPDATE TO credit_admin USING (true);


--
-- Name: service_need admin_changes; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY admin_changes ON credit.service_need FOR UPDATE TO credit_admin USING (true);


--
-- Name: window_rule admin_changes; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY admin_changes ON credit.window_rule FOR UPDATE TO credit_admin USING (true);


--
-- Name: consent_exception admin_removes; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY admin_removes ON credit.consent_exception FOR DELETE TO credit_admin USING (true);


--
-- Name: deadline_rule admin_removes; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY admin_removes ON credit.deadline_rule FOR DELETE TO credit_admin USING (true);


--
-- Name: inquiry_rule admin_removes; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY admin_removes ON credit.inquiry_rule FOR DELETE TO credit_admin USING (true);


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
-- Name: sensitive_category admin_removes; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY admin_removes ON credit.sensitive_category FOR DELETE TO credit_admin USING (true);


--
-- Name: service_need admin_removes; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY admin_removes ON credit.service_need FOR DELETE TO credit_admin USING (true);


--
-- Name: window_rule admin_removes; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY admin_removes ON credit.window_rule FOR DELETE TO credit_admin USING (true);


--
-- Name: authorisation; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.authorisation ENABLE ROW LEVEL SECURITY;

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
-- Name: consent; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.consent ENABLE ROW LEVEL SECURITY;

--
-- Name: consent_exception; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.consent_exception ENABLE ROW LEVEL SECURITY;

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
-- Name: consent_exception everybody_reads; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY everybody_reads ON credit.consent_exception FOR SELECT TO credit_public, credit_portal, credit_provider, credit_authority, credit_auditor, credit_admin USING (true);


--
-- Name: deadline_rule everybody_reads; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY everybody_reads ON credit.deadline_rule FOR SELECT TO credit_public, credit_portal, credit_provider, credit_authority, credit_auditor, credit_admin USING (true);


--
-- Name: inquiry_rule everybody_reads; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY everybody_reads ON credit.inquiry_rule FOR SELECT TO credit_public, credit_portal, credit_provider, credit_authority, credit_auditor, credit_admin USING (true);


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
-- Name: sensitive_category everybody_reads; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY everybody_reads ON credit.sensitive_category FOR SELECT TO credit_public, credit_portal, credit_provider, credit_authority, credit_auditor, credit_admin USING (true);


--
-- Name: service_need everybody_reads; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY everybody_reads ON credit.service_need FOR SELECT TO credit_public, credit_portal, credit_provider, credit_authority, credit_auditor, credit_admin USING (true);


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
-- Name: inquiry; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.inquiry ENABLE ROW LEVEL SECURITY;

--
-- Name: inquiry_rule; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.inquiry_rule ENABLE ROW LEVEL SECURITY;

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
-- Name: journal_leaf; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.journal_leaf ENABLE ROW LEVEL SECURITY;

--
-- Name: journal_node; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.journal_node ENABLE ROW LEVEL SECURITY;

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
-- Name: seal read_admin; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_admin ON credit.seal FOR SELECT TO credit_admin USING (true);


--
-- Name: subscription read_admin; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_admin ON credit.subscription FOR SELECT TO credit_admin USING (true);


--
-- Name: authorisation read_auditor; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_auditor ON credit.authorisation FOR SELECT TO credit_auditor USING (true);


--
-- Name: batch read_auditor; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_auditor ON credit.batch FOR SELECT TO credit_auditor USING (true);


--
-- Name: consent read_auditor; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_auditor ON credit.consent FOR SELECT TO credit_auditor USING (true);


--
-- Name: erasure read_auditor; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_auditor ON credit.erasure FOR SELECT TO credit_auditor USING (true);


--
-- Name: gateway read_auditor; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_auditor ON credit.gateway FOR SELECT TO credit_auditor USING (true);


--
-- Name: inquiry read_auditor; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_auditor ON credit.inquiry FOR SELECT TO credit_auditor USING (true);


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
-- Name: journal_leaf read_auditor; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_auditor ON credit.journal_leaf FOR SELECT TO credit_auditor USING (true);


--
-- Name: journal_node read_auditor; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_auditor ON credit.journal_node FOR SELECT TO credit_auditor USING (true);


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
-- Name: seal read_auditor; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_auditor ON credit.seal FOR SELECT TO credit_auditor USING (true);


--
-- Name: subject_correction read_auditor; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_auditor ON credit.subject_correction FOR SELECT TO credit_auditor USING (true);


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

CREATE POLICY read_authority ON credit.document FOR SELECT TO credit_authority USING (credit.supervises_provider(provider_id));


--
-- Name: erasure read_authority; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_authority ON credit.erasure FOR SELECT TO credit_authority USING (credit.sees_record(subject_id, record_id));


--
-- Name: inquiry read_authority; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_authority ON credit.inquiry FOR SELECT TO credit_authority USING ((organisation_id = ANY (credit.my_organisations())));


--
-- Name: objection read_authority; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_authority ON credit.objection FOR SELECT TO credit_authority USING (((receiver_id = ANY (credit.my_organisations())) OR (handler_id = ANY (credit.my_organisations())) OR credit.supervises(receiver_id) OR credit.supervises(handler_id)));


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

CREATE POLICY read_authority ON credit.record FOR SELECT TO credit_authority USING (((division <@ credit.supervised_division()) AND (nature = 'public'::credit.nature)));


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
-- Name: consent read_provider; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_provider ON credit.consent FOR SELECT TO credit_provider USING ((collector_id = ANY (credit.my_organisations())));


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
-- Name: inquiry read_provider; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_provider ON credit.inquiry FOR SELECT TO credit_provider USING ((organisation_id = ANY (credit.my_organisations())));


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
-- Name: seal; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.seal ENABLE ROW LEVEL SECURITY;

--
-- Name: sensitive_category; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.sensitive_category ENABLE ROW LEVEL SECURITY;

--
-- Name: service_need; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.service_need ENABLE ROW LEVEL SECURITY;

--
-- Name: subject; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.subject ENABLE ROW LEVEL SECURITY;

--
-- Name: subject_correction; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.subject_correction ENABLE ROW LEVEL SECURITY;

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
-- Name: COLUMN authorisation.subject_id; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(subject_id) ON TABLE credit.authorisation TO credit_auditor;


--
-- Name: COLUMN authorisation.authorisation_id; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(authorisation_id) ON TABLE credit.authorisation TO credit_auditor;


--
-- Name: COLUMN authorisation.inquirer_kind; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(inquirer_kind) ON TABLE credit.authorisation TO credit_auditor;


--
-- Name: COLUMN authorisation.inquirer_name; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(inquirer_name) ON TABLE credit.authorisation TO credit_auditor;


--
-- Name: COLUMN authorisation.purpose; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(purpose) ON TABLE credit.authorisation TO credit_auditor;


--
-- Name: COLUMN authorisation.items; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(items) ON TABLE credit.authorisation TO credit_auditor;


--
-- Name: COLUMN authorisation.non_public; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(non_public) ON TABLE credit.authorisation TO credit_auditor;


--
-- Name: COLUMN authorisation.valid_from; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(valid_from) ON TABLE credit.authorisation TO credit_auditor;


--
-- Name: COLUMN authorisation.valid_until; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(valid_until) ON TABLE credit.authorisation TO credit_auditor;


--
-- Name: COLUMN authorisation.capacity; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(capacity) ON TABLE credit.authorisation TO credit_auditor;


--
-- Name: COLUMN authorisation.channel; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(channel) ON TABLE credit.authorisation TO credit_auditor;


--
-- Name: COLUMN authorisation.given_at; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(given_at) ON TABLE credit.authorisation TO credit_auditor;


--
-- Name: COLUMN authorisation.author; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(author) ON TABLE credit.authorisation TO credit_auditor;


--
-- Name: COLUMN authorisation.revoked_at; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(revoked_at) ON TABLE credit.authorisation TO credit_auditor;


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
-- Name: COLUMN consent.subject_id; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(subject_id) ON TABLE credit.consent TO credit_provider;
GRANT SELECT(subject_id) ON TABLE credit.consent TO credit_auditor;


--
-- Name: COLUMN consent.consent_id; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(consent_id) ON TABLE credit.consent TO credit_provider;
GRANT SELECT(consent_id) ON TABLE credit.consent TO credit_auditor;


--
-- Name: COLUMN consent.handle; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(handle) ON TABLE credit.consent TO credit_provider;


--
-- Name: COLUMN consent.collector_id; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(collector_id) ON TABLE credit.consent TO credit_provider;
GRANT SELECT(collector_id) ON TABLE credit.consent TO credit_auditor;


--
-- Name: COLUMN consent.item; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(item) ON TABLE credit.consent TO credit_provider;
GRANT SELECT(item) ON TABLE credit.consent TO credit_auditor;


--
-- Name: COLUMN consent.fields; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(fields) ON TABLE credit.consent TO credit_provider;
GRANT SELECT(fields) ON TABLE credit.consent TO credit_auditor;


--
-- Name: COLUMN consent.sensitive; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(sensitive) ON TABLE credit.consent TO credit_provider;
GRANT SELECT(sensitive) ON TABLE credit.consent TO credit_auditor;


--
-- Name: COLUMN consent.purpose; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(purpose) ON TABLE credit.consent TO credit_provider;
GRANT SELECT(purpose) ON TABLE credit.consent TO credit_auditor;


--
-- Name: COLUMN consent.ways; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(ways) ON TABLE credit.consent TO credit_provider;
GRANT SELECT(ways) ON TABLE credit.consent TO credit_auditor;


--
-- Name: COLUMN consent.service; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(service) ON TABLE credit.consent TO credit_provider;
GRANT SELECT(service) ON TABLE credit.consent TO credit_auditor;


--
-- Name: COLUMN consent.valid_from; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(valid_from) ON TABLE credit.consent TO credit_provider;
GRANT SELECT(valid_from) ON TABLE credit.consent TO credit_auditor;


--
-- Name: COLUMN consent.valid_until; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(valid_until) ON TABLE credit.consent TO credit_provider;
GRANT SELECT(valid_until) ON TABLE credit.consent TO credit_auditor;


--
-- Name: COLUMN consent.evidence; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(evidence) ON TABLE credit.consent TO credit_provider;


--
-- Name: COLUMN consent.capacity; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(capacity) ON TABLE credit.consent TO credit_provider;
GRANT SELECT(capacity) ON TABLE credit.consent TO credit_auditor;


--
-- Name: COLUMN consent.channel; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(channel) ON TABLE credit.consent TO credit_provider;
GRANT SELECT(channel) ON TABLE credit.consent TO credit_auditor;


--
-- Name: COLUMN consent.given_at; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(given_at) ON TABLE credit.consent TO credit_provider;
GRANT SELECT(given_at) ON TABLE credit.consent TO credit_auditor;


--
-- Name: COLUMN consent.author; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(author) ON TABLE credit.consent TO credit_provider;
GRANT SELECT(author) ON TABLE credit.consent TO credit_auditor;


--
-- Name: COLUMN consent.withdrawn_at; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(withdrawn_at) ON TABLE credit.consent TO credit_provider;
GRANT SELECT(withdrawn_at) ON TABLE credit.consent TO credit_auditor;


--
-- Name: TABLE consent_exception; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.consent_exception TO credit_public;
GRANT SELECT ON TABLE credit.consent_exception TO credit_portal;
GRANT SELECT ON TABLE credit.consent_exception TO credit_provider;
GRANT SELECT ON TABLE credit.consent_exception TO credit_authority;
GRANT SELECT ON TABLE credit.consent_exception TO credit_auditor;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE credit.consent_exception TO credit_admin;


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
-- Name: COLUMN inquiry.subject_id; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(subject_id) ON TABLE credit.inquiry TO credit_auditor;


--
-- Name: COLUMN inquiry.inquiry_id; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(inquiry_id) ON TABLE credit.inquiry TO credit_provider;
GRANT SELECT(inquiry_id) ON TABLE credit.inquiry TO credit_authority;
GRANT SELECT(inquiry_id) ON TABLE credit.inquiry TO credit_auditor;


--
-- Name: COLUMN inquiry.number; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(number) ON TABLE credit.inquiry TO credit_provider;
GRANT SELECT(number) ON TABLE credit.inquiry TO credit_authority;
GRANT SELECT(number) ON TABLE credit.inquiry TO credit_auditor;


--
-- Name: COLUMN inquiry.way; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(way) ON TABLE credit.inquiry TO credit_provider;
GRANT SELECT(way) ON TABLE credit.inquiry TO credit_authority;
GRANT SELECT(way) ON TABLE credit.inquiry TO credit_auditor;


--
-- Name: COLUMN inquiry.organisation_id; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(organisation_id) ON TABLE credit.inquiry TO credit_provider;
GRANT SELECT(organisation_id) ON TABLE credit.inquiry TO credit_authority;
GRANT SELECT(organisation_id) ON TABLE credit.inquiry TO credit_auditor;


--
-- Name: COLUMN inquiry.inquirer_kind; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(inquirer_kind) ON TABLE credit.inquiry TO credit_provider;
GRANT SELECT(inquirer_kind) ON TABLE credit.inquiry TO credit_authority;
GRANT SELECT(inquirer_kind) ON TABLE credit.inquiry TO credit_auditor;


--
-- Name: COLUMN inquiry.inquirer_name; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(inquirer_name) ON TABLE credit.inquiry TO credit_provider;
GRANT SELECT(inquirer_name) ON TABLE credit.inquiry TO credit_authority;
GRANT SELECT(inquirer_name) ON TABLE credit.inquiry TO credit_auditor;


--
-- Name: COLUMN inquiry.purpose; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(purpose) ON TABLE credit.inquiry TO credit_provider;
GRANT SELECT(purpose) ON TABLE credit.inquiry TO credit_authority;
GRANT SELECT(purpose) ON TABLE credit.inquiry TO credit_auditor;


--
-- Name: COLUMN inquiry.duty; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(duty) ON TABLE credit.inquiry TO credit_provider;
GRANT SELECT(duty) ON TABLE credit.inquiry TO credit_authority;
GRANT SELECT(duty) ON TABLE credit.inquiry TO credit_auditor;


--
-- Name: COLUMN inquiry.authorisation_id; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(authorisation_id) ON TABLE credit.inquiry TO credit_provider;
GRANT SELECT(authorisation_id) ON TABLE credit.inquiry TO credit_authority;
GRANT SELECT(authorisation_id) ON TABLE credit.inquiry TO credit_auditor;


--
-- Name: COLUMN inquiry.items; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(items) ON TABLE credit.inquiry TO credit_provider;
GRANT SELECT(items) ON TABLE credit.inquiry TO credit_authority;
GRANT SELECT(items) ON TABLE credit.inquiry TO credit_auditor;


--
-- Name: COLUMN inquiry.fields; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(fields) ON TABLE credit.inquiry TO credit_provider;
GRANT SELECT(fields) ON TABLE credit.inquiry TO credit_authority;
GRANT SELECT(fields) ON TABLE credit.inquiry TO credit_auditor;


--
-- Name: COLUMN inquiry.non_public; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(non_public) ON TABLE credit.inquiry TO credit_provider;
GRANT SELECT(non_public) ON TABLE credit.inquiry TO credit_authority;
GRANT SELECT(non_public) ON TABLE credit.inquiry TO credit_auditor;


--
-- Name: COLUMN inquiry.outside; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(outside) ON TABLE credit.inquiry TO credit_auditor;


--
-- Name: COLUMN inquiry.sought; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(sought) ON TABLE credit.inquiry TO credit_provider;
GRANT SELECT(sought) ON TABLE credit.inquiry TO credit_authority;
GRANT SELECT(sought) ON TABLE credit.inquiry TO credit_auditor;


--
-- Name: COLUMN inquiry.hidden_basis; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(hidden_basis) ON TABLE credit.inquiry TO credit_provider;
GRANT SELECT(hidden_basis) ON TABLE credit.inquiry TO credit_authority;
GRANT SELECT(hidden_basis) ON TABLE credit.inquiry TO credit_auditor;


--
-- Name: COLUMN inquiry.hidden_until; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(hidden_until) ON TABLE credit.inquiry TO credit_provider;
GRANT SELECT(hidden_until) ON TABLE credit.inquiry TO credit_authority;
GRANT SELECT(hidden_until) ON TABLE credit.inquiry TO credit_auditor;


--
-- Name: COLUMN inquiry.begun_at; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(begun_at) ON TABLE credit.inquiry TO credit_provider;
GRANT SELECT(begun_at) ON TABLE credit.inquiry TO credit_authority;
GRANT SELECT(begun_at) ON TABLE credit.inquiry TO credit_auditor;


--
-- Name: COLUMN inquiry.valid_until; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(valid_until) ON TABLE credit.inquiry TO credit_provider;
GRANT SELECT(valid_until) ON TABLE credit.inquiry TO credit_authority;
GRANT SELECT(valid_until) ON TABLE credit.inquiry TO credit_auditor;


--
-- Name: COLUMN inquiry.author; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(author) ON TABLE credit.inquiry TO credit_provider;
GRANT SELECT(author) ON TABLE credit.inquiry TO credit_authority;
GRANT SELECT(author) ON TABLE credit.inquiry TO credit_auditor;


--
-- Name: TABLE record; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.record TO credit_provider;
GRANT SELECT ON TABLE credit.record TO credit_authority;


--
-- Name: TABLE review; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.review TO credit_provider;
GRANT SELECT ON TABLE credit.review TO credit_authority;
GRANT SELECT ON TABLE credit.review TO credit_auditor;


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
-- Name: TABLE withdrawal; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.withdrawal TO credit_provider;
GRANT SELECT ON TABLE credit.withdrawal TO credit_authority;
GRANT SELECT ON TABLE credit.withdrawal TO credit_auditor;


--
-- Name: TABLE inquiry_rule; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.inquiry_rule TO credit_public;
GRANT SELECT ON TABLE credit.inquiry_rule TO credit_portal;
GRANT SELECT ON TABLE credit.inquiry_rule TO credit_provider;
GRANT SELECT ON TABLE credit.inquiry_rule TO credit_authority;
GRANT SELECT ON TABLE credit.inquiry_rule TO credit_auditor;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE credit.inquiry_rule TO credit_admin;


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
-- Name: TABLE journal_leaf; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.journal_leaf TO credit_auditor;


--
-- Name: TABLE journal_node; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.journal_node TO credit_auditor;


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
-- Name: TABLE rule_pack; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.rule_pack TO credit_public;
GRANT SELECT ON TABLE credit.rule_pack TO credit_portal;
GRANT SELECT ON TABLE credit.rule_pack TO credit_provider;
GRANT SELECT ON TABLE credit.rule_pack TO credit_authority;
GRANT SELECT ON TABLE credit.rule_pack TO credit_auditor;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE credit.rule_pack TO credit_admin;


--
-- Name: TABLE seal; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.seal TO credit_auditor;
GRANT SELECT ON TABLE credit.seal TO credit_admin;


--
-- Name: TABLE sensitive_category; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.sensitive_category TO credit_public;
GRANT SELECT ON TABLE credit.sensitive_category TO credit_portal;
GRANT SELECT ON TABLE credit.sensitive_category TO credit_provider;
GRANT SELECT ON TABLE credit.sensitive_category TO credit_authority;
GRANT SELECT ON TABLE credit.sensitive_category TO credit_auditor;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE credit.sensitive_category TO credit_admin;


--
-- Name: TABLE service_need; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.service_need TO credit_public;
GRANT SELECT ON TABLE credit.service_need TO credit_portal;
GRANT SELECT ON TABLE credit.service_need TO credit_provider;
GRANT SELECT ON TABLE credit.service_need TO credit_authority;
GRANT SELECT ON TABLE credit.service_need TO credit_auditor;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE credit.service_need TO credit_admin;


--
-- Name: COLUMN subject_correction.subject_id; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(subject_id) ON TABLE credit.subject_correction TO credit_auditor;


--
-- Name: COLUMN subject_correction.correction_id; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(correction_id) ON TABLE credit.subject_correction TO credit_auditor;


--
-- Name: COLUMN subject_correction.corrected_at; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(corrected_at) ON TABLE credit.subject_correction TO credit_auditor;


--
-- Name: COLUMN subject_correction.author; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT(author) ON TABLE credit.subject_correction TO credit_auditor;


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
-- Name: TABLE unusual_inquiry; Type: ACL; Schema: credit; Owner: credit_owner
--

GRANT SELECT ON TABLE credit.unusual_inquiry TO credit_auditor;


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


