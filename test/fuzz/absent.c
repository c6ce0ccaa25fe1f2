/*
 * absent.c
 *		What text.c links with and no input reaches: errors, numbers of JSON, the
 *		functions that SQL calls.  Without the server's headers, which would know
 *		better what these are.
 */
#include <stdlib.h>

#define ABSENT(function) \
	void		function(void); \
	void \
	function(void) \
	{ \
		abort(); \
	}

ABSENT(DirectFunctionCall1Coll)
ABSENT(ExceptionalCondition)
ABSENT(GetDatabaseEncodingName)
ABSENT(ProcessInterrupts)
ABSENT(appendStringInfoString)
ABSENT(cstring_to_text)
ABSENT(cstring_to_text_with_len)
ABSENT(errcode)
ABSENT(errdetail)
ABSENT(errfinish)
ABSENT(errhint)
ABSENT(errmsg)
ABSENT(getJsonbOffset)
ABSENT(item_field)
ABSENT(numeric_out)
ABSENT(pg_detoast_datum_packed)
ABSENT(pg_snprintf)
ABSENT(pstrdup)
ABSENT(verdict_add)
