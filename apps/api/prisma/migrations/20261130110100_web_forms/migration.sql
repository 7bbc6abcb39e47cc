-- A source that is a web form has what the form shows; its showings are counted by the day, and what is agreed to in it is kept in its words.
CREATE TABLE web_form (
  "organizationId" UUID NOT NULL,
  id UUID NOT NULL,
  "sourceId" UUID NOT NULL,
  title JSONB NOT NULL,
  intro JSONB NOT NULL,
  button JSONB NOT NULL,
  thanks JSONB NOT NULL,
  "redirectUrl" TEXT,
  fields JSONB NOT NULL,
  consents JSONB NOT NULL,
  colours JSONB NOT NULL,
  "allowedSites" JSONB NOT NULL DEFAULT '[]',
  "doubleOptIn" BOOLEAN NOT NULL DEFAULT false,
  "productIds" JSONB NOT NULL DEFAULT '[]',
  "createdAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "web_form_pkey" PRIMARY KEY ("organizationId", id),
  CONSTRAINT "web_form_organizationId_sourceId_fkey" FOREIGN KEY ("organizationId", "sourceId") REFERENCES source ("organizationId", id) ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE UNIQUE INDEX "web_form_organizationId_sourceId_key" ON web_form ("organizationId", "sourceId");

CREATE TABLE web_form_day (
  "organizationId" UUID NOT NULL,
  "webFormId" UUID NOT NULL,
  day DATE NOT NULL,
  views INTEGER NOT NULL,
  CONSTRAINT "web_form_day_pkey" PRIMARY KEY ("organizationId", "webFormId", day),
  CONSTRAINT "web_form_day_webFormId_within" FOREIGN KEY ("organizationId", "webFormId") REFERENCES web_form ("organizationId", id)
);

CREATE TABLE form_consent (
  "organizationId" UUID NOT NULL,
  id UUID NOT NULL,
  "webFormId" UUID NOT NULL,
  "contactId" UUID,
  "leadId" UUID,
  purpose TEXT NOT NULL,
  version INTEGER NOT NULL,
  wording TEXT NOT NULL,
  locale TEXT NOT NULL,
  "askedAt" TIMESTAMPTZ(3) NOT NULL,
  "givenAt" TIMESTAMPTZ(3),
  "tokenHash" TEXT,
  "expiresAt" TIMESTAMPTZ(3),
  CONSTRAINT "form_consent_pkey" PRIMARY KEY ("organizationId", id),
  CONSTRAINT "form_consent_webFormId_within" FOREIGN KEY ("organizationId", "webFormId") REFERENCES web_form ("organizationId", id),
  CONSTRAINT "form_consent_contactId_within" FOREIGN KEY ("organizationId", "contactId") REFERENCES contact ("organizationId", id),
  CONSTRAINT "form_consent_leadId_within" FOREIGN KEY ("organizationId", "leadId") REFERENCES lead ("organizationId", id)
);
CREATE INDEX "form_consent_organizationId_contactId_idx" ON form_consent ("organizationId", "contactId");
CREATE INDEX "form_consent_organizationId_leadId_idx" ON form_consent ("organizationId", "leadId");
CREATE INDEX "form_consent_tokenHash_idx" ON form_consent ("tokenHash");
