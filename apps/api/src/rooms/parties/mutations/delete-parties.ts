import { isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import type { SharedFieldBuilder } from '../../../graphql/shared-fields.ts';
import { deleteParties, type PartyIds, restoreParties } from '../commands/delete-parties.ts';

const MOST = 500;

const payload = (t: SharedFieldBuilder) => ({
  count: t.exposeInt('count', { description: 'How many contacts and companies it was.' }),
  commandId: t.exposeID('commandId', { description: 'For `undo`.' }),
});

mutation('deleteParties', {
  description: 'Puts contacts and companies into the bin, from which they can be restored for 30 days.',
  allow: { right: 'party.delete' },
  input: (t) => ({
    ids: t.idList({ required: true, description: `Contacts and companies, at most ${MOST}.` }),
  }),
  resolve: async ({ ids }, context) => {
    const parties = partiesOf(ids);
    return isRefusal(parties) ? parties : deleteParties(memberOf(context), parties);
  },
  payload,
});

mutation('restoreParties', {
  description: 'Takes contacts and companies out of the bin.',
  allow: { right: 'party.delete' },
  input: (t) => ({
    ids: t.idList({ required: true, description: `Contacts and companies, at most ${MOST}.` }),
  }),
  resolve: async ({ ids }, context) => {
    const parties = partiesOf(ids);
    return isRefusal(parties) ? parties : restoreParties(memberOf(context), parties);
  },
  payload,
});

function partiesOf(ids: readonly string[]): PartyIds | Refusal {
  if (ids.length === 0 || ids.length > MOST)
    return refuse('too-many-records', { path: ['ids'], parameters: { atMost: MOST } });
  const contactIds = new Set<string>();
  const companyIds = new Set<string>();
  for (const id of ids) {
    const isContact = id.startsWith('Contact_');
    const key = keyOf(id, isContact ? 'Contact' : 'Company', ['ids']);
    if (isRefusal(key)) return key;
    (isContact ? contactIds : companyIds).add(key);
  }
  return { contactIds: [...contactIds], companyIds: [...companyIds] };
}
