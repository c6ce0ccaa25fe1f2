# The server dies in the middle of an intake, of a seal, or while a load is prepared:
# after recovery all of it is there or nothing, the journal tells of exactly what is
# there, and the indexes find it.
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
$node->append_conf('postgresql.conf', "checkpoint_timeout = '30s'\nwal_level = replica\nmax_prepared_transactions = 2");
$node->start;
$node->safe_psql('postgres', 'CREATE DATABASE credit');

my $user = (getpwuid($<))[0];
my @psql = ('psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-h', $node->host, '-p', $node->port, '-d', 'credit');
$node->command_ok([ @psql, '-U', $user, '-o', '/dev/null', '-f', 'tools/demo/1_registry.sql' ], 'a registry is made');
$node->safe_psql('credit', 'CREATE EXTENSION amcheck');

# Rows decided three weeks ago, each of a firm that is new; of one in ten the day is
# none, so that it goes into quarantine.
my ($agency, $code) = split /\|/, $node->safe_psql('credit',
	q{SELECT name, uscc FROM credit.organisation WHERE kind = 'state_organ' AND name LIKE '乌鲁木齐市市场监督%' ORDER BY 1 LIMIT 1});
utf8::decode($agency);
my $day = $node->safe_psql('credit', 'SELECT credit.today() - 21');

# With the check digit of GB 32100-2015.
sub firm
{
	my ($series, $number) = @_;
	my $signs = '0123456789ABCDEFGHJKLMNPQRTUWXY';
	my $begin = sprintf('91650100M%d%07d', $series, $number);
	my ($sum, $weight) = (0, 1);
	for my $sign (split //, $begin)
	{
		$sum += index($signs, $sign) * $weight;
		$weight = $weight * 3 % 31;
	}
	return $begin . substr($signs, (31 - $sum % 31) % 31, 1);
}

sub decided { my ($number) = @_; return $number % 10 == 0 ? '2024-02-30' : $day }

sub penalty
{
	my ($series, $number) = @_;
	my @cells = ('') x 29;
	@cells[ 0, 1, 2 ] = ("演示商贸${number}有限公司", '法人及非法人组织', firm($series, $number));
	@cells[ 11 .. 17 ] = (
		"演市监罚〔2026〕$series-${number}号", '价格违法', '不按规定明码标价',
		'《中华人民共和国价格法》第四十二条', '罚款', '罚款8万元。', '8');
	$cells[20] = decided($number);
	@cells[ 23 .. 26 ] = ($agency, $code, $agency, $code);
	$cells[28] = $day;
	return join(',', @cells) . "\n";
}

sub submission
{
	my ($series, $number) = @_;
	my $content = '{"violation": "v", "facts": "f", "basis": "b", "penalty_kinds": ["罚款"], "penalty_content": "c"}';
	return join("\t", $code, 'A03-penalty', 'market_supervision', 'general', 'open', 'legal_person', "演示商贸${number}有限公司",
		firm($series, $number), 'penalty_decision', "演市监罚〔2026〕$series-${number}号", $agency, decided($number), $content) . "\n";
}

my %door = (
	intake_penalty => [ \&penalty, '\copy credit.intake_penalty FROM STDIN CSV' ],
	submission => [ \&submission,
		'\copy credit.submission (provider, item, field, severity, openness, subject_kind, subject_name, subject_code, '
		  . 'document_kind, document_number, document_issuer, decided_on, content) FROM STDIN' ]);

sub input
{
	my ($door, $series, $rows) = @_;
	my $input = join '', map { $door{$door}[0]->($series, $_) } 1 .. $rows;
	utf8::encode($input);
	return $input;
}

my @loader = (@psql, '-U', 'demo_loader', '-c', 'SET credit.on_violation = quarantine');

# What a load writes.
my @tables = qw(subject subject_key subject_name document record quarantine batch journal);

sub counts
{
	return $node->safe_psql('credit', 'SELECT ' . join(', ', map { "(SELECT count(*) FROM credit.$_)" } grep { $_ ne 'journal' } @tables));
}

sub contents
{
	return $node->safe_psql('credit', 'SELECT ' . join(', ', map { "(SELECT count(*) || ' ' || md5(string_agg(t::text, E'\n' ORDER BY t::text COLLATE \"C\")) FROM credit.$_ t)" } @tables));
}

sub is_consistent
{
	my ($when) = @_;

	is($node->safe_psql('credit', q{
		SELECT count(*) FROM credit.record r WHERE 1 <> (
			SELECT count(*) FROM credit.journal j
			WHERE j.subject_id = r.subject_id AND j.object = 'record' AND j.object_id = r.record_id
				AND j.after_hash = credit.row_hash(r))}),
		'0', "$when: each record has its one journal entry, with its hash");
	is($node->safe_psql('credit', q{SELECT coalesce(string_agg(x::text, ' '), 'nothing') FROM credit.verify_rows() x}),
		'nothing', "$when: the journal tells of exactly the rows that are there");
	is($node->safe_psql('credit', q{
		SELECT (SELECT count(*) FROM credit.record r
			LEFT JOIN credit.subject s USING (subject_id)
			LEFT JOIN credit.document d USING (subject_id, document_id)
			LEFT JOIN credit.batch b USING (batch_id)
			WHERE s.subject_id IS NULL OR d.document_id IS NULL OR b.batch_id IS NULL),
			(SELECT count(*) FROM credit.subject s WHERE NOT EXISTS (
				SELECT FROM credit.subject_key k WHERE k.subject_id = s.subject_id AND k.value = s.uscc::text)),
			(SELECT count(*) FROM credit.subject_key k LEFT JOIN credit.subject s USING (subject_id) WHERE s.subject_id IS NULL),
			(SELECT count(*) FROM credit.document d WHERE NOT EXISTS (
				SELECT FROM credit.record r WHERE r.subject_id = d.subject_id AND r.document_id = d.document_id)),
			(SELECT count(*) FROM credit.batch b WHERE NOT EXISTS (SELECT FROM credit.record r WHERE r.batch_id = b.batch_id)),
			(SELECT count(*) FROM credit.quarantine q LEFT JOIN credit.batch b USING (batch_id) WHERE b.batch_id IS NULL)}),
		'0|0|0|0|0|0', "$when: nothing is there without what it belongs to");
	# amcheck knows btrees only
	is($node->safe_psql('credit', q{
		SELECT count(*) > 50, bool_and(i.indisvalid AND i.indisready), string_agg(c.relname, ' ') FILTER (WHERE a.amname <> 'btree')
		FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_am a ON a.oid = c.relam
		WHERE c.relnamespace = 'credit'::regnamespace}),
		't|t|public_face_name_parts_idx', "$when: every index is there");
	is( $node->psql('credit', q{
			SELECT bt_index_check(index => c.oid, heapallindexed => true) FROM pg_class c JOIN pg_am a ON a.oid = c.relam
			WHERE c.relnamespace = 'credit'::regnamespace AND c.relkind = 'i' AND a.amname = 'btree'}),
		0, "$when: and holds whatever its table holds");
	return;
}

sub seals
{
	my ($when) = @_;
	$node->safe_psql('credit', 'SELECT credit.seal()');
	is($node->safe_psql('credit', 'SELECT intact, unsealed, problem FROM credit.verify()'), 't|0|', "$when: sealed, the journal is intact");
	return;
}

sub die_and_recover
{
	my ($victim) = @_;
	# what is written so far is in the files of the tables, invisible
	$node->safe_psql('credit', 'CHECKPOINT');
	$node->stop('immediate');
	$victim->kill_kill if $victim;
	$node->start;
	return;
}

sub begin_in_background
{
	my ($input, @command) = @_;
	my ($output, $error) = ('', '');
	return (IPC::Run::start(\@command, '<', $input, '>', \$output, '2>', \$error,
		IPC::Run::timeout($PostgreSQL::Test::Utils::timeout_default)), \$error);
}

sub wait_for
{
	my ($job, $error, $sql) = @_;
	my $answer = '';
	for (1 .. 600)
	{
		$job->pump_nb;
		$answer = $node->safe_psql('credit', $sql);
		last if $answer eq 't' || $$error;
		Time::HiRes::usleep(100_000);
	}
	return $answer;
}

sub load_whole
{
	my ($door, $series, $rows, @after) = @_;
	my $input = input($door, $series, $rows);
	my $error = '';
	IPC::Run::run([ @loader, @after ? ('-c', 'BEGIN') : (), '-c', $door{$door}[1], map { ('-c', $_) } @after ],
		'<', \$input, '>', \my $output, '2>', \$error);
	return $error;
}

# --- through each door: a committed load, one that is cut off, its repetition ---------
my $series = 0;
for my $door (sort keys %door)
{
	$series++;
	my ($subjects, $records, $documents, $waiting, $batches) = map { $node->safe_psql('credit', "SELECT count(*) FROM credit.$_") } qw(subject record document quarantine batch);
	is(load_whole($door, $series, 50), '', "$door: fifty rows are loaded");
	my $expected = sub {
		my ($firms, $refused, $loads) = @_;
		$_ += $firms foreach my ($s, $r, $d) = ($subjects, $records, $documents);
		return join '|', $s, $s, 0, $d, $r, $waiting + $refused, $batches + $loads;
	};
	is(counts(), $expected->(45, 5, 1), "$door: they are 45 new firms with a document and a record each, and 5 in quarantine");
	my $before = contents();
	die_and_recover();
	is(contents(), $before, "$door, committed: all there after the crash");
	is_consistent("$door, after a commit");

	$series++;
	my $input = input($door, $series, 2000);
	my ($load, $error) = begin_in_background(\$input, @loader, '-c', $door{$door}[1]);
	is(wait_for($load, $error, 'SELECT coalesce(max(tuples_processed), 0) > 1000 FROM pg_stat_progress_copy'),
		't', "$door: the second load is under way")
	  or diag($$error);
	die_and_recover($load);
	is(contents(), $before, "$door, not committed: nothing of it is there after the crash");
	is_consistent("$door, after a crash");
	seals("$door, after a crash");

	is(load_whole($door, $series, 2000), '', "$door: the second load is repeated");
	is(counts(), $expected->(45 + 1800, 5 + 200, 2), "$door: all of it is there");
	is_consistent("$door, after the repetition");
}

# --- a seal is cut off in the middle ------------------------------------------------------
my $sealed = $node->safe_psql('credit', 'SELECT coalesce(max(size), 0) FROM credit.seal');
my $places = 'SELECT (SELECT count(*) FROM credit.seal), (SELECT count(*) FROM credit.journal_leaf), (SELECT count(*) FROM credit.journal_node)';
my $before_seal = $node->safe_psql('credit', $places);
my $middle = $sealed + 1000;
$node->safe_psql('credit', qq{
	CREATE FUNCTION public.wait_there() RETURNS trigger LANGUAGE plpgsql AS
		'BEGIN PERFORM pg_advisory_xact_lock(7); RETURN NEW; END';
	CREATE TRIGGER wait_there BEFORE INSERT ON credit.journal_leaf FOR EACH ROW
		WHEN (NEW.position = $middle) EXECUTE FUNCTION public.wait_there()});
my $none = '';
my ($holder, $holder_error) = begin_in_background(\$none, @psql, '-U', $user, '-c', 'SELECT pg_advisory_lock(7), pg_sleep(600)');
is(wait_for($holder, $holder_error, q{SELECT count(*) = 1 FROM pg_locks WHERE locktype = 'advisory' AND objid = 7 AND granted}), 't', 'something stands in the way');
my ($seal, $seal_error) = begin_in_background(\$none, @psql, '-U', $user, '-c', 'SELECT credit.seal()');
is(wait_for($seal, $seal_error, q{SELECT count(*) = 1 FROM pg_locks WHERE locktype = 'advisory' AND objid = 7 AND NOT granted}),
	't', 'of a seal that is under way')
  or diag($$seal_error);
die_and_recover($seal);
$holder->kill_kill;
$node->safe_psql('credit', 'DROP FUNCTION public.wait_there() CASCADE');
is($node->safe_psql('credit', $places), $before_seal, 'nothing of the seal is there after the crash');
is($node->safe_psql('credit', 'SELECT intact, entries, unsealed > 1000, problem FROM credit.verify()'), "t|$sealed|t|", 'the journal is intact up to the seal before');
is_consistent('after a crash in a seal');
seals('after a crash in a seal');

# --- a load is prepared when the server dies ----------------------------------------------
for my $end ('COMMIT', 'ROLLBACK')
{
	$series++;
	my $door   = $end eq 'COMMIT' ? 'intake_penalty' : 'submission';
	my $before = contents();
	my ($firms, $waiting) = map { $node->safe_psql('credit', "SELECT count(*) FROM credit.$_") } qw(subject quarantine);
	is(load_whole($door, $series, 500, q{PREPARE TRANSACTION 'load'}), '', "$end: a load is prepared");
	die_and_recover();
	is($node->safe_psql('credit', 'SELECT string_agg(gid, $$ $$) FROM pg_prepared_xacts'), 'load', "$end: and still is after the crash");
	is(contents(), $before, "$end: it shows nothing");
	is_consistent("$end, still prepared");
	seals("$end, still prepared");
	$node->safe_psql('credit', "$end PREPARED 'load'");
	if ($end eq 'COMMIT')
	{
		is($node->safe_psql('credit', 'SELECT (SELECT count(*) FROM credit.subject), (SELECT count(*) FROM credit.quarantine)'),
			join('|', $firms + 450, $waiting + 50), "$end: all of it is there");
	}
	else
	{
		is(contents(), $before, "$end: nothing of it is there");
	}
	is_consistent("$end, then ended");
	seals("$end, then ended");
}

done_testing();
