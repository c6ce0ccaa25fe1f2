-- The vocabularies and their labels are the same list, in the same order.
SELECT t.typname AS type, e.enumlabel AS code, e.place
FROM (SELECT enumtypid, enumlabel,
		row_number() OVER (PARTITION BY enumtypid ORDER BY enumsortorder) AS place
	FROM pg_enum) e
JOIN pg_type t ON t.oid = e.enumtypid AND t.typnamespace = 'credit'::regnamespace
EXCEPT SELECT type, code, place FROM credit.term;
SELECT type, code FROM credit.term
EXCEPT SELECT t.typname, e.enumlabel FROM pg_enum e
JOIN pg_type t ON t.oid = e.enumtypid AND t.typnamespace = 'credit'::regnamespace;
SELECT count(*) AS doubles FROM credit.term GROUP BY type, label_zh HAVING count(*) > 1;
SELECT type, array_agg(code ORDER BY place) FROM credit.term
WHERE type IN ('severity', 'openness') GROUP BY type ORDER BY type;
