# Withdrawing one record in five, each with three recipients and one in ten with
# something that rests on it, beside the one statement by hand that writes the
# same rows into tables with the same indexes; then the cost of a record in a small
# withdrawal, and of a single one beside an UPDATE by key.
. test/bench/lib.sh
registry withdrawal
if [ -n "$BENCH_SHORT" ]; then records=2000 many=400 few=20 all=4000; else
	records=$((ROWS / 2)) many=$((ROWS / 10)) few=$((ROWS / 1000)) all=${BENCH_DISCLOSURES:-$((ROWS * 5))}
fi
TABLES="disclosure withdrawal reliance change takedown journal"

# fill FROM TO: records of that number, with their copies and dependants
fill() {
	sql <<SQL
SET session_replication_role = replica;
INSERT INTO credit.record (subject_id, record_id, item_id, field, document_id, provider_id, division,
		severity, openness, conduct_on, author, content)
	SELECT 1 + (r * 2654435761) % $SUBJECTS, r, i.item_id, 'price', r, 2 + r % 50, (650102 + r % 50 % 6)::text::credit.division,
		'general', 'open', credit.today() - 100, 'bench_loader', '{"violation": "价格违法", "facts": "经查证属实", "fine": 5}'
	FROM generate_series($1::bigint, $2) AS r, credit.catalog_item i WHERE i.code = 'A03-penalty';
INSERT INTO credit.disclosure (audience_id, subject_id, record_id, item_id, field, provider_id, division, subject_name,
		effect, severity, document_number, document_issuer, decided_on, content, visible_from, visible_until)
	SELECT a, r.subject_id, r.record_id, r.item_id, r.field, r.provider_id, r.division, '乌鲁木齐商贸有限公司',
		'adverse', r.severity, '价罚〔2026〕' || r.record_id || '号', '市场监督管理局', credit.today() - 90, r.content,
		credit.today() - 90, credit.today() + 275
	FROM credit.record r, generate_series(2, 4) AS a WHERE r.record_id BETWEEN $1 AND $2;
INSERT INTO credit.reliance (subject_id, record_id, dependant, dependant_id, on_expiry, on_withdrawal)
	SELECT r.subject_id, r.record_id, 'measure', r.record_id, 'ends', 'ends'
	FROM credit.record r WHERE r.record_id BETWEEN $1 AND $2 AND r.record_id % 10 = 0;
SQL
}
sql -c "SET session_replication_role = replica; TRUNCATE credit.record, credit.disclosure, credit.journal" \
	-c "INSERT INTO credit.recipient (audience_id, organisation_id, duty, basis, reads)
		SELECT a, a, 'supervision', 'the statute', 'delivery' FROM generate_series(2, 4) AS a" \
	-c 'CREATE SCHEMA saved' -c 'GRANT USAGE ON SCHEMA saved TO bench_reviewer'
fill 1 "$records"
for table in disclosure reliance; do sql -c "CREATE TABLE saved.$table AS SELECT * FROM credit.$table"; done
# keys PLACE COUNT: sets of every fifth record, one after another: equally dense, so
# that no fewer share a page, which is logged whole after the checkpoint
sql -c 'CREATE TABLE saved.keys (place integer, keys credit.record_key[])' -c 'GRANT SELECT ON saved.keys TO bench_reviewer'
keys() {
	sql -c "INSERT INTO saved.keys SELECT $1, array_agg((subject_id, record_id)::credit.record_key)
		FROM credit.record WHERE record_id % ($records / $many) = 0 AND (record_id - 1) / ($2 * ($records / $many)) = $1 % 100"
}
restore() {
	sql -c "SET session_replication_role = replica;
		TRUNCATE credit.disclosure, credit.withdrawal, credit.reliance, credit.change, credit.takedown, credit.journal;
		INSERT INTO credit.disclosure SELECT * FROM saved.disclosure; INSERT INTO credit.reliance SELECT * FROM saved.reliance" \
		-c 'VACUUM ANALYZE credit.disclosure' -c 'VACUUM ANALYZE credit.reliance' -c CHECKPOINT
}
make_bare() {
	local table
	sql -c 'SET client_min_messages = warning' -c 'DROP SCHEMA IF EXISTS bare CASCADE' -c 'CREATE SCHEMA bare'
	for table in $TABLES; do
		sql -c "CREATE TABLE bare.$table (LIKE credit.$table INCLUDING DEFAULTS INCLUDING INDEXES)"
	done
	sql -c 'INSERT INTO bare.disclosure SELECT * FROM saved.disclosure' -c 'INSERT INTO bare.reliance SELECT * FROM saved.reliance' \
		-c 'VACUUM ANALYZE bare.disclosure' -c 'VACUUM ANALYZE bare.reliance' -c CHECKPOINT
}
withdraw() { echo "SELECT credit.withdraw((SELECT keys FROM saved.keys WHERE place = $1), 'revoked', 'judgment 5')"; }
# What somebody would write who needs those rows and no rules.
HAND="WITH wanted AS MATERIALIZED (SELECT k.subject_id, k.record_id FROM saved.keys, unnest(keys.keys) AS k WHERE keys.place = 100),
	noted AS (INSERT INTO bare.withdrawal AS t (subject_id, record_id, reason, basis)
		SELECT subject_id, record_id, 'revoked', 'judgment 5' FROM wanted RETURNING t AS row, t.*),
	ended AS (DELETE FROM bare.disclosure d USING wanted w
		WHERE d.subject_id = w.subject_id AND d.record_id = w.record_id RETURNING d AS row, d.*),
	told AS (INSERT INTO bare.change (subject_id, audience_id, record_id, kind)
		SELECT subject_id, audience_id, record_id, 'withdrawn' FROM ended),
	asked AS (INSERT INTO bare.takedown AS t (subject_id, record_id, audience_id, organisation_id, way, asked_on)
		SELECT e.subject_id, e.record_id, e.audience_id, r.organisation_id, 'delivery', credit.today()
		FROM ended e JOIN credit.recipient r USING (audience_id) RETURNING t AS row, t.*),
	rested AS (UPDATE bare.reliance r SET state = 'ended', because = 'revoked', state_since = credit.now()
		FROM wanted w JOIN bare.reliance o USING (subject_id, record_id)
		WHERE r.subject_id = o.subject_id AND r.record_id = o.record_id AND r.dependant = o.dependant
		AND r.dependant_id = o.dependant_id RETURNING r.subject_id, r.record_id, o AS before, r AS after)
INSERT INTO bare.journal (subject_id, entry_id, at, transaction_id, incarnation, test_clock, login, role,
		organisation_id, action, object, object_id, before_hash, after_hash)
	SELECT c.subject_id, nextval('credit.journal_entry_id_seq'), credit.now(), pg_current_xact_id(), 1, false,
		session_user, current_user, 2, c.action, c.object, c.object_id, c.before_hash, c.after_hash
	FROM (SELECT subject_id, 'insert' AS action, 'withdrawal' AS object, record_id AS object_id,
			NULL::bytea AS before_hash, credit.row_hash(noted.row) AS after_hash FROM noted
		UNION ALL SELECT subject_id, 'delete', 'disclosure', record_id, credit.row_hash(ended.row), NULL FROM ended
		UNION ALL SELECT subject_id, 'insert', 'takedown', record_id, NULL, credit.row_hash(asked.row) FROM asked
		UNION ALL SELECT subject_id, 'update', 'reliance', record_id, credit.row_hash(before), credit.row_hash(after) FROM rested) AS c"

rows_of() {
	sql -c "SELECT string_agg(format('%s %s', n, c), ', ') FROM (SELECT 'withdrawal' AS n, count(*) AS c FROM $1.withdrawal
		UNION ALL SELECT 'change', count(*) FROM $1.change UNION ALL SELECT 'takedown', count(*) FROM $1.takedown
		UNION ALL SELECT 'ended', count(*) FROM $1.reliance WHERE state = 'ended'
		UNION ALL SELECT 'disclosure', count(*) FROM $1.disclosure UNION ALL SELECT 'journal', count(*) FROM $1.journal) AS s"
}
keys 100 "$many"
for place in 1 2 3 4 5 6; do keys "$place" "$few"; done
for run in $(seq "$RUNS"); do
	restore
	note many "$(PGUSER=bench_reviewer milliseconds -c "$(withdraw 100)")"
	make_bare
	note hand "$(milliseconds -c "$HAND")"
	[ "$run" != 1 ] || {
		echo "written: $(rows_of credit)"
		[ "$(rows_of credit)" = "$(rows_of bare)" ] || die "by hand: $(rows_of bare)"
	}
	restore
	# after as many others: nothing is looked up or mapped for the first time
	for place in 1 3 5; do
		note few "$(PGUSER=bench_reviewer milliseconds -c "$(withdraw $place)" -c "$(withdraw $((place + 1)))")"
	done
done

# --- one among all -----------------------------------------------------------
restore
fill $((records + 1)) "$all"
sql -c "$FLOOR" -c 'INSERT INTO bench.floor SELECT * FROM credit.record' \
	-c 'GRANT SELECT, UPDATE ON bench.floor TO bench_reviewer' -c 'GRANT USAGE ON SCHEMA bench TO bench_reviewer'
sql -c 'VACUUM ANALYZE' -c CHECKPOINT
RANDOM_KEY="\\set r 10 * random(1, $((all / 10)))
\\set s 1 + (:r * 2654435761) % $SUBJECTS"
echo "$RANDOM_KEY
SELECT credit.withdraw(ARRAY[(:s, :r)]::credit.record_key[], 'revoked', 'judgment 5');" >"$DIR/single.withdraw"
echo "$RANDOM_KEY
UPDATE bench.floor SET open_until = current_date WHERE subject_id = :s AND record_id = :r;" >"$DIR/single.update"
if [ -n "$BENCH_SHORT" ]; then length="-t 20"; else length="-t 2000"; fi
# single FILE SEED: milliseconds
single() {
	# shellcheck disable=SC2086
	PGUSER=bench_reviewer latency -c 1 $length --random-seed="$2" -f "$DIR/single.$1"
}
for run in $(seq "$RUNS"); do
	note update "$(single update "$run")"
	note single "$(single withdraw "$run")"
done
spread many hand few update single
result "withdrawal of many / by hand" "$(quotient "$(median many)" "$(median hand)")" le 1.1
result "withdrawal, a record among $few / among $many" \
	"$(awk -v a="$(median few)" -v b="$(median many)" -v n="$few" -v m="$many" 'BEGIN { r = (a / n) / (b / m); printf "%.2f", r < 1 ? 1 / r : r }')" le 1.3
result "single withdrawal / UPDATE by key" "$(quotient "$(median single)" "$(median update)")" le 5
