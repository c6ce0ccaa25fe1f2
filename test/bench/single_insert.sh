# One-row prepared INSERTs by pgbench, 2 clients, with rules and journal,
# beside the floor; synchronous_commit off, then on with a server that really
# syncs its log.
. test/bench/lib.sh
registry single_insert
# Each row needs a document of its own: without waiting for the disk they would
# run out before the time is up.
if [ -n "$BENCH_SHORT" ]; then
	off="-t 500" on=$off
else
	off="-t $((ROWS < 300000 ? ROWS / 2 : 150000))" on="-T ${BENCH_SECONDS:-10}"
fi
one_row bench.floor 2 >"$DIR/floor.sql"
one_row credit.record 2 >"$DIR/record.sql"

# inserts TABLE: transactions a second
inserts() {
	sql -c CHECKPOINT
	# shellcheck disable=SC2086
	rate -c 2 -j 2 -D i=0 $length -f "$DIR/$1.sql"
}
for mode in off on; do
	length=${!mode}
	[ "$mode" = off ] || { server_stop fast && server_start -c fsync=on; }
	export PGOPTIONS="-c synchronous_commit=$mode"
	for _ in $(seq "$RUNS"); do
		sql -c "$FLOOR"
		note "floor_$mode" "$(inserts floor)"
		sql -c "SET session_replication_role = replica; TRUNCATE credit.record, credit.journal"
		note "record_$mode" "$(inserts record)"
	done
	unset PGOPTIONS
done
server_stop fast
server_start
spread floor_off record_off floor_on record_on
result "single INSERT, rate / floor, synchronous_commit off" \
	"$(quotient "$(median record_off)" "$(median floor_off)")" ge 0.75
result "single INSERT, rate / floor, synchronous_commit on" \
	"$(quotient "$(median record_on)" "$(median floor_on)")" ge 0.85
