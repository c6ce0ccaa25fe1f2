-- The national file, as it came, through the front door.  Run as demo_loader.
SET credit.on_violation = quarantine;
\copy credit.intake_penalty FROM 'test/data/penalties.csv' CSV HEADER
