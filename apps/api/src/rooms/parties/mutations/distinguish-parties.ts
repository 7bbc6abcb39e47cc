import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { distinguishParties } from '../commands/distinguish-parties.ts';
import { readMerge } from '../merge/party-ids.ts';

mutation('distinguishParties', {
  description:
    'Remembers that two contacts, or companies, which look like one are two: they are not proposed again.',
  allow: { right: 'party.merge' },
  input: (t) => ({ ids: t.idList({ required: true, description: 'The two.' }) }),
  resolve: async (input, context) => {
    const asked = readMerge(input);
    return isRefusal(asked) ? asked : distinguishParties(memberOf(context), asked.kind, asked.ids);
  },
  payload: (t) => ({
    commandId: t.exposeID('commandId', { description: 'For `undo`: they are proposed again.' }),
  }),
});
