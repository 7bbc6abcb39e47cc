-- Spam, tests, wrong numbers and duplicates are closed like lost leads and count in no rate; of a duplicate, which lead it is.
ALTER TABLE lead ADD COLUMN "closedAs" TEXT, ADD COLUMN "duplicateOfId" UUID,
  ADD CONSTRAINT "lead_duplicateOfId_within" FOREIGN KEY ("organizationId", "duplicateOfId") REFERENCES lead ("organizationId", id)
    ON DELETE SET NULL ("duplicateOfId");
CREATE INDEX lead_duplicate_idx ON lead ("organizationId", "duplicateOfId") WHERE "duplicateOfId" IS NOT NULL;
