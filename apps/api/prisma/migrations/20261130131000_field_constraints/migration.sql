-- What the values of a custom field keep to beside its type, and what a new record has in it before anybody fills it.
ALTER TABLE custom_field ADD COLUMN constraints JSONB NOT NULL DEFAULT '{}', ADD COLUMN "defaultValue" JSONB;
