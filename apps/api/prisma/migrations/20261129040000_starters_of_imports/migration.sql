-- Whoever starts an import is named by what it writes, and it writes with their rights: they are not always whoever uploaded it.
ALTER TABLE import ADD COLUMN "startedById" UUID,
  ADD CONSTRAINT "import_startedById_within" FOREIGN KEY ("organizationId", "startedById") REFERENCES member ("organizationId", id);
