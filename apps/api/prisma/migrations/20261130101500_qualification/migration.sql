-- What was set as a lead's potential by hand stays where it is and goes before what the rules say; a reason goes with it from
-- now on. What the rules say stands beside it. Scores and grades are derived: the qualification room writes them.
ALTER TABLE lead
  ADD COLUMN "potentialReason" TEXT,
  ADD COLUMN "potentialById" UUID,
  ADD COLUMN "potentialAt" TIMESTAMPTZ(3),
  ADD COLUMN "judgedPotential" TEXT,
  ADD COLUMN score INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN grade TEXT NOT NULL DEFAULT '',
  ADD COLUMN "gradeRank" INTEGER NOT NULL DEFAULT 99;
ALTER TABLE lead ADD CONSTRAINT "lead_potentialById_within" FOREIGN KEY ("organizationId", "potentialById")
  REFERENCES member ("organizationId", id) ON DELETE NO ACTION ON UPDATE NO ACTION;

-- The orders of lead lists by what a lead is worth working on; the expression is that of list-leads.ts.
CREATE INDEX "lead_organizationId_score_id_idx" ON lead ("organizationId", score DESC, id DESC);
CREATE INDEX "lead_organizationId_gradeRank_id_idx" ON lead ("organizationId", "gradeRank", id);
CREATE INDEX lead_potential_idx ON lead ("organizationId",
  (CASE coalesce(potential, "judgedPotential") WHEN 'HIGH' THEN 0 WHEN 'MEDIUM' THEN 1 WHEN 'LOW' THEN 2 ELSE 3 END), id);

-- How much somebody wants a product, where it was asked.
ALTER TABLE product_line ADD COLUMN interest TEXT;

-- What an organization judges leads by: its potential policy, its score model, its frameworks, the gates of its stages.
CREATE TABLE qualification_rule (
  "organizationId" UUID NOT NULL,
  id UUID NOT NULL,
  kind TEXT NOT NULL,
  key TEXT NOT NULL,
  definition JSONB NOT NULL,
  "updatedAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "qualification_rule_pkey" PRIMARY KEY ("organizationId", id)
);
CREATE UNIQUE INDEX "qualification_rule_organizationId_kind_key_key" ON qualification_rule ("organizationId", kind, key);

-- What was found out about a lead, by the criterion that asked for it.
CREATE TABLE lead_answer (
  "organizationId" UUID NOT NULL,
  id UUID NOT NULL,
  "leadId" UUID NOT NULL,
  "frameworkId" TEXT NOT NULL,
  "criterionId" TEXT NOT NULL,
  answer TEXT NOT NULL,
  evidence JSONB NOT NULL DEFAULT '[]',
  "memberId" UUID,
  "answeredAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "lead_answer_pkey" PRIMARY KEY ("organizationId", id),
  CONSTRAINT "lead_answer_leadId_within" FOREIGN KEY ("organizationId", "leadId")
    REFERENCES lead ("organizationId", id) ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "lead_answer_memberId_within" FOREIGN KEY ("organizationId", "memberId")
    REFERENCES member ("organizationId", id) ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE UNIQUE INDEX "lead_answer_organizationId_leadId_frameworkId_criterionId_key" ON lead_answer
  ("organizationId", "leadId", "frameworkId", "criterionId");

-- Derived: how a lead was scored and judged last, with the factors.
CREATE TABLE lead_score (
  "organizationId" UUID NOT NULL,
  "leadId" UUID NOT NULL,
  total INTEGER NOT NULL,
  fit INTEGER NOT NULL,
  engagement INTEGER NOT NULL,
  grade TEXT,
  factors JSONB NOT NULL,
  reasons JSONB NOT NULL,
  "scoredAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "lead_score_pkey" PRIMARY KEY ("organizationId", "leadId"),
  CONSTRAINT "lead_score_leadId_within" FOREIGN KEY ("organizationId", "leadId")
    REFERENCES lead ("organizationId", id) ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- Derived: every change of a score or grade, with what changed it.
CREATE TABLE score_change (
  "organizationId" UUID NOT NULL,
  id UUID NOT NULL,
  "leadId" UUID NOT NULL,
  at TIMESTAMPTZ(3) NOT NULL,
  cause TEXT NOT NULL,
  before INTEGER,
  after INTEGER NOT NULL,
  "gradeBefore" TEXT,
  "gradeAfter" TEXT,
  reasons JSONB NOT NULL,
  CONSTRAINT "score_change_pkey" PRIMARY KEY ("organizationId", id),
  CONSTRAINT "score_change_leadId_within" FOREIGN KEY ("organizationId", "leadId")
    REFERENCES lead ("organizationId", id) ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE INDEX "score_change_organizationId_leadId_at_id_idx" ON score_change ("organizationId", "leadId", at DESC, id DESC);

-- Derived: how far all open leads of an organization are scored anew; one row of each organization, by its id.
CREATE TABLE score_run (
  "organizationId" UUID NOT NULL,
  id UUID NOT NULL,
  cause TEXT NOT NULL,
  behind UUID,
  done INTEGER NOT NULL DEFAULT 0,
  total INTEGER NOT NULL,
  "startedAt" TIMESTAMPTZ(3) NOT NULL,
  "finishedAt" TIMESTAMPTZ(3),
  CONSTRAINT "score_run_pkey" PRIMARY KEY ("organizationId", id)
);

-- What the record of change forgets of an erased person: why somebody set a potential, and what was said as proof.
DO $do$
BEGIN
  EXECUTE format($sql$CREATE OR REPLACE FUNCTION personal_columns() RETURNS jsonb
    LANGUAGE sql IMMUTABLE SET search_path = pg_catalog AS $$ SELECT %L::jsonb $$$sql$,
    personal_columns() || jsonb_build_object('Lead', (personal_columns() -> 'Lead') || '["potentialReason"]', 'LeadAnswer', '["evidence"]'::jsonb));
END
$do$;
