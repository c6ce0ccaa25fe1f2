# The server dies in the middle of an intake: after recovery all of it is there or
# nothing, and the journal tells of exactly what is there.
use strict;
use warnings;
use utf8;

use IPC::Run;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;
use Time::HiRes;

my $node = PostgreSQL::Test::Cluster->new('crash');
$node->init(extra => [ '--locale=C.UTF-8', '--encoding=UTF8' ]);
$node->append_conf('postgresql.conf', "checkpoint_timeout = '30s'\nwal_level = replica");
$node->start;
$node->safe_psql('postgres', 'CREATE DATABASE credit');

my $user = (getpwuid($<))[0];
my @psql = ('psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-h', $node->host, '-p', $node->port, '-d', 'credit');
$node->command_ok([ @psql, '-U', $user, '-o', '/dev/null', '-f', 'tools/demo/1_registry.sql' ], 'a registry is made');

# Rows that are all lawful: decided three weeks ago, as many documents as wanted.
my ($agency, $code) = split /\|/, $node->safe_psql('credit',
	q{SELECT name, uscc FROM credit.organisation WHERE kind = 'state_organ' AND name LIKE '乌鲁木齐市市场监督%' ORDER BY 1 LIMIT 1});
utf8::decode($agency);
my $day = $node->safe_psql('credit', 'SELECT credit.today() - 21');

sub row
{
	my ($series, $number) = @_;
	my @cells = ('') x 29;
	@cells[ 0, 1, 2 ] = ('乌鲁木齐演示商贸有限公司', '法人及非法人组织', '91110000600037341L');
	@cells[ 11 .. 17 ] = (
		"演市监罚〔2026〕$series${number}号", '价格违法', '不按规定明码标价',
		'《中华人民共和国价格法》第四十二条', '罚款', '罚款8万元。', '8');
	$cells[20] = $day;
	@cells[ 23 .. 26 ] = ($agency, $code, $agency, $code);
	$cells[28] = $day;
	return join(',', @cells) . "\n";
}

sub counts
{
	return $node->safe_psql('credit', q{
		SELECT (SELECT count(*) FROM credit.record), (SELECT count(*) FROM credit.document),
			(SELECT count(*) FROM credit.quarantine), (SELECT count(*) FROM credit.batch)});
}

sub journal_is_consistent
{
	my ($when) = @_;

	is($node->safe_psql('credit', q{
		SELECT count(*) FROM credit.record r WHERE 1 <> (
			SELECT count(*) FROM credit.journal j
			WHERE j.subject_id = r.subject_id AND j.object = 'record' AND j.object_id = r.record_id
				AND j.after_hash = credit.row_hash(r))}),
		'0', "$when: each record has its one journal entry, with its hash");
	is($node->safe_psql('credit', q{
		SELECT count(*) FROM credit.journal j WHERE j.object = 'record' AND NOT EXISTS (
			SELECT FROM credit.record r
			WHERE r.subject_id = j.subject_id AND r.record_id = j.object_id)}),
		'0', "$when: no journal entry tells of a record that is not there");
	is($node->safe_psql('credit', q{
		SELECT count(*) FROM credit.record r
			LEFT JOIN credit.subject s USING (subject_id)
			LEFT JOIN credit.document d USING (subject_id, document_id)
		WHERE s.subject_id IS NULL OR d.document_id IS NULL}),
		'0', "$when: no record without its subject and document");
	is($node->safe_psql('credit', q{
		SELECT count(*) FROM pg_class c, LATERAL (
			SELECT pg_relation_size(c.oid)) AS s (size)
		WHERE c.relnamespace = 'credit'::regnamespace AND c.relkind = 'i' AND s.size = 0}),
		'0', "$when: every index is there");
	return;
}

# --- a first load is committed, then the server dies --------------------------------
sub load_whole
{
	my ($series, $rows) = @_;
	my $input = '';
	$input .= row($series, $_) for 1 .. $rows;
	utf8::encode($input);
	my $error = '';
	IPC::Run::run([ @psql, '-U', 'demo_loader', '-c', "\\copy credit.intake_penalty FROM STDIN CSV" ],
		'<', \$input, '2>', \$error);
	return $error;
}

is(load_whole('甲', 50), '', 'fifty rows are loaded');
my $before = counts();
like($before, qr/^50\|50\|0\|1$/, 'they are fifty records, each with its document');
$node->stop('immediate');
$node->start;
is(counts(), $before, 'committed: all there after the crash');
journal_is_consistent('after a commit');

# --- a second one is cut off in the middle -------------------------------------------
my ($input, $output, $error) = ('', '', '');
my $load = IPC::Run::start([ @psql, '-U', 'demo_loader', '-c', '\copy credit.intake_penalty FROM STDIN CSV' ],
	'<', \$input, '>', \$output, '2>', \$error, IPC::Run::timeout($PostgreSQL::Test::Utils::timeout_default));
for my $number (1 .. 3000)
{
	my $row = row('乙', $number);
	utf8::encode($row);
	$input .= $row;
}
my $processed = 0;
for (1 .. 600)
{
	$load->pump_nb;
	$processed = $node->safe_psql('credit', 'SELECT coalesce(max(tuples_processed), 0) FROM pg_stat_progress_copy');
	last if $processed > 1000 || $error;
	Time::HiRes::usleep(100_000);
}
cmp_ok($processed, '>', 1000, 'the second load is under way') or diag($error);
# its records are in the table's files, invisible
$node->safe_psql('credit', 'CHECKPOINT');
$node->stop('immediate');
$load->kill_kill;
$node->start;
is(counts(), $before, 'not committed: nothing of it is there after the crash');
journal_is_consistent('after a crash');

# --- and is simply repeated -----------------------------------------------------------
is(load_whole('乙', 3000), '', 'the second load is repeated');
like(counts(), qr/^3050\|3050\|0\|/, 'all of it is there');
journal_is_consistent('after the repetition');

done_testing();
