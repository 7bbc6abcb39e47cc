-- Who sees the leads of a team alone counts them in the index, without a look at the rows.
DROP INDEX lead_view_idx;
CREATE INDEX lead_view_idx ON lead ("organizationId", status, "capturedAt" DESC, id DESC) INCLUDE ("ownerId", "teamId")
  WHERE "deletedAt" IS NULL;
