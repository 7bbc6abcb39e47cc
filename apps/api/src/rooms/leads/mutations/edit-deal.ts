import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { MoneyInput } from '../../../graphql/scalars.ts';
import { CustomValueInput, enteredValues } from '../../catalog/index.ts';
import { editDeal } from '../commands/edit-deal.ts';
import { CreditInput, creditForms, dealPayload } from '../credit.input.ts';

mutation('editDeal', {
  description:
    'Corrects a won deal as it was first written down. What happened later is an adjustment, not a correction.',
  allow: { right: 'deal.edit-won' },
  input: (t) => ({
    id: t.id({ required: true, description: 'The deal.' }),
    day: t.field({ type: 'Date', description: 'When it was won.' }),
    value: t.field({ type: MoneyInput, description: 'What was agreed in all.' }),
    credits: t.field({ type: [CreditInput], description: 'Whose success it is: all credits anew.' }),
    note: t.string({ description: 'What is worth knowing; null for nothing.' }),
    customValues: t.field({ type: [CustomValueInput], description: 'What is entered into custom fields.' }),
  }),
  resolve: async (input, context) => {
    const id = keyOf(input.id, 'Deal', ['id']);
    if (isRefusal(id)) return id;
    const credits = creditForms(input.credits);
    if (isRefusal(credits)) return credits;
    const customValues = enteredValues(input.customValues);
    if (isRefusal(customValues)) return customValues;
    const { day, value, note } = input;
    return editDeal(memberOf(context), id, { day, value, note, credits, customValues });
  },
  payload: dealPayload,
});
