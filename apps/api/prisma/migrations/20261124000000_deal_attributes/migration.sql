-- Deals hold values of custom fields, as leads, contacts and companies do.
ALTER TABLE "deal" ADD COLUMN "attributes" JSONB NOT NULL DEFAULT '{}';
