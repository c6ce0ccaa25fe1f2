-- The canonical bytes of a row, put together by hand: columns in the order of
-- their names, each with name and value, null columns left out.
CREATE TABLE hashed (z integer, content jsonb, at timestamptz, effect credit.effect,
	amount numeric, name text, yes boolean, id uuid);
CREATE FUNCTION hashed_column(name text, value bytea) RETURNS bytea
	LANGUAGE sql IMMUTABLE AS $$
	SELECT decode(lpad(to_hex(octet_length(name)), 2, '0'), 'hex') || convert_to(name, 'UTF8')
		|| int4send(octet_length(value)) || value
$$;
INSERT INTO hashed VALUES (-2, '{"b": [1.50, "x"], "天": {"a": null}}', '2026-04-01 00:00:00+08', 'adverse',
	1.50, '天山', true, '00000000-0000-4000-8000-000000000001');
SELECT credit.row_hash(h) = sha256(hashed_column('amount', '1.50')
	|| hashed_column('at', int8send((extract(epoch FROM at - '2000-01-01 00:00:00+00') * 1000000)::bigint))
	|| hashed_column('content', convert_to(content::text, 'UTF8'))
	|| hashed_column('effect', 'adverse') || hashed_column('id', uuid_send(id))
	|| hashed_column('name', convert_to(name, 'UTF8')) || hashed_column('yes', '\x01')
	|| hashed_column('z', int4send(z))) AS as_documented
FROM hashed h;
-- No setting has a part in it, and the text of jsonb is jsonb's own.
TRUNCATE hashed;
INSERT INTO hashed (content)
	SELECT j::jsonb FROM unnest(ARRAY['{}', '[]', 'null', 'true', '1.50', '-1e30', '"x"', '[null]', '""',
		'[1,[2,{"a":[],"b":{}}],true,false,null,"x"]', '{"天":{"山":[{"a":1}]},"":""}',
		'"\u0001\u001f \u007f\b\f\n\r\t/\\\""', '"12345678901234567\u0010"', '"天山市场监督管理\"局\\\\天山市场监督管理局"',
		'{"a long key with \"quotes\" in it":"1234567\"","b":"\\"}']) AS j;
INSERT INTO hashed (content) SELECT to_jsonb(repeat('x', i) || chr(i)) FROM generate_series(1, 300) AS i;
INSERT INTO hashed (content) SELECT to_jsonb(repeat('天', 4000));
SELECT count(*), bool_and(credit.row_hash(h) = sha256(hashed_column('content', convert_to(content::text, 'UTF8'))))
	AS as_documented FROM hashed h;
SET extra_float_digits = -5;
SET intervalstyle = 'iso_8601';
SET datestyle = 'German';
SELECT count(*), bool_and(credit.row_hash(h) = sha256(hashed_column('content', convert_to(content::text, 'UTF8'))))
	AS as_documented FROM hashed h;
DROP TABLE hashed;
DROP FUNCTION hashed_column;
