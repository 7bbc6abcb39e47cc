-- Rules and lists read the values of own fields of every record: these stay in its row when it grows, and what its index is made of
-- goes out of it first. What lies outside by now stays there until it is written again.
ALTER TABLE lead ALTER COLUMN attributes SET STORAGE MAIN;
ALTER TABLE contact ALTER COLUMN attributes SET STORAGE MAIN;
ALTER TABLE company ALTER COLUMN attributes SET STORAGE MAIN;

-- Who asked more than once is few among many: rules that count enquiries find them here.
CREATE INDEX lead_touches_idx ON lead ("organizationId", "touchCount") WHERE "touchCount" > 1 AND "deletedAt" IS NULL;
