-- Whose an exported chat is can be known by what stands on timelines at its minutes.
CREATE INDEX activity_whatsapp_idx ON activity ("organizationId", "occurredAt") WHERE channel = 'WHATSAPP';
