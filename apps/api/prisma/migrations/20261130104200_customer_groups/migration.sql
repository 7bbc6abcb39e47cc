-- Groups of contacts and companies: by hand, row by row, or by a rule that is asked whenever somebody looks.
CREATE TABLE customer_group (
  "organizationId" UUID NOT NULL,
  id UUID NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  record TEXT,
  rule JSONB,
  position INTEGER NOT NULL,
  "createdAt" TIMESTAMPTZ(3) NOT NULL,
  "deletedAt" TIMESTAMPTZ(3),
  CONSTRAINT "customer_group_pkey" PRIMARY KEY ("organizationId", id)
);

CREATE TABLE group_member (
  "organizationId" UUID NOT NULL,
  id UUID NOT NULL,
  "groupId" UUID NOT NULL,
  "contactId" UUID,
  "companyId" UUID,
  "addedAt" TIMESTAMPTZ(3) NOT NULL,
  "addedById" UUID,
  CONSTRAINT "group_member_pkey" PRIMARY KEY ("organizationId", id),
  CONSTRAINT "group_member_organizationId_groupId_fkey" FOREIGN KEY ("organizationId", "groupId")
    REFERENCES customer_group ("organizationId", id) ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "group_member_organizationId_contactId_fkey" FOREIGN KEY ("organizationId", "contactId")
    REFERENCES contact ("organizationId", id) ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "group_member_organizationId_companyId_fkey" FOREIGN KEY ("organizationId", "companyId")
    REFERENCES company ("organizationId", id) ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "group_member_addedById_within" FOREIGN KEY ("organizationId", "addedById") REFERENCES member ("organizationId", id)
);
-- A party stands in a group once; those that became one may bring two rows along, and take each its own when they are taken apart.
CREATE INDEX "group_member_organizationId_groupId_contactId_idx" ON group_member ("organizationId", "groupId", "contactId");
CREATE INDEX "group_member_organizationId_groupId_companyId_idx" ON group_member ("organizationId", "groupId", "companyId");
CREATE INDEX "group_member_organizationId_contactId_idx" ON group_member ("organizationId", "contactId");
CREATE INDEX "group_member_organizationId_companyId_idx" ON group_member ("organizationId", "companyId");
