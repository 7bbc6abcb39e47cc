import type { Instant } from '../shared/index.ts';
import type { EarlierLead, Enquiry, EnquiryReason } from './enquiry.ts';

/** The lead that an enquiry is about, and why it is this one; no reason where there is no other. */
export interface ChosenLead {
  readonly lead: EarlierLead;
  readonly reasons: readonly EnquiryReason[];
}

/** When a lead was last heard of, by an enquiry or in its conversation. */
export function heardAt({ lastTouch, lastActivityAt }: EarlierLead): Instant {
  return Math.max(lastTouch?.at ?? Number.NEGATIVE_INFINITY, lastActivityAt ?? Number.NEGATIVE_INFINITY);
}

function best(leads: readonly EarlierLead[], worth: (lead: EarlierLead) => number): readonly EarlierLead[] {
  const most = Math.max(...leads.map(worth));
  return leads.filter((lead) => worth(lead) === most);
}

/**
 * Of several open leads an enquiry is about the one in whose conversation it comes, else the one that shares most of the
 * products it asks for, else the one that was heard of last; among equals, and where none was ever heard of, the first given.
 * Source: ours, because a thread says most surely what is spoken of, a product nearly, and the last talk is most likely
 * to go on.
 */
export function chooseOpenLead(enquiry: Enquiry, open: readonly EarlierLead[]): ChosenLead | undefined {
  const [only] = open;
  if (only === undefined || open.length === 1) return only && { lead: only, reasons: [] };
  const parameters = { count: open.length };
  const { conversationId, productIds = [] } = enquiry;
  const held = open.find((lead) => conversationId != null && lead.conversationIds?.includes(conversationId));
  if (held) return { lead: held, reasons: [{ key: 'enquiry-of-conversation', parameters }] };
  const asked = new Set(productIds);
  const alike = best(open, (lead) => new Set(lead.productIds?.filter((id) => asked.has(id))).size);
  const [lead = only] = best(alike, heardAt);
  return { lead, reasons: [{ key: keyOf(alike.length < open.length, lead), parameters }] };
}

function keyOf(isByProducts: boolean, lead: EarlierLead): EnquiryReason['key'] {
  if (isByProducts) return 'enquiry-of-products';
  return Number.isFinite(heardAt(lead)) ? 'enquiry-of-heard-last' : 'enquiry-of-first';
}
