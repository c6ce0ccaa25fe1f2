# The national template through credit.intake_penalty, as a member: half of
# the subjects and all documents are new, one row in twenty is quarantined.
# Beside as many rows into the floor.
. test/bench/lib.sh
registry intake_copy

for _ in $(seq "$RUNS"); do
	note floor "$(copy_floor)"
	reset $((SUBJECTS / 2)) false
	sql -c CHECKPOINT
	note intake "$(PGUSER=bench_loader milliseconds -c "SET credit.on_violation = quarantine" \
		-c "COPY credit.intake_penalty FROM '$DIR/intake' WITH (FORMAT csv)")"
done
spread floor intake
[ "$(sql -c 'SELECT count(*) FROM credit.quarantine')" = $((ROWS / 20)) ] ||
	die "not one row in twenty is quarantined: $(sql -c 'SELECT count(*) FROM credit.quarantine')"
[ "$(sql -c 'SELECT count(*) FROM credit.record')" = $((ROWS - ROWS / 20)) ] || die "rows are missing"
result "COPY intake_penalty, 1 row in 20 quarantined / floor" \
	"$(quotient "$(median intake)" "$(median floor)")" le 8
