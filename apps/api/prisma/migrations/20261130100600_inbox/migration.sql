-- Sources get an address at which deliveries come in: each is stored as it came, then read; the same thing arrives once.
ALTER TABLE source ADD COLUMN "ownerRule" TEXT NOT NULL DEFAULT 'RULES', ADD COLUMN "ownerId" UUID, ADD COLUMN "productId" UUID,
  ADD CONSTRAINT "source_ownerId_within" FOREIGN KEY ("organizationId", "ownerId") REFERENCES member ("organizationId", id),
  ADD CONSTRAINT "source_productId_within" FOREIGN KEY ("organizationId", "productId") REFERENCES product ("organizationId", id);

ALTER TABLE touch ADD COLUMN "generatedById" UUID,
  ADD CONSTRAINT "touch_generatedById_within" FOREIGN KEY ("organizationId", "generatedById") REFERENCES member ("organizationId", id);

CREATE TABLE inlet (
  "organizationId" UUID NOT NULL,
  id UUID NOT NULL,
  "sourceId" UUID NOT NULL,
  key TEXT NOT NULL,
  secrets JSONB NOT NULL DEFAULT '{}',
  mapping JSONB NOT NULL DEFAULT '[]',
  "createdAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "inlet_pkey" PRIMARY KEY ("organizationId", id),
  CONSTRAINT "inlet_organizationId_sourceId_fkey" FOREIGN KEY ("organizationId", "sourceId") REFERENCES source ("organizationId", id) ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE UNIQUE INDEX "inlet_key_key" ON inlet (key);
CREATE UNIQUE INDEX "inlet_organizationId_sourceId_key" ON inlet ("organizationId", "sourceId");

CREATE TABLE turned_away (
  "organizationId" UUID NOT NULL,
  "inletId" UUID NOT NULL,
  because TEXT NOT NULL,
  count INTEGER NOT NULL,
  "lastAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "turned_away_pkey" PRIMARY KEY ("organizationId", "inletId", because),
  CONSTRAINT "turned_away_inletId_within" FOREIGN KEY ("organizationId", "inletId") REFERENCES inlet ("organizationId", id)
);

CREATE TABLE delivery (
  "organizationId" UUID NOT NULL,
  id UUID NOT NULL,
  "inletId" UUID NOT NULL,
  fingerprint TEXT NOT NULL,
  "contentType" TEXT NOT NULL,
  headers JSONB NOT NULL DEFAULT '{}',
  query TEXT NOT NULL,
  body BYTEA,
  size INTEGER NOT NULL,
  state TEXT NOT NULL,
  because JSONB,
  "receivedAt" TIMESTAMPTZ(3) NOT NULL,
  "processedAt" TIMESTAMPTZ(3),
  attempts INTEGER NOT NULL DEFAULT 0,
  "nextTryAt" TIMESTAMPTZ(3),
  repeats INTEGER NOT NULL DEFAULT 0,
  "repeatedAt" TIMESTAMPTZ(3),
  "letIn" BOOLEAN NOT NULL DEFAULT false,
  CONSTRAINT "delivery_pkey" PRIMARY KEY ("organizationId", id),
  CONSTRAINT "delivery_organizationId_inletId_fkey" FOREIGN KEY ("organizationId", "inletId") REFERENCES inlet ("organizationId", id) ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE UNIQUE INDEX "delivery_organizationId_inletId_fingerprint_key" ON delivery ("organizationId", "inletId", fingerprint);
CREATE INDEX "delivery_organizationId_receivedAt_id_idx" ON delivery ("organizationId", "receivedAt" DESC, id DESC);
CREATE INDEX "delivery_organizationId_inletId_receivedAt_id_idx" ON delivery ("organizationId", "inletId", "receivedAt" DESC, id DESC);
-- What is still to be read, over all organizations, the oldest first; and what waits for a person.
CREATE INDEX delivery_waiting_idx ON delivery ("receivedAt", id) WHERE state = 'RECEIVED';
CREATE INDEX delivery_undone_idx ON delivery ("organizationId", "inletId", state) WHERE state IN ('NEEDS_MAPPING', 'REJECTED', 'FAILED');

CREATE TABLE arrival (
  "organizationId" UUID NOT NULL,
  id UUID NOT NULL,
  "inletId" UUID NOT NULL,
  "deliveryId" UUID,
  fingerprint TEXT NOT NULL,
  kind TEXT NOT NULL,
  state TEXT NOT NULL,
  outcome TEXT,
  reasons JSONB NOT NULL DEFAULT '[]',
  "leadId" UUID,
  "contactId" UUID,
  at TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "arrival_pkey" PRIMARY KEY ("organizationId", id),
  CONSTRAINT "arrival_organizationId_inletId_fkey" FOREIGN KEY ("organizationId", "inletId") REFERENCES inlet ("organizationId", id) ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "arrival_organizationId_deliveryId_fkey" FOREIGN KEY ("organizationId", "deliveryId") REFERENCES delivery ("organizationId", id) ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "arrival_leadId_within" FOREIGN KEY ("organizationId", "leadId") REFERENCES lead ("organizationId", id),
  CONSTRAINT "arrival_contactId_within" FOREIGN KEY ("organizationId", "contactId") REFERENCES contact ("organizationId", id)
);
CREATE UNIQUE INDEX "arrival_organizationId_inletId_fingerprint_key" ON arrival ("organizationId", "inletId", fingerprint);
CREATE INDEX "arrival_organizationId_deliveryId_idx" ON arrival ("organizationId", "deliveryId");
CREATE INDEX "arrival_organizationId_leadId_idx" ON arrival ("organizationId", "leadId");
CREATE INDEX "arrival_organizationId_contactId_idx" ON arrival ("organizationId", "contactId");
