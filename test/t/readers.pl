# The readers of untidy cells, under the sanitizers and without a server: the
# C program prints the TAP.
use strict;
use warnings;
use File::Basename;
use File::Temp;

chdir dirname(__FILE__) . '/../..' or die "no project root: $!";
my $dir     = File::Temp->newdir;
my @sources = map { "src/adoption/intake_$_.c" } qw(text date amount penalty_kind);

system($ENV{CC} || 'cc', qw(-std=c99 -g -O1 -Wall -Wextra -Werror -Isrc),
	'-fsanitize=address,undefined', '-fno-sanitize-recover=all',
	'-o', "$dir/intake_test", 'test/unit/intake_test.c', @sources) == 0
  or die "the readers do not compile\n";
system("$dir/intake_test") == 0 or exit 1;
