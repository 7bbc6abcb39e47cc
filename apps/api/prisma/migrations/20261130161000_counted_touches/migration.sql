-- Rules ask how often somebody got in touch: it stands on the lead, where it is read without reading all touches.
ALTER TABLE lead ADD COLUMN "touchCount" INTEGER NOT NULL DEFAULT 0;
UPDATE lead AS l SET "touchCount" = t.touches
FROM (SELECT t."organizationId", t."leadId", count(*) AS touches FROM touch AS t GROUP BY 1, 2) AS t
WHERE l."organizationId" = t."organizationId" AND l.id = t."leadId";
