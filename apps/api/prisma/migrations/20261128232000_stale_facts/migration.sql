-- Facts are derived: where their meaning has changed they are made anew by the product at work, organization by organization.
-- A later migration that changes what counts sets the mark again.
ALTER TABLE organization ADD COLUMN "factsStale" BOOLEAN NOT NULL DEFAULT false;

-- What happened on a record that was deleted counts no more.
UPDATE organization SET "factsStale" = true;
