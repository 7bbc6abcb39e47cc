-- Whoever undoes an import is named by what its undo changes, not whoever brought it in.
ALTER TABLE import ADD COLUMN "undoneById" UUID,
  ADD CONSTRAINT "import_undoneById_within" FOREIGN KEY ("organizationId", "undoneById") REFERENCES member ("organizationId", id);
