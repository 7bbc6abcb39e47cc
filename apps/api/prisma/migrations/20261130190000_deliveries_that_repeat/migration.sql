-- A delivery that tells again of what another told of names people whom no arrival of its own names.
ALTER TABLE delivery ADD COLUMN "tellsAgain" boolean NOT NULL DEFAULT false;
