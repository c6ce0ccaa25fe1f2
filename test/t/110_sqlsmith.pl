# Random queries of sqlsmith as each role over a registry full of secrets (test/attack/world.sql):
# no crash, no internal error of the library, no canary in the server's log or in what comes back,
# for which the same queries run again, with their rows.
# SQLSMITH_QUERIES and SQLSMITH_SEED make it longer and other: make sqlsmith.
use strict;
use warnings;

use IPC::Run qw(start finish timeout);
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $queries = $ENV{SQLSMITH_QUERIES} // 250;
my $seed    = $ENV{SQLSMITH_SEED}    // 1;
plan skip_all => 'sqlsmith is not installed' if system('sqlsmith --version >/dev/null 2>&1') != 0;

my $node = PostgreSQL::Test::Cluster->new('smith');
$node->init(extra => [ '--locale=C.UTF-8', '--encoding=UTF8' ]);
$node->append_conf('postgresql.conf', join("\n", "lc_messages = 'C'", 'fsync = off', "log_line_prefix = '%m [%p] %u '", 'log_statement = none', 'log_error_verbosity = verbose',
	'log_min_messages = notice', 'log_min_error_statement = error', "statement_timeout = '5s'", "max_stack_depth = '2MB'"));
$node->start;
$node->safe_psql('postgres', 'CREATE DATABASE credit');
$node->safe_psql('credit', 'SET client_min_messages = warning; CREATE EXTENSION credit; SELECT credit.create_registry()');
$node->command_ok([ 'psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-d', $node->connstr('credit'), '-f', 'test/attack/world.sql' ], 'a registry full of secrets');

my @roles = qw(citizen portal fire_clerk changji_supervisor loader inspector keeper);
my @insiders = qw(author region_supervisor);
$node->safe_psql('credit', join ';', map { "ALTER ROLE $_ LOGIN" } @roles, @insiders);
my $before = -s $node->logfile;

# What a role must not see is what its own session may not log either; an insider's is looked at for crashes only.
my %insider = map { $_ => 1 } @insiders;
my %tries;
sub try
{
	my ($role) = @_;
	my $own = $seed + $tries{$role}++;
	my $run = start([ 'sqlsmith', '--target=host=' . $node->host . ' port=' . $node->port . " dbname=credit user=$role",
		"--seed=$own", '--exclude-catalog', '--dump-all-queries', "--max-queries=$queries", '--verbose' ], '<', \undef, '>', \my $out, '2>', \my $err, timeout(120 + $queries));
	return [ $role, $run, \$out, \$err ];
}
# In rows, whose number it gives too, and in errors as their reader sees them.
sub canary_in_rows
{
	my ($role, $script) = @_;
	my $file = PostgreSQL::Test::Utils::tempdir() . "/$role";
	append_to_file("$file.sql", "\\set VERBOSITY verbose\nSET statement_timeout = '1s';\n$script");
	my $run = start([ 'psql', '-X', '-q', '-A', '-t', '-U', $role, '-d', $node->connstr('credit'), '-f', "$file.sql" ],
		'<', \undef, '>', "$file.out", '2>', "$file.err", timeout(120 + $queries));
	finish $run;
	my ($rows, $errors) = (slurp_file("$file.out"), slurp_file("$file.err"));
	my ($canary) = "$rows$errors" =~ /(.{0,200}zqcanary.{0,100})/;
	return ($canary, $rows =~ tr/\n//);
}
# before the administrator's queries may take its duties away
ok(defined((canary_in_rows('author', "SET statement_timeout = 0;\nSELECT name FROM credit.subject"))[0]), 'who may see one sees it');

my @waiting = (@roles, @insiders);
my @running;
while (@waiting || @running)
{
	push @running, try(shift @waiting) while @waiting && @running < 2;
	my ($role, $run, $out, $err) = @{ shift @running };
	finish $run;
	my ($good) = $$err =~ m{select_list: \d+/(\d+)};
	cmp_ok($good // 0, '>', 10, "$role: some queries succeed");
	unlike($$err, qr/server closed the connection|Lost connection/i, "$role: the server lives");
	next if $insider{$role} || $role eq 'inspector';
	# few queries come across one at all; test/t/100_canaries.pl looks everywhere
	my ($canary, $rows) = canary_in_rows($role, $$out);
	ok(!defined $canary, "$role: no canary among them") or diag($canary);
	# by chance no query has a row; then others are asked
	if ($rows || $tries{$role} == 5) { cmp_ok($rows, '>', 0, "$role: rows come back") }
	else { unshift @waiting, $role }
}

my %ours = map { m{([^/]+)$} ? ($1 => 1) : () } glob('src/*.c src/*/*.c');
my $log  = slurp_file($node->logfile, $before);
my @told = grep { /\] (\w+) .*zqcanary/s && !$insider{$1} && $1 ne 'inspector' } split /^(?=\d{4}-\d\d-\d\d )/m, $log;
ok(!@told, 'no canary in the log') or diag(join "\n", map { substr($_, 0, 800) } $told[0]);
unlike($log, qr/terminated by signal|PANIC|TRAP: /, 'no crash');
my @internal = grep { /ERROR:  XX/ } split /^(?=\d{4}-\d\d-\d\d .*?(?:ERROR|FATAL|WARNING|NOTICE|LOG|PANIC):)/m, $log;
my @mine = grep { my ($file) = /LOCATION:  \w+, ([\w.]+):/; $ours{ $file // '' } || /CONTEXT:  credit/ } @internal;
ok(!@mine, 'no internal error of the library') or diag(join "\n", map { substr($_, 0, 1500) } @mine[ 0 .. ($#mine > 5 ? 5 : $#mine) ]);
diag(scalar(@internal) . ' internal errors of PostgreSQL itself: ' . join(' ', sort map { /ERROR:  (XX\d+: .{0,60})/ } @internal)) if @internal;

$node->stop('immediate');
done_testing();
