import { builder } from '../../graphql/builder.ts';
import { Billing } from '../catalog/index.ts';
import { Interest } from './lead.enums.ts';

export const LeadLineInput = builder.inputType('LeadLineInput', {
  description: 'A product that the lead is about.',
  fields: (t) => ({
    productId: t.id({ description: 'From the catalogue; none for a free line.' }),
    name: t.string({ description: 'What it is called; the product’s name unless said.' }),
    quantity: t.float({ description: 'How many; 1 unless said.' }),
    unitPrice: t.field({
      type: 'MinorUnits',
      description: 'For one piece, in the lead’s currency; the catalogue’s price unless said.',
    }),
    billing: t.field({ type: Billing, description: 'How it is paid; as in the catalogue unless said.' }),
    interest: t.field({ type: Interest, description: 'How much they want it, where they said.' }),
  }),
});
