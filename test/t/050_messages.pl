# With lc_messages zh_CN the rules speak Chinese: raised, in quarantine and when
# asked; their names and SQLSTATEs stay the same.
use strict;
use warnings;

use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

# A locale of our own, where the machine has none.
my $locales = PostgreSQL::Test::Utils::tempdir();
my $locale  = 'zh_CN.UTF-8';
system("localedef -i zh_CN -f UTF-8 '$locales/$locale' >/dev/null 2>&1");
if (-d "$locales/$locale")
{
	$ENV{LOCPATH} = "$locales:/usr/lib/locale";
}
elsif (!grep { /^zh_CN\.utf-?8$/i } split /\n/, `locale -a 2>/dev/null`)
{
	plan skip_all => 'there is no Chinese locale';
}
my ($localedir) = run_command([ 'pg_config', '--localedir' ]);
my ($version) = run_command([ 'pg_config', '--version' ]);
my ($major) = $version =~ /(\d+)/;
plan skip_all => 'messages were not built' unless -f "$localedir/zh_CN/LC_MESSAGES/credit-$major.mo";

my $node = PostgreSQL::Test::Cluster->new('messages');
$node->init(extra => [ '--locale=C.UTF-8', '--encoding=UTF8' ]);
$node->start;
$node->safe_psql('postgres', 'CREATE DATABASE credit');
$node->safe_psql('credit',   'CREATE EXTENSION credit; SELECT credit.create_registry()');
$node->safe_psql('credit', q{
	CREATE ROLE loader IN ROLE credit_provider;
	INSERT INTO credit.organisation (name, uscc, kind, division)
		VALUES ('market', '11650100MAC29EPY5C', 'state_organ', '650100');
	INSERT INTO credit.member (role_name, organisation_id, duty, may_submit)
		SELECT 'loader', organisation_id, 'load', true FROM credit.organisation;
});

# psql's output, and what it was told of errors
sub ask
{
	my ($sql) = @_;
	my ($status, $stdout, $stderr) =
	  $node->psql('credit', "SET lc_messages = '$locale'; SET ROLE loader;\n\\set VERBOSITY verbose\n$sql");
	return "$stdout\n$stderr";
}

my $row = q{(provider, item, openness, subject_kind, subject_name, subject_code, decided_on)
	VALUES ('market', 'A03-penalty', 'open', 'legal_person', 'x', '911100006000373419', '2026-02-30')};

like(ask(q{SELECT message, rule FROM credit.check_record('{"provider": "market"}')}),
	qr/^缺少 item\|required_value$/m, 'a verdict');
like(ask("INSERT INTO credit.submission $row"),
	qr/SC021: “911100006000373419”不是统一社会信用代码\n.*校验码是“9”；按前面各位应为“L”。 另有 \d+ 条规则不准予该行。/s,
	'an error, with its detail and how many more there are');
like(ask("SET credit.on_violation = quarantine; INSERT INTO credit.submission $row;
		SELECT verdicts -> 0 ->> 'message' FROM credit.quarantine"),
	qr/^“911100006000373419”不是统一社会信用代码$/m, 'a row in quarantine');
like(ask('SELECT credit.review(1)'), qr/SC021: 角色“loader”不得审核记录/, 'a review');
like(ask(q{SELECT '12'::credit.division}), qr/22P02: 类型 credit.division 的输入无效：“12”/, 'a type');
like((run_command([ 'psql', '-X', '-d', $node->connstr('credit'), '-c', q{SELECT '12'::credit.division} ]))[1],
	qr/invalid input for type credit.division/, 'and English where it is not asked for');

done_testing();
