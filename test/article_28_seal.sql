-- Article 28: what happened can be proved to have happened.  The journal's entries
-- are sealed in one tree, a receipt shows that an entry is among them, and whoever
-- kept a digest outside knows whether what was sealed is still the same.
BEGIN;
SELECT plan(12);
\ir fixture.sql

-- the tree is that of RFC 6962: roots over the first n of eight entries
SELECT is(encode(credit.merkle_root(entries[:n]), 'hex'), root, format('the root over %s entries', n))
	FROM (SELECT array_agg(decode(e, 'hex') ORDER BY i) AS entries
		FROM unnest('{"",00,10,2021,3031,40414243,5051525354555657,606162636465666768696a6b6c6d6e6f}'::text[])
			WITH ORDINALITY e (e, i)) v,
	unnest('{6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d,
		fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125,
		aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77,
		d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7,
		4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4,
		76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef,
		ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c,
		5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328}'::text[]) WITH ORDINALITY r (root, n);
SELECT is(credit.merkle_root('{}'), sha256(''), 'of nothing, that of nothing');
SELECT throws_ok($$SELECT credit.merkle_root('{NULL}')$$, '22004', NULL, 'nothing is no entry');
-- the definition of the RFC itself, at sizes around those of which hashes are kept
CREATE FUNCTION pg_temp.mth(d bytea[]) RETURNS bytea LANGUAGE plpgsql AS $$
DECLARE
	n int := cardinality(d);
	k int := 1;
BEGIN
	IF n = 0 THEN
		RETURN sha256('');
	ELSIF n = 1 THEN
		RETURN sha256('\x00'::bytea || d[1]);
	END IF;
	WHILE 2 * k < n LOOP
		k := 2 * k;
	END LOOP;
	RETURN sha256('\x01'::bytea || pg_temp.mth(d[:k]) || pg_temp.mth(d[k + 1:]));
END
$$;
SELECT is_empty($$SELECT n FROM generate_series(0, 70) n,
	LATERAL (SELECT array_agg(int4send(i)) AS d FROM generate_series(1, n) i) v
	WHERE credit.merkle_root(coalesce(d, '{}')) <> pg_temp.mth(coalesce(d, '{}'))$$, 'and at every size up to 70');
SELECT is((SELECT count(*) FROM unnest('{author,supervisor,citizen}'::name[]) r
	WHERE has_function_privilege(r, 'credit.merkle_root(bytea[])', 'EXECUTE')), 3::bigint, 'anybody can compare it');

SELECT * FROM finish();
ROLLBACK;
