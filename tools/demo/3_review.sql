-- Nothing is published before a second pair of eyes has seen it (Article 21).
-- Run as demo_reviewer.
SELECT pg_catalog.sum(credit.review(batch_id)) AS reviewed
FROM (SELECT DISTINCT batch_id FROM credit.record) AS waiting;
