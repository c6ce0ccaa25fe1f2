# Reading disclosures through the policy as a member, beside the same query
# written by hand as superuser without one.  One disclosure in ten is open to the
# public, one is no longer, the others are for public bodies.
. test/bench/lib.sh
registry policy_read
if [ -n "$BENCH_SHORT" ]; then rows=20000 seconds=1; else rows=${BENCH_DISCLOSURES:-$((ROWS * 5))} seconds=${BENCH_SECONDS:-5}; fi
subjects=$((rows / 25))

sql <<SQL
SET session_replication_role = replica;
INSERT INTO credit.disclosure (audience_id, subject_id, record_id, item_id, field, provider_id,
		division, subject_name, subject_code, effect, severity, document_number, document_issuer,
		decided_on, content, visible_from, visible_until)
	SELECT CASE WHEN r % 10 < 2 THEN 0 ELSE 1 END, 1 + (r * 2654435761) % $subjects, r, i.item_id, 'price', 2 + r % 50,
		(650102 + r % 50 % 6)::text::credit.division, '乌鲁木齐' || r % $subjects || '商贸有限公司', NULL, 'adverse', 'general',
		'价罚〔2026〕' || r || '号', '第' || r % 50 || '市场监督管理局', credit.today() - 10 - (r % 1000)::int,
		'{"violation": "价格违法", "facts": "经查证属实", "basis": "《中华人民共和国价格法》第四十条", "fine": 5}',
		credit.today() - 10 - (r % 1000)::int,
		CASE r % 10 WHEN 1 THEN credit.today() - (r % 10)::int ELSE credit.today() + 1 + (r % 700)::int END
	FROM generate_series(1, $rows::bigint) AS r, credit.catalog_item i WHERE i.code = 'A03-penalty';
VACUUM ANALYZE credit.disclosure;
SQL

# What credit.public_record asks, by hand and without a policy.
OPEN="credit.disclosure WHERE audience_id = 0 AND visible_from <= credit.today() AND visible_until > credit.today() AND"
COLUMNS="record_id, subject_name, document_number, decided_on, content, visible_until"
queries() {
	printf '%s\n' "\\set s random(1, $subjects)" \
		"SELECT $COLUMNS FROM $1 subject_id = :s;" >"$DIR/lookup.$2"
	printf '%s\n' "\\set d random(650102, 650107)" \
		"SELECT $COLUMNS FROM $1 division = (:d)::text::credit.division ORDER BY decided_on DESC, record_id DESC LIMIT 50;" >"$DIR/latest.$2"
}
queries "credit.public_record WHERE" policy
queries "$OPEN" hand

# asking USER FILE: milliseconds
asking() { PGUSER=$1 latency -c 1 -T "$seconds" --random-seed=65 -f "$2"; }
count() { PGUSER=$1 milliseconds -c "SELECT count(*) FROM $2" -c "SELECT count(*) FROM $2"; }
FULL="SET enable_indexscan = off; SET enable_indexonlyscan = off; SET enable_bitmapscan = off"
sql -c "$FULL" -c "SELECT count(*) || ' are open' FROM $OPEN true"
for _ in $(seq "$RUNS"); do
	for what in lookup latest; do
		note "${what}_hand" "$(asking postgres "$DIR/$what.hand")"
		note "${what}_policy" "$(asking bench_loader "$DIR/$what.policy")"
	done
	note count_hand "$(count postgres "$OPEN true")"
	note count_policy "$(count bench_loader credit.public_record)"
	note count_full "$(milliseconds -c "$FULL" -c "SELECT count(*) FROM $OPEN true")"
done
spread lookup_hand lookup_policy latest_hand latest_policy count_hand count_policy count_full
for what in lookup latest count; do
	result "public_record, $what, policy / by hand" \
		"$(quotient "$(median ${what}_policy)" "$(median ${what}_hand)")" le 1.05
done
result "public_record, count / full scan" "$(quotient "$(median count_policy)" "$(median count_full)")" le 0.1
