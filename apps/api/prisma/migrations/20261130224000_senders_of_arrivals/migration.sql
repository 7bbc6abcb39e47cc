-- Who was read of something that arrived: a name, or else a contact point.
ALTER TABLE arrival ADD COLUMN sender text;
