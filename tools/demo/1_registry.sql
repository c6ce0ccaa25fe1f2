-- A registry, and who works in it.  Run as superuser in an empty database.
SET client_min_messages = warning;
CREATE EXTENSION credit;
SELECT credit.create_registry();

-- Database roles: one to administer, one to load, one to review, one that asks
-- as anybody may.
CREATE ROLE demo_admin LOGIN IN ROLE credit_admin;
CREATE ROLE demo_loader LOGIN IN ROLE credit_provider;
CREATE ROLE demo_reviewer LOGIN IN ROLE credit_provider;
CREATE ROLE demo_citizen LOGIN IN ROLE credit_public;

CREATE TEMPORARY TABLE agency (name text, uscc credit.uscc);
GRANT SELECT ON agency TO demo_admin;
\copy agency FROM 'test/data/agencies.csv' CSV HEADER

SET ROLE demo_admin;
-- The platform through which the agencies report, and the agencies.
INSERT INTO credit.organisation (name, uscc, kind, division, registered_from)
VALUES ('演示信用信息共享平台', '12650000MB0CRED184', 'platform', '650000', '2024-10-01');
INSERT INTO credit.organisation (name, uscc, kind, division, platform_id, registered_from)
SELECT a.name, a.uscc, 'state_organ', credit.division(a.uscc),
	(SELECT organisation_id FROM credit.organisation WHERE kind = 'platform'), '2024-10-01'
FROM agency a;

-- The loader is the platform's; the reviewer acts for every agency.
INSERT INTO credit.member (role_name, organisation_id, duty, may_submit)
SELECT 'demo_loader', organisation_id, 'takes in what the agencies report', true
FROM credit.organisation WHERE kind = 'platform';
INSERT INTO credit.member (role_name, organisation_id, duty, may_review)
SELECT 'demo_reviewer', organisation_id, 'reviews before anything is published', true
FROM credit.organisation WHERE kind = 'state_organ';
RESET ROLE;
