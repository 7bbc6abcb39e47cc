-- Whether a lead that comes by a member's own link becomes theirs.
ALTER TABLE source ADD COLUMN "linkGives" boolean NOT NULL DEFAULT true;
