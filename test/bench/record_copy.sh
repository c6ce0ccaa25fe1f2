# Good rows straight into record, as superuser: every rule, subject and
# document, the check of the stored row, the journal.  Beside the floor, and
# beside what of that stock PostgreSQL checks by foreign keys and CHECKs: that
# what a record names is there, and what can be said of the row alone, the
# content's fields and an identity number in it included.
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
		CHECK (jsonb_typeof(content) = 'object'),
		CHECK (content ?& '{basis,facts,penalty_content,penalty_kinds,violation}'),
		CHECK (content - '{basis,confiscation,facts,fine,licence,penalty_content,penalty_kinds,remarks,representative,source,source_code,source_updated_on,valid_until,violation}'::text[] = '{}'),
		CHECK (jsonb_typeof(content -> 'basis') = 'string'),
		CHECK (jsonb_typeof(content -> 'facts') = 'string'),
		CHECK (jsonb_typeof(content -> 'fine') = 'number'),
		CHECK (jsonb_typeof(content -> 'penalty_content') = 'string'),
		CHECK (jsonb_typeof(content -> 'penalty_kinds') = 'array'),
		CHECK (jsonb_typeof(content -> 'source') = 'string'),
		CHECK (jsonb_typeof(content -> 'source_code') = 'string'),
		CHECK (jsonb_typeof(content -> 'violation') = 'string'),
		CHECK (content::text !~ '[1-9][0-9]{16}[0-9Xx]'))"
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
