-- The lead, contact or company that a mail tells of: it is forgotten with them. Of a mail that is there already, its link says.
ALTER TABLE mail_message ADD COLUMN "recordId" UUID;
UPDATE mail_message SET "recordId" = substring(text FROM '/(?:leads|contacts|companies)/[A-Za-z]+_([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})')::uuid
WHERE kind = 'REMINDER';
CREATE INDEX mail_message_record_idx ON mail_message ("organizationId", "recordId") WHERE "recordId" IS NOT NULL;

-- When the files and cells of an import went: some weeks after its end, or because somebody was erased while it ran.
ALTER TABLE import ADD COLUMN "filesGoneAt" TIMESTAMPTZ(3);
CREATE INDEX import_files_idx ON import ("organizationId", "finishedAt") WHERE "finishedAt" IS NOT NULL AND "filesGoneAt" IS NULL;
CREATE INDEX contact_erased_idx ON contact ("organizationId", "erasedAt") WHERE "erasedAt" IS NOT NULL;

-- What names a record that goes is found without reading the organization's whole table.
CREATE INDEX lead_previous_idx ON lead ("organizationId", "previousLeadId") WHERE "previousLeadId" IS NOT NULL;
CREATE INDEX notification_lead_idx ON notification ("organizationId", "leadId") WHERE "leadId" IS NOT NULL;
CREATE INDEX notification_activity_idx ON notification ("organizationId", "activityId") WHERE "activityId" IS NOT NULL;
CREATE INDEX notification_follow_up_idx ON notification ("organizationId", "followUpId") WHERE "followUpId" IS NOT NULL;
