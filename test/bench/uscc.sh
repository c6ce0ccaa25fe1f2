# Speed and size of credit.uscc beside contrib/isn's EAN13 and text.  The tables
# are logged, as a registry's are.
. test/bench/lib.sh
rows=${BENCH_CODES:-$((ROWS * 5))}
export PGDATABASE=uscc
sql -d postgres -c "CREATE DATABASE uscc TEMPLATE template0"

# Codes as a registry of one region holds them: most of them enterprises, 105
# divisions, organisation codes at random.
awk -v rows="$rows" -v dir="$DIR" 'BEGIN {
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
cp "$DIR/uscc" "$DIR/text"
sql -c 'CREATE EXTENSION credit' -c 'CREATE EXTENSION isn' \
	-c 'CREATE TABLE t_uscc (c credit.uscc)' \
	-c 'CREATE TABLE t_ean13 (c ean13)' \
	-c 'CREATE TABLE t_text (c text COLLATE "C")'

# In a warm session.
timed() { milliseconds -c 'SELECT credit.is_uscc(NULL), is_valid(NULL::ean13)' "$@"; }

# The types take turns, so that a slow moment meets them all.
for _ in $(seq "$RUNS"); do
	for t in uscc ean13 text; do
		sql -c "TRUNCATE t_$t" -c CHECKPOINT
		note "copy_$t" "$(timed -c "COPY t_$t FROM '$DIR/$t'")"
	done
done
sql -c 'VACUUM ANALYZE'
for _ in $(seq "$RUNS"); do
	for t in uscc ean13 text; do
		note "sort_$t" "$(timed -c "SET work_mem = '1GB'" -c "SELECT c FROM t_$t ORDER BY c OFFSET $rows")"
	done
done
spread copy_uscc copy_ean13 copy_text sort_uscc sort_ean13 sort_text
for t in uscc text; do
	sql -c "CREATE INDEX i_$t ON t_$t (c)"
done
index_uscc=$(sql -c "SELECT pg_relation_size('i_uscc')")
index_text=$(sql -c "SELECT pg_relation_size('i_text')")

# A policy stands before conditions whose operator might leak.
sql -c 'CREATE ROLE bench_reader' -c 'ALTER TABLE t_uscc ENABLE ROW LEVEL SECURITY' \
	-c 'CREATE POLICY reads ON t_uscc TO bench_reader USING (pg_catalog.length(c::text) = 18)' \
	-c 'GRANT SELECT ON t_uscc TO bench_reader'
by_index=$(sql -c 'SET ROLE bench_reader' \
	-c "EXPLAIN SELECT * FROM t_uscc WHERE c = '91650100MA0000001U'" | grep -c 'Index Cond' || :)

result "uscc, COPY / EAN13" "$(quotient "$(median copy_uscc)" "$(median copy_ean13)")" le 1
result "uscc, COPY / text" "$(quotient "$(median copy_uscc)" "$(median copy_text)")" le 1
result "uscc, sort / EAN13" "$(quotient "$(median sort_uscc)" "$(median sort_ean13)")" le 1.3
result "uscc, size of index / text" "$(quotient "$index_uscc" "$index_text")" le 0.78
result "uscc, lookups under a policy by index" "$by_index" ge 1
