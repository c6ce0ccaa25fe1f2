/*
 * server.h
 *		As much of a server as the texts' readers need: memory that is given back
 *		after each input, StringInfo, and errors that are always findings.
 *		What is missing is a null symbol, and a crash if it is ever called.
 */
#ifndef FUZZ_SERVER_H
#define FUZZ_SERVER_H

#include "credit.h"

#include "lib/stringinfo.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "utils/memutils.h"

#include <stdlib.h>

#undef vsnprintf				/* PostgreSQL's own is in the server */

volatile sig_atomic_t InterruptPending = false;
MemoryContext CurrentMemoryContext = NULL;
MemoryContext TopMemoryContext = NULL;

/* Each piece knows its neighbours, so that one goes alone or all go at once. */
typedef struct Piece
{
	struct Piece *next;
	struct Piece *previous;
} Piece;

static Piece pieces = {&pieces, &pieces};

static void *
link_piece(Piece *piece)
{
	if (piece == NULL)
		abort();
	piece->next = pieces.next;
	piece->previous = &pieces;
	piece->next->previous = piece;
	pieces.next = piece;
	return piece + 1;
}

static Piece *
unlink_piece(void *pointer)
{
	Piece	   *piece = (Piece *) pointer - 1;

	piece->next->previous = piece->previous;
	piece->previous->next = piece->next;
	return piece;
}

static void
free_pieces(void)
{
	while (pieces.next != &pieces)
		free(unlink_piece(pieces.next + 1));
}

void *
palloc(Size size)
{
	return link_piece(malloc(sizeof(Piece) + size));
}

void *
palloc0(Size size)
{
	return memset(palloc(size), 0, size);
}

void *
repalloc(void *pointer, Size size)
{
	return link_piece(realloc(unlink_piece(pointer), sizeof(Piece) + size));
}

void
pfree(void *pointer)
{
	free(unlink_piece(pointer));
}

/* What is kept for the whole process. */
void *
MemoryContextAlloc(MemoryContext context, Size size)
{
	return malloc(size);
}

MemoryContext
AllocSetContextCreateInternal(MemoryContext parent, const char *name,
							  Size minContextSize, Size initBlockSize,
							  Size maxBlockSize)
{
	return NULL;
}

void
initStringInfo(StringInfo str)
{
	str->maxlen = 64;
	str->data = palloc(str->maxlen);
	str->len = str->cursor = 0;
	str->data[0] = '\0';
}

void
enlargeStringInfo(StringInfo str, int needed)
{
	while (str->len + needed >= str->maxlen)
		str->maxlen *= 2;
	str->data = repalloc(str->data, str->maxlen);
}

void
appendBinaryStringInfo(StringInfo str, STRINGINFO_BYTES data, int length)
{
	enlargeStringInfo(str, length);
	memcpy(str->data + str->len, data, length);
	str->len += length;
	str->data[str->len] = '\0';
}

void
appendStringInfo(StringInfo str, const char *format,...)
{
	char		text[64];
	va_list		arguments;

	va_start(arguments, format);
	(void) vsnprintf(text, sizeof(text), format, arguments);
	va_end(arguments);
	appendBinaryStringInfo(str, text, strlen(text));
}

int
GetDatabaseEncoding(void)
{
	return PG_UTF8;
}

void
check_stack_depth(void)
{
}

bool
errstart(int elevel, const char *domain)
{
	abort();
}

pg_attribute_cold bool
errstart_cold(int elevel, const char *domain)
{
	abort();
}

#endif							/* FUZZ_SERVER_H */
