-- A later rule that is kinder shortens what is open (Articles 44 and 51).
CREATE TRIGGER shorten_windows AFTER INSERT OR UPDATE OR DELETE
	ON credit.rule_pack
	FOR EACH STATEMENT EXECUTE FUNCTION credit.shorten_windows();
CREATE TRIGGER shorten_windows AFTER INSERT OR UPDATE OR DELETE
	ON credit.window_rule
	FOR EACH STATEMENT EXECUTE FUNCTION credit.shorten_windows();
