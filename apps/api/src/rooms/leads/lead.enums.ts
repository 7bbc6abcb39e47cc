import type { SourceKind as Kind } from '@mikomi/domain/leads';
import { builder } from '../../graphql/builder.ts';
import { described } from '../../graphql/described.ts';

export const LeadKind = builder.enumType('LeadKind', {
  description: 'How a lead stands to earlier ones of its parties.',
  values: described({
    NEW: 'The first interest of its parties.',
    REPEAT: 'A later one.',
    RENEWAL: 'The end of something that is paid again and again.',
  }),
});

export const LeadStatus = builder.enumType('LeadStatus', {
  description: 'Whether a lead is open, or how it ended.',
  values: described({
    OPEN: 'Still to be won or lost.',
    WON: 'Converted to a deal.',
    LOST: 'Closed for a reason.',
  }),
});

export const OutsideReason = builder.enumType('OutsideReason', {
  description: 'As what a lead was closed that counts in no rate.',
  values: described({
    SPAM: 'Nobody asked for anything.',
    TEST: 'Somebody tried a form or a source.',
    WRONG_NUMBER: 'Whoever called or is reached wants something else.',
    DUPLICATE: 'The same interest is on another lead.',
  }),
});

export const Potential = builder.enumType('Potential', {
  description: 'How likely a lead is to be won.',
  values: described({
    LOW: 'Hardly.',
    MEDIUM: 'As likely as not.',
    HIGH: 'Very.',
  }),
});

export const Interest = builder.enumType('Interest', {
  description: 'How much somebody wants a product.',
  values: described({
    NONE: 'Not at all.',
    SOME: 'Somewhat.',
    STRONG: 'Very much.',
  }),
});

export const LineState = builder.enumType('LineState', {
  description: 'Where a product stands on its lead.',
  values: described({
    INTERESTED: 'Asked about.',
    OFFERED: 'Offered.',
    WON: 'Bought.',
    LOST: 'Not bought.',
  }),
});

export const OpenLineState = builder.enumType('OpenLineState', {
  description: 'Where a product stands that is not won; only a conversion wins one.',
  values: described({
    INTERESTED: 'Asked about.',
    OFFERED: 'Offered.',
    LOST: 'Not bought.',
  }),
});

export const StageKind = builder.enumType('StageKind', {
  description: 'Whether a stage is work in hand or an end.',
  values: described({
    OPEN: 'Work in hand.',
    WON: 'Where won leads stand.',
    LOST: 'Where lost leads stand.',
  }),
});

export const SourceKind = builder.enumType('SourceKind', {
  description: 'What sort of source it is.',
  values: described<Kind>({
    PHONE: 'The telephone.',
    EMAIL: 'E-mail.',
    REFERRAL: 'Somebody’s word.',
    EVENT: 'A fair or another event.',
    OTHER: 'What its name says.',
    WEB_FORM: 'A form on a website.',
    WEBHOOK: 'Another program that posts JSON or form fields.',
    META_LEAD_ADS: 'Instant forms of ads on Facebook and Instagram.',
    MESSENGER: 'Messages of Facebook Messenger.',
    INSTAGRAM: 'Direct messages of Instagram.',
    WHATSAPP: 'Messages and calls of the WhatsApp Cloud API.',
    LINE: 'Messages of a LINE official account.',
    GOOGLE_LEAD_FORM: 'Lead forms of Google Ads.',
    TYPEFORM: 'Forms of Typeform.',
    TALLY: 'Forms of Tally.',
    INBOUND_MAIL: 'Mails that a mail service hands on.',
    PORTAL_MAIL: 'Mails of a portal, in which an enquiry is written.',
    TWILIO: 'Calls by Twilio.',
    CALL_WEBHOOK: 'Calls by another telephone system.',
    API: 'Programs that call the API.',
  }),
});

export const TouchKind = builder.enumType('TouchKind', {
  description: 'How an enquiry came.',
  values: described({
    FORM: 'By a form.',
    AD: 'By an ad.',
    CALL: 'By telephone.',
    MESSAGE: 'By a message.',
    EMAIL: 'By e-mail.',
    VISIT: 'In person.',
    REFERRAL: 'By somebody’s word.',
    IMPORT: 'In a file.',
    MANUAL: 'Typed by a member.',
  }),
});

export const AdjustmentKind = builder.enumType('AdjustmentKind', {
  description: 'Why a won deal’s value changed.',
  values: described({
    CANCELLATION: 'All or part of it was cancelled.',
    RETURN: 'Something was returned.',
    PRICE: 'Another price was agreed.',
  }),
});

export const SourceOwnerRule = builder.enumType('SourceOwnerRule', {
  description: 'Whose the leads of a source become.',
  values: described({
    RULES: 'As the rules of assignment say.',
    MEMBER: 'Those of one member.',
    NOBODY: 'Nobody’s: they wait until somebody takes them.',
  }),
});
