# Sealing beside writers, verifying, and receipts: one-row INSERTs into record at 8
# clients, journalled and with a seal every second, beside the same without a journal,
# on a server that really syncs its log; a journal verified; and a receipt of 1,000
# entries from a journal and from one ten times as long.
. test/bench/lib.sh
registry seal
if [ -n "$BENCH_SHORT" ]; then length="-t 100" held=20; else length="-T ${BENCH_SECONDS:-6}" held=1000; fi

# journal FROM TO EVERY: entries, of which every so manieth is about subject 1
journal() {
	sql <<-SQL
		SET session_replication_role = replica;
		INSERT INTO credit.journal (subject_id, entry_id, at, transaction_id, incarnation, test_clock, login, role,
				organisation_id, action, object, object_id, article, after_hash)
			SELECT CASE n % $3 WHEN 0 THEN 1 ELSE 2 + n % $SUBJECTS END, n, now(), pg_current_xact_id(), 1, false,
				'bench_loader', 'bench_loader', 2, 'record', 'record', n, 21, sha256(int8send(n))
			FROM generate_series($1, $2) AS n;
	SQL
}
empty() {
	sql -c "SET session_replication_role = replica" -c "TRUNCATE credit.journal, credit.journal_leaf, credit.journal_node, credit.seal"
}

# --- one-row INSERTs ---------------------------------------------------------------
# unjournalled: a database whose library leaves out a record's hash and its entry, and
# nothing else.
unjournalled() {
	cp -r . "$DIR/unjournalled"
	sed -i -e 's/^\tjournal_append(&entry);/\t(void) entry;/' \
		-e 's/^\trow_digest_deformed(.*after);/\t(void) after;/' "$DIR/unjournalled/src/registry/records.c"
	! grep -q -e '^	journal_append' -e '^	row_digest' "$DIR/unjournalled/src/registry/records.c" ||
		die "the entry and its hash are no longer left out"
	make -C "$DIR/unjournalled" >"$DIR/unjournalled.log" 2>&1 || die "$(tail "$DIR/unjournalled.log")"
	registry seal_unjournalled
	sql -c "UPDATE pg_proc SET probin = '$DIR/unjournalled/credit' WHERE probin = '\$libdir/credit'"
	export PGDATABASE=seal
}
one_row credit.record 8 >"$DIR/insert.sql"
# inserts [DATABASE]: transactions a second
inserts() {
	sql -c CHECKPOINT
	# shellcheck disable=SC2086
	rate -c 8 -j 2 -D i=0 $length -f "$DIR/insert.sql" "${1-$PGDATABASE}"
}
server_stop fast
server_start -c fsync=on
unjournalled
begin() {
	empty
	for database in seal seal_unjournalled; do
		sql -d $database -c "SET session_replication_role = replica" -c "TRUNCATE credit.record"
	done
}
# By turns, and each turn's own quotients: what else the machine does comes and goes.
for _ in $(seq $((RUNS * 2))); do
	begin
	plain=$(inserts seal_unjournalled)
	begin
	journalled=$(inserts)
	begin
	(exec psql -qXAt >/dev/null <<<'SELECT credit.seal() \watch 1') &
	sealer=$!
	sealed=$(inserts)
	kill "$sealer" || die "nothing was sealed any more"
	wait "$sealer" 2>/dev/null || true
	note plain "$plain"
	note journalled "$journalled"
	note sealed "$sealed"
	note seals "$(sql -c 'SELECT count(*) FROM credit.seal')"
	note of_journalled "$(quotient "$sealed" "$journalled")"
	note of_plain "$(quotient "$sealed" "$plain")"
done
[ "$(sql -d seal_unjournalled -c "SELECT count(*) FROM credit.journal WHERE action = 'record'")" = 0 ] ||
	die "the library for comparison makes entries"
[ "$(sql -c "SELECT (SELECT count(*) FROM credit.journal) = (SELECT count(*) FROM credit.record)")" = t ] ||
	die "entries are missing"
server_stop fast
server_start
spread plain journalled sealed seals
result "INSERT at 8 clients, a seal every second / none" "$(median of_journalled)" ge 0.9
result "INSERT at 8 clients, journalled and sealed / without a journal" "$(median of_plain)" ge 0.9

# --- verifying ---------------------------------------------------------------------
# What one core does, whoever else wants it.
export BENCH_CLOCK=cpu
empty
journal 1 "$ROWS" $((ROWS / held))
note seal "$(milliseconds -c 'SELECT placed FROM credit.seal()')"
sql -c 'VACUUM credit.journal, credit.journal_leaf, credit.journal_node'
for _ in $(seq "$RUNS"); do
	note verify "$(milliseconds -c 'SET client_min_messages = warning' -c 'SELECT intact FROM credit.verify()')"
done
spread seal verify
result "verify(), million entries a second and core" \
	"$(awk -v n="$ROWS" -v t="$(median verify)" 'BEGIN { printf "%.2f", n / t / 1000 }')" ge 1
result "seal(), million entries a second and core" \
	"$(awk -v n="$ROWS" -v t="$(median seal)" 'BEGIN { printf "%.2f", n / t / 1000 }')" ge 0.2

# --- receipts ----------------------------------------------------------------------
# receipts SERIES: milliseconds of one
receipts() {
	for _ in $(seq $((RUNS * 3))); do
		note "$1" "$(milliseconds -c 'SELECT 1 FROM credit.subject_receipt(2) OFFSET 1' -c 'SELECT pg_column_size(credit.subject_receipt(1))')"
	done
}
sql -c 'VACUUM ANALYZE credit.journal'
receipts small
large=$((ROWS * 10))
empty
journal 1 "$large" $((large / held))
sql -c 'SELECT credit.seal()' -c 'VACUUM ANALYZE credit.journal' >/dev/null
receipts large
spread small large
result "receipt of $held of $large entries / of $ROWS" "$(quotient "$(median large)" "$(median small)")" le 2
