-- The lists that people begin on, also among hundreds of thousands: one status newest first, and whose leads lack a next step.
CREATE INDEX lead_view_idx ON lead ("organizationId", status, "capturedAt" DESC, id DESC) WHERE "deletedAt" IS NULL;
CREATE INDEX lead_without_step_idx ON lead ("organizationId", "ownerId", "lastActivityAt", id)
  WHERE status = 'OPEN' AND "openFollowUps" = 0 AND "deletedAt" IS NULL;
