/*
 * identifier.c
 *		Fuzzes the parsers of the types room, which need no server.
 *
 * From the project's root, with clang; a minute is plenty:
 *
 *	clang -g -O1 -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all \
 *		-Isrc -o fuzz-identifier test/fuzz/identifier.c src/types/identifier.c \
 *		src/types/uscc_code.c src/types/resident_id_code.c src/types/division_code.c
 *	mkdir -p fuzz-new && ./fuzz-identifier -max_total_time=60 fuzz-new test/fuzz/corpus
 *
 * The first byte of an input chooses the type: U, R or D.
 */
#include "types/identifier.h"

#include <stdlib.h>
#include <string.h>

#define TODAY 20260401
#define REQUIRE(condition) \
	do { \
		if (!(condition)) \
			abort(); \
	} while (0)

int			LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* A refusal names a fault, and a place within what was given. */
static void
check_fault(const IdentifierFault *fault)
{
	REQUIRE(fault->kind > FAULT_NONE && fault->kind <= FAULT_CHECK);
	REQUIRE(fault->kind == FAULT_LENGTH ||
			(fault->position >= 1 && (size_t) fault->position <= fault->length));
}

static void
fuzz_uscc(const char *s, size_t len)
{
	Uscc		code;
	Uscc		again;
	IdentifierFault fault;
	char		text[USCC_LENGTH + 1];
	char		division[DIVISION_LENGTH + 1] = "";
	int			i;

	if (!uscc_parse(s, len, &code, &fault))
	{
		check_fault(&fault);
		return;
	}
	uscc_format(&code, text);
	REQUIRE(strlen(text) == USCC_LENGTH);
	REQUIRE(uscc_parse(text, USCC_LENGTH, &again, &fault));
	REQUIRE(memcmp(&code, &again, sizeof(Uscc)) == 0);
	REQUIRE(uscc_authority(&code) == text[0] && uscc_class(&code) == text[1]);
	memcpy(division, text + 2, DIVISION_LENGTH);
	REQUIRE(uscc_division(&code) == strtol(division, NULL, 10));
	(void) uscc_organisation_code_ok(&code);

	/* another last character is refused, with the right one */
	for (i = 0; i < 128; i++)
	{
		char		mutant[USCC_LENGTH];

		memcpy(mutant, text, USCC_LENGTH);
		mutant[17] = (char) i;
		if (uscc_parse(mutant, USCC_LENGTH, &again, &fault))
			REQUIRE(memcmp(&code, &again, sizeof(Uscc)) == 0);
		else
			REQUIRE(fault.kind != FAULT_CHECK || fault.expected == text[17]);
	}
}

static void
fuzz_resident_id(const char *s, size_t len)
{
	int64_t		id;
	int64_t		again;
	IdentifierFault fault;
	char		text[RESIDENT_ID_LENGTH + 1];

	if (!resident_id_parse(s, len, TODAY, &id, &fault))
	{
		check_fault(&fault);
		return;
	}
	resident_id_format(id, text);
	REQUIRE(strlen(text) == RESIDENT_ID_LENGTH);
	REQUIRE(resident_id_parse(text, RESIDENT_ID_LENGTH, TODAY, &again, &fault));
	REQUIRE(id == again);
	REQUIRE(resident_id_birth(id) <= TODAY);
	REQUIRE(resident_id_male(id) == ((text[16] - '0') % 2 == 1));
	REQUIRE(resident_id_division(id) >= 0 && resident_id_division(id) <= 999999);
}

static void
fuzz_division(const char *s, size_t len)
{
	int32_t		division;
	int32_t		again;
	IdentifierFault fault;
	char		text[DIVISION_LENGTH + 1];

	if (!division_parse(s, len, &division, &fault))
	{
		check_fault(&fault);
		return;
	}
	division_format(division, text);
	REQUIRE(division_parse(text, DIVISION_LENGTH, &again, &fault));
	REQUIRE(division == again && division == strtol(text, NULL, 10));
	REQUIRE(division_contains(division, division));
	REQUIRE(division_contains(division_parent(division), division));
	REQUIRE(division_contains(division, division_last(division)));
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	/* a copy of exactly that length, so that reading past it is seen */
	char	   *s;

	if (size == 0)
		return 0;
	s = malloc(size - 1 + (size == 1));
	memcpy(s, data + 1, size - 1);
	if (data[0] == 'U')
		fuzz_uscc(s, size - 1);
	else if (data[0] == 'R')
		fuzz_resident_id(s, size - 1);
	else
		fuzz_division(s, size - 1);
	free(s);
	return 0;
}
