/*
 * judged.c
 *		A queue of hashes from the BEFORE trigger of record to its AFTER trigger.
 *
 * AFTER triggers run when the statement ends, in the order of its rows.  What
 * a row was judged by stays as it was meanwhile, unless this transaction
 * itself changes it: the subject is locked, and whoever revokes its document
 * needs that lock.  Any other write of this transaction has another command
 * number, and changed rule data another generation; then the queue is dropped,
 * as it is where the same statement changes a subject.
 */
#include "registry/judged.h"

#include "access/actors.h"
#include "access/htup_details.h"
#include "access/xact.h"
#include "core/cache.h"
#include "core/clock.h"
#include "utils/memutils.h"

/* Bounds the memory; rows beyond it are judged again. */
#define MAX_JUDGED (4 * 1024 * 1024)
#define FIRST_JUDGED 64

typedef struct Circumstances
{
	SubTransactionId subtransaction;
	CommandId	command;
	Oid			actor;
	TimestampTz now;
	uint64		rules;
} Circumstances;

static Circumstances judged_under;
static uint64 *judged = NULL;	/* in the transaction's memory */
static int	capacity = 0;
static int	first = 0;
static int	end = 0;

static void
at_transaction_end(XactEvent event, void *arg)
{
	if (event == XACT_EVENT_COMMIT || event == XACT_EVENT_ABORT ||
		event == XACT_EVENT_PREPARE)
	{
		judged = NULL;
		capacity = first = end = 0;
	}
}

/* Empties the queue unless the circumstances are those of what is in it. */
static void
compare_circumstances(void)
{
	Circumstances here;

	memset(&here, 0, sizeof(here));
	here.subtransaction = GetCurrentSubTransactionId();
	here.command = GetCurrentCommandId(false);
	here.actor = actor_role();
	here.now = registry_now();
	here.rules = rule_generation();
	if (memcmp(&here, &judged_under, sizeof(here)) != 0)
		first = end = 0;
	judged_under = here;
}

/* One to one in either argument. */
static inline uint64
mix(uint64 hash, uint64 word)
{
	hash = (hash ^ word) * UINT64CONST(0x9E3779B97F4A7C15);
	return hash ^ (hash >> 32);
}

#define LANES 4

/*
 * Everything but who made the row visible, where it lies and its flags.  Four
 * lanes, because the processor works on them at once; rows that differ in one
 * word always differ in their hash.
 */
static uint64
row_hash(HeapTuple tuple)
{
	const char *at = (const char *) tuple->t_data +
	offsetof(HeapTupleHeaderData, t_hoff);
	const char *end = (const char *) tuple->t_data + tuple->t_len;
	uint64		lanes[LANES] = {tuple->t_len, 1, 2, 3};
	uint64		words[LANES];

	for (; end - at >= sizeof(words); at += sizeof(words))
	{
		memcpy(words, at, sizeof(words));
		for (int i = 0; i < LANES; i++)
			lanes[i] = mix(lanes[i], words[i]);
	}
	memset(words, 0, sizeof(words));
	memcpy(words, at, end - at);
	for (int i = 0; i < LANES; i++)
		lanes[i] = mix(lanes[i], words[i]);
	return mix(mix(mix(lanes[0], lanes[1]), lanes[2]), lanes[3]);
}

static void
make_room(void)
{
	static bool registered = false;

	if (!registered)
	{
		RegisterXactCallback(at_transaction_end, NULL);
		registered = true;
	}
	if (judged == NULL)
	{
		capacity = FIRST_JUDGED;
		judged = MemoryContextAlloc(TopTransactionContext,
									sizeof(uint64) * capacity);
	}
	else if (capacity < MAX_JUDGED)
	{
		capacity *= 2;
		judged = repalloc(judged, sizeof(uint64) * capacity);
	}
}

void
judged_remember(HeapTuple tuple)
{
	compare_circumstances();
	if (first == end)
		first = end = 0;
	if (end == capacity)
		make_room();
	if (end < capacity)
		judged[end++] = row_hash(tuple);
}

bool
judged_already(HeapTuple tuple)
{
	compare_circumstances();
	if (first < end && judged[first] == row_hash(tuple))
	{
		first++;
		return true;
	}
	/* another trigger altered or dropped a row: no order to rely on */
	judged_forget();
	return false;
}

void
judged_forget(void)
{
	first = end = 0;
}

int
judged_pending(void)
{
	return end - first;
}
