import type { EnquiryContext, Inbound, InboundEnquiry } from '@mikomi/domain/capture';
import { isRefusal, normaliseText } from '@mikomi/domain/shared';
import type { MemberContext } from '../../../platform/member-context.ts';
import type { InletRow } from './opened-inlet.ts';
import { readingOf } from './reading.ts';
import type { KeptDelivery } from './sender.ts';
import { senderOf } from './senders.ts';

/** What the client needs to say, by the rule of the domain, what a delivery would become. */
export interface EnquiryPreview {
  readonly enquiries: readonly InboundEnquiry[];
  readonly context: EnquiryContext | null;
}

/** Where nothing can be read, or nothing is asked. */
export const NO_PREVIEW: EnquiryPreview = { enquiries: [], context: null };

/** More of one delivery than anybody looks at. */
const MOST_SHOWN = 20;

/** Reads a delivery as its inlet does, and takes nothing in. */
export async function previewOf(
  member: MemberContext,
  inlet: InletRow,
  delivery: KeptDelivery,
): Promise<EnquiryPreview> {
  const came = await senderOf(inlet.kind)?.read(delivery);
  if (came === undefined || isRefusal(came)) return NO_PREVIEW;
  const enquiries = came.filter(isEnquiry).slice(0, MOST_SHOWN);
  const reading = await readingOf(member, inlet);
  return { enquiries, context: reading ? narrowed(reading.context, enquiries) : null };
}

const isEnquiry = (inbound: Inbound): inbound is InboundEnquiry => inbound.kind === 'enquiry';

/** An organization may have thousands of names: one that no value says decides nothing. */
function narrowed(context: EnquiryContext, enquiries: readonly InboundEnquiry[]): EnquiryContext {
  const values = new Set(enquiries.flatMap(({ fields }) => fields.map(({ value }) => normaliseText(value))));
  const said = (names: readonly string[]) => names.filter((name) => values.has(normaliseText(name)));
  const { known } = context;
  return {
    ...context,
    known: { ...known, memberNames: said(known.memberNames), productNames: said(known.productNames) },
  };
}
