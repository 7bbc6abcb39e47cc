import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { MoneyInput } from '../../../graphql/scalars.ts';
import { adjustDeal } from '../commands/adjust-deal.ts';
import { dealPayload } from '../credit.input.ts';
import { AdjustmentKind } from '../lead.enums.ts';

mutation('adjustDeal', {
  description:
    'Changes a won deal’s value from a day on: all or part of it cancelled, something returned, or another price agreed.',
  allow: { right: 'lead.convert' },
  input: (t) => ({
    id: t.id({ required: true, description: 'The deal.' }),
    kind: t.field({ type: AdjustmentKind, required: true, description: 'Why its value changes.' }),
    change: t.field({
      type: MoneyInput,
      required: true,
      description: 'What is added to the value; below zero to take away, as a cancellation or return does.',
    }),
    day: t.field({ type: 'Date', description: 'From which day on; today unless said.' }),
    note: t.string({ description: 'What is worth knowing.' }),
  }),
  resolve: async (input, context) => {
    const dealId = keyOf(input.id, 'Deal', ['id']);
    return isRefusal(dealId) ? dealId : adjustDeal(memberOf(context), { ...input, dealId });
  },
  payload: dealPayload,
});
