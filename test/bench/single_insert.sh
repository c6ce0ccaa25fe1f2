# One-row prepared INSERTs by pgbench, 2 clients, with rules and journal,
# beside the floor; synchronous_commit off, then on with a server that really
# syncs its log.
. test/bench/lib.sh
registry single_insert
if [ -n "$BENCH_SHORT" ]; then length="-t 500"; else length="-T ${BENCH_SECONDS:-10}"; fi
item=$(sql -c "SELECT item_id FROM credit.catalog_item WHERE code = 'A03-penalty'")

script() {
	cat <<-SQL
		\\set n :i * 2 + :client_id + 1
		\\set i :i + 1
		\\set subject 1 + ((:n * 2654435761) % 4294967296 * 1103515245 / 65536) % $SUBJECTS
		\\set provider 2 + :n % 50
		\\set division 650102 + :n % 50 % 6
		INSERT INTO $1 $RECORD_COLUMNS VALUES (:subject, $item, 'price', :n, :provider, :division,
			'general', 'open', current_date - 400,
			'{"violation": "价格违法", "facts": "当事人于经营场所内从事经营活动时违反有关规定，经现场检查笔录、询问笔录和证据材料查证属实", "basis": "《中华人民共和国价格法》第四十条", "penalty_kinds": ["罚款"], "penalty_content": "罚款5万元。", "fine": 5, "source": "市场监督管理局", "source_code": "11650100MB0000101X"}');
	SQL
}
script bench.floor >"$DIR/floor.sql"
script credit.record >"$DIR/record.sql"

# rate TABLE: transactions a second
rate() {
	sql -c CHECKPOINT
	# shellcheck disable=SC2086
	pgbench -n -M prepared -c 2 -j 2 -D i=0 $length -f "$DIR/$1.sql" >"$DIR/pgbench.log" 2>&1
	sed -n 's/^tps = \([0-9.]*\).*/\1/p' "$DIR/pgbench.log"
	! grep -q -e ERROR -e aborted "$DIR/pgbench.log" || die "$(cat "$DIR/pgbench.log")"
}
for mode in off on; do
	[ "$mode" = off ] || { server_stop fast && server_start -c fsync=on; }
	export PGOPTIONS="-c synchronous_commit=$mode"
	for _ in $(seq "$RUNS"); do
		sql -c "$FLOOR"
		note "floor_$mode" "$(rate floor)"
		sql -c "SET session_replication_role = replica; TRUNCATE credit.record, credit.journal"
		note "record_$mode" "$(rate record)"
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
