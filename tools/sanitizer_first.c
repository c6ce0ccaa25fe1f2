/*
 * sanitizer_first.c
 *		Wakes the address sanitizer before any other library is initialised.
 *
 * Preloaded into the server.  Without it the first malloc comes from
 * libgpg-error's constructor, inside bindtextdomain(); the sanitizer then wakes
 * up in there, calls dlerror(), which wants the lock that bindtextdomain()
 * holds: a deadlock.  Linked with -z initfirst.
 */
#include <stdlib.h>

void	   *volatile sanitizer_first;

__attribute__((constructor)) static void
wake(void)
{
	sanitizer_first = malloc(1);
	free(sanitizer_first);
}
