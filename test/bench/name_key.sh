#!/bin/sh
# Rate of credit.name_key() on eight-character Chinese names, beside PostgreSQL's
# own normalize(…, NFKC) on the same rows in the same run; medians of five.
# usage: test/bench/name_key.sh [rows], against the database psql connects to
set -eu
rows=${1:-500000}
schema=credit_bench_$$
trap 'psql -qX -c "DROP SCHEMA IF EXISTS $schema CASCADE" 2>/dev/null' EXIT

psql -qX -v ON_ERROR_STOP=1 <<SQL
CREATE SCHEMA $schema;
-- Eight of the 8,192 characters from U+4E00 on in each name: Simplified,
-- Traditional and rare ones, from many pages of the map.
CREATE UNLOGGED TABLE $schema.name AS
SELECT (SELECT string_agg(chr(19968 + (pg_catalog.hashint8(g * 8 + i) & 8191)), '' ORDER BY i)
	FROM generate_series(0, 7) AS i WHERE g > 0) AS name
FROM generate_series(1, $rows) AS g;
CREATE UNLOGGED TABLE $schema.uyghur AS
SELECT substr(name, 1, 3) || '·' || substr(name, 4, 4) AS name FROM $schema.name;
VACUUM ANALYZE $schema.name;
VACUUM ANALYZE $schema.uyghur;
SQL

# milliseconds of five runs of count(expression) over a table, one session
runs() {
	psql -qXAt -v ON_ERROR_STOP=1 <<SQL | sed -n 's/^ *Execution Time: \([0-9.]*\) ms/\1/p' | sort -n | sed -n 3p
SET max_parallel_workers_per_gather = 0;
SET jit = off;
SELECT credit.name_key(name) IS NULL FROM $schema.name LIMIT 20000 \g /dev/null
$(for _ in 1 2 3 4 5; do echo "EXPLAIN (ANALYZE, TIMING OFF) SELECT count($2) FROM $schema.$1;"; done)
SQL
}

scan=$(runs name 'name')
line() {
	awk -v what="$1" -v rows="$rows" -v scan="$scan" -v base="$3" -v ms="$2" 'BEGIN {
		printf "%-32s %9.0f names/s  %.2f of normalize'"'"'s time\n", what, rows / (ms - scan) * 1000, (ms - scan) / (base - scan) }'
}
base=$(runs name 'normalize(name, NFKC)')
line "normalize(name, NFKC)" "$base" "$base"
line "name_key, eight characters" "$(runs name 'credit.name_key(name)')" "$base"
line "name_key, with a middle dot" "$(runs uyghur 'credit.name_key(name)')" "$base"
line "document_key" "$(runs name 'credit.document_key(name)')" "$base"
line "name_key_reference" "$(runs name 'credit.name_key_reference(name)')" "$base"
