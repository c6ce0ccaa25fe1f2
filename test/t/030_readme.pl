# The README's tour works as it stands, and each of its statements has something to show.
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

done_testing();
