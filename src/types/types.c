/*
 * types.c
 *		What the types share: the day in China, and words for faults.
 */
#include "types/types.h"

#include "access/xact.h"
#include "mb/pg_wchar.h"
#include "utils/datetime.h"
#include "utils/timestamp.h"

#define CHINA_OFFSET (8 * USECS_PER_HOUR)
#define CLIP_LENGTH 60

int32
identifier_today(void)
{
	TimestampTz local = GetCurrentStatementStartTimestamp() + CHINA_OFFSET;
	int			year,
				month,
				day;

	j2date((int) (local / USECS_PER_DAY) + POSTGRES_EPOCH_JDATE,
		   &year, &month, &day);
	return year * 10000 + month * 100 + day;
}

DateADT
resident_id_birth_date(int64 id)
{
	int32		birth = resident_id_birth(id);

	return date2j(birth / 10000, birth / 100 % 100, birth % 100) -
		POSTGRES_EPOCH_JDATE;
}

char *
clip_input(const char *input)
{
	int			length = strlen(input);
	int			kept = pg_mbcliplen(input, length, CLIP_LENGTH);

	if (holds_identity_number(input, length))
		return pstrdup(_("(an identity number)"));
	return kept == length ? pstrdup(input) :
		psprintf("%.*s...", kept, input);
}

/* "Character 5" with the character where it can be shown. */
static char *
character_at_fault(const IdentifierFault *fault)
{
	if (fault->found >= ' ' && fault->found < 0x7F)
		return psprintf(_("Character %d is \"%c\""),
						fault->position, fault->found);
	return psprintf(_("Character %d is neither a digit nor a letter"),
					fault->position);
}

static char *
length_fault(const IdentifierFault *fault)
{
	return psprintf(_("It has %zu characters without the blanks around it."),
					fault->length);
}

char *
uscc_fault_detail(const IdentifierFault *fault)
{
	switch (fault->kind)
	{
		case FAULT_LENGTH:
			return length_fault(fault);
		case FAULT_LOOKALIKE:
			return psprintf(_("%s: the letters I, O, S, V and Z don't occur, and none is taken for a digit."),
							character_at_fault(fault));
		case FAULT_CHARACTER:
			return psprintf(_("%s: only digits and letters occur."),
							character_at_fault(fault));
		case FAULT_DIGIT:
			return psprintf(_("%s: characters 3 to 8 are the digits of a division."),
							character_at_fault(fault));
		case FAULT_AUTHORITY:
			return psprintf(_("%s: there is no registering authority of that character."),
							character_at_fault(fault));
		case FAULT_CLASS:
			return psprintf(_("%s: the registering authority has no class of that character."),
							character_at_fault(fault));
		case FAULT_CHECK:
			return psprintf(_("The check character is \"%c\"; the characters before it ask for \"%c\"."),
							fault->found, fault->expected);
		default:
			return pstrdup("");
	}
}

/* Never quotes the number: errors go to logs. */
char *
resident_id_fault_detail(const IdentifierFault *fault)
{
	switch (fault->kind)
	{
		case FAULT_LENGTH:
			return length_fault(fault);
		case FAULT_DIGIT:
			return psprintf(_("%s: only digits occur, and X at the end."),
							character_at_fault(fault));
		case FAULT_DATE:
			return pstrdup(_("Its date of birth does not exist."));
		case FAULT_FUTURE:
			return pstrdup(_("Its date of birth lies in the future."));
		case FAULT_CHECK:
			return psprintf(_("The digits before the check character ask for \"%c\"."),
							fault->expected);
		default:
			return pstrdup("");
	}
}

char *
division_fault_detail(const IdentifierFault *fault)
{
	if (fault->kind == FAULT_LENGTH)
		return length_fault(fault);
	return psprintf(_("%s: only digits occur."), character_at_fault(fault));
}
