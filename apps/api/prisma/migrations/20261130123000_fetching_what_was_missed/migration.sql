-- What was missed is fetched page by page; where that stands outlives the process that does it.
ALTER TABLE inlet ADD COLUMN fetching JSONB;
