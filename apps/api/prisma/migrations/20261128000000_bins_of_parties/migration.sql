-- The bins of contacts and companies look for the last deleted.
CREATE INDEX contact_bin_idx ON contact ("organizationId", "deletedAt" DESC, id DESC) WHERE "deletedAt" IS NOT NULL;
CREATE INDEX company_bin_idx ON company ("organizationId", "deletedAt" DESC, id DESC) WHERE "deletedAt" IS NOT NULL;
