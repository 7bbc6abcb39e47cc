-- A contact or company that became one with another stays as a name for it: whoever asks for it is shown the one that went on.
ALTER TABLE contact ADD COLUMN "mergedIntoId" UUID,
  ADD CONSTRAINT "contact_mergedIntoId_within" FOREIGN KEY ("organizationId", "mergedIntoId") REFERENCES contact ("organizationId", id) ON DELETE SET NULL ("mergedIntoId");
ALTER TABLE company ADD COLUMN "mergedIntoId" UUID,
  ADD CONSTRAINT "company_mergedIntoId_within" FOREIGN KEY ("organizationId", "mergedIntoId") REFERENCES company ("organizationId", id) ON DELETE SET NULL ("mergedIntoId");
CREATE INDEX contact_merged_idx ON contact ("organizationId", "mergedIntoId") WHERE "mergedIntoId" IS NOT NULL;
CREATE INDEX company_merged_idx ON company ("organizationId", "mergedIntoId") WHERE "mergedIntoId" IS NOT NULL;

-- Which records became one, and the plan by which they are taken apart again; it is emptied when they are, and when the person is erased.
CREATE TABLE party_merge (
  "organizationId" UUID NOT NULL,
  id UUID NOT NULL,
  kind TEXT NOT NULL,
  "survivorId" UUID NOT NULL,
  "absorbedIds" UUID[],
  plan JSONB NOT NULL DEFAULT '{}',
  "mergedAt" TIMESTAMPTZ(3) NOT NULL,
  "mergedById" UUID,
  "apartAt" TIMESTAMPTZ(3),
  "apartById" UUID,
  CONSTRAINT "party_merge_pkey" PRIMARY KEY ("organizationId", id),
  CONSTRAINT "party_merge_mergedById_within" FOREIGN KEY ("organizationId", "mergedById") REFERENCES member ("organizationId", id),
  CONSTRAINT "party_merge_apartById_within" FOREIGN KEY ("organizationId", "apartById") REFERENCES member ("organizationId", id)
);
CREATE INDEX "party_merge_organizationId_survivorId_idx" ON party_merge ("organizationId", "survivorId");
