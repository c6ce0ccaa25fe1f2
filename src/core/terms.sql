-- The regulation's closed vocabularies.  The C enums in terms.h have the same
-- order; new values are only ever added at the end.

CREATE TYPE credit.subject_kind AS ENUM
	('natural_person', 'legal_person', 'unincorporated_organisation',
	 'individual_business', 'government_body');
COMMENT ON TYPE credit.subject_kind IS
	'Who a record can be about (Articles 3 and 10).';

CREATE TYPE credit.nature AS ENUM ('public', 'non_public');
COMMENT ON TYPE credit.nature IS
	'Whether information arose in a public duty or elsewhere (Article 18).';

CREATE TYPE credit.effect AS ENUM ('adverse', 'positive', 'neutral');
COMMENT ON TYPE credit.effect IS
	'Whether a record speaks against its subject, for it, or neither.';

CREATE TYPE credit.severity AS ENUM ('minor', 'general', 'serious');
COMMENT ON TYPE credit.severity IS
	'Weight of adverse conduct: the three tiers of NDRC Order 36.';

CREATE TYPE credit.openness AS ENUM ('open', 'shared', 'inquiry');
COMMENT ON TYPE credit.openness IS
	'Way of disclosure: open to everybody, shared among public bodies, or by authorised inquiry only (Article 22).';

CREATE TYPE credit.circumstance AS ENUM
	('natural_disaster', 'accident', 'public_health', 'social_safety',
	 'foreign_related', 'unintentional', 'minor_occasional');
COMMENT ON TYPE credit.circumstance IS
	'Why conduct may call for leniency (Article 33).';

CREATE TYPE credit.document_kind AS ENUM
	('judgment', 'arbitral_award', 'penalty_decision',
	 'administrative_ruling', 'other_decision', 'other_named_document',
	 'permit', 'honour', 'commitment', 'registration');
COMMENT ON TYPE credit.document_kind IS
	'What a record rests on; an adverse one only on the first six (Article 37).';

CREATE TYPE credit.edition_level AS ENUM ('national', 'regional', 'prefecture');
COMMENT ON TYPE credit.edition_level IS
	'Whose catalogue an edition is (Article 20).';

CREATE TYPE credit.edition_status AS ENUM
	('draft', 'consultation', 'approved', 'published');
COMMENT ON TYPE credit.edition_status IS
	'How far a catalogue edition has come (Article 20, paragraph 2).';

CREATE TYPE credit.organisation_kind AS ENUM
	('state_organ', 'authorised_body', 'credit_service_agency',
	 'industry_association', 'enterprise', 'platform', 'other');
COMMENT ON TYPE credit.organisation_kind IS
	'What a registered organisation is (Articles 16, 18 and 23).';

CREATE TYPE credit.basis_rank AS ENUM
	('law', 'administrative_regulation', 'local_regulation',
	 'departmental_rule', 'local_rule', 'state_provision', 'other');
COMMENT ON TYPE credit.basis_rank IS
	'Rank of a legal basis; the first three from high to low, the others beside them.';

CREATE TYPE credit.field_type AS ENUM
	('text', 'number', 'amount', 'date', 'boolean', 'code', 'list');
COMMENT ON TYPE credit.field_type IS
	'Type of a catalogue field; amount is in ten thousand yuan, date is YYYY-MM-DD.';

CREATE VIEW credit.term (type, code, place, label_zh)
	WITH (security_invoker = true) AS
	VALUES
	('subject_kind', 'natural_person', 1, '自然人'),
	('subject_kind', 'legal_person', 2, '法人'),
	('subject_kind', 'unincorporated_organisation', 3, '非法人组织'),
	('subject_kind', 'individual_business', 4, '个体工商户'),
	('subject_kind', 'government_body', 5, '国家机关'),
	('nature', 'public', 1, '公共信用信息'),
	('nature', 'non_public', 2, '非公共信用信息'),
	('effect', 'adverse', 1, '失信信息'),
	('effect', 'positive', 2, '守信信息'),
	('effect', 'neutral', 3, '其他信息'),
	('severity', 'minor', 1, '轻微'),
	('severity', 'general', 2, '一般'),
	('severity', 'serious', 3, '严重'),
	('openness', 'open', 1, '依法公开'),
	('openness', 'shared', 2, '政务共享'),
	('openness', 'inquiry', 3, '授权查询'),
	('circumstance', 'natural_disaster', 1, '自然灾害'),
	('circumstance', 'accident', 2, '事故灾难'),
	('circumstance', 'public_health', 3, '公共卫生事件'),
	('circumstance', 'social_safety', 4, '社会安全事件'),
	('circumstance', 'foreign_related', 5, '涉外突发事件'),
	('circumstance', 'unintentional', 6, '非主观故意'),
	('circumstance', 'minor_occasional', 7, '轻微偶发'),
	('document_kind', 'judgment', 1, '司法文书'),
	('document_kind', 'arbitral_award', 2, '仲裁文书'),
	('document_kind', 'penalty_decision', 3, '行政处罚决定书'),
	('document_kind', 'administrative_ruling', 4, '行政裁决书'),
	('document_kind', 'other_decision', 5, '其他行政决定文书'),
	('document_kind', 'other_named_document', 6, '法律法规或者国家规定的其他文书'),
	('document_kind', 'permit', 7, '行政许可决定书'),
	('document_kind', 'honour', 8, '表彰奖励决定'),
	('document_kind', 'commitment', 9, '信用承诺书'),
	('document_kind', 'registration', 10, '登记文书'),
	('edition_level', 'national', 1, '全国基础目录'),
	('edition_level', 'regional', 2, '自治区补充目录'),
	('edition_level', 'prefecture', 3, '州（市）补充目录'),
	('edition_status', 'draft', 1, '草案'),
	('edition_status', 'consultation', 2, '征求意见'),
	('edition_status', 'approved', 3, '已获同意'),
	('edition_status', 'published', 4, '已公布'),
	('organisation_kind', 'state_organ', 1, '国家机关'),
	('organisation_kind', 'authorised_body', 2, '法律法规授权的组织'),
	('organisation_kind', 'credit_service_agency', 3, '信用服务机构'),
	('organisation_kind', 'industry_association', 4, '行业协会商会'),
	('organisation_kind', 'enterprise', 5, '企业事业单位'),
	('organisation_kind', 'platform', 6, '信用信息共享平台'),
	('organisation_kind', 'other', 7, '其他组织'),
	('basis_rank', 'law', 1, '法律'),
	('basis_rank', 'administrative_regulation', 2, '行政法规'),
	('basis_rank', 'local_regulation', 3, '地方性法规'),
	('basis_rank', 'departmental_rule', 4, '部门规章'),
	('basis_rank', 'local_rule', 5, '地方政府规章'),
	('basis_rank', 'state_provision', 6, '国家规定'),
	('basis_rank', 'other', 7, '其他依据'),
	('field_type', 'text', 1, '文本'),
	('field_type', 'number', 2, '数值'),
	('field_type', 'amount', 3, '金额（万元）'),
	('field_type', 'date', 4, '日期'),
	('field_type', 'boolean', 5, '是否'),
	('field_type', 'code', 6, '代码'),
	('field_type', 'list', 7, '列表');
COMMENT ON VIEW credit.term IS
	'The closed vocabularies with Chinese labels, for user interfaces: type and code as in the enum types, place in their order.';
GRANT SELECT ON credit.term TO credit_public, credit_portal, credit_provider,
	credit_authority, credit_auditor, credit_admin;
