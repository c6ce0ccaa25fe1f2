# credit.run_due() tidies up, and nobody sees a difference; a run that is broken
# off goes on; erasure leaves a tombstone and a journal that still verifies.
use strict;
use warnings;
use utf8;

use IPC::Run;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = PostgreSQL::Test::Cluster->new('due');
$node->init(extra => [ '--locale=C.UTF-8', '--encoding=UTF8' ]);
$node->start;
$node->safe_psql('postgres', 'CREATE DATABASE credit');

# Statements at a time of the registry, as a role.
sub at
{
	my ($clock, $role, $sql) = @_;
	my ($stdout, $stderr) = ('', '');
	my $status = $node->psql('credit', "SET credit.test_clock = '$clock+08';\n" . ($role ? "SET ROLE $role;\n" : '') . $sql,
		stdout => \$stdout, stderr => \$stderr, on_error_stop => 1);
	return ($status, $stdout, $stderr);
}

sub safely
{
	my ($status, $stdout, $stderr) = at(@_);
	die "$stderr\n$_[2]" if $status != 0;
	return $stdout;
}

safely('2026-06-15 10:00:00', '', <<'SQL');
SET client_min_messages = warning;
CREATE EXTENSION credit;
SELECT credit.create_registry();
CREATE ROLE loader IN ROLE credit_provider;
CREATE ROLE reviewer IN ROLE credit_provider;
CREATE ROLE bank IN ROLE credit_provider;
CREATE ROLE police IN ROLE credit_authority;
CREATE ROLE inspector IN ROLE credit_auditor;
CREATE ROLE officer IN ROLE credit_admin;
CREATE ROLE citizen IN ROLE credit_public;
CREATE ROLE portal IN ROLE credit_portal;
INSERT INTO credit.organisation (organisation_id, name, uscc, kind, division, registered_from) VALUES
	(1, '甲局', '11650100643228826D', 'state_organ', '650100', '2024-10-01'),
	(2, '银行', '91230500MA1B3N1N2M', 'enterprise', '650100', '2024-10-01'),
	(3, '公安', '11230500001755309F', 'state_organ', '650100', '2024-10-01');
INSERT INTO credit.member (role_name, organisation_id, duty, may_submit, may_review) VALUES
	('loader', 1, 'd', true, false), ('reviewer', 1, 'd', false, true), ('bank', 2, 'd', false, false), ('police', 3, 'd', false, false);
INSERT INTO credit.gateway (role_name, organisation_id, channel, basis) VALUES ('portal', 1, 'website', 'b');
INSERT INTO credit.recipient (audience_id, organisation_id, duty, basis, reads) VALUES
	(2, 2, 'lending', 'agreement', 'delivery'), (3, 3, 'files', 'law', 'policy');
INSERT INTO credit.subscription (audience_id, basis) VALUES (2, 'agreement');
SELECT credit.load_workdays(p::credit.division, y, '{}', '{}', true, 'test')
	FROM unnest('{000000,650000}'::text[]) p, generate_series(2027, 2032) y;
SET ROLE loader;
INSERT INTO credit.submission (provider, item, field, severity, openness, subject_kind, subject_name, subject_code,
		document_kind, document_number, document_issuer, decided_on, content, necessity)
	SELECT '甲局', 'A03-penalty', f, s, o, 'legal_person', '公司' || n, c, 'penalty_decision', n || f || s || o, '甲局', '2026-06-01',
		'{"violation": "v", "facts": "f", "basis": "b", "penalty_kinds": ["罚款"], "penalty_content": "c"}', CASE s WHEN 'minor' THEN 'needed' END
	FROM unnest('{91110000600037341L,12440300MB2C92173E}'::text[]) WITH ORDINALITY AS u (c, n),
		unnest('{trade,food}'::text[]) f, unnest('{minor,general,serious}'::text[]) s, unnest('{open,shared}'::text[]) o
	WHERE NOT (s = 'minor' AND o = 'shared');
SET ROLE reviewer;
SELECT credit.review(1);
SQL

# Everything that a reader of each role sees on a day.
my %readers = (
	bank => q{SELECT record_id, audience_id FROM credit.disclosure ORDER BY 1, 2;
		SELECT * FROM credit.public_record ORDER BY record_id;
		SELECT * FROM credit.requested_takedowns() ORDER BY record_id, way;
		SELECT "position", kind, record_id, content FROM credit.changes_since(2, 0); TABLE credit.overdue ORDER BY object_id},
	police => q{SELECT record_id, audience_id FROM credit.disclosure ORDER BY 1, 2;
		SELECT * FROM credit.requested_takedowns() ORDER BY record_id, way; SELECT * FROM credit.overdue ORDER BY object_id},
	reviewer => q{SELECT record_id, audience_id FROM credit.disclosure ORDER BY 1, 2; SELECT record_id, content FROM credit.record ORDER BY 1;
		SELECT * FROM credit.withdrawal; SELECT * FROM credit.requested_takedowns() ORDER BY record_id, way;
		SELECT e.* FROM credit.record r, credit.life_of(r.subject_id, r.record_id) e ORDER BY r.record_id, e.at, e.object, e.action, e.article},
	inspector => q{SELECT * FROM credit.requested_takedowns() ORDER BY organisation_id, record_id; TABLE credit.overdue ORDER BY organisation_id, object_id},
	citizen => q{SELECT s.name, r.* FROM credit.search_public('公司') s, credit.public_records(s.handle) r ORDER BY s.name, r.document_number},
	portal => q{BEGIN; SELECT credit.act_for_subject('uscc', '91110000600037341L', 'p'); SELECT section, entry FROM credit.report_rows();
		SELECT credit.compliance_report() - '{number,verification_code}'::text[]; COMMIT});

sub seen
{
	my ($clock) = @_;
	return join("\n", map { "[$_]\n" . safely($clock, $_, $readers{$_}) } sort keys %readers);
}

sub run_at
{
	my ($clock, $arguments) = @_;
	my ($status, $stdout, $stderr) = at($clock, 'officer', 'CALL credit.run_due(' . ($arguments // '') . ')');
	is($status, 0, "a run on $clock") or diag($stderr);
	return $stderr;
}

# Minor: three months; general: one year; serious: three.
my $shown = 0;
foreach my $last ('2026-09-01', '2027-06-01', '2029-06-01')
{
	my ($y, $m) = split /-/, $last;
	foreach my $day ("$y-$m-01", "$y-$m-02", "$y-$m-03", "$y-$m-09")
	{
		foreach my $clock ($day eq $last ? ("$day 23:59:59") : ("$day 00:00:00"))
		{
			my $before = seen($clock);
			run_at($clock, 3);
			my $after = seen($clock);
			is($after, $before, "nobody sees a difference on $clock");
		}
	}
}
is(safely('2029-06-03 00:00:00', '', 'SELECT count(*) FROM credit.disclosure'), '0', 'every copy has ended');
is(safely('2029-06-03 00:00:00', '', q{SELECT count(DISTINCT (record_id, organisation_id)), min(asked_on), max(asked_on) FROM credit.takedown}),
	'32|2026-09-02|2029-06-02', 'everybody is asked, of the first day after');
is(safely('2029-06-03 00:00:00', '', q{SELECT count(*) FROM credit.withdrawal}), '0', 'time withdraws nothing by hand');
like(safely('2029-06-03 00:00:00', 'inspector', q{SELECT count(*), bool_and(outcome = 'done'), sum(ended) FROM credit.job_run}),
	qr/^12\|t\|/, 'each run is noted');

# --- who may, and how ---------------------------------------------------------
my ($status, $stdout, $stderr) = at('2029-06-03 00:00:00', 'officer', "BEGIN;\nCALL credit.run_due();\nCOMMIT");
like($stderr, qr/runs in no transaction of another/, 'not inside a transaction');
($status, $stdout, $stderr) = at('2029-06-03 00:00:00', 'officer', 'CALL credit.run_due(0)');
like($stderr, qr/a batch has at least one record/, 'nor without records');
($status, $stdout, $stderr) = at('2029-06-03 00:00:00', 'reviewer', 'CALL credit.run_due()');
like($stderr, qr/permission denied/, 'an administrator runs it');
my ($holder, $first) = map { $node->background_psql('credit') } 1 .. 2;
$holder->query_safe('BEGIN; LOCK TABLE credit.job_run');
$first->query_until(qr/begun/, "SET credit.test_clock = '2029-06-03 00:00:00+08';\nSET ROLE officer;\n\\echo begun\nCALL credit.run_due();\n");
ok($node->poll_query_until('credit', q{SELECT count(*) = 1 FROM pg_stat_activity WHERE query LIKE 'CALL%' AND wait_event_type = 'Lock'}), 'a run waits');
like(run_at('2029-06-03 00:00:00'), qr/another run is under way/, 'two runs do not meet');
$holder->query_safe('COMMIT');
$_->quit foreach $holder, $first;
like(safely('2029-06-03 00:00:00', 'inspector', q{SELECT outcome FROM credit.job_run ORDER BY job_run_id DESC LIMIT 1}), qr/done/, 'the first one comes to its end');

# --- broken off, and again ------------------------------------------------------
safely('2026-06-20 10:00:00', '', q{SET ROLE loader;
	INSERT INTO credit.submission (provider, item, field, severity, openness, subject_kind, subject_name, subject_code,
		document_kind, document_number, document_issuer, decided_on, content)
	SELECT '甲局', 'A03-penalty', 'trade', 'general', 'open', 'legal_person', '公司1', '91110000600037341L', 'penalty_decision',
		'X' || n, '甲局', '2026-06-01', '{"violation": "v", "facts": "f", "basis": "b", "penalty_kinds": ["罚款"], "penalty_content": "c"}'
	FROM generate_series(1, 10) n; SET ROLE reviewer; SELECT credit.review(max(batch_id)) FROM credit.record});
safely('2026-06-20 10:00:00', '', q{CREATE FUNCTION break() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
	IF (SELECT document_number FROM credit.disclosure LIMIT 0) IS NULL AND old.document_number = 'X6' THEN RAISE 'broken off'; END IF; RETURN old; END $$;
	CREATE TRIGGER break BEFORE DELETE ON credit.disclosure FOR EACH ROW EXECUTE FUNCTION break()});
($status, $stdout, $stderr) = at('2027-07-01 10:00:00', 'officer', 'CALL credit.run_due(2)');
like($stderr, qr/broken off/, 'a run is broken off');
my $left = safely('2027-07-01 10:00:00', '', q{SELECT count(DISTINCT record_id) FROM credit.disclosure});
ok($left > 0 && $left < 10, 'what it had committed stays');
safely('2027-07-01 10:00:00', '', 'DROP TRIGGER break ON credit.disclosure');
run_at('2027-07-01 10:00:00', 2);
is(safely('2027-07-01 10:00:00', '', 'SELECT count(*) FROM credit.disclosure'), '0', 'the next one goes on');
is(safely('2027-07-01 10:00:00', '', q{SELECT string_agg(outcome, ',' ORDER BY job_run_id) FROM (SELECT * FROM credit.job_run ORDER BY job_run_id DESC LIMIT 2) r}),
	'interrupted,done', 'and says that the other one was interrupted');

# --- retention and erasure --------------------------------------------------------
sub journal_verifies
{
	my ($when) = @_;
	is(safely('2030-01-01 10:00:00', '', q{SELECT count(*) FROM credit.record r WHERE credit.row_hash(r) IS DISTINCT FROM (
			SELECT j.after_hash FROM credit.journal j WHERE j.subject_id = r.subject_id AND j.object = 'record' AND j.object_id = r.record_id
			ORDER BY j.entry_id DESC LIMIT 1)}), '0', "$when: each record is as its last entry says");
}
# An honour, under a rule of its own; one for inquiry alone, which has no copy and carries a measure; one that a shield withdraws for a time.
safely('2027-07-02 10:00:00', '', q{SET ROLE loader;
	INSERT INTO credit.submission (provider, item, field, openness, subject_kind, subject_name, subject_code, conduct_on, content)
		VALUES ('甲局', 'A11-honour', 'trade', 'shared', 'legal_person', '公司1', '91110000600037341L', '2026-05-01', '{"title": "t", "awarded_on": "2026-05-01"}');
	INSERT INTO credit.submission (provider, item, field, severity, openness, subject_kind, subject_name, subject_code, document_kind, document_number, document_issuer, decided_on, content)
		VALUES ('甲局', 'A03-penalty', 'trade', 'general', 'inquiry', 'legal_person', '公司1', '91110000600037341L', 'penalty_decision', 'I', '甲局', '2027-06-03',
		'{"violation": "v", "facts": "f", "basis": "b", "penalty_kinds": ["罚款"], "penalty_content": "c"}');
	SET ROLE reviewer; SELECT credit.review(batch_id) FROM (SELECT batch_id FROM credit.record ORDER BY record_id DESC LIMIT 2) b;
	RESET ROLE;
	INSERT INTO credit.reliance (subject_id, record_id, dependant, dependant_id, on_expiry, on_withdrawal)
		SELECT subject_id, record_id, 'measure', 1, 'ends', 'ends' FROM credit.record WHERE openness = 'inquiry'});
safely('2026-06-20 10:00:00', '', q{INSERT INTO credit.withdrawal (subject_id, record_id, reason, basis)
	SELECT subject_id, record_id, 'shielded', 'plan' FROM credit.record WHERE severity = 'serious' ORDER BY record_id DESC LIMIT 1});
run_at('2028-06-03 10:00:00');
is(safely('2028-06-03 10:00:00', '', 'SELECT state FROM credit.reliance'), 'rests', 'what rests on a record without copies stays on the last day');
run_at('2028-06-04 10:00:00');
is(safely('2028-06-04 10:00:00', '', q{SELECT state || ' ' || because FROM credit.reliance}), 'ended expired', 'and ends on the day after');
run_at('2030-01-01 10:00:00');
is(safely('2030-01-01 10:00:00', '', 'SELECT count(*) FROM credit.erasure'), '0', 'without a rule nothing is erased');
($status, $stdout, $stderr) = at('2030-01-01 10:00:00', 'officer', q{UPDATE credit.record SET content = '{}'});
like($stderr, qr/permission denied/, 'nor by an administrator');
($status, $stdout, $stderr) = at('2030-01-01 10:00:00', '', q{UPDATE credit.record SET content = '{}'});
like($stderr, qr/rows of "record" are not altered/, 'nor by a superuser');
safely('2030-01-01 10:00:00', 'officer', q{INSERT INTO credit.retention_rule (pack, code, effect, months, counted_from, basis, valid_from, certainty)
	VALUES ('order-36', 'adverse', 'adverse', 36, 'end', 'Rule 16', '2026-01-01', 'check');
	INSERT INTO credit.retention_rule (pack, code, item, months, counted_from, basis, valid_from, certainty)
	VALUES ('order-36', 'honours', 'A11-honour', 12, 'conduct', 'Rule 1', '2026-01-01', 'check')});
my $records = safely('2030-01-01 10:00:00', '', q{SELECT count(*) FROM credit.record WHERE severity = 'general' AND document_id IN (SELECT document_id FROM credit.document WHERE number NOT LIKE 'X%' AND number <> 'I')});
my $hashes = safely('2030-06-02 10:00:00', '', q{SELECT string_agg(encode(credit.row_hash(r), 'hex'), ',' ORDER BY record_id) FROM credit.record r WHERE severity = 'general'});
run_at('2030-06-02 10:00:00');
is(safely('2030-06-02 10:00:00', '', q{SELECT string_agg(DISTINCT concat_ws(' ', i.effect, e.basis, w.basis), ', ') FROM credit.erasure e
	JOIN credit.record r USING (subject_id, record_id) JOIN credit.catalog_item i USING (item_id)
	JOIN credit.withdrawal w ON w.subject_id = e.subject_id AND w.record_id = e.record_id AND w.reason = 'erased'}),
	'adverse Rule 16 Rule 16, positive Rule 1 Rule 1', 'each under its own rule');
is(safely('2030-06-02 10:00:00', '', q{SELECT count(*) FROM credit.erasure e JOIN credit.record USING (subject_id, record_id) WHERE severity = 'general'}), '0', 'not on the last day');
run_at('2030-06-03 10:00:00', 2);
is(safely('2030-06-03 10:00:00', 'reviewer', q{SELECT count(*), bool_and(r.content = '{}'), min(e.basis) FROM credit.erasure e
	JOIN credit.record r USING (subject_id, record_id) WHERE r.severity = 'general'}), $records + 10 . '|t|Rule 16', 'on the day after, with a tombstone');
is(safely('2030-06-03 10:00:00', '', q{SELECT count(*) FROM credit.record WHERE severity = 'serious' AND content = '{}'}), '0', 'nothing else');
is(safely('2030-06-03 10:00:00', '', qq{SELECT count(*) FROM unnest('{$hashes}'::text[]) h WHERE EXISTS (SELECT FROM credit.journal j WHERE encode(j.before_hash, 'hex') = h AND j.object = 'record')}),
	$records + 10, 'the journal keeps the hashes');
journal_verifies('after a retention run');
is(safely('2030-06-03 10:00:00', 'bank', 'SELECT count(*) FROM credit.requested_takedowns() WHERE erase AND acknowledged_at IS NULL'), 4 + 4 + 10, 'recipients are asked to erase as well');
like(safely('2030-06-03 10:00:00', 'portal', q{BEGIN; SELECT credit.act_for_subject('uscc', '91110000600037341L', 'p');
	SELECT count(*) FROM credit.report_rows() WHERE entry ->> 'erased_on' = '2030-06-03'; COMMIT}), qr/^14$/m, 'the subject is told');

# a right, by call
my ($subject, $record) = split /\|/, safely('2030-06-03 10:00:00', '', q{SELECT subject_id, record_id FROM credit.record WHERE severity = 'serious' ORDER BY 2 LIMIT 1});
my $call = sub { my ($role, $basis) = @_; return at('2030-06-03 10:00:00', $role, "SELECT credit.erase(ARRAY[($subject, $record)]::credit.record_key[], '$basis')") };
($status, $stdout, $stderr) = $call->('reviewer', ' ');
like($stderr, qr/nothing is erased without a law/, 'erased under a law');
($status, $stdout, $stderr) = $call->('bank', 'law');
like($stderr, qr/that you may not erase/, 'by its provider');
is(($call->('reviewer', 'Law 47'))[1], '1', 'so it is');
is(($call->('reviewer', 'Law 47'))[1], '0', 'once');
journal_verifies('after an erasure by right');

# --- what has come about since a run looked ----------------------------------------
safely('2031-01-01 10:00:00', 'officer', q{INSERT INTO credit.retention_rule (pack, code, effect, months, counted_from, basis, valid_from, certainty)
	VALUES ('order-36', 'brief', 'adverse', 1, 'end', 'Rule 2', '2026-01-01', 'check')});
my $erased = safely('2031-01-01 10:00:00', '', 'SELECT count(*) FROM credit.erasure');
($holder, my $late) = map { $node->background_psql('credit') } 1 .. 2;
$holder->query_safe('BEGIN; SELECT FROM credit.subject FOR UPDATE');
$late->query_until(qr/begun/, "SET credit.test_clock = '2031-01-01 10:00:00+08';\nSET ROLE officer;\n\\echo begun\nCALL credit.run_due();\n");
ok($node->poll_query_until('credit', q{SELECT count(*) = 1 FROM pg_stat_activity WHERE query LIKE 'CALL%' AND wait_event_type = 'Lock'}), 'a run waits for the subjects');
$holder->query_safe(q{DELETE FROM credit.retention_rule WHERE code = 'brief'; COMMIT});
$_->quit foreach $holder, $late;
is(safely('2031-01-01 10:00:00', '', q{SELECT count(*), (SELECT outcome FROM credit.job_run ORDER BY job_run_id DESC LIMIT 1) FROM credit.erasure}), "$erased|done",
	'and erases nothing that is not to be erased any more');

# --- pg_cron, where it is installed ------------------------------------------------
SKIP:
{
	my $library = `pg_config --pkglibdir`;
	chomp $library;
	skip('pg_cron is not installed', 1) unless -e "$library/pg_cron.so";
	$node->append_conf('postgresql.conf', "shared_preload_libraries = 'pg_cron'\ncron.database_name = 'credit'\ncron.use_background_workers = on\nmax_worker_processes = 20");
	$node->restart;
	my $runs = $node->safe_psql('credit', 'SELECT count(*) FROM credit.job_run');
	$node->safe_psql('credit', q{SET client_min_messages = warning; CREATE EXTENSION pg_cron; SELECT cron.schedule('credit', '* * * * *', 'CALL credit.run_due()')});
	ok($node->poll_query_until('credit', "SELECT count(*) > $runs FROM credit.job_run WHERE outcome = 'done'"), 'pg_cron runs it, each minute');
}
$node->stop;
done_testing();
