# The report on a subject with 1,000 records, beside reading those records by
# index.
. test/bench/lib.sh
registry report
if [ -n "$BENCH_SHORT" ]; then held=100 length="-t 5"; else held=1000 length="-t 20"; fi

sql <<SQL
SET session_replication_role = replica;
TRUNCATE credit.record, credit.document CASCADE;
INSERT INTO credit.document (subject_id, document_id, provider_id, kind, number, number_key, issuer, issuer_key, decided_on, effective_on)
	SELECT 1 + (r - 1) / $held, r, 2 + r % 50, 'penalty_decision', '价罚〔2026〕' || r || '号', r::text, '市场监督管理局', 'k',
		credit.today() - 90, credit.today() - 90
	FROM generate_series(1, $held * 5) AS r;
INSERT INTO credit.record (subject_id, record_id, item_id, field, document_id, provider_id, division, severity, openness, conduct_on, author, content)
	SELECT 1 + (r - 1) / $held, r, i.item_id, 'price', r, 2 + r % 50, '650102', 'general', 'open', credit.today() - 100, 'bench_loader',
		jsonb_build_object('violation', '价格违法', 'facts', '经现场检查笔录、询问笔录和证据材料查证属实，第' || r || '号案卷', 'basis', '《中华人民共和国价格法》第四十条',
			'penalty_kinds', '["罚款"]'::jsonb, 'penalty_content', '罚款5万元。', 'fine', 5)
	FROM generate_series(1, $held * 5) AS r, credit.catalog_item i WHERE i.code = 'A03-penalty';
INSERT INTO credit.review (subject_id, record_id, approved, lenient, reviewer)
	SELECT subject_id, record_id, true, false, 'bench_reviewer' FROM credit.record;
INSERT INTO credit.disclosure (audience_id, subject_id, record_id, item_id, field, provider_id, division, subject_name,
		effect, severity, document_number, document_issuer, decided_on, content, visible_from, visible_until)
	SELECT a, r.subject_id, r.record_id, r.item_id, r.field, r.provider_id, r.division, '乌鲁木齐商贸有限公司', 'adverse', r.severity,
		'n', 'i', credit.today() - 90, r.content, credit.today() - 90, credit.today() + 275
	FROM credit.record r, generate_series(0, 1) AS a;
SET session_replication_role = origin;
CREATE ROLE bench_portal LOGIN IN ROLE credit_portal;
INSERT INTO credit.gateway (role_name, organisation_id, channel, basis) VALUES ('bench_portal', 1, 'website', 'b');
VACUUM ANALYZE;
SQL
code=$(sql -c 'SELECT uscc FROM credit.subject WHERE subject_id = 3')
printf '%s\n' BEGIN\; "SELECT credit.act_for_subject('uscc', '$code', 'p');" 'SELECT credit.report();' COMMIT\; >"$DIR/report.ask"
printf '%s\n' 'SELECT * FROM credit.record WHERE subject_id = 3;' >"$DIR/report.read"
# asking USER FILE: milliseconds
asking() {
	# shellcheck disable=SC2086
	PGUSER=$1 latency -c 1 $length -f "$DIR/report.$2"
}
for _ in $(seq "$RUNS"); do
	note read "$(asking postgres read)"
	note ask "$(asking bench_portal ask)"
done
spread read ask
result "report on $held records / reading them" "$(quotient "$(median ask)" "$(median read)")" le 20
