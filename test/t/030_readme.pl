# The README's tour and the manual's statements work as they stand, and show what they say.
use strict;
use warnings;

use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = PostgreSQL::Test::Cluster->new('readme');
$node->init(extra => [ '--locale=C.UTF-8', '--encoding=UTF8' ]);
$node->start;
$node->safe_psql('postgres', 'CREATE DATABASE credit');

my $user = (getpwuid($<))[0];

# A day on which the sample is new, whenever this runs; only a superuser can set it.
my $clock = "SET credit.test_clock = '2026-12-01 10:00:00+08'";

# Runs a script of the demonstration, behind what sets the session's clock and login.
sub demonstrate
{
	my ($file, @before) = @_;
	my $good = IPC::Run::run(
		[
			'psql', '-X', '-q', '-A', '-v', 'ON_ERROR_STOP=1', '-d', 'credit', '-U', $user,
			'-h', $node->host, '-p', $node->port, (map { ('-c', $_) } @before),
			'-f', "tools/demo/$file"
		],
		'>', \my $stdout, '2>', \my $stderr);
	ok($good, "the demonstration's $file runs") or diag($stderr);
	return $stdout;
}

demonstrate('1_registry.sql');
my @session = ('LOAD \'credit\'', $clock);
demonstrate('2_load.sql',   @session, 'SET SESSION AUTHORIZATION demo_loader');
demonstrate('3_review.sql', @session, 'SET SESSION AUTHORIZATION demo_reviewer');

# What it shows: by heading, the rows of each part.
sub parts
{
	my ($text) = @_;
	my ($heading, %part);
	for (split /\n/, $text)
	{
		if (/^--- (.*?) -+$/) { $heading = $1 }
		elsif (defined $heading) { push @{ $part{$heading} }, $_ }
	}
	return map { $_ => join "\n", @{ $part{$_} } } keys %part;
}

my %part = parts(demonstrate('4_show.sql', @session));
my ($rows, $admitted, $there, $kept) = $part{'What was admitted'} =~ /^(\d+)\|(\d+)\|(\d+)\|(\d+)\|/m;
is($rows, 300, 'it tells of every row of the sample');
is($admitted + $there + $kept, $rows, 'each admitted, there already or in quarantine');
cmp_ok($_, '>', 0, 'some of each') for $admitted, $there, $kept;
like($part{'Why rows are in quarantine (a row can have several reasons)'},
	qr/^Article $_->[0]\|$_->[1]\|\d+\|\S/m, "rows are there for Article $_->[0]")
  for [ 3, 'SC003' ], [ 21, 'SC021' ], [ 37, 'SC037' ], [ 44, 'SC044' ];
my $whole = $part{'Three of them whole'};
for my $field ('row of the file', qw(party document message hint))
{
	my @said = $whole =~ /^\Q$field\E\|([^\s–].*)$/mg;
	is(scalar @said, 3, "three are shown with their $field");
}
is(join(' ', $whole =~ /^sqlstate\|(.*)$/mg), 'SC003 SC021 SC044', 'for three articles');
is(scalar(() = $whole =~ /^detail\|[^\s–]/mg), 3, 'and with the facts');
my %shown = map { /^(\S+)\|(\d+)\|(\d+)\|(.*)$/ ? ($4 => [ $1, $2, $3 ]) : () }
  split /\n/, $part{'What the public sees, by the day on which it looks'};
my ($today, $year) = map { $shown{$_} } 'today', 'in a year: nobody ran anything in between';
is($today->[0], '2026-12-01', 'today is the registry\'s day');
is($year->[0],  '2027-12-01', 'and a year later the next one\'s');
cmp_ok($today->[1], '>', $shown{'in three months'}[1], 'the public sees less and less');
cmp_ok($shown{'in three months'}[1], '>', $year->[1], 'without anybody\'s doing');
is($shown{'in three years'}[1], 0, 'and nothing in the end');
my $firm = $part{'One firm, as anybody can look it up'};
like($firm, qr/^[^|\n]+\|[0-9A-Z]{18}\|\w+\|[0-9a-f-]{36}$/m, 'a firm is found by its code');
my @published = $firm =~ /^[^|\n]+\|[^|\n]+\|[^|\n]+\|[^|\n]+\|(\d{4}-\d\d-\d\d)\|(\d{4}-\d\d-\d\d)$/mg;
cmp_ok(scalar @published, '>=', 2, 'with a record at least');
ok($published[0] le '2026-12-01' && $published[1] ge '2026-12-01', 'that is open today');
my $life = $part{'The life of a record in the journal'};
like($life, qr/\|$_\|Art\. \d+\|[0-9a-f]{16}…$/m, "its life has the $_")
  for 'record\|record', 'approve\|review', 'disclose\|disclosure';

# years later, when nothing is left to see
%part = parts(demonstrate('4_show.sql', 'LOAD \'credit\'', $clock =~ s/2026/2031/r));
like($part{'What the public sees, by the day on which it looks'}, qr/^2031-12-01\|0\|0\|today$/m,
	'nothing of the sample is open in 2031');
like($part{'One firm, as anybody can look it up'}, qr/^Nobody finds any/m, 'which is said in words');
like($part{'The life of a record in the journal'}, qr/\|record\|record\|/, 'and the journal has it still');

$node->safe_psql('postgres', 'CREATE DATABASE page TEMPLATE credit');

my @blocks = slurp_file('README.md') =~ /^```sql\n(.*?)^```/gms;
is(scalar @blocks, 10, 'the tour has ten statements');

# one session, as a reader has; a mark between the outputs of the blocks
my $mark   = '--- next ---';
my $script = join "\\echo $mark\n", @blocks;
my $output = $node->safe_psql('credit', "$clock;\n$script");
my @shown  = split /^\Q$mark\E\n?/m, $output, -1;
is(scalar @shown, 10, 'all of them run');
for my $number (1 .. @shown)
{
	like($shown[ $number - 1 ], qr/\S/, "statement $number shows something");
}
like($shown[0], qr/^91110000600037341L$/m, 'the code is canonical');
like($shown[1], qr/^2025-06-11\|2025-06-16$/m, 'the working days are those of facts');
like($shown[2], qr/^\d\|order-58\/general\|decides: /m, 'one rule decides how long a penalty is shown');
like($shown[2], qr/^\d\|xinjiang\/general\|.* order-58\/general, which replaces it\|\|$/m, 'the one that it replaces is told');
like($shown[2], qr/^\d\|\|open to the public from 2025-06-15 through 2026-06-15\|2025-06-15\|2026-06-16$/m, 'and what comes of it');
like($shown[3], qr/^t$/m, 'the names match');
like($shown[4], qr/^SC021\|subject_code\|"911100006000373419" is no unified social credit code\|\S/m, 'the would-be row\'s code is refused');
like($shown[4], qr/^SC021\|decided_on\|"2026-02-30" is no day\|\S/m, 'and its day, at once');
my @why = map { [ split /\|/ ] } split /\n/, $shown[5];
is(scalar @why, 5, 'five reasons are shown');
is(scalar(grep { @$_ == 3 && $_->[0] =~ /^\d+$/ && $_->[1] =~ /\S/ && $_->[2] =~ /\S/ } @why), 5,
	'each with its row, what is wrong and what would be right');
is($why[0][0], 1, 'the first row of the file is among them');
like($why[0][2], qr/\bto 2026-05-09\b/, 'whose hint the next statement follows');
like($shown[6], qr/^admitted$/m, 'the corrected row is admitted');
my @open = map { [ split /\|/ ] } split /\n/, $shown[7];
cmp_ok(scalar @open, '>', 0, 'the public finds records');
ok(!(grep { @$_ != 5 || $_->[3] gt '2026-12-01' || $_->[4] le '2026-12-01' } @open), 'all of them open on the day');
like($shown[7], qr/^阿克苏市[^|]*\|/m, 'of firms of that name');
like($shown[8], qr/^0$/m, 'in the far future nothing is shown');
my @entries = map { [ split /\|/, $_, -1 ] } split /\n/, $shown[9];
is(scalar @entries, 8, 'the journal shows eight entries');
ok(!(grep { @$_ != 6 || $_->[5] !~ /^[0-9a-f]{64}$/ } @entries), 'each with the hash of the row');
like($shown[9], qr/^[^|]+\|\Q$user\E\|record\|record\|21\|/m, 'that of the row put right is among them, under its article');

# --- the manual -----------------------------------------------------------------

# Widths of columns differ between clients: runs of blanks and dashes are one.
sub tidy
{
	my ($text) = @_;
	$text =~ s/\r//g;
	$text =~ s/[ \t]+/ /g;
	$text =~ s/-+/-/g;
	return join "\n", grep { length } map { s/^ | $//gr } split /\n/, $text;
}

# Each page's SQL in order and in one session, in a copy of the demonstration's
# database.  A block of text right behind a statement is what it prints; one
# behind commands of the shell likewise.
for my $page (sort glob 'doc/*.md')
{
	my $text = slurp_file($page);
	my (@sql, @expected);
	while ($text =~ /^```(sql|sh)\n(.*?)^```\n(?:\n?```text\n(.*?)^```\n)?/gms)
	{
		my ($language, $block, $output) = ($1, $2, $3);
		if ($language eq 'sql')
		{
			push @sql,      $block;
			push @expected, $output;
		}
		elsif (defined $output)
		{
			my ($stdout, $stderr) = run_command([ 'sh', '-c', $block ]);
			is(tidy($stdout), tidy($output), "$page: the commands print what it says");
		}
	}
	next unless @sql;

	my $database = 'page_' . ($page =~ /(\w+)\.md$/)[0];
	$node->safe_psql('postgres', "CREATE DATABASE $database TEMPLATE page");
	my $file = PostgreSQL::Test::Utils::tempdir() . "/$database.sql";
	open my $script_file, '>', $file or die "can't write $file: $!";
	print $script_file "$clock;\n", join "\\echo $mark\n", @sql;
	close $script_file;
	my $result = IPC::Run::run(
		[
			'psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-P', 'pager=off', '-P', 'footer=off',
			'-d', $database, '-h', $node->host, '-p', $node->port, '-f', $file
		],
		'>', \my $stdout, '2>', \my $stderr);
	ok($result, "$page: its statements work") or diag($stderr);
	my @printed = split /^\Q$mark\E\n?/m, $stdout, -1;
	for my $number (0 .. $#sql)
	{
		next unless defined $expected[$number];
		is(tidy($printed[$number] // ''), tidy($expected[$number]),
			"$page: statement " . ($number + 1) . ' prints what it says');
	}
}

done_testing();
