-- A source puts whoever comes in by it into groups, and knows what sort of product its leads ask about where they name none.
ALTER TABLE source
  ADD COLUMN "groupIds" JSONB NOT NULL DEFAULT '[]',
  ADD COLUMN "productGroupId" UUID,
  ADD CONSTRAINT "source_productGroupId_within" FOREIGN KEY ("organizationId", "productGroupId") REFERENCES product_group ("organizationId", id);

-- A line may be about some product of a group, where nobody said which.
ALTER TABLE product_line
  ADD COLUMN "groupId" UUID,
  ADD CONSTRAINT "product_line_groupId_within" FOREIGN KEY ("organizationId", "groupId") REFERENCES product_group ("organizationId", id);
