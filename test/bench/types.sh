#!/bin/sh
# Speed and size of credit.uscc beside contrib/isn's EAN13 and text.
#
#	test/bench/types.sh [rows]		200000 by default; 5000000 in full
#	RUNS=15 test/bench/types.sh		where the machine is noisy
#
# Takes the connection from the environment (PGHOST, PGPORT, PGUSER: a superuser
# on this machine, since the server reads the file itself) and works in a
# database of its own.  Prints medians of the runs in milliseconds, and ratios.  The
# tables are logged, as a registry's are.
set -eu

rows=${1:-200000}
runs=${RUNS:-5}
db=credit_bench_types
dir=$(mktemp -d)
trap 'psql -qXd postgres -c "DROP DATABASE IF EXISTS $db"; rm -rf "$dir"' EXIT
chmod 755 "$dir"

sql() { psql -qXAtd $db -v ON_ERROR_STOP=1 "$@"; }

# Codes as a registry of one region holds them: most of them enterprises, 105
# divisions, organisation codes at random.
awk -v rows="$rows" -v dir="$dir" 'BEGIN {
	srand(650000)
	abc = "0123456789ABCDEFGHJKLMNPQRTUWXY"
	split("1 3 9 27 19 26 16 17 20 29 25 13 8 24 10 30 28", w)
	for (i = 0; i < 31; i++) value[substr(abc, i + 1, 1)] = i
	for (n = 0; n < rows; n++) {
		c = (rand() < 0.9 ? "91" : "93") "65" sprintf("%02d%02d", 1 + rand() * 15, 1 + rand() * 7) "MA"
		for (i = 0; i < 7; i++) c = c substr(abc, int(rand() * 31) + 1, 1)
		s = 0
		for (i = 1; i <= 17; i++) s += w[i] * value[substr(c, i, 1)]
		print c substr(abc, (31 - s % 31) % 31 + 1, 1) > (dir "/uscc")
		e = "69"
		for (i = 0; i < 10; i++) e = e int(rand() * 10)
		s = 0
		for (i = 1; i <= 12; i++) s += substr(e, i, 1) * (i % 2 ? 1 : 3)
		print e (10 - s % 10) % 10 > (dir "/ean13")
	}
}'
cp "$dir/uscc" "$dir/text"
chmod 644 "$dir"/*

psql -qXd postgres -c "DROP DATABASE IF EXISTS $db" -c "CREATE DATABASE $db TEMPLATE template0 ENCODING 'UTF8'"
sql -c 'CREATE EXTENSION credit' -c 'CREATE EXTENSION isn' \
	-c 'CREATE TABLE t_uscc (c credit.uscc)' \
	-c 'CREATE TABLE t_ean13 (c ean13)' \
	-c 'CREATE TABLE t_text (c text COLLATE "C")'

# Milliseconds of the statement given last, in a warm session.
timed() { sql -c 'SELECT credit.is_uscc(NULL), is_valid(NULL::ean13)' -c '\timing on' "$@" | sed -n 's/^Time: \([0-9.]*\) ms.*/\1/p' | tail -1; }
median() { sort -n | sed -n "$(((runs + 1) / 2))p"; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.3f", a / b }'; }

echo "$rows rows, medians of $runs"
# The types take turns, so that a slow moment meets them all.
for run in $(seq $runs); do
	for t in uscc ean13 text; do
		sql -c "TRUNCATE t_$t" -c CHECKPOINT
		timed -c "COPY t_$t FROM '$dir/$t'" >> "$dir/copy.$t"
	done
done
sql -c 'VACUUM ANALYZE'
for run in $(seq $runs); do
	for t in uscc ean13 text; do
		timed -c "SET work_mem = '1GB'" -c 'SET max_parallel_workers_per_gather = 0' \
			-c "SELECT c FROM t_$t ORDER BY c OFFSET $rows" >> "$dir/sort.$t"
	done
done
for what in copy sort; do
	for t in uscc ean13 text; do
		eval "${what}_$t=$(median < "$dir/$what.$t")"
	done
done
for t in uscc text; do
	sql -c "CREATE INDEX i_$t ON t_$t (c)"
done
index_uscc=$(sql -c "SELECT pg_relation_size('i_uscc')")
index_text=$(sql -c "SELECT pg_relation_size('i_text')")
heap=$(sql -c "SELECT round(pg_relation_size('t_uscc')::numeric / pg_relation_size('t_text'), 2)")

echo "COPY   uscc $copy_uscc  ean13 $copy_ean13  text $copy_text"
echo "       uscc/ean13 $(ratio "$copy_uscc" "$copy_ean13") (at most 1)  uscc/text $(ratio "$copy_uscc" "$copy_text") (at most 1)"
echo "sort   uscc $sort_uscc  ean13 $sort_ean13  text $sort_text"
echo "       uscc/ean13 $(ratio "$sort_uscc" "$sort_ean13") (at most 1.3)  uscc/text $(ratio "$sort_uscc" "$sort_text")"
echo "index  uscc/text $(ratio "$index_uscc" "$index_text") (at most 0.78)   heap uscc/text $heap"
