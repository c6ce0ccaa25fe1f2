# What the policies of members cost, beside the same queries written by hand by a
# role that policies do not bind, with what they find out as constants: a supervisor's page, the
# latest 50 records of a division below its own, and all that a recipient may
# see of one subject: what is open, what is shared in its field, what it was given.
. test/bench/lib.sh
registry policy_page
if [ -n "$BENCH_SHORT" ]; then rows=20000 times=200; else rows=${BENCH_RECORDS:-$ROWS} times=${BENCH_TIMES:-4000}; fi
subjects=$((rows / 25))

sql <<SQL
SET client_min_messages = warning;
DROP ROLE IF EXISTS bench_supervisor, bench_recipient, bench_unbound;
CREATE ROLE bench_unbound LOGIN BYPASSRLS IN ROLE credit_authority, credit_provider, pg_read_server_files;
CREATE ROLE bench_supervisor LOGIN IN ROLE credit_authority, pg_read_server_files;
CREATE ROLE bench_recipient LOGIN IN ROLE credit_provider, pg_read_server_files;
GRANT EXECUTE ON FUNCTION pg_catalog.pg_read_file(text) TO bench_supervisor, bench_recipient, bench_unbound;
INSERT INTO credit.organisation (organisation_id, name, uscc, kind, division, fields, competent, registered_from) VALUES
	(101, '发展和改革委员会', bench.uscc('11650100MC', 1)::credit.uscc, 'state_organ', '650100', NULL, true, '2024-10-01'),
	(102, '消防救援支队', bench.uscc('11650100MC', 2)::credit.uscc, 'state_organ', '650100', '{price}', false, '2024-10-01');
INSERT INTO credit.member (role_name, organisation_id, duty) VALUES ('bench_supervisor', 101, 'supervision'), ('bench_recipient', 102, 'inspection');
INSERT INTO credit.recipient (audience_id, organisation_id, duty, basis, reads) VALUES (2, 102, 'inspection', 'b', 'delivery');
INSERT INTO credit.recipient (audience_id, organisation_id, duty, basis, reads)
	SELECT 2 + n, 2 + n % 50, 'duty ' || n, 'b', 'delivery' FROM generate_series(1, 500) n;
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

PAGE="SELECT record_id, subject_id, item_id, field, provider_id, severity, conduct_on, recorded_on, content FROM credit.record
	WHERE division = (650102 + \$1 % 6)::text::credit.division"
NEWEST="ORDER BY recorded_on DESC LIMIT 50"
LOOKUP="SELECT record_id, audience_id, field, document_number, decided_on, content, visible_until FROM credit.disclosure
	WHERE subject_id = 1 + \$1 * 7919 % $subjects"
BELOW="AND division <@ '650100'"
SEEN="AND visible_from <= credit.today() AND visible_until > credit.today()
	AND (audience_id = 0 OR audience_id = 1 AND field = ANY ('{price}') OR audience_id >= 2 AND audience_id = ANY ('{2}'))"

# both show the same rows
shown() { PGUSER=$1 sql -c "PREPARE q(bigint) AS $2" -c 'EXECUTE q(7)' | sort | md5sum; }
[ "$(shown bench_unbound "$PAGE $BELOW")" = "$(shown bench_supervisor "$PAGE")" ] || die "the pages differ"
[ "$(shown bench_unbound "$LOOKUP $SEEN")" = "$(shown bench_recipient "$LOOKUP")" ] || die "the lookups differ"

# cost USER QUERY: microseconds that the server's process works for one
cost() {
	{
		echo "PREPARE q(bigint) AS $2;"
		echo '\o /dev/null'
		for i in $(seq 20); do echo "EXECUTE q($i);"; done
		printf '%s\n' '\o' "$CPU;" '\o /dev/null'
		seq "$times" | sed 's/.*/EXECUTE q(&);/'
		printf '%s\n' '\o' "$CPU;"
	} | PGUSER=$1 sql |
		sed -n 's/^cpu \([0-9]*\).*/\1/p' | awk -v n="$times" 'NR == 1 { t = $1 } NR == 2 { printf "%.2f\n", ($1 - t) / 1000 / n }'
}
for _ in $(seq "$RUNS"); do
	note page_hand "$(cost bench_unbound "$PAGE $BELOW $NEWEST")"
	note page_policy "$(cost bench_supervisor "$PAGE $NEWEST")"
	note lookup_hand "$(cost bench_unbound "$LOOKUP $SEEN")"
	note lookup_policy "$(cost bench_recipient "$LOOKUP")"
done
spread page_hand page_policy lookup_hand lookup_policy
result "a supervisor's page of 50, policy / by hand" "$(quotient "$(median page_policy)" "$(median page_hand)")" le 1.15
result "a recipient's lookup, policy / by hand" "$(quotient "$(median lookup_policy)" "$(median lookup_hand)")" le 1.15
