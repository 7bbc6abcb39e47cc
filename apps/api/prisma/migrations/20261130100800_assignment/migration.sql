-- Who gets a lead: the plan, whose turn it is, what is particular to a member, and the log of all that was decided.
CREATE TABLE "assignment_plan" (
  "organizationId" UUID NOT NULL,
  "id" UUID NOT NULL,
  "plan" JSONB NOT NULL,
  CONSTRAINT "assignment_plan_pkey" PRIMARY KEY ("organizationId", "id")
);

CREATE TABLE "assignment_turn" (
  "organizationId" UUID NOT NULL,
  "id" UUID NOT NULL,
  "lines" JSONB NOT NULL DEFAULT '{}',
  "shares" JSONB NOT NULL DEFAULT '{}',
  CONSTRAINT "assignment_turn_pkey" PRIMARY KEY ("organizationId", "id")
);

CREATE TABLE "assignment_member" (
  "organizationId" UUID NOT NULL,
  "id" UUID NOT NULL,
  "weight" INTEGER NOT NULL DEFAULT 1,
  "caps" JSONB NOT NULL DEFAULT '{"perDay": null, "openLeads": null, "perDayOf": {}}',
  "productGroupIds" TEXT[],
  "languages" TEXT[],
  "territoryIds" TEXT[],
  "hours" TEXT NOT NULL DEFAULT 'ANY',
  "ownWeek" JSONB NOT NULL DEFAULT '{}',
  "leave" JSONB NOT NULL DEFAULT '[]',
  "pauses" JSONB NOT NULL DEFAULT '[]',
  "substituteId" UUID,
  CONSTRAINT "assignment_member_pkey" PRIMARY KEY ("organizationId", "id")
);

CREATE TABLE "assignment_entry" (
  "organizationId" UUID NOT NULL,
  "id" UUID NOT NULL,
  "leadId" UUID NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  "kind" TEXT NOT NULL,
  "memberId" UUID,
  "fromMemberId" UUID,
  "teamId" UUID,
  "ruleId" TEXT,
  "potential" TEXT,
  "decision" JSONB,
  "note" TEXT,
  "actorId" UUID,
  CONSTRAINT "assignment_entry_pkey" PRIMARY KEY ("organizationId", "id")
);
CREATE INDEX "assignment_entry_organizationId_at_id_idx" ON "assignment_entry" ("organizationId", "at" DESC, "id" DESC);
CREATE INDEX "assignment_entry_organizationId_leadId_at_id_idx" ON "assignment_entry" ("organizationId", "leadId", "at" DESC, "id" DESC);
CREATE INDEX "assignment_entry_organizationId_memberId_at_idx" ON "assignment_entry" ("organizationId", "memberId", "at" DESC);

DO $$
DECLARE
  reference text[];
BEGIN
  FOREACH reference SLICE 1 IN ARRAY ARRAY[
    ['assignment_member', 'id', 'member'], ['assignment_member', 'substituteId', 'member'],
    ['assignment_entry', 'leadId', 'lead'], ['assignment_entry', 'memberId', 'member'],
    ['assignment_entry', 'fromMemberId', 'member'], ['assignment_entry', 'teamId', 'team'],
    ['assignment_entry', 'actorId', 'member']
  ] LOOP
    EXECUTE format(
      'ALTER TABLE %I ADD CONSTRAINT %I FOREIGN KEY ("organizationId", %I) REFERENCES %I ("organizationId", id)',
      reference[1], reference[1] || '_' || reference[2] || '_within', reference[2], reference[3]);
  END LOOP;
END
$$;

-- Since when a lead is its owner's, since when they have taken it up, since when it waits for somebody.
ALTER TABLE "lead" ADD COLUMN "assignedAt" TIMESTAMPTZ(3), ADD COLUMN "acceptedAt" TIMESTAMPTZ(3), ADD COLUMN "queuedAt" TIMESTAMPTZ(3);
CREATE INDEX lead_queue_idx ON lead ("organizationId", "queuedAt", id) WHERE "queuedAt" IS NOT NULL AND "deletedAt" IS NULL;
CREATE INDEX lead_unaccepted_idx ON lead ("organizationId", "assignedAt", id)
  WHERE "assignedAt" IS NOT NULL AND "acceptedAt" IS NULL AND "deletedAt" IS NULL;
-- How many open leads a member has is counted at every assignment.
CREATE INDEX lead_load_idx ON lead ("organizationId", "ownerId") WHERE status = 'OPEN' AND "deletedAt" IS NULL;

-- Why a lead was declined may name a person: the record of change forgets it with them.
DO $$
BEGIN
  EXECUTE format(
    'CREATE OR REPLACE FUNCTION personal_columns() RETURNS jsonb LANGUAGE sql IMMUTABLE SET search_path = pg_catalog AS %L',
    format('SELECT %L::jsonb', personal_columns() || '{"AssignmentEntry": ["note"]}'::jsonb));
END
$$;
