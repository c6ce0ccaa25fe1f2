# What the policies of members cost, beside the same queries written by hand as
# superuser, with what the policy finds out as constants: a supervisor's page, the
# latest 50 records of a division below its own, and all that a recipient may
# see of one subject: what is open, what is shared in its field, what it was given.
. test/bench/lib.sh
registry policy_page
if [ -n "$BENCH_SHORT" ]; then rows=20000 seconds=1; else rows=${BENCH_RECORDS:-$((ROWS))} seconds=${BENCH_SECONDS:-3}; fi
subjects=$((rows / 25))

sql <<SQL
SET client_min_messages = warning;
DROP ROLE IF EXISTS bench_supervisor, bench_recipient;
CREATE ROLE bench_supervisor LOGIN IN ROLE credit_authority;
CREATE ROLE bench_recipient LOGIN IN ROLE credit_provider;
INSERT INTO credit.organisation (organisation_id, name, uscc, kind, division, fields, competent, registered_from) VALUES
	(101, '发展和改革委员会', bench.uscc('11650100MC', 1)::credit.uscc, 'state_organ', '650100', NULL, true, '2024-10-01'),
	(102, '消防救援支队', bench.uscc('11650100MC', 2)::credit.uscc, 'state_organ', '650100', '{price}', false, '2024-10-01');
INSERT INTO credit.member (role_name, organisation_id, duty) VALUES ('bench_supervisor', 101, 'supervision'), ('bench_recipient', 102, 'inspection');
INSERT INTO credit.recipient (audience_id, organisation_id, duty, basis, reads) VALUES (2, 102, 'inspection', 'b', 'delivery');
SET session_replication_role = replica;
INSERT INTO credit.record (subject_id, record_id, item_id, field, document_id, provider_id, division, severity,
		openness, conduct_on, content, recorded_on)
	SELECT 1 + (r * 2654435761) % $subjects, r, i.item_id, 'price', r, 2 + r % 50, (650102 + r % 50 % 6)::text::credit.division,
		'general', 'open', credit.today() - 30, '{"violation": "价格违法", "facts": "经查证属实", "fine": 5}', credit.today() - (r % 300)::int
	FROM generate_series(1, $rows::bigint) AS r, credit.catalog_item i WHERE i.code = 'A03-penalty';
INSERT INTO credit.disclosure (audience_id, subject_id, record_id, item_id, field, provider_id,
		division, subject_name, effect, severity, document_number, document_issuer, decided_on, content, visible_from, visible_until)
	SELECT r % 4, 1 + (r * 2654435761) % $subjects, r, i.item_id, CASE r % 3 WHEN 0 THEN 'food' ELSE 'price' END, 2 + r % 50,
		(650102 + r % 50 % 6)::text::credit.division, '乌鲁木齐' || r % $subjects || '商贸有限公司', 'adverse', 'general',
		'价罚〔2026〕' || r || '号', '第' || r % 50 || '市场监督管理局', credit.today() - 10,
		'{"violation": "价格违法", "facts": "经查证属实", "fine": 5}', credit.today() - 10, credit.today() + (r % 400)::int - 20
	FROM generate_series(1, $rows::bigint) AS r, credit.catalog_item i WHERE i.code = 'A03-penalty';
VACUUM ANALYZE credit.record, credit.disclosure;
SQL

PAGE="SELECT record_id, subject_id, item_id, field, provider_id, severity, conduct_on, recorded_on, content FROM credit.record WHERE division = (:d)::text::credit.division"
LOOKUP="SELECT record_id, audience_id, field, document_number, decided_on, content, visible_until FROM credit.disclosure WHERE subject_id = :s"
# script NAME VARIABLE QUERY
script() { printf '%s\n' "\\set $2" "$3;" >"$DIR/$1"; }
DIVISION="d random(650102, 650107)" SUBJECT="s random(1, $subjects)" ORDER="ORDER BY recorded_on DESC LIMIT 50"
script page.policy "$DIVISION" "$PAGE $ORDER"
script page.hand "$DIVISION" "$PAGE AND division <@ '650100' $ORDER"
script lookup.policy "$SUBJECT" "$LOOKUP"
script lookup.hand "$SUBJECT" "$LOOKUP AND visible_from <= credit.today() AND visible_until > credit.today()
	AND (audience_id = 0 OR audience_id = 1 AND field = ANY ('{price}') OR audience_id >= 2 AND audience_id = ANY ('{2}'))"

# both show the same rows
rows() { sed "1d; s/:d/650103/; s/:s/7/" "$DIR/$2" | sed 's/ORDER BY.*;/;/' | PGUSER=$1 sql | sort | md5sum; }
[ "$(rows postgres page.hand)" = "$(rows bench_supervisor page.policy)" ] || die "the pages differ"
[ "$(rows postgres lookup.hand)" = "$(rows bench_recipient lookup.policy)" ] || die "the lookups differ"

# latency USER FILE: milliseconds
latency() {
	PGUSER=$1 pgbench -n -M prepared -c 1 -T "$seconds" --random-seed=65 -f "$2" 2>&1 |
		sed -n 's/^tps = \([0-9.]*\).*/\1/p' | awk '{ printf "%.4f\n", 1000 / $1 }'
}
for _ in $(seq "$RUNS"); do
	note page_hand "$(latency postgres "$DIR/page.hand")"
	note page_policy "$(latency bench_supervisor "$DIR/page.policy")"
	note lookup_hand "$(latency postgres "$DIR/lookup.hand")"
	note lookup_policy "$(latency bench_recipient "$DIR/lookup.policy")"
done
spread page_hand page_policy lookup_hand lookup_policy
result "a supervisor's page of 50, policy / by hand" "$(quotient "$(median page_policy)" "$(median page_hand)")" le 1.15
result "a recipient's lookup, policy / by hand" "$(quotient "$(median lookup_policy)" "$(median lookup_hand)")" le 1.15
