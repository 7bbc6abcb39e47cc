-- A touch says who wrote it down, by hand or with a file; of earlier ones the record of change tells.
ALTER TABLE touch ADD COLUMN "addedById" UUID,
  ADD CONSTRAINT "touch_addedById_within" FOREIGN KEY ("organizationId", "addedById") REFERENCES member ("organizationId", id);

UPDATE touch AS t SET "addedById" = c."actorId"
FROM change AS c JOIN member AS m ON m."organizationId" = c."organizationId" AND m.id = c."actorId"
WHERE t.kind IN ('MANUAL', 'IMPORT') AND c."organizationId" = t."organizationId" AND c."recordId" = t.id
  AND c."recordType" = 'Touch' AND c.action = 'CREATE' AND NOT c.forgotten;
