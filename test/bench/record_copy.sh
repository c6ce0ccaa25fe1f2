# Good rows straight into record, as superuser: every rule, subject and
# document, the check of the stored row, the journal.  Beside the floor and
# what stock PostgreSQL checks by foreign keys and CHECKs.
. test/bench/lib.sh
registry record_copy

NATIVE="SET client_min_messages = warning; DROP TABLE IF EXISTS bench.native;
	CREATE TABLE bench.native (LIKE credit.record INCLUDING DEFAULTS INCLUDING INDEXES,
		FOREIGN KEY (item_id) REFERENCES credit.catalog_item,
		FOREIGN KEY (field) REFERENCES credit.field,
		FOREIGN KEY (provider_id) REFERENCES credit.organisation,
		FOREIGN KEY (subject_id) REFERENCES credit.subject,
		FOREIGN KEY (subject_id, document_id) REFERENCES credit.document,
		CHECK (conduct_on BETWEEN '1949-10-01' AND recorded_on),
		CHECK (open_until > recorded_on),
		CHECK (nature = 'public'),
		CHECK (revision >= 0),
		CHECK (jsonb_typeof(content) = 'object'))"
# The registry itself refuses to be emptied.
EMPTY="SET session_replication_role = replica; TRUNCATE credit.record, credit.journal"

copy() {
	sql -c CHECKPOINT
	milliseconds -c "COPY $1 $RECORD_COLUMNS FROM '$DIR/record'"
}

for _ in $(seq "$RUNS"); do
	note floor "$(copy_floor)"
	sql -c "$EMPTY" && note record "$(copy credit.record)"
	sql -c "$NATIVE" && note native "$(copy bench.native)"
done
spread floor record native
[ "$(sql -c 'SELECT count(*) FROM credit.record')" = "$ROWS" ] || die "rows are missing"
[ "$(sql -c 'SELECT count(*) FROM credit.journal')" = "$ROWS" ] || die "journal entries are missing"
result "COPY record / floor" "$(quotient "$(median record)" "$(median floor)")" le 2.0
result "COPY record / native" "$(quotient "$(median record)" "$(median native)")" le 0.5
