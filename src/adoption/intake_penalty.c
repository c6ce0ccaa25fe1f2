/*
 * intake_penalty.c
 *		Penalties in the national template's 29 columns become submissions.
 *
 * A file that is to be published says what was decided, but neither under
 * which catalogue item it falls, nor its field or severity: these come from
 * credit.penalty_mapping.  Whatever can be read in more than one way is asked
 * about, never guessed: a wrong guess shows somebody a penalty that is not
 * theirs.
 */
#include "credit.h"

#include "adoption/intake_amount.h"
#include "adoption/intake_date.h"
#include "adoption/intake_penalty_kind.h"
#include "adoption/intake_text.h"
#include "adoption/penalty_mapping.h"
#include "access/actors.h"
#include "catalog/catalog.h"
#include "core/clock.h"
#include "mb/pg_wchar.h"
#include "names/names.h"
#include "registry/admission.h"
#include "registry/submission.h"
#include "types/types.h"
#include "utils/datetime.h"
#include "utils/numeric.h"

/* The template's columns, in its order. */
typedef enum IntakeColumn
{
	COL_NAME, COL_PARTY, COL_USCC, COL_REGISTRATION, COL_ORGANISATION,
	COL_TAX, COL_INSTITUTION, COL_ASSOCIATION, COL_REPRESENTATIVE,
	COL_PAPER_KIND, COL_PAPER, COL_DOCUMENT, COL_VIOLATION, COL_FACTS,
	COL_BASIS, COL_KINDS, COL_DECISION, COL_FINE, COL_CONFISCATION,
	COL_LICENCE, COL_DECIDED, COL_VALID, COL_END, COL_AUTHORITY,
	COL_AUTHORITY_CODE, COL_SOURCE, COL_SOURCE_CODE, COL_REMARKS,
	COL_UPDATED, COL_COUNT
} IntakeColumn;

static const char *const columns[COL_COUNT + 1] = {
	"行政相对人名称", "行政相对人类别", "行政相对人代码_1(统一社会信用代码)",
	"行政相对人代码_2(工商注册号)", "行政相对人代码_3(组织机构代码)",
	"行政相对人代码_4(税务登记号)", "行政相对人代码_5(事业单位证书号)",
	"行政相对人代码_6(社会组织登记证号)", "法定代表人", "法定代表人证件类型",
	"法定代表人证件号码", "行政处罚决定书文号", "违法行为类型", "违法事实", "处罚依据",
	"处罚类别", "处罚内容", "罚款金额（万元）",
	"没收违法所得、没收非法财物的金额（万元）", "暂扣或吊销证照名称及编号",
	"处罚决定日期", "处罚有效期", "公示截止期", "处罚机关",
	"处罚机关统一社会信用代码", "数据来源单位", "数据来源单位统一社会信用代码",
	"备注", "数据更新时间", NULL
};

/*
 * The column that a verdict on a submission's value names.  What the mapping
 * gives stands for the kind of violation, from which it mostly follows.
 */
static const IntakeColumn source_columns[SUBMISSION_NCOLUMNS] = {
	[SUBMISSION_PROVIDER] = COL_SOURCE_CODE,
	[SUBMISSION_ITEM] = COL_VIOLATION,
	[SUBMISSION_FIELD] = COL_VIOLATION,
	[SUBMISSION_NATURE] = COL_VIOLATION,
	[SUBMISSION_SEVERITY] = COL_VIOLATION,
	[SUBMISSION_OPENNESS] = COL_END,
	[SUBMISSION_CIRCUMSTANCE] = COL_FACTS,
	[SUBMISSION_SUBJECT_KIND] = COL_PARTY,
	[SUBMISSION_SUBJECT_NAME] = COL_NAME,
	[SUBMISSION_SUBJECT_CODE] = COL_USCC,
	[SUBMISSION_RESIDENT_ID] = COL_PAPER,
	[SUBMISSION_OTHER_ID_KIND] = COL_ORGANISATION,
	[SUBMISSION_OTHER_ID] = COL_ORGANISATION,
	[SUBMISSION_BIRTH_DATE] = COL_PAPER,
	[SUBMISSION_SUBJECT_DIVISION] = COL_USCC,
	[SUBMISSION_OPERATOR_NAME] = COL_REPRESENTATIVE,
	[SUBMISSION_OPERATOR_ID] = COL_PAPER,
	[SUBMISSION_DOCUMENT_KIND] = COL_DOCUMENT,
	[SUBMISSION_DOCUMENT_NUMBER] = COL_DOCUMENT,
	[SUBMISSION_DOCUMENT_ISSUER] = COL_AUTHORITY,
	[SUBMISSION_DOCUMENT_ISSUER_CODE] = COL_AUTHORITY_CODE,
	[SUBMISSION_DECIDED_ON] = COL_DECIDED,
	[SUBMISSION_EFFECTIVE_ON] = COL_DECIDED,
	[SUBMISSION_NAMED_BY] = COL_BASIS,
	[SUBMISSION_CONDUCT_ON] = COL_DECIDED,
	[SUBMISSION_PUBLICATION_END] = COL_END,
	[SUBMISSION_NECESSITY] = COL_END,
	[SUBMISSION_CONTENT] = COL_DECISION,
	[SUBMISSION_REPLACES] = COL_DOCUMENT,
	[SUBMISSION_CORRECTION_REASON] = COL_DOCUMENT,
};

/* The field of the content for COL_UPDATED. */
#define FIELD_UPDATED "source_updated_on"

/* A question that the provider may confirm, see credit.resubmit(). */
#define RULE_AMOUNT_STATED "intake_amount_stated"

/* One row while it is read. */
typedef struct Reading
{
	Span		cells[COL_COUNT];	/* trimmed */
	Submission *submission;
	Verdicts   *verdicts;
	IntakeColumn other_code;	/* the column whose older code is taken */
	IntakeStatements stated;	/* what the decision says of amounts */
	uint32		kinds;			/* bits of IntakePenaltyKind */
	IntakeAmount fine;
	IntakeAmount confiscation;
	int64		fine_judged;	/* the fine by which the row is judged */
	DateADT		decided_on;		/* DATEVAL_NOBEGIN: not readable */
	DateADT		updated_on;		/* likewise */
	const char *valid_until;
	const char *updated;
} Reading;

PG_FUNCTION_INFO_V1(credit_intake_penalty_trigger);

/* ---------------- cells ---------------- */

static Span
cell(const Reading *row, IntakeColumn column)
{
	return row->cells[column];
}

/* The cell for showing in a message. */
static char *
shown(const Reading *row, IntakeColumn column)
{
	Span		given = cell(row, column);

	return clip_input(pnstrdup(given.s, given.len));
}

/* A name or number, tidied; NULL when the cell says nothing. */
static char *
name_cell(const Reading *row, IntakeColumn column)
{
	Span		given = cell(row, column);
	char	   *out;

	if (intake_is_missing(given))
		return NULL;
	out = palloc(given.len + 1);
	out[intake_tidy(given, out)] = '\0';
	return out;
}

/* A code without blanks, half-width, in upper case; NULL for none. */
static char *
code_cell(const Reading *row, IntakeColumn column)
{
	Span		given = cell(row, column);
	char	   *out;

	if (intake_is_missing_code(given))
		return NULL;
	out = palloc(given.len + 1);
	out[intake_code(given, out)] = '\0';
	return out;
}

static void
fault(Reading *row, IntakeColumn column, int article, const char *rule,
	  char *message, char *detail, char *hint)
{
	verdict_add(row->verdicts, article, rule, columns[column], message, detail,
				hint);
}

/* ---------------- days ---------------- */

static char *
day_text(DateADT day)
{
	int			year,
				month,
				mday;

	j2date(day + POSTGRES_EPOCH_JDATE, &year, &month, &mday);
	return psprintf("%04d-%02d-%02d", year, month, mday);
}

/* What is wrong with a date, or what is to be asked. */
static char *
date_question(IntakeDateCode code)
{
	switch (code)
	{
		case DATE_IMPOSSIBLE:
			return pstrdup(_("no calendar has this day"));
		case DATE_AMBIGUOUS:
			return pstrdup(_("the day can be read in more than one way: which one is meant?"));
		case DATE_INCOMPLETE:
			return pstrdup(_("the day is incomplete: which day is meant?"));
		case DATE_OUT_OF_RANGE:
			return pstrdup(_("the day is too far from the present"));
		case DATE_DURATION:
			return pstrdup(_("this is a length of time, not a day: when does it end?"));
		case DATE_FOREVER:
			return pstrdup(_("publication does not last for ever"));
		default:
			return pstrdup(_("this is no day"));
	}
}

static char *
date_hint(const IntakeDate *date)
{
	if (date->code == DATE_AMBIGUOUS && date->year != 0)
		return psprintf(_("As a spreadsheet's serial number it would be %04d-%02d-%02d; write the day as YYYY-MM-DD (Article 21)."),
						date->year, date->month, date->day);
	if (date->code == DATE_FOREVER)
		return pstrdup(_("Ask for a day within the bounds, or leave the cell empty for the longest period allowed (Article 44)."));
	return pstrdup(_("Write the day as YYYY-MM-DD, the year first (Article 21)."));
}

/* A day as YYYY-MM-DD, NULL when there is none; faults become verdicts. */
static char *
date_cell(Reading *row, IntakeColumn column, DateADT *day)
{
	IntakeDate	date = intake_read_date(cell(row, column));

	*day = DATEVAL_NOBEGIN;
	if (date.code == DATE_MISSING)
		return NULL;
	/* a penalty may well hold for good; only a publication may not */
	if (date.code == DATE_FOREVER && column == COL_VALID)
		return NULL;
	if (date.code != DATE_OK)
	{
		fault(row, column, date.code == DATE_FOREVER ? 44 : 21, "intake_day",
			  date_question(date.code),
			  psprintf(_("The cell says \"%s\"."), shown(row, column)),
			  date_hint(&date));
		return NULL;
	}
	*day = date2j(date.year, date.month, date.day) - POSTGRES_EPOCH_JDATE;
	return day_text(*day);
}

static void
read_days(Reading *row)
{
	const char **value = row->submission->value;
	DateADT		valid;

	value[SUBMISSION_DECIDED_ON] = date_cell(row, COL_DECIDED,
											 &row->decided_on);
	row->valid_until = date_cell(row, COL_VALID, &valid);
	row->updated = date_cell(row, COL_UPDATED, &row->updated_on);
	if (!DATE_NOT_FINITE(row->updated_on) &&
		!DATE_NOT_FINITE(row->decided_on) &&
		row->decided_on <= registry_today() &&
		row->updated_on < row->decided_on)
		fault(row, COL_UPDATED, 21, "intake_order_of_days",
			  pstrdup(_("the row was updated before the penalty was decided")),
			  psprintf(_("Updated on %s, decided on %s."), row->updated,
					   value[SUBMISSION_DECIDED_ON]),
			  pstrdup(_("Correct one of the two days (Article 21).")));
}

/* ---------------- amounts ---------------- */

static char *
amount_text(int64 micro)
{
	char	   *text = palloc(32);

	intake_print_amount(micro, text);
	return text;
}

static char *
amount_fault(IntakeAmountCode code)
{
	switch (code)
	{
		case AMOUNT_NEGATIVE:
			return pstrdup(_("the amount is negative"));
		case AMOUNT_TOO_PRECISE:
			return pstrdup(_("the amount is finer than 0.01 yuan"));
		case AMOUNT_OUT_OF_RANGE:
			return pstrdup(_("the amount is too large"));
		case AMOUNT_AMBIGUOUS:
			return pstrdup(_("the amount names no unit: is it in yuan or in ten thousand yuan?"));
		default:
			return pstrdup(_("this is no amount"));
	}
}

static bool
is_confirmed(const Reading *row, const char *rule)
{
	ListCell   *name;

	foreach(name, row->submission->confirmed)
	{
		if (strcmp(lfirst(name), rule) == 0)
			return true;
	}
	return false;
}

static char *
stated_fault(IntakeStatedCode code)
{
	switch (code)
	{
		case STATED_BUT_MISSING:
			return pstrdup(_("the decision states an amount, the column none"));
		case STATED_NOTHING_LARGE:
			return pstrdup(_("so large an amount may be in yuan, and the decision states none: which is meant?"));
		case STATED_SEEMS_YUAN:
			return pstrdup(_("the amount seems to be in yuan, not in ten thousand yuan: which is meant?"));
		default:
			return pstrdup(_("the amount is not the one that the decision states: which is right?"));
	}
}

/*
 * Against what the decision itself says: the cell or the decision is wrong, or
 * the decision speaks of another amount, which its provider may confirm.
 */
static void
check_stated(Reading *row, IntakeColumn column, const IntakeAmount *amount,
			 const IntakeStated *stated)
{
	char	   *decision = amount_text(stated->total);

	if (stated->code == STATED_BUT_MISSING)
		fault(row, column, 21, "intake_amount_missing",
			  stated_fault(stated->code),
			  psprintf(_("The decision states %s ten thousand yuan."),
					   decision),
			  pstrdup(_("Give the amount in ten thousand yuan (Article 21).")));
	else if (stated->code == STATED_NOTHING_LARGE)
		verdict_question(row->verdicts, 21, RULE_AMOUNT_STATED,
						 columns[column], stated_fault(stated->code),
						 psprintf(_("The column says %s, which is ten thousand yuan each."),
								  amount_text(amount->micro)),
						 pstrdup(_("Write the amount with its unit, 万元 or 元; or confirm intake_amount_stated with credit.resubmit() (Article 21).")));
	else if (stated->code == STATED_SEEMS_YUAN ||
			 stated->code == STATED_DIFFERS)
		verdict_question(row->verdicts, 21, RULE_AMOUNT_STATED,
						 columns[column], stated_fault(stated->code),
						 psprintf(_("The column says %s, the decision %s ten thousand yuan."),
								  amount_text(amount->micro), decision),
						 pstrdup(_("Write the amount in ten thousand yuan as the decision has it; if the column is right as it is, confirm intake_amount_stated with credit.resubmit() (Article 21).")));
}

static IntakeAmount
amount_cell(Reading *row, IntakeColumn column, IntakeMoneyKind kind,
			IntakeStated *stated)
{
	IntakeAmount amount = intake_read_amount(cell(row, column));

	*stated = intake_compare_stated(amount, &row->stated, kind);
	if (amount.code == AMOUNT_OK || amount.code == AMOUNT_MISSING)
		check_stated(row, column, &amount, stated);
	else
		fault(row, column, 21, "intake_amount", amount_fault(amount.code),
			  psprintf(_("The cell says \"%s\"."), shown(row, column)),
			  pstrdup(_("Write it in ten thousand yuan, with at most six decimals (Article 21).")));
	return amount;
}

/* The kinds of penalty and the amounts belong together. */
static void
check_kind_of_amount(Reading *row, IntakePenaltyKind kind,
					 IntakeColumn column, const IntakeAmount *amount)
{
	if (amount->code == AMOUNT_OK && amount->micro > 0 &&
		(row->kinds & kind) == 0)
		fault(row, COL_KINDS, 21, "intake_kind_of_amount",
			  psprintf(_("\"%s\" has an amount, but the kinds of penalty do not name it"),
					   columns[column]),
			  psprintf(_("The kinds are \"%s\"."), shown(row, COL_KINDS)),
			  pstrdup(_("Add the kind, or remove the amount (Article 21).")));
}

static void
read_amounts(Reading *row)
{
	IntakeStated fine;
	IntakeStated confiscation;

	intake_read_statements(cell(row, COL_DECISION), &row->stated);
	row->fine = amount_cell(row, COL_FINE, MONEY_FINE, &fine);
	row->confiscation = amount_cell(row, COL_CONFISCATION, MONEY_CONFISCATION,
									&confiscation);
	/* the other rules look at the decision's fine while the cell's is in doubt */
	row->fine_judged = fine.count > 0 && fine.code != STATED_AGREES &&
		!is_confirmed(row, RULE_AMOUNT_STATED) ? fine.total : row->fine.micro;
	if (row->kinds == 0)
		return;
	check_kind_of_amount(row, PENALTY_FINE, COL_FINE, &row->fine);
	check_kind_of_amount(row, PENALTY_CONFISCATION, COL_CONFISCATION,
						 &row->confiscation);
	if ((row->kinds & PENALTY_FINE) && row->fine.code == AMOUNT_MISSING &&
		fine.code == STATED_NOTHING)
		fault(row, COL_FINE, 21, "intake_fine_given",
			  pstrdup(_("the penalty is a fine without an amount")), NULL,
			  pstrdup(_("Give the fine in ten thousand yuan (Article 21).")));
}

static void
read_kinds(Reading *row)
{
	Span		unknown;

	row->kinds = intake_penalty_kinds(cell(row, COL_KINDS), &unknown);
	if (row->kinds & PENALTY_UNKNOWN)
		fault(row, COL_KINDS, 21, "intake_penalty_kind",
			  psprintf(_("\"%s\" is no kind of penalty"),
					   clip_input(pnstrdup(unknown.s, unknown.len))),
			  NULL,
			  pstrdup(_("Use the kinds of the Administrative Penalty Law, article 9, parted by semicolons; write others as 其他 (Article 21).")));
	else if (row->kinds == 0)
		fault(row, COL_KINDS, 21, "intake_penalty_kind",
			  pstrdup(_("no kind of penalty is given")),
			  NULL,
			  pstrdup(_("Use the kinds of the Administrative Penalty Law, article 9, parted by semicolons; an order to correct is none (Article 21).")));
}

/* ---------------- who ---------------- */

/* An individual business is checked against its code by the submission. */
static const char *
organisation_kind(const char *code, const char *name)
{
	if (code && strncmp(code, "11", 2) == 0)
		return "government_body";
	if (name && intake_is_unincorporated(intake_span(name)))
		return "unincorporated_organisation";
	return "legal_person";
}

static void
read_party(Reading *row)
{
	const char **value = row->submission->value;

	switch (intake_party(cell(row, COL_PARTY)))
	{
		case PARTY_MISSING:
			break;
		case PARTY_ORGANISATION:
			value[SUBMISSION_SUBJECT_KIND] =
				organisation_kind(value[SUBMISSION_SUBJECT_CODE],
								  value[SUBMISSION_SUBJECT_NAME]);
			break;
		case PARTY_INDIVIDUAL_BUSINESS:
			value[SUBMISSION_SUBJECT_KIND] = "individual_business";
			break;
		case PARTY_NATURAL_PERSON:
			fault(row, COL_PARTY, 21, "intake_party",
				  pstrdup(_("this template is for organisations and individual businesses")),
				  NULL,
				  pstrdup(_("Submit penalties on natural persons through credit.submission, with their identity number (Articles 3 and 21).")));
			break;
		case PARTY_UNKNOWN:
			fault(row, COL_PARTY, 21, "intake_party",
				  psprintf(_("the template has no kind of party \"%s\": which is meant?"),
						   shown(row, COL_PARTY)),
				  NULL,
				  pstrdup(_("Use 法人及非法人组织 or 个体工商户 (Article 21).")));
			break;
	}
}

/* The organisation code lies within the unified code (GB 32100). */
static void
check_organisation_code(Reading *row, const char *uscc, const char *code)
{
	char		plain[ORGANISATION_CODE_LENGTH];
	int			length = 0;
	IdentifierFault why;
	Uscc		parsed;

	for (const char *c = code; *c && length <= ORGANISATION_CODE_LENGTH; c++)
	{
		if (*c == '-')
			continue;
		if (length < ORGANISATION_CODE_LENGTH)
			plain[length] = *c;
		length++;
	}
	if (!uscc_parse(uscc, strlen(uscc), &parsed, &why) ||
		(length == ORGANISATION_CODE_LENGTH &&
		 memcmp(plain, uscc + 8, ORGANISATION_CODE_LENGTH) == 0))
		return;
	fault(row, COL_ORGANISATION, 21, "intake_organisation_code",
		  pstrdup(_("the organisation code is not the one within the unified code")),
		  psprintf(_("The column says \"%s\", the unified code has \"%s\"."),
				   shown(row, COL_ORGANISATION),
				   pnstrdup(uscc + 8, ORGANISATION_CODE_LENGTH)),
		  pstrdup(_("Compare both with the certificate (Article 21).")));
}

/* Older codes: each can identify the subject, and all are kept. */
static void
read_other_codes(Reading *row)
{
	static const struct
	{
		IntakeColumn column;
		const char *kind;
	}			others[] = {
		{COL_ORGANISATION, "organisation_code"},
		{COL_REGISTRATION, "registration_number"},
		{COL_TAX, "tax_number"},
		{COL_INSTITUTION, "institution_number"},
		{COL_ASSOCIATION, "association_number"},
	};
	const char **value = row->submission->value;

	for (int i = 0; i < lengthof(others); i++)
	{
		char	   *code = code_cell(row, others[i].column);

		if (code == NULL)
			continue;
		if (others[i].column == COL_ORGANISATION &&
			value[SUBMISSION_SUBJECT_CODE])
			check_organisation_code(row, value[SUBMISSION_SUBJECT_CODE], code);
		if (value[SUBMISSION_OTHER_ID])
		{
			FurtherId  *further =
			&row->submission->further[row->submission->nfurther++];

			further->kind = others[i].kind;
			further->value = code;
			further->column = columns[others[i].column];
			continue;
		}
		row->other_code = others[i].column;
		value[SUBMISSION_OTHER_ID_KIND] = others[i].kind;
		value[SUBMISSION_OTHER_ID] = code;
	}
}

/* Of an individual business the column names the operator (Article 3). */
static void
read_operator(Reading *row)
{
	const char **value = row->submission->value;
	char	   *paper = code_cell(row, COL_PAPER);
	IdentifierFault why;
	int64		number;

	value[SUBMISSION_OPERATOR_NAME] = name_cell(row, COL_REPRESENTATIVE);
	if (value[SUBMISSION_OPERATOR_NAME] == NULL)
		return;
	value[SUBMISSION_OPERATOR_ID] = paper;
	if (paper && intake_find(cell(row, COL_PAPER_KIND), "身份证") >= 0 &&
		!resident_id_parse(paper, strlen(paper), identifier_today(), &number,
						   &why))
		fault(row, COL_PAPER, 21, "intake_operator_id",
			  pstrdup(_("the operator's identity number is not valid")),
			  resident_id_fault_detail(&why),
			  pstrdup(_("Compare it with the operator's papers, or leave it out (Article 21).")));
}

static void
read_subject(Reading *row)
{
	const char **value = row->submission->value;

	value[SUBMISSION_SUBJECT_NAME] = name_cell(row, COL_NAME);
	value[SUBMISSION_SUBJECT_CODE] = code_cell(row, COL_USCC);
	read_party(row);
	read_other_codes(row);
	if (value[SUBMISSION_SUBJECT_KIND] &&
		strcmp(value[SUBMISSION_SUBJECT_KIND], "individual_business") == 0)
		read_operator(row);
}

/* ---------------- by whom ---------------- */

/* A registered organisation's name, given beside its code, must be its own. */
static void
check_name_of_code(Reading *row, IntakeColumn name_column, const char *name,
				   const char *code)
{
	const Organisation *org;
	IdentifierFault why;
	Uscc		uscc;
	int			length;

	if (name == NULL || code == NULL ||
		!uscc_parse(code, strlen(code), &uscc, &why))
		return;
	org = organisation_by_code(&uscc);
	if (org == NULL ||
		strcmp(org->name_key,
			   name_key_cstring(name, strlen(name), &length)) == 0)
		return;
	fault(row, name_column, 21, "intake_name_of_code",
		  pstrdup(_("the name is not that of the organisation with this code")),
		  psprintf(_("Code %s belongs to \"%s\", the row says \"%s\"."), code,
				   org->name, shown(row, name_column)),
		  pstrdup(_("Correct the name or the code (Article 21).")));
}

static void
read_document(Reading *row)
{
	const char **value = row->submission->value;

	value[SUBMISSION_DOCUMENT_KIND] = "penalty_decision";
	value[SUBMISSION_DOCUMENT_NUMBER] = name_cell(row, COL_DOCUMENT);
	value[SUBMISSION_DOCUMENT_ISSUER] = name_cell(row, COL_AUTHORITY);
	value[SUBMISSION_DOCUMENT_ISSUER_CODE] = code_cell(row,
													   COL_AUTHORITY_CODE);
	check_name_of_code(row, COL_AUTHORITY, value[SUBMISSION_DOCUMENT_ISSUER],
					   value[SUBMISSION_DOCUMENT_ISSUER_CODE]);
}

static void
read_provider(Reading *row)
{
	char	   *name = name_cell(row, COL_SOURCE);
	char	   *code = code_cell(row, COL_SOURCE_CODE);

	check_name_of_code(row, COL_SOURCE, name, code);
	row->submission->value[SUBMISSION_PROVIDER] = code ? code : name;
}

/* ---------------- what it is ---------------- */

static Span
named(const char *text)
{
	return intake_span(text ? text : "");
}

static void
ask_mapping(Reading *row, const PenaltyAnswer *answer)
{
	if (answer->contrary)
		fault(row, COL_VIOLATION, 20, "intake_mapping_clear",
			  pstrdup(_("two rows of credit.penalty_mapping take this penalty differently: which is right?")),
			  psprintf(_("Rows %d and %d have the same priority."),
					   answer->mapping->mapping_id,
					   answer->contrary->mapping_id),
			  pstrdup(_("Let an administrator give one of them priority (Article 20).")));
	else
		fault(row, COL_VIOLATION, 20, "intake_mapping",
			  pstrdup(_("under which catalog item, field and severity does this penalty fall?")),
			  psprintf(_("No row of credit.penalty_mapping takes \"%s\" by \"%s\", of kind \"%s\" with a fine of %s ten thousand yuan."),
					   shown(row, COL_VIOLATION), shown(row, COL_AUTHORITY),
					   shown(row, COL_KINDS), amount_text(row->fine_judged)),
			  pstrdup(_("Let an administrator add a row with its basis, then resubmit (Article 20).")));
}

static void
read_mapping(Reading *row)
{
	const char **value = row->submission->value;
	char	   *violation = name_cell(row, COL_VIOLATION);
	PenaltyQuestion question;
	PenaltyAnswer answer;

	question.authority = named(value[SUBMISSION_DOCUMENT_ISSUER]);
	question.document = named(value[SUBMISSION_DOCUMENT_NUMBER]);
	question.violation = named(violation);
	question.kinds = row->kinds;
	question.fine = row->fine_judged;
	answer = penalty_mapping(&question);
	if (answer.mapping == NULL || answer.contrary)
	{
		ask_mapping(row, &answer);
		return;
	}
	value[SUBMISSION_ITEM] = answer.mapping->item_code;
	value[SUBMISSION_FIELD] = answer.mapping->field;
	value[SUBMISSION_SEVERITY] = answer.mapping->severity;
}

/* ---------------- how long ---------------- */

/*
 * Whether a rule lets the penalty be open at all: there is one for the
 * document's day, and the penalty is not too slight for it (Articles 22, 44).
 */
static bool
may_be_open(const Reading *row)
{
	const char *const *value = row->submission->value;
	RecordFacts facts;
	PublicationWindow window;

	memset(&facts, 0, sizeof(facts));
	if (value[SUBMISSION_ITEM] == NULL || DATE_NOT_FINITE(row->decided_on))
		return true;
	if (value[SUBMISSION_PROVIDER])
		facts.provider = organisation_named(value[SUBMISSION_PROVIDER]);
	facts.item = item_of_provider(value[SUBMISSION_ITEM], registry_today(),
								  facts.provider);
	if (facts.item == NULL)
		return true;
	facts.field = field_code(value[SUBMISSION_FIELD]);
	facts.severity = term_position(&term_severity, value[SUBMISSION_SEVERITY]);
	facts.document.decided_on = row->decided_on;
	facts.document.kind = DOCUMENT_PENALTY_DECISION;
	record_window(&facts, &window);
	return window.rule != NULL && !window.needs_necessity &&
		window.rule->mode != WINDOW_NEVER;
}

/*
 * The template is one for publishing, so openness is asked for wherever a rule
 * gives it; what none lets be open is shared among public bodies only.
 */
static void
read_openness(Reading *row)
{
	const char **value = row->submission->value;
	DateADT		end;
	char	   *last_day = date_cell(row, COL_END, &end);

	if (may_be_open(row))
	{
		value[SUBMISSION_OPENNESS] = "open";
		value[SUBMISSION_PUBLICATION_END] = last_day;
		return;
	}
	value[SUBMISSION_OPENNESS] = "shared";
	if (last_day && end < row->decided_on)
		fault(row, COL_END, 21, "intake_order_of_days",
			  pstrdup(_("the publication would end before the penalty was decided")),
			  psprintf(_("It ends on %s, the decision is of %s."), last_day,
					   value[SUBMISSION_DECIDED_ON]),
			  pstrdup(_("Correct one of the two days (Article 21).")));
}

/* ---------------- the content ---------------- */

static void
push(JsonbParseState **state, JsonbIteratorToken token, const char *text,
	 size_t length)
{
	JsonbValue	value;

	value.type = jbvString;
	value.val.string.val = unconstify(char *, text);
	value.val.string.len = (int) length;
	pushJsonbValue(state, token, &value);
}

static void
push_text(JsonbParseState **state, const char *key, const char *text)
{
	if (text == NULL)
		return;
	push(state, WJB_KEY, key, strlen(key));
	push(state, WJB_VALUE, text, strlen(text));
}

/* As given, but for blanks at its ends: its line breaks are the provider's. */
static void
push_cell(JsonbParseState **state, const char *key, const Reading *row,
		  IntakeColumn column)
{
	Span		text = cell(row, column);

	if (intake_is_missing(text))
		return;
	push(state, WJB_KEY, key, strlen(key));
	push(state, WJB_VALUE, text.s, text.len);
}

static void
push_amount(JsonbParseState **state, const char *key,
			const IntakeAmount *amount)
{
	JsonbValue	value;

	if (amount->code != AMOUNT_OK)
		return;
	push(state, WJB_KEY, key, strlen(key));
	value.type = jbvNumeric;
	value.val.numeric =
		DatumGetNumeric(DirectFunctionCall1(numeric_trim_scale,
											NumericGetDatum(int64_div_fast_to_numeric(amount->micro, 6))));
	pushJsonbValue(state, WJB_VALUE, &value);
}

/* The kinds of penalty as the row words them, one by one. */
static void
push_kinds(JsonbParseState **state, const char *key, const Reading *row)
{
	Span		rest = cell(row, COL_KINDS);

	if (row->kinds == 0)
		return;
	push(state, WJB_KEY, key, strlen(key));
	pushJsonbValue(state, WJB_BEGIN_ARRAY, NULL);
	while (rest.len > 0)
	{
		Span		part = intake_take_part(&rest);

		if (part.len > 0)
			push(state, WJB_ELEM, part.s, part.len);
	}
	pushJsonbValue(state, WJB_END_ARRAY, NULL);
}

/*
 * What the catalogue item of penalties names, and no more (Article 19): the
 * representative's papers and the operator's name stay outside.
 */
static Jsonb *
make_content(const Reading *row)
{
	JsonbParseState *state = NULL;
	JsonbValue *object;
	const char *const *value = row->submission->value;

	pushJsonbValue(&state, WJB_BEGIN_OBJECT, NULL);
	push_cell(&state, "violation", row, COL_VIOLATION);
	push_cell(&state, "facts", row, COL_FACTS);
	push_cell(&state, "basis", row, COL_BASIS);
	push_kinds(&state, "penalty_kinds", row);
	push_cell(&state, "penalty_content", row, COL_DECISION);
	push_amount(&state, "fine", &row->fine);
	push_amount(&state, "confiscation", &row->confiscation);
	push_cell(&state, "licence", row, COL_LICENCE);
	push_text(&state, "valid_until", row->valid_until);
	if (value[SUBMISSION_OPERATOR_NAME] == NULL)
		push_cell(&state, "representative", row, COL_REPRESENTATIVE);
	push_cell(&state, "source", row, COL_SOURCE);
	push_text(&state, "source_code", code_cell(row, COL_SOURCE_CODE));
	push_cell(&state, "remarks", row, COL_REMARKS);
	push_text(&state, FIELD_UPDATED, row->updated);
	object = pushJsonbValue(&state, WJB_END_OBJECT, NULL);
	return JsonbValueToJsonb(object);
}

/* ---------------- the row ---------------- */

/* The cell that the catalogue item will miss in the content, if one. */
static IntakeColumn
content_column(const Reading *row)
{
	static const IntakeColumn required[] = {COL_VIOLATION, COL_FACTS,
	COL_BASIS, COL_DECISION};

	for (int i = 0; i < lengthof(required); i++)
	{
		if (intake_is_missing(cell(row, required[i])))
			return required[i];
	}
	return COL_DECISION;
}

/* The source's names for the submission's columns. */
static const char *const *
column_names(const Reading *row)
{
	const char **names = palloc(SUBMISSION_NCOLUMNS * sizeof(char *));

	for (int i = 0; i < SUBMISSION_NCOLUMNS; i++)
		names[i] = columns[source_columns[i]];
	names[SUBMISSION_CONTENT] = columns[content_column(row)];
	names[SUBMISSION_OTHER_ID] = columns[row->other_code];
	return names;
}

static void
read_penalty(const char *const *cells, Submission *submission,
			 Verdicts *verdicts)
{
	Reading		row;

	memset(&row, 0, sizeof(row));
	for (int i = 0; i < COL_COUNT; i++)
		row.cells[i] = intake_trim(intake_span(cells[i] ? cells[i] : ""));
	row.submission = submission;
	row.verdicts = verdicts;

	read_subject(&row);
	read_document(&row);
	read_provider(&row);
	read_kinds(&row);
	read_amounts(&row);
	read_days(&row);
	read_mapping(&row);
	read_openness(&row);
	submission->content = make_content(&row);
	submission->content_stamp = FIELD_UPDATED;
	submission->column_names = column_names(&row);
}

const SubmissionSource intake_penalty_source = {
	.name = "intake_penalty",
	.ncolumns = COL_COUNT,
	.columns = columns,
	.read = read_penalty
};

Datum
credit_intake_penalty_trigger(PG_FUNCTION_ARGS)
{
	return submission_trigger(fcinfo, &intake_penalty_source);
}
