/*
 * remembered.c
 *		What a transaction has read of the subjects that it has locked.
 *
 * A load asks for the same subjects many times, and for their documents in no
 * order; to find a document by its index takes longer than to read it.  So in
 * a load all documents of a subject are read when one is asked for.  They are
 * good for the command under way, as documents.c says of the last document.
 *
 * To look into memory that the processor has not at hand takes as long as a
 * rule.  So what belongs to a subject lies together, and the hash table holds
 * nothing but where.
 */
#include "registry/remembered.h"

#include "access/xact.h"
#include "common/hashfn.h"
#include "miscadmin.h"
#include "utils/memutils.h"

/* A command that asks for so many documents loads. */
#define LOAD 1000

/* A subject that has more is read for nothing; so many times end it. */
#define MAX_OF_SUBJECT 16
#define MAX_LARGE 100

typedef struct Remembered
{
	SubjectFacts facts;
	uint32		read_in;		/* the load that read its documents; 0: none did */
	int			count;
	DocumentFacts documents[FLEXIBLE_ARRAY_MEMBER];
} Remembered;

/* So that documents added one by one are the array. */
StaticAssertDecl(sizeof(Remembered) == offsetof(Remembered, documents) &&
				 sizeof(DocumentFacts) == MAXALIGN(sizeof(DocumentFacts)),
				 "documents must follow without gaps");

typedef struct Place
{
	int64		subject_id;
	uint32		offset;			/* in the arena */
	char		status;			/* simplehash's */
} Place;

#define SH_PREFIX places
#define SH_ELEMENT_TYPE Place
#define SH_KEY_TYPE int64
#define SH_KEY subject_id
#define SH_HASH_KEY(tb, key) \
	murmurhash32((uint32) (key) ^ (uint32) ((uint64) (key) >> 32))
#define SH_EQUAL(tb, a, b) ((a) == (b))
#define SH_SCOPE static inline
#define SH_DECLARE
#define SH_DEFINE
#include "lib/simplehash.h"

#define FIRST_PLACES 16
#define FIRST_ROOM 512
#define MAX_ROOM (512 * 1024 * 1024)

/* In the transaction's memory. */
static struct
{
	places_hash *places;
	char	   *arena;
	uint32		used;
	uint32		room;
	uint32		last;			/* where the last one begins */
}			memo;

/*
 * Updates of subjects that have begun and not ended: what is read meanwhile is
 * not remembered.  One that fails or is given up leaves it so until the
 * transaction ends.
 */
static int	changing = 0;

static struct
{
	uint32		number;
	SubTransactionId subtransaction;
	CommandId	command;
	int			asked;
	int			large;			/* times that a subject had more */
	uint64		kept;			/* documents read ahead, and those found again */
	uint64		found;
}			load;

/* ---------------- memory ---------------- */

static void
at_transaction_end(XactEvent event, void *arg)
{
	if (event == XACT_EVENT_COMMIT || event == XACT_EVENT_ABORT ||
		event == XACT_EVENT_PREPARE)
	{
		memset(&memo, 0, sizeof(memo));
		load.subtransaction = InvalidSubTransactionId;
		changing = 0;
	}
}

static void
forget(void)
{
	if (memo.places)
		places_destroy(memo.places);
	if (memo.arena)
		pfree(memo.arena);
	memset(&memo, 0, sizeof(memo));
}

/* The locks of a subtransaction are gone with it. */
static void
at_subtransaction_end(SubXactEvent event, SubTransactionId subid,
					  SubTransactionId parent, void *arg)
{
	if (event == SUBXACT_EVENT_ABORT_SUB)
		forget();
}

static void
hear_of_ends(void)
{
	static bool registered = false;

	if (registered)
		return;
	RegisterXactCallback(at_transaction_end, NULL);
	RegisterSubXactCallback(at_subtransaction_end, NULL);
	registered = true;
}

void
subjects_change(void)
{
	hear_of_ends();
	forget();
	changing++;
}

void
subjects_changed(void)
{
	forget();
	if (changing > 0)
		changing--;
}

static void
begin_memo(void)
{
	hear_of_ends();
	memo.arena = MemoryContextAlloc(TopTransactionContext, FIRST_ROOM);
	memo.room = FIRST_ROOM;
	memo.places = places_create(TopTransactionContext, FIRST_PLACES, NULL);
}

/*
 * About as much memory as ALTER TABLE ADD FOREIGN KEY may use.  Documents may
 * take half of it, then subjects alone a quarter more; then all is forgotten.
 */
static bool
uses_quarters(int quarters)
{
	Size		limit = maintenance_work_mem * (Size) 1024;

	return memo.used > Min(limit, MAX_ROOM) / 4 * quarters;
}

/* A new piece at the end, smaller than the room that there is at first. */
static void *
extend(Size size)
{
	void	   *piece;

	size = MAXALIGN(size);
	if (memo.room - memo.used < size)
	{
		memo.arena = repalloc(memo.arena, memo.room * 2);
		memo.room *= 2;
	}
	piece = memo.arena + memo.used;
	memo.used += size;
	return piece;
}

static Remembered *
at(uint32 offset)
{
	return (Remembered *) (memo.arena + offset);
}

static Place *
find(int64 subject_id)
{
	return memo.places ? places_lookup(memo.places, subject_id) : NULL;
}

/* Where it is; its documents follow. */
static uint32
append(SubjectFacts facts, uint32 read_in)
{
	Remembered *subject;

	memo.last = memo.used;
	subject = extend(sizeof(Remembered));
	subject->facts = facts;
	subject->read_in = read_in;
	subject->count = 0;
	return memo.last;
}

/* ---------------- subjects ---------------- */

const SubjectFacts *
subject_remembered(int64 subject_id)
{
	const Place *place = find(subject_id);

	return place ? &at(place->offset)->facts : NULL;
}

void
subject_remember(const SubjectFacts *facts)
{
	bool		found;

	if (changing > 0)
		return;
	if (memo.places && uses_quarters(3))
	{
		/* where most were read for nothing, no more are */
		if (load.found < load.kept / 2)
			load.large = MAX_LARGE;
		forget();
	}
	if (memo.places == NULL)
		begin_memo();
	places_insert(memo.places, facts->subject_id, &found)->offset =
		append(*facts, 0);
}

/* ---------------- documents ---------------- */

static bool
same_command(void)
{
	return load.command == GetCurrentCommandId(false) &&
		load.subtransaction == GetCurrentSubTransactionId();
}

static void
begin_command(void)
{
	uint32		number = load.number + 1;

	/* what earlier commands have read is good for nothing now */
	if (uses_quarters(2))
		forget();
	memset(&load, 0, sizeof(load));
	load.number = number != 0 ? number : 1;
	load.subtransaction = GetCurrentSubTransactionId();
	load.command = GetCurrentCommandId(false);
}

bool
documents_begin(int64 subject_id)
{
	Place	   *place;

	if (!same_command())
		begin_command();
	if (load.asked < LOAD)
	{
		load.asked++;
		return false;
	}
	place = find(subject_id);
	if (load.large >= MAX_LARGE || place == NULL ||
		uses_quarters(2) ||
		at(place->offset)->read_in == load.number)
		return false;
	/* nothing but older documents of its own lies behind the last */
	if (place->offset == memo.last)
		memo.used = memo.last;
	place->offset = append(at(place->offset)->facts, load.number);
	return true;
}

bool
document_keep(const DocumentFacts *facts)
{
	DocumentFacts *document;

	if (at(memo.last)->count == MAX_OF_SUBJECT)
	{
		load.large++;
		return false;
	}
	document = extend(sizeof(DocumentFacts));
	*document = *facts;
	at(memo.last)->count++;
	load.kept++;
	return true;
}

bool
document_read_ahead(int64 subject_id, int64 document_id,
					DocumentFacts *facts)
{
	const Place *place = find(subject_id);
	const Remembered *subject;

	if (place == NULL || !same_command())
		return false;
	subject = at(place->offset);
	if (subject->read_in != load.number)
		return false;
	for (int i = 0; i < subject->count; i++)
		if (subject->documents[i].document_id == document_id)
		{
			*facts = subject->documents[i];
			load.found++;
			return true;
		}
	return false;
}
