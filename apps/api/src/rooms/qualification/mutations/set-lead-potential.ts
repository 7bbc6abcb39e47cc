import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { leadPayload, Potential } from '../../leads/index.ts';
import { setPotential } from '../commands/set-potential.ts';

mutation('setLeadPotential', {
  description:
    'Sets a lead’s potential by hand, with a reason; without a potential it is left to the rules again.',
  allow: { right: 'lead.edit' },
  input: (t) => ({
    id: t.id({ required: true, description: 'The lead.' }),
    potential: t.field({
      type: Potential,
      description: 'How likely it is to be won; none: as the rules say.',
    }),
    reason: t.string({
      description: 'Why, for colleagues to judge whether it still holds; at most 500 characters.',
    }),
  }),
  resolve: (input, context) => {
    const id = keyOf(input.id, 'Lead', ['id']);
    return isRefusal(id)
      ? Promise.resolve(id)
      : setPotential(memberOf(context), id, input.potential ?? null, input.reason ?? '');
  },
  payload: leadPayload,
});
