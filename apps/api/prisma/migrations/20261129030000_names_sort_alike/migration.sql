-- Members, teams and organizations stand in one order on every server, whatever its locale.
ALTER TABLE member ALTER COLUMN name TYPE text COLLATE "und-x-icu";
ALTER TABLE team ALTER COLUMN name TYPE text COLLATE "und-x-icu";
ALTER TABLE organization ALTER COLUMN name TYPE text COLLATE "und-x-icu";
