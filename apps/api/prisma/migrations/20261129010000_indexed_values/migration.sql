-- A custom field may be marked as quick in lists: the values of its records then stand in a narrow table of their own, a row for
-- each record, one without a value too, kept up before the commit.
ALTER TABLE custom_field ADD COLUMN indexed BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "preparedTo" UUID, ADD COLUMN "preparedAt" TIMESTAMPTZ(3);

CREATE TABLE indexed_value (
  "organizationId" UUID NOT NULL,
  "fieldId" UUID NOT NULL,
  "recordId" UUID NOT NULL,
  "sortedBy" TEXT NOT NULL,
  value JSONB,
  rank JSONB,
  label TEXT COLLATE "und-x-icu",
  words TEXT,
  CONSTRAINT "indexed_value_pkey" PRIMARY KEY ("organizationId", "fieldId", "recordId")
);
CREATE INDEX "indexed_value_organizationId_recordId_idx" ON indexed_value ("organizationId", "recordId");

-- What has no value stands last either way: there is an order for each direction, never null.
CREATE INDEX indexed_value_rank_up_idx ON indexed_value
  ("organizationId", "fieldId", (coalesce(rank, '{}'::jsonb)), "recordId") WHERE "sortedBy" = 'RANK';
CREATE INDEX indexed_value_rank_down_idx ON indexed_value
  ("organizationId", "fieldId", (coalesce(rank, 'null'::jsonb)), "recordId") WHERE "sortedBy" = 'RANK';
CREATE INDEX indexed_value_label_up_idx ON indexed_value
  ("organizationId", "fieldId", (coalesce(label, U&'\FFFF') COLLATE "und-x-icu"), "recordId") WHERE "sortedBy" = 'LABEL';
CREATE INDEX indexed_value_label_down_idx ON indexed_value
  ("organizationId", "fieldId", (coalesce(label, '') COLLATE "und-x-icu"), "recordId") WHERE "sortedBy" = 'LABEL';
