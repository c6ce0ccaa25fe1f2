/*
 * append.h
 *		Appending to a StringInfo without a call for each piece.
 */
#ifndef CREDIT_APPEND_H
#define CREDIT_APPEND_H

#include "credit.h"
#include "lib/stringinfo.h"

/* Room for length bytes and the terminator. */
static inline char *
append_room(StringInfo out, int length)
{
	if (unlikely(length >= out->maxlen - out->len))
		enlargeStringInfo(out, length);
	return out->data + out->len;
}

/* No terminator is written: the result is bytes, not a string. */
static inline void
append_bytes(StringInfo out, const void *bytes, int length)
{
	memcpy(append_room(out, length), bytes, length);
	out->len += length;
}

static inline void
append_byte(StringInfo out, char byte)
{
	*append_room(out, 1) = byte;
	out->len++;
}

#endif							/* CREDIT_APPEND_H */
