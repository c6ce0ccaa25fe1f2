# A registry that was dumped and restored is the same registry: every row, sequence,
# trigger and policy, in plain and custom format, in a new cluster without the roles;
# and the restore writes nothing of its own.
use strict;
use warnings;

use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

# Everything is asked of the catalog, so that tables yet to come are compared too.
my %question = (
	tables => q{
		SELECT c.relname, c.relkind, c.relrowsecurity, c.relforcerowsecurity,
			pg_get_userbyid(c.relowner), c.relacl::text, obj_description(c.oid)
		FROM pg_class c WHERE c.relnamespace = 'credit'::regnamespace
			AND c.relkind IN ('r', 'p', 'v', 'm', 'S')},
	columns => q{
		SELECT a.attrelid::regclass, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
			a.attidentity, a.attacl::text, pg_get_expr(d.adbin, d.adrelid),
			col_description(a.attrelid, a.attnum)
		FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
			LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
		WHERE c.relnamespace = 'credit'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm')
			AND a.attnum > 0 AND NOT a.attisdropped},
	sequences => q{
		SELECT sequencename, last_value, start_value, increment_by, data_type
		FROM pg_sequences WHERE schemaname = 'credit'},
	policies => q{
		SELECT tablename, policyname, permissive, roles, cmd, qual, with_check
		FROM pg_policies WHERE schemaname = 'credit'},
	triggers => q{
		SELECT t.tgrelid::regclass, t.tgname, t.tgenabled, pg_get_triggerdef(t.oid)
		FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
		WHERE c.relnamespace = 'credit'::regnamespace AND NOT t.tgisinternal},
	'enforcement of foreign keys' => q{
		SELECT t.tgrelid::regclass, t.tgenabled, count(*)
		FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
		WHERE c.relnamespace = 'credit'::regnamespace AND t.tgisinternal GROUP BY 1, 2},
	constraints => q{
		SELECT conrelid::regclass, conname, convalidated, pg_get_constraintdef(oid) FROM pg_constraint
		WHERE connamespace = 'credit'::regnamespace AND conrelid <> 0},
	indexes => q{
		SELECT tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'credit'},
	views => q{
		SELECT viewname, definition FROM pg_views WHERE schemaname = 'credit'},
	publications => q{
		SELECT p.pubname, pg_get_userbyid(p.pubowner), t.tablename, t.attnames, t.rowfilter, p.pubinsert,
			p.pubupdate, p.pubdelete, p.pubtruncate
		FROM pg_publication p LEFT JOIN pg_publication_tables t USING (pubname)},
	'objects of the extension' => q{
		SELECT pg_describe_object(classid, objid, 0) FROM pg_depend
		WHERE refclassid = 'pg_extension'::regclass AND deptype = 'e'
			AND refobjid = (SELECT oid FROM pg_extension WHERE extname = 'credit')});

# Without the credit schema in the path, so that names are shown with it.
sub ask
{
	my ($node, $sql, $database) = @_;
	return $node->safe_psql($database // 'credit', "SET search_path = pg_catalog; $sql");
}

sub tables
{
	my ($node, $database) = @_;
	return split /\n/, ask($node, q{
		SELECT c.oid::regclass FROM pg_class c
		WHERE c.relnamespace = 'credit'::regnamespace AND c.relkind IN ('r', 'p') ORDER BY 1::text}, $database);
}

# Number of rows and a digest of their texts in whatever order.
sub content
{
	my ($node, $database) = @_;
	return {
		map {
			$_ => ask($node, qq{
				SELECT count(*), md5(string_agg(t::text, E'\\n' ORDER BY t::text COLLATE "C")) FROM $_ AS t}, $database)
		} tables($node, $database) };
}

sub portrait
{
	my ($node) = @_;
	return { map { $_ => ask($node, qq{SELECT x::text FROM ($question{$_}) AS x ORDER BY x::text COLLATE "C"}) } keys %question };
}

sub new_node
{
	my ($name) = @_;
	my $node = PostgreSQL::Test::Cluster->new($name);
	$node->init(extra => [ '--locale=C.UTF-8', '--encoding=UTF8' ]);
	$node->start;
	return $node;
}

sub script
{
	my ($node, $file, $role) = @_;
	$node->command_ok(
		[
			'psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-o', '/dev/null',
			'-U', $role, '-d', 'credit', '-h', $node->host, '-p', $node->port,
			'-f', $file
		],
		"$file runs");
	return;
}

# --- a registry with something in it, and additions of its site's ---------------
my $user   = (getpwuid($<))[0];
my $origin = new_node('origin');
$origin->safe_psql('postgres', 'CREATE DATABASE credit');
$origin->safe_psql('credit', 'SET client_min_messages = warning; CREATE EXTENSION credit; SELECT credit.create_registry()');
script($origin, 'test/attack/full.sql', $user);
# the agencies of the sample file beside the bodies that are there
$origin->safe_psql('credit', q{
	CREATE ROLE demo_loader LOGIN IN ROLE credit_provider;
	CREATE ROLE demo_reviewer LOGIN IN ROLE credit_provider;
	SELECT setval('credit.organisation_organisation_id_seq', max(organisation_id)) FROM credit.organisation;
	CREATE TEMPORARY TABLE agency (name text, uscc credit.uscc);
	\copy agency FROM 'test/data/agencies.csv' CSV HEADER
	INSERT INTO credit.organisation (name, uscc, kind, division, platform_id, registered_from)
		SELECT name, uscc, 'state_organ', credit.division(uscc), 1, '2024-10-01' FROM agency;
	INSERT INTO credit.member (role_name, organisation_id, duty, may_submit) VALUES ('demo_loader', 1, 'd', true);
	INSERT INTO credit.member (role_name, organisation_id, duty, may_review)
		SELECT 'demo_reviewer', organisation_id, 'd', true FROM credit.organisation JOIN agency USING (name);
});
script($origin, 'tools/demo/2_load.sql',   'demo_loader');
script($origin, 'tools/demo/3_review.sql', 'demo_reviewer');
$origin->safe_psql('credit', q{
	CREATE INDEX site_index ON credit.record (recorded_at);
	CREATE POLICY site_policy ON credit.quarantine FOR SELECT TO credit_auditor USING (state = 'open');
	CREATE FUNCTION public.site_trigger() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''fired''; END';
	CREATE TRIGGER site_disabled BEFORE INSERT ON credit.record FOR EACH ROW EXECUTE FUNCTION public.site_trigger();
	ALTER TABLE credit.record DISABLE TRIGGER site_disabled;
	CREATE TRIGGER site_replica BEFORE INSERT ON credit.document FOR EACH ROW EXECUTE FUNCTION public.site_trigger();
	ALTER TABLE credit.document ENABLE REPLICA TRIGGER site_replica;
});

$origin->safe_psql('credit', 'SELECT credit.seal()');
my $digest = $origin->safe_psql('credit', 'SELECT credit.digest()');

my $expected_content  = content($origin);
my $expected_portrait = portrait($origin);
cmp_ok($origin->safe_psql('credit', 'SELECT count(*) FROM credit.record'), '>', 100, 'there are records to lose');
cmp_ok($origin->safe_psql('credit', 'SELECT count(*) FROM credit.journal'), '>', 100, 'and journal entries');
# An empty table is like every other empty one.  Whoever adds a table fills it in
# test/attack/full.sql, or says here why it can't be filled.
my %empty = ();
is_deeply([ grep { $expected_content->{$_} =~ /^0\|/ } sort keys %$expected_content ], [ sort keys %empty ], 'and rows in every table');
is($origin->safe_psql('credit', q{SELECT string_agg(DISTINCT state, ' ') FROM credit.quarantine}),
	'admitted discarded open repeated', 'rows in quarantine of each state');
is($origin->safe_psql('credit', q{
	SELECT count(*) FILTER (WHERE replaces IS NOT NULL) > 0, count(*) FILTER (WHERE d.revoked_on IS NOT NULL) > 0,
		count(DISTINCT r.operator_no) > 1
	FROM credit.record r LEFT JOIN credit.document d USING (subject_id, document_id)}),
	't|t|t', 'corrections, revoked documents and a second operator');
is($origin->safe_psql('credit', 'SELECT count(*) FROM credit.verify_rows()'), '0', 'of all of which the journal tells');
is(ask($origin, q{
	SELECT count(*) FROM pg_depend e JOIN pg_class c ON c.oid = e.objid AND e.classid = 'pg_class'::regclass
	WHERE e.deptype = 'e' AND e.refclassid = 'pg_extension'::regclass
		AND c.relnamespace = 'credit'::regnamespace AND c.relkind IN ('r', 'p', 'S', 'm')}),
	'0', 'no table or sequence belongs to the extension');

my $plain  = $origin->basedir . '/credit.sql';
my $custom = $origin->basedir . '/credit.dump';
$origin->command_ok([ 'pg_dump', '-h', $origin->host, '-p', $origin->port, '-d', 'credit', '-f', $plain ],
	'pg_dump, plain');
$origin->command_ok([ 'pg_dump', '-h', $origin->host, '-p', $origin->port, '-d', 'credit', '-Fc', '-f', $custom ],
	'pg_dump, custom');
is_deeply(content($origin), $expected_content, 'dumping changes nothing');

# A row that is missing is noticed, in whichever table.
$origin->safe_psql('postgres', 'CREATE DATABASE spoiled TEMPLATE credit');
$origin->safe_psql('spoiled', join ';', 'SET session_replication_role = replica',
	map { "DELETE FROM $_ WHERE ctid = (SELECT max(ctid) FROM $_)" } tables($origin));
my $spoiled = content($origin, 'spoiled');
is_deeply([ grep { $spoiled->{$_} ne $expected_content->{$_} } sort keys %$spoiled ], [ sort keys %$expected_content ],
	'a row less is noticed in every table');

# --- the same again --------------------------------------------------------------
sub is_the_same
{
	my ($node, $how) = @_;
	my $content = content($node);

	is_deeply([ sort keys %$content ], [ sort keys %$expected_content ], "$how: the same tables");
	is($content->{$_}, $expected_content->{$_}, "$how: the same rows in $_") for sort keys %$expected_content;
	my $portrait = portrait($node);
	for my $aspect (sort keys %question)
	{
		my %lost;
		$lost{$_}++ for split /\n/, $expected_portrait->{$aspect};
		my @added = grep { $lost{$_} ? !$lost{$_}-- : 1 } split /\n/, $portrait->{$aspect};
		delete @lost{ grep { !$lost{$_} } keys %lost };
		ok(length $portrait->{$aspect} && !%lost && !@added, "$how: the same $aspect")
		  or diag(map({ "lost:  $_\n" } sort keys %lost), map { "added: $_\n" } @added);
	}
	return;
}

my $from_plain = new_node('from_plain');
$from_plain->safe_psql('postgres', 'CREATE DATABASE credit');
$from_plain->command_ok(
	[
		'psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-o', '/dev/null', '-d', 'credit',
		'-h', $from_plain->host, '-p', $from_plain->port, '-f', $plain
	],
	'the plain dump is read where the roles do not exist');
is_the_same($from_plain, 'plain');

my $from_custom = new_node('from_custom');
$from_custom->safe_psql('postgres', 'CREATE DATABASE credit');
$from_custom->command_ok(
	[
		'pg_restore', '--exit-on-error', '--jobs=2', '-d', 'credit',
		'-h', $from_custom->host, '-p', $from_custom->port, $custom
	],
	'the custom dump is read by two jobs');
is_the_same($from_custom, 'custom');

# --- and it goes on working -------------------------------------------------------
$from_custom->safe_psql('postgres', 'CREATE ROLE demo_loader LOGIN IN ROLE credit_provider');
my $records = $from_custom->safe_psql('credit', 'SELECT count(*) FROM credit.record');
my $open    = $from_custom->safe_psql('credit', q{SELECT count(*) FROM credit.quarantine WHERE state = 'open' AND author = 'demo_loader'});
script($from_custom, 'tools/demo/2_load.sql', 'demo_loader');
is($from_custom->safe_psql('credit', 'SELECT count(*) FROM credit.record'),
	$records, 'loading the same file into the restored registry admits nothing twice');
is($from_custom->safe_psql('credit', q{SELECT count(*) FROM credit.quarantine WHERE state = 'open' AND author = 'demo_loader'}),
	2 * $open, 'and refuses the same rows as before');

for my $node ($from_plain, $from_custom)
{
	is(ask($node, q{
		SELECT count(*) FROM credit.record r WHERE 1 <> (
			SELECT count(*) FROM credit.journal j
			WHERE j.subject_id = r.subject_id AND j.object = 'record' AND j.object_id = r.record_id
				AND j.after_hash = credit.row_hash(r))}),
		'0', 'the journal still proves every record');
	is(ask($node, q{
		SELECT count(*) FROM credit.review v WHERE 1 <> (
			SELECT count(*) FROM credit.journal j
			WHERE j.subject_id = v.subject_id AND j.object = 'review' AND j.object_id = v.record_id
				AND j.after_hash = credit.row_hash(v))}),
		'0', 'and every review');
	is($node->safe_psql('credit', q{SELECT coalesce(string_agg(x::text, ' '), 'nothing') FROM credit.verify_rows() x}),
		'nothing', 'and every other row');
}

is($from_plain->safe_psql('credit', "SELECT intact, entries > 100, unsealed FROM credit.verify('$digest')"),
	't|t|0', 'and its seals prove the journal');
is($from_custom->safe_psql('credit', "SELECT intact, entries > 100, unsealed > 0 FROM credit.verify('$digest')"),
	't|t|t', 'also where it has gone on');

# A new fact, about a subject that is known: the day of one that was admitted
# lends itself to it.
$from_plain->safe_psql('postgres', 'CREATE ROLE demo_loader LOGIN IN ROLE credit_provider');
my $before = $from_plain->safe_psql('credit', 'SELECT max(record_id) FROM credit.record');
my $journal = $from_plain->safe_psql('credit', 'SELECT max(entry_id) FROM credit.journal');
$from_plain->safe_psql('credit', q{
	CREATE TEMP TABLE another AS
		SELECT o.name AS provider, i.code, r.field, r.severity, r.openness, s.kind, s.name, s.uscc,
			d.kind AS document_kind, d.number || ' (2)', d.issuer,
			to_char(d.decided_on, 'YYYY-MM-DD'), r.content
		FROM credit.record r JOIN credit.subject s USING (subject_id)
			JOIN credit.document d USING (subject_id, document_id)
			JOIN credit.organisation o ON o.organisation_id = r.provider_id
			JOIN credit.catalog_item i USING (item_id)
		WHERE r.openness = 'open' AND s.kind = 'legal_person'
		ORDER BY d.decided_on DESC, r.record_id LIMIT 1;
	GRANT SELECT ON another TO demo_loader;
	SET ROLE demo_loader;
	INSERT INTO credit.submission (provider, item, field, severity, openness, subject_kind,
			subject_name, subject_code, document_kind, document_number, document_issuer, decided_on, content)
		SELECT * FROM another});
is($from_plain->safe_psql('credit', qq{
	SELECT count(*), count(*) FILTER (WHERE EXISTS (
			SELECT FROM credit.journal j
			WHERE j.subject_id = r.subject_id AND j.object = 'record' AND j.object_id = r.record_id
				AND j.after_hash = credit.row_hash(r) AND j.entry_id > $journal))
	FROM credit.record r WHERE record_id > $before}),
	'1|1', 'a new record is admitted under a new number, with a new entry');

done_testing();
