# lib.sh: what the benchmarks share.  Sourced by bash; run sets DIR, ROWS,
# SUBJECTS, RUNS, BENCH (which one this is) and BENCH_SHORT.
set -u
export PGPORT=${BENCH_PORT:-5499} PGUSER=postgres PGDATABASE=postgres

die() {
	printf '%s\n' "$*" >&2
	exit 1
}

# --- the server ----------------------------------------------------------------

# A server of its own, beside the one whose installation it uses: the settings
# below are the same for everything that is compared.
server_make() {
	local bin
	bin=$(pg_config --bindir)
	"$bin/initdb" -D "$DIR/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 -N \
		>"$DIR/initdb.log" 2>&1 || die "$(cat "$DIR/initdb.log")"
	cat >>"$DIR/data/postgresql.conf" <<-CONF
		listen_addresses = ''
		unix_socket_directories = '$PGHOST'
		unix_socket_permissions = 0700
		port = $PGPORT
		shared_buffers = '${BENCH_BUFFERS:-$([ -n "$BENCH_SHORT" ] && echo 128MB || echo 1GB)}'
		maintenance_work_mem = '512MB'
		wal_level = replica
		max_wal_senders = 0
		min_wal_size = '4GB'
		max_wal_size = '64GB'
		checkpoint_timeout = '1d'
		fsync = off
		autovacuum = off
		jit = off
		max_parallel_workers_per_gather = 0
		lc_messages = 'C'
		timezone = 'UTC'
	CONF
}

# server_start [POSTGRES-OPTION...]
server_start() {
	"$(pg_config --bindir)/pg_ctl" -D "$DIR/data" -w -t 120 -l "$DIR/server.log" \
		-o "$*" start >"$DIR/start.log" 2>&1 9>&- || die "$(cat "$DIR/start.log" "$DIR/server.log")"
}

server_stop() {
	[ ! -s "$DIR/data/postmaster.pid" ] ||
		"$(pg_config --bindir)/pg_ctl" -D "$DIR/data" -w -t 600 -m "${1:-immediate}" stop >/dev/null 2>&1
}

# --- statements and times -------------------------------------------------------

sql() { psql -qXAt -v ON_ERROR_STOP=1 "$@"; }

# milliseconds -c STATEMENT...: of the last statement.  BENCH_CLOCK=cpu counts
# the server process's own processor time, where other work shares the machine.
milliseconds() {
	if [ "${BENCH_CLOCK-}" = cpu ]; then
		local all=("$@") last=$(($# - 1))
		sql "${all[@]:0:last-1}" -c "$CPU" -c "${all[last]}" -c "$CPU" |
			sed -n 's/^cpu \([0-9]*\).*/\1/p' | awk 'NR == 1 { t = $1 } NR == 2 { printf "%.1f\n", ($1 - t) / 1000000 }'
	else
		sql -c '\timing on' "$@" | sed -n 's/^Time: \([0-9.]*\) ms.*/\1/p' | tail -n 1
	fi
}
CPU="SELECT 'cpu ' || pg_catalog.pg_read_file('/proc/self/schedstat')"

# note SERIES VALUE; median SERIES
note() {
	[ -n "$2" ] || die "nothing was measured of $1"
	echo "$2" >>"$DIR/series.$BENCH.$1"
}
median() {
	[ -s "$DIR/series.$BENCH.$1" ] || die "nothing was measured of $1"
	sort -g "$DIR/series.$BENCH.$1" | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'
}
quotient() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }

# result MEASURE VALUE le|ge BOUND: a line of the table
result() { echo "= $1|$2|$3|$4"; }

# Medians and the spread of each series, for whoever doubts a ratio.
spread() {
	local series
	for series; do
		sort -g "$DIR/series.$BENCH.$series" | awk -v name="$series" '{ v[NR] = $1 }
			END { printf "%-24s median %10.1f   least %10.1f   most %10.1f   of %d\n",
				name, v[int((NR + 1) / 2)], v[1], v[NR], NR }'
	done
}

# --- the registry that is measured ------------------------------------------------

# registry: a database of its own with the common data, as PGDATABASE.  Made
# once and copied after that.
registry() {
	export PGDATABASE=$1
	if [ ! -e "$DIR/base" ]; then
		sql -d postgres -c 'SET client_min_messages = warning' -c 'DROP DATABASE IF EXISTS base' \
			-c 'CREATE DATABASE base TEMPLATE template0'
		PGDATABASE=base sql -v rows="$ROWS" -v subjects="$SUBJECTS" -v dir="$DIR" \
			-f test/bench/registry.sql >/dev/null || die "the registry could not be filled"
		touch "$DIR/base"
	fi
	sql -d postgres -c 'SET client_min_messages = warning' -c "DROP DATABASE IF EXISTS $1" \
		-c "CREATE DATABASE $1 TEMPLATE base STRATEGY file_copy" -c CHECKPOINT
}

# The same table without rules.
FLOOR="SET client_min_messages = warning; DROP TABLE IF EXISTS bench.floor;
	CREATE TABLE bench.floor (LIKE credit.record INCLUDING DEFAULTS INCLUDING INDEXES)"
# Empties the registry of all but that many subjects: reset SUBJECTS true|false
reset() {
	sql -c "SET session_replication_role = replica; CALL bench.reset($1, $2)"
	sql -c 'VACUUM ANALYZE credit.subject' -c 'VACUUM ANALYZE credit.subject_key' -c 'VACUUM ANALYZE credit.document'
}
# Milliseconds of loading all rows into the floor, made anew.
copy_floor() {
	sql -c "$FLOOR" -c CHECKPOINT
	milliseconds -c "COPY bench.floor $RECORD_COLUMNS FROM '$DIR/record'"
}
SUBMISSION_COLUMNS="(provider, item, field, severity, openness, subject_kind, subject_name, subject_code, document_kind, document_number, document_issuer, document_issuer_code, decided_on, effective_on, conduct_on, content)"
RECORD_COLUMNS="(subject_id, item_id, field, document_id, provider_id, division, severity, openness, conduct_on, content)"

# rate PGBENCH-OPTION...: transactions a second; latency: milliseconds of one
rate() {
	pgbench -n -M prepared "$@" >"$DIR/pgbench.log" 2>&1
	! grep -q -e ERROR -e aborted "$DIR/pgbench.log" || die "$(cat "$DIR/pgbench.log")"
	sed -n 's/^tps = \([0-9.]*\).*/\1/p' "$DIR/pgbench.log"
}
latency() { rate "$@" | awk '{ printf "%.4f\n", 1000 / $1 }'; }

# one_row TABLE CLIENTS: a script for pgbench that inserts a record
one_row() {
	local item
	item=$(sql -c "SELECT item_id FROM credit.catalog_item WHERE code = 'A03-penalty'")
	cat <<-SQL
		\\set n :i * $2 + :client_id + 1
		\\set i :i + 1
		\\set subject 1 + ((:n * 2654435761) % 4294967296 * 1103515245 / 65536) % $SUBJECTS
		\\set provider 2 + :n % 50
		\\set division 650102 + :n % 50 % 6
		INSERT INTO $1 $RECORD_COLUMNS VALUES (:subject, $item, 'price', :n, :provider, :division,
			'general', 'open', current_date - 400,
			'{"violation": "价格违法", "facts": "当事人于经营场所内从事经营活动时违反有关规定，经现场检查笔录、询问笔录和证据材料查证属实", "basis": "《中华人民共和国价格法》第四十条", "penalty_kinds": ["罚款"], "penalty_content": "罚款5万元。", "fine": 5, "source": "市场监督管理局", "source_code": "11650100MB0000101X"}');
	SQL
}
