-- Keys and terms are derived from names: where the rules read names otherwise now they are made anew by the product at work,
-- organization by organization. What is stored here is of the first version.
ALTER TABLE organization ADD COLUMN "keysVersion" INTEGER NOT NULL DEFAULT 1;
