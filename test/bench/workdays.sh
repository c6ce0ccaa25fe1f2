# Working days per second in a scan, beside date + integer in the same scan.
. test/bench/lib.sh
registry workdays
rows=${BENCH_DAYS:-$((ROWS * 2))}

sql <<SQL | awk -F'|' '
	# name|milliseconds, five of each: medians, rates and ratios
	NF == 2 { n[$1]++; ms[$1, n[$1]] = $2; if (n[$1] == 1) order[++k] = $1 }
	function median(name,   i, j, t, c) {
		c = n[name]
		for (i = 1; i <= c; i++)
			for (j = i + 1; j <= c; j++)
				if (ms[name, j] < ms[name, i]) {
					t = ms[name, i]; ms[name, i] = ms[name, j]; ms[name, j] = t
				}
		return ms[name, int((c + 1) / 2)]
	}
	END {
		floor = median("date + 7")
		for (i = 1; i <= k; i++) {
			m = median(order[i])
			printf "%-24s %7.1f ms   %5.1f million/s   %.2f x date + 7\n",
				order[i], m, '"$rows"' / m / 1000, m / floor
		}
		printf "= add_workdays, million a second in a scan|%.2f|ge|5\n",
			'"$rows"' / median("add_workdays, 7 days") / 1000
		printf "= add_workdays, 700 days / 7 days|%.2f|le|1.05\n",
			median("add_workdays, 700 days") / median("add_workdays, 7 days")
	}'
CREATE TEMP TABLE day AS
	SELECT date '2023-02-01' + i % 300 AS day FROM generate_series(1, $rows) AS i;
VACUUM ANALYZE day;
CREATE FUNCTION pg_temp.ms(query text) RETURNS numeric LANGUAGE plpgsql AS \$\$
DECLARE
	started timestamptz := clock_timestamp();
BEGIN
	EXECUTE query;
	RETURN round(extract(epoch FROM clock_timestamp() - started) * 1000, 1);
END
\$\$;
SELECT count(day) FROM day \gset warm_
SELECT q.name, pg_temp.ms(q.query)
FROM generate_series(1, $RUNS) AS run,
	(VALUES ('date + 7', 'SELECT count(day + 7) FROM day'),
	('add_workdays, 7 days', 'SELECT count(credit.add_workdays(day, 7)) FROM day'),
	('add_workdays, 700 days', 'SELECT count(credit.add_workdays(day, 700)) FROM day'),
	('is_workday', 'SELECT count(credit.is_workday(day)) FROM day'),
	('penalty_window',
	 'SELECT count(credit.penalty_window(day, ''general'', false)) FROM day'))
	AS q(name, query);
SQL
