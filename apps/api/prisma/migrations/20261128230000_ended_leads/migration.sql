-- The last lead of a contact or company that had ended by a day is found by one look, however many they had.
CREATE INDEX lead_ended_of_contact_idx ON lead ("organizationId", "contactId", coalesce("wonOn", "lostOn") DESC, id DESC)
  WHERE status <> 'OPEN' AND "deletedAt" IS NULL;
CREATE INDEX lead_ended_of_company_idx ON lead ("organizationId", "companyId", coalesce("wonOn", "lostOn") DESC, id DESC)
  WHERE status <> 'OPEN' AND "deletedAt" IS NULL;
