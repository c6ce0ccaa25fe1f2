# Random lives of records against a small model that knows nothing of the
# implementation: after each step what is shown to whom, what is asked, disputed,
# repaired, late and journalled agrees.  MODEL_SEQUENCES says how many lives,
# MODEL_SEED which ones.
use strict;
use warnings;
use utf8;

use List::Util qw(max min);
use POSIX ();
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;
use Time::Local qw(timegm);

my $sequences = $ENV{MODEL_SEQUENCES} || 2000;
my $seed = $ENV{MODEL_SEED} || 20241001;
my $batch = 40;
srand($seed);

# --- days ---------------------------------------------------------------------
# Numbers of days since 1970; the calendar of 2026 as it was announced, those
# after it without holidays.
sub day_of { my ($y, $m, $d) = @_; return timegm(0, 0, 0, $d, $m - 1, $y) / 86400 }
sub text_of { my @t = gmtime($_[0] * 86400); return sprintf('%04d-%02d-%02d', $t[5] + 1900, $t[4] + 1, $t[3]) }
my %off = map { $_ => 1 } map { my ($m, $a, $b) = @$_; map { day_of(2026, $m, $_) } $a .. $b }
	([ 1, 1, 3 ], [ 2, 15, 23 ], [ 4, 4, 6 ], [ 5, 1, 5 ], [ 6, 19, 21 ], [ 9, 25, 27 ], [ 10, 1, 7 ]);
my %on = map { $_ => 1 } map { day_of(2026, @$_) } ([ 1, 4 ], [ 2, 14 ], [ 2, 28 ], [ 5, 9 ], [ 9, 20 ], [ 10, 10 ]);
sub is_workday { my ($day) = @_; return $on{$day} || !$off{$day} && ($day + 3) % 7 < 5 }
sub due { my ($day, $n) = @_; while ($n > 0) { $day++; $n-- if is_workday($day) } return $day }
sub late { my ($due, $today) = @_; return scalar grep { is_workday($_) } $due + 1 .. $today }

# Days of the month are at most 20, so that months need no care.
sub months_after
{
	my ($day, $n) = @_;
	my @t = gmtime($day * 86400);
	my $m = $t[4] + $n;
	return day_of($t[5] + 1900 + int($m / 12), $m % 12 + 1, $t[3]);
}

# --- the model ------------------------------------------------------------------
# One subject.  A document has one record; the window is shown up to and with the
# corresponding day.
my ($today, %docs, $barred);

sub ends { my ($d) = @_; return $d->{positive} ? 1e9 : months_after($d->{decided}, $d->{serious} ? 36 : 12) + 1 }
sub minimum { my ($d) = @_; return months_after($d->{decided}, $d->{serious} ? 12 : 3) + 1 }
sub withdrawn { my ($d) = @_; return scalar %{ $d->{withdrawn} } }
sub in_use { my ($d) = @_; return $d->{approved} && !withdrawn($d) && $today < ends($d) }
sub open_to_public { my ($d) = @_; return in_use($d) && $d->{open} && !$d->{kept} }
# bodies read the public's copy of an honour, unless there is none
sub open_to_bodies { my ($d) = @_; return in_use($d) && (!$d->{positive} || !$d->{open} || $d->{kept} || $d->{bodies_copy}) }
sub open_to_bank { my ($d) = @_; return $d->{bank} && in_use($d) }

# What ended is asked of who has it, once, from the day on which it ended.
sub settle
{
	foreach my $d (values %docs)
	{
		# once bodies have a copy of their own, it stays while the record does
		$d->{bodies_copy} = 1 if $d->{kept} && in_use($d);
		next unless $d->{bank} && !in_use($d);
		$d->{bank} = 0;
		push @{ $d->{asked} }, min($today, ends($d));
	}
	return;
}

sub withdraw { my ($d, $reason) = @_; $d->{withdrawn}{$reason} = 1; return }

# May it be repaired today?  (pending: whether an open application counts)
sub eligible
{
	my ($d, $pending) = @_;
	return 0 if $d->{positive} || $d->{repaired} || withdrawn($d);
	return 0 if $pending && $d->{application} && !$d->{application}{outcome};
	return 0 if defined $barred && $today <= $barred;
	return !$d->{open} || $today >= minimum($d);
}

my $act = q{SELECT credit.act_for_subject('uscc', '91110000600037341L', 'p')};
my %code = (share => 'SC022', object => 'SC045', repair => 'SC046', keep => 'SC041', revoke => 'SC037');

# Each action: [role, SQL, what must come of it]; undef: it makes no sense now.
my %actions = (
	submit => sub {
		return if keys %docs >= 3;
		my $name = 'D' . (1 + keys %docs);
		my $d = { name => $name, positive => rand() < 0.25, serious => rand() < 0.3, open => rand() < 0.8, decided => $today - int(rand(20)), withdrawn => {}, asked => [] };
		my @t = gmtime($d->{decided} * 86400);
		$d->{decided} -= $t[3] - 20 if $t[3] > 20;
		$docs{$name} = $d;
		return [ 'loader', sprintf(q{SELECT model.submit('%s', %s, %s, %s, '%s')}, $name, map({ $_ ? 'true' : 'false' } @$d{qw(positive serious open)}), text_of($d->{decided})), 'ok' ];
	},
	review => sub {
		my ($d) = @_;
		my $sql = "SELECT credit.review(model.batch('$d->{name}'))";
		return [ 'reviewer', $sql, 'ok' ] if $d->{approved};
		return [ 'reviewer', $sql, $code{revoke} ] if $d->{revoked};
		$d->{approved} = 1;
		withdraw($d, 'repaired') if $d->{repaired};
		return [ 'reviewer', $sql, 'ok' ];
	},
	withdraw => sub { my ($d) = @_; withdraw($d, 'revoked'); return [ 'reviewer', "SELECT credit.withdraw(model.keys('$d->{name}'), 'revoked', 'judgment')", 'ok' ] },
	revoke => sub {
		my ($d) = @_;
		my $sql = "SELECT credit.revoke_document(d.subject_id, d.document_id, '" . text_of($today) . "', 'court') FROM model.document('$d->{name}') d";
		return [ 'loader', $sql, $code{revoke} ] if $d->{revoked};
		$d->{revoked} = 1;
		withdraw($d, 'revoked');
		return [ 'loader', $sql, 'ok' ];
	},
	object => sub {
		my ($d) = @_;
		my $sql = "$act; SELECT credit.file_objection('record', 's', 'e', model.handle('$d->{name}'))";
		return [ 'portal', $sql, $code{object} ] if $d->{objection} && !$d->{objection}{outcome};
		push @{ $d->{untold} }, $d->{objection} = { since => $today };
		return [ 'portal', $sql, 'ok' ];
	},
	decide => sub {
		my ($d) = @_;
		return unless $d->{objection} && !$d->{objection}{outcome};
		my $outcome = $d->{objection}{outcome} = rand() < 0.5 ? 'upheld' : 'refused';
		withdraw($d, 'objection_upheld') if $outcome eq 'upheld';
		return [ 'reviewer', "SELECT credit.decide_objection(o.handle, '$outcome', 'r') FROM model.objection('$d->{name}') o", 'ok' ];
	},
	tell => sub {
		my ($d) = @_;
		return unless $d->{objection};
		my $sql = "SELECT credit.tell_objection(o.handle, 'post') FROM model.objection('$d->{name}') o";
		return [ 'reviewer', $sql, $code{object} ] if !$d->{objection}{outcome} || $d->{objection}{told};
		$d->{objection}{told} = 1;
		return [ 'reviewer', $sql, 'ok' ];
	},
	apply => sub {
		my ($d) = @_;
		my $sql = "$act; SELECT credit.apply_for_repair(model.handle('$d->{name}'), '{\"conduct_corrected\": \"a\", \"harm_removed\": \"b\"}', 'c')";
		return [ 'portal', $sql, $code{repair} ] unless eligible($d, 1);
		push @{ $d->{applications} }, $d->{application} = { since => $today };
		return [ 'portal', $sql, 'ok' ];
	},
	accept => sub {
		my ($d) = @_;
		return unless $d->{application};
		my $sql = "SELECT credit.accept_repair(a.handle) FROM model.application('$d->{name}') a";
		return [ 'reviewer', $sql, $code{repair} ] if $d->{application}{outcome};
		$d->{application}{accepted} //= $today;
		return [ 'reviewer', $sql, 'ok' ];
	},
	grant => sub {
		my ($d) = @_;
		return unless $d->{application};
		my $sql = "SELECT credit.decide_repair(a.handle, 'granted') FROM model.application('$d->{name}') a";
		return [ 'reviewer', $sql, $code{repair} ] if $d->{application}{outcome} || !eligible($d, 0);
		$d->{application}{outcome} = 'granted';
		$d->{repaired} = 1;
		withdraw($d, 'repaired');
		return [ 'reviewer', $sql, 'ok' ];
	},
	deny => sub {
		my ($d) = @_;
		return unless $d->{application};
		my $sql = "SELECT credit.decide_repair(a.handle, 'refused', '{harm_removed}', 'r') FROM model.application('$d->{name}') a";
		return [ 'reviewer', $sql, $code{repair} ] if $d->{application}{outcome};
		$d->{application}{outcome} = 'refused';
		return [ 'reviewer', $sql, 'ok' ];
	},
	answer => sub {
		my ($d) = @_;
		return unless $d->{application};
		my $sql = "SELECT credit.tell_repair(a.handle, 'post') FROM model.application('$d->{name}') a";
		return [ 'reviewer', $sql, $code{repair} ] if !$d->{application}{outcome} || $d->{application}{told};
		$d->{application}{told} = 1;
		return [ 'reviewer', $sql, 'ok' ];
	},
	annul => sub {
		my ($d) = @_;
		return unless $d->{application};
		my $sql = "SELECT credit.annul_repair(a.handle, 'false') FROM model.application('$d->{name}') a";
		return [ 'reviewer', $sql, $code{repair} ] if $d->{application}{ended};
		$d->{application}{ended} = 1;
		$d->{application}{outcome} ||= 'refused';
		if ($d->{repaired} && $d->{application}{outcome} eq 'granted')
		{
			delete $d->{withdrawn}{repaired};
			$d->{repaired} = 0;
		}
		$barred = max($barred // 0, months_after_any($today, 36));
		return [ 'reviewer', $sql, 'ok' ];
	},
	keep => sub {
		my ($d) = @_;
		my $sql = "$act; SELECT credit.opt_out(model.handle('$d->{name}'))";
		return [ 'portal', $sql, $code{keep} ] unless $d->{positive};
		$d->{kept} = 1;
		return [ 'portal', $sql, 'ok' ];
	},
	release => sub {
		my ($d) = @_;
		my $sql = "$act; SELECT credit.opt_in(model.handle('$d->{name}'))";
		return [ 'portal', $sql, $code{keep} ] unless $d->{positive} && $d->{kept};
		$d->{kept} = 0;
		return [ 'portal', $sql, 'ok' ];
	},
	share => sub {
		my ($d) = @_;
		my $sql = "SELECT credit.share(model.keys('$d->{name}'), 2)";
		return [ 'reviewer', $sql, $code{share} ] unless in_use($d) && $d->{open};
		$d->{bank} = 1;
		return [ 'reviewer', $sql, 'ok' ];
	},
	acknowledge => sub {
		my ($d) = @_;
		$d->{asked} = [];
		return [ 'bank', "SELECT credit.acknowledge_takedown(k.subject_id, k.record_id) FROM unnest(model.keys('$d->{name}')) k", 'ok' ];
	},
	answer_feed => sub {
		# what time has ended is answered by the record, not by the feed
		foreach my $d (values %docs) { $d->{asked} = [ grep { $_ == ends($d) } @{ $d->{asked} } ] }
		return [ 'bank', 'SELECT credit.acknowledge(2, coalesce(max(c."position"), 0)) FROM credit.changes_since(2, 0) c', 'ok' ];
	},
	wait => sub { $today += (1, 2, 5, 8, 30, 95, 200, 370)[ int rand 8 ]; return [ 'postgres', 'SELECT 1', 'ok' ] });
my @weights = (('submit') x 4, ('review') x 4, 'withdraw', 'revoke', ('object') x 2, ('decide') x 2, 'tell', ('apply') x 3, 'accept', ('grant') x 2, 'deny',
	'answer', 'annul', ('keep') x 2, 'release', ('share') x 3, 'acknowledge', 'answer_feed', ('wait') x 4);

# The corresponding day of any day of the month, or the month's last.
sub months_after_any
{
	my ($day, $n) = @_;
	my @t = gmtime($day * 86400);
	my $m = $t[4] + $n;
	my ($y, $month) = ($t[5] + 1900 + int($m / 12), $m % 12 + 1);
	my $last = ($month == 12 ? day_of($y + 1, 1, 1) : day_of($y, $month + 1, 1)) - day_of($y, $month, 1);
	return day_of($y, $month, min($t[3], $last));
}

# As model.state() tells it.
sub state
{
	my @lines;
	settle();
	foreach my $name (sort keys %docs)
	{
		my $d = $docs{$name};
		my $disputed = $d->{objection} && !$d->{objection}{outcome};
		push @lines, join(' ', $name,
			join('', open_to_public($d) ? 'P' : '-', open_to_bodies($d) ? 'B' : '-', open_to_bank($d) ? 'K' : '-'),
			$disputed && (open_to_public($d) || open_to_bodies($d) || open_to_bank($d)) ? 'disputed' : '-',
			join(',', sort keys %{ $d->{withdrawn} }) || '-',
			join(',', map { text_of($_) } sort { $a <=> $b } @{ $d->{asked} }) || '-');
	}
	my @late;
	foreach my $d (values %docs)
	{
		push @late, map { [ 'objection', due($_->{since}, 7) ] } grep { !$_->{told} } @{ $d->{untold} // [] };
		push @late, map { [ 'takedown', due($_, 3) ] } @{ $d->{asked} };
		foreach my $a (@{ $d->{applications} // [] })
		{
			push @late, [ 'repair_acceptance', due($a->{since}, 3) ] if !$a->{outcome} && !defined $a->{accepted};
			push @late, [ 'repair_decision', due($a->{accepted}, 7) ] if !$a->{outcome} && defined $a->{accepted};
			push @late, [ 'repair_answer', due($a->{since}, 10) ] if !$a->{told};
		}
	}
	push @lines, 'late: ' . join(', ', sort map { "$_->[0] " . late($_->[1], $today) } grep { $_->[1] < $today } @late);
	return join('; ', @lines) . '; 0';
}

# --- the registry -----------------------------------------------------------------
my $node = PostgreSQL::Test::Cluster->new('model');
$node->init(extra => [ '--locale=C.UTF-8', '--encoding=UTF8' ]);
$node->append_conf('postgresql.conf', "fsync = off\nautovacuum = off\nclient_min_messages = warning");
$node->start;
$node->safe_psql('postgres', 'CREATE DATABASE credit');
$node->safe_psql('credit', <<'SQL');
CREATE EXTENSION credit;
SELECT credit.create_registry();
CREATE ROLE loader IN ROLE credit_provider;
CREATE ROLE reviewer IN ROLE credit_provider;
CREATE ROLE bank IN ROLE credit_provider;
CREATE ROLE portal IN ROLE credit_portal;
INSERT INTO credit.organisation (organisation_id, name, uscc, kind, division, registered_from) VALUES
	(1, '甲局', '11650100643228826D', 'state_organ', '650100', '2024-10-01'), (2, '银行', '91230500MA1B3N1N2M', 'enterprise', '650100', '2024-10-01');
INSERT INTO credit.member (role_name, organisation_id, duty, may_submit, may_review) VALUES
	('loader', 1, 'd', true, false), ('reviewer', 1, 'd', false, true), ('bank', 2, 'd', false, false);
INSERT INTO credit.gateway (role_name, organisation_id, channel, basis, registered_from) VALUES ('portal', 1, 'website', 'b', '2024-10-01');
INSERT INTO credit.recipient (audience_id, organisation_id, duty, basis, reads, registered_from) VALUES (2, 2, 'lending', 'agreement', 'delivery', '2024-10-01');
SELECT credit.load_workdays(p::credit.division, y, '{}', '{}', true, 'test') FROM unnest('{000000,650000}'::text[]) p, generate_series(2027, 2060) y;
CREATE SCHEMA model;
GRANT USAGE ON SCHEMA model TO PUBLIC;
CREATE FUNCTION model.submit(number text, positive boolean, serious boolean, open boolean, decided date) RETURNS void LANGUAGE sql AS $$
	INSERT INTO credit.submission (provider, item, field, severity, openness, subject_kind, subject_name, subject_code,
			document_kind, document_number, document_issuer, decided_on, content)
		SELECT '甲局', CASE WHEN positive THEN 'A11-honour' ELSE 'A03-penalty' END, 'market_supervision',
			CASE WHEN NOT positive THEN CASE WHEN serious THEN 'serious' ELSE 'general' END END, CASE WHEN open THEN 'open' ELSE 'shared' END, 'legal_person', '公司',
			'91110000600037341L', CASE WHEN positive THEN 'honour' ELSE 'penalty_decision' END, number, '甲局', decided,
			CASE WHEN positive THEN '{"title": "t", "awarded_on": "2026-06-01"}'
				ELSE '{"violation": "v", "facts": "f", "basis": "b", "penalty_kinds": ["罚款"], "penalty_content": "c"}' END $$;
CREATE FUNCTION model.document(wanted text) RETURNS SETOF credit.document LANGUAGE sql SECURITY DEFINER AS
	$$ SELECT d FROM credit.document d WHERE d.number = wanted $$;
CREATE FUNCTION model.record(wanted text) RETURNS SETOF credit.record LANGUAGE sql SECURITY DEFINER AS
	$$ SELECT r FROM credit.document d JOIN credit.record r USING (subject_id, document_id) WHERE d.number = wanted $$;
CREATE FUNCTION model.batch(wanted text) RETURNS bigint LANGUAGE sql SECURITY DEFINER AS $$ SELECT batch_id FROM model.record(wanted) $$;
CREATE FUNCTION model.keys(wanted text) RETURNS credit.record_key[] LANGUAGE sql SECURITY DEFINER AS
	$$ SELECT array_agg((subject_id, record_id)::credit.record_key) FROM model.record(wanted) $$;
CREATE FUNCTION model.handle(wanted text) RETURNS uuid LANGUAGE sql SECURITY DEFINER AS $$ SELECT credit.record_handle(nonce) FROM model.record(wanted) $$;
CREATE FUNCTION model.objection(wanted text) RETURNS SETOF credit.objection LANGUAGE sql SECURITY DEFINER AS
	$$ SELECT o FROM model.record(wanted) r JOIN credit.objection o USING (subject_id, record_id) ORDER BY objection_id DESC LIMIT 1 $$;
CREATE FUNCTION model.application(wanted text) RETURNS SETOF credit.repair LANGUAGE sql SECURITY DEFINER AS
	$$ SELECT a FROM model.document(wanted) d JOIN credit.repair a USING (subject_id, document_id) ORDER BY repair_id DESC LIMIT 1 $$;
-- What agrees with the journal is nothing to tell: 0.
CREATE FUNCTION model.unjournalled() RETURNS bigint LANGUAGE sql AS $$
	SELECT (SELECT count(*) FROM (
			SELECT 'record' AS object, record_id AS id, subject_id, credit.row_hash(r) AS hash FROM credit.record r
			UNION ALL SELECT 'objection', objection_id, subject_id, credit.row_hash(o) FROM credit.objection o
			UNION ALL SELECT 'repair', repair_id, subject_id, credit.row_hash(a) FROM credit.repair a
			UNION ALL SELECT 'document', document_id, subject_id, credit.row_hash(d) FROM credit.document d) s
		WHERE s.hash IS DISTINCT FROM (SELECT j.after_hash FROM credit.journal j WHERE j.subject_id = s.subject_id
			AND j.object = s.object AND j.object_id = s.id ORDER BY j.entry_id DESC LIMIT 1))
		+ (SELECT count(*) FROM credit.disclosure d WHERE NOT EXISTS (SELECT FROM credit.journal j WHERE j.subject_id = d.subject_id
			AND j.object = 'disclosure' AND j.object_id = d.record_id AND j.after_hash = credit.row_hash(d)))
		+ abs((SELECT count(*) FROM credit.disclosure) - (SELECT count(*) FILTER (WHERE action = 'disclose') - count(*) FILTER (WHERE action = 'delete')
			FROM credit.journal WHERE object = 'disclosure'))
		+ abs((SELECT count(*) FROM credit.withdrawal) - (SELECT count(*) FROM credit.journal WHERE object = 'withdrawal' AND action = 'insert')) $$;
CREATE FUNCTION model.state() RETURNS text LANGUAGE sql AS $$
	SELECT coalesce((SELECT string_agg(concat_ws(' ', d.number,
			(SELECT CASE WHEN bool_or(c.audience_id = 0) THEN 'P' ELSE '-' END || CASE WHEN bool_or(c.audience_id = 1) THEN 'B' ELSE '-' END
				|| CASE WHEN bool_or(c.audience_id = 2) THEN 'K' ELSE '-' END || ' '
				|| CASE WHEN bool_and(c.disputed_since IS NOT NULL) THEN 'disputed' WHEN bool_or(c.disputed_since IS NOT NULL) THEN 'in part' ELSE '-' END
				FROM credit.disclosure c WHERE c.subject_id = r.subject_id AND c.record_id = r.record_id
				AND c.visible_from <= credit.today() AND c.visible_until > credit.today()),
			(SELECT coalesce(string_agg(w.reason, ',' ORDER BY w.reason), '-') FROM credit.withdrawal w WHERE w.record_id = r.record_id AND w.undone_at IS NULL),
			(SELECT coalesce(string_agg(to_char(t.asked_on, 'YYYY-MM-DD'), ',' ORDER BY t.asked_on), '-') FROM credit.requested_takedowns() t
				WHERE t.record_id = r.record_id AND t.acknowledged_at IS NULL)), '; ' ORDER BY d.number) || '; '
		FROM credit.document d JOIN credit.record r USING (subject_id, document_id)), '')
	|| 'late: ' || (SELECT coalesce(string_agg(o.matter || ' ' || o.workdays_late, ', ' ORDER BY (o.matter || ' ' || o.workdays_late) COLLATE "C"), '') FROM credit.overdue o)
	|| '; ' || model.unjournalled() $$;
CREATE FUNCTION model.step(day date, role text, action text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	result text := 'ok';
BEGIN
	PERFORM set_config('credit.test_clock', day || ' 10:00:00+08', true);
	BEGIN
		EXECUTE 'SET LOCAL ROLE ' || quote_ident(role);
		EXECUTE action;
	EXCEPTION WHEN OTHERS THEN
		result := SQLSTATE;
		IF result !~ '^SC' THEN result := result || ' ' || SQLERRM; END IF;
	END;
	SET LOCAL ROLE NONE;
	RETURN result || ': ' || model.state();
END $$;
SQL
my $superuser = $node->safe_psql('credit', 'SELECT current_user');

# --- lives -------------------------------------------------------------------------
sub life
{
	my (@steps, @expected);
	($today, $barred, %docs) = (day_of(2026, 6, 1 + int(rand(28))), undef);
	my $length = 6 + int(rand(12));
	for (my $n = 0; $n < $length; $n++)
	{
		my $name = $n == 0 ? 'submit' : $weights[ int rand @weights ];
		my $d = (values %docs) ? $docs{ (sort keys %docs)[ int rand keys %docs ] } : undef;
		settle();
		my $step = $actions{$name}->($d) or redo;
		my ($role, $sql, $result) = @$step;
		$role = $superuser if $role eq 'postgres';
		$sql =~ s/'/''/g;
		push @steps, "SELECT model.step('" . text_of($today) . "', '$role', '$sql');";
		push @expected, "$result: " . state();
	}
	return (\@steps, \@expected);
}

my ($wrong, $checked) = (0, 0);
for (my $done = 0; $done < $sequences; $done += $batch)
{
	my (@script, @expected, @origin);
	for my $n ($done .. min($done + $batch, $sequences) - 1)
	{
		my ($steps, $states) = life();
		push @script, 'BEGIN;', @$steps, 'ROLLBACK;';
		push @expected, @$states;
		push @origin, map { [ $n, $steps, $_ ] } 0 .. $#$steps;
	}
	my $output = $node->safe_psql('credit', join("\n", @script));
	my @got = split /\n/, $output;
	for my $i (0 .. $#expected)
	{
		$checked++;
		next if ($got[$i] // '') eq $expected[$i];
		my ($n, $steps, $step) = @{ $origin[$i] };
		diag("life $n, step $step:\n" . join("\n", @$steps[ 0 .. $step ]) . "\n     got: " . ($got[$i] // '') . "\nexpected: $expected[$i]");
		last if ++$wrong >= 3;
	}
	last if $wrong >= 3;
	# what was rolled back is in the way of the next
	$node->safe_psql('credit', 'VACUUM');
}
is($wrong, 0, "$sequences lives of records, $checked steps, seed $seed: the registry and the model agree");
$node->stop('immediate');
done_testing();
