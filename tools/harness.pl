#!/usr/bin/perl
# harness.pl --jobs N --counts FILE [--exec COMMAND] [--logs DIRECTORY] TEST...
#
# Runs TAP tests; prints a line per file, the failures in full, and writes
# "passed failed" to FILE: single tests, not files.  A file that dies, or runs
# another number of tests than it planned, is at least one failure.  In DIRECTORY
# PostgreSQL's Perl modules leave a log per test; its end is shown after a failure.
use strict;
use warnings;
use Getopt::Long;
use IO::Handle;
use TAP::Parser;
use TAP::Parser::Multiplexer;
use Time::HiRes qw(time);

my ($jobs, $counts, $exec, $logs) = (1);
GetOptions(
	'jobs=i' => \$jobs, 'counts=s' => \$counts,
	'exec=s' => \$exec, 'logs=s' => \$logs)
  or die "usage: harness.pl --jobs N --counts FILE [--exec COMMAND] [--logs DIRECTORY] TEST...\n";
STDOUT->autoflush(1);

my ($passed, $failed) = (0, 0);
my @waiting = @ARGV;
my $mux     = TAP::Parser::Multiplexer->new;
my %run;    # by parser: file, its beginning, its output

sub launch
{
	while (@waiting && keys %run < $jobs)
	{
		my $file = shift @waiting;
		my @command = defined $exec ? ($exec, $file) : ($^X, '-w', $file);
		my $parser = TAP::Parser->new({ exec => \@command, merge => 1 });
		$run{$parser} = { file => $file, start => time, output => [] };
		$mux->add($parser, $parser);
	}
	return;
}

sub log_end
{
	my ($name) = $_[0] =~ m{([^/]+)\.pl$} or return;
	open my $file, '<', "$logs/regress_log_$name" or return;
	my @lines = map { s/\n//r } grep { !/^\[[^\]]+\]\([^)]+\) ok / } <$file>;
	splice @lines, 0, @lines - 40, '...' if @lines > 40;
	return "--- regress_log_$name:", @lines;
}

sub finish
{
	my ($parser) = @_;
	my $run      = delete $run{$parser};
	my $good     = scalar $parser->passed;
	my $bad      = scalar $parser->failed;
	my @problems = $parser->parse_errors;
	push @problems, 'exit status ' . $parser->exit if $parser->exit;
	$bad = 1 if !$bad && @problems;
	$passed += $good;
	$failed += $bad;
	printf "    %-40s %4d passed%s%s  %.1f s\n", $run->{file}, $good,
	  $bad ? sprintf(', %d failed', $bad) : '',
	  defined $parser->skip_all ? ' (skipped: ' . $parser->skip_all . ')' : '',
	  time - $run->{start};
	if ($bad)
	{
		my @output = grep { !/^ok\b/ } @{ $run->{output} };
		push @output, log_end($run->{file}) if defined $logs;
		splice @output, 0, @output - 200, '...' if @output > 200;
		print "      | $_\n" for @output, @problems;
	}
	return;
}

launch();
while (my ($parser, $stash, $result) = $mux->next)
{
	if (defined $result)
	{
		push @{ $run{$parser}{output} }, split /\n/, $result->raw;
		next;
	}
	finish($parser);
	launch();
}

open my $file, '>', $counts or die "can't write $counts: $!\n";
print $file "$passed $failed\n";
close $file or die "can't write $counts: $!\n";
exit($failed ? 1 : 0);
