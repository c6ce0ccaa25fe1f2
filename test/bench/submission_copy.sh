# Rows with natural keys through credit.submission, as a member: half of the
# subjects and all documents are new.  Beside as many rows into the floor.
. test/bench/lib.sh
registry submission_copy

for _ in $(seq "$RUNS"); do
	note floor "$(copy_floor)"
	reset $((SUBJECTS / 2)) false
	sql -c CHECKPOINT
	note submission "$(PGUSER=bench_loader milliseconds \
		-c "COPY credit.submission $SUBMISSION_COLUMNS FROM '$DIR/submission'")"
done
spread floor submission
[ "$(sql -c 'SELECT count(*) FROM credit.record')" = "$ROWS" ] || die "rows are missing"
result "COPY submission / floor" "$(quotient "$(median submission)" "$(median floor)")" le 5
