# What is hidden never surfaces.  test/attack/world.sql plants "zqcanary0TABLE0COLUMN" in every
# hidden text; here everybody who must not see it calls every function, with what is plausible
# and what is hostile, and reads, writes and explains every relation, through functions and
# operators that tell what they are given.  Whatever comes back, rows, errors with all their
# fields, notices or plans, has no canary, and tells not what is hidden from what is not there.
# All the while the session's path leads to impostors of every function, operator and relation.
use strict;
use warnings;

use IPC::Run qw(start finish);
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $clock = '2026-06-15 10:00:00+08';
my $node  = PostgreSQL::Test::Cluster->new('registry');
$node->init(extra => [ '--locale=C.UTF-8', '--encoding=UTF8' ]);
$node->append_conf('postgresql.conf', "lc_messages = 'C'\nfsync = off\nautovacuum = off\nlog_min_messages = fatal\nlog_statement = none\nlog_min_error_statement = fatal");
$node->start;
$node->safe_psql('postgres', 'CREATE DATABASE credit');
$node->safe_psql('credit', "SET client_min_messages = warning; CREATE EXTENSION credit; SELECT credit.create_registry()");
sub run_file { my ($file) = @_; return $node->command_ok([ 'psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-d', $node->connstr('credit'), '-f', $file ], $file) }
run_file('test/attack/world.sql');
run_file('test/attack/hostile.sql');

sub query { my ($sql) = @_; return map { [ split /\|/, $_, -1 ] } split /\n/, $node->safe_psql('credit', $sql) }
sub value { my ($sql) = @_; return $node->safe_psql('credit', $sql) }

# --- what must not surface ------------------------------------------------------------------------
my $hidden_subjects = "SELECT subject_id FROM credit.subject WHERE subject_id NOT IN (SELECT subject_id FROM credit.public_face)";
my %uuid = map { @$_ } query(<<"SQL");
SELECT credit.record_handle(nonce), 'a hidden record' FROM credit.record r WHERE NOT EXISTS (SELECT FROM credit.disclosure d WHERE d.record_id = r.record_id AND d.audience_id = 0)
UNION ALL SELECT handle, 'an objection' FROM credit.objection UNION ALL SELECT handle, 'a repair' FROM credit.repair
UNION ALL SELECT handle, 'a consent' FROM credit.consent UNION ALL SELECT handle, 'an authorisation' FROM credit.authorisation
UNION ALL SELECT ticket, 'a ticket' FROM credit.inquiry UNION ALL SELECT number, 'a report' FROM credit.report_issue
SQL
my @secret = (keys %uuid, map { $_->[0] } query(<<"SQL"));
SELECT value FROM credit.subject_key WHERE subject_id IN ($hidden_subjects) AND length(value) > 10 AND kind IN ('uscc', 'resident_id')
UNION SELECT replace(identity_number, 'zqcanary0business_operator0identity_number', '') FROM credit.business_operator WHERE identity_number IS NOT NULL
UNION SELECT nonce::text FROM credit.record UNION SELECT nonce::text FROM credit.subject UNION SELECT nonce::text FROM credit.disclosure WHERE audience_id > 0
SQL
my $secret = join '|', sort @secret;
$secret = qr/$secret/;

# What doc/roles.md lets the auditor read, and no more: who did what when and why, not what a subject stated or is.
my %may_read = (inspector => [ map { my ($relation, @columns) = split; map { "zqcanary0${relation}0$_" } @columns }
	'authorisation author capacity channel inquirer_name purpose', 'consent author capacity channel purpose',
	'inquiry duty hidden_basis hidden_purpose inquirer_name purpose sought', 'irreparable_document author basis',
	'objection author capacity channel decided_by', 'objection_event author', 'opt_out author capacity channel',
	'repair author capacity channel decided_by', 'report_issue author capacity channel', 'review reason reviewer', 'withdrawal author basis' ]);

# --- who tries ------------------------------------------------------------------------------------------
my ($y_code, $x_code) = map { value("SELECT uscc FROM credit.public_face WHERE name ~ '$_'") } ('other', '天山');
my ($h_code) = value("SELECT value FROM credit.subject_key WHERE kind = 'uscc' AND subject_id = (SELECT subject_id FROM credit.subject WHERE name LIKE 'zqcanary0subject0name%' AND kind = 'legal_person')");
my $p_number = value("SELECT resident_id FROM credit.subject WHERE birth_date = '1980-01-01' AND name ~ 'zqcanary'");
my $w_number = value("SELECT resident_id FROM credit.subject WHERE birth_date = '1990-01-01'");
my %acts = (y => $y_code, x => $x_code, h => $h_code);
# Of itself H may know everything but what a law hides from it.
my %own = ('portal h' => qr/^(?!zqcanary0inquiry0hidden)/);
my @insiders = ([ 'author' ], [ 'reviewer' ], [ 'region_supervisor' ], [ 'portal', 'x' ]);
my @shifts = (
	[ @insiders, [ 'fire_clerk' ], [ 'changji_supervisor' ], [ 'portal' ], [ 'portal', 'y' ], [ 'portal', 'h' ], [ 'outsider' ] ],
	[ [ 'postgres' ], [ 'citizen' ], [ 'loader' ], [ 'inspector' ], [ 'keeper' ] ]);
# What the administrator may change must stay as it is for the others.
my %keeps   = map { $_ => 1 } 'citizen', 'portal', 'portal y', 'fire_clerk', 'changji_supervisor', 'loader', 'inspector', 'outsider';
my %insider = map { join(' ', @$_) => 1 } @insiders, [ 'postgres' ];

# --- with what -------------------------------------------------------------------------------------------
my $absent_uuid = '0fffffff-ffff-4fff-8fff-ffffffffffff';
my ($absent_code, $absent_number) = ('91650100MA70000004', '650102197707070012');
my %plain = (
	id_kind => 'uscc', inquirer_kind => 'uscc', purpose => 'p', item => 'A03-penalty', field => 'trade', outcome => 'refused', ground => 'true',
	against => 'record', receiver => 'market', query => 'zq', collector => 'employer', matter => 'objection', zone => 'Asia/Shanghai', service => 'loan',
	organisation_id => 2, recipient => 2, max_results => 100, batch_size => 100, year => 2026, months => 3, days => 5, days_off => '{2026-05-01}', workdays => '{}',
	items => '{A03-penalty}', fields => '{post}', confirmed => '{subject_name_known}', unmet => '{harm_removed}', capacity => 'self', hidden_until => '2026-12-31',
	last_day => '2026-12-31', first_day => '2026-06-01', id_values => "{$h_code,$x_code}", id_value => $h_code, inquirer_id => $h_code, identity_number => $p_number);
my %by_type = (
	text => [ 'basis', '', '%', '650000' ], boolean => ['t', 'f' ], integer => [ 1, 0, 2147483647 ], bigint => [ 1, 0, -9223372036854775808 ],
	date => [ '2026-06-01', 'infinity', '-infinity', '4713-01-01 BC', '5874897-12-31' ],
	'date[]' => [ '{2026-05-01}', '{infinity,NULL}' ], 'bytea[]' => [ '{"\\\\x00"}', '{NULL}' ], 'text[]' => [ '{a}', '{NULL}' ], 'bigint[]' => [ '{1}', '{NULL,9223372036854775807}' ],
	jsonb => [ '{}', 'null', '{"facts": {"a": [[]]}}', \q{pg_catalog.concat(pg_catalog.repeat('{"facts":', 4000), '1', pg_catalog.repeat('}', 4000))::pg_catalog.jsonb},
		\q{(pg_catalog.repeat('[', 1000000))::pg_catalog.jsonb}, \q{pg_catalog.jsonb_build_object('facts', pg_catalog.repeat('x', 3000000))} ], uuid => [ $absent_uuid ], 'credit.record_key[]' => [ '{"(1,1)"}', '{"(,)"}' ],
	'credit.openness' => [ 'open' ], 'credit.openness[]' => [ '{}', '{NULL}' ], 'credit.severity' => [ 'general' ], 'credit.subject_kind' => [ 'legal_person', 'natural_person' ],
	'credit.document_kind' => [ 'penalty_decision' ], 'credit.division' => [ '650100' ], 'credit.uscc' => [ $h_code ], 'credit.resident_id' => [ $p_number ]);

my @keys = query("SELECT subject_id, record_id, batch_id, coalesce(document_id, 1) FROM credit.record WHERE provider_id = 2 ORDER BY record_id DESC LIMIT 4");
my $submission = "provider\": \"market\", \"item\": \"A03-penalty\", \"field\": \"trade\", \"severity\": \"general\", \"openness\": \"shared\", \"document_kind\": \"penalty_decision\", "
	. "\"document_number\": \"n\", \"document_issuer\": \"market\", \"decided_on\": \"2026-06-01\", \"content\": {\"facts\": \"f\"}, \"subject_name\": \"guess\"";
# Each of them once as it is and once as it isn't there.
my @targets = (
	(map { +{ record_id => [ $_->[1], 777777 ], subject_id => [ $_->[0], $_->[0] ], batch_id => [ $_->[2], 777777 ], document_id => [ $_->[3], 777777 ], quarantine_id => [ 1, 777777 ],
		records => [ "{\"($_->[0],$_->[1])\"}", "{\"($_->[0],777777)\"}" ] } } @keys),
	{ id_value => [ $h_code, $absent_code ], inquirer_id => [ $x_code, $x_code ], id_values => [ "{$h_code}", "{$absent_code}" ], query => [ $h_code, $absent_code ],
		submission => [ map { "{\"$submission, \"subject_kind\": \"legal_person\", \"subject_code\": \"$_\"}" } $h_code, $absent_code ] },
	{ id_kind => [ 'resident_id', 'resident_id' ], id_value => [ $p_number, $absent_number ], id_values => [ "{$p_number}", "{$absent_number}" ],
		submission => [ map { "{\"$submission, \"subject_kind\": \"natural_person\", \"resident_id\": \"$_\"}" } $p_number, $absent_number ] },
	(map { my $u = $_; +{ map { ($_ => [ $u, $absent_uuid ]) } qw(application authorisation consent handle nonce number objection record ticket) } } sort keys %uuid));

# The first of each kind; of applications each, as one that is decided is not looked at further.
my %seen;
my @firsts = grep { my $kind = $_->{handle} ? $uuid{ $_->{handle}[0] } : join ' ', sort keys %$_; !$seen{$kind}++ || $kind =~ /objection|repair/ } @targets;
my %empty = ('credit.division' => '000000', 'uuid' => '00000000-0000-0000-0000-000000000000', 'bytea[]' => '{}', 'date[]' => '{}', 'text[]' => '{}', 'bigint[]' => '{}', 'credit.record_key[]' => '{}');

my @functions = query(<<'SQL');
SELECT p.oid::regproc, prokind, array_to_string(ARRAY(SELECT coalesce(p.proargnames[n], '') || ' ' || t::regtype FROM unnest(proargtypes::oid[]) WITH ORDINALITY a (t, n) ORDER BY n), ','), p.oid::regprocedure, provolatile <> 'i' AND proname <> 'inquire'
FROM pg_proc p WHERE pronamespace = 'credit'::regnamespace AND prokind IN ('f', 'p') AND prorettype <> 'trigger'::regtype
	AND NOT proargtypes::oid[] && ARRAY['internal', 'record', 'cstring']::regtype[]::oid[] AND proname NOT IN ('create_registry', 'migrate_registry')
ORDER BY (proname = 'run_due'), 1, 4
SQL

my %may_call;
$may_call{ $_->[0] }{ $_->[1] } = 1 for query(<<'SQL');
SELECT r.rolname, p.oid::regprocedure FROM pg_roles r, pg_proc p WHERE pronamespace = 'credit'::regnamespace AND rolname !~ '^(pg|credit)_'
	AND has_schema_privilege(r.oid, 'credit', 'USAGE') AND has_function_privilege(r.oid, p.oid, 'EXECUTE')
SQL

sub literal { my ($value, $type) = @_; return $$value if ref $value; return defined $value ? "'" . ($value =~ s/'/''/gr) . "'::" . ($type =~ /^credit/ ? $type : $type =~ /\[\]$/ ? "pg_catalog._" . ($type =~ s/\[\]$//r =~ s/bigint/int8/r) : "pg_catalog." . ($type =~ s/integer/int4/r =~ s/bigint/int8/r =~ s/boolean/bool/r)) : 'NULL' }

# Records by their numbers alone where that is what a function takes.
sub of_type { my ($value, $type) = @_; return $type eq 'bigint[]' && $value =~ /,(\d+)/ ? "{$1}" : $value }

# One call for each target that the function takes, in pairs, and one for each hostile value,
# beside what is ordinary and beside what is there
sub calls
{
	my ($name, $kind, $signature) = @_;
	my @arguments = map { [ split / /, $_, 2 ] } split /,/, $signature;
	my $usual = sub { my ($a) = @_; return $plain{ $a->[0] } // $by_type{ $a->[1] }[0] };
	my $call = sub { return ($kind eq 'p' ? 'CALL ' : 'SELECT * FROM ') . "$name(" . join(', ', map { literal($_[$_], $arguments[$_][1]) } 0 .. $#arguments) . ')' };
	my (@calls, @blank);
	for my $target (@targets)
	{
		next unless grep { $target->{ $_->[0] } && $target->{ $_->[0] }[0] ne $target->{ $_->[0] }[1] } @arguments;
		my @given = map { my ($name, $type) = @$_; $target->{$name} && [ map { of_type($_, $type) } @{ $target->{$name} } ] } @arguments;
		for my $side (0, 1)
		{
			push @calls, $call->(map { $given[$_] ? $given[$_][$side] : $usual->($arguments[$_]) } 0 .. $#arguments);
		}
		push @blank, [ map { /([\w-]{10,}|\d+)/g } map { @$_ } grep { defined } @given ];
	}
	for my $place (0 .. $#arguments)
	{
		for my $value (@{ $by_type{ $arguments[$place][1] } // die "no value of $arguments[$place][1] for $name" }, undef)
		{
			push @calls, $call->(map { $_ == $place ? $value : $usual->($arguments[$_]) } 0 .. $#arguments);
		}
	}
	# what is there, with each place spoilt: a guard may be missing behind the look-up
	for my $target (@firsts)
	{
		my @given = grep { $target->{ $arguments[$_][0] } } 0 .. $#arguments;
		for my $place (0 .. $#arguments)
		{
			next unless grep { $_ != $place } @given;
			for my $value (@{ $by_type{ $arguments[$place][1] } }, $empty{ $arguments[$place][1] } // (), undef)
			{
				push @calls, $call->(map { my ($name, $type) = @{ $arguments[$_] };
					$_ == $place ? $value : $target->{$name} ? of_type($target->{$name}[0], $type) : $usual->($arguments[$_]) } 0 .. $#arguments);
			}
		}
	}
	push @calls, $call->() unless @arguments;
	return (\@blank, @calls);
}

# --- relations ----------------------------------------------------------------------------------------------
sub intrusions
{
	my ($relation, @columns) = @_;
	my @texts = map { $_->[0] } grep { $_->[1] =~ /text|jsonb|name/ } @columns;
	my $id = $columns[0][0];
	return (
		"SELECT * FROM $relation",
		"EXPLAIN (ANALYZE, VERBOSE, COSTS off, TIMING off, SUMMARY off) SELECT * FROM $relation t WHERE pg_temp.leak(t)",
		"UPDATE $relation t SET $id = $id WHERE pg_temp.leak(t) RETURNING *", "DELETE FROM $relation t WHERE pg_temp.leak(t) RETURNING *",
		"INSERT INTO $relation DEFAULT VALUES RETURNING *", "MERGE INTO $relation t USING (SELECT 1) s ON pg_temp.leak(t) WHEN MATCHED THEN DO NOTHING",
		"COPY $relation TO STDOUT", "CREATE TEMPORARY TABLE probe (a bigint REFERENCES $relation)", "LOCK TABLE $relation", "CREATE TEMPORARY TABLE of (LIKE $relation INCLUDING ALL)",
		"SELECT count(*) FROM $relation t WHERE " . join(' OR ', map { "NOT pg_temp.leak($_)" } map { $_->[0] } @columns) =~ s/count/pg_catalog.count/r,
		(map { ("SELECT pg_catalog.count(*) FROM $relation WHERE pg_temp.leak($_)", "SELECT $_ FROM $relation ORDER BY 1",
			"SELECT pg_catalog.count(*) FROM $relation WHERE $_\::pg_catalog.text OPERATOR(pg_temp.<~>) 'x'", "SELECT pg_catalog.max($_\::pg_catalog.text::pg_catalog.int4) FROM $relation") } @texts));
}
my %columns;
push @{ $columns{ $_->[0] } }, [ @$_[ 1, 2 ] ] for query(<<'SQL');
SELECT format('credit.%I', relname), quote_ident(attname), atttypid::regtype FROM pg_class c JOIN pg_attribute a ON attrelid = c.oid AND attnum > 0 AND NOT attisdropped
WHERE relnamespace = 'credit'::regnamespace AND relkind IN ('r', 'v', 'p')
	AND relname NOT IN ('conformance', 'provision', 'term') -- of the rules, and slow
ORDER BY 1, attnum
SQL
my %may_reach;
$may_reach{ $_->[0] }{ $_->[1] } = 1 for query(<<'SQL');
SELECT r.rolname, format('credit.%I', relname) FROM pg_roles r, pg_class c WHERE relnamespace = 'credit'::regnamespace AND relkind IN ('r', 'v', 'p')
	AND rolname !~ '^(pg|credit)_' AND has_schema_privilege(r.oid, 'credit', 'USAGE')
	AND (has_any_column_privilege(r.oid, c.oid, 'SELECT, INSERT, UPDATE, REFERENCES') OR has_table_privilege(r.oid, c.oid, 'DELETE, TRUNCATE, TRIGGER'))
SQL
my @statistics = map { "SELECT * FROM $_->[0]" } query("SELECT c.oid::regclass FROM pg_class c WHERE relnamespace = 'pg_catalog'::regnamespace AND relkind = 'v' AND relname !~ '^(pg_rules|pg_views|pg_settings|pg_hba|pg_ident|pg_file|pg_config|pg_timezone|pg_shmem|pg_backend_mem|pg_available)'");

# --- the sessions ----------------------------------------------------------------------------------------------
# tried[n] = [who, command, n of the one that it must look like]
sub session
{
	my ($number, @who) = @_;
	my (@tried, %done, $script);
	my $try = sub {
		my ($who, $command, $like) = @_;
		return $done{"@$who $command"} if defined $done{"@$who $command"};
		push @tried, [ join(' ', @$who), $command, $like ];
		$script .= "\\echo \@\@$#tried\n\\warn \@\@$#tried\nSET SESSION AUTHORIZATION $who->[0];\nBEGIN;\n"
			. ($who->[1] ? "SELECT credit.act_for_subject('uscc'::pg_catalog.text, '$acts{$who->[1]}'::pg_catalog.text, 'p'::pg_catalog.text);\n" : '')
			. "$command;\n" . ($keeps{ join ' ', @$who } ? "COMMIT;\n" : "ROLLBACK;\n") . "RESET SESSION AUTHORIZATION;\n";
		return $done{"@$who $command"} = $#tried;
	};
	$script = <<"SQL";
\\set VERBOSITY verbose
\\pset format unaligned
\\pset tuples_only on
SET credit.test_clock = '$clock';
CREATE FUNCTION pg_temp.leak(anyelement) RETURNS boolean LANGUAGE plpgsql COST 0.000001 AS \$\$BEGIN RAISE NOTICE 'leak %', \$1::pg_catalog.text; RETURN true; END\$\$;
CREATE FUNCTION pg_temp.leak_operator(text, text) RETURNS boolean LANGUAGE plpgsql COST 0.000001 AS \$\$BEGIN RAISE NOTICE 'leak % %', \$1, \$2; RETURN true; END\$\$;
CREATE OPERATOR pg_temp.<~> (LEFTARG = text, RIGHTARG = text, FUNCTION = pg_temp.leak_operator);
DO \$\$BEGIN EXECUTE pg_catalog.format('GRANT USAGE ON SCHEMA %I TO PUBLIC', (SELECT nspname FROM pg_catalog.pg_namespace WHERE oid = pg_catalog.pg_my_temp_schema())); END\$\$;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA pg_temp TO PUBLIC;
SELECT hostile.lay_views();
SET statement_timeout = '20s';
SET client_min_messages = debug1;
SET search_path = pg_temp, hostile, pg_catalog, credit;
SQL
	for my $function (@functions)
	{
		my ($blank, @calls) = calls(@$function);
		my %first;
		for my $i (0 .. $#calls)
		{
			for my $who (@who)
			{
				next if $i > 0 && !$may_call{ $who->[0] }{ $function->[3] };
				my $n = $try->($who, $calls[$i], $i % 2 && $blank->[ $i / 2 ] && $function->[4] eq 't' ? [ $first{"@$who"}, @{ $blank->[ $i / 2 ] } ] : undef);
				$first{"@$who"} = $n;
			}
		}
	}
	for my $who (grep { !$insider{"@$_"} && !($_->[1] // '') } @who)
	{
		for my $relation (sort keys %columns)
		{
			my @intrusions = intrusions($relation, @{ $columns{$relation} });
			$try->($who, $_) for $may_reach{ $who->[0] }{$relation} ? @intrusions : @intrusions[ 0, 1, 4, 7 ];
		}
		$try->($who, $_) for @statistics;
	}
	my $file = PostgreSQL::Test::Utils::tempdir() . "/session$number.sql";
	PostgreSQL::Test::Utils::append_to_file($file, $script);
	return (\@tried, $file);
}

my @sessions;
for my $shift (@shifts)
{
	my ($tried, $file) = session(scalar @sessions, @$shift);
	my $run = start([ 'psql', '-X', '-q', '-d', $node->connstr('credit'), '-f', $file ], '<', \undef, '>', "$file.out", '2>', "$file.err");
	push @sessions, [ $tried, $file, $run ];
}

my (%surfaced, @surfaced, @internal, @trapped, @told_apart, %calls_of, %states);
sub line { my ($text, $part) = @_; my ($line) = grep { index($_, $part) >= 0 } split /\n/, $text; return substr($line, 0, 300) }
for (@sessions)
{
	my ($tried, $file, $run) = @$_;
	finish $run;
	my ($out, $err) = map { my %s = ((split /^\@\@(\d+)\n/m, slurp_file("$file.$_"))[ 1 .. 2 * @$tried ]); \%s } qw(out err);
	is(scalar(keys %$err), scalar @$tried, "each of " . scalar(@$tried) . " was tried");
	for my $n (0 .. $#$tried)
	{
		my ($who, $command, $like) = @{ $tried->[$n] };
		my $said = ($out->{$n} // '') . ($err->{$n} // '');
		$said =~ s/^psql:\S+ //mg;
		$said =~ s/^LINE \d+: .*\n\s*\^\n//mg;
		my $case = substr("$who: $command", 0, 300);
		$states{$1}++ while $said =~ /^(?:ERROR|FATAL|PANIC):  (\w{5}):/mg;
		push @trapped, "$case\n" . line($said, $1) if $said =~ /(trapped as)/ || defined $like && $said =~ /(cannot (?:insert into|update|delete from) view)/;
		push @internal, "$case\n" . line($said, $1) if $command !~ / FROM pg_/ && $said =~ /((?:ERROR|FATAL|PANIC):  XX|server closed the connection)/;
		next if $insider{$who};
		$calls_of{$who}++;
		my %given = map { $_ => 1 } $command =~ /($secret)/g;
		while ($said =~ /(zqcanary0[a-z_]+0[a-z_]+|zqcanary|$secret)/g)
		{
			my $found = $1;
			next if $given{$found} || $surfaced{$who}{$found}++ || $found =~ ($own{$who} // qr/(?!)/) || grep { $_ eq $found } @{ $may_read{$who} // [] };
			push @surfaced, "$case\n" . line($said, $found);
		}
		if (defined $like)
		{
			my ($first, @given) = @$like;
			my $given = join '|', map { "(?<![\\w-])\Q$_\E(?![\\w-])" } sort { length $b <=> length $a } @given;
			my ($there, $absent) = map { (($out->{$_} // '') . ($err->{$_} // '')) =~ s/^psql:\S+ //mgr =~ s/$given|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/?/gr } $first, $n;
			push @told_apart, substr("$who: $tried->[$first][1]", 0, 200) . "\n$there\nabsent: $absent" if $there ne $absent && $who !~ /^(?:loader|portal h)$/ # which loads for market, and whose it is
				&& !($who eq 'inspector' && $command =~ /credit\.(?:subject_)?receipt\(/); # who reads the whole journal
		}
	}
}
sub none { my ($name, @found) = @_; my %seen; my @some = grep { !$seen{ s/\(.*//sr }++ } @found; ok(!@found, $name) or diag(scalar(@found) . ":\n" . join("\n", @some[ 0 .. ($#some > 40 ? 40 : $#some) ])) ; return }
none('no canary surfaces', @surfaced);
is_deeply([ sort keys %{ $surfaced{$_} } ], [ sort @{ $may_read{$_} } ], "$_ sees what it may, so that canaries are there to be seen") for keys %may_read;
ok($surfaced{'portal h'}{zqcanary0inquiry0purpose}, 'H knows who inquired about it');
none('nothing tells what is hidden from what is not there', @told_apart);
none('nothing of the session\'s own is captured', @trapped);
is(value('SELECT is_called FROM public.trapped'), 'f', 'not even where it was rolled back');
none('no internal error', @internal);

# --- a registry that is made and kept by a session of that kind --------------------------------------------------
$node->safe_psql('postgres', 'CREATE DATABASE again');
$node->safe_psql('again', 'CREATE EXTENSION credit; SET client_min_messages = warning; SELECT credit.create_registry(); DROP EXTENSION credit CASCADE; DROP SCHEMA credit CASCADE; CREATE EXTENSION credit');
$node->command_ok([ 'psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-d', $node->connstr('again'), '-f', 'test/attack/hostile.sql' ], 'another ambush');
$node->safe_psql('again', <<'SQL');
SET client_min_messages = warning;
SELECT hostile.lay_views();
SET search_path = pg_temp, hostile, pg_catalog;
SELECT credit.create_registry();
SELECT credit.migrate_registry();
CALL credit.run_due();
SELECT pg_catalog.count(*) FROM credit.conformance;
SQL
is($node->safe_psql('again', 'SELECT is_called FROM public.trapped'), 'f', 'making a registry calls nothing of the session\'s own');

cmp_ok($calls_of{$_} // 0, '>', 300, "$_ has tried a lot") for sort keys %calls_of;
cmp_ok(scalar(keys %states), '>', 15, 'for many reasons in vain');

$node->stop('immediate');
done_testing();
