-- Commands are numbered, not each of their changes: what one command changed became visible at once. An import's changes cost
-- the relay as much as the import itself otherwise.
CREATE TABLE "command_order" (
    "organizationId" UUID NOT NULL,
    "commandId" UUID NOT NULL,
    "position" BIGINT NOT NULL,

    CONSTRAINT "command_order_pkey" PRIMARY KEY ("organizationId","commandId")
);
INSERT INTO command_order ("organizationId", "commandId", position)
SELECT c."organizationId", c."commandId", max(o.position)
FROM change_order AS o JOIN change AS c ON c."organizationId" = o."organizationId" AND c.id = o."changeId"
GROUP BY c."organizationId", c."commandId";
CREATE UNIQUE INDEX "command_order_organizationId_position_key" ON "command_order"("organizationId", "position");
DROP TABLE change_order;
UPDATE counter SET name = 'command' WHERE name = 'change';
