import type { InboundEnquiry } from '../src/capture/inbound.ts';
import type { EnquiryContext } from '../src/capture/place-fields.ts';

/** What an enquiry in Japan is read among, before anything was decided. */
export const enquiryContext: EnquiryContext = {
  mapping: [],
  known: { customFields: [], stageNames: [], memberNames: [], productNames: [], country: 'JP' },
  reading: { currency: 'JPY', country: 'JP', zone: 'Asia/Tokyo' },
  nameOrder: 'BY_SCRIPT',
};

/** An enquiry by a form with these fields. */
export function enquiryOf(
  fields: Readonly<Record<string, string>>,
  more: Partial<InboundEnquiry> = {},
): InboundEnquiry {
  return {
    kind: 'enquiry',
    externalId: 'x',
    at: null,
    touch: 'FORM',
    person: { name: null, points: [] },
    text: null,
    fields: Object.entries(fields).map(([name, value]) => ({ name, value })),
    attribution: {},
    conversationId: null,
    ...more,
  };
}
