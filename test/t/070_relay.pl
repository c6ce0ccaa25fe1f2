# A recipient's live copy: registry, relay and the recipient's reader.  What is
# shared, changed and withdrawn arrives as such, after an interruption as well; what is
# delivered is measured; the reader reaches nothing else.
use strict;
use warnings;
use utf8;

use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $registry = PostgreSQL::Test::Cluster->new('registry');
$registry->init(allows_streaming => 'logical', extra => [ '--locale=C.UTF-8', '--encoding=UTF8' ]);
$registry->start;
my $relay = PostgreSQL::Test::Cluster->new('relay');
$relay->init(allows_streaming => 'logical', extra => [ '--locale=C.UTF-8', '--encoding=UTF8' ]);
$relay->append_conf('postgresql.conf', "wal_retrieve_retry_interval = '200ms'");
$relay->start;
$_->safe_psql('postgres', 'CREATE DATABASE credit') foreach $registry, $relay;

$registry->safe_psql('credit', <<'SQL');
SET client_min_messages = warning;
CREATE EXTENSION credit;
SELECT credit.create_registry();
CREATE ROLE loader IN ROLE credit_provider;
CREATE ROLE reviewer IN ROLE credit_provider;
CREATE ROLE bank IN ROLE credit_provider;
CREATE ROLE portal IN ROLE credit_portal;
CREATE ROLE officer IN ROLE credit_admin;
INSERT INTO credit.organisation (organisation_id, name, uscc, kind, division, registered_from) VALUES
	(1, '甲局', '11650100643228826D', 'state_organ', '650100', '2024-10-01'), (2, '银行', '91230500MA1B3N1N2M', 'enterprise', '650100', '2024-10-01');
INSERT INTO credit.member (role_name, organisation_id, duty, may_submit, may_review) VALUES
	('loader', 1, 'd', true, false), ('reviewer', 1, 'd', false, true), ('bank', 2, 'd', false, false);
INSERT INTO credit.gateway (role_name, organisation_id, channel, basis) VALUES ('portal', 1, 'website', 'b');
INSERT INTO credit.recipient (audience_id, organisation_id, duty, basis, reads) VALUES (2, 2, 'lending', 'agreement', 'relay'), (3, 2, 'files', 'agreement', 'delivery');
SET ROLE loader;
INSERT INTO credit.submission (provider, item, field, severity, openness, subject_kind, subject_name, subject_code,
		document_kind, document_number, document_issuer, decided_on, content)
	SELECT '甲局', 'A03-penalty', 'trade', 'general', 'open', 'legal_person', '公司', '91110000600037341L', 'penalty_decision',
		'X' || n, '甲局', credit.today() - 10, '{"violation": "v", "facts": "f", "basis": "b", "penalty_kinds": ["罚款"], "penalty_content": "c"}'
	FROM generate_series(1, 5) n;
SET ROLE reviewer;
SELECT credit.review(1);
SQL

sub registry_does { my ($role, $sql) = @_; return $registry->safe_psql('credit', "SET ROLE $role;\n$sql") }
sub share { my ($n) = @_; return registry_does('reviewer', "SELECT credit.share(array_agg((subject_id, record_id)::credit.record_key), 2) FROM credit.public_record WHERE document_number = 'X$n'") }
sub withdraw { my ($n) = @_; return registry_does('reviewer', "SELECT credit.withdraw(array_agg((subject_id, record_id)::credit.record_key), 'revoked', 'j') FROM credit.public_record WHERE document_number = 'X$n'") }
sub measured { return registry_does('officer', 'SELECT state, noted, delivered FROM credit.check_relays()') }
sub open_requests { return registry_does('bank', 'SELECT count(*) FROM credit.requested_takedowns() WHERE acknowledged_at IS NULL') }

sub arrives
{
	my ($what, $message) = @_;
	my $shown = '';
	for (1 .. 200)
	{
		$shown = $relay->safe_psql('credit', q{SELECT coalesce(string_agg(document_number || CASE WHEN disputed_since IS NULL THEN '' ELSE ' disputed' END, ', ' ORDER BY document_number), '') FROM credit.delivered},
			extra_params => [ '-U', 'recipient_reader' ]);
		last if $shown eq $what;
		select undef, undef, undef, 0.1;
	}
	return is($shown, $what, $message);
}

# Looks until everything that was noted is delivered.
sub is_delivered
{
	my ($message) = @_;
	my @last;
	for (1 .. 200)
	{
		@last = split /\|/, measured();
		last if $last[0] eq 'streaming' && $last[1] == $last[2] && open_requests() == 0;
		select undef, undef, undef, 0.1;
	}
	return ok($last[0] eq 'streaming' && $last[1] == $last[2], $message) || diag("@last");
}

# --- set up, as it says ---------------------------------------------------------
share(1);
my ($status, $stdout, $stderr) = $registry->psql('credit', 'SELECT credit.add_relay(3)');
like($stderr, qr/there is no recipient 3 that reads by relay today/, 'only for who reads by relay');
($status, $stdout, $stderr) = $registry->psql('credit', "SET ROLE officer;\nSELECT credit.add_relay(2)");
like($stderr, qr/permission denied/, 'only by a superuser');
my $lines = $registry->safe_psql('credit', 'SELECT command FROM credit.add_relay(2)');
($status, $stdout, $stderr) = $registry->psql('credit', 'SELECT credit.add_relay(2)');
like($stderr, qr/already exists/, 'once');
is(measured(), 'waiting|0|0', 'it waits for its slot');
my $connection = "dbname=credit host=" . $registry->host . ' port=' . $registry->port . ' user=' . (getpwuid($<))[0];
$lines =~ s/'dbname=credit host=REGISTRY user=OPERATOR'/'$connection'/ or die $lines;
$relay->safe_psql('credit', "SET client_min_messages = warning;\n$lines");
arrives('X1', 'the initial copy is whole');
is_delivered('and delivered');

# --- share, change, withdraw --------------------------------------------------------
share(2);
arrives('X1, X2', 'what is shared arrives');
my $handle = $registry->safe_psql('credit', q{SELECT credit.record_handle(r.nonce) FROM credit.record r JOIN credit.document d USING (subject_id, document_id) WHERE d.number = 'X2'});
registry_does('portal', "BEGIN; SELECT credit.act_for_subject('uscc', '91110000600037341L', 'p'); SELECT credit.file_objection('record', 's', 'e', '$handle'); COMMIT");
arrives('X1, X2 disputed', 'what changes as well');
withdraw(1);
arrives('X2 disputed', 'a withdrawal is a DELETE');
is($relay->safe_psql('credit', q{SELECT count(*) FROM credit.disclosure}), '1', 'and leaves nothing');
is_delivered('the relay has it, and so the request is answered');
is(open_requests(), '0', 'nothing is left to take down');

# --- down and up again ---------------------------------------------------------------
$relay->stop;
share(3);
withdraw(2);
measured();
is(open_requests(), '1', 'while the relay is down, the request is open');
is((split /\|/, measured())[2] < (split /\|/, measured())[1] ? 1 : 0, 1, 'and nothing counts as delivered');
my $noted = (split /\|/, measured())[1];
share(4);
is((split /\|/, measured())[1], $noted, 'what is noted waits for it: who is always a little behind is measured as well');
$relay->start;
arrives('X3, X4', 'it catches up');
my $first = "SELECT min(acknowledged_at) FROM credit.requested_takedowns()";
my $answered = registry_does('bank', $first);
is_delivered('and that is measured');
is(registry_does('bank', $first), $answered, 'what was answered before keeps its time');
is(open_requests(), '0', 'then the request is answered');

# --- nothing else -----------------------------------------------------------------------
my @reader = (extra_params => [ '-U', 'recipient_reader' ]);
($status, $stdout, $stderr) = $relay->psql('credit', 'SELECT * FROM credit.disclosure', @reader);
like($stderr, qr/permission denied/, 'the reader reads what is in its time, not the table');
($status, $stdout, $stderr) = $relay->psql('credit', 'DELETE FROM credit.delivered', @reader);
like($stderr, qr/permission denied/, 'and changes nothing');
($status, $stdout, $stderr) = $registry->psql('credit', 'SELECT 1', @reader);
like($stderr, qr/role "recipient_reader" does not exist/, 'the registry does not know it');
is($relay->safe_psql('credit', 'SELECT count(DISTINCT audience_id) FROM credit.disclosure'), '1', 'no other copy leaves the registry');
is($relay->safe_psql('credit', q{SELECT count(*) FROM information_schema.columns WHERE table_schema = 'credit' AND column_name = 'nonce'}), '0', 'nor what blinds the journal');

# --- a slot that is lost, and one that is made again -----------------------------------
$relay->safe_psql('credit', q{ALTER SUBSCRIPTION credit_relay_2 DISABLE; ALTER SUBSCRIPTION credit_relay_2 SET (slot_name = NONE)});
$registry->poll_query_until('credit', "SELECT NOT active FROM pg_replication_slots WHERE slot_name = 'credit_relay_2'");
$registry->safe_psql('credit', "SELECT pg_drop_replication_slot('credit_relay_2')");
is(measured(), 'lost|0|0', 'a lost slot is seen');
ok(open_requests() > 0, 'and what it had answered is open again');
$relay->safe_psql('credit', q{DROP SUBSCRIPTION credit_relay_2; TRUNCATE credit.disclosure});
$relay->safe_psql('credit', (split /\n/, $lines)[-1]);
arrives('X3, X4', 'a new copy');
is_delivered('answers it anew');
is(open_requests(), '0', 'all of it');

$_->stop foreach $relay, $registry;
done_testing();
