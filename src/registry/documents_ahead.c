/*
 * documents_ahead.c
 *		All documents of a subject, read when a load asks for one of them.
 *
 * A load of records asks for documents in no order, and to find one by its
 * index takes longer than to read it.  What was read is good for the command
 * under way, as documents.c says of the last document.
 */
#include "registry/documents_ahead.h"

#include "access/xact.h"
#include "common/hashfn.h"
#include "miscadmin.h"

/* A command that asks for so many documents loads. */
#define LOAD 1000

/* A subject that has more is read for nothing; so many times end it. */
#define MAX_OF_SUBJECT 16
#define MAX_LARGE 100

typedef struct Ahead
{
	int64		subject_id;
	DocumentFacts facts;
	char		status;			/* simplehash's */
} Ahead;

#define SH_PREFIX ahead
#define SH_ELEMENT_TYPE Ahead
#define SH_KEY_TYPE int64
#define SH_KEY facts.document_id
#define SH_HASH_KEY(tb, key) \
	murmurhash32((uint32) (key) ^ (uint32) ((uint64) (key) >> 32))
#define SH_EQUAL(tb, a, b) ((a) == (b))
#define SH_SCOPE static inline
#define SH_DECLARE
#define SH_DEFINE
#include "lib/simplehash.h"

static struct
{
	SubTransactionId subtransaction;
	CommandId	command;
	int			asked;
	int			taken;			/* of the present subject */
	int			large;			/* times that a subject had more */
	ahead_hash *documents;		/* in the transaction's memory */
}			load;

static void
at_transaction_end(XactEvent event, void *arg)
{
	if (event == XACT_EVENT_COMMIT || event == XACT_EVENT_ABORT ||
		event == XACT_EVENT_PREPARE)
		memset(&load, 0, sizeof(load));
}

static bool
same_command(void)
{
	return load.command == GetCurrentCommandId(false) &&
		load.subtransaction == GetCurrentSubTransactionId();
}

static void
begin_command(void)
{
	static bool registered = false;

	if (!registered)
	{
		RegisterXactCallback(at_transaction_end, NULL);
		registered = true;
	}
	if (load.documents)
		ahead_destroy(load.documents);
	memset(&load, 0, sizeof(load));
	load.subtransaction = GetCurrentSubTransactionId();
	load.command = GetCurrentCommandId(false);
}

/* As much memory as ALTER TABLE ADD FOREIGN KEY may use. */
static bool
has_room(void)
{
	return load.documents->members <
		maintenance_work_mem * (Size) 1024 / (2 * sizeof(Ahead));
}

bool
ahead_begin(void)
{
	if (!same_command())
		begin_command();
	if (load.asked < LOAD)
	{
		load.asked++;
		return false;
	}
	if (load.documents == NULL)
		load.documents = ahead_create(TopTransactionContext, LOAD, NULL);
	load.taken = 0;
	return load.large < MAX_LARGE && has_room();
}

bool
ahead_keep(int64 subject_id, const DocumentFacts *facts)
{
	bool		found;
	Ahead	   *ahead;

	if (load.taken++ == MAX_OF_SUBJECT)
	{
		load.large++;
		return false;
	}
	ahead = ahead_insert(load.documents, facts->document_id, &found);
	ahead->subject_id = subject_id;
	ahead->facts = *facts;
	return true;
}

bool
ahead_find(int64 subject_id, int64 document_id, DocumentFacts *facts)
{
	const Ahead *ahead;

	if (load.documents == NULL || !same_command())
		return false;
	ahead = ahead_lookup(load.documents, document_id);
	if (ahead == NULL || ahead->subject_id != subject_id)
		return false;
	*facts = ahead->facts;
	return true;
}
