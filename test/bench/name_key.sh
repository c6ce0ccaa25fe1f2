# Rate of credit.name_key() on eight-character Chinese names, beside PostgreSQL's
# own normalize(…, NFKC) on the same rows in the same run.
. test/bench/lib.sh
registry name_key
rows=${BENCH_NAMES:-$((ROWS / 2))}
schema=bench

sql <<SQL
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

# median milliseconds of count(expression) over a table, one session
runs() {
	sql >"$DIR/plans" <<SQL
SELECT credit.name_key(name) IS NULL FROM $schema.name LIMIT 20000 \g /dev/null
$(for _ in $(seq "$RUNS"); do echo "EXPLAIN (ANALYZE, TIMING OFF) SELECT count($2) FROM $schema.$1;"; done)
SQL
	sed -n 's/^ *Execution Time: \([0-9.]*\) ms/\1/p' "$DIR/plans" >"$DIR/series.$BENCH.run"
	median run
}

scan=$(runs name 'name')
line() {
	awk -v what="$1" -v rows="$rows" -v scan="$scan" -v base="$3" -v ms="$2" 'BEGIN {
		printf "%-32s %9.0f names/s  %.2f of normalize'"'"'s time\n", what, rows / (ms - scan) * 1000, (ms - scan) / (base - scan) }'
}
base=$(runs name 'normalize(name, NFKC)')
line "normalize(name, NFKC)" "$base" "$base"
key=$(runs name 'credit.name_key(name)')
line "name_key, eight characters" "$key" "$base"
line "name_key, with a middle dot" "$(runs uyghur 'credit.name_key(name)')" "$base"
line "document_key" "$(runs name 'credit.document_key(name)')" "$base"
line "name_key_reference" "$(runs name 'credit.name_key_reference(name)')" "$base"
result "name_key, thousand eight-character names a second" \
	"$(awk -v rows="$rows" -v ms="$key" 'BEGIN { printf "%.0f", rows / ms }')" ge 500
