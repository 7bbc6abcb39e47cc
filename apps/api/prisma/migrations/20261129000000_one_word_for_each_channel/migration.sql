-- A contact has one word for each channel: the strictest of what stands there, then the last one said.
DELETE FROM "consent" AS c USING "consent" AS k
WHERE k."organizationId" = c."organizationId" AND k."contactId" = c."contactId" AND k.channel = c.channel AND k.id <> c.id
  AND (k.state = 'REFUSED', k.at, k.id) > (c.state = 'REFUSED', c.at, c.id);
DROP INDEX "consent_organizationId_contactId_idx";
CREATE UNIQUE INDEX "consent_organizationId_contactId_channel_key" ON "consent"("organizationId", "contactId", "channel");
