/*
 * intake.c
 *		Fuzzes the readers of untidy cells, which need no server: test/fuzz/run.
 *
 * The first byte chooses how the rest is cut into a cell and a text, so that
 * the comparison of the two is reached as well.  Beside crashes it looks for
 * answers that contradict themselves.
 */
#include "adoption/intake_amount.h"
#include "adoption/intake_date.h"
#include "adoption/intake_penalty_kind.h"
#include "adoption/intake_text.h"

#include <stdlib.h>
#include <string.h>

static void
require(bool good)
{
	if (!good)
		abort();
}

static bool
is_utf8(Span text)
{
	while (text.len > 0)
	{
		if (intake_take_char(&text) == INTAKE_UNKNOWN_CHAR)
			return false;
	}
	return true;
}

/* Cleaning a clean text changes nothing, and never makes it longer. */
static void
check_text(Span cell)
{
	char	   *once = malloc(cell.len + 1);
	char	   *twice = malloc(cell.len + 1);
	Span		tidied = {once, intake_tidy(cell, once)};
	Span		coded;

	require(tidied.len <= cell.len);
	if (is_utf8(cell))
	{
		require(intake_tidy(tidied, twice) == tidied.len);
		require(memcmp(once, twice, tidied.len) == 0);
	}
	coded.s = once;
	coded.len = intake_code(cell, once);
	require(coded.len <= cell.len);
	require(intake_code(coded, twice) == coded.len || !is_utf8(cell));
	(void) intake_is_missing_code(cell);
	free(once);
	free(twice);
}

static void
check_date(Span cell)
{
	IntakeDate	date = intake_read_date(cell);

	if (date.code != DATE_OK)
		return;
	require(date.year >= INTAKE_FIRST_YEAR && date.year <= INTAKE_LAST_YEAR);
	require(date.month >= 1 && date.month <= 12);
	require(date.day >= 1 && date.day <= 31);
}

/* What is printed reads back as the same amount. */
static void
check_amount(Span cell, Span content)
{
	IntakeAmount amount = intake_read_amount(cell);
	char		printed[32];
	IntakeStatements stated;

	intake_read_statements(content, &stated);
	require(stated.count >= 0 && stated.count <= INTAKE_MAX_STATEMENTS);
	(void) intake_compare_stated(amount, &stated, MONEY_FINE);
	(void) intake_compare_stated(amount, &stated, MONEY_CONFISCATION);
	if (amount.code != AMOUNT_OK)
		return;
	require(amount.micro >= 0 && amount.micro <= INTAKE_MAX_MICRO);
	require(intake_print_amount(amount.micro, printed) < 24);
	amount.unit_given = intake_read_amount(intake_span(printed)).micro == amount.micro;
	require(amount.unit_given);
}

int			LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	Span		cell = {(const char *) data + 1, 0};
	Span		content;
	Span		unknown;

	if (size == 0)
		return 0;
	cell.len = data[0] < size - 1 ? data[0] : size - 1;
	content.s = cell.s + cell.len;
	content.len = size - 1 - cell.len;
	check_text(content);
	check_date(cell);
	check_amount(cell, content);
	(void) intake_penalty_kinds(content, &unknown);
	require(unknown.s >= content.s && unknown.len <= content.len);
	(void) intake_party(cell);
	return 0;
}
