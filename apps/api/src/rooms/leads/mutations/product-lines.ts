import { isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import { type GraphContext, memberOf } from '../../../graphql/context.ts';
import { keyOf, optionalKeyOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { Billing } from '../../catalog/index.ts';
import { addProductLines, editProductLine, removeProductLine } from '../commands/change-lines.ts';
import { Interest, OpenLineState } from '../lead.enums.ts';
import { LeadLineInput } from '../lead-line.input.ts';
import { leadPayload } from '../lead-payload.ts';
import { leadOfLine } from '../store/lines.ts';

const allow = { right: 'lead.edit' } as const;

mutation('addProductLines', {
  description: 'Adds products to an open lead.',
  allow,
  input: (t) => ({
    leadId: t.id({ required: true, description: 'The lead.' }),
    lines: t.field({ type: [LeadLineInput], required: true, description: 'What it is about too.' }),
  }),
  resolve: async (input, context) => {
    const leadId = keyOf(input.leadId, 'Lead', ['leadId']);
    if (isRefusal(leadId)) return leadId;
    const lines = [];
    for (const [index, line] of input.lines.entries()) {
      const productId = optionalKeyOf(line.productId, 'Product', ['lines', String(index), 'productId']);
      if (isRefusal(productId)) return productId;
      lines.push({ ...line, productId });
    }
    return addProductLines(memberOf(context), leadId, lines);
  },
  payload: leadPayload,
});

mutation('editProductLine', {
  description: 'Changes what is given of a product on an open lead, and whether it is offered or lost.',
  allow,
  input: (t) => ({
    id: t.id({ required: true, description: 'The product line.' }),
    name: t.string({ description: 'What it is called.' }),
    quantity: t.float({ description: 'How many.' }),
    unitPrice: t.field({ type: 'MinorUnits', description: 'For one piece; null when unknown.' }),
    billing: t.field({ type: Billing, description: 'How it is paid.' }),
    state: t.field({ type: OpenLineState, description: 'Where it stands.' }),
    interest: t.field({ type: Interest, description: 'How much they want it; null when nobody asked.' }),
  }),
  resolve: async (input, context) => {
    const place = await placeOf(input.id, context);
    return isRefusal(place)
      ? place
      : editProductLine(memberOf(context), place.leadId, place.lineId, withoutId(input));
  },
  payload: leadPayload,
});

mutation('removeProductLine', {
  description: 'Takes a product off an open lead.',
  allow,
  input: (t) => ({ id: t.id({ required: true, description: 'The product line.' }) }),
  resolve: async (input, context) => {
    const place = await placeOf(input.id, context);
    return isRefusal(place) ? place : removeProductLine(memberOf(context), place.leadId, place.lineId);
  },
  payload: leadPayload,
});

/** A line never changes its lead, so it is found before the lead is locked. */
async function placeOf(
  id: string,
  context: GraphContext,
): Promise<{ readonly lineId: string; readonly leadId: string } | Refusal> {
  const lineId = keyOf(id, 'ProductLine', ['id']);
  if (isRefusal(lineId)) return lineId;
  const leadId = await leadOfLine(memberOf(context), lineId as string);
  return leadId ? { lineId: lineId as string, leadId } : refuse('line-not-found', { path: ['id'] });
}

function withoutId<Input extends { readonly id: string }>({ id: _, ...rest }: Input): Omit<Input, 'id'> {
  return rest;
}
