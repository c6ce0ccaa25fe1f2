# An inquiry leaves its trace before it gives anything: what was begun is released
# only to a later transaction, to who began it, for whom, for minutes, and while
# the subject's leave lasts (Articles 22, 25, 27, 28, 29 and 42).
use strict;
use warnings;
use utf8;

use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = PostgreSQL::Test::Cluster->new('registry');
$node->init(allows_streaming => 1, extra => [ '--locale=C.UTF-8', '--encoding=UTF8' ]);
$node->append_conf('postgresql.conf', "max_prepared_transactions = 5\nlc_messages = 'C'");
$node->start;
$node->safe_psql('postgres', 'CREATE DATABASE credit');
$node->safe_psql('credit', <<'SQL');
SET client_min_messages = warning;
CREATE EXTENSION credit;
SELECT credit.create_registry();
CREATE ROLE author IN ROLE credit_provider;
CREATE ROLE reviewer IN ROLE credit_provider;
CREATE ROLE fire IN ROLE credit_authority;
CREATE ROLE bank IN ROLE credit_provider;
CREATE ROLE other_bank IN ROLE credit_provider;
CREATE ROLE two_bodies IN ROLE credit_provider;
CREATE ROLE portal IN ROLE credit_portal;
CREATE ROLE inspector IN ROLE credit_auditor;
INSERT INTO credit.organisation (organisation_id, name, uscc, kind, division, fields, registered_from) VALUES
	(1, 'market', '11650100643228826D', 'state_organ', '650100', NULL, '2024-10-01'),
	(2, 'bank', '91230500MA1B3N1N2M', 'enterprise', '650100', NULL, '2024-10-01'),
	(3, 'fire', '11230500001755309F', 'state_organ', '652300', '{fire_protection}', '2024-10-01'),
	(4, 'other bank', '12440300MB2C92173E', 'enterprise', '650100', NULL, '2024-10-01');
INSERT INTO credit.member (role_name, organisation_id, duty, may_submit, may_review) VALUES
	('author', 1, 'penalties', true, false), ('reviewer', 1, 'penalties', false, true), ('bank', 2, 'lending', false, false),
	('fire', 3, 'fire safety', false, false), ('other_bank', 4, 'lending', false, false), ('two_bodies', 1, 'd', false, false), ('two_bodies', 3, 'd', false, false);
INSERT INTO credit.gateway (role_name, organisation_id, channel, basis) VALUES ('portal', 1, 'website', 'b');
SQL

my $content = '{"violation": "v", "facts": "f", "basis": "b", "penalty_kinds": ["罚款"], "penalty_content": "c"}';
my $firm = '91110000600037341L';

sub does { my ($role, $sql) = @_; return $node->safe_psql('credit', "SET ROLE $role;\n$sql") }

# What an error says: "SC027 the message".
sub fails
{
	my ($role, $sql) = @_;
	my (undef, undef, $stderr) = $node->psql('credit', "\\set VERBOSITY verbose\nSET ROLE $role;\n$sql");
	return $stderr =~ /ERROR:  (\w{5}): (.*)/ ? "$1 $2" : $stderr;
}

sub submit
{
	my ($number, $field, $openness, $code) = @_;
	does('author', "INSERT INTO credit.submission (provider, item, field, severity, openness, subject_kind, subject_name, subject_code,
			document_kind, document_number, document_issuer, decided_on, content)
		VALUES ('market', 'A03-penalty', '$field', 'general', '$openness', 'legal_person', 'firm', '$code', 'penalty_decision',
			'$number', 'market', (credit.today() - 10)::text, '$content')");
	return;
}
submit('trade', 'trade', 'inquiry', $firm);
submit('fire', 'fire_protection', 'inquiry', $firm);
submit('open', 'trade', 'open', $firm);
does('reviewer', 'SELECT credit.review(n) FROM generate_series(1, 3) n');
submit('unreviewed', 'trade', 'shared', $firm);

# --- of duty ---------------------------------------------------------------------------
sub begin { my ($role, $arguments, $more) = @_; return does($role, ($more // '') . "SELECT credit.begin_inquiry($arguments)") =~ s/\n.*//r }
sub read_by { my ($role, $ticket, $before) = @_; return does($role, ($before // '') . "SELECT string_agg(document_number, ' ' ORDER BY document_number) FROM credit.inquire('$ticket')") }

my $ticket = begin('fire', "'uscc', '$firm', 'inspection of 1 December'");
like($ticket, qr/^[0-9a-f-]{36}$/, 'a public body begins an inquiry');
is(read_by('fire', $ticket), 'fire', 'and reads what is of its duty, once it is committed');
is(read_by('fire', $ticket, 'SET default_transaction_read_only = on;'), 'fire', 'in a read-only transaction as well');
is(fails('fire', "SET default_transaction_read_only = on; SELECT credit.begin_inquiry('uscc', '$firm', 'p')"),
	'25006 cannot execute credit.begin_inquiry() in a read-only transaction', 'where none begins');
is(does('fire', "SELECT way, purpose, duty, fields, non_public, sought FROM credit.inquiry"),
	'duty|inspection of 1 December|fire safety|{fire_protection}|f|uscc 911***1L', 'a body reads its own log');
is(does('inspector', "SELECT subject_id <> 0, outside FROM credit.inquiry"), 't|t', 'the auditor all of it');
is(fails('fire', "SELECT $_ FROM credit.inquiry"), '42501 permission denied for table inquiry', "which does not tell of whom something is held: $_") for 'subject_id', 'outside';
is(does('bank', 'SELECT count(*) FROM credit.inquiry'), 0, 'and not that of others');
is(fails('fire', 'SELECT ticket FROM credit.inquiry'), '42501 permission denied for table inquiry', 'nobody reads tickets');

is(fails('bank', "SELECT credit.begin_inquiry('uscc', '$firm', 'p')"),
	'SC028 an inquiry needs the subject\'s authorisation, or the duty of a public body', 'others have no duty');
is(fails('two_bodies', "SELECT credit.begin_inquiry('uscc', '$firm', 'p')"), 'SC027 it is not clear for which body you inquire', 'one body at a time');
is(fails('fire', "SELECT credit.begin_inquiry('uscc', '$firm', ' ')"), 'SC029 an inquiry states what it is for', 'for a stated duty');
is(fails('fire', "SELECT credit.begin_inquiry('uscc', '91', 'p')"), '22P02 the identifier is malformed', 'about somebody');
is(fails('fire', "SELECT credit.begin_inquiry('uscc', '$firm', 'p', items => '{none}')"),
	'SC042 the scope names no item of a catalogue, or one that there is not', 'of items that there are');
my $nobody = begin('fire', "'resident_id', '360426199101010071', 'p'");
is(read_by('fire', $nobody), '', 'who is not held is not told from who has nothing to show');
begin('fire', "'other', '$_', 'p'") for '某某编号一二三四', '一二';
is(does('inspector', "SELECT count(*) FROM credit.inquiry WHERE subject_id = 0 AND sought IN ('resident_id 360***71', 'other 某某编***三四', 'other 一***')"),
	3, 'the log has it, masked, by characters');

# --- what can be rolled back gives nothing -------------------------------------------------
my $same = 'SC027 the inquiry was begun in this very transaction';
is(fails('fire', "SELECT * FROM credit.inquire(credit.begin_inquiry('uscc', '$firm', 'p'))"),
	'SC028 there is no such inquiry that has been committed', 'not in the statement that begins it');
is(fails('fire', "BEGIN; SELECT credit.begin_inquiry('uscc', '$firm', 'p') AS t \\gset\nSELECT * FROM credit.inquire(:'t')"), $same, 'not in its transaction');
is(fails('fire', "BEGIN; SAVEPOINT s; SELECT credit.begin_inquiry('uscc', '$firm', 'p') AS t \\gset\nRELEASE s; SELECT * FROM credit.inquire(:'t')"),
	$same, 'not after a savepoint');
is(fails('fire', "BEGIN; SAVEPOINT s; SELECT credit.begin_inquiry('uscc', '$firm', 'p') AS t \\gset\nROLLBACK TO s; SELECT * FROM credit.inquire(:'t')"),
	'SC028 there is no such inquiry that has been committed', 'still less one that was taken back');
is(fails('fire', "BEGIN; SELECT credit.begin_inquiry('uscc', '$firm', 'p') AS t \\gset\nDECLARE c CURSOR WITH HOLD FOR SELECT * FROM credit.inquire(:'t'); COMMIT"),
	$same, 'nor by a cursor that is read at its end');
my $prepared = does('fire', "BEGIN; SELECT credit.begin_inquiry('uscc', '$firm', 'p'); PREPARE TRANSACTION 'i'");
is(fails('fire', "SELECT * FROM credit.inquire('$prepared')"), 'SC028 there is no such inquiry that has been committed', 'nor when it is prepared');
$node->safe_psql('credit', "COMMIT PREPARED 'i'");
is(read_by('fire', $prepared), 'fire', 'but when that is committed');
is(does('fire', "BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT count(*) FROM credit.inquire('$prepared'); ROLLBACK"), 1, 'in any isolation');
{
	my $reader = $node->background_psql('credit', on_error_stop => 0);
	$reader->query_safe("SET ROLE fire; BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1");
	my $later = begin('fire', "'uscc', '$firm', 'p'");
	my $output = $reader->query("SELECT count(*) FROM credit.inquire('$later')");
	$output =~ s/^background_psql: \w+\n//; # which older minors leave where nothing comes before it
	is($output, '', 'a snapshot from before it sees no inquiry');
	$reader->quit;
}
{
	my $before = $node->safe_psql('credit', 'SELECT pg_current_wal_flush_lsn()');
	begin('fire', "'uscc', '$firm', 'p'", "SET synchronous_commit = off;\n");
	is($node->safe_psql('credit', "SELECT pg_current_wal_flush_lsn() > '$before' AND pg_current_wal_flush_lsn() = pg_current_wal_insert_lsn()"),
		't', 'it is on disk, whatever synchronous_commit says');
}

# --- whose, and for how long ------------------------------------------------------------------
is(fails('two_bodies', "SELECT * FROM credit.inquire('$ticket')"), 'SC028 the inquiry was begun by somebody else', 'a ticket is of one role');
is(fails('fire', "SELECT * FROM credit.inquire('00000000-0000-0000-0000-000000000000')"), 'SC028 there is no such inquiry that has been committed', 'none is guessed');
is($node->safe_psql('credit', "SET credit.test_clock = '" . $node->safe_psql('credit', "SELECT now() + interval '9 minutes'") . "';
	SET ROLE fire; SELECT count(*) FROM credit.inquire('$ticket')"), 1, 'it is good for minutes');
is(fails('fire', "RESET ROLE; SET credit.test_clock = '" . $node->safe_psql('credit', "SELECT now() + interval '11 minutes'") . "';
	SET ROLE fire; SELECT count(*) FROM credit.inquire('$ticket')"), 'SC028 the inquiry was begun too long ago', 'and no longer');

# --- by the subject's leave -------------------------------------------------------------------------
sub as_firm { my ($sql) = @_; return "BEGIN; SELECT credit.act_for_subject('uscc', '$firm', 'session'); $sql; COMMIT" }
sub last_line { my ($text) = @_; return (split /\n/, $text)[-1] }
my $until = "credit.today() + 30";
for (
	[ "' '", "'lending'", $until, 'NULL', 'SC042 an authorisation names who may inquire' ],
	[ "'bank'", "''", $until, 'NULL', 'SC042 an authorisation needs the agreed purpose' ],
	[ "'bank'", "'lending'", 'credit.today() - 1', 'NULL', 'SC042 an authorisation ends on a day, not before today' ],
	[ "'bank'", "'lending'", "'infinity'", 'NULL', 'SC042 an authorisation ends on a day, not before today' ],
	[ "'bank'", "'lending'", $until, "'{}'", 'SC042 the scope names no item of a catalogue, or one that there is not' ])
{
	my ($name, $purpose, $last, $items, $error) = @$_;
	is(fails('portal', as_firm("SELECT credit.authorise('uscc', '91230500MA1B3N1N2M', $name, $purpose, $last, $items)")), $error, $error);
}
is(fails('portal', "SELECT credit.authorise('uscc', '91230500MA1B3N1N2M', 'bank', 'lending', $until)"),
	'SC027 you act for no subject of whom anything is held', 'nobody gives another\'s leave');
my $leave = last_line(does('portal', as_firm("SELECT credit.authorise('uscc', '91230500MA1B3N1N2M', 'bank', 'lending', $until, '{A03-penalty}')")));
is(does('bank', 'SELECT subject_name, purpose, items, non_public FROM credit.held_authorisations()'), 'firm|lending|{A03-penalty}|f', 'the bank finds what it holds');
is(does('other_bank', 'SELECT count(*) FROM credit.held_authorisations()'), 0, 'and no other does');
is(fails('other_bank', "SELECT credit.begin_inquiry('uscc', '$firm', 'lending', '$leave')"), 'SC042 the subject has given you no such authorisation', 'which gives no other a right');
is(fails('bank', "SELECT credit.begin_inquiry('uscc', '91230500MA1B3N1N2M', 'lending', '$leave')"), 'SC042 the subject has given you no such authorisation', 'nor about anybody else');
is(fails('bank', "SELECT credit.begin_inquiry('uscc', '$firm', 'hiring', '$leave')"), 'SC042 the authorisation is for another purpose', 'nor for another purpose');
is(fails('bank', "SELECT credit.begin_inquiry('uscc', '$firm', 'lending', '$leave', '{A11-honour}')"), 'SC042 the authorisation does not cover these items', 'nor for more');
is(fails('bank', "SELECT credit.begin_inquiry('uscc', '$firm', 'lending', '$leave', NULL, 'Law 1', credit.today() + 1)"),
	'SC042 an inquiry is hidden from the subject only by a law, and until a day', 'nor in secret');
my $lent = begin('bank', "'uscc', '$firm', 'lending', '$leave'");
is(read_by('bank', $lent), 'fire open trade', 'with it, the bank reads what is approved');
is(does('bank', "SELECT DISTINCT provider, content ->> 'facts', used_until > credit.today() FROM credit.inquire('$lent')"), 'market|f|t', 'with its content');

# by the portal, for whom is not registered
my $person = last_line(does('portal', as_firm("SELECT credit.authorise('resident_id', '360426199101010071', 'aunt', 'a loan', $until)")));
sub as_aunt { my ($sql) = @_; return "BEGIN; SELECT credit.act_for_subject('resident_id', '360426199101010071', 'session'); $sql; COMMIT" }
my $hers = last_line(does('portal', as_aunt("SELECT credit.begin_inquiry('uscc', '$firm', 'a loan', '$person')")));
is(last_line(does('portal', as_aunt("SELECT count(*), count(record_id) FROM credit.inquire('$hers')"))), '3|0', 'a person reads what it was let, without base keys');
is(fails('portal', "SELECT * FROM credit.inquire('$hers')"), 'SC028 the inquiry was begun by somebody else', 'the gateway alone does not');
is(fails('portal', as_firm("SELECT * FROM credit.inquire('$hers')")), 'SC028 the inquiry was begun by somebody else', 'nor for another subject');

# --- the subject knows ---------------------------------------------------------------------------------
does('fire', "SELECT credit.begin_inquiry('uscc', '$firm', 'secret', hidden_basis => 'Law 1', hidden_until => credit.today() + 10)");
for ([ 'NULL', "'Law 1'" ], [ 'credit.today() + 1', 'NULL' ], [ "'2000-01-01'", 'NULL' ], [ 'credit.today()', "'Law 1'" ], [ "'infinity'", "'Law 1'" ], [ 'credit.today() + 1', "' '" ])
{
	is(fails('fire', "SELECT credit.begin_inquiry('uscc', '$firm', 'p', hidden_until => $_->[0], hidden_basis => $_->[1])"),
		'SC042 an inquiry is hidden from the subject only by a law, and until a day', "not hidden by $_->[1] until $_->[0]");
}
my $known = "SELECT count(*) FILTER (WHERE purpose = 'secret'), count(*) FILTER (WHERE purpose = 'lending' AND authorisation = '$leave') FROM credit.my_inquiries()";
is(last_line(does('portal', as_firm($known))), '0|1', 'the subject knows who inquired, but what a law hides');
is(last_line($node->safe_psql('credit', "SET credit.test_clock = '" . $node->safe_psql('credit', "SELECT now() + interval '10 days'") . "'; SET ROLE portal;" . as_firm($known))),
	'1|1', 'which it learns later');
is(does('inspector', "SELECT count(*) FROM credit.inquiry WHERE purpose = 'secret'"), 1, 'and the auditor at once');
is(last_line(does('portal', as_firm("SELECT jsonb_array_length(r -> 'authorisations'), r #>> '{inquiries,0,inquirer}' FROM credit.report() r"))), '2|fire', 'it is in the report');

$node->safe_psql('credit', 'SELECT credit.seal()');
my $proved = "SELECT count(*) FILTER (WHERE e #>> '{entry,object}' = 'inquiry') FROM jsonb_array_elements(credit.receipt() -> 'entries') e";
my $all = does('inspector', "SELECT count(*) FROM credit.inquiry WHERE subject_id = (SELECT max(subject_id) FROM credit.inquiry)");
is(last_line(does('portal', as_firm($proved))), $all - 1, 'its receipt proves each but the hidden one');
is(last_line($node->safe_psql('credit', "SET credit.test_clock = '" . $node->safe_psql('credit', "SELECT now() + interval '10 days'") . "'; SET ROLE portal;" . as_firm($proved))),
	$all, 'which it proves later');

# --- revoked ------------------------------------------------------------------------------------------------
is(fails('portal', as_aunt("SELECT credit.revoke_authorisation('$leave')")), 'SC027 you act for no subject of whom anything is held', 'nobody revokes another\'s');
does('portal', as_firm("SELECT credit.revoke_authorisation('$leave')"));
is(fails('portal', as_firm("SELECT credit.revoke_authorisation('$leave')")),
	'SC042 there is no such authorisation of the subject for which you act that could be revoked', 'once');
is(fails('bank', "SELECT * FROM credit.inquire('$lent')"), 'SC042 the subject\'s authorisation has been revoked, or is over', 'its tickets release nothing more');
is(fails('bank', "SELECT credit.begin_inquiry('uscc', '$firm', 'lending', '$leave')"), 'SC042 the authorisation has been revoked', 'nor begins another');
is(last_line(does('portal', as_firm('SELECT count(*), count(revoked_at) FROM credit.my_authorisations()'))), '2|1', 'the subject sees which');

# --- in bulk ---------------------------------------------------------------------------------------------------
my $bulk = last_line(does('fire', "SELECT credit.begin_bulk_inquiry('uscc', '{91230500MA1B3N1N2M,$firm}', 'permits of December')"));
is(does('fire', "SELECT number, document_number FROM credit.inquire('$bulk')"), '2|fire', 'a list for one duty, by place');
is(does('fire', "SELECT count(*) FROM credit.inquiry WHERE purpose = 'permits of December'"), 2, 'each is logged');
is(fails('fire', "SELECT credit.begin_bulk_inquiry('uscc', '{}', 'p')"), 'SC027 a bulk inquiry names 1 to 1000 subjects', 'not of nobody');
is(fails('fire', "SELECT credit.begin_bulk_inquiry('uscc', array_fill('$firm'::text, '{1001}'), 'p')"), 'SC027 a bulk inquiry names 1 to 1000 subjects', 'not of everybody');
is(fails('fire', "SELECT credit.begin_bulk_inquiry('uscc', '{NULL}', 'p')"), '22P02 the identifier is malformed', 'not of null');
is(fails('portal', "SELECT credit.begin_bulk_inquiry('uscc', '{$firm}', 'p')"), '42501 permission denied for function begin_bulk_inquiry', 'not by a portal');

is(fails('fire', "RESET ROLE; BEGIN; DELETE FROM credit.inquiry_rule; SET ROLE fire; SELECT credit.begin_inquiry('uscc', '$firm', 'p')"),
	'SC027 no rule of inquiry is in force', 'nor by no rule');

# --- unusual ------------------------------------------------------------------------------------------------------
is(does('inspector', 'SELECT count(*) FROM credit.unusual_inquiry'), 0, 'nothing is unusual yet');
$node->safe_psql('credit', "UPDATE credit.inquiry_rule SET per_hour = 5, subjects_per_day = 2");
is(does('inspector', 'SELECT author, organisation_id, subjects, outside, reasons FROM credit.unusual_inquiry'), 'fire|3|5|1|{rate,breadth}', 'many inquiries are');
is(fails('fire', 'SELECT * FROM credit.unusual_inquiry'), '42501 permission denied for view unusual_inquiry', 'for the auditor');

# --- nobody alters the log; what is withdrawn is taken down ---------------------------------------------------------
for my $change ('UPDATE credit.inquiry SET purpose = purpose', 'DELETE FROM credit.inquiry', 'TRUNCATE credit.inquiry',
	'DELETE FROM credit.authorisation', 'UPDATE credit.authorisation SET purpose = purpose')
{
	my (undef, undef, $stderr) = $node->psql('credit', $change);
	like($stderr, qr/rows of "\w+" are not (altered|removed)/, "not even the owner: $change");
}
is(does('fire', 'SELECT count(*) FROM credit.requested_takedowns()'), 0, 'nothing to take down yet');
does('reviewer', "SELECT credit.withdraw(array_agg((subject_id, record_id)::credit.record_key), 'revoked', 'j') FROM credit.record
	WHERE document_id IN (SELECT document_id FROM credit.document WHERE number IN ('fire', 'trade'))");
is(does('fire', "SELECT way, count(*) FROM credit.requested_takedowns() WHERE acknowledged_at IS NULL GROUP BY 1"), 'inquiry|1', 'who inquired is asked to take down');
is(does('bank', "SELECT way, count(*) FROM credit.requested_takedowns() WHERE acknowledged_at IS NULL GROUP BY 1"), 'inquiry|2', 'and so is the bank, for both');
is(does('fire', "SELECT credit.acknowledge_takedown(subject_id, record_id) FROM credit.requested_takedowns()"), 1, 'which it acknowledges');
is(read_by('fire', $bulk), '', 'what is withdrawn is released no more');
begin('author', "'uscc', '$firm', 'p'");

# a window that is over asks by itself
my $later = "RESET ROLE; SET credit.test_clock = '" . $node->safe_psql('credit', "SELECT now() + interval '13 months'") . "';";
is(does('bank', "$later SET ROLE bank; SELECT way, count(*) FROM credit.requested_takedowns() WHERE acknowledged_at IS NULL GROUP BY 1"),
	'inquiry|3', 'when its time is over, the bank is asked for the open one too');
is(does('bank', "$later SET ROLE bank; SELECT sum(credit.acknowledge_takedown(subject_id, record_id)) FROM credit.requested_takedowns()"), 3, 'and answers');
is(does('bank', "$later SET ROLE bank; SELECT count(*) FROM credit.requested_takedowns() WHERE acknowledged_at IS NULL"), 0, 'all of them');
is(does('author', "$later SET ROLE author; SELECT way, count(*) FROM credit.requested_takedowns() WHERE acknowledged_at IS NULL GROUP BY 1"),
	'inquiry|1', 'who inquired when the others were withdrawn is not told of them');

# --- a statement that goes on has no more time than others --------------------------------------------------------------
$node->safe_psql('credit', 'UPDATE credit.inquiry_rule SET ticket_minutes = 1');
my $brief = begin('fire', "'uscc', '$firm', 'p'", "RESET ROLE; SET credit.test_clock = '" . $node->safe_psql('credit', "SELECT now() - interval '55 s'") . "'; SET ROLE fire;");
like(fails('fire', "DO \$\$ BEGIN PERFORM pg_sleep(6); PERFORM credit.inquire('$brief'); END \$\$"), qr/^SC028 the inquiry was begun too long ago/, 'a long statement outlives its ticket');

# --- on a standby ---------------------------------------------------------------------------------------------------------
$node->backup('copy');
my $standby = PostgreSQL::Test::Cluster->new('standby');
$standby->init_from_backup($node, 'copy', has_streaming => 1);
$standby->start;
submit('late', 'fire_protection', 'inquiry', $firm);
does('reviewer', 'SELECT credit.review(5)');
my $there = begin('fire', "'uscc', '$firm', 'p'");
$node->wait_for_catchup($standby);
is($standby->safe_psql('credit', "SET ROLE fire; SELECT document_number FROM credit.inquire('$there')"), 'late', 'a standby releases as well');

# --- after a restore ------------------------------------------------------------------------------------------------------
$node->command_ok([ 'pg_dump', '-Fc', '-d', $node->connstr('credit'), '-f', $node->basedir . '/dump' ], 'dumped');
$node->safe_psql('postgres', "CREATE DATABASE again TEMPLATE template0 ENCODING 'UTF8'");
$node->command_ok([ 'pg_restore', '-d', $node->connstr('again'), $node->basedir . '/dump' ], 'restored');
is($node->safe_psql('again', "SET ROLE fire; SELECT document_number FROM credit.inquire('$there')"), 'late', 'a ticket outlives it');

# --- how long the log is kept -----------------------------------------------------------------------------------------------
sub kept_after
{
	my ($months) = @_;
	my $clock = $node->safe_psql('credit', "SELECT now() + interval '$months months'");
	$node->safe_psql('credit', "SET credit.test_clock = '$clock'; CALL credit.run_due(5)");
	return $node->safe_psql('credit', 'SELECT count(*) FROM credit.inquiry');
}
$later = $node->safe_psql('credit', "SELECT now() + interval '20 months'");
does('fire', "SELECT credit.begin_inquiry('uscc', '$firm', 'hidden for long', hidden_basis => 'Law 1', hidden_until => '$later'::timestamptz::date)");
my $logged = $node->safe_psql('credit', 'SELECT count(*) FROM credit.inquiry');
is(kept_after(13), $logged, 'no pack sets a period: for good');
$node->safe_psql('credit', 'UPDATE credit.inquiry_rule SET keep_months = 12');
is(kept_after(11), $logged, 'within the period');
is(kept_after(13), 1, 'after it, none is but what is still hidden from its subject');
is(kept_after(21), 0, 'which is when the subject may know, and no longer');
is($node->safe_psql('credit', "SELECT count(*) FROM credit.journal WHERE object = 'inquiry' AND action = 'delete' AND before_hash IS NOT NULL"), $logged, 'the journal has the hash of each');
is($node->safe_psql('credit', 'SELECT sum(forgotten) FROM credit.job_run'), $logged, 'and the run their number');

$standby->stop('immediate');
$node->stop('immediate');
done_testing();
