import { type EnquiryDraft, type InboundEnquiry, isFormPlace } from '@mikomi/domain/capture';
import { chooseLocale, type Locale, normaliseText } from '@mikomi/domain/shared';
import type * as leads from '../../leads/index.ts';
import { usualLabelOf } from '../forms/page/filled.ts';
import type { RowProblem } from '../import-state.ts';
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
  const locale = chooseLocale([organization.locale]);
  const currency = draft.expectedValue?.currency ?? organization.currency;
  return {
    ...parties,
    sourceId: inlet.sourceId,
    touchKind: enquiry.touch,
    at,
    detail: detailOf(
      enquiry,
      namedAsAsked([...draft.answers, ...unfitOf(words, draft)], words, locale),
      draft.note,
    ),
    name: draft.title,
    note: draft.note,
    potential: draft.potential,
    expectedValue: draft.expectedValue?.amount ?? null,
    currency,
    expectedCloseOn: draft.expectedCloseDay,
    attributes: attributesOf(words, draft.customs, 'LEAD', []) ?? {},
    lines: linesOf(draft, known.products, inlet, currency),
  };
}

/** What the touch keeps: where it came from, what was written, and what found no place of its own. */
function detailOf(
  { attribution, conversationId, text }: InboundEnquiry,
  answers: EnquiryDraft['answers'],
  note: string | null,
): leads.IncomingEnquiry['detail'] {
  const { memberToken: _, ...told } = attribution;
  const written = text ?? note;
  const kept = answers.map(({ name, value }) => ({ name, value: beginning(value, LONGEST_ANSWER) }));
  return {
    ...told,
    ...(conversationId && { conversation: conversationId }),
    ...(written && { text: written }),
    ...(kept.length > 0 && { answers: kept }),
  };
}

/** What own fields, whosoever's, can't hold of what could be read: kept as it was written. */
function unfitOf(words: InletReading['words'], { customs, placed }: EnquiryDraft): EnquiryDraft['answers'] {
  return customs.flatMap((custom) => {
    const field = words.fields.get(custom.fieldId ?? '');
    const problems: RowProblem[] = [];
    if (field) attributesOf(words, [custom], field.host, problems);
    const written = placed[custom.column];
    return problems.length > 0 && written ? [{ name: written.name, value: written.value }] : [];
  });
}

/** Answers by what their fields are called, where a form of the product sends them by their places. */
function namedAsAsked(
  answers: EnquiryDraft['answers'],
  { fields }: InletReading['words'],
  locale: Locale,
): EnquiryDraft['answers'] {
  return answers.map(({ name, value }) => {
    const called = isFormPlace(name) ? usualLabelOf(name, [...fields.values()], locale) : name;
    return { name: called, value };
  });
}

/** The products that are asked for: of the catalogue where they are there, else by name; else what the source is about. */
function linesOf(
  { lines }: EnquiryDraft,
  products: readonly KnownProduct[],
  { productId, productGroup }: Pick<InletReading['inlet'], 'productId' | 'productGroup'>,
  currency: string,
): readonly leads.NewLine[] {
  if (lines.length === 0) {
    const product = products.find(({ id }) => id === productId);
    if (product) return [{ productId: product.id, name: product.name }];
    return productGroup ? [{ groupId: productGroup.id, name: productGroup.name }] : [];
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
