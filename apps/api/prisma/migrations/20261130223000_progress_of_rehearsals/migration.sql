-- How far a rehearsal that runs has come is told while it runs.
ALTER TABLE import ADD COLUMN rehearsal JSONB;
