import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { MoneyInput } from '../../../graphql/scalars.ts';
import { CustomValueInput, enteredValues } from '../../catalog/index.ts';
import { convertLead } from '../commands/convert-lead.ts';
import { CreditInput, creditForms, dealPayload } from '../credit.input.ts';

mutation('convertLead', {
  description:
    'Wins open products of a lead, or a lead without products: makes one deal, and closes the lead when nothing is left open.',
  allow: { right: 'lead.convert' },
  input: (t) => ({
    id: t.id({ required: true, description: 'The lead.' }),
    day: t.field({
      type: 'Date',
      description:
        'When it was won; today unless said, never in the future. It may lie before the lead came in, which is often written down afterwards.',
    }),
    lineIds: t.idList({ description: 'Which products were won; all open ones unless said.' }),
    value: t.field({
      type: MoneyInput,
      description: 'What was agreed in all; the products’ sum unless said.',
    }),
    credits: t.field({
      type: [CreditInput],
      description: 'Whose success it is; all of it the owner’s unless said.',
    }),
    note: t.string({ description: 'What is worth knowing of the deal.' }),
    customValues: t.field({
      type: [CustomValueInput],
      description: 'What is entered into custom fields of the deal.',
    }),
  }),
  resolve: async (input, context) => {
    const leadId = keyOf(input.id, 'Lead', ['id']);
    if (isRefusal(leadId)) return leadId;
    const lineIds: string[] = [];
    for (const [index, id] of (input.lineIds ?? []).entries()) {
      const key = keyOf(id, 'ProductLine', ['lineIds', String(index)]);
      if (isRefusal(key)) return key;
      lineIds.push(key);
    }
    const credits = creditForms(input.credits);
    if (isRefusal(credits)) return credits;
    const customValues = enteredValues(input.customValues);
    if (isRefusal(customValues)) return customValues;
    return convertLead(memberOf(context), {
      ...input,
      leadId,
      lineIds: input.lineIds ? [...new Set(lineIds)] : null,
      credits,
      customValues,
    });
  },
  payload: dealPayload,
});
