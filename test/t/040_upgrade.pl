# What older versions left behind is brought forward: a dump of each one's registry
# restores under this version, and migrates to the layout of a new registry with
# every row kept; its extension updates to the objects of a new one.
use strict;
use warnings;

use File::Basename;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my %registry = (
	columns => q{
		SELECT a.attrelid::regclass, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
			a.attidentity, a.attacl::text, pg_get_expr(d.adbin, d.adrelid),
			col_description(a.attrelid, a.attnum)
		FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
			LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
		WHERE c.relnamespace = 'credit'::regnamespace AND c.relkind IN ('r', 'p', 'v')
			AND a.attnum > 0 AND NOT a.attisdropped},
	relations => q{
		SELECT c.relname, c.relkind, c.relrowsecurity, c.relforcerowsecurity, pg_get_userbyid(c.relowner),
			(SELECT array_agg(x::text ORDER BY x::text) FROM unnest(c.relacl) x), c.reloptions,
			obj_description(c.oid)
		FROM pg_class c WHERE c.relnamespace = 'credit'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'S')},
	policies => q{
		SELECT tablename, policyname, permissive, roles, cmd, qual, with_check
		FROM pg_policies WHERE schemaname = 'credit'},
	triggers => q{
		SELECT t.tgrelid::regclass, t.tgname, t.tgenabled, pg_get_triggerdef(t.oid)
		FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
		WHERE c.relnamespace = 'credit'::regnamespace AND NOT t.tgisinternal},
	constraints => q{
		SELECT conrelid::regclass, conname, convalidated, pg_get_constraintdef(oid) FROM pg_constraint
		WHERE connamespace = 'credit'::regnamespace AND conrelid <> 0},
	indexes => q{
		SELECT tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'credit'},
	'definitions of views' => q{
		SELECT viewname, definition FROM pg_views WHERE schemaname = 'credit'});
my %extension = (
	members => q{
		SELECT pg_describe_object(classid, objid, 0), obj_description(objid, classid::regclass::name)
		FROM pg_depend WHERE refclassid = 'pg_extension'::regclass AND deptype = 'e'
			AND refobjid = (SELECT oid FROM pg_extension WHERE extname = 'credit')},
	functions => q{
		SELECT pg_get_functiondef(p.oid),
			(SELECT array_agg(x::text ORDER BY x::text) FROM unnest(p.proacl) x)
		FROM pg_proc p WHERE p.pronamespace = 'credit'::regnamespace AND p.prokind IN ('f', 'p')},
	views => q{
		SELECT relname, (SELECT array_agg(x::text ORDER BY x::text) FROM unnest(relacl) x), reloptions
		FROM pg_class c JOIN pg_depend ON classid = 'pg_class'::regclass AND objid = c.oid AND deptype = 'e'
		WHERE relkind = 'v' AND relnamespace = 'credit'::regnamespace},
	'labels of enums' => q{
		SELECT e.enumtypid::regtype, e.enumsortorder, e.enumlabel FROM pg_enum e});

my $node = PostgreSQL::Test::Cluster->new('upgrade');
$node->init;
$node->start;

sub ask
{
	my ($database, $sql) = @_;
	return $node->safe_psql($database, "SET search_path = pg_catalog; $sql");
}

sub same
{
	my ($database, %question) = @_;
	for my $what (sort keys %question)
	{
		my $sorted = "SELECT t.* FROM ($question{$what}) AS t ORDER BY t::text COLLATE \"C\"";
		is(ask($database, $sorted), ask('fresh', $sorted), "$database: $what are those of a new one");
	}
	return;
}

# Rows of each table, without the columns that this version has added.
sub rows
{
	my ($database, $table, @columns) = @_;
	my $list = join ', ', map { "t.$_" } @columns;
	return ask($database,
		"SELECT count(*), md5(string_agg(ROW($list)::text, E'\\n' ORDER BY ROW($list)::text COLLATE \"C\")) FROM $table t");
}

sub make_databases
{
	$node->safe_psql('postgres', "CREATE DATABASE \"$_\" TEMPLATE template0 ENCODING 'UTF8'") for @_;
	return;
}

sub migrates
{
	my ($old, $dumped) = @_;
	$node->command_ok(
		[ 'psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-d', $node->connstr($dumped),
			'-f', "test/upgrade/$old/dump.sql" ],
		"a dump of $old restores under this version");
	my ($status, undef, $refusal) = $node->psql($dumped, 'SELECT credit.today()');
	isnt($status, 0, 'an older layout is refused');
	like($refusal, qr/migrate_registry/, 'and the refusal says how to bring it forward');

	my %columns;
	push @{ $columns{ (split /\|/)[0] } }, (split /\|/)[1]
	  for split /\n/, ask($dumped, q{
		SELECT c.oid::regclass, quote_ident(a.attname) FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
		WHERE c.relnamespace = 'credit'::regnamespace AND c.relkind IN ('r', 'p') AND a.attnum > 0
			AND NOT a.attisdropped AND c.relname <> 'registry' ORDER BY c.oid, a.attnum});
	cmp_ok(scalar keys %columns, '>', 20, 'there are tables to compare');
	my %before = map { $_ => rows($dumped, $_, @{ $columns{$_} }) } keys %columns;
	my $last = ask($dumped, 'SELECT max(entry_id) FROM credit.journal');
	my $version = $node->safe_psql('fresh', 'SELECT version FROM credit.registry');
	is($node->safe_psql($dumped, 'SELECT credit.migrate_registry()'), $version, 'it migrates to the present layout');
	is($node->safe_psql($dumped, 'SELECT credit.migrate_registry()'), $version, 'once more changes nothing');
	is(rows($dumped, $_, @{ $columns{$_} }), $before{$_}, "$_ has its rows")
	  for grep { !/\b(?:journal|penalty_mapping)$/ } sort keys %columns;
	# takedowns got a column after 0.2.0, which changes what the journal has to know of them
	my $told = $old eq '0.2.0' ? (split /\|/, $before{'credit.takedown'})[0] : 0;
	is(ask($dumped, "SELECT count(*) FROM credit.journal WHERE entry_id <= $last OR action <> 'make' AND object <> 'penalty_mapping'"), 1 + $told + (split /\|/, $before{'credit.journal'})[0],
		'the journal has its entries, and those of the migration');
	like($node->safe_psql($dumped, 'SELECT made_with FROM credit.stale_name_keys() LIMIT 1'), qr/rules 1$/, 'its keys are known to be of older rules');
	$node->safe_psql($dumped, "BEGIN;\nSELECT rebuild_with FROM credit.stale_name_keys()\n\\gexec\nCOMMIT;");
	is(ask($dumped, 'SELECT count(*) FROM credit.stale_name_keys()'), 0, 'and are renewed');
	is(ask($dumped, 'SELECT "table", object_id, problem FROM credit.verify_rows()'), '', 'its rows are those that the journal tells of');
	is(ask($dumped, q{SELECT "check", object, detail FROM credit.self_check()
			WHERE (severity = 'problem' OR "check" = 'added') AND "check" <> 'setting'}), '', 'nothing is found to be altered');
	is(ask($dumped, 'SELECT (SELECT placed > 0 FROM credit.seal()), (SELECT intact FROM credit.verify())'), 't|t', 'and it is sealed');
	is(ask($dumped, 'SELECT count(*) FROM (SELECT DISTINCT subject_id FROM credit.journal) s CROSS JOIN LATERAL credit.entries_of(s.subject_id)'),
		ask($dumped, 'SELECT count(*) FROM credit.journal'), 'every entry is found by its subject');
	same($dumped, %registry, 'rows that map penalties' => q{
		SELECT priority, authority, document, violation, penalty_kinds, min_fine, max_fine, item_code, field,
			severity, basis, certainty
		FROM credit.penalty_mapping WHERE priority >= 1000});
	is($node->safe_psql($dumped, 'SELECT count(*) FROM credit.public_record'),
		$node->safe_psql($dumped,
			'SELECT count(*) FROM credit.disclosure WHERE audience_id = 0 AND visible_until > credit.today()'),
		'the public reads on');
	return;
}

make_databases('fresh');
$node->safe_psql('fresh', 'CREATE EXTENSION credit; SELECT credit.create_registry()');
for my $old (map { basename $_ } sort glob 'test/upgrade/*')
{
	make_databases("dump $old", "extension $old");
	migrates($old, "dump $old");
	$node->safe_psql("extension $old", "CREATE EXTENSION credit VERSION '$old'; ALTER EXTENSION credit UPDATE");
	same("extension $old", %extension);
}

done_testing();
