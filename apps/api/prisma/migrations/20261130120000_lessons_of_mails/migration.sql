-- How the mails of a portal are read, as somebody taught it on one of them.
ALTER TABLE inlet ADD COLUMN lesson JSONB;
