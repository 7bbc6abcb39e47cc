import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { mutation } from '../../../graphql/mutation.ts';
import type { SharedFieldBuilder } from '../../../graphql/shared-fields.ts';
import { deleteParties, restoreParties } from '../commands/delete-parties.ts';
import { MOST_PARTIES, partyKeysOf } from '../party-ids.ts';

const payload = (t: SharedFieldBuilder) => ({
  count: t.exposeInt('count', { description: 'How many contacts and companies it was.' }),
  commandId: t.exposeID('commandId', { description: 'For `undo`.' }),
});

mutation('deleteParties', {
  description: 'Puts contacts and companies into the bin, from which they can be restored for 30 days.',
  allow: { right: 'party.delete' },
  input: (t) => ({
    ids: t.idList({ required: true, description: `Contacts and companies, at most ${MOST_PARTIES}.` }),
  }),
  resolve: async ({ ids }, context) => {
    const parties = partyKeysOf(ids);
    return isRefusal(parties) ? parties : deleteParties(memberOf(context), parties);
  },
  payload,
});

mutation('restoreParties', {
  description: 'Takes contacts and companies out of the bin.',
  allow: { right: 'party.delete' },
  input: (t) => ({
    ids: t.idList({ required: true, description: `Contacts and companies, at most ${MOST_PARTIES}.` }),
  }),
  resolve: async ({ ids }, context) => {
    const parties = partyKeysOf(ids);
    return isRefusal(parties) ? parties : restoreParties(memberOf(context), parties);
  },
  payload,
});
