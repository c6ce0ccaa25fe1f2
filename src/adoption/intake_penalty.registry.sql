-- The national template's 29 columns under their own names, so that a file's
-- header matches.  Every column is text, as in credit.submission.
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
COMMENT ON VIEW credit.intake_penalty IS
	'Files of administrative penalties in the national template: COPY credit.intake_penalty FROM … WITH (FORMAT csv, HEADER match). Always empty. Cells that say nothing ("/", "无", "— —" and the like) are missing values; whatever has several readings is asked about.';
COMMENT ON COLUMN credit.intake_penalty."行政相对人类别" IS
	'法人及非法人组织 or 个体工商户. Penalties on natural persons come through credit.submission.';
COMMENT ON COLUMN credit.intake_penalty."行政相对人代码_1(统一社会信用代码)" IS
	'Unified code; blanks, full-width and lower-case letters are read as meant. An older code belongs into one of the other five columns.';
COMMENT ON COLUMN credit.intake_penalty."法定代表人" IS
	'Of an individual business its operator, who is never shown to the public.';
COMMENT ON COLUMN credit.intake_penalty."法定代表人证件号码" IS
	'Of an individual business the operators; of others it is not kept (Article 19).';
COMMENT ON COLUMN credit.intake_penalty."违法行为类型" IS
	'With authority, kinds and fine it decides the row of credit.penalty_mapping.';
COMMENT ON COLUMN credit.intake_penalty."处罚类别" IS
	'Kinds of the Administrative Penalty Law, article 9, parted by ; ； 、 or commas.';
COMMENT ON COLUMN credit.intake_penalty."处罚内容" IS
	'The decision; amounts that it states are compared with the two amount columns.';
COMMENT ON COLUMN credit.intake_penalty."罚款金额（万元）" IS
	'In ten thousand yuan unless the cell names another unit (元, 亿元).';
COMMENT ON COLUMN credit.intake_penalty."处罚决定日期" IS
	'The year first, or in words; other orders, short years and a spreadsheets serial numbers are asked about.';
COMMENT ON COLUMN credit.intake_penalty."公示截止期" IS
	'Last day of publication, inclusive; empty for the longest period allowed. Ignored where no rule lets the penalty be open: then it is shared among public bodies only (Articles 22 and 44).';
COMMENT ON COLUMN credit.intake_penalty."数据来源单位统一社会信用代码" IS
	'The provider, who must be registered; its name stands in where this is empty.';
CREATE TRIGGER intake_penalty INSTEAD OF INSERT ON credit.intake_penalty
	FOR EACH ROW EXECUTE FUNCTION credit.intake_penalty_trigger();
GRANT INSERT ON credit.intake_penalty TO credit_provider;
