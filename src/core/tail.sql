-- The registry's owner makes triggers, defaults and policies of these.
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA credit TO credit_owner;
