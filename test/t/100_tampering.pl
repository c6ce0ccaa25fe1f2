# Article 28: whoever tampers with the journal is found out, though he be the
# superuser: each way of tampering is tried, and verification must name the first
# place that is wrong.  And a receipt that was altered anywhere is refused.
use strict;
use warnings;

use JSON::PP;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = PostgreSQL::Test::Cluster->new('tampering');
$node->init(allows_streaming => 1, has_archiving => 1);
$node->append_conf('postgresql.conf', "timezone = 'UTC'\nautovacuum = off\nmax_prepared_transactions = 2");
$node->start;

# Entries about ten subjects, a few to a transaction, and seals of several sizes.
sub entries
{
	my ($server, $database, $from, $to) = @_;
	$server->safe_psql($database, "
		INSERT INTO credit.journal (subject_id, entry_id, at, transaction_id, incarnation, test_clock, login, role,
				action, object, object_id, article, reason, before_hash, after_hash)
			SELECT 1 + n % 10, nextval('credit.journal_entry_id_seq'), '2026-06-15 10:00:00+08'::timestamptz + n * interval '1.000001 s',
				pg_current_xact_id(), 1, n % 2 = 0, 'login', '角色' || n, CASE n % 3 WHEN 0 THEN 'insert' ELSE 'update' END,
				'record', n, CASE WHEN n % 5 > 0 THEN n % 51 END, CASE WHEN n % 7 = 0 THEN '理由 \"' || n || '\"' END,
				CASE WHEN n % 3 > 0 THEN sha256(int4send(n)) END, sha256(int4send(n + 1))
			FROM generate_series($from, $to) AS n");
	return;
}

sub seal { return (split /\|/, $_[0]->safe_psql($_[1], 'SELECT size FROM credit.seal()'))[0] }
sub digest { return $_[0]->safe_psql($_[1], 'SELECT credit.digest()') }

sub verdict
{
	my ($server, $database, @digests) = @_;
	my $given = join "\n", @digests;
	return $server->safe_psql($database, "SELECT concat_ws(' ', CASE WHEN intact THEN 'intact' ELSE problem END,
			'leaf ' || leaf, 'entry ' || subject_id || '/' || entry_id)
		FROM credit.verify(NULLIF('$given', ''))");
}

$node->safe_psql('postgres', "CREATE DATABASE registry TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'");
$node->safe_psql('registry', 'CREATE EXTENSION credit; SELECT credit.create_registry()');
$node->safe_psql('registry', "UPDATE credit.registry SET zone = zone; ALTER SEQUENCE credit.journal_entry_id_seq RESTART 101");
$node->safe_psql('registry', 'SET session_replication_role = replica; TRUNCATE credit.journal');
my @digests;
my $last = 0;
for my $size (1, 2, 5, 20, 64, 100, 300)
{
	entries($node, 'registry', $last + 1, $size);
	is(seal($node, 'registry'), $size, "$size entries are sealed");
	push @digests, digest($node, 'registry');
	$last = $size;
}
entries($node, 'registry', 301, 305);
is(verdict($node, 'registry'), 'intact', 'the journal is intact');
is(verdict($node, 'registry', @digests), 'intact', 'so say all digests');
is($node->safe_psql('registry', 'SELECT entries, unsealed FROM credit.verify()'), '300|5', 'with what is not sealed yet');

# Leaf n holds entry 101 + n, of subject 1 + (n + 1) % 10.
sub entry { my ($leaf) = @_; return sprintf 'entry %d/%d', 1 + ($leaf + 1) % 10, 101 + $leaf }

# what is prepared is for a later seal
$node->safe_psql('registry', "BEGIN; UPDATE credit.field SET article = article WHERE code = 'food'; PREPARE TRANSACTION 'p'");
is($node->safe_psql('registry', 'BEGIN; SELECT placed FROM credit.seal(); SELECT intact FROM credit.verify(); ROLLBACK'), "5\nt", 'a prepared transaction is left out');
$node->safe_psql('registry', "ROLLBACK PREPARED 'p'");

# ---------------- single acts, and what they are called ----------------

# Tampers in a transaction that is thrown away; many ways, one session.
sub tampered
{
	my ($name, $expected, $sql, @given) = @_;
	my $digests = join "\n", @given;
	my $found = $node->safe_psql('registry', "
		BEGIN;
		SET LOCAL session_replication_role = replica;
		$sql;
		SELECT concat_ws(' ', CASE WHEN intact THEN 'intact' ELSE problem END,
				'leaf ' || leaf, 'entry ' || subject_id || '/' || entry_id)
			FROM credit.verify(NULLIF('$digests', ''));
		ROLLBACK");
	$found =~ s/.*\n//s;
	is($found, $expected, $name);
	return;
}

# what is altered, in each column
for my $change (
	"at = at + interval '1 us'", "transaction_id = '1'", 'incarnation = 2', 'test_clock = NOT test_clock', "login = 'other'",
	"role = 'other'", 'organisation_id = 1', "action = 'delete'", "object = 'review'", 'object_id = 1', 'article = 1', 'article = NULL',
	"reason = ''", "before_hash = sha256('')", 'after_hash = NULL', 'represents = 1')
{
	tampered("altered: $change", 'altered leaf 71 ' . entry(71), "UPDATE credit.journal SET $change WHERE entry_id = 172");
}
tampered('the first of several', 'altered leaf 20 ' . entry(20), "UPDATE credit.journal SET reason = 'r' WHERE entry_id IN (350, 121, 200)");
tampered('an entry gets another number', 'removed leaf 71 ' . entry(71), 'UPDATE credit.journal SET entry_id = 9172 WHERE entry_id = 172');
tampered('or another subject', 'removed leaf 71 ' . entry(71), 'UPDATE credit.journal SET subject_id = 99 WHERE entry_id = 172');

# inserted, with the number of a transaction that is sealed already
my $copy = sub { my ($entry, $transaction) = @_; return "
	INSERT INTO credit.journal (subject_id, entry_id, at, transaction_id, incarnation, test_clock, login, role, action, object)
		SELECT subject_id, $entry, at, $transaction, incarnation, test_clock, login, role, action, object
		FROM credit.journal WHERE entry_id = 172" };
tampered('inserted', 'inserted entry 3/5000', $copy->(5000, 'transaction_id'));
tampered('of another incarnation', 'inserted entry 3/5000', $copy->(5000, 'transaction_id') . '; UPDATE credit.journal SET incarnation = 77 WHERE entry_id = 5000');
tampered('by a transaction that is yet to come', 'inserted entry 3/5000', $copy->(5000, "'9000000000'"));
tampered('beside a seal that is no help', 'inserted entry 3/5000', $copy->(5000, 'transaction_id') . "; UPDATE credit.seal SET running = '{NULL}'");
tampered('inserted, and placed at the end', 'inserted leaf 300 entry 3/5000', $copy->(5000, 'transaction_id') . "
	; INSERT INTO credit.journal_leaf SELECT 300, 3, 5000, sha256(''), transaction_id FROM credit.journal WHERE entry_id = 172");
tampered('inserted in the place of another', 'removed leaf 71', $copy->(5000, 'transaction_id') . "
	; UPDATE credit.journal_leaf SET position = position + 1000 WHERE position >= 71
	; UPDATE credit.journal_leaf SET position = position - 999 WHERE position >= 1071");
tampered('one leaf twice', 'inserted leaf 300 ' . entry(71), "ALTER TABLE credit.journal_leaf DROP CONSTRAINT journal_leaf_subject_id_entry_id_key
	; INSERT INTO credit.journal_leaf SELECT 300, subject_id, entry_id, hash, transaction_id FROM credit.journal_leaf WHERE position = 71");
tampered('one entry twice', 'inserted entry 3/172', $copy->(172, 'transaction_id'));
tampered('also by a transaction that no seal has seen', 'inserted entry 3/172', $copy->(172, 'pg_current_xact_id()'));
tampered('two of one number, of which a seal places one', 'inserted entry 3/5000', $copy->(5000, 'transaction_id') . ';' . $copy->(5000, 'transaction_id') . '
	; UPDATE credit.registry SET incarnation = incarnation + 1; SELECT FROM credit.seal()');
tampered('also among more than one seal takes', 'inserted entry 3/5000', $copy->(5000, 'transaction_id') . '
	; INSERT INTO credit.journal (subject_id, entry_id, at, transaction_id, incarnation, test_clock, login, role, action, object)
		SELECT 8, 6000 + n, at, transaction_id, incarnation, test_clock, login, role, action, object
		FROM credit.journal, generate_series(1, 262143) n WHERE entry_id = 172;' . $copy->(5000, 'transaction_id') . '
	; UPDATE credit.registry SET incarnation = incarnation + 1; SELECT FROM credit.seal()');

# removed
tampered('removed', 'removed leaf 71 ' . entry(71), 'DELETE FROM credit.journal WHERE entry_id = 172');
tampered('removed with its leaf', 'removed leaf 71', 'DELETE FROM credit.journal WHERE entry_id = 172; DELETE FROM credit.journal_leaf WHERE position = 71');
tampered('the first of all', 'removed leaf 0', 'DELETE FROM credit.journal WHERE entry_id = 101; DELETE FROM credit.journal_leaf WHERE position = 0');
tampered('removed, and the gap closed', 'rewritten leaf 64', 'DELETE FROM credit.journal WHERE entry_id = 172; DELETE FROM credit.journal_leaf WHERE position = 71
	; UPDATE credit.journal_leaf SET position = position + 1000 WHERE position > 71
	; UPDATE credit.journal_leaf SET position = position - 1001 WHERE position > 1000');
tampered('everything', 'cut leaf 0', 'DELETE FROM credit.journal; DELETE FROM credit.journal_leaf');

# reordered: two leaves change places, with their hashes and without
my $swap = sub { my ($hash, $a, $b) = @_; return "
	CREATE TEMP TABLE two AS SELECT * FROM credit.journal_leaf WHERE position IN ($a, $b);
	DELETE FROM credit.journal_leaf WHERE position IN ($a, $b);
	INSERT INTO credit.journal_leaf SELECT l.position, o.subject_id, o.entry_id, $hash.hash, o.transaction_id
		FROM two l JOIN two o ON o.position = $a + $b - l.position" };
tampered('reordered', 'reordered leaf 71', $swap->('o', 71, 85));
tampered('next to each other', 'reordered leaf 71', $swap->('o', 71, 72));
tampered('across seals', 'reordered leaf 71', $swap->('o', 71, 250));
tampered('without their hashes', 'reordered leaf 71', $swap->('l', 71, 85));
tampered('seals of one entry', 'rewritten leaf 0', $swap->('o', 0, 1));
tampered('two entries change their contents', 'altered leaf 71 ' . entry(71), "
	UPDATE credit.journal j SET (object_id, role, at) = (SELECT object_id, role, at FROM credit.journal o WHERE o.entry_id = 172 + 182 - j.entry_id)
		WHERE entry_id IN (172, 182)");

# an entry and its leaf, the nodes above, the seals: as far as the forger gets
my $forge = "UPDATE credit.journal SET role = 'forged' WHERE entry_id = 172;
	UPDATE credit.journal_leaf SET hash = sha256('forged') WHERE position = 71";
tampered('a leaf alone', 'altered leaf 71 ' . entry(71), "UPDATE credit.journal_leaf SET hash = sha256('') WHERE position = 71");
tampered('where its entry is found', 'altered leaf 71 ' . entry(71), "UPDATE credit.journal_leaf SET transaction_id = '3' WHERE position = 71");
tampered('a node alone', 'node leaf 64', "UPDATE credit.journal_node SET hash = sha256('') WHERE level = 4 AND position = 4");
tampered('a higher one', 'node leaf 0', "UPDATE credit.journal_node SET hash = sha256('') WHERE level = 8 AND position = 0");
tampered('a node is removed', 'node leaf 64', 'DELETE FROM credit.journal_node WHERE level = 4 AND position = 4');
tampered('or too many', 'node leaf 300', "INSERT INTO credit.journal_node VALUES (4, 18, sha256(''))");
tampered('at a level that is not reached', 'node leaf 300', "INSERT INTO credit.journal_node VALUES (60, 0, sha256(''))");
tampered('a seal alone', 'seal leaf 20', "UPDATE credit.seal SET root = sha256('') WHERE size = 64");
tampered('the last seal', 'rewritten leaf 100', "UPDATE credit.seal SET root = sha256('') WHERE size = 300");
tampered('verified without the index', 'intact', 'DROP INDEX credit.journal_transaction_idx');
tampered('what it says is the highest number', 'seal leaf 20', "UPDATE credit.seal SET last_entry = 1 WHERE size = 64");
tampered('a seal is removed', 'seal leaf 20', 'DELETE FROM credit.seal WHERE size = 64');
tampered('its size', 'seal leaf 20', 'UPDATE credit.seal SET size = 63 WHERE size = 64');
tampered('seals are cut off', 'inserted leaf 100 ' . entry(100), 'DELETE FROM credit.seal WHERE size = 300');
tampered('leaves are cut off', 'cut leaf 100', 'DELETE FROM credit.journal_leaf WHERE position >= 100');

# ---------------- forgers who make all agree ----------------

# Rebuilds leaves, nodes and seals of the same sizes over what the journal says now.
my $rebuild = "
	CREATE TEMP TABLE sizes AS SELECT size FROM credit.seal WHERE size > 0 ORDER BY size;
	TRUNCATE credit.journal_leaf, credit.journal_node, credit.seal;
	CREATE TEMP TABLE whole AS SELECT * FROM credit.journal;
	TRUNCATE credit.journal;
	DO \$\$
	DECLARE
		s bigint;
	BEGIN
		FOR s IN SELECT size FROM sizes ORDER BY 1 LOOP
			INSERT INTO credit.journal SELECT * FROM whole w ORDER BY entry_id
				OFFSET (SELECT count(*) FROM credit.journal) LIMIT s - (SELECT count(*) FROM credit.journal);
			UPDATE credit.registry SET incarnation = incarnation + 1;	-- so that all is looked at
			PERFORM credit.seal();
		END LOOP;
	END
	\$\$;
	INSERT INTO credit.journal SELECT * FROM whole w WHERE NOT EXISTS (SELECT FROM credit.journal j WHERE j.entry_id = w.entry_id);
	UPDATE credit.registry SET incarnation = incarnation + 1";
tampered('history is rewritten', 'intact', "UPDATE credit.journal SET role = 'forged' WHERE entry_id = 172; $rebuild");
tampered('one digest knows that', 'rewritten leaf 0', "UPDATE credit.journal SET role = 'forged' WHERE entry_id = 172; $rebuild", $digests[6]);
tampered('several know from where on', 'rewritten leaf 64', "UPDATE credit.journal SET role = 'forged' WHERE entry_id = 172; $rebuild", @digests);
tampered('an earlier one does not', 'intact', "UPDATE credit.journal SET role = 'forged' WHERE entry_id = 172; $rebuild", @digests[0 .. 4]);
my $cut = 'DELETE FROM credit.journal WHERE entry_id > 200; DELETE FROM credit.journal_leaf WHERE position >= 100;
	DELETE FROM credit.journal_node WHERE (position + 1) << level > 100; DELETE FROM credit.seal WHERE size > 100';
tampered('the tail is cut', 'intact', $cut);
tampered('a digest knows that', 'cut leaf 100', $cut, $digests[6]);
tampered('also beside older ones', 'cut leaf 100', $cut, @digests);
is(verdict($node, 'registry', @digests), 'intact', 'nothing of this has stayed');

# ---------------- copies and recoveries ----------------

sub copy
{
	my ($server, $from, $into) = @_;
	my $dump = $server->basedir . "/$into.dump";
	$server->command_ok([ 'pg_dump', '-Fc', '-f', $dump, $server->connstr($from) ], 'dumped');
	$server->safe_psql('postgres', "CREATE DATABASE $into TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'");
	$server->command_ok([ 'pg_restore', '--exit-on-error', '-d', $server->connstr($into), $dump ], 'restored');
	return;
}

copy($node, 'registry', 'copy');
is(verdict($node, 'copy', @digests), 'intact', 'a restored copy is intact, to older digests too');
is($node->safe_psql('copy', 'SELECT entries, unsealed FROM credit.verify()'), '300|5', 'with every entry');
entries($node, 'registry', 306, 320);
is(seal($node, 'registry'), 320, 'the original goes on');
push @digests, digest($node, 'registry');
is(verdict($node, 'copy', $digests[7]), 'recovered leaf 300', 'the copy lags behind a digest of the original');
entries($node, 'copy', 1306, 1330);
is(seal($node, 'copy'), 330, 'the copy goes on as well, with what it had');
is(verdict($node, 'copy'), 'intact', 'by itself it is intact');
is(verdict($node, 'copy', @digests[0 .. 6]), 'intact', 'to the common history too');
is(verdict($node, 'copy', @digests), 'forked leaf 300', 'a later digest of the original tells where it left that');
is(verdict($node, 'copy', $digests[7]), 'forked leaf 300', 'alone, too');
is(verdict($node, 'registry', digest($node, 'copy')), 'recovered leaf 320', 'the original has not what the copy has');
entries($node, 'registry', 321, 340);
is(seal($node, 'registry'), 340, 'and goes on');
push @digests, digest($node, 'registry');
is(verdict($node, 'registry', digest($node, 'copy')), 'forked leaf 0', 'nor is it the same');
is(verdict($node, 'registry', @digests[0 .. 6], digest($node, 'copy')), 'forked leaf 300', 'from where on, others tell');
is($node->safe_psql('copy', 'SELECT placed FROM credit.seal()'), '0', 'nothing more to seal in the copy');
entries($node, 'copy', 1331, 1340);
is($node->safe_psql('copy', 'SELECT placed FROM credit.seal()'), '10', 'then its new entries');
is(verdict($node, 'copy'), 'intact', 'and again it is intact');
$node->safe_psql('copy', 'UPDATE credit.registry SET incarnation = incarnation + 1');
is($node->safe_psql('copy', 'SELECT placed FROM credit.seal()'), '1', 'raising the incarnation misses nothing');
is(verdict($node, 'copy'), 'intact', 'nor alters it');

# another cluster, whose counter of transactions is far behind
my $other = PostgreSQL::Test::Cluster->new('other');
$other->init;
$other->start;
{
	my $dump = $node->basedir . '/copy.dump';
	$other->safe_psql('postgres', "CREATE DATABASE copy TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'");
	$other->command_ok([ 'pg_restore', '--exit-on-error', '-d', $other->connstr('copy'), $dump ], 'restored in another cluster');
	is(verdict($other, 'copy', @digests[0 .. 6]), 'intact', 'it is intact there');
	entries($other, 'copy', 1306, 1310);
	is($other->safe_psql('copy', 'SELECT entries, unsealed FROM credit.verify()'), '300|10', 'whatever its transactions are numbered');
	is(seal($other, 'copy'), 310, 'all of it is sealed');
	is(verdict($other, 'copy', @digests), 'forked leaf 300', 'as another continuation');
	entries($other, 'copy', 1311, 1312);
	is(seal($other, 'copy'), 312, 'and what follows');
	is(verdict($other, 'copy'), 'intact', 'in one tree');
}

# a recovery to a point in time
$node->backup('base');
$node->safe_psql('registry', "SELECT pg_create_restore_point('here')");
entries($node, 'registry', 341, 350);
is(seal($node, 'registry'), 350, 'after a point in time');
push @digests, digest($node, 'registry');
$node->safe_psql('registry', 'SELECT pg_switch_wal()');
my $recovered = PostgreSQL::Test::Cluster->new('recovered');
$recovered->init_from_backup($node, 'base', has_restoring => 1, standby => 0);
$recovered->append_conf('postgresql.conf', "recovery_target_name = 'here'\nrecovery_target_action = 'promote'\narchive_mode = off");
$recovered->start;
$recovered->poll_query_until('registry', 'SELECT NOT pg_is_in_recovery()');
is(verdict($recovered, 'registry', @digests[0 .. 8]), 'intact', 'after a recovery to that point the past is intact');
is(verdict($recovered, 'registry', @digests), 'recovered leaf 340', 'the digest from after it tells of the recovery');
entries($recovered, 'registry', 2341, 2360);
is(seal($recovered, 'registry'), 360, 'it goes on');
is(verdict($recovered, 'registry'), 'intact', 'on its own it is intact');
is(verdict($recovered, 'registry', @digests), 'forked leaf 340', 'to the digest it is another history from there on');

# a standby verifies, and does not seal
my $standby = PostgreSQL::Test::Cluster->new('standby');
$standby->init_from_backup($node, 'base', has_streaming => 1);
$standby->start;
$node->wait_for_catchup($standby);
is(verdict($standby, 'registry', @digests), 'intact', 'a standby verifies');
is($standby->safe_psql('registry', 'SELECT count(*) FROM credit.entries_of(3)'),
	$standby->safe_psql('registry', 'SELECT count(*) FROM credit.journal WHERE subject_id = 3'), 'and finds the entries of a subject');
like(($standby->psql('registry', 'SELECT credit.seal()'))[2], qr/read-only/, 'but does not seal');

# ---------------- receipts ----------------

my $dir = PostgreSQL::Test::Utils::tempdir();
my $json = JSON::PP->new->canonical->allow_bignum;

sub checked
{
	my ($text, @options) = @_;
	open my $file, '>:raw', "$dir/receipt.json" or die $!;
	print $file $text;
	close $file;
	my ($stdout, $stderr);
	IPC::Run::run([ $^X, 'tools/check-receipt', @options, "$dir/receipt.json" ], '>', \$stdout, '2>', \$stderr);
	return ($? >> 8, $stdout . $stderr);
}

my $text = $node->safe_psql('registry', 'SELECT credit.subject_receipt(4)');
my ($status, $output) = checked($text, '--digest', $digests[9]);
is($status, 0, 'a receipt is good') or diag($output);
like($output, qr/35 entries proved in the journal of 350 entries, which is the digest's/, 'and says of what');
is((checked($text))[0], 0, 'by itself too');
is((checked($text, '--digest', $digests[8]))[0], 1, 'but not by another digest');
is((checked('{}'))[0], 1, 'an empty one is none');
is((checked('['))[0], 1, 'nor is what is no JSON');

# every value, key and element of a receipt in turn: altered, removed, repeated
my ($tried, @passed) = (0);

sub mutate
{
	my ($document, $path, $place, $at) = @_;
	my $original = ref $place eq 'HASH' ? $place->{$at} : $place->[$at];
	my @other =
	  ref $original eq 'HASH' || ref $original eq 'ARRAY' ? (undef, 'x', 0)
	  : JSON::PP::is_bool($original)            ? ($original ? JSON::PP::false : JSON::PP::true, 'x', undef)
	  : $original =~ /\A-?\d+\z/                 ? ($original + 1, -1, "${original}0", 1e30, undef)
	  : (flipped($original), "$original ", substr($original, 0, -1), undef);

	for my $other (@other)
	{
		if (ref $place eq 'HASH') { $place->{$at} = $other }
		else                      { $place->[$at] = $other }
		$tried++;
		push @passed, "$path = " . ($other // 'null') if (checked($json->encode($document), @_[ 4 .. $#_ ]))[0] == 0;
	}
	if (ref $place eq 'HASH')
	{
		delete $place->{$at};
		push @passed, "$path removed" if (checked($json->encode($document), @_[ 4 .. $#_ ]))[0] == 0;
		$place->{$at} = $original;
	}
	else
	{
		$place->[$at] = $original;
		splice @$place, $at, 1;
		push @passed, "$path removed" if (checked($json->encode($document), @_[ 4 .. $#_ ]))[0] == 0;
		splice @$place, $at, 0, $original, $original;
		push @passed, "$path repeated" if (checked($json->encode($document), @_[ 4 .. $#_ ]))[0] == 0;
		splice @$place, $at, 1;
	}
	$tried += 2;
	return;
}

sub flipped
{
	my ($string) = @_;
	return 'x' if $string eq '';
	my $last = substr $string, -1;
	return substr($string, 0, -1) . ($last eq '0' ? '1' : '0');
}

sub mutate_all
{
	my ($document, $path, $place, @options) = @_;
	for my $at (ref $place eq 'HASH' ? sort keys %$place : 0 .. $#$place)
	{
		my $value = ref $place eq 'HASH' ? $place->{$at} : $place->[$at];
		mutate($document, "$path/$at", $place, $at, @options);
		mutate_all($document, "$path/$at", $value, @options) if ref $value eq 'HASH' || ref $value eq 'ARRAY';
	}
	return;
}

# of a small journal, so that proofs are short; one entry, so that it can't be left out
$node->safe_psql('postgres', "CREATE DATABASE small TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'");
$node->safe_psql('small', 'CREATE EXTENSION credit; SELECT credit.create_registry()');
entries($node, 'small', 7, 11);
seal($node, 'small');
my $small = digest($node, 'small');
my $receipt = $json->decode($node->safe_psql('small', 'SELECT credit.subject_receipt(9)'));
is(scalar @{ $receipt->{entries} }, 1, 'a receipt of one entry');
is((checked($json->encode($receipt), '--digest', $small))[0], 0, 'is good');
# what is said beside, and not proved
delete @$receipt{qw(issued_at sealed_at unsealed)};
mutate_all($receipt, '', $receipt, '--digest', $small);
# an entry left out is no false statement, and where a digest was made no root tells
my ($proved) = $small =~ /^(\S+ \d+ \S+ )/;
@passed = grep { !m{^/entries/0 removed$|^/digest = \Q$proved\E\d+/\d+/\d+$} } @passed;
cmp_ok($tried, '>', 90, "it is altered in $tried ways");
is_deeply(\@passed, [], 'each of which is refused');

# ---------------- consistency ----------------

entries($node, 'small', 12, 45);
seal($node, 'small');
my $proofs = $json->decode($node->safe_psql('small', q{
	SELECT jsonb_agg(credit.consistency_proof(f, t) ORDER BY t, f)
	FROM generate_series(0, 40) f, (SELECT generate_series(0, 40) UNION SELECT max(size) FROM credit.seal) AS s (t) WHERE f <= t}));
cmp_ok(scalar @$proofs, '>', 700, 'proofs between all small sizes, and to the digest\'s');
my @files;
for my $proof (@$proofs)
{
	push @files, "$dir/proof" . @files;
	open my $file, '>:raw', $files[-1] or die $!;
	print $file $json->encode($proof);
	close $file;
}
is(system($^X, 'tools/check-receipt', '--quiet', '--digest', digest($node, 'small'), @files), 0,
	'each of them is good, and joined to the digest');
my ($one) = grep { $_->{from}{size} == 6 && $_->{to}{size} == 40 } @$proofs;
($tried, @passed) = (0);
mutate_all($one, '', $one, '--digest', digest($node, 'small'));
is_deeply(\@passed, [], "a proof altered in $tried ways is refused");
cmp_ok($tried, '>', 30, 'that is many');

# two journals continue the same beginning, and neither continues the other
my $beginning = "$dir/beginning.json";
for ([ 'registry', "$beginning.other" ], [ 'small', $beginning ])
{
	open my $file, '>:raw', $_->[1] or die $!;
	print $file $node->safe_psql($_->[0], 'SELECT credit.consistency_proof(0)');
	close $file;
}
($status, $output) = checked($text, '--digest', digest($node, 'small'), $beginning, "$beginning.other");
is($status, 1, 'a receipt of another registry is not joined by what both began with');
like($output, qr/nothing joins its journal of 350 entries/, 'and that is said');

# what is shown and what is proved is the same
$text = $json->encode($receipt);
(my $twice = $text) =~ s/"entries":/"entries":[],"entries":/;
like((checked($twice))[1], qr/refused: a name appears twice/, 'a name that appears twice');
($twice = $text) =~ s/"login":/"log\\u0069n":"somebody","login":/;
like((checked($twice))[1], qr/refused: a name appears twice/, 'or twice in other letters');
($twice = $text) =~ s/("at":"[^"]*)\d(\.)/$1\x{d9}\x{a7}$2/;
like((checked($twice))[1], qr/refused: no instant/, 'digits of another script');

done_testing();
