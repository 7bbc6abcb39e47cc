-- A word about being approached is about a purpose too, and says by which right their data is used and which text they agreed
-- to. The channel ANY stands for all of them.
ALTER TABLE consent ADD COLUMN purpose TEXT NOT NULL DEFAULT 'SALES', ADD COLUMN "lawfulBasis" TEXT NOT NULL DEFAULT 'CONSENT',
  ADD COLUMN wording TEXT;
DROP INDEX "consent_organizationId_contactId_channel_key";
CREATE UNIQUE INDEX "consent_organizationId_contactId_channel_purpose_key" ON consent ("organizationId", "contactId", channel, purpose);
