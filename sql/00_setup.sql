-- The other files rely on this one: the extension and a registry in this database.
SET client_min_messages = warning;
CREATE EXTENSION credit;
SELECT credit.create_registry();
