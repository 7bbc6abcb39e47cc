-- Contacts, or companies, that may be one: found when they change, so that the list of them reads no other records. The stronger
-- the higher its rank.
CREATE TABLE party_pair (
  "organizationId" UUID NOT NULL,
  id UUID NOT NULL,
  kind TEXT NOT NULL,
  "oneId" UUID NOT NULL,
  "otherId" UUID NOT NULL,
  rank INTEGER NOT NULL,
  CONSTRAINT "party_pair_pkey" PRIMARY KEY ("organizationId", id)
);
CREATE UNIQUE INDEX "party_pair_organizationId_oneId_otherId_key" ON party_pair ("organizationId", "oneId", "otherId");
CREATE INDEX "party_pair_organizationId_otherId_idx" ON party_pair ("organizationId", "otherId");
CREATE INDEX "party_pair_organizationId_kind_rank_id_idx" ON party_pair ("organizationId", kind, rank DESC, id DESC);

-- Of two that look like one somebody said that they are two.
CREATE TABLE party_distinction (
  "organizationId" UUID NOT NULL,
  id UUID NOT NULL,
  kind TEXT NOT NULL,
  "oneId" UUID NOT NULL,
  "otherId" UUID NOT NULL,
  "saidAt" TIMESTAMPTZ(3) NOT NULL,
  "saidById" UUID,
  CONSTRAINT "party_distinction_pkey" PRIMARY KEY ("organizationId", id),
  CONSTRAINT "party_distinction_saidById_within" FOREIGN KEY ("organizationId", "saidById") REFERENCES member ("organizationId", id)
);
CREATE UNIQUE INDEX "party_distinction_organizationId_oneId_otherId_key" ON party_distinction ("organizationId", "oneId", "otherId");
CREATE INDEX "party_distinction_organizationId_otherId_idx" ON party_distinction ("organizationId", "otherId");

-- By which version of the keys all parties of the organization were last looked through for pairs.
CREATE TABLE pair_search (
  "organizationId" UUID NOT NULL,
  id UUID NOT NULL,
  "keysVersion" INTEGER NOT NULL,
  CONSTRAINT "pair_search_pkey" PRIMARY KEY ("organizationId", id)
);
