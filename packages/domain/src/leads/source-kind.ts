/** Sources that people name when they write a lead down; nothing comes in by itself. */
export const NAMED_SOURCE_KINDS = ['PHONE', 'EMAIL', 'REFERRAL', 'EVENT', 'OTHER'] as const;

/** Sources that have an address of their own, to which enquiries are sent. */
export const INLET_KINDS = [
  'WEB_FORM',
  'WEBHOOK',
  'META_LEAD_ADS',
  'MESSENGER',
  'INSTAGRAM',
  'WHATSAPP',
  'LINE',
  'GOOGLE_LEAD_FORM',
  'TYPEFORM',
  'TALLY',
  'INBOUND_MAIL',
  'PORTAL_MAIL',
  'TWILIO',
  'CALL_WEBHOOK',
  'API',
] as const;

/** One of `INLET_KINDS`. */
export type InletKind = (typeof INLET_KINDS)[number];

/** What sort of source it is. */
export type SourceKind = (typeof NAMED_SOURCE_KINDS)[number] | InletKind;
