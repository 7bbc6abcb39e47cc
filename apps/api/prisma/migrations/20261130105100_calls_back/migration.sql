-- A promise to call back somebody whom nobody answered, and from when on it is anybody's who serves the queue.
ALTER TABLE follow_up ADD COLUMN "callBack" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "claimableAt" TIMESTAMPTZ(3);
CREATE INDEX "follow_up_organizationId_claimableAt_idx" ON follow_up ("organizationId", "claimableAt");

-- How often a call was tried in a row: once, unless it says otherwise.
ALTER TABLE activity ADD COLUMN times INTEGER NOT NULL DEFAULT 1;
