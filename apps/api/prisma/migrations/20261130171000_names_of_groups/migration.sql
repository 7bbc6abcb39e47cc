-- Two groups in use have two names. Where two were made at one moment under one name, the later one is told apart.
UPDATE customer_group AS g SET name = g.name || ' (' || d.nth || ')'
FROM (
  SELECT "organizationId", id, row_number() OVER (PARTITION BY "organizationId", name ORDER BY "createdAt", id) AS nth
  FROM customer_group WHERE "deletedAt" IS NULL
) AS d
WHERE g."organizationId" = d."organizationId" AND g.id = d.id AND d.nth > 1;
CREATE UNIQUE INDEX customer_group_name_key ON customer_group ("organizationId", name) WHERE "deletedAt" IS NULL;
