-- A member is told of a contact or company too: a colleague asks for it.
ALTER TABLE "notification" ADD COLUMN "contactId" UUID, ADD COLUMN "companyId" UUID;
