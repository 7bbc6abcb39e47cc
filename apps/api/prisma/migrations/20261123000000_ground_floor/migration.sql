
-- CreateTable
CREATE TABLE "activity" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "leadId" UUID,
    "contactId" UUID,
    "companyId" UUID,
    "memberId" UUID,
    "teamId" UUID,
    "channel" TEXT,
    "direction" TEXT,
    "outcome" TEXT,
    "durationSeconds" INTEGER,
    "durationBasis" TEXT,
    "subject" TEXT,
    "body" TEXT,
    "mentions" UUID[],
    "occurredAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "editedAt" TIMESTAMPTZ(3),
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "activity_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "import" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT,
    "state" TEXT NOT NULL,
    "plan" JSONB NOT NULL,
    "counts" JSONB NOT NULL,
    "nextRow" INTEGER NOT NULL DEFAULT 0,
    "totalRows" INTEGER,
    "problem" TEXT,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "startedAt" TIMESTAMPTZ(3),
    "progressedAt" TIMESTAMPTZ(3),
    "finishedAt" TIMESTAMPTZ(3),
    "undoneAt" TIMESTAMPTZ(3),
    "undoReport" JSONB,

    CONSTRAINT "import_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "import_file" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "importId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "import_file_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "import_row" (
    "organizationId" UUID NOT NULL,
    "importId" UUID NOT NULL,
    "filePosition" INTEGER NOT NULL DEFAULT 0,
    "rowNumber" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "recordType" TEXT,
    "recordId" UUID,
    "said" TEXT,
    "problems" JSONB,
    "cells" JSONB,

    CONSTRAINT "import_row_pkey" PRIMARY KEY ("organizationId","importId","filePosition","rowNumber")
);

-- CreateTable
CREATE TABLE "import_batch" (
    "organizationId" UUID NOT NULL,
    "importId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "commandId" UUID NOT NULL,
    "undone" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "import_batch_pkey" PRIMARY KEY ("organizationId","importId","position")
);

-- CreateTable
CREATE TABLE "product_group" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "product_group_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "product" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "code" TEXT,
    "groupId" UUID,
    "price" BIGINT,
    "currency" TEXT NOT NULL,
    "billing" TEXT NOT NULL DEFAULT 'ONCE',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "product_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "custom_field" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "record" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "options" JSONB NOT NULL,
    "required" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "custom_field_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "follow_up" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "leadId" UUID,
    "contactId" UUID,
    "companyId" UUID,
    "assigneeId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "label" TEXT,
    "note" TEXT,
    "dueOn" DATE NOT NULL,
    "dueTime" TEXT,
    "timeZone" TEXT NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "remindAt" TIMESTAMPTZ(3),
    "remindedAt" TIMESTAMPTZ(3),
    "state" TEXT NOT NULL,
    "outcome" TEXT,
    "doneAt" TIMESTAMPTZ(3),
    "doneById" UUID,
    "activityId" UUID,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "follow_up_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" UUID NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organization" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL,
    "phoneCountry" TEXT NOT NULL,
    "firstDayOfWeek" INTEGER NOT NULL,
    "fiscalYearStartMonth" INTEGER NOT NULL,
    "nameOrder" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "workingHours" JSONB NOT NULL,
    "holidays" JSONB NOT NULL,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "organization_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "team" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "parentId" UUID,
    "managerId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "team_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "member" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "role" TEXT NOT NULL,
    "teamId" UUID,
    "locale" TEXT,
    "timeZone" TEXT,
    "externalKey" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "deactivatedAt" TIMESTAMPTZ(3),

    CONSTRAINT "member_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "teamId" UUID,
    "memberId" UUID,
    "tokenHash" TEXT NOT NULL,
    "invitedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "api_token" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "hint" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "lastUsedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "api_token_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "source" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "source_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "pipeline" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "pipeline_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "stage" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "pipelineId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "stage_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "loss_reason" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "loss_reason_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "lead" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "contactId" UUID,
    "companyId" UUID,
    "sourceId" UUID,
    "ownerId" UUID,
    "teamId" UUID,
    "pipelineId" UUID NOT NULL,
    "stageId" UUID NOT NULL,
    "potential" TEXT,
    "expectedValue" BIGINT,
    "currency" TEXT NOT NULL,
    "expectedCloseOn" DATE,
    "note" TEXT,
    "capturedAt" TIMESTAMPTZ(3) NOT NULL,
    "capturedById" UUID,
    "capturedTeamId" UUID,
    "wonOn" DATE,
    "lostOn" DATE,
    "lossReasonId" UUID,
    "lossNote" TEXT,
    "closedById" UUID,
    "closedTeamId" UUID,
    "previousLeadId" UUID,
    "attributes" JSONB NOT NULL DEFAULT '{}',
    "externalKey" TEXT,
    "importId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "deletedAt" TIMESTAMPTZ(3),
    "title" TEXT NOT NULL DEFAULT '',
    "sortTitle" TEXT NOT NULL DEFAULT '',
    "terms" TEXT[],
    "lastActivityAt" TIMESTAMPTZ(3) NOT NULL DEFAULT '1970-01-01 00:00:00 +00:00',
    "nextFollowUpAt" TIMESTAMPTZ(3) NOT NULL DEFAULT '9999-12-31 00:00:00 +00:00',
    "openFollowUps" INTEGER NOT NULL DEFAULT 0,
    "comments" INTEGER NOT NULL DEFAULT 0,
    "dealValue" BIGINT NOT NULL DEFAULT 0,
    "sortValue" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "lead_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "lead_collaborator" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "leadId" UUID NOT NULL,
    "memberId" UUID NOT NULL,

    CONSTRAINT "lead_collaborator_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "touch" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "leadId" UUID NOT NULL,
    "sourceId" UUID,
    "kind" TEXT NOT NULL,
    "detail" JSONB NOT NULL DEFAULT '{}',
    "occurredAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "touch_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "product_line" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "leadId" UUID NOT NULL,
    "productId" UUID,
    "name" TEXT NOT NULL,
    "quantity" DECIMAL(14,3) NOT NULL,
    "unitPrice" BIGINT,
    "currency" TEXT NOT NULL,
    "billing" TEXT NOT NULL DEFAULT 'ONCE',
    "state" TEXT NOT NULL,
    "dealId" UUID,
    "position" INTEGER NOT NULL,

    CONSTRAINT "product_line_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "deal" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "leadId" UUID NOT NULL,
    "contactId" UUID,
    "companyId" UUID,
    "wonOn" DATE NOT NULL,
    "currency" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,
    "note" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "deal_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "deal_line" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "dealId" UUID NOT NULL,
    "productId" UUID,
    "name" TEXT NOT NULL,
    "quantity" DECIMAL(14,3) NOT NULL,
    "unitPrice" BIGINT NOT NULL,
    "amount" BIGINT NOT NULL,
    "billing" TEXT NOT NULL DEFAULT 'ONCE',
    "position" INTEGER NOT NULL,

    CONSTRAINT "deal_line_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "deal_credit" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "dealId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "teamId" UUID,
    "role" TEXT NOT NULL,
    "basisPoints" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "deal_credit_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "deal_adjustment" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "dealId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "on" DATE NOT NULL,
    "amount" BIGINT NOT NULL,
    "note" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "deal_adjustment_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "deal_entry" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "dealId" UUID NOT NULL,
    "adjustmentId" UUID,
    "kind" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "memberId" UUID NOT NULL,
    "teamId" UUID,
    "amount" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,

    CONSTRAINT "deal_entry_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "fact" (
    "organizationId" UUID NOT NULL,
    "metric" TEXT NOT NULL,
    "recordType" TEXT NOT NULL,
    "recordId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "memberId" UUID,
    "teamId" UUID,
    "leadId" UUID,
    "value" BIGINT NOT NULL,
    "currency" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "fact_pkey" PRIMARY KEY ("organizationId","recordType","recordId","metric")
);

-- CreateTable
CREATE TABLE "fact_month" (
    "organizationId" UUID NOT NULL,
    "metric" TEXT NOT NULL,
    "month" DATE NOT NULL,
    "memberId" UUID NOT NULL,
    "teamId" UUID NOT NULL,
    "currency" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "value" BIGINT NOT NULL,

    CONSTRAINT "fact_month_pkey" PRIMARY KEY ("organizationId","metric","month","memberId","teamId","currency")
);

-- CreateTable
CREATE TABLE "notification" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "parameters" JSONB NOT NULL,
    "actorId" UUID,
    "leadId" UUID,
    "activityId" UUID,
    "followUpId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "seenAt" TIMESTAMPTZ(3),

    CONSTRAINT "notification_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "mail_message" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT,
    "state" TEXT NOT NULL,
    "problem" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "claimedAt" TIMESTAMPTZ(3),
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "mail_message_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "company" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "nameReading" TEXT,
    "sortName" TEXT NOT NULL,
    "companyKey" TEXT NOT NULL,
    "industry" TEXT,
    "employees" INTEGER,
    "revenue" BIGINT,
    "revenueCurrency" TEXT,
    "website" TEXT,
    "country" TEXT,
    "region" TEXT,
    "city" TEXT,
    "postalCode" TEXT,
    "addressLine" TEXT,
    "language" TEXT,
    "parentId" UUID,
    "ownerId" UUID,
    "teamId" UUID,
    "attributes" JSONB NOT NULL DEFAULT '{}',
    "externalKey" TEXT,
    "terms" TEXT[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "company_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "contact" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "familyName" TEXT,
    "givenName" TEXT,
    "familyReading" TEXT,
    "givenReading" TEXT,
    "sortName" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "readingKey" TEXT NOT NULL,
    "jobTitle" TEXT,
    "language" TEXT,
    "companyId" UUID,
    "country" TEXT,
    "region" TEXT,
    "city" TEXT,
    "postalCode" TEXT,
    "addressLine" TEXT,
    "ownerId" UUID,
    "teamId" UUID,
    "attributes" JSONB NOT NULL DEFAULT '{}',
    "externalKey" TEXT,
    "terms" TEXT[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "contact_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "contact_point" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "contactId" UUID,
    "companyId" UUID,
    "kind" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "identity" TEXT NOT NULL,
    "shared" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER NOT NULL,
    "tail" TEXT,

    CONSTRAINT "contact_point_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "consent" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "contactId" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "consent_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "command" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "actorId" UUID,
    "origin" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "idempotencyKey" TEXT,
    "inputHash" TEXT,
    "result" JSONB,
    "undoesId" UUID,
    "undoneById" UUID,

    CONSTRAINT "command_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "change" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "commandId" UUID NOT NULL,
    "recordType" TEXT NOT NULL,
    "recordId" UUID NOT NULL,
    "rootId" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "actorId" UUID,
    "origin" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "change_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "change_order" (
    "organizationId" UUID NOT NULL,
    "changeId" UUID NOT NULL,
    "position" BIGINT NOT NULL,

    CONSTRAINT "change_order_pkey" PRIMARY KEY ("organizationId","changeId")
);

-- CreateTable
CREATE TABLE "outbox" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "commandId" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "counter" (
    "organizationId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "value" BIGINT NOT NULL,

    CONSTRAINT "counter_pkey" PRIMARY KEY ("organizationId","name")
);

-- CreateIndex
CREATE INDEX "activity_organizationId_leadId_occurredAt_id_idx" ON "activity"("organizationId", "leadId", "occurredAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "activity_organizationId_contactId_occurredAt_id_idx" ON "activity"("organizationId", "contactId", "occurredAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "activity_organizationId_companyId_occurredAt_id_idx" ON "activity"("organizationId", "companyId", "occurredAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "import_organizationId_createdAt_id_idx" ON "import"("organizationId", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "import_state_progressedAt_idx" ON "import"("state", "progressedAt");

-- CreateIndex
CREATE UNIQUE INDEX "import_file_organizationId_importId_position_key" ON "import_file"("organizationId", "importId", "position");

-- CreateIndex
CREATE INDEX "import_row_organizationId_importId_state_filePosition_rowNu_idx" ON "import_row"("organizationId", "importId", "state", "filePosition", "rowNumber");

-- CreateIndex
CREATE INDEX "import_row_organizationId_recordId_idx" ON "import_row"("organizationId", "recordId");

-- CreateIndex
CREATE INDEX "import_row_organizationId_said_idx" ON "import_row"("organizationId", "said");

-- CreateIndex
CREATE INDEX "import_batch_organizationId_commandId_idx" ON "import_batch"("organizationId", "commandId");

-- CreateIndex
CREATE INDEX "product_organizationId_nameKey_idx" ON "product"("organizationId", "nameKey");

-- CreateIndex
CREATE INDEX "follow_up_organizationId_state_dueAt_id_idx" ON "follow_up"("organizationId", "state", "dueAt", "id");

-- CreateIndex
CREATE INDEX "follow_up_organizationId_assigneeId_state_dueAt_id_idx" ON "follow_up"("organizationId", "assigneeId", "state", "dueAt", "id");

-- CreateIndex
CREATE INDEX "follow_up_organizationId_leadId_idx" ON "follow_up"("organizationId", "leadId");

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_userId_idx" ON "session"("userId");

-- CreateIndex
CREATE INDEX "account_userId_idx" ON "account"("userId");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "organization_id_key" ON "organization"("id");

-- CreateIndex
CREATE UNIQUE INDEX "organization_slug_key" ON "organization"("slug");

-- CreateIndex
CREATE INDEX "member_personId_idx" ON "member"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "member_organizationId_personId_key" ON "member"("organizationId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_tokenHash_key" ON "invitation"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "api_token_tokenHash_key" ON "api_token"("tokenHash");

-- CreateIndex
CREATE INDEX "api_token_organizationId_memberId_idx" ON "api_token"("organizationId", "memberId");

-- CreateIndex
CREATE UNIQUE INDEX "source_organizationId_key_key" ON "source"("organizationId", "key");

-- CreateIndex
CREATE INDEX "stage_organizationId_pipelineId_position_idx" ON "stage"("organizationId", "pipelineId", "position");

-- CreateIndex
CREATE INDEX "lead_organizationId_capturedAt_id_idx" ON "lead"("organizationId", "capturedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "lead_organizationId_sortTitle_id_idx" ON "lead"("organizationId", "sortTitle", "id");

-- CreateIndex
CREATE INDEX "lead_organizationId_lastActivityAt_id_idx" ON "lead"("organizationId", "lastActivityAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "lead_organizationId_nextFollowUpAt_id_idx" ON "lead"("organizationId", "nextFollowUpAt", "id");

-- CreateIndex
CREATE INDEX "lead_organizationId_sortValue_id_idx" ON "lead"("organizationId", "sortValue" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "lead_organizationId_ownerId_capturedAt_id_idx" ON "lead"("organizationId", "ownerId", "capturedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "lead_organizationId_teamId_capturedAt_id_idx" ON "lead"("organizationId", "teamId", "capturedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "lead_organizationId_contactId_idx" ON "lead"("organizationId", "contactId");

-- CreateIndex
CREATE INDEX "lead_organizationId_companyId_idx" ON "lead"("organizationId", "companyId");

-- CreateIndex
CREATE INDEX "lead_organizationId_externalKey_idx" ON "lead"("organizationId", "externalKey");

-- CreateIndex
CREATE UNIQUE INDEX "lead_organizationId_number_key" ON "lead"("organizationId", "number");

-- CreateIndex
CREATE INDEX "lead_collaborator_organizationId_memberId_idx" ON "lead_collaborator"("organizationId", "memberId");

-- CreateIndex
CREATE UNIQUE INDEX "lead_collaborator_organizationId_leadId_memberId_key" ON "lead_collaborator"("organizationId", "leadId", "memberId");

-- CreateIndex
CREATE INDEX "touch_organizationId_leadId_occurredAt_idx" ON "touch"("organizationId", "leadId", "occurredAt");

-- CreateIndex
CREATE INDEX "product_line_organizationId_leadId_idx" ON "product_line"("organizationId", "leadId");

-- CreateIndex
CREATE INDEX "product_line_organizationId_productId_idx" ON "product_line"("organizationId", "productId");

-- CreateIndex
CREATE INDEX "deal_organizationId_leadId_idx" ON "deal"("organizationId", "leadId");

-- CreateIndex
CREATE INDEX "deal_organizationId_contactId_idx" ON "deal"("organizationId", "contactId");

-- CreateIndex
CREATE INDEX "deal_organizationId_companyId_idx" ON "deal"("organizationId", "companyId");

-- CreateIndex
CREATE INDEX "deal_organizationId_wonOn_id_idx" ON "deal"("organizationId", "wonOn" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "deal_organizationId_number_key" ON "deal"("organizationId", "number");

-- CreateIndex
CREATE INDEX "deal_line_organizationId_dealId_idx" ON "deal_line"("organizationId", "dealId");

-- CreateIndex
CREATE INDEX "deal_credit_organizationId_dealId_idx" ON "deal_credit"("organizationId", "dealId");

-- CreateIndex
CREATE INDEX "deal_credit_organizationId_memberId_idx" ON "deal_credit"("organizationId", "memberId");

-- CreateIndex
CREATE INDEX "deal_adjustment_organizationId_dealId_idx" ON "deal_adjustment"("organizationId", "dealId");

-- CreateIndex
CREATE INDEX "deal_entry_organizationId_dealId_idx" ON "deal_entry"("organizationId", "dealId");

-- CreateIndex
CREATE INDEX "notification_organizationId_memberId_createdAt_id_idx" ON "notification"("organizationId", "memberId", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "notification_organizationId_memberId_key_key" ON "notification"("organizationId", "memberId", "key");

-- CreateIndex
CREATE INDEX "mail_message_organizationId_createdAt_id_idx" ON "mail_message"("organizationId", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "mail_message_state_createdAt_idx" ON "mail_message"("state", "createdAt");

-- CreateIndex
CREATE INDEX "company_organizationId_sortName_id_idx" ON "company"("organizationId", "sortName", "id");

-- CreateIndex
CREATE INDEX "company_organizationId_createdAt_id_idx" ON "company"("organizationId", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "company_organizationId_companyKey_idx" ON "company"("organizationId", "companyKey");

-- CreateIndex
CREATE INDEX "company_organizationId_ownerId_idx" ON "company"("organizationId", "ownerId");

-- CreateIndex
CREATE INDEX "contact_organizationId_sortName_id_idx" ON "contact"("organizationId", "sortName", "id");

-- CreateIndex
CREATE INDEX "contact_organizationId_createdAt_id_idx" ON "contact"("organizationId", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "contact_organizationId_nameKey_idx" ON "contact"("organizationId", "nameKey");

-- CreateIndex
CREATE INDEX "contact_organizationId_readingKey_idx" ON "contact"("organizationId", "readingKey");

-- CreateIndex
CREATE INDEX "contact_organizationId_companyId_idx" ON "contact"("organizationId", "companyId");

-- CreateIndex
CREATE INDEX "contact_organizationId_ownerId_idx" ON "contact"("organizationId", "ownerId");

-- CreateIndex
CREATE INDEX "contact_point_organizationId_identity_idx" ON "contact_point"("organizationId", "identity");

-- CreateIndex
CREATE INDEX "contact_point_organizationId_contactId_idx" ON "contact_point"("organizationId", "contactId");

-- CreateIndex
CREATE INDEX "contact_point_organizationId_companyId_idx" ON "contact_point"("organizationId", "companyId");

-- CreateIndex
CREATE INDEX "consent_organizationId_contactId_idx" ON "consent"("organizationId", "contactId");

-- CreateIndex
CREATE UNIQUE INDEX "command_organizationId_idempotencyKey_key" ON "command"("organizationId", "idempotencyKey");

-- CreateIndex
CREATE INDEX "change_organizationId_recordType_recordId_id_idx" ON "change"("organizationId", "recordType", "recordId", "id");

-- CreateIndex
CREATE INDEX "change_organizationId_rootId_id_idx" ON "change"("organizationId", "rootId", "id");

-- CreateIndex
CREATE INDEX "change_organizationId_commandId_idx" ON "change"("organizationId", "commandId");

-- CreateIndex
CREATE UNIQUE INDEX "change_order_organizationId_position_key" ON "change_order"("organizationId", "position");

-- CreateIndex
CREATE INDEX "outbox_recordedAt_idx" ON "outbox"("recordedAt");

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_organizationId_leadId_fkey" FOREIGN KEY ("organizationId", "leadId") REFERENCES "lead"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_organizationId_contactId_fkey" FOREIGN KEY ("organizationId", "contactId") REFERENCES "contact"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_organizationId_companyId_fkey" FOREIGN KEY ("organizationId", "companyId") REFERENCES "company"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_organizationId_memberId_fkey" FOREIGN KEY ("organizationId", "memberId") REFERENCES "member"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "import_file" ADD CONSTRAINT "import_file_organizationId_importId_fkey" FOREIGN KEY ("organizationId", "importId") REFERENCES "import"("organizationId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "import_row" ADD CONSTRAINT "import_row_organizationId_importId_fkey" FOREIGN KEY ("organizationId", "importId") REFERENCES "import"("organizationId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "import_batch" ADD CONSTRAINT "import_batch_organizationId_importId_fkey" FOREIGN KEY ("organizationId", "importId") REFERENCES "import"("organizationId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "product" ADD CONSTRAINT "product_organizationId_groupId_fkey" FOREIGN KEY ("organizationId", "groupId") REFERENCES "product_group"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_organizationId_leadId_fkey" FOREIGN KEY ("organizationId", "leadId") REFERENCES "lead"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_organizationId_contactId_fkey" FOREIGN KEY ("organizationId", "contactId") REFERENCES "contact"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_organizationId_companyId_fkey" FOREIGN KEY ("organizationId", "companyId") REFERENCES "company"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_organizationId_assigneeId_fkey" FOREIGN KEY ("organizationId", "assigneeId") REFERENCES "member"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_organizationId_activityId_fkey" FOREIGN KEY ("organizationId", "activityId") REFERENCES "activity"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team" ADD CONSTRAINT "team_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team" ADD CONSTRAINT "team_organizationId_parentId_fkey" FOREIGN KEY ("organizationId", "parentId") REFERENCES "team"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "team" ADD CONSTRAINT "team_organizationId_managerId_fkey" FOREIGN KEY ("organizationId", "managerId") REFERENCES "member"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_organizationId_teamId_fkey" FOREIGN KEY ("organizationId", "teamId") REFERENCES "team"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "stage" ADD CONSTRAINT "stage_organizationId_pipelineId_fkey" FOREIGN KEY ("organizationId", "pipelineId") REFERENCES "pipeline"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "lead" ADD CONSTRAINT "lead_organizationId_contactId_fkey" FOREIGN KEY ("organizationId", "contactId") REFERENCES "contact"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "lead" ADD CONSTRAINT "lead_organizationId_companyId_fkey" FOREIGN KEY ("organizationId", "companyId") REFERENCES "company"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "lead" ADD CONSTRAINT "lead_organizationId_sourceId_fkey" FOREIGN KEY ("organizationId", "sourceId") REFERENCES "source"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "lead" ADD CONSTRAINT "lead_organizationId_ownerId_fkey" FOREIGN KEY ("organizationId", "ownerId") REFERENCES "member"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "lead" ADD CONSTRAINT "lead_organizationId_teamId_fkey" FOREIGN KEY ("organizationId", "teamId") REFERENCES "team"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "lead" ADD CONSTRAINT "lead_organizationId_pipelineId_fkey" FOREIGN KEY ("organizationId", "pipelineId") REFERENCES "pipeline"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "lead" ADD CONSTRAINT "lead_organizationId_stageId_fkey" FOREIGN KEY ("organizationId", "stageId") REFERENCES "stage"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "lead" ADD CONSTRAINT "lead_organizationId_lossReasonId_fkey" FOREIGN KEY ("organizationId", "lossReasonId") REFERENCES "loss_reason"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "lead_collaborator" ADD CONSTRAINT "lead_collaborator_organizationId_leadId_fkey" FOREIGN KEY ("organizationId", "leadId") REFERENCES "lead"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "lead_collaborator" ADD CONSTRAINT "lead_collaborator_organizationId_memberId_fkey" FOREIGN KEY ("organizationId", "memberId") REFERENCES "member"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "touch" ADD CONSTRAINT "touch_organizationId_leadId_fkey" FOREIGN KEY ("organizationId", "leadId") REFERENCES "lead"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "touch" ADD CONSTRAINT "touch_organizationId_sourceId_fkey" FOREIGN KEY ("organizationId", "sourceId") REFERENCES "source"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "product_line" ADD CONSTRAINT "product_line_organizationId_leadId_fkey" FOREIGN KEY ("organizationId", "leadId") REFERENCES "lead"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "product_line" ADD CONSTRAINT "product_line_organizationId_productId_fkey" FOREIGN KEY ("organizationId", "productId") REFERENCES "product"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "deal" ADD CONSTRAINT "deal_organizationId_leadId_fkey" FOREIGN KEY ("organizationId", "leadId") REFERENCES "lead"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "deal" ADD CONSTRAINT "deal_organizationId_contactId_fkey" FOREIGN KEY ("organizationId", "contactId") REFERENCES "contact"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "deal" ADD CONSTRAINT "deal_organizationId_companyId_fkey" FOREIGN KEY ("organizationId", "companyId") REFERENCES "company"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "deal_line" ADD CONSTRAINT "deal_line_organizationId_dealId_fkey" FOREIGN KEY ("organizationId", "dealId") REFERENCES "deal"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "deal_line" ADD CONSTRAINT "deal_line_organizationId_productId_fkey" FOREIGN KEY ("organizationId", "productId") REFERENCES "product"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "deal_credit" ADD CONSTRAINT "deal_credit_organizationId_dealId_fkey" FOREIGN KEY ("organizationId", "dealId") REFERENCES "deal"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "deal_credit" ADD CONSTRAINT "deal_credit_organizationId_memberId_fkey" FOREIGN KEY ("organizationId", "memberId") REFERENCES "member"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "deal_adjustment" ADD CONSTRAINT "deal_adjustment_organizationId_dealId_fkey" FOREIGN KEY ("organizationId", "dealId") REFERENCES "deal"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "deal_entry" ADD CONSTRAINT "deal_entry_organizationId_dealId_fkey" FOREIGN KEY ("organizationId", "dealId") REFERENCES "deal"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "deal_entry" ADD CONSTRAINT "deal_entry_organizationId_memberId_fkey" FOREIGN KEY ("organizationId", "memberId") REFERENCES "member"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_organizationId_memberId_fkey" FOREIGN KEY ("organizationId", "memberId") REFERENCES "member"("organizationId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "company" ADD CONSTRAINT "company_organizationId_parentId_fkey" FOREIGN KEY ("organizationId", "parentId") REFERENCES "company"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "company" ADD CONSTRAINT "company_organizationId_ownerId_fkey" FOREIGN KEY ("organizationId", "ownerId") REFERENCES "member"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_organizationId_companyId_fkey" FOREIGN KEY ("organizationId", "companyId") REFERENCES "company"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_organizationId_ownerId_fkey" FOREIGN KEY ("organizationId", "ownerId") REFERENCES "member"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "contact_point" ADD CONSTRAINT "contact_point_organizationId_contactId_fkey" FOREIGN KEY ("organizationId", "contactId") REFERENCES "contact"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "contact_point" ADD CONSTRAINT "contact_point_organizationId_companyId_fkey" FOREIGN KEY ("organizationId", "companyId") REFERENCES "company"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_organizationId_contactId_fkey" FOREIGN KEY ("organizationId", "contactId") REFERENCES "contact"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;
