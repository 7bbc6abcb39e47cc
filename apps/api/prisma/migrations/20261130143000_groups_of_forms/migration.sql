-- A form puts whoever sends it into groups, and may offer all products of a group.
ALTER TABLE web_form
  ADD COLUMN "groupIds" JSONB NOT NULL DEFAULT '[]',
  ADD COLUMN "productGroupIds" JSONB NOT NULL DEFAULT '[]';
