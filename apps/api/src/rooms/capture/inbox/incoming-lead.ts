import type { EnquiryDraft, InboundEnquiry } from '@mikomi/domain/capture';
import { normaliseText } from '@mikomi/domain/shared';
import type * as leads from '../../leads/index.ts';
import type { KnownProduct } from '../planning/knowledge.ts';
import { beginning } from '../reading/beginning.ts';
import { attributesOf } from '../writing/import-run.ts';
import type { InletReading } from './reading.ts';

/** The most that a touch keeps of one answer. */
const LONGEST_ANSWER = 2000;

/** The lead's part of an enquiry, as the leads room receives it; its parties are settled by then. */
export function incomingLead(
  { inlet, organization, known, words }: InletReading,
  enquiry: InboundEnquiry,
  draft: EnquiryDraft,
  parties: { readonly contactId: string | null; readonly companyId: string | null },
  at: number,
): Omit<leads.IncomingEnquiry, 'ownerId' | 'teamId' | 'generatedById'> {
  const currency = draft.expectedValue?.currency ?? organization.currency;
  return {
    ...parties,
    sourceId: inlet.sourceId,
    touchKind: enquiry.touch,
    at,
    detail: detailOf(enquiry, draft),
    name: draft.title,
    note: draft.note,
    potential: draft.potential,
    expectedValue: draft.expectedValue?.amount ?? null,
    currency,
    expectedCloseOn: draft.expectedCloseDay,
    attributes: attributesOf(words, draft.customs, 'LEAD', []) ?? {},
    lines: linesOf(draft, known.products, inlet.productId, currency),
  };
}

/** What the touch keeps: where it came from, what was written, and what found no place of its own. */
function detailOf(
  { attribution, conversationId, text }: InboundEnquiry,
  { answers }: EnquiryDraft,
): leads.IncomingEnquiry['detail'] {
  const { memberToken: _, ...told } = attribution;
  const kept = answers.map(({ name, value }) => ({ name, value: beginning(value, LONGEST_ANSWER) }));
  return {
    ...told,
    ...(conversationId && { conversation: conversationId }),
    ...(text && { text }),
    ...(kept.length > 0 && { answers: kept }),
  };
}

/** The products that are asked for: of the catalogue where they are there, else by name; else what the source is about. */
function linesOf(
  { lines }: EnquiryDraft,
  products: readonly KnownProduct[],
  sourceProductId: string | null,
  currency: string,
): readonly leads.NewLine[] {
  if (lines.length === 0) {
    const product = products.find(({ id }) => id === sourceProductId);
    return product ? [{ productId: product.id, name: product.name }] : [];
  }
  return lines.map(({ product, quantity, price }) => {
    const known = products.find(({ nameKey }) => nameKey === normaliseText(product));
    return {
      productId: known?.id ?? null,
      name: known?.name ?? product,
      quantity,
      unitPrice: price?.currency === currency ? price.amount : null,
    };
  });
}
