# Settings of the session: whoever makes one of the library's names up before the
# library is there, by SET, in the connection's options, for a role, a database or
# a function, has gained nothing when it comes.
use strict;
use warnings;

use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = PostgreSQL::Test::Cluster->new('settings');
$node->init(extra => [ '--locale=C.UTF-8', '--encoding=UTF8' ]);
$node->append_conf('postgresql.conf', "lc_messages = 'C'\nfsync = off");
$node->start;
$node->safe_psql('postgres', 'CREATE DATABASE credit');
$node->safe_psql('credit', 'SET client_min_messages = warning; CREATE EXTENSION credit; SELECT credit.create_registry()');
$node->command_ok([ 'psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-d', $node->connstr('credit'), '-f', 'test/attack/world.sql' ], 'a registry with a firm');
my ($subject, $portal) = split /\|/, $node->safe_psql('credit', "SELECT (SELECT subject_id FROM credit.public_face WHERE name ~ '天山'), 'portal'::regrole::oid");
$node->safe_psql('credit', 'ALTER ROLE portal LOGIN; ALTER ROLE author LOGIN; ALTER ROLE citizen LOGIN; CREATE SCHEMA own AUTHORIZATION portal; GRANT CREATE ON SCHEMA own TO citizen; GRANT USAGE ON SCHEMA own TO PUBLIC');
my $represented = "$subject $portal uscc 91 self p";
my $today = $node->safe_psql('credit', 'SELECT credit.today()');

# What comes back, one string: "22023 message" for an error.
my $script = PostgreSQL::Test::Utils::tempdir() . '/as.sql'; # who is refused a connection reads no standard input
sub as
{
	my ($role, $sql, $options) = @_;
	local $ENV{PGOPTIONS} = $options // '';
	unlink $script;
	append_to_file($script, "\\set VERBOSITY verbose\n$sql");
	my (undef, $out, $err) = $node->psql('credit', '', extra_params => [ '-U', $role, '-f', $script ], on_error_stop => 1);
	return $err =~ /(?:ERROR|FATAL):  (?:(\w{5}): )?(.*)/ ? ($1 // 'XXXXX') . " $2" : (split /\n/, $out)[-1] // '';
}
my $escaped = $represented =~ s/ /\\ /gr;
my $nobody  = 'SC027 you act for no subject of whom anything is held';
my $gateway = "SELECT credit.act_for_subject('uscc', '91110000600037341L', 'p')";
like(as('portal', "BEGIN; SELECT credit.act_for_subject('uscc', (SELECT '" . $node->safe_psql('credit', "SELECT uscc FROM credit.public_face WHERE subject_id = $subject") . "'), 'p');
	SELECT length(credit.report()::text) > 100"), qr/^t$/, 'a gateway that acts for the firm reads its report');

# --- who is represented ---------------------------------------------------------------------------------
is(as('portal', "SET credit.represented = '$represented'; SELECT credit.report()"), $nobody, 'set before the library is loaded, nobody is represented');
is(as('portal', "BEGIN; SET LOCAL credit.represented = '$represented'; SELECT credit.report()"), $nobody, 'nor in the transaction');
is(as('portal', "SELECT set_config('credit.represented', '$represented', false); SELECT credit.report()"), $nobody, 'nor by set_config');
is($node->safe_psql('credit', "SET credit.represented = '$represented'; SELECT credit.today(); SELECT current_setting('credit.represented') = ''") =~ s/.*\n//r, 't', 'it is thrown away');
is(as('portal', "BEGIN; SET credit.represented = '$represented'; SAVEPOINT s; SET LOCAL credit.represented = '$represented'; SELECT credit.today(); RELEASE s; SELECT credit.report()"),
	$nobody, 'whatever it is stacked upon');
is(as('portal', "BEGIN; SET credit.represented = '$represented'; SAVEPOINT s; SELECT credit.today(); ROLLBACK TO s; SELECT credit.report()"), $nobody, 'and does not come back');
is(as('portal', 'SELECT credit.report()', "-c credit.represented=$escaped"), $nobody, 'nor in the options of the connection');
like(as('portal', "SELECT credit.today(); SET credit.represented = '$represented'"), qr/^55P02 /, 'once it is loaded, nobody sets it');
like(as('portal', "SELECT credit.today(); SELECT set_config('credit.represented', '$represented', true)"), qr/^55P02 /, 'by any function');
like(as('portal', "ALTER ROLE portal SET credit.represented = '$represented'"), qr/^42501 /, 'nobody writes it into its own role');
$node->safe_psql('credit', "ALTER ROLE portal SET credit.represented = '$represented'");
is(as('portal', 'SELECT credit.report()'), $nobody, 'written there by a superuser it is void');
$node->safe_psql('credit', 'ALTER ROLE portal RESET credit.represented');
my $function = "FUNCTION own.f() RETURNS text LANGUAGE plpgsql SET credit.represented = '$represented' AS 'BEGIN RETURN credit.report(); END'";
like(as('portal', "CREATE $function"), qr/^42501 /, 'or into a function of its own');
$node->safe_psql('credit', "CREATE $function");
like(as('portal', 'SELECT own.f()'), qr/^(?:\Q$nobody\E|55P02 .*)$/, 'in a superuser\'s function it is void, where the library comes within it');
like(as('portal', 'SELECT credit.today(); SELECT own.f()'), qr/^55P02 /, 'and refused where it is there before');

# --- the clock -------------------------------------------------------------------------------------------------
my $clock = '2030-01-01 00:00:00+08';
for my $role ('citizen', 'author', 'portal')
{
	is(as($role, "SET credit.test_clock = '$clock'; SELECT credit.today()"), $today, "$role has no clock of its own before the library comes");
	like(as($role, "SELECT credit.today(); SET credit.test_clock = '$clock'"), qr/^42501 /, 'nor after');
}
is(as('citizen', 'SELECT credit.today()', '-c credit.test_clock=2030-01-01\\ 00:00:00+08'), $today, 'nor in the options of its connection');
is(as('citizen', "BEGIN; SET LOCAL credit.test_clock = '$clock'; SELECT credit.today()"), $today, 'nor in its transaction');
like(as('citizen', "ALTER ROLE citizen SET credit.test_clock = '$clock'"), qr/^42501 /, 'nobody writes one into its own role');
$node->safe_psql('credit', "ALTER ROLE citizen SET credit.test_clock = '$clock'");
is(as('citizen', 'SELECT credit.today()'), $today, 'written there by a superuser it is void');
$node->safe_psql('credit', "ALTER ROLE citizen RESET credit.test_clock");
like(as('citizen', "CREATE FUNCTION own.t() RETURNS date LANGUAGE plpgsql SET credit.test_clock = '$clock' AS 'BEGIN RETURN credit.today(); END'; SELECT own.t()"),
	qr/^(?:$today|42501 .*)$/, 'nor does a function have one');
is(as('postgres', "ALTER DATABASE credit SET credit.test_clock = '$clock'; SELECT 1"), '1', 'a superuser may write one into the database');
is(as($_, 'SELECT credit.today()'), $today, "it is void for $_") for 'citizen', 'postgres';
$node->safe_psql('credit', 'ALTER DATABASE credit RESET credit.test_clock');
is(as('postgres', "SET credit.test_clock = '2026-04-01 $_'; SELECT credit.now() = '2026-04-01 14:00:00+00'"), 't', "a time may be given as $_")
	for '14:00Z', '14:00 z', '22:00+08', '09:00:00-05', '09:00 -05:00';
like(as('postgres', "SELECT credit.today(); SET credit.test_clock = '$_'"), qr/^22023 /, "'$_' leaves the offset to the session")
	for '2026-04-01', '2026-04-01 14:00', '2026-04-01 14:00 Europe/Zurich';
is(as('citizen', "SET TimeZone = '$_'; SET DateStyle = 'German'; SET IntervalStyle = 'sql_standard'; SELECT to_char(credit.today(), 'YYYY-MM-DD')"), $today, "the registry's day is its own in $_")
	for 'Pacific/Kiritimati', 'Etc/GMT+12', 'XXX-99:59', 'EST5EDT,M3.2.0,M11.1.0';

# --- quarantine, and what there is not -------------------------------------------------------------------------------
is(as('author', "SELECT credit.today(); SHOW credit.on_violation", '-c credit.on_violation=silently'), 'error', 'an unknown way of refusing is none');
is(as('author', "SELECT credit.today(); SHOW credit.on_violation", '-c credit.on_violation=quarantine'), 'quarantine', 'a known one is the session\'s');
like(as('author', "SELECT credit.today(); SET credit.no_rules = on"), qr/^42602 /, 'there are no settings but these');
is(as('author', "SET credit.no_rules = on; SELECT credit.today(); SELECT coalesce(current_setting('credit.no_rules', true), 'gone')"), 'gone', 'one that was made up goes');
like(as('citizen', 'SELECT 1', '-c role=author'), qr/permission denied to set role "author"/, 'and nobody connects in another\'s role');
like(as('citizen', 'SELECT 1', '-c session_replication_role=replica'), qr/permission denied to set parameter/, 'or without triggers');

# --- auto_explain, loaded first as the manual has it --------------------------------------------------------------
$node->append_conf('postgresql.conf', "session_preload_libraries = 'auto_explain, credit'\nauto_explain.log_min_duration = 0\nauto_explain.log_analyze = on");
$node->reload;
$node->poll_query_until('credit', "SELECT current_setting('session_preload_libraries') <> ''");
my $parallel = 'SET force_parallel_mode = on; SET parallel_setup_cost = 0; SET parallel_tuple_cost = 0; SET min_parallel_table_scan_size = 0;';
$parallel =~ s/force_parallel_mode/debug_parallel_query/ if $node->pg_version >= 16;
like(as('author', "$parallel SELECT count(*) FROM credit.record"), qr/^\d+$/, 'measures members\' queries, in parallel workers too');
like(as('author', "$parallel EXPLAIN SELECT count(*) FROM credit.record"), qr/^42501 the plan/, 'and shows no plan');

$node->stop('immediate');
done_testing();
