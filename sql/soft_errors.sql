-- What a type refuses, asked for without raising it where PostgreSQL can do that
-- (16), raised elsewhere: the same words.
CREATE FUNCTION pg_temp.refusal(value text, type text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	state text;
	message text;
	detail text;
	hint text;
BEGIN
	IF to_regproc('pg_catalog.pg_input_error_info') IS NOT NULL THEN
		EXECUTE 'SELECT sql_error_code, message, detail, hint FROM pg_catalog.pg_input_error_info($1, $2)'
			INTO state, message, detail, hint USING value, type;
	ELSE
		BEGIN
			EXECUTE format('SELECT %L::%s', value, type);
		EXCEPTION WHEN OTHERS THEN
			GET STACKED DIAGNOSTICS state = RETURNED_SQLSTATE, message = MESSAGE_TEXT, detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
		END;
	END IF;
	RETURN concat_ws(E'\n', state, message, detail, hint);
END $$;
SELECT type, value, pg_temp.refusal(value, type)
FROM (VALUES (1, 'credit.uscc', '91110000600037341L'), (2, 'credit.uscc', '91110000600037341X'), (3, 'credit.uscc', ''),
	(4, 'credit.resident_id', '360426199101010071'), (5, 'credit.resident_id', '360426199101010072'), (6, 'credit.resident_id', 'x'),
	(7, 'credit.division', '650100'), (8, 'credit.division', '999'), (9, 'credit.division[]', '{650100,x}')) v (n, type, value)
ORDER BY n;
