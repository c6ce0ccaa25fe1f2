# cluster.sh: a private PostgreSQL for ./demo, ./check and the make targets.
#
# Sourced by bash.  PostgreSQL looks for its libraries and its share directory
# relative to its own binary.  So a copy of the installed bin/, with links to
# the rest, is a whole installation of its own: the extension is installed
# there, and neither the machine's PostgreSQL nor its clusters are touched.
#
#   need_build, need_check, need    install missing Debian packages
#   cluster_use NAME                choose a cluster; sets PATH, PGHOST, ...
#   cluster_build DIR [MAKE-ARGS]   compile a copy of the sources, in DIR
#   cluster_install DIR             install that into the private PostgreSQL
#   cluster_start, cluster_stop     the server, as an unprivileged user
#   as_runner COMMAND...            runs a command as that user
#
# Everything is kept in .cluster/NAME under the project's folder.
# PG_MAJOR=16 chooses another installed or installable version, PG_CONFIG=/path
# another installation altogether.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
STATE=$ROOT/.cluster # make_state decides

umask 022
export LC_ALL=C.UTF-8
# Nothing of the caller's own PostgreSQL or make reaches the private cluster.
CHOSEN_PG_CONFIG=${PG_CONFIG-}
for variable in ${!PG@}; do
	case $variable in PG_MAJOR | PG_TEST_*) ;; *) unset "$variable" ;; esac
done
unset variable MAKEFLAGS MFLAGS MAKELEVEL MAKEOVERRIDES PERL5OPT

say() { printf '%s\n' "$@"; }
step() { printf '==> %s\n' "$*"; }
complain() { printf '%s\n' "$@" >&2; }
die() {
	complain "$@"
	exit 1
}

[[ $ROOT != *[[:space:]\'\"\$]* ]] ||
	die "make can't build in a folder with blanks or quotes in its name: $ROOT"

# --- what must be installed ---------------------------------------------------

major_installed() { [ -x "/usr/lib/postgresql/$1/bin/postgres" ]; }
major_available() {
	[ -n "$(apt-cache show "postgresql-server-dev-$1" 2>/dev/null)" ]
}

# 15 where the machine has or offers it, else what its Debian release brings.
choose_major() {
	local major test
	[ -z "${PG_MAJOR-}" ] || return 0
	for test in major_installed major_available; do
		for major in 15 17 16 18; do
			if $test $major; then
				PG_MAJOR=$major
				return
			fi
		done
	done
	PG_MAJOR=15
}

MISSING=()
# need PACKAGE COMMAND...: the package is missing unless the command succeeds
need() {
	local package=$1
	shift
	"$@" >/dev/null 2>&1 || MISSING+=("$package")
}

have() { command -v "$1"; }

has_header() { ls /usr/include/"$1" /usr/include/*/"$1" 2>/dev/null | grep -q .; }

# clang only recommends its run-time libraries
has_fuzzer() { ls "$(clang -print-resource-dir)"/lib/*/libclang_rt.fuzzer*; }

as_root() {
	if [ "$(id -u)" = 0 ]; then
		"$@"
	elif command -v sudo >/dev/null; then
		if [ -t 2 ]; then sudo "$@"; else sudo -n "$@"; fi
	else
		return 127
	fi
}

apt() {
	as_root env DEBIAN_FRONTEND=noninteractive NEEDRESTART_MODE=l \
		apt-get -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 -y -q "$@" \
		>>"$STATE/packages.log" 2>&1 </dev/null
}

install_missing() {
	[ ${#MISSING[@]} -gt 0 ] || return 0
	local manual="apt-get install ${MISSING[*]}"
	command -v apt-get >/dev/null ||
		die "This machine has no apt-get. Please install what answers to: ${MISSING[*]}"
	step "installing ${MISSING[*]}"
	make_state
	apt install --no-install-recommends "${MISSING[@]}" || {
		apt update
		apt install --no-install-recommends "${MISSING[@]}"
	} || {
		tail -n 15 "$STATE/packages.log" >&2
		die "The packages could not be installed. As an administrator, run:" \
			"  $manual" "and start again."
	}
	MISSING=()
	hash -r
}

# What building and running takes.
need_build() {
	if [ -z "$CHOSEN_PG_CONFIG" ]; then
		# A bare machine has not even a package list yet.
		if ! major_installed "${PG_MAJOR:-15}" && ! major_available "${PG_MAJOR:-15}"; then
			make_state
			apt update
		fi
		choose_major
		need "postgresql-$PG_MAJOR" major_installed "$PG_MAJOR"
		# not pgxs.mk: postgresql-client has that, without a header
		need "postgresql-server-dev-$PG_MAJOR" \
			test -f "/usr/include/postgresql/$PG_MAJOR/server/postgres.h"
	fi
	need gcc have gcc
	need libc6-dev has_header stdio.h
	need make have make
	need perl have prove
	need gettext have msgfmt
	need libicu-dev has_header unicode/utrans.h
	install_missing
}

# What the tests take besides.
need_check() {
	need_build
	[ -n "$CHOSEN_PG_CONFIG" ] || need "postgresql-$PG_MAJOR-pgtap" \
		test -f "/usr/share/postgresql/$PG_MAJOR/extension/pgtap.control"
	need clang have clang
	need libclang-rt-dev has_fuzzer
	need locales test -f /usr/share/i18n/locales/zh_CN
	need sqlsmith have sqlsmith
	need libipc-run-perl perl -MIPC::Run -e 1
	install_missing
}

# --- who runs the server, and where -------------------------------------------

# PostgreSQL refuses to run as root.  Root therefore hands over to the user
# "postgres" that the packages made.
RUNNER=()
RUNNER_USER=$(id -un)

choose_runner() {
	[ "$(id -u)" = 0 ] || return 0
	getent passwd postgres >/dev/null ||
		die "Started by root, the private cluster needs a user 'postgres' to run as."
	RUNNER_USER=postgres
	RUNNER=(setpriv --reuid=postgres --regid=postgres --init-groups --)
}

as_runner() {
	if [ ${#RUNNER[@]} -gt 0 ]; then
		HOME=$STATE USER=postgres LOGNAME=postgres "${RUNNER[@]}" "$@"
	else
		"$@"
	fi
}

# A directory of the runner's own.
runner_dir() {
	mkdir -p "$@"
	[ ${#RUNNER[@]} -eq 0 ] || chown postgres: "$@"
	chmod 700 "$@"
}

# Makes .cluster.  Where other users can't enter the project's folder, under
# /root say, it becomes a link to a folder that they can.
make_state() {
	STATE=$ROOT/.cluster
	if [ "$(id -u)" = 0 ] && ! setpriv --reuid=65534 --regid=65534 --clear-groups \
		test -r "$ROOT/credit.control"; then
		STATE=/var/tmp/credit-$(say "$ROOT" | cksum | cut -d' ' -f1)
		if [ "$(readlink "$ROOT/.cluster")" != "$STATE" ]; then
			say "Other users can't enter $ROOT: .cluster will lead to $STATE."
			[ ! -d "$ROOT/.cluster" ] || [ -L "$ROOT/.cluster" ] ||
				die "But there is one already. Please remove $ROOT/.cluster."
			ln -sfn "$STATE" "$ROOT/.cluster"
		fi
	fi
	mkdir -p "$STATE" 2>/dev/null && [ -O "$STATE" ] && return
	die "$STATE belongs to $(stat -c %U "$STATE" 2>/dev/null || echo 'somebody else')." \
		"Run this as that user, or remove the folder first."
}

# --- the private installation -------------------------------------------------

# cluster_use NAME: what follows is about .cluster/NAME, and happens there
cluster_use() {
	local config=${CHOSEN_PG_CONFIG:-/usr/lib/postgresql/$PG_MAJOR/bin/pg_config}
	make_state
	choose_runner
	CLUSTER=$STATE/$1
	CLUSTER_DATA=$CLUSTER/data
	mkdir -p "$CLUSTER"
	cd "$CLUSTER" || exit # where the runner can be, too
	runner_dir "$CLUSTER/run"
	runner_dir "$CLUSTER/log"
	private_installation "$config"
	PATH=$CLUSTER_BIN:$ORIGINAL_PATH
	PG_CONFIG=$CLUSTER_BIN/pg_config
	PGHOST=$(socket_directory)
	PGPORT=5432 PGUSER=postgres PGDATABASE=postgres
	export PATH PG_CONFIG PGHOST PGPORT PGUSER PGDATABASE
	hash -r
}
ORIGINAL_PATH=$PATH

# A copy of bin/, links to the rest; made anew when the original has changed.
private_installation() {
	local config=$1 prefix=$CLUSTER/pg bin lib share include stamp
	bin=$("$config" --bindir) && lib=$("$config" --pkglibdir) &&
		share=$("$config" --sharedir) && include=$("$config" --includedir) ||
		die "$config does not work: is PostgreSQL installed?"
	stamp=$("$bin/postgres" --version; ls -R "$lib" "$share" | cksum)
	CLUSTER_BIN=$prefix$bin
	CLUSTER_LIB=$prefix$lib
	[ "$stamp" != "$(cat "$prefix/stamp" 2>/dev/null)" ] || return 0
	step "making a private copy of $("$bin/postgres" --version)"
	[ ! -x "$CLUSTER_BIN/pg_ctl" ] || cluster_stop
	rm -rf "$prefix" "$CLUSTER"/{src,clang}
	mkdir -p "$prefix$bin" "$prefix$lib" "$prefix$share" "$prefix${include%/*}"
	cp -a "$bin/." "$prefix$bin/"
	cp -as "$lib/." "$prefix$lib/"
	cp -as "$share/." "$prefix$share/"
	ln -s "$include" "$prefix$include"
	# A copy of this extension that the machine has is none of our business.
	find "$prefix" -type l -name 'credit*' -delete
	say "$stamp" >"$prefix/stamp"
}

# Unix sockets allow 107 bytes of path.
socket_directory() {
	local directory=$CLUSTER/run
	if [ ${#directory} -gt 85 ]; then
		directory=/tmp/credit-$(say "$directory" | cksum | cut -d' ' -f1)
		runner_dir "$directory"
		[ "$(stat -c %U "$directory")" = "$RUNNER_USER" ] ||
			die "$directory belongs to somebody else; remove it."
	fi
	say "$directory"
}

# --- building -----------------------------------------------------------------

# sources_copy DIR: the project's files, as they are now, in DIR.  Built there,
# nothing is left among the sources, and compilers don't mix.
sources_copy() {
	local target=$1 file
	mkdir -p "$target"
	(cd "$ROOT" && tar -cf - --exclude=./.git --exclude=./.cluster \
		--exclude='*.o' --exclude='*.bc' --exclude='*.so' --exclude=./build \
		--exclude=./src/version.h --exclude=./src/core/registry_script.h \
		--exclude='./credit--*.sql' --exclude=./results .) |
		tar -xf - --no-same-owner -C "$target"
	# what has been removed since
	(cd "$target" && find . -type f \( -name '*.c' -o -name '*.h' -o -name '*.sql' \
		-o -name '*.pl' -o -name '*.spec' -o -name '*.out' \) -print) |
		while read -r file; do
			case $file in
				./src/version.h | ./src/core/registry_script.h | ./credit--*.sql) ;;
				*) [ -e "$ROOT/$file" ] || rm -f "$target/$file" ;;
			esac
		done
}

processors() { nproc 2>/dev/null || echo 2; }

# cluster_build DIR [MAKE-ARGS...]: into DIR, output to DIR.log
cluster_build() {
	local target=$1
	shift
	sources_copy "$target"
	make -C "$target" -j"$(processors)" with_llvm=no PG_CONFIG="$PG_CONFIG" "$@" all \
		>"$target.log" 2>&1 </dev/null
}

# cluster_install DIR [MAKE-ARGS...]
cluster_install() {
	local target=$1
	shift
	make -C "$target" with_llvm=no PG_CONFIG="$PG_CONFIG" "$@" install \
		>>"$target.log" 2>&1 </dev/null
}

# --- the server ---------------------------------------------------------------

# Settings for tests are reckless: nothing in these clusters is worth keeping.
cluster_init() {
	[ ! -s "$CLUSTER_DATA/PG_VERSION" ] || return 0
	runner_dir "$CLUSTER_DATA"
	as_runner "$CLUSTER_BIN/initdb" -D "$CLUSTER_DATA" -U postgres -A trust \
		-E UTF8 --locale=C.UTF-8 -N >"$CLUSTER/initdb.log" 2>&1 </dev/null || {
		cat "$CLUSTER/initdb.log" >&2
		die "The private cluster could not be made."
	}
	cat >>"$CLUSTER_DATA/postgresql.conf" <<-CONF
		listen_addresses = ''
		unix_socket_permissions = 0700
		fsync = off
		max_wal_size = '2GB'
		max_prepared_transactions = 10
		lc_messages = 'C'
		timezone = 'UTC'
		log_line_prefix = '%m [%p] %d '
	CONF
}

# A data directory of another major version is of no use.
cluster_fits() {
	local version
	[ -s "$CLUSTER_DATA/PG_VERSION" ] || return 0
	version=$("$CLUSTER_BIN/postgres" --version | sed 's/[^0-9]*\([0-9]*\).*/\1/')
	[ "$(cat "$CLUSTER_DATA/PG_VERSION")" = "$version" ]
}

cluster_running() {
	as_runner "$CLUSTER_BIN/pg_ctl" -D "$CLUSTER_DATA" status >/dev/null 2>&1
}

# cluster_start [VARIABLE=VALUE...]: with these in the server's environment, and
# by the program $SERVER in place of postgres if that is set
SERVER=
cluster_start() {
	cluster_fits || die "$CLUSTER_DATA is of another PostgreSQL version; remove $CLUSTER."
	cluster_init
	cluster_running && return
	as_runner env "$@" "$CLUSTER_BIN/pg_ctl" ${SERVER:+-p "$SERVER"} -D "$CLUSTER_DATA" -w -t 120 \
		-l "$CLUSTER/log/server.log" -o "-c unix_socket_directories='$PGHOST' -p $PGPORT" \
		start >"$CLUSTER/log/start.log" 2>&1 </dev/null 9>&- 3>&- || {
		cat "$CLUSTER/log/start.log" "$CLUSTER/log/server.log" 2>/dev/null | tail -n 20 >&2
		die "The private cluster could not be started."
	}
}

cluster_stop() {
	cluster_running || return 0
	as_runner "$CLUSTER_BIN/pg_ctl" -D "$CLUSTER_DATA" -w -t 120 -m "${1:-fast}" stop \
		>/dev/null 2>&1 </dev/null
}

cluster_remove() {
	cluster_stop immediate || true
	rm -rf "$CLUSTER_DATA"
}

# registry_create DATABASE: a new database with an empty registry
registry_create() {
	psql -X -q -d postgres -c "CREATE DATABASE \"$1\" TEMPLATE template0" &&
		psql -X -q -v ON_ERROR_STOP=1 -d "$1" -c "SET client_min_messages = warning" \
			-c "CREATE EXTENSION credit" -c "SELECT credit.create_registry()" >/dev/null
}

# One at a time in each cluster; the lock goes when this process does.
cluster_lock() {
	make_state
	exec 9>"$STATE/$1.lock"
	flock -n 9 || die "Another run is using .cluster/$1; wait for it to end."
}
