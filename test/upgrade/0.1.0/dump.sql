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
    nonce uuid DEFAULT gen_random_uuid() NOT NULL
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

COMMENT ON TABLE credit.document IS 'The documents that records rest on (Article 37); one row for each subject that a document concerns and each provider that reported it, so that no provider learns what another holds.';


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
    after_hash bytea
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
    d.visible_until
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
1	intake_penalty	demo_loader	2026-11-26 16:30:22.061073+00
\.


--
-- Data for Name: business_operator; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.business_operator (subject_id, provider_id, operator_no, name, name_key, identity_number, operating_from, operating_until, nonce) FROM stdin;
16	21	1	陈静文	陈静文	\N	\N	\N	6be86c20-70a4-4e61-9bdd-c24915f52438
20	11	1	张海	张海	\N	\N	\N	6fb06c3f-a3e7-45f7-ab8b-e62ea1f10f8a
22	15	1	王秀刚	王秀刚	\N	\N	\N	0c2b5d5f-cd75-41d8-943b-dbb202fde180
23	64	1	黄霞	黄霞	\N	\N	\N	c092cda9-1ddc-4293-b363-bbbf87ad1a8b
26	4	1	高伟	高伟	\N	\N	\N	96f0336b-ec1f-4323-bc87-0fd8c7272f9a
27	75	1	张杰	张杰	\N	\N	\N	9805f93a-f264-479c-bbcd-c1b58c4d2c4d
30	13	1	胡强海	胡强海	\N	\N	\N	649cea52-3c53-466a-aa88-fd26e5901f0f
20	17	1	张海	张海	\N	\N	\N	18f3cf75-df19-4c16-a69b-3d64eded9e41
36	78	1	艾尔肯·买买提	艾尔肯买买提	\N	\N	\N	f310fe2c-dffd-42ee-a571-240b2c9c6ff7
39	71	1	阿不都热依木·托合提	阿不都热依木托合提	\N	\N	\N	594ba25a-f187-4ac7-a988-6a606a61f133
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
-- Data for Name: disclosure; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.disclosure (audience_id, subject_id, record_id, item_id, field, provider_id, division, subject_name, subject_code, effect, severity, document_number, document_issuer, decided_on, content, visible_from, visible_until, nonce) FROM stdin;
0	10	10	5	food	50	650502	哈密（汇聚绿洲）物流有限公司	91650502164647812D	adverse	general	哈市监罚〔2025〕20号	哈密市市场监督管理局	2025-12-04	{"fine": 10, "basis": "《中华人民共和国食品安全法》第一百二十四条", "facts": "销售超过保质期的食品", "violation": "违反食品安全管理规定", "valid_until": "2099-12-31", "penalty_kinds": ["罚款"], "penalty_content": "罚款10万元。"}	2025-12-04	2026-12-05	dce60956-ecc5-47e8-b747-a97e4585bde4
1	10	10	5	food	50	650502	哈密（汇聚绿洲）物流有限公司	91650502164647812D	adverse	general	哈市监罚〔2025〕20号	哈密市市场监督管理局	2025-12-04	{"fine": 10, "basis": "《中华人民共和国食品安全法》第一百二十四条", "facts": "销售超过保质期的食品", "source": "哈密市市场监督管理局", "violation": "违反食品安全管理规定", "source_code": "11650502450216052T", "valid_until": "2099-12-31", "penalty_kinds": ["罚款"], "representative": "孙霞军", "penalty_content": "罚款10万元。", "source_updated_on": "2025-12-05"}	2025-12-04	2026-12-05	9b0e6ebd-5d84-41b4-864a-36b976af28ba
0	17	18	5	work_safety	69	652301	汇聚Y昌吉建筑安装工程有限公司	91652301531228733Y	adverse	general	昌应急罚〔2026〕9号	昌吉市应急管理局	2026-05-23	{"fine": 0.05, "basis": "《中华人民共和国安全生产法》第九十七条", "facts": "未对从业人员进行安全生产教育和培训", "violation": "违反安全生产规定", "confiscation": 1.26, "penalty_kinds": ["罚款", "没收违法所得"], "penalty_content": "罚款0.05万元；没收违法所得1.26万元。"}	2026-05-23	2027-05-24	cc8cc1b8-09eb-4d25-ba40-2a2b3e8b4565
1	17	18	5	work_safety	69	652301	汇聚Y昌吉建筑安装工程有限公司	91652301531228733Y	adverse	general	昌应急罚〔2026〕9号	昌吉市应急管理局	2026-05-23	{"fine": 0.05, "basis": "《中华人民共和国安全生产法》第九十七条", "facts": "未对从业人员进行安全生产教育和培训", "source": "昌吉市应急管理局", "violation": "违反安全生产规定", "source_code": "11652301MA8KK8A39R", "confiscation": 1.26, "penalty_kinds": ["罚款", "没收违法所得"], "representative": "罗刚杰", "penalty_content": "罚款0.05万元；没收违法所得1.26万元。", "source_updated_on": "2026-05-25"}	2026-05-23	2027-05-24	a010df87-28c3-410a-896d-d3d160794697
0	26	27	5	agriculture	4	650100	乌鲁木齐市高超烤肉店	92650100MAJTNWTB5B	adverse	general	乌农罚〔2026〕8号	乌鲁木齐市农业农村局	2026-03-10	{"fine": 1, "basis": "《农药管理条例》第五十五条", "facts": "销售未取得登记证的农药", "violation": "经营假农药", "valid_until": "2099-12-31", "confiscation": 1.26, "penalty_kinds": ["罚款", "没收违法所得"], "penalty_content": "罚款1万元；没收违法所得1.26万元。"}	2026-03-10	2027-03-11	ff8e20a6-ccdc-46ab-9e97-e0f83d86b095
1	26	27	5	agriculture	4	650100	乌鲁木齐市高超烤肉店	92650100MAJTNWTB5B	adverse	general	乌农罚〔2026〕8号	乌鲁木齐市农业农村局	2026-03-10	{"fine": 1, "basis": "《农药管理条例》第五十五条", "facts": "销售未取得登记证的农药", "source": "乌鲁木齐市农业农村局", "violation": "经营假农药", "source_code": "11650100MAXY0AJX61", "valid_until": "2099-12-31", "confiscation": 1.26, "penalty_kinds": ["罚款", "没收违法所得"], "penalty_content": "罚款1万元；没收违法所得1.26万元。", "source_updated_on": "2026-03-16"}	2026-03-10	2027-03-11	996bea32-1678-4f7f-bd06-66e2c89df4b7
0	32	43	5	health	66	652301	昌吉（腾远丝路）食品有限公司	91652301MAT9D12F7Y	adverse	general	昌卫罚〔2026〕9号	昌吉市卫生健康委员会	2026-09-16	{"fine": 0.1, "basis": "《医疗机构管理条例》第四十三条", "facts": "未取得医疗机构执业许可证开展诊疗活动", "violation": "无证行医", "valid_until": "2099-12-31", "confiscation": 1.26, "penalty_kinds": ["罚款", "没收违法所得"], "penalty_content": "罚款0.1万元；没收违法所得1.26万元。"}	2026-09-16	2027-09-17	39337c04-4d07-4dda-a8aa-8fd65891859f
1	32	43	5	health	66	652301	昌吉（腾远丝路）食品有限公司	91652301MAT9D12F7Y	adverse	general	昌卫罚〔2026〕9号	昌吉市卫生健康委员会	2026-09-16	{"fine": 0.1, "basis": "《医疗机构管理条例》第四十三条", "facts": "未取得医疗机构执业许可证开展诊疗活动", "source": "昌吉市卫生健康委员会", "violation": "无证行医", "source_code": "11652301MAG5N7DQ02", "valid_until": "2099-12-31", "confiscation": 1.26, "penalty_kinds": ["罚款", "没收违法所得"], "representative": "海热提·依明", "penalty_content": "罚款0.1万元；没收违法所得1.26万元。", "source_updated_on": "2026-09-18"}	2026-09-16	2027-09-17	6a8a88ea-5a44-4e24-b101-63fafb117503
0	34	37	5	price	32	650402	宏远D吐鲁番农业开发有限公司	91650402MA6WYDMC6Y	adverse	general	吐市监罚〔2025〕4号	吐鲁番市市场监督管理局	2025-12-16	{"fine": 1, "basis": "《中华人民共和国价格法》第四十二条", "facts": "不按规定明码标价", "violation": "价格违法", "confiscation": 1.26, "penalty_kinds": ["罚款", "没收违法所得", "警告"], "penalty_content": "罚款1万元；没收违法所得1.26万元。"}	2025-12-16	2026-12-17	8bed7f7f-7b09-458a-87ac-569a12e011e6
1	34	37	5	price	32	650402	宏远D吐鲁番农业开发有限公司	91650402MA6WYDMC6Y	adverse	general	吐市监罚〔2025〕4号	吐鲁番市市场监督管理局	2025-12-16	{"fine": 1, "basis": "《中华人民共和国价格法》第四十二条", "facts": "不按规定明码标价", "source": "吐鲁番市市场监督管理局", "violation": "价格违法", "source_code": "11650402510165673W", "confiscation": 1.26, "penalty_kinds": ["罚款", "没收违法所得", "警告"], "representative": "高艳桂", "penalty_content": "罚款1万元；没收违法所得1.26万元。", "source_updated_on": "2025-12-22"}	2025-12-16	2026-12-17	faf3ffd0-3545-4c70-9dd8-46d24d9bf55f
0	37	40	5	transport	10	654002	万隆C（伊宁）农业开发有限公司	91654002583416381L	adverse	general	伊交罚〔2026〕2号	伊宁市交通运输局	2026-09-02	{"fine": 0.5, "basis": "《公路安全保护条例》第六十四条", "facts": "货车超限行驶公路", "violation": "超限运输", "valid_until": "2099-12-31", "penalty_kinds": ["罚款", "警告"], "penalty_content": "罚款0.5万元。"}	2026-09-02	2027-09-03	d6776062-336c-4ddf-b6d1-b38f5e0c651b
1	37	40	5	transport	10	654002	万隆C（伊宁）农业开发有限公司	91654002583416381L	adverse	general	伊交罚〔2026〕2号	伊宁市交通运输局	2026-09-02	{"fine": 0.5, "basis": "《公路安全保护条例》第六十四条", "facts": "货车超限行驶公路", "source": "伊宁市交通运输局", "violation": "超限运输", "source_code": "11654002MAM9D1RE5B", "valid_until": "2099-12-31", "penalty_kinds": ["罚款", "警告"], "representative": "胡平", "penalty_content": "罚款0.5万元。", "source_updated_on": "2026-09-11"}	2026-09-02	2027-09-03	1dafa1f7-33e2-416a-a6e9-c2376a21df6a
\.


--
-- Data for Name: document; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.document (subject_id, document_id, provider_id, kind, number, number_key, issuer, issuer_key, decided_on, effective_on, named_by, revoked_on, revoked_because, nonce) FROM stdin;
1	1	78	penalty_decision	阿市监罚〔2024〕37号	阿市监罚-2024-37号	阿克苏市市场监督管理局	11652901MAF2NXG70H	2024-03-29	2024-03-29	\N	\N	\N	f4cd4e49-66b5-4ffd-87ed-b869c7ba8356
2	2	71	penalty_decision	昌环罚〔2025〕8号	昌环罚-2025-8号	昌吉市生态环境局	11652301MAWPYT475W	2025-03-20	2025-03-20	\N	\N	\N	2eb427ba-7412-4f89-baf0-5c4d9c5ce88f
3	3	32	penalty_decision	吐市监罚〔2024〕4号	吐市监罚-2024-4号	吐鲁番市市场监督管理局	11650402510165673W	2024-12-10	2024-12-10	\N	\N	\N	a95109a4-1cef-4328-83c1-caf04097c175
4	4	74	penalty_decision	阿人社监罚〔2023〕3号	阿人社监罚-2023-3号	阿克苏市人力资源和社会保障局	11652901MANT73FH62	2023-01-27	2023-01-27	\N	\N	\N	3dbc3ff4-ec99-4bd4-b800-3c504bec9c6c
5	5	59	penalty_decision	喀市监罚〔2024〕6号	喀市监罚-2024-6号	喀什市市场监督管理局	11653101MA2FRLTC1W	2024-04-14	2024-04-14	\N	\N	\N	c23ca366-3c9a-4f03-8e58-246b9fbb6a5a
6	6	41	penalty_decision	和城管罚〔2025〕9号	和城管罚-2025-9号	和田市城市管理局	11653201MA60J47T46	2025-07-13	2025-07-13	\N	\N	\N	8e1ed617-29a2-4fa0-8d61-e3ffb1276b38
7	7	12	penalty_decision	伊农罚〔2023〕4号	伊农罚-2023-4号	伊宁市农业农村局	11654002502601076W	2023-02-01	2023-02-01	\N	\N	\N	c5a19c63-1d25-481e-a8da-5194b27e0ced
8	8	15	penalty_decision	伊市监罚〔2026〕8号	伊市监罚-2026-8号	伊宁市市场监督管理局	11654002MA2HQ7HD10	2026-05-27	2026-05-27	\N	\N	\N	2a438478-a5e5-4396-b763-3b20b9c61fac
9	9	46	penalty_decision	哈交罚〔2025〕11号	哈交罚-2025-11号	哈密市交通运输局	11650502MACH95CH2E	2025-10-31	2025-10-31	\N	\N	\N	e2b964a2-ada8-453d-90de-213bd5fba822
10	10	50	penalty_decision	哈市监罚〔2025〕20号	哈市监罚-2025-20号	哈密市市场监督管理局	11650502450216052T	2025-12-04	2025-12-04	\N	\N	\N	3b3db357-5ced-4259-b0c4-de18d0991531
11	11	51	penalty_decision	哈应急罚〔2023〕4号	哈应急罚-2023-4号	哈密市应急管理局	116505020935654990	2023-03-08	2023-03-08	\N	\N	\N	ba732cb4-eca9-43d0-b879-fbb775fe6829
12	12	16	penalty_decision	伊应急罚〔2025〕7号	伊应急罚-2025-7号	伊宁市应急管理局	11654002MAFPTW9776	2025-08-15	2025-08-15	\N	\N	\N	ebf87536-55c2-484e-9ebf-f1b74823ff8c
1	13	80	penalty_decision	阿环罚〔2023〕5号	阿环罚-2023-5号	阿克苏市生态环境局	11652901MAMFK0HX8L	2023-11-11	2023-11-11	\N	\N	\N	72772013-da88-4f1f-9710-3346131ff35e
13	14	75	penalty_decision	阿农罚〔2024〕8号	阿农罚-2024-8号	阿克苏市农业农村局	11652901MATUHJJG3X	2024-11-01	2024-11-01	\N	\N	\N	e2397acc-cfc3-443d-8d8a-6db96acfa913
14	15	66	penalty_decision	昌卫罚〔2024〕3号	昌卫罚-2024-3号	昌吉市卫生健康委员会	11652301MAG5N7DQ02	2024-03-10	2024-03-10	\N	\N	\N	c5110c2e-1f40-4b38-a0da-8516bc60b911
15	16	43	penalty_decision	和应急罚【2024］11号	和应急罚-2024-11号	和田市应急管理局	11653201583575307G	2024-04-29	2024-04-29	\N	\N	\N	f451fa08-0e5b-4ee5-9778-80e23fccd251
16	17	21	penalty_decision	克卫罚〔2025〕13号	克卫罚-2025-13号	克拉玛依市卫生健康委员会	11650200MA4G2DP397	2025-07-09	2025-07-09	\N	\N	\N	db4046b3-ff68-4f40-8520-4ab3b2f8b36a
17	18	69	penalty_decision	昌应急罚〔2026〕9号	昌应急罚-2026-9号	昌吉市应急管理局	11652301MA8KK8A39R	2026-05-23	2026-05-23	\N	\N	\N	7abb2b44-e87f-4c96-b20d-4a7e75b2b698
18	19	62	penalty_decision	喀环罚〔2025〕5号	喀环罚-2025-5号	喀什市生态环境局	11653101MAGB454X7H	2025-06-26	2025-06-26	\N	\N	\N	ef6d48b3-8501-4921-ba32-31e8a6faf8a9
19	20	27	penalty_decision	克税稽罚〔2025〕7号	克税稽罚-2025-7号	克拉玛依市税务局	11650200MA4DN7EU58	2025-07-22	2025-07-22	\N	\N	\N	822ddbe9-2e4a-4154-a39a-837cefbfe2d6
20	21	11	penalty_decision	伊人社监罚〔2024〕4号	伊人社监罚-2024-4号	伊宁市人力资源和社会保障局	116540027969591016	2024-08-31	2024-08-31	\N	\N	\N	f2b75ab3-d265-4938-abc7-a7339f2bfbb0
21	22	72	penalty_decision	昌税稽罚〔2023〕5号	昌税稽罚-2023-5号	昌吉市税务局	116523018080988726	2023-12-14	2023-12-14	\N	\N	\N	415ccb17-9ef5-4afc-9d90-b328012a5858
22	23	15	penalty_decision	伊市监罚〔2023〕14号	伊市监罚-2023-14号	伊宁市市场监督管理局	11654002MA2HQ7HD10	2023-12-31	2023-12-31	\N	\N	\N	c7c728bd-0be3-40c2-908e-52529e976830
23	24	64	penalty_decision	昌交罚〔2023〕5号	昌交罚-2023-5号	昌吉市交通运输局	11652301MAENA8CR7W	2023-03-31	2023-03-31	\N	\N	\N	5aacac84-84f6-46a0-85d6-485c6fbfe2e8
24	25	57	penalty_decision	喀卫罚〔2024〕14号	喀卫罚-2024-14号	喀什市卫生健康委员会	116531019569415693	2024-05-31	2024-05-31	\N	\N	\N	5efcea50-a87f-4998-9bc2-2f4f6652c2e6
25	26	72	penalty_decision	昌税稽罚〔2025〕15号	昌税稽罚-2025-15号	昌吉市税务局	116523018080988726	2025-09-19	2025-09-19	\N	\N	\N	5ef51c27-3259-4db9-ab43-c77d11ca09d4
26	27	4	penalty_decision	乌农罚〔2026〕8号	乌农罚-2026-8号	乌鲁木齐市农业农村局	11650100MAXY0AJX61	2026-03-10	2026-03-10	\N	\N	\N	fac9bb58-d6bd-46b1-ac99-06b3a6c9b61d
27	28	75	penalty_decision	阿农罚〔2024〕17号	阿农罚-2024-17号	阿克苏市农业农村局	11652901MATUHJJG3X	2024-04-22	2024-04-22	\N	\N	\N	42163873-8b3f-4f04-b08a-f54d7598f5ea
28	29	36	penalty_decision	吐税稽罚〔2025〕1号	吐税稽罚-2025-1号	吐鲁番市税务局	116504029012044655	2025-03-19	2025-03-19	\N	\N	\N	4b945ff0-d91a-4f86-9d68-8af6e40b00d1
29	30	23	penalty_decision	克市监罚〔2024〕7号	克市监罚-2024-7号	克拉玛依市市场监督管理局	11650200963038650G	2024-08-31	2024-08-31	\N	\N	\N	8b479fec-0375-4c35-8796-8cfda278ede7
6	31	42	penalty_decision	和市监罚〔2025〕13号	和市监罚-2025-13号	和田市市场监督管理局	11653201MAU2ULMA6U	2025-03-13	2025-03-13	\N	\N	\N	dec15f48-360c-487b-831b-c3b6feb8e983
30	32	13	penalty_decision	伊卫罚〔2023〕13号	伊卫罚-2023-13号	伊宁市卫生健康委员会	11654002MADFF8UC7T	2023-03-31	2023-03-31	\N	\N	\N	ade846ea-4682-4054-a1fd-5a1a1341e7be
20	33	17	penalty_decision	伊消罚决字〔2023〕2号	伊消罚决字-2023-2号	伊宁市消防救援支队	11654002MAHKHQ5G2Q	2023-01-26	2023-01-26	\N	\N	\N	a6d51be0-3621-43d6-a7fb-fc513fc0678d
31	34	62	penalty_decision	喀环罚〔2024〕5号	喀环罚-2024-5号	喀什市生态环境局	11653101MAGB454X7H	2024-07-18	2024-07-18	\N	\N	\N	e7dccbc2-095c-4f98-84ea-773511671b20
32	35	64	penalty_decision	昌交罚〔2026〕11号	昌交罚-2026-11号	昌吉市交通运输局	11652301MAENA8CR7W	2026-04-10	2026-04-10	\N	\N	\N	330d835f-891e-4129-bc0f-56cfe02e97f5
33	36	7	penalty_decision	乌市监罚〔2023〕13号	乌市监罚-2023-13号	乌鲁木齐市市场监督管理局	11650100MAC29EPY5C	2023-12-31	2023-12-31	\N	\N	\N	fe03717f-20a2-48d1-b2ac-51e93733fe1e
34	37	32	penalty_decision	吐市监罚〔2025〕4号	吐市监罚-2025-4号	吐鲁番市市场监督管理局	11650402510165673W	2025-12-16	2025-12-16	\N	\N	\N	9ad3fe1e-c247-460d-8818-99fdaf9214e9
35	38	53	penalty_decision	哈环罚〔2023〕11号	哈环罚-2023-11号	哈密市生态环境局	11650502MAR8HRFW72	2023-08-19	2023-08-19	\N	\N	\N	bf5c44b1-677e-44e2-9eb4-7702179c10f3
36	39	78	penalty_decision	阿市监罚〔2024〕27号	阿市监罚-2024-27号	阿克苏市市场监督管理局	11652901MAF2NXG70H	2024-03-02	2024-03-02	\N	\N	\N	9eb3b4e0-1180-4be1-b53d-53efba87b9db
37	40	10	penalty_decision	伊交罚〔2026〕2号	伊交罚-2026-2号	伊宁市交通运输局	11654002MAM9D1RE5B	2026-09-02	2026-09-02	\N	\N	\N	87bed9c9-6959-4c59-9f89-15dc95d44179
38	41	3	penalty_decision	乌人社监罚〔2024〕18号	乌人社监罚-2024-18号	乌鲁木齐市人力资源和社会保障局	116501009154655869	2024-07-30	2024-07-30	\N	\N	\N	0e39734c-a26f-44b6-b304-8577ecf810c9
39	42	71	penalty_decision	昌环罚〔2023〕5号	昌环罚-2023-5号	昌吉市生态环境局	11652301MAWPYT475W	2023-06-07	2023-06-07	\N	\N	\N	c7139466-393c-4fd2-be68-b745e99f18bb
32	43	66	penalty_decision	昌卫罚〔2026〕9号	昌卫罚-2026-9号	昌吉市卫生健康委员会	11652301MAG5N7DQ02	2026-09-16	2026-09-16	\N	\N	\N	9bf91236-e7b9-4fa5-9da8-b7565058e35d
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
-- Data for Name: journal; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.journal (subject_id, entry_id, at, transaction_id, incarnation, test_clock, login, role, organisation_id, action, object, object_id, article, reason, before_hash, after_hash) FROM stdin;
0	1	2026-11-26 16:30:21.948723+00	756	1	f	postgres	postgres	\N	update	registry	\N	\N	\N	\\x94c753f7fb00dcc6f009a866512543dcff43a9e23d750f60fa73e13cc0bb458b	\\x94c753f7fb00dcc6f009a866512543dcff43a9e23d750f60fa73e13cc0bb458b
0	2	2026-11-26 16:30:22.026852+00	764	1	f	postgres	demo_admin	\N	insert	organisation	1	\N	\N	\N	\\x555062bbeca0fbd4a3112d6d3eeb366258aab7005fb3d6c65af009501ad72945
0	3	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	2	\N	\N	\N	\\x11917d8dc30ffa4e6a8216704fc882216eafdcf71ec94c0e8cf4d36eca5b50ab
0	4	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	3	\N	\N	\N	\\xb6b1eb5f1a73fa8c70422a5b891b5f0b62aef1c929643c3cd50084d7784641f4
0	5	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	4	\N	\N	\N	\\xa4da520490bf9219fa8a9a486db3f6c7fd2e132978fb25eb547bc7d14f95900e
0	6	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	5	\N	\N	\N	\\x5fc3448565242e7609216c5bd7b51d1c914d99680048c9ae2eae5427f6a1c3d6
0	7	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	6	\N	\N	\N	\\x01664e5590c932e2366850b51ff1ad952f9d796b30d4b0581657e8524c7ea1ca
0	8	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	7	\N	\N	\N	\\x4b1184c1d23a8d8b65759934b995a117ac863ee2de4c6aee22cfb0e330f28315
0	9	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	8	\N	\N	\N	\\x8da4093c110c5415e4d96b697bdbe1490b7584d6ac00b348a5b9f961d8326daf
0	10	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	9	\N	\N	\N	\\x0b1b04ddfe50b9b1e924917c189060085d79e75dde1392af5cb620d23f4135d7
0	11	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	10	\N	\N	\N	\\x2728e911fa8a106a6d3e21e314589631c9eda4d0b2c4a814303a2462e76325a9
0	12	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	11	\N	\N	\N	\\x36af1a5741ed17e04f2a98b789997b5e4f870ab9857d4d96f88bd684b345df19
0	13	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	12	\N	\N	\N	\\x8456461766a6d608813b49f4d6dd6d90caea05e57ae588d34d81379b9cd5baee
0	14	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	13	\N	\N	\N	\\xf39e87b2c872771bf677adab79309304fc6c4d7c88567973ce9a0fcb9bea6b28
0	15	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	14	\N	\N	\N	\\x30e0b1d3d0693e4b635e8807df00fc83ff185dbd49379b48d28d7bede68f35ba
0	16	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	15	\N	\N	\N	\\x6709594bd799cc429e1517a2ff981bc9069803471da5e34e84032a6b78f7292b
0	17	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	16	\N	\N	\N	\\x06e8f42dc768e1b91bed1cc13ddeef31edc1c2f26750645499f49f7825454af4
0	18	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	17	\N	\N	\N	\\x627590a7440651b32cabecd91616bb18d6badd37eb8b2656fb8b219acad5a6d1
0	19	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	18	\N	\N	\N	\\x78104eb0d04f32137ee61936ca48e50a0508b65e6c502e1eae45f6a99b8793e3
0	20	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	19	\N	\N	\N	\\x1a3ed4a61b5d55f7fa6cec7556ae52c83ad6a530c6760c3862663966134ef91a
0	21	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	20	\N	\N	\N	\\x71777a55e1b7aa6a5c1c2b65b6d6f485f05209338aa68af0ed2c0bca74efbdef
0	22	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	21	\N	\N	\N	\\x2afb4e79025600b709d2d74783760e83308b00accd7c9c0a19ae40889c46dfd3
0	23	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	22	\N	\N	\N	\\x80ad7f426c74d16b9a4d6a54bd6a15589a1e3a787d67941bbaa1c60f5aea9e62
0	24	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	23	\N	\N	\N	\\x51af82e0ead72fc4142c8cec3e91feae617ad186bcd8c38b4a2f577d2f213d88
0	25	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	24	\N	\N	\N	\\xa7434bdaf6cd8ac569f47f959d52e3bcd29bebc74f72e8a20fc6f2c954912d9a
0	26	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	25	\N	\N	\N	\\xb16fa73d9c23eb6faa516282d7f7bba72aba2da7c8c48d4b4733477ca5c4a142
0	27	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	26	\N	\N	\N	\\x3b6bbb5214ddd83e390eb7602d653e3c276b73288946296974cc993576d9080c
0	28	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	27	\N	\N	\N	\\x2693ec12236ccc6f1b811c957172adfd9b777b472bc1846661337b0be6699dce
0	29	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	28	\N	\N	\N	\\xacb3fad2de926a847c3350da672ac060752eba46972448e65cba02c352f16090
0	30	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	29	\N	\N	\N	\\x7a56e3e44b7790c170fb070160ff23924a15760a4d6eede5ede456a75585058f
0	31	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	30	\N	\N	\N	\\x64d060e06e219bbd998306c1c25492b111f85065ab8024fef19d6fc0d44d0851
0	32	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	31	\N	\N	\N	\\xdb4aba2ebeec70b916ec89bb5d401ffa055abb0d32605ca1e33e72241f80b4de
0	33	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	32	\N	\N	\N	\\x53096260295447f054dddb8a3c1ff8b3ff30d7cd72e649427d8603c7ab346420
0	34	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	33	\N	\N	\N	\\x6fa7ab1ed64c7864915dd76f9d68b3eabc101395506e0785408294a3b3649f43
0	35	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	34	\N	\N	\N	\\xa55744ec7c775e4fee674809fd15691510a42fb5d382968ccb95c6cf64a97318
0	36	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	35	\N	\N	\N	\\x21b2ffcd362aa4cb0fc7e17f0c59d720f3ac84762541e737fb7ff0eab08b7f9d
0	37	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	36	\N	\N	\N	\\xd8391bb1f04649653b968ee050a7428086bbb94d84b7d35972102b39e3179c7b
0	38	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	37	\N	\N	\N	\\xb6567ad52dc2755f41902d3334a81b33454f87b2bec8a0a7f0a1919f81cf210e
0	39	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	38	\N	\N	\N	\\xa15cfe6da712967d5d832c232424ef99917c625d3399374983ac6f84baa539cb
0	40	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	39	\N	\N	\N	\\x09de505e7c87c31fa0f7d8ecb09e6f4dd2a0e5d8f863818c337ea46dd71f03b2
0	41	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	40	\N	\N	\N	\\x97dc9b92a2c66d7e36f79d47b04c2f367c84216c2d35076c7a37c61446700c68
0	42	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	41	\N	\N	\N	\\xa0634d39a43908ab40486d5d9f85515d9db24d88041038830eab1e261571f0ed
0	43	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	42	\N	\N	\N	\\xf6c1a4e427ec847aab8a90618d2f5bd55d9c1bd45dbf90912969d245f1ff69f8
0	44	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	43	\N	\N	\N	\\xf35bd615ece4f2c1303e00ae5446cbd9109f90e0d2563ba8a3a1151e647803a1
0	45	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	44	\N	\N	\N	\\x7a85a5a6e3744d371ab53d3b9ee2b4c29b28850722d394cec89d589e53eef0c8
0	46	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	45	\N	\N	\N	\\x0840f94b8daececcfe3ea46224e23b9c053c651fc5bcc556534f041a68ab4354
0	47	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	46	\N	\N	\N	\\x6e1d9d14d3eaea818c95bfaa7f7cc232dcb0dcc170edfa0f65f18ccd0bfdc9fb
0	48	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	47	\N	\N	\N	\\xa059c35a43f1b66450c73f604a0f8bd48900a454363c9e79013f4fd678c44a2c
0	49	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	48	\N	\N	\N	\\xf699f8537d16f0624bcee638379f9cff55e2a1269eb73c4d1dee8f61d41fe2ea
0	50	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	49	\N	\N	\N	\\x11b3577578a0bc4085533e24acb410e3d8d5450c86049cb7227a8ea75f6b8ede
0	51	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	50	\N	\N	\N	\\x589041c7d33863f96c6ea9b02e0885f1a86ce93a982e6c60bde01df7fb888c2a
0	52	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	51	\N	\N	\N	\\xf038c6a3cd3454b585ab952b6f15f87bab39697424f8b6e555b24d32844ff4e7
0	53	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	52	\N	\N	\N	\\xd90aac21f211581cda7ee1e3ca28d8f9e78195cd62f8a2ff2091a8da41dceb4e
0	54	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	53	\N	\N	\N	\\x1d9008461f0ed7bb5feaabf655293d93a76849c4457c313e91414df3da46f5e4
0	55	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	54	\N	\N	\N	\\x5d3c383ff2cebf19e4facfd5fe48e48593cf8ed5e9c94d3b1bf6f964bace503b
0	56	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	55	\N	\N	\N	\\xc79c40745ef1c9268a39f3977f37bb007b4294530daac970b7e4abd1d2319abc
0	57	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	56	\N	\N	\N	\\x49e33faa53a70583cd375c051b74baf09493be0535a7d87a332af5ee4b016002
0	58	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	57	\N	\N	\N	\\x0dc05ff5761a59db12c8b66fab7fe90b0f7f980ac0051da20342589a85004915
0	59	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	58	\N	\N	\N	\\x96a664d64f255321e2e91b8a2420a24f19522e8f4178876053a90ebad1358174
0	60	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	59	\N	\N	\N	\\xbafadb0c64c2d41e026658a0d0b867540f96fb939b539ad4198144e5f8a46b76
0	61	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	60	\N	\N	\N	\\x85af19395a34f283460109e2ce5b53b69a9f4a8c5ccb86b990becaefe8081e2f
0	62	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	61	\N	\N	\N	\\x1ec40eb441d4e4a7f8c9a7bcecee58cd683c8b6e26a8c467592b2afa97919d4d
0	63	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	62	\N	\N	\N	\\xc934628ba2b2f78dbc758f2f161955d5a45424bdd3a0e48007631cdbfbace7ad
0	64	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	63	\N	\N	\N	\\x7ef18b6d26c807e802b12fac25464c8e843a7f5148636745903ac24317e892d4
0	65	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	64	\N	\N	\N	\\xafa490ba303189dbb4a42838de8b934d2b793d5d6a7a2421ef233dfb2a0e766f
0	66	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	65	\N	\N	\N	\\xb697b16a2b870459db97e07852654369637d9d693e3d4084e01da89a4b7cf5e9
0	67	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	66	\N	\N	\N	\\x6c3bcc74e446be5209cc77fd656e195da6b1c43181dee789b75ec29506e9aeb1
0	68	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	67	\N	\N	\N	\\x955ab9bc891450d78dd859aa259b28eefe31c27bfb9854680e1905260bdf52a4
0	69	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	68	\N	\N	\N	\\x606018803a7e3d7c6f33ce783ca90eb6c5935eff71f802f5676160e93abad2e0
0	70	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	69	\N	\N	\N	\\x5ab8ccd7c7ebb061f623ecfc3779e557e91aa40fb831fa53c6a32a7437afe2c2
0	71	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	70	\N	\N	\N	\\x5f36fb28ee144bd2f776a59fb60931140ef98a5b5e745f801166e9e250a3f213
0	72	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	71	\N	\N	\N	\\xac532709aa9116a53ef76ffb6e15f713aa606f70ce5cce1087e0c4f7f96d6f2f
0	73	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	72	\N	\N	\N	\\x6124d38c0959edcf969c3ec031fb359537f2a9a9ef91cc570371f9044c007266
0	74	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	73	\N	\N	\N	\\x08bbf4f5886ad5515b975de17e0426c68eb159c51a6741bfac273eabd40a3244
0	75	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	74	\N	\N	\N	\\x09f0c6213d6693d49c4cdea84296d85bd17b9dcda64f2bd05abb8398e7569c9d
0	76	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	75	\N	\N	\N	\\x0bc1a9113d5a1809c69f885b968c3d26f38f51efc5903f2531467b42be2230c2
0	77	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	76	\N	\N	\N	\\x0d68b130ea74e0703c58e68842fab2088ce29518ba5bb1cef4af058e56d0e3e2
0	78	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	77	\N	\N	\N	\\xfd443d60d1f0577f2cd696317443263a01d2a87b4f113954674829d33d1d1791
0	79	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	78	\N	\N	\N	\\x7719b58b07d1155e373eb8037caa8fa0f45b18bc608f0ff327036e310ca5a6f7
0	80	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	79	\N	\N	\N	\\x1ea2b59092089954b302935452d46b28471efaffb3bd8274dedbcad14537dafc
0	81	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	80	\N	\N	\N	\\x828c4c27c48f3860d905d13caa4704d82320c657a617b0dcf632d2bcfd8b7f35
0	82	2026-11-26 16:30:22.02809+00	765	1	f	postgres	demo_admin	\N	insert	organisation	81	\N	\N	\N	\\xed1f21e3d7947bd29b7c18e939f93b6052895ae37c9d3747245af1aac245d9ce
0	83	2026-11-26 16:30:22.050572+00	766	1	f	postgres	demo_admin	\N	insert	member	1	\N	\N	\N	\\x41f1668178b21dc1b5b38367c9051eed2262349b4c438767da06da6c3fccb866
0	84	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	2	\N	\N	\N	\\x404278bebe7d5af3cdfe3a18b59840b8d1beae1a85a9ff677b0a48db95b57890
0	85	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	3	\N	\N	\N	\\x9f4741cc64013b43cce1ee5cd1b07980c21d1f8c73f44a7b66246c52e2201991
0	86	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	4	\N	\N	\N	\\x78e7cfbecd1c64e84b6b048a31305941b75a9a3e3fdfc60b45cbd4acc22eea0e
0	87	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	5	\N	\N	\N	\\x8280023660a02f5ba9c016b8dc34e84c3bb03a4c11dd92e7a1b4339bf98e01eb
0	88	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	6	\N	\N	\N	\\xc0c3a88deb6d906a1e422ce437ebd16f0a62b08359da738b62690b066f4fe9e4
0	89	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	7	\N	\N	\N	\\x34bad11bbf64441e73185781b57f69026cc28f710662b400bec89deba4a9efdc
0	90	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	8	\N	\N	\N	\\xabba1b25a138bd10399ad033c897ab5ed8c82cfef8c866ae73124532d978d070
0	91	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	9	\N	\N	\N	\\x56590c86f8503ef7492e3b2a67b325f0e3d7c78bdfad447522382dfccd676b71
0	92	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	10	\N	\N	\N	\\xab3f03f4472a7c490521b617fbe810574e8af87a259f17ec95c3a314cff56275
0	93	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	11	\N	\N	\N	\\xabbe96323738f25744a3104faa3560af61133df063a75636f83c0467a250bf52
0	94	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	12	\N	\N	\N	\\x7b35f68633cd37bfe77b43e660718229cbee2f2993477c97322a78311892464b
0	95	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	13	\N	\N	\N	\\xc5b6f1f04864e698d0a90ad5d96a89b9e8dd30bff3979c9547778bbdfc234be4
0	96	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	14	\N	\N	\N	\\x31220b9351bb404f89055ae3db408af9ad89d6c3bd55a9d161cb1280b9c07848
0	97	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	15	\N	\N	\N	\\xb732c76725bd1f0a175c3ed9e96a7b0376c5220a32d38512e9abbe9383219de5
0	98	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	16	\N	\N	\N	\\xa1c9324a198bf05ba1f3eb22f69f19b37d09bf89bb5b4361811199b0f115819a
0	99	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	17	\N	\N	\N	\\xabdaf340f095426693a3f339296f7a2ce501458b77af55d676e6589c600fd9cf
0	100	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	18	\N	\N	\N	\\xe4e9214a9a7f69fbad706e55d8de68439775df7b824237beab220e159ed2b892
0	101	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	19	\N	\N	\N	\\x5dbd62c72c8a9f01ff17728ffe24c1790364de61bcda18aa90ec91d2dbf91c90
0	102	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	20	\N	\N	\N	\\xe85e31031e67d637f5433b51321f6705f51e941bbd315692665256ecd1b05675
0	103	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	21	\N	\N	\N	\\xcc99f725c6e87fa47ebb13f84b2e6501f17a45a4530ba332ba035ae39610bdce
0	104	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	22	\N	\N	\N	\\xa982302e19b4fdeb60bd4bf5149199139a6c375457998562c519341d1d6af71e
0	105	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	23	\N	\N	\N	\\xeca3e69e4eb9171268063eab0be6eeeb0fffc2fa2ef0b4014cee624467674b65
0	106	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	24	\N	\N	\N	\\x62a34673ca401ac088239e61854b9ffc0906cdddfa11eb565c3eee471a9e1831
0	107	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	25	\N	\N	\N	\\x94917848b3ef911edf558c71d97345478688774fbaa28055b4737c36430b63c0
0	108	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	26	\N	\N	\N	\\x0b695f2ed242740c95bd463cf5ce6384c242fe3851d4a59a1cef49c286b960d6
0	109	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	27	\N	\N	\N	\\xd4949b5ee08a47d3b8d9751814b5554a1a33365b3c565cab75e47af02c39fd8e
0	110	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	28	\N	\N	\N	\\x4500d623e85618d77a7b7591d82f13c327e9e04094486bf26ab5b39dc26954d5
0	111	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	29	\N	\N	\N	\\x6737d85ef9664657ccb80991993a6f6f3a1e965242fb4d7e8c7a64869bf49544
0	112	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	30	\N	\N	\N	\\xda06cb9d9364b3ca05ed389b262b11af9376ceed748d7feae8d2bd9366621371
0	113	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	31	\N	\N	\N	\\x3c3a96eed49a7b77fb1d2bbb959de6a0cd1e1e4fe4a32691976cf2571aaa010a
0	114	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	32	\N	\N	\N	\\x91f34c5a139532722ca83426afa8a12b6837482774f7ed1bba1a517614ddb890
0	115	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	33	\N	\N	\N	\\x3eabe78eddd239f74be2bf30a692feb35b0ec97f585c90a029a36fbcc03cd14f
0	116	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	34	\N	\N	\N	\\xd0d8faf96bd6ebbbcab7bdcd19cd21f7c1e740bb6b0c069e6f096375fa447add
0	117	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	35	\N	\N	\N	\\x6224f0732337c3df23eff1c8dfe009f9cb05d133a0cca882d4d383b3ea0db4ae
0	118	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	36	\N	\N	\N	\\x31744ead744cc4359ffc585ead3a7c7dda5db6d2a87961ad79eff7961a7c094f
0	119	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	37	\N	\N	\N	\\xa43c0ac31811787c9d78088a94164a396044314c100b5ca8c725109ff170a73e
0	120	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	38	\N	\N	\N	\\x080182adc10bc39893fe437cf1e0ba9506a1b5c28781d0f402e86c0586ee7f3b
0	121	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	39	\N	\N	\N	\\xc73d190e258681c9edb0655b91cd929fc1126ade55f474b576a7c81c5fd61775
0	122	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	40	\N	\N	\N	\\x24d47ae15d1753ea4c68f1c903973a19e49fd381f0bf3a8cb38bb3f96fd72a35
0	123	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	41	\N	\N	\N	\\x8d99f96fdf88a4a333769b6b37cc4aff34cfd5944fbd6b0ab73621b23ae8e495
0	124	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	42	\N	\N	\N	\\xda34f460cb77f47bd8d3a9ded4ae50ca967ef286c8ad2308aceadface32a97e8
0	125	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	43	\N	\N	\N	\\xebfdc35ca1aad61019cb7b9ef03514d907bb1508e591d02aeb4324d318e2cfb0
0	126	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	44	\N	\N	\N	\\x603cfb8412948391a0eb2f810e2eb182d6c0a4a667e3af3ae542c9e2d414e2d3
0	127	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	45	\N	\N	\N	\\x167b1756043141d8bdb3461c6f934d821a9248c198eb7fa14c232193989e8eb2
0	128	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	46	\N	\N	\N	\\x2c8f2b2507f4c19fcebe9a78d02c4c8c323caf040bc8ca131a9a9b29eae927f4
0	129	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	47	\N	\N	\N	\\x7aa5d5eef112af533192151cfff2c036b283da2066061d06c77586a33d4e1fb3
0	130	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	48	\N	\N	\N	\\x7a48624470910c69e6e890c47b32c1b3f56ce3eade31ebf08aa54e75e08e7819
0	131	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	49	\N	\N	\N	\\x319b98fe0ffbc8dcce3315c4abc1f266c2632ba1c3f6bd413b1326eab945caf8
0	132	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	50	\N	\N	\N	\\xc182ec4e25e56c904a1eec2dd6670d9a28a09dd2e77b0e9565a8d4bc52d465ec
0	133	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	51	\N	\N	\N	\\x8653db83c39e3073df9b64504edee7fa070542c3e3dcfd1d3a55853fee482835
0	134	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	52	\N	\N	\N	\\x8bd77b41e01e04256b9495c97b91aadc44ef57cbc1907975841715d80900317a
0	135	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	53	\N	\N	\N	\\x72ef368a9ad7b02d6f8cc25e4311302c135fa0edff7d5633410663bb33e2b385
0	136	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	54	\N	\N	\N	\\xc4e563939c65a224924fdb7fde90458f35df065469b1a4e3041046dd93f21676
0	137	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	55	\N	\N	\N	\\x81a69c5fb8ecd1d8b4358c2ac7767c5cc321404783568c5a2496201d71227ed8
0	138	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	56	\N	\N	\N	\\xfe82cd2c20ec2e17b2b7e2351988b9eb529f9f3f0d9c5b43a8d94b2718d1f1ac
0	139	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	57	\N	\N	\N	\\x23ab67e1bbe42241ec995da546cdc817544ab231156e5a902ddd09adc3c7f6f4
0	140	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	58	\N	\N	\N	\\x914b1d653d2a30d19c7fb071b20d2e7c068728fd2e7ef2e8a712dd8c00c54979
0	141	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	59	\N	\N	\N	\\x13ed73d2db8d612489a4d2cd140f2ac237b1b0b787e0267de88fbaf277ecec0f
0	142	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	60	\N	\N	\N	\\x969d175f8400653a9257c33a5ba24e65e66bb80b0c9f04f4223e1ca38da3b6b5
0	143	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	61	\N	\N	\N	\\x8abc890fc32b0ac79e9bc4baecd66dc0097d855e53536ce86b1fb994707cdd78
0	144	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	62	\N	\N	\N	\\xb8abe96e19c6c00d011dbbe563a38bfba72106321fd1667cb5d1ee3f2f090ce9
0	145	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	63	\N	\N	\N	\\x228f2878ec5654cd77cbc882d7c66071337a61d0daa9db9e677c9ee2ab36aa46
0	146	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	64	\N	\N	\N	\\x0966e39c40c28baf73228e1a7285ff81572ec979d53c228cb1540d26ccc49a47
0	147	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	65	\N	\N	\N	\\x19148e9783c9bad84715955f4d6b4c131add34ca71454e002777bf9e39aa0702
0	148	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	66	\N	\N	\N	\\x49f3f86df56516ac6b8ad09b43b38bf70bd2ea42c7f7527ab194179ec7b38046
0	149	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	67	\N	\N	\N	\\x60aa0427cecefab1bb9a28174c5c24daa700e8b400b6a9e87ef5c4e3495d3ae7
0	150	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	68	\N	\N	\N	\\x17e52799fa22756ec5abf4ca811b64d3c6c4d73785926b087bedd1664779b6f4
0	151	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	69	\N	\N	\N	\\xe695b66b82d37bc5412d73bfa31cc962e8888c605a03f7afc415a59f81b04429
0	152	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	70	\N	\N	\N	\\x2a4189bd66ca90cc8a836606b4eea5999cacf1ed8ad9ad83e1df9328048753db
0	153	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	71	\N	\N	\N	\\x425c1c93fd4e834807f038e118f375df9eb69f0d3108fa16e822b2d030e28835
0	154	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	72	\N	\N	\N	\\x29907073bd0179b600db771320aa5b4ca1782c08c7de2c9027b6967319d0cc5e
0	155	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	73	\N	\N	\N	\\xe4eda80f33b05606851e8238d3f1dc0057674f80b5243c35dbe928fef7c033c7
0	156	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	74	\N	\N	\N	\\xa75b1a6871931021b53f2bccfc28f41fed91ecc3c6088497db66f4accaeedd47
0	157	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	75	\N	\N	\N	\\xc725b8c6db9b9bb9eb572950b27be96af21083844df050ad2808837d0d7b8799
0	158	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	76	\N	\N	\N	\\x34c622633bb919e8bd7ffa0e137283118ecdef51c1e9fb7de3b7b00eae64f414
0	159	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	77	\N	\N	\N	\\x2de1497069ecaf832a5e4b52ee1b8295fbf5742f799a1c17e51e00a5ff0b0934
0	160	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	78	\N	\N	\N	\\x8e8ae89c6f83de1a52652a2c5a4ccbd727497d5b0e4e4f8845197f67e096a1c5
0	161	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	79	\N	\N	\N	\\x928d1c35fb1c6de85cd00f412b770d71c87b1d7aa6072705ccf8fe8080ecfbc1
0	162	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	80	\N	\N	\N	\\x2f68e02bdfcf191cc1be749cab7771f6a12cdfd79018d4dbf35d522601b70e04
0	163	2026-11-26 16:30:22.051223+00	767	1	f	postgres	demo_admin	\N	insert	member	81	\N	\N	\N	\\x43a84fca2e0fa8812002da47d9c29573ac870184440e6f178278cb9498867278
0	164	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	batch	1	\N	\N	\N	\\x9ac6d9ac310cef457db03c25f13e5ae3f86cf5d1aa4fdc8555017a4d4d425d91
0	165	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	quarantine	1	\N	\N	\N	\\x822527fde22b4db85ea7022043259813f9fb17d1325b08b9ce86ba14d588b345
0	166	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	quarantine	2	\N	\N	\N	\\x4b30a1ac9b1462727d4cef2527ebfcaba6a9dfe91316be86925cd7522e3cedae
0	167	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	quarantine	3	\N	\N	\N	\\x54d1f2818a457b5f919c45b250b134771d11c97f78fff5b2a2a52a5f511d9631
1	168	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\x86f99975c23bb5b78995fd288adaed3fca1d470fbfc73ffe9e74cd4672ecc1d2
1	169	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject	1	\N	\N	\N	\\xa8c280d08ea7708831b29e9290179fd0f37006c6de7ea52aed74ef1bf7aed96f
1	170	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	document	1	\N	\N	\N	\\xf3b90f0b23d78df4864ddfb5fa8e24a3d0a3c91feb8fdc0361114345c610986c
1	171	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	78	record	record	1	21	\N	\N	\\xafea1e6cf5529da03bc6097f24d542148bef34919b900c87587401ecd919aaaa
2	172	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\xb56e107777aa8bb7f06c1f64e3594e6681bec8b85af7ae19abace673c8ab2a96
2	173	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject	2	\N	\N	\N	\\x444debc41a2716d9cf694fa1dc688fab3e6d594293d74d11849858b5d191eea6
2	174	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	document	2	\N	\N	\N	\\xd90e3bf4d0ff7eada712b7b1f90f0253811339ace037273da57d9e31d60be330
2	175	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	71	record	record	2	21	\N	\N	\\x94491397d147307f42f71c0ebbf70360d1018b821c23a0635496315374111eec
3	176	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\xb6172c15daf645295d620b68e8dd45d50960da26645a9286f07348dba257e1ec
3	177	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject	3	\N	\N	\N	\\x36f87410da48d659927394ae5dd8771faa18e60b8789b3bbf9c9e37d1e6c42e3
3	178	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	document	3	\N	\N	\N	\\x912db12f1b242e2262ed02f2d1b04422f91d20ab0e93bf7da9c0c8218571dce0
3	179	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	32	record	record	3	21	\N	\N	\\x4836453f894b3a174be20554d9d5e189f843d931c689cf386b84f18fbd161f83
0	180	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	quarantine	4	\N	\N	\N	\\x0aca70678691a2e6f1aec15b400e537348bcfffc3f56d2c9fceeb3c40b5c6efc
4	181	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\x6b153b5d608b74e4c43cc4c598919c46a5102848cf5b266b07d53f31b9e4947e
4	182	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject	4	\N	\N	\N	\\xd626eb3be4546ccf95c0fb5b8476d9e167281f7a789fd8d06e8066e666e1626e
4	183	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	document	4	\N	\N	\N	\\x1bc42905edbdf9c21bf64a3ce804f70d3558cb011d31bdd0a6127a64907f4f46
4	184	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	74	record	record	4	21	\N	\N	\\x48611460436b58eaf3845a9489acaca17b3a178571c70f5e581599903607d9d9
5	185	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\x016270d1a59d1e418cdee7d1edce001e4d016cb6674a9517b04ecf510267cc9e
5	186	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject	5	\N	\N	\N	\\xf2fff878aeeb27c2fb4e84a18b4853198a3c6ca77e1bf84dc7f6408b113c7fff
5	187	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	document	5	\N	\N	\N	\\xca510cb4f6307c08c0d3efa3fd716182339880497ab225d5479973cfb177d2b0
5	188	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	59	record	record	5	21	\N	\N	\\xc9932e562a52b08f20a6f80ef0e8f13465f0259cbf01baeb355e39b4321f0a2a
6	189	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\x22234e602badd1a7298291ebbfc4adf5ab46e7c0358a7765feac29a90ab1fe9a
6	190	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject	6	\N	\N	\N	\\x73c357002714e030705aa49519c47e721072ffa2621ac68f6c21738ad89950b9
6	191	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	document	6	\N	\N	\N	\\xb1b0b4792f54e4c80e44141add75e4602102bea420c87991ac977b5f4b26c796
6	192	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	41	record	record	6	21	\N	\N	\\x623bb3bf139ecf656ad1b945c58c118a15b3c79b9aee41ad09379155bacb1fff
7	193	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\x5a8764ac4b1889d210296256df316bbcee6fd22570488942232b739ee18ac3e2
7	194	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject	7	\N	\N	\N	\\xc1ae0c576f19ea192b33a59899246102e7c3632ca24fcd8e496c4685e276ea04
7	195	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	document	7	\N	\N	\N	\\x743bce9b11d0abdfb1d03f7ee08f0579ea3927b71b0418d12df906cfebc0dd63
7	196	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	12	record	record	7	21	\N	\N	\\x6fa8b064b84e610722947178c927115de864dd6b9c0570eb01ffedd72b52a6ba
0	197	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	quarantine	5	\N	\N	\N	\\x13aa644c2ec760bef93561fd0b31da58446a2b2e74007837555f994a155b4272
8	198	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\x3c42d8047446981f57e0050fd0e9662ee24d426e51fbf5fb5ddc2a2dc2b52027
8	199	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject	8	\N	\N	\N	\\x8197b95b3764a4fff2d00e8b32ef1c0b92f798c366ff397c3920e254fc149fc7
8	200	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	document	8	\N	\N	\N	\\x8bbb5d6a0479f32a3adff05678e528e3ce93906005aea2d7c076694b600e2deb
8	201	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	15	record	record	8	21	\N	\N	\\x425bfdbb01d80cdb9be7248ac78b8fde0d4d8e33b45ea5be2d057ae67e8c685a
9	202	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\xf46a561dca3b09e97e74f36b0acb24d5e72b549bdb43fefdd4738a0193b9fcd0
9	203	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject	9	\N	\N	\N	\\x68a825b62ab29da552e8f294d16ababf196c736290f9966200627007aefc5e84
9	204	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	document	9	\N	\N	\N	\\x2d526813382228a9dd3ab7cb4998b99df5a5fd9103f35c54ba66f5cfeb4f0e96
9	205	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	46	record	record	9	21	\N	\N	\\xe1d5abdf9c905cfdf69ed1e82cd4ff481c223e48e3ea8934610c319fd4cdb8a1
0	206	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	quarantine	6	\N	\N	\N	\\x7d9bc9ec83f923c258602d02d67e73e7822a492ad0e957cf320451ef7c9e9527
10	207	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\x11d4ac8627ef9200cf8dbacf8ad2e27ea3b0d80a2cb8fbf4bd70637e98ec74a6
10	208	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject	10	\N	\N	\N	\\xcc18568d3ef074849f1ae0d08f484707e2405ea2fcf7b0ce286d3c62ef0e822a
10	209	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	document	10	\N	\N	\N	\\x831e34c005ae21a172357c23ea1e41201132d289a2daf8b6a726aefb00f66dfa
10	210	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	50	record	record	10	21	\N	\N	\\x4e0493b2658bdae34a95ec2438e7653172a0d484eb7eac2097fb5562b2401156
11	211	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\x44982691e6dbf051b0382515eeef2bb3c0c4af6993393bd883d9252cbc047fe8
11	212	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject	11	\N	\N	\N	\\xb7062232cc48b9f9397df8492f3725dea44540b497c17b02e980048056847507
11	213	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	document	11	\N	\N	\N	\\xbfb291c3ff2613ae43e4b1713c5f1d1d32def6d8e69e06fd5a7b5759bb967bd7
11	214	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	51	record	record	11	21	\N	\N	\\x5f7d78b0792605eea97fee8d65b743e7f07295836f9e6c4c108f7c5f00851e99
12	215	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\x99a3d8a6929b8d527012d3bc8cbf43c1bb844575effb95570c5b8b72a1270ac5
12	216	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject	12	\N	\N	\N	\\x8162d4b61fbaefcee34ff40866b3c92f873a5d723e676f4d3b8122db4819ce40
12	217	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	document	12	\N	\N	\N	\\xb68a9b3f14afff2240ac556ebc66bd689316c732c053c2364de7aa1c05954208
12	218	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	16	record	record	12	21	\N	\N	\\x54cfa808446d3361909be3c5091a2eb694c61142db3e5b9a83963e2b482ef846
0	219	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	quarantine	7	\N	\N	\N	\\xb54b7cdd542881d1e7c83323ace86dd195413137a6ad6e5e10ebbecc64c80f19
0	220	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	quarantine	8	\N	\N	\N	\\x997d2c889fb4185e74ddbc44d661236cc8e96c5923a961bec7a51e89ae798f73
1	221	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	document	13	\N	\N	\N	\\xead70a35e6f5c4b752158a99dcbce3618fcd69a349808bda73a9f53d971e7cd2
1	222	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	80	record	record	13	21	\N	\N	\\x98de9301aeab34b28182791e0442b8824ff66c9d58d1df73320688a1b0deae9a
13	223	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\x701f55917c7aed30f968dab62f5e6445f673b5d86945ba9b3d615753a7e1473f
13	224	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject	13	\N	\N	\N	\\xce2fad4c0e6c3df2460acc8f21e858f83ca6434e84cf51b942b6b3dafdc413f0
13	225	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	document	14	\N	\N	\N	\\x039282b49a2cceae39399e85ee77f2ed6cec3b2cd8ee1bc689c693724863587a
13	226	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	75	record	record	14	21	\N	\N	\\xa7d71156b56eb939a43b2c48fd513a704d0c99708442dbae543fbb4c43e25b64
14	227	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\x6a007495227d359904c6025415f6a3d124d058f0caab84c2186baf1567c39ea0
14	228	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject	14	\N	\N	\N	\\x592ef8dddc0757b133de83586b75f77771e1f67110ebf051ea917e4568fe00c3
14	229	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	document	15	\N	\N	\N	\\x094f915763de302beb5cc628decb5d25543005f20ef9b699a79a913c5f53c62b
14	230	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	66	record	record	15	21	\N	\N	\\x8d62030b30e22561ccb490b11be2b3ec4b7575f05ab1679630f3d3aa4f2706de
0	231	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	quarantine	9	\N	\N	\N	\\xd851d326367fd9703a5910d7b366485df420087e247028eb4a9d039b116d5338
15	232	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\xfbff01b260e916becb2e3d150b25d9396824b35f3012520c5b61b0bd2d679440
15	233	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject	15	\N	\N	\N	\\xe5a476107b4f83abd549ad257e08d0c111b904eaf0672d0140c80e3e93b871cf
15	234	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	document	16	\N	\N	\N	\\x8747918cafa8374397010b9821fe9b1eb314c2c3f96964d3e2dd04cbdcefcfd1
15	235	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	43	record	record	16	21	\N	\N	\\xf77ab1a1154e7ddda6fa3a94286a3338f6d7a28115068b81be61885862091dda
16	236	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\x73b818bc9280caaa713582aec896be7a75514c83289403b3be95bdb98240939b
16	237	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject	16	\N	\N	\N	\\xae7b5ecbe5ae4ec0455fe539a9dde2b812ea50314a19df829309280204e3d66f
16	238	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	document	17	\N	\N	\N	\\x1c01f8872df4fbed6e574badfcff8762782f9f751a0a18a96be0c1354e9b730f
16	239	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	business_operator	1	\N	\N	\N	\\xa9fa5be73fd28429e79c0b15d32f92c4f7d45a5c43b97e04117241e025bffe5b
16	240	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	21	record	record	17	21	\N	\N	\\xd488f2e11b75d3057d133e4707b0341422985c7e2ac33009391522dd430e010d
17	241	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\xb6505c35986c03c317f7796ab3b94221911228e1b35055afc4c46234bff0af25
17	242	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject	17	\N	\N	\N	\\x19aa50e138346d4a569a55587368f16439a384416983de00d114c8139435e266
17	243	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	document	18	\N	\N	\N	\\x5b7412c36166aca916dfb86ff9b9bb7f996ee87d62ea78add2639c134f4a6af5
17	244	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	69	record	record	18	21	\N	\N	\\xd7d33cfc5eb8ba73090c00d924512c060bdd0238ab1a91d6afbcae06e09017b3
18	245	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\xbb7869e4a51c8450ae0da2f9450a86751913d06454aa5346a155b6dfa667fb27
18	246	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject	18	\N	\N	\N	\\x07edfb9e3fa5a717b66296f10ac0cd5f13c5c4cc6ff56ad8168cb16337ad9f95
18	247	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	document	19	\N	\N	\N	\\x81000c2c04c8de80976902d2651ca83f9fc9a9402d6fa28b5c1ccc731da179b6
18	248	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	62	record	record	19	21	\N	\N	\\x5813a8c51c8010679197827c21101e50956bfe9dc8bc64544a0031f7d76e78a5
19	249	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\x9a0c505dbc1f114c5bd7ad74f3a8e98e60889820aad65d8997afc6f024a9db0a
19	250	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject	19	\N	\N	\N	\\x66aa42ebeba53df8a3d73471dd33efcddf12411f7e742e9b34ec6774e4df0da5
19	251	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\xc45f5d35d004e55049809c2e107563343ff2bd6e3907f0311fedb7db2177f0b9
19	252	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	document	20	\N	\N	\N	\\x97f7e1a8fbf2f1faae2afde3d141ca0446ab23e2a158db3e34488542b2ab41ef
19	253	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	27	record	record	20	21	\N	\N	\\xc4d8569ae8bf5aeaaaff0170b9c6fc8d1343a5a9f459fc05b76abedbae903621
20	254	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\xeebb213709efb336a9ea7b632911c319ab7e989f1c8a9f85236a07746afba9c6
20	255	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject	20	\N	\N	\N	\\xcf5944d0ee7b3b34923337e9e601bb2a2d90395feb6e1a4ea08c06180d8fdd2a
20	256	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	document	21	\N	\N	\N	\\xd9a1a1a6253a1a83d6197179759617e89c746301e3b5d4760e44e2beb04250e9
20	257	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	business_operator	1	\N	\N	\N	\\x0363e25766379d92ea32addc13554ac6a3df126a91087d2e1710fa07887e0e7d
20	258	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	11	record	record	21	21	\N	\N	\\x728efd9eaf44e932d8f8676b1be8eefb28d1c0d8a9b03a528e4150d78cbf3610
21	259	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\x1b1e186c5eb76f0b8ac996c6fdf4c9407fc4b745ca14ac85dd808dfd3a64a2e2
21	260	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject	21	\N	\N	\N	\\xbe0f7e910ecf27789294a8e4bf0b3327c6ddb4ee5447316acf020457eb4fa42a
21	261	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	document	22	\N	\N	\N	\\xba5bced6f745229a8d9551a27fd2c57efbcebae8e98b28f0f0f57ca93dc8daff
21	262	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	72	record	record	22	21	\N	\N	\\x6e2115dd4d62681846ec4b0f182c230cec57726e5db490fe7ff92f6a3da35a00
22	263	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\x435e08f48f8599a2fe5650e3a1e2b884d9bdcd568fe14d6461cb42de8dcaa247
22	264	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject	22	\N	\N	\N	\\x5af7c1f234c206aa62a53c318521b17c9517ce7e28157addf5d3dda96dafceed
22	265	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	document	23	\N	\N	\N	\\xec2a4c89567ab5d3c5369e3b4620f6c39b2ac5e491790975321b5d56e919ba20
22	266	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	business_operator	1	\N	\N	\N	\\x0e662b1a03a7d04fa48a6a36daf62d1201bc4869cc22d7207586a41581679d86
22	267	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	15	record	record	23	21	\N	\N	\\x1cabcea7847c35fdebd0ed484fdd93a7b9410565be00da98e562a430ec971861
23	268	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\x6f857968bd9b103039593151b722c99bb98492a0300b134921bacc1f64fe0718
23	269	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject	23	\N	\N	\N	\\x74a5a0a29f2b1d2fe498674bebeac6b4a99d8ba70f7a29dc610fffe3cb817bbd
23	270	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	document	24	\N	\N	\N	\\x032f5acdc527fa4f0cbe9225bad7a61de5d9f06d6d7ef0e10e2af435384e9ad8
23	271	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	business_operator	1	\N	\N	\N	\\x10369fa074d0d83baee1c9365d843b87c8b0ee1cb741af1f2dfb3a697fdbba4a
23	272	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	64	record	record	24	21	\N	\N	\\xed7c773cfa79ae03c608f2e4c959f40a21d8bbcb295b7ec29cab4387d7884c24
0	273	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	quarantine	10	\N	\N	\N	\\x04dc3e5e0e33313f924e305924565ac5f04faa7e3e2957a9639ab0d6d195f5f4
0	274	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	quarantine	11	\N	\N	\N	\\xc5721e9248d93bb8bfd896ba3febdd5050e9b25313b2975193c52932f379fe8a
24	275	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\xa299904f51b150c93fbebc8874dd049caa06fc98ca08f117ed3b7136615373ca
24	276	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject	24	\N	\N	\N	\\x74c69d11e5d25945750b0ed560edce5b8c6fba4b5540ddff88288de3dd215ebd
24	277	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	document	25	\N	\N	\N	\\xf9f51bf196136ba5b95d8a9fb639d68d6f43b56365ae986b724d90c1fc7bda81
24	278	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	57	record	record	25	21	\N	\N	\\x7d19b17e5f4f290abd5434e3dc83cb92801ffdac894bf2a250e6cbb52da7d21a
25	279	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\x433f1af9b47e3f2f73d4eb219b28f03b337795367f481ba7f37dc09cb47601c5
25	280	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject	25	\N	\N	\N	\\x59dcd955cbb4707b69abc92ccd4115a4e3e822935fe7fbd443333c53d6acd2a1
25	281	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	document	26	\N	\N	\N	\\xee3f27318edb4987408e1899ae5f6e33d2afffa06fa3b9288ef913734f8cb615
25	282	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	72	record	record	26	21	\N	\N	\\xb4c0398b4585e8fa24d2a1defa33980af5ea0ad864c5ad81758a925ff821afbd
26	283	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\xef53d75e53bbf26cde709472998cdac9018baeca9426790f2eb865bf54538f49
26	284	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject	26	\N	\N	\N	\\x53987270f707aa534a741829751cd691219f0e160d0912902216e9f6be302a30
26	285	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	document	27	\N	\N	\N	\\x637e802d3901d3ffd03b2c58bf3861a10e68d4b10db69e795611815b897aa38e
26	286	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	business_operator	1	\N	\N	\N	\\x6c01b704750fe6fd77724d13eb5eabcab3a76c98f9120ac30610c28d2a24991e
26	287	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	4	record	record	27	21	\N	\N	\\x913b8b22dbc3934d35add61e5feab90727787d801351884d4a641a355a2b5a93
27	288	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\x2231fd7117de868d52079f0ee6e27ded6a10af579a936d90addd46a5bb16c28b
27	289	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject	27	\N	\N	\N	\\x9f40eb42e3c192a10ad33e04df958fa5bc20776fc57a834df543ecff2fe0768c
27	290	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	document	28	\N	\N	\N	\\x2ec34cc4a0aa2c4d846e99eb91d9d3e2dc2b9c22c80ab37f8959c4857bb964f8
27	291	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	business_operator	1	\N	\N	\N	\\x02acc6a6c466dc011f8bcfa2b0ba9b6202d435c282e8becb3c14d1ef7def5793
27	292	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	75	record	record	28	21	\N	\N	\\xe4a75883e99c77cd9e16673843a87176506476d759c2edac6258dd29c76b27f8
28	293	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\xfd88f67b2f41a24410d68771de54255d68d505772763625d0b87e2b57973d99e
28	294	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject	28	\N	\N	\N	\\x3af5f8afcb1c5dba9ef51b308b04b9883c9111dc383b0fe2ddd7da545857316f
28	295	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	document	29	\N	\N	\N	\\xc95d37538225784a4a2670e0b88251ad853755827095cf1d60f8372bfb8dcace
28	296	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	36	record	record	29	21	\N	\N	\\x4d0fc092bbb49ff2883bb078477d6aa4b90f03a65f6b336d58556f59010d8a9c
29	297	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\xaa8efaeb72d696cb45f6572648aa9803e8d6372ecf831675d43d98e3a4fe1c01
29	298	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject	29	\N	\N	\N	\\x1c6c5263846504a8040a815f31b96a69be28cba80a9898799e0b7e08a426dd1d
29	299	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	document	30	\N	\N	\N	\\xb45965efa2c73e840d3b281550f2d558833e9a13bd127bf3e038320aaf38ae9e
29	300	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	23	record	record	30	21	\N	\N	\\x79f5881ce66161e422419f33e08647b57dc714a322deff81a0fa05bdb2feb270
6	301	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	document	31	\N	\N	\N	\\x570409147c20397f9c3795c783bf4864112a4a534c264a06549fb391ae48500a
6	302	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	42	record	record	31	21	\N	\N	\\x00852d082dd2e7eb495f8b70ee2336049e025b9c57309ccc2f2765ca915421b1
30	303	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\xf2b62741acd251ed3b0b6e9d0013a55da06fdb7cff2c84affb24eee58646b74c
30	304	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject	30	\N	\N	\N	\\x4f36f4b3e29ed9bdbcaa3a36db3893e2406a4f6ccd880748940865dfbb22ee21
30	305	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	document	32	\N	\N	\N	\\xc24bb5c98d65fb41d8bd5b1e2b9e267cb2f4b3e57cabcbb7dfc2e9078f52f6e1
30	306	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	business_operator	1	\N	\N	\N	\\xf17a09b09358e0c9ad12b511708cf11ac5518c985518cbbb9c3c045c358b09c0
30	307	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	13	record	record	32	21	\N	\N	\\x5d416b39806e8af85d5583c32b163ffe47dc9b5bb97ab64a064422e51c7d0cd1
20	308	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	document	33	\N	\N	\N	\\x370b797c6560a9032b0df89c8cdaa7a9f67e94d37ff76e29a4412af1685daab8
20	309	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	business_operator	1	\N	\N	\N	\\x495a7efde81ba6c150855448cccd386ad03ca3dc059ec7981fafaf5506a96c08
20	310	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	17	record	record	33	21	\N	\N	\\xdb571a329d0aef1b631818ce796e9142861d1508da7e7438059d254db42ce258
31	311	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\x95a85c94a7ffbf3cf9cc9739d72f008d268f97cea7317e7d8466ba61ca99e63f
31	312	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject	31	\N	\N	\N	\\xa38c23a12d58c8a2085e7f09fffbe7226e129ba8beb3f5da2b6283cd5b42cfff
31	313	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	document	34	\N	\N	\N	\\x8e4f94623fa7d7cba57783725f8b182d0b795a4a4a67e5fcae9f616424483bda
31	314	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	62	record	record	34	21	\N	\N	\\x806381edfbd0240f109276d1f652b41b66c7b2c4ffc22db4522b3af8a8a6a1cc
32	315	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\xf808562b60bff8e034aa736439b4b4f47b53ee7db7920cc7e9f1f63ed4eb1823
32	316	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject	32	\N	\N	\N	\\xb38742a61d0b830f27191dd964b283d4731761a07883d94818d322c4d4c6e0d6
32	317	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	document	35	\N	\N	\N	\\xd72c02bcb1bce6f801c51384e62029485ebc24b84eea1210d01f5be789e9ea3c
32	318	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	64	record	record	35	21	\N	\N	\\x205c2dd2766e0acc550fa5db13c143953c374b87aa0da6d2a91d1f8d7b8bf3f5
33	319	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\x50bfb2b31174fbd719008641d6d867ff80f35ee28ed646fbe31ec681fcb3b19c
33	320	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject	33	\N	\N	\N	\\xf4948bf44a67714a83e49fda32be626c38171fa7df3cdcc509b5654b78441fa5
33	321	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	document	36	\N	\N	\N	\\xf3f4503f327a1ae84334eeeefad1d4483a2ae6608f620ba9431ebbbed50f3e67
33	322	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	7	record	record	36	21	\N	\N	\\xd9b053f2ecd4746251489eb0624afba1308372eaf95e97aea91f1917af17fd52
34	323	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\xbff706b34eb23b4370356f6c532ff22fd387fa134b82c6e041039646da58f4d6
34	324	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject	34	\N	\N	\N	\\x0cbb411ce0daeb31e9e04835f6394021d0cc50502cf17ef1363308e35c72e1da
34	325	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	document	37	\N	\N	\N	\\x6efa7911ae6732a4a2702063885f122d9e1c45b62fe602ce59fa9893cbb3caed
34	326	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	32	record	record	37	21	\N	\N	\\x8d21d0610b5f053054b8f459a4d5a5d7ae7c6e9841e2ce5c607dd85d9649484c
35	327	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\x1d450afef138798f693a714023bf4ad3fcea0b93fc5cc655f65bf829321e5ea7
35	328	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject	35	\N	\N	\N	\\xb201e049335444c5260fae24ad95653d101dc062988002e27a5cefc31d273ff0
35	329	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\xefdd05dbfa4482b3bae5cabbb7255652963aac594fd64c3873e8c2a9b5ddecaf
35	330	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	document	38	\N	\N	\N	\\xd8f2f37980eba7f0d50eb95dd46159a3e6fbb8e432647dd7f913631872128b62
35	331	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	53	record	record	38	21	\N	\N	\\x5a3c7b4e48e98b575999e5ace499c503d452b7038e10aa1152181c9d8cda88ec
36	332	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\xc789ab6a96d6c6c1f1cb865ba6daea303e76e6637332dede6933ead17b8d9125
36	333	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject	36	\N	\N	\N	\\x9892192a9ecebfe2daed2d7f292c544a88788939fd27de92e740683561f7f546
36	334	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	document	39	\N	\N	\N	\\xb21ffe5c8660ce7243432b3332a5463a5ddd27a757f0cfb0edf18c456d66d40e
36	335	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	business_operator	1	\N	\N	\N	\\xc9b6941dfee03ed15d25f90030b55d6e18cbcbfaff1c25e9225dbe1f9bf4b542
36	336	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	78	record	record	39	21	\N	\N	\\xa8fe1b23d0f77cf3b016b495b21b9471e8103e014f68b5f109e7c9de10d91334
0	337	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	quarantine	12	\N	\N	\N	\\x9550a457dad24b7d16be0abd7751334a5e64181196c9df5a31f73d324349cdca
0	338	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	quarantine	13	\N	\N	\N	\\x487a932d4e2c31a35e9707ba9654272a719568e6d8e93c9077cd201f6b3e2996
0	339	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	quarantine	14	\N	\N	\N	\\xec357d5323754a51729f35bb814fe9b47c74c44a3ecf0a7b16bd1abfe59f52fb
37	340	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\xeebb2258111ddaf214483741bf77fcb3a4df9a8807ba64f145f1f9ea1f3cdd02
37	341	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject	37	\N	\N	\N	\\x438cc12f003b80eeacb2deb8d71f76208d16594df56a5a8ef627477d5b875be5
37	342	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	document	40	\N	\N	\N	\\xd745a5e9557628c5f414595e6a0a0d91b2570c577af78c1e1e7d2380e705b64b
37	343	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	10	record	record	40	21	\N	\N	\\xaadaf657e39a94aa483aca5545a6b8377202c4cee0b158384e072e5c1c126030
0	344	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	quarantine	15	\N	\N	\N	\\xb784ee300cd5c826ecee5a1c9cba84ac6535d967239cc5be93bdef63ca78cee3
38	345	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\xc20953f4b379f767b81691b19e420656dcff730b6a9d18abe75eeb6b4cea3d02
38	346	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject	38	\N	\N	\N	\\xe73f06efe1201448cf686ef7cea33629a1ed3c4b669ebbd26f08706637d14769
38	347	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	document	41	\N	\N	\N	\\x3ffbe2f24ab69aefcc37fee1fd51c4fea953d08bb65ef77e588d101ec29a6637
38	348	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	3	record	record	41	21	\N	\N	\\x8e9bc0d0f834ed85dbd35a4d391f1cff5171bd88b9961b46160ccb014a019cdc
0	349	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	quarantine	16	\N	\N	\N	\\x71664be474598e4f27ea46201919e86fcbc6c49c22f13ed61f7a55812b1fb196
0	350	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	quarantine	17	\N	\N	\N	\\xf8d71129291d78c4af1ca075eed7ee21c60d2db770cd369c1e6ff1af98ba9f90
39	351	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject_key	\N	\N	\N	\N	\\x3938572935e8076f566809dd99b7dd238943efaaabb9e4d5fa94df29f9ec7784
39	352	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	subject	39	\N	\N	\N	\\xcbe41c9f72d4a73196e60e5958e82ecdc67aab1f9321628381d9a8d5b9a56aaa
39	353	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	document	42	\N	\N	\N	\\x65f2afa7991f9b31d68efb83ecd9f7b477f9aa630b6445389bbd373677e753a6
39	354	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	business_operator	1	\N	\N	\N	\\xf082aa58547ae779c5082f0ac9677fa6b4a2f7913ffce122a5ee22fbccbdc72d
39	355	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	71	record	record	42	21	\N	\N	\\xc987d16314e405e8faa24c97c57e8cfb2dce6206bd4cc1a2809ab64510c21118
32	356	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	1	insert	document	43	\N	\N	\N	\\x4b70904efee3756ffb3009a3e39fda76edb4f0646e150d718376a94d66b258fe
32	357	2026-11-26 16:30:22.061073+00	769	1	f	demo_loader	demo_loader	66	record	record	43	21	\N	\N	\\xbbe234e515e0c733562220beda0f606a3817cdf420847a02d376e9bf27cf784e
1	358	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	78	approve	review	1	21	\N	\N	\\x1cf9aea04f0e2db60a74d6973094aecdb69dcd1759dc6cb0de2beb869bb3e971
1	359	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	80	approve	review	13	21	\N	\N	\\x3a782a39aaeda2ff8b7b6193554794f702684ba83d01a6b7f4d122626310b3de
2	360	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	71	approve	review	2	21	\N	\N	\\xb0fb910c65caa4c1f5483e91a294e678d4a595a80fdbe31144a90142e9e3dfd8
3	361	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	32	approve	review	3	21	\N	\N	\\xad0615baf2e6ccbc693162b5cf6a17afe56ff44a76a1da35e77deffca278b26c
4	362	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	74	approve	review	4	21	\N	\N	\\xd3413aa3d6a2a52f79a273d59d427bf989603abe2fdd60d9024f46c8a9c6e20c
5	363	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	59	approve	review	5	21	\N	\N	\\x499dd25df5a73f0b3b7bfc36b69e1e3760e40b8442adede95c06e8bbe922cd5c
6	364	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	41	approve	review	6	21	\N	\N	\\x8b4f2ba69fc032310c45ecd88ccf295a0e1e5ddf54dadde9b8afc6be35ae23fc
6	365	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	42	approve	review	31	21	\N	\N	\\xecdaa6528e393a1bb3e0da8393db112da82bfdb3ad4c4b694bcc102724996b85
7	366	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	12	approve	review	7	21	\N	\N	\\x6d90bc42a604be7346a469bb5cc8f7f05a2e4b4ebe38092fd6af623afdf63baf
8	367	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	15	approve	review	8	21	\N	\N	\\xcc30936d654906398d4607d766a37df8b00ee1c42819a2b19fab119c50ab2ca3
9	368	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	46	approve	review	9	21	\N	\N	\\xb3b5ab87d79e5d7a6d3862c61443be22102db3d1a405d38501ece78a34803156
10	369	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	50	approve	review	10	21	\N	\N	\\xd2f95947e5d9cd5aae8999adfd6a9b19b193172105fb5b9a7d6f5909f8ca3a53
10	370	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	50	disclose	disclosure	10	22	\N	\N	\\xb35ec1f98b877427878d13fb8162ad2b4db66398e51cb6052f87f3fd279bbfd5
10	371	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	50	disclose	disclosure	10	22	\N	\N	\\xb10a72cb725c050406f07eff6b102b443decc967c8b148c7ad85fb6e5bfe7996
11	372	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	51	approve	review	11	21	\N	\N	\\x3cba37f19e57cf76c9315a4ee644b2225f1ef114b7e57866b53fb55f12e4a7b6
12	373	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	16	approve	review	12	21	\N	\N	\\x29feaa2c1016043f45ab5af14c1a4f0c19463ca4bbb98670d85ec1d7ad5560e6
13	374	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	75	approve	review	14	21	\N	\N	\\xbef50cdc3e8e10d18e1b6f7fbdb49ba5ffba0267ca078cfa520ff90edc8a112d
14	375	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	66	approve	review	15	21	\N	\N	\\x69ef2054ee31a1de41695f6fceec8fb830ae3dd8712b2986e106e7f3f5b019bf
15	376	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	43	approve	review	16	21	\N	\N	\\x5c8b5e0a085f791945a55425f8af15d5c32d759fca9fac5845b461e5e46c5826
16	377	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	21	approve	review	17	21	\N	\N	\\x905dd2d9511166d470417be7cd8260089903f0e33c0d6192fa0f589abb36940d
17	378	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	69	approve	review	18	21	\N	\N	\\x8786e101423c2b20296b6d8d5b786468ab23b435e8c4a3b4fb71f0c851dacff6
17	379	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	69	disclose	disclosure	18	22	\N	\N	\\x3e0367fe2b8f82de868fd17503c70a92c732b0bde67b70a3845783bd9d8c0d66
17	380	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	69	disclose	disclosure	18	22	\N	\N	\\x3fcad90a807da3095087728953552ad8caf121974b6067e2a53f700fd889d30a
18	381	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	62	approve	review	19	21	\N	\N	\\xddc044430fdb325ceb0656ac270071a3b39350395d3cea0dab701048800035a6
19	382	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	27	approve	review	20	21	\N	\N	\\x8c11caa11bb01ce2b19266a10d64117482acf895c561ae2b716bd45a5b7edc11
20	383	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	11	approve	review	21	21	\N	\N	\\x6f56bdcb02c6fe9f6f7840c8e2454db4c0d46ab3b46271bc9c23adb27c26399b
20	384	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	17	approve	review	33	21	\N	\N	\\x2cb11bd8cf53168c576837a9f5c0f7f4489c175576a9ff277c00ed173832b077
21	385	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	72	approve	review	22	21	\N	\N	\\x64f5fe3d4e26ff14e23b9af7afd23ac244ed98e84ecf8f3e08c531d88d739e56
22	386	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	15	approve	review	23	21	\N	\N	\\xa5ffd6fe6fc09e72c633d5a2fea45d327cfaa2535e47d9b54e866c2f7d2d6991
23	387	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	64	approve	review	24	21	\N	\N	\\xc3fedccb394ddb8545d501394ea140dcd95bff2418d2a65b7a35649deaafa5b9
24	388	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	57	approve	review	25	21	\N	\N	\\xc0c0a874dac2624dfe1d83dc1d01c1a108ed0ef4c61981f4adb43a0985e3df47
25	389	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	72	approve	review	26	21	\N	\N	\\xc3fd0d6fd213fa5e515b529c16c670fb325862272f92eac3a2f73191f3be3488
26	390	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	4	approve	review	27	21	\N	\N	\\xc33b5648db0793b8fd2b7bae9e28fcf9d167c08f58a2953ec7096e2f4f1a6098
26	391	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	4	disclose	disclosure	27	22	\N	\N	\\x2d3b0f6327568852e79d95d24634c7196e075f2c2ee736819c1c64dbbba23fd8
26	392	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	4	disclose	disclosure	27	22	\N	\N	\\x4942b4d5bdaf72cc59e00f92c14eb90650a2dc46fff7d9321ea41c292c7d830a
27	393	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	75	approve	review	28	21	\N	\N	\\xd74bd140742656247303bc2785cc59eab01425ee4a3885bd0df3844c508abccd
28	394	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	36	approve	review	29	21	\N	\N	\\xb7481adc727eeeb95d8148d57b3058f0775270815ffa0b6c4aab1b5bdb6f16aa
29	395	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	23	approve	review	30	21	\N	\N	\\x06fe1464e3dea89c78e0e8169967df21d97c305eb01189e89b5c22d4926371a9
30	396	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	13	approve	review	32	21	\N	\N	\\x9eb5c498915e90618bdbfe5f4c82b0ac42d5e4e398919d9e0918b80cb88dc49e
31	397	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	62	approve	review	34	21	\N	\N	\\x346444b62786ca55d0177e5003bf5f40a8a68ccb2c5fa94e262d1319e5814ecf
32	398	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	64	approve	review	35	21	\N	\N	\\x7a42cd9ee8fd0b0f420d5842dd0ebb8477cd4140e88216954ff3ec79ed4a9bed
32	399	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	66	approve	review	43	21	\N	\N	\\x442e6aed53de8552fba06c7e17f2bfc7f8aa624a07ab30fc5bcc9471223e5a59
32	400	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	66	disclose	disclosure	43	22	\N	\N	\\x5116329d397a37f66719e46e9b92345c6d411208b20393e2b258a760f468109c
32	401	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	66	disclose	disclosure	43	22	\N	\N	\\x5c216d849b37de6686d735adfe70745ed04964eee58585a8863ef921105a50b6
33	402	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	7	approve	review	36	21	\N	\N	\\x84a9a44206cf72656ad097cb4cf42e781191df4b4a2a2d7b0ebf37fd5f0993e4
34	403	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	32	approve	review	37	21	\N	\N	\\x85fee1a749d1c3456a41185d40f6608f2e24a7f21e3f5746efe3f12c1d221150
34	404	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	32	disclose	disclosure	37	22	\N	\N	\\x6c4ebd809c31d75a905c8642fb910df10810e2e7163cd896df2c2f43d1f9ac99
34	405	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	32	disclose	disclosure	37	22	\N	\N	\\x306b4c65ed61314d7cede50b1a5a69c4e7818eb7cbc0d13c328e69efac145b0f
35	406	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	53	approve	review	38	21	\N	\N	\\x4a799ba94dcbc2ef2c5cd627c3b68f04441cb64f7f08f456666ca5751b0be565
36	407	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	78	approve	review	39	21	\N	\N	\\xa61c745d486ab856c05260d2a11759d0ccf42f53ca0a6acb53d6ebd054e938f9
37	408	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	10	approve	review	40	21	\N	\N	\\xc9bb55feba040f99392f75e2509bdf676b4097008b4948ef4b83a9d8bae305ff
37	409	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	10	disclose	disclosure	40	22	\N	\N	\\x29417853aac9fef877f91ed3a03cd4c0ac8cddf3e0d852ea80222050fae3321b
37	410	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	10	disclose	disclosure	40	22	\N	\N	\\xd4a7917c9f7845f8edc2eeb975fd586e62ebcad68b8586b65098d635ee95350a
38	411	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	3	approve	review	41	21	\N	\N	\\xe47cbcddec6c3f0195371fd42c1779230e8c0e1d5db2998d7c167865ee4b313c
39	412	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	71	approve	review	42	21	\N	\N	\\x85a3cc8eb87f2f04d85a7173c8457088dbf91458867ddb8a90ec394cb866e521
10	413	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	\N	insert	public_face	\N	\N	\N	\N	\\x8d132221164710f081ad9c2f4e458928705157d2cfd7852f7c53716f9357e90f
17	414	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	\N	insert	public_face	\N	\N	\N	\N	\\x6b041fdeb27b9263442debf2f7f33f1036ffb31473004eb37d2f95e62d41fec7
26	415	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	\N	insert	public_face	\N	\N	\N	\N	\\x53f1f5542ff7f7dafa882f52671e877ffcb5a6635267b2f1fba93e1df9ec7688
32	416	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	\N	insert	public_face	\N	\N	\N	\N	\\xbe191430cd2a13cb99966feb27f8e8b43e33e1983d1412dadb49bd1f1280c7fd
34	417	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	\N	insert	public_face	\N	\N	\N	\N	\\x27011a03897f29d07b3df7f083e126a80e796a4a1c2eb24ed8a686b50cae2d6f
37	418	2026-11-26 16:30:22.100952+00	770	1	f	demo_reviewer	demo_reviewer	\N	insert	public_face	\N	\N	\N	\N	\\xc20d1c9210b31f84f931a76eab2652cc25b9c78c995e2fb960da05750b002a3f
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
10	35e65044-5a20-41de-a023-6f910257eb2c	legal_person	哈密（汇聚绿洲）物流有限公司	哈密汇聚绿洲物流有限公司	{哈密,密汇,汇聚,聚绿,绿洲,洲物,物流,流有,有限,限公,公司}	91650502164647812D	650502
17	a3f14ddd-8c46-4d70-8280-cd6ff2dc90e2	legal_person	汇聚Y昌吉建筑安装工程有限公司	汇聚y昌吉建筑安装工程有限公司	{汇聚,聚y,y昌,昌吉,吉建,建筑,筑安,安装,装工,工程,程有,有限,限公,公司}	91652301531228733Y	652301
26	683ad8f3-3265-43f5-bee5-f2bea788a313	individual_business	乌鲁木齐市高超烤肉店	乌鲁木齐市高超烤肉店	{乌鲁,鲁木,木齐,齐市,市高,高超,超烤,烤肉,肉店}	92650100MAJTNWTB5B	650100
32	29202fc7-9341-437e-9464-938e85197b11	legal_person	昌吉（腾远丝路）食品有限公司	昌吉腾远丝路食品有限公司	{昌吉,吉腾,腾远,远丝,丝路,路食,食品,品有,有限,限公,公司}	91652301MAT9D12F7Y	652301
34	9af7b65e-314c-4ecc-8071-4a09d7b42568	legal_person	宏远D吐鲁番农业开发有限公司	宏远d吐鲁番农业开发有限公司	{宏远,远d,d吐,吐鲁,鲁番,番农,农业,业开,开发,发有,有限,限公,公司}	91650402MA6WYDMC6Y	650402
37	fef8518e-062f-48a5-a4ad-954b89b3a9fe	legal_person	万隆C（伊宁）农业开发有限公司	万隆c伊宁农业开发有限公司	{万隆,隆c,c伊,伊宁,宁农,农业,业开,开发,发有,有限,限公,公司}	91654002583416381L	654002
\.


--
-- Data for Name: quarantine; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.quarantine (quarantine_id, batch_id, row_number, provider_id, author, original, corrected, confirmed, verdicts, state, subject_id, record_id, reason, quarantined_at, settled_at, nonce) FROM stdin;
1	1	1	78	demo_loader	{"处罚依据": "《中华人民共和国广告法》第五十七条", "处罚内容": "罚款20万元。", "处罚机关": "阿克苏市市场监督管理局", "处罚类别": "罚款", "违法事实": "在网页上发布“全疆第一”等用语, 误导消费者", "公示截止期": "2099-12-31", "法定代表人": "赵娜霞", "处罚决定日期": "2023-05-09", "数据更新时间": "2023-05-16", "数据来源单位": "阿克苏市市场监督管理局", "违法行为类型": "虚假宣传", "行政相对人名称": "阿克苏市赵静刚餐馆", "行政相对人类别": "个体工商户", "罚款金额（万元）": "20", "法定代表人证件类型": "身份证", "行政处罚决定书文号": "阿市监罚〔2023〕11号", "处罚机关统一社会信用代码": "11652901MAF2NXG70H", "数据来源单位统一社会信用代码": "11652901MAF2NXG70H", "行政相对人代码_1(统一社会信用代码)": "92652901MAYLM5K5X5"}	\N	\N	[{"hint": "Ask for an end from 2023-08-09 to 2026-05-09, or for none (Article 44).", "rule": "window_maximum", "column": "公示截止期", "detail": "It is asked to end after 2099-12-31; 国家发展和改革委员会令第58号 allows until 2026-05-09.", "message": "the publication would last longer than the longest period allowed", "question": false, "sqlstate": "SC044"}]	open	\N	\N	\N	2026-11-26 16:30:22.061073+00	\N	54c00570-3755-45bc-8e00-f8d85c5c331d
2	1	2	79	demo_loader	{"处罚依据": "《中华人民共和国安全生产法》第九十七条", "处罚内容": "罚款10万元。", "处罚机关": "阿克苏市应急管理局", "处罚类别": "罚款", "违法事实": "未对从业人员进行安全生产教育和培训", "公示截止期": "2027/3/6", "法定代表人": "阿不都热依木·艾山", "处罚决定日期": "2026/9/6", "数据更新时间": "2026/9/7", "数据来源单位": "阿克苏市应急管理局", "违法行为类型": "违反安全生产规定", "行政相对人类别": "法人及非法人组织", "罚款金额（万元）": "10", "法定代表人证件类型": "身份证", "行政处罚决定书文号": "阿应急罚〔2026〕6号", "处罚机关统一社会信用代码": "11652901MATYLMW846", "数据来源单位统一社会信用代码": "11652901MATYLMW846", "行政相对人代码_3(组织机构代码)": "06475804-8", "行政相对人代码_1(统一社会信用代码)": "91652901064758048T"}	\N	\N	[{"hint": "Information is provided in full (Article 21).", "rule": "required_value", "column": "行政相对人名称", "message": "行政相对人名称 is missing", "question": false, "sqlstate": "SC021"}]	open	\N	\N	\N	2026-11-26 16:30:22.061073+00	\N	69597fbc-c648-44b9-99ac-fc0fa2db61e0
3	1	3	53	demo_loader	{"处罚依据": "《中华人民共和国水污染防治法》第八十三条", "处罚内容": "罚款0.2万元；没收违法所得0.3万元。", "处罚机关": "哈密市生态环境局", "处罚类别": "罚款;没收违法所得", "违法事实": "未经批准擅自排放水污染物", "公示截止期": "2029-10-20", "法定代表人": "王玲刚", "处罚决定日期": "2026-10-18", "数据更新时间": "2026-10-26", "数据来源单位": "哈密市生态环境局", "违法行为类型": "违反环境保护管理规定", "行政相对人名称": "哈密市众诚种植农民专业合作社", "行政相对人类别": "法人及非法人组织", "罚款金额（万元）": "0.2", "行政处罚决定书文号": "哈环罚〔2026〕3号", "处罚机关统一社会信用代码": "11650502MAR8HRFW72", "数据来源单位统一社会信用代码": "11650502MAR8HRFW72", "行政相对人代码_1(统一社会信用代码)": "93650502MAA90TDPXG", "没收违法所得、没收非法财物的金额（万元）": "0.3"}	\N	\N	[{"hint": "Ask for an end from 2027-01-18 to 2027-10-18, or for none (Article 44).", "rule": "window_maximum", "column": "公示截止期", "detail": "It is asked to end after 2029-10-20; 国家发展和改革委员会令第36号 allows until 2027-10-18.", "message": "the publication would last longer than the longest period allowed", "question": false, "sqlstate": "SC044"}]	open	\N	\N	\N	2026-11-26 16:30:22.061073+00	\N	74b817a0-ad89-423e-bcb3-9d137e86a1a0
4	1	7	19	demo_loader	{"处罚依据": "《中华人民共和国税收征收管理法》第六十三条", "处罚内容": "罚款20万元。", "处罚机关": "伊宁市税务局", "处罚类别": "罚款;警告", "违法事实": "在账簿上少列收入", "公示截止期": "2024-10-12", "处罚有效期": "2099-12-31", "法定代表人": "马海", "处罚决定日期": "2024-07-12", "数据更新时间": "2024-07-17", "数据来源单位": "伊宁市税务局", "违法行为类型": "偷税", "行政相对人名称": "华泰2伊宁药业有限公司", "行政相对人类别": "法人及非法人组织", "罚款金额（万元）": "20", "行政处罚决定书文号": "伊税稽罚〔2024〕7号", "处罚机关统一社会信用代码": "11654002909967643W", "数据来源单位统一社会信用代码": "11654002909967643W"}	\N	\N	[{"hint": "State its unified social credit code, citizen identity number or another identifier: a name alone belongs to many (Articles 3 and 21).", "rule": "subject_identified", "column": "行政相对人代码_1(统一社会信用代码)", "message": "nothing identifies the subject", "question": false, "sqlstate": "SC021"}]	open	\N	\N	\N	2026-11-26 16:30:22.061073+00	\N	c84713e1-9047-4607-975c-266bb9edcc3e
5	1	12	57	demo_loader	{"处罚依据": "《医疗机构管理条例》第四十三条", "处罚内容": "罚款0.05万元。", "处罚机关": "喀什市卫生健康委员会", "处罚类别": "罚款;警告", "违法事实": "未取得医疗机构执业许可证开展诊疗活动", "公示截止期": "2026-07-31", "法定代表人": "艾尔肯·肉孜", "处罚决定日期": "2025年7月", "数据更新时间": "2025-08-08", "数据来源单位": "喀什市卫生健康委员会", "违法行为类型": "无证行医", "行政相对人名称": "博达C喀什物流有限公司", "行政相对人类别": "法人及非法人组织", "罚款金额（万元）": "0.05", "法定代表人证件类型": "身份证", "行政处罚决定书文号": "喀卫罚〔2025〕6号", "处罚机关统一社会信用代码": "116531019569415693", "数据来源单位统一社会信用代码": "116531019569415693", "行政相对人代码_1(统一社会信用代码)": "91653101053873040T"}	\N	\N	[{"hint": "Write the day as YYYY-MM-DD, the year first (Article 21).", "rule": "intake_day", "column": "处罚决定日期", "detail": "The cell says \\"2025年7月\\".", "message": "the day is incomplete: which day is meant?", "question": false, "sqlstate": "SC021"}]	open	\N	\N	\N	2026-11-26 16:30:22.061073+00	\N	8876a038-33dc-4c3a-bba6-ac239e2801c9
6	1	15	63	demo_loader	{"处罚依据": "《中华人民共和国税收征收管理法》第六十三条", "处罚内容": "罚款0.1万元；没收违法所得1.26万元。", "处罚机关": "喀什市税务局", "处罚类别": "罚款;没收违法所得", "违法事实": "在账簿上少列收入", "公示截止期": "2027年8月13日", "处罚有效期": "2099年12月31日", "法定代表人": "阿依古丽·肉孜", "处罚决定日期": "2024-02-30", "数据更新时间": "2024年8月22日", "数据来源单位": "喀什市税务局", "违法行为类型": "偷税", "行政相对人名称": "汇聚B喀什食品有限公司", "行政相对人类别": "法人及非法人组织", "罚款金额（万元）": "0.1", "法定代表人证件类型": "身份证", "行政处罚决定书文号": "喀税稽罚〔2024〕21号", "处罚机关统一社会信用代码": "11653101693522636D", "数据来源单位统一社会信用代码": "11653101693522636D", "行政相对人代码_1(统一社会信用代码)": "91653101MAHP03K065", "没收违法所得、没收非法财物的金额（万元）": "1.26"}	\N	\N	[{"hint": "Write the day as YYYY-MM-DD, the year first (Article 21).", "rule": "intake_day", "column": "处罚决定日期", "detail": "The cell says \\"2024-02-30\\".", "message": "no calendar has this day", "question": false, "sqlstate": "SC021"}]	open	\N	\N	\N	2026-11-26 16:30:22.061073+00	\N	c8138a7c-be09-4d67-9b25-eab72d75557e
7	1	19	16	demo_loader	{"处罚依据": "《中华人民共和国安全生产法》第九十七条", "处罚内容": "罚款10万元；没收违法所得0.3万元。", "处罚机关": "伊宁市应急管理局", "处罚类别": "罚款;没收违法所得", "违法事实": "未对从业人员进行安全生产教育和培训", "公示截止期": "20280106", "法定代表人": "王明", "处罚决定日期": "20250106", "数据更新时间": "20250109", "数据来源单位": "伊宁市应急管理局", "违法行为类型": "违反安全生产规定", "行政相对人名称": "伊宁众诚鑫源房地产开发有限公司", "行政相对人类别": "个体工商户", "罚款金额（万元）": "10", "法定代表人证件类型": "身份证", "行政处罚决定书文号": "伊应急罚〔2025〕16号", "处罚机关统一社会信用代码": "11654002MAFPTW9776", "数据来源单位统一社会信用代码": "11654002MAFPTW9776", "行政相对人代码_1(统一社会信用代码)": "91654002MAPARHA33U", "没收违法所得、没收非法财物的金额（万元）": "0.3"}	\N	\N	[{"hint": "An individual business, and nobody else, has a code that begins with 92: correct the kind or the code (Article 3).", "rule": "subject_kind_of_code", "column": "行政相对人类别", "detail": "The code 91654002MAPARHA33U is not that of an individual business.", "message": "the kind of subject and its code contradict each other", "question": false, "sqlstate": "SC003"}]	open	\N	\N	\N	2026-11-26 16:30:22.061073+00	\N	f83464a7-923a-4cf1-888f-bef17e487088
8	1	20	32	demo_loader	{"处罚依据": "《中华人民共和国广告法》第五十七条", "处罚内容": "罚款15.5万元。", "处罚机关": "吐鲁番市市场监督管理局", "处罚类别": "罚款", "违法事实": "在网页上发布“全疆第一”等用语, 误导消费者", "公示截止期": "2025-07-31", "法定代表人": "马刚志", "数据更新时间": "2024-08-02", "数据来源单位": "吐鲁番市市场监督管理局", "违法行为类型": "虚假宣传", "行政相对人名称": "吐鲁番（博达鑫源）餐饮管理有限公司", "行政相对人类别": "法人及非法人组织", "罚款金额（万元）": "15.5", "行政处罚决定书文号": "吐市监罚〔2024〕11号", "处罚机关统一社会信用代码": "11650402510165673W", "数据来源单位统一社会信用代码": "11650402510165673W", "行政相对人代码_1(统一社会信用代码)": "91650402MA1767UR9D"}	\N	\N	[{"hint": "State the document's number, issuer and day (Article 37).", "rule": "document_complete", "column": "处罚决定日期", "message": "the document's 处罚决定日期 is missing", "question": false, "sqlstate": "SC037"}]	open	\N	\N	\N	2026-11-26 16:30:22.061073+00	\N	4458089e-2eab-4c52-99f7-e1336adf4410
9	1	24	5	demo_loader	{"处罚依据": "《医疗机构管理条例》第四十三条", "处罚内容": "罚款0.1万元；没收违法所得1.26万元。", "处罚机关": "乌鲁木齐市卫生健康委员会", "处罚类别": "罚款;没收违法所得", "违法事实": "未取得医疗机构执业许可证开展诊疗活动", "公示截止期": "2025/12/30", "处罚有效期": "2099/12/31", "法定代表人": "杨芳", "处罚决定日期": "2027/12/18", "数据更新时间": "2025/10/10", "数据来源单位": "乌鲁木齐市卫生健康委员会", "违法行为类型": "无证行医", "行政相对人名称": "乌鲁木齐众诚汇聚机械设备有限公司", "行政相对人类别": "法人及非法人组织", "罚款金额（万元）": "0.1", "行政处罚决定书文号": "乌卫罚〔2025〕7号", "处罚机关统一社会信用代码": "11650100MAE63W7656", "数据来源单位统一社会信用代码": "11650100MAE63W7656", "行政相对人代码_1(统一社会信用代码)": "91650100337383377J", "没收违法所得、没收非法财物的金额（万元）": "1.26"}	\N	\N	[{"hint": "Submit the record once its document is in effect (Article 37).", "rule": "document_in_effect", "column": "处罚决定日期", "detail": "It is of 2027-12-18, takes effect on 2027-12-18, and the record day is 2026-11-27.", "message": "the document is not in effect on the record day", "question": false, "sqlstate": "SC037"}, {"hint": "Ask for an end from 2028-03-18 to 2028-12-18, or for none (Article 44).", "rule": "window_minimum", "column": "公示截止期", "detail": "It is asked to end after 2025-12-30; 国家发展和改革委员会令第36号 asks for at least until 2028-03-18.", "message": "the publication would end before the shortest period allowed", "question": false, "sqlstate": "SC044"}]	open	\N	\N	\N	2026-11-26 16:30:22.061073+00	\N	afb088b2-427c-4554-a6a1-f656463e23ab
10	1	34	3	demo_loader	{"处罚依据": "《保障农民工工资支付条例》第五十五条", "处罚内容": "罚款50万元。", "处罚机关": "乌鲁木齐市人力资源和社会保障局", "处罚类别": "罚款", "违法事实": "未按月支付农民工工资", "公示截止期": "20260301", "处罚有效期": "20991231", "法定代表人": "周超平", "处罚决定日期": "20251231", "数据更新时间": "20260106", "数据来源单位": "乌鲁木齐市人力资源和社会保障局", "违法行为类型": "拖欠劳动报酬", "行政相对人名称": "乌鲁木齐市库尔班江·卡德尔烤肉店", "行政相对人类别": "个体工商户", "罚款金额（万元）": "50", "法定代表人证件类型": "身份证", "行政处罚决定书文号": "乌人社监罚〔2025〕8号", "处罚机关统一社会信用代码": "116501009154655869", "数据来源单位统一社会信用代码": "116501009154655869", "行政相对人代码_1(统一社会信用代码)": "92650100MAMRMT2K7B"}	\N	\N	[{"hint": "Ask for an end from 2026-03-31 to 2028-12-31, or for none (Article 44).", "rule": "window_minimum", "column": "公示截止期", "detail": "It is asked to end after 2026-03-01; 国家发展和改革委员会令第58号 asks for at least until 2026-03-31.", "message": "the publication would end before the shortest period allowed", "question": false, "sqlstate": "SC044"}]	open	\N	\N	\N	2026-11-26 16:30:22.061073+00	\N	6dbd4ee5-20ee-47dd-b962-a859531f409c
11	1	35	45	demo_loader	{"处罚依据": "《中华人民共和国税收征收管理法》第六十三条", "处罚内容": "罚款0.2万元。", "处罚机关": "和田市税务局", "处罚类别": "罚款", "违法事实": "在账簿上少列收入", "公示截止期": "2026-08-25", "处罚有效期": "2099-12-31", "法定代表人": "刘静玲", "处罚决定日期": "2023-08-25", "数据更新时间": "2023-08-31", "数据来源单位": "和田市税务局", "违法行为类型": "偷税", "行政相对人名称": "鑫源A和田房地产开发有限公司", "行政相对人类别": "法人及非法人组织", "罚款金额（万元）": "1,234.56", "行政处罚决定书文号": "和税稽罚〔2023〕1号", "处罚机关统一社会信用代码": "11653201MARFPN6N5L", "数据来源单位统一社会信用代码": "11653201MARFPN6N5L", "行政相对人代码_1(统一社会信用代码)": "91653201MAAAWFJD7P"}	\N	\N	[{"hint": "Write the amount in ten thousand yuan as the decision has it; if the column is right as it is, confirm intake_amount_stated with credit.resubmit() (Article 21).", "rule": "intake_amount_stated", "column": "罚款金额（万元）", "detail": "The column says 1234.56, the decision 0.2 ten thousand yuan.", "message": "the amount is not the one that the decision states: which is right?", "question": true, "sqlstate": "SC021"}]	open	\N	\N	\N	2026-11-26 16:30:22.061073+00	\N	51384a29-2356-4ac4-8ed1-c914521ca66c
12	1	51	60	demo_loader	{"处罚依据": "《中华人民共和国安全生产法》第九十七条", "处罚内容": "罚款10万元。", "处罚机关": "喀什市应急管理局", "处罚类别": "罚款", "违法事实": "未对从业人员进行安全生产教育和培训", "公示截止期": "2029/6/30", "处罚有效期": "2099/12/31", "法定代表人": "孙超秀", "处罚决定日期": "2026/6/30", "数据更新时间": "2026/7/9", "数据来源单位": "喀什市应急管理局", "违法行为类型": "违反安全生产规定", "行政相对人名称": "恒信2喀什建筑安装工程有限公司", "行政相对人类别": "法人及非法人组织", "罚款金额（万元）": "10", "行政处罚决定书文号": "喀应急罚[2026］7号", "处罚机关统一社会信用代码": "11653101649530479K", "数据来源单位统一社会信用代码": "11653101649530479K", "行政相对人代码_1(统一社会信用代码)": "916531010180958885"}	\N	\N	[{"hint": "Ask for an end from 2026-09-30 to 2027-06-30, or for none (Article 44).", "rule": "window_maximum", "column": "公示截止期", "detail": "It is asked to end after 2029-06-30; 国家发展和改革委员会令第36号 allows until 2027-06-30.", "message": "the publication would last longer than the longest period allowed", "question": false, "sqlstate": "SC044"}]	open	\N	\N	\N	2026-11-26 16:30:22.061073+00	\N	5a5fd26a-a9f0-4abb-96f7-a405255c3e3f
13	1	52	43	demo_loader	{"处罚依据": "《中华人民共和国安全生产法》第九十七条", "处罚内容": "罚款0.2万元。", "处罚机关": "和田市应急管理局", "处罚类别": "罚款", "违法事实": "未对从业人员进行安全生产教育和培训", "公示截止期": "2024-05-15", "处罚有效期": "2099-12-31", "法定代表人": "努尔买买提·买买提", "处罚决定日期": "2024-02-15", "数据更新时间": "2024-02-21", "数据来源单位": "和田市应急管理局", "违法行为类型": "违反安全生产规定", "行政相对人名称": "和田​市阿依古丽·肉孜餐馆", "行政相对人类别": "个体工商户", "罚款金额（万元）": "0.2", "法定代表人证件类型": "身份证", "行政处罚决定书文号": "和应急罚〔2024〕7号", "处罚机关统一社会信用代码": "11653201583575307G", "数据来源单位统一社会信用代码": "11653201583575307G", "行政相对人代码_1(统一社会信用代码)": "92653201MAXKY3XH80"}	\N	\N	[{"hint": "Ask for an end from 2025-02-15 to 2027-02-15, or for none (Article 44).", "rule": "window_minimum", "column": "公示截止期", "detail": "It is asked to end after 2024-05-15; 国家发展和改革委员会令第58号 asks for at least until 2025-02-15.", "message": "the publication would end before the shortest period allowed", "question": false, "sqlstate": "SC044"}]	open	\N	\N	\N	2026-11-26 16:30:22.061073+00	\N	a4c525c3-2e8f-442b-91cf-095303391401
14	1	53	33	demo_loader	{"处罚依据": "《中华人民共和国安全生产法》第九十七条", "处罚内容": "罚款50万元。", "处罚机关": "吐鲁番市应急管理局", "处罚类别": "罚款", "违法事实": "未对从业人员进行安全生产教育和培训", "公示截止期": "2029-1-19", "处罚有效期": "2099-12-31", "法定代表人": "罗建强", "处罚决定日期": "2026-1-19", "数据更新时间": "2026-1-23", "数据来源单位": "吐鲁番市应急管理局", "违法行为类型": "违反安全生产规定", "行政相对人名称": "吐鲁番（博达汇聚）科技有限公司", "行政相对人类别": "法人及非法人组织", "罚款金额（万元）": "50", "行政处罚决定书文号": "吐应急罚〔2026〕8号", "处罚机关统一社会信用代码": "11650402MANMRJ26XT", "数据来源单位统一社会信用代码": "11650402MANMRJ26XT", "行政相对人代码_1(统一社会信用代码)": "83851478-5"}	\N	\N	[{"hint": "Compare it with the certificate; a code outside the standard goes into other_id (Article 21).", "rule": "subject_code", "column": "行政相对人代码_1(统一社会信用代码)", "detail": "It has 10 characters without the blanks around it.", "message": "\\"83851478-5\\" is no unified social credit code", "question": false, "sqlstate": "SC021"}]	open	\N	\N	\N	2026-11-26 16:30:22.061073+00	\N	c78a3b6d-fec6-48e4-91d0-294eaca666a1
15	1	55	59	demo_loader	{"处罚依据": "《中华人民共和国价格法》第四十二条", "处罚内容": "罚款8万元。", "处罚机关": "喀什市市场监督管理局", "处罚类别": "罚款", "违法事实": "不按规定明码标价", "公示截止期": "2024-07-05", "法定代表人": "库尔班江·买买提", "处罚决定日期": "2024-08-31", "数据更新时间": "2024-09-06", "数据来源单位": "喀什市市场监督管理局", "违法行为类型": "价格违法", "行政相对人名称": "喀什市第一人民医院", "行政相对人类别": "法人及非法人组织", "罚款金额（万元）": "8", "法定代表人证件类型": "身份证", "行政处罚决定书文号": "喀市监罚〔2024〕19号", "处罚机关统一社会信用代码": "11653101MA2FRLTC1W", "数据来源单位统一社会信用代码": "11653101MA2FRLTC1W", "行政相对人代码_1(统一社会信用代码)": "12653101MAGDR8EX6H"}	\N	\N	[{"hint": "Ask for an end from 2024-11-30 to 2027-08-31, or for none (Article 44).", "rule": "window_minimum", "column": "公示截止期", "detail": "It is asked to end after 2024-07-05; 国家发展和改革委员会令第58号 asks for at least until 2024-11-30.", "message": "the publication would end before the shortest period allowed", "question": false, "sqlstate": "SC044"}]	open	\N	\N	\N	2026-11-26 16:30:22.061073+00	\N	d9e1f3d8-b04b-4666-94e0-ed21088c5a36
16	1	57	30	demo_loader	{"处罚依据": "《医疗机构管理条例》第四十三条", "处罚内容": "罚款0.5万元。", "处罚机关": "吐鲁番市卫生健康委员会", "处罚类别": "罚款", "违法事实": "未取得医疗机构执业许可证开展诊疗活动", "公示截止期": "2027/3/30", "处罚有效期": "2099/12/31", "法定代表人": "徐秀桂", "处罚决定日期": "2024-02-30", "数据更新时间": "2024/4/3", "数据来源单位": "吐鲁番市卫生健康委员会", "违法行为类型": "无证行医", "行政相对人名称": "吐鲁番市瑞丰种植农民专业合作社", "行政相对人类别": "法人及非法人组织", "罚款金额（万元）": "0.5", "法定代表人证件类型": "身份证", "行政处罚决定书文号": "吐卫罚〔2024〕3号", "处罚机关统一社会信用代码": "11650402MA9M6UC63G", "数据来源单位统一社会信用代码": "11650402MA9M6UC63G", "行政相对人代码_1(统一社会信用代码)": "93650402209238538Q"}	\N	\N	[{"hint": "Write the day as YYYY-MM-DD, the year first (Article 21).", "rule": "intake_day", "column": "处罚决定日期", "detail": "The cell says \\"2024-02-30\\".", "message": "no calendar has this day", "question": false, "sqlstate": "SC021"}]	open	\N	\N	\N	2026-11-26 16:30:22.061073+00	\N	17df0ec0-9f39-4a21-9102-869bc9602c4b
17	1	58	79	demo_loader	{"处罚依据": "《中华人民共和国安全生产法》第九十七条", "处罚内容": "罚款3万元；没收违法所得1.26万元。", "处罚机关": "阿克苏市应急管理局", "处罚类别": "罚款;没收违法所得;警告", "违法事实": "未对从业人员进行安全生产教育和培训", "公示截止期": "2027/4/1", "处罚有效期": "2099/12/31", "法定代表人": "阿不都热依木·艾山", "处罚决定日期": "2024/3/31", "数据更新时间": "2024/4/1", "数据来源单位": "阿克苏市应急管理局", "违法行为类型": "违反安全生产规定", "行政相对人名称": "阿克苏众诚丝路机械设备有限公司", "行政相对人类别": "法人及非法人组织", "罚款金额（万元）": "3", "法定代表人证件类型": "身份证", "行政处罚决定书文号": "阿应急罚〔2024〕6号", "处罚机关统一社会信用代码": "11652901MATYLMW846", "数据来源单位统一社会信用代码": "11652901MATYLMW846", "行政相对人代码_1(统一社会信用代码)": "916529011907673599", "没收违法所得、没收非法财物的金额（万元）": "1.26"}	\N	\N	[{"hint": "Ask for an end from 2025-03-31 to 2027-03-31, or for none (Article 44).", "rule": "window_maximum", "column": "公示截止期", "detail": "It is asked to end after 2027-04-01; 国家发展和改革委员会令第58号 allows until 2027-03-31.", "message": "the publication would last longer than the longest period allowed", "question": false, "sqlstate": "SC044"}]	open	\N	\N	\N	2026-11-26 16:30:22.061073+00	\N	24f3ce9d-2c3e-409a-881e-af493ef6c064
\.


--
-- Data for Name: record; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.record (subject_id, record_id, item_id, field, document_id, provider_id, division, nature, severity, openness, circumstance, conduct_on, conduct_assumed, operator_no, recorded_on, open_until, necessity, content, revision, replaces, correction_reason, batch_id, author, recorded_at, nonce) FROM stdin;
1	1	5	price	1	78	652901	public	general	open	\N	2024-03-29	t	\N	2026-11-27	2027-03-30	\N	{"fine": 8, "basis": "《中华人民共和国价格法》第四十二条", "facts": "不按规定明码标价", "source": "阿克苏市市场监督管理局", "violation": "价格违法", "source_code": "11652901MAF2NXG70H", "valid_until": "2099-12-31", "confiscation": 1.26, "penalty_kinds": ["罚款", "没收违法所得"], "representative": "何艳静", "penalty_content": "罚款8万元；没收违法所得1.26万元。", "source_updated_on": "2024-04-10"}	0	\N	\N	1	demo_loader	2026-11-26 16:30:22.061073+00	f0fdeed2-d74a-4bfa-b841-fc687165f25f
2	2	5	environment	2	71	652301	public	general	open	\N	2025-03-20	t	\N	2026-11-27	2026-03-21	\N	{"fine": 0.05, "basis": "《中华人民共和国水污染防治法》第八十三条", "facts": "未经批准擅自排放水污染物", "source": "昌吉市生态环境局", "violation": "违反环境保护管理规定", "source_code": "11652301MAWPYT475W", "valid_until": "2099-12-31", "confiscation": 1.26, "penalty_kinds": ["罚款", "没收违法所得", "警告"], "representative": "何静文", "penalty_content": "罚款0.05万元；没收违法所得1.26万元。", "source_updated_on": "2025-03-21"}	0	\N	\N	1	demo_loader	2026-11-26 16:30:22.061073+00	35c400bc-fa07-420c-8d03-806c90942d28
3	3	5	price	3	32	650402	public	general	open	\N	2024-12-10	t	\N	2026-11-27	2025-12-11	\N	{"fine": 20, "basis": "《中华人民共和国价格法》第四十二条", "facts": "不按规定明码标价", "source": "吐鲁番市市场监督管理局", "violation": "价格违法", "source_code": "11650402510165673W", "confiscation": 0.3, "penalty_kinds": ["罚款", "没收违法所得"], "representative": "刘勇", "penalty_content": "罚款20万元；没收违法所得0.3万元。", "source_updated_on": "2024-12-17"}	0	\N	\N	1	demo_loader	2026-11-26 16:30:22.061073+00	b3057c89-5ca5-4905-89ad-959a543c3ac5
4	4	5	labour	4	74	652901	public	general	shared	\N	2023-01-27	t	\N	2026-11-27	\N	\N	{"fine": 0.05, "basis": "《保障农民工工资支付条例》第五十五条", "facts": "未按月支付农民工工资", "source": "阿克苏市人力资源和社会保障局", "violation": "拖欠劳动报酬", "source_code": "11652901MANT73FH62", "valid_until": "2099-12-31", "penalty_kinds": ["罚款"], "representative": "阿不都热依木•艾山", "penalty_content": "罚款0.05万元。", "source_updated_on": "2023-01-30"}	0	\N	\N	1	demo_loader	2026-11-26 16:30:22.061073+00	d92cdd62-7cec-4ee1-b313-03385b9fef9e
5	5	5	market_supervision	5	59	653101	public	general	open	\N	2024-04-14	t	\N	2026-11-27	2027-04-15	\N	{"fine": 3, "basis": "《中华人民共和国广告法》第五十七条", "facts": "在网页上发布“全疆第一”等用语, 误导消费者", "source": "喀什市市场监督管理局", "violation": "虚假宣传", "source_code": "11653101MA2FRLTC1W", "confiscation": 1.26, "penalty_kinds": ["罚款", "没收违法所得"], "representative": "林桂芳", "penalty_content": "罚款3万元；没收违法所得1.26万元。", "source_updated_on": "2024-04-19"}	0	\N	\N	1	demo_loader	2026-11-26 16:30:22.061073+00	c29f561d-728f-406b-9a0f-9d397c2d07cc
6	6	5	urban_management	6	41	653201	public	general	open	\N	2025-07-13	t	\N	2026-11-27	2026-07-14	\N	{"fine": 50, "basis": "《城市道路管理条例》第四十二条", "facts": "占道经营", "source": "和田市城市管理局", "violation": "擅自占用道路", "source_code": "11653201MA60J47T46", "valid_until": "2099-12-31", "confiscation": 0.3, "penalty_kinds": ["罚款", "没收违法所得"], "representative": "高磊海", "penalty_content": "罚款50万元；没收违法所得0.3万元。", "source_updated_on": "2025-07-14"}	0	\N	\N	1	demo_loader	2026-11-26 16:30:22.061073+00	b918556c-6dc2-4103-bc30-2871bd3ecdb8
7	7	5	agriculture	7	12	654002	public	general	shared	\N	2023-02-01	t	\N	2026-11-27	\N	\N	{"fine": 8, "basis": "《农药管理条例》第五十五条", "facts": "销售未取得登记证的农药", "source": "伊宁市农业农村局", "violation": "经营假农药", "source_code": "11654002502601076W", "valid_until": "2099-12-31", "penalty_kinds": ["罚款"], "representative": "刘静强", "penalty_content": "罚款8万元。", "source_updated_on": "2023-02-07"}	0	\N	\N	1	demo_loader	2026-11-26 16:30:22.061073+00	7f0c9603-08fa-49d9-8021-fe7c28a65e0d
8	8	5	price	8	15	654002	public	general	open	\N	2026-05-27	t	\N	2026-11-27	2026-08-28	\N	{"fine": 10, "basis": "《中华人民共和国价格法》第四十二条", "facts": "不按规定明码标价", "source": "伊宁市市场监督管理局", "violation": "价格违法", "source_code": "11654002MA2HQ7HD10", "valid_until": "2099-12-31", "penalty_kinds": ["罚款"], "representative": "朱洋娜", "penalty_content": "罚款10万元。", "source_updated_on": "2026-06-04"}	0	\N	\N	1	demo_loader	2026-11-26 16:30:22.061073+00	e2a40405-8ae1-450b-a451-8db83ae87a61
9	9	5	transport	9	46	650502	public	general	open	\N	2025-10-31	t	\N	2026-11-27	2026-02-01	\N	{"fine": 50, "basis": "《公路安全保护条例》第六十四条", "facts": "货车超限行驶公路", "source": "哈密市交通运输局", "violation": "超限运输", "source_code": "11650502MACH95CH2E", "valid_until": "2099-12-31", "confiscation": 0.3, "penalty_kinds": ["罚款", "没收违法所得", "警告"], "representative": "孙文杰", "penalty_content": "罚款50万元；没收违法所得0.3万元。", "source_updated_on": "2025-11-05"}	0	\N	\N	1	demo_loader	2026-11-26 16:30:22.061073+00	ba9376b4-1f6f-4349-b433-5f60fe6ffe1e
10	10	5	food	10	50	650502	public	general	open	\N	2025-12-04	t	\N	2026-11-27	2028-12-05	\N	{"fine": 10, "basis": "《中华人民共和国食品安全法》第一百二十四条", "facts": "销售超过保质期的食品", "source": "哈密市市场监督管理局", "violation": "违反食品安全管理规定", "source_code": "11650502450216052T", "valid_until": "2099-12-31", "penalty_kinds": ["罚款"], "representative": "孙霞军", "penalty_content": "罚款10万元。", "source_updated_on": "2025-12-05"}	0	\N	\N	1	demo_loader	2026-11-26 16:30:22.061073+00	29d767ed-3f0d-4060-8301-7cf63ba559b5
11	11	5	work_safety	11	51	650502	public	general	shared	\N	2023-03-08	t	\N	2026-11-27	\N	\N	{"fine": 0.05, "basis": "《中华人民共和国安全生产法》第九十七条", "facts": "未对从业人员进行安全生产教育和培训", "source": "哈密市应急管理局", "violation": "违反安全生产规定", "source_code": "116505020935654990", "confiscation": 0.3, "penalty_kinds": ["罚款", "没收违法所得"], "representative": "阿依古丽·艾山", "penalty_content": "罚款0.05万元；没收违法所得0.3万元。", "source_updated_on": "2023-03-10"}	0	\N	\N	1	demo_loader	2026-11-26 16:30:22.061073+00	ea803384-1a47-45c5-91ef-6568ca98597f
12	12	5	work_safety	12	16	654002	public	general	open	\N	2025-08-15	t	\N	2026-11-27	2026-08-16	\N	{"fine": 0.5, "basis": "《中华人民共和国安全生产法》第九十七条", "facts": "未对从业人员进行安全生产教育和培训", "source": "伊宁市应急管理局", "violation": "违反安全生产规定", "source_code": "11654002MAFPTW9776", "penalty_kinds": ["罚款"], "representative": "朱玲", "penalty_content": "罚款0.5万元。", "source_updated_on": "2025-08-18"}	0	\N	\N	1	demo_loader	2026-11-26 16:30:22.061073+00	1df8a177-016e-4fe5-8f4a-3c1048869c70
1	13	5	environment	13	80	652901	public	general	open	\N	2023-11-11	t	\N	2026-11-27	2024-02-12	\N	{"fine": 0.1, "basis": "《中华人民共和国水污染防治法》第八十三条", "facts": "未经批准擅自排放水污染物", "source": "阿克苏市生态环境局", "violation": "违反环境保护管理规定", "source_code": "11652901MAMFK0HX8L", "valid_until": "2099-12-31", "confiscation": 0.3, "penalty_kinds": ["罚款", "没收违法所得"], "representative": "何艳静", "penalty_content": "罚款0.1万元；没收违法所得0.3万元。", "source_updated_on": "2023-11-13"}	0	\N	\N	1	demo_loader	2026-11-26 16:30:22.061073+00	8d1dbef5-e76a-46fc-8112-2889f814ebbf
13	14	5	agriculture	14	75	652901	public	general	open	\N	2024-11-01	t	\N	2026-11-27	2027-11-02	\N	{"fine": 50, "basis": "《农药管理条例》第五十五条", "facts": "销售未取得登记证的农药", "source": "阿克苏市农业农村局", "violation": "经营假农药", "source_code": "11652901MATUHJJG3X", "valid_until": "2099-12-31", "penalty_kinds": ["罚款", "警告"], "representative": "林国玲", "penalty_content": "罚款50万元。", "source_updated_on": "2024-11-04"}	0	\N	\N	1	demo_loader	2026-11-26 16:30:22.061073+00	add15e29-9901-4a6c-ac10-9976c195ea45
14	15	5	health	15	66	652301	public	serious	open	\N	2024-03-10	t	\N	2026-11-27	2025-03-11	\N	{"fine": 100, "basis": "《医疗机构管理条例》第四十三条", "facts": "未取得医疗机构执业许可证开展诊疗活动", "source": "昌吉市卫生健康委员会", "violation": "无证行医", "source_code": "11652301MAG5N7DQ02", "valid_until": "2099-12-31", "penalty_kinds": ["罚款"], "representative": "吴霞敏", "penalty_content": "罚款100万元。", "source_updated_on": "2024-03-13"}	0	\N	\N	1	demo_loader	2026-11-26 16:30:22.061073+00	5c5d7164-2a3f-404a-9d47-b6e85fdb8945
15	16	5	work_safety	16	43	653201	public	general	open	\N	2024-04-29	t	\N	2026-11-27	2027-04-30	\N	{"fine": 8, "basis": "《中华人民共和国安全生产法》第九十七条", "facts": "未对从业人员进行安全生产教育和培训", "source": "和田市应急管理局", "violation": "违反安全生产规定", "source_code": "11653201583575307G", "valid_until": "2099-12-31", "penalty_kinds": ["罚款", "警告"], "representative": "胡艳秀", "penalty_content": "罚款8万元。", "source_updated_on": "2024-05-11"}	0	\N	\N	1	demo_loader	2026-11-26 16:30:22.061073+00	eb986436-c262-4e9c-a103-8b73af3f97fe
16	17	5	health	17	21	650200	public	general	open	\N	2025-07-09	t	1	2026-11-27	2026-07-10	\N	{"fine": 5, "basis": "《医疗机构管理条例》第四十三条", "facts": "未取得医疗机构执业许可证开展诊疗活动", "source": "克拉玛依市卫生健康委员会", "violation": "无证行医", "source_code": "11650200MA4G2DP397", "valid_until": "2099-12-31", "confiscation": 0.3, "penalty_kinds": ["罚款", "没收违法所得"], "penalty_content": "罚款5万元；没收违法所得0.3万元。", "source_updated_on": "2025-07-10"}	0	\N	\N	1	demo_loader	2026-11-26 16:30:22.061073+00	5b6e4ad1-777d-4e10-afeb-57f5c9053882
17	18	5	work_safety	18	69	652301	public	general	open	\N	2026-05-23	t	\N	2026-11-27	2027-05-24	\N	{"fine": 0.05, "basis": "《中华人民共和国安全生产法》第九十七条", "facts": "未对从业人员进行安全生产教育和培训", "source": "昌吉市应急管理局", "violation": "违反安全生产规定", "source_code": "11652301MA8KK8A39R", "confiscation": 1.26, "penalty_kinds": ["罚款", "没收违法所得"], "representative": "罗刚杰", "penalty_content": "罚款0.05万元；没收违法所得1.26万元。", "source_updated_on": "2026-05-25"}	0	\N	\N	1	demo_loader	2026-11-26 16:30:22.061073+00	f14240c7-7b7e-4f26-a1a1-5e6ae76792af
18	19	5	environment	19	62	653101	public	general	open	\N	2025-06-26	t	\N	2026-11-27	2025-09-27	\N	{"fine": 0.05, "basis": "《中华人民共和国水污染防治法》第八十三条", "facts": "未经批准擅自排放水污染物", "source": "喀什市生态环境局", "violation": "违反环境保护管理规定", "source_code": "11653101MAGB454X7H", "valid_until": "2099-12-31", "penalty_kinds": ["罚款"], "representative": "赵军", "penalty_content": "罚款0.05万元。", "source_updated_on": "2025-06-30"}	0	\N	\N	1	demo_loader	2026-11-26 16:30:22.061073+00	8845a584-f072-41a4-a60d-463e071a9c7b
19	20	5	tax	20	27	650200	public	general	open	\N	2025-07-22	t	\N	2026-11-27	2028-07-23	\N	{"fine": 3, "basis": "《中华人民共和国税收征收管理法》第六十三条", "facts": "在账簿上少列收入", "source": "克拉玛依市税务局", "violation": "偷税", "source_code": "11650200MA4DN7EU58", "valid_until": "2099-12-31", "confiscation": 1.26, "penalty_kinds": ["罚款", "没收违法所得"], "representative": "阿不都热依木-买买提", "penalty_content": "罚款3万元；没收违法所得1.26万元。", "source_updated_on": "2025-07-31"}	0	\N	\N	1	demo_loader	2026-11-26 16:30:22.061073+00	13552b1f-98b1-47b2-a368-366e3c476298
20	21	5	labour	21	11	654002	public	general	open	\N	2024-08-31	t	1	2026-11-27	2025-09-01	\N	{"fine": 10, "basis": "《保障农民工工资支付条例》第五十五条", "facts": "未按月支付农民工工资", "source": "伊宁市人力资源和社会保障局", "violation": "拖欠劳动报酬", "source_code": "116540027969591016", "valid_until": "2099-12-31", "penalty_kinds": ["罚款"], "penalty_content": "罚款10万元。", "source_updated_on": "2024-09-02"}	0	\N	\N	1	demo_loader	2026-11-26 16:30:22.061073+00	fdd80554-ef21-4029-86b7-17d478ecb5c7
21	22	5	tax	22	72	652301	public	general	open	\N	2023-12-14	t	\N	2026-11-27	2024-06-15	\N	{"fine": 0.5, "basis": "《中华人民共和国税收征收管理法》第六十三条", "facts": "在账簿上少列收入", "source": "昌吉市税务局", "violation": "偷税", "source_code": "116523018080988726", "penalty_kinds": ["罚款"], "representative": "陈霞", "penalty_content": "罚款0.5万元。", "source_updated_on": "2023-12-25"}	0	\N	\N	1	demo_loader	2026-11-26 16:30:22.061073+00	3cfa9901-501a-4656-a193-b26baa89c55d
22	23	5	price	23	15	654002	public	general	open	\N	2023-12-31	t	1	2026-11-27	2024-04-01	\N	{"fine": 0.1, "basis": "《中华人民共和国价格法》第四十二条", "facts": "不按规定明码标价", "source": "伊宁市市场监督管理局", "violation": "价格违法", "source_code": "11654002MA2HQ7HD10", "penalty_kinds": ["罚款"], "penalty_content": "罚款0.1万元。", "source_updated_on": "2024-01-09"}	0	\N	\N	1	demo_loader	2026-11-26 16:30:22.061073+00	9bf67627-cc97-49a9-9450-70a7d11e1864
23	24	5	transport	24	64	652301	public	general	shared	\N	2023-03-31	t	1	2026-11-27	\N	\N	{"fine": 0.1, "basis": "《公路安全保护条例》第六十四条", "facts": "货车超限行驶公路", "source": "昌吉市交通运输局", "violation": "超限运输", "source_code": "11652301MAENA8CR7W", "confiscation": 0.3, "penalty_kinds": ["罚款", "没收违法所得"], "penalty_content": "罚款0.1万元；没收违法所得0.3万元。", "source_updated_on": "2023-04-11"}	0	\N	\N	1	demo_loader	2026-11-26 16:30:22.061073+00	a4b06cce-9236-4f33-8552-241cea11164f
24	25	5	health	25	57	653101	public	general	open	\N	2024-05-31	t	\N	2026-11-27	2027-06-01	\N	{"fine": 0.1, "basis": "《医疗机构管理条例》第四十三条", "facts": "未取得医疗机构执业许可证开展诊疗活动", "source": "喀什市卫生健康委员会", "violation": "无证行医", "source_code": "116531019569415693", "valid_until": "2099-12-31", "penalty_kinds": ["罚款"], "representative": "林建明", "penalty_content": "罚款0.1万元。", "source_updated_on": "2024-06-07"}	0	\N	\N	1	demo_loader	2026-11-26 16:30:22.061073+00	00bcdf7f-2d26-4a78-b87a-a3dc7450032f
25	26	5	tax	26	72	652301	public	general	open	\N	2025-09-19	t	\N	2026-11-27	2028-09-20	\N	{"fine": 1, "basis": "《中华人民共和国税收征收管理法》第六十三条", "facts": "在账簿上少列收入", "source": "昌吉市税务局", "violation": "偷税", "source_code": "116523018080988726", "valid_until": "2099-12-31", "confiscation": 1.26, "penalty_kinds": ["罚款", "没收违法所得"], "representative": "赵强强", "penalty_content": "罚款1万元；没收违法所得1.26万元。", "source_updated_on": "2025-09-29"}	0	\N	\N	1	demo_loader	2026-11-26 16:30:22.061073+00	512a7863-ec46-4f2d-ac7d-576096c97333
26	27	5	agriculture	27	4	650100	public	general	open	\N	2026-03-10	t	1	2026-11-27	2029-03-11	\N	{"fine": 1, "basis": "《农药管理条例》第五十五条", "facts": "销售未取得登记证的农药", "source": "乌鲁木齐市农业农村局", "violation": "经营假农药", "source_code": "11650100MAXY0AJX61", "valid_until": "2099-12-31", "confiscation": 1.26, "penalty_kinds": ["罚款", "没收违法所得"], "penalty_content": "罚款1万元；没收违法所得1.26万元。", "source_updated_on": "2026-03-16"}	0	\N	\N	1	demo_loader	2026-11-26 16:30:22.061073+00	65df4abf-df68-4fc8-8bca-3ebf3c9ad884
27	28	5	agriculture	28	75	652901	public	general	open	\N	2024-04-22	t	1	2026-11-27	2027-04-23	\N	{"fine": 0.1, "basis": "《农药管理条例》第五十五条", "facts": "销售未取得登记证的农药", "source": "阿克苏市农业农村局", "violation": "经营假农药", "source_code": "11652901MATUHJJG3X", "valid_until": "2099-12-31", "confiscation": 1.26, "penalty_kinds": ["罚款", "没收违法所得"], "penalty_content": "罚款0.1万元；没收违法所得1.26万元。", "source_updated_on": "2024-04-29"}	0	\N	\N	1	demo_loader	2026-11-26 16:30:22.061073+00	226ec213-1390-4a02-a898-1233be7b89cd
28	29	5	tax	29	36	650402	public	general	open	\N	2025-03-19	t	\N	2026-11-27	2028-03-20	\N	{"fine": 0.5, "basis": "《中华人民共和国税收征收管理法》第六十三条", "facts": "在账簿上少列收入", "source": "吐鲁番市税务局", "violation": "偷税", "source_code": "116504029012044655", "penalty_kinds": ["罚款"], "representative": "艾尔肯·司马义", "penalty_content": "罚款0.5万元。", "source_updated_on": "2025-03-24"}	0	\N	\N	1	demo_loader	2026-11-26 16:30:22.061073+00	46a98d22-3df2-4fec-93f9-caa436edd1a2
29	30	5	food	30	23	650200	public	general	open	\N	2024-08-31	t	\N	2026-11-27	2027-09-01	\N	{"fine": 2, "basis": "《中华人民共和国食品安全法》第一百二十四条", "facts": "销售超过保质期的食品", "source": "克拉玛依市市场监督管理局", "violation": "违反食品安全管理规定", "source_code": "11650200963038650G", "valid_until": "2099-12-31", "penalty_kinds": ["罚款", "警告"], "representative": "马军", "penalty_content": "罚款2万元。", "source_updated_on": "2024-09-04"}	0	\N	\N	1	demo_loader	2026-11-26 16:30:22.061073+00	6a26bf5b-2fd6-4613-85a8-2a2d67b21be1
6	31	5	market_supervision	31	42	653201	public	general	open	\N	2025-03-13	t	\N	2026-11-27	2026-03-14	\N	{"fine": 3, "basis": "《中华人民共和国广告法》第五十七条", "facts": "在网页上发布“全疆第一”等用语, 误导消费者", "source": "和田市市场监督管理局", "violation": "虚假宣传", "source_code": "11653201MAU2ULMA6U", "valid_until": "2099-12-31", "confiscation": 0.3, "penalty_kinds": ["罚款", "没收违法所得"], "representative": "高磊海", "penalty_content": "罚款3万元；没收违法所得0.3万元。", "source_updated_on": "2025-03-19"}	0	\N	\N	1	demo_loader	2026-11-26 16:30:22.061073+00	a5f54be7-bc16-4e6a-a47e-7192abfce876
30	32	5	health	32	13	654002	public	general	shared	\N	2023-03-31	t	1	2026-11-27	\N	\N	{"fine": 15.5, "basis": "《医疗机构管理条例》第四十三条", "facts": "未取得医疗机构执业许可证开展诊疗活动", "source": "伊宁市卫生健康委员会", "violation": "无证行医", "source_code": "11654002MADFF8UC7T", "valid_until": "2099-12-31", "confiscation": 0.3, "penalty_kinds": ["罚款", "没收违法所得"], "penalty_content": "罚款15.5万元；没收违法所得0.3万元。", "source_updated_on": "2023-04-03"}	0	\N	\N	1	demo_loader	2026-11-26 16:30:22.061073+00	2e40c642-d432-4d40-b448-21a3748aced1
20	33	5	fire_protection	33	17	654002	public	general	shared	\N	2023-01-26	t	1	2026-11-27	\N	\N	{"fine": 15.5, "basis": "《中华人民共和国消防法》第六十条", "facts": "消火栓无水，安全出口堵塞", "source": "伊宁市消防救援支队", "violation": "消防设施未保持完好有效", "source_code": "11654002MAHKHQ5G2Q", "valid_until": "2099-12-31", "confiscation": 1.26, "penalty_kinds": ["罚款", "没收违法所得"], "penalty_content": "罚款15.5万元；没收违法所得1.26万元。", "source_updated_on": "2023-02-02"}	0	\N	\N	1	demo_loader	2026-11-26 16:30:22.061073+00	abc5e6a4-0a0c-447c-bb8f-f546cced1b2f
31	34	5	environment	34	62	653101	public	general	open	\N	2024-07-18	t	\N	2026-11-27	2025-07-19	\N	{"fine": 10, "basis": "《中华人民共和国水污染防治法》第八十三条", "facts": "未经批准擅自排放水污染物", "source": "喀什市生态环境局", "violation": "违反环境保护管理规定", "source_code": "11653101MAGB454X7H", "confiscation": 0.3, "penalty_kinds": ["罚款", "没收违法所得"], "representative": "罗建", "penalty_content": "罚款10万元；没收违法所得0.3万元。", "source_updated_on": "2024-07-23"}	0	\N	\N	1	demo_loader	2026-11-26 16:30:22.061073+00	b6a6d479-be37-43d9-a85b-c09e3b7ce051
32	35	5	transport	35	64	652301	public	general	open	\N	2026-04-10	t	\N	2026-11-27	2026-10-11	\N	{"fine": 0.2, "basis": "《公路安全保护条例》第六十四条", "facts": "货车超限行驶公路", "source": "昌吉市交通运输局", "violation": "超限运输", "source_code": "11652301MAENA8CR7W", "confiscation": 1.26, "penalty_kinds": ["罚款", "没收违法所得"], "representative": "海热提·依明", "penalty_content": "罚款0.2万元；没收违法所得1.26万元。", "source_updated_on": "2026-04-15"}	0	\N	\N	1	demo_loader	2026-11-26 16:30:22.061073+00	74aaa66e-c22c-44a6-82ab-9a6f57560bd1
33	36	5	market_supervision	36	7	650100	public	general	open	\N	2023-12-31	t	\N	2026-11-27	2024-07-01	\N	{"fine": 3, "basis": "《中华人民共和国广告法》第五十七条", "facts": "在网页上发布“全疆第一”等用语, 误导消费者", "source": "乌鲁木齐市市场监督管理局", "violation": "虚假宣传", "source_code": "11650100MAC29EPY5C", "valid_until": "2099-12-31", "penalty_kinds": ["罚款"], "representative": "吐尔逊·热合曼", "penalty_content": "罚款3万元。", "source_updated_on": "2024-01-05"}	0	\N	\N	1	demo_loader	2026-11-26 16:30:22.061073+00	a9a88207-82c4-4c62-b25e-ad154f164dc1
34	37	5	price	37	32	650402	public	general	open	\N	2025-12-16	t	\N	2026-11-27	2028-12-17	\N	{"fine": 1, "basis": "《中华人民共和国价格法》第四十二条", "facts": "不按规定明码标价", "source": "吐鲁番市市场监督管理局", "violation": "价格违法", "source_code": "11650402510165673W", "confiscation": 1.26, "penalty_kinds": ["罚款", "没收违法所得", "警告"], "representative": "高艳桂", "penalty_content": "罚款1万元；没收违法所得1.26万元。", "source_updated_on": "2025-12-22"}	0	\N	\N	1	demo_loader	2026-11-26 16:30:22.061073+00	52372f65-9075-488f-a0b7-955bd8e9826a
35	38	5	environment	38	53	650502	public	general	open	\N	2023-08-19	t	\N	2026-11-27	2024-02-20	\N	{"fine": 0.2, "basis": "《中华人民共和国水污染防治法》第八十三条", "facts": "未经批准擅自排放水污染物", "source": "哈密市生态环境局", "violation": "违反环境保护管理规定", "source_code": "11650502MAR8HRFW72", "penalty_kinds": ["罚款"], "representative": "库尔班江.卡德尔", "penalty_content": "罚款0.2万元。", "source_updated_on": "2023-08-22"}	0	\N	\N	1	demo_loader	2026-11-26 16:30:22.061073+00	3fe5966d-fa55-411a-8cfd-6995a7486fad
36	39	5	price	39	78	652901	public	general	open	\N	2024-03-02	t	1	2026-11-27	2024-09-03	\N	{"fine": 2, "basis": "《中华人民共和国价格法》第四十二条", "facts": "不按规定明码标价", "source": "阿克苏市市场监督管理局", "violation": "价格违法", "source_code": "11652901MAF2NXG70H", "valid_until": "2099-12-31", "confiscation": 1.26, "penalty_kinds": ["罚款", "没收违法所得"], "penalty_content": "罚款2万元；没收违法所得1.26万元。", "source_updated_on": "2024-03-05"}	0	\N	\N	1	demo_loader	2026-11-26 16:30:22.061073+00	828947e8-a7ef-49b1-aab9-bd89960be625
37	40	5	transport	40	10	654002	public	general	open	\N	2026-09-02	t	\N	2026-11-27	2027-09-03	\N	{"fine": 0.5, "basis": "《公路安全保护条例》第六十四条", "facts": "货车超限行驶公路", "source": "伊宁市交通运输局", "violation": "超限运输", "source_code": "11654002MAM9D1RE5B", "valid_until": "2099-12-31", "penalty_kinds": ["罚款", "警告"], "representative": "胡平", "penalty_content": "罚款0.5万元。", "source_updated_on": "2026-09-11"}	0	\N	\N	1	demo_loader	2026-11-26 16:30:22.061073+00	34cc4267-65d0-4adb-b7a9-45a0aed1a805
38	41	5	labour	41	3	650100	public	general	open	\N	2024-07-30	t	\N	2026-11-27	2025-01-31	\N	{"fine": 1, "basis": "《保障农民工工资支付条例》第五十五条", "facts": "未按月支付农民工工资", "source": "乌鲁木齐市人力资源和社会保障局", "violation": "拖欠劳动报酬", "source_code": "116501009154655869", "valid_until": "2099-12-31", "confiscation": 0.3, "penalty_kinds": ["罚款", "没收违法所得"], "representative": "胡霞华", "penalty_content": "罚款1万元；没收违法所得0.3万元。", "source_updated_on": "2024-08-06"}	0	\N	\N	1	demo_loader	2026-11-26 16:30:22.061073+00	daa74f24-6599-42ea-af83-678565a7c837
39	42	5	environment	42	71	652301	public	general	open	\N	2023-06-07	t	1	2026-11-27	2024-06-08	\N	{"fine": 1, "basis": "《中华人民共和国水污染防治法》第八十三条", "facts": "未经批准擅自排放水污染物", "source": "昌吉市生态环境局", "violation": "违反环境保护管理规定", "source_code": "11652301MAWPYT475W", "valid_until": "2099-12-31", "penalty_kinds": ["罚款"], "penalty_content": "罚款1万元。", "source_updated_on": "2023-06-14"}	0	\N	\N	1	demo_loader	2026-11-26 16:30:22.061073+00	f915317b-66db-4bad-bd7d-0617fd5bfbcd
32	43	5	health	43	66	652301	public	general	open	\N	2026-09-16	t	\N	2026-11-27	\N	\N	{"fine": 0.1, "basis": "《医疗机构管理条例》第四十三条", "facts": "未取得医疗机构执业许可证开展诊疗活动", "source": "昌吉市卫生健康委员会", "violation": "无证行医", "source_code": "11652301MAG5N7DQ02", "valid_until": "2099-12-31", "confiscation": 1.26, "penalty_kinds": ["罚款", "没收违法所得"], "representative": "海热提·依明", "penalty_content": "罚款0.1万元；没收违法所得1.26万元。", "source_updated_on": "2026-09-18"}	0	\N	\N	1	demo_loader	2026-11-26 16:30:22.061073+00	9fd1e447-f2f6-4273-b994-c45eb06cb516
\.


--
-- Data for Name: registry; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.registry (only_row, version, zone, jurisdiction, incarnation, name_key_version, created_at) FROM stdin;
t	1	Asia/Shanghai	650000	1	ICU 72.1, Unicode 15.0, rules 1	2026-11-26 16:30:21.948723+00
\.


--
-- Data for Name: review; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.review (subject_id, record_id, approved, lenient, reason, reviewer, reviewed_at, nonce) FROM stdin;
1	1	t	f	\N	demo_reviewer	2026-11-26 16:30:22.100952+00	783b2c69-675e-4b9b-af99-ac79d6bbf7f1
1	13	t	f	\N	demo_reviewer	2026-11-26 16:30:22.100952+00	936cd0a6-1567-4d0d-b3ca-a79b3e655116
2	2	t	f	\N	demo_reviewer	2026-11-26 16:30:22.100952+00	cf83804d-1e50-42ae-bbe1-f7016547a98c
3	3	t	f	\N	demo_reviewer	2026-11-26 16:30:22.100952+00	fded42d0-7e70-4ffa-89e6-32d9d4ef88d4
4	4	t	f	\N	demo_reviewer	2026-11-26 16:30:22.100952+00	7ae6338f-473a-471f-b5e9-1f28afe56d71
5	5	t	f	\N	demo_reviewer	2026-11-26 16:30:22.100952+00	a38b8a75-3c01-4b1d-aa0f-0d64e721caeb
6	6	t	f	\N	demo_reviewer	2026-11-26 16:30:22.100952+00	074f20cb-e4c4-49f3-b22b-ad72f63d9fd8
6	31	t	f	\N	demo_reviewer	2026-11-26 16:30:22.100952+00	1ae3fb03-8890-4235-87ea-48250a7173ae
7	7	t	f	\N	demo_reviewer	2026-11-26 16:30:22.100952+00	ef22a72e-84ea-41e7-887b-d1cc8b08121b
8	8	t	f	\N	demo_reviewer	2026-11-26 16:30:22.100952+00	055b6d2a-0cb1-4627-9f12-f7f3f9169274
9	9	t	f	\N	demo_reviewer	2026-11-26 16:30:22.100952+00	7686f0bf-068b-46b0-9229-5cdb09bd2a8e
10	10	t	f	\N	demo_reviewer	2026-11-26 16:30:22.100952+00	92245fc6-6566-470c-bf3d-0267121f2b52
11	11	t	f	\N	demo_reviewer	2026-11-26 16:30:22.100952+00	6a4d6eb0-99e5-4f28-b19a-08a86e67f2e1
12	12	t	f	\N	demo_reviewer	2026-11-26 16:30:22.100952+00	b2e27bc0-b243-4d1b-be06-f003f22bb769
13	14	t	f	\N	demo_reviewer	2026-11-26 16:30:22.100952+00	cdcd34fd-8b25-4039-994f-2be23976e088
14	15	t	f	\N	demo_reviewer	2026-11-26 16:30:22.100952+00	73e575eb-d4ee-4540-bf5e-a5b939126191
15	16	t	f	\N	demo_reviewer	2026-11-26 16:30:22.100952+00	d0df95a6-3268-4f20-bae0-6714fc84ea5d
16	17	t	f	\N	demo_reviewer	2026-11-26 16:30:22.100952+00	b7df0e0f-b8c8-4703-a071-e2ef3882cc3c
17	18	t	f	\N	demo_reviewer	2026-11-26 16:30:22.100952+00	bc8c8446-56ea-421a-aba0-046e54effd43
18	19	t	f	\N	demo_reviewer	2026-11-26 16:30:22.100952+00	5e088ef0-405a-4fd0-a424-45531221a1cf
19	20	t	f	\N	demo_reviewer	2026-11-26 16:30:22.100952+00	b0065de9-efc1-446f-a2b6-3ffce2995270
20	21	t	f	\N	demo_reviewer	2026-11-26 16:30:22.100952+00	509acd6f-7937-45bc-9acc-dc0f7018f55f
20	33	t	f	\N	demo_reviewer	2026-11-26 16:30:22.100952+00	a5738a4a-19b1-4ecc-9ee3-48006f95e4d7
21	22	t	f	\N	demo_reviewer	2026-11-26 16:30:22.100952+00	8e8ad889-76e9-4db0-aa7f-6b93fbab822c
22	23	t	f	\N	demo_reviewer	2026-11-26 16:30:22.100952+00	ece20fe3-86c6-4836-bf64-657a3874e720
23	24	t	f	\N	demo_reviewer	2026-11-26 16:30:22.100952+00	2e27826c-1665-40de-98d2-9c75c6eb0a1c
24	25	t	f	\N	demo_reviewer	2026-11-26 16:30:22.100952+00	2b1086d6-21ab-4167-8823-053d35dec0a5
25	26	t	f	\N	demo_reviewer	2026-11-26 16:30:22.100952+00	19a95b0a-c905-45d2-bbaa-eb06300a956f
26	27	t	f	\N	demo_reviewer	2026-11-26 16:30:22.100952+00	3bd81516-ce0f-4546-85d8-ac406300d93e
27	28	t	f	\N	demo_reviewer	2026-11-26 16:30:22.100952+00	854465ed-eed5-4a5a-b598-0162c176a1d4
28	29	t	f	\N	demo_reviewer	2026-11-26 16:30:22.100952+00	93b99b5b-dc1c-4fde-a576-fb5a6d7819a9
29	30	t	f	\N	demo_reviewer	2026-11-26 16:30:22.100952+00	80d0a48e-5a2a-4848-b144-1108e57663de
30	32	t	f	\N	demo_reviewer	2026-11-26 16:30:22.100952+00	ea4b4af2-c3bc-4abc-a4ee-6ed38f9849f8
31	34	t	f	\N	demo_reviewer	2026-11-26 16:30:22.100952+00	5be7bf0a-b68a-40e4-abb4-ca9483053a8f
32	35	t	f	\N	demo_reviewer	2026-11-26 16:30:22.100952+00	a9e82185-0d3e-414b-8195-11137f9b2319
32	43	t	f	\N	demo_reviewer	2026-11-26 16:30:22.100952+00	8063d164-236b-421a-89d4-5712418d7842
33	36	t	f	\N	demo_reviewer	2026-11-26 16:30:22.100952+00	f7a5ed88-7111-41da-ab15-facab1f7b132
34	37	t	f	\N	demo_reviewer	2026-11-26 16:30:22.100952+00	40d6338b-5472-46bd-aa84-fe5a034d062c
35	38	t	f	\N	demo_reviewer	2026-11-26 16:30:22.100952+00	8eff4cef-87e4-4709-a468-2cb8da55eac4
36	39	t	f	\N	demo_reviewer	2026-11-26 16:30:22.100952+00	d9074658-e43b-4b9a-9438-db5683d34f48
37	40	t	f	\N	demo_reviewer	2026-11-26 16:30:22.100952+00	d0771f8b-e973-4cc2-ab78-89ef3e342c9b
38	41	t	f	\N	demo_reviewer	2026-11-26 16:30:22.100952+00	3242cbe0-b264-4402-8695-be81ee125d51
39	42	t	f	\N	demo_reviewer	2026-11-26 16:30:22.100952+00	ff2ab595-fcae-4491-8962-070a40ecdaba
\.


--
-- Data for Name: rule_pack; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.rule_pack (pack, title, basis, in_force, loaded_at) FROM stdin;
xinjiang	新疆维吾尔自治区社会信用条例	2024年3月31日自治区人民代表大会常务委员会通过，2024年10月1日起施行	t	2026-11-26 16:30:21.948723+00
order-58	失信行为纠正后的信用信息修复管理办法（试行）	国家发展和改革委员会令第58号，2023年5月1日至2026年3月31日施行	t	2026-11-26 16:30:21.948723+00
order-36	信用修复管理办法	国家发展和改革委员会令第36号，2026年4月1日起施行	t	2026-11-26 16:30:21.948723+00
\.


--
-- Data for Name: subject; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.subject (subject_id, kind, name, name_key, uscc, resident_id, birth_date, division, earner_from, earner_ground, incapacity_from, incapacity_until, nonce) FROM stdin;
1	legal_person	阿克苏（腾远绿洲）商贸有限公司	阿克苏腾远绿洲商贸有限公司	91652901MAMKF80H8L	\N	\N	652901	\N	\N	\N	\N	e590cc13-37da-49a3-883e-9d8c1c85468a
2	legal_person	昌吉市昆仑村股份经济合作社	昌吉市昆仑村股份经济合作社	N26523011255162542	\N	\N	652301	\N	\N	\N	\N	23290613-9ae0-4902-8b87-ca78ad9ac05a
3	legal_person	瑞丰2吐鲁番科技有限公司	瑞丰2吐鲁番科技有限公司	91650402MAPYLB4F64	\N	\N	650402	\N	\N	\N	\N	c69d87da-e089-4852-82d0-9b9e2fc5567a
4	legal_person	阿克苏众诚丝路机械设备有限公司	阿克苏众诚丝路机械设备有限公司	916529011907673599	\N	\N	652901	\N	\N	\N	\N	354a8b26-3f15-4a8c-b74c-b90784785635
5	legal_person	博达2（喀什）房地产开发有限公司	博达2喀什房地产开发有限公司	916531017067650052	\N	\N	653101	\N	\N	\N	\N	b61e8041-c5f9-4dbe-b4d0-aaa5c04d5d3c
6	legal_person	宏远1（和田）机械设备有限公司	宏远1和田机械设备有限公司	9165320142578500XW	\N	\N	653201	\N	\N	\N	\N	e96a064d-439b-4c8e-9fa5-876d33a4453b
7	legal_person	汇聚D伊宁信息技术有限公司	汇聚d伊宁信息技术有限公司	91654002MA1JPWB69K	\N	\N	654002	\N	\N	\N	\N	35a67d95-d85b-4a43-b804-caa29c84f591
8	legal_person	腾远3伊宁房地产开发有限公司	腾远3伊宁房地产开发有限公司	91654002MAWMUFU274	\N	\N	654002	\N	\N	\N	\N	ce940218-8b6c-4442-a084-c8fbd18c8cca
9	legal_person	鑫源A哈密商贸有限公司	鑫源a哈密商贸有限公司	91650502MA7WMKT91R	\N	\N	650502	\N	\N	\N	\N	14edf770-d746-446d-88a4-49e899a34afc
10	legal_person	哈密（汇聚绿洲）物流有限公司	哈密汇聚绿洲物流有限公司	91650502164647812D	\N	\N	650502	\N	\N	\N	\N	188f5ba7-508d-471e-ab98-8981cb7ed586
11	legal_person	哈密（万隆天山）农业开发有限公司	哈密万隆天山农业开发有限公司	916505029578688187	\N	\N	650502	\N	\N	\N	\N	6b9376c3-3f43-4102-8adf-f686b6e4cffb
12	legal_person	伊宁恒信鑫源商贸有限公司	伊宁恒信鑫源商贸有限公司	91654002831777750X	\N	\N	654002	\N	\N	\N	\N	f762d9be-ccf3-4f7b-9f43-3c94f10f0f21
13	legal_person	阿克苏市恒信种植农民专业合作社	阿克苏市恒信种植农民专业合作社	93652901MAH2CWWN4T	\N	\N	652901	\N	\N	\N	\N	681f092c-8c8c-47ad-bc2c-dc27330cf4ee
14	legal_person	汇聚Y（昌吉）建筑安装工程有限公司	汇聚y昌吉建筑安装工程有限公司	91652301MAEYNJ1B7H	\N	\N	652301	\N	\N	\N	\N	92012a20-01e7-493d-a8ba-64e00c20081e
15	legal_person	鑫源B和田食品有限公司	鑫源b和田食品有限公司	91653201835110953A	\N	\N	653201	\N	\N	\N	\N	e66d5934-3cd4-429a-9d48-2fe8ce67cd31
16	individual_business	克拉玛依市刘洋洋烤肉店	克拉玛依市刘洋洋烤肉店	92650200MA5R4P377D	\N	\N	650200	\N	\N	\N	\N	acd69a73-fb74-4fd0-8dca-8d4bd4a59a22
17	legal_person	汇聚Y昌吉建筑安装工程有限公司	汇聚y昌吉建筑安装工程有限公司	91652301531228733Y	\N	\N	652301	\N	\N	\N	\N	d7ee231a-74d8-4ab5-bf48-e35592023ebd
18	legal_person	华泰Ｙ喀什环保有限公司	华泰y喀什环保有限公司	91653101599763310L	\N	\N	653101	\N	\N	\N	\N	e0025ea3-1e2e-491f-a717-2972cb35838a
19	legal_person	万隆Y克拉玛依药业有限公司	万隆y克拉玛依药业有限公司	916502006925919047	\N	\N	650200	\N	\N	\N	\N	84385e92-39e3-4b54-bb0e-b15c9bddbe6b
20	individual_business	伊宁市高伟海汽车修理部	伊宁市高伟海汽车修理部	92654002MAP4LW913A	\N	\N	654002	\N	\N	\N	\N	64bf4d58-184f-41c0-abb1-e1a573df8d2c
21	legal_person	昌吉腾远腾远科技有限公司	昌吉腾远腾远科技有限公司	916523016883854892	\N	\N	652301	\N	\N	\N	\N	0e65b59c-cd0b-4556-a0f3-7263fe51750e
22	individual_business	伊宁市张刚水果店	伊宁市张刚水果店	92654002821902431K	\N	\N	654002	\N	\N	\N	\N	ec1763e3-96f3-4737-bde5-586fac527cbc
23	individual_business	昌吉市李桂静汽车修理部	昌吉市李桂静汽车修理部	92652301MABKD7M05A	\N	\N	652301	\N	\N	\N	\N	e6561b9e-8f41-42fb-84ac-68d3437c381e
24	legal_person	恒信A（喀什）物流有限公司	恒信a喀什物流有限公司	91653101MA3UUH9J2C	\N	\N	653101	\N	\N	\N	\N	5363549c-b441-46e9-b900-147877b3f2e3
25	legal_person	昌吉绿洲万隆建筑安装工程有限公司	昌吉绿洲万隆建筑安装工程有限公司	916523011541400572	\N	\N	652301	\N	\N	\N	\N	acec4c84-6cb3-4974-b001-88cff8635794
26	individual_business	乌鲁木齐市高超烤肉店	乌鲁木齐市高超烤肉店	92650100MAJTNWTB5B	\N	\N	650100	\N	\N	\N	\N	f2d0d371-8514-4049-9772-9b85b6d41712
27	individual_business	阿克苏市阿不都热依木·热合曼水果店	阿克苏市阿不都热依木热合曼水果店	92652901MAY2X8U46F	\N	\N	652901	\N	\N	\N	\N	f863809f-791b-46ab-8098-8e74dc66111f
28	legal_person	吐鲁番市第一幼儿园	吐鲁番市第一幼儿园	12650402MA7668122B	\N	\N	650402	\N	\N	\N	\N	db012b13-a458-4744-99a3-2ccf2ea6885c
29	legal_person	金桥Ｙ克拉玛依建筑安装工程有限公司	金桥y克拉玛依建筑安装工程有限公司	91650200MAR7B5R24G	\N	\N	650200	\N	\N	\N	\N	63b6529c-8def-4ad2-aca5-b7e2af9ee220
30	individual_business	伊宁市新国便利店	伊宁市新国便利店	92654002094274386B	\N	\N	654002	\N	\N	\N	\N	cc7cd5e7-3081-4ad6-a910-919b781856ae
31	legal_person	喀什昆仑众诚物流有限公司	喀什昆仑众诚物流有限公司	91653101MAAYAW1D0J	\N	\N	653101	\N	\N	\N	\N	c9f21b79-22e5-4382-8c14-6b739b96aefe
32	legal_person	昌吉（腾远丝路）食品有限公司	昌吉腾远丝路食品有限公司	91652301MAT9D12F7Y	\N	\N	652301	\N	\N	\N	\N	4e04eff9-659f-423a-aa38-6a19dbea45ba
33	legal_person	乌鲁木齐（华泰宏远）药业有限公司	乌鲁木齐华泰宏远药业有限公司	91650100MAAWDQ7L2K	\N	\N	650100	\N	\N	\N	\N	1809ea1d-b165-4625-ba66-b3c3c5604405
34	legal_person	宏远D吐鲁番农业开发有限公司	宏远d吐鲁番农业开发有限公司	91650402MA6WYDMC6Y	\N	\N	650402	\N	\N	\N	\N	d31e8f43-5996-4d4a-9caf-7eb90053d2ba
35	legal_person	哈密腾远天山环保有限公司	哈密腾远天山环保有限公司	91650502MA0FK57U35	\N	\N	650502	\N	\N	\N	\N	44e4eb82-7164-4cd8-b0df-ed05c6e1952c
36	individual_business	阿克苏市努尔买买提·卡德尔餐馆	阿克苏市努尔买买提卡德尔餐馆	92652901500019584M	\N	\N	652901	\N	\N	\N	\N	3ace9489-4281-4a71-81d3-6d635bfed1bf
37	legal_person	万隆C（伊宁）农业开发有限公司	万隆c伊宁农业开发有限公司	91654002583416381L	\N	\N	654002	\N	\N	\N	\N	8876bf5d-660c-40fe-ae55-9855da99e257
38	legal_person	绿洲C乌鲁木齐食品有限公司	绿洲c乌鲁木齐食品有限公司	91650100MARJE4879U	\N	\N	650100	\N	\N	\N	\N	a313e5b7-5f12-43c3-ac05-7e8edb038af4
39	individual_business	昌吉市吴刚便利店	昌吉市吴刚便利店	92652301MA2QXJ6N23	\N	\N	652301	\N	\N	\N	\N	7d260c99-e507-422d-a368-b5335d41066b
\.


--
-- Data for Name: subject_key; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.subject_key (kind, value, subject_id, given, nonce) FROM stdin;
uscc	91652901MAMKF80H8L	1	91652901MAMKF80H8L	cab75f7b-5cd0-49af-870d-f9244d70d427
uscc	N26523011255162542	2	N26523011255162542	60dcdf0c-776c-48d6-962c-6ab325a520fc
uscc	91650402MAPYLB4F64	3	91650402MAPYLB4F64	9ceb1f73-329c-4716-bb4d-1b367e6d734c
uscc	916529011907673599	4	916529011907673599	17b9f831-6e5d-4cd5-9bd7-fa349c5ac96c
uscc	916531017067650052	5	916531017067650052	a34413f4-3fa7-4886-ab40-4d53a20179a0
uscc	9165320142578500XW	6	9165320142578500XW	a923cfe6-0c32-4c19-aa5d-21852590d04e
uscc	91654002MA1JPWB69K	7	91654002MA1JPWB69K	20979934-5c7f-463d-ae66-0f82647d0412
uscc	91654002MAWMUFU274	8	91654002MAWMUFU274	434256bc-e987-484d-b56f-09b9b3cbd4cc
uscc	91650502MA7WMKT91R	9	91650502MA7WMKT91R	4d710f49-a173-4c9e-9a22-9fe67b917d20
uscc	91650502164647812D	10	91650502164647812D	53b5a1dc-2940-4d57-8a92-93ec7d2d24cb
uscc	916505029578688187	11	916505029578688187	ece81d01-bb16-482f-806d-a3af6a7f1a9d
uscc	91654002831777750X	12	91654002831777750X	68079694-6c12-4dc5-93bf-b8fea1d4e515
uscc	93652901MAH2CWWN4T	13	93652901MAH2CWWN4T	b9103ee5-237b-4a13-b983-70e6ceebef44
uscc	91652301MAEYNJ1B7H	14	91652301MAEYNJ1B7H	8a951a8c-0def-4bde-a6f7-a11ffae02883
uscc	91653201835110953A	15	91653201835110953A	0c91d786-34c4-4fee-972f-887b69cb1aaf
uscc	92650200MA5R4P377D	16	92650200MA5R4P377D	9063be50-f4df-41d1-a307-d4af347e3930
uscc	91652301531228733Y	17	91652301531228733Y	bb13c861-70b6-4ba4-9a8f-d75118947f62
uscc	91653101599763310L	18	91653101599763310L	cee157f5-6527-4eaf-bc56-bb68d91921d4
uscc	916502006925919047	19	916502006925919047	51313f4e-2b6d-42dc-8bd6-287f85f7170f
organisation_code	692591904	19	69259190-4	254af2c5-be75-42fa-a677-9eef4b792e74
uscc	92654002MAP4LW913A	20	92654002MAP4LW913A	65c96c3b-a8ce-4e76-89de-4d20c0260155
uscc	916523016883854892	21	916523016883854892	e57b9265-88cb-467a-af3e-ef0d68e8279d
uscc	92654002821902431K	22	92654002821902431K	9440e8d1-1bff-43d0-8bdd-e49261f14f47
uscc	92652301MABKD7M05A	23	92652301MABKD7M05A	a1671671-3d7a-4c6d-8c37-38f524af6ecc
uscc	91653101MA3UUH9J2C	24	91653101MA3UUH9J2C	5fe2a07d-a189-41b0-b244-65e62f3874e0
uscc	916523011541400572	25	916523011541400572	79b1d827-2b58-4f74-83d5-ccecf626230a
uscc	92650100MAJTNWTB5B	26	92650100MAJTNWTB5B	dda35519-86bb-483b-9696-e113656e91c9
uscc	92652901MAY2X8U46F	27	92652901MAY2X8U46F	414aba70-15b8-499e-9df8-298117064bf9
uscc	12650402MA7668122B	28	12650402MA7668122B	1c208361-e058-4511-893a-876189db1c1b
uscc	91650200MAR7B5R24G	29	91650200MAR7B5R24G	710a466e-98d2-4c97-bdf4-564964f49936
uscc	92654002094274386B	30	92654002094274386B	06ef781f-289e-4454-b1c0-2b189cf22942
uscc	91653101MAAYAW1D0J	31	91653101MAAYAW1D0J	467f6ca9-6d32-4baf-b6bd-f6c0e5464c51
uscc	91652301MAT9D12F7Y	32	91652301MAT9D12F7Y	51d42235-de1a-4aa6-b9bd-f924027d7433
uscc	91650100MAAWDQ7L2K	33	91650100MAAWDQ7L2K	cacf2cac-7df2-45cb-8a93-236c079f43d2
uscc	91650402MA6WYDMC6Y	34	91650402MA6WYDMC6Y	d2c70ea4-b6e0-4c4f-856d-9c69534c3403
uscc	91650502MA0FK57U35	35	91650502MA0FK57U35	3fe4bf5b-ad9a-48a9-9199-4a0fbf950dfd
organisation_code	ma0fk57u3	35	MA0FK57U-3	480593f8-fb80-4986-84cd-80b89dc7bfd1
uscc	92652901500019584M	36	92652901500019584M	9c255740-73a8-47d6-b7b2-2e3b7e728b85
uscc	91654002583416381L	37	91654002583416381L	69520f9a-7fbd-4305-ae36-675ea4172718
uscc	91650100MARJE4879U	38	91650100MARJE4879U	d42856ec-8150-4992-9a08-d8d2853ebf32
uscc	92652301MA2QXJ6N23	39	92652301MA2QXJ6N23	10a353ab-b13d-4dc0-a31a-14fcf1bcef02
\.


--
-- Data for Name: subject_name; Type: TABLE DATA; Schema: credit; Owner: credit_owner
--

COPY credit.subject_name (subject_id, name, name_key, first_seen, nonce) FROM stdin;
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
-- Name: document_document_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.document_document_id_seq', 43, true);


--
-- Name: journal_entry_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.journal_entry_id_seq', 418, true);


--
-- Name: organisation_organisation_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.organisation_organisation_id_seq', 81, true);


--
-- Name: penalty_mapping_mapping_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.penalty_mapping_mapping_id_seq', 112, true);


--
-- Name: quarantine_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.quarantine_id_seq', 17, true);


--
-- Name: record_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.record_id_seq', 43, true);


--
-- Name: subject_subject_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: credit_owner
--

SELECT pg_catalog.setval('credit.subject_subject_id_seq', 39, true);


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
-- Name: window_rule window_rule_pkey; Type: CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.window_rule
    ADD CONSTRAINT window_rule_pkey PRIMARY KEY (pack, code);


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
-- Name: registry journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.registry FOR EACH ROW EXECUTE FUNCTION credit.journal_change();


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
-- Name: window_rule journalled; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER journalled AFTER INSERT OR DELETE OR UPDATE ON credit.window_rule FOR EACH ROW EXECUTE FUNCTION credit.journal_change();


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

CREATE TRIGGER kept BEFORE DELETE OR TRUNCATE ON credit.organisation FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


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
-- Name: record kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE DELETE OR UPDATE OR TRUNCATE ON credit.record FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


--
-- Name: registry kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE TRUNCATE ON credit.registry FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


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
-- Name: window_rule kept; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER kept BEFORE TRUNCATE ON credit.window_rule FOR EACH STATEMENT EXECUTE FUNCTION credit.keep_facts();


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
-- Name: field rule_data_changed; Type: TRIGGER; Schema: credit; Owner: credit_owner
--

CREATE TRIGGER rule_data_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON credit.field FOR EACH STATEMENT EXECUTE FUNCTION credit.rule_data_changed();

ALTER TABLE credit.field ENABLE ALWAYS TRIGGER rule_data_changed;


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
-- Name: document document_provider_id_fkey; Type: FK CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.document
    ADD CONSTRAINT document_provider_id_fkey FOREIGN KEY (provider_id) REFERENCES credit.organisation(organisation_id);


--
-- Name: document document_subject_id_fkey; Type: FK CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.document
    ADD CONSTRAINT document_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES credit.subject(subject_id);


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
-- Name: subject_name subject_name_subject_id_fkey; Type: FK CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.subject_name
    ADD CONSTRAINT subject_name_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES credit.subject(subject_id);


--
-- Name: window_rule window_rule_pack_fkey; Type: FK CONSTRAINT; Schema: credit; Owner: credit_owner
--

ALTER TABLE ONLY credit.window_rule
    ADD CONSTRAINT window_rule_pack_fkey FOREIGN KEY (pack) REFERENCES credit.rule_pack(pack) ON UPDATE CASCADE;


--
-- Name: member add_admin; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY add_admin ON credit.member FOR INSERT TO credit_admin WITH CHECK (true);


--
-- Name: organisation add_admin; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY add_admin ON credit.organisation FOR INSERT TO credit_admin WITH CHECK (true);


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
-- Name: rule_pack admin_adds; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY admin_adds ON credit.rule_pack FOR INSERT TO credit_admin WITH CHECK (true);


--
-- Name: window_rule admin_adds; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY admin_adds ON credit.window_rule FOR INSERT TO credit_admin WITH CHECK (true);


--
-- Name: rule_pack admin_changes; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY admin_changes ON credit.rule_pack FOR UPDATE TO credit_admin USING (true);


--
-- Name: window_rule admin_changes; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY admin_changes ON credit.window_rule FOR UPDATE TO credit_admin USING (true);


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
-- Name: member change_admin; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY change_admin ON credit.member FOR UPDATE TO credit_admin USING (true);


--
-- Name: organisation change_admin; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY change_admin ON credit.organisation FOR UPDATE TO credit_admin USING (true);


--
-- Name: disclosure; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.disclosure ENABLE ROW LEVEL SECURITY;

--
-- Name: document; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.document ENABLE ROW LEVEL SECURITY;

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
-- Name: member read_admin; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_admin ON credit.member FOR SELECT TO credit_admin USING (true);


--
-- Name: organisation read_admin; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_admin ON credit.organisation FOR SELECT TO credit_admin USING (true);


--
-- Name: registry read_admin; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_admin ON credit.registry FOR SELECT TO credit_admin USING (true);


--
-- Name: batch read_auditor; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_auditor ON credit.batch FOR SELECT TO credit_auditor USING (true);


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
-- Name: registry read_auditor; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_auditor ON credit.registry FOR SELECT TO credit_auditor USING (true);


--
-- Name: review read_auditor; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_auditor ON credit.review FOR SELECT TO credit_auditor USING (true);


--
-- Name: disclosure read_authority; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_authority ON credit.disclosure FOR SELECT TO credit_authority USING (((visible_from <= credit.today()) AND (visible_until > credit.today()) AND ((audience_id = 0) OR ((audience_id = 1) AND credit.reads_field(field)))));


--
-- Name: document read_authority; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_authority ON credit.document FOR SELECT TO credit_authority USING (credit.supervises(provider_id));


--
-- Name: organisation read_authority; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_authority ON credit.organisation FOR SELECT TO credit_authority USING (true);


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
-- Name: batch read_provider; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_provider ON credit.batch FOR SELECT TO credit_provider USING ((author = credit.actor()));


--
-- Name: disclosure read_provider; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY read_provider ON credit.disclosure FOR SELECT TO credit_provider USING (((visible_from <= credit.today()) AND (visible_until > credit.today()) AND ((audience_id = 0) OR ((audience_id = 1) AND credit.reads_field(field)))));


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
-- Name: record; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.record ENABLE ROW LEVEL SECURITY;

--
-- Name: registry; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.registry ENABLE ROW LEVEL SECURITY;

--
-- Name: member remove_admin; Type: POLICY; Schema: credit; Owner: credit_owner
--

CREATE POLICY remove_admin ON credit.member FOR DELETE TO credit_admin USING (true);


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
-- Name: window_rule; Type: ROW SECURITY; Schema: credit; Owner: credit_owner
--

ALTER TABLE credit.window_rule ENABLE ROW LEVEL SECURITY;

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


