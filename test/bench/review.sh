# Reviewing and publishing a batch, beside the bare SQL that writes the same
# rows into tables with the same indexes: copies of what the review wrote.
. test/bench/lib.sh
registry review
reset "$SUBJECTS" false
PGUSER=bench_loader sql -c "COPY credit.submission $SUBMISSION_COLUMNS FROM '$DIR/submission'"
batch=$(sql -c 'SELECT max(batch_id) FROM credit.batch')
sql -c 'VACUUM ANALYZE'

TABLES="review disclosure public_face journal"
# Nonces and handles are drawn by the tables in both cases.
columns() {
	sql -c "SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) FROM pg_attribute
		WHERE attrelid = 'credit.$1'::regclass AND attnum > 0 AND NOT attisdropped
		AND attname NOT IN ('nonce', 'handle')"
}
save() {
	local table
	sql -c 'CREATE SCHEMA saved'
	for table in $TABLES; do
		sql -c "CREATE TABLE saved.$table AS SELECT $(columns "$table") FROM credit.$table"
	done
	sql -c 'VACUUM ANALYZE'
}
make_bare() {
	local table
	sql -c 'SET client_min_messages = warning' -c 'DROP SCHEMA IF EXISTS bare CASCADE' -c 'CREATE SCHEMA bare'
	for table in $TABLES; do
		sql -c "CREATE TABLE bare.$table (LIKE credit.$table INCLUDING DEFAULTS INCLUDING INDEXES)"
	done
}
# One transaction, as the review is.
write_bare() {
	local table statements=
	for table in $TABLES; do
		statements+="INSERT INTO bare.$table ($(columns "$table")) SELECT * FROM saved.$table;"
	done
	milliseconds -c "$statements"
}

for run in $(seq "$RUNS"); do
	sql -c "SET session_replication_role = replica;
		TRUNCATE credit.review, credit.disclosure, credit.public_face;
		TRUNCATE credit.journal" -c CHECKPOINT
	note review "$(PGUSER=bench_reviewer milliseconds -c "SELECT credit.review($batch)")"
	if [ "$run" = 1 ]; then
		[ "$(sql -c 'SELECT count(*) FROM credit.review')" = "$ROWS" ] || die "reviews are missing"
		save
		sql -c "SELECT count(*) || ' disclosures' FROM saved.disclosure" \
			-c "SELECT count(*) || ' journal entries' FROM saved.journal"
	fi
	make_bare
	sql -c CHECKPOINT
	note bare "$(write_bare)"
done
spread review bare
result "review and publication / bare SQL" "$(quotient "$(median review)" "$(median bare)")" le 1.3
