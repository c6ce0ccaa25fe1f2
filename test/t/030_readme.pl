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
for (
	[ '1_registry.sql', $user ],
	[ '2_load.sql',     'demo_loader' ],
	[ '3_review.sql',   'demo_reviewer' ],
	[ '4_show.sql',     $user ])
{
	my ($file, $role) = @$_;
	$node->command_ok(
		[
			'psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-o', '/dev/null', '-U', $role,
			'-d', 'credit', '-h', $node->host, '-p', $node->port, '-f', "tools/demo/$file"
		],
		"the demonstration's $file runs");
}

$node->safe_psql('postgres', 'CREATE DATABASE page TEMPLATE credit');

my @blocks = slurp_file('README.md') =~ /^```sql\n(.*?)^```/gms;
is(scalar @blocks, 10, 'the tour has ten statements');

# one session, as a reader has; a mark between the outputs of the blocks
my $mark   = '--- next ---';
my $script = join "\\echo $mark\n", @blocks;
my $output = $node->safe_psql('credit', $script);
my @shown  = split /^\Q$mark\E\n?/m, $output, -1;
is(scalar @shown, 10, 'all of them run');
for my $number (1 .. @shown)
{
	like($shown[ $number - 1 ], qr/\S/, "statement $number shows something");
}
like($shown[0], qr/^91110000600037341L$/m, 'the code is canonical');
like($shown[1], qr/^2025-06-11\|2025-06-16$/m, 'the working days are those of facts');
like($shown[3], qr/^t$/m, 'the names match');
like($shown[6], qr/^admitted$/m, 'the corrected row is admitted');
like($shown[8], qr/^0$/m, 'in the far future nothing is shown');

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
	print $script_file join "\\echo $mark\n", @sql;
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
